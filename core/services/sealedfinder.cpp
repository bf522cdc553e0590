// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sealedfinder.h"

#include "core/catalog/files.h"
#include "core/services/catalogaccess.h"

namespace strata {

MakeFinder sealedFinder(const Library &library)
{
    return [&library] {
        auto connection = std::make_shared<Result<catalog::Connection>>(openCatalog(library));
        return [&library, connection](const QList<ContentHash> &hashes) -> Result<QHash<ContentHash, QString>> {
            if (!*connection)
                return std::unexpected(connection->error());
            auto places = catalog::readSealedPlaces(**connection, hashes);
            if (places) {
                for (QString &place : *places)
                    place = library.folder().absolute(place);
            }
            return places;
        };
    };
}

} // namespace strata
