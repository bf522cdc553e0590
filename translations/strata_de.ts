<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>Das ist kein regulärer Ausdruck: %1</translation>
    </message>
</context>
<context>
    <name>strata::AboutDialog</name>
    <message>
        <source>About Strata</source>
        <translation>Über Strata</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 auf %2</translation>
    </message>
    <message>
        <source>Strata %1</source>
        <translation>Strata %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project: capture, compare, activate, roll back and export.</source>
        <translation>Bewahrt jede Generation eines Projekts auf: erfassen, vergleichen, aktivieren, zurückkehren und exportieren.</translation>
    </message>
    <message>
        <source>Stands on %1, KDE&apos;s KSyntaxHighlighting, SQLite, libzip, libarchive, libdeflate, zlib and OpenSSL. The letters are Inter and JetBrains Mono where they are installed.</source>
        <translation>Steht auf %1, KSyntaxHighlighting von KDE, SQLite, libzip, libarchive, libdeflate, zlib und OpenSSL. Die Schriften sind Inter und JetBrains Mono, wo sie installiert sind.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>strata::Activation</name>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Diese Version ist nicht mehr in „%1“.</translation>
    </message>
    <message>
        <source>%1 failed and cannot be activated.</source>
        <translation>%1 ist fehlgeschlagen und kann nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>%1 is archived and cannot be activated. Restore it first.</source>
        <translation>%1 ist archiviert und kann nicht aktiviert werden. Stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>%1 was deleted and cannot be activated.</source>
        <translation>%1 wurde gelöscht und kann nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be activated.</source>
        <translation>%1 ist noch nicht vollständig und kann nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>Der Ordner „%1“ von %2 fehlt.</translation>
    </message>
    <message>
        <source>There is nothing to roll back in “%1”: nothing was activated.</source>
        <translation>In „%1“ gibt es nichts zurückzunehmen: Es wurde nichts aktiviert.</translation>
    </message>
    <message>
        <source>There is nothing to redo in “%1”: nothing was rolled back.</source>
        <translation>In „%1“ gibt es nichts zu wiederholen: Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Another program keeps activating versions of this project. Try again.</source>
        <translation>Ein anderes Programm aktiviert fortwährend Versionen dieses Projekts. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>strata::ActiveLink</name>
    <message>
        <source>The link “%1/active” cannot be changed</source>
        <translation>Die Verknüpfung „%1/active“ kann nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>strata::Archive</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is neither a folder nor a regular file</source>
        <translation>es ist weder ein Ordner noch eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this kind of archive is not read; unpack it and capture the folder</source>
        <translation>diese Art Archiv wird nicht gelesen; entpacken Sie es und erfassen Sie den Ordner</translation>
    </message>
    <message>
        <source>it is no .zip, .tar or .tar.gz archive</source>
        <translation>es ist kein Archiv der Art .zip, .tar oder .tar.gz</translation>
    </message>
    <message>
        <source>“%1” cannot be captured: %2.</source>
        <translation>„%1“ kann nicht erfasst werden: %2.</translation>
    </message>
    <message>
        <source>its entry “%1” is refused: %2</source>
        <translation>sein Eintrag „%1“ wird zurückgewiesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>es hat mehr als %n Eintrag</numerusform>
            <numerusform>es hat mehr als %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>es ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>its files are larger than %1 MiB together</source>
        <translation>seine Dateien sind zusammen größer als %1 MiB</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder</source>
        <translation>„%1“ ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>the archive has another entry of this name</source>
        <translation>das Archiv hat noch einen Eintrag dieses Namens</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>es ist eine harte Verknüpfung zu keiner früheren Datei des Archivs</translation>
    </message>
    <message>
        <source>it is a link that leads out of the archive</source>
        <translation>es ist eine Verknüpfung, die aus dem Archiv hinausführt</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>„%1“ ist in der Bibliothek nicht mehr so, wie es erfasst wurde. Die Prüfung zeigt, was beschädigt ist.</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveCheck</name>
    <message>
        <source>The new archive was read again and “%1” in it is not as it was captured. Nothing was put in place. Export again; if it stays so, run verify to see whether the library or the target disk is damaged.</source>
        <translation>Das neue Archiv wurde noch einmal gelesen, und „%1“ ist darin nicht so, wie es erfasst wurde. Nichts wurde abgelegt. Exportieren Sie noch einmal; bleibt es so, zeigt die Prüfung, ob die Bibliothek oder der Zieldatenträger beschädigt ist.</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>Das Archiv wird geprüft</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveStaging</name>
    <message>
        <source>Unpacking files</source>
        <translation>Dateien werden entpackt</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is a second name of %1, which is left out</source>
        <translation>es ist ein zweiter Name von %1, das ausgelassen wird</translation>
    </message>
</context>
<context>
    <name>strata::Browsing</name>
    <message>
        <source>There is no version “%1” in “%2”</source>
        <translation>Es gibt keine Version „%1“ in „%2“</translation>
    </message>
    <message>
        <source>%1: it has no versions yet.</source>
        <translation>%1: Es hat noch keine Versionen.</translation>
    </message>
    <message>
        <source>%1: it has only %2.</source>
        <translation>%1: Es hat nur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: it has %n versions between %2 and %3.</source>
        <translation>
            <numerusform>%1: Es hat %n Version zwischen %2 und %3.</numerusform>
            <numerusform>%1: Es hat %n Versionen zwischen %2 und %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it has %2 to %3.</source>
        <translation>%1: Es hat %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 has no files here: it is %2.</source>
        <translation>%1 hat hier keine Dateien: Status %2.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Activate one first.</source>
        <translation>Keine Version von „%1“ ist aktiv. Aktivieren Sie zuerst eine.</translation>
    </message>
    <message>
        <source>“%1” fits %2. Name one of them.</source>
        <translation>„%1“ passt auf %2. Nennen Sie eine davon.</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>Diese Version ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2.</source>
        <translation>Es gibt keine Datei „%1“ in %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>strata::Capture</name>
    <message>
        <source>“%1” has no files to capture.</source>
        <translation>„%1“ hat keine Dateien zum Erfassen.</translation>
    </message>
    <message>
        <source>“%1” has no files to capture: everything in it was left out. First: %2, %3.</source>
        <translation>„%1“ hat keine Dateien zum Erfassen: Alles darin wurde ausgelassen. Zuerst: %2, %3.</translation>
    </message>
    <message>
        <source>The parent is no version of this project.</source>
        <translation>Die Elternversion gehört nicht zu diesem Projekt.</translation>
    </message>
    <message>
        <source>%1 has no files to compare with. Restore it first.</source>
        <translation>%1 hat keine Dateien zum Vergleichen. Stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose the folder or archive to capture.</source>
        <translation>„%1“ gibt es nicht. Wählen Sie den Ordner oder das Archiv, das erfasst werden soll.</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 wurde erfasst, aber nicht aktiviert: %2</translation>
    </message>
