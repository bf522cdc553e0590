// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
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
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadableOnEveryGround()
    {
        QFETCH(bool, dark);
        const ThemeColors &c = dark ? darkColors() : lightColors();
        const QList<std::pair<QString, QColor>> grounds{
            {u"window"_s, c.window},       {u"sidebar"_s, c.sidebar},
            {u"surface"_s, c.surface},     {u"field"_s, c.field},
            {u"hover"_s, c.hover},         {u"selection"_s, c.selection},
            {u"fold"_s, c.fold},           {u"addedLine"_s, c.addedLine},
            {u"addedSpan"_s, c.addedSpan}, {u"removedLine"_s, c.removedLine},
            {u"ignored"_s, c.ignoredLine}, {u"hit"_s, c.searchHit},
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
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
