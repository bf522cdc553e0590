// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/hexview.h"

#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int Margin = 12;
constexpr qint64 MostCopied = 4 * 1024 * 1024; // bytes; the text of more would be a third of a gigabyte on the clipboard soon

// Where a byte's two parts stand in a row, in characters.
int hexColumn(int digits, int byte) { return digits + 2 + byte * 3 + (byte >= 8 ? 1 : 0); }

int asciiColumn(int digits, int byte) { return digits + 2 + HexView::BytesPerRow * 3 + 2 + byte; }

} // namespace

int hexOffsetDigits(qint64 size) { return int(std::max<qsizetype>(6, QString::number(std::max<qint64>(size - 1, 0), 16).size())); }

QString hexRow(QByteArrayView bytes, qint64 offset, int digits)
{
    static constexpr char16_t hex[] = u"0123456789abcdef";
    QString row = QString::number(offset, 16).rightJustified(digits, u'0');
    row = row.leftJustified(asciiColumn(digits, int(bytes.size())), u' ');
    for (int i = 0; i < int(bytes.size()); ++i) {
        const auto byte = quint8(bytes[i]);
        const int column = hexColumn(digits, i);
        row[column] = hex[byte >> 4];
        row[column + 1] = hex[byte & 0xf];
    }
    // The letters start at the same column in a short last row too.
    row = row.first(hexColumn(digits, int(bytes.size()) - 1) + 2).leftJustified(asciiColumn(digits, 0), u' ');
    for (const char byte : bytes)
        row += byte >= 0x20 && byte < 0x7f ? QChar::fromLatin1(byte) : u'.';
    return row;
}

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(monospaceFont(9));
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Bytes of the file"));
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_anchor = m_caret = -1;
    m_digits = hexOffsetDigits(bytes.size());
    verticalScrollBar()->setValue(0);
    updateScrollBars();
    viewport()->update();
}

void HexView::setTextFont(const QFont &font)
{
    setFont(font);
    updateScrollBars();
    viewport()->update();
}

qint64 HexView::rowCount() const { return (m_bytes.size() + BytesPerRow - 1) / BytesPerRow; }

void HexView::updateScrollBars()
{
    // The vertical unit is a row: 2 GiB of bytes still fit an int.
    const int visible = std::max(1, viewport()->height() / fontMetrics().lineSpacing());
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, int(std::max<qint64>(0, rowCount() - visible)));
    const int width = fontMetrics().horizontalAdvance(u'0') * asciiColumn(m_digits, BytesPerRow) + 2 * Margin;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void HexView::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.surface);
    painter.setFont(font());
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.lineSpacing();
    const int cell = metrics.horizontalAdvance(u'0');
    const int left = Margin - horizontalScrollBar()->value();
    const auto [low, high] = std::minmax(m_anchor, m_caret);
    for (int y = 0; y < viewport()->height(); y += height) {
        const qint64 row = verticalScrollBar()->value() + y / height;
        if (row >= rowCount())
            break;
        const qint64 offset = row * BytesPerRow;
        const QByteArrayView bytes = QByteArrayView(m_bytes).sliced(offset, std::min<qint64>(BytesPerRow, m_bytes.size() - offset));
        for (int i = 0; i < int(bytes.size()) && low >= 0; ++i) {
            if (offset + i < low || offset + i > high)
                continue;
            const bool joins = offset + i < high && i + 1 < int(bytes.size());
            const int gap = joins ? hexColumn(m_digits, i + 1) - hexColumn(m_digits, i) : 2;
            painter.fillRect(left + hexColumn(m_digits, i) * cell, y, gap * cell, height, colors.selection);
            painter.fillRect(left + asciiColumn(m_digits, i) * cell, y, cell, height, colors.selection);
        }
        const QString text = hexRow(bytes, offset, m_digits);
        const int baseline = y + metrics.ascent();
        painter.setPen(colors.textFaint);
        painter.drawText(left, baseline, text.first(m_digits));
        painter.setPen(colors.text);
        painter.drawText(left + (m_digits + 2) * cell, baseline, text.sliced(m_digits + 2));
    }
}

void HexView::resizeEvent(QResizeEvent *) { updateScrollBars(); }

qint64 HexView::byteAt(const QPoint &point) const
{
    const int cell = std::max(1, fontMetrics().horizontalAdvance(u'0'));
    const qint64 row = verticalScrollBar()->value() + std::max(0, point.y()) / fontMetrics().lineSpacing();
    const int column = (point.x() - Margin + horizontalScrollBar()->value()) / cell;
    int byte = BytesPerRow - 1;
    if (column >= asciiColumn(m_digits, 0)) {
        byte = column - asciiColumn(m_digits, 0);
    } else {
        while (byte > 0 && hexColumn(m_digits, byte) > column)
            --byte;
    }
    return std::clamp<qint64>(row * BytesPerRow + std::clamp(byte, 0, BytesPerRow - 1), 0, std::max<qint64>(0, m_bytes.size() - 1));
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_bytes.isEmpty())
        moveCaret(byteAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_bytes.isEmpty())
        moveCaret(byteAt(event->position().toPoint()), true);
}

void HexView::moveCaret(qint64 byte, bool selects)
{
    m_caret = std::clamp<qint64>(byte, 0, m_bytes.size() - 1);
    if (!selects || m_anchor < 0)
        m_anchor = m_caret;
    const int row = int(m_caret / BytesPerRow);
    QScrollBar *bar = verticalScrollBar();
    if (row < bar->value())
        bar->setValue(row);
    else if (row >= bar->value() + bar->pageStep())
        bar->setValue(row - bar->pageStep() + 1);
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const bool selects = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 page = qint64(verticalScrollBar()->pageStep()) * BytesPerRow;
    const qint64 from = std::max<qint64>(m_caret, 0);
    if (m_bytes.isEmpty())
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return moveCaret(from - 1, selects);
    case Qt::Key_Right: return moveCaret(from + 1, selects);
    case Qt::Key_Up: return moveCaret(from - BytesPerRow, selects);
    case Qt::Key_Down: return moveCaret(from + BytesPerRow, selects);
    case Qt::Key_PageUp: return moveCaret(from - page, selects);
    case Qt::Key_PageDown: return moveCaret(from + page, selects);
    case Qt::Key_Home: return moveCaret(event->modifiers().testFlag(Qt::ControlModifier) ? 0 : from - from % BytesPerRow, selects);
    case Qt::Key_End:
        return moveCaret(event->modifiers().testFlag(Qt::ControlModifier) ? m_bytes.size() : from - from % BytesPerRow + 15,
                         selects);
    default: return QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::selectAll()
{
    if (m_bytes.isEmpty())
        return;
    m_anchor = 0;
    m_caret = m_bytes.size() - 1;
    viewport()->update();
}

QString HexView::selectedText() const
{
    if (m_anchor < 0)
        return {};
    const auto [low, high] = std::minmax(m_anchor, m_caret);
    const qint64 end = std::min(high, low + MostCopied - 1);
    QStringList rows;
    for (qint64 offset = low - low % BytesPerRow; offset <= end; offset += BytesPerRow)
        rows << hexRow(QByteArrayView(m_bytes).sliced(offset, std::min<qint64>(BytesPerRow, m_bytes.size() - offset)), offset,
                       m_digits);
    return rows.join(u'\n');
}

void HexView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace strata
