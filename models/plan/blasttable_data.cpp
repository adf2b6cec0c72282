// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blasttables.h"

namespace cockpit::plan {

using namespace effects;

namespace {

// The most specific row wins: more words of the verb first, then a row with an option over one
// without; of two that fit alike the worse one counts.
constexpr BlastRow rows[] = {
    {u"pg_dump pg_dumpall mysqldump mongodump", u"", u"", undo},
    {u"pg_isready mysqlcheck", u"", u"", look},
    {u"pg_restore mongorestore dropdb mysqlimport", u"", u"", gone},
    {u"pg_restore", u"", u"--list", look},
    {u"pg_restore", u"", u"-l", look},
    {u"createdb createuser", u"", u"", undo},
    {u"wget", u"", u"", undo},
    {u"wget", u"", u"--spider", look},
    {u"wget", u"", u"--post*", dark},
    {u"pg_basebackup pgbackrest barman wal-g xtrabackup mariabackup mydumper mysqlpump", u"", u"",
     undo},
    {u"pgbackrest barman wal-g",
     u"info|check|list-backup|list-backups|backup-list|show-backup|verify|status", u"", look},
    {u"pgbackrest barman wal-g", u"restore|recover|backup-fetch|expire|delete|stanza-delete", u"",
     gone},
    {u"xtrabackup mariabackup", u"", u"--copy-back|--move-back", gone},
    {u"myloader pg_rewind pg_resetwal pg_upgrade dropuser pg_dropcluster", u"", u"", gone},
    {u"pg_ctl", u"status", u"", look},
    {u"pg_ctl", u"start", u"", undo},
    {u"pg_ctl", u"stop|restart|reload|promote", u"", seen},
    {u"pg_ctlcluster", u"", u"", seen},
    {u"pg_lsclusters pg_config pg_controldata pg_waldump mysqlshow mysqlbinlog "
     "mysqldumpslow pgbadger",
     u"", u"", look},
    {u"pgbench sysbench", u"", u"", seen},
    {u"vacuumdb reindexdb analyzedb", u"", u"", undo},
    {u"patronictl", u"list|history|show-config|version|topology", u"", look},
    {u"patronictl", u"failover|switchover|restart|reload|pause|resume|edit-config|reinit", u"", seen},
    {u"patronictl", u"remove", u"", gone},
    {u"mysqladmin mariadb-admin", u"ping|status|extended-status|processlist|variables|version", u"",
     look},
    {u"mysqladmin mariadb-admin",
     u"shutdown|kill|stop-slave|start-slave|reload|refresh|flush-*|stop-replica", u"", seen},
    {u"mysqladmin mariadb-admin", u"drop", u"", gone},
    {u"mysqladmin mariadb-admin", u"create", u"", undo},
    {u"gh-ost pt-online-schema-change pt-archiver", u"", u"", gone},
    {u"pt-online-schema-change", u"", u"--dry-run", look},
    {u"alembic", u"upgrade|downgrade|stamp", u"", gone},
    {u"alembic", u"upgrade|downgrade|stamp", u"--sql", look},
    {u"alembic", u"current|history|heads|branches|show|check", u"", look},
    {u"alembic", u"revision|merge|init", u"", undo},
    {u"flyway", u"migrate|clean|undo|repair|baseline", u"", gone},
    {u"flyway", u"info|validate|version|check", u"", look},
    {u"liquibase",
     u"update*|rollback*|drop-all|dropAll|changelog-sync*|changelogSync*|execute-sql|"
     "release-locks|clear-checksums",
     u"", gone},
    {u"liquibase",
     u"update-sql|updateSQL|rollback-sql|rollbackSQL|status|validate|history|diff*|"
     "list-locks|future-rollback*",
     u"", look},
    {u"liquibase", u"tag|generate-changelog|snapshot", u"", undo},
    {u"prisma", u"migrate deploy|dev|reset|resolve", u"", gone},
    {u"prisma", u"db push|execute|seed", u"", gone},
    {u"prisma", u"migrate status|diff", u"", look},
    {u"prisma", u"validate|version", u"", look},
    {u"prisma", u"generate|studio|init|format", u"", undo},
    {u"prisma", u"db pull", u"", undo},
    {u"knex", u"migrate:latest|migrate:up|migrate:down|migrate:rollback|migrate:unlock|seed:run",
     u"", gone},
    {u"knex", u"migrate:list|migrate:status|migrate:currentVersion", u"", look},
    {u"knex", u"migrate:make|seed:make", u"", undo},
    {u"sequelize sequelize-cli", u"db:migrate|db:migrate:undo*|db:seed*|db:drop", u"", gone},
    {u"sequelize sequelize-cli", u"db:migrate:status", u"", look},
    {u"sequelize sequelize-cli", u"db:create|migration:generate|model:generate", u"", undo},
    {u"typeorm typeorm-ts-node-commonjs mikro-orm",
     u"migration:run|migration:revert|schema:sync|schema:drop|migration:up|"
     "migration:down",
     u"", gone},
    {u"typeorm typeorm-ts-node-commonjs mikro-orm",
     u"migration:show|migration:list|migration:pending|migration:check", u"", look},
    {u"typeorm typeorm-ts-node-commonjs", u"migration:generate|migration:create", u"", undo},
    {u"drizzle-kit", u"push|migrate|drop", u"", gone},
    {u"drizzle-kit", u"generate|check|introspect|studio", u"", undo},
    {u"goose dbmate", u"up*|down*|reset|redo|migrate|rollback|drop|fix", u"", gone},
    {u"goose dbmate", u"status|version|validate", u"", look},
    {u"goose dbmate", u"create|new|dump|wait", u"", undo},
    {u"goose", u"* * up*|down*|reset|redo", u"", gone},
    {u"goose", u"* * status|version", u"", look},
    {u"migrate", u"", u"", gone},
    {u"migrate", u"version|-version", u"", look},
    {u"migrate", u"create", u"", undo},
    {u"atlas", u"migrate apply|down|set", u"", gone},
    {u"atlas", u"schema apply|clean", u"", gone},
    {u"atlas", u"migrate status|lint|validate|diff", u"", look},
    {u"atlas", u"schema inspect|diff", u"", look},
    {u"sqitch", u"deploy|revert|rebase", u"", gone},
    {u"sqitch", u"status|log|verify|plan", u"", look},
    {u"node-pg-migrate migrate-mongo db-migrate", u"up|down|redo|reset", u"", gone},
    {u"migrate-mongo", u"status", u"", look},
    {u"dbt", u"run|seed|snapshot|build", u"", gone},
    {u"dbt", u"test|compile|ls|debug|parse|list|docs|source", u"", look},
    {u"dbt", u"deps|clean", u"", undo},
    {u"airflow", u"dags list|state|show|list-runs|report", u"", look},
    {u"airflow", u"dags pause|unpause", u"", seen},
    {u"airflow", u"db migrate|upgrade|reset|clean", u"", gone},
    {u"mongoexport", u"", u"", undo},
    {u"mongoimport", u"", u"", gone},
    {u"mongostat mongotop bsondump memcstat", u"", u"", look},
    {u"mongod mysqld redis-server", u"", u"", seen},
    {u"rabbitmqctl rabbitmq-diagnostics",
     u"status|list_*|cluster_status|environment|report|ping|check_*|version|alarms|"
     "listeners",
     u"", look},
    {u"rabbitmqctl", u"add_*|set_*|change_password|export_definitions|enable_feature_flag", u"", undo},
    {u"rabbitmqctl",
     u"stop|stop_app|start_app|shutdown|join_cluster|close_connection|"
     "close_all_connections|set_policy",
     u"", seen},
    {u"rabbitmqctl",
     u"reset|force_reset|purge_queue|delete_*|clear_*|forget_cluster_node|"
     "import_definitions",
     u"", gone},
    {u"rabbitmqadmin", u"list|get|show", u"", look},
    {u"rabbitmqadmin", u"declare|export", u"", undo},
    {u"rabbitmqadmin", u"publish|delete|purge|import", u"", gone},
    {u"kafka-topics kafka-topics.sh", u"", u"--list|--describe", look},
    {u"kafka-topics kafka-topics.sh", u"", u"--create", undo},
    {u"kafka-topics kafka-topics.sh", u"", u"--alter|--delete", gone},
    {u"kafka-consumer-groups kafka-consumer-groups.sh", u"", u"--describe|--list", look},
    {u"kafka-consumer-groups kafka-consumer-groups.sh", u"", u"--reset-offsets|--delete*", gone},
    {u"kafka-console-consumer kafka-console-consumer.sh kafka-get-offsets "
     "kafka-get-offsets.sh kafka-log-dirs kafka-log-dirs.sh kafka-broker-api-versions "
     "kafka-broker-api-versions.sh",
     u"", u"", look},
    {u"kafka-console-producer kafka-console-producer.sh kafka-delete-records "
     "kafka-delete-records.sh",
     u"", u"", gone},
    {u"kafka-configs kafka-configs.sh", u"", u"--describe", look},
    {u"kafka-configs kafka-configs.sh", u"", u"--alter", undo},
    {u"kafka-acls kafka-acls.sh", u"", u"--list", look},
    {u"kafka-acls kafka-acls.sh", u"", u"--add", undo},
    {u"kafka-acls kafka-acls.sh", u"", u"--remove", seen},
    {u"kafka-reassign-partitions kafka-reassign-partitions.sh kafka-leader-election "
     "kafka-leader-election.sh kafka-server-stop kafka-server-stop.sh "
     "kafka-server-start kafka-server-start.sh",
     u"", u"", seen},
    {u"kafka-reassign-partitions kafka-reassign-partitions.sh", u"", u"--verify", look},
    {u"kcat kafkacat", u"", u"-C|-L|-Q", look},
    {u"kcat kafkacat", u"", u"-P", gone},
    {u"rpk", u"topic list|describe|consume", u"", look},
    {u"rpk", u"topic create", u"", undo},
    {u"rpk", u"topic delete|produce", u"", gone},
    {u"nats", u"pub|publish|request", u"", gone},
    {u"influx", u"query|ping|bucket", u"", look},
    {u"influx", u"delete|restore", u"", gone},
};

} // namespace

BlastRows dataBlasts()
{
    return rowsOf(rows);
}

} // namespace cockpit::plan
