// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagecompare.h"

#include "ui/common/announce.h"
#include "ui/common/icons.h"
#include "ui/common/segments.h"
#include "ui/common/tintedlabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSlider>
#include <QStyle>
#include <QStyleHints>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int MostTolerance = 96; // of 255: beyond it colours are others to anyone's eye
constexpr int CompareDelayMs = 80;
constexpr int HintMs = 4000;
constexpr int SliderWidth = 140;
constexpr int BarMargin = 8;

} // namespace

bool wishesReducedMotion()
{
    return QGuiApplication::styleHints()->cursorFlashTime() <= 0
           || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
}

ImageCompare::ImageCompare(JobRunner &jobs, QWidget *parent) : QWidget(parent), m_jobs(jobs), m_canvas(new ImageCanvas(this))
{
    setLayoutDirection(Qt::LeftToRight); // left is before everywhere
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_canvas, 1);
    layout->addWidget(buildSummary());
    layout->addWidget(buildCaptions());
    setFocusProxy(m_canvas);

    m_compareSoon.setSingleShot(true);
    m_compareSoon.setInterval(CompareDelayMs);
    m_hint.setSingleShot(true);
    m_hint.setInterval(HintMs);
    connect(&m_hint, &QTimer::timeout, this, [this] { m_summary->setText(m_said); });
    connect(&m_compareSoon, &QTimer::timeout, this, &ImageCompare::compare);
    connect(m_canvas, &ZoomArea::zoomChanged, this, &ImageCompare::showZoom);
    connect(m_canvas, &ImageCanvas::dividerChanged, this, &ImageCompare::showSlider);
    connect(m_canvas, &ImageCanvas::mixChanged, this, &ImageCompare::showSlider);
    m_canvas->setBlinksByItself(!wishesReducedMotion());
    const QSettings settings;
    m_canvas->setGround(ImageGround(std::clamp(settings.value(u"images/ground"_s).toInt(), 0, int(ImageGround::Plain))));
    showModes();
    showZoom();
}

QWidget *ImageCompare::buildBar()
{
    auto *bar = new QWidget(this);
    m_modes = new Segments(tr("How the images are compared"), bar);
    const auto button = [this, bar](const QString &text, const QString &tip, auto run) {
        auto *made = new QToolButton(bar);
        made->setProperty("role", u"plain"_s);
        made->setFocusPolicy(Qt::TabFocus);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        connect(made, &QToolButton::clicked, this, run);
        return made;
    };
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(BarMargin, 5, BarMargin / 2, 5);
    row->setSpacing(0);
    row->addWidget(m_modes);
    row->addStretch(1);
    QToolButton *smaller = button(u"−"_s, tr("Smaller (−)"), [this] { m_canvas->zoomOut(); });
    QToolButton *larger = button(u"+"_s, tr("Larger (+)"), [this] { m_canvas->zoomIn(); });
    for (QToolButton *sign : {smaller, larger})
        sign->setFixedWidth(fontMetrics().height() + 8); // a sign needs no more, and the bar is full
    row->addWidget(smaller);
    m_zoom = button({}, tr("Actual size (1)"), [this] { m_canvas->setZoom(1); });
    row->addWidget(m_zoom);
    row->addWidget(larger);
    row->addWidget(button(tr("Fit"), tr("Fit into the window (0)"), [this] { m_canvas->fit(); }));

    auto *ground = button(tr("Ground") + u" \u25be"_s, tr("What lies under transparent pixels"), [] { });
    auto *menu = new QMenu(ground);
    auto *group = new QActionGroup(menu);
    const std::pair<ImageGround, QString> grounds[] = {{ImageGround::Window, tr("Checkerboard as the window")},
                                                       {ImageGround::LightChecks, tr("Light checkerboard")},
                                                       {ImageGround::DarkChecks, tr("Dark checkerboard")},
                                                       {ImageGround::Plain, tr("Plain")}};
    for (const auto &[value, text] : grounds) {
        QAction *action = menu->addAction(text, this, [this, value] {
            m_canvas->setGround(value);
            QSettings().setValue(u"images/ground"_s, int(value));
        });
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action, [this, action, value] { action->setChecked(m_canvas->ground() == value); });
    }
    ground->setMenu(menu);
    ground->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(ground);
    connect(m_modes, &Segments::chosen, this, [this](int mode) {
        setMode(Mode(mode));
        QSettings().setValue(u"images/mode"_s, mode);
    });
    return bar;
}

