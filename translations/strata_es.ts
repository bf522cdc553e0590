<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>Esto no es una expresión regular: %1</translation>
    </message>
</context>
<context>
    <name>strata::AboutDialog</name>
    <message>
        <source>About Strata</source>
        <translation>Acerca de Strata</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 en %2</translation>
    </message>
    <message>
        <source>Strata %1</source>
        <translation>Strata %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project: capture, compare, activate, roll back and export.</source>
        <translation>Conserva cada generación de un proyecto: capturar, comparar, activar, volver atrás y exportar.</translation>
    </message>
    <message>
        <source>Stands on %1, KDE&apos;s KSyntaxHighlighting, SQLite, libzip, libarchive, libdeflate, zlib and OpenSSL. The letters are Inter and JetBrains Mono where they are installed.</source>
        <translation>Se apoya en %1, KSyntaxHighlighting de KDE, SQLite, libzip, libarchive, libdeflate, zlib y OpenSSL. Las letras son Inter y JetBrains Mono donde están instaladas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>strata::Activating</name>
    <message>
        <source>no version</source>
        <translation>ninguna versión</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 está activa ahora.</translation>
    </message>
    <message>
        <source>No version is active now.</source>
        <translation>Ahora no hay ninguna versión activa.</translation>
    </message>
    <message>
        <source>The active version stays as it is</source>
        <translation>La versión activa se queda como está</translation>
    </message>
    <message>
        <source>roll back to %1</source>
        <translation>volver a %1</translation>
    </message>
    <message>
        <source>activate %1</source>
        <translation>activar %1</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <translation>Activando %1</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Viendo qué cambiaría</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 ya está activa.</translation>
    </message>
    <message>
        <source>Rolling back leaves no version active; nothing was active before %1.</source>
        <translation>Al volver atrás no queda ninguna versión activa; antes de %1 no había ninguna.</translation>
    </message>
    <message>
        <source>Activating %1 changes no file: it is the same as %2.</source>
        <translation>Activar %1 no cambia ningún archivo: es igual que %2.</translation>
    </message>
    <message>
        <source>Activating %1 changes no file.</source>
        <translation>Activar %1 no cambia ningún archivo.</translation>
    </message>
    <message>
        <source>Active now is %1.</source>
        <translation>Ahora está activa %1.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files (%2 deleted).</source>
        <translation>
            <numerusform>Activar %1 cambia %n archivo (%2 eliminados).</numerusform>
            <numerusform>Activar %1 cambia %n archivos (%2 eliminados).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files.</source>
        <translation>
            <numerusform>Activar %1 cambia %n archivo.</numerusform>
            <numerusform>Activar %1 cambia %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The linked folder stays as it is</source>
        <translation>La carpeta vinculada queda como está</translation>
    </message>
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>La carpeta vinculada queda como está: %1</translation>
    </message>
</context>
<context>
    <name>strata::Activation</name>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Esta versión ya no está en «%1».</translation>
    </message>
    <message>
        <source>%1 failed and cannot be activated.</source>
        <translation>%1 falló y no se puede activar.</translation>
    </message>
    <message>
        <source>%1 is archived and cannot be activated. Restore it first.</source>
        <translation>%1 está archivada y no se puede activar. Restáurela primero.</translation>
    </message>
    <message>
        <source>%1 was deleted and cannot be activated.</source>
        <translation>%1 se eliminó y no se puede activar.</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be activated.</source>
        <translation>%1 aún no está completa y no se puede activar.</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>Falta la carpeta «%1» de %2.</translation>
    </message>
    <message>
        <source>There is nothing to roll back in “%1”: nothing was activated.</source>
        <translation>No hay nada a lo que volver en «%1»: no se activó nada.</translation>
    </message>
    <message>
        <source>There is nothing to redo in “%1”: nothing was rolled back.</source>
        <translation>No hay nada que rehacer en «%1»: no se volvió atrás.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Another program keeps activating versions of this project. Try again.</source>
        <translation>Otro programa activa versiones de este proyecto una y otra vez. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>strata::ActivationSheet</name>
    <message>
        <source>Activate %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Redo: activate %1</source>
        <translation>Rehacer: activar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renombrado</numerusform>
            <numerusform>%n renombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ActiveLink</name>
    <message>
        <source>The link “%1/active” cannot be changed</source>
        <translation>El enlace «%1/active» no se puede cambiar</translation>
    </message>
</context>
<context>
    <name>strata::AppearancePage</name>
    <message>
        <source>Less motion: pictures are changed by a key only</source>
        <translation>Menos movimiento: las imágenes solo cambian con una tecla</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Verde y rojo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Blue and orange (red-green blindness)</source>
        <translation>Azul y naranja (daltonismo rojo-verde)</translation>
    </message>
    <message>
        <source>Blue and red (blue-yellow blindness)</source>
        <translation>Azul y rojo (daltonismo azul-amarillo)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> columnas</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Diferencias</translation>
    </message>
    <message>
        <source>Code in the da&amp;rk</source>
        <translation>Código en &amp;oscuro</translation>
    </message>
    <message>
        <source>Code in the li&amp;ght</source>
        <translation>Código en &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Font of texts</source>
        <translation>&amp;Letra de los textos</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>Ancho del ta&amp;bulador</translation>
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
        <translation>Preparando la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>The sample library could not be made</source>
        <translation>La biblioteca de ejemplo no se pudo crear</translation>
    </message>
    <message>
        <source>Copying the catalog</source>
        <translation>Copiando el catálogo</translation>
    </message>
</context>
<context>
    <name>strata::ApplyingRetention</name>
    <message>
        <source>Not every version could be brought there</source>
        <translation>No todas las versiones se pudieron llevar allí</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n versions</source>
        <translation>
            <numerusform>Restaurando %n versión</numerusform>
            <numerusform>Restaurando %n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n versions</source>
        <translation>
            <numerusform>Archivando %n versión</numerusform>
            <numerusform>Archivando %n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archives %n versions.</source>
        <translation>
            <numerusform>Archiva %n versión.</numerusform>
            <numerusform>Archiva %n versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the files of %n archived versions.</source>
        <translation>
            <numerusform>Elimina los archivos de %n versión archivada.</numerusform>
            <numerusform>Elimina los archivos de %n versiones archivadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n exports.</source>
        <translation>
            <numerusform>Elimina %n exportación.</numerusform>
            <numerusform>Elimina %n exportaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1, of which the archive takes about %2.</source>
        <translation>Libera %1, de los que el archivo histórico ocupa unos %2.</translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Libera %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are protected.</source>
        <translation>
            <numerusform>%n versión está protegida.</numerusform>
            <numerusform>%n versiones están protegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived versions keep their number and can be restored.</source>
        <translation>Las versiones archivadas conservan su número y se pueden restaurar.</translation>
    </message>
    <message>
        <source>Deleted files cannot be brought back; what is known about their versions stays.</source>
        <translation>Los archivos eliminados no se pueden recuperar; lo que se sabe de sus versiones se conserva.</translation>
    </message>
    <message>
        <source>Apply the retention policy to “%1”?</source>
        <translation>¿Aplicar la política de retención a «%1»?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Applying retention to “%1”</source>
        <translation>Aplicando la retención a «%1»</translation>
    </message>
    <message>
        <source>The policy was not applied wholly</source>
        <translation>La política no se aplicó por completo</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of “%1” were archived.</source>
        <translation>
            <numerusform>Se archivó %n versión de «%1».</numerusform>
            <numerusform>Se archivaron %n versiones de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n versions were deleted.</source>
        <translation>
            <numerusform>Se eliminaron los archivos de %n versión.</numerusform>
            <numerusform>Se eliminaron los archivos de %n versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exports were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n exportación.</numerusform>
            <numerusform>Se eliminaron %n exportaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stayed after all: %1.</source>
        <translation>
            <numerusform>%n versión se quedó después de todo: %1.</numerusform>
            <numerusform>%n versiones se quedaron después de todo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>No había nada que hacer.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 liberados.</translation>
    </message>
    <message>
        <source>archiving by retention</source>
        <translation>archivado por retención</translation>
    </message>
</context>
<context>
    <name>strata::Archive</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>it is neither a folder nor a regular file</source>
        <translation>no es una carpeta ni un archivo normal</translation>
    </message>
    <message>
        <source>this kind of archive is not read; unpack it and capture the folder</source>
        <translation>este tipo de archivo comprimido no se lee; descomprímalo y capture la carpeta</translation>
    </message>
    <message>
        <source>it is no .zip, .tar or .tar.gz archive</source>
        <translation>no es un archivo .zip, .tar ni .tar.gz</translation>
    </message>
    <message>
        <source>its entry “%1” is refused: %2</source>
        <translation>su entrada «%1» se rechaza: %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>its files are larger than %1 MiB together</source>
        <translation>sus archivos ocupan juntos más de %1 MiB</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder</source>
        <translation>«%1» es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>the archive has another entry of this name</source>
        <translation>el archivo comprimido tiene otra entrada con este nombre</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>es un enlace duro a algo que no es un archivo anterior del archivo comprimido</translation>
    </message>
    <message>
        <source>it is a link that leads out of the archive</source>
        <translation>es un enlace que sale del archivo comprimido</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>«%1» en la biblioteca no está como se capturó. Ejecute la verificación para ver qué está dañado.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an archive: %2.</source>
        <translation>«%1» no se puede leer como archivo comprimido: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive</source>
        <translation>está dañado o no es un archivo comprimido completo</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive (%1)</source>
        <translation>está dañado o no es un archivo comprimido completo (%1)</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>sus tamaños están dañados</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>sus datos están dañados</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>es un enlace dañado</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>tiene dos finales, y los programas discreparían sobre lo que contiene</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>es una parte de varias; únalas primero</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>sus entradas se solapan, como en una bomba ZIP</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>hay algo antes de su primera entrada; puede ser un programa</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>después de su final hay algo que no le pertenece</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>termina demasiado pronto; cópielo o descárguelo otra vez</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>falta su marca final: termina demasiado pronto o le sigue otra cosa</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>está cifrado; descomprima el archivo con su contraseña y capture la carpeta</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>está comprimido con un método que no se lee; descomprima el archivo y capture la carpeta</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es un dispositivo, una tubería o un socket</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>es un archivo disperso; descomprima el archivo comprimido y capture la carpeta</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>es una carpeta que contiene datos</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>el destino del enlace no es UTF-8 válido</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tiene más de %1 entradas</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>descomprimido ocupa más de %1 veces su tamaño, como una bomba</translation>
    </message>
    <message>
        <source>unpacking it takes more than %1 minutes; unpack it and capture the folder</source>
        <translation>descomprimirlo tarda más de %1 minutos; descomprímalo y capture la carpeta</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveCheck</name>
    <message>
        <source>The new archive was read again and “%1” in it is not as it was captured. Nothing was put in place. Export again; if it stays so, run verify to see whether the library or the target disk is damaged.</source>
        <translation>El archivo comprimido nuevo se leyó otra vez y «%1» no está en él como se capturó. No se puso nada en su sitio. Exporte de nuevo; si sigue igual, ejecute la verificación para saber si está dañada la biblioteca o el disco de destino.</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>Comprobando el archivo comprimido</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveStaging</name>
    <message>
        <source>Unpacking files</source>
        <translation>Descomprimiendo archivos</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>it is a second name of %1, which is left out</source>
        <translation>es un segundo nombre de %1, que se deja fuera</translation>
    </message>
</context>
<context>
    <name>strata::Archiving</name>
    <message>
        <source>%1 was deleted and cannot be archived.</source>
        <translation>%1 se eliminó y no se puede archivar.</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be archived.</source>
        <translation>%1 aún no está completa y no se puede archivar.</translation>
    </message>
    <message>
        <source>%1 is active and cannot be archived. Activate another version first.</source>
        <translation>%1 está activa y no se puede archivar. Active antes otra versión.</translation>
    </message>
    <message>
        <source>“%1” is not what was captured, so its version was not archived. Verify the library.</source>
        <translation>«%1» no es lo que se capturó, así que su versión no se archivó. Verifique la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Esta versión ya no está en «%1».</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the archive</source>
        <translation>«%1» no se puede mover al archivo histórico</translation>
    </message>
    <message>
        <source>The manifest of %1 changed while it was being archived. Verify the version.</source>
        <translation>El manifiesto de %1 cambió mientras se archivaba. Verifique la versión.</translation>
    </message>
</context>
<context>
    <name>strata::AutoCapture</name>
    <message>
        <source>Capturing “%1”</source>
        <translation>Capturando «%1»</translation>
    </message>
    <message>
        <source>Captured by itself</source>
        <translation>Capturada automáticamente</translation>
    </message>
</context>
<context>
    <name>strata::AutomaticRetention</name>
    <message>
        <source>Looking for versions to archive</source>
        <translation>Buscando versiones que archivar</translation>
    </message>
</context>
<context>
    <name>strata::Backup</name>
    <message>
        <source>Copying the catalog</source>
        <translation>Copiando el catálogo</translation>
    </message>
</context>
<context>
    <name>strata::BinaryFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>All bytes are the same.</source>
        <translation>Todos los bytes son iguales.</translation>
    </message>
    <message>
        <source>The first difference is at byte %1 (0x%2).</source>
        <translation>La primera diferencia está en el byte %1 (0x%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes differ, in %n places.</source>
        <translation>
            <numerusform>%1 bytes difieren, en %n lugar.</numerusform>
            <numerusform>%1 bytes difieren, en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 bytes are the same, moved by %2.</source>
        <translation>Los últimos %1 bytes son iguales, desplazados %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n places are too many to be shown.</source>
        <translation>
            <numerusform>%n lugar es demasiado para mostrarlo.</numerusform>
            <numerusform>%n lugares son demasiados para mostrarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts about the files</source>
        <translation>Datos de los archivos</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>The file was added.</source>
        <translation>El archivo se añadió.</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>El archivo se eliminó.</translation>
    </message>
</context>
<context>
    <name>strata::Browsing</name>
    <message>
        <source>There is no version “%1” in “%2”</source>
        <translation>No hay ninguna versión «%1» en «%2»</translation>
    </message>
    <message>
        <source>%1: it has no versions yet.</source>
        <translation>%1: aún no tiene versiones.</translation>
    </message>
    <message>
        <source>%1: it has only %2.</source>
        <translation>%1: solo tiene %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: it has %n versions between %2 and %3.</source>
        <translation>
            <numerusform>%1: tiene %n versión entre %2 y %3.</numerusform>
            <numerusform>%1: tiene %n versiones entre %2 y %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it has %2 to %3.</source>
        <translation>%1: tiene de %2 a %3.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Activate one first.</source>
        <translation>Ninguna versión de «%1» está activa. Active una primero.</translation>
    </message>
    <message>
        <source>“%1” fits %2. Name one of them.</source>
        <translation>«%1» corresponde a %2. Nombre una de ellas.</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>Esta versión ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2.</source>
        <translation>No hay ningún archivo «%1» en %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>A version&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>El nombre de una versión tiene como mucho %1 caracteres, este tiene %2.</translation>
    </message>
    <message>
        <source>A version&apos;s name cannot have line breaks or other control characters.</source>
        <translation>El nombre de una versión no puede tener saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>A version cannot be called “%1”: that means another version already. Choose another name.</source>
        <translation>Una versión no puede llamarse «%1»: eso ya designa otra versión. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>strata::Capture</name>
    <message>
        <source>“%1” has no files to capture.</source>
        <translation>«%1» no tiene archivos que capturar.</translation>
    </message>
    <message>
        <source>“%1” has no files to capture: everything in it was left out. First: %2, %3.</source>
        <translation>«%1» no tiene archivos que capturar: todo quedó fuera. Primero: %2, %3.</translation>
    </message>
    <message>
        <source>The parent is no version of this project.</source>
        <translation>La versión de origen no es de este proyecto.</translation>
    </message>
    <message>
        <source>%1 has no files to compare with. Restore it first.</source>
        <translation>%1 no tiene archivos con los que comparar. Restáurela primero.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose the folder or archive to capture.</source>
        <translation>«%1» no existe. Elija la carpeta o el archivo comprimido que quiere capturar.</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Comparando con %1</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 se capturó, pero no se activó: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the library itself. Choose the folder of your project.</source>
        <translation>«%1» pertenece a la propia biblioteca. Elija la carpeta de su proyecto.</translation>
    </message>
    <message>
        <source>Capturing “%1” needs</source>
        <translation>Capturar «%1» requiere</translation>
    </message>
    <message>
        <source>Capturing “%1” needs at least</source>
        <translation>Capturar «%1» requiere al menos</translation>
    </message>
    <message>
        <source>“%1” changed in the library while it was compared.</source>
        <translation>«%1» cambió en la biblioteca mientras se comparaba.</translation>
    </message>
    <message>
        <source>The patch “%1” cannot be replaced</source>
        <translation>El parche «%1» no se puede reemplazar</translation>
    </message>
</context>
<context>
    <name>strata::CaptureDialog</name>
    <message>
        <source>Capture a version</source>
        <translation>Capturar una versión</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Folder, .zip, .tar, .tar.gz</source>
        <translation>Carpeta, .zip, .tar, .tar.gz</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivo comprimido…</translation>
    </message>
    <message>
        <source>What was the generator asked for? Kept with the version and searchable.</source>
        <translation>¿Qué se le pidió al generador? Se guarda con la versión y se puede buscar.</translation>
    </message>
    <message>
        <source>Short name, like “fixed-auth” (optional)</source>
        <translation>Nombre corto, como «fixed-auth» (opcional)</translation>
    </message>
    <message>
        <source>A note to yourself (optional)</source>
        <translation>Una nota para usted (opcional)</translation>
    </message>
    <message>
        <source>Choose another version when this one was made from it: the timeline then draws a fork.</source>
        <translation>Elija otra versión si esta salió de ella: la línea de tiempo dibuja entonces una bifurcación.</translation>
    </message>
    <message>
        <source>Patterns separated by spaces, like “*.log dist/” (optional)</source>
        <translation>Patrones separados por espacios, como «*.log dist/» (opcional)</translation>
    </message>
    <message>
        <source>&amp;Activate the new version</source>
        <translation>&amp;Activar la versión nueva</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>P&amp;rompt</source>
        <translation>P&amp;rompt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Hecha a partir de</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Dejar fuera</translation>
    </message>
    <message>
        <source>Choose the folder to capture</source>
        <translation>Elegir la carpeta que se captura</translation>
    </message>
    <message>
        <source>Choose the archive to capture</source>
        <translation>Elegir el archivo comprimido que se captura</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation>Archivos comprimidos (*.zip *.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>This will be v%1.</source>
        <translation>Esta será v%1.</translation>
    </message>
    <message>
        <source>Pick a project or type the name of a new one.</source>
        <translation>Elija un proyecto o escriba el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>The project “%1” will be created.</source>
        <translation>Se creará el proyecto «%1».</translation>
    </message>
    <message>
        <source>The previous version</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>Listing versions</source>
        <translation>Listando versiones</translation>
    </message>
    <message>
        <source>Capturing %1</source>
        <translation>Capturando %1</translation>
    </message>
    <message>
        <source>The version was not captured</source>
        <translation>La versión no se capturó</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 se capturó: %n archivo.</numerusform>
            <numerusform>%1 se capturó: %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out; the tab Prompt lists them.</source>
        <translation>
            <numerusform>%n entrada quedó fuera; la pestaña Prompt la muestra.</numerusform>
            <numerusform>%n entradas quedaron fuera; la pestaña Prompt las enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel capture</source>
        <translation>Cancelar la captura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read “\” in its names as “&amp;/” (made by a program for Windows)</source>
        <translation>Leer «\» en sus nombres como «&amp;/» (hecho por un programa para Windows)</translation>
    </message>
    <message>
        <source>&amp;Unpack it all the same, up to 2 GiB: I know where it comes from</source>
        <translation>&amp;Descomprimirlo de todos modos, hasta 2 GiB: sé de dónde viene</translation>
    </message>
    <message>
        <source>&amp;Activate the newest version</source>
        <translation>&amp;Activar la versión más nueva</translation>
    </message>
    <message>
        <source>Capturing the history of %1</source>
        <translation>Capturando el historial de %1</translation>
    </message>
    <message>
        <source>The history was not captured</source>
        <translation>El historial no se capturó</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured; capturing again goes on from there.</source>
        <translation>
            <numerusform>Se capturó %n commit; al capturar de nuevo se continúa desde ahí.</numerusform>
            <numerusform>Se capturaron %n commits; al capturar de nuevo se continúa desde ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was not captured to its end</source>
        <translation>El historial no se capturó hasta el final</translation>
    </message>
    <message>
        <source>Every commit is a version already.</source>
        <translation>Cada commit ya es una versión.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured: %1 to %2.</source>
        <translation>
            <numerusform>Se capturó %n commit: de %1 a %2.</numerusform>
            <numerusform>Se capturaron %n commits: de %1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are not the same everywhere; see Export.</source>
        <translation>
            <numerusform>%n nombre no es igual en todas partes; vea Exportar.</numerusform>
            <numerusform>%n nombres no son iguales en todas partes; vea Exportar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CaptureHistory</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Commit %1 of %2 (%3)</source>
        <translation>Commit %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Another program captured this commit meanwhile.</source>
        <translation>Entretanto otro programa capturó este commit.</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 se capturó, pero no se activó: %2</translation>
    </message>
</context>
<context>
    <name>strata::CapturePatch</name>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«%1» no se puede escribir</translation>
    </message>
    <message>
        <source>The patch against the version before was not made: %1</source>
        <translation>El parche respecto a la versión anterior no se hizo: %1</translation>
    </message>
</context>
<context>
    <name>strata::CapturePreviewView</name>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a folder or an archive, or drop one here.</source>
        <translation>Elija una carpeta o un archivo comprimido, o suéltelos aquí.</translation>
    </message>
    <message>
        <source>Looking at what would be captured…</source>
        <translation>Viendo qué se capturaría…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Viendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n archivo · %1</numerusform>
            <numerusform>%n archivos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · nothing is left out</source>
        <translation>%1 · no se deja nada fuera</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries are left out</source>
        <translation>
            <numerusform>%1 · %n entrada se deja fuera</numerusform>
            <numerusform>%1 · %n entradas se dejan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but not the same everywhere</source>
        <translation>Conservado, pero no igual en todas partes</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n names are not the same everywhere</source>
        <translation>
            <numerusform>%1 · %n nombre no es igual en todas partes</numerusform>
            <numerusform>%1 · %n nombres no son iguales en todas partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Catalog</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>No hay ningún catálogo «%1».</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>Otro programa está escribiendo en la biblioteca. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be written.</source>
        <translation>El catálogo «%1» no se puede escribir.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written: %2.</source>
        <translation>El catálogo «%1» no se puede leer o escribir: %2.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot grow. Free some space and try again.</source>
        <translation>El disco está lleno: «%1» no puede crecer. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged. Run “strata-cli rebuild”: it makes a new one from the folders, which are not affected.</source>
        <translation>El catálogo «%1» está dañado. Ejecute «strata-cli rebuild»: hace uno nuevo a partir de las carpetas, que no están afectadas.</translation>
    </message>
    <message>
        <source>The catalog “%1” answered: %2.</source>
        <translation>El catálogo «%1» respondió: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«%1» no se puede escribir</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>Ya hay un proyecto «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>Otro programa (%1) está escribiendo en la biblioteca. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: %2.</source>
        <translation>El catálogo «%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so “%1” cannot be opened. Install it (on Debian the package libqt6sql6-sqlite) and try again.</source>
        <translation>Falta el controlador SQLite de Qt, por lo que no se puede abrir «%1». Instálelo (en Debian, el paquete libqt6sql6-sqlite) e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>strata::ChangeHeader</name>
    <message>
        <source>mode %1 → %2</source>
        <translation>permisos %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignorado</numerusform>
            <numerusform>%n ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Mark the file as viewed (V)</source>
        <translation>Marcar el archivo como visto (V)</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Qué se puede hacer con este archivo</translation>
    </message>
    <message>
        <source>Compare with its origin</source>
        <translation>Comparar con su origen</translation>
    </message>
    <message>
        <source>Treat as added</source>
        <translation>Tratar como añadido</translation>
    </message>
    <message>
        <source>Treat as delete and add</source>
        <translation>Tratar como eliminado y añadido</translation>
    </message>
    <message>
        <source>Compare the file with the one it was made from</source>
        <translation>Comparar el archivo con aquel del que salió</translation>
    </message>
    <message>
        <source>Show every line of the copy as added</source>
        <translation>Mostrar cada línea de la copia como añadida</translation>
    </message>
    <message>
        <source>Show the old file as deleted and the new one as added</source>
        <translation>Mostrar el archivo antiguo como eliminado y el nuevo como añadido</translation>
    </message>
</context>
<context>
    <name>strata::ChangeLabels</name>
    <message>
        <source>line %L1 removed</source>
        <translation>línea %L1 quitada</translation>
    </message>
    <message>
        <source>line %L1 added</source>
        <translation>línea %L1 añadida</translation>
    </message>
    <message>
        <source>lines %L1–%L2 removed</source>
        <translation>líneas %L1–%L2 quitadas</translation>
    </message>
    <message>
        <source>lines %L1–%L2 added</source>
        <translation>líneas %L1–%L2 añadidas</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>lógica</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importaciones</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>cambio de nombre</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>What the code does may differ.</source>
        <translation>Lo que hace el código puede diferir.</translation>
    </message>
    <message>
        <source>Only the layout differs: the words are the same.</source>
        <translation>Solo difiere el formato: las palabras son las mismas.</translation>
    </message>
    <message>
        <source>Only comments differ.</source>
        <translation>Solo difieren los comentarios.</translation>
    </message>
    <message>
        <source>Only imports came, went or changed their order.</source>
        <translation>Solo hay importaciones nuevas, quitadas o en otro orden.</translation>
    </message>
    <message>
        <source>One name was replaced by another throughout.</source>
        <translation>Un nombre se reemplazó por otro en todas partes.</translation>
    </message>
    <message>
        <source>The lines stand elsewhere, as they are.</source>
        <translation>Las líneas están en otro lugar, tal cual.</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>Cambio %L1 de %L2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>Moved away, line %L1: %2</source>
        <translation>Movida a otro lugar, línea %L1: %2</translation>
    </message>
    <message>
        <source>Moved here, line %L1: %2</source>
        <translation>Movida aquí, línea %L1: %2</translation>
    </message>
    <message>
        <source>Unchanged, line %L1: %2</source>
        <translation>Sin cambios, línea %L1: %2</translation>
    </message>
    <message>
        <source>Differs in what is ignored, line %L1: %2</source>
        <translation>Difiere en lo que se ignora, línea %L1: %2</translation>
    </message>
    <message>
        <source>Removed, line %L1: %2</source>
        <translation>Quitada, línea %L1: %2</translation>
    </message>
    <message>
        <source>Added, line %L1: %2</source>
        <translation>Añadida, línea %L1: %2</translation>
    </message>
</context>
<context>
    <name>strata::ChangesColumn</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>Filter changed files</source>
        <translation>Filtrar los archivos cambiados</translation>
    </message>
    <message>
        <source>Words of the path, a pattern as in *.py, kind:ad for added and deleted files, ext:ts,tsx, unviewed, viewed, generated, or text:word for files that contain it</source>
        <translation>Palabras de la ruta, un patrón como *.py, kind:ad para archivos añadidos y eliminados, ext:ts,tsx, unviewed, viewed, generated, o text:palabra para los archivos que la contienen</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>Cómo se ordenan los archivos</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Archivos cambiados</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go to the list of changed files</source>
        <translation>Ir a la lista de archivos cambiados</translation>
    </message>
    <message>
        <source>A flat list instead of folders</source>
        <translation>Una lista plana en lugar de carpetas</translation>
    </message>
    <message>
        <source>Sort files by path</source>
        <translation>Ordenar los archivos por ruta</translation>
    </message>
    <message>
        <source>Sort files by size of change</source>
        <translation>Ordenar los archivos por tamaño del cambio</translation>
    </message>
    <message>
        <source>Sort files by kind of change</source>
        <translation>Ordenar los archivos por tipo de cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n identical files are not listed.</source>
        <translation>
            <numerusform>%n archivo idéntico no aparece en la lista.</numerusform>
            <numerusform>%n archivos idénticos no aparecen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many files to look for every rename.</source>
        <translation>Había demasiados archivos para buscar todos los cambios de nombre.</translation>
    </message>
    <message>
        <source>Looking for “%1” in the changed files…</source>
        <translation>Buscando «%1» en los archivos cambiados…</translation>
    </message>
    <message>
        <source>“%1” is in none of the changed files that fit the rest of the filter.</source>
        <translation>«%1» no está en ninguno de los archivos cambiados que coinciden con el resto del filtro.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>El único archivo cambiado está visto.</numerusform>
            <numerusform>Los %n archivos cambiados están vistos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n changed files fits the filter.</source>
        <translation>
            <numerusform>El único archivo cambiado no coincide con el filtro.</numerusform>
            <numerusform>Ninguno de los %n archivos cambiados coincide con el filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChangesTree</name>
    <message>
        <source>mode</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>another type of file</source>
        <translation>otro tipo de archivo</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 % similar)</source>
        <translation>%1 → %2 (parecido al %3 %)</translation>
    </message>
    <message>
        <source>Mode %1 → %2</source>
        <translation>Permisos %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n línea añadida</numerusform>
            <numerusform>%n líneas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1, %2 %3)</source>
        <translation>Archivos generados y de bloqueo (%1, %2 %3)</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1)</source>
        <translation>Archivos generados y de bloqueo (%1)</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>carpeta %1</translation>
    </message>
    <message>
        <source>Viewed (V takes the mark away)</source>
        <translation>Visto (V quita la marca)</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generado</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>no visto</translation>
    </message>
