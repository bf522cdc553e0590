// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/renames.h"

#include "core/base/parallel.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <mutex>
#include <span>

namespace strata {

namespace {

constexpr qsizetype MaximalPartBytes = 64;
constexpr qsizetype CandidatesPerFile = 4; // of each sort: what the others take may leave the fourth
constexpr qint64 WorkBudget = 400'000'000; // steps of a few nanoseconds each, over all files

QStringView baseName(QStringView path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

bool mayBeCopy(const FileChange &change)
{
    return change.kind == ChangeKind::Added && change.file[After]->kind == FileKind::Regular
           && change.file[After]->size >= MinimalCopyBytes;
}

bool haveSameName(const FileChange &before, const FileChange &after)
{
    // A rename that only changes the case of the name keeps the name.
    return baseName(before.file[Before]->path).compare(baseName(after.file[After]->path), Qt::CaseInsensitive) == 0;
}

/// Which of the signed files of before have a line, by its hash.
class LineIndex
{
public:
    struct Place
    {
        quint32 hash = 0;
        quint32 bytes = 0;
        qsizetype file = 0;
    };

    explicit LineIndex(const std::vector<SignedChange> &files)
    {
        for (size_t i = 0; i < files.size(); ++i) {
            for (const LineSignature::Part &part : files[i].signature.parts)
                m_places.push_back({.hash = part.hash, .bytes = part.bytes, .file = qsizetype(i)});
        }
        std::ranges::stable_sort(m_places, {}, &Place::hash);
        m_spans.reserve(qsizetype(m_places.size()));
        for (size_t first = 0; first < m_places.size();) {
            size_t end = first;
            while (end < m_places.size() && m_places[end].hash == m_places[first].hash)
                ++end;
            m_spans.insert(m_places[first].hash, {first, end - first});
            first = end;
        }
    }

    std::span<const Place> find(quint32 hash) const
    {
        const auto [first, count] = m_spans.value(hash);
        return std::span(m_places).subspan(first, count);
    }

private:
    std::vector<Place> m_places;
    QHash<quint32, std::pair<size_t, size_t>> m_spans;
};

struct Candidate
{
    qsizetype before = 0; // indices of changes
    qsizetype after = 0;
    int similarity = 0;
    bool hasSameName = false;
};

bool isBetter(const Candidate &a, const Candidate &b)
{
    if (a.similarity != b.similarity)
        return a.similarity > b.similarity;
    if (a.hasSameName != b.hasSameName)
        return a.hasSameName;
    return std::pair(a.before, a.after) < std::pair(b.before, b.after);
}

int percent(qint64 common, qint64 before, qint64 after)
{
    const qint64 larger = std::max(before, after);
    return larger == 0 ? 0 : int(common * 100 / larger);
}

/// Keeps the best few of each sort: renames of deleted files, copies of others.
void keepBest(std::vector<Candidate> &candidates, const QList<FileChange> &changes)
{
    std::ranges::sort(candidates, isBetter);
    std::array<qsizetype, 2> kept{};
    std::erase_if(candidates, [&](const Candidate &candidate) {
        return ++kept[changes[candidate.before].kind == ChangeKind::Deleted] > CandidatesPerFile;
    });
}

/// What of `before` resembles `after`; `common` is all zeros, before and after the call.
std::vector<Candidate> candidatesFor(const SignedChange &after, const std::vector<SignedChange> &before, const LineIndex &index,
                                     const QList<FileChange> &changes, std::vector<qint64> &common)
{
    std::vector<qsizetype> met;
    for (const LineSignature::Part &part : after.signature.parts) {
        for (const LineIndex::Place &place : index.find(part.hash)) {
            if (common[size_t(place.file)] == 0)
                met.push_back(place.file);
            common[size_t(place.file)] += std::min(part.bytes, place.bytes);
        }
    }
    std::vector<Candidate> candidates;
    for (const qsizetype file : met) {
        const SignedChange &origin = before[size_t(file)];
        const int similarity = percent(std::exchange(common[size_t(file)], 0), origin.signature.bytes, after.signature.bytes);
        if (similarity >= MinimalSimilarity)
            candidates.push_back({.before = origin.change,
                                  .after = after.change,
                                  .similarity = similarity,
                                  .hasSameName = haveSameName(changes[origin.change], changes[after.change])});
    }
    keepBest(candidates, changes);
    return candidates;
}

std::vector<Candidate> candidatesOfSameName(const SignedChange &after, const std::vector<SignedChange> &before,
                                            const QList<FileChange> &changes)
{
    std::vector<Candidate> candidates;
    for (const SignedChange &origin : before) {
        if (!haveSameName(changes[origin.change], changes[after.change]))
            continue;
        const int similarity = similarityOf(origin.signature, after.signature);
        if (similarity >= MinimalSimilarity)
            candidates.push_back({origin.change, after.change, similarity, true});
    }
    keepBest(candidates, changes);
    return candidates;
}

void assign(QList<FileChange> &changes, std::vector<Candidate> &candidates)
{
    std::ranges::sort(candidates, isBetter);
    // The files of before as they are now: a rename takes a deleted one out of the list.
    QHash<qsizetype, FileEntry> origins;
    for (const Candidate &candidate : candidates)
        origins.insert(candidate.before, *changes[candidate.before].file[Before]);
    const auto become = [&](const Candidate &candidate, ChangeKind kind) {
        FileChange &after = changes[candidate.after];
        after.kind = kind;
        after.similarity = candidate.similarity;
        after.file[Before] = origins[candidate.before];
    };
    for (const Candidate &candidate : candidates) {
        FileChange &origin = changes[candidate.before];
        if (changes[candidate.after].kind != ChangeKind::Added || origin.kind != ChangeKind::Deleted || !origin.file[Before])
            continue;
        become(candidate, ChangeKind::Renamed);
        origin.file[Before].reset(); // taken
    }
    for (const Candidate &candidate : candidates) {
        if (mayBeCopy(changes[candidate.after]))
            become(candidate, ChangeKind::Copied);
    }
    changes.removeIf([](const FileChange &change) { return !change.file[Before] && !change.file[After]; });
}

} // namespace

LineSignature signatureOf(QByteArrayView content)
{
    LineSignature signature;
    signature.parts.reserve(size_t(content.size() / 32));
    for (qsizetype start = 0; start < content.size();) {
        const QByteArrayView rest = content.sliced(start);
        const qsizetype newline = rest.first(std::min(rest.size(), MaximalPartBytes)).indexOf('\n');
        QByteArrayView part = rest.first(newline < 0 ? std::min(rest.size(), MaximalPartBytes) : newline + 1);
        start += part.size();
        const bool endsInCrLf = part.endsWith("\r\n");
        if (endsInCrLf)
            part.chop(2);
        else if (newline >= 0)
            part.chop(1);
        // The end of a line counts as one byte, however it is written.
        const auto bytes = quint32(part.size() + (newline >= 0 ? 1 : 0));
        const size_t hash = qHashBits(part.data(), size_t(part.size()), newline >= 0 ? 1 : 0);
        signature.parts.push_back({.hash = quint32(hash ^ (quint64(hash) >> 32)), .bytes = bytes});
        signature.bytes += bytes;
    }
    std::ranges::sort(signature.parts, {}, &LineSignature::Part::hash);
    size_t last = 0;
    for (size_t i = 1; i < signature.parts.size(); ++i) {
        if (signature.parts[i].hash == signature.parts[last].hash)
            signature.parts[last].bytes += signature.parts[i].bytes;
        else
            signature.parts[++last] = signature.parts[i];
    }
    if (!signature.parts.empty())
        signature.parts.resize(last + 1);
    signature.parts.shrink_to_fit();
    return signature;
}

int similarityOf(const LineSignature &before, const LineSignature &after)
{
    qint64 common = 0;
    auto left = before.parts.cbegin();
    for (const LineSignature::Part &part : after.parts) {
        left = std::lower_bound(left, before.parts.cend(), part.hash,
                                [](const LineSignature::Part &a, quint32 hash) { return a.hash < hash; });
        if (left != before.parts.cend() && left->hash == part.hash)
            common += std::min(left->bytes, part.bytes);
    }
    return percent(common, before.bytes, after.bytes);
}

QList<ContentHash> contentsToFind(const QList<FileChange> &changes)
{
    QSet<ContentHash> contents;
    for (const FileChange &change : changes) {
        if (mayBeCopy(change))
            contents.insert(change.file[After]->sha256);
    }
    return contents.values();
}

void pairExactCopies(QList<FileChange> &changes, const QList<FileEntry> &known)
{
    QHash<ContentHash, QList<qsizetype>> byContent;
    for (const ContentHash &content : contentsToFind(changes))
        byContent.insert(content, {});
    for (qsizetype i = 0; i < known.size(); ++i) {
        const auto wanted = known[i].kind == FileKind::Regular ? byContent.find(known[i].sha256) : byContent.end();
        if (wanted != byContent.end())
            wanted->append(i);
    }
    for (FileChange &change : changes) {
        const auto origins = mayBeCopy(change) ? byContent.constFind(change.file[After]->sha256) : byContent.constEnd();
        if (origins == byContent.constEnd() || origins->isEmpty())
            continue;
        const auto named = std::ranges::find_if(
            *origins, [&](qsizetype i) { return baseName(known[i].path) == baseName(change.file[After]->path); });
        change.kind = ChangeKind::Copied;
        change.file[Before] = known[named == origins->cend() ? origins->first() : *named];
    }
}

Result<bool> pairSimilar(QList<FileChange> &changes, const std::vector<SignedChange> &before,
                         const std::vector<SignedChange> &after, const Progress &progress)
{
    const LineIndex index(before);
    qint64 work = 0;
    for (const SignedChange &file : after) {
        for (const LineSignature::Part &part : file.signature.parts)
            work += qint64(index.find(part.hash).size()) + 1;
    }
    const bool triesAll = work <= WorkBudget;
    std::vector<Candidate> candidates;
    std::mutex mutex;
    const Result<> searched = inParallel(qsizetype(after.size()), 16, [&](qsizetype first, qsizetype end) -> Result<> {
        std::vector<qint64> common(before.size());
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            const SignedChange &file = after[size_t(i)];
            const std::vector<Candidate> found = triesAll ? candidatesFor(file, before, index, changes, common)
                                                          : candidatesOfSameName(file, before, changes);
            const std::scoped_lock lock(mutex);
            candidates.insert(candidates.end(), found.begin(), found.end());
        }
        return {};
    });
    if (!searched)
        return std::unexpected(searched.error());
    assign(changes, candidates);
    return triesAll;
}

} // namespace strata
