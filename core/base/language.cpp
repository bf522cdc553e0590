// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

// Outside any namespace, as Q_INIT_RESOURCE asks. Without it the linker leaves a static library's resources out.
static void loadTranslationResource() { Q_INIT_RESOURCE(translations); }

namespace strata {

using namespace Qt::StringLiterals;

namespace {

QString resourceOf(const QString &name, const QString &language) { return u":/i18n/%1_%2.qm"_s.arg(name, language); }

} // namespace

QString chooseLanguage(const QStringList &uiLanguages)
{
    loadTranslationResource();
    for (const QString &wanted : uiLanguages) {
        const QString language = wanted.section(u'-', 0, 0);
        // QTranslator::load would go on past English to the next language of the list.
        if (language == "en"_L1)
            break;
        // Traditional Chinese is another script: whoever reads it is served better by the next language.
        if (language == "zh"_L1 && !wanted.contains("Hant"_L1) && !wanted.endsWith("TW"_L1) && !wanted.endsWith("HK"_L1))
            return u"zh_CN"_s;
        if (QFile::exists(resourceOf(u"strata"_s, language)))
            return language;
    }
    return u"en"_s;
}

QStringList applicationLanguages()
{
    loadTranslationResource();
    QStringList languages{u"en"_s};
    for (QString name : QDir(u":/i18n"_s).entryList({u"strata_*.qm"_s}, QDir::Files, QDir::Name)) {
        name = name.section(u'.', 0, 0).section(u'_', 1);
        if (!languages.contains(name))
            languages.append(name);
    }
    return languages;
}

void installTranslations(const QString &chosen)
{
    const bool isChosen = !chosen.isEmpty() && applicationLanguages().contains(chosen);
    const QString language = isChosen ? chosen : chooseLanguage(QLocale::system().uiLanguages());
    const QString installed = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_%1.qm"_L1.arg(language);
    // The last one installed is asked first. English is under all: it holds the plurals, "1 file" and "2 files".
    for (const QString &file :
         {installed, resourceOf(u"qt"_s, language), resourceOf(u"strata"_s, u"en"_s), resourceOf(u"strata"_s, language)}) {
        auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
        if (translator->load(file))
            QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace strata
