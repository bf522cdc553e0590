// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/facts.h"

#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::PromptPage)
};

QString changesText(const ChangesSummary &changes)
{
    QStringList parts;
    if (changes.added > 0)
        parts << Text::tr("%n added", nullptr, changes.added);
    if (changes.modified > 0)
        parts << Text::tr("%n modified", nullptr, changes.modified);
    if (changes.deleted > 0)
        parts << Text::tr("%n deleted", nullptr, changes.deleted);
    if (changes.renamed > 0)
        parts << Text::tr("%n renamed", nullptr, changes.renamed);
    if (parts.isEmpty())
        return Text::tr("none");
    return parts.join(u" · "_s) + u"\n"_s + plusText(changes.linesAdded) + u' ' + minusText(changes.linesDeleted) + u' '
           + Text::tr("lines");
}

} // namespace

QString statusText(GenerationStatus status)
{
    switch (status) {
    case GenerationStatus::Pending: return Text::tr("Waiting");
    case GenerationStatus::Generating: return Text::tr("Generating");
    case GenerationStatus::Completed: return Text::tr("Completed");
    case GenerationStatus::Failed: return Text::tr("Failed");
    case GenerationStatus::Archived: return Text::tr("Archived");
    case GenerationStatus::Deleted: return Text::tr("Deleted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Folder: return Text::tr("Captured from a folder");
    case Origin::Archive: return Text::tr("Captured from an archive");
    case Origin::Workspace: return Text::tr("Captured from the workspace");
    case Origin::Git: return Text::tr("Captured from a Git repository");
    case Origin::Agent: return Text::tr("Made by an agent");
    case Origin::Api: return Text::tr("Received over the API");
    case Origin::Migrated: return Text::tr("Brought from an older store");
    case Origin::Composed: return Text::tr("Composed from other versions");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Fact> factsOf(const Generation &generation, const QDateTime &now)
{
    const QLocale locale;
    const auto version = [](int number) { return u'v' + QString::number(number); };
    const auto time = [&](const QDateTime &moment) {
        return Text::tr("%1 (%2)", "a time in full, then as a short relative one")
            .arg(absoluteTime(moment), relativeTime(moment, now));
    };
    QList<Fact> facts;
    facts << Fact{.name = Text::tr("Version"), .value = generation.label()};
    QString status = statusText(generation.status);
    if (generation.isActive)
        status = Text::tr("%1, active").arg(status);
    facts << Fact{.name = Text::tr("Status"), .value = status};
    if (!generation.errorMessage.isEmpty())
        facts << Fact{.name = Text::tr("Error"), .value = generation.errorMessage};
    facts << Fact{.name = Text::tr("Origin"), .value = originText(generation.origin)};
    if (generation.parentVersion > 0)
        facts << Fact{.name = Text::tr("Made from"), .value = version(generation.parentVersion)};
    if (generation.baseVersion > 0)
        facts << Fact{.name = Text::tr("Compared with"), .value = version(generation.baseVersion)};
    facts << Fact{
        .name = Text::tr("Created"), .value = time(generation.createdAt), .tip = generation.createdAt.toString(Qt::ISODate)};
    if (generation.completedAt.isValid())
        facts << Fact{.name = Text::tr("Completed"),
                      .value = time(generation.completedAt),
                      .tip = generation.completedAt.toString(Qt::ISODate)};
    if (generation.archivedAt.isValid())
        facts << Fact{
            .name = Text::tr("Archived"), .value = time(generation.archivedAt), .tip = generation.archivedAt.toString(Qt::ISODate)};
    facts << Fact{.name = Text::tr("Files"), .value = locale.toString(generation.fileCount)};
    facts << Fact{.name = Text::tr("Size"),
                  .value = byteText(generation.totalBytes),
                  .tip = Text::tr("%1 bytes").arg(locale.toString(generation.totalBytes))};
    facts << Fact{.name = Text::tr("Changes"), .value = changesText(generation.changes)};
    facts << Fact{.name = Text::tr("Id"), .value = generation.id.toString()};
    return facts;
}

QString eventText(const Event &event)
{
    if (event.action == "generation.captured"_L1)
        return Text::tr("captured");
    if (event.action == "generation.activated"_L1)
        return Text::tr("made active");
    if (event.action == "generation.rolled_back"_L1)
        return Text::tr("made active by rolling back");
    if (event.action == "generation.redone"_L1)
        return Text::tr("made active again");
    if (event.action == "generation.exported"_L1)
        return Text::tr("exported");
    if (event.action == "generation.edited"_L1)
        return Text::tr("name, note or star edited");
    if (event.action == "generation.archived"_L1)
        return Text::tr("archived");
    if (event.action == "generation.restored"_L1)
        return Text::tr("restored");
    return event.action; // a newer Strata's own word says more than nothing
}

} // namespace strata
