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
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>tiene más de %n entrada</numerusform>
            <numerusform>tiene más de %n entradas</numerusform>
        </translation>
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
        <source>%1 has no files here: it is %2.</source>
        <translation>%1 no tiene archivos aquí: estado %2.</translation>
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
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back.</source>
        <translation>Hace activa una versión: el enlace «active» del proyecto lleva a ella desde entonces, cambiado en un solo paso. Ninguna versión cambia por ello, y «rollback» lo deshace.</translation>
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
        <source>make the next version from a folder or archive</source>
        <translation>hacer la versión siguiente de una carpeta o un archivo comprimido</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace.</source>
        <translation>Hace la versión siguiente del proyecto a partir de una carpeta, .zip, .tar o .tar.gz. El origen solo se lee. Los productos de compilación y similares (.git, node_modules, __pycache__ …, y lo que nombran .gitignore y .strataignore) se dejan fuera; cada uno se comunica con su motivo. Ctrl+C cancela y no deja rastro.</translation>
    </message>
    <message>
        <source>The folder or archive to capture.</source>
        <translation>La carpeta o el archivo comprimido que se captura.</translation>
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
        <source>%1: no problem found.</source>
        <translation>%1: ningún problema encontrado.</translation>
    </message>
    <message>
        <source>%1: 1 problem found.</source>
        <translation>%1: 1 problema encontrado.</translation>
    </message>
    <message>
        <source>%1: %2 problems found.</source>
        <translation>%1: %2 problemas encontrados.</translation>
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
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing. Exits with 1 when something is wrong.</source>
        <translation>Lee otra vez cada archivo y lo compara con su SHA-256, y las carpetas con el catálogo. No cambia nada. Termina con 1 si algo está mal.</translation>
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
        <source>The files of %1 are not in the library: restore it first, then compare.</source>
        <translation>Los archivos de %1 no están en la biblioteca: restáurela primero y después compare.</translation>
    </message>
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
        <source>%1 has no files to export. Restore it first.</source>
        <translation>%1 no tiene archivos que exportar. Restáurela primero.</translation>
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
        <source>It is archived. Restore it from the timeline to look at its files.</source>
        <translation>Está archivada. Restáurela desde la línea de tiempo para ver sus archivos.</translation>
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
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>algo que no le pertenece sigue a su final</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>termina demasiado pronto; cópielo o descárguelo otra vez</translation>
    </message>
    <message>
        <source>its packed data is damaged</source>
        <translation>sus datos comprimidos están dañados</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>se descomprime en más de %1 veces su tamaño, como una bomba</translation>
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
        <source>Read only: %1</source>
        <translation>Solo lectura: %1</translation>
    </message>
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
        <source>Verifying the library</source>
        <translation>Verificando la biblioteca</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>La biblioteca no se verificó</translation>
    </message>
    <message>
        <source>Problems in the library</source>
        <translation>Problemas en la biblioteca</translation>
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
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>%n problema encontrado: %1</numerusform>
            <numerusform>%n problemas encontrados. El primero: %1</numerusform>
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
    <name>strata::Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
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
    <name>strata::TarReader</name>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is damaged, or no complete tar archive (%1)</source>
        <translation>está dañado o no es un archivo tar completo (%1)</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>es un enlace duro a algo que no es un archivo anterior del archivo comprimido</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>es un archivo disperso; descomprima y capture la carpeta</translation>
    </message>
    <message>
        <source>its size is damaged</source>
        <translation>su tamaño está dañado</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>el destino del enlace no es UTF-8 válido</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es un dispositivo, una tubería o un socket</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>algo que no le pertenece sigue a su final</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>falta su marca final: termina demasiado pronto o le sigue otra cosa</translation>
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
</context>
<context>
    <name>strata::VersionPicker</name>
    <message>
        <source>Find a version</source>
        <translation>Buscar una versión</translation>
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
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>tiene más de %n entrada</numerusform>
            <numerusform>tiene más de %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>está dañado o no es un archivo ZIP completo</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>tiene dos finales, y los programas no coincidirían en su contenido</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>es una parte de varias; únalas primero</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>sus tamaños están dañados</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>sus entradas se solapan, como en una bomba ZIP</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>algo precede a su primera entrada; puede ser un programa</translation>
    </message>
</context>
<context>
    <name>strata::ZipReader</name>
    <message>
        <source>it is damaged (%1)</source>
        <translation>está dañado (%1)</translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>está dañado o no es un archivo ZIP completo</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>el destino del enlace no es UTF-8 válido</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size, as a ZIP bomb does</source>
        <translation>se descomprimiría en más de %1 veces su tamaño, como una bomba ZIP</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>está cifrado; descomprímalo con su contraseña y capture la carpeta</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>está comprimido por un método que no se lee; descomprímalo y capture la carpeta</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>sus tamaños están dañados</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es un dispositivo, una tubería o un socket</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>es un enlace dañado</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>es una carpeta que contiene datos</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>sus datos están dañados</translation>
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
