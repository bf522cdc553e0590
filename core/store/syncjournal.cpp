// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/syncjournal.h"

#include "core/base/fileio.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::SyncJournal)
};

} // namespace

Result<> writeSyncJournal(const QString &path, const SyncJournal &journal)
{
    const QJsonObject json{{u"token"_s, journal.token},
                           {u"from_generation_id"_s, journal.from.isNull() ? QString() : journal.from.toString()},
                           {u"to_generation_id"_s, journal.to.toString()},
                           {u"details"_s, journal.details},
                           {u"applying"_s, journal.isApplying}};
    return writeFileDurably(path, QJsonDocument(json).toJson());
}

Result<std::optional<SyncJournal>> readSyncJournal(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        if (bytes.error().kind == Error::Kind::NotFound)
            return std::nullopt;
        return std::unexpected(bytes.error());
    }
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    SyncJournal journal{.token = json["token"_L1].toString(),
                        .from = GenerationId::fromString(json["from_generation_id"_L1].toString()),
                        .to = GenerationId::fromString(json["to_generation_id"_L1].toString()),
                        .details = json["details"_L1].toObject(),
                        .isApplying = json["applying"_L1].toBool(true)};
    if (journal.token.isEmpty() || journal.to.isNull()) {
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” is damaged, so it is not known what the linked folder was being brought to. Look at the folder, "
                             "delete this file, then capture the folder.")
                        .arg(path),
                    path);
    }
    return journal;
}

Result<> removeSyncJournal(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failFromErrno(errno, Text::tr("“%1” cannot be deleted").arg(path), path);
    return syncDirectory(QFileInfo(path).path());
}

} // namespace strata
