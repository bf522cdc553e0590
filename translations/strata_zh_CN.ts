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
    <message>
        <source>The linked folder stays as it is</source>
        <translation>关联的文件夹保持不变</translation>
    </message>
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>关联的文件夹保持不变：%1</translation>
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
    <message>
        <source>Copying the catalog</source>
        <translation>正在复制目录库</translation>
    </message>
</context>
<context>
    <name>strata::ApplyingRetention</name>
    <message>
        <source>Not every version could be brought there</source>
        <translation>并非每个版本都能如此处理</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n versions</source>
        <translation>
            <numerusform>正在恢复 %n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n versions</source>
        <translation>
            <numerusform>正在归档 %n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archives %n versions.</source>
        <translation>
            <numerusform>归档 %n 个版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the files of %n archived versions.</source>
        <translation>
            <numerusform>删除 %n 个已归档版本的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n exports.</source>
        <translation>
            <numerusform>删除 %n 个导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1, of which the archive takes about %2.</source>
        <translation>释放 %1，其中归档约占用 %2。</translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>释放 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are protected.</source>
        <translation>
            <numerusform>%n 个版本受保护。</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived versions keep their number and can be restored.</source>
        <translation>已归档的版本保留其编号，并可恢复。</translation>
    </message>
    <message>
        <source>Deleted files cannot be brought back; what is known about their versions stays.</source>
        <translation>删除的文件无法找回；其版本的已知信息会保留。</translation>
    </message>
    <message>
        <source>Apply the retention policy to “%1”?</source>
        <translation>要对“%1”应用保留策略吗？</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Applying retention to “%1”</source>
        <translation>正在对“%1”应用保留策略</translation>
    </message>
    <message>
        <source>The policy was not applied wholly</source>
        <translation>保留策略未能完全应用</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of “%1” were archived.</source>
        <translation>
            <numerusform>已归档“%1”的 %n 个版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n versions were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个版本的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exports were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stayed after all: %1.</source>
        <translation>
            <numerusform>%n 个版本最终仍被保留：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>没有需要处理的内容。</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>已释放 %1。</translation>
    </message>
    <message>
        <source>archiving by retention</source>
        <translation>按保留策略归档</translation>
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
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive</source>
        <translation>它已损坏，或不是完整的归档</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive (%1)</source>
        <translation>它已损坏，或不是完整的归档 (%1)</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>其大小信息已损坏</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>其数据已损坏</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>它是损坏的链接</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>它有两个结尾，不同程序对其内容会有不同的理解</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>它是多个分卷之一；请先将其合并</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>其条目相互重叠，如同 ZIP 炸弹</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>第一个条目之前还有内容；它可能是程序</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>其结尾之后还有不属于它的内容</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>它过早结束；请重新复制或下载</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>缺少结束标记：它过早结束，或其后还有其他内容</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>它已加密；请用密码解包归档，再捕获该文件夹</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>其压缩方法不受支持；请解包归档，再捕获该文件夹</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>它是设备、管道或套接字</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>它是稀疏文件；请解包归档，再捕获该文件夹</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>它是含有数据的文件夹</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>链接的目标不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>它的条目超过 %1 个</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>解包后超过其大小的 %1 倍，如同炸弹</translation>
    </message>
    <message>
        <source>unpacking it takes more than %1 minutes; unpack it and capture the folder</source>
        <translation>解包耗时超过 %1 分钟；请自行解包，再捕获该文件夹</translation>
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
    <name>strata::Archiving</name>
    <message>
        <source>%1 was deleted and cannot be archived.</source>
        <translation>%1 已删除，无法归档。</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be archived.</source>
        <translation>%1 尚未完成，无法归档。</translation>
    </message>
    <message>
        <source>%1 is active and cannot be archived. Activate another version first.</source>
        <translation>%1 处于激活状态，无法归档。请先激活其他版本。</translation>
    </message>
    <message>
        <source>“%1” is not what was captured, so its version was not archived. Verify the library.</source>
        <translation>“%1”与捕获时不同，因此未归档其版本。请校验库。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>此版本已不在“%1”中。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the archive</source>
        <translation>无法将“%1”移入归档</translation>
    </message>
    <message>
        <source>The manifest of %1 changed while it was being archived. Verify the version.</source>
        <translation>归档期间 %1 的清单发生了更改。请校验该版本。</translation>
    </message>
</context>
<context>
    <name>strata::AutoCapture</name>
    <message>
        <source>Capturing “%1”</source>
        <translation>正在捕获“%1”</translation>
    </message>
    <message>
        <source>Captured by itself</source>
        <translation>自动捕获</translation>
    </message>
</context>
<context>
    <name>strata::AutomaticRetention</name>
    <message>
        <source>Looking for versions to archive</source>
        <translation>正在查找要归档的版本</translation>
    </message>
