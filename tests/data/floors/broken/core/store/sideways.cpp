// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/connection.h"
#include "core/model/ids.h"
#include <QFile>
#include <vector>
