// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringEncoder>

/// Runbooks of our own, and the bytes that files have for them.
namespace cockpit::sample {

/// Steps that say how long they take in their titles, on lines of their own, and not at all.
inline QString labelled()
{
    return QStringLiteral(R"(# Release of the shop

**Window**: 2026-05-01 02:00 UTC, 3 hours

## Step 1: Stop the queue

**Owner**: Backend
**Duration**: 10 minutes

```bash
systemctl stop queue
# Expected: inactive
systemctl status queue
```

## Step 2: Deploy the images

**Owner**: Frontend
**Duration**: 1 hour

```bash
docker pull shop/app:7 \
  --quiet
docker compose up -d
```

## Step 3: Start the queue

**Owner**: Backend

```bash
systemctl start queue
```

## Rollback

1. Start the old images again (5 minutes)
)");
}

inline QString titled()
{
    return QStringLiteral(R"(# Release of the café

## 1. Freeze the shop (~15 min)

Tell everybody.

- [ ] The banner is shown

## 2. Wait 5 minutes for the cache

- [ ] It is warm

## 3. Move the data (30–45 min)

- [ ] It is there
)");
}

inline QString timed()
{
    return QStringLiteral(R"(# Release of the wiki

| Time | Activity | Duration | Owner |
|------|----------|----------|-------|
| T+0:00 | Stop the wiki | 10 min | Ops |
| T+0:10 | Move the pages | 30 min | Ops |
| T+0:40 | Start the wiki |  | QA |
)");
}

enum class Form { Utf8, Bom, Utf16Le, Utf16Be, Utf16LeMark, Western, Twice };

inline QByteArray bytesOf(QString text, Form form, const QString& ending)
{
    text.replace(QLatin1Char('\n'), ending);
    const auto wide = [&text](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::Stateless).encode(text));
    };
    switch (form) {
    case Form::Utf8:
        break;
    case Form::Bom:
        return "\xEF\xBB\xBF" + text.toUtf8();
    case Form::Utf16Le:
        return wide(QStringConverter::Utf16LE);
    case Form::Utf16Be:
        return wide(QStringConverter::Utf16BE);
    case Form::Utf16LeMark:
        return "\xFF\xFE" + wide(QStringConverter::Utf16LE);
    case Form::Western: {
        QByteArray bytes;
        for (const QChar c : text)
            bytes += c == QChar(0x2013) ? '\x96' : static_cast<char>(c.unicode());
        return bytes;
    }
    case Form::Twice: {
        QString again;
        for (const char byte : text.toUtf8()) {
            const auto value = static_cast<uchar>(byte);
            // 0xE2 0x80 0x93, a dash, as Windows-1252 has these bytes.
            again += value == 0x80 ? QChar(0x20AC)
                : value == 0x93    ? QChar(0x201C)
                                   : QChar(ushort(value));
        }
        return again.toUtf8();
    }
    }
    return text.toUtf8();
}

} // namespace cockpit::sample