</context>
<context>
    <name>strata::Cli</name>
    <message>
        <source>no version</source>
        <translation>ninguna versión</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 ya está activa.</translation>
    </message>
    <message>
        <source>Would change the active version from %1 to %2: %3. Nothing was changed.</source>
        <translation>Cambiaría la versión activa de %1 a %2: %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>Changed the active version from %1 to %2: %3.</source>
        <translation>La versión activa pasó de %1 a %2: %3.</translation>
    </message>
    <message>
        <source>Say what would change and change nothing.</source>
        <translation>Decir qué cambiaría y no cambiar nada.</translation>
    </message>
    <message>
        <source>make a version the active one</source>
        <translation>hacer activa una versión</translation>
    </message>
    <message>
        <source>go back to what was active before</source>
        <translation>volver a lo que estaba activo antes</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “activate”. May be repeated, and “redo” takes it back.</source>
        <translation>Hace activa la versión que lo era antes del último «activate». Se puede repetir, y «redo» lo deshace.</translation>
    </message>
    <message>
        <source>take a rollback back</source>
        <translation>deshacer una vuelta atrás</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “rollback”. A new “activate” in between ends what can be redone.</source>
        <translation>Hace activa la versión que lo era antes del último «rollback». Un «activate» nuevo entre medias acaba con lo que se podía rehacer.</translation>
    </message>
    <message>
        <source>“%1” has no version yet. “strata-cli capture %2 PATH” makes the first.</source>
        <translation>«%1» aún no tiene versiones. «strata-cli capture %2 RUTA» hace la primera.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation>AÑADIDAS</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>ELIMINADAS</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source> (active)</source>
        <translation>  (activa)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>procedencia</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>versión de origen</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparada con</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>prompt:</source>
        <translation>prompt:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>nota:</translation>
    </message>
    <message>
        <source>context:</source>
        <translation>contexto:</translation>
    </message>
    <message>
        <source>left out by the capture:</source>
        <translation>dejado fuera por la captura:</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>PERMISOS</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>“cat” prints a file&apos;s own bytes and knows no --json.</source>
        <translation>«cat» imprime los bytes del propio archivo y no conoce --json.</translation>
    </message>
    <message>
        <source>list a project&apos;s versions</source>
        <translation>listar las versiones de un proyecto</translation>
    </message>
    <message>
        <source>Lists the versions of a project, the newest first. “*” marks the active one, “+” a starred one; ADDED and DELETED count the lines that differ from the version before it.</source>
        <translation>Lista las versiones de un proyecto, la más reciente primero. «*» marca la activa, «+» una destacada; AÑADIDAS y ELIMINADAS cuentan las líneas que difieren de la versión anterior.</translation>
    </message>
    <message>
        <source>List archived versions too.</source>
        <translation>Listar también las versiones archivadas.</translation>
    </message>
    <message>
        <source>show one version&apos;s facts and prompt</source>
        <translation>mostrar los datos y el prompt de una versión</translation>
    </message>
    <message>
        <source>Shows everything known about a version: where it comes from, how it differs from the one before it, its prompt, note and context, and what its capture left out.</source>
        <translation>Muestra todo lo que se sabe de una versión: de dónde viene, en qué difiere de la anterior, su prompt, nota y contexto, y lo que su captura dejó fuera.</translation>
    </message>
    <message>
        <source>list a version&apos;s files</source>
        <translation>listar los archivos de una versión</translation>
    </message>
    <message>
        <source>Lists the files of a version with mode, size and type; with --json also the SHA-256 of each.</source>
        <translation>Lista los archivos de una versión con permisos, tamaño y tipo; con --json también el SHA-256 de cada uno.</translation>
    </message>
    <message>
        <source>print one file of a version</source>
        <translation>imprimir un archivo de una versión</translation>
    </message>
    <message>
        <source>Prints the bytes of one file exactly as they were captured; of a symbolic link, its target.</source>
        <translation>Imprime los bytes de un archivo exactamente como se capturaron; de un enlace simbólico, su destino.</translation>
    </message>
    <message>
        <source>The file, relative to the project&apos;s folder.</source>
        <translation>El archivo, a partir de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>The prompt could not be read from the standard input.</source>
        <translation>El prompt no se pudo leer de la entrada estándar.</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>Fuera %1: %2</translation>
    </message>
    <message>
        <source>Left out more: %1 in all. “strata-cli show” lists them.</source>
        <translation>Quedaron fuera más: %1 en total. «strata-cli show» los enumera.</translation>
    </message>
    <message>
        <source>--prompt and --prompt-file cannot be given together.</source>
        <translation>--prompt y --prompt-file no pueden ir juntos.</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>No hay ninguna carpeta ni archivo comprimido «%1».</translation>
    </message>
    <message>
        <source>Captured %1 of “%2”: %3, %4.</source>
        <translation>%1 de «%2» capturada: %3, %4.</translation>
    </message>
    <message>
        <source>Compared with v%1: %2.</source>
        <translation>Comparada con v%1: %2.</translation>
    </message>
    <message>
        <source>The sample projects are there already.</source>
        <translation>Los proyectos de ejemplo ya están ahí.</translation>
    </message>
    <message>
        <source>Added the sample projects. “strata-cli project list” shows them.</source>
        <translation>Se añadieron los proyectos de ejemplo. «strata-cli project list» los muestra.</translation>
    </message>
    <message>
        <source>Make the project first when there is none of that name.</source>
        <translation>Crear antes el proyecto si no hay ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>A name for the version, such as “fixed-auth”.</source>
        <translation>Un nombre para la versión, como «fixed-auth».</translation>
    </message>
    <message>
        <source>A note to keep with it.</source>
        <translation>Una nota para guardar con ella.</translation>
    </message>
    <message>
        <source>The prompt it was generated from.</source>
        <translation>El prompt del que se generó.</translation>
    </message>
    <message>
        <source>Read the prompt from FILE; “-” is the standard input.</source>
        <translation>Leer el prompt de ARCHIVO; «-» es la entrada estándar.</translation>
    </message>
    <message>
        <source>The version it was made from, when that is not the previous one.</source>
        <translation>La versión de la que salió, si no es la anterior.</translation>
    </message>
    <message>
        <source>Make it the active version.</source>
        <translation>Hacerla la versión activa.</translation>
    </message>
    <message>
        <source>Leave out what matches, as a line of .gitignore would. May be repeated.</source>
        <translation>Dejar fuera lo que coincide, como lo haría una línea de .gitignore. Se puede repetir.</translation>
    </message>
    <message>
        <source>add the sample projects</source>
        <translation>añadir los proyectos de ejemplo</translation>
    </message>
    <message>
        <source>Adds the sample projects, each with several versions, to try Strata with. What is there already stays.</source>
        <translation>Añade los proyectos de ejemplo, cada uno con varias versiones, para probar Strata. Lo que ya está se queda.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project that code generators and agents write: captures versions, compares them, switches between them without losing work, exports them.</source>
        <translation>Conserva cada generación de un proyecto que escriben generadores de código y agentes: captura versiones, las compara, cambia entre ellas sin perder trabajo y las exporta.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versiones:</translation>
    </message>
    <message>
        <source>A version is named by its number (v7 or 7), its name, “active”, “latest”, or the first 8 or more characters of its id.</source>
        <translation>Una versión se nombra por su número (v7 o 7), su nombre, «active», «latest», o los 8 primeros caracteres o más de su identificador.</translation>
    </message>
    <message>
        <source>“strata-cli VERB --help” explains a verb with examples.</source>
        <translation>«strata-cli VERBO --help» explica un verbo con ejemplos.</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation>  [OPCIÓN]…</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Work on the library in DIR instead of $STRATA_LIBRARY or the user&apos;s own.</source>
        <translation>Trabajar con la biblioteca de CARPETA en lugar de $STRATA_LIBRARY o la del usuario.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir un documento JSON.</translation>
    </message>
    <message>
        <source>Explain the verb and print nothing else.</source>
        <translation>Explicar el verbo y no imprimir nada más.</translation>
    </message>
    <message>
        <source>Print the version of Strata.</source>
        <translation>Imprimir la versión de Strata.</translation>
    </message>
    <message>
        <source>“%1 --help” explains more.</source>
        <translation>«%1 --help» explica más.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>No hay ningún verbo «%1».</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Did you mean “%2”?</source>
        <translation>No hay ningún verbo «%1». ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>Say what to do: a verb is missing.</source>
        <translation>Diga qué hay que hacer: falta un verbo.</translation>
    </message>
    <message>
        <source>“%1” needs one of these after it: %2.</source>
        <translation>Después de «%1» hace falta uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli %2</source>
        <translation>falta %1: strata-cli %2</translation>
    </message>
    <message>
        <source>“%1” is too much: strata-cli %2</source>
        <translation>«%1» sobra: strata-cli %2</translation>
    </message>
    <message>
        <source>--library needs a folder.</source>
        <translation>--library necesita una carpeta.</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>El resultado no se pudo escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>“%1” is neither in %2 nor in %3.</source>
        <translation>«%1» no está ni en %2 ni en %3.</translation>
    </message>
    <message>
        <source>--stat and --name-status cannot be given together.</source>
        <translation>--stat y --name-status no pueden ir juntos.</translation>
    </message>
    <message>
        <source>%1 and %2 do not differ.</source>
        <translation>%1 y %2 no difieren.</translation>
    </message>
    <message>
        <source>Left out: %1 lines that differ only in whitespace, and %2 files with no other change. This is for reading; only the patch without --ignore-whitespace can be applied.</source>
        <translation>Omitido: %1 líneas que solo difieren en espacio en blanco y %2 archivos sin otro cambio. Esto es para leer; solo el parche sin --ignore-whitespace se puede aplicar.</translation>
    </message>
    <message>
        <source>Only these files and folders.</source>
        <translation>Solo estos archivos y carpetas.</translation>
    </message>
    <message>
        <source>Print the changed files with their numbers of lines.</source>
        <translation>Imprimir los archivos cambiados con su número de líneas.</translation>
    </message>
    <message>
        <source>Leave out lines that differ only in whitespace, and say how many. The result is for reading.</source>
        <translation>Omitir las líneas que solo difieren en espacio en blanco y decir cuántas. El resultado es para leer.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>%1 -&gt; %2 bytes</source>
        <translation>%1 -&gt; %2 bytes</translation>
    </message>
    <message>
        <source> 1 file changed</source>
        <translation>  1 archivo cambiado</translation>
    </message>
    <message>
        <source> %1 files changed</source>
        <translation>  %1 archivos cambiados</translation>
    </message>
    <message>
        <source>, 1 insertion(+)</source>
        <translation>, 1 inserción(+)</translation>
    </message>
    <message>
        <source>, %1 insertions(+)</source>
        <translation>, %1 inserciones(+)</translation>
    </message>
    <message>
        <source>, 1 deletion(-)</source>
        <translation>, 1 eliminación(-)</translation>
    </message>
    <message>
        <source>, %1 deletions(-)</source>
        <translation>, %1 eliminaciones(-)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” exists already. Give --force to replace it, or -o to choose another name.</source>
        <translation>«%1» ya existe. Indique --force para reemplazarlo, o -o para elegir otro nombre.</translation>
    </message>
    <message>
        <source>-o needs a file, a folder or “-”.</source>
        <translation>-o necesita un archivo, una carpeta o «-».</translation>
    </message>
    <message>
        <source>“%1” is no format: it is zip, tar or tar.gz.</source>
        <translation>«%1» no es un formato: zip, tar o tar.gz.</translation>
    </message>
    <message>
        <source>“%1” is the name of a %2 archive, but --format asks for %3.</source>
        <translation>«%1» es el nombre de un archivo %2, pero --format pide %3.</translation>
    </message>
    <message>
        <source>--json and “-o -” cannot be given together: both would write to the standard output.</source>
        <translation>--json y «-o -» no pueden ir juntos: ambos escribirían en la salida estándar.</translation>
    </message>
    <message>
        <source>An archive is not written to a terminal: give -o FILE or redirect the output.</source>
        <translation>Un archivo comprimido no se escribe en un terminal: indique -o ARCHIVO o redirija la salida.</translation>
    </message>
    <message>
        <source>Look at %1 before handing the archive on: %2.</source>
        <translation>Mire %1 antes de entregar el archivo comprimido: %2.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>No se pudo crear ninguna carpeta temporal: %1.</translation>
    </message>
    <message>
        <source>Exported %1 of “%2” to %3: %4, %5.</source>
        <translation>%1 de «%2» exportada a %3: %4, %5.</translation>
    </message>
    <message>
        <source>write a version as an archive</source>
        <translation>escribir una versión como archivo comprimido</translation>
    </message>
    <message>
        <source>Writes a complete archive of a version: binary files, permissions, empty folders and symbolic links too. The same version always gives the same bytes, and every archive is read again and checked before it takes its name. A file named with -o is replaced; a file that bears the name Strata chooses is not, unless --force is given.</source>
        <translation>Escribe un archivo comprimido completo de una versión: también archivos binarios, permisos, carpetas vacías y enlaces simbólicos. La misma versión da siempre los mismos bytes, y cada archivo comprimido se lee otra vez y se comprueba antes de recibir su nombre. Un archivo nombrado con -o se reemplaza; uno que lleva el nombre que elige Strata, solo con --force.</translation>
    </message>
    <message>
        <source>zip (the default), tar or tar.gz; the name given with -o decides too.</source>
        <translation>zip (si no se dice otra cosa), tar o tar.gz; el nombre dado con -o también decide.</translation>
    </message>
    <message>
        <source>Where to write: a file, a folder, or “-” for the standard output. Default: the current folder, with a name made of project and version.</source>
        <translation>Dónde escribir: un archivo, una carpeta o «-» para la salida estándar. Si no: la carpeta actual, con un nombre hecho de proyecto y versión.</translation>
    </message>
    <message>
        <source>Replace a file of the chosen name.</source>
        <translation>Reemplazar un archivo con el nombre elegido.</translation>
    </message>
    <message>
        <source>Verified %1 with %2, %3</source>
        <translation>%1 verificado, con %2, %3</translation>
    </message>
    <message>
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation>Catálogo reconstruido: %1, %2, %3.</translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation>comprobar que cada archivo está como se capturó</translation>
    </message>
    <message>
        <source>Only this project.</source>
        <translation>Solo este proyecto.</translation>
    </message>
    <message>
        <source>Only this version of it.</source>
        <translation>Solo esta versión.</translation>
    </message>
    <message>
        <source>make the catalog anew from the folders</source>
        <translation>hacer el catálogo de nuevo a partir de las carpetas</translation>
    </message>
    <message>
        <source>Makes library.db anew from the folders beside it, when it is lost or damaged. The folders hold everything: projects, versions, notes, stars, the active marks and the history. Exits with 1 when something could not be read; it stays on disk untouched.</source>
        <translation>Hace library.db de nuevo a partir de las carpetas vecinas cuando se perdió o está dañado. Las carpetas lo guardan todo: proyectos, versiones, notas, estrellas, las marcas de activa y el historial. Termina con 1 si algo no se pudo leer; eso queda intacto en el disco.</translation>
    </message>
    <message>
        <source>What the project is about, such as “ecommerce”.</source>
        <translation>De qué trata el proyecto, como «ecommerce».</translation>
    </message>
    <message>
        <source>What it is made with, such as “fastapi_postgres”.</source>
        <translation>Con qué está hecho, como «fastapi_postgres».</translation>
    </message>
    <message>
        <source>Whose project it is: a name of your own.</source>
        <translation>De quién es el proyecto: un nombre suyo.</translation>
    </message>
    <message>
        <source>Created the project “%1” (%2).</source>
        <translation>Se creó el proyecto «%1» (%2).</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CAMBIADOS</translation>
    </message>
    <message>
        <source>The library has no project yet. “strata-cli project create NAME” makes one.</source>
        <translation>La biblioteca aún no tiene proyectos. «strata-cli project create NOMBRE» crea uno.</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>VERSIONES</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>ACTIVA</translation>
    </message>
    <message>
        <source>LAST CAPTURE</source>
        <translation>ÚLTIMA CAPTURA</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMINIO</translation>
    </message>
    <message>
        <source>TECH STACK</source>
        <translation>TECNOLOGÍA</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>tech stack</source>
        <translation>tecnología</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>última</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>last capture</source>
        <translation>última captura</translation>
    </message>
    <message>
        <source>“%1” is no status: it is draft, active or archived.</source>
        <translation>«%1» no es un estado: draft, active o archived.</translation>
    </message>
    <message>
        <source>Say what to change with at least one option.</source>
        <translation>Diga con al menos una opción qué hay que cambiar.</translation>
    </message>
    <message>
        <source>Changed the project “%1”.</source>
        <translation>El proyecto «%1» se cambió.</translation>
    </message>
    <message>
        <source>Archived the project “%1”. All its versions stay; “strata-cli project edit %2 --status active” takes it back among the others.</source>
        <translation>El proyecto «%1» está archivado. Todas sus versiones siguen ahí; «strata-cli project edit %2 --status active» lo devuelve con los demás.</translation>
    </message>
    <message>
        <source>Moved the project “%1” to the trash. “strata-cli project restore %2” brings it back as it was.</source>
        <translation>El proyecto «%1» está en la papelera. «strata-cli project restore %2» lo recupera como estaba.</translation>
    </message>
    <message>
        <source>There is no project “%1” in the trash. “strata-cli project list --trash” shows what is.</source>
        <translation>En la papelera no hay ningún proyecto «%1». «strata-cli project list --trash» muestra lo que hay.</translation>
    </message>
    <message>
        <source>The trash holds several projects “%1”. Say which by its id: %2.</source>
        <translation>En la papelera hay varios proyectos «%1». Diga cuál por su identificador: %2.</translation>
    </message>
    <message>
        <source>Restored the project “%1”.</source>
        <translation>El proyecto «%1» se restauró.</translation>
    </message>
    <message>
        <source>make a new, empty project</source>
        <translation>crear un proyecto vacío</translation>
    </message>
    <message>
        <source>Makes a new project and prints its id. The library is made when there is none yet.</source>
        <translation>Crea un proyecto e imprime su identificador. Si aún no hay biblioteca, la crea.</translation>
    </message>
    <message>
        <source>What the project is called; no other project of the library may have the name.</source>
        <translation>Cómo se llama el proyecto; ningún otro proyecto de la biblioteca puede llamarse igual.</translation>
    </message>
    <message>
        <source>list the projects</source>
        <translation>listar los proyectos</translation>
    </message>
    <message>
        <source>Lists the projects of the library with their number of versions, the active one and their size.</source>
        <translation>Lista los proyectos de la biblioteca con su número de versiones, la activa y su tamaño.</translation>
    </message>
    <message>
        <source>List the deleted projects instead.</source>
        <translation>Listar en su lugar los proyectos eliminados.</translation>
    </message>
    <message>
        <source>show one project&apos;s facts</source>
        <translation>mostrar los datos de un proyecto</translation>
    </message>
    <message>
        <source>Shows what is known about a project.</source>
        <translation>Muestra lo que se sabe de un proyecto.</translation>
    </message>
    <message>
        <source>rename or describe a project</source>
        <translation>cambiar el nombre o la descripción de un proyecto</translation>
    </message>
    <message>
        <source>Changes a project&apos;s name, description or status. What no option names stays as it is.</source>
        <translation>Cambia el nombre, la descripción o el estado de un proyecto. Lo que ninguna opción nombra queda como está.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>El nombre nuevo.</translation>
    </message>
    <message>
        <source>draft, active or archived.</source>
        <translation>draft, active o archived.</translation>
    </message>
    <message>
        <source>put a project aside</source>
        <translation>apartar un proyecto</translation>
    </message>
    <message>
        <source>Sets the project&apos;s status to archived. All versions stay and can be used as before.</source>
        <translation>Pone el estado del proyecto en archivado. Todas las versiones siguen ahí y se usan como antes.</translation>
    </message>
    <message>
        <source>move a project to the trash</source>
        <translation>mover un proyecto a la papelera</translation>
    </message>
    <message>
        <source>Moves the project with all its versions to the library&apos;s trash. Nothing is lost: “project restore” brings it back as it was.</source>
        <translation>Mueve el proyecto con todas sus versiones a la papelera de la biblioteca. No se pierde nada: «project restore» lo recupera como estaba.</translation>
    </message>
    <message>
        <source>bring a deleted project back</source>
        <translation>recuperar un proyecto eliminado</translation>
    </message>
    <message>
        <source>Brings a project back from the trash with all its versions.</source>
        <translation>Recupera un proyecto de la papelera con todas sus versiones.</translation>
    </message>
    <message>
        <source>The project&apos;s name, or the first 8 or more characters of its id.</source>
        <translation>El nombre del proyecto, o los 8 primeros caracteres o más de su identificador.</translation>
    </message>
    <message>
        <source>A version: v7 or 7, active, latest, its name, or the first 8 or more characters of its id.</source>
        <translation>Una versión: v7 o 7, active, latest, su nombre, o los 8 primeros caracteres o más de su identificador.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1; +%2 -%3 lines</source>
        <translation>%1; +%2 -%3 líneas</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 proyecto</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>%1 proyectos</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 versión</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 versiones</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named in the report, but not shown: it may only grow so large. The patch has all of them.</source>
        <translation>
            <numerusform>%n archivo se nombra en el informe, pero no se muestra: el tamaño del informe es limitado. El parche lo contiene todo.</numerusform>
            <numerusform>%n archivos se nombran en el informe, pero no se muestran: el tamaño del informe es limitado. El parche los contiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>--folder needs a folder.</source>
        <translation>--folder necesita una carpeta.</translation>
    </message>
    <message>
        <source>Say what to compare with: a second version, or a folder with --folder.</source>
        <translation>Diga con qué comparar: una segunda versión o, con --folder, una carpeta.</translation>
    </message>
    <message>
        <source>--html needs a file to write, or “-”.</source>
        <translation>--html necesita un archivo donde escribir, o «-».</translation>
    </message>
    <message>
        <source>--html cannot be given together with --stat or --name-status.</source>
        <translation>--html no puede ir junto con --stat ni --name-status.</translation>
    </message>
    <message>
        <source>With --json the report needs a file of its own, not “-”.</source>
        <translation>Con --json el informe necesita un archivo propio, no «-».</translation>
    </message>
    <message>
        <source>--unified goes with --html: a patch is in one column anyway.</source>
        <translation>--unified va con --html: un parche ya tiene una sola columna.</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>Se añadieron y eliminaron archivos demasiado numerosos o grandes para comparar todos con todos: pueden faltar algunos cambios de nombre.</translation>
    </message>
    <message>
        <source>compare two versions, or a version with a folder</source>
        <translation>comparar dos versiones, o una versión con una carpeta</translation>
    </message>
    <message>
        <source>Prints what changed from one version to another, or to a folder with what a capture would take of it, as a patch that “git apply” and “patch -p1” accept, binary files, permissions, renames and copies included (GNU patch knows no binary files). With --json, --stat and --name-status leave the patch out of the document.</source>
        <translation>Imprime lo que cambió de una versión a otra, o a una carpeta con lo que una captura tomaría de ella, como un parche que aceptan «git apply» y «patch -p1», con archivos binarios, permisos, cambios de nombre y copias (GNU patch no conoce los archivos binarios). Con --json, --stat y --name-status omiten el parche.</translation>
    </message>
    <message>
        <source>Compare with the folder DIR as it is now, instead of with TO.</source>
        <translation>Comparar con la carpeta DIR tal como está ahora, en lugar de con TO.</translation>
    </message>
    <message>
        <source>Print the changed files with a letter: A, M, D, R, C or T.</source>
        <translation>Imprimir los archivos cambiados con una letra: A, M, D, R, C o T.</translation>
    </message>
    <message>
        <source>Write a report for reading into FILE (“-”: print it): one HTML file with everything in it.</source>
        <translation>Escribir un informe para leer en FILE («-»: imprimirlo): un archivo HTML con todo dentro.</translation>
    </message>
    <message>
        <source>With --html: one column instead of two.</source>
        <translation>Con --html: una columna en lugar de dos.</translation>
    </message>
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>La carpeta vinculada queda como está: %1</translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back. A linked folder that follows is brought along, after its own changes were captured.</source>
        <translation>Hace activa una versión: desde entonces el enlace «active» del proyecto lleva a ella, cambiado en un solo paso. Ninguna versión cambia por ello, y «rollback» lo deshace. Una carpeta vinculada que sigue la versión activa pasa también a ella, después de capturar sus propios cambios.</translation>
    </message>
    <message>
        <source>Archived %1 of “%2”. “strata-cli restore %3 %4” brings it back.</source>
        <translation>%1 de «%2» está archivada. «strata-cli restore %3 %4» la recupera.</translation>
    </message>
    <message>
        <source>Moved %1 of “%2” to the trash. “strata-cli restore %3 %4” brings it back as it was.</source>
        <translation>%1 de «%2» está en la papelera. «strata-cli restore %3 %4» la recupera como estaba.</translation>
    </message>
    <message>
        <source>There is no “%1” in the trash. “strata-cli trash list” shows what is.</source>
        <translation>En la papelera no hay ningún «%1». «strata-cli trash list» muestra lo que hay.</translation>
    </message>
    <message>
        <source>“%1” fits several things in the trash. Say which by its id: %2.</source>
        <translation>«%1» coincide con varios elementos de la papelera. Diga cuál por su identificador: %2.</translation>
    </message>
    <message>
        <source>%1 of “%2” is neither archived nor in the trash.</source>
        <translation>%1 de «%2» no está archivada ni en la papelera.</translation>
    </message>
    <message>
        <source>Restored %1 of “%2”.</source>
        <translation>%1 de «%2» se restauró.</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>proyecto entero</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROYECTO</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>«%1» se restauró.</translation>
    </message>
    <message>
        <source>Deleted “%1” for good; that freed %2.</source>
        <translation>«%1» se eliminó definitivamente; eso liberó %2.</translation>
    </message>
    <message>
        <source>Deleted the only thing in the trash for good; that freed %1.</source>
        <translation>Se eliminó definitivamente lo único que había en la papelera; eso liberó %1.</translation>
    </message>
    <message>
        <source>Deleted %1 things for good; that freed %2.</source>
        <translation>Se eliminaron definitivamente %1 elementos; eso liberó %2.</translation>
    </message>
    <message>
        <source>A project&apos;s name, or 8 or more leading characters of the id of a project or version.</source>
        <translation>El nombre de un proyecto, u 8 o más caracteres iniciales del identificador de un proyecto o de una versión.</translation>
    </message>
    <message>
        <source>A version of that project, such as v3.</source>
        <translation>Una versión de ese proyecto, como v3.</translation>
    </message>
    <message>
        <source>More versions of the same project.</source>
        <translation>Más versiones del mismo proyecto.</translation>
    </message>
    <message>
        <source>pack versions away</source>
        <translation>guardar versiones empaquetadas</translation>
    </message>
    <message>
        <source>Packs versions into the project&apos;s archive, where they take little more room than what changed. Each keeps its number, can still be listed, read, compared and exported, and “restore” brings it back. Nothing is deleted before every file was read back from the pack. Several at once are packed smaller than one by one.</source>
        <translation>Empaqueta versiones en el archivo histórico del proyecto, donde ocupan poco más que lo que cambió. Cada una conserva su número, se puede seguir listando, leyendo, comparando y exportando, y «restore» la recupera. No se elimina nada antes de haber leído cada archivo desde el paquete. Varias a la vez quedan más pequeñas que una por una.</translation>
    </message>
    <message>
        <source>bring a version back from the archive or the trash</source>
        <translation>recuperar una versión del archivo histórico o de la papelera</translation>
    </message>
    <message>
        <source>Brings a version back under its old number, each file as it was: unpacked from the archive, or from the trash to where it was before.</source>
        <translation>Recupera una versión con su número anterior y cada archivo como estaba: desempaquetada del archivo histórico, o de la papelera a donde estaba antes.</translation>
    </message>
    <message>
        <source>move versions to the trash</source>
        <translation>mover versiones a la papelera</translation>
    </message>
    <message>
        <source>Moves versions to the trash. Nothing is lost before the trash is emptied: “restore” brings a version back as it was. Its number is never given out again.</source>
        <translation>Mueve versiones a la papelera. No se pierde nada antes de vaciar la papelera: «restore» recupera una versión como estaba. Su número no se vuelve a asignar nunca.</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>listar lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Lists the deleted versions and projects, the last deleted first.</source>
        <translation>Lista las versiones y los proyectos eliminados, primero lo último que se eliminó.</translation>
    </message>
    <message>
        <source>bring something back from the trash</source>
        <translation>recuperar algo de la papelera</translation>
    </message>
    <message>
        <source>Brings a deleted project, or a deleted version, back to where it was.</source>
        <translation>Recupera un proyecto eliminado, o una versión eliminada, a donde estaba.</translation>
    </message>
    <message>
        <source>delete something in the trash for good</source>
        <translation>eliminar definitivamente algo de la papelera</translation>
    </message>
    <message>
        <source>Deletes one thing in the trash for good. This cannot be taken back.</source>
        <translation>Elimina definitivamente un elemento de la papelera. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>delete everything in the trash for good</source>
        <translation>eliminar definitivamente todo lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Deletes everything in the trash for good. This cannot be taken back.</source>
        <translation>Elimina definitivamente todo lo que hay en la papelera. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Every version of “%1” is archived. “strata-cli list %2 --include-archived” lists them.</source>
        <translation>Todas las versiones de «%1» están archivadas. «strata-cli list %2 --include-archived» las lista.</translation>
    </message>
    <message>
        <source>Kept %1, but %2.</source>
        <translation>Se conservó %1, pero %2.</translation>
    </message>
    <message>
        <source>There are more such names: %1 in all. --json lists them.</source>
        <translation>Hay más nombres así: %1 en total. --json los lista.</translation>
    </message>
    <message>
        <source>If a program for Windows made the archive and “\” stands between folders, give --backslash-as-slash.</source>
        <translation>Si el archivo comprimido lo hizo un programa para Windows y entre las carpetas hay «\», indique --backslash-as-slash.</translation>
    </message>
    <message>
        <source>If you know where the archive comes from, give --allow-high-ratio.</source>
        <translation>Si sabe de dónde viene el archivo comprimido, indique --allow-high-ratio.</translation>
    </message>
    <message>
        <source>Nothing differs from %1 of “%2”; no version was made.</source>
        <translation>Nada difiere de %1 de «%2»; no se creó ninguna versión.</translation>
    </message>
    <message>
        <source>make the next version from a folder, an archive or a Git history</source>
        <translation>crear la versión siguiente a partir de una carpeta, un archivo comprimido o un historial de Git</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace. With --git, every commit of a repository becomes a version of its own; cancelled or killed, the same command goes on where it was.</source>
        <translation>Crea la versión siguiente del proyecto a partir de una carpeta, un .zip, .tar o .tar.gz. El origen solo se lee. Los productos de compilación y similares (.git, node_modules, __pycache__ …, y lo que nombran .gitignore y .strataignore) se dejan fuera; cada uno se indica con su motivo. Ctrl+C cancela y no deja rastro. Con --git, cada commit de un repositorio se convierte en una versión propia; si se cancela o se mata, la misma orden continúa donde estaba.</translation>
    </message>
    <message>
        <source>The folder, archive or Git repository to capture; without one, the linked folder.</source>
        <translation>La carpeta, el archivo comprimido o el repositorio Git que se captura; si no se indica, la carpeta vinculada.</translation>
    </message>
    <message>
        <source>Make no version when nothing differs from the one it would be compared with, as for a hook.</source>
        <translation>No crear ninguna versión si nada difiere de aquella con la que se compararía, como para un hook.</translation>
    </message>
    <message>
        <source>Take “\” in the names of an archive for “/”, as some programs for Windows write it.</source>
        <translation>Tomar «\» en los nombres de un archivo comprimido por «/», como lo escriben algunos programas para Windows.</translation>
    </message>
    <message>
        <source>Take an archive that unpacks to more than 200 times its size, up to 2 GiB.</source>
        <translation>Aceptar un archivo comprimido que descomprimido ocupa más de 200 veces su tamaño, hasta 2 GiB.</translation>
    </message>
    <message>
        <source>Renamed %1 to %2 in the archive.</source>
        <translation>%1 se llama %2 en el archivo comprimido.</translation>
    </message>
    <message>
        <source>Change names that Windows or macOS cannot have, or would take for another; each change is reported.</source>
        <translation>Cambiar los nombres que Windows o macOS no admiten o tomarían por otros; se informa de cada cambio.</translation>
    </message>
    <message>
        <source>%1 captured before</source>
        <translation>%1 capturados antes</translation>
    </message>
    <message>
        <source>%1 without changes (--keep-empty takes them)</source>
        <translation>%1 sin cambios (--keep-empty los toma)</translation>
    </message>
    <message>
        <source>%1 without files</source>
        <translation>%1 sin archivos</translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation>Omitidos: %1.</translation>
    </message>
    <message>
        <source>The repository is a shallow clone: its history begins where it was cut off.</source>
        <translation>El repositorio es un clon superficial: su historial empieza donde se cortó.</translation>
    </message>
    <message>
        <source>Would capture 1 commit.</source>
        <translation>Capturaría 1 commit.</translation>
    </message>
    <message>
        <source>Would capture %1 commits.</source>
        <translation>Capturaría %1 commits.</translation>
    </message>
    <message>
        <source>Left out %1 of the versions&apos; paths. “strata-cli show” lists each with its reason.</source>
        <translation>Se dejaron fuera %1 de las rutas de las versiones. «strata-cli show» lista cada una con su motivo.</translation>
    </message>
    <message>
        <source>Kept as pointers of Git LFS: %1. What they stand for is not in the history.</source>
        <translation>Conservados como punteros de Git LFS: %1. Aquello a lo que se refieren no está en el historial.</translation>
    </message>
    <message>
        <source>Captured no commit of “%1”.</source>
        <translation>No se capturó ningún commit de «%1».</translation>
    </message>
    <message>
        <source>Captured %1 of “%2” from a commit.</source>
        <translation>Se capturó %1 de «%2» a partir de un commit.</translation>
    </message>
    <message>
        <source>Captured %1 to %2 of “%3” from %4 commits.</source>
        <translation>Se capturó de %1 a %2 de «%3» a partir de %4 commits.</translation>
    </message>
    <message>
        <source>… and %1 more. “strata-cli list” shows them.</source>
        <translation>… y %1 más. «strata-cli list» las muestra.</translation>
    </message>
    <message>
        <source>Take the history of the Git repository PATH: one version per commit, the message as its prompt. Commits captured before are passed over.</source>
        <translation>Tomar el historial del repositorio Git PATH: una versión por commit, con el mensaje como prompt. Los commits ya capturados se omiten.</translation>
    </message>
    <message>
        <source>With --git: one version per tag instead.</source>
        <translation>Con --git: una versión por etiqueta en su lugar.</translation>
    </message>
    <message>
        <source>With --git: take this branch instead of the one checked out. May be repeated; forks get their parent.</source>
        <translation>Con --git: tomar esta rama en lugar de la que está extraída. Se puede repetir; las bifurcaciones reciben su versión de origen.</translation>
    </message>
    <message>
        <source>With --git: take every local branch.</source>
        <translation>Con --git: tomar todas las ramas locales.</translation>
    </message>
    <message>
        <source>With --git: only what REVISION does not have.</source>
        <translation>Con --git: solo lo que REVISION no tiene.</translation>
    </message>
    <message>
        <source>With --git: only the newest NUMBER.</source>
        <translation>Con --git: solo los NUMBER más nuevos.</translation>
    </message>
    <message>
        <source>With --git: also commits that change no file.</source>
        <translation>Con --git: también los commits que no cambian ningún archivo.</translation>
    </message>
    <message>
        <source>With --git: say what would be captured and change nothing.</source>
        <translation>Con --git: decir qué se capturaría y no cambiar nada.</translation>
    </message>
    <message>
        <source>--%1 works with --git only.</source>
        <translation>--%1 solo vale con --git.</translation>
    </message>
    <message>
        <source>--%1 and --git cannot be given together: the history says it for each version.</source>
        <translation>--%1 y --git no pueden ir juntos: el historial lo dice para cada versión.</translation>
    </message>
    <message>
        <source>--tags takes the tags of the whole repository: no branch can be given with it.</source>
        <translation>--tags toma las etiquetas de todo el repositorio: no se puede indicar ninguna rama.</translation>
    </message>
    <message>
        <source>--branch and --all-branches cannot be given together.</source>
        <translation>--branch y --all-branches no pueden ir juntos.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not “%1”.</source>
        <translation>--limit necesita un número desde 1, no «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>PATH is missing: no workspace is linked to “%1”.</source>
        <translation>Falta PATH: no hay ningún espacio de trabajo vinculado a «%1».</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 commits.</source>
        <translation>Cancelado tras %1 de %2 commits.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 commits.</source>
        <translation>Detenido tras %1 de %2 commits.</translation>
    </message>
    <message>
        <source>What was captured is whole; the same command goes on from there.</source>
        <translation>Lo capturado está completo; la misma orden continúa desde ahí.</translation>
    </message>
    <message>
        <source>The same file is %1 in v%2.</source>
        <translation>El mismo archivo es %1 en v%2.</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>no se encontró ningún problema</translation>
    </message>
    <message>
        <source>1 problem found</source>
        <translation>se encontró 1 problema</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>se encontraron %1 problemas</translation>
    </message>
    <message>
        <source>Not repaired: %1</source>
        <translation>Sin reparar: %1</translation>
    </message>
    <message>
        <source>What was set aside is in %1, with a report.</source>
        <translation>Lo que se apartó está en %1, con un informe.</translation>
    </message>
    <message>
        <source>Nothing was changed; %1 would be left.</source>
        <translation>No se cambió nada; quedarían %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Quedan %1.</translation>
    </message>
    <message>
        <source>--dry-run belongs to --repair: verifying alone changes nothing.</source>
        <translation>--dry-run va con --repair: la verificación sola no cambia nada.</translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing without --repair. Exits with 1 when something is wrong.

With --repair a damaged or missing file is made again from another copy of the same content anywhere in the library, permissions are put right, and what does not belong goes to the folder quarantine with a report. Nothing is deleted, and what nothing heals keeps its place. Exits with 0 only when nothing is left wrong.</source>
        <translation>Lee cada archivo otra vez y lo compara con su SHA-256 registrado, y las carpetas con el catálogo. No cambia nada sin --repair. Termina con 1 si algo está mal.

Con --repair, un archivo dañado o ausente se hace de nuevo a partir de otra copia del mismo contenido en cualquier lugar de la biblioteca, se corrigen los permisos, y lo que no corresponde va a la carpeta quarantine con un informe. No se elimina nada, y lo que nada puede reparar se queda en su sitio. Termina con 0 solo si no queda nada mal.</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched.</source>
        <translation>Guiarse por tamaños y horas; leer solo los archivos que parezcan tocados.</translation>
    </message>
    <message>
        <source>Repair what can be repaired, then verify again.</source>
        <translation>Reparar lo que se pueda reparar y verificar otra vez.</translation>
    </message>
    <message>
        <source>With --repair: say what would be done, and change nothing.</source>
        <translation>Con --repair: decir qué se haría y no cambiar nada.</translation>
    </message>
    <message>
        <source>No migration of this library is unfinished.</source>
        <translation>Ninguna migración de esta biblioteca está sin terminar.</translation>
    </message>
    <message>
        <source>This library has no migration to undo.</source>
        <translation>Esta biblioteca no tiene ninguna migración que deshacer.</translation>
    </message>
    <message>
        <source>Would take back “%1”: %2.</source>
        <translation>Se revertiría «%1»: %2.</translation>
    </message>
    <message>
        <source>Took back “%1”: %2.</source>
        <translation>Se revirtió «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays (%2): %3.</source>
        <translation>«%1» se cambió desde entonces y se queda (%2): %3.</translation>
    </message>
    <message>
        <source>Undid the migration %1. What it made is in the trash.</source>
        <translation>La migración %1 se deshizo. Lo que creó está en la papelera.</translation>
    </message>
    <message>
        <source>Nothing was migrated into this library.</source>
        <translation>No se ha migrado nada a esta biblioteca.</translation>
    </message>
    <message>
        <source>MIGRATION</source>
        <translation>MIGRACIÓN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Reading the metadata %1.</source>
        <translation>Leyendo los metadatos %1.</translation>
    </message>
    <message>
        <source>There is more than one export of metadata: %1. Name one with --metadata.</source>
        <translation>Hay más de una exportación de metadatos: %1. Nombre una con --metadata.</translation>
    </message>
    <message>
        <source>--resume, --undo and --list cannot be given together.</source>
        <translation>--resume, --undo y --list no pueden ir juntos.</translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the old store.</source>
        <translation>Falta DIR: la carpeta del almacén anterior.</translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>importar un almacén anterior</translation>
    </message>
    <message>
        <source>Brings a flat store (one folder per generation, below DIR or DIR/projects) into the library: its projects, with versions numbered by the time they were made. The metadata is a JSON export, CSV files, a SQLite database or plain SQL of pg_dump; it is looked for in DIR and beside it. DIR itself is only read.

What does not fit together is listed with what is done about it: look with --dry-run first. Afterwards every file is compared with its origin; exits with 1 when that finds a problem. A migration that was interrupted goes on with --resume. --undo takes back what it made, and refuses when something was changed since.</source>
        <translation>Importa en la biblioteca un almacén plano (una carpeta por generación, en DIR o en DIR/projects): sus proyectos, con versiones numeradas por la hora en que se crearon. Los metadatos son una exportación JSON, archivos CSV, una base de datos SQLite o SQL simple de pg_dump; se buscan en DIR y a su lado. DIR mismo solo se lee.

