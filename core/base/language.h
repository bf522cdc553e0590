// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace strata {

/// The first of the person's languages (`uiLanguages`, as QLocale names them: "de-AT", "de", "en-US" …) that the application
/// speaks: "de", "zh_CN" …; "en" when there is none.
QString chooseLanguage(const QStringList &uiLanguages);

/// The languages the application speaks, as chooseLanguage names them: English first, then the others in alphabetical order.
QStringList applicationLanguages();

/// Makes the application speak the person's language, or the one of applicationLanguages() they chose instead: our own sentences
/// and, where they are installed, Qt's. To be called once, after the application object is made and before anything is shown.
void installTranslations(const QString &chosen = {});

} // namespace strata
