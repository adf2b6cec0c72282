// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/route.h"

#include "models/workers/routes/database.h"
#include "models/workers/routes/programs.h"
#include "models/workers/routes/quoting.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::workers)
};

const QString programName = u"release-cockpit"_s; // $0 of our programs over there

QStringList sshWords(const SshHop& hop)
{
    QStringList words{u"ssh"_s, u"-T"_s};
    if (!hop.configFile.isEmpty())
        words << u"-F"_s << hop.configFile;
    // ControlMaster=no: a master that outlives the command would hold its output open. SshMasters
    // starts one by itself.
    for (const QString& option :
         {u"BatchMode=yes"_s, u"StrictHostKeyChecking=yes"_s, u"ConnectTimeout=10"_s,
          u"ConnectionAttempts=3"_s, u"ServerAliveInterval=5"_s, u"ServerAliveCountMax=3"_s,
          u"ControlMaster=no"_s, u"EscapeChar=none"_s, u"ForwardX11=no"_s, u"LogLevel=ERROR"_s})
        words << u"-o"_s << option;
    if (hop.port > 0)
        words << u"-p"_s << QString::number(hop.port);
    if (!hop.user.isEmpty())
        words << u"-l"_s << hop.user;
    return words << u"--"_s << hop.host;
}

/// The words that run `words` at the end of the route.
QStringList through(const Route& route, QStringList words)
{
    const Route inwards(route.rbegin(), route.rend());
    for (const Hop& hop : inwards) {
        if (const auto* ssh = std::get_if<SshHop>(&hop))
            words = sshWords(*ssh) << u"exec "_s + shellWords(words);
        else
            words = std::get<ContainerHop>(hop).client + words;
    }
    return words;
}

qint64 tenthsOf(milliseconds grace)
{
    return std::max<qint64>(grace.count() / 100, 1);
}

struct Orders {
    QByteArray bytes;
    qsizetype size = 0; ///< as the programs take it
};

/// A line that survives a cut link keeps its limits by itself.
QString limitsFor(const Errand& errand)
{
    const auto seconds = [](milliseconds limit) {
        return QString::number(std::chrono::ceil<std::chrono::seconds>(limit).count());
    };
    return u"cockpit_time=%1; cockpit_quiet=%2; cockpit_grace=%3; "_s
        .arg(seconds(errand.timeLimit), seconds(errand.silenceLimit))
        .arg(tenthsOf(errand.stopGrace));
}

Orders ordersFor(const Errand& errand, const QString& nonce, bool survives)
{
    QString orders;
    for (auto it = errand.variables.begin(); it != errand.variables.end(); ++it)
        orders += u"export %1="_s.arg(it.key()) + shellWord(it.value()) + u"; "_s;
    orders += u"cockpit_line="_s + shellWord(errand.line) + u"; "_s;
    if (!errand.workingDirectory.isEmpty())
        orders += u"cockpit_folder="_s + shellWord(errand.workingDirectory) + u"; "_s;
    if (!errand.input.isEmpty())
        orders += u"cockpit_has_input=1 cockpit_input="_s
            + shellWord(QString::fromUtf8(errand.input)) + u"; "_s;
    if (errand.interactive || errand.terminal)
        orders += u"cockpit_asks=1; "_s;
    if (errand.terminal)
        orders += u"cockpit_terminal=1; "_s;
    if (survives)
        orders += limitsFor(errand);
    const QByteArray bytes = (orders + u'#' + nonce).toUtf8(); // the end proves that all came
    // A shell reads one line by itself, but byte by byte; the rest costs two more processes.
    constexpr qsizetype fewBytes = 4096;
    if (bytes.size() > fewBytes || bytes.contains('\n'))
        return {bytes, bytes.size()};
    // Where more may be asked for, it does not end otherwise.
    return {errand.interactive || errand.terminal ? bytes + '\n' : bytes, 0};
}

Result<void> check(const Route& route, const Errand& errand)
{
    if (!isCarriable(errand.line))
        return failure(Tr::tr("The line holds a NUL character, which no command line can carry."));
    for (auto it = errand.variables.begin(); it != errand.variables.end(); ++it) {
        if (!isVariableName(it.key()))
            return failure(Tr::tr("\"%1\" cannot be the name of a variable: letters, digits and "
                                  "underscores only.")
                               .arg(it.key()));
        if (!isCarriable(it.value()))
            return failure(
                Tr::tr("The variable %1 holds a NUL character and cannot be passed on.").arg(it.key()));
    }
    if (!route.empty() && (errand.interactive || errand.terminal) && !errand.input.isEmpty())
        return failure(Tr::tr("A line elsewhere cannot have input beforehand and ask for more."));
    if (errand.input.contains('\0'))
        return failure(Tr::tr("The input holds a NUL character and cannot be passed on."));
    return {};
}

JobSpec sweep(const Route& route, const QStringList& arguments, milliseconds timeLimit)
{
    JobSpec spec;
    spec.arguments =
        through(route, QStringList{u"sh"_s, u"-c"_s, programs::sweeper, programName} + arguments);
    spec.timeLimit = timeLimit;
    return spec;
}

