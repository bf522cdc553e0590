// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableOnEveryGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<DiffPalette>("palette");
        const QStringList names{u"standard"_s, u"high contrast"_s, u"red and green"_s, u"blue and yellow"_s};
        for (int palette = 0; palette < diffPaletteCount; ++palette) {
            QTest::addRow("light, %s", qPrintable(names.at(palette))) << false << DiffPalette(palette);
            QTest::addRow("dark, %s", qPrintable(names.at(palette))) << true << DiffPalette(palette);
        }
    }

    void textIsReadableOnEveryGround()
    {
        QFETCH(bool, dark);
        QFETCH(DiffPalette, palette);
        const ThemeColors &c = dark ? darkColors(palette) : lightColors(palette);
        const QList<std::pair<QString, QColor>> grounds{
            {u"window"_s, c.window},       {u"sidebar"_s, c.sidebar},
            {u"surface"_s, c.surface},     {u"field"_s, c.field},
            {u"hover"_s, c.hover},         {u"selection"_s, c.selection},
            {u"fold"_s, c.fold},           {u"addedLine"_s, c.addedLine},
            {u"addedSpan"_s, c.addedSpan}, {u"removedLine"_s, c.removedLine},
            {u"ignored"_s, c.ignoredLine}, {u"hit"_s, c.searchHit},
            {u"moved"_s, c.movedLine},     {u"removedSpan"_s, c.removedSpan},
        };
        for (const auto &[name, ground] : grounds)
            QVERIFY2(contrast(c.text, ground) >= 4.5, qPrintable(name));
        const QList<std::pair<QString, QColor>> quiet{{u"muted"_s, c.textMuted}, {u"faint"_s, c.textFaint},
                                                      {u"added"_s, c.added},     {u"removed"_s, c.removed},
                                                      {u"changed"_s, c.changed}, {u"renamed"_s, c.renamed}};
        for (const auto &[name, color] : quiet) {
            for (const auto &[groundName, ground] : grounds.first(7)) {
                const QString what = u"%1 on %2: %3"_s.arg(name, groundName).arg(contrast(color, ground));
                QVERIFY2(contrast(color, ground) >= 4.5, qPrintable(what));
            }
        }
        QVERIFY(contrast(c.accentText, c.accent) >= 4.5);
        QVERIFY(contrast(c.onBadge, c.added) >= 4.5);
        QVERIFY(contrast(c.onBadge, c.removed) >= 4.5);
        QVERIFY(contrast(c.focusRing, c.window) >= 3);
        // Signs and labels stand on the grounds of their own kind.
        QVERIFY(contrast(c.added, c.addedLine) >= 4.5);
        QVERIFY(contrast(c.removed, c.removedLine) >= 4.5);
        QVERIFY(contrast(c.moved, c.movedLine) >= 4.5);
        QVERIFY(contrast(c.moved, c.surface) >= 4.5);
        QVERIFY(contrast(c.textMuted, c.ignoredLine) >= 4.5);
        for (const QColor &ground : {c.addedLine, c.removedLine, c.movedLine, c.removedSpan})
            QVERIFY(contrast(readableOnCode(QColor(0x80a080), c), ground) >= 4.5);
    }

    void palettesForColourBlindnessDifferInLightOrBlue()
    {
        // Deuteranopes and protanopes keep blue against yellow: what was added is the bluer of the two.
        for (const ThemeColors *c : {&lightColors(DiffPalette::RedGreenSafe), &darkColors(DiffPalette::RedGreenSafe)}) {
            QVERIFY(c->addedSpan.blue() - c->addedSpan.red() > 60);
            QVERIFY(c->removedSpan.red() - c->removedSpan.blue() > 60);
        }
        // Tritanopes keep red against green.
        for (const ThemeColors *c : {&lightColors(DiffPalette::BlueYellowSafe), &darkColors(DiffPalette::BlueYellowSafe)}) {
            QVERIFY(c->removedSpan.red() - c->removedSpan.green() > 40);
            QVERIFY(c->addedSpan.green() - c->addedSpan.red() > 40);
        }
    }

    void aDiffPaletteStaysThroughLightAndDark()
    {
        applyTheme(*qApp, ThemeChoice::Light, DiffPalette::RedGreenSafe);
        QCOMPARE(themeColors(qApp->palette()).added, lightColors(DiffPalette::RedGreenSafe).added);
        applyTheme(*qApp, ThemeChoice::Dark);
        QCOMPARE(themeColors(qApp->palette()).added, darkColors(DiffPalette::RedGreenSafe).added);
        applyTheme(*qApp, ThemeChoice::Dark, DiffPalette::Standard);
        QCOMPARE(themeColors(qApp->palette()).added, darkColors().added);
    }

    void everyWidgetFindsItsColours()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(themeColors(qApp->palette()).isDark);
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(!themeColors(qApp->palette()).isDark);
        QVERIFY2(!qApp->styleSheet().contains(u'@'), "a colour's name was left in the style sheet");
    }

    void iconsFollowTheTheme()
    {
        const QIcon icon = themedIcon(u"folder"_s);
        applyTheme(*qApp, ThemeChoice::Light);
        const QImage light = icon.pixmap(16, 16).toImage();
        applyTheme(*qApp, ThemeChoice::Dark);
        const QImage dark = icon.pixmap(16, 16).toImage();
        QVERIFY(light != dark);
        QVERIFY(!applicationIcon().pixmap(32, 32).isNull());
    }

    void theButtonThatAgreesIsFilled()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        window.show();
        ask(&window, {.title = u"Activate v2"_s, .text = u"One file changes."_s, .yes = u"Activate"_s}, [] { });
        auto *yes = window.findChild<QPushButton *>(u"yes"_s);
        QVERIFY(yes);
        QCOMPARE(yes->grab().toImage().pixelColor(6, yes->height() / 2), lightColors().accent);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
