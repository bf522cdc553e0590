// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace strata {

/// Where a deep link or the command line asks the window to go. Everything may be empty: then the window goes nowhere.
struct OpenRequest
{
    QString project; // name or id
    QString base; // version specs, as strata-cli takes them; empty: the target's own base
    QString target;
    QString file;

    bool isEmpty() const { return project.isEmpty() && target.isEmpty() && file.isEmpty(); }
    bool operator==(const OpenRequest &) const = default;
};

/// "v1..v2" into base and target; "v2" alone is a target. False when it is neither.
bool parsePair(const QString &text, OpenRequest &request);

/// How a second start hands its request to the running one.
QJsonObject toJson(const OpenRequest &request);
OpenRequest openRequestFromJson(const QJsonObject &json);

} // namespace strata
