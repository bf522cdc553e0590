// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileio.h"
#include "core/base/filetype.h"
#include "core/base/nameclash.h"
#include "core/base/parallel.h"
#include "core/base/portablename.h"
#include "core/services/browsing.h"
#include "core/services/exporting.h"
#include "core/services/generationfiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ExportInspection)
};

constexpr qint64 LargeFileBytes = 50LL * 1024 * 1024; // what GitHub warns of
constexpr qint64 MaxInspectedBytes = 1024 * 1024; // keys stand in small text files

bool isJunk(QStringView path)
{
    const QStringView name = path.sliced(path.lastIndexOf(u'/') + 1);
    for (const auto exact : {".DS_Store"_L1, "Thumbs.db"_L1, "desktop.ini"_L1, "npm-debug.log"_L1, "yarn-error.log"_L1}) {
        if (name.compare(exact, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const auto suffix : {"~"_L1, ".bak"_L1, ".orig"_L1, ".rej"_L1, ".swp"_L1, ".tmp"_L1, ".pyc"_L1}) {
        if (name.endsWith(suffix, Qt::CaseInsensitive) && name.size() > suffix.size())
            return true;
    }
    const auto isIn = [&](QLatin1StringView folder) { return path.startsWith(folder) || path.contains(QString(u'/' + folder)); };
    return isIn("node_modules/"_L1) || isIn("__pycache__/"_L1) || isIn(".git/"_L1);
}

/// A token that a service gives out: it begins with `prefix`, then come at least `length` letters, digits, '_' or '-'.
struct TokenKind
{
    QByteArrayView prefix;
    qsizetype length;
    const char *reason;
};

constexpr std::array<TokenKind, 11> TokenKinds{{
    {"AKIA", 16, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like an Amazon access key")},
    {"ghp_", 36, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like a GitHub token")},
    {"github_pat_", 40, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like a GitHub token")},
    {"glpat-", 20, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like a GitLab token")},
    {"xoxb-", 20, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like a Slack token")},
    {"xoxp-", 20, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like a Slack token")},
    {"sk-ant-", 24, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like an API key")},
    {"sk-proj-", 24, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like an API key")},
    {"sk_live_", 20, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like a Stripe key")},
    {"AIza", 35, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like a Google key")},
    {"npm_", 36, QT_TRANSLATE_NOOP("strata::ExportInspection", "it has what looks like an npm token")},
}};

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

// What cannot be unpacked everywhere: once for a folder, not for all that is in it.
QList<ExportFinding> nameFindings(const Manifest &manifest)
{
    QStringList paths;
    for (const FileEntry &file : manifest.files)
        paths.append(file.path);
    for (const FolderEntry &folder : manifest.folders)
        paths.append(folder.path);
    std::ranges::sort(paths, [](const QString &a, const QString &b) { return comparePaths(a, b) < 0; });
    QList<ExportFinding> findings;
    const auto add = [&](const QString &path, const QString &reason) {
        findings.append({.kind = ExportFinding::Kind::Name, .path = path, .reason = reason});
    };
    for (const QString &path : std::as_const(paths)) {
        if (const auto problem = nameProblem(QStringView(path).sliced(path.lastIndexOf(u'/') + 1)))
            add(path, describe(*problem));
        if (path.size() > MaxPortablePathUnits) {
            findings.append(
                {.kind = ExportFinding::Kind::LongPath,
                 .path = path,
                 .reason = Text::tr("its path has %1 characters; Windows takes 260 with the drive, unless it is set up for "
                                    "more")
                               .arg(path.size())});
        }
    }
    for (const NameClash &clash : findNameClashes(paths))
        add(clash.path, describe(clash));
    return findings;
}

// Why the text should not be handed on; empty when nothing was found.
QString secretIn(QByteArrayView text)
{
    if (text.contains("PRIVATE KEY-----") && text.contains("-----BEGIN "))
        return Text::tr("it has a private key");
    // One pass: a token begins where a word begins, with a letter few words begin with.
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if ((c != 's' && c != 'n' && c != 'g' && c != 'x' && c != 'A') || (at > 0 && isTokenCharacter(text[at - 1])))
            continue;
        const QByteArrayView token = text.sliced(at);
        for (const TokenKind &kind : TokenKinds) {
            if (token.size() >= kind.prefix.size() + kind.length && token.startsWith(kind.prefix)
                && std::ranges::all_of(token.sliced(kind.prefix.size(), kind.length), isTokenCharacter))
                return QCoreApplication::translate("strata::ExportInspection", kind.reason);
        }
    }
    return {};
}

} // namespace

Result<QList<ExportFinding>> inspectForExport(const Library &library, GenerationId id, const Progress &progress)
{
    const Result<Generation> generation = findGeneration(library, id);
    if (!generation)
        return std::unexpected(generation.error());
    const Result<Manifest> manifest = readManifest(library, *generation);
    if (!manifest)
        return std::unexpected(manifest.error());

    QList<ExportFinding> findings = nameFindings(*manifest);
    QList<const FileEntry *> texts; // whose content is worth a look
    for (const FileEntry &file : manifest->files) {
        if (looksSecret(file.path))
            findings.append({.kind = ExportFinding::Kind::Secret,
                             .path = file.path,
                             .reason = Text::tr("its name says that it holds secrets")});
        else if (file.kind == FileKind::Regular && file.size > 0 && file.size <= MaxInspectedBytes && file.type != "binary"_L1)
            texts.append(&file);
        if (isJunk(file.path))
            findings.append(
                {.kind = ExportFinding::Kind::Junk, .path = file.path, .reason = Text::tr("it is a leftover of a tool")});
        if (file.size > LargeFileBytes) {
            findings.append({.kind = ExportFinding::Kind::LargeFile,
                             .path = file.path,
                             .reason = Text::tr("it has %1").arg(QLocale().formattedDataSize(file.size))});
        }
    }
    const Result<GenerationFiles> stored = GenerationFiles::open(library, *generation);
    if (!stored)
        return std::unexpected(stored.error());
    std::mutex mutex;
    const Result<> inspected = inParallel(texts.size(), 64, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            const Result<QByteArray> bytes = stored->read(*texts[i]);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (looksBinary(*bytes))
                continue;
            if (const QString reason = secretIn(*bytes); !reason.isEmpty()) {
                const std::lock_guard lock(mutex);
                findings.append({.kind = ExportFinding::Kind::Secret, .path = texts[i]->path, .reason = reason});
            }
        }
        progress.report(end, texts.size(), Text::tr("Looking for secrets"));
        return {};
    });
    if (!inspected)
        return std::unexpected(inspected.error());
    std::ranges::stable_sort(findings, [](const ExportFinding &a, const ExportFinding &b) {
        return a.kind != b.kind ? a.kind < b.kind : comparePaths(a.path, b.path) < 0;
    });
    return findings;
}

} // namespace strata
