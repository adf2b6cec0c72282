// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace cockpit::ui::theme {
using namespace Qt::StringLiterals;

namespace {

QColor hueOf(items::Status status)
{
    switch (status) {
    case items::Status::Waiting:
        return {110, 115, 120};
    case items::Status::Ready:
    case items::Status::Running:
        return {20, 90, 190};
    case items::Status::Done:
        return {20, 120, 50};
    case items::Status::Skipped:
        return {110, 90, 130};
    case items::Status::Attention:
        return {165, 95, 0};
    case items::Status::Failed:
        return {190, 30, 30};
    case items::Status::Unknown:
        return {150, 30, 140};
    }
    return {};
}

QString shapeOf(items::Status status)
{
    switch (status) {
    case items::Status::Waiting:
        return u"○"_s;
    case items::Status::Ready:
        return u"▷"_s;
    case items::Status::Running:
        return u"▶"_s;
    case items::Status::Done:
        return u"✓"_s;
    case items::Status::Skipped:
        return u"»"_s;
    case items::Status::Attention:
        return u"◐"_s;
    case items::Status::Failed:
        return u"✗"_s;
    case items::Status::Unknown:
        return u"?"_s;
    }
    return {};
}

} // namespace

Look lookOf(items::Status status, const QPalette& palette)
{
    const bool strong = status == items::Status::Running || status == items::Status::Failed
        || status == items::Status::Unknown;
    return {shapeOf(status), readable(hueOf(status), palette), strong};
}

QColor kindColour(plan::RunKind kind)
{
    switch (kind) {
    case plan::RunKind::Live:
        return {176, 24, 24};
    case plan::RunKind::Staging:
        return {138, 84, 0};
    case plan::RunKind::Simulated:
        return {88, 56, 160};
    }
    return {};
}

QColor dangerColour()
{
    return {176, 24, 24};
}

QColor onFilled()
{
    return Qt::white;
}

QColor quietText(const QPalette& palette)
{
    return readable(
        mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.45), palette);
}

QColor errorText(const QPalette& palette)
{
    return readable(hueOf(items::Status::Failed), palette);
}

QColor rule(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 isHighContrast(palette) ? 0.5 : 0.25);
}

} // namespace cockpit::ui::theme
