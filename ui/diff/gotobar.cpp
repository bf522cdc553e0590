// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/gotobar.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace strata {

std::optional<LinePlace> parsePlace(QStringView text)
{
    static const QRegularExpression percent(u"^(?:%\\s*(\\d{1,3})|(\\d{1,3})\\s*%)$"_s);
    static const QRegularExpression line(u"^(?:(.*):)?\\s*([LlRr]?)\\s*(\\d{1,9})$"_s);
    const QStringView trimmed = text.trimmed();
    if (const auto match = percent.matchView(trimmed); match.hasMatch()) {
        const int value = (match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(2)).toInt();
        return value <= 100 ? std::optional(LinePlace{.percent = value}) : std::nullopt;
    }
    const auto match = line.matchView(trimmed);
    if (!match.hasMatch())
        return {};
    LinePlace place{.line = match.capturedView(3).toInt() - 1, .file = match.captured(1).trimmed()};
    if (const QStringView letter = match.capturedView(2); !letter.isEmpty())
        place.side = letter.front().toLower() == u'l' ? Before : After;
    return place.line >= 0 ? std::optional(place) : std::nullopt;
}

GoToBar::GoToBar(QWidget *parent) : QWidget(parent), m_place(new QLineEdit(this)), m_hint(new QLabel(this))
{
    m_place->setPlaceholderText(tr("Line"));
    m_place->setAccessibleName(tr("Line to go to"));
    m_place->setMaximumWidth(140);
    m_place->installEventFilter(this);
    m_hint->setProperty("role", u"muted"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 5);
    layout->addWidget(m_place);
    layout->addWidget(m_hint, 1);
    hide();
}

void GoToBar::open()
{
    m_hint->setText(tr("120, L120 on the left, R88 on the right, file.ts:40, %50 for the middle"));
    show();
    m_place->setFocus(Qt::ShortcutFocusReason);
    m_place->selectAll();
}

void GoToBar::setProblem(const QString &sentence) { m_hint->setText(sentence); }

void GoToBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

bool GoToBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit entered(m_place->text());
            return true;
        }
        if (key == Qt::Key_Escape) {
            emit closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strata
