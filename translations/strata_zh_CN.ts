<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>这不是正则表达式：%1</translation>
    </message>
</context>
<context>
    <name>strata::AboutDialog</name>
    <message>
        <source>About Strata</source>
        <translation>关于 Strata</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1（%2）</translation>
    </message>
    <message>
        <source>Strata %1</source>
        <translation>Strata %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project: capture, compare, activate, roll back and export.</source>
        <translation>保存项目的每一代：捕获、比较、激活、回滚和导出。</translation>
    </message>
    <message>
        <source>Stands on %1, KDE&apos;s KSyntaxHighlighting, SQLite, libzip, libarchive, libdeflate, zlib and OpenSSL. The letters are Inter and JetBrains Mono where they are installed.</source>
        <translation>基于 %1、KDE 的 KSyntaxHighlighting、SQLite、libzip、libarchive、libdeflate、zlib 和 OpenSSL。若已安装，则使用 Inter 和 JetBrains Mono 字体。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。不提供任何担保。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>strata::Activating</name>
    <message>
        <source>no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is active now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active version stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back leaves no version active; nothing was active before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activating %1 changes no file: it is the same as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activating %1 changes no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n file(s) (%2 deleted).</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n file(s).</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Active now is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Activation</name>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>此版本已不在“%1”中。</translation>
    </message>
    <message>
        <source>%1 failed and cannot be activated.</source>
        <translation>%1 已失败，无法激活。</translation>
    </message>
    <message>
        <source>%1 is archived and cannot be activated. Restore it first.</source>
        <translation>%1 已归档，无法激活。请先恢复。</translation>
    </message>
    <message>
        <source>%1 was deleted and cannot be activated.</source>
        <translation>%1 已删除，无法激活。</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be activated.</source>
        <translation>%1 尚未完成，无法激活。</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>%2 的文件夹“%1”缺失。</translation>
    </message>
    <message>
        <source>There is nothing to roll back in “%1”: nothing was activated.</source>
        <translation>“%1”中没有可回滚的内容：尚未激活过任何版本。</translation>
    </message>
    <message>
        <source>There is nothing to redo in “%1”: nothing was rolled back.</source>
        <translation>“%1”中没有可重做的内容：尚未回滚过。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>Another program keeps activating versions of this project. Try again.</source>
        <translation>另一个程序不断激活此项目的版本。请重试。</translation>
    </message>
</context>
<context>
    <name>strata::ActivationSheet</name>
    <message>
        <source>Activate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: activate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 个添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n 个修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n 个重命名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 个删除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ActiveLink</name>
    <message>
        <source>The link “%1/active” cannot be changed</source>
        <translation>无法更改链接“%1/active”</translation>
    </message>
</context>
<context>
    <name>strata::Application</name>
    <message>
        <source>Preparing the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample library could not be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Archive</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>it is neither a folder nor a regular file</source>
        <translation>它既不是文件夹也不是普通文件</translation>
    </message>
    <message>
        <source>this kind of archive is not read; unpack it and capture the folder</source>
        <translation>不支持读取这种归档；请解压后捕获文件夹</translation>
    </message>
    <message>
        <source>it is no .zip, .tar or .tar.gz archive</source>
        <translation>它不是 .zip、.tar 或 .tar.gz 归档</translation>
    </message>
    <message>
        <source>“%1” cannot be captured: %2.</source>
        <translation>无法捕获“%1”：%2。</translation>
    </message>
    <message>
        <source>its entry “%1” is refused: %2</source>
        <translation>其条目“%1”被拒绝：%2</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>它的条目超过 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>它大于 %1 MiB</translation>
    </message>
    <message>
        <source>its files are larger than %1 MiB together</source>
        <translation>其文件合计大于 %1 MiB</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder</source>
        <translation>“%1”是文件，不是文件夹</translation>
    </message>
    <message>
        <source>the archive has another entry of this name</source>
        <translation>归档中有另一个同名条目</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>它是硬链接，但目标不是归档中更早的文件</translation>
    </message>
    <message>
        <source>it is a link that leads out of the archive</source>
        <translation>它是指向归档之外的链接</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>库中的“%1”与捕获时不同。请运行校验以查看哪些内容已损坏。</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveCheck</name>
    <message>
        <source>The new archive was read again and “%1” in it is not as it was captured. Nothing was put in place. Export again; if it stays so, run verify to see whether the library or the target disk is damaged.</source>
        <translation>重新读取新归档时发现其中的“%1”与捕获时不同。未放置任何内容。请再次导出；若仍如此，请运行校验以查明损坏的是库还是目标磁盘。</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>正在检查归档</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveStaging</name>
    <message>
        <source>Unpacking files</source>
        <translation>正在解压文件</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>it is a second name of %1, which is left out</source>
        <translation>它是被排除的 %1 的另一个名称</translation>
    </message>
</context>
<context>
    <name>strata::Browsing</name>
    <message>
        <source>There is no version “%1” in “%2”</source>
        <translation>“%2”中没有版本“%1”</translation>
    </message>
    <message>
        <source>%1: it has no versions yet.</source>
        <translation>%1：还没有版本。</translation>
    </message>
    <message>
        <source>%1: it has only %2.</source>
        <translation>%1：只有 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1: it has %n versions between %2 and %3.</source>
        <translation>
            <numerusform>%1：有从 %2 到 %3 的 %n 个版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it has %2 to %3.</source>
        <translation>%1：有 %2 到 %3。</translation>
    </message>
    <message>
        <source>%1 has no files here: it is %2.</source>
        <translation>%1 在此没有文件：状态为 %2。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Activate one first.</source>
        <translation>“%1”没有激活的版本。请先激活一个。</translation>
    </message>
    <message>
        <source>“%1” fits %2. Name one of them.</source>
        <translation>“%1”匹配 %2。请指定其中一个。</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>此版本已不在库中。</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2.</source>
        <translation>%2 中没有文件“%1”。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
