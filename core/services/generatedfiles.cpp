// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/generatedfiles.h"

#include "core/store/ignorerules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace strata {

bool isGeneratedPath(QStringView path)
{
    static constexpr std::array names{
        "package-lock.json"_L1, "npm-shrinkwrap.json"_L1, "yarn.lock"_L1,     "pnpm-lock.yaml"_L1,      "bun.lock"_L1,
        "bun.lockb"_L1,         "deno.lock"_L1,           "Cargo.lock"_L1,    "poetry.lock"_L1,         "uv.lock"_L1,
        "pdm.lock"_L1,          "Pipfile.lock"_L1,        "composer.lock"_L1, "Gemfile.lock"_L1,        "go.sum"_L1,
        "mix.lock"_L1,          "pubspec.lock"_L1,        "Podfile.lock"_L1,  "flake.lock"_L1,          "packages.lock.json"_L1,
        "gradle.lockfile"_L1,   "Package.resolved"_L1,    ".pnp.cjs"_L1,      ".terraform.lock.hcl"_L1, "Cartfile.resolved"_L1};
    static constexpr std::array endings{
        ".min.js"_L1,      ".min.mjs"_L1,      ".min.css"_L1,      ".js.map"_L1,       ".mjs.map"_L1,      ".css.map"_L1,
        ".d.ts.map"_L1,    ".pb.go"_L1,        ".pb.cc"_L1,        ".pb.h"_L1,         "_pb2.py"_L1,       "_pb2_grpc.py"_L1,
        "_pb.js"_L1,       ".g.dart"_L1,       ".freezed.dart"_L1, ".gen.go"_L1,       ".gen.ts"_L1,       ".g.cs"_L1,
        ".designer.cs"_L1, ".generated.ts"_L1, ".generated.js"_L1, ".generated.go"_L1, ".generated.cs"_L1, ".generated.swift"_L1};
    const QStringView name = path.sliced(path.lastIndexOf(u'/') + 1);
    return std::ranges::any_of(names, [name](auto known) { return name == known; })
           || std::ranges::any_of(endings, [&](auto ending) { return name.endsWith(ending, Qt::CaseInsensitive); })
           || path.startsWith("__generated__/"_L1) || path.contains("/__generated__/"_L1) || path.startsWith(".yarn/releases/"_L1)
           || path.startsWith(".yarn/plugins/"_L1);
}

bool saysGenerated(QByteArrayView content)
{
    constexpr int lines = 20;
    constexpr qsizetype longest = 8192; // a minified file is one line
    QByteArrayView head = content.first(std::min(content.size(), longest));
    qsizetype end = 0;
    for (int i = 0; i < lines && end < head.size(); ++i) {
        const qsizetype newline = head.indexOf('\n', end);
        end = newline < 0 ? head.size() : newline + 1;
    }
    head = head.first(end);
    return head.contains("@generated") || head.contains("DO NOT EDIT");
}

QList<GeneratedAttributes::Rule> GeneratedAttributes::parse(const QByteArray &text)
{
    QList<Rule> rules;
    for (const QByteArray &line : text.split('\n')) {
        QString rest = QString::fromUtf8(line).trimmed();
        if (rest.isEmpty() || rest.startsWith(u'#') || rest.startsWith("[attr]"_L1))
            continue;
        QString glob;
        if (rest.startsWith(u'"')) {
            const qsizetype close = rest.indexOf(u'"', 1);
            if (close < 0)
                continue;
            glob = rest.sliced(1, close - 1);
            rest = rest.sliced(close + 1);
        } else {
            const auto space = std::ranges::find_if(rest, [](QChar c) { return c.isSpace(); });
            glob = rest.first(space - rest.begin());
            rest = rest.sliced(glob.size());
        }
        std::optional<Rule> rule;
        for (const QString &word : rest.simplified().split(u' ')) {
            static constexpr auto Attribute = "linguist-generated"_L1;
            if (word == Attribute || word == "linguist-generated=true"_L1)
                rule = Rule{.isGenerated = true};
            else if (word == "-linguist-generated"_L1 || word == "linguist-generated=false"_L1)
                rule = Rule{.isGenerated = false};
            else if (word == "!linguist-generated"_L1)
                rule = Rule{};
        }
        if (!rule)
            continue;
        rule->isAnchored = glob.contains(u'/');
        rule->glob = glob.startsWith(u'/') ? glob.sliced(1) : glob;
        rules.append(*rule);
    }
    return rules;
}

const QList<GeneratedAttributes::Rule> &GeneratedAttributes::rulesIn(const QString &folder)
{
    auto known = m_rules.find(folder);
    if (known == m_rules.end())
        known = m_rules.insert(folder, parse(m_read(folder)));
    return *known;
}

std::optional<bool> GeneratedAttributes::of(const QString &path)
{
    std::optional<bool> isGenerated;
    const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    for (qsizetype slash = -1;; slash = path.indexOf(u'/', slash + 1)) {
        const QString folder = slash < 0 ? QString() : path.first(slash);
        const QStringView below = QStringView(path).sliced(slash + 1);
        for (const Rule &rule : rulesIn(folder)) {
            if (globMatches(rule.glob, rule.isAnchored ? below : name))
                isGenerated = rule.isGenerated;
        }
        if (path.indexOf(u'/', slash + 1) < 0)
            return isGenerated;
    }
}

} // namespace strata
