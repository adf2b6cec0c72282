// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach.h"

#include <QCoreApplication>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app::RealFlight)
};

} // namespace

workers::WorkerRunner::Environment environmentOfCommands()
{
    auto environment = workers::WorkerRunner::cleanEnvironment();
    for (const char* name : {"USER", "LOGNAME", "SSH_AUTH_SOCK", "KUBECONFIG", "DOCKER_HOST",
                             "DOCKER_CONTEXT", "AWS_PROFILE", "AWS_REGION", "XDG_RUNTIME_DIR"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    return environment;
}

Result<workers::SshHop> hopTo(const plan::Environment& environment, const QString& host,
                              const QString& sshConfig)
{
    const QString bare = host.section(u'@', -1);
    const auto bound = environment.hosts.contains(host) ? environment.hosts.value(host)
                                                        : environment.hosts.value(bare);
    if (bound.address.isEmpty())
        return failure(Tr::tr("The host \"%1\" has no address in this environment.").arg(bare));
    workers::SshHop hop;
    hop.name = bare;
    hop.user = !bound.user.isEmpty() ? bound.user
        : host.contains(u'@')        ? host.section(u'@', 0, 0)
                                     : QString();
    hop.configFile = sshConfig;
    hop.survives = bound.survives;
    workers::readAddress(bound.address, hop);
    return hop;
}

} // namespace cockpit::app
