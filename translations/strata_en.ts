<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>strata::Activating</name>
    <message numerus="yes">
        <source>Activating %1 changes %n files (%2 deleted).</source>
        <translation>
            <numerusform>Activating %1 changes %n file (%2 deleted).</numerusform>
            <numerusform>Activating %1 changes %n files (%2 deleted).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files.</source>
        <translation>
            <numerusform>Activating %1 changes %n file.</numerusform>
            <numerusform>Activating %1 changes %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ActivationSheet</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modified</numerusform>
            <numerusform>%n modified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ApplyingRetention</name>
    <message numerus="yes">
        <source>Restoring %n versions</source>
        <translation>
            <numerusform>Restoring %n version</numerusform>
            <numerusform>Restoring %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n versions</source>
        <translation>
            <numerusform>Archiving %n version</numerusform>
            <numerusform>Archiving %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archives %n versions.</source>
        <translation>
            <numerusform>Archives %n version.</numerusform>
            <numerusform>Archives %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the files of %n archived versions.</source>
        <translation>
            <numerusform>Deletes the files of %n archived version.</numerusform>
            <numerusform>Deletes the files of %n archived versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n exports.</source>
        <translation>
            <numerusform>Deletes %n export.</numerusform>
            <numerusform>Deletes %n exports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are protected.</source>
        <translation>
            <numerusform>%n version is protected.</numerusform>
            <numerusform>%n versions are protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of “%1” were archived.</source>
        <translation>
            <numerusform>%n version of “%1” was archived.</numerusform>
            <numerusform>%n versions of “%1” were archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n versions were deleted.</source>
        <translation>
            <numerusform>The files of %n version were deleted.</numerusform>
            <numerusform>The files of %n versions were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exports were deleted.</source>
        <translation>
            <numerusform>%n export was deleted.</numerusform>
            <numerusform>%n exports were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stayed after all: %1.</source>
        <translation>
            <numerusform>%n version stayed after all: %1.</numerusform>
            <numerusform>%n versions stayed after all: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::BinaryFacts</name>
    <message numerus="yes">
        <source>%1 bytes differ, in %n places.</source>
        <translation>
            <numerusform>%1 bytes differ, in %n place.</numerusform>
            <numerusform>%1 bytes differ, in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are too many to be shown.</source>
        <translation>
            <numerusform>%n place is too many to be shown.</numerusform>
            <numerusform>%n places are too many to be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Browsing</name>
    <message numerus="yes">
        <source>%1: it has %n versions between %2 and %3.</source>
        <translation>
            <numerusform>%1: it has %n version between %2 and %3.</numerusform>
            <numerusform>%1: it has %n versions between %2 and %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CaptureDialog</name>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 was captured: %n file.</numerusform>
            <numerusform>%1 was captured: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out; the tab Prompt lists them.</source>
        <translation>
            <numerusform>%n entry was left out; the tab Prompt lists it.</numerusform>
            <numerusform>%n entries were left out; the tab Prompt lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured; capturing again goes on from there.</source>
        <translation>
            <numerusform>%n commit was captured; capturing again goes on from there.</numerusform>
            <numerusform>%n commits were captured; capturing again goes on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured: %1 to %2.</source>
        <translation>
            <numerusform>%n commit was captured: %1 to %2.</numerusform>
            <numerusform>%n commits were captured: %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are not the same everywhere; see Export.</source>
        <translation>
            <numerusform>%n name is not the same everywhere; see Export.</numerusform>
            <numerusform>%n names are not the same everywhere; see Export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CapturePreviewView</name>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n file · %1</numerusform>
            <numerusform>%n files · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries are left out</source>
        <translation>
            <numerusform>%1 · %n entry is left out</numerusform>
            <numerusform>%1 · %n entries are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n names are not the same everywhere</source>
        <translation>
            <numerusform>%1 · %n name is not the same everywhere</numerusform>
            <numerusform>%1 · %n names are not the same everywhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChangeHeader</name>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChangesColumn</name>
    <message numerus="yes">
        <source>%n identical files are not listed.</source>
        <translation>
            <numerusform>%n identical file is not listed.</numerusform>
            <numerusform>%n identical files are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>The only changed file was viewed.</numerusform>
            <numerusform>All %n changed files were viewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n changed files fits the filter.</source>
        <translation>
            <numerusform>The only changed file does not fit the filter.</numerusform>
            <numerusform>None of the %n changed files fits the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChangesTree</name>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Cli</name>
    <message numerus="yes">
        <source>%n file(s) are named in the report, but not shown: it may only grow so large. The patch has all of them.</source>
        <translation>
            <numerusform>%n file is named in the report, but not shown: it may only grow so large. The patch has all of it.</numerusform>
            <numerusform>%n files are named in the report, but not shown: it may only grow so large. The patch has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CollectedBar</name>
    <message numerus="yes">
        <source>%n change(s) collected</source>
        <translation>
            <numerusform>%n change collected</numerusform>
            <numerusform>%n changes collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected change(s) copied as a patch.</source>
        <translation>
            <numerusform>%n collected change copied as a patch.</numerusform>
            <numerusform>%n collected changes copied as a patch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CommandPalette</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CompareBar</name>
    <message numerus="yes">
        <source>+ %n ignored</source>
        <translation>
            <numerusform>+ %n ignored</numerusform>
            <numerusform>+ %n ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ only in what is ignored. Click to show them (I).</source>
        <translation>
            <numerusform>%n line differs only in what is ignored. Click to show it (I).</numerusform>
            <numerusform>%n lines differ only in what is ignored. Click to show them (I).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged files</source>
        <translation>
            <numerusform>%n unchanged file</numerusform>
            <numerusform>%n unchanged files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CompareCommands</name>
    <message numerus="yes">
        <source>A patch of %n changes of “%1” was copied.</source>
        <translation>
            <numerusform>A patch of %n change of “%1” was copied.</numerusform>
            <numerusform>A patch of %n changes of “%1” was copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are named in it without their lines, for it was full.</source>
        <translation>
            <numerusform>%n file is named in it without its lines, for it was full.</numerusform>
            <numerusform>%n files are named in it without their lines, for it was full.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ComparePage</name>
    <message numerus="yes">
        <source>All %n files are the same, byte for byte.</source>
        <translation>
            <numerusform>The only file is the same, byte for byte.</numerusform>
            <numerusform>All %n files are the same, byte for byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>The only changed file was viewed.</numerusform>
            <numerusform>All %n changed files were viewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DecodedImage</name>
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
            <numerusform>%1, palette of %n colour</numerusform>
            <numerusform>%1, palette of %n colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first of %n frames</source>
        <translation>
            <numerusform>the only frame</numerusform>
            <numerusform>the first of %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DependencyPanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n added</source>
        <translation>
            <numerusform>+%n added</numerusform>
            <numerusform>+%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n removed</source>
        <translation>
            <numerusform>−%n removed</numerusform>
            <numerusform>−%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not understood</source>
        <translation>
            <numerusform>%n file not understood</numerusform>
            <numerusform>%n files not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DiffView</name>
    <message numerus="yes">
        <source>%n lines around each change are shown</source>
        <translation>
            <numerusform>%n line around each change is shown</numerusform>
            <numerusform>%n lines around each change are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines in %1</source>
        <translation>
            <numerusform>%n unchanged line in %1</numerusform>
            <numerusform>%n unchanged lines in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes. %1</source>
        <translation>
            <numerusform>%n change. %1</numerusform>
            <numerusform>%n changes. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ExportBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Exporting</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files look generated or unusually large.</source>
        <translation>
            <numerusform>%n further file looks generated or unusually large.</numerusform>
            <numerusform>%n further files look generated or unusually large.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 look as if they hold secrets. Whoever gets the archive can read them.</source>
        <translation>
            <numerusform>%n file of %1 looks as if it holds secrets. Whoever gets the archive can read it.</numerusform>
            <numerusform>%n files of %1 look as if they hold secrets. Whoever gets the archive can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names were changed.</source>
        <translation>
            <numerusform>%n name was changed.</numerusform>
            <numerusform>%n names were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ExportsPage</name>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FileHeader</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FilesModel</name>
    <message numerus="yes">
        <source>%1
