// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/route.h"

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

// The programs below hold no apostrophe, exclamation mark or line end: then every log-in shell, csh too,
// carries them through in one pair of apostrophes.

/// $1 nonce, $2 size of the orders in bytes. The orders set cockpit_line, perhaps cockpit_input and
/// cockpit_folder, and export the variables. They are read as a whole before anything is done, so a cut
/// link runs the line or does not, never half of it.
const QString bootstrap =
    uR"sh(cockpit_nonce=$1; cockpit_size=$2; cockpit_has_input=; cockpit_folder=; )sh"
    uR"sh(cockpit_orders=$(head -c "$cockpit_size"; printf x); cockpit_orders=${cockpit_orders%x}; )sh"
    uR"sh(case $cockpit_orders in *"#$cockpit_nonce") ;; *) echo "The orders did not arrive whole." >&2; exit 126;; esac; )sh"
    uR"sh(eval "$cockpit_orders" || exit 126; unset cockpit_orders; export RELEASE_COCKPIT_ERRAND="$cockpit_nonce"; )sh"
    uR"sh(printf "\036%s begun %s\n" "$cockpit_nonce" "$$" >&2; )sh"
    uR"sh(cockpit_shell=$(command -v bash || command -v sh); cockpit_code=0; )sh"
    uR"sh(if [ -n "$cockpit_folder" ]; then cd -- "$cockpit_folder" || cockpit_code=1; fi; )sh"
    uR"sh(if [ "$cockpit_code" = 0 ]; then )sh"
    uR"sh(if [ -n "$cockpit_has_input" ]; then printf %s "$cockpit_input" | "$cockpit_shell" -c "$cockpit_line"; )sh"
    uR"sh(else "$cockpit_shell" -c "$cockpit_line" </dev/null; fi; cockpit_code=$?; fi; )sh"
    uR"sh(printf "\036%s ended %s\n" "$cockpit_nonce" "$cockpit_code" >&2; exit "$cockpit_code")sh"_s;

/// $1 nonce, $2 grace in tenths of a second; none: only looks. What an errand has started carries its
/// nonce in the environment, also after it has left the session.
const QString sweeper =
    uR"sh(nonce=$1; grace=$2; )sh"
    uR"sh(living() { for p in /proc/[0-9]*; do q=${p#/proc/}; [ "$q" = "$$" ] && continue; )sh"
    uR"sh(grep -qsaF "RELEASE_COCKPIT_ERRAND=$nonce" "$p/environ" || continue; )sh"
    uR"sh({ read -r x <"$p/stat"; } 2>/dev/null || continue; )sh"
    uR"sh(case ${x##*) } in Z*|X*) ;; *) echo "$q";; esac; done; }; )sh"
    uR"sh(sweep() { t=0; while [ "$t" -lt "$grace" ]; do all=$(living); [ -n "$all" ] || break; )sh"
    uR"sh(if [ "$1" = KILL ] || [ "$t" = 0 ]; then kill "-$1" $all 2>/dev/null; fi; )sh"
    uR"sh(sleep 0.1 2>/dev/null || sleep 1; t=$((t + 1)); done; }; )sh"
    uR"sh(if [ -n "$grace" ]; then sweep TERM; sweep KILL; fi; left=$(living); for q in $left; do )sh"
    uR"sh({ read -r name <"/proc/$q/comm"; } 2>/dev/null || name=process; )sh"
    uR"sh(echo "$name ($q)"; done; [ -z "$left" ])sh"_s;

