// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triggers/answerbar.h"

#include "models/items/format.h"
#include "models/run/insight.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

AnswerBar::AnswerBar(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_text(new QLabel(this))
    , m_rollBack(makeButton(tr("Roll back"), {}, this))
    , m_goOn(makeButton(tr("Continue …"), {}, this))
    , m_hold(makeButton(tr("Hold"), {}, this))
{
    setFrameShape(QFrame::Box);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(theme::scaled(font(), 1.0, true));
    m_text->setForegroundRole(QPalette::BrightText);
    connect(m_rollBack, &QPushButton::clicked, this,
            [this] { answer(u"roll-back"_s, m_desk.plan().trigger(m_trigger)->text); });
    connect(m_hold, &QPushButton::clicked, this, [this] { answer(u"hold"_s, {}); });
    connect(m_goOn, &QPushButton::clicked, this, &AnswerBar::askWhy);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_rollBack, m_goOn, m_hold})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();
}

void AnswerBar::refresh()
{
    const QStringList open = run::openTriggers(m_desk.state());
    m_trigger = open.isEmpty() ? QString() : open.first();
    const plan::Trigger* trigger = m_desk.plan().trigger(m_trigger);
    setVisible(trigger != nullptr);
    if (!trigger)
        return;
    const run::TriggerState fired = m_desk.state().trigger(m_trigger);
    QString text = tr("✗ Fired: %1 · %2").arg(trigger->text, fired.what);
    if (fired.at)
        text += u" · "_s + items::agoText(m_desk.now().elapsed - fired.at->elapsed);
    if (open.size() > 1)
        text += u" · "_s + tr("%n more after this", nullptr, static_cast<int>(open.size()) - 1);
    setTextOf(m_text, text);
    for (QPushButton* button : {m_rollBack, m_goOn, m_hold})
        button->setVisible(m_controls);
    m_desk.offer(m_rollBack, run::AnswerTrigger{m_trigger, u"roll-back"_s, {}},
                 tr("The rollback begins with its first rung"));
    m_desk.offer(m_goOn, run::AnswerTrigger{m_trigger, u"continue"_s, tr("given")},
                 tr("The release goes on; your reason is kept in the log"));
    m_desk.offer(m_hold, run::AnswerTrigger{m_trigger, u"hold"_s, {}},
                 tr("The run stays held; the question stays open"));
}

void AnswerBar::answer(const QString& choice, const QString& reason)
{
    m_desk.submit(run::AnswerTrigger{m_trigger, choice, reason});
}

void AnswerBar::askWhy()
{
    m_desk.askReason(this,
                     {tr("Continue"), tr("Why does the release go on although the trigger fired?"),
                      tr("Continue the release")},
                     [this, trigger = m_trigger](const QString& reason) {
                         m_desk.submit(run::AnswerTrigger{trigger, u"continue"_s, reason});
                     });
}

} // namespace cockpit::ui
