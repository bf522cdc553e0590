// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/projects.h"
#include "core/services/library.h"
#include "ui/common/theme.h"
#include <QWidget>