</context>
<context>
    <name>strata::Backup</name>
    <message>
        <source>Copying the catalog</source>
        <translation>正在复制目录库</translation>
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
    <message>
        <source>Capturing “%1” needs</source>
        <translation>捕获“%1”需要</translation>
    </message>
    <message>
        <source>Capturing “%1” needs at least</source>
        <translation>捕获“%1”至少需要</translation>
    </message>
    <message>
        <source>“%1” changed in the library while it was compared.</source>
        <translation>“%1”在比较期间于库中发生了更改。</translation>
    </message>
    <message>
        <source>The patch “%1” cannot be replaced</source>
        <translation>无法替换补丁“%1”</translation>
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
    <message>
        <source>Read “\” in its names as “&amp;/” (made by a program for Windows)</source>
        <translation>将名称中的“\”读作“/”（由 Windows 程序生成）(&amp;/)</translation>
    </message>
    <message>
        <source>&amp;Unpack it all the same, up to 2 GiB: I know where it comes from</source>
        <translation>仍然解包，最多 2 GiB：我知道它的来源(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Activate the newest version</source>
        <translation>激活最新版本(&amp;A)</translation>
    </message>
    <message>
        <source>Capturing the history of %1</source>
        <translation>正在捕获 %1 的历史</translation>
    </message>
    <message>
        <source>The history was not captured</source>
        <translation>未捕获历史</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured; capturing again goes on from there.</source>
        <translation>
            <numerusform>已捕获 %n 个提交；再次捕获会从此处继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was not captured to its end</source>
        <translation>历史未能全部捕获</translation>
    </message>
    <message>
        <source>Every commit is a version already.</source>
        <translation>每个提交都已是一个版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured: %1 to %2.</source>
        <translation>
            <numerusform>已捕获 %n 个提交：%1 至 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are not the same everywhere; see Export.</source>
        <translation>
            <numerusform>%n 个名称并非在所有系统上都相同；请参阅“导出”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CaptureHistory</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>Commit %1 of %2 (%3)</source>
        <translation>提交 %1，共 %2 个（%3）</translation>
    </message>
    <message>
        <source>Another program captured this commit meanwhile.</source>
        <translation>其间另一个程序已捕获此提交。</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 已捕获但未激活：%2</translation>
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
    <message>
        <source>Kept, but not the same everywhere</source>
        <translation>已保留，但并非在所有系统上都相同</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n names are not the same everywhere</source>
        <translation>
            <numerusform>%1 · %n 个名称并非在所有系统上都相同</numerusform>
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
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>另一个程序（%1）正在写入库。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: %2.</source>
        <translation>目录库“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so “%1” cannot be opened. Install it (on Debian the package libqt6sql6-sqlite) and try again.</source>
        <translation>缺少 Qt 的 SQLite 驱动，因此无法打开“%1”。请安装它（Debian 上为软件包 libqt6sql6-sqlite），然后重试。</translation>
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
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation>已重建目录库：%1，%2，%3。</translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation>检查每个文件是否与捕获时一致</translation>
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
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>关联的文件夹保持不变：%1</translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back. A linked folder that follows is brought along, after its own changes were captured.</source>
        <translation>将一个版本设为激活版本：此后项目的“active”链接指向它，切换一步完成。任何版本都不会因此更改，“rollback”可撤回。设为跟随的关联文件夹会一并切换，其自身的更改会先被捕获。</translation>
    </message>
    <message>
        <source>Archived %1 of “%2”. “strata-cli restore %3 %4” brings it back.</source>
        <translation>已归档“%2”的 %1。“strata-cli restore %3 %4”可将其恢复。</translation>
    </message>
    <message>
        <source>Moved %1 of “%2” to the trash. “strata-cli restore %3 %4” brings it back as it was.</source>
        <translation>已将“%2”的 %1 移到回收站。“strata-cli restore %3 %4”可将其原样恢复。</translation>
    </message>
    <message>
        <source>There is no “%1” in the trash. “strata-cli trash list” shows what is.</source>
        <translation>回收站中没有“%1”。“strata-cli trash list”可查看其中内容。</translation>
    </message>
    <message>
        <source>“%1” fits several things in the trash. Say which by its id: %2.</source>
        <translation>“%1”与回收站中的多项内容相符。请用标识指定：%2。</translation>
    </message>
    <message>
        <source>%1 of “%2” is neither archived nor in the trash.</source>
        <translation>“%2”的 %1 既未归档，也不在回收站中。</translation>
    </message>
    <message>
        <source>Restored %1 of “%2”.</source>
        <translation>已恢复“%2”的 %1。</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>已恢复“%1”。</translation>
    </message>
    <message>
        <source>Deleted “%1” for good; that freed %2.</source>
        <translation>已永久删除“%1”，释放了 %2。</translation>
    </message>
    <message>
        <source>Deleted the only thing in the trash for good; that freed %1.</source>
        <translation>已永久删除回收站中唯一的一项，释放了 %1。</translation>
    </message>
    <message>
        <source>Deleted %1 things for good; that freed %2.</source>
        <translation>已永久删除 %1 项，释放了 %2。</translation>
    </message>
    <message>
        <source>A project&apos;s name, or 8 or more leading characters of the id of a project or version.</source>
        <translation>项目名称，或项目或版本标识的前 8 个或更多字符。</translation>
    </message>
    <message>
        <source>A version of that project, such as v3.</source>
        <translation>该项目的一个版本，例如 v3。</translation>
    </message>
    <message>
        <source>More versions of the same project.</source>
        <translation>同一项目的更多版本。</translation>
    </message>
    <message>
        <source>pack versions away</source>
        <translation>打包归档版本</translation>
    </message>
    <message>
        <source>Packs versions into the project&apos;s archive, where they take little more room than what changed. Each keeps its number, can still be listed, read, compared and exported, and “restore” brings it back. Nothing is deleted before every file was read back from the pack. Several at once are packed smaller than one by one.</source>
        <translation>将版本打包到项目的归档中，所占空间只比更改的内容略多。每个版本都保留其编号，仍可列出、读取、比较和导出，“restore”可将其恢复。在从归档包中读回每个文件之前，不会删除任何内容。一次打包多个版本比逐个打包更小。</translation>
    </message>
    <message>
        <source>bring a version back from the archive or the trash</source>
        <translation>从归档或回收站恢复版本</translation>
    </message>
    <message>
        <source>Brings a version back under its old number, each file as it was: unpacked from the archive, or from the trash to where it was before.</source>
        <translation>以原有编号恢复版本，每个文件都与原来一样：从归档中解包，或从回收站移回原处。</translation>
    </message>
    <message>
        <source>move versions to the trash</source>
        <translation>将版本移到回收站</translation>
    </message>
    <message>
        <source>Moves versions to the trash. Nothing is lost before the trash is emptied: “restore” brings a version back as it was. Its number is never given out again.</source>
        <translation>将版本移到回收站。清空回收站之前不会丢失任何内容：“restore”可将版本原样恢复。其编号不会再分配给其他版本。</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>列出回收站中的内容</translation>
    </message>
    <message>
        <source>Lists the deleted versions and projects, the last deleted first.</source>
        <translation>列出已删除的版本和项目，最近删除的在前。</translation>
    </message>
    <message>
        <source>bring something back from the trash</source>
        <translation>从回收站恢复内容</translation>
    </message>
    <message>
        <source>Brings a deleted project, or a deleted version, back to where it was.</source>
        <translation>将已删除的项目或版本恢复到原处。</translation>
    </message>
    <message>
        <source>delete something in the trash for good</source>
        <translation>永久删除回收站中的一项</translation>
    </message>
    <message>
        <source>Deletes one thing in the trash for good. This cannot be taken back.</source>
        <translation>永久删除回收站中的一项。此操作无法撤回。</translation>
    </message>
    <message>
        <source>delete everything in the trash for good</source>
        <translation>永久删除回收站中的全部内容</translation>
    </message>
    <message>
        <source>Deletes everything in the trash for good. This cannot be taken back.</source>
        <translation>永久删除回收站中的全部内容。此操作无法撤回。</translation>
    </message>
    <message>
        <source>Every version of “%1” is archived. “strata-cli list %2 --include-archived” lists them.</source>
        <translation>“%1”的每个版本都已归档。“strata-cli list %2 --include-archived”可列出它们。</translation>
    </message>
    <message>
        <source>Kept %1, but %2.</source>
        <translation>已保留 %1，但%2。</translation>
    </message>
    <message>
        <source>There are more such names: %1 in all. --json lists them.</source>
        <translation>还有更多这样的名称：共 %1 个。--json 可列出它们。</translation>
    </message>
    <message>
        <source>If a program for Windows made the archive and “\” stands between folders, give --backslash-as-slash.</source>
        <translation>如果归档由 Windows 程序生成，且文件夹之间用“\”分隔，请给出 --backslash-as-slash。</translation>
    </message>
    <message>
        <source>If you know where the archive comes from, give --allow-high-ratio.</source>
        <translation>如果您知道归档的来源，请给出 --allow-high-ratio。</translation>
    </message>
    <message>
        <source>Nothing differs from %1 of “%2”; no version was made.</source>
        <translation>与“%2”的 %1 没有差异；未生成版本。</translation>
    </message>
    <message>
        <source>make the next version from a folder, an archive or a Git history</source>
        <translation>从文件夹、归档或 Git 历史生成下一个版本</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace. With --git, every commit of a repository becomes a version of its own; cancelled or killed, the same command goes on where it was.</source>
        <translation>从文件夹、.zip、.tar 或 .tar.gz 生成项目的下一个版本。来源只会被读取。构建产物之类的内容（.git、node_modules、__pycache__ 等，以及 .gitignore 和 .strataignore 指定的内容）会被排除；每项都会报告其原因。Ctrl+C 可取消且不留痕迹。使用 --git 时，仓库的每个提交各成为一个版本；若被取消或终止，同一命令会从中断处继续。</translation>
    </message>
    <message>
        <source>The folder, archive or Git repository to capture; without one, the linked folder.</source>
        <translation>要捕获的文件夹、归档或 Git 仓库；未给出时为关联的文件夹。</translation>
    </message>
    <message>
        <source>Make no version when nothing differs from the one it would be compared with, as for a hook.</source>
        <translation>如果与将要比较的版本没有差异，则不生成版本，适用于钩子。</translation>
    </message>
    <message>
        <source>Take “\” in the names of an archive for “/”, as some programs for Windows write it.</source>
        <translation>将归档名称中的“\”视为“/”，某些 Windows 程序会这样写。</translation>
    </message>
    <message>
        <source>Take an archive that unpacks to more than 200 times its size, up to 2 GiB.</source>
        <translation>接受解包后超过其大小 200 倍的归档，最多 2 GiB。</translation>
    </message>
    <message>
        <source>Renamed %1 to %2 in the archive.</source>
        <translation>已在归档中将 %1 重命名为 %2。</translation>
    </message>
    <message>
        <source>Change names that Windows or macOS cannot have, or would take for another; each change is reported.</source>
        <translation>更改 Windows 或 macOS 不允许或会与其他名称混淆的名称；每处更改都会报告。</translation>
    </message>
    <message>
        <source>%1 captured before</source>
        <translation>%1 个之前已捕获</translation>
    </message>
    <message>
        <source>%1 without changes (--keep-empty takes them)</source>
        <translation>%1 个没有更改（--keep-empty 可包括它们）</translation>
    </message>
    <message>
        <source>%1 without files</source>
        <translation>%1 个没有文件</translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation>已跳过：%1。</translation>
    </message>
    <message>
        <source>The repository is a shallow clone: its history begins where it was cut off.</source>
        <translation>该仓库是浅克隆：其历史从截断处开始。</translation>
    </message>
    <message>
        <source>Would capture 1 commit.</source>
        <translation>将捕获 1 个提交。</translation>
    </message>
    <message>
        <source>Would capture %1 commits.</source>
        <translation>将捕获 %1 个提交。</translation>
    </message>
    <message>
        <source>Left out %1 of the versions&apos; paths. “strata-cli show” lists each with its reason.</source>
        <translation>各版本共排除 %1 个路径。“strata-cli show”会列出每个路径及其原因。</translation>
    </message>
    <message>
        <source>Kept as pointers of Git LFS: %1. What they stand for is not in the history.</source>
        <translation>作为 Git LFS 指针保留：%1。它们所代表的内容不在历史中。</translation>
    </message>
    <message>
        <source>Captured no commit of “%1”.</source>
        <translation>未捕获“%1”的任何提交。</translation>
    </message>
    <message>
        <source>Captured %1 of “%2” from a commit.</source>
        <translation>已从一个提交捕获“%2”的 %1。</translation>
    </message>
    <message>
        <source>Captured %1 to %2 of “%3” from %4 commits.</source>
        <translation>已从 %4 个提交捕获“%3”的 %1 至 %2。</translation>
    </message>
    <message>
        <source>… and %1 more. “strata-cli list” shows them.</source>
        <translation>… 以及另外 %1 个。“strata-cli list”可显示它们。</translation>
    </message>
    <message>
        <source>Take the history of the Git repository PATH: one version per commit, the message as its prompt. Commits captured before are passed over.</source>
        <translation>采用 Git 仓库 PATH 的历史：每个提交一个版本，提交说明作为其提示词。之前已捕获的提交会被跳过。</translation>
    </message>
    <message>
        <source>With --git: one version per tag instead.</source>
        <translation>与 --git 一起使用：改为每个标签一个版本。</translation>
    </message>
    <message>
        <source>With --git: take this branch instead of the one checked out. May be repeated; forks get their parent.</source>
        <translation>与 --git 一起使用：采用此分支而非当前检出的分支。可重复给出；分叉处会得到其父版本。</translation>
    </message>
    <message>
        <source>With --git: take every local branch.</source>
        <translation>与 --git 一起使用：采用所有本地分支。</translation>
    </message>
    <message>
        <source>With --git: only what REVISION does not have.</source>
        <translation>与 --git 一起使用：仅采用 REVISION 中没有的内容。</translation>
    </message>
    <message>
        <source>With --git: only the newest NUMBER.</source>
        <translation>与 --git 一起使用：仅采用最新的 NUMBER 个。</translation>
    </message>
    <message>
        <source>With --git: also commits that change no file.</source>
        <translation>与 --git 一起使用：也包括未更改任何文件的提交。</translation>
    </message>
    <message>
        <source>With --git: say what would be captured and change nothing.</source>
        <translation>与 --git 一起使用：说明将捕获什么，不作任何更改。</translation>
    </message>
    <message>
        <source>--%1 works with --git only.</source>
        <translation>--%1 只能与 --git 一起使用。</translation>
    </message>
    <message>
        <source>--%1 and --git cannot be given together: the history says it for each version.</source>
        <translation>--%1 与 --git 不能同时使用：历史已为每个版本说明了这一点。</translation>
    </message>
    <message>
        <source>--tags takes the tags of the whole repository: no branch can be given with it.</source>
        <translation>--tags 采用整个仓库的标签：不能同时给出分支。</translation>
    </message>
    <message>
        <source>--branch and --all-branches cannot be given together.</source>
        <translation>--branch 与 --all-branches 不能同时使用。</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not “%1”.</source>
        <translation>--limit 需要不小于 1 的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>PATH is missing: no workspace is linked to “%1”.</source>
        <translation>缺少 PATH：没有工作区与“%1”关联。</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 commits.</source>
        <translation>在第 %1 个提交后取消，共 %2 个。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 commits.</source>
        <translation>在第 %1 个提交后停止，共 %2 个。</translation>
    </message>
    <message>
        <source>What was captured is whole; the same command goes on from there.</source>
        <translation>已捕获的内容是完整的；同一命令会从此处继续。</translation>
    </message>
    <message>
        <source>The same file is %1 in v%2.</source>
        <translation>同一文件在 v%2 中是 %1。</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>1 problem found</source>
        <translation>发现 1 个问题</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>发现 %1 个问题</translation>
    </message>
    <message>
        <source>Not repaired: %1</source>
        <translation>未修复：%1</translation>
    </message>
    <message>
        <source>What was set aside is in %1, with a report.</source>
        <translation>移出的内容在 %1 中，并附有报告。</translation>
    </message>
    <message>
        <source>Nothing was changed; %1 would be left.</source>
        <translation>未更改任何内容；将剩余 %1。</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>剩余 %1。</translation>
    </message>
    <message>
        <source>--dry-run belongs to --repair: verifying alone changes nothing.</source>
        <translation>--dry-run 须与 --repair 一起使用：仅校验不会更改任何内容。</translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing without --repair. Exits with 1 when something is wrong.

With --repair a damaged or missing file is made again from another copy of the same content anywhere in the library, permissions are put right, and what does not belong goes to the folder quarantine with a report. Nothing is deleted, and what nothing heals keeps its place. Exits with 0 only when nothing is left wrong.</source>
        <translation>重新读取每个文件并与记录的 SHA-256 比较，同时将文件夹与目录库比较。没有 --repair 时不更改任何内容。有问题时以 1 退出。

使用 --repair 时，损坏或缺失的文件会根据库中任何位置的相同内容副本重新生成，权限会被修正，不属于库的内容会连同报告移到文件夹 quarantine。不会删除任何内容，无法修复的内容留在原处。只有不再存在任何问题时才以 0 退出。</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched.</source>
        <translation>依据大小和时间；仅读取看似被改动过的文件。</translation>
    </message>
    <message>
        <source>Repair what can be repaired, then verify again.</source>
        <translation>修复能够修复的内容，然后再次校验。</translation>
    </message>
    <message>
        <source>With --repair: say what would be done, and change nothing.</source>
        <translation>与 --repair 一起使用：说明将做什么，不作任何更改。</translation>
    </message>
    <message>
        <source>No migration of this library is unfinished.</source>
        <translation>此库没有未完成的迁移。</translation>
    </message>
    <message>
        <source>This library has no migration to undo.</source>
        <translation>此库没有可撤销的迁移。</translation>
    </message>
    <message>
        <source>Would take back “%1”: %2.</source>
        <translation>将撤回“%1”：%2。</translation>
    </message>
    <message>
        <source>Took back “%1”: %2.</source>
        <translation>已撤回“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays (%2): %3.</source>
        <translation>“%1”此后有更改，因此保留 (%2)：%3。</translation>
    </message>
    <message>
        <source>Undid the migration %1. What it made is in the trash.</source>
        <translation>已撤销迁移 %1。它生成的内容在回收站中。</translation>
    </message>
    <message>
        <source>Nothing was migrated into this library.</source>
        <translation>没有任何内容迁移到此库。</translation>
    </message>
    <message>
        <source>MIGRATION</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reading the metadata %1.</source>
        <translation>正在读取元数据 %1。</translation>
    </message>
    <message>
        <source>There is more than one export of metadata: %1. Name one with --metadata.</source>
        <translation>有多个元数据导出：%1。请用 --metadata 指定一个。</translation>
    </message>
    <message>
        <source>--resume, --undo and --list cannot be given together.</source>
        <translation>--resume、--undo 与 --list 不能同时使用。</translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the old store.</source>
        <translation>缺少 DIR：旧存储的文件夹。</translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>迁入旧存储</translation>
    </message>
    <message>
        <source>Brings a flat store (one folder per generation, below DIR or DIR/projects) into the library: its projects, with versions numbered by the time they were made. The metadata is a JSON export, CSV files, a SQLite database or plain SQL of pg_dump; it is looked for in DIR and beside it. DIR itself is only read.

What does not fit together is listed with what is done about it: look with --dry-run first. Afterwards every file is compared with its origin; exits with 1 when that finds a problem. A migration that was interrupted goes on with --resume. --undo takes back what it made, and refuses when something was changed since.</source>
        <translation>将扁平存储（每个世代一个文件夹，位于 DIR 或 DIR/projects 之下）迁入库：包括其项目，版本按生成时间编号。元数据可以是 JSON 导出、CSV 文件、SQLite 数据库或 pg_dump 的纯 SQL；会在 DIR 内及其旁边查找。DIR 本身只会被读取。

不相符的内容会连同其处理方式一并列出：请先用 --dry-run 查看。之后每个文件都会与其来源比较；若发现问题则以 1 退出。中断的迁移可用 --resume 继续。--undo 撤回迁移生成的内容，若此后有更改则拒绝执行。</translation>
    </message>
    <message>
        <source>The folder of the old store; with --resume and --undo the id of a migration (by itself the newest).</source>
        <translation>旧存储的文件夹；与 --resume 和 --undo 一起使用时为迁移的标识（默认为最新的）。</translation>
    </message>
    <message>
        <source>Read the rows from FILE, or from the files in a folder. May be repeated.</source>
        <translation>从 FILE 或文件夹中的文件读取记录行。可重复给出。</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>仅说明将发生什么。</translation>
    </message>
    <message>
        <source>Without metadata: take every folder as a version of one project, by the times of its files.</source>
        <translation>没有元数据时：将每个文件夹作为同一项目的一个版本，按其文件的时间排序。</translation>
    </message>
    <message>
        <source>Bring in folders without a row and rows without a project, too, as a project of their own.</source>
        <translation>将没有记录行的文件夹和没有项目的记录行也迁入，各自作为单独的项目。</translation>
    </message>
    <message>
        <source>Write what is printed to FILE as well; as JSON when it ends in .json.</source>
        <translation>将输出内容同时写入 FILE；以 .json 结尾时写为 JSON。</translation>
    </message>
    <message>
        <source>Go on with an interrupted migration.</source>
        <translation>继续中断的迁移。</translation>
    </message>
    <message>
        <source>Take back what a migration made.</source>
        <translation>撤回迁移生成的内容。</translation>
    </message>
    <message>
        <source>With --undo: let projects stay that were changed since.</source>
        <translation>与 --undo 一起使用：保留此后有更改的项目。</translation>
    </message>
    <message>
        <source>List the migrations of this library.</source>
        <translation>列出此库的迁移。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>1 天后</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>newest kept</source>
        <translation>保留最新的</translation>
    </message>
    <message>
        <source>to the archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>archived files deleted</source>
        <translation>删除已归档的文件</translation>
    </message>
    <message>
        <source>exports deleted</source>
        <translation>删除导出</translation>
    </message>
    <message>
        <source>failed exports deleted</source>
        <translation>删除失败的导出</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>大小上限</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>自动运行</translation>
    </message>
    <message>
        <source>once a day, in the window</source>
        <translation>每天一次，在窗口中</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>delete files</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>delete export</source>
        <translation>删除导出</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>FREES</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>1 export</source>
        <translation>1 个导出</translation>
    </message>
    <message>
        <source>%1 exports</source>
        <translation>%1 个导出</translation>
    </message>
    <message>
        <source>%1 to the archive</source>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>files of %1 deleted</source>
        <translation>删除 %1的文件</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Nothing goes: %1 stay, %2 of them protected.</source>
        <translation>没有内容移出：保留 %1，其中 %2 个受保护。</translation>
    </message>
    <message>
        <source>Would go: %1. Frees %2</source>
        <translation>将移出：%1。释放 %2</translation>
    </message>
    <message>
        <source>, of which the archive takes about %1</source>
        <translation>，其中归档约占用 %1</translation>
    </message>
    <message>
        <source>; %1 stay, %2 of them protected.</source>
        <translation>；保留 %1，其中 %2 个受保护。</translation>
    </message>
    <message>
        <source>The project stays over its limit of %1: what is left is protected, or its files are not to be deleted.</source>
        <translation>项目仍超过其上限 %1：其余内容受保护，或其文件不应删除。</translation>
    </message>
    <message>
        <source>%1: nothing was to be done.</source>
        <translation>%1：没有需要处理的内容。</translation>
    </message>
    <message>
        <source>%1: %2. Freed %3.</source>
        <translation>%1：%2。已释放 %3。</translation>
    </message>
    <message>
        <source>“strata-cli restore %1 v%2” brings one back.</source>
        <translation>“strata-cli restore %1 v%2”可恢复其中一个。</translation>
    </message>
    <message>
        <source>Name a project or give --all, not both.</source>
        <translation>请指定项目或给出 --all，不能同时使用。</translation>
    </message>
    <message>
        <source>PROJECT is missing. --all takes every project.</source>
        <translation>缺少 PROJECT。--all 可选取所有项目。</translation>
    </message>
    <message>
        <source>The library&apos;s policy, for projects without their own:</source>
        <translation>库的策略，适用于没有单独策略的项目：</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own:</source>
        <translation>“%1”有单独的策略：</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy:</source>
        <translation>“%1”遵循库的策略：</translation>
    </message>
    <message>
        <source>--keep-latest needs a whole number, not “%1”.</source>
        <translation>--keep-latest 需要整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 needs a number of days, or “never”, not “%2”.</source>
        <translation>--%1 需要天数或“never”，而不是“%2”。</translation>
    </message>
    <message>
        <source>--max-size needs a size as 500M or 5G, or “none”, not “%1”.</source>
        <translation>--max-size 需要 500M 或 5G 之类的大小，或“none”，而不是“%1”。</translation>
    </message>
    <message>
        <source>--automatic is “on” or “off”, not “%1”.</source>
        <translation>--automatic 应为“on”或“off”，而不是“%1”。</translation>
    </message>
    <message>
        <source>--default goes back to the library&apos;s policy; it takes no other option.</source>
        <translation>--default 会恢复为库的策略；不能与其他选项一起使用。</translation>
    </message>
    <message>
        <source>Say what to set, as in --keep-latest 10.</source>
        <translation>请说明要设置什么，例如 --keep-latest 10。</translation>
    </message>
    <message>
        <source>The library&apos;s policy now:</source>
        <translation>库现在的策略：</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own now:</source>
        <translation>“%1”现在有单独的策略：</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy now:</source>
        <translation>“%1”现在遵循库的策略：</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2 With --trust-clock it is done all the same.</source>
        <translation>%1：未更改任何内容。%2 使用 --trust-clock 可仍然执行。</translation>
    </message>
    <message>
        <source>v%1 stays: %2</source>
        <translation>v%1 保留：%2</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>项目的名称或标识。</translation>
    </message>
    <message>
        <source>Every project of the library.</source>
        <translation>库中的所有项目。</translation>
    </message>
    <message>
        <source>say what stays, what goes and why</source>
        <translation>说明保留什么、移出什么及其原因</translation>
    </message>
    <message>
        <source>Shows the retention policy and what it makes of each version today, with its reason and the bytes that would be freed. Changes nothing.

Never touched are the active version, starred and deployed ones, the newest, what “rollback” and “redo” lead to, what a linked folder is at, whatever was captured within the last day, and versions that a live branch was made from.</source>
        <translation>显示保留策略以及它目前对每个版本的处理，附上原因和将释放的字节数。不更改任何内容。

以下版本绝不会被处理：激活版本、已加星标和已部署的版本、最新的版本、“rollback”和“redo”会到达的版本、关联文件夹所处的版本、最近一天内捕获的任何版本，以及仍在使用的分支所源自的版本。</translation>
    </message>
    <message>
        <source>change a retention policy</source>
        <translation>更改保留策略</translation>
    </message>
    <message>
        <source>Gives a project a retention policy of its own, beginning with what holds for it now. With --all it is the library&apos;s policy, which projects without their own follow. Nothing is archived or deleted by this.</source>
        <translation>为项目设置单独的保留策略，以当前适用的策略为起点。使用 --all 时设置库的策略，没有单独策略的项目均遵循它。此操作不会归档或删除任何内容。</translation>
    </message>
    <message>
        <source>Set the library&apos;s policy.</source>
        <translation>设置库的策略。</translation>
    </message>
    <message>
        <source>Keep the N newest versions.</source>
        <translation>保留最新的 N 个版本。</translation>
    </message>
    <message>
        <source>Archive versions this many days old, or “never”.</source>
        <translation>归档达到此天数的版本，或“never”。</translation>
    </message>
    <message>
        <source>Delete the files of archived versions after this many days, or “never”.</source>
        <translation>在此天数后删除已归档版本的文件，或“never”。</translation>
    </message>
    <message>
        <source>Delete exports kept in the library after this many days, or “never”.</source>
        <translation>在此天数后删除保存在库中的导出，或“never”。</translation>
    </message>
    <message>
        <source>The same for failed exports.</source>
        <translation>同上，适用于失败的导出。</translation>
    </message>
    <message>
        <source>Beyond this size (500M, 5G) the oldest go first; or “none”.</source>
        <translation>超过此大小（500M、5G）时最旧的先移出；或“none”。</translation>
    </message>
    <message>
        <source>“on”: the window applies the policy by itself once a day; or “off”.</source>
        <translation>“on”：窗口每天自动应用一次策略；或“off”。</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy again; with --all, the built-in one.</source>
        <translation>重新遵循库的策略；与 --all 一起使用时为内置策略。</translation>
    </message>
    <message>
        <source>Make what holds now the project&apos;s own.</source>
        <translation>将当前适用的策略设为项目单独的策略。</translation>
    </message>
    <message>
        <source>archive and delete what the policy says</source>
        <translation>按策略归档和删除</translation>
    </message>
    <message>
        <source>Does what “retention show” says: packs old versions into the archive, deletes the files of versions that were archived long enough ago (what is known about them stays), and exports kept in the library. It asks nothing, so look at --dry-run first; “restore” brings an archived version back.

When the computer&apos;s clock cannot be right, nothing is done and the exit status is 1.</source>
        <translation>执行“retention show”所列的操作：将旧版本打包到归档中，删除归档已足够久的版本的文件（其已知信息会保留），并删除保存在库中的导出。它不会询问，因此请先用 --dry-run 查看；“restore”可恢复已归档的版本。

当计算机的时钟不可能正确时，不会执行任何操作，退出状态为 1。</translation>
    </message>
    <message>
        <source>Go by the clock even if it seems wrong.</source>
        <translation>即使时钟看似有误，也以其为准。</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>独有</translation>
    </message>
    <message>
        <source>SHARED</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>EXPORTS</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Largest files ever stored</source>
        <translation>曾存储的最大文件</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>所在版本数</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Largest folders ever stored</source>
        <translation>曾存储的最大文件夹</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>内容数</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Worth a line in .strataignore</source>
        <translation>值得在 .strataignore 中加一行</translation>
    </message>
    <message>
        <source>SAVES</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>目录库</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>work in progress</source>
        <translation>进行中的工作</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>--largest needs a whole number, not “%1”.</source>
        <translation>--largest 需要整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>库中还没有项目。</translation>
    </message>
    <message>
        <source>On the disk: %1 in %2, %3 of blocks. Further names of the same file: %4. Files that share blocks: %5.</source>
        <translation>磁盘上：%1，位于 %2，块占用 %3。同一文件的其他名称：%4。共享块的文件：%5。</translation>
    </message>
    <message>
        <source>say what takes how much room</source>
        <translation>说明各项占用多少空间</translation>
    </message>
    <message>
        <source>Adds up what projects and versions take on the disk. Identical files are stored once: “own” is what only one version has, “shared” what several have. Lists the largest files and folders ever stored, and for one project what is usually not worth keeping in every version, with what leaving it out would have saved.</source>
        <translation>统计项目和版本占用的磁盘空间。相同的文件只存一次：“独有”是只有一个版本拥有的内容，“共享”是多个版本共有的内容。列出曾存储的最大文件和文件夹；对于单个项目，还会列出通常不值得在每个版本中保存的内容，以及排除它们可节省的空间。</translation>
    </message>
    <message>
        <source>Only this project, version by version.</source>
        <translation>仅此项目，逐个版本列出。</translation>
    </message>
    <message>
        <source>List the N largest files and folders (10).</source>
        <translation>列出 N 个最大的文件和文件夹 (10)。</translation>
    </message>
    <message>
        <source>Also look at every file for what the file system really gave it; takes longer.</source>
        <translation>同时查看文件系统实际分配给每个文件的空间；耗时更长。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 个新增</translation>
    </message>
    <message>
        <source>%1 in the place of others</source>
        <translation>%1 个替换其他文件</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 个已存在</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 个受阻</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Would take from %1 into “%2”: %3.</source>
        <translation>将从 %1 取出到“%2”：%3。</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is.</source>
        <translation>“%1”此后有更改，因此保持原样。</translation>
    </message>
    <message>
        <source>Undone: %1 removed, %2 put back.</source>
        <translation>已撤销：移除 %1 个，放回 %2 个。</translation>
    </message>
    <message>
        <source>--undo takes back what was taken out last: no version and no path can be given with it.</source>
        <translation>--undo 撤回上次取出的内容：不能同时给出版本或路径。</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli take PROJECT VERSION PATH…</source>
        <translation>缺少 %1：strata-cli take PROJECT VERSION PATH…</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to 需要文件夹。</translation>
    </message>
    <message>
        <source>--dry-run lists every file, --replace replaces those that differ.</source>
        <translation>--dry-run 列出每个文件，--replace 替换不同的文件。</translation>
    </message>
    <message>
        <source>Saved the workspace as %1 first.</source>
        <translation>已先将工作区保存为 %1。</translation>
    </message>
    <message>
        <source>Took from %1 into “%2”: %3.</source>
        <translation>已从 %1 取出到“%2”：%3。</translation>
    </message>
    <message>
        <source>take files or folders out of a version</source>
        <translation>从版本中取出文件或文件夹</translation>
    </message>
    <message>
        <source>Puts files and folders of a version into a folder of yours, with their real modes, under their paths in the version. All or nothing: when a file there differs, nothing is done unless --replace is given, and what is replaced is kept for 30 days so that --undo can put it back. Never writes through a link. In the linked workspace, what no version has yet is captured first.</source>
        <translation>将版本的文件和文件夹放入您的文件夹，保持其真实权限和在版本中的路径。要么全部完成，要么全不执行：若那里有不同的文件，除非给出 --replace，否则不执行任何操作；被替换的内容会保留 30 天，以便 --undo 放回。绝不会通过链接写入。在关联的工作区中，尚不在任何版本中的内容会先被捕获。</translation>
    </message>
    <message>
        <source>The version to take from.</source>
        <translation>要从中取出的版本。</translation>
    </message>
    <message>
        <source>A file or folder of the version; “.” is all of it.</source>
        <translation>版本中的文件或文件夹；“.”表示全部。</translation>
    </message>
    <message>
        <source>The folder to put them into, made when it is not there. Default: the current one.</source>
        <translation>要放入的文件夹，不存在时会创建。默认：当前文件夹。</translation>
    </message>
    <message>
        <source>Put what is named directly into the folder, without the folders above it.</source>
        <translation>将指定的内容直接放入文件夹，不带其上层文件夹。</translation>
    </message>
    <message>
        <source>Replace files that differ.</source>
        <translation>替换不同的文件。</translation>
    </message>
    <message>
        <source>Say what would be done and change nothing.</source>
        <translation>说明将做什么，不作任何更改。</translation>
    </message>
    <message>
        <source>Take back what was taken out of the project last.</source>
        <translation>撤回上次从项目中取出的内容。</translation>
    </message>
    <message>
        <source>with other permissions</source>
        <translation>权限不同</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 个文件夹</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 个文件夹</translation>
    </message>
    <message>
        <source>Saved the folder&apos;s own changes (%1) as %2.</source>
        <translation>已将文件夹自身的更改（%1）保存为 %2。</translation>
    </message>
    <message>
        <source>Would save the folder&apos;s own changes (%1) as a version first.</source>
        <translation>将先把文件夹自身的更改（%1）保存为版本。</translation>
    </message>
    <message>
        <source>what it held before</source>
        <translation>之前的内容</translation>
    </message>
    <message>
        <source>Would bring %1 to %2: %3, %4 to write. Nothing was changed.</source>
        <translation>将把 %1 切换到 %2：%3，需写入 %4。未更改任何内容。</translation>
    </message>
    <message>
        <source>Brought %1 to %2: %3.</source>
        <translation>已将 %1 切换到 %2：%3。</translation>
    </message>
    <message>
        <source>In the way, because captures leave it out: %1.</source>
        <translation>因捕获时排除而造成阻碍：%1。</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>保持原样：%1。</translation>
    </message>
    <message>
        <source>Found and kept: %1.</source>
        <translation>已发现并保留：%1。</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 处于 %2。</translation>
    </message>
    <message>
        <source>It is being captured or brought to a version at this moment.</source>
        <translation>此刻它正在被捕获或切换到某个版本。</translation>
    </message>
    <message>
        <source>Bringing it from %1 to %2 was interrupted. “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>将其从 %1 切换到 %2 时被中断。“workspace sync”可用 --resume 完成，或用 --back 撤回。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Differs: %1.</source>
        <translation>差异：%1。</translation>
    </message>
    <message>
        <source>Files of %1 that captures of this folder leave out now: %2.</source>
        <translation>%1 的文件中，此文件夹的捕获现在会排除：%2。</translation>
    </message>
    <message>
        <source>Left out of captures: %1.</source>
        <translation>捕获时排除：%1。</translation>
    </message>
    <message>
        <source>--capture-after and --capture-every need a number that is not negative.</source>
        <translation>--capture-after 和 --capture-every 需要非负数。</translation>
    </message>
    <message>
        <source>--follow and --no-follow cannot be given together.</source>
        <translation>--follow 与 --no-follow 不能同时使用。</translation>
    </message>
    <message>
        <source>Name the folder to link, or an option to change.</source>
        <translation>请指定要关联的文件夹，或要更改的选项。</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is at %3.</source>
        <translation>已将 %1 关联到“%2”。它处于 %3。</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is none of its versions yet.</source>
        <translation>已将 %1 关联到“%2”。它还不是其中的任何版本。</translation>
    </message>
    <message>
        <source>Unlinked %1 from “%2”. The folder stays as it is.</source>
        <translation>已取消 %1 与“%2”的关联。文件夹保持不变。</translation>
    </message>
    <message>
        <source>%1 is at %2 already, and nothing differs.</source>
        <translation>%1 已处于 %2，没有差异。</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Name the version to bring the folder to.</source>
        <translation>“%1”没有激活的版本。请指定要将文件夹切换到的版本。</translation>
    </message>
    <message>
        <source>A version, --undo, --resume and --back cannot be given together.</source>
        <translation>版本、--undo、--resume 与 --back 不能同时使用。</translation>
    </message>
    <message>
        <source>link the folder you work in to a project</source>
        <translation>将您工作的文件夹关联到项目</translation>
    </message>
    <message>
        <source>Links a folder to the project: “capture” takes it when no path is given, “workspace status” tells what differs from the version it is at, and “workspace sync” brings it to another. A folder belongs to one project. When it was moved, link it again. Without FOLDER, changes how the linked one behaves.</source>
        <translation>将文件夹关联到项目：未给出路径时“capture”会捕获它，“workspace status”说明它与所处版本的差异，“workspace sync”将其切换到其他版本。一个文件夹只属于一个项目。文件夹移动后，请重新关联。不给出 FOLDER 时，更改已关联文件夹的行为。</translation>
    </message>
    <message>
        <source>The folder you work in.</source>
        <translation>您工作的文件夹。</translation>
    </message>
    <message>
        <source>Activating a version brings the folder to it.</source>
        <translation>激活版本时将文件夹切换到该版本。</translation>
    </message>
    <message>
        <source>Activating a version leaves the folder as it is.</source>
        <translation>激活版本时文件夹保持不变。</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed when nothing was saved for SECONDS; 0: never.</source>
        <translation>窗口打开时，若 SECONDS 秒内没有保存，则捕获更改；0：从不。</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed every MINUTES; 0: never.</source>
        <translation>窗口打开时，每 MINUTES 分钟捕获一次更改；0：从不。</translation>
    </message>
    <message>
        <source>tell how the linked folder differs from its version</source>
        <translation>说明关联的文件夹与其版本的差异</translation>
    </message>
    <message>
        <source>Lists what was added (A), modified (M), deleted (D), changed its kind (T) or only its permissions (X) since the folder was captured or brought to a version, and how much captures leave out of it. Opens only files that changed since the last look.</source>
        <translation>列出自文件夹被捕获或切换到某个版本以来新增 (A)、修改 (M)、删除 (D)、类型改变 (T) 或仅权限改变 (X) 的内容，以及捕获时从中排除了多少。仅打开自上次查看以来更改过的文件。</translation>
    </message>
    <message>
        <source>bring the linked folder to a version</source>
        <translation>将关联的文件夹切换到某个版本</translation>
    </message>
    <message>
        <source>Captures what differs in the folder as a version of its own, then brings the folder to VERSION (without one, to the active version): writes what is new or other, deletes what that version does not have. What captures leave out is never touched. “--undo” brings back what the folder held before, byte for byte. After it was killed in between, “--resume” finishes and “--back” takes back.</source>
        <translation>将文件夹中的差异捕获为单独的版本，然后将文件夹切换到 VERSION（未给出时为激活版本）：写入新增或不同的内容，删除该版本没有的内容。绝不会触及捕获时排除的内容。“--undo”可逐字节恢复文件夹之前的内容。若中途被终止，“--resume”可完成，“--back”可撤回。</translation>
    </message>
    <message>
        <source>Bring back what the folder held before it was last brought to a version.</source>
        <translation>恢复文件夹上次切换到某个版本之前的内容。</translation>
    </message>
    <message>
        <source>Finish what was interrupted.</source>
        <translation>完成被中断的操作。</translation>
    </message>
    <message>
        <source>Take back what was interrupted.</source>
        <translation>撤回被中断的操作。</translation>
    </message>
    <message>
        <source>Where the version has a file and the folder has something captures leave out, leave that as it is; without this, nothing is done.</source>
        <translation>如果版本中有某个文件，而文件夹中同一处是捕获时排除的内容，则让其保持原样；不给出此选项时不执行任何操作。</translation>
    </message>
    <message>
        <source>end the link to a folder</source>
        <translation>取消与文件夹的关联</translation>
    </message>
    <message>
        <source>The project forgets the folder, which stays as it is. No version changes.</source>
        <translation>项目不再记录该文件夹，文件夹保持不变。任何版本都不会更改。</translation>
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
    <message>
        <source>Take the file out…</source>
        <translation>取出文件…</translation>
    </message>
    <message>
        <source>Take the file into the workspace</source>
        <translation>将文件取到工作区</translation>
    </message>
    <message>
        <source>No version here has this file: there is nothing to take out.</source>
        <translation>这里没有版本包含此文件：没有可取出的内容。</translation>
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
    <message>
        <source>%1 is archived: “%2” lies in no folder. Restore the version first.</source>
        <translation>%1 已归档：“%2”不在任何文件夹中。请先恢复该版本。</translation>
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
    <name>strata::CsvReader</name>
    <message>
        <source>%1:%2: something follows the closing quote of a value. This is no proper CSV.</source>
        <translation>%1：%2：值的右引号之后还有内容。这不是正确的 CSV。</translation>
    </message>
    <message>
        <source>%1: a record has more than %2 values.</source>
        <translation>%1：某条记录的值超过 %2 个。</translation>
    </message>
    <message>
        <source>%1: the column “%2” is there twice.</source>
        <translation>%1：列“%2”出现了两次。</translation>
    </message>
    <message>
        <source>%1: its columns (%2) are not those of projects, generations or artifacts. The first line must name them.</source>
        <translation>%1：其列 (%2) 不属于 projects、generations 或 artifacts。第一行必须给出列名。</translation>
    </message>
    <message>
        <source>%1: the record has %2 values, and there are %3 columns.</source>
        <translation>%1：记录有 %2 个值，而列有 %3 个。</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Export the table as UTF-8.</source>
        <translation>%1：“%2”的值不是有效的 UTF-8。请以 UTF-8 导出该表。</translation>
    </message>
    <message>
        <source>%1: the file ends within the quotes of a value that began in line %2. It was cut off.</source>
        <translation>%1：文件在始于第 %2 行的值的引号内结束。它被截断了。</translation>
    </message>
    <message>
        <source>“%1” is empty: there is not even a line with the names of columns.</source>
        <translation>“%1”是空的：连列名行都没有。</translation>
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
    <name>strata::Discarding</name>
    <message>
        <source>%1 is active and cannot be deleted. Activate another version first.</source>
        <translation>%1 处于激活状态，无法删除。请先激活其他版本。</translation>
    </message>
    <message>
        <source>%1 is what rolling back “%2” returns to and cannot be deleted. Activate another version first.</source>
        <translation>回滚“%2”会回到 %1，因此无法将其删除。请先激活其他版本。</translation>
    </message>
    <message>
        <source>%1 is the only version left in “%2”. Delete the project instead.</source>
        <translation>%1 是“%2”中仅剩的版本。请改为删除项目。</translation>
    </message>
    <message>
        <source>%1 is not archived. Archive it before its files are deleted.</source>
        <translation>%1 未归档。请先归档，再删除其文件。</translation>
    </message>
    <message>
        <source>%1 is starred. Take the star away before its files are deleted.</source>
        <translation>%1 已加星标。请先取消星标，再删除其文件。</translation>
    </message>
</context>
<context>
    <name>strata::DiskSpace</name>
    <message>
        <source>%1 %2, and the library&apos;s disk has %3 left; with what has to stay free, %4 are missing. Free some space or delete versions, then try again.</source>
        <translation>%1 %2，而库所在的磁盘剩余 %3；考虑到必须保留的空间，还缺 %4。请释放空间或删除版本，然后重试。</translation>
    </message>
    <message>
        <source>%1 %2 new files and folders, and the library&apos;s disk can take %3 more. Delete files or versions, then try again.</source>
        <translation>%1 %2 个新文件和文件夹，而库所在的磁盘只能再容纳 %3 个。请删除文件或版本，然后重试。</translation>
    </message>
</context>
<context>
    <name>strata::DiskUsage</name>
    <message>
        <source>Measuring files</source>
        <translation>正在测量文件</translation>
    </message>
</context>
<context>
    <name>strata::DriftBanner</name>
    <message>
        <source>Linked folder</source>
        <translation>关联的文件夹</translation>
    </message>
</context>
<context>
    <name>strata::DumpReader</name>
    <message>
        <source>“%1” ends in the middle of line %2: the dump was cut off. Make it again.</source>
        <translation>“%1”在第 %2 行中间结束：转储被截断了。请重新生成。</translation>
    </message>
    <message>
        <source>%1: the values of an INSERT do not end.</source>
        <translation>%1：INSERT 的值没有结束。</translation>
    </message>
    <message>
        <source>%1: the dump is in %2. Make it again with pg_dump --encoding=UTF8.</source>
        <translation>%1：转储的编码是 %2。请用 pg_dump --encoding=UTF8 重新生成。</translation>
    </message>
    <message>
        <source>%1: the INSERT names no columns, and there is no CREATE TABLE before it. Dump with --column-inserts.</source>
        <translation>%1：INSERT 没有给出列名，之前也没有 CREATE TABLE。请用 --column-inserts 转储。</translation>
    </message>
    <message>
        <source>%1: a row has more than %2 values.</source>
        <translation>%1：某一行的值超过 %2 个。</translation>
    </message>
    <message>
        <source>%1: COPY names no columns, and there is no CREATE TABLE before it.</source>
        <translation>%1：COPY 没有给出列名，之前也没有 CREATE TABLE。</translation>
    </message>
    <message>
        <source>%1: the row has %2 values, and the table has %3 columns.</source>
        <translation>%1：该行有 %2 个值，而表有 %3 列。</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Make the dump again with pg_dump --encoding=UTF8.</source>
        <translation>%1：“%2”的值不是有效的 UTF-8。请用 pg_dump --encoding=UTF8 重新生成转储。</translation>
    </message>
</context>
<context>
    <name>strata::Excluding</name>
    <message>
        <source>Writing .strataignore</source>
        <translation>正在写入 .strataignore</translation>
    </message>
    <message>
        <source>The pattern was not written</source>
        <translation>未写入模式</translation>
    </message>
    <message>
        <source>“%1” was copied. Add it as a line to .strataignore in the folder you capture from.</source>
        <translation>已复制“%1”。请将其作为一行添加到捕获来源文件夹的 .strataignore 中。</translation>
    </message>
    <message>
        <source>“%1” is in .strataignore already.</source>
        <translation>“%1”已在 .strataignore 中。</translation>
    </message>
    <message>
        <source>“%1” is left out of captures from “%2” from now on.</source>
        <translation>从现在起，捕获“%2”时会排除“%1”。</translation>
    </message>
    <message>
        <source>leaving out “%1”</source>
        <translation>排除“%1”</translation>
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
        <source>The archive is complete, but the library could not note the export. %1</source>
        <translation>归档已完成，但库未能记录此次导出。%1</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Portable names (%1)</source>
        <translation>可移植名称 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the archive again with names that can be unpacked everywhere:</source>
        <translation>用在任何系统上都能解包的名称重新写出归档：</translation>
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
    <message>
        <source>its path has %1 characters; Windows takes 260 with the drive, unless it is set up for more</source>
        <translation>其路径有 %1 个字符；除非另行设置，Windows 最多允许 260 个（含盘符）</translation>
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
    <message numerus="yes">
        <source>%n names were changed.</source>
        <translation>
            <numerusform>更改了 %n 个名称。</numerusform>
        </translation>
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
    <message>
        <source>Take out…</source>
        <translation>取出…</translation>
    </message>
    <message>
        <source>Take into the workspace</source>
        <translation>取到工作区</translation>
    </message>
    <message>
        <source>Puts the selected files and folders into a folder of yours</source>
        <translation>将所选的文件和文件夹放入您的文件夹</translation>
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
    <name>strata::FlatFolders</name>
    <message>
        <source>The folder “%1” cannot be read. Give yourself the right to.</source>
        <translation>无法读取文件夹“%1”。请为自己授予权限。</translation>
    </message>
    <message>
        <source>“%1” is a link; links are not followed.</source>
        <translation>“%1”是链接；不会跟随链接。</translation>
    </message>
    <message>
        <source>“%1” is no generation&apos;s folder.</source>
        <translation>“%1”不是世代的文件夹。</translation>
    </message>
    <message>
        <source>There are two folders of the generation %1: “%2” and “%3”.</source>
        <translation>世代 %1 有两个文件夹：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>The first one is taken; the other stays where it is.</source>
        <translation>采用第一个；另一个留在原处。</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>正在查看“%1”</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>它留在原处。</translation>
    </message>
</context>
<context>
    <name>strata::FlatRows</name>
    <message>
        <source>%1: the row has no id.</source>
        <translation>%1：该行没有标识。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>它会被排除。</translation>
    </message>
    <message>
        <source>%1 repeats the project %2 of %3.</source>
        <translation>%1 重复了 %3 的项目 %2。</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept with it.</source>
        <translation>以第一行为准；另一行随其一并保存。</translation>
    </message>
    <message>
        <source>%1 repeats the generation %2 of %3.</source>
        <translation>%1 重复了 %3 的世代 %2。</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept in the version&apos;s context.</source>
        <translation>以第一行为准；另一行保存在版本的上下文中。</translation>
    </message>
</context>
<context>
    <name>strata::FlatStore</name>
    <message>
        <source>%1: a value is larger than %2 MB.</source>
        <translation>%1：某个值大于 %2 MB。</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is larger than %3 MB.</source>
        <translation>%1：“%2”的值大于 %3 MB。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Export one file per table, or as plain SQL.</source>
        <translation>“%1”大于 %2 MB。请每个表导出一个文件，或导出为纯 SQL。</translation>
    </message>
    <message>
        <source>There is no metadata “%1”.</source>
        <translation>没有元数据“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no metadata: no CSV or JSON of projects, generations or artifacts, no dump and no database.</source>
        <translation>文件夹“%1”中没有元数据：没有 projects、generations 或 artifacts 的 CSV 或 JSON，没有转储，也没有数据库。</translation>
    </message>
    <message>
        <source>“%1” names no projects and no generations.</source>
        <translation>“%1”中没有项目，也没有世代。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose the folder of the old store.</source>
        <translation>没有文件夹“%1”。请选择旧存储的文件夹。</translation>
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
    <name>strata::FolderTransition</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed files in “%1” meanwhile: %2. Let it finish, then try again.</source>
        <translation>其间另一个程序更改了“%1”中的文件：%2。请等它完成后重试。</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>“%1” is no longer what was captured. Run “verify”; the folder was left as it is.</source>
        <translation>“%1”已与捕获时不同。请运行“verify”；文件夹保持原样。</translation>
    </message>
    <message>
        <source>Bringing “%1” over</source>
        <translation>正在切换“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be cleared away</source>
        <translation>无法清除“%1”</translation>
    </message>
</context>
<context>
    <name>strata::Following</name>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>文件夹切换到 %1 之前保存的其自身更改</translation>
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
    <name>strata::FoundPage</name>
    <message>
        <source>Folder without a row</source>
        <translation>没有记录行的文件夹</translation>
    </message>
    <message>
        <source>Row without files</source>
        <translation>没有文件的记录行</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>缺失的文件夹</translation>
    </message>
    <message>
        <source>Id there twice</source>
        <translation>重复的标识</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>未知项目</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>没有项目</translation>
    </message>
    <message>
        <source>Files differ</source>
        <translation>文件不同</translation>
    </message>
    <message>
        <source>Unsafe path</source>
        <translation>不安全的路径</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Odd status</source>
        <translation>异常状态</translation>
    </message>
    <message>
        <source>Several active</source>
        <translation>多个激活</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>没有激活</translation>
    </message>
    <message>
        <source>Wrong parent</source>
        <translation>错误的父版本</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>缺失的工件</translation>
    </message>
    <message>
        <source>Odd row</source>
        <translation>异常的记录行</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>已在库中</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
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
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>&amp;Accept this order of versions, which is a guess</source>
        <translation>接受这一推测的版本顺序(&amp;A)</translation>
    </message>
    <message>
        <source>Projects to bring in</source>
        <translation>要迁入的项目</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>不相符之处</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stay behind</source>
        <translation>
            <numerusform>%n 个文件夹留在原处</numerusform>
        </translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>later versions of a project that is there</source>
        <translation>现有项目的后续版本</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>一切相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation>
            <numerusform>%n 个注意事项：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GenerationFiles</name>
    <message>
        <source>The files of %1 were deleted.</source>
        <translation>%1 的文件已删除。</translation>
    </message>
    <message>
        <source>%1 has no files yet.</source>
        <translation>%1 还没有文件。</translation>
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
    <name>strata::GitRepository</name>
    <message>
        <source>“%1” lies inside the Git repository “%2”. Choose that folder to capture its history.</source>
        <translation>“%1”位于 Git 仓库“%2”之内。请选择该文件夹以捕获其历史。</translation>
    </message>
    <message>
        <source>“%1” is no Git repository.</source>
        <translation>“%1”不是 Git 仓库。</translation>
    </message>
    <message>
        <source>The Git repository “%1” belongs to somebody else. If you trust it, tell git so, then try again: git config --global --add safe.directory &apos;%1&apos;</source>
        <translation>Git 仓库“%1”属于其他人。如果您信任它，请告知 git 后重试：git config --global --add safe.directory &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The Git repository “%1” names its objects by SHA-256, which Strata cannot read. Capture its working files instead.</source>
        <translation>Git 仓库“%1”以 SHA-256 命名其对象，Strata 无法读取。请改为捕获其工作文件。</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2. “git fsck” may say more.</source>
        <translation>无法读取 Git 仓库“%1”：%2。“git fsck”可能会给出更多信息。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>The Git repository “%1” lacks the object %2: it was cloned in part, or it is damaged. “git fetch --refetch” brings what is missing, “git fsck” tells what is.</source>
        <translation>Git 仓库“%1”缺少对象 %2：它只被部分克隆，或已损坏。“git fetch --refetch”可取回缺少的内容，“git fsck”可说明缺少什么。</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: %3. “git fsck” tells more.</source>
        <translation>Git 仓库“%1”的对象 %2 已损坏：%3。“git fsck”会给出更多信息。</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: its file is cut off. “git fsck” tells more.</source>
        <translation>Git 仓库“%1”的对象 %2 已损坏：其文件被截断。“git fsck”会给出更多信息。</translation>
    </message>
    <message>
        <source>The Git repository “%1” has no commit on the branch that is checked out.</source>
        <translation>Git 仓库“%1”当前检出的分支上没有提交。</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2.</source>
        <translation>无法读取 Git 仓库“%1”：%2。</translation>
    </message>
    <message>
        <source>The branches of the Git repository “%1” cannot be read: %2.</source>
        <translation>无法读取 Git 仓库“%1”的分支：%2。</translation>
    </message>
    <message>
        <source>The tags of the Git repository “%1” cannot be read: %2.</source>
        <translation>无法读取 Git 仓库“%1”的标签：%2。</translation>
    </message>
    <message>
        <source>“%1” fits several commits of the Git repository “%2”. Give more digits.</source>
        <translation>“%1”与 Git 仓库“%2”的多个提交相符。请给出更多位数。</translation>
    </message>
    <message>
        <source>The Git repository “%2” has no branch, tag or commit “%1”.</source>
        <translation>Git 仓库“%2”中没有分支、标签或提交“%1”。</translation>
    </message>
    <message>
        <source>The Git repository “%1” is damaged: its object %2 should be the content of a file and is not. “git fsck” tells more.</source>
        <translation>Git 仓库“%1”已损坏：其对象 %2 应为文件内容，实际却不是。“git fsck”会给出更多信息。</translation>
    </message>
</context>
<context>
    <name>strata::GitStaging</name>
    <message>
        <source>file %1 of %2</source>
        <translation>文件 %1，共 %2 个</translation>
    </message>
    <message>
        <source>it would be taken for a repository of its own</source>
        <translation>它会被当作独立的仓库</translation>
    </message>
    <message>
        <source>the commit has two entries of that name</source>
        <translation>该提交中有两个同名条目</translation>
    </message>
    <message>
        <source>it is a submodule: its files are in another repository, at commit %1</source>
        <translation>它是子模块：其文件在另一个仓库中，位于提交 %1</translation>
    </message>
    <message>
        <source>the target of the link is too long or not valid UTF-8</source>
        <translation>链接的目标过长或不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>它是指向文件夹之外的链接（指向 %1）</translation>
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
    <name>strata::Healing</name>
    <message>
        <source>“%1” cannot be repaired</source>
        <translation>无法修复“%1”</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read.</source>
        <translation>“%1”在读取期间发生更改。</translation>
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
    <name>strata::HistoryChoice</name>
    <message>
        <source>Capture the &amp;working files as one version</source>
        <translation>将工作文件捕获为一个版本(&amp;W)</translation>
    </message>
    <message>
        <source>Capture the &amp;history, a version for each step</source>
        <translation>捕获历史，每一步一个版本(&amp;H)</translation>
    </message>
    <message>
        <source>Only the ne&amp;west</source>
        <translation>仅最新的(&amp;W)</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>历史的哪一部分</translation>
    </message>
    <message>
        <source>How many of the newest</source>
        <translation>最新的多少个</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message numerus="yes">
        <source>This folder is a Git repository with %n commits</source>
        <translation>
            <numerusform>此文件夹是含有 %n 个提交的 Git 仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n tags</source>
        <translation>
            <numerusform>%1 和 %n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its older history was not cloned).</source>
        <translation>%1（未克隆其更早的历史）。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Commits of what is checked out</source>
        <translation>当前检出内容的提交</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>%1 的提交</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Commits of all %n branches</source>
        <translation>
            <numerusform>全部 %n 个分支的提交</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Counting commits</source>
        <translation>正在统计提交</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n versions.</source>
        <translation>
            <numerusform>这会生成 %n 个版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits are versions already.</source>
        <translation>
            <numerusform>%n 个提交已是版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits change no file and are passed over.</source>
        <translation>
            <numerusform>%n 个提交未更改任何文件，会被跳过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HistoryPlan</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Reading the history: %n commits</source>
        <translation>
            <numerusform>正在读取历史：%n 个提交</numerusform>
        </translation>
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
    <name>strata::JsonReader</name>
    <message>
        <source>“%1”: the rows of a table must be an array.</source>
        <translation>“%1”：表的行必须是数组。</translation>
    </message>
    <message>
        <source>“%1” holds something that is no row of projects, generations or artifacts.</source>
        <translation>“%1”中有内容不是 projects、generations 或 artifacts 的行。</translation>
    </message>
    <message>
        <source>“%1” is no proper JSON: %2 in line %3. It may have been cut off.</source>
        <translation>“%1”不是正确的 JSON：%2，第 %3 行。它可能被截断了。</translation>
    </message>
    <message>
        <source>“%1” has neither projects, generations nor artifacts in it.</source>
        <translation>“%1”中既没有 projects、generations，也没有 artifacts。</translation>
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
    <message>
        <source>The library “%1” is open for reading only. %2</source>
        <translation>库“%1”以只读方式打开。%2</translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only: “%2” and “%3” are on different file systems. Undo the mount or link of one of them.</source>
        <translation>库“%1”以只读方式打开：“%2”和“%3”位于不同的文件系统上。请取消其中之一的挂载或链接。</translation>
    </message>
    <message>
        <source>The disk of the library “%1” is full: %2 left. It is open for reading only. Free some space, then open it again.</source>
        <translation>库“%1”所在的磁盘已满：剩余 %2。它以只读方式打开。请释放空间，然后重新打开。</translation>
    </message>
