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
        <translation>没有版本</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 现已激活。</translation>
    </message>
    <message>
        <source>No version is active now.</source>
        <translation>现在没有激活的版本。</translation>
    </message>
    <message>
        <source>The active version stays as it is</source>
        <translation>激活版本保持不变</translation>
    </message>
    <message>
        <source>roll back to %1</source>
        <translation>回滚到 %1</translation>
    </message>
    <message>
        <source>activate %1</source>
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <translation>正在激活 %1</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>正在查看会有哪些变化</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 已经是激活的。</translation>
    </message>
    <message>
        <source>Rolling back leaves no version active; nothing was active before %1.</source>
        <translation>回滚后没有激活的版本；%1 之前没有激活过任何版本。</translation>
    </message>
    <message>
        <source>Activating %1 changes no file: it is the same as %2.</source>
        <translation>激活 %1 不会更改任何文件：它与 %2 相同。</translation>
    </message>
    <message>
        <source>Activating %1 changes no file.</source>
        <translation>激活 %1 不会更改任何文件。</translation>
    </message>
    <message>
        <source>Active now is %1.</source>
        <translation>现在激活的是 %1。</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>您可以撤回。</translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files (%2 deleted).</source>
        <translation>
            <numerusform>激活 %1 会更改 %n 个文件（删除 %2 个）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files.</source>
        <translation>
            <numerusform>激活 %1 会更改 %n 个文件。</numerusform>
        </translation>
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
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>回滚到 %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Redo: activate %1</source>
        <translation>重做：激活 %1</translation>
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
    <name>strata::AppearancePage</name>
    <message>
        <source>Less motion: pictures are changed by a key only</source>
        <translation>减少动态效果：仅按键时切换图像</translation>
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
        <source>Green and red</source>
        <translation>绿色和红色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Blue and orange (red-green blindness)</source>
        <translation>蓝色和橙色（红绿色盲）</translation>
    </message>
    <message>
        <source>Blue and red (blue-yellow blindness)</source>
        <translation>蓝色和红色（蓝黄色盲）</translation>
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
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>Code in the da&amp;rk</source>
        <translation>深色下的代码(&amp;R)</translation>
    </message>
    <message>
        <source>Code in the li&amp;ght</source>
        <translation>浅色下的代码(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Font of texts</source>
        <translation>文本字体(&amp;F)</translation>
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
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
</context>
<context>
    <name>strata::Application</name>
    <message>
        <source>Preparing the sample library</source>
        <translation>正在准备示例库</translation>
    </message>
    <message>
        <source>The sample library could not be made</source>
        <translation>无法创建示例库</translation>
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
    <message>
        <source>“%1” cannot be read as an archive: %2.</source>
        <translation>无法将“%1”作为归档读取：%2。</translation>
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
    <name>strata::BinaryFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>All bytes are the same.</source>
        <translation>所有字节都相同。</translation>
    </message>
    <message>
        <source>The first difference is at byte %1 (0x%2).</source>
        <translation>第一处差异在第 %1 字节 (0x%2)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes differ, in %n places.</source>
        <translation>
            <numerusform>有 %1 字节不同，分布在 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 bytes are the same, moved by %2.</source>
        <translation>最后 %1 字节相同，位移 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n places are too many to be shown.</source>
        <translation>
            <numerusform>差异太多，有 %n 处未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts about the files</source>
        <translation>文件的信息</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>之前的%1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>之后的%1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>The file was added.</source>
        <translation>文件已新增。</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>文件已删除。</translation>
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
    <message>
        <source>A version&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>版本名称最多 %1 个字符，此名称有 %2 个。</translation>
    </message>
    <message>
        <source>A version&apos;s name cannot have line breaks or other control characters.</source>
        <translation>版本名称不能包含换行或其他控制字符。</translation>
    </message>
    <message>
        <source>A version cannot be called “%1”: that means another version already. Choose another name.</source>
        <translation>版本不能叫“%1”：它已指另一个版本。请选择其他名称。</translation>
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
    <message>
        <source>“%1” belongs to the library itself. Choose the folder of your project.</source>
        <translation>“%1”属于库本身。请选择您项目的文件夹。</translation>
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
        <translation>权限 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>忽略 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Mark the file as viewed (V)</source>
        <translation>将文件标记为已查看 (V)</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>可对此文件进行的操作</translation>
    </message>
    <message>
        <source>Compare with its origin</source>
        <translation>与其来源比较</translation>
    </message>
    <message>
        <source>Treat as added</source>
        <translation>视为新增</translation>
    </message>
    <message>
        <source>Treat as delete and add</source>
        <translation>视为删除和新增</translation>
    </message>
    <message>
        <source>Compare the file with the one it was made from</source>
        <translation>将此文件与其来源文件比较</translation>
    </message>
    <message>
        <source>Show every line of the copy as added</source>
        <translation>将副本的每一行显示为新增</translation>
    </message>
    <message>
        <source>Show the old file as deleted and the new one as added</source>
        <translation>将旧文件显示为删除，新文件显示为新增</translation>
    </message>
</context>
<context>
    <name>strata::ChangeLabels</name>
    <message>
        <source>line %L1 removed</source>
        <translation>第 %L1 行已删除</translation>
    </message>
    <message>
        <source>line %L1 added</source>
        <translation>第 %L1 行已添加</translation>
    </message>
    <message>
        <source>lines %L1–%L2 removed</source>
        <translation>第 %L1–%L2 行已删除</translation>
    </message>
    <message>
        <source>lines %L1–%L2 added</source>
        <translation>第 %L1–%L2 行已添加</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>What the code does may differ.</source>
        <translation>代码的行为可能不同。</translation>
    </message>
    <message>
        <source>Only the layout differs: the words are the same.</source>
        <translation>仅格式不同：文字相同。</translation>
    </message>
    <message>
        <source>Only comments differ.</source>
        <translation>仅注释不同。</translation>
    </message>
    <message>
        <source>Only imports came, went or changed their order.</source>
        <translation>仅导入语句有增减或顺序变化。</translation>
    </message>
    <message>
        <source>One name was replaced by another throughout.</source>
        <translation>一个名称被全部替换为另一个。</translation>
    </message>
    <message>
        <source>The lines stand elsewhere, as they are.</source>
        <translation>这些行原样移到了别处。</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>第 %L1 处更改，共 %L2 处</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Moved away, line %L1: %2</source>
        <translation>移走，第 %L1 行：%2</translation>
    </message>
    <message>
        <source>Moved here, line %L1: %2</source>
        <translation>移入，第 %L1 行：%2</translation>
    </message>
    <message>
        <source>Unchanged, line %L1: %2</source>
        <translation>未更改，第 %L1 行：%2</translation>
    </message>
    <message>
        <source>Differs in what is ignored, line %L1: %2</source>
        <translation>仅在被忽略之处不同，第 %L1 行：%2</translation>
    </message>
    <message>
        <source>Removed, line %L1: %2</source>
        <translation>已删除，第 %L1 行：%2</translation>
    </message>
    <message>
        <source>Added, line %L1: %2</source>
        <translation>已添加，第 %L1 行：%2</translation>
    </message>
</context>
<context>
    <name>strata::ChangesColumn</name>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Filter changed files</source>
        <translation>筛选更改的文件</translation>
    </message>
    <message>
        <source>Words of the path, a pattern as in *.py, kind:ad for added and deleted files, ext:ts,tsx, unviewed, viewed, generated, or text:word for files that contain it</source>
        <translation>路径中的词、*.py 之类的模式、kind:ad 表示新增和删除的文件、ext:ts,tsx、unviewed、viewed、generated，或用 text:词 表示含有该词的文件</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>文件的排列方式</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>更改的文件</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Go to the list of changed files</source>
        <translation>转到更改的文件列表</translation>
    </message>
    <message>
        <source>A flat list instead of folders</source>
        <translation>以平面列表代替文件夹</translation>
    </message>
    <message>
        <source>Sort files by path</source>
        <translation>按路径排序文件</translation>
    </message>
    <message>
        <source>Sort files by size of change</source>
        <translation>按更改大小排序文件</translation>
    </message>
    <message>
        <source>Sort files by kind of change</source>
        <translation>按更改类型排序文件</translation>
    </message>
    <message numerus="yes">
        <source>%n identical files are not listed.</source>
        <translation>
            <numerusform>未列出 %n 个相同的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many files to look for every rename.</source>
        <translation>文件太多，未能查找所有重命名。</translation>
    </message>
    <message>
        <source>Looking for “%1” in the changed files…</source>
        <translation>正在已更改的文件中查找“%1”…</translation>
    </message>
    <message>
        <source>“%1” is in none of the changed files that fit the rest of the filter.</source>
        <translation>符合其余筛选条件的更改文件中都没有“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>全部 %n 个更改的文件都已查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n changed files fits the filter.</source>
        <translation>
            <numerusform>%n 个更改的文件都不符合筛选条件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChangesTree</name>
    <message>
        <source>mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>another type of file</source>
        <translation>另一种类型的文件</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 % similar)</source>
        <translation>%1 → %2（相似度 %3 %）</translation>
    </message>
    <message>
        <source>Mode %1 → %2</source>
        <translation>权限 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 个删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>添加 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1, %2 %3)</source>
        <translation>生成的文件和锁定文件（%1，%2 %3）</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1)</source>
        <translation>生成的文件和锁定文件（%1）</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Viewed (V takes the mark away)</source>
        <translation>已查看（按 V 取消标记）</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成的</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>未查看</translation>
    </message>
