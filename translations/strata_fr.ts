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
    <message>
        <source>The linked folder stays as it is</source>
        <translation>Le dossier lié reste tel quel</translation>
    </message>
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>Le dossier lié reste tel quel&#xa0;: %1</translation>
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
    <name>strata::AppearancePage</name>
    <message>
        <source>Less motion: pictures are changed by a key only</source>
        <translation>Moins de mouvement : les images ne changent que par une touche</translation>
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
        <source>Green and red</source>
        <translation>Vert et rouge</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Blue and orange (red-green blindness)</source>
        <translation>Bleu et orange (daltonisme rouge-vert)</translation>
    </message>
    <message>
        <source>Blue and red (blue-yellow blindness)</source>
        <translation>Bleu et rouge (daltonisme bleu-jaune)</translation>
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
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Différences</translation>
    </message>
    <message>
        <source>Code in the da&amp;rk</source>
        <translation>Code en mode somb&amp;re</translation>
    </message>
    <message>
        <source>Code in the li&amp;ght</source>
        <translation>Code en mode c&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Font of texts</source>
        <translation>&amp;Police des textes</translation>
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
        <source>Strata</source>
        <translation>Strata</translation>
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
    <message>
        <source>Copying the catalog</source>
        <translation>Copie du catalogue</translation>
    </message>
</context>
<context>
    <name>strata::ApplyingRetention</name>
    <message>
        <source>Not every version could be brought there</source>
        <translation>Toutes les versions n’ont pas pu y être amenées</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n versions</source>
        <translation>
            <numerusform>Restauration de %n version</numerusform>
            <numerusform>Restauration de %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n versions</source>
        <translation>
            <numerusform>Archivage de %n version</numerusform>
            <numerusform>Archivage de %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archives %n versions.</source>
        <translation>
            <numerusform>Archive %n version.</numerusform>
            <numerusform>Archive %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the files of %n archived versions.</source>
        <translation>
            <numerusform>Supprime les fichiers de %n version archivée.</numerusform>
            <numerusform>Supprime les fichiers de %n versions archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n exports.</source>
        <translation>
            <numerusform>Supprime %n export.</numerusform>
            <numerusform>Supprime %n exports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1, of which the archive takes about %2.</source>
        <translation>Libère %1, dont l’archive reprend environ %2.</translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Libère %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are protected.</source>
        <translation>
            <numerusform>%n version est protégée.</numerusform>
            <numerusform>%n versions sont protégées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived versions keep their number and can be restored.</source>
        <translation>Les versions archivées gardent leur numéro et peuvent être restaurées.</translation>
    </message>
    <message>
        <source>Deleted files cannot be brought back; what is known about their versions stays.</source>
        <translation>Les fichiers supprimés ne peuvent pas être ramenés&#xa0;; ce qu’on sait de leurs versions reste.</translation>
    </message>
    <message>
        <source>Apply the retention policy to “%1”?</source>
        <translation>Appliquer la politique de conservation à «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Applying retention to “%1”</source>
        <translation>Application de la conservation à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The policy was not applied wholly</source>
        <translation>La politique n’a pas été entièrement appliquée</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of “%1” were archived.</source>
        <translation>
            <numerusform>%n version de «&#xa0;%1&#xa0;» a été archivée.</numerusform>
            <numerusform>%n versions de «&#xa0;%1&#xa0;» ont été archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n versions were deleted.</source>
        <translation>
            <numerusform>Les fichiers de %n version ont été supprimés.</numerusform>
            <numerusform>Les fichiers de %n versions ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exports were deleted.</source>
        <translation>
            <numerusform>%n export a été supprimé.</numerusform>
            <numerusform>%n exports ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stayed after all: %1.</source>
        <translation>
            <numerusform>%n version est finalement restée&#xa0;: %1.</numerusform>
            <numerusform>%n versions sont finalement restées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>Il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 libérés.</translation>
    </message>
    <message>
        <source>archiving by retention</source>
        <translation>archivage par conservation</translation>
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
        <source>its entry “%1” is refused: %2</source>
        <translation>son entrée « %1 » est refusée : %2</translation>
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
    <message>
        <source>“%1” cannot be read as an archive: %2.</source>
        <translation>« %1 » ne peut pas être lu comme archive : %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive</source>
        <translation>elle est endommagée, ou ce n’est pas une archive complète</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive (%1)</source>
        <translation>elle est endommagée, ou ce n’est pas une archive complète (%1)</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>ses tailles sont endommagées</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>ses données sont endommagées</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>c’est un lien endommagé</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>elle a deux fins, et les programmes ne s’accorderaient pas sur ce qu’elle contient</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>c’est une partie parmi plusieurs&#xa0;; réunissez-les d’abord</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>ses entrées se chevauchent, comme dans une bombe ZIP</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>quelque chose précède sa première entrée&#xa0;; c’est peut-être un programme</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>quelque chose qui ne lui appartient pas suit sa fin</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>elle se termine trop tôt&#xa0;; copiez-la ou téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>sa marque de fin manque&#xa0;: elle se termine trop tôt, ou autre chose la suit</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>le contenu est chiffré&#xa0;; décompressez l’archive avec son mot de passe et capturez le dossier</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>la méthode de compression n’est pas prise en charge&#xa0;; décompressez l’archive et capturez le dossier</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>c’est un périphérique, un tube ou un socket</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>c’est un fichier creux&#xa0;; décompressez l’archive et capturez le dossier</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>c’est un dossier qui contient des données</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>la cible du lien n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>elle a plus de %1 entrées</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>décompressée, elle dépasse %1 fois sa taille, comme le fait une bombe</translation>
    </message>
    <message>
        <source>unpacking it takes more than %1 minutes; unpack it and capture the folder</source>
        <translation>la décompresser prend plus de %1 minutes&#xa0;; décompressez-la et capturez le dossier</translation>
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
    <name>strata::Archiving</name>
    <message>
        <source>%1 was deleted and cannot be archived.</source>
        <translation>%1 a été supprimée et ne peut pas être archivée.</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be archived.</source>
        <translation>%1 n’est pas encore complète et ne peut pas être archivée.</translation>
    </message>
    <message>
        <source>%1 is active and cannot be archived. Activate another version first.</source>
        <translation>%1 est active et ne peut pas être archivée. Activez d’abord une autre version.</translation>
    </message>
    <message>
        <source>“%1” is not what was captured, so its version was not archived. Verify the library.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qui a été capturé&#xa0;; sa version n’a donc pas été archivée. Vérifiez la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Cette version n’est plus dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the archive</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être déplacé vers l’archive</translation>
    </message>
    <message>
        <source>The manifest of %1 changed while it was being archived. Verify the version.</source>
        <translation>Le manifeste de %1 a changé pendant l’archivage. Vérifiez la version.</translation>
    </message>
</context>
<context>
    <name>strata::AutoCapture</name>
    <message>
        <source>Capturing “%1”</source>
        <translation>Capture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Captured by itself</source>
        <translation>Capturée automatiquement</translation>
    </message>
</context>
<context>
    <name>strata::AutomaticRetention</name>
    <message>
        <source>Looking for versions to archive</source>
        <translation>Recherche de versions à archiver</translation>
    </message>
</context>
<context>
    <name>strata::Backup</name>
    <message>
        <source>Copying the catalog</source>
        <translation>Copie du catalogue</translation>
    </message>
</context>
<context>
    <name>strata::BinaryFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>All bytes are the same.</source>
        <translation>Tous les octets sont identiques.</translation>
    </message>
    <message>
        <source>The first difference is at byte %1 (0x%2).</source>
        <translation>La première différence est à l’octet %1 (0x%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes differ, in %n places.</source>
        <translation>
            <numerusform>%1 octets diffèrent, à %n endroit.</numerusform>
            <numerusform>%1 octets diffèrent, à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 bytes are the same, moved by %2.</source>
        <translation>Les %1 derniers octets sont identiques, décalés de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n places are too many to be shown.</source>
        <translation>
            <numerusform>%n endroit de plus n’est pas montré : il y en a trop.</numerusform>
            <numerusform>%n endroits de plus ne sont pas montrés : il y en a trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts about the files</source>
        <translation>Faits sur les fichiers</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>The file was added.</source>
        <translation>Le fichier a été ajouté.</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>Le fichier a été supprimé.</translation>
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
    <message>
        <source>Capturing “%1” needs</source>
        <translation>La capture de «&#xa0;%1&#xa0;» demande</translation>
    </message>
    <message>
        <source>Capturing “%1” needs at least</source>
        <translation>La capture de «&#xa0;%1&#xa0;» demande au moins</translation>
    </message>
    <message>
        <source>“%1” changed in the library while it was compared.</source>
        <translation>«&#xa0;%1&#xa0;» a changé dans la bibliothèque pendant la comparaison.</translation>
    </message>
    <message>
        <source>The patch “%1” cannot be replaced</source>
        <translation>Le correctif «&#xa0;%1&#xa0;» ne peut pas être remplacé</translation>
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
    <message>
        <source>Read “\” in its names as “&amp;/” (made by a program for Windows)</source>
        <translation>Lire «&#xa0;\&#xa0;» dans ses noms comme «&#xa0;&amp;/&#xa0;» (faite par un programme pour Windows)</translation>
    </message>
    <message>
        <source>&amp;Unpack it all the same, up to 2 GiB: I know where it comes from</source>
        <translation>La &amp;décompresser quand même, jusqu’à 2 Gio&#xa0;: je sais d’où elle vient</translation>
    </message>
    <message>
        <source>&amp;Activate the newest version</source>
        <translation>&amp;Activer la version la plus récente</translation>
    </message>
    <message>
        <source>Capturing the history of %1</source>
        <translation>Capture de l’historique de %1</translation>
    </message>
    <message>
        <source>The history was not captured</source>
        <translation>L’historique n’a pas été capturé</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured; capturing again goes on from there.</source>
        <translation>
            <numerusform>%n commit a été capturé&#xa0;; une nouvelle capture reprend à partir de là.</numerusform>
            <numerusform>%n commits ont été capturés&#xa0;; une nouvelle capture reprend à partir de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was not captured to its end</source>
        <translation>L’historique n’a pas été capturé jusqu’au bout</translation>
    </message>
    <message>
        <source>Every commit is a version already.</source>
        <translation>Chaque commit est déjà une version.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured: %1 to %2.</source>
        <translation>
            <numerusform>%n commit a été capturé&#xa0;: %1 à %2.</numerusform>
            <numerusform>%n commits ont été capturés&#xa0;: %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are not the same everywhere; see Export.</source>
        <translation>
            <numerusform>%n nom n’est pas le même partout&#xa0;; voir l’export.</numerusform>
            <numerusform>%n noms ne sont pas les mêmes partout&#xa0;; voir l’export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CaptureHistory</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Commit %1 of %2 (%3)</source>
        <translation>Commit %1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>Another program captured this commit meanwhile.</source>
        <translation>Un autre programme a capturé ce commit entre-temps.</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 a été capturée mais pas activée&#xa0;: %2</translation>
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
    <message>
        <source>Kept, but not the same everywhere</source>
        <translation>Conservé, mais pas le même partout</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n names are not the same everywhere</source>
        <translation>
            <numerusform>%1 · %n nom n’est pas le même partout</numerusform>
            <numerusform>%1 · %n noms ne sont pas les mêmes partout</numerusform>
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
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>Un autre programme (%1) écrit dans la bibliothèque. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: %2.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so “%1” cannot be opened. Install it (on Debian the package libqt6sql6-sqlite) and try again.</source>
        <translation>Le pilote SQLite de Qt est absent, « %1 » ne peut donc pas être ouvert. Installez-le (sous Debian, le paquet libqt6sql6-sqlite) et réessayez.</translation>
    </message>
</context>
<context>
    <name>strata::ChangeHeader</name>
    <message>
        <source>mode %1 → %2</source>
        <translation>droits %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Mark the file as viewed (V)</source>
        <translation>Marquer le fichier comme vu (V)</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Ce qu’on peut faire de ce fichier</translation>
    </message>
    <message>
        <source>Compare with its origin</source>
        <translation>Comparer avec son origine</translation>
    </message>
    <message>
        <source>Treat as added</source>
        <translation>Traiter comme ajouté</translation>
    </message>
    <message>
        <source>Treat as delete and add</source>
        <translation>Traiter comme suppression et ajout</translation>
    </message>
    <message>
        <source>Compare the file with the one it was made from</source>
        <translation>Comparer le fichier avec celui dont il est issu</translation>
    </message>
    <message>
        <source>Show every line of the copy as added</source>
        <translation>Montrer chaque ligne de la copie comme ajoutée</translation>
    </message>
    <message>
        <source>Show the old file as deleted and the new one as added</source>
        <translation>Montrer l’ancien fichier comme supprimé et le nouveau comme ajouté</translation>
    </message>
</context>
<context>
    <name>strata::ChangeLabels</name>
    <message>
        <source>line %L1 removed</source>
        <translation>ligne %L1 retirée</translation>
    </message>
    <message>
        <source>line %L1 added</source>
        <translation>ligne %L1 ajoutée</translation>
    </message>
    <message>
        <source>lines %L1–%L2 removed</source>
        <translation>lignes %L1–%L2 retirées</translation>
    </message>
    <message>
        <source>lines %L1–%L2 added</source>
        <translation>lignes %L1–%L2 ajoutées</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>logique</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renommage</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>What the code does may differ.</source>
        <translation>Ce que fait le code peut être différent.</translation>
    </message>
    <message>
        <source>Only the layout differs: the words are the same.</source>
        <translation>Seule la mise en forme diffère : les mots sont les mêmes.</translation>
    </message>
    <message>
        <source>Only comments differ.</source>
        <translation>Seuls les commentaires diffèrent.</translation>
    </message>
    <message>
        <source>Only imports came, went or changed their order.</source>
        <translation>Seuls des imports ont été ajoutés, retirés ou réordonnés.</translation>
    </message>
    <message>
        <source>One name was replaced by another throughout.</source>
        <translation>Un nom a été remplacé partout par un autre.</translation>
    </message>
    <message>
        <source>The lines stand elsewhere, as they are.</source>
        <translation>Les lignes sont ailleurs, telles quelles.</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>Changement %L1 sur %L2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Moved away, line %L1: %2</source>
        <translation>Déplacée d’ici, ligne %L1 : %2</translation>
    </message>
    <message>
        <source>Moved here, line %L1: %2</source>
        <translation>Déplacée ici, ligne %L1 : %2</translation>
    </message>
    <message>
        <source>Unchanged, line %L1: %2</source>
        <translation>Inchangée, ligne %L1 : %2</translation>
    </message>
    <message>
        <source>Differs in what is ignored, line %L1: %2</source>
        <translation>Diffère par ce qui est ignoré, ligne %L1 : %2</translation>
    </message>
    <message>
        <source>Removed, line %L1: %2</source>
        <translation>Retirée, ligne %L1 : %2</translation>
    </message>
    <message>
        <source>Added, line %L1: %2</source>
        <translation>Ajoutée, ligne %L1 : %2</translation>
    </message>
</context>
<context>
    <name>strata::ChangesColumn</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Filter changed files</source>
        <translation>Filtrer les fichiers modifiés</translation>
    </message>
    <message>
        <source>Words of the path, a pattern as in *.py, kind:ad for added and deleted files, ext:ts,tsx, unviewed, viewed, generated, or text:word for files that contain it</source>
        <translation>Des mots du chemin, un motif comme *.py, kind:ad pour les fichiers ajoutés et supprimés, ext:ts,tsx, unviewed, viewed, generated, ou text:mot pour les fichiers qui le contiennent</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>Comment les fichiers sont disposés</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Go to the list of changed files</source>
        <translation>Aller à la liste des fichiers modifiés</translation>
    </message>
    <message>
        <source>A flat list instead of folders</source>
        <translation>Une liste plate au lieu de dossiers</translation>
    </message>
    <message>
        <source>Sort files by path</source>
        <translation>Trier les fichiers par chemin</translation>
    </message>
    <message>
        <source>Sort files by size of change</source>
        <translation>Trier les fichiers par ampleur du changement</translation>
    </message>
    <message>
        <source>Sort files by kind of change</source>
        <translation>Trier les fichiers par type de changement</translation>
    </message>
    <message numerus="yes">
        <source>%n identical files are not listed.</source>
        <translation>
            <numerusform>%n fichier identique n’est pas listé.</numerusform>
            <numerusform>%n fichiers identiques ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many files to look for every rename.</source>
        <translation>Il y avait trop de fichiers pour chercher tous les renommages.</translation>
    </message>
    <message>
        <source>Looking for “%1” in the changed files…</source>
        <translation>Recherche de « %1 » dans les fichiers modifiés…</translation>
    </message>
    <message>
        <source>“%1” is in none of the changed files that fit the rest of the filter.</source>
        <translation>« %1 » n’est dans aucun des fichiers modifiés qui correspondent au reste du filtre.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>Le seul fichier modifié a été vu.</numerusform>
            <numerusform>Les %n fichiers modifiés ont tous été vus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n changed files fits the filter.</source>
        <translation>
            <numerusform>Le seul fichier modifié ne correspond pas au filtre.</numerusform>
            <numerusform>Aucun des %n fichiers modifiés ne correspond au filtre.</numerusform>
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
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1, %2 %3)</source>
        <translation>Fichiers générés et de verrouillage (%1, %2 %3)</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1)</source>
        <translation>Fichiers générés et de verrouillage (%1)</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>Viewed (V takes the mark away)</source>
        <translation>Vu (V retire la marque)</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>pas vu</translation>
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
        <source>Only these files and folders.</source>
        <translation>Seulement ces fichiers et dossiers.</translation>
    </message>
    <message>
        <source>Print the changed files with their numbers of lines.</source>
        <translation>Afficher les fichiers modifiés avec leur nombre de lignes.</translation>
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
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation>Le catalogue a été refait : %1, %2, %3.</translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation>vérifier que chaque fichier est tel qu’il a été capturé</translation>
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
    <message numerus="yes">
        <source>%n file(s) are named in the report, but not shown: it may only grow so large. The patch has all of them.</source>
        <translation>
            <numerusform>%n fichier est nommé dans le rapport, mais pas montré : la taille du rapport est limitée. Le correctif le contient.</numerusform>
            <numerusform>%n fichiers sont nommés dans le rapport, mais pas montrés : la taille du rapport est limitée. Le correctif les contient tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>--folder needs a folder.</source>
        <translation>--folder a besoin d’un dossier.</translation>
    </message>
    <message>
        <source>Say what to compare with: a second version, or a folder with --folder.</source>
        <translation>Dites avec quoi comparer : une seconde version, ou un dossier avec --folder.</translation>
    </message>
    <message>
        <source>--html needs a file to write, or “-”.</source>
        <translation>--html a besoin d’un fichier à écrire, ou de « - ».</translation>
    </message>
    <message>
        <source>--html cannot be given together with --stat or --name-status.</source>
        <translation>--html ne va pas avec --stat ni --name-status.</translation>
    </message>
    <message>
        <source>With --json the report needs a file of its own, not “-”.</source>
        <translation>Avec --json, le rapport a besoin de son propre fichier, pas de « - ».</translation>
    </message>
    <message>
        <source>--unified goes with --html: a patch is in one column anyway.</source>
        <translation>--unified va avec --html : un correctif est de toute façon en une colonne.</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>Trop de fichiers, ou de trop grands, ont été ajoutés et supprimés pour être tous comparés entre eux : il peut manquer des renommages.</translation>
    </message>
    <message>
        <source>compare two versions, or a version with a folder</source>
        <translation>comparer deux versions, ou une version avec un dossier</translation>
    </message>
    <message>
        <source>Prints what changed from one version to another, or to a folder with what a capture would take of it, as a patch that “git apply” and “patch -p1” accept, binary files, permissions, renames and copies included (GNU patch knows no binary files). With --json, --stat and --name-status leave the patch out of the document.</source>
        <translation>Affiche ce qui a changé d’une version à une autre, ou à un dossier avec ce qu’une capture en prendrait, sous forme de correctif qu’acceptent « git apply » et « patch -p1 », fichiers binaires, droits, renommages et copies compris (GNU patch ne connaît pas les fichiers binaires). Avec --json, --stat et --name-status omettent le correctif du document.</translation>
    </message>
    <message>
        <source>Compare with the folder DIR as it is now, instead of with TO.</source>
        <translation>Comparer avec le dossier DIR tel qu’il est maintenant, au lieu de TO.</translation>
    </message>
    <message>
        <source>Print the changed files with a letter: A, M, D, R, C or T.</source>
        <translation>Afficher les fichiers modifiés avec une lettre : A, M, D, R, C ou T.</translation>
    </message>
    <message>
        <source>Write a report for reading into FILE (“-”: print it): one HTML file with everything in it.</source>
        <translation>Écrire dans FILE un rapport à lire (« - » : l’afficher) : un seul fichier HTML qui contient tout.</translation>
    </message>
    <message>
        <source>With --html: one column instead of two.</source>
        <translation>Avec --html : une colonne au lieu de deux.</translation>
    </message>
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>Le dossier lié reste tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back. A linked folder that follows is brought along, after its own changes were captured.</source>
        <translation>Fait d’une version l’active&#xa0;: le lien «&#xa0;active&#xa0;» du projet y mène désormais, basculé en une seule étape. Aucune version n’en est modifiée, et «&#xa0;rollback&#xa0;» revient dessus. Un dossier lié qui suit est amené avec elle, après la capture de ses propres modifications.</translation>
    </message>
    <message>
        <source>Archived %1 of “%2”. “strata-cli restore %3 %4” brings it back.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» est archivée. «&#xa0;strata-cli restore %3 %4&#xa0;» la ramène.</translation>
    </message>
    <message>
        <source>Moved %1 of “%2” to the trash. “strata-cli restore %3 %4” brings it back as it was.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» est dans la corbeille. «&#xa0;strata-cli restore %3 %4&#xa0;» la ramène telle qu’elle était.</translation>
    </message>
    <message>
        <source>There is no “%1” in the trash. “strata-cli trash list” shows what is.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» dans la corbeille. «&#xa0;strata-cli trash list&#xa0;» montre ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>“%1” fits several things in the trash. Say which by its id: %2.</source>
        <translation>«&#xa0;%1&#xa0;» correspond à plusieurs éléments de la corbeille. Dites lequel par son identifiant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of “%2” is neither archived nor in the trash.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» n’est ni archivée ni dans la corbeille.</translation>
    </message>
    <message>
        <source>Restored %1 of “%2”.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» a été restaurée.</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>projet entier</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» a été restauré.</translation>
    </message>
    <message>
        <source>Deleted “%1” for good; that freed %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé définitivement, ce qui a libéré %2.</translation>
    </message>
    <message>
        <source>Deleted the only thing in the trash for good; that freed %1.</source>
        <translation>Le seul élément de la corbeille a été supprimé définitivement, ce qui a libéré %1.</translation>
    </message>
    <message>
        <source>Deleted %1 things for good; that freed %2.</source>
        <translation>%1 éléments ont été supprimés définitivement, ce qui a libéré %2.</translation>
    </message>
    <message>
        <source>A project&apos;s name, or 8 or more leading characters of the id of a project or version.</source>
        <translation>Le nom d’un projet, ou les 8 premiers caractères ou plus de l’identifiant d’un projet ou d’une version.</translation>
    </message>
    <message>
        <source>A version of that project, such as v3.</source>
        <translation>Une version de ce projet, comme v3.</translation>
    </message>
    <message>
        <source>More versions of the same project.</source>
        <translation>D’autres versions du même projet.</translation>
    </message>
    <message>
        <source>pack versions away</source>
        <translation>ranger des versions dans l’archive</translation>
    </message>
    <message>
        <source>Packs versions into the project&apos;s archive, where they take little more room than what changed. Each keeps its number, can still be listed, read, compared and exported, and “restore” brings it back. Nothing is deleted before every file was read back from the pack. Several at once are packed smaller than one by one.</source>
        <translation>Range des versions dans l’archive du projet, où elles n’occupent guère plus de place que ce qui a changé. Chacune garde son numéro, peut toujours être listée, lue, comparée et exportée, et «&#xa0;restore&#xa0;» la ramène. Rien n’est supprimé avant que chaque fichier ait été relu depuis le pack. Plusieurs à la fois sont rangées plus petit qu’une à une.</translation>
    </message>
    <message>
        <source>bring a version back from the archive or the trash</source>
        <translation>ramener une version de l’archive ou de la corbeille</translation>
    </message>
    <message>
        <source>Brings a version back under its old number, each file as it was: unpacked from the archive, or from the trash to where it was before.</source>
        <translation>Ramène une version sous son ancien numéro, chaque fichier tel qu’il était&#xa0;: décompressée depuis l’archive, ou de la corbeille là où elle était avant.</translation>
    </message>
    <message>
        <source>move versions to the trash</source>
        <translation>mettre des versions à la corbeille</translation>
    </message>
    <message>
        <source>Moves versions to the trash. Nothing is lost before the trash is emptied: “restore” brings a version back as it was. Its number is never given out again.</source>
        <translation>Met des versions à la corbeille. Rien n’est perdu avant que la corbeille soit vidée&#xa0;: «&#xa0;restore&#xa0;» ramène une version telle qu’elle était. Son numéro n’est jamais réattribué.</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>lister ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>Lists the deleted versions and projects, the last deleted first.</source>
        <translation>Liste les versions et les projets supprimés, le dernier supprimé d’abord.</translation>
    </message>
    <message>
        <source>bring something back from the trash</source>
        <translation>ramener un élément de la corbeille</translation>
    </message>
    <message>
        <source>Brings a deleted project, or a deleted version, back to where it was.</source>
        <translation>Ramène un projet supprimé, ou une version supprimée, là où il était.</translation>
    </message>
    <message>
        <source>delete something in the trash for good</source>
        <translation>supprimer définitivement un élément de la corbeille</translation>
    </message>
    <message>
        <source>Deletes one thing in the trash for good. This cannot be taken back.</source>
        <translation>Supprime définitivement un élément de la corbeille. On ne peut pas revenir dessus.</translation>
    </message>
    <message>
        <source>delete everything in the trash for good</source>
        <translation>supprimer définitivement tout ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>Deletes everything in the trash for good. This cannot be taken back.</source>
        <translation>Supprime définitivement tout ce qui est dans la corbeille. On ne peut pas revenir dessus.</translation>
    </message>
    <message>
        <source>Every version of “%1” is archived. “strata-cli list %2 --include-archived” lists them.</source>
        <translation>Toutes les versions de «&#xa0;%1&#xa0;» sont archivées. «&#xa0;strata-cli list %2 --include-archived&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>Kept %1, but %2.</source>
        <translation>%1 conservé, mais %2.</translation>
    </message>
    <message>
        <source>There are more such names: %1 in all. --json lists them.</source>
        <translation>Il y a d’autres noms de ce genre&#xa0;: %1 en tout. --json les énumère.</translation>
    </message>
    <message>
        <source>If a program for Windows made the archive and “\” stands between folders, give --backslash-as-slash.</source>
        <translation>Si un programme pour Windows a fait l’archive et que «&#xa0;\&#xa0;» y sépare les dossiers, donnez --backslash-as-slash.</translation>
    </message>
    <message>
        <source>If you know where the archive comes from, give --allow-high-ratio.</source>
        <translation>Si vous savez d’où vient l’archive, donnez --allow-high-ratio.</translation>
    </message>
    <message>
        <source>Nothing differs from %1 of “%2”; no version was made.</source>
        <translation>Rien ne diffère de %1 de «&#xa0;%2&#xa0;»&#xa0;; aucune version n’a été faite.</translation>
    </message>
    <message>
        <source>make the next version from a folder, an archive or a Git history</source>
        <translation>faire la version suivante d’un dossier, d’une archive ou d’un historique Git</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace. With --git, every commit of a repository becomes a version of its own; cancelled or killed, the same command goes on where it was.</source>
        <translation>Fait la version suivante du projet à partir d’un dossier, d’un .zip, d’un .tar ou d’un .tar.gz. La source est seulement lue. Les produits de compilation et semblables (.git, node_modules, __pycache__ …, et ce que nomment .gitignore et .strataignore) sont laissés de côté&#xa0;; chacun est signalé avec sa raison. Ctrl+C annule et ne laisse aucune trace. Avec --git, chaque commit d’un dépôt devient une version à part entière&#xa0;; après une annulation ou un arrêt forcé, la même commande reprend où elle en était.</translation>
    </message>
    <message>
        <source>The folder, archive or Git repository to capture; without one, the linked folder.</source>
        <translation>Le dossier, l’archive ou le dépôt Git à capturer&#xa0;; sans cela, le dossier lié.</translation>
    </message>
    <message>
        <source>Make no version when nothing differs from the one it would be compared with, as for a hook.</source>
        <translation>Ne pas faire de version si rien ne diffère de celle avec laquelle elle serait comparée, comme pour un hook.</translation>
    </message>
    <message>
        <source>Take “\” in the names of an archive for “/”, as some programs for Windows write it.</source>
        <translation>Prendre «&#xa0;\&#xa0;» dans les noms d’une archive pour «&#xa0;/&#xa0;», comme l’écrivent certains programmes pour Windows.</translation>
    </message>
    <message>
        <source>Take an archive that unpacks to more than 200 times its size, up to 2 GiB.</source>
        <translation>Prendre une archive qui, décompressée, dépasse 200 fois sa taille, jusqu’à 2 Gio.</translation>
    </message>
    <message>
        <source>Renamed %1 to %2 in the archive.</source>
        <translation>%1 est renommé en %2 dans l’archive.</translation>
    </message>
    <message>
        <source>Change names that Windows or macOS cannot have, or would take for another; each change is reported.</source>
        <translation>Changer les noms que Windows ou macOS ne peuvent pas avoir, ou prendraient pour un autre&#xa0;; chaque changement est signalé.</translation>
    </message>
    <message>
        <source>%1 captured before</source>
        <translation>%1 déjà capturés</translation>
    </message>
    <message>
        <source>%1 without changes (--keep-empty takes them)</source>
        <translation>%1 sans changement (--keep-empty les prend)</translation>
    </message>
    <message>
        <source>%1 without files</source>
        <translation>%1 sans fichiers</translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation>Passés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The repository is a shallow clone: its history begins where it was cut off.</source>
        <translation>Le dépôt est un clone superficiel&#xa0;: son historique commence là où il a été coupé.</translation>
    </message>
    <message>
        <source>Would capture 1 commit.</source>
        <translation>Capturerait 1 commit.</translation>
    </message>
    <message>
        <source>Would capture %1 commits.</source>
        <translation>Capturerait %1 commits.</translation>
    </message>
    <message>
        <source>Left out %1 of the versions&apos; paths. “strata-cli show” lists each with its reason.</source>
        <translation>%1 chemins des versions ont été laissés de côté. «&#xa0;strata-cli show&#xa0;» énumère chacun avec sa raison.</translation>
    </message>
    <message>
        <source>Kept as pointers of Git LFS: %1. What they stand for is not in the history.</source>
        <translation>Conservés comme pointeurs de Git LFS&#xa0;: %1. Ce qu’ils désignent n’est pas dans l’historique.</translation>
    </message>
    <message>
        <source>Captured no commit of “%1”.</source>
        <translation>Aucun commit de «&#xa0;%1&#xa0;» n’a été capturé.</translation>
    </message>
    <message>
        <source>Captured %1 of “%2” from a commit.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» a été capturée à partir d’un commit.</translation>
    </message>
    <message>
        <source>Captured %1 to %2 of “%3” from %4 commits.</source>
        <translation>%1 à %2 de «&#xa0;%3&#xa0;» ont été capturées à partir de %4 commits.</translation>
    </message>
    <message>
        <source>… and %1 more. “strata-cli list” shows them.</source>
        <translation>… et %1 de plus. «&#xa0;strata-cli list&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>Take the history of the Git repository PATH: one version per commit, the message as its prompt. Commits captured before are passed over.</source>
        <translation>Prendre l’historique du dépôt Git PATH&#xa0;: une version par commit, avec le message pour prompt. Les commits déjà capturés sont passés.</translation>
    </message>
    <message>
        <source>With --git: one version per tag instead.</source>
        <translation>Avec --git&#xa0;: plutôt une version par étiquette.</translation>
    </message>
    <message>
        <source>With --git: take this branch instead of the one checked out. May be repeated; forks get their parent.</source>
        <translation>Avec --git&#xa0;: prendre cette branche au lieu de celle qui est extraite. Peut être répété&#xa0;; les embranchements reçoivent leur parent.</translation>
    </message>
    <message>
        <source>With --git: take every local branch.</source>
        <translation>Avec --git&#xa0;: prendre toutes les branches locales.</translation>
    </message>
    <message>
        <source>With --git: only what REVISION does not have.</source>
        <translation>Avec --git&#xa0;: seulement ce que REVISION n’a pas.</translation>
    </message>
    <message>
        <source>With --git: only the newest NUMBER.</source>
        <translation>Avec --git&#xa0;: seulement les NUMBER plus récents.</translation>
    </message>
    <message>
        <source>With --git: also commits that change no file.</source>
        <translation>Avec --git&#xa0;: aussi les commits qui ne modifient aucun fichier.</translation>
    </message>
    <message>
        <source>With --git: say what would be captured and change nothing.</source>
        <translation>Avec --git&#xa0;: dire ce qui serait capturé et ne rien modifier.</translation>
    </message>
    <message>
        <source>--%1 works with --git only.</source>
        <translation>--%1 ne fonctionne qu’avec --git.</translation>
    </message>
    <message>
        <source>--%1 and --git cannot be given together: the history says it for each version.</source>
        <translation>--%1 et --git ne vont pas ensemble&#xa0;: l’historique le dit pour chaque version.</translation>
    </message>
    <message>
        <source>--tags takes the tags of the whole repository: no branch can be given with it.</source>
        <translation>--tags prend les étiquettes du dépôt entier&#xa0;: aucune branche ne peut être donnée avec.</translation>
    </message>
    <message>
        <source>--branch and --all-branches cannot be given together.</source>
        <translation>--branch et --all-branches ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not “%1”.</source>
        <translation>--limit a besoin d’un nombre à partir de 1, pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>PATH is missing: no workspace is linked to “%1”.</source>
        <translation>PATH manque&#xa0;: aucun espace de travail n’est lié à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 commits.</source>
        <translation>Annulé après %1 commits sur %2.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 commits.</source>
        <translation>Arrêté après %1 commits sur %2.</translation>
    </message>
    <message>
        <source>What was captured is whole; the same command goes on from there.</source>
        <translation>Ce qui a été capturé est entier&#xa0;; la même commande reprend à partir de là.</translation>
    </message>
    <message>
        <source>The same file is %1 in v%2.</source>
        <translation>Le même fichier est %1 dans v%2.</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>aucun problème trouvé</translation>
    </message>
    <message>
        <source>1 problem found</source>
        <translation>1 problème trouvé</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>%1 problèmes trouvés</translation>
    </message>
    <message>
        <source>Not repaired: %1</source>
        <translation>Non réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was set aside is in %1, with a report.</source>
        <translation>Ce qui a été mis de côté est dans %1, avec un rapport.</translation>
    </message>
    <message>
        <source>Nothing was changed; %1 would be left.</source>
        <translation>Rien n’a été modifié&#xa0;; il en resterait %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Il en reste %1.</translation>
    </message>
    <message>
        <source>--dry-run belongs to --repair: verifying alone changes nothing.</source>
        <translation>--dry-run va avec --repair&#xa0;: la vérification seule ne modifie rien.</translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing without --repair. Exits with 1 when something is wrong.

