// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/base/fileio.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>

#include <sys/stat.h>

namespace strata::test {

/// A flat store as an old backend left it: three projects of ten generations, and everything that may be wrong with one.
class FlatStoreFixture
{
public:
    FlatStoreFixture()
    {
        using namespace Qt::StringLiterals;
        m_projects = {
            {{u"id"_s, project(1)},
             {u"name"_s, u"Shop, \"the\" first"_s},
             {u"domain"_s, u"ecommerce"_s},
             {u"tech_stack"_s, u"fastapi_postgres"_s},
             {u"status"_s, u"active"_s},
             {u"active_generation_id"_s, generation(1, 8)},
             {u"user_id"_s, u"u-7"_s},
             {u"created_at"_s, u"2025-01-01 08:00:00+00"_s}},
            {{u"id"_s, project(2)},
             {u"name"_s, u"Blög 日本 – it's"_s},
             {u"domain"_s, QJsonValue()},
             {u"tech_stack"_s, u"a\tb\\c"_s},
             {u"status"_s, u"archived"_s},
             {u"active_generation_id"_s, QJsonValue()},
             {u"user_id"_s, u"u-7"_s},
             {u"created_at"_s, u"2025-01-02T08:00:00Z"_s}},
            {{u"id"_s, project(3)},
             {u"name"_s, u"API"_s},
             {u"domain"_s, u""_s},
             {u"tech_stack"_s, u"go"_s},
             {u"status"_s, u"draft"_s},
             {u"active_generation_id"_s, QJsonValue()},
             {u"user_id"_s, QJsonValue()},
             {u"created_at"_s, u"2025-01-03 08:00:00.5"_s}},
        };
        for (int number = 1; number <= 3; ++number) {
            for (int i = 10; i >= 1; --i) // not in the order they were made
                addGeneration(number, i);
        }
        QJsonObject twice = m_generations.last(); // API, 1
        twice.insert(u"prompt"_s, u"another prompt of the same id"_s);
        m_generations.append(twice);
        write(u"artifacts/shop.zip"_s, "PK not really");
        m_artifacts = {
            {{u"id"_s, uuid(u"a1"_s)},
             {u"generation_id"_s, generation(1, 8)},
             {u"type"_s, u"zip"_s},
             {u"storage_url"_s, u"/srv/app/storage/artifacts/shop.zip"_s},
             {u"file_size"_s, u"13"_s}},
            {{u"id"_s, uuid(u"a2"_s)},
             {u"generation_id"_s, generation(1, 8)},
             {u"type"_s, u"github_pr"_s},
             {u"storage_url"_s, u"https://example.org/pull/3"_s},
             {u"file_size"_s, QJsonValue()}},
            {{u"id"_s, uuid(u"a3"_s)},
             {u"generation_id"_s, generation(1, 9)},
             {u"type"_s, u"zip"_s},
             {u"storage_url"_s, u"../../../etc/passwd"_s},
             {u"file_size"_s, u"1"_s}},
        };
        for (const QString &orphan : {u"orphan 1"_s, u"orphan 2"_s})
            write(u"projects/%1/main.py"_s.arg(uuid(orphan)), "orphan\n");
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("storage")); }
    static QString project(int number) { return uuid(QStringLiteral("project %1").arg(number)); }
    static QString generation(int projectNumber, int number)
    {
        return uuid(QStringLiteral("generation %1 %2").arg(projectNumber).arg(number));
    }

    // Metadata in each form, beside the store; the answer is what to give as --metadata.

    QString json() const
    {
        const auto rows = [](const QList<QJsonObject> &list) {
            QJsonArray array;
            for (QJsonObject row : list) {
                for (const QString &column : {QStringLiteral("context"), QStringLiteral("output_files")}) {
                    if (const auto value = QJsonDocument::fromJson(row[column].toString().toUtf8()); value.isObject())
                        row.insert(column, value.object());
                }
                array.append(row);
            }
            return array;
        };
        const QJsonObject root{{QStringLiteral("projects"), rows(m_projects)},
                               {QStringLiteral("generations"), rows(m_generations)},
                               {QStringLiteral("artifacts"), rows(m_artifacts)}};
        return beside(QStringLiteral("export.json"), QJsonDocument(root).toJson());
    }

