// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the panes are, beside a QPlainTextEdit with the same page: viewbench [ROUNDS]. Prints one line for each figure.
#include "ui/common/theme.h"
#include "ui/diff/diffview.h"
#include "ui/diff/highlighter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

const QStringList &sourceLines()
{
    static const QStringList lines{
        u"export async function checkout(cart: Cart, request: Request): Promise<Session> {"_s,
        u"    const total = cart.items.reduce((sum, item) => sum + item.price * item.quantity, 0);"_s,
        u"    if (total <= 0) {"_s,
        u"        throw new HttpError(400, 'the cart is empty'); // nothing to pay"_s,
        u"    }"_s,
        u""_s,
        u"    const session = await createSession({ amount: total, currency: \"EUR\", key: cart.id });"_s,
        u"    /* the provider's answer is kept as it came */"_s,
        u"    return { url: session.url, expires: Date.now() + 30 * 60 * 1000 };"_s,
        u"}"_s};
    return lines;
}

// Every seventh line changed, with a mark inside it.
std::shared_ptr<const DiffDocument> documentOf(qint32 lines)
{
    auto document = std::make_shared<DiffDocument>();
    document->state = DiffDocument::State::Text;
    for (Side side : {Before, After}) {
        document->file[side] = FileEntry{.path = u"src/checkout.ts"_s, .type = u"typescript"_s};
        document->sides[side].lineEnding = LineEnding::Lf;
    }
    for (qint32 i = 0; i < lines; ++i) {
        DiffRow row{.line = {i, i}};
        const bool isChanged = i % 7 == 3;
        for (Side side : {Before, After}) {
            TextSide &text = document->sides[side];
            text.lineStarts.append(qint32(text.text.size()));
            text.text += sourceLines().at(i % sourceLines().size());
            if (isChanged) {
                row.firstSpan[side] = qint32(document->spans[side].size());
                row.spanCount[side] = 1;
                document->spans[side].append({.start = 4, .length = 6});
                text.text += side == Before ? u" // old"_s : u" // new"_s;
            }
            text.lineEnds.append(qint32(text.text.size()));
            text.text += u'\n';
        }
        if (isChanged) {
            row.kind = RowKind::Changed;
            row.hunk = qint32(document->hunks.size());
            document->hunks.append({.lines = {LineRange{i, 1}, LineRange{i, 1}}, .firstRow = i, .rowCount = 1});
        }
        document->rows.append(row);
    }
    return document;
}

struct Times
{
    QList<double> milliseconds;

    double at(double share)
    {
        std::ranges::sort(milliseconds);
        return milliseconds.at(std::min(milliseconds.size() - 1, qsizetype(double(milliseconds.size()) * share)));
    }
};

template <typename Run>
double timed(Run run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1e6;
}

void paintAll() { QCoreApplication::processEvents(); }

void spin(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void compare(const char *what, Times &ours, Times &theirs)
{
    std::printf("%-28s ours %6.2f ms (p99 %6.2f)   QPlainTextEdit %6.2f ms (p99 %6.2f)   ratio %.2f\n", what, ours.at(0.5),
                ours.at(0.99), theirs.at(0.5), theirs.at(0.99), ours.at(0.5) / theirs.at(0.5));
}

void frames(int rounds)
{
    const auto document = documentOf(20'000);
    DiffView view;
    view.setContext(FoldModel::everything);
    view.resize(1440, 900);
    QPlainTextEdit edit;
    edit.setFrameShape(QFrame::NoFrame);
    edit.setLineWrapMode(QPlainTextEdit::NoWrap);
    edit.setFont(monospaceFont(9));
    edit.setPlainText(document->sides[After].text);
    edit.resize(1440, 900);
    view.show();
    edit.show();
    view.setDocument(document);
    spin(1500);

    Times ours;
    Times theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.milliseconds.append(timed([&] { view.viewport()->repaint(); }));
        theirs.milliseconds.append(timed([&] { edit.viewport()->repaint(); }));
    }
    compare("the page painted anew", ours, theirs);

    const auto scroll = [rounds](QAbstractScrollArea &area, int step, Times &times) {
        area.verticalScrollBar()->setValue(0);
        paintAll();
        for (int round = 0; round < rounds; ++round) {
            times.milliseconds.append(timed([&] {
                area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() + step);
                paintAll();
            }));
        }
    };
    for (int lines : {1, 3, 40}) {
        Times us;
        Times them;
        scroll(view, lines * view.layout().lineHeight(), us);
        scroll(edit, lines, them);
        compare(qPrintable(u"scrolled by %1 lines"_s.arg(lines)), us, them);
    }
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

void largeText()
{
    constexpr qint32 lines = 200'000;
    const auto document = documentOf(lines);
    DiffView view;
    view.resize(1440, 900);
    view.show();
    spin(100);
    const qint64 before = residentBytes();
    std::printf("%-28s %.1f ms\n", "200,000 lines: first paint", timed([&] {
                    view.setDocument(document);
                    view.viewport()->repaint();
                }));
    spin(400);
    std::printf("%-28s %.0f bytes beside the document\n", "memory of a line", double(residentBytes() - before) / lines);
    std::printf("%-28s %.1f ms\n", "word wrap on: blocked for", timed([&] {
                    view.setWordWrap(true);
                    view.viewport()->repaint();
                }));

    Highlighter whole;
    QEventLoop loop;
    QElapsedTimer timer;
    QObject::connect(&whole, &Highlighter::finished, &loop, &QEventLoop::quit);
    double first = -1;
    timer.start();
    QObject::connect(&whole, &Highlighter::colored, &loop, [&] {
        if (first < 0)
            first = double(timer.nsecsElapsed()) / 1e6;
    });
    whole.setDocument(document);
    whole.want({LineRange{100'000, 60}, LineRange{100'000, 60}});
    loop.exec();
    std::printf("%-28s %.0f ms to the lines in sight, %.0f ms to the end of both sides\n", "colours", first,
                double(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const int rounds = argc > 1 ? std::max(10, atoi(argv[1])) : 300;
    frames(rounds);
    largeText();
    return 0;
}
