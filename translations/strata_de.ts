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
    <name>strata::Activating</name>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 ist jetzt aktiv.</translation>
    </message>
    <message>
        <source>No version is active now.</source>
        <translation>Jetzt ist keine Version aktiv.</translation>
    </message>
    <message>
        <source>The active version stays as it is</source>
        <translation>Die aktive Version bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>roll back to %1</source>
        <translation>zu %1 zurückkehren</translation>
    </message>
    <message>
        <source>activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <translation>%1 wird aktiviert</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Es wird nachgesehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 ist schon aktiv.</translation>
    </message>
    <message>
        <source>Rolling back leaves no version active; nothing was active before %1.</source>
        <translation>Durch das Zurückkehren ist keine Version mehr aktiv; vor %1 war nichts aktiv.</translation>
    </message>
    <message>
        <source>Activating %1 changes no file: it is the same as %2.</source>
        <translation>%1 zu aktivieren ändert keine Datei: Es ist dasselbe wie %2.</translation>
    </message>
    <message>
        <source>Activating %1 changes no file.</source>
        <translation>%1 zu aktivieren ändert keine Datei.</translation>
    </message>
    <message>
        <source>Active now is %1.</source>
        <translation>Jetzt ist %1 aktiv.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können das zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files (%2 deleted).</source>
        <translation>
            <numerusform>%1 zu aktivieren ändert %n Datei (%2 gelöscht).</numerusform>
            <numerusform>%1 zu aktivieren ändert %n Dateien (%2 gelöscht).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files.</source>
        <translation>
            <numerusform>%1 zu aktivieren ändert %n Datei.</numerusform>
            <numerusform>%1 zu aktivieren ändert %n Dateien.</numerusform>
        </translation>
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
    <name>strata::ActivationSheet</name>
    <message>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Zu %1 zurückkehren</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Redo: activate %1</source>
        <translation>Wiederholen: %1 aktivieren</translation>
    </message>
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
        <source>%n renamed</source>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
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
    <name>strata::AppearancePage</name>
    <message>
        <source>Less motion: pictures are changed by a key only</source>
        <translation>Weniger Bewegung: Bilder wechseln nur auf Tastendruck</translation>
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
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Blue and orange (red-green blindness)</source>
        <translation>Blau und Orange (Rot-Grün-Schwäche)</translation>
    </message>
    <message>
        <source>Blue and red (blue-yellow blindness)</source>
        <translation>Blau und Rot (Blau-Gelb-Schwäche)</translation>
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
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>Code in the da&amp;rk</source>
        <translation>Code im &amp;Dunkeln</translation>
    </message>
    <message>
        <source>Code in the li&amp;ght</source>
        <translation>Code im &amp;Hellen</translation>
    </message>
    <message>
        <source>&amp;Font of texts</source>
        <translation>&amp;Schrift der Texte</translation>
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
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
</context>
<context>
    <name>strata::Application</name>
    <message>
        <source>Preparing the sample library</source>
        <translation>Die Beispielbibliothek wird vorbereitet</translation>
    </message>
    <message>
        <source>The sample library could not be made</source>
        <translation>Die Beispielbibliothek konnte nicht angelegt werden</translation>
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
    <message>
        <source>“%1” cannot be read as an archive: %2.</source>
        <translation>„%1“ kann nicht als Archiv gelesen werden: %2.</translation>
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
    <name>strata::BinaryFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>All bytes are the same.</source>
        <translation>Alle Bytes sind gleich.</translation>
    </message>
    <message>
        <source>The first difference is at byte %1 (0x%2).</source>
        <translation>Der erste Unterschied ist bei Byte %1 (0x%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes differ, in %n places.</source>
        <translation>
            <numerusform>%1 Bytes unterscheiden sich, an %n Stelle.</numerusform>
            <numerusform>%1 Bytes unterscheiden sich, an %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 bytes are the same, moved by %2.</source>
        <translation>Die letzten %1 Bytes sind gleich, um %2 verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n places are too many to be shown.</source>
        <translation>
            <numerusform>%n Stelle ist zu viel, um gezeigt zu werden.</numerusform>
            <numerusform>%n Stellen sind zu viele, um gezeigt zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts about the files</source>
        <translation>Tatsachen zu den Dateien</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 nachher</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>The file was added.</source>
        <translation>Die Datei kam hinzu.</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>Die Datei wurde gelöscht.</translation>
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
    <message>
        <source>A version&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>Der Name einer Version hat höchstens %1 Zeichen, dieser hat %2.</translation>
    </message>
    <message>
        <source>A version&apos;s name cannot have line breaks or other control characters.</source>
        <translation>Der Name einer Version darf keine Zeilenumbrüche oder andere Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>A version cannot be called “%1”: that means another version already. Choose another name.</source>
        <translation>Eine Version kann nicht „%1“ heißen: Das bezeichnet schon eine andere. Wählen Sie einen anderen Namen.</translation>
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
    <message>
        <source>“%1” belongs to the library itself. Choose the folder of your project.</source>
        <translation>„%1“ gehört zur Bibliothek selbst. Wählen Sie den Ordner Ihres Projekts.</translation>
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
    <name>strata::ChangeHeader</name>
    <message>
        <source>mode %1 → %2</source>
        <translation>Rechte %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n außer Acht gelassen</numerusform>
            <numerusform>%n außer Acht gelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Mark the file as viewed (V)</source>
        <translation>Die Datei als angesehen markieren (V)</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Was mit dieser Datei getan werden kann</translation>
    </message>
    <message>
        <source>Compare with its origin</source>
        <translation>Mit dem Ursprung vergleichen</translation>
    </message>
    <message>
        <source>Treat as added</source>
        <translation>Als hinzugefügt behandeln</translation>
    </message>
    <message>
        <source>Treat as delete and add</source>
        <translation>Als Löschen und Hinzufügen behandeln</translation>
    </message>
    <message>
        <source>Compare the file with the one it was made from</source>
        <translation>Die Datei mit der vergleichen, aus der sie entstand</translation>
    </message>
    <message>
        <source>Show every line of the copy as added</source>
        <translation>Jede Zeile der Kopie als hinzugefügt zeigen</translation>
    </message>
    <message>
        <source>Show the old file as deleted and the new one as added</source>
        <translation>Die alte Datei als gelöscht und die neue als hinzugefügt zeigen</translation>
    </message>
</context>
<context>
    <name>strata::ChangeLabels</name>
    <message>
        <source>line %L1 removed</source>
        <translation>Zeile %L1 entfernt</translation>
    </message>
    <message>
        <source>line %L1 added</source>
        <translation>Zeile %L1 hinzugefügt</translation>
    </message>
    <message>
        <source>lines %L1–%L2 removed</source>
        <translation>Zeilen %L1–%L2 entfernt</translation>
    </message>
    <message>
        <source>lines %L1–%L2 added</source>
        <translation>Zeilen %L1–%L2 hinzugefügt</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Umbenennung</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>What the code does may differ.</source>
        <translation>Was der Code tut, kann sich unterscheiden.</translation>
    </message>
    <message>
        <source>Only the layout differs: the words are the same.</source>
        <translation>Nur die Formatierung unterscheidet sich: Die Wörter sind gleich.</translation>
    </message>
    <message>
        <source>Only comments differ.</source>
        <translation>Nur Kommentare unterscheiden sich.</translation>
    </message>
    <message>
        <source>Only imports came, went or changed their order.</source>
        <translation>Nur Importe kamen hinzu, fielen weg oder stehen anders.</translation>
    </message>
    <message>
        <source>One name was replaced by another throughout.</source>
        <translation>Ein Name wurde durchgehend durch einen anderen ersetzt.</translation>
    </message>
    <message>
        <source>The lines stand elsewhere, as they are.</source>
        <translation>Die Zeilen stehen unverändert an anderer Stelle.</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>Änderung %L1 von %L2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Moved away, line %L1: %2</source>
        <translation>Wegverschoben, Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Moved here, line %L1: %2</source>
        <translation>Hierher verschoben, Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Unchanged, line %L1: %2</source>
        <translation>Unverändert, Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Differs in what is ignored, line %L1: %2</source>
        <translation>Anders nur in dem, was außer Acht bleibt, Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Removed, line %L1: %2</source>
        <translation>Entfernt, Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Added, line %L1: %2</source>
        <translation>Hinzugefügt, Zeile %L1: %2</translation>
    </message>
</context>
<context>
    <name>strata::ChangesColumn</name>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Filter changed files</source>
        <translation>Geänderte Dateien filtern</translation>
    </message>
    <message>
        <source>Words of the path, a pattern as in *.py, kind:ad for added and deleted files, ext:ts,tsx, unviewed, viewed, generated, or text:word for files that contain it</source>
        <translation>Wörter des Pfads, ein Muster wie *.py, kind:ad für neue und gelöschte Dateien, ext:ts,tsx, unviewed, viewed, generated, oder text:Wort für Dateien, die es enthalten</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>Wie die Dateien angeordnet sind</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Go to the list of changed files</source>
        <translation>Zur Liste der geänderten Dateien gehen</translation>
    </message>
    <message>
        <source>A flat list instead of folders</source>
        <translation>Eine flache Liste statt Ordnern</translation>
    </message>
    <message>
        <source>Sort files by path</source>
        <translation>Dateien nach Pfad sortieren</translation>
    </message>
    <message>
        <source>Sort files by size of change</source>
        <translation>Dateien nach Umfang der Änderung sortieren</translation>
    </message>
    <message>
        <source>Sort files by kind of change</source>
        <translation>Dateien nach Art der Änderung sortieren</translation>
    </message>
    <message numerus="yes">
        <source>%n identical files are not listed.</source>
        <translation>
            <numerusform>%n gleiche Datei ist nicht aufgeführt.</numerusform>
            <numerusform>%n gleiche Dateien sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many files to look for every rename.</source>
        <translation>Es waren zu viele Dateien, um nach jeder Umbenennung zu suchen.</translation>
    </message>
    <message>
        <source>Looking for “%1” in the changed files…</source>
        <translation>„%1“ wird in den geänderten Dateien gesucht…</translation>
    </message>
    <message>
        <source>“%1” is in none of the changed files that fit the rest of the filter.</source>
        <translation>„%1“ steht in keiner der geänderten Dateien, die zum Rest des Filters passen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>Die einzige geänderte Datei wurde angesehen.</numerusform>
            <numerusform>Alle %n geänderten Dateien wurden angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n changed files fits the filter.</source>
        <translation>
            <numerusform>Die einzige geänderte Datei passt nicht zum Filter.</numerusform>
            <numerusform>Keine der %n geänderten Dateien passt zum Filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChangesTree</name>
    <message>
        <source>mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>another type of file</source>
        <translation>eine andere Art Datei</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 % similar)</source>
        <translation>%1 → %2 (zu %3 % ähnlich)</translation>
    </message>
    <message>
        <source>Mode %1 → %2</source>
        <translation>Rechte %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1, %2 %3)</source>
        <translation>Erzeugte Dateien und Lock-Dateien (%1, %2 %3)</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1)</source>
        <translation>Erzeugte Dateien und Lock-Dateien (%1)</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Viewed (V takes the mark away)</source>
        <translation>Angesehen (V nimmt die Markierung weg)</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>nicht angesehen</translation>
    </message>
