// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blasttables.h"

namespace cockpit::plan {

using namespace effects;

namespace {

// The most specific row wins: more words of the verb first, then a row with an option over one
// without; of two that fit alike the worse one counts.
constexpr BlastRow rows[] = {
    {u"rails rake",
     u"db:migrate|db:rollback|db:migrate:*|db:drop*|db:reset|db:setup|db:schema:load*|"
     "db:seed*|db:structure:load|db:purge|db:truncate_all|db:prepare|data:migrate*",
     u"", gone},
    {u"rails rake",
     u"db:migrate:status*|db:version|db:abort_if_pending_migrations|routes|about|stats|"
     "notes|middleware|version|zeitwerk:check",
     u"", look},
    {u"rake", u"", u"-T", look},
    {u"rails rake",
     u"assets:*|tmp:*|log:clear|test*|spec|webpacker:*|generate|g|new|s|server|"
     "db:create|db:schema:dump|javascript:*|css:*|yarn:install|credentials:*|"
     "app:update",
     u"", undo},
    {u"rails", u"runner|r|c|console|dbconsole|db", u"", dark},
    {u"rake", u"maintenance:*|sidekiq:*|puma:*", u"", seen},
    {u"sidekiq sidekiqctl puma pumactl unicorn", u"", u"", seen},
    {u"artisan",
     u"migrate|migrate:*|db:wipe|db:seed|queue:flush|queue:clear|model:prune|"
     "schema:drop|tenants:migrate*|horizon:clear",
     u"", gone},
    {u"artisan", u"migrate", u"--pretend", look},
    {u"artisan",
     u"migrate:status|queue:failed|route:list|about|env|list|config:show|schedule:list|"
     "db:show|db:table|event:list|queue:monitor|horizon:status|horizon:list|help",
     u"", look},
    {u"artisan",
     u"down|up|queue:restart|horizon:terminate|horizon:pause|horizon:continue|"
     "octane:reload|octane:restart|key:generate|reverb:restart|queue:retry",
     u"", seen},
    {u"artisan",
     u"config:cache|config:clear|route:cache|route:clear|view:*|event:cache|"
     "event:clear|optimize*|cache:*|storage:link|vendor:publish|make:*|"
     "package:discover|test|serve|clear-compiled|passport:*|filament:*|icons:*|"
     "scout:import|migrate:install",
     u"", undo},
    {u"manage.py django-admin",
     u"migrate|flush|loaddata|reset_db|delete*|remove_stale_contenttypes|truncate*|"
     "migrate_schemas",
     u"", gone},
    {u"manage.py django-admin", u"migrate", u"--plan|--check|--list", look},
    {u"manage.py django-admin",
     u"showmigrations|check|sqlmigrate|diffsettings|version|help|inspectdb|dumpdata|"
     "show_urls|findstatic|sqlflush",
     u"", look},
    {u"manage.py django-admin",
     u"makemigrations|collectstatic|compilemessages|makemessages|createcachetable|"
     "createsuperuser|runserver|test|startapp|changepassword|compress|rebuild_index|"
     "update_index|squashmigrations",
     u"", undo},
    {u"manage.py", u"makemigrations", u"--check|--dry-run", look},
    {u"manage.py", u"clearsessions|clear_cache|maintenance_mode", u"", seen},
    {u"flask", u"db upgrade|downgrade|stamp", u"", gone},
    {u"flask", u"db migrate|revision|init|merge", u"", undo},
    {u"flask", u"db current|history|heads|show|branches|check", u"", look},
    {u"flask", u"routes", u"", look},
    {u"flask", u"run", u"", undo},
    {u"console",
     u"doctrine:migrations:migrate|doctrine:migrations:execute|doctrine:schema:update|"
     "doctrine:schema:drop|doctrine:database:drop|doctrine:fixtures:load|"
     "doctrine:migrations:version",
     u"", gone},
    {u"console",
     u"doctrine:migrations:status|doctrine:migrations:list|"
     "doctrine:migrations:up-to-date|about|debug:*|router:match|lint:*|"
     "doctrine:schema:validate|doctrine:mapping:info|list",
     u"", look},
    {u"console", u"doctrine:migrations:migrate", u"--dry-run", look},
    {u"console",
     u"cache:*|assets:install|importmap:*|asset-map:compile|doctrine:migrations:diff|"
     "doctrine:migrations:generate|make:*|doctrine:database:create",
     u"", undo},
    {u"console", u"messenger:stop-workers|lexik:maintenance:*", u"", seen},
    {u"drush",
     u"status|st|pm:list|pml|config:get|cget|state:get|sget|watchdog:show|"
     "updatedb:status|config:status",
     u"", look},
    {u"drush",
     u"updb|updatedb|cim|config:import|config-import|deploy|sql:drop|sql-drop|sql:cli|"
     "sqlc|sql:query|sqlq|site:install|si|pm:uninstall|rsync|sql:sync",
     u"", gone},
    {u"drush", u"cr|cache:rebuild|cc|cex|config:export|sql:dump|sql-dump|uli|cron", u"", undo},
    {u"drush", u"sset|state:set|pm:enable|en|config:set|cset", u"", seen},
    {u"wp", u"db import|reset|query|drop|clean|optimize|repair", u"", gone},
    {u"wp", u"search-replace", u"", gone},
    {u"wp", u"search-replace", u"--dry-run", look},
    {u"wp", u"db export", u"", undo},
    {u"wp", u"db check|size|tables|search", u"", look},
    {u"wp",
     u"plugin|theme|core|user|option|post|cron|site|cli|config list|status|get|version|"
     "is-installed|verify-checksums|check-update",
     u"", look},
    {u"wp", u"maintenance-mode activate|deactivate", u"", seen},
    {u"wp", u"maintenance-mode status", u"", look},
    {u"wp", u"plugin|theme|core update|activate|deactivate|install|update-db|switch", u"", seen},
    {u"wp", u"plugin|theme|user|post|option|site delete|uninstall", u"", gone},
    {u"wp", u"cache|rewrite|transient flush|delete", u"", undo},
    {u"magento", u"setup:upgrade|setup:uninstall|setup:rollback", u"", gone},
    {u"magento",
     u"maintenance:enable|maintenance:disable|deploy:mode:set|module:disable|"
     "module:enable",
     u"", seen},
    {u"magento",
     u"maintenance:status|setup:db:status|module:status|deploy:mode:show|"
     "indexer:status|cache:status",
     u"", look},
    {u"magento",
     u"cache:clean|cache:flush|setup:di:compile|setup:static-content:deploy|"
     "indexer:reindex|setup:backup",
     u"", undo},
    {u"occ", u"maintenance:mode|app:disable|app:enable", u"", seen},
    {u"occ", u"upgrade", u"", gone},
    {u"occ", u"status|app:list", u"", look},
    {u"ace spark", u"migrate|migration:run|migration:rollback|migrate:rollback", u"", gone},
};

} // namespace

BlastRows frameworkBlasts()
{
    return rowsOf(rows);
}

} // namespace cockpit::plan
