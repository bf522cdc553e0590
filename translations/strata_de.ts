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
    <message>
        <source>The linked folder stays as it is</source>
        <translation>Der verbundene Ordner bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>Der verbundene Ordner bleibt, wie er ist: %1</translation>
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
    <message>
        <source>Copying the catalog</source>
        <translation>Der Katalog wird kopiert</translation>
    </message>
</context>
<context>
    <name>strata::ApplyingRetention</name>
    <message>
        <source>Not every version could be brought there</source>
        <translation>Nicht jede Version ließ sich dorthin bringen</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n versions</source>
        <translation>
            <numerusform>%n Version wird wiederhergestellt</numerusform>
            <numerusform>%n Versionen werden wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n versions</source>
        <translation>
            <numerusform>%n Version wird archiviert</numerusform>
            <numerusform>%n Versionen werden archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archives %n versions.</source>
        <translation>
            <numerusform>Archiviert %n Version.</numerusform>
            <numerusform>Archiviert %n Versionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the files of %n archived versions.</source>
        <translation>
            <numerusform>Löscht die Dateien von %n archivierten Version.</numerusform>
            <numerusform>Löscht die Dateien von %n archivierten Versionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n exports.</source>
        <translation>
            <numerusform>Löscht %n Export.</numerusform>
            <numerusform>Löscht %n Exporte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1, of which the archive takes about %2.</source>
        <translation>Gibt %1 frei, wovon das Archiv etwa %2 belegt.</translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Gibt %1 frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are protected.</source>
        <translation>
            <numerusform>%n Version ist geschützt.</numerusform>
            <numerusform>%n Versionen sind geschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived versions keep their number and can be restored.</source>
        <translation>Archivierte Versionen behalten ihre Nummer und können wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Deleted files cannot be brought back; what is known about their versions stays.</source>
        <translation>Gelöschte Dateien können nicht zurückgeholt werden; was über ihre Versionen bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>Apply the retention policy to “%1”?</source>
        <translation>Die Aufbewahrungsregeln auf „%1“ anwenden?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Applying retention to “%1”</source>
        <translation>Die Aufbewahrungsregeln werden auf „%1“ angewendet</translation>
    </message>
    <message>
        <source>The policy was not applied wholly</source>
        <translation>Die Regeln wurden nicht vollständig angewendet</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of “%1” were archived.</source>
        <translation>
            <numerusform>%n Version von „%1“ wurde archiviert.</numerusform>
            <numerusform>%n Versionen von „%1“ wurden archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n versions were deleted.</source>
        <translation>
            <numerusform>Die Dateien von %n Version wurden gelöscht.</numerusform>
            <numerusform>Die Dateien von %n Versionen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exports were deleted.</source>
        <translation>
            <numerusform>%n Export wurde gelöscht.</numerusform>
            <numerusform>%n Exporte wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stayed after all: %1.</source>
        <translation>
            <numerusform>%n Version blieb doch: %1.</numerusform>
            <numerusform>%n Versionen blieben doch: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 freigegeben.</translation>
    </message>
    <message>
        <source>archiving by retention</source>
        <translation>Archivieren nach den Aufbewahrungsregeln</translation>
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
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive</source>
        <translation>es ist beschädigt oder kein vollständiges Archiv</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive (%1)</source>
        <translation>es ist beschädigt oder kein vollständiges Archiv (%1)</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>seine Größenangaben sind beschädigt</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>seine Daten sind beschädigt</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>es ist eine beschädigte Verknüpfung</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>es hat zwei Enden, und Programme wären sich nicht einig, was es enthält</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>es ist einer von mehreren Teilen; fügen Sie sie zuerst zusammen</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>seine Einträge überlappen sich wie in einer ZIP-Bombe</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>vor seinem ersten Eintrag steht etwas; es ist vielleicht ein Programm</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>auf sein Ende folgt etwas, das nicht dazugehört</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>es endet zu früh; kopieren oder laden Sie es noch einmal</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>seine Endmarke fehlt: Es endet zu früh, oder etwas anderes folgt darauf</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>es ist verschlüsselt; entpacken Sie das Archiv mit seinem Kennwort und erfassen Sie den Ordner</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>es ist mit einem Verfahren gepackt, das nicht gelesen wird; entpacken Sie das Archiv und erfassen Sie den Ordner</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>es ist eine Datei mit Lücken (sparse); entpacken Sie das Archiv und erfassen Sie den Ordner</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>es ist ein Ordner, der Daten enthält</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>das Ziel der Verknüpfung ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>es hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>entpackt ist es mehr als %1-mal so groß, wie bei einer ZIP-Bombe</translation>
    </message>
    <message>
        <source>unpacking it takes more than %1 minutes; unpack it and capture the folder</source>
        <translation>das Entpacken dauert länger als %1 Minuten; entpacken Sie es und erfassen Sie den Ordner</translation>
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
    <name>strata::Archiving</name>
    <message>
        <source>%1 was deleted and cannot be archived.</source>
        <translation>%1 wurde gelöscht und kann nicht archiviert werden.</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be archived.</source>
        <translation>%1 ist noch nicht vollständig und kann nicht archiviert werden.</translation>
    </message>
    <message>
        <source>%1 is active and cannot be archived. Activate another version first.</source>
        <translation>%1 ist aktiv und kann nicht archiviert werden. Aktivieren Sie zuerst eine andere Version.</translation>
    </message>
    <message>
        <source>“%1” is not what was captured, so its version was not archived. Verify the library.</source>
        <translation>„%1“ ist nicht das, was erfasst wurde; darum wurde die Version nicht archiviert. Prüfen Sie die Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Diese Version ist nicht mehr in „%1“.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the archive</source>
        <translation>„%1“ kann nicht ins Archiv verschoben werden</translation>
    </message>
    <message>
        <source>The manifest of %1 changed while it was being archived. Verify the version.</source>
        <translation>Das Manifest von %1 änderte sich während des Archivierens. Prüfen Sie die Version.</translation>
    </message>
</context>
<context>
    <name>strata::AutoCapture</name>
    <message>
        <source>Capturing “%1”</source>
        <translation>„%1“ wird erfasst</translation>
    </message>
    <message>
        <source>Captured by itself</source>
        <translation>Automatisch erfasst</translation>
    </message>
</context>
<context>
    <name>strata::AutomaticRetention</name>
    <message>
        <source>Looking for versions to archive</source>
        <translation>Suche nach Versionen zum Archivieren</translation>
    </message>
</context>
<context>
    <name>strata::Backup</name>
    <message>
        <source>Copying the catalog</source>
        <translation>Der Katalog wird kopiert</translation>
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
    <message>
        <source>Capturing “%1” needs</source>
        <translation>Das Erfassen von „%1“ braucht</translation>
    </message>
    <message>
        <source>Capturing “%1” needs at least</source>
        <translation>Das Erfassen von „%1“ braucht mindestens</translation>
    </message>
    <message>
        <source>“%1” changed in the library while it was compared.</source>
        <translation>„%1“ änderte sich in der Bibliothek während des Vergleichens.</translation>
    </message>
    <message>
        <source>The patch “%1” cannot be replaced</source>
        <translation>Der Patch „%1“ kann nicht ersetzt werden</translation>
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
    <message>
        <source>Read “\” in its names as “&amp;/” (made by a program for Windows)</source>
        <translation>„\“ in seinen Namen als „/“ l&amp;esen (von einem Programm für Windows gemacht)</translation>
    </message>
    <message>
        <source>&amp;Unpack it all the same, up to 2 GiB: I know where it comes from</source>
        <translation>Trotzdem ent&amp;packen, bis 2 GiB: Ich weiß, woher es kommt</translation>
    </message>
    <message>
        <source>&amp;Activate the newest version</source>
        <translation>Die neueste Version &amp;aktivieren</translation>
    </message>
    <message>
        <source>Capturing the history of %1</source>
        <translation>Der Verlauf von %1 wird erfasst</translation>
    </message>
    <message>
        <source>The history was not captured</source>
        <translation>Der Verlauf wurde nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured; capturing again goes on from there.</source>
        <translation>
            <numerusform>%n Commit wurde erfasst; erneutes Erfassen macht dort weiter.</numerusform>
            <numerusform>%n Commits wurden erfasst; erneutes Erfassen macht dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was not captured to its end</source>
        <translation>Der Verlauf wurde nicht bis zum Ende erfasst</translation>
    </message>
    <message>
        <source>Every commit is a version already.</source>
        <translation>Jeder Commit ist schon eine Version.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured: %1 to %2.</source>
        <translation>
            <numerusform>%n Commit wurde erfasst: %1 bis %2.</numerusform>
            <numerusform>%n Commits wurden erfasst: %1 bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are not the same everywhere; see Export.</source>
        <translation>
            <numerusform>%n Name ist nicht überall derselbe; siehe Export.</numerusform>
            <numerusform>%n Namen sind nicht überall dieselben; siehe Export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CaptureHistory</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Commit %1 of %2 (%3)</source>
        <translation>Commit %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Another program captured this commit meanwhile.</source>
        <translation>Ein anderes Programm hat diesen Commit inzwischen erfasst.</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 wurde erfasst, aber nicht aktiviert: %2</translation>
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
    <message>
        <source>Kept, but not the same everywhere</source>
        <translation>Aufbewahrt, aber nicht überall gleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n names are not the same everywhere</source>
        <translation>
            <numerusform>%1 · %n Name ist nicht überall derselbe</numerusform>
            <numerusform>%1 · %n Namen sind nicht überall dieselben</numerusform>
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
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>Ein anderes Programm (%1) schreibt in die Bibliothek. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: %2.</source>
        <translation>Der Katalog „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so “%1” cannot be opened. Install it (on Debian the package libqt6sql6-sqlite) and try again.</source>
        <translation>Der SQLite-Treiber von Qt fehlt, deshalb lässt sich „%1“ nicht öffnen. Installieren Sie ihn (unter Debian das Paket libqt6sql6-sqlite) und versuchen Sie es noch einmal.</translation>
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
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation>Der Katalog ist neu: %1, %2, %3.</translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation>prüfen, dass jede Datei so ist, wie sie erfasst wurde</translation>
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
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>Der verbundene Ordner bleibt, wie er ist: %1</translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back. A linked folder that follows is brought along, after its own changes were captured.</source>
        <translation>Macht eine Version zur aktiven: Die Verknüpfung „active“ des Projekts führt von da an zu ihr, in einem Schritt umgeschaltet. Keine Version ändert sich dadurch, und „rollback“ nimmt es zurück. Ein verbundener Ordner, der folgt, wird mitgenommen, nachdem seine eigenen Änderungen erfasst wurden.</translation>
    </message>
    <message>
        <source>Archived %1 of “%2”. “strata-cli restore %3 %4” brings it back.</source>
        <translation>%1 von „%2“ ist archiviert. „strata-cli restore %3 %4“ holt die Version zurück.</translation>
    </message>
    <message>
        <source>Moved %1 of “%2” to the trash. “strata-cli restore %3 %4” brings it back as it was.</source>
        <translation>%1 von „%2“ liegt im Papierkorb. „strata-cli restore %3 %4“ holt die Version zurück, wie sie war.</translation>
    </message>
    <message>
        <source>There is no “%1” in the trash. “strata-cli trash list” shows what is.</source>
        <translation>Im Papierkorb gibt es kein „%1“. „strata-cli trash list“ zeigt, was darin liegt.</translation>
    </message>
    <message>
        <source>“%1” fits several things in the trash. Say which by its id: %2.</source>
        <translation>„%1“ passt auf mehreres im Papierkorb. Nennen Sie eines mit seiner Kennung: %2.</translation>
    </message>
    <message>
        <source>%1 of “%2” is neither archived nor in the trash.</source>
        <translation>%1 von „%2“ ist weder archiviert noch im Papierkorb.</translation>
    </message>
    <message>
        <source>Restored %1 of “%2”.</source>
        <translation>%1 von „%2“ ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>ganzes Projekt</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>„%1“ ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Deleted “%1” for good; that freed %2.</source>
        <translation>„%1“ ist endgültig gelöscht; das gab %2 frei.</translation>
    </message>
    <message>
        <source>Deleted the only thing in the trash for good; that freed %1.</source>
        <translation>Das Einzige im Papierkorb ist endgültig gelöscht; das gab %1 frei.</translation>
    </message>
    <message>
        <source>Deleted %1 things for good; that freed %2.</source>
        <translation>%1 Dinge sind endgültig gelöscht; das gab %2 frei.</translation>
    </message>
    <message>
        <source>A project&apos;s name, or 8 or more leading characters of the id of a project or version.</source>
        <translation>Der Name eines Projekts oder die ersten 8 oder mehr Zeichen der Kennung eines Projekts oder einer Version.</translation>
    </message>
    <message>
        <source>A version of that project, such as v3.</source>
        <translation>Eine Version dieses Projekts, etwa v3.</translation>
    </message>
    <message>
        <source>More versions of the same project.</source>
        <translation>Weitere Versionen desselben Projekts.</translation>
    </message>
    <message>
        <source>pack versions away</source>
        <translation>Versionen wegpacken</translation>
    </message>
    <message>
        <source>Packs versions into the project&apos;s archive, where they take little more room than what changed. Each keeps its number, can still be listed, read, compared and exported, and “restore” brings it back. Nothing is deleted before every file was read back from the pack. Several at once are packed smaller than one by one.</source>
        <translation>Packt Versionen in das Archiv des Projekts, wo sie kaum mehr Platz brauchen als das, was sich änderte. Jede behält ihre Nummer und kann weiter aufgelistet, gelesen, verglichen und exportiert werden, und „restore“ holt sie zurück. Gelöscht wird erst, wenn jede Datei aus der Packdatei zurückgelesen wurde. Mehrere auf einmal werden kleiner gepackt als eine nach der anderen.</translation>
    </message>
    <message>
        <source>bring a version back from the archive or the trash</source>
        <translation>eine Version aus dem Archiv oder dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Brings a version back under its old number, each file as it was: unpacked from the archive, or from the trash to where it was before.</source>
        <translation>Holt eine Version unter ihrer alten Nummer zurück, jede Datei, wie sie war: aus dem Archiv entpackt oder aus dem Papierkorb dorthin, wo sie vorher war.</translation>
    </message>
    <message>
        <source>move versions to the trash</source>
        <translation>Versionen in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Moves versions to the trash. Nothing is lost before the trash is emptied: “restore” brings a version back as it was. Its number is never given out again.</source>
        <translation>Legt Versionen in den Papierkorb. Nichts geht verloren, bevor der Papierkorb geleert wird: „restore“ holt eine Version zurück, wie sie war. Ihre Nummer wird nie wieder vergeben.</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>auflisten, was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Lists the deleted versions and projects, the last deleted first.</source>
        <translation>Listet die gelöschten Versionen und Projekte auf, die zuletzt gelöschten zuerst.</translation>
    </message>
    <message>
        <source>bring something back from the trash</source>
        <translation>etwas aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Brings a deleted project, or a deleted version, back to where it was.</source>
        <translation>Holt ein gelöschtes Projekt oder eine gelöschte Version dorthin zurück, wo es war.</translation>
    </message>
    <message>
        <source>delete something in the trash for good</source>
        <translation>etwas im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>Deletes one thing in the trash for good. This cannot be taken back.</source>
        <translation>Löscht eines im Papierkorb endgültig. Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>delete everything in the trash for good</source>
        <translation>alles im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>Deletes everything in the trash for good. This cannot be taken back.</source>
        <translation>Löscht alles im Papierkorb endgültig. Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Every version of “%1” is archived. “strata-cli list %2 --include-archived” lists them.</source>
        <translation>Jede Version von „%1“ ist archiviert. „strata-cli list %2 --include-archived“ listet sie auf.</translation>
    </message>
    <message>
        <source>Kept %1, but %2.</source>
        <translation>%1 wird aufbewahrt, aber: %2.</translation>
    </message>
    <message>
        <source>There are more such names: %1 in all. --json lists them.</source>
        <translation>Es gibt weitere solche Namen, insgesamt %1. --json listet sie auf.</translation>
    </message>
    <message>
        <source>If a program for Windows made the archive and “\” stands between folders, give --backslash-as-slash.</source>
        <translation>Hat ein Programm für Windows das Archiv gemacht und steht „\“ zwischen Ordnern, so geben Sie --backslash-as-slash an.</translation>
    </message>
    <message>
        <source>If you know where the archive comes from, give --allow-high-ratio.</source>
        <translation>Wenn Sie wissen, woher das Archiv kommt, geben Sie --allow-high-ratio an.</translation>
    </message>
    <message>
        <source>Nothing differs from %1 of “%2”; no version was made.</source>
        <translation>Es gibt keinen Unterschied zu %1 von „%2“; es wurde keine Version gemacht.</translation>
    </message>
    <message>
        <source>make the next version from a folder, an archive or a Git history</source>
        <translation>aus einem Ordner, einem Archiv oder einem Git-Verlauf die nächste Version machen</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace. With --git, every commit of a repository becomes a version of its own; cancelled or killed, the same command goes on where it was.</source>
        <translation>Macht aus einem Ordner, .zip, .tar oder .tar.gz die nächste Version des Projekts. Die Quelle wird nur gelesen. Build-Ergebnisse und Ähnliches (.git, node_modules, __pycache__ … und was .gitignore und .strataignore nennen) bleiben weg; jedes wird mit seinem Grund gemeldet. Strg+C bricht ab und hinterlässt keine Spur. Mit --git wird jeder Commit eines Repositorys eine eigene Version; abgebrochen oder beendet, macht derselbe Befehl dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>The folder, archive or Git repository to capture; without one, the linked folder.</source>
        <translation>Der Ordner, das Archiv oder das Git-Repository, das erfasst werden soll; ohne Angabe der verbundene Ordner.</translation>
    </message>
    <message>
        <source>Make no version when nothing differs from the one it would be compared with, as for a hook.</source>
        <translation>Keine Version machen, wenn sich nichts von der unterscheidet, mit der sie verglichen würde, etwa für einen Hook.</translation>
    </message>
    <message>
        <source>Take “\” in the names of an archive for “/”, as some programs for Windows write it.</source>
        <translation>„\“ in den Namen eines Archivs als „/“ nehmen, wie manche Programme für Windows es schreiben.</translation>
    </message>
    <message>
        <source>Take an archive that unpacks to more than 200 times its size, up to 2 GiB.</source>
        <translation>Ein Archiv annehmen, das entpackt mehr als 200-mal so groß ist, bis 2 GiB.</translation>
    </message>
    <message>
        <source>Renamed %1 to %2 in the archive.</source>
        <translation>Im Archiv wurde %1 in %2 umbenannt.</translation>
    </message>
    <message>
        <source>Change names that Windows or macOS cannot have, or would take for another; each change is reported.</source>
        <translation>Namen ändern, die Windows oder macOS nicht haben können oder mit anderen verwechseln würden; jede Änderung wird gemeldet.</translation>
    </message>
    <message>
        <source>%1 captured before</source>
        <translation>%1 schon früher erfasst</translation>
    </message>
    <message>
        <source>%1 without changes (--keep-empty takes them)</source>
        <translation>%1 ohne Änderungen (--keep-empty nimmt sie mit)</translation>
    </message>
    <message>
        <source>%1 without files</source>
        <translation>%1 ohne Dateien</translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation>Übergangen: %1.</translation>
    </message>
    <message>
        <source>The repository is a shallow clone: its history begins where it was cut off.</source>
        <translation>Das Repository ist ein flacher Klon: Sein Verlauf beginnt, wo er abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Would capture 1 commit.</source>
        <translation>1 Commit würde erfasst.</translation>
    </message>
    <message>
        <source>Would capture %1 commits.</source>
        <translation>%1 Commits würden erfasst.</translation>
    </message>
    <message>
        <source>Left out %1 of the versions&apos; paths. “strata-cli show” lists each with its reason.</source>
        <translation>Ausgelassene Pfade der Versionen: %1. „strata-cli show“ nennt jeden mit seinem Grund.</translation>
    </message>
    <message>
        <source>Kept as pointers of Git LFS: %1. What they stand for is not in the history.</source>
        <translation>Als Zeiger von Git LFS aufbewahrt: %1. Wofür sie stehen, ist nicht im Verlauf.</translation>
    </message>
    <message>
        <source>Captured no commit of “%1”.</source>
        <translation>Von „%1“ wurde kein Commit erfasst.</translation>
    </message>
    <message>
        <source>Captured %1 of “%2” from a commit.</source>
        <translation>%1 von „%2“ wurde aus einem Commit erfasst.</translation>
    </message>
    <message>
        <source>Captured %1 to %2 of “%3” from %4 commits.</source>
        <translation>%1 bis %2 von „%3“ wurden aus %4 Commits erfasst.</translation>
    </message>
    <message>
        <source>… and %1 more. “strata-cli list” shows them.</source>
        <translation>… und %1 weitere. „strata-cli list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Take the history of the Git repository PATH: one version per commit, the message as its prompt. Commits captured before are passed over.</source>
        <translation>Den Verlauf des Git-Repositorys PATH erfassen: eine Version je Commit, mit der Nachricht als Prompt. Früher erfasste Commits werden übergangen.</translation>
    </message>
    <message>
        <source>With --git: one version per tag instead.</source>
        <translation>Mit --git: stattdessen eine Version je Tag.</translation>
    </message>
    <message>
        <source>With --git: take this branch instead of the one checked out. May be repeated; forks get their parent.</source>
        <translation>Mit --git: diesen Branch statt des ausgecheckten nehmen. Mehrfach möglich; Abzweigungen bekommen ihren Vorgänger.</translation>
    </message>
    <message>
        <source>With --git: take every local branch.</source>
        <translation>Mit --git: jeden lokalen Branch nehmen.</translation>
    </message>
    <message>
        <source>With --git: only what REVISION does not have.</source>
        <translation>Mit --git: nur, was REVISION nicht hat.</translation>
    </message>
    <message>
        <source>With --git: only the newest NUMBER.</source>
        <translation>Mit --git: nur die neuesten NUMBER.</translation>
    </message>
    <message>
        <source>With --git: also commits that change no file.</source>
        <translation>Mit --git: auch Commits, die keine Datei ändern.</translation>
    </message>
    <message>
        <source>With --git: say what would be captured and change nothing.</source>
        <translation>Mit --git: sagen, was erfasst würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>--%1 works with --git only.</source>
        <translation>--%1 gibt es nur zusammen mit --git.</translation>
    </message>
    <message>
        <source>--%1 and --git cannot be given together: the history says it for each version.</source>
        <translation>--%1 und --git gehen nicht zusammen: Der Verlauf sagt es für jede Version.</translation>
    </message>
    <message>
        <source>--tags takes the tags of the whole repository: no branch can be given with it.</source>
        <translation>--tags nimmt die Tags des ganzen Repositorys: Dazu kann kein Branch angegeben werden.</translation>
    </message>
    <message>
        <source>--branch and --all-branches cannot be given together.</source>
        <translation>--branch und --all-branches gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not “%1”.</source>
        <translation>--limit braucht eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>PATH is missing: no workspace is linked to “%1”.</source>
        <translation>PATH fehlt: Mit „%1“ ist kein Arbeitsordner verbunden.</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 commits.</source>
        <translation>Nach %1 von %2 Commits abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 commits.</source>
        <translation>Nach %1 von %2 Commits angehalten.</translation>
    </message>
    <message>
        <source>What was captured is whole; the same command goes on from there.</source>
        <translation>Was erfasst wurde, ist vollständig; derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>The same file is %1 in v%2.</source>
        <translation>Dieselbe Datei ist %1 in v%2.</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>kein Problem gefunden</translation>
    </message>
    <message>
        <source>1 problem found</source>
        <translation>1 Problem gefunden</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>%1 Probleme gefunden</translation>
    </message>
    <message>
        <source>Not repaired: %1</source>
        <translation>Nicht repariert: %1</translation>
    </message>
    <message>
        <source>What was set aside is in %1, with a report.</source>
        <translation>Was beiseitegelegt wurde, liegt in %1, mit einem Bericht.</translation>
    </message>
    <message>
        <source>Nothing was changed; %1 would be left.</source>
        <translation>Nichts wurde geändert; übrig bliebe: %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Übrig: %1.</translation>
    </message>
    <message>
        <source>--dry-run belongs to --repair: verifying alone changes nothing.</source>
        <translation>--dry-run gehört zu --repair: Prüfen allein ändert nichts.</translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing without --repair. Exits with 1 when something is wrong.

