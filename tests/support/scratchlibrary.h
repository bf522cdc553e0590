// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/capturing.h"
#include "core/services/library.h"
#include "core/services/projects.h"
#include "ui/common/session.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace strata::test {

/// A library in a temporary folder, filled through the same services a person's captures take, for tests of what shows it.
struct ScratchLibrary
{
    using Tree = QMap<QString, QByteArray>; // path → content

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    Project project;

    ScratchLibrary()
    {
        auto opened = Library::open(folder.filePath(QStringLiteral("library")));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        library = *std::move(opened);
        library->watch();
        project = *createProject(*library, {.name = QStringLiteral("Aurora Shop")});
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    /// Writes the files into a new folder of that name and answers its path.
    QString write(const QString &name, const Tree &tree) const
    {
        const QDir root(path(name));
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            const QString target = root.filePath(file.key());
            QDir().mkpath(QFileInfo(target).path());
            QFile bytes(target);
            if (!bytes.open(QIODevice::WriteOnly) || bytes.write(*file) != file->size())
                qFatal("cannot write %s", qPrintable(target));
        }
        return root.path();
    }

    Generation capture(const Tree &tree, CaptureRequest request = {}) const
    {
        request.project = project.id;
        request.path = write(QStringLiteral("source-") + GenerationId::create().toString(), tree);
        const auto outcome = strata::capture(*library, request, Progress{});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return outcome->generation;
    }

    /// Waits until `session` has read the library and stands on `generation`.
    static bool select(Session &session, const Generation &generation)
    {
        session.selectProject(generation.project);
        session.refresh();
        if (!QTest::qWaitFor([&] { return session.generation(generation.id) != nullptr; }))
            return false;
        session.selectGeneration(generation.id);
        return QTest::qWaitFor([&] { return session.selected() && session.selected()->id == generation.id; });
    }
};

} // namespace strata::test
