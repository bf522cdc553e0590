// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workspacestatus.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

bool onlyModeChanged(const FileChange &change) { return change.kind == ChangeKind::Modified && !change.contentChanged(); }

QJsonValue versionOf(const std::optional<Generation> &generation)
{
    return generation ? QJsonValue(generation->version) : QJsonValue();
}

} // namespace

WorkspaceCounts countChanges(const QList<FileChange> &changes, qsizetype folders)
{
    WorkspaceCounts counts{.folders = int(folders)};
    for (const FileChange &change : changes) {
        if (change.kind == ChangeKind::Added)
            ++counts.added;
        else if (change.kind == ChangeKind::Deleted)
            ++counts.deleted;
        else if (onlyModeChanged(change))
            ++counts.modeChanged;
        else
            ++counts.modified;
    }
    return counts;
}

WorkspaceCounts WorkspaceStatus::counts() const { return countChanges(changes, folders.size()); }

QJsonObject toJson(const WorkspaceCounts &counts)
{
    return {{u"added"_s, counts.added},
            {u"modified"_s, counts.modified},
            {u"deleted"_s, counts.deleted},
            {u"mode_changed"_s, counts.modeChanged},
            {u"folders"_s, counts.folders}};
}

QJsonObject pathsToJson(const QList<FileChange> &changes)
{
    QJsonArray added;
    QJsonArray modified;
    QJsonArray deleted;
    QJsonArray modes;
    for (const FileChange &change : changes) {
        QJsonArray &list = change.kind == ChangeKind::Added     ? added
                           : change.kind == ChangeKind::Deleted ? deleted
                           : onlyModeChanged(change)            ? modes
                                                                : modified;
        list.append(change.path());
    }
    return {{u"added_files"_s, added},
            {u"modified_files"_s, modified},
            {u"deleted_files"_s, deleted},
            {u"mode_changed_files"_s, modes}};
}

QJsonObject toJson(const WorkspaceStatus &status)
{
    QJsonObject json = toJson(status.link);
    const QJsonObject paths = pathsToJson(status.changes);
    for (auto list = paths.begin(); list != paths.end(); ++list)
        json.insert(list.key(), *list);
    json.insert(u"version"_s, versionOf(status.at));
    json.insert(u"differs"_s, status.differs());
    json.insert(u"counts"_s, toJson(status.counts()));
    json.insert(u"folders"_s, QJsonArray::fromStringList(status.folders));
    json.insert(u"ignored_count"_s, status.ignored.size());
    json.insert(u"hidden_files"_s, QJsonArray::fromStringList(status.hidden));
    json.insert(u"busy"_s, status.isBusy);
    json.insert(u"interrupted"_s, status.isInterrupted());
    json.insert(u"interrupted_from_version"_s, versionOf(status.interruptedFrom));
    json.insert(u"interrupted_to_version"_s, versionOf(status.interruptedTo));
    return json;
}

} // namespace strata
