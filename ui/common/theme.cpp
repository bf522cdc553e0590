// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/icons.h"
#include "ui/common/themecolors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleHints>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr auto ChoiceProperty = "strataTheme";
constexpr auto PaletteProperty = "strataDiffPalette";

/// Fusion, with the window's own ring around what has the keyboard: rows ask for one without a widget, out of a style sheet's
/// reach.
class WindowStyle : public QProxyStyle
{
public:
    WindowStyle() : QProxyStyle(u"Fusion"_s) { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element != PE_FrameFocusRect) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        if (!(option->state & State_KeyboardFocusChange))
            return; // as Fusion has it: a mouse shows where it is
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(themeColors(option->palette).focusRing);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
    }
};

QPalette paletteFor(const ThemeColors &colors, DiffPalette diffPalette)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.field);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Button, colors.field);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.removed);
    palette.setColor(QPalette::PlaceholderText, colors.textFaint);
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Accent, colors.accent);
    palette.setColor(QPalette::Link, colors.renamed);
    palette.setColor(QPalette::LinkVisited, colors.renamed);
    palette.setColor(QPalette::ToolTipBase, colors.isDark ? QColor(0x2a303b) : QColor(0x1c2330));
    palette.setColor(QPalette::ToolTipText, QColor(0xf6f7f9));
    palette.setColor(QPalette::Light, colors.isDark ? colors.border : colors.window);
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.isDark ? QColor(0x0f1217) : QColor(0xb9c0cc));
    palette.setColor(QPalette::Shadow, shadowFor(diffPalette));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mixed(colors.textFaint, colors.window, 0.75));
    return palette;
}