</context>
<context>
    <name>strata::CaptureDialog</name>
    <message>
        <source>Capture a version</source>
        <translation>Eine Version erfassen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Folder, .zip, .tar, .tar.gz</source>
        <translation>Ordner, .zip, .tar, .tar.gz</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiv…</translation>
    </message>
    <message>
        <source>What was the generator asked for? Kept with the version and searchable.</source>
        <translation>Was wurde vom Generator verlangt? Wird mit der Version aufbewahrt und ist durchsuchbar.</translation>
    </message>
    <message>
        <source>Short name, like “fixed-auth” (optional)</source>
        <translation>Kurzer Name, etwa „fixed-auth“ (freiwillig)</translation>
    </message>
    <message>
        <source>A note to yourself (optional)</source>
        <translation>Eine Notiz für Sie selbst (freiwillig)</translation>
    </message>
    <message>
        <source>Choose another version when this one was made from it: the timeline then draws a fork.</source>
        <translation>Wählen Sie eine andere Version, wenn diese aus ihr entstand: Die Zeitleiste zeichnet dann eine Abzweigung.</translation>
    </message>
    <message>
        <source>Patterns separated by spaces, like “*.log dist/” (optional)</source>
        <translation>Muster, durch Leerzeichen getrennt, etwa „*.log dist/“ (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Activate the new version</source>
        <translation>Die neue Version &amp;aktivieren</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>P&amp;rompt</source>
        <translation>P&amp;rompt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Entstanden aus</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Choose the folder to capture</source>
        <translation>Wählen Sie den Ordner, der erfasst werden soll</translation>
    </message>
    <message>
        <source>Choose the archive to capture</source>
        <translation>Wählen Sie das Archiv, das erfasst werden soll</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation>Archive (*.zip *.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>This will be v%1.</source>
        <translation>Das wird v%1.</translation>
    </message>
    <message>
        <source>Pick a project or type the name of a new one.</source>
        <translation>Wählen Sie ein Projekt oder tippen Sie den Namen eines neuen.</translation>
    </message>
    <message>
        <source>The project “%1” will be created.</source>
        <translation>Das Projekt „%1“ wird angelegt.</translation>
    </message>
    <message>
        <source>The previous version</source>
        <translation>Die vorige Version</translation>
    </message>
    <message>
        <source>Listing versions</source>
        <translation>Versionen werden aufgelistet</translation>
    </message>
    <message>
        <source>Capturing %1</source>
        <translation>%1 wird erfasst</translation>
    </message>
    <message>
        <source>The version was not captured</source>
        <translation>Die Version wurde nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 wurde erfasst: %n Datei.</numerusform>
            <numerusform>%1 wurde erfasst: %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out; the tab Prompt lists them.</source>
        <translation>
            <numerusform>%n Eintrag wurde ausgelassen; die Karte „Prompt“ führt ihn auf.</numerusform>
            <numerusform>%n Einträge wurden ausgelassen; die Karte „Prompt“ führt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel capture</source>
        <translation>Erfassen abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>strata::CapturePatch</name>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The patch against the version before was not made: %1</source>
        <translation>Der Patch gegen die vorige Version wurde nicht gemacht: %1</translation>
    </message>
</context>
<context>
    <name>strata::CapturePreviewView</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Choose a folder or an archive, or drop one here.</source>
        <translation>Wählen Sie einen Ordner oder ein Archiv, oder legen Sie eines hier ab.</translation>
    </message>
    <message>
        <source>Looking at what would be captured…</source>
        <translation>Es wird nachgesehen, was erfasst würde…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n Datei · %1</numerusform>
            <numerusform>%n Dateien · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · nothing is left out</source>
        <translation>%1 · nichts wird ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries are left out</source>
        <translation>
            <numerusform>%1 · %n Eintrag wird ausgelassen</numerusform>
            <numerusform>%1 · %n Einträge werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Catalog</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>Es gibt keinen Katalog „%1“.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be written.</source>
        <translation>Der Katalog „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written: %2.</source>
        <translation>Der Katalog „%1“ kann nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot grow. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: „%1“ kann nicht wachsen. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged. Run “strata-cli rebuild”: it makes a new one from the folders, which are not affected.</source>
        <translation>Der Katalog „%1“ ist beschädigt. „strata-cli rebuild“ macht einen neuen aus den Ordnern, die nicht betroffen sind.</translation>
    </message>
    <message>
        <source>The catalog “%1” answered: %2.</source>
        <translation>Der Katalog „%1“ antwortete: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Projekt „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>strata::CommandPalette</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>So heißt nichts. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Type an action, a project or a version</source>
        <translation>Tippen Sie eine Aktion, ein Projekt oder eine Version</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>aktiv v%1</translation>
    </message>
    <message>
        <source>Listing versions of %1</source>
        <translation>Versionen von %1 werden aufgelistet</translation>
    </message>
</context>
<context>
    <name>strata::Comparing</name>
    <message>
        <source>The files of %1 are not in the library: restore it first, then compare.</source>
        <translation>Die Dateien von %1 sind nicht in der Bibliothek: Stellen Sie sie erst wieder her, dann vergleichen Sie.</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing in the library. Verify the version to see what else is.</source>
        <translation>„%1“ von %2 fehlt in der Bibliothek. Prüfen Sie die Version, um zu sehen, was noch fehlt.</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Dateien werden verglichen</translation>
    </message>
    <message>
        <source>“%1” is in neither version. Paths are relative to the project&apos;s folder.</source>
        <translation>„%1“ ist in keiner der beiden Versionen. Pfade gelten ab dem Ordner des Projekts.</translation>
    </message>
</context>
<context>
    <name>strata::DiffView</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Erste Änderung</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Show the current change</source>
        <translation>Die aktuelle Änderung zeigen</translation>
    </message>
    <message>
        <source>Next difference inside a line</source>
        <translation>Nächster Unterschied in einer Zeile</translation>
    </message>
    <message>
        <source>Previous difference inside a line</source>
        <translation>Voriger Unterschied in einer Zeile</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find the selection</source>
        <translation>Die Auswahl suchen</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Show more or fewer lines around changes</source>
        <translation>Mehr oder weniger Zeilen um Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show more lines here</source>
        <translation>Hier mehr Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Fold unchanged lines</source>
        <translation>Unveränderte Zeilen einklappen</translation>
    </message>
    <message>
        <source>Copy path and line</source>
        <translation>Pfad und Zeile kopieren</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Show or hide the overview</source>
        <translation>Übersicht ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Scroll both sides sideways together</source>
        <translation>Beide Seiten gemeinsam quer rollen</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>Nebeneinander oder in einer Spalte</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Scroll the left side sideways</source>
        <translation>Die linke Seite quer rollen</translation>
    </message>
    <message>
        <source>Scroll the right side sideways</source>
        <translation>Die rechte Seite quer rollen</translation>
    </message>
    <message>
        <source>There is no such line: %1</source>
        <translation>Es gibt keine solche Zeile: %1</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>%1 changes. %2</source>
        <translation>%1 Änderungen. %2</translation>
    </message>
    <message>
        <source>This is a large file: it is shown without syntax colours and marks inside lines.</source>
        <translation>Dies ist eine große Datei: Sie wird ohne Syntaxfarben und ohne Markierungen in den Zeilen gezeigt.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>Von oben weiter</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>Von unten weiter</translation>
    </message>
    <message>
        <source>Show %1 more lines above</source>
        <translation>%1 weitere Zeilen darüber zeigen</translation>
    </message>
    <message>
        <source>Show %1 more lines below</source>
        <translation>%1 weitere Zeilen darunter zeigen</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Drag to resize the sides, double-click to make them equal</source>
        <translation>Ziehen ändert die Breite der Seiten, Doppelklick macht sie gleich</translation>
    </message>
    <message>
        <source>Show 20 more lines below</source>
        <translation>20 weitere Zeilen darunter zeigen</translation>
    </message>
    <message>
        <source>Show 20 more lines above</source>
        <translation>20 weitere Zeilen darüber zeigen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all on this side</source>
        <translation>Alles auf dieser Seite auswählen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>No changes in this file</source>
        <translation>Keine Änderungen in dieser Datei</translation>
    </message>
    <message>
        <source>No changes in this file – press again for %1</source>
        <translation>Keine Änderungen in dieser Datei – noch einmal drücken für %1</translation>
    </message>
    <message>
        <source>Last change – press again for %1</source>
        <translation>Letzte Änderung – noch einmal drücken für %1</translation>
    </message>
    <message>
        <source>First change – press again for %1</source>
        <translation>Erste Änderung – noch einmal drücken für %1</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>Änderung %L1 von %L2</translation>
    </message>
    <message>
        <source>, lines %L1 to %L2 removed</source>
        <translation>, Zeilen %L1 bis %L2 entfernt</translation>
    </message>
    <message>
        <source>, lines %L1 to %L2 added</source>
        <translation>, Zeilen %L1 bis %L2 hinzugefügt</translation>
    </message>
    <message>
        <source>No more differences inside lines below</source>
        <translation>Weiter unten keine Unterschiede in Zeilen mehr</translation>
    </message>
    <message>
        <source>No more differences inside lines above</source>
        <translation>Weiter oben keine Unterschiede in Zeilen mehr</translation>
    </message>
    <message>
        <source>Every line is shown</source>
        <translation>Jede Zeile wird gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around each change are shown</source>
        <translation>
            <numerusform>%n Zeile um jede Änderung wird gezeigt</numerusform>
            <numerusform>%n Zeilen um jede Änderung werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>kein Zeilenende am Schluss</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines in %1</source>
        <translation>
            <numerusform>%n unveränderte Zeile in %1</numerusform>
            <numerusform>%n unveränderte Zeilen in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Export</name>
    <message>
        <source>“%1” is no complete path of a file.</source>
        <translation>„%1“ ist kein vollständiger Pfad einer Datei.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a name for the archive.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie einen Namen für das Archiv.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>„%1“ liegt in der Bibliothek. Wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 has no files to export. Restore it first.</source>
        <translation>%1 hat keine Dateien zum Exportieren. Stellen Sie sie zuerst wieder her.</translation>
    </message>
</context>
<context>
    <name>strata::ExportBar</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Choose another format</source>
        <translation>Ein anderes Format wählen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>Export to another place…</source>
        <translation>An einen anderen Ort exportieren…</translation>
    </message>
    <message>
        <source>%1, %2, was exported</source>
        <translation>%1, %2, wurde exportiert</translation>
    </message>
</context>
<context>
    <name>strata::ExportInspection</name>
    <message>
        <source>it has what looks like an Amazon access key</source>
        <translation>darin steht, was wie ein Zugangsschlüssel von Amazon aussieht</translation>
    </message>
    <message>
        <source>it has what looks like a GitHub token</source>
        <translation>darin steht, was wie ein GitHub-Token aussieht</translation>
    </message>
    <message>
        <source>it has what looks like a GitLab token</source>
        <translation>darin steht, was wie ein GitLab-Token aussieht</translation>
    </message>
    <message>
        <source>it has what looks like a Slack token</source>
        <translation>darin steht, was wie ein Slack-Token aussieht</translation>
    </message>
    <message>
        <source>it has what looks like an API key</source>
        <translation>darin steht, was wie ein API-Schlüssel aussieht</translation>
    </message>
    <message>
        <source>it has what looks like a Stripe key</source>
        <translation>darin steht, was wie ein Stripe-Schlüssel aussieht</translation>
    </message>
    <message>
        <source>it has what looks like a Google key</source>
        <translation>darin steht, was wie ein Google-Schlüssel aussieht</translation>
    </message>
    <message>
        <source>it has what looks like an npm token</source>
        <translation>darin steht, was wie ein npm-Token aussieht</translation>
    </message>
    <message>
        <source>it has a private key</source>
        <translation>darin steht ein privater Schlüssel</translation>
    </message>
    <message>
        <source>its name says that it holds secrets</source>
        <translation>der Name sagt, dass Geheimnisse darin sind</translation>
    </message>
    <message>
        <source>it is a leftover of a tool</source>
        <translation>es ist ein Überbleibsel eines Werkzeugs</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>es hat %1</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>Suche nach Geheimnissen</translation>
    </message>
</context>
<context>
    <name>strata::Exporting</name>
    <message>
        <source>Exporting %1 to %2</source>
        <translation>%1 wird nach %2 exportiert</translation>
    </message>
    <message>
        <source>The export folder “%1” cannot be made. Choose another in the settings.</source>
        <translation>Der Exportordner „%1“ kann nicht angelegt werden. Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>%1 was exported to “%2”.</source>
        <translation>%1 wurde nach „%2“ exportiert.</translation>
    </message>
    <message>
        <source>%1 was not exported</source>
        <translation>%1 wurde nicht exportiert</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files look generated or unusually large.</source>
        <translation>
            <numerusform>%n weitere Datei sieht erzeugt oder ungewöhnlich groß aus.</numerusform>
            <numerusform>%n weitere Dateien sehen erzeugt oder ungewöhnlich groß aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets in %1</source>
        <translation>Geheimnisse in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 look as if they hold secrets. Whoever gets the archive can read them.</source>
        <translation>
            <numerusform>%n Datei von %1 sieht aus, als enthielte sie Geheimnisse. Wer das Archiv bekommt, kann sie lesen.</numerusform>
            <numerusform>%n Dateien von %1 sehen aus, als enthielten sie Geheimnisse. Wer das Archiv bekommt, kann sie lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Looking for secrets in %1</source>
        <translation>Suche nach Geheimnissen in %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 archives (*.%1)</source>
        <translation>%1-Archive (*.%1)</translation>
    </message>
</context>
<context>
    <name>strata::ExportsModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>strata::ExportsPage</name>
    <message>
        <source>Export ZIP</source>
        <translation>ZIP exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported from this project yet</source>
        <translation>Aus diesem Projekt wurde noch nichts exportiert</translation>
    </message>
    <message>
        <source>Export ZIP writes the selected version, complete and verified, to your export folder. Every export is listed here with its size and SHA-256.</source>
        <translation>„ZIP exportieren“ schreibt die ausgewählte Version vollständig und geprüft in Ihren Exportordner. Jeder Export steht hier mit Größe und SHA-256.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Show export in folder</source>
        <translation>Export im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path of export</source>
        <translation>Pfad des Exports kopieren</translation>
    </message>
    <message>
        <source>Copy SHA-256 of export</source>
        <translation>SHA-256 des Exports kopieren</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Noch einmal exportieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Listing exports</source>
        <translation>Exporte werden aufgelistet</translation>
    </message>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n Export</numerusform>
            <numerusform>%n Exporte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FileContent</name>
    <message>
        <source>The image cannot be shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::FileHeader</name>
    <message>
        <source>link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>kein Zeilenende am Schluss</translation>
    </message>
    <message>
        <source>has bytes that are no %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::FilesModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n files, %2</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a path, or a pattern like *.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel for a pixel (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the text of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>Keine Version ist ausgewählt</translation>
    </message>
    <message>
        <source>Select a version in the timeline to look at its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is archived. Restore it from the timeline to look at its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not complete: nothing was captured for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files · %2</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n Datei · %1</numerusform>
            <numerusform>%n Dateien · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a file to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no file “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Compare this file with the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy in the external editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command that prints the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter files of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next in the open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous in the open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line of the open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was saved to “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. A copy is in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::FindBar</name>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Match whole words</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 oder mehr</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>strata::FolderStaging</name>
    <message>
        <source>“%1” changes while it is being read. Stop the program that writes it, then try again.</source>
        <translation>„%1“ ändert sich, während es gelesen wird. Halten Sie das Programm an, das darin schreibt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Storing files</source>
        <translation>Dateien werden abgelegt</translation>
    </message>
</context>
<context>
    <name>strata::GenerationWriter</name>
    <message>
        <source>The folder “%1” cannot be created</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the library</source>
        <translation>„%1“ kann nicht in die Bibliothek geschrieben werden</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Auf den Datenträger wird geschrieben</translation>
    </message>
    <message>
        <source>The new version cannot be flushed to disk</source>
        <translation>Die neue Version kann nicht auf den Datenträger gebracht werden</translation>
    </message>
    <message>
        <source>The new version cannot be moved to “%1”</source>
        <translation>Die neue Version kann nicht nach „%1“ verschoben werden</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back</source>
        <translation>„%1“ kann nicht zurückgenommen werden</translation>
    </message>
</context>
<context>
    <name>strata::GitPatch</name>
    <message>
        <source>Writing the patch</source>
        <translation>Der Patch wird geschrieben</translation>
    </message>
</context>
<context>
    <name>strata::GoToBar</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line to go to</source>
        <translation>Zeile, zu der gesprungen wird</translation>
    </message>
    <message>
        <source>120, L120 on the left, R88 on the right, %50 for the middle</source>
        <translation>120, L120 für links, R88 für rechts, %50 für die Mitte</translation>
    </message>
</context>
<context>
    <name>strata::GzipStream</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>nach seinem Ende folgt etwas, das nicht dazugehört</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>es endet zu früh; kopieren oder laden Sie es noch einmal</translation>
    </message>
    <message>
        <source>its packed data is damaged</source>
        <translation>seine gepackten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>es wird entpackt mehr als %1-mal so groß, wie bei einer Bombe</translation>
    </message>
</context>
<context>
    <name>strata::HelpWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>Kein Kapitel hat diese Wörter.</translation>
    </message>
    <message>
        <source>Strata manual</source>
        <translation>Handbuch zu Strata</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>strata::HexView</name>
    <message>
        <source>Bytes of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::IgnoreRules</name>
    <message>
        <source>left out by %1 (%2)</source>
        <translation>ausgelassen wegen %1 (%2)</translation>
    </message>
    <message>
        <source>left out by your rule (%1)</source>
        <translation>ausgelassen wegen Ihrer Regel (%1)</translation>
    </message>
    <message>
        <source>left out by default (%1)</source>
        <translation>ausgelassen, wie üblich (%1)</translation>
    </message>
</context>
<context>
    <name>strata::ImageView</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::JobsBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Das konnte nicht getan werden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
</context>
<context>
    <name>strata::Library</name>
    <message>
        <source>“%1” is a file, not a library. Choose a folder.</source>
        <translation>„%1“ ist eine Datei, keine Bibliothek. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>In „%1“ gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” holds other files and is no library. Choose an empty folder or one that does not exist yet.</source>
        <translation>„%1“ enthält andere Dateien und ist keine Bibliothek. Wählen Sie einen leeren Ordner oder einen, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is another program&apos;s database, not a library&apos;s catalog.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, nicht der Katalog einer Bibliothek.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Strata and is open for reading only. Update Strata to change it.</source>
        <translation>Die Bibliothek „%1“ stammt von einem neueren Strata und ist nur zum Lesen geöffnet. Aktualisieren Sie Strata, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written and is open for reading only. Give yourself the right to write there, or copy it.</source>
        <translation>In die Bibliothek „%1“ kann nicht geschrieben werden; sie ist nur zum Lesen geöffnet. Verschaffen Sie sich das Recht, dort zu schreiben, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Es kann kein Ordner für Zwischenstände angelegt werden: %1.</translation>
    </message>
</context>
<context>
    <name>strata::LibraryLock</name>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>Ein anderes Programm (%1) schreibt in die Bibliothek. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be opened</source>
        <translation>Die Sperre „%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be taken</source>
        <translation>Die Sperre „%1“ kann nicht genommen werden</translation>
    </message>
</context>
<context>
    <name>strata::Manifest</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>Das Manifest „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The manifest “%1” was written by a newer Strata. Update Strata to open it.</source>
        <translation>Das Manifest „%1“ stammt von einem neueren Strata. Aktualisieren Sie Strata, um es zu öffnen.</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>eine Kennung, die Version oder der Status fehlt</translation>
    </message>
    <message>
        <source>it has an unusable file entry “%1”</source>
        <translation>es hat einen unbrauchbaren Dateieintrag „%1“</translation>
    </message>
    <message>
        <source>it has an unusable folder entry “%1”</source>
        <translation>es hat einen unbrauchbaren Ordnereintrag „%1“</translation>
    </message>
    <message>
        <source>its tree hash does not fit its files</source>
        <translation>die Prüfsumme seines Baums passt nicht zu seinen Dateien</translation>
    </message>
</context>
<context>
    <name>strata::MetadataFile</name>
    <message>
        <source>The project&apos;s file “%1” is damaged: %2.</source>
        <translation>Die Datei „%1“ des Projekts ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The project&apos;s file “%1” is damaged: its id or name is missing.</source>
        <translation>Die Datei „%1“ des Projekts ist beschädigt: Kennung oder Name fehlt.</translation>
    </message>
</context>
<context>
    <name>strata::NoteEditor</name>
    <message>
        <source>Name this version</source>
        <translation>Dieser Version einen Namen geben</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Write a note: what works, what does not, what to ask for next</source>
        <translation>Schreiben Sie eine Notiz: was geht, was nicht, was als Nächstes zu verlangen ist</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>Notiz zur Version</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves</source>
        <translation>Strg+Eingabe oder das Verlassen des Felds speichert</translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Markiert</translation>
    </message>
    <message>
        <source>☆ Star</source>
        <translation>☆ Markieren</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Die Notiz wird gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>Die Änderung wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>strata::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>strata::Notices</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>The first %1 are the same.</source>
        <translation>Die ersten %1 sind gleich.</translation>
    </message>
    <message>
        <source>The first difference is at byte %L1 (0x%2).</source>
        <translation>Der erste Unterschied ist bei Byte %L1 (0x%2).</translation>
    </message>
    <message>
        <source>This file is not text: %1 → %2, SHA-256 %3… → %4…. %5</source>
        <translation>Diese Datei ist kein Text: %1 → %2, SHA-256 %3… → %4…. %5</translation>
    </message>
    <message>
        <source>This file is not text: %1, SHA-256 %2….</source>
        <translation>Diese Datei ist kein Text: %1, SHA-256 %2….</translation>
    </message>
    <message>
        <source>Both versions of this file are the same, byte for byte.</source>
        <translation>Beide Fassungen dieser Datei sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>Only the line endings differ: %1 → %2. The text of every line is the same.</source>
        <translation>Nur die Zeilenenden unterscheiden sich: %1 → %2. Der Text jeder Zeile ist gleich.</translation>
    </message>
    <message>
        <source>The line endings differ too: %1 → %2.</source>
        <translation>Auch die Zeilenenden unterscheiden sich: %1 → %2.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Keine Zeile unterscheidet sich.</translation>
    </message>
    <message>
        <source>The lines differ only in what is ignored.</source>
        <translation>Die Zeilen unterscheiden sich nur in dem, was außer Acht bleibt.</translation>
    </message>
    <message>
        <source>The encoding differs: %1 → %2.</source>
        <translation>Die Kodierung unterscheidet sich: %1 → %2.</translation>
    </message>
    <message>
        <source>The mode differs: %1 → %2.</source>
        <translation>Die Zugriffsrechte unterscheiden sich: %1 → %2.</translation>
    </message>
    <message>
        <source>The left side has bytes that are no valid %1; they are shown as �.</source>
        <translation>Die linke Seite hat Bytes, die kein gültiges %1 sind; sie erscheinen als �.</translation>
    </message>
    <message>
        <source>The right side has bytes that are no valid %1; they are shown as �.</source>
        <translation>Die rechte Seite hat Bytes, die kein gültiges %1 sind; sie erscheinen als �.</translation>
    </message>
    <message>
        <source>This comparison met a limit: it is correct, but may mark more than it had to.</source>
        <translation>Dieser Vergleich stieß an eine Grenze: Er stimmt, markiert aber vielleicht mehr als nötig.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line</source>
        <translation>Diese Datei ist zu groß, um Zeile für Zeile verglichen zu werden</translation>
    </message>
    <message>
        <source>Export the versions and compare the file with a tool made for such sizes.</source>
        <translation>Exportieren Sie die Versionen und vergleichen Sie die Datei mit einem Werkzeug für solche Größen.</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Diese Datei ist kein Text</translation>
    </message>
    <message>
        <source>Both versions are the same</source>
        <translation>Beide Fassungen sind gleich</translation>
    </message>
    <message>
        <source>There is nothing to show line by line.</source>
        <translation>Zeile für Zeile gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Diese Datei ist leer</translation>
    </message>
    <message>
        <source>Neither side has a line.</source>
        <translation>Keine Seite hat eine Zeile.</translation>
    </message>
</context>
<context>
    <name>strata::OverviewBar</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Übersicht der Änderungen</translation>
    </message>
    <message>
        <source>Line %L1, change %L2 of %L3</source>
        <translation>Zeile %L1, Änderung %L2 von %L3</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
</context>
<context>
    <name>strata::PaletteModel</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>strata::Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>strata::ProjectChange</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Diese Version ist nicht mehr in „%1“.</translation>
    </message>
</context>
<context>
    <name>strata::Projects</name>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>Der Name eines Projekts hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have line breaks or other control characters.</source>
        <translation>Der Name eines Projekts darf keine Zeilenumbrüche oder andere Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Projekt „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n projects begin with “%1”. Give more of it.</source>
        <translation>
            <numerusform>Die Kennung von %n Projekt beginnt mit „%1“. Geben Sie mehr davon an.</numerusform>
            <numerusform>Die Kennungen von %n Projekten beginnen mit „%1“. Geben Sie mehr davon an.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Es gibt kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>Die Bibliothek hat noch keine Projekte.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>This project is not in the trash.</source>
        <translation>Dieses Projekt ist nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>There is another project “%1” now. Rename that one, then restore this one.</source>
        <translation>Inzwischen gibt es ein anderes Projekt „%1“. Benennen Sie jenes um, dann stellen Sie dieses wieder her.</translation>
    </message>
</context>
<context>
    <name>strata::PromptPage</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Wird erzeugt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>Aus einem Ordner erfasst</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>Aus einem Archiv erfasst</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>Aus dem Arbeitsordner erfasst</translation>
    </message>
    <message>
        <source>Captured from a Git repository</source>
        <translation>Aus einem Git-Repository erfasst</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>Von einem Agenten gemacht</translation>
    </message>
    <message>
        <source>Received over the API</source>
        <translation>Über die API erhalten</translation>
    </message>
    <message>
        <source>Brought from an older store</source>
        <translation>Aus einem älteren Speicher übernommen</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>Aus anderen Versionen zusammengestellt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time in full, then as a short relative one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation>%1, aktiv</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>made active by rolling back</source>
        <translation>durch Zurückkehren aktiviert</translation>
    </message>
    <message>
        <source>made active again</source>
        <translation>wieder aktiviert</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>name, note or star edited</source>
        <translation>Name, Notiz oder Markierung geändert</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>Keine Version ist ausgewählt</translation>
    </message>
    <message>
        <source>Select a version in the timeline to read what it was asked for, and to write down what came of it.</source>
        <translation>Wählen Sie in der Zeitleiste eine Version, um zu lesen, was verlangt war, und aufzuschreiben, was daraus wurde.</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Prompt of the version</source>
        <translation>Prompt der Version</translation>
    </message>
    <message>
        <source>No prompt was kept with this version. Captures take one in their dialog or by --prompt.</source>
        <translation>Mit dieser Version wurde kein Prompt aufbewahrt. Beim Erfassen wird er im Dialog oder mit --prompt angegeben.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Context of the version</source>
        <translation>Kontext der Version</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Left out by the capture</source>
        <translation>Beim Erfassen ausgelassen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>Name und Notiz</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>Der Verlauf von %1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 — %2 by %3</source>
        <translation>%1 — %2 von %3</translation>
    </message>
</context>
<context>
    <name>strata::Rebuild</name>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>„%1“ ist kein Projektordner; er blieb, wie er war.</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>In „%1“ gibt es keine Bibliothek.</translation>
    </message>
</context>
<context>
    <name>strata::Recovery</name>
    <message>
        <source>“%1” belongs to another project; it was left as it is.</source>
        <translation>„%1“ gehört zu einem anderen Projekt; es blieb, wie es war.</translation>
    </message>
    <message>
        <source>There are two projects “%1”; one is called “%2” now.</source>
        <translation>Es gibt zwei Projekte „%1“; eines heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no version&apos;s folder; it was left as it is.</source>
        <translation>„%1“ ist kein Versionsordner; er blieb, wie er war.</translation>
    </message>
    <message>
        <source>The manifest in “%1” belongs to another version; it was left as it is.</source>
        <translation>Das Manifest in „%1“ gehört zu einer anderen Version; es blieb, wie es war.</translation>
    </message>
    <message>
        <source>There are two versions v%1; “%2” was left as it is.</source>
        <translation>Es gibt zwei Versionen v%1; „%2“ blieb, wie es war.</translation>
    </message>
    <message>
        <source>“%1” does not fit its manifest (%2) and was moved to “%3”.</source>
        <translation>„%1“ passt nicht zu seinem Manifest (%2) und wurde nach „%3“ verschoben.</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>Der Ordner „%1“ von %2 fehlt.</translation>
    </message>
    <message>
        <source>The active version of “%1” is missing; another one is active now.</source>
        <translation>Die aktive Version von „%1“ fehlt; jetzt ist eine andere aktiv.</translation>
    </message>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>„%1“ ist kein Projektordner; er blieb, wie er war.</translation>
    </message>
    <message>
        <source>The folder “%1” of a project is missing.</source>
        <translation>Der Ordner „%1“ eines Projekts fehlt.</translation>
    </message>
</context>
<context>
    <name>strata::Sampling</name>
    <message>
        <source>The sample file “%1” could not be written: %2. Make room and try again.</source>
        <translation>Die Beispieldatei „%1“ konnte nicht geschrieben werden: %2. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>Es konnte kein Ordner für Zwischenstände angelegt werden: %1</translation>
    </message>
    <message>
        <source>Capturing %1 of %2</source>
        <translation>%1 von %2 wird erfasst</translation>
    </message>
    <message>
        <source>The sample library is ready</source>
        <translation>Die Beispielbibliothek ist fertig</translation>
    </message>
</context>
<context>
    <name>strata::Scanner</name>
    <message>
        <source>it is a named pipe</source>
        <translation>es ist eine benannte Pipe</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>es ist ein Socket</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es ist ein Gerät</translation>
    </message>
    <message>
        <source>“%1” is the library itself. Choose the folder of your project.</source>
        <translation>„%1“ ist die Bibliothek selbst. Wählen Sie den Ordner Ihres Projekts.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird angesehen</numerusform>
            <numerusform>%n Dateien werden angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>es ist die Bibliothek selbst</translation>
    </message>
    <message>
        <source>it is marked as a cache (CACHEDIR.TAG)</source>
        <translation>es ist als Zwischenspeicher gekennzeichnet (CACHEDIR.TAG)</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>das Ziel der Verknüpfung ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>es ist eine Verknüpfung, die aus dem Ordner hinausführt (nach %1)</translation>
    </message>
</context>
<context>
    <name>strata::Session</name>
    <message>
        <source>Reading the library</source>
        <translation>Die Bibliothek wird gelesen</translation>
    </message>
</context>
<context>
    <name>strata::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>General and Compare; shortcuts have their own reset</source>
        <translation>Allgemein und Vergleichen; Tastenkürzel haben ihr eigenes Zurücksetzen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Wählen Sie den Ordner für Exporte</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Export folder</source>
        <translation>&amp;Exportordner</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> Spalten</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Ignored at the end of lines</source>
        <translation>Am Zeilenende außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignored in its amount</source>
        <translation>In der Menge außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignored everywhere</source>
        <translation>Überall außer Acht lassen</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Schri&amp;ft</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>&amp;Tabulatorbreite</translation>
    </message>
    <message>
        <source>&amp;Context around changes</source>
        <translation>&amp;Umgebung von Änderungen</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>&amp;Leerraum</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Filter by action, category or key</source>
        <translation>Nach Aktion, Bereich oder Taste filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Assigning takes it away there.</source>
        <translation>%1 gehört zu „%2“. Durch das Zuweisen fehlt es dort.</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Nach Aktion oder Taste filtern</translation>
    </message>
</context>
<context>
    <name>strata::Suggestions</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>strata::TarReader</name>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is damaged, or no complete tar archive (%1)</source>
        <translation>es ist beschädigt oder kein vollständiges tar-Archiv (%1)</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>es ist eine harte Verknüpfung zu keiner früheren Datei des Archivs</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>es ist eine Datei mit Lücken; entpacken Sie das Archiv und erfassen Sie den Ordner</translation>
    </message>
    <message>
        <source>its size is damaged</source>
        <translation>seine Größe ist beschädigt</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>das Ziel der Verknüpfung ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>nach seinem Ende folgt etwas, das nicht dazugehört</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>seine Endmarke fehlt: Es endet zu früh, oder etwas anderes folgt</translation>
    </message>
</context>
<context>
    <name>strata::TarWriter</name>
    <message>
        <source>The archive “%1” cannot be written</source>
        <translation>Das Archiv „%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>„%1“ ist in der Bibliothek nicht mehr so, wie es erfasst wurde. Die Prüfung zeigt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Packing files</source>
        <translation>Dateien werden gepackt</translation>
    </message>
</context>
<context>
    <name>strata::TextView</name>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no line number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to %L1, or %50 for the middle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Texts</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes ago, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, as in 14 Feb</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day with month, and year, as in 14 Feb 2025</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>strata::TreeCheck</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Dieser Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder “source” is missing.</source>
        <translation>Der Ordner „source“ fehlt.</translation>
    </message>
    <message>
        <source>The folder “source” can be written.</source>
        <translation>In den Ordner „source“ kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>This should be a symbolic link.</source>
        <translation>Das sollte eine symbolische Verknüpfung sein.</translation>
    </message>
    <message>
        <source>The symbolic link points elsewhere than it should.</source>
        <translation>Die symbolische Verknüpfung zeigt woandershin, als sie soll.</translation>
    </message>
    <message>
        <source>This should be a regular file.</source>
        <translation>Das sollte eine gewöhnliche Datei sein.</translation>
    </message>
    <message>
        <source>The content has changed: %1 bytes instead of %2.</source>
        <translation>Der Inhalt hat sich geändert: %1 statt %2 Bytes.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>Der Inhalt hat sich geändert.</translation>
    </message>
    <message>
        <source>The file can be written.</source>
        <translation>In die Datei kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Der Ordner fehlt.</translation>
    </message>
    <message>
        <source>This should be a folder.</source>
        <translation>Das sollte ein Ordner sein.</translation>
    </message>
    <message>
        <source>The folder can be written.</source>
        <translation>In den Ordner kann geschrieben werden.</translation>
    </message>
    <message>
        <source>This folder does not belong here.</source>
        <translation>Dieser Ordner gehört nicht hierher.</translation>
    </message>
    <message>
        <source>This file does not belong here.</source>
        <translation>Diese Datei gehört nicht hierher.</translation>
    </message>
</context>
<context>
    <name>strata::Verification</name>
    <message>
        <source>The catalog is damaged (%1). Rebuild it.</source>
        <translation>Der Katalog ist beschädigt (%1). Bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <source>This is no project&apos;s folder.</source>
        <translation>Das ist kein Projektordner.</translation>
    </message>
    <message>
        <source>This project is not in the catalog. Open the library again or rebuild it.</source>
        <translation>Dieses Projekt steht nicht im Katalog. Öffnen Sie die Bibliothek noch einmal oder bauen Sie den Katalog neu auf.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is missing.</source>
        <translation>Der Ordner des Projekts fehlt.</translation>
    </message>
    <message>
        <source>The catalog and this file differ. Open the library again or rebuild it.</source>
        <translation>Der Katalog und diese Datei stimmen nicht überein. Öffnen Sie die Bibliothek noch einmal oder bauen Sie den Katalog neu auf.</translation>
    </message>
    <message>
        <source>This is in no version of the catalog. Open the library again or rebuild it.</source>
        <translation>Das gehört zu keiner Version des Katalogs. Öffnen Sie die Bibliothek noch einmal oder bauen Sie den Katalog neu auf.</translation>
    </message>
    <message>
        <source>The link “active” is there, but no version is active.</source>
        <translation>Die Verknüpfung „active“ ist da, aber keine Version ist aktiv.</translation>
    </message>
    <message>
        <source>The active version is not in the catalog.</source>
        <translation>Die aktive Version steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>The link “active” is missing; it should point to %1.</source>
        <translation>Die Verknüpfung „active“ fehlt; sie sollte auf %1 zeigen.</translation>
    </message>
    <message>
        <source>The link “active” points to nothing.</source>
        <translation>Die Verknüpfung „active“ zeigt ins Leere.</translation>
    </message>
    <message>
        <source>The link “active” points elsewhere than to %1.</source>
        <translation>Die Verknüpfung „active“ zeigt nicht auf %1.</translation>
    </message>
    <message>
        <source>The version&apos;s folder is missing.</source>
        <translation>Der Ordner der Version fehlt.</translation>
    </message>
    <message>
        <source>The catalog and the manifest differ. Open the library again or rebuild it.</source>
        <translation>Der Katalog und das Manifest stimmen nicht überein. Öffnen Sie die Bibliothek noch einmal oder bauen Sie den Katalog neu auf.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>What the catalog says of this version differs from its manifest. Open the library again or rebuild it.</source>
        <translation>Was der Katalog über diese Version sagt, weicht von ihrem Manifest ab. Öffnen Sie die Bibliothek noch einmal oder bauen Sie den Katalog neu auf.</translation>
    </message>
    <message>
        <source>The catalog&apos;s list of files differs from the manifest&apos;s. Rebuild the catalog.</source>
        <translation>Die Dateiliste des Katalogs weicht von der des Manifests ab. Bauen Sie den Katalog neu auf.</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>Der Inhalt hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>es hat mehr als %n Eintrag</numerusform>
            <numerusform>es hat mehr als %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>es ist beschädigt oder kein vollständiges ZIP-Archiv</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>es hat zwei Enden, und Programme wären sich uneins, was darin ist</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>es ist ein Teil von mehreren; fügen Sie sie zuerst zusammen</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>seine Größen sind beschädigt</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>seine Einträge liegen übereinander, wie bei einer ZIP-Bombe</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>vor seinem ersten Eintrag liegt etwas; es könnte ein Programm sein</translation>
    </message>
</context>
<context>
    <name>strata::ZipReader</name>
    <message>
        <source>it is damaged (%1)</source>
        <translation>es ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>es ist beschädigt oder kein vollständiges ZIP-Archiv</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>das Ziel der Verknüpfung ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size, as a ZIP bomb does</source>
        <translation>es würde entpackt mehr als %1-mal so groß, wie bei einer ZIP-Bombe</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>es ist verschlüsselt; entpacken Sie das Archiv mit seinem Kennwort und erfassen Sie den Ordner</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>es ist auf eine Art gepackt, die nicht gelesen wird; entpacken Sie das Archiv und erfassen Sie den Ordner</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>seine Größen sind beschädigt</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>es ist eine beschädigte Verknüpfung</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>es ist ein Ordner, der Daten enthält</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>seine Daten sind beschädigt</translation>
    </message>
</context>
<context>
    <name>strata::ZipWriter</name>
    <message>
        <source>Packing files</source>
        <translation>Dateien werden gepackt</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be written: %2.</source>
        <translation>Das Archiv „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
</TS>
