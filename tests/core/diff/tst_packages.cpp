// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/packages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

// "a 1.0, b 2.0 3.0"
QString packagesIn(const QString &path, const QByteArray &content)
{
    const Result<PackageList> list = readPackages(path, content);
    if (!list)
        return list.error().message;
    QStringList text;
    for (const auto &[name, versions] : list->versions.asKeyValueRange())
        text.append(name + u' ' + versions.join(u' '));
    return text.join(u", "_s);
}

QString changesOf(const QString &path, const QByteArray &before, const QByteArray &after)
{
    static constexpr std::array kinds{"+"_L1, "-"_L1, "up"_L1, "down"_L1, "other"_L1};
    QStringList text;
    for (const DependencyChange &change : comparePackages(path, *readPackages(path, before), *readPackages(path, after)))
        text.append(u"%1 %2 %3>%4"_s.arg(kinds[size_t(change.kind)], change.name, change.before, change.after));
    return text.join(u"; "_s);
}

} // namespace

class TestPackages : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("packages");
        const auto row = [](const char *name, const QString &path, const QByteArray &content, const QString &packages) {
            QTest::newRow(name) << path << content << packages;
        };
        row("package.json", u"web/package.json"_s,
            R"({"name": "shop", "dependencies": {"react": "^18.2.0"}, "devDependencies": {"vite": "~5.1"}})",
            u"react ^18.2.0, vite ~5.1"_s);
        row("package-lock 1", u"package-lock.json"_s,
            R"({"lockfileVersion": 1, "dependencies": {"a": {"version": "1.0.0", "dependencies": {"b": {"version": "2.0.0"}}},
                "b": {"version": "3.0.0"}}})",
            u"a 1.0.0, b 2.0.0 3.0.0"_s);
        row("package-lock 3", u"package-lock.json"_s,
            R"({"lockfileVersion": 3, "packages": {"": {"version": "9.9.9"}, "node_modules/a": {"version": "1.0.0"},
                "node_modules/a/node_modules/@s/b": {"version": "2.0.0"}, "packages/own": {"version": "0.1.0"},
                "node_modules/own": {"link": true}}})",
            u"@s/b 2.0.0, a 1.0.0"_s);
        row("yarn 1", u"yarn.lock"_s,
            "# yarn lockfile v1\n\n\"@babel/core@^7.0.0\", \"@babel/core@^7.1.0\":\n  version \"7.12.3\"\n  dependencies:\n"
            "    version \"^9\"\n\nlodash@^4.17.0:\n  version \"4.17.21\"\n",
            u"@babel/core 7.12.3, lodash 4.17.21"_s);
        row("yarn 4", u"yarn.lock"_s,
            "__metadata:\n  version: 8\n\n\"@s/a@npm:^1.0.0, @s/a@npm:^1.1.0\":\n  version: 1.2.0\n  resolution: \"x\"\n",
            u"@s/a 1.2.0"_s);
        row("pnpm 5", u"pnpm-lock.yaml"_s,
            "lockfileVersion: 5.4\n\ndependencies:\n  a: 1.0.0\n\npackages:\n\n  /@s/b/2.0.0_react@18.0.0:\n    dev: true\n\n  "
            "/a/1.0.0:\n"
            "    resolution: {integrity: x}\n",
            u"@s/b 2.0.0, a 1.0.0"_s);
        row("pnpm 6", u"pnpm-lock.yaml"_s,
            "lockfileVersion: '6.0'\npackages:\n  /@s/b@2.0.0(react@18.0.0):\n    dev: true\n  /a@1.0.0:\n    dev: false\n",
            u"@s/b 2.0.0, a 1.0.0"_s);
        row("pnpm 9", u"pnpm-lock.yaml"_s,
            "lockfileVersion: '9.0'\npackages:\n  '@s/b@2.0.0':\n    resolution: {}\n  a@1.0.0:\n    resolution: {}\nsnapshots:\n  "
            "c@1.0.0: "
            "{}\n",
            u"@s/b 2.0.0, a 1.0.0"_s);
        row("cargo", u"Cargo.lock"_s,
            "version = 3\n\n[[package]]\nname = \"serde\"\nversion = \"1.0.1\"\n\n[[package]]\nname = \"serde\"\nversion = "
            "\"2.0.0\"\ndependencies = [\n \"x\",\n]\n",
            u"serde 1.0.1 2.0.0"_s);
        row("poetry", u"poetry.lock"_s,
            "[[package]]\nname = \"flask\"\nversion = \"2.3.1\"\n\n[package.dependencies]\nversion = \"no\"\n\n[metadata]\nx = 1\n",
            u"flask 2.3.1"_s);
        row("uv", u"uv.lock"_s, "version = 1\n[[package]]\nname = \"httpx\"\nversion = \"0.27.0\"\nsource = { x = \"y\" }\n",
            u"httpx 0.27.0"_s);
        row("requirements", u"requirements-dev.txt"_s,
            "# comment\n-r base.txt\nFlask==2.0 # web\nrequests[socks] >= 2.1 ; python_version < "
            "'3'\nplain\nTyping_Extensions==4.1 "
            "\\\n    --hash=sha256:aa\n",
            u"flask 2.0, plain *, requests >= 2.1, typing-extensions 4.1"_s);
        row("pipfile", u"Pipfile.lock"_s, R"({"default": {"a": {"version": "==1.0"}}, "develop": {"b": {"version": "==2.0"}}})",
            u"a 1.0, b 2.0"_s);
        row("go.mod", u"go.mod"_s,
            "module example.org/shop\n\ngo 1.22\n\nrequire github.com/a/b v1.2.3\n\nrequire (\n\tgolang.org/x/net v0.20.0 // "
            "indirect\n)\nreplace (\n\tx v1 => y v2\n)\n",
            u"github.com/a/b v1.2.3, golang.org/x/net v0.20.0"_s);
        row("go.sum", u"go.sum"_s, "a v1.0.0 h1:x=\na v1.0.0/go.mod h1:y=\nb v2.0.0/go.mod h1:z=\n", u"a v1.0.0"_s);
        row("composer", u"composer.lock"_s,
            R"({"packages": [{"name": "a/b", "version": "v1.0"}], "packages-dev": [{"name": "c/d", "version": "2.0"}]})",
            u"a/b v1.0, c/d 2.0"_s);
        row("gemfile", u"Gemfile.lock"_s,
            "GEM\n  remote: https://rubygems.org/\n  specs:\n    rack (2.2.8)\n      other (>= 1)\n    rails "
            "(7.1.0)\n\nPLATFORMS\n  "
            "ruby\n\nDEPENDENCIES\n  rails (~> 7.1)\n",
            u"rack 2.2.8, rails 7.1.0"_s);
        row("with the line ends of Windows", u"Cargo.lock"_s,
            "version = 3\r\n[[package]]\r\nname = \"serde\"\r\nversion = \"1.0.1\"\r\n", u"serde 1.0.1"_s);
    }
    void everyFormatIsRead()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QString, packages);
        QVERIFY(isPackageFile(path));
        QCOMPARE(packagesIn(path, content), packages);
    }

    void filesCutOffAnywhereAreReadOrNamed_data() { everyFormatIsRead_data(); }
    void filesCutOffAnywhereAreReadOrNamed()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        for (qsizetype length = 0; length < content.size(); ++length) {
            const Result<PackageList> list = readPackages(path, content.first(length));
            QVERIFY2(list ? !list->ecosystem.isEmpty() : list.error().message.contains(path), qPrintable(QString::number(length)));
        }
    }

    void damagedFilesAreNamed()
    {
        for (const QString &path :
             {u"a/package.json"_s, u"a/package-lock.json"_s, u"a/Pipfile.lock"_s, u"a/composer.lock"_s, u"a/yarn.lock"_s,
              u"a/pnpm-lock.yaml"_s, u"a/Cargo.lock"_s, u"a/go.mod"_s, u"a/go.sum"_s, u"a/Gemfile.lock"_s}) {
            QCOMPARE(packagesIn(path, "{\"cut off\": [1, two words and more\n"),
                     u"The packages in “%1” cannot be read: the file is damaged."_s.arg(path));
            QCOMPARE(packagesIn(path, QByteArray("\0\1\2", 3)),
                     u"The packages in “%1” cannot be read: the file is damaged."_s.arg(path));
        }
        QVERIFY(packagesIn(u"go.sum"_s, "<<<<<<< ours\na v1 h1:x\n").contains("merge conflict"_L1));
        // A list nested deeper than any program makes them.
        QVERIFY(!packagesIn(u"package.json"_s, QByteArray(100'000, '[')).isEmpty());
    }

    void otherFilesAreNotRead()
    {
        QVERIFY(!isPackageFile(u"my-package.json"_s));
        QVERIFY(!isPackageFile(u"yarn.lock.txt"_s));
        QVERIFY(isPackageFile(u"requirements.txt"_s));
        QVERIFY(!readPackages(u"notes.txt"_s, "x"));
    }

    void changesSayWhatHappened()
    {
        const auto json = [](const QByteArray &packages) { return "{\"dependencies\": {" + packages + "}}"; };
        QCOMPARE(changesOf(u"package.json"_s, json(R"("a": "1.0.0", "b": "^2.0.0", "c": "3.0.0", "d": "1", "e": "latest")"),
                           json(R"("a": "1.10.0", "b": "^1.9.0", "d": "1", "e": "^2", "f": "1")")),
                 u"up a 1.0.0>1.10.0; down b ^2.0.0>^1.9.0; - c 3.0.0>; other e latest>^2; + f >1"_s);
    }

    void severalVersionsAtOnceAreTold()
    {
        const auto lock = [](const QByteArrayList &versions) {
            QByteArray text = "version = 3\n";
            for (const QByteArray &version : versions)
                text += "[[package]]\nname = \"a\"\nversion = \"" + version + "\"\n";
            return text;
        };
        QCOMPARE(changesOf(u"Cargo.lock"_s, lock({"1.0.0", "2.0.0"}), lock({"1.0.0", "2.1.0"})), u"up a 2.0.0>2.1.0"_s);
        QCOMPARE(changesOf(u"Cargo.lock"_s, lock({"1.0.0"}), lock({"1.0.0", "2.1.0"})), u"other a 1.0.0>1.0.0, 2.1.0"_s);
        QCOMPARE(changesOf(u"Cargo.lock"_s, lock({"1.0.0", "2.0.0"}), lock({"2.0.0", "1.0.0"})), QString());
    }

    void versionsAreOrderedAsPeopleMeanThem()
    {
        const QStringList rising{u"0.9"_s,
                                 u"1.0.0-alpha"_s,
                                 u"1.0.0-alpha.2"_s,
                                 u"1.0.0-alpha.10"_s,
                                 u"1.0.0-rc1"_s,
                                 u"v1.0.0"_s,
                                 u"1.0.post1"_s,
                                 u"^1.0.1"_s,
                                 u"1.9"_s,
                                 u"1.10"_s,
                                 u"2.0.0rc1"_s,
                                 u"==2.0"_s,
                                 u"10"_s,
                                 u"20240101.5"_s,
                                 u"99999999999999999999999"_s};
        for (qsizetype i = 1; i < rising.size(); ++i) {
            QVERIFY2(compareVersionTexts(rising[i - 1], rising[i]) == std::strong_ordering::less, qPrintable(rising[i]));
            QVERIFY2(compareVersionTexts(rising[i], rising[i - 1]) == std::strong_ordering::greater, qPrintable(rising[i]));
        }
        QVERIFY(compareVersionTexts(u"1.0", u"1.0.0") == std::strong_ordering::equal);
        QVERIFY(compareVersionTexts(u"1.0+a", u"1.0+b") == std::strong_ordering::equal);
        for (const QString &unclear : {u"latest"_s, u"*"_s, u">=1 <2"_s, u"1 || 2"_s, u"git+https://x"_s, QString()})
            QVERIFY2(!compareVersionTexts(unclear, u"1.0"), qPrintable(unclear));
    }
};

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
