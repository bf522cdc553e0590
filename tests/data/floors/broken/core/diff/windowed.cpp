// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QtWidgets/QWidget>
#include <KSyntaxHighlighting/Repository>
#include <QString>