</context>
<context>
    <name>strata::LibraryBar</name>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open the library again, to write if the disk has room by now</source>
        <translation>重新打开库，若磁盘现已有空间则可写入</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>正在查看磁盘</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <translation>只读：%1</translation>
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
    <name>strata::LibraryRoom</name>
    <message numerus="yes">
        <source>The disk can take only %n more files. Delete some, or delete versions and empty the trash.</source>
        <translation>
            <numerusform>磁盘只能再容纳 %n 个文件。请删除一些文件，或删除版本并清空回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Free some space, or delete versions and empty the trash.</source>
        <translation>磁盘已满：剩余 %1。请释放空间，或删除版本并清空回收站。</translation>
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
    <message>
        <source>Bring in an older store…</source>
        <translation>迁入旧存储…</translation>
    </message>
    <message>
        <source>Verify the library quickly</source>
        <translation>快速校验库</translation>
    </message>
    <message>
        <source>Verify report…</source>
        <translation>校验报告…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>存储空间…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>保留策略…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Unpacks %1 from the archive, under its old number</source>
        <translation>从归档中解包 %1，沿用其原有编号</translation>
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
    <name>strata::ManifestFile</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>清单“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>The manifest “%1” was made by a newer Strata. Update Strata to open it.</source>
        <translation>清单“%1”由较新的 Strata 生成。请更新 Strata 以打开。</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>缺少标识、版本或状态</translation>
    </message>
    <message>
        <source>it does not say where the list of its files is</source>
        <translation>未说明其文件列表所在的位置</translation>
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
    <message>
        <source>&amp;Linked folder</source>
        <translation>关联的文件夹(&amp;L)</translation>
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
    <name>strata::Migration</name>
    <message>
        <source>The migration stopped after %1 of %2 versions. It can be resumed or undone.</source>
        <translation>迁移在第 %1 个版本后停止，共 %2 个。可以继续或撤销。</translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>正在迁入“%1”</translation>
    </message>
    <message>
        <source>The library has changed since the migration was planned: “%1” is no longer as it was. Look at the old store again.</source>
        <translation>自计划迁移以来库已更改：“%1”已与先前不同。请重新查看旧存储。</translation>
    </message>
    <message>
        <source>The migration %1 of this store is unfinished. Resume it, or undo it first.</source>
        <translation>此存储的迁移 %1 尚未完成。请继续，或先将其撤销。</translation>
    </message>
    <message>
        <source>Without metadata the order of the versions is a guess from the times of their files. Look at it, then accept it; or name the metadata.</source>
        <translation>没有元数据时，版本的顺序由其文件的时间推测而来。请查看后接受，或指定元数据。</translation>
    </message>
    <message>
        <source>The migration %1 is complete: there is nothing to resume.</source>
        <translation>迁移 %1 已完成：没有可继续的内容。</translation>
    </message>
    <message>
        <source>The migration %1 was undone. Migrate the store once more instead.</source>
        <translation>迁移 %1 已撤销。请改为重新迁移该存储。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to “%2”.</source>
        <translation>无法将“%1”复制到“%2”。</translation>
    </message>
    <message>
        <source>Another migration is at work in this library. Wait until it is done.</source>
        <translation>此库中正在进行另一个迁移。请等它完成。</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>正在保存备份</translation>
    </message>
    <message>
        <source>There is no migration “%1” in this library.</source>
        <translation>此库中没有迁移“%1”。</translation>
    </message>
    <message>
        <source>The migration “%1” has no report: it is not finished.</source>
        <translation>迁移“%1”没有报告：它尚未完成。</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>The library has the project %1 already, as “%2”.</source>
        <translation>库中已有项目 %1，名为“%2”。</translation>
    </message>
    <message>
        <source>What it lacks is added as later versions.</source>
        <translation>其缺少的内容会作为后续版本添加。</translation>
    </message>
    <message>
        <source>The project %1 has no name.</source>
        <translation>项目 %1 没有名称。</translation>
    </message>
    <message>
        <source>The name “%1” is taken or cannot be kept.</source>
        <translation>名称“%1”已被占用或无法保留。</translation>
    </message>
    <message>
        <source>The project is called “%1”.</source>
        <translation>项目名为“%1”。</translation>
    </message>
    <message>
        <source>The library has a version of the id %1 already, perhaps in the trash.</source>
        <translation>库中已有标识为 %1 的版本，可能在回收站中。</translation>
    </message>
    <message>
        <source>It gets the id %1; the old one is in its context.</source>
        <translation>它得到标识 %1；原标识保存在其上下文中。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>it is the name of a folder</source>
        <translation>它是文件夹的名称</translation>
    </message>
    <message>
        <source>another file needs its name</source>
        <translation>另一个文件需要其名称</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) belong to the project %1, which has no row.</source>
        <translation>
            <numerusform>%n 个世代属于没有记录行的项目 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They become the project “%1”.</source>
        <translation>它们会成为项目“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds no folders of generations. Choose the folder that has “projects” in it.</source>
        <translation>“%1”中没有世代的文件夹。请选择其中含有“projects”的文件夹。</translation>
    </message>
    <message>
        <source>“%1” would become v%2 of “%3”: its files were last changed %4.</source>
        <translation>“%1”将成为“%3”的 v%2：其文件最后更改于 %4。</translation>
    </message>
    <message>
        <source>Nothing is brought in before you accept this order.</source>
        <translation>在您接受此顺序之前，不会迁入任何内容。</translation>
    </message>
    <message>
        <source>%1: without a project</source>
        <translation>%1：没有项目</translation>
    </message>
    <message>
        <source>It becomes a version of the project “%1”.</source>
        <translation>它会成为项目“%1”的一个版本。</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>它留在原处。</translation>
    </message>
    <message>
        <source>%1: the generation %2 belongs to no project.</source>
        <translation>%1：世代 %2 不属于任何项目。</translation>
    </message>
    <message>
        <source>The folder “%1” has no row.</source>
        <translation>文件夹“%1”没有记录行。</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” belongs to no generation.</source>
        <translation>%1：工件“%2”不属于任何世代。</translation>
    </message>
    <message>
        <source>%1: the generation %2 has no time.</source>
        <translation>%1：世代 %2 没有时间。</translation>
    </message>
    <message>
        <source>The time of its files is taken.</source>
        <translation>采用其文件的时间。</translation>
    </message>
    <message>
        <source>It is put first.</source>
        <translation>它排在最前。</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>正在查看“%1”</translation>
    </message>
    <message>
        <source>The generation %1 is its own ancestor.</source>
        <translation>世代 %1 是其自身的祖先。</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is younger or not brought in.</source>
        <translation>%1 的父世代 %2 较新或未迁入。</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is none of its project&apos;s generations.</source>
        <translation>%1 的父世代 %2 不属于其项目。</translation>
    </message>
    <message>
        <source>It is brought in without a parent; the old one is in its context.</source>
        <translation>迁入时不带父版本；原父世代保存在其上下文中。</translation>
    </message>
    <message>
        <source>None becomes active.</source>
        <translation>不激活任何世代。</translation>
    </message>
    <message>
        <source>The generation %1 becomes active.</source>
        <translation>世代 %1 会被激活。</translation>
    </message>
    <message>
        <source>“%1” has several active generations: %2.</source>
        <translation>“%1”有多个激活的世代：%2。</translation>
    </message>
    <message>
        <source>Nothing says which generation of “%1” is active.</source>
        <translation>没有信息说明“%1”的哪个世代处于激活状态。</translation>
    </message>
    <message>
        <source>The active generation %2 of “%1” is not there or not complete.</source>
        <translation>“%1”的激活世代 %2 不存在或不完整。</translation>
    </message>
    <message>
        <source>The files take up to %1 MB, and %2 MB are free on “%3”.</source>
        <translation>文件最多占用 %1 MB，而“%3”上有 %2 MB 可用空间。</translation>
    </message>
    <message>
        <source>Equal files are stored once, so it may fit; should it not, the migration stops and can be resumed.</source>
        <translation>相同的文件只存一次，因此可能容纳得下；若容纳不下，迁移会停止，之后可继续。</translation>
    </message>
    <message>
        <source>“%1” lies inside the library itself. Choose the folder of the old store.</source>
        <translation>“%1”位于库本身之内。请选择旧存储的文件夹。</translation>
    </message>
    <message>
        <source>The library “%1” lies inside the old store “%2”, which must not change. Choose another library.</source>
        <translation>库“%1”位于旧存储“%2”之内，而旧存储不得更改。请选择其他库。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the old store.</source>
        <translation>“%1”已不在旧存储中。</translation>
    </message>
    <message>
        <source>The generation %1 is not brought in. Make the folder readable and migrate once more: what is missing is added.</source>
        <translation>世代 %1 未迁入。请使该文件夹可读，然后重新迁移：缺少的内容会被添加。</translation>
    </message>
    <message>
        <source>“%1” cannot be kept: %2.</source>
        <translation>无法保留“%1”：%2。</translation>
    </message>
    <message>
        <source>It stays where it is; the version does without it.</source>
        <translation>它留在原处；版本中不包含它。</translation>
    </message>
    <message>
        <source>The folder “%1” has no files.</source>
        <translation>文件夹“%1”没有文件。</translation>
    </message>
    <message>
        <source>The generation is kept without files, as failed.</source>
        <translation>该世代以失败状态保留，不含文件。</translation>
    </message>
    <message>
        <source>The files in output_files are taken.</source>
        <translation>采用 output_files 中的文件。</translation>
    </message>
    <message>
        <source>The folder is taken; output_files is kept as artifacts/output_files.json.</source>
        <translation>采用该文件夹；output_files 保存为 artifacts/output_files.json。</translation>
    </message>
    <message>
        <source>%1: “%2” in output_files is refused: %3.</source>
        <translation>%1：output_files 中的“%2”被拒绝：%3。</translation>
    </message>
    <message>
        <source>SHA-256 %1 on disk</source>
        <translation>磁盘上的 SHA-256 为 %1</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>不在磁盘上</translation>
    </message>
    <message>
        <source>“%1” of %2 differs: %3, %4 in output_files.</source>
        <translation>%2 的“%1”不同：%3，output_files 中为 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) of %1 differ from output_files.</source>
        <translation>
            <numerusform>%1 另有 %n 个文件与 output_files 不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as artifacts/output_files.json.</source>
        <translation>它保存为 artifacts/output_files.json。</translation>
    </message>
    <message>
        <source>The version does without it; output_files is kept as artifacts/output_files.json.</source>
        <translation>版本中不包含它；output_files 保存为 artifacts/output_files.json。</translation>
    </message>
    <message>
        <source>The generation %1 has no folder.</source>
        <translation>世代 %1 没有文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Its files are taken from output_files: %n file(s).</source>
        <translation>
            <numerusform>其文件取自 output_files：%n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation %1 has neither a folder nor output_files.</source>
        <translation>世代 %1 既没有文件夹，也没有 output_files。</translation>
    </message>
    <message>
        <source>It is kept without files, as failed: its prompt and its place among the versions stay.</source>
        <translation>它以失败状态保留，不含文件：其提示词及其在各版本中的位置会保留。</translation>
    </message>
    <message>
        <source>It had no files in the old store.</source>
        <translation>它在旧存储中没有文件。</translation>
    </message>
    <message>
        <source>It had failed in the old store, which does not say why.</source>
        <translation>它在旧存储中已失败，旧存储未说明原因。</translation>
    </message>
    <message>
        <source>It was still “%1” in the old store; its files may be incomplete.</source>
        <translation>它在旧存储中仍为“%1”；其文件可能不完整。</translation>
    </message>
    <message>
        <source>The generation %1 is still “%2”.</source>
        <translation>世代 %1 仍为“%2”。</translation>
    </message>
    <message>
        <source>Its files are kept as a failed version.</source>
        <translation>其文件作为失败的版本保留。</translation>
    </message>
    <message>
        <source>The generation %1 has the status “%2”.</source>
        <translation>世代 %1 的状态为“%2”。</translation>
    </message>
    <message>
        <source>It has files and is kept as complete; the old status is in its context.</source>
        <translation>它有文件，作为完成的版本保留；原状态保存在其上下文中。</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” is not in the store.</source>
        <translation>%1：工件“%2”不在存储中。</translation>
    </message>
    <message>
        <source>Its row is kept in the version&apos;s context.</source>
        <translation>其记录行保存在版本的上下文中。</translation>
    </message>
    <message>
        <source>Found in the old store: %1</source>
        <translation>在旧存储中发现：%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>元数据：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Will be brought in: %1 versions with %2 files (%3 bytes)</source>
        <translation>将迁入：%1 个版本，%2 个文件（%3 字节）</translation>
    </message>
    <message>
        <source>  %1: %2 versions, active: %3</source>
        <translation>  %1：%2 个版本，激活：%3</translation>
    </message>
    <message>
        <source>  %1 (in the library): %2 more versions</source>
        <translation>  %1（已在库中）：另有 %2 个版本</translation>
    </message>
    <message>
        <source>Folders that stay in the old store only: %1</source>
        <translation>仅留在旧存储中的文件夹：%1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <translation>迁移 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>完成于 %1</translation>
    </message>
    <message>
        <source>Versions brought in: %1, of them kept as failed: %2, there already: %3</source>
        <translation>已迁入的版本：%1，其中作为失败保留：%2，已存在：%3</translation>
    </message>
    <message>
        <source>Files compared with their origin by SHA-256: %1 (%2 bytes)</source>
        <translation>已按 SHA-256 与来源比较的文件：%1（%2 字节）</translation>
    </message>
    <message>
        <source>Artifacts: %1</source>
        <translation>工件：%1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Validation: %1 problems</source>
        <translation>验证：%1 个问题</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%3 %2 %1</translation>
    </message>
    <message>
        <source>%1 was made from a version of the migration</source>
        <translation>已根据迁移的某个版本生成 %1</translation>
    </message>
    <message>
        <source>The migration %1 is undone already.</source>
        <translation>迁移 %1 已被撤销。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>The migration cannot be undone as a whole, for these were changed since: %1. Undo the others only, and keep these.</source>
        <translation>无法整体撤销该迁移，因为以下内容此后有更改：%1。请仅撤销其他内容，并保留这些。</translation>
    </message>
    <message>
        <source>The undoing stopped; undo once more to finish it.</source>
        <translation>撤销已停止；请再次撤销以完成。</translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation>正在撤回“%1”</translation>
    </message>
    <message>
        <source>The project “%1” is not in the library.</source>
        <translation>项目“%1”不在库中。</translation>
    </message>
    <message>
        <source>Comparing “%1” with its origin</source>
        <translation>正在将“%1”与其来源比较</translation>
    </message>
    <message>
        <source>The generation %1 is not in the library.</source>
        <translation>世代 %1 不在库中。</translation>
    </message>
    <message>
        <source>%1 of “%2” is not what was planned.</source>
        <translation>“%2”的 %1 与计划不符。</translation>
    </message>
    <message>
        <source>%1 of “%2” is out of order.</source>
        <translation>“%2”的 %1 顺序不对。</translation>
    </message>
    <message>
        <source>The active version of “%1” is another than planned.</source>
        <translation>“%1”的激活版本与计划不同。</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” differs from its origin.</source>
        <translation>“%3”的 %2 中的“%1”与其来源不同。</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” has no origin.</source>
        <translation>“%3”的 %2 中的“%1”没有来源。</translation>
    </message>
    <message>
        <source>“%1” is missing in %2 of “%3”.</source>
        <translation>“%3”的 %2 中缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3”: %4</source>
        <translation>“%3”的 %2 中的“%1”：%4</translation>
    </message>
    <message>
        <source>The artifact “%1” of %2 of “%3” differs from its origin.</source>
        <translation>“%3”的 %2 的工件“%1”与其来源不同。</translation>
    </message>