QWidget *ImageCompare::buildSummary()
{
    auto *line = new QWidget(this);
    m_summary = new TintedLabel(&ThemeColors::text, line);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sliderName = new TintedLabel(&ThemeColors::textMuted, line);
    m_slider = new QSlider(Qt::Horizontal, line);
    m_slider->setFixedWidth(SliderWidth);
    m_sliderValue = new TintedLabel(&ThemeColors::textMuted, line);
    m_sliderValue->setMinimumWidth(fontMetrics().horizontalAdvance(u"100 %"_s));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(BarMargin + 4, 5, BarMargin + 4, 0);
    row->setSpacing(8);
    row->addWidget(m_summary, 1);
    row->addWidget(m_sliderName);
    row->addWidget(m_slider);
    row->addWidget(m_sliderValue);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        switch (mode()) {
        case Mode::Swipe: m_canvas->setDivider(value / 100.0); break;
        case Mode::Onion: m_canvas->setMix(value / 100.0); break;
        case Mode::Difference: setTolerance(value); break;
        case Mode::SideBySide:
        case Mode::Blink: break;
        }
    });
    return line;
}

QWidget *ImageCompare::buildCaptions()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(BarMargin + 4, 4, BarMargin + 4, 8);
    row->setSpacing(16);
    for (const Side side : {Before, After}) {
        m_captions[side] = new TintedLabel(&ThemeColors::textMuted, line);
        m_captions[side]->setTextFormat(Qt::PlainText);
        m_captions[side]->setWordWrap(true);
        m_captions[side]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_captions[side]->setAccessibleName(side == Before ? tr("Image before") : tr("Image after"));
        row->addWidget(m_captions[side], 1);
    }
    return line;
}

void ImageCompare::setFiles(const std::array<std::optional<FileEntry>, 2> &files, const SideReader &read)
{
    m_files = files;
    const quint64 question = ++m_question;
    for (const QPointer<Job> &job : {m_loading, m_comparing}) {
        if (job)
            job->cancel();
    }
    m_compareSoon.stop();
    using Images = std::array<std::optional<DecodedImage>, 2>;
    m_loading = m_jobs.run(
        JobKind::Quiet, tr("Reading images"), this,
        [files, read](const Progress &progress) -> Result<Images> {
            std::array<std::optional<QByteArray>, 2> bytes;
            std::array<QString, 2> types;
            for (const Side side : {Before, After}) {
                if (!files[side])
                    continue;
                Result<QByteArray> content = read(side, progress);
                if (!content)
                    return std::unexpected(content.error());
                bytes[side] = *std::move(content);
                types[side] = files[side]->type;
            }
            if (progress.cancelled())
                return cancelledError();
            return decodeImages(bytes, types);
        },
        [this, question](const Result<Images> &answer) {
            if (question != m_question)
                return;
            if (answer) {
                showImages(*answer);
                return;
            }
            Images none;
            for (const Side side : {Before, After}) {
                if (m_files[side])
                    none[side] = DecodedImage{.problem = answer.error().message};
            }
            showImages(none);
        });
}

void ImageCompare::showImages(const std::array<std::optional<DecodedImage>, 2> &images)
{
    m_images = images;
    std::array<QImage, 2> shown;
    std::array<QString, 2> missing;
    for (const Side side : {Before, After}) {
        if (images[side])
            shown[side] = images[side]->image;
        missing[side] = images[side]     ? captionOf(*images[side])
                        : side == Before ? tr("Not in the version before")
                                         : tr("Not in the version after");
        describe(side, missing[side]);
    }
    m_canvas->setImages(shown, missing);
    m_canvas->setAccessibleName(tr("Images before and after"));
    m_regions = 0;
    emit regionChanged(-1, 0);
    say({});
    showModes();
    compare();
    emit loaded();
}

void ImageCompare::compare()
{
    if (m_comparing)
        m_comparing->cancel();
    if (!m_canvas->hasBoth()) {
        const auto isThere = [this](Side side) { return m_files[side].has_value(); };
        if (isThere(Before) && isThere(After))
            say(tr("There is nothing to compare: an image could not be decoded."));
        else
            say(isThere(After) ? tr("The image was added.") : tr("The image was deleted."));
        emit compared();
        return;
    }
    m_comparing = m_jobs.run(
        JobKind::Quiet, tr("Comparing images"), this,
        [images = std::array{m_images[Before]->image, m_images[After]->image}, tolerance = m_tolerance](const Progress &progress) {
            return compareImages(images, tolerance, progress);
        },
        [this, question = m_question, tolerance = m_tolerance](const Result<ImageDifference> &answer) {
            if (answer && question == m_question && tolerance == m_tolerance)
                takeDifference(*answer);
        });
}

void ImageCompare::takeDifference(const ImageDifference &difference)
{
    m_canvas->setDifference(difference);
    m_regions = int(difference.regions.size());
    QStringList sentences;
    const bool isSame = m_files[Before]->sha256 == m_files[After]->sha256;
    if (isSame)
        sentences.append(tr("Both files are the same, byte for byte."));
    else if (difference.differingCount == 0 && m_tolerance == 0 && m_images[Before]->frameCount > 1)
        sentences.append(tr("The first frames are equal; what follows is not compared."));
    else if (difference.differingCount == 0 && m_tolerance == 0)
        sentences.append(m_images[Before]->isDrawing ? tr("Both are drawn alike: all pixels are equal.")
                                                     : tr("Only metadata differs: all pixels are equal."));
    else
        sentences.append(differenceText(difference, m_tolerance));
    if (const QSize before = m_images[Before]->size, after = m_images[After]->size; before != after)
        sentences.append(tr("The size differs: %1 × %2 → %3 × %4.")
                             .arg(before.width())
                             .arg(before.height())
                             .arg(after.width())
                             .arg(after.height()));
    if (difference.regionCount > m_regions)
        sentences.append(tr("The first %n regions are marked.", nullptr, m_regions));
    say(sentences.join(u' '));
    emit regionChanged(m_canvas->region(), m_regions);
    emit compared();
}