</context>
<context>
    <name>strata::Cli</name>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 ist schon aktiv.</translation>
    </message>
    <message>
        <source>Would change the active version from %1 to %2: %3. Nothing was changed.</source>
        <translation>Würde die aktive Version von %1 zu %2 wechseln: %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changed the active version from %1 to %2: %3.</source>
        <translation>Die aktive Version wechselte von %1 zu %2: %3.</translation>
    </message>
    <message>
        <source>Say what would change and change nothing.</source>
        <translation>Sagen, was sich ändern würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>make a version the active one</source>
        <translation>eine Version zur aktiven machen</translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back.</source>
        <translation>Macht eine Version zur aktiven: Der Link „active“ des Projekts führt von da an zu ihr, in einem Schritt umgestellt. Keine Version ändert sich dadurch, und „rollback“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>go back to what was active before</source>
        <translation>zurück zu dem, was vorher aktiv war</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “activate”. May be repeated, and “redo” takes it back.</source>
        <translation>Macht die Version aktiv, die vor dem letzten „activate“ aktiv war. Mehrfach möglich, und „redo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>take a rollback back</source>
        <translation>ein Zurückkehren zurücknehmen</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “rollback”. A new “activate” in between ends what can be redone.</source>
        <translation>Macht die Version aktiv, die vor dem letzten „rollback“ aktiv war. Ein neues „activate“ dazwischen beendet, was wiederholt werden kann.</translation>
    </message>
    <message>
        <source>“%1” has no version yet. “strata-cli capture %2 PATH” makes the first.</source>
        <translation>„%1“ hat noch keine Version. „strata-cli capture %2 PFAD“ macht die erste.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>WEG</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source> (active)</source>
        <translation>  (aktiv)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternversion</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>prompt:</source>
        <translation>Prompt:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>context:</source>
        <translation>Kontext:</translation>
    </message>
    <message>
        <source>left out by the capture:</source>
        <translation>beim Erfassen ausgelassen:</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>RECHTE</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>“cat” prints a file&apos;s own bytes and knows no --json.</source>
        <translation>„cat“ gibt die Bytes der Datei selbst aus und kennt kein --json.</translation>
    </message>
    <message>
        <source>list a project&apos;s versions</source>
        <translation>die Versionen eines Projekts auflisten</translation>
    </message>
    <message>
        <source>Lists the versions of a project, the newest first. “*” marks the active one, “+” a starred one; ADDED and DELETED count the lines that differ from the version before it.</source>
        <translation>Listet die Versionen eines Projekts auf, die neueste zuerst. „*“ kennzeichnet die aktive, „+“ eine markierte; NEU und WEG zählen die Zeilen, die sich von der Version davor unterscheiden.</translation>
    </message>
    <message>
        <source>List archived versions too.</source>
        <translation>Auch archivierte Versionen auflisten.</translation>
    </message>
    <message>
        <source>show one version&apos;s facts and prompt</source>
        <translation>die Tatsachen und den Prompt einer Version zeigen</translation>
    </message>
    <message>
        <source>Shows everything known about a version: where it comes from, how it differs from the one before it, its prompt, note and context, and what its capture left out.</source>
        <translation>Zeigt alles, was über eine Version bekannt ist: woher sie kommt, wie sie sich von der davor unterscheidet, ihren Prompt, ihre Notiz, ihren Kontext und was beim Erfassen ausgelassen wurde.</translation>
    </message>
    <message>
        <source>list a version&apos;s files</source>
        <translation>die Dateien einer Version auflisten</translation>
    </message>
    <message>
        <source>Lists the files of a version with mode, size and type; with --json also the SHA-256 of each.</source>
        <translation>Listet die Dateien einer Version mit Rechten, Größe und Art auf; mit --json auch den SHA-256 jeder Datei.</translation>
    </message>
    <message>
        <source>print one file of a version</source>
        <translation>eine Datei einer Version ausgeben</translation>
    </message>
    <message>
        <source>Prints the bytes of one file exactly as they were captured; of a symbolic link, its target.</source>
        <translation>Gibt die Bytes einer Datei genau so aus, wie sie erfasst wurden; bei einer symbolischen Verknüpfung ihr Ziel.</translation>
    </message>
    <message>
        <source>The file, relative to the project&apos;s folder.</source>
        <translation>Die Datei, ab dem Ordner des Projekts.</translation>
    </message>
    <message>
        <source>The prompt could not be read from the standard input.</source>
        <translation>Der Prompt konnte nicht von der Standardeingabe gelesen werden.</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>%1 ausgelassen: %2</translation>
    </message>
    <message>
        <source>Left out more: %1 in all. “strata-cli show” lists them.</source>
        <translation>Mehr ausgelassen: %1 im Ganzen. „strata-cli show“ führt sie auf.</translation>
    </message>
    <message>
        <source>--prompt and --prompt-file cannot be given together.</source>
        <translation>--prompt und --prompt-file gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>Es gibt keinen Ordner und kein Archiv „%1“.</translation>
    </message>
    <message>
        <source>Captured %1 of “%2”: %3, %4.</source>
        <translation>%1 von „%2“ erfasst: %3, %4.</translation>
    </message>
    <message>
        <source>Compared with v%1: %2.</source>
        <translation>Verglichen mit v%1: %2.</translation>
    </message>
    <message>
        <source>The sample projects are there already.</source>
        <translation>Die Beispielprojekte sind schon da.</translation>
    </message>
    <message>
        <source>Added the sample projects. “strata-cli project list” shows them.</source>
        <translation>Die Beispielprojekte sind da. „strata-cli project list“ zeigt sie.</translation>
    </message>
    <message>
        <source>make the next version from a folder or archive</source>
        <translation>aus einem Ordner oder Archiv die nächste Version machen</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace.</source>
        <translation>Macht aus einem Ordner, .zip, .tar oder .tar.gz die nächste Version des Projekts. Die Quelle wird nur gelesen. Erzeugtes und Ähnliches (.git, node_modules, __pycache__ … und was .gitignore und .strataignore nennen) wird ausgelassen; alles wird mit Grund gemeldet. Strg+C bricht ab und hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>The folder or archive to capture.</source>
        <translation>Der Ordner oder das Archiv, das erfasst wird.</translation>
    </message>
    <message>
        <source>Make the project first when there is none of that name.</source>
        <translation>Das Projekt zuerst anlegen, wenn es keines dieses Namens gibt.</translation>
    </message>
    <message>
        <source>A name for the version, such as “fixed-auth”.</source>
        <translation>Ein Name für die Version, etwa „fixed-auth“.</translation>
    </message>
    <message>
        <source>A note to keep with it.</source>
        <translation>Eine Notiz dazu.</translation>
    </message>
    <message>
        <source>The prompt it was generated from.</source>
        <translation>Der Prompt, aus dem sie erzeugt wurde.</translation>
    </message>
    <message>
        <source>Read the prompt from FILE; “-” is the standard input.</source>
        <translation>Den Prompt aus DATEI lesen; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The version it was made from, when that is not the previous one.</source>
        <translation>Die Version, aus der sie entstand, wenn das nicht die vorige ist.</translation>
    </message>
    <message>
        <source>Make it the active version.</source>
        <translation>Sie zur aktiven Version machen.</translation>
    </message>
    <message>
        <source>Leave out what matches, as a line of .gitignore would. May be repeated.</source>
        <translation>Auslassen, was passt, wie es eine Zeile in .gitignore täte. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>add the sample projects</source>
        <translation>die Beispielprojekte hinzufügen</translation>
    </message>
    <message>
        <source>Adds the sample projects, each with several versions, to try Strata with. What is there already stays.</source>
        <translation>Fügt die Beispielprojekte hinzu, jedes mit mehreren Versionen, um Strata auszuprobieren. Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project that code generators and agents write: captures versions, compares them, switches between them without losing work, exports them.</source>
        <translation>Bewahrt jede Generation eines Projekts auf, die Codegeneratoren und Agenten schreiben: erfasst Versionen, vergleicht sie, wechselt zwischen ihnen ohne Verlust und exportiert sie.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verben:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versionen:</translation>
    </message>
    <message>
        <source>A version is named by its number (v7 or 7), its name, “active”, “latest”, or the first 8 or more characters of its id.</source>
        <translation>Eine Version nennt man mit ihrer Nummer (v7 oder 7), ihrem Namen, „active“, „latest“ oder den ersten 8 oder mehr Zeichen ihrer Kennung.</translation>
    </message>
    <message>
        <source>“strata-cli VERB --help” explains a verb with examples.</source>
        <translation>„strata-cli VERB --help“ erklärt ein Verb mit Beispielen.</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation>  [OPTION]…</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Work on the library in DIR instead of $STRATA_LIBRARY or the user&apos;s own.</source>
        <translation>Mit der Bibliothek in ORDNER arbeiten statt mit $STRATA_LIBRARY oder der eigenen.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Explain the verb and print nothing else.</source>
        <translation>Das Verb erklären und sonst nichts ausgeben.</translation>
    </message>
    <message>
        <source>Print the version of Strata.</source>
        <translation>Die Version von Strata ausgeben.</translation>
    </message>
    <message>
        <source>“%1 --help” explains more.</source>
        <translation>„%1 --help“ erklärt mehr.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Es gibt kein Verb „%1“.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Did you mean “%2”?</source>
        <translation>Es gibt kein Verb „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Say what to do: a verb is missing.</source>
        <translation>Sagen Sie, was zu tun ist: Ein Verb fehlt.</translation>
    </message>
    <message>
        <source>“%1” needs one of these after it: %2.</source>
        <translation>Nach „%1“ muss eines davon folgen: %2.</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli %2</source>
        <translation>%1 fehlt: strata-cli %2</translation>
    </message>
    <message>
        <source>“%1” is too much: strata-cli %2</source>
        <translation>„%1“ ist zu viel: strata-cli %2</translation>
    </message>
    <message>
        <source>--library needs a folder.</source>
        <translation>--library braucht einen Ordner.</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>Das Ergebnis konnte nicht in die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is neither in %2 nor in %3.</source>
        <translation>„%1“ ist weder in %2 noch in %3.</translation>
    </message>
    <message>
        <source>--stat and --name-status cannot be given together.</source>
        <translation>--stat und --name-status gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 and %2 do not differ.</source>
        <translation>%1 und %2 unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>Left out: %1 lines that differ only in whitespace, and %2 files with no other change. This is for reading; only the patch without --ignore-whitespace can be applied.</source>
        <translation>Weggelassen: %1 Zeilen, die sich nur im Leerraum unterscheiden, und %2 Dateien ohne andere Änderung. Dies ist zum Lesen; nur der Patch ohne --ignore-whitespace lässt sich anwenden.</translation>
    </message>
    <message>
        <source>Only these files and folders.</source>
        <translation>Nur diese Dateien und Ordner.</translation>
    </message>
    <message>
        <source>Print the changed files with their numbers of lines.</source>
        <translation>Die geänderten Dateien mit ihren Zeilenzahlen ausgeben.</translation>
    </message>
    <message>
        <source>Leave out lines that differ only in whitespace, and say how many. The result is for reading.</source>
        <translation>Zeilen weglassen, die sich nur im Leerraum unterscheiden, und sagen, wie viele. Das Ergebnis ist zum Lesen.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>%1 -&gt; %2 bytes</source>
        <translation>%1 -&gt; %2 Bytes</translation>
    </message>
    <message>
        <source> 1 file changed</source>
        <translation>  1 Datei geändert</translation>
    </message>
    <message>
        <source> %1 files changed</source>
        <translation>  %1 Dateien geändert</translation>
    </message>
    <message>
        <source>, 1 insertion(+)</source>
        <translation>, 1 Einfügung(+)</translation>
    </message>
    <message>
        <source>, %1 insertions(+)</source>
        <translation>, %1 Einfügungen(+)</translation>
    </message>
    <message>
        <source>, 1 deletion(-)</source>
        <translation>, 1 Löschung(-)</translation>
    </message>
    <message>
        <source>, %1 deletions(-)</source>
        <translation>, %1 Löschungen(-)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” exists already. Give --force to replace it, or -o to choose another name.</source>
        <translation>„%1“ gibt es schon. Mit --force wird es ersetzt, mit -o ein anderer Name gewählt.</translation>
    </message>
    <message>
        <source>-o needs a file, a folder or “-”.</source>
        <translation>-o braucht eine Datei, einen Ordner oder „-“.</translation>
    </message>
    <message>
        <source>“%1” is no format: it is zip, tar or tar.gz.</source>
        <translation>„%1“ ist kein Format: zip, tar oder tar.gz.</translation>
    </message>
    <message>
        <source>“%1” is the name of a %2 archive, but --format asks for %3.</source>
        <translation>„%1“ ist der Name eines %2-Archivs, aber --format verlangt %3.</translation>
    </message>
    <message>
        <source>--json and “-o -” cannot be given together: both would write to the standard output.</source>
        <translation>--json und „-o -“ gehen nicht zusammen: Beide würden in die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>An archive is not written to a terminal: give -o FILE or redirect the output.</source>
        <translation>Ein Archiv wird nicht auf ein Terminal geschrieben: Geben Sie -o DATEI an oder leiten Sie die Ausgabe um.</translation>
    </message>
    <message>
        <source>Look at %1 before handing the archive on: %2.</source>
        <translation>Sehen Sie sich %1 an, bevor Sie das Archiv weitergeben: %2.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>Es konnte kein Ordner für Zwischenstände angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Exported %1 of “%2” to %3: %4, %5.</source>
        <translation>%1 von „%2“ nach %3 exportiert: %4, %5.</translation>
    </message>
    <message>
        <source>write a version as an archive</source>
        <translation>eine Version als Archiv schreiben</translation>
    </message>
    <message>
        <source>Writes a complete archive of a version: binary files, permissions, empty folders and symbolic links too. The same version always gives the same bytes, and every archive is read again and checked before it takes its name. A file named with -o is replaced; a file that bears the name Strata chooses is not, unless --force is given.</source>
        <translation>Schreibt ein vollständiges Archiv einer Version: auch Binärdateien, Rechte, leere Ordner und symbolische Verknüpfungen. Dieselbe Version ergibt immer dieselben Bytes, und jedes Archiv wird noch einmal gelesen und geprüft, bevor es seinen Namen bekommt. Eine mit -o genannte Datei wird ersetzt; eine, die den von Strata gewählten Namen trägt, nur mit --force.</translation>
    </message>
    <message>
        <source>zip (the default), tar or tar.gz; the name given with -o decides too.</source>
        <translation>zip (sonst), tar oder tar.gz; auch der Name bei -o entscheidet.</translation>
    </message>
    <message>
        <source>Where to write: a file, a folder, or “-” for the standard output. Default: the current folder, with a name made of project and version.</source>
        <translation>Wohin geschrieben wird: eine Datei, ein Ordner oder „-“ für die Standardausgabe. Sonst: der aktuelle Ordner, mit einem Namen aus Projekt und Version.</translation>
    </message>
    <message>
        <source>Replace a file of the chosen name.</source>
        <translation>Eine Datei des gewählten Namens ersetzen.</translation>
    </message>
    <message>
        <source>Verified %1 with %2, %3</source>
        <translation>%1 geprüft, mit %2, %3</translation>
    </message>
    <message>
        <source>%1: no problem found.</source>
        <translation>%1: kein Problem gefunden.</translation>
    </message>
    <message>
        <source>%1: 1 problem found.</source>
        <translation>%1: 1 Problem gefunden.</translation>
    </message>
    <message>
        <source>%1: %2 problems found.</source>
        <translation>%1: %2 Probleme gefunden.</translation>
    </message>
    <message>
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation>Der Katalog ist neu: %1, %2, %3.</translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation>prüfen, dass jede Datei so ist, wie sie erfasst wurde</translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing. Exits with 1 when something is wrong.</source>
        <translation>Liest jede Datei noch einmal, vergleicht sie mit ihrem SHA-256 und die Ordner mit dem Katalog. Ändert nichts. Endet mit 1, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Only this project.</source>
        <translation>Nur dieses Projekt.</translation>
    </message>
    <message>
        <source>Only this version of it.</source>
        <translation>Nur diese Version davon.</translation>
    </message>
    <message>
        <source>make the catalog anew from the folders</source>
        <translation>den Katalog aus den Ordnern neu machen</translation>
    </message>
    <message>
        <source>Makes library.db anew from the folders beside it, when it is lost or damaged. The folders hold everything: projects, versions, notes, stars, the active marks and the history. Exits with 1 when something could not be read; it stays on disk untouched.</source>
        <translation>Macht library.db aus den Ordnern daneben neu, wenn sie verloren oder beschädigt ist. Die Ordner enthalten alles: Projekte, Versionen, Notizen, Markierungen, was aktiv ist, und den Verlauf. Endet mit 1, wenn etwas nicht gelesen werden konnte; es bleibt unberührt liegen.</translation>
    </message>
    <message>
        <source>What the project is about, such as “ecommerce”.</source>
        <translation>Worum es im Projekt geht, etwa „ecommerce“.</translation>
    </message>
    <message>
        <source>What it is made with, such as “fastapi_postgres”.</source>
        <translation>Womit es gemacht ist, etwa „fastapi_postgres“.</translation>
    </message>
    <message>
        <source>Whose project it is: a name of your own.</source>
        <translation>Wessen Projekt es ist: ein Name Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Created the project “%1” (%2).</source>
        <translation>Das Projekt „%1“ (%2) wurde angelegt.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>The library has no project yet. “strata-cli project create NAME” makes one.</source>
        <translation>Die Bibliothek hat noch kein Projekt. „strata-cli project create NAME“ legt eines an.</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>VERSIONEN</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>AKTIV</translation>
    </message>
    <message>
        <source>LAST CAPTURE</source>
        <translation>ZULETZT ERFASST</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>BEREICH</translation>
    </message>
    <message>
        <source>TECH STACK</source>
        <translation>TECHNIK</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>tech stack</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>last capture</source>
        <translation>zuletzt erfasst</translation>
    </message>
    <message>
        <source>“%1” is no status: it is draft, active or archived.</source>
        <translation>„%1“ ist kein Status: draft, active oder archived.</translation>
    </message>
    <message>
        <source>Say what to change with at least one option.</source>
        <translation>Sagen Sie mit mindestens einer Option, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Changed the project “%1”.</source>
        <translation>Das Projekt „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>Archived the project “%1”. All its versions stay; “strata-cli project edit %2 --status active” takes it back among the others.</source>
        <translation>Das Projekt „%1“ ist archiviert. Alle seine Versionen bleiben; „strata-cli project edit %2 --status active“ holt es zurück zu den anderen.</translation>
    </message>
    <message>
        <source>Moved the project “%1” to the trash. “strata-cli project restore %2” brings it back as it was.</source>
        <translation>Das Projekt „%1“ liegt im Papierkorb. „strata-cli project restore %2“ holt es zurück, wie es war.</translation>
    </message>
    <message>
        <source>There is no project “%1” in the trash. “strata-cli project list --trash” shows what is.</source>
        <translation>Im Papierkorb gibt es kein Projekt „%1“. „strata-cli project list --trash“ zeigt, was darin ist.</translation>
    </message>
    <message>
        <source>The trash holds several projects “%1”. Say which by its id: %2.</source>
        <translation>Im Papierkorb sind mehrere Projekte „%1“. Nennen Sie eines mit seiner Kennung: %2.</translation>
    </message>
    <message>
        <source>Restored the project “%1”.</source>
        <translation>Das Projekt „%1“ wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>make a new, empty project</source>
        <translation>ein neues, leeres Projekt anlegen</translation>
    </message>
    <message>
        <source>Makes a new project and prints its id. The library is made when there is none yet.</source>
        <translation>Legt ein neues Projekt an und gibt seine Kennung aus. Gibt es noch keine Bibliothek, wird sie angelegt.</translation>
    </message>
    <message>
        <source>What the project is called; no other project of the library may have the name.</source>
        <translation>Wie das Projekt heißt; kein anderes Projekt der Bibliothek darf so heißen.</translation>
    </message>
    <message>
        <source>list the projects</source>
        <translation>die Projekte auflisten</translation>
    </message>
    <message>
        <source>Lists the projects of the library with their number of versions, the active one and their size.</source>
        <translation>Listet die Projekte der Bibliothek mit Zahl der Versionen, aktiver Version und Größe auf.</translation>
    </message>
    <message>
        <source>List the deleted projects instead.</source>
        <translation>Stattdessen die gelöschten Projekte auflisten.</translation>
    </message>
    <message>
        <source>show one project&apos;s facts</source>
        <translation>die Tatsachen eines Projekts zeigen</translation>
    </message>
    <message>
        <source>Shows what is known about a project.</source>
        <translation>Zeigt, was über ein Projekt bekannt ist.</translation>
    </message>
    <message>
        <source>rename or describe a project</source>
        <translation>ein Projekt umbenennen oder beschreiben</translation>
    </message>
    <message>
        <source>Changes a project&apos;s name, description or status. What no option names stays as it is.</source>
        <translation>Ändert Namen, Beschreibung oder Status eines Projekts. Was keine Option nennt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>Der neue Name.</translation>
    </message>
    <message>
        <source>draft, active or archived.</source>
        <translation>draft, active oder archived.</translation>
    </message>
    <message>
        <source>put a project aside</source>
        <translation>ein Projekt beiseitelegen</translation>
    </message>
    <message>
        <source>Sets the project&apos;s status to archived. All versions stay and can be used as before.</source>
        <translation>Setzt den Status des Projekts auf archiviert. Alle Versionen bleiben und sind nutzbar wie zuvor.</translation>
    </message>
    <message>
        <source>move a project to the trash</source>
        <translation>ein Projekt in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Moves the project with all its versions to the library&apos;s trash. Nothing is lost: “project restore” brings it back as it was.</source>
        <translation>Legt das Projekt mit allen Versionen in den Papierkorb der Bibliothek. Nichts geht verloren: „project restore“ holt es zurück, wie es war.</translation>
    </message>
    <message>
        <source>bring a deleted project back</source>
        <translation>ein gelöschtes Projekt zurückholen</translation>
    </message>
    <message>
        <source>Brings a project back from the trash with all its versions.</source>
        <translation>Holt ein Projekt mit allen Versionen aus dem Papierkorb zurück.</translation>
    </message>
    <message>
        <source>The project&apos;s name, or the first 8 or more characters of its id.</source>
        <translation>Der Name des Projekts oder die ersten 8 oder mehr Zeichen seiner Kennung.</translation>
    </message>
    <message>
        <source>A version: v7 or 7, active, latest, its name, or the first 8 or more characters of its id.</source>
        <translation>Eine Version: v7 oder 7, active, latest, ihr Name oder die ersten 8 oder mehr Zeichen ihrer Kennung.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1; +%2 -%3 lines</source>
        <translation>%1; +%2 -%3 Zeilen</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 Projekt</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>%1 Projekte</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 Version</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 Versionen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named in the report, but not shown: it may only grow so large. The patch has all of them.</source>
        <translation>
            <numerusform>%n Datei ist im Bericht genannt, aber nicht gezeigt: Er darf nur begrenzt wachsen. Der Patch enthält alles.</numerusform>
            <numerusform>%n Dateien sind im Bericht genannt, aber nicht gezeigt: Er darf nur begrenzt wachsen. Der Patch enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>--folder needs a folder.</source>
        <translation>--folder braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Say what to compare with: a second version, or a folder with --folder.</source>
        <translation>Sagen Sie, womit verglichen wird: mit einer zweiten Version oder, mit --folder, einem Ordner.</translation>
    </message>
    <message>
        <source>--html needs a file to write, or “-”.</source>
        <translation>--html braucht eine Datei zum Schreiben oder „-“.</translation>
    </message>
    <message>
        <source>--html cannot be given together with --stat or --name-status.</source>
        <translation>--html geht nicht zusammen mit --stat oder --name-status.</translation>
    </message>
    <message>
        <source>With --json the report needs a file of its own, not “-”.</source>
        <translation>Mit --json braucht der Bericht eine eigene Datei, nicht „-“.</translation>
    </message>
    <message>
        <source>--unified goes with --html: a patch is in one column anyway.</source>
        <translation>--unified gehört zu --html: Ein Patch hat ohnehin nur eine Spalte.</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>Zu viele oder zu große Dateien kamen und gingen, um jede mit jeder zu vergleichen: Einige Umbenennungen können fehlen.</translation>
    </message>
    <message>
        <source>compare two versions, or a version with a folder</source>
        <translation>zwei Versionen vergleichen, oder eine Version mit einem Ordner</translation>
    </message>
    <message>
        <source>Prints what changed from one version to another, or to a folder with what a capture would take of it, as a patch that “git apply” and “patch -p1” accept, binary files, permissions, renames and copies included (GNU patch knows no binary files). With --json, --stat and --name-status leave the patch out of the document.</source>
        <translation>Gibt aus, was sich von einer Version zur anderen änderte oder zu einem Ordner mit dem, was davon erfasst würde, als Patch, den „git apply“ und „patch -p1“ annehmen, mit Binärdateien, Rechten, Umbenennungen und Kopien (GNU patch kennt keine Binärdateien). Mit --json lassen --stat und --name-status den Patch weg.</translation>
    </message>
    <message>
        <source>Compare with the folder DIR as it is now, instead of with TO.</source>
        <translation>Mit dem Ordner DIR vergleichen, wie er jetzt ist, statt mit TO.</translation>
    </message>
    <message>
        <source>Print the changed files with a letter: A, M, D, R, C or T.</source>
        <translation>Die geänderten Dateien mit einem Buchstaben ausgeben: A, M, D, R, C oder T.</translation>
    </message>
    <message>
        <source>Write a report for reading into FILE (“-”: print it): one HTML file with everything in it.</source>
        <translation>Einen Bericht zum Lesen in FILE schreiben („-“: ausgeben): eine HTML-Datei mit allem darin.</translation>
    </message>
    <message>
        <source>With --html: one column instead of two.</source>
        <translation>Mit --html: eine Spalte statt zwei.</translation>
    </message>
