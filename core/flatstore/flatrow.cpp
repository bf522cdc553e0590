// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/flatrow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FlatStore)
};

} // namespace

std::optional<FlatTable> flatTableOf(QStringView name)
{
    const QStringView bare = name.sliced(name.lastIndexOf(u'.') + 1);
    if (bare.compare("projects"_L1, Qt::CaseInsensitive) == 0)
        return FlatTable::Projects;
    if (bare.compare("generations"_L1, Qt::CaseInsensitive) == 0)
        return FlatTable::Generations;
    if (bare.compare("artifacts"_L1, Qt::CaseInsensitive) == 0)
        return FlatTable::Artifacts;
    return {};
}

void setColumn(QJsonObject &columns, const QString &name, const QJsonValue &value)
{
    if (!name.isEmpty())
        columns.insert(name, value);
}

std::unexpected<Error> flatValueTooLong(const FlatPlace &place, const QString &column)
{
    const int megabytes = int(MaxFlatValueBytes / 1024 / 1024);
    if (column.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("%1: a value is larger than %2 MB.").arg(place.toText()).arg(megabytes));
    return fail(Error::Kind::Invalid,
                Text::tr("%1: the value of “%2” is larger than %3 MB.").arg(place.toText(), column).arg(megabytes));
}

} // namespace strata
