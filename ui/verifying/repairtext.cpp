// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verifying/repairtext.h"

#include <QCoreApplication>
#include <QMap>

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::RepairCounts)
};

using Kind = RepairStep::Kind;

QString sentenceFor(Kind kind, int count)
{
    switch (kind) {
    case Kind::Heal: return Text::tr("%n files are made again from other copies of the same content.", nullptr, count);
    case Kind::MakeFolder: return Text::tr("%n folders are made again.", nullptr, count);
    case Kind::RestoreLink: return Text::tr("%n symbolic links are made again.", nullptr, count);
    case Kind::Seal: return Text::tr("The permissions of %n files and folders are put right.", nullptr, count);
    case Kind::SetAside: return Text::tr("%n places that do not belong are moved to the quarantine.", nullptr, count);
    case Kind::RestoreManifest: return Text::tr("%n manifests are written again from the catalog.", nullptr, count);
    case Kind::QuarantineVersion:
        return Text::tr("%n versions are moved to the quarantine: nothing tells any more what belongs to them.", nullptr, count);
    case Kind::Settle: return Text::tr("%n places are made to fit the catalog again.", nullptr, count);
    case Kind::RebuildCatalog:
        return Text::tr("The catalog is made anew from the folders, which settles %n problems.", nullptr, count);
    case Kind::RemoveLeftover: return Text::tr("%n leftovers of work that was cut off are deleted.", nullptr, count);
    case Kind::None: return Text::tr("%n problems stay: there is no other copy in the library.", nullptr, count);
    }
    return {};
}

} // namespace

RepairCounts countSteps(const QList<RepairStep> &steps)
{
    QMap<Kind, int> counts;
    for (const RepairStep &step : steps)
        ++counts[step.kind];
    RepairCounts result;
    for (auto each = counts.begin(); each != counts.end(); ++each) {
        (each.key() == Kind::None ? result.left : result.repaired) += each.value();
        result.sentences.append(sentenceFor(each.key(), each.value()));
    }
    return result;
}

} // namespace strata
