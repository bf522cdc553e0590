// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hunkcollection.h"
#include "core/model/threeway.h"
#include "core/model/treeside.h"
#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QWidget>

class QLabel;

namespace strata {

/// The changes a person collects while comparing, kept for each project, and the bar that counts them: "4 changes collected", with
/// what can be done with them. Hidden while there are none.
class CollectedBar : public QWidget
{
    Q_OBJECT

public:
    CollectedBar(Session &session, Actions &actions, QWidget *page);

    const HunkCollection &collection() const { return m_collection; }
    /// Where contents that are not in the library can be found: the folders being compared.
    void setPlaces(const QList<TreeSide> &places) { m_places = places; }

    /// Collects one side of these lines; when all of them were collected so already, takes them out again.
    void take(const DiffDocument &document, const QList<LineRanges> &lines, Side side);
    void take(const ThreeWayDocument &document, const ThreeWayChange &change, ThreeWaySide side);
    std::optional<Side> taken(const DiffDocument &document, const LineRanges &lines) const;
    std::optional<ThreeWaySide> taken(const ThreeWayDocument &document, const ThreeWayChange &change) const;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void store();
    void showCount();
    void copyPatch();
    void savePatch();
    void makePatch(const QString &title, const std::function<void(const QByteArray &)> &done);

    Session &m_session;
    HunkCollection m_collection;
    QList<TreeSide> m_places;
    QLabel *m_count;
};

} // namespace strata