/// The style sheet: only what palettes cannot say. `@name` stands for a colour. Widgets have a dynamic property "role": buttons
/// "primary" (one per place), "quiet" (on a field's ground), "plain" (no frame until hovered), "danger"; labels "muted", "error";
/// frames "line", "group", "card", "notice", "sidebar", "status".
QString styleSheetFor(const ThemeColors &colors)
{
    QString sheet = uR"(
QToolTip { background: @tip; color: #f6f7f9; border: 1px solid @tip; padding: 4px 6px; }
QPushButton, QToolButton { background: @window; border: 1px solid @border; border-radius: 6px; padding: 5px 11px; color: @text;
    outline: none; }
QToolButton { padding: 5px 7px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked, QPushButton:checked { background: @selection; }
QPushButton:focus, QToolButton:focus { border: 1px solid @focusRing; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; }
QPushButton:default { border: 1px solid @accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"], QToolButton[role="primary"] { background: @accent; color: @accentText; border: 1px solid @accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:pressed, QToolButton[role="primary"]:pressed { background: @accentPressed; }
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus { border: 2px solid @text; padding: 4px 10px; }
QToolButton[role="primary"]:focus { padding: 4px 6px; }
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled { background: @border; border-color: @border;
    color: @textMuted; }
QToolButton[part="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QToolButton[part="right"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: 1px solid @accentHover;
    padding: 5px 3px; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: @field; }
QToolButton[role="quiet"] { padding: 5px; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:checked, QToolButton[role="quiet"]:checked { background: @selection; border-color: @accent; }
QPushButton[role="plain"], QToolButton[role="plain"] { background: transparent; border: 1px solid transparent; padding: 3px 5px; }
QPushButton[role="plain"]:hover, QToolButton[role="plain"]:hover { background: @hover; }
QPushButton[role="plain"]:checked, QToolButton[role="plain"]:checked { background: @selection; }
QPushButton[role="plain"]:focus, QToolButton[role="plain"]:focus { border: 1px solid @focusRing; }
QPushButton[role="danger"] { color: @removed; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox::indicator, QTreeView::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: @field;
    border: 1px solid @textMuted; border-radius: 4px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/check-@scheme.svg); }
QTreeView::indicator { width: 12px; height: 12px; }
QCheckBox::indicator:disabled { border-color: @border; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { background: @accentText; border: 5px solid @accent; width: 6px; height: 6px; }
QCheckBox:focus, QRadioButton:focus { color: @focusRing; outline: none; }
QSlider::groove:horizontal { height: 4px; background: @sliderGround; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; margin: -5px 0; background: @window; border: 1px solid @textMuted; border-radius: 7px; }
QSlider::handle:horizontal:focus { border: 2px solid @focusRing; width: 10px; }
QLineEdit, QAbstractSpinBox, QComboBox { background: @field; border: 1px solid @border; border-radius: 6px; padding: 4px 8px; color: @text;
    selection-background-color: @accent; selection-color: @accentText; }
QPlainTextEdit, QTextEdit { background: @field; border: 1px solid @border; border-radius: 6px; padding: 3px 5px; color: @text;
    selection-background-color: @accent; selection-color: @accentText; }
QTextBrowser { background: @window; border: none; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @focusRing; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @disabled; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @menu; border: 1px solid @border; selection-background-color: @selection;
    selection-color: @text; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 16px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up-@scheme.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 10px; height: 10px; }
QMenu { background: @menu; border: 1px solid @border; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 6px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @handle; border: 3px solid transparent; border-radius: 6px; background-clip: padding; }
QScrollBar::handle:vertical { min-height: 30px; margin: 2px; border-radius: 3px; border: none; }
QScrollBar::handle:horizontal { min-width: 30px; margin: 2px; border-radius: 3px; border: none; }
QScrollBar::handle:hover { background: @textFaint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { background: @border; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @accent; }
QHeaderView::section { background: @window; color: @textMuted; border: none; border-bottom: 1px solid @border; padding: 5px 8px; }
QTreeView, QListView, QTableView { background: @surface; border: none; outline: none; selection-background-color: @selection;
    selection-color: @text; }
QTreeView::item, QTableView::item, QListView::item { padding: 3px 2px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 8px 12px; color: @textMuted;
    margin: 0; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QGroupBox { border: 1px solid @border; border-radius: 8px; margin-top: 18px; padding: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 2px; top: 0; color: @textMuted; }
QLabel[role="muted"] { color: @textMuted; }
QLabel[role="error"] { color: @removed; }
QFrame[role="line"] { background: @border; border: none; }
QWidget[role="sidebar"], QWidget[role="sidebar"] QListView { background: @sidebar; }
QWidget[role="sidebar"] QLineEdit { background: @sideField; }
QWidget[role="status"] { background: @field; border-top: 1px solid @border; }
QWidget[role="status"] QLabel, QWidget[role="status"] QToolButton { color: @textMuted; }
QFrame[role="group"] { background: @field; border: 1px solid @border; border-radius: 6px; }
QFrame[role="group"] QToolButton { padding: 2px; }
QFrame[role="card"] { border: 1px solid @border; border-radius: 10px; }
QFrame[role="notice"] { background: @tip; border: none; border-radius: 8px; }
QFrame[role="notice"] QLabel { color: #f6f7f9; }
)"_s;
    const std::pair<QLatin1StringView, QColor> names[] = {
        // Longer names before those they begin with.
        {"accentHover"_L1, mixed(colors.accent, colors.text, 0.9)},
        {"accentPressed"_L1, mixed(colors.accent, colors.text, 0.8)},
        {"accentText"_L1, colors.accentText},
        {"accent"_L1, colors.accent},
        {"border"_L1, colors.border},
        {"disabled"_L1, mixed(colors.textFaint, colors.window, 0.75)},
        {"field"_L1, colors.field},
        {"focusRing"_L1, colors.focusRing},
        {"handle"_L1, mixed(colors.textFaint, colors.window, 0.45)},
        {"hover"_L1, colors.hover},
        {"menu"_L1, colors.isDark ? QColor(0x20252f) : colors.window},
        {"removed"_L1, colors.removed},
        {"selection"_L1, colors.selection},
        {"sidebar"_L1, colors.sidebar},
        {"sliderGround"_L1, mixed(colors.textFaint, colors.window, 0.45)},
        {"sideField"_L1, colors.isDark ? colors.field : mixed(colors.window, colors.sidebar, 0.55)},
        {"surface"_L1, colors.surface},
        {"textFaint"_L1, colors.textFaint},
        {"textMuted"_L1, colors.textMuted},
        {"text"_L1, colors.text},
        {"tip"_L1, colors.isDark ? QColor(0x2a303b) : QColor(0x1c2330)},
        {"window"_L1, colors.window},
    };
    for (const auto &[name, color] : names)
        sheet.replace('@'_L1 + name, color.name());
    return sheet.replace("@scheme"_L1, colors.isDark ? "dark"_L1 : "light"_L1);
}

QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // Inter is what the window was drawn with; who set larger letters in the system gets larger letters here.
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s, font.family()});
    const qreal size = font.pointSizeF();
    font.setPointSizeF(size > 12.5 ? size : 9.75);
    return font;
}

void dress(QApplication &application, bool dark)
{
    const auto palette = DiffPalette(application.property(PaletteProperty).toInt());
    const ThemeColors &colors = dark ? darkColors(palette) : lightColors(palette);
    application.setPalette(paletteFor(colors, palette));
    application.setStyleSheet(styleSheetFor(colors));
}

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice, std::optional<DiffPalette> palette)
{
    const bool isFirst = !application.property(ChoiceProperty).isValid();
    application.setProperty(ChoiceProperty, int(choice));
    if (palette)
        application.setProperty(PaletteProperty, int(*palette));
    QStyleHints *hints = QGuiApplication::styleHints();
    if (isFirst) {
        registerIcons();
        application.setStyle(new WindowStyle);
        application.setFont(interfaceFont());
        QObject::connect(hints, &QStyleHints::colorSchemeChanged, &application, [&application](Qt::ColorScheme scheme) {
            if (application.property(ChoiceProperty).toInt() == int(ThemeChoice::System))
                dress(application, scheme == Qt::ColorScheme::Dark);
        });
    }
    switch (choice) {
    case ThemeChoice::System: hints->unsetColorScheme(); break;
    case ThemeChoice::Light: hints->setColorScheme(Qt::ColorScheme::Light); break;
    case ThemeChoice::Dark: hints->setColorScheme(Qt::ColorScheme::Dark); break;
    }
    dress(application,
          choice == ThemeChoice::Dark || (choice == ThemeChoice::System && hints->colorScheme() == Qt::ColorScheme::Dark));
}

QFont monospaceFont(qreal pointSize)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontDatabase::hasFamily(u"JetBrains Mono"_s))
        font.setFamilies({u"JetBrains Mono"_s, font.family()});
    font.setPointSizeF(pointSize);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setFeature("calt", 0); // ligatures would hide which characters are there
    font.setFeature("liga", 0);
    return font;
}

} // namespace strata
