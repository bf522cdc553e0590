// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace strata {

/// A place a person typed: a line of a side (0-based), or a part of the whole.
struct LinePlace
{
    std::optional<Side> side; // none: the side the caret is on
    qint32 line = 0;
    std::optional<int> percent; // then `line` means nothing
    QString file; // empty: the one on show

    bool operator==(const LinePlace &) const = default;
};

/// Reads "120", "L120" (left), "R88" (right), "file.ts:40", "%50" or "50%"; letters of either case.
std::optional<LinePlace> parsePlace(QStringView text);

/// Asks for a line, above the panes.
class GoToBar : public QWidget
{
    Q_OBJECT

public:
    explicit GoToBar(QWidget *parent);

    void open();
    void setProblem(const QString &sentence);

signals:
    void entered(const QString &place);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_place;
    QLabel *m_hint;
};

} // namespace strata
