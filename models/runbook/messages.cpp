// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/actions.h"
#include "models/runbook/labels.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/titles.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

#include <utility>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLead = 100;

/// "Pre-Deployment (48 hours before)": the title and when it is said.
void takeTitle(const QString& text, Message* message)
{
    static const QRegularExpression bracket(uR"(^(.*\S)\s*\(([^()]+)\)\s*$)"_s);
    const auto match = bracket.match(text);
    message->title = match.hasMatch() ? match.captured(1) : text;
    if (match.hasMatch())
        message->when = match.captured(2);
}

void takeBody(const QString& literal, Message* message)
{
    QString body = literal.trimmed();
    static const QRegularExpression subject(
        uR"(^(?:subject|assunto|asunto|betreff|objet|主题|件名)[:：]\s*(.+)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = body.indexOf(u'\n');
    const auto match = subject.match(end < 0 ? body : body.first(end));
    if (match.hasMatch()) {
        message->subject = match.captured(1).trimmed();
        body = end < 0 ? QString() : body.sliced(end + 1).trimmed();
    }
    message->body = body;
}

class MessageReader
{
public:
    MessageReader(const Document& document, const Purposes& purposes, Runbook* runbook)
        : m_document(document)
        , m_purposes(purposes)
        , m_runbook(runbook)
    {}

    void read()
    {
        const Block* above = nullptr;
        for (const Block& block : m_document.blocks) {
            const Block* lead = std::exchange(above, &block);
            if (!m_purposes.within(block.section, Purpose::Communication)) {
                if (lead && isLetter(block) && leadsMessage(*lead))
                    add(block);
                continue;
            }
            if (block.section != m_section) {
                m_section = block.section;
                m_labels.clear();
            }
            take(block);
        }
    }

private:
    void take(const Block& block)
    {
        if (block.kind == BlockKind::Fence && block.fence == FenceKind::Other && !isData(block)) {
            add(block);
        } else if (block.kind == BlockKind::Paragraph && block.quoted) {
            quote(block);
        } else if (block.kind == BlockKind::Paragraph) {
            for (const TextLine& line : block.text) {
                if (const auto label = boldLabel(line))
                    m_labels.push_back(*label);
            }
        } else if (block.kind == BlockKind::Item && block.depth == 0 && !block.text.empty()
                   && block.tick == Tick::None) {
            notice(block);
        }
    }

    /// "Post in Slack:", "**Mail to the street** (template):"
    static bool leadsMessage(const Block& above)
    {
        if (above.kind != BlockKind::Paragraph && above.kind != BlockKind::Heading)
            return false;
        const QString lead = above.joined();
        return lead.size() < longestLead && !mentions(lead, {u"issue", u"problem", u"error", u"fail"})
            && mentionsWhole(lead,
                             {u"slack", u"email", u"e-mail", u"mail", u"message template",
                              u"announcement", u"teams message", u"correo", u"nachricht"});
    }

    static bool isLetter(const Block& block)
    {
        return block.kind == BlockKind::Fence && block.fence == FenceKind::Other
            && (block.language.isEmpty() || block.language == u"text"_s
                || block.language == u"markdown"_s)
            && block.literal.contains(u' ');
    }

    static bool isData(const Block& block)
    {
        return block.language == u"json"_s || block.language == u"yaml"_s
            || block.language == u"yml"_s || block.language == u"mermaid"_s;
    }

    void add(const Block& block)
    {
        Message message;
        takeTitle(m_document.sections[static_cast<size_t>(block.section)].title, &message);
        for (const Label& label : m_labels) {
            if (label.field == Field::Channel)
                message.channel = label.value;
            else if (label.field == Field::Subject)
                message.subject = label.value;
            else if (label.field == Field::When)
                message.when = label.value;
        }
        takeBody(block.literal, &message);
        message.line = block.line;
        m_runbook->messages.push_back(message);
    }

    /// What is to be told may stand as a quotation: "> We begin at ten."
    void quote(const Block& block)
    {
        Message message;
        takeTitle(m_document.sections[static_cast<size_t>(block.section)].title, &message);
        if (!m_labels.empty())
            message.title += u" · "_s + m_labels.back().label;
        QStringList lines;
        for (const TextLine& line : block.text)
            lines.append(line.text);
        takeBody(lines.join(u'\n'), &message);
        message.line = block.line;
        m_runbook->messages.push_back(message);
    }

    void notice(const Block& block)
    {
        const Section& section = m_document.sections[static_cast<size_t>(block.section)];
        std::vector<Notice>& notices = m_runbook->notices;
        if (notices.empty() || notices.back().line != section.line)
            notices.push_back({section.title, {}, section.line});
        notices.back().items.append(block.joined());
    }

    const Document& m_document;
    const Purposes& m_purposes;
    Runbook* m_runbook;
    std::vector<Label> m_labels;
    int m_section = -1;
};

} // namespace

void readMessages(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    MessageReader(document, purposes, runbook).read();
}

} // namespace cockpit::runbook
