// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement.h"

#include "ui/docks.h"

namespace cockpit::ui {
using namespace Qt::StringLiterals;

QString nameOf(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Fly:
        return Docks::tr("&Fly");
    case Arrangement::Review:
        return Docks::tr("&Review");
    case Arrangement::Wall:
        return Docks::tr("&Wall");
    }
    return {};
}

QString tipOf(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Fly:
        return Docks::tr("Everything that the one who flies needs (Ctrl+1)");
    case Arrangement::Review:
        return Docks::tr("Findings, document, checklists, messages: before a release (Ctrl+2)");
    case Arrangement::Wall:
        return Docks::tr(
            "Large, without buttons, for a screen on the wall (Ctrl+3); Esc leads back");
    }
    return {};
}

QStringList hiddenIn(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Fly:
        return {u"document"_s};
    case Arrangement::Review:
        return {u"charts"_s, u"triggers"_s, u"ramp"_s};
    case Arrangement::Wall:
        return {u"document"_s, u"findings"_s,   u"guesses"_s,  u"log"_s,
                u"messages"_s, u"checklists"_s, u"rollback"_s, u"ramp"_s};
    }
    return {};
}

QStringList frontIn(Arrangement arrangement)
{
    if (arrangement == Arrangement::Review)
        return {u"findings"_s, u"checklists"_s};
    return {u"charts"_s, u"rollback"_s, u"gates"_s, u"checklists"_s, u"triggers"_s};
}

} // namespace cockpit::ui
