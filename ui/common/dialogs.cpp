// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int QuestionWidth = 420; // pixels: a line of reading length

struct Script
{
    QList<std::optional<QString>> answers;
    QStringList shown;
};
Script *script = nullptr; // the living ScriptedDialogs; GUI thread only

/// Takes the next scripted answer and passes it on from the event loop, as a person's would come. False: no script.
bool answeredByScript(QWidget *parent, const QString &sentence, const std::function<void(const QString &)> &chosen)
{
    if (!script)
        return false;
    script->shown.append(sentence);
    if (!script->answers.isEmpty()) {
        if (const auto answer = script->answers.takeFirst()) {
            QObject *context = parent ? static_cast<QObject *>(parent) : QCoreApplication::instance();
            QMetaObject::invokeMethod(context, [chosen, text = *answer] { chosen(text); }, Qt::QueuedConnection);
        }
    }
    return true;
}

void askForPath(QWidget *parent, const QString &title, QFileDialog::FileMode mode, QFileDialog::AcceptMode accept,
                const QString &start, const QString &filter, std::function<void(const QString &)> chosen)
{
    if (answeredByScript(parent, title, chosen))
        return;
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setAcceptMode(accept);
    if (mode == QFileDialog::Directory)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    if (const QFileInfo info(start); !start.isEmpty()) {
        dialog->setDirectory(info.isDir() ? info.filePath() : info.path());
        if (accept == QFileDialog::AcceptSave)
            dialog->selectFile(info.fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void askForInput(QWidget *parent, const QString &title, const QString &label, const QString &text, bool isLong,
                 std::function<void(const QString &)> chosen)
{
    if (answeredByScript(parent, label, chosen))
        return;
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput, isLong);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    dialog->resize(460, isLong ? 260 : dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace

void ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    if (answeredByScript(parent, question.text, [yes](const QString &) { yes(); }))
        return;
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"question"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    const auto label = [dialog](const QString &text, const QString &role, qreal factor, QFont::Weight weight) {
        auto *made = new QLabel(text, dialog);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setProperty("role", role);
        QFont font = made->font();
        font.setPointSizeF(font.pointSizeF() * factor);
        font.setWeight(weight);
        made->setFont(font);
        made->setFixedWidth(QuestionWidth);
        made->setFixedHeight(made->heightForWidth(QuestionWidth));
        return made;
    };
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(9);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(label(question.title, {}, 1.2, QFont::DemiBold));
    layout->addWidget(label(question.text, {}, 1, QFont::Normal));
    if (!question.details.isEmpty())
        layout->addWidget(label(question.details, u"muted"_s, 1, QFont::Normal));
    if (!question.list.isEmpty()) {
        auto *list = new QListWidget(dialog);
        list->addItems(question.list);
        list->setAccessibleName(question.title);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setUniformItemSizes(true);
        list->setFixedSize(QuestionWidth, std::clamp(int(question.list.size()), 2, 9) * (list->sizeHintForRow(0) + 2) + 10);
        layout->addWidget(list);
    }
    layout->addSpacing(8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto *button = new QPushButton(question.yes, dialog);
    button->setObjectName(u"yes"_s);
    button->setProperty("role", question.isDangerous ? u"danger"_s : u"primary"_s); // before the box shows it to the style sheet
    buttons->addButton(button, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    // Enter on a danger must not be a reflex.
    QPushButton *first = question.isDangerous ? buttons->button(QDialogButtonBox::Cancel) : button;
    first->setDefault(true);
    first->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, yes = std::move(yes)] {
        dialog->accept();
        yes();
    });
    dialog->open();
}

void pressOnlyWithFocus(QPushButton *button)
{
    button->setAutoDefault(false);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(key), button, button, &QPushButton::click, Qt::WidgetShortcut);
}

void askForFolder(QWidget *parent, const QString &title, const QString &start, std::function<void(const QString &)> chosen)
{
    askForPath(parent, title, QFileDialog::Directory, QFileDialog::AcceptOpen, start, {}, std::move(chosen));
}

void askForOpenFile(QWidget *parent, const QString &title, const QString &start, const QString &filter,
                    std::function<void(const QString &)> chosen)
{
    askForPath(parent, title, QFileDialog::ExistingFile, QFileDialog::AcceptOpen, start, filter, std::move(chosen));
}

void askForSaveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                    std::function<void(const QString &)> chosen)
{
    askForPath(parent, title, QFileDialog::AnyFile, QFileDialog::AcceptSave, suggestion, filter, std::move(chosen));
}

void askForText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                std::function<void(const QString &)> chosen)
{
    askForInput(parent, title, label, text, false, std::move(chosen));
}

void askForLongText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                    std::function<void(const QString &)> chosen)
{
    askForInput(parent, title, label, text, true, std::move(chosen));
}

void showError(QWidget *parent, const QString &title, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return; // the person knows
    if (script) {
        script->shown.append(error.message);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, title, error.message, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setDetailedText(error.detail);
    box->open();
}

ScriptedDialogs::ScriptedDialogs()
{
    Q_ASSERT(!script);
    script = new Script;
}

ScriptedDialogs::~ScriptedDialogs()
{
    delete script;
    script = nullptr;
}

void ScriptedDialogs::answer(std::optional<QString> text) { script->answers.append(std::move(text)); }

QStringList ScriptedDialogs::shown() const { return script->shown; }

} // namespace strata
