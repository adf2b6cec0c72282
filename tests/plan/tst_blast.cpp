// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit;
using plan::Blast;

class TestBlast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shell_data();
    void shell();
    void sql_data();
    void sql();
    void worstOfAll();
    void oneStatementInADatabaseContextIsStillAShellLine();
};

static void row(const char* line, Blast blast)
{
    QTest::newRow(line) << QString::fromUtf8(line) << blast;
}

Q_DECLARE_METATYPE(cockpit::plan::Blast)

void TestBlast::shell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Blast>("blast");

    row("ls -lh /srv/backups | tail -1", Blast::ReadOnly);
    row("cat /etc/nginx/nginx.conf", Blast::ReadOnly);
    row("curl https://shop.example.com/health", Blast::ReadOnly);
    row("curl -s -o /dev/null -w '%{http_code}' https://shop.example.com", Blast::ReadOnly);
    row("curl -I https://shop.example.com", Blast::ReadOnly);
    row("curl -G -d q=1 https://shop.example.com/search", Blast::ReadOnly);
    row("curl -o page.html https://shop.example.com", Blast::Reversible);
    row("curl -X POST https://shop.example.com/orders", Blast::Unknown);
    row("curl -XPUT https://shop.example.com/orders/1", Blast::Unknown);
    row("curl -d '{\"a\":1}' https://shop.example.com/orders", Blast::Unknown);
    row("curl --data-raw x https://shop.example.com/orders", Blast::Unknown);
    row("curl -X DELETE https://shop.example.com/orders/1", Blast::Irreversible);
    row("curl -X PATCH https://api.statuspage.io/v1/pages/1/incidents/2 -d '{}'",
        Blast::CustomerVisible);
    row("docker ps | grep shop", Blast::ReadOnly);
    row("docker images", Blast::ReadOnly);
    row("docker logs --tail=50 shop 2>&1 | grep -i error", Blast::ReadOnly);
    row("docker pull shop/api:4", Blast::Reversible);
    row("docker-compose -f compose.prod.yml stop api", Blast::CustomerVisible);
    row("docker-compose -f compose.prod.yml up -d api", Blast::Reversible);
    row("docker compose down -v", Blast::Irreversible);
    row("docker system prune -f", Blast::Irreversible);
    row("docker exec shop-api cat /app/version", Blast::ReadOnly);
    row("docker exec -it shop-db psql -U shop -c 'DROP TABLE carts;'", Blast::Irreversible);
    row("kubectl get pods -n shop", Blast::ReadOnly);
    row("kubectl -n delete get pods", Blast::ReadOnly);
    row("kubectl describe deployment api", Blast::ReadOnly);
    row("kubectl rollout status deployment/api", Blast::ReadOnly);
    row("kubectl rollout restart deployment/api", Blast::CustomerVisible);
    row("kubectl apply -f k8s/api.yaml", Blast::Reversible);
    row("kubectl apply --dry-run=server -f k8s/api.yaml", Blast::ReadOnly);
    row("kubectl delete cronjob sweeper", Blast::Irreversible);
    row("kubectl exec api-0 -- rm -rf /data", Blast::Irreversible);
    row("aws s3 ls s3://shop-backups/", Blast::ReadOnly);
    row("aws --region eu-west-1 ec2 describe-instances", Blast::ReadOnly);
    row("aws s3 cp a.sql s3://shop-backups/", Blast::Reversible);
    row("aws s3 sync build/ s3://shop-www/", Blast::Reversible);
    row("aws s3 sync build/ s3://shop-www/ --delete", Blast::Irreversible);
    row("aws elbv2 modify-rule --rule-arn x --actions y", Blast::CustomerVisible);
    row("aws elbv2 describe-rules", Blast::ReadOnly);
    row("aws cloudfront create-invalidation --paths '/*'", Blast::CustomerVisible);
    row("aws rds delete-db-instance --db-instance-identifier old", Blast::Irreversible);
    row("psql -U shop -d shop", Blast::ReadOnly);
    row("psql -d shop -c 'SELECT 1'", Blast::ReadOnly);
    row("psql -d shop -c \"DELETE FROM carts\"", Blast::Irreversible);
    row("psql -d shop < backup.sql", Blast::Irreversible);
    row("psql -d shop -f migrate.sql", Blast::Irreversible);
    row("sudo -u postgres psql -d shop -c \"\\d carts\"", Blast::ReadOnly);
    row("pg_dump shop > shop.sql", Blast::Reversible);
    row("pg_restore -d shop shop.dump", Blast::Irreversible);
    row("pg_restore --list shop.dump", Blast::ReadOnly);
    row("npm run migrate:up", Blast::Irreversible);
    row("npm run migrate:dry-run", Blast::ReadOnly);
    row("npm run build", Blast::Reversible);
    row("npm ci --omit=dev", Blast::Reversible);
    row("python manage.py migrate", Blast::Irreversible);
    row("alembic upgrade head", Blast::Irreversible);
    row("sudo nginx -t", Blast::ReadOnly);
    row("sudo nginx -t && sudo systemctl reload nginx", Blast::CustomerVisible);
    row("systemctl status nginx", Blast::ReadOnly);
    row("sudo systemctl restart shop-api", Blast::CustomerVisible);
    row("sudo ln -sf /etc/nginx/maintenance.conf /etc/nginx/sites-enabled/", Blast::CustomerVisible);
    row("sudo rm /etc/nginx/sites-enabled/maintenance.conf", Blast::CustomerVisible);
    row("rm -rf /srv/old", Blast::Irreversible);
    row("sed 's/a/b/' file", Blast::ReadOnly);
    row("sed -i 's/a/b/' file", Blast::Reversible);
    row("terraform plan", Blast::ReadOnly);
    row("terraform apply -auto-approve", Blast::Irreversible);
    row("helm upgrade shop ./chart", Blast::CustomerVisible);
    row("helm history shop", Blast::ReadOnly);
    row("git push origin main", Blast::Reversible);
    row("git push --force origin main", Blast::Irreversible);
    row("git status", Blast::ReadOnly);
    row("git log --oneline -5", Blast::ReadOnly);
    row("ssh app-01", Blast::ReadOnly);
    row("ssh app-01 'sudo systemctl restart api'", Blast::CustomerVisible);
    row("ssh -p 2222 deploy@app-01 uptime", Blast::ReadOnly);
    row("bash -c 'rm -rf /tmp/x'", Blast::Irreversible);
    row("watch -n 5 'curl https://shop.example.com/health'", Blast::ReadOnly);
    row("find /srv -name '*.log' -delete", Blast::Irreversible);
    row("find /srv -name '*.log' -exec rm {} \\;", Blast::Irreversible);
    row("find /srv -name '*.log' -exec grep x {} +", Blast::ReadOnly);
    row("psql shop <<EOF\nDROP TABLE carts;\nEOF", Blast::Irreversible);
    row("psql shop <<EOF\nSELECT 1;\nEOF", Blast::ReadOnly);
    row("echo 'DROP TABLE carts;' | psql shop", Blast::Irreversible);
    row("cat dump.sql | docker exec -i db psql -U shop shop", Blast::Irreversible);
    row("psql -d shop -tAc 'DELETE FROM carts'", Blast::Irreversible);
    row("psql -d shop -c 'SELECT 1' -c 'DROP TABLE carts'", Blast::Irreversible);
    row("docker exec db psql -c 'WITH a AS (DELETE FROM carts) SELECT 1'", Blast::Irreversible);
    row("mysql -Ne 'TRUNCATE carts' shop", Blast::Irreversible);
    row("mongosh shop --eval 'db.carts.deleteMany({})'", Blast::Irreversible);
    row("mongosh shop --eval 'db.carts.countDocuments({})'", Blast::ReadOnly);
    row("redis-cli -h cache-01 FLUSHALL", Blast::Irreversible);
    row("redis-cli -h cache-01 ping", Blast::ReadOnly);
    row("redis-cli config set maxmemory 1gb", Blast::CustomerVisible);
    row("curl -fsSL https://get.example.com | bash", Blast::Unknown);
    row("ssh app-01 <<EOF\nrm -rf /srv/old\nEOF", Blast::Irreversible);
    row("ssh app-01 bash -s < deploy.sh", Blast::Unknown);
    row("docker compose run --rm api rails db:migrate", Blast::Irreversible);
    row("bundle exec rails db:migrate:status", Blast::ReadOnly);
    row("bundle exec rake db:drop", Blast::Irreversible);
    row("php artisan migrate --force", Blast::Irreversible);
    row("php artisan migrate:status", Blast::ReadOnly);
    row("php artisan down", Blast::CustomerVisible);
    row("php artisan config:cache", Blast::Reversible);
    row("python manage.py showmigrations", Blast::ReadOnly);
    row("python3 -m alembic upgrade head", Blast::Irreversible);
    row("npx prisma migrate deploy", Blast::Irreversible);
    row("npx prisma migrate status", Blast::ReadOnly);
    row("npx prisma generate", Blast::Reversible);
    row("flyway info", Blast::ReadOnly);
    row("flyway -url=jdbc:x migrate", Blast::Irreversible);
    row("liquibase update", Blast::Irreversible);
    row("liquibase status", Blast::ReadOnly);
    row("gcloud run deploy shop --image x", Blast::CustomerVisible);
    row("gcloud compute instances list", Blast::ReadOnly);
    row("gcloud sql instances delete shop", Blast::Irreversible);
    row("az webapp deployment slot swap -g shop -n shop", Blast::CustomerVisible);
    row("az group delete --name shop", Blast::Irreversible);
    row("aws dynamodb delete-table --table-name carts", Blast::Irreversible);
    row("aws sqs purge-queue --queue-url x", Blast::Irreversible);
    row("aws logs tail /shop", Blast::ReadOnly);
    row("heroku maintenance:on -a shop", Blast::CustomerVisible);
    row("heroku pg:backups:restore b001 -a shop", Blast::Irreversible);
    row("heroku run rails db:migrate -a shop", Blast::Irreversible);
    row("fly deploy", Blast::CustomerVisible);
    row("vercel --prod", Blast::CustomerVisible);
    row("vercel ls", Blast::ReadOnly);
    row("kubectl delete pod api-0", Blast::CustomerVisible);
    row("kubectl delete namespace shop", Blast::Irreversible);
    row("kubectl patch service shop -p x", Blast::CustomerVisible);
    row("git reset --hard v3", Blast::Irreversible);
    row("git branch -a", Blast::ReadOnly);
    row("git push origin :old", Blast::Irreversible);
    row("git push heroku main", Blast::CustomerVisible);
    row("kafka-topics.sh --delete --topic carts", Blast::Irreversible);
    row("kafka-consumer-groups --describe --group shop", Blast::ReadOnly);
    row("rsync -av --delete build/ app-01:/srv/", Blast::Irreversible);
    row("ansible-playbook site.yml --check", Blast::ReadOnly);
    row("ansible-playbook site.yml", Blast::Unknown);
    row("certbot renew --dry-run", Blast::ReadOnly);
    row("pm2 reload shop", Blast::CustomerVisible);
    row("composer install --no-dev", Blast::Reversible);
    row("composer deploy", Blast::CustomerVisible);
    row("docker exec -it api sh", Blast::ReadOnly);
    row("wrangler r2 object get shop/backup.sql", Blast::ReadOnly);
    row("turso db shell shop < backup.sql", Blast::Irreversible);
    row("gcloud --project p container clusters upgrade c", Blast::Irreversible);
    row("sudo -u postgres env PGPASSWORD=x psql -c 'DROP DATABASE shop'", Blast::Irreversible);
    row("echo hello > /srv/marker", Blast::Reversible);
    row("echo hello > /dev/null 2>&1", Blast::ReadOnly);
    row("echo $(rm -rf /srv/x)", Blast::Irreversible);
    row("aws s3 ls s3://b/ | grep $(date +%Y%m%d)", Blast::ReadOnly);
    row("VERSION=4.0", Blast::ReadOnly);
    row("cat <<EOF\nrm -rf /\nEOF", Blast::ReadOnly);
    row("# rm -rf /", Blast::ReadOnly);
    row("./scripts/rolling-restart.sh --service api", Blast::CustomerVisible);
    row("./scripts/backup-shop.sh", Blast::Reversible);
    row("./scripts/health-check.sh", Blast::Unknown);
    row("frobnicate --all", Blast::Unknown);
    row("ls && frobnicate", Blast::Unknown);
}