</context>
<context>
    <name>strata::MigrationDialog</name>
    <message>
        <source>Looking for migrations</source>
        <translation>正在查找迁移</translation>
    </message>
    <message>
        <source>A migration is unfinished</source>
        <translation>有一个迁移尚未完成</translation>
    </message>
    <message>
        <source>Bringing in “%1” was interrupted. Go on with it?</source>
        <translation>迁入“%1”时被中断。要继续吗？</translation>
    </message>
    <message>
        <source>Versions that are there already stay as they are. It can be undone, too: strata-cli migrate --undo %1</source>
        <translation>已存在的版本保持不变。也可以撤销：strata-cli migrate --undo %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Undoing the migration</source>
        <translation>正在撤销迁移</translation>
    </message>
    <message>
        <source>The migration was undone. What it made is in the trash.</source>
        <translation>迁移已撤销。它生成的内容在回收站中。</translation>
    </message>
    <message>
        <source>The migration was not undone</source>
        <translation>迁移未撤销</translation>
    </message>
    <message>
        <source>Looking at the migration</source>
        <translation>正在查看迁移</translation>
    </message>
    <message>
        <source>Undo the migration</source>
        <translation>撤销迁移</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were changed since and would stay. Undo the others?</source>
        <translation>
            <numerusform>%n 个项目此后有更改，将会保留。要撤销其他项目吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n project(s)</source>
        <translation>
            <numerusform>撤销 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo the migration…</source>
        <translation>撤销迁移…</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>打开报告(&amp;R)</translation>
    </message>
    <message>
        <source>Bring in an older store</source>
        <translation>迁入旧存储</translation>
    </message>
    <message>
        <source>Which store</source>
        <translation>选择存储</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Br&amp;ing in %n version(s)</source>
        <translation>
            <numerusform>迁入 %n 个版本(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at the old store</source>
        <translation>正在查看旧存储</translation>
    </message>
    <message>
        <source>The old store cannot be brought in</source>
        <translation>无法迁入旧存储</translation>
    </message>
    <message>
        <source>Bringing in the old store</source>
        <translation>正在迁入旧存储</translation>
    </message>
    <message>
        <source>Going on with the migration</source>
        <translation>正在继续迁移</translation>
    </message>
    <message>
        <source>The migration was stopped</source>
        <translation>迁移已停止</translation>
    </message>
    <message>
        <source>The migration did not end well</source>
        <translation>迁移未能正常结束</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) were brought in.</source>
        <translation>
            <numerusform>已迁入 %n 个版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>迁入旧存储</translation>
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
    <name>strata::NameClash</name>
    <message>
        <source>its name is there twice</source>
        <translation>其名称出现了两次</translation>
    </message>
    <message>
        <source>it and “%1” look alike and are one name on macOS (the accents are written differently)</source>
        <translation>它与“%1”看起来相同，在 macOS 上是同一名称（变音符号的写法不同）</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows and macOS, which do not tell upper from lower case</source>
        <translation>它与“%1”在 Windows 和 macOS 上是同一名称，这两个系统不区分大小写</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows, which drops spaces and periods at the end</source>
        <translation>它与“%1”在 Windows 上是同一名称，该系统会去掉末尾的空格和句点</translation>
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
    <name>strata::OutputFiles</name>
    <message>
        <source>output_files is no proper JSON: %1.</source>
        <translation>output_files 不是正确的 JSON：%1。</translation>
    </message>
    <message>
        <source>output_files has an entry without a path.</source>
        <translation>output_files 中有一个条目没有路径。</translation>
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
    <name>strata::Pack</name>
    <message>
        <source>The pack “%1” is damaged. Verify the library to see which archived versions need it.</source>
        <translation>归档包“%1”已损坏。请校验库以查看哪些已归档的版本需要它。</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the files.</source>
        <translation>内存不足，无法打包文件。</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be written</source>
        <translation>无法写入归档包“%1”</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be read</source>
        <translation>无法读取归档包“%1”</translation>
    </message>
    <message>
        <source>The pack “%1” was made by a newer Strata. Update Strata to read it.</source>
        <translation>归档包“%1”由较新的 Strata 生成。请更新 Strata 以读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>无法删除“%1”</translation>
    </message>
