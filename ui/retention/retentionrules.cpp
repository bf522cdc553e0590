// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentionrules.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {

namespace {
constexpr double Megabyte = 1'000'000;
constexpr int BoxWidth = 104; // pixels: the boxes stand under one another
} // namespace

RetentionRules::RetentionRules(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    addNumber(u"keepLatest"_s, tr("&Newest versions that stay"), tr("only the last"), 50, &RetentionSettings::keepLatest);
    addNumber(u"archiveAfter"_s, tr("To the &archive after"), tr("never"), 365, &RetentionSettings::archiveAfterDays);
    addNumber(u"deleteAfter"_s, tr("&Delete files of archived ones after"), tr("never"), 365,
              &RetentionSettings::deleteArchivedAfterDays);
    addLimit();
    addNumber(u"exportsAfter"_s, tr("Delete &exports in the library after"), tr("never"), 365,
              &RetentionSettings::deleteExportsAfterDays);
    addNumber(u"failedExportsAfter"_s, tr("Delete &failed exports after"), tr("never"), 365,
              &RetentionSettings::deleteFailedExportsAfterDays);
    m_automatic = new QCheckBox(tr("Apply &by itself, once a day"), this);
    m_automatic->setObjectName(u"automatic"_s);
    m_automatic->setToolTip(tr("While the window is open and nothing else is running. Shown in the history of the project."));
    m_grid->addWidget(m_automatic, m_grid->rowCount(), 0, 1, 2);
    connect(m_automatic, &QCheckBox::toggled, this, &RetentionRules::take);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

/// Title over slider, box beside both. The slider shows the usual range, the box takes any number.
QSpinBox *RetentionRules::addNumber(const QString &name, const QString &title, const QString &zero, int most,
                                    int RetentionSettings::*value)
{
    auto *label = new QLabel(title, this);
    label->setWordWrap(true); // languages differ in length
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(0, most);
    slider->setPageStep(most / 10);
    slider->setObjectName(name + u"Slider"_s);
    slider->setAccessibleName(label->text().remove(u'&'));
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(0, 36500);
    box->setSpecialValueText(zero);
    box->setFixedWidth(BoxWidth);
    box->setAccessibleName(slider->accessibleName());
    if (value != &RetentionSettings::keepLatest)
        box->setSuffix(tr(" days"));
    label->setBuddy(box);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(slider, row + 1, 0);
    m_grid->addWidget(box, row, 1, 2, 1, Qt::AlignBottom);
    m_grid->setRowMinimumHeight(row + 2, 8);
    connect(slider, &QSlider::valueChanged, box, &QSpinBox::setValue);
    connect(box, &QSpinBox::valueChanged, this, [this, slider](int number) {
        const QSignalBlocker blocker(slider); // which would cut a number beyond its end
        slider->setValue(number);
        take();
    });
    m_numbers.append({box, value});
    return box;
}

/// The limit's slider is relative: what matters is how much less than now.
void RetentionRules::addLimit()
{
    auto *label = new QLabel(tr("&Size limit of the project"), this);
    m_limitSlider = new QSlider(Qt::Horizontal, this);
    m_limitSlider->setRange(1, 100);
    m_limitSlider->setPageStep(10);
    m_limitSlider->setObjectName(u"maxSizeSlider"_s);
    m_limitSlider->setAccessibleName(tr("Size limit, percent of what the project takes now"));
    m_limit = new QDoubleSpinBox(this);
    m_limit->setObjectName(u"maxSize"_s);
    m_limit->setRange(0, 1e9);
    m_limit->setDecimals(1);
    m_limit->setSpecialValueText(tr("none"));
    m_limit->setSuffix(tr(" MB"));
    m_limit->setFixedWidth(BoxWidth);
    m_limit->setAccessibleName(tr("Size limit of the project"));
    label->setBuddy(m_limit);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(m_limitSlider, row + 1, 0);
    m_grid->addWidget(m_limit, row, 1, 2, 1, Qt::AlignBottom);
    m_grid->setRowMinimumHeight(row + 2, 8);
    connect(m_limitSlider, &QSlider::valueChanged, this, [this](int percent) {
        m_limit->setValue(percent == 100 ? 0 : std::max(std::round(m_megabytes * percent / 10) / 10, 0.1));
    });
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, [this](double megabytes) {
        const QSignalBlocker blocker(m_limitSlider);
        m_limitSlider->setValue(megabytes <= 0 || m_megabytes <= 0 ? 100
                                                                   : int(std::clamp(megabytes * 100 / m_megabytes, 1.0, 100.0)));
        take();
    });
}

void RetentionRules::show(const RetentionSettings &policy, qint64 bytes)
{
    m_isShowing = true;
    m_megabytes = double(bytes) / Megabyte;
    for (const Number &number : std::as_const(m_numbers))
        number.box->setValue(std::max(policy.*number.value, 0));
    m_limit->setSingleStep(std::max(std::round(m_megabytes / 20), 0.1));
    m_limit->setValue(policy.maxBytes > 0 ? double(policy.maxBytes) / Megabyte : 0);
    m_limitSlider->setEnabled(m_megabytes > 0);
    m_automatic->setChecked(policy.isAutomatic);
    m_isShowing = false;
    m_policy = policy;
}

void RetentionRules::take()
{
    if (m_isShowing)
        return;
    for (const Number &number : std::as_const(m_numbers))
        m_policy.*number.value = number.box->value();
    m_policy.maxBytes = qint64(std::llround(m_limit->value() * Megabyte));
    m_policy.isAutomatic = m_automatic->isChecked();
    emit edited();
}

} // namespace strata
