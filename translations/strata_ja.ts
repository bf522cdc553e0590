<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>正規表現ではありません: %1</translation>
    </message>
</context>
<context>
    <name>strata::AboutDialog</name>
    <message>
        <source>About Strata</source>
        <translation>Strata について</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 (%2)</translation>
    </message>
    <message>
        <source>Strata %1</source>
        <translation>Strata %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project: capture, compare, activate, roll back and export.</source>
        <translation>プロジェクトのすべての世代を保存します。取り込み、比較、有効化、ロールバック、エクスポート。</translation>
    </message>
    <message>
        <source>Stands on %1, KDE&apos;s KSyntaxHighlighting, SQLite, libzip, libarchive, libdeflate, zlib and OpenSSL. The letters are Inter and JetBrains Mono where they are installed.</source>
        <translation>%1、KDE の KSyntaxHighlighting、SQLite、libzip、libarchive、libdeflate、zlib、OpenSSL を使用しています。Inter と JetBrains Mono がインストールされていれば、そのフォントで表示します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>strata::Activating</name>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 が有効になりました。</translation>
    </message>
    <message>
        <source>No version is active now.</source>
        <translation>現在有効なバージョンはありません。</translation>
    </message>
    <message>
        <source>The active version stays as it is</source>
        <translation>有効なバージョンはそのままです</translation>
    </message>
    <message>
        <source>roll back to %1</source>
        <translation>%1 にロールバック</translation>
    </message>
    <message>
        <source>activate %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <translation>%1 を有効化しています</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>何が変わるか調べています</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 はすでに有効です。</translation>
    </message>
    <message>
        <source>Rolling back leaves no version active; nothing was active before %1.</source>
        <translation>ロールバックすると有効なバージョンがなくなります。%1 の前には何も有効ではありませんでした。</translation>
    </message>
    <message>
        <source>Activating %1 changes no file: it is the same as %2.</source>
        <translation>%1 を有効化してもファイルは変わりません。%2 と同じです。</translation>
    </message>
    <message>
        <source>Activating %1 changes no file.</source>
        <translation>%1 を有効化してもファイルは変わりません。</translation>
    </message>
    <message>
        <source>Active now is %1.</source>
        <translation>現在有効なのは %1 です。</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files (%2 deleted).</source>
        <translation>
            <numerusform>%1 を有効にすると %n 個のファイルが変わります（%2 個は削除）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activating %1 changes %n files.</source>
        <translation>
            <numerusform>%1 を有効にすると %n 個のファイルが変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The linked folder stays as it is</source>
        <translation>リンクしたフォルダーはそのままです</translation>
    </message>
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>リンクしたフォルダーはそのままです: %1</translation>
    </message>
</context>
<context>
    <name>strata::Activation</name>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>このバージョンは「%1」にはもうありません。</translation>
    </message>
    <message>
        <source>%1 failed and cannot be activated.</source>
        <translation>%1 は失敗したため有効化できません。</translation>
    </message>
    <message>
        <source>%1 is archived and cannot be activated. Restore it first.</source>
        <translation>%1 はアーカイブ済みのため有効化できません。先に復元してください。</translation>
    </message>
    <message>
        <source>%1 was deleted and cannot be activated.</source>
        <translation>%1 は削除されたため有効化できません。</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be activated.</source>
        <translation>%1 はまだ完成していないため有効化できません。</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>%2 のフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>There is nothing to roll back in “%1”: nothing was activated.</source>
        <translation>「%1」にはロールバックするものがありません。何も有効化されていません。</translation>
    </message>
    <message>
        <source>There is nothing to redo in “%1”: nothing was rolled back.</source>
        <translation>「%1」にはやり直すものがありません。ロールバックされていません。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>Another program keeps activating versions of this project. Try again.</source>
        <translation>別のプログラムがこのプロジェクトのバージョンを有効化し続けています。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>strata::ActivationSheet</name>
    <message>
        <source>Activate %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>%1 にロールバック</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Redo: activate %1</source>
        <translation>やり直し: %1 を有効化</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n 個変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n 個名前変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 個削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ActiveLink</name>
    <message>
        <source>The link “%1/active” cannot be changed</source>
        <translation>リンク「%1/active」を変更できません</translation>
    </message>
