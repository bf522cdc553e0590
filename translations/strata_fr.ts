<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>Ce n’est pas une expression rationnelle : %1</translation>
    </message>
</context>
<context>
    <name>strata::AboutDialog</name>
    <message>
        <source>About Strata</source>
        <translation>À propos de Strata</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 sur %2</translation>
    </message>
    <message>
        <source>Strata %1</source>
        <translation>Strata %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project: capture, compare, activate, roll back and export.</source>
        <translation>Conserve chaque génération d’un projet : capturer, comparer, activer, revenir en arrière et exporter.</translation>
    </message>
    <message>
        <source>Stands on %1, KDE&apos;s KSyntaxHighlighting, SQLite, libzip, libarchive, libdeflate, zlib and OpenSSL. The letters are Inter and JetBrains Mono where they are installed.</source>
        <translation>S’appuie sur %1, KSyntaxHighlighting de KDE, SQLite, libzip, libarchive, libdeflate, zlib et OpenSSL. Les caractères sont Inter et JetBrains Mono là où ils sont installés.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>strata::Activating</name>
    <message>
        <source>no version</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 est maintenant active.</translation>
    </message>
    <message>
        <source>No version is active now.</source>
        <translation>Aucune version n’est active maintenant.</translation>
    </message>
    <message>
        <source>The active version stays as it is</source>
        <translation>La version active reste telle quelle</translation>
    </message>
    <message>
        <source>roll back to %1</source>
        <translation>revenir à %1</translation>
    </message>
    <message>
        <source>activate %1</source>
        <translation>activer %1</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <translation>Activation de %1</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examen de ce qui changerait</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 est déjà active.</translation>
    </message>
    <message>
        <source>Rolling back leaves no version active; nothing was active before %1.</source>
        <translation>Le retour ne laisse aucune version active ; rien n’était actif avant %1.</translation>
    </message>
    <message>
        <source>Activating %1 changes no file: it is the same as %2.</source>
        <translation>Activer %1 ne change aucun fichier : c’est la même que %2.</translation>
    </message>
    <message>
        <source>Activating %1 changes no file.</source>
        <translation>Activer %1 ne change aucun fichier.</translation>
    </message>
    <message>
        <source>Active now is %1.</source>
        <translation>%1 est maintenant active.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Vous pouvez revenir dessus.</translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files (%2 deleted).</source>
        <translation>
            <numerusform>Activer %1 modifie %n fichier (%2 supprimés).</numerusform>
            <numerusform>Activer %1 modifie %n fichiers (%2 supprimés).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files.</source>
        <translation>
            <numerusform>Activer %1 modifie %n fichier.</numerusform>
            <numerusform>Activer %1 modifie %n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Activation</name>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Cette version n’est plus dans « %1 ».</translation>
    </message>
    <message>
        <source>%1 failed and cannot be activated.</source>
        <translation>%1 a échoué et ne peut pas être activée.</translation>
    </message>
    <message>
        <source>%1 is archived and cannot be activated. Restore it first.</source>
        <translation>%1 est archivée et ne peut pas être activée. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 was deleted and cannot be activated.</source>
        <translation>%1 a été supprimée et ne peut pas être activée.</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be activated.</source>
        <translation>%1 n’est pas encore complète et ne peut pas être activée.</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>Le dossier « %1 » de %2 est introuvable.</translation>
    </message>
    <message>
        <source>There is nothing to roll back in “%1”: nothing was activated.</source>
        <translation>Il n’y a rien à annuler dans « %1 » : rien n’a été activé.</translation>
    </message>
    <message>
        <source>There is nothing to redo in “%1”: nothing was rolled back.</source>
        <translation>Il n’y a rien à rétablir dans « %1 » : rien n’a été annulé.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Another program keeps activating versions of this project. Try again.</source>
        <translation>Un autre programme active sans cesse des versions de ce projet. Réessayez.</translation>
    </message>
</context>
<context>
    <name>strata::ActivationSheet</name>
    <message>
        <source>Activate %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Redo: activate %1</source>
        <translation>Rétablir : activer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renommé</numerusform>
            <numerusform>%n renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ActiveLink</name>
    <message>
        <source>The link “%1/active” cannot be changed</source>
        <translation>Le lien « %1/active » ne peut pas être modifié</translation>
    </message>
</context>
<context>
    <name>strata::Application</name>
    <message>
        <source>Preparing the sample library</source>
        <translation>Préparation de la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>The sample library could not be made</source>
        <translation>La bibliothèque d’exemple n’a pas pu être créée</translation>
    </message>
</context>
<context>
    <name>strata::Archive</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is neither a folder nor a regular file</source>
        <translation>ce n’est ni un dossier ni un fichier ordinaire</translation>
    </message>
    <message>
        <source>this kind of archive is not read; unpack it and capture the folder</source>
        <translation>ce type d’archive n’est pas pris en charge ; décompressez-la et capturez le dossier</translation>
    </message>
    <message>
        <source>it is no .zip, .tar or .tar.gz archive</source>
        <translation>ce n’est pas une archive .zip, .tar ou .tar.gz</translation>
    </message>
    <message>
        <source>“%1” cannot be captured: %2.</source>
        <translation>« %1 » ne peut pas être capturé : %2.</translation>
    </message>
    <message>
        <source>its entry “%1” is refused: %2</source>
        <translation>son entrée « %1 » est refusée : %2</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>elle a plus de %n entrée</numerusform>
            <numerusform>elle a plus de %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>elle dépasse %1 Mio</translation>
    </message>
    <message>
        <source>its files are larger than %1 MiB together</source>
        <translation>ses fichiers dépassent ensemble %1 Mio</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder</source>
        <translation>« %1 » est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>the archive has another entry of this name</source>
        <translation>l’archive a une autre entrée de ce nom</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>c’est un lien physique vers ce qui n’est pas un fichier antérieur de l’archive</translation>
    </message>
    <message>
        <source>it is a link that leads out of the archive</source>
        <translation>c’est un lien qui sort de l’archive</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>« %1 » dans la bibliothèque n’est plus tel qu’il a été capturé. Lancez la vérification pour voir ce qui est endommagé.</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveCheck</name>
    <message>
        <source>The new archive was read again and “%1” in it is not as it was captured. Nothing was put in place. Export again; if it stays so, run verify to see whether the library or the target disk is damaged.</source>
        <translation>La nouvelle archive a été relue et « %1 » n’y est pas tel qu’il a été capturé. Rien n’a été mis en place. Exportez de nouveau ; si cela persiste, lancez la vérification pour savoir si la bibliothèque ou le disque cible est endommagé.</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>Vérification de l’archive</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveStaging</name>
    <message>
        <source>Unpacking files</source>
        <translation>Décompression des fichiers</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is a second name of %1, which is left out</source>
        <translation>c’est un second nom de %1, qui est laissé de côté</translation>
    </message>
</context>
<context>
    <name>strata::Browsing</name>
    <message>
        <source>There is no version “%1” in “%2”</source>
        <translation>Il n’y a pas de version « %1 » dans « %2 »</translation>
    </message>
    <message>
        <source>%1: it has no versions yet.</source>
        <translation>%1 : il n’y a pas encore de version.</translation>
    </message>
    <message>
        <source>%1: it has only %2.</source>
        <translation>%1 : il n’y a que %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: it has %n versions between %2 and %3.</source>
        <translation>
            <numerusform>%1 : il y a %n version entre %2 et %3.</numerusform>
            <numerusform>%1 : il y a %n versions entre %2 et %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it has %2 to %3.</source>
        <translation>%1 : il y a %2 à %3.</translation>
    </message>
    <message>
        <source>%1 has no files here: it is %2.</source>
        <translation>%1 n’a pas de fichiers ici : état %2.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Activate one first.</source>
        <translation>Aucune version de « %1 » n’est active. Activez-en une d’abord.</translation>
    </message>
    <message>
        <source>“%1” fits %2. Name one of them.</source>
        <translation>« %1 » correspond à %2. Nommez-en une.</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>Cette version n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2.</source>
        <translation>Il n’y a pas de fichier « %1 » dans %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>A version&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>Le nom d’une version a au plus %1 caractères, celui-ci en a %2.</translation>
    </message>
    <message>
        <source>A version&apos;s name cannot have line breaks or other control characters.</source>
        <translation>Le nom d’une version ne peut contenir ni saut de ligne ni autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>A version cannot be called “%1”: that means another version already. Choose another name.</source>
        <translation>Une version ne peut pas s’appeler « %1 » : cela désigne déjà une autre version. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>strata::Capture</name>
    <message>
        <source>“%1” has no files to capture.</source>
        <translation>« %1 » n’a aucun fichier à capturer.</translation>
    </message>
    <message>
        <source>“%1” has no files to capture: everything in it was left out. First: %2, %3.</source>
        <translation>« %1 » n’a aucun fichier à capturer : tout y a été laissé de côté. D’abord : %2, %3.</translation>
    </message>
    <message>
        <source>The parent is no version of this project.</source>
        <translation>Le parent n’est pas une version de ce projet.</translation>
    </message>
    <message>
        <source>%1 has no files to compare with. Restore it first.</source>
        <translation>%1 n’a pas de fichiers avec lesquels comparer. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose the folder or archive to capture.</source>
        <translation>« %1 » n’existe pas. Choisissez le dossier ou l’archive à capturer.</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Comparaison avec %1</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 a été capturée mais pas activée : %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the library itself. Choose the folder of your project.</source>
        <translation>« %1 » appartient à la bibliothèque elle-même. Choisissez le dossier de votre projet.</translation>
    </message>
