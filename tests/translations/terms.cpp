// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/terms.h"

#include <QStringList>

namespace cockpit::test {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char* english;
    const char* de;
    const char* fr;
    const char* es;
    const char* ja;
    const char* zh;
};

const std::vector<Row>& rows()
{
    static const std::vector<Row> list{
        {"\\brunbooks?\\b", "Runbook", "runbook", "runbook", "手順書", "手册"},
        {"\\benvironment\\b(?! variable)", "Umgebung", "environnement", "entorno", "環境", "环境"},
        {"\\bsteps?\\b", "Schritt", "étape", "paso", "ステップ", "步"},
        {"\\bgates?\\b", "Gate", "points? de décision", "puerta", "ゲート", "关卡"},
        {"NO-GO", "NO-GO", "NO-GO", "NO-GO", "NO-GO", "NO-GO"},
        {"\\bwaivers?\\b", "Ausnahme", "dérogation", "exenci[óo]n", "例外承認", "豁免"},
        {"\\bevidence\\b", "Nachweis", "preuve", "evidencia", "証跡", "证据"},
        {"\\bthe lead\\b(?! over)", "Leitung", "pilot", "líder|liderazgo", "責任者", "总指挥"},
        {"\\bchecklists?\\b", "Checklist", "listes? de contrôle", "listas? de control",
         "チェックリスト", "检查清单|检查项"},
        {"(?<!what )\\btriggers?\\b", "Auslös|ausgelöst", "déclench", "dispar", "トリガー", "触发"},
        {"\\bbaseline\\b", "Baseline", "référence", "línea base", "ベースライン", "基线"},
        {"roll(ed|ing)?s?[ -]?back", "roll(t|en|back)|gerollt|zurückge|Rückweg",
         "retour|arrière|revenir", "rever[st]|revi[er]|vuelta", "ロールバック|戻", "回滚|退路"},
        {"\\brungs?\\b", "Sprosse", "échelon", "peldaño", "段", "级"},
        {"point of no return", "Point of no Return", "point de non-retour", "punto de no retorno",
         "引き返せない時点", "不可回退点"},
        {"\\bramp\\b", "Rampe", "montée en charge", "rampa", "段階移行", "放量"},
        {"\\bsoaks?\\b", "Beobachtung", "observation", "observa", "観察", "观察"},
        {"\\bscenario\\b", "Szenario", "scénario", "escenario", "シナリオ", "场景|情景"},
        {"\\bkeychain\\b", "Schlüsselbund", "trousseau", "llavero", "キーチェーン", "密钥环"},
    };
    return list;
}

const char* wordsOf(const Row& row, const QString& language)
{
    if (language == "de"_L1)
        return row.de;
    if (language == "fr"_L1)
        return row.fr;
    if (language == "es"_L1)
        return row.es;
    if (language == "ja"_L1)
        return row.ja;
    return language == "zh_CN"_L1 ? row.zh : nullptr;
}

QRegularExpression anyCase(const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

std::vector<Term> termsOf(const QString& language)
{
    std::vector<Term> terms;
    for (const Row& row : rows()) {
        if (const char* words = wordsOf(row, language))
            terms.push_back({anyCase(row.english), anyCase(words)});
    }
    return terms;
}

} // namespace cockpit::test
