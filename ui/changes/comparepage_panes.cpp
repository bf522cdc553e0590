// SPDX-License-Identifier: GPL-3.0-or-later
// What the text panes ask of the page: other files, patches, the two places of a move, lines put side by side by hand.
#include "core/services/findinchanges.h"
#include "core/services/movedblocks.h"
#include "ui/changes/comparecommands.h"
#include "ui/changes/comparepage.h"
#include "ui/changes/findpanel.h"
#include "ui/common/dialogs.h"
#include "ui/diff/diffview.h"
#include "ui/diff/movepopup.h"

#include <algorithm>

namespace strata {

void ComparePage::connectPanes()
{
    connect(m_view, &DiffView::lineRequested, this, &ComparePage::goToLine);
    connect(m_view, &DiffView::moveCompareRequested, this, &ComparePage::compareMove);
    connect(m_view, &DiffView::copyPatchRequested, m_commands, &CompareCommands::copyChanges);
    connect(m_view, &DiffView::alignmentsChanged, this, [this](const QList<Alignments::Pair> &pairs) {
        m_alignments.insert(m_path, pairs);
        if (const FileChange *change = changeAt(m_path))
            requestFile(*change);
    });
    m_view->offerSearchAll();
    connect(m_view, &DiffView::searchAllRequested, this, [this](const SearchOptions &options) {
        m_find->open({.text = options.text,
                      .isRegex = options.isRegex,
                      .matchesCase = options.matchesCase,
                      .wholeWords = options.wholeWord,
                      .onlyChangedLines = options.scope == SearchOptions::Scope::Changed});
    });
}

/// A line of any file of the comparison; the end of its path will do.
void ComparePage::goToLine(const LineAddress &place)
{
    const auto isMeant = [&place](const FileChange &change) {
        return std::ranges::any_of(change.file, [&place](const std::optional<FileEntry> &file) {
            return file && (file->path == place.path || file->path.endsWith(u'/' + place.path));
        });
    };
    const FileChange *change = changeAt(place.path);
    if (const auto found = std::ranges::find_if(m_comparison.changes, isMeant); !change && found != m_comparison.changes.end())
        change = &*found;
    if (!change) {
        emit m_session.said(tr("“%1” is not among the changed files.").arg(place.path));
        return;
    }
    openFound({.path = change->path(), .side = place.side, .line = place.line});
}

void ComparePage::compareMove(const MovedBlock &block)
{
    std::array<FileEntry, 2> files;
    for (const Side side : {Before, After}) {
        const FileChange *change = changeAt(block.path[side].isEmpty() ? m_path : block.path[side]);
        if (!change || !change->file[side])
            return;
        files[side] = *change->file[side];
    }
    m_session.library().jobs().run(
        JobKind::Visible, tr("Comparing moved lines"), this,
        [&library = m_session.library(), sides = m_comparison.sides, block, files](const Progress &progress) {
            return compareMovedBlock(library, sides, block, files, progress);
        },
        [this, block, files](const Result<std::shared_ptr<const DiffDocument>> &document) {
            if (!document) {
                showError(window(), tr("The moved lines could not be compared"), document.error());
                return;
            }
            auto *popup = new MovePopup(block, {files[Before].path, files[After].path}, *document, this);
            popup->open();
        });
}

} // namespace strata
