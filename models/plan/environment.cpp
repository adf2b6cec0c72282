// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environment.h"

#include "models/plan/environmentparts.h"
#include "models/plan/placeholders.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestEnvironment = 1024 * 1024; // bytes

void readStart(const YamlMap& top, Environment& environment)
{
    if (!top.has(u"start"_s))
        return;
    const QString written = top.text(u"start"_s).trimmed();
    environment.start = momentOf(written);
    if (!environment.start) {
        top.fail(
            u"start"_s,
            Tr::tr("\"%1\" is not a moment; write for example \"2030-01-31T02:00:00Z\".").arg(written));
    }
}

void readTimeZone(const YamlMap& top, Environment& environment)
{
    const QByteArray zone = top.text(u"timezone"_s).trimmed().toUtf8();
    if (!zone.isEmpty() && !QTimeZone(zone).isValid())
        top.fail(u"timezone"_s,
                 Tr::tr("\"%1\" is not a time zone; write for example "
                        "\"Europe/Berlin\" or \"UTC\".")
                     .arg(QString::fromUtf8(zone)));
    environment.timeZone = zone;
}

void readVariables(const YamlMap& top, Environment& environment)
{
    for (const auto& [name, node] : top.entries(u"variables"_s)) {
        const QString key = u"variables."_s + name;
        const QString value = yamlText(node, key);
        const bool control = std::any_of(value.begin(), value.end(), [](QChar c) {
            return c.category() == QChar::Other_Control;
        });
        if (control)
            yamlFail(node, key, Tr::tr("a value is one line of text without control characters."));
        environment.variables.insert(placeholderName(name), value);
    }
}

/// A name, or a map of the name and the variable that holds the value where there is no keychain.
QString secretFrom(const YAML::Node& node, Environment& environment)
{
    if (node.IsMap() && node["name"]) {
        const YamlMap map(node, u"secrets"_s, {u"name"_s, u"variable"_s});
        const QString variable = map.neededText(u"variable"_s);
        static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
        if (!plain.match(variable).hasMatch())
            map.fail(u"variable"_s,
                     Tr::tr("the name of an environment variable is expected here, not a value."));
        environment.secretVariables.insert(map.neededText(u"name"_s), variable);
        return map.neededText(u"name"_s);
    }
    if (!node.IsScalar() || node.Scalar().empty())
        yamlFail(node, u"secrets"_s,
                 Tr::tr("only the names of secrets stand here, never their values."));
    return QString::fromStdString(node.Scalar());
}

void readSecrets(const YamlMap& top, Environment& environment)
{
    for (const YAML::Node& node : top.list(u"secrets"_s)) {
        const QString name = secretFrom(node, environment);
        if (environment.variables.contains(name))
            yamlFail(node, u"secrets"_s,
                     Tr::tr("\"%1\" is a variable as well; keep one of them.").arg(name));
        environment.secrets.append(name);
    }
}

void readTriggers(const YamlMap& top, Environment& environment)
{
    const QStringList modes{word(TriggerMode::Observe), word(TriggerMode::Ask),
                            word(TriggerMode::Act)};
    for (const auto& [text, node] : top.entries(u"triggers"_s)) {
        const qsizetype mode = modes.indexOf(yamlText(node, u"triggers"_s).toLower());
        if (mode < 0)
            yamlFail(node, u"triggers."_s + text,
                     Tr::tr("one of observe, ask and act is expected here."));
        environment.triggers.insert(text, TriggerMode(mode));
    }
}

