// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/versionpicker.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int ChoiceRole = Qt::UserRole;
constexpr int Padding = 9;
constexpr int LongestName = 150; // pixels; a longer one is cut

QFont bold(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

/// The popup: a field to search in and the list. Arrow keys typed in the field move in the list.
class VersionList : public QFrame
{
public:
    VersionList(const QList<VersionPicker::Choice> &choices, VersionPicker *picker)
        : QFrame(picker, Qt::Popup), m_choices(choices), m_picker(picker)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(u"versionList"_s);
        setStyleSheet(u"#versionList { border: 1px solid palette(mid); background: palette(window); }"_s);
        auto *model = new QStandardItemModel(this);
        for (const VersionPicker::Choice &choice : choices) {
            const QString text = choice.label.isEmpty()  ? choice.name
                                 : choice.isQuick        ? u"%1 · %2"_s.arg(choice.name, choice.label)
                                 : choice.name.isEmpty() ? choice.label
                                                         : choice.label + u"  "_s + choice.name;
            auto *item = new QStandardItem(text);
            item->setData(model->rowCount(), ChoiceRole);
            if (choice.isQuick) {
                QFont font = picker->font();
                font.setWeight(QFont::Medium);
                item->setFont(font);
            }
            model->appendRow(item);
        }
        m_proxy.setSourceModel(model);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_search = new QLineEdit(this);
        m_search->setPlaceholderText(VersionPicker::tr("Find a version"));
        m_search->installEventFilter(this);
        m_list = new QListView(this);
        m_list->setModel(&m_proxy);
        m_list->setUniformItemSizes(true);
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setMouseTracking(true);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(6, 6, 6, 6);
        layout->setSpacing(4);
        layout->addWidget(m_search);
        layout->addWidget(m_list);
        resize(290, std::min(380, 60 + int(choices.size()) * (fontMetrics().height() + 8)));
        connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_proxy.setFilterFixedString(text);
            m_list->setCurrentIndex(m_proxy.index(0, 0));
        });
        connect(m_list, &QListView::clicked, this, &VersionList::take);
        m_list->setCurrentIndex(m_proxy.index(0, 0));
        m_search->setFocus();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down: m_list->setCurrentIndex(m_proxy.index(std::min(row + 1, m_proxy.rowCount() - 1), 0)); return true;
        case Qt::Key_Up: m_list->setCurrentIndex(m_proxy.index(std::max(row - 1, 0), 0)); return true;
        case Qt::Key_PageDown: m_list->setCurrentIndex(m_proxy.index(std::min(row + 10, m_proxy.rowCount() - 1), 0)); return true;
        case Qt::Key_PageUp: m_list->setCurrentIndex(m_proxy.index(std::max(row - 10, 0), 0)); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: take(m_list->currentIndex()); return true;
        default: return false;
        }
    }

private:
    void take(const QModelIndex &index)
    {
        if (!index.isValid())
            return;
        const VersionPicker::Choice choice = m_choices[index.data(ChoiceRole).toInt()];
        close();
        if (choice.asksForFolder)
            emit m_picker->folderRequested();
        else
            emit m_picker->picked(choice.side);
    }

    QList<VersionPicker::Choice> m_choices;
    VersionPicker *m_picker;
    QSortFilterProxyModel m_proxy;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace

VersionPicker::VersionPicker(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &VersionPicker::openList);
}

void VersionPicker::setCurrent(const QString &label, const QString &name)
{
    m_label = label;
    m_name = name;
    setText(label + u' ' + name); // for screen readers
    setToolTip(name);
    updateGeometry();
    update();
}

QSize VersionPicker::sizeHint() const
{
    int width = 2 * Padding + QFontMetrics(bold(font())).horizontalAdvance(m_label) + fontMetrics().horizontalAdvance(u" \u25be"_s);
    if (!m_name.isEmpty())
        width += 6 + std::min(LongestName, fontMetrics().horizontalAdvance(m_name) + 1);
    return {width, fontMetrics().height() + 12};
}

QSize VersionPicker::minimumSizeHint() const
{
    return {2 * Padding + fontMetrics().horizontalAdvance(u"v000 \u25be"_s), sizeHint().height()};
}

void VersionPicker::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.focusRing : colors.border, 1));
    painter.setBrush(isDown() ? colors.selection : underMouse() ? colors.hover : colors.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const int arrow = fontMetrics().horizontalAdvance(u" \u25be"_s);
    const auto draw = [&](const QString &words, int left, int width, const QFont &textFont, Qt::TextElideMode elide) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(inner.left() + left, 0, width, height()));
        painter.setFont(textFont);
        painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         QFontMetrics(textFont).elidedText(words, elide, width));
    };
    painter.setPen(isEnabled() ? colors.text : palette().color(QPalette::Disabled, QPalette::Text));
    const QFont strong = bold(font());
    const int labelWidth = std::min(QFontMetrics(strong).horizontalAdvance(m_label) + 1, inner.width() - arrow);
    draw(m_label, 0, labelWidth, strong, Qt::ElideRight);
    if (const int rest = inner.width() - arrow - labelWidth - 5; rest > 10)
        draw(m_name, labelWidth + 5, rest, font(), Qt::ElideRight);
    draw(u" \u25be"_s, inner.width() - arrow, arrow, font(), Qt::ElideNone);
}

void VersionPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openList();
    else
        QAbstractButton::keyPressEvent(event);
}

void VersionPicker::openList()
{
    auto *list = new VersionList(m_choices ? m_choices() : QList<Choice>(), this);
    const QPoint below = mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? width() - list->width() : 0, height() + 3));
    list->move(below);
    list->show();
}

} // namespace strata
