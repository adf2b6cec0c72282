// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/messages.h"
#include "tests/translations/terms.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace cockpit::test {

namespace {

/// What the expression finds in the text, sorted, each once.
QStringList found(const QRegularExpression& expression, const QString& text)
{
    QStringList matches;
    for (auto i = expression.globalMatch(text); i.hasNext();)
        matches.append(i.next().captured());
    matches.removeDuplicates();
    matches.sort();
    return matches;
}

QString placeholders(const QString& text)
{
    static const QRegularExpression expression(u"%L?(\\d+|n)"_s);
    return found(expression, text).join(u' ');
}

/// What is the program's own and stays as it is: options, markup, quoted commands, names of files.
QString machineWords(const QString& text)
{
    static const QRegularExpression expression(
        u"--[a-z][a-z-]*|</?[a-z]+>|`[^`]*`|\\$\\([^)]*\\)|[*a-z]+\\.(md|html|json|yaml|csv|png|svg)\\b"_s);
    return found(expression, text).join(u' ');
}

QString mnemonic(const QString& text)
{
    static const QRegularExpression expression(u"&([^\\s&])"_s);
    return expression.match(text).captured(1).toUpper();
}

/// What a text must have in common with its translation besides words: the blanks and line ends
/// around it, its lines, whether it goes on, whether it has a mnemonic.
QString shape(const QString& text)
{
    static const QRegularExpression edges(u"^(\\s*).*?(\\s*)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = edges.match(text);
    return u"[%1|%2] lines %3, ellipsis %4, mnemonic %5"_s.arg(match.captured(1), match.captured(2))
        .arg(text.count(u'\n') + 1)
        .arg(match.captured(0).trimmed().endsWith(u'…'))
        .arg(!mnemonic(text).isEmpty());
}

/// Without options and what stands between quotation marks: those words are not prose.
QString prose(QString text)
{
    static const QRegularExpression notProse(
        u"--[a-z-]+( [A-Z]+)?|\"[a-z -]+\"|\\broll-back, continue"_s);
    return text.remove(notProse);
}

/// A complaint about a form of a message; empty when there is none.
using Check = std::function<QString(const Message& message, const QString& form)>;

void demand(const QString& language, const Check& check)
{
    const std::vector<Message> messages = messagesOf(fileOf(language));
    QVERIFY(!messages.empty());
    QStringList complaints;
    for (const Message& message : messages) {
        for (const QString& form : message.forms) {
            if (const QString complaint = check(message, form); !complaint.isEmpty())
                complaints.append(u"%1\n    %2: %3\n    %4"_s.arg(complaint, message.context,
                                                                  message.source, form));
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

/// Demands that a text and its translation have the same of something.
void demandSame(const QString& language, const std::function<QString(const QString&)>& of)
{
    demand(language, [&of](const Message& message, const QString& form) {
        return of(message.source) == of(form)
            ? QString()
            : u"\"%1\" became \"%2\":"_s.arg(of(message.source), of(form));
    });
}

} // namespace

/// Each message of each language is finished, and fits what the program puts into it.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasSixLanguages();
    void isWhole_data() { everyLanguage(); }
    void isWhole();
    void keepsPlaceholders_data() { everyLanguage(); }
    void keepsPlaceholders();
    void keepsMachineWords_data() { everyLanguage(); }
    void keepsMachineWords();
    void keepsShape_data() { everyLanguage(); }
    void keepsShape();
    void keepsMnemonicsApart_data() { everyLanguage(); }
    void keepsMnemonicsApart();
    void keepsTerms_data() { everyLanguage(); }
    void keepsTerms();

private:
    static void everyLanguage();
};

void TestMessages::everyLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestMessages::hasSixLanguages()
{
    QCOMPARE(languages(), QStringList({u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}));
}

void TestMessages::isWhole()
{
    QFETCH(const QString, language);
    const qsizetype forms = language == u"ja" || language == u"zh_CN" ? 1 : 2;
    demand(language, [forms](const Message& message, const QString& form) {
        if (!message.state.isEmpty())
            return u"%1:"_s.arg(message.state);
        if (form.trimmed().isEmpty())
            return u"nothing:"_s;
        if (message.context == u"Tr") // the program asks for it elsewhere
            return u"tr() outside the namespace that its context is read from:"_s;
        const qsizetype needed = message.plural ? forms : 1;
        return message.forms.size() == needed ? QString() : u"not %1 forms:"_s.arg(needed);
    });
}

void TestMessages::keepsPlaceholders()
{
    QFETCH(const QString, language);
    demandSame(language, placeholders);
}

void TestMessages::keepsMachineWords()
{
    QFETCH(const QString, language);
    demandSame(language, machineWords);
}

void TestMessages::keepsShape()
{
    QFETCH(const QString, language);
    demandSame(language, shape);
}

/// A class makes one menu or window: within it no letter is taken twice.
void TestMessages::keepsMnemonicsApart()
{
    QFETCH(const QString, language);
    std::map<QString, QString> taken;
    demand(language, [&taken](const Message& message, const QString& form) {
        if (mnemonic(form).isEmpty())
            return QString();
        const auto [other, isNew] = taken.try_emplace(message.context + mnemonic(form), form);
        return isNew ? QString() : u"same key as %1:"_s.arg(other->second);
    });
}

/// A word of the trade is the same word in every sentence. Only the caption of a button with more to
/// ask ("Skip step …") may leave out what its panel is about.
void TestMessages::keepsTerms()
{
    QFETCH(const QString, language);
    const std::vector<Term> terms = termsOf(language);
    QCOMPARE(terms.empty(), language == u"en");
    demand(language, [&terms](const Message& message, const QString& form) {
        QStringList missing;
        if (message.source.endsWith(u'…'))
            return QString();
        for (const Term& term : terms) {
            if (term.english.match(prose(message.source)).hasMatch()
                && !term.words.match(form).hasMatch())
                missing.append(term.words.pattern());
        }
        return missing.isEmpty() ? QString() : u"not the glossary's %1:"_s.arg(missing.join(u", "_s));
    });
}

} // namespace cockpit::test

QTEST_GUILESS_MAIN(cockpit::test::TestMessages)

#include "tst_messages.moc"