</context>
<context>
    <name>strata::Cli</name>
    <message>
        <source>no version</source>
        <translation>没有版本</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 已经是激活的。</translation>
    </message>
    <message>
        <source>Would change the active version from %1 to %2: %3. Nothing was changed.</source>
        <translation>将把激活版本从 %1 变为 %2：%3。未更改任何内容。</translation>
    </message>
    <message>
        <source>Changed the active version from %1 to %2: %3.</source>
        <translation>激活版本已从 %1 变为 %2：%3。</translation>
    </message>
    <message>
        <source>Say what would change and change nothing.</source>
        <translation>说明会有哪些变化而不做更改。</translation>
    </message>
    <message>
        <source>make a version the active one</source>
        <translation>使某个版本成为激活版本</translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back.</source>
        <translation>使某个版本成为激活版本：项目的“active”链接从此指向它，一步切换完成。不会更改任何版本，“rollback”可撤回。</translation>
    </message>
    <message>
        <source>go back to what was active before</source>
        <translation>回到之前激活的版本</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “activate”. May be repeated, and “redo” takes it back.</source>
        <translation>激活上次“activate”之前激活的版本。可重复使用，“redo”可撤回。</translation>
    </message>
    <message>
        <source>take a rollback back</source>
        <translation>撤回一次回滚</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “rollback”. A new “activate” in between ends what can be redone.</source>
        <translation>激活上次“rollback”之前激活的版本。其间若有新的“activate”，便不能再重做。</translation>
    </message>
    <message>
        <source>“%1” has no version yet. “strata-cli capture %2 PATH” makes the first.</source>
        <translation>“%1”还没有版本。“strata-cli capture %2 路径”可生成第一个。</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source> (active)</source>
        <translation>  （激活）</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父版本</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>prompt:</source>
        <translation>提示词：</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>context:</source>
        <translation>上下文：</translation>
    </message>
    <message>
        <source>left out by the capture:</source>
        <translation>捕获时排除：</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>“cat” prints a file&apos;s own bytes and knows no --json.</source>
        <translation>“cat”输出文件本身的字节，不支持 --json。</translation>
    </message>
    <message>
        <source>list a project&apos;s versions</source>
        <translation>列出项目的版本</translation>
    </message>
    <message>
        <source>Lists the versions of a project, the newest first. “*” marks the active one, “+” a starred one; ADDED and DELETED count the lines that differ from the version before it.</source>
        <translation>列出项目的版本，最新的在前。“*”标记激活版本，“+”标记加星标的版本；“新增”和“删除”统计与前一版本不同的行。</translation>
    </message>
    <message>
        <source>List archived versions too.</source>
        <translation>同时列出已归档的版本。</translation>
    </message>
    <message>
        <source>show one version&apos;s facts and prompt</source>
        <translation>显示一个版本的信息和提示词</translation>
    </message>
    <message>
        <source>Shows everything known about a version: where it comes from, how it differs from the one before it, its prompt, note and context, and what its capture left out.</source>
        <translation>显示关于版本的所有已知信息：来源、与前一版本的差异、提示词、备注、上下文，以及捕获时排除的内容。</translation>
    </message>
    <message>
        <source>list a version&apos;s files</source>
        <translation>列出版本的文件</translation>
    </message>
    <message>
        <source>Lists the files of a version with mode, size and type; with --json also the SHA-256 of each.</source>
        <translation>列出版本的文件及其权限、大小和类型；使用 --json 时还包括各自的 SHA-256。</translation>
    </message>
    <message>
        <source>print one file of a version</source>
        <translation>输出版本中的一个文件</translation>
    </message>
    <message>
        <source>Prints the bytes of one file exactly as they were captured; of a symbolic link, its target.</source>
        <translation>按捕获时的原样输出一个文件的字节；对符号链接则输出其目标。</translation>
    </message>
    <message>
        <source>The file, relative to the project&apos;s folder.</source>
        <translation>相对于项目文件夹的文件。</translation>
    </message>
    <message>
        <source>The prompt could not be read from the standard input.</source>
        <translation>无法从标准输入读取提示词。</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>已排除 %1：%2</translation>
    </message>
    <message>
        <source>Left out more: %1 in all. “strata-cli show” lists them.</source>
        <translation>还排除了更多：共 %1 个。“strata-cli show”会列出。</translation>
    </message>
    <message>
        <source>--prompt and --prompt-file cannot be given together.</source>
        <translation>--prompt 与 --prompt-file 不能同时使用。</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>没有文件夹或归档“%1”。</translation>
    </message>
    <message>
        <source>Captured %1 of “%2”: %3, %4.</source>
        <translation>已捕获“%2”的 %1：%3，%4。</translation>
    </message>
    <message>
        <source>Compared with v%1: %2.</source>
        <translation>与 v%1 比较：%2。</translation>
    </message>
    <message>
        <source>The sample projects are there already.</source>
        <translation>示例项目已经存在。</translation>
    </message>
    <message>
        <source>Added the sample projects. “strata-cli project list” shows them.</source>
        <translation>已添加示例项目。“strata-cli project list”可列出它们。</translation>
    </message>
    <message>
        <source>make the next version from a folder or archive</source>
        <translation>由文件夹或归档生成下一个版本</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace.</source>
        <translation>由文件夹、.zip、.tar 或 .tar.gz 生成项目的下一个版本。来源只读取。构建产物等（.git、node_modules、__pycache__ …以及 .gitignore 和 .strataignore 所列内容）会被排除；每一项都会说明原因。按 Ctrl+C 可取消且不留痕迹。</translation>
    </message>
    <message>
        <source>The folder or archive to capture.</source>
        <translation>要捕获的文件夹或归档。</translation>
    </message>
    <message>
        <source>Make the project first when there is none of that name.</source>
        <translation>若没有同名项目，先创建它。</translation>
    </message>
    <message>
        <source>A name for the version, such as “fixed-auth”.</source>
        <translation>版本名称，如“fixed-auth”。</translation>
    </message>
    <message>
        <source>A note to keep with it.</source>
        <translation>与版本一起保存的备注。</translation>
    </message>
    <message>
        <source>The prompt it was generated from.</source>
        <translation>生成它所用的提示词。</translation>
    </message>
    <message>
        <source>Read the prompt from FILE; “-” is the standard input.</source>
        <translation>从文件读取提示词；“-”表示标准输入。</translation>
    </message>
    <message>
        <source>The version it was made from, when that is not the previous one.</source>
        <translation>它所源自的版本（若不是上一个版本）。</translation>
    </message>
    <message>
        <source>Make it the active version.</source>
        <translation>使其成为激活版本。</translation>
    </message>
    <message>
        <source>Leave out what matches, as a line of .gitignore would. May be repeated.</source>
        <translation>排除匹配的内容，如同 .gitignore 中的一行。可重复使用。</translation>
    </message>
    <message>
        <source>add the sample projects</source>
        <translation>添加示例项目</translation>
    </message>
    <message>
        <source>Adds the sample projects, each with several versions, to try Strata with. What is there already stays.</source>
        <translation>添加示例项目（每个都有多个版本）以试用 Strata。已有内容保持不变。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project that code generators and agents write: captures versions, compares them, switches between them without losing work, exports them.</source>
        <translation>保存代码生成器和代理所写项目的每一代：捕获版本、比较、无损切换、导出。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>动词：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>版本：</translation>
    </message>
    <message>
        <source>A version is named by its number (v7 or 7), its name, “active”, “latest”, or the first 8 or more characters of its id.</source>
        <translation>版本可用编号（v7 或 7）、名称、“active”、“latest”或其标识的前 8 个或更多字符来指定。</translation>
    </message>
    <message>
        <source>“strata-cli VERB --help” explains a verb with examples.</source>
        <translation>“strata-cli 动词 --help”会用示例解释动词。</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation>  [选项]…</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Work on the library in DIR instead of $STRATA_LIBRARY or the user&apos;s own.</source>
        <translation>使用指定文件夹中的库，而不是 $STRATA_LIBRARY 或用户自己的库。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Explain the verb and print nothing else.</source>
        <translation>解释该动词，不输出其他内容。</translation>
    </message>
    <message>
        <source>Print the version of Strata.</source>
        <translation>输出 Strata 的版本。</translation>
    </message>
    <message>
        <source>“%1 --help” explains more.</source>
        <translation>“%1 --help”有更多说明。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有动词“%1”。</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Did you mean “%2”?</source>
        <translation>没有动词“%1”。您是指“%2”吗？</translation>
    </message>
    <message>
        <source>Say what to do: a verb is missing.</source>
        <translation>请说明要做什么：缺少动词。</translation>
    </message>
    <message>
        <source>“%1” needs one of these after it: %2.</source>
        <translation>“%1”之后需要以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli %2</source>
        <translation>缺少 %1：strata-cli %2</translation>
    </message>
    <message>
        <source>“%1” is too much: strata-cli %2</source>
        <translation>“%1”是多余的：strata-cli %2</translation>
    </message>
    <message>
        <source>--library needs a folder.</source>
        <translation>--library 需要一个文件夹。</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>无法将结果写入标准输出。</translation>
    </message>
    <message>
        <source>“%1” is neither in %2 nor in %3.</source>
        <translation>“%1”既不在 %2 中也不在 %3 中。</translation>
    </message>
    <message>
        <source>--stat and --name-status cannot be given together.</source>
        <translation>--stat 与 --name-status 不能同时使用。</translation>
    </message>
    <message>
        <source>%1 and %2 do not differ.</source>
        <translation>%1 与 %2 没有差异。</translation>
    </message>
    <message>
        <source>Left out: %1 lines that differ only in whitespace, and %2 files with no other change. This is for reading; only the patch without --ignore-whitespace can be applied.</source>
        <translation>已略去：%1 行仅空白不同，%2 个文件没有其他更改。此结果仅供阅读；只有不带 --ignore-whitespace 的补丁才能应用。</translation>
    </message>
    <message>
        <source>Only these files and folders.</source>
        <translation>仅这些文件和文件夹。</translation>
    </message>
    <message>
        <source>Print the changed files with their numbers of lines.</source>
        <translation>输出更改的文件及其行数。</translation>
    </message>
    <message>
        <source>Leave out lines that differ only in whitespace, and say how many. The result is for reading.</source>
        <translation>略去仅空白不同的行并说明数量。结果仅供阅读。</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>%1 -&gt; %2 bytes</source>
        <translation>%1 -&gt; %2 字节</translation>
    </message>
    <message>
        <source> 1 file changed</source>
        <translation>  更改了 1 个文件</translation>
    </message>
    <message>
        <source> %1 files changed</source>
        <translation>  更改了 %1 个文件</translation>
    </message>
    <message>
        <source>, 1 insertion(+)</source>
        <translation>，1 行插入(+)</translation>
    </message>
    <message>
        <source>, %1 insertions(+)</source>
        <translation>，%1 行插入(+)</translation>
    </message>
    <message>
        <source>, 1 deletion(-)</source>
        <translation>，1 行删除(-)</translation>
    </message>
    <message>
        <source>, %1 deletions(-)</source>
        <translation>，%1 行删除(-)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” exists already. Give --force to replace it, or -o to choose another name.</source>
        <translation>“%1”已存在。用 --force 替换它，或用 -o 选择其他名称。</translation>
    </message>
    <message>
        <source>-o needs a file, a folder or “-”.</source>
        <translation>-o 需要文件、文件夹或“-”。</translation>
    </message>
    <message>
        <source>“%1” is no format: it is zip, tar or tar.gz.</source>
        <translation>“%1”不是格式：应为 zip、tar 或 tar.gz。</translation>
    </message>
    <message>
        <source>“%1” is the name of a %2 archive, but --format asks for %3.</source>
        <translation>“%1”是 %2 归档的名称，但 --format 要求 %3。</translation>
    </message>
    <message>
        <source>--json and “-o -” cannot be given together: both would write to the standard output.</source>
        <translation>--json 与“-o -”不能同时使用：两者都会写入标准输出。</translation>
    </message>
    <message>
        <source>An archive is not written to a terminal: give -o FILE or redirect the output.</source>
        <translation>归档不会写到终端：请给出 -o 文件或重定向输出。</translation>
    </message>
    <message>
        <source>Look at %1 before handing the archive on: %2.</source>
        <translation>交出归档前请查看 %1：%2。</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>无法创建临时文件夹：%1。</translation>
    </message>
    <message>
        <source>Exported %1 of “%2” to %3: %4, %5.</source>
        <translation>已将“%2”的 %1 导出到 %3：%4，%5。</translation>
    </message>
    <message>
        <source>write a version as an archive</source>
        <translation>将版本写为归档</translation>
    </message>
    <message>
        <source>Writes a complete archive of a version: binary files, permissions, empty folders and symbolic links too. The same version always gives the same bytes, and every archive is read again and checked before it takes its name. A file named with -o is replaced; a file that bears the name Strata chooses is not, unless --force is given.</source>
        <translation>写出版本的完整归档：包括二进制文件、权限、空文件夹和符号链接。同一版本总是得到相同的字节，每个归档在得到名称之前都会重新读取并检查。用 -o 指定的文件会被替换；若文件与 Strata 所选的名称相同，则只有给出 --force 才会替换。</translation>
    </message>
    <message>
        <source>zip (the default), tar or tar.gz; the name given with -o decides too.</source>
        <translation>zip（默认）、tar 或 tar.gz；也可由 -o 给出的名称决定。</translation>
    </message>
    <message>
        <source>Where to write: a file, a folder, or “-” for the standard output. Default: the current folder, with a name made of project and version.</source>
        <translation>写入位置：文件、文件夹，或“-”表示标准输出。默认：当前文件夹，名称由项目和版本组成。</translation>
    </message>
    <message>
        <source>Replace a file of the chosen name.</source>
        <translation>替换同名文件。</translation>
    </message>
    <message>
        <source>Verified %1 with %2, %3</source>
        <translation>已校验 %1，含 %2，%3</translation>
    </message>
    <message>
        <source>%1: no problem found.</source>
        <translation>%1：未发现问题。</translation>
    </message>
    <message>
        <source>%1: 1 problem found.</source>
        <translation>%1：发现 1 个问题。</translation>
    </message>
    <message>
        <source>%1: %2 problems found.</source>
        <translation>%1：发现 %2 个问题。</translation>
    </message>
    <message>
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation>已重建目录库：%1，%2，%3。</translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation>检查每个文件是否与捕获时一致</translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing. Exits with 1 when something is wrong.</source>
        <translation>重新读取每个文件并与记录的 SHA-256 比较，并将文件夹与目录库比较。不更改任何内容。若有问题则以 1 退出。</translation>
    </message>
    <message>
        <source>Only this project.</source>
        <translation>仅此项目。</translation>
    </message>
    <message>
        <source>Only this version of it.</source>
        <translation>仅其中此版本。</translation>
    </message>
    <message>
        <source>make the catalog anew from the folders</source>
        <translation>根据文件夹重建目录库</translation>
    </message>
    <message>
        <source>Makes library.db anew from the folders beside it, when it is lost or damaged. The folders hold everything: projects, versions, notes, stars, the active marks and the history. Exits with 1 when something could not be read; it stays on disk untouched.</source>
        <translation>当 library.db 丢失或损坏时，根据旁边的文件夹重新建立。文件夹包含一切：项目、版本、备注、星标、激活标记和历史。若有内容无法读取则以 1 退出；该内容原样留在磁盘上。</translation>
    </message>
    <message>
        <source>What the project is about, such as “ecommerce”.</source>
        <translation>项目的内容，如“ecommerce”。</translation>
    </message>
    <message>
        <source>What it is made with, such as “fastapi_postgres”.</source>
        <translation>所用技术，如“fastapi_postgres”。</translation>
    </message>
    <message>
        <source>Whose project it is: a name of your own.</source>
        <translation>项目属于谁：您自定的名称。</translation>
    </message>
    <message>
        <source>Created the project “%1” (%2).</source>
        <translation>已创建项目“%1”(%2)。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The library has no project yet. “strata-cli project create NAME” makes one.</source>
        <translation>库中还没有项目。“strata-cli project create 名称”可创建一个。</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>版本数</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>LAST CAPTURE</source>
        <translation>最近捕获</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>TECH STACK</source>
        <translation>技术栈</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>tech stack</source>
        <translation>技术栈</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
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
        <translation>最新</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>last capture</source>
        <translation>最近捕获</translation>
    </message>
    <message>
        <source>“%1” is no status: it is draft, active or archived.</source>
        <translation>“%1”不是状态：应为 draft、active 或 archived。</translation>
    </message>
    <message>
        <source>Say what to change with at least one option.</source>
        <translation>请用至少一个选项说明要更改什么。</translation>
    </message>
    <message>
        <source>Changed the project “%1”.</source>
        <translation>已更改项目“%1”。</translation>
    </message>
    <message>
        <source>Archived the project “%1”. All its versions stay; “strata-cli project edit %2 --status active” takes it back among the others.</source>
        <translation>已归档项目“%1”。其所有版本都保留；“strata-cli project edit %2 --status active”可将其恢复。</translation>
    </message>
    <message>
        <source>Moved the project “%1” to the trash. “strata-cli project restore %2” brings it back as it was.</source>
        <translation>已将项目“%1”移到回收站。“strata-cli project restore %2”可将其原样恢复。</translation>
    </message>
    <message>
        <source>There is no project “%1” in the trash. “strata-cli project list --trash” shows what is.</source>
        <translation>回收站中没有项目“%1”。“strata-cli project list --trash”可查看其中内容。</translation>
    </message>
    <message>
        <source>The trash holds several projects “%1”. Say which by its id: %2.</source>
        <translation>回收站中有多个项目“%1”。请用标识指定：%2。</translation>
    </message>
    <message>
        <source>Restored the project “%1”.</source>
        <translation>已恢复项目“%1”。</translation>
    </message>
    <message>
        <source>make a new, empty project</source>
        <translation>创建新的空项目</translation>
    </message>
    <message>
        <source>Makes a new project and prints its id. The library is made when there is none yet.</source>
        <translation>创建新项目并输出其标识。若还没有库，则创建库。</translation>
    </message>
    <message>
        <source>What the project is called; no other project of the library may have the name.</source>
        <translation>项目的名称；库中其他项目不能同名。</translation>
    </message>
    <message>
        <source>list the projects</source>
        <translation>列出项目</translation>
    </message>
    <message>
        <source>Lists the projects of the library with their number of versions, the active one and their size.</source>
        <translation>列出库中的项目及其版本数、激活版本和大小。</translation>
    </message>
    <message>
        <source>List the deleted projects instead.</source>
        <translation>改为列出已删除的项目。</translation>
    </message>
    <message>
        <source>show one project&apos;s facts</source>
        <translation>显示一个项目的信息</translation>
    </message>
    <message>
        <source>Shows what is known about a project.</source>
        <translation>显示关于项目的已知信息。</translation>
    </message>
    <message>
        <source>rename or describe a project</source>
        <translation>重命名或描述项目</translation>
    </message>
    <message>
        <source>Changes a project&apos;s name, description or status. What no option names stays as it is.</source>
        <translation>更改项目的名称、描述或状态。未用选项指定的保持不变。</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>新名称。</translation>
    </message>
    <message>
        <source>draft, active or archived.</source>
        <translation>draft、active 或 archived。</translation>
    </message>
    <message>
        <source>put a project aside</source>
        <translation>搁置项目</translation>
    </message>
    <message>
        <source>Sets the project&apos;s status to archived. All versions stay and can be used as before.</source>
        <translation>将项目状态设为已归档。所有版本都保留，可照常使用。</translation>
    </message>
    <message>
        <source>move a project to the trash</source>
        <translation>将项目移到回收站</translation>
    </message>
    <message>
        <source>Moves the project with all its versions to the library&apos;s trash. Nothing is lost: “project restore” brings it back as it was.</source>
        <translation>将项目及其所有版本移到库的回收站。不会丢失任何内容：“project restore”可将其原样恢复。</translation>
    </message>
    <message>
        <source>bring a deleted project back</source>
        <translation>恢复已删除的项目</translation>
    </message>
    <message>
        <source>Brings a project back from the trash with all its versions.</source>
        <translation>将项目及其所有版本从回收站恢复。</translation>
    </message>
    <message>
        <source>The project&apos;s name, or the first 8 or more characters of its id.</source>
        <translation>项目名称，或其标识的前 8 个或更多字符。</translation>
    </message>
    <message>
        <source>A version: v7 or 7, active, latest, its name, or the first 8 or more characters of its id.</source>
        <translation>版本：v7 或 7、active、latest、名称，或其标识的前 8 个或更多字符。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1; +%2 -%3 lines</source>
        <translation>%1；+%2 -%3 行</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 个项目</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>%1 个项目</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 个版本</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 个版本</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named in the report, but not shown: it may only grow so large. The patch has all of them.</source>
        <translation>
            <numerusform>有 %n 个文件在报告中仅列出名称而未显示：报告大小有限。补丁包含全部文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>--folder needs a folder.</source>
        <translation>--folder 需要一个文件夹。</translation>
    </message>
    <message>
        <source>Say what to compare with: a second version, or a folder with --folder.</source>
        <translation>请说明与什么比较：第二个版本，或用 --folder 指定文件夹。</translation>
    </message>
    <message>
        <source>--html needs a file to write, or “-”.</source>
        <translation>--html 需要指定写入的文件，或“-”。</translation>
    </message>
    <message>
        <source>--html cannot be given together with --stat or --name-status.</source>
        <translation>--html 不能与 --stat 或 --name-status 同时使用。</translation>
    </message>
    <message>
        <source>With --json the report needs a file of its own, not “-”.</source>
        <translation>使用 --json 时，报告需要自己的文件，而不是“-”。</translation>
    </message>
    <message>
        <source>--unified goes with --html: a patch is in one column anyway.</source>
        <translation>--unified 需与 --html 一起使用：补丁本来就是单列。</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>新增和删除的文件太多或太大，无法逐一比较：可能遗漏部分重命名。</translation>
    </message>
    <message>
        <source>compare two versions, or a version with a folder</source>
        <translation>比较两个版本，或将版本与文件夹比较</translation>
    </message>
    <message>
        <source>Prints what changed from one version to another, or to a folder with what a capture would take of it, as a patch that “git apply” and “patch -p1” accept, binary files, permissions, renames and copies included (GNU patch knows no binary files). With --json, --stat and --name-status leave the patch out of the document.</source>
        <translation>以“git apply”和“patch -p1”可接受的补丁形式输出从一个版本到另一个版本、或到文件夹中会被捕获的内容之间的更改，包括二进制文件、权限、重命名和复制（GNU patch 不支持二进制文件）。与 --json 一起使用时，--stat 和 --name-status 会从文档中省去补丁。</translation>
    </message>
    <message>
        <source>Compare with the folder DIR as it is now, instead of with TO.</source>
        <translation>与文件夹 DIR 的当前状态比较，而不是与 TO 比较。</translation>
    </message>
    <message>
        <source>Print the changed files with a letter: A, M, D, R, C or T.</source>
        <translation>以字母输出更改的文件：A、M、D、R、C 或 T。</translation>
    </message>
    <message>
        <source>Write a report for reading into FILE (“-”: print it): one HTML file with everything in it.</source>
        <translation>将供阅读的报告写入 FILE（“-”：直接输出）：一个包含全部内容的 HTML 文件。</translation>
    </message>
    <message>
        <source>With --html: one column instead of two.</source>
        <translation>与 --html 一起使用：单列而非双列。</translation>
    </message>