With --repair a damaged or missing file is made again from another copy of the same content anywhere in the library, permissions are put right, and what does not belong goes to the folder quarantine with a report. Nothing is deleted, and what nothing heals keeps its place. Exits with 0 only when nothing is left wrong.</source>
        <translation>Liest jede Datei noch einmal und vergleicht sie mit ihrem aufgezeichneten SHA-256, und die Ordner mit dem Katalog. Ändert ohne --repair nichts. Endet mit 1, wenn etwas nicht stimmt.

Mit --repair wird eine beschädigte oder fehlende Datei aus einer anderen Kopie desselben Inhalts irgendwo in der Bibliothek neu gemacht, Rechte werden richtiggestellt, und was nicht dazugehört, kommt mit einem Bericht in den Ordner quarantine. Nichts wird gelöscht, und was sich nicht heilen lässt, bleibt an seinem Platz. Endet nur dann mit 0, wenn nichts Falsches übrig ist.</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched.</source>
        <translation>Nach Größen und Zeiten gehen; nur Dateien lesen, die berührt aussehen.</translation>
    </message>
    <message>
        <source>Repair what can be repaired, then verify again.</source>
        <translation>Reparieren, was sich reparieren lässt, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>With --repair: say what would be done, and change nothing.</source>
        <translation>Mit --repair: sagen, was getan würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>No migration of this library is unfinished.</source>
        <translation>Keine Migration dieser Bibliothek ist unvollendet.</translation>
    </message>
    <message>
        <source>This library has no migration to undo.</source>
        <translation>Diese Bibliothek hat keine Migration, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Would take back “%1”: %2.</source>
        <translation>„%1“ würde zurückgenommen: %2.</translation>
    </message>
    <message>
        <source>Took back “%1”: %2.</source>
        <translation>„%1“ wurde zurückgenommen: %2.</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays (%2): %3.</source>
        <translation>„%1“ wurde seitdem geändert und bleibt (%2): %3.</translation>
    </message>
    <message>
        <source>Undid the migration %1. What it made is in the trash.</source>
        <translation>Die Migration %1 ist zurückgenommen. Was sie gemacht hat, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Nothing was migrated into this library.</source>
        <translation>In diese Bibliothek wurde nichts migriert.</translation>
    </message>
    <message>
        <source>MIGRATION</source>
        <translation>MIGRATION</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>AUS</translation>
    </message>
    <message>
        <source>Reading the metadata %1.</source>
        <translation>Die Metadaten %1 werden gelesen.</translation>
    </message>
    <message>
        <source>There is more than one export of metadata: %1. Name one with --metadata.</source>
        <translation>Es gibt mehr als einen Export von Metadaten: %1. Nennen Sie einen mit --metadata.</translation>
    </message>
    <message>
        <source>--resume, --undo and --list cannot be given together.</source>
        <translation>--resume, --undo und --list gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the old store.</source>
        <translation>DIR fehlt: der Ordner des alten Speichers.</translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>einen älteren Speicher übernehmen</translation>
    </message>
    <message>
        <source>Brings a flat store (one folder per generation, below DIR or DIR/projects) into the library: its projects, with versions numbered by the time they were made. The metadata is a JSON export, CSV files, a SQLite database or plain SQL of pg_dump; it is looked for in DIR and beside it. DIR itself is only read.

What does not fit together is listed with what is done about it: look with --dry-run first. Afterwards every file is compared with its origin; exits with 1 when that finds a problem. A migration that was interrupted goes on with --resume. --undo takes back what it made, and refuses when something was changed since.</source>
        <translation>Übernimmt einen flachen Speicher (ein Ordner je Generation, unter DIR oder DIR/projects) in die Bibliothek: seine Projekte, mit Versionen, die nach der Zeit ihrer Entstehung nummeriert sind. Die Metadaten sind ein JSON-Export, CSV-Dateien, eine SQLite-Datenbank oder reines SQL von pg_dump; gesucht werden sie in DIR und daneben. DIR selbst wird nur gelesen.

Was nicht zusammenpasst, wird aufgelistet, mit dem, was daraus wird: Sehen Sie zuerst mit --dry-run nach. Danach wird jede Datei mit ihrem Original verglichen; endet mit 1, wenn sich dabei ein Problem findet. Eine unterbrochene Migration geht mit --resume weiter. --undo nimmt zurück, was sie gemacht hat, und weigert sich, wenn seitdem etwas geändert wurde.</translation>
    </message>
    <message>
        <source>The folder of the old store; with --resume and --undo the id of a migration (by itself the newest).</source>
        <translation>Der Ordner des alten Speichers; mit --resume und --undo die Kennung einer Migration (ohne Angabe die neueste).</translation>
    </message>
    <message>
        <source>Read the rows from FILE, or from the files in a folder. May be repeated.</source>
        <translation>Die Datensätze aus FILE lesen oder aus den Dateien in einem Ordner. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Nur sagen, was geschähe.</translation>
    </message>
    <message>
        <source>Without metadata: take every folder as a version of one project, by the times of its files.</source>
        <translation>Ohne Metadaten: jeden Ordner als Version eines einzigen Projekts nehmen, nach den Zeiten seiner Dateien.</translation>
    </message>
    <message>
        <source>Bring in folders without a row and rows without a project, too, as a project of their own.</source>
        <translation>Auch Ordner ohne Datensatz und Datensätze ohne Projekt übernehmen, als eigenes Projekt.</translation>
    </message>
    <message>
        <source>Write what is printed to FILE as well; as JSON when it ends in .json.</source>
        <translation>Was ausgegeben wird, auch in FILE schreiben; als JSON, wenn der Name auf .json endet.</translation>
    </message>
    <message>
        <source>Go on with an interrupted migration.</source>
        <translation>Eine unterbrochene Migration fortsetzen.</translation>
    </message>
    <message>
        <source>Take back what a migration made.</source>
        <translation>Zurücknehmen, was eine Migration gemacht hat.</translation>
    </message>
    <message>
        <source>With --undo: let projects stay that were changed since.</source>
        <translation>Mit --undo: Projekte bleiben lassen, die seitdem geändert wurden.</translation>
    </message>
    <message>
        <source>List the migrations of this library.</source>
        <translation>Die Migrationen dieser Bibliothek auflisten.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>nach 1 Tag</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>nach %1 Tagen</translation>
    </message>
    <message>
        <source>newest kept</source>
        <translation>neueste, die bleiben</translation>
    </message>
    <message>
        <source>to the archive</source>
        <translation>ins Archiv</translation>
    </message>
    <message>
        <source>archived files deleted</source>
        <translation>Dateien archivierter gelöscht</translation>
    </message>
    <message>
        <source>exports deleted</source>
        <translation>Exporte gelöscht</translation>
    </message>
    <message>
        <source>failed exports deleted</source>
        <translation>fehlgeschlagene Exporte gelöscht</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>Größengrenze</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>läuft von selbst</translation>
    </message>
    <message>
        <source>once a day, in the window</source>
        <translation>einmal am Tag, im Fenster</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>delete files</source>
        <translation>Dateien löschen</translation>
    </message>
    <message>
        <source>delete export</source>
        <translation>Export löschen</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>FREES</source>
        <translation>GIBT FREI</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>1 export</source>
        <translation>1 Export</translation>
    </message>
    <message>
        <source>%1 exports</source>
        <translation>%1 Exporte</translation>
    </message>
    <message>
        <source>%1 to the archive</source>
        <translation>%1 ins Archiv</translation>
    </message>
    <message>
        <source>files of %1 deleted</source>
        <translation>Dateien gelöscht: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Nothing goes: %1 stay, %2 of them protected.</source>
        <translation>Nichts geht weg. Es bleiben: %1, davon %2 geschützt.</translation>
    </message>
    <message>
        <source>Would go: %1. Frees %2</source>
        <translation>Weg ginge: %1. Das gibt %2 frei</translation>
    </message>
    <message>
        <source>, of which the archive takes about %1</source>
        <translation>, wovon das Archiv etwa %1 belegt</translation>
    </message>
    <message>
        <source>; %1 stay, %2 of them protected.</source>
        <translation>; es bleiben: %1, davon %2 geschützt.</translation>
    </message>
    <message>
        <source>The project stays over its limit of %1: what is left is protected, or its files are not to be deleted.</source>
        <translation>Das Projekt bleibt über seiner Grenze von %1: Was übrig ist, ist geschützt, oder seine Dateien sollen nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1: nothing was to be done.</source>
        <translation>%1: Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>%1: %2. Freed %3.</source>
        <translation>%1: %2. %3 freigegeben.</translation>
    </message>
    <message>
        <source>“strata-cli restore %1 v%2” brings one back.</source>
        <translation>„strata-cli restore %1 v%2“ holt eine zurück.</translation>
    </message>
    <message>
        <source>Name a project or give --all, not both.</source>
        <translation>Nennen Sie ein Projekt oder geben Sie --all an, nicht beides.</translation>
    </message>
    <message>
        <source>PROJECT is missing. --all takes every project.</source>
        <translation>PROJECT fehlt. --all nimmt jedes Projekt.</translation>
    </message>
    <message>
        <source>The library&apos;s policy, for projects without their own:</source>
        <translation>Die Regeln der Bibliothek, für Projekte ohne eigene:</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own:</source>
        <translation>„%1“ hat eigene Regeln:</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy:</source>
        <translation>„%1“ folgt den Regeln der Bibliothek:</translation>
    </message>
    <message>
        <source>--keep-latest needs a whole number, not “%1”.</source>
        <translation>--keep-latest braucht eine ganze Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 needs a number of days, or “never”, not “%2”.</source>
        <translation>--%1 braucht eine Zahl von Tagen oder „never“, nicht „%2“.</translation>
    </message>
    <message>
        <source>--max-size needs a size as 500M or 5G, or “none”, not “%1”.</source>
        <translation>--max-size braucht eine Größe wie 500M oder 5G oder „none“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--automatic is “on” or “off”, not “%1”.</source>
        <translation>--automatic ist „on“ oder „off“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--default goes back to the library&apos;s policy; it takes no other option.</source>
        <translation>--default kehrt zu den Regeln der Bibliothek zurück; es verträgt keine andere Option.</translation>
    </message>
    <message>
        <source>Say what to set, as in --keep-latest 10.</source>
        <translation>Sagen Sie, was gesetzt werden soll, etwa --keep-latest 10.</translation>
    </message>
    <message>
        <source>The library&apos;s policy now:</source>
        <translation>Die Regeln der Bibliothek sind jetzt:</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own now:</source>
        <translation>„%1“ hat jetzt eigene Regeln:</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy now:</source>
        <translation>„%1“ folgt jetzt den Regeln der Bibliothek:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2 With --trust-clock it is done all the same.</source>
        <translation>%1: Nichts wurde geändert. %2 Mit --trust-clock geschieht es trotzdem.</translation>
    </message>
    <message>
        <source>v%1 stays: %2</source>
        <translation>v%1 bleibt: %2</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>Name oder Kennung des Projekts.</translation>
    </message>
    <message>
        <source>Every project of the library.</source>
        <translation>Jedes Projekt der Bibliothek.</translation>
    </message>
    <message>
        <source>say what stays, what goes and why</source>
        <translation>sagen, was bleibt, was weggeht und warum</translation>
    </message>
    <message>
        <source>Shows the retention policy and what it makes of each version today, with its reason and the bytes that would be freed. Changes nothing.

Never touched are the active version, starred and deployed ones, the newest, what “rollback” and “redo” lead to, what a linked folder is at, whatever was captured within the last day, and versions that a live branch was made from.</source>
        <translation>Zeigt die Aufbewahrungsregeln und was sie heute aus jeder Version machen, mit dem Grund und den Bytes, die frei würden. Ändert nichts.

Nie angerührt werden die aktive Version, markierte und ausgelieferte, die neuesten, wohin „rollback“ und „redo“ führen, worauf ein verbundener Ordner steht, was innerhalb des letzten Tages erfasst wurde, und Versionen, aus denen ein lebender Zweig entstand.</translation>
    </message>
    <message>
        <source>change a retention policy</source>
        <translation>Aufbewahrungsregeln ändern</translation>
    </message>
    <message>
        <source>Gives a project a retention policy of its own, beginning with what holds for it now. With --all it is the library&apos;s policy, which projects without their own follow. Nothing is archived or deleted by this.</source>
        <translation>Gibt einem Projekt eigene Aufbewahrungsregeln, ausgehend von dem, was jetzt für es gilt. Mit --all sind es die Regeln der Bibliothek, denen Projekte ohne eigene folgen. Dabei wird nichts archiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>Set the library&apos;s policy.</source>
        <translation>Die Regeln der Bibliothek setzen.</translation>
    </message>
    <message>
        <source>Keep the N newest versions.</source>
        <translation>Die N neuesten Versionen behalten.</translation>
    </message>
    <message>
        <source>Archive versions this many days old, or “never”.</source>
        <translation>Versionen archivieren, die so viele Tage alt sind, oder „never“.</translation>
    </message>
    <message>
        <source>Delete the files of archived versions after this many days, or “never”.</source>
        <translation>Die Dateien archivierter Versionen nach so vielen Tagen löschen, oder „never“.</translation>
    </message>
    <message>
        <source>Delete exports kept in the library after this many days, or “never”.</source>
        <translation>In der Bibliothek aufbewahrte Exporte nach so vielen Tagen löschen, oder „never“.</translation>
    </message>
    <message>
        <source>The same for failed exports.</source>
        <translation>Dasselbe für fehlgeschlagene Exporte.</translation>
    </message>
    <message>
        <source>Beyond this size (500M, 5G) the oldest go first; or “none”.</source>
        <translation>Jenseits dieser Größe (500M, 5G) gehen die ältesten zuerst; oder „none“.</translation>
    </message>
    <message>
        <source>“on”: the window applies the policy by itself once a day; or “off”.</source>
        <translation>„on“: Das Fenster wendet die Regeln einmal am Tag von selbst an; oder „off“.</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy again; with --all, the built-in one.</source>
        <translation>Wieder den Regeln der Bibliothek folgen; mit --all den eingebauten.</translation>
    </message>
    <message>
        <source>Make what holds now the project&apos;s own.</source>
        <translation>Was jetzt gilt, zu eigenen Regeln des Projekts machen.</translation>
    </message>
    <message>
        <source>archive and delete what the policy says</source>
        <translation>archivieren und löschen, was die Regeln sagen</translation>
    </message>
    <message>
        <source>Does what “retention show” says: packs old versions into the archive, deletes the files of versions that were archived long enough ago (what is known about them stays), and exports kept in the library. It asks nothing, so look at --dry-run first; “restore” brings an archived version back.