Lo que no encaja se lista con lo que se hace al respecto: mírelo antes con --dry-run. Después cada archivo se compara con su origen; termina con 1 si así se encuentra un problema. Una migración interrumpida continúa con --resume. --undo revierte lo que creó, y se niega si algo se cambió desde entonces.</translation>
    </message>
    <message>
        <source>The folder of the old store; with --resume and --undo the id of a migration (by itself the newest).</source>
        <translation>La carpeta del almacén anterior; con --resume y --undo, el identificador de una migración (por omisión, la más nueva).</translation>
    </message>
    <message>
        <source>Read the rows from FILE, or from the files in a folder. May be repeated.</source>
        <translation>Leer las filas de FILE, o de los archivos de una carpeta. Se puede repetir.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Solo decir qué ocurriría.</translation>
    </message>
    <message>
        <source>Without metadata: take every folder as a version of one project, by the times of its files.</source>
        <translation>Sin metadatos: tomar cada carpeta como una versión de un solo proyecto, según las horas de sus archivos.</translation>
    </message>
    <message>
        <source>Bring in folders without a row and rows without a project, too, as a project of their own.</source>
        <translation>Importar también las carpetas sin fila y las filas sin proyecto, como un proyecto propio.</translation>
    </message>
    <message>
        <source>Write what is printed to FILE as well; as JSON when it ends in .json.</source>
        <translation>Escribir también en FILE lo que se imprime; como JSON si termina en .json.</translation>
    </message>
    <message>
        <source>Go on with an interrupted migration.</source>
        <translation>Continuar una migración interrumpida.</translation>
    </message>
    <message>
        <source>Take back what a migration made.</source>
        <translation>Revertir lo que creó una migración.</translation>
    </message>
    <message>
        <source>With --undo: let projects stay that were changed since.</source>
        <translation>Con --undo: dejar los proyectos que se cambiaron desde entonces.</translation>
    </message>
    <message>
        <source>List the migrations of this library.</source>
        <translation>Listar las migraciones de esta biblioteca.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>tras 1 día</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>tras %1 días</translation>
    </message>
    <message>
        <source>newest kept</source>
        <translation>más nuevas que se conservan</translation>
    </message>
    <message>
        <source>to the archive</source>
        <translation>al archivo histórico</translation>
    </message>
    <message>
        <source>archived files deleted</source>
        <translation>archivos de las archivadas eliminados</translation>
    </message>
    <message>
        <source>exports deleted</source>
        <translation>exportaciones eliminadas</translation>
    </message>
    <message>
        <source>failed exports deleted</source>
        <translation>exportaciones fallidas eliminadas</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>límite de tamaño</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>once a day, in the window</source>
        <translation>una vez al día, en la ventana</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivar</translation>
    </message>
    <message>
        <source>delete files</source>
        <translation>eliminar archivos</translation>
    </message>
    <message>
        <source>delete export</source>
        <translation>eliminar exportación</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>FREES</source>
        <translation>LIBERA</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>1 export</source>
        <translation>1 exportación</translation>
    </message>
    <message>
        <source>%1 exports</source>
        <translation>%1 exportaciones</translation>
    </message>
    <message>
        <source>%1 to the archive</source>
        <translation>%1 al archivo histórico</translation>
    </message>
    <message>
        <source>files of %1 deleted</source>
        <translation>archivos de %1 eliminados</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 eliminadas</translation>
    </message>
    <message>
        <source>Nothing goes: %1 stay, %2 of them protected.</source>
        <translation>No se va nada: %1 se quedan, %2 de ellas protegidas.</translation>
    </message>
    <message>
        <source>Would go: %1. Frees %2</source>
        <translation>Se iría: %1. Libera %2</translation>
    </message>
    <message>
        <source>, of which the archive takes about %1</source>
        <translation>, de los que el archivo histórico ocupa unos %1</translation>
    </message>
    <message>
        <source>; %1 stay, %2 of them protected.</source>
        <translation>; %1 se quedan, %2 de ellas protegidas.</translation>
    </message>
    <message>
        <source>The project stays over its limit of %1: what is left is protected, or its files are not to be deleted.</source>
        <translation>El proyecto sigue por encima de su límite de %1: lo que queda está protegido, o sus archivos no se deben eliminar.</translation>
    </message>
    <message>
        <source>%1: nothing was to be done.</source>
        <translation>%1: no había nada que hacer.</translation>
    </message>
    <message>
        <source>%1: %2. Freed %3.</source>
        <translation>%1: %2. Liberados %3.</translation>
    </message>
    <message>
        <source>“strata-cli restore %1 v%2” brings one back.</source>
        <translation>«strata-cli restore %1 v%2» recupera una.</translation>
    </message>
    <message>
        <source>Name a project or give --all, not both.</source>
        <translation>Nombre un proyecto o indique --all, no ambos.</translation>
    </message>
    <message>
        <source>PROJECT is missing. --all takes every project.</source>
        <translation>Falta PROJECT. --all toma todos los proyectos.</translation>
    </message>
    <message>
        <source>The library&apos;s policy, for projects without their own:</source>
        <translation>La política de la biblioteca, para proyectos sin política propia:</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own:</source>
        <translation>«%1» tiene una política propia:</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy:</source>
        <translation>«%1» sigue la política de la biblioteca:</translation>
    </message>
    <message>
        <source>--keep-latest needs a whole number, not “%1”.</source>
        <translation>--keep-latest necesita un número entero, no «%1».</translation>
    </message>
    <message>
        <source>--%1 needs a number of days, or “never”, not “%2”.</source>
        <translation>--%1 necesita un número de días, o «never», no «%2».</translation>
    </message>
    <message>
        <source>--max-size needs a size as 500M or 5G, or “none”, not “%1”.</source>
        <translation>--max-size necesita un tamaño como 500M o 5G, o «none», no «%1».</translation>
    </message>
    <message>
        <source>--automatic is “on” or “off”, not “%1”.</source>
        <translation>--automatic es «on» u «off», no «%1».</translation>
    </message>
    <message>
        <source>--default goes back to the library&apos;s policy; it takes no other option.</source>
        <translation>--default vuelve a la política de la biblioteca; no admite ninguna otra opción.</translation>
    </message>
    <message>
        <source>Say what to set, as in --keep-latest 10.</source>
        <translation>Diga qué hay que fijar, como en --keep-latest 10.</translation>
    </message>
    <message>
        <source>The library&apos;s policy now:</source>
        <translation>La política de la biblioteca ahora:</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own now:</source>
        <translation>«%1» tiene ahora una política propia:</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy now:</source>
        <translation>«%1» sigue ahora la política de la biblioteca:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2 With --trust-clock it is done all the same.</source>
        <translation>%1: no se cambió nada. %2 Con --trust-clock se hace de todos modos.</translation>
    </message>
    <message>
        <source>v%1 stays: %2</source>
        <translation>v%1 se queda: %2</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>Nombre o identificador del proyecto.</translation>
    </message>
    <message>
        <source>Every project of the library.</source>
        <translation>Todos los proyectos de la biblioteca.</translation>
    </message>
    <message>
        <source>say what stays, what goes and why</source>
        <translation>decir qué se queda, qué se va y por qué</translation>
    </message>
    <message>
        <source>Shows the retention policy and what it makes of each version today, with its reason and the bytes that would be freed. Changes nothing.

Never touched are the active version, starred and deployed ones, the newest, what “rollback” and “redo” lead to, what a linked folder is at, whatever was captured within the last day, and versions that a live branch was made from.</source>
        <translation>Muestra la política de retención y qué hace hoy con cada versión, con su motivo y los bytes que se liberarían. No cambia nada.

Nunca se tocan la versión activa, las destacadas y desplegadas, las más nuevas, aquellas a las que llevan «rollback» y «redo», aquella en la que está una carpeta vinculada, lo capturado en el último día y las versiones de las que salió una rama viva.</translation>
    </message>
    <message>
        <source>change a retention policy</source>
        <translation>cambiar una política de retención</translation>
    </message>
    <message>
        <source>Gives a project a retention policy of its own, beginning with what holds for it now. With --all it is the library&apos;s policy, which projects without their own follow. Nothing is archived or deleted by this.</source>
        <translation>Da a un proyecto una política de retención propia, empezando por la que vale ahora para él. Con --all es la política de la biblioteca, que siguen los proyectos sin política propia. Esto no archiva ni elimina nada.</translation>
    </message>
    <message>
        <source>Set the library&apos;s policy.</source>
        <translation>Fijar la política de la biblioteca.</translation>
    </message>
    <message>
        <source>Keep the N newest versions.</source>
        <translation>Conservar las N versiones más nuevas.</translation>
    </message>
    <message>
        <source>Archive versions this many days old, or “never”.</source>
        <translation>Archivar las versiones que tengan estos días, o «never».</translation>
    </message>
    <message>
        <source>Delete the files of archived versions after this many days, or “never”.</source>
        <translation>Eliminar los archivos de las versiones archivadas tras estos días, o «never».</translation>
    </message>
    <message>
        <source>Delete exports kept in the library after this many days, or “never”.</source>
        <translation>Eliminar las exportaciones guardadas en la biblioteca tras estos días, o «never».</translation>
    </message>
    <message>
        <source>The same for failed exports.</source>
        <translation>Lo mismo para las exportaciones fallidas.</translation>
    </message>
    <message>
        <source>Beyond this size (500M, 5G) the oldest go first; or “none”.</source>
        <translation>Por encima de este tamaño (500M, 5G) se van primero las más antiguas; o «none».</translation>
    </message>
    <message>
        <source>“on”: the window applies the policy by itself once a day; or “off”.</source>
        <translation>«on»: la ventana aplica la política automáticamente una vez al día; u «off».</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy again; with --all, the built-in one.</source>
        <translation>Seguir de nuevo la política de la biblioteca; con --all, la incorporada.</translation>
    </message>
    <message>
        <source>Make what holds now the project&apos;s own.</source>
        <translation>Hacer propia del proyecto la que vale ahora.</translation>
    </message>
    <message>
        <source>archive and delete what the policy says</source>
        <translation>archivar y eliminar lo que dice la política</translation>
    </message>
    <message>
        <source>Does what “retention show” says: packs old versions into the archive, deletes the files of versions that were archived long enough ago (what is known about them stays), and exports kept in the library. It asks nothing, so look at --dry-run first; “restore” brings an archived version back.

When the computer&apos;s clock cannot be right, nothing is done and the exit status is 1.</source>
        <translation>Hace lo que dice «retention show»: empaqueta versiones antiguas en el archivo histórico, elimina los archivos de versiones archivadas hace bastante tiempo (lo que se sabe de ellas se conserva) y las exportaciones guardadas en la biblioteca. No pregunta nada, así que mire antes --dry-run; «restore» recupera una versión archivada.

Si el reloj del equipo no puede estar bien, no se hace nada y el estado de salida es 1.</translation>
    </message>
    <message>
        <source>Go by the clock even if it seems wrong.</source>
        <translation>Guiarse por el reloj aunque parezca equivocado.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>PROPIO</translation>
    </message>
    <message>
        <source>SHARED</source>
        <translation>COMÚN</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <translation>ARCHIVADO</translation>
    </message>
    <message>
        <source>EXPORTS</source>
        <translation>EXPORTACIONES</translation>
    </message>
    <message>
        <source>Largest files ever stored</source>
        <translation>Los archivos más grandes guardados hasta ahora</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Largest folders ever stored</source>
        <translation>Las carpetas más grandes guardadas hasta ahora</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>CONTENIDOS</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Worth a line in .strataignore</source>
        <translation>Merecen una línea en .strataignore</translation>
    </message>
    <message>
        <source>SAVES</source>
        <translation>AHORRA</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>PATRÓN</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exportaciones</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papelera</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias de seguridad</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>cuarentena</translation>
    </message>
    <message>
        <source>work in progress</source>
        <translation>trabajo en curso</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>--largest needs a whole number, not “%1”.</source>
        <translation>--largest necesita un número entero, no «%1».</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>La biblioteca aún no tiene proyectos.</translation>
    </message>
    <message>
        <source>On the disk: %1 in %2, %3 of blocks. Further names of the same file: %4. Files that share blocks: %5.</source>
        <translation>En el disco: %1 en %2, %3 en bloques. Otros nombres del mismo archivo: %4. Archivos que comparten bloques: %5.</translation>
    </message>
    <message>
        <source>say what takes how much room</source>
        <translation>decir qué ocupa cuánto espacio</translation>
    </message>
    <message>
        <source>Adds up what projects and versions take on the disk. Identical files are stored once: “own” is what only one version has, “shared” what several have. Lists the largest files and folders ever stored, and for one project what is usually not worth keeping in every version, with what leaving it out would have saved.</source>
        <translation>Suma lo que ocupan en el disco los proyectos y las versiones. Los archivos idénticos se guardan una vez: «propio» es lo que solo tiene una versión; «común», lo que tienen varias. Lista los archivos y carpetas más grandes guardados hasta ahora y, para un solo proyecto, lo que normalmente no merece conservarse en cada versión, con lo que habría ahorrado dejarlo fuera.</translation>
    </message>
    <message>
        <source>Only this project, version by version.</source>
        <translation>Solo este proyecto, versión por versión.</translation>
    </message>
    <message>
        <source>List the N largest files and folders (10).</source>
        <translation>Listar los N archivos y carpetas más grandes (10).</translation>
    </message>
    <message>
        <source>Also look at every file for what the file system really gave it; takes longer.</source>
        <translation>Mirar además en cada archivo lo que el sistema de archivos le dio realmente; tarda más.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 in the place of others</source>
        <translation>%1 en lugar de otros</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 ya presentes</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 bloqueados</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <source>Would take from %1 into “%2”: %3.</source>
        <translation>Extraería de %1 a «%2»: %3.</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is.</source>
        <translation>«%1» se cambió desde entonces y queda como está.</translation>
    </message>
    <message>
        <source>Undone: %1 removed, %2 put back.</source>
        <translation>Deshecho: %1 quitados, %2 repuestos.</translation>
    </message>
    <message>
        <source>--undo takes back what was taken out last: no version and no path can be given with it.</source>
        <translation>--undo revierte lo último que se extrajo: no se puede indicar con ella ninguna versión ni ruta.</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli take PROJECT VERSION PATH…</source>
        <translation>Falta %1: strata-cli take PROJECT VERSION PATH…</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to necesita una carpeta.</translation>
    </message>
    <message>
        <source>--dry-run lists every file, --replace replaces those that differ.</source>
        <translation>--dry-run lista cada archivo, --replace reemplaza los que difieren.</translation>
    </message>
    <message>
        <source>Saved the workspace as %1 first.</source>
        <translation>Antes se guardó el espacio de trabajo como %1.</translation>
    </message>
    <message>
        <source>Took from %1 into “%2”: %3.</source>
        <translation>Se extrajo de %1 a «%2»: %3.</translation>
    </message>
    <message>
        <source>take files or folders out of a version</source>
        <translation>extraer archivos o carpetas de una versión</translation>
    </message>
    <message>
        <source>Puts files and folders of a version into a folder of yours, with their real modes, under their paths in the version. All or nothing: when a file there differs, nothing is done unless --replace is given, and what is replaced is kept for 30 days so that --undo can put it back. Never writes through a link. In the linked workspace, what no version has yet is captured first.</source>
        <translation>Pone archivos y carpetas de una versión en una carpeta suya, con sus permisos reales y en sus rutas dentro de la versión. Todo o nada: si un archivo de allí difiere, no se hace nada salvo que se indique --replace, y lo reemplazado se guarda 30 días para que --undo pueda reponerlo. Nunca escribe a través de un enlace. En el espacio de trabajo vinculado se captura antes lo que aún no tiene ninguna versión.</translation>
    </message>
    <message>
        <source>The version to take from.</source>
        <translation>La versión de la que se extrae.</translation>
    </message>
    <message>
        <source>A file or folder of the version; “.” is all of it.</source>
        <translation>Un archivo o una carpeta de la versión; «.» es todo.</translation>
    </message>
    <message>
        <source>The folder to put them into, made when it is not there. Default: the current one.</source>
        <translation>La carpeta donde se ponen; se crea si no existe. Por omisión, la actual.</translation>
    </message>
    <message>
        <source>Put what is named directly into the folder, without the folders above it.</source>
        <translation>Poner lo nombrado directamente en la carpeta, sin las carpetas que tiene por encima.</translation>
    </message>
    <message>
        <source>Replace files that differ.</source>
        <translation>Reemplazar los archivos que difieren.</translation>
    </message>
    <message>
        <source>Say what would be done and change nothing.</source>
        <translation>Decir qué se haría y no cambiar nada.</translation>
    </message>
    <message>
        <source>Take back what was taken out of the project last.</source>
        <translation>Revertir lo último que se extrajo del proyecto.</translation>
    </message>
    <message>
        <source>with other permissions</source>
        <translation>con otros permisos</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 carpeta</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 carpetas</translation>
    </message>
    <message>
        <source>Saved the folder&apos;s own changes (%1) as %2.</source>
        <translation>Los cambios propios de la carpeta (%1) se guardaron como %2.</translation>
    </message>
    <message>
        <source>Would save the folder&apos;s own changes (%1) as a version first.</source>
        <translation>Antes guardaría los cambios propios de la carpeta (%1) como versión.</translation>
    </message>
    <message>
        <source>what it held before</source>
        <translation>lo que contenía antes</translation>
    </message>
    <message>
        <source>Would bring %1 to %2: %3, %4 to write. Nothing was changed.</source>
        <translation>Llevaría %1 a %2: %3, %4 por escribir. No se cambió nada.</translation>
    </message>
    <message>
        <source>Brought %1 to %2: %3.</source>
        <translation>%1 se llevó a %2: %3.</translation>
    </message>
    <message>
        <source>In the way, because captures leave it out: %1.</source>
        <translation>Estorba, porque las capturas lo dejan fuera: %1.</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>Quedan como están: %1.</translation>
    </message>
    <message>
        <source>Found and kept: %1.</source>
        <translation>Encontrado y conservado: %1.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
    <message>
        <source>It is being captured or brought to a version at this moment.</source>
        <translation>En este momento se está capturando o llevando a una versión.</translation>
    </message>
    <message>
        <source>Bringing it from %1 to %2 was interrupted. “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>Llevarla de %1 a %2 se interrumpió. «workspace sync» lo termina con --resume o lo revierte con --back.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
    <message>
        <source>Differs: %1.</source>
        <translation>Difiere: %1.</translation>
    </message>
    <message>
        <source>Files of %1 that captures of this folder leave out now: %2.</source>
        <translation>Archivos de %1 que las capturas de esta carpeta dejan fuera ahora: %2.</translation>
    </message>
    <message>
        <source>Left out of captures: %1.</source>
        <translation>Fuera de las capturas: %1.</translation>
    </message>
    <message>
        <source>--capture-after and --capture-every need a number that is not negative.</source>
        <translation>--capture-after y --capture-every necesitan un número que no sea negativo.</translation>
    </message>
    <message>
        <source>--follow and --no-follow cannot be given together.</source>
        <translation>--follow y --no-follow no pueden ir juntos.</translation>
    </message>
    <message>
        <source>Name the folder to link, or an option to change.</source>
        <translation>Nombre la carpeta que quiere vincular, o una opción que quiere cambiar.</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is at %3.</source>
        <translation>%1 está vinculada a «%2». Está en %3.</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is none of its versions yet.</source>
        <translation>%1 está vinculada a «%2». Todavía no es ninguna de sus versiones.</translation>
    </message>
    <message>
        <source>Unlinked %1 from “%2”. The folder stays as it is.</source>
        <translation>%1 ya no está vinculada a «%2». La carpeta queda como está.</translation>
    </message>
    <message>
        <source>%1 is at %2 already, and nothing differs.</source>
        <translation>%1 ya está en %2, y nada difiere.</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Name the version to bring the folder to.</source>
        <translation>Ninguna versión de «%1» está activa. Nombre la versión a la que hay que llevar la carpeta.</translation>
    </message>
    <message>
        <source>A version, --undo, --resume and --back cannot be given together.</source>
        <translation>Una versión, --undo, --resume y --back no pueden ir juntos.</translation>
    </message>
    <message>
        <source>link the folder you work in to a project</source>
        <translation>vincular a un proyecto la carpeta en la que trabaja</translation>
    </message>
    <message>
        <source>Links a folder to the project: “capture” takes it when no path is given, “workspace status” tells what differs from the version it is at, and “workspace sync” brings it to another. A folder belongs to one project. When it was moved, link it again. Without FOLDER, changes how the linked one behaves.</source>
        <translation>Vincula una carpeta al proyecto: «capture» la toma si no se indica ninguna ruta, «workspace status» dice qué difiere de la versión en la que está, y «workspace sync» la lleva a otra. Una carpeta pertenece a un solo proyecto. Si se movió, vincúlela otra vez. Sin FOLDER, cambia cómo se comporta la vinculada.</translation>
    </message>
    <message>
        <source>The folder you work in.</source>
        <translation>La carpeta en la que trabaja.</translation>
    </message>
    <message>
        <source>Activating a version brings the folder to it.</source>
        <translation>Al activar una versión, la carpeta pasa a ella.</translation>
    </message>
    <message>
        <source>Activating a version leaves the folder as it is.</source>
        <translation>Al activar una versión, la carpeta queda como está.</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed when nothing was saved for SECONDS; 0: never.</source>
        <translation>Con la ventana abierta, capturar lo que cambió cuando no se haya guardado nada durante SECONDS; 0: nunca.</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed every MINUTES; 0: never.</source>
        <translation>Con la ventana abierta, capturar lo que cambió cada MINUTES; 0: nunca.</translation>
    </message>
    <message>
        <source>tell how the linked folder differs from its version</source>
        <translation>decir en qué difiere la carpeta vinculada de su versión</translation>
    </message>
    <message>
        <source>Lists what was added (A), modified (M), deleted (D), changed its kind (T) or only its permissions (X) since the folder was captured or brought to a version, and how much captures leave out of it. Opens only files that changed since the last look.</source>
        <translation>Lista lo que se añadió (A), modificó (M), eliminó (D), cambió de tipo (T) o solo de permisos (X) desde que la carpeta se capturó o se llevó a una versión, y cuánto dejan fuera de ella las capturas. Solo abre los archivos que cambiaron desde la última vez.</translation>
    </message>
    <message>
        <source>bring the linked folder to a version</source>
        <translation>llevar la carpeta vinculada a una versión</translation>
    </message>
    <message>
        <source>Captures what differs in the folder as a version of its own, then brings the folder to VERSION (without one, to the active version): writes what is new or other, deletes what that version does not have. What captures leave out is never touched. “--undo” brings back what the folder held before, byte for byte. After it was killed in between, “--resume” finishes and “--back” takes back.</source>
        <translation>Captura lo que difiere en la carpeta como una versión propia y después lleva la carpeta a VERSION (si no se indica, a la versión activa): escribe lo nuevo o distinto y elimina lo que esa versión no tiene. Lo que las capturas dejan fuera no se toca nunca. «--undo» recupera lo que la carpeta contenía antes, byte a byte. Si se mató a mitad, «--resume» termina y «--back» revierte.</translation>
    </message>
    <message>
        <source>Bring back what the folder held before it was last brought to a version.</source>
        <translation>Recuperar lo que la carpeta contenía antes de llevarla por última vez a una versión.</translation>
    </message>
    <message>
        <source>Finish what was interrupted.</source>
        <translation>Terminar lo que se interrumpió.</translation>
    </message>
    <message>
        <source>Take back what was interrupted.</source>
        <translation>Revertir lo que se interrumpió.</translation>
    </message>
    <message>
        <source>Where the version has a file and the folder has something captures leave out, leave that as it is; without this, nothing is done.</source>
        <translation>Donde la versión tiene un archivo y la carpeta algo que las capturas dejan fuera, dejarlo como está; sin esto no se hace nada.</translation>
    </message>
    <message>
        <source>end the link to a folder</source>
        <translation>desvincular una carpeta</translation>
    </message>
    <message>
        <source>The project forgets the folder, which stays as it is. No version changes.</source>
        <translation>El proyecto olvida la carpeta, que queda como está. Ninguna versión cambia.</translation>
    </message>