</context>
<context>
    <name>strata::PackCleaning</name>
    <message>
        <source>A pack could not be written anew; the old one stays.</source>
        <translation>无法重新写入某个归档包；原有的保留。</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be deleted</source>
        <translation>无法删除归档包“%1”</translation>
    </message>
</context>
<context>
    <name>strata::PackKeeping</name>
    <message>
        <source>“%1” of %2 cannot be read back from the archive: %3</source>
        <translation>无法从归档中读回 %2 的“%1”：%3</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
</context>
<context>
    <name>strata::PackSet</name>
    <message>
        <source>An archived content is in none of the project&apos;s packs.</source>
        <translation>某项已归档的内容不在项目的任何归档包中。</translation>
    </message>
    <message>
        <source>An archived content is shorter than it should be.</source>
        <translation>某项已归档的内容比应有的短。</translation>
    </message>
    <message>
        <source>The pack “%1” is damaged: a content in it is not what it should be.</source>
        <translation>归档包“%1”已损坏：其中某项内容与应有的不符。</translation>
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
    <name>strata::Packing</name>
    <message>
        <source>Packing files</source>
        <translation>正在打包文件</translation>
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
    <name>strata::PolicyEditing</name>
    <message>
        <source>Saving the retention policy</source>
        <translation>正在保存保留策略</translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation>未保存策略</translation>
    </message>
    <message>
        <source>“%1” has a retention policy of its own now.</source>
        <translation>“%1”现在有单独的保留策略。</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s retention policy now.</source>
        <translation>“%1”现在遵循库的保留策略。</translation>
    </message>
    <message>
        <source>retention policy of “%1”</source>
        <translation>“%1”的保留策略</translation>
    </message>
    <message>
        <source>The library&apos;s retention policy was saved.</source>
        <translation>库的保留策略已保存。</translation>
    </message>
    <message>
        <source>the library&apos;s retention policy</source>
        <translation>库的保留策略</translation>
    </message>