%n files, %2</source>
        <translation>
            <numerusform>%1
%n file, %2</numerusform>
            <numerusform>%1
%n files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FilesPage</name>
    <message numerus="yes">
        <source>%1 of %n files · %2</source>
        <translation>
            <numerusform>%1 of %n file · %2</numerusform>
            <numerusform>%1 of %n files · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n file · %1</numerusform>
            <numerusform>%n files · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FindPanel</name>
    <message numerus="yes">
        <source>%1 of %2 files, %n lines so far</source>
        <translation>
            <numerusform>%1 of %2 files, %n line so far</numerusform>
            <numerusform>%1 of %2 files, %n lines so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n lines were found until then.</source>
        <translation>
            <numerusform>Cancelled; %n line was found until then.</numerusform>
            <numerusform>Cancelled; %n lines were found until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n files.</source>
        <translation>
            <numerusform>in %n file.</numerusform>
            <numerusform>in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are no text or too large.</source>
        <translation>
            <numerusform>%n file is no text or too large.</numerusform>
            <numerusform>%n files are no text or too large.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FolderTransition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FoundPage</name>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stay behind</source>
        <translation>
            <numerusform>%n folder stays behind</numerusform>
            <numerusform>%n folders stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation>
            <numerusform>%n thing to know:</numerusform>
            <numerusform>%n things to know:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HistoryChoice</name>
    <message numerus="yes">
        <source>This folder is a Git repository with %n commits</source>
        <translation>
            <numerusform>This folder is a Git repository with %n commit</numerusform>
            <numerusform>This folder is a Git repository with %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n tags</source>
        <translation>
            <numerusform>%1 and %n tag</numerusform>
            <numerusform>%1 and %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commits of all %n branches</source>
        <translation>
            <numerusform>Commits of the only branch</numerusform>
            <numerusform>Commits of all %n branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %n versions.</source>
        <translation>
            <numerusform>This makes %n version.</numerusform>
            <numerusform>This makes %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits are versions already.</source>
        <translation>
            <numerusform>%n commit is a version already.</numerusform>
            <numerusform>%n commits are versions already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits change no file and are passed over.</source>
        <translation>
            <numerusform>%n commit changes no file and is passed over.</numerusform>
            <numerusform>%n commits change no file and are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HistoryPlan</name>
    <message numerus="yes">
        <source>Reading the history: %n commits</source>
        <translation>
            <numerusform>Reading the history: %n commit</numerusform>
            <numerusform>Reading the history: %n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HtmlReport</name>
    <message numerus="yes">
        <source>%n line(s) differ only in what is left out of account; they are marked ≈.</source>
        <translation>
            <numerusform>%n line differs only in what is left out of account; it is marked ≈.</numerusform>
            <numerusform>%n lines differ only in what is left out of account; they are marked ≈.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n changed file</numerusform>
            <numerusform>%n changed files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged file(s)</source>
        <translation>
            <numerusform>%n unchanged file</numerusform>
            <numerusform>%n unchanged files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named but not shown, for a report may only grow so large.</source>
        <translation>
            <numerusform>%n file is named but not shown, for a report may only grow so large.</numerusform>
            <numerusform>%n files are named but not shown, for a report may only grow so large.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::IgnoreOptions</name>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation>
            <numerusform>%n pattern</numerusform>
            <numerusform>%n patterns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ImageCompare</name>
    <message numerus="yes">
        <source>The first %n regions are marked.</source>
        <translation>
            <numerusform>The first region is marked.</numerusform>
            <numerusform>The first %n regions are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ImageDifference</name>
    <message numerus="yes">
        <source>%1 of the pixels differ, in %n regions.</source>
        <translation>
            <numerusform>%1 of the pixels differ, in %n region.</numerusform>
            <numerusform>%1 of the pixels differ, in %n regions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::JobsBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LibraryRoom</name>
    <message numerus="yes">
        <source>The disk can take only %n more files. Delete some, or delete versions and empty the trash.</source>
        <translation>
            <numerusform>The disk can take only %n more file. Delete some, or delete versions and empty the trash.</numerusform>
            <numerusform>The disk can take only %n more files. Delete some, or delete versions and empty the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LinearView</name>
    <message numerus="yes">
        <source>%n more lines: read them with the arrow keys</source>
        <translation>
            <numerusform>%n more line: read it with the arrow keys</numerusform>
            <numerusform>%n more lines: read them with the arrow keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message numerus="yes">
        <source>%n problems were found when the library was opened: %1</source>
        <translation>
            <numerusform>%n problem was found when the library was opened: %1</numerusform>
            <numerusform>%n problems were found when the library was opened: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured.</source>
        <translation>
            <numerusform>The only version is as it was captured.</numerusform>
            <numerusform>All %n versions are as they were captured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions, not verified yet</source>
        <translation>
            <numerusform>%n version, not verified yet</numerusform>
            <numerusform>%n versions, not verified yet</numerusform>
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
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing cancels %n jobs.</source>
        <translation>
            <numerusform>Closing cancels %n job.</numerusform>
            <numerusform>Closing cancels %n jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MemberView</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modified</numerusform>
            <numerusform>%n modified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are the same.</source>
        <translation>
            <numerusform>%n member is the same.</numerusform>
            <numerusform>%n members are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Migration</name>
    <message numerus="yes">
        <source>%n generation(s) belong to the project %1, which has no row.</source>
        <translation>
            <numerusform>%n generation belongs to the project %1, which has no row.</numerusform>
            <numerusform>%n generations belong to the project %1, which has no row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) of %1 differ from output_files.</source>
        <translation>
            <numerusform>%n more file of %1 differs from output_files.</numerusform>
            <numerusform>%n more files of %1 differ from output_files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its files are taken from output_files: %n file(s).</source>
        <translation>
            <numerusform>Its files are taken from output_files: %n file.</numerusform>
            <numerusform>Its files are taken from output_files: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MigrationDialog</name>
    <message numerus="yes">
        <source>%n project(s) were changed since and would stay. Undo the others?</source>
        <translation>
            <numerusform>%n project was changed since and would stay. Undo the others?</numerusform>
            <numerusform>%n projects were changed since and would stay. Undo the others?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n project(s)</source>
        <translation>
            <numerusform>Undo %n project</numerusform>
            <numerusform>Undo %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Br&amp;ing in %n version(s)</source>
        <translation>
            <numerusform>Br&amp;ing in %n version</numerusform>
            <numerusform>Br&amp;ing in %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) were brought in.</source>
        <translation>
            <numerusform>%n version was brought in.</numerusform>
            <numerusform>%n versions were brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PatternEditor</name>
    <message numerus="yes">
        <source>%n valid patterns.</source>
        <translation>
            <numerusform>%n valid pattern.</numerusform>
            <numerusform>%n valid patterns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Projects</name>
    <message numerus="yes">
        <source>The ids of %n projects begin with “%1”. Give more of it.</source>
        <translation>
            <numerusform>The id of %n project begins with “%1”. Give more of it.</numerusform>
            <numerusform>The ids of %n projects begin with “%1”. Give more of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectsModel</name>
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
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modified</numerusform>
            <numerusform>%n modified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n versions were archived.</source>
        <translation>
            <numerusform>%n version was archived.</numerusform>
            <numerusform>%n versions were archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were moved to the trash.</source>
        <translation>
            <numerusform>%n version was moved to the trash.</numerusform>
            <numerusform>%n versions were moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RepairCounts</name>
    <message numerus="yes">
        <source>%n files are made again from other copies of the same content.</source>
        <translation>
            <numerusform>%n file is made again from another copy of the same content.</numerusform>
            <numerusform>%n files are made again from other copies of the same content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are made again.</source>
        <translation>
            <numerusform>%n folder is made again.</numerusform>
            <numerusform>%n folders are made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic links are made again.</source>
        <translation>
            <numerusform>%n symbolic link is made again.</numerusform>
            <numerusform>%n symbolic links are made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %n files and folders are put right.</source>
        <translation>
            <numerusform>The permissions of %n file or folder are put right.</numerusform>
            <numerusform>The permissions of %n files and folders are put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places that do not belong are moved to the quarantine.</source>
        <translation>
            <numerusform>%n place that does not belong is moved to the quarantine.</numerusform>
            <numerusform>%n places that do not belong are moved to the quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are written again from the catalog.</source>
        <translation>
            <numerusform>%n manifest is written again from the catalog.</numerusform>
            <numerusform>%n manifests are written again from the catalog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are moved to the quarantine: nothing tells any more what belongs to them.</source>
        <translation>
            <numerusform>%n version is moved to the quarantine: nothing tells any more what belongs to it.</numerusform>
            <numerusform>%n versions are moved to the quarantine: nothing tells any more what belongs to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are made to fit the catalog again.</source>
        <translation>
            <numerusform>%n place is made to fit the catalog again.</numerusform>
            <numerusform>%n places are made to fit the catalog again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalog is made anew from the folders, which settles %n problems.</source>
        <translation>
            <numerusform>The catalog is made anew from the folders, which settles %n problem.</numerusform>
            <numerusform>The catalog is made anew from the folders, which settles %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leftovers of work that was cut off are deleted.</source>
        <translation>
            <numerusform>%n leftover of work that was cut off is deleted.</numerusform>
            <numerusform>%n leftovers of work that was cut off are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems stay: there is no other copy in the library.</source>
        <translation>
            <numerusform>%n problem stays: there is no other copy in the library.</numerusform>
            <numerusform>%n problems stay: there is no other copy in the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ResultPage</name>
    <message numerus="yes">
        <source>It is in the library, but %n thing(s) are not as they were.</source>
        <translation>
            <numerusform>It is in the library, but %n thing is not as it was.</numerusform>
            <numerusform>It is in the library, but %n things are not as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Retention</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of the %n newest</source>
        <translation>
            <numerusform>the newest</numerusform>
            <numerusform>one of the %n newest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Scanner</name>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>Looking at %n file</numerusform>
            <numerusform>Looking at %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsPage</name>
    <message numerus="yes">
        <source>%n keys of your own stay as they are.</source>
        <translation>
            <numerusform>%n key of your own stays as it is.</numerusform>
            <numerusform>%n keys of your own stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n actions change.</source>
        <translation>
            <numerusform>The keys of %n action change.</numerusform>
            <numerusform>The keys of %n actions change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StorageDialog</name>
    <message numerus="yes">
        <source>%n versions of %1 take %2, because what is the same is stored once.</source>
        <translation>
            <numerusform>%n version of %1 takes %2, because what is the same is stored once.</numerusform>
            <numerusform>%n versions of %1 take %2, because what is the same is stored once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived.</source>
        <translation>
            <numerusform>%n is archived.</numerusform>
            <numerusform>%n are archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk gave them %1 for %2 in %n files.</source>
        <translation>
            <numerusform>The disk gave it %1 for %2 in %n file.</numerusform>
            <numerusform>The disk gave them %1 for %2 in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further names are hard links to them.</source>
        <translation>
            <numerusform>%n further name is a hard link to them.</numerusform>
            <numerusform>%n further names are hard links to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are clones that share blocks with others.</source>
        <translation>
            <numerusform>%n is a clone that shares blocks with others.</numerusform>
            <numerusform>%n are clones that share blocks with others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Syncing</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s) where “%2” has something that captures leave out and that therefore is in no version: %3. Move it away, or leave these as they are (--keep-ignored). Nothing was changed.</source>
        <translation>
            <numerusform>%1 has %n file where “%2” has something that captures leave out and that therefore is in no version: %3. Move it away, or leave it as it is (--keep-ignored). Nothing was changed.</numerusform>
            <numerusform>%1 has %n files where “%2” has something that captures leave out and that therefore is in no version: %3. Move it away, or leave these as they are (--keep-ignored). Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TableView</name>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n cells)</source>
        <translation>
            <numerusform>(%n cell)</numerusform>
            <numerusform>(%n cells)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>%n row removed</numerusform>
            <numerusform>%n rows removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TakeOut</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So cannot %n more files.</source>
        <translation>
            <numerusform>Nor can %n more file.</numerusform>
            <numerusform>Nor can %n more files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Taking</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 were taken into “%2”.</source>
        <translation>
            <numerusform>%n file of %1 was taken into “%2”.</numerusform>
            <numerusform>%n files of %1 were taken into “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken away.</source>
        <translation>
            <numerusform>%n file was taken away.</numerusform>
            <numerusform>%n files were taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are what they were before.</source>
        <translation>
            <numerusform>%n file is what it was before.</numerusform>
            <numerusform>%n files are what they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n file was changed since and stays as it is.</numerusform>
            <numerusform>%n files were changed since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be put into “%1”:</source>
        <translation>
            <numerusform>%n file cannot be put into “%1”:</numerusform>
            <numerusform>%n files cannot be put into “%1”:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has these %n files already.</source>
        <translation>
            <numerusform>“%1” has this %n file already.</numerusform>
            <numerusform>“%1” has these %n files already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in “%1” differ and are replaced by those of %2. You can undo this.</source>
        <translation>
            <numerusform>%n file in “%1” differs and is replaced by that of %2. You can undo this.</numerusform>
            <numerusform>%n files in “%1” differ and are replaced by those of %2. You can undo this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n files</source>
        <translation>
            <numerusform>Replace %n file</numerusform>
            <numerusform>Replace %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n files and folders of %1 into a folder</source>
        <translation>
            <numerusform>Take %n file or folder of %1 into a folder</numerusform>
            <numerusform>Take %n files and folders of %1 into a folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ThreeWayView</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelineModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived versions</source>
        <translation>
            <numerusform>%n archived version</numerusform>
            <numerusform>%n archived versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n file changed</numerusform>
            <numerusform>%n files changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelinePane</name>
    <message numerus="yes">
        <source>None of the %n versions is in “%1”.</source>
        <translation>
            <numerusform>The only version is not in “%1”.</numerusform>
            <numerusform>None of the %n versions is in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions fits “%1”.</source>
        <translation>
            <numerusform>The only version does not fit “%1”.</numerusform>
            <numerusform>None of the %n versions fits “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrashDialog</name>
    <message numerus="yes">
        <source>%n items, %1</source>
        <translation>
            <numerusform>%n item, %1</numerusform>
            <numerusform>%n items, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are back.</source>
        <translation>
            <numerusform>%n item is back.</numerusform>
            <numerusform>%n items are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n items for good; that freed %1.</source>
        <translation>
            <numerusform>Deleted %n item for good; that freed %1.</numerusform>
            <numerusform>Deleted %n items for good; that freed %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrashModel</name>
    <message numerus="yes">
        <source>Project with %n versions</source>
        <translation>
            <numerusform>Project with %n version</numerusform>
            <numerusform>Project with %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Verification</name>
    <message numerus="yes">
        <source>Library %1, verified on %2: %n problems</source>
        <translation>
            <numerusform>Library %1, verified on %2: %n problem</numerusform>
            <numerusform>Library %1, verified on %2: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VerifyDialog</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured</source>
        <translation>
            <numerusform>The only version is as it was captured</numerusform>
            <numerusform>All %n versions are as they were captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were compared with their manifests and with the catalog.</source>
        <translation>
            <numerusform>%n file was compared with its manifest and with the catalog.</numerusform>
            <numerusform>%n files were compared with their manifests and with the catalog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n problems none can be repaired: no other copy of these files is in the library. They keep their places.</source>
        <translation>
            <numerusform>The %n problem cannot be repaired: no other copy of this file is in the library. It keeps its place.</numerusform>
            <numerusform>Of %n problems none can be repaired: no other copy of these files is in the library. They keep their places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n</source>
        <translation>
            <numerusform>Repair %n</numerusform>
            <numerusform>Repair %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired.</source>
        <translation>
            <numerusform>%n problem was repaired.</numerusform>
            <numerusform>%n problems were repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired. What was set aside is in %1.</source>
        <translation>
            <numerusform>%n problem was repaired. What was set aside is in %1.</numerusform>
            <numerusform>%n problems were repaired. What was set aside is in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ViewedMarks</name>
    <message numerus="yes">
        <source>%n files were marked as viewed.</source>
        <translation>
            <numerusform>%n file was marked as viewed.</numerusform>
            <numerusform>%n files were marked as viewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as not viewed.</source>
        <translation>
            <numerusform>%n file was marked as not viewed.</numerusform>
            <numerusform>%n files were marked as not viewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceCommands</name>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 was captured: %n file.</numerusform>
            <numerusform>%1 was captured: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceRow</name>
    <message numerus="yes">
        <source>%1 + %n changes</source>
        <translation>
            <numerusform>%1 + %n change</numerusform>
            <numerusform>%1 + %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceTexts</name>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modified</numerusform>
            <numerusform>%n modified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other permissions</source>
        <translation>
            <numerusform>%n with other permissions</numerusform>
            <numerusform>%n with other permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Workspace %1 holds %n files that are in no version yet.</source>
        <translation>
            <numerusform>Workspace %1 holds %n file that is in no version yet.</numerusform>
            <numerusform>Workspace %1 holds %n files that are in no version yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n changed files are saved as v%1 first.</source>
        <translation>
            <numerusform>Your %n changed file is saved as v%1 first.</numerusform>
            <numerusform>Your %n changed files are saved as v%1 first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1.</source>
        <translation>
            <numerusform>%n file changes in %1.</numerusform>
            <numerusform>%n files change in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are deleted in %1.</source>
        <translation>
            <numerusform>%n file is deleted in %1.</numerusform>
            <numerusform>%n files are deleted in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1, %2 are deleted.</source>
        <translation>
            <numerusform>%n file changes in %1; deleted: %2.</numerusform>
            <numerusform>%n files change in %1, %2 are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 are not brought: something that captures leave out lies there, and stays.</source>
        <translation>
            <numerusform>%n file of %1 is not brought: something that captures leave out lies there, and stays.</numerusform>
            <numerusform>%n files of %1 are not brought: something that captures leave out lies there, and stays.</numerusform>
        </translation>
    </message>
</context>
</TS>