    QString csv() const
    {
        const auto table = [this](const QString &name, const QList<QJsonObject> &rows) {
            QByteArray text = rows.first().keys().join(u',').toUtf8() + "\r\n";
            for (const QJsonObject &row : rows) {
                QStringList values;
                for (const QString &column : rows.first().keys()) {
                    const QJsonValue value = row[column];
                    values.append(value.isNull() ? QString()
                                                 : u'"' + value.toString().replace(u'"', QStringLiteral("\"\"")) + u'"');
                }
                text += values.join(u',').toUtf8() + "\r\n";
            }
            beside(QStringLiteral("csv/") + name + QStringLiteral(".csv"), text);
        };
        table(QStringLiteral("projects"), m_projects);
        table(QStringLiteral("generations"), m_generations);
        table(QStringLiteral("artifacts"), m_artifacts);
        return m_folder.filePath(QStringLiteral("csv"));
    }

    /// pg_dump's plain SQL: COPY for generations, INSERT with columns for projects and without for artifacts.
    QString dump() const
    {
        QByteArray text =
            "--\n-- PostgreSQL database dump\n--\n\\restrict abc\nSET client_encoding = 'UTF8';\n"
            "SET standard_conforming_strings = on;\n"
            "CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN; 'it''s; COPY public.projects' END; $_$;\n"
            "CREATE TABLE public.artifacts (\n    ";
        QStringList columns;
        for (const QString &column : m_artifacts.first().keys())
            columns.append(column + QStringLiteral(" character varying(36) DEFAULT 'a,b'::text NOT NULL"));
        text += columns.join(QStringLiteral(",\n    ")).toUtf8() + ",\n    CONSTRAINT c CHECK ((file_size > 0))\n);\n";
        text += "INSERT INTO public.projects (\"" + m_projects.first().keys().join(QStringLiteral("\", \"")).toUtf8()
                + "\") VALUES\n";
        QStringList tuples;
        for (const QJsonObject &row : m_projects)
            tuples.append(tuple(row, m_projects.first().keys()));
        text += '\t' + tuples.join(QStringLiteral(",\n\t")).toUtf8() + "\nON CONFLICT DO NOTHING;\n\n";
        QStringList order = m_generations.first().keys();
        std::ranges::reverse(order);
        text += "COPY public.generations (" + order.join(QStringLiteral(", ")).toUtf8() + ") FROM stdin;\n";
        for (const QJsonObject &row : m_generations) {
            QStringList values;
            for (const QString &column : order) {
                QString value = row[column].toString();
                value.replace(u'\\', QStringLiteral("\\\\"))
                    .replace(u'\n', QStringLiteral("\\n"))
                    .replace(u'\t', QStringLiteral("\\t"));
                values.append(row[column].isNull() ? QStringLiteral("\\N") : value);
            }
            text += values.join(u'\t').toUtf8() + '\n';
        }
        text += "\\.\n\nCOPY public.users (id) FROM stdin;\n1\n\\.\n";
        for (const QJsonObject &row : m_artifacts)
            text += "INSERT INTO public.artifacts VALUES " + tuple(row, m_artifacts.first().keys()).toUtf8() + ";\n";
        return beside(QStringLiteral("dump.sql"), text);
    }

    const QList<QJsonObject> &projects() const { return m_projects; }
    const QList<QJsonObject> &generations() const { return m_generations; }
    const QList<QJsonObject> &artifacts() const { return m_artifacts; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Every entry of the store with its type, mode, size, time and content: equal before and after means that nothing was written.
    QStringList snapshot() const
    {
        QStringList lines;
        QDirIterator walk(folder(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString each = walk.next();
            struct stat info{};
            ::lstat(QFile::encodeName(each).constData(), &info);
            const QString content = S_ISREG(info.st_mode) ? hashOf(readFile(each).value_or(QByteArray())).toHex() : QString();
            lines.append(QStringLiteral("%1 %2 %3 %4.%5 %6")
                             .arg(each)
                             .arg(info.st_mode, 0, 8)
                             .arg(info.st_size)
                             .arg(info.st_mtim.tv_sec)
                             .arg(info.st_mtim.tv_nsec)
                             .arg(content));
        }
        lines.sort();
        return lines;
    }

    void write(const QString &name, QByteArrayView bytes, mode_t mode = 0644) const
    {
        const QString file = folder() + u'/' + name;
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), bytes.size()) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file));
        out.close();
        ::chmod(QFile::encodeName(file).constData(), mode);
    }

    QString beside(const QString &name, QByteArrayView bytes) const
    {
        write(QStringLiteral("../") + name, bytes);
        return m_folder.filePath(name);
    }