When the computer&apos;s clock cannot be right, nothing is done and the exit status is 1.</source>
        <translation>Tut, was „retention show“ sagt: packt alte Versionen ins Archiv, löscht die Dateien von Versionen, die vor genügend langer Zeit archiviert wurden (was über sie bekannt ist, bleibt), und in der Bibliothek aufbewahrte Exporte. Es fragt nicht nach; sehen Sie also zuerst mit --dry-run nach. „restore“ holt eine archivierte Version zurück.

Wenn die Uhr des Rechners nicht stimmen kann, geschieht nichts, und der Rückgabewert ist 1.</translation>
    </message>
    <message>
        <source>Go by the clock even if it seems wrong.</source>
        <translation>Nach der Uhr gehen, auch wenn sie falsch zu gehen scheint.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLTEXT</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>EIGEN</translation>
    </message>
    <message>
        <source>SHARED</source>
        <translation>GETEILT</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <translation>ARCHIV</translation>
    </message>
    <message>
        <source>EXPORTS</source>
        <translation>EXPORTE</translation>
    </message>
    <message>
        <source>Largest files ever stored</source>
        <translation>Größte je abgelegte Dateien</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Largest folders ever stored</source>
        <translation>Größte je abgelegte Ordner</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>INHALTE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Worth a line in .strataignore</source>
        <translation>Eine Zeile in .strataignore wert</translation>
    </message>
    <message>
        <source>SAVES</source>
        <translation>SPART</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>MUSTER</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>work in progress</source>
        <translation>laufende Arbeit</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>--largest needs a whole number, not “%1”.</source>
        <translation>--largest braucht eine ganze Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>Die Bibliothek hat noch keine Projekte.</translation>
    </message>
    <message>
        <source>On the disk: %1 in %2, %3 of blocks. Further names of the same file: %4. Files that share blocks: %5.</source>
        <translation>Auf dem Datenträger: %1 in %2, %3 an Blöcken. Weitere Namen derselben Datei: %4. Dateien, die Blöcke teilen: %5.</translation>
    </message>
    <message>
        <source>say what takes how much room</source>
        <translation>sagen, was wie viel Platz belegt</translation>
    </message>
    <message>
        <source>Adds up what projects and versions take on the disk. Identical files are stored once: “own” is what only one version has, “shared” what several have. Lists the largest files and folders ever stored, and for one project what is usually not worth keeping in every version, with what leaving it out would have saved.</source>
        <translation>Zählt zusammen, was Projekte und Versionen auf dem Datenträger belegen. Gleiche Dateien werden einmal abgelegt: „eigen“ ist, was nur eine Version hat, „geteilt“, was mehrere haben. Listet die größten je abgelegten Dateien und Ordner auf, und für ein einzelnes Projekt, was sich meist nicht in jeder Version aufzubewahren lohnt, mit dem, was das Auslassen gespart hätte.</translation>
    </message>
    <message>
        <source>Only this project, version by version.</source>
        <translation>Nur dieses Projekt, Version für Version.</translation>
    </message>
    <message>
        <source>List the N largest files and folders (10).</source>
        <translation>Die N größten Dateien und Ordner auflisten (10).</translation>
    </message>
    <message>
        <source>Also look at every file for what the file system really gave it; takes longer.</source>
        <translation>Auch bei jeder Datei nachsehen, was das Dateisystem ihr wirklich gegeben hat; dauert länger.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 in the place of others</source>
        <translation>%1 anstelle anderer</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 schon da</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 verhindert</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message>
        <source>Would take from %1 into “%2”: %3.</source>
        <translation>Würde aus %1 nach „%2“ übernehmen: %3.</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is.</source>
        <translation>„%1“ wurde seitdem geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Undone: %1 removed, %2 put back.</source>
        <translation>Zurückgenommen: entfernt %1, zurückgelegt %2.</translation>
    </message>
    <message>
        <source>--undo takes back what was taken out last: no version and no path can be given with it.</source>
        <translation>--undo nimmt zurück, was zuletzt herausgenommen wurde: Dazu können weder Version noch Pfad angegeben werden.</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli take PROJECT VERSION PATH…</source>
        <translation>%1 fehlt: strata-cli take PROJECT VERSION PATH…</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--dry-run lists every file, --replace replaces those that differ.</source>
        <translation>--dry-run listet jede Datei auf, --replace ersetzt die abweichenden.</translation>
    </message>
    <message>
        <source>Saved the workspace as %1 first.</source>
        <translation>Der Arbeitsordner wurde zuerst als %1 gesichert.</translation>
    </message>
    <message>
        <source>Took from %1 into “%2”: %3.</source>
        <translation>Aus %1 nach „%2“ übernommen: %3.</translation>
    </message>
    <message>
        <source>take files or folders out of a version</source>
        <translation>Dateien oder Ordner aus einer Version herausnehmen</translation>
    </message>
    <message>
        <source>Puts files and folders of a version into a folder of yours, with their real modes, under their paths in the version. All or nothing: when a file there differs, nothing is done unless --replace is given, and what is replaced is kept for 30 days so that --undo can put it back. Never writes through a link. In the linked workspace, what no version has yet is captured first.</source>
        <translation>Legt Dateien und Ordner einer Version in einen Ihrer Ordner, mit ihren wirklichen Rechten, unter ihren Pfaden in der Version. Alles oder nichts: Weicht dort eine Datei ab, geschieht nichts, außer mit --replace, und was ersetzt wird, bleibt 30 Tage aufbewahrt, damit --undo es zurücklegen kann. Schreibt nie durch eine Verknüpfung. Im verbundenen Arbeitsordner wird zuerst erfasst, was noch keine Version hat.</translation>
    </message>
    <message>
        <source>The version to take from.</source>
        <translation>Die Version, aus der genommen wird.</translation>
    </message>
    <message>
        <source>A file or folder of the version; “.” is all of it.</source>
        <translation>Eine Datei oder ein Ordner der Version; „.“ ist alles.</translation>
    </message>
    <message>
        <source>The folder to put them into, made when it is not there. Default: the current one.</source>
        <translation>Der Ordner, in den sie gelegt werden; er wird angelegt, wenn es ihn nicht gibt. Sonst: der aktuelle.</translation>
    </message>
    <message>
        <source>Put what is named directly into the folder, without the folders above it.</source>
        <translation>Das Genannte unmittelbar in den Ordner legen, ohne die Ordner darüber.</translation>
    </message>
    <message>
        <source>Replace files that differ.</source>
        <translation>Abweichende Dateien ersetzen.</translation>
    </message>
    <message>
        <source>Say what would be done and change nothing.</source>
        <translation>Sagen, was getan würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Take back what was taken out of the project last.</source>
        <translation>Zurücknehmen, was zuletzt aus dem Projekt herausgenommen wurde.</translation>
    </message>
    <message>
        <source>with other permissions</source>
        <translation>mit anderen Rechten</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 Ordner</translation>
    </message>
    <message>
        <source>Saved the folder&apos;s own changes (%1) as %2.</source>
        <translation>Die eigenen Änderungen des Ordners (%1) sind als %2 gesichert.</translation>
    </message>
    <message>
        <source>Would save the folder&apos;s own changes (%1) as a version first.</source>
        <translation>Die eigenen Änderungen des Ordners (%1) würden zuerst als Version gesichert.</translation>
    </message>
    <message>
        <source>what it held before</source>
        <translation>den vorigen Inhalt</translation>
    </message>
    <message>
        <source>Would bring %1 to %2: %3, %4 to write. Nothing was changed.</source>
        <translation>%1 würde auf %2 gebracht: %3, %4 zu schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Brought %1 to %2: %3.</source>
        <translation>%1 wurde auf %2 gebracht: %3.</translation>
    </message>
    <message>
        <source>In the way, because captures leave it out: %1.</source>
        <translation>Im Weg, weil beim Erfassen ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>Gelassen, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>Found and kept: %1.</source>
        <translation>Gefunden und aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>Stand von %1: %2.</translation>
    </message>
    <message>
        <source>It is being captured or brought to a version at this moment.</source>
        <translation>Er wird in diesem Augenblick erfasst oder auf eine Version gebracht.</translation>
    </message>
    <message>
        <source>Bringing it from %1 to %2 was interrupted. “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>Ihn von %1 auf %2 zu bringen wurde unterbrochen. „workspace sync“ bringt es mit --resume zu Ende oder nimmt es mit --back zurück.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Differs: %1.</source>
        <translation>Unterschiede: %1.</translation>
    </message>
    <message>
        <source>Files of %1 that captures of this folder leave out now: %2.</source>
        <translation>Dateien von %1, die beim Erfassen dieses Ordners jetzt ausgelassen werden: %2.</translation>
    </message>
    <message>
        <source>Left out of captures: %1.</source>
        <translation>Beim Erfassen ausgelassen: %1.</translation>
    </message>
    <message>
        <source>--capture-after and --capture-every need a number that is not negative.</source>
        <translation>--capture-after und --capture-every brauchen eine Zahl, die nicht negativ ist.</translation>
    </message>
    <message>
        <source>--follow and --no-follow cannot be given together.</source>
        <translation>--follow und --no-follow gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>Name the folder to link, or an option to change.</source>
        <translation>Nennen Sie den Ordner, der verbunden werden soll, oder eine Option, die geändert werden soll.</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is at %3.</source>
        <translation>%1 ist mit „%2“ verbunden. Der Ordner steht auf %3.</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is none of its versions yet.</source>
        <translation>%1 ist mit „%2“ verbunden. Der Ordner ist noch keine der Versionen.</translation>
    </message>
    <message>
        <source>Unlinked %1 from “%2”. The folder stays as it is.</source>
        <translation>%1 ist nicht mehr mit „%2“ verbunden. Der Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 is at %2 already, and nothing differs.</source>
        <translation>%1 hat schon %2, und es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Name the version to bring the folder to.</source>
        <translation>Keine Version von „%1“ ist aktiv. Nennen Sie die Version, auf die der Ordner gebracht werden soll.</translation>
    </message>
    <message>
        <source>A version, --undo, --resume and --back cannot be given together.</source>
        <translation>Eine Version, --undo, --resume und --back gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>link the folder you work in to a project</source>
        <translation>den Ordner, in dem Sie arbeiten, mit einem Projekt verbinden</translation>
    </message>
    <message>
        <source>Links a folder to the project: “capture” takes it when no path is given, “workspace status” tells what differs from the version it is at, and “workspace sync” brings it to another. A folder belongs to one project. When it was moved, link it again. Without FOLDER, changes how the linked one behaves.</source>
        <translation>Verbindet einen Ordner mit dem Projekt: „capture“ nimmt ihn, wenn kein Pfad angegeben ist, „workspace status“ sagt, was sich von der Version unterscheidet, auf der er steht, und „workspace sync“ bringt ihn auf eine andere. Ein Ordner gehört zu einem Projekt. Wurde er verschoben, verbinden Sie ihn noch einmal. Ohne FOLDER wird geändert, wie der verbundene sich verhält.</translation>
    </message>
    <message>
        <source>The folder you work in.</source>
        <translation>Der Ordner, in dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>Activating a version brings the folder to it.</source>
        <translation>Eine Version zu aktivieren bringt den Ordner auf sie.</translation>
    </message>
    <message>
        <source>Activating a version leaves the folder as it is.</source>
        <translation>Eine Version zu aktivieren lässt den Ordner, wie er ist.</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed when nothing was saved for SECONDS; 0: never.</source>
        <translation>Solange das Fenster offen ist, Änderungen erfassen, wenn SECONDS lang nichts gespeichert wurde; 0: nie.</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed every MINUTES; 0: never.</source>
        <translation>Solange das Fenster offen ist, alle MINUTES erfassen, was sich änderte; 0: nie.</translation>
    </message>
    <message>
        <source>tell how the linked folder differs from its version</source>
        <translation>sagen, wie sich der verbundene Ordner von seiner Version unterscheidet</translation>
    </message>
    <message>
        <source>Lists what was added (A), modified (M), deleted (D), changed its kind (T) or only its permissions (X) since the folder was captured or brought to a version, and how much captures leave out of it. Opens only files that changed since the last look.</source>
        <translation>Listet auf, was hinzukam (A), geändert (M) oder gelöscht wurde (D), seine Art (T) oder nur seine Rechte (X) änderte, seit der Ordner erfasst oder auf eine Version gebracht wurde, und wie viel davon beim Erfassen ausgelassen wird. Öffnet nur Dateien, die sich seit dem letzten Mal änderten.</translation>
    </message>
    <message>
        <source>bring the linked folder to a version</source>
        <translation>den verbundenen Ordner auf eine Version bringen</translation>
    </message>
    <message>
        <source>Captures what differs in the folder as a version of its own, then brings the folder to VERSION (without one, to the active version): writes what is new or other, deletes what that version does not have. What captures leave out is never touched. “--undo” brings back what the folder held before, byte for byte. After it was killed in between, “--resume” finishes and “--back” takes back.</source>
        <translation>Erfasst, was im Ordner anders ist, als eigene Version und bringt den Ordner dann auf VERSION (ohne Angabe auf die aktive Version): schreibt, was neu oder anders ist, löscht, was diese Version nicht hat. Was beim Erfassen ausgelassen wird, bleibt unberührt. „--undo“ bringt zurück, was der Ordner vorher enthielt, Byte für Byte. Wurde es mittendrin beendet, bringt „--resume“ es zu Ende, und „--back“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Bring back what the folder held before it was last brought to a version.</source>
        <translation>Zurückbringen, was der Ordner enthielt, bevor er zuletzt auf eine Version gebracht wurde.</translation>
    </message>
    <message>
        <source>Finish what was interrupted.</source>
        <translation>Zu Ende bringen, was unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Take back what was interrupted.</source>
        <translation>Zurücknehmen, was unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Where the version has a file and the folder has something captures leave out, leave that as it is; without this, nothing is done.</source>
        <translation>Wo die Version eine Datei hat und im Ordner etwas liegt, das beim Erfassen ausgelassen wird, dieses lassen, wie es ist; ohne diese Option geschieht nichts.</translation>
    </message>
    <message>
        <source>end the link to a folder</source>
        <translation>die Verbindung zu einem Ordner lösen</translation>
    </message>
    <message>
        <source>The project forgets the folder, which stays as it is. No version changes.</source>
        <translation>Das Projekt vergisst den Ordner; er bleibt, wie er ist. Keine Version ändert sich.</translation>
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
    <message>
        <source>Take the file out…</source>
        <translation>Die Datei herausnehmen…</translation>
    </message>
    <message>
        <source>Take the file into the workspace</source>
        <translation>Die Datei in den Arbeitsordner übernehmen</translation>
    </message>
    <message>
        <source>No version here has this file: there is nothing to take out.</source>
        <translation>Keine Version hat hier diese Datei: Es gibt nichts herauszunehmen.</translation>
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
    <message>
        <source>%1 is archived: “%2” lies in no folder. Restore the version first.</source>
        <translation>%1 ist archiviert: „%2“ liegt in keinem Ordner. Stellen Sie die Version zuerst wieder her.</translation>
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
    <name>strata::CsvReader</name>
    <message>
        <source>%1:%2: something follows the closing quote of a value. This is no proper CSV.</source>
        <translation>%1:%2: Auf das schließende Anführungszeichen eines Werts folgt etwas. Das ist kein richtiges CSV.</translation>
    </message>
    <message>
        <source>%1: a record has more than %2 values.</source>
        <translation>%1: Ein Datensatz hat mehr als %2 Werte.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is there twice.</source>
        <translation>%1: Die Spalte „%2“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>%1: its columns (%2) are not those of projects, generations or artifacts. The first line must name them.</source>
        <translation>%1: Die Spalten (%2) sind nicht die von projects, generations oder artifacts. Die erste Zeile muss sie nennen.</translation>
    </message>
    <message>
        <source>%1: the record has %2 values, and there are %3 columns.</source>
        <translation>%1: Der Datensatz hat %2 Werte, und es gibt %3 Spalten.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Export the table as UTF-8.</source>
        <translation>%1: Der Wert von „%2“ ist kein gültiges UTF-8. Exportieren Sie die Tabelle als UTF-8.</translation>
    </message>
    <message>
        <source>%1: the file ends within the quotes of a value that began in line %2. It was cut off.</source>
        <translation>%1: Die Datei endet innerhalb der Anführungszeichen eines Werts, der in Zeile %2 begann. Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is not even a line with the names of columns.</source>
        <translation>„%1“ ist leer: Es gibt nicht einmal eine Zeile mit den Namen der Spalten.</translation>
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
    <name>strata::Discarding</name>
    <message>
        <source>%1 is active and cannot be deleted. Activate another version first.</source>
        <translation>%1 ist aktiv und kann nicht gelöscht werden. Aktivieren Sie zuerst eine andere Version.</translation>
    </message>
    <message>
        <source>%1 is what rolling back “%2” returns to and cannot be deleted. Activate another version first.</source>
        <translation>Das Zurückkehren in „%2“ führt zu %1; diese Version kann nicht gelöscht werden. Aktivieren Sie zuerst eine andere Version.</translation>
    </message>
    <message>
        <source>%1 is the only version left in “%2”. Delete the project instead.</source>
        <translation>%1 ist die einzige Version, die „%2“ noch hat. Löschen Sie stattdessen das Projekt.</translation>
    </message>
    <message>
        <source>%1 is not archived. Archive it before its files are deleted.</source>
        <translation>%1 ist nicht archiviert. Archivieren Sie die Version, bevor ihre Dateien gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 is starred. Take the star away before its files are deleted.</source>
        <translation>%1 ist markiert. Entfernen Sie die Markierung, bevor die Dateien gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>strata::DiskSpace</name>
    <message>
        <source>%1 %2, and the library&apos;s disk has %3 left; with what has to stay free, %4 are missing. Free some space or delete versions, then try again.</source>
        <translation>%1 %2, und auf dem Datenträger der Bibliothek sind noch %3 frei; mit dem, was frei bleiben muss, fehlen %4. Schaffen Sie Platz oder löschen Sie Versionen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 %2 new files and folders, and the library&apos;s disk can take %3 more. Delete files or versions, then try again.</source>
        <translation>%1 %2 neue Dateien und Ordner, und der Datenträger der Bibliothek kann noch %3 aufnehmen. Löschen Sie Dateien oder Versionen, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>strata::DiskUsage</name>
    <message>
        <source>Measuring files</source>
        <translation>Dateien werden gemessen</translation>
    </message>
</context>
<context>
    <name>strata::DriftBanner</name>
    <message>
        <source>Linked folder</source>
        <translation>Verbundener Ordner</translation>
    </message>
</context>
<context>
    <name>strata::DumpReader</name>
    <message>
        <source>“%1” ends in the middle of line %2: the dump was cut off. Make it again.</source>
        <translation>„%1“ endet mitten in Zeile %2: Der Dump wurde abgeschnitten. Machen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>%1: the values of an INSERT do not end.</source>
        <translation>%1: Die Werte eines INSERT enden nicht.</translation>
    </message>
    <message>
        <source>%1: the dump is in %2. Make it again with pg_dump --encoding=UTF8.</source>
        <translation>%1: Der Dump ist in %2. Machen Sie ihn mit pg_dump --encoding=UTF8 noch einmal.</translation>
    </message>
    <message>
        <source>%1: the INSERT names no columns, and there is no CREATE TABLE before it. Dump with --column-inserts.</source>
        <translation>%1: Das INSERT nennt keine Spalten, und davor steht kein CREATE TABLE. Machen Sie den Dump mit --column-inserts.</translation>
    </message>
    <message>
        <source>%1: a row has more than %2 values.</source>
        <translation>%1: Eine Zeile hat mehr als %2 Werte.</translation>
    </message>
    <message>
        <source>%1: COPY names no columns, and there is no CREATE TABLE before it.</source>
        <translation>%1: COPY nennt keine Spalten, und davor steht kein CREATE TABLE.</translation>
    </message>
    <message>
        <source>%1: the row has %2 values, and the table has %3 columns.</source>
        <translation>%1: Die Zeile hat %2 Werte, und die Tabelle hat %3 Spalten.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Make the dump again with pg_dump --encoding=UTF8.</source>
        <translation>%1: Der Wert von „%2“ ist kein gültiges UTF-8. Machen Sie den Dump mit pg_dump --encoding=UTF8 noch einmal.</translation>
    </message>