With --repair a damaged or missing file is made again from another copy of the same content anywhere in the library, permissions are put right, and what does not belong goes to the folder quarantine with a report. Nothing is deleted, and what nothing heals keeps its place. Exits with 0 only when nothing is left wrong.</source>
        <translation>Relit chaque fichier et le compare à son SHA-256 enregistré, et les dossiers au catalogue. Ne modifie rien sans --repair. Se termine par 1 quand quelque chose ne va pas.

Avec --repair, un fichier endommagé ou manquant est refait à partir d’une autre copie du même contenu, où qu’elle soit dans la bibliothèque, les droits sont rétablis, et ce qui n’a rien à faire là va dans le dossier quarantine avec un rapport. Rien n’est supprimé, et ce que rien ne guérit garde sa place. Se termine par 0 seulement quand plus rien ne reste en défaut.</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched.</source>
        <translation>Se fier aux tailles et aux dates&#xa0;; ne lire que les fichiers qui semblent touchés.</translation>
    </message>
    <message>
        <source>Repair what can be repaired, then verify again.</source>
        <translation>Réparer ce qui peut l’être, puis vérifier de nouveau.</translation>
    </message>
    <message>
        <source>With --repair: say what would be done, and change nothing.</source>
        <translation>Avec --repair&#xa0;: dire ce qui serait fait, et ne rien modifier.</translation>
    </message>
    <message>
        <source>No migration of this library is unfinished.</source>
        <translation>Aucune migration de cette bibliothèque n’est inachevée.</translation>
    </message>
    <message>
        <source>This library has no migration to undo.</source>
        <translation>Cette bibliothèque n’a pas de migration à annuler.</translation>
    </message>
    <message>
        <source>Would take back “%1”: %2.</source>
        <translation>Annulerait la reprise de «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Took back “%1”: %2.</source>
        <translation>La reprise de «&#xa0;%1&#xa0;» a été annulée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays (%2): %3.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis et reste (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Undid the migration %1. What it made is in the trash.</source>
        <translation>La migration %1 a été annulée. Ce qu’elle a fait est dans la corbeille.</translation>
    </message>
    <message>
        <source>Nothing was migrated into this library.</source>
        <translation>Rien n’a été migré dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>MIGRATION</source>
        <translation>MIGRATION</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Reading the metadata %1.</source>
        <translation>Lecture des métadonnées %1.</translation>
    </message>
    <message>
        <source>There is more than one export of metadata: %1. Name one with --metadata.</source>
        <translation>Il y a plus d’un export de métadonnées&#xa0;: %1. Nommez-en un avec --metadata.</translation>
    </message>
    <message>
        <source>--resume, --undo and --list cannot be given together.</source>
        <translation>--resume, --undo et --list ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the old store.</source>
        <translation>DIR manque&#xa0;: le dossier de l’ancien stockage.</translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>reprendre un ancien stockage</translation>
    </message>
    <message>
        <source>Brings a flat store (one folder per generation, below DIR or DIR/projects) into the library: its projects, with versions numbered by the time they were made. The metadata is a JSON export, CSV files, a SQLite database or plain SQL of pg_dump; it is looked for in DIR and beside it. DIR itself is only read.

What does not fit together is listed with what is done about it: look with --dry-run first. Afterwards every file is compared with its origin; exits with 1 when that finds a problem. A migration that was interrupted goes on with --resume. --undo takes back what it made, and refuses when something was changed since.</source>
        <translation>Reprend dans la bibliothèque un stockage à plat (un dossier par génération, sous DIR ou DIR/projects)&#xa0;: ses projets, avec des versions numérotées selon la date où elles ont été faites. Les métadonnées sont un export JSON, des fichiers CSV, une base de données SQLite ou le SQL simple de pg_dump&#xa0;; elles sont cherchées dans DIR et à côté. DIR même est seulement lu.

Ce qui ne concorde pas est énuméré avec ce qui en est fait&#xa0;: regardez d’abord avec --dry-run. Ensuite chaque fichier est comparé à son origine&#xa0;; se termine par 1 quand cela révèle un problème. Une migration interrompue se poursuit avec --resume. --undo revient sur ce qu’elle a fait, et refuse quand quelque chose a été modifié depuis.</translation>
    </message>
    <message>
        <source>The folder of the old store; with --resume and --undo the id of a migration (by itself the newest).</source>
        <translation>Le dossier de l’ancien stockage&#xa0;; avec --resume et --undo, l’identifiant d’une migration (à défaut la plus récente).</translation>
    </message>
    <message>
        <source>Read the rows from FILE, or from the files in a folder. May be repeated.</source>
        <translation>Lire les lignes dans FILE, ou dans les fichiers d’un dossier. Peut être répété.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Dire seulement ce qui se passerait.</translation>
    </message>
    <message>
        <source>Without metadata: take every folder as a version of one project, by the times of its files.</source>
        <translation>Sans métadonnées&#xa0;: prendre chaque dossier comme une version d’un seul projet, selon les dates de ses fichiers.</translation>
    </message>
    <message>
        <source>Bring in folders without a row and rows without a project, too, as a project of their own.</source>
        <translation>Reprendre aussi les dossiers sans ligne et les lignes sans projet, comme un projet à part.</translation>
    </message>
    <message>
        <source>Write what is printed to FILE as well; as JSON when it ends in .json.</source>
        <translation>Écrire aussi dans FILE ce qui est affiché&#xa0;; en JSON si le nom se termine par .json.</translation>
    </message>
    <message>
        <source>Go on with an interrupted migration.</source>
        <translation>Poursuivre une migration interrompue.</translation>
    </message>
    <message>
        <source>Take back what a migration made.</source>
        <translation>Revenir sur ce qu’une migration a fait.</translation>
    </message>
    <message>
        <source>With --undo: let projects stay that were changed since.</source>
        <translation>Avec --undo&#xa0;: laisser les projets qui ont été modifiés depuis.</translation>
    </message>
    <message>
        <source>List the migrations of this library.</source>
        <translation>Lister les migrations de cette bibliothèque.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>après 1 jour</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>après %1 jours</translation>
    </message>
    <message>
        <source>newest kept</source>
        <translation>dernières conservées</translation>
    </message>
    <message>
        <source>to the archive</source>
        <translation>vers l’archive</translation>
    </message>
    <message>
        <source>archived files deleted</source>
        <translation>fichiers archivés supprimés</translation>
    </message>
    <message>
        <source>exports deleted</source>
        <translation>exports supprimés</translation>
    </message>
    <message>
        <source>failed exports deleted</source>
        <translation>exports échoués supprimés</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>limite de taille</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>s’applique seule</translation>
    </message>
    <message>
        <source>once a day, in the window</source>
        <translation>une fois par jour, dans la fenêtre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiver</translation>
    </message>
    <message>
        <source>delete files</source>
        <translation>supprimer les fichiers</translation>
    </message>
    <message>
        <source>delete export</source>
        <translation>supprimer l’export</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>FREES</source>
        <translation>LIBÈRE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>1 export</source>
        <translation>1 export</translation>
    </message>
    <message>
        <source>%1 exports</source>
        <translation>%1 exports</translation>
    </message>
    <message>
        <source>%1 to the archive</source>
        <translation>%1 vers l’archive</translation>
    </message>
    <message>
        <source>files of %1 deleted</source>
        <translation>suppression des fichiers de %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>Nothing goes: %1 stay, %2 of them protected.</source>
        <translation>Rien ne part&#xa0;: il reste %1, dont %2 sous protection.</translation>
    </message>
    <message>
        <source>Would go: %1. Frees %2</source>
        <translation>Partirait&#xa0;: %1. Libère %2</translation>
    </message>
    <message>
        <source>, of which the archive takes about %1</source>
        <translation>, dont l’archive reprend environ %1</translation>
    </message>
    <message>
        <source>; %1 stay, %2 of them protected.</source>
        <translation>. Il reste %1, dont %2 sous protection.</translation>
    </message>
    <message>
        <source>The project stays over its limit of %1: what is left is protected, or its files are not to be deleted.</source>
        <translation>Le projet reste au-dessus de sa limite de %1&#xa0;: ce qui reste est protégé, ou ses fichiers ne doivent pas être supprimés.</translation>
    </message>
    <message>
        <source>%1: nothing was to be done.</source>
        <translation>%1&#xa0;: il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>%1: %2. Freed %3.</source>
        <translation>%1&#xa0;: %2. %3 libérés.</translation>
    </message>
    <message>
        <source>“strata-cli restore %1 v%2” brings one back.</source>
        <translation>«&#xa0;strata-cli restore %1 v%2&#xa0;» en ramène une.</translation>
    </message>
    <message>
        <source>Name a project or give --all, not both.</source>
        <translation>Nommez un projet ou donnez --all, pas les deux.</translation>
    </message>
    <message>
        <source>PROJECT is missing. --all takes every project.</source>
        <translation>PROJECT manque. --all prend tous les projets.</translation>
    </message>
    <message>
        <source>The library&apos;s policy, for projects without their own:</source>
        <translation>La politique de la bibliothèque, pour les projets qui n’ont pas la leur&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own:</source>
        <translation>«&#xa0;%1&#xa0;» a sa propre politique&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy:</source>
        <translation>«&#xa0;%1&#xa0;» suit la politique de la bibliothèque&#xa0;:</translation>
    </message>
    <message>
        <source>--keep-latest needs a whole number, not “%1”.</source>
        <translation>--keep-latest a besoin d’un nombre entier, pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 needs a number of days, or “never”, not “%2”.</source>
        <translation>--%1 a besoin d’un nombre de jours, ou de «&#xa0;never&#xa0;», pas de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--max-size needs a size as 500M or 5G, or “none”, not “%1”.</source>
        <translation>--max-size a besoin d’une taille comme 500M ou 5G, ou de «&#xa0;none&#xa0;», pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--automatic is “on” or “off”, not “%1”.</source>
        <translation>--automatic est «&#xa0;on&#xa0;» ou «&#xa0;off&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--default goes back to the library&apos;s policy; it takes no other option.</source>
        <translation>--default revient à la politique de la bibliothèque&#xa0;; il ne prend aucune autre option.</translation>
    </message>
    <message>
        <source>Say what to set, as in --keep-latest 10.</source>
        <translation>Dites quoi régler, comme --keep-latest 10.</translation>
    </message>
    <message>
        <source>The library&apos;s policy now:</source>
        <translation>La politique de la bibliothèque est maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own now:</source>
        <translation>«&#xa0;%1&#xa0;» a maintenant sa propre politique&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy now:</source>
        <translation>«&#xa0;%1&#xa0;» suit maintenant la politique de la bibliothèque&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2 With --trust-clock it is done all the same.</source>
        <translation>%1&#xa0;: rien n’a été modifié. %2 Avec --trust-clock, c’est fait quand même.</translation>
    </message>
    <message>
        <source>v%1 stays: %2</source>
        <translation>v%1 reste&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>Nom ou identifiant du projet.</translation>
    </message>
    <message>
        <source>Every project of the library.</source>
        <translation>Tous les projets de la bibliothèque.</translation>
    </message>
    <message>
        <source>say what stays, what goes and why</source>
        <translation>dire ce qui reste, ce qui part et pourquoi</translation>
    </message>
    <message>
        <source>Shows the retention policy and what it makes of each version today, with its reason and the bytes that would be freed. Changes nothing.

Never touched are the active version, starred and deployed ones, the newest, what “rollback” and “redo” lead to, what a linked folder is at, whatever was captured within the last day, and versions that a live branch was made from.</source>
        <translation>Montre la politique de conservation et ce qu’elle fait aujourd’hui de chaque version, avec sa raison et les octets qui seraient libérés. Ne modifie rien.

Ne sont jamais touchées la version active, les favorites et les déployées, les plus récentes, celles où mènent «&#xa0;rollback&#xa0;» et «&#xa0;redo&#xa0;», celle où en est un dossier lié, tout ce qui a été capturé depuis moins d’un jour, et les versions dont est issue une branche vivante.</translation>
    </message>
    <message>
        <source>change a retention policy</source>
        <translation>modifier une politique de conservation</translation>
    </message>
    <message>
        <source>Gives a project a retention policy of its own, beginning with what holds for it now. With --all it is the library&apos;s policy, which projects without their own follow. Nothing is archived or deleted by this.</source>
        <translation>Donne à un projet sa propre politique de conservation, en partant de celle qui vaut pour lui maintenant. Avec --all, c’est la politique de la bibliothèque, que suivent les projets qui n’ont pas la leur. Cela n’archive ni ne supprime rien.</translation>
    </message>
    <message>
        <source>Set the library&apos;s policy.</source>
        <translation>Régler la politique de la bibliothèque.</translation>
    </message>
    <message>
        <source>Keep the N newest versions.</source>
        <translation>Conserver les N versions les plus récentes.</translation>
    </message>
    <message>
        <source>Archive versions this many days old, or “never”.</source>
        <translation>Archiver les versions vieilles de ce nombre de jours, ou «&#xa0;never&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the files of archived versions after this many days, or “never”.</source>
        <translation>Supprimer les fichiers des versions archivées après ce nombre de jours, ou «&#xa0;never&#xa0;».</translation>
    </message>
    <message>
        <source>Delete exports kept in the library after this many days, or “never”.</source>
        <translation>Supprimer les exports conservés dans la bibliothèque après ce nombre de jours, ou «&#xa0;never&#xa0;».</translation>
    </message>
    <message>
        <source>The same for failed exports.</source>
        <translation>De même pour les exports échoués.</translation>
    </message>
    <message>
        <source>Beyond this size (500M, 5G) the oldest go first; or “none”.</source>
        <translation>Au-delà de cette taille (500M, 5G), les plus anciennes partent d’abord&#xa0;; ou «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>“on”: the window applies the policy by itself once a day; or “off”.</source>
        <translation>«&#xa0;on&#xa0;»&#xa0;: la fenêtre applique d’elle-même la politique une fois par jour&#xa0;; ou «&#xa0;off&#xa0;».</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy again; with --all, the built-in one.</source>
        <translation>Suivre de nouveau la politique de la bibliothèque&#xa0;; avec --all, celle d’origine.</translation>
    </message>
    <message>
        <source>Make what holds now the project&apos;s own.</source>
        <translation>Faire de ce qui vaut maintenant la politique propre du projet.</translation>
    </message>
    <message>
        <source>archive and delete what the policy says</source>
        <translation>archiver et supprimer ce que dit la politique</translation>
    </message>
    <message>
        <source>Does what “retention show” says: packs old versions into the archive, deletes the files of versions that were archived long enough ago (what is known about them stays), and exports kept in the library. It asks nothing, so look at --dry-run first; “restore” brings an archived version back.

When the computer&apos;s clock cannot be right, nothing is done and the exit status is 1.</source>
        <translation>Fait ce que dit «&#xa0;retention show&#xa0;»&#xa0;: range les anciennes versions dans l’archive, supprime les fichiers des versions archivées depuis assez longtemps (ce qu’on sait d’elles reste) et les exports conservés dans la bibliothèque. Rien n’est demandé&#xa0;: regardez donc d’abord --dry-run&#xa0;; «&#xa0;restore&#xa0;» ramène une version archivée.

