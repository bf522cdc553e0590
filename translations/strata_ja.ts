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
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>エントリが %n 個を超えています</numerusform>
        </translation>
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
        <source>%1 has no files here: it is %2.</source>
        <translation>%1 のファイルはここにありません: 状態 %2。</translation>
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
        <source>Makes a version the active one: the project&apos;s “active” link leads to it from then on, switched in one step. No version is changed by it, and “rollback” takes it back.</source>
        <translation>バージョンを有効にします。以後、プロジェクトの「active」リンクはそれを指します。切り替えは一度に行われます。どのバージョンも変更されず、「rollback」で取り消せます。</translation>
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
        <source>make the next version from a folder or archive</source>
        <translation>フォルダーまたはアーカイブから次のバージョンを作る</translation>
    </message>
    <message>
        <source>Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and .strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no trace.</source>
        <translation>フォルダー、.zip、.tar、.tar.gz からプロジェクトの次のバージョンを作ります。元は読むだけです。ビルド成果物など (.git、node_modules、__pycache__ … および .gitignore と .strataignore が示すもの) は除外され、それぞれ理由とともに報告されます。Ctrl+C で痕跡を残さず中止します。</translation>
    </message>
    <message>
        <source>The folder or archive to capture.</source>
        <translation>取り込むフォルダーまたはアーカイブ。</translation>
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
        <source>%1: no problem found.</source>
        <translation>%1: 問題はありません。</translation>
    </message>
    <message>
        <source>%1: 1 problem found.</source>
        <translation>%1: 1 件の問題があります。</translation>
    </message>
    <message>
        <source>%1: %2 problems found.</source>
        <translation>%1: %2 件の問題があります。</translation>
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
        <source>Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. Changes nothing. Exits with 1 when something is wrong.</source>
        <translation>すべてのファイルを読み直して記録された SHA-256 と比較し、フォルダーをカタログと比較します。何も変更しません。問題があれば 1 で終了します。</translation>
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
        <source>The files of %1 are not in the library: restore it first, then compare.</source>
        <translation>%1 のファイルはライブラリにありません。復元してから比較してください。</translation>
    </message>
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
        <source>%1 has no files to export. Restore it first.</source>
        <translation>%1 にはエクスポートするファイルがありません。先に復元してください。</translation>
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
        <source>It is archived. Restore it from the timeline to look at its files.</source>
        <translation>アーカイブされています。ファイルを見るにはタイムラインから復元してください。</translation>
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
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>末尾の後に余分なものがあります</translation>
    </message>
    <message>
        <source>it ends too early; copy or download it again</source>
        <translation>途中で終わっています。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>its packed data is damaged</source>
        <translation>圧縮データが壊れています</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a bomb does</source>
        <translation>展開すると %1 倍を超える大きさになります (爆弾の疑い)</translation>
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
        <source>Read only: %1</source>
        <translation>読み取り専用: %1</translation>
    </message>
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
        <source>Verifying the library</source>
        <translation>ライブラリを検証しています</translation>
    </message>
    <message>
        <source>The library was not verified</source>
        <translation>ライブラリは検証されませんでした</translation>
    </message>
    <message>
        <source>Problems in the library</source>
        <translation>ライブラリの問題</translation>
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
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>%n 件の問題が見つかりました。最初の問題: %1</numerusform>
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
    <name>strata::Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
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
    <name>strata::TarReader</name>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is damaged, or no complete tar archive (%1)</source>
        <translation>壊れているか、完全な tar アーカイブではありません (%1)</translation>
    </message>
    <message>
        <source>it is a hard link to what is no earlier file of the archive</source>
        <translation>アーカイブ内の先行ファイルを指していないハードリンクです</translation>
    </message>
    <message>
        <source>it is a sparse file; unpack the archive and capture the folder</source>
        <translation>スパースファイルです。アーカイブを展開してフォルダーを取り込んでください</translation>
    </message>
    <message>
        <source>its size is damaged</source>
        <translation>サイズが壊れています</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>リンク先が有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>デバイス、パイプ、またはソケットです</translation>
    </message>
    <message>
        <source>something that does not belong to it follows its end</source>
        <translation>末尾の後に余分なものがあります</translation>
    </message>
    <message>
        <source>its end mark is missing: it ends too early, or something else follows it</source>
        <translation>終了マークがありません。途中で終わっているか、余分なものが続いています</translation>
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
</context>
<context>
    <name>strata::VersionPicker</name>
    <message>
        <source>Find a version</source>
        <translation>バージョンを探す</translation>
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
    <name>strata::ZipDirectory</name>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>エントリが %n 個を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>壊れているか、完全な ZIP アーカイブではありません</translation>
    </message>
    <message>
        <source>it has two ends, and programs would disagree about what it holds</source>
        <translation>終端が二つあり、プログラムによって内容の解釈が分かれます</translation>
    </message>
    <message>
        <source>it is one part of several; join them first</source>
        <translation>分割されたものの一部です。先に結合してください</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>サイズが壊れています</translation>
    </message>
    <message>
        <source>its entries lie over each other, as in a ZIP bomb</source>
        <translation>エントリが重なっています (ZIP 爆弾の疑い)</translation>
    </message>
    <message>
        <source>something lies before its first entry; it may be a program</source>
        <translation>最初のエントリの前に何かあります。プログラムかもしれません</translation>
    </message>
</context>
<context>
    <name>strata::ZipReader</name>
    <message>
        <source>it is damaged (%1)</source>
        <translation>壊れています (%1)</translation>
    </message>
    <message>
        <source>it is damaged, or no complete ZIP archive</source>
        <translation>壊れているか、完全な ZIP アーカイブではありません</translation>
    </message>
    <message>
        <source>the target of the link is not valid UTF-8</source>
        <translation>リンク先が有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size, as a ZIP bomb does</source>
        <translation>展開すると %1 倍を超える大きさになります (ZIP 爆弾の疑い)</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password and capture the folder</source>
        <translation>暗号化されています。パスワードで展開してからフォルダーを取り込んでください</translation>
    </message>
    <message>
        <source>it is packed by a method that is not read; unpack the archive and capture the folder</source>
        <translation>読み取れない方式で圧縮されています。展開してからフォルダーを取り込んでください</translation>
    </message>
    <message>
        <source>its sizes are damaged</source>
        <translation>サイズが壊れています</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>デバイス、パイプ、またはソケットです</translation>
    </message>
    <message>
        <source>it is a damaged link</source>
        <translation>壊れたリンクです</translation>
    </message>
    <message>
        <source>it is a folder that holds data</source>
        <translation>データを持つフォルダーです</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>データが壊れています</translation>
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