</context>
<context>
    <name>strata::Excluding</name>
    <message>
        <source>Writing .strataignore</source>
        <translation>.strataignore wird geschrieben</translation>
    </message>
    <message>
        <source>The pattern was not written</source>
        <translation>Das Muster wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>“%1” was copied. Add it as a line to .strataignore in the folder you capture from.</source>
        <translation>„%1“ wurde kopiert. Fügen Sie es als Zeile in .strataignore in dem Ordner ein, aus dem Sie erfassen.</translation>
    </message>
    <message>
        <source>“%1” is in .strataignore already.</source>
        <translation>„%1“ steht schon in .strataignore.</translation>
    </message>
    <message>
        <source>“%1” is left out of captures from “%2” from now on.</source>
        <translation>„%1“ wird von jetzt an beim Erfassen von „%2“ ausgelassen.</translation>
    </message>
    <message>
        <source>leaving out “%1”</source>
        <translation>„%1“ auslassen</translation>
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
        <source>The archive is complete, but the library could not note the export. %1</source>
        <translation>Das Archiv ist vollständig, aber die Bibliothek konnte den Export nicht vermerken. %1</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Portable names (%1)</source>
        <translation>Portable Namen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the archive again with names that can be unpacked everywhere:</source>
        <translation>Das Archiv noch einmal mit Namen schreiben, die sich überall entpacken lassen:</translation>
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
    <message>
        <source>its path has %1 characters; Windows takes 260 with the drive, unless it is set up for more</source>
        <translation>sein Pfad hat %1 Zeichen; Windows nimmt 260 einschließlich des Laufwerks, wenn es nicht für mehr eingerichtet ist</translation>
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
    <message numerus="yes">
        <source>%n names were changed.</source>
        <translation>
            <numerusform>%n Name wurde geändert.</numerusform>
            <numerusform>%n Namen wurden geändert.</numerusform>
        </translation>
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
    <message>
        <source>Take out…</source>
        <translation>Herausnehmen…</translation>
    </message>
    <message>
        <source>Take into the workspace</source>
        <translation>In den Arbeitsordner übernehmen</translation>
    </message>
    <message>
        <source>Puts the selected files and folders into a folder of yours</source>
        <translation>Legt die ausgewählten Dateien und Ordner in einen Ihrer Ordner</translation>
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
    <name>strata::FlatFolders</name>
    <message>
        <source>The folder “%1” cannot be read. Give yourself the right to.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden. Verschaffen Sie sich das Recht dazu.</translation>
    </message>
    <message>
        <source>“%1” is a link; links are not followed.</source>
        <translation>„%1“ ist eine Verknüpfung; Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>“%1” is no generation&apos;s folder.</source>
        <translation>„%1“ ist kein Ordner einer Generation.</translation>
    </message>
    <message>
        <source>There are two folders of the generation %1: “%2” and “%3”.</source>
        <translation>Es gibt zwei Ordner der Generation %1: „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>The first one is taken; the other stays where it is.</source>
        <translation>Der erste wird genommen; der andere bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>„%1“ wird angesehen</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Er bleibt, wo er ist.</translation>
    </message>
</context>
<context>
    <name>strata::FlatRows</name>
    <message>
        <source>%1: the row has no id.</source>
        <translation>%1: Der Datensatz hat keine Kennung.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 repeats the project %2 of %3.</source>
        <translation>%1 wiederholt das Projekt %2 von %3.</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept with it.</source>
        <translation>Der erste Datensatz gilt; der andere wird dabei aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 repeats the generation %2 of %3.</source>
        <translation>%1 wiederholt die Generation %2 von %3.</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept in the version&apos;s context.</source>
        <translation>Der erste Datensatz gilt; der andere wird im Kontext der Version aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>strata::FlatStore</name>
    <message>
        <source>%1: a value is larger than %2 MB.</source>
        <translation>%1: Ein Wert ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is larger than %3 MB.</source>
        <translation>%1: Der Wert von „%2“ ist größer als %3 MB.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>„%1“ wird gelesen</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Export one file per table, or as plain SQL.</source>
        <translation>„%1“ ist größer als %2 MB. Exportieren Sie eine Datei je Tabelle oder als reines SQL.</translation>
    </message>
    <message>
        <source>There is no metadata “%1”.</source>
        <translation>Es gibt keine Metadaten „%1“.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no metadata: no CSV or JSON of projects, generations or artifacts, no dump and no database.</source>
        <translation>Der Ordner „%1“ enthält keine Metadaten: weder CSV oder JSON von projects, generations oder artifacts noch einen Dump oder eine Datenbank.</translation>
    </message>
    <message>
        <source>“%1” names no projects and no generations.</source>
        <translation>„%1“ nennt keine Projekte und keine Generationen.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose the folder of the old store.</source>
        <translation>Es gibt keinen Ordner „%1“. Wählen Sie den Ordner des alten Speichers.</translation>
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
    <name>strata::FolderTransition</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed files in “%1” meanwhile: %2. Let it finish, then try again.</source>
        <translation>Ein anderes Programm hat inzwischen Dateien in „%1“ geändert: %2. Lassen Sie es fertig werden, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Dateien werden kopiert</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Auf den Datenträger wird geschrieben</translation>
    </message>
    <message>
        <source>“%1” is no longer what was captured. Run “verify”; the folder was left as it is.</source>
        <translation>„%1“ ist nicht mehr das, was erfasst wurde. Die Prüfung („verify“) zeigt mehr; der Ordner blieb, wie er war.</translation>
    </message>
    <message>
        <source>Bringing “%1” over</source>
        <translation>„%1“ wird umgestellt</translation>
    </message>
    <message>
        <source>“%1” cannot be cleared away</source>
        <translation>„%1“ kann nicht weggeräumt werden</translation>
    </message>
</context>
<context>
    <name>strata::Following</name>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>Die eigenen Änderungen des Ordners, gesichert, bevor er auf %1 gebracht wurde</translation>
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
    <name>strata::FoundPage</name>
    <message>
        <source>Folder without a row</source>
        <translation>Ordner ohne Datensatz</translation>
    </message>
    <message>
        <source>Row without files</source>
        <translation>Datensatz ohne Dateien</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>Fehlender Ordner</translation>
    </message>
    <message>
        <source>Id there twice</source>
        <translation>Doppelte Kennung</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>Unbekanntes Projekt</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Files differ</source>
        <translation>Dateien weichen ab</translation>
    </message>
    <message>
        <source>Unsafe path</source>
        <translation>Unsicherer Pfad</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Odd status</source>
        <translation>Seltsamer Status</translation>
    </message>
    <message>
        <source>Several active</source>
        <translation>Mehrere aktiv</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>Keine aktiv</translation>
    </message>
    <message>
        <source>Wrong parent</source>
        <translation>Falscher Vorgänger</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>Fehlendes Artefakt</translation>
    </message>
    <message>
        <source>Odd row</source>
        <translation>Seltsamer Datensatz</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
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
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>&amp;Accept this order of versions, which is a guess</source>
        <translation>Diese Reihenfolge der Versionen &amp;annehmen; sie ist eine Vermutung</translation>
    </message>
    <message>
        <source>Projects to bring in</source>
        <translation>Projekte zum Übernehmen</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Was nicht zusammenpasst</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stay behind</source>
        <translation>
            <numerusform>%n Ordner bleibt zurück</numerusform>
            <numerusform>%n Ordner bleiben zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>ein neues Projekt</translation>
    </message>
    <message>
        <source>later versions of a project that is there</source>
        <translation>spätere Versionen eines vorhandenen Projekts</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>Alles passt zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation>
            <numerusform>%n Sache ist zu wissen:</numerusform>
            <numerusform>%n Dinge sind zu wissen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GenerationFiles</name>
    <message>
        <source>The files of %1 were deleted.</source>
        <translation>Die Dateien von %1 wurden gelöscht.</translation>
    </message>
    <message>
        <source>%1 has no files yet.</source>
        <translation>%1 hat noch keine Dateien.</translation>
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
    <name>strata::GitRepository</name>
    <message>
        <source>“%1” lies inside the Git repository “%2”. Choose that folder to capture its history.</source>
        <translation>„%1“ liegt im Git-Repository „%2“. Wählen Sie jenen Ordner, um seinen Verlauf zu erfassen.</translation>
    </message>
    <message>
        <source>“%1” is no Git repository.</source>
        <translation>„%1“ ist kein Git-Repository.</translation>
    </message>
    <message>
        <source>The Git repository “%1” belongs to somebody else. If you trust it, tell git so, then try again: git config --global --add safe.directory &apos;%1&apos;</source>
        <translation>Das Git-Repository „%1“ gehört jemand anderem. Wenn Sie ihm vertrauen, sagen Sie es git, und versuchen Sie es dann noch einmal: git config --global --add safe.directory &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The Git repository “%1” names its objects by SHA-256, which Strata cannot read. Capture its working files instead.</source>
        <translation>Das Git-Repository „%1“ benennt seine Objekte nach SHA-256, was Strata nicht lesen kann. Erfassen Sie stattdessen seine Arbeitsdateien.</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2. “git fsck” may say more.</source>
        <translation>Das Git-Repository „%1“ kann nicht gelesen werden: %2. „git fsck“ sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>The Git repository “%1” lacks the object %2: it was cloned in part, or it is damaged. “git fetch --refetch” brings what is missing, “git fsck” tells what is.</source>
        <translation>Dem Git-Repository „%1“ fehlt das Objekt %2: Es wurde nur teilweise geklont oder ist beschädigt. „git fetch --refetch“ bringt, was fehlt, „git fsck“ sagt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: %3. “git fsck” tells more.</source>
        <translation>Das Objekt %2 des Git-Repositorys „%1“ ist beschädigt: %3. „git fsck“ sagt mehr.</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: its file is cut off. “git fsck” tells more.</source>
        <translation>Das Objekt %2 des Git-Repositorys „%1“ ist beschädigt: Seine Datei ist abgeschnitten. „git fsck“ sagt mehr.</translation>
    </message>
    <message>
        <source>The Git repository “%1” has no commit on the branch that is checked out.</source>
        <translation>Das Git-Repository „%1“ hat auf dem ausgecheckten Branch keinen Commit.</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2.</source>
        <translation>Das Git-Repository „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The branches of the Git repository “%1” cannot be read: %2.</source>
        <translation>Die Branches des Git-Repositorys „%1“ können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The tags of the Git repository “%1” cannot be read: %2.</source>
        <translation>Die Tags des Git-Repositorys „%1“ können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” fits several commits of the Git repository “%2”. Give more digits.</source>
        <translation>„%1“ passt auf mehrere Commits des Git-Repositorys „%2“. Geben Sie mehr Ziffern an.</translation>
    </message>
    <message>
        <source>The Git repository “%2” has no branch, tag or commit “%1”.</source>
        <translation>Das Git-Repository „%2“ hat keinen Branch, kein Tag und keinen Commit „%1“.</translation>
    </message>
    <message>
        <source>The Git repository “%1” is damaged: its object %2 should be the content of a file and is not. “git fsck” tells more.</source>
        <translation>Das Git-Repository „%1“ ist beschädigt: Sein Objekt %2 sollte der Inhalt einer Datei sein und ist es nicht. „git fsck“ sagt mehr.</translation>
    </message>
