// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

/// The linker drops the resources of a static library unless someone names them; the macro wants the global namespace.
static void initializeIcons() { Q_INIT_RESOURCE(icons); }

namespace strata {

void registerIcons()
{
    static const bool once = (initializeIcons(), true);
    Q_UNUSED(once)
}

namespace {

/// Draws from the vector each time: a few strokes cost less than keeping pixmaps for every colour and scale.
class TintedEngine : public QIconEngine
{
public:
    explicit TintedEngine(QByteArray svg) : m_svg(std::move(svg)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = themeColors(palette).textMuted;
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::Text);
        else if (mode == QIcon::Active || mode == QIcon::Selected)
            color = palette.color(QPalette::Text);
        QByteArray tinted = m_svg;
        tinted.replace("#000000", color.name().toLatin1());
        QSvgRenderer renderer(tinted);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result(size); // in device pixels already
        result.setDevicePixelRatio(scale);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return result;
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    registerIcons();
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "themedIcon", qPrintable(name));
    return QIcon(new TintedEngine(isThere ? file.readAll() : QByteArray()));
}

QIcon applicationIcon()
{
    registerIcons();
    return QIcon(u":/icons/logo.svg"_s);
}

} // namespace strata