</context>
<context>
    <name>strata::PolicyFile</name>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>%1 It is the library&apos;s retention policy. Set a new one, or delete the file to go back to the built-in one.</source>
        <translation>%1 它是库的保留策略。请设置新的策略，或删除该文件以恢复为内置策略。</translation>
    </message>
</context>
<context>
    <name>strata::PortableName</name>
    <message>
        <source>its name has a character that Windows forbids</source>
        <translation>其名称中有 Windows 禁止的字符</translation>
    </message>
    <message>
        <source>its name ends in a space or period, which Windows drops</source>
        <translation>其名称以空格或句点结尾，Windows 会将其去掉</translation>
    </message>
    <message>
        <source>Windows reserves its name for a device</source>
        <translation>Windows 将其名称保留给设备</translation>
    </message>
    <message>
        <source>git would take it for its own folder</source>
        <translation>git 会将其当作自己的文件夹</translation>
    </message>
</context>
<context>
    <name>strata::ProblemsModel</name>
    <message>
        <source>Damaged catalog</source>
        <translation>目录库损坏</translation>
    </message>
    <message>
        <source>Catalog differs</source>
        <translation>目录库不一致</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>不属于库</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>残留内容</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>未知项目</translation>
    </message>
    <message>
        <source>Missing project</source>
        <translation>项目缺失</translation>
    </message>
    <message>
        <source>Damaged project file</source>
        <translation>项目文件损坏</translation>
    </message>
    <message>
        <source>Active link</source>
        <translation>激活链接</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>未知版本</translation>
    </message>
    <message>
        <source>Missing version</source>
        <translation>版本缺失</translation>
    </message>
    <message>
        <source>Damaged manifest</source>
        <translation>清单损坏</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Changed file</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Extra file</source>
        <translation>多余文件</translation>
    </message>
    <message>
        <source>Writable file</source>
        <translation>文件可写</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>类型错误</translation>
    </message>
    <message>
        <source>Changed link</source>
        <translation>链接已更改</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>文件夹缺失</translation>
    </message>
    <message>
        <source>Extra folder</source>
        <translation>多余文件夹</translation>
    </message>
    <message>
        <source>Unreadable folder</source>
        <translation>文件夹无法读取</translation>
    </message>
    <message>
        <source>Writable folder</source>
        <translation>文件夹可写</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>工件缺失</translation>
    </message>
    <message>
        <source>Changed artifact</source>
        <translation>工件已更改</translation>
    </message>
    <message>
        <source>Damaged pack</source>
        <translation>归档包损坏</translation>
    </message>
    <message>
        <source>Unneeded pack</source>
        <translation>不需要的归档包</translation>
    </message>
    <message>
        <source>The same file is %1 in %2 v%3.</source>
        <translation>同一文件在 %2 v%3 中是 %1。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>strata::Process</name>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1，进程 %2</translation>
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
    <name>strata::ProjectBarsModel</name>
    <message>
        <source>Whole library</source>
        <translation>整个库</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
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
    <message>
        <source>There is a project of the id %1 already.</source>
        <translation>已有标识为 %1 的项目。</translation>
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
    <message>
        <source>Show what takes how much room</source>
        <translation>显示各项占用多少空间</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>关联文件夹…</translation>
    </message>
    <message>
        <source>Settings of the linked folder…</source>
        <translation>关联文件夹的设置…</translation>
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
    <name>strata::PutAway</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving %1</source>
        <translation>正在归档 %1</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>未归档</translation>
    </message>
    <message>
        <source>Moving %1 to the trash</source>
        <translation>正在将 %1 移到回收站</translation>
    </message>
    <message>
        <source>Not moved to the trash</source>
        <translation>未移到回收站</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>正在恢复 %1</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 已恢复原状。</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>%1 已归档。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were archived.</source>
        <translation>
            <numerusform>已归档 %n 个版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>archive %1</source>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 个版本移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 was restored from the archive.</source>
        <translation>%1 已从归档中恢复。</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>恢复 %1</translation>
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
    <name>strata::Repair</name>
    <message>
        <source>Repairing %1</source>
        <translation>正在修复 %1</translation>
    </message>
    <message>
        <source>The files of %1 do not fit the catalog any more.</source>
        <translation>%1 的文件已与目录库不符。</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>正在查找完好的副本</translation>
    </message>
    <message>
        <source>The catalog is made anew from the folders.</source>
        <translation>根据文件夹重新建立目录库。</translation>
    </message>
    <message>
        <source>Catalog, link and folder are made to fit each other.</source>
        <translation>使目录库、链接和文件夹彼此相符。</translation>
    </message>
    <message>
        <source>The version is taken into the catalog if its files fit its manifest.</source>
        <translation>如果版本的文件与其清单相符，则将其纳入目录库。</translation>
    </message>
    <message>
        <source>It is moved to the quarantine.</source>
        <translation>将其移到隔离区。</translation>
    </message>
    <message>
        <source>It is deleted: Strata made it and did not complete it.</source>
        <translation>将其删除：它由 Strata 生成，但未完成。</translation>
    </message>
    <message>
        <source>There is no other copy in the library.</source>
        <translation>库中没有其他副本。</translation>
    </message>
    <message>
        <source>Its permissions are put right.</source>
        <translation>修正其权限。</translation>
    </message>
    <message>
        <source>The folder is made again.</source>
        <translation>重新创建该文件夹。</translation>
    </message>
    <message>
        <source>What is there goes to the quarantine, and the folder is made again.</source>
        <translation>将那里的内容移到隔离区，并重新创建该文件夹。</translation>
    </message>
    <message>
        <source>The link is made again; it points to “%1”.</source>
        <translation>重新创建该链接；它指向“%1”。</translation>
    </message>
    <message>
        <source>It is made again from v%1, %2.</source>
        <translation>根据 v%1 的 %2 重新生成。</translation>
    </message>
    <message>
        <source>It gets bytes of its own, sealed.</source>
        <translation>使其拥有独立的字节，并加以封存。</translation>
    </message>
    <message>
        <source>There is no other copy of its content in the library.</source>
        <translation>库中没有其内容的其他副本。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>文件缺失。</translation>
    </message>
    <message>
        <source>It is written again from the catalog, which the files fit.</source>
        <translation>根据目录库重新写入，文件与目录库相符。</translation>
    </message>
    <message>
        <source>The version is moved to the quarantine: nothing tells any more what belongs to it.</source>
        <translation>将该版本移到隔离区：已无信息说明哪些内容属于它。</translation>
    </message>
</context>
<context>
    <name>strata::RepairCounts</name>
    <message numerus="yes">
        <source>%n files are made again from other copies of the same content.</source>
        <translation>
            <numerusform>根据相同内容的其他副本重新生成 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are made again.</source>
        <translation>
            <numerusform>重新创建 %n 个文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic links are made again.</source>
        <translation>
            <numerusform>重新创建 %n 个符号链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %n files and folders are put right.</source>
        <translation>
            <numerusform>修正 %n 个文件和文件夹的权限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places that do not belong are moved to the quarantine.</source>
        <translation>
            <numerusform>将 %n 处不属于库的内容移到隔离区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are written again from the catalog.</source>
        <translation>
            <numerusform>根据目录库重新写入 %n 个清单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are moved to the quarantine: nothing tells any more what belongs to them.</source>
        <translation>
            <numerusform>将 %n 个版本移到隔离区：已无信息说明哪些内容属于它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are made to fit the catalog again.</source>
        <translation>
            <numerusform>使 %n 处重新与目录库相符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalog is made anew from the folders, which settles %n problems.</source>
        <translation>
            <numerusform>根据文件夹重新建立目录库，可解决 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leftovers of work that was cut off are deleted.</source>
        <translation>
            <numerusform>删除 %n 个中断工作的残留内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems stay: there is no other copy in the library.</source>
        <translation>
            <numerusform>%n 个问题仍然存在：库中没有其他副本。</numerusform>
        </translation>
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
    <message>
        <source>“%1” is not an ordinary file. Choose another name for the report.</source>
        <translation>“%1”不是普通文件。请为报告选择其他名称。</translation>
    </message>
</context>
<context>
    <name>strata::Restoring</name>
    <message>
        <source>The manifest in “%1” is none of an archived version.</source>
        <translation>“%1”中的清单不属于已归档的版本。</translation>
    </message>
    <message>
        <source>%1 was restored, but what only it needed in the archive is still there: %2</source>
        <translation>%1 已恢复，但归档中仅供它使用的内容仍在那里：%2</translation>
    </message>
    <message>
        <source>This version is not in the project.</source>
        <translation>此版本不在该项目中。</translation>
    </message>
    <message>
        <source>The files of %1 were deleted for good and cannot be restored.</source>
        <translation>%1 的文件已永久删除，无法恢复。</translation>
    </message>
</context>
<context>
    <name>strata::ResultPage</name>
    <message>
        <source>What the validation found</source>
        <translation>验证发现的问题</translation>
    </message>
    <message>
        <source>Everything is in the library, and every file is what it was.</source>
        <translation>所有内容都在库中，每个文件都与原来一样。</translation>
    </message>
    <message numerus="yes">
        <source>It is in the library, but %n thing(s) are not as they were.</source>
        <translation>
            <numerusform>内容已在库中，但有 %n 处与原来不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 is active</source>
        <translation>v%1 已激活</translation>
    </message>
    <message>
        <source>none of them is active</source>
        <translation>其中没有激活的版本</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as failed</source>
        <translation>作为失败保留</translation>
    </message>
    <message>
        <source>In the library before</source>
        <translation>之前已在库中</translation>
    </message>
    <message>
        <source>Files compared with their origin</source>
        <translation>与来源比较过的文件</translation>
    </message>
    <message>
        <source>%1 (%2), by SHA-256</source>
        <translation>%1 (%2)，按 SHA-256</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Folders that stay behind</source>
        <translation>留在原处的文件夹</translation>
    </message>
</context>
<context>
    <name>strata::Retention</name>
    <message>
        <source>a day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
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
        <source>deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>rolling back leads to it</source>
        <translation>回滚会到达它</translation>
    </message>
    <message>
        <source>redoing leads to it</source>
        <translation>重做会到达它</translation>
    </message>
    <message>
        <source>the linked folder is at it</source>
        <translation>关联的文件夹处于它</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>最新的版本</translation>
    </message>
    <message numerus="yes">
        <source>one of the %n newest</source>
        <translation>
            <numerusform>最新的 %n 个之一</numerusform>
        </translation>
    </message>
    <message>
        <source>archived, but it is not known when</source>
        <translation>已归档，但不知道归档时间</translation>
    </message>
    <message>
        <source>it is not known when it was made</source>
        <translation>不知道其生成时间</translation>
    </message>
    <message>
        <source>its time is still to come by this computer&apos;s clock</source>
        <translation>按此计算机的时钟，其时间尚未到来</translation>
    </message>
    <message>
        <source>archived within the last day</source>
        <translation>最近一天内归档</translation>
    </message>
    <message>
        <source>restored within the last day</source>
        <translation>最近一天内恢复</translation>
    </message>
    <message>
        <source>captured within the last day</source>
        <translation>最近一天内捕获</translation>
    </message>
    <message>
        <source>parent of %1</source>
        <translation>%1 的父版本</translation>
    </message>
    <message>
        <source>archived ones keep their files</source>
        <translation>已归档的版本保留其文件</translation>
    </message>
    <message>
        <source>age archives nothing</source>
        <translation>不按时间归档</translation>
    </message>
    <message>
        <source>archived; its files go in %1</source>
        <translation>已归档；其文件将在 %1后移除</translation>
    </message>
    <message>
        <source>goes to the archive in %1</source>
        <translation>将在 %1后归档</translation>
    </message>
    <message>
        <source>archived at least %1 ago</source>
        <translation>已归档至少 %1</translation>
    </message>
    <message>
        <source>at least %1 old</source>
        <translation>已存在至少 %1</translation>
    </message>
    <message>
        <source>failed at least %1 ago</source>
        <translation>已失败至少 %1</translation>
    </message>
    <message>
        <source>exported at least %1 ago</source>
        <translation>已导出至少 %1</translation>
    </message>
    <message>
        <source>its files are gone already</source>
        <translation>其文件已不存在</translation>
    </message>
    <message>
        <source>the project takes more than %1</source>
        <translation>项目占用超过 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but something happened here at %2 already. Set the clock right.</source>
        <translation>此计算机的时钟显示 %1，但此处已有 %2 发生的事件。请校正时钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, and nothing has happened here since %2. See whether the clock is right.</source>
        <translation>此计算机的时钟显示 %1，而自 %2 以来此处没有任何事件。请检查时钟是否正确。</translation>
    </message>
    <message>
        <source>“%1” does not lie in the project&apos;s folder; it was left as it is.</source>
        <translation>“%1”不在项目的文件夹中；已保持原样。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>无法删除“%1”</translation>
    </message>
    <message>
        <source>it is gone already</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>it was not archived</source>
        <translation>它未被归档</translation>
    </message>
    <message>
        <source>Retention left “%1” alone. %2 Then apply it by hand.</source>
        <translation>保留策略未处理“%1”。%2 然后请手动应用。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>正在查看“%1”</translation>
    </message>
