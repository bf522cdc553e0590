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
    <name>strata::Archive</name>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>it has more than %n entry</numerusform>
            <numerusform>it has more than %n entries</numerusform>
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
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>%n problem found: %1</numerusform>
            <numerusform>%n problems found. The first: %1</numerusform>
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
    <name>strata::ZipDirectory</name>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>it has more than %n entry</numerusform>
            <numerusform>it has more than %n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
