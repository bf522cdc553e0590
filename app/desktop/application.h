// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/commandline.h"
#include "core/services/library.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QApplication;

namespace strata {

class MainWindow;
class SingleInstance;
class Tour;

/// Makes the few objects that live as long as the window (library, window, channel to later starts) and hands them down.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &qt, DesktopOptions options);
    ~Application() override;

    /// Runs until the window is closed; answers the exit status.
    int run();

private:
    Result<> openLibrary();
    void openWindow();
    void addSamplesFirst();
    void keepBackups();
    void reopen();
    void start();
    void refuse(const Error &error);
    void raise();

    QApplication &m_qt;
    DesktopOptions m_options;
    std::unique_ptr<Library> m_library; // outlives the window
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Tour> m_tour;
    QTimer m_backups;
};

} // namespace strata