</context>
<context>
    <name>strata::GitStaging</name>
    <message>
        <source>file %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message>
        <source>it would be taken for a repository of its own</source>
        <translation>es würde für ein eigenes Repository gehalten</translation>
    </message>
    <message>
        <source>the commit has two entries of that name</source>
        <translation>der Commit hat zwei Einträge dieses Namens</translation>
    </message>
    <message>
        <source>it is a submodule: its files are in another repository, at commit %1</source>
        <translation>es ist ein Submodul: Seine Dateien liegen in einem anderen Repository, beim Commit %1</translation>
    </message>
    <message>
        <source>the target of the link is too long or not valid UTF-8</source>
        <translation>das Ziel der Verknüpfung ist zu lang oder kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>es ist eine Verknüpfung, die aus dem Ordner hinausführt (nach %1)</translation>
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
    <name>strata::Healing</name>
    <message>
        <source>“%1” cannot be repaired</source>
        <translation>„%1“ kann nicht repariert werden</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read.</source>
        <translation>„%1“ ändert sich, während es gelesen wird.</translation>
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
    <name>strata::HistoryChoice</name>
    <message>
        <source>Capture the &amp;working files as one version</source>
        <translation>Die Arbeits&amp;dateien als eine Version erfassen</translation>
    </message>
    <message>
        <source>Capture the &amp;history, a version for each step</source>
        <translation>Den &amp;Verlauf erfassen, eine Version für jeden Schritt</translation>
    </message>
    <message>
        <source>Only the ne&amp;west</source>
        <translation>Nur die neu&amp;esten</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>Welcher Teil des Verlaufs</translation>
    </message>
    <message>
        <source>How many of the newest</source>
        <translation>Wie viele der neuesten</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>This folder is a Git repository with %n commits</source>
        <translation>
            <numerusform>Dieser Ordner ist ein Git-Repository mit %n Commit</numerusform>
            <numerusform>Dieser Ordner ist ein Git-Repository mit %n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n tags</source>
        <translation>
            <numerusform>%1 und %n Tag</numerusform>
            <numerusform>%1 und %n Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its older history was not cloned).</source>
        <translation>%1 (sein älterer Verlauf wurde nicht geklont).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Commits of what is checked out</source>
        <translation>Commits des ausgecheckten Stands</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>Commits von %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>Commits of all %n branches</source>
        <translation>
            <numerusform>Commits des einzigen Branches</numerusform>
            <numerusform>Commits aller %n Branches</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Counting commits</source>
        <translation>Commits werden gezählt</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n versions.</source>
        <translation>
            <numerusform>Das ergibt %n Version.</numerusform>
            <numerusform>Das ergibt %n Versionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits are versions already.</source>
        <translation>
            <numerusform>%n Commit ist schon eine Version.</numerusform>
            <numerusform>%n Commits sind schon Versionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits change no file and are passed over.</source>
        <translation>
            <numerusform>%n Commit ändert keine Datei und wird übergangen.</numerusform>
            <numerusform>%n Commits ändern keine Datei und werden übergangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HistoryPlan</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message numerus="yes">
        <source>Reading the history: %n commits</source>
        <translation>
            <numerusform>Der Verlauf wird gelesen: %n Commit</numerusform>
            <numerusform>Der Verlauf wird gelesen: %n Commits</numerusform>
        </translation>
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
    <name>strata::JsonReader</name>
    <message>
        <source>“%1”: the rows of a table must be an array.</source>
        <translation>„%1“: Die Datensätze einer Tabelle müssen ein Array sein.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no row of projects, generations or artifacts.</source>
        <translation>„%1“ enthält etwas, das kein Datensatz von projects, generations oder artifacts ist.</translation>
    </message>
    <message>
        <source>“%1” is no proper JSON: %2 in line %3. It may have been cut off.</source>
        <translation>„%1“ ist kein richtiges JSON: %2 in Zeile %3. Vielleicht wurde die Datei abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” has neither projects, generations nor artifacts in it.</source>
        <translation>„%1“ enthält weder projects noch generations noch artifacts.</translation>
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
    <message>
        <source>The library “%1” is open for reading only. %2</source>
        <translation>Die Bibliothek „%1“ ist nur zum Lesen geöffnet. %2</translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only: “%2” and “%3” are on different file systems. Undo the mount or link of one of them.</source>
        <translation>Die Bibliothek „%1“ ist nur zum Lesen geöffnet: „%2“ und „%3“ liegen auf verschiedenen Dateisystemen. Machen Sie die Einhängung oder Verknüpfung von einem der beiden rückgängig.</translation>
    </message>
    <message>
        <source>The disk of the library “%1” is full: %2 left. It is open for reading only. Free some space, then open it again.</source>
        <translation>Der Datenträger der Bibliothek „%1“ ist voll: noch %2 frei. Sie ist nur zum Lesen geöffnet. Schaffen Sie Platz, und öffnen Sie sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>strata::LibraryBar</name>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Open the library again, to write if the disk has room by now</source>
        <translation>Die Bibliothek noch einmal öffnen, auch zum Schreiben, falls der Datenträger jetzt Platz hat</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>Der Datenträger wird angesehen</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <translation>Nur lesen: %1</translation>
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
    <name>strata::LibraryRoom</name>
    <message numerus="yes">
        <source>The disk can take only %n more files. Delete some, or delete versions and empty the trash.</source>
        <translation>
            <numerusform>Der Datenträger kann nur noch %n Datei aufnehmen. Löschen Sie einige, oder löschen Sie Versionen und leeren Sie den Papierkorb.</numerusform>
            <numerusform>Der Datenträger kann nur noch %n Dateien aufnehmen. Löschen Sie einige, oder löschen Sie Versionen und leeren Sie den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Free some space, or delete versions and empty the trash.</source>
        <translation>Der Datenträger ist voll: noch %1 frei. Schaffen Sie Platz, oder löschen Sie Versionen und leeren Sie den Papierkorb.</translation>
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
    <message>
        <source>Bring in an older store…</source>
        <translation>Einen älteren Speicher übernehmen…</translation>
    </message>
    <message>
        <source>Verify the library quickly</source>
        <translation>Die Bibliothek schnell prüfen</translation>
    </message>
    <message>
        <source>Verify report…</source>
        <translation>Prüfbericht…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Speicherplatz…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Aufbewahrung…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Unpacks %1 from the archive, under its old number</source>
        <translation>Entpackt %1 aus dem Archiv, unter der alten Nummer</translation>
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
    <name>strata::ManifestFile</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>Das Manifest „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The manifest “%1” was made by a newer Strata. Update Strata to open it.</source>
        <translation>Das Manifest „%1“ stammt von einem neueren Strata. Aktualisieren Sie Strata, um es zu öffnen.</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>eine Kennung, die Version oder der Status fehlt</translation>
    </message>
    <message>
        <source>it does not say where the list of its files is</source>
        <translation>es sagt nicht, wo die Liste seiner Dateien ist</translation>
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
    <message>
        <source>&amp;Linked folder</source>
        <translation>&amp;Verbundener Ordner</translation>
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
    <name>strata::Migration</name>
    <message>
        <source>The migration stopped after %1 of %2 versions. It can be resumed or undone.</source>
        <translation>Die Migration hielt nach %1 von %2 Versionen an. Sie kann fortgesetzt oder zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>„%1“ wird übernommen</translation>
    </message>
    <message>
        <source>The library has changed since the migration was planned: “%1” is no longer as it was. Look at the old store again.</source>
        <translation>Die Bibliothek hat sich geändert, seit die Migration geplant wurde: „%1“ ist nicht mehr, wie es war. Sehen Sie sich den alten Speicher noch einmal an.</translation>
    </message>
    <message>
        <source>The migration %1 of this store is unfinished. Resume it, or undo it first.</source>
        <translation>Die Migration %1 dieses Speichers ist unvollendet. Setzen Sie sie fort, oder nehmen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Without metadata the order of the versions is a guess from the times of their files. Look at it, then accept it; or name the metadata.</source>
        <translation>Ohne Metadaten ist die Reihenfolge der Versionen eine Vermutung nach den Zeiten ihrer Dateien. Sehen Sie sie an, und nehmen Sie sie dann an; oder nennen Sie die Metadaten.</translation>
    </message>
    <message>
        <source>The migration %1 is complete: there is nothing to resume.</source>
        <translation>Die Migration %1 ist vollständig: Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>The migration %1 was undone. Migrate the store once more instead.</source>
        <translation>Die Migration %1 wurde zurückgenommen. Migrieren Sie stattdessen den Speicher noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to “%2”.</source>
        <translation>„%1“ kann nicht nach „%2“ kopiert werden.</translation>
    </message>
    <message>
        <source>Another migration is at work in this library. Wait until it is done.</source>
        <translation>In dieser Bibliothek läuft eine andere Migration. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>There is no migration “%1” in this library.</source>
        <translation>Es gibt in dieser Bibliothek keine Migration „%1“.</translation>
    </message>
    <message>
        <source>The migration “%1” has no report: it is not finished.</source>
        <translation>Die Migration „%1“ hat keinen Bericht: Sie ist nicht fertig.</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>The library has the project %1 already, as “%2”.</source>
        <translation>Die Bibliothek hat das Projekt %1 schon, als „%2“.</translation>
    </message>
    <message>
        <source>What it lacks is added as later versions.</source>
        <translation>Was ihm fehlt, wird als spätere Versionen hinzugefügt.</translation>
    </message>
    <message>
        <source>The project %1 has no name.</source>
        <translation>Das Projekt %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>The name “%1” is taken or cannot be kept.</source>
        <translation>Der Name „%1“ ist vergeben oder kann nicht beibehalten werden.</translation>
    </message>
    <message>
        <source>The project is called “%1”.</source>
        <translation>Das Projekt heißt „%1“.</translation>
    </message>
    <message>
        <source>The library has a version of the id %1 already, perhaps in the trash.</source>
        <translation>Die Bibliothek hat schon eine Version mit der Kennung %1, vielleicht im Papierkorb.</translation>
    </message>
    <message>
        <source>It gets the id %1; the old one is in its context.</source>
        <translation>Sie bekommt die Kennung %1; die alte steht in ihrem Kontext.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is the name of a folder</source>
        <translation>es ist der Name eines Ordners</translation>
    </message>
    <message>
        <source>another file needs its name</source>
        <translation>eine andere Datei braucht diesen Namen</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) belong to the project %1, which has no row.</source>
        <translation>
            <numerusform>%n Generation gehört zum Projekt %1, das keinen Datensatz hat.</numerusform>
            <numerusform>%n Generationen gehören zum Projekt %1, das keinen Datensatz hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become the project “%1”.</source>
        <translation>Sie werden das Projekt „%1“.</translation>
    </message>
    <message>
        <source>“%1” holds no folders of generations. Choose the folder that has “projects” in it.</source>
        <translation>„%1“ enthält keine Ordner von Generationen. Wählen Sie den Ordner, in dem „projects“ liegt.</translation>
    </message>
    <message>
        <source>“%1” would become v%2 of “%3”: its files were last changed %4.</source>
        <translation>„%1“ würde v%2 von „%3“: Die Dateien wurden zuletzt am %4 geändert.</translation>
    </message>
    <message>
        <source>Nothing is brought in before you accept this order.</source>
        <translation>Nichts wird übernommen, bevor Sie diese Reihenfolge annehmen.</translation>
    </message>
    <message>
        <source>%1: without a project</source>
        <translation>%1: ohne Projekt</translation>
    </message>
    <message>
        <source>It becomes a version of the project “%1”.</source>
        <translation>Es wird eine Version des Projekts „%1“.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>%1: the generation %2 belongs to no project.</source>
        <translation>%1: Die Generation %2 gehört zu keinem Projekt.</translation>
    </message>
    <message>
        <source>The folder “%1” has no row.</source>
        <translation>Der Ordner „%1“ hat keinen Datensatz.</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” belongs to no generation.</source>
        <translation>%1: Das Artefakt „%2“ gehört zu keiner Generation.</translation>
    </message>
    <message>
        <source>%1: the generation %2 has no time.</source>
        <translation>%1: Die Generation %2 hat keine Zeit.</translation>
    </message>
    <message>
        <source>The time of its files is taken.</source>
        <translation>Die Zeit ihrer Dateien wird genommen.</translation>
    </message>
    <message>
        <source>It is put first.</source>
        <translation>Sie kommt an den Anfang.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>„%1“ wird angesehen</translation>
    </message>
    <message>
        <source>The generation %1 is its own ancestor.</source>
        <translation>Die Generation %1 ist ihr eigener Vorfahre.</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is younger or not brought in.</source>
        <translation>Der Vorgänger %2 von %1 ist jünger oder wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is none of its project&apos;s generations.</source>
        <translation>Der Vorgänger %2 von %1 ist keine der Generationen ihres Projekts.</translation>
    </message>
    <message>
        <source>It is brought in without a parent; the old one is in its context.</source>
        <translation>Sie wird ohne Vorgänger übernommen; der alte steht in ihrem Kontext.</translation>
    </message>
    <message>
        <source>None becomes active.</source>
        <translation>Keine wird aktiv.</translation>
    </message>
    <message>
        <source>The generation %1 becomes active.</source>
        <translation>Die Generation %1 wird aktiv.</translation>
    </message>
    <message>
        <source>“%1” has several active generations: %2.</source>
        <translation>„%1“ hat mehrere aktive Generationen: %2.</translation>
    </message>
    <message>
        <source>Nothing says which generation of “%1” is active.</source>
        <translation>Nichts sagt, welche Generation von „%1“ aktiv ist.</translation>
    </message>
    <message>
        <source>The active generation %2 of “%1” is not there or not complete.</source>
        <translation>Die aktive Generation %2 von „%1“ ist nicht da oder nicht vollständig.</translation>
    </message>
    <message>
        <source>The files take up to %1 MB, and %2 MB are free on “%3”.</source>
        <translation>Die Dateien belegen bis zu %1 MB, und auf „%3“ sind %2 MB frei.</translation>
    </message>
    <message>
        <source>Equal files are stored once, so it may fit; should it not, the migration stops and can be resumed.</source>
        <translation>Gleiche Dateien werden einmal abgelegt, es kann also reichen; wenn nicht, hält die Migration an und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library itself. Choose the folder of the old store.</source>
        <translation>„%1“ liegt in der Bibliothek selbst. Wählen Sie den Ordner des alten Speichers.</translation>
    </message>
    <message>
        <source>The library “%1” lies inside the old store “%2”, which must not change. Choose another library.</source>
        <translation>Die Bibliothek „%1“ liegt im alten Speicher „%2“, der sich nicht ändern darf. Wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the old store.</source>
        <translation>„%1“ ist nicht mehr im alten Speicher.</translation>
    </message>
    <message>
        <source>The generation %1 is not brought in. Make the folder readable and migrate once more: what is missing is added.</source>
        <translation>Die Generation %1 wird nicht übernommen. Machen Sie den Ordner lesbar, und migrieren Sie noch einmal: Was fehlt, wird hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept: %2.</source>
        <translation>„%1“ kann nicht aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>It stays where it is; the version does without it.</source>
        <translation>Es bleibt, wo es ist; die Version kommt ohne aus.</translation>
    </message>
    <message>
        <source>The folder “%1” has no files.</source>
        <translation>Der Ordner „%1“ hat keine Dateien.</translation>
    </message>
    <message>
        <source>The generation is kept without files, as failed.</source>
        <translation>Die Generation wird ohne Dateien aufbewahrt, als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The files in output_files are taken.</source>
        <translation>Die Dateien aus output_files werden genommen.</translation>
    </message>
    <message>
        <source>The folder is taken; output_files is kept as artifacts/output_files.json.</source>
        <translation>Der Ordner wird genommen; output_files wird als artifacts/output_files.json aufbewahrt.</translation>
    </message>
    <message>
        <source>%1: “%2” in output_files is refused: %3.</source>
        <translation>%1: „%2“ in output_files wird abgelehnt: %3.</translation>
    </message>
    <message>
        <source>SHA-256 %1 on disk</source>
        <translation>SHA-256 %1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>nicht auf dem Datenträger</translation>
    </message>
    <message>
        <source>“%1” of %2 differs: %3, %4 in output_files.</source>
        <translation>„%1“ von %2 weicht ab: %3, %4 in output_files.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) of %1 differ from output_files.</source>
        <translation>
            <numerusform>%n weitere Datei von %1 weicht von output_files ab.</numerusform>
            <numerusform>%n weitere Dateien von %1 weichen von output_files ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as artifacts/output_files.json.</source>
        <translation>Es wird als artifacts/output_files.json aufbewahrt.</translation>
    </message>
    <message>
        <source>The version does without it; output_files is kept as artifacts/output_files.json.</source>
        <translation>Die Version kommt ohne aus; output_files wird als artifacts/output_files.json aufbewahrt.</translation>
    </message>
    <message>
        <source>The generation %1 has no folder.</source>
        <translation>Die Generation %1 hat keinen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Its files are taken from output_files: %n file(s).</source>
        <translation>
            <numerusform>Ihre Datei wird aus output_files genommen: %n Datei.</numerusform>
            <numerusform>Ihre Dateien werden aus output_files genommen: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation %1 has neither a folder nor output_files.</source>
        <translation>Die Generation %1 hat weder einen Ordner noch output_files.</translation>
    </message>
    <message>
        <source>It is kept without files, as failed: its prompt and its place among the versions stay.</source>
        <translation>Sie wird ohne Dateien aufbewahrt, als fehlgeschlagen: Ihr Prompt und ihr Platz unter den Versionen bleiben.</translation>
    </message>
    <message>
        <source>It had no files in the old store.</source>
        <translation>Sie hatte im alten Speicher keine Dateien.</translation>
    </message>
    <message>
        <source>It had failed in the old store, which does not say why.</source>
        <translation>Sie war im alten Speicher fehlgeschlagen; er sagt nicht, warum.</translation>
    </message>
    <message>
        <source>It was still “%1” in the old store; its files may be incomplete.</source>
        <translation>Sie war im alten Speicher noch „%1“; ihre Dateien sind vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>The generation %1 is still “%2”.</source>
        <translation>Die Generation %1 ist noch „%2“.</translation>
    </message>
    <message>
        <source>Its files are kept as a failed version.</source>
        <translation>Ihre Dateien werden als fehlgeschlagene Version aufbewahrt.</translation>
    </message>
    <message>
        <source>The generation %1 has the status “%2”.</source>
        <translation>Die Generation %1 hat den Status „%2“.</translation>
    </message>
    <message>
        <source>It has files and is kept as complete; the old status is in its context.</source>
        <translation>Sie hat Dateien und wird als vollständig aufbewahrt; der alte Status steht in ihrem Kontext.</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” is not in the store.</source>
        <translation>%1: Das Artefakt „%2“ ist nicht im Speicher.</translation>
    </message>
    <message>
        <source>Its row is kept in the version&apos;s context.</source>
        <translation>Sein Datensatz wird im Kontext der Version aufbewahrt.</translation>
    </message>
    <message>
        <source>Found in the old store: %1</source>
        <translation>Im alten Speicher gefunden: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>Metadaten: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Will be brought in: %1 versions with %2 files (%3 bytes)</source>
        <translation>Werden übernommen: %1 Versionen mit %2 Dateien (%3 Bytes)</translation>
    </message>
    <message>
        <source>  %1: %2 versions, active: %3</source>
        <translation>  %1: %2 Versionen, aktiv: %3</translation>
    </message>
    <message>
        <source>  %1 (in the library): %2 more versions</source>
        <translation>  %1 (in der Bibliothek): %2 weitere Versionen</translation>
    </message>
    <message>
        <source>Folders that stay in the old store only: %1</source>
        <translation>Ordner, die nur im alten Speicher bleiben: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <translation>Migration %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Versions brought in: %1, of them kept as failed: %2, there already: %3</source>
        <translation>Übernommene Versionen: %1, davon als fehlgeschlagen aufbewahrt: %2, schon da: %3</translation>
    </message>
    <message>
        <source>Files compared with their origin by SHA-256: %1 (%2 bytes)</source>
        <translation>Nach SHA-256 mit ihrem Original verglichene Dateien: %1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>Artifacts: %1</source>
        <translation>Artefakte: %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Validation: %1 problems</source>
        <translation>Prüfung: %1 Probleme</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>%1 was made from a version of the migration</source>
        <translation>%1 entstand aus einer Version der Migration</translation>
    </message>
    <message>
        <source>The migration %1 is undone already.</source>
        <translation>Die Migration %1 ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The migration cannot be undone as a whole, for these were changed since: %1. Undo the others only, and keep these.</source>
        <translation>Die Migration kann nicht als Ganzes zurückgenommen werden, denn diese wurden seitdem geändert: %1. Nehmen Sie nur die anderen zurück, und behalten Sie diese.</translation>
    </message>
    <message>
        <source>The undoing stopped; undo once more to finish it.</source>
        <translation>Das Zurücknehmen hielt an; nehmen Sie noch einmal zurück, um es zu Ende zu bringen.</translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation>„%1“ wird zurückgenommen</translation>
    </message>
    <message>
        <source>The project “%1” is not in the library.</source>
        <translation>Das Projekt „%1“ ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Comparing “%1” with its origin</source>
        <translation>„%1“ wird mit seinem Original verglichen</translation>
    </message>
    <message>
        <source>The generation %1 is not in the library.</source>
        <translation>Die Generation %1 ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>%1 of “%2” is not what was planned.</source>
        <translation>%1 von „%2“ ist nicht das, was geplant war.</translation>
    </message>
    <message>
        <source>%1 of “%2” is out of order.</source>
        <translation>%1 von „%2“ steht nicht an der richtigen Stelle.</translation>
    </message>
    <message>
        <source>The active version of “%1” is another than planned.</source>
        <translation>Die aktive Version von „%1“ ist eine andere als geplant.</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” differs from its origin.</source>
        <translation>„%1“ in %2 von „%3“ weicht vom Original ab.</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” has no origin.</source>
        <translation>„%1“ in %2 von „%3“ hat kein Original.</translation>
    </message>
    <message>
        <source>“%1” is missing in %2 of “%3”.</source>
        <translation>„%1“ fehlt in %2 von „%3“.</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3”: %4</source>
        <translation>„%1“ in %2 von „%3“: %4</translation>
    </message>
    <message>
        <source>The artifact “%1” of %2 of “%3” differs from its origin.</source>
        <translation>Das Artefakt „%1“ von %2 von „%3“ weicht vom Original ab.</translation>
    </message>
</context>
<context>
    <name>strata::MigrationDialog</name>
    <message>
        <source>Looking for migrations</source>
        <translation>Suche nach Migrationen</translation>
    </message>
    <message>
        <source>A migration is unfinished</source>
        <translation>Eine Migration ist unvollendet</translation>
    </message>
    <message>
        <source>Bringing in “%1” was interrupted. Go on with it?</source>
        <translation>Das Übernehmen von „%1“ wurde unterbrochen. Fortsetzen?</translation>
    </message>
    <message>
        <source>Versions that are there already stay as they are. It can be undone, too: strata-cli migrate --undo %1</source>
        <translation>Versionen, die schon da sind, bleiben, wie sie sind. Es kann auch zurückgenommen werden: strata-cli migrate --undo %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undoing the migration</source>
        <translation>Die Migration wird zurückgenommen</translation>
    </message>
    <message>
        <source>The migration was undone. What it made is in the trash.</source>
        <translation>Die Migration wurde zurückgenommen. Was sie gemacht hat, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The migration was not undone</source>
        <translation>Die Migration wurde nicht zurückgenommen</translation>
    </message>
    <message>
        <source>Looking at the migration</source>
        <translation>Die Migration wird angesehen</translation>
    </message>
    <message>
        <source>Undo the migration</source>
        <translation>Die Migration zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were changed since and would stay. Undo the others?</source>
        <translation>
            <numerusform>%n Projekt wurde seitdem geändert und bliebe. Die anderen zurücknehmen?</numerusform>
            <numerusform>%n Projekte wurden seitdem geändert und blieben. Die anderen zurücknehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n project(s)</source>
        <translation>
            <numerusform>%n Projekt zurücknehmen</numerusform>
            <numerusform>%n Projekte zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Undo the migration…</source>
        <translation>Die &amp;Migration zurücknehmen…</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Den &amp;Bericht öffnen</translation>
    </message>
    <message>
        <source>Bring in an older store</source>
        <translation>Einen älteren Speicher übernehmen</translation>
    </message>
    <message>
        <source>Which store</source>
        <translation>Welcher Speicher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message numerus="yes">
        <source>Br&amp;ing in %n version(s)</source>
        <translation>
            <numerusform>%n Version über&amp;nehmen</numerusform>
            <numerusform>%n Versionen über&amp;nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Looking at the old store</source>
        <translation>Der alte Speicher wird angesehen</translation>
    </message>
    <message>
        <source>The old store cannot be brought in</source>
        <translation>Der alte Speicher kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>Bringing in the old store</source>
        <translation>Der alte Speicher wird übernommen</translation>
    </message>
    <message>
        <source>Going on with the migration</source>
        <translation>Die Migration wird fortgesetzt</translation>
    </message>
    <message>
        <source>The migration was stopped</source>
        <translation>Die Migration wurde angehalten</translation>
    </message>
    <message>
        <source>The migration did not end well</source>
        <translation>Die Migration ging nicht gut aus</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) were brought in.</source>
        <translation>
            <numerusform>%n Version wurde übernommen.</numerusform>
            <numerusform>%n Versionen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>einen älteren Speicher übernehmen</translation>
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
    <name>strata::NameClash</name>
    <message>
        <source>its name is there twice</source>
        <translation>den Namen gibt es zweimal</translation>
    </message>
    <message>
        <source>it and “%1” look alike and are one name on macOS (the accents are written differently)</source>
        <translation>der Name und „%1“ sehen gleich aus und sind unter macOS ein Name (die Akzente sind verschieden geschrieben)</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows and macOS, which do not tell upper from lower case</source>
        <translation>der Name und „%1“ sind ein Name unter Windows und macOS, die Groß- und Kleinschreibung nicht unterscheiden</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows, which drops spaces and periods at the end</source>
        <translation>der Name und „%1“ sind ein Name unter Windows, das Leerzeichen und Punkte am Ende weglässt</translation>
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
    <name>strata::OutputFiles</name>
    <message>
        <source>output_files is no proper JSON: %1.</source>
        <translation>output_files ist kein richtiges JSON: %1.</translation>
    </message>
    <message>
        <source>output_files has an entry without a path.</source>
        <translation>output_files hat einen Eintrag ohne Pfad.</translation>
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
    <name>strata::Pack</name>
    <message>
        <source>The pack “%1” is damaged. Verify the library to see which archived versions need it.</source>
        <translation>Die Packdatei „%1“ ist beschädigt. Prüfen Sie die Bibliothek, um zu sehen, welche archivierten Versionen sie brauchen.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the files.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Dateien zu packen.</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be written</source>
        <translation>Die Packdatei „%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be read</source>
        <translation>Die Packdatei „%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The pack “%1” was made by a newer Strata. Update Strata to read it.</source>
        <translation>Die Packdatei „%1“ stammt von einem neueren Strata. Aktualisieren Sie Strata, um sie zu lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>„%1“ kann nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>strata::PackCleaning</name>
    <message>
        <source>A pack could not be written anew; the old one stays.</source>
        <translation>Eine Packdatei konnte nicht neu geschrieben werden; die alte bleibt.</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be deleted</source>
        <translation>Die Packdatei „%1“ kann nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>strata::PackKeeping</name>
    <message>
        <source>“%1” of %2 cannot be read back from the archive: %3</source>
        <translation>„%1“ von %2 kann nicht aus dem Archiv zurückgelesen werden: %3</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
