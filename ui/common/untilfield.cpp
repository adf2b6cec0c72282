// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/untilfield.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QVBoxLayout>

namespace cockpit::ui {

UntilField::UntilField(const std::vector<items::SignOffChoice>& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_choice(new QComboBox(this))
    , m_moment(new QDateTimeEdit(this))
{
    for (const items::SignOffChoice& each : m_choices)
        m_choice->addItem(each.text);
    m_choice->addItem(tr("until a time of your own"));
    m_choice->setAccessibleName(tr("How long it holds"));
    m_choice->setToolTip(
        tr("When the time has come it counts as not signed, and is asked for again"));
    m_moment->setTimeSpec(Qt::UTC);
    m_moment->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    m_moment->setCalendarPopup(true);
    m_moment->setAccessibleName(tr("Holds until, in UTC"));
    m_moment->setToolTip(tr("Date and time in UTC"));
    for (const items::SignOffChoice& each : m_choices) {
        if (each.until)
            m_moment->setDateTime(QDateTime::fromMSecsSinceEpoch(each.until->count(), Qt::UTC));
    }
    m_moment->setVisible(false);
    connect(m_choice, &QComboBox::currentIndexChanged, m_moment, [this](int index) {
        m_moment->setVisible(index == static_cast<int>(m_choices.size()));
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addWidget(m_moment);
    setFocusProxy(m_choice);
}

std::optional<milliseconds> UntilField::until() const
{
    const auto index = static_cast<std::size_t>(m_choice->currentIndex());
    if (index < m_choices.size())
        return m_choices[index].until;
    return milliseconds{m_moment->dateTime().toMSecsSinceEpoch()};
}

} // namespace cockpit::ui
