// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

namespace strata {

/// One row of a hex view: "000010  89 50 4e 47 …  .PNG…".
QString hexRow(QByteArrayView bytes, qint64 offset, int offsetDigits);
/// How many digits the offsets of so many bytes need, at least 6.
int hexOffsetDigits(qint64 size);

/// Bytes as offset, 16 hexadecimal pairs and their ASCII letters. Paints the rows in sight only: a row is made when it is painted.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int BytesPerRow = 16;

    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    void setTextFont(const QFont &font);
    void selectAll();
    /// The selected bytes as the rows they stand in; nothing selected: empty.
    QString selectedText() const;
    void copy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qint64 rowCount() const;
    qint64 byteAt(const QPoint &point) const;
    void updateScrollBars();
    void moveCaret(qint64 byte, bool selects);

    QByteArray m_bytes;
    qint64 m_anchor = -1; // of the selection, in bytes; -1: none
    qint64 m_caret = -1;
    int m_digits = 6;
};

} // namespace strata