</context>
<context>
    <name>strata::PackSet</name>
    <message>
        <source>An archived content is in none of the project&apos;s packs.</source>
        <translation>Ein archivierter Inhalt ist in keiner der Packdateien des Projekts.</translation>
    </message>
    <message>
        <source>An archived content is shorter than it should be.</source>
        <translation>Ein archivierter Inhalt ist kürzer, als er sein sollte.</translation>
    </message>
    <message>
        <source>The pack “%1” is damaged: a content in it is not what it should be.</source>
        <translation>Die Packdatei „%1“ ist beschädigt: Ein Inhalt darin ist nicht, was er sein sollte.</translation>
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
    <name>strata::Packing</name>
    <message>
        <source>Packing files</source>
        <translation>Dateien werden gepackt</translation>
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
    <name>strata::PolicyEditing</name>
    <message>
        <source>Saving the retention policy</source>
        <translation>Die Aufbewahrungsregeln werden gespeichert</translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation>Die Regeln wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” has a retention policy of its own now.</source>
        <translation>„%1“ hat jetzt eigene Aufbewahrungsregeln.</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s retention policy now.</source>
        <translation>„%1“ folgt jetzt den Aufbewahrungsregeln der Bibliothek.</translation>
    </message>
    <message>
        <source>retention policy of “%1”</source>
        <translation>Aufbewahrungsregeln von „%1“</translation>
    </message>
    <message>
        <source>The library&apos;s retention policy was saved.</source>
        <translation>Die Aufbewahrungsregeln der Bibliothek wurden gespeichert.</translation>
    </message>
    <message>
        <source>the library&apos;s retention policy</source>
        <translation>Aufbewahrungsregeln der Bibliothek</translation>
    </message>
</context>
<context>
    <name>strata::PolicyFile</name>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>„%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>%1 It is the library&apos;s retention policy. Set a new one, or delete the file to go back to the built-in one.</source>
        <translation>%1 Das sind die Aufbewahrungsregeln der Bibliothek. Setzen Sie neue, oder löschen Sie die Datei, um zu den eingebauten zurückzukehren.</translation>
    </message>
</context>
<context>
    <name>strata::PortableName</name>
    <message>
        <source>its name has a character that Windows forbids</source>
        <translation>sein Name hat ein Zeichen, das Windows verbietet</translation>
    </message>
    <message>
        <source>its name ends in a space or period, which Windows drops</source>
        <translation>sein Name endet mit einem Leerzeichen oder Punkt, was Windows weglässt</translation>
    </message>
    <message>
        <source>Windows reserves its name for a device</source>
        <translation>Windows behält seinen Namen einem Gerät vor</translation>
    </message>
    <message>
        <source>git would take it for its own folder</source>
        <translation>git würde es für seinen eigenen Ordner halten</translation>
    </message>
</context>
<context>
    <name>strata::ProblemsModel</name>
    <message>
        <source>Damaged catalog</source>
        <translation>Beschädigter Katalog</translation>
    </message>
    <message>
        <source>Catalog differs</source>
        <translation>Katalog weicht ab</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>Gehört nicht dazu</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>Unbekanntes Projekt</translation>
    </message>
    <message>
        <source>Missing project</source>
        <translation>Fehlendes Projekt</translation>
    </message>
    <message>
        <source>Damaged project file</source>
        <translation>Beschädigte Projektdatei</translation>
    </message>
    <message>
        <source>Active link</source>
        <translation>Verknüpfung „active“</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Unbekannte Version</translation>
    </message>
    <message>
        <source>Missing version</source>
        <translation>Fehlende Version</translation>
    </message>
    <message>
        <source>Damaged manifest</source>
        <translation>Beschädigtes Manifest</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>Fehlende Datei</translation>
    </message>
    <message>
        <source>Changed file</source>
        <translation>Geänderte Datei</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>Unlesbare Datei</translation>
    </message>
    <message>
        <source>Extra file</source>
        <translation>Zusätzliche Datei</translation>
    </message>
    <message>
        <source>Writable file</source>
        <translation>Beschreibbare Datei</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falsche Art</translation>
    </message>
    <message>
        <source>Changed link</source>
        <translation>Geänderte Verknüpfung</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>Fehlender Ordner</translation>
    </message>
    <message>
        <source>Extra folder</source>
        <translation>Zusätzlicher Ordner</translation>
    </message>
    <message>
        <source>Unreadable folder</source>
        <translation>Unlesbarer Ordner</translation>
    </message>
    <message>
        <source>Writable folder</source>
        <translation>Beschreibbarer Ordner</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>Fehlendes Artefakt</translation>
    </message>
    <message>
        <source>Changed artifact</source>
        <translation>Geändertes Artefakt</translation>
    </message>
    <message>
        <source>Damaged pack</source>
        <translation>Beschädigte Packdatei</translation>
    </message>
    <message>
        <source>Unneeded pack</source>
        <translation>Unnötige Packdatei</translation>
    </message>
    <message>
        <source>The same file is %1 in %2 v%3.</source>
        <translation>Dieselbe Datei ist %1 in %2 v%3.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>strata::Process</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
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
    <name>strata::ProjectBarsModel</name>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
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
    <message>
        <source>There is a project of the id %1 already.</source>
        <translation>Es gibt schon ein Projekt mit der Kennung %1.</translation>
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
    <message>
        <source>Show what takes how much room</source>
        <translation>Zeigen, was wie viel Platz belegt</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>Einen Ordner verbinden…</translation>
    </message>
    <message>
        <source>Settings of the linked folder…</source>
        <translation>Einstellungen des verbundenen Ordners…</translation>
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
    <name>strata::PutAway</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving %1</source>
        <translation>%1 wird archiviert</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Nicht archiviert</translation>
    </message>
    <message>
        <source>Moving %1 to the trash</source>
        <translation>%1 wird in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Not moved to the trash</source>
        <translation>Nicht in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>%1 wurde archiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were archived.</source>
        <translation>
            <numerusform>%n Version wurde archiviert.</numerusform>
            <numerusform>%n Versionen wurden archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 wurde in den Papierkorb gelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were moved to the trash.</source>
        <translation>
            <numerusform>%n Version wurde in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Versionen wurden in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 was restored from the archive.</source>
        <translation>%1 wurde aus dem Archiv wiederhergestellt.</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 wiederherstellen</translation>
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
    <name>strata::Repair</name>
    <message>
        <source>Repairing %1</source>
        <translation>%1 wird repariert</translation>
    </message>
    <message>
        <source>The files of %1 do not fit the catalog any more.</source>
        <translation>Die Dateien von %1 passen nicht mehr zum Katalog.</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>Suche nach guten Kopien</translation>
    </message>
    <message>
        <source>The catalog is made anew from the folders.</source>
        <translation>Der Katalog wird aus den Ordnern neu gemacht.</translation>
    </message>
    <message>
        <source>Catalog, link and folder are made to fit each other.</source>
        <translation>Katalog, Verknüpfung und Ordner werden in Übereinstimmung gebracht.</translation>
    </message>
    <message>
        <source>The version is taken into the catalog if its files fit its manifest.</source>
        <translation>Die Version wird in den Katalog aufgenommen, wenn ihre Dateien zu ihrem Manifest passen.</translation>
    </message>
    <message>
        <source>It is moved to the quarantine.</source>
        <translation>Es kommt in die Quarantäne.</translation>
    </message>
    <message>
        <source>It is deleted: Strata made it and did not complete it.</source>
        <translation>Es wird gelöscht: Strata hat es gemacht und nicht fertiggestellt.</translation>
    </message>
    <message>
        <source>There is no other copy in the library.</source>
        <translation>In der Bibliothek gibt es keine andere Kopie.</translation>
    </message>
    <message>
        <source>Its permissions are put right.</source>
        <translation>Die Rechte werden richtiggestellt.</translation>
    </message>
    <message>
        <source>The folder is made again.</source>
        <translation>Der Ordner wird neu gemacht.</translation>
    </message>
    <message>
        <source>What is there goes to the quarantine, and the folder is made again.</source>
        <translation>Was dort ist, kommt in die Quarantäne, und der Ordner wird neu gemacht.</translation>
    </message>
    <message>
        <source>The link is made again; it points to “%1”.</source>
        <translation>Die Verknüpfung wird neu gemacht; sie zeigt auf „%1“.</translation>
    </message>
    <message>
        <source>It is made again from v%1, %2.</source>
        <translation>Sie wird aus v%1, %2, neu gemacht.</translation>
    </message>
    <message>
        <source>It gets bytes of its own, sealed.</source>
        <translation>Sie bekommt eigene Bytes, versiegelt.</translation>
    </message>
    <message>
        <source>There is no other copy of its content in the library.</source>
        <translation>In der Bibliothek gibt es keine andere Kopie ihres Inhalts.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>It is written again from the catalog, which the files fit.</source>
        <translation>Es wird aus dem Katalog neu geschrieben, zu dem die Dateien passen.</translation>
    </message>
    <message>
        <source>The version is moved to the quarantine: nothing tells any more what belongs to it.</source>
        <translation>Die Version kommt in die Quarantäne: Nichts sagt mehr, was zu ihr gehört.</translation>
    </message>
</context>
<context>
    <name>strata::RepairCounts</name>
    <message numerus="yes">
        <source>%n files are made again from other copies of the same content.</source>
        <translation>
            <numerusform>%n Datei wird aus einer anderen Kopie desselben Inhalts neu gemacht.</numerusform>
            <numerusform>%n Dateien werden aus anderen Kopien desselben Inhalts neu gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are made again.</source>
        <translation>
            <numerusform>%n Ordner wird neu gemacht.</numerusform>
            <numerusform>%n Ordner werden neu gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic links are made again.</source>
        <translation>
            <numerusform>%n symbolische Verknüpfung wird neu gemacht.</numerusform>
            <numerusform>%n symbolische Verknüpfungen werden neu gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %n files and folders are put right.</source>
        <translation>
            <numerusform>Die Rechte von %n Datei oder Ordner werden richtiggestellt.</numerusform>
            <numerusform>Die Rechte von %n Dateien und Ordnern werden richtiggestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places that do not belong are moved to the quarantine.</source>
        <translation>
            <numerusform>%n Stelle, die nicht dazugehört, kommt in die Quarantäne.</numerusform>
            <numerusform>%n Stellen, die nicht dazugehören, kommen in die Quarantäne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are written again from the catalog.</source>
        <translation>
            <numerusform>%n Manifest wird aus dem Katalog neu geschrieben.</numerusform>
            <numerusform>%n Manifeste werden aus dem Katalog neu geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are moved to the quarantine: nothing tells any more what belongs to them.</source>
        <translation>
            <numerusform>%n Version kommt in die Quarantäne: Nichts sagt mehr, was zu ihr gehört.</numerusform>
            <numerusform>%n Versionen kommen in die Quarantäne: Nichts sagt mehr, was zu ihnen gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are made to fit the catalog again.</source>
        <translation>
            <numerusform>%n Stelle wird wieder mit dem Katalog in Übereinstimmung gebracht.</numerusform>
            <numerusform>%n Stellen werden wieder mit dem Katalog in Übereinstimmung gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalog is made anew from the folders, which settles %n problems.</source>
        <translation>
            <numerusform>Der Katalog wird aus den Ordnern neu gemacht, was %n Problem behebt.</numerusform>
            <numerusform>Der Katalog wird aus den Ordnern neu gemacht, was %n Probleme behebt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leftovers of work that was cut off are deleted.</source>
        <translation>
            <numerusform>%n Überbleibsel abgebrochener Arbeit wird gelöscht.</numerusform>
            <numerusform>%n Überbleibsel abgebrochener Arbeit werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems stay: there is no other copy in the library.</source>
        <translation>
            <numerusform>%n Problem bleibt: In der Bibliothek gibt es keine andere Kopie.</numerusform>
            <numerusform>%n Probleme bleiben: In der Bibliothek gibt es keine andere Kopie.</numerusform>
        </translation>
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
    <message>
        <source>“%1” is not an ordinary file. Choose another name for the report.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
</context>
<context>
    <name>strata::Restoring</name>
    <message>
        <source>The manifest in “%1” is none of an archived version.</source>
        <translation>Das Manifest in „%1“ ist keines einer archivierten Version.</translation>
    </message>
    <message>
        <source>%1 was restored, but what only it needed in the archive is still there: %2</source>
        <translation>%1 wurde wiederhergestellt, aber was nur diese Version im Archiv brauchte, ist noch dort: %2</translation>
    </message>
    <message>
        <source>This version is not in the project.</source>
        <translation>Diese Version ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The files of %1 were deleted for good and cannot be restored.</source>
        <translation>Die Dateien von %1 wurden endgültig gelöscht und können nicht wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>strata::ResultPage</name>
    <message>
        <source>What the validation found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>Everything is in the library, and every file is what it was.</source>
        <translation>Alles ist in der Bibliothek, und jede Datei ist, was sie war.</translation>
    </message>
    <message numerus="yes">
        <source>It is in the library, but %n thing(s) are not as they were.</source>
        <translation>
            <numerusform>Es ist in der Bibliothek, aber %n Sache ist nicht, wie sie war.</numerusform>
            <numerusform>Es ist in der Bibliothek, aber %n Dinge sind nicht, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 is active</source>
        <translation>v%1 ist aktiv</translation>
    </message>
    <message>
        <source>none of them is active</source>
        <translation>keine davon ist aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as failed</source>
        <translation>Als fehlgeschlagen aufbewahrt</translation>
    </message>
    <message>
        <source>In the library before</source>
        <translation>Schon vorher in der Bibliothek</translation>
    </message>
    <message>
        <source>Files compared with their origin</source>
        <translation>Mit ihrem Original verglichene Dateien</translation>
    </message>
    <message>
        <source>%1 (%2), by SHA-256</source>
        <translation>%1 (%2), nach SHA-256</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Folders that stay behind</source>
        <translation>Ordner, die zurückbleiben</translation>
    </message>
</context>
<context>
    <name>strata::Retention</name>
    <message>
        <source>a day</source>
        <translation>einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
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
        <source>deployed</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>rolling back leads to it</source>
        <translation>Zurückkehren führt zu ihr</translation>
    </message>
    <message>
        <source>redoing leads to it</source>
        <translation>Wiederholen führt zu ihr</translation>
    </message>
    <message>
        <source>the linked folder is at it</source>
        <translation>der verbundene Ordner steht auf ihr</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>noch nicht fertig</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>die neueste</translation>
    </message>
    <message numerus="yes">
        <source>one of the %n newest</source>
        <translation>
            <numerusform>die neueste</numerusform>
            <numerusform>eine der %n neuesten</numerusform>
        </translation>
    </message>
    <message>
        <source>archived, but it is not known when</source>
        <translation>archiviert, aber es ist nicht bekannt, wann</translation>
    </message>
    <message>
        <source>it is not known when it was made</source>
        <translation>es ist nicht bekannt, wann sie gemacht wurde</translation>
    </message>
    <message>
        <source>its time is still to come by this computer&apos;s clock</source>
        <translation>nach der Uhr dieses Rechners kommt ihre Zeit erst noch</translation>
    </message>
    <message>
        <source>archived within the last day</source>
        <translation>innerhalb des letzten Tages archiviert</translation>
    </message>
    <message>
        <source>restored within the last day</source>
        <translation>innerhalb des letzten Tages wiederhergestellt</translation>
    </message>
    <message>
        <source>captured within the last day</source>
        <translation>innerhalb des letzten Tages erfasst</translation>
    </message>
    <message>
        <source>parent of %1</source>
        <translation>Vorgänger von %1</translation>
    </message>
    <message>
        <source>archived ones keep their files</source>
        <translation>archivierte behalten ihre Dateien</translation>
    </message>
    <message>
        <source>age archives nothing</source>
        <translation>Alter führt nicht zum Archivieren</translation>
    </message>
    <message>
        <source>archived; its files go in %1</source>
        <translation>archiviert; die Dateien gehen in %1</translation>
    </message>
    <message>
        <source>goes to the archive in %1</source>
        <translation>geht in %1 ins Archiv</translation>
    </message>
    <message>
        <source>archived at least %1 ago</source>
        <translation>vor mindestens %1 archiviert</translation>
    </message>
    <message>
        <source>at least %1 old</source>
        <translation>vor mindestens %1 entstanden</translation>
    </message>
    <message>
        <source>failed at least %1 ago</source>
        <translation>vor mindestens %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>exported at least %1 ago</source>
        <translation>vor mindestens %1 exportiert</translation>
    </message>
    <message>
        <source>its files are gone already</source>
        <translation>die Dateien sind schon weg</translation>
    </message>
    <message>
        <source>the project takes more than %1</source>
        <translation>das Projekt belegt mehr als %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but something happened here at %2 already. Set the clock right.</source>
        <translation>Die Uhr dieses Rechners zeigt %1, aber hier geschah schon zur Zeit %2 etwas. Stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, and nothing has happened here since %2. See whether the clock is right.</source>
        <translation>Die Uhr dieses Rechners zeigt %1, und hier geschah seit %2 nichts. Sehen Sie nach, ob die Uhr stimmt.</translation>
    </message>
    <message>
        <source>“%1” does not lie in the project&apos;s folder; it was left as it is.</source>
        <translation>„%1“ liegt nicht im Ordner des Projekts; es blieb, wie es war.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>„%1“ kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>it is gone already</source>
        <translation>es ist schon weg</translation>
    </message>
    <message>
        <source>it was not archived</source>
        <translation>es wurde nicht archiviert</translation>
    </message>
    <message>
        <source>Retention left “%1” alone. %2 Then apply it by hand.</source>
        <translation>Die Aufbewahrung ließ „%1“ in Ruhe. %2 Wenden Sie die Regeln dann von Hand an.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>„%1“ wird angesehen</translation>
    </message>
</context>
<context>
    <name>strata::RetentionDialog</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Policy ▾</source>
        <translation>Regeln ▾</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Save these rules, or go back to others</source>
        <translation>Diese Regeln speichern oder zu anderen zurückkehren</translation>
    </message>
    <message>
        <source>Save for this project</source>
        <translation>Für dieses Projekt speichern</translation>
    </message>
    <message>
        <source>Save for all projects without their own</source>
        <translation>Für alle Projekte ohne eigene speichern</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy</source>
        <translation>Den Regeln der Bibliothek folgen</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Versions and what becomes of them</source>
        <translation>Versionen und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>Once this project has versions, you see here which of them stay, which go to the archive, and why.</source>
        <translation>Sobald dieses Projekt Versionen hat, sehen Sie hier, welche davon bleiben, welche ins Archiv gehen, und warum.</translation>
    </message>
    <message>
        <source>Looking at the versions</source>
        <translation>Die Versionen werden angesehen</translation>
    </message>
    <message>
        <source>Retention — %1</source>
        <translation>Aufbewahrung — %1</translation>
    </message>
    <message>
        <source>Nothing goes.</source>
        <translation>Nichts geht weg.</translation>
    </message>
    <message>
        <source>The project stays over its limit: what is left is protected, or its files are not to be deleted.</source>
        <translation>Das Projekt bleibt über seiner Grenze: Was übrig ist, ist geschützt, oder seine Dateien sollen nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Goes into the archive&apos;s packs</source>
        <translation>Geht in die Packdateien des Archivs</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Wird frei</translation>
    </message>
    <message>
        <source>Changed here and not saved. Apply… uses what is shown.</source>
        <translation>Hier geändert und nicht gespeichert. „Anwenden…“ nimmt, was zu sehen ist.</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own.</source>
        <translation>„%1“ hat eigene Regeln.</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy.</source>
        <translation>„%1“ folgt den Regeln der Bibliothek.</translation>
    </message>
    <message>
        <source>The retention policy was applied.</source>
        <translation>Die Aufbewahrungsregeln wurden angewendet.</translation>
    </message>
