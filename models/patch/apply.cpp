// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/diff.h"
#include "models/patch/tr.h"

#include <QRegularExpression>

#include <optional>

namespace cockpit::patch {

namespace {

struct Hunk {
    qsizetype oldFirst = 0; // from 0
    qsizetype oldCount = 0;
    qsizetype newCount = 0;
};

std::optional<Hunk> hunkIn(QByteArrayView line)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@)"));
    const auto match = pattern.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return std::nullopt;
    const auto count = [&match](int group) {
        return match.capturedView(group).isEmpty() ? qsizetype{1}
                                                   : match.capturedView(group).toLongLong();
    };
    Hunk hunk{match.capturedView(1).toLongLong(), count(2), count(4)};
    // An empty range is named by the line before it.
    if (hunk.oldCount > 0)
        --hunk.oldFirst;
    return hunk;
}

/// Goes through a diff and the old text side by side. Nothing is searched for and nothing forgiven.
class Applier
{
public:
    Applier(const QByteArray& diff, const QByteArray& before)
        : m_diff(linesOf(diff))
        , m_before(linesOf(before))
    {}

    Result<QByteArray> apply()
    {
        if (!takeHeader())
            return failure(Tr::tr("This is no unified diff of one file."));
        while (m_at < m_diff.size()) {
            const auto hunk = hunkIn(m_diff[m_at++]);
            if (!hunk || hunk->oldFirst < 0)
                return wrongDiff();
            if (const auto done = takeHunk(*hunk); !done)
                return tl::unexpected<Error>(done.error());
        }
        keepUpTo(static_cast<qsizetype>(m_before.size()));
        return std::move(m_after);
    }

private:
    bool takeHeader()
    {
        if (m_diff.empty())
            return true; // nothing differs
        m_at = 2;
        return m_diff.size() > 2 && m_diff[0].startsWith("--- ") && m_diff[1].startsWith("+++ ");
    }

    Result<void> takeHunk(const Hunk& hunk)
    {
        if (hunk.oldFirst < m_line || hunk.oldFirst > static_cast<qsizetype>(m_before.size()))
            return otherLine(hunk.oldFirst);
        keepUpTo(hunk.oldFirst);
        qsizetype olds = hunk.oldCount;
        qsizetype news = hunk.newCount;
        while (olds > 0 || news > 0) {
            if (m_at >= m_diff.size())
                return wrongDiff();
            const QByteArrayView line = m_diff[m_at++];
            const QByteArrayView text = textOf(line.sliced(1));
            const bool isOld = line[0] == ' ' || line[0] == '-';
            const bool isNew = line[0] == ' ' || line[0] == '+';
            if ((!isOld && !isNew) || (isOld && olds-- == 0) || (isNew && news-- == 0))
                return wrongDiff();
            if (isOld && !takeOld(text))
                return otherLine(m_line);
            if (isNew)
                m_after.append(text);
        }
        return {};
    }

    /// The line without its end where the diff says that it has none.
    QByteArrayView textOf(QByteArrayView text)
    {
        if (m_at >= m_diff.size() || !m_diff[m_at].startsWith('\\'))
            return text;
        ++m_at;
        return text.endsWith('\n') ? text.chopped(1) : text;
    }

    bool takeOld(QByteArrayView text)
    {
        if (m_line >= static_cast<qsizetype>(m_before.size())
            || m_before[static_cast<std::size_t>(m_line)] != text)
            return false;
        ++m_line;
        return true;
    }

    void keepUpTo(qsizetype line)
    {
        for (; m_line < line; ++m_line)
            m_after.append(m_before[static_cast<std::size_t>(m_line)]);
    }

    [[nodiscard]] tl::unexpected<Error> wrongDiff() const
    {
        return failure(Tr::tr("Line %1 of the diff is not as a unified diff has it.").arg(m_at));
    }

    static tl::unexpected<Error> otherLine(qsizetype line)
    {
        return failure(
            Tr::tr("The diff does not apply: line %1 of the file is another one than the "
                   "diff was made for.")
                .arg(line + 1));
    }

    std::vector<QByteArrayView> m_diff;
    std::vector<QByteArrayView> m_before;
    std::size_t m_at = 0;
    qsizetype m_line = 0; // of the old text, the next that is to be taken
    QByteArray m_after;
};

} // namespace

Result<QByteArray> applied(const QByteArray& diff, const QByteArray& before)
{
    return Applier(diff, before).apply();
}

} // namespace cockpit::patch
