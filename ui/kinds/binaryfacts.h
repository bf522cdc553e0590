// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bytecomparison.h"
#include "core/model/change.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace strata {

/// What is known of two files that are not text, in a small table over their bytes: what they are, sizes, hashes, modes, and where
/// they begin to differ.
class BinaryFacts : public QWidget
{
    Q_OBJECT

public:
    explicit BinaryFacts(QWidget *parent = nullptr);

    void showFiles(const std::array<std::optional<FileEntry>, 2> &files, const ByteComparison &bytes);
    void showProblem(const QString &sentence);
    QString text() const; // the table and the sentence, as lines: for the clipboard and for tests

private:
    struct Row
    {
        QLabel *name;
        std::array<QLabel *, 2> values;
    };
    void setRow(qsizetype row, const QString &name, const std::array<QString, 2> &values);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QLabel *m_sentence;
};

/// "The first difference is at byte 1,234 (0x4d2). 56 bytes differ, in 3 places." and what else is worth knowing.
QString differenceText(const ByteComparison &bytes);

} // namespace strata
