// SPDX-License-Identifier: GPL-3.0-or-later
// metadata.json and the lines of events.jsonl: what is read, written and read again is the same.
#include "core/model/event.h"
#include "core/model/project.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace strata;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto reread = [](const QJsonObject &object) { return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object(); };
    if (const auto project = projectFromJson(json)) {
        const auto again = projectFromJson(reread(toJson(*project)));
        REQUIRE(again && toJson(*again) == toJson(*project));
    }
    if (const auto event = eventFromJson(json)) {
        const auto again = eventFromJson(reread(toJson(*event)));
        REQUIRE(again && toJson(*again) == toJson(*event));
    }
    return 0;
}
