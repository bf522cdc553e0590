// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "core/store/scanner.h"
