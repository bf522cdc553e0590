// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filetype.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

// A table of our own rather than QMimeDatabase: the words are those people filter by ("python", not "text/x-python3"), and
// tens of thousands of files are typed in a few milliseconds.
const QHash<QString, QString> &typesBySuffix()
{
    static const QHash<QString, QString> types = [] {
        QHash<QString, QString> table;
        const auto add = [&](const QString &type, std::initializer_list<const char *> suffixes) {
            for (const char *suffix : suffixes)
                table.insert(QString::fromLatin1(suffix), type);
        };
        add(u"ada"_s, {"adb", "ads"});
        add(u"archive"_s, {"zip", "tar", "gz", "tgz", "bz2", "xz", "7z", "zst", "jar", "whl", "rar"});
        add(u"audio"_s, {"mp3", "wav", "ogg", "flac", "m4a"});
        add(u"bash"_s, {"sh", "bash", "zsh", "ksh"});
        add(u"batch"_s, {"bat", "cmd"});
        add(u"bmp"_s, {"bmp"});
        add(u"c"_s, {"c", "h"});
        add(u"clojure"_s, {"clj", "cljs", "cljc", "edn"});
        add(u"cmake"_s, {"cmake"});
        add(u"cpp"_s, {"cpp", "cc", "cxx", "hpp", "hh", "hxx", "ipp", "tpp"});
        add(u"csharp"_s, {"cs"});
        add(u"css"_s, {"css"});
        add(u"csv"_s, {"csv"});
        add(u"dart"_s, {"dart"});
        add(u"diff"_s, {"diff", "patch"});
        add(u"elixir"_s, {"ex", "exs"});
        add(u"elm"_s, {"elm"});
        add(u"erlang"_s, {"erl", "hrl"});
        add(u"font"_s, {"woff", "woff2", "ttf", "otf", "eot"});
        add(u"fsharp"_s, {"fs", "fsi", "fsx"});
        add(u"gif"_s, {"gif"});
        add(u"go"_s, {"go"});
        add(u"gradle"_s, {"gradle"});
        add(u"graphql"_s, {"graphql", "gql"});
        add(u"groovy"_s, {"groovy"});
        add(u"haskell"_s, {"hs"});
        add(u"html"_s, {"html", "htm", "xhtml"});
        add(u"icon"_s, {"ico", "icns"});
        add(u"ini"_s, {"ini", "cfg", "conf", "properties"});
        add(u"java"_s, {"java"});
        add(u"javascript"_s, {"js", "mjs", "cjs"});
        add(u"javascript-react"_s, {"jsx"});
        add(u"jpeg"_s, {"jpg", "jpeg"});
        add(u"json"_s, {"json", "jsonc", "json5", "webmanifest", "map"});
        add(u"julia"_s, {"jl"});
        add(u"kotlin"_s, {"kt", "kts"});
        add(u"less"_s, {"less"});
        add(u"log"_s, {"log"});
        add(u"lua"_s, {"lua"});
        add(u"markdown"_s, {"md", "markdown", "mdx"});
        add(u"nim"_s, {"nim"});
        add(u"objective-c"_s, {"m", "mm"});
        add(u"ocaml"_s, {"ml", "mli"});
        add(u"pascal"_s, {"pas", "pp"});
        add(u"pdf"_s, {"pdf"});
        add(u"perl"_s, {"pl", "pm"});
        add(u"php"_s, {"php"});
        add(u"png"_s, {"png"});
        add(u"powershell"_s, {"ps1", "psm1"});
        add(u"prisma"_s, {"prisma"});
        add(u"protobuf"_s, {"proto"});
        add(u"python"_s, {"py", "pyi", "pyw"});
        add(u"qml"_s, {"qml"});
        add(u"r"_s, {"r"});
        add(u"restructuredtext"_s, {"rst"});
        add(u"ruby"_s, {"rb", "rake", "gemspec"});
        add(u"rust"_s, {"rs"});
        add(u"scala"_s, {"scala", "sbt"});
        add(u"scss"_s, {"scss", "sass"});
        add(u"sql"_s, {"sql"});
        add(u"svelte"_s, {"svelte"});
        add(u"svg"_s, {"svg"});
        add(u"swift"_s, {"swift"});
        add(u"terraform"_s, {"tf", "tfvars"});
        add(u"text"_s, {"txt", "text"});
        add(u"toml"_s, {"toml"});
        add(u"typescript"_s, {"ts", "mts", "cts"});
        add(u"typescript-react"_s, {"tsx"});
        add(u"video"_s, {"mp4", "webm", "mov", "avi", "mkv"});
        add(u"vue"_s, {"vue"});
        add(u"wasm"_s, {"wasm"});
        add(u"webp"_s, {"webp"});
        add(u"xml"_s, {"xml", "xsd", "xsl", "plist", "ui", "qrc"});
        add(u"yaml"_s, {"yml", "yaml"});
        add(u"zig"_s, {"zig"});
        return table;
    }();
    return types;
}