QStringList sshWords(const SshHop& hop)
{
    QStringList words{u"ssh"_s, u"-T"_s};
    if (!hop.configFile.isEmpty())
        words << u"-F"_s << hop.configFile;
    // ControlMaster=no: a master that outlives the command would hold its output open.
    for (const QString& option :
         {u"BatchMode=yes"_s, u"StrictHostKeyChecking=yes"_s, u"ConnectTimeout=10"_s,
          u"ServerAliveInterval=5"_s, u"ServerAliveCountMax=3"_s, u"ControlMaster=no"_s,
          u"EscapeChar=none"_s, u"ForwardX11=no"_s, u"LogLevel=ERROR"_s})
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

Result<QByteArray> ordersFor(const Errand& errand, const QString& nonce)
{
    QString orders;
    for (auto it = errand.variables.begin(); it != errand.variables.end(); ++it)
        orders += u"export %1="_s.arg(it.key()) + shellWord(it.value()) + u'\n';
    orders += u"cockpit_line="_s + shellWord(errand.line) + u'\n';
    if (!errand.workingDirectory.isEmpty())
        orders += u"cockpit_folder="_s + shellWord(errand.workingDirectory) + u'\n';
    if (!errand.input.isEmpty())
        orders += u"cockpit_has_input=1 cockpit_input="_s
            + shellWord(QString::fromUtf8(errand.input)) + u'\n';
    return (orders + u'#' + nonce).toUtf8(); // the last bytes prove that all came
}

Result<void> check(const Errand& errand)
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
    if (errand.input.contains('\0'))
        return failure(Tr::tr("The input holds a NUL character and cannot be passed on."));
    return {};
}

QString newNonce()
{
    auto* random = QRandomGenerator::system();
    return QString::number(random->generate64(), 16).rightJustified(16, u'0')
        + QString::number(random->generate64(), 16).rightJustified(16, u'0');
}

JobSpec sweep(const Route& route, const QStringList& arguments, milliseconds timeLimit)
{
    JobSpec spec;
    spec.arguments = through(route, QStringList{u"sh"_s, u"-c"_s, sweeper, programName} + arguments);
    spec.timeLimit = timeLimit;
    return spec;
}

QString nameOf(const Hop& hop)
{
    if (const auto* ssh = std::get_if<SshHop>(&hop))
        return ssh->host;
    const QStringList& client = std::get<ContainerHop>(hop).client;
    const auto last = std::find_if(client.rbegin(), client.rend(),
                                   [](const QString& word) { return word != "--"_L1; });
    return Tr::tr("container %1").arg(last == client.rend() ? QString() : *last);
}

} // namespace

Result<JobSpec> jobFor(const Route& route, const Errand& errand)
{
    if (const auto possible = check(errand); !possible)
        return tl::unexpected<Error>(possible.error());
    JobSpec spec;
    spec.timeLimit = errand.timeLimit;
    spec.stopGrace = errand.stopGrace;
    if (route.empty()) {
        spec.arguments = {u"/bin/bash"_s, u"--noprofile"_s, u"--norc"_s, u"-c"_s, errand.line};
        spec.environment = errand.variables;
        spec.input = errand.input;
        spec.workingDirectory = errand.workingDirectory;
        return spec;
    }
    const QString nonce = newNonce();
    const auto orders = ordersFor(errand, nonce);
    if (!orders)
        return tl::unexpected<Error>(orders.error());
    spec.input = *orders;
    spec.arguments = through(
        route, {u"sh"_s, u"-c"_s, bootstrap, programName, nonce, QString::number(orders->size())});
    return spec;
}

QString nonceOf(const QStringList& arguments)
{
    // Ours are the last three words, by themselves or at the end of what ssh carries.
    const QStringList words = arguments.mid(arguments.size() - 3).join(u' ').split(u' ');
    if (words.size() < 3 || !arguments.join(u' ').contains(u"cockpit_nonce=$1"_s))
        return {};
    QString nonce = words[words.size() - 2];
    const bool isHex = nonce.size() == 32 && std::all_of(nonce.begin(), nonce.end(), [](QChar c) {
                           return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                       });
    return isHex ? nonce : QString();
}

JobSpec stopJobFor(const Route& route, const QString& nonce, milliseconds grace)
{
    const qint64 tenths = std::max<qint64>(grace.count() / 100, 1);
    constexpr milliseconds toReachIt{30'000};
    return sweep(route, {nonce, QString::number(tenths)}, 2 * grace + toReachIt);
}

JobSpec probeJobFor(const Route& route, const QString& nonce)
{
    constexpr milliseconds toReachIt{30'000};
    return sweep(route, {nonce}, toReachIt);
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
