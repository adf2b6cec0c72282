// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/session.h"

#include "models/workers/descriptor.h"

#include <fnmatch.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace cockpit::workers {

namespace {

constexpr std::uint32_t version = 4;
constexpr std::uint32_t hello = 0x00000001;
constexpr std::uint32_t newSession = 0x10000002;
constexpr std::uint32_t exitMessage = 0x80000004;
constexpr std::uint32_t sessionOpened = 0x80000006;
constexpr std::uint32_t noEscape = 0xffffffff;
constexpr std::uint32_t longestPacket = 256 * 1024; // as the client has it
constexpr int linkLost = 255;

/// The numbers and texts of a packet, big endian, each text with its length before it.
class Packet
{
public:
    Packet() = default;
    explicit Packet(std::string bytes)
        : m_bytes(std::move(bytes))
    {}
    Packet& number(std::uint32_t value)
    {
        for (int shift = 24; shift >= 0; shift -= 8)
            m_bytes += static_cast<char>(static_cast<unsigned char>(value >> shift));
        return *this;
    }
    Packet& text(std::string_view value)
    {
        number(static_cast<std::uint32_t>(value.size()));
        m_bytes += value;
        return *this;
    }
    /// The number at the beginning, which is taken away; 0 if there is none.
    std::uint32_t take()
    {
        std::uint32_t value = 0;
        if (m_bytes.size() < sizeof value)
            return 0;
        for (std::size_t i = 0; i < sizeof value; ++i)
            value = (value << 8U) | static_cast<unsigned char>(m_bytes[i]);
        m_bytes.erase(0, sizeof value);
        return value;
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

std::optional<std::string> receive(int socket, std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t at = 0; at < size;) {
        const ssize_t count = ::read(socket, bytes.data() + at, size - at);
        if (count == 0 || (count < 0 && errno != EINTR))
            return std::nullopt;
        at += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return bytes;
}

std::optional<Packet> receivePacket(int socket)
{
    auto head = receive(socket, sizeof(std::uint32_t));
    const std::uint32_t size = head ? Packet(std::move(*head)).take() : 0;
    auto body = size > 0 && size <= longestPacket ? receive(socket, size) : std::nullopt;
    return body ? std::optional(Packet(std::move(*body))) : std::nullopt;
}

bool send(int socket, const Packet& packet)
{
    const std::string bytes = Packet().text(packet.bytes()).bytes();
    for (std::string_view rest = bytes; !rest.empty();) {
        const ssize_t count = ::send(socket, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return false;
        rest.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    return true;
}

bool sendDescriptor(int socket, int fd)
{
    char nothing = 0;
    iovec part{&nothing, 1};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof fd)> control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    cmsghdr* const head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof fd);
    std::memcpy(CMSG_DATA(head), &fd, sizeof fd);
    ssize_t count = 0;
    do {
        count = ::sendmsg(socket, &message, MSG_NOSIGNAL);
    } while (count < 0 && errno == EINTR);
    return count == 1;
}

/// Greetings are exchanged; closed if nobody of this kind listens there.
Descriptor greet(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return {};
    path.copy(address.sun_path, path.size());
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        || !send(socket.get(), Packet().number(hello).number(version)))
        return {};
    auto answer = receivePacket(socket.get());
    if (!answer || answer->take() != hello || answer->take() != version)
        return {};
    return socket;
}

bool isSent(const std::vector<std::string>& patterns, std::string_view variable)
{
    const std::string name(variable.substr(0, variable.find('=')));
    return std::any_of(patterns.begin(), patterns.end(), [&name](const std::string& pattern) {
        return ::fnmatch(pattern.c_str(), name.c_str(), 0) == 0;
    });
}

Packet request(const Spec& spec)
{
    Packet packet;
    // Its number, a text that means nothing, and: no terminal, no X11, no agent, no subsystem.
    packet.number(newSession).number(1).text({}).number(0).number(0).number(0).number(0);
    packet.number(noEscape).text({}).text(spec.arguments.back());
    for (char** variable = environ; *variable; ++variable) {
        if (isSent(spec.sshVariables, *variable))
            packet.text(*variable);
    }
    return packet;
}

/// Until the master has written all output and hangs up.
int awaitEnd(int socket)
{
    int code = linkLost;
    while (auto packet = receivePacket(socket)) {
        if (packet->take() != exitMessage)
            continue;
        packet->take(); // the session's number: this socket has one only
        code = static_cast<int>(packet->take());
    }
    return code;
}

} // namespace

std::optional<int> runInSession(const Spec& spec)
{
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    const Packet packet = request(spec);
    const Descriptor socket = greet(spec.sshMaster);
    if (packet.bytes().size() > longestPacket || !socket.isOpen() || !send(socket.get(), packet))
        return std::nullopt;
    // The master opens nothing before it has all three.
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (!sendDescriptor(socket.get(), fd))
            return std::nullopt;
    }
    auto answer = receivePacket(socket.get());
    if (!answer)
        return linkLost; // it may have begun
    if (answer->take() != sessionOpened)
        return std::nullopt;
    return awaitEnd(socket.get());
}

} // namespace cockpit::workers
