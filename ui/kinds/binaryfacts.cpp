// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kinds/binaryfacts.h"

#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString sizeText(qint64 size) { return BinaryFacts::tr("%1 (%2 bytes)").arg(byteText(size), QLocale().toString(size)); }

QLabel *selectableLabel(QColor ThemeColors::*tint, QWidget *parent)
{
    auto *label = new TintedLabel(tint, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

QString differenceText(const ByteComparison &bytes)
{
    if (bytes.firstDifference < 0)
        return BinaryFacts::tr("All bytes are the same.");
    const QLocale locale;
    QStringList sentences{BinaryFacts::tr("The first difference is at byte %1 (0x%2).")
                              .arg(locale.toString(bytes.firstDifference), QString::number(bytes.firstDifference, 16))};
    sentences.append(
        BinaryFacts::tr("%1 bytes differ, in %n places.", nullptr, int(bytes.places)).arg(locale.toString(bytes.differingBytes)));
    if (bytes.commonTail > 0)
        sentences.append(BinaryFacts::tr("The last %1 bytes are the same, moved by %2.")
                             .arg(locale.toString(bytes.commonTail), plusText(bytes.size[After] - bytes.size[Before])));
    if (bytes.hiddenPlaces > 0)
        sentences.append(BinaryFacts::tr("%n places are too many to be shown.", nullptr, int(bytes.hiddenPlaces)));
    return sentences.join(u' ');
}

BinaryFacts::BinaryFacts(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_sentence(selectableLabel(&ThemeColors::text, this))
{
    setAccessibleName(tr("Facts about the files"));
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(7);
    layout->addLayout(m_grid);
    layout->addWidget(m_sentence);
}

void BinaryFacts::setRow(qsizetype row, const QString &name, const std::array<QString, 2> &values)
{
    if (row == m_rows.size()) {
        Row made{.name = new TintedLabel(&ThemeColors::textMuted, this),
                 .values = {selectableLabel(&ThemeColors::text, this), selectableLabel(&ThemeColors::text, this)}};
        m_grid->addWidget(made.name, int(row), 0, Qt::AlignTop);
        for (const Side side : {Before, After}) {
            made.values[side]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long ones never widen the window
            m_grid->addWidget(made.values[side], int(row), side == Before ? 1 : 2);
        }
        m_rows.append(made);
    }
    const Row &here = m_rows[row];
    here.name->setText(name);
    for (const Side side : {Before, After}) {
        here.values[side]->setText(values[side]);
        here.values[side]->setToolTip(values[side]);
        here.values[side]->setAccessibleName(side == Before ? tr("%1 before").arg(name) : tr("%1 after").arg(name));
    }
}

void BinaryFacts::showFiles(const std::array<std::optional<FileEntry>, 2> &files, const ByteComparison &bytes)
{
    const auto each = [&files](auto text) {
        std::array<QString, 2> values;
        for (const Side side : {Before, After})
            values[side] = files[side] ? text(side) : u"–"_s;
        return values;
    };
    qsizetype row = 0;
    setRow(row++, tr("Content"),
           each([&bytes](Side side) { return bytes.content[side].isEmpty() ? tr("unknown") : bytes.content[side]; }));
    setRow(row++, tr("Size"), each([&files](Side side) { return sizeText(files[side]->size); }));
    setRow(row++, tr("SHA-256"), each([&files](Side side) { return files[side]->sha256.toHex(); }));
    setRow(row++, tr("Mode"), each([&files](Side side) { return modeToText(files[side]->mode); }));
    if (!files[Before] || !files[After])
        m_sentence->setText(files[After] ? tr("The file was added.") : tr("The file was deleted."));
    else
        m_sentence->setText(differenceText(bytes));
    setAccessibleDescription(text());
}

void BinaryFacts::showProblem(const QString &sentence)
{
    for (const Row &row : m_rows) {
        for (QLabel *value : row.values)
            value->clear();
    }
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

QString BinaryFacts::text() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(u"%1: %2 → %3"_s.arg(row.name->text(), row.values[Before]->text(), row.values[After]->text()));
    lines.append(m_sentence->text());
    return lines.join(u'\n');
}

} // namespace strata