</context>
<context>
    <name>strata::RetentionDialog</name>
    <message>
        <source>Retention</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>Policy ▾</source>
        <translation>策略 ▾</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Save these rules, or go back to others</source>
        <translation>保存这些规则，或改用其他规则</translation>
    </message>
    <message>
        <source>Save for this project</source>
        <translation>为此项目保存</translation>
    </message>
    <message>
        <source>Save for all projects without their own</source>
        <translation>为所有没有单独策略的项目保存</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy</source>
        <translation>遵循库的策略</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>恢复为已保存的策略</translation>
    </message>
    <message>
        <source>Versions and what becomes of them</source>
        <translation>各版本及其处理结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>Once this project has versions, you see here which of them stay, which go to the archive, and why.</source>
        <translation>此项目有了版本之后，您可在此查看哪些保留、哪些归档及其原因。</translation>
    </message>
    <message>
        <source>Looking at the versions</source>
        <translation>正在查看版本</translation>
    </message>
    <message>
        <source>Retention — %1</source>
        <translation>保留策略 — %1</translation>
    </message>
    <message>
        <source>Nothing goes.</source>
        <translation>没有内容移出。</translation>
    </message>
    <message>
        <source>The project stays over its limit: what is left is protected, or its files are not to be deleted.</source>
        <translation>项目仍超过其上限：其余内容受保护，或其文件不应删除。</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes into the archive&apos;s packs</source>
        <translation>移入归档包</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Changed here and not saved. Apply… uses what is shown.</source>
        <translation>此处有更改，尚未保存。“应用…”会使用所显示的规则。</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own.</source>
        <translation>“%1”有单独的策略。</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy.</source>
        <translation>“%1”遵循库的策略。</translation>
    </message>
    <message>
        <source>The retention policy was applied.</source>
        <translation>已应用保留策略。</translation>
    </message>
</context>
<context>
    <name>strata::RetentionModel</name>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Files deleted</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>The archive takes about %1 of it.</source>
        <translation>其中归档约占用 %1。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>strata::RetentionRules</name>
    <message>
        <source>&amp;Newest versions that stay</source>
        <translation>保留的最新版本数(&amp;N)</translation>
    </message>
    <message>
        <source>only the last</source>
        <translation>仅最后一个</translation>
    </message>
    <message>
        <source>To the &amp;archive after</source>
        <translation>归档时间(&amp;A)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>&amp;Delete files of archived ones after</source>
        <translation>删除已归档版本文件的时间(&amp;D)</translation>
    </message>
    <message>
        <source>Delete &amp;exports in the library after</source>
        <translation>删除库中导出的时间(&amp;E)</translation>
    </message>
    <message>
        <source>Delete &amp;failed exports after</source>
        <translation>删除失败导出的时间(&amp;F)</translation>
    </message>
    <message>
        <source>Apply &amp;by itself, once a day</source>
        <translation>每天自动应用一次(&amp;B)</translation>
    </message>
    <message>
        <source>While the window is open and nothing else is running. Shown in the history of the project.</source>
        <translation>在窗口打开且没有其他任务运行时进行。会显示在项目的历史中。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Size limit of the project</source>
        <translation>项目的大小上限(&amp;S)</translation>
    </message>
    <message>
        <source>Size limit, percent of what the project takes now</source>
        <translation>大小上限，占项目当前占用空间的百分比</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size limit of the project</source>
        <translation>项目的大小上限</translation>
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
    <message>
        <source>it was left by Strata while it brought the folder to another version</source>
        <translation>它是 Strata 将文件夹切换到其他版本时留下的</translation>
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
    <name>strata::SqliteReader</name>
    <message>
        <source>The database “%1” cannot be read: %2.</source>
        <translation>无法读取数据库“%1”：%2。</translation>
    </message>
    <message>
        <source>The database “%1” is damaged: %2.</source>
        <translation>数据库“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>The database “%1” has no table “projects”, “generations” or “artifacts”.</source>
        <translation>数据库“%1”中没有表“projects”、“generations”或“artifacts”。</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to a temporary folder.</source>
        <translation>无法将“%1”复制到临时文件夹。</translation>
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
    <message>
        <source>Your versions lie in the flat store of an earlier tool?</source>
        <translation>您的版本在早期工具的扁平存储中吗？</translation>
    </message>
    <message>
        <source>Bring in an older store…</source>
        <translation>迁入旧存储…</translation>
    </message>
</context>
<context>
    <name>strata::Storage</name>
    <message>
        <source>Adding up what versions share</source>
        <translation>正在统计各版本共享的内容</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>Measuring the trash</source>
        <translation>正在测量回收站</translation>
    </message>
</context>
<context>
    <name>strata::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>存储空间</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>尚未存储任何内容</translation>
    </message>
    <message>
        <source>Once versions are captured, you see here what they take, what they share, and what is not worth keeping.</source>
        <translation>捕获版本之后，您可在此查看它们占用多少空间、共享哪些内容，以及哪些不值得保存。</translation>
    </message>
    <message>
        <source>Projects by size</source>
        <translation>按大小排列的项目</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>最大的文件</translation>
    </message>
    <message>
        <source>Largest folders</source>
        <translation>最大的文件夹</translation>
    </message>
    <message>
        <source>Worth leaving out</source>
        <translation>值得排除</translation>
    </message>
    <message>
        <source>Leave out of captures</source>
        <translation>从捕获中排除</translation>
    </message>
    <message>
        <source>Adds the pattern to .strataignore of the linked folder, or copies it when none is linked</source>
        <translation>将模式添加到关联文件夹的 .strataignore，没有关联文件夹时则复制该模式</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <translation>测量磁盘</translation>
    </message>
    <message>
        <source>Looks at every file for what the file system really gave it</source>
        <translation>查看文件系统实际分配给每个文件的空间</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Adding up what is stored</source>
        <translation>正在统计存储的内容</translation>
    </message>
    <message>
        <source>The sizes could not be read</source>
        <translation>无法读取大小</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>整个库</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of %1 take %2, because what is the same is stored once.</source>
        <translation>
            <numerusform>%n 个版本共 %1，实际占用 %2，因为相同的内容只存一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived.</source>
        <translation>
            <numerusform>其中 %n 个已归档。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it other projects have, too.</source>
        <translation>其中 %1 其他项目也有。</translation>
    </message>
    <message>
        <source>Worth leaving out (%1)</source>
        <translation>值得排除 (%1)</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <translation>正在测量磁盘</translation>
    </message>
    <message>
        <source>The disk was not measured</source>
        <translation>未测量磁盘</translation>
    </message>
    <message numerus="yes">
        <source>The disk gave them %1 for %2 in %n files.</source>
        <translation>
            <numerusform>磁盘为 %n 个文件中的 %2 分配了 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further names are hard links to them.</source>
        <translation>
            <numerusform>另有 %n 个名称是指向它们的硬链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are clones that share blocks with others.</source>
        <translation>
            <numerusform>%n 个是与其他文件共享块的克隆。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StorageHints</name>
    <message>
        <source>made by a build</source>
        <translation>由构建生成</translation>
    </message>
    <message>
        <source>installed packages</source>
        <translation>已安装的软件包</translation>
    </message>
    <message>
        <source>a tool&apos;s cache</source>
        <translation>工具的缓存</translation>
    </message>
    <message>
        <source>made from other files</source>
        <translation>由其他文件生成</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>a large picture, film or sound</source>
        <translation>大型图片、影片或音频</translation>
    </message>
    <message>
        <source>a large archive</source>
        <translation>大型归档</translation>
    </message>
</context>
<context>
    <name>strata::StorageTables</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>生成中</translation>
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
        <source>v%1–v%2</source>
        <comment>from version … to version …</comment>
        <translation>v%1–v%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Its own</source>
        <translation>独有</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在版本数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Different contents</source>
        <translation>不同内容数</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Would have saved</source>
        <translation>可节省</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>仅在一个版本中</translation>
    </message>
    <message>
        <source>Shared by versions</source>
        <translation>由多个版本共享</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Catalog, backups, quarantine</source>
        <translation>目录库、备份、隔离区</translation>
    </message>
