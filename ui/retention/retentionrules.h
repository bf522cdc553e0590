// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/retentionsettings.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QSlider;
class QSpinBox;

namespace strata {

/// The rules of a retention policy, each with a slider for trying and a box for the exact number.
class RetentionRules : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionRules(QWidget *parent = nullptr);

    const RetentionSettings &policy() const { return m_policy; }
    /// Without `edited`. `bytes`: what the project takes now, for the scale of the size limit.
    void show(const RetentionSettings &policy, qint64 bytes);

signals:
    void edited(); // by the person; at every move of a slider

private:
    QSpinBox *addNumber(const QString &name, const QString &title, const QString &zero, int most, int RetentionSettings::*value);
    void addLimit();
    void take();

    struct Number
    {
        QSpinBox *box;
        int RetentionSettings::*value;
    };

    RetentionSettings m_policy;
    QGridLayout *m_grid;
    QList<Number> m_numbers;
    QDoubleSpinBox *m_limit = nullptr; // MB
    QSlider *m_limitSlider = nullptr; // percent of what the project takes; 100: no limit
    QCheckBox *m_automatic = nullptr;
    double m_megabytes = 0; // what the project takes
    bool m_isShowing = false;
};

} // namespace strata