void TestBlast::shell()
{
    QFETCH(QString, line);
    QFETCH(Blast, blast);
    QCOMPARE(plan::word(plan::blastOf(line, runbook::Context{})), plan::word(blast));
}

void TestBlast::sql_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Blast>("blast");

    row("SELECT COUNT(*) FROM carts;", Blast::ReadOnly);
    row("select 'drop table carts';", Blast::ReadOnly);
    row("\\d+ carts", Blast::ReadOnly);
    row("\\dt shop_*", Blast::ReadOnly);
    row("\\q", Blast::ReadOnly);
    row("\\i migrations/004.sql", Blast::Irreversible);
    row("INSERT INTO carts VALUES (1);", Blast::Reversible);
    row("CREATE INDEX carts_by_day ON carts (day);", Blast::Reversible);
    row("UPDATE carts SET open = false;", Blast::Irreversible);
    row("DROP TABLE carts;", Blast::Irreversible);
    row("TRUNCATE carts;", Blast::Irreversible);
    row("ALTER TABLE carts ADD COLUMN note text;", Blast::Irreversible);
    row("EXPLAIN SELECT 1;", Blast::ReadOnly);
    row("EXPLAIN ANALYZE DELETE FROM carts;", Blast::Irreversible);
    row("WITH old AS (DELETE FROM carts RETURNING *) SELECT * FROM old;", Blast::Irreversible);
    row("SELECT 1; DROP TABLE carts;", Blast::Irreversible);
    row("-- don't worry\nDROP TABLE carts; -- it can't fail", Blast::Irreversible);
    row("SELECT '-- no comment' ; DELETE FROM carts", Blast::Irreversible);
    row("SELECT delete_old_carts();", Blast::Unknown);
    row("SET GLOBAL max_connections = 10;", Blast::CustomerVisible);
    row("SELECT pg_terminate_backend(7);", Blast::CustomerVisible);
    row("FLUMMOX carts;", Blast::Unknown);
}

void TestBlast::sql()
{
    QFETCH(QString, line);
    QFETCH(Blast, blast);
    const runbook::Context prompt{runbook::ContextKind::Sql, u"shop"_s};
    QCOMPARE(plan::word(plan::blastOf(line, prompt)), plan::word(blast));
}

void TestBlast::worstOfAll()
{
    QCOMPARE(plan::worse(Blast::ReadOnly, Blast::Unknown), Blast::Unknown);
    QCOMPARE(plan::worse(Blast::Unknown, Blast::Reversible), Blast::Unknown);
    QCOMPARE(plan::worse(Blast::CustomerVisible, Blast::Irreversible), Blast::Irreversible);
}

void TestBlast::oneStatementInADatabaseContextIsStillAShellLine()
{
    const runbook::Context prompt{runbook::ContextKind::Sql, u"shop"_s};
    QCOMPARE(plan::blastOf(u"psql -d shop -c 'SELECT 1'"_s, prompt), Blast::ReadOnly);
    QCOMPARE(plan::blastOf(u"psql -d shop < old.sql"_s, prompt), Blast::Irreversible);
}

QTEST_GUILESS_MAIN(TestBlast)
#include "tst_blast.moc"