</context>
<context>
    <name>strata::Capture</name>
    <message>
        <source>“%1” has no files to capture.</source>
        <translation>“%1”没有可捕获的文件。</translation>
    </message>
    <message>
        <source>“%1” has no files to capture: everything in it was left out. First: %2, %3.</source>
        <translation>“%1”没有可捕获的文件：其中所有内容都被排除。首先：%2，%3。</translation>
    </message>
    <message>
        <source>The parent is no version of this project.</source>
        <translation>父版本不属于此项目。</translation>
    </message>
    <message>
        <source>%1 has no files to compare with. Restore it first.</source>
        <translation>%1 没有可比较的文件。请先恢复。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose the folder or archive to capture.</source>
        <translation>“%1”不存在。请选择要捕获的文件夹或归档。</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>正在与 %1 比较</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 已捕获但未激活：%2</translation>
    </message>
</context>
<context>
    <name>strata::CaptureDialog</name>
    <message>
        <source>Capture a version</source>
        <translation>捕获版本</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Folder, .zip, .tar, .tar.gz</source>
        <translation>文件夹、.zip、.tar、.tar.gz</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>归档…</translation>
    </message>
    <message>
        <source>What was the generator asked for? Kept with the version and searchable.</source>
        <translation>向生成器提出了什么要求？与版本一起保存，可供搜索。</translation>
    </message>
    <message>
        <source>Short name, like “fixed-auth” (optional)</source>
        <translation>简短名称，如“fixed-auth”（可选）</translation>
    </message>
    <message>
        <source>A note to yourself (optional)</source>
        <translation>给自己的备注（可选）</translation>
    </message>
    <message>
        <source>Choose another version when this one was made from it: the timeline then draws a fork.</source>
        <translation>如果此版本源自另一版本，请选择它：时间线将画出分支。</translation>
    </message>
    <message>
        <source>Patterns separated by spaces, like “*.log dist/” (optional)</source>
        <translation>以空格分隔的模式，如“*.log dist/”（可选）</translation>
    </message>
    <message>
        <source>&amp;Activate the new version</source>
        <translation>激活新版本(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rompt</source>
        <translation>提示词(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>源自(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the folder to capture</source>
        <translation>选择要捕获的文件夹</translation>
    </message>
    <message>
        <source>Choose the archive to capture</source>
        <translation>选择要捕获的归档</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation>归档 (*.zip *.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>This will be v%1.</source>
        <translation>这将是 v%1。</translation>
    </message>
    <message>
        <source>Pick a project or type the name of a new one.</source>
        <translation>选择一个项目或输入新项目的名称。</translation>
    </message>
    <message>
        <source>The project “%1” will be created.</source>
        <translation>将创建项目“%1”。</translation>
    </message>
    <message>
        <source>The previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Listing versions</source>
        <translation>正在列出版本</translation>
    </message>
    <message>
        <source>Capturing %1</source>
        <translation>正在捕获 %1</translation>
    </message>
    <message>
        <source>The version was not captured</source>
        <translation>未捕获版本</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>已捕获 %1：%n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out; the tab Prompt lists them.</source>
        <translation>
            <numerusform>排除了 %n 个条目；“提示词”标签页列出了它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel capture</source>
        <translation>取消捕获</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>strata::CapturePatch</name>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>The patch against the version before was not made: %1</source>
        <translation>未能生成相对于上一版本的补丁：%1</translation>
    </message>
</context>
<context>
    <name>strata::CapturePreviewView</name>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose a folder or an archive, or drop one here.</source>
        <translation>选择文件夹或归档，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>Looking at what would be captured…</source>
        <translation>正在查看将捕获的内容…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n 个文件 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · nothing is left out</source>
        <translation>%1 · 没有排除</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries are left out</source>
        <translation>
            <numerusform>%1 · 排除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Catalog</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>没有目录库“%1”。</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>另一个程序正在写入库。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be written.</source>
        <translation>无法写入目录库“%1”。</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written: %2.</source>
        <translation>无法读写目录库“%1”：%2。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot grow. Free some space and try again.</source>
        <translation>磁盘已满：“%1”无法增大。请释放空间后重试。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged. Run “strata-cli rebuild”: it makes a new one from the folders, which are not affected.</source>
        <translation>目录库“%1”已损坏。请运行“strata-cli rebuild”：它会根据未受影响的文件夹重新建立。</translation>
    </message>
    <message>
        <source>The catalog “%1” answered: %2.</source>
        <translation>目录库“%1”返回：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>已有项目“%1”。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>strata::ChangeHeader</name>
    <message>
        <source>mode %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>strata::ChangesTree</name>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another type of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 (%3 % similar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 个删除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Cli</name>
    <message>
        <source>no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would change the active version from %1 to %2: %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the active version from %1 to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would change and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a version the active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to what was active before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “activate”. May be repeated, and “redo” takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a rollback back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “rollback”. A new “activate” in between ends what can be redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no version yet. “strata-cli capture %2 PATH” makes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (active)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by the capture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“cat” prints a file&apos;s own bytes and knows no --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list a project&apos;s versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the versions of a project, the newest first. “*” marks the active one, “+” a starred one; ADDED and DELETED count the lines that differ from the version before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List archived versions too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one version&apos;s facts and prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything known about a version: where it comes from, how it differs from the one before it, its prompt, note and context, and what its capture left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list a version&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the files of a version with mode, size and type; with --json also the SHA-256 of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one file of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the bytes of one file exactly as they were captured; of a symbolic link, its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, relative to the project&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt could not be read from the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out more: %1 in all. “strata-cli show” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--prompt and --prompt-file cannot be given together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured %1 of “%2”: %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with v%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample projects are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the sample projects. “strata-cli project list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the next version from a folder or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or archive to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the project first when there is none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the version, such as “fixed-auth”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to keep with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt it was generated from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the prompt from FILE; “-” is the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version it was made from, when that is not the previous one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the active version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what matches, as a line of .gitignore would. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the sample projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the sample projects, each with several versions, to try Strata with. What is there already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every generation of a project that code generators and agents write: captures versions, compares them, switches between them without losing work, exports them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is named by its number (v7 or 7), its name, “active”, “latest”, or the first 8 or more characters of its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“strata-cli VERB --help” explains a verb with examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the library in DIR instead of $STRATA_LIBRARY or the user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the verb and print nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version of Strata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 --help” explains more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: a verb is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs one of these after it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much: strata-cli %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--library needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither in %2 nor in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stat and --name-status cannot be given together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 lines that differ only in whitespace, and %2 files with no other change. This is for reading; only the patch without --ignore-whitespace can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what changed from one version to another as a patch that “git apply” and “patch -p1” accept, binary files, permissions and renames included (GNU patch knows no binary files). With --json, --stat and --name-status leave the patch out of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these files and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the changed files with their numbers of lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the changed files with a letter: A, M, D, R or T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out lines that differ only in whitespace, and say how many. The result is for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 -&gt; %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 1 file changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 files changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 1 insertion(+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 insertions(+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 1 deletion(-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 deletions(-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Give --force to replace it, or -o to choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o needs a file, a folder or “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format: it is zip, tar or tar.gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of a %2 archive, but --format asks for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and “-o -” cannot be given together: both would write to the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive is not written to a terminal: give -o FILE or redirect the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1 before handing the archive on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1 of “%2” to %3: %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a version as an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a complete archive of a version: binary files, permissions, empty folders and symbolic links too. The same version always gives the same bytes, and every archive is read again and checked before it takes its name. A file named with -o is replaced; a file that bears the name Strata chooses is not, unless --force is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zip (the default), tar or tar.gz; the name given with -o decides too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write: a file, a folder, or “-” for the standard output. Default: the current folder, with a name made of project and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file of the chosen name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1 with %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no problem found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 problem found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing. Exits with 1 when something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the catalog anew from the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes library.db anew from the folders beside it, when it is lost or damaged. The folders hold everything: projects, versions, notes, stars, the active marks and the history. Exits with 1 when something could not be read; it stays on disk untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project is about, such as “ecommerce”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made with, such as “fastapi_postgres”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose project it is: a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the project “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no project yet. “strata-cli project create NAME” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST CAPTURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TECH STACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tech stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status: it is draft, active or archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change with at least one option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the project “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived the project “%1”. All its versions stay; “strata-cli project edit %2 --status active” takes it back among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the project “%1” to the trash. “strata-cli project restore %2” brings it back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project “%1” in the trash. “strata-cli project list --trash” shows what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash holds several projects “%1”. Say which by its id: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the project “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new, empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new project and prints its id. The library is made when there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project is called; no other project of the library may have the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the projects of the library with their number of versions, the active one and their size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the deleted projects instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one project&apos;s facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is known about a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename or describe a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a project&apos;s name, description or status. What no option names stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, active or archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a project aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the project&apos;s status to archived. All versions stay and can be used as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a project to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the project with all its versions to the library&apos;s trash. Nothing is lost: “project restore” brings it back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a deleted project back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings a project back from the trash with all its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s name, or the first 8 or more characters of its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version: v7 or 7, active, latest, its name, or the first 8 or more characters of its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; +%2 -%3 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::CommandPalette</name>
    <message>
        <source>active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>没有匹配的名称。请少输入几个字母。</translation>
    </message>
    <message>
        <source>Type an action, a project or a version</source>
        <translation>输入操作、项目或版本</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>激活 v%1</translation>
    </message>
    <message>
        <source>Listing versions of %1</source>
        <translation>正在列出 %1 的版本</translation>
    </message>
</context>
<context>
    <name>strata::ComparePage</name>
    <message>
        <source>Swap the sides (Alt+\)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>并排或单列</translation>
    </message>
    <message>
        <source>Which differences do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the path, a pattern as in *.py, or kind:ad for added and deleted files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flat list instead of folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changed file fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be compared. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a version on the timeline: it is compared with the version before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) are the same, byte for byte.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Both versions are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged file(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Next changed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous changed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders or a flat list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison as a patch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command: compare these versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every difference counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore whitespace at the end of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore the amount of whitespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore all whitespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore blank lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignoring trailing space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignoring space amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignoring whitespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore whitespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every file counts as added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison as a patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Comparing</name>
    <message>
        <source>The files of %1 are not in the library: restore it first, then compare.</source>
        <translation>%1 的文件不在库中：请先恢复，再比较。</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing in the library. Verify the version to see what else is.</source>
        <translation>库中缺少 %2 的“%1”。请校验该版本以查看还缺什么。</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>正在比较文件</translation>
    </message>
    <message>
        <source>“%1” is in neither version. Paths are relative to the project&apos;s folder.</source>
        <translation>两个版本中都没有“%1”。路径相对于项目文件夹。</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonSource</name>
    <message>
        <source>Comparing two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Desktop</name>
    <message>
        <source>Keeps every version your generators make; compares, activates, rolls back, exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this project: its name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these versions; or one version with its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this file of the versions compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library; make it first when it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a guided tour through the window and leave pictures in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option; strata --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample has a library of its own; leave out --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no versions; write V1..V2, as in v1..v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no theme; write light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DetailPane</name>
    <message>
        <source>Views of the version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DiffView</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>第一处更改</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后一处更改</translation>
    </message>
    <message>
        <source>Show the current change</source>
        <translation>显示当前更改</translation>
    </message>
    <message>
        <source>Next difference inside a line</source>
        <translation>行内的下一处差异</translation>
    </message>
    <message>
        <source>Previous difference inside a line</source>
        <translation>行内的上一处差异</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>在此文件中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find the selection</source>
        <translation>查找所选内容</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Show more or fewer lines around changes</source>
        <translation>增减更改周围显示的行</translation>
    </message>
    <message>
        <source>Show more lines here</source>
        <translation>在此显示更多行</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Fold unchanged lines</source>
        <translation>折叠未更改的行</translation>
    </message>
    <message>
        <source>Copy path and line</source>
        <translation>复制路径和行号</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>标准文字大小</translation>
    </message>
    <message>
        <source>Show or hide the overview</source>
        <translation>显示或隐藏概览</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行换行</translation>
    </message>
    <message>
        <source>Scroll both sides sideways together</source>
        <translation>两侧同步横向滚动</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>并排或单列</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Scroll the left side sideways</source>
        <translation>横向滚动左侧</translation>
    </message>
    <message>
        <source>Scroll the right side sideways</source>
        <translation>横向滚动右侧</translation>
    </message>
    <message>
        <source>There is no such line: %1</source>
        <translation>没有这一行：%1</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>%1 的比较</translation>
    </message>
    <message>
        <source>%1 changes. %2</source>
        <translation>%1 处更改。%2</translation>
    </message>
    <message>
        <source>This is a large file: it is shown without syntax colours and marks inside lines.</source>
        <translation>此文件很大：显示时不带语法颜色和行内标记。</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>已从顶部继续</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>已从底部继续</translation>
    </message>
    <message>
        <source>Show %1 more lines above</source>
        <translation>在上方再显示 %1 行</translation>
    </message>
    <message>
        <source>Show %1 more lines below</source>
        <translation>在下方再显示 %1 行</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>Drag to resize the sides, double-click to make them equal</source>
        <translation>拖动可调整两侧宽度，双击可使其相等</translation>
    </message>
    <message>
        <source>Show 20 more lines below</source>
        <translation>在下方再显示 20 行</translation>
    </message>
    <message>
        <source>Show 20 more lines above</source>
        <translation>在上方再显示 20 行</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all on this side</source>
        <translation>选择此侧全部内容</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>No changes in this file</source>
        <translation>此文件没有更改</translation>
    </message>
    <message>
        <source>No changes in this file – press again for %1</source>
        <translation>此文件没有更改 – 再按一次转到 %1</translation>
    </message>
    <message>
        <source>Last change – press again for %1</source>
        <translation>最后一处更改 – 再按一次转到 %1</translation>
    </message>
    <message>
        <source>First change – press again for %1</source>
        <translation>第一处更改 – 再按一次转到 %1</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>第 %L1 处更改，共 %L2 处</translation>
    </message>
    <message>
        <source>, lines %L1 to %L2 removed</source>
        <translation>，第 %L1 至 %L2 行已删除</translation>
    </message>
    <message>
        <source>, lines %L1 to %L2 added</source>
        <translation>，第 %L1 至 %L2 行已添加</translation>
    </message>
    <message>
        <source>No more differences inside lines below</source>
        <translation>下方没有更多行内差异</translation>
    </message>
    <message>
        <source>No more differences inside lines above</source>
        <translation>上方没有更多行内差异</translation>
    </message>
    <message>
        <source>Every line is shown</source>
        <translation>已显示每一行</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around each change are shown</source>
        <translation>
            <numerusform>每处更改周围显示 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>末尾没有换行</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n 行未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines in %1</source>
        <translation>
            <numerusform>%1 中 %n 行未更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Export</name>
    <message>
        <source>“%1” is no complete path of a file.</source>
        <translation>“%1”不是完整的文件路径。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a name for the archive.</source>
        <translation>“%1”是文件夹。请为归档选择名称。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>“%1”位于库内。请选择库外的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>%1 has no files to export. Restore it first.</source>
        <translation>%1 没有可导出的文件。请先恢复。</translation>
    </message>
</context>
<context>
    <name>strata::ExportBar</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Choose another format</source>
        <translation>选择其他格式</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>导出为 %1</translation>
    </message>
    <message>
        <source>Export to another place…</source>
        <translation>导出到其他位置…</translation>
    </message>
    <message>
        <source>%1, %2, was exported</source>
        <translation>已导出 %1（%2）</translation>
    </message>
</context>
<context>
    <name>strata::ExportInspection</name>
    <message>
        <source>it has what looks like an Amazon access key</source>
        <translation>其中有疑似 Amazon 访问密钥的内容</translation>
    </message>
    <message>
        <source>it has what looks like a GitHub token</source>
        <translation>其中有疑似 GitHub 令牌的内容</translation>
    </message>
    <message>
        <source>it has what looks like a GitLab token</source>
        <translation>其中有疑似 GitLab 令牌的内容</translation>
    </message>
    <message>
        <source>it has what looks like a Slack token</source>
        <translation>其中有疑似 Slack 令牌的内容</translation>
    </message>
    <message>
        <source>it has what looks like an API key</source>
        <translation>其中有疑似 API 密钥的内容</translation>
    </message>
    <message>
        <source>it has what looks like a Stripe key</source>
        <translation>其中有疑似 Stripe 密钥的内容</translation>
    </message>
    <message>
        <source>it has what looks like a Google key</source>
        <translation>其中有疑似 Google 密钥的内容</translation>
    </message>
    <message>
        <source>it has what looks like an npm token</source>
        <translation>其中有疑似 npm 令牌的内容</translation>
    </message>
    <message>
        <source>it has a private key</source>
        <translation>其中有私钥</translation>
    </message>
    <message>
        <source>its name says that it holds secrets</source>
        <translation>其名称表明含有机密</translation>
    </message>
    <message>
        <source>it is a leftover of a tool</source>
        <translation>它是工具的残留物</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>它有 %1</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>正在查找机密</translation>
    </message>
</context>
<context>
    <name>strata::Exporting</name>
    <message>
        <source>Exporting %1 to %2</source>
        <translation>正在将 %1 导出到 %2</translation>
    </message>
    <message>
        <source>The export folder “%1” cannot be made. Choose another in the settings.</source>
        <translation>无法创建导出文件夹“%1”。请在设置中另选一个。</translation>
    </message>
    <message>
        <source>%1 was exported to “%2”.</source>
        <translation>已将 %1 导出到“%2”。</translation>
    </message>
    <message>
        <source>%1 was not exported</source>
        <translation>未导出 %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files look generated or unusually large.</source>
        <translation>
            <numerusform>另有 %n 个文件看起来是生成的或异常大。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets in %1</source>
        <translation>%1 中的机密</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 look as if they hold secrets. Whoever gets the archive can read them.</source>
        <translation>
            <numerusform>%1 的 %n 个文件看起来含有机密。得到归档的人都能读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>仍然导出</translation>
    </message>
    <message>
        <source>Looking for secrets in %1</source>
        <translation>正在 %1 中查找机密</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>%1 archives (*.%1)</source>
        <translation>%1 归档 (*.%1)</translation>
    </message>
</context>
<context>
    <name>strata::ExportsModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <translation>导出 ZIP</translation>
    </message>
    <message>
        <source>Nothing was exported from this project yet</source>
        <translation>此项目尚未导出过任何内容</translation>
    </message>
    <message>
        <source>Export ZIP writes the selected version, complete and verified, to your export folder. Every export is listed here with its size and SHA-256.</source>
        <translation>“导出 ZIP”将所选版本完整并经校验地写入您的导出文件夹。每次导出及其大小和 SHA-256 都列在此处。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Show export in folder</source>
        <translation>在文件夹中显示导出</translation>
    </message>
    <message>
        <source>Copy path of export</source>
        <translation>复制导出的路径</translation>
    </message>
    <message>
        <source>Copy SHA-256 of export</source>
        <translation>复制导出的 SHA-256</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Listing exports</source>
        <translation>正在列出导出</translation>
    </message>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n 次导出</numerusform>
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
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>末尾没有换行</translation>
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
        <translation>%1 字节</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n files, %2</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
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
        <translation>未选择版本</translation>
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
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n 个文件 · %1</numerusform>
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
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
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
        <translation>在此文件中查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Match whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>文字是正则表达式</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>更改的行</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 个或更多</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>strata::FolderStaging</name>
    <message>
        <source>“%1” changes while it is being read. Stop the program that writes it, then try again.</source>
        <translation>“%1”在读取时发生变化。请停止写入它的程序后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>Storing files</source>
        <translation>正在存储文件</translation>
    </message>
</context>
<context>
    <name>strata::GenerationWriter</name>
    <message>
        <source>The folder “%1” cannot be created</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the library</source>
        <translation>无法将“%1”写入库</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>The new version cannot be flushed to disk</source>
        <translation>无法将新版本写入磁盘</translation>
    </message>
    <message>
        <source>The new version cannot be moved to “%1”</source>
        <translation>无法将新版本移动到“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back</source>
        <translation>无法撤回“%1”</translation>
    </message>
</context>
<context>
    <name>strata::GitPatch</name>
    <message>
        <source>Writing the patch</source>
        <translation>正在写入补丁</translation>
    </message>
</context>
<context>
    <name>strata::GoToBar</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line to go to</source>
        <translation>要转到的行</translation>
    </message>
    <message>
        <source>120, L120 on the left, R88 on the right, %50 for the middle</source>
        <translation>120，左侧 L120，右侧 R88，中间 %50</translation>
    </message>
</context>
<context>
    <name>strata::GzipStream</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>其结尾之后有不属于它的内容</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>它过早结束；请重新复制或下载</translation>
    </message>
    <message>
        <source>its packed data is damaged</source>
        <translation>其压缩数据已损坏</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>它解压后超过自身大小的 %1 倍，如同炸弹</translation>
    </message>
</context>
<context>
    <name>strata::HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Keep a folder or an archive as the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>导出 ZIP</translation>
    </message>
    <message>
        <source>Export the selected version as a ZIP (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::HelpWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>没有章节包含这些词。</translation>
    </message>
    <message>
        <source>Strata manual</source>
        <translation>Strata 手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
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
        <translation>因 %1 排除 (%2)</translation>
    </message>
    <message>
        <source>left out by your rule (%1)</source>
        <translation>因您的规则排除 (%1)</translation>
    </message>
    <message>
        <source>left out by default (%1)</source>
        <translation>默认排除 (%1)</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余 %2</translation>
    </message>
</context>
<context>
    <name>strata::Library</name>
    <message>
        <source>“%1” is a file, not a library. Choose a folder.</source>
        <translation>“%1”是文件，不是库。请选择文件夹。</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>“%1”中没有库。</translation>
    </message>
    <message>
        <source>“%1” holds other files and is no library. Choose an empty folder or one that does not exist yet.</source>
        <translation>“%1”中有其他文件，不是库。请选择空文件夹或尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is another program&apos;s database, not a library&apos;s catalog.</source>
        <translation>“%1”是另一个程序的数据库，不是库的目录库。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Strata and is open for reading only. Update Strata to change it.</source>
        <translation>库“%1”由较新的 Strata 创建，仅以只读方式打开。请更新 Strata 以进行更改。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written and is open for reading only. Give yourself the right to write there, or copy it.</source>
        <translation>无法写入库“%1”，仅以只读方式打开。请获取写入权限或复制它。</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>无法创建临时文件夹：%1。</translation>
    </message>
</context>
<context>
    <name>strata::LibraryLock</name>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>另一个程序正在写入库。请等它完成后重试。</translation>
    </message>
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>另一个程序（%1）正在写入库。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be opened</source>
        <translation>无法打开锁“%1”</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be taken</source>
        <translation>无法获取锁“%1”</translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message>
        <source>Read only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate what was active before; shows first what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n version(s) are as they were captured.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Problems in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. The first: %1</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s), not verified yet</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library verified %1 · %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search projects, versions and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Strata</source>
        <translation>关于 Strata</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Activate the selected version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to what was active before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the activation rolled back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>导出 ZIP</translation>
    </message>
    <message>
        <source>Export tar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tar.gz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ZIP as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what changes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Manifest</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>清单“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>The manifest “%1” was written by a newer Strata. Update Strata to open it.</source>
        <translation>清单“%1”由较新的 Strata 写入。请更新 Strata 以打开。</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>缺少标识、版本或状态</translation>
    </message>
    <message>
        <source>it has an unusable file entry “%1”</source>
        <translation>其中有无法使用的文件条目“%1”</translation>
    </message>
    <message>
        <source>it has an unusable folder entry “%1”</source>
        <translation>其中有无法使用的文件夹条目“%1”</translation>
    </message>
    <message>
        <source>its tree hash does not fit its files</source>
        <translation>其目录树哈希与文件不符</translation>
    </message>
</context>
<context>
    <name>strata::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MetadataFile</name>
    <message>
        <source>The project&apos;s file “%1” is damaged: %2.</source>
        <translation>项目文件“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>The project&apos;s file “%1” is damaged: its id or name is missing.</source>
        <translation>项目文件“%1”已损坏：缺少标识或名称。</translation>
    </message>
</context>
<context>
    <name>strata::NoteEditor</name>
    <message>
        <source>Name this version</source>
        <translation>为此版本命名</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Write a note: what works, what does not, what to ask for next</source>
        <translation>写下备注：哪些可用、哪些不可用、接下来要求什么</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>版本备注</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves</source>
        <translation>按 Ctrl+Enter 或离开输入框即可保存</translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ 已加星标</translation>
    </message>
    <message>
        <source>☆ Star</source>
        <translation>☆ 加星标</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>正在保存备注</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>更改未保存</translation>
    </message>
</context>
<context>
    <name>strata::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>strata::Notices</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>The first %1 are the same.</source>
        <translation>前 %1 相同。</translation>
    </message>
    <message>
        <source>The first difference is at byte %L1 (0x%2).</source>
        <translation>第一处差异在第 %L1 字节 (0x%2)。</translation>
    </message>
    <message>
        <source>This file is not text: %1 → %2, SHA-256 %3… → %4…. %5</source>
        <translation>此文件不是文本：%1 → %2，SHA-256 %3… → %4…。%5</translation>
    </message>
    <message>
        <source>This file is not text: %1, SHA-256 %2….</source>
        <translation>此文件不是文本：%1，SHA-256 %2…。</translation>
    </message>
    <message>
        <source>Both versions of this file are the same, byte for byte.</source>
        <translation>此文件的两个版本逐字节相同。</translation>
    </message>
    <message>
        <source>Only the line endings differ: %1 → %2. The text of every line is the same.</source>
        <translation>仅行尾不同：%1 → %2。每行的文字相同。</translation>
    </message>
    <message>
        <source>The line endings differ too: %1 → %2.</source>
        <translation>行尾也不同：%1 → %2。</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>没有不同的行。</translation>
    </message>
    <message>
        <source>The lines differ only in what is ignored.</source>
        <translation>各行仅在被忽略之处不同。</translation>
    </message>
    <message>
        <source>The encoding differs: %1 → %2.</source>
        <translation>编码不同：%1 → %2。</translation>
    </message>
    <message>
        <source>The mode differs: %1 → %2.</source>
        <translation>权限不同：%1 → %2。</translation>
    </message>
    <message>
        <source>The left side has bytes that are no valid %1; they are shown as �.</source>
        <translation>左侧有不是有效 %1 的字节；显示为 �。</translation>
    </message>
    <message>
        <source>The right side has bytes that are no valid %1; they are shown as �.</source>
        <translation>右侧有不是有效 %1 的字节；显示为 �。</translation>
    </message>
    <message>
        <source>This comparison met a limit: it is correct, but may mark more than it had to.</source>
        <translation>此比较达到了限制：结果正确，但可能标记得比必要的多。</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右：%1</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line</source>
        <translation>此文件太大，无法逐行比较</translation>
    </message>
    <message>
        <source>Export the versions and compare the file with a tool made for such sizes.</source>
        <translation>请导出版本，并用适合此大小的工具比较该文件。</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>此文件不是文本</translation>
    </message>
    <message>
        <source>Both versions are the same</source>
        <translation>两个版本相同</translation>
    </message>
    <message>
        <source>There is nothing to show line by line.</source>
        <translation>没有可逐行显示的内容。</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>此文件为空</translation>
    </message>
    <message>
        <source>Neither side has a line.</source>
        <translation>两侧都没有行。</translation>
    </message>
</context>
<context>
    <name>strata::OverviewBar</name>
    <message>
        <source>Overview of the changes</source>
        <translation>更改概览</translation>
    </message>
    <message>
        <source>Line %L1, change %L2 of %L3</source>
        <translation>第 %L1 行，第 %L2 处更改，共 %L3 处</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
</context>
<context>
    <name>strata::PaletteField</name>
    <message>
        <source>Search projects, versions and actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::PaletteModel</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>strata::Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未更改任何内容。</translation>
    </message>
</context>
<context>
    <name>strata::ProjectChange</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>此版本已不在“%1”中。</translation>
    </message>
</context>
<context>
    <name>strata::ProjectDialog</name>
    <message>
        <source>Edit project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is about, as in ecommerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is made with, as in React + FastAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tech stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Projects</name>
    <message>
        <source>A project needs a name.</source>
        <translation>项目需要名称。</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>项目名称最多 %1 个字符；此名称有 %2 个。</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have line breaks or other control characters.</source>
        <translation>项目名称不能包含换行或其他控制字符。</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>已有项目“%1”。请选择其他名称。</translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n projects begin with “%1”. Give more of it.</source>
        <translation>
            <numerusform>%n 个项目的标识以“%1”开头。请多给出几位。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>没有项目“%1”。</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>库中还没有项目。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>This project is not in the trash.</source>
        <translation>此项目不在回收站中。</translation>
    </message>
    <message>
        <source>There is another project “%1” now. Rename that one, then restore this one.</source>
        <translation>现在有另一个项目“%1”。请先重命名它，再恢复此项目。</translation>
    </message>
</context>
<context>
    <name>strata::ProjectsModel</name>
    <message>
        <source>no versions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>激活 v%1</translation>
    </message>
    <message>
        <source>none active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of source in all versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last captured %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>strata::ProjectsPane</name>
    <message>
        <source>The project was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving “%1” to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing “%1” back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Disk space used, of the size of all versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical files are stored once: %1 of source take %2 on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive project, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move project to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command: list versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::PromptPage</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 个添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n 个修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 个删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n 个重命名</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>从文件夹捕获</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>从归档捕获</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>从工作区捕获</translation>
    </message>
    <message>
        <source>Captured from a Git repository</source>
        <translation>从 Git 仓库捕获</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>由代理生成</translation>
    </message>
    <message>
        <source>Received over the API</source>
        <translation>通过 API 接收</translation>
    </message>
    <message>
        <source>Brought from an older store</source>
        <translation>从旧存储迁移</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>由其他版本组合而成</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time in full, then as a short relative one</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation>%1，激活</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>已捕获</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>made active by rolling back</source>
        <translation>通过回滚激活</translation>
    </message>
    <message>
        <source>made active again</source>
        <translation>再次激活</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>name, note or star edited</source>
        <translation>已编辑名称、备注或星标</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>未选择版本</translation>
    </message>
    <message>
        <source>Select a version in the timeline to read what it was asked for, and to write down what came of it.</source>
        <translation>在时间线中选择一个版本，即可阅读当时的要求并记下结果。</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Prompt of the version</source>
        <translation>版本的提示词</translation>
    </message>
    <message>
        <source>No prompt was kept with this version. Captures take one in their dialog or by --prompt.</source>
        <translation>此版本未保存提示词。捕获时可在对话框中或用 --prompt 提供。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Context of the version</source>
        <translation>版本的上下文</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Left out by the capture</source>
        <translation>捕获时排除的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>名称和备注</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>正在读取 %1 的历史</translation>
    </message>
    <message>
        <source>%1 — %2 by %3</source>
        <translation>%1 — %2，%3</translation>
    </message>
</context>
<context>
    <name>strata::Rebuild</name>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>“%1”不是项目文件夹；已保持原样。</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>“%1”中没有库。</translation>
    </message>
</context>
<context>
    <name>strata::Recovery</name>
    <message>
        <source>“%1” belongs to another project; it was left as it is.</source>
        <translation>“%1”属于另一个项目；已保持原样。</translation>
    </message>
    <message>
        <source>There are two projects “%1”; one is called “%2” now.</source>
        <translation>有两个项目“%1”；其中一个现名为“%2”。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no version&apos;s folder; it was left as it is.</source>
        <translation>“%1”不是版本文件夹；已保持原样。</translation>
    </message>
    <message>
        <source>The manifest in “%1” belongs to another version; it was left as it is.</source>
        <translation>“%1”中的清单属于另一个版本；已保持原样。</translation>
    </message>
    <message>
        <source>There are two versions v%1; “%2” was left as it is.</source>
        <translation>有两个版本 v%1；“%2”已保持原样。</translation>
    </message>
    <message>
        <source>“%1” does not fit its manifest (%2) and was moved to “%3”.</source>
        <translation>“%1”与其清单不符 (%2)，已移动到“%3”。</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>%2 的文件夹“%1”缺失。</translation>
    </message>
    <message>
        <source>The active version of “%1” is missing; another one is active now.</source>
        <translation>“%1”的激活版本缺失；现在激活的是另一个。</translation>
    </message>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>“%1”不是项目文件夹；已保持原样。</translation>
    </message>
    <message>
        <source>The folder “%1” of a project is missing.</source>
        <translation>项目的文件夹“%1”缺失。</translation>
    </message>
</context>
<context>
    <name>strata::Sampling</name>
    <message>
        <source>The sample file “%1” could not be written: %2. Make room and try again.</source>
        <translation>无法写入示例文件“%1”：%2。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>无法创建临时文件夹：%1</translation>
    </message>
    <message>
        <source>Capturing %1 of %2</source>
        <translation>正在捕获 %2 的 %1</translation>
    </message>
    <message>
        <source>The sample library is ready</source>
        <translation>示例库已就绪</translation>
    </message>
</context>
<context>
    <name>strata::Scanner</name>
    <message>
        <source>it is a named pipe</source>
        <translation>它是命名管道</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>它是套接字</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>它是设备</translation>
    </message>
    <message>
        <source>“%1” is the library itself. Choose the folder of your project.</source>
        <translation>“%1”是库本身。请选择您项目的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>正在查看 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>它是库本身</translation>
    </message>
    <message>
        <source>it is marked as a cache (CACHEDIR.TAG)</source>
        <translation>它被标记为缓存 (CACHEDIR.TAG)</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>链接目标不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>它是指向文件夹之外（%1）的链接</translation>
    </message>
</context>
<context>
    <name>strata::Session</name>
    <message>
        <source>Reading the library</source>
        <translation>正在读取库</translation>
    </message>
</context>
<context>
    <name>strata::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>General and Compare; shortcuts have their own reset</source>
        <translation>常规和比较；快捷键另行重置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export folder</source>
        <translation>导出文件夹(&amp;E)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> 列</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> 行</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Ignored at the end of lines</source>
        <translation>忽略行尾空白</translation>
    </message>
    <message>
        <source>Ignored in its amount</source>
        <translation>忽略空白数量</translation>
    </message>
    <message>
        <source>Ignored everywhere</source>
        <translation>忽略所有空白</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>制表符宽度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Context around changes</source>
        <translation>更改周围的上下文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>空白(&amp;W)</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Filter by action, category or key</source>
        <translation>按操作、类别或按键筛选</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Assigning takes it away there.</source>
        <translation>%1 属于“%2”。指定后将从那里移除。</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>按操作或按键筛选</translation>
    </message>
</context>
<context>
    <name>strata::Starters</name>
    <message>
        <source>Capture a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a project as it is now as its version 1. The folder stays as it is; node_modules, .git and the like are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder or an archive that a generator gave you anywhere on this window, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two small projects with several versions, a fork and a failed run. In a library of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version your generators make, kept and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture a project after each run. Compare any two versions, see which one is active, go back without losing work, export any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the project&apos;s folder or an archive of it, or drop either on this window. It becomes version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Suggestions</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>strata::TarReader</name>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is damaged, or no complete tar archive (%1)</source>
        <translation>它已损坏，或不是完整的 tar 归档 (%1)</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>它是硬链接，但目标不是归档中更早的文件</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>它是稀疏文件；请解压归档后捕获文件夹</translation>
    </message>
    <message>
        <source>its size is damaged</source>
        <translation>其大小已损坏</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>链接目标不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>它是设备、管道或套接字</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>其结尾之后有不属于它的内容</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>缺少结束标记：它过早结束，或后面还有其他内容</translation>
    </message>
</context>
<context>
    <name>strata::TarWriter</name>
    <message>
        <source>The archive “%1” cannot be written</source>
        <translation>无法写入归档“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>库中的“%1”与捕获时不同。请运行校验以查看哪些内容已损坏。</translation>
    </message>
    <message>
        <source>Packing files</source>
        <translation>正在打包文件</translation>
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
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes ago, short</comment>
        <translation>%1 分</translation>
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
        <translation>%1 KB</translation>
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
    <name>strata::TimelineModel</name>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARCHIVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>从文件夹捕获</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>从归档捕获</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>从工作区捕获</translation>
    </message>
    <message>
        <source>Captured from Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>由代理生成</translation>
    </message>
    <message>
        <source>Captured over the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought over from another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>由其他版本组合而成</translation>
    </message>
    <message numerus="yes">
        <source>%n archived version(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>%1, captured %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against v%1: %2 added, %3 modified, %4 deleted, %5 renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::TimelinePane</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Filter versions: name, prompt, note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which versions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No domain or tech stack noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n version(s) is in “%1”.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n version(s) fits “%1”.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Changing a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Compare with its base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the active version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as base of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star of %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was starred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on %1 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command: show this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its base (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 as base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Tour</name>
    <message>
        <source>Open the library and its first project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the project with the most versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the newest version with the one it was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to the next changed file and its first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what activating the selected version would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the activation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the version was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as a ZIP and look at the exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a version by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour is over; its pictures are in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::TreeCheck</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>无法读取此文件夹。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>The folder “source” is missing.</source>
        <translation>文件夹“source”缺失。</translation>
    </message>
    <message>
        <source>The folder “source” can be written.</source>
        <translation>文件夹“source”可被写入。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>文件缺失。</translation>
    </message>
    <message>
        <source>This should be a symbolic link.</source>
        <translation>这应该是符号链接。</translation>
    </message>
    <message>
        <source>The symbolic link points elsewhere than it should.</source>
        <translation>符号链接指向了错误的位置。</translation>
    </message>
    <message>
        <source>This should be a regular file.</source>
        <translation>这应该是普通文件。</translation>
    </message>
    <message>
        <source>The content has changed: %1 bytes instead of %2.</source>
        <translation>内容已变：现为 %1 字节，应为 %2 字节。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>内容已变。</translation>
    </message>
    <message>
        <source>The file can be written.</source>
        <translation>该文件可被写入。</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>文件夹缺失。</translation>
    </message>
    <message>
        <source>This should be a folder.</source>
        <translation>这应该是文件夹。</translation>
    </message>
    <message>
        <source>The folder can be written.</source>
        <translation>该文件夹可被写入。</translation>
    </message>
    <message>
        <source>This folder does not belong here.</source>
        <translation>此文件夹不属于这里。</translation>
    </message>
    <message>
        <source>This file does not belong here.</source>
        <translation>此文件不属于这里。</translation>
    </message>
</context>
<context>
    <name>strata::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Verification</name>
    <message>
        <source>The catalog is damaged (%1). Rebuild it.</source>
        <translation>目录库已损坏 (%1)。请重建。</translation>
    </message>
    <message>
        <source>This is no project&apos;s folder.</source>
        <translation>这不是项目文件夹。</translation>
    </message>
    <message>
        <source>This project is not in the catalog. Open the library again or rebuild it.</source>
        <translation>此项目不在目录库中。请重新打开库或重建目录库。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>The project&apos;s folder is missing.</source>
        <translation>项目文件夹缺失。</translation>
    </message>
    <message>
        <source>The catalog and this file differ. Open the library again or rebuild it.</source>
        <translation>目录库与此文件不一致。请重新打开库或重建目录库。</translation>
    </message>
    <message>
        <source>This is in no version of the catalog. Open the library again or rebuild it.</source>
        <translation>这不属于目录库中的任何版本。请重新打开库或重建目录库。</translation>
    </message>
    <message>
        <source>The link “active” is there, but no version is active.</source>
        <translation>链接“active”存在，但没有激活的版本。</translation>
    </message>
    <message>
        <source>The active version is not in the catalog.</source>
        <translation>激活的版本不在目录库中。</translation>
    </message>
    <message>
        <source>The link “active” is missing; it should point to %1.</source>
        <translation>链接“active”缺失；它应指向 %1。</translation>
    </message>
    <message>
        <source>The link “active” points to nothing.</source>
        <translation>链接“active”指向空处。</translation>
    </message>
    <message>
        <source>The link “active” points elsewhere than to %1.</source>
        <translation>链接“active”没有指向 %1。</translation>
    </message>
    <message>
        <source>The version&apos;s folder is missing.</source>
        <translation>版本文件夹缺失。</translation>
    </message>
    <message>
        <source>The catalog and the manifest differ. Open the library again or rebuild it.</source>
        <translation>目录库与清单不一致。请重新打开库或重建目录库。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>What the catalog says of this version differs from its manifest. Open the library again or rebuild it.</source>
        <translation>目录库对此版本的记录与其清单不同。请重新打开库或重建目录库。</translation>
    </message>
    <message>
        <source>The catalog&apos;s list of files differs from the manifest&apos;s. Rebuild the catalog.</source>
        <translation>目录库的文件列表与清单不同。请重建目录库。</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>内容已变。</translation>
    </message>
</context>
<context>
    <name>strata::VersionPicker</name>
    <message>
        <source>Find a version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>它的条目超过 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>它已损坏，或不是完整的 ZIP 归档</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>它有两个结尾，不同程序对其内容的理解会不一致</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>它是多个分卷之一；请先合并</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>其大小已损坏</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>其条目相互重叠，如同 ZIP 炸弹</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>其第一个条目之前有内容；可能是程序</translation>
    </message>
</context>
<context>
    <name>strata::ZipReader</name>
    <message>
        <source>it is damaged (%1)</source>
        <translation>它已损坏 (%1)</translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>它已损坏，或不是完整的 ZIP 归档</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>链接目标不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size, as a ZIP bomb does</source>
        <translation>它解压后会超过自身大小的 %1 倍，如同 ZIP 炸弹</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>它已加密；请用密码解压后捕获文件夹</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>它采用不支持的压缩方式；请解压后捕获文件夹</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>其大小已损坏</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>它是设备、管道或套接字</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>它是损坏的链接</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>它是含有数据的文件夹</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>其数据已损坏</translation>
    </message>
</context>
<context>
    <name>strata::ZipWriter</name>
    <message>
        <source>Packing files</source>
        <translation>正在打包文件</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be written: %2.</source>
        <translation>无法写入归档“%1”：%2。</translation>
    </message>
</context>
</TS>