Quand l’horloge de l’ordinateur ne peut pas être juste, rien n’est fait et le code de sortie est 1.</translation>
    </message>
    <message>
        <source>Go by the clock even if it seems wrong.</source>
        <translation>Se fier à l’horloge même si elle semble fausse.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCES</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>PROPRE</translation>
    </message>
    <message>
        <source>SHARED</source>
        <translation>PARTAGÉ</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <translation>ARCHIVE</translation>
    </message>
    <message>
        <source>EXPORTS</source>
        <translation>EXPORTS</translation>
    </message>
    <message>
        <source>Largest files ever stored</source>
        <translation>Les plus grands fichiers jamais stockés</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>DANS</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Largest folders ever stored</source>
        <translation>Les plus grands dossiers jamais stockés</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>CONTENUS</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Worth a line in .strataignore</source>
        <translation>Mérite une ligne dans .strataignore</translation>
    </message>
    <message>
        <source>SAVES</source>
        <translation>ÉCONOMIE</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>RAISON</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exports</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>quarantaine</translation>
    </message>
    <message>
        <source>work in progress</source>
        <translation>travail en cours</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>--largest needs a whole number, not “%1”.</source>
        <translation>--largest a besoin d’un nombre entier, pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>La bibliothèque n’a pas encore de projet.</translation>
    </message>
    <message>
        <source>On the disk: %1 in %2, %3 of blocks. Further names of the same file: %4. Files that share blocks: %5.</source>
        <translation>Sur le disque&#xa0;: %1 dans %2, %3 de blocs. Autres noms du même fichier&#xa0;: %4. Fichiers qui partagent des blocs&#xa0;: %5.</translation>
    </message>
    <message>
        <source>say what takes how much room</source>
        <translation>dire ce qui prend combien de place</translation>
    </message>
    <message>
        <source>Adds up what projects and versions take on the disk. Identical files are stored once: “own” is what only one version has, “shared” what several have. Lists the largest files and folders ever stored, and for one project what is usually not worth keeping in every version, with what leaving it out would have saved.</source>
        <translation>Additionne ce que projets et versions prennent sur le disque. Les fichiers identiques sont stockés une fois&#xa0;: «&#xa0;propre&#xa0;» est ce qu’une seule version possède, «&#xa0;partagé&#xa0;» ce que plusieurs possèdent. Liste les plus grands fichiers et dossiers jamais stockés et, pour un projet, ce qui d’ordinaire ne vaut pas d’être conservé dans chaque version, avec ce que l’omettre aurait économisé.</translation>
    </message>
    <message>
        <source>Only this project, version by version.</source>
        <translation>Seulement ce projet, version par version.</translation>
    </message>
    <message>
        <source>List the N largest files and folders (10).</source>
        <translation>Lister les N plus grands fichiers et dossiers (10).</translation>
    </message>
    <message>
        <source>Also look at every file for what the file system really gave it; takes longer.</source>
        <translation>Regarder aussi pour chaque fichier ce que le système de fichiers lui a réellement attribué&#xa0;; prend plus de temps.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 in the place of others</source>
        <translation>%1 à la place d’autres</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 déjà là</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 bloqués</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>Would take from %1 into “%2”: %3.</source>
        <translation>Extrairait de %1 vers «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis et reste tel quel.</translation>
    </message>
    <message>
        <source>Undone: %1 removed, %2 put back.</source>
        <translation>Annulé&#xa0;: %1 retirés, %2 remis en place.</translation>
    </message>
    <message>
        <source>--undo takes back what was taken out last: no version and no path can be given with it.</source>
        <translation>--undo revient sur la dernière extraction&#xa0;: ni version ni chemin ne peuvent être donnés avec.</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli take PROJECT VERSION PATH…</source>
        <translation>%1 manque&#xa0;: strata-cli take PROJECT VERSION PATH…</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to a besoin d’un dossier.</translation>
    </message>
    <message>
        <source>--dry-run lists every file, --replace replaces those that differ.</source>
        <translation>--dry-run énumère tous les fichiers, --replace remplace ceux qui diffèrent.</translation>
    </message>
    <message>
        <source>Saved the workspace as %1 first.</source>
        <translation>L’espace de travail a d’abord été enregistré comme %1.</translation>
    </message>
    <message>
        <source>Took from %1 into “%2”: %3.</source>
        <translation>Extrait de %1 vers «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>take files or folders out of a version</source>
        <translation>extraire des fichiers ou des dossiers d’une version</translation>
    </message>
    <message>
        <source>Puts files and folders of a version into a folder of yours, with their real modes, under their paths in the version. All or nothing: when a file there differs, nothing is done unless --replace is given, and what is replaced is kept for 30 days so that --undo can put it back. Never writes through a link. In the linked workspace, what no version has yet is captured first.</source>
        <translation>Met des fichiers et des dossiers d’une version dans un dossier à vous, avec leurs droits réels, sous leur chemin dans la version. Tout ou rien&#xa0;: quand un fichier diffère là-bas, rien n’est fait à moins de donner --replace, et ce qui est remplacé est conservé 30 jours pour que --undo puisse le remettre. N’écrit jamais à travers un lien. Dans l’espace de travail lié, ce qui n’est encore dans aucune version est d’abord capturé.</translation>
    </message>
    <message>
        <source>The version to take from.</source>
        <translation>La version d’où extraire.</translation>
    </message>
    <message>
        <source>A file or folder of the version; “.” is all of it.</source>
        <translation>Un fichier ou un dossier de la version&#xa0;; «&#xa0;.&#xa0;» la désigne tout entière.</translation>
    </message>
    <message>
        <source>The folder to put them into, made when it is not there. Default: the current one.</source>
        <translation>Le dossier où les mettre, créé s’il n’est pas là. Par défaut&#xa0;: le dossier courant.</translation>
    </message>
    <message>
        <source>Put what is named directly into the folder, without the folders above it.</source>
        <translation>Mettre ce qui est nommé directement dans le dossier, sans les dossiers qui le contiennent.</translation>
    </message>
    <message>
        <source>Replace files that differ.</source>
        <translation>Remplacer les fichiers qui diffèrent.</translation>
    </message>
    <message>
        <source>Say what would be done and change nothing.</source>
        <translation>Dire ce qui serait fait et ne rien modifier.</translation>
    </message>
    <message>
        <source>Take back what was taken out of the project last.</source>
        <translation>Revenir sur la dernière extraction du projet.</translation>
    </message>
    <message>
        <source>with other permissions</source>
        <translation>avec d’autres droits</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 dossiers</translation>
    </message>
    <message>
        <source>Saved the folder&apos;s own changes (%1) as %2.</source>
        <translation>Les modifications propres du dossier (%1) ont été enregistrées comme %2.</translation>
    </message>
    <message>
        <source>Would save the folder&apos;s own changes (%1) as a version first.</source>
        <translation>Enregistrerait d’abord les modifications propres du dossier (%1) comme une version.</translation>
    </message>
    <message>
        <source>what it held before</source>
        <translation>ce qu’il contenait avant</translation>
    </message>
    <message>
        <source>Would bring %1 to %2: %3, %4 to write. Nothing was changed.</source>
        <translation>Amènerait %1 à %2&#xa0;: %3, %4 à écrire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Brought %1 to %2: %3.</source>
        <translation>%1 a été amené à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>In the way, because captures leave it out: %1.</source>
        <translation>En travers du chemin, car les captures le laissent de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>Laissés tels quels&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Found and kept: %1.</source>
        <translation>Trouvés et conservés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 en est à %2.</translation>
    </message>
    <message>
        <source>It is being captured or brought to a version at this moment.</source>
        <translation>Il est capturé ou amené à une version en ce moment même.</translation>
    </message>
    <message>
        <source>Bringing it from %1 to %2 was interrupted. “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>Son passage de %1 à %2 a été interrompu. «&#xa0;workspace sync&#xa0;» l’achève avec --resume ou revient dessus avec --back.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Differs: %1.</source>
        <translation>Diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Files of %1 that captures of this folder leave out now: %2.</source>
        <translation>Fichiers de %1 que les captures de ce dossier laissent maintenant de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Left out of captures: %1.</source>
        <translation>Laissé de côté par les captures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--capture-after and --capture-every need a number that is not negative.</source>
        <translation>--capture-after et --capture-every ont besoin d’un nombre qui n’est pas négatif.</translation>
    </message>
    <message>
        <source>--follow and --no-follow cannot be given together.</source>
        <translation>--follow et --no-follow ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Name the folder to link, or an option to change.</source>
        <translation>Nommez le dossier à lier, ou une option à modifier.</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is at %3.</source>
        <translation>%1 est lié à «&#xa0;%2&#xa0;». Il en est à %3.</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is none of its versions yet.</source>
        <translation>%1 est lié à «&#xa0;%2&#xa0;». Il ne correspond encore à aucune de ses versions.</translation>
    </message>
    <message>
        <source>Unlinked %1 from “%2”. The folder stays as it is.</source>
        <translation>%1 n’est plus lié à «&#xa0;%2&#xa0;». Le dossier reste tel quel.</translation>
    </message>
    <message>
        <source>%1 is at %2 already, and nothing differs.</source>
        <translation>%1 en est déjà à %2, et rien ne diffère.</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Name the version to bring the folder to.</source>
        <translation>Aucune version de «&#xa0;%1&#xa0;» n’est active. Nommez la version à laquelle amener le dossier.</translation>
    </message>
    <message>
        <source>A version, --undo, --resume and --back cannot be given together.</source>
        <translation>Une version, --undo, --resume et --back ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>link the folder you work in to a project</source>
        <translation>lier à un projet le dossier où vous travaillez</translation>
    </message>
    <message>
        <source>Links a folder to the project: “capture” takes it when no path is given, “workspace status” tells what differs from the version it is at, and “workspace sync” brings it to another. A folder belongs to one project. When it was moved, link it again. Without FOLDER, changes how the linked one behaves.</source>
        <translation>Lie un dossier au projet&#xa0;: «&#xa0;capture&#xa0;» le prend quand aucun chemin n’est donné, «&#xa0;workspace status&#xa0;» dit ce qui diffère de la version où il en est, et «&#xa0;workspace sync&#xa0;» l’amène à une autre. Un dossier appartient à un seul projet. S’il a été déplacé, liez-le de nouveau. Sans FOLDER, modifie le comportement du dossier lié.</translation>
    </message>
    <message>
        <source>The folder you work in.</source>
        <translation>Le dossier où vous travaillez.</translation>
    </message>
    <message>
        <source>Activating a version brings the folder to it.</source>
        <translation>Activer une version y amène le dossier.</translation>
    </message>
    <message>
        <source>Activating a version leaves the folder as it is.</source>
        <translation>Activer une version laisse le dossier tel quel.</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed when nothing was saved for SECONDS; 0: never.</source>
        <translation>Pendant que la fenêtre est ouverte, capturer ce qui a changé quand rien n’a été enregistré pendant SECONDS&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed every MINUTES; 0: never.</source>
        <translation>Pendant que la fenêtre est ouverte, capturer toutes les MINUTES ce qui a changé&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>tell how the linked folder differs from its version</source>
        <translation>dire en quoi le dossier lié diffère de sa version</translation>
    </message>
    <message>
        <source>Lists what was added (A), modified (M), deleted (D), changed its kind (T) or only its permissions (X) since the folder was captured or brought to a version, and how much captures leave out of it. Opens only files that changed since the last look.</source>
        <translation>Liste ce qui a été ajouté (A), modifié (M), supprimé (D), ce qui a changé de type (T) ou seulement de droits (X) depuis que le dossier a été capturé ou amené à une version, et combien les captures en laissent de côté. N’ouvre que les fichiers qui ont changé depuis le dernier examen.</translation>
    </message>
    <message>
        <source>bring the linked folder to a version</source>
        <translation>amener le dossier lié à une version</translation>
    </message>
    <message>
        <source>Captures what differs in the folder as a version of its own, then brings the folder to VERSION (without one, to the active version): writes what is new or other, deletes what that version does not have. What captures leave out is never touched. “--undo” brings back what the folder held before, byte for byte. After it was killed in between, “--resume” finishes and “--back” takes back.</source>
        <translation>Capture ce qui diffère dans le dossier comme une version à part, puis amène le dossier à VERSION (sans elle, à la version active)&#xa0;: écrit ce qui est nouveau ou différent, supprime ce que cette version n’a pas. Ce que les captures laissent de côté n’est jamais touché. «&#xa0;--undo&#xa0;» ramène ce que le dossier contenait avant, octet pour octet. Après un arrêt forcé en cours de route, «&#xa0;--resume&#xa0;» achève et «&#xa0;--back&#xa0;» revient en arrière.</translation>
    </message>
    <message>
        <source>Bring back what the folder held before it was last brought to a version.</source>
        <translation>Ramener ce que le dossier contenait avant d’avoir été amené à une version pour la dernière fois.</translation>
    </message>
    <message>
        <source>Finish what was interrupted.</source>
        <translation>Achever ce qui a été interrompu.</translation>
    </message>
    <message>
        <source>Take back what was interrupted.</source>
        <translation>Revenir sur ce qui a été interrompu.</translation>
    </message>
    <message>
        <source>Where the version has a file and the folder has something captures leave out, leave that as it is; without this, nothing is done.</source>
        <translation>Là où la version a un fichier et le dossier quelque chose que les captures laissent de côté, laisser cela tel quel&#xa0;; sans cette option, rien n’est fait.</translation>
    </message>
    <message>
        <source>end the link to a folder</source>
        <translation>mettre fin au lien avec un dossier</translation>
    </message>
    <message>
        <source>The project forgets the folder, which stays as it is. No version changes.</source>
        <translation>Le projet oublie le dossier, qui reste tel quel. Aucune version ne change.</translation>
    </message>
</context>
<context>
    <name>strata::CollectedBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy the collected changes as a patch</source>
        <translation>Copier les changements recueillis comme correctif</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>Copier comme correctif</translation>
    </message>
    <message>
        <source>Copy the collected changes as one patch</source>
        <translation>Copier les changements recueillis comme un seul correctif</translation>
    </message>
    <message>
        <source>Save the collected changes as a patch…</source>
        <translation>Enregistrer les changements recueillis comme correctif…</translation>
    </message>
    <message>
        <source>Save as patch…</source>
        <translation>Enregistrer comme correctif…</translation>
    </message>
    <message>
        <source>Save the collected changes as one patch</source>
        <translation>Enregistrer les changements recueillis comme un seul correctif</translation>
    </message>
    <message>
        <source>Forget the collected changes</source>
        <translation>Oublier les changements recueillis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget what was collected</source>
        <translation>Oublier ce qui a été recueilli</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) collected</source>
        <translation>
            <numerusform>%n changement recueilli</numerusform>
            <numerusform>%n changements recueillis</numerusform>
        </translation>
    </message>
    <message>
        <source>The collected changes leave every file as it was: there is nothing to patch.</source>
        <translation>Les changements recueillis laissent chaque fichier tel qu’il était : il n’y a pas de correctif à faire.</translation>
    </message>
    <message>
        <source>The collected changes could not be made a patch</source>
        <translation>Les changements recueillis n’ont pas pu devenir un correctif</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>Création d’un correctif</translation>
    </message>
    <message>
        <source>The patch was not copied</source>
        <translation>Le correctif n’a pas été copié</translation>
    </message>
    <message>
        <source>Its files are not all UTF-8, so it would not survive the clipboard. Save it as a file instead.</source>
        <translation>Ses fichiers ne sont pas tous en UTF-8 : il ne survivrait pas au presse-papiers. Enregistrez-le plutôt dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n collected change(s) copied as a patch.</source>
        <translation>
            <numerusform>%n changement recueilli copié comme correctif.</numerusform>
            <numerusform>%n changements recueillis copiés comme correctif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the collected changes as a patch</source>
        <translation>Enregistrer les changements recueillis comme correctif</translation>
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
    <name>strata::CompareBar</name>
    <message>
        <source>Swap the sides (Alt+\)</source>
        <translation>Échanger les côtés (Alt+\)</translation>
    </message>
    <message>
        <source>The newer version stands on the left. Click to swap the sides (Alt+\).</source>
        <translation>La version la plus récente est à gauche. Cliquez pour échanger les côtés (Alt+\).</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>How many of the changed files were viewed (V marks a file)</source>
        <translation>Combien de fichiers modifiés ont été vus (V marque un fichier)</translation>
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
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/%2 viewed</source>
        <translation>%1/%2 vus</translation>
    </message>
    <message>
        <source>%1 of %2 changed files were viewed</source>
        <translation>%1 fichiers modifiés sur %2 ont été vus</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>En une colonne</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Which differences do not count: %1</source>
        <translation>Quelles différences ne comptent pas : %1</translation>
    </message>
    <message>
        <source>showing all</source>
        <translation>tout est montré</translation>
    </message>
    <message numerus="yes">
        <source>+ %n ignored</source>
        <translation>
            <numerusform>+ %n ignorée</numerusform>
            <numerusform>+ %n ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every difference counts for the moment. Click to ignore as before (I).</source>
        <translation>Chaque différence compte pour l’instant. Cliquez pour ignorer comme avant (I).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ only in what is ignored. Click to show them (I).</source>
        <translation>
            <numerusform>%n ligne ne diffère que par ce qui est ignoré. Cliquez pour la montrer (I).</numerusform>
            <numerusform>%n lignes ne diffèrent que par ce qui est ignoré. Cliquez pour les montrer (I).</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There are no changes in this file.</source>
        <translation>Il n’y a aucun changement dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged files</source>
        <translation>
            <numerusform>%n fichier inchangé</numerusform>
            <numerusform>%n fichiers inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CompareCommands</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open the file in the external editor</source>
        <translation>Ouvrir le fichier dans l’éditeur externe</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Montrer le fichier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Copier le chemin du fichier</translation>
    </message>
    <message>
        <source>Save the changes of this file as a patch…</source>
        <translation>Enregistrer les changements de ce fichier comme correctif…</translation>
    </message>
    <message>
        <source>Save the changes of %1 as a patch</source>
        <translation>Enregistrer les changements de %1 comme correctif</translation>
    </message>
    <message>
        <source>Save this change as a patch…</source>
        <translation>Enregistrer ce changement comme correctif…</translation>
    </message>
    <message>
        <source>Save a change of %1 as a patch</source>
        <translation>Enregistrer un changement de %1 comme correctif</translation>
    </message>
    <message>
        <source>Copy the changes of this file as a patch</source>
        <translation>Copier les changements de ce fichier comme correctif</translation>
    </message>
    <message>
        <source>The patch of “%1” was copied.</source>
        <translation>Le correctif de « %1 » a été copié.</translation>
    </message>
    <message>
        <source>Copy this change as a patch</source>
        <translation>Copier ce changement comme correctif</translation>
    </message>
    <message>
        <source>Save the comparison as a patch…</source>
        <translation>Enregistrer la comparaison comme correctif…</translation>
    </message>
    <message>
        <source>Save the comparison as a patch</source>
        <translation>Enregistrer la comparaison comme correctif</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report…</source>
        <translation>Enregistrer la comparaison comme rapport HTML…</translation>
    </message>
    <message>
        <source>Copy as command: compare these versions</source>
        <translation>Copier comme commande : comparer ces versions</translation>
    </message>
    <message numerus="yes">
        <source>A patch of %n changes of “%1” was copied.</source>
        <translation>
            <numerusform>Un correctif de %n changement de « %1 » a été copié.</numerusform>
            <numerusform>Un correctif de %n changements de « %1 » a été copié.</numerusform>
        </translation>
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
        <source>Making a patch</source>
        <translation>Création d’un correctif</translation>
    </message>
    <message>
        <source>The patch is too large for the clipboard. Save it to a file.</source>
        <translation>Le correctif est trop grand pour le presse-papiers. Enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report</source>
        <translation>Enregistrer la comparaison comme rapport HTML</translation>
    </message>
    <message>
        <source>HTML reports (*.html);;All files (*)</source>
        <translation>Rapports HTML (*.html);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>Enregistrement d’un rapport</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Le rapport a été enregistré</translation>
    </message>
    <message>
        <source>“%1” needs nothing else and can be sent to anyone.</source>
        <translation>« %1 » se suffit à lui-même et peut être envoyé à n’importe qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are named in it without their lines, for it was full.</source>
        <translation>
            <numerusform>%n fichier y est nommé sans ses lignes, car le rapport était plein.</numerusform>
            <numerusform>%n fichiers y sont nommés sans leurs lignes, car le rapport était plein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Le fichier n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>Ouverture d’une copie de %1</translation>
    </message>
    <message>
        <source>A copy of %1 of %2 is open for reading: versions never change.</source>
        <translation>Une copie de %1 de %2 est ouverte en lecture : les versions ne changent jamais.</translation>
    </message>
    <message>
        <source>Take the file out…</source>
        <translation>Extraire le fichier…</translation>
    </message>
    <message>
        <source>Take the file into the workspace</source>
        <translation>Prendre le fichier dans l’espace de travail</translation>
    </message>
    <message>
        <source>No version here has this file: there is nothing to take out.</source>
        <translation>Aucune version ici n’a ce fichier&#xa0;: il n’y a rien à extraire.</translation>
    </message>
</context>
<context>
    <name>strata::ComparePage</name>
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
        <source>There is no file</source>
        <translation>Il n’y a pas de fichier</translation>
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
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>En une colonne</translation>
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
    <message numerus="yes">
        <source>All %n files are the same, byte for byte.</source>
        <translation>
            <numerusform>Le seul fichier est identique, octet pour octet.</numerusform>
            <numerusform>Les %n fichiers sont identiques, octet pour octet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Let every difference count for the moment (I)</source>
        <translation>Compter chaque différence pour l’instant (I)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Comparer avec un dossier</translation>
    </message>
    <message>
        <source>The sides could not be compared</source>
        <translation>Les deux côtés n’ont pas pu être comparés</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>Trop de fichiers, ou de trop grands, ont été ajoutés et supprimés pour être tous comparés entre eux : il peut manquer des renommages.</translation>
    </message>
    <message>
        <source>%1 and %2 are byte-identical</source>
        <translation>%1 et %2 sont identiques, octet pour octet</translation>
    </message>
    <message>
        <source>Both sides are empty.</source>
        <translation>Les deux côtés sont vides.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Dernière relue</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>Rechercher dans tous les fichiers modifiés</translation>
    </message>
    <message>
        <source>Show what is ignored, or ignore it again</source>
        <translation>Montrer ce qui est ignoré, ou l’ignorer de nouveau</translation>
    </message>
    <message>
        <source>Mark as viewed, or not</source>
        <translation>Marquer comme vu, ou non</translation>
    </message>
    <message>
        <source>Next file that was not viewed</source>
        <translation>Fichier suivant pas encore vu</translation>
    </message>
    <message>
        <source>Mark all files as viewed</source>
        <translation>Marquer tous les fichiers comme vus</translation>
    </message>
    <message>
        <source>Mark all files as not viewed</source>
        <translation>Marquer tous les fichiers comme pas vus</translation>
    </message>
    <message>
        <source>The newer version is reviewed</source>
        <translation>La version la plus récente est relue</translation>
    </message>
    <message>
        <source>Ignoring %1</source>
        <translation>Ignoré : %1</translation>
    </message>
    <message>
        <source>Only what is ignored differs here: %1.</source>
        <translation>Seul ce qui est ignoré diffère ici : %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>Le seul fichier modifié a été vu.</numerusform>
            <numerusform>Les %n fichiers modifiés ont tous été vus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>Décompte des lignes modifiées</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>Recherche de « %1 »</translation>
    </message>
    <message>
        <source>Compare “%1” as the older side</source>
        <translation>Comparer « %1 » comme côté ancien</translation>
    </message>
    <message>
        <source>Compare “%1” as the newer side</source>
        <translation>Comparer « %1 » comme côté récent</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Examen de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is not on the newer side: drop the file on the right to compare it.</source>
        <translation>« %1 » n’est pas du côté récent : déposez le fichier à droite pour le comparer.</translation>
    </message>
    <message>
        <source>“%1” is not on the older side: drop the file on the left to compare it.</source>
        <translation>« %1 » n’est pas du côté ancien : déposez le fichier à gauche pour le comparer.</translation>
    </message>
    <message>
        <source>“%1” is not among the changed files.</source>
        <translation>« %1 » n’est pas parmi les fichiers modifiés.</translation>
    </message>
    <message>
        <source>Comparing moved lines</source>
        <translation>Comparaison des lignes déplacées</translation>
    </message>
    <message>
        <source>The moved lines could not be compared</source>
        <translation>Les lignes déplacées n’ont pas pu être comparées</translation>
    </message>
    <message>
        <source>Collect the left side of this change</source>
        <translation>Recueillir le côté gauche de ce changement</translation>
    </message>
    <message>
        <source>Collect the right side of this change</source>
        <translation>Recueillir le côté droit de ce changement</translation>
    </message>
    <message>
        <source>Collect the left side, then go to the next change</source>
        <translation>Recueillir le côté gauche, puis aller au changement suivant</translation>
    </message>
    <message>
        <source>Collect the right side, then go to the next change</source>
        <translation>Recueillir le côté droit, puis aller au changement suivant</translation>
    </message>
    <message>
        <source>Compare three ways with the parent</source>
        <translation>Comparer à trois avec le parent</translation>
    </message>
    <message>
        <source>There is no change here to collect: go to one, or select its lines.</source>
        <translation>Il n’y a pas de changement à recueillir ici : allez à un changement ou sélectionnez ses lignes.</translation>
    </message>
    <message>
        <source>Keys are shown in another order than in the file: show it as it is, then collect changes.</source>
        <translation>Les clés sont montrées dans un autre ordre que dans le fichier : montrez-le tel quel, puis recueillez des changements.</translation>
    </message>
    <message>
        <source>Show %1, which the right side was made from, between the two</source>
        <translation>Montrer %1, dont le côté droit est issu, entre les deux</translation>
    </message>
    <message>
        <source>The right side was made from the left one, or from no version: there is no third</source>
        <translation>Le côté droit est issu du gauche, ou d’aucune version : il n’y en a pas de troisième</translation>
    </message>
    <message>
        <source>%1, parent of %2</source>
        <translation>%1, parent de %2</translation>
    </message>
    <message>
        <source>Comparing three versions</source>
        <translation>Comparaison de trois versions</translation>
    </message>
</context>
<context>
    <name>strata::CompareWithFile</name>
    <message>
        <source>“%1” is no file that could be compared.</source>
        <translation>« %1 » n’est pas un fichier qui puisse être comparé.</translation>
    </message>
</context>
<context>
    <name>strata::Comparing</name>
    <message>
        <source>“%1” of %2 is missing in the library. Verify the version to see what else is.</source>
        <translation>« %1 » de %2 manque dans la bibliothèque. Vérifiez la version pour voir ce qui manque d’autre.</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparaison des fichiers</translation>
    </message>
    <message>
        <source>“%1” was deleted after the folder was compared. Compare again.</source>
        <translation>« %1 » a été supprimé après la comparaison du dossier. Comparez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” has changed since the folder was compared. Compare again.</source>
        <translation>« %1 » a changé depuis la comparaison du dossier. Comparez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is on neither side. Paths are relative to the project&apos;s folder.</source>
        <translation>« %1 » n’est d’aucun des deux côtés. Les chemins partent du dossier du projet.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose another folder.</source>
        <translation>« %1 » n’existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>« %1 » n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 is archived: “%2” lies in no folder. Restore the version first.</source>
        <translation>%1 est archivée&#xa0;: «&#xa0;%2&#xa0;» ne se trouve dans aucun dossier. Restaurez d’abord la version.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingArchives</name>
    <message>
        <source>Reading the archive</source>
        <translation>Lecture de l’archive</translation>
    </message>
    <message>
        <source>“%1” is too large for its members to be compared.</source>
        <translation>« %1 » est trop grand pour que ses éléments soient comparés.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingPage</name>
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
        <source>&amp;Context around changes</source>
        <translation>Conte&amp;xte autour des changements</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>Espaces &amp;blanches</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Indentation</translation>
    </message>
    <message>
        <source>Indentation also where it means something, as in Python</source>
        <translation>Indentation, même là où elle a un sens, comme en Python</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Majuscules et minuscules</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Lignes vides</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Line endings (LF, CRLF)</source>
        <translation>Fins de ligne (LF, CRLF)</translation>
    </message>
    <message>
        <source>Ignored too</source>
        <translation>Ignorer aussi</translation>
    </message>
    <message>
        <source>What is ignored is still shown, muted and counted. Patches and exports always have every byte.</source>
        <translation>Ce qui est ignoré reste visible, estompé et compté. Correctifs et exports ont toujours chaque octet.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingTables</name>
    <message>
        <source>“%1” is too large to be shown as a table.</source>
        <translation>« %1 » est trop grand pour être montré comme tableau.</translation>
    </message>
    <message>
        <source>“%1” is no table of text.</source>
        <translation>« %1 » n’est pas un tableau de texte.</translation>
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
    <message>
        <source>Looking for moved lines</source>
        <translation>Recherche de lignes déplacées</translation>
    </message>
</context>
<context>
    <name>strata::CsvReader</name>
    <message>
        <source>%1:%2: something follows the closing quote of a value. This is no proper CSV.</source>
        <translation>%1:%2&#xa0;: quelque chose suit le guillemet fermant d’une valeur. Ce n’est pas un CSV correct.</translation>
    </message>
    <message>
        <source>%1: a record has more than %2 values.</source>
        <translation>%1&#xa0;: un enregistrement a plus de %2 valeurs.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is there twice.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» est là deux fois.</translation>
    </message>
    <message>
        <source>%1: its columns (%2) are not those of projects, generations or artifacts. The first line must name them.</source>
        <translation>%1&#xa0;: ses colonnes (%2) ne sont pas celles de projects, generations ou artifacts. La première ligne doit les nommer.</translation>
    </message>
    <message>
        <source>%1: the record has %2 values, and there are %3 columns.</source>
        <translation>%1&#xa0;: l’enregistrement a %2 valeurs, et il y a %3 colonnes.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Export the table as UTF-8.</source>
        <translation>%1&#xa0;: la valeur de «&#xa0;%2&#xa0;» n’est pas de l’UTF-8 valide. Exportez la table en UTF-8.</translation>
    </message>
    <message>
        <source>%1: the file ends within the quotes of a value that began in line %2. It was cut off.</source>
        <translation>%1&#xa0;: le fichier se termine entre les guillemets d’une valeur commencée à la ligne %2. Il a été coupé.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is not even a line with the names of columns.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il n’y a pas même une ligne avec les noms des colonnes.</translation>
    </message>
