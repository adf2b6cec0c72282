// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/itemactions.h"

#include "ui/common/smallbutton.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolButton>

namespace cockpit::ui {
using run::Outcome;

ItemActions::ItemActions(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sign(makeSmallButton(tr("Sign off …"), tr("With a note, and until when it holds"), this))
    , m_tick(makeSmallButton(tr("Tick with evidence …"),
                             tr("Kept in the log with your name, a note and a link"), this))
    , m_fail(makeSmallButton(tr("It fails …"), tr("You looked, and it is not so"), this))
    , m_notTested(makeSmallButton(tr("Not tested …"), tr("Nobody could look; the log keeps why"), this))
    , m_comment(makeSmallButton(tr("Comment …"), tr("Said of the item; decides nothing"), this))
    , m_evidence(makeSmallButton(tr("Evidence"), QString(), this))
{
    layOut();
    connectTo(m_sign, &Signing::signOff);
    connectTo(m_tick, &Signing::tickWithEvidence);
    connectTo(m_comment, &Signing::comment);
    connectTo(m_fail, [](Desk& at, QWidget* parentOf, const Signing::Item& item) {
        Signing::find(at, parentOf, item, Outcome::Failed);
    });
    connectTo(m_notTested, [](Desk& at, QWidget* parentOf, const Signing::Item& item) {
        Signing::find(at, parentOf, item, Outcome::NotTested);
    });
    connect(m_evidence, &QToolButton::clicked, this, &ItemActions::showEvidence);
}

void ItemActions::connectTo(QToolButton* button, Ask ask)
{
    connect(button, &QToolButton::clicked, this, [this, ask] { ask(m_desk, this, m_item); });
}

void ItemActions::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    int place = 0;
    for (QToolButton* button : {m_sign, m_fail, m_tick, m_notTested, m_comment, m_evidence}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
}

void ItemActions::present(const Signing::Item& item, const QUrl& evidence)
{
    m_item = item;
    m_url = evidence;
    m_evidence->setVisible(evidence.isValid());
    m_evidence->setText(evidence.isLocalFile() ? tr("Copy the evidence's path")
                                               : tr("Open the evidence"));
    m_evidence->setToolTip(evidence.isLocalFile() ? evidence.toLocalFile() : evidence.toString());
    if (!item.id.isEmpty())
        offer();
}

/// What is due after the release is answered with what was seen: each of these asks for it.
void ItemActions::offer()
{
    const QString note = tr("seen");
    const QString& id = m_item.id;
    m_desk.offer(m_sign, run::TickItem{id, true, note}, tr("With a note, and until when it holds"));
    m_desk.offer(m_tick, run::TickItem{id, true, note},
                 tr("Kept in the log with your name, a note and a link"));
    m_desk.offer(m_fail, run::TickItem{id, false, note, Outcome::Failed},
                 tr("You looked, and it is not so"));
    m_desk.offer(m_notTested, run::TickItem{id, false, note, Outcome::NotTested},
                 tr("Nobody could look; the log keeps why"));
    m_desk.offer(m_comment, run::Remark{note, id}, tr("Said of the item; decides nothing"));
}

/// A file that somebody named in a log is not opened from here: who wants to see it opens it themselves.
void ItemActions::showEvidence()
{
    if (m_url.isLocalFile())
        QGuiApplication::clipboard()->setText(m_url.toLocalFile());
    else
        QDesktopServices::openUrl(m_url);
}

} // namespace cockpit::ui
