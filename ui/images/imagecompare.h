// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobrunner.h"
#include "ui/common/sidereader.h"
#include "ui/images/decodedimage.h"
#include "ui/images/imagecanvas.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace strata {

class Segments;

/// Two versions of an image: beside each other, one over the other, or what differs; with what is to be said about each. Reading,
/// decoding and comparing are jobs; the pictures before stay until the new ones are there.
class ImageCompare : public QWidget
{
    Q_OBJECT

public:
    using Mode = ImageCanvas::Mode;

    ImageCompare(JobRunner &jobs, QWidget *parent = nullptr);

    /// Answers that come after another call are dropped.
    void setFiles(const std::array<std::optional<FileEntry>, 2> &files, const SideReader &read);

    Mode mode() const { return m_canvas->mode(); }
    void setMode(Mode mode);
    int tolerance() const { return m_tolerance; }
    void setTolerance(int tolerance); // 0 to 255
    /// Whether someone asked for less motion: the two sides are then changed by a key only.
    void setReducedMotion(bool reduced);
    bool stepRegion(int direction); // false: there is none further on

    void showHint(const QString &sentence); // for a while, in place of the summary

    ImageCanvas *canvas() const { return m_canvas; }
    QString caption(Side side) const;
    QString summary() const { return m_said; } // "3.4 % of the pixels differ, in 2 regions."; empty while it is found out

signals:
    void loaded(); // both sides are on show
    void compared(); // summary() is there
    void regionChanged(int index, int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildSummary();
    QWidget *buildCaptions();
    void showImages(const std::array<std::optional<DecodedImage>, 2> &images);
    void compare();
    void takeDifference(const ImageDifference &difference);
    void showModes();
    void showSlider();
    void showZoom();
    void say(const QString &summary);
    void describe(Side side, const QString &text);

    JobRunner &m_jobs;
    std::array<std::optional<FileEntry>, 2> m_files;
    std::array<std::optional<DecodedImage>, 2> m_images;
    int m_tolerance = 0;
    quint64 m_question = 0; // the newest wins
    int m_regions = 0;
    QString m_said;
    QTimer m_hint;
    QPointer<Job> m_loading;
    QPointer<Job> m_comparing;
    QTimer m_compareSoon; // while the slider is on its way

    Segments *m_modes;
    QToolButton *m_zoom;
    ImageCanvas *m_canvas;
    QLabel *m_summary;
    QLabel *m_sliderName;
    QSlider *m_slider;
    QLabel *m_sliderValue;
    std::array<QLabel *, 2> m_captions{};
};

/// Whether the desktop asks for things to hold still: no blinking cursors, no animations.
bool wishesReducedMotion();

} // namespace strata
