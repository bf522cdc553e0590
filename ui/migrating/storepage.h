// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/migrating.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace strata {

/// The first page: which folder, and which metadata. What lies in the folder or beside it is found in the background.
class StorePage : public QWidget
{
    Q_OBJECT

public:
    explicit StorePage(Library &library, QWidget *parent = nullptr);

    MigrationRequest request() const;
    bool isComplete() const;

signals:
    void changed();

private:
    void storeEdited();
    void find();
    void takeFound(const QString &store, const QList<QStringList> &found);

    Library &m_library;
    QLineEdit *m_store;
    QLineEdit *m_metadata;
    QLabel *m_hint;
    QCheckBox *m_orphans;
    QTimer m_delay; // typing a path asks once
    QStringList m_foundMetadata; // what the field says stands for these
    bool m_metadataTouched = false; // the person chose: what is found no longer changes it
};

} // namespace strata