</context>
<context>
    <name>strata::StorePage</name>
    <message>
        <source>Bring in &amp;orphans, too, as a project of their own</source>
        <translation>同时迁入孤立项，作为单独的项目(&amp;O)</translation>
    </message>
    <message>
        <source>The folder with a folder per generation in it</source>
        <translation>其中每个世代一个文件夹的文件夹</translation>
    </message>
    <message>
        <source>JSON, CSV, SQLite, or plain SQL of pg_dump</source>
        <translation>JSON、CSV、SQLite 或 pg_dump 的纯 SQL</translation>
    </message>
    <message>
        <source>Folders without a row in the metadata, and rows without a project. Otherwise they stay where they are.</source>
        <translation>元数据中没有记录行的文件夹，以及没有项目的记录行。否则它们留在原处。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of the old store</source>
        <translation>选择旧存储的文件夹</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Choose a file of metadata</source>
        <translation>选择元数据文件</translation>
    </message>
    <message>
        <source>Folder of tables…</source>
        <translation>含各表的文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder with one file per table</source>
        <translation>选择每个表一个文件的文件夹</translation>
    </message>
    <message>
        <source>Earlier tools kept every generation in a folder of its own, and the rest in a database. This brings such a store into the library: a project for each project, a version for each generation. The old store is only read, and nothing happens before you have seen what would.</source>
        <translation>早期的工具将每个世代保存在单独的文件夹中，其余内容保存在数据库中。此处可将这样的存储迁入库：每个项目成为一个项目，每个世代成为一个版本。旧存储只会被读取，在您查看将要发生的操作之前，不会执行任何操作。</translation>
    </message>
    <message>
        <source>Old &amp;store</source>
        <translation>旧存储(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>元数据(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the metadata</source>
        <translation>选择元数据</translation>
    </message>
    <message>
        <source>Metadata (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>元数据 (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the folder with one file per table</source>
        <translation>选择每个表一个文件的文件夹</translation>
    </message>
    <message>
        <source>Looking for metadata</source>
        <translation>正在查找元数据</translation>
    </message>
    <message>
        <source>Found by itself.</source>
        <translation>自动找到。</translation>
    </message>
    <message>
        <source>There is more than one: %1. Choose one.</source>
        <translation>有多个：%1。请选择一个。</translation>
    </message>
    <message>
        <source>None was found. Without it the folders become versions of one project, in an order guessed from their times.</source>
        <translation>未找到。没有元数据时，这些文件夹会成为同一项目的版本，顺序由其时间推测。</translation>
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
    <name>strata::SyncFlow</name>
    <message>
        <source>what it was</source>
        <translation>之前的状态</translation>
    </message>
    <message>
        <source>Bringing the folder to %1</source>
        <translation>正在将文件夹切换到 %1</translation>
    </message>
    <message>
        <source>The folder stays as it is</source>
        <translation>文件夹保持不变</translation>
    </message>
    <message>
        <source>bring the folder to %1</source>
        <translation>将文件夹切换到 %1</translation>
    </message>
    <message>
        <source>%1 (stays: captures leave it out)</source>
        <translation>%1（保留：捕获时排除）</translation>
    </message>
    <message>
        <source>%1 are written.</source>
        <translation>将写入 %1。</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>您可以撤销此操作。</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>正在查看将会更改的内容</translation>
    </message>
    <message>
        <source>%1 is at %2 already.</source>
        <translation>%1 已处于 %2。</translation>
    </message>
    <message>
        <source>Bring the folder to %1</source>
        <translation>将文件夹切换到 %1</translation>
    </message>
    <message>
        <source>Finish: bring the folder to %1</source>
        <translation>完成：将文件夹切换到 %1</translation>
    </message>
    <message>
        <source>Take back: bring the folder to %1</source>
        <translation>撤回：将文件夹切换到 %1</translation>
    </message>
    <message>
        <source>The folder could not be settled</source>
        <translation>文件夹的状态未能处理完毕</translation>
    </message>
</context>
<context>
    <name>strata::SyncJournal</name>
    <message>
        <source>“%1” is damaged, so it is not known what the linked folder was being brought to. Look at the folder, delete this file, then capture the folder.</source>
        <translation>“%1”已损坏，因此不知道关联的文件夹正要切换到哪个版本。请查看该文件夹，删除此文件，然后捕获该文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>无法删除“%1”</translation>
    </message>
</context>
<context>
    <name>strata::Syncing</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s) where “%2” has something that captures leave out and that therefore is in no version: %3. Move it away, or leave these as they are (--keep-ignored). Nothing was changed.</source>
        <translation>
            <numerusform>%1 中有 %n 个文件，而“%2”中同一处是捕获时排除、因而不在任何版本中的内容：%3。请将其移走，或让它们保持原样 (--keep-ignored)。未更改任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of before</source>
        <translation>之前的文件夹</translation>
    </message>
    <message>
        <source>Another program keeps changing files in the folder. What it wrote so far was captured. Let it finish, then try again.</source>
        <translation>另一个程序不断更改文件夹中的文件。它至今写入的内容已捕获。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The folder as it was found after an interrupted sync</source>
        <translation>同步中断后发现的文件夹状态</translation>
    </message>
    <message>
        <source>Another program keeps changing files in “%1”. Let it finish, then try again.</source>
        <translation>另一个程序不断更改“%1”中的文件。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>文件夹切换到 %1 之前保存的其自身更改</translation>
    </message>
    <message>
        <source>%1 Taking back what was done so far did not succeed either: %2 It is remembered: “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>%1 撤回至今已完成的操作也未成功：%2 此状态已记录：“workspace sync”可用 --resume 完成，或用 --back 撤回。</translation>
    </message>
    <message>
        <source>No sync of the linked folder was interrupted.</source>
        <translation>关联的文件夹没有中断的同步。</translation>
    </message>
    <message>
        <source>There is nothing to undo: the linked folder was not brought to another version.</source>
        <translation>没有可撤销的内容：关联的文件夹未切换到其他版本。</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>此版本已不在“%1”中。</translation>
    </message>
    <message>
        <source>%1 has no files to bring to the folder. Restore it first.</source>
        <translation>%1 没有可用于切换文件夹的文件。请先恢复。</translation>
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
    <name>strata::TakeFolder</name>
    <message>
        <source>The folder “%1” cannot be opened</source>
        <translation>无法打开文件夹“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” changed meanwhile and was left as it is. Try again.</source>
        <translation>“%1”其间已更改，已保持原样。请重试。</translation>
    </message>
    <message>
        <source>a file or a link lies where its folder belongs</source>
        <translation>其文件夹应在的位置有文件或链接</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>那里有同名的文件夹</translation>
    </message>
    <message>
        <source>something that is no file has that name</source>
        <translation>有同名的非文件内容</translation>
    </message>
    <message>
        <source>“%1” cannot be kept for undoing</source>
        <translation>无法保留“%1”以供撤销</translation>
    </message>
    <message>
        <source>“%1” is not what was stored: it is damaged. “verify” tells more.</source>
        <translation>“%1”与存储时不同：它已损坏。“verify”会给出更多信息。</translation>
    </message>
</context>
<context>
    <name>strata::TakeJournal</name>
    <message>
        <source>“%1”, which tells how to undo, is damaged; nothing was undone.</source>
        <translation>说明如何撤销的“%1”已损坏；未撤销任何内容。</translation>
    </message>
</context>
<context>
    <name>strata::TakeOut</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no complete path of a folder.</source>
        <translation>“%1”不是文件夹的完整路径。</translation>
    </message>
    <message>
        <source>“%1” is no folder: nothing can be put into it.</source>
        <translation>“%1”不是文件夹：无法放入任何内容。</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>“%1”位于库之内。请选择库之外的文件夹。</translation>
    </message>
    <message>
        <source>Say which files or folders to take out.</source>
        <translation>请指定要取出的文件或文件夹。</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both become “%3”. Take them out one after the other, or with their folders.</source>
        <translation>“%1”和“%2”都会成为“%3”。请分别取出，或连同其文件夹一起取出。</translation>
    </message>
    <message>
        <source>“%1” is no path of a version: %2.</source>
        <translation>“%1”不是版本中的路径：%2。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1” in %2.</source>
        <translation>%2 中没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>%1 has no files here. Restore it first.</source>
        <translation>%1 在此没有文件。请先恢复。</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>正在查看现有内容</translation>
    </message>
    <message>
        <source>without what it points to, it would be a link that leads out (to %1)</source>
        <translation>没有其所指的内容，它会成为指向外部的链接（指向 %1）</translation>
    </message>
    <message>
        <source>a link of that name is there</source>
        <translation>那里有同名的链接</translation>
    </message>
    <message>
        <source>“%1” cannot be put into “%2”: %3.</source>
        <translation>无法将“%1”放入“%2”：%3。</translation>
    </message>
    <message numerus="yes">
        <source>So cannot %n more files.</source>
        <translation>
            <numerusform>另有 %n 个文件也无法放入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>未取出任何内容。</translation>
    </message>
    <message>
        <source>“%1” has other files of these names: %2. Nothing was taken out. Replacing them must be asked for; it can be undone.</source>
        <translation>“%1”中有以下名称的不同文件：%2。未取出任何内容。替换它们须明确要求；替换可以撤销。</translation>
    </message>
    <message>
        <source>Keeping what is replaced</source>
        <translation>正在保留被替换的内容</translation>
    </message>
    <message>
        <source>“%1/%2” changed meanwhile. Nothing was taken out; try again.</source>
        <translation>“%1/%2”其间已更改。未取出任何内容；请重试。</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Moving files into place</source>
        <translation>正在将文件移动到位</translation>
    </message>
    <message>
        <source>The workspace before files of %1 were taken into it</source>
        <translation>将 %1 的文件取到工作区之前的工作区</translation>
    </message>
    <message>
        <source>There is nothing to undo: no files were taken out, or it was undone.</source>
        <translation>没有可撤销的内容：未取出过文件，或已撤销。</translation>
    </message>
    <message>
        <source>Putting files back</source>
        <translation>正在放回文件</translation>
    </message>
</context>
<context>
    <name>strata::Taking</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 were taken into “%2”.</source>
        <translation>
            <numerusform>已将 %1 的 %n 个文件取到“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace was saved as %1 first.</source>
        <translation>已先将工作区保存为 %1。</translation>
    </message>
    <message>
        <source>Taking files back</source>
        <translation>正在撤回取出的文件</translation>
    </message>
    <message>
        <source>The files were not taken back</source>
        <translation>未撤回取出的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken away.</source>
        <translation>
            <numerusform>已移除 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are what they were before.</source>
        <translation>
            <numerusform>%n 个文件已恢复原状。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n 个文件此后有更改，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking files out</source>
        <translation>正在取出文件</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>未取出任何内容</translation>
    </message>
    <message>
        <source>take files out of %1</source>
        <translation>从 %1 取出文件</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>正在查看现有内容</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be put into “%1”:</source>
        <translation>
            <numerusform>无法将 %n 个文件放入“%1”：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has these %n files already.</source>
        <translation>
            <numerusform>“%1”中已有这 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>替换文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files in “%1” differ and are replaced by those of %2. You can undo this.</source>
        <translation>
            <numerusform>“%1”中有 %n 个文件不同，将被 %2 的文件替换。您可以撤销此操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n files</source>
        <translation>
            <numerusform>替换 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 of %2 into a folder</source>
        <translation>将 %2 的 %1 取到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Take %n files and folders of %1 into a folder</source>
        <translation>
            <numerusform>将 %1 的 %n 个文件和文件夹取到文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is linked to this project. “Take out…” puts files into any folder.</source>
        <translation>没有工作区与此项目关联。“取出…”可将文件放入任意文件夹。</translation>
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
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>从归档中恢复</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
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
    <name>strata::TransitionPlan</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
</context>
<context>
    <name>strata::Trash</name>
    <message>
        <source>Deleting a project</source>
        <translation>正在删除项目</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>正在删除 %1</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>正在清空回收站</translation>
    </message>
</context>
<context>
    <name>strata::TrashDialog</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>Deleted versions and projects lie here until you restore them or delete them for good.</source>
        <translation>已删除的版本和项目会留在这里，直到您恢复或永久删除它们。</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>回收站中的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Listing the trash</source>
        <translation>正在列出回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n items, %1</source>
        <translation>
            <numerusform>%n 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring from the trash</source>
        <translation>正在从回收站恢复</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back.</source>
        <translation>
            <numerusform>已恢复 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete %1 (%2) for good?</source>
        <translation>要永久删除 %1 (%2) 吗？</translation>
    </message>
    <message>
        <source>This cannot be undone. What other versions share stays.</source>
        <translation>此操作无法撤销。与其他版本共享的内容会保留。</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Deleting from the trash</source>
        <translation>正在从回收站删除</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>正在删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n items for good; that freed %1.</source>
        <translation>
            <numerusform>已永久删除 %n 项，释放了 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrashModel</name>
    <message numerus="yes">
        <source>Project with %n versions</source>
        <translation>
            <numerusform>含 %n 个版本的项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
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
        <source>When</source>
        <translation>时间</translation>
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
    <name>strata::Unpacking</name>
    <message>
        <source>Unpacking %1</source>
        <translation>正在解包 %1</translation>
    </message>
    <message>
        <source>“%1” of %2 could not be unpacked as it was: %3</source>
        <translation>无法将 %2 的“%1”按原样解包：%3</translation>
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
    <message>
        <source>The catalog and this file tell different histories. Rebuild the catalog.</source>
        <translation>目录库与此文件记录的历史不一致。请重建目录库。</translation>
    </message>
    <message>
        <source>No version needs this pack. Open the library again to be rid of it.</source>
        <translation>没有版本需要此归档包。请重新打开库以将其清除。</translation>
    </message>
    <message>
        <source>This was left behind on %1.</source>
        <translation>这是 %1 遗留的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Library %1, verified on %2: %n problems</source>
        <translation>
            <numerusform>库 %1，校验于 %2：%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>It is also %1 in %2 v%3.</source>
        <translation>它在 %2 v%3 中也是 %1。</translation>
    </message>
</context>
<context>
    <name>strata::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未校验</translation>
    </message>
    <message>
        <source>Verifying reads every file again and compares it with what was captured. Quick goes by sizes and times and takes seconds. Neither changes anything.</source>
        <translation>校验会重新读取每个文件，并与捕获的内容比较。快速校验依据大小和时间，只需数秒。两者都不会更改任何内容。</translation>
    </message>
    <message>
        <source>What to verify</source>
        <translation>要校验的内容</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>重新读取每个文件，并与捕获的内容比较</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched</source>
        <translation>依据大小和时间；仅读取看似被改动过的文件</translation>
    </message>
    <message>
        <source>Filter by project, version, place or kind</source>
        <translation>按项目、版本、位置或类别筛选</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Go to version</source>
        <translation>转到版本</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个库</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation>正在校验库</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>正在检查库</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>未校验库</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1，共 %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured</source>
        <translation>
            <numerusform>全部 %n 个版本都与捕获时一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were compared with their manifests and with the catalog.</source>
        <translation>
            <numerusform>已将 %n 个文件与其清单和目录库比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the report</source>
        <translation>正在复制报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在保存报告</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>报告已保存为“%1”。</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>未保存报告</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>正在查找完好的副本</translation>
    </message>
    <message>
        <source>Nothing was repaired</source>
        <translation>未修复任何内容</translation>
    </message>
    <message>
        <source>Nothing can be repaired</source>
        <translation>没有可修复的内容</translation>
    </message>
    <message numerus="yes">
        <source>Of %n problems none can be repaired: no other copy of these files is in the library. They keep their places.</source>
        <translation>
            <numerusform>%n 个问题都无法修复：库中没有这些文件的其他副本。它们留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the library?</source>
        <translation>要修复库吗？</translation>
    </message>
    <message>
        <source>%1 of %2 problems are repaired.</source>
        <translation>将修复 %2 个问题中的 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n</source>
        <translation>
            <numerusform>修复 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>正在修复…</translation>
    </message>
    <message>
        <source>Repairing the library</source>
        <translation>正在修复库</translation>
    </message>
    <message>
        <source>The library was not repaired</source>
        <translation>未修复库</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired.</source>
        <translation>
            <numerusform>已修复 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired. What was set aside is in %1.</source>
        <translation>
            <numerusform>已修复 %n 个问题。移出的内容在 %1 中。</numerusform>
        </translation>
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
    <name>strata::VersionPlaces</name>
    <message>
        <source>The folder “%1” of %2 cannot be opened</source>
        <translation>无法打开 %2 的文件夹“%1”</translation>
    </message>
    <message>
        <source>%1 is being read at this moment, by an export for example. Wait until that is done and try again.</source>
        <translation>此刻正在读取 %1，例如用于导出。请等它完成后重试。</translation>
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
    <name>strata::Workspace</name>
    <message>
        <source>“%1” does not exist. Choose the folder you work in.</source>
        <translation>“%1”不存在。请选择您工作的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder you work in.</source>
        <translation>“%1”是文件。请选择您工作的文件夹。</translation>
    </message>
    <message>
        <source>“%1” belongs to the library, where versions are kept as they were. Choose the folder you work in.</source>
        <translation>“%1”属于库，其中的版本保持原样。请选择您工作的文件夹。</translation>
    </message>
    <message>
        <source>The library “%1” lies in “%2”. Choose the folder of one project.</source>
        <translation>库“%1”位于“%2”中。请选择单个项目的文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds more than one project. Choose the folder of one.</source>
        <translation>“%1”包含多个项目。请选择其中一个的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2” already. Unlink it there first.</source>
        <translation>“%1”已与“%2”关联。请先在那里取消关联。</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2”, and one of the two folders lies in the other. Choose another folder.</source>
        <translation>“%1”已与“%2”关联，且这两个文件夹之一位于另一个之内。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>此项目已不在库中。</translation>
    </message>
    <message>
        <source>No folder is linked to “%1”. Link the folder you work in first.</source>
        <translation>没有文件夹与“%1”关联。请先关联您工作的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no longer linked to the project.</source>
        <translation>“%1”已不再与该项目关联。</translation>
    </message>
    <message>
        <source>Bringing “%1” to %2 was interrupted. Finish it or take it back first: “workspace sync” with --resume or --back.</source>
        <translation>将“%1”切换到 %2 时被中断。请先完成或撤回：“workspace sync”加 --resume 或 --back。</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>The folder “%1” that is linked to “%2” is not there. If you moved it, link the project to its new place.</source>
        <translation>与“%2”关联的文件夹“%1”不存在。如果您移动了它，请将项目关联到其新位置。</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceCommands</name>
    <message>
        <source>Linking the folder</source>
        <translation>正在关联文件夹</translation>
    </message>
    <message>
        <source>Unlinking the folder</source>
        <translation>正在取消关联文件夹</translation>
    </message>
    <message>
        <source>The link stays as it is</source>
        <translation>关联保持不变</translation>
    </message>
    <message>
        <source>%1 of “%2” was captured by itself.</source>
        <translation>已自动捕获“%2”的 %1。</translation>
    </message>
    <message>
        <source>“%1” was not captured by itself: %2</source>
        <translation>未自动捕获“%1”：%2</translation>
    </message>
    <message>
        <source>Linked folder</source>
        <translation>关联的文件夹</translation>
    </message>
    <message>
        <source>Capture the linked folder</source>
        <translation>捕获关联的文件夹</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Compare the linked folder with its version</source>
        <translation>将关联的文件夹与其版本比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Bring the linked folder back to its version…</source>
        <translation>将关联的文件夹恢复到其版本…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Bring the linked folder to the selected version…</source>
        <translation>将关联的文件夹切换到所选版本…</translation>
    </message>
    <message>
        <source>Bring to this version…</source>
        <translation>切换到此版本…</translation>
    </message>
    <message>
        <source>Finish bringing the linked folder over…</source>
        <translation>完成关联文件夹的切换…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Take back what was interrupted in the linked folder…</source>
        <translation>撤回关联文件夹中被中断的操作…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Show the linked folder in the file manager</source>
        <translation>在文件管理器中显示关联的文件夹</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Folder settings…</source>
        <translation>文件夹设置…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>关联文件夹…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Unlink the folder</source>
        <translation>取消关联文件夹</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Bring back to %1…</source>
        <translation>恢复到 %1…</translation>
    </message>
    <message>
        <source>Capturing “%1”</source>
        <translation>正在捕获“%1”</translation>
    </message>
    <message>
        <source>The folder was not captured</source>
        <translation>未捕获文件夹</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>与 %1 没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>已捕获 %1：%n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer linked; it stays as it is.</source>
        <translation>%1 已取消关联；它保持不变。</translation>
    </message>
    <message>
        <source>unlink the folder of “%1”</source>
        <translation>取消关联“%1”的文件夹</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceDialog</name>
    <message>
        <source>&amp;Follow the active version: activating brings the folder to it</source>
        <translation>跟随激活版本：激活时将文件夹切换到该版本(&amp;F)</translation>
    </message>
    <message>
        <source>Capture when nothing was saved for</source>
        <translation>无保存操作达到此时长时捕获</translation>
    </message>
    <message>
        <source>Capture every</source>
        <translation>捕获间隔</translation>
    </message>
    <message>
        <source>Folder of “%1”</source>
        <translation>“%1”的文件夹</translation>
    </message>
    <message>
        <source>Link a folder to “%1”</source>
        <translation>将文件夹关联到“%1”</translation>
    </message>
    <message>
        <source>the folder you work in, as in ~/src/shop</source>
        <translation>您工作的文件夹，例如 ~/src/shop</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>The folder you work in</source>
        <translation>您工作的文件夹</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>While this window is open, and only when something differs. What captures leave out is never written or deleted; your own changes are always captured first.</source>
        <translation>在此窗口打开时，且仅在有差异时进行。绝不会写入或删除捕获时排除的内容；您自己的更改总会先被捕获。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Link folder</source>
        <translation>关联文件夹</translation>
    </message>
    <message>
        <source>Linking the folder</source>
        <translation>正在关联文件夹</translation>
    </message>
    <message>
        <source>“%1” is linked to %2.</source>
        <translation>“%1”已与 %2 关联。</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceMonitor</name>
    <message>
        <source>Looking at the linked folder</source>
        <translation>正在查看关联的文件夹</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceRow</name>
    <message>
        <source>Link the folder you work in…</source>
        <translation>关联您工作的文件夹…</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>in no version yet</source>
        <translation>尚不在任何版本中</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n changes</source>
        <translation>
            <numerusform>%1 + %n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>处于 %1</translation>
    </message>
    <message>
        <source>The folder linked to this project: %1</source>
        <translation>与此项目关联的文件夹：%1</translation>
    </message>
    <message>
        <source>Then it can be captured, compared and brought to any version</source>
        <translation>之后即可捕获、比较它，并将其切换到任何版本</translation>
    </message>
    <message>
        <source>Linked folder %1, %2</source>
        <translation>关联的文件夹 %1，%2</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceTexts</name>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n 个修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 个删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other permissions</source>
        <translation>
            <numerusform>%n 个权限不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing %1 to %2 was interrupted.</source>
        <translation>将 %1 切换到 %2 时被中断。</translation>
    </message>
    <message numerus="yes">
        <source>Workspace %1 holds %n files that are in no version yet.</source>
        <translation>
            <numerusform>工作区 %1 中有 %n 个文件尚不在任何版本中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace %1 differs from %2: %3.</source>
        <translation>工作区 %1 与 %2 不同：%3。</translation>
    </message>
    <message numerus="yes">
        <source>Your %n changed files are saved as v%1 first.</source>
        <translation>
            <numerusform>将先把您更改的 %n 个文件保存为 v%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changed folders are saved as v%1 first.</source>
        <translation>将先把您更改的文件夹保存为 v%1。</translation>
    </message>
    <message>
        <source>No file changes in %1.</source>
        <translation>%1 中没有文件更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1.</source>
        <translation>
            <numerusform>%1 中将更改 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are deleted in %1.</source>
        <translation>
            <numerusform>%1 中将删除 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1, %2 are deleted.</source>
        <translation>
            <numerusform>%1 中将更改 %n 个文件，删除 %2 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 are not brought: something that captures leave out lies there, and stays.</source>
        <translation>
            <numerusform>不会写入 %1 的 %n 个文件：那里有捕获时排除的内容，会予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at %2 now.</source>
        <translation>%1 现在处于 %2。</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 已恢复原状。</translation>
    </message>
    <message>
        <source>What you had changed is %1.</source>
        <translation>您更改的内容已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 (permissions)</source>
        <translation>%1（权限）</translation>
    </message>
</context>
<context>
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
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