</context>
<context>
    <name>strata::RetentionModel</name>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Ins Archiv</translation>
    </message>
    <message>
        <source>Files deleted</source>
        <translation>Dateien gelöscht</translation>
    </message>
    <message>
        <source>The archive takes about %1 of it.</source>
        <translation>Das Archiv belegt davon etwa %1.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Gibt frei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>strata::RetentionRules</name>
    <message>
        <source>&amp;Newest versions that stay</source>
        <translation>&amp;Neueste Versionen, die bleiben</translation>
    </message>
    <message>
        <source>only the last</source>
        <translation>nur die letzte</translation>
    </message>
    <message>
        <source>To the &amp;archive after</source>
        <translation>Ins &amp;Archiv nach</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>&amp;Delete files of archived ones after</source>
        <translation>&amp;Dateien archivierter löschen nach</translation>
    </message>
    <message>
        <source>Delete &amp;exports in the library after</source>
        <translation>&amp;Exporte in der Bibliothek löschen nach</translation>
    </message>
    <message>
        <source>Delete &amp;failed exports after</source>
        <translation>&amp;Fehlgeschlagene Exporte löschen nach</translation>
    </message>
    <message>
        <source>Apply &amp;by itself, once a day</source>
        <translation>Einmal am Tag von &amp;selbst anwenden</translation>
    </message>
    <message>
        <source>While the window is open and nothing else is running. Shown in the history of the project.</source>
        <translation>Solange das Fenster offen ist und nichts anderes läuft. Steht im Verlauf des Projekts.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>&amp;Size limit of the project</source>
        <translation>&amp;Größengrenze des Projekts</translation>
    </message>
    <message>
        <source>Size limit, percent of what the project takes now</source>
        <translation>Größengrenze in Prozent dessen, was das Projekt jetzt belegt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size limit of the project</source>
        <translation>Größengrenze des Projekts</translation>
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
    <message>
        <source>it was left by Strata while it brought the folder to another version</source>
        <translation>es blieb von Strata zurück, als der Ordner auf eine andere Version gebracht wurde</translation>
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
    <name>strata::SqliteReader</name>
    <message>
        <source>The database “%1” cannot be read: %2.</source>
        <translation>Die Datenbank „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged: %2.</source>
        <translation>Die Datenbank „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The database “%1” has no table “projects”, “generations” or “artifacts”.</source>
        <translation>Die Datenbank „%1“ hat keine Tabelle „projects“, „generations“ oder „artifacts“.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to a temporary folder.</source>
        <translation>„%1“ kann nicht in einen temporären Ordner kopiert werden.</translation>
    </message>
</context>
<context>
    <name>strata::StackedBar</name>
    <message>
        <source>%1 %2</source>
        <comment>what, and its size</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>Your versions lie in the flat store of an earlier tool?</source>
        <translation>Ihre Versionen liegen im flachen Speicher eines früheren Werkzeugs?</translation>
    </message>
    <message>
        <source>Bring in an older store…</source>
        <translation>Einen älteren Speicher übernehmen…</translation>
    </message>
</context>
<context>
    <name>strata::Storage</name>
    <message>
        <source>Adding up what versions share</source>
        <translation>Es wird zusammengezählt, was Versionen teilen</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Measuring the trash</source>
        <translation>Der Papierkorb wird gemessen</translation>
    </message>
</context>
<context>
    <name>strata::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Noch ist nichts abgelegt</translation>
    </message>
    <message>
        <source>Once versions are captured, you see here what they take, what they share, and what is not worth keeping.</source>
        <translation>Sobald Versionen erfasst sind, sehen Sie hier, was sie belegen, was sie teilen und was sich nicht aufzubewahren lohnt.</translation>
    </message>
    <message>
        <source>Projects by size</source>
        <translation>Projekte nach Größe</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Größte Dateien</translation>
    </message>
    <message>
        <source>Largest folders</source>
        <translation>Größte Ordner</translation>
    </message>
    <message>
        <source>Worth leaving out</source>
        <translation>Wert, ausgelassen zu werden</translation>
    </message>
    <message>
        <source>Leave out of captures</source>
        <translation>Beim Erfassen auslassen</translation>
    </message>
    <message>
        <source>Adds the pattern to .strataignore of the linked folder, or copies it when none is linked</source>
        <translation>Fügt das Muster in .strataignore des verbundenen Ordners ein oder kopiert es, wenn keiner verbunden ist</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <translation>Datenträger messen</translation>
    </message>
    <message>
        <source>Looks at every file for what the file system really gave it</source>
        <translation>Sieht bei jeder Datei nach, was das Dateisystem ihr wirklich gegeben hat</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Adding up what is stored</source>
        <translation>Es wird zusammengezählt, was abgelegt ist</translation>
    </message>
    <message>
        <source>The sizes could not be read</source>
        <translation>Die Größen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of %1 take %2, because what is the same is stored once.</source>
        <translation>
            <numerusform>%n Version von %1 belegt %2, denn was gleich ist, wird einmal abgelegt.</numerusform>
            <numerusform>%n Versionen von %1 belegen %2, denn was gleich ist, wird einmal abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived.</source>
        <translation>
            <numerusform>%n ist archiviert.</numerusform>
            <numerusform>%n sind archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it other projects have, too.</source>
        <translation>%1 davon haben auch andere Projekte.</translation>
    </message>
    <message>
        <source>Worth leaving out (%1)</source>
        <translation>Wert, ausgelassen zu werden (%1)</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <translation>Der Datenträger wird gemessen</translation>
    </message>
    <message>
        <source>The disk was not measured</source>
        <translation>Der Datenträger wurde nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>The disk gave them %1 for %2 in %n files.</source>
        <translation>
            <numerusform>Der Datenträger gab %1 für %2 in %n Datei.</numerusform>
            <numerusform>Der Datenträger gab %1 für %2 in %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further names are hard links to them.</source>
        <translation>
            <numerusform>%n weiterer Name ist eine harte Verknüpfung darauf.</numerusform>
            <numerusform>%n weitere Namen sind harte Verknüpfungen darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are clones that share blocks with others.</source>
        <translation>
            <numerusform>%n ist ein Klon, der Blöcke mit anderen teilt.</numerusform>
            <numerusform>%n sind Klone, die Blöcke mit anderen teilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StorageHints</name>
    <message>
        <source>made by a build</source>
        <translation>von einem Build erzeugt</translation>
    </message>
    <message>
        <source>installed packages</source>
        <translation>installierte Pakete</translation>
    </message>
    <message>
        <source>a tool&apos;s cache</source>
        <translation>Zwischenspeicher eines Werkzeugs</translation>
    </message>
    <message>
        <source>made from other files</source>
        <translation>aus anderen Dateien erzeugt</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>a large picture, film or sound</source>
        <translation>ein großes Bild, ein großer Film oder Ton</translation>
    </message>
    <message>
        <source>a large archive</source>
        <translation>ein großes Archiv</translation>
    </message>
</context>
<context>
    <name>strata::StorageTables</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Im Entstehen</translation>
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
        <source>v%1–v%2</source>
        <comment>from version … to version …</comment>
        <translation>v%1–v%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Its own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Different contents</source>
        <translation>Verschiedene Inhalte</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Would have saved</source>
        <translation>Hätte gespart</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>In nur einer Version</translation>
    </message>
    <message>
        <source>Shared by versions</source>
        <translation>Von Versionen geteilt</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Catalog, backups, quarantine</source>
        <translation>Katalog, Sicherungen, Quarantäne</translation>
    </message>
