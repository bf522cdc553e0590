// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/change.h"

#include <QByteArrayView>

#include <vector>

namespace strata {

/// Two files resemble each other from here on, in percent: git's own default for renames and copies.
inline constexpr int MinimalSimilarity = 50;
/// Smaller files are never told as copies: being alike says nothing about where they came from.
inline constexpr qint64 MinimalCopyBytes = 64;

/// What a content is made of, for judging how alike two are: its lines as hashes with the bytes they take. Lines are cut every 64
/// bytes, so that what has no lines can be alike too, and lose a CR before their LF.
struct LineSignature
{
    struct Part
    {
        quint32 hash = 0;
        quint32 bytes = 0; // of all lines of this hash
    };

    std::vector<Part> parts; // sorted by hash, each hash once
    qint64 bytes = 0;
};

LineSignature signatureOf(QByteArrayView content);

/// How many percent of the larger one's bytes are lines the other has too: the measure of git's diffcore-delta.
int similarityOf(const LineSignature &before, const LineSignature &after);

/// A changed file with the signature of its content before, or of an added one.
struct SignedChange
{
    qsizetype change = 0; // index
    LineSignature signature;
};

/// The contents of added files that may be copies: what to look for in before.
QList<ContentHash> contentsToFind(const QList<FileChange> &changes);

/// Turns added files into exact copies of `known`: files of before, at least those with contentsToFind. Of several the one with the
/// same base name goes first, then the order of `known`.
void pairExactCopies(QList<FileChange> &changes, const QList<FileEntry> &known);

/// Turns added files into renames of deleted ones they resemble, the most alike first, and what is left into copies of other files
/// of before that changed. `before` are deleted, modified and renamed files, `after` added ones. Deleted files that were paired are
/// taken out of `changes`. False when there were too many to try each: then only files of the same name were. Fails with Cancelled
/// only.
Result<bool> pairSimilar(QList<FileChange> &changes, const std::vector<SignedChange> &before,
                         const std::vector<SignedChange> &after, const Progress &progress);

} // namespace strata
