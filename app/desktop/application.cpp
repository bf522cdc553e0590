// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/singleinstance.h"
#include "app/desktop/tour.h"
#include "app/desktop/unixsignals.h"
#include "core/services/backingup.h"
#include "core/services/sampling.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace strata {

Application::Application(QApplication &qt, DesktopOptions options) : m_qt(qt), m_options(std::move(options)) { }

Application::~Application() = default;

int Application::run()
{
    const bool isTour = !m_options.tourFolder.isEmpty();
    QApplication::setWindowIcon(applicationIcon());
    const Settings settings = loadSettings(QSettings());
    if (isTour)
        applyTheme(m_qt, ThemeChoice::Light);
    else
        applyTheme(m_qt, m_options.theme.value_or(settings.theme), settings.palette);

    m_instance = std::make_unique<SingleInstance>(m_options.library);
    if (!isTour && m_instance->handOver(m_options.request))
        return 0;
    if (const auto opened = openLibrary(); !opened) {
        refuse(opened.error());
        return 1;
    }
    if (!isTour)
        m_instance->listen();
    openWindow();
    quitOnSignals(this, [this] {
        m_window->savePlace();
        m_qt.quit(); // without asking: who sends a signal has decided
    });
    if (m_options.useSample)
        addSamplesFirst();
    else
        start();
    const int status = m_qt.exec();
    m_tour.reset();
    m_window.reset(); // before the library its panes refer to
    return status;
}

Result<> Application::openLibrary()
{
    auto library = Library::open(m_options.library);
    if (!library)
        return std::unexpected(library.error());
    m_library = std::move(*library);
    return {};
}

void Application::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_library);
    connect(m_instance.get(), &SingleInstance::requested, m_window.get(), [this](const OpenRequest &request) {
        raise();
        if (!request.isEmpty())
            m_window->open(request);
    });
    // Another library is another window; started as a person would, it finds its own running one.
    const auto startAnother = [](const QStringList &arguments) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    };
    connect(m_window.get(), &MainWindow::sampleRequested, this, [startAnother] { startAnother({u"--sample"_s}); });
    connect(m_window.get(), &MainWindow::libraryRequested, this,
            [startAnother](const QString &folder) { startAnother({u"--library"_s, folder}); });
    connect(m_window.get(), &MainWindow::reopenRequested, this, &Application::reopen, Qt::QueuedConnection);
    m_library->watch();
    m_window->show();
    if (m_options.tourFolder.isEmpty()) {
        connect(&m_backups, &QTimer::timeout, this, &Application::keepBackups, Qt::UniqueConnection);
        m_backups.start(std::chrono::seconds(20)); // not while the window is being drawn
    }
}

/// The window goes with its library: everything in it holds on to what was opened.
void Application::reopen()
{
    m_window->savePlace();
    QApplication::setQuitOnLastWindowClosed(false); // the next one comes at once
    m_window.reset();
    m_library.reset();
    if (const auto opened = openLibrary(); !opened) {
        refuse(opened.error());
        m_qt.exit(1);
        return;
    }
    openWindow();
    m_window->restorePlace();
    QApplication::setQuitOnLastWindowClosed(true);
}

/// A copy of the catalog a day, asked for every hour: a window may stay open for weeks.
void Application::keepBackups()
{
    m_backups.start(std::chrono::hours(1));
    Library &library = *m_library;
    library.jobs().run(
        JobKind::Quiet, tr("Copying the catalog"), this,
        [&library](const Progress &progress) { return backUpCatalogIfDue(library, progress); },
        [this](const Result<bool> &copied) {
            if (!copied && copied.error().kind != Error::Kind::Cancelled)
                emit m_window->session().failed(copied.error());
        });
}

/// The samples are captured by a job, so that the window is there at once and shows how far it is.
void Application::addSamplesFirst()
{
    const Library &library = *m_library;
    m_library->jobs().run(
        JobKind::Visible, tr("Preparing the sample library"), this,
        [&library](const Progress &progress) -> Result<> {
            const auto has = hasSamples(library);
            if (!has)
                return std::unexpected(has.error());
            return *has ? Result<>() : addSamples(library, progress);
        },
        [this](const Result<> &done) {
            if (!done)
                showError(m_window.get(), tr("The sample library could not be made"), done.error());
            start();
        });
}

void Application::start()
{
    if (!m_options.tourFolder.isEmpty()) {
        m_tour = std::make_unique<Tour>(*m_window, m_options.tourFolder);
        connect(m_tour.get(), &Tour::finished, &m_qt, [](bool done) { QCoreApplication::exit(done ? 0 : 1); });
        m_tour->start();
    } else if (m_options.request.isEmpty()) {
        m_window->restorePlace();
    } else {
        m_window->open(m_options.request);
    }
}

void Application::refuse(const Error &error)
{
    std::fprintf(stderr, "strata: %s\n", qPrintable(error.message));
    if (QGuiApplication::platformName() == "offscreen"_L1)
        return; // nobody would see the box, nor close it
    QMessageBox box(QMessageBox::Critical, u"Strata"_s, error.message, QMessageBox::Close);
    box.setDetailedText(error.detail);
    box.exec();
}

void Application::raise()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace strata
