// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int PatienceMs = 1500; // a window that does not answer by then is hung or gone

/// The folder with its links resolved, also when it does not exist yet.
QString canonical(const QString &folder)
{
    const QString resolved = QFileInfo(folder).canonicalFilePath();
    return resolved.isEmpty() ? QFileInfo(folder).absoluteFilePath() : resolved;
}

} // namespace

SingleInstance::SingleInstance(const QString &libraryFolder, QObject *parent) : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash(canonical(libraryFolder).toUtf8(), QCryptographicHash::Sha256);
    m_name = u"strata-%1-%2"_s.arg(::getuid()).arg(QString::fromLatin1(hash.toHex().left(20)));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::handOver(const OpenRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact) + '\n');
    if (!socket.waitForBytesWritten(PatienceMs) || !socket.waitForReadyRead(PatienceMs))
        return false;
    return socket.readLine().trimmed() == "ok";
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            const QJsonDocument json = QJsonDocument::fromJson(socket->readLine());
            if (json.isObject()) {
                socket->write("ok\n");
                emit requested(openRequestFromJson(json.object()));
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace strata