</context>
<context>
    <name>strata::CollectedBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy the collected changes as a patch</source>
        <translation>Copiar los cambios recogidos como parche</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>Copiar como parche</translation>
    </message>
    <message>
        <source>Copy the collected changes as one patch</source>
        <translation>Copiar los cambios recogidos como un solo parche</translation>
    </message>
    <message>
        <source>Save the collected changes as a patch…</source>
        <translation>Guardar los cambios recogidos como parche…</translation>
    </message>
    <message>
        <source>Save as patch…</source>
        <translation>Guardar como parche…</translation>
    </message>
    <message>
        <source>Save the collected changes as one patch</source>
        <translation>Guardar los cambios recogidos como un solo parche</translation>
    </message>
    <message>
        <source>Forget the collected changes</source>
        <translation>Olvidar los cambios recogidos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Forget what was collected</source>
        <translation>Olvidar lo recogido</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) collected</source>
        <translation>
            <numerusform>%n cambio recogido</numerusform>
            <numerusform>%n cambios recogidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The collected changes leave every file as it was: there is nothing to patch.</source>
        <translation>Los cambios recogidos dejan cada archivo como estaba: no hay nada para un parche.</translation>
    </message>
    <message>
        <source>The collected changes could not be made a patch</source>
        <translation>No se pudo crear un parche con los cambios recogidos</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>Creando un parche</translation>
    </message>
    <message>
        <source>The patch was not copied</source>
        <translation>El parche no se copió</translation>
    </message>
    <message>
        <source>Its files are not all UTF-8, so it would not survive the clipboard. Save it as a file instead.</source>
        <translation>No todos sus archivos son UTF-8, así que no pasaría intacto por el portapapeles. Guárdelo en un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n collected change(s) copied as a patch.</source>
        <translation>
            <numerusform>%n cambio recogido copiado como parche.</numerusform>
            <numerusform>%n cambios recogidos copiados como parche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the collected changes as a patch</source>
        <translation>Guardar los cambios recogidos como parche</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>Parches (*.patch *.diff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>Guardando un parche</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» se guardó.</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>El parche no se guardó</translation>
    </message>
</context>
<context>
    <name>strata::CommandPalette</name>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Type an action, a project or a version</source>
        <translation>Escriba una acción, un proyecto o una versión</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>activa v%1</translation>
    </message>
    <message>
        <source>Listing versions of %1</source>
        <translation>Listando las versiones de %1</translation>
    </message>
</context>
<context>
    <name>strata::CompareBar</name>
    <message>
        <source>Swap the sides (Alt+\)</source>
        <translation>Intercambiar los lados (Alt+\)</translation>
    </message>
    <message>
        <source>The newer version stands on the left. Click to swap the sides (Alt+\).</source>
        <translation>La versión más reciente está a la izquierda. Pulse para intercambiar los lados (Alt+\).</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>intercambiados</translation>
    </message>
    <message>
        <source>How many of the changed files were viewed (V marks a file)</source>
        <translation>Cuántos de los archivos cambiados están vistos (V marca un archivo)</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>Lado a lado o en una columna</translation>
    </message>
    <message>
        <source>Which differences do not count</source>
        <translation>Qué diferencias no cuentan</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>Cambio anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>Cambio siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/%2 viewed</source>
        <translation>%1/%2 vistos</translation>
    </message>
    <message>
        <source>%1 of %2 changed files were viewed</source>
        <translation>%1 de %2 archivos cambiados están vistos</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>En una columna</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Which differences do not count: %1</source>
        <translation>Qué diferencias no cuentan: %1</translation>
    </message>
    <message>
        <source>showing all</source>
        <translation>se muestra todo</translation>
    </message>
    <message numerus="yes">
        <source>+ %n ignored</source>
        <translation>
            <numerusform>+ %n ignorada</numerusform>
            <numerusform>+ %n ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every difference counts for the moment. Click to ignore as before (I).</source>
        <translation>De momento cuenta cada diferencia. Pulse para volver a ignorar como antes (I).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ only in what is ignored. Click to show them (I).</source>
        <translation>
            <numerusform>%n línea solo difiere en lo que se ignora. Pulse para mostrarla (I).</numerusform>
            <numerusform>%n líneas solo difieren en lo que se ignora. Pulse para mostrarlas (I).</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>There are no changes in this file.</source>
        <translation>No hay cambios en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged files</source>
        <translation>
            <numerusform>%n archivo sin cambios</numerusform>
            <numerusform>%n archivos sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CompareCommands</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open the file in the external editor</source>
        <translation>Abrir el archivo en el editor externo</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Mostrar el archivo en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Copiar la ruta del archivo</translation>
    </message>
    <message>
        <source>Save the changes of this file as a patch…</source>
        <translation>Guardar los cambios de este archivo como parche…</translation>
    </message>
    <message>
        <source>Save the changes of %1 as a patch</source>
        <translation>Guardar los cambios de %1 como parche</translation>
    </message>
    <message>
        <source>Save this change as a patch…</source>
        <translation>Guardar este cambio como parche…</translation>
    </message>
    <message>
        <source>Save a change of %1 as a patch</source>
        <translation>Guardar un cambio de %1 como parche</translation>
    </message>
    <message>
        <source>Copy the changes of this file as a patch</source>
        <translation>Copiar los cambios de este archivo como parche</translation>
    </message>
    <message>
        <source>The patch of “%1” was copied.</source>
        <translation>El parche de «%1» se copió.</translation>
    </message>
    <message>
        <source>Copy this change as a patch</source>
        <translation>Copiar este cambio como parche</translation>
    </message>
    <message>
        <source>Save the comparison as a patch…</source>
        <translation>Guardar la comparación como parche…</translation>
    </message>
    <message>
        <source>Save the comparison as a patch</source>
        <translation>Guardar la comparación como parche</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report…</source>
        <translation>Guardar la comparación como informe HTML…</translation>
    </message>
    <message>
        <source>Copy as command: compare these versions</source>
        <translation>Copiar como orden: comparar estas versiones</translation>
    </message>
    <message numerus="yes">
        <source>A patch of %n changes of “%1” was copied.</source>
        <translation>
            <numerusform>Se copió un parche con %n cambio de «%1».</numerusform>
            <numerusform>Se copió un parche con %n cambios de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>Parches (*.patch *.diff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>Guardando un parche</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» se guardó.</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>El parche no se guardó</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>Creando un parche</translation>
    </message>
    <message>
        <source>The patch is too large for the clipboard. Save it to a file.</source>
        <translation>El parche es demasiado grande para el portapapeles. Guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report</source>
        <translation>Guardar la comparación como informe HTML</translation>
    </message>
    <message>
        <source>HTML reports (*.html);;All files (*)</source>
        <translation>Informes HTML (*.html);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>Guardando un informe</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>El informe se guardó</translation>
    </message>
    <message>
        <source>“%1” needs nothing else and can be sent to anyone.</source>
        <translation>«%1» no necesita nada más y se puede enviar a cualquiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are named in it without their lines, for it was full.</source>
        <translation>
            <numerusform>%n archivo se nombra en él sin sus líneas, porque el informe estaba lleno.</numerusform>
            <numerusform>%n archivos se nombran en él sin sus líneas, porque el informe estaba lleno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>El archivo no se abrió</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>Abriendo una copia de %1</translation>
    </message>
    <message>
        <source>A copy of %1 of %2 is open for reading: versions never change.</source>
        <translation>Una copia de %1 de %2 está abierta para leer: las versiones nunca cambian.</translation>
    </message>
    <message>
        <source>Take the file out…</source>
        <translation>Extraer el archivo…</translation>
    </message>
    <message>
        <source>Take the file into the workspace</source>
        <translation>Llevar el archivo al espacio de trabajo</translation>
    </message>
    <message>
        <source>No version here has this file: there is nothing to take out.</source>
        <translation>Ninguna versión de aquí tiene este archivo: no hay nada que extraer.</translation>
    </message>
</context>
<context>
    <name>strata::ComparePage</name>
    <message>
        <source>“%1” could not be compared. %2</source>
        <translation>«%1» no se pudo comparar. %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Select a version on the timeline: it is compared with the version before it.</source>
        <translation>Seleccione una versión en la línea de tiempo: se compara con la anterior.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>No hay ningún archivo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Next changed file</source>
        <translation>Archivo cambiado siguiente</translation>
    </message>
    <message>
        <source>Previous changed file</source>
        <translation>Archivo cambiado anterior</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>En una columna</translation>
    </message>
    <message>
        <source>Ignoring</source>
        <translation>Se ignora</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore whitespace</source>
        <translation>Ignorar el espacio en blanco</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Versión de origen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>every file counts as added</source>
        <translation>cada archivo cuenta como añadido</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Última</translation>
    </message>
    <message numerus="yes">
        <source>All %n files are the same, byte for byte.</source>
        <translation>
            <numerusform>El único archivo es idéntico, byte por byte.</numerusform>
            <numerusform>Los %n archivos son idénticos, byte por byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Let every difference count for the moment (I)</source>
        <translation>Contar de momento cada diferencia (I)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Comparar con una carpeta</translation>
    </message>
    <message>
        <source>The sides could not be compared</source>
        <translation>Los lados no se pudieron comparar</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>Se añadieron y eliminaron archivos demasiado numerosos o grandes para comparar todos con todos: pueden faltar algunos cambios de nombre.</translation>
    </message>
    <message>
        <source>%1 and %2 are byte-identical</source>
        <translation>%1 y %2 son idénticas byte por byte</translation>
    </message>
    <message>
        <source>Both sides are empty.</source>
        <translation>Los dos lados están vacíos.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Última revisada</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar otra vez</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>Buscar en todos los archivos cambiados</translation>
    </message>
    <message>
        <source>Show what is ignored, or ignore it again</source>
        <translation>Mostrar lo que se ignora, o ignorarlo de nuevo</translation>
    </message>
    <message>
        <source>Mark as viewed, or not</source>
        <translation>Marcar como visto, o no</translation>
    </message>
    <message>
        <source>Next file that was not viewed</source>
        <translation>Archivo siguiente sin ver</translation>
    </message>
    <message>
        <source>Mark all files as viewed</source>
        <translation>Marcar todos los archivos como vistos</translation>
    </message>
    <message>
        <source>Mark all files as not viewed</source>
        <translation>Marcar todos los archivos como no vistos</translation>
    </message>
    <message>
        <source>The newer version is reviewed</source>
        <translation>La versión más reciente está revisada</translation>
    </message>
    <message>
        <source>Ignoring %1</source>
        <translation>Se ignora: %1</translation>
    </message>
    <message>
        <source>Only what is ignored differs here: %1.</source>
        <translation>Aquí solo difiere lo que se ignora: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>El único archivo cambiado está visto.</numerusform>
            <numerusform>Los %n archivos cambiados están vistos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>Contando las líneas cambiadas</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>Buscando «%1»</translation>
    </message>
    <message>
        <source>Compare “%1” as the older side</source>
        <translation>Comparar «%1» como lado más antiguo</translation>
    </message>
    <message>
        <source>Compare “%1” as the newer side</source>
        <translation>Comparar «%1» como lado más reciente</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Viendo «%1»</translation>
    </message>
    <message>
        <source>“%1” is not on the newer side: drop the file on the right to compare it.</source>
        <translation>«%1» no está en el lado más reciente: suelte el archivo a la derecha para compararlo.</translation>
    </message>
    <message>
        <source>“%1” is not on the older side: drop the file on the left to compare it.</source>
        <translation>«%1» no está en el lado más antiguo: suelte el archivo a la izquierda para compararlo.</translation>
    </message>
    <message>
        <source>“%1” is not among the changed files.</source>
        <translation>«%1» no está entre los archivos cambiados.</translation>
    </message>
    <message>
        <source>Comparing moved lines</source>
        <translation>Comparando las líneas movidas</translation>
    </message>
    <message>
        <source>The moved lines could not be compared</source>
        <translation>Las líneas movidas no se pudieron comparar</translation>
    </message>
    <message>
        <source>Collect the left side of this change</source>
        <translation>Recoger el lado izquierdo de este cambio</translation>
    </message>
    <message>
        <source>Collect the right side of this change</source>
        <translation>Recoger el lado derecho de este cambio</translation>
    </message>
    <message>
        <source>Collect the left side, then go to the next change</source>
        <translation>Recoger el lado izquierdo y después ir al cambio siguiente</translation>
    </message>
    <message>
        <source>Collect the right side, then go to the next change</source>
        <translation>Recoger el lado derecho y después ir al cambio siguiente</translation>
    </message>
    <message>
        <source>Compare three ways with the parent</source>
        <translation>Comparar a tres bandas con la versión de origen</translation>
    </message>
    <message>
        <source>There is no change here to collect: go to one, or select its lines.</source>
        <translation>Aquí no hay ningún cambio que recoger: vaya a uno o seleccione sus líneas.</translation>
    </message>
    <message>
        <source>Keys are shown in another order than in the file: show it as it is, then collect changes.</source>
        <translation>Las claves se muestran en otro orden que en el archivo: muéstrelo tal cual y después recoja cambios.</translation>
    </message>
    <message>
        <source>Show %1, which the right side was made from, between the two</source>
        <translation>Mostrar %1, de la que salió el lado derecho, entre los dos</translation>
    </message>
    <message>
        <source>The right side was made from the left one, or from no version: there is no third</source>
        <translation>El lado derecho salió del izquierdo, o de ninguna versión: no hay una tercera</translation>
    </message>
    <message>
        <source>%1, parent of %2</source>
        <translation>%1, versión de origen de %2</translation>
    </message>
    <message>
        <source>Comparing three versions</source>
        <translation>Comparando tres versiones</translation>
    </message>
</context>
<context>
    <name>strata::CompareWithFile</name>
    <message>
        <source>“%1” is no file that could be compared.</source>
        <translation>«%1» no es un archivo que se pueda comparar.</translation>
    </message>
</context>
<context>
    <name>strata::Comparing</name>
    <message>
        <source>“%1” of %2 is missing in the library. Verify the version to see what else is.</source>
        <translation>«%1» de %2 falta en la biblioteca. Verifique la versión para ver qué más falta.</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparando archivos</translation>
    </message>
    <message>
        <source>“%1” was deleted after the folder was compared. Compare again.</source>
        <translation>«%1» se eliminó después de comparar la carpeta. Compare otra vez.</translation>
    </message>
    <message>
        <source>“%1” has changed since the folder was compared. Compare again.</source>
        <translation>«%1» ha cambiado desde que se comparó la carpeta. Compare otra vez.</translation>
    </message>
    <message>
        <source>“%1” is on neither side. Paths are relative to the project&apos;s folder.</source>
        <translation>«%1» no está en ninguno de los dos lados. Las rutas parten de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose another folder.</source>
        <translation>«%1» no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is archived: “%2” lies in no folder. Restore the version first.</source>
        <translation>%1 está archivada: «%2» no está en ninguna carpeta. Restaure antes la versión.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingArchives</name>
    <message>
        <source>Reading the archive</source>
        <translation>Leyendo el archivo comprimido</translation>
    </message>
    <message>
        <source>“%1” is too large for its members to be compared.</source>
        <translation>«%1» es demasiado grande para comparar sus entradas.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingPage</name>
    <message>
        <source>The whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> líneas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Ignored at the end of lines</source>
        <translation>Ignorado al final de las líneas</translation>
    </message>
    <message>
        <source>Ignored in its amount</source>
        <translation>Ignorado en su cantidad</translation>
    </message>
    <message>
        <source>Ignored everywhere</source>
        <translation>Ignorado en todas partes</translation>
    </message>
    <message>
        <source>&amp;Context around changes</source>
        <translation>Conte&amp;xto alrededor de los cambios</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>Espacio en b&amp;lanco</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Sangría</translation>
    </message>
    <message>
        <source>Indentation also where it means something, as in Python</source>
        <translation>Sangría también donde significa algo, como en Python</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Líneas en blanco</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Line endings (LF, CRLF)</source>
        <translation>Finales de línea (LF, CRLF)</translation>
    </message>
    <message>
        <source>Ignored too</source>
        <translation>También se ignora</translation>
    </message>
    <message>
        <source>What is ignored is still shown, muted and counted. Patches and exports always have every byte.</source>
        <translation>Lo que se ignora se sigue mostrando, atenuado y contado. Los parches y las exportaciones tienen siempre cada byte.</translation>
    </message>
</context>
<context>
    <name>strata::ComparingTables</name>
    <message>
        <source>“%1” is too large to be shown as a table.</source>
        <translation>«%1» es demasiado grande para mostrarlo como tabla.</translation>
    </message>
    <message>
        <source>“%1” is no table of text.</source>
        <translation>«%1» no es una tabla de texto.</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonSource</name>
    <message>
        <source>Comparing two versions</source>
        <translation>Comparando dos versiones</translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>Contando las líneas cambiadas</translation>
    </message>
    <message>
        <source>Comparing “%1”</source>
        <translation>Comparando «%1»</translation>
    </message>
    <message>
        <source>Looking for moved lines</source>
        <translation>Buscando líneas movidas</translation>
    </message>
</context>
<context>
    <name>strata::CsvReader</name>
    <message>
        <source>%1:%2: something follows the closing quote of a value. This is no proper CSV.</source>
        <translation>%1:%2: algo sigue a las comillas de cierre de un valor. Esto no es CSV correcto.</translation>
    </message>
    <message>
        <source>%1: a record has more than %2 values.</source>
        <translation>%1: un registro tiene más de %2 valores.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is there twice.</source>
        <translation>%1: la columna «%2» está dos veces.</translation>
    </message>
    <message>
        <source>%1: its columns (%2) are not those of projects, generations or artifacts. The first line must name them.</source>
        <translation>%1: sus columnas (%2) no son las de projects, generations o artifacts. La primera línea debe nombrarlas.</translation>
    </message>
    <message>
        <source>%1: the record has %2 values, and there are %3 columns.</source>
        <translation>%1: el registro tiene %2 valores y hay %3 columnas.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Export the table as UTF-8.</source>
        <translation>%1: el valor de «%2» no es UTF-8 válido. Exporte la tabla como UTF-8.</translation>
    </message>
    <message>
        <source>%1: the file ends within the quotes of a value that began in line %2. It was cut off.</source>
        <translation>%1: el archivo termina dentro de las comillas de un valor que empezó en la línea %2. Está cortado.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is not even a line with the names of columns.</source>
        <translation>«%1» está vacío: no hay ni siquiera una línea con los nombres de las columnas.</translation>
    </message>
</context>
<context>
    <name>strata::DecodedImage</name>
    <message>
        <source>The drawing cannot be shown: it is no valid SVG.</source>
        <translation>El dibujo no se puede mostrar: no es un SVG válido.</translation>
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
            <numerusform>%1, paleta de %n color</numerusform>
            <numerusform>%1, paleta de %n colores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grey</source>
        <translation>%1, gris</translation>
    </message>
    <message>
        <source>%1 with alpha</source>
        <translation>%1 con alfa</translation>
    </message>
    <message>
        <source>The image has %1 million pixels. More than %2 million are not shown.</source>
        <translation>La imagen tiene %1 millones de píxeles. No se muestran más de %2 millones.</translation>
    </message>
    <message>
        <source>The image cannot be shown: %1.</source>
        <translation>La imagen no se puede mostrar: %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n frames</source>
        <translation>
            <numerusform>el único fotograma</numerusform>
            <numerusform>el primero de %n fotogramas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Dependencies</name>
    <message>
        <source>“%1” is too large for its packages to be compared.</source>
        <translation>«%1» es demasiado grande para comparar sus paquetes.</translation>
    </message>
</context>
<context>
    <name>strata::DependencyPanel</name>
    <message>
        <source>%1 %2 added in %3</source>
        <translation>%1 %2 añadido en %3</translation>
    </message>
    <message>
        <source>%1 %2 removed from %3</source>
        <translation>%1 %2 quitado de %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 in %4</source>
        <translation>%1 de %2 a %3 en %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n added</source>
        <translation>
            <numerusform>+%n añadido</numerusform>
            <numerusform>+%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n removed</source>
        <translation>
            <numerusform>−%n quitado</numerusform>
            <numerusform>−%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not understood</source>
        <translation>
            <numerusform>%n archivo no entendido</numerusform>
            <numerusform>%n archivos no entendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed dependencies</source>
        <translation>Dependencias cambiadas</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Comparing dependencies</source>
        <translation>Comparando dependencias</translation>
    </message>
    <message>
        <source>Dependencies: %1</source>
        <translation>Dependencias: %1</translation>
    </message>
</context>
<context>
    <name>strata::Desktop</name>
    <message>
        <source>Keeps every version your generators make; compares, activates, rolls back, exports.</source>
        <translation>Conserva cada versión de sus generadores; compara, activa, vuelve atrás, exporta.</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>La carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Open this project: its name or id.</source>
        <translation>Abrir este proyecto: su nombre o identificador.</translation>
    </message>
    <message>
        <source>Compare these versions; or one version with its base.</source>
        <translation>Comparar estas versiones; o una versión con su base.</translation>
    </message>
    <message>
        <source>Show this file of the versions compared.</source>
        <translation>Mostrar este archivo de las versiones comparadas.</translation>
    </message>
    <message>
        <source>Open the sample library; make it first when it is missing.</source>
        <translation>Abrir la biblioteca de ejemplo; crearla antes si falta.</translation>
    </message>
    <message>
        <source>Take a guided tour through the window and leave pictures in DIR.</source>
        <translation>Hacer una visita guiada por la ventana y dejar imágenes en CARPETA.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>“%1” is not an option; strata --help lists them.</source>
        <translation>«%1» no es una opción; strata --help las enumera.</translation>
    </message>
    <message>
        <source>--sample has a library of its own; leave out --library.</source>
        <translation>--sample tiene su propia biblioteca; omita --library.</translation>
    </message>
    <message>
        <source>“%1” names no versions; write V1..V2, as in v1..v2.</source>
        <translation>«%1» no nombra versiones; escriba V1..V2, como v1..v2.</translation>
    </message>
    <message>
        <source>“%1” is no theme; write light, dark or system.</source>
        <translation>«%1» no es un tema; escriba light, dark o system.</translation>
    </message>
</context>
<context>
    <name>strata::DetailPane</name>
    <message>
        <source>Views of the version</source>
        <translation>Vistas de la versión</translation>
    </message>
</context>
<context>
    <name>strata::DiffView</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Primer cambio</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Show the current change</source>
        <translation>Mostrar el cambio actual</translation>
    </message>
    <message>
        <source>Next difference inside a line</source>
        <translation>Diferencia siguiente dentro de una línea</translation>
    </message>
    <message>
        <source>Previous difference inside a line</source>
        <translation>Diferencia anterior dentro de una línea</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find the selection</source>
        <translation>Buscar la selección</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Show more or fewer lines around changes</source>
        <translation>Mostrar más o menos líneas alrededor de los cambios</translation>
    </message>
    <message>
        <source>Show more lines here</source>
        <translation>Mostrar más líneas aquí</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Fold unchanged lines</source>
        <translation>Plegar las líneas sin cambios</translation>
    </message>
    <message>
        <source>Copy path and line</source>
        <translation>Copiar ruta y línea</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Show or hide the overview</source>
        <translation>Mostrar u ocultar la vista general</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Partir las líneas largas</translation>
    </message>
    <message>
        <source>Scroll both sides sideways together</source>
        <translation>Desplazar ambos lados juntos en horizontal</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>Lado a lado o en una columna</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Scroll the left side sideways</source>
        <translation>Desplazar el lado izquierdo en horizontal</translation>
    </message>
    <message>
        <source>Scroll the right side sideways</source>
        <translation>Desplazar el lado derecho en horizontal</translation>
    </message>
    <message>
        <source>There is no such line: %1</source>
        <translation>No existe esa línea: %1</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparación de %1</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Mostrar completo</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>Se sigue desde el principio</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>Se sigue desde el final</translation>
    </message>
    <message>
        <source>Show %1 more lines above</source>
        <translation>Mostrar %1 líneas más arriba</translation>
    </message>
    <message>
        <source>Show %1 more lines below</source>
        <translation>Mostrar %1 líneas más abajo</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Mostrar estas líneas</translation>
    </message>
    <message>
        <source>Drag to resize the sides, double-click to make them equal</source>
        <translation>Arrastre para cambiar el ancho de los lados, doble clic para igualarlos</translation>
    </message>
    <message>
        <source>Show 20 more lines below</source>
        <translation>Mostrar 20 líneas más abajo</translation>
    </message>
    <message>
        <source>Show 20 more lines above</source>
        <translation>Mostrar 20 líneas más arriba</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all on this side</source>
        <translation>Seleccionar todo en este lado</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Ir a la línea…</translation>
    </message>
    <message>
        <source>No changes in this file</source>
        <translation>No hay cambios en este archivo</translation>
    </message>
    <message>
        <source>No more differences inside lines below</source>
        <translation>No hay más diferencias dentro de líneas hacia abajo</translation>
    </message>
    <message>
        <source>No more differences inside lines above</source>
        <translation>No hay más diferencias dentro de líneas hacia arriba</translation>
    </message>
    <message>
        <source>Every line is shown</source>
        <translation>Se muestran todas las líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around each change are shown</source>
        <translation>
            <numerusform>Se muestra %n línea alrededor de cada cambio</numerusform>
            <numerusform>Se muestran %n líneas alrededor de cada cambio</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>sin salto de línea al final</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines in %1</source>
        <translation>
            <numerusform>%n línea sin cambios en %1</numerusform>
            <numerusform>%n líneas sin cambios en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Línea %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, changed: %2</source>
        <translation>Línea %L1, cambiada: %2</translation>
    </message>
    <message>
        <source>Line %L1, removed: %2</source>
        <translation>Línea %L1, quitada: %2</translation>
    </message>
    <message>
        <source>Line %L1, added: %2</source>
        <translation>Línea %L1, añadida: %2</translation>
    </message>
    <message>
        <source>Line %L1, differs in what is ignored: %2</source>
        <translation>Línea %L1, difiere en lo que se ignora: %2</translation>
    </message>
    <message>
        <source>Left side, before: %1</source>
        <translation>Lado izquierdo, antes: %1</translation>
    </message>
    <message>
        <source>Right side, after: %1</source>
        <translation>Lado derecho, después: %1</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>Copiar como parche</translation>
    </message>
    <message>
        <source>Go to where these lines moved</source>
        <translation>Ir adonde se movieron estas líneas</translation>
    </message>
    <message>
        <source>Compare both places of the move</source>
        <translation>Comparar ambos lugares del movimiento</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>Poner o quitar un marcador</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Marcador siguiente</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Marcador anterior</translation>
    </message>
    <message>
        <source>Remove the bookmarks of this file</source>
        <translation>Quitar los marcadores de este archivo</translation>
    </message>
    <message>
        <source>Align this line with one of the other side</source>
        <translation>Alinear esta línea con una del otro lado</translation>
    </message>
    <message>
        <source>Align every line by itself</source>
        <translation>Alinear todas las líneas automáticamente</translation>
    </message>
    <message>
        <source>Changes as a list to be read aloud</source>
        <translation>Cambios como lista para leer en voz alta</translation>
    </message>
    <message>
        <source>Count moved lines as changes, or not</source>
        <translation>Contar las líneas movidas como cambios, o no</translation>
    </message>
    <message>
        <source>Moved lines count as changes</source>
        <translation>Las líneas movidas cuentan como cambios</translation>
    </message>
    <message>
        <source>Moved lines do not count as changes</source>
        <translation>Las líneas movidas no cuentan como cambios</translation>
    </message>
    <message>
        <source>Skip moved lines when stepping, or not</source>
        <translation>Saltar las líneas movidas al avanzar, o no</translation>
    </message>
    <message>
        <source>Stepping skips moved lines, but not the edits inside them</source>
        <translation>Se saltan las líneas movidas, pero no los cambios dentro de ellas</translation>
    </message>
    <message>
        <source>Stepping stops at moved lines</source>
        <translation>Se para en las líneas movidas</translation>
    </message>
    <message>
        <source>Step only through changes of logic, or through all</source>
        <translation>Recorrer solo los cambios de lógica, o todos</translation>
    </message>
    <message>
        <source>Stepping stops at every change</source>
        <translation>Se para en cada cambio</translation>
    </message>
    <message>
        <source>Stepping stops at changes of logic only</source>
        <translation>Se para solo en los cambios de lógica</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. %1</source>
        <translation>
            <numerusform>%n cambio. %1</numerusform>
            <numerusform>%n cambios. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a large file: colours are judged from the lines around, not from the whole text.</source>
        <translation>Este archivo es grande: los colores se deducen de las líneas cercanas, no del texto completo.</translation>
    </message>
    <message>
        <source>Line %L1, moved: %2</source>
        <translation>Línea %L1, movida: %2</translation>
    </message>
    <message>
        <source>There is no change here</source>
        <translation>Aquí no hay ningún cambio</translation>
    </message>
    <message>
        <source>These lines moved there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>Estas líneas se movieron allí. Pulse para comparar ambos lugares, Ctrl+Mayús+G va allí.</translation>
    </message>
    <message>
        <source>These lines came from there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>Estas líneas vinieron de allí. Pulse para comparar ambos lugares, Ctrl+Mayús+G va allí.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>lines of a fold</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>Line %L1 has a bookmark: F2 comes back to it</source>
        <translation>La línea %L1 tiene un marcador: F2 vuelve a ella</translation>
    </message>
    <message>
        <source>The bookmark of line %L1 was taken away</source>
        <translation>Se quitó el marcador de la línea %L1</translation>
    </message>
    <message>
        <source>This file has no bookmarks: Ctrl+F2 marks a line</source>
        <translation>Este archivo no tiene marcadores: Ctrl+F2 marca una línea</translation>
    </message>
    <message>
        <source>Now choose the line of the right side and press Alt+S</source>
        <translation>Ahora elija la línea del lado derecho y pulse Alt+S</translation>
    </message>
    <message>
        <source>Now choose the line of the left side and press Alt+S</source>
        <translation>Ahora elija la línea del lado izquierdo y pulse Alt+S</translation>
    </message>
    <message>
        <source>The line is aligned by itself again</source>
        <translation>La línea vuelve a alinearse automáticamente</translation>
    </message>
    <message>
        <source>The two lines stand side by side</source>
        <translation>Las dos líneas están una junto a otra</translation>
    </message>
    <message>
        <source>Every line is aligned by itself again</source>
        <translation>Todas las líneas vuelven a alinearse automáticamente</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Path and line</source>
        <translation>Ruta y línea</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Align this line by itself</source>
        <translation>Alinear esta línea automáticamente</translation>
    </message>
    <message>
        <source>Step from change to change</source>
        <translation>Ir de cambio en cambio</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Parar en</translation>
    </message>
    <message>
        <source>Moved lines</source>
        <translation>Líneas movidas</translation>
    </message>
    <message>
        <source>Count moves as changes</source>
        <translation>Contar los movimientos como cambios</translation>
    </message>
    <message>
        <source>Skip moves, but not the edits inside them</source>
        <translation>Saltar los movimientos, pero no los cambios dentro de ellos</translation>
    </message>
    <message>
        <source>Lines around changes</source>
        <translation>Líneas alrededor de los cambios</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for .%1 files</source>
        <translation>Solo para archivos .%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Colours of the code</source>
        <translation>Colores del código</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>By the name of the file</source>
        <translation>Según el nombre del archivo</translation>
    </message>
    <message>
        <source>This line did not move</source>
        <translation>Esta línea no se movió</translation>
    </message>
    <message>
        <source>No more changes of the chosen kinds</source>
        <translation>No hay más cambios de los tipos elegidos</translation>
    </message>
    <message>
        <source>%1 – press again for %2</source>
        <translation>%1 – pulse otra vez para %2</translation>
    </message>
</context>
<context>
    <name>strata::Discarding</name>
    <message>
        <source>%1 is active and cannot be deleted. Activate another version first.</source>
        <translation>%1 está activa y no se puede eliminar. Active antes otra versión.</translation>
    </message>
    <message>
        <source>%1 is what rolling back “%2” returns to and cannot be deleted. Activate another version first.</source>
        <translation>%1 es la versión a la que se vuelve atrás en «%2» y no se puede eliminar. Active antes otra versión.</translation>
    </message>
    <message>
        <source>%1 is the only version left in “%2”. Delete the project instead.</source>
        <translation>%1 es la única versión que queda en «%2». Elimine el proyecto en su lugar.</translation>
    </message>
    <message>
        <source>%1 is not archived. Archive it before its files are deleted.</source>
        <translation>%1 no está archivada. Archívela antes de eliminar sus archivos.</translation>
    </message>
    <message>
        <source>%1 is starred. Take the star away before its files are deleted.</source>
        <translation>%1 está destacada. Quítele la estrella antes de eliminar sus archivos.</translation>
    </message>
</context>
<context>
    <name>strata::DiskSpace</name>
    <message>
        <source>%1 %2, and the library&apos;s disk has %3 left; with what has to stay free, %4 are missing. Free some space or delete versions, then try again.</source>
        <translation>%1 %2, y en el disco de la biblioteca quedan %3; con lo que debe quedar libre, faltan %4. Libere espacio o elimine versiones, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2 new files and folders, and the library&apos;s disk can take %3 more. Delete files or versions, then try again.</source>
        <translation>%1 %2 archivos y carpetas nuevos, y en el disco de la biblioteca caben %3 más. Elimine archivos o versiones, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>strata::DiskUsage</name>
    <message>
        <source>Measuring files</source>
        <translation>Midiendo archivos</translation>
    </message>
</context>
<context>
    <name>strata::DriftBanner</name>
    <message>
        <source>Linked folder</source>
        <translation>Carpeta vinculada</translation>
    </message>
</context>
<context>
    <name>strata::DumpReader</name>
    <message>
        <source>“%1” ends in the middle of line %2: the dump was cut off. Make it again.</source>
        <translation>«%1» termina en medio de la línea %2: el volcado está cortado. Hágalo otra vez.</translation>
    </message>
    <message>
        <source>%1: the values of an INSERT do not end.</source>
        <translation>%1: los valores de un INSERT no terminan.</translation>
    </message>
    <message>
        <source>%1: the dump is in %2. Make it again with pg_dump --encoding=UTF8.</source>
        <translation>%1: el volcado está en %2. Hágalo otra vez con pg_dump --encoding=UTF8.</translation>
    </message>
    <message>
        <source>%1: the INSERT names no columns, and there is no CREATE TABLE before it. Dump with --column-inserts.</source>
        <translation>%1: el INSERT no nombra columnas y no hay ningún CREATE TABLE antes. Haga el volcado con --column-inserts.</translation>
    </message>
    <message>
        <source>%1: a row has more than %2 values.</source>
        <translation>%1: una fila tiene más de %2 valores.</translation>
    </message>
    <message>
        <source>%1: COPY names no columns, and there is no CREATE TABLE before it.</source>
        <translation>%1: COPY no nombra columnas y no hay ningún CREATE TABLE antes.</translation>
    </message>
    <message>
        <source>%1: the row has %2 values, and the table has %3 columns.</source>
        <translation>%1: la fila tiene %2 valores y la tabla tiene %3 columnas.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Make the dump again with pg_dump --encoding=UTF8.</source>
        <translation>%1: el valor de «%2» no es UTF-8 válido. Haga el volcado otra vez con pg_dump --encoding=UTF8.</translation>
    </message>
</context>
<context>
    <name>strata::Excluding</name>
    <message>
        <source>Writing .strataignore</source>
        <translation>Escribiendo .strataignore</translation>
    </message>
    <message>
        <source>The pattern was not written</source>
        <translation>El patrón no se escribió</translation>
    </message>
    <message>
        <source>“%1” was copied. Add it as a line to .strataignore in the folder you capture from.</source>
        <translation>«%1» se copió. Añádalo como línea a .strataignore en la carpeta desde la que captura.</translation>
    </message>
    <message>
        <source>“%1” is in .strataignore already.</source>
        <translation>«%1» ya está en .strataignore.</translation>
    </message>
    <message>
        <source>“%1” is left out of captures from “%2” from now on.</source>
        <translation>«%1» queda fuera de las capturas de «%2» a partir de ahora.</translation>
    </message>
    <message>
        <source>leaving out “%1”</source>
        <translation>dejar fuera «%1»</translation>
    </message>
</context>
<context>
    <name>strata::Export</name>
    <message>
        <source>“%1” is no complete path of a file.</source>
        <translation>«%1» no es la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a name for the archive.</source>
        <translation>«%1» es una carpeta. Elija un nombre para el archivo comprimido.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>«%1» está dentro de la biblioteca. Elija una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«%1» no se puede escribir</translation>
    </message>
    <message>
        <source>The archive is complete, but the library could not note the export. %1</source>
        <translation>El archivo comprimido está completo, pero la biblioteca no pudo anotar la exportación. %1</translation>
    </message>
</context>
<context>
    <name>strata::ExportBar</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Exportar como %1</translation>
    </message>
    <message>
        <source>Export to another place…</source>
        <translation>Exportar a otro lugar…</translation>
    </message>
    <message>
        <source>%1, %2, was exported</source>
        <translation>%1, %2, se exportó</translation>
    </message>
    <message>
        <source>Choose another format ▾</source>
        <translation>Elegir otro formato ▾</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Portable names (%1)</source>
        <translation>Nombres portables (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the archive again with names that can be unpacked everywhere:</source>
        <translation>Escribir el archivo comprimido otra vez con nombres que se puedan descomprimir en todas partes:</translation>
    </message>
</context>
<context>
    <name>strata::ExportInspection</name>
    <message>
        <source>it has what looks like an Amazon access key</source>
        <translation>contiene lo que parece una clave de acceso de Amazon</translation>
    </message>
    <message>
        <source>it has what looks like a GitHub token</source>
        <translation>contiene lo que parece un token de GitHub</translation>
    </message>
    <message>
        <source>it has what looks like a GitLab token</source>
        <translation>contiene lo que parece un token de GitLab</translation>
    </message>
    <message>
        <source>it has what looks like a Slack token</source>
        <translation>contiene lo que parece un token de Slack</translation>
    </message>
    <message>
        <source>it has what looks like an API key</source>
        <translation>contiene lo que parece una clave de API</translation>
    </message>
    <message>
        <source>it has what looks like a Stripe key</source>
        <translation>contiene lo que parece una clave de Stripe</translation>
    </message>
    <message>
        <source>it has what looks like a Google key</source>
        <translation>contiene lo que parece una clave de Google</translation>
    </message>
    <message>
        <source>it has what looks like an npm token</source>
        <translation>contiene lo que parece un token de npm</translation>
    </message>
    <message>
        <source>it has a private key</source>
        <translation>contiene una clave privada</translation>
    </message>
    <message>
        <source>its name says that it holds secrets</source>
        <translation>su nombre dice que guarda secretos</translation>
    </message>
    <message>
        <source>it is a leftover of a tool</source>
        <translation>es un resto de una herramienta</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>Buscando secretos</translation>
    </message>
    <message>
        <source>its path has %1 characters; Windows takes 260 with the drive, unless it is set up for more</source>
        <translation>su ruta tiene %1 caracteres; Windows admite 260 con la unidad, salvo que esté configurado para más</translation>
    </message>
</context>
<context>
    <name>strata::Exporting</name>
    <message>
        <source>Exporting %1 to %2</source>
        <translation>Exportando %1 a %2</translation>
    </message>
    <message>
        <source>The export folder “%1” cannot be made. Choose another in the settings.</source>
        <translation>La carpeta de exportación «%1» no se puede crear. Elija otra en los ajustes.</translation>
    </message>
    <message>
        <source>%1 was exported to “%2”.</source>
        <translation>%1 se exportó a «%2».</translation>
    </message>
    <message>
        <source>%1 was not exported</source>
        <translation>%1 no se exportó</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files look generated or unusually large.</source>
        <translation>
            <numerusform>%n archivo más parece generado o inusualmente grande.</numerusform>
            <numerusform>%n archivos más parecen generados o inusualmente grandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets in %1</source>
        <translation>Secretos en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 look as if they hold secrets. Whoever gets the archive can read them.</source>
        <translation>
            <numerusform>%n archivo de %1 parece guardar secretos. Quien reciba el archivo comprimido puede leerlo.</numerusform>
            <numerusform>%n archivos de %1 parecen guardar secretos. Quien reciba el archivo comprimido puede leerlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Looking for secrets in %1</source>
        <translation>Buscando secretos en %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>%1 archives (*.%1)</source>
        <translation>Archivos %1 (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n names were changed.</source>
        <translation>
            <numerusform>Se cambió %n nombre.</numerusform>
            <numerusform>Se cambiaron %n nombres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ExportsModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Exportar ZIP</translation>
    </message>
    <message>
        <source>Nothing was exported from this project yet</source>
        <translation>Aún no se ha exportado nada de este proyecto</translation>
    </message>
    <message>
        <source>Export ZIP writes the selected version, complete and verified, to your export folder. Every export is listed here with its size and SHA-256.</source>
        <translation>«Exportar ZIP» escribe la versión seleccionada, completa y verificada, en su carpeta de exportación. Cada exportación aparece aquí con su tamaño y su SHA-256.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Show export in folder</source>
        <translation>Mostrar la exportación en la carpeta</translation>
    </message>
    <message>
        <source>Copy path of export</source>
        <translation>Copiar la ruta de la exportación</translation>
    </message>
    <message>
        <source>Copy SHA-256 of export</source>
        <translation>Copiar el SHA-256 de la exportación</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar otra vez</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copiar SHA-256</translation>
    </message>
    <message>
        <source>Listing exports</source>
        <translation>Listando exportaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n exportación</numerusform>
            <numerusform>%n exportaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ExternalEditor</name>
    <message>
        <source>No program is set up to open “%1”. Name an editor in the settings.</source>
        <translation>No hay ningún programa preparado para abrir «%1». Indique un editor en los ajustes.</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started. Name another in the settings.</source>
        <translation>El editor «%1» no se pudo iniciar. Indique otro en los ajustes.</translation>
    </message>
</context>
<context>
    <name>strata::FileContent</name>
    <message>
        <source>The file is too large to be shown as text.</source>
        <translation>El archivo es demasiado grande para mostrarlo como texto.</translation>
    </message>
</context>
<context>
    <name>strata::FileHeader</name>
    <message>
        <source>link to %1</source>
        <translation>enlace a %1</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Qué se puede hacer con este archivo</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Pulse para copiar</translation>
    </message>
    <message>
        <source>Copy SHA-256 %1</source>
        <translation>Copiar SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>sin salto de línea al final</translation>
    </message>
    <message>
        <source>has bytes that are no %1</source>
        <translation>tiene bytes que no son %1</translation>
    </message>
</context>
<context>
    <name>strata::FilesModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n files, %2</source>
        <translation>
            <numerusform>%1
%n archivo, %2</numerusform>
            <numerusform>%1
%n archivos, %2</numerusform>
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
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>strata::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>Part of a path, or a pattern like *.py</source>
        <translation>Parte de una ruta, o un patrón como *.py</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>Archivos de la versión</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>Tan grande como quepa (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A pixel for a pixel (1)</source>
        <translation>Un píxel por píxel (1)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Shows the text of the drawing</source>
        <translation>Muestra el texto del dibujo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>No hay ninguna versión seleccionada</translation>
    </message>
    <message>
        <source>Select a version in the timeline to look at its files.</source>
        <translation>Seleccione una versión en la línea de tiempo para ver sus archivos.</translation>
    </message>
    <message>
        <source>%1 has no files here</source>
        <translation>%1 no tiene archivos aquí</translation>
    </message>
    <message>
        <source>It is not complete: nothing was captured for it yet.</source>
        <translation>No está completa: aún no se capturó nada para ella.</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Listando archivos</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>Los archivos no se pueden listar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files · %2</source>
        <translation>
            <numerusform>%1 de %n archivo · %2</numerusform>
            <numerusform>%1 de %n archivos · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n archivo · %1</numerusform>
            <numerusform>%n archivos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a file to read it.</source>
        <translation>Seleccione un archivo para leerlo.</translation>
    </message>
    <message>
        <source>%1 has no file “%2”.</source>
        <translation>%1 no tiene ningún archivo «%2».</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Compare this file with the base</source>
        <translation>Comparar este archivo con la base</translation>
    </message>
    <message>
        <source>Save a copy of the file as…</source>
        <translation>Guardar una copia del archivo como…</translation>
    </message>
    <message>
        <source>Open a copy in the external editor</source>
        <translation>Abrir una copia en el editor externo</translation>
    </message>
    <message>
        <source>Copy path of the file</source>
        <translation>Copiar la ruta del archivo</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the file</source>
        <translation>Copiar el SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Copy command that prints the file</source>
        <translation>Copiar la orden que imprime el archivo</translation>
    </message>
    <message>
        <source>Filter files of the version</source>
        <translation>Filtrar los archivos de la versión</translation>
    </message>
    <message>
        <source>Find in the open file</source>
        <translation>Buscar en el archivo abierto</translation>
    </message>
    <message>
        <source>Find next in the open file</source>
        <translation>Buscar siguiente en el archivo abierto</translation>
    </message>
    <message>
        <source>Find previous in the open file</source>
        <translation>Buscar anterior en el archivo abierto</translation>
    </message>
    <message>
        <source>Go to line of the open file</source>
        <translation>Ir a una línea del archivo abierto</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Guardar una copia de %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>%1 of %2 was saved to “%3”.</source>
        <translation>%1 de %2 se guardó en «%3».</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>La copia no se guardó</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>Abriendo una copia de %1</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>El archivo no se abrió</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Extraer…</translation>
    </message>
    <message>
        <source>Take into the workspace</source>
        <translation>Llevar al espacio de trabajo</translation>
    </message>
    <message>
        <source>Puts the selected files and folders into a folder of yours</source>
        <translation>Pone los archivos y carpetas seleccionados en una carpeta suya</translation>
    </message>
</context>
<context>
    <name>strata::FindBar</name>
    <message>
        <source>Find in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que se busca</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Match whole words</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>El texto es una expresión regular</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Líneas cambiadas</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 o más</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>Buscar en todos los archivos cambiados</translation>
    </message>
</context>
<context>
    <name>strata::FindInChanges</name>
    <message>
        <source>Type what to look for.</source>
        <translation>Escriba qué buscar.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>Looking through the changed files</source>
        <translation>Buscando en los archivos cambiados</translation>
    </message>
</context>
<context>
    <name>strata::FindPanel</name>
    <message>
        <source>Find in all changed files</source>
        <translation>Buscar en todos los archivos cambiados</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Changed lines only</source>
        <translation>Solo líneas cambiadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Líneas encontradas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>Buscando «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files, %n lines so far</source>
        <translation>
            <numerusform>%1 de %2 archivos, %n línea hasta ahora</numerusform>
            <numerusform>%1 de %2 archivos, %n líneas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n lines were found until then.</source>
        <translation>
            <numerusform>Cancelado; hasta entonces se encontró %n línea.</numerusform>
            <numerusform>Cancelado; hasta entonces se encontraron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n files.</source>
        <translation>
            <numerusform>en %n archivo.</numerusform>
            <numerusform>en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: narrow the search down.</source>
        <translation>Hay más: acote la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no text or too large.</source>
        <translation>
            <numerusform>%n archivo no es texto o es demasiado grande.</numerusform>
            <numerusform>%n archivos no son texto o son demasiado grandes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FlatFolders</name>
    <message>
        <source>The folder “%1” cannot be read. Give yourself the right to.</source>
        <translation>La carpeta «%1» no se puede leer. Concédase el derecho de leerla.</translation>
    </message>
    <message>
        <source>“%1” is a link; links are not followed.</source>
        <translation>«%1» es un enlace; los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>“%1” is no generation&apos;s folder.</source>
        <translation>«%1» no es la carpeta de una generación.</translation>
    </message>
    <message>
        <source>There are two folders of the generation %1: “%2” and “%3”.</source>
        <translation>Hay dos carpetas de la generación %1: «%2» y «%3».</translation>
    </message>
    <message>
        <source>The first one is taken; the other stays where it is.</source>
        <translation>Se toma la primera; la otra se queda donde está.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Viendo «%1»</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Se queda donde está.</translation>
    </message>
</context>
<context>
    <name>strata::FlatRows</name>
    <message>
        <source>%1: the row has no id.</source>
        <translation>%1: la fila no tiene identificador.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se deja fuera.</translation>
    </message>
    <message>
        <source>%1 repeats the project %2 of %3.</source>
        <translation>%1 repite el proyecto %2 de %3.</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept with it.</source>
        <translation>Vale la primera fila; la otra se guarda con ella.</translation>
    </message>
    <message>
        <source>%1 repeats the generation %2 of %3.</source>
        <translation>%1 repite la generación %2 de %3.</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept in the version&apos;s context.</source>
        <translation>Vale la primera fila; la otra se guarda en el contexto de la versión.</translation>
    </message>
</context>
<context>
    <name>strata::FlatStore</name>
    <message>
        <source>%1: a value is larger than %2 MB.</source>
        <translation>%1: un valor ocupa más de %2 MB.</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is larger than %3 MB.</source>
        <translation>%1: el valor de «%2» ocupa más de %3 MB.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Leyendo «%1»</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Export one file per table, or as plain SQL.</source>
        <translation>«%1» ocupa más de %2 MB. Exporte un archivo por tabla, o como SQL simple.</translation>
    </message>
    <message>
        <source>There is no metadata “%1”.</source>
        <translation>No existen los metadatos «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” holds no metadata: no CSV or JSON of projects, generations or artifacts, no dump and no database.</source>
        <translation>La carpeta «%1» no contiene metadatos: ni CSV o JSON de projects, generations o artifacts, ni un volcado, ni una base de datos.</translation>
    </message>
    <message>
        <source>“%1” names no projects and no generations.</source>
        <translation>«%1» no nombra proyectos ni generaciones.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose the folder of the old store.</source>
        <translation>No hay ninguna carpeta «%1». Elija la carpeta del almacén anterior.</translation>
    </message>
</context>
<context>
    <name>strata::FolderSnapshot</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Leyendo la carpeta</translation>
    </message>
</context>
<context>
    <name>strata::FolderStaging</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>Storing files</source>
        <translation>Guardando archivos</translation>
    </message>
</context>
<context>
    <name>strata::FolderTransition</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«%1» no se puede escribir</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed files in “%1” meanwhile: %2. Let it finish, then try again.</source>
        <translation>Entretanto otro programa cambió archivos en «%1»: %2. Deje que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copiando archivos</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Escribiendo en el disco</translation>
    </message>
    <message>
        <source>“%1” is no longer what was captured. Run “verify”; the folder was left as it is.</source>
        <translation>«%1» ya no es lo que se capturó. Ejecute «verify»; la carpeta se dejó como estaba.</translation>
    </message>
    <message>
        <source>Bringing “%1” over</source>
        <translation>Pasando «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be cleared away</source>
        <translation>«%1» no se puede retirar</translation>
    </message>
</context>
<context>
    <name>strata::Following</name>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>Los cambios propios de la carpeta, guardados antes de llevarla a %1</translation>
    </message>
</context>
<context>
    <name>strata::FoundModel</name>
    <message>
        <source>line %1 before</source>
        <translation>línea %1 antes</translation>
    </message>
    <message>
        <source>line %1 after</source>
        <translation>línea %1 después</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>strata::FoundPage</name>
    <message>
        <source>Folder without a row</source>
        <translation>Carpeta sin fila</translation>
    </message>
    <message>
        <source>Row without files</source>
        <translation>Fila sin archivos</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>Falta la carpeta</translation>
    </message>
    <message>
        <source>Id there twice</source>
        <translation>Identificador repetido</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>Proyecto desconocido</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Files differ</source>
        <translation>Los archivos difieren</translation>
    </message>
    <message>
        <source>Unsafe path</source>
        <translation>Ruta insegura</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Odd status</source>
        <translation>Estado extraño</translation>
    </message>
    <message>
        <source>Several active</source>
        <translation>Varias activas</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>Ninguna activa</translation>
    </message>
    <message>
        <source>Wrong parent</source>
        <translation>Versión de origen errónea</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Sin archivos</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>Falta el artefacto</translation>
    </message>
    <message>
        <source>Odd row</source>
        <translation>Fila extraña</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>&amp;Accept this order of versions, which is a guess</source>
        <translation>&amp;Aceptar este orden de las versiones, que es una suposición</translation>
    </message>
    <message>
        <source>Projects to bring in</source>
        <translation>Proyectos que se importan</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Lo que no encaja</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stay behind</source>
        <translation>
            <numerusform>%n carpeta no se importa</numerusform>
            <numerusform>%n carpetas no se importan</numerusform>
        </translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>un proyecto nuevo</translation>
    </message>
    <message>
        <source>later versions of a project that is there</source>
        <translation>versiones posteriores de un proyecto que ya existe</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>Todo encaja.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation>
            <numerusform>%n cosa que conviene saber:</numerusform>
            <numerusform>%n cosas que conviene saber:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GenerationFiles</name>
    <message>
        <source>The files of %1 were deleted.</source>
        <translation>Los archivos de %1 se eliminaron.</translation>
    </message>
    <message>
        <source>%1 has no files yet.</source>
        <translation>%1 aún no tiene archivos.</translation>
    </message>
</context>
<context>
    <name>strata::GenerationWriter</name>
    <message>
        <source>The folder “%1” cannot be created</source>
        <translation>La carpeta «%1» no se puede crear</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the library</source>
        <translation>«%1» no se puede escribir en la biblioteca</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Escribiendo en el disco</translation>
    </message>
    <message>
        <source>The new version cannot be flushed to disk</source>
        <translation>La versión nueva no se puede llevar al disco</translation>
    </message>
    <message>
        <source>The new version cannot be moved to “%1”</source>
        <translation>La versión nueva no se puede mover a «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back</source>
        <translation>«%1» no se puede deshacer</translation>
    </message>
</context>
<context>
    <name>strata::GitPatch</name>
    <message>
        <source>Writing the patch</source>
        <translation>Escribiendo el parche</translation>
    </message>
</context>
<context>
    <name>strata::GitRepository</name>
    <message>
        <source>“%1” lies inside the Git repository “%2”. Choose that folder to capture its history.</source>
        <translation>«%1» está dentro del repositorio Git «%2». Elija esa carpeta para capturar su historial.</translation>
    </message>
    <message>
        <source>“%1” is no Git repository.</source>
        <translation>«%1» no es un repositorio Git.</translation>
    </message>
    <message>
        <source>The Git repository “%1” belongs to somebody else. If you trust it, tell git so, then try again: git config --global --add safe.directory &apos;%1&apos;</source>
        <translation>El repositorio Git «%1» pertenece a otra persona. Si confía en él, dígaselo a git e inténtelo de nuevo: git config --global --add safe.directory &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The Git repository “%1” names its objects by SHA-256, which Strata cannot read. Capture its working files instead.</source>
        <translation>El repositorio Git «%1» nombra sus objetos con SHA-256, que Strata no puede leer. Capture en su lugar sus archivos de trabajo.</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2. “git fsck” may say more.</source>
        <translation>El repositorio Git «%1» no se puede leer: %2. «git fsck» puede decir más.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>The Git repository “%1” lacks the object %2: it was cloned in part, or it is damaged. “git fetch --refetch” brings what is missing, “git fsck” tells what is.</source>
        <translation>Al repositorio Git «%1» le falta el objeto %2: se clonó en parte o está dañado. «git fetch --refetch» trae lo que falta, «git fsck» dice qué es.</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: %3. “git fsck” tells more.</source>
        <translation>El objeto %2 del repositorio Git «%1» está dañado: %3. «git fsck» dice más.</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: its file is cut off. “git fsck” tells more.</source>
        <translation>El objeto %2 del repositorio Git «%1» está dañado: su archivo está cortado. «git fsck» dice más.</translation>
    </message>
    <message>
        <source>The Git repository “%1” has no commit on the branch that is checked out.</source>
        <translation>El repositorio Git «%1» no tiene ningún commit en la rama extraída.</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2.</source>
        <translation>El repositorio Git «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The branches of the Git repository “%1” cannot be read: %2.</source>
        <translation>Las ramas del repositorio Git «%1» no se pueden leer: %2.</translation>
    </message>
    <message>
        <source>The tags of the Git repository “%1” cannot be read: %2.</source>
        <translation>Las etiquetas del repositorio Git «%1» no se pueden leer: %2.</translation>
    </message>
    <message>
        <source>“%1” fits several commits of the Git repository “%2”. Give more digits.</source>
        <translation>«%1» coincide con varios commits del repositorio Git «%2». Indique más dígitos.</translation>
    </message>
    <message>
        <source>The Git repository “%2” has no branch, tag or commit “%1”.</source>
        <translation>El repositorio Git «%2» no tiene ninguna rama, etiqueta ni commit «%1».</translation>
    </message>
    <message>
        <source>The Git repository “%1” is damaged: its object %2 should be the content of a file and is not. “git fsck” tells more.</source>
        <translation>El repositorio Git «%1» está dañado: su objeto %2 debería ser el contenido de un archivo y no lo es. «git fsck» dice más.</translation>
    </message>
</context>
<context>
    <name>strata::GitStaging</name>
    <message>
        <source>file %1 of %2</source>
        <translation>archivo %1 de %2</translation>
    </message>
    <message>
        <source>it would be taken for a repository of its own</source>
        <translation>se tomaría por un repositorio propio</translation>
    </message>
    <message>
        <source>the commit has two entries of that name</source>
        <translation>el commit tiene dos entradas con ese nombre</translation>
    </message>
    <message>
        <source>it is a submodule: its files are in another repository, at commit %1</source>
        <translation>es un submódulo: sus archivos están en otro repositorio, en el commit %1</translation>
    </message>
    <message>
        <source>the target of the link is too long or not valid UTF-8</source>
        <translation>el destino del enlace es demasiado largo o no es UTF-8 válido</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>es un enlace que lleva fuera de la carpeta (a %1)</translation>
    </message>
</context>
<context>
    <name>strata::GoToBar</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line to go to</source>
        <translation>Línea a la que ir</translation>
    </message>
    <message>
        <source>120, L120 on the left, R88 on the right, file.ts:40, %50 for the middle</source>
        <translation>120, L120 a la izquierda, R88 a la derecha, file.ts:40, %50 para la mitad</translation>
    </message>
</context>
<context>
    <name>strata::GzipStream</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
</context>
<context>
    <name>strata::HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Keep a folder or an archive as the next version</source>
        <translation>Guardar una carpeta o un archivo comprimido como la versión siguiente</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>Exportar ZIP</translation>
    </message>
    <message>
        <source>Export the selected version as a ZIP (%1)</source>
        <translation>Exportar la versión seleccionada como ZIP (%1)</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>Más formas de exportar</translation>
    </message>
</context>
<context>
    <name>strata::Healing</name>
    <message>
        <source>“%1” cannot be repaired</source>
        <translation>«%1» no se puede reparar</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read.</source>
        <translation>«%1» cambia mientras se lee.</translation>
    </message>
</context>
<context>
    <name>strata::HelpWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ningún capítulo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Strata manual</source>
        <translation>Manual de Strata</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>strata::HexRows</name>
    <message>
        <source>⋯ %L1 bytes are not shown</source>
        <translation>⋯ %L1 bytes no se muestran</translation>
    </message>
</context>
<context>
    <name>strata::HexView</name>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes del archivo</translation>
    </message>
</context>
<context>
    <name>strata::HistoryChoice</name>
    <message>
        <source>Capture the &amp;working files as one version</source>
        <translation>Capturar los archivos de &amp;trabajo como una sola versión</translation>
    </message>
    <message>
        <source>Capture the &amp;history, a version for each step</source>
        <translation>Capturar el &amp;historial, una versión por cada paso</translation>
    </message>
    <message>
        <source>Only the ne&amp;west</source>
        <translation>Solo los más &amp;nuevos</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>Qué parte del historial</translation>
    </message>
    <message>
        <source>How many of the newest</source>
        <translation>Cuántos de los más nuevos</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Viendo %1</translation>
    </message>
    <message numerus="yes">
        <source>This folder is a Git repository with %n commits</source>
        <translation>
            <numerusform>Esta carpeta es un repositorio Git con %n commit</numerusform>
            <numerusform>Esta carpeta es un repositorio Git con %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n tags</source>
        <translation>
            <numerusform>%1 y %n etiqueta</numerusform>
            <numerusform>%1 y %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its older history was not cloned).</source>
        <translation>%1 (su historial más antiguo no se clonó).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Commits of what is checked out</source>
        <translation>Commits de lo que está extraído</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>Commits de %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Commits of all %n branches</source>
        <translation>
            <numerusform>Commits de la única rama (%n)</numerusform>
            <numerusform>Commits de las %n ramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counting commits</source>
        <translation>Contando commits</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n versions.</source>
        <translation>
            <numerusform>Esto crea %n versión.</numerusform>
            <numerusform>Esto crea %n versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits are versions already.</source>
        <translation>
            <numerusform>%n commit ya es una versión.</numerusform>
            <numerusform>%n commits ya son versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits change no file and are passed over.</source>
        <translation>
            <numerusform>%n commit no cambia ningún archivo y se omite.</numerusform>
            <numerusform>%n commits no cambian ningún archivo y se omiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HistoryPlan</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message numerus="yes">
        <source>Reading the history: %n commits</source>
        <translation>
            <numerusform>Leyendo el historial: %n commit</numerusform>
            <numerusform>Leyendo el historial: %n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HtmlReport</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation>Tipo cambiado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 bytes</translation>
    </message>
    <message>
        <source>%1 – too large to be shown here</source>
        <translation>%1 – demasiado grande para mostrarlo aquí</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Renamed from %1 (%2 % alike).</source>
        <translation>Renombrado desde %1 (igual al %2 %).</translation>
    </message>
    <message>
        <source>Copied from %1 (%2 % alike).</source>
        <translation>Copiado de %1 (igual al %2 %).</translation>
    </message>
    <message>
        <source>Mode %1 → %2.</source>
        <translation>Permisos %1 → %2.</translation>
    </message>
    <message>
        <source>Made by a tool.</source>
        <translation>Generado por una herramienta.</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2…</source>
        <translation>%1 bytes, SHA-256 %2…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Antes: %1. Después: %2.</translation>
    </message>
    <message>
        <source>The first difference is at byte %1.</source>
        <translation>La primera diferencia está en el byte %1.</translation>
    </message>
    <message>
        <source>Encoding %1 → %2.</source>
        <translation>Codificación %1 → %2.</translation>
    </message>
    <message>
        <source>Line endings %1 → %2.</source>
        <translation>Finales de línea %1 → %2.</translation>
    </message>
    <message>
        <source>The missing newline at the end was added.</source>
        <translation>Se añadió el salto de línea que faltaba al final.</translation>
    </message>
    <message>
        <source>The newline at the end is gone.</source>
        <translation>El salto de línea del final ya no está.</translation>
    </message>
    <message>
        <source>Some bytes are no valid text and are shown as �.</source>
        <translation>Algunos bytes no son texto válido y se muestran como �.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in what is left out of account; they are marked ≈.</source>
        <translation>
            <numerusform>%n línea solo difiere en lo que se ignora; está marcada con ≈.</numerusform>
            <numerusform>%n líneas solo difieren en lo que se ignora; están marcadas con ≈.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison met a limit: it is right, but may show more than needed.</source>
        <translation>La comparación llegó a un límite: es correcta, pero puede mostrar más de lo necesario.</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espacio en blanco</translation>
    </message>
    <message>
        <source>the amount of white space</source>
        <translation>cantidad de espacio en blanco</translation>
    </message>
    <message>
        <source>white space at the end of lines</source>
        <translation>espacio en blanco al final de las líneas</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>sangría</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>líneas en blanco</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>what certain patterns match</source>
        <translation>lo que coincide con ciertos patrones</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>changed; what differs is underlined</source>
        <translation>cambiada; lo que difiere está subrayado</translation>
    </message>
    <message>
        <source>moved, with a dashed edge</source>
        <translation>movida, con el borde discontinuo</translation>
    </message>
    <message>
        <source>differs only in what is left out of account</source>
        <translation>solo difiere en lo que se ignora</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Skip to the files</source>
        <translation>Saltar a los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n archivo cambiado</numerusform>
            <numerusform>%n archivos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 deleted, %4 renamed</source>
        <translation>%1 añadidos, %2 modificados, %3 eliminados, %4 renombrados</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged file(s)</source>
        <translation>
            <numerusform>%n archivo sin cambios</numerusform>
            <numerusform>%n archivos sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Left out of account, but marked and counted: %1.</source>
        <translation>Ignorado, pero marcado y contado: %1.</translation>
    </message>
    <message>
        <source>The two do not differ.</source>
        <translation>No difieren.</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Archivos cambiados</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>El contenido es el mismo.</translation>
    </message>
    <message>
        <source>The text of every line is the same.</source>
        <translation>El texto de cada línea es el mismo.</translation>
    </message>
    <message>
        <source>Not text.</source>
        <translation>No es texto.</translation>
    </message>
    <message>
        <source>Too large to be compared line by line.</source>
        <translation>Demasiado grande para compararlo línea a línea.</translation>
    </message>
    <message>
        <source>%1 more changed rows are not shown: the file is too long for a report. The patch has all of them.</source>
        <translation>%1 filas cambiadas más no se muestran: el archivo es demasiado largo para un informe. El parche las contiene todas.</translation>
    </message>
    <message>
        <source>%1 lines differ only in what is left out of account.</source>
        <translation>%1 líneas solo difieren en lo que se ignora.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named but not shown, for a report may only grow so large.</source>
        <translation>
            <numerusform>%n archivo se nombra, pero no se muestra, porque el tamaño de un informe es limitado.</numerusform>
            <numerusform>%n archivos se nombran, pero no se muestran, porque el tamaño de un informe es limitado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Strata on %1 UTC.</source>
        <translation>Hecho con Strata el %1 UTC.</translation>
    </message>
    <message>
        <source>formatting only</source>
        <translation>solo formato</translation>
    </message>
    <message>
        <source>comments only</source>
        <translation>solo comentarios</translation>
    </message>
    <message>
        <source>imports only</source>
        <translation>solo importaciones</translation>
    </message>
    <message>
        <source>a name replaced</source>
        <translation>un nombre reemplazado</translation>
    </message>
    <message>
        <source>moved as it is</source>
        <translation>movido tal cual</translation>
    </message>
    <message>
        <source>Line in %1</source>
        <translation>Línea en %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>movida a la línea %1</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>movida desde la línea %1</translation>
    </message>
    <message>
        <source>moved to %1, line %2</source>
        <translation>movida a %1, línea %2</translation>
    </message>
    <message>
        <source>moved from %1, line %2</source>
        <translation>movida desde %1, línea %2</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <translation>… %1 caracteres más</translation>
    </message>
</context>
<context>
    <name>strata::HunkPatch</name>
    <message>
        <source>The two sides have different encodings: only the whole file can be taken, not some of its lines.</source>
        <translation>Los dos lados tienen codificaciones distintas: solo se puede tomar el archivo entero, no algunas de sus líneas.</translation>
    </message>
    <message>
        <source>The chosen lines do not fit the file. Compare it again, then choose.</source>
        <translation>Las líneas elegidas no corresponden al archivo. Compárelo otra vez y después elija.</translation>
    </message>
    <message>
        <source>Of a symbolic link only the whole change can be a patch.</source>
        <translation>De un enlace simbólico solo el cambio entero puede ser un parche.</translation>
    </message>
    <message>
        <source>The content of “%1” that was collected is no longer in the library.</source>
        <translation>El contenido recogido de «%1» ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreMenu</name>
    <message>
        <source>Every difference counts</source>
        <translation>Cada diferencia cuenta</translation>
    </message>
    <message>
        <source>Whitespace counts</source>
        <translation>El espacio en blanco cuenta</translation>
    </message>
    <message>
        <source>Ignore whitespace at the end of lines</source>
        <translation>Ignorar el espacio en blanco al final de las líneas</translation>
    </message>
    <message>
        <source>Ignore the amount of whitespace</source>
        <translation>Ignorar la cantidad de espacio en blanco</translation>
    </message>
    <message>
        <source>Ignore all whitespace</source>
        <translation>Ignorar todo el espacio en blanco</translation>
    </message>
    <message>
        <source>Ignore indentation</source>
        <translation>Ignorar la sangría</translation>
    </message>
    <message>
        <source>… also in Python, YAML, Makefiles and Markdown, where it has a meaning</source>
        <translation>… también en Python, YAML, Makefiles y Markdown, donde tiene significado</translation>
    </message>
    <message>
        <source>Ignore blank lines</source>
        <translation>Ignorar líneas en blanco</translation>
    </message>
    <message>
        <source>Ignore line endings and encoding</source>
        <translation>Ignorar los finales de línea y la codificación</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorar mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>Ignorar comentarios</translation>
    </message>
    <message>
        <source>Ignore numbers</source>
        <translation>Ignorar números</translation>
    </message>
    <message>
        <source>Ignore what patterns match…</source>
        <translation>Ignorar lo que coincide con patrones…</translation>
    </message>
    <message>
        <source>Find moved lines</source>
        <translation>Encontrar líneas movidas</translation>
    </message>
    <message>
        <source>Compare JSON with its keys in order</source>
        <translation>Comparar JSON con las claves ordenadas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreOptions</name>
    <message>
        <source>whitespace at the end of lines</source>
        <translation>espacio en blanco al final de las líneas</translation>
    </message>
    <message>
        <source>the amount of whitespace</source>
        <translation>cantidad de espacio en blanco</translation>
    </message>
    <message>
        <source>whitespace</source>
        <translation>espacio en blanco</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>sangría</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>líneas en blanco</translation>
    </message>
    <message>
        <source>case</source>
        <translation>mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation>
            <numerusform>%n patrón</numerusform>
            <numerusform>%n patrones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (en el carácter %2)</translation>
    </message>
    <message>
        <source>It matches where there is nothing.</source>
        <translation>Coincide incluso donde no hay nada.</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreRules</name>
    <message>
        <source>left out by %1 (%2)</source>
        <translation>fuera por %1 (%2)</translation>
    </message>
    <message>
        <source>left out by your rule (%1)</source>
        <translation>fuera por su regla (%1)</translation>
    </message>
    <message>
        <source>left out by default (%1)</source>
        <translation>fuera por omisión (%1)</translation>
    </message>
</context>
<context>
    <name>strata::ImageCanvas</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>strata::ImageCompare</name>
    <message>
        <source>Image before</source>
        <translation>Imagen antes</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>Imagen después</translation>
    </message>
    <message>
        <source>Not in the version before</source>
        <translation>No está en la versión anterior</translation>
    </message>
    <message>
        <source>Not in the version after</source>
        <translation>No está en la versión posterior</translation>
    </message>
    <message>
        <source>How the images are compared</source>
        <translation>Cómo se comparan las imágenes</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Tamaño real (1)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajustar a la ventana (0)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>What lies under transparent pixels</source>
        <translation>Qué hay bajo los píxeles transparentes</translation>
    </message>
    <message>
        <source>Checkerboard as the window</source>
        <translation>Cuadrícula como la ventana</translation>
    </message>
    <message>
        <source>Light checkerboard</source>
        <translation>Cuadrícula clara</translation>
    </message>
    <message>
        <source>Dark checkerboard</source>
        <translation>Cuadrícula oscura</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Liso</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Leyendo imágenes</translation>
    </message>
    <message>
        <source>Images before and after</source>
        <translation>Imágenes antes y después</translation>
    </message>
    <message>
        <source>There is nothing to compare: an image could not be decoded.</source>
        <translation>No hay nada que comparar: una imagen no se pudo descodificar.</translation>
    </message>
    <message>
        <source>The image was added.</source>
        <translation>La imagen se añadió.</translation>
    </message>
    <message>
        <source>The image was deleted.</source>
        <translation>La imagen se eliminó.</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>Comparando imágenes</translation>
    </message>
    <message>
        <source>Both files are the same, byte for byte.</source>
        <translation>Los dos archivos son idénticos, byte por byte.</translation>
    </message>
    <message>
        <source>The first frames are equal; what follows is not compared.</source>
        <translation>Los primeros fotogramas son iguales; lo que sigue no se compara.</translation>
    </message>
    <message>
        <source>Both are drawn alike: all pixels are equal.</source>
        <translation>Las dos se dibujan igual: todos los píxeles son iguales.</translation>
    </message>
    <message>
        <source>Only metadata differs: all pixels are equal.</source>
        <translation>Solo difieren los metadatos: todos los píxeles son iguales.</translation>
    </message>
    <message>
        <source>The size differs: %1 × %2 → %3 × %4.</source>
        <translation>El tamaño difiere: %1 × %2 → %3 × %4.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n regions are marked.</source>
        <translation>
            <numerusform>Está marcada la primera región.</numerusform>
            <numerusform>Están marcadas las primeras %n regiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Region %1 of %2</source>
        <translation>Región %1 de %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Both images beside each other</source>
        <translation>Las dos imágenes, una junto a otra</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move (Left, Right)</source>
        <translation>Una sobre otra, con un divisor que se mueve (Izquierda, Derecha)</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Cebolla</translation>
    </message>
    <message>
        <source>Onion skin: one through the other (Left, Right)</source>
        <translation>Papel cebolla: una a través de la otra (Izquierda, Derecha)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Where pixels differ (n, p: the next, the previous place)</source>
        <translation>Dónde difieren los píxeles (n, p: lugar siguiente, anterior)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>One after the other (Space changes sides)</source>
        <translation>Una tras otra (Espacio cambia de lado)</translation>
    </message>
    <message>
        <source>One or the other: Space changes sides, for less motion is wished</source>
        <translation>Una u otra: Espacio cambia de lado, porque se desea menos movimiento</translation>
    </message>
    <message>
        <source>Space changes sides</source>
        <translation>Espacio cambia de lado</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How far apart, of 255, red, green, blue or alpha may be before a pixel counts</source>
        <translation>Cuánto, de 255, pueden separarse el rojo, el verde, el azul o el alfa antes de que un píxel cuente</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Antes: %1. Después: %2.</translation>
    </message>
</context>
<context>
    <name>strata::ImageDifference</name>
    <message>
        <source>No pixel differs by more than the tolerance.</source>
        <translation>Ningún píxel difiere en más de la tolerancia.</translation>
    </message>
    <message>
        <source>All pixels are equal.</source>
        <translation>Todos los píxeles son iguales.</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>menos del %1 %</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>más del %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the pixels differ, in %n regions.</source>
        <translation>
            <numerusform>Píxeles que difieren: %1, en %n región.</numerusform>
            <numerusform>Píxeles que difieren: %1, en %n regiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>strata::JobsBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar «%1»</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Esto no se pudo hacer</translation>
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
        <translation>%1 · quedan %2</translation>
    </message>
</context>
<context>
    <name>strata::JsonReader</name>
    <message>
        <source>“%1”: the rows of a table must be an array.</source>
        <translation>«%1»: las filas de una tabla deben ser un array.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no row of projects, generations or artifacts.</source>
        <translation>«%1» contiene algo que no es una fila de projects, generations o artifacts.</translation>
    </message>
    <message>
        <source>“%1” is no proper JSON: %2 in line %3. It may have been cut off.</source>
        <translation>«%1» no es JSON correcto: %2 en la línea %3. Puede estar cortado.</translation>
    </message>
    <message>
        <source>“%1” has neither projects, generations nor artifacts in it.</source>
        <translation>«%1» no contiene ni projects, ni generations, ni artifacts.</translation>
    </message>
</context>
<context>
    <name>strata::Keymaps</name>
    <message>
        <source>This file is no keymap of Strata.</source>
        <translation>Este archivo no es un mapa de teclas de Strata.</translation>
    </message>
    <message>
        <source>This keymap was written by a newer Strata.</source>
        <translation>Este mapa de teclas es de un Strata más nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no key this computer knows.</source>
        <translation>«%1» no es una tecla que este equipo conozca.</translation>
    </message>
</context>
<context>
    <name>strata::KindView</name>
    <message>
        <source>View as</source>
        <translation>Ver como</translation>
    </message>
    <message>
        <source>Comparing the bytes of “%1”</source>
        <translation>Comparando los bytes de «%1»</translation>
    </message>
    <message>
        <source>Comparing the members of “%1”</source>
        <translation>Comparando las entradas de «%1»</translation>
    </message>
    <message>
        <source>Comparing the table “%1”</source>
        <translation>Comparando la tabla «%1»</translation>
    </message>
    <message>
        <source>No further difference. Press again for the next file.</source>
        <translation>No hay más diferencias. Pulse otra vez para el archivo siguiente.</translation>
    </message>
    <message>
        <source>No earlier difference. Press again for the previous file.</source>
        <translation>No hay diferencias anteriores. Pulse otra vez para el archivo anterior.</translation>
    </message>
</context>
<context>
    <name>strata::Library</name>
    <message>
        <source>“%1” is a file, not a library. Choose a folder.</source>
        <translation>«%1» es un archivo, no una biblioteca. Elija una carpeta.</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>No hay ninguna biblioteca en «%1».</translation>
    </message>
    <message>
        <source>“%1” holds other files and is no library. Choose an empty folder or one that does not exist yet.</source>
        <translation>«%1» contiene otros archivos y no es una biblioteca. Elija una carpeta vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>“%1” is another program&apos;s database, not a library&apos;s catalog.</source>
        <translation>«%1» es la base de datos de otro programa, no el catálogo de una biblioteca.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Strata and is open for reading only. Update Strata to change it.</source>
        <translation>La biblioteca «%1» es de un Strata más nuevo y está abierta solo para lectura. Actualice Strata para cambiarla.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written and is open for reading only. Give yourself the right to write there, or copy it.</source>
        <translation>La biblioteca «%1» no se puede escribir y está abierta solo para lectura. Dese el derecho de escribir allí o cópiela.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>No se puede crear ninguna carpeta temporal: %1.</translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only. %2</source>
        <translation>La biblioteca «%1» está abierta solo para lectura. %2</translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only: “%2” and “%3” are on different file systems. Undo the mount or link of one of them.</source>
        <translation>La biblioteca «%1» está abierta solo para lectura: «%2» y «%3» están en sistemas de archivos distintos. Deshaga el montaje o el enlace de uno de los dos.</translation>
    </message>
    <message>
        <source>The disk of the library “%1” is full: %2 left. It is open for reading only. Free some space, then open it again.</source>
        <translation>El disco de la biblioteca «%1» está lleno: quedan %2. Está abierta solo para lectura. Libere espacio y ábrala otra vez.</translation>
    </message>
</context>
<context>
    <name>strata::LibraryBar</name>
    <message>
        <source>Open it again</source>
        <translation>Abrirla otra vez</translation>
    </message>
    <message>
        <source>Open the library again, to write if the disk has room by now</source>
        <translation>Abrir la biblioteca otra vez, para escribir si el disco ya tiene espacio</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>Viendo el disco</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <translation>Solo lectura: %1</translation>
    </message>
</context>
<context>
    <name>strata::LibraryLock</name>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>Otro programa está escribiendo en la biblioteca. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>Otro programa (%1) está escribiendo en la biblioteca. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be opened</source>
        <translation>El bloqueo «%1» no se puede abrir</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be taken</source>
        <translation>El bloqueo «%1» no se puede tomar</translation>
    </message>
</context>
<context>
    <name>strata::LibraryRoom</name>
    <message numerus="yes">
        <source>The disk can take only %n more files. Delete some, or delete versions and empty the trash.</source>
        <translation>
            <numerusform>En el disco solo cabe %n archivo más. Elimine alguno, o elimine versiones y vacíe la papelera.</numerusform>
            <numerusform>En el disco solo caben %n archivos más. Elimine algunos, o elimine versiones y vacíe la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Free some space, or delete versions and empty the trash.</source>
        <translation>El disco está lleno: quedan %1. Libere espacio, o elimine versiones y vacíe la papelera.</translation>
    </message>
</context>
<context>
    <name>strata::LinearView</name>
    <message>
        <source>Changes, one after the other</source>
        <translation>Cambios, uno tras otro</translation>
    </message>
    <message>
        <source>Enter reads the lines of a change, F7 goes to the next one, Escape returns to the panes.</source>
        <translation>Intro lee las líneas de un cambio, F7 va al siguiente, Escape vuelve a los paneles.</translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>No hay cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: read them with the arrow keys</source>
        <translation>
            <numerusform>%n línea más: léala con las teclas de flecha</numerusform>
            <numerusform>%n líneas más: léalas con las teclas de flecha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Magic</name>
    <message>
        <source>PNG image</source>
        <translation>imagen PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>imagen JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>imagen GIF</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>imagen WebP</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>sonido WAV</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>imagen BMP</translation>
    </message>
    <message>
        <source>Windows icon</source>
        <translation>icono de Windows</translation>
    </message>
    <message>
        <source>macOS icon</source>
        <translation>icono de macOS</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>imagen AVIF</translation>
    </message>
    <message>
        <source>MP4 media</source>
        <translation>multimedia MP4</translation>
    </message>
    <message>
        <source>Matroska or WebM media</source>
        <translation>multimedia Matroska o WebM</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>multimedia Ogg</translation>
    </message>
    <message>
        <source>FLAC sound</source>
        <translation>sonido FLAC</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>sonido MP3</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archivo ZIP</translation>
    </message>
    <message>
        <source>empty ZIP archive</source>
        <translation>archivo ZIP vacío</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>datos gzip</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>datos bzip2</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>datos xz</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>datos Zstandard</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>archivo 7-Zip</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>archivo tar</translation>
    </message>
    <message>
        <source>ELF program or library</source>
        <translation>programa o biblioteca ELF</translation>
    </message>
    <message>
        <source>Windows program or library</source>
        <translation>programa o biblioteca de Windows</translation>
    </message>
    <message>
        <source>macOS program or library</source>
        <translation>programa o biblioteca de macOS</translation>
    </message>
    <message>
        <source>Java class or macOS program</source>
        <translation>clase de Java o programa de macOS</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>módulo WebAssembly</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>base de datos SQLite</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>tipo de letra WOFF2</translation>
    </message>
    <message>
        <source>WOFF font</source>
        <translation>tipo de letra WOFF</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>tipo de letra OpenType</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>tipo de letra TrueType</translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Volver atrás…</translation>
    </message>
    <message>
        <source>Activate what was active before; shows first what changes</source>
        <translation>Activar lo que estaba activo antes; muestra primero qué cambia</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>Leer otra vez cada archivo y compararlo con lo capturado</translation>
    </message>
    <message>
        <source>%1 — Strata</source>
        <translation>%1 — Strata</translation>
    </message>
    <message>
        <source>Opening a link</source>
        <translation>Abriendo un enlace</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>El enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Library verified %1 · %2, %3</source>
        <translation>Biblioteca verificada %1 · %2, %3</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>Buscar proyectos, versiones y acciones</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Capturar una carpeta…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Capturar un archivo comprimido…</translation>
    </message>
    <message>
        <source>Capture an archive</source>
        <translation>Capturar un archivo comprimido</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Archivos comprimidos (*.zip *.tar *.tar.gz *.tgz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>Verificar la biblioteca</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Strata</source>
        <translation>Acerca de Strata</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Activate the selected version…</source>
        <translation>Activar la versión seleccionada…</translation>
    </message>
    <message>
        <source>Roll back to what was active before…</source>
        <translation>Volver a lo que estaba activo antes…</translation>
    </message>
    <message>
        <source>Redo the activation rolled back…</source>
        <translation>Rehacer la activación deshecha…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>Exportar ZIP</translation>
    </message>
    <message>
        <source>Export tar</source>
        <translation>Exportar tar</translation>
    </message>
    <message>
        <source>Export tar.gz</source>
        <translation>Exportar tar.gz</translation>
    </message>
    <message>
        <source>Export ZIP as…</source>
        <translation>Exportar ZIP como…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation>Leer la biblioteca otra vez</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>Ir a los proyectos</translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation>Ir a las versiones</translation>
    </message>
    <message>
        <source>Go to the comparison</source>
        <translation>Ir a la comparación</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 está activa</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Shows first what changes (%1)</source>
        <translation>Muestra primero qué cambia (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found when the library was opened: %1</source>
        <translation>
            <numerusform>Se encontró %n problema al abrir la biblioteca: %1</numerusform>
            <numerusform>Se encontraron %n problemas al abrir la biblioteca: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured.</source>
        <translation>
            <numerusform>La única versión está tal como se capturó.</numerusform>
            <numerusform>Las %n versiones están tal como se capturaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions, not verified yet</source>
        <translation>
            <numerusform>%n versión, aún sin verificar</numerusform>
            <numerusform>%n versiones, aún sin verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close while something is running?</source>
        <translation>¿Cerrar mientras algo está en marcha?</translation>
    </message>
    <message numerus="yes">
        <source>Closing cancels %n jobs.</source>
        <translation>
            <numerusform>Cerrar cancela %n tarea.</numerusform>
            <numerusform>Cerrar cancela %n tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is complete stays; a cancelled job leaves nothing half-made behind.</source>
        <translation>Lo que está completo se conserva; una tarea cancelada no deja nada a medias.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Cancelar y cerrar</translation>
    </message>
    <message>
        <source>Projects and versions</source>
        <translation>Proyectos y versiones</translation>
    </message>
    <message>
        <source>Show or hide the projects and versions (%1)</source>
        <translation>Mostrar u ocultar los proyectos y las versiones (%1)</translation>
    </message>
    <message>
        <source>Bring in an older store…</source>
        <translation>Importar un almacén anterior…</translation>
    </message>
    <message>
        <source>Verify the library quickly</source>
        <translation>Verificar la biblioteca rápidamente</translation>
    </message>
    <message>
        <source>Verify report…</source>
        <translation>Informe de verificación…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Almacenamiento…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Retención…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Unpacks %1 from the archive, under its old number</source>
        <translation>Desempaqueta %1 del archivo histórico, con su número anterior</translation>
    </message>
</context>
<context>
    <name>strata::Manifest</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>El manifiesto «%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>The manifest “%1” was written by a newer Strata. Update Strata to open it.</source>
        <translation>El manifiesto «%1» es de un Strata más nuevo. Actualice Strata para abrirlo.</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>falta un identificador, la versión o el estado</translation>
    </message>
    <message>
        <source>it has an unusable file entry “%1”</source>
        <translation>tiene una entrada de archivo inservible «%1»</translation>
    </message>
    <message>
        <source>it has an unusable folder entry “%1”</source>
        <translation>tiene una entrada de carpeta inservible «%1»</translation>
    </message>
    <message>
        <source>its tree hash does not fit its files</source>
        <translation>la suma de su árbol no corresponde a sus archivos</translation>
    </message>
</context>
<context>
    <name>strata::ManifestFile</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>El manifiesto «%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>The manifest “%1” was made by a newer Strata. Update Strata to open it.</source>
        <translation>El manifiesto «%1» es de un Strata más nuevo. Actualice Strata para abrirlo.</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>falta un identificador, la versión o el estado</translation>
    </message>
    <message>
        <source>it does not say where the list of its files is</source>
        <translation>no dice dónde está la lista de sus archivos</translation>
    </message>
</context>
<context>
    <name>strata::MemberView</name>
    <message>
        <source>Filter members</source>
        <translation>Filtrar entradas</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>Entradas que difieren</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modificada</numerusform>
            <numerusform>%n modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renombrada</numerusform>
            <numerusform>%n renombradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are the same.</source>
        <translation>
            <numerusform>%n entrada es igual.</numerusform>
            <numerusform>%n entradas son iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>No member differs: only how they are packed.</source>
        <translation>Ninguna entrada difiere: solo cómo están empaquetadas.</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>Entradas: %1.</translation>
    </message>
</context>
<context>
    <name>strata::MembersModel</name>
    <message>
        <source>A added</source>
        <translation>A añadida</translation>
    </message>
    <message>
        <source>M modified</source>
        <translation>M modificada</translation>
    </message>
    <message>
        <source>D deleted</source>
        <translation>D eliminada</translation>
    </message>
    <message>
        <source>R renamed</source>
        <translation>R renombrada</translation>
    </message>
    <message>
        <source>T other type</source>
        <translation>T otro tipo</translation>
    </message>
    <message>
        <source>C copied</source>
        <translation>C copiada</translation>
    </message>
    <message>
        <source>%1 bytes
SHA-256 %2</source>
        <translation>%1 bytes
SHA-256 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Aumento</translation>
    </message>
</context>
<context>
    <name>strata::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>Ve&amp;rsión</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Leave out of account</source>
        <translation>I&amp;gnorar</translation>
    </message>
    <message>
        <source>&amp;Moved lines</source>
        <translation>&amp;Líneas movidas</translation>
    </message>
    <message>
        <source>&amp;Copy and save</source>
        <translation>&amp;Copiar y guardar</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>&amp;Linked folder</source>
        <translation>Carpeta &amp;vinculada</translation>
    </message>
</context>
<context>
    <name>strata::MetadataFile</name>
    <message>
        <source>The project&apos;s file “%1” is damaged: %2.</source>
        <translation>El archivo «%1» del proyecto está dañado: %2.</translation>
    </message>
    <message>
        <source>The project&apos;s file “%1” is damaged: its id or name is missing.</source>
        <translation>El archivo «%1» del proyecto está dañado: falta su identificador o su nombre.</translation>
    </message>
</context>
<context>
    <name>strata::Migration</name>
    <message>
        <source>The migration stopped after %1 of %2 versions. It can be resumed or undone.</source>
        <translation>La migración se detuvo tras %1 de %2 versiones. Se puede continuar o deshacer.</translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>Importando «%1»</translation>
    </message>
    <message>
        <source>The library has changed since the migration was planned: “%1” is no longer as it was. Look at the old store again.</source>
        <translation>La biblioteca cambió desde que se planeó la migración: «%1» ya no está como estaba. Vea otra vez el almacén anterior.</translation>
    </message>
    <message>
        <source>The migration %1 of this store is unfinished. Resume it, or undo it first.</source>
        <translation>La migración %1 de este almacén está sin terminar. Continúela, o deshágala antes.</translation>
    </message>
    <message>
        <source>Without metadata the order of the versions is a guess from the times of their files. Look at it, then accept it; or name the metadata.</source>
        <translation>Sin metadatos, el orden de las versiones es una suposición según las horas de sus archivos. Mírelo y acéptelo, o nombre los metadatos.</translation>
    </message>
    <message>
        <source>The migration %1 is complete: there is nothing to resume.</source>
        <translation>La migración %1 está completa: no hay nada que continuar.</translation>
    </message>
    <message>
        <source>The migration %1 was undone. Migrate the store once more instead.</source>
        <translation>La migración %1 se deshizo. Migre el almacén otra vez en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«%1» no se puede escribir</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to “%2”.</source>
        <translation>«%1» no se puede copiar a «%2».</translation>
    </message>
    <message>
        <source>Another migration is at work in this library. Wait until it is done.</source>
        <translation>Hay otra migración en curso en esta biblioteca. Espere a que termine.</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Guardando una copia de seguridad</translation>
    </message>
    <message>
        <source>There is no migration “%1” in this library.</source>
        <translation>En esta biblioteca no hay ninguna migración «%1».</translation>
    </message>
    <message>
        <source>The migration “%1” has no report: it is not finished.</source>
        <translation>La migración «%1» no tiene informe: no está terminada.</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>The library has the project %1 already, as “%2”.</source>
        <translation>La biblioteca ya tiene el proyecto %1, como «%2».</translation>
    </message>
    <message>
        <source>What it lacks is added as later versions.</source>
        <translation>Lo que le falta se añade como versiones posteriores.</translation>
    </message>
    <message>
        <source>The project %1 has no name.</source>
        <translation>El proyecto %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>The name “%1” is taken or cannot be kept.</source>
        <translation>El nombre «%1» está ocupado o no se puede conservar.</translation>
    </message>
    <message>
        <source>The project is called “%1”.</source>
        <translation>El proyecto se llama «%1».</translation>
    </message>
    <message>
        <source>The library has a version of the id %1 already, perhaps in the trash.</source>
        <translation>La biblioteca ya tiene una versión con el identificador %1, quizá en la papelera.</translation>
    </message>
    <message>
        <source>It gets the id %1; the old one is in its context.</source>
        <translation>Recibe el identificador %1; el anterior está en su contexto.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>it is the name of a folder</source>
        <translation>es el nombre de una carpeta</translation>
    </message>
    <message>
        <source>another file needs its name</source>
        <translation>otro archivo necesita su nombre</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) belong to the project %1, which has no row.</source>
        <translation>
            <numerusform>%n generación pertenece al proyecto %1, que no tiene fila.</numerusform>
            <numerusform>%n generaciones pertenecen al proyecto %1, que no tiene fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become the project “%1”.</source>
        <translation>Pasan a ser el proyecto «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no folders of generations. Choose the folder that has “projects” in it.</source>
        <translation>«%1» no contiene carpetas de generaciones. Elija la carpeta en la que está «projects».</translation>
    </message>
    <message>
        <source>“%1” would become v%2 of “%3”: its files were last changed %4.</source>
        <translation>«%1» sería v%2 de «%3»: sus archivos cambiaron por última vez %4.</translation>
    </message>
    <message>
        <source>Nothing is brought in before you accept this order.</source>
        <translation>No se importa nada antes de que acepte este orden.</translation>
    </message>
    <message>
        <source>%1: without a project</source>
        <translation>%1: sin proyecto</translation>
    </message>
    <message>
        <source>It becomes a version of the project “%1”.</source>
        <translation>Pasa a ser una versión del proyecto «%1».</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Se queda donde está.</translation>
    </message>
    <message>
        <source>%1: the generation %2 belongs to no project.</source>
        <translation>%1: la generación %2 no pertenece a ningún proyecto.</translation>
    </message>
    <message>
        <source>The folder “%1” has no row.</source>
        <translation>La carpeta «%1» no tiene fila.</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” belongs to no generation.</source>
        <translation>%1: el artefacto «%2» no pertenece a ninguna generación.</translation>
    </message>
    <message>
        <source>%1: the generation %2 has no time.</source>
        <translation>%1: la generación %2 no tiene hora.</translation>
    </message>
    <message>
        <source>The time of its files is taken.</source>
        <translation>Se toma la hora de sus archivos.</translation>
    </message>
    <message>
        <source>It is put first.</source>
        <translation>Se pone la primera.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Viendo «%1»</translation>
    </message>
    <message>
        <source>The generation %1 is its own ancestor.</source>
        <translation>La generación %1 es su propia antecesora.</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is younger or not brought in.</source>
        <translation>La versión de origen %2 de %1 es más nueva o no se importa.</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is none of its project&apos;s generations.</source>
        <translation>La versión de origen %2 de %1 no es ninguna de las generaciones de su proyecto.</translation>
    </message>
    <message>
        <source>It is brought in without a parent; the old one is in its context.</source>
        <translation>Se importa sin versión de origen; la anterior está en su contexto.</translation>
    </message>
    <message>
        <source>None becomes active.</source>
        <translation>Ninguna pasa a ser activa.</translation>
    </message>
    <message>
        <source>The generation %1 becomes active.</source>
        <translation>La generación %1 pasa a ser activa.</translation>
    </message>
    <message>
        <source>“%1” has several active generations: %2.</source>
        <translation>«%1» tiene varias generaciones activas: %2.</translation>
    </message>
    <message>
        <source>Nothing says which generation of “%1” is active.</source>
        <translation>Nada dice qué generación de «%1» está activa.</translation>
    </message>
    <message>
        <source>The active generation %2 of “%1” is not there or not complete.</source>
        <translation>La generación activa %2 de «%1» no está o no está completa.</translation>
    </message>
    <message>
        <source>The files take up to %1 MB, and %2 MB are free on “%3”.</source>
        <translation>Los archivos ocupan hasta %1 MB, y hay %2 MB libres en «%3».</translation>
    </message>
    <message>
        <source>Equal files are stored once, so it may fit; should it not, the migration stops and can be resumed.</source>
        <translation>Los archivos iguales se guardan una vez, así que puede caber; si no cabe, la migración se detiene y se puede continuar.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library itself. Choose the folder of the old store.</source>
        <translation>«%1» está dentro de la propia biblioteca. Elija la carpeta del almacén anterior.</translation>
    </message>
    <message>
        <source>The library “%1” lies inside the old store “%2”, which must not change. Choose another library.</source>
        <translation>La biblioteca «%1» está dentro del almacén anterior «%2», que no debe cambiar. Elija otra biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the old store.</source>
        <translation>«%1» ya no está en el almacén anterior.</translation>
    </message>
    <message>
        <source>The generation %1 is not brought in. Make the folder readable and migrate once more: what is missing is added.</source>
        <translation>La generación %1 no se importa. Haga legible la carpeta y migre otra vez: lo que falta se añade.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept: %2.</source>
        <translation>«%1» no se puede conservar: %2.</translation>
    </message>
    <message>
        <source>It stays where it is; the version does without it.</source>
        <translation>Se queda donde está; la versión prescinde de ello.</translation>
    </message>
    <message>
        <source>The folder “%1” has no files.</source>
        <translation>La carpeta «%1» no tiene archivos.</translation>
    </message>
    <message>
        <source>The generation is kept without files, as failed.</source>
        <translation>La generación se conserva sin archivos, como fallida.</translation>
    </message>
    <message>
        <source>The files in output_files are taken.</source>
        <translation>Se toman los archivos de output_files.</translation>
    </message>
    <message>
        <source>The folder is taken; output_files is kept as artifacts/output_files.json.</source>
        <translation>Se toma la carpeta; output_files se conserva como artifacts/output_files.json.</translation>
    </message>
    <message>
        <source>%1: “%2” in output_files is refused: %3.</source>
        <translation>%1: «%2» en output_files se rechaza: %3.</translation>
    </message>
    <message>
        <source>SHA-256 %1 on disk</source>
        <translation>SHA-256 %1 en el disco</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>no está en el disco</translation>
    </message>
    <message>
        <source>“%1” of %2 differs: %3, %4 in output_files.</source>
        <translation>«%1» de %2 difiere: %3, %4 en output_files.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) of %1 differ from output_files.</source>
        <translation>
            <numerusform>%n archivo más de %1 difiere de output_files.</numerusform>
            <numerusform>%n archivos más de %1 difieren de output_files.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as artifacts/output_files.json.</source>
        <translation>Se conserva como artifacts/output_files.json.</translation>
    </message>
    <message>
        <source>The version does without it; output_files is kept as artifacts/output_files.json.</source>
        <translation>La versión prescinde de ello; output_files se conserva como artifacts/output_files.json.</translation>
    </message>
    <message>
        <source>The generation %1 has no folder.</source>
        <translation>La generación %1 no tiene carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Its files are taken from output_files: %n file(s).</source>
        <translation>
            <numerusform>Sus archivos se toman de output_files: %n archivo.</numerusform>
            <numerusform>Sus archivos se toman de output_files: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation %1 has neither a folder nor output_files.</source>
        <translation>La generación %1 no tiene carpeta ni output_files.</translation>
    </message>
    <message>
        <source>It is kept without files, as failed: its prompt and its place among the versions stay.</source>
        <translation>Se conserva sin archivos, como fallida: su prompt y su lugar entre las versiones se quedan.</translation>
    </message>
    <message>
        <source>It had no files in the old store.</source>
        <translation>No tenía archivos en el almacén anterior.</translation>
    </message>
    <message>
        <source>It had failed in the old store, which does not say why.</source>
        <translation>Había fallado en el almacén anterior, que no dice por qué.</translation>
    </message>
    <message>
        <source>It was still “%1” in the old store; its files may be incomplete.</source>
        <translation>En el almacén anterior aún estaba «%1»; sus archivos pueden estar incompletos.</translation>
    </message>
    <message>
        <source>The generation %1 is still “%2”.</source>
        <translation>La generación %1 aún está «%2».</translation>
    </message>
    <message>
        <source>Its files are kept as a failed version.</source>
        <translation>Sus archivos se conservan como versión fallida.</translation>
    </message>
    <message>
        <source>The generation %1 has the status “%2”.</source>
        <translation>La generación %1 tiene el estado «%2».</translation>
    </message>
    <message>
        <source>It has files and is kept as complete; the old status is in its context.</source>
        <translation>Tiene archivos y se conserva como completa; el estado anterior está en su contexto.</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” is not in the store.</source>
        <translation>%1: el artefacto «%2» no está en el almacén.</translation>
    </message>
    <message>
        <source>Its row is kept in the version&apos;s context.</source>
        <translation>Su fila se conserva en el contexto de la versión.</translation>
    </message>
    <message>
        <source>Found in the old store: %1</source>
        <translation>Encontrado en el almacén anterior: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>Metadatos: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Will be brought in: %1 versions with %2 files (%3 bytes)</source>
        <translation>Se importarán: %1 versiones con %2 archivos (%3 bytes)</translation>
    </message>
    <message>
        <source>  %1: %2 versions, active: %3</source>
        <translation>  %1: %2 versiones, activa: %3</translation>
    </message>
    <message>
        <source>  %1 (in the library): %2 more versions</source>
        <translation>  %1 (en la biblioteca): %2 versiones más</translation>
    </message>
    <message>
        <source>Folders that stay in the old store only: %1</source>
        <translation>Carpetas que solo quedan en el almacén anterior: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <translation>Migración %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminada %1</translation>
    </message>
    <message>
        <source>Versions brought in: %1, of them kept as failed: %2, there already: %3</source>
        <translation>Versiones importadas: %1, de ellas conservadas como fallidas: %2, ya presentes: %3</translation>
    </message>
    <message>
        <source>Files compared with their origin by SHA-256: %1 (%2 bytes)</source>
        <translation>Archivos comparados con su origen por SHA-256: %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Artifacts: %1</source>
        <translation>Artefactos: %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Validation: %1 problems</source>
        <translation>Validación: %1 problemas</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%1 de %2 el %3</translation>
    </message>
    <message>
        <source>%1 was made from a version of the migration</source>
        <translation>%1 se creó a partir de una versión de la migración</translation>
    </message>
    <message>
        <source>The migration %1 is undone already.</source>
        <translation>La migración %1 ya está deshecha.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The migration cannot be undone as a whole, for these were changed since: %1. Undo the others only, and keep these.</source>
        <translation>La migración no se puede deshacer entera, porque estos se cambiaron desde entonces: %1. Deshaga solo los demás y conserve estos.</translation>
    </message>
    <message>
        <source>The undoing stopped; undo once more to finish it.</source>
        <translation>El deshacer se detuvo; deshaga otra vez para terminarlo.</translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation>Revirtiendo «%1»</translation>
    </message>
    <message>
        <source>The project “%1” is not in the library.</source>
        <translation>El proyecto «%1» no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Comparing “%1” with its origin</source>
        <translation>Comparando «%1» con su origen</translation>
    </message>
    <message>
        <source>The generation %1 is not in the library.</source>
        <translation>La generación %1 no está en la biblioteca.</translation>
    </message>
    <message>
        <source>%1 of “%2” is not what was planned.</source>
        <translation>%1 de «%2» no es lo que se planeó.</translation>
    </message>
    <message>
        <source>%1 of “%2” is out of order.</source>
        <translation>%1 de «%2» está fuera de orden.</translation>
    </message>
    <message>
        <source>The active version of “%1” is another than planned.</source>
        <translation>La versión activa de «%1» no es la planeada.</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” differs from its origin.</source>
        <translation>«%1» en %2 de «%3» difiere de su origen.</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” has no origin.</source>
        <translation>«%1» en %2 de «%3» no tiene origen.</translation>
    </message>
    <message>
        <source>“%1” is missing in %2 of “%3”.</source>
        <translation>«%1» falta en %2 de «%3».</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3”: %4</source>
        <translation>«%1» en %2 de «%3»: %4</translation>
    </message>
    <message>
        <source>The artifact “%1” of %2 of “%3” differs from its origin.</source>
        <translation>El artefacto «%1» de %2 de «%3» difiere de su origen.</translation>
    </message>
</context>
<context>
    <name>strata::MigrationDialog</name>
    <message>
        <source>Looking for migrations</source>
        <translation>Buscando migraciones</translation>
    </message>
    <message>
        <source>A migration is unfinished</source>
        <translation>Hay una migración sin terminar</translation>
    </message>
    <message>
        <source>Bringing in “%1” was interrupted. Go on with it?</source>
        <translation>La importación de «%1» se interrumpió. ¿Continuarla?</translation>
    </message>
    <message>
        <source>Versions that are there already stay as they are. It can be undone, too: strata-cli migrate --undo %1</source>
        <translation>Las versiones que ya están quedan como están. También se puede deshacer: strata-cli migrate --undo %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Undoing the migration</source>
        <translation>Deshaciendo la migración</translation>
    </message>
    <message>
        <source>The migration was undone. What it made is in the trash.</source>
        <translation>La migración se deshizo. Lo que creó está en la papelera.</translation>
    </message>
    <message>
        <source>The migration was not undone</source>
        <translation>La migración no se deshizo</translation>
    </message>
    <message>
        <source>Looking at the migration</source>
        <translation>Viendo la migración</translation>
    </message>
    <message>
        <source>Undo the migration</source>
        <translation>Deshacer la migración</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were changed since and would stay. Undo the others?</source>
        <translation>
            <numerusform>%n proyecto se cambió desde entonces y se quedaría. ¿Deshacer los demás?</numerusform>
            <numerusform>%n proyectos se cambiaron desde entonces y se quedarían. ¿Deshacer los demás?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n project(s)</source>
        <translation>
            <numerusform>Deshacer %n proyecto</numerusform>
            <numerusform>Deshacer %n proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Undo the migration…</source>
        <translation>&amp;Deshacer la migración…</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Abrir el &amp;informe</translation>
    </message>
    <message>
        <source>Bring in an older store</source>
        <translation>Importar un almacén anterior</translation>
    </message>
    <message>
        <source>Which store</source>
        <translation>Qué almacén</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Examinarlo</translation>
    </message>
    <message numerus="yes">
        <source>Br&amp;ing in %n version(s)</source>
        <translation>
            <numerusform>&amp;Importar %n versión</numerusform>
            <numerusform>&amp;Importar %n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Looking at the old store</source>
        <translation>Viendo el almacén anterior</translation>
    </message>
    <message>
        <source>The old store cannot be brought in</source>
        <translation>El almacén anterior no se puede importar</translation>
    </message>
    <message>
        <source>Bringing in the old store</source>
        <translation>Importando el almacén anterior</translation>
    </message>
    <message>
        <source>Going on with the migration</source>
        <translation>Continuando la migración</translation>
    </message>
    <message>
        <source>The migration was stopped</source>
        <translation>La migración se detuvo</translation>
    </message>
    <message>
        <source>The migration did not end well</source>
        <translation>La migración no terminó bien</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) were brought in.</source>
        <translation>
            <numerusform>Se importó %n versión.</numerusform>
            <numerusform>Se importaron %n versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>importar un almacén anterior</translation>
    </message>
</context>
<context>
    <name>strata::MovePopup</name>
    <message>
        <source>Moved from %1 to %2, %3 % the same</source>
        <translation>Movido de %1 a %2, igual al %3 %</translation>
    </message>
</context>
<context>
    <name>strata::MovedBlocks</name>
    <message>
        <source>“%1” has no such lines.</source>
        <translation>«%1» no tiene esas líneas.</translation>
    </message>
</context>
<context>
    <name>strata::NameClash</name>
    <message>
        <source>its name is there twice</source>
        <translation>su nombre está dos veces</translation>
    </message>
    <message>
        <source>it and “%1” look alike and are one name on macOS (the accents are written differently)</source>
        <translation>este y «%1» se ven iguales y son un solo nombre en macOS (los acentos están escritos de otra manera)</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows and macOS, which do not tell upper from lower case</source>
        <translation>este y «%1» son un solo nombre en Windows y macOS, que no distinguen mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows, which drops spaces and periods at the end</source>
        <translation>este y «%1» son un solo nombre en Windows, que quita los espacios y puntos finales</translation>
    </message>
</context>
<context>
    <name>strata::NoteEditor</name>
    <message>
        <source>Name this version</source>
        <translation>Dar nombre a esta versión</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>Write a note: what works, what does not, what to ask for next</source>
        <translation>Escriba una nota: qué funciona, qué no, qué pedir después</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>Nota sobre la versión</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves</source>
        <translation>Ctrl+Intro o salir del campo guarda</translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Destacada</translation>
    </message>
    <message>
        <source>☆ Star</source>
        <translation>☆ Destacar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Guardando la nota</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>El cambio no se guardó</translation>
    </message>
</context>
<context>
    <name>strata::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>strata::Notices</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <source>The first %1 are the same.</source>
        <translation>Los primeros %1 son iguales.</translation>
    </message>
    <message>
        <source>The first difference is at byte %L1 (0x%2).</source>
        <translation>La primera diferencia está en el byte %L1 (0x%2).</translation>
    </message>
    <message>
        <source>This file is not text: %1 → %2, SHA-256 %3… → %4…. %5</source>
        <translation>Este archivo no es texto: %1 → %2, SHA-256 %3… → %4…. %5</translation>
    </message>
    <message>
        <source>This file is not text: %1, SHA-256 %2….</source>
        <translation>Este archivo no es texto: %1, SHA-256 %2….</translation>
    </message>
    <message>
        <source>Both versions of this file are the same, byte for byte.</source>
        <translation>Las dos versiones de este archivo son iguales, byte a byte.</translation>
    </message>
    <message>
        <source>Only the line endings differ: %1 → %2. The text of every line is the same.</source>
        <translation>Solo difieren los finales de línea: %1 → %2. El texto de cada línea es el mismo.</translation>
    </message>
    <message>
        <source>The line endings differ too: %1 → %2.</source>
        <translation>También difieren los finales de línea: %1 → %2.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Ninguna línea difiere.</translation>
    </message>
    <message>
        <source>The lines differ only in what is ignored.</source>
        <translation>Las líneas solo difieren en lo que se ignora.</translation>
    </message>
    <message>
        <source>The encoding differs: %1 → %2.</source>
        <translation>La codificación difiere: %1 → %2.</translation>
    </message>
    <message>
        <source>The mode differs: %1 → %2.</source>
        <translation>Los permisos difieren: %1 → %2.</translation>
    </message>
    <message>
        <source>The left side has bytes that are no valid %1; they are shown as �.</source>
        <translation>El lado izquierdo tiene bytes que no son %1 válido; se muestran como �.</translation>
    </message>
    <message>
        <source>The right side has bytes that are no valid %1; they are shown as �.</source>
        <translation>El lado derecho tiene bytes que no son %1 válido; se muestran como �.</translation>
    </message>
    <message>
        <source>This comparison met a limit: it is correct, but may mark more than it had to.</source>
        <translation>Esta comparación llegó a un límite: es correcta, pero puede marcar más de lo necesario.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Izquierda: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Derecha: %1</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line</source>
        <translation>Este archivo es demasiado grande para compararlo línea a línea</translation>
    </message>
    <message>
        <source>Export the versions and compare the file with a tool made for such sizes.</source>
        <translation>Exporte las versiones y compare el archivo con una herramienta hecha para esos tamaños.</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Este archivo no es texto</translation>
    </message>
    <message>
        <source>Both versions are the same</source>
        <translation>Las dos versiones son iguales</translation>
    </message>
    <message>
        <source>There is nothing to show line by line.</source>
        <translation>No hay nada que mostrar línea a línea.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Este archivo está vacío</translation>
    </message>
    <message>
        <source>Neither side has a line.</source>
        <translation>Ningún lado tiene líneas.</translation>
    </message>
</context>
<context>
    <name>strata::OutputFiles</name>
    <message>
        <source>output_files is no proper JSON: %1.</source>
        <translation>output_files no es JSON correcto: %1.</translation>
    </message>
    <message>
        <source>output_files has an entry without a path.</source>
        <translation>output_files tiene una entrada sin ruta.</translation>
    </message>
</context>
<context>
    <name>strata::OverviewBar</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Vista general de los cambios</translation>
    </message>
    <message>
        <source>Line %L1, change %L2 of %L3</source>
        <translation>Línea %L1, cambio %L2 de %L3</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
</context>
<context>
    <name>strata::Pack</name>
    <message>
        <source>The pack “%1” is damaged. Verify the library to see which archived versions need it.</source>
        <translation>El paquete «%1» está dañado. Verifique la biblioteca para ver qué versiones archivadas lo necesitan.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the files.</source>
        <translation>No hay memoria suficiente para empaquetar los archivos.</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be written</source>
        <translation>El paquete «%1» no se puede escribir</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be read</source>
        <translation>El paquete «%1» no se puede leer</translation>
    </message>
    <message>
        <source>The pack “%1” was made by a newer Strata. Update Strata to read it.</source>
        <translation>El paquete «%1» es de un Strata más nuevo. Actualice Strata para leerlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«%1» no se puede eliminar</translation>
    </message>
</context>
<context>
    <name>strata::PackCleaning</name>
    <message>
        <source>A pack could not be written anew; the old one stays.</source>
        <translation>Un paquete no se pudo escribir de nuevo; el anterior se queda.</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be deleted</source>
        <translation>El paquete «%1» no se puede eliminar</translation>
    </message>
</context>
<context>
    <name>strata::PackKeeping</name>
    <message>
        <source>“%1” of %2 cannot be read back from the archive: %3</source>
        <translation>«%1» de %2 no se puede leer desde el archivo histórico: %3</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
</context>
<context>
    <name>strata::PackSet</name>
    <message>
        <source>An archived content is in none of the project&apos;s packs.</source>
        <translation>Un contenido archivado no está en ninguno de los paquetes del proyecto.</translation>
    </message>
    <message>
        <source>An archived content is shorter than it should be.</source>
        <translation>Un contenido archivado es más corto de lo que debería.</translation>
    </message>
    <message>
        <source>The pack “%1” is damaged: a content in it is not what it should be.</source>
        <translation>El paquete «%1» está dañado: un contenido suyo no es lo que debería.</translation>
    </message>
</context>
<context>
    <name>strata::Packages</name>
    <message>
        <source>“%1” is no list of packages.</source>
        <translation>«%1» no es una lista de paquetes.</translation>
    </message>
    <message>
        <source>“%1” holds a merge conflict, so its packages are not known.</source>
        <translation>«%1» contiene un conflicto de fusión, así que no se conocen sus paquetes.</translation>
    </message>
    <message>
        <source>The packages in “%1” cannot be read: the file is damaged.</source>
        <translation>Los paquetes de «%1» no se pueden leer: el archivo está dañado.</translation>
    </message>
</context>
<context>
    <name>strata::Packing</name>
    <message>
        <source>Packing files</source>
        <translation>Empaquetando archivos</translation>
    </message>
</context>
<context>
    <name>strata::PaletteField</name>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>Buscar proyectos, versiones y acciones</translation>
    </message>
</context>
<context>
    <name>strata::PaletteModel</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>strata::PatternEditor</name>
    <message>
        <source>Patterns that do not count</source>
        <translation>Patrones que no cuentan</translation>
    </message>
    <message>
        <source>Regular expressions, one a line. What they match is left out of account when lines are compared; such lines are tinted and counted, never hidden.</source>
        <translation>Expresiones regulares, una por línea. Lo que coincide con ellas se ignora al comparar líneas; esas líneas se tiñen y se cuentan, nunca se ocultan.</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>Patrones, uno por línea</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Dates as in 2025-02-14</source>
        <translation>Fechas como 2025-02-14</translation>
    </message>
    <message>
        <source>Times as in 14:02:55</source>
        <translation>Horas como 14:02:55</translation>
    </message>
    <message>
        <source>UUIDs</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Hashes of 32 digits and more</source>
        <translation>Hashes de 32 dígitos o más</translation>
    </message>
    <message>
        <source>Version numbers as in 1.20.3</source>
        <translation>Números de versión como 1.20.3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>No patterns: nothing is left out on their account.</source>
        <translation>Sin patrones: no se ignora nada por ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n valid patterns.</source>
        <translation>
            <numerusform>%n patrón válido.</numerusform>
            <numerusform>%n patrones válidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PolicyEditing</name>
    <message>
        <source>Saving the retention policy</source>
        <translation>Guardando la política de retención</translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation>La política no se guardó</translation>
    </message>
    <message>
        <source>“%1” has a retention policy of its own now.</source>
        <translation>«%1» tiene ahora una política de retención propia.</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s retention policy now.</source>
        <translation>«%1» sigue ahora la política de retención de la biblioteca.</translation>
    </message>
    <message>
        <source>retention policy of “%1”</source>
        <translation>política de retención de «%1»</translation>
    </message>
    <message>
        <source>The library&apos;s retention policy was saved.</source>
        <translation>La política de retención de la biblioteca se guardó.</translation>
    </message>
    <message>
        <source>the library&apos;s retention policy</source>
        <translation>la política de retención de la biblioteca</translation>
    </message>
</context>
<context>
    <name>strata::PolicyFile</name>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>«%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>%1 It is the library&apos;s retention policy. Set a new one, or delete the file to go back to the built-in one.</source>
        <translation>%1 Es la política de retención de la biblioteca. Fije una nueva, o elimine el archivo para volver a la incorporada.</translation>
    </message>
</context>
<context>
    <name>strata::PortableName</name>
    <message>
        <source>its name has a character that Windows forbids</source>
        <translation>su nombre tiene un carácter que Windows prohíbe</translation>
    </message>
    <message>
        <source>its name ends in a space or period, which Windows drops</source>
        <translation>su nombre termina en un espacio o punto, que Windows quita</translation>
    </message>
    <message>
        <source>Windows reserves its name for a device</source>
        <translation>Windows reserva su nombre para un dispositivo</translation>
    </message>
    <message>
        <source>git would take it for its own folder</source>
        <translation>git lo tomaría por su propia carpeta</translation>
    </message>
</context>
<context>
    <name>strata::ProblemsModel</name>
    <message>
        <source>Damaged catalog</source>
        <translation>Catálogo dañado</translation>
    </message>
    <message>
        <source>Catalog differs</source>
        <translation>El catálogo difiere</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>Proyecto desconocido</translation>
    </message>
    <message>
        <source>Missing project</source>
        <translation>Falta el proyecto</translation>
    </message>
    <message>
        <source>Damaged project file</source>
        <translation>Archivo de proyecto dañado</translation>
    </message>
    <message>
        <source>Active link</source>
        <translation>Enlace activo</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Versión desconocida</translation>
    </message>
    <message>
        <source>Missing version</source>
        <translation>Falta la versión</translation>
    </message>
    <message>
        <source>Damaged manifest</source>
        <translation>Manifiesto dañado</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Changed file</source>
        <translation>Archivo cambiado</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>Archivo ilegible</translation>
    </message>
    <message>
        <source>Extra file</source>
        <translation>Archivo sobrante</translation>
    </message>
    <message>
        <source>Writable file</source>
        <translation>Archivo modificable</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Tipo erróneo</translation>
    </message>
    <message>
        <source>Changed link</source>
        <translation>Enlace cambiado</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>Falta la carpeta</translation>
    </message>
    <message>
        <source>Extra folder</source>
        <translation>Carpeta sobrante</translation>
    </message>
    <message>
        <source>Unreadable folder</source>
        <translation>Carpeta ilegible</translation>
    </message>
    <message>
        <source>Writable folder</source>
        <translation>Carpeta modificable</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>Falta el artefacto</translation>
    </message>
    <message>
        <source>Changed artifact</source>
        <translation>Artefacto cambiado</translation>
    </message>
    <message>
        <source>Damaged pack</source>
        <translation>Paquete dañado</translation>
    </message>
    <message>
        <source>Unneeded pack</source>
        <translation>Paquete innecesario</translation>
    </message>
    <message>
        <source>The same file is %1 in %2 v%3.</source>
        <translation>El mismo archivo es %1 en %2 v%3.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>strata::Process</name>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
</context>
<context>
    <name>strata::Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>strata::ProjectBarsModel</name>
    <message>
        <source>Whole library</source>
        <translation>Toda la biblioteca</translation>
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
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Esta versión ya no está en «%1».</translation>
    </message>
</context>
<context>
    <name>strata::ProjectDialog</name>
    <message>
        <source>Edit project</source>
        <translation>Editar el proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>what it is about, as in ecommerce</source>
        <translation>de qué trata, como ecommerce</translation>
    </message>
    <message>
        <source>what it is made with, as in React + FastAPI</source>
        <translation>con qué está hecho, como React + FastAPI</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>para quién es</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>&amp;Tech stack</source>
        <translation>&amp;Tecnología</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Guardando el proyecto</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«%1» se creó.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» se guardó.</translation>
    </message>
</context>
<context>
    <name>strata::Projects</name>
    <message>
        <source>A project needs a name.</source>
        <translation>Un proyecto necesita un nombre.</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>El nombre de un proyecto tiene como mucho %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have line breaks or other control characters.</source>
        <translation>El nombre de un proyecto no puede tener saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>Ya hay un proyecto «%1». Elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n projects begin with “%1”. Give more of it.</source>
        <translation>
            <numerusform>El identificador de %n proyecto empieza por «%1». Indique más.</numerusform>
            <numerusform>Los identificadores de %n proyectos empiezan por «%1». Indique más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>No hay ningún proyecto «%1».</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>La biblioteca aún no tiene proyectos.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>This project is not in the trash.</source>
        <translation>Este proyecto no está en la papelera.</translation>
    </message>
    <message>
        <source>There is another project “%1” now. Rename that one, then restore this one.</source>
        <translation>Ahora hay otro proyecto «%1». Cámbiele el nombre y después restaure este.</translation>
    </message>
    <message>
        <source>There is a project of the id %1 already.</source>
        <translation>Ya hay un proyecto con el identificador %1.</translation>
    </message>
</context>
<context>
    <name>strata::ProjectsModel</name>
    <message>
        <source>no versions yet</source>
        <translation>aún sin versiones</translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>activa v%1</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>ninguna activa</translation>
    </message>
    <message>
        <source>%1 of source in all versions</source>
        <translation>%1 de código en todas las versiones</translation>
    </message>
    <message>
        <source>Last captured %1</source>
        <translation>Última captura %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectsPane</name>
    <message>
        <source>The project was not changed</source>
        <translation>El proyecto no se cambió</translation>
    </message>
    <message>
        <source>Changing a project</source>
        <translation>Cambiando un proyecto</translation>
    </message>
    <message>
        <source>Moving “%1” to the trash</source>
        <translation>Moviendo «%1» a la papelera</translation>
    </message>
    <message>
        <source>Bringing “%1” back</source>
        <translation>Recuperando «%1»</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» está de vuelta.</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtrar proyectos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Disk space used, of the size of all versions</source>
        <translation>Espacio en disco usado, respecto al tamaño de todas las versiones</translation>
    </message>
    <message>
        <source>%1 · %2 of source</source>
        <translation>%1 · %2 de código</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>Identical files are stored once: %1 of source take %2 on disk.</source>
        <translation>Los archivos idénticos se guardan una vez: %1 de código ocupan %2 en disco.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>Editar el proyecto…</translation>
    </message>
    <message>
        <source>Archive project, or take it out</source>
        <translation>Archivar el proyecto, o desarchivarlo</translation>
    </message>
    <message>
        <source>Move project to the trash</source>
        <translation>Mover el proyecto a la papelera</translation>
    </message>
    <message>
        <source>Copy as command: list versions</source>
        <translation>Copiar como orden: listar versiones</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>«%1» se archivó.</translation>
    </message>
    <message>
        <source>“%1” was taken out of the archive.</source>
        <translation>«%1» se desarchivó.</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <translation>archivar «%1»</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>«%1» está en la papelera.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>eliminar «%1»</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Capturar una carpeta…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Capturar un archivo comprimido…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what takes how much room</source>
        <translation>Mostrar qué ocupa cuánto espacio</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>Vincular una carpeta…</translation>
    </message>
    <message>
        <source>Settings of the linked folder…</source>
        <translation>Ajustes de la carpeta vinculada…</translation>
    </message>
</context>
<context>
    <name>strata::PromptPage</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renombrado</numerusform>
            <numerusform>%n renombrados</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generándose</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>Capturada de una carpeta</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>Capturada de un archivo comprimido</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>Capturada del espacio de trabajo</translation>
    </message>
    <message>
        <source>Captured from a Git repository</source>
        <translation>Capturada de un repositorio Git</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>Hecha por un agente</translation>
    </message>
    <message>
        <source>Received over the API</source>
        <translation>Recibida por la API</translation>
    </message>
    <message>
        <source>Brought from an older store</source>
        <translation>Traída de un almacén anterior</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>Compuesta de otras versiones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time in full, then as a short relative one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation>%1, activa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecha a partir de</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capturada</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>made active by rolling back</source>
        <translation>activada al volver atrás</translation>
    </message>
    <message>
        <source>made active again</source>
        <translation>activada de nuevo</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportada</translation>
    </message>
    <message>
        <source>name, note or star edited</source>
        <translation>nombre, nota o estrella cambiados</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>No hay ninguna versión seleccionada</translation>
    </message>
    <message>
        <source>Select a version in the timeline to read what it was asked for, and to write down what came of it.</source>
        <translation>Seleccione una versión en la línea de tiempo para leer qué se pidió y anotar qué resultó.</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Prompt of the version</source>
        <translation>Prompt de la versión</translation>
    </message>
    <message>
        <source>No prompt was kept with this version. Captures take one in their dialog or by --prompt.</source>
        <translation>Con esta versión no se guardó ningún prompt. Al capturar se indica en el diálogo o con --prompt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Context of the version</source>
        <translation>Contexto de la versión</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Left out by the capture</source>
        <translation>Dejado fuera por la captura</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>Nombre y nota</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>Leyendo el historial de %1</translation>
    </message>
    <message>
        <source>%1 — %2 by %3</source>
        <translation>%1 — %2 por %3</translation>
    </message>
</context>
<context>
    <name>strata::PutAway</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving %1</source>
        <translation>Archivando %1</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>No archivada</translation>
    </message>
    <message>
        <source>Moving %1 to the trash</source>
        <translation>Moviendo %1 a la papelera</translation>
    </message>
    <message>
        <source>Not moved to the trash</source>
        <translation>No movida a la papelera</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>No restaurada</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como estaba antes.</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>%1 se archivó.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were archived.</source>
        <translation>
            <numerusform>Se archivó %n versión.</numerusform>
            <numerusform>Se archivaron %n versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>archive %1</source>
        <translation>archivar %1</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were moved to the trash.</source>
        <translation>
            <numerusform>%n versión se movió a la papelera.</numerusform>
            <numerusform>%n versiones se movieron a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>%1 was restored from the archive.</source>
        <translation>%1 se restauró del archivo histórico.</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>restaurar %1</translation>
    </message>
</context>
<context>
    <name>strata::Rebuild</name>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>«%1» no es la carpeta de un proyecto; se dejó como estaba.</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>No hay ninguna biblioteca en «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be flushed to disk</source>
        <translation>«%1» no se puede llevar al disco</translation>
    </message>
    <message>
        <source>Which changes were viewed could not be read from the old catalog; none is marked now.</source>
        <translation>Del catálogo antiguo no se pudo leer qué cambios estaban vistos; ahora ninguno está marcado.</translation>
    </message>
</context>
<context>
    <name>strata::Recovery</name>
    <message>
        <source>“%1” belongs to another project; it was left as it is.</source>
        <translation>«%1» pertenece a otro proyecto; se dejó como estaba.</translation>
    </message>
    <message>
        <source>There are two projects “%1”; one is called “%2” now.</source>
        <translation>Hay dos proyectos «%1»; uno se llama ahora «%2».</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Leyendo «%1»</translation>
    </message>
    <message>
        <source>“%1” is no version&apos;s folder; it was left as it is.</source>
        <translation>«%1» no es la carpeta de una versión; se dejó como estaba.</translation>
    </message>
    <message>
        <source>The manifest in “%1” belongs to another version; it was left as it is.</source>
        <translation>El manifiesto en «%1» pertenece a otra versión; se dejó como estaba.</translation>
    </message>
    <message>
        <source>There are two versions v%1; “%2” was left as it is.</source>
        <translation>Hay dos versiones v%1; «%2» se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” does not fit its manifest (%2) and was moved to “%3”.</source>
        <translation>«%1» no corresponde a su manifiesto (%2) y se movió a «%3».</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>Falta la carpeta «%1» de %2.</translation>
    </message>
    <message>
        <source>The active version of “%1” is missing; another one is active now.</source>
        <translation>Falta la versión activa de «%1»; ahora está activa otra.</translation>
    </message>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>«%1» no es la carpeta de un proyecto; se dejó como estaba.</translation>
    </message>
    <message>
        <source>The folder “%1” of a project is missing.</source>
        <translation>Falta la carpeta «%1» de un proyecto.</translation>
    </message>
</context>
<context>
    <name>strata::Repair</name>
    <message>
        <source>Repairing %1</source>
        <translation>Reparando %1</translation>
    </message>
    <message>
        <source>The files of %1 do not fit the catalog any more.</source>
        <translation>Los archivos de %1 ya no corresponden al catálogo.</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>Buscando copias buenas</translation>
    </message>
    <message>
        <source>The catalog is made anew from the folders.</source>
        <translation>El catálogo se hace de nuevo a partir de las carpetas.</translation>
    </message>
    <message>
        <source>Catalog, link and folder are made to fit each other.</source>
        <translation>Catálogo, enlace y carpeta se hacen corresponder entre sí.</translation>
    </message>
    <message>
        <source>The version is taken into the catalog if its files fit its manifest.</source>
        <translation>La versión se incluye en el catálogo si sus archivos corresponden a su manifiesto.</translation>
    </message>
    <message>
        <source>It is moved to the quarantine.</source>
        <translation>Se mueve a la cuarentena.</translation>
    </message>
    <message>
        <source>It is deleted: Strata made it and did not complete it.</source>
        <translation>Se elimina: Strata lo creó y no lo completó.</translation>
    </message>
    <message>
        <source>There is no other copy in the library.</source>
        <translation>No hay ninguna otra copia en la biblioteca.</translation>
    </message>
    <message>
        <source>Its permissions are put right.</source>
        <translation>Se corrigen sus permisos.</translation>
    </message>
    <message>
        <source>The folder is made again.</source>
        <translation>La carpeta se crea otra vez.</translation>
    </message>
    <message>
        <source>What is there goes to the quarantine, and the folder is made again.</source>
        <translation>Lo que hay allí va a la cuarentena, y la carpeta se crea otra vez.</translation>
    </message>
    <message>
        <source>The link is made again; it points to “%1”.</source>
        <translation>El enlace se crea otra vez; apunta a «%1».</translation>
    </message>
    <message>
        <source>It is made again from v%1, %2.</source>
        <translation>Se hace de nuevo a partir de v%1, %2.</translation>
    </message>
    <message>
        <source>It gets bytes of its own, sealed.</source>
        <translation>Recibe bytes propios, protegidos.</translation>
    </message>
    <message>
        <source>There is no other copy of its content in the library.</source>
        <translation>No hay ninguna otra copia de su contenido en la biblioteca.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Falta el archivo.</translation>
    </message>
    <message>
        <source>It is written again from the catalog, which the files fit.</source>
        <translation>Se escribe de nuevo a partir del catálogo, al que corresponden los archivos.</translation>
    </message>
    <message>
        <source>The version is moved to the quarantine: nothing tells any more what belongs to it.</source>
        <translation>La versión se mueve a la cuarentena: ya nada dice qué le pertenece.</translation>
    </message>
</context>
<context>
    <name>strata::RepairCounts</name>
    <message numerus="yes">
        <source>%n files are made again from other copies of the same content.</source>
        <translation>
            <numerusform>%n archivo se hace de nuevo a partir de otras copias del mismo contenido.</numerusform>
            <numerusform>%n archivos se hacen de nuevo a partir de otras copias del mismo contenido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are made again.</source>
        <translation>
            <numerusform>%n carpeta se crea otra vez.</numerusform>
            <numerusform>%n carpetas se crean otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic links are made again.</source>
        <translation>
            <numerusform>%n enlace simbólico se crea otra vez.</numerusform>
            <numerusform>%n enlaces simbólicos se crean otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %n files and folders are put right.</source>
        <translation>
            <numerusform>Se corrigen los permisos de %n archivo o carpeta.</numerusform>
            <numerusform>Se corrigen los permisos de %n archivos y carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places that do not belong are moved to the quarantine.</source>
        <translation>
            <numerusform>%n elemento que no corresponde se mueve a la cuarentena.</numerusform>
            <numerusform>%n elementos que no corresponden se mueven a la cuarentena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are written again from the catalog.</source>
        <translation>
            <numerusform>%n manifiesto se escribe de nuevo a partir del catálogo.</numerusform>
            <numerusform>%n manifiestos se escriben de nuevo a partir del catálogo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are moved to the quarantine: nothing tells any more what belongs to them.</source>
        <translation>
            <numerusform>%n versión se mueve a la cuarentena: ya nada dice qué le pertenece.</numerusform>
            <numerusform>%n versiones se mueven a la cuarentena: ya nada dice qué les pertenece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are made to fit the catalog again.</source>
        <translation>
            <numerusform>%n lugar se hace corresponder de nuevo al catálogo.</numerusform>
            <numerusform>%n lugares se hacen corresponder de nuevo al catálogo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalog is made anew from the folders, which settles %n problems.</source>
        <translation>
            <numerusform>El catálogo se hace de nuevo a partir de las carpetas, lo que resuelve %n problema.</numerusform>
            <numerusform>El catálogo se hace de nuevo a partir de las carpetas, lo que resuelve %n problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leftovers of work that was cut off are deleted.</source>
        <translation>
            <numerusform>Se elimina %n resto de un trabajo interrumpido.</numerusform>
            <numerusform>Se eliminan %n restos de trabajos interrumpidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems stay: there is no other copy in the library.</source>
        <translation>
            <numerusform>%n problema se queda: no hay ninguna otra copia en la biblioteca.</numerusform>
            <numerusform>%n problemas se quedan: no hay ninguna otra copia en la biblioteca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Reporting</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Not shown here, for the report has grown as large as it may: the patch has it.</source>
        <translation>No se muestra aquí, porque el informe ya alcanzó su tamaño máximo: el parche lo contiene.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>El informe no se puede escribir en «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose another name for the report.</source>
        <translation>«%1» no es un archivo corriente. Elija otro nombre para el informe.</translation>
    </message>
</context>
<context>
    <name>strata::Restoring</name>
    <message>
        <source>The manifest in “%1” is none of an archived version.</source>
        <translation>El manifiesto en «%1» no es el de una versión archivada.</translation>
    </message>
    <message>
        <source>%1 was restored, but what only it needed in the archive is still there: %2</source>
        <translation>%1 se restauró, pero lo que solo ella necesitaba en el archivo histórico sigue ahí: %2</translation>
    </message>
    <message>
        <source>This version is not in the project.</source>
        <translation>Esta versión no está en el proyecto.</translation>
    </message>
    <message>
        <source>The files of %1 were deleted for good and cannot be restored.</source>
        <translation>Los archivos de %1 se eliminaron definitivamente y no se pueden restaurar.</translation>
    </message>
</context>
<context>
    <name>strata::ResultPage</name>
    <message>
        <source>What the validation found</source>
        <translation>Qué encontró la validación</translation>
    </message>
    <message>
        <source>Everything is in the library, and every file is what it was.</source>
        <translation>Todo está en la biblioteca, y cada archivo es lo que era.</translation>
    </message>
    <message numerus="yes">
        <source>It is in the library, but %n thing(s) are not as they were.</source>
        <translation>
            <numerusform>Está en la biblioteca, pero %n cosa no está como estaba.</numerusform>
            <numerusform>Está en la biblioteca, pero %n cosas no están como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 is active</source>
        <translation>v%1 está activa</translation>
    </message>
    <message>
        <source>none of them is active</source>
        <translation>ninguna de ellas está activa</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as failed</source>
        <translation>Conservadas como fallidas</translation>
    </message>
    <message>
        <source>In the library before</source>
        <translation>Ya en la biblioteca</translation>
    </message>
    <message>
        <source>Files compared with their origin</source>
        <translation>Archivos comparados con su origen</translation>
    </message>
    <message>
        <source>%1 (%2), by SHA-256</source>
        <translation>%1 (%2), por SHA-256</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Folders that stay behind</source>
        <translation>Carpetas que no se importan</translation>
    </message>
</context>
<context>
    <name>strata::Retention</name>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>rolling back leads to it</source>
        <translation>volver atrás lleva a ella</translation>
    </message>
    <message>
        <source>redoing leads to it</source>
        <translation>rehacer lleva a ella</translation>
    </message>
    <message>
        <source>the linked folder is at it</source>
        <translation>la carpeta vinculada está en ella</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>aún sin terminar</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>la más nueva</translation>
    </message>
    <message numerus="yes">
        <source>one of the %n newest</source>
        <translation>
            <numerusform>la más nueva (%n)</numerusform>
            <numerusform>una de las %n más nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>archived, but it is not known when</source>
        <translation>archivada, pero no se sabe cuándo</translation>
    </message>
    <message>
        <source>it is not known when it was made</source>
        <translation>no se sabe cuándo se creó</translation>
    </message>
    <message>
        <source>its time is still to come by this computer&apos;s clock</source>
        <translation>su hora aún no ha llegado según el reloj de este equipo</translation>
    </message>
    <message>
        <source>archived within the last day</source>
        <translation>archivada en el último día</translation>
    </message>
    <message>
        <source>restored within the last day</source>
        <translation>restaurada en el último día</translation>
    </message>
    <message>
        <source>captured within the last day</source>
        <translation>capturada en el último día</translation>
    </message>
    <message>
        <source>parent of %1</source>
        <translation>versión de origen de %1</translation>
    </message>
    <message>
        <source>archived ones keep their files</source>
        <translation>las archivadas conservan sus archivos</translation>
    </message>
    <message>
        <source>age archives nothing</source>
        <translation>la antigüedad no archiva nada</translation>
    </message>
    <message>
        <source>archived; its files go in %1</source>
        <translation>archivada; sus archivos se eliminan en %1</translation>
    </message>
    <message>
        <source>goes to the archive in %1</source>
        <translation>va al archivo histórico en %1</translation>
    </message>
    <message>
        <source>archived at least %1 ago</source>
        <translation>archivada hace al menos %1</translation>
    </message>
    <message>
        <source>at least %1 old</source>
        <translation>tiene al menos %1</translation>
    </message>
    <message>
        <source>failed at least %1 ago</source>
        <translation>falló hace al menos %1</translation>
    </message>
    <message>
        <source>exported at least %1 ago</source>
        <translation>exportada hace al menos %1</translation>
    </message>
    <message>
        <source>its files are gone already</source>
        <translation>sus archivos ya no están</translation>
    </message>
    <message>
        <source>the project takes more than %1</source>
        <translation>el proyecto ocupa más de %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but something happened here at %2 already. Set the clock right.</source>
        <translation>El reloj de este equipo dice %1, pero aquí ya ocurrió algo el %2. Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, and nothing has happened here since %2. See whether the clock is right.</source>
        <translation>El reloj de este equipo dice %1, y aquí no ha ocurrido nada desde el %2. Compruebe si el reloj está bien.</translation>
    </message>
    <message>
        <source>“%1” does not lie in the project&apos;s folder; it was left as it is.</source>
        <translation>«%1» no está en la carpeta del proyecto; se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«%1» no se puede eliminar</translation>
    </message>
    <message>
        <source>it is gone already</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>it was not archived</source>
        <translation>no se archivó</translation>
    </message>
    <message>
        <source>Retention left “%1” alone. %2 Then apply it by hand.</source>
        <translation>La retención no tocó «%1». %2 Después aplíquela a mano.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Viendo «%1»</translation>
    </message>
</context>
<context>
    <name>strata::RetentionDialog</name>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Policy ▾</source>
        <translation>Política ▾</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Save these rules, or go back to others</source>
        <translation>Guardar estas reglas, o volver a otras</translation>
    </message>
    <message>
        <source>Save for this project</source>
        <translation>Guardar para este proyecto</translation>
    </message>
    <message>
        <source>Save for all projects without their own</source>
        <translation>Guardar para todos los proyectos sin política propia</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy</source>
        <translation>Seguir la política de la biblioteca</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Versions and what becomes of them</source>
        <translation>Versiones y qué será de ellas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Aún no hay versiones</translation>
    </message>
    <message>
        <source>Once this project has versions, you see here which of them stay, which go to the archive, and why.</source>
        <translation>Cuando este proyecto tenga versiones, aquí verá cuáles se quedan, cuáles van al archivo histórico y por qué.</translation>
    </message>
    <message>
        <source>Looking at the versions</source>
        <translation>Viendo las versiones</translation>
    </message>
    <message>
        <source>Retention — %1</source>
        <translation>Retención — %1</translation>
    </message>
    <message>
        <source>Nothing goes.</source>
        <translation>No se va nada.</translation>
    </message>
    <message>
        <source>The project stays over its limit: what is left is protected, or its files are not to be deleted.</source>
        <translation>El proyecto sigue por encima de su límite: lo que queda está protegido, o sus archivos no se deben eliminar.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Goes into the archive&apos;s packs</source>
        <translation>Va a los paquetes del archivo histórico</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Changed here and not saved. Apply… uses what is shown.</source>
        <translation>Cambiado aquí y no guardado. Aplicar… usa lo que se muestra.</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own.</source>
        <translation>«%1» tiene una política propia.</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy.</source>
        <translation>«%1» sigue la política de la biblioteca.</translation>
    </message>
    <message>
        <source>The retention policy was applied.</source>
        <translation>La política de retención se aplicó.</translation>
    </message>
</context>
<context>
    <name>strata::RetentionModel</name>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Al archivo histórico</translation>
    </message>
    <message>
        <source>Files deleted</source>
        <translation>Archivos eliminados</translation>
    </message>
    <message>
        <source>The archive takes about %1 of it.</source>
        <translation>El archivo histórico ocupa unos %1 de ello.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>strata::RetentionRules</name>
    <message>
        <source>&amp;Newest versions that stay</source>
        <translation>Versiones más &amp;nuevas que se quedan</translation>
    </message>
    <message>
        <source>only the last</source>
        <translation>solo la última</translation>
    </message>
    <message>
        <source>To the &amp;archive after</source>
        <translation>Al &amp;archivo histórico tras</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>&amp;Delete files of archived ones after</source>
        <translation>&amp;Eliminar los archivos de las archivadas tras</translation>
    </message>
    <message>
        <source>Delete &amp;exports in the library after</source>
        <translation>Eliminar las e&amp;xportaciones de la biblioteca tras</translation>
    </message>
    <message>
        <source>Delete &amp;failed exports after</source>
        <translation>Eliminar las exportaciones &amp;fallidas tras</translation>
    </message>
    <message>
        <source>Apply &amp;by itself, once a day</source>
        <translation>Aplicar a&amp;utomáticamente, una vez al día</translation>
    </message>
    <message>
        <source>While the window is open and nothing else is running. Shown in the history of the project.</source>
        <translation>Mientras la ventana está abierta y no se ejecuta nada más. Aparece en el historial del proyecto.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Size limit of the project</source>
        <translation>&amp;Límite de tamaño del proyecto</translation>
    </message>
    <message>
        <source>Size limit, percent of what the project takes now</source>
        <translation>Límite de tamaño, en porcentaje de lo que el proyecto ocupa ahora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size limit of the project</source>
        <translation>Límite de tamaño del proyecto</translation>
    </message>
</context>
<context>
    <name>strata::Sampling</name>
    <message>
        <source>The sample file “%1” could not be written: %2. Make room and try again.</source>
        <translation>El archivo de ejemplo «%1» no se pudo escribir: %2. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>No se pudo crear ninguna carpeta temporal: %1</translation>
    </message>
    <message>
        <source>Capturing %1 of %2</source>
        <translation>Capturando %1 de %2</translation>
    </message>
    <message>
        <source>The sample library is ready</source>
        <translation>La biblioteca de ejemplo está lista</translation>
    </message>
</context>
<context>
    <name>strata::Scanner</name>
    <message>
        <source>it is a named pipe</source>
        <translation>es una tubería con nombre</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>es un socket</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es un dispositivo</translation>
    </message>
    <message>
        <source>“%1” is the library itself. Choose the folder of your project.</source>
        <translation>«%1» es la propia biblioteca. Elija la carpeta de su proyecto.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>Viendo %n archivo</numerusform>
            <numerusform>Viendo %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>es la propia biblioteca</translation>
    </message>
    <message>
        <source>it is marked as a cache (CACHEDIR.TAG)</source>
        <translation>está marcado como caché (CACHEDIR.TAG)</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>el destino del enlace no es UTF-8 válido</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>es un enlace que sale de la carpeta (a %1)</translation>
    </message>
    <message>
        <source>it was left by Strata while it brought the folder to another version</source>
        <translation>lo dejó Strata mientras llevaba la carpeta a otra versión</translation>
    </message>
</context>
<context>
    <name>strata::Session</name>
    <message>
        <source>Reading the library</source>
        <translation>Leyendo la biblioteca</translation>
    </message>
</context>
<context>
    <name>strata::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer lo predeterminado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Elegir la carpeta de exportaciones</translation>
    </message>
    <message>
        <source>&amp;Export folder</source>
        <translation>Carpeta de &amp;exportación</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>General, Appearance and Compare; shortcuts have their own reset</source>
        <translation>General, Apariencia y Comparar; los atajos se restablecen aparte</translation>
    </message>
    <message>
        <source>Another language is spoken when Strata is started the next time.</source>
        <translation>El cambio de idioma vale la próxima vez que se inicie Strata.</translation>
    </message>
    <message>
        <source>What the system opens such files with</source>
        <translation>Con lo que el sistema abre esos archivos</translation>
    </message>
    <message>
        <source>A command, as in: kate --line %l %f</source>
        <translation>Una orden, como: kate --line %l %f</translation>
    </message>
    <message>
        <source>%f stands for the file, %l for the line. It is given a copy: a version never changes.</source>
        <translation>%f representa el archivo, %l la línea. Se le da una copia: una versión nunca cambia.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
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
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Filter by action, category or key</source>
        <translation>Filtrar por acción, categoría o tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Assigning takes it away there.</source>
        <translation>%1 pertenece a «%2». Al asignarlo se quita de allí.</translation>
    </message>
    <message>
        <source>The keys of the chosen keymap</source>
        <translation>Las teclas del mapa elegido</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>En conflicto con</translation>
    </message>
    <message>
        <source>&amp;Keymap</source>
        <translation>&amp;Mapa de teclas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Import a keymap…</source>
        <translation>Importar un mapa de teclas…</translation>
    </message>
    <message>
        <source>Export the keymap…</source>
        <translation>Exportar el mapa de teclas…</translation>
    </message>
    <message>
        <source>Set my own keys aside</source>
        <translation>Apartar mis propias teclas</translation>
    </message>
    <message>
        <source>Bring my own keys back</source>
        <translation>Recuperar mis propias teclas</translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>Conflicts only (%1)</source>
        <translation>Solo conflictos (%1)</translation>
    </message>
    <message>
        <source>“%1” works in the whole window, where a key alone would be taken from lists and other panes. Add Ctrl or Alt.</source>
        <translation>«%1» vale en toda la ventana, donde una tecla sola se les quitaría a las listas y a otros paneles. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n keys of your own stay as they are.</source>
        <translation>
            <numerusform>%n tecla propia se queda como está.</numerusform>
            <numerusform>%n teclas propias se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the keys of %1</source>
        <translation>Usar las teclas de %1</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n actions change.</source>
        <translation>
            <numerusform>Cambian las teclas de %n acción.</numerusform>
            <numerusform>Cambian las teclas de %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Export the keymap</source>
        <translation>Exportar el mapa de teclas</translation>
    </message>
    <message>
        <source>Keymaps (*.json);;All files (*)</source>
        <translation>Mapas de teclas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Exporting the keymap</source>
        <translation>Exportando el mapa de teclas</translation>
    </message>
    <message>
        <source>The keymap was not exported</source>
        <translation>El mapa de teclas no se exportó</translation>
    </message>
    <message>
        <source>Import a keymap</source>
        <translation>Importar un mapa de teclas</translation>
    </message>
    <message>
        <source>Importing a keymap</source>
        <translation>Importando un mapa de teclas</translation>
    </message>
    <message>
        <source>The keymap was not imported</source>
        <translation>El mapa de teclas no se importó</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtrar por acción o tecla</translation>
    </message>
</context>
<context>
    <name>strata::SideTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>strata::Similarity</name>
    <message>
        <source>Looking for renamed files</source>
        <translation>Buscando archivos renombrados</translation>
    </message>
</context>
<context>
    <name>strata::SourceFile</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read. Stop the program that writes it, then try again.</source>
        <translation>«%1» cambia mientras se lee. Detenga el programa que lo escribe e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>strata::SqliteReader</name>
    <message>
        <source>The database “%1” cannot be read: %2.</source>
        <translation>La base de datos «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged: %2.</source>
        <translation>La base de datos «%1» está dañada: %2.</translation>
    </message>
    <message>
        <source>The database “%1” has no table “projects”, “generations” or “artifacts”.</source>
        <translation>La base de datos «%1» no tiene ninguna tabla «projects», «generations» o «artifacts».</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to a temporary folder.</source>
        <translation>«%1» no se puede copiar a una carpeta temporal.</translation>
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
        <translation>Capturar una carpeta</translation>
    </message>
    <message>
        <source>Keep a project as it is now as its version 1. The folder stays as it is; node_modules, .git and the like are left out.</source>
        <translation>Guarda un proyecto tal como está ahora como su versión 1. La carpeta queda como está; node_modules, .git y similares se dejan fuera.</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>Capturar una carpeta…</translation>
    </message>
    <message>
        <source>Drop a ZIP</source>
        <translation>Soltar un ZIP</translation>
    </message>
    <message>
        <source>Drop a folder or an archive that a generator gave you anywhere on this window, or choose it.</source>
        <translation>Suelte en cualquier lugar de esta ventana una carpeta o un archivo comprimido que le dio un generador, o elíjalo.</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>Elegir un archivo comprimido…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Two small projects with several versions, a fork and a failed run. In a library of their own.</source>
        <translation>Dos proyectos pequeños con varias versiones, una bifurcación y una ejecución fallida. En una biblioteca propia.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Every version your generators make, kept and compared</source>
        <translation>Cada versión de sus generadores, guardada y comparada</translation>
    </message>
    <message>
        <source>Capture a project after each run. Compare any two versions, see which one is active, go back without losing work, export any of them.</source>
        <translation>Capture un proyecto tras cada ejecución. Compare dos versiones cualesquiera, vea cuál está activa, vuelva atrás sin perder trabajo, exporte cualquiera.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aún no hay versiones</translation>
    </message>
    <message>
        <source>Capture the project&apos;s folder or an archive of it, or drop either on this window. It becomes version 1.</source>
        <translation>Capture la carpeta del proyecto o un archivo comprimido de ella, o suelte cualquiera de los dos en esta ventana. Será la versión 1.</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>Capturar un archivo comprimido…</translation>
    </message>
    <message>
        <source>Your versions lie in the flat store of an earlier tool?</source>
        <translation>¿Sus versiones están en el almacén plano de una herramienta anterior?</translation>
    </message>
    <message>
        <source>Bring in an older store…</source>
        <translation>Importar un almacén anterior…</translation>
    </message>
</context>
<context>
    <name>strata::Storage</name>
    <message>
        <source>Adding up what versions share</source>
        <translation>Sumando lo que comparten las versiones</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Measuring the trash</source>
        <translation>Midiendo la papelera</translation>
    </message>
</context>
<context>
    <name>strata::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Aún no hay nada guardado</translation>
    </message>
    <message>
        <source>Once versions are captured, you see here what they take, what they share, and what is not worth keeping.</source>
        <translation>Cuando haya versiones capturadas, aquí verá qué ocupan, qué comparten y qué no merece conservarse.</translation>
    </message>
    <message>
        <source>Projects by size</source>
        <translation>Proyectos por tamaño</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Archivos más grandes</translation>
    </message>
    <message>
        <source>Largest folders</source>
        <translation>Carpetas más grandes</translation>
    </message>
    <message>
        <source>Worth leaving out</source>
        <translation>Conviene dejar fuera</translation>
    </message>
    <message>
        <source>Leave out of captures</source>
        <translation>Dejar fuera de las capturas</translation>
    </message>
    <message>
        <source>Adds the pattern to .strataignore of the linked folder, or copies it when none is linked</source>
        <translation>Añade el patrón a .strataignore de la carpeta vinculada, o lo copia si no hay ninguna vinculada</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <translation>Medir el disco</translation>
    </message>
    <message>
        <source>Looks at every file for what the file system really gave it</source>
        <translation>Mira en cada archivo lo que el sistema de archivos le dio realmente</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Adding up what is stored</source>
        <translation>Sumando lo que está guardado</translation>
    </message>
    <message>
        <source>The sizes could not be read</source>
        <translation>Los tamaños no se pudieron leer</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of %1 take %2, because what is the same is stored once.</source>
        <translation>
            <numerusform>%n versión de %1 ocupa %2, porque lo que es igual se guarda una sola vez.</numerusform>
            <numerusform>%n versiones de %1 ocupan %2, porque lo que es igual se guarda una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived.</source>
        <translation>
            <numerusform>%n está archivada.</numerusform>
            <numerusform>%n están archivadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it other projects have, too.</source>
        <translation>De ello, otros proyectos también tienen %1.</translation>
    </message>
    <message>
        <source>Worth leaving out (%1)</source>
        <translation>Conviene dejar fuera (%1)</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <translation>Midiendo el disco</translation>
    </message>
    <message>
        <source>The disk was not measured</source>
        <translation>El disco no se midió</translation>
    </message>
    <message numerus="yes">
        <source>The disk gave them %1 for %2 in %n files.</source>
        <translation>
            <numerusform>El disco les dio %1 para %2 en %n archivo.</numerusform>
            <numerusform>El disco les dio %1 para %2 en %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further names are hard links to them.</source>
        <translation>
            <numerusform>%n nombre más es un enlace duro a ellos.</numerusform>
            <numerusform>%n nombres más son enlaces duros a ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are clones that share blocks with others.</source>
        <translation>
            <numerusform>%n es un clon que comparte bloques con otros.</numerusform>
            <numerusform>%n son clones que comparten bloques con otros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StorageHints</name>
    <message>
        <source>made by a build</source>
        <translation>producto de una compilación</translation>
    </message>
    <message>
        <source>installed packages</source>
        <translation>paquetes instalados</translation>
    </message>
    <message>
        <source>a tool&apos;s cache</source>
        <translation>caché de una herramienta</translation>
    </message>
    <message>
        <source>made from other files</source>
        <translation>hecho a partir de otros archivos</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>a large picture, film or sound</source>
        <translation>imagen, vídeo o sonido grande</translation>
    </message>
    <message>
        <source>a large archive</source>
        <translation>archivo comprimido grande</translation>
    </message>
</context>
<context>
    <name>strata::StorageTables</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En creación</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>v%1–v%2</source>
        <comment>from version … to version …</comment>
        <translation>v%1–v%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Different contents</source>
        <translation>Contenidos distintos</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Would have saved</source>
        <translation>Habría ahorrado</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>Solo en una versión</translation>
    </message>
    <message>
        <source>Shared by versions</source>
        <translation>Común a varias versiones</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Catalog, backups, quarantine</source>
        <translation>Catálogo, copias de seguridad, cuarentena</translation>
    </message>
</context>
<context>
    <name>strata::StorePage</name>
    <message>
        <source>Bring in &amp;orphans, too, as a project of their own</source>
        <translation>Importar también los &amp;huérfanos, como un proyecto propio</translation>
    </message>
    <message>
        <source>The folder with a folder per generation in it</source>
        <translation>La carpeta que contiene una carpeta por generación</translation>
    </message>
    <message>
        <source>JSON, CSV, SQLite, or plain SQL of pg_dump</source>
        <translation>JSON, CSV, SQLite o SQL simple de pg_dump</translation>
    </message>
    <message>
        <source>Folders without a row in the metadata, and rows without a project. Otherwise they stay where they are.</source>
        <translation>Carpetas sin fila en los metadatos y filas sin proyecto. Si no, se quedan donde están.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of the old store</source>
        <translation>Elegir la carpeta del almacén anterior</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Choose a file of metadata</source>
        <translation>Elegir un archivo de metadatos</translation>
    </message>
    <message>
        <source>Folder of tables…</source>
        <translation>Carpeta de tablas…</translation>
    </message>
    <message>
        <source>Choose a folder with one file per table</source>
        <translation>Elegir una carpeta con un archivo por tabla</translation>
    </message>
    <message>
        <source>Earlier tools kept every generation in a folder of its own, and the rest in a database. This brings such a store into the library: a project for each project, a version for each generation. The old store is only read, and nothing happens before you have seen what would.</source>
        <translation>Las herramientas anteriores guardaban cada generación en una carpeta propia y lo demás en una base de datos. Esto importa un almacén así en la biblioteca: un proyecto por cada proyecto, una versión por cada generación. El almacén anterior solo se lee, y no ocurre nada antes de que haya visto qué ocurriría.</translation>
    </message>
    <message>
        <source>Old &amp;store</source>
        <translation>&amp;Almacén anterior</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadatos</translation>
    </message>
    <message>
        <source>Choose the metadata</source>
        <translation>Elegir los metadatos</translation>
    </message>
    <message>
        <source>Metadata (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Metadatos (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the folder with one file per table</source>
        <translation>Elegir la carpeta con un archivo por tabla</translation>
    </message>
    <message>
        <source>Looking for metadata</source>
        <translation>Buscando metadatos</translation>
    </message>
    <message>
        <source>Found by itself.</source>
        <translation>Encontrados automáticamente.</translation>
    </message>
    <message>
        <source>There is more than one: %1. Choose one.</source>
        <translation>Hay más de uno: %1. Elija uno.</translation>
    </message>
    <message>
        <source>None was found. Without it the folders become versions of one project, in an order guessed from their times.</source>
        <translation>No se encontraron. Sin ellos, las carpetas pasan a ser versiones de un solo proyecto, en un orden supuesto según sus horas.</translation>
    </message>
</context>
<context>
    <name>strata::Suggestions</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
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
        <translation>lo que era</translation>
    </message>
    <message>
        <source>Bringing the folder to %1</source>
        <translation>Llevando la carpeta a %1</translation>
    </message>
    <message>
        <source>The folder stays as it is</source>
        <translation>La carpeta queda como está</translation>
    </message>
    <message>
        <source>bring the folder to %1</source>
        <translation>llevar la carpeta a %1</translation>
    </message>
    <message>
        <source>%1 (stays: captures leave it out)</source>
        <translation>%1 (se queda: las capturas lo dejan fuera)</translation>
    </message>
    <message>
        <source>%1 are written.</source>
        <translation>Se escriben %1.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Viendo qué cambiaría</translation>
    </message>
    <message>
        <source>%1 is at %2 already.</source>
        <translation>%1 ya está en %2.</translation>
    </message>
    <message>
        <source>Bring the folder to %1</source>
        <translation>Llevar la carpeta a %1</translation>
    </message>
    <message>
        <source>Finish: bring the folder to %1</source>
        <translation>Terminar: llevar la carpeta a %1</translation>
    </message>
    <message>
        <source>Take back: bring the folder to %1</source>
        <translation>Revertir: llevar la carpeta a %1</translation>
    </message>
    <message>
        <source>The folder could not be settled</source>
        <translation>La interrupción no se pudo resolver</translation>
    </message>
</context>
<context>
    <name>strata::SyncJournal</name>
    <message>
        <source>“%1” is damaged, so it is not known what the linked folder was being brought to. Look at the folder, delete this file, then capture the folder.</source>
        <translation>«%1» está dañado, así que no se sabe a qué se estaba llevando la carpeta vinculada. Mire la carpeta, elimine este archivo y capture la carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«%1» no se puede eliminar</translation>
    </message>
</context>
<context>
    <name>strata::Syncing</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s) where “%2” has something that captures leave out and that therefore is in no version: %3. Move it away, or leave these as they are (--keep-ignored). Nothing was changed.</source>
        <translation>
            <numerusform>%1 tiene %n archivo donde «%2» tiene algo que las capturas dejan fuera y que por eso no está en ninguna versión: %3. Muévalo a otro sitio, o déjelo como está (--keep-ignored). No se cambió nada.</numerusform>
            <numerusform>%1 tiene %n archivos donde «%2» tiene algo que las capturas dejan fuera y que por eso no está en ninguna versión: %3. Muévalo a otro sitio, o déjelo como está (--keep-ignored). No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of before</source>
        <translation>La carpeta de antes</translation>
    </message>
    <message>
        <source>Another program keeps changing files in the folder. What it wrote so far was captured. Let it finish, then try again.</source>
        <translation>Otro programa sigue cambiando archivos en la carpeta. Lo que escribió hasta ahora se capturó. Deje que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder as it was found after an interrupted sync</source>
        <translation>La carpeta como se encontró tras una sincronización interrumpida</translation>
    </message>
    <message>
        <source>Another program keeps changing files in “%1”. Let it finish, then try again.</source>
        <translation>Otro programa sigue cambiando archivos en «%1». Deje que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>Los cambios propios de la carpeta, guardados antes de llevarla a %1</translation>
    </message>
    <message>
        <source>%1 Taking back what was done so far did not succeed either: %2 It is remembered: “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>%1 Tampoco se pudo revertir lo hecho hasta ahora: %2 Queda anotado: «workspace sync» lo termina con --resume o lo revierte con --back.</translation>
    </message>
    <message>
        <source>No sync of the linked folder was interrupted.</source>
        <translation>No se interrumpió ninguna sincronización de la carpeta vinculada.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the linked folder was not brought to another version.</source>
        <translation>No hay nada que deshacer: la carpeta vinculada no se llevó a otra versión.</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>Esta versión ya no está en «%1».</translation>
    </message>
    <message>
        <source>%1 has no files to bring to the folder. Restore it first.</source>
        <translation>%1 no tiene archivos que llevar a la carpeta. Restáurela primero.</translation>
    </message>
</context>
<context>
    <name>strata::TableView</name>
    <message>
        <source>Only rows that differ</source>
        <translation>Solo las filas que difieren</translation>
    </message>
    <message>
        <source>Both tables as one</source>
        <translation>Las dos tablas en una</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n fila cambiada</numerusform>
            <numerusform>%n filas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n cells)</source>
        <translation>
            <numerusform>(%n celda)</numerusform>
            <numerusform>(%n celdas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n fila añadida</numerusform>
            <numerusform>%n filas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>%n fila quitada</numerusform>
            <numerusform>%n filas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All cells are the same.</source>
        <translation>Todas las celdas son iguales.</translation>
    </message>
    <message>
        <source>The tables are large: only their beginnings are compared.</source>
        <translation>Las tablas son grandes: solo se comparan sus comienzos.</translation>
    </message>
</context>
<context>
    <name>strata::TakeFolder</name>
    <message>
        <source>The folder “%1” cannot be opened</source>
        <translation>La carpeta «%1» no se puede abrir</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«%1» no se puede escribir</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>“%1” changed meanwhile and was left as it is. Try again.</source>
        <translation>«%1» cambió entretanto y se dejó como estaba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>a file or a link lies where its folder belongs</source>
        <translation>hay un archivo o un enlace donde corresponde su carpeta</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>something that is no file has that name</source>
        <translation>algo que no es un archivo tiene ese nombre</translation>
    </message>
    <message>
        <source>“%1” cannot be kept for undoing</source>
        <translation>«%1» no se puede guardar para deshacer</translation>
    </message>
    <message>
        <source>“%1” is not what was stored: it is damaged. “verify” tells more.</source>
        <translation>«%1» no es lo que se guardó: está dañado. «verify» dice más.</translation>
    </message>
</context>
<context>
    <name>strata::TakeJournal</name>
    <message>
        <source>“%1”, which tells how to undo, is damaged; nothing was undone.</source>
        <translation>«%1», que dice cómo deshacer, está dañado; no se deshizo nada.</translation>
    </message>
</context>
<context>
    <name>strata::TakeOut</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no complete path of a folder.</source>
        <translation>«%1» no es la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is no folder: nothing can be put into it.</source>
        <translation>«%1» no es una carpeta: no se puede poner nada en ella.</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>«%1» está dentro de la biblioteca. Elija una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>Say which files or folders to take out.</source>
        <translation>Diga qué archivos o carpetas hay que extraer.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both become “%3”. Take them out one after the other, or with their folders.</source>
        <translation>«%1» y «%2» serían ambos «%3». Extráigalos uno después del otro, o con sus carpetas.</translation>
    </message>
    <message>
        <source>“%1” is no path of a version: %2.</source>
        <translation>«%1» no es una ruta de una versión: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1” in %2.</source>
        <translation>No hay ningún archivo ni carpeta «%1» en %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>%1 has no files here. Restore it first.</source>
        <translation>%1 no tiene archivos aquí. Restáurela primero.</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Viendo lo que hay</translation>
    </message>
    <message>
        <source>without what it points to, it would be a link that leads out (to %1)</source>
        <translation>sin aquello a lo que apunta, sería un enlace que lleva fuera (a %1)</translation>
    </message>
    <message>
        <source>a link of that name is there</source>
        <translation>hay un enlace con ese nombre</translation>
    </message>
    <message>
        <source>“%1” cannot be put into “%2”: %3.</source>
        <translation>«%1» no se puede poner en «%2»: %3.</translation>
    </message>
    <message numerus="yes">
        <source>So cannot %n more files.</source>
        <translation>
            <numerusform>Tampoco %n archivo más.</numerusform>
            <numerusform>Tampoco %n archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>No se extrajo nada.</translation>
    </message>
    <message>
        <source>“%1” has other files of these names: %2. Nothing was taken out. Replacing them must be asked for; it can be undone.</source>
        <translation>«%1» tiene otros archivos con estos nombres: %2. No se extrajo nada. Reemplazarlos hay que pedirlo; se puede deshacer.</translation>
    </message>
    <message>
        <source>Keeping what is replaced</source>
        <translation>Guardando lo que se reemplaza</translation>
    </message>
    <message>
        <source>“%1/%2” changed meanwhile. Nothing was taken out; try again.</source>
        <translation>«%1/%2» cambió entretanto. No se extrajo nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copiando archivos</translation>
    </message>
    <message>
        <source>Moving files into place</source>
        <translation>Poniendo los archivos en su sitio</translation>
    </message>
    <message>
        <source>The workspace before files of %1 were taken into it</source>
        <translation>El espacio de trabajo antes de llevar a él archivos de %1</translation>
    </message>
    <message>
        <source>There is nothing to undo: no files were taken out, or it was undone.</source>
        <translation>No hay nada que deshacer: no se extrajo ningún archivo, o ya se deshizo.</translation>
    </message>
    <message>
        <source>Putting files back</source>
        <translation>Reponiendo archivos</translation>
    </message>
</context>
<context>
    <name>strata::Taking</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 were taken into “%2”.</source>
        <translation>
            <numerusform>%n archivo de %1 se llevó a «%2».</numerusform>
            <numerusform>%n archivos de %1 se llevaron a «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace was saved as %1 first.</source>
        <translation>Antes se guardó el espacio de trabajo como %1.</translation>
    </message>
    <message>
        <source>Taking files back</source>
        <translation>Revirtiendo la extracción</translation>
    </message>
    <message>
        <source>The files were not taken back</source>
        <translation>La extracción no se revirtió</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken away.</source>
        <translation>
            <numerusform>Se quitó %n archivo.</numerusform>
            <numerusform>Se quitaron %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are what they were before.</source>
        <translation>
            <numerusform>%n archivo es lo que era antes.</numerusform>
            <numerusform>%n archivos son lo que eran antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n archivo se cambió desde entonces y queda como está.</numerusform>
            <numerusform>%n archivos se cambiaron desde entonces y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking files out</source>
        <translation>Extrayendo archivos</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>No se extrajo nada</translation>
    </message>
    <message>
        <source>take files out of %1</source>
        <translation>extraer archivos de %1</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Viendo lo que hay</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be put into “%1”:</source>
        <translation>
            <numerusform>%n archivo no se puede poner en «%1»:</numerusform>
            <numerusform>%n archivos no se pueden poner en «%1»:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has these %n files already.</source>
        <translation>
            <numerusform>«%1» ya tiene este archivo (%n).</numerusform>
            <numerusform>«%1» ya tiene estos %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n files in “%1” differ and are replaced by those of %2. You can undo this.</source>
        <translation>
            <numerusform>%n archivo en «%1» difiere y se reemplaza por el de %2. Puede deshacerlo.</numerusform>
            <numerusform>%n archivos en «%1» difieren y se reemplazan por los de %2. Puede deshacerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n files</source>
        <translation>
            <numerusform>Reemplazar %n archivo</numerusform>
            <numerusform>Reemplazar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 of %2 into a folder</source>
        <translation>Extraer %1 de %2 a una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Take %n files and folders of %1 into a folder</source>
        <translation>
            <numerusform>Extraer %n archivo o carpeta de %1 a una carpeta</numerusform>
            <numerusform>Extraer %n archivos y carpetas de %1 a una carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is linked to this project. “Take out…” puts files into any folder.</source>
        <translation>Ningún espacio de trabajo está vinculado a este proyecto. «Extraer…» pone archivos en cualquier carpeta.</translation>
    </message>
</context>
<context>
    <name>strata::TarWriter</name>
    <message>
        <source>The archive “%1” cannot be written</source>
        <translation>El archivo comprimido «%1» no se puede escribir</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>«%1» en la biblioteca no está como se capturó. Ejecute la verificación para ver qué está dañado.</translation>
    </message>
    <message>
        <source>Packing files</source>
        <translation>Comprimiendo archivos</translation>
    </message>
</context>
<context>
    <name>strata::TextView</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>“%1” is no line number.</source>
        <translation>«%1» no es un número de línea.</translation>
    </message>
    <message>
        <source>1 to %L1, or %50 for the middle</source>
        <translation>1 a %L1, o %50 para la mitad</translation>
    </message>
</context>
<context>
    <name>strata::Texts</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>«%1» no está en ninguna de las tres versiones.</translation>
    </message>
</context>
<context>
    <name>strata::ThreeWayView</name>
    <message>
        <source>Three versions side by side</source>
        <translation>Tres versiones lado a lado</translation>
    </message>
    <message>
        <source>All three versions of this file are the same.</source>
        <translation>Las tres versiones de este archivo son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>only the left side changed it: a merge takes it</source>
        <translation>solo lo cambió el lado izquierdo: una fusión lo toma</translation>
    </message>
    <message>
        <source>only the right side changed it: a merge takes it</source>
        <translation>solo lo cambió el lado derecho: una fusión lo toma</translation>
    </message>
    <message>
        <source>both sides changed it in the same way</source>
        <translation>los dos lados lo cambiaron de la misma manera</translation>
    </message>
    <message>
        <source>both sides changed it; they differ in white space only</source>
        <translation>los dos lados lo cambiaron; solo difieren en el espacio en blanco</translation>
    </message>
    <message>
        <source>both sides changed it, each in its own way</source>
        <translation>los dos lados lo cambiaron, cada uno a su manera</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Cambio %1 de %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Collect the left of three sides</source>
        <translation>Recoger el izquierdo de los tres lados</translation>
    </message>
    <message>
        <source>Collect the middle of three sides</source>
        <translation>Recoger el central de los tres lados</translation>
    </message>
    <message>
        <source>Collect the right of three sides</source>
        <translation>Recoger el derecho de los tres lados</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all of this side</source>
        <translation>Seleccionar todo este lado</translation>
    </message>
    <message>
        <source>This file is not text: three versions of it cannot be laid side by side.</source>
        <translation>Este archivo no es texto: no se pueden poner tres versiones de él lado a lado.</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line.</source>
        <translation>Este archivo es demasiado grande para compararlo línea a línea.</translation>
    </message>
    <message>
        <source>The file is empty in all three versions.</source>
        <translation>El archivo está vacío en las tres versiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelineModel</name>
    <message>
        <source>FAILED</source>
        <translation>FALLIDA</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>ACTIVA</translation>
    </message>
    <message>
        <source>ARCHIVED</source>
        <translation>ARCHIVADA</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>Capturada de una carpeta</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>Capturada de un archivo comprimido</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>Capturada del espacio de trabajo</translation>
    </message>
    <message>
        <source>Captured from Git</source>
        <translation>Capturada de Git</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>Hecha por un agente</translation>
    </message>
    <message>
        <source>Captured over the API</source>
        <translation>Capturada por la API</translation>
    </message>
    <message>
        <source>Brought over from another store</source>
        <translation>Traída de otro almacén</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>Compuesta de otras versiones</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>%1, captured %2</source>
        <translation>%1, capturada %2</translation>
    </message>
    <message>
        <source>Against v%1: %2 added, %3 modified, %4 deleted, %5 renamed</source>
        <translation>Respecto a v%1: %2 añadidos, %3 modificados, %4 eliminados, %5 renombrados</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived versions</source>
        <translation>
            <numerusform>%n versión archivada</numerusform>
            <numerusform>%n versiones archivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n archivo cambiado</numerusform>
            <numerusform>%n archivos cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelinePane</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Active line</source>
        <translation>Línea activa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Filter versions: name, prompt, note…</source>
        <translation>Filtrar versiones: nombre, prompt, nota…</translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation>Filtrar versiones</translation>
    </message>
    <message>
        <source>Which versions are shown</source>
        <translation>Qué versiones se muestran</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>No domain or tech stack noted</source>
        <translation>Sin dominio ni tecnología anotados</translation>
    </message>
    <message>
        <source>Changing a version</source>
        <translation>Cambiando una versión</translation>
    </message>
    <message>
        <source>The version was not changed</source>
        <translation>La versión no se cambió</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Compare with its base</source>
        <translation>Comparar con su base</translation>
    </message>
    <message>
        <source>Compare with the active version</source>
        <translation>Comparar con la versión activa</translation>
    </message>
    <message>
        <source>Set as base of the comparison</source>
        <translation>Tomar como base de la comparación</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>Destacar o quitar la estrella</translation>
    </message>
    <message>
        <source>The star of %1 was removed.</source>
        <translation>Se quitó la estrella de %1.</translation>
    </message>
    <message>
        <source>%1 was starred.</source>
        <translation>%1 se destacó.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation>Nombre de %1:</translation>
    </message>
    <message>
        <source>%1 was renamed.</source>
        <translation>%1 cambió de nombre.</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar la nota…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Nota sobre %1:</translation>
    </message>
    <message>
        <source>The note on %1 was saved.</source>
        <translation>La nota sobre %1 se guardó.</translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation>Copiar el identificador de la versión</translation>
    </message>
    <message>
        <source>Copy path of its folder</source>
        <translation>Copiar la ruta de su carpeta</translation>
    </message>
    <message>
        <source>Copy as command: show this version</source>
        <translation>Copiar como orden: mostrar esta versión</translation>
    </message>
    <message>
        <source>Show its folder in the file manager</source>
        <translation>Mostrar su carpeta en el gestor de archivos</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Abrir la comparación</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>Activa (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Its base (%1)</source>
        <translation>Su base (%1)</translation>
    </message>
    <message>
        <source>Use %1 as base</source>
        <translation>Tomar %1 como base</translation>
    </message>
    <message>
        <source>Activate %1…</source>
        <translation>Activar %1…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>Identificador de la versión</translation>
    </message>
    <message>
        <source>Path of its folder</source>
        <translation>Ruta de su carpeta</translation>
    </message>
    <message>
        <source>As command</source>
        <translation>Como orden</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions is in “%1”.</source>
        <translation>
            <numerusform>La única versión no está en «%1».</numerusform>
            <numerusform>Ninguna de las %n versiones está en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions fits “%1”.</source>
        <translation>
            <numerusform>La única versión no coincide con «%1».</numerusform>
            <numerusform>Ninguna de las %n versiones coincide con «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Restaurar del archivo histórico</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>strata::Tour</name>
    <message>
        <source>Open the library and its first project</source>
        <translation>Abrir la biblioteca y su primer proyecto</translation>
    </message>
    <message>
        <source>Select the project with the most versions</source>
        <translation>Seleccionar el proyecto con más versiones</translation>
    </message>
    <message>
        <source>Compare the newest version with the one it was made from</source>
        <translation>Comparar la versión más reciente con aquella de la que salió</translation>
    </message>
    <message>
        <source>Look at it in one column</source>
        <translation>Verla en una columna</translation>
    </message>
    <message>
        <source>Ask what activating the selected version would change</source>
        <translation>Preguntar qué cambiaría al activar la versión seleccionada</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>Activarla</translation>
    </message>
    <message>
        <source>Take the activation back</source>
        <translation>Deshacer la activación</translation>
    </message>
    <message>
        <source>Open a file of the version</source>
        <translation>Abrir un archivo de la versión</translation>
    </message>
    <message>
        <source>Read what the version was asked for</source>
        <translation>Leer qué se pidió para la versión</translation>
    </message>
    <message>
        <source>Export it as a ZIP and look at the exports</source>
        <translation>Exportarla como ZIP y ver las exportaciones</translation>
    </message>
    <message>
        <source>Find a version by typing</source>
        <translation>Encontrar una versión escribiendo</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Volver a la comparación</translation>
    </message>
    <message>
        <source>The tour is over; its pictures are in “%1”.</source>
        <translation>La visita ha terminado; sus imágenes están en «%1».</translation>
    </message>
    <message>
        <source>Open the file that changed most</source>
        <translation>Abrir el archivo que más cambió</translation>
    </message>
</context>
<context>
    <name>strata::TransitionPlan</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
</context>
<context>
    <name>strata::Trash</name>
    <message>
        <source>Deleting a project</source>
        <translation>Eliminando un proyecto</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Eliminando %1</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Vaciando la papelera</translation>
    </message>
</context>
<context>
    <name>strata::TrashDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Deleted versions and projects lie here until you restore them or delete them for good.</source>
        <translation>Las versiones y los proyectos eliminados están aquí hasta que los restaure o los elimine definitivamente.</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Listing the trash</source>
        <translation>Listando la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n items, %1</source>
        <translation>
            <numerusform>%n elemento, %1</numerusform>
            <numerusform>%n elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring from the trash</source>
        <translation>Restaurando de la papelera</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>No restaurado</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» está de vuelta.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back.</source>
        <translation>
            <numerusform>%n elemento está de vuelta.</numerusform>
            <numerusform>%n elementos están de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete %1 (%2) for good?</source>
        <translation>¿Eliminar %1 (%2) definitivamente?</translation>
    </message>
    <message>
        <source>This cannot be undone. What other versions share stays.</source>
        <translation>Esto no se puede deshacer. Lo que comparten otras versiones se queda.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Deleting from the trash</source>
        <translation>Eliminando de la papelera</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminado</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Eliminando %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n items for good; that freed %1.</source>
        <translation>
            <numerusform>Se eliminó definitivamente %n elemento; eso liberó %1.</numerusform>
            <numerusform>Se eliminaron definitivamente %n elementos; eso liberó %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrashModel</name>
    <message numerus="yes">
        <source>Project with %n versions</source>
        <translation>
            <numerusform>Proyecto con %n versión</numerusform>
            <numerusform>Proyecto con %n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>strata::TreeCheck</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The folder “source” is missing.</source>
        <translation>Falta la carpeta «source».</translation>
    </message>
    <message>
        <source>The folder “source” can be written.</source>
        <translation>En la carpeta «source» se puede escribir.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Falta el archivo.</translation>
    </message>
    <message>
        <source>This should be a symbolic link.</source>
        <translation>Esto debería ser un enlace simbólico.</translation>
    </message>
    <message>
        <source>The symbolic link points elsewhere than it should.</source>
        <translation>El enlace simbólico no apunta a donde debería.</translation>
    </message>
    <message>
        <source>This should be a regular file.</source>
        <translation>Esto debería ser un archivo normal.</translation>
    </message>
    <message>
        <source>The content has changed: %1 bytes instead of %2.</source>
        <translation>El contenido ha cambiado: %1 bytes en lugar de %2.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>El contenido ha cambiado.</translation>
    </message>
    <message>
        <source>The file can be written.</source>
        <translation>En el archivo se puede escribir.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Falta la carpeta.</translation>
    </message>
    <message>
        <source>This should be a folder.</source>
        <translation>Esto debería ser una carpeta.</translation>
    </message>
    <message>
        <source>The folder can be written.</source>
        <translation>En la carpeta se puede escribir.</translation>
    </message>
    <message>
        <source>This folder does not belong here.</source>
        <translation>Esta carpeta no debería estar aquí.</translation>
    </message>
    <message>
        <source>This file does not belong here.</source>
        <translation>Este archivo no debería estar aquí.</translation>
    </message>
</context>
<context>
    <name>strata::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>strata::Unpacking</name>
    <message>
        <source>Unpacking %1</source>
        <translation>Desempaquetando %1</translation>
    </message>
    <message>
        <source>“%1” of %2 could not be unpacked as it was: %3</source>
        <translation>«%1» de %2 no se pudo desempaquetar como estaba: %3</translation>
    </message>
</context>
<context>
    <name>strata::Verification</name>
    <message>
        <source>The catalog is damaged (%1). Rebuild it.</source>
        <translation>El catálogo está dañado (%1). Reconstrúyalo.</translation>
    </message>
    <message>
        <source>This is no project&apos;s folder.</source>
        <translation>Esta no es la carpeta de un proyecto.</translation>
    </message>
    <message>
        <source>This project is not in the catalog. Open the library again or rebuild it.</source>
        <translation>Este proyecto no está en el catálogo. Abra la biblioteca otra vez o reconstruya el catálogo.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is missing.</source>
        <translation>Falta la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>The catalog and this file differ. Open the library again or rebuild it.</source>
        <translation>El catálogo y este archivo difieren. Abra la biblioteca otra vez o reconstruya el catálogo.</translation>
    </message>
    <message>
        <source>This is in no version of the catalog. Open the library again or rebuild it.</source>
        <translation>Esto no está en ninguna versión del catálogo. Abra la biblioteca otra vez o reconstruya el catálogo.</translation>
    </message>
    <message>
        <source>The link “active” is there, but no version is active.</source>
        <translation>El enlace «active» está ahí, pero ninguna versión está activa.</translation>
    </message>
    <message>
        <source>The active version is not in the catalog.</source>
        <translation>La versión activa no está en el catálogo.</translation>
    </message>
    <message>
        <source>The link “active” is missing; it should point to %1.</source>
        <translation>Falta el enlace «active»; debería apuntar a %1.</translation>
    </message>
    <message>
        <source>The link “active” points to nothing.</source>
        <translation>El enlace «active» no apunta a nada.</translation>
    </message>
    <message>
        <source>The link “active” points elsewhere than to %1.</source>
        <translation>El enlace «active» no apunta a %1.</translation>
    </message>
    <message>
        <source>The version&apos;s folder is missing.</source>
        <translation>Falta la carpeta de la versión.</translation>
    </message>
    <message>
        <source>The catalog and the manifest differ. Open the library again or rebuild it.</source>
        <translation>El catálogo y el manifiesto difieren. Abra la biblioteca otra vez o reconstruya el catálogo.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>What the catalog says of this version differs from its manifest. Open the library again or rebuild it.</source>
        <translation>Lo que el catálogo dice de esta versión difiere de su manifiesto. Abra la biblioteca otra vez o reconstruya el catálogo.</translation>
    </message>
    <message>
        <source>The catalog&apos;s list of files differs from the manifest&apos;s. Rebuild the catalog.</source>
        <translation>La lista de archivos del catálogo difiere de la del manifiesto. Reconstruya el catálogo.</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>El contenido ha cambiado.</translation>
    </message>
    <message>
        <source>The catalog and this file tell different histories. Rebuild the catalog.</source>
        <translation>El catálogo y este archivo cuentan historiales distintos. Reconstruya el catálogo.</translation>
    </message>
    <message>
        <source>No version needs this pack. Open the library again to be rid of it.</source>
        <translation>Ninguna versión necesita este paquete. Abra la biblioteca otra vez para deshacerse de él.</translation>
    </message>
    <message>
        <source>This was left behind on %1.</source>
        <translation>Esto quedó atrás el %1.</translation>
    </message>
    <message numerus="yes">
        <source>Library %1, verified on %2: %n problems</source>
        <translation>
            <numerusform>Biblioteca %1, verificada el %2: %n problema</numerusform>
            <numerusform>Biblioteca %1, verificada el %2: %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is also %1 in %2 v%3.</source>
        <translation>También es %1 en %2 v%3.</translation>
    </message>
</context>
<context>
    <name>strata::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Verifying reads every file again and compares it with what was captured. Quick goes by sizes and times and takes seconds. Neither changes anything.</source>
        <translation>Verificar lee cada archivo otra vez y lo compara con lo que se capturó. Rápida se guía por tamaños y horas y tarda segundos. Ninguna de las dos cambia nada.</translation>
    </message>
    <message>
        <source>What to verify</source>
        <translation>Qué verificar</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>Leer cada archivo otra vez y compararlo con lo que se capturó</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched</source>
        <translation>Guiarse por tamaños y horas; leer solo los archivos que parezcan tocados</translation>
    </message>
    <message>
        <source>Filter by project, version, place or kind</source>
        <translation>Filtrar por proyecto, versión, lugar o tipo</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtrar los problemas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Go to version</source>
        <translation>Ir a la versión</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation>Verificando la biblioteca</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>Revisando la biblioteca</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>La biblioteca no se verificó</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured</source>
        <translation>
            <numerusform>La única versión (%n) está como se capturó</numerusform>
            <numerusform>Las %n versiones están como se capturaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were compared with their manifests and with the catalog.</source>
        <translation>
            <numerusform>%n archivo se comparó con su manifiesto y con el catálogo.</numerusform>
            <numerusform>%n archivos se compararon con sus manifiestos y con el catálogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the report</source>
        <translation>Copiando el informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>El informe se guardó como «%1».</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>Buscando copias buenas</translation>
    </message>
    <message>
        <source>Nothing was repaired</source>
        <translation>No se reparó nada</translation>
    </message>
    <message>
        <source>Nothing can be repaired</source>
        <translation>No se puede reparar nada</translation>
    </message>
    <message numerus="yes">
        <source>Of %n problems none can be repaired: no other copy of these files is in the library. They keep their places.</source>
        <translation>
            <numerusform>El problema (%n) no se puede reparar: no hay ninguna otra copia de estos archivos en la biblioteca. Se quedan en su sitio.</numerusform>
            <numerusform>De %n problemas no se puede reparar ninguno: no hay ninguna otra copia de estos archivos en la biblioteca. Se quedan en su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the library?</source>
        <translation>¿Reparar la biblioteca?</translation>
    </message>
    <message>
        <source>%1 of %2 problems are repaired.</source>
        <translation>Se reparan %1 de %2 problemas.</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n</source>
        <translation>
            <numerusform>Reparar %n</numerusform>
            <numerusform>Reparar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Repairing the library</source>
        <translation>Reparando la biblioteca</translation>
    </message>
    <message>
        <source>The library was not repaired</source>
        <translation>La biblioteca no se reparó</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired.</source>
        <translation>
            <numerusform>Se reparó %n problema.</numerusform>
            <numerusform>Se repararon %n problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired. What was set aside is in %1.</source>
        <translation>
            <numerusform>Se reparó %n problema. Lo que se apartó está en %1.</numerusform>
            <numerusform>Se repararon %n problemas. Lo que se apartó está en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VersionPicker</name>
    <message>
        <source>Find a version</source>
        <translation>Buscar una versión</translation>
    </message>
</context>
<context>
    <name>strata::VersionPlaces</name>
    <message>
        <source>The folder “%1” of %2 cannot be opened</source>
        <translation>La carpeta «%1» de %2 no se puede abrir</translation>
    </message>
    <message>
        <source>%1 is being read at this moment, by an export for example. Wait until that is done and try again.</source>
        <translation>%1 se está leyendo en este momento, por ejemplo para una exportación. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>strata::ViewKind</name>
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sorted keys</source>
        <translation>Claves ordenadas</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Renderizado</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>strata::ViewedMarks</name>
    <message>
        <source>Reading what was viewed</source>
        <translation>Leyendo qué está visto</translation>
    </message>
    <message>
        <source>Marking files as viewed</source>
        <translation>Marcando archivos como vistos</translation>
    </message>
    <message>
        <source>The mark was not kept. %1</source>
        <translation>La marca no se guardó. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as viewed.</source>
        <translation>
            <numerusform>%n archivo se marcó como visto.</numerusform>
            <numerusform>%n archivos se marcaron como vistos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as not viewed.</source>
        <translation>
            <numerusform>%n archivo se marcó como no visto.</numerusform>
            <numerusform>%n archivos se marcaron como no vistos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark files as viewed</source>
        <translation>Marcar archivos como vistos</translation>
    </message>
    <message>
        <source>Mark files as not viewed</source>
        <translation>Marcar archivos como no vistos</translation>
    </message>
    <message>
        <source>Marking a version as reviewed</source>
        <translation>Marcando una versión como revisada</translation>
    </message>
    <message>
        <source>The version was not marked. %1</source>
        <translation>La versión no se marcó. %1</translation>
    </message>
</context>
<context>
    <name>strata::Workspace</name>
    <message>
        <source>“%1” does not exist. Choose the folder you work in.</source>
        <translation>«%1» no existe. Elija la carpeta en la que trabaja.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder you work in.</source>
        <translation>«%1» es un archivo. Elija la carpeta en la que trabaja.</translation>
    </message>
    <message>
        <source>“%1” belongs to the library, where versions are kept as they were. Choose the folder you work in.</source>
        <translation>«%1» pertenece a la biblioteca, donde las versiones se conservan como eran. Elija la carpeta en la que trabaja.</translation>
    </message>
    <message>
        <source>The library “%1” lies in “%2”. Choose the folder of one project.</source>
        <translation>La biblioteca «%1» está en «%2». Elija la carpeta de un solo proyecto.</translation>
    </message>
    <message>
        <source>“%1” holds more than one project. Choose the folder of one.</source>
        <translation>«%1» contiene más de un proyecto. Elija la carpeta de uno.</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2” already. Unlink it there first.</source>
        <translation>«%1» ya está vinculada a «%2». Desvincúlela antes allí.</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2”, and one of the two folders lies in the other. Choose another folder.</source>
        <translation>«%1» está vinculada a «%2», y una de las dos carpetas está dentro de la otra. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Este proyecto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>No folder is linked to “%1”. Link the folder you work in first.</source>
        <translation>Ninguna carpeta está vinculada a «%1». Vincule antes la carpeta en la que trabaja.</translation>
    </message>
    <message>
        <source>“%1” is no longer linked to the project.</source>
        <translation>«%1» ya no está vinculada al proyecto.</translation>
    </message>
    <message>
        <source>Bringing “%1” to %2 was interrupted. Finish it or take it back first: “workspace sync” with --resume or --back.</source>
        <translation>Llevar «%1» a %2 se interrumpió. Termínelo o reviértalo antes: «workspace sync» con --resume o --back.</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>The folder “%1” that is linked to “%2” is not there. If you moved it, link the project to its new place.</source>
        <translation>La carpeta «%1» vinculada a «%2» no está. Si la movió, vincule el proyecto a su nuevo lugar.</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceCommands</name>
    <message>
        <source>Linking the folder</source>
        <translation>Vinculando la carpeta</translation>
    </message>
    <message>
        <source>Unlinking the folder</source>
        <translation>Desvinculando la carpeta</translation>
    </message>
    <message>
        <source>The link stays as it is</source>
        <translation>El vínculo queda como está</translation>
    </message>
    <message>
        <source>%1 of “%2” was captured by itself.</source>
        <translation>%1 de «%2» se capturó automáticamente.</translation>
    </message>
    <message>
        <source>“%1” was not captured by itself: %2</source>
        <translation>«%1» no se capturó automáticamente: %2</translation>
    </message>
    <message>
        <source>Linked folder</source>
        <translation>Carpeta vinculada</translation>
    </message>
    <message>
        <source>Capture the linked folder</source>
        <translation>Capturar la carpeta vinculada</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Compare the linked folder with its version</source>
        <translation>Comparar la carpeta vinculada con su versión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Bring the linked folder back to its version…</source>
        <translation>Devolver la carpeta vinculada a su versión…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Bring the linked folder to the selected version…</source>
        <translation>Llevar la carpeta vinculada a la versión seleccionada…</translation>
    </message>
    <message>
        <source>Bring to this version…</source>
        <translation>Llevar a esta versión…</translation>
    </message>
    <message>
        <source>Finish bringing the linked folder over…</source>
        <translation>Terminar de llevar la carpeta vinculada…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Take back what was interrupted in the linked folder…</source>
        <translation>Revertir lo que se interrumpió en la carpeta vinculada…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Show the linked folder in the file manager</source>
        <translation>Mostrar la carpeta vinculada en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Folder settings…</source>
        <translation>Ajustes de la carpeta…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>Vincular una carpeta…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Vincular…</translation>
    </message>
    <message>
        <source>Unlink the folder</source>
        <translation>Desvincular la carpeta</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Bring back to %1…</source>
        <translation>Devolver a %1…</translation>
    </message>
    <message>
        <source>Capturing “%1”</source>
        <translation>Capturando «%1»</translation>
    </message>
    <message>
        <source>The folder was not captured</source>
        <translation>La carpeta no se capturó</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>Nada difiere de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 se capturó: %n archivo.</numerusform>
            <numerusform>%1 se capturó: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer linked; it stays as it is.</source>
        <translation>%1 ya no está vinculada; queda como está.</translation>
    </message>
    <message>
        <source>unlink the folder of “%1”</source>
        <translation>desvincular la carpeta de «%1»</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceDialog</name>
    <message>
        <source>&amp;Follow the active version: activating brings the folder to it</source>
        <translation>&amp;Seguir la versión activa: al activar, la carpeta pasa a ella</translation>
    </message>
    <message>
        <source>Capture when nothing was saved for</source>
        <translation>Capturar si no se ha guardado nada durante</translation>
    </message>
    <message>
        <source>Capture every</source>
        <translation>Capturar cada</translation>
    </message>
    <message>
        <source>Folder of “%1”</source>
        <translation>Carpeta de «%1»</translation>
    </message>
    <message>
        <source>Link a folder to “%1”</source>
        <translation>Vincular una carpeta a «%1»</translation>
    </message>
    <message>
        <source>the folder you work in, as in ~/src/shop</source>
        <translation>la carpeta en la que trabaja, como ~/src/shop</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>The folder you work in</source>
        <translation>La carpeta en la que trabaja</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>While this window is open, and only when something differs. What captures leave out is never written or deleted; your own changes are always captured first.</source>
        <translation>Mientras esta ventana está abierta, y solo si algo difiere. Lo que las capturas dejan fuera no se escribe ni se elimina nunca; sus propios cambios siempre se capturan antes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Link folder</source>
        <translation>Vincular la carpeta</translation>
    </message>
    <message>
        <source>Linking the folder</source>
        <translation>Vinculando la carpeta</translation>
    </message>
    <message>
        <source>“%1” is linked to %2.</source>
        <translation>«%1» está vinculado a %2.</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceMonitor</name>
    <message>
        <source>Looking at the linked folder</source>
        <translation>Viendo la carpeta vinculada</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceRow</name>
    <message>
        <source>Link the folder you work in…</source>
        <translation>Vincular la carpeta en la que trabaja…</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>in no version yet</source>
        <translation>aún en ninguna versión</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n changes</source>
        <translation>
            <numerusform>%1 + %n cambio</numerusform>
            <numerusform>%1 + %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>The folder linked to this project: %1</source>
        <translation>La carpeta vinculada a este proyecto: %1</translation>
    </message>
    <message>
        <source>Then it can be captured, compared and brought to any version</source>
        <translation>Después se puede capturar, comparar y llevar a cualquier versión</translation>
    </message>
    <message>
        <source>Linked folder %1, %2</source>
        <translation>Carpeta vinculada %1, %2</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceTexts</name>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other permissions</source>
        <translation>
            <numerusform>%n con otros permisos</numerusform>
            <numerusform>%n con otros permisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing %1 to %2 was interrupted.</source>
        <translation>Llevar %1 a %2 se interrumpió.</translation>
    </message>
    <message numerus="yes">
        <source>Workspace %1 holds %n files that are in no version yet.</source>
        <translation>
            <numerusform>El espacio de trabajo %1 contiene %n archivo que aún no está en ninguna versión.</numerusform>
            <numerusform>El espacio de trabajo %1 contiene %n archivos que aún no están en ninguna versión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace %1 differs from %2: %3.</source>
        <translation>El espacio de trabajo %1 difiere de %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n changed files are saved as v%1 first.</source>
        <translation>
            <numerusform>Antes se guarda su archivo cambiado (%n) como v%1.</numerusform>
            <numerusform>Antes se guardan sus %n archivos cambiados como v%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changed folders are saved as v%1 first.</source>
        <translation>Antes se guardan sus carpetas cambiadas como v%1.</translation>
    </message>
    <message>
        <source>No file changes in %1.</source>
        <translation>Ningún archivo cambia en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1.</source>
        <translation>
            <numerusform>%n archivo cambia en %1.</numerusform>
            <numerusform>%n archivos cambian en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are deleted in %1.</source>
        <translation>
            <numerusform>%n archivo se elimina en %1.</numerusform>
            <numerusform>%n archivos se eliminan en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1, %2 are deleted.</source>
        <translation>
            <numerusform>%n archivo cambia en %1, %2 se eliminan.</numerusform>
            <numerusform>%n archivos cambian en %1, %2 se eliminan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 are not brought: something that captures leave out lies there, and stays.</source>
        <translation>
            <numerusform>%n archivo de %1 no se lleva: allí hay algo que las capturas dejan fuera, y se queda.</numerusform>
            <numerusform>%n archivos de %1 no se llevan: allí hay algo que las capturas dejan fuera, y se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at %2 now.</source>
        <translation>%1 está ahora en %2.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como estaba antes.</translation>
    </message>
    <message>
        <source>What you had changed is %1.</source>
        <translation>Lo que había cambiado es %1.</translation>
    </message>
    <message>
        <source>%1 (permissions)</source>
        <translation>%1 (permisos)</translation>
    </message>
</context>
<context>
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
</context>
<context>
    <name>strata::ZipWriter</name>
    <message>
        <source>Packing files</source>
        <translation>Comprimiendo archivos</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be written: %2.</source>
        <translation>El archivo comprimido «%1» no se puede escribir: %2.</translation>
    </message>
</context>
</TS>
