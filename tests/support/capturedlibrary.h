// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileio.h"
#include "core/services/capturing.h"
#include "core/services/library.h"
#include "core/services/projects.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

#include <memory>

// A library in a temporary folder, filled through the services a person's captures take.

namespace strata::test {

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

struct CapturedLibrary
{
    using Tree = QMap<QString, QByteArray>; // path → content

    QTemporaryDir folder;
    std::unique_ptr<Library> library = valueOf(Library::open(root()));

    ~CapturedLibrary()
    {
        library.reset();
        (void)removeTree(folder.path()); // sealed folders are read-only: QTemporaryDir would leave them
    }

    QString root() const { return folder.filePath(QStringLiteral("library")); }
    Project newProject(const QString &name) const { return valueOf(createProject(*library, {.name = name})); }

    /// The next version of `project`, with exactly these files.
    Generation add(const Project &project, const Tree &tree, CaptureRequest request = {}) const
    {
        QTemporaryDir source;
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            const QString path = source.filePath(file.key());
            QDir().mkpath(QFileInfo(path).path());
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(*file) != file->size())
                qFatal("%s cannot be written", qPrintable(path));
        }
        request.project = project.id;
        request.path = source.path();
        return valueOf(capture(*library, request, {})).generation;
    }
};

} // namespace strata::test