QString nameOf(const Hop& hop)
{
    if (const auto* ssh = std::get_if<SshHop>(&hop)) {
        if (ssh->name.isEmpty() || ssh->name == ssh->host)
            return ssh->host;
        return u"%1 (%2)"_s.arg(ssh->name, ssh->host);
    }
    const QStringList& client = std::get<ContainerHop>(hop).client;
    const auto last = std::find_if(client.rbegin(), client.rend(),
                                   [](const QString& word) { return word != "--"_L1; });
    return Tr::tr("container %1").arg(last == client.rend() ? QString() : *last);
}

} // namespace

Result<JobSpec> jobFor(const Route& route, const Errand& errand)
{
    if (const auto possible = check(route, errand); !possible)
        return tl::unexpected<Error>(possible.error());
    JobSpec spec;
    spec.timeLimit = errand.timeLimit;
    spec.silenceLimit = errand.silenceLimit;
    spec.stopGrace = errand.stopGrace;
    spec.secrets = errand.secrets;
    spec.interactive = errand.interactive || errand.terminal;
    if (route.empty()) {
        spec.terminal = errand.terminal;
        spec.arguments = {u"/bin/bash"_s, u"--noprofile"_s, u"--norc"_s, u"-c"_s, errand.line};
        spec.environment = errand.variables;
        spec.input = errand.input;
        spec.workingDirectory = errand.workingDirectory;
        return spec;
    }
    const QString nonce = newNonce();
    const bool keeps = survives(route) && !spec.interactive;
    const Orders orders = ordersFor(errand, nonce, keeps);
    spec.input = orders.bytes;
    QStringList words{u"sh"_s, u"-c"_s, programs::bootstrap, programName};
    if (keeps)
        words = QStringList{u"sh"_s,          u"-c"_s,          programs::survivor,
                            programName,      programs::keeper, programs::follower,
                            programs::sweeper};
    words << nonce << QString::number(orders.size);
    spec.arguments = through(route, words);
    return spec;
}

bool survives(const Route& route)
{
    const auto* last = route.empty() ? nullptr : std::get_if<SshHop>(&route.back());
    return last && last->survives;
}

bool survives(const QStringList& arguments)
{
    return arguments.join(u' ').contains(u"cockpit_keeper=$1"_s);
}

bool marksOutput(const QStringList& arguments)
{
    const QString all = arguments.join(u' ');
    return all.contains(u"begun %s\\n\" \"$cockpit_nonce\" \"$$\"; printf"_s)
        || all.contains(u"mark begun \"$p\"; mark"_s);
}

QString newNonce()
{
    auto* random = QRandomGenerator::system();
    return QString::number(random->generate64(), 16).rightJustified(16, u'0')
        + QString::number(random->generate64(), 16).rightJustified(16, u'0');
}

QString nonceOf(const QStringList& arguments)
{
    if (isStatement(arguments))
        return sessionNonceOf(arguments);
    // Ours are the last three words, by themselves or at the end of what ssh carries.
    const QStringList words = arguments.mid(arguments.size() - 3).join(u' ').split(u' ');
    if (words.size() < 3 || !arguments.join(u' ').contains(u"cockpit_nonce=$"_s))
        return {};
    QString nonce = words[words.size() - 2];
    const bool isHex = nonce.size() == 32 && std::all_of(nonce.begin(), nonce.end(), [](QChar c) {
                           return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                       });
    return isHex ? nonce : QString();
}

JobSpec stopJobFor(const Route& route, const QString& nonce, milliseconds grace)
{
    constexpr milliseconds toReachIt{30'000};
    return sweep(route, {nonce, QString::number(tenthsOf(grace))}, 2 * grace + toReachIt);
}

JobSpec probeJobFor(const Route& route, const QString& nonce)
{
    constexpr milliseconds toReachIt{30'000};
    return sweep(route, {nonce}, toReachIt);
}

JobSpec resumeJobFor(const Route& route, const QString& nonce, qint64 output, qint64 errors)
{
    JobSpec spec;
    spec.arguments = through(route,
                             {u"sh"_s, u"-c"_s, programs::follower, programName, nonce,
                              QString::number(output), QString::number(errors)});
    return spec;
}

JobSpec clearJobFor(const Route& route, const QString& nonce)
{
    constexpr milliseconds toReachIt{30'000};
    JobSpec spec;
    spec.arguments = through(route, {u"sh"_s, u"-c"_s, programs::clearer, programName, nonce});
    spec.timeLimit = toReachIt;
    return spec;
}

QString nameOf(const Route& route)
{
    if (route.empty())
        return Tr::tr("this machine");
    QString name = nameOf(route.front());
    for (auto hop = route.begin() + 1; hop != route.end(); ++hop)
        name = Tr::tr("%1 on %2").arg(nameOf(*hop), name);
    return name;
}

} // namespace cockpit::workers