const QHash<QString, QString> &typesByName()
{
    static const QHash<QString, QString> types{
        {u"dockerfile"_s, u"dockerfile"_s},
        {u"containerfile"_s, u"dockerfile"_s},
        {u"makefile"_s, u"makefile"_s},
        {u"gnumakefile"_s, u"makefile"_s},
        {u"cmakelists.txt"_s, u"cmake"_s},
        {u"gemfile"_s, u"ruby"_s},
        {u"rakefile"_s, u"ruby"_s},
        {u"jenkinsfile"_s, u"groovy"_s},
        {u"license"_s, u"text"_s},
        {u"licence"_s, u"text"_s},
        {u"readme"_s, u"text"_s},
        {u"changelog"_s, u"text"_s},
        {u"authors"_s, u"text"_s},
        {u"copying"_s, u"text"_s},
        {u".gitignore"_s, u"gitignore"_s},
        {u".strataignore"_s, u"gitignore"_s},
        {u".dockerignore"_s, u"gitignore"_s},
        {u".npmignore"_s, u"gitignore"_s},
        {u".gitattributes"_s, u"gitattributes"_s},
        {u".editorconfig"_s, u"ini"_s},
        {u".env"_s, u"dotenv"_s},
        {u".env.template"_s, u"dotenv"_s},
        {u".env.example"_s, u"dotenv"_s},
        {u".babelrc"_s, u"json"_s},
        {u".eslintrc"_s, u"json"_s},
        {u".prettierrc"_s, u"json"_s},
        {u"pipfile"_s, u"toml"_s},
        {u"cargo.lock"_s, u"toml"_s},
        {u"poetry.lock"_s, u"toml"_s},
        {u"yarn.lock"_s, u"yaml"_s},
        {u"go.mod"_s, u"go-mod"_s},
    };
    return types;
}

QString typeByShebang(QByteArrayView head)
{
    if (!head.startsWith("#!"))
        return {};
    const qsizetype end = head.indexOf('\n');
    const QByteArray line = (end < 0 ? head : head.first(end)).toByteArray();
    if (line.contains("python"))
        return u"python"_s;
    if (line.contains("node"))
        return u"javascript"_s;
    if (line.contains("ruby"))
        return u"ruby"_s;
    if (line.contains("perl"))
        return u"perl"_s;
    if (line.contains("sh"))
        return u"bash"_s;
    return {};
}

} // namespace

QString fileType(QStringView fileName, QByteArrayView head)
{
    const QString name = fileName.sliced(fileName.lastIndexOf(u'/') + 1).toString().toLower();
    if (const auto known = typesByName().constFind(name); known != typesByName().constEnd())
        return *known;
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot >= 0) {
        if (const auto known = typesBySuffix().constFind(name.sliced(dot + 1)); known != typesBySuffix().constEnd())
            return *known;
    }
    if (looksBinary(head))
        return u"binary"_s;
    const QString interpreter = typeByShebang(head);
    return interpreter.isEmpty() ? u"text"_s : interpreter;
}

bool looksBinary(QByteArrayView head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return false;
    return head.first(std::min<qsizetype>(head.size(), 8000)).contains('\0');
}

bool looksSecret(QStringView path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1).toString().toLower();
    if (name == ".env"_L1
        || (name.startsWith(".env."_L1) && !name.endsWith(".template"_L1) && !name.endsWith(".example"_L1)
            && !name.endsWith(".sample"_L1)))
        return true;
    for (const auto suffix : {".pem"_L1, ".key"_L1, ".p12"_L1, ".pfx"_L1, ".jks"_L1, ".keystore"_L1, ".kdbx"_L1}) {
        if (name.endsWith(suffix))
            return true;
    }
    for (const auto exact : {"id_rsa"_L1, "id_dsa"_L1, "id_ecdsa"_L1, "id_ed25519"_L1, ".npmrc"_L1, ".pypirc"_L1, ".netrc"_L1,
                             ".htpasswd"_L1, "credentials"_L1, "credentials.json"_L1, "secrets.json"_L1, "secrets.yml"_L1,
                             "secrets.yaml"_L1, "service-account.json"_L1, "terraform.tfstate"_L1}) {
        if (name == exact)
            return true;
    }
    return false;
}

} // namespace strata
