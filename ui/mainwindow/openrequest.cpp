// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/openrequest.h"

using namespace Qt::StringLiterals;

namespace strata {

bool parsePair(const QString &text, OpenRequest &request)
{
    const qsizetype dots = text.indexOf(".."_L1);
    const QString base = dots < 0 ? QString() : text.left(dots).trimmed();
    const QString target = dots < 0 ? text.trimmed() : text.sliced(dots + 2).trimmed();
    if (target.isEmpty() || target.startsWith(u'.') || (dots >= 0 && base.isEmpty()))
        return false;
    request.base = base;
    request.target = target;
    return true;
}

QJsonObject toJson(const OpenRequest &request)
{
    return {{u"project"_s, request.project}, {u"base"_s, request.base}, {u"target"_s, request.target}, {u"file"_s, request.file}};
}

OpenRequest openRequestFromJson(const QJsonObject &json)
{
    return {
        .project = json["project"_L1].toString(),
        .base = json["base"_L1].toString(),
        .target = json["target"_L1].toString(),
        .file = json["file"_L1].toString(),
    };
}

} // namespace strata