</context>
<context>
    <name>strata::DecodedImage</name>
    <message>
        <source>The drawing cannot be shown: it is no valid SVG.</source>
        <translation>Le dessin ne peut pas être montré : ce n’est pas du SVG valide.</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, palette of %n colours</source>
        <translation>
            <numerusform>%1, palette de %n couleur</numerusform>
            <numerusform>%1, palette de %n couleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grey</source>
        <translation>%1, gris</translation>
    </message>
    <message>
        <source>%1 with alpha</source>
        <translation>%1 avec alpha</translation>
    </message>
    <message>
        <source>The image has %1 million pixels. More than %2 million are not shown.</source>
        <translation>L’image a %1 millions de pixels. Au-delà de %2 millions, elles ne sont pas montrées.</translation>
    </message>
    <message>
        <source>The image cannot be shown: %1.</source>
        <translation>L’image ne peut pas être montrée : %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n frames</source>
        <translation>
            <numerusform>la première de %n image</numerusform>
            <numerusform>la première de %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Dependencies</name>
    <message>
        <source>“%1” is too large for its packages to be compared.</source>
        <translation>« %1 » est trop grand pour que ses paquets soient comparés.</translation>
    </message>
</context>
<context>
    <name>strata::DependencyPanel</name>
    <message>
        <source>%1 %2 added in %3</source>
        <translation>%1 %2 ajouté dans %3</translation>
    </message>
    <message>
        <source>%1 %2 removed from %3</source>
        <translation>%1 %2 retiré de %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 in %4</source>
        <translation>%1 de %2 à %3 dans %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n added</source>
        <translation>
            <numerusform>+%n ajouté</numerusform>
            <numerusform>+%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n removed</source>
        <translation>
            <numerusform>−%n retiré</numerusform>
            <numerusform>−%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not understood</source>
        <translation>
            <numerusform>%n fichier non compris</numerusform>
            <numerusform>%n fichiers non compris</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed dependencies</source>
        <translation>Dépendances modifiées</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Comparing dependencies</source>
        <translation>Comparaison des dépendances</translation>
    </message>
    <message>
        <source>Dependencies: %1</source>
        <translation>Dépendances : %1</translation>
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
    <message>
        <source>Left side, before: %1</source>
        <translation>Côté gauche, avant : %1</translation>
    </message>
    <message>
        <source>Right side, after: %1</source>
        <translation>Côté droit, après : %1</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>Copier comme correctif</translation>
    </message>
    <message>
        <source>Go to where these lines moved</source>
        <translation>Aller là où ces lignes ont été déplacées</translation>
    </message>
    <message>
        <source>Compare both places of the move</source>
        <translation>Comparer les deux endroits du déplacement</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>Mettre ou retirer un signet</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Signet suivant</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Signet précédent</translation>
    </message>
    <message>
        <source>Remove the bookmarks of this file</source>
        <translation>Retirer les signets de ce fichier</translation>
    </message>
    <message>
        <source>Align this line with one of the other side</source>
        <translation>Aligner cette ligne avec une ligne de l’autre côté</translation>
    </message>
    <message>
        <source>Align every line by itself</source>
        <translation>Aligner chaque ligne automatiquement</translation>
    </message>
    <message>
        <source>Changes as a list to be read aloud</source>
        <translation>Changements en liste à lire à voix haute</translation>
    </message>
    <message>
        <source>Count moved lines as changes, or not</source>
        <translation>Compter les lignes déplacées comme changements, ou non</translation>
    </message>
    <message>
        <source>Moved lines count as changes</source>
        <translation>Les lignes déplacées comptent comme changements</translation>
    </message>
    <message>
        <source>Moved lines do not count as changes</source>
        <translation>Les lignes déplacées ne comptent pas comme changements</translation>
    </message>
    <message>
        <source>Skip moved lines when stepping, or not</source>
        <translation>Sauter les lignes déplacées en naviguant, ou non</translation>
    </message>
    <message>
        <source>Stepping skips moved lines, but not the edits inside them</source>
        <translation>La navigation saute les lignes déplacées, mais pas les modifications qu’elles contiennent</translation>
    </message>
    <message>
        <source>Stepping stops at moved lines</source>
        <translation>La navigation s’arrête aux lignes déplacées</translation>
    </message>
    <message>
        <source>Step only through changes of logic, or through all</source>
        <translation>Parcourir seulement les changements de logique, ou tous</translation>
    </message>
    <message>
        <source>Stepping stops at every change</source>
        <translation>La navigation s’arrête à chaque changement</translation>
    </message>
    <message>
        <source>Stepping stops at changes of logic only</source>
        <translation>La navigation ne s’arrête qu’aux changements de logique</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. %1</source>
        <translation>
            <numerusform>%n changement. %1</numerusform>
            <numerusform>%n changements. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a large file: colours are judged from the lines around, not from the whole text.</source>
        <translation>C’est un grand fichier : les couleurs sont déduites des lignes voisines, pas du texte entier.</translation>
    </message>
    <message>
        <source>Line %L1, moved: %2</source>
        <translation>Ligne %L1, déplacée : %2</translation>
    </message>
    <message>
        <source>There is no change here</source>
        <translation>Il n’y a pas de changement ici</translation>
    </message>
    <message>
        <source>These lines moved there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>Ces lignes ont été déplacées là-bas. Cliquez pour comparer les deux endroits, Ctrl+Maj+G y mène.</translation>
    </message>
    <message>
        <source>These lines came from there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>Ces lignes viennent de là-bas. Cliquez pour comparer les deux endroits, Ctrl+Maj+G y mène.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>lines of a fold</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Line %L1 has a bookmark: F2 comes back to it</source>
        <translation>La ligne %L1 a un signet : F2 y revient</translation>
    </message>
    <message>
        <source>The bookmark of line %L1 was taken away</source>
        <translation>Le signet de la ligne %L1 a été retiré</translation>
    </message>
    <message>
        <source>This file has no bookmarks: Ctrl+F2 marks a line</source>
        <translation>Ce fichier n’a pas de signets : Ctrl+F2 marque une ligne</translation>
    </message>
    <message>
        <source>Now choose the line of the right side and press Alt+S</source>
        <translation>Choisissez maintenant la ligne du côté droit et appuyez sur Alt+S</translation>
    </message>
    <message>
        <source>Now choose the line of the left side and press Alt+S</source>
        <translation>Choisissez maintenant la ligne du côté gauche et appuyez sur Alt+S</translation>
    </message>
    <message>
        <source>The line is aligned by itself again</source>
        <translation>La ligne est de nouveau alignée automatiquement</translation>
    </message>
    <message>
        <source>The two lines stand side by side</source>
        <translation>Les deux lignes sont côte à côte</translation>
    </message>
    <message>
        <source>Every line is aligned by itself again</source>
        <translation>Chaque ligne est de nouveau alignée automatiquement</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Correctif</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Path and line</source>
        <translation>Chemin et ligne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Align this line by itself</source>
        <translation>Aligner cette ligne automatiquement</translation>
    </message>
    <message>
        <source>Step from change to change</source>
        <translation>Aller de changement en changement</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>S’arrêter à</translation>
    </message>
    <message>
        <source>Moved lines</source>
        <translation>Lignes déplacées</translation>
    </message>
    <message>
        <source>Count moves as changes</source>
        <translation>Compter les déplacements comme changements</translation>
    </message>
    <message>
        <source>Skip moves, but not the edits inside them</source>
        <translation>Sauter les déplacements, mais pas les modifications qu’ils contiennent</translation>
    </message>
    <message>
        <source>Lines around changes</source>
        <translation>Lignes autour des changements</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for .%1 files</source>
        <translation>Seulement pour les fichiers .%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Colours of the code</source>
        <translation>Couleurs du code</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>By the name of the file</source>
        <translation>D’après le nom du fichier</translation>
    </message>
    <message>
        <source>This line did not move</source>
        <translation>Cette ligne n’a pas été déplacée</translation>
    </message>
    <message>
        <source>No more changes of the chosen kinds</source>
        <translation>Plus de changements des types choisis</translation>
    </message>
    <message>
        <source>%1 – press again for %2</source>
        <translation>%1 – appuyez encore pour %2</translation>
    </message>
</context>
<context>
    <name>strata::Discarding</name>
    <message>
        <source>%1 is active and cannot be deleted. Activate another version first.</source>
        <translation>%1 est active et ne peut pas être supprimée. Activez d’abord une autre version.</translation>
    </message>
    <message>
        <source>%1 is what rolling back “%2” returns to and cannot be deleted. Activate another version first.</source>
        <translation>%1 est la version à laquelle revient un retour en arrière de «&#xa0;%2&#xa0;» et ne peut pas être supprimée. Activez d’abord une autre version.</translation>
    </message>
    <message>
        <source>%1 is the only version left in “%2”. Delete the project instead.</source>
        <translation>%1 est la seule version qui reste dans «&#xa0;%2&#xa0;». Supprimez plutôt le projet.</translation>
    </message>
    <message>
        <source>%1 is not archived. Archive it before its files are deleted.</source>
        <translation>%1 n’est pas archivée. Archivez-la avant d’en supprimer les fichiers.</translation>
    </message>
    <message>
        <source>%1 is starred. Take the star away before its files are deleted.</source>
        <translation>%1 est en favori. Retirez-la des favoris avant d’en supprimer les fichiers.</translation>
    </message>
</context>
<context>
    <name>strata::DiskSpace</name>
    <message>
        <source>%1 %2, and the library&apos;s disk has %3 left; with what has to stay free, %4 are missing. Free some space or delete versions, then try again.</source>
        <translation>%1 %2, et il reste %3 sur le disque de la bibliothèque&#xa0;; avec ce qui doit rester libre, il manque %4. Libérez de la place ou supprimez des versions, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 %2 new files and folders, and the library&apos;s disk can take %3 more. Delete files or versions, then try again.</source>
        <translation>%1 %2 nouveaux fichiers et dossiers, et le disque de la bibliothèque peut en recevoir encore %3. Supprimez des fichiers ou des versions, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>strata::DiskUsage</name>
    <message>
        <source>Measuring files</source>
        <translation>Mesure des fichiers</translation>
    </message>
</context>
<context>
    <name>strata::DriftBanner</name>
    <message>
        <source>Linked folder</source>
        <translation>Dossier lié</translation>
    </message>
</context>
<context>
    <name>strata::DumpReader</name>
    <message>
        <source>“%1” ends in the middle of line %2: the dump was cut off. Make it again.</source>
        <translation>«&#xa0;%1&#xa0;» se termine au milieu de la ligne %2&#xa0;: le dump a été coupé. Refaites-le.</translation>
    </message>
    <message>
        <source>%1: the values of an INSERT do not end.</source>
        <translation>%1&#xa0;: les valeurs d’un INSERT ne se terminent pas.</translation>
    </message>
    <message>
        <source>%1: the dump is in %2. Make it again with pg_dump --encoding=UTF8.</source>
        <translation>%1&#xa0;: le dump est en %2. Refaites-le avec pg_dump --encoding=UTF8.</translation>
    </message>
    <message>
        <source>%1: the INSERT names no columns, and there is no CREATE TABLE before it. Dump with --column-inserts.</source>
        <translation>%1&#xa0;: l’INSERT ne nomme aucune colonne, et il n’y a pas de CREATE TABLE avant lui. Faites le dump avec --column-inserts.</translation>
    </message>
    <message>
        <source>%1: a row has more than %2 values.</source>
        <translation>%1&#xa0;: une ligne a plus de %2 valeurs.</translation>
    </message>
    <message>
        <source>%1: COPY names no columns, and there is no CREATE TABLE before it.</source>
        <translation>%1&#xa0;: COPY ne nomme aucune colonne, et il n’y a pas de CREATE TABLE avant lui.</translation>
    </message>
    <message>
        <source>%1: the row has %2 values, and the table has %3 columns.</source>
        <translation>%1&#xa0;: la ligne a %2 valeurs, et la table a %3 colonnes.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Make the dump again with pg_dump --encoding=UTF8.</source>
        <translation>%1&#xa0;: la valeur de «&#xa0;%2&#xa0;» n’est pas de l’UTF-8 valide. Refaites le dump avec pg_dump --encoding=UTF8.</translation>
    </message>
</context>
<context>
    <name>strata::Excluding</name>
    <message>
        <source>Writing .strataignore</source>
        <translation>Écriture de .strataignore</translation>
    </message>
    <message>
        <source>The pattern was not written</source>
        <translation>Le motif n’a pas été écrit</translation>
    </message>
    <message>
        <source>“%1” was copied. Add it as a line to .strataignore in the folder you capture from.</source>
        <translation>«&#xa0;%1&#xa0;» a été copié. Ajoutez-le comme ligne à .strataignore dans le dossier que vous capturez.</translation>
    </message>
    <message>
        <source>“%1” is in .strataignore already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans .strataignore.</translation>
    </message>
    <message>
        <source>“%1” is left out of captures from “%2” from now on.</source>
        <translation>«&#xa0;%1&#xa0;» est désormais laissé de côté par les captures de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>leaving out “%1”</source>
        <translation>laisser «&#xa0;%1&#xa0;» de côté</translation>
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
        <source>The archive is complete, but the library could not note the export. %1</source>
        <translation>L’archive est complète, mais la bibliothèque n’a pas pu noter l’export. %1</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Portable names (%1)</source>
        <translation>Noms portables (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the archive again with names that can be unpacked everywhere:</source>
        <translation>Réécrire l’archive avec des noms qui peuvent être décompressés partout&#xa0;:</translation>
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
    <message>
        <source>its path has %1 characters; Windows takes 260 with the drive, unless it is set up for more</source>
        <translation>son chemin a %1 caractères&#xa0;; Windows en accepte 260 avec le lecteur, sauf s’il est réglé pour davantage</translation>
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
    <message numerus="yes">
        <source>%n names were changed.</source>
        <translation>
            <numerusform>%n nom a été changé.</numerusform>
            <numerusform>%n noms ont été changés.</numerusform>
        </translation>
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
    <name>strata::ExternalEditor</name>
    <message>
        <source>No program is set up to open “%1”. Name an editor in the settings.</source>
        <translation>Aucun programme n’est prévu pour ouvrir « %1 ». Indiquez un éditeur dans les réglages.</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started. Name another in the settings.</source>
        <translation>L’éditeur « %1 » n’a pas pu être lancé. Indiquez-en un autre dans les réglages.</translation>
    </message>
</context>
<context>
    <name>strata::FileContent</name>
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
        <source>Take out…</source>
        <translation>Extraire…</translation>
    </message>
    <message>
        <source>Take into the workspace</source>
        <translation>Prendre dans l’espace de travail</translation>
    </message>
    <message>
        <source>Puts the selected files and folders into a folder of yours</source>
        <translation>Met les fichiers et dossiers sélectionnés dans un dossier à vous</translation>
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
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>Rechercher dans tous les fichiers modifiés</translation>
    </message>
</context>
<context>
    <name>strata::FindInChanges</name>
    <message>
        <source>Type what to look for.</source>
        <translation>Tapez ce qu’il faut rechercher.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ce n’est pas une expression rationnelle : %1.</translation>
    </message>
    <message>
        <source>Looking through the changed files</source>
        <translation>Recherche dans les fichiers modifiés</translation>
    </message>
</context>
<context>
    <name>strata::FindPanel</name>
    <message>
        <source>Find in all changed files</source>
        <translation>Rechercher dans tous les fichiers modifiés</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression rationnelle</translation>
    </message>
    <message>
        <source>Changed lines only</source>
        <translation>Lignes modifiées seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Lignes trouvées</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>Recherche de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files, %n lines so far</source>
        <translation>
            <numerusform>%1 fichiers sur %2, %n ligne jusqu’ici</numerusform>
            <numerusform>%1 fichiers sur %2, %n lignes jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n lines were found until then.</source>
        <translation>
            <numerusform>Annulé ; %n ligne a été trouvée jusque-là.</numerusform>
            <numerusform>Annulé ; %n lignes ont été trouvées jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n files.</source>
        <translation>
            <numerusform>dans %n fichier.</numerusform>
            <numerusform>dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: narrow the search down.</source>
        <translation>Il y en a d’autres : affinez la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no text or too large.</source>
        <translation>
            <numerusform>%n fichier n’est pas du texte ou est trop grand.</numerusform>
            <numerusform>%n fichiers ne sont pas du texte ou sont trop grands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FlatFolders</name>
    <message>
        <source>The folder “%1” cannot be read. Give yourself the right to.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être lu. Donnez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is a link; links are not followed.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien&#xa0;; les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>“%1” is no generation&apos;s folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le dossier d’une génération.</translation>
    </message>
    <message>
        <source>There are two folders of the generation %1: “%2” and “%3”.</source>
        <translation>Il y a deux dossiers de la génération %1&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The first one is taken; the other stays where it is.</source>
        <translation>Le premier est pris&#xa0;; l’autre reste où il est.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Examen de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Il reste où il est.</translation>
    </message>
</context>
<context>
    <name>strata::FlatRows</name>
    <message>
        <source>%1: the row has no id.</source>
        <translation>%1&#xa0;: la ligne n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>%1 repeats the project %2 of %3.</source>
        <translation>%1 répète le projet %2 de %3.</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept with it.</source>
        <translation>La première ligne compte&#xa0;; l’autre est conservée avec elle.</translation>
    </message>
    <message>
        <source>%1 repeats the generation %2 of %3.</source>
        <translation>%1 répète la génération %2 de %3.</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept in the version&apos;s context.</source>
        <translation>La première ligne compte&#xa0;; l’autre est conservée dans le contexte de la version.</translation>
    </message>
</context>
<context>
    <name>strata::FlatStore</name>
    <message>
        <source>%1: a value is larger than %2 MB.</source>
        <translation>%1&#xa0;: une valeur dépasse %2 Mo.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is larger than %3 MB.</source>
        <translation>%1&#xa0;: la valeur de «&#xa0;%2&#xa0;» dépasse %3 Mo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Export one file per table, or as plain SQL.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 Mo. Exportez un fichier par table, ou du SQL simple.</translation>
    </message>
    <message>
        <source>There is no metadata “%1”.</source>
        <translation>Il n’y a pas de métadonnées «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder “%1” holds no metadata: no CSV or JSON of projects, generations or artifacts, no dump and no database.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient pas de métadonnées&#xa0;: ni CSV ou JSON de projects, generations ou artifacts, ni dump, ni base de données.</translation>
    </message>
    <message>
        <source>“%1” names no projects and no generations.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme ni projets ni générations.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose the folder of the old store.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;». Choisissez le dossier de l’ancien stockage.</translation>
    </message>
</context>
<context>
    <name>strata::FolderSnapshot</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Lecture du dossier</translation>
    </message>
</context>
<context>
    <name>strata::FolderStaging</name>
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
    <name>strata::FolderTransition</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed files in “%1” meanwhile: %2. Let it finish, then try again.</source>
        <translation>Un autre programme a modifié entre-temps des fichiers dans «&#xa0;%1&#xa0;»&#xa0;: %2. Laissez-le finir, puis réessayez.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copie des fichiers</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
    <message>
        <source>“%1” is no longer what was captured. Run “verify”; the folder was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus ce qui a été capturé. Lancez «&#xa0;verify&#xa0;»&#xa0;; le dossier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Bringing “%1” over</source>
        <translation>Mise à jour de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” cannot be cleared away</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enlevé</translation>
    </message>
</context>
<context>
    <name>strata::Following</name>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>Les modifications propres du dossier, enregistrées avant qu’il soit amené à %1</translation>
    </message>
</context>
<context>
    <name>strata::FoundModel</name>
    <message>
        <source>line %1 before</source>
        <translation>ligne %1 avant</translation>
    </message>
    <message>
        <source>line %1 after</source>
        <translation>ligne %1 après</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>strata::FoundPage</name>
    <message>
        <source>Folder without a row</source>
        <translation>Dossier sans ligne</translation>
    </message>
    <message>
        <source>Row without files</source>
        <translation>Ligne sans fichiers</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>Dossier manquant</translation>
    </message>
    <message>
        <source>Id there twice</source>
        <translation>Identifiant en double</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>Projet inconnu</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Files differ</source>
        <translation>Fichiers différents</translation>
    </message>
    <message>
        <source>Unsafe path</source>
        <translation>Chemin non sûr</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Odd status</source>
        <translation>État inhabituel</translation>
    </message>
    <message>
        <source>Several active</source>
        <translation>Plusieurs actives</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>Aucune active</translation>
    </message>
    <message>
        <source>Wrong parent</source>
        <translation>Mauvais parent</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Sans fichiers</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>Artefact manquant</translation>
    </message>
    <message>
        <source>Odd row</source>
        <translation>Ligne inhabituelle</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
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
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui en est fait</translation>
    </message>
    <message>
        <source>&amp;Accept this order of versions, which is a guess</source>
        <translation>&amp;Accepter cet ordre des versions, qui est une supposition</translation>
    </message>
    <message>
        <source>Projects to bring in</source>
        <translation>Projets à reprendre</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Ce qui ne concorde pas</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stay behind</source>
        <translation>
            <numerusform>%n dossier n’est pas repris</numerusform>
            <numerusform>%n dossiers ne sont pas repris</numerusform>
        </translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>un nouveau projet</translation>
    </message>
    <message>
        <source>later versions of a project that is there</source>
        <translation>des versions ultérieures d’un projet déjà là</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>Tout concorde.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation>
            <numerusform>%n chose à savoir&#xa0;:</numerusform>
            <numerusform>%n choses à savoir&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GenerationFiles</name>
    <message>
        <source>The files of %1 were deleted.</source>
        <translation>Les fichiers de %1 ont été supprimés.</translation>
    </message>
    <message>
        <source>%1 has no files yet.</source>
        <translation>%1 n’a pas encore de fichiers.</translation>
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
    <name>strata::GitRepository</name>
    <message>
        <source>“%1” lies inside the Git repository “%2”. Choose that folder to capture its history.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans le dépôt Git «&#xa0;%2&#xa0;». Choisissez ce dossier-là pour en capturer l’historique.</translation>
    </message>
    <message>
        <source>“%1” is no Git repository.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dépôt Git.</translation>
    </message>
    <message>
        <source>The Git repository “%1” belongs to somebody else. If you trust it, tell git so, then try again: git config --global --add safe.directory &apos;%1&apos;</source>
        <translation>Le dépôt Git «&#xa0;%1&#xa0;» appartient à quelqu’un d’autre. Si vous lui faites confiance, dites-le à git, puis réessayez&#xa0;: git config --global --add safe.directory &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The Git repository “%1” names its objects by SHA-256, which Strata cannot read. Capture its working files instead.</source>
        <translation>Le dépôt Git «&#xa0;%1&#xa0;» nomme ses objets par SHA-256, ce que Strata ne peut pas lire. Capturez plutôt ses fichiers de travail.</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2. “git fsck” may say more.</source>
        <translation>Le dépôt Git «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2. «&#xa0;git fsck&#xa0;» en dira peut-être plus.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The Git repository “%1” lacks the object %2: it was cloned in part, or it is damaged. “git fetch --refetch” brings what is missing, “git fsck” tells what is.</source>
        <translation>Il manque au dépôt Git «&#xa0;%1&#xa0;» l’objet %2&#xa0;: il a été cloné en partie, ou il est endommagé. «&#xa0;git fetch --refetch&#xa0;» apporte ce qui manque, «&#xa0;git fsck&#xa0;» dit ce qui est endommagé.</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: %3. “git fsck” tells more.</source>
        <translation>L’objet %2 du dépôt Git «&#xa0;%1&#xa0;» est endommagé&#xa0;: %3. «&#xa0;git fsck&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: its file is cut off. “git fsck” tells more.</source>
        <translation>L’objet %2 du dépôt Git «&#xa0;%1&#xa0;» est endommagé&#xa0;: son fichier est coupé. «&#xa0;git fsck&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>The Git repository “%1” has no commit on the branch that is checked out.</source>
        <translation>Le dépôt Git «&#xa0;%1&#xa0;» n’a aucun commit sur la branche extraite.</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2.</source>
        <translation>Le dépôt Git «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The branches of the Git repository “%1” cannot be read: %2.</source>
        <translation>Les branches du dépôt Git «&#xa0;%1&#xa0;» ne peuvent pas être lues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The tags of the Git repository “%1” cannot be read: %2.</source>
        <translation>Les étiquettes du dépôt Git «&#xa0;%1&#xa0;» ne peuvent pas être lues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” fits several commits of the Git repository “%2”. Give more digits.</source>
        <translation>«&#xa0;%1&#xa0;» correspond à plusieurs commits du dépôt Git «&#xa0;%2&#xa0;». Donnez plus de chiffres.</translation>
    </message>
    <message>
        <source>The Git repository “%2” has no branch, tag or commit “%1”.</source>
        <translation>Le dépôt Git «&#xa0;%2&#xa0;» n’a pas de branche, d’étiquette ni de commit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The Git repository “%1” is damaged: its object %2 should be the content of a file and is not. “git fsck” tells more.</source>
        <translation>Le dépôt Git «&#xa0;%1&#xa0;» est endommagé&#xa0;: son objet %2 devrait être le contenu d’un fichier et ne l’est pas. «&#xa0;git fsck&#xa0;» en dit plus.</translation>
    </message>
</context>
<context>
    <name>strata::GitStaging</name>
    <message>
        <source>file %1 of %2</source>
        <translation>fichier %1 sur %2</translation>
    </message>
    <message>
        <source>it would be taken for a repository of its own</source>
        <translation>il serait pris pour un dépôt à part entière</translation>
    </message>
    <message>
        <source>the commit has two entries of that name</source>
        <translation>le commit a deux entrées de ce nom</translation>
    </message>
    <message>
        <source>it is a submodule: its files are in another repository, at commit %1</source>
        <translation>c’est un sous-module&#xa0;: ses fichiers sont dans un autre dépôt, au commit %1</translation>
    </message>
    <message>
        <source>the target of the link is too long or not valid UTF-8</source>
        <translation>la cible du lien est trop longue ou n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>c’est un lien qui mène hors du dossier (vers %1)</translation>
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
        <source>120, L120 on the left, R88 on the right, file.ts:40, %50 for the middle</source>
        <translation>120, L120 à gauche, R88 à droite, file.ts:40, %50 pour le milieu</translation>
    </message>
</context>
<context>
    <name>strata::GzipStream</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
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
    <name>strata::Healing</name>
    <message>
        <source>“%1” cannot be repaired</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être réparé</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read.</source>
        <translation>«&#xa0;%1&#xa0;» change pendant sa lecture.</translation>
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
    <name>strata::HexRows</name>
    <message>
        <source>⋯ %L1 bytes are not shown</source>
        <translation>⋯ %L1 octets ne sont pas montrés</translation>
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
    <name>strata::HistoryChoice</name>
    <message>
        <source>Capture the &amp;working files as one version</source>
        <translation>Capturer les &amp;fichiers de travail comme une seule version</translation>
    </message>
    <message>
        <source>Capture the &amp;history, a version for each step</source>
        <translation>Capturer l’&amp;historique, une version par étape</translation>
    </message>
    <message>
        <source>Only the ne&amp;west</source>
        <translation>Seulement les plus &amp;récents</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>Quelle partie de l’historique</translation>
    </message>
    <message>
        <source>How many of the newest</source>
        <translation>Combien des plus récents</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message numerus="yes">
        <source>This folder is a Git repository with %n commits</source>
        <translation>
            <numerusform>Ce dossier est un dépôt Git avec %n commit</numerusform>
            <numerusform>Ce dossier est un dépôt Git avec %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n tags</source>
        <translation>
            <numerusform>%1 et %n étiquette</numerusform>
            <numerusform>%1 et %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its older history was not cloned).</source>
        <translation>%1 (son historique plus ancien n’a pas été cloné).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Commits of what is checked out</source>
        <translation>Commits de ce qui est extrait</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>Commits de %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Commits of all %n branches</source>
        <translation>
            <numerusform>Commits de la seule branche</numerusform>
            <numerusform>Commits de l’ensemble des %n branches</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Counting commits</source>
        <translation>Décompte des commits</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n versions.</source>
        <translation>
            <numerusform>Cela fait %n version.</numerusform>
            <numerusform>Cela fait %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits are versions already.</source>
        <translation>
            <numerusform>%n commit est déjà une version.</numerusform>
            <numerusform>%n commits sont déjà des versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits change no file and are passed over.</source>
        <translation>
            <numerusform>%n commit ne modifie aucun fichier et est passé.</numerusform>
            <numerusform>%n commits ne modifient aucun fichier et sont passés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HistoryPlan</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Reading the history: %n commits</source>
        <translation>
            <numerusform>Lecture de l’historique&#xa0;: %n commit</numerusform>
            <numerusform>Lecture de l’historique&#xa0;: %n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HtmlReport</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation>Type changé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1 : %2 octets</translation>
    </message>
    <message>
        <source>%1 – too large to be shown here</source>
        <translation>%1 – trop grand pour être montré ici</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Renamed from %1 (%2 % alike).</source>
        <translation>Renommé depuis %1 (semblable à %2 %).</translation>
    </message>
    <message>
        <source>Copied from %1 (%2 % alike).</source>
        <translation>Copié depuis %1 (semblable à %2 %).</translation>
    </message>
    <message>
        <source>Mode %1 → %2.</source>
        <translation>Droits %1 → %2.</translation>
    </message>
    <message>
        <source>Made by a tool.</source>
        <translation>Produit par un outil.</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2…</source>
        <translation>%1 octets, SHA-256 %2…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Avant : %1. Après : %2.</translation>
    </message>
    <message>
        <source>The first difference is at byte %1.</source>
        <translation>La première différence est à l’octet %1.</translation>
    </message>
    <message>
        <source>Encoding %1 → %2.</source>
        <translation>Codage %1 → %2.</translation>
    </message>
    <message>
        <source>Line endings %1 → %2.</source>
        <translation>Fins de ligne %1 → %2.</translation>
    </message>
    <message>
        <source>The missing newline at the end was added.</source>
        <translation>Le saut de ligne manquant à la fin a été ajouté.</translation>
    </message>
    <message>
        <source>The newline at the end is gone.</source>
        <translation>Le saut de ligne à la fin a disparu.</translation>
    </message>
    <message>
        <source>Some bytes are no valid text and are shown as �.</source>
        <translation>Certains octets ne sont pas du texte valide et apparaissent comme �.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in what is left out of account; they are marked ≈.</source>
        <translation>
            <numerusform>%n ligne ne diffère que par ce qui n’est pas pris en compte ; elle est marquée ≈.</numerusform>
            <numerusform>%n lignes ne diffèrent que par ce qui n’est pas pris en compte ; elles sont marquées ≈.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison met a limit: it is right, but may show more than needed.</source>
        <translation>La comparaison a atteint une limite : elle est juste, mais montre peut-être plus que nécessaire.</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>the amount of white space</source>
        <translation>quantité d’espaces</translation>
    </message>
    <message>
        <source>white space at the end of lines</source>
        <translation>espaces en fin de ligne</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>indentation</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>majuscules et minuscules</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>lignes vides</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>what certain patterns match</source>
        <translation>ce à quoi correspondent certains motifs</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed; what differs is underlined</source>
        <translation>modifié ; ce qui diffère est souligné</translation>
    </message>
    <message>
        <source>moved, with a dashed edge</source>
        <translation>déplacé, avec un bord en tirets</translation>
    </message>
    <message>
        <source>differs only in what is left out of account</source>
        <translation>ne diffère que par ce qui n’est pas pris en compte</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Skip to the files</source>
        <translation>Passer aux fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n fichier modifié</numerusform>
            <numerusform>%n fichiers modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 deleted, %4 renamed</source>
        <translation>%1 ajoutés, %2 modifiés, %3 supprimés, %4 renommés</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged file(s)</source>
        <translation>
            <numerusform>%n fichier inchangé</numerusform>
            <numerusform>%n fichiers inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Left out of account, but marked and counted: %1.</source>
        <translation>Non pris en compte, mais marqué et compté : %1.</translation>
    </message>
    <message>
        <source>The two do not differ.</source>
        <translation>Les deux ne diffèrent pas.</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>Le contenu est le même.</translation>
    </message>
    <message>
        <source>The text of every line is the same.</source>
        <translation>Le texte de chaque ligne est le même.</translation>
    </message>
    <message>
        <source>Not text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Too large to be compared line by line.</source>
        <translation>Trop grand pour être comparé ligne par ligne.</translation>
    </message>
    <message>
        <source>%1 more changed rows are not shown: the file is too long for a report. The patch has all of them.</source>
        <translation>%1 autres lignes modifiées ne sont pas montrées : le fichier est trop long pour un rapport. Le correctif les contient toutes.</translation>
    </message>
    <message>
        <source>%1 lines differ only in what is left out of account.</source>
        <translation>%1 lignes ne diffèrent que par ce qui n’est pas pris en compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named but not shown, for a report may only grow so large.</source>
        <translation>
            <numerusform>%n fichier est nommé mais pas montré, car la taille d’un rapport est limitée.</numerusform>
            <numerusform>%n fichiers sont nommés mais pas montrés, car la taille d’un rapport est limitée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Strata on %1 UTC.</source>
        <translation>Fait avec Strata le %1 UTC.</translation>
    </message>
    <message>
        <source>formatting only</source>
        <translation>mise en forme seulement</translation>
    </message>
    <message>
        <source>comments only</source>
        <translation>commentaires seulement</translation>
    </message>
    <message>
        <source>imports only</source>
        <translation>imports seulement</translation>
    </message>
    <message>
        <source>a name replaced</source>
        <translation>un nom remplacé</translation>
    </message>
    <message>
        <source>moved as it is</source>
        <translation>déplacé tel quel</translation>
    </message>
    <message>
        <source>Line in %1</source>
        <translation>Ligne dans %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>déplacé à la ligne %1</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>déplacé de la ligne %1</translation>
    </message>
    <message>
        <source>moved to %1, line %2</source>
        <translation>déplacé vers %1, ligne %2</translation>
    </message>
    <message>
        <source>moved from %1, line %2</source>
        <translation>déplacé de %1, ligne %2</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <translation>… %1 caractères de plus</translation>
    </message>
