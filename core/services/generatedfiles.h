// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace strata {

/// Lock files and what tools write, by the name alone: "package-lock.json", "app.min.js", "api_pb2.py", "__generated__/…".
bool isGeneratedPath(QStringView path);

/// Whether the first 20 lines say that a tool wrote them: "@generated", "DO NOT EDIT".
bool saysGenerated(QByteArrayView content);

/// What the .gitattributes files of a tree say about `linguist-generated`. For one thread.
class GeneratedAttributes
{
public:
    /// The bytes of the .gitattributes in a folder ("" for the root); empty when there is none.
    using ReadAttributes = std::function<QByteArray(const QString &folder)>;

    explicit GeneratedAttributes(ReadAttributes read) : m_read(std::move(read)) { }

    /// Nothing when no line speaks of it. As in git the deepest folder decides, and in a file the last line.
    std::optional<bool> of(const QString &path);

private:
    struct Rule
    {
        QString glob;
        bool isAnchored = false; // has a "/": compared with the whole path from the folder
        std::optional<bool> isGenerated; // nothing: taken back ("!linguist-generated")
    };

    static QList<Rule> parse(const QByteArray &text);
    const QList<Rule> &rulesIn(const QString &folder);

    ReadAttributes m_read;
    QHash<QString, QList<Rule>> m_rules;
};

} // namespace strata
