// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowstate.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

/// A library's own group: the path itself would be split at its slashes.
QString groupOf(const QString &libraryFolder)
{
    const QByteArray hash = QCryptographicHash::hash(libraryFolder.toUtf8(), QCryptographicHash::Sha256);
    return u"libraries/"_s + QString::fromLatin1(hash.toHex().left(16)) + u'/';
}

} // namespace

WindowState loadWindowState(const QSettings &store, const QString &libraryFolder)
{
    const QString group = groupOf(libraryFolder);
    const auto generation = [&](const QString &key) { return GenerationId::fromString(store.value(group + key).toString()); };
    return {
        .geometry = store.value(group + u"geometry"_s).toByteArray(),
        .columns = store.value(group + u"columns"_s).toByteArray(),
        .hasLists = store.value(group + u"lists"_s, true).toBool(),
        .page = store.value(group + u"page"_s).toInt(),
        .project = ProjectId::fromString(store.value(group + u"project"_s).toString()),
        .place = {.selected = generation(u"selected"_s),
                  .base = generation(u"base"_s),
                  .target = generation(u"target"_s),
                  .file = store.value(group + u"file"_s).toString(),
                  .folder = {store.value(group + u"base_folder"_s).toString(), store.value(group + u"target_folder"_s).toString()}},
    };
}

void saveWindowState(const WindowState &state, QSettings &store, const QString &libraryFolder)
{
    const QString group = groupOf(libraryFolder);
    store.setValue(group + u"folder"_s, libraryFolder); // for people who read the file
    store.setValue(group + u"geometry"_s, state.geometry);
    store.setValue(group + u"columns"_s, state.columns);
    store.setValue(group + u"lists"_s, state.hasLists);
    store.setValue(group + u"page"_s, state.page);
    store.setValue(group + u"project"_s, state.project.toString());
    store.setValue(group + u"selected"_s, state.place.selected.toString());
    store.setValue(group + u"base"_s, state.place.base.toString());
    store.setValue(group + u"target"_s, state.place.target.toString());
    store.setValue(group + u"file"_s, state.place.file);
    store.setValue(group + u"base_folder"_s, state.place.folder[Before]);
    store.setValue(group + u"target_folder"_s, state.place.folder[After]);
}

VerifiedState loadVerified(const QSettings &store, const QString &libraryFolder)
{
    const QString group = groupOf(libraryFolder) + u"verified/"_s;
    return {
        .time = fromIsoText(store.value(group + u"time"_s).toString()),
        .versions = store.value(group + u"versions"_s).toInt(),
        .problems = store.value(group + u"problems"_s).toInt(),
    };
}

void saveVerified(const VerifiedState &state, QSettings &store, const QString &libraryFolder)
{
    const QString group = groupOf(libraryFolder) + u"verified/"_s;
    store.setValue(group + u"time"_s, toIsoText(state.time));
    store.setValue(group + u"versions"_s, state.versions);
    store.setValue(group + u"problems"_s, state.problems);
}

} // namespace strata
