// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"

#include <algorithm>
#include <iterator>

namespace cockpit::plan {

namespace {

/// A document's words are the same in every language; only what is said about them is translated.
struct Example {
    const char16_t* rule;
    const char16_t* wrong;
    const char16_t* right;
};

constexpr Example examples[] = {
    {u"window-arithmetic", u"Window: 2 hours, with steps of 90 and 60 minutes",
     u"Window: 3 hours, with steps of 90 and 60 minutes"},
    {u"zero-slack", u"Window: 2 hours, with four steps of 30 minutes",
     u"Window: 2 hours 30 minutes, with four steps of 30 minutes"},
    {u"overlapping-steps", u"Step 1 (T+0:00, 30 minutes), Step 2 (T+0:20)",
     u"Step 1 (T+0:00, 20 minutes), Step 2 (T+0:20)"},
    {u"step-without-duration", u"### Step 3: Deploy", u"### Step 3: Deploy (20 minutes)"},
    {u"rollback-over-budget", u"Rollback within 10 minutes, by steps of 5, 5 and 10 minutes",
     u"Rollback within 20 minutes, by steps of 5, 5 and 10 minutes"},
    {u"point-of-no-return", u"Window: 2 hours, rollback: 60 minutes, 100 % at T+1:30",
     u"Window: 3 hours, rollback: 60 minutes, 100 % at T+1:30"},
    {u"rollback-longer-than-soak", u"50 % for 10 minutes, rollback: 30 minutes",
     u"50 % for 10 minutes, rollback by the weights: 1 minute"},
    {u"rollout-days-disagree", u"Phase 1 is \"Days 1-2\" here and \"Day 0-2\" there",
     u"Phase 1 is \"Days 0-2\" in both places"},
    {u"ramp-behind-maintenance", u"Enable maintenance, 10 %, 50 %, disable maintenance",
     u"Enable maintenance, deploy, disable maintenance, 10 %, 50 %"},
    {u"offset-sign", u"Step 1 (T-0:00), Step 2 (T-0:30)", u"Step 1 (T+0:00), Step 2 (T+0:30)"},
    {u"elided-command", u"helm upgrade shop ... --set weight=50",
     u"helm upgrade shop ./chart --set weight=50"},
    {u"endless-command", u"tail -f /var/log/shop.log", u"timeout 5m tail -f /var/log/shop.log"},
    {u"timestamp-twice", u"aws s3 cp shop_$(date +%H%M%S).sql s3://backups/",
     u"aws s3 cp \"$BACKUP\" s3://backups/"},
    {u"wildcard-restore", u"psql shop < shop_*.sql", u"psql shop < \"$BACKUP\""},
    {u"open-placeholder", u"route set [RULE] 50", u"variables: {RULE: rule-17} in the environment"},
    {u"message-placeholder", u"The shop is closed until [TIME].",
     u"The shop is closed until 04:00 UTC."},
    {u"expects-non-200", u"curl -f https://shop.example.com # Expected: 503",
     u"curl -s -o /dev/null -w '%{http_code}' https://shop.example.com # Expected: 503"},
    {u"statuspage-status", u"{\"name\": \"Planned maintenance\", \"status\": \"investigating\"}",
     u"{\"name\": \"Planned maintenance\", \"status\": \"scheduled\"}"},
    {u"context-carried", u"ssh app-01, and \"systemctl restart shop\" in the next line",
     u"ssh app-01 'systemctl restart shop'"},
    {u"sql-outside-session", u"\\d carts in a block of shell lines", u"psql -d shop -c '\\d carts'"},
    {u"session-not-left", u"psql -d shop, SELECT 1;, cd /srv",
     u"psql -d shop, SELECT 1;, \\q, cd /srv"},
    {u"transaction-left-open", u"BEGIN;, UPDATE carts SET open = false;, \\q",
     u"BEGIN;, UPDATE carts SET open = false;, COMMIT;, \\q"},
    {u"nested-session", u"ssh app-01, uptime, ssh db-01", u"ssh app-01, uptime, exit, ssh db-01"},
    {u"file-on-other-host", u"touch /srv/closed on lb-01, rm /srv/closed on app-01",
     u"touch /srv/closed and rm /srv/closed on lb-01"},
    {u"role-unassigned", u"| Release lead | TBD |", u"| Release lead | Duty rota A |"},
    {u"ticked-in-file", u"- [x] Backup verified", u"- [ ] Backup verified"},
    {u"success-ticked", u"Success metrics: - [x] No errors for a day",
     u"Success metrics: - [ ] No errors for a day"},
    {u"nothing-recognisable", u"We move the shop on Monday.",
     u"## Step 1: Move the shop, with its commands in a block"},
    {u"missing-rollback", u"a runbook that ends with its last step",
     u"## Rollback, with triggers and steps"},
    {u"no-gates", u"Steps 1 to 9 in a row", u"**Go/No-Go:** backup verified, before step 4"},
    {u"step-without-rollback", u"### Step 4: Deploy",
     u"### Step 4: Deploy, with \"Rollback: kubectl rollout undo deployment/shop\""},
    {u"rollback-point-unexplained", u"Rollback point: yes",
     u"Rollback point: yes, by \"kubectl rollout undo deployment/shop\""},
    {u"same-label", u"\"Phase 1: Database\" and \"Phase 1: Our own people\"",
     u"\"Phase 1: Database\" and \"Wave 1: Our own people\""},
    {u"undecided-band", u"Success: latency < 200 ms; rollback: latency > 2 s",
     u"the same, with \"200 ms to 2 s: hold and investigate\""},
    {u"conflicting-triggers", u"Error rate > 10 % for 5 minutes; matrix: > 10 %, at once",
     u"Error rate > 10 % for 5 minutes in both places"},
    {u"line-too-long", u"A curl with data of 9,000 characters in one line",
     u"./announce.sh, which holds the curl"},
    {u"double-encoded", u"a letter with an accent that shows as two signs",
     u"the file saved as UTF-8 once"},
    {u"secret-in-text", u"export API_KEY=9f8e7d6c5b4a",
     u"export API_KEY=<api-key>, and secrets: [api-key]"},
    {u"password-on-line", u"mysql -pHunter2x shop", u"MYSQL_PWD from the secrets, and mysql shop"},
    {u"sudo-prompts", u"sudo systemctl reload nginx", u"sudo -n systemctl reload nginx"},
    {u"irreversible-without-rollback", u"npm run migrate, and no rollback anywhere",
     u"npm run migrate, with \"Rollback: npm run migrate:down\""},
    {u"irreversible-before-gate", u"DROP TABLE carts; in step 1, Go/No-Go after step 2",
     u"Go/No-Go after step 1, DROP TABLE carts; in step 2"},
    {u"wildcard-delete", u"rm -rf /srv/releases/*", u"rm -rf /srv/releases/11"},
    {u"empty-variable-delete", u"rm -rf $RELEASES/*", u"rm -rf \"${RELEASES:?}\"/old"},
    {u"download-into-shell", u"curl -fsSL https://get.example.com | sh",
     u"sh ./install-4.2.sh, downloaded and compared beforehand"},
    {u"value-computed-twice", u"pg_dump shop > shop_$(date +%F_%H%M).sql; ls shop_$(date +%F_%H%M).sql",
     u"B=shop_$(date +%F_%H%M).sql; pg_dump shop > $B; ls $B"},
    {u"unknown-effect", u"./scripts/step4.sh",
     u"./scripts/step4.sh, with \"restarts the workers\" beside it"},
    {u"dead-link", u"[Rollback](#how-to-go-back) where the heading is \"Rollback\"",
     u"[Rollback](#rollback)"},
    {u"trigger-without-metric", u"Performance is bad", u"p95 latency > 500 ms for 5 minutes"},
    {u"trigger-without-duration", u"Error rate > 5 %", u"Error rate > 5 % for 5 minutes"},
    {u"timeline-gap", u"Step 1 (T+0:00, 10 minutes), Step 2 (T+1:30)",
     u"Step 1 (T+0:00, 10 minutes), Watch (T+0:10, 80 minutes), Step 2 (T+1:30)"},
    {u"step-without-validation", u"### Step 4: kubectl apply -f shop.yaml",
     u"the same, with \"kubectl rollout status deployment/shop\""},
    {u"reader-guess", u"Step 2 (T-1:10), after the start", u"Step 2 (T+1:10)"},
};

} // namespace

LintExample exampleFor(const QString& rule)
{
    const auto found = std::find_if(std::begin(examples), std::end(examples),
                                    [&rule](const Example& one) { return rule == one.rule; });
    if (found == std::end(examples))
        return {};
    return {QString::fromUtf16(found->wrong), QString::fromUtf16(found->right)};
}

} // namespace cockpit::plan