</context>
<context>
    <name>strata::CollectedBar</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copy the collected changes as a patch</source>
        <translation>将收集的更改复制为补丁</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>复制为补丁</translation>
    </message>
    <message>
        <source>Copy the collected changes as one patch</source>
        <translation>将收集的更改复制为一个补丁</translation>
    </message>
    <message>
        <source>Save the collected changes as a patch…</source>
        <translation>将收集的更改保存为补丁…</translation>
    </message>
    <message>
        <source>Save as patch…</source>
        <translation>保存为补丁…</translation>
    </message>
    <message>
        <source>Save the collected changes as one patch</source>
        <translation>将收集的更改保存为一个补丁</translation>
    </message>
    <message>
        <source>Forget the collected changes</source>
        <translation>丢弃收集的更改</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget what was collected</source>
        <translation>丢弃已收集的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) collected</source>
        <translation>
            <numerusform>已收集 %n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>The collected changes leave every file as it was: there is nothing to patch.</source>
        <translation>收集的更改使每个文件保持原样：没有可生成补丁的内容。</translation>
    </message>
    <message>
        <source>The collected changes could not be made a patch</source>
        <translation>无法将收集的更改生成补丁</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>正在生成补丁</translation>
    </message>
    <message>
        <source>The patch was not copied</source>
        <translation>补丁未复制</translation>
    </message>
    <message>
        <source>Its files are not all UTF-8, so it would not survive the clipboard. Save it as a file instead.</source>
        <translation>其中的文件并非全是 UTF-8，经过剪贴板会损坏。请改为保存到文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n collected change(s) copied as a patch.</source>
        <translation>
            <numerusform>已将收集的 %n 处更改复制为补丁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the collected changes as a patch</source>
        <translation>将收集的更改保存为补丁</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>补丁 (*.patch *.diff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>正在保存补丁</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>补丁未保存</translation>
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
    <name>strata::CompareBar</name>
    <message>
        <source>Swap the sides (Alt+\)</source>
        <translation>交换两侧 (Alt+\)</translation>
    </message>
    <message>
        <source>The newer version stands on the left. Click to swap the sides (Alt+\).</source>
        <translation>较新的版本在左侧。点击可交换两侧 (Alt+\)。</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>已交换</translation>
    </message>
    <message>
        <source>How many of the changed files were viewed (V marks a file)</source>
        <translation>已查看的更改文件数（按 V 标记文件）</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>并排或单列</translation>
    </message>
    <message>
        <source>Which differences do not count</source>
        <translation>哪些差异不计入</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>上一处更改 (Alt+↑)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>下一处更改 (Alt+↓)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/%2 viewed</source>
        <translation>已查看 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 changed files were viewed</source>
        <translation>%2 个更改的文件中已查看 %1 个</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>单列</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Which differences do not count: %1</source>
        <translation>哪些差异不计入：%1</translation>
    </message>
    <message>
        <source>showing all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>+ %n ignored</source>
        <translation>
            <numerusform>+ 忽略 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Every difference counts for the moment. Click to ignore as before (I).</source>
        <translation>目前每处差异都计入。点击可恢复之前的忽略 (I)。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ only in what is ignored. Click to show them (I).</source>
        <translation>
            <numerusform>%n 行仅在被忽略之处不同。点击可显示 (I)。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There are no changes in this file.</source>
        <translation>此文件没有更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged files</source>
        <translation>
            <numerusform>%n 个未更改的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CompareCommands</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open the file in the external editor</source>
        <translation>在外部编辑器中打开文件</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>在文件管理器中显示文件</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>复制文件路径</translation>
    </message>
    <message>
        <source>Save the changes of this file as a patch…</source>
        <translation>将此文件的更改保存为补丁…</translation>
    </message>
    <message>
        <source>Save the changes of %1 as a patch</source>
        <translation>将 %1 的更改保存为补丁</translation>
    </message>
    <message>
        <source>Save this change as a patch…</source>
        <translation>将此处更改保存为补丁…</translation>
    </message>
    <message>
        <source>Save a change of %1 as a patch</source>
        <translation>将 %1 的一处更改保存为补丁</translation>
    </message>
    <message>
        <source>Copy the changes of this file as a patch</source>
        <translation>将此文件的更改复制为补丁</translation>
    </message>
    <message>
        <source>The patch of “%1” was copied.</source>
        <translation>已复制“%1”的补丁。</translation>
    </message>
    <message>
        <source>Copy this change as a patch</source>
        <translation>将此处更改复制为补丁</translation>
    </message>
    <message>
        <source>Save the comparison as a patch…</source>
        <translation>将比较保存为补丁…</translation>
    </message>
    <message>
        <source>Save the comparison as a patch</source>
        <translation>将比较保存为补丁</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report…</source>
        <translation>将比较保存为 HTML 报告…</translation>
    </message>
    <message>
        <source>Copy as command: compare these versions</source>
        <translation>复制为命令：比较这两个版本</translation>
    </message>
    <message numerus="yes">
        <source>A patch of %n changes of “%1” was copied.</source>
        <translation>
            <numerusform>已复制“%1”的 %n 处更改的补丁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>补丁 (*.patch *.diff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>正在保存补丁</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>补丁未保存</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>正在生成补丁</translation>
    </message>
    <message>
        <source>The patch is too large for the clipboard. Save it to a file.</source>
        <translation>补丁太大，无法放入剪贴板。请保存到文件。</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report</source>
        <translation>将比较保存为 HTML 报告</translation>
    </message>
    <message>
        <source>HTML reports (*.html);;All files (*)</source>
        <translation>HTML 报告 (*.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>正在保存报告</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>“%1” needs nothing else and can be sent to anyone.</source>
        <translation>“%1”无需其他文件，可发送给任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are named in it without their lines, for it was full.</source>
        <translation>
            <numerusform>报告已满，有 %n 个文件仅列出名称而不含各行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>文件未打开</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>正在打开 %1 的副本</translation>
    </message>
    <message>
        <source>A copy of %1 of %2 is open for reading: versions never change.</source>
        <translation>已打开 %2 的 %1 的副本供阅读：版本从不更改。</translation>
    </message>
</context>
<context>
    <name>strata::ComparePage</name>
    <message>
        <source>“%1” could not be compared. %2</source>
        <translation>无法比较“%1”。%2</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Select a version on the timeline: it is compared with the version before it.</source>
        <translation>在时间线上选择一个版本：它将与前一版本比较。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Next changed file</source>
        <translation>下一个更改的文件</translation>
    </message>
    <message>
        <source>Previous changed file</source>
        <translation>上一个更改的文件</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>单列</translation>
    </message>
    <message>
        <source>Ignoring</source>
        <translation>正在忽略</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignore whitespace</source>
        <translation>忽略空白</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父版本</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>every file counts as added</source>
        <translation>每个文件都算作新增</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>All %n files are the same, byte for byte.</source>
        <translation>
            <numerusform>全部 %n 个文件逐字节相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Let every difference count for the moment (I)</source>
        <translation>暂时计入每处差异 (I)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>与文件夹比较</translation>
    </message>
    <message>
        <source>The sides could not be compared</source>
        <translation>无法比较两侧</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>新增和删除的文件太多或太大，无法逐一比较：可能遗漏部分重命名。</translation>
    </message>
    <message>
        <source>%1 and %2 are byte-identical</source>
        <translation>%1 与 %2 逐字节相同</translation>
    </message>
    <message>
        <source>Both sides are empty.</source>
        <translation>两侧都为空。</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>最近审阅</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>在所有更改的文件中查找</translation>
    </message>
    <message>
        <source>Show what is ignored, or ignore it again</source>
        <translation>显示被忽略的内容，或再次忽略</translation>
    </message>
    <message>
        <source>Mark as viewed, or not</source>
        <translation>标记为已查看，或取消</translation>
    </message>
    <message>
        <source>Next file that was not viewed</source>
        <translation>下一个未查看的文件</translation>
    </message>
    <message>
        <source>Mark all files as viewed</source>
        <translation>将所有文件标记为已查看</translation>
    </message>
    <message>
        <source>Mark all files as not viewed</source>
        <translation>将所有文件标记为未查看</translation>
    </message>
    <message>
        <source>The newer version is reviewed</source>
        <translation>较新的版本已审阅</translation>
    </message>
    <message>
        <source>Ignoring %1</source>
        <translation>正在忽略%1</translation>
    </message>
    <message>
        <source>Only what is ignored differs here: %1.</source>
        <translation>此处仅被忽略的内容不同：%1。</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>全部 %n 个更改的文件都已查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>正在统计更改的行</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>正在查找“%1”</translation>
    </message>
    <message>
        <source>Compare “%1” as the older side</source>
        <translation>将“%1”作为较旧的一侧比较</translation>
    </message>
    <message>
        <source>Compare “%1” as the newer side</source>
        <translation>将“%1”作为较新的一侧比较</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>正在查看“%1”</translation>
    </message>
    <message>
        <source>“%1” is not on the newer side: drop the file on the right to compare it.</source>
        <translation>较新的一侧没有“%1”：请将文件拖放到右侧进行比较。</translation>
    </message>
    <message>
        <source>“%1” is not on the older side: drop the file on the left to compare it.</source>
        <translation>较旧的一侧没有“%1”：请将文件拖放到左侧进行比较。</translation>
    </message>
    <message>
        <source>“%1” is not among the changed files.</source>
        <translation>“%1”不在更改的文件中。</translation>
    </message>
    <message>
        <source>Comparing moved lines</source>
        <translation>正在比较移动的行</translation>
    </message>
    <message>
        <source>The moved lines could not be compared</source>
        <translation>无法比较移动的行</translation>
    </message>
    <message>
        <source>Collect the left side of this change</source>
        <translation>收集此处更改的左侧</translation>
    </message>
    <message>
        <source>Collect the right side of this change</source>
        <translation>收集此处更改的右侧</translation>
    </message>
    <message>
        <source>Collect the left side, then go to the next change</source>
        <translation>收集左侧，然后转到下一处更改</translation>
    </message>
    <message>
        <source>Collect the right side, then go to the next change</source>
        <translation>收集右侧，然后转到下一处更改</translation>
    </message>
    <message>
        <source>Compare three ways with the parent</source>
        <translation>与父版本进行三方比较</translation>
    </message>
    <message>
        <source>There is no change here to collect: go to one, or select its lines.</source>
        <translation>此处没有可收集的更改：请转到一处更改，或选择其各行。</translation>
    </message>
    <message>
        <source>Keys are shown in another order than in the file: show it as it is, then collect changes.</source>
        <translation>键的显示顺序与文件中不同：请先按原样显示，再收集更改。</translation>
    </message>
    <message>
        <source>Show %1, which the right side was made from, between the two</source>
        <translation>在两者之间显示右侧所基于的 %1</translation>
    </message>
    <message>
        <source>The right side was made from the left one, or from no version: there is no third</source>
        <translation>右侧由左侧而来，或不基于任何版本：没有第三个版本</translation>
    </message>
    <message>
        <source>%1, parent of %2</source>
        <translation>%1，%2 的父版本</translation>
    </message>
    <message>
        <source>Comparing three versions</source>
        <translation>正在比较三个版本</translation>
    </message>
</context>
<context>
    <name>strata::CompareWithFile</name>
    <message>
        <source>“%1” is no file that could be compared.</source>
        <translation>“%1”不是可比较的文件。</translation>
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
        <source>“%1” was deleted after the folder was compared. Compare again.</source>
        <translation>“%1”在比较文件夹之后被删除。请重新比较。</translation>
    </message>
    <message>
        <source>“%1” has changed since the folder was compared. Compare again.</source>
        <translation>“%1”在比较文件夹之后已更改。请重新比较。</translation>
    </message>
    <message>
        <source>“%1” is on neither side. Paths are relative to the project&apos;s folder.</source>
        <translation>两侧都没有“%1”。路径相对于项目文件夹。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose another folder.</source>
        <translation>“%1”不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
</context>
<context>
    <name>strata::ComparingArchives</name>
    <message>
        <source>Reading the archive</source>
        <translation>正在读取归档</translation>
    </message>
    <message>
        <source>“%1” is too large for its members to be compared.</source>
        <translation>“%1”太大，无法比较其中的条目。</translation>
    </message>
</context>
<context>
    <name>strata::ComparingPage</name>
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
        <source>&amp;Context around changes</source>
        <translation>更改周围的上下文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>空白(&amp;W)</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>Indentation also where it means something, as in Python</source>
        <translation>缩进，包括其有意义之处（如 Python）</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Line endings (LF, CRLF)</source>
        <translation>行尾符（LF、CRLF）</translation>
    </message>
    <message>
        <source>Ignored too</source>
        <translation>同时忽略</translation>
    </message>
    <message>
        <source>What is ignored is still shown, muted and counted. Patches and exports always have every byte.</source>
        <translation>被忽略的内容仍会淡化显示并计数。补丁和导出始终包含每个字节。</translation>
    </message>
</context>
<context>
    <name>strata::ComparingTables</name>
    <message>
        <source>“%1” is too large to be shown as a table.</source>
        <translation>“%1”太大，无法以表格显示。</translation>
    </message>
    <message>
        <source>“%1” is no table of text.</source>
        <translation>“%1”不是文本表格。</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonSource</name>
    <message>
        <source>Comparing two versions</source>
        <translation>正在比较两个版本</translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>正在统计更改的行</translation>
    </message>
    <message>
        <source>Comparing “%1”</source>
        <translation>正在比较“%1”</translation>
    </message>
    <message>
        <source>Looking for moved lines</source>
        <translation>正在查找移动的行</translation>
    </message>
</context>
<context>
    <name>strata::DecodedImage</name>
    <message>
        <source>The drawing cannot be shown: it is no valid SVG.</source>
        <translation>无法显示图形：不是有效的 SVG。</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, palette of %n colours</source>
        <translation>
            <numerusform>%1，%n 色调色板</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grey</source>
        <translation>%1，灰度</translation>
    </message>
    <message>
        <source>%1 with alpha</source>
        <translation>%1，含 Alpha</translation>
    </message>
    <message>
        <source>The image has %1 million pixels. More than %2 million are not shown.</source>
        <translation>图像有 %1 百万像素。超过 %2 百万像素的不予显示。</translation>
    </message>
    <message>
        <source>The image cannot be shown: %1.</source>
        <translation>无法显示图像：%1。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n frames</source>
        <translation>
            <numerusform>共 %n 帧的第一帧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Dependencies</name>
    <message>
        <source>“%1” is too large for its packages to be compared.</source>
        <translation>“%1”太大，无法比较其中的软件包。</translation>
    </message>
</context>
<context>
    <name>strata::DependencyPanel</name>
    <message>
        <source>%1 %2 added in %3</source>
        <translation>%3 中新增 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 removed from %3</source>
        <translation>%3 中移除 %1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 in %4</source>
        <translation>%4 中 %1 由 %2 变为 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n added</source>
        <translation>
            <numerusform>+%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n removed</source>
        <translation>
            <numerusform>−%n 个移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not understood</source>
        <translation>
            <numerusform>%n 个文件无法解析</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed dependencies</source>
        <translation>更改的依赖</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Comparing dependencies</source>
        <translation>正在比较依赖</translation>
    </message>
    <message>
        <source>Dependencies: %1</source>
        <translation>依赖：%1</translation>
    </message>
</context>
<context>
    <name>strata::Desktop</name>
    <message>
        <source>Keeps every version your generators make; compares, activates, rolls back, exports.</source>
        <translation>保存生成器产生的每个版本；比较、激活、回滚、导出。</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>库的文件夹。</translation>
    </message>
    <message>
        <source>Open this project: its name or id.</source>
        <translation>打开此项目：名称或标识。</translation>
    </message>
    <message>
        <source>Compare these versions; or one version with its base.</source>
        <translation>比较这两个版本；或将一个版本与其基准比较。</translation>
    </message>
    <message>
        <source>Show this file of the versions compared.</source>
        <translation>显示所比较版本的此文件。</translation>
    </message>
    <message>
        <source>Open the sample library; make it first when it is missing.</source>
        <translation>打开示例库；若缺失则先创建。</translation>
    </message>
    <message>
        <source>Take a guided tour through the window and leave pictures in DIR.</source>
        <translation>进行窗口导览并将图片保存到文件夹。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>“%1” is not an option; strata --help lists them.</source>
        <translation>“%1”不是选项；strata --help 会列出。</translation>
    </message>
    <message>
        <source>--sample has a library of its own; leave out --library.</source>
        <translation>--sample 有自己的库；请去掉 --library。</translation>
    </message>
    <message>
        <source>“%1” names no versions; write V1..V2, as in v1..v2.</source>
        <translation>“%1”没有指定版本；请写 V1..V2，如 v1..v2。</translation>
    </message>
    <message>
        <source>“%1” is no theme; write light, dark or system.</source>
        <translation>“%1”不是主题；请写 light、dark 或 system。</translation>
    </message>
</context>
<context>
    <name>strata::DetailPane</name>
    <message>
        <source>Views of the version</source>
        <translation>版本的视图</translation>
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
    <message>
        <source>Line %L1: %2</source>
        <translation>第 %L1 行：%2</translation>
    </message>
    <message>
        <source>Line %L1, changed: %2</source>
        <translation>第 %L1 行，已更改：%2</translation>
    </message>
    <message>
        <source>Line %L1, removed: %2</source>
        <translation>第 %L1 行，已删除：%2</translation>
    </message>
    <message>
        <source>Line %L1, added: %2</source>
        <translation>第 %L1 行，已添加：%2</translation>
    </message>
    <message>
        <source>Line %L1, differs in what is ignored: %2</source>
        <translation>第 %L1 行，仅在被忽略之处不同：%2</translation>
    </message>
    <message>
        <source>Left side, before: %1</source>
        <translation>左侧，之前：%1</translation>
    </message>
    <message>
        <source>Right side, after: %1</source>
        <translation>右侧，之后：%1</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>复制为补丁</translation>
    </message>
    <message>
        <source>Go to where these lines moved</source>
        <translation>转到这些行移动到的位置</translation>
    </message>
    <message>
        <source>Compare both places of the move</source>
        <translation>比较移动前后的两处</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>添加或移除书签</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一个书签</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一个书签</translation>
    </message>
    <message>
        <source>Remove the bookmarks of this file</source>
        <translation>移除此文件的书签</translation>
    </message>
    <message>
        <source>Align this line with one of the other side</source>
        <translation>将此行与另一侧的某行对齐</translation>
    </message>
    <message>
        <source>Align every line by itself</source>
        <translation>自动对齐每一行</translation>
    </message>
    <message>
        <source>Changes as a list to be read aloud</source>
        <translation>以可朗读的列表显示更改</translation>
    </message>
    <message>
        <source>Count moved lines as changes, or not</source>
        <translation>将移动的行计为更改，或不计</translation>
    </message>
    <message>
        <source>Moved lines count as changes</source>
        <translation>移动的行计为更改</translation>
    </message>
    <message>
        <source>Moved lines do not count as changes</source>
        <translation>移动的行不计为更改</translation>
    </message>
    <message>
        <source>Skip moved lines when stepping, or not</source>
        <translation>跳转时略过移动的行，或不略过</translation>
    </message>
    <message>
        <source>Stepping skips moved lines, but not the edits inside them</source>
        <translation>跳转时略过移动的行，但不略过其中的编辑</translation>
    </message>
    <message>
        <source>Stepping stops at moved lines</source>
        <translation>跳转时停在移动的行</translation>
    </message>
    <message>
        <source>Step only through changes of logic, or through all</source>
        <translation>仅跳转到逻辑更改，或跳转到所有更改</translation>
    </message>
    <message>
        <source>Stepping stops at every change</source>
        <translation>跳转时停在每处更改</translation>
    </message>
    <message>
        <source>Stepping stops at changes of logic only</source>
        <translation>跳转时仅停在逻辑更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. %1</source>
        <translation>
            <numerusform>%n 处更改。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a large file: colours are judged from the lines around, not from the whole text.</source>
        <translation>此文件很大：颜色依据周围的行判断，而非整个文本。</translation>
    </message>
    <message>
        <source>Line %L1, moved: %2</source>
        <translation>第 %L1 行，已移动：%2</translation>
    </message>
    <message>
        <source>There is no change here</source>
        <translation>此处没有更改</translation>
    </message>
    <message>
        <source>These lines moved there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>这些行移到了那里。点击可比较两处，Ctrl+Shift+G 可转到那里。</translation>
    </message>
    <message>
        <source>These lines came from there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>这些行来自那里。点击可比较两处，Ctrl+Shift+G 可转到那里。</translation>
    </message>
    <message>
        <source>all</source>
        <comment>lines of a fold</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Line %L1 has a bookmark: F2 comes back to it</source>
        <translation>第 %L1 行已加书签：按 F2 可返回</translation>
    </message>
    <message>
        <source>The bookmark of line %L1 was taken away</source>
        <translation>已移除第 %L1 行的书签</translation>
    </message>
    <message>
        <source>This file has no bookmarks: Ctrl+F2 marks a line</source>
        <translation>此文件没有书签：按 Ctrl+F2 标记一行</translation>
    </message>
    <message>
        <source>Now choose the line of the right side and press Alt+S</source>
        <translation>现在请选择右侧的行并按 Alt+S</translation>
    </message>
    <message>
        <source>Now choose the line of the left side and press Alt+S</source>
        <translation>现在请选择左侧的行并按 Alt+S</translation>
    </message>
    <message>
        <source>The line is aligned by itself again</source>
        <translation>该行已恢复自动对齐</translation>
    </message>
    <message>
        <source>The two lines stand side by side</source>
        <translation>两行已并排</translation>
    </message>
    <message>
        <source>Every line is aligned by itself again</source>
        <translation>每一行都已恢复自动对齐</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>补丁</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Path and line</source>
        <translation>路径和行号</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Align this line by itself</source>
        <translation>自动对齐此行</translation>
    </message>
    <message>
        <source>Step from change to change</source>
        <translation>逐处跳转更改</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停在</translation>
    </message>
    <message>
        <source>Moved lines</source>
        <translation>移动的行</translation>
    </message>
    <message>
        <source>Count moves as changes</source>
        <translation>将移动计为更改</translation>
    </message>
    <message>
        <source>Skip moves, but not the edits inside them</source>
        <translation>略过移动，但不略过其中的编辑</translation>
    </message>
    <message>
        <source>Lines around changes</source>
        <translation>更改周围的行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for .%1 files</source>
        <translation>仅限 .%1 文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours of the code</source>
        <translation>代码配色</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>By the name of the file</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>This line did not move</source>
        <translation>此行没有移动</translation>
    </message>
    <message>
        <source>No more changes of the chosen kinds</source>
        <translation>没有更多所选类型的更改</translation>
    </message>
    <message>
        <source>%1 – press again for %2</source>
        <translation>%1 – 再按一次转到 %2</translation>
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
    <message>
        <source>Choose another format ▾</source>
        <translation>选择其他格式 ▾</translation>
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
    <name>strata::ExternalEditor</name>
    <message>
        <source>No program is set up to open “%1”. Name an editor in the settings.</source>
        <translation>没有设置可打开“%1”的程序。请在设置中指定编辑器。</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started. Name another in the settings.</source>
        <translation>无法启动编辑器“%1”。请在设置中另指定一个。</translation>
    </message>
</context>
<context>
    <name>strata::FileContent</name>
    <message>
        <source>The file is too large to be shown as text.</source>
        <translation>文件太大，无法以文本显示。</translation>
    </message>
</context>
<context>
    <name>strata::FileHeader</name>
    <message>
        <source>link to %1</source>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>可对此文件进行的操作</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
点击复制</translation>
    </message>
    <message>
        <source>Copy SHA-256 %1</source>
        <translation>复制 SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>末尾没有换行</translation>
    </message>
    <message>
        <source>has bytes that are no %1</source>
        <translation>含有不是 %1 的字节</translation>
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
        <translation>
            <numerusform>%1
%n 个文件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>strata::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Part of a path, or a pattern like *.py</source>
        <translation>路径的一部分，或 *.py 之类的模式</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>版本的文件</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>尽可能大 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A pixel for a pixel (1)</source>
        <translation>原始像素大小 (1)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Shows the text of the drawing</source>
        <translation>显示图形的文本</translation>
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
        <translation>在时间线中选择一个版本以查看其文件。</translation>
    </message>
    <message>
        <source>%1 has no files here</source>
        <translation>%1 在此没有文件</translation>
    </message>
    <message>
        <source>It is archived. Restore it from the timeline to look at its files.</source>
        <translation>它已归档。请在时间线中恢复它以查看其文件。</translation>
    </message>
    <message>
        <source>It is not complete: nothing was captured for it yet.</source>
        <translation>它尚未完成：还没有为它捕获任何内容。</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>正在列出文件</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>无法列出文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files · %2</source>
        <translation>
            <numerusform>%1 / %n 个文件 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n 个文件 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a file to read it.</source>
        <translation>选择一个文件以阅读。</translation>
    </message>
    <message>
        <source>%1 has no file “%2”.</source>
        <translation>%1 没有文件“%2”。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Compare this file with the base</source>
        <translation>将此文件与基准比较</translation>
    </message>
    <message>
        <source>Save a copy of the file as…</source>
        <translation>将文件副本另存为…</translation>
    </message>
    <message>
        <source>Open a copy in the external editor</source>
        <translation>在外部编辑器中打开副本</translation>
    </message>
    <message>
        <source>Copy path of the file</source>
        <translation>复制文件路径</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the file</source>
        <translation>复制文件的 SHA-256</translation>
    </message>
    <message>
        <source>Copy command that prints the file</source>
        <translation>复制输出该文件的命令</translation>
    </message>
    <message>
        <source>Filter files of the version</source>
        <translation>筛选版本的文件</translation>
    </message>
    <message>
        <source>Find in the open file</source>
        <translation>在打开的文件中查找</translation>
    </message>
    <message>
        <source>Find next in the open file</source>
        <translation>在打开的文件中查找下一个</translation>
    </message>
    <message>
        <source>Find previous in the open file</source>
        <translation>在打开的文件中查找上一个</translation>
    </message>
    <message>
        <source>Go to line of the open file</source>
        <translation>转到打开文件的某行</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>保存 %1 的副本</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>%1 of %2 was saved to “%3”.</source>
        <translation>%2 的 %1 已保存到“%3”。</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>副本未保存</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>正在打开 %1 的副本</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>文件未打开</translation>
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
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>在所有更改的文件中查找</translation>
    </message>
</context>
<context>
    <name>strata::FindInChanges</name>
    <message>
        <source>Type what to look for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>Looking through the changed files</source>
        <translation>正在已更改的文件中查找</translation>
    </message>
</context>
<context>
    <name>strata::FindPanel</name>
    <message>
        <source>Find in all changed files</source>
        <translation>在所有更改的文件中查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Changed lines only</source>
        <translation>仅更改的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>找到的行</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>正在查找“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files, %n lines so far</source>
        <translation>
            <numerusform>%1 / %2 个文件，目前找到 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n lines were found until then.</source>
        <translation>
            <numerusform>已取消；在此之前找到 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n files.</source>
        <translation>
            <numerusform>位于 %n 个文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: narrow the search down.</source>
        <translation>还有更多结果：请缩小查找范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no text or too large.</source>
        <translation>
            <numerusform>%n 个文件不是文本或太大。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FolderSnapshot</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>正在读取文件夹</translation>
    </message>
</context>
<context>
    <name>strata::FolderStaging</name>
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
    <name>strata::FoundModel</name>
    <message>
        <source>line %1 before</source>
        <translation>之前第 %1 行</translation>
    </message>
    <message>
        <source>line %1 after</source>
        <translation>之后第 %1 行</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
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
        <source>120, L120 on the left, R88 on the right, file.ts:40, %50 for the middle</source>
        <translation>120，左侧 L120，右侧 R88，file.ts:40，中间 %50</translation>
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
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Keep a folder or an archive as the next version</source>
        <translation>将文件夹或归档保存为下一个版本</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>导出 ZIP</translation>
    </message>
    <message>
        <source>Export the selected version as a ZIP (%1)</source>
        <translation>将所选版本导出为 ZIP (%1)</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>更多导出方式</translation>
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
    <name>strata::HexRows</name>
    <message>
        <source>⋯ %L1 bytes are not shown</source>
        <translation>⋯ %L1 字节未显示</translation>
    </message>
</context>
<context>
    <name>strata::HexView</name>
    <message>
        <source>Bytes of the file</source>
        <translation>文件的字节</translation>
    </message>
</context>
<context>
    <name>strata::HtmlReport</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation>类型更改</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1：%2 字节</translation>
    </message>
    <message>
        <source>%1 – too large to be shown here</source>
        <translation>%1 – 太大，无法在此显示</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Renamed from %1 (%2 % alike).</source>
        <translation>由 %1 重命名而来（相似度 %2 %）。</translation>
    </message>
    <message>
        <source>Copied from %1 (%2 % alike).</source>
        <translation>由 %1 复制而来（相似度 %2 %）。</translation>
    </message>
    <message>
        <source>Mode %1 → %2.</source>
        <translation>权限 %1 → %2。</translation>
    </message>
    <message>
        <source>Made by a tool.</source>
        <translation>由工具生成。</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2…</source>
        <translation>%1 字节，SHA-256 %2…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>之前：%1。之后：%2。</translation>
    </message>
    <message>
        <source>The first difference is at byte %1.</source>
        <translation>第一处差异在第 %1 字节。</translation>
    </message>
    <message>
        <source>Encoding %1 → %2.</source>
        <translation>编码 %1 → %2。</translation>
    </message>
    <message>
        <source>Line endings %1 → %2.</source>
        <translation>行尾符 %1 → %2。</translation>
    </message>
    <message>
        <source>The missing newline at the end was added.</source>
        <translation>已添加末尾缺少的换行。</translation>
    </message>
    <message>
        <source>The newline at the end is gone.</source>
        <translation>末尾的换行已消失。</translation>
    </message>
    <message>
        <source>Some bytes are no valid text and are shown as �.</source>
        <translation>部分字节不是有效文本，显示为 �。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in what is left out of account; they are marked ≈.</source>
        <translation>
            <numerusform>%n 行仅在不计入之处不同，以 ≈ 标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison met a limit: it is right, but may show more than needed.</source>
        <translation>比较达到了限制：结果正确，但可能显示得比必要的多。</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>the amount of white space</source>
        <translation>空白数量</translation>
    </message>
    <message>
        <source>white space at the end of lines</source>
        <translation>行尾空白</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>what certain patterns match</source>
        <translation>与特定模式匹配的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed; what differs is underlined</source>
        <translation>修改；不同之处带下划线</translation>
    </message>
    <message>
        <source>moved, with a dashed edge</source>
        <translation>移动，带虚线边框</translation>
    </message>
    <message>
        <source>differs only in what is left out of account</source>
        <translation>仅在不计入之处不同</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Skip to the files</source>
        <translation>跳到文件</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n 个更改的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 deleted, %4 renamed</source>
        <translation>新增 %1，修改 %2，删除 %3，重命名 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged file(s)</source>
        <translation>
            <numerusform>%n 个未更改的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Left out of account, but marked and counted: %1.</source>
        <translation>不计入，但有标记和计数：%1。</translation>
    </message>
    <message>
        <source>The two do not differ.</source>
        <translation>两者没有差异。</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>更改的文件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>内容相同。</translation>
    </message>
    <message>
        <source>The text of every line is the same.</source>
        <translation>每行的文字相同。</translation>
    </message>
    <message>
        <source>Not text.</source>
        <translation>不是文本。</translation>
    </message>
    <message>
        <source>Too large to be compared line by line.</source>
        <translation>太大，无法逐行比较。</translation>
    </message>
    <message>
        <source>%1 more changed rows are not shown: the file is too long for a report. The patch has all of them.</source>
        <translation>另有 %1 行更改未显示：文件太长，不适合放入报告。补丁包含全部更改。</translation>
    </message>
    <message>
        <source>%1 lines differ only in what is left out of account.</source>
        <translation>%1 行仅在不计入之处不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named but not shown, for a report may only grow so large.</source>
        <translation>
            <numerusform>有 %n 个文件仅列出名称而未显示，因为报告大小有限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Strata on %1 UTC.</source>
        <translation>由 Strata 生成于 %1 UTC。</translation>
    </message>
    <message>
        <source>formatting only</source>
        <translation>仅格式</translation>
    </message>
    <message>
        <source>comments only</source>
        <translation>仅注释</translation>
    </message>
    <message>
        <source>imports only</source>
        <translation>仅导入</translation>
    </message>
    <message>
        <source>a name replaced</source>
        <translation>名称替换</translation>
    </message>
    <message>
        <source>moved as it is</source>
        <translation>原样移动</translation>
    </message>
    <message>
        <source>Line in %1</source>
        <translation>%1 中的行</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n 行未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>移到第 %1 行</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>从第 %1 行移来</translation>
    </message>
    <message>
        <source>moved to %1, line %2</source>
        <translation>移到 %1 第 %2 行</translation>
    </message>
    <message>
        <source>moved from %1, line %2</source>
        <translation>从 %1 第 %2 行移来</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <translation>… 另外 %1 个字符</translation>
    </message>
</context>
<context>
    <name>strata::HunkPatch</name>
    <message>
        <source>The two sides have different encodings: only the whole file can be taken, not some of its lines.</source>
        <translation>两侧编码不同：只能取整个文件，不能只取其中几行。</translation>
    </message>
    <message>
        <source>The chosen lines do not fit the file. Compare it again, then choose.</source>
        <translation>所选的行与文件不符。请重新比较后再选择。</translation>
    </message>
    <message>
        <source>Of a symbolic link only the whole change can be a patch.</source>
        <translation>符号链接只能以整个更改生成补丁。</translation>
    </message>
    <message>
        <source>The content of “%1” that was collected is no longer in the library.</source>
        <translation>已收集的“%1”的内容已不在库中。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreMenu</name>
    <message>
        <source>Every difference counts</source>
        <translation>每处差异都计入</translation>
    </message>
    <message>
        <source>Whitespace counts</source>
        <translation>空白计入</translation>
    </message>
    <message>
        <source>Ignore whitespace at the end of lines</source>
        <translation>忽略行尾空白</translation>
    </message>
    <message>
        <source>Ignore the amount of whitespace</source>
        <translation>忽略空白数量</translation>
    </message>
    <message>
        <source>Ignore all whitespace</source>
        <translation>忽略所有空白</translation>
    </message>
    <message>
        <source>Ignore indentation</source>
        <translation>忽略缩进</translation>
    </message>
    <message>
        <source>… also in Python, YAML, Makefiles and Markdown, where it has a meaning</source>
        <translation>… 在缩进有意义的 Python、YAML、Makefile 和 Markdown 中也忽略</translation>
    </message>
    <message>
        <source>Ignore blank lines</source>
        <translation>忽略空行</translation>
    </message>
    <message>
        <source>Ignore line endings and encoding</source>
        <translation>忽略行尾符和编码</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>忽略大小写</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>忽略注释</translation>
    </message>
    <message>
        <source>Ignore numbers</source>
        <translation>忽略数字</translation>
    </message>
    <message>
        <source>Ignore what patterns match…</source>
        <translation>忽略与模式匹配的内容…</translation>
    </message>
    <message>
        <source>Find moved lines</source>
        <translation>检测移动的行</translation>
    </message>
    <message>
        <source>Compare JSON with its keys in order</source>
        <translation>将键排序后比较 JSON</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreOptions</name>
    <message>
        <source>whitespace at the end of lines</source>
        <translation>行尾空白</translation>
    </message>
    <message>
        <source>the amount of whitespace</source>
        <translation>空白数量</translation>
    </message>
    <message>
        <source>whitespace</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>case</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation>
            <numerusform>%n 个模式</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>It matches where there is nothing.</source>
        <translation>它会匹配空内容。</translation>
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
    <name>strata::ImageCanvas</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>strata::ImageCompare</name>
    <message>
        <source>Image before</source>
        <translation>之前的图像</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>之后的图像</translation>
    </message>
    <message>
        <source>Not in the version before</source>
        <translation>不在之前的版本中</translation>
    </message>
    <message>
        <source>Not in the version after</source>
        <translation>不在之后的版本中</translation>
    </message>
    <message>
        <source>How the images are compared</source>
        <translation>图像的比较方式</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>实际大小 (1)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>适应窗口 (0)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What lies under transparent pixels</source>
        <translation>透明像素下方显示的内容</translation>
    </message>
    <message>
        <source>Checkerboard as the window</source>
        <translation>与窗口一致的棋盘格</translation>
    </message>
    <message>
        <source>Light checkerboard</source>
        <translation>浅色棋盘格</translation>
    </message>
    <message>
        <source>Dark checkerboard</source>
        <translation>深色棋盘格</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>纯色</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>Images before and after</source>
        <translation>之前和之后的图像</translation>
    </message>
    <message>
        <source>There is nothing to compare: an image could not be decoded.</source>
        <translation>没有可比较的内容：有图像无法解码。</translation>
    </message>
    <message>
        <source>The image was added.</source>
        <translation>图像已新增。</translation>
    </message>
    <message>
        <source>The image was deleted.</source>
        <translation>图像已删除。</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>正在比较图像</translation>
    </message>
    <message>
        <source>Both files are the same, byte for byte.</source>
        <translation>两个文件逐字节相同。</translation>
    </message>
    <message>
        <source>The first frames are equal; what follows is not compared.</source>
        <translation>第一帧相同；其后的内容未比较。</translation>
    </message>
    <message>
        <source>Both are drawn alike: all pixels are equal.</source>
        <translation>两者绘制结果相同：所有像素都相同。</translation>
    </message>
    <message>
        <source>Only metadata differs: all pixels are equal.</source>
        <translation>仅元数据不同：所有像素都相同。</translation>
    </message>
    <message>
        <source>The size differs: %1 × %2 → %3 × %4.</source>
        <translation>大小不同：%1 × %2 → %3 × %4。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n regions are marked.</source>
        <translation>
            <numerusform>已标记前 %n 个区域。</numerusform>
        </translation>
    </message>
    <message>
        <source>Region %1 of %2</source>
        <translation>第 %1 个区域，共 %2 个</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Both images beside each other</source>
        <translation>两幅图像并排显示</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move (Left, Right)</source>
        <translation>上下叠放，可移动分隔线 (←、→)</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>洋葱皮</translation>
    </message>
    <message>
        <source>Onion skin: one through the other (Left, Right)</source>
        <translation>洋葱皮：半透明叠加 (←、→)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Where pixels differ (n, p: the next, the previous place)</source>
        <translation>像素不同之处（n、p：下一处、上一处）</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>One after the other (Space changes sides)</source>
        <translation>交替显示（按空格键切换）</translation>
    </message>
    <message>
        <source>One or the other: Space changes sides, for less motion is wished</source>
        <translation>显示其中之一：因已减少动态效果，按空格键切换</translation>
    </message>
    <message>
        <source>Space changes sides</source>
        <translation>按空格键切换</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How far apart, of 255, red, green, blue or alpha may be before a pixel counts</source>
        <translation>红、绿、蓝或 Alpha 相差多少（最大 255）以内不计入</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>之前：%1。之后：%2。</translation>
    </message>
</context>
<context>
    <name>strata::ImageDifference</name>
    <message>
        <source>No pixel differs by more than the tolerance.</source>
        <translation>没有像素的差异超过容差。</translation>
    </message>
    <message>
        <source>All pixels are equal.</source>
        <translation>所有像素都相同。</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>不到 %1 %</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>超过 %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the pixels differ, in %n regions.</source>
        <translation>
            <numerusform>%1 的像素不同，分布在 %n 个区域。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ImageView</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
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
    <name>strata::Keymaps</name>
    <message>
        <source>This file is no keymap of Strata.</source>
        <translation>此文件不是 Strata 的键位方案。</translation>
    </message>
    <message>
        <source>This keymap was written by a newer Strata.</source>
        <translation>此键位方案由较新的 Strata 写入。</translation>
    </message>
    <message>
        <source>“%1” is no key this computer knows.</source>
        <translation>“%1”不是此计算机认识的按键。</translation>
    </message>
</context>
<context>
    <name>strata::KindView</name>
    <message>
        <source>View as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Comparing the bytes of “%1”</source>
        <translation>正在比较“%1”的字节</translation>
    </message>
    <message>
        <source>Comparing the members of “%1”</source>
        <translation>正在比较“%1”中的条目</translation>
    </message>
    <message>
        <source>Comparing the table “%1”</source>
        <translation>正在比较表格“%1”</translation>
    </message>
    <message>
        <source>No further difference. Press again for the next file.</source>
        <translation>没有更多差异。再按一次转到下一个文件。</translation>
    </message>
    <message>
        <source>No earlier difference. Press again for the previous file.</source>
        <translation>前面没有差异。再按一次转到上一个文件。</translation>
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
    <name>strata::LinearView</name>
    <message>
        <source>Changes, one after the other</source>
        <translation>逐条列出的更改</translation>
    </message>
    <message>
        <source>Enter reads the lines of a change, F7 goes to the next one, Escape returns to the panes.</source>
        <translation>按 Enter 阅读更改的各行，F7 转到下一处，Esc 返回窗格。</translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: read them with the arrow keys</source>
        <translation>
            <numerusform>另有 %n 行：用方向键阅读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Magic</name>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG 图像</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF 图像</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP 图像</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>WAV 音频</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP 图像</translation>
    </message>
    <message>
        <source>Windows icon</source>
        <translation>Windows 图标</translation>
    </message>
    <message>
        <source>macOS icon</source>
        <translation>macOS 图标</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF 图像</translation>
    </message>
    <message>
        <source>MP4 media</source>
        <translation>MP4 媒体</translation>
    </message>
    <message>
        <source>Matroska or WebM media</source>
        <translation>Matroska 或 WebM 媒体</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>Ogg 媒体</translation>
    </message>
    <message>
        <source>FLAC sound</source>
        <translation>FLAC 音频</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>MP3 音频</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 归档</translation>
    </message>
    <message>
        <source>empty ZIP archive</source>
        <translation>空的 ZIP 归档</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>gzip 数据</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>bzip2 数据</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>xz 数据</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>Zstandard 数据</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip 归档</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>ELF program or library</source>
        <translation>ELF 程序或库</translation>
    </message>
    <message>
        <source>Windows program or library</source>
        <translation>Windows 程序或库</translation>
    </message>
    <message>
        <source>macOS program or library</source>
        <translation>macOS 程序或库</translation>
    </message>
    <message>
        <source>Java class or macOS program</source>
        <translation>Java 类或 macOS 程序</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly 模块</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2 字体</translation>
    </message>
    <message>
        <source>WOFF font</source>
        <translation>WOFF 字体</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>OpenType 字体</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>TrueType 字体</translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message>
        <source>Read only: %1</source>
        <translation>只读：%1</translation>
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
        <translation>回滚…</translation>
    </message>
    <message>
        <source>Activate what was active before; shows first what changes</source>
        <translation>激活之前激活的版本；先显示会有哪些变化</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>重新读取每个文件并与捕获的内容比较</translation>
    </message>
    <message>
        <source>%1 — Strata</source>
        <translation>%1 — Strata</translation>
    </message>
    <message>
        <source>Opening a link</source>
        <translation>正在打开链接</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>链接没有指向任何地方</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation>正在校验库</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>未校验库</translation>
    </message>
    <message>
        <source>Problems in the library</source>
        <translation>库中的问题</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Library verified %1 · %2, %3</source>
        <translation>库校验于 %1 · %2，%3</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>搜索项目、版本和操作</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>捕获文件夹…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>捕获归档…</translation>
    </message>
    <message>
        <source>Capture an archive</source>
        <translation>捕获归档</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>归档 (*.zip *.tar *.tar.gz *.tgz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>打开其他库…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开库</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例库</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>校验库</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
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
        <translation>激活所选版本…</translation>
    </message>
    <message>
        <source>Roll back to what was active before…</source>
        <translation>回滚到之前激活的版本…</translation>
    </message>
    <message>
        <source>Redo the activation rolled back…</source>
        <translation>重做已回滚的激活…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>导出 ZIP</translation>
    </message>
    <message>
        <source>Export tar</source>
        <translation>导出 tar</translation>
    </message>
    <message>
        <source>Export tar.gz</source>
        <translation>导出 tar.gz</translation>
    </message>
    <message>
        <source>Export ZIP as…</source>
        <translation>将 ZIP 导出为…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>浅色或深色跟随桌面</translation>
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
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation>重新读取库</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>转到项目</translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation>转到版本</translation>
    </message>
    <message>
        <source>Go to the comparison</source>
        <translation>转到比较</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 已激活</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Shows first what changes (%1)</source>
        <translation>先显示会有哪些变化 (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤消：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found when the library was opened: %1</source>
        <translation>
            <numerusform>打开资料库时发现 %n 个问题：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured.</source>
        <translation>
            <numerusform>全部 %n 个版本都与捕获时一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>发现 %n 个问题。第一个：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions, not verified yet</source>
        <translation>
            <numerusform>%n 个版本，尚未校验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Close while something is running?</source>
        <translation>有任务正在进行，仍要关闭吗？</translation>
    </message>
    <message numerus="yes">
        <source>Closing cancels %n jobs.</source>
        <translation>
            <numerusform>关闭会取消 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is complete stays; a cancelled job leaves nothing half-made behind.</source>
        <translation>已完成的会保留；被取消的任务不会留下半成品。</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>取消并关闭</translation>
    </message>
    <message>
        <source>Projects and versions</source>
        <translation>项目和版本</translation>
    </message>
    <message>
        <source>Show or hide the projects and versions (%1)</source>
        <translation>显示或隐藏项目和版本 (%1)</translation>
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
    <name>strata::MemberView</name>
    <message>
        <source>Filter members</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>不同的条目</translation>
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
    <message numerus="yes">
        <source>%n members are the same.</source>
        <translation>
            <numerusform>%n 个条目相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>No member differs: only how they are packed.</source>
        <translation>没有不同的条目：仅打包方式不同。</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>条目：%1。</translation>
    </message>
</context>
<context>
    <name>strata::MembersModel</name>
    <message>
        <source>A added</source>
        <translation>A 新增</translation>
    </message>
    <message>
        <source>M modified</source>
        <translation>M 修改</translation>
    </message>
    <message>
        <source>D deleted</source>
        <translation>D 删除</translation>
    </message>
    <message>
        <source>R renamed</source>
        <translation>R 重命名</translation>
    </message>
    <message>
        <source>T other type</source>
        <translation>T 其他类型</translation>
    </message>
    <message>
        <source>C copied</source>
        <translation>C 复制</translation>
    </message>
    <message>
        <source>%1 bytes
SHA-256 %2</source>
        <translation>%1 字节
SHA-256 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增减</translation>
    </message>
</context>
<context>
    <name>strata::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave out of account</source>
        <translation>不计入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Moved lines</source>
        <translation>移动的行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy and save</source>
        <translation>复制和保存(&amp;C)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
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
    <name>strata::MovePopup</name>
    <message>
        <source>Moved from %1 to %2, %3 % the same</source>
        <translation>从 %1 移到 %2，%3 % 相同</translation>
    </message>
</context>
<context>
    <name>strata::MovedBlocks</name>
    <message>
        <source>“%1” has no such lines.</source>
        <translation>“%1”中没有这些行。</translation>
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
    <name>strata::Packages</name>
    <message>
        <source>“%1” is no list of packages.</source>
        <translation>“%1”不是软件包列表。</translation>
    </message>
    <message>
        <source>“%1” holds a merge conflict, so its packages are not known.</source>
        <translation>“%1”含有合并冲突，因此无法得知其软件包。</translation>
    </message>
    <message>
        <source>The packages in “%1” cannot be read: the file is damaged.</source>
        <translation>无法读取“%1”中的软件包：文件已损坏。</translation>
    </message>
</context>
<context>
    <name>strata::PaletteField</name>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>搜索项目、版本和操作</translation>
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
    <name>strata::PatternEditor</name>
    <message>
        <source>Patterns that do not count</source>
        <translation>不计入的模式</translation>
    </message>
    <message>
        <source>Regular expressions, one a line. What they match is left out of account when lines are compared; such lines are tinted and counted, never hidden.</source>
        <translation>正则表达式，每行一个。比较行时，其匹配的内容不计入；这样的行会着色并计数，绝不隐藏。</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>模式，每行一个</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Dates as in 2025-02-14</source>
        <translation>日期，如 2025-02-14</translation>
    </message>
    <message>
        <source>Times as in 14:02:55</source>
        <translation>时间，如 14:02:55</translation>
    </message>
    <message>
        <source>UUIDs</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Hashes of 32 digits and more</source>
        <translation>32 位及以上的哈希</translation>
    </message>
    <message>
        <source>Version numbers as in 1.20.3</source>
        <translation>版本号，如 1.20.3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>No patterns: nothing is left out on their account.</source>
        <translation>没有模式：不会因此忽略任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n valid patterns.</source>
        <translation>
            <numerusform>%n 个有效模式。</numerusform>
        </translation>
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
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>what it is about, as in ecommerce</source>
        <translation>项目内容，如 ecommerce</translation>
    </message>
    <message>
        <source>what it is made with, as in React + FastAPI</source>
        <translation>所用技术，如 React + FastAPI</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>为谁而做</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>领域(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tech stack</source>
        <translation>技术栈(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>正在保存项目</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>“%1”已创建。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
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
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>激活 v%1</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>无激活</translation>
    </message>
    <message>
        <source>%1 of source in all versions</source>
        <translation>所有版本共 %1 源码</translation>
    </message>
    <message>
        <source>Last captured %1</source>
        <translation>最近捕获 %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectsPane</name>
    <message>
        <source>The project was not changed</source>
        <translation>项目未更改</translation>
    </message>
    <message>
        <source>Changing a project</source>
        <translation>正在更改项目</translation>
    </message>
    <message>
        <source>Moving “%1” to the trash</source>
        <translation>正在将“%1”移到回收站</translation>
    </message>
    <message>
        <source>Bringing “%1” back</source>
        <translation>正在恢复“%1”</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>筛选项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Disk space used, of the size of all versions</source>
        <translation>磁盘占用与所有版本大小之比</translation>
    </message>
    <message>
        <source>%1 · %2 of source</source>
        <translation>%1 · %2 源码</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘占用 %1</translation>
    </message>
    <message>
        <source>Identical files are stored once: %1 of source take %2 on disk.</source>
        <translation>相同的文件只存一次：%1 源码占用磁盘 %2。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>编辑项目…</translation>
    </message>
    <message>
        <source>Archive project, or take it out</source>
        <translation>归档项目，或取消归档</translation>
    </message>
    <message>
        <source>Move project to the trash</source>
        <translation>将项目移到回收站</translation>
    </message>
    <message>
        <source>Copy as command: list versions</source>
        <translation>复制为命令：列出版本</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>“%1”已归档。</translation>
    </message>
    <message>
        <source>“%1” was taken out of the archive.</source>
        <translation>“%1”已取消归档。</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <translation>归档“%1”</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>“%1”已移到回收站。</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>捕获文件夹…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>捕获归档…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
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
    <message>
        <source>“%1” cannot be flushed to disk</source>
        <translation>无法将“%1”写入磁盘</translation>
    </message>
    <message>
        <source>Which changes were viewed could not be read from the old catalog; none is marked now.</source>
        <translation>无法从旧目录库读取哪些更改已查看；现在均未标记。</translation>
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
        <translation>正在读取“%1”</translation>
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
    <name>strata::Reporting</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not shown here, for the report has grown as large as it may: the patch has it.</source>
        <translation>因报告已达大小上限，此处不显示：补丁中包含它。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>无法将报告写入“%1”。</translation>
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
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>&amp;Export folder</source>
        <translation>导出文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>General, Appearance and Compare; shortcuts have their own reset</source>
        <translation>常规、外观和比较；快捷键另行重置</translation>
    </message>
    <message>
        <source>Another language is spoken when Strata is started the next time.</source>
        <translation>更改语言将在下次启动 Strata 时生效。</translation>
    </message>
    <message>
        <source>What the system opens such files with</source>
        <translation>系统打开此类文件所用的程序</translation>
    </message>
    <message>
        <source>A command, as in: kate --line %l %f</source>
        <translation>命令，例如：kate --line %l %f</translation>
    </message>
    <message>
        <source>%f stands for the file, %l for the line. It is given a copy: a version never changes.</source>
        <translation>%f 代表文件，%l 代表行。传给它的是副本：版本从不更改。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>编辑器(&amp;D)</translation>
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
    <message>
        <source>The keys of the chosen keymap</source>
        <translation>所选键位方案的按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>冲突对象</translation>
    </message>
    <message>
        <source>&amp;Keymap</source>
        <translation>键位方案(&amp;K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Import a keymap…</source>
        <translation>导入键位方案…</translation>
    </message>
    <message>
        <source>Export the keymap…</source>
        <translation>导出键位方案…</translation>
    </message>
    <message>
        <source>Set my own keys aside</source>
        <translation>暂时搁置自定按键</translation>
    </message>
    <message>
        <source>Bring my own keys back</source>
        <translation>恢复自定按键</translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>自定按键</translation>
    </message>
    <message>
        <source>Conflicts only (%1)</source>
        <translation>仅显示冲突 (%1)</translation>
    </message>
    <message>
        <source>“%1” works in the whole window, where a key alone would be taken from lists and other panes. Add Ctrl or Alt.</source>
        <translation>“%1”在整个窗口中有效，单个按键会使列表和其他窗格无法使用它。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n keys of your own stay as they are.</source>
        <translation>
            <numerusform>%n 个自定按键保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the keys of %1</source>
        <translation>使用 %1 的按键</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n actions change.</source>
        <translation>
            <numerusform>%n 个操作的按键会更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Export the keymap</source>
        <translation>导出键位方案</translation>
    </message>
    <message>
        <source>Keymaps (*.json);;All files (*)</source>
        <translation>键位方案 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Exporting the keymap</source>
        <translation>正在导出键位方案</translation>
    </message>
    <message>
        <source>The keymap was not exported</source>
        <translation>未导出键位方案</translation>
    </message>
    <message>
        <source>Import a keymap</source>
        <translation>导入键位方案</translation>
    </message>
    <message>
        <source>Importing a keymap</source>
        <translation>正在导入键位方案</translation>
    </message>
    <message>
        <source>The keymap was not imported</source>
        <translation>未导入键位方案</translation>
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
    <name>strata::SideTexts</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>strata::Similarity</name>
    <message>
        <source>Looking for renamed files</source>
        <translation>正在查找重命名的文件</translation>
    </message>
</context>
<context>
    <name>strata::SourceFile</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read. Stop the program that writes it, then try again.</source>
        <translation>“%1”在读取时发生变化。请停止写入它的程序后重试。</translation>
    </message>
</context>
<context>
    <name>strata::Starters</name>
    <message>
        <source>Capture a folder</source>
        <translation>捕获文件夹</translation>
    </message>
    <message>
        <source>Keep a project as it is now as its version 1. The folder stays as it is; node_modules, .git and the like are left out.</source>
        <translation>将项目的当前状态保存为其版本 1。文件夹保持不变；node_modules、.git 等会被排除。</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>捕获文件夹…</translation>
    </message>
    <message>
        <source>Drop a ZIP</source>
        <translation>拖放 ZIP</translation>
    </message>
    <message>
        <source>Drop a folder or an archive that a generator gave you anywhere on this window, or choose it.</source>
        <translation>将生成器给出的文件夹或归档拖放到此窗口任意位置，或选择它。</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>选择归档…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Two small projects with several versions, a fork and a failed run. In a library of their own.</source>
        <translation>两个小项目，各有多个版本、一个分支和一次失败的运行。在其自己的库中。</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例库</translation>
    </message>
    <message>
        <source>Every version your generators make, kept and compared</source>
        <translation>保存并比较生成器产生的每个版本</translation>
    </message>
    <message>
        <source>Capture a project after each run. Compare any two versions, see which one is active, go back without losing work, export any of them.</source>
        <translation>每次运行后捕获项目。比较任意两个版本，查看哪个是激活的，无损回退，导出任意版本。</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>Capture the project&apos;s folder or an archive of it, or drop either on this window. It becomes version 1.</source>
        <translation>捕获项目的文件夹或归档，或将其拖放到此窗口。它将成为版本 1。</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>捕获归档…</translation>
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
    <name>strata::TableView</name>
    <message>
        <source>Only rows that differ</source>
        <translation>仅不同的行</translation>
    </message>
    <message>
        <source>Both tables as one</source>
        <translation>两个表格合为一个</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>更改 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n cells)</source>
        <translation>
            <numerusform>(%n 个单元格)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>移除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>All cells are the same.</source>
        <translation>所有单元格都相同。</translation>
    </message>
    <message>
        <source>The tables are large: only their beginnings are compared.</source>
        <translation>表格很大：仅比较其开头部分。</translation>
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
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>“%1” is no line number.</source>
        <translation>“%1”不是行号。</translation>
    </message>
    <message>
        <source>1 to %L1, or %50 for the middle</source>
        <translation>1 到 %L1，或用 %50 表示中间</translation>
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
    <name>strata::ThreeWay</name>
    <message>
        <source>“%1” is in none of the three versions.</source>
        <translation>三个版本中都没有“%1”。</translation>
    </message>
</context>
<context>
    <name>strata::ThreeWayView</name>
    <message>
        <source>Three versions side by side</source>
        <translation>三个版本并排</translation>
    </message>
    <message>
        <source>All three versions of this file are the same.</source>
        <translation>此文件的三个版本都相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>only the left side changed it: a merge takes it</source>
        <translation>仅左侧更改：合并时采用左侧</translation>
    </message>
    <message>
        <source>only the right side changed it: a merge takes it</source>
        <translation>仅右侧更改：合并时采用右侧</translation>
    </message>
    <message>
        <source>both sides changed it in the same way</source>
        <translation>两侧作了相同的更改</translation>
    </message>
    <message>
        <source>both sides changed it; they differ in white space only</source>
        <translation>两侧都作了更改；仅空白不同</translation>
    </message>
    <message>
        <source>both sides changed it, each in its own way</source>
        <translation>两侧都作了更改，且各不相同</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>第 %1 处更改，共 %2 处：%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>下一处冲突</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>上一处冲突</translation>
    </message>
    <message>
        <source>Collect the left of three sides</source>
        <translation>收集三侧中的左侧</translation>
    </message>
    <message>
        <source>Collect the middle of three sides</source>
        <translation>收集三侧中的中间</translation>
    </message>
    <message>
        <source>Collect the right of three sides</source>
        <translation>收集三侧中的右侧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all of this side</source>
        <translation>选择此侧全部内容</translation>
    </message>
    <message>
        <source>This file is not text: three versions of it cannot be laid side by side.</source>
        <translation>此文件不是文本：无法并排显示它的三个版本。</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line.</source>
        <translation>此文件太大，无法逐行比较。</translation>
    </message>
    <message>
        <source>The file is empty in all three versions.</source>
        <translation>该文件在三个版本中都为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n 行未更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelineModel</name>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>ARCHIVED</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>没有更改</translation>
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
        <translation>从 Git 捕获</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>由代理生成</translation>
    </message>
    <message>
        <source>Captured over the API</source>
        <translation>通过 API 捕获</translation>
    </message>
    <message>
        <source>Brought over from another store</source>
        <translation>从另一存储迁移而来</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>由其他版本组合而成</translation>
    </message>
    <message>
        <source>active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>%1, captured %2</source>
        <translation>%1，捕获于 %2</translation>
    </message>
    <message>
        <source>Against v%1: %2 added, %3 modified, %4 deleted, %5 renamed</source>
        <translation>相对 v%1：新增 %2，修改 %3，删除 %4，重命名 %5</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived versions</source>
        <translation>
            <numerusform>%n 个已归档版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>更改了 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelinePane</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Active line</source>
        <translation>激活主线</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Filter versions: name, prompt, note…</source>
        <translation>筛选版本：名称、提示词、备注…</translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation>筛选版本</translation>
    </message>
    <message>
        <source>Which versions are shown</source>
        <translation>显示哪些版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No domain or tech stack noted</source>
        <translation>未注明领域或技术栈</translation>
    </message>
    <message>
        <source>Changing a version</source>
        <translation>正在更改版本</translation>
    </message>
    <message>
        <source>The version was not changed</source>
        <translation>版本未更改</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Compare with its base</source>
        <translation>与其基准比较</translation>
    </message>
    <message>
        <source>Compare with the active version</source>
        <translation>与激活版本比较</translation>
    </message>
    <message>
        <source>Set as base of the comparison</source>
        <translation>设为比较的基准</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>加星标或移除星标</translation>
    </message>
    <message>
        <source>The star of %1 was removed.</source>
        <translation>已移除 %1 的星标。</translation>
    </message>
    <message>
        <source>%1 was starred.</source>
        <translation>%1 已加星标。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation>%1 的名称：</translation>
    </message>
    <message>
        <source>%1 was renamed.</source>
        <translation>%1 已重命名。</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1 的备注：</translation>
    </message>
    <message>
        <source>The note on %1 was saved.</source>
        <translation>%1 的备注已保存。</translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation>复制版本标识</translation>
    </message>
    <message>
        <source>Copy path of its folder</source>
        <translation>复制其文件夹路径</translation>
    </message>
    <message>
        <source>Copy as command: show this version</source>
        <translation>复制为命令：显示此版本</translation>
    </message>
    <message>
        <source>Show its folder in the file manager</source>
        <translation>在文件管理器中显示其文件夹</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>打开比较</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>激活 (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Its base (%1)</source>
        <translation>其基准 (%1)</translation>
    </message>
    <message>
        <source>Use %1 as base</source>
        <translation>以 %1 为基准</translation>
    </message>
    <message>
        <source>Activate %1…</source>
        <translation>激活 %1…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>版本标识</translation>
    </message>
    <message>
        <source>Path of its folder</source>
        <translation>其文件夹路径</translation>
    </message>
    <message>
        <source>As command</source>
        <translation>作为命令</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions is in “%1”.</source>
        <translation>
            <numerusform>%n 个版本都不属于“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions fits “%1”.</source>
        <translation>
            <numerusform>%n 个版本都不符合“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Tour</name>
    <message>
        <source>Open the library and its first project</source>
        <translation>打开库及其第一个项目</translation>
    </message>
    <message>
        <source>Select the project with the most versions</source>
        <translation>选择版本最多的项目</translation>
    </message>
    <message>
        <source>Compare the newest version with the one it was made from</source>
        <translation>将最新版本与其来源版本比较</translation>
    </message>
    <message>
        <source>Look at it in one column</source>
        <translation>以单列查看</translation>
    </message>
    <message>
        <source>Ask what activating the selected version would change</source>
        <translation>查看激活所选版本会有哪些变化</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>激活它</translation>
    </message>
    <message>
        <source>Take the activation back</source>
        <translation>撤回激活</translation>
    </message>
    <message>
        <source>Open a file of the version</source>
        <translation>打开版本中的文件</translation>
    </message>
    <message>
        <source>Read what the version was asked for</source>
        <translation>阅读对该版本的要求</translation>
    </message>
    <message>
        <source>Export it as a ZIP and look at the exports</source>
        <translation>导出为 ZIP 并查看导出列表</translation>
    </message>
    <message>
        <source>Find a version by typing</source>
        <translation>输入以查找版本</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>返回比较</translation>
    </message>
    <message>
        <source>The tour is over; its pictures are in “%1”.</source>
        <translation>导览结束；图片在“%1”中。</translation>
    </message>
    <message>
        <source>Open the file that changed most</source>
        <translation>打开更改最多的文件</translation>
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
        <translation>撤消</translation>
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
        <translation>查找版本</translation>
    </message>
</context>
<context>
    <name>strata::ViewKind</name>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Sorted keys</source>
        <translation>键已排序</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>渲染结果</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>strata::ViewedMarks</name>
    <message>
        <source>Reading what was viewed</source>
        <translation>正在读取查看记录</translation>
    </message>
    <message>
        <source>Marking files as viewed</source>
        <translation>正在将文件标记为已查看</translation>
    </message>
    <message>
        <source>The mark was not kept. %1</source>
        <translation>未保存标记。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as viewed.</source>
        <translation>
            <numerusform>已将 %n 个文件标记为已查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as not viewed.</source>
        <translation>
            <numerusform>已将 %n 个文件标记为未查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark files as viewed</source>
        <translation>将文件标记为已查看</translation>
    </message>
    <message>
        <source>Mark files as not viewed</source>
        <translation>将文件标记为未查看</translation>
    </message>
    <message>
        <source>Marking a version as reviewed</source>
        <translation>正在将版本标记为已审阅</translation>
    </message>
    <message>
        <source>The version was not marked. %1</source>
        <translation>未标记版本。%1</translation>
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
