// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QImage>
#include <QWidget>

#include <functional>

class QLabel;

namespace strata {

class ImageView;

/// One side's image as a job decoded it.
struct ComparedImage
{
    QImage image; // null: it could not be decoded
    QString problem; // then why, as a sentence
};

/// Two versions of an image side by side at one zoom, each with its size in pixels and bytes. It never reads anything itself: it
/// asks a loader, which works in the background and answers in the GUI thread.
class ImageCompare : public QWidget
{
    Q_OBJECT

public:
    using Answer = std::function<void(const ComparedImage &)>;
    using Loader = std::function<void(Side, Answer)>;

    explicit ImageCompare(QWidget *parent = nullptr);

    /// Asks for the sides that are there; answers that come after another call are dropped. The picture before stays on a side
    /// until its new one is there.
    void setFiles(const std::array<std::optional<FileEntry>, 2> &files, const Loader &load);
    QString caption(Side side) const;

private:
    void show(Side side, const ComparedImage &image);
    void describe(Side side, const QString &text);

    struct Pane
    {
        ImageView *view = nullptr;
        QLabel *caption = nullptr;
    };
    std::array<Pane, 2> m_panes;
    std::array<std::optional<FileEntry>, 2> m_files;
    quint64 m_question = 0; // the newest wins
    bool m_isSyncing = false;
};

} // namespace strata