</context>
<context>
    <name>strata::HunkPatch</name>
    <message>
        <source>The two sides have different encodings: only the whole file can be taken, not some of its lines.</source>
        <translation>Les deux côtés ont des codages différents : seul le fichier entier peut être pris, pas certaines de ses lignes.</translation>
    </message>
    <message>
        <source>The chosen lines do not fit the file. Compare it again, then choose.</source>
        <translation>Les lignes choisies ne correspondent pas au fichier. Comparez-le de nouveau, puis choisissez.</translation>
    </message>
    <message>
        <source>Of a symbolic link only the whole change can be a patch.</source>
        <translation>D’un lien symbolique, seul le changement entier peut être un correctif.</translation>
    </message>
    <message>
        <source>The content of “%1” that was collected is no longer in the library.</source>
        <translation>Le contenu de « %1 » qui avait été recueilli n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreMenu</name>
    <message>
        <source>Every difference counts</source>
        <translation>Chaque différence compte</translation>
    </message>
    <message>
        <source>Whitespace counts</source>
        <translation>Les espaces comptent</translation>
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
        <source>Ignore indentation</source>
        <translation>Ignorer l’indentation</translation>
    </message>
    <message>
        <source>… also in Python, YAML, Makefiles and Markdown, where it has a meaning</source>
        <translation>… aussi en Python, YAML, Makefile et Markdown, où elle a un sens</translation>
    </message>
    <message>
        <source>Ignore blank lines</source>
        <translation>Ignorer les lignes vides</translation>
    </message>
    <message>
        <source>Ignore line endings and encoding</source>
        <translation>Ignorer les fins de ligne et le codage</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorer la casse</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>Ignorer les commentaires</translation>
    </message>
    <message>
        <source>Ignore numbers</source>
        <translation>Ignorer les nombres</translation>
    </message>
    <message>
        <source>Ignore what patterns match…</source>
        <translation>Ignorer ce qui correspond à des motifs…</translation>
    </message>
    <message>
        <source>Find moved lines</source>
        <translation>Repérer les lignes déplacées</translation>
    </message>
    <message>
        <source>Compare JSON with its keys in order</source>
        <translation>Comparer le JSON avec ses clés triées</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreOptions</name>
    <message>
        <source>whitespace at the end of lines</source>
        <translation>espaces en fin de ligne</translation>
    </message>
    <message>
        <source>the amount of whitespace</source>
        <translation>quantité d’espaces</translation>
    </message>
    <message>
        <source>whitespace</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>indentation</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>lignes vides</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casse</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation>
            <numerusform>%n motif</numerusform>
            <numerusform>%n motifs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (au caractère %2)</translation>
    </message>
    <message>
        <source>It matches where there is nothing.</source>
        <translation>Il correspond même là où il n’y a rien.</translation>
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
    <name>strata::ImageCanvas</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
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
        <source>How the images are compared</source>
        <translation>Comment les images sont comparées</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Taille réelle (1)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajuster à la fenêtre (0)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>What lies under transparent pixels</source>
        <translation>Ce qui se trouve sous les pixels transparents</translation>
    </message>
    <message>
        <source>Checkerboard as the window</source>
        <translation>Damier comme la fenêtre</translation>
    </message>
    <message>
        <source>Light checkerboard</source>
        <translation>Damier clair</translation>
    </message>
    <message>
        <source>Dark checkerboard</source>
        <translation>Damier sombre</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Uni</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Images before and after</source>
        <translation>Images avant et après</translation>
    </message>
    <message>
        <source>There is nothing to compare: an image could not be decoded.</source>
        <translation>Il n’y a rien à comparer : une image n’a pas pu être décodée.</translation>
    </message>
    <message>
        <source>The image was added.</source>
        <translation>L’image a été ajoutée.</translation>
    </message>
    <message>
        <source>The image was deleted.</source>
        <translation>L’image a été supprimée.</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>Comparaison des images</translation>
    </message>
    <message>
        <source>Both files are the same, byte for byte.</source>
        <translation>Les deux fichiers sont identiques, octet pour octet.</translation>
    </message>
    <message>
        <source>The first frames are equal; what follows is not compared.</source>
        <translation>Les premières images sont identiques ; la suite n’est pas comparée.</translation>
    </message>
    <message>
        <source>Both are drawn alike: all pixels are equal.</source>
        <translation>Les deux s’affichent pareil : tous les pixels sont égaux.</translation>
    </message>
    <message>
        <source>Only metadata differs: all pixels are equal.</source>
        <translation>Seules les métadonnées diffèrent : tous les pixels sont égaux.</translation>
    </message>
    <message>
        <source>The size differs: %1 × %2 → %3 × %4.</source>
        <translation>La taille diffère : %1 × %2 → %3 × %4.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n regions are marked.</source>
        <translation>
            <numerusform>La première région est marquée.</numerusform>
            <numerusform>Les %n premières régions sont marquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Region %1 of %2</source>
        <translation>Région %1 sur %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Both images beside each other</source>
        <translation>Les deux images l’une à côté de l’autre</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move (Left, Right)</source>
        <translation>L’une sur l’autre, avec un séparateur à déplacer (Gauche, Droite)</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Pelure</translation>
    </message>
    <message>
        <source>Onion skin: one through the other (Left, Right)</source>
        <translation>Pelure d’oignon : l’une à travers l’autre (Gauche, Droite)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Where pixels differ (n, p: the next, the previous place)</source>
        <translation>Où les pixels diffèrent (n, p : l’endroit suivant, précédent)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>One after the other (Space changes sides)</source>
        <translation>L’une après l’autre (Espace change de côté)</translation>
    </message>
    <message>
        <source>One or the other: Space changes sides, for less motion is wished</source>
        <translation>L’une ou l’autre : Espace change de côté, car moins de mouvement est souhaité</translation>
    </message>
    <message>
        <source>Space changes sides</source>
        <translation>Espace change de côté</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How far apart, of 255, red, green, blue or alpha may be before a pixel counts</source>
        <translation>De combien, sur 255, le rouge, le vert, le bleu ou l’alpha peuvent différer avant qu’un pixel compte</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Avant : %1. Après : %2.</translation>
    </message>
</context>
<context>
    <name>strata::ImageDifference</name>
    <message>
        <source>No pixel differs by more than the tolerance.</source>
        <translation>Aucun pixel ne diffère au-delà de la tolérance.</translation>
    </message>
    <message>
        <source>All pixels are equal.</source>
        <translation>Tous les pixels sont égaux.</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>moins de %1 %</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>plus de %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the pixels differ, in %n regions.</source>
        <translation>
            <numerusform>%1 des pixels diffèrent, dans %n région.</numerusform>
            <numerusform>%1 des pixels diffèrent, dans %n régions.</numerusform>
        </translation>
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
    <name>strata::JsonReader</name>
    <message>
        <source>“%1”: the rows of a table must be an array.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les lignes d’une table doivent être un tableau.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no row of projects, generations or artifacts.</source>
        <translation>«&#xa0;%1&#xa0;» contient quelque chose qui n’est pas une ligne de projects, generations ou artifacts.</translation>
    </message>
    <message>
        <source>“%1” is no proper JSON: %2 in line %3. It may have been cut off.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un JSON correct&#xa0;: %2 à la ligne %3. Il a peut-être été coupé.</translation>
    </message>
    <message>
        <source>“%1” has neither projects, generations nor artifacts in it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient ni projects, ni generations, ni artifacts.</translation>
    </message>
</context>
<context>
    <name>strata::Keymaps</name>
    <message>
        <source>This file is no keymap of Strata.</source>
        <translation>Ce fichier n’est pas un jeu de raccourcis de Strata.</translation>
    </message>
    <message>
        <source>This keymap was written by a newer Strata.</source>
        <translation>Ce jeu de raccourcis vient d’un Strata plus récent.</translation>
    </message>
    <message>
        <source>“%1” is no key this computer knows.</source>
        <translation>« %1 » n’est pas une touche connue de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>strata::KindView</name>
    <message>
        <source>View as</source>
        <translation>Afficher comme</translation>
    </message>
    <message>
        <source>Comparing the bytes of “%1”</source>
        <translation>Comparaison des octets de « %1 »</translation>
    </message>
    <message>
        <source>Comparing the members of “%1”</source>
        <translation>Comparaison des éléments de « %1 »</translation>
    </message>
    <message>
        <source>Comparing the table “%1”</source>
        <translation>Comparaison du tableau « %1 »</translation>
    </message>
    <message>
        <source>No further difference. Press again for the next file.</source>
        <translation>Pas d’autre différence. Appuyez encore pour le fichier suivant.</translation>
    </message>
    <message>
        <source>No earlier difference. Press again for the previous file.</source>
        <translation>Pas de différence avant. Appuyez encore pour le fichier précédent.</translation>
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
    <message>
        <source>The library “%1” is open for reading only. %2</source>
        <translation>La bibliothèque «&#xa0;%1&#xa0;» est ouverte en lecture seule. %2</translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only: “%2” and “%3” are on different file systems. Undo the mount or link of one of them.</source>
        <translation>La bibliothèque «&#xa0;%1&#xa0;» est ouverte en lecture seule&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» sont sur des systèmes de fichiers différents. Défaites le montage ou le lien de l’un des deux.</translation>
    </message>
    <message>
        <source>The disk of the library “%1” is full: %2 left. It is open for reading only. Free some space, then open it again.</source>
        <translation>Le disque de la bibliothèque «&#xa0;%1&#xa0;» est plein&#xa0;: il reste %2. Elle est ouverte en lecture seule. Libérez de la place, puis rouvrez-la.</translation>
    </message>
</context>
<context>
    <name>strata::LibraryBar</name>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Open the library again, to write if the disk has room by now</source>
        <translation>Rouvrir la bibliothèque, en écriture si le disque a maintenant de la place</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>Examen du disque</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <translation>Lecture seule&#xa0;: %1</translation>
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
    <name>strata::LibraryRoom</name>
    <message numerus="yes">
        <source>The disk can take only %n more files. Delete some, or delete versions and empty the trash.</source>
        <translation>
            <numerusform>Le disque ne peut recevoir que %n fichier de plus. Supprimez-en, ou supprimez des versions et videz la corbeille.</numerusform>
            <numerusform>Le disque ne peut recevoir que %n fichiers de plus. Supprimez-en, ou supprimez des versions et videz la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Free some space, or delete versions and empty the trash.</source>
        <translation>Le disque est plein&#xa0;: il reste %1. Libérez de la place, ou supprimez des versions et videz la corbeille.</translation>
    </message>
</context>
<context>
    <name>strata::LinearView</name>
    <message>
        <source>Changes, one after the other</source>
        <translation>Les changements, l’un après l’autre</translation>
    </message>
    <message>
        <source>Enter reads the lines of a change, F7 goes to the next one, Escape returns to the panes.</source>
        <translation>Entrée lit les lignes d’un changement, F7 passe au suivant, Échap revient aux volets.</translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>Il n’y a pas de changements</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: read them with the arrow keys</source>
        <translation>
            <numerusform>%n ligne de plus : lisez-la avec les touches fléchées</numerusform>
            <numerusform>%n lignes de plus : lisez-les avec les touches fléchées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Magic</name>
    <message>
        <source>PNG image</source>
        <translation>image PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>image JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>image GIF</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>image WebP</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>son WAV</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>image BMP</translation>
    </message>
    <message>
        <source>Windows icon</source>
        <translation>icône Windows</translation>
    </message>
    <message>
        <source>macOS icon</source>
        <translation>icône macOS</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>image AVIF</translation>
    </message>
    <message>
        <source>MP4 media</source>
        <translation>média MP4</translation>
    </message>
    <message>
        <source>Matroska or WebM media</source>
        <translation>média Matroska ou WebM</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>média Ogg</translation>
    </message>
    <message>
        <source>FLAC sound</source>
        <translation>son FLAC</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>son MP3</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>document PDF</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archive ZIP</translation>
    </message>
    <message>
        <source>empty ZIP archive</source>
        <translation>archive ZIP vide</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>données gzip</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>données bzip2</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>données xz</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>données Zstandard</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>archive 7-Zip</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>archive tar</translation>
    </message>
    <message>
        <source>ELF program or library</source>
        <translation>programme ou bibliothèque ELF</translation>
    </message>
    <message>
        <source>Windows program or library</source>
        <translation>programme ou bibliothèque Windows</translation>
    </message>
    <message>
        <source>macOS program or library</source>
        <translation>programme ou bibliothèque macOS</translation>
    </message>
    <message>
        <source>Java class or macOS program</source>
        <translation>classe Java ou programme macOS</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>module WebAssembly</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>base de données SQLite</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>police WOFF2</translation>
    </message>
    <message>
        <source>WOFF font</source>
        <translation>police WOFF</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>police OpenType</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>police TrueType</translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
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
    <message>
        <source>Projects and versions</source>
        <translation>Projets et versions</translation>
    </message>
    <message>
        <source>Show or hide the projects and versions (%1)</source>
        <translation>Montrer ou masquer les projets et les versions (%1)</translation>
    </message>
    <message>
        <source>Bring in an older store…</source>
        <translation>Reprendre un ancien stockage…</translation>
    </message>
    <message>
        <source>Verify the library quickly</source>
        <translation>Vérifier rapidement la bibliothèque</translation>
    </message>
    <message>
        <source>Verify report…</source>
        <translation>Rapport de vérification…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Stockage…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Conservation…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Unpacks %1 from the archive, under its old number</source>
        <translation>Décompresse %1 depuis l’archive, sous son ancien numéro</translation>
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
    <name>strata::ManifestFile</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>Le manifeste «&#xa0;%1&#xa0;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The manifest “%1” was made by a newer Strata. Update Strata to open it.</source>
        <translation>Le manifeste «&#xa0;%1&#xa0;» a été fait par un Strata plus récent. Mettez Strata à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>un identifiant, la version ou l’état manque</translation>
    </message>
    <message>
        <source>it does not say where the list of its files is</source>
        <translation>il ne dit pas où est la liste de ses fichiers</translation>
    </message>
</context>
<context>
    <name>strata::MemberView</name>
    <message>
        <source>Filter members</source>
        <translation>Filtrer les éléments</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>Éléments qui diffèrent</translation>
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
    <message numerus="yes">
        <source>%n members are the same.</source>
        <translation>
            <numerusform>%n élément est identique.</numerusform>
            <numerusform>%n éléments sont identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>No member differs: only how they are packed.</source>
        <translation>Aucun élément ne diffère, seulement leur compression.</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>Éléments : %1.</translation>
    </message>
</context>
<context>
    <name>strata::MembersModel</name>
    <message>
        <source>A added</source>
        <translation>A ajouté</translation>
    </message>
    <message>
        <source>M modified</source>
        <translation>M modifié</translation>
    </message>
    <message>
        <source>D deleted</source>
        <translation>D supprimé</translation>
    </message>
    <message>
        <source>R renamed</source>
        <translation>R renommé</translation>
    </message>
    <message>
        <source>T other type</source>
        <translation>T autre type</translation>
    </message>
    <message>
        <source>C copied</source>
        <translation>C copié</translation>
    </message>
    <message>
        <source>%1 bytes
SHA-256 %2</source>
        <translation>%1 octets
