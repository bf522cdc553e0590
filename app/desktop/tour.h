// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace strata {

class MainWindow;

/// Walks through the real window as a person would (sample, project, comparison, file, activation, export …), one step after the
/// other from the event loop, and leaves a picture of each in light and dark. What it does it prints. For people without a display,
/// and for whoever wants to see at once whether the window works.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, const QString &folder);

    void start();

signals:
    void finished(bool done);

private:
    /// One thing to do, and how to see that it is done.
    struct Step
    {
        QString name; // of the picture: "03-compare"
        QString sentence; // printed
        std::function<void()> act;
        std::function<bool()> isDone;
    };
    enum class Phase { Acting, SettlingLight, SettlingDark };

    void addSteps();
    void add(const QString &name, const QString &sentence, std::function<void()> act, std::function<bool()> isDone);
    void trigger(const QString &action);
    void begin();
    void look();
    void take(const QString &theme);
    void end(bool done);

    MainWindow &m_window;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_current = 0;
    Phase m_phase = Phase::Acting;
    QTimer m_look; // looks again and again whether the step is done
    QElapsedTimer m_sinceAct;
    QElapsedTimer m_sinceDone;
    QString m_shown; // the file whose comparison is on show
    bool m_isExported = false;
};

} // namespace strata