Environment readTop(const YAML::Node& node)
{
    const YamlMap top(node, {},
                      {u"environment"_s, u"kind"_s, u"start"_s, u"window"_s, u"rollback"_s,
                       u"timezone"_s, u"variables"_s, u"secrets"_s, u"hosts"_s, u"identity"_s,
                       u"services"_s, u"defaults"_s, u"roster"_s, u"sources"_s, u"metrics"_s,
                       u"triggers"_s, u"rules"_s, u"preview"_s, u"dashboards"_s});
    Environment environment;
    environment.name = top.neededText(u"environment"_s);
    environment.kind = RunKind(top.oneOf(
        u"kind"_s, {word(RunKind::Live), word(RunKind::Staging), word(RunKind::Simulated)}));
    environment.preview = top.yes(u"preview"_s);
    readStart(top, environment);
    environment.window = top.duration(u"window"_s);
    environment.rollback = top.duration(u"rollback"_s);
    readVariables(top, environment);
    readSecrets(top, environment);
    readTimeZone(top, environment);
    environment.hosts = readHosts(top);
    environment.groups = readGroups(top, environment.hosts);
    environment.identities = readIdentities(top);
    environment.services = readServices(top);
    environment.defaults = readDefaults(top);
    environment.roster = readRoster(top);
    environment.sources = readSources(top);
    environment.metrics = readMetrics(top, environment.sources);
    environment.dashboards = readDashboards(top, environment.sources);
    readTriggers(top, environment);
    environment.rules = readRules(top);
    return environment;
}

tl::unexpected<Error> wrong(const QString& fileName, const QString& sentence)
{
    return failure(Tr::tr("%1: %2").arg(fileName, sentence));
}

} // namespace

QString Environment::value(const QString& placeholder) const
{
    const auto exact = variables.constFind(placeholder);
    if (exact != variables.constEnd())
        return *exact;
    const QStringList wanted = wordsOf(placeholder);
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
        if (wordsOf(it.key()) == wanted)
            return *it;
    }
    return {};
}

LineDefaults Environment::defaultsFor(Blast blast, bool observer) const
{
    const LineDefaults all = defaults.value(u"line"_s);
    LineDefaults own = defaults.value(observer ? u"observer"_s : word(blast));
    if (observer)
        return own; // a person ends it; what is for commands does not hold
    if (!own.timeLimit)
        own.timeLimit = all.timeLimit;
    if (!own.silenceLimit)
        own.silenceLimit = all.silenceLimit;
    own.input = std::max(own.input, all.input);
    return own;
}

QString masked(QString text, const Environment& environment)
{
    for (auto it = environment.variables.constBegin(); it != environment.variables.constEnd(); ++it) {
        if (!it->isEmpty() && soundsSecret(it.key()))
            text.replace(*it, u"••••"_s);
    }
    return text;
}

Result<Environment> readEnvironment(const QByteArray& yaml, const QString& fileName)
{
    if (yaml.size() > largestEnvironment)
        return wrong(fileName,
                     Tr::tr("an environment file has at most 1 MiB; this is something else."));
    if (yaml.trimmed().isEmpty())
        return wrong(
            fileName, Tr::tr("the file is empty; at least \"environment\" and \"kind\" are needed."));
    try {
        const std::string text = yaml.toStdString();
        if (!isOneYamlDocument(text))
            return wrong(fileName, Tr::tr("one YAML document is expected, not none and not more."));
        Environment environment = readTop(YAML::Load(text));
        environment.text = yaml;
        environment.sha256 = QCryptographicHash::hash(yaml, QCryptographicHash::Sha256).toHex();
        return environment;
    } catch (const YamlFault& fault) {
        return wrong(fileName, fault.sentence);
    } catch (const YAML::Exception& exception) {
        const int line = exception.mark.is_null() ? 1 : exception.mark.line + 1;
        return wrong(
            fileName,
            Tr::tr("line %1: this is not YAML: %2.").arg(line).arg(QString::fromStdString(exception.msg)));
    }
}

Result<Environment> readEnvironmentFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(
            Tr::tr("%1 cannot be read: %2.")
                .arg(path, QFileInfo(path).isDir() ? Tr::tr("it is a folder") : file.errorString()));
    return readEnvironment(file.read(largestEnvironment + 1), path);
}

} // namespace cockpit::plan