SHA-256 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Écart</translation>
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
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Leave out of account</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Moved lines</source>
        <translation>&amp;Lignes déplacées</translation>
    </message>
    <message>
        <source>&amp;Copy and save</source>
        <translation>&amp;Copier et enregistrer</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Linked folder</source>
        <translation>Dossier &amp;lié</translation>
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
    <name>strata::Migration</name>
    <message>
        <source>The migration stopped after %1 of %2 versions. It can be resumed or undone.</source>
        <translation>La migration s’est arrêtée après %1 versions sur %2. Elle peut être reprise ou annulée.</translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>Reprise de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The library has changed since the migration was planned: “%1” is no longer as it was. Look at the old store again.</source>
        <translation>La bibliothèque a changé depuis que la migration a été planifiée&#xa0;: «&#xa0;%1&#xa0;» n’est plus tel qu’il était. Examinez de nouveau l’ancien stockage.</translation>
    </message>
    <message>
        <source>The migration %1 of this store is unfinished. Resume it, or undo it first.</source>
        <translation>La migration %1 de ce stockage est inachevée. Poursuivez-la, ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Without metadata the order of the versions is a guess from the times of their files. Look at it, then accept it; or name the metadata.</source>
        <translation>Sans métadonnées, l’ordre des versions est une supposition d’après les dates de leurs fichiers. Regardez-le, puis acceptez-le&#xa0;; ou nommez les métadonnées.</translation>
    </message>
    <message>
        <source>The migration %1 is complete: there is nothing to resume.</source>
        <translation>La migration %1 est complète&#xa0;: il n’y a rien à poursuivre.</translation>
    </message>
    <message>
        <source>The migration %1 was undone. Migrate the store once more instead.</source>
        <translation>La migration %1 a été annulée. Migrez plutôt le stockage une nouvelle fois.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être copié dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Another migration is at work in this library. Wait until it is done.</source>
        <translation>Une autre migration est en cours dans cette bibliothèque. Attendez qu’elle soit finie.</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Enregistrement d’une sauvegarde</translation>
    </message>
    <message>
        <source>There is no migration “%1” in this library.</source>
        <translation>Il n’y a pas de migration «&#xa0;%1&#xa0;» dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The migration “%1” has no report: it is not finished.</source>
        <translation>La migration «&#xa0;%1&#xa0;» n’a pas de rapport&#xa0;: elle n’est pas achevée.</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>The library has the project %1 already, as “%2”.</source>
        <translation>La bibliothèque a déjà le projet %1, sous le nom «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>What it lacks is added as later versions.</source>
        <translation>Ce qui y manque est ajouté comme versions ultérieures.</translation>
    </message>
    <message>
        <source>The project %1 has no name.</source>
        <translation>Le projet %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>The name “%1” is taken or cannot be kept.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est pris ou ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>The project is called “%1”.</source>
        <translation>Le projet s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The library has a version of the id %1 already, perhaps in the trash.</source>
        <translation>La bibliothèque a déjà une version d’identifiant %1, peut-être dans la corbeille.</translation>
    </message>
    <message>
        <source>It gets the id %1; the old one is in its context.</source>
        <translation>Elle reçoit l’identifiant %1&#xa0;; l’ancien est dans son contexte.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is the name of a folder</source>
        <translation>c’est le nom d’un dossier</translation>
    </message>
    <message>
        <source>another file needs its name</source>
        <translation>un autre fichier a besoin de son nom</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) belong to the project %1, which has no row.</source>
        <translation>
            <numerusform>%n génération appartient au projet %1, qui n’a pas de ligne.</numerusform>
            <numerusform>%n générations appartiennent au projet %1, qui n’a pas de ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become the project “%1”.</source>
        <translation>Elles deviennent le projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds no folders of generations. Choose the folder that has “projects” in it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de dossiers de générations. Choisissez le dossier dans lequel se trouve «&#xa0;projects&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” would become v%2 of “%3”: its files were last changed %4.</source>
        <translation>«&#xa0;%1&#xa0;» deviendrait v%2 de «&#xa0;%3&#xa0;»&#xa0;: ses fichiers ont été modifiés en dernier le %4.</translation>
    </message>
    <message>
        <source>Nothing is brought in before you accept this order.</source>
        <translation>Rien n’est repris avant que vous acceptiez cet ordre.</translation>
    </message>
    <message>
        <source>%1: without a project</source>
        <translation>%1&#xa0;: sans projet</translation>
    </message>
    <message>
        <source>It becomes a version of the project “%1”.</source>
        <translation>Elle devient une version du projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Il reste où il est.</translation>
    </message>
    <message>
        <source>%1: the generation %2 belongs to no project.</source>
        <translation>%1&#xa0;: la génération %2 n’appartient à aucun projet.</translation>
    </message>
    <message>
        <source>The folder “%1” has no row.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas de ligne.</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” belongs to no generation.</source>
        <translation>%1&#xa0;: l’artefact «&#xa0;%2&#xa0;» n’appartient à aucune génération.</translation>
    </message>
    <message>
        <source>%1: the generation %2 has no time.</source>
        <translation>%1&#xa0;: la génération %2 n’a pas de date.</translation>
    </message>
    <message>
        <source>The time of its files is taken.</source>
        <translation>La date de ses fichiers est prise.</translation>
    </message>
    <message>
        <source>It is put first.</source>
        <translation>Elle est mise en premier.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Examen de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The generation %1 is its own ancestor.</source>
        <translation>La génération %1 est son propre ancêtre.</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is younger or not brought in.</source>
        <translation>Le parent %2 de %1 est plus récent ou n’est pas repris.</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is none of its project&apos;s generations.</source>
        <translation>Le parent %2 de %1 n’est pas une génération de son projet.</translation>
    </message>
    <message>
        <source>It is brought in without a parent; the old one is in its context.</source>
        <translation>Elle est reprise sans parent&#xa0;; l’ancien est dans son contexte.</translation>
    </message>
    <message>
        <source>None becomes active.</source>
        <translation>Aucune ne devient active.</translation>
    </message>
    <message>
        <source>The generation %1 becomes active.</source>
        <translation>La génération %1 devient active.</translation>
    </message>
    <message>
        <source>“%1” has several active generations: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a plusieurs générations actives&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing says which generation of “%1” is active.</source>
        <translation>Rien ne dit quelle génération de «&#xa0;%1&#xa0;» est active.</translation>
    </message>
    <message>
        <source>The active generation %2 of “%1” is not there or not complete.</source>
        <translation>La génération active %2 de «&#xa0;%1&#xa0;» n’est pas là ou n’est pas complète.</translation>
    </message>
    <message>
        <source>The files take up to %1 MB, and %2 MB are free on “%3”.</source>
        <translation>Les fichiers prennent jusqu’à %1 Mo, et %2 Mo sont libres sur «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Equal files are stored once, so it may fit; should it not, the migration stops and can be resumed.</source>
        <translation>Les fichiers identiques sont stockés une fois&#xa0;: cela peut donc tenir&#xa0;; sinon, la migration s’arrête et peut être poursuivie.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library itself. Choose the folder of the old store.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans la bibliothèque elle-même. Choisissez le dossier de l’ancien stockage.</translation>
    </message>
    <message>
        <source>The library “%1” lies inside the old store “%2”, which must not change. Choose another library.</source>
        <translation>La bibliothèque «&#xa0;%1&#xa0;» se trouve dans l’ancien stockage «&#xa0;%2&#xa0;», qui ne doit pas changer. Choisissez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the old store.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans l’ancien stockage.</translation>
    </message>
    <message>
        <source>The generation %1 is not brought in. Make the folder readable and migrate once more: what is missing is added.</source>
        <translation>La génération %1 n’est pas reprise. Rendez le dossier lisible et migrez une nouvelle fois&#xa0;: ce qui manque est ajouté.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être conservé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It stays where it is; the version does without it.</source>
        <translation>Il reste où il est&#xa0;; la version s’en passe.</translation>
    </message>
    <message>
        <source>The folder “%1” has no files.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas de fichiers.</translation>
    </message>
    <message>
        <source>The generation is kept without files, as failed.</source>
        <translation>La génération est conservée sans fichiers, comme échouée.</translation>
    </message>
    <message>
        <source>The files in output_files are taken.</source>
        <translation>Les fichiers de output_files sont pris.</translation>
    </message>
    <message>
        <source>The folder is taken; output_files is kept as artifacts/output_files.json.</source>
        <translation>Le dossier est pris&#xa0;; output_files est conservé comme artifacts/output_files.json.</translation>
    </message>
    <message>
        <source>%1: “%2” in output_files is refused: %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» dans output_files est refusé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>SHA-256 %1 on disk</source>
        <translation>SHA-256 %1 sur le disque</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>absent du disque</translation>
    </message>
    <message>
        <source>“%1” of %2 differs: %3, %4 in output_files.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 diffère&#xa0;: %3, %4 dans output_files.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) of %1 differ from output_files.</source>
        <translation>
            <numerusform>%n autre fichier de %1 diffère de output_files.</numerusform>
            <numerusform>%n autres fichiers de %1 diffèrent de output_files.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as artifacts/output_files.json.</source>
        <translation>Il est conservé comme artifacts/output_files.json.</translation>
    </message>
    <message>
        <source>The version does without it; output_files is kept as artifacts/output_files.json.</source>
        <translation>La version s’en passe&#xa0;; output_files est conservé comme artifacts/output_files.json.</translation>
    </message>
    <message>
        <source>The generation %1 has no folder.</source>
        <translation>La génération %1 n’a pas de dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Its files are taken from output_files: %n file(s).</source>
        <translation>
            <numerusform>Ses fichiers sont pris dans output_files&#xa0;: %n fichier.</numerusform>
            <numerusform>Ses fichiers sont pris dans output_files&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation %1 has neither a folder nor output_files.</source>
        <translation>La génération %1 n’a ni dossier ni output_files.</translation>
    </message>
    <message>
        <source>It is kept without files, as failed: its prompt and its place among the versions stay.</source>
        <translation>Elle est conservée sans fichiers, comme échouée&#xa0;: son prompt et sa place parmi les versions restent.</translation>
    </message>
    <message>
        <source>It had no files in the old store.</source>
        <translation>Elle n’avait pas de fichiers dans l’ancien stockage.</translation>
    </message>
    <message>
        <source>It had failed in the old store, which does not say why.</source>
        <translation>Elle avait échoué dans l’ancien stockage, qui ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>It was still “%1” in the old store; its files may be incomplete.</source>
        <translation>Elle était encore «&#xa0;%1&#xa0;» dans l’ancien stockage&#xa0;; ses fichiers sont peut-être incomplets.</translation>
    </message>
    <message>
        <source>The generation %1 is still “%2”.</source>
        <translation>La génération %1 est encore «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its files are kept as a failed version.</source>
        <translation>Ses fichiers sont conservés comme version échouée.</translation>
    </message>
    <message>
        <source>The generation %1 has the status “%2”.</source>
        <translation>La génération %1 a l’état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It has files and is kept as complete; the old status is in its context.</source>
        <translation>Elle a des fichiers et est conservée comme complète&#xa0;; l’ancien état est dans son contexte.</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” is not in the store.</source>
        <translation>%1&#xa0;: l’artefact «&#xa0;%2&#xa0;» n’est pas dans le stockage.</translation>
    </message>
    <message>
        <source>Its row is kept in the version&apos;s context.</source>
        <translation>Sa ligne est conservée dans le contexte de la version.</translation>
    </message>
    <message>
        <source>Found in the old store: %1</source>
        <translation>Trouvé dans l’ancien stockage&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>Métadonnées&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Will be brought in: %1 versions with %2 files (%3 bytes)</source>
        <translation>Seront repris&#xa0;: %1 versions avec %2 fichiers (%3 octets)</translation>
    </message>
    <message>
        <source>  %1: %2 versions, active: %3</source>
        <translation>  %1&#xa0;: %2 versions, active&#xa0;: %3</translation>
    </message>
    <message>
        <source>  %1 (in the library): %2 more versions</source>
        <translation>  %1 (dans la bibliothèque)&#xa0;: %2 versions de plus</translation>
    </message>
    <message>
        <source>Folders that stay in the old store only: %1</source>
        <translation>Dossiers qui restent seulement dans l’ancien stockage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <translation>Migration %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Achevée %1</translation>
    </message>
    <message>
        <source>Versions brought in: %1, of them kept as failed: %2, there already: %3</source>
        <translation>Versions reprises&#xa0;: %1, dont conservées comme échouées&#xa0;: %2, déjà là&#xa0;: %3</translation>
    </message>
    <message>
        <source>Files compared with their origin by SHA-256: %1 (%2 bytes)</source>
        <translation>Fichiers comparés à leur origine par SHA-256&#xa0;: %1 (%2 octets)</translation>
    </message>
    <message>
        <source>Artifacts: %1</source>
        <translation>Artefacts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Validation: %1 problems</source>
        <translation>Validation&#xa0;: %1 problèmes</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%1 de %2 le %3</translation>
    </message>
    <message>
        <source>%1 was made from a version of the migration</source>
        <translation>%1 a été faite à partir d’une version de la migration</translation>
    </message>
    <message>
        <source>The migration %1 is undone already.</source>
        <translation>La migration %1 est déjà annulée.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The migration cannot be undone as a whole, for these were changed since: %1. Undo the others only, and keep these.</source>
        <translation>La migration ne peut pas être annulée tout entière, car ceux-ci ont été modifiés depuis&#xa0;: %1. Annulez seulement les autres, et conservez ceux-ci.</translation>
    </message>
    <message>
        <source>The undoing stopped; undo once more to finish it.</source>
        <translation>L’annulation s’est arrêtée&#xa0;; annulez une nouvelle fois pour l’achever.</translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation>Annulation de la reprise de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The project “%1” is not in the library.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Comparing “%1” with its origin</source>
        <translation>Comparaison de «&#xa0;%1&#xa0;» avec son origine</translation>
    </message>
    <message>
        <source>The generation %1 is not in the library.</source>
        <translation>La génération %1 n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 of “%2” is not what was planned.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» n’est pas ce qui était prévu.</translation>
    </message>
    <message>
        <source>%1 of “%2” is out of order.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» n’est pas à sa place dans l’ordre.</translation>
    </message>
    <message>
        <source>The active version of “%1” is another than planned.</source>
        <translation>La version active de «&#xa0;%1&#xa0;» n’est pas celle qui était prévue.</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” differs from its origin.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 de «&#xa0;%3&#xa0;» diffère de son origine.</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” has no origin.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 de «&#xa0;%3&#xa0;» n’a pas d’origine.</translation>
    </message>
    <message>
        <source>“%1” is missing in %2 of “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» manque dans %2 de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3”: %4</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 de «&#xa0;%3&#xa0;»&#xa0;: %4</translation>
    </message>
    <message>
        <source>The artifact “%1” of %2 of “%3” differs from its origin.</source>
        <translation>L’artefact «&#xa0;%1&#xa0;» de %2 de «&#xa0;%3&#xa0;» diffère de son origine.</translation>
    </message>
</context>
<context>
    <name>strata::MigrationDialog</name>
    <message>
        <source>Looking for migrations</source>
        <translation>Recherche de migrations</translation>
    </message>
    <message>
        <source>A migration is unfinished</source>
        <translation>Une migration est inachevée</translation>
    </message>
    <message>
        <source>Bringing in “%1” was interrupted. Go on with it?</source>
        <translation>La reprise de «&#xa0;%1&#xa0;» a été interrompue. La poursuivre&#xa0;?</translation>
    </message>
    <message>
        <source>Versions that are there already stay as they are. It can be undone, too: strata-cli migrate --undo %1</source>
        <translation>Les versions déjà là restent telles quelles. Elle peut aussi être annulée&#xa0;: strata-cli migrate --undo %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Undoing the migration</source>
        <translation>Annulation de la migration</translation>
    </message>
    <message>
        <source>The migration was undone. What it made is in the trash.</source>
        <translation>La migration a été annulée. Ce qu’elle a fait est dans la corbeille.</translation>
    </message>
    <message>
        <source>The migration was not undone</source>
        <translation>La migration n’a pas été annulée</translation>
    </message>
    <message>
        <source>Looking at the migration</source>
        <translation>Examen de la migration</translation>
    </message>
    <message>
        <source>Undo the migration</source>
        <translation>Annuler la migration</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were changed since and would stay. Undo the others?</source>
        <translation>
            <numerusform>%n projet a été modifié depuis et resterait. Annuler les autres&#xa0;?</numerusform>
            <numerusform>%n projets ont été modifiés depuis et resteraient. Annuler les autres&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n project(s)</source>
        <translation>
            <numerusform>Annuler %n projet</numerusform>
            <numerusform>Annuler %n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Undo the migration…</source>
        <translation>&amp;Annuler la migration…</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Bring in an older store</source>
        <translation>Reprendre un ancien stockage</translation>
    </message>
    <message>
        <source>Which store</source>
        <translation>Quel stockage</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message numerus="yes">
        <source>Br&amp;ing in %n version(s)</source>
        <translation>
            <numerusform>Re&amp;prendre %n version</numerusform>
            <numerusform>Re&amp;prendre %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Looking at the old store</source>
        <translation>Examen de l’ancien stockage</translation>
    </message>
    <message>
        <source>The old store cannot be brought in</source>
        <translation>L’ancien stockage ne peut pas être repris</translation>
    </message>
    <message>
        <source>Bringing in the old store</source>
        <translation>Reprise de l’ancien stockage</translation>
    </message>
    <message>
        <source>Going on with the migration</source>
        <translation>Poursuite de la migration</translation>
    </message>
    <message>
        <source>The migration was stopped</source>
        <translation>La migration a été arrêtée</translation>
    </message>
    <message>
        <source>The migration did not end well</source>
        <translation>La migration ne s’est pas bien terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) were brought in.</source>
        <translation>
            <numerusform>%n version a été reprise.</numerusform>
            <numerusform>%n versions ont été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>reprendre un ancien stockage</translation>
    </message>
</context>
<context>
    <name>strata::MovePopup</name>
    <message>
        <source>Moved from %1 to %2, %3 % the same</source>
        <translation>Déplacé de %1 vers %2, identique à %3 %</translation>
    </message>
</context>
<context>
    <name>strata::MovedBlocks</name>
    <message>
        <source>“%1” has no such lines.</source>
        <translation>« %1 » n’a pas de telles lignes.</translation>
    </message>
</context>
<context>
    <name>strata::NameClash</name>
    <message>
        <source>its name is there twice</source>
        <translation>son nom est là deux fois</translation>
    </message>
    <message>
        <source>it and “%1” look alike and are one name on macOS (the accents are written differently)</source>
        <translation>lui et «&#xa0;%1&#xa0;» se ressemblent et ne font qu’un nom sur macOS (les accents s’écrivent autrement)</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows and macOS, which do not tell upper from lower case</source>
        <translation>lui et «&#xa0;%1&#xa0;» ne font qu’un nom sur Windows et macOS, qui ne distinguent pas majuscules et minuscules</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows, which drops spaces and periods at the end</source>
        <translation>lui et «&#xa0;%1&#xa0;» ne font qu’un nom sur Windows, qui retire les espaces et les points à la fin</translation>
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
    <name>strata::OutputFiles</name>
    <message>
        <source>output_files is no proper JSON: %1.</source>
        <translation>output_files n’est pas un JSON correct&#xa0;: %1.</translation>
    </message>
    <message>
        <source>output_files has an entry without a path.</source>
        <translation>output_files a une entrée sans chemin.</translation>
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
    <name>strata::Pack</name>
    <message>
        <source>The pack “%1” is damaged. Verify the library to see which archived versions need it.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» est endommagé. Vérifiez la bibliothèque pour voir quelles versions archivées en ont besoin.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the files.</source>
        <translation>Il n’y a pas assez de mémoire pour compresser les fichiers.</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be written</source>
        <translation>Le pack «&#xa0;%1&#xa0;» ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be read</source>
        <translation>Le pack «&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>The pack “%1” was made by a newer Strata. Update Strata to read it.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» a été fait par un Strata plus récent. Mettez Strata à jour pour le lire.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé</translation>
    </message>
</context>
<context>
    <name>strata::PackCleaning</name>
    <message>
        <source>A pack could not be written anew; the old one stays.</source>
        <translation>Un pack n’a pas pu être réécrit&#xa0;; l’ancien reste.</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be deleted</source>
        <translation>Le pack «&#xa0;%1&#xa0;» ne peut pas être supprimé</translation>
    </message>
</context>
<context>
    <name>strata::PackKeeping</name>
    <message>
        <source>“%1” of %2 cannot be read back from the archive: %3</source>
        <translation>«&#xa0;%1&#xa0;» de %2 ne peut pas être relu depuis l’archive&#xa0;: %3</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Contrôle de %1</translation>
    </message>
</context>
<context>
    <name>strata::PackSet</name>
    <message>
        <source>An archived content is in none of the project&apos;s packs.</source>
        <translation>Un contenu archivé n’est dans aucun des packs du projet.</translation>
    </message>
    <message>
        <source>An archived content is shorter than it should be.</source>
        <translation>Un contenu archivé est plus court qu’il ne devrait.</translation>
    </message>
    <message>
        <source>The pack “%1” is damaged: a content in it is not what it should be.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» est endommagé&#xa0;: un contenu qui s’y trouve n’est pas ce qu’il devrait être.</translation>
    </message>
</context>
<context>
    <name>strata::Packages</name>
    <message>
        <source>“%1” is no list of packages.</source>
        <translation>« %1 » n’est pas une liste de paquets.</translation>
    </message>
    <message>
        <source>“%1” holds a merge conflict, so its packages are not known.</source>
        <translation>« %1 » contient un conflit de fusion : ses paquets sont donc inconnus.</translation>
    </message>
    <message>
        <source>The packages in “%1” cannot be read: the file is damaged.</source>
        <translation>Les paquets de « %1 » ne peuvent pas être lus : le fichier est endommagé.</translation>
    </message>
</context>
<context>
    <name>strata::Packing</name>
    <message>
        <source>Packing files</source>
        <translation>Compression des fichiers</translation>
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
    <name>strata::PatternEditor</name>
    <message>
        <source>Patterns that do not count</source>
        <translation>Motifs qui ne comptent pas</translation>
    </message>
    <message>
        <source>Regular expressions, one a line. What they match is left out of account when lines are compared; such lines are tinted and counted, never hidden.</source>
        <translation>Des expressions rationnelles, une par ligne. Ce à quoi elles correspondent n’est pas pris en compte dans la comparaison des lignes ; ces lignes sont teintées et comptées, jamais masquées.</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>Motifs, un par ligne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Dates as in 2025-02-14</source>
        <translation>Dates comme 2025-02-14</translation>
    </message>
    <message>
        <source>Times as in 14:02:55</source>
        <translation>Heures comme 14:02:55</translation>
    </message>
    <message>
        <source>UUIDs</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Hashes of 32 digits and more</source>
        <translation>Empreintes de 32 chiffres et plus</translation>
    </message>
    <message>
        <source>Version numbers as in 1.20.3</source>
        <translation>Numéros de version comme 1.20.3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>No patterns: nothing is left out on their account.</source>
        <translation>Pas de motifs : rien n’est ignoré à ce titre.</translation>
    </message>
    <message numerus="yes">
        <source>%n valid patterns.</source>
        <translation>
            <numerusform>%n motif valide.</numerusform>
            <numerusform>%n motifs valides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PolicyEditing</name>
    <message>
        <source>Saving the retention policy</source>
        <translation>Enregistrement de la politique de conservation</translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation>La politique n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>“%1” has a retention policy of its own now.</source>
        <translation>«&#xa0;%1&#xa0;» a maintenant sa propre politique de conservation.</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s retention policy now.</source>
        <translation>«&#xa0;%1&#xa0;» suit maintenant la politique de conservation de la bibliothèque.</translation>
    </message>
    <message>
        <source>retention policy of “%1”</source>
        <translation>politique de conservation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The library&apos;s retention policy was saved.</source>
        <translation>La politique de conservation de la bibliothèque a été enregistrée.</translation>
    </message>
    <message>
        <source>the library&apos;s retention policy</source>
        <translation>la politique de conservation de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>strata::PolicyFile</name>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 It is the library&apos;s retention policy. Set a new one, or delete the file to go back to the built-in one.</source>
        <translation>%1 C’est la politique de conservation de la bibliothèque. Réglez-en une nouvelle, ou supprimez le fichier pour revenir à celle d’origine.</translation>
    </message>
</context>
<context>
    <name>strata::PortableName</name>
    <message>
        <source>its name has a character that Windows forbids</source>
        <translation>son nom a un caractère que Windows interdit</translation>
    </message>
    <message>
        <source>its name ends in a space or period, which Windows drops</source>
        <translation>son nom se termine par une espace ou un point, que Windows retire</translation>
    </message>
    <message>
        <source>Windows reserves its name for a device</source>
        <translation>Windows réserve son nom à un périphérique</translation>
    </message>
    <message>
        <source>git would take it for its own folder</source>
        <translation>git le prendrait pour son propre dossier</translation>
    </message>
</context>
<context>
    <name>strata::ProblemsModel</name>
    <message>
        <source>Damaged catalog</source>
        <translation>Catalogue endommagé</translation>
    </message>
    <message>
        <source>Catalog differs</source>
        <translation>Catalogue différent</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>Élément étranger</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>Projet inconnu</translation>
    </message>
    <message>
        <source>Missing project</source>
        <translation>Projet manquant</translation>
    </message>
    <message>
        <source>Damaged project file</source>
        <translation>Fichier de projet endommagé</translation>
    </message>
    <message>
        <source>Active link</source>
        <translation>Lien actif</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Version inconnue</translation>
    </message>
    <message>
        <source>Missing version</source>
        <translation>Version manquante</translation>
    </message>
    <message>
        <source>Damaged manifest</source>
        <translation>Manifeste endommagé</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>Changed file</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>Extra file</source>
        <translation>Fichier en trop</translation>
    </message>
    <message>
        <source>Writable file</source>
        <translation>Fichier inscriptible</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Mauvais type</translation>
    </message>
    <message>
        <source>Changed link</source>
        <translation>Lien modifié</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>Dossier manquant</translation>
    </message>
    <message>
        <source>Extra folder</source>
        <translation>Dossier en trop</translation>
    </message>
    <message>
        <source>Unreadable folder</source>
        <translation>Dossier illisible</translation>
    </message>
    <message>
        <source>Writable folder</source>
        <translation>Dossier inscriptible</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>Artefact manquant</translation>
    </message>
    <message>
        <source>Changed artifact</source>
        <translation>Artefact modifié</translation>
    </message>
    <message>
        <source>Damaged pack</source>
        <translation>Pack endommagé</translation>
    </message>
    <message>
        <source>Unneeded pack</source>
        <translation>Pack inutile</translation>
    </message>
    <message>
        <source>The same file is %1 in %2 v%3.</source>
        <translation>Le même fichier est %1 dans %2 v%3.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>strata::Process</name>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
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
    <name>strata::ProjectBarsModel</name>
    <message>
        <source>Whole library</source>
        <translation>Bibliothèque entière</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
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
    <message>
        <source>There is a project of the id %1 already.</source>
        <translation>Il y a déjà un projet d’identifiant %1.</translation>
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
    <message>
        <source>Show what takes how much room</source>
        <translation>Montrer ce qui prend combien de place</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>Lier un dossier…</translation>
    </message>
    <message>
        <source>Settings of the linked folder…</source>
        <translation>Réglages du dossier lié…</translation>
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
    <name>strata::PutAway</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving %1</source>
        <translation>Archivage de %1</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Non archivé</translation>
    </message>
    <message>
        <source>Moving %1 to the trash</source>
        <translation>Mise à la corbeille de %1</translation>
    </message>
    <message>
        <source>Not moved to the trash</source>
        <translation>Pas mis à la corbeille</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Restauration de %1</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Non restauré</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 est telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>%1 a été archivée.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were archived.</source>
        <translation>
            <numerusform>%n version a été archivée.</numerusform>
            <numerusform>%n versions ont été archivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>archive %1</source>
        <translation>archiver %1</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 a été mise à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were moved to the trash.</source>
        <translation>
            <numerusform>%n version a été mise à la corbeille.</numerusform>
            <numerusform>%n versions ont été mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>%1 was restored from the archive.</source>
        <translation>%1 a été restaurée depuis l’archive.</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>restaurer %1</translation>
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
    <message>
        <source>Which changes were viewed could not be read from the old catalog; none is marked now.</source>
        <translation>L’ancien catalogue n’a pas permis de lire quels changements avaient été vus ; aucun n’est marqué maintenant.</translation>
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
    <name>strata::Repair</name>
    <message>
        <source>Repairing %1</source>
        <translation>Réparation de %1</translation>
    </message>
    <message>
        <source>The files of %1 do not fit the catalog any more.</source>
        <translation>Les fichiers de %1 ne concordent plus avec le catalogue.</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>Recherche de bonnes copies</translation>
    </message>
    <message>
        <source>The catalog is made anew from the folders.</source>
        <translation>Le catalogue est refait à partir des dossiers.</translation>
    </message>
    <message>
        <source>Catalog, link and folder are made to fit each other.</source>
        <translation>Le catalogue, le lien et le dossier sont remis en accord.</translation>
    </message>
    <message>
        <source>The version is taken into the catalog if its files fit its manifest.</source>
        <translation>La version est reprise dans le catalogue si ses fichiers concordent avec son manifeste.</translation>
    </message>
    <message>
        <source>It is moved to the quarantine.</source>
        <translation>Il est déplacé dans la quarantaine.</translation>
    </message>
    <message>
        <source>It is deleted: Strata made it and did not complete it.</source>
        <translation>Il est supprimé&#xa0;: Strata l’a fait et ne l’a pas achevé.</translation>
    </message>
    <message>
        <source>There is no other copy in the library.</source>
        <translation>Il n’y a pas d’autre copie dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Its permissions are put right.</source>
        <translation>Ses droits sont rétablis.</translation>
    </message>
    <message>
        <source>The folder is made again.</source>
        <translation>Le dossier est refait.</translation>
    </message>
    <message>
        <source>What is there goes to the quarantine, and the folder is made again.</source>
        <translation>Ce qui s’y trouve va dans la quarantaine, et le dossier est refait.</translation>
    </message>
    <message>
        <source>The link is made again; it points to “%1”.</source>
        <translation>Le lien est refait&#xa0;; il pointe vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is made again from v%1, %2.</source>
        <translation>Il est refait à partir de v%1, %2.</translation>
    </message>
    <message>
        <source>It gets bytes of its own, sealed.</source>
        <translation>Il reçoit ses propres octets, scellés.</translation>
    </message>
    <message>
        <source>There is no other copy of its content in the library.</source>
        <translation>Il n’y a pas d’autre copie de son contenu dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier manque.</translation>
    </message>
    <message>
        <source>It is written again from the catalog, which the files fit.</source>
        <translation>Il est réécrit à partir du catalogue, avec lequel les fichiers concordent.</translation>
    </message>
    <message>
        <source>The version is moved to the quarantine: nothing tells any more what belongs to it.</source>
        <translation>La version est déplacée dans la quarantaine&#xa0;: plus rien ne dit ce qui lui appartient.</translation>
    </message>