private:
    static QString uuid(const QString &name) { return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces); }

    static QString tuple(const QJsonObject &row, const QStringList &columns)
    {
        QStringList values;
        for (const QString &column : columns) {
            const QString quoted = u'\'' + row[column].toString().replace(u'\'', QStringLiteral("''")) + u'\'';
            values.append(row[column].isNull() ? QStringLiteral("NULL") : quoted);
        }
        return u'(' + values.join(QStringLiteral(", ")) + u')';
    }

    void addGeneration(int number, int i)
    {
        using namespace Qt::StringLiterals;
        const QString id = generation(number, i);
        const QByteArray main = "print('%1 %2')\n"_ba.replace("%1", QByteArray::number(number))
                                    .replace("%2", QByteArray::number(i));
        QJsonObject row{
            {u"id"_s, id},
            {u"project_id"_s, project(number)},
            {u"prompt"_s, u"Prompt %1.%2:\n\"quoted\", it's\ta \\ of „ünï“ 日本"_s.arg(number).arg(i)},
            {u"context"_s, u"{\"model\":\"m-%1\"}"_s.arg(i)},
            {u"status"_s, number == 2 && i == 7 ? u"failed"_s : u"completed"_s},
            {u"error_message"_s, number == 2 && i == 7 ? QJsonValue(u"out of tokens"_s) : QJsonValue()},
            {u"is_active"_s, number == 2 && (i == 6 || i == 9) ? u"t"_s : u"f"_s},
            {u"is_iteration"_s, i > 1 ? u"t"_s : u"f"_s},
            {u"parent_generation_id"_s, QJsonValue()},
            {u"output_files"_s, QJsonValue()},
            {u"quality_score"_s, u"0.%1"_s.arg(i)},
            {u"total_tokens"_s, u"12%1"_s.arg(i)},
            {u"created_at"_s, u"2025-02-%1 10:00:00.123456+00"_s.arg(i, 2, 10, QLatin1Char('0'))},
        };
        if (number == 1 && i > 1)
            row.insert(u"parent_generation_id"_s, generation(1, i - 1));
        if (number == 3 && i == 1)
            row.insert(u"parent_generation_id"_s, generation(3, 2));
        if (number == 3 && i == 2)
            row.insert(u"parent_generation_id"_s, generation(3, 1));
        const auto output = [](const QByteArray &content) {
            const QJsonObject files{{u"app/main.py"_s, QString::fromUtf8(content)}, {u"README.md"_s, u"# Read me\n"_s}};
            return QString::fromUtf8(QJsonDocument(files).toJson(QJsonDocument::Compact));
        };
        if (number == 1 && i == 3)
            row.insert(u"output_files"_s, output("print('another')\n"));
        if (number == 1 && i == 5)
            row.insert(u"output_files"_s, output(main));
        if (number == 2 && i == 4)
            row.insert(u"output_files"_s, output(main));
        m_generations.append(row);
        if (number == 2 && (i == 4 || i == 10))
            return; // without a folder; the last one without anything
        const QString place = number == 3 && i == 2 ? id : u"projects/"_s + id;
        write(place + u"/app/main.py"_s, main);
        write(place + u"/README.md"_s, "# Read me\n");
        write(place + u"/app/__init__.py"_s, "");
        write(place + u"/run.sh"_s, "#!/bin/sh\n", 0755);
        write(place + u"/node_modules/dep.js"_s, "kept\n");
        write(place + u"/.gitignore"_s, "*.log\n");
        write(place + u"/a.log"_s, "kept, too\n");
        write(place + u"/odd é [x] '\"$.txt"_s, QByteArray(1000 * i, 'x'));
        QDir().mkpath(folder() + u'/' + place + u"/empty"_s);
    }

    QTemporaryDir m_folder;
    QList<QJsonObject> m_projects;
    QList<QJsonObject> m_generations;
    QList<QJsonObject> m_artifacts;
};

} // namespace strata::test