</context>
<context>
    <name>strata::AppearancePage</name>
    <message>
        <source>Less motion: pictures are changed by a key only</source>
        <translation>動きを減らす: 画像の切り替えはキー操作のみ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Blue and orange (red-green blindness)</source>
        <translation>青とオレンジ (赤緑色覚異常)</translation>
    </message>
    <message>
        <source>Blue and red (blue-yellow blindness)</source>
        <translation>青と赤 (青黄色覚異常)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> 桁</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <source>Code in the da&amp;rk</source>
        <translation>ダーク時のコード(&amp;R)</translation>
    </message>
    <message>
        <source>Code in the li&amp;ght</source>
        <translation>ライト時のコード(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Font of texts</source>
        <translation>テキストのフォント(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>タブ幅(&amp;T)</translation>
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
        <translation>サンプルライブラリを準備しています</translation>
    </message>
    <message>
        <source>The sample library could not be made</source>
        <translation>サンプルライブラリを作れませんでした</translation>
    </message>
    <message>
        <source>Copying the catalog</source>
        <translation>カタログをコピーしています</translation>
    </message>
</context>
<context>
    <name>strata::ApplyingRetention</name>
    <message>
        <source>Not every version could be brought there</source>
        <translation>一部のバージョンを目的の状態にできませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n versions</source>
        <translation>
            <numerusform>%n 個のバージョンを復元しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n versions</source>
        <translation>
            <numerusform>%n 個のバージョンをアーカイブしています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archives %n versions.</source>
        <translation>
            <numerusform>%n 個のバージョンをアーカイブします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the files of %n archived versions.</source>
        <translation>
            <numerusform>アーカイブ済みのバージョン %n 個のファイルを削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n exports.</source>
        <translation>
            <numerusform>%n 個のエクスポートを削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1, of which the archive takes about %2.</source>
        <translation>%1 が空きます。そのうちアーカイブが約 %2 を使います。</translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>%1 が空きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are protected.</source>
        <translation>
            <numerusform>%n 個のバージョンは保護されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived versions keep their number and can be restored.</source>
        <translation>アーカイブしたバージョンは番号を保ち、復元できます。</translation>
    </message>
    <message>
        <source>Deleted files cannot be brought back; what is known about their versions stays.</source>
        <translation>削除したファイルは戻せません。バージョンについて分かっている情報は残ります。</translation>
    </message>
    <message>
        <source>Apply the retention policy to “%1”?</source>
        <translation>「%1」に保持ポリシーを適用しますか?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Applying retention to “%1”</source>
        <translation>「%1」に保持ポリシーを適用しています</translation>
    </message>
    <message>
        <source>The policy was not applied wholly</source>
        <translation>ポリシーは完全には適用されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of “%1” were archived.</source>
        <translation>
            <numerusform>「%1」の %n 個のバージョンをアーカイブしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n versions were deleted.</source>
        <translation>
            <numerusform>%n 個のバージョンのファイルを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exports were deleted.</source>
        <translation>
            <numerusform>%n 個のエクスポートを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stayed after all: %1.</source>
        <translation>
            <numerusform>%n 個のバージョンは残りました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>することはありませんでした。</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 が空きました。</translation>
    </message>
    <message>
        <source>archiving by retention</source>
        <translation>保持ポリシーによるアーカイブ</translation>
    </message>
</context>
<context>
    <name>strata::Archive</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>it is neither a folder nor a regular file</source>
        <translation>フォルダーでも通常のファイルでもありません</translation>
    </message>
    <message>
        <source>this kind of archive is not read; unpack it and capture the folder</source>
        <translation>この種類のアーカイブは読み取れません。展開してからフォルダーを取り込んでください</translation>
    </message>
    <message>
        <source>it is no .zip, .tar or .tar.gz archive</source>
        <translation>.zip、.tar、.tar.gz のアーカイブではありません</translation>
    </message>
    <message>
        <source>its entry “%1” is refused: %2</source>
        <translation>エントリ「%1」は受け入れられません: %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>%1 MiB を超えています</translation>
    </message>
    <message>
        <source>its files are larger than %1 MiB together</source>
        <translation>ファイルの合計が %1 MiB を超えています</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder</source>
        <translation>「%1」はフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>the archive has another entry of this name</source>
        <translation>アーカイブに同名のエントリがほかにあります</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>アーカイブ内の先行ファイルを指していないハードリンクです</translation>
    </message>
    <message>
        <source>it is a link that leads out of the archive</source>
        <translation>アーカイブの外に出るリンクです</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>ライブラリ内の「%1」が取り込み時の状態と異なります。検証を実行して破損箇所を確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an archive: %2.</source>
        <translation>「%1」をアーカイブとして読み取れません: %2。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive</source>
        <translation>壊れているか、完全なアーカイブではありません</translation>
    </message>
    <message>
        <source>it is damaged, or no complete archive (%1)</source>
        <translation>壊れているか、完全なアーカイブではありません (%1)</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>サイズの情報が壊れています</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>データが壊れています</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>壊れたリンクです</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>終端が二つあり、何を含むかの解釈がプログラムによって異なります</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>分割されたうちの一つです。先に結合してください</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>ZIP 爆弾のようにエントリが重なり合っています</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>最初のエントリの前に何かがあります。プログラムかもしれません</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>終端の後に無関係なデータが続いています</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>途中で終わっています。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>終端の印がありません。途中で終わっているか、別のものが続いています</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>暗号化されています。パスワードでアーカイブを展開し、フォルダーを取り込んでください</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>読み取れない方式で圧縮されています。アーカイブを展開し、フォルダーを取り込んでください</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>デバイス、パイプ、またはソケットです</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>スパースファイルです。アーカイブを展開し、フォルダーを取り込んでください</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>データを持つフォルダーです</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>リンク先が正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>エントリが %1 個を超えています</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>爆弾のように、展開すると元の %1 倍を超えます</translation>
    </message>
    <message>
        <source>unpacking it takes more than %1 minutes; unpack it and capture the folder</source>
        <translation>展開に %1 分より長くかかります。展開してからフォルダーを取り込んでください</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveCheck</name>
    <message>
        <source>The new archive was read again and “%1” in it is not as it was captured. Nothing was put in place. Export again; if it stays so, run verify to see whether the library or the target disk is damaged.</source>
        <translation>新しいアーカイブを読み直したところ、「%1」が取り込み時の状態と異なりました。何も置き換えていません。もう一度エクスポートしてください。同じ結果なら、検証を実行してライブラリと保存先ディスクのどちらが壊れているか確認してください。</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>アーカイブを確認しています</translation>
    </message>
</context>
<context>
    <name>strata::ArchiveStaging</name>
    <message>
        <source>Unpacking files</source>
        <translation>ファイルを展開しています</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>it is a second name of %1, which is left out</source>
        <translation>除外された %1 の別名です</translation>
    </message>
</context>
<context>
    <name>strata::Archiving</name>
    <message>
        <source>%1 was deleted and cannot be archived.</source>
        <translation>%1 は削除されたためアーカイブできません。</translation>
    </message>
    <message>
        <source>%1 is not complete yet and cannot be archived.</source>
        <translation>%1 はまだ完了していないためアーカイブできません。</translation>
    </message>
    <message>
        <source>%1 is active and cannot be archived. Activate another version first.</source>
        <translation>%1 は有効なためアーカイブできません。先に別のバージョンを有効化してください。</translation>
    </message>
    <message>
        <source>“%1” is not what was captured, so its version was not archived. Verify the library.</source>
        <translation>「%1」が取り込み時の状態と異なるため、バージョンをアーカイブしませんでした。ライブラリを検証してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>このバージョンは「%1」にはもうありません。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取っています</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the archive</source>
        <translation>「%1」をアーカイブに移動できません</translation>
    </message>
    <message>
        <source>The manifest of %1 changed while it was being archived. Verify the version.</source>
        <translation>アーカイブ中に %1 のマニフェストが変わりました。バージョンを検証してください。</translation>
    </message>
</context>
<context>
    <name>strata::AutoCapture</name>
    <message>
        <source>Capturing “%1”</source>
        <translation>「%1」を取り込んでいます</translation>
    </message>
    <message>
        <source>Captured by itself</source>
        <translation>自動で取り込み</translation>
    </message>
</context>
<context>
    <name>strata::AutomaticRetention</name>
    <message>
        <source>Looking for versions to archive</source>
        <translation>アーカイブするバージョンを探しています</translation>
    </message>
</context>
<context>
    <name>strata::Backup</name>
    <message>
        <source>Copying the catalog</source>
        <translation>カタログをコピーしています</translation>
    </message>
</context>
<context>
    <name>strata::BinaryFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>All bytes are the same.</source>
        <translation>すべてのバイトが同じです。</translation>
    </message>
    <message>
        <source>The first difference is at byte %1 (0x%2).</source>
        <translation>最初の差分はバイト %1 (0x%2) です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes differ, in %n places.</source>
        <translation>
            <numerusform>%n か所で %1 バイトが異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 bytes are the same, moved by %2.</source>
        <translation>最後の %1 バイトは同じで、%2 ずれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n places are too many to be shown.</source>
        <translation>
            <numerusform>多すぎるため、%n か所は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts about the files</source>
        <translation>ファイルの情報</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>前の%1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>後の%1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>The file was added.</source>
        <translation>ファイルが追加されました。</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>ファイルが削除されました。</translation>
    </message>
</context>
<context>
    <name>strata::Browsing</name>
    <message>
        <source>There is no version “%1” in “%2”</source>
        <translation>「%2」にバージョン「%1」はありません</translation>
    </message>
    <message>
        <source>%1: it has no versions yet.</source>
        <translation>%1: まだバージョンがありません。</translation>
    </message>
    <message>
        <source>%1: it has only %2.</source>
        <translation>%1: %2 だけがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%1: it has %n versions between %2 and %3.</source>
        <translation>
            <numerusform>%1: %2 から %3 までの %n 個のバージョンがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it has %2 to %3.</source>
        <translation>%1: %2 から %3 まであります。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Activate one first.</source>
        <translation>「%1」に有効なバージョンがありません。先に有効化してください。</translation>
    </message>
    <message>
        <source>“%1” fits %2. Name one of them.</source>
        <translation>「%1」は %2 に一致します。どれか一つを指定してください。</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>このバージョンはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2.</source>
        <translation>%2 にファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>A version&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>バージョンの名前は最大 %1 文字です。これは %2 文字です。</translation>
    </message>
    <message>
        <source>A version&apos;s name cannot have line breaks or other control characters.</source>
        <translation>バージョンの名前に改行などの制御文字は使えません。</translation>
    </message>
    <message>
        <source>A version cannot be called “%1”: that means another version already. Choose another name.</source>
        <translation>バージョンを「%1」という名前にはできません。すでに別のバージョンを意味します。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>strata::Capture</name>
    <message>
        <source>“%1” has no files to capture.</source>
        <translation>「%1」に取り込むファイルがありません。</translation>
    </message>
    <message>
        <source>“%1” has no files to capture: everything in it was left out. First: %2, %3.</source>
        <translation>「%1」に取り込むファイルがありません。すべて除外されました。最初: %2、%3。</translation>
    </message>
    <message>
        <source>The parent is no version of this project.</source>
        <translation>親がこのプロジェクトのバージョンではありません。</translation>
    </message>
    <message>
        <source>%1 has no files to compare with. Restore it first.</source>
        <translation>%1 には比較するファイルがありません。先に復元してください。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose the folder or archive to capture.</source>
        <translation>「%1」は存在しません。取り込むフォルダーまたはアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>%1 と比較しています</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 は取り込まれましたが、有効化されていません: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the library itself. Choose the folder of your project.</source>
        <translation>「%1」はライブラリ自身のものです。プロジェクトのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Capturing “%1” needs</source>
        <translation>「%1」の取り込みに必要な量は</translation>
    </message>
    <message>
        <source>Capturing “%1” needs at least</source>
        <translation>「%1」の取り込みに少なくとも必要な量は</translation>
    </message>
    <message>
        <source>“%1” changed in the library while it was compared.</source>
        <translation>比較している間に、ライブラリ内の「%1」が変わりました。</translation>
    </message>
    <message>
        <source>The patch “%1” cannot be replaced</source>
        <translation>パッチ「%1」を置き換えられません</translation>
    </message>
</context>
<context>
    <name>strata::CaptureDialog</name>
    <message>
        <source>Capture a version</source>
        <translation>バージョンを取り込む</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Folder, .zip, .tar, .tar.gz</source>
        <translation>フォルダー、.zip、.tar、.tar.gz</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>What was the generator asked for? Kept with the version and searchable.</source>
        <translation>ジェネレーターに何を頼みましたか? バージョンとともに保存され、検索できます。</translation>
    </message>
    <message>
        <source>Short name, like “fixed-auth” (optional)</source>
        <translation>「fixed-auth」のような短い名前 (省略可)</translation>
    </message>
    <message>
        <source>A note to yourself (optional)</source>
        <translation>自分用のメモ (省略可)</translation>
    </message>
    <message>
        <source>Choose another version when this one was made from it: the timeline then draws a fork.</source>
        <translation>別のバージョンから作った場合はそれを選んでください。タイムラインに分岐が描かれます。</translation>
    </message>
    <message>
        <source>Patterns separated by spaces, like “*.log dist/” (optional)</source>
        <translation>「*.log dist/」のように空白で区切ったパターン (省略可)</translation>
    </message>
    <message>
        <source>&amp;Activate the new version</source>
        <translation>新しいバージョンを有効化(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rompt</source>
        <translation>プロンプト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>作成元(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the folder to capture</source>
        <translation>取り込むフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the archive to capture</source>
        <translation>取り込むアーカイブを選択</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation>アーカイブ (*.zip *.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>This will be v%1.</source>
        <translation>これは v%1 になります。</translation>
    </message>
    <message>
        <source>Pick a project or type the name of a new one.</source>
        <translation>プロジェクトを選ぶか、新しい名前を入力してください。</translation>
    </message>
    <message>
        <source>The project “%1” will be created.</source>
        <translation>プロジェクト「%1」が作成されます。</translation>
    </message>
    <message>
        <source>The previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Listing versions</source>
        <translation>バージョンを一覧しています</translation>
    </message>
    <message>
        <source>Capturing %1</source>
        <translation>%1 を取り込んでいます</translation>
    </message>
    <message>
        <source>The version was not captured</source>
        <translation>バージョンは取り込まれませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 を取り込みました: %n 個のファイル。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out; the tab Prompt lists them.</source>
        <translation>
            <numerusform>%n 個の項目が除外されました。「プロンプト」タブに一覧があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel capture</source>
        <translation>取り込みをキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read “\” in its names as “&amp;/” (made by a program for Windows)</source>
        <translation>名前の中の「\」を「/」と読む (Windows 用プログラムで作成)(&amp;/)</translation>
    </message>
    <message>
        <source>&amp;Unpack it all the same, up to 2 GiB: I know where it comes from</source>
        <translation>それでも 2 GiB まで展開する: 出所は分かっている(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Activate the newest version</source>
        <translation>最も新しいバージョンを有効化(&amp;A)</translation>
    </message>
    <message>
        <source>Capturing the history of %1</source>
        <translation>%1 の履歴を取り込んでいます</translation>
    </message>
    <message>
        <source>The history was not captured</source>
        <translation>履歴は取り込まれませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured; capturing again goes on from there.</source>
        <translation>
            <numerusform>%n 個のコミットを取り込みました。もう一度取り込むと、続きから再開します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was not captured to its end</source>
        <translation>履歴は最後までは取り込まれませんでした</translation>
    </message>
    <message>
        <source>Every commit is a version already.</source>
        <translation>すべてのコミットがすでにバージョンになっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n commits were captured: %1 to %2.</source>
        <translation>
            <numerusform>%n 個のコミットを取り込みました: %1 から %2 まで。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are not the same everywhere; see Export.</source>
        <translation>
            <numerusform>%n 個の名前は環境によって同じになりません。「エクスポート」を参照してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CaptureHistory</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>Commit %1 of %2 (%3)</source>
        <translation>コミット %1 / %2 (%3)</translation>
    </message>
    <message>
        <source>Another program captured this commit meanwhile.</source>
        <translation>その間に別のプログラムがこのコミットを取り込みました。</translation>
    </message>
    <message>
        <source>%1 was captured but not activated: %2</source>
        <translation>%1 を取り込みましたが、有効化していません: %2</translation>
    </message>
</context>
<context>
    <name>strata::CapturePatch</name>
    <message>
        <source>“%1” cannot be written</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message>
        <source>The patch against the version before was not made: %1</source>
        <translation>前のバージョンに対するパッチは作られませんでした: %1</translation>
    </message>
</context>
<context>
    <name>strata::CapturePreviewView</name>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Choose a folder or an archive, or drop one here.</source>
        <translation>フォルダーまたはアーカイブを選ぶか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Looking at what would be captured…</source>
        <translation>取り込まれるものを調べています…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n 個のファイル · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · nothing is left out</source>
        <translation>%1 · 除外なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entries are left out</source>
        <translation>
            <numerusform>%1 · %n 個の項目を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but not the same everywhere</source>
        <translation>保存しますが、環境によって同じになりません</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n names are not the same everywhere</source>
        <translation>
            <numerusform>%1 · %n 個の名前は環境によって同じになりません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Catalog</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>カタログ「%1」がありません。</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>別のプログラムがライブラリに書き込んでいます。終わるのを待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be written.</source>
        <translation>カタログ「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written: %2.</source>
        <translation>カタログ「%1」を読み書きできません: %2。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot grow. Free some space and try again.</source>
        <translation>ディスクがいっぱいです。「%1」を大きくできません。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged. Run “strata-cli rebuild”: it makes a new one from the folders, which are not affected.</source>
        <translation>カタログ「%1」が壊れています。「strata-cli rebuild」を実行すると、フォルダーから新しく作り直します。フォルダーに影響はありません。</translation>
    </message>
    <message>
        <source>The catalog “%1” answered: %2.</source>
        <translation>カタログ「%1」の応答: %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>プロジェクト「%1」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>別のプログラム (%1) がライブラリに書き込んでいます。終わるのを待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: %2.</source>
        <translation>カタログ「%1」が壊れています: %2。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so “%1” cannot be opened. Install it (on Debian the package libqt6sql6-sqlite) and try again.</source>
        <translation>Qt の SQLite ドライバーがないため、「%1」を開けません。インストールして（Debian ではパッケージ libqt6sql6-sqlite）、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>strata::ChangeHeader</name>
    <message>
        <source>mode %1 → %2</source>
        <translation>モード %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n 件を無視</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Mark the file as viewed (V)</source>
        <translation>ファイルを確認済みにする (V)</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>このファイルでできること</translation>
    </message>
    <message>
        <source>Compare with its origin</source>
        <translation>元のファイルと比較</translation>
    </message>
    <message>
        <source>Treat as added</source>
        <translation>追加として扱う</translation>
    </message>
    <message>
        <source>Treat as delete and add</source>
        <translation>削除と追加として扱う</translation>
    </message>
    <message>
        <source>Compare the file with the one it was made from</source>
        <translation>ファイルを作成元のファイルと比較</translation>
    </message>
    <message>
        <source>Show every line of the copy as added</source>
        <translation>コピーのすべての行を追加として表示</translation>
    </message>
    <message>
        <source>Show the old file as deleted and the new one as added</source>
        <translation>古いファイルを削除、新しいファイルを追加として表示</translation>
    </message>
</context>
<context>
    <name>strata::ChangeLabels</name>
    <message>
        <source>line %L1 removed</source>
        <translation>%L1 行目を削除</translation>
    </message>
    <message>
        <source>line %L1 added</source>
        <translation>%L1 行目を追加</translation>
    </message>
    <message>
        <source>lines %L1–%L2 removed</source>
        <translation>%L1–%L2 行目を削除</translation>
    </message>
    <message>
        <source>lines %L1–%L2 added</source>
        <translation>%L1–%L2 行目を追加</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>ロジック</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>What the code does may differ.</source>
        <translation>コードの動作が異なる可能性があります。</translation>
    </message>
    <message>
        <source>Only the layout differs: the words are the same.</source>
        <translation>書式だけが異なります。語は同じです。</translation>
    </message>
    <message>
        <source>Only comments differ.</source>
        <translation>コメントだけが異なります。</translation>
    </message>
    <message>
        <source>Only imports came, went or changed their order.</source>
        <translation>インポートの追加、削除、並べ替えだけです。</translation>
    </message>
    <message>
        <source>One name was replaced by another throughout.</source>
        <translation>一つの名前が全体で別の名前に置き換わりました。</translation>
    </message>
    <message>
        <source>The lines stand elsewhere, as they are.</source>
        <translation>行がそのまま別の場所に移りました。</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>変更 %L1 / %L2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Moved away, line %L1: %2</source>
        <translation>ここから移動、%L1 行: %2</translation>
    </message>
    <message>
        <source>Moved here, line %L1: %2</source>
        <translation>ここへ移動、%L1 行: %2</translation>
    </message>
    <message>
        <source>Unchanged, line %L1: %2</source>
        <translation>変更なし、%L1 行: %2</translation>
    </message>
    <message>
        <source>Differs in what is ignored, line %L1: %2</source>
        <translation>無視される差分、%L1 行: %2</translation>
    </message>
    <message>
        <source>Removed, line %L1: %2</source>
        <translation>削除、%L1 行: %2</translation>
    </message>
    <message>
        <source>Added, line %L1: %2</source>
        <translation>追加、%L1 行: %2</translation>
    </message>
</context>
<context>
    <name>strata::ChangesColumn</name>
    <message>
        <source>Filter files</source>
        <translation>ファイルを絞り込み</translation>
    </message>
    <message>
        <source>Filter changed files</source>
        <translation>変更されたファイルを絞り込み</translation>
    </message>
    <message>
        <source>Words of the path, a pattern as in *.py, kind:ad for added and deleted files, ext:ts,tsx, unviewed, viewed, generated, or text:word for files that contain it</source>
        <translation>パスの語、*.py のようなパターン、追加と削除のファイルは kind:ad、ext:ts,tsx、unviewed、viewed、generated、またはその語を含むファイルは text:語</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>ファイルの並べ方</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>変更されたファイル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Go to the list of changed files</source>
        <translation>変更されたファイルの一覧へ移動</translation>
    </message>
    <message>
        <source>A flat list instead of folders</source>
        <translation>フォルダーではなく平らな一覧</translation>
    </message>
    <message>
        <source>Sort files by path</source>
        <translation>ファイルをパスで並べ替え</translation>
    </message>
    <message>
        <source>Sort files by size of change</source>
        <translation>ファイルを変更の量で並べ替え</translation>
    </message>
    <message>
        <source>Sort files by kind of change</source>
        <translation>ファイルを変更の種類で並べ替え</translation>
    </message>
    <message numerus="yes">
        <source>%n identical files are not listed.</source>
        <translation>
            <numerusform>同一のファイル %n 個は一覧に表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many files to look for every rename.</source>
        <translation>ファイルが多すぎるため、名前変更をすべては探していません。</translation>
    </message>
    <message>
        <source>Looking for “%1” in the changed files…</source>
        <translation>変更されたファイルで「%1」を探しています…</translation>
    </message>
    <message>
        <source>“%1” is in none of the changed files that fit the rest of the filter.</source>
        <translation>絞り込みの残りの条件に合う変更ファイルに「%1」はありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>%n 個の変更ファイルはすべて確認済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n changed files fits the filter.</source>
        <translation>
            <numerusform>%n 個の変更ファイルのどれも絞り込みに一致しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChangesTree</name>
    <message>
        <source>mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>another type of file</source>
        <translation>別の種類のファイル</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 % similar)</source>
        <translation>%1 → %2 (%3 % 類似)</translation>
    </message>
    <message>
        <source>Mode %1 → %2</source>
        <translation>モード %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 個削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n 行追加</numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1, %2 %3)</source>
        <translation>生成ファイルとロックファイル (%1、%2 %3)</translation>
    </message>
    <message>
        <source>Generated &amp; lock files (%1)</source>
        <translation>生成ファイルとロックファイル (%1)</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>Viewed (V takes the mark away)</source>
        <translation>確認済み (V で印を外す)</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成物</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>strata::Cli</name>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>%1 is active already.</source>
        <translation>%1 はすでに有効です。</translation>
    </message>
    <message>
        <source>Would change the active version from %1 to %2: %3. Nothing was changed.</source>
        <translation>有効なバージョンが %1 から %2 に変わります: %3。何も変更していません。</translation>
    </message>
    <message>
        <source>Changed the active version from %1 to %2: %3.</source>
        <translation>有効なバージョンを %1 から %2 に変更しました: %3。</translation>
    </message>
    <message>
        <source>Say what would change and change nothing.</source>
        <translation>何が変わるかを示し、何も変更しません。</translation>
    </message>
    <message>
        <source>make a version the active one</source>
        <translation>バージョンを有効にする</translation>
    </message>
    <message>
        <source>go back to what was active before</source>
        <translation>前に有効だったものに戻る</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “activate”. May be repeated, and “redo” takes it back.</source>
        <translation>最後の「activate」の前に有効だったバージョンを有効にします。繰り返し可能で、「redo」で取り消せます。</translation>
    </message>
    <message>
        <source>take a rollback back</source>
        <translation>ロールバックを取り消す</translation>
    </message>
    <message>
        <source>Makes the version active that was active before the last “rollback”. A new “activate” in between ends what can be redone.</source>
        <translation>最後の「rollback」の前に有効だったバージョンを有効にします。その間に新しい「activate」があると、やり直せなくなります。</translation>
    </message>
    <message>
        <source>“%1” has no version yet. “strata-cli capture %2 PATH” makes the first.</source>
        <translation>「%1」にはまだバージョンがありません。「strata-cli capture %2 パス」で最初のものを作れます。</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source> (active)</source>
        <translation>  (有効)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>prompt:</source>
        <translation>プロンプト:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>メモ:</translation>
    </message>
    <message>
        <source>context:</source>
        <translation>コンテキスト:</translation>
    </message>
    <message>
        <source>left out by the capture:</source>
        <translation>取り込みで除外:</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>“cat” prints a file&apos;s own bytes and knows no --json.</source>
        <translation>「cat」はファイルのバイトそのものを出力し、--json は使えません。</translation>
    </message>
    <message>
        <source>list a project&apos;s versions</source>
        <translation>プロジェクトのバージョンを一覧</translation>
    </message>
    <message>
        <source>Lists the versions of a project, the newest first. “*” marks the active one, “+” a starred one; ADDED and DELETED count the lines that differ from the version before it.</source>
        <translation>プロジェクトのバージョンを新しい順に一覧します。「*」は有効なもの、「+」はスター付きのもの。「追加」と「削除」は前のバージョンと異なる行数です。</translation>
    </message>
    <message>
        <source>List archived versions too.</source>
        <translation>アーカイブ済みのバージョンも一覧します。</translation>
    </message>
    <message>
        <source>show one version&apos;s facts and prompt</source>
        <translation>バージョンの情報とプロンプトを表示</translation>
    </message>
    <message>
        <source>Shows everything known about a version: where it comes from, how it differs from the one before it, its prompt, note and context, and what its capture left out.</source>
        <translation>バージョンについて分かることをすべて表示します: 由来、前との違い、プロンプト、メモ、コンテキスト、取り込みで除外されたもの。</translation>
    </message>
    <message>
        <source>list a version&apos;s files</source>
        <translation>バージョンのファイルを一覧</translation>
    </message>
    <message>
        <source>Lists the files of a version with mode, size and type; with --json also the SHA-256 of each.</source>
        <translation>バージョンのファイルをモード、サイズ、種類とともに一覧します。--json ではそれぞれの SHA-256 も出力します。</translation>
    </message>
    <message>
        <source>print one file of a version</source>
        <translation>バージョンのファイルを出力</translation>
    </message>
    <message>
        <source>Prints the bytes of one file exactly as they were captured; of a symbolic link, its target.</source>
        <translation>一つのファイルのバイトを取り込み時のまま出力します。シンボリックリンクならその指す先を出力します。</translation>
    </message>
    <message>
        <source>The file, relative to the project&apos;s folder.</source>
        <translation>プロジェクトのフォルダーからの相対パスのファイル。</translation>
    </message>
    <message>
        <source>The prompt could not be read from the standard input.</source>
        <translation>標準入力からプロンプトを読めませんでした。</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>%1 を除外: %2</translation>
    </message>
    <message>
        <source>Left out more: %1 in all. “strata-cli show” lists them.</source>
        <translation>ほかにも除外されました: 合計 %1 個。「strata-cli show」で一覧できます。</translation>
    </message>
    <message>
        <source>--prompt and --prompt-file cannot be given together.</source>
        <translation>--prompt と --prompt-file は同時に指定できません。</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>「%1」というフォルダーもアーカイブもありません。</translation>
    </message>
    <message>
        <source>Captured %1 of “%2”: %3, %4.</source>
        <translation>「%2」の %1 を取り込みました: %3、%4。</translation>
    </message>
    <message>
        <source>Compared with v%1: %2.</source>
        <translation>v%1 と比較: %2。</translation>
    </message>
    <message>
        <source>The sample projects are there already.</source>
        <translation>サンプルプロジェクトはすでにあります。</translation>
    </message>
    <message>
        <source>Added the sample projects. “strata-cli project list” shows them.</source>
        <translation>サンプルプロジェクトを追加しました。「strata-cli project list」で表示できます。</translation>
    </message>
    <message>
        <source>Make the project first when there is none of that name.</source>
        <translation>その名前のプロジェクトがなければ先に作ります。</translation>
    </message>
    <message>
        <source>A name for the version, such as “fixed-auth”.</source>
        <translation>「fixed-auth」のようなバージョンの名前。</translation>
    </message>
    <message>
        <source>A note to keep with it.</source>
        <translation>一緒に保存するメモ。</translation>
    </message>
    <message>
        <source>The prompt it was generated from.</source>
        <translation>生成に使ったプロンプト。</translation>
    </message>
    <message>
        <source>Read the prompt from FILE; “-” is the standard input.</source>
        <translation>プロンプトをファイルから読みます。「-」は標準入力です。</translation>
    </message>
    <message>
        <source>The version it was made from, when that is not the previous one.</source>
        <translation>直前のバージョンでない場合の作成元。</translation>
    </message>
    <message>
        <source>Make it the active version.</source>
        <translation>有効なバージョンにします。</translation>
    </message>
    <message>
        <source>Leave out what matches, as a line of .gitignore would. May be repeated.</source>
        <translation>.gitignore の行と同じように、一致するものを除外します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>add the sample projects</source>
        <translation>サンプルプロジェクトを追加</translation>
    </message>
    <message>
        <source>Adds the sample projects, each with several versions, to try Strata with. What is there already stays.</source>
        <translation>Strata を試すためのサンプルプロジェクトを追加します。それぞれ複数のバージョンがあります。すでにあるものはそのままです。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Keeps every generation of a project that code generators and agents write: captures versions, compares them, switches between them without losing work, exports them.</source>
        <translation>コードジェネレーターやエージェントが書くプロジェクトのすべての世代を保存します。バージョンを取り込み、比較し、作業を失わずに切り替え、エクスポートします。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>動詞:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>バージョン:</translation>
    </message>
    <message>
        <source>A version is named by its number (v7 or 7), its name, “active”, “latest”, or the first 8 or more characters of its id.</source>
        <translation>バージョンは番号 (v7 または 7)、名前、「active」、「latest」、または ID の先頭 8 文字以上で指定します。</translation>
    </message>
    <message>
        <source>“strata-cli VERB --help” explains a verb with examples.</source>
        <translation>「strata-cli 動詞 --help」で動詞を例とともに説明します。</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation>  [オプション]…</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Work on the library in DIR instead of $STRATA_LIBRARY or the user&apos;s own.</source>
        <translation>$STRATA_LIBRARY や利用者のライブラリではなく、指定したフォルダーのライブラリを使います。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>JSON ドキュメントを一つ出力します。</translation>
    </message>
    <message>
        <source>Explain the verb and print nothing else.</source>
        <translation>動詞を説明し、ほかは何も出力しません。</translation>
    </message>
    <message>
        <source>Print the version of Strata.</source>
        <translation>Strata のバージョンを出力します。</translation>
    </message>
    <message>
        <source>“%1 --help” explains more.</source>
        <translation>「%1 --help」で詳しく説明します。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>動詞「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Did you mean “%2”?</source>
        <translation>動詞「%1」はありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>Say what to do: a verb is missing.</source>
        <translation>何をするか指定してください。動詞がありません。</translation>
    </message>
    <message>
        <source>“%1” needs one of these after it: %2.</source>
        <translation>「%1」の後には次のいずれかが必要です: %2。</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli %2</source>
        <translation>%1 がありません: strata-cli %2</translation>
    </message>
    <message>
        <source>“%1” is too much: strata-cli %2</source>
        <translation>「%1」は余分です: strata-cli %2</translation>
    </message>
    <message>
        <source>--library needs a folder.</source>
        <translation>--library にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>結果を標準出力に書き込めませんでした。</translation>
    </message>
    <message>
        <source>“%1” is neither in %2 nor in %3.</source>
        <translation>「%1」は %2 にも %3 にもありません。</translation>
    </message>
    <message>
        <source>--stat and --name-status cannot be given together.</source>
        <translation>--stat と --name-status は同時に指定できません。</translation>
    </message>
    <message>
        <source>%1 and %2 do not differ.</source>
        <translation>%1 と %2 に差分はありません。</translation>
    </message>
    <message>
        <source>Left out: %1 lines that differ only in whitespace, and %2 files with no other change. This is for reading; only the patch without --ignore-whitespace can be applied.</source>
        <translation>省略: 空白だけが異なる %1 行、ほかに変更のない %2 個のファイル。これは読むためのものです。適用できるのは --ignore-whitespace なしのパッチだけです。</translation>
    </message>
    <message>
        <source>Only these files and folders.</source>
        <translation>これらのファイルとフォルダーだけ。</translation>
    </message>
    <message>
        <source>Print the changed files with their numbers of lines.</source>
        <translation>変更されたファイルを行数とともに出力します。</translation>
    </message>
    <message>
        <source>Leave out lines that differ only in whitespace, and say how many. The result is for reading.</source>
        <translation>空白だけが異なる行を省き、その数を示します。結果は読むためのものです。</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>%1 -&gt; %2 bytes</source>
        <translation>%1 -&gt; %2 バイト</translation>
    </message>
    <message>
        <source> 1 file changed</source>
        <translation>  1 個のファイルを変更</translation>
    </message>
    <message>
        <source> %1 files changed</source>
        <translation>  %1 個のファイルを変更</translation>
    </message>
    <message>
        <source>, 1 insertion(+)</source>
        <translation>、1 行挿入(+)</translation>
    </message>
    <message>
        <source>, %1 insertions(+)</source>
        <translation>、%1 行挿入(+)</translation>
    </message>
    <message>
        <source>, 1 deletion(-)</source>
        <translation>、1 行削除(-)</translation>
    </message>
    <message>
        <source>, %1 deletions(-)</source>
        <translation>、%1 行削除(-)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” exists already. Give --force to replace it, or -o to choose another name.</source>
        <translation>「%1」はすでにあります。置き換えるには --force、別の名前にするには -o を指定してください。</translation>
    </message>
    <message>
        <source>-o needs a file, a folder or “-”.</source>
        <translation>-o にはファイル、フォルダー、または「-」が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no format: it is zip, tar or tar.gz.</source>
        <translation>「%1」は形式ではありません。zip、tar、tar.gz のいずれかです。</translation>
    </message>
    <message>
        <source>“%1” is the name of a %2 archive, but --format asks for %3.</source>
        <translation>「%1」は %2 アーカイブの名前ですが、--format は %3 を求めています。</translation>
    </message>
    <message>
        <source>--json and “-o -” cannot be given together: both would write to the standard output.</source>
        <translation>--json と「-o -」は同時に指定できません。どちらも標準出力に書き込みます。</translation>
    </message>
    <message>
        <source>An archive is not written to a terminal: give -o FILE or redirect the output.</source>
        <translation>アーカイブは端末には書き込みません。-o ファイル を指定するか、出力をリダイレクトしてください。</translation>
    </message>
    <message>
        <source>Look at %1 before handing the archive on: %2.</source>
        <translation>アーカイブを渡す前に %1 を確認してください: %2。</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>一時フォルダーを作れませんでした: %1。</translation>
    </message>
    <message>
        <source>Exported %1 of “%2” to %3: %4, %5.</source>
        <translation>「%2」の %1 を %3 にエクスポートしました: %4、%5。</translation>
    </message>
    <message>
        <source>write a version as an archive</source>
        <translation>バージョンをアーカイブとして書き出す</translation>
    </message>
    <message>
        <source>Writes a complete archive of a version: binary files, permissions, empty folders and symbolic links too. The same version always gives the same bytes, and every archive is read again and checked before it takes its name. A file named with -o is replaced; a file that bears the name Strata chooses is not, unless --force is given.</source>
        <translation>バージョンの完全なアーカイブを書き出します。バイナリファイル、権限、空のフォルダー、シンボリックリンクも含みます。同じバージョンからはいつも同じバイトが得られ、どのアーカイブも名前が付く前に読み直して確認されます。-o で指定したファイルは置き換えられますが、Strata が選んだ名前のファイルは --force がなければ置き換えません。</translation>
    </message>
    <message>
        <source>zip (the default), tar or tar.gz; the name given with -o decides too.</source>
        <translation>zip (既定)、tar、または tar.gz。-o で指定した名前でも決まります。</translation>
    </message>
    <message>
        <source>Where to write: a file, a folder, or “-” for the standard output. Default: the current folder, with a name made of project and version.</source>
        <translation>書き込み先: ファイル、フォルダー、または標準出力の「-」。既定では現在のフォルダーに、プロジェクトとバージョンから作った名前で書き込みます。</translation>
    </message>
    <message>
        <source>Replace a file of the chosen name.</source>
        <translation>選ばれた名前のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Verified %1 with %2, %3</source>
        <translation>%1 を検証しました。%2、%3</translation>
    </message>
    <message>
        <source>Rebuilt the catalog: %1, %2, %3.</source>
        <translation>カタログを再構築しました: %1、%2、%3。</translation>
    </message>
    <message>
        <source>check that every file is what was captured</source>
        <translation>すべてのファイルが取り込み時のままか確認</translation>
    </message>
    <message>
        <source>Only this project.</source>
        <translation>このプロジェクトだけ。</translation>
    </message>
    <message>
        <source>Only this version of it.</source>
        <translation>そのうちこのバージョンだけ。</translation>
    </message>
    <message>
        <source>make the catalog anew from the folders</source>
        <translation>フォルダーからカタログを作り直す</translation>
    </message>
    <message>
        <source>Makes library.db anew from the folders beside it, when it is lost or damaged. The folders hold everything: projects, versions, notes, stars, the active marks and the history. Exits with 1 when something could not be read; it stays on disk untouched.</source>
        <translation>library.db が失われたり壊れたりしたとき、隣のフォルダーから作り直します。フォルダーにはすべてがあります: プロジェクト、バージョン、メモ、スター、有効の印、履歴。読めないものがあれば 1 で終了し、それはディスク上にそのまま残ります。</translation>
    </message>
    <message>
        <source>What the project is about, such as “ecommerce”.</source>
        <translation>「ecommerce」のようなプロジェクトの分野。</translation>
    </message>
    <message>
        <source>What it is made with, such as “fastapi_postgres”.</source>
        <translation>「fastapi_postgres」のような技術構成。</translation>
    </message>
    <message>
        <source>Whose project it is: a name of your own.</source>
        <translation>だれのプロジェクトか: 自由な名前。</translation>
    </message>
    <message>
        <source>Created the project “%1” (%2).</source>
        <translation>プロジェクト「%1」(%2) を作成しました。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The library has no project yet. “strata-cli project create NAME” makes one.</source>
        <translation>ライブラリにはまだプロジェクトがありません。「strata-cli project create 名前」で作れます。</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>バージョン数</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>LAST CAPTURE</source>
        <translation>最終取り込み</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>TECH STACK</source>
        <translation>技術構成</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>tech stack</source>
        <translation>技術構成</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>last capture</source>
        <translation>最終取り込み</translation>
    </message>
    <message>
        <source>“%1” is no status: it is draft, active or archived.</source>
        <translation>「%1」は状態ではありません。draft、active、archived のいずれかです。</translation>
    </message>
    <message>
        <source>Say what to change with at least one option.</source>
        <translation>少なくとも一つのオプションで変更内容を指定してください。</translation>
    </message>
    <message>
        <source>Changed the project “%1”.</source>
        <translation>プロジェクト「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Archived the project “%1”. All its versions stay; “strata-cli project edit %2 --status active” takes it back among the others.</source>
        <translation>プロジェクト「%1」をアーカイブしました。バージョンはすべて残ります。「strata-cli project edit %2 --status active」で戻せます。</translation>
    </message>
    <message>
        <source>Moved the project “%1” to the trash. “strata-cli project restore %2” brings it back as it was.</source>
        <translation>プロジェクト「%1」をごみ箱に移しました。「strata-cli project restore %2」で元どおりに戻せます。</translation>
    </message>
    <message>
        <source>There is no project “%1” in the trash. “strata-cli project list --trash” shows what is.</source>
        <translation>ごみ箱にプロジェクト「%1」はありません。「strata-cli project list --trash」で中身を表示できます。</translation>
    </message>
    <message>
        <source>The trash holds several projects “%1”. Say which by its id: %2.</source>
        <translation>ごみ箱に「%1」というプロジェクトが複数あります。ID で指定してください: %2。</translation>
    </message>
    <message>
        <source>Restored the project “%1”.</source>
        <translation>プロジェクト「%1」を復元しました。</translation>
    </message>
    <message>
        <source>make a new, empty project</source>
        <translation>新しい空のプロジェクトを作成</translation>
    </message>
    <message>
        <source>Makes a new project and prints its id. The library is made when there is none yet.</source>
        <translation>新しいプロジェクトを作り、その ID を出力します。ライブラリがまだなければ作ります。</translation>
    </message>
    <message>
        <source>What the project is called; no other project of the library may have the name.</source>
        <translation>プロジェクトの名前。ライブラリ内で重複できません。</translation>
    </message>
    <message>
        <source>list the projects</source>
        <translation>プロジェクトを一覧</translation>
    </message>
    <message>
        <source>Lists the projects of the library with their number of versions, the active one and their size.</source>
        <translation>ライブラリのプロジェクトを、バージョン数、有効なバージョン、サイズとともに一覧します。</translation>
    </message>
    <message>
        <source>List the deleted projects instead.</source>
        <translation>代わりに削除したプロジェクトを一覧します。</translation>
    </message>
    <message>
        <source>show one project&apos;s facts</source>
        <translation>プロジェクトの情報を表示</translation>
    </message>
    <message>
        <source>Shows what is known about a project.</source>
        <translation>プロジェクトについて分かることを表示します。</translation>
    </message>
    <message>
        <source>rename or describe a project</source>
        <translation>プロジェクトの名前や説明を変更</translation>
    </message>
    <message>
        <source>Changes a project&apos;s name, description or status. What no option names stays as it is.</source>
        <translation>プロジェクトの名前、説明、状態を変更します。オプションで指定しないものはそのままです。</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>新しい名前。</translation>
    </message>
    <message>
        <source>draft, active or archived.</source>
        <translation>draft、active、または archived。</translation>
    </message>
    <message>
        <source>put a project aside</source>
        <translation>プロジェクトをしまう</translation>
    </message>
    <message>
        <source>Sets the project&apos;s status to archived. All versions stay and can be used as before.</source>
        <translation>プロジェクトの状態をアーカイブ済みにします。バージョンはすべて残り、これまでどおり使えます。</translation>
    </message>
    <message>
        <source>move a project to the trash</source>
        <translation>プロジェクトをごみ箱に移動</translation>
    </message>
    <message>
        <source>Moves the project with all its versions to the library&apos;s trash. Nothing is lost: “project restore” brings it back as it was.</source>
        <translation>プロジェクトをすべてのバージョンとともにライブラリのごみ箱に移します。何も失われません。「project restore」で元どおりに戻せます。</translation>
    </message>
    <message>
        <source>bring a deleted project back</source>
        <translation>削除したプロジェクトを戻す</translation>
    </message>
    <message>
        <source>Brings a project back from the trash with all its versions.</source>
        <translation>ごみ箱からプロジェクトをすべてのバージョンとともに戻します。</translation>
    </message>
    <message>
        <source>The project&apos;s name, or the first 8 or more characters of its id.</source>
        <translation>プロジェクトの名前、または ID の先頭 8 文字以上。</translation>
    </message>
    <message>
        <source>A version: v7 or 7, active, latest, its name, or the first 8 or more characters of its id.</source>
        <translation>バージョン: v7 または 7、active、latest、名前、または ID の先頭 8 文字以上。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1; +%2 -%3 lines</source>
        <translation>%1、+%2 -%3 行</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 個のプロジェクト</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>%1 個のプロジェクト</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 個のバージョン</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 個のバージョン</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 個のファイル</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 個のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named in the report, but not shown: it may only grow so large. The patch has all of them.</source>
        <translation>
            <numerusform>%n 個のファイルは名前だけレポートに載り、内容は表示されません。レポートの大きさには限りがあります。パッチにはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>--folder needs a folder.</source>
        <translation>--folder にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Say what to compare with: a second version, or a folder with --folder.</source>
        <translation>比較対象を指定してください: 二つ目のバージョン、または --folder でフォルダー。</translation>
    </message>
    <message>
        <source>--html needs a file to write, or “-”.</source>
        <translation>--html には書き込むファイル、または「-」が必要です。</translation>
    </message>
    <message>
        <source>--html cannot be given together with --stat or --name-status.</source>
        <translation>--html は --stat や --name-status と同時に指定できません。</translation>
    </message>
    <message>
        <source>With --json the report needs a file of its own, not “-”.</source>
        <translation>--json を使う場合、レポートには「-」ではなく専用のファイルが必要です。</translation>
    </message>
    <message>
        <source>--unified goes with --html: a patch is in one column anyway.</source>
        <translation>--unified は --html とともに使います。パッチはもともと一列です。</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>追加、削除されたファイルが多すぎるか大きすぎるため、総当たりで比較していません。名前変更の一部が見つかっていない可能性があります。</translation>
    </message>
    <message>
        <source>compare two versions, or a version with a folder</source>
        <translation>二つのバージョン、またはバージョンとフォルダーを比較</translation>
    </message>
    <message>
        <source>Prints what changed from one version to another, or to a folder with what a capture would take of it, as a patch that “git apply” and “patch -p1” accept, binary files, permissions, renames and copies included (GNU patch knows no binary files). With --json, --stat and --name-status leave the patch out of the document.</source>
        <translation>あるバージョンから別のバージョンへ、または取り込みの対象となるフォルダーの内容への変更を、「git apply」と「patch -p1」が受け付けるパッチとして出力します。バイナリファイル、権限、名前変更、コピーも含みます (GNU patch はバイナリファイルを扱えません)。--json では --stat と --name-status がドキュメントからパッチを省きます。</translation>
    </message>
    <message>
        <source>Compare with the folder DIR as it is now, instead of with TO.</source>
        <translation>TO の代わりに、フォルダー DIR の現在の状態と比較します。</translation>
    </message>
    <message>
        <source>Print the changed files with a letter: A, M, D, R, C or T.</source>
        <translation>変更されたファイルを A、M、D、R、C、T の文字とともに出力します。</translation>
    </message>
    <message>
        <source>Write a report for reading into FILE (“-”: print it): one HTML file with everything in it.</source>
        <translation>読むためのレポートを FILE に書き込みます (「-」なら出力)。すべてを含む一つの HTML ファイルです。</translation>
    </message>
    <message>
        <source>With --html: one column instead of two.</source>
        <translation>--html とともに: 二列ではなく一列。</translation>
    </message>
    <message>
        <source>The linked folder stays as it is: %1</source>
        <translation>リンクしたフォルダーはそのままです: %1</translation>
    </message>
    <message>
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back. A linked folder that follows is brought along, after its own changes were captured.</source>
        <translation>バージョンを有効にします。以後、プロジェクトの「active」リンクはそのバージョンを指し、切り替えは一度に行われます。どのバージョンも変更されず、「rollback」で取り消せます。追従するリンク済みフォルダーは、その変更を取り込んでから同じバージョンに合わせます。</translation>
    </message>
    <message>
        <source>Archived %1 of “%2”. “strata-cli restore %3 %4” brings it back.</source>
        <translation>「%2」の %1 をアーカイブしました。「strata-cli restore %3 %4」で戻せます。</translation>
    </message>
    <message>
        <source>Moved %1 of “%2” to the trash. “strata-cli restore %3 %4” brings it back as it was.</source>
        <translation>「%2」の %1 をごみ箱に移しました。「strata-cli restore %3 %4」で元どおりに戻せます。</translation>
    </message>
    <message>
        <source>There is no “%1” in the trash. “strata-cli trash list” shows what is.</source>
        <translation>ごみ箱に「%1」はありません。「strata-cli trash list」で中身を表示できます。</translation>
    </message>
    <message>
        <source>“%1” fits several things in the trash. Say which by its id: %2.</source>
        <translation>ごみ箱に「%1」に当てはまるものが複数あります。ID で指定してください: %2。</translation>
    </message>
    <message>
        <source>%1 of “%2” is neither archived nor in the trash.</source>
        <translation>「%2」の %1 はアーカイブにもごみ箱にもありません。</translation>
    </message>
    <message>
        <source>Restored %1 of “%2”.</source>
        <translation>「%2」の %1 を復元しました。</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>プロジェクト全体</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>「%1」を復元しました。</translation>
    </message>
    <message>
        <source>Deleted “%1” for good; that freed %2.</source>
        <translation>「%1」を完全に削除しました。%2 が空きました。</translation>
    </message>
    <message>
        <source>Deleted the only thing in the trash for good; that freed %1.</source>
        <translation>ごみ箱にあった一つを完全に削除しました。%1 が空きました。</translation>
    </message>
    <message>
        <source>Deleted %1 things for good; that freed %2.</source>
        <translation>%1 個を完全に削除しました。%2 が空きました。</translation>
    </message>
    <message>
        <source>A project&apos;s name, or 8 or more leading characters of the id of a project or version.</source>
        <translation>プロジェクトの名前、またはプロジェクトかバージョンの ID の先頭 8 文字以上。</translation>
    </message>
    <message>
        <source>A version of that project, such as v3.</source>
        <translation>そのプロジェクトのバージョン。例: v3。</translation>
    </message>
    <message>
        <source>More versions of the same project.</source>
        <translation>同じプロジェクトのほかのバージョン。</translation>
    </message>
    <message>
        <source>pack versions away</source>
        <translation>バージョンをアーカイブにしまう</translation>
    </message>
    <message>
        <source>Packs versions into the project&apos;s archive, where they take little more room than what changed. Each keeps its number, can still be listed, read, compared and exported, and “restore” brings it back. Nothing is deleted before every file was read back from the pack. Several at once are packed smaller than one by one.</source>
        <translation>バージョンをプロジェクトのアーカイブに詰めます。そこでは変更分とほぼ同じ容量しか使いません。番号は保たれ、一覧、読み取り、比較、エクスポートもでき、「restore」で戻せます。すべてのファイルをパックから読み直して確かめるまで、何も削除しません。一つずつより、まとめて詰めるほうが小さくなります。</translation>
    </message>
    <message>
        <source>bring a version back from the archive or the trash</source>
        <translation>アーカイブまたはごみ箱からバージョンを戻す</translation>
    </message>
    <message>
        <source>Brings a version back under its old number, each file as it was: unpacked from the archive, or from the trash to where it was before.</source>
        <translation>バージョンを元の番号で、各ファイルを元のまま戻します。アーカイブからは展開し、ごみ箱からは元の場所に戻します。</translation>
    </message>
    <message>
        <source>move versions to the trash</source>
        <translation>バージョンをごみ箱に移動</translation>
    </message>
    <message>
        <source>Moves versions to the trash. Nothing is lost before the trash is emptied: “restore” brings a version back as it was. Its number is never given out again.</source>
        <translation>バージョンをごみ箱に移します。ごみ箱を空にするまで何も失われません。「restore」で元どおりに戻せます。その番号が再び使われることはありません。</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>ごみ箱の中身を一覧</translation>
    </message>
    <message>
        <source>Lists the deleted versions and projects, the last deleted first.</source>
        <translation>削除したバージョンとプロジェクトを、最近削除した順に一覧します。</translation>
    </message>
    <message>
        <source>bring something back from the trash</source>
        <translation>ごみ箱から戻す</translation>
    </message>
    <message>
        <source>Brings a deleted project, or a deleted version, back to where it was.</source>
        <translation>削除したプロジェクトまたはバージョンを元の場所に戻します。</translation>
    </message>
    <message>
        <source>delete something in the trash for good</source>
        <translation>ごみ箱の中のものを完全に削除</translation>
    </message>
    <message>
        <source>Deletes one thing in the trash for good. This cannot be taken back.</source>
        <translation>ごみ箱の中の一つを完全に削除します。取り消せません。</translation>
    </message>
    <message>
        <source>delete everything in the trash for good</source>
        <translation>ごみ箱の中をすべて完全に削除</translation>
    </message>
    <message>
        <source>Deletes everything in the trash for good. This cannot be taken back.</source>
        <translation>ごみ箱の中をすべて完全に削除します。取り消せません。</translation>
    </message>
    <message>
        <source>Every version of “%1” is archived. “strata-cli list %2 --include-archived” lists them.</source>
        <translation>「%1」のバージョンはすべてアーカイブ済みです。「strata-cli list %2 --include-archived」で一覧できます。</translation>
    </message>
    <message>
        <source>Kept %1, but %2.</source>
        <translation>%1 を保存しました。ただし: %2。</translation>
    </message>
    <message>
        <source>There are more such names: %1 in all. --json lists them.</source>
        <translation>このような名前はほかにもあります。全部で %1 個です。--json で一覧できます。</translation>
    </message>
    <message>
        <source>If a program for Windows made the archive and “\” stands between folders, give --backslash-as-slash.</source>
        <translation>アーカイブを Windows 用プログラムが作り、フォルダーの区切りが「\」なら、--backslash-as-slash を指定してください。</translation>
    </message>
    <message>
        <source>If you know where the archive comes from, give --allow-high-ratio.</source>
        <translation>アーカイブの出所が分かっているなら、--allow-high-ratio を指定してください。</translation>
    </message>
    <message>
        <source>Nothing differs from %1 of “%2”; no version was made.</source>
        <translation>「%2」の %1 と異なるものはありません。バージョンは作りませんでした。</translation>
    </message>
    <message>
        <source>make the next version from a folder, an archive or a Git history</source>
        <translation>フォルダー、アーカイブ、または Git の履歴から次のバージョンを作る</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace. With --git, every commit of a repository becomes a version of its own; cancelled or killed, the same command goes on where it was.</source>
        <translation>フォルダー、.zip、.tar、.tar.gz からプロジェクトの次のバージョンを作ります。元のデータは読み取るだけです。ビルド生成物など (.git、node_modules、__pycache__ … および .gitignore と .strataignore に書かれたもの) は除外し、それぞれ理由とともに報告します。Ctrl+C で中止すると痕跡は残りません。--git を付けると、リポジトリの各コミットがそれぞれ一つのバージョンになります。中止や強制終了の後は、同じコマンドで続きから再開します。</translation>
    </message>
    <message>
        <source>The folder, archive or Git repository to capture; without one, the linked folder.</source>
        <translation>取り込むフォルダー、アーカイブ、または Git リポジトリ。省略するとリンクしたフォルダー。</translation>
    </message>
    <message>
        <source>Make no version when nothing differs from the one it would be compared with, as for a hook.</source>
        <translation>比較対象のバージョンと異なるものがなければ、バージョンを作りません。フックなどに使います。</translation>
    </message>
    <message>
        <source>Take “\” in the names of an archive for “/”, as some programs for Windows write it.</source>
        <translation>一部の Windows 用プログラムが書くように、アーカイブ内の名前の「\」を「/」とみなします。</translation>
    </message>
    <message>
        <source>Take an archive that unpacks to more than 200 times its size, up to 2 GiB.</source>
        <translation>展開すると元の 200 倍を超えるアーカイブを、2 GiB まで受け入れます。</translation>
    </message>
    <message>
        <source>Renamed %1 to %2 in the archive.</source>
        <translation>アーカイブ内で %1 の名前を %2 に変更しました。</translation>
    </message>
    <message>
        <source>Change names that Windows or macOS cannot have, or would take for another; each change is reported.</source>
        <translation>Windows や macOS で使えない名前、または別の名前と同一視される名前を変更します。変更はすべて報告します。</translation>
    </message>
    <message>
        <source>%1 captured before</source>
        <translation>取り込み済み %1</translation>
    </message>
    <message>
        <source>%1 without changes (--keep-empty takes them)</source>
        <translation>変更なし %1 (--keep-empty で対象になります)</translation>
    </message>
    <message>
        <source>%1 without files</source>
        <translation>ファイルなし %1</translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation>飛ばしたもの: %1。</translation>
    </message>
    <message>
        <source>The repository is a shallow clone: its history begins where it was cut off.</source>
        <translation>リポジトリは浅いクローンです。履歴は切り取られた地点から始まります。</translation>
    </message>
    <message>
        <source>Would capture 1 commit.</source>
        <translation>1 個のコミットを取り込みます。</translation>
    </message>
    <message>
        <source>Would capture %1 commits.</source>
        <translation>%1 個のコミットを取り込みます。</translation>
    </message>
    <message>
        <source>Left out %1 of the versions&apos; paths. “strata-cli show” lists each with its reason.</source>
        <translation>バージョンのパス %1 個を除外しました。「strata-cli show」でそれぞれの理由を一覧できます。</translation>
    </message>
    <message>
        <source>Kept as pointers of Git LFS: %1. What they stand for is not in the history.</source>
        <translation>Git LFS のポインターのまま保存: %1。指している中身は履歴にありません。</translation>
    </message>
    <message>
        <source>Captured no commit of “%1”.</source>
        <translation>「%1」のコミットは取り込みませんでした。</translation>
    </message>
    <message>
        <source>Captured %1 of “%2” from a commit.</source>
        <translation>コミットから「%2」の %1 を取り込みました。</translation>
    </message>
    <message>
        <source>Captured %1 to %2 of “%3” from %4 commits.</source>
        <translation>%4 個のコミットから「%3」の %1 から %2 までを取り込みました。</translation>
    </message>
    <message>
        <source>… and %1 more. “strata-cli list” shows them.</source>
        <translation>… ほか %1 個。「strata-cli list」で表示できます。</translation>
    </message>
    <message>
        <source>Take the history of the Git repository PATH: one version per commit, the message as its prompt. Commits captured before are passed over.</source>
        <translation>Git リポジトリ PATH の履歴を取り込みます。コミットごとに一つのバージョンとし、メッセージをプロンプトにします。取り込み済みのコミットは飛ばします。</translation>
    </message>
    <message>
        <source>With --git: one version per tag instead.</source>
        <translation>--git とともに: 代わりにタグごとに一つのバージョン。</translation>
    </message>
    <message>
        <source>With --git: take this branch instead of the one checked out. May be repeated; forks get their parent.</source>
        <translation>--git とともに: チェックアウト中のブランチの代わりにこのブランチを対象にします。繰り返し指定できます。分岐には親を記録します。</translation>
    </message>
    <message>
        <source>With --git: take every local branch.</source>
        <translation>--git とともに: ローカルブランチをすべて対象にします。</translation>
    </message>
    <message>
        <source>With --git: only what REVISION does not have.</source>
        <translation>--git とともに: REVISION にないものだけ。</translation>
    </message>
    <message>
        <source>With --git: only the newest NUMBER.</source>
        <translation>--git とともに: 新しいほうから NUMBER 個だけ。</translation>
    </message>
    <message>
        <source>With --git: also commits that change no file.</source>
        <translation>--git とともに: ファイルを変えないコミットも対象にします。</translation>
    </message>
    <message>
        <source>With --git: say what would be captured and change nothing.</source>
        <translation>--git とともに: 何を取り込むかを示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>--%1 works with --git only.</source>
        <translation>--%1 は --git と一緒でないと使えません。</translation>
    </message>
    <message>
        <source>--%1 and --git cannot be given together: the history says it for each version.</source>
        <translation>--%1 と --git は同時に指定できません。バージョンごとの値は履歴から得ます。</translation>
    </message>
    <message>
        <source>--tags takes the tags of the whole repository: no branch can be given with it.</source>
        <translation>--tags はリポジトリ全体のタグを対象にします。ブランチを同時に指定できません。</translation>
    </message>
    <message>
        <source>--branch and --all-branches cannot be given together.</source>
        <translation>--branch と --all-branches は同時に指定できません。</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not “%1”.</source>
        <translation>--limit には 1 以上の数が必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>PATH is missing: no workspace is linked to “%1”.</source>
        <translation>PATH がありません。「%1」にリンクしたワークスペースもありません。</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 commits.</source>
        <translation>%2 個中 %1 個のコミットで中止しました。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 commits.</source>
        <translation>%2 個中 %1 個のコミットで停止しました。</translation>
    </message>
    <message>
        <source>What was captured is whole; the same command goes on from there.</source>
        <translation>取り込んだ分は完全です。同じコマンドで続きから再開します。</translation>
    </message>
    <message>
        <source>The same file is %1 in v%2.</source>
        <translation>同じファイルは v%2 では %1 です。</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>1 problem found</source>
        <translation>1 件の問題が見つかりました</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>%1 件の問題が見つかりました</translation>
    </message>
    <message>
        <source>Not repaired: %1</source>
        <translation>修復していません: %1</translation>
    </message>
    <message>
        <source>What was set aside is in %1, with a report.</source>
        <translation>退避したものは %1 にあり、レポートも付いています。</translation>
    </message>
    <message>
        <source>Nothing was changed; %1 would be left.</source>
        <translation>何も変更していません。%1 件が残ります。</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 件が残りました。</translation>
    </message>
    <message>
        <source>--dry-run belongs to --repair: verifying alone changes nothing.</source>
        <translation>--dry-run は --repair とともに使います。検証だけでは何も変更しません。</translation>
    </message>
    <message>
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing without --repair. Exits with 1 when something is wrong.

With --repair a damaged or missing file is made again from another copy of the same content anywhere in the library, permissions are put right, and what does not belong goes to the folder quarantine with a report. Nothing is deleted, and what nothing heals keeps its place. Exits with 0 only when nothing is left wrong.</source>
        <translation>すべてのファイルを読み直して記録済みの SHA-256 と比べ、フォルダーをカタログと比べます。--repair がなければ何も変更しません。異常があれば 1 で終了します。

--repair を付けると、壊れたファイルや足りないファイルをライブラリのどこかにある同じ内容の別のコピーから作り直し、権限を正し、属さないものをレポートとともにフォルダー quarantine に移します。何も削除せず、直せないものはその場に残します。異常が何も残らないときだけ 0 で終了します。</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched.</source>
        <translation>サイズと時刻で判断し、変わったように見えるファイルだけを読みます。</translation>
    </message>
    <message>
        <source>Repair what can be repaired, then verify again.</source>
        <translation>修復できるものを修復し、もう一度検証します。</translation>
    </message>
    <message>
        <source>With --repair: say what would be done, and change nothing.</source>
        <translation>--repair とともに: 何をするかを示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>No migration of this library is unfinished.</source>
        <translation>このライブラリに未完了の移行はありません。</translation>
    </message>
    <message>
        <source>This library has no migration to undo.</source>
        <translation>このライブラリに元に戻せる移行はありません。</translation>
    </message>
    <message>
        <source>Would take back “%1”: %2.</source>
        <translation>「%1」を取り消します: %2。</translation>
    </message>
    <message>
        <source>Took back “%1”: %2.</source>
        <translation>「%1」を取り消しました: %2。</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays (%2): %3.</source>
        <translation>「%1」はその後変更されたため残します (%2): %3。</translation>
    </message>
    <message>
        <source>Undid the migration %1. What it made is in the trash.</source>
        <translation>移行 %1 を元に戻しました。作られたものはごみ箱にあります。</translation>
    </message>
    <message>
        <source>Nothing was migrated into this library.</source>
        <translation>このライブラリには何も移行されていません。</translation>
    </message>
    <message>
        <source>MIGRATION</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>移行元</translation>
    </message>
    <message>
        <source>Reading the metadata %1.</source>
        <translation>メタデータ %1 を読み取っています。</translation>
    </message>
    <message>
        <source>There is more than one export of metadata: %1. Name one with --metadata.</source>
        <translation>メタデータのエクスポートが複数あります: %1。--metadata で一つを指定してください。</translation>
    </message>
    <message>
        <source>--resume, --undo and --list cannot be given together.</source>
        <translation>--resume、--undo、--list は同時に指定できません。</translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the old store.</source>
        <translation>DIR がありません。古いストアのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>古いストアを移行する</translation>
    </message>
    <message>
        <source>Brings a flat store (one folder per generation, below DIR or DIR/projects) into the library: its projects, with versions numbered by the time they were made. The metadata is a JSON export, CSV files, a SQLite database or plain SQL of pg_dump; it is looked for in DIR and beside it. DIR itself is only read.

What does not fit together is listed with what is done about it: look with --dry-run first. Afterwards every file is compared with its origin; exits with 1 when that finds a problem. A migration that was interrupted goes on with --resume. --undo takes back what it made, and refuses when something was changed since.</source>
        <translation>平坦なストア (DIR または DIR/projects の下に世代ごとのフォルダー) をライブラリに移行します。プロジェクトごと移し、バージョンには作成時刻の順に番号を付けます。メタデータは JSON エクスポート、CSV ファイル、SQLite データベース、または pg_dump のプレーン SQL で、DIR とその隣を探します。DIR 自体は読み取るだけです。

整合しないものは、その扱いとともに一覧します。先に --dry-run で確かめてください。移行後はすべてのファイルを元のものと比べ、問題が見つかれば 1 で終了します。中断した移行は --resume で続けられます。--undo は移行で作られたものを取り消しますが、その後に変更されたものがあれば拒否します。</translation>
    </message>
    <message>
        <source>The folder of the old store; with --resume and --undo the id of a migration (by itself the newest).</source>
        <translation>古いストアのフォルダー。--resume と --undo では移行の ID (省略すると最も新しいもの)。</translation>
    </message>
    <message>
        <source>Read the rows from FILE, or from the files in a folder. May be repeated.</source>
        <translation>FILE、またはフォルダー内のファイルから行を読みます。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>何が起きるかを示すだけです。</translation>
    </message>
    <message>
        <source>Without metadata: take every folder as a version of one project, by the times of its files.</source>
        <translation>メタデータなし: すべてのフォルダーを、ファイルの時刻の順に一つのプロジェクトのバージョンとして扱います。</translation>
    </message>
    <message>
        <source>Bring in folders without a row and rows without a project, too, as a project of their own.</source>
        <translation>行のないフォルダーとプロジェクトのない行も、独立したプロジェクトとして移行します。</translation>
    </message>
    <message>
        <source>Write what is printed to FILE as well; as JSON when it ends in .json.</source>
        <translation>出力内容を FILE にも書き込みます。.json で終わる名前なら JSON で書きます。</translation>
    </message>
    <message>
        <source>Go on with an interrupted migration.</source>
        <translation>中断した移行を続けます。</translation>
    </message>
    <message>
        <source>Take back what a migration made.</source>
        <translation>移行で作られたものを取り消します。</translation>
    </message>
    <message>
        <source>With --undo: let projects stay that were changed since.</source>
        <translation>--undo とともに: その後変更されたプロジェクトは残します。</translation>
    </message>
    <message>
        <source>List the migrations of this library.</source>
        <translation>このライブラリの移行を一覧します。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>1 日後</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>%1 日後</translation>
    </message>
    <message>
        <source>newest kept</source>
        <translation>残す最新の数</translation>
    </message>
    <message>
        <source>to the archive</source>
        <translation>アーカイブへ</translation>
    </message>
    <message>
        <source>archived files deleted</source>
        <translation>アーカイブ済みファイルの削除</translation>
    </message>
    <message>
        <source>exports deleted</source>
        <translation>エクスポートの削除</translation>
    </message>
    <message>
        <source>failed exports deleted</source>
        <translation>失敗したエクスポートの削除</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>サイズの上限</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>自動実行</translation>
    </message>
    <message>
        <source>once a day, in the window</source>
        <translation>1 日 1 回、ウィンドウで</translation>
    </message>
    <message>
        <source>no</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>delete files</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>delete export</source>
        <translation>エクスポートを削除</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>FREES</source>
        <translation>空く容量</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>1 export</source>
        <translation>1 個のエクスポート</translation>
    </message>
    <message>
        <source>%1 exports</source>
        <translation>%1 個のエクスポート</translation>
    </message>
    <message>
        <source>%1 to the archive</source>
        <translation>%1 をアーカイブへ</translation>
    </message>
    <message>
        <source>files of %1 deleted</source>
        <translation>%1 のファイルを削除</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Nothing goes: %1 stay, %2 of them protected.</source>
        <translation>対象はありません: 残るもの %1、うち保護 %2。</translation>
    </message>
    <message>
        <source>Would go: %1. Frees %2</source>
        <translation>対象: %1。空く容量 %2</translation>
    </message>
    <message>
        <source>, of which the archive takes about %1</source>
        <translation>、うちアーカイブが約 %1 を使用</translation>
    </message>
    <message>
        <source>; %1 stay, %2 of them protected.</source>
        <translation>。残るもの %1、うち保護 %2。</translation>
    </message>
    <message>
        <source>The project stays over its limit of %1: what is left is protected, or its files are not to be deleted.</source>
        <translation>プロジェクトは上限 %1 を超えたままです。残るものは保護されているか、ファイルを削除しない設定です。</translation>
    </message>
    <message>
        <source>%1: nothing was to be done.</source>
        <translation>%1: することはありませんでした。</translation>
    </message>
    <message>
        <source>%1: %2. Freed %3.</source>
        <translation>%1: %2。%3 が空きました。</translation>
    </message>
    <message>
        <source>“strata-cli restore %1 v%2” brings one back.</source>
        <translation>「strata-cli restore %1 v%2」で一つずつ戻せます。</translation>
    </message>
    <message>
        <source>Name a project or give --all, not both.</source>
        <translation>プロジェクトか --all のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>PROJECT is missing. --all takes every project.</source>
        <translation>PROJECT がありません。--all ですべてのプロジェクトが対象になります。</translation>
    </message>
    <message>
        <source>The library&apos;s policy, for projects without their own:</source>
        <translation>ライブラリのポリシー (独自のポリシーがないプロジェクト用):</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own:</source>
        <translation>「%1」には独自のポリシーがあります:</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy:</source>
        <translation>「%1」はライブラリのポリシーに従います:</translation>
    </message>
    <message>
        <source>--keep-latest needs a whole number, not “%1”.</source>
        <translation>--keep-latest には整数が必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1 needs a number of days, or “never”, not “%2”.</source>
        <translation>--%1 には日数または「never」が必要です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--max-size needs a size as 500M or 5G, or “none”, not “%1”.</source>
        <translation>--max-size には 500M や 5G のようなサイズ、または「none」が必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--automatic is “on” or “off”, not “%1”.</source>
        <translation>--automatic は「on」または「off」です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--default goes back to the library&apos;s policy; it takes no other option.</source>
        <translation>--default はライブラリのポリシーに戻します。ほかのオプションとは併用できません。</translation>
    </message>
    <message>
        <source>Say what to set, as in --keep-latest 10.</source>
        <translation>「--keep-latest 10」のように、設定する内容を指定してください。</translation>
    </message>
    <message>
        <source>The library&apos;s policy now:</source>
        <translation>現在のライブラリのポリシー:</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own now:</source>
        <translation>「%1」は独自のポリシーを持つようになりました:</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy now:</source>
        <translation>「%1」はライブラリのポリシーに従うようになりました:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2 With --trust-clock it is done all the same.</source>
        <translation>%1: 何も変更していません。%2 --trust-clock を付けると、それでも実行します。</translation>
    </message>
    <message>
        <source>v%1 stays: %2</source>
        <translation>v%1 は残ります: %2</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>プロジェクトの名前または ID。</translation>
    </message>
    <message>
        <source>Every project of the library.</source>
        <translation>ライブラリのすべてのプロジェクト。</translation>
    </message>
    <message>
        <source>say what stays, what goes and why</source>
        <translation>残るもの、なくなるもの、その理由を表示</translation>
    </message>
    <message>
        <source>Shows the retention policy and what it makes of each version today, with its reason and the bytes that would be freed. Changes nothing.

Never touched are the active version, starred and deployed ones, the newest, what “rollback” and “redo” lead to, what a linked folder is at, whatever was captured within the last day, and versions that a live branch was made from.</source>
        <translation>保持ポリシーと、今日それによって各バージョンがどうなるかを、理由と空くバイト数とともに表示します。何も変更しません。

次のものには決して触れません: 有効なバージョン、スター付きとデプロイ済みのバージョン、最も新しいもの、「rollback」や「redo」の行き先、リンクしたフォルダーの現在のバージョン、最近 1 日以内に取り込んだもの、生きている分岐の作成元になったバージョン。</translation>
    </message>
    <message>
        <source>change a retention policy</source>
        <translation>保持ポリシーを変更</translation>
    </message>
    <message>
        <source>Gives a project a retention policy of its own, beginning with what holds for it now. With --all it is the library&apos;s policy, which projects without their own follow. Nothing is archived or deleted by this.</source>
        <translation>プロジェクトに独自の保持ポリシーを持たせます。最初は現在適用されている内容です。--all を付けると、独自のポリシーがないプロジェクトが従うライブラリのポリシーを設定します。これだけで何かがアーカイブまたは削除されることはありません。</translation>
    </message>
    <message>
        <source>Set the library&apos;s policy.</source>
        <translation>ライブラリのポリシーを設定します。</translation>
    </message>
    <message>
        <source>Keep the N newest versions.</source>
        <translation>新しいほうから N 個のバージョンを残します。</translation>
    </message>
    <message>
        <source>Archive versions this many days old, or “never”.</source>
        <translation>この日数を経たバージョンをアーカイブします。または「never」。</translation>
    </message>
    <message>
        <source>Delete the files of archived versions after this many days, or “never”.</source>
        <translation>この日数の後、アーカイブ済みバージョンのファイルを削除します。または「never」。</translation>
    </message>
    <message>
        <source>Delete exports kept in the library after this many days, or “never”.</source>
        <translation>この日数の後、ライブラリに保存したエクスポートを削除します。または「never」。</translation>
    </message>
    <message>
        <source>The same for failed exports.</source>
        <translation>失敗したエクスポートについて同じ。</translation>
    </message>
    <message>
        <source>Beyond this size (500M, 5G) the oldest go first; or “none”.</source>
        <translation>このサイズ (500M、5G) を超えると、古いものから対象になります。または「none」。</translation>
    </message>
    <message>
        <source>“on”: the window applies the policy by itself once a day; or “off”.</source>
        <translation>「on」: ウィンドウが 1 日 1 回、自動でポリシーを適用します。または「off」。</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy again; with --all, the built-in one.</source>
        <translation>再びライブラリのポリシーに従います。--all とともに使うと組み込みのポリシーに戻ります。</translation>
    </message>
    <message>
        <source>Make what holds now the project&apos;s own.</source>
        <translation>現在適用されている内容をプロジェクト独自のものにします。</translation>
    </message>
    <message>
        <source>archive and delete what the policy says</source>
        <translation>ポリシーに従ってアーカイブと削除を行う</translation>
    </message>
    <message>
        <source>Does what “retention show” says: packs old versions into the archive, deletes the files of versions that were archived long enough ago (what is known about them stays), and exports kept in the library. It asks nothing, so look at --dry-run first; “restore” brings an archived version back.

When the computer&apos;s clock cannot be right, nothing is done and the exit status is 1.</source>
        <translation>「retention show」が示すことを実行します。古いバージョンをアーカイブに詰め、アーカイブから十分に経ったバージョンのファイル (バージョンについての情報は残ります) と、ライブラリに保存したエクスポートを削除します。確認は求めないので、先に --dry-run で確かめてください。アーカイブしたバージョンは「restore」で戻せます。

コンピューターの時計が正しいはずのないときは何もせず、終了ステータスは 1 です。</translation>
    </message>
    <message>
        <source>Go by the clock even if it seems wrong.</source>
        <translation>時計が誤っているように見えても、それに従います。</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>SHARED</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>EXPORTS</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Largest files ever stored</source>
        <translation>これまでに保存した最大のファイル</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>含む数</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Largest folders ever stored</source>
        <translation>これまでに保存した最大のフォルダー</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>内容数</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Worth a line in .strataignore</source>
        <translation>.strataignore に加える価値のあるもの</translation>
    </message>
    <message>
        <source>SAVES</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>work in progress</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>--largest needs a whole number, not “%1”.</source>
        <translation>--largest には整数が必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>ライブラリにはまだプロジェクトがありません。</translation>
    </message>
    <message>
        <source>On the disk: %1 in %2, %3 of blocks. Further names of the same file: %4. Files that share blocks: %5.</source>
        <translation>ディスク上: %2 に %1、ブロックでは %3。同じファイルの別名: %4。ブロックを共有するファイル: %5。</translation>
    </message>
    <message>
        <source>say what takes how much room</source>
        <translation>何がどれだけ容量を使うかを表示</translation>
    </message>
    <message>
        <source>Adds up what projects and versions take on the disk. Identical files are stored once: “own” is what only one version has, “shared” what several have. Lists the largest files and folders ever stored, and for one project what is usually not worth keeping in every version, with what leaving it out would have saved.</source>
        <translation>プロジェクトとバージョンがディスクで使う容量を合計します。同じファイルは一度だけ保存されます。「固有」は一つのバージョンだけが持つもの、「共有」は複数が持つものです。これまでに保存した最大のファイルとフォルダーを一覧し、一つのプロジェクトについては、すべてのバージョンに残す価値が普通はないものと、除外していれば節約できた量も示します。</translation>
    </message>
    <message>
        <source>Only this project, version by version.</source>
        <translation>このプロジェクトだけをバージョンごとに。</translation>
    </message>
    <message>
        <source>List the N largest files and folders (10).</source>
        <translation>大きいほうから N 個のファイルとフォルダーを一覧します (10)。</translation>
    </message>
    <message>
        <source>Also look at every file for what the file system really gave it; takes longer.</source>
        <translation>すべてのファイルについて、ファイルシステムが実際に割り当てた量も調べます。時間がかかります。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>%1 in the place of others</source>
        <translation>置き換え %1</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>既存 %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>配置不可 %1</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Would take from %1 into “%2”: %3.</source>
        <translation>%1 から「%2」に取り出します: %3。</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is.</source>
        <translation>「%1」はその後変更されたため、そのまま残します。</translation>
    </message>
    <message>
        <source>Undone: %1 removed, %2 put back.</source>
        <translation>元に戻しました: 除去 %1、復帰 %2。</translation>
    </message>
    <message>
        <source>--undo takes back what was taken out last: no version and no path can be given with it.</source>
        <translation>--undo は最後に取り出したものを取り消します。バージョンやパスは同時に指定できません。</translation>
    </message>
    <message>
        <source>%1 is missing: strata-cli take PROJECT VERSION PATH…</source>
        <translation>%1 がありません: strata-cli take PROJECT VERSION PATH…</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>--dry-run lists every file, --replace replaces those that differ.</source>
        <translation>--dry-run ですべてのファイルを一覧し、--replace で異なるものを置き換えます。</translation>
    </message>
    <message>
        <source>Saved the workspace as %1 first.</source>
        <translation>先にワークスペースを %1 として保存しました。</translation>
    </message>
    <message>
        <source>Took from %1 into “%2”: %3.</source>
        <translation>%1 から「%2」に取り出しました: %3。</translation>
    </message>
    <message>
        <source>take files or folders out of a version</source>
        <translation>バージョンからファイルやフォルダーを取り出す</translation>
    </message>
    <message>
        <source>Puts files and folders of a version into a folder of yours, with their real modes, under their paths in the version. All or nothing: when a file there differs, nothing is done unless --replace is given, and what is replaced is kept for 30 days so that --undo can put it back. Never writes through a link. In the linked workspace, what no version has yet is captured first.</source>
        <translation>バージョンのファイルとフォルダーを、本来のモードで、バージョン内と同じパスのまま、お使いのフォルダーに置きます。すべてを行うか何もしないかのどちらかです。そこに異なるファイルがあると、--replace を指定しないかぎり何もしません。置き換えたものは 30 日間保存され、--undo で戻せます。リンクを通して書き込むことはありません。リンクしたワークスペースでは、まだどのバージョンにもないものを先に取り込みます。</translation>
    </message>
    <message>
        <source>The version to take from.</source>
        <translation>取り出し元のバージョン。</translation>
    </message>
    <message>
        <source>A file or folder of the version; “.” is all of it.</source>
        <translation>バージョンのファイルまたはフォルダー。「.」は全体です。</translation>
    </message>
    <message>
        <source>The folder to put them into, made when it is not there. Default: the current one.</source>
        <translation>置き先のフォルダー。なければ作ります。既定: 現在のフォルダー。</translation>
    </message>
    <message>
        <source>Put what is named directly into the folder, without the folders above it.</source>
        <translation>指定したものを、上位のフォルダーを付けずにフォルダーに直接置きます。</translation>
    </message>
    <message>
        <source>Replace files that differ.</source>
        <translation>異なるファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Say what would be done and change nothing.</source>
        <translation>何をするかを示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Take back what was taken out of the project last.</source>
        <translation>プロジェクトから最後に取り出したものを取り消します。</translation>
    </message>
    <message>
        <source>with other permissions</source>
        <translation>権限のみ変更</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 個のフォルダー</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 個のフォルダー</translation>
    </message>
    <message>
        <source>Saved the folder&apos;s own changes (%1) as %2.</source>
        <translation>フォルダー自身の変更 (%1) を %2 として保存しました。</translation>
    </message>
    <message>
        <source>Would save the folder&apos;s own changes (%1) as a version first.</source>
        <translation>先にフォルダー自身の変更 (%1) をバージョンとして保存します。</translation>
    </message>
    <message>
        <source>what it held before</source>
        <translation>以前の内容</translation>
    </message>
    <message>
        <source>Would bring %1 to %2: %3, %4 to write. Nothing was changed.</source>
        <translation>%1 を %2 に合わせます: %3、書き込み %4。何も変更していません。</translation>
    </message>
    <message>
        <source>Brought %1 to %2: %3.</source>
        <translation>%1 を %2 に合わせました: %3。</translation>
    </message>
    <message>
        <source>In the way, because captures leave it out: %1.</source>
        <translation>取り込みで除外されるため妨げになるもの: %1。</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>そのまま残したもの: %1。</translation>
    </message>
    <message>
        <source>Found and kept: %1.</source>
        <translation>見つけて保存したもの: %1。</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 は %2 の状態です。</translation>
    </message>
    <message>
        <source>It is being captured or brought to a version at this moment.</source>
        <translation>ちょうど今、取り込み中か、バージョンに合わせている最中です。</translation>
    </message>
    <message>
        <source>Bringing it from %1 to %2 was interrupted. “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>%1 から %2 に合わせる処理が中断しました。「workspace sync」に --resume を付けると完了し、--back を付けると取り消します。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>異なるものはありません。</translation>
    </message>
    <message>
        <source>Differs: %1.</source>
        <translation>異なるもの: %1。</translation>
    </message>
    <message>
        <source>Files of %1 that captures of this folder leave out now: %2.</source>
        <translation>%1 のファイルのうち、このフォルダーの取り込みで現在は除外されるもの: %2。</translation>
    </message>
    <message>
        <source>Left out of captures: %1.</source>
        <translation>取り込みから除外: %1。</translation>
    </message>
    <message>
        <source>--capture-after and --capture-every need a number that is not negative.</source>
        <translation>--capture-after と --capture-every には負でない数が必要です。</translation>
    </message>
    <message>
        <source>--follow and --no-follow cannot be given together.</source>
        <translation>--follow と --no-follow は同時に指定できません。</translation>
    </message>
    <message>
        <source>Name the folder to link, or an option to change.</source>
        <translation>リンクするフォルダー、または変更するオプションを指定してください。</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is at %3.</source>
        <translation>%1 を「%2」にリンクしました。%3 の状態です。</translation>
    </message>
    <message>
        <source>Linked %1 to “%2”. It is none of its versions yet.</source>
        <translation>%1 を「%2」にリンクしました。まだどのバージョンとも一致しません。</translation>
    </message>
    <message>
        <source>Unlinked %1 from “%2”. The folder stays as it is.</source>
        <translation>%1 と「%2」のリンクを解除しました。フォルダーはそのままです。</translation>
    </message>
    <message>
        <source>%1 is at %2 already, and nothing differs.</source>
        <translation>%1 はすでに %2 の状態で、異なるものはありません。</translation>
    </message>
    <message>
        <source>No version of “%1” is active. Name the version to bring the folder to.</source>
        <translation>「%1」に有効なバージョンがありません。フォルダーを合わせるバージョンを指定してください。</translation>
    </message>
    <message>
        <source>A version, --undo, --resume and --back cannot be given together.</source>
        <translation>バージョン、--undo、--resume、--back は同時に指定できません。</translation>
    </message>
    <message>
        <source>link the folder you work in to a project</source>
        <translation>作業するフォルダーをプロジェクトにリンク</translation>
    </message>
    <message>
        <source>Links a folder to the project: “capture” takes it when no path is given, “workspace status” tells what differs from the version it is at, and “workspace sync” brings it to another. A folder belongs to one project. When it was moved, link it again. Without FOLDER, changes how the linked one behaves.</source>
        <translation>フォルダーをプロジェクトにリンクします。「capture」はパスを省略するとこのフォルダーを対象とし、「workspace status」は現在のバージョンとの違いを示し、「workspace sync」は別のバージョンに合わせます。一つのフォルダーが属するプロジェクトは一つです。フォルダーを移動したら、もう一度リンクしてください。FOLDER を省略すると、リンクしたフォルダーの動作を変更します。</translation>
    </message>
    <message>
        <source>The folder you work in.</source>
        <translation>作業するフォルダー。</translation>
    </message>
    <message>
        <source>Activating a version brings the folder to it.</source>
        <translation>バージョンを有効化すると、フォルダーもそれに合わせます。</translation>
    </message>
    <message>
        <source>Activating a version leaves the folder as it is.</source>
        <translation>バージョンを有効化しても、フォルダーはそのままです。</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed when nothing was saved for SECONDS; 0: never.</source>
        <translation>ウィンドウが開いている間、SECONDS 秒何も保存されなければ変更を取り込みます。0: しない。</translation>
    </message>
    <message>
        <source>While the window is open, capture what changed every MINUTES; 0: never.</source>
        <translation>ウィンドウが開いている間、MINUTES 分ごとに変更を取り込みます。0: しない。</translation>
    </message>
    <message>
        <source>tell how the linked folder differs from its version</source>
        <translation>リンクしたフォルダーとそのバージョンの違いを表示</translation>
    </message>
    <message>
        <source>Lists what was added (A), modified (M), deleted (D), changed its kind (T) or only its permissions (X) since the folder was captured or brought to a version, and how much captures leave out of it. Opens only files that changed since the last look.</source>
        <translation>フォルダーを取り込むかバージョンに合わせてから、追加 (A)、変更 (M)、削除 (D)、種類の変更 (T)、権限だけの変更 (X) があったものと、取り込みで除外される量を一覧します。前回調べてから変わったファイルだけを開きます。</translation>
    </message>
    <message>
        <source>bring the linked folder to a version</source>
        <translation>リンクしたフォルダーをバージョンに合わせる</translation>
    </message>
    <message>
        <source>Captures what differs in the folder as a version of its own, then brings the folder to VERSION (without one, to the active version): writes what is new or other, deletes what that version does not have. What captures leave out is never touched. “--undo” brings back what the folder held before, byte for byte. After it was killed in between, “--resume” finishes and “--back” takes back.</source>
        <translation>フォルダーで異なるものを独立したバージョンとして取り込んでから、フォルダーを VERSION (省略すると有効なバージョン) に合わせます。新しいものや異なるものを書き込み、そのバージョンにないものを削除します。取り込みで除外されるものには決して触れません。「--undo」でフォルダーの以前の内容を 1 バイト残らず戻せます。途中で強制終了した後は、「--resume」で完了し、「--back」で取り消します。</translation>
    </message>
    <message>
        <source>Bring back what the folder held before it was last brought to a version.</source>
        <translation>最後にバージョンに合わせる前のフォルダーの内容を戻します。</translation>
    </message>
    <message>
        <source>Finish what was interrupted.</source>
        <translation>中断したものを完了します。</translation>
    </message>
    <message>
        <source>Take back what was interrupted.</source>
        <translation>中断したものを取り消します。</translation>
    </message>
    <message>
        <source>Where the version has a file and the folder has something captures leave out, leave that as it is; without this, nothing is done.</source>
        <translation>バージョンにファイルがある場所に、取り込みで除外されるものがフォルダー側にあれば、それをそのまま残します。指定しなければ何もしません。</translation>
    </message>
    <message>
        <source>end the link to a folder</source>
        <translation>フォルダーとのリンクを終える</translation>
    </message>
    <message>
        <source>The project forgets the folder, which stays as it is. No version changes.</source>
        <translation>プロジェクトはフォルダーを忘れます。フォルダーはそのままで、どのバージョンも変わりません。</translation>
    </message>
</context>
<context>
    <name>strata::CollectedBar</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy the collected changes as a patch</source>
        <translation>集めた変更をパッチとしてコピー</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>パッチとしてコピー</translation>
    </message>
    <message>
        <source>Copy the collected changes as one patch</source>
        <translation>集めた変更を一つのパッチとしてコピー</translation>
    </message>
    <message>
        <source>Save the collected changes as a patch…</source>
        <translation>集めた変更をパッチとして保存…</translation>
    </message>
    <message>
        <source>Save as patch…</source>
        <translation>パッチとして保存…</translation>
    </message>
    <message>
        <source>Save the collected changes as one patch</source>
        <translation>集めた変更を一つのパッチとして保存</translation>
    </message>
    <message>
        <source>Forget the collected changes</source>
        <translation>集めた変更を破棄</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Forget what was collected</source>
        <translation>集めたものを破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) collected</source>
        <translation>
            <numerusform>集めた変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The collected changes leave every file as it was: there is nothing to patch.</source>
        <translation>集めた変更ではどのファイルも元のままです。パッチにするものはありません。</translation>
    </message>
    <message>
        <source>The collected changes could not be made a patch</source>
        <translation>集めた変更をパッチにできませんでした</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>パッチを作成しています</translation>
    </message>
    <message>
        <source>The patch was not copied</source>
        <translation>パッチはコピーされませんでした</translation>
    </message>
    <message>
        <source>Its files are not all UTF-8, so it would not survive the clipboard. Save it as a file instead.</source>
        <translation>UTF-8 でないファイルが含まれるため、クリップボードでは内容が壊れます。代わりにファイルに保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n collected change(s) copied as a patch.</source>
        <translation>
            <numerusform>集めた変更 %n 件をパッチとしてコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the collected changes as a patch</source>
        <translation>集めた変更をパッチとして保存</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>パッチ (*.patch *.diff);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>パッチを保存しています</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>パッチは保存されませんでした</translation>
    </message>
</context>
<context>
    <name>strata::CommandPalette</name>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>該当する名前がありません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>Type an action, a project or a version</source>
        <translation>アクション、プロジェクト、バージョンを入力</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 個のバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>有効 v%1</translation>
    </message>
    <message>
        <source>Listing versions of %1</source>
        <translation>%1 のバージョンを一覧しています</translation>
    </message>
</context>
<context>
    <name>strata::CompareBar</name>
    <message>
        <source>Swap the sides (Alt+\)</source>
        <translation>左右を入れ替え (Alt+\)</translation>
    </message>
    <message>
        <source>The newer version stands on the left. Click to swap the sides (Alt+\).</source>
        <translation>新しいバージョンが左にあります。クリックで左右を入れ替えます (Alt+\)。</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>入れ替え中</translation>
    </message>
    <message>
        <source>How many of the changed files were viewed (V marks a file)</source>
        <translation>確認済みの変更ファイルの数 (V でファイルに印を付ける)</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>左右並べて、または一列で表示</translation>
    </message>
    <message>
        <source>Which differences do not count</source>
        <translation>数えない差分</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>前の変更 (Alt+↑)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>次の変更 (Alt+↓)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/%2 viewed</source>
        <translation>%1/%2 確認済み</translation>
    </message>
    <message>
        <source>%1 of %2 changed files were viewed</source>
        <translation>変更ファイル %2 個のうち %1 個を確認済み</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>一列</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べて</translation>
    </message>
    <message>
        <source>Which differences do not count: %1</source>
        <translation>数えない差分: %1</translation>
    </message>
    <message>
        <source>showing all</source>
        <translation>すべて表示中</translation>
    </message>
    <message numerus="yes">
        <source>+ %n ignored</source>
        <translation>
            <numerusform>+ %n 行を無視</numerusform>
        </translation>
    </message>
    <message>
        <source>Every difference counts for the moment. Click to ignore as before (I).</source>
        <translation>今はすべての差分を数えています。クリックすると元どおり無視します (I)。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ only in what is ignored. Click to show them (I).</source>
        <translation>
            <numerusform>%n 行は無視される点でのみ異なります。クリックで表示します (I)。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There are no changes in this file.</source>
        <translation>このファイルに変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged files</source>
        <translation>
            <numerusform>変更のないファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CompareCommands</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Open the file in the external editor</source>
        <translation>外部エディターでファイルを開く</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>ファイルマネージャーでファイルを表示</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>ファイルのパスをコピー</translation>
    </message>
    <message>
        <source>Save the changes of this file as a patch…</source>
        <translation>このファイルの変更をパッチとして保存…</translation>
    </message>
    <message>
        <source>Save the changes of %1 as a patch</source>
        <translation>%1 の変更をパッチとして保存</translation>
    </message>
    <message>
        <source>Save this change as a patch…</source>
        <translation>この変更をパッチとして保存…</translation>
    </message>
    <message>
        <source>Save a change of %1 as a patch</source>
        <translation>%1 の変更をパッチとして保存</translation>
    </message>
    <message>
        <source>Copy the changes of this file as a patch</source>
        <translation>このファイルの変更をパッチとしてコピー</translation>
    </message>
    <message>
        <source>The patch of “%1” was copied.</source>
        <translation>「%1」のパッチをコピーしました。</translation>
    </message>
    <message>
        <source>Copy this change as a patch</source>
        <translation>この変更をパッチとしてコピー</translation>
    </message>
    <message>
        <source>Save the comparison as a patch…</source>
        <translation>比較をパッチとして保存…</translation>
    </message>
    <message>
        <source>Save the comparison as a patch</source>
        <translation>比較をパッチとして保存</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report…</source>
        <translation>比較を HTML レポートとして保存…</translation>
    </message>
    <message>
        <source>Copy as command: compare these versions</source>
        <translation>コマンドとしてコピー: これらのバージョンを比較</translation>
    </message>
    <message numerus="yes">
        <source>A patch of %n changes of “%1” was copied.</source>
        <translation>
            <numerusform>「%1」の変更 %n 件のパッチをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff);;All files (*)</source>
        <translation>パッチ (*.patch *.diff);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saving a patch</source>
        <translation>パッチを保存しています</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The patch was not saved</source>
        <translation>パッチは保存されませんでした</translation>
    </message>
    <message>
        <source>Making a patch</source>
        <translation>パッチを作成しています</translation>
    </message>
    <message>
        <source>The patch is too large for the clipboard. Save it to a file.</source>
        <translation>パッチが大きすぎてクリップボードに入りません。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Save the comparison as an HTML report</source>
        <translation>比較を HTML レポートとして保存</translation>
    </message>
    <message>
        <source>HTML reports (*.html);;All files (*)</source>
        <translation>HTML レポート (*.html);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saving a report</source>
        <translation>レポートを保存しています</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>レポートは保存されませんでした</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>レポートを保存しました</translation>
    </message>
    <message>
        <source>“%1” needs nothing else and can be sent to anyone.</source>
        <translation>「%1」は単独で読めるので、だれにでも送れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are named in it without their lines, for it was full.</source>
        <translation>
            <numerusform>レポートが上限に達したため、%n 個のファイルは名前だけで、行は含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>ファイルは開かれませんでした</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>%1 のコピーを開いています</translation>
    </message>
    <message>
        <source>A copy of %1 of %2 is open for reading: versions never change.</source>
        <translation>%2 の %1 のコピーを読み取り用に開きました。バージョンは決して変わりません。</translation>
    </message>
    <message>
        <source>Take the file out…</source>
        <translation>ファイルを取り出す…</translation>
    </message>
    <message>
        <source>Take the file into the workspace</source>
        <translation>ファイルをワークスペースに取り出す</translation>
    </message>
    <message>
        <source>No version here has this file: there is nothing to take out.</source>
        <translation>ここのどのバージョンにもこのファイルはありません。取り出すものがありません。</translation>
    </message>
</context>
<context>
    <name>strata::ComparePage</name>
    <message>
        <source>“%1” could not be compared. %2</source>
        <translation>「%1」を比較できませんでした。%2</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>まだ比較するものがありません</translation>
    </message>
    <message>
        <source>Select a version on the timeline: it is compared with the version before it.</source>
        <translation>タイムラインでバージョンを選択すると、前のバージョンと比較されます。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Next changed file</source>
        <translation>次の変更ファイル</translation>
    </message>
    <message>
        <source>Previous changed file</source>
        <translation>前の変更ファイル</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べて</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>一列</translation>
    </message>
    <message>
        <source>Ignoring</source>
        <translation>無視中</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Ignore whitespace</source>
        <translation>空白を無視</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>every file counts as added</source>
        <translation>すべてのファイルが追加として数えられます</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>All %n files are the same, byte for byte.</source>
        <translation>
            <numerusform>%n 個のファイルはすべて 1 バイト残らず同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Let every difference count for the moment (I)</source>
        <translation>今だけすべての差分を数える (I)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>フォルダーと比較</translation>
    </message>
    <message>
        <source>The sides could not be compared</source>
        <translation>左右を比較できませんでした</translation>
    </message>
    <message>
        <source>Too many or too large files came and went to compare each with each: some renames may be missing.</source>
        <translation>追加、削除されたファイルが多すぎるか大きすぎるため、総当たりで比較していません。名前変更の一部が見つかっていない可能性があります。</translation>
    </message>
    <message>
        <source>%1 and %2 are byte-identical</source>
        <translation>%1 と %2 は 1 バイト残らず同じです</translation>
    </message>
    <message>
        <source>Both sides are empty.</source>
        <translation>どちらの側も空です。</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>最終レビュー</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>もう一度比較</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>すべての変更ファイルを検索</translation>
    </message>
    <message>
        <source>Show what is ignored, or ignore it again</source>
        <translation>無視しているものを表示する、再び無視する</translation>
    </message>
    <message>
        <source>Mark as viewed, or not</source>
        <translation>確認済みにする、または戻す</translation>
    </message>
    <message>
        <source>Next file that was not viewed</source>
        <translation>次の未確認ファイル</translation>
    </message>
    <message>
        <source>Mark all files as viewed</source>
        <translation>すべてのファイルを確認済みにする</translation>
    </message>
    <message>
        <source>Mark all files as not viewed</source>
        <translation>すべてのファイルを未確認にする</translation>
    </message>
    <message>
        <source>The newer version is reviewed</source>
        <translation>新しいバージョンはレビュー済み</translation>
    </message>
    <message>
        <source>Ignoring %1</source>
        <translation>%1を無視中</translation>
    </message>
    <message>
        <source>Only what is ignored differs here: %1.</source>
        <translation>無視しているものだけが異なります: %1。</translation>
    </message>
    <message numerus="yes">
        <source>All %n changed files were viewed.</source>
        <translation>
            <numerusform>%n 個の変更ファイルはすべて確認済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>変更行を数えています</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>「%1」を探しています</translation>
    </message>
    <message>
        <source>Compare “%1” as the older side</source>
        <translation>「%1」を古い側として比較</translation>
    </message>
    <message>
        <source>Compare “%1” as the newer side</source>
        <translation>「%1」を新しい側として比較</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>「%1」を調べています</translation>
    </message>
    <message>
        <source>“%1” is not on the newer side: drop the file on the right to compare it.</source>
        <translation>「%1」は新しい側にありません。比較するにはファイルを右側にドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is not on the older side: drop the file on the left to compare it.</source>
        <translation>「%1」は古い側にありません。比較するにはファイルを左側にドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is not among the changed files.</source>
        <translation>「%1」は変更されたファイルにありません。</translation>
    </message>
    <message>
        <source>Comparing moved lines</source>
        <translation>移動した行を比較しています</translation>
    </message>
    <message>
        <source>The moved lines could not be compared</source>
        <translation>移動した行を比較できませんでした</translation>
    </message>
    <message>
        <source>Collect the left side of this change</source>
        <translation>この変更の左側を集める</translation>
    </message>
    <message>
        <source>Collect the right side of this change</source>
        <translation>この変更の右側を集める</translation>
    </message>
    <message>
        <source>Collect the left side, then go to the next change</source>
        <translation>左側を集めて次の変更へ移動</translation>
    </message>
    <message>
        <source>Collect the right side, then go to the next change</source>
        <translation>右側を集めて次の変更へ移動</translation>
    </message>
    <message>
        <source>Compare three ways with the parent</source>
        <translation>親を加えて三方向で比較</translation>
    </message>
    <message>
        <source>There is no change here to collect: go to one, or select its lines.</source>
        <translation>ここに集める変更はありません。変更に移動するか、その行を選択してください。</translation>
    </message>
    <message>
        <source>Keys are shown in another order than in the file: show it as it is, then collect changes.</source>
        <translation>キーがファイルと異なる順序で表示されています。元の順序で表示してから変更を集めてください。</translation>
    </message>
    <message>
        <source>Show %1, which the right side was made from, between the two</source>
        <translation>右側の元になった %1 を両者の間に表示</translation>
    </message>
    <message>
        <source>The right side was made from the left one, or from no version: there is no third</source>
        <translation>右側は左側から作られたか、元のバージョンがないため、三つ目はありません</translation>
    </message>
    <message>
        <source>%1, parent of %2</source>
        <translation>%1 (%2 の親)</translation>
    </message>
    <message>
        <source>Comparing three versions</source>
        <translation>三つのバージョンを比較しています</translation>
    </message>
</context>
<context>
    <name>strata::CompareWithFile</name>
    <message>
        <source>“%1” is no file that could be compared.</source>
        <translation>「%1」は比較できるファイルではありません。</translation>
    </message>
</context>
<context>
    <name>strata::Comparing</name>
    <message>
        <source>“%1” of %2 is missing in the library. Verify the version to see what else is.</source>
        <translation>%2 の「%1」がライブラリにありません。バージョンを検証してほかの欠落を確認してください。</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>ファイルを比較しています</translation>
    </message>
    <message>
        <source>“%1” was deleted after the folder was compared. Compare again.</source>
        <translation>「%1」はフォルダーの比較後に削除されました。もう一度比較してください。</translation>
    </message>
    <message>
        <source>“%1” has changed since the folder was compared. Compare again.</source>
        <translation>「%1」はフォルダーの比較後に変更されました。もう一度比較してください。</translation>
    </message>
    <message>
        <source>“%1” is on neither side. Paths are relative to the project&apos;s folder.</source>
        <translation>「%1」はどちらの側にもありません。パスはプロジェクトのフォルダーからの相対パスです。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Choose another folder.</source>
        <translation>「%1」は存在しません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>%1 is archived: “%2” lies in no folder. Restore the version first.</source>
        <translation>%1 はアーカイブ済みのため、「%2」はフォルダーにありません。先にバージョンを復元してください。</translation>
    </message>
</context>
<context>
    <name>strata::ComparingArchives</name>
    <message>
        <source>Reading the archive</source>
        <translation>アーカイブを読んでいます</translation>
    </message>
    <message>
        <source>“%1” is too large for its members to be compared.</source>
        <translation>「%1」は大きすぎて中のエントリを比較できません。</translation>
    </message>
</context>
<context>
    <name>strata::ComparingPage</name>
    <message>
        <source>The whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> 行</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>区別する</translation>
    </message>
    <message>
        <source>Ignored at the end of lines</source>
        <translation>行末では無視</translation>
    </message>
    <message>
        <source>Ignored in its amount</source>
        <translation>量を無視</translation>
    </message>
    <message>
        <source>Ignored everywhere</source>
        <translation>すべて無視</translation>
    </message>
    <message>
        <source>&amp;Context around changes</source>
        <translation>変更の前後(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>空白(&amp;W)</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source>Indentation also where it means something, as in Python</source>
        <translation>Python のように意味を持つ場合のインデントも</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>大文字と小文字</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Line endings (LF, CRLF)</source>
        <translation>改行コード (LF、CRLF)</translation>
    </message>
    <message>
        <source>Ignored too</source>
        <translation>ほかに無視するもの</translation>
    </message>
    <message>
        <source>What is ignored is still shown, muted and counted. Patches and exports always have every byte.</source>
        <translation>無視したものも薄く表示され、数えられます。パッチとエクスポートには常に全バイトが含まれます。</translation>
    </message>
</context>
<context>
    <name>strata::ComparingTables</name>
    <message>
        <source>“%1” is too large to be shown as a table.</source>
        <translation>「%1」は大きすぎて表として表示できません。</translation>
    </message>
    <message>
        <source>“%1” is no table of text.</source>
        <translation>「%1」はテキストの表ではありません。</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonSource</name>
    <message>
        <source>Comparing two versions</source>
        <translation>二つのバージョンを比較しています</translation>
    </message>
    <message>
        <source>Counting changed lines</source>
        <translation>変更行を数えています</translation>
    </message>
    <message>
        <source>Comparing “%1”</source>
        <translation>「%1」を比較しています</translation>
    </message>
    <message>
        <source>Looking for moved lines</source>
        <translation>移動した行を探しています</translation>
    </message>
</context>
<context>
    <name>strata::CsvReader</name>
    <message>
        <source>%1:%2: something follows the closing quote of a value. This is no proper CSV.</source>
        <translation>%1:%2: 値の閉じ引用符の後に何かが続いています。正しい CSV ではありません。</translation>
    </message>
    <message>
        <source>%1: a record has more than %2 values.</source>
        <translation>%1: %2 個を超える値を持つレコードがあります。</translation>
    </message>
    <message>
        <source>%1: the column “%2” is there twice.</source>
        <translation>%1: 列「%2」が二つあります。</translation>
    </message>
    <message>
        <source>%1: its columns (%2) are not those of projects, generations or artifacts. The first line must name them.</source>
        <translation>%1: 列 (%2) が projects、generations、artifacts のいずれのものでもありません。最初の行に列名が必要です。</translation>
    </message>
    <message>
        <source>%1: the record has %2 values, and there are %3 columns.</source>
        <translation>%1: レコードの値は %2 個ですが、列は %3 個です。</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Export the table as UTF-8.</source>
        <translation>%1: 「%2」の値が正しい UTF-8 ではありません。表を UTF-8 でエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1: the file ends within the quotes of a value that began in line %2. It was cut off.</source>
        <translation>%1: %2 行目から始まる値の引用符の途中でファイルが終わっています。途中で切れています。</translation>
    </message>
    <message>
        <source>“%1” is empty: there is not even a line with the names of columns.</source>
        <translation>「%1」は空です。列名の行すらありません。</translation>
    </message>
</context>
<context>
    <name>strata::DecodedImage</name>
    <message>
        <source>The drawing cannot be shown: it is no valid SVG.</source>
        <translation>図を表示できません。有効な SVG ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n ビット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, palette of %n colours</source>
        <translation>
            <numerusform>%1、%n 色パレット</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grey</source>
        <translation>%1、グレー</translation>
    </message>
    <message>
        <source>%1 with alpha</source>
        <translation>%1、アルファ付き</translation>
    </message>
    <message>
        <source>The image has %1 million pixels. More than %2 million are not shown.</source>
        <translation>画像は %1 メガピクセルです。%2 メガピクセルを超える画像は表示しません。</translation>
    </message>
    <message>
        <source>The image cannot be shown: %1.</source>
        <translation>画像を表示できません: %1。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n frames</source>
        <translation>
            <numerusform>%n フレームの最初</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Dependencies</name>
    <message>
        <source>“%1” is too large for its packages to be compared.</source>
        <translation>「%1」は大きすぎてパッケージを比較できません。</translation>
    </message>
</context>
<context>
    <name>strata::DependencyPanel</name>
    <message>
        <source>%1 %2 added in %3</source>
        <translation>%3 に %1 %2 を追加</translation>
    </message>
    <message>
        <source>%1 %2 removed from %3</source>
        <translation>%3 から %1 %2 を削除</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 in %4</source>
        <translation>%4 の %1 を %2 から %3 に変更</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n added</source>
        <translation>
            <numerusform>+%n 個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n removed</source>
        <translation>
            <numerusform>−%n 個削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not understood</source>
        <translation>
            <numerusform>解釈できないファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed dependencies</source>
        <translation>変更された依存関係</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Comparing dependencies</source>
        <translation>依存関係を比較しています</translation>
    </message>
    <message>
        <source>Dependencies: %1</source>
        <translation>依存関係: %1</translation>
    </message>
</context>
<context>
    <name>strata::Desktop</name>
    <message>
        <source>Keeps every version your generators make; compares, activates, rolls back, exports.</source>
        <translation>ジェネレーターが作るすべてのバージョンを保存し、比較、有効化、ロールバック、エクスポートします。</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>ライブラリのフォルダー。</translation>
    </message>
    <message>
        <source>Open this project: its name or id.</source>
        <translation>このプロジェクトを開きます: 名前または ID。</translation>
    </message>
    <message>
        <source>Compare these versions; or one version with its base.</source>
        <translation>これらのバージョン、または一つのバージョンとその基準を比較します。</translation>
    </message>
    <message>
        <source>Show this file of the versions compared.</source>
        <translation>比較しているバージョンのこのファイルを表示します。</translation>
    </message>
    <message>
        <source>Open the sample library; make it first when it is missing.</source>
        <translation>サンプルライブラリを開きます。なければ先に作ります。</translation>
    </message>
    <message>
        <source>Take a guided tour through the window and leave pictures in DIR.</source>
        <translation>ウィンドウを案内し、画像をフォルダーに残します。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark、または system。</translation>
    </message>
    <message>
        <source>“%1” is not an option; strata --help lists them.</source>
        <translation>「%1」はオプションではありません。strata --help で一覧できます。</translation>
    </message>
    <message>
        <source>--sample has a library of its own; leave out --library.</source>
        <translation>--sample には専用のライブラリがあります。--library を外してください。</translation>
    </message>
    <message>
        <source>“%1” names no versions; write V1..V2, as in v1..v2.</source>
        <translation>「%1」はバージョンを示していません。v1..v2 のように V1..V2 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no theme; write light, dark or system.</source>
        <translation>「%1」はテーマではありません。light、dark、system のいずれかを書いてください。</translation>
    </message>
</context>
<context>
    <name>strata::DetailPane</name>
    <message>
        <source>Views of the version</source>
        <translation>バージョンの表示</translation>
    </message>
</context>
<context>
    <name>strata::DiffView</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>最初の変更</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最後の変更</translation>
    </message>
    <message>
        <source>Show the current change</source>
        <translation>現在の変更を表示</translation>
    </message>
    <message>
        <source>Next difference inside a line</source>
        <translation>行内の次の差分</translation>
    </message>
    <message>
        <source>Previous difference inside a line</source>
        <translation>行内の前の差分</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>反対側</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>このファイルを検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find the selection</source>
        <translation>選択範囲を検索</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Show more or fewer lines around changes</source>
        <translation>変更の前後の行数を増減</translation>
    </message>
    <message>
        <source>Show more lines here</source>
        <translation>ここの行をさらに表示</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Fold unchanged lines</source>
        <translation>変更のない行を折りたたむ</translation>
    </message>
    <message>
        <source>Copy path and line</source>
        <translation>パスと行をコピー</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Show or hide the overview</source>
        <translation>概観の表示を切り替え</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Scroll both sides sideways together</source>
        <translation>両側を一緒に横スクロール</translation>
    </message>
    <message>
        <source>Side by side or in one column</source>
        <translation>左右並べて、または一列で表示</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Scroll the left side sideways</source>
        <translation>左側を横スクロール</translation>
    </message>
    <message>
        <source>Scroll the right side sideways</source>
        <translation>右側を横スクロール</translation>
    </message>
    <message>
        <source>There is no such line: %1</source>
        <translation>そのような行はありません: %1</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>%1 の比較</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>先頭から続けました</translation>
    </message>
    <message>
        <source>Continued from the bottom</source>
        <translation>末尾から続けました</translation>
    </message>
    <message>
        <source>Show %1 more lines above</source>
        <translation>上にさらに %1 行を表示</translation>
    </message>
    <message>
        <source>Show %1 more lines below</source>
        <translation>下にさらに %1 行を表示</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>この行を表示</translation>
    </message>
    <message>
        <source>Drag to resize the sides, double-click to make them equal</source>
        <translation>ドラッグで幅を変更、ダブルクリックで均等</translation>
    </message>
    <message>
        <source>Show 20 more lines below</source>
        <translation>下にさらに 20 行を表示</translation>
    </message>
    <message>
        <source>Show 20 more lines above</source>
        <translation>上にさらに 20 行を表示</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all on this side</source>
        <translation>この側をすべて選択</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>行へ移動…</translation>
    </message>
    <message>
        <source>No changes in this file</source>
        <translation>このファイルに変更はありません</translation>
    </message>
    <message>
        <source>No more differences inside lines below</source>
        <translation>これより下に行内の差分はありません</translation>
    </message>
    <message>
        <source>No more differences inside lines above</source>
        <translation>これより上に行内の差分はありません</translation>
    </message>
    <message>
        <source>Every line is shown</source>
        <translation>すべての行を表示しています</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around each change are shown</source>
        <translation>
            <numerusform>各変更の前後 %n 行を表示しています</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>末尾に改行なし</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>変更のない %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines in %1</source>
        <translation>
            <numerusform>変更のない %n 行 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>%L1 行: %2</translation>
    </message>
    <message>
        <source>Line %L1, changed: %2</source>
        <translation>%L1 行、変更: %2</translation>
    </message>
    <message>
        <source>Line %L1, removed: %2</source>
        <translation>%L1 行、削除: %2</translation>
    </message>
    <message>
        <source>Line %L1, added: %2</source>
        <translation>%L1 行、追加: %2</translation>
    </message>
    <message>
        <source>Line %L1, differs in what is ignored: %2</source>
        <translation>%L1 行、無視される差分: %2</translation>
    </message>
    <message>
        <source>Left side, before: %1</source>
        <translation>左側、前: %1</translation>
    </message>
    <message>
        <source>Right side, after: %1</source>
        <translation>右側、後: %1</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>パッチとしてコピー</translation>
    </message>
    <message>
        <source>Go to where these lines moved</source>
        <translation>これらの行の移動先へ移動</translation>
    </message>
    <message>
        <source>Compare both places of the move</source>
        <translation>移動元と移動先を比較</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>ブックマークを付ける、外す</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>次のブックマーク</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>前のブックマーク</translation>
    </message>
    <message>
        <source>Remove the bookmarks of this file</source>
        <translation>このファイルのブックマークを外す</translation>
    </message>
    <message>
        <source>Align this line with one of the other side</source>
        <translation>この行を反対側の行とそろえる</translation>
    </message>
    <message>
        <source>Align every line by itself</source>
        <translation>すべての行を自動でそろえる</translation>
    </message>
    <message>
        <source>Changes as a list to be read aloud</source>
        <translation>変更を読み上げ用の一覧で表示</translation>
    </message>
    <message>
        <source>Count moved lines as changes, or not</source>
        <translation>移動した行を変更として数える、数えない</translation>
    </message>
    <message>
        <source>Moved lines count as changes</source>
        <translation>移動した行を変更として数えます</translation>
    </message>
    <message>
        <source>Moved lines do not count as changes</source>
        <translation>移動した行を変更として数えません</translation>
    </message>
    <message>
        <source>Skip moved lines when stepping, or not</source>
        <translation>変更間の移動で移動した行を飛ばす、飛ばさない</translation>
    </message>
    <message>
        <source>Stepping skips moved lines, but not the edits inside them</source>
        <translation>移動した行は飛ばしますが、その中の編集には止まります</translation>
    </message>
    <message>
        <source>Stepping stops at moved lines</source>
        <translation>移動した行にも止まります</translation>
    </message>
    <message>
        <source>Step only through changes of logic, or through all</source>
        <translation>ロジックの変更だけを順に見る、すべてを見る</translation>
    </message>
    <message>
        <source>Stepping stops at every change</source>
        <translation>すべての変更に止まります</translation>
    </message>
    <message>
        <source>Stepping stops at changes of logic only</source>
        <translation>ロジックの変更にだけ止まります</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. %1</source>
        <translation>
            <numerusform>変更 %n 件。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a large file: colours are judged from the lines around, not from the whole text.</source>
        <translation>大きなファイルのため、色は全文ではなく周囲の行から判断しています。</translation>
    </message>
    <message>
        <source>Line %L1, moved: %2</source>
        <translation>%L1 行、移動: %2</translation>
    </message>
    <message>
        <source>There is no change here</source>
        <translation>ここに変更はありません</translation>
    </message>
    <message>
        <source>These lines moved there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>これらの行はそこへ移動しました。クリックで両方を比較、Ctrl+Shift+G でそこへ移動します。</translation>
    </message>
    <message>
        <source>These lines came from there. Click to compare both places, Ctrl+Shift+G goes there.</source>
        <translation>これらの行はそこから来ました。クリックで両方を比較、Ctrl+Shift+G でそこへ移動します。</translation>
    </message>
    <message>
        <source>all</source>
        <comment>lines of a fold</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Line %L1 has a bookmark: F2 comes back to it</source>
        <translation>%L1 行にブックマークを付けました: F2 で戻れます</translation>
    </message>
    <message>
        <source>The bookmark of line %L1 was taken away</source>
        <translation>%L1 行のブックマークを外しました</translation>
    </message>
    <message>
        <source>This file has no bookmarks: Ctrl+F2 marks a line</source>
        <translation>このファイルにブックマークはありません: Ctrl+F2 で行に付けます</translation>
    </message>
    <message>
        <source>Now choose the line of the right side and press Alt+S</source>
        <translation>次に右側の行を選んで Alt+S を押してください</translation>
    </message>
    <message>
        <source>Now choose the line of the left side and press Alt+S</source>
        <translation>次に左側の行を選んで Alt+S を押してください</translation>
    </message>
    <message>
        <source>The line is aligned by itself again</source>
        <translation>行の位置を自動に戻しました</translation>
    </message>
    <message>
        <source>The two lines stand side by side</source>
        <translation>二つの行を並べました</translation>
    </message>
    <message>
        <source>Every line is aligned by itself again</source>
        <translation>すべての行の位置を自動に戻しました</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>コピー形式</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Path and line</source>
        <translation>パスと行</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Align this line by itself</source>
        <translation>この行を自動でそろえる</translation>
    </message>
    <message>
        <source>Step from change to change</source>
        <translation>変更から変更へ移動</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>止まる対象</translation>
    </message>
    <message>
        <source>Moved lines</source>
        <translation>移動した行</translation>
    </message>
    <message>
        <source>Count moves as changes</source>
        <translation>移動を変更として数える</translation>
    </message>
    <message>
        <source>Skip moves, but not the edits inside them</source>
        <translation>移動を飛ばすが、その中の編集には止まる</translation>
    </message>
    <message>
        <source>Lines around changes</source>
        <translation>変更の前後の行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for .%1 files</source>
        <translation>.%1 ファイルだけ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours of the code</source>
        <translation>コードの配色</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>By the name of the file</source>
        <translation>ファイル名から判断</translation>
    </message>
    <message>
        <source>This line did not move</source>
        <translation>この行は移動していません</translation>
    </message>
    <message>
        <source>No more changes of the chosen kinds</source>
        <translation>選んだ種類の変更はもうありません</translation>
    </message>
    <message>
        <source>%1 – press again for %2</source>
        <translation>%1 – もう一度押すと %2</translation>
    </message>
</context>
<context>
    <name>strata::Discarding</name>
    <message>
        <source>%1 is active and cannot be deleted. Activate another version first.</source>
        <translation>%1 は有効なため削除できません。先に別のバージョンを有効化してください。</translation>
    </message>
    <message>
        <source>%1 is what rolling back “%2” returns to and cannot be deleted. Activate another version first.</source>
        <translation>%1 は「%2」のロールバック先のため削除できません。先に別のバージョンを有効化してください。</translation>
    </message>
    <message>
        <source>%1 is the only version left in “%2”. Delete the project instead.</source>
        <translation>%1 は「%2」に残る唯一のバージョンです。代わりにプロジェクトを削除してください。</translation>
    </message>
    <message>
        <source>%1 is not archived. Archive it before its files are deleted.</source>
        <translation>%1 はアーカイブされていません。ファイルを削除する前にアーカイブしてください。</translation>
    </message>
    <message>
        <source>%1 is starred. Take the star away before its files are deleted.</source>
        <translation>%1 にはスターが付いています。ファイルを削除する前にスターを外してください。</translation>
    </message>
</context>
<context>
    <name>strata::DiskSpace</name>
    <message>
        <source>%1 %2, and the library&apos;s disk has %3 left; with what has to stay free, %4 are missing. Free some space or delete versions, then try again.</source>
        <translation>%1 %2 ですが、ライブラリのディスクの残りは %3 です。空けておくべき分を含めると %4 足りません。空きを作るかバージョンを削除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 %2 new files and folders, and the library&apos;s disk can take %3 more. Delete files or versions, then try again.</source>
        <translation>%1 新しいファイルとフォルダー %2 個ですが、ライブラリのディスクに置けるのはあと %3 個です。ファイルかバージョンを削除してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>strata::DiskUsage</name>
    <message>
        <source>Measuring files</source>
        <translation>ファイルを計測しています</translation>
    </message>
</context>
<context>
    <name>strata::DriftBanner</name>
    <message>
        <source>Linked folder</source>
        <translation>リンクしたフォルダー</translation>
    </message>
</context>
<context>
    <name>strata::DumpReader</name>
    <message>
        <source>“%1” ends in the middle of line %2: the dump was cut off. Make it again.</source>
        <translation>「%1」は %2 行目の途中で終わっています。ダンプが途中で切れています。作り直してください。</translation>
    </message>
    <message>
        <source>%1: the values of an INSERT do not end.</source>
        <translation>%1: INSERT の値が終わっていません。</translation>
    </message>
    <message>
        <source>%1: the dump is in %2. Make it again with pg_dump --encoding=UTF8.</source>
        <translation>%1: ダンプの文字コードが %2 です。pg_dump --encoding=UTF8 で作り直してください。</translation>
    </message>
    <message>
        <source>%1: the INSERT names no columns, and there is no CREATE TABLE before it. Dump with --column-inserts.</source>
        <translation>%1: INSERT に列名がなく、その前に CREATE TABLE もありません。--column-inserts を付けてダンプしてください。</translation>
    </message>
    <message>
        <source>%1: a row has more than %2 values.</source>
        <translation>%1: %2 個を超える値を持つ行があります。</translation>
    </message>
    <message>
        <source>%1: COPY names no columns, and there is no CREATE TABLE before it.</source>
        <translation>%1: COPY に列名がなく、その前に CREATE TABLE もありません。</translation>
    </message>
    <message>
        <source>%1: the row has %2 values, and the table has %3 columns.</source>
        <translation>%1: 行の値は %2 個ですが、表の列は %3 個です。</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is not valid UTF-8. Make the dump again with pg_dump --encoding=UTF8.</source>
        <translation>%1: 「%2」の値が正しい UTF-8 ではありません。pg_dump --encoding=UTF8 でダンプを作り直してください。</translation>
    </message>
</context>
<context>
    <name>strata::Excluding</name>
    <message>
        <source>Writing .strataignore</source>
        <translation>.strataignore に書き込んでいます</translation>
    </message>
    <message>
        <source>The pattern was not written</source>
        <translation>パターンは書き込まれませんでした</translation>
    </message>
    <message>
        <source>“%1” was copied. Add it as a line to .strataignore in the folder you capture from.</source>
        <translation>「%1」をコピーしました。取り込み元フォルダーの .strataignore に一行として追加してください。</translation>
    </message>
    <message>
        <source>“%1” is in .strataignore already.</source>
        <translation>「%1」はすでに .strataignore にあります。</translation>
    </message>
    <message>
        <source>“%1” is left out of captures from “%2” from now on.</source>
        <translation>今後、「%2」からの取り込みで「%1」を除外します。</translation>
    </message>
    <message>
        <source>leaving out “%1”</source>
        <translation>「%1」を除外</translation>
    </message>
</context>
<context>
    <name>strata::Export</name>
    <message>
        <source>“%1” is no complete path of a file.</source>
        <translation>「%1」はファイルの完全なパスではありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a name for the archive.</source>
        <translation>「%1」はフォルダーです。アーカイブの名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>フォルダー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>「%1」はライブラリの中にあります。外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message>
        <source>The archive is complete, but the library could not note the export. %1</source>
        <translation>アーカイブは完全ですが、ライブラリはエクスポートを記録できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>strata::ExportBar</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>%1 としてエクスポート</translation>
    </message>
    <message>
        <source>Export to another place…</source>
        <translation>別の場所にエクスポート…</translation>
    </message>
    <message>
        <source>%1, %2, was exported</source>
        <translation>%1 (%2) をエクスポートしました</translation>
    </message>
    <message>
        <source>Choose another format ▾</source>
        <translation>ほかの形式を選ぶ ▾</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Portable names (%1)</source>
        <translation>どこでも使える名前 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the archive again with names that can be unpacked everywhere:</source>
        <translation>どこでも展開できる名前でアーカイブを書き直します:</translation>
    </message>
</context>
<context>
    <name>strata::ExportInspection</name>
    <message>
        <source>it has what looks like an Amazon access key</source>
        <translation>Amazon のアクセスキーらしきものがあります</translation>
    </message>
    <message>
        <source>it has what looks like a GitHub token</source>
        <translation>GitHub のトークンらしきものがあります</translation>
    </message>
    <message>
        <source>it has what looks like a GitLab token</source>
        <translation>GitLab のトークンらしきものがあります</translation>
    </message>
    <message>
        <source>it has what looks like a Slack token</source>
        <translation>Slack のトークンらしきものがあります</translation>
    </message>
    <message>
        <source>it has what looks like an API key</source>
        <translation>API キーらしきものがあります</translation>
    </message>
    <message>
        <source>it has what looks like a Stripe key</source>
        <translation>Stripe のキーらしきものがあります</translation>
    </message>
    <message>
        <source>it has what looks like a Google key</source>
        <translation>Google のキーらしきものがあります</translation>
    </message>
    <message>
        <source>it has what looks like an npm token</source>
        <translation>npm のトークンらしきものがあります</translation>
    </message>
    <message>
        <source>it has a private key</source>
        <translation>秘密鍵があります</translation>
    </message>
    <message>
        <source>its name says that it holds secrets</source>
        <translation>名前から秘密情報が入っていると分かります</translation>
    </message>
    <message>
        <source>it is a leftover of a tool</source>
        <translation>ツールの残りものです</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>大きさは %1 です</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>秘密情報を探しています</translation>
    </message>
    <message>
        <source>its path has %1 characters; Windows takes 260 with the drive, unless it is set up for more</source>
        <translation>パスが %1 文字あります。Windows では、設定を変えないかぎりドライブを含めて 260 文字までです</translation>
    </message>
</context>
<context>
    <name>strata::Exporting</name>
    <message>
        <source>Exporting %1 to %2</source>
        <translation>%1 を %2 にエクスポートしています</translation>
    </message>
    <message>
        <source>The export folder “%1” cannot be made. Choose another in the settings.</source>
        <translation>エクスポート先のフォルダー「%1」を作れません。設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 was exported to “%2”.</source>
        <translation>%1 を「%2」にエクスポートしました。</translation>
    </message>
    <message>
        <source>%1 was not exported</source>
        <translation>%1 はエクスポートされませんでした</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files look generated or unusually large.</source>
        <translation>
            <numerusform>ほかに %n 個のファイルが生成物か、異常に大きいようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets in %1</source>
        <translation>%1 の秘密情報</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 look as if they hold secrets. Whoever gets the archive can read them.</source>
        <translation>
            <numerusform>%1 の %n 個のファイルに秘密情報が入っているようです。アーカイブを受け取った人はだれでも読めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>それでもエクスポート</translation>
    </message>
    <message>
        <source>Looking for secrets in %1</source>
        <translation>%1 の秘密情報を探しています</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 をエクスポート</translation>
    </message>
    <message>
        <source>%1 archives (*.%1)</source>
        <translation>%1 アーカイブ (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n names were changed.</source>
        <translation>
            <numerusform>%n 個の名前を変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ExportsModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
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
        <translation>ZIP をエクスポート</translation>
    </message>
    <message>
        <source>Nothing was exported from this project yet</source>
        <translation>このプロジェクトからはまだ何もエクスポートされていません</translation>
    </message>
    <message>
        <source>Export ZIP writes the selected version, complete and verified, to your export folder. Every export is listed here with its size and SHA-256.</source>
        <translation>「ZIP をエクスポート」は、選択したバージョンを完全に、検証したうえでエクスポートフォルダーに書き出します。すべてのエクスポートがサイズと SHA-256 とともにここに並びます。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Show export in folder</source>
        <translation>エクスポートをフォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path of export</source>
        <translation>エクスポートのパスをコピー</translation>
    </message>
    <message>
        <source>Copy SHA-256 of export</source>
        <translation>エクスポートの SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>もう一度エクスポート</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Listing exports</source>
        <translation>エクスポートを一覧しています</translation>
    </message>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n 件のエクスポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ExternalEditor</name>
    <message>
        <source>No program is set up to open “%1”. Name an editor in the settings.</source>
        <translation>「%1」を開くプログラムが設定されていません。設定でエディターを指定してください。</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started. Name another in the settings.</source>
        <translation>エディター「%1」を起動できませんでした。設定で別のものを指定してください。</translation>
    </message>
</context>
<context>
    <name>strata::FileContent</name>
    <message>
        <source>The file is too large to be shown as text.</source>
        <translation>ファイルが大きすぎてテキストとして表示できません。</translation>
    </message>
</context>
<context>
    <name>strata::FileHeader</name>
    <message>
        <source>link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>このファイルでできること</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
クリックでコピー</translation>
    </message>
    <message>
        <source>Copy SHA-256 %1</source>
        <translation>SHA-256 %1 をコピー</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>末尾に改行なし</translation>
    </message>
    <message>
        <source>has bytes that are no %1</source>
        <translation>%1 でないバイトがあります</translation>
    </message>
</context>
<context>
    <name>strata::FilesModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n files, %2</source>
        <translation>
            <numerusform>%1
%n 個のファイル、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>strata::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation>ファイルを絞り込み</translation>
    </message>
    <message>
        <source>Part of a path, or a pattern like *.py</source>
        <translation>パスの一部、または *.py のようなパターン</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>バージョンのファイル</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>収まる最大の大きさ (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A pixel for a pixel (1)</source>
        <translation>等倍 (1)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Shows the text of the drawing</source>
        <translation>図のテキストを表示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>バージョンが選択されていません</translation>
    </message>
    <message>
        <source>Select a version in the timeline to look at its files.</source>
        <translation>ファイルを見るにはタイムラインでバージョンを選択してください。</translation>
    </message>
    <message>
        <source>%1 has no files here</source>
        <translation>%1 のファイルはここにありません</translation>
    </message>
    <message>
        <source>It is not complete: nothing was captured for it yet.</source>
        <translation>完成していません。まだ何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>ファイルを一覧しています</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>ファイルを一覧できません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files · %2</source>
        <translation>
            <numerusform>%1 / %n 個のファイル · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files · %1</source>
        <translation>
            <numerusform>%n 個のファイル · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a file to read it.</source>
        <translation>読むファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 has no file “%2”.</source>
        <translation>%1 にファイル「%2」はありません。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Compare this file with the base</source>
        <translation>このファイルを基準と比較</translation>
    </message>
    <message>
        <source>Save a copy of the file as…</source>
        <translation>ファイルのコピーを別名で保存…</translation>
    </message>
    <message>
        <source>Open a copy in the external editor</source>
        <translation>外部エディターでコピーを開く</translation>
    </message>
    <message>
        <source>Copy path of the file</source>
        <translation>ファイルのパスをコピー</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the file</source>
        <translation>ファイルの SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Copy command that prints the file</source>
        <translation>ファイルを出力するコマンドをコピー</translation>
    </message>
    <message>
        <source>Filter files of the version</source>
        <translation>バージョンのファイルを絞り込み</translation>
    </message>
    <message>
        <source>Find in the open file</source>
        <translation>開いているファイルを検索</translation>
    </message>
    <message>
        <source>Find next in the open file</source>
        <translation>開いているファイルで次を検索</translation>
    </message>
    <message>
        <source>Find previous in the open file</source>
        <translation>開いているファイルで前を検索</translation>
    </message>
    <message>
        <source>Go to line of the open file</source>
        <translation>開いているファイルの行へ移動</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>%1 のコピーを保存</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存しています</translation>
    </message>
    <message>
        <source>%1 of %2 was saved to “%3”.</source>
        <translation>%2 の %1 を「%3」に保存しました。</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>コピーは保存されませんでした</translation>
    </message>
    <message>
        <source>Opening a copy of %1</source>
        <translation>%1 のコピーを開いています</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>ファイルは開かれませんでした</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>取り出す…</translation>
    </message>
    <message>
        <source>Take into the workspace</source>
        <translation>ワークスペースに取り出す</translation>
    </message>
    <message>
        <source>Puts the selected files and folders into a folder of yours</source>
        <translation>選択したファイルとフォルダーを、お使いのフォルダーに置きます</translation>
    </message>
</context>
<context>
    <name>strata::FindBar</name>
    <message>
        <source>Find in this file</source>
        <translation>このファイルを検索</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索する文字列</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Match whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>正規表現を使う</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>変更された行</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 以上</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Find in all changed files</source>
        <translation>すべての変更ファイルを検索</translation>
    </message>
</context>
<context>
    <name>strata::FindInChanges</name>
    <message>
        <source>Type what to look for.</source>
        <translation>検索する文字列を入力してください。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>正規表現ではありません: %1。</translation>
    </message>
    <message>
        <source>Looking through the changed files</source>
        <translation>変更されたファイルを検索しています</translation>
    </message>
</context>
<context>
    <name>strata::FindPanel</name>
    <message>
        <source>Find in all changed files</source>
        <translation>すべての変更ファイルを検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Changed lines only</source>
        <translation>変更された行だけ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>見つかった行</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>「%1」を探しています</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files, %n lines so far</source>
        <translation>
            <numerusform>%1 / %2 個のファイル、ここまで %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n lines were found until then.</source>
        <translation>
            <numerusform>キャンセルしました。それまでに %n 行見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
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
            <numerusform>(%n 個のファイル)。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: narrow the search down.</source>
        <translation>ほかにもあります。検索を絞り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no text or too large.</source>
        <translation>
            <numerusform>%n 個のファイルはテキストでないか、大きすぎます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FlatFolders</name>
    <message>
        <source>The folder “%1” cannot be read. Give yourself the right to.</source>
        <translation>フォルダー「%1」を読み取れません。読み取る権限を自分に与えてください。</translation>
    </message>
    <message>
        <source>“%1” is a link; links are not followed.</source>
        <translation>「%1」はリンクです。リンクはたどりません。</translation>
    </message>
    <message>
        <source>“%1” is no generation&apos;s folder.</source>
        <translation>「%1」は世代のフォルダーではありません。</translation>
    </message>
    <message>
        <source>There are two folders of the generation %1: “%2” and “%3”.</source>
        <translation>世代 %1 のフォルダーが二つあります: 「%2」と「%3」。</translation>
    </message>
    <message>
        <source>The first one is taken; the other stays where it is.</source>
        <translation>最初のものを使い、もう一つはそのまま残します。</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>「%1」を調べています</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>そのままの場所に残ります。</translation>
    </message>
</context>
<context>
    <name>strata::FlatRows</name>
    <message>
        <source>%1: the row has no id.</source>
        <translation>%1: 行に ID がありません。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>除外します。</translation>
    </message>
    <message>
        <source>%1 repeats the project %2 of %3.</source>
        <translation>%1 は %3 のプロジェクト %2 と重複しています。</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept with it.</source>
        <translation>最初の行を採用し、もう一つも一緒に保存します。</translation>
    </message>
    <message>
        <source>%1 repeats the generation %2 of %3.</source>
        <translation>%1 は %3 の世代 %2 と重複しています。</translation>
    </message>
    <message>
        <source>The first row counts; the other is kept in the version&apos;s context.</source>
        <translation>最初の行を採用し、もう一つはバージョンのコンテキストに保存します。</translation>
    </message>
</context>
<context>
    <name>strata::FlatStore</name>
    <message>
        <source>%1: a value is larger than %2 MB.</source>
        <translation>%1: %2 MB を超える値があります。</translation>
    </message>
    <message>
        <source>%1: the value of “%2” is larger than %3 MB.</source>
        <translation>%1: 「%2」の値が %3 MB を超えています。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>「%1」を読み取っています</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Export one file per table, or as plain SQL.</source>
        <translation>「%1」は %2 MB を超えています。表ごとに一つのファイルに、またはプレーン SQL としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>There is no metadata “%1”.</source>
        <translation>メタデータ「%1」はありません。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no metadata: no CSV or JSON of projects, generations or artifacts, no dump and no database.</source>
        <translation>フォルダー「%1」にメタデータがありません。projects、generations、artifacts の CSV や JSON も、ダンプも、データベースもありません。</translation>
    </message>
    <message>
        <source>“%1” names no projects and no generations.</source>
        <translation>「%1」にはプロジェクトも世代も書かれていません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose the folder of the old store.</source>
        <translation>フォルダー「%1」はありません。古いストアのフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>strata::FolderSnapshot</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>フォルダーを読んでいます</translation>
    </message>
</context>
<context>
    <name>strata::FolderStaging</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>Storing files</source>
        <translation>ファイルを保存しています</translation>
    </message>
</context>
<context>
    <name>strata::FolderTransition</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed files in “%1” meanwhile: %2. Let it finish, then try again.</source>
        <translation>その間に別のプログラムが「%1」のファイルを変更しました: %2。終わるのを待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>ファイルをコピーしています</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>ディスクに書き込んでいます</translation>
    </message>
    <message>
        <source>“%1” is no longer what was captured. Run “verify”; the folder was left as it is.</source>
        <translation>「%1」が取り込み時の状態と異なります。「verify」を実行してください。フォルダーはそのまま残しました。</translation>
    </message>
    <message>
        <source>Bringing “%1” over</source>
        <translation>「%1」を合わせています</translation>
    </message>
    <message>
        <source>“%1” cannot be cleared away</source>
        <translation>「%1」を片付けられません</translation>
    </message>
</context>
<context>
    <name>strata::Following</name>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>%1 に合わせる前に保存した、フォルダー自身の変更</translation>
    </message>
</context>
<context>
    <name>strata::FoundModel</name>
    <message>
        <source>line %1 before</source>
        <translation>前の %1 行</translation>
    </message>
    <message>
        <source>line %1 after</source>
        <translation>後の %1 行</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>strata::FoundPage</name>
    <message>
        <source>Folder without a row</source>
        <translation>行のないフォルダー</translation>
    </message>
    <message>
        <source>Row without files</source>
        <translation>ファイルのない行</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>足りないフォルダー</translation>
    </message>
    <message>
        <source>Id there twice</source>
        <translation>ID の重複</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>不明なプロジェクト</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Files differ</source>
        <translation>ファイルが異なる</translation>
    </message>
    <message>
        <source>Unsafe path</source>
        <translation>安全でないパス</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Odd status</source>
        <translation>変わった状態</translation>
    </message>
    <message>
        <source>Several active</source>
        <translation>有効なものが複数</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>有効なものなし</translation>
    </message>
    <message>
        <source>Wrong parent</source>
        <translation>誤った親</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>足りないアーティファクト</translation>
    </message>
    <message>
        <source>Odd row</source>
        <translation>変わった行</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>ライブラリにあり</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>移行後</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>&amp;Accept this order of versions, which is a guess</source>
        <translation>推測によるこのバージョンの順序を受け入れる(&amp;A)</translation>
    </message>
    <message>
        <source>Projects to bring in</source>
        <translation>移行するプロジェクト</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>整合しないもの</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 個のバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stay behind</source>
        <translation>
            <numerusform>%n 個のフォルダーは残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>later versions of a project that is there</source>
        <translation>既存のプロジェクトの後続バージョン</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>すべて整合しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation>
            <numerusform>知っておくこと %n 件:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GenerationFiles</name>
    <message>
        <source>The files of %1 were deleted.</source>
        <translation>%1 のファイルは削除されました。</translation>
    </message>
    <message>
        <source>%1 has no files yet.</source>
        <translation>%1 にはまだファイルがありません。</translation>
    </message>
</context>
<context>
    <name>strata::GenerationWriter</name>
    <message>
        <source>The folder “%1” cannot be created</source>
        <translation>フォルダー「%1」を作れません</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the library</source>
        <translation>「%1」をライブラリに書き込めません</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>ディスクに書き込んでいます</translation>
    </message>
    <message>
        <source>The new version cannot be flushed to disk</source>
        <translation>新しいバージョンをディスクに書き出せません</translation>
    </message>
    <message>
        <source>The new version cannot be moved to “%1”</source>
        <translation>新しいバージョンを「%1」に移動できません</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back</source>
        <translation>「%1」を元に戻せません</translation>
    </message>
</context>
<context>
    <name>strata::GitPatch</name>
    <message>
        <source>Writing the patch</source>
        <translation>パッチを書き込んでいます</translation>
    </message>
</context>
<context>
    <name>strata::GitRepository</name>
    <message>
        <source>“%1” lies inside the Git repository “%2”. Choose that folder to capture its history.</source>
        <translation>「%1」は Git リポジトリ「%2」の中にあります。履歴を取り込むにはそのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no Git repository.</source>
        <translation>「%1」は Git リポジトリではありません。</translation>
    </message>
    <message>
        <source>The Git repository “%1” belongs to somebody else. If you trust it, tell git so, then try again: git config --global --add safe.directory &apos;%1&apos;</source>
        <translation>Git リポジトリ「%1」はほかの人のものです。信頼するなら、git にそう伝えてからもう一度試してください: git config --global --add safe.directory &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The Git repository “%1” names its objects by SHA-256, which Strata cannot read. Capture its working files instead.</source>
        <translation>Git リポジトリ「%1」はオブジェクトを SHA-256 で名付けており、Strata では読み取れません。代わりに作業ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2. “git fsck” may say more.</source>
        <translation>Git リポジトリ「%1」を読み取れません: %2。「git fsck」で詳しく分かるかもしれません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>The Git repository “%1” lacks the object %2: it was cloned in part, or it is damaged. “git fetch --refetch” brings what is missing, “git fsck” tells what is.</source>
        <translation>Git リポジトリ「%1」にオブジェクト %2 がありません。部分的にクローンされたか、壊れています。「git fetch --refetch」で足りないものを取得でき、「git fsck」で何が足りないか分かります。</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: %3. “git fsck” tells more.</source>
        <translation>Git リポジトリ「%1」のオブジェクト %2 が壊れています: %3。「git fsck」で詳しく分かります。</translation>
    </message>
    <message>
        <source>The object %2 of the Git repository “%1” is damaged: its file is cut off. “git fsck” tells more.</source>
        <translation>Git リポジトリ「%1」のオブジェクト %2 が壊れています。ファイルが途中で切れています。「git fsck」で詳しく分かります。</translation>
    </message>
    <message>
        <source>The Git repository “%1” has no commit on the branch that is checked out.</source>
        <translation>Git リポジトリ「%1」でチェックアウト中のブランチにコミットがありません。</translation>
    </message>
    <message>
        <source>The Git repository “%1” cannot be read: %2.</source>
        <translation>Git リポジトリ「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The branches of the Git repository “%1” cannot be read: %2.</source>
        <translation>Git リポジトリ「%1」のブランチを読み取れません: %2。</translation>
    </message>
    <message>
        <source>The tags of the Git repository “%1” cannot be read: %2.</source>
        <translation>Git リポジトリ「%1」のタグを読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” fits several commits of the Git repository “%2”. Give more digits.</source>
        <translation>「%1」は Git リポジトリ「%2」の複数のコミットに一致します。桁を増やしてください。</translation>
    </message>
    <message>
        <source>The Git repository “%2” has no branch, tag or commit “%1”.</source>
        <translation>Git リポジトリ「%2」にブランチ、タグ、コミット「%1」はありません。</translation>
    </message>
    <message>
        <source>The Git repository “%1” is damaged: its object %2 should be the content of a file and is not. “git fsck” tells more.</source>
        <translation>Git リポジトリ「%1」が壊れています。オブジェクト %2 はファイルの内容であるはずですが、そうではありません。「git fsck」で詳しく分かります。</translation>
    </message>
</context>
<context>
    <name>strata::GitStaging</name>
    <message>
        <source>file %1 of %2</source>
        <translation>ファイル %1 / %2</translation>
    </message>
    <message>
        <source>it would be taken for a repository of its own</source>
        <translation>独立したリポジトリとみなされてしまいます</translation>
    </message>
    <message>
        <source>the commit has two entries of that name</source>
        <translation>コミットにこの名前のエントリが二つあります</translation>
    </message>
    <message>
        <source>it is a submodule: its files are in another repository, at commit %1</source>
        <translation>サブモジュールです。ファイルは別のリポジトリのコミット %1 にあります</translation>
    </message>
    <message>
        <source>the target of the link is too long or not valid UTF-8</source>
        <translation>リンク先が長すぎるか、正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>フォルダーの外 (%1) を指すリンクです</translation>
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
        <translation>移動先の行</translation>
    </message>
    <message>
        <source>120, L120 on the left, R88 on the right, file.ts:40, %50 for the middle</source>
        <translation>120、左は L120、右は R88、file.ts:40、中央は %50</translation>
    </message>
</context>
<context>
    <name>strata::GzipStream</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
</context>
<context>
    <name>strata::HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Keep a folder or an archive as the next version</source>
        <translation>フォルダーまたはアーカイブを次のバージョンとして保存</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>ZIP をエクスポート</translation>
    </message>
    <message>
        <source>Export the selected version as a ZIP (%1)</source>
        <translation>選択したバージョンを ZIP としてエクスポート (%1)</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>ほかのエクスポート方法</translation>
    </message>
</context>
<context>
    <name>strata::Healing</name>
    <message>
        <source>“%1” cannot be repaired</source>
        <translation>「%1」を修復できません</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read.</source>
        <translation>「%1」は読み取り中に変わりました。</translation>
    </message>
</context>
<context>
    <name>strata::HelpWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>この語を含む章はありません。</translation>
    </message>
    <message>
        <source>Strata manual</source>
        <translation>Strata マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>strata::HexRows</name>
    <message>
        <source>⋯ %L1 bytes are not shown</source>
        <translation>⋯ %L1 バイトは表示していません</translation>
    </message>
</context>
<context>
    <name>strata::HexView</name>
    <message>
        <source>Bytes of the file</source>
        <translation>ファイルのバイト</translation>
    </message>
</context>
<context>
    <name>strata::HistoryChoice</name>
    <message>
        <source>Capture the &amp;working files as one version</source>
        <translation>作業ファイルを一つのバージョンとして取り込む(&amp;W)</translation>
    </message>
    <message>
        <source>Capture the &amp;history, a version for each step</source>
        <translation>履歴を段階ごとに一つのバージョンとして取り込む(&amp;H)</translation>
    </message>
    <message>
        <source>Only the ne&amp;west</source>
        <translation>最新の分だけ(&amp;W)</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>履歴のどの部分か</translation>
    </message>
    <message>
        <source>How many of the newest</source>
        <translation>最新の何個か</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message numerus="yes">
        <source>This folder is a Git repository with %n commits</source>
        <translation>
            <numerusform>このフォルダーは Git リポジトリで、コミットが %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n tags</source>
        <translation>
            <numerusform>%1、タグが %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its older history was not cloned).</source>
        <translation>%1あります (古い履歴はクローンされていません)。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1あります。</translation>
    </message>
    <message>
        <source>Commits of what is checked out</source>
        <translation>チェックアウト中のもののコミット</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>%1 のコミット</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Commits of all %n branches</source>
        <translation>
            <numerusform>全 %n 個のブランチのコミット</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Counting commits</source>
        <translation>コミットを数えています</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n versions.</source>
        <translation>
            <numerusform>%n 個のバージョンができます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits are versions already.</source>
        <translation>
            <numerusform>%n 個のコミットはすでにバージョンになっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits change no file and are passed over.</source>
        <translation>
            <numerusform>%n 個のコミットはファイルを変えないため飛ばします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HistoryPlan</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message numerus="yes">
        <source>Reading the history: %n commits</source>
        <translation>
            <numerusform>履歴を読み取っています: %n 個のコミット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HtmlReport</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation>種類変更</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 バイト</translation>
    </message>
    <message>
        <source>%1 – too large to be shown here</source>
        <translation>%1 – 大きすぎてここに表示できません</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Renamed from %1 (%2 % alike).</source>
        <translation>%1 から名前変更 (%2 % 類似)。</translation>
    </message>
    <message>
        <source>Copied from %1 (%2 % alike).</source>
        <translation>%1 からコピー (%2 % 類似)。</translation>
    </message>
    <message>
        <source>Mode %1 → %2.</source>
        <translation>モード %1 → %2。</translation>
    </message>
    <message>
        <source>Made by a tool.</source>
        <translation>ツールによる生成物です。</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2…</source>
        <translation>%1 バイト、SHA-256 %2…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>前: %1。後: %2。</translation>
    </message>
    <message>
        <source>The first difference is at byte %1.</source>
        <translation>最初の差分はバイト %1 です。</translation>
    </message>
    <message>
        <source>Encoding %1 → %2.</source>
        <translation>文字コード %1 → %2。</translation>
    </message>
    <message>
        <source>Line endings %1 → %2.</source>
        <translation>改行コード %1 → %2。</translation>
    </message>
    <message>
        <source>The missing newline at the end was added.</source>
        <translation>末尾になかった改行が追加されました。</translation>
    </message>
    <message>
        <source>The newline at the end is gone.</source>
        <translation>末尾の改行がなくなりました。</translation>
    </message>
    <message>
        <source>Some bytes are no valid text and are shown as �.</source>
        <translation>有効なテキストでないバイトは � と表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in what is left out of account; they are marked ≈.</source>
        <translation>
            <numerusform>%n 行は考慮しない点でのみ異なり、≈ の印が付いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison met a limit: it is right, but may show more than needed.</source>
        <translation>比較は限度に達しました。正確ですが、必要以上に表示している場合があります。</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>the amount of white space</source>
        <translation>空白の量</translation>
    </message>
    <message>
        <source>white space at the end of lines</source>
        <translation>行末の空白</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>大文字と小文字</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>what certain patterns match</source>
        <translation>特定のパターンに一致するもの</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed; what differs is underlined</source>
        <translation>変更。異なる部分に下線</translation>
    </message>
    <message>
        <source>moved, with a dashed edge</source>
        <translation>移動。破線の縁取り</translation>
    </message>
    <message>
        <source>differs only in what is left out of account</source>
        <translation>考慮しない点でのみ異なる</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Skip to the files</source>
        <translation>ファイルへスキップ</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>変更されたファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 deleted, %4 renamed</source>
        <translation>追加 %1、変更 %2、削除 %3、名前変更 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged file(s)</source>
        <translation>
            <numerusform>変更のないファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Left out of account, but marked and counted: %1.</source>
        <translation>考慮しないが、印を付けて数えるもの: %1。</translation>
    </message>
    <message>
        <source>The two do not differ.</source>
        <translation>両者に差分はありません。</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>変更されたファイル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message>
        <source>The text of every line is the same.</source>
        <translation>各行のテキストは同じです。</translation>
    </message>
    <message>
        <source>Not text.</source>
        <translation>テキストではありません。</translation>
    </message>
    <message>
        <source>Too large to be compared line by line.</source>
        <translation>行単位で比較するには大きすぎます。</translation>
    </message>
    <message>
        <source>%1 more changed rows are not shown: the file is too long for a report. The patch has all of them.</source>
        <translation>ほかに %1 行の変更は表示していません。ファイルがレポートには長すぎます。パッチにはすべて含まれます。</translation>
    </message>
    <message>
        <source>%1 lines differ only in what is left out of account.</source>
        <translation>%1 行は考慮しない点でのみ異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are named but not shown, for a report may only grow so large.</source>
        <translation>
            <numerusform>%n 個のファイルは名前だけで、内容は表示していません。レポートの大きさには限りがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Strata on %1 UTC.</source>
        <translation>%1 UTC に Strata で作成。</translation>
    </message>
    <message>
        <source>formatting only</source>
        <translation>書式のみ</translation>
    </message>
    <message>
        <source>comments only</source>
        <translation>コメントのみ</translation>
    </message>
    <message>
        <source>imports only</source>
        <translation>インポートのみ</translation>
    </message>
    <message>
        <source>a name replaced</source>
        <translation>名前の置き換え</translation>
    </message>
    <message>
        <source>moved as it is</source>
        <translation>そのまま移動</translation>
    </message>
    <message>
        <source>Line in %1</source>
        <translation>%1 の行</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>変更のない %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>%1 行目へ移動</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>%1 行目から移動</translation>
    </message>
    <message>
        <source>moved to %1, line %2</source>
        <translation>%1 の %2 行目へ移動</translation>
    </message>
    <message>
        <source>moved from %1, line %2</source>
        <translation>%1 の %2 行目から移動</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <translation>… ほか %1 文字</translation>
    </message>
</context>
<context>
    <name>strata::HunkPatch</name>
    <message>
        <source>The two sides have different encodings: only the whole file can be taken, not some of its lines.</source>
        <translation>左右の文字コードが異なるため、一部の行だけを取り出すことはできません。ファイル全体なら可能です。</translation>
    </message>
    <message>
        <source>The chosen lines do not fit the file. Compare it again, then choose.</source>
        <translation>選んだ行がファイルと一致しません。もう一度比較してから選んでください。</translation>
    </message>
    <message>
        <source>Of a symbolic link only the whole change can be a patch.</source>
        <translation>シンボリックリンクは、変更全体でしかパッチにできません。</translation>
    </message>
    <message>
        <source>The content of “%1” that was collected is no longer in the library.</source>
        <translation>集めた「%1」の内容はライブラリにもうありません。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreMenu</name>
    <message>
        <source>Every difference counts</source>
        <translation>すべての差分を数える</translation>
    </message>
    <message>
        <source>Whitespace counts</source>
        <translation>空白を区別する</translation>
    </message>
    <message>
        <source>Ignore whitespace at the end of lines</source>
        <translation>行末の空白を無視</translation>
    </message>
    <message>
        <source>Ignore the amount of whitespace</source>
        <translation>空白の量を無視</translation>
    </message>
    <message>
        <source>Ignore all whitespace</source>
        <translation>空白をすべて無視</translation>
    </message>
    <message>
        <source>Ignore indentation</source>
        <translation>インデントを無視</translation>
    </message>
    <message>
        <source>… also in Python, YAML, Makefiles and Markdown, where it has a meaning</source>
        <translation>… 意味を持つ Python、YAML、Makefile、Markdown でも</translation>
    </message>
    <message>
        <source>Ignore blank lines</source>
        <translation>空行を無視</translation>
    </message>
    <message>
        <source>Ignore line endings and encoding</source>
        <translation>改行コードと文字コードを無視</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>大文字と小文字の違いを無視</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>コメントを無視</translation>
    </message>
    <message>
        <source>Ignore numbers</source>
        <translation>数値を無視</translation>
    </message>
    <message>
        <source>Ignore what patterns match…</source>
        <translation>パターンに一致するものを無視…</translation>
    </message>
    <message>
        <source>Find moved lines</source>
        <translation>移動した行を検出</translation>
    </message>
    <message>
        <source>Compare JSON with its keys in order</source>
        <translation>JSON をキー順にして比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreOptions</name>
    <message>
        <source>whitespace at the end of lines</source>
        <translation>行末の空白</translation>
    </message>
    <message>
        <source>the amount of whitespace</source>
        <translation>空白の量</translation>
    </message>
    <message>
        <source>whitespace</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>case</source>
        <translation>大文字と小文字の違い</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数値</translation>
    </message>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation>
            <numerusform>%n 個のパターン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (%2 文字目)</translation>
    </message>
    <message>
        <source>It matches where there is nothing.</source>
        <translation>何もないところにも一致します。</translation>
    </message>
</context>
<context>
    <name>strata::IgnoreRules</name>
    <message>
        <source>left out by %1 (%2)</source>
        <translation>%1 により除外 (%2)</translation>
    </message>
    <message>
        <source>left out by your rule (%1)</source>
        <translation>あなたの規則により除外 (%1)</translation>
    </message>
    <message>
        <source>left out by default (%1)</source>
        <translation>既定で除外 (%1)</translation>
    </message>
</context>
<context>
    <name>strata::ImageCanvas</name>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>strata::ImageCompare</name>
    <message>
        <source>Image before</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>後の画像</translation>
    </message>
    <message>
        <source>Not in the version before</source>
        <translation>前のバージョンにはありません</translation>
    </message>
    <message>
        <source>Not in the version after</source>
        <translation>後のバージョンにはありません</translation>
    </message>
    <message>
        <source>How the images are compared</source>
        <translation>画像の比較方法</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>小さく (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>大きく (+)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>実際のサイズ (1)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>ウィンドウに合わせる (0)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What lies under transparent pixels</source>
        <translation>透明なピクセルの下に表示するもの</translation>
    </message>
    <message>
        <source>Checkerboard as the window</source>
        <translation>ウィンドウに合わせた市松模様</translation>
    </message>
    <message>
        <source>Light checkerboard</source>
        <translation>明るい市松模様</translation>
    </message>
    <message>
        <source>Dark checkerboard</source>
        <translation>暗い市松模様</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>無地</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>画像を読んでいます</translation>
    </message>
    <message>
        <source>Images before and after</source>
        <translation>前後の画像</translation>
    </message>
    <message>
        <source>There is nothing to compare: an image could not be decoded.</source>
        <translation>比較するものがありません。画像をデコードできませんでした。</translation>
    </message>
    <message>
        <source>The image was added.</source>
        <translation>画像が追加されました。</translation>
    </message>
    <message>
        <source>The image was deleted.</source>
        <translation>画像が削除されました。</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>画像を比較しています</translation>
    </message>
    <message>
        <source>Both files are the same, byte for byte.</source>
        <translation>両方のファイルは 1 バイト残らず同じです。</translation>
    </message>
    <message>
        <source>The first frames are equal; what follows is not compared.</source>
        <translation>最初のフレームは同じです。続きは比較していません。</translation>
    </message>
    <message>
        <source>Both are drawn alike: all pixels are equal.</source>
        <translation>描画結果は同じです。すべてのピクセルが一致します。</translation>
    </message>
    <message>
        <source>Only metadata differs: all pixels are equal.</source>
        <translation>メタデータだけが異なります。すべてのピクセルが一致します。</translation>
    </message>
    <message>
        <source>The size differs: %1 × %2 → %3 × %4.</source>
        <translation>サイズが異なります: %1 × %2 → %3 × %4。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n regions are marked.</source>
        <translation>
            <numerusform>最初の %n 個の領域に印を付けています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Region %1 of %2</source>
        <translation>領域 %1 / %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べて</translation>
    </message>
    <message>
        <source>Both images beside each other</source>
        <translation>二つの画像を並べて表示</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move (Left, Right)</source>
        <translation>重ねて表示し、境界線を動かして比較 (←、→)</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>オニオン</translation>
    </message>
    <message>
        <source>Onion skin: one through the other (Left, Right)</source>
        <translation>オニオンスキン: 一方を透かして重ねる (←、→)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Where pixels differ (n, p: the next, the previous place)</source>
        <translation>ピクセルの異なる場所 (n、p: 次、前の場所)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>One after the other (Space changes sides)</source>
        <translation>交互に表示 (Space で切り替え)</translation>
    </message>
    <message>
        <source>One or the other: Space changes sides, for less motion is wished</source>
        <translation>どちらか一方: 動きを減らす設定のため、Space で切り替えます</translation>
    </message>
    <message>
        <source>Space changes sides</source>
        <translation>Space で切り替え</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>境界線</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How far apart, of 255, red, green, blue or alpha may be before a pixel counts</source>
        <translation>赤、緑、青、アルファの差が 255 のうちいくつまでなら数えないか</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>前: %1。後: %2。</translation>
    </message>
</context>
<context>
    <name>strata::ImageDifference</name>
    <message>
        <source>No pixel differs by more than the tolerance.</source>
        <translation>許容差を超えて異なるピクセルはありません。</translation>
    </message>
    <message>
        <source>All pixels are equal.</source>
        <translation>すべてのピクセルが一致します。</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>%1 % 未満</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>%1 % 超</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the pixels differ, in %n regions.</source>
        <translation>
            <numerusform>ピクセルの %1 が異なります (%n 個の領域)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ImageView</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>strata::JobsBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>「%1」をキャンセル</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>実行できませんでした</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 残り %2</translation>
    </message>
</context>
<context>
    <name>strata::JsonReader</name>
    <message>
        <source>“%1”: the rows of a table must be an array.</source>
        <translation>「%1」: 表の行は配列でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” holds something that is no row of projects, generations or artifacts.</source>
        <translation>「%1」に projects、generations、artifacts のいずれの行でもないものがあります。</translation>
    </message>
    <message>
        <source>“%1” is no proper JSON: %2 in line %3. It may have been cut off.</source>
        <translation>「%1」は正しい JSON ではありません: %3 行目の %2。途中で切れているかもしれません。</translation>
    </message>
    <message>
        <source>“%1” has neither projects, generations nor artifacts in it.</source>
        <translation>「%1」には projects、generations、artifacts のいずれもありません。</translation>
    </message>
</context>
<context>
    <name>strata::Keymaps</name>
    <message>
        <source>This file is no keymap of Strata.</source>
        <translation>このファイルは Strata のキーマップではありません。</translation>
    </message>
    <message>
        <source>This keymap was written by a newer Strata.</source>
        <translation>このキーマップは新しい Strata で書かれています。</translation>
    </message>
    <message>
        <source>“%1” is no key this computer knows.</source>
        <translation>「%1」はこのコンピューターにないキーです。</translation>
    </message>
</context>
<context>
    <name>strata::KindView</name>
    <message>
        <source>View as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Comparing the bytes of “%1”</source>
        <translation>「%1」のバイトを比較しています</translation>
    </message>
    <message>
        <source>Comparing the members of “%1”</source>
        <translation>「%1」のエントリを比較しています</translation>
    </message>
    <message>
        <source>Comparing the table “%1”</source>
        <translation>表「%1」を比較しています</translation>
    </message>
    <message>
        <source>No further difference. Press again for the next file.</source>
        <translation>これより先に差分はありません。もう一度押すと次のファイルへ移動します。</translation>
    </message>
    <message>
        <source>No earlier difference. Press again for the previous file.</source>
        <translation>これより前に差分はありません。もう一度押すと前のファイルへ移動します。</translation>
    </message>
</context>
<context>
    <name>strata::Library</name>
    <message>
        <source>“%1” is a file, not a library. Choose a folder.</source>
        <translation>「%1」はライブラリではなくファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>「%1」にライブラリはありません。</translation>
    </message>
    <message>
        <source>“%1” holds other files and is no library. Choose an empty folder or one that does not exist yet.</source>
        <translation>「%1」にはほかのファイルがあり、ライブラリではありません。空のフォルダーか、まだ存在しないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is another program&apos;s database, not a library&apos;s catalog.</source>
        <translation>「%1」は別のプログラムのデータベースで、ライブラリのカタログではありません。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Strata and is open for reading only. Update Strata to change it.</source>
        <translation>ライブラリ「%1」は新しい Strata で作られたため、読み取り専用で開いています。変更するには Strata を更新してください。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written and is open for reading only. Give yourself the right to write there, or copy it.</source>
        <translation>ライブラリ「%1」に書き込めないため、読み取り専用で開いています。書き込み権限を得るか、コピーしてください。</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>一時フォルダーを作れません: %1。</translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only. %2</source>
        <translation>ライブラリ「%1」は読み取り専用で開いています。%2</translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only: “%2” and “%3” are on different file systems. Undo the mount or link of one of them.</source>
        <translation>ライブラリ「%1」は読み取り専用で開いています。「%2」と「%3」が別々のファイルシステムにあります。どちらかのマウントまたはリンクを解除してください。</translation>
    </message>
    <message>
        <source>The disk of the library “%1” is full: %2 left. It is open for reading only. Free some space, then open it again.</source>
        <translation>ライブラリ「%1」のディスクがいっぱいです。残りは %2 です。読み取り専用で開いています。空きを作ってから開き直してください。</translation>
    </message>
</context>
<context>
    <name>strata::LibraryBar</name>
    <message>
        <source>Open it again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Open the library again, to write if the disk has room by now</source>
        <translation>ライブラリを開き直します。ディスクに空きができていれば書き込めます</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>ディスクを調べています</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <translation>読み取り専用: %1</translation>
    </message>
</context>
<context>
    <name>strata::LibraryLock</name>
    <message>
        <source>Another program is writing to the library. Wait until it is done and try again.</source>
        <translation>別のプログラムがライブラリに書き込んでいます。終わるのを待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>Another program (%1) is writing to the library. Wait until it is done and try again.</source>
        <translation>別のプログラム (%1) がライブラリに書き込んでいます。終わるのを待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be opened</source>
        <translation>ロック「%1」を開けません</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be taken</source>
        <translation>ロック「%1」を取得できません</translation>
    </message>
</context>
<context>
    <name>strata::LibraryRoom</name>
    <message numerus="yes">
        <source>The disk can take only %n more files. Delete some, or delete versions and empty the trash.</source>
        <translation>
            <numerusform>ディスクに置けるファイルはあと %n 個です。ファイルを削除するか、バージョンを削除してごみ箱を空にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Free some space, or delete versions and empty the trash.</source>
        <translation>ディスクがいっぱいです。残りは %1 です。空きを作るか、バージョンを削除してごみ箱を空にしてください。</translation>
    </message>
</context>
<context>
    <name>strata::LinearView</name>
    <message>
        <source>Changes, one after the other</source>
        <translation>変更の一覧 (順番に表示)</translation>
    </message>
    <message>
        <source>Enter reads the lines of a change, F7 goes to the next one, Escape returns to the panes.</source>
        <translation>Enter で変更の行を読み、F7 で次の変更へ、Esc でペインに戻ります。</translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: read them with the arrow keys</source>
        <translation>
            <numerusform>ほか %n 行: 矢印キーで読めます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Magic</name>
    <message>
        <source>PNG image</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>WAV 音声</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP 画像</translation>
    </message>
    <message>
        <source>Windows icon</source>
        <translation>Windows アイコン</translation>
    </message>
    <message>
        <source>macOS icon</source>
        <translation>macOS アイコン</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF 画像</translation>
    </message>
    <message>
        <source>MP4 media</source>
        <translation>MP4 メディア</translation>
    </message>
    <message>
        <source>Matroska or WebM media</source>
        <translation>Matroska または WebM メディア</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>Ogg メディア</translation>
    </message>
    <message>
        <source>FLAC sound</source>
        <translation>FLAC 音声</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>MP3 音声</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <source>empty ZIP archive</source>
        <translation>空の ZIP アーカイブ</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>gzip データ</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>bzip2 データ</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>xz データ</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>Zstandard データ</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip アーカイブ</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar アーカイブ</translation>
    </message>
    <message>
        <source>ELF program or library</source>
        <translation>ELF プログラムまたはライブラリ</translation>
    </message>
    <message>
        <source>Windows program or library</source>
        <translation>Windows プログラムまたはライブラリ</translation>
    </message>
    <message>
        <source>macOS program or library</source>
        <translation>macOS プログラムまたはライブラリ</translation>
    </message>
    <message>
        <source>Java class or macOS program</source>
        <translation>Java クラスまたは macOS プログラム</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly モジュール</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2 フォント</translation>
    </message>
    <message>
        <source>WOFF font</source>
        <translation>WOFF フォント</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>OpenType フォント</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>TrueType フォント</translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Activate what was active before; shows first what changes</source>
        <translation>前に有効だったものを有効化。先に変更点を表示します</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>すべてのファイルを読み直し、取り込んだものと比較</translation>
    </message>
    <message>
        <source>%1 — Strata</source>
        <translation>%1 — Strata</translation>
    </message>
    <message>
        <source>Opening a link</source>
        <translation>リンクを開いています</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>リンクの指す先がありません</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Library verified %1 · %2, %3</source>
        <translation>ライブラリを検証済み %1 · %2、%3</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>プロジェクト、バージョン、アクションを検索</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>アーカイブを取り込む…</translation>
    </message>
    <message>
        <source>Capture an archive</source>
        <translation>アーカイブを取り込む</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>アーカイブ (*.zip *.tar *.tar.gz *.tgz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>別のライブラリを開く…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>ライブラリを開く</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>サンプルライブラリを開く</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>ライブラリを検証</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Strata</source>
        <translation>Strata について</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Activate the selected version…</source>
        <translation>選択したバージョンを有効化…</translation>
    </message>
    <message>
        <source>Roll back to what was active before…</source>
        <translation>前に有効だったものにロールバック…</translation>
    </message>
    <message>
        <source>Redo the activation rolled back…</source>
        <translation>ロールバックした有効化をやり直す…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>ZIP をエクスポート</translation>
    </message>
    <message>
        <source>Export tar</source>
        <translation>tar をエクスポート</translation>
    </message>
    <message>
        <source>Export tar.gz</source>
        <translation>tar.gz をエクスポート</translation>
    </message>
    <message>
        <source>Export ZIP as…</source>
        <translation>ZIP を別名でエクスポート…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>明暗はデスクトップに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation>ライブラリを読み直す</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>プロジェクトへ移動</translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation>バージョンへ移動</translation>
    </message>
    <message>
        <source>Go to the comparison</source>
        <translation>比較へ移動</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 は有効です</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Shows first what changes (%1)</source>
        <translation>先に変更点を表示 (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found when the library was opened: %1</source>
        <translation>
            <numerusform>ライブラリを開いたときに %n 件の問題が見つかりました: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured.</source>
        <translation>
            <numerusform>%n 個のバージョンはすべて取り込んだときのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions, not verified yet</source>
        <translation>
            <numerusform>%n 個のバージョン、未検証</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 個のバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Close while something is running?</source>
        <translation>処理中ですが閉じますか？</translation>
    </message>
    <message numerus="yes">
        <source>Closing cancels %n jobs.</source>
        <translation>
            <numerusform>閉じると %n 件の処理が中止されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is complete stays; a cancelled job leaves nothing half-made behind.</source>
        <translation>完了したものは残ります。中止した処理は作りかけのものを残しません。</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Projects and versions</source>
        <translation>プロジェクトとバージョン</translation>
    </message>
    <message>
        <source>Show or hide the projects and versions (%1)</source>
        <translation>プロジェクトとバージョンの表示を切り替え (%1)</translation>
    </message>
    <message>
        <source>Bring in an older store…</source>
        <translation>古いストアを移行…</translation>
    </message>
    <message>
        <source>Verify the library quickly</source>
        <translation>ライブラリをすばやく検証</translation>
    </message>
    <message>
        <source>Verify report…</source>
        <translation>検証レポート…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>ストレージ…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>保持…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ごみ箱…</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>Unpacks %1 from the archive, under its old number</source>
        <translation>%1 を元の番号でアーカイブから展開します</translation>
    </message>
</context>
<context>
    <name>strata::Manifest</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>マニフェスト「%1」が壊れています: %2。</translation>
    </message>
    <message>
        <source>The manifest “%1” was written by a newer Strata. Update Strata to open it.</source>
        <translation>マニフェスト「%1」は新しい Strata で書かれています。開くには Strata を更新してください。</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>ID、バージョン、または状態がありません</translation>
    </message>
    <message>
        <source>it has an unusable file entry “%1”</source>
        <translation>使えないファイルエントリ「%1」があります</translation>
    </message>
    <message>
        <source>it has an unusable folder entry “%1”</source>
        <translation>使えないフォルダーエントリ「%1」があります</translation>
    </message>
    <message>
        <source>its tree hash does not fit its files</source>
        <translation>ツリーのハッシュがファイルと一致しません</translation>
    </message>
</context>
<context>
    <name>strata::ManifestFile</name>
    <message>
        <source>The manifest “%1” is damaged: %2.</source>
        <translation>マニフェスト「%1」が壊れています: %2。</translation>
    </message>
    <message>
        <source>The manifest “%1” was made by a newer Strata. Update Strata to open it.</source>
        <translation>マニフェスト「%1」は新しい Strata で作られています。開くには Strata を更新してください。</translation>
    </message>
    <message>
        <source>an id, the version or the status is missing</source>
        <translation>ID、バージョン、または状態がありません</translation>
    </message>
    <message>
        <source>it does not say where the list of its files is</source>
        <translation>ファイル一覧の場所が書かれていません</translation>
    </message>
</context>
<context>
    <name>strata::MemberView</name>
    <message>
        <source>Filter members</source>
        <translation>エントリを絞り込み</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>異なるエントリ</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n 個変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 個削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n 個名前変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are the same.</source>
        <translation>
            <numerusform>%n 個のエントリは同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No member differs: only how they are packed.</source>
        <translation>異なるエントリはありません。圧縮の仕方だけが異なります。</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>エントリ: %1。</translation>
    </message>
</context>
<context>
    <name>strata::MembersModel</name>
    <message>
        <source>A added</source>
        <translation>A 追加</translation>
    </message>
    <message>
        <source>M modified</source>
        <translation>M 変更</translation>
    </message>
    <message>
        <source>D deleted</source>
        <translation>D 削除</translation>
    </message>
    <message>
        <source>R renamed</source>
        <translation>R 名前変更</translation>
    </message>
    <message>
        <source>T other type</source>
        <translation>T 別の種類</translation>
    </message>
    <message>
        <source>C copied</source>
        <translation>C コピー</translation>
    </message>
    <message>
        <source>%1 bytes
SHA-256 %2</source>
        <translation>%1 バイト
SHA-256 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増減</translation>
    </message>
</context>
<context>
    <name>strata::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>バージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave out of account</source>
        <translation>無視する差分(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Moved lines</source>
        <translation>移動した行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy and save</source>
        <translation>コピーと保存(&amp;C)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>その他(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Linked folder</source>
        <translation>リンクしたフォルダー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>strata::MetadataFile</name>
    <message>
        <source>The project&apos;s file “%1” is damaged: %2.</source>
        <translation>プロジェクトのファイル「%1」が壊れています: %2。</translation>
    </message>
    <message>
        <source>The project&apos;s file “%1” is damaged: its id or name is missing.</source>
        <translation>プロジェクトのファイル「%1」が壊れています。ID または名前がありません。</translation>
    </message>
</context>
<context>
    <name>strata::Migration</name>
    <message>
        <source>The migration stopped after %1 of %2 versions. It can be resumed or undone.</source>
        <translation>移行は %2 個中 %1 個のバージョンで停止しました。再開することも、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>「%1」を移行しています</translation>
    </message>
    <message>
        <source>The library has changed since the migration was planned: “%1” is no longer as it was. Look at the old store again.</source>
        <translation>移行の計画後にライブラリが変わりました。「%1」が以前と異なります。古いストアをもう一度調べてください。</translation>
    </message>
    <message>
        <source>The migration %1 of this store is unfinished. Resume it, or undo it first.</source>
        <translation>このストアの移行 %1 は未完了です。再開するか、先に元に戻してください。</translation>
    </message>
    <message>
        <source>Without metadata the order of the versions is a guess from the times of their files. Look at it, then accept it; or name the metadata.</source>
        <translation>メタデータがないため、バージョンの順序はファイルの時刻からの推測です。確かめてから受け入れるか、メタデータを指定してください。</translation>
    </message>
    <message>
        <source>The migration %1 is complete: there is nothing to resume.</source>
        <translation>移行 %1 は完了しています。再開するものはありません。</translation>
    </message>
    <message>
        <source>The migration %1 was undone. Migrate the store once more instead.</source>
        <translation>移行 %1 は元に戻されました。代わりにストアをもう一度移行してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>「%1」が壊れています。</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to “%2”.</source>
        <translation>「%1」を「%2」にコピーできません。</translation>
    </message>
    <message>
        <source>Another migration is at work in this library. Wait until it is done.</source>
        <translation>このライブラリで別の移行が進行中です。終わるのを待ってください。</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>バックアップを保存しています</translation>
    </message>
    <message>
        <source>There is no migration “%1” in this library.</source>
        <translation>このライブラリに移行「%1」はありません。</translation>
    </message>
    <message>
        <source>The migration “%1” has no report: it is not finished.</source>
        <translation>移行「%1」は完了していないため、レポートがありません。</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>プロジェクト %1</translation>
    </message>
    <message>
        <source>The library has the project %1 already, as “%2”.</source>
        <translation>ライブラリにはプロジェクト %1 が「%2」としてすでにあります。</translation>
    </message>
    <message>
        <source>What it lacks is added as later versions.</source>
        <translation>足りないものを後続のバージョンとして追加します。</translation>
    </message>
    <message>
        <source>The project %1 has no name.</source>
        <translation>プロジェクト %1 に名前がありません。</translation>
    </message>
    <message>
        <source>The name “%1” is taken or cannot be kept.</source>
        <translation>名前「%1」は使用済みか、そのままでは使えません。</translation>
    </message>
    <message>
        <source>The project is called “%1”.</source>
        <translation>プロジェクト名は「%1」になります。</translation>
    </message>
    <message>
        <source>The library has a version of the id %1 already, perhaps in the trash.</source>
        <translation>ライブラリには ID %1 のバージョンがすでにあります。ごみ箱の中かもしれません。</translation>
    </message>
    <message>
        <source>It gets the id %1; the old one is in its context.</source>
        <translation>ID を %1 とし、古い ID はコンテキストに残します。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>it is the name of a folder</source>
        <translation>フォルダーの名前です</translation>
    </message>
    <message>
        <source>another file needs its name</source>
        <translation>別のファイルがその名前を必要としています</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>「%1」は通常のファイルではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) belong to the project %1, which has no row.</source>
        <translation>
            <numerusform>%n 個の世代が、行のないプロジェクト %1 に属しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>They become the project “%1”.</source>
        <translation>プロジェクト「%1」になります。</translation>
    </message>
    <message>
        <source>“%1” holds no folders of generations. Choose the folder that has “projects” in it.</source>
        <translation>「%1」に世代のフォルダーがありません。「projects」を含むフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” would become v%2 of “%3”: its files were last changed %4.</source>
        <translation>「%1」は「%3」の v%2 になります。ファイルの最終変更は %4 です。</translation>
    </message>
    <message>
        <source>Nothing is brought in before you accept this order.</source>
        <translation>この順序を受け入れるまで、何も移行しません。</translation>
    </message>
    <message>
        <source>%1: without a project</source>
        <translation>%1: プロジェクトなし</translation>
    </message>
    <message>
        <source>It becomes a version of the project “%1”.</source>
        <translation>プロジェクト「%1」のバージョンになります。</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>そのままの場所に残ります。</translation>
    </message>
    <message>
        <source>%1: the generation %2 belongs to no project.</source>
        <translation>%1: 世代 %2 はどのプロジェクトにも属していません。</translation>
    </message>
    <message>
        <source>The folder “%1” has no row.</source>
        <translation>フォルダー「%1」に対応する行がありません。</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” belongs to no generation.</source>
        <translation>%1: アーティファクト「%2」はどの世代にも属していません。</translation>
    </message>
    <message>
        <source>%1: the generation %2 has no time.</source>
        <translation>%1: 世代 %2 に時刻がありません。</translation>
    </message>
    <message>
        <source>The time of its files is taken.</source>
        <translation>ファイルの時刻を使います。</translation>
    </message>
    <message>
        <source>It is put first.</source>
        <translation>先頭に置きます。</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>「%1」を調べています</translation>
    </message>
    <message>
        <source>The generation %1 is its own ancestor.</source>
        <translation>世代 %1 が自分自身の祖先になっています。</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is younger or not brought in.</source>
        <translation>%1 の親 %2 は、より新しいか、移行されません。</translation>
    </message>
    <message>
        <source>The parent %2 of %1 is none of its project&apos;s generations.</source>
        <translation>%1 の親 %2 は、そのプロジェクトの世代ではありません。</translation>
    </message>
    <message>
        <source>It is brought in without a parent; the old one is in its context.</source>
        <translation>親なしで移行し、古い親はコンテキストに残します。</translation>
    </message>
    <message>
        <source>None becomes active.</source>
        <translation>どれも有効になりません。</translation>
    </message>
    <message>
        <source>The generation %1 becomes active.</source>
        <translation>世代 %1 が有効になります。</translation>
    </message>
    <message>
        <source>“%1” has several active generations: %2.</source>
        <translation>「%1」に有効な世代が複数あります: %2。</translation>
    </message>
    <message>
        <source>Nothing says which generation of “%1” is active.</source>
        <translation>「%1」のどの世代が有効か書かれていません。</translation>
    </message>
    <message>
        <source>The active generation %2 of “%1” is not there or not complete.</source>
        <translation>「%1」の有効な世代 %2 が存在しないか、完全ではありません。</translation>
    </message>
    <message>
        <source>The files take up to %1 MB, and %2 MB are free on “%3”.</source>
        <translation>ファイルは最大 %1 MB を使いますが、「%3」の空きは %2 MB です。</translation>
    </message>
    <message>
        <source>Equal files are stored once, so it may fit; should it not, the migration stops and can be resumed.</source>
        <translation>同じファイルは一度だけ保存されるため、収まるかもしれません。収まらなければ移行は停止し、後で再開できます。</translation>
    </message>
    <message>
        <source>“%1” lies inside the library itself. Choose the folder of the old store.</source>
        <translation>「%1」はライブラリ自身の中にあります。古いストアのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library “%1” lies inside the old store “%2”, which must not change. Choose another library.</source>
        <translation>ライブラリ「%1」は、変更してはならない古いストア「%2」の中にあります。別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the old store.</source>
        <translation>「%1」は古いストアにもうありません。</translation>
    </message>
    <message>
        <source>The generation %1 is not brought in. Make the folder readable and migrate once more: what is missing is added.</source>
        <translation>世代 %1 は移行しません。フォルダーを読み取れるようにしてもう一度移行してください。足りないものが追加されます。</translation>
    </message>
    <message>
        <source>“%1” cannot be kept: %2.</source>
        <translation>「%1」を保存できません: %2。</translation>
    </message>
    <message>
        <source>It stays where it is; the version does without it.</source>
        <translation>そのままの場所に残り、バージョンには含まれません。</translation>
    </message>
    <message>
        <source>The folder “%1” has no files.</source>
        <translation>フォルダー「%1」にファイルがありません。</translation>
    </message>
    <message>
        <source>The generation is kept without files, as failed.</source>
        <translation>世代はファイルなしで、失敗として保存します。</translation>
    </message>
    <message>
        <source>The files in output_files are taken.</source>
        <translation>output_files のファイルを使います。</translation>
    </message>
    <message>
        <source>The folder is taken; output_files is kept as artifacts/output_files.json.</source>
        <translation>フォルダーを使い、output_files は artifacts/output_files.json として保存します。</translation>
    </message>
    <message>
        <source>%1: “%2” in output_files is refused: %3.</source>
        <translation>%1: output_files の「%2」を拒否しました: %3。</translation>
    </message>
    <message>
        <source>SHA-256 %1 on disk</source>
        <translation>ディスク上の SHA-256 は %1</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>ディスク上になし</translation>
    </message>
    <message>
        <source>“%1” of %2 differs: %3, %4 in output_files.</source>
        <translation>%2 の「%1」が異なります: %3、output_files では %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) of %1 differ from output_files.</source>
        <translation>
            <numerusform>%1 のほか %n 個のファイルが output_files と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as artifacts/output_files.json.</source>
        <translation>artifacts/output_files.json として保存します。</translation>
    </message>
    <message>
        <source>The version does without it; output_files is kept as artifacts/output_files.json.</source>
        <translation>バージョンには含めません。output_files は artifacts/output_files.json として保存します。</translation>
    </message>
    <message>
        <source>The generation %1 has no folder.</source>
        <translation>世代 %1 にフォルダーがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Its files are taken from output_files: %n file(s).</source>
        <translation>
            <numerusform>ファイルは output_files から取ります: %n 個のファイル。</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation %1 has neither a folder nor output_files.</source>
        <translation>世代 %1 にはフォルダーも output_files もありません。</translation>
    </message>
    <message>
        <source>It is kept without files, as failed: its prompt and its place among the versions stay.</source>
        <translation>ファイルなしで、失敗として保存します。プロンプトとバージョンの中での位置は残ります。</translation>
    </message>
    <message>
        <source>It had no files in the old store.</source>
        <translation>古いストアにファイルがありませんでした。</translation>
    </message>
    <message>
        <source>It had failed in the old store, which does not say why.</source>
        <translation>古いストアで失敗していました。理由は書かれていません。</translation>
    </message>
    <message>
        <source>It was still “%1” in the old store; its files may be incomplete.</source>
        <translation>古いストアではまだ「%1」でした。ファイルは不完全かもしれません。</translation>
    </message>
    <message>
        <source>The generation %1 is still “%2”.</source>
        <translation>世代 %1 はまだ「%2」です。</translation>
    </message>
    <message>
        <source>Its files are kept as a failed version.</source>
        <translation>ファイルは失敗したバージョンとして保存します。</translation>
    </message>
    <message>
        <source>The generation %1 has the status “%2”.</source>
        <translation>世代 %1 の状態は「%2」です。</translation>
    </message>
    <message>
        <source>It has files and is kept as complete; the old status is in its context.</source>
        <translation>ファイルがあるため完了として保存し、古い状態はコンテキストに残します。</translation>
    </message>
    <message>
        <source>%1: the artifact “%2” is not in the store.</source>
        <translation>%1: アーティファクト「%2」がストアにありません。</translation>
    </message>
    <message>
        <source>Its row is kept in the version&apos;s context.</source>
        <translation>その行はバージョンのコンテキストに保存します。</translation>
    </message>
    <message>
        <source>Found in the old store: %1</source>
        <translation>古いストアで見つかったもの: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>メタデータ: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Will be brought in: %1 versions with %2 files (%3 bytes)</source>
        <translation>移行するもの: %1 個のバージョン、%2 個のファイル (%3 バイト)</translation>
    </message>
    <message>
        <source>  %1: %2 versions, active: %3</source>
        <translation>  %1: %2 個のバージョン、有効: %3</translation>
    </message>
    <message>
        <source>  %1 (in the library): %2 more versions</source>
        <translation>  %1 (ライブラリにあり): 追加のバージョン %2 個</translation>
    </message>
    <message>
        <source>Folders that stay in the old store only: %1</source>
        <translation>古いストアにだけ残るフォルダー: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <translation>移行 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Versions brought in: %1, of them kept as failed: %2, there already: %3</source>
        <translation>移行したバージョン: %1、うち失敗として保存: %2、すでに存在: %3</translation>
    </message>
    <message>
        <source>Files compared with their origin by SHA-256: %1 (%2 bytes)</source>
        <translation>SHA-256 で元のものと比べたファイル: %1 (%2 バイト)</translation>
    </message>
    <message>
        <source>Artifacts: %1</source>
        <translation>アーティファクト: %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Validation: %1 problems</source>
        <translation>確認: 問題 %1 件</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%2 の %1 (%3)</translation>
    </message>
    <message>
        <source>%1 was made from a version of the migration</source>
        <translation>%1 は移行したバージョンから作られました</translation>
    </message>
    <message>
        <source>The migration %1 is undone already.</source>
        <translation>移行 %1 はすでに元に戻されています。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>The migration cannot be undone as a whole, for these were changed since: %1. Undo the others only, and keep these.</source>
        <translation>次のものがその後変更されたため、移行全体は元に戻せません: %1。ほかだけを元に戻し、これらは残してください。</translation>
    </message>
    <message>
        <source>The undoing stopped; undo once more to finish it.</source>
        <translation>元に戻す処理が停止しました。もう一度実行すると完了します。</translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation>「%1」を取り消しています</translation>
    </message>
    <message>
        <source>The project “%1” is not in the library.</source>
        <translation>プロジェクト「%1」はライブラリにありません。</translation>
    </message>
    <message>
        <source>Comparing “%1” with its origin</source>
        <translation>「%1」を元のものと比較しています</translation>
    </message>
    <message>
        <source>The generation %1 is not in the library.</source>
        <translation>世代 %1 はライブラリにありません。</translation>
    </message>
    <message>
        <source>%1 of “%2” is not what was planned.</source>
        <translation>「%2」の %1 が計画と異なります。</translation>
    </message>
    <message>
        <source>%1 of “%2” is out of order.</source>
        <translation>「%2」の %1 の順序が正しくありません。</translation>
    </message>
    <message>
        <source>The active version of “%1” is another than planned.</source>
        <translation>「%1」の有効なバージョンが計画と異なります。</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” differs from its origin.</source>
        <translation>「%3」の %2 の「%1」が元のものと異なります。</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3” has no origin.</source>
        <translation>「%3」の %2 の「%1」には元のものがありません。</translation>
    </message>
    <message>
        <source>“%1” is missing in %2 of “%3”.</source>
        <translation>「%3」の %2 に「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” in %2 of “%3”: %4</source>
        <translation>「%3」の %2 の「%1」: %4</translation>
    </message>
    <message>
        <source>The artifact “%1” of %2 of “%3” differs from its origin.</source>
        <translation>「%3」の %2 のアーティファクト「%1」が元のものと異なります。</translation>
    </message>
</context>
<context>
    <name>strata::MigrationDialog</name>
    <message>
        <source>Looking for migrations</source>
        <translation>移行を探しています</translation>
    </message>
    <message>
        <source>A migration is unfinished</source>
        <translation>未完了の移行があります</translation>
    </message>
    <message>
        <source>Bringing in “%1” was interrupted. Go on with it?</source>
        <translation>「%1」の移行が中断されました。続けますか?</translation>
    </message>
    <message>
        <source>Versions that are there already stay as they are. It can be undone, too: strata-cli migrate --undo %1</source>
        <translation>すでにあるバージョンはそのままです。元に戻すこともできます: strata-cli migrate --undo %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Undoing the migration</source>
        <translation>移行を元に戻しています</translation>
    </message>
    <message>
        <source>The migration was undone. What it made is in the trash.</source>
        <translation>移行を元に戻しました。作られたものはごみ箱にあります。</translation>
    </message>
    <message>
        <source>The migration was not undone</source>
        <translation>移行は元に戻されませんでした</translation>
    </message>
    <message>
        <source>Looking at the migration</source>
        <translation>移行を調べています</translation>
    </message>
    <message>
        <source>Undo the migration</source>
        <translation>移行を元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were changed since and would stay. Undo the others?</source>
        <translation>
            <numerusform>%n 個のプロジェクトはその後変更されたため残ります。ほかを元に戻しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n project(s)</source>
        <translation>
            <numerusform>%n 個のプロジェクトを元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo the migration…</source>
        <translation>移行を元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>レポートを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Bring in an older store</source>
        <translation>古いストアを移行</translation>
    </message>
    <message>
        <source>Which store</source>
        <translation>ストアの選択</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Br&amp;ing in %n version(s)</source>
        <translation>
            <numerusform>%n 個のバージョンを移行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at the old store</source>
        <translation>古いストアを調べています</translation>
    </message>
    <message>
        <source>The old store cannot be brought in</source>
        <translation>古いストアを移行できません</translation>
    </message>
    <message>
        <source>Bringing in the old store</source>
        <translation>古いストアを移行しています</translation>
    </message>
    <message>
        <source>Going on with the migration</source>
        <translation>移行を続けています</translation>
    </message>
    <message>
        <source>The migration was stopped</source>
        <translation>移行は停止しました</translation>
    </message>
    <message>
        <source>The migration did not end well</source>
        <translation>移行は正常に終わりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) were brought in.</source>
        <translation>
            <numerusform>%n 個のバージョンを移行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>bring in an older store</source>
        <translation>古いストアを移行</translation>
    </message>
</context>
<context>
    <name>strata::MovePopup</name>
    <message>
        <source>Moved from %1 to %2, %3 % the same</source>
        <translation>%1 から %2 へ移動、%3 % 同じ</translation>
    </message>
</context>
<context>
    <name>strata::MovedBlocks</name>
    <message>
        <source>“%1” has no such lines.</source>
        <translation>「%1」にそのような行はありません。</translation>
    </message>
</context>
<context>
    <name>strata::NameClash</name>
    <message>
        <source>its name is there twice</source>
        <translation>同じ名前が二つあります</translation>
    </message>
    <message>
        <source>it and “%1” look alike and are one name on macOS (the accents are written differently)</source>
        <translation>これと「%1」は見た目が同じで、macOS では一つの名前になります (アクセント記号の書き方が異なります)</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows and macOS, which do not tell upper from lower case</source>
        <translation>これと「%1」は、大文字と小文字を区別しない Windows と macOS では一つの名前になります</translation>
    </message>
    <message>
        <source>it and “%1” are one name on Windows, which drops spaces and periods at the end</source>
        <translation>これと「%1」は、末尾の空白とピリオドを落とす Windows では一つの名前になります</translation>
    </message>
</context>
<context>
    <name>strata::NoteEditor</name>
    <message>
        <source>Name this version</source>
        <translation>このバージョンに名前を付ける</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>バージョンの名前</translation>
    </message>
    <message>
        <source>Write a note: what works, what does not, what to ask for next</source>
        <translation>メモを書く: 動くもの、動かないもの、次に頼むこと</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>バージョンのメモ</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves</source>
        <translation>Ctrl+Enter またはフィールドを離れると保存されます</translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ スター付き</translation>
    </message>
    <message>
        <source>☆ Star</source>
        <translation>☆ スター</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>メモを保存しています</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>変更は保存されませんでした</translation>
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
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>The first %1 are the same.</source>
        <translation>最初の %1 は同じです。</translation>
    </message>
    <message>
        <source>The first difference is at byte %L1 (0x%2).</source>
        <translation>最初の差分はバイト %L1 (0x%2) です。</translation>
    </message>
    <message>
        <source>This file is not text: %1 → %2, SHA-256 %3… → %4…. %5</source>
        <translation>このファイルはテキストではありません: %1 → %2、SHA-256 %3… → %4…。%5</translation>
    </message>
    <message>
        <source>This file is not text: %1, SHA-256 %2….</source>
        <translation>このファイルはテキストではありません: %1、SHA-256 %2…。</translation>
    </message>
    <message>
        <source>Both versions of this file are the same, byte for byte.</source>
        <translation>このファイルの両バージョンはバイト単位で同じです。</translation>
    </message>
    <message>
        <source>Only the line endings differ: %1 → %2. The text of every line is the same.</source>
        <translation>改行コードだけが異なります: %1 → %2。各行のテキストは同じです。</translation>
    </message>
    <message>
        <source>The line endings differ too: %1 → %2.</source>
        <translation>改行コードも異なります: %1 → %2。</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>異なる行はありません。</translation>
    </message>
    <message>
        <source>The lines differ only in what is ignored.</source>
        <translation>無視される点でのみ異なります。</translation>
    </message>
    <message>
        <source>The encoding differs: %1 → %2.</source>
        <translation>文字コードが異なります: %1 → %2。</translation>
    </message>
    <message>
        <source>The mode differs: %1 → %2.</source>
        <translation>モードが異なります: %1 → %2。</translation>
    </message>
    <message>
        <source>The left side has bytes that are no valid %1; they are shown as �.</source>
        <translation>左側に有効な %1 でないバイトがあります。� と表示されます。</translation>
    </message>
    <message>
        <source>The right side has bytes that are no valid %1; they are shown as �.</source>
        <translation>右側に有効な %1 でないバイトがあります。� と表示されます。</translation>
    </message>
    <message>
        <source>This comparison met a limit: it is correct, but may mark more than it had to.</source>
        <translation>この比較は限度に達しました。正確ですが、必要以上に印が付いている場合があります。</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右: %1</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line</source>
        <translation>このファイルは行単位で比較するには大きすぎます</translation>
    </message>
    <message>
        <source>Export the versions and compare the file with a tool made for such sizes.</source>
        <translation>バージョンをエクスポートし、この大きさに適したツールで比較してください。</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>このファイルはテキストではありません</translation>
    </message>
    <message>
        <source>Both versions are the same</source>
        <translation>両方のバージョンは同じです</translation>
    </message>
    <message>
        <source>There is nothing to show line by line.</source>
        <translation>行単位で表示するものはありません。</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>このファイルは空です</translation>
    </message>
    <message>
        <source>Neither side has a line.</source>
        <translation>どちらの側にも行がありません。</translation>
    </message>
</context>
<context>
    <name>strata::OutputFiles</name>
    <message>
        <source>output_files is no proper JSON: %1.</source>
        <translation>output_files は正しい JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>output_files has an entry without a path.</source>
        <translation>output_files にパスのない項目があります。</translation>
    </message>
</context>
<context>
    <name>strata::OverviewBar</name>
    <message>
        <source>Overview of the changes</source>
        <translation>変更の概観</translation>
    </message>
    <message>
        <source>Line %L1, change %L2 of %L3</source>
        <translation>%L1 行、変更 %L2 / %L3</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>%L1 行</translation>
    </message>
</context>
<context>
    <name>strata::Pack</name>
    <message>
        <source>The pack “%1” is damaged. Verify the library to see which archived versions need it.</source>
        <translation>パック「%1」が壊れています。アーカイブ済みのどのバージョンに必要かは、ライブラリを検証すると分かります。</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the files.</source>
        <translation>ファイルを詰めるためのメモリが足りません。</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be written</source>
        <translation>パック「%1」に書き込めません</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be read</source>
        <translation>パック「%1」を読み取れません</translation>
    </message>
    <message>
        <source>The pack “%1” was made by a newer Strata. Update Strata to read it.</source>
        <translation>パック「%1」は新しい Strata で作られています。読み取るには Strata を更新してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>「%1」を削除できません</translation>
    </message>
</context>
<context>
    <name>strata::PackCleaning</name>
    <message>
        <source>A pack could not be written anew; the old one stays.</source>
        <translation>パックを書き直せませんでした。古いものを残します。</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be deleted</source>
        <translation>パック「%1」を削除できません</translation>
    </message>
</context>
<context>
    <name>strata::PackKeeping</name>
    <message>
        <source>“%1” of %2 cannot be read back from the archive: %3</source>
        <translation>%2 の「%1」をアーカイブから読み直せません: %3</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を確認しています</translation>
    </message>
</context>
<context>
    <name>strata::PackSet</name>
    <message>
        <source>An archived content is in none of the project&apos;s packs.</source>
        <translation>アーカイブした内容が、プロジェクトのどのパックにもありません。</translation>
    </message>
    <message>
        <source>An archived content is shorter than it should be.</source>
        <translation>アーカイブした内容が、あるべき長さより短くなっています。</translation>
    </message>
    <message>
        <source>The pack “%1” is damaged: a content in it is not what it should be.</source>
        <translation>パック「%1」が壊れています。中の内容があるべきものと異なります。</translation>
    </message>
</context>
<context>
    <name>strata::Packages</name>
    <message>
        <source>“%1” is no list of packages.</source>
        <translation>「%1」はパッケージの一覧ではありません。</translation>
    </message>
    <message>
        <source>“%1” holds a merge conflict, so its packages are not known.</source>
        <translation>「%1」にマージの競合があるため、パッケージが分かりません。</translation>
    </message>
    <message>
        <source>The packages in “%1” cannot be read: the file is damaged.</source>
        <translation>「%1」のパッケージを読み取れません。ファイルが壊れています。</translation>
    </message>
</context>
<context>
    <name>strata::Packing</name>
    <message>
        <source>Packing files</source>
        <translation>ファイルを詰めています</translation>
    </message>
</context>
<context>
    <name>strata::PaletteField</name>
    <message>
        <source>Search projects, versions and actions</source>
        <translation>プロジェクト、バージョン、アクションを検索</translation>
    </message>
</context>
<context>
    <name>strata::PaletteModel</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
</context>
<context>
    <name>strata::PatternEditor</name>
    <message>
        <source>Patterns that do not count</source>
        <translation>数えないパターン</translation>
    </message>
    <message>
        <source>Regular expressions, one a line. What they match is left out of account when lines are compared; such lines are tinted and counted, never hidden.</source>
        <translation>正規表現を一行に一つ書きます。一致した部分は行の比較で考慮されません。そのような行は色が付いて数えられ、隠されることはありません。</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>パターン (一行に一つ)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Dates as in 2025-02-14</source>
        <translation>2025-02-14 のような日付</translation>
    </message>
    <message>
        <source>Times as in 14:02:55</source>
        <translation>14:02:55 のような時刻</translation>
    </message>
    <message>
        <source>UUIDs</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Hashes of 32 digits and more</source>
        <translation>32 桁以上のハッシュ</translation>
    </message>
    <message>
        <source>Version numbers as in 1.20.3</source>
        <translation>1.20.3 のようなバージョン番号</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message>
        <source>No patterns: nothing is left out on their account.</source>
        <translation>パターンなし: これによる無視はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n valid patterns.</source>
        <translation>
            <numerusform>有効なパターン %n 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PolicyEditing</name>
    <message>
        <source>Saving the retention policy</source>
        <translation>保持ポリシーを保存しています</translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation>ポリシーは保存されませんでした</translation>
    </message>
    <message>
        <source>“%1” has a retention policy of its own now.</source>
        <translation>「%1」は独自の保持ポリシーを持つようになりました。</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s retention policy now.</source>
        <translation>「%1」はライブラリの保持ポリシーに従うようになりました。</translation>
    </message>
    <message>
        <source>retention policy of “%1”</source>
        <translation>「%1」の保持ポリシー</translation>
    </message>
    <message>
        <source>The library&apos;s retention policy was saved.</source>
        <translation>ライブラリの保持ポリシーを保存しました。</translation>
    </message>
    <message>
        <source>the library&apos;s retention policy</source>
        <translation>ライブラリの保持ポリシー</translation>
    </message>
</context>
<context>
    <name>strata::PolicyFile</name>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>「%1」が壊れています: %2。</translation>
    </message>
    <message>
        <source>%1 It is the library&apos;s retention policy. Set a new one, or delete the file to go back to the built-in one.</source>
        <translation>%1 これはライブラリの保持ポリシーです。新しく設定するか、ファイルを削除して組み込みのポリシーに戻してください。</translation>
    </message>
</context>
<context>
    <name>strata::PortableName</name>
    <message>
        <source>its name has a character that Windows forbids</source>
        <translation>名前に Windows で禁止されている文字があります</translation>
    </message>
    <message>
        <source>its name ends in a space or period, which Windows drops</source>
        <translation>名前が Windows で落とされる空白またはピリオドで終わっています</translation>
    </message>
    <message>
        <source>Windows reserves its name for a device</source>
        <translation>Windows がデバイス用に予約している名前です</translation>
    </message>
    <message>
        <source>git would take it for its own folder</source>
        <translation>git が自身のフォルダーとみなします</translation>
    </message>
</context>
<context>
    <name>strata::ProblemsModel</name>
    <message>
        <source>Damaged catalog</source>
        <translation>壊れたカタログ</translation>
    </message>
    <message>
        <source>Catalog differs</source>
        <translation>カタログの不一致</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>属さないもの</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>残りもの</translation>
    </message>
    <message>
        <source>Unknown project</source>
        <translation>不明なプロジェクト</translation>
    </message>
    <message>
        <source>Missing project</source>
        <translation>足りないプロジェクト</translation>
    </message>
    <message>
        <source>Damaged project file</source>
        <translation>壊れたプロジェクトファイル</translation>
    </message>
    <message>
        <source>Active link</source>
        <translation>有効リンク</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>不明なバージョン</translation>
    </message>
    <message>
        <source>Missing version</source>
        <translation>足りないバージョン</translation>
    </message>
    <message>
        <source>Damaged manifest</source>
        <translation>壊れたマニフェスト</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>足りないファイル</translation>
    </message>
    <message>
        <source>Changed file</source>
        <translation>変わったファイル</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>読めないファイル</translation>
    </message>
    <message>
        <source>Extra file</source>
        <translation>余分なファイル</translation>
    </message>
    <message>
        <source>Writable file</source>
        <translation>書き込み可能なファイル</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>種類の誤り</translation>
    </message>
    <message>
        <source>Changed link</source>
        <translation>変わったリンク</translation>
    </message>
    <message>
        <source>Missing folder</source>
        <translation>足りないフォルダー</translation>
    </message>
    <message>
        <source>Extra folder</source>
        <translation>余分なフォルダー</translation>
    </message>
    <message>
        <source>Unreadable folder</source>
        <translation>読めないフォルダー</translation>
    </message>
    <message>
        <source>Writable folder</source>
        <translation>書き込み可能なフォルダー</translation>
    </message>
    <message>
        <source>Missing artifact</source>
        <translation>足りないアーティファクト</translation>
    </message>
    <message>
        <source>Changed artifact</source>
        <translation>変わったアーティファクト</translation>
    </message>
    <message>
        <source>Damaged pack</source>
        <translation>壊れたパック</translation>
    </message>
    <message>
        <source>Unneeded pack</source>
        <translation>不要なパック</translation>
    </message>
    <message>
        <source>The same file is %1 in %2 v%3.</source>
        <translation>同じファイルは %2 v%3 では %1 です。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
</context>
<context>
    <name>strata::Process</name>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1、プロセス %2</translation>
    </message>
</context>
<context>
    <name>strata::Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>strata::ProjectBarsModel</name>
    <message>
        <source>Whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>strata::ProjectChange</name>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>このバージョンは「%1」にはもうありません。</translation>
    </message>
</context>
<context>
    <name>strata::ProjectDialog</name>
    <message>
        <source>Edit project</source>
        <translation>プロジェクトを編集</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>what it is about, as in ecommerce</source>
        <translation>ecommerce のような分野</translation>
    </message>
    <message>
        <source>what it is made with, as in React + FastAPI</source>
        <translation>React + FastAPI のような技術構成</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>だれのためのものか</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>分野(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tech stack</source>
        <translation>技術構成(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>クライアント(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>プロジェクトを保存しています</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>strata::Projects</name>
    <message>
        <source>A project needs a name.</source>
        <translation>プロジェクトには名前が必要です。</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>プロジェクト名は最大 %1 文字です。これは %2 文字です。</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have line breaks or other control characters.</source>
        <translation>プロジェクト名に改行などの制御文字は使えません。</translation>
    </message>
    <message>
        <source>There is a project “%1” already. Choose another name.</source>
        <translation>プロジェクト「%1」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n projects begin with “%1”. Give more of it.</source>
        <translation>
            <numerusform>%n 個のプロジェクトの ID が「%1」で始まります。もっと長く指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>プロジェクト「%1」はありません。</translation>
    </message>
    <message>
        <source>The library has no projects yet.</source>
        <translation>ライブラリにはまだプロジェクトがありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>This project is not in the trash.</source>
        <translation>このプロジェクトはごみ箱にありません。</translation>
    </message>
    <message>
        <source>There is another project “%1” now. Rename that one, then restore this one.</source>
        <translation>別のプロジェクト「%1」が今あります。そちらの名前を変えてから、こちらを復元してください。</translation>
    </message>
    <message>
        <source>There is a project of the id %1 already.</source>
        <translation>ID %1 のプロジェクトがすでにあります。</translation>
    </message>
</context>
<context>
    <name>strata::ProjectsModel</name>
    <message>
        <source>no versions yet</source>
        <translation>まだバージョンなし</translation>
    </message>
    <message>
        <source>active v%1</source>
        <translation>有効 v%1</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>有効なものなし</translation>
    </message>
    <message>
        <source>%1 of source in all versions</source>
        <translation>全バージョンのソース %1</translation>
    </message>
    <message>
        <source>Last captured %1</source>
        <translation>最終取り込み %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 個のバージョン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectsPane</name>
    <message>
        <source>The project was not changed</source>
        <translation>プロジェクトは変更されませんでした</translation>
    </message>
    <message>
        <source>Changing a project</source>
        <translation>プロジェクトを変更しています</translation>
    </message>
    <message>
        <source>Moving “%1” to the trash</source>
        <translation>「%1」をごみ箱に移しています</translation>
    </message>
    <message>
        <source>Bringing “%1” back</source>
        <translation>「%1」を戻しています</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>「%1」が戻りました。</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>プロジェクトを絞り込み</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Disk space used, of the size of all versions</source>
        <translation>全バージョンの大きさに対するディスク使用量</translation>
    </message>
    <message>
        <source>%1 · %2 of source</source>
        <translation>%1 · ソース %2</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ディスク上 %1</translation>
    </message>
    <message>
        <source>Identical files are stored once: %1 of source take %2 on disk.</source>
        <translation>同じファイルは一度だけ保存されます。ソース %1 のディスク使用量は %2 です。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>プロジェクトを編集…</translation>
    </message>
    <message>
        <source>Archive project, or take it out</source>
        <translation>プロジェクトをアーカイブする、または戻す</translation>
    </message>
    <message>
        <source>Move project to the trash</source>
        <translation>プロジェクトをごみ箱に移動</translation>
    </message>
    <message>
        <source>Copy as command: list versions</source>
        <translation>コマンドとしてコピー: バージョンを一覧</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>「%1」をアーカイブしました。</translation>
    </message>
    <message>
        <source>“%1” was taken out of the archive.</source>
        <translation>「%1」をアーカイブから戻しました。</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <translation>「%1」をアーカイブ</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>「%1」をごみ箱に移しました。</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>アーカイブを取り込む…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 個のバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what takes how much room</source>
        <translation>何がどれだけ容量を使うかを表示</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>フォルダーをリンク…</translation>
    </message>
    <message>
        <source>Settings of the linked folder…</source>
        <translation>リンクしたフォルダーの設定…</translation>
    </message>
</context>
<context>
    <name>strata::PromptPage</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n 個変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 個削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n 個名前変更</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>フォルダーから取り込み</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>アーカイブから取り込み</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>ワークスペースから取り込み</translation>
    </message>
    <message>
        <source>Captured from a Git repository</source>
        <translation>Git リポジトリから取り込み</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>エージェントが作成</translation>
    </message>
    <message>
        <source>Received over the API</source>
        <translation>API で受信</translation>
    </message>
    <message>
        <source>Brought from an older store</source>
        <translation>以前のストアから移行</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>ほかのバージョンから合成</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time in full, then as a short relative one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation>%1、有効</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>made active by rolling back</source>
        <translation>ロールバックで有効化</translation>
    </message>
    <message>
        <source>made active again</source>
        <translation>再び有効化</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>name, note or star edited</source>
        <translation>名前・メモ・スターを編集</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>No version is selected</source>
        <translation>バージョンが選択されていません</translation>
    </message>
    <message>
        <source>Select a version in the timeline to read what it was asked for, and to write down what came of it.</source>
        <translation>タイムラインでバージョンを選ぶと、何を頼んだかを読み、結果を書き留められます。</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Prompt of the version</source>
        <translation>バージョンのプロンプト</translation>
    </message>
    <message>
        <source>No prompt was kept with this version. Captures take one in their dialog or by --prompt.</source>
        <translation>このバージョンにはプロンプトが保存されていません。取り込み時にダイアログまたは --prompt で指定します。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Context of the version</source>
        <translation>バージョンのコンテキスト</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Left out by the capture</source>
        <translation>取り込みで除外されたもの</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>名前とメモ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>%1 の履歴を読んでいます</translation>
    </message>
    <message>
        <source>%1 — %2 by %3</source>
        <translation>%1 — %2 (%3)</translation>
    </message>
</context>
<context>
    <name>strata::PutAway</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 個のバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving %1</source>
        <translation>%1 をアーカイブしています</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>アーカイブしませんでした</translation>
    </message>
    <message>
        <source>Moving %1 to the trash</source>
        <translation>%1 をごみ箱に移しています</translation>
    </message>
    <message>
        <source>Not moved to the trash</source>
        <translation>ごみ箱に移しませんでした</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 を復元しています</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>復元しませんでした</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 は元どおりです。</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>%1 をアーカイブしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were archived.</source>
        <translation>
            <numerusform>%n 個のバージョンをアーカイブしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>archive %1</source>
        <translation>%1 をアーカイブ</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 をごみ箱に移しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were moved to the trash.</source>
        <translation>
            <numerusform>%n 個のバージョンをごみ箱に移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 was restored from the archive.</source>
        <translation>%1 をアーカイブから復元しました。</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 を復元</translation>
    </message>
</context>
<context>
    <name>strata::Rebuild</name>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>「%1」はプロジェクトのフォルダーではないため、そのまま残しました。</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>「%1」にライブラリはありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be flushed to disk</source>
        <translation>「%1」をディスクに書き出せません</translation>
    </message>
    <message>
        <source>Which changes were viewed could not be read from the old catalog; none is marked now.</source>
        <translation>どの変更が確認済みか、古いカタログから読み取れませんでした。現在はどれにも印がありません。</translation>
    </message>
</context>
<context>
    <name>strata::Recovery</name>
    <message>
        <source>“%1” belongs to another project; it was left as it is.</source>
        <translation>「%1」は別のプロジェクトのものなので、そのまま残しました。</translation>
    </message>
    <message>
        <source>There are two projects “%1”; one is called “%2” now.</source>
        <translation>プロジェクト「%1」が二つあります。一つは「%2」という名前になりました。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>「%1」を読んでいます</translation>
    </message>
    <message>
        <source>“%1” is no version&apos;s folder; it was left as it is.</source>
        <translation>「%1」はバージョンのフォルダーではないため、そのまま残しました。</translation>
    </message>
    <message>
        <source>The manifest in “%1” belongs to another version; it was left as it is.</source>
        <translation>「%1」のマニフェストは別のバージョンのものなので、そのまま残しました。</translation>
    </message>
    <message>
        <source>There are two versions v%1; “%2” was left as it is.</source>
        <translation>バージョン v%1 が二つあります。「%2」はそのまま残しました。</translation>
    </message>
    <message>
        <source>“%1” does not fit its manifest (%2) and was moved to “%3”.</source>
        <translation>「%1」がマニフェストと一致しない (%2) ため、「%3」に移動しました。</translation>
    </message>
    <message>
        <source>The folder “%1” of %2 is missing.</source>
        <translation>%2 のフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>The active version of “%1” is missing; another one is active now.</source>
        <translation>「%1」の有効なバージョンがないため、別のバージョンを有効にしました。</translation>
    </message>
    <message>
        <source>“%1” is no project&apos;s folder; it was left as it is.</source>
        <translation>「%1」はプロジェクトのフォルダーではないため、そのまま残しました。</translation>
    </message>
    <message>
        <source>The folder “%1” of a project is missing.</source>
        <translation>プロジェクトのフォルダー「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>strata::Repair</name>
    <message>
        <source>Repairing %1</source>
        <translation>%1 を修復しています</translation>
    </message>
    <message>
        <source>The files of %1 do not fit the catalog any more.</source>
        <translation>%1 のファイルがカタログと一致しなくなっています。</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>正常なコピーを探しています</translation>
    </message>
    <message>
        <source>The catalog is made anew from the folders.</source>
        <translation>カタログをフォルダーから作り直します。</translation>
    </message>
    <message>
        <source>Catalog, link and folder are made to fit each other.</source>
        <translation>カタログ、リンク、フォルダーを互いに一致させます。</translation>
    </message>
    <message>
        <source>The version is taken into the catalog if its files fit its manifest.</source>
        <translation>ファイルがマニフェストと一致すれば、バージョンをカタログに登録します。</translation>
    </message>
    <message>
        <source>It is moved to the quarantine.</source>
        <translation>隔離に移します。</translation>
    </message>
    <message>
        <source>It is deleted: Strata made it and did not complete it.</source>
        <translation>Strata が作り、完了しなかったものなので削除します。</translation>
    </message>
    <message>
        <source>There is no other copy in the library.</source>
        <translation>ライブラリにほかのコピーはありません。</translation>
    </message>
    <message>
        <source>Its permissions are put right.</source>
        <translation>権限を正します。</translation>
    </message>
    <message>
        <source>The folder is made again.</source>
        <translation>フォルダーを作り直します。</translation>
    </message>
    <message>
        <source>What is there goes to the quarantine, and the folder is made again.</source>
        <translation>そこにあるものは隔離に移し、フォルダーを作り直します。</translation>
    </message>
    <message>
        <source>The link is made again; it points to “%1”.</source>
        <translation>リンクを作り直します。「%1」を指します。</translation>
    </message>
    <message>
        <source>It is made again from v%1, %2.</source>
        <translation>v%1 の %2 から作り直します。</translation>
    </message>
    <message>
        <source>It gets bytes of its own, sealed.</source>
        <translation>専用のバイトを持たせ、封をします。</translation>
    </message>
    <message>
        <source>There is no other copy of its content in the library.</source>
        <translation>同じ内容のコピーはライブラリにほかにありません。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>It is written again from the catalog, which the files fit.</source>
        <translation>ファイルと一致するカタログから書き直します。</translation>
    </message>
    <message>
        <source>The version is moved to the quarantine: nothing tells any more what belongs to it.</source>
        <translation>何が属するかを示すものがもうないため、バージョンを隔離に移します。</translation>
    </message>
</context>
<context>
    <name>strata::RepairCounts</name>
    <message numerus="yes">
        <source>%n files are made again from other copies of the same content.</source>
        <translation>
            <numerusform>%n 個のファイルを、同じ内容のほかのコピーから作り直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are made again.</source>
        <translation>
            <numerusform>%n 個のフォルダーを作り直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic links are made again.</source>
        <translation>
            <numerusform>%n 個のシンボリックリンクを作り直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %n files and folders are put right.</source>
        <translation>
            <numerusform>%n 個のファイルとフォルダーの権限を正します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places that do not belong are moved to the quarantine.</source>
        <translation>
            <numerusform>属さない %n か所を隔離に移します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are written again from the catalog.</source>
        <translation>
            <numerusform>%n 個のマニフェストをカタログから書き直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are moved to the quarantine: nothing tells any more what belongs to them.</source>
        <translation>
            <numerusform>何が属するかを示すものがもうないため、%n 個のバージョンを隔離に移します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are made to fit the catalog again.</source>
        <translation>
            <numerusform>%n か所を再びカタログと一致させます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalog is made anew from the folders, which settles %n problems.</source>
        <translation>
            <numerusform>カタログをフォルダーから作り直します。これで %n 件の問題が解決します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leftovers of work that was cut off are deleted.</source>
        <translation>
            <numerusform>中断した作業の残りもの %n 個を削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems stay: there is no other copy in the library.</source>
        <translation>
            <numerusform>ライブラリにほかのコピーがないため、%n 件の問題が残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Reporting</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not shown here, for the report has grown as large as it may: the patch has it.</source>
        <translation>レポートが大きさの上限に達したため、ここには表示しません。パッチに含まれます。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き込んでいます</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>レポートを「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose another name for the report.</source>
        <translation>「%1」は通常のファイルではありません。レポートに別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>strata::Restoring</name>
    <message>
        <source>The manifest in “%1” is none of an archived version.</source>
        <translation>「%1」のマニフェストは、アーカイブ済みバージョンのものではありません。</translation>
    </message>
    <message>
        <source>%1 was restored, but what only it needed in the archive is still there: %2</source>
        <translation>%1 を復元しましたが、それだけがアーカイブで必要としたものがまだ残っています: %2</translation>
    </message>
    <message>
        <source>This version is not in the project.</source>
        <translation>このバージョンはプロジェクトにありません。</translation>
    </message>
    <message>
        <source>The files of %1 were deleted for good and cannot be restored.</source>
        <translation>%1 のファイルは完全に削除されたため復元できません。</translation>
    </message>
</context>
<context>
    <name>strata::ResultPage</name>
    <message>
        <source>What the validation found</source>
        <translation>確認で見つかったもの</translation>
    </message>
    <message>
        <source>Everything is in the library, and every file is what it was.</source>
        <translation>すべてがライブラリにあり、どのファイルも元のままです。</translation>
    </message>
    <message numerus="yes">
        <source>It is in the library, but %n thing(s) are not as they were.</source>
        <translation>
            <numerusform>ライブラリにありますが、%n 件が元のままではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 is active</source>
        <translation>v%1 が有効</translation>
    </message>
    <message>
        <source>none of them is active</source>
        <translation>どれも有効ではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 個のバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as failed</source>
        <translation>失敗として保存</translation>
    </message>
    <message>
        <source>In the library before</source>
        <translation>以前からライブラリにあり</translation>
    </message>
    <message>
        <source>Files compared with their origin</source>
        <translation>元のものと比べたファイル</translation>
    </message>
    <message>
        <source>%1 (%2), by SHA-256</source>
        <translation>%1 (%2)、SHA-256 による</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>Folders that stay behind</source>
        <translation>残るフォルダー</translation>
    </message>
</context>
<context>
    <name>strata::Retention</name>
    <message>
        <source>a day</source>
        <translation>1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>デプロイ済み</translation>
    </message>
    <message>
        <source>rolling back leads to it</source>
        <translation>ロールバックの行き先</translation>
    </message>
    <message>
        <source>redoing leads to it</source>
        <translation>やり直しの行き先</translation>
    </message>
    <message>
        <source>the linked folder is at it</source>
        <translation>リンクしたフォルダーの現在のバージョン</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>まだ未完了</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>one of the %n newest</source>
        <translation>
            <numerusform>最新の %n 個の一つ</numerusform>
        </translation>
    </message>
    <message>
        <source>archived, but it is not known when</source>
        <translation>アーカイブ済み、時期は不明</translation>
    </message>
    <message>
        <source>it is not known when it was made</source>
        <translation>作成時期が不明</translation>
    </message>
    <message>
        <source>its time is still to come by this computer&apos;s clock</source>
        <translation>このコンピューターの時計では未来の時刻</translation>
    </message>
    <message>
        <source>archived within the last day</source>
        <translation>最近 1 日以内にアーカイブ</translation>
    </message>
    <message>
        <source>restored within the last day</source>
        <translation>最近 1 日以内に復元</translation>
    </message>
    <message>
        <source>captured within the last day</source>
        <translation>最近 1 日以内に取り込み</translation>
    </message>
    <message>
        <source>parent of %1</source>
        <translation>%1 の親</translation>
    </message>
    <message>
        <source>archived ones keep their files</source>
        <translation>アーカイブ済みのファイルは残す設定</translation>
    </message>
    <message>
        <source>age archives nothing</source>
        <translation>経過日数ではアーカイブしない設定</translation>
    </message>
    <message>
        <source>archived; its files go in %1</source>
        <translation>アーカイブ済み、ファイルは %1後に削除</translation>
    </message>
    <message>
        <source>goes to the archive in %1</source>
        <translation>%1後にアーカイブへ</translation>
    </message>
    <message>
        <source>archived at least %1 ago</source>
        <translation>アーカイブから %1以上経過</translation>
    </message>
    <message>
        <source>at least %1 old</source>
        <translation>作成から %1以上経過</translation>
    </message>
    <message>
        <source>failed at least %1 ago</source>
        <translation>失敗から %1以上経過</translation>
    </message>
    <message>
        <source>exported at least %1 ago</source>
        <translation>エクスポートから %1以上経過</translation>
    </message>
    <message>
        <source>its files are gone already</source>
        <translation>ファイルはすでになし</translation>
    </message>
    <message>
        <source>the project takes more than %1</source>
        <translation>プロジェクトが %1 を超過</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but something happened here at %2 already. Set the clock right.</source>
        <translation>このコンピューターの時計は %1 ですが、ここではすでに %2 に何かが行われています。時計を合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, and nothing has happened here since %2. See whether the clock is right.</source>
        <translation>このコンピューターの時計は %1 ですが、ここでは %2 以降何も行われていません。時計が正しいか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” does not lie in the project&apos;s folder; it was left as it is.</source>
        <translation>「%1」はプロジェクトのフォルダーの中にないため、そのまま残しました。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>「%1」を削除できません</translation>
    </message>
    <message>
        <source>it is gone already</source>
        <translation>すでになくなっています</translation>
    </message>
    <message>
        <source>it was not archived</source>
        <translation>アーカイブされていませんでした</translation>
    </message>
    <message>
        <source>Retention left “%1” alone. %2 Then apply it by hand.</source>
        <translation>保持ポリシーは「%1」に触れませんでした。%2 その後、手動で適用してください。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>「%1」を調べています</translation>
    </message>
</context>
<context>
    <name>strata::RetentionDialog</name>
    <message>
        <source>Retention</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Policy ▾</source>
        <translation>ポリシー ▾</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Save these rules, or go back to others</source>
        <translation>この規則を保存する、または別の規則に戻す</translation>
    </message>
    <message>
        <source>Save for this project</source>
        <translation>このプロジェクト用に保存</translation>
    </message>
    <message>
        <source>Save for all projects without their own</source>
        <translation>独自のポリシーがないすべてのプロジェクト用に保存</translation>
    </message>
    <message>
        <source>Follow the library&apos;s policy</source>
        <translation>ライブラリのポリシーに従う</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>保存済みの内容に戻す</translation>
    </message>
    <message>
        <source>Versions and what becomes of them</source>
        <translation>バージョンとその行方</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>まだバージョンがありません</translation>
    </message>
    <message>
        <source>Once this project has versions, you see here which of them stay, which go to the archive, and why.</source>
        <translation>プロジェクトにバージョンができると、どれが残り、どれがアーカイブに移るか、その理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Looking at the versions</source>
        <translation>バージョンを調べています</translation>
    </message>
    <message>
        <source>Retention — %1</source>
        <translation>保持 — %1</translation>
    </message>
    <message>
        <source>Nothing goes.</source>
        <translation>なくなるものはありません。</translation>
    </message>
    <message>
        <source>The project stays over its limit: what is left is protected, or its files are not to be deleted.</source>
        <translation>プロジェクトは上限を超えたままです。残るものは保護されているか、ファイルを削除しない設定です。</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Goes into the archive&apos;s packs</source>
        <translation>アーカイブのパックへ</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>空く容量</translation>
    </message>
    <message>
        <source>Changed here and not saved. Apply… uses what is shown.</source>
        <translation>ここで変更され、保存されていません。「適用…」では表示中の内容を使います。</translation>
    </message>
    <message>
        <source>“%1” has a policy of its own.</source>
        <translation>「%1」には独自のポリシーがあります。</translation>
    </message>
    <message>
        <source>“%1” follows the library&apos;s policy.</source>
        <translation>「%1」はライブラリのポリシーに従います。</translation>
    </message>
    <message>
        <source>The retention policy was applied.</source>
        <translation>保持ポリシーを適用しました。</translation>
    </message>
</context>
<context>
    <name>strata::RetentionModel</name>
    <message>
        <source>Stays</source>
        <translation>残る</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>アーカイブへ</translation>
    </message>
    <message>
        <source>Files deleted</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>The archive takes about %1 of it.</source>
        <translation>そのうちアーカイブが約 %1 を使います。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>空く容量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>strata::RetentionRules</name>
    <message>
        <source>&amp;Newest versions that stay</source>
        <translation>残す最新バージョンの数(&amp;N)</translation>
    </message>
    <message>
        <source>only the last</source>
        <translation>最後の一つだけ</translation>
    </message>
    <message>
        <source>To the &amp;archive after</source>
        <translation>アーカイブへ移すまで(&amp;A)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>&amp;Delete files of archived ones after</source>
        <translation>アーカイブ済みのファイルを削除するまで(&amp;D)</translation>
    </message>
    <message>
        <source>Delete &amp;exports in the library after</source>
        <translation>ライブラリ内のエクスポートを削除するまで(&amp;E)</translation>
    </message>
    <message>
        <source>Delete &amp;failed exports after</source>
        <translation>失敗したエクスポートを削除するまで(&amp;F)</translation>
    </message>
    <message>
        <source>Apply &amp;by itself, once a day</source>
        <translation>1 日 1 回、自動で適用(&amp;B)</translation>
    </message>
    <message>
        <source>While the window is open and nothing else is running. Shown in the history of the project.</source>
        <translation>ウィンドウが開いていて、ほかに何も実行していないときに行います。プロジェクトの履歴に表示されます。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Size limit of the project</source>
        <translation>プロジェクトのサイズ上限(&amp;S)</translation>
    </message>
    <message>
        <source>Size limit, percent of what the project takes now</source>
        <translation>サイズ上限 (プロジェクトの現在の使用量に対するパーセント)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size limit of the project</source>
        <translation>プロジェクトのサイズ上限</translation>
    </message>
</context>
<context>
    <name>strata::Sampling</name>
    <message>
        <source>The sample file “%1” could not be written: %2. Make room and try again.</source>
        <translation>サンプルファイル「%1」を書き込めませんでした: %2。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>一時フォルダーを作れませんでした: %1</translation>
    </message>
    <message>
        <source>Capturing %1 of %2</source>
        <translation>%2 の %1 を取り込んでいます</translation>
    </message>
    <message>
        <source>The sample library is ready</source>
        <translation>サンプルライブラリの準備ができました</translation>
    </message>
</context>
<context>
    <name>strata::Scanner</name>
    <message>
        <source>it is a named pipe</source>
        <translation>名前付きパイプです</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>ソケットです</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>デバイスです</translation>
    </message>
    <message>
        <source>“%1” is the library itself. Choose the folder of your project.</source>
        <translation>「%1」はライブラリ自身です。プロジェクトのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを調べています</numerusform>
        </translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>ライブラリ自身です</translation>
    </message>
    <message>
        <source>it is marked as a cache (CACHEDIR.TAG)</source>
        <translation>キャッシュとして印が付いています (CACHEDIR.TAG)</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>リンク先が有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder (to %1)</source>
        <translation>フォルダーの外 (%1) に出るリンクです</translation>
    </message>
    <message>
        <source>it was left by Strata while it brought the folder to another version</source>
        <translation>Strata がフォルダーを別のバージョンに合わせる際に残したものです</translation>
    </message>
</context>
<context>
    <name>strata::Session</name>
    <message>
        <source>Reading the library</source>
        <translation>ライブラリを読んでいます</translation>
    </message>
</context>
<context>
    <name>strata::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>エクスポート先のフォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Export folder</source>
        <translation>エクスポートフォルダー(&amp;E)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>General, Appearance and Compare; shortcuts have their own reset</source>
        <translation>一般、外観、比較。ショートカットは別に戻します</translation>
    </message>
    <message>
        <source>Another language is spoken when Strata is started the next time.</source>
        <translation>言語の変更は Strata の次回起動時に反映されます。</translation>
    </message>
    <message>
        <source>What the system opens such files with</source>
        <translation>システムで関連付けられたプログラム</translation>
    </message>
    <message>
        <source>A command, as in: kate --line %l %f</source>
        <translation>コマンド。例: kate --line %l %f</translation>
    </message>
    <message>
        <source>%f stands for the file, %l for the line. It is given a copy: a version never changes.</source>
        <translation>%f はファイル、%l は行を表します。渡すのはコピーなので、バージョンは決して変わりません。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>エディター(&amp;D)</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Filter by action, category or key</source>
        <translation>アクション、分類、キーで絞り込み</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Assigning takes it away there.</source>
        <translation>%1 は「%2」に割り当てられています。割り当てるとそちらから外れます。</translation>
    </message>
    <message>
        <source>The keys of the chosen keymap</source>
        <translation>選択したキーマップのキー</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>アクションとキー</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>競合相手</translation>
    </message>
    <message>
        <source>&amp;Keymap</source>
        <translation>キーマップ(&amp;K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Import a keymap…</source>
        <translation>キーマップをインポート…</translation>
    </message>
    <message>
        <source>Export the keymap…</source>
        <translation>キーマップをエクスポート…</translation>
    </message>
    <message>
        <source>Set my own keys aside</source>
        <translation>自分のキーを一時的に外す</translation>
    </message>
    <message>
        <source>Bring my own keys back</source>
        <translation>自分のキーを元に戻す</translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>自分で設定したキー</translation>
    </message>
    <message>
        <source>Conflicts only (%1)</source>
        <translation>競合のみ (%1)</translation>
    </message>
    <message>
        <source>“%1” works in the whole window, where a key alone would be taken from lists and other panes. Add Ctrl or Alt.</source>
        <translation>「%1」はウィンドウ全体で働きます。単独のキーでは一覧やほかのペインで使えなくなるため、Ctrl か Alt を加えてください。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n keys of your own stay as they are.</source>
        <translation>
            <numerusform>自分で設定した %n 個のキーはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the keys of %1</source>
        <translation>%1 のキーを使う</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n actions change.</source>
        <translation>
            <numerusform>%n 個のアクションのキーが変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Export the keymap</source>
        <translation>キーマップをエクスポート</translation>
    </message>
    <message>
        <source>Keymaps (*.json);;All files (*)</source>
        <translation>キーマップ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Exporting the keymap</source>
        <translation>キーマップをエクスポートしています</translation>
    </message>
    <message>
        <source>The keymap was not exported</source>
        <translation>キーマップはエクスポートされませんでした</translation>
    </message>
    <message>
        <source>Import a keymap</source>
        <translation>キーマップをインポート</translation>
    </message>
    <message>
        <source>Importing a keymap</source>
        <translation>キーマップをインポートしています</translation>
    </message>
    <message>
        <source>The keymap was not imported</source>
        <translation>キーマップはインポートされませんでした</translation>
    </message>
</context>
<context>
    <name>strata::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>アクションまたはキーで絞り込み</translation>
    </message>
</context>
<context>
    <name>strata::SideTexts</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>strata::Similarity</name>
    <message>
        <source>Looking for renamed files</source>
        <translation>名前が変わったファイルを探しています</translation>
    </message>
</context>
<context>
    <name>strata::SourceFile</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>“%1” changes while it is being read. Stop the program that writes it, then try again.</source>
        <translation>「%1」は読み取り中に変更されています。書き込んでいるプログラムを止めてもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>strata::SqliteReader</name>
    <message>
        <source>The database “%1” cannot be read: %2.</source>
        <translation>データベース「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The database “%1” is damaged: %2.</source>
        <translation>データベース「%1」が壊れています: %2。</translation>
    </message>
    <message>
        <source>The database “%1” has no table “projects”, “generations” or “artifacts”.</source>
        <translation>データベース「%1」に表「projects」「generations」「artifacts」がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to a temporary folder.</source>
        <translation>「%1」を一時フォルダーにコピーできません。</translation>
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
        <translation>フォルダーを取り込む</translation>
    </message>
    <message>
        <source>Keep a project as it is now as its version 1. The folder stays as it is; node_modules, .git and the like are left out.</source>
        <translation>プロジェクトの今の状態をバージョン 1 として保存します。フォルダーはそのままです。node_modules や .git などは除外されます。</translation>
    </message>
    <message>
        <source>Capture a folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Drop a ZIP</source>
        <translation>ZIP をドロップ</translation>
    </message>
    <message>
        <source>Drop a folder or an archive that a generator gave you anywhere on this window, or choose it.</source>
        <translation>ジェネレーターから受け取ったフォルダーやアーカイブをこのウィンドウのどこかにドロップするか、選択してください。</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>アーカイブを選択…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>見てまわる</translation>
    </message>
    <message>
        <source>Two small projects with several versions, a fork and a failed run. In a library of their own.</source>
        <translation>分岐と失敗した実行を含む、複数バージョンの小さなプロジェクト二つ。専用のライブラリに入っています。</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>サンプルライブラリを開く</translation>
    </message>
    <message>
        <source>Every version your generators make, kept and compared</source>
        <translation>ジェネレーターが作るすべてのバージョンを保存し比較する</translation>
    </message>
    <message>
        <source>Capture a project after each run. Compare any two versions, see which one is active, go back without losing work, export any of them.</source>
        <translation>実行のたびにプロジェクトを取り込みます。任意の二つのバージョンを比較し、どれが有効かを確かめ、作業を失わずに戻り、どれでもエクスポートできます。</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>まだバージョンがありません</translation>
    </message>
    <message>
        <source>Capture the project&apos;s folder or an archive of it, or drop either on this window. It becomes version 1.</source>
        <translation>プロジェクトのフォルダーまたはそのアーカイブを取り込むか、このウィンドウにドロップしてください。バージョン 1 になります。</translation>
    </message>
    <message>
        <source>Capture an archive…</source>
        <translation>アーカイブを取り込む…</translation>
    </message>
    <message>
        <source>Your versions lie in the flat store of an earlier tool?</source>
        <translation>以前のツールの平坦なストアにバージョンがありますか?</translation>
    </message>
    <message>
        <source>Bring in an older store…</source>
        <translation>古いストアを移行…</translation>
    </message>
</context>
<context>
    <name>strata::Storage</name>
    <message>
        <source>Adding up what versions share</source>
        <translation>バージョンが共有する量を合計しています</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>Measuring the trash</source>
        <translation>ごみ箱を計測しています</translation>
    </message>
</context>
<context>
    <name>strata::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message>
        <source>Once versions are captured, you see here what they take, what they share, and what is not worth keeping.</source>
        <translation>バージョンを取り込むと、それらが使う量、共有する量、残す価値のないものがここに表示されます。</translation>
    </message>
    <message>
        <source>Projects by size</source>
        <translation>サイズ順のプロジェクト</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>最大のファイル</translation>
    </message>
    <message>
        <source>Largest folders</source>
        <translation>最大のフォルダー</translation>
    </message>
    <message>
        <source>Worth leaving out</source>
        <translation>除外する価値のあるもの</translation>
    </message>
    <message>
        <source>Leave out of captures</source>
        <translation>取り込みから除外</translation>
    </message>
    <message>
        <source>Adds the pattern to .strataignore of the linked folder, or copies it when none is linked</source>
        <translation>リンクしたフォルダーの .strataignore にパターンを追加します。リンクがなければコピーします</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <translation>ディスクを計測</translation>
    </message>
    <message>
        <source>Looks at every file for what the file system really gave it</source>
        <translation>すべてのファイルについて、ファイルシステムが実際に割り当てた量を調べます</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Adding up what is stored</source>
        <translation>保存量を合計しています</translation>
    </message>
    <message>
        <source>The sizes could not be read</source>
        <translation>サイズを読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of %1 take %2, because what is the same is stored once.</source>
        <translation>
            <numerusform>同じものは一度だけ保存されるため、%1 の %n 個のバージョンが使うのは %2 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived.</source>
        <translation>
            <numerusform>%n 個はアーカイブ済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it other projects have, too.</source>
        <translation>そのうち %1 はほかのプロジェクトにもあります。</translation>
    </message>
    <message>
        <source>Worth leaving out (%1)</source>
        <translation>除外する価値のあるもの (%1)</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <translation>ディスクを計測しています</translation>
    </message>
    <message>
        <source>The disk was not measured</source>
        <translation>ディスクは計測されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The disk gave them %1 for %2 in %n files.</source>
        <translation>
            <numerusform>ディスクは %n 個のファイルの %2 に %1 を割り当てました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further names are hard links to them.</source>
        <translation>
            <numerusform>さらに %n 個の名前がそれらへのハードリンクです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are clones that share blocks with others.</source>
        <translation>
            <numerusform>%n 個はほかとブロックを共有するクローンです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StorageHints</name>
    <message>
        <source>made by a build</source>
        <translation>ビルドの生成物</translation>
    </message>
    <message>
        <source>installed packages</source>
        <translation>インストールされたパッケージ</translation>
    </message>
    <message>
        <source>a tool&apos;s cache</source>
        <translation>ツールのキャッシュ</translation>
    </message>
    <message>
        <source>made from other files</source>
        <translation>ほかのファイルから作られたもの</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>a large picture, film or sound</source>
        <translation>大きな画像、動画、または音声</translation>
    </message>
    <message>
        <source>a large archive</source>
        <translation>大きなアーカイブ</translation>
    </message>
</context>
<context>
    <name>strata::StorageTables</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>v%1–v%2</source>
        <comment>from version … to version …</comment>
        <translation>v%1–v%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>In</source>
        <translation>含む数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Different contents</source>
        <translation>異なる内容</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Would have saved</source>
        <translation>節約できた量</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>一つのバージョンのみ</translation>
    </message>
    <message>
        <source>Shared by versions</source>
        <translation>バージョン間で共有</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Catalog, backups, quarantine</source>
        <translation>カタログ、バックアップ、隔離</translation>
    </message>
</context>
<context>
    <name>strata::StorePage</name>
    <message>
        <source>Bring in &amp;orphans, too, as a project of their own</source>
        <translation>孤立したものも独立したプロジェクトとして移行(&amp;O)</translation>
    </message>
    <message>
        <source>The folder with a folder per generation in it</source>
        <translation>世代ごとのフォルダーを含むフォルダー</translation>
    </message>
    <message>
        <source>JSON, CSV, SQLite, or plain SQL of pg_dump</source>
        <translation>JSON、CSV、SQLite、または pg_dump のプレーン SQL</translation>
    </message>
    <message>
        <source>Folders without a row in the metadata, and rows without a project. Otherwise they stay where they are.</source>
        <translation>メタデータに行のないフォルダーと、プロジェクトのない行。選ばなければ元の場所に残ります。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Choose the folder of the old store</source>
        <translation>古いストアのフォルダーを選択</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Choose a file of metadata</source>
        <translation>メタデータのファイルを選択</translation>
    </message>
    <message>
        <source>Folder of tables…</source>
        <translation>表のフォルダー…</translation>
    </message>
    <message>
        <source>Choose a folder with one file per table</source>
        <translation>表ごとに一つのファイルを含むフォルダーを選択</translation>
    </message>
    <message>
        <source>Earlier tools kept every generation in a folder of its own, and the rest in a database. This brings such a store into the library: a project for each project, a version for each generation. The old store is only read, and nothing happens before you have seen what would.</source>
        <translation>以前のツールは、各世代を独立したフォルダーに、残りをデータベースに保存していました。ここではそのようなストアをライブラリに移行します。プロジェクトはプロジェクトに、世代はバージョンになります。古いストアは読み取るだけで、何が起きるかをご覧になるまで何も行いません。</translation>
    </message>
    <message>
        <source>Old &amp;store</source>
        <translation>古いストア(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>メタデータ(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the metadata</source>
        <translation>メタデータを選択</translation>
    </message>
    <message>
        <source>Metadata (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>メタデータ (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the folder with one file per table</source>
        <translation>表ごとに一つのファイルを含むフォルダーを選択</translation>
    </message>
    <message>
        <source>Looking for metadata</source>
        <translation>メタデータを探しています</translation>
    </message>
    <message>
        <source>Found by itself.</source>
        <translation>自動で見つかりました。</translation>
    </message>
    <message>
        <source>There is more than one: %1. Choose one.</source>
        <translation>複数あります: %1。一つを選んでください。</translation>
    </message>
    <message>
        <source>None was found. Without it the folders become versions of one project, in an order guessed from their times.</source>
        <translation>見つかりませんでした。メタデータがないと、フォルダーは時刻から推測した順序で一つのプロジェクトのバージョンになります。</translation>
    </message>
</context>
<context>
    <name>strata::Suggestions</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
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
        <translation>元の状態</translation>
    </message>
    <message>
        <source>Bringing the folder to %1</source>
        <translation>フォルダーを %1 に合わせています</translation>
    </message>
    <message>
        <source>The folder stays as it is</source>
        <translation>フォルダーはそのままです</translation>
    </message>
    <message>
        <source>bring the folder to %1</source>
        <translation>フォルダーを %1 に合わせる</translation>
    </message>
    <message>
        <source>%1 (stays: captures leave it out)</source>
        <translation>%1 (残ります: 取り込みで除外)</translation>
    </message>
    <message>
        <source>%1 are written.</source>
        <translation>%1 を書き込みます。</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>何が変わるか調べています</translation>
    </message>
    <message>
        <source>%1 is at %2 already.</source>
        <translation>%1 はすでに %2 の状態です。</translation>
    </message>
    <message>
        <source>Bring the folder to %1</source>
        <translation>フォルダーを %1 に合わせる</translation>
    </message>
    <message>
        <source>Finish: bring the folder to %1</source>
        <translation>完了: フォルダーを %1 に合わせる</translation>
    </message>
    <message>
        <source>Take back: bring the folder to %1</source>
        <translation>取り消し: フォルダーを %1 に合わせる</translation>
    </message>
    <message>
        <source>The folder could not be settled</source>
        <translation>フォルダーの処理を完了できませんでした</translation>
    </message>
</context>
<context>
    <name>strata::SyncJournal</name>
    <message>
        <source>“%1” is damaged, so it is not known what the linked folder was being brought to. Look at the folder, delete this file, then capture the folder.</source>
        <translation>「%1」が壊れているため、リンクしたフォルダーを何に合わせていたか分かりません。フォルダーを確かめ、このファイルを削除してから、フォルダーを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>「%1」を削除できません</translation>
    </message>
</context>
<context>
    <name>strata::Syncing</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s) where “%2” has something that captures leave out and that therefore is in no version: %3. Move it away, or leave these as they are (--keep-ignored). Nothing was changed.</source>
        <translation>
            <numerusform>%1 の %n 個のファイルの場所に、「%2」では取り込みで除外され、どのバージョンにもないものがあります: %3。それを別の場所に移すか、そのまま残してください (--keep-ignored)。何も変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of before</source>
        <translation>以前のフォルダー</translation>
    </message>
    <message>
        <source>Another program keeps changing files in the folder. What it wrote so far was captured. Let it finish, then try again.</source>
        <translation>別のプログラムがフォルダーのファイルを変更し続けています。これまでに書かれたものは取り込みました。終わるのを待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The folder as it was found after an interrupted sync</source>
        <translation>中断した同期の後に見つかったときのフォルダー</translation>
    </message>
    <message>
        <source>Another program keeps changing files in “%1”. Let it finish, then try again.</source>
        <translation>別のプログラムが「%1」のファイルを変更し続けています。終わるのを待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The folder&apos;s own changes, saved before it was brought to %1</source>
        <translation>%1 に合わせる前に保存した、フォルダー自身の変更</translation>
    </message>
    <message>
        <source>%1 Taking back what was done so far did not succeed either: %2 It is remembered: “workspace sync” finishes it with --resume or takes it back with --back.</source>
        <translation>%1 これまでの処理の取り消しにも失敗しました: %2 この状態は記録されています。「workspace sync」に --resume を付けると完了し、--back を付けると取り消します。</translation>
    </message>
    <message>
        <source>No sync of the linked folder was interrupted.</source>
        <translation>リンクしたフォルダーに中断した同期はありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo: the linked folder was not brought to another version.</source>
        <translation>元に戻すものはありません。リンクしたフォルダーは別のバージョンに合わせられていません。</translation>
    </message>
    <message>
        <source>This version is no longer in “%1”.</source>
        <translation>このバージョンは「%1」にはもうありません。</translation>
    </message>
    <message>
        <source>%1 has no files to bring to the folder. Restore it first.</source>
        <translation>%1 にはフォルダーに書き込むファイルがありません。先に復元してください。</translation>
    </message>
</context>
<context>
    <name>strata::TableView</name>
    <message>
        <source>Only rows that differ</source>
        <translation>異なる行だけ</translation>
    </message>
    <message>
        <source>Both tables as one</source>
        <translation>二つの表を一つに表示</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n 行変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n cells)</source>
        <translation>
            <numerusform>(%n 個のセル)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n 行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>%n 行削除</numerusform>
        </translation>
    </message>
    <message>
        <source>All cells are the same.</source>
        <translation>すべてのセルが同じです。</translation>
    </message>
    <message>
        <source>The tables are large: only their beginnings are compared.</source>
        <translation>表が大きいため、先頭部分だけを比較しています。</translation>
    </message>
</context>
<context>
    <name>strata::TakeFolder</name>
    <message>
        <source>The folder “%1” cannot be opened</source>
        <translation>フォルダー「%1」を開けません</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>“%1” changed meanwhile and was left as it is. Try again.</source>
        <translation>「%1」はその間に変わったため、そのまま残しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>a file or a link lies where its folder belongs</source>
        <translation>フォルダーを置く場所にファイルまたはリンクがあります</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>something that is no file has that name</source>
        <translation>同じ名前で、ファイルでないものがあります</translation>
    </message>
    <message>
        <source>“%1” cannot be kept for undoing</source>
        <translation>「%1」を元に戻すために保存できません</translation>
    </message>
    <message>
        <source>“%1” is not what was stored: it is damaged. “verify” tells more.</source>
        <translation>「%1」が保存した内容と異なります。壊れています。「verify」で詳しく分かります。</translation>
    </message>
</context>
<context>
    <name>strata::TakeJournal</name>
    <message>
        <source>“%1”, which tells how to undo, is damaged; nothing was undone.</source>
        <translation>元に戻す方法を記録した「%1」が壊れているため、何も元に戻しませんでした。</translation>
    </message>
</context>
<context>
    <name>strata::TakeOut</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no complete path of a folder.</source>
        <translation>「%1」はフォルダーの完全なパスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no folder: nothing can be put into it.</source>
        <translation>「%1」はフォルダーではないため、中に何も置けません。</translation>
    </message>
    <message>
        <source>“%1” lies inside the library. Choose a folder outside of it.</source>
        <translation>「%1」はライブラリの中にあります。外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Say which files or folders to take out.</source>
        <translation>取り出すファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both become “%3”. Take them out one after the other, or with their folders.</source>
        <translation>「%1」と「%2」がどちらも「%3」になってしまいます。一つずつ、またはフォルダーごと取り出してください。</translation>
    </message>
    <message>
        <source>“%1” is no path of a version: %2.</source>
        <translation>「%1」はバージョンのパスではありません: %2。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1” in %2.</source>
        <translation>%2 にファイルまたはフォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>%1 has no files here. Restore it first.</source>
        <translation>%1 のファイルはここにありません。先に復元してください。</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>そこにあるものを調べています</translation>
    </message>
    <message>
        <source>without what it points to, it would be a link that leads out (to %1)</source>
        <translation>指す先がないため、外 (%1) を指すリンクになってしまいます</translation>
    </message>
    <message>
        <source>a link of that name is there</source>
        <translation>同じ名前のリンクがあります</translation>
    </message>
    <message>
        <source>“%1” cannot be put into “%2”: %3.</source>
        <translation>「%1」を「%2」に置けません: %3。</translation>
    </message>
    <message numerus="yes">
        <source>So cannot %n more files.</source>
        <translation>
            <numerusform>ほかに %n 個のファイルも置けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>何も取り出しませんでした。</translation>
    </message>
    <message>
        <source>“%1” has other files of these names: %2. Nothing was taken out. Replacing them must be asked for; it can be undone.</source>
        <translation>「%1」には同じ名前で内容の異なるファイルがあります: %2。何も取り出しませんでした。置き換えるには明示的な指定が必要です。置き換えは元に戻せます。</translation>
    </message>
    <message>
        <source>Keeping what is replaced</source>
        <translation>置き換えるものを保存しています</translation>
    </message>
    <message>
        <source>“%1/%2” changed meanwhile. Nothing was taken out; try again.</source>
        <translation>「%1/%2」がその間に変わりました。何も取り出していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>ファイルをコピーしています</translation>
    </message>
    <message>
        <source>Moving files into place</source>
        <translation>ファイルを所定の場所に移しています</translation>
    </message>
    <message>
        <source>The workspace before files of %1 were taken into it</source>
        <translation>%1 のファイルを取り出す前のワークスペース</translation>
    </message>
    <message>
        <source>There is nothing to undo: no files were taken out, or it was undone.</source>
        <translation>元に戻すものはありません。ファイルを取り出していないか、すでに元に戻されています。</translation>
    </message>
    <message>
        <source>Putting files back</source>
        <translation>ファイルを戻しています</translation>
    </message>
</context>
<context>
    <name>strata::Taking</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 were taken into “%2”.</source>
        <translation>
            <numerusform>%1 の %n 個のファイルを「%2」に取り出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace was saved as %1 first.</source>
        <translation>先にワークスペースを %1 として保存しました。</translation>
    </message>
    <message>
        <source>Taking files back</source>
        <translation>ファイルの取り出しを取り消しています</translation>
    </message>
    <message>
        <source>The files were not taken back</source>
        <translation>ファイルの取り出しは取り消されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken away.</source>
        <translation>
            <numerusform>%n 個のファイルを取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are what they were before.</source>
        <translation>
            <numerusform>%n 個のファイルを元どおりにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n 個のファイルはその後変更されたため、そのまま残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking files out</source>
        <translation>ファイルを取り出しています</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>何も取り出しませんでした</translation>
    </message>
    <message>
        <source>take files out of %1</source>
        <translation>%1 からファイルを取り出す</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>そこにあるものを調べています</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be put into “%1”:</source>
        <translation>
            <numerusform>%n 個のファイルを「%1」に置けません:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has these %n files already.</source>
        <translation>
            <numerusform>「%1」にはこの %n 個のファイルがすでにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message numerus="yes">
        <source>%n files in “%1” differ and are replaced by those of %2. You can undo this.</source>
        <translation>
            <numerusform>「%1」の %n 個のファイルが異なるため、%2 のものに置き換えます。元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n files</source>
        <translation>
            <numerusform>%n 個のファイルを置き換える</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 of %2 into a folder</source>
        <translation>%2 の %1 をフォルダーに取り出す</translation>
    </message>
    <message numerus="yes">
        <source>Take %n files and folders of %1 into a folder</source>
        <translation>
            <numerusform>%1 の %n 個のファイルとフォルダーをフォルダーに取り出す</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is linked to this project. “Take out…” puts files into any folder.</source>
        <translation>このプロジェクトにはワークスペースがリンクされていません。「取り出す…」で任意のフォルダーにファイルを置けます。</translation>
    </message>
</context>
<context>
    <name>strata::TarWriter</name>
    <message>
        <source>The archive “%1” cannot be written</source>
        <translation>アーカイブ「%1」に書き込めません</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>“%1” in the library is not as it was captured. Run verify to see what is damaged.</source>
        <translation>ライブラリ内の「%1」が取り込み時の状態と異なります。検証を実行して破損箇所を確認してください。</translation>
    </message>
    <message>
        <source>Packing files</source>
        <translation>ファイルを圧縮しています</translation>
    </message>
</context>
<context>
    <name>strata::TextView</name>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message>
        <source>“%1” is no line number.</source>
        <translation>「%1」は行番号ではありません。</translation>
    </message>
    <message>
        <source>1 to %L1, or %50 for the middle</source>
        <translation>1 から %L1、または中央は %50</translation>
    </message>
</context>
<context>
    <name>strata::Texts</name>
    <message>
        <source>now</source>
        <translation>今</translation>
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
        <translation>「%1」は三つのバージョンのどれにもありません。</translation>
    </message>
</context>
<context>
    <name>strata::ThreeWayView</name>
    <message>
        <source>Three versions side by side</source>
        <translation>三つのバージョンを左右に並べて表示</translation>
    </message>
    <message>
        <source>All three versions of this file are the same.</source>
        <translation>このファイルは三つのバージョンですべて同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>only the left side changed it: a merge takes it</source>
        <translation>左側だけが変更: マージではこれを採用</translation>
    </message>
    <message>
        <source>only the right side changed it: a merge takes it</source>
        <translation>右側だけが変更: マージではこれを採用</translation>
    </message>
    <message>
        <source>both sides changed it in the same way</source>
        <translation>両側が同じように変更</translation>
    </message>
    <message>
        <source>both sides changed it; they differ in white space only</source>
        <translation>両側が変更、違いは空白だけ</translation>
    </message>
    <message>
        <source>both sides changed it, each in its own way</source>
        <translation>両側がそれぞれ別の内容に変更</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>変更 %1 / %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1 行、%2: %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>次の競合</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>前の競合</translation>
    </message>
    <message>
        <source>Collect the left of three sides</source>
        <translation>三つのうち左側を集める</translation>
    </message>
    <message>
        <source>Collect the middle of three sides</source>
        <translation>三つのうち中央を集める</translation>
    </message>
    <message>
        <source>Collect the right of three sides</source>
        <translation>三つのうち右側を集める</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all of this side</source>
        <translation>この側をすべて選択</translation>
    </message>
    <message>
        <source>This file is not text: three versions of it cannot be laid side by side.</source>
        <translation>このファイルはテキストではないため、三つのバージョンを並べて表示できません。</translation>
    </message>
    <message>
        <source>This file is too large to be compared line by line.</source>
        <translation>このファイルは行単位で比較するには大きすぎます。</translation>
    </message>
    <message>
        <source>The file is empty in all three versions.</source>
        <translation>このファイルは三つのバージョンすべてで空です。</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>変更のない %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelineModel</name>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>ARCHIVED</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Captured from a folder</source>
        <translation>フォルダーから取り込み</translation>
    </message>
    <message>
        <source>Captured from an archive</source>
        <translation>アーカイブから取り込み</translation>
    </message>
    <message>
        <source>Captured from the workspace</source>
        <translation>ワークスペースから取り込み</translation>
    </message>
    <message>
        <source>Captured from Git</source>
        <translation>Git から取り込み</translation>
    </message>
    <message>
        <source>Made by an agent</source>
        <translation>エージェントが作成</translation>
    </message>
    <message>
        <source>Captured over the API</source>
        <translation>API で取り込み</translation>
    </message>
    <message>
        <source>Brought over from another store</source>
        <translation>別のストアから移行</translation>
    </message>
    <message>
        <source>Composed from other versions</source>
        <translation>ほかのバージョンから合成</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>%1, captured %2</source>
        <translation>%1、%2 に取り込み</translation>
    </message>
    <message>
        <source>Against v%1: %2 added, %3 modified, %4 deleted, %5 renamed</source>
        <translation>v%1 との比較: 追加 %2、変更 %3、削除 %4、名前変更 %5</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived versions</source>
        <translation>
            <numerusform>アーカイブ済みのバージョン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n 個のファイルを変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TimelinePane</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Active line</source>
        <translation>有効な系列</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Filter versions: name, prompt, note…</source>
        <translation>バージョンを絞り込み: 名前、プロンプト、メモ…</translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation>バージョンを絞り込み</translation>
    </message>
    <message>
        <source>Which versions are shown</source>
        <translation>表示するバージョン</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>No domain or tech stack noted</source>
        <translation>分野も技術構成も記されていません</translation>
    </message>
    <message>
        <source>Changing a version</source>
        <translation>バージョンを変更しています</translation>
    </message>
    <message>
        <source>The version was not changed</source>
        <translation>バージョンは変更されませんでした</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Compare with its base</source>
        <translation>基準と比較</translation>
    </message>
    <message>
        <source>Compare with the active version</source>
        <translation>有効なバージョンと比較</translation>
    </message>
    <message>
        <source>Set as base of the comparison</source>
        <translation>比較の基準にする</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>スターを付ける、外す</translation>
    </message>
    <message>
        <source>The star of %1 was removed.</source>
        <translation>%1 のスターを外しました。</translation>
    </message>
    <message>
        <source>%1 was starred.</source>
        <translation>%1 にスターを付けました。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation>%1 の名前:</translation>
    </message>
    <message>
        <source>%1 was renamed.</source>
        <translation>%1 の名前を変更しました。</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 のメモ</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1 のメモ:</translation>
    </message>
    <message>
        <source>The note on %1 was saved.</source>
        <translation>%1 のメモを保存しました。</translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation>バージョンの ID をコピー</translation>
    </message>
    <message>
        <source>Copy path of its folder</source>
        <translation>フォルダーのパスをコピー</translation>
    </message>
    <message>
        <source>Copy as command: show this version</source>
        <translation>コマンドとしてコピー: このバージョンを表示</translation>
    </message>
    <message>
        <source>Show its folder in the file manager</source>
        <translation>ファイルマネージャーでフォルダーを表示</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>比較を開く</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>有効 (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Its base (%1)</source>
        <translation>基準 (%1)</translation>
    </message>
    <message>
        <source>Use %1 as base</source>
        <translation>%1 を基準にする</translation>
    </message>
    <message>
        <source>Activate %1…</source>
        <translation>%1 を有効化…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>バージョンの ID</translation>
    </message>
    <message>
        <source>Path of its folder</source>
        <translation>フォルダーのパス</translation>
    </message>
    <message>
        <source>As command</source>
        <translation>コマンドとして</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions is in “%1”.</source>
        <translation>
            <numerusform>%n 個のバージョンのどれも「%1」に入っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n versions fits “%1”.</source>
        <translation>
            <numerusform>%n 個のバージョンのどれも「%1」に合いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>アーカイブから復元</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
</context>
<context>
    <name>strata::Tour</name>
    <message>
        <source>Open the library and its first project</source>
        <translation>ライブラリと最初のプロジェクトを開く</translation>
    </message>
    <message>
        <source>Select the project with the most versions</source>
        <translation>バージョンが最も多いプロジェクトを選択</translation>
    </message>
    <message>
        <source>Compare the newest version with the one it was made from</source>
        <translation>最新のバージョンを作成元と比較</translation>
    </message>
    <message>
        <source>Look at it in one column</source>
        <translation>一列で見る</translation>
    </message>
    <message>
        <source>Ask what activating the selected version would change</source>
        <translation>選択したバージョンを有効化すると何が変わるか尋ねる</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Take the activation back</source>
        <translation>有効化を取り消す</translation>
    </message>
    <message>
        <source>Open a file of the version</source>
        <translation>バージョンのファイルを開く</translation>
    </message>
    <message>
        <source>Read what the version was asked for</source>
        <translation>バージョンに何が頼まれたかを読む</translation>
    </message>
    <message>
        <source>Export it as a ZIP and look at the exports</source>
        <translation>ZIP としてエクスポートし、一覧を見る</translation>
    </message>
    <message>
        <source>Find a version by typing</source>
        <translation>入力してバージョンを探す</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>比較に戻る</translation>
    </message>
    <message>
        <source>The tour is over; its pictures are in “%1”.</source>
        <translation>案内は終わりです。画像は「%1」にあります。</translation>
    </message>
    <message>
        <source>Open the file that changed most</source>
        <translation>最も変わったファイルを開く</translation>
    </message>
</context>
<context>
    <name>strata::TransitionPlan</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
</context>
<context>
    <name>strata::Trash</name>
    <message>
        <source>Deleting a project</source>
        <translation>プロジェクトを削除しています</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>%1 を削除しています</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>ごみ箱を空にしています</translation>
    </message>
</context>
<context>
    <name>strata::TrashDialog</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ごみ箱は空です</translation>
    </message>
    <message>
        <source>Deleted versions and projects lie here until you restore them or delete them for good.</source>
        <translation>削除したバージョンとプロジェクトは、復元するか完全に削除するまでここにあります。</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>ごみ箱の中身</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Listing the trash</source>
        <translation>ごみ箱を一覧しています</translation>
    </message>
    <message numerus="yes">
        <source>%n items, %1</source>
        <translation>
            <numerusform>%n 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring from the trash</source>
        <translation>ごみ箱から復元しています</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>復元しませんでした</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>「%1」を戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back.</source>
        <translation>
            <numerusform>%n 件を戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete %1 (%2) for good?</source>
        <translation>%1 (%2) を完全に削除しますか?</translation>
    </message>
    <message>
        <source>This cannot be undone. What other versions share stays.</source>
        <translation>元に戻せません。ほかのバージョンと共有しているものは残ります。</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Deleting from the trash</source>
        <translation>ごみ箱から削除しています</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>削除しませんでした</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>%1 を削除しています</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n items for good; that freed %1.</source>
        <translation>
            <numerusform>%n 件を完全に削除しました。%1 が空きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrashModel</name>
    <message numerus="yes">
        <source>Project with %n versions</source>
        <translation>
            <numerusform>%n 個のバージョンを持つプロジェクト</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>strata::TreeCheck</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>このフォルダーを読み取れません。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The folder “source” is missing.</source>
        <translation>フォルダー「source」がありません。</translation>
    </message>
    <message>
        <source>The folder “source” can be written.</source>
        <translation>フォルダー「source」が書き込み可能です。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>This should be a symbolic link.</source>
        <translation>シンボリックリンクであるべきです。</translation>
    </message>
    <message>
        <source>The symbolic link points elsewhere than it should.</source>
        <translation>シンボリックリンクの指す先が違います。</translation>
    </message>
    <message>
        <source>This should be a regular file.</source>
        <translation>通常のファイルであるべきです。</translation>
    </message>
    <message>
        <source>The content has changed: %1 bytes instead of %2.</source>
        <translation>内容が変わっています: %2 バイトではなく %1 バイト。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>内容が変わっています。</translation>
    </message>
    <message>
        <source>The file can be written.</source>
        <translation>ファイルが書き込み可能です。</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>フォルダーがありません。</translation>
    </message>
    <message>
        <source>This should be a folder.</source>
        <translation>フォルダーであるべきです。</translation>
    </message>
    <message>
        <source>The folder can be written.</source>
        <translation>フォルダーが書き込み可能です。</translation>
    </message>
    <message>
        <source>This folder does not belong here.</source>
        <translation>このフォルダーはここのものではありません。</translation>
    </message>
    <message>
        <source>This file does not belong here.</source>
        <translation>このファイルはここのものではありません。</translation>
    </message>
</context>
<context>
    <name>strata::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>strata::Unpacking</name>
    <message>
        <source>Unpacking %1</source>
        <translation>%1 を展開しています</translation>
    </message>
    <message>
        <source>“%1” of %2 could not be unpacked as it was: %3</source>
        <translation>%2 の「%1」を元どおりに展開できませんでした: %3</translation>
    </message>
</context>
<context>
    <name>strata::Verification</name>
    <message>
        <source>The catalog is damaged (%1). Rebuild it.</source>
        <translation>カタログが壊れています (%1)。再構築してください。</translation>
    </message>
    <message>
        <source>This is no project&apos;s folder.</source>
        <translation>プロジェクトのフォルダーではありません。</translation>
    </message>
    <message>
        <source>This project is not in the catalog. Open the library again or rebuild it.</source>
        <translation>このプロジェクトはカタログにありません。ライブラリを開き直すか、カタログを再構築してください。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>The project&apos;s folder is missing.</source>
        <translation>プロジェクトのフォルダーがありません。</translation>
    </message>
    <message>
        <source>The catalog and this file differ. Open the library again or rebuild it.</source>
        <translation>カタログとこのファイルが一致しません。ライブラリを開き直すか、カタログを再構築してください。</translation>
    </message>
    <message>
        <source>This is in no version of the catalog. Open the library again or rebuild it.</source>
        <translation>カタログのどのバージョンにも属しません。ライブラリを開き直すか、カタログを再構築してください。</translation>
    </message>
    <message>
        <source>The link “active” is there, but no version is active.</source>
        <translation>リンク「active」がありますが、有効なバージョンがありません。</translation>
    </message>
    <message>
        <source>The active version is not in the catalog.</source>
        <translation>有効なバージョンがカタログにありません。</translation>
    </message>
    <message>
        <source>The link “active” is missing; it should point to %1.</source>
        <translation>リンク「active」がありません。%1 を指すべきです。</translation>
    </message>
    <message>
        <source>The link “active” points to nothing.</source>
        <translation>リンク「active」の指す先がありません。</translation>
    </message>
    <message>
        <source>The link “active” points elsewhere than to %1.</source>
        <translation>リンク「active」が %1 を指していません。</translation>
    </message>
    <message>
        <source>The version&apos;s folder is missing.</source>
        <translation>バージョンのフォルダーがありません。</translation>
    </message>
    <message>
        <source>The catalog and the manifest differ. Open the library again or rebuild it.</source>
        <translation>カタログとマニフェストが一致しません。ライブラリを開き直すか、カタログを再構築してください。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>What the catalog says of this version differs from its manifest. Open the library again or rebuild it.</source>
        <translation>このバージョンについてのカタログの内容がマニフェストと異なります。ライブラリを開き直すか、カタログを再構築してください。</translation>
    </message>
    <message>
        <source>The catalog&apos;s list of files differs from the manifest&apos;s. Rebuild the catalog.</source>
        <translation>カタログのファイル一覧がマニフェストと異なります。カタログを再構築してください。</translation>
    </message>
    <message>
        <source>The content has changed.</source>
        <translation>内容が変わっています。</translation>
    </message>
    <message>
        <source>The catalog and this file tell different histories. Rebuild the catalog.</source>
        <translation>カタログとこのファイルの履歴が食い違っています。カタログを再構築してください。</translation>
    </message>
    <message>
        <source>No version needs this pack. Open the library again to be rid of it.</source>
        <translation>どのバージョンもこのパックを必要としていません。ライブラリを開き直すと取り除かれます。</translation>
    </message>
    <message>
        <source>This was left behind on %1.</source>
        <translation>%1 に残されたものです。</translation>
    </message>
    <message numerus="yes">
        <source>Library %1, verified on %2: %n problems</source>
        <translation>
            <numerusform>ライブラリ %1、%2 に検証: 問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It is also %1 in %2 v%3.</source>
        <translation>%2 v%3 では %1 でもあります。</translation>
    </message>
</context>
<context>
    <name>strata::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>まだ検証していません</translation>
    </message>
    <message>
        <source>Verifying reads every file again and compares it with what was captured. Quick goes by sizes and times and takes seconds. Neither changes anything.</source>
        <translation>検証では、すべてのファイルを読み直して取り込み時の内容と比べます。「クイック」はサイズと時刻で判断し、数秒で終わります。どちらも何も変更しません。</translation>
    </message>
    <message>
        <source>What to verify</source>
        <translation>検証の対象</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was captured</source>
        <translation>すべてのファイルを読み直し、取り込み時の内容と比べます</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Go by sizes and times; read only files that look touched</source>
        <translation>サイズと時刻で判断し、変わったように見えるファイルだけを読みます</translation>
    </message>
    <message>
        <source>Filter by project, version, place or kind</source>
        <translation>プロジェクト、バージョン、場所、種類で絞り込み</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>問題を絞り込み</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Go to version</source>
        <translation>バージョンへ移動</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <translation>ライブラリを検証しています</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>ライブラリを調べています</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>ライブラリは検証されませんでした</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%2に%1、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 個のバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are as they were captured</source>
        <translation>
            <numerusform>%n 個のバージョンはすべて取り込み時のままです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were compared with their manifests and with the catalog.</source>
        <translation>
            <numerusform>%n 個のファイルをマニフェストおよびカタログと比べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the report</source>
        <translation>レポートをコピーしています</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>レポートを保存しています</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>レポートを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>レポートは保存されませんでした</translation>
    </message>
    <message>
        <source>Looking for good copies</source>
        <translation>正常なコピーを探しています</translation>
    </message>
    <message>
        <source>Nothing was repaired</source>
        <translation>何も修復しませんでした</translation>
    </message>
    <message>
        <source>Nothing can be repaired</source>
        <translation>修復できるものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Of %n problems none can be repaired: no other copy of these files is in the library. They keep their places.</source>
        <translation>
            <numerusform>%n 件の問題はどれも修復できません。これらのファイルのほかのコピーがライブラリにありません。その場に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the library?</source>
        <translation>ライブラリを修復しますか?</translation>
    </message>
    <message>
        <source>%1 of %2 problems are repaired.</source>
        <translation>%2 件の問題のうち %1 件を修復します。</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n</source>
        <translation>
            <numerusform>%n 件を修復</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>修復しています…</translation>
    </message>
    <message>
        <source>Repairing the library</source>
        <translation>ライブラリを修復しています</translation>
    </message>
    <message>
        <source>The library was not repaired</source>
        <translation>ライブラリは修復されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired.</source>
        <translation>
            <numerusform>%n 件の問題を修復しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were repaired. What was set aside is in %1.</source>
        <translation>
            <numerusform>%n 件の問題を修復しました。退避したものは %1 にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VersionPicker</name>
    <message>
        <source>Find a version</source>
        <translation>バージョンを探す</translation>
    </message>
</context>
<context>
    <name>strata::VersionPlaces</name>
    <message>
        <source>The folder “%1” of %2 cannot be opened</source>
        <translation>%2 のフォルダー「%1」を開けません</translation>
    </message>
    <message>
        <source>%1 is being read at this moment, by an export for example. Wait until that is done and try again.</source>
        <translation>%1 はちょうど今、エクスポートなどで読み取り中です。終わるのを待ってもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>strata::ViewKind</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Sorted keys</source>
        <translation>キー順</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>描画結果</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>strata::ViewedMarks</name>
    <message>
        <source>Reading what was viewed</source>
        <translation>確認済みの印を読んでいます</translation>
    </message>
    <message>
        <source>Marking files as viewed</source>
        <translation>ファイルを確認済みにしています</translation>
    </message>
    <message>
        <source>The mark was not kept. %1</source>
        <translation>印は保存されませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as viewed.</source>
        <translation>
            <numerusform>%n 個のファイルを確認済みにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were marked as not viewed.</source>
        <translation>
            <numerusform>%n 個のファイルを未確認にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark files as viewed</source>
        <translation>ファイルを確認済みにする</translation>
    </message>
    <message>
        <source>Mark files as not viewed</source>
        <translation>ファイルを未確認にする</translation>
    </message>
    <message>
        <source>Marking a version as reviewed</source>
        <translation>バージョンをレビュー済みにしています</translation>
    </message>
    <message>
        <source>The version was not marked. %1</source>
        <translation>バージョンに印が付きませんでした。%1</translation>
    </message>
</context>
<context>
    <name>strata::Workspace</name>
    <message>
        <source>“%1” does not exist. Choose the folder you work in.</source>
        <translation>「%1」は存在しません。作業するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder you work in.</source>
        <translation>「%1」はファイルです。作業するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” belongs to the library, where versions are kept as they were. Choose the folder you work in.</source>
        <translation>「%1」は、バージョンを元のまま保存するライブラリのものです。作業するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library “%1” lies in “%2”. Choose the folder of one project.</source>
        <translation>ライブラリ「%1」が「%2」の中にあります。一つのプロジェクトのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” holds more than one project. Choose the folder of one.</source>
        <translation>「%1」には複数のプロジェクトがあります。一つのプロジェクトのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2” already. Unlink it there first.</source>
        <translation>「%1」はすでに「%2」にリンクされています。先にそちらのリンクを解除してください。</translation>
    </message>
    <message>
        <source>“%1” is linked to “%2”, and one of the two folders lies in the other. Choose another folder.</source>
        <translation>「%1」は「%2」にリンクされており、二つのフォルダーの一方が他方の中にあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>このプロジェクトはライブラリにもうありません。</translation>
    </message>
    <message>
        <source>No folder is linked to “%1”. Link the folder you work in first.</source>
        <translation>「%1」にリンクしたフォルダーがありません。先に作業するフォルダーをリンクしてください。</translation>
    </message>
    <message>
        <source>“%1” is no longer linked to the project.</source>
        <translation>「%1」はプロジェクトにリンクされなくなりました。</translation>
    </message>
    <message>
        <source>Bringing “%1” to %2 was interrupted. Finish it or take it back first: “workspace sync” with --resume or --back.</source>
        <translation>「%1」を %2 に合わせる処理が中断しました。先に完了するか取り消してください: 「workspace sync」に --resume または --back を付けます。</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>別のバージョン</translation>
    </message>
    <message>
        <source>The folder “%1” that is linked to “%2” is not there. If you moved it, link the project to its new place.</source>
        <translation>「%2」にリンクしたフォルダー「%1」がありません。移動した場合は、プロジェクトを新しい場所にリンクしてください。</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceCommands</name>
    <message>
        <source>Linking the folder</source>
        <translation>フォルダーをリンクしています</translation>
    </message>
    <message>
        <source>Unlinking the folder</source>
        <translation>フォルダーのリンクを解除しています</translation>
    </message>
    <message>
        <source>The link stays as it is</source>
        <translation>リンクはそのままです</translation>
    </message>
    <message>
        <source>%1 of “%2” was captured by itself.</source>
        <translation>「%2」の %1 を自動で取り込みました。</translation>
    </message>
    <message>
        <source>“%1” was not captured by itself: %2</source>
        <translation>「%1」は自動で取り込まれませんでした: %2</translation>
    </message>
    <message>
        <source>Linked folder</source>
        <translation>リンクしたフォルダー</translation>
    </message>
    <message>
        <source>Capture the linked folder</source>
        <translation>リンクしたフォルダーを取り込む</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Compare the linked folder with its version</source>
        <translation>リンクしたフォルダーをそのバージョンと比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Bring the linked folder back to its version…</source>
        <translation>リンクしたフォルダーをそのバージョンに戻す…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>戻す…</translation>
    </message>
    <message>
        <source>Bring the linked folder to the selected version…</source>
        <translation>リンクしたフォルダーを選択したバージョンに合わせる…</translation>
    </message>
    <message>
        <source>Bring to this version…</source>
        <translation>このバージョンに合わせる…</translation>
    </message>
    <message>
        <source>Finish bringing the linked folder over…</source>
        <translation>リンクしたフォルダーを合わせる処理を完了…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完了…</translation>
    </message>
    <message>
        <source>Take back what was interrupted in the linked folder…</source>
        <translation>リンクしたフォルダーで中断した処理を取り消す…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Show the linked folder in the file manager</source>
        <translation>リンクしたフォルダーをファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Folder settings…</source>
        <translation>フォルダーの設定…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>フォルダーをリンク…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>リンク…</translation>
    </message>
    <message>
        <source>Unlink the folder</source>
        <translation>フォルダーのリンクを解除</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>リンク解除</translation>
    </message>
    <message>
        <source>Bring back to %1…</source>
        <translation>%1 に戻す…</translation>
    </message>
    <message>
        <source>Capturing “%1”</source>
        <translation>「%1」を取り込んでいます</translation>
    </message>
    <message>
        <source>The folder was not captured</source>
        <translation>フォルダーは取り込まれませんでした</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>%1 と異なるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was captured: %n files.</source>
        <translation>
            <numerusform>%1 を取り込みました: %n 個のファイル。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer linked; it stays as it is.</source>
        <translation>%1 のリンクを解除しました。フォルダーはそのままです。</translation>
    </message>
    <message>
        <source>unlink the folder of “%1”</source>
        <translation>「%1」のフォルダーのリンクを解除</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceDialog</name>
    <message>
        <source>&amp;Follow the active version: activating brings the folder to it</source>
        <translation>有効なバージョンに追従する: 有効化するとフォルダーもそれに合わせます(&amp;F)</translation>
    </message>
    <message>
        <source>Capture when nothing was saved for</source>
        <translation>保存がない状態が続いたら取り込む</translation>
    </message>
    <message>
        <source>Capture every</source>
        <translation>取り込む間隔</translation>
    </message>
    <message>
        <source>Folder of “%1”</source>
        <translation>「%1」のフォルダー</translation>
    </message>
    <message>
        <source>Link a folder to “%1”</source>
        <translation>「%1」にフォルダーをリンク</translation>
    </message>
    <message>
        <source>the folder you work in, as in ~/src/shop</source>
        <translation>作業するフォルダー。例: ~/src/shop</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>The folder you work in</source>
        <translation>作業するフォルダー</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>While this window is open, and only when something differs. What captures leave out is never written or deleted; your own changes are always captured first.</source>
        <translation>このウィンドウが開いている間、異なるものがあるときだけ行います。取り込みで除外されるものは書き込みも削除もせず、ご自身の変更は必ず先に取り込みます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Link folder</source>
        <translation>フォルダーをリンク</translation>
    </message>
    <message>
        <source>Linking the folder</source>
        <translation>フォルダーをリンクしています</translation>
    </message>
    <message>
        <source>“%1” is linked to %2.</source>
        <translation>「%1」を %2 にリンクしました。</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceMonitor</name>
    <message>
        <source>Looking at the linked folder</source>
        <translation>リンクしたフォルダーを調べています</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceRow</name>
    <message>
        <source>Link the folder you work in…</source>
        <translation>作業するフォルダーをリンク…</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>in no version yet</source>
        <translation>まだどのバージョンにもなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n changes</source>
        <translation>
            <numerusform>%1 + 変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>The folder linked to this project: %1</source>
        <translation>このプロジェクトにリンクしたフォルダー: %1</translation>
    </message>
    <message>
        <source>Then it can be captured, compared and brought to any version</source>
        <translation>リンクすると、取り込み、比較、任意のバージョンへの切り替えができます</translation>
    </message>
    <message>
        <source>Linked folder %1, %2</source>
        <translation>リンクしたフォルダー %1、%2</translation>
    </message>
</context>
<context>
    <name>strata::WorkspaceTexts</name>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n 個変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 個削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other permissions</source>
        <translation>
            <numerusform>%n 個権限変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n 個のフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing %1 to %2 was interrupted.</source>
        <translation>%1 を %2 に合わせる処理が中断しました。</translation>
    </message>
    <message numerus="yes">
        <source>Workspace %1 holds %n files that are in no version yet.</source>
        <translation>
            <numerusform>ワークスペース %1 には、まだどのバージョンにもないファイルが %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace %1 differs from %2: %3.</source>
        <translation>ワークスペース %1 は %2 と異なります: %3。</translation>
    </message>
    <message numerus="yes">
        <source>Your %n changed files are saved as v%1 first.</source>
        <translation>
            <numerusform>変更した %n 個のファイルを先に v%1 として保存します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changed folders are saved as v%1 first.</source>
        <translation>変更したフォルダーを先に v%1 として保存します。</translation>
    </message>
    <message>
        <source>No file changes in %1.</source>
        <translation>%1 のファイルは変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1.</source>
        <translation>
            <numerusform>%1 の %n 個のファイルが変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are deleted in %1.</source>
        <translation>
            <numerusform>%1 の %n 個のファイルを削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files change in %1, %2 are deleted.</source>
        <translation>
            <numerusform>%1 の %n 個のファイルが変わり、%2 個を削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 are not brought: something that captures leave out lies there, and stays.</source>
        <translation>
            <numerusform>%1 の %n 個のファイルは書き込みません。その場所に取り込みで除外されるものがあり、それを残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at %2 now.</source>
        <translation>%1 は %2 の状態になりました。</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 は元どおりです。</translation>
    </message>
    <message>
        <source>What you had changed is %1.</source>
        <translation>変更していた内容は %1 です。</translation>
    </message>
    <message>
        <source>%1 (permissions)</source>
        <translation>%1 (権限)</translation>
    </message>
</context>
<context>
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
</context>
<context>
    <name>strata::ZipWriter</name>
    <message>
        <source>Packing files</source>
        <translation>ファイルを圧縮しています</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be written: %2.</source>
        <translation>アーカイブ「%1」に書き込めません: %2。</translation>
    </message>
</context>
</TS>