</context>
<context>
    <name>strata::RepairCounts</name>
    <message numerus="yes">
        <source>%n files are made again from other copies of the same content.</source>
        <translation>
            <numerusform>%n fichier est refait à partir d’une autre copie du même contenu.</numerusform>
            <numerusform>%n fichiers sont refaits à partir d’autres copies du même contenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are made again.</source>
        <translation>
            <numerusform>%n dossier est refait.</numerusform>
            <numerusform>%n dossiers sont refaits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic links are made again.</source>
        <translation>
            <numerusform>%n lien symbolique est refait.</numerusform>
            <numerusform>%n liens symboliques sont refaits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %n files and folders are put right.</source>
        <translation>
            <numerusform>Les droits de %n fichier ou dossier sont rétablis.</numerusform>
            <numerusform>Les droits de %n fichiers et dossiers sont rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places that do not belong are moved to the quarantine.</source>
        <translation>
            <numerusform>%n élément qui n’a rien à faire là est déplacé dans la quarantaine.</numerusform>
            <numerusform>%n éléments qui n’ont rien à faire là sont déplacés dans la quarantaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are written again from the catalog.</source>
        <translation>
            <numerusform>%n manifeste est réécrit à partir du catalogue.</numerusform>
            <numerusform>%n manifestes sont réécrits à partir du catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are moved to the quarantine: nothing tells any more what belongs to them.</source>
        <translation>
            <numerusform>%n version est déplacée dans la quarantaine&#xa0;: plus rien ne dit ce qui lui appartient.</numerusform>
            <numerusform>%n versions sont déplacées dans la quarantaine&#xa0;: plus rien ne dit ce qui leur appartient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are made to fit the catalog again.</source>
        <translation>
            <numerusform>%n endroit est remis en accord avec le catalogue.</numerusform>
            <numerusform>%n endroits sont remis en accord avec le catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalog is made anew from the folders, which settles %n problems.</source>
        <translation>
            <numerusform>Le catalogue est refait à partir des dossiers, ce qui règle %n problème.</numerusform>
            <numerusform>Le catalogue est refait à partir des dossiers, ce qui règle %n problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leftovers of work that was cut off are deleted.</source>
        <translation>
            <numerusform>%n résidu d’un travail interrompu est supprimé.</numerusform>
            <numerusform>%n résidus d’un travail interrompu sont supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems stay: there is no other copy in the library.</source>
        <translation>
            <numerusform>%n problème reste&#xa0;: il n’y a pas d’autre copie dans la bibliothèque.</numerusform>
            <numerusform>%n problèmes restent&#xa0;: il n’y a pas d’autre copie dans la bibliothèque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Reporting</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Not shown here, for the report has grown as large as it may: the patch has it.</source>
        <translation>N’est pas montré ici, car le rapport a atteint sa taille maximale : le correctif le contient.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>Le rapport ne peut pas être écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose another name for the report.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire. Choisissez un autre nom pour le rapport.</translation>
    </message>
</context>
<context>
    <name>strata::Restoring</name>
    <message>
        <source>The manifest in “%1” is none of an archived version.</source>
        <translation>Le manifeste dans «&#xa0;%1&#xa0;» n’est pas celui d’une version archivée.</translation>
    </message>
    <message>
        <source>%1 was restored, but what only it needed in the archive is still there: %2</source>
        <translation>%1 a été restaurée, mais ce dont elle seule avait besoin dans l’archive y est encore&#xa0;: %2</translation>
    </message>
    <message>
        <source>This version is not in the project.</source>
        <translation>Cette version n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>The files of %1 were deleted for good and cannot be restored.</source>
        <translation>Les fichiers de %1 ont été supprimés définitivement et ne peuvent pas être restaurés.</translation>
    </message>
</context>
<context>
    <name>strata::ResultPage</name>
    <message>
        <source>What the validation found</source>
        <translation>Ce que la validation a trouvé</translation>
    </message>
    <message>
        <source>Everything is in the library, and every file is what it was.</source>
        <translation>Tout est dans la bibliothèque, et chaque fichier est ce qu’il était.</translation>
    </message>
    <message numerus="yes">
        <source>It is in the library, but %n thing(s) are not as they were.</source>
        <translation>
            <numerusform>Tout est dans la bibliothèque, mais %n chose n’est pas comme elle était.</numerusform>
            <numerusform>Tout est dans la bibliothèque, mais %n choses ne sont pas comme elles étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 is active</source>
        <translation>v%1 est active</translation>
    </message>
    <message>
        <source>none of them is active</source>
        <translation>aucune n’est active</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as failed</source>
        <translation>Conservées comme échouées</translation>
    </message>
    <message>
        <source>In the library before</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>Files compared with their origin</source>
        <translation>Fichiers comparés à leur origine</translation>
    </message>
    <message>
        <source>%1 (%2), by SHA-256</source>
        <translation>%1 (%2), par SHA-256</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Folders that stay behind</source>
        <translation>Dossiers non repris</translation>
    </message>
</context>
<context>
    <name>strata::Retention</name>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
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
        <source>deployed</source>
        <translation>déployée</translation>
    </message>
    <message>
        <source>rolling back leads to it</source>
        <translation>le retour en arrière y mène</translation>
    </message>
    <message>
        <source>redoing leads to it</source>
        <translation>le rétablissement y mène</translation>
    </message>
    <message>
        <source>the linked folder is at it</source>
        <translation>le dossier lié en est là</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>pas encore achevée</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>one of the %n newest</source>
        <translation>
            <numerusform>la plus récente</numerusform>
            <numerusform>une des %n plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>archived, but it is not known when</source>
        <translation>archivée, mais on ne sait pas quand</translation>
    </message>
    <message>
        <source>it is not known when it was made</source>
        <translation>on ne sait pas quand elle a été faite</translation>
    </message>
    <message>
        <source>its time is still to come by this computer&apos;s clock</source>
        <translation>sa date est encore à venir selon l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>archived within the last day</source>
        <translation>archivée depuis moins d’un jour</translation>
    </message>
    <message>
        <source>restored within the last day</source>
        <translation>restaurée depuis moins d’un jour</translation>
    </message>
    <message>
        <source>captured within the last day</source>
        <translation>capturée depuis moins d’un jour</translation>
    </message>
    <message>
        <source>parent of %1</source>
        <translation>parent de %1</translation>
    </message>
    <message>
        <source>archived ones keep their files</source>
        <translation>les archivées gardent leurs fichiers</translation>
    </message>
    <message>
        <source>age archives nothing</source>
        <translation>l’âge n’archive rien</translation>
    </message>
    <message>
        <source>archived; its files go in %1</source>
        <translation>archivée&#xa0;; ses fichiers partent dans %1</translation>
    </message>
    <message>
        <source>goes to the archive in %1</source>
        <translation>va à l’archive dans %1</translation>
    </message>
    <message>
        <source>archived at least %1 ago</source>
        <translation>archivée il y a au moins %1</translation>
    </message>
    <message>
        <source>at least %1 old</source>
        <translation>vieille d’au moins %1</translation>
    </message>
    <message>
        <source>failed at least %1 ago</source>
        <translation>en échec depuis au moins %1</translation>
    </message>
    <message>
        <source>exported at least %1 ago</source>
        <translation>exporté il y a au moins %1</translation>
    </message>
    <message>
        <source>its files are gone already</source>
        <translation>ses fichiers sont déjà partis</translation>
    </message>
    <message>
        <source>the project takes more than %1</source>
        <translation>le projet prend plus de %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but something happened here at %2 already. Set the clock right.</source>
        <translation>L’horloge de cet ordinateur indique %1, mais quelque chose s’est déjà passé ici à %2. Mettez l’horloge à l’heure.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, and nothing has happened here since %2. See whether the clock is right.</source>
        <translation>L’horloge de cet ordinateur indique %1, et rien ne s’est passé ici depuis %2. Voyez si l’horloge est juste.</translation>
    </message>
    <message>
        <source>“%1” does not lie in the project&apos;s folder; it was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» ne se trouve pas dans le dossier du projet&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>it is gone already</source>
        <translation>c’est déjà parti</translation>
    </message>
    <message>
        <source>it was not archived</source>
        <translation>elle n’était pas archivée</translation>
    </message>
    <message>
        <source>Retention left “%1” alone. %2 Then apply it by hand.</source>
        <translation>La conservation n’a pas touché à «&#xa0;%1&#xa0;». %2 Appliquez-la ensuite à la main.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Examen de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>strata::RetentionDialog</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Policy ▾</source>
        <translation>Politique ▾</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Save these rules, or go back to others</source>
        <translation>Enregistrer ces règles, ou revenir à d’autres</translation>
    </message>
    <message>
        <source>Save for this project</source>
        <translation>Enregistrer pour ce projet</translation>
    </message>
    <message>
        <source>Save for all projects without their own</source>
        <translation>Enregistrer pour tous les projets qui n’ont pas les leurs</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy</source>
        <translation>Suivre la politique de la bibliothèque</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Revenir à ce qui est enregistré</translation>
    </message>
    <message>
        <source>Versions and what becomes of them</source>
        <translation>Versions et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Pas encore de versions</translation>
    </message>
    <message>
        <source>Once this project has versions, you see here which of them stay, which go to the archive, and why.</source>
        <translation>Dès que ce projet a des versions, vous voyez ici lesquelles restent, lesquelles vont à l’archive, et pourquoi.</translation>
    </message>
    <message>
        <source>Looking at the versions</source>
        <translation>Examen des versions</translation>
    </message>
    <message>
        <source>Retention — %1</source>
        <translation>Conservation — %1</translation>
    </message>
    <message>
        <source>Nothing goes.</source>
        <translation>Rien ne part.</translation>
    </message>
    <message>
        <source>The project stays over its limit: what is left is protected, or its files are not to be deleted.</source>
        <translation>Le projet reste au-dessus de sa limite&#xa0;: ce qui reste est protégé, ou ses fichiers ne doivent pas être supprimés.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Goes into the archive&apos;s packs</source>
        <translation>Va dans les packs de l’archive</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Changed here and not saved. Apply… uses what is shown.</source>
        <translation>Modifié ici et non enregistré. Appliquer… utilise ce qui est montré.</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own.</source>
        <translation>«&#xa0;%1&#xa0;» a sa propre politique.</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy.</source>
        <translation>«&#xa0;%1&#xa0;» suit la politique de la bibliothèque.</translation>
    </message>
    <message>
        <source>The retention policy was applied.</source>
        <translation>La politique de conservation a été appliquée.</translation>
    </message>
