// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/treeside.h"

#include <QAbstractButton>

namespace strata {

/// "v11 fixed-auth ▾": shows one side of a comparison and lets another be picked from a list that can be searched. Quick choices
/// come first.
class VersionPicker : public QAbstractButton
{
    Q_OBJECT

public:
    struct Choice
    {
        TreeSide side; // nothing: the empty tree
        QString label; // "v11", "/home/ann/shop"
        QString name; // "fixed-auth", or what a quick choice is: "Active"
        bool isQuick = false;
        bool asksForFolder = false; // `side` is still to be chosen
    };

    explicit VersionPicker(QWidget *parent = nullptr);

    void setCurrent(const QString &label, const QString &name);
    /// Asked when the list opens, so that nothing is prepared for lists nobody sees.
    void setChoices(std::function<QList<Choice>()> choices) { m_choices = std::move(choices); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void picked(const strata::TreeSide &side);
    void folderRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openList();

    QString m_label;
    QString m_name;
    std::function<QList<Choice>()> m_choices;
};

} // namespace strata