</context>
<context>
    <name>strata::CaptureDialog</name>
    <message>
        <source>Capture a version</source>
        <translation>Capturer une version</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Folder, .zip, .tar, .tar.gz</source>
        <translation>Dossier, .zip, .tar, .tar.gz</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <source>What was the generator asked for? Kept with the version and searchable.</source>
        <translation>Qu’a-t-on demandé au générateur ? Conservé avec la version et interrogeable.</translation>
    </message>
    <message>
        <source>Short name, like “fixed-auth” (optional)</source>
        <translation>Nom court, comme « fixed-auth » (facultatif)</translation>
    </message>
    <message>
        <source>A note to yourself (optional)</source>
        <translation>Une note pour vous-même (facultatif)</translation>
    </message>
    <message>
        <source>Choose another version when this one was made from it: the timeline then draws a fork.</source>
        <translation>Choisissez une autre version si celle-ci en provient : la chronologie dessine alors un embranchement.</translation>
    </message>
    <message>
        <source>Patterns separated by spaces, like “*.log dist/” (optional)</source>
        <translation>Motifs séparés par des espaces, comme « *.log dist/ » (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Activate the new version</source>
        <translation>&amp;Activer la nouvelle version</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>P&amp;rompt</source>
        <translation>P&amp;rompt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Issue de</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Choose the folder to capture</source>
        <translation>Choisir le dossier à capturer</translation>
    </message>
    <message>
        <source>Choose the archive to capture</source>
        <translation>Choisir l’archive à capturer</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation>Archives (*.zip *.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>This will be v%1.</source>
        <translation>Ce sera v%1.</translation>
    </message>
    <message>
        <source>Pick a project or type the name of a new one.</source>
        <translation>Choisissez un projet ou tapez le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>The project “%1” will be created.</source>
        <translation>Le projet « %1 » sera créé.</translation>
    </message>
    <message>
        <source>The previous version</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>Listing versions</source>
        <translation>Lecture de la liste des versions</translation>
    </message>
    <message>
        <source>Capturing %1</source>
        <translation>Capture de %1</translation>
    </message>
    <message>
        <source>The version was not captured</source>
        <translation>La version n’a pas été capturée</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 a été capturée : %n fichier.</numerusform>
            <numerusform>%1 a été capturée : %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out; the tab Prompt lists them.</source>
        <translation>
            <numerusform>%n entrée a été laissée de côté ; l’onglet Prompt l’indique.</numerusform>
            <numerusform>%n entrées ont été laissées de côté ; l’onglet Prompt les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel capture</source>
        <translation>Annuler la capture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>strata::CapturePatch</name>
    <message>
        <source>“%1” cannot be written</source>
        <translation>« %1 » ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The patch against the version before was not made: %1</source>
        <translation>Le correctif par rapport à la version précédente n’a pas été produit : %1</translation>
    </message>
</context>
<context>
    <name>strata::CapturePreviewView</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Choose a folder or an archive, or drop one here.</source>
        <translation>Choisissez un dossier ou une archive, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Looking at what would be captured…</source>
        <translation>Examen de ce qui serait capturé…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n fichier · %1</numerusform>
            <numerusform>%n fichiers · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · nothing is left out</source>
        <translation>%1 · rien n’est laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries are left out</source>
        <translation>
            <numerusform>%1 · %n entrée est laissée de côté</numerusform>
            <numerusform>%1 · %n entrées sont laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Catalog</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>Il n’y a pas de catalogue « %1 ».</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>Un autre programme écrit dans la bibliothèque. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be written.</source>
        <translation>Le catalogue « %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written: %2.</source>
        <translation>Le catalogue « %1 » ne peut pas être lu ou écrit : %2.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot grow. Free some space and try again.</source>
        <translation>Le disque est plein : « %1 » ne peut pas grandir. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged. Run “strata-cli rebuild”: it makes a new one from the folders, which are not affected.</source>
        <translation>Le catalogue « %1 » est endommagé. Lancez « strata-cli rebuild » : il en fait un nouveau à partir des dossiers, qui ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The catalog “%1” answered: %2.</source>
        <translation>Le catalogue « %1 » a répondu : %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>« %1 » ne peut pas être écrit</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>Il y a déjà un projet « %1 ». Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>strata::ChangeHeader</name>
    <message>
        <source>mode %1 → %2</source>
        <translation>droits %1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChangesTree</name>
    <message>
        <source>mode</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>another type of file</source>
        <translation>un autre type de fichier</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 % similar)</source>
        <translation>%1 → %2 (semblable à %3 %)</translation>
    </message>
    <message>
        <source>Mode %1 → %2</source>
        <translation>Droits %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Cli</name>
    <message>
        <source>no version</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 est déjà active.</translation>
    </message>
    <message>
        <source>Would change the active version from %1 to %2: %3. Nothing was changed.</source>
        <translation>Ferait passer la version active de %1 à %2 : %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changed the active version from %1 to %2: %3.</source>
        <translation>La version active est passée de %1 à %2 : %3.</translation>
    </message>
    <message>
        <source>Say what would change and change nothing.</source>
        <translation>Dire ce qui changerait et ne rien changer.</translation>
    </message>
    <message>
        <source>make a version the active one</source>
        <translation>faire d’une version l’active</translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back.</source>
        <translation>Fait d’une version l’active : le lien « active » du projet y mène désormais, changé en une seule étape. Aucune version n’en est modifiée, et « rollback » revient dessus.</translation>
    </message>
    <message>
        <source>go back to what was active before</source>
        <translation>revenir à ce qui était actif avant</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “activate”. May be repeated, and “redo” takes it back.</source>
        <translation>Active la version qui l’était avant le dernier « activate ». Peut être répété, et « redo » revient dessus.</translation>
    </message>
    <message>
        <source>take a rollback back</source>
        <translation>revenir sur un retour en arrière</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “rollback”. A new “activate” in between ends what can be redone.</source>
        <translation>Active la version qui l’était avant le dernier « rollback ». Un nouvel « activate » entre-temps met fin à ce qui peut être rétabli.</translation>
    </message>
    <message>
        <source>“%1” has no version yet. “strata-cli capture %2 PATH” makes the first.</source>
        <translation>« %1 » n’a pas encore de version. « strata-cli capture %2 CHEMIN » fait la première.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation>AJOUTÉES</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>SUPPRIMÉES</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source> (active)</source>
        <translation>  (active)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparée avec</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favorite</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>prompt:</source>
        <translation>prompt :</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>note :</translation>
    </message>
    <message>
        <source>context:</source>
        <translation>contexte :</translation>
    </message>
    <message>
        <source>left out by the capture:</source>
        <translation>laissé de côté par la capture :</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>DROITS</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>OCTETS</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>“cat” prints a file&apos;s own bytes and knows no --json.</source>
        <translation>« cat » affiche les octets mêmes d’un fichier et ne connaît pas --json.</translation>
    </message>
    <message>
        <source>list a project&apos;s versions</source>
        <translation>lister les versions d’un projet</translation>
    </message>
    <message>
        <source>Lists the versions of a project, the newest first. “*” marks the active one, “+” a starred one; ADDED and DELETED count the lines that differ from the version before it.</source>
        <translation>Liste les versions d’un projet, la plus récente d’abord. « * » marque l’active, « + » une favorite ; AJOUTÉES et SUPPRIMÉES comptent les lignes qui diffèrent de la version d’avant.</translation>
    </message>
    <message>
        <source>List archived versions too.</source>
        <translation>Lister aussi les versions archivées.</translation>
    </message>
    <message>
        <source>show one version&apos;s facts and prompt</source>
        <translation>montrer les faits et le prompt d’une version</translation>
    </message>
    <message>
        <source>Shows everything known about a version: where it comes from, how it differs from the one before it, its prompt, note and context, and what its capture left out.</source>
        <translation>Montre tout ce qu’on sait d’une version : d’où elle vient, en quoi elle diffère de celle d’avant, son prompt, sa note, son contexte, et ce que sa capture a laissé de côté.</translation>
    </message>
    <message>
        <source>list a version&apos;s files</source>
        <translation>lister les fichiers d’une version</translation>
    </message>
    <message>
        <source>Lists the files of a version with mode, size and type; with --json also the SHA-256 of each.</source>
        <translation>Liste les fichiers d’une version avec droits, taille et type ; avec --json aussi le SHA-256 de chacun.</translation>
    </message>
    <message>
        <source>print one file of a version</source>
        <translation>afficher un fichier d’une version</translation>
    </message>
    <message>
        <source>Prints the bytes of one file exactly as they were captured; of a symbolic link, its target.</source>
        <translation>Affiche les octets d’un fichier exactement comme ils ont été capturés ; d’un lien symbolique, sa cible.</translation>
    </message>
    <message>
        <source>The file, relative to the project&apos;s folder.</source>
        <translation>Le fichier, à partir du dossier du projet.</translation>
    </message>
    <message>
        <source>The prompt could not be read from the standard input.</source>
        <translation>Le prompt n’a pas pu être lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>%1 laissé de côté : %2</translation>
    </message>
    <message>
        <source>Left out more: %1 in all. “strata-cli show” lists them.</source>
        <translation>D’autres ont été laissés de côté : %1 en tout. « strata-cli show » les énumère.</translation>
    </message>
    <message>
        <source>--prompt and --prompt-file cannot be given together.</source>
        <translation>--prompt et --prompt-file ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>Il n’y a ni dossier ni archive « %1 ».</translation>
    </message>
    <message>
        <source>Captured %1 of “%2”: %3, %4.</source>
        <translation>%1 de « %2 » capturée : %3, %4.</translation>
    </message>
    <message>
        <source>Compared with v%1: %2.</source>
        <translation>Comparée avec v%1 : %2.</translation>
    </message>
    <message>
        <source>The sample projects are there already.</source>
        <translation>Les projets d’exemple sont déjà là.</translation>
    </message>
    <message>
        <source>Added the sample projects. “strata-cli project list” shows them.</source>
        <translation>Les projets d’exemple ont été ajoutés. « strata-cli project list » les montre.</translation>
    </message>
    <message>
        <source>make the next version from a folder or archive</source>
        <translation>faire la version suivante à partir d’un dossier ou d’une archive</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace.</source>
        <translation>Fait la version suivante du projet à partir d’un dossier, .zip, .tar ou .tar.gz. La source n’est que lue. Les produits de compilation et semblables (.git, node_modules, __pycache__ …, et ce que nomment .gitignore et .strataignore) sont laissés de côté ; chacun est signalé avec sa raison. Ctrl+C annule sans laisser de trace.</translation>
    </message>
    <message>
        <source>The folder or archive to capture.</source>
        <translation>Le dossier ou l’archive à capturer.</translation>
    </message>
    <message>
        <source>Make the project first when there is none of that name.</source>
        <translation>Créer d’abord le projet s’il n’y en a pas de ce nom.</translation>
    </message>
    <message>
        <source>A name for the version, such as “fixed-auth”.</source>
        <translation>Un nom pour la version, comme « fixed-auth ».</translation>
    </message>
    <message>
        <source>A note to keep with it.</source>
        <translation>Une note à conserver avec elle.</translation>
    </message>
    <message>
        <source>The prompt it was generated from.</source>
        <translation>Le prompt dont elle est issue.</translation>
    </message>
    <message>
        <source>Read the prompt from FILE; “-” is the standard input.</source>
        <translation>Lire le prompt dans FICHIER ; « - » est l’entrée standard.</translation>
    </message>
    <message>
        <source>The version it was made from, when that is not the previous one.</source>
        <translation>La version dont elle est issue, si ce n’est pas la précédente.</translation>
    </message>
    <message>
        <source>Make it the active version.</source>
        <translation>En faire la version active.</translation>
    </message>
    <message>
        <source>Leave out what matches, as a line of .gitignore would. May be repeated.</source>
        <translation>Laisser de côté ce qui correspond, comme le ferait une ligne de .gitignore. Peut être répété.</translation>
    </message>
    <message>
        <source>add the sample projects</source>
        <translation>ajouter les projets d’exemple</translation>
    </message>
    <message>
        <source>Adds the sample projects, each with several versions, to try Strata with. What is there already stays.</source>
        <translation>Ajoute les projets d’exemple, chacun de plusieurs versions, pour essayer Strata. Ce qui est déjà là reste.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage : %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project that code generators and agents write: captures versions, compares them, switches between them without losing work, exports them.</source>
        <translation>Conserve chaque génération d’un projet qu’écrivent générateurs de code et agents : capture les versions, les compare, passe de l’une à l’autre sans perdre de travail, les exporte.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbes :</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versions :</translation>
    </message>
    <message>
        <source>A version is named by its number (v7 or 7), its name, “active”, “latest”, or the first 8 or more characters of its id.</source>
        <translation>Une version se nomme par son numéro (v7 ou 7), son nom, « active », « latest », ou les 8 premiers caractères ou plus de son identifiant.</translation>
    </message>
    <message>
        <source>“strata-cli VERB --help” explains a verb with examples.</source>
        <translation>« strata-cli VERBE --help » explique un verbe avec des exemples.</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation>  [OPTION]…</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>Work on the library in DIR instead of $STRATA_LIBRARY or the user&apos;s own.</source>
        <translation>Travailler sur la bibliothèque de DOSSIER au lieu de $STRATA_LIBRARY ou de celle de l’utilisateur.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Afficher un document JSON.</translation>
    </message>
    <message>
        <source>Explain the verb and print nothing else.</source>
        <translation>Expliquer le verbe et n’afficher rien d’autre.</translation>
    </message>
    <message>
        <source>Print the version of Strata.</source>
        <translation>Afficher la version de Strata.</translation>
    </message>
    <message>
        <source>“%1 --help” explains more.</source>
        <translation>« %1 --help » en dit plus.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Il n’y a pas de verbe « %1 ».</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de verbe « %1 ». Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>Say what to do: a verb is missing.</source>
        <translation>Dites quoi faire : il manque un verbe.</translation>
    </message>
    <message>
        <source>“%1” needs one of these after it: %2.</source>
        <translation>« %1 » doit être suivi de l’un de ceux-ci : %2.</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli %2</source>
        <translation>il manque %1 : strata-cli %2</translation>
    </message>
    <message>
        <source>“%1” is too much: strata-cli %2</source>
        <translation>« %1 » est de trop : strata-cli %2</translation>
    </message>
    <message>
        <source>--library needs a folder.</source>
        <translation>--library a besoin d’un dossier.</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>“%1” is neither in %2 nor in %3.</source>
        <translation>« %1 » n’est ni dans %2 ni dans %3.</translation>
    </message>
    <message>
        <source>--stat and --name-status cannot be given together.</source>
        <translation>--stat et --name-status ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>%1 and %2 do not differ.</source>
        <translation>%1 et %2 ne diffèrent pas.</translation>
    </message>
    <message>
        <source>Left out: %1 lines that differ only in whitespace, and %2 files with no other change. This is for reading; only the patch without --ignore-whitespace can be applied.</source>
        <translation>Omis : %1 lignes qui ne diffèrent que par les espaces, et %2 fichiers sans autre changement. Ceci est fait pour être lu ; seul le correctif sans --ignore-whitespace peut être appliqué.</translation>
    </message>
    <message>
        <source>compare two versions</source>
        <translation>comparer deux versions</translation>
    </message>
    <message>
        <source>Prints what changed from one version to another as a patch that “git apply” and “patch -p1” accept, binary files, permissions and renames included (GNU patch knows no binary files). With --json, --stat and --name-status leave the patch out of the document.</source>
        <translation>Affiche ce qui a changé d’une version à une autre sous forme de correctif qu’acceptent « git apply » et « patch -p1 », fichiers binaires, droits et renommages compris (GNU patch ne connaît pas les fichiers binaires). Avec --json, --stat et --name-status omettent le correctif.</translation>
    </message>
    <message>
        <source>Only these files and folders.</source>
        <translation>Seulement ces fichiers et dossiers.</translation>
    </message>
    <message>
        <source>Print the changed files with their numbers of lines.</source>
        <translation>Afficher les fichiers modifiés avec leur nombre de lignes.</translation>
    </message>
    <message>
        <source>Print the changed files with a letter: A, M, D, R or T.</source>
        <translation>Afficher les fichiers modifiés avec une lettre : A, M, D, R ou T.</translation>
    </message>
    <message>
        <source>Leave out lines that differ only in whitespace, and say how many. The result is for reading.</source>
        <translation>Omettre les lignes qui ne diffèrent que par les espaces, et dire combien. Le résultat est fait pour être lu.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand</translation>
    </message>
    <message>
        <source>%1 -&gt; %2 bytes</source>
        <translation>%1 -&gt; %2 octets</translation>
    </message>
    <message>
        <source> 1 file changed</source>
        <translation>  1 fichier modifié</translation>
    </message>
    <message>
        <source> %1 files changed</source>
        <translation>  %1 fichiers modifiés</translation>
    </message>
    <message>
        <source>, 1 insertion(+)</source>
        <translation>, 1 insertion(+)</translation>
    </message>
    <message>
        <source>, %1 insertions(+)</source>
        <translation>, %1 insertions(+)</translation>
    </message>
    <message>
        <source>, 1 deletion(-)</source>
        <translation>, 1 suppression(-)</translation>
    </message>
    <message>
        <source>, %1 deletions(-)</source>
        <translation>, %1 suppressions(-)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” exists already. Give --force to replace it, or -o to choose another name.</source>
        <translation>« %1 » existe déjà. Donnez --force pour le remplacer, ou -o pour choisir un autre nom.</translation>
    </message>
    <message>
        <source>-o needs a file, a folder or “-”.</source>
        <translation>-o a besoin d’un fichier, d’un dossier ou de « - ».</translation>
    </message>
    <message>
        <source>“%1” is no format: it is zip, tar or tar.gz.</source>
        <translation>« %1 » n’est pas un format : zip, tar ou tar.gz.</translation>
    </message>
    <message>
        <source>“%1” is the name of a %2 archive, but --format asks for %3.</source>
        <translation>« %1 » est le nom d’une archive %2, mais --format demande %3.</translation>
    </message>
    <message>
        <source>--json and “-o -” cannot be given together: both would write to the standard output.</source>
        <translation>--json et « -o - » ne vont pas ensemble : les deux écriraient sur la sortie standard.</translation>
    </message>
    <message>
        <source>An archive is not written to a terminal: give -o FILE or redirect the output.</source>
        <translation>Une archive ne s’écrit pas sur un terminal : donnez -o FICHIER ou redirigez la sortie.</translation>
    </message>
    <message>
        <source>Look at %1 before handing the archive on: %2.</source>
        <translation>Regardez %1 avant de transmettre l’archive : %2.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>Aucun dossier temporaire n’a pu être créé : %1.</translation>
    </message>
    <message>
        <source>Exported %1 of “%2” to %3: %4, %5.</source>
        <translation>%1 de « %2 » exportée vers %3 : %4, %5.</translation>
    </message>
    <message>
        <source>write a version as an archive</source>
        <translation>écrire une version comme archive</translation>
    </message>
    <message>
        <source>Writes a complete archive of a version: binary files, permissions, empty folders and symbolic links too. The same version always gives the same bytes, and every archive is read again and checked before it takes its name. A file named with -o is replaced; a file that bears the name Strata chooses is not, unless --force is given.</source>
        <translation>Écrit une archive complète d’une version : fichiers binaires, droits, dossiers vides et liens symboliques aussi. La même version donne toujours les mêmes octets, et chaque archive est relue et vérifiée avant de prendre son nom. Un fichier nommé par -o est remplacé ; un fichier qui porte le nom choisi par Strata ne l’est qu’avec --force.</translation>
    </message>
    <message>
        <source>zip (the default), tar or tar.gz; the name given with -o decides too.</source>
        <translation>zip (par défaut), tar ou tar.gz ; le nom donné avec -o décide aussi.</translation>
    </message>
    <message>
        <source>Where to write: a file, a folder, or “-” for the standard output. Default: the current folder, with a name made of project and version.</source>
        <translation>Où écrire : un fichier, un dossier, ou « - » pour la sortie standard. Par défaut : le dossier courant, avec un nom fait du projet et de la version.</translation>
    </message>
    <message>
        <source>Replace a file of the chosen name.</source>
        <translation>Remplacer un fichier du nom choisi.</translation>
    </message>
    <message>
        <source>Verified %1 with %2, %3</source>
        <translation>%1 vérifié, avec %2, %3</translation>
    </message>
    <message>
        <source>%1: no problem found.</source>
        <translation>%1 : aucun problème trouvé.</translation>
    </message>
    <message>
        <source>%1: 1 problem found.</source>
        <translation>%1 : 1 problème trouvé.</translation>
    </message>
    <message>
        <source>%1: %2 problems found.</source>
        <translation>%1 : %2 problèmes trouvés.</translation>
    </message>
    <message>
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation>Le catalogue a été refait : %1, %2, %3.</translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation>vérifier que chaque fichier est tel qu’il a été capturé</translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing. Exits with 1 when something is wrong.</source>
        <translation>Relit chaque fichier et le compare à son SHA-256, et les dossiers au catalogue. Ne change rien. Se termine avec 1 si quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>Only this project.</source>
        <translation>Seulement ce projet.</translation>
    </message>
    <message>
        <source>Only this version of it.</source>
        <translation>Seulement cette version.</translation>
    </message>
    <message>
        <source>make the catalog anew from the folders</source>
        <translation>refaire le catalogue à partir des dossiers</translation>
    </message>
    <message>
        <source>Makes library.db anew from the folders beside it, when it is lost or damaged. The folders hold everything: projects, versions, notes, stars, the active marks and the history. Exits with 1 when something could not be read; it stays on disk untouched.</source>
        <translation>Refait library.db à partir des dossiers voisins quand il est perdu ou endommagé. Les dossiers contiennent tout : projets, versions, notes, favoris, marques d’activité et historique. Se termine avec 1 si quelque chose n’a pas pu être lu ; cela reste intact sur le disque.</translation>
    </message>
    <message>
        <source>What the project is about, such as “ecommerce”.</source>
        <translation>De quoi traite le projet, comme « ecommerce ».</translation>
    </message>
    <message>
        <source>What it is made with, such as “fastapi_postgres”.</source>
        <translation>Avec quoi il est fait, comme « fastapi_postgres ».</translation>
    </message>
    <message>
        <source>Whose project it is: a name of your own.</source>
        <translation>À qui est le projet : un nom à vous.</translation>
    </message>
    <message>
        <source>Created the project “%1” (%2).</source>
        <translation>Le projet « %1 » (%2) a été créé.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CHANGÉS</translation>
    </message>
    <message>
        <source>The library has no project yet. “strata-cli project create NAME” makes one.</source>
        <translation>La bibliothèque n’a pas encore de projet. « strata-cli project create NOM » en crée un.</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>VERSIONS</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>ACTIVE</translation>
    </message>
    <message>
        <source>LAST CAPTURE</source>
        <translation>DERNIÈRE CAPTURE</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAINE</translation>
    </message>
    <message>
        <source>TECH STACK</source>
        <translation>TECHNOLOGIES</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>tech stack</source>
        <translation>technologies</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>last capture</source>
        <translation>dernière capture</translation>
    </message>
    <message>
        <source>“%1” is no status: it is draft, active or archived.</source>
        <translation>« %1 » n’est pas un état : draft, active ou archived.</translation>
    </message>
    <message>
        <source>Say what to change with at least one option.</source>
        <translation>Dites avec au moins une option ce qu’il faut modifier.</translation>
    </message>
    <message>
        <source>Changed the project “%1”.</source>
        <translation>Le projet « %1 » a été modifié.</translation>
    </message>
    <message>
        <source>Archived the project “%1”. All its versions stay; “strata-cli project edit %2 --status active” takes it back among the others.</source>
        <translation>Le projet « %1 » est archivé. Toutes ses versions restent ; « strata-cli project edit %2 --status active » le remet parmi les autres.</translation>
    </message>
    <message>
        <source>Moved the project “%1” to the trash. “strata-cli project restore %2” brings it back as it was.</source>
        <translation>Le projet « %1 » est dans la corbeille. « strata-cli project restore %2 » le ramène tel qu’il était.</translation>
    </message>
    <message>
        <source>There is no project “%1” in the trash. “strata-cli project list --trash” shows what is.</source>
        <translation>Il n’y a pas de projet « %1 » dans la corbeille. « strata-cli project list --trash » montre ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The trash holds several projects “%1”. Say which by its id: %2.</source>
        <translation>La corbeille contient plusieurs projets « %1 ». Dites lequel par son identifiant : %2.</translation>
    </message>
    <message>
        <source>Restored the project “%1”.</source>
        <translation>Le projet « %1 » a été restauré.</translation>
    </message>
    <message>
        <source>make a new, empty project</source>
        <translation>créer un projet vide</translation>
    </message>
    <message>
        <source>Makes a new project and prints its id. The library is made when there is none yet.</source>
        <translation>Crée un projet et affiche son identifiant. La bibliothèque est créée s’il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>What the project is called; no other project of the library may have the name.</source>
        <translation>Comment s’appelle le projet ; aucun autre projet de la bibliothèque ne peut avoir ce nom.</translation>
    </message>
    <message>
        <source>list the projects</source>
        <translation>lister les projets</translation>
    </message>
    <message>
        <source>Lists the projects of the library with their number of versions, the active one and their size.</source>
        <translation>Liste les projets de la bibliothèque avec leur nombre de versions, la version active et leur taille.</translation>
    </message>
    <message>
        <source>List the deleted projects instead.</source>
        <translation>Lister plutôt les projets supprimés.</translation>
    </message>
    <message>
        <source>show one project&apos;s facts</source>
        <translation>montrer les faits d’un projet</translation>
    </message>
    <message>
        <source>Shows what is known about a project.</source>
        <translation>Montre ce qu’on sait d’un projet.</translation>
    </message>
    <message>
        <source>rename or describe a project</source>
        <translation>renommer ou décrire un projet</translation>
    </message>
    <message>
        <source>Changes a project&apos;s name, description or status. What no option names stays as it is.</source>
        <translation>Modifie le nom, la description ou l’état d’un projet. Ce qu’aucune option ne nomme reste tel quel.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>Le nouveau nom.</translation>
    </message>
    <message>
        <source>draft, active or archived.</source>
        <translation>draft, active ou archived.</translation>
    </message>
    <message>
        <source>put a project aside</source>
        <translation>mettre un projet de côté</translation>
    </message>
    <message>
        <source>Sets the project&apos;s status to archived. All versions stay and can be used as before.</source>
        <translation>Met l’état du projet à archivé. Toutes les versions restent et s’utilisent comme avant.</translation>
    </message>
    <message>
        <source>move a project to the trash</source>
        <translation>mettre un projet à la corbeille</translation>
    </message>
    <message>
        <source>Moves the project with all its versions to the library&apos;s trash. Nothing is lost: “project restore” brings it back as it was.</source>
        <translation>Met le projet avec toutes ses versions dans la corbeille de la bibliothèque. Rien n’est perdu : « project restore » le ramène tel qu’il était.</translation>
    </message>
    <message>
        <source>bring a deleted project back</source>
        <translation>ramener un projet supprimé</translation>
    </message>
    <message>
        <source>Brings a project back from the trash with all its versions.</source>
        <translation>Ramène un projet de la corbeille avec toutes ses versions.</translation>
    </message>
    <message>
        <source>The project&apos;s name, or the first 8 or more characters of its id.</source>
        <translation>Le nom du projet, ou les 8 premiers caractères ou plus de son identifiant.</translation>
    </message>
    <message>
        <source>A version: v7 or 7, active, latest, its name, or the first 8 or more characters of its id.</source>
        <translation>Une version : v7 ou 7, active, latest, son nom, ou les 8 premiers caractères ou plus de son identifiant.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1; +%2 -%3 lines</source>
        <translation>%1 ; +%2 -%3 lignes</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 projet</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>%1 projets</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 version</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 versions</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
</context>
<context>
    <name>strata::CommandPalette</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Rien ne s’appelle ainsi. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Type an action, a project or a version</source>
        <translation>Tapez une action, un projet ou une version</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>active v%1</translation>
    </message>
    <message>
        <source>Listing versions of %1</source>
        <translation>Lecture de la liste des versions de %1</translation>
    </message>
</context>
<context>
    <name>strata::ComparePage</name>
    <message>
        <source>Swap the sides (Alt+\)</source>
        <translation>Échanger les côtés (Alt+\)</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>Côte à côte ou en une colonne</translation>
    </message>
    <message>
        <source>Which differences do not count</source>
        <translation>Quelles différences ne comptent pas</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>Changement précédent (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>Changement suivant (Alt+Bas)</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Filter changed files</source>
        <translation>Filtrer les fichiers modifiés</translation>
    </message>
    <message>
        <source>Words of the path, a pattern as in *.py, or kind:ad for added and deleted files</source>
        <translation>Des mots du chemin, un motif comme *.py, ou kind:ad pour les fichiers ajoutés et supprimés</translation>
    </message>
    <message>
        <source>A flat list instead of folders</source>
        <translation>Une liste plate au lieu de dossiers</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>No changed file fits the filter.</source>
        <translation>Aucun fichier modifié ne correspond au filtre.</translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation>Les versions n’ont pas pu être comparées</translation>
    </message>
    <message>
        <source>“%1” could not be compared. %2</source>
        <translation>« %1 » n’a pas pu être comparé. %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien encore à comparer</translation>
    </message>
    <message>
        <source>Select a version on the timeline: it is compared with the version before it.</source>
        <translation>Sélectionnez une version dans la chronologie : elle est comparée avec celle d’avant.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 and %2 are identical</source>
        <translation>%1 et %2 sont identiques</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>Il n’y a pas de fichier</translation>
    </message>
    <message>
        <source>Both versions are empty.</source>
        <translation>Les deux versions sont vides.</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Next changed file</source>
        <translation>Fichier modifié suivant</translation>
    </message>
    <message>
        <source>Previous changed file</source>
        <translation>Fichier modifié précédent</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Folders or a flat list</source>
        <translation>Dossiers ou liste plate</translation>
    </message>
    <message>
        <source>Save the comparison as a patch…</source>
        <translation>Enregistrer la comparaison comme correctif…</translation>
    </message>
    <message>
        <source>Copy as command: compare these versions</source>
        <translation>Copier comme commande : comparer ces versions</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>En une colonne</translation>
    </message>
    <message>
        <source>Every difference counts</source>
        <translation>Chaque différence compte</translation>
    </message>
    <message>
        <source>Ignore whitespace at the end of lines</source>
        <translation>Ignorer les espaces en fin de ligne</translation>
    </message>
    <message>
        <source>Ignore the amount of whitespace</source>
        <translation>Ignorer la quantité d’espaces</translation>
    </message>
    <message>
        <source>Ignore all whitespace</source>
        <translation>Ignorer toutes les espaces</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorer la casse</translation>
    </message>
    <message>
        <source>Ignore blank lines</source>
        <translation>Ignorer les lignes vides</translation>
    </message>
    <message>
        <source>Ignoring</source>
        <translation>Ignoré :</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignoring trailing space</source>
        <translation>Espaces finales ignorées</translation>
    </message>
    <message>
        <source>Ignoring space amount</source>
        <translation>Quantité d’espaces ignorée</translation>
    </message>
    <message>
        <source>Ignoring whitespace</source>
        <translation>Espaces ignorées</translation>
    </message>
    <message>
        <source>Ignore whitespace</source>
        <translation>Ignorer les espaces</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>every file counts as added</source>
        <translation>chaque fichier compte comme ajouté</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Save the comparison as a patch</source>
        <translation>Enregistrer la comparaison comme correctif</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>Correctifs (*.patch *.diff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>Enregistrement d’un correctif</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>« %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>Le correctif n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Lecture de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>All %n files are the same, byte for byte.</source>
        <translation>
            <numerusform>Le seul fichier est identique, octet pour octet.</numerusform>
            <numerusform>Les %n fichiers sont identiques, octet pour octet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged files</source>
        <translation>
            <numerusform>%n fichier inchangé</numerusform>
            <numerusform>%n fichiers inchangés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Comparing</name>
    <message>
        <source>The files of %1 are not in the library: restore it first, then compare.</source>
        <translation>Les fichiers de %1 ne sont pas dans la bibliothèque : restaurez-la d’abord, puis comparez.</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing in the library. Verify the version to see what else is.</source>
        <translation>« %1 » de %2 manque dans la bibliothèque. Vérifiez la version pour voir ce qui manque d’autre.</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparaison des fichiers</translation>
    </message>
    <message>
        <source>“%1” is in neither version. Paths are relative to the project&apos;s folder.</source>
        <translation>« %1 » n’est dans aucune des deux versions. Les chemins partent du dossier du projet.</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonSource</name>
    <message>
        <source>Comparing two versions</source>
        <translation>Comparaison de deux versions</translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>Décompte des lignes modifiées</translation>
    </message>
    <message>
        <source>Comparing “%1”</source>
        <translation>Comparaison de « %1 »</translation>
    </message>
</context>
<context>
    <name>strata::Desktop</name>
    <message>
        <source>Keeps every version your generators make; compares, activates, rolls back, exports.</source>
        <translation>Conserve chaque version de vos générateurs ; compare, active, revient en arrière, exporte.</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>Le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Open this project: its name or id.</source>
        <translation>Ouvrir ce projet : son nom ou son identifiant.</translation>
    </message>
    <message>
        <source>Compare these versions; or one version with its base.</source>
        <translation>Comparer ces versions ; ou une version avec sa base.</translation>
    </message>
    <message>
        <source>Show this file of the versions compared.</source>
        <translation>Montrer ce fichier des versions comparées.</translation>
    </message>
    <message>
        <source>Open the sample library; make it first when it is missing.</source>
        <translation>Ouvrir la bibliothèque d’exemple ; la créer d’abord si elle manque.</translation>
    </message>
    <message>
        <source>Take a guided tour through the window and leave pictures in DIR.</source>
        <translation>Faire une visite guidée de la fenêtre et laisser des images dans DOSSIER.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>“%1” is not an option; strata --help lists them.</source>
        <translation>« %1 » n’est pas une option ; strata --help les énumère.</translation>
    </message>
    <message>
        <source>--sample has a library of its own; leave out --library.</source>
        <translation>--sample a sa propre bibliothèque ; omettez --library.</translation>
    </message>
    <message>
        <source>“%1” names no versions; write V1..V2, as in v1..v2.</source>
        <translation>« %1 » ne nomme pas de versions ; écrivez V1..V2, comme v1..v2.</translation>
    </message>
    <message>
        <source>“%1” is no theme; write light, dark or system.</source>
        <translation>« %1 » n’est pas un thème ; écrivez light, dark ou system.</translation>
    </message>
</context>
<context>
    <name>strata::DetailPane</name>
    <message>
        <source>Views of the version</source>
        <translation>Vues de la version</translation>
    </message>
</context>
<context>
    <name>strata::DiffView</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Premier changement</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Show the current change</source>
        <translation>Montrer le changement courant</translation>
    </message>
    <message>
        <source>Next difference inside a line</source>
        <translation>Différence suivante dans une ligne</translation>
    </message>
    <message>
        <source>Previous difference inside a line</source>
        <translation>Différence précédente dans une ligne</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find the selection</source>
        <translation>Rechercher la sélection</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Show more or fewer lines around changes</source>
        <translation>Montrer plus ou moins de lignes autour des changements</translation>
    </message>
    <message>
        <source>Show more lines here</source>
        <translation>Montrer plus de lignes ici</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Fold unchanged lines</source>
        <translation>Replier les lignes inchangées</translation>
    </message>
    <message>
        <source>Copy path and line</source>
        <translation>Copier le chemin et la ligne</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Show or hide the overview</source>
        <translation>Montrer ou masquer la vue d’ensemble</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Scroll both sides sideways together</source>
        <translation>Faire défiler les deux côtés ensemble horizontalement</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>Côte à côte ou en une colonne</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Scroll the left side sideways</source>
        <translation>Faire défiler le côté gauche horizontalement</translation>
    </message>
    <message>
        <source>Scroll the right side sideways</source>
        <translation>Faire défiler le côté droit horizontalement</translation>
    </message>
    <message>
        <source>There is no such line: %1</source>
        <translation>Il n’y a pas de telle ligne : %1</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparaison de %1</translation>
    </message>
    <message>
        <source>%1 changes. %2</source>
        <translation>%1 changements. %2</translation>
    </message>
    <message>
        <source>This is a large file: it is shown without syntax colours and marks inside lines.</source>
        <translation>C’est un grand fichier : il est montré sans couleurs de syntaxe ni marques dans les lignes.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Montrer en entier</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>Repris depuis le début</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>Repris depuis la fin</translation>
    </message>
    <message>
        <source>Show %1 more lines above</source>
        <translation>Montrer %1 lignes de plus au-dessus</translation>
    </message>
    <message>
        <source>Show %1 more lines below</source>
        <translation>Montrer %1 lignes de plus au-dessous</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Montrer ces lignes</translation>
    </message>
    <message>
        <source>Drag to resize the sides, double-click to make them equal</source>
        <translation>Glissez pour redimensionner les côtés, double-cliquez pour les égaliser</translation>
    </message>
    <message>
        <source>Show 20 more lines below</source>
        <translation>Montrer 20 lignes de plus au-dessous</translation>
    </message>
    <message>
        <source>Show 20 more lines above</source>
        <translation>Montrer 20 lignes de plus au-dessus</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all on this side</source>
        <translation>Tout sélectionner de ce côté</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Aller à la ligne…</translation>
    </message>
    <message>
        <source>No changes in this file</source>
        <translation>Aucun changement dans ce fichier</translation>
    </message>
    <message>
        <source>No changes in this file – press again for %1</source>
        <translation>Aucun changement dans ce fichier – appuyez encore pour %1</translation>
    </message>
    <message>
        <source>Last change – press again for %1</source>
        <translation>Dernier changement – appuyez encore pour %1</translation>
    </message>
    <message>
        <source>First change – press again for %1</source>
        <translation>Premier changement – appuyez encore pour %1</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>Changement %L1 sur %L2</translation>
    </message>
    <message>
        <source>, lines %L1 to %L2 removed</source>
        <translation>, lignes %L1 à %L2 retirées</translation>
    </message>
    <message>
        <source>, lines %L1 to %L2 added</source>
        <translation>, lignes %L1 à %L2 ajoutées</translation>
    </message>
    <message>
        <source>No more differences inside lines below</source>
        <translation>Plus de différences dans les lignes au-dessous</translation>
    </message>
    <message>
        <source>No more differences inside lines above</source>
        <translation>Plus de différences dans les lignes au-dessus</translation>
    </message>
    <message>
        <source>Every line is shown</source>
        <translation>Toutes les lignes sont montrées</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around each change are shown</source>
        <translation>
            <numerusform>%n ligne est montrée autour de chaque changement</numerusform>
            <numerusform>%n lignes sont montrées autour de chaque changement</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>pas de saut de ligne à la fin</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines in %1</source>
        <translation>
            <numerusform>%n ligne inchangée dans %1</numerusform>
            <numerusform>%n lignes inchangées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1 : %2</translation>
    </message>
    <message>
        <source>Line %L1, changed: %2</source>
        <translation>Ligne %L1, modifiée : %2</translation>
    </message>
    <message>
        <source>Line %L1, removed: %2</source>
        <translation>Ligne %L1, retirée : %2</translation>
    </message>
    <message>
        <source>Line %L1, added: %2</source>
        <translation>Ligne %L1, ajoutée : %2</translation>
    </message>
    <message>
        <source>Line %L1, differs in what is ignored: %2</source>
        <translation>Ligne %L1, diffère par ce qui est ignoré : %2</translation>
    </message>
</context>
<context>
    <name>strata::Export</name>
    <message>
        <source>“%1” is no complete path of a file.</source>
        <translation>« %1 » n’est pas le chemin complet d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a name for the archive.</source>
        <translation>« %1 » est un dossier. Choisissez un nom pour l’archive.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>« %1 » se trouve dans la bibliothèque. Choisissez un dossier en dehors.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>« %1 » ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 has no files to export. Restore it first.</source>
        <translation>%1 n’a pas de fichiers à exporter. Restaurez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>strata::ExportBar</name>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Exporter en %1</translation>
    </message>
    <message>
        <source>Export to another place…</source>
        <translation>Exporter ailleurs…</translation>
    </message>
    <message>
        <source>%1, %2, was exported</source>
        <translation>%1, %2, a été exportée</translation>
    </message>
    <message>
        <source>Choose another format ▾</source>
        <translation>Choisir un autre format ▾</translation>
    </message>
</context>
<context>
    <name>strata::ExportInspection</name>
    <message>
        <source>it has what looks like an Amazon access key</source>
        <translation>il contient ce qui ressemble à une clé d’accès Amazon</translation>
    </message>
    <message>
        <source>it has what looks like a GitHub token</source>
        <translation>il contient ce qui ressemble à un jeton GitHub</translation>
    </message>
    <message>
        <source>it has what looks like a GitLab token</source>
        <translation>il contient ce qui ressemble à un jeton GitLab</translation>
    </message>
    <message>
        <source>it has what looks like a Slack token</source>
        <translation>il contient ce qui ressemble à un jeton Slack</translation>
    </message>
    <message>
        <source>it has what looks like an API key</source>
        <translation>il contient ce qui ressemble à une clé d’API</translation>
    </message>
    <message>
        <source>it has what looks like a Stripe key</source>
        <translation>il contient ce qui ressemble à une clé Stripe</translation>
    </message>
    <message>
        <source>it has what looks like a Google key</source>
        <translation>il contient ce qui ressemble à une clé Google</translation>
    </message>
    <message>
        <source>it has what looks like an npm token</source>
        <translation>il contient ce qui ressemble à un jeton npm</translation>
    </message>
    <message>
        <source>it has a private key</source>
        <translation>il contient une clé privée</translation>
    </message>
    <message>
        <source>its name says that it holds secrets</source>
        <translation>son nom dit qu’il renferme des secrets</translation>
    </message>
    <message>
        <source>it is a leftover of a tool</source>
        <translation>c’est un reste laissé par un outil</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>il a %1</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>Recherche de secrets</translation>
    </message>
</context>
<context>
    <name>strata::Exporting</name>
    <message>
        <source>Exporting %1 to %2</source>
        <translation>Export de %1 vers %2</translation>
    </message>
    <message>
        <source>The export folder “%1” cannot be made. Choose another in the settings.</source>
        <translation>Le dossier d’export « %1 » ne peut pas être créé. Choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>%1 was exported to “%2”.</source>
        <translation>%1 a été exportée dans « %2 ».</translation>
    </message>
    <message>
        <source>%1 was not exported</source>
        <translation>%1 n’a pas été exportée</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files look generated or unusually large.</source>
        <translation>
            <numerusform>%n autre fichier semble généré ou inhabituellement grand.</numerusform>
            <numerusform>%n autres fichiers semblent générés ou inhabituellement grands.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets in %1</source>
        <translation>Secrets dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 look as if they hold secrets. Whoever gets the archive can read them.</source>
        <translation>
            <numerusform>%n fichier de %1 semble renfermer des secrets. Quiconque reçoit l’archive peut les lire.</numerusform>
            <numerusform>%n fichiers de %1 semblent renfermer des secrets. Quiconque reçoit l’archive peut les lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Looking for secrets in %1</source>
        <translation>Recherche de secrets dans %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>%1 archives (*.%1)</source>
        <translation>Archives %1 (*.%1)</translation>
    </message>
</context>
<context>
    <name>strata::ExportsModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
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
        <translation>Exporter en ZIP</translation>
    </message>
    <message>
        <source>Nothing was exported from this project yet</source>
        <translation>Rien n’a encore été exporté de ce projet</translation>
    </message>
    <message>
        <source>Export ZIP writes the selected version, complete and verified, to your export folder. Every export is listed here with its size and SHA-256.</source>
        <translation>« Exporter en ZIP » écrit la version sélectionnée, complète et vérifiée, dans votre dossier d’export. Chaque export figure ici avec sa taille et son SHA-256.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Show export in folder</source>
        <translation>Montrer l’export dans le dossier</translation>
    </message>
    <message>
        <source>Copy path of export</source>
        <translation>Copier le chemin de l’export</translation>
    </message>
    <message>
        <source>Copy SHA-256 of export</source>
        <translation>Copier le SHA-256 de l’export</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter de nouveau</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>Listing exports</source>
        <translation>Lecture de la liste des exports</translation>
    </message>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FileContent</name>
    <message>
        <source>The image cannot be shown: %1.</source>
        <translation>L’image ne peut pas être montrée : %1.</translation>
    </message>
    <message>
        <source>The file is too large to be shown as text.</source>
        <translation>Le fichier est trop grand pour être montré comme texte.</translation>
    </message>
</context>
<context>
    <name>strata::FileHeader</name>
    <message>
        <source>link to %1</source>
        <translation>lien vers %1</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Ce qu’on peut faire de ce fichier</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Cliquez pour copier</translation>
    </message>
    <message>
        <source>Copy SHA-256 %1</source>
        <translation>Copier le SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>pas de saut de ligne à la fin</translation>
    </message>
    <message>
        <source>has bytes that are no %1</source>
        <translation>a des octets qui ne sont pas du %1</translation>
    </message>
</context>
<context>
    <name>strata::FilesModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n files, %2</source>
        <translation>
            <numerusform>%1
%n fichier, %2</numerusform>
            <numerusform>%1
%n fichiers, %2</numerusform>
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
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>strata::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Part of a path, or a pattern like *.py</source>
        <translation>Une partie de chemin, ou un motif comme *.py</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>Fichiers de la version</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>Aussi grand que possible (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A pixel for a pixel (1)</source>
        <translation>Un pixel pour un pixel (1)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Shows the text of the drawing</source>
        <translation>Montre le texte du dessin</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>Aucune version n’est sélectionnée</translation>
    </message>
    <message>
        <source>Select a version in the timeline to look at its files.</source>
        <translation>Sélectionnez une version dans la chronologie pour voir ses fichiers.</translation>
    </message>
    <message>
        <source>%1 has no files here</source>
        <translation>%1 n’a pas de fichiers ici</translation>
    </message>
    <message>
        <source>It is archived. Restore it from the timeline to look at its files.</source>
        <translation>Elle est archivée. Restaurez-la depuis la chronologie pour voir ses fichiers.</translation>
    </message>
    <message>
        <source>It is not complete: nothing was captured for it yet.</source>
        <translation>Elle n’est pas complète : rien n’a encore été capturé pour elle.</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Lecture de la liste des fichiers</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>Les fichiers ne peuvent pas être listés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files · %2</source>
        <translation>
            <numerusform>%1 sur %n fichier · %2</numerusform>
            <numerusform>%1 sur %n fichiers · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n fichier · %1</numerusform>
            <numerusform>%n fichiers · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a file to read it.</source>
        <translation>Sélectionnez un fichier pour le lire.</translation>
    </message>
    <message>
        <source>%1 has no file “%2”.</source>
        <translation>%1 n’a pas de fichier « %2 ».</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Compare this file with the base</source>
        <translation>Comparer ce fichier avec la base</translation>
    </message>
    <message>
        <source>Save a copy of the file as…</source>
        <translation>Enregistrer une copie du fichier sous…</translation>
    </message>
    <message>
        <source>Open a copy in the external editor</source>
        <translation>Ouvrir une copie dans l’éditeur externe</translation>
    </message>
    <message>
        <source>Copy path of the file</source>
        <translation>Copier le chemin du fichier</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the file</source>
        <translation>Copier le SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Copy command that prints the file</source>
        <translation>Copier la commande qui affiche le fichier</translation>
    </message>
    <message>
        <source>Filter files of the version</source>
        <translation>Filtrer les fichiers de la version</translation>
    </message>
    <message>
        <source>Find in the open file</source>
        <translation>Rechercher dans le fichier ouvert</translation>
    </message>
    <message>
        <source>Find next in the open file</source>
        <translation>Rechercher le suivant dans le fichier ouvert</translation>
    </message>
    <message>
        <source>Find previous in the open file</source>
        <translation>Rechercher le précédent dans le fichier ouvert</translation>
    </message>
    <message>
        <source>Go to line of the open file</source>
        <translation>Aller à une ligne du fichier ouvert</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Enregistrer une copie de %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>%1 of %2 was saved to “%3”.</source>
        <translation>%1 de %2 a été enregistré dans « %3 ».</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>La copie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>Ouverture d’une copie de %1</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Le fichier n’a pas été ouvert</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. A copy is in “%2”.</source>
        <translation>Aucun programme n’est prévu pour ouvrir « %1 ». Une copie est dans « %2 ».</translation>
    </message>
</context>
<context>
    <name>strata::FindBar</name>
    <message>
        <source>Find in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Match whole words</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Le texte est une expression rationnelle</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 ou plus</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>strata::FolderStaging</name>
    <message>
        <source>“%1” changes while it is being read. Stop the program that writes it, then try again.</source>
        <translation>« %1 » change pendant sa lecture. Arrêtez le programme qui l’écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>Storing files</source>
        <translation>Enregistrement des fichiers</translation>
    </message>
</context>
<context>
    <name>strata::GenerationWriter</name>
    <message>
        <source>The folder “%1” cannot be created</source>
        <translation>Le dossier « %1 » ne peut pas être créé</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the library</source>
        <translation>« %1 » ne peut pas être écrit dans la bibliothèque</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
    <message>
        <source>The new version cannot be flushed to disk</source>
        <translation>La nouvelle version ne peut pas être écrite sur le disque</translation>
    </message>
    <message>
        <source>The new version cannot be moved to “%1”</source>
        <translation>La nouvelle version ne peut pas être déplacée vers « %1 »</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back</source>
        <translation>« %1 » ne peut pas être repris</translation>
    </message>
</context>
<context>
    <name>strata::GitPatch</name>
    <message>
        <source>Writing the patch</source>
        <translation>Écriture du correctif</translation>
    </message>
</context>
<context>
    <name>strata::GoToBar</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line to go to</source>
        <translation>Ligne où aller</translation>
    </message>
    <message>
        <source>120, L120 on the left, R88 on the right, %50 for the middle</source>
        <translation>120, L120 à gauche, R88 à droite, %50 pour le milieu</translation>
    </message>
</context>
<context>
    <name>strata::GzipStream</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>quelque chose qui n’en fait pas partie suit sa fin</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>elle se termine trop tôt ; copiez-la ou téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>its packed data is damaged</source>
        <translation>ses données compressées sont endommagées</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>elle se décompresse en plus de %1 fois sa taille, comme une bombe</translation>
    </message>
</context>
<context>
    <name>strata::HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Keep a folder or an archive as the next version</source>
        <translation>Conserver un dossier ou une archive comme version suivante</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>Exporter en ZIP</translation>
    </message>
    <message>
        <source>Export the selected version as a ZIP (%1)</source>
        <translation>Exporter la version sélectionnée en ZIP (%1)</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>Plus de façons d’exporter</translation>
    </message>
</context>
<context>
    <name>strata::HelpWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Strata manual</source>
        <translation>Manuel de Strata</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>strata::HexView</name>
    <message>
        <source>Bytes of the file</source>
        <translation>Octets du fichier</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreRules</name>
    <message>
        <source>left out by %1 (%2)</source>
        <translation>laissé de côté par %1 (%2)</translation>
    </message>
    <message>
        <source>left out by your rule (%1)</source>
        <translation>laissé de côté par votre règle (%1)</translation>
    </message>
    <message>
        <source>left out by default (%1)</source>
        <translation>laissé de côté par défaut (%1)</translation>
    </message>
</context>
<context>
    <name>strata::ImageCompare</name>
    <message>
        <source>Image before</source>
        <translation>Image avant</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>Image après</translation>
    </message>
    <message>
        <source>Not in the version before</source>
        <translation>Absent de la version d’avant</translation>
    </message>
    <message>
        <source>Not in the version after</source>
        <translation>Absent de la version d’après</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>L’image ne peut pas être montrée.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
</context>
<context>
    <name>strata::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>strata::JobsBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annuler « %1 »</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Cela n’a pas pu être fait</translation>
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
        <translation>%1 · reste %2</translation>
    </message>
</context>
<context>
    <name>strata::Library</name>
    <message>
        <source>“%1” is a file, not a library. Choose a folder.</source>
        <translation>« %1 » est un fichier, pas une bibliothèque. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>Il n’y a pas de bibliothèque dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” holds other files and is no library. Choose an empty folder or one that does not exist yet.</source>
        <translation>« %1 » contient d’autres fichiers et n’est pas une bibliothèque. Choisissez un dossier vide ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>“%1” is another program&apos;s database, not a library&apos;s catalog.</source>
        <translation>« %1 » est la base de données d’un autre programme, pas le catalogue d’une bibliothèque.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Strata and is open for reading only. Update Strata to change it.</source>
        <translation>La bibliothèque « %1 » vient d’un Strata plus récent et n’est ouverte qu’en lecture. Mettez Strata à jour pour la modifier.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written and is open for reading only. Give yourself the right to write there, or copy it.</source>
        <translation>La bibliothèque « %1 » ne peut pas être écrite et n’est ouverte qu’en lecture. Donnez-vous le droit d’y écrire, ou copiez-la.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Aucun dossier temporaire ne peut être créé : %1.</translation>
    </message>
</context>
<context>
    <name>strata::LibraryLock</name>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>Un autre programme écrit dans la bibliothèque. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>Un autre programme (%1) écrit dans la bibliothèque. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be opened</source>
        <translation>Le verrou « %1 » ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be taken</source>
        <translation>Le verrou « %1 » ne peut pas être pris</translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message>
        <source>Read only: %1</source>
        <translation>Lecture seule : %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revenir…</translation>
    </message>
    <message>
        <source>Activate what was active before; shows first what changes</source>
        <translation>Activer ce qui était actif avant ; montre d’abord ce qui change</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>Relire chaque fichier et le comparer à ce qui a été capturé</translation>
    </message>
    <message>
        <source>%1 — Strata</source>
        <translation>%1 — Strata</translation>
    </message>
    <message>
        <source>Opening a link</source>
        <translation>Ouverture d’un lien</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>Le lien ne mène nulle part</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>La bibliothèque n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>Problems in the library</source>
        <translation>Problèmes dans la bibliothèque</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>Library verified %1 · %2, %3</source>
        <translation>Bibliothèque vérifiée %1 · %2, %3</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>Rechercher projets, versions et actions</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Capturer un dossier…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Capturer une archive…</translation>
    </message>
    <message>
        <source>Capture an archive</source>
        <translation>Capturer une archive</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Archives (*.zip *.tar *.tar.gz *.tgz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Strata</source>
        <translation>À propos de Strata</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Activate the selected version…</source>
        <translation>Activer la version sélectionnée…</translation>
    </message>
    <message>
        <source>Roll back to what was active before…</source>
        <translation>Revenir à ce qui était actif avant…</translation>
    </message>
    <message>
        <source>Redo the activation rolled back…</source>
        <translation>Rétablir l’activation annulée…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>Exporter en ZIP</translation>
    </message>
    <message>
        <source>Export tar</source>
        <translation>Exporter en tar</translation>
    </message>
    <message>
        <source>Export tar.gz</source>
        <translation>Exporter en tar.gz</translation>
    </message>
    <message>
        <source>Export ZIP as…</source>
        <translation>Exporter le ZIP sous…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Clair ou sombre comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation>Relire la bibliothèque</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>Aller aux projets</translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation>Aller aux versions</translation>
    </message>
    <message>
        <source>Go to the comparison</source>
        <translation>Aller à la comparaison</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 est active</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Shows first what changes (%1)</source>
        <translation>Montre d’abord ce qui change (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found when the library was opened: %1</source>
        <translation>
            <numerusform>%n problème trouvé à l’ouverture de la bibliothèque : %1</numerusform>
            <numerusform>%n problèmes trouvés à l’ouverture de la bibliothèque : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured.</source>
        <translation>
            <numerusform>La seule version est telle qu’elle a été capturée.</numerusform>
            <numerusform>Les %n versions sont telles qu’elles ont été capturées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>%n problème trouvé : %1</numerusform>
            <numerusform>%n problèmes trouvés. Le premier : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions, not verified yet</source>
        <translation>
            <numerusform>%n version, pas encore vérifiée</numerusform>
            <numerusform>%n versions, pas encore vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close while something is running?</source>
        <translation>Fermer alors qu’une tâche est en cours ?</translation>
    </message>
    <message numerus="yes">
        <source>Closing cancels %n jobs.</source>
        <translation>
            <numerusform>Fermer annule %n tâche.</numerusform>
            <numerusform>Fermer annule %n tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is complete stays; a cancelled job leaves nothing half-made behind.</source>
        <translation>Ce qui est terminé reste ; une tâche annulée ne laisse rien d’inachevé.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Annuler et fermer</translation>
    </message>
</context>
<context>
    <name>strata::Manifest</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>Le manifeste « %1 » est endommagé : %2.</translation>
    </message>
    <message>
        <source>The manifest “%1” was written by a newer Strata. Update Strata to open it.</source>
        <translation>Le manifeste « %1 » vient d’un Strata plus récent. Mettez Strata à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>un identifiant, la version ou l’état manque</translation>
    </message>
    <message>
        <source>it has an unusable file entry “%1”</source>
        <translation>il a une entrée de fichier inutilisable « %1 »</translation>
    </message>
    <message>
        <source>it has an unusable folder entry “%1”</source>
        <translation>il a une entrée de dossier inutilisable « %1 »</translation>
    </message>
    <message>
        <source>its tree hash does not fit its files</source>
        <translation>l’empreinte de son arborescence ne correspond pas à ses fichiers</translation>
    </message>
</context>
<context>
    <name>strata::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>Ve&amp;rsion</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
</context>
<context>
    <name>strata::MetadataFile</name>
    <message>
        <source>The project&apos;s file “%1” is damaged: %2.</source>
        <translation>Le fichier « %1 » du projet est endommagé : %2.</translation>
    </message>
    <message>
        <source>The project&apos;s file “%1” is damaged: its id or name is missing.</source>
        <translation>Le fichier « %1 » du projet est endommagé : son identifiant ou son nom manque.</translation>
    </message>
</context>
<context>
    <name>strata::NoteEditor</name>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Write a note: what works, what does not, what to ask for next</source>
        <translation>Écrivez une note : ce qui marche, ce qui ne marche pas, ce qu’il faut demander ensuite</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>Note sur la version</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves</source>
        <translation>Ctrl+Entrée ou quitter le champ enregistre</translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Favorite</translation>
    </message>
    <message>
        <source>☆ Star</source>
        <translation>☆ Mettre en favori</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Enregistrement de la note</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>La modification n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>strata::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>strata::Notices</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>The first %1 are the same.</source>
        <translation>Les %1 premiers sont identiques.</translation>
    </message>
    <message>
        <source>The first difference is at byte %L1 (0x%2).</source>
        <translation>La première différence est à l’octet %L1 (0x%2).</translation>
    </message>
    <message>
        <source>This file is not text: %1 → %2, SHA-256 %3… → %4…. %5</source>
        <translation>Ce fichier n’est pas du texte : %1 → %2, SHA-256 %3… → %4…. %5</translation>
    </message>
    <message>
        <source>This file is not text: %1, SHA-256 %2….</source>
        <translation>Ce fichier n’est pas du texte : %1, SHA-256 %2….</translation>
    </message>
    <message>
        <source>Both versions of this file are the same, byte for byte.</source>
        <translation>Les deux versions de ce fichier sont identiques, octet pour octet.</translation>
    </message>
    <message>
        <source>Only the line endings differ: %1 → %2. The text of every line is the same.</source>
        <translation>Seules les fins de ligne diffèrent : %1 → %2. Le texte de chaque ligne est le même.</translation>
    </message>
    <message>
        <source>The line endings differ too: %1 → %2.</source>
        <translation>Les fins de ligne diffèrent aussi : %1 → %2.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Aucune ligne ne diffère.</translation>
    </message>
    <message>
        <source>The lines differ only in what is ignored.</source>
        <translation>Les lignes ne diffèrent que par ce qui est ignoré.</translation>
    </message>
    <message>
        <source>The encoding differs: %1 → %2.</source>
        <translation>Le codage diffère : %1 → %2.</translation>
    </message>
    <message>
        <source>The mode differs: %1 → %2.</source>
        <translation>Les droits d’accès diffèrent : %1 → %2.</translation>
    </message>
    <message>
        <source>The left side has bytes that are no valid %1; they are shown as �.</source>
        <translation>Le côté gauche a des octets qui ne sont pas du %1 valide ; ils apparaissent comme �.</translation>
    </message>
    <message>
        <source>The right side has bytes that are no valid %1; they are shown as �.</source>
        <translation>Le côté droit a des octets qui ne sont pas du %1 valide ; ils apparaissent comme �.</translation>
    </message>
    <message>
        <source>This comparison met a limit: it is correct, but may mark more than it had to.</source>
        <translation>Cette comparaison a atteint une limite : elle est juste, mais marque peut-être plus que nécessaire.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>À gauche : %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>À droite : %1</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line</source>
        <translation>Ce fichier est trop grand pour être comparé ligne par ligne</translation>
    </message>
    <message>
        <source>Export the versions and compare the file with a tool made for such sizes.</source>
        <translation>Exportez les versions et comparez le fichier avec un outil fait pour de telles tailles.</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Ce fichier n’est pas du texte</translation>
    </message>
    <message>
        <source>Both versions are the same</source>
        <translation>Les deux versions sont identiques</translation>
    </message>
    <message>
        <source>There is nothing to show line by line.</source>
        <translation>Il n’y a rien à montrer ligne par ligne.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Ce fichier est vide</translation>
    </message>
    <message>
        <source>Neither side has a line.</source>
        <translation>Aucun côté n’a de ligne.</translation>
    </message>
</context>
<context>
    <name>strata::OverviewBar</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Vue d’ensemble des changements</translation>
    </message>
    <message>
        <source>Line %L1, change %L2 of %L3</source>
        <translation>Ligne %L1, changement %L2 sur %L3</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
</context>
<context>
    <name>strata::PaletteField</name>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>Rechercher projets, versions et actions</translation>
    </message>
</context>
<context>
    <name>strata::PaletteModel</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>strata::Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>strata::ProjectChange</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Cette version n’est plus dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>strata::ProjectDialog</name>
    <message>
        <source>Edit project</source>
        <translation>Modifier le projet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>what it is about, as in ecommerce</source>
        <translation>de quoi il traite, comme ecommerce</translation>
    </message>
    <message>
        <source>what it is made with, as in React + FastAPI</source>
        <translation>avec quoi il est fait, comme React + FastAPI</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>pour qui il est</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>&amp;Tech stack</source>
        <translation>&amp;Technologies</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Enregistrement du projet</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>« %1 » a été créé.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>« %1 » a été enregistré.</translation>
    </message>
</context>
<context>
    <name>strata::Projects</name>
    <message>
        <source>A project needs a name.</source>
        <translation>Un projet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>Le nom d’un projet a au plus %1 caractères ; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have line breaks or other control characters.</source>
        <translation>Le nom d’un projet ne peut contenir ni saut de ligne ni autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>Il y a déjà un projet « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n projects begin with “%1”. Give more of it.</source>
        <translation>
            <numerusform>L’identifiant de %n projet commence par « %1 ». Donnez-en davantage.</numerusform>
            <numerusform>Les identifiants de %n projets commencent par « %1 ». Donnez-en davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Il n’y a pas de projet « %1 ».</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>La bibliothèque n’a pas encore de projet.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>This project is not in the trash.</source>
        <translation>Ce projet n’est pas dans la corbeille.</translation>
    </message>
    <message>
        <source>There is another project “%1” now. Rename that one, then restore this one.</source>
        <translation>Il y a maintenant un autre projet « %1 ». Renommez-le, puis restaurez celui-ci.</translation>
    </message>
</context>
<context>
    <name>strata::ProjectsModel</name>
    <message>
        <source>no versions yet</source>
        <translation>pas encore de versions</translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>active v%1</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>aucune active</translation>
    </message>
    <message>
        <source>%1 of source in all versions</source>
        <translation>%1 de sources dans toutes les versions</translation>
    </message>
    <message>
        <source>Last captured %1</source>
        <translation>Dernière capture %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectsPane</name>
    <message>
        <source>The project was not changed</source>
        <translation>Le projet n’a pas été modifié</translation>
    </message>
    <message>
        <source>Changing a project</source>
        <translation>Modification d’un projet</translation>
    </message>
    <message>
        <source>Moving “%1” to the trash</source>
        <translation>Mise à la corbeille de « %1 »</translation>
    </message>
    <message>
        <source>Bringing “%1” back</source>
        <translation>Récupération de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>« %1 » est de retour.</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtrer les projets</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Disk space used, of the size of all versions</source>
        <translation>Espace disque utilisé, par rapport à la taille de toutes les versions</translation>
    </message>
    <message>
        <source>%1 · %2 of source</source>
        <translation>%1 · %2 de sources</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>Identical files are stored once: %1 of source take %2 on disk.</source>
        <translation>Les fichiers identiques sont stockés une fois : %1 de sources occupent %2 sur le disque.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>Modifier le projet…</translation>
    </message>
    <message>
        <source>Archive project, or take it out</source>
        <translation>Archiver le projet, ou l’en sortir</translation>
    </message>
    <message>
        <source>Move project to the trash</source>
        <translation>Mettre le projet à la corbeille</translation>
    </message>
    <message>
        <source>Copy as command: list versions</source>
        <translation>Copier comme commande : lister les versions</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>« %1 » a été archivé.</translation>
    </message>
    <message>
        <source>“%1” was taken out of the archive.</source>
        <translation>« %1 » est sorti de l’archive.</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <translation>archiver « %1 »</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>« %1 » est dans la corbeille.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>supprimer « %1 »</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Capturer un dossier…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Capturer une archive…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir de l’archive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PromptPage</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renommé</numerusform>
            <numerusform>%n renommés</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Génération en cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>Capturée depuis un dossier</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>Capturée depuis une archive</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>Capturée depuis l’espace de travail</translation>
    </message>
    <message>
        <source>Captured from a Git repository</source>
        <translation>Capturée depuis un dépôt Git</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>Faite par un agent</translation>
    </message>
    <message>
        <source>Received over the API</source>
        <translation>Reçue par l’API</translation>
    </message>
    <message>
        <source>Brought from an older store</source>
        <translation>Reprise d’un ancien stockage</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>Composée à partir d’autres versions</translation>
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
        <translation>%1, active</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issue de</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée avec</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capturée</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>made active by rolling back</source>
        <translation>activée par retour en arrière</translation>
    </message>
    <message>
        <source>made active again</source>
        <translation>réactivée</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportée</translation>
    </message>
    <message>
        <source>name, note or star edited</source>
        <translation>nom, note ou favori modifié</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurée</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>Aucune version n’est sélectionnée</translation>
    </message>
    <message>
        <source>Select a version in the timeline to read what it was asked for, and to write down what came of it.</source>
        <translation>Sélectionnez une version dans la chronologie pour lire ce qui a été demandé et noter ce qui en est sorti.</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Prompt of the version</source>
        <translation>Prompt de la version</translation>
    </message>
    <message>
        <source>No prompt was kept with this version. Captures take one in their dialog or by --prompt.</source>
        <translation>Aucun prompt n’a été conservé avec cette version. La capture le prend dans son dialogue ou par --prompt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Context of the version</source>
        <translation>Contexte de la version</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Left out by the capture</source>
        <translation>Laissé de côté par la capture</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>Nom et note</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>Lecture de l’historique de %1</translation>
    </message>
    <message>
        <source>%1 — %2 by %3</source>
        <translation>%1 — %2 par %3</translation>
    </message>
</context>
<context>
    <name>strata::Rebuild</name>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>« %1 » n’est pas le dossier d’un projet ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>Il n’y a pas de bibliothèque dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be flushed to disk</source>
        <translation>« %1 » ne peut pas être écrit sur le disque</translation>
    </message>
</context>
<context>
    <name>strata::Recovery</name>
    <message>
        <source>“%1” belongs to another project; it was left as it is.</source>
        <translation>« %1 » appartient à un autre projet ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There are two projects “%1”; one is called “%2” now.</source>
        <translation>Il y a deux projets « %1 » ; l’un s’appelle maintenant « %2 ».</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Lecture de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is no version&apos;s folder; it was left as it is.</source>
        <translation>« %1 » n’est pas le dossier d’une version ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The manifest in “%1” belongs to another version; it was left as it is.</source>
        <translation>Le manifeste dans « %1 » appartient à une autre version ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There are two versions v%1; “%2” was left as it is.</source>
        <translation>Il y a deux versions v%1 ; « %2 » a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” does not fit its manifest (%2) and was moved to “%3”.</source>
        <translation>« %1 » ne correspond pas à son manifeste (%2) et a été déplacé vers « %3 ».</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>Le dossier « %1 » de %2 est introuvable.</translation>
    </message>
    <message>
        <source>The active version of “%1” is missing; another one is active now.</source>
        <translation>La version active de « %1 » manque ; une autre est maintenant active.</translation>
    </message>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>« %1 » n’est pas le dossier d’un projet ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The folder “%1” of a project is missing.</source>
        <translation>Le dossier « %1 » d’un projet manque.</translation>
    </message>
</context>
<context>
    <name>strata::Sampling</name>
    <message>
        <source>The sample file “%1” could not be written: %2. Make room and try again.</source>
        <translation>Le fichier d’exemple « %1 » n’a pas pu être écrit : %2. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>Aucun dossier temporaire n’a pu être créé : %1</translation>
    </message>
    <message>
        <source>Capturing %1 of %2</source>
        <translation>Capture de %1 de %2</translation>
    </message>
    <message>
        <source>The sample library is ready</source>
        <translation>La bibliothèque d’exemple est prête</translation>
    </message>
</context>
<context>
    <name>strata::Scanner</name>
    <message>
        <source>it is a named pipe</source>
        <translation>c’est un tube nommé</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>c’est une socket</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>c’est un périphérique</translation>
    </message>
    <message>
        <source>“%1” is the library itself. Choose the folder of your project.</source>
        <translation>« %1 » est la bibliothèque elle-même. Choisissez le dossier de votre projet.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>Examen de %n fichier</numerusform>
            <numerusform>Examen de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>c’est la bibliothèque elle-même</translation>
    </message>
    <message>
        <source>it is marked as a cache (CACHEDIR.TAG)</source>
        <translation>il est marqué comme cache (CACHEDIR.TAG)</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>la cible du lien n’est pas en UTF-8 valide</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>c’est un lien qui sort du dossier (vers %1)</translation>
    </message>
</context>
<context>
    <name>strata::Session</name>
    <message>
        <source>Reading the library</source>
        <translation>Lecture de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>strata::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>General and Compare; shortcuts have their own reset</source>
        <translation>Général et Comparer ; les raccourcis ont leur propre réinitialisation</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Choisir le dossier des exports</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Export folder</source>
        <translation>Dossier d’&amp;export</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> colonnes</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> lignes</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Ignored at the end of lines</source>
        <translation>Ignorée en fin de ligne</translation>
    </message>
    <message>
        <source>Ignored in its amount</source>
        <translation>Ignorée dans sa quantité</translation>
    </message>
    <message>
        <source>Ignored everywhere</source>
        <translation>Ignorée partout</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>Largeur de &amp;tabulation</translation>
    </message>
    <message>
        <source>&amp;Context around changes</source>
        <translation>Conte&amp;xte autour des changements</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>Espaces &amp;blanches</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Filter by action, category or key</source>
        <translation>Filtrer par action, catégorie ou touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Assigning takes it away there.</source>
        <translation>%1 appartient à « %2 ». L’attribuer l’enlève là-bas.</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtrer par action ou touche</translation>
    </message>
</context>
<context>
    <name>strata::Starters</name>
    <message>
        <source>Capture a folder</source>
        <translation>Capturer un dossier</translation>
    </message>
    <message>
        <source>Keep a project as it is now as its version 1. The folder stays as it is; node_modules, .git and the like are left out.</source>
        <translation>Conserve un projet tel qu’il est maintenant comme sa version 1. Le dossier reste tel quel ; node_modules, .git et semblables sont laissés de côté.</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Capturer un dossier…</translation>
    </message>
    <message>
        <source>Drop a ZIP</source>
        <translation>Déposer un ZIP</translation>
    </message>
    <message>
        <source>Drop a folder or an archive that a generator gave you anywhere on this window, or choose it.</source>
        <translation>Déposez n’importe où sur cette fenêtre un dossier ou une archive donnés par un générateur, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>Choisir une archive…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire un tour</translation>
    </message>
    <message>
        <source>Two small projects with several versions, a fork and a failed run. In a library of their own.</source>
        <translation>Deux petits projets de plusieurs versions, avec un embranchement et un échec. Dans une bibliothèque à eux.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Every version your generators make, kept and compared</source>
        <translation>Chaque version de vos générateurs, conservée et comparée</translation>
    </message>
    <message>
        <source>Capture a project after each run. Compare any two versions, see which one is active, go back without losing work, export any of them.</source>
        <translation>Capturez un projet après chaque exécution. Comparez deux versions quelconques, voyez laquelle est active, revenez en arrière sans perdre de travail, exportez n’importe laquelle.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Pas encore de version</translation>
    </message>
    <message>
        <source>Capture the project&apos;s folder or an archive of it, or drop either on this window. It becomes version 1.</source>
        <translation>Capturez le dossier du projet ou une archive de celui-ci, ou déposez l’un ou l’autre sur cette fenêtre. Cela devient la version 1.</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Capturer une archive…</translation>
    </message>
</context>
<context>
    <name>strata::Suggestions</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
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
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is damaged, or no complete tar archive (%1)</source>
        <translation>elle est endommagée, ou n’est pas une archive tar complète (%1)</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>c’est un lien physique vers ce qui n’est pas un fichier antérieur de l’archive</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>c’est un fichier à trous ; décompressez l’archive et capturez le dossier</translation>
    </message>
    <message>
        <source>its size is damaged</source>
        <translation>sa taille est endommagée</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>la cible du lien n’est pas en UTF-8 valide</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>c’est un périphérique, un tube ou une socket</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>quelque chose qui n’en fait pas partie suit sa fin</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>sa marque de fin manque : elle se termine trop tôt, ou autre chose la suit</translation>
    </message>
</context>
<context>
    <name>strata::TarWriter</name>
    <message>
        <source>The archive “%1” cannot be written</source>
        <translation>L’archive « %1 » ne peut pas être écrite</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>« %1 » dans la bibliothèque n’est plus tel qu’il a été capturé. Lancez la vérification pour voir ce qui est endommagé.</translation>
    </message>
    <message>
        <source>Packing files</source>
        <translation>Compression des fichiers</translation>
    </message>
</context>
<context>
    <name>strata::TextView</name>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>“%1” is no line number.</source>
        <translation>« %1 » n’est pas un numéro de ligne.</translation>
    </message>
    <message>
        <source>1 to %L1, or %50 for the middle</source>
        <translation>1 à %L1, ou %50 pour le milieu</translation>
    </message>
</context>
<context>
    <name>strata::Texts</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
</context>
<context>
    <name>strata::TimelineModel</name>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>ACTIVE</translation>
    </message>
    <message>
        <source>ARCHIVED</source>
        <translation>ARCHIVÉE</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>Capturée depuis un dossier</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>Capturée depuis une archive</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>Capturée depuis l’espace de travail</translation>
    </message>
    <message>
        <source>Captured from Git</source>
        <translation>Capturée depuis Git</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>Faite par un agent</translation>
    </message>
    <message>
        <source>Captured over the API</source>
        <translation>Capturée par l’API</translation>
    </message>
    <message>
        <source>Brought over from another store</source>
        <translation>Reprise d’un autre stockage</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>Composée à partir d’autres versions</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favorite</translation>
    </message>
    <message>
        <source>%1, captured %2</source>
        <translation>%1, capturée %2</translation>
    </message>
    <message>
        <source>Against v%1: %2 added, %3 modified, %4 deleted, %5 renamed</source>
        <translation>Par rapport à v%1 : %2 ajoutés, %3 modifiés, %4 supprimés, %5 renommés</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived versions</source>
        <translation>
            <numerusform>%n version archivée</numerusform>
            <numerusform>%n versions archivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n fichier modifié</numerusform>
            <numerusform>%n fichiers modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelinePane</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>Active line</source>
        <translation>Ligne active</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Filter versions: name, prompt, note…</source>
        <translation>Filtrer les versions : nom, prompt, note…</translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation>Filtrer les versions</translation>
    </message>
    <message>
        <source>Which versions are shown</source>
        <translation>Quelles versions sont montrées</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No domain or tech stack noted</source>
        <translation>Ni domaine ni technologies notés</translation>
    </message>
    <message>
        <source>Changing a version</source>
        <translation>Modification d’une version</translation>
    </message>
    <message>
        <source>The version was not changed</source>
        <translation>La version n’a pas été modifiée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Compare with its base</source>
        <translation>Comparer avec sa base</translation>
    </message>
    <message>
        <source>Compare with the active version</source>
        <translation>Comparer avec la version active</translation>
    </message>
    <message>
        <source>Set as base of the comparison</source>
        <translation>Prendre comme base de la comparaison</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>Mettre en favori ou retirer</translation>
    </message>
    <message>
        <source>The star of %1 was removed.</source>
        <translation>%1 n’est plus en favori.</translation>
    </message>
    <message>
        <source>%1 was starred.</source>
        <translation>%1 a été mise en favori.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation>Nom de %1 :</translation>
    </message>
    <message>
        <source>%1 was renamed.</source>
        <translation>%1 a été renommée.</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Note sur %1 :</translation>
    </message>
    <message>
        <source>The note on %1 was saved.</source>
        <translation>La note sur %1 a été enregistrée.</translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation>Copier l’identifiant de la version</translation>
    </message>
    <message>
        <source>Copy path of its folder</source>
        <translation>Copier le chemin de son dossier</translation>
    </message>
    <message>
        <source>Copy as command: show this version</source>
        <translation>Copier comme commande : montrer cette version</translation>
    </message>
    <message>
        <source>Show its folder in the file manager</source>
        <translation>Montrer son dossier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Ouvrir la comparaison</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>Active (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Its base (%1)</source>
        <translation>Sa base (%1)</translation>
    </message>
    <message>
        <source>Use %1 as base</source>
        <translation>Prendre %1 comme base</translation>
    </message>
    <message>
        <source>Activate %1…</source>
        <translation>Activer %1…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>Identifiant de la version</translation>
    </message>
    <message>
        <source>Path of its folder</source>
        <translation>Chemin de son dossier</translation>
    </message>
    <message>
        <source>As command</source>
        <translation>Comme commande</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions is in “%1”.</source>
        <translation>
            <numerusform>La seule version n’est pas dans « %1 ».</numerusform>
            <numerusform>Aucune des %n versions n’est dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions fits “%1”.</source>
        <translation>
            <numerusform>La seule version ne correspond pas à « %1 ».</numerusform>
            <numerusform>Aucune des %n versions ne correspond à « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Tour</name>
    <message>
        <source>Open the library and its first project</source>
        <translation>Ouvrir la bibliothèque et son premier projet</translation>
    </message>
    <message>
        <source>Select the project with the most versions</source>
        <translation>Sélectionner le projet qui a le plus de versions</translation>
    </message>
    <message>
        <source>Compare the newest version with the one it was made from</source>
        <translation>Comparer la version la plus récente avec celle dont elle est issue</translation>
    </message>
    <message>
        <source>Look at it in one column</source>
        <translation>La regarder en une colonne</translation>
    </message>
    <message>
        <source>Ask what activating the selected version would change</source>
        <translation>Demander ce que changerait l’activation de la version sélectionnée</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Take the activation back</source>
        <translation>Revenir sur l’activation</translation>
    </message>
    <message>
        <source>Open a file of the version</source>
        <translation>Ouvrir un fichier de la version</translation>
    </message>
    <message>
        <source>Read what the version was asked for</source>
        <translation>Lire ce qui a été demandé pour la version</translation>
    </message>
    <message>
        <source>Export it as a ZIP and look at the exports</source>
        <translation>L’exporter en ZIP et regarder les exports</translation>
    </message>
    <message>
        <source>Find a version by typing</source>
        <translation>Trouver une version en tapant</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Retour à la comparaison</translation>
    </message>
    <message>
        <source>The tour is over; its pictures are in “%1”.</source>
        <translation>La visite est finie ; ses images sont dans « %1 ».</translation>
    </message>
    <message>
        <source>Open the file that changed most</source>
        <translation>Ouvrir le fichier le plus modifié</translation>
    </message>
</context>
<context>
    <name>strata::TreeCheck</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Ce dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folder “source” is missing.</source>
        <translation>Le dossier « source » manque.</translation>
    </message>
    <message>
        <source>The folder “source” can be written.</source>
        <translation>Le dossier « source » est accessible en écriture.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier manque.</translation>
    </message>
    <message>
        <source>This should be a symbolic link.</source>
        <translation>Ceci devrait être un lien symbolique.</translation>
    </message>
    <message>
        <source>The symbolic link points elsewhere than it should.</source>
        <translation>Le lien symbolique ne pointe pas où il devrait.</translation>
    </message>
    <message>
        <source>This should be a regular file.</source>
        <translation>Ceci devrait être un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The content has changed: %1 bytes instead of %2.</source>
        <translation>Le contenu a changé : %1 octets au lieu de %2.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>Le contenu a changé.</translation>
    </message>
    <message>
        <source>The file can be written.</source>
        <translation>Le fichier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Le dossier manque.</translation>
    </message>
    <message>
        <source>This should be a folder.</source>
        <translation>Ceci devrait être un dossier.</translation>
    </message>
    <message>
        <source>The folder can be written.</source>
        <translation>Le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>This folder does not belong here.</source>
        <translation>Ce dossier n’a rien à faire ici.</translation>
    </message>
    <message>
        <source>This file does not belong here.</source>
        <translation>Ce fichier n’a rien à faire ici.</translation>
    </message>
</context>
<context>
    <name>strata::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>strata::Verification</name>
    <message>
        <source>The catalog is damaged (%1). Rebuild it.</source>
        <translation>Le catalogue est endommagé (%1). Reconstruisez-le.</translation>
    </message>
    <message>
        <source>This is no project&apos;s folder.</source>
        <translation>Ce n’est pas le dossier d’un projet.</translation>
    </message>
    <message>
        <source>This project is not in the catalog. Open the library again or rebuild it.</source>
        <translation>Ce projet n’est pas dans le catalogue. Rouvrez la bibliothèque ou reconstruisez le catalogue.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is missing.</source>
        <translation>Le dossier du projet manque.</translation>
    </message>
    <message>
        <source>The catalog and this file differ. Open the library again or rebuild it.</source>
        <translation>Le catalogue et ce fichier diffèrent. Rouvrez la bibliothèque ou reconstruisez le catalogue.</translation>
    </message>
    <message>
        <source>This is in no version of the catalog. Open the library again or rebuild it.</source>
        <translation>Ceci n’est dans aucune version du catalogue. Rouvrez la bibliothèque ou reconstruisez le catalogue.</translation>
    </message>
    <message>
        <source>The link “active” is there, but no version is active.</source>
        <translation>Le lien « active » est là, mais aucune version n’est active.</translation>
    </message>
    <message>
        <source>The active version is not in the catalog.</source>
        <translation>La version active n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>The link “active” is missing; it should point to %1.</source>
        <translation>Le lien « active » manque ; il devrait pointer vers %1.</translation>
    </message>
    <message>
        <source>The link “active” points to nothing.</source>
        <translation>Le lien « active » ne pointe vers rien.</translation>
    </message>
    <message>
        <source>The link “active” points elsewhere than to %1.</source>
        <translation>Le lien « active » pointe ailleurs que vers %1.</translation>
    </message>
    <message>
        <source>The version&apos;s folder is missing.</source>
        <translation>Le dossier de la version manque.</translation>
    </message>
    <message>
        <source>The catalog and the manifest differ. Open the library again or rebuild it.</source>
        <translation>Le catalogue et le manifeste diffèrent. Rouvrez la bibliothèque ou reconstruisez le catalogue.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>What the catalog says of this version differs from its manifest. Open the library again or rebuild it.</source>
        <translation>Ce que le catalogue dit de cette version diffère de son manifeste. Rouvrez la bibliothèque ou reconstruisez le catalogue.</translation>
    </message>
    <message>
        <source>The catalog&apos;s list of files differs from the manifest&apos;s. Rebuild the catalog.</source>
        <translation>La liste de fichiers du catalogue diffère de celle du manifeste. Reconstruisez le catalogue.</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>Le contenu a changé.</translation>
    </message>
</context>
<context>
    <name>strata::VersionPicker</name>
    <message>
        <source>Find a version</source>
        <translation>Trouver une version</translation>
    </message>
</context>
<context>
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>elle a plus de %n entrée</numerusform>
            <numerusform>elle a plus de %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>elle est endommagée, ou n’est pas une archive ZIP complète</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>elle a deux fins, et les programmes ne s’accorderaient pas sur son contenu</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>c’est un morceau parmi plusieurs ; assemblez-les d’abord</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>ses tailles sont endommagées</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>ses entrées se chevauchent, comme dans une bombe ZIP</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>quelque chose précède sa première entrée ; c’est peut-être un programme</translation>
    </message>
</context>
<context>
    <name>strata::ZipReader</name>
    <message>
        <source>it is damaged (%1)</source>
        <translation>elle est endommagée (%1)</translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>elle est endommagée, ou n’est pas une archive ZIP complète</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>la cible du lien n’est pas en UTF-8 valide</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size, as a ZIP bomb does</source>
        <translation>elle se décompresserait en plus de %1 fois sa taille, comme une bombe ZIP</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>elle est chiffrée ; décompressez l’archive avec son mot de passe et capturez le dossier</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>elle est compressée par une méthode qui n’est pas prise en charge ; décompressez l’archive et capturez le dossier</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>ses tailles sont endommagées</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>c’est un périphérique, un tube ou une socket</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>c’est un lien endommagé</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>c’est un dossier qui contient des données</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>ses données sont endommagées</translation>
    </message>
</context>
<context>
    <name>strata::ZipWriter</name>
    <message>
        <source>Packing files</source>
        <translation>Compression des fichiers</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be written: %2.</source>
        <translation>L’archive « %1 » ne peut pas être écrite : %2.</translation>
    </message>
</context>
</TS>