void ImageCompare::setMode(Mode mode)
{
    m_canvas->setMode(m_canvas->hasBoth() || mode == Mode::SideBySide ? mode : Mode::SideBySide);
    m_modes->setCurrent(int(m_canvas->mode()));
    showSlider();
}

void ImageCompare::setTolerance(int tolerance)
{
    if (tolerance == m_tolerance)
        return;
    m_tolerance = tolerance;
    showSlider();
    m_compareSoon.start();
}

void ImageCompare::setReducedMotion(bool reduced)
{
    m_canvas->setBlinksByItself(!reduced && !wishesReducedMotion());
    showModes();
}

bool ImageCompare::stepRegion(int direction)
{
    if (!m_canvas->stepRegion(direction))
        return false;
    const QString text = tr("Region %1 of %2").arg(m_canvas->region() + 1).arg(m_regions);
    announce(m_canvas, text);
    emit regionChanged(m_canvas->region(), m_regions);
    return true;
}

QString ImageCompare::caption(Side side) const { return m_captions[side]->text(); }

void ImageCompare::showModes()
{
    const bool hasBoth = m_canvas->hasBoth();
    m_modes->setChoices(
        {{int(Mode::SideBySide), tr("Side by side"), tr("Both images beside each other")},
         {int(Mode::Swipe), tr("Swipe"), tr("One over the other, with a divider to move (Left, Right)"), hasBoth},
         {int(Mode::Onion), tr("Onion"), tr("Onion skin: one through the other (Left, Right)"), hasBoth},
         {int(Mode::Difference), tr("Difference"), tr("Where pixels differ (n, p: the next, the previous place)"), hasBoth},
         {int(Mode::Blink), tr("Blink"),
          m_canvas->blinksByItself() ? tr("One after the other (Space changes sides)")
                                     : tr("One or the other: Space changes sides, for less motion is wished"),
          hasBoth}});
    // A pair returns to the way chosen; a lone image has nothing to be compared with.
    const int wanted = hasBoth ? std::clamp(QSettings().value(u"images/mode"_s).toInt(), 0, int(Mode::Blink)) : 0;
    setMode(hasBoth && mode() != Mode::SideBySide ? mode() : Mode(wanted));
}

void ImageCompare::showSlider()
{
    const bool isDifference = mode() == Mode::Difference;
    const bool hasSlider = isDifference || mode() == Mode::Swipe || mode() == Mode::Onion;
    m_sliderName->setVisible(hasSlider || mode() == Mode::Blink);
    m_slider->setVisible(hasSlider);
    m_sliderValue->setVisible(hasSlider);
    if (!hasSlider) {
        m_sliderName->setText(tr("Space changes sides"));
        return;
    }
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, isDifference ? MostTolerance : 100);
    m_slider->setPageStep(isDifference ? 8 : 10);
    const int percent = int(std::lround(100 * (mode() == Mode::Swipe ? m_canvas->divider() : m_canvas->mix())));
    m_slider->setValue(isDifference ? m_tolerance : percent);
    m_sliderName->setText(isDifference ? tr("Tolerance") : mode() == Mode::Swipe ? tr("Divider") : tr("After"));
    m_sliderValue->setText(isDifference ? QLocale().toString(m_tolerance) : tr("%1 %").arg(percent));
    m_slider->setAccessibleName(m_sliderName->text());
    m_slider->setToolTip(isDifference ? tr("How far apart, of 255, red, green, blue or alpha may be before a pixel counts")
                                      : QString());
}

void ImageCompare::showZoom() { m_zoom->setText(tr("%1 %").arg(QLocale().toString(m_canvas->zoom() * 100, 'f', 0))); }

void ImageCompare::say(const QString &summary)
{
    m_said = summary;
    m_hint.stop();
    m_summary->setText(summary);
    const QString captions = tr("Before: %1. After: %2.").arg(caption(Before), caption(After));
    m_canvas->setAccessibleDescription(summary.isEmpty() ? captions : captions + u' ' + summary);
    announce(m_canvas, summary);
}

void ImageCompare::showHint(const QString &sentence)
{
    m_summary->setText(sentence);
    announce(m_canvas, sentence);
    m_hint.start();
}

void ImageCompare::describe(Side side, const QString &text) { m_captions[side]->setText(text); }

void ImageCompare::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_sliderValue->setMinimumWidth(fontMetrics().horizontalAdvance(u"100 %"_s));
    QWidget::changeEvent(event);
}

} // namespace strata
