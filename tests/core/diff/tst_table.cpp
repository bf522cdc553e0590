// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/table.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QString toText(const ParsedTable &table)
{
    QStringList records;
    for (const QStringList &record : table.records)
        records.append(record.join(u'|'));
    return records.join(u'/');
}

TableComparison compared(const QByteArray &before, const QByteArray &after, bool isTabbed = false)
{
    return compareTableTexts({before, after}, isTabbed, {}).value();
}

// "= ~2 - +": the rows with the columns that changed
QString rowsOf(const TableComparison &table)
{
    QStringList text;
    for (const TableRow &row : table.rows) {
        QString sign = row.kind == RowKind::Equal     ? u"="_s
                       : row.kind == RowKind::Changed ? u"~"_s
                       : row.kind == RowKind::Removed ? u"-"_s
                                                      : u"+"_s;
        for (const qint32 column : row.changedColumns)
            sign += QString::number(column);
        text.append(sign);
    }
    return text.join(u' ');
}

QString columnsOf(const TableComparison &table)
{
    QStringList text;
    for (const TableColumn &column : table.columns)
        text.append(u"%1:%2"_s.arg(column[Before]).arg(column[After]));
    return text.join(u' ');
}

QByteArray quoted(const QStringList &record, QChar delimiter)
{
    QStringList fields;
    for (const QString &field : record)
        fields.append(u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"');
    return fields.join(delimiter).toUtf8() + "\r\n";
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreReadByRfc4180()
    {
        QCOMPARE(toText(parseTable(u"a,b\r\n1,\"x, y\"\n\"say \"\"hi\"\"\",\"two\nlines\"\n", u',')),
                 u"a|b/1|x, y/say \"hi\"|two\nlines"_s);
        QCOMPARE(toText(parseTable(u"a,,\n\n,b", u',')), u"a||//|b"_s);
        QCOMPARE(toText(parseTable(u"", u',')), QString());
        // What no program should write is read all the same.
        QCOMPARE(toText(parseTable(u"5\" disk,\"open\nend", u',')), u"5\" disk|open\nend"_s);
        QCOMPARE(toText(parseTable(u"\"a\"b,c\rd", u',')), u"ab|c/d"_s);
    }

    void whatIsQuotedComesBack()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            const QChar delimiter = QStringView(u",;\t|")[random.bounded(4)];
            QList<QStringList> records(1 + random.bounded(5));
            QByteArray text;
            for (QStringList &record : records) {
                for (int field = 0; field < 3; ++field) {
                    QString value;
                    for (int n = random.bounded(6); n > 0; --n)
                        value += QStringView(u"ab\",;|\n\r\t ä")[random.bounded(11)];
                    record.append(value);
                }
                text += quoted(record, delimiter);
            }
            QCOMPARE(parseTable(QString::fromUtf8(text), delimiter).records, records);
        }
    }

    void theDelimiterIsFound()
    {
        QCOMPARE(delimiterOf(u"a,b\n1,2\n"), u',');
        QCOMPARE(delimiterOf(u"a;b\n1,5;2,5\n3,5;4\n"), u';');
        QCOMPARE(delimiterOf(u"a\tb\n1\t2\n"), u'\t');
        QCOMPARE(delimiterOf(u"a|b\n1|2\n"), u'|');
        QCOMPARE(delimiterOf(u"\"a;b\",c\n\"1;2\",3\n"), u',');
        QCOMPARE(delimiterOf(u"only one column\n"), u',');
        QCOMPARE(delimiterOf(u""), u',');
    }

    void cellsThatChangedAreFound()
    {
        const TableComparison table = compared("id,name,price\n1,pen,2\n2,ink,3\n3,nib,4\n",
                                               "id,name,price\n1,pen,2\n2,ink,5\n4,cap,4\n3,nib,4\n");
        QCOMPARE(columnsOf(table), u"0:0 1:1 2:2"_s);
        QCOMPARE(rowsOf(table), u"= = ~2 + ="_s);
        QCOMPARE(table.rows[2].record, (std::array<qint32, 2>{2, 2}));
        QCOMPARE(table.records[After][2], (QStringList{u"2"_s, u"ink"_s, u"5"_s}));
    }

    void anEndOfLineInsideAFieldIsNoRecord()
    {
        const TableComparison table = compared("a,b\n1,\"x\ny\"\n2,z\n", "a,b\n1,\"x\ny!\"\n2,z\n");
        QCOMPARE(table.records[Before].size(), 3);
        QCOMPARE(rowsOf(table), u"= ~1 ="_s);
    }

    void columnsAreMatchedByTheirNames()
    {
        const TableComparison table = compared("id,name\n1,pen\n2,ink\n", "id,colour,name\n1,red,pen\n2,,ink\n");
        QCOMPARE(columnsOf(table), u"0:0 -1:1 1:2"_s);
        QCOMPARE(rowsOf(table), u"~1 ~1 ="_s);
        // A name changed: the same column.
        QCOMPARE(columnsOf(compared("id,name\n1,pen\n", "id,title\n1,pen\n")), u"0:0 1:1"_s);
        QCOMPARE(rowsOf(compared("id,name\n1,pen\n", "id,title\n1,pen\n")), u"~1 ="_s);
        // Records longer than the heading.
        QCOMPARE(columnsOf(compared("a\n1,2,3\n", "a\n1,2\n")), u"0:0 1:1 2:-1"_s);
    }

    void aFileThatIsNewOrGoneIsATable()
    {
        QCOMPARE(rowsOf(compared({}, "a,b\n1,2\n")), u"+ +"_s);
        QCOMPARE(rowsOf(compared("a,b\n1,2\n", {})), u"- -"_s);
        QCOMPARE(rowsOf(compared("a,b\n", "a,b\r\n")), u"="_s);
    }

    void otherDelimitersAndEncodingsAreRead()
    {
        QCOMPARE(rowsOf(compared("a\tb\n1,5\t2\n", "a\tb\n1,5\t3\n", true)), u"= ~1"_s);
        const TableComparison latin = compared("name;n\nMüller;1\n", "name;n\nM\xfcller;2\n");
        QCOMPARE(latin.records[After][1].first(), u"Müller"_s);
        QCOMPARE(rowsOf(latin), u"= ~1"_s);
        // The delimiter may change between the two.
        QCOMPARE(rowsOf(compared("a,b\n1,2\n", "a;b\n1;2\n")), u"= ="_s);
    }

    void whatIsTooLargeIsCut()
    {
        QByteArray rows;
        for (qsizetype i = 0; i <= MaximalTableRecords; ++i)
            rows += QByteArray::number(i) + ",x\n";
        const ParsedTable table = parseTable(QString::fromLatin1(rows), u',');
        QVERIFY(table.isCut);
        QCOMPARE(table.records.size(), MaximalTableRecords);
        const ParsedTable wide = parseTable(QString(MaximalTableColumns, u','), u',');
        QVERIFY(wide.isCut);
        QCOMPARE(wide.records.first().size(), MaximalTableColumns);
        QVERIFY(!parseTable(u"a,b\n", u',').isCut);
    }

    void aStopIsObeyed()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(compareTableTexts({"a\n", "b\n"}, false, Progress(stop.get_token())).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