</context>
<context>
    <name>strata::StorePage</name>
    <message>
        <source>Bring in &amp;orphans, too, as a project of their own</source>
        <translation>Auch &amp;Verwaistes übernehmen, als eigenes Projekt</translation>
    </message>
    <message>
        <source>The folder with a folder per generation in it</source>
        <translation>Der Ordner mit einem Ordner je Generation darin</translation>
    </message>
    <message>
        <source>JSON, CSV, SQLite, or plain SQL of pg_dump</source>
        <translation>JSON, CSV, SQLite oder reines SQL von pg_dump</translation>
    </message>
    <message>
        <source>Folders without a row in the metadata, and rows without a project. Otherwise they stay where they are.</source>
        <translation>Ordner ohne Datensatz in den Metadaten und Datensätze ohne Projekt. Sonst bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose the folder of the old store</source>
        <translation>Wählen Sie den Ordner des alten Speichers</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Choose a file of metadata</source>
        <translation>Wählen Sie eine Datei mit Metadaten</translation>
    </message>
    <message>
        <source>Folder of tables…</source>
        <translation>Ordner mit Tabellen…</translation>
    </message>
    <message>
        <source>Choose a folder with one file per table</source>
        <translation>Wählen Sie einen Ordner mit einer Datei je Tabelle</translation>
    </message>
    <message>
        <source>Earlier tools kept every generation in a folder of its own, and the rest in a database. This brings such a store into the library: a project for each project, a version for each generation. The old store is only read, and nothing happens before you have seen what would.</source>
        <translation>Frühere Werkzeuge bewahrten jede Generation in einem eigenen Ordner auf und den Rest in einer Datenbank. Hier wird ein solcher Speicher in die Bibliothek übernommen: ein Projekt für jedes Projekt, eine Version für jede Generation. Der alte Speicher wird nur gelesen, und nichts geschieht, bevor Sie gesehen haben, was geschähe.</translation>
    </message>
    <message>
        <source>Old &amp;store</source>
        <translation>Alter &amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>Choose the metadata</source>
        <translation>Wählen Sie die Metadaten</translation>
    </message>
    <message>
        <source>Metadata (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Metadaten (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the folder with one file per table</source>
        <translation>Wählen Sie den Ordner mit einer Datei je Tabelle</translation>
    </message>
    <message>
        <source>Looking for metadata</source>
        <translation>Suche nach Metadaten</translation>
    </message>
    <message>
        <source>Found by itself.</source>
        <translation>Von selbst gefunden.</translation>
    </message>
    <message>
        <source>There is more than one: %1. Choose one.</source>
        <translation>Es gibt mehr als eine Möglichkeit: %1. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>None was found. Without it the folders become versions of one project, in an order guessed from their times.</source>
        <translation>Es wurden keine gefunden. Ohne sie werden die Ordner zu Versionen eines einzigen Projekts, in einer nach ihren Zeiten vermuteten Reihenfolge.</translation>
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
    <name>strata::SyncFlow</name>
    <message>
        <source>what it was</source>
        <translation>den vorigen Stand</translation>
    </message>
    <message>
        <source>Bringing the folder to %1</source>
        <translation>Der Ordner wird auf %1 gebracht</translation>
    </message>
    <message>
        <source>The folder stays as it is</source>
        <translation>Der Ordner bleibt, wie er ist</translation>
    </message>
    <message>
        <source>bring the folder to %1</source>
        <translation>den Ordner auf %1 bringen</translation>
    </message>
    <message>
        <source>%1 (stays: captures leave it out)</source>
        <translation>%1 (bleibt: wird beim Erfassen ausgelassen)</translation>
    </message>
    <message>
        <source>%1 are written.</source>
        <translation>%1 werden geschrieben.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können das zurücknehmen.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Es wird nachgesehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>%1 is at %2 already.</source>
        <translation>%1 hat schon %2.</translation>
    </message>
    <message>
        <source>Bring the folder to %1</source>
        <translation>Den Ordner auf %1 bringen</translation>
    </message>
    <message>
        <source>Finish: bring the folder to %1</source>
        <translation>Zu Ende bringen: den Ordner auf %1 bringen</translation>
    </message>
    <message>
        <source>Take back: bring the folder to %1</source>
        <translation>Zurücknehmen: den Ordner auf %1 bringen</translation>
    </message>
    <message>
        <source>The folder could not be settled</source>
        <translation>Das Unterbrochene konnte nicht abgeschlossen werden</translation>
    </message>
</context>
<context>
    <name>strata::SyncJournal</name>
    <message>
        <source>“%1” is damaged, so it is not known what the linked folder was being brought to. Look at the folder, delete this file, then capture the folder.</source>
        <translation>„%1“ ist beschädigt; darum ist nicht bekannt, worauf der verbundene Ordner gebracht wurde. Sehen Sie sich den Ordner an, löschen Sie diese Datei, und erfassen Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>„%1“ kann nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>strata::Syncing</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s) where “%2” has something that captures leave out and that therefore is in no version: %3. Move it away, or leave these as they are (--keep-ignored). Nothing was changed.</source>
        <translation>
            <numerusform>%1 hat %n Datei, wo in „%2“ etwas liegt, das beim Erfassen ausgelassen wird und darum in keiner Version ist: %3. Schaffen Sie es weg, oder lassen Sie es, wie es ist (--keep-ignored). Nichts wurde geändert.</numerusform>
            <numerusform>%1 hat %n Dateien, wo in „%2“ etwas liegt, das beim Erfassen ausgelassen wird und darum in keiner Version ist: %3. Schaffen Sie es weg, oder lassen Sie es, wie es ist (--keep-ignored). Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of before</source>
        <translation>Der Ordner von vorher</translation>
    </message>
    <message>
        <source>Another program keeps changing files in the folder. What it wrote so far was captured. Let it finish, then try again.</source>
        <translation>Ein anderes Programm ändert fortwährend Dateien im Ordner. Was es bisher schrieb, wurde erfasst. Lassen Sie es fertig werden, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder as it was found after an interrupted sync</source>
        <translation>Der Ordner, wie er nach einem unterbrochenen Abgleich vorgefunden wurde</translation>
    </message>
    <message>
        <source>Another program keeps changing files in “%1”. Let it finish, then try again.</source>
        <translation>Ein anderes Programm ändert fortwährend Dateien in „%1“. Lassen Sie es fertig werden, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>Die eigenen Änderungen des Ordners, gesichert, bevor er auf %1 gebracht wurde</translation>
    </message>
    <message>
        <source>%1 Taking back what was done so far did not succeed either: %2 It is remembered: “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>%1 Auch das bisher Getane zurückzunehmen gelang nicht: %2 Es ist vermerkt: „workspace sync“ bringt es mit --resume zu Ende oder nimmt es mit --back zurück.</translation>
    </message>
    <message>
        <source>No sync of the linked folder was interrupted.</source>
        <translation>Kein Abgleich des verbundenen Ordners wurde unterbrochen.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the linked folder was not brought to another version.</source>
        <translation>Es gibt nichts zurückzunehmen: Der verbundene Ordner wurde nicht auf eine andere Version gebracht.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Diese Version ist nicht mehr in „%1“.</translation>
    </message>
    <message>
        <source>%1 has no files to bring to the folder. Restore it first.</source>
        <translation>%1 hat keine Dateien, auf die der Ordner gebracht werden könnte. Stellen Sie die Version zuerst wieder her.</translation>
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
    <name>strata::TakeFolder</name>
    <message>
        <source>The folder “%1” cannot be opened</source>
        <translation>Der Ordner „%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” changed meanwhile and was left as it is. Try again.</source>
        <translation>„%1“ änderte sich inzwischen und blieb, wie es war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>a file or a link lies where its folder belongs</source>
        <translation>eine Datei oder Verknüpfung liegt, wo der Ordner dafür hingehört</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>ein Ordner dieses Namens ist da</translation>
    </message>
    <message>
        <source>something that is no file has that name</source>
        <translation>etwas, das keine Datei ist, hat diesen Namen</translation>
    </message>
    <message>
        <source>“%1” cannot be kept for undoing</source>
        <translation>„%1“ kann nicht zum Zurücknehmen aufbewahrt werden</translation>
    </message>
    <message>
        <source>“%1” is not what was stored: it is damaged. “verify” tells more.</source>
        <translation>„%1“ ist nicht das, was abgelegt wurde: Es ist beschädigt. „verify“ sagt mehr.</translation>
    </message>
</context>
<context>
    <name>strata::TakeJournal</name>
    <message>
        <source>“%1”, which tells how to undo, is damaged; nothing was undone.</source>
        <translation>„%1“, worin steht, wie zurückgenommen wird, ist beschädigt; nichts wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>strata::TakeOut</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no complete path of a folder.</source>
        <translation>„%1“ ist kein vollständiger Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>“%1” is no folder: nothing can be put into it.</source>
        <translation>„%1“ ist kein Ordner: Es kann nichts hineingelegt werden.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>„%1“ liegt in der Bibliothek. Wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>Say which files or folders to take out.</source>
        <translation>Sagen Sie, welche Dateien oder Ordner herausgenommen werden sollen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both become “%3”. Take them out one after the other, or with their folders.</source>
        <translation>„%1“ und „%2“ würden beide zu „%3“. Nehmen Sie sie nacheinander heraus oder mit ihren Ordnern.</translation>
    </message>
    <message>
        <source>“%1” is no path of a version: %2.</source>
        <translation>„%1“ ist kein Pfad einer Version: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1” in %2.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“ in %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>%1 has no files here. Restore it first.</source>
        <translation>%1 hat hier keine Dateien. Stellen Sie die Version zuerst wieder her.</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Es wird nachgesehen, was da ist</translation>
    </message>
    <message>
        <source>without what it points to, it would be a link that leads out (to %1)</source>
        <translation>ohne das, worauf sie zeigt, wäre es eine Verknüpfung, die hinausführt (nach %1)</translation>
    </message>
    <message>
        <source>a link of that name is there</source>
        <translation>eine Verknüpfung dieses Namens ist da</translation>
    </message>
    <message>
        <source>“%1” cannot be put into “%2”: %3.</source>
        <translation>„%1“ kann nicht in „%2“ gelegt werden: %3.</translation>
    </message>
    <message numerus="yes">
        <source>So cannot %n more files.</source>
        <translation>
            <numerusform>%n weitere Datei auch nicht.</numerusform>
            <numerusform>%n weitere Dateien auch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>Nichts wurde herausgenommen.</translation>
    </message>
    <message>
        <source>“%1” has other files of these names: %2. Nothing was taken out. Replacing them must be asked for; it can be undone.</source>
        <translation>„%1“ hat andere Dateien dieser Namen: %2. Nichts wurde herausgenommen. Sie zu ersetzen muss eigens verlangt werden; es kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Keeping what is replaced</source>
        <translation>Was ersetzt wird, wird aufbewahrt</translation>
    </message>
    <message>
        <source>“%1/%2” changed meanwhile. Nothing was taken out; try again.</source>
        <translation>„%1/%2“ änderte sich inzwischen. Nichts wurde herausgenommen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Dateien werden kopiert</translation>
    </message>
    <message>
        <source>Moving files into place</source>
        <translation>Dateien werden an ihren Platz gebracht</translation>
    </message>
    <message>
        <source>The workspace before files of %1 were taken into it</source>
        <translation>Der Arbeitsordner, bevor Dateien von %1 in ihn übernommen wurden</translation>
    </message>
    <message>
        <source>There is nothing to undo: no files were taken out, or it was undone.</source>
        <translation>Es gibt nichts zurückzunehmen: Es wurden keine Dateien herausgenommen, oder es wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Putting files back</source>
        <translation>Dateien werden zurückgelegt</translation>
    </message>
</context>
<context>
    <name>strata::Taking</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 were taken into “%2”.</source>
        <translation>
            <numerusform>%n Datei von %1 wurde nach „%2“ übernommen.</numerusform>
            <numerusform>%n Dateien von %1 wurden nach „%2“ übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace was saved as %1 first.</source>
        <translation>Der Arbeitsordner wurde zuerst als %1 gesichert.</translation>
    </message>
    <message>
        <source>Taking files back</source>
        <translation>Dateien werden zurückgenommen</translation>
    </message>
    <message>
        <source>The files were not taken back</source>
        <translation>Die Dateien wurden nicht zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken away.</source>
        <translation>
            <numerusform>%n Datei wurde weggenommen.</numerusform>
            <numerusform>%n Dateien wurden weggenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are what they were before.</source>
        <translation>
            <numerusform>%n Datei ist wieder, was sie vorher war.</numerusform>
            <numerusform>%n Dateien sind wieder, was sie vorher waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n Datei wurde seitdem geändert und bleibt, wie sie ist.</numerusform>
            <numerusform>%n Dateien wurden seitdem geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking files out</source>
        <translation>Dateien werden herausgenommen</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>Nichts wurde herausgenommen</translation>
    </message>
    <message>
        <source>take files out of %1</source>
        <translation>Dateien aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Es wird nachgesehen, was da ist</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be put into “%1”:</source>
        <translation>
            <numerusform>%n Datei kann nicht in „%1“ gelegt werden:</numerusform>
            <numerusform>%n Dateien können nicht in „%1“ gelegt werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has these %n files already.</source>
        <translation>
            <numerusform>„%1“ hat diese %n Datei schon.</numerusform>
            <numerusform>„%1“ hat diese %n Dateien schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n files in “%1” differ and are replaced by those of %2. You can undo this.</source>
        <translation>
            <numerusform>%n Datei in „%1“ weicht ab und wird durch die von %2 ersetzt. Sie können das zurücknehmen.</numerusform>
            <numerusform>%n Dateien in „%1“ weichen ab und werden durch die von %2 ersetzt. Sie können das zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n files</source>
        <translation>
            <numerusform>%n Datei ersetzen</numerusform>
            <numerusform>%n Dateien ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 of %2 into a folder</source>
        <translation>%1 von %2 in einen Ordner übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n files and folders of %1 into a folder</source>
        <translation>
            <numerusform>%n Datei oder Ordner von %1 in einen Ordner übernehmen</numerusform>
            <numerusform>%n Dateien und Ordner von %1 in einen Ordner übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is linked to this project. “Take out…” puts files into any folder.</source>
        <translation>Mit diesem Projekt ist kein Arbeitsordner verbunden. „Herausnehmen…“ legt Dateien in einen beliebigen Ordner.</translation>
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
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Aus dem Archiv wiederherstellen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
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
    <name>strata::TransitionPlan</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>strata::Trash</name>
    <message>
        <source>Deleting a project</source>
        <translation>Ein Projekt wird gelöscht</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Der Papierkorb wird geleert</translation>
    </message>
</context>
<context>
    <name>strata::TrashDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted versions and projects lie here until you restore them or delete them for good.</source>
        <translation>Gelöschte Versionen und Projekte liegen hier, bis Sie sie wiederherstellen oder endgültig löschen.</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Listing the trash</source>
        <translation>Der Papierkorb wird aufgelistet</translation>
    </message>
    <message numerus="yes">
        <source>%n items, %1</source>
        <translation>
            <numerusform>%n Eintrag, %1</numerusform>
            <numerusform>%n Einträge, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring from the trash</source>
        <translation>Aus dem Papierkorb wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back.</source>
        <translation>
            <numerusform>%n Eintrag ist wieder da.</numerusform>
            <numerusform>%n Einträge sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Den Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete %1 (%2) for good?</source>
        <translation>%1 (%2) endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. What other versions share stays.</source>
        <translation>Das kann nicht zurückgenommen werden. Was andere Versionen teilen, bleibt.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Deleting from the trash</source>
        <translation>Aus dem Papierkorb wird gelöscht</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n items for good; that freed %1.</source>
        <translation>
            <numerusform>%n Eintrag ist endgültig gelöscht; das gab %1 frei.</numerusform>
            <numerusform>%n Einträge sind endgültig gelöscht; das gab %1 frei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrashModel</name>
    <message numerus="yes">
        <source>Project with %n versions</source>
        <translation>
            <numerusform>Projekt mit %n Version</numerusform>
            <numerusform>Projekt mit %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
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
        <source>When</source>
        <translation>Wann</translation>
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
    <name>strata::Unpacking</name>
    <message>
        <source>Unpacking %1</source>
        <translation>%1 wird entpackt</translation>
    </message>
    <message>
        <source>“%1” of %2 could not be unpacked as it was: %3</source>
        <translation>„%1“ von %2 konnte nicht so entpackt werden, wie es war: %3</translation>
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
    <message>
        <source>The catalog and this file tell different histories. Rebuild the catalog.</source>
        <translation>Der Katalog und diese Datei berichten verschiedene Verläufe. Bauen Sie den Katalog neu auf.</translation>
    </message>
    <message>
        <source>No version needs this pack. Open the library again to be rid of it.</source>
        <translation>Keine Version braucht diese Packdatei. Öffnen Sie die Bibliothek noch einmal, um sie loszuwerden.</translation>
    </message>
    <message>
        <source>This was left behind on %1.</source>
        <translation>Das blieb am %1 zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Library %1, verified on %2: %n problems</source>
        <translation>
            <numerusform>Bibliothek %1, geprüft am %2: %n Problem</numerusform>
            <numerusform>Bibliothek %1, geprüft am %2: %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>It is also %1 in %2 v%3.</source>
        <translation>Sie ist auch %1 in %2 v%3.</translation>
    </message>
</context>
<context>
    <name>strata::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Verifying reads every file again and compares it with what was captured. Quick goes by sizes and times and takes seconds. Neither changes anything.</source>
        <translation>Beim Prüfen wird jede Datei noch einmal gelesen und mit dem Erfassten verglichen. „Schnell“ geht nach Größen und Zeiten und dauert Sekunden. Beides ändert nichts.</translation>
    </message>
    <message>
        <source>What to verify</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>Jede Datei noch einmal lesen und mit dem Erfassten vergleichen</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched</source>
        <translation>Nach Größen und Zeiten gehen; nur Dateien lesen, die berührt aussehen</translation>
    </message>
    <message>
        <source>Filter by project, version, place or kind</source>
        <translation>Nach Projekt, Version, Ort oder Art filtern</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Die Probleme filtern</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Go to version</source>
        <translation>Zur Version gehen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation>Die Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>Die Bibliothek wird durchgesehen</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>Die Bibliothek wurde nicht geprüft</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
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
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured</source>
        <translation>
            <numerusform>Die einzige Version ist so, wie sie erfasst wurde</numerusform>
            <numerusform>Alle %n Versionen sind so, wie sie erfasst wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were compared with their manifests and with the catalog.</source>
        <translation>
            <numerusform>%n Datei wurde mit ihrem Manifest und mit dem Katalog verglichen.</numerusform>
            <numerusform>%n Dateien wurden mit ihren Manifesten und mit dem Katalog verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the report</source>
        <translation>Der Bericht wird kopiert</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Der Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>Der Bericht wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>Suche nach guten Kopien</translation>
    </message>
    <message>
        <source>Nothing was repaired</source>
        <translation>Nichts wurde repariert</translation>
    </message>
    <message>
        <source>Nothing can be repaired</source>
        <translation>Nichts kann repariert werden</translation>
    </message>
    <message numerus="yes">
        <source>Of %n problems none can be repaired: no other copy of these files is in the library. They keep their places.</source>
        <translation>
            <numerusform>Das %n Problem kann nicht repariert werden: Keine andere Kopie dieser Datei ist in der Bibliothek. Sie behält ihren Platz.</numerusform>
            <numerusform>Von %n Problemen kann keines repariert werden: Keine andere Kopie dieser Dateien ist in der Bibliothek. Sie behalten ihren Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the library?</source>
        <translation>Die Bibliothek reparieren?</translation>
    </message>
    <message>
        <source>%1 of %2 problems are repaired.</source>
        <translation>%1 von %2 Problemen werden behoben.</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n</source>
        <translation>
            <numerusform>%n reparieren</numerusform>
            <numerusform>%n reparieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Wird repariert…</translation>
    </message>
    <message>
        <source>Repairing the library</source>
        <translation>Die Bibliothek wird repariert</translation>
    </message>
    <message>
        <source>The library was not repaired</source>
        <translation>Die Bibliothek wurde nicht repariert</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired.</source>
        <translation>
            <numerusform>%n Problem wurde behoben.</numerusform>
            <numerusform>%n Probleme wurden behoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired. What was set aside is in %1.</source>
        <translation>
            <numerusform>%n Problem wurde behoben. Was beiseitegelegt wurde, liegt in %1.</numerusform>
            <numerusform>%n Probleme wurden behoben. Was beiseitegelegt wurde, liegt in %1.</numerusform>
        </translation>
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
    <name>strata::VersionPlaces</name>
    <message>
        <source>The folder “%1” of %2 cannot be opened</source>
        <translation>Der Ordner „%1“ von %2 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 is being read at this moment, by an export for example. Wait until that is done and try again.</source>
        <translation>%1 wird in diesem Augenblick gelesen, etwa von einem Export. Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.</translation>
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
    <name>strata::Workspace</name>
    <message>
        <source>“%1” does not exist. Choose the folder you work in.</source>
        <translation>„%1“ gibt es nicht. Wählen Sie den Ordner, in dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder you work in.</source>
        <translation>„%1“ ist eine Datei. Wählen Sie den Ordner, in dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>“%1” belongs to the library, where versions are kept as they were. Choose the folder you work in.</source>
        <translation>„%1“ gehört zur Bibliothek, in der Versionen aufbewahrt werden, wie sie waren. Wählen Sie den Ordner, in dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>The library “%1” lies in “%2”. Choose the folder of one project.</source>
        <translation>Die Bibliothek „%1“ liegt in „%2“. Wählen Sie den Ordner eines einzelnen Projekts.</translation>
    </message>
    <message>
        <source>“%1” holds more than one project. Choose the folder of one.</source>
        <translation>„%1“ enthält mehr als ein Projekt. Wählen Sie den Ordner eines einzelnen.</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2” already. Unlink it there first.</source>
        <translation>„%1“ ist schon mit „%2“ verbunden. Lösen Sie zuerst dort die Verbindung.</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2”, and one of the two folders lies in the other. Choose another folder.</source>
        <translation>„%1“ ist mit „%2“ verbunden, und einer der beiden Ordner liegt im anderen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Dieses Projekt ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>No folder is linked to “%1”. Link the folder you work in first.</source>
        <translation>Mit „%1“ ist kein Ordner verbunden. Verbinden Sie zuerst den Ordner, in dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>“%1” is no longer linked to the project.</source>
        <translation>„%1“ ist nicht mehr mit dem Projekt verbunden.</translation>
    </message>
    <message>
        <source>Bringing “%1” to %2 was interrupted. Finish it or take it back first: “workspace sync” with --resume or --back.</source>
        <translation>„%1“ auf %2 zu bringen wurde unterbrochen. Bringen Sie es zuerst zu Ende, oder nehmen Sie es zurück: „workspace sync“ mit --resume oder --back.</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>eine andere Version</translation>
    </message>
    <message>
        <source>The folder “%1” that is linked to “%2” is not there. If you moved it, link the project to its new place.</source>
        <translation>Der Ordner „%1“, der mit „%2“ verbunden ist, ist nicht da. Wenn Sie ihn verschoben haben, verbinden Sie das Projekt mit seinem neuen Ort.</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceCommands</name>
    <message>
        <source>Linking the folder</source>
        <translation>Der Ordner wird verbunden</translation>
    </message>
    <message>
        <source>Unlinking the folder</source>
        <translation>Die Verbindung zum Ordner wird gelöst</translation>
    </message>
    <message>
        <source>The link stays as it is</source>
        <translation>Die Verbindung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>%1 of “%2” was captured by itself.</source>
        <translation>%1 von „%2“ wurde automatisch erfasst.</translation>
    </message>
    <message>
        <source>“%1” was not captured by itself: %2</source>
        <translation>„%1“ wurde nicht automatisch erfasst: %2</translation>
    </message>
    <message>
        <source>Linked folder</source>
        <translation>Verbundener Ordner</translation>
    </message>
    <message>
        <source>Capture the linked folder</source>
        <translation>Den verbundenen Ordner erfassen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Compare the linked folder with its version</source>
        <translation>Den verbundenen Ordner mit seiner Version vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Bring the linked folder back to its version…</source>
        <translation>Den verbundenen Ordner auf seine Version zurückbringen…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Zurückbringen…</translation>
    </message>
    <message>
        <source>Bring the linked folder to the selected version…</source>
        <translation>Den verbundenen Ordner auf die ausgewählte Version bringen…</translation>
    </message>
    <message>
        <source>Bring to this version…</source>
        <translation>Auf diese Version bringen…</translation>
    </message>
    <message>
        <source>Finish bringing the linked folder over…</source>
        <translation>Das Umstellen des verbundenen Ordners zu Ende bringen…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Zu Ende bringen…</translation>
    </message>
    <message>
        <source>Take back what was interrupted in the linked folder…</source>
        <translation>Zurücknehmen, was im verbundenen Ordner unterbrochen wurde…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Show the linked folder in the file manager</source>
        <translation>Den verbundenen Ordner in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Folder settings…</source>
        <translation>Einstellungen des Ordners…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>Einen Ordner verbinden…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Unlink the folder</source>
        <translation>Die Verbindung zum Ordner lösen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>Bring back to %1…</source>
        <translation>Auf %1 zurückbringen…</translation>
    </message>
    <message>
        <source>Capturing “%1”</source>
        <translation>„%1“ wird erfasst</translation>
    </message>
    <message>
        <source>The folder was not captured</source>
        <translation>Der Ordner wurde nicht erfasst</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>Es gibt keinen Unterschied zu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 wurde erfasst: %n Datei.</numerusform>
            <numerusform>%1 wurde erfasst: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer linked; it stays as it is.</source>
        <translation>%1 ist nicht mehr verbunden; der Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>unlink the folder of “%1”</source>
        <translation>die Verbindung des Ordners zu „%1“ lösen</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceDialog</name>
    <message>
        <source>&amp;Follow the active version: activating brings the folder to it</source>
        <translation>Der aktiven Version &amp;folgen: Aktivieren bringt den Ordner auf sie</translation>
    </message>
    <message>
        <source>Capture when nothing was saved for</source>
        <translation>Erfassen, wenn nichts gespeichert wurde seit</translation>
    </message>
    <message>
        <source>Capture every</source>
        <translation>Erfassen alle</translation>
    </message>
    <message>
        <source>Folder of “%1”</source>
        <translation>Ordner von „%1“</translation>
    </message>
    <message>
        <source>Link a folder to “%1”</source>
        <translation>Einen Ordner mit „%1“ verbinden</translation>
    </message>
    <message>
        <source>the folder you work in, as in ~/src/shop</source>
        <translation>der Ordner, in dem Sie arbeiten, etwa ~/src/shop</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>The folder you work in</source>
        <translation>Der Ordner, in dem Sie arbeiten</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>While this window is open, and only when something differs. What captures leave out is never written or deleted; your own changes are always captured first.</source>
        <translation>Solange dieses Fenster offen ist, und nur, wenn etwas anders ist. Was beim Erfassen ausgelassen wird, wird nie geschrieben oder gelöscht; Ihre eigenen Änderungen werden immer zuerst erfasst.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Link folder</source>
        <translation>Ordner verbinden</translation>
    </message>
    <message>
        <source>Linking the folder</source>
        <translation>Der Ordner wird verbunden</translation>
    </message>
    <message>
        <source>“%1” is linked to %2.</source>
        <translation>„%1“ ist mit %2 verbunden.</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceMonitor</name>
    <message>
        <source>Looking at the linked folder</source>
        <translation>Der verbundene Ordner wird angesehen</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceRow</name>
    <message>
        <source>Link the folder you work in…</source>
        <translation>Den Ordner verbinden, in dem Sie arbeiten…</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>in no version yet</source>
        <translation>noch in keiner Version</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n changes</source>
        <translation>
            <numerusform>%1 + %n Änderung</numerusform>
            <numerusform>%1 + %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>The folder linked to this project: %1</source>
        <translation>Der mit diesem Projekt verbundene Ordner: %1</translation>
    </message>
    <message>
        <source>Then it can be captured, compared and brought to any version</source>
        <translation>Dann kann er erfasst, verglichen und auf jede Version gebracht werden</translation>
    </message>
    <message>
        <source>Linked folder %1, %2</source>
        <translation>Verbundener Ordner %1, %2</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceTexts</name>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
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
        <source>%n with other permissions</source>
        <translation>
            <numerusform>%n mit anderen Rechten</numerusform>
            <numerusform>%n mit anderen Rechten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing %1 to %2 was interrupted.</source>
        <translation>%1 auf %2 zu bringen wurde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Workspace %1 holds %n files that are in no version yet.</source>
        <translation>
            <numerusform>Der Arbeitsordner %1 enthält %n Datei, die noch in keiner Version ist.</numerusform>
            <numerusform>Der Arbeitsordner %1 enthält %n Dateien, die noch in keiner Version sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace %1 differs from %2: %3.</source>
        <translation>Der Arbeitsordner %1 unterscheidet sich von %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n changed files are saved as v%1 first.</source>
        <translation>
            <numerusform>Ihre %n geänderte Datei wird zuerst als v%1 gesichert.</numerusform>
            <numerusform>Ihre %n geänderten Dateien werden zuerst als v%1 gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changed folders are saved as v%1 first.</source>
        <translation>Ihre geänderten Ordner werden zuerst als v%1 gesichert.</translation>
    </message>
    <message>
        <source>No file changes in %1.</source>
        <translation>In %1 ändert sich keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1.</source>
        <translation>
            <numerusform>In %1 ändert sich %n Datei.</numerusform>
            <numerusform>In %1 ändern sich %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are deleted in %1.</source>
        <translation>
            <numerusform>In %1 wird %n Datei gelöscht.</numerusform>
            <numerusform>In %1 werden %n Dateien gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1, %2 are deleted.</source>
        <translation>
            <numerusform>In %1 ändert sich %n Datei; gelöscht: %2.</numerusform>
            <numerusform>In %1 ändern sich %n Dateien; gelöscht: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 are not brought: something that captures leave out lies there, and stays.</source>
        <translation>
            <numerusform>%n Datei von %1 wird nicht gebracht: Dort liegt etwas, das beim Erfassen ausgelassen wird, und es bleibt.</numerusform>
            <numerusform>%n Dateien von %1 werden nicht gebracht: Dort liegt etwas, das beim Erfassen ausgelassen wird, und es bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at %2 now.</source>
        <translation>%1 steht jetzt auf %2.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>What you had changed is %1.</source>
        <translation>Was Sie geändert hatten, ist %1.</translation>
    </message>
    <message>
        <source>%1 (permissions)</source>
        <translation>%1 (Rechte)</translation>
    </message>
</context>
<context>
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
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
