// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/sampledocuments.h"

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Line
{
    QString text;
    QList<TextSpan> spans;
};

Line withSpans(QStringView marked)
{
    Line line;
    qint32 start = -1;
    for (QChar c : marked) {
        if (c == u'⟨') {
            start = qint32(line.text.size());
        } else if (c == u'⟩') {
            line.spans.append({.start = start, .length = qint32(line.text.size()) - start});
        } else {
            line.text += c;
        }
    }
    return line;
}

qint32 add(DiffDocument &document, DiffRow &row, Side side, QStringView marked)
{
    const Line line = withSpans(marked);
    TextSide &text = document.sides[side];
    text.lineStarts.append(qint32(text.text.size()));
    text.text += line.text;
    text.lineEnds.append(qint32(text.text.size()));
    text.text += u'\n';
    row.firstSpan[side] = qint32(document.spans[side].size());
    row.spanCount[side] = qint32(line.spans.size());
    document.spans[side] += line.spans;
    return text.lineCount() - 1;
}

} // namespace

std::shared_ptr<const DiffDocument> documentFrom(const QString &rows, const QString &path)
{
    auto document = std::make_shared<DiffDocument>();
    document->state = DiffDocument::State::Identical;
    for (Side side : {Before, After}) {
        document->file[side] = FileEntry{.path = path, .type = u"text"_s};
        document->sides[side].lineEnding = LineEnding::Lf;
    }
    for (QStringView line : QStringView(rows).split(u'\n')) {
        if (line.isEmpty())
            continue;
        const QStringView text = line.sliced(1);
        const QStringView left = text.left(text.indexOf(u'|'));
        const QStringView right = text.sliced(text.indexOf(u'|') + 1);
        DiffRow row;
        switch (line.front().unicode()) {
        case u' ': row.line = {add(*document, row, Before, text), add(*document, row, After, text)}; break;
        case u'~':
            row.kind = RowKind::Changed;
            row.line = {add(*document, row, Before, left), add(*document, row, After, right)};
            break;
        case u'=':
            row.kind = RowKind::Ignored;
            row.line = {add(*document, row, Before, left), add(*document, row, After, right)};
            break;
        case u'-':
            row.kind = RowKind::Removed;
            row.line[Before] = add(*document, row, Before, text);
            break;
        case u'+':
            row.kind = RowKind::Added;
            row.line[After] = add(*document, row, After, text);
            break;
        default: qFatal("a row of a sample begins with one of ' ~=-+'");
        }
        const qint32 index = qint32(document->rows.size());
        if (row.kind != RowKind::Equal) {
            document->state = DiffDocument::State::Text;
            if (document->hunks.isEmpty() || document->hunks.last().firstRow + document->hunks.last().rowCount != index) {
                DiffHunk hunk{.firstRow = index, .isIgnored = true};
                for (Side side : {Before, After})
                    hunk.lines[side].first = document->sides[side].lineCount() - (row.line[side] >= 0 ? 1 : 0);
                document->hunks.append(hunk);
            }
            DiffHunk &hunk = document->hunks.last();
            ++hunk.rowCount;
            hunk.isIgnored &= row.kind == RowKind::Ignored;
            for (Side side : {Before, After})
                hunk.lines[side].count += row.line[side] >= 0 ? 1 : 0;
            row.hunk = qint32(document->hunks.size()) - 1;
            document->linesDeleted += row.line[Before] >= 0 && row.kind != RowKind::Ignored ? 1 : 0;
            document->linesAdded += row.line[After] >= 0 && row.kind != RowKind::Ignored ? 1 : 0;
            document->linesIgnored += row.kind == RowKind::Ignored ? 1 : 0;
        }
        document->rows.append(row);
    }
    return document;
}

std::shared_ptr<const DiffDocument> checkoutDocument()
{
    QString rows;
    const QStringList licence{u" \"\"\"Checkout: from a cart to a paid order."_s,
                              u" "_s,
                              u" The steps are small and each can be tried alone:"_s,
                              u" a cart is checked, a session is made, an order is kept."_s,
                              u" \"\"\""_s,
                              u" "_s,
                              u" from __future__ import annotations"_s,
                              u" "_s,
                              u" import json"_s,
                              u" import logging"_s,
                              u" import os"_s,
                              u" "_s,
                              u" log = logging.getLogger(__name__)"_s,
                              u" "_s};
    rows += licence.join(u'\n') + u'\n';
    rows += uR"(~from fastapi import APIRouter, HTTPException|from fastapi import APIRouter, HTTPException⟨, Request⟩
 from .cart import Cart
~from .⟨fake_payment⟩ import ⟨charge⟩|from .⟨payments⟩ import ⟨create_session⟩
 
 router = APIRouter(prefix="/checkout")
 
 @router.post("")
~async def checkout(cart: Cart):|async def checkout(cart: Cart⟨, request: Request⟩):
     if not cart.items:
         raise HTTPException(400, "empty cart")
~    ⟨ok⟩ = await ⟨charge⟩(cart.total, card=cart.card)|    ⟨session⟩ = await ⟨create_session⟩(
+        lines=cart.as_line_items(),
+        success_url=str(request.url_for("done")),
+        cancel_url=str(request.url_for("cart")),
+        idempotency_key=cart.id,
+    )
~    if not ⟨ok⟩:|    if not ⟨session⟩.⟨url⟩:
~        raise HTTPException(⟨402⟩, "⟨declined⟩")|        raise HTTPException(⟨502⟩, "⟨no session⟩")
~    return {"⟨status⟩": "⟨paid⟩"}|    return {"⟨url⟩": ⟨session⟩.url}
 
 @router.get("/pending")
 async def pending(limit: int = 20):
     # The newest first.
     return await orders.pending(limit)
 
 
 def order_summary(cart: Cart, currency: str = "EUR") -> dict:
     total = sum(line.price * line.quantity for line in cart.items)
     return {
         "lines": len(cart.items),
         "total": round(total, 2),
         "currency": currency,
     }
 
 
 def is_free(cart: Cart) -> bool:
     return order_summary(cart)["total"] == 0
 
 
 TIMEOUT = 30
 
 @router.get("/done")
 async def done(order_id: str):
-    # The provider's word is taken as it is: verify the payment really happened
~    return {"order": order_id}|    order = await orders.get(order_id)
+    if not order.paid:
+        raise HTTPException(409, "payment not confirmed")
+    return {"order": order.id, "paid": order.paid_at.isoformat()}
 
)"_s;
    return documentFrom(rows, u"app/checkout.py"_s);
}

} // namespace strata