</context>
<context>
    <name>strata::CollectedBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy the collected changes as a patch</source>
        <translation>Die gesammelten Änderungen als Patch kopieren</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>Als Patch kopieren</translation>
    </message>
    <message>
        <source>Copy the collected changes as one patch</source>
        <translation>Die gesammelten Änderungen als einen Patch kopieren</translation>
    </message>
    <message>
        <source>Save the collected changes as a patch…</source>
        <translation>Die gesammelten Änderungen als Patch speichern…</translation>
    </message>
    <message>
        <source>Save as patch…</source>
        <translation>Als Patch speichern…</translation>
    </message>
    <message>
        <source>Save the collected changes as one patch</source>
        <translation>Die gesammelten Änderungen als einen Patch speichern</translation>
    </message>
    <message>
        <source>Forget the collected changes</source>
        <translation>Die gesammelten Änderungen vergessen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget what was collected</source>
        <translation>Vergessen, was gesammelt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) collected</source>
        <translation>
            <numerusform>%n Änderung gesammelt</numerusform>
            <numerusform>%n Änderungen gesammelt</numerusform>
        </translation>
    </message>
    <message>
        <source>The collected changes leave every file as it was: there is nothing to patch.</source>
        <translation>Die gesammelten Änderungen lassen jede Datei, wie sie war: Es gibt nichts für einen Patch.</translation>
    </message>
    <message>
        <source>The collected changes could not be made a patch</source>
        <translation>Aus den gesammelten Änderungen konnte kein Patch gemacht werden</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>Ein Patch wird gemacht</translation>
    </message>
    <message>
        <source>The patch was not copied</source>
        <translation>Der Patch wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Its files are not all UTF-8, so it would not survive the clipboard. Save it as a file instead.</source>
        <translation>Seine Dateien sind nicht alle UTF-8, deshalb würde er die Zwischenablage nicht heil überstehen. Speichern Sie ihn stattdessen in eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n collected change(s) copied as a patch.</source>
        <translation>
            <numerusform>%n gesammelte Änderung als Patch kopiert.</numerusform>
            <numerusform>%n gesammelte Änderungen als Patch kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the collected changes as a patch</source>
        <translation>Die gesammelten Änderungen als Patch speichern</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>Patches (*.patch *.diff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>Ein Patch wird gespeichert</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>Der Patch wurde nicht gespeichert</translation>
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
    <name>strata::CompareBar</name>
    <message>
        <source>Swap the sides (Alt+\)</source>
        <translation>Seiten tauschen (Alt+\)</translation>
    </message>
    <message>
        <source>The newer version stands on the left. Click to swap the sides (Alt+\).</source>
        <translation>Die neuere Version steht links. Klicken, um die Seiten zu tauschen (Alt+\).</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>getauscht</translation>
    </message>
    <message>
        <source>How many of the changed files were viewed (V marks a file)</source>
        <translation>Wie viele der geänderten Dateien angesehen wurden (V markiert eine Datei)</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>Nebeneinander oder in einer Spalte</translation>
    </message>
    <message>
        <source>Which differences do not count</source>
        <translation>Welche Unterschiede nicht zählen</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>Vorige Änderung (Alt+Auf)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>Nächste Änderung (Alt+Ab)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/%2 viewed</source>
        <translation>%1/%2 angesehen</translation>
    </message>
    <message>
        <source>%1 of %2 changed files were viewed</source>
        <translation>%1 von %2 geänderten Dateien wurden angesehen</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>In einer Spalte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Which differences do not count: %1</source>
        <translation>Welche Unterschiede nicht zählen: %1</translation>
    </message>
    <message>
        <source>showing all</source>
        <translation>alles gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>+ %n ignored</source>
        <translation>
            <numerusform>+ %n außer Acht</numerusform>
            <numerusform>+ %n außer Acht</numerusform>
        </translation>
    </message>
    <message>
        <source>Every difference counts for the moment. Click to ignore as before (I).</source>
        <translation>Im Moment zählt jeder Unterschied. Klicken, um wieder wie zuvor außer Acht zu lassen (I).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ only in what is ignored. Click to show them (I).</source>
        <translation>
            <numerusform>%n Zeile unterscheidet sich nur in dem, was außer Acht bleibt. Klicken, um sie zu zeigen (I).</numerusform>
            <numerusform>%n Zeilen unterscheiden sich nur in dem, was außer Acht bleibt. Klicken, um sie zu zeigen (I).</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There are no changes in this file.</source>
        <translation>In dieser Datei gibt es keine Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged files</source>
        <translation>
            <numerusform>%n unveränderte Datei</numerusform>
            <numerusform>%n unveränderte Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CompareCommands</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open the file in the external editor</source>
        <translation>Die Datei im externen Editor öffnen</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Die Datei in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Pfad der Datei kopieren</translation>
    </message>
    <message>
        <source>Save the changes of this file as a patch…</source>
        <translation>Die Änderungen dieser Datei als Patch speichern…</translation>
    </message>
    <message>
        <source>Save the changes of %1 as a patch</source>
        <translation>Die Änderungen von %1 als Patch speichern</translation>
    </message>
    <message>
        <source>Save this change as a patch…</source>
        <translation>Diese Änderung als Patch speichern…</translation>
    </message>
    <message>
        <source>Save a change of %1 as a patch</source>
        <translation>Eine Änderung von %1 als Patch speichern</translation>
    </message>
    <message>
        <source>Copy the changes of this file as a patch</source>
        <translation>Die Änderungen dieser Datei als Patch kopieren</translation>
    </message>
    <message>
        <source>The patch of “%1” was copied.</source>
        <translation>Der Patch von „%1“ wurde kopiert.</translation>
    </message>
    <message>
        <source>Copy this change as a patch</source>
        <translation>Diese Änderung als Patch kopieren</translation>
    </message>
    <message>
        <source>Save the comparison as a patch…</source>
        <translation>Den Vergleich als Patch speichern…</translation>
    </message>
    <message>
        <source>Save the comparison as a patch</source>
        <translation>Den Vergleich als Patch speichern</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report…</source>
        <translation>Den Vergleich als HTML-Bericht speichern…</translation>
    </message>
    <message>
        <source>Copy as command: compare these versions</source>
        <translation>Als Befehl kopieren: diese Versionen vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>A patch of %n changes of “%1” was copied.</source>
        <translation>
            <numerusform>Ein Patch mit %n Änderung von „%1“ wurde kopiert.</numerusform>
            <numerusform>Ein Patch mit %n Änderungen von „%1“ wurde kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>Patches (*.patch *.diff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>Ein Patch wird gespeichert</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>Der Patch wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>Ein Patch wird gemacht</translation>
    </message>
    <message>
        <source>The patch is too large for the clipboard. Save it to a file.</source>
        <translation>Der Patch ist zu groß für die Zwischenablage. Speichern Sie ihn in eine Datei.</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report</source>
        <translation>Den Vergleich als HTML-Bericht speichern</translation>
    </message>
    <message>
        <source>HTML reports (*.html);;All files (*)</source>
        <translation>HTML-Berichte (*.html);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>Ein Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Der Bericht wurde gespeichert</translation>
    </message>
    <message>
        <source>“%1” needs nothing else and can be sent to anyone.</source>
        <translation>„%1“ braucht sonst nichts und kann an jeden geschickt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are named in it without their lines, for it was full.</source>
        <translation>
            <numerusform>%n Datei ist darin ohne ihre Zeilen genannt, denn der Bericht war voll.</numerusform>
            <numerusform>%n Dateien sind darin ohne ihre Zeilen genannt, denn der Bericht war voll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>Eine Kopie von %1 wird geöffnet</translation>
    </message>
    <message>
        <source>A copy of %1 of %2 is open for reading: versions never change.</source>
        <translation>Eine Kopie von %1 aus %2 ist zum Lesen geöffnet: Versionen ändern sich nie.</translation>
    </message>
</context>
<context>
    <name>strata::ComparePage</name>
    <message>
        <source>“%1” could not be compared. %2</source>
        <translation>„%1“ konnte nicht verglichen werden. %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Select a version on the timeline: it is compared with the version before it.</source>
        <translation>Wählen Sie in der Zeitleiste eine Version: Sie wird mit der Version davor verglichen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>Es gibt keine Datei</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Next changed file</source>
        <translation>Nächste geänderte Datei</translation>
    </message>
    <message>
        <source>Previous changed file</source>
        <translation>Vorige geänderte Datei</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>In einer Spalte</translation>
    </message>
    <message>
        <source>Ignoring</source>
        <translation>Außer Acht:</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore whitespace</source>
        <translation>Leerraum außer Acht lassen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternversion</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>every file counts as added</source>
        <translation>jede Datei gilt als neu</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message numerus="yes">
        <source>All %n files are the same, byte for byte.</source>
        <translation>
            <numerusform>Die einzige Datei ist Byte für Byte gleich.</numerusform>
            <numerusform>Alle %n Dateien sind Byte für Byte gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Let every difference count for the moment (I)</source>
        <translation>Im Moment jeden Unterschied zählen lassen (I)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Mit einem Ordner vergleichen</translation>
    </message>
    <message>
        <source>The sides could not be compared</source>
        <translation>Die Seiten konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>Zu viele oder zu große Dateien kamen und gingen, um jede mit jeder zu vergleichen: Einige Umbenennungen können fehlen.</translation>
    </message>
    <message>
        <source>%1 and %2 are byte-identical</source>
        <translation>%1 und %2 sind Byte für Byte gleich</translation>
    </message>
    <message>
        <source>Both sides are empty.</source>
        <translation>Beide Seiten sind leer.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt durchgesehen</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>In allen geänderten Dateien suchen</translation>
    </message>
    <message>
        <source>Show what is ignored, or ignore it again</source>
        <translation>Außer Acht Gelassenes zeigen oder wieder außer Acht lassen</translation>
    </message>
    <message>
        <source>Mark as viewed, or not</source>
        <translation>Als angesehen markieren oder nicht</translation>
    </message>
    <message>
        <source>Next file that was not viewed</source>
        <translation>Nächste noch nicht angesehene Datei</translation>
    </message>
    <message>
        <source>Mark all files as viewed</source>
        <translation>Alle Dateien als angesehen markieren</translation>
    </message>
    <message>
        <source>Mark all files as not viewed</source>
        <translation>Alle Dateien als nicht angesehen markieren</translation>
    </message>
    <message>
        <source>The newer version is reviewed</source>
        <translation>Die neuere Version ist durchgesehen</translation>
    </message>
    <message>
        <source>Ignoring %1</source>
        <translation>Außer Acht: %1</translation>
    </message>
    <message>
        <source>Only what is ignored differs here: %1.</source>
        <translation>Hier unterscheidet sich nur, was außer Acht bleibt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>Die einzige geänderte Datei wurde angesehen.</numerusform>
            <numerusform>Alle %n geänderten Dateien wurden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>Geänderte Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>„%1“ wird gesucht</translation>
    </message>
    <message>
        <source>Compare “%1” as the older side</source>
        <translation>„%1“ als ältere Seite vergleichen</translation>
    </message>
    <message>
        <source>Compare “%1” as the newer side</source>
        <translation>„%1“ als neuere Seite vergleichen</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>„%1“ wird angesehen</translation>
    </message>
    <message>
        <source>“%1” is not on the newer side: drop the file on the right to compare it.</source>
        <translation>„%1“ gibt es auf der neueren Seite nicht: Legen Sie die Datei rechts ab, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>“%1” is not on the older side: drop the file on the left to compare it.</source>
        <translation>„%1“ gibt es auf der älteren Seite nicht: Legen Sie die Datei links ab, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>“%1” is not among the changed files.</source>
        <translation>„%1“ ist nicht unter den geänderten Dateien.</translation>
    </message>
    <message>
        <source>Comparing moved lines</source>
        <translation>Verschobene Zeilen werden verglichen</translation>
    </message>
    <message>
        <source>The moved lines could not be compared</source>
        <translation>Die verschobenen Zeilen konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>Collect the left side of this change</source>
        <translation>Die linke Seite dieser Änderung sammeln</translation>
    </message>
    <message>
        <source>Collect the right side of this change</source>
        <translation>Die rechte Seite dieser Änderung sammeln</translation>
    </message>
    <message>
        <source>Collect the left side, then go to the next change</source>
        <translation>Die linke Seite sammeln, dann zur nächsten Änderung gehen</translation>
    </message>
    <message>
        <source>Collect the right side, then go to the next change</source>
        <translation>Die rechte Seite sammeln, dann zur nächsten Änderung gehen</translation>
    </message>
    <message>
        <source>Compare three ways with the parent</source>
        <translation>Dreiseitig mit der Elternversion vergleichen</translation>
    </message>
    <message>
        <source>There is no change here to collect: go to one, or select its lines.</source>
        <translation>Hier ist keine Änderung zum Sammeln: Gehen Sie zu einer oder wählen Sie ihre Zeilen.</translation>
    </message>
    <message>
        <source>Keys are shown in another order than in the file: show it as it is, then collect changes.</source>
        <translation>Die Schlüssel stehen hier anders als in der Datei: Zeigen Sie die Datei, wie sie ist, und sammeln Sie dann Änderungen.</translation>
    </message>
    <message>
        <source>Show %1, which the right side was made from, between the two</source>
        <translation>%1, woraus die rechte Seite entstand, zwischen den beiden zeigen</translation>
    </message>
    <message>
        <source>The right side was made from the left one, or from no version: there is no third</source>
        <translation>Die rechte Seite entstand aus der linken oder aus keiner Version: Es gibt keine dritte</translation>
    </message>
    <message>
        <source>%1, parent of %2</source>
        <translation>%1, Elternversion von %2</translation>
    </message>
    <message>
        <source>Comparing three versions</source>
        <translation>Drei Versionen werden verglichen</translation>
    </message>
</context>
<context>
    <name>strata::CompareWithFile</name>
    <message>
        <source>“%1” is no file that could be compared.</source>
        <translation>„%1“ ist keine Datei, die verglichen werden kann.</translation>
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
        <source>“%1” was deleted after the folder was compared. Compare again.</source>
        <translation>„%1“ wurde gelöscht, nachdem der Ordner verglichen wurde. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has changed since the folder was compared. Compare again.</source>
        <translation>„%1“ hat sich geändert, seit der Ordner verglichen wurde. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is on neither side. Paths are relative to the project&apos;s folder.</source>
        <translation>„%1“ ist auf keiner der beiden Seiten. Pfade gelten ab dem Ordner des Projekts.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose another folder.</source>
        <translation>„%1“ gibt es nicht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingArchives</name>
    <message>
        <source>Reading the archive</source>
        <translation>Das Archiv wird gelesen</translation>
    </message>
    <message>
        <source>“%1” is too large for its members to be compared.</source>
        <translation>„%1“ ist zu groß, um die Einträge darin zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingPage</name>
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
        <source>&amp;Context around changes</source>
        <translation>&amp;Umgebung von Änderungen</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>&amp;Leerraum</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Einrückung</translation>
    </message>
    <message>
        <source>Indentation also where it means something, as in Python</source>
        <translation>Einrückung auch da, wo sie etwas bedeutet, wie in Python</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Leere Zeilen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Line endings (LF, CRLF)</source>
        <translation>Zeilenenden (LF, CRLF)</translation>
    </message>
    <message>
        <source>Ignored too</source>
        <translation>Auch außer Acht</translation>
    </message>
    <message>
        <source>What is ignored is still shown, muted and counted. Patches and exports always have every byte.</source>
        <translation>Was außer Acht bleibt, wird trotzdem gezeigt, gedämpft und gezählt. Patches und Exporte haben immer jedes Byte.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingTables</name>
    <message>
        <source>“%1” is too large to be shown as a table.</source>
        <translation>„%1“ ist zu groß, um als Tabelle gezeigt zu werden.</translation>
    </message>
    <message>
        <source>“%1” is no table of text.</source>
        <translation>„%1“ ist keine Tabelle aus Text.</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonSource</name>
    <message>
        <source>Comparing two versions</source>
        <translation>Zwei Versionen werden verglichen</translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>Geänderte Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>Comparing “%1”</source>
        <translation>„%1“ wird verglichen</translation>
    </message>
    <message>
        <source>Looking for moved lines</source>
        <translation>Suche nach verschobenen Zeilen</translation>
    </message>
</context>
<context>
    <name>strata::DecodedImage</name>
    <message>
        <source>The drawing cannot be shown: it is no valid SVG.</source>
        <translation>Die Zeichnung kann nicht gezeigt werden: Sie ist kein gültiges SVG.</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, palette of %n colours</source>
        <translation>
            <numerusform>%1, Palette mit %n Farbe</numerusform>
            <numerusform>%1, Palette mit %n Farben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grey</source>
        <translation>%1, grau</translation>
    </message>
    <message>
        <source>%1 with alpha</source>
        <translation>%1 mit Alpha</translation>
    </message>
    <message>
        <source>The image has %1 million pixels. More than %2 million are not shown.</source>
        <translation>Das Bild hat %1 Millionen Pixel. Mehr als %2 Millionen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The image cannot be shown: %1.</source>
        <translation>Das Bild kann nicht gezeigt werden: %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n frames</source>
        <translation>
            <numerusform>das einzige Bild</numerusform>
            <numerusform>das erste von %n Bildern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Dependencies</name>
    <message>
        <source>“%1” is too large for its packages to be compared.</source>
        <translation>„%1“ ist zu groß, um die Pakete darin zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>strata::DependencyPanel</name>
    <message>
        <source>%1 %2 added in %3</source>
        <translation>%1 %2 hinzugefügt in %3</translation>
    </message>
    <message>
        <source>%1 %2 removed from %3</source>
        <translation>%1 %2 entfernt aus %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 in %4</source>
        <translation>%1 von %2 auf %3 in %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n added</source>
        <translation>
            <numerusform>+%n hinzugefügt</numerusform>
            <numerusform>+%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n removed</source>
        <translation>
            <numerusform>−%n entfernt</numerusform>
            <numerusform>−%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not understood</source>
        <translation>
            <numerusform>%n Datei nicht verstanden</numerusform>
            <numerusform>%n Dateien nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed dependencies</source>
        <translation>Geänderte Abhängigkeiten</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Comparing dependencies</source>
        <translation>Abhängigkeiten werden verglichen</translation>
    </message>
    <message>
        <source>Dependencies: %1</source>
        <translation>Abhängigkeiten: %1</translation>
    </message>
</context>
<context>
    <name>strata::Desktop</name>
    <message>
        <source>Keeps every version your generators make; compares, activates, rolls back, exports.</source>
        <translation>Bewahrt jede Version Ihrer Generatoren auf; vergleicht, aktiviert, kehrt zurück, exportiert.</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>Der Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>Open this project: its name or id.</source>
        <translation>Dieses Projekt öffnen: Name oder Kennung.</translation>
    </message>
    <message>
        <source>Compare these versions; or one version with its base.</source>
        <translation>Diese Versionen vergleichen; oder eine Version mit ihrer Grundlage.</translation>
    </message>
    <message>
        <source>Show this file of the versions compared.</source>
        <translation>Diese Datei der verglichenen Versionen zeigen.</translation>
    </message>
    <message>
        <source>Open the sample library; make it first when it is missing.</source>
        <translation>Die Beispielbibliothek öffnen; sie zuerst anlegen, wenn sie fehlt.</translation>
    </message>
    <message>
        <source>Take a guided tour through the window and leave pictures in DIR.</source>
        <translation>Eine Führung durch das Fenster machen und Bilder in ORDNER ablegen.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>“%1” is not an option; strata --help lists them.</source>
        <translation>„%1“ ist keine Option; strata --help führt sie auf.</translation>
    </message>
    <message>
        <source>--sample has a library of its own; leave out --library.</source>
        <translation>--sample hat eine eigene Bibliothek; lassen Sie --library weg.</translation>
    </message>
    <message>
        <source>“%1” names no versions; write V1..V2, as in v1..v2.</source>
        <translation>„%1“ nennt keine Versionen; schreiben Sie V1..V2, etwa v1..v2.</translation>
    </message>
    <message>
        <source>“%1” is no theme; write light, dark or system.</source>
        <translation>„%1“ ist kein Farbschema; schreiben Sie light, dark oder system.</translation>
    </message>
</context>
<context>
    <name>strata::DetailPane</name>
    <message>
        <source>Views of the version</source>
        <translation>Ansichten der Version</translation>
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
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, changed: %2</source>
        <translation>Zeile %L1, geändert: %2</translation>
    </message>
    <message>
        <source>Line %L1, removed: %2</source>
        <translation>Zeile %L1, entfernt: %2</translation>
    </message>
    <message>
        <source>Line %L1, added: %2</source>
        <translation>Zeile %L1, hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Line %L1, differs in what is ignored: %2</source>
        <translation>Zeile %L1, anders nur in dem, was außer Acht bleibt: %2</translation>
    </message>
    <message>
        <source>Left side, before: %1</source>
        <translation>Linke Seite, vorher: %1</translation>
    </message>
    <message>
        <source>Right side, after: %1</source>
        <translation>Rechte Seite, nachher: %1</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>Als Patch kopieren</translation>
    </message>
    <message>
        <source>Go to where these lines moved</source>
        <translation>Dorthin gehen, wohin diese Zeilen verschoben wurden</translation>
    </message>
    <message>
        <source>Compare both places of the move</source>
        <translation>Beide Stellen der Verschiebung vergleichen</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Remove the bookmarks of this file</source>
        <translation>Die Lesezeichen dieser Datei entfernen</translation>
    </message>
    <message>
        <source>Align this line with one of the other side</source>
        <translation>Diese Zeile an einer der anderen Seite ausrichten</translation>
    </message>
    <message>
        <source>Align every line by itself</source>
        <translation>Jede Zeile von selbst ausrichten lassen</translation>
    </message>
    <message>
        <source>Changes as a list to be read aloud</source>
        <translation>Änderungen als Liste zum Vorlesen</translation>
    </message>
    <message>
        <source>Count moved lines as changes, or not</source>
        <translation>Verschobene Zeilen als Änderungen zählen oder nicht</translation>
    </message>
    <message>
        <source>Moved lines count as changes</source>
        <translation>Verschobene Zeilen zählen als Änderungen</translation>
    </message>
    <message>
        <source>Moved lines do not count as changes</source>
        <translation>Verschobene Zeilen zählen nicht als Änderungen</translation>
    </message>
    <message>
        <source>Skip moved lines when stepping, or not</source>
        <translation>Verschobene Zeilen beim Weitergehen überspringen oder nicht</translation>
    </message>
    <message>
        <source>Stepping skips moved lines, but not the edits inside them</source>
        <translation>Verschobene Zeilen werden übersprungen, nicht aber Änderungen darin</translation>
    </message>
    <message>
        <source>Stepping stops at moved lines</source>
        <translation>An verschobenen Zeilen wird gehalten</translation>
    </message>
    <message>
        <source>Step only through changes of logic, or through all</source>
        <translation>Nur durch Änderungen der Logik gehen oder durch alle</translation>
    </message>
    <message>
        <source>Stepping stops at every change</source>
        <translation>An jeder Änderung wird gehalten</translation>
    </message>
    <message>
        <source>Stepping stops at changes of logic only</source>
        <translation>Nur an Änderungen der Logik wird gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. %1</source>
        <translation>
            <numerusform>%n Änderung. %1</numerusform>
            <numerusform>%n Änderungen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a large file: colours are judged from the lines around, not from the whole text.</source>
        <translation>Dies ist eine große Datei: Die Farben richten sich nach den Zeilen ringsum, nicht nach dem ganzen Text.</translation>
    </message>
    <message>
        <source>Line %L1, moved: %2</source>
        <translation>Zeile %L1, verschoben: %2</translation>
    </message>
    <message>
        <source>There is no change here</source>
        <translation>Hier ist keine Änderung</translation>
    </message>
    <message>
        <source>These lines moved there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>Diese Zeilen wurden dorthin verschoben. Ein Klick vergleicht beide Stellen, Strg+Umschalt+G geht dorthin.</translation>
    </message>
    <message>
        <source>These lines came from there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>Diese Zeilen kamen von dort. Ein Klick vergleicht beide Stellen, Strg+Umschalt+G geht dorthin.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>lines of a fold</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Line %L1 has a bookmark: F2 comes back to it</source>
        <translation>Zeile %L1 hat ein Lesezeichen: F2 kehrt dorthin zurück</translation>
    </message>
    <message>
        <source>The bookmark of line %L1 was taken away</source>
        <translation>Das Lesezeichen von Zeile %L1 wurde entfernt</translation>
    </message>
    <message>
        <source>This file has no bookmarks: Ctrl+F2 marks a line</source>
        <translation>Diese Datei hat keine Lesezeichen: Strg+F2 setzt eines</translation>
    </message>
    <message>
        <source>Now choose the line of the right side and press Alt+S</source>
        <translation>Jetzt die Zeile der rechten Seite wählen und Alt+S drücken</translation>
    </message>
    <message>
        <source>Now choose the line of the left side and press Alt+S</source>
        <translation>Jetzt die Zeile der linken Seite wählen und Alt+S drücken</translation>
    </message>
    <message>
        <source>The line is aligned by itself again</source>
        <translation>Die Zeile wird wieder von selbst ausgerichtet</translation>
    </message>
    <message>
        <source>The two lines stand side by side</source>
        <translation>Die beiden Zeilen stehen nebeneinander</translation>
    </message>
    <message>
        <source>Every line is aligned by itself again</source>
        <translation>Jede Zeile wird wieder von selbst ausgerichtet</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Path and line</source>
        <translation>Pfad und Zeile</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Align this line by itself</source>
        <translation>Diese Zeile von selbst ausrichten lassen</translation>
    </message>
    <message>
        <source>Step from change to change</source>
        <translation>Von Änderung zu Änderung gehen</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Halten an</translation>
    </message>
    <message>
        <source>Moved lines</source>
        <translation>Verschobene Zeilen</translation>
    </message>
    <message>
        <source>Count moves as changes</source>
        <translation>Verschiebungen als Änderungen zählen</translation>
    </message>
    <message>
        <source>Skip moves, but not the edits inside them</source>
        <translation>Verschiebungen überspringen, nicht aber Änderungen darin</translation>
    </message>
    <message>
        <source>Lines around changes</source>
        <translation>Zeilen um Änderungen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for .%1 files</source>
        <translation>Nur für .%1-Dateien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours of the code</source>
        <translation>Farben des Codes</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>By the name of the file</source>
        <translation>Nach dem Namen der Datei</translation>
    </message>
    <message>
        <source>This line did not move</source>
        <translation>Diese Zeile wurde nicht verschoben</translation>
    </message>
    <message>
        <source>No more changes of the chosen kinds</source>
        <translation>Keine weiteren Änderungen der gewählten Arten</translation>
    </message>
    <message>
        <source>%1 – press again for %2</source>
        <translation>%1 – noch einmal drücken für %2</translation>
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
    <message>
        <source>Choose another format ▾</source>
        <translation>Anderes Format wählen ▾</translation>
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
    <name>strata::ExternalEditor</name>
    <message>
        <source>No program is set up to open “%1”. Name an editor in the settings.</source>
        <translation>Kein Programm ist eingerichtet, um „%1“ zu öffnen. Nennen Sie in den Einstellungen einen Editor.</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started. Name another in the settings.</source>
        <translation>Der Editor „%1“ konnte nicht gestartet werden. Nennen Sie in den Einstellungen einen anderen.</translation>
    </message>
</context>
<context>
    <name>strata::FileContent</name>
    <message>
        <source>The file is too large to be shown as text.</source>
        <translation>Die Datei ist zu groß, um als Text gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>strata::FileHeader</name>
    <message>
        <source>link to %1</source>
        <translation>Verknüpfung zu %1</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Was mit dieser Datei getan werden kann</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Zum Kopieren klicken</translation>
    </message>
    <message>
        <source>Copy SHA-256 %1</source>
        <translation>SHA-256 %1 kopieren</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>kein Zeilenende am Schluss</translation>
    </message>
    <message>
        <source>has bytes that are no %1</source>
        <translation>hat Bytes, die kein %1 sind</translation>
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
        <translation>
            <numerusform>%1
%n Datei, %2</numerusform>
            <numerusform>%1
%n Dateien, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>strata::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Part of a path, or a pattern like *.py</source>
        <translation>Teil eines Pfads oder ein Muster wie *.py</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>Dateien der Version</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>So groß, wie es passt (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A pixel for a pixel (1)</source>
        <translation>Ein Pixel für ein Pixel (1)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Shows the text of the drawing</source>
        <translation>Zeigt den Text der Zeichnung</translation>
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
        <translation>Wählen Sie in der Zeitleiste eine Version, um ihre Dateien anzusehen.</translation>
    </message>
    <message>
        <source>%1 has no files here</source>
        <translation>%1 hat hier keine Dateien</translation>
    </message>
    <message>
        <source>It is archived. Restore it from the timeline to look at its files.</source>
        <translation>Sie ist archiviert. Stellen Sie sie in der Zeitleiste wieder her, um ihre Dateien anzusehen.</translation>
    </message>
    <message>
        <source>It is not complete: nothing was captured for it yet.</source>
        <translation>Sie ist nicht vollständig: Für sie wurde noch nichts erfasst.</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Dateien werden aufgelistet</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>Die Dateien können nicht aufgelistet werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files · %2</source>
        <translation>
            <numerusform>%1 von %n Datei · %2</numerusform>
            <numerusform>%1 von %n Dateien · %2</numerusform>
        </translation>
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
        <translation>Wählen Sie eine Datei, um sie zu lesen.</translation>
    </message>
    <message>
        <source>%1 has no file “%2”.</source>
        <translation>%1 hat keine Datei „%2“.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Compare this file with the base</source>
        <translation>Diese Datei mit der Grundlage vergleichen</translation>
    </message>
    <message>
        <source>Save a copy of the file as…</source>
        <translation>Eine Kopie der Datei speichern als…</translation>
    </message>
    <message>
        <source>Open a copy in the external editor</source>
        <translation>Eine Kopie im anderen Editor öffnen</translation>
    </message>
    <message>
        <source>Copy path of the file</source>
        <translation>Pfad der Datei kopieren</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the file</source>
        <translation>SHA-256 der Datei kopieren</translation>
    </message>
    <message>
        <source>Copy command that prints the file</source>
        <translation>Befehl kopieren, der die Datei ausgibt</translation>
    </message>
    <message>
        <source>Filter files of the version</source>
        <translation>Dateien der Version filtern</translation>
    </message>
    <message>
        <source>Find in the open file</source>
        <translation>In der offenen Datei suchen</translation>
    </message>
    <message>
        <source>Find next in the open file</source>
        <translation>In der offenen Datei weitersuchen</translation>
    </message>
    <message>
        <source>Find previous in the open file</source>
        <translation>In der offenen Datei rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to line of the open file</source>
        <translation>Zu einer Zeile der offenen Datei gehen</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Eine Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 was saved to “%3”.</source>
        <translation>%1 von %2 wurde als „%3“ gespeichert.</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Die Kopie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>Eine Kopie von %1 wird geöffnet</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
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
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>In allen geänderten Dateien suchen</translation>
    </message>
</context>
<context>
    <name>strata::FindInChanges</name>
    <message>
        <source>Type what to look for.</source>
        <translation>Tippen Sie, was gesucht wird.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>Looking through the changed files</source>
        <translation>Die geänderten Dateien werden durchsucht</translation>
    </message>
</context>
<context>
    <name>strata::FindPanel</name>
    <message>
        <source>Find in all changed files</source>
        <translation>In allen geänderten Dateien suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Changed lines only</source>
        <translation>Nur geänderte Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Gefundene Zeilen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>„%1“ wird gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files, %n lines so far</source>
        <translation>
            <numerusform>%1 von %2 Dateien, bisher %n Zeile</numerusform>
            <numerusform>%1 von %2 Dateien, bisher %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n lines were found until then.</source>
        <translation>
            <numerusform>Abgebrochen; bis dahin wurde %n Zeile gefunden.</numerusform>
            <numerusform>Abgebrochen; bis dahin wurden %n Zeilen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n files.</source>
        <translation>
            <numerusform>in %n Datei.</numerusform>
            <numerusform>in %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: narrow the search down.</source>
        <translation>Es gibt mehr: Grenzen Sie die Suche ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no text or too large.</source>
        <translation>
            <numerusform>%n Datei ist kein Text oder zu groß.</numerusform>
            <numerusform>%n Dateien sind kein Text oder zu groß.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FolderSnapshot</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Der Ordner wird gelesen</translation>
    </message>
</context>
<context>
    <name>strata::FolderStaging</name>
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
    <name>strata::FoundModel</name>
    <message>
        <source>line %1 before</source>
        <translation>Zeile %1 vorher</translation>
    </message>
    <message>
        <source>line %1 after</source>
        <translation>Zeile %1 nachher</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <source>120, L120 on the left, R88 on the right, file.ts:40, %50 for the middle</source>
        <translation>120, L120 für links, R88 für rechts, file.ts:40, %50 für die Mitte</translation>
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
    <name>strata::HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Keep a folder or an archive as the next version</source>
        <translation>Einen Ordner oder ein Archiv als nächste Version aufbewahren</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>ZIP exportieren</translation>
    </message>
    <message>
        <source>Export the selected version as a ZIP (%1)</source>
        <translation>Die ausgewählte Version als ZIP exportieren (%1)</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>Mehr Arten zu exportieren</translation>
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
    <name>strata::HexRows</name>
    <message>
        <source>⋯ %L1 bytes are not shown</source>
        <translation>⋯ %L1 Bytes werden nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>strata::HexView</name>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes der Datei</translation>
    </message>
</context>
<context>
    <name>strata::HtmlReport</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation>Art geändert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 Bytes</translation>
    </message>
    <message>
        <source>%1 – too large to be shown here</source>
        <translation>%1 – zu groß, um hier gezeigt zu werden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Renamed from %1 (%2 % alike).</source>
        <translation>Umbenannt von %1 (zu %2 % gleich).</translation>
    </message>
    <message>
        <source>Copied from %1 (%2 % alike).</source>
        <translation>Kopiert von %1 (zu %2 % gleich).</translation>
    </message>
    <message>
        <source>Mode %1 → %2.</source>
        <translation>Rechte %1 → %2.</translation>
    </message>
    <message>
        <source>Made by a tool.</source>
        <translation>Von einem Werkzeug erzeugt.</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2…</source>
        <translation>%1 Bytes, SHA-256 %2…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
    <message>
        <source>The first difference is at byte %1.</source>
        <translation>Der erste Unterschied ist bei Byte %1.</translation>
    </message>
    <message>
        <source>Encoding %1 → %2.</source>
        <translation>Kodierung %1 → %2.</translation>
    </message>
    <message>
        <source>Line endings %1 → %2.</source>
        <translation>Zeilenenden %1 → %2.</translation>
    </message>
    <message>
        <source>The missing newline at the end was added.</source>
        <translation>Das fehlende Zeilenende am Schluss kam hinzu.</translation>
    </message>
    <message>
        <source>The newline at the end is gone.</source>
        <translation>Das Zeilenende am Schluss fehlt jetzt.</translation>
    </message>
    <message>
        <source>Some bytes are no valid text and are shown as �.</source>
        <translation>Einige Bytes sind kein gültiger Text und erscheinen als �.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in what is left out of account; they are marked ≈.</source>
        <translation>
            <numerusform>%n Zeile unterscheidet sich nur in dem, was außer Acht bleibt; sie ist mit ≈ gekennzeichnet.</numerusform>
            <numerusform>%n Zeilen unterscheiden sich nur in dem, was außer Acht bleibt; sie sind mit ≈ gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison met a limit: it is right, but may show more than needed.</source>
        <translation>Der Vergleich stieß an eine Grenze: Er stimmt, zeigt aber vielleicht mehr als nötig.</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>the amount of white space</source>
        <translation>Menge des Leerraums</translation>
    </message>
    <message>
        <source>white space at the end of lines</source>
        <translation>Leerraum am Zeilenende</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>Einrückung</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>leere Zeilen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>what certain patterns match</source>
        <translation>worauf bestimmte Muster passen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed; what differs is underlined</source>
        <translation>geändert; was anders ist, ist unterstrichen</translation>
    </message>
    <message>
        <source>moved, with a dashed edge</source>
        <translation>verschoben, mit gestricheltem Rand</translation>
    </message>
    <message>
        <source>differs only in what is left out of account</source>
        <translation>anders nur in dem, was außer Acht bleibt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Skip to the files</source>
        <translation>Zu den Dateien springen</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n geänderte Datei</numerusform>
            <numerusform>%n geänderte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 deleted, %4 renamed</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 gelöscht, %4 umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged file(s)</source>
        <translation>
            <numerusform>%n unveränderte Datei</numerusform>
            <numerusform>%n unveränderte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Left out of account, but marked and counted: %1.</source>
        <translation>Außer Acht, aber gekennzeichnet und gezählt: %1.</translation>
    </message>
    <message>
        <source>The two do not differ.</source>
        <translation>Die beiden unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>Der Inhalt ist gleich.</translation>
    </message>
    <message>
        <source>The text of every line is the same.</source>
        <translation>Der Text jeder Zeile ist gleich.</translation>
    </message>
    <message>
        <source>Not text.</source>
        <translation>Kein Text.</translation>
    </message>
    <message>
        <source>Too large to be compared line by line.</source>
        <translation>Zu groß, um Zeile für Zeile verglichen zu werden.</translation>
    </message>
    <message>
        <source>%1 more changed rows are not shown: the file is too long for a report. The patch has all of them.</source>
        <translation>%1 weitere geänderte Zeilen werden nicht gezeigt: Die Datei ist zu lang für einen Bericht. Der Patch enthält alle.</translation>
    </message>
    <message>
        <source>%1 lines differ only in what is left out of account.</source>
        <translation>%1 Zeilen unterscheiden sich nur in dem, was außer Acht bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named but not shown, for a report may only grow so large.</source>
        <translation>
            <numerusform>%n Datei ist genannt, aber nicht gezeigt, denn ein Bericht darf nur begrenzt wachsen.</numerusform>
            <numerusform>%n Dateien sind genannt, aber nicht gezeigt, denn ein Bericht darf nur begrenzt wachsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Strata on %1 UTC.</source>
        <translation>Erstellt mit Strata am %1 UTC.</translation>
    </message>
    <message>
        <source>formatting only</source>
        <translation>nur Formatierung</translation>
    </message>
    <message>
        <source>comments only</source>
        <translation>nur Kommentare</translation>
    </message>
    <message>
        <source>imports only</source>
        <translation>nur Importe</translation>
    </message>
    <message>
        <source>a name replaced</source>
        <translation>ein Name ersetzt</translation>
    </message>
    <message>
        <source>moved as it is</source>
        <translation>unverändert verschoben</translation>
    </message>
    <message>
        <source>Line in %1</source>
        <translation>Zeile in %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>verschoben nach Zeile %1</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>verschoben von Zeile %1</translation>
    </message>
    <message>
        <source>moved to %1, line %2</source>
        <translation>verschoben nach %1, Zeile %2</translation>
    </message>
    <message>
        <source>moved from %1, line %2</source>
        <translation>verschoben von %1, Zeile %2</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <translation>… %1 weitere Zeichen</translation>
    </message>
</context>
<context>
    <name>strata::HunkPatch</name>
    <message>
        <source>The two sides have different encodings: only the whole file can be taken, not some of its lines.</source>
        <translation>Die beiden Seiten sind verschieden kodiert: Nur die ganze Datei kann genommen werden, nicht einzelne Zeilen.</translation>
    </message>
    <message>
        <source>The chosen lines do not fit the file. Compare it again, then choose.</source>
        <translation>Die gewählten Zeilen passen nicht zur Datei. Vergleichen Sie noch einmal und wählen Sie dann.</translation>
    </message>
    <message>
        <source>Of a symbolic link only the whole change can be a patch.</source>
        <translation>Bei einer symbolischen Verknüpfung kann nur die ganze Änderung ein Patch sein.</translation>
    </message>
    <message>
        <source>The content of “%1” that was collected is no longer in the library.</source>
        <translation>Der gesammelte Inhalt von „%1“ ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreMenu</name>
    <message>
        <source>Every difference counts</source>
        <translation>Jeder Unterschied zählt</translation>
    </message>
    <message>
        <source>Whitespace counts</source>
        <translation>Leerraum zählt</translation>
    </message>
    <message>
        <source>Ignore whitespace at the end of lines</source>
        <translation>Leerraum am Zeilenende außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore the amount of whitespace</source>
        <translation>Menge des Leerraums außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore all whitespace</source>
        <translation>Jeden Leerraum außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore indentation</source>
        <translation>Einrückung außer Acht lassen</translation>
    </message>
    <message>
        <source>… also in Python, YAML, Makefiles and Markdown, where it has a meaning</source>
        <translation>… auch in Python, YAML, Makefiles und Markdown, wo sie etwas bedeutet</translation>
    </message>
    <message>
        <source>Ignore blank lines</source>
        <translation>Leere Zeilen außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore line endings and encoding</source>
        <translation>Zeilenenden und Kodierung außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Groß- und Kleinschreibung außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>Kommentare außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore numbers</source>
        <translation>Zahlen außer Acht lassen</translation>
    </message>
    <message>
        <source>Ignore what patterns match…</source>
        <translation>Außer Acht lassen, worauf Muster passen…</translation>
    </message>
    <message>
        <source>Find moved lines</source>
        <translation>Verschobene Zeilen finden</translation>
    </message>
    <message>
        <source>Compare JSON with its keys in order</source>
        <translation>JSON mit sortierten Schlüsseln vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreOptions</name>
    <message>
        <source>whitespace at the end of lines</source>
        <translation>Leerraum am Zeilenende</translation>
    </message>
    <message>
        <source>the amount of whitespace</source>
        <translation>Menge des Leerraums</translation>
    </message>
    <message>
        <source>whitespace</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>Einrückung</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>leere Zeilen</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation>
            <numerusform>%n Muster</numerusform>
            <numerusform>%n Muster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>It matches where there is nothing.</source>
        <translation>Es passt auch da, wo nichts ist.</translation>
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
    <name>strata::ImageCanvas</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>strata::ImageCompare</name>
    <message>
        <source>Image before</source>
        <translation>Bild davor</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>Bild danach</translation>
    </message>
    <message>
        <source>Not in the version before</source>
        <translation>Nicht in der Version davor</translation>
    </message>
    <message>
        <source>Not in the version after</source>
        <translation>Nicht in der Version danach</translation>
    </message>
    <message>
        <source>How the images are compared</source>
        <translation>Wie die Bilder verglichen werden</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Tatsächliche Größe (1)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>In das Fenster einpassen (0)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>What lies under transparent pixels</source>
        <translation>Was unter durchsichtigen Pixeln liegt</translation>
    </message>
    <message>
        <source>Checkerboard as the window</source>
        <translation>Schachbrett wie das Fenster</translation>
    </message>
    <message>
        <source>Light checkerboard</source>
        <translation>Helles Schachbrett</translation>
    </message>
    <message>
        <source>Dark checkerboard</source>
        <translation>Dunkles Schachbrett</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Images before and after</source>
        <translation>Bilder vorher und nachher</translation>
    </message>
    <message>
        <source>There is nothing to compare: an image could not be decoded.</source>
        <translation>Es gibt nichts zu vergleichen: Ein Bild konnte nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>The image was added.</source>
        <translation>Das Bild kam hinzu.</translation>
    </message>
    <message>
        <source>The image was deleted.</source>
        <translation>Das Bild wurde gelöscht.</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>Bilder werden verglichen</translation>
    </message>
    <message>
        <source>Both files are the same, byte for byte.</source>
        <translation>Beide Dateien sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>The first frames are equal; what follows is not compared.</source>
        <translation>Die ersten Einzelbilder sind gleich; was folgt, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Both are drawn alike: all pixels are equal.</source>
        <translation>Beide sehen gezeichnet gleich aus: Alle Pixel sind gleich.</translation>
    </message>
    <message>
        <source>Only metadata differs: all pixels are equal.</source>
        <translation>Nur Metadaten unterscheiden sich: Alle Pixel sind gleich.</translation>
    </message>
    <message>
        <source>The size differs: %1 × %2 → %3 × %4.</source>
        <translation>Die Größe unterscheidet sich: %1 × %2 → %3 × %4.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n regions are marked.</source>
        <translation>
            <numerusform>Der erste Bereich ist markiert.</numerusform>
            <numerusform>Die ersten %n Bereiche sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Region %1 of %2</source>
        <translation>Bereich %1 von %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both images beside each other</source>
        <translation>Beide Bilder nebeneinander</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move (Left, Right)</source>
        <translation>Eines über dem anderen, mit verschiebbarer Trennlinie (Links, Rechts)</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Onion skin: one through the other (Left, Right)</source>
        <translation>Überblenden: eines scheint durch das andere (Links, Rechts)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Where pixels differ (n, p: the next, the previous place)</source>
        <translation>Wo sich Pixel unterscheiden (n, p: nächste, vorige Stelle)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>One after the other (Space changes sides)</source>
        <translation>Eines nach dem anderen (Leertaste wechselt die Seite)</translation>
    </message>
    <message>
        <source>One or the other: Space changes sides, for less motion is wished</source>
        <translation>Das eine oder das andere: Leertaste wechselt die Seite, weil weniger Bewegung gewünscht ist</translation>
    </message>
    <message>
        <source>Space changes sides</source>
        <translation>Leertaste wechselt die Seite</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How far apart, of 255, red, green, blue or alpha may be before a pixel counts</source>
        <translation>Wie weit, von 255, Rot, Grün, Blau oder Alpha auseinanderliegen dürfen, bevor ein Pixel zählt</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
</context>
<context>
    <name>strata::ImageDifference</name>
    <message>
        <source>No pixel differs by more than the tolerance.</source>
        <translation>Kein Pixel weicht um mehr als die Toleranz ab.</translation>
    </message>
    <message>
        <source>All pixels are equal.</source>
        <translation>Alle Pixel sind gleich.</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>weniger als %1 %</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>mehr als %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the pixels differ, in %n regions.</source>
        <translation>
            <numerusform>%1 der Pixel unterscheiden sich, in %n Bereich.</numerusform>
            <numerusform>%1 der Pixel unterscheiden sich, in %n Bereichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
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
    <name>strata::Keymaps</name>
    <message>
        <source>This file is no keymap of Strata.</source>
        <translation>Diese Datei ist keine Tastenbelegung von Strata.</translation>
    </message>
    <message>
        <source>This keymap was written by a newer Strata.</source>
        <translation>Diese Tastenbelegung stammt von einem neueren Strata.</translation>
    </message>
    <message>
        <source>“%1” is no key this computer knows.</source>
        <translation>„%1“ ist keine Taste, die dieser Rechner kennt.</translation>
    </message>
</context>
<context>
    <name>strata::KindView</name>
    <message>
        <source>View as</source>
        <translation>Ansicht als</translation>
    </message>
    <message>
        <source>Comparing the bytes of “%1”</source>
        <translation>Die Bytes von „%1“ werden verglichen</translation>
    </message>
    <message>
        <source>Comparing the members of “%1”</source>
        <translation>Die Einträge von „%1“ werden verglichen</translation>
    </message>
    <message>
        <source>Comparing the table “%1”</source>
        <translation>Die Tabelle „%1“ wird verglichen</translation>
    </message>
    <message>
        <source>No further difference. Press again for the next file.</source>
        <translation>Kein weiterer Unterschied. Noch einmal drücken für die nächste Datei.</translation>
    </message>
    <message>
        <source>No earlier difference. Press again for the previous file.</source>
        <translation>Kein früherer Unterschied. Noch einmal drücken für die vorige Datei.</translation>
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
    <name>strata::LinearView</name>
    <message>
        <source>Changes, one after the other</source>
        <translation>Änderungen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Enter reads the lines of a change, F7 goes to the next one, Escape returns to the panes.</source>
        <translation>Eingabe liest die Zeilen einer Änderung vor, F7 geht zur nächsten, Esc kehrt zu den Seiten zurück.</translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>Es gibt keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: read them with the arrow keys</source>
        <translation>
            <numerusform>%n weitere Zeile: mit den Pfeiltasten zu lesen</numerusform>
            <numerusform>%n weitere Zeilen: mit den Pfeiltasten zu lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Magic</name>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>WAV-Ton</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP-Bild</translation>
    </message>
    <message>
        <source>Windows icon</source>
        <translation>Windows-Symbol</translation>
    </message>
    <message>
        <source>macOS icon</source>
        <translation>macOS-Symbol</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message>
        <source>MP4 media</source>
        <translation>MP4-Medium</translation>
    </message>
    <message>
        <source>Matroska or WebM media</source>
        <translation>Matroska- oder WebM-Medium</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>Ogg-Medium</translation>
    </message>
    <message>
        <source>FLAC sound</source>
        <translation>FLAC-Ton</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>MP3-Ton</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>empty ZIP archive</source>
        <translation>leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>gzip-Daten</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>bzip2-Daten</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>xz-Daten</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>Zstandard-Daten</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar-Archiv</translation>
    </message>
    <message>
        <source>ELF program or library</source>
        <translation>ELF-Programm oder -Bibliothek</translation>
    </message>
    <message>
        <source>Windows program or library</source>
        <translation>Windows-Programm oder -Bibliothek</translation>
    </message>
    <message>
        <source>macOS program or library</source>
        <translation>macOS-Programm oder -Bibliothek</translation>
    </message>
    <message>
        <source>Java class or macOS program</source>
        <translation>Java-Klasse oder macOS-Programm</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly-Modul</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2-Schrift</translation>
    </message>
    <message>
        <source>WOFF font</source>
        <translation>WOFF-Schrift</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>OpenType-Schrift</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>TrueType-Schrift</translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message>
        <source>Read only: %1</source>
        <translation>Nur lesbar: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückkehren…</translation>
    </message>
    <message>
        <source>Activate what was active before; shows first what changes</source>
        <translation>Aktivieren, was vorher aktiv war; zeigt zuerst, was sich ändert</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>Jede Datei noch einmal lesen und mit dem Erfassten vergleichen</translation>
    </message>
    <message>
        <source>%1 — Strata</source>
        <translation>%1 — Strata</translation>
    </message>
    <message>
        <source>Opening a link</source>
        <translation>Ein Link wird geöffnet</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>Der Link führt nirgendwohin</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation>Die Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>Die Bibliothek wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Problems in the library</source>
        <translation>Probleme in der Bibliothek</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Library verified %1 · %2, %3</source>
        <translation>Bibliothek geprüft %1 · %2, %3</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>Projekte, Versionen und Aktionen suchen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Einen Ordner erfassen…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Ein Archiv erfassen…</translation>
    </message>
    <message>
        <source>Capture an archive</source>
        <translation>Ein Archiv erfassen</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Archive (*.zip *.tar *.tar.gz *.tgz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Eine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Die Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>Die Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Strata</source>
        <translation>Über Strata</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Activate the selected version…</source>
        <translation>Die ausgewählte Version aktivieren…</translation>
    </message>
    <message>
        <source>Roll back to what was active before…</source>
        <translation>Zu dem zurückkehren, was vorher aktiv war…</translation>
    </message>
    <message>
        <source>Redo the activation rolled back…</source>
        <translation>Zurückgenommenes Aktivieren wiederholen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>ZIP exportieren</translation>
    </message>
    <message>
        <source>Export tar</source>
        <translation>tar exportieren</translation>
    </message>
    <message>
        <source>Export tar.gz</source>
        <translation>tar.gz exportieren</translation>
    </message>
    <message>
        <source>Export ZIP as…</source>
        <translation>ZIP exportieren als…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Schreibtisch</translation>
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
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation>Die Bibliothek neu einlesen</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>Zu den Projekten gehen</translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation>Zu den Versionen gehen</translation>
    </message>
    <message>
        <source>Go to the comparison</source>
        <translation>Zum Vergleich gehen</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 ist aktiv</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Shows first what changes (%1)</source>
        <translation>Zeigt zuerst, was sich ändert (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found when the library was opened: %1</source>
        <translation>
            <numerusform>Beim Öffnen der Bibliothek wurde %n Problem gefunden: %1</numerusform>
            <numerusform>Beim Öffnen der Bibliothek wurden %n Probleme gefunden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured.</source>
        <translation>
            <numerusform>Die einzige Version ist so, wie sie erfasst wurde.</numerusform>
            <numerusform>Alle %n Versionen sind so, wie sie erfasst wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>%n Problem gefunden: %1</numerusform>
            <numerusform>%n Probleme gefunden. Das erste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions, not verified yet</source>
        <translation>
            <numerusform>%n Version, noch nicht geprüft</numerusform>
            <numerusform>%n Versionen, noch nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Close while something is running?</source>
        <translation>Schließen, obwohl noch etwas läuft?</translation>
    </message>
    <message numerus="yes">
        <source>Closing cancels %n jobs.</source>
        <translation>
            <numerusform>Schließen bricht %n Vorgang ab.</numerusform>
            <numerusform>Schließen bricht %n Vorgänge ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is complete stays; a cancelled job leaves nothing half-made behind.</source>
        <translation>Was fertig ist, bleibt; ein abgebrochener Vorgang hinterlässt nichts Halbfertiges.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Projects and versions</source>
        <translation>Projekte und Versionen</translation>
    </message>
    <message>
        <source>Show or hide the projects and versions (%1)</source>
        <translation>Projekte und Versionen ein- oder ausblenden (%1)</translation>
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
    <name>strata::MemberView</name>
    <message>
        <source>Filter members</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>Einträge, die sich unterscheiden</translation>
    </message>
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
    <message numerus="yes">
        <source>%n members are the same.</source>
        <translation>
            <numerusform>%n Eintrag ist gleich.</numerusform>
            <numerusform>%n Einträge sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No member differs: only how they are packed.</source>
        <translation>Kein Eintrag unterscheidet sich: nur, wie sie gepackt sind.</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>Einträge: %1.</translation>
    </message>
</context>
<context>
    <name>strata::MembersModel</name>
    <message>
        <source>A added</source>
        <translation>A hinzugefügt</translation>
    </message>
    <message>
        <source>M modified</source>
        <translation>M geändert</translation>
    </message>
    <message>
        <source>D deleted</source>
        <translation>D gelöscht</translation>
    </message>
    <message>
        <source>R renamed</source>
        <translation>R umbenannt</translation>
    </message>
    <message>
        <source>T other type</source>
        <translation>T andere Art</translation>
    </message>
    <message>
        <source>C copied</source>
        <translation>C kopiert</translation>
    </message>
    <message>
        <source>%1 bytes
SHA-256 %2</source>
        <translation>%1 Bytes
SHA-256 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Zuwachs</translation>
    </message>
</context>
<context>
    <name>strata::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>Ve&amp;rsion</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Leave out of account</source>
        <translation>&amp;Außer Acht lassen</translation>
    </message>
    <message>
        <source>&amp;Moved lines</source>
        <translation>&amp;Verschobene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy and save</source>
        <translation>&amp;Kopieren und speichern</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Mehr</translation>
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
    <name>strata::MovePopup</name>
    <message>
        <source>Moved from %1 to %2, %3 % the same</source>
        <translation>Verschoben von %1 nach %2, zu %3 % gleich</translation>
    </message>
</context>
<context>
    <name>strata::MovedBlocks</name>
    <message>
        <source>“%1” has no such lines.</source>
        <translation>„%1“ hat keine solchen Zeilen.</translation>
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
    <name>strata::Packages</name>
    <message>
        <source>“%1” is no list of packages.</source>
        <translation>„%1“ ist keine Liste von Paketen.</translation>
    </message>
    <message>
        <source>“%1” holds a merge conflict, so its packages are not known.</source>
        <translation>„%1“ enthält einen Merge-Konflikt, deshalb sind die Pakete nicht bekannt.</translation>
    </message>
    <message>
        <source>The packages in “%1” cannot be read: the file is damaged.</source>
        <translation>Die Pakete in „%1“ können nicht gelesen werden: Die Datei ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>strata::PaletteField</name>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>Projekte, Versionen und Aktionen suchen</translation>
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
    <name>strata::PatternEditor</name>
    <message>
        <source>Patterns that do not count</source>
        <translation>Muster, die nicht zählen</translation>
    </message>
    <message>
        <source>Regular expressions, one a line. What they match is left out of account when lines are compared; such lines are tinted and counted, never hidden.</source>
        <translation>Reguläre Ausdrücke, einer je Zeile. Worauf sie passen, bleibt beim Vergleichen von Zeilen außer Acht; solche Zeilen werden getönt und gezählt, nie verborgen.</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>Muster, eines je Zeile</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Dates as in 2025-02-14</source>
        <translation>Daten wie 2025-02-14</translation>
    </message>
    <message>
        <source>Times as in 14:02:55</source>
        <translation>Zeiten wie 14:02:55</translation>
    </message>
    <message>
        <source>UUIDs</source>
        <translation>UUIDs</translation>
    </message>
    <message>
        <source>Hashes of 32 digits and more</source>
        <translation>Prüfsummen mit 32 und mehr Stellen</translation>
    </message>
    <message>
        <source>Version numbers as in 1.20.3</source>
        <translation>Versionsnummern wie 1.20.3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>No patterns: nothing is left out on their account.</source>
        <translation>Keine Muster: Ihretwegen bleibt nichts außer Acht.</translation>
    </message>
    <message numerus="yes">
        <source>%n valid patterns.</source>
        <translation>
            <numerusform>%n gültiges Muster.</numerusform>
            <numerusform>%n gültige Muster.</numerusform>
        </translation>
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
    <name>strata::ProjectDialog</name>
    <message>
        <source>Edit project</source>
        <translation>Projekt bearbeiten</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>what it is about, as in ecommerce</source>
        <translation>worum es geht, etwa ecommerce</translation>
    </message>
    <message>
        <source>what it is made with, as in React + FastAPI</source>
        <translation>womit es gemacht ist, etwa React + FastAPI</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>für wen es ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Tech stack</source>
        <translation>&amp;Technik</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Das Projekt wird gespeichert</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
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
    <name>strata::ProjectsModel</name>
    <message>
        <source>no versions yet</source>
        <translation>noch keine Versionen</translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>aktiv v%1</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>keine aktiv</translation>
    </message>
    <message>
        <source>%1 of source in all versions</source>
        <translation>%1 Quelltext in allen Versionen</translation>
    </message>
    <message>
        <source>Last captured %1</source>
        <translation>Zuletzt erfasst %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectsPane</name>
    <message>
        <source>The project was not changed</source>
        <translation>Das Projekt wurde nicht geändert</translation>
    </message>
    <message>
        <source>Changing a project</source>
        <translation>Ein Projekt wird geändert</translation>
    </message>
    <message>
        <source>Moving “%1” to the trash</source>
        <translation>„%1“ wird in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Bringing “%1” back</source>
        <translation>„%1“ wird zurückgeholt</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist zurück.</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Projekte filtern</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Disk space used, of the size of all versions</source>
        <translation>Belegter Platz, im Verhältnis zur Größe aller Versionen</translation>
    </message>
    <message>
        <source>%1 · %2 of source</source>
        <translation>%1 · %2 Quelltext</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>Identical files are stored once: %1 of source take %2 on disk.</source>
        <translation>Gleiche Dateien werden einmal abgelegt: %1 Quelltext belegen %2.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>Projekt bearbeiten…</translation>
    </message>
    <message>
        <source>Archive project, or take it out</source>
        <translation>Projekt archivieren oder aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Move project to the trash</source>
        <translation>Projekt in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Copy as command: list versions</source>
        <translation>Als Befehl kopieren: Versionen auflisten</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>„%1“ wurde archiviert.</translation>
    </message>
    <message>
        <source>“%1” was taken out of the archive.</source>
        <translation>„%1“ ist nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <translation>„%1“ archivieren</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Einen Ordner erfassen…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Ein Archiv erfassen…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
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
    <message>
        <source>“%1” cannot be flushed to disk</source>
        <translation>„%1“ kann nicht auf den Datenträger gebracht werden</translation>
    </message>
    <message>
        <source>Which changes were viewed could not be read from the old catalog; none is marked now.</source>
        <translation>Welche Änderungen angesehen wurden, war aus dem alten Katalog nicht zu lesen; jetzt ist keine markiert.</translation>
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
        <translation>„%1“ wird gelesen</translation>
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
    <name>strata::Reporting</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Not shown here, for the report has grown as large as it may: the patch has it.</source>
        <translation>Hier nicht gezeigt, denn der Bericht ist so groß, wie er werden darf: Der Patch enthält es.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>Der Bericht kann nicht nach „%1“ geschrieben werden.</translation>
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
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>&amp;Export folder</source>
        <translation>&amp;Exportordner</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>General, Appearance and Compare; shortcuts have their own reset</source>
        <translation>Allgemein, Aussehen und Vergleichen; Tastenkürzel haben ihr eigenes Zurücksetzen</translation>
    </message>
    <message>
        <source>Another language is spoken when Strata is started the next time.</source>
        <translation>Eine andere Sprache gilt, wenn Strata das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>What the system opens such files with</source>
        <translation>Womit das System solche Dateien öffnet</translation>
    </message>
    <message>
        <source>A command, as in: kate --line %l %f</source>
        <translation>Ein Befehl, etwa: kate --line %l %f</translation>
    </message>
    <message>
        <source>%f stands for the file, %l for the line. It is given a copy: a version never changes.</source>
        <translation>%f steht für die Datei, %l für die Zeile. Übergeben wird eine Kopie: Eine Version ändert sich nie.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>E&amp;ditor</translation>
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
    <message>
        <source>The keys of the chosen keymap</source>
        <translation>Die Tasten der gewählten Belegung</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>Im Konflikt mit</translation>
    </message>
    <message>
        <source>&amp;Keymap</source>
        <translation>Tasten&amp;belegung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Import a keymap…</source>
        <translation>Eine Tastenbelegung importieren…</translation>
    </message>
    <message>
        <source>Export the keymap…</source>
        <translation>Die Tastenbelegung exportieren…</translation>
    </message>
    <message>
        <source>Set my own keys aside</source>
        <translation>Eigene Tasten beiseitelegen</translation>
    </message>
    <message>
        <source>Bring my own keys back</source>
        <translation>Eigene Tasten zurückholen</translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Conflicts only (%1)</source>
        <translation>Nur Konflikte (%1)</translation>
    </message>
    <message>
        <source>“%1” works in the whole window, where a key alone would be taken from lists and other panes. Add Ctrl or Alt.</source>
        <translation>„%1“ gilt im ganzen Fenster; eine einzelne Taste würde dort den Listen und anderen Bereichen weggenommen. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n keys of your own stay as they are.</source>
        <translation>
            <numerusform>%n eigene Taste bleibt, wie sie ist.</numerusform>
            <numerusform>%n eigene Tasten bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the keys of %1</source>
        <translation>Die Tasten von %1 verwenden</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n actions change.</source>
        <translation>
            <numerusform>Die Tasten von %n Aktion ändern sich.</numerusform>
            <numerusform>Die Tasten von %n Aktionen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Export the keymap</source>
        <translation>Die Tastenbelegung exportieren</translation>
    </message>
    <message>
        <source>Keymaps (*.json);;All files (*)</source>
        <translation>Tastenbelegungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exporting the keymap</source>
        <translation>Die Tastenbelegung wird exportiert</translation>
    </message>
    <message>
        <source>The keymap was not exported</source>
        <translation>Die Tastenbelegung wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Import a keymap</source>
        <translation>Eine Tastenbelegung importieren</translation>
    </message>
    <message>
        <source>Importing a keymap</source>
        <translation>Eine Tastenbelegung wird importiert</translation>
    </message>
    <message>
        <source>The keymap was not imported</source>
        <translation>Die Tastenbelegung wurde nicht importiert</translation>
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
    <name>strata::SideTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>strata::Similarity</name>
    <message>
        <source>Looking for renamed files</source>
        <translation>Suche nach umbenannten Dateien</translation>
    </message>
</context>
<context>
    <name>strata::SourceFile</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read. Stop the program that writes it, then try again.</source>
        <translation>„%1“ ändert sich, während es gelesen wird. Halten Sie das Programm an, das darin schreibt, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>strata::Starters</name>
    <message>
        <source>Capture a folder</source>
        <translation>Einen Ordner erfassen</translation>
    </message>
    <message>
        <source>Keep a project as it is now as its version 1. The folder stays as it is; node_modules, .git and the like are left out.</source>
        <translation>Bewahrt ein Projekt, wie es jetzt ist, als seine Version 1 auf. Der Ordner bleibt, wie er ist; node_modules, .git und Ähnliches bleiben weg.</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Einen Ordner erfassen…</translation>
    </message>
    <message>
        <source>Drop a ZIP</source>
        <translation>ZIP ablegen</translation>
    </message>
    <message>
        <source>Drop a folder or an archive that a generator gave you anywhere on this window, or choose it.</source>
        <translation>Legen Sie einen Ordner oder ein Archiv von einem Generator irgendwo auf diesem Fenster ab, oder wählen Sie es aus.</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>Ein Archiv auswählen…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Sich umsehen</translation>
    </message>
    <message>
        <source>Two small projects with several versions, a fork and a failed run. In a library of their own.</source>
        <translation>Zwei kleine Projekte mit mehreren Versionen, einer Abzweigung und einem fehlgeschlagenen Lauf. In einer eigenen Bibliothek.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Die Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Every version your generators make, kept and compared</source>
        <translation>Jede Version Ihrer Generatoren, aufbewahrt und verglichen</translation>
    </message>
    <message>
        <source>Capture a project after each run. Compare any two versions, see which one is active, go back without losing work, export any of them.</source>
        <translation>Erfassen Sie ein Projekt nach jedem Lauf. Vergleichen Sie zwei beliebige Versionen, sehen Sie, welche aktiv ist, kehren Sie zurück, ohne Arbeit zu verlieren, exportieren Sie jede.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>Capture the project&apos;s folder or an archive of it, or drop either on this window. It becomes version 1.</source>
        <translation>Erfassen Sie den Ordner des Projekts oder ein Archiv davon, oder legen Sie eines von beiden auf diesem Fenster ab. Daraus wird Version 1.</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Ein Archiv erfassen…</translation>
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
    <name>strata::TableView</name>
    <message>
        <source>Only rows that differ</source>
        <translation>Nur Zeilen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Both tables as one</source>
        <translation>Beide Tabellen als eine</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n cells)</source>
        <translation>
            <numerusform>(%n Zelle)</numerusform>
            <numerusform>(%n Zellen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>All cells are the same.</source>
        <translation>Alle Zellen sind gleich.</translation>
    </message>
    <message>
        <source>The tables are large: only their beginnings are compared.</source>
        <translation>Die Tabellen sind groß: Nur ihre Anfänge werden verglichen.</translation>
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
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>“%1” is no line number.</source>
        <translation>„%1“ ist keine Zeilennummer.</translation>
    </message>
    <message>
        <source>1 to %L1, or %50 for the middle</source>
        <translation>1 bis %L1, oder %50 für die Mitte</translation>
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
    <name>strata::ThreeWay</name>
    <message>
        <source>“%1” is in none of the three versions.</source>
        <translation>„%1“ ist in keiner der drei Versionen.</translation>
    </message>
</context>
<context>
    <name>strata::ThreeWayView</name>
    <message>
        <source>Three versions side by side</source>
        <translation>Drei Versionen nebeneinander</translation>
    </message>
    <message>
        <source>All three versions of this file are the same.</source>
        <translation>Alle drei Versionen dieser Datei sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>only the left side changed it: a merge takes it</source>
        <translation>nur die linke Seite hat es geändert: Ein Merge übernimmt es</translation>
    </message>
    <message>
        <source>only the right side changed it: a merge takes it</source>
        <translation>nur die rechte Seite hat es geändert: Ein Merge übernimmt es</translation>
    </message>
    <message>
        <source>both sides changed it in the same way</source>
        <translation>beide Seiten haben es auf dieselbe Weise geändert</translation>
    </message>
    <message>
        <source>both sides changed it; they differ in white space only</source>
        <translation>beide Seiten haben es geändert; sie unterscheiden sich nur im Leerraum</translation>
    </message>
    <message>
        <source>both sides changed it, each in its own way</source>
        <translation>beide Seiten haben es geändert, jede auf ihre Weise</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Änderung %1 von %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Voriger Konflikt</translation>
    </message>
    <message>
        <source>Collect the left of three sides</source>
        <translation>Von drei Seiten die linke sammeln</translation>
    </message>
    <message>
        <source>Collect the middle of three sides</source>
        <translation>Von drei Seiten die mittlere sammeln</translation>
    </message>
    <message>
        <source>Collect the right of three sides</source>
        <translation>Von drei Seiten die rechte sammeln</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all of this side</source>
        <translation>Alles auf dieser Seite auswählen</translation>
    </message>
    <message>
        <source>This file is not text: three versions of it cannot be laid side by side.</source>
        <translation>Diese Datei ist kein Text: Drei Versionen davon lassen sich nicht nebeneinanderstellen.</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line.</source>
        <translation>Diese Datei ist zu groß, um Zeile für Zeile verglichen zu werden.</translation>
    </message>
    <message>
        <source>The file is empty in all three versions.</source>
        <translation>Die Datei ist in allen drei Versionen leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelineModel</name>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>AKTIV</translation>
    </message>
    <message>
        <source>ARCHIVED</source>
        <translation>ARCHIVIERT</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
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
        <source>Captured from Git</source>
        <translation>Aus Git erfasst</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>Von einem Agenten gemacht</translation>
    </message>
    <message>
        <source>Captured over the API</source>
        <translation>Über die API erfasst</translation>
    </message>
    <message>
        <source>Brought over from another store</source>
        <translation>Aus einem anderen Speicher übernommen</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>Aus anderen Versionen zusammengestellt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>%1, captured %2</source>
        <translation>%1, erfasst %2</translation>
    </message>
    <message>
        <source>Against v%1: %2 added, %3 modified, %4 deleted, %5 renamed</source>
        <translation>Gegen v%1: %2 neu, %3 geändert, %4 gelöscht, %5 umbenannt</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived versions</source>
        <translation>
            <numerusform>%n archivierte Version</numerusform>
            <numerusform>%n archivierte Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n Datei geändert</numerusform>
            <numerusform>%n Dateien geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelinePane</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Active line</source>
        <translation>Aktive Linie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Filter versions: name, prompt, note…</source>
        <translation>Versionen filtern: Name, Prompt, Notiz…</translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation>Versionen filtern</translation>
    </message>
    <message>
        <source>Which versions are shown</source>
        <translation>Welche Versionen gezeigt werden</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No domain or tech stack noted</source>
        <translation>Weder Bereich noch Technik vermerkt</translation>
    </message>
    <message>
        <source>Changing a version</source>
        <translation>Eine Version wird geändert</translation>
    </message>
    <message>
        <source>The version was not changed</source>
        <translation>Die Version wurde nicht geändert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Compare with its base</source>
        <translation>Mit ihrer Grundlage vergleichen</translation>
    </message>
    <message>
        <source>Compare with the active version</source>
        <translation>Mit der aktiven Version vergleichen</translation>
    </message>
    <message>
        <source>Set as base of the comparison</source>
        <translation>Als Grundlage des Vergleichs setzen</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>Markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>The star of %1 was removed.</source>
        <translation>Die Markierung von %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 was starred.</source>
        <translation>%1 wurde markiert.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation>Name von %1:</translation>
    </message>
    <message>
        <source>%1 was renamed.</source>
        <translation>%1 wurde umbenannt.</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Notiz zu %1:</translation>
    </message>
    <message>
        <source>The note on %1 was saved.</source>
        <translation>Die Notiz zu %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation>Kennung der Version kopieren</translation>
    </message>
    <message>
        <source>Copy path of its folder</source>
        <translation>Pfad ihres Ordners kopieren</translation>
    </message>
    <message>
        <source>Copy as command: show this version</source>
        <translation>Als Befehl kopieren: diese Version zeigen</translation>
    </message>
    <message>
        <source>Show its folder in the file manager</source>
        <translation>Ihren Ordner in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Vergleich öffnen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>Aktiv (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Its base (%1)</source>
        <translation>Ihre Grundlage (%1)</translation>
    </message>
    <message>
        <source>Use %1 as base</source>
        <translation>%1 als Grundlage nehmen</translation>
    </message>
    <message>
        <source>Activate %1…</source>
        <translation>%1 aktivieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>Kennung der Version</translation>
    </message>
    <message>
        <source>Path of its folder</source>
        <translation>Pfad ihres Ordners</translation>
    </message>
    <message>
        <source>As command</source>
        <translation>Als Befehl</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions is in “%1”.</source>
        <translation>
            <numerusform>Die einzige Version gehört nicht zu „%1“.</numerusform>
            <numerusform>Keine der %n Versionen gehört zu „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions fits “%1”.</source>
        <translation>
            <numerusform>Die einzige Version passt nicht zu „%1“.</numerusform>
            <numerusform>Keine der %n Versionen passt zu „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Tour</name>
    <message>
        <source>Open the library and its first project</source>
        <translation>Die Bibliothek und ihr erstes Projekt öffnen</translation>
    </message>
    <message>
        <source>Select the project with the most versions</source>
        <translation>Das Projekt mit den meisten Versionen auswählen</translation>
    </message>
    <message>
        <source>Compare the newest version with the one it was made from</source>
        <translation>Die neueste Version mit der vergleichen, aus der sie entstand</translation>
    </message>
    <message>
        <source>Look at it in one column</source>
        <translation>In einer Spalte ansehen</translation>
    </message>
    <message>
        <source>Ask what activating the selected version would change</source>
        <translation>Fragen, was das Aktivieren der ausgewählten Version ändern würde</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>Sie aktivieren</translation>
    </message>
    <message>
        <source>Take the activation back</source>
        <translation>Das Aktivieren zurücknehmen</translation>
    </message>
    <message>
        <source>Open a file of the version</source>
        <translation>Eine Datei der Version öffnen</translation>
    </message>
    <message>
        <source>Read what the version was asked for</source>
        <translation>Lesen, was von der Version verlangt war</translation>
    </message>
    <message>
        <source>Export it as a ZIP and look at the exports</source>
        <translation>Sie als ZIP exportieren und die Exporte ansehen</translation>
    </message>
    <message>
        <source>Find a version by typing</source>
        <translation>Eine Version durch Tippen finden</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Zurück zum Vergleich</translation>
    </message>
    <message>
        <source>The tour is over; its pictures are in “%1”.</source>
        <translation>Die Führung ist zu Ende; ihre Bilder liegen in „%1“.</translation>
    </message>
    <message>
        <source>Open the file that changed most</source>
        <translation>Die am meisten geänderte Datei öffnen</translation>
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
    <name>strata::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>strata::VersionPicker</name>
    <message>
        <source>Find a version</source>
        <translation>Eine Version suchen</translation>
    </message>
</context>
<context>
    <name>strata::ViewKind</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sorted keys</source>
        <translation>Sortierte Schlüssel</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Gerendert</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>strata::ViewedMarks</name>
    <message>
        <source>Reading what was viewed</source>
        <translation>Was angesehen wurde, wird gelesen</translation>
    </message>
    <message>
        <source>Marking files as viewed</source>
        <translation>Dateien werden als angesehen markiert</translation>
    </message>
    <message>
        <source>The mark was not kept. %1</source>
        <translation>Die Markierung wurde nicht gespeichert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as viewed.</source>
        <translation>
            <numerusform>%n Datei wurde als angesehen markiert.</numerusform>
            <numerusform>%n Dateien wurden als angesehen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as not viewed.</source>
        <translation>
            <numerusform>%n Datei wurde als nicht angesehen markiert.</numerusform>
            <numerusform>%n Dateien wurden als nicht angesehen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark files as viewed</source>
        <translation>Dateien als angesehen markieren</translation>
    </message>
    <message>
        <source>Mark files as not viewed</source>
        <translation>Dateien als nicht angesehen markieren</translation>
    </message>
    <message>
        <source>Marking a version as reviewed</source>
        <translation>Eine Version wird als durchgesehen markiert</translation>
    </message>
    <message>
        <source>The version was not marked. %1</source>
        <translation>Die Version wurde nicht markiert. %1</translation>
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
