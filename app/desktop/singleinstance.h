// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/openrequest.h"

#include <QLocalServer>
#include <QObject>

namespace strata {

/// One window per library: the first start listens, a second one hands over where it was asked to go and ends. The channel is a
/// local socket only the same user can reach, named after the library's folder.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &libraryFolder, QObject *parent = nullptr);

    /// True when another window of this library took the request.
    bool handOver(const OpenRequest &request);
    /// Listens from now on. A socket left behind by a killed process is replaced; when two start at the same moment one of them may
    /// stay without a channel, which only means that its library can be opened twice.
    void listen();

signals:
    void requested(const strata::OpenRequest &request);

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace strata