</context>
<context>
    <name>strata::RetentionModel</name>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Vers l’archive</translation>
    </message>
    <message>
        <source>Files deleted</source>
        <translation>Fichiers supprimés</translation>
    </message>
    <message>
        <source>The archive takes about %1 of it.</source>
        <translation>L’archive en reprend environ %1.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>strata::RetentionRules</name>
    <message>
        <source>&amp;Newest versions that stay</source>
        <translation>Versions les plus &amp;récentes qui restent</translation>
    </message>
    <message>
        <source>only the last</source>
        <translation>seulement la dernière</translation>
    </message>
    <message>
        <source>To the &amp;archive after</source>
        <translation>Vers l’&amp;archive après</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>&amp;Delete files of archived ones after</source>
        <translation>&amp;Supprimer les fichiers des archivées après</translation>
    </message>
    <message>
        <source>Delete &amp;exports in the library after</source>
        <translation>Supprimer les &amp;exports de la bibliothèque après</translation>
    </message>
    <message>
        <source>Delete &amp;failed exports after</source>
        <translation>Supprimer les exports é&amp;choués après</translation>
    </message>
    <message>
        <source>Apply &amp;by itself, once a day</source>
        <translation>Appliquer &amp;d’elle-même, une fois par jour</translation>
    </message>
    <message>
        <source>While the window is open and nothing else is running. Shown in the history of the project.</source>
        <translation>Pendant que la fenêtre est ouverte et que rien d’autre n’est en cours. Visible dans l’historique du projet.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Size limit of the project</source>
        <translation>Limite de &amp;taille du projet</translation>
    </message>
    <message>
        <source>Size limit, percent of what the project takes now</source>
        <translation>Limite de taille, en pourcentage de ce que le projet prend maintenant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Size limit of the project</source>
        <translation>Limite de taille du projet</translation>
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
    <message>
        <source>it was left by Strata while it brought the folder to another version</source>
        <translation>il a été laissé par Strata pendant que le dossier était amené à une autre version</translation>
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
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>&amp;Export folder</source>
        <translation>Dossier d’&amp;export</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>General, Appearance and Compare; shortcuts have their own reset</source>
        <translation>Général, Apparence et Comparer ; les raccourcis ont leur propre réinitialisation</translation>
    </message>
    <message>
        <source>Another language is spoken when Strata is started the next time.</source>
        <translation>Une autre langue prend effet au prochain démarrage de Strata.</translation>
    </message>
    <message>
        <source>What the system opens such files with</source>
        <translation>Ce que le système utilise pour ouvrir ces fichiers</translation>
    </message>
    <message>
        <source>A command, as in: kate --line %l %f</source>
        <translation>Une commande, comme : kate --line %l %f</translation>
    </message>
    <message>
        <source>%f stands for the file, %l for the line. It is given a copy: a version never changes.</source>
        <translation>%f désigne le fichier, %l la ligne. L’éditeur reçoit une copie : une version ne change jamais.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>É&amp;diteur</translation>
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
    <message>
        <source>The keys of the chosen keymap</source>
        <translation>Les touches du jeu choisi</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>En conflit avec</translation>
    </message>
    <message>
        <source>&amp;Keymap</source>
        <translation>&amp;Jeu de raccourcis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Import a keymap…</source>
        <translation>Importer un jeu de raccourcis…</translation>
    </message>
    <message>
        <source>Export the keymap…</source>
        <translation>Exporter le jeu de raccourcis…</translation>
    </message>
    <message>
        <source>Set my own keys aside</source>
        <translation>Mettre mes propres touches de côté</translation>
    </message>
    <message>
        <source>Bring my own keys back</source>
        <translation>Rétablir mes propres touches</translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>Vos propres touches</translation>
    </message>
    <message>
        <source>Conflicts only (%1)</source>
        <translation>Conflits seulement (%1)</translation>
    </message>
    <message>
        <source>“%1” works in the whole window, where a key alone would be taken from lists and other panes. Add Ctrl or Alt.</source>
        <translation>« %1 » agit dans toute la fenêtre, où une touche seule serait retirée aux listes et aux autres volets. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n keys of your own stay as they are.</source>
        <translation>
            <numerusform>%n touche à vous reste telle quelle.</numerusform>
            <numerusform>%n touches à vous restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the keys of %1</source>
        <translation>Utiliser les touches de %1</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n actions change.</source>
        <translation>
            <numerusform>Les touches de %n action changent.</numerusform>
            <numerusform>Les touches de %n actions changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Export the keymap</source>
        <translation>Exporter le jeu de raccourcis</translation>
    </message>
    <message>
        <source>Keymaps (*.json);;All files (*)</source>
        <translation>Jeux de raccourcis (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exporting the keymap</source>
        <translation>Export du jeu de raccourcis</translation>
    </message>
    <message>
        <source>The keymap was not exported</source>
        <translation>Le jeu de raccourcis n’a pas été exporté</translation>
    </message>
    <message>
        <source>Import a keymap</source>
        <translation>Importer un jeu de raccourcis</translation>
    </message>
    <message>
        <source>Importing a keymap</source>
        <translation>Import d’un jeu de raccourcis</translation>
    </message>
    <message>
        <source>The keymap was not imported</source>
        <translation>Le jeu de raccourcis n’a pas été importé</translation>
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
    <name>strata::SideTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>strata::Similarity</name>
    <message>
        <source>Looking for renamed files</source>
        <translation>Recherche de fichiers renommés</translation>
    </message>
</context>
<context>
    <name>strata::SourceFile</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read. Stop the program that writes it, then try again.</source>
        <translation>« %1 » change pendant sa lecture. Arrêtez le programme qui l’écrit, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>strata::SqliteReader</name>
    <message>
        <source>The database “%1” cannot be read: %2.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged: %2.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database “%1” has no table “projects”, “generations” or “artifacts”.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» n’a pas de table «&#xa0;projects&#xa0;», «&#xa0;generations&#xa0;» ou «&#xa0;artifacts&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to a temporary folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être copié dans un dossier temporaire.</translation>
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
    <message>
        <source>Your versions lie in the flat store of an earlier tool?</source>
        <translation>Vos versions se trouvent dans le stockage à plat d’un outil antérieur&#xa0;?</translation>
    </message>
    <message>
        <source>Bring in an older store…</source>
        <translation>Reprendre un ancien stockage…</translation>
    </message>
</context>
<context>
    <name>strata::Storage</name>
    <message>
        <source>Adding up what versions share</source>
        <translation>Addition de ce que les versions partagent</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Measuring the trash</source>
        <translation>Mesure de la corbeille</translation>
    </message>
</context>
<context>
    <name>strata::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Rien n’est encore stocké</translation>
    </message>
    <message>
        <source>Once versions are captured, you see here what they take, what they share, and what is not worth keeping.</source>
        <translation>Dès que des versions sont capturées, vous voyez ici ce qu’elles prennent, ce qu’elles partagent, et ce qui ne vaut pas d’être conservé.</translation>
    </message>
    <message>
        <source>Projects by size</source>
        <translation>Projets par taille</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Plus grands fichiers</translation>
    </message>
    <message>
        <source>Largest folders</source>
        <translation>Plus grands dossiers</translation>
    </message>
    <message>
        <source>Worth leaving out</source>
        <translation>À laisser de côté</translation>
    </message>
    <message>
        <source>Leave out of captures</source>
        <translation>Laisser hors des captures</translation>
    </message>
    <message>
        <source>Adds the pattern to .strataignore of the linked folder, or copies it when none is linked</source>
        <translation>Ajoute le motif à .strataignore du dossier lié, ou le copie si aucun n’est lié</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <translation>Mesurer le disque</translation>
    </message>
    <message>
        <source>Looks at every file for what the file system really gave it</source>
        <translation>Regarde pour chaque fichier ce que le système de fichiers lui a réellement attribué</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Adding up what is stored</source>
        <translation>Addition de ce qui est stocké</translation>
    </message>
    <message>
        <source>The sizes could not be read</source>
        <translation>Les tailles n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Bibliothèque entière</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of %1 take %2, because what is the same is stored once.</source>
        <translation>
            <numerusform>%n version de %1 prend %2, car ce qui est identique est stocké une fois.</numerusform>
            <numerusform>%n versions de %1 prennent %2, car ce qui est identique est stocké une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived.</source>
        <translation>
            <numerusform>%n est archivée.</numerusform>
            <numerusform>%n sont archivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it other projects have, too.</source>
        <translation>D’autres projets en possèdent aussi %1.</translation>
    </message>
    <message>
        <source>Worth leaving out (%1)</source>
        <translation>À laisser de côté (%1)</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <translation>Mesure du disque</translation>
    </message>
    <message>
        <source>The disk was not measured</source>
        <translation>Le disque n’a pas été mesuré</translation>
    </message>
    <message numerus="yes">
        <source>The disk gave them %1 for %2 in %n files.</source>
        <translation>
            <numerusform>Le disque leur a attribué %1 pour %2 dans %n fichier.</numerusform>
            <numerusform>Le disque leur a attribué %1 pour %2 dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further names are hard links to them.</source>
        <translation>
            <numerusform>%n autre nom est un lien physique vers eux.</numerusform>
            <numerusform>%n autres noms sont des liens physiques vers eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are clones that share blocks with others.</source>
        <translation>
            <numerusform>%n est un clone qui partage des blocs avec d’autres.</numerusform>
            <numerusform>%n sont des clones qui partagent des blocs avec d’autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StorageHints</name>
    <message>
        <source>made by a build</source>
        <translation>produit par une compilation</translation>
    </message>
    <message>
        <source>installed packages</source>
        <translation>paquets installés</translation>
    </message>
    <message>
        <source>a tool&apos;s cache</source>
        <translation>cache d’un outil</translation>
    </message>
    <message>
        <source>made from other files</source>
        <translation>fait à partir d’autres fichiers</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>journaux</translation>
    </message>
    <message>
        <source>a large picture, film or sound</source>
        <translation>grande image, grand film ou grand son</translation>
    </message>
    <message>
        <source>a large archive</source>
        <translation>grande archive</translation>
    </message>
</context>
<context>
    <name>strata::StorageTables</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
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
        <translation>État</translation>
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
        <source>Its own</source>
        <translation>En propre</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Different contents</source>
        <translation>Contenus différents</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Would have saved</source>
        <translation>Aurait économisé</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>Dans une seule version</translation>
    </message>
    <message>
        <source>Shared by versions</source>
        <translation>Partagé par des versions</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Catalog, backups, quarantine</source>
        <translation>Catalogue, sauvegardes, quarantaine</translation>
    </message>
</context>
<context>
    <name>strata::StorePage</name>
    <message>
        <source>Bring in &amp;orphans, too, as a project of their own</source>
        <translation>Reprendre aussi les &amp;orphelins, comme un projet à part</translation>
    </message>
    <message>
        <source>The folder with a folder per generation in it</source>
        <translation>Le dossier qui contient un dossier par génération</translation>
    </message>
    <message>
        <source>JSON, CSV, SQLite, or plain SQL of pg_dump</source>
        <translation>JSON, CSV, SQLite, ou SQL simple de pg_dump</translation>
    </message>
    <message>
        <source>Folders without a row in the metadata, and rows without a project. Otherwise they stay where they are.</source>
        <translation>Dossiers sans ligne dans les métadonnées, et lignes sans projet. Sinon, ils restent où ils sont.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of the old store</source>
        <translation>Choisir le dossier de l’ancien stockage</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Choose a file of metadata</source>
        <translation>Choisir un fichier de métadonnées</translation>
    </message>
    <message>
        <source>Folder of tables…</source>
        <translation>Dossier de tables…</translation>
    </message>
    <message>
        <source>Choose a folder with one file per table</source>
        <translation>Choisir un dossier avec un fichier par table</translation>
    </message>
    <message>
        <source>Earlier tools kept every generation in a folder of its own, and the rest in a database. This brings such a store into the library: a project for each project, a version for each generation. The old store is only read, and nothing happens before you have seen what would.</source>
        <translation>Les outils antérieurs conservaient chaque génération dans un dossier à part, et le reste dans une base de données. Ceci reprend un tel stockage dans la bibliothèque&#xa0;: un projet pour chaque projet, une version pour chaque génération. L’ancien stockage est seulement lu, et rien ne se passe avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>Old &amp;store</source>
        <translation>Ancien &amp;stockage</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>Choose the metadata</source>
        <translation>Choisir les métadonnées</translation>
    </message>
    <message>
        <source>Metadata (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Métadonnées (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the folder with one file per table</source>
        <translation>Choisir le dossier avec un fichier par table</translation>
    </message>
    <message>
        <source>Looking for metadata</source>
        <translation>Recherche de métadonnées</translation>
    </message>
    <message>
        <source>Found by itself.</source>
        <translation>Trouvées automatiquement.</translation>
    </message>
    <message>
        <source>There is more than one: %1. Choose one.</source>
        <translation>Il y en a plus d’une&#xa0;: %1. Choisissez-en une.</translation>
    </message>
    <message>
        <source>None was found. Without it the folders become versions of one project, in an order guessed from their times.</source>
        <translation>Aucune n’a été trouvée. Sans elles, les dossiers deviennent des versions d’un seul projet, dans un ordre deviné d’après leurs dates.</translation>
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
    <name>strata::SyncFlow</name>
    <message>
        <source>what it was</source>
        <translation>ce qu’il était</translation>
    </message>
    <message>
        <source>Bringing the folder to %1</source>
        <translation>Passage du dossier à %1</translation>
    </message>
    <message>
        <source>The folder stays as it is</source>
        <translation>Le dossier reste tel quel</translation>
    </message>
    <message>
        <source>bring the folder to %1</source>
        <translation>amener le dossier à %1</translation>
    </message>
    <message>
        <source>%1 (stays: captures leave it out)</source>
        <translation>%1 (reste&#xa0;: les captures le laissent de côté)</translation>
    </message>
    <message>
        <source>%1 are written.</source>
        <translation>%1 à écrire.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Vous pouvez revenir dessus.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examen de ce qui changerait</translation>
    </message>
    <message>
        <source>%1 is at %2 already.</source>
        <translation>%1 en est déjà à %2.</translation>
    </message>
    <message>
        <source>Bring the folder to %1</source>
        <translation>Amener le dossier à %1</translation>
    </message>
    <message>
        <source>Finish: bring the folder to %1</source>
        <translation>Achever&#xa0;: amener le dossier à %1</translation>
    </message>
    <message>
        <source>Take back: bring the folder to %1</source>
        <translation>Revenir dessus&#xa0;: amener le dossier à %1</translation>
    </message>
    <message>
        <source>The folder could not be settled</source>
        <translation>Le dossier n’a pas pu être remis en ordre</translation>
    </message>
</context>
<context>
    <name>strata::SyncJournal</name>
    <message>
        <source>“%1” is damaged, so it is not known what the linked folder was being brought to. Look at the folder, delete this file, then capture the folder.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;; on ne sait donc pas à quoi le dossier lié était en train d’être amené. Regardez le dossier, supprimez ce fichier, puis capturez le dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé</translation>
    </message>
</context>
<context>
    <name>strata::Syncing</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s) where “%2” has something that captures leave out and that therefore is in no version: %3. Move it away, or leave these as they are (--keep-ignored). Nothing was changed.</source>
        <translation>
            <numerusform>%1 a %n fichier là où «&#xa0;%2&#xa0;» a quelque chose que les captures laissent de côté et qui n’est donc dans aucune version&#xa0;: %3. Déplacez-le, ou laissez cela tel quel (--keep-ignored). Rien n’a été modifié.</numerusform>
            <numerusform>%1 a %n fichiers là où «&#xa0;%2&#xa0;» a quelque chose que les captures laissent de côté et qui n’est donc dans aucune version&#xa0;: %3. Déplacez-le, ou laissez ceux-ci tels quels (--keep-ignored). Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of before</source>
        <translation>Le dossier d’avant</translation>
    </message>
    <message>
        <source>Another program keeps changing files in the folder. What it wrote so far was captured. Let it finish, then try again.</source>
        <translation>Un autre programme modifie sans cesse des fichiers du dossier. Ce qu’il a écrit jusqu’ici a été capturé. Laissez-le finir, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder as it was found after an interrupted sync</source>
        <translation>Le dossier tel qu’il a été trouvé après une synchronisation interrompue</translation>
    </message>
    <message>
        <source>Another program keeps changing files in “%1”. Let it finish, then try again.</source>
        <translation>Un autre programme modifie sans cesse des fichiers dans «&#xa0;%1&#xa0;». Laissez-le finir, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>Les modifications propres du dossier, enregistrées avant qu’il soit amené à %1</translation>
    </message>
    <message>
        <source>%1 Taking back what was done so far did not succeed either: %2 It is remembered: “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>%1 Revenir sur ce qui était déjà fait n’a pas réussi non plus&#xa0;: %2 C’est gardé en mémoire&#xa0;: «&#xa0;workspace sync&#xa0;» l’achève avec --resume ou revient dessus avec --back.</translation>
    </message>
    <message>
        <source>No sync of the linked folder was interrupted.</source>
        <translation>Aucune synchronisation du dossier lié n’a été interrompue.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the linked folder was not brought to another version.</source>
        <translation>Il n’y a rien à annuler&#xa0;: le dossier lié n’a pas été amené à une autre version.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Cette version n’est plus dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no files to bring to the folder. Restore it first.</source>
        <translation>%1 n’a pas de fichiers à amener dans le dossier. Restaurez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>strata::TableView</name>
    <message>
        <source>Only rows that differ</source>
        <translation>Seulement les lignes qui diffèrent</translation>
    </message>
    <message>
        <source>Both tables as one</source>
        <translation>Les deux tableaux en un</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n cells)</source>
        <translation>
            <numerusform>(%n cellule)</numerusform>
            <numerusform>(%n cellules)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>%n ligne retirée</numerusform>
            <numerusform>%n lignes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>All cells are the same.</source>
        <translation>Toutes les cellules sont identiques.</translation>
    </message>
    <message>
        <source>The tables are large: only their beginnings are compared.</source>
        <translation>Les tableaux sont grands : seuls leurs débuts sont comparés.</translation>
    </message>
</context>
<context>
    <name>strata::TakeFolder</name>
    <message>
        <source>The folder “%1” cannot be opened</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” changed meanwhile and was left as it is. Try again.</source>
        <translation>«&#xa0;%1&#xa0;» a changé entre-temps et a été laissé tel quel. Réessayez.</translation>
    </message>
    <message>
        <source>a file or a link lies where its folder belongs</source>
        <translation>un fichier ou un lien se trouve à la place de son dossier</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>un dossier de ce nom est là</translation>
    </message>
    <message>
        <source>something that is no file has that name</source>
        <translation>quelque chose qui n’est pas un fichier porte ce nom</translation>
    </message>
    <message>
        <source>“%1” cannot be kept for undoing</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être conservé pour l’annulation</translation>
    </message>
    <message>
        <source>“%1” is not what was stored: it is damaged. “verify” tells more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qui a été stocké&#xa0;: il est endommagé. «&#xa0;verify&#xa0;» en dit plus.</translation>
    </message>
</context>
<context>
    <name>strata::TakeJournal</name>
    <message>
        <source>“%1”, which tells how to undo, is damaged; nothing was undone.</source>
        <translation>«&#xa0;%1&#xa0;», qui dit comment annuler, est endommagé&#xa0;; rien n’a été annulé.</translation>
    </message>
</context>
<context>
    <name>strata::TakeOut</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no complete path of a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>“%1” is no folder: nothing can be put into it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier&#xa0;: rien ne peut y être mis.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans la bibliothèque. Choisissez un dossier en dehors.</translation>
    </message>
    <message>
        <source>Say which files or folders to take out.</source>
        <translation>Dites quels fichiers ou dossiers extraire.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both become “%3”. Take them out one after the other, or with their folders.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» deviendraient tous deux «&#xa0;%3&#xa0;». Extrayez-les l’un après l’autre, ou avec leurs dossiers.</translation>
    </message>
    <message>
        <source>“%1” is no path of a version: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin d’une version&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1” in %2.</source>
        <translation>Il n’y a pas de fichier ou de dossier «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has no files here. Restore it first.</source>
        <translation>%1 n’a pas de fichiers ici. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Examen de ce qui est là</translation>
    </message>
    <message>
        <source>without what it points to, it would be a link that leads out (to %1)</source>
        <translation>sans ce qu’il désigne, ce serait un lien qui mène au-dehors (vers %1)</translation>
    </message>
    <message>
        <source>a link of that name is there</source>
        <translation>un lien de ce nom est là</translation>
    </message>
    <message>
        <source>“%1” cannot be put into “%2”: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être mis dans «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>So cannot %n more files.</source>
        <translation>
            <numerusform>De même pour %n autre fichier.</numerusform>
            <numerusform>De même pour %n autres fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>Rien n’a été extrait.</translation>
    </message>
    <message>
        <source>“%1” has other files of these names: %2. Nothing was taken out. Replacing them must be asked for; it can be undone.</source>
        <translation>«&#xa0;%1&#xa0;» a d’autres fichiers de ces noms&#xa0;: %2. Rien n’a été extrait. Il faut demander expressément de les remplacer&#xa0;; on peut revenir dessus.</translation>
    </message>
    <message>
        <source>Keeping what is replaced</source>
        <translation>Conservation de ce qui est remplacé</translation>
    </message>
    <message>
        <source>“%1/%2” changed meanwhile. Nothing was taken out; try again.</source>
        <translation>«&#xa0;%1/%2&#xa0;» a changé entre-temps. Rien n’a été extrait&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copie des fichiers</translation>
    </message>
    <message>
        <source>Moving files into place</source>
        <translation>Mise en place des fichiers</translation>
    </message>
    <message>
        <source>The workspace before files of %1 were taken into it</source>
        <translation>L’espace de travail avant que des fichiers de %1 y soient pris</translation>
    </message>
    <message>
        <source>There is nothing to undo: no files were taken out, or it was undone.</source>
        <translation>Il n’y a rien à annuler&#xa0;: aucun fichier n’a été extrait, ou cela a été annulé.</translation>
    </message>
    <message>
        <source>Putting files back</source>
        <translation>Remise en place des fichiers</translation>
    </message>
</context>
<context>
    <name>strata::Taking</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 were taken into “%2”.</source>
        <translation>
            <numerusform>%n fichier de %1 a été extrait vers «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%n fichiers de %1 ont été extraits vers «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace was saved as %1 first.</source>
        <translation>L’espace de travail a d’abord été enregistré comme %1.</translation>
    </message>
    <message>
        <source>Taking files back</source>
        <translation>Annulation de l’extraction</translation>
    </message>
    <message>
        <source>The files were not taken back</source>
        <translation>L’extraction n’a pas été annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken away.</source>
        <translation>
            <numerusform>%n fichier a été retiré.</numerusform>
            <numerusform>%n fichiers ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are what they were before.</source>
        <translation>
            <numerusform>%n fichier est tel qu’il était avant.</numerusform>
            <numerusform>%n fichiers sont tels qu’ils étaient avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n fichier a été modifié depuis et reste tel quel.</numerusform>
            <numerusform>%n fichiers ont été modifiés depuis et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking files out</source>
        <translation>Extraction de fichiers</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>Rien n’a été extrait</translation>
    </message>
    <message>
        <source>take files out of %1</source>
        <translation>extraire des fichiers de %1</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Examen de ce qui est là</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be put into “%1”:</source>
        <translation>
            <numerusform>%n fichier ne peut pas être mis dans «&#xa0;%1&#xa0;»&#xa0;:</numerusform>
            <numerusform>%n fichiers ne peuvent pas être mis dans «&#xa0;%1&#xa0;»&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has these %n files already.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a déjà ce fichier.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a déjà ces %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Remplacer des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n files in “%1” differ and are replaced by those of %2. You can undo this.</source>
        <translation>
            <numerusform>%n fichier dans «&#xa0;%1&#xa0;» diffère et est remplacé par celui de %2. Vous pouvez revenir dessus.</numerusform>
            <numerusform>%n fichiers dans «&#xa0;%1&#xa0;» diffèrent et sont remplacés par ceux de %2. Vous pouvez revenir dessus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n files</source>
        <translation>
            <numerusform>Remplacer %n fichier</numerusform>
            <numerusform>Remplacer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 of %2 into a folder</source>
        <translation>Extraire %1 de %2 vers un dossier</translation>
    </message>
    <message numerus="yes">
        <source>Take %n files and folders of %1 into a folder</source>
        <translation>
            <numerusform>Extraire %n fichier ou dossier de %1 vers un dossier</numerusform>
            <numerusform>Extraire %n fichiers et dossiers de %1 vers un dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is linked to this project. “Take out…” puts files into any folder.</source>
        <translation>Aucun espace de travail n’est lié à ce projet. «&#xa0;Extraire…&#xa0;» met des fichiers dans n’importe quel dossier.</translation>
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
    <name>strata::ThreeWay</name>
    <message>
        <source>“%1” is in none of the three versions.</source>
        <translation>« %1 » n’est dans aucune des trois versions.</translation>
    </message>
</context>
<context>
    <name>strata::ThreeWayView</name>
    <message>
        <source>Three versions side by side</source>
        <translation>Trois versions côte à côte</translation>
    </message>
    <message>
        <source>All three versions of this file are the same.</source>
        <translation>Les trois versions de ce fichier sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>only the left side changed it: a merge takes it</source>
        <translation>seul le côté gauche l’a modifié : une fusion le prend</translation>
    </message>
    <message>
        <source>only the right side changed it: a merge takes it</source>
        <translation>seul le côté droit l’a modifié : une fusion le prend</translation>
    </message>
    <message>
        <source>both sides changed it in the same way</source>
        <translation>les deux côtés l’ont modifié de la même façon</translation>
    </message>
    <message>
        <source>both sides changed it; they differ in white space only</source>
        <translation>les deux côtés l’ont modifié ; ils ne diffèrent que par les espaces</translation>
    </message>
    <message>
        <source>both sides changed it, each in its own way</source>
        <translation>les deux côtés l’ont modifié, chacun à sa façon</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Changement %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Collect the left of three sides</source>
        <translation>Recueillir le côté gauche des trois</translation>
    </message>
    <message>
        <source>Collect the middle of three sides</source>
        <translation>Recueillir le côté du milieu des trois</translation>
    </message>
    <message>
        <source>Collect the right of three sides</source>
        <translation>Recueillir le côté droit des trois</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all of this side</source>
        <translation>Tout sélectionner de ce côté</translation>
    </message>
    <message>
        <source>This file is not text: three versions of it cannot be laid side by side.</source>
        <translation>Ce fichier n’est pas du texte : trois de ses versions ne peuvent pas être mises côte à côte.</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line.</source>
        <translation>Ce fichier est trop grand pour être comparé ligne par ligne.</translation>
    </message>
    <message>
        <source>The file is empty in all three versions.</source>
        <translation>Le fichier est vide dans les trois versions.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
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
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Restaurer depuis l’archive</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
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
    <name>strata::TransitionPlan</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>strata::Trash</name>
    <message>
        <source>Deleting a project</source>
        <translation>Suppression d’un projet</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Vidage de la corbeille</translation>
    </message>
</context>
<context>
    <name>strata::TrashDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Deleted versions and projects lie here until you restore them or delete them for good.</source>
        <translation>Les versions et projets supprimés restent ici jusqu’à ce que vous les restauriez ou les supprimiez définitivement.</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Listing the trash</source>
        <translation>Lecture de la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n items, %1</source>
        <translation>
            <numerusform>%n élément, %1</numerusform>
            <numerusform>%n éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring from the trash</source>
        <translation>Restauration depuis la corbeille</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Non restauré</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back.</source>
        <translation>
            <numerusform>%n élément est de retour.</numerusform>
            <numerusform>%n éléments sont de retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete %1 (%2) for good?</source>
        <translation>Supprimer %1 (%2) définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. What other versions share stays.</source>
        <translation>Cette action est irréversible. Ce que d’autres versions partagent reste.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Deleting from the trash</source>
        <translation>Suppression depuis la corbeille</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n items for good; that freed %1.</source>
        <translation>
            <numerusform>%n élément a été supprimé définitivement, ce qui a libéré %1.</numerusform>
            <numerusform>%n éléments ont été supprimés définitivement, ce qui a libéré %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrashModel</name>
    <message numerus="yes">
        <source>Project with %n versions</source>
        <translation>
            <numerusform>Projet avec %n version</numerusform>
            <numerusform>Projet avec %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
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
        <source>When</source>
        <translation>Quand</translation>
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
    <name>strata::Unpacking</name>
    <message>
        <source>Unpacking %1</source>
        <translation>Décompression de %1</translation>
    </message>
    <message>
        <source>“%1” of %2 could not be unpacked as it was: %3</source>
        <translation>«&#xa0;%1&#xa0;» de %2 n’a pas pu être décompressé tel qu’il était&#xa0;: %3</translation>
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
    <message>
        <source>The catalog and this file tell different histories. Rebuild the catalog.</source>
        <translation>Le catalogue et ce fichier racontent des historiques différents. Reconstruisez le catalogue.</translation>
    </message>
    <message>
        <source>No version needs this pack. Open the library again to be rid of it.</source>
        <translation>Aucune version n’a besoin de ce pack. Rouvrez la bibliothèque pour vous en débarrasser.</translation>
    </message>
    <message>
        <source>This was left behind on %1.</source>
        <translation>Ceci a été laissé le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Library %1, verified on %2: %n problems</source>
        <translation>
            <numerusform>Bibliothèque %1, vérifiée le %2&#xa0;: %n problème</numerusform>
            <numerusform>Bibliothèque %1, vérifiée le %2&#xa0;: %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is also %1 in %2 v%3.</source>
        <translation>C’est aussi %1 dans %2 v%3.</translation>
    </message>
</context>
<context>
    <name>strata::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Verifying reads every file again and compares it with what was captured. Quick goes by sizes and times and takes seconds. Neither changes anything.</source>
        <translation>Le mode complet relit chaque fichier et le compare à ce qui a été capturé. Le mode rapide se fie aux tailles et aux dates et prend quelques secondes. Aucun des deux ne modifie quoi que ce soit.</translation>
    </message>
    <message>
        <source>What to verify</source>
        <translation>Quoi vérifier</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>Relire chaque fichier et le comparer à ce qui a été capturé</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched</source>
        <translation>Se fier aux tailles et aux dates&#xa0;; ne lire que les fichiers qui semblent touchés</translation>
    </message>
    <message>
        <source>Filter by project, version, place or kind</source>
        <translation>Filtrer par projet, version, emplacement ou type</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Go to version</source>
        <translation>Aller à la version</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>Parcours de la bibliothèque</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>La bibliothèque n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 dans %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
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
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured</source>
        <translation>
            <numerusform>La seule version est telle qu’elle a été capturée</numerusform>
            <numerusform>Les %n versions sont telles qu’elles ont été capturées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were compared with their manifests and with the catalog.</source>
        <translation>
            <numerusform>%n fichier a été comparé à son manifeste et au catalogue.</numerusform>
            <numerusform>%n fichiers ont été comparés à leurs manifestes et au catalogue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the report</source>
        <translation>Copie du rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>Le rapport a été enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>Recherche de bonnes copies</translation>
    </message>
    <message>
        <source>Nothing was repaired</source>
        <translation>Rien n’a été réparé</translation>
    </message>
    <message>
        <source>Nothing can be repaired</source>
        <translation>Rien ne peut être réparé</translation>
    </message>
    <message numerus="yes">
        <source>Of %n problems none can be repaired: no other copy of these files is in the library. They keep their places.</source>
        <translation>
            <numerusform>Le seul problème ne peut pas être réparé&#xa0;: aucune autre copie de ces fichiers n’est dans la bibliothèque. Ils gardent leur place.</numerusform>
            <numerusform>Sur %n problèmes, aucun ne peut être réparé&#xa0;: aucune autre copie de ces fichiers n’est dans la bibliothèque. Ils gardent leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the library?</source>
        <translation>Réparer la bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2 problems are repaired.</source>
        <translation>%1 problèmes sur %2 sont réparés.</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n</source>
        <translation>
            <numerusform>Réparer %n problème</numerusform>
            <numerusform>Réparer %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Réparation…</translation>
    </message>
    <message>
        <source>Repairing the library</source>
        <translation>Réparation de la bibliothèque</translation>
    </message>
    <message>
        <source>The library was not repaired</source>
        <translation>La bibliothèque n’a pas été réparée</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired.</source>
        <translation>
            <numerusform>%n problème a été réparé.</numerusform>
            <numerusform>%n problèmes ont été réparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired. What was set aside is in %1.</source>
        <translation>
            <numerusform>%n problème a été réparé. Ce qui a été mis de côté est dans %1.</numerusform>
            <numerusform>%n problèmes ont été réparés. Ce qui a été mis de côté est dans %1.</numerusform>
        </translation>
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
    <name>strata::VersionPlaces</name>
    <message>
        <source>The folder “%1” of %2 cannot be opened</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» de %2 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1 is being read at this moment, by an export for example. Wait until that is done and try again.</source>
        <translation>%1 est lue en ce moment même, par un export par exemple. Attendez que ce soit fini, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>strata::ViewKind</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sorted keys</source>
        <translation>Clés triées</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>strata::ViewedMarks</name>
    <message>
        <source>Reading what was viewed</source>
        <translation>Lecture de ce qui a été vu</translation>
    </message>
    <message>
        <source>Marking files as viewed</source>
        <translation>Marquage de fichiers comme vus</translation>
    </message>
    <message>
        <source>The mark was not kept. %1</source>
        <translation>La marque n’a pas été conservée. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as viewed.</source>
        <translation>
            <numerusform>%n fichier a été marqué comme vu.</numerusform>
            <numerusform>%n fichiers ont été marqués comme vus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as not viewed.</source>
        <translation>
            <numerusform>%n fichier a été marqué comme pas vu.</numerusform>
            <numerusform>%n fichiers ont été marqués comme pas vus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark files as viewed</source>
        <translation>Marquer des fichiers comme vus</translation>
    </message>
    <message>
        <source>Mark files as not viewed</source>
        <translation>Marquer des fichiers comme pas vus</translation>
    </message>
    <message>
        <source>Marking a version as reviewed</source>
        <translation>Marquage d’une version comme relue</translation>
    </message>
    <message>
        <source>The version was not marked. %1</source>
        <translation>La version n’a pas été marquée. %1</translation>
    </message>
</context>
<context>
    <name>strata::Workspace</name>
    <message>
        <source>“%1” does not exist. Choose the folder you work in.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Choisissez le dossier où vous travaillez.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder you work in.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier. Choisissez le dossier où vous travaillez.</translation>
    </message>
    <message>
        <source>“%1” belongs to the library, where versions are kept as they were. Choose the folder you work in.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à la bibliothèque, où les versions sont conservées telles qu’elles étaient. Choisissez le dossier où vous travaillez.</translation>
    </message>
    <message>
        <source>The library “%1” lies in “%2”. Choose the folder of one project.</source>
        <translation>La bibliothèque «&#xa0;%1&#xa0;» se trouve dans «&#xa0;%2&#xa0;». Choisissez le dossier d’un seul projet.</translation>
    </message>
    <message>
        <source>“%1” holds more than one project. Choose the folder of one.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus d’un projet. Choisissez le dossier d’un seul.</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2” already. Unlink it there first.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà lié à «&#xa0;%2&#xa0;». Supprimez-y d’abord le lien.</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2”, and one of the two folders lies in the other. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à «&#xa0;%2&#xa0;», et l’un des deux dossiers se trouve dans l’autre. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Ce projet n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No folder is linked to “%1”. Link the folder you work in first.</source>
        <translation>Aucun dossier n’est lié à «&#xa0;%1&#xa0;». Liez d’abord le dossier où vous travaillez.</translation>
    </message>
    <message>
        <source>“%1” is no longer linked to the project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus lié au projet.</translation>
    </message>
    <message>
        <source>Bringing “%1” to %2 was interrupted. Finish it or take it back first: “workspace sync” with --resume or --back.</source>
        <translation>Le passage de «&#xa0;%1&#xa0;» à %2 a été interrompu. Achevez-le ou revenez d’abord dessus&#xa0;: «&#xa0;workspace sync&#xa0;» avec --resume ou --back.</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>une autre version</translation>
    </message>
    <message>
        <source>The folder “%1” that is linked to “%2” is not there. If you moved it, link the project to its new place.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» lié à «&#xa0;%2&#xa0;» n’est pas là. Si vous l’avez déplacé, liez le projet à son nouvel emplacement.</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceCommands</name>
    <message>
        <source>Linking the folder</source>
        <translation>Liaison du dossier</translation>
    </message>
    <message>
        <source>Unlinking the folder</source>
        <translation>Suppression du lien avec le dossier</translation>
    </message>
    <message>
        <source>The link stays as it is</source>
        <translation>Le lien reste tel quel</translation>
    </message>
    <message>
        <source>%1 of “%2” was captured by itself.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» a été capturée automatiquement.</translation>
    </message>
    <message>
        <source>“%1” was not captured by itself: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été capturé automatiquement&#xa0;: %2</translation>
    </message>
    <message>
        <source>Linked folder</source>
        <translation>Dossier lié</translation>
    </message>
    <message>
        <source>Capture the linked folder</source>
        <translation>Capturer le dossier lié</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Compare the linked folder with its version</source>
        <translation>Comparer le dossier lié avec sa version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Bring the linked folder back to its version…</source>
        <translation>Ramener le dossier lié à sa version…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Ramener…</translation>
    </message>
    <message>
        <source>Bring the linked folder to the selected version…</source>
        <translation>Amener le dossier lié à la version sélectionnée…</translation>
    </message>
    <message>
        <source>Bring to this version…</source>
        <translation>Amener à cette version…</translation>
    </message>
    <message>
        <source>Finish bringing the linked folder over…</source>
        <translation>Achever le passage du dossier lié…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Achever…</translation>
    </message>
    <message>
        <source>Take back what was interrupted in the linked folder…</source>
        <translation>Revenir sur ce qui a été interrompu dans le dossier lié…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Revenir dessus…</translation>
    </message>
    <message>
        <source>Show the linked folder in the file manager</source>
        <translation>Montrer le dossier lié dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Folder settings…</source>
        <translation>Réglages du dossier…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>Lier un dossier…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lier…</translation>
    </message>
    <message>
        <source>Unlink the folder</source>
        <translation>Ne plus lier le dossier</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Bring back to %1…</source>
        <translation>Ramener à %1…</translation>
    </message>
    <message>
        <source>Capturing “%1”</source>
        <translation>Capture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The folder was not captured</source>
        <translation>Le dossier n’a pas été capturé</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>Rien ne diffère de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 a été capturée&#xa0;: %n fichier.</numerusform>
            <numerusform>%1 a été capturée&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer linked; it stays as it is.</source>
        <translation>%1 n’est plus lié&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>unlink the folder of “%1”</source>
        <translation>délier le dossier de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceDialog</name>
    <message>
        <source>&amp;Follow the active version: activating brings the folder to it</source>
        <translation>&amp;Suivre la version active&#xa0;: l’activation y amène le dossier</translation>
    </message>
    <message>
        <source>Capture when nothing was saved for</source>
        <translation>Capturer si rien n’est enregistré pendant</translation>
    </message>
    <message>
        <source>Capture every</source>
        <translation>Capturer à intervalles de</translation>
    </message>
    <message>
        <source>Folder of “%1”</source>
        <translation>Dossier de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link a folder to “%1”</source>
        <translation>Lier un dossier à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the folder you work in, as in ~/src/shop</source>
        <translation>le dossier où vous travaillez, comme ~/src/shop</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>The folder you work in</source>
        <translation>Le dossier où vous travaillez</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>While this window is open, and only when something differs. What captures leave out is never written or deleted; your own changes are always captured first.</source>
        <translation>Pendant que cette fenêtre est ouverte, et seulement quand quelque chose diffère. Ce que les captures laissent de côté n’est jamais écrit ni supprimé&#xa0;; vos propres modifications sont toujours capturées d’abord.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Link folder</source>
        <translation>Lier le dossier</translation>
    </message>
    <message>
        <source>Linking the folder</source>
        <translation>Liaison du dossier</translation>
    </message>
    <message>
        <source>“%1” is linked to %2.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à %2.</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceMonitor</name>
    <message>
        <source>Looking at the linked folder</source>
        <translation>Examen du dossier lié</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceRow</name>
    <message>
        <source>Link the folder you work in…</source>
        <translation>Lier le dossier où vous travaillez…</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>in no version yet</source>
        <translation>encore dans aucune version</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n changes</source>
        <translation>
            <numerusform>%1 + %n changement</numerusform>
            <numerusform>%1 + %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>The folder linked to this project: %1</source>
        <translation>Le dossier lié à ce projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then it can be captured, compared and brought to any version</source>
        <translation>Il peut alors être capturé, comparé et amené à n’importe quelle version</translation>
    </message>
    <message>
        <source>Linked folder %1, %2</source>
        <translation>Dossier lié %1, %2</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceTexts</name>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
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
        <source>%n with other permissions</source>
        <translation>
            <numerusform>%n avec d’autres droits</numerusform>
            <numerusform>%n avec d’autres droits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing %1 to %2 was interrupted.</source>
        <translation>Le passage de %1 à %2 a été interrompu.</translation>
    </message>
    <message numerus="yes">
        <source>Workspace %1 holds %n files that are in no version yet.</source>
        <translation>
            <numerusform>L’espace de travail %1 contient %n fichier qui n’est encore dans aucune version.</numerusform>
            <numerusform>L’espace de travail %1 contient %n fichiers qui ne sont encore dans aucune version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace %1 differs from %2: %3.</source>
        <translation>L’espace de travail %1 diffère de %2&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n changed files are saved as v%1 first.</source>
        <translation>
            <numerusform>Votre fichier modifié est d’abord enregistré comme v%1.</numerusform>
            <numerusform>Vos %n fichiers modifiés sont d’abord enregistrés comme v%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changed folders are saved as v%1 first.</source>
        <translation>Vos dossiers modifiés sont d’abord enregistrés comme v%1.</translation>
    </message>
    <message>
        <source>No file changes in %1.</source>
        <translation>Aucun fichier ne change dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1.</source>
        <translation>
            <numerusform>%n fichier change dans %1.</numerusform>
            <numerusform>%n fichiers changent dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are deleted in %1.</source>
        <translation>
            <numerusform>%n fichier est supprimé dans %1.</numerusform>
            <numerusform>%n fichiers sont supprimés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1, %2 are deleted.</source>
        <translation>
            <numerusform>%n fichier change dans %1, %2 sont supprimés.</numerusform>
            <numerusform>%n fichiers changent dans %1, %2 sont supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 are not brought: something that captures leave out lies there, and stays.</source>
        <translation>
            <numerusform>%n fichier de %1 n’est pas amené&#xa0;: quelque chose que les captures laissent de côté se trouve à sa place, et reste.</numerusform>
            <numerusform>%n fichiers de %1 ne sont pas amenés&#xa0;: quelque chose que les captures laissent de côté se trouve à leur place, et reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at %2 now.</source>
        <translation>%1 en est maintenant à %2.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 est tel qu’il était avant.</translation>
    </message>
    <message>
        <source>What you had changed is %1.</source>
        <translation>Ce que vous aviez modifié est %1.</translation>
    </message>
    <message>
        <source>%1 (permissions)</source>
        <translation>%1 (droits)</translation>
    </message>
</context>
<context>
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
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
