<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertSource</name>
    <message numerus="yes">
        <source>%n alert(s) have no data.</source>
        <translation>
            <numerusform>%n Alarm hat keine Daten.</numerusform>
            <numerusform>%n Alarme haben keine Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not evaluate its alert rule %1: %2</source>
        <translation>Der Dienst wertet seine Alarmregel %1 nicht aus: %2</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>es wird kein Grund genannt.</translation>
    </message>
    <message>
        <source>The service has no alert rule for “%1”.</source>
        <translation>Der Dienst hat keine Alarmregel für „%1“.</translation>
    </message>
    <message>
        <source>The service has no alarm for “%1”.</source>
        <translation>Der Dienst hat keinen Alarm für „%1“.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>die Antwort stammt nicht von einem Prometheus-Server; stimmt die Adresse?</translation>
    </message>
    <message>
        <source>the answer holds no alerts.</source>
        <translation>die Antwort enthält keine Alarme.</translation>
    </message>
    <message>
        <source>the answer holds no rules.</source>
        <translation>die Antwort enthält keine Regeln.</translation>
    </message>
    <message>
        <source>the answer is not one of an Alertmanager; is the address right?</source>
        <translation>die Antwort stammt nicht von einem Alertmanager; stimmt die Adresse?</translation>
    </message>
</context>
<context>
    <name>Authorization</name>
    <message>
        <source>The secret of %1 is not an access key and its secret key, with a blank between them.</source>
        <translation>Das Secret von %1 besteht nicht aus Zugriffsschlüssel und geheimem Schlüssel mit einem Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>The secret of %1 is empty, or holds what no header may.</source>
        <translation>Das Secret von %1 ist leer oder enthält etwas, das in keinem Header stehen darf.</translation>
    </message>
</context>
<context>
    <name>AwsCredentials</name>
    <message>
        <source>The AWS credential process did not end in time.</source>
        <translation>Der AWS-Anmeldeprozess ist nicht rechtzeitig fertig geworden.</translation>
    </message>
    <message>
        <source>The AWS credential process %1 could not be started.</source>
        <translation>Der AWS-Anmeldeprozess %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The AWS credential process failed: %1</source>
        <translation>Der AWS-Anmeldeprozess ist gescheitert: %1</translation>
    </message>
    <message>
        <source>There is no AWS profile “%1” on this machine.</source>
        <translation>Auf diesem Rechner gibt es kein AWS-Profil „%1“.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” assumes a role, which is not supported: name a profile with keys, a credential process or a sign-on.</source>
        <translation>Das AWS-Profil „%1“ nimmt eine Rolle an; das wird nicht unterstützt. Nennen Sie ein Profil mit Schlüsseln, einem Anmeldeprozess oder einem Single Sign-on.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” holds neither keys, nor a credential process, nor a whole sign-on.</source>
        <translation>Das AWS-Profil „%1“ enthält weder Schlüssel noch einen Anmeldeprozess noch ein vollständiges Single Sign-on.</translation>
    </message>
    <message>
        <source>The credential process did not print credentials of version 1.</source>
        <translation>Der Anmeldeprozess hat keine Zugangsdaten der Version 1 ausgegeben.</translation>
    </message>
    <message>
        <source>The AWS sign-on has expired: run “aws sso login”.</source>
        <translation>Die AWS-Anmeldung ist abgelaufen: Führen Sie „aws sso login“ aus.</translation>
    </message>
    <message>
        <source>The AWS sign-on portal gave no credentials.</source>
        <translation>Das AWS-Anmeldeportal hat keine Zugangsdaten ausgegeben.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3) against the baseline, n %4 and %5</source>
        <translation>%1 (%2 bis %3) gegenüber der Baseline, n %4 und %5</translation>
    </message>
    <message>
        <source>There is no baseline to compare with, or no value since T-0.</source>
        <translation>Es gibt keine Baseline zum Vergleich oder noch keinen Wert seit T-0.</translation>
    </message>
    <message>
        <source>The baseline is zero: a change in per cent of it means nothing.</source>
        <translation>Die Baseline ist null: Eine Änderung in Prozent davon sagt nichts aus.</translation>
    </message>
    <message>
        <source>Low confidence: %1.</source>
        <translation>Geringe Sicherheit: %1.</translation>
    </message>
    <message>
        <source>Undecided: %1.</source>
        <translation>Unentschieden: %1.</translation>
    </message>
    <message>
        <source>the source left something out</source>
        <translation>die Quelle hat etwas ausgelassen</translation>
    </message>
    <message>
        <source>There is no baseline before T-0.</source>
        <translation>Vor T-0 gibt es keine Baseline.</translation>
    </message>
    <message>
        <source>There is no baseline to compare with yet.</source>
        <translation>Es gibt noch keine Baseline zum Vergleich.</translation>
    </message>
    <message>
        <source>The baseline is not whole: %1</source>
        <translation>Die Baseline ist unvollständig: %1</translation>
    </message>
    <message>
        <source>The baseline is still being read.</source>
        <translation>Die Baseline wird noch gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The baseline ends %n minute(s) before T-0.</source>
        <translation>
            <numerusform>Die Baseline endet %n Minute vor T-0.</numerusform>
            <numerusform>Die Baseline endet %n Minuten vor T-0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Time span of the charts</source>
        <translation>Zeitspanne der Diagramme</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>letzte Minute (%n)</numerusform>
            <numerusform>letzte %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the last values as a table</source>
        <translation>Die letzten Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Write the charts as a picture (PNG, SVG) or their values (CSV)</source>
        <translation>Diagramme als Bild (PNG, SVG) oder ihre Werte (CSV) speichern</translation>
    </message>
    <message>
        <source>Times are UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>There are no charts to export.</source>
        <translation>Es gibt keine Diagramme zum Exportieren.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>rollback above %1</source>
        <translation>Rollback über %1</translation>
    </message>
    <message>
        <source>rollback below %1</source>
        <translation>Rollback unter %1</translation>
    </message>
    <message>
        <source>alert above %1</source>
        <translation>Alarm über %1</translation>
    </message>
    <message>
        <source>alert below %1</source>
        <translation>Alarm unter %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenzwert %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>rollback step %1</source>
        <translation>Rollback-Schritt %1</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>T-0</source>
        <translation>T-0</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>before the release %1 to %2</source>
        <translation>vor dem Release %1 bis %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Last values of all metrics</source>
        <translation>Letzte Werte aller Metriken</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <extracomment>%1 is a duration like 0:45</extracomment>
        <translation>keine Daten seit %1</translation>
    </message>
    <message>
        <source>Measure a condition</source>
        <translation>Eine Bedingung messen</translation>
    </message>
    <message>
        <source>Measure by this series</source>
        <translation>Mit dieser Reihe messen</translation>
    </message>
    <message>
        <source>Entry for the environment&apos;s file</source>
        <translation>Eintrag für die Umgebungsdatei</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>Re&amp;ihe</translation>
    </message>
    <message>
        <source>For the next run, under &quot;metrics&quot; in the environment&apos;s file:</source>
        <translation>Für den nächsten Lauf, unter „metrics“ in der Umgebungsdatei:</translation>
    </message>
    <message>
        <source>The units fit.</source>
        <translation>Die Einheiten passen zueinander.</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>AUSGELÖST</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>anstehend</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>%1 since %2 UTC</source>
        <translation>%1, seit %2 UTC</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>Kein Alarm ist offen.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>needs a value for %1</source>
        <translation>braucht einen Wert für %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) taken over</source>
        <translation>
            <numerusform>%n Panel übernommen</numerusform>
            <numerusform>%n Panels übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Variable of a dashboard</source>
        <translation>Variable eines Dashboards</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Alerts of the services, and what of dashboards is shown</source>
        <translation>Alarme der Dienste, und was von Dashboards gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Li&amp;ve</translation>
    </message>
    <message>
        <source>Follow the time again (Home)</source>
        <translation>Der Zeit wieder folgen (Pos1)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>Ala&amp;rme</translation>
    </message>
    <message>
        <source>Alerts and rules of the services, and what of dashboards is shown</source>
        <translation>Alarme und Regeln der Dienste, und was von Dashboards gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Measure…</source>
        <translation>&amp;Messen…</translation>
    </message>
    <message>
        <source>Pick the series that a condition is measured by</source>
        <translation>Die Reihe wählen, mit der eine Bedingung gemessen wird</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>A record keeps no curves. What was measured when something was decided stands in the log, with the decision.</source>
        <translation>Eine Aufzeichnung enthält keine Kurven. Was gemessen wurde, als etwas entschieden wurde, steht bei der Entscheidung im Protokoll.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwellenwert %1</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ctrl and wheel or drag: look closer. Shift and drag: move. Double click: live.</source>
        <translation>Strg und Rad oder Ziehen: näher heran. Umschalt und Ziehen: verschieben. Doppelklick: live.</translation>
    </message>
    <message>
        <source>faint lines: the run before</source>
        <translation>blasse Linien: der Lauf davor</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>%1 UTC, %2 (a rehearsal writes nothing)</source>
        <translation>%1 UTC, %2 (ein Probelauf schreibt nichts)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The run goes on; choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Der Lauf geht weiter; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No metric is bound: the cockpit cannot see how the service does, and no trigger that is measured can fire.

Name a source and queries in the environment file.</source>
        <translation>Keine Metrik ist gebunden: Das Cockpit sieht nicht, wie es dem Dienst geht, und kein gemessener Auslöser kann auslösen.

Nennen Sie in der Umgebungsdatei eine Quelle und Abfragen.</translation>
    </message>
    <message>
        <source>No series is read: name a source and queries in the environment file, and start another run.</source>
        <translation>Es wird keine Reihe gelesen: Nennen Sie in der Umgebungsdatei eine Quelle und Abfragen, und beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Every condition with a limit is measured: nothing is left to do.</source>
        <translation>Jede Bedingung mit einem Grenzwert wird gemessen: Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message numerus="yes">
        <source>The clock of this machine was set back by %n second(s), and %1 does not say what time it is: its newest values are not known.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners wurde um %n Sekunde zurückgestellt, und %1 sagt nicht, wie spät es ist: Die neuesten Werte von dort sind nicht bekannt.</numerusform>
            <numerusform>Die Uhr dieses Rechners wurde um %n Sekunden zurückgestellt, und %1 sagt nicht, wie spät es ist: Die neuesten Werte von dort sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine was set ahead by %n second(s), and %1 does not say what time it is: its newest values are not known.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners wurde um %n Sekunde vorgestellt, und %1 sagt nicht, wie spät es ist: Die neuesten Werte von dort sind nicht bekannt.</numerusform>
            <numerusform>Die Uhr dieses Rechners wurde um %n Sekunden vorgestellt, und %1 sagt nicht, wie spät es ist: Die neuesten Werte von dort sind nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudWatchSource</name>
    <message>
        <source>the query gives several series where one is needed; aggregate it, for example with SUM().</source>
        <translation>die Abfrage liefert mehrere Reihen, wo eine gebraucht wird; fassen Sie sie zusammen, zum Beispiel mit SUM().</translation>
    </message>
    <message>
        <source>times and values do not pair.</source>
        <translation>Zeiten und Werte passen nicht zusammen.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>ein Wert ist nicht lesbar.</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>es wird kein Grund genannt.</translation>
    </message>
    <message>
        <source>the answer is not one of CloudWatch; is the address right?</source>
        <translation>die Antwort stammt nicht von CloudWatch; stimmt die Adresse?</translation>
    </message>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>die Seiten der Antwort nehmen kein Ende.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %n Sekunde nach.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %n Sekunden nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %n Sekunde vor.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %n Sekunden vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>zwei Werte zur selben Zeit sind verschieden.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>No metric is bound to this rule.</source>
        <translation>An diese Regel ist keine Metrik gebunden.</translation>
    </message>
    <message>
        <source>The limit of this rule is not a number.</source>
        <translation>Der Grenzwert dieser Regel ist keine Zahl.</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>Der neueste Wert ist keine Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>No value for %n second(s).</source>
        <translation>
            <numerusform>Seit %n Sekunde kein Wert.</numerusform>
            <numerusform>Seit %n Sekunden kein Wert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>… there is more than can be copied: save it instead</source>
        <translation>… es ist mehr, als kopiert werden kann: Speichern Sie es stattdessen</translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>The dashboard has no widgets.</source>
        <translation>Das Dashboard hat keine Widgets.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>Widget %1</source>
        <translation>Widget %1</translation>
    </message>
    <message>
        <source>widgets of the kind “%1” are not drawn here</source>
        <translation>Widgets der Art „%1“ werden hier nicht gezeichnet</translation>
    </message>
    <message>
        <source>%1 is of another region</source>
        <translation>%1 gehört zu einer anderen Region</translation>
    </message>
    <message>
        <source>“%1” gives several series</source>
        <translation>„%1“ liefert mehrere Reihen</translation>
    </message>
    <message>
        <source>metric %1 cannot be read</source>
        <translation>die Metrik %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The dashboard has no panels.</source>
        <translation>Das Dashboard hat keine Panels.</translation>
    </message>
    <message>
        <source>panels of the kind “%1” are not drawn here</source>
        <translation>Panels der Art „%1“ werden hier nicht gezeichnet</translation>
    </message>
    <message>
        <source>its unit “%1” is not known here</source>
        <translation>seine Einheit „%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>its thresholds are shares of a scale</source>
        <translation>seine Schwellenwerte sind Anteile einer Skala</translation>
    </message>
    <message>
        <source>query %1 is calculated by Grafana itself</source>
        <translation>die Abfrage %1 berechnet Grafana selbst</translation>
    </message>
    <message>
        <source>query %1 needs the value of a variable</source>
        <translation>die Abfrage %1 braucht den Wert einer Variablen</translation>
    </message>
    <message>
        <source>its limits are of sums over %1 s, and sums here are over 60 s</source>
        <translation>seine Grenzwerte gelten für Summen über %1 s, und hier wird über 60 s summiert</translation>
    </message>
    <message>
        <source>%1 is of an account that is named, and may be another</source>
        <translation>%1 gehört zu einem genannten Konto, das ein anderes sein kann</translation>
    </message>
    <message>
        <source>it is kept in the library of panels, and not in the dashboard</source>
        <translation>es liegt in der Bibliothek der Panels und nicht im Dashboard</translation>
    </message>
    <message>
        <source>it has no queries</source>
        <translation>es hat keine Abfragen</translation>
    </message>
    <message>
        <source>its transformations are not made here</source>
        <translation>seine Transformationen werden hier nicht ausgeführt</translation>
    </message>
    <message>
        <source>which of its series are in “%1” is not known</source>
        <translation>welche seiner Reihen in „%1“ sind, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The document is empty: there is nothing to read in it.</source>
        <translation>Das Dokument ist leer: Es gibt darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>The document is not text: choose the runbook&apos;s Markdown file.</source>
        <translation>Das Dokument ist kein Text: Wählen Sie die Markdown-Datei des Runbooks.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>Say what &quot;%1&quot; is to print there.</source>
        <translation>Sagen Sie, was „%1“ dort ausgeben soll.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>Line %1 of the file is written in a way that is not changed from here: change it in the file itself.</source>
        <translation>Zeile %1 der Datei ist so geschrieben, dass sie von hier aus nicht geändert wird: Ändern Sie sie in der Datei selbst.</translation>
    </message>
    <message>
        <source>A value is one line of text without control characters.</source>
        <translation>Ein Wert ist eine Zeile Text ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>The file is not one YAML document; mend it in the file itself.</source>
        <translation>Die Datei ist nicht genau ein YAML-Dokument; berichtigen Sie das in der Datei selbst.</translation>
    </message>
    <message>
        <source>The file cannot be read; mend it in the file itself.</source>
        <translation>Die Datei ist nicht lesbar; berichtigen Sie das in der Datei selbst.</translation>
    </message>
    <message>
        <source>Say which hosts the group has, with commas between their names.</source>
        <translation>Sagen Sie, welche Hosts die Gruppe hat, die Namen durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The order of a list over several lines is not changed from here: change it in the file itself.</source>
        <translation>Die Reihenfolge einer Liste über mehrere Zeilen wird von hier aus nicht geändert: Ändern Sie sie in der Datei selbst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pair: write name=value, with commas between several.</source>
        <translation>„%1“ ist kein Paar: Schreiben Sie name=value, mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; keep one of them.</source>
        <translation>„%1“ steht dort zweimal; behalten Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>ExitRecord</name>
    <message>
        <source>The program %1 cannot be run: %2</source>
        <translation>Das Programm %1 kann nicht ausgeführt werden: %2</translation>
    </message>
    <message>
        <source>The working folder %1 cannot be entered: %2</source>
        <translation>Der Arbeitsordner %1 kann nicht betreten werden: %2</translation>
    </message>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>Er wurde angehalten, bevor der Befehl gestartet war.</translation>
    </message>
    <message>
        <source>%1 could not be written, so the command was not started: %2</source>
        <translation>%1 konnte nicht geschrieben werden, deshalb wurde der Befehl nicht gestartet: %2</translation>
    </message>
    <message>
        <source>The variable %1 did not reach the worker, so the command was not started.</source>
        <translation>Die Variable %1 hat den Worker nicht erreicht, deshalb wurde der Befehl nicht gestartet.</translation>
    </message>
    <message>
        <source>The input did not reach the worker, so the command was not started.</source>
        <translation>Die Eingabe hat den Worker nicht erreicht, deshalb wurde der Befehl nicht gestartet.</translation>
    </message>
    <message>
        <source>The secrets did not reach the worker, so the command was not started.</source>
        <translation>Die Secrets haben den Worker nicht erreicht, deshalb wurde der Befehl nicht gestartet.</translation>
    </message>
    <message>
        <source>The order in %1 is not understood, so the command was not started.</source>
        <translation>Der Auftrag in %1 ist nicht verständlich, deshalb wurde der Befehl nicht gestartet.</translation>
    </message>
    <message>
        <source>The system gave no process for the command: %1</source>
        <translation>Das System hat keinen Prozess für den Befehl bereitgestellt: %1</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it (Debian package %2), or check the PATH.</source>
        <translation>Das Programm %1 wurde auf diesem Rechner nicht gefunden, deshalb wurde der Befehl nicht gestartet. Installieren Sie es (Debian-Paket %2), oder prüfen Sie den PATH.</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it, or check the PATH.</source>
        <translation>Das Programm %1 wurde auf diesem Rechner nicht gefunden, deshalb wurde der Befehl nicht gestartet. Installieren Sie es, oder prüfen Sie den PATH.</translation>
    </message>
</context>
<context>
    <name>GrafanaAnnotator</name>
    <message>
        <source>the answer does not name the marker that was made.</source>
        <translation>die Antwort nennt den angelegten Marker nicht.</translation>
    </message>
</context>
<context>
    <name>GrafanaSource</name>
    <message>
        <source>times and values do not pair.</source>
        <translation>Zeiten und Werte passen nicht zusammen.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>ein Wert ist nicht lesbar.</translation>
    </message>
    <message>
        <source>the query gives several series where one is needed; aggregate it.</source>
        <translation>die Abfrage liefert mehrere Reihen, wo eine gebraucht wird; fassen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>the answer has no times: ask for a time series.</source>
        <translation>die Antwort enthält keine Zeiten: Fragen Sie eine Zeitreihe ab.</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>die Antwort stammt nicht von Grafana; stimmt die Adresse?</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>zwei Werte zur selben Zeit sind verschieden.</translation>
    </message>
</context>
<context>
    <name>Guesses</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 until %2 of the next day</source>
        <translation>%1 bis %2 des nächsten Tages</translation>
    </message>
    <message>
        <source>a shell script</source>
        <translation>ein Shell-Skript</translation>
    </message>
    <message>
        <source>data, not a script</source>
        <translation>Daten, kein Skript</translation>
    </message>
    <message>
        <source>text to read, not a command</source>
        <translation>Text zum Lesen, kein Befehl</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 nach dem Beginn</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>%1 vor dem Beginn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>“%1”, which the file spells “%2”</source>
        <translation>„%1“, in der Datei „%2“ geschrieben</translation>
    </message>
    <message>
        <source>“%1”, taking the file for Windows-1252</source>
        <translation>„%1“, wenn die Datei als Windows-1252 gelesen wird</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>ein Befehl</translation>
    </message>
    <message>
        <source>text alone, down to line %1: too dense to take apart</source>
        <translation>bis Zeile %1 nur Text: zu dicht, um ihn zu zerlegen</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>no complete answer within %1 s.</source>
        <translation>keine vollständige Antwort innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>silence for %1 s.</source>
        <translation>seit %1 s nichts gekommen.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>the answer is larger than %1.</source>
        <translation>die Antwort ist größer als %1.</translation>
    </message>
    <message>
        <source>it redirects to %1, which is not followed; is a sign-in missing, or the address wrong?</source>
        <translation>sie leitet auf %1 um, dem nicht gefolgt wird; fehlt eine Anmeldung, oder stimmt die Adresse nicht?</translation>
    </message>
    <message>
        <source>the connection was refused.</source>
        <translation>die Verbindung wurde abgewiesen.</translation>
    </message>
    <message>
        <source>the host %1 is not known.</source>
        <translation>der Host %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the secure connection was refused: %1.</source>
        <translation>die sichere Verbindung wurde abgewiesen: %1.</translation>
    </message>
    <message>
        <source>the connection was closed before the answer was complete.</source>
        <translation>die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>No port of this machine could be opened for the simulation: %1.</source>
        <translation>Auf diesem Rechner konnte kein Port für die Simulation geöffnet werden: %1.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>by %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>zurückgenommen von %1, %2</translation>
    </message>
    <message>
        <source>claimed in the file</source>
        <translation>nur in der Datei abgehakt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · fällig %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trigger, line %1</source>
        <translation>Auslöser, Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision matrix, line %1</source>
        <translation>Entscheidungsmatrix, Zeile %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>Run %n line(s)</source>
        <translation>
            <numerusform>%n Zeile starten</numerusform>
            <numerusform>%n Zeilen starten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2 and %3</source>
        <translation>%1 (%2 und %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>%1 an %n Stelle</numerusform>
            <numerusform>%1 an %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>Rollback: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to confirm</source>
        <translation>
            <numerusform>%n Sache zu bestätigen</numerusform>
            <numerusform>%n Sachen zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the step</source>
        <translation>Schritt beginnen</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Beginnen: %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>closed: completed</source>
        <translation>geschlossen: abgeschlossen</translation>
    </message>
    <message>
        <source>closed: rolled back</source>
        <translation>geschlossen: zurückgerollt</translation>
    </message>
    <message>
        <source>closed: aborted</source>
        <translation>geschlossen: abgebrochen</translation>
    </message>
    <message>
        <source>HOLD for %1</source>
        <translation>HALT seit %1</translation>
    </message>
    <message>
        <source>HOLD for %1: %2</source>
        <translation>HALT seit %1: %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ROLLED BACK: %1</source>
        <translation>ZURÜCKGEROLLT: %1</translation>
    </message>
    <message>
        <source>ROLLING BACK: %1</source>
        <translation>ROLLBACK LÄUFT: %1</translation>
    </message>
    <message>
        <source>nothing: the run is closed</source>
        <translation>nichts: der Lauf ist geschlossen</translation>
    </message>
    <message>
        <source>Go / No-Go after %1</source>
        <translation>Go/No-Go nach %1</translation>
    </message>
    <message>
        <source>Go / No-Go before the first step</source>
        <translation>Go/No-Go vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>close the run</source>
        <translation>den Lauf schließen</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 im Verzug</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1 gegenüber der Baseline</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 während %2</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>nach Schritt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n erfüllt</numerusform>
            <numerusform>%n erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n nicht erfüllt</numerusform>
            <numerusform>%n nicht erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>criteria: %1 · poll: %2 of %3</source>
        <translation>Kriterien: %1 · Abfrage: %2 von %3</translation>
    </message>
    <message>
        <source>%1 by %2 at %3 UTC</source>
        <translation>%1 von %2 um %3 UTC</translation>
    </message>
    <message>
        <source>Go / No-Go %1</source>
        <translation>Go / No-Go %1</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>sagt %1</translation>
    </message>
    <message>
        <source>read wrongly</source>
        <translation>falsch gelesen</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>niemand hat es bestätigt</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>none said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>nothing to take back so far</source>
        <translation>bisher nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>nur wenn: %1</translation>
    </message>
    <message>
        <source>only if necessary</source>
        <translation>nur wenn nötig</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not needed so far</source>
        <translation>bisher nicht nötig</translation>
    </message>
    <message>
        <source>perhaps needed</source>
        <translation>vielleicht nötig</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>läuft, %1 von %2</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Sprosse</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Zeitbudget</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps.</source>
        <translation>Das Runbook hat keine Rollback-Schritte.</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n Sprosse</numerusform>
            <numerusform>%n Sprossen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at worst</source>
        <translation>%1, schlimmstenfalls %2</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>failed, exit %1</source>
        <translation>fehlgeschlagen, Exit-Code %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>braucht Freigabe</translation>
    </message>
    <message>
        <source>%1, runs until stopped</source>
        <translation>%1, läuft bis zum Anhalten</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>a host not named</source>
        <translation>ein nicht genannter Host</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>ready to copy</source>
        <translation>bereit zum Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill</source>
        <translation>
            <numerusform>%n Lücke auszufüllen</numerusform>
            <numerusform>%n Lücken auszufüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The lead is offered to %1; until it is accepted, %2 leads.</source>
        <translation>Die Leitung ist %1 angeboten; bis zur Annahme leitet %2.</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is nobody&apos;s.</source>
        <translation>Seit %1 ist in %2 nichts geschehen; dafür ist niemand zuständig.</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is %3&apos;s.</source>
        <translation>Seit %1 ist in %2 nichts geschehen; zuständig: %3.</translation>
    </message>
    <message>
        <source>Longer than planned: %1 of %2 in %3.</source>
        <translation>Länger als geplant: %1 statt %2 in %3.</translation>
    </message>
    <message>
        <source>Longer than agreed: %1 in %2.</source>
        <translation>Länger als vereinbart: %1 in %2.</translation>
    </message>
    <message>
        <source>until the checklist &quot;%1&quot; is complete</source>
        <translation>bis die Checkliste „%1“ vollständig ist</translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation>bis %1 UTC</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>until the lead decides</source>
        <translation>bis die Leitung entscheidet</translation>
    </message>
    <message>
        <source>The planned hold ends by itself in %1.</source>
        <translation>Der geplante Halt endet von selbst in %1.</translation>
    </message>
    <message>
        <source>A hold is planned before %1, %2.</source>
        <translation>Vor %1 ist ein Halt geplant, %2.</translation>
    </message>
    <message>
        <source>%1 does not begin before %2 UTC, in %3.</source>
        <translation>%1 beginnt nicht vor %2 UTC, in %3.</translation>
    </message>
    <message>
        <source>Releases are frozen until %1 UTC: %2.</source>
        <translation>Releases sind bis %1 UTC gesperrt: %2.</translation>
    </message>
    <message>
        <source>The target is locked for the next release. %1</source>
        <translation>Das Ziel ist für das nächste Release gesperrt. %1</translation>
    </message>
    <message>
        <source>The check of &quot;%1&quot; is due since %2.</source>
        <translation>Die Prüfung von „%1“ ist seit %2 fällig.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft ab in %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>%1, before a change</source>
        <translation>%1, vor einer Änderung</translation>
    </message>
    <message>
        <source>%1, too old</source>
        <translation>%1, zu alt</translation>
    </message>
    <message>
        <source>no answer, reminded %1</source>
        <translation>keine Antwort, erinnert %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1
The environment asks for it: without it a gate is not GO.</source>
        <translation>%1
Die Umgebung verlangt es: Ohne diesen Nachweis wird ein Gate nicht GO.</translation>
    </message>
    <message>
        <source>%1
It follows from the rollback steps.</source>
        <translation>%1
Es folgt aus den Rollback-Schritten.</translation>
    </message>
    <message>
        <source>Before GO</source>
        <translation>Vor GO</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Nutzer</numerusform>
            <numerusform>%n Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>look every %1 h</source>
        <translation>alle %1 h nachsehen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>begun, not looked at</source>
        <translation>begonnen, noch nicht geprüft</translation>
    </message>
    <message>
        <source>good, %1</source>
        <translation>gut, %1</translation>
    </message>
    <message>
        <source>not good, %1</source>
        <translation>nicht gut, %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Aborted: nothing goes to the new version.</source>
        <translation>Abgebrochen: Nichts geht an die neue Version.</translation>
    </message>
    <message>
        <source>%1 on the new version</source>
        <translation>%1 auf der neuen Version</translation>
    </message>
    <message>
        <source>%1 · held</source>
        <translation>%1 · angehalten</translation>
    </message>
    <message>
        <source>%1 · soaks for another %2</source>
        <translation>%1 · noch %2 Beobachtungszeit</translation>
    </message>
    <message>
        <source>%1 · soak over</source>
        <translation>%1 · Beobachtungszeit vorbei</translation>
    </message>
    <message>
        <source>No sample in this soak yet: %1.</source>
        <translation>In dieser Beobachtungszeit noch kein Messwert: %1.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>not before %1 UTC</source>
        <translation>nicht vor %1 UTC</translation>
    </message>
    <message>
        <source>hold before it</source>
        <translation>davor Halt</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>Point of no Return</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>übernommen von %1</translation>
    </message>
    <message>
        <source>rollback point</source>
        <translation>Rollback-Punkt</translation>
    </message>
    <message>
        <source>no rollback point</source>
        <translation>kein Rollback-Punkt</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>started at T+%1</source>
        <translation>begonnen um T+%1</translation>
    </message>
    <message>
        <source>expected at T+%1</source>
        <translation>erwartet um T+%1</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Planned, actual, forecast</source>
        <translation>Geplant, tatsächlich, Prognose</translation>
    </message>
    <message>
        <source>Once it is done, at worst %1 back</source>
        <translation>Danach dauert der Rückweg schlimmstenfalls %1</translation>
    </message>
    <message>
        <source>%1; last safe start T+%2</source>
        <translation>%1; letzter sicherer Beginn T+%2</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>In der Umgebung ist keine Metrik daran gebunden.</translation>
    </message>
    <message>
        <source>notes at %1 bad</source>
        <translation>meldet bei %1 schlechten</translation>
    </message>
    <message>
        <source>asks at %1 bad</source>
        <translation>fragt bei %1 schlechten</translation>
    </message>
    <message>
        <source>rolls back at %1 bad</source>
        <translation>rollt zurück bei %1 schlechten</translation>
    </message>
    <message>
        <source>answered: roll back</source>
        <translation>beantwortet: zurückrollen</translation>
    </message>
    <message>
        <source>answered: continue</source>
        <translation>beantwortet: fortfahren</translation>
    </message>
    <message>
        <source>answered: hold</source>
        <translation>beantwortet: anhalten</translation>
    </message>
    <message>
        <source>FIRED</source>
        <translation>AUSGELÖST</translation>
    </message>
    <message>
        <source>fired, only observed</source>
        <translation>ausgelöst, nur beobachtet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by hand: is noted</source>
        <translation>von Hand: wird vermerkt</translation>
    </message>
    <message>
        <source>by hand: asks</source>
        <translation>von Hand: fragt</translation>
    </message>
    <message>
        <source>by hand: rolls back</source>
        <translation>von Hand: rollt zurück</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht ausgerufen</translation>
    </message>
    <message>
        <source>%1: so many bad samples in a row</source>
        <translation>%1: so viele schlechte Messwerte in Folge</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>the runbook does not say</source>
        <translation>das Runbook sagt es nicht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Nobody knows how long the way back takes from here.</source>
        <translation>Niemand weiß, wie lange der Rückweg von hier dauert.</translation>
    </message>
    <message>
        <source>From here at worst %1 back; the runbook names no window.</source>
        <translation>Rückweg von hier schlimmstenfalls %1; das Runbook nennt kein Zeitfenster.</translation>
    </message>
    <message>
        <source>The plan passes the point of no return in %1.</source>
        <translation>Der Plan erreicht den Point of no Return in %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rungs</source>
        <translation>%1 von %2 Sprossen</translation>
    </message>
    <message>
        <source>%1 · %2, no budget said</source>
        <translation>%1 · %2, kein Zeitbudget angegeben</translation>
    </message>
    <message>
        <source>%1 · %2, over the budget of %3</source>
        <translation>%1 · %2, über dem Zeitbudget von %3</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>since the last GO %1</source>
        <translation>seit dem letzten GO %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n Schritt erledigt</numerusform>
            <numerusform>%n Schritte erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehlschlag</numerusform>
            <numerusform>%n Fehlschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n übergangen</numerusform>
            <numerusform>%n übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n Auslöser</numerusform>
            <numerusform>%n Auslöser</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>left unfinished</source>
        <translation>unfertig gelassen</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>as expected?</source>
        <translation>wie erwartet?</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO mit Ausnahme</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>umkehrbar</translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation>unumkehrbar</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>für Kunden sichtbar</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstiges</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>zurückrollen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>ANSTEHEND</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>AUSGELÖST</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <translation>KEINE DATEN</translation>
    </message>
    <message>
        <source>UNBOUND</source>
        <translation>NICHT GEBUNDEN</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>Trigger fired: the lead decides</source>
        <translation>Auslöser hat ausgelöst: Die Leitung entscheidet</translation>
    </message>
    <message>
        <source>A trigger is about to fire</source>
        <translation>Ein Auslöser steht kurz vor dem Auslösen</translation>
    </message>
    <message>
        <source>Go or No-Go?</source>
        <translation>Go oder No-Go?</translation>
    </message>
    <message>
        <source>%1. All have answered; the lead declares.</source>
        <translation>%1. Alle haben geantwortet; die Leitung erklärt.</translation>
    </message>
    <message>
        <source>%1. Not answered yet: %2.</source>
        <translation>%1. Noch keine Antwort: %2.</translation>
    </message>
    <message>
        <source>A line failed</source>
        <translation>Eine Zeile ist gescheitert</translation>
    </message>
    <message>
        <source>Nobody knows what became of a line</source>
        <translation>Niemand weiß, was aus einer Zeile wurde</translation>
    </message>
    <message>
        <source>Is the output as it should be?</source>
        <translation>Ist die Ausgabe, wie sie sein soll?</translation>
    </message>
    <message>
        <source>A line waits</source>
        <translation>Eine Zeile wartet</translation>
    </message>
    <message>
        <source>The lead is offered</source>
        <translation>Die Leitung wird angeboten</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Eine zweite Person wird gebraucht</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>Nichts geschieht</translation>
    </message>
    <message>
        <source>Longer than planned</source>
        <translation>Länger als geplant</translation>
    </message>
    <message>
        <source>A check is due</source>
        <translation>Eine Prüfung ist fällig</translation>
    </message>
    <message>
        <source>The output could not be saved: %1</source>
        <translation>Die Ausgabe konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>── not kept here: %1 lines, %2; they made room for what came later ──</source>
        <translation>── hier nicht behalten: %1 Zeilen, %2; sie haben Späterem Platz gemacht ──</translation>
    </message>
    <message>
        <source> … %1 bytes more</source>
        <translation> … %1 Bytes mehr</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>seit %1 UTC</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>Everything that the runbook asks for is filled in.</source>
        <translation>Alles, was das Runbook verlangt, ist ausgefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 still to be filled in.</source>
        <translation>
            <numerusform>%n von %1 ist noch auszufüllen.</numerusform>
            <numerusform>%n von %1 sind noch auszufüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cockpit finds wrong with the runbook, with its lines</source>
        <translation>Was das Cockpit am Runbook beanstandet, mit den Zeilen</translation>
    </message>
    <message>
        <source>Findings: being looked for</source>
        <translation>Befunde: werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n error(s)</source>
        <translation>
            <numerusform>Befunde: %n Fehler</numerusform>
            <numerusform>Befunde: %n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n warning(s)</source>
        <translation>
            <numerusform>Befunde: %n Warnung</numerusform>
            <numerusform>Befunde: %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: none that matter</source>
        <translation>Befunde: keine von Belang</translation>
    </message>
    <message>
        <source>Environment: none yet</source>
        <translation>Umgebung: noch keine</translation>
    </message>
    <message>
        <source>What binds the runbook to hosts, metrics and people. Make a first file beside the runbook, and fill it in.</source>
        <translation>Was das Runbook an Hosts, Metriken und Personen bindet. Legen Sie neben dem Runbook eine erste Datei an und füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>Environment %1: cannot be read</source>
        <translation>Umgebung %1: nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n missing</source>
        <translation>
            <numerusform>Umgebung %1: %n fehlt</numerusform>
            <numerusform>Umgebung %1: %n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what the runbook asks for, and test it.</source>
        <translation>Füllen Sie aus, was das Runbook verlangt, und testen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n not measured</source>
        <translation>
            <numerusform>Umgebung %1: %n nicht gemessen</numerusform>
            <numerusform>Umgebung %1: %n nicht gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions that no metric is bound to stay unknown: a person tells. Bind them under &quot;metrics&quot; in the file, or in the charts during a run.</source>
        <translation>Bedingungen, an die keine Metrik gebunden ist, bleiben unbekannt: Eine Person sagt, wie es steht. Binden Sie sie unter „metrics“ in der Datei oder während eines Laufs in den Diagrammen.</translation>
    </message>
    <message>
        <source>Environment %1: filled in</source>
        <translation>Umgebung %1: ausgefüllt</translation>
    </message>
    <message>
        <source>Edit it, and test its hosts, sources and secrets.</source>
        <translation>Bearbeiten Sie sie, und testen Sie ihre Hosts, Quellen und Secrets.</translation>
    </message>
    <message>
        <source>Fly with %1 …</source>
        <translation>Mit %1 durchführen …</translation>
    </message>
    <message>
        <source>Opens the run on its real hosts and services. Nothing begins before you start it there.</source>
        <translation>Öffnet den Lauf auf seinen wirklichen Hosts und Diensten. Nichts beginnt, bevor Sie ihn dort starten.</translation>
    </message>
    <message>
        <source>Fly: not yet</source>
        <translation>Durchführen: noch nicht</translation>
    </message>
    <message>
        <source>It needs an environment that can be read.</source>
        <translation>Dafür wird eine lesbare Umgebung gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n step(s)</source>
        <translation>
            <numerusform>Gelesen: %n Schritt</numerusform>
            <numerusform>Gelesen: %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood, and what was guessed, for you to confirm</source>
        <translation>Was verstanden und was gedeutet wurde, damit Sie es bestätigen</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Geprobt</translation>
    </message>
    <message>
        <source>Rehearse: this run</source>
        <translation>Proben: dieser Lauf</translation>
    </message>
    <message>
        <source>This window is a simulated run: nothing real is touched. Fly it to its end once.</source>
        <translation>Dieses Fenster ist ein simulierter Lauf: Nichts Wirkliches wird berührt. Führen Sie ihn einmal bis zum Ende durch.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>Rollback läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>Geöffnet (UTC)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 claimed</source>
        <translation>%1, %2 nur angegeben</translation>
    </message>
    <message>
        <source>%1 of %2 lists complete, %3 of %4 items confirmed</source>
        <translation>%1 von %2 Listen vollständig, %3 von %4 Punkten bestätigt</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Anmerkung hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>That points at nothing: write the evidence as https://… without a password in it, or as the full path of a file.</source>
        <translation>Das verweist auf nichts: Schreiben Sie den Nachweis als https://… ohne Passwort darin oder als vollständigen Pfad einer Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is due since %2: %3.</source>
        <translation>„%1“ ist seit %2 fällig: %3.</translation>
    </message>
    <message>
        <source>As planned, a rollback after %1 no longer ends within the window.</source>
        <translation>Nach Plan endet ein Rollback nach %1 nicht mehr innerhalb des Zeitfensters.</translation>
    </message>
    <message>
        <source>due, not looked at</source>
        <translation>fällig, noch nicht geprüft</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>due again; %1</source>
        <translation>wieder fällig; %1</translation>
    </message>
    <message>
        <source>All traffic on the new version at T+%1.</source>
        <translation>Aller Verkehr auf der neuen Version um T+%1.</translation>
    </message>
    <message>
        <source>At worst a breach is noticed after %1, and taken back after %2.</source>
        <translation>Schlimmstenfalls fällt eine Grenzwertverletzung nach %1 auf und ist nach %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>A sign-off has expired</source>
        <translation>Eine Abzeichnung ist abgelaufen</translation>
    </message>
    <message>
        <source>FAILED, says %1, %2</source>
        <translation>NICHT ERFÜLLT, sagt %1, %2</translation>
    </message>
    <message>
        <source>not tested, says %1, %2</source>
        <translation>nicht geprüft, sagt %1, %2</translation>
    </message>
    <message>
        <source>EXPIRED at %1: sign it again</source>
        <translation>ABGELAUFEN (%1): erneut abzeichnen</translation>
    </message>
    <message>
        <source>signed until %1, in %2</source>
        <translation>abgezeichnet bis %1, noch %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 expired</source>
        <translation>%1, %2 abgelaufen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <translation>%1 (%2, bis %3)</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in &quot;%1&quot;: %2. Sign it again.</source>
        <translation>Nur bis zu einer Zeit abgezeichnet, die vorbei ist, in „%1“: %2. Zeichnen Sie es erneut ab.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>for %1, until %2</source>
        <translation>für %1, bis %2</translation>
    </message>
    <message>
        <source>until the end of the window, %1</source>
        <translation>bis zum Ende des Zeitfensters, %1</translation>
    </message>
    <message>
        <source>What these lines do cannot be taken back, or customers see it.</source>
        <translation>Was diese Zeilen tun, lässt sich nicht zurücknehmen, oder Kunden sehen es.</translation>
    </message>
    <message>
        <source>The release is taken back. The rollback begins with its first rung, and the run does not return to the release.</source>
        <translation>Das Release wird zurückgenommen. Der Rollback beginnt mit seiner ersten Sprosse, und der Lauf kehrt nicht zum Release zurück.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>T-0 is now: the plan clock starts, and it cannot be set back.</source>
        <translation>T-0 ist jetzt: Die Planuhr startet und lässt sich nicht zurückstellen.</translation>
    </message>
    <message>
        <source>%1 → %2
first: %3</source>
        <translation>%1 → %2
zuerst: %3</translation>
    </message>
    <message>
        <source>Start T-0</source>
        <translation>T-0 starten</translation>
    </message>
    <message>
        <source>Run it once more</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Stop this line</source>
        <translation>Diese Zeile anhalten</translation>
    </message>
    <message>
        <source>It is stopped in the middle: what it has done so far stays done.</source>
        <translation>Sie wird mittendrin angehalten: Was sie bisher getan hat, bleibt getan.</translation>
    </message>
    <message>
        <source>Customers are sent to the new version.</source>
        <translation>Kunden werden auf die neue Version geleitet.</translation>
    </message>
    <message>
        <source>%1
then: %2 of the traffic goes to the new version</source>
        <translation>%1
dann: %2 des Verkehrs gehen auf die neue Version</translation>
    </message>
    <message>
        <source>Advance to %1</source>
        <translation>Weiter auf %1</translation>
    </message>
    <message>
        <source>The evidence is frozen with your decision, which cannot be taken back.</source>
        <translation>Der Nachweis wird mit Ihrer Entscheidung festgeschrieben, die sich nicht zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>GO erklären</translation>
    </message>
    <message>
        <source>A closed run is over: nothing can be done in it any more.</source>
        <translation>Ein geschlossener Lauf ist vorbei: Darin lässt sich nichts mehr tun.</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>Lauf schließen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>no plan left</source>
        <translation>kein Plan mehr</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>liest …</translation>
    </message>
    <message>
        <source>no window said</source>
        <translation>kein Zeitfenster angegeben</translation>
    </message>
    <message>
        <source>passed %1 ago</source>
        <translation>vor %1 verstrichen</translation>
    </message>
    <message>
        <source>T+%1, in %2</source>
        <translation>T+%1, in %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the file already.</source>
        <translation>„%1“ steht schon in der Datei.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Release-Sperre</translation>
    </message>
    <message>
        <source>Planned hold</source>
        <translation>Geplanter Halt</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Fester Beginn</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Ortsprüfung</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Nothing is decided here any more: the run does not come to this gate.</source>
        <translation>Hier wird nichts mehr entschieden: Der Lauf kommt nicht zu diesem Gate.</translation>
    </message>
    <message>
        <source>The question comes %1: the run is not there yet.</source>
        <translation>Die Frage kommt %1: Der Lauf ist noch nicht dort.</translation>
    </message>
    <message>
        <source>Everything is shown: GO can be declared.</source>
        <translation>Alles ist gezeigt: GO kann erklärt werden.</translation>
    </message>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>Warum? Es wird im Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>TERM to everything it started, then KILL, then checked</source>
        <translation>TERM an alles, was sie gestartet hat, dann KILL, dann geprüft</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Dort nachsehen</translation>
    </message>
    <message>
        <source>Looks whether anything of it still runs; touches nothing</source>
        <translation>Sieht nach, ob noch etwas davon läuft; berührt nichts</translation>
    </message>
    <message>
        <source>Retry …</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>Run this line once more; it is a new attempt in the log</source>
        <translation>Diese Zeile noch einmal ausführen; im Protokoll ein neuer Versuch</translation>
    </message>
    <message>
        <source>Mark done outside …</source>
        <translation>Anderswo erledigt …</translation>
    </message>
    <message>
        <source>It was done by hand, elsewhere; the step goes on</source>
        <translation>Es wurde von Hand an anderer Stelle getan; der Schritt geht weiter</translation>
    </message>
    <message>
        <source>Skip line …</source>
        <translation>Überspringen …</translation>
    </message>
    <message>
        <source>It is not done; the step goes on without it</source>
        <translation>Sie ist nicht erledigt; der Schritt geht ohne sie weiter</translation>
    </message>
    <message>
        <source>Approve this line …</source>
        <translation>Zeile freigeben …</translation>
    </message>
    <message>
        <source>You have seen what runs and where; whoever carries out the step may run it</source>
        <translation>Sie haben gesehen, was läuft und wo; wer den Schritt ausführt, darf sie starten</translation>
    </message>
    <message>
        <source>It runs on %1. Effect: %2. Your approval is good for exactly this text, these values and this place, and for one attempt.</source>
        <translation>Ort: %1. Wirkung: %2. Ihre Freigabe gilt für genau diesen Text, diese Werte und diesen Ort, und für einen Versuch.</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>You have read the output: it is what the runbook says</source>
        <translation>Sie haben die Ausgabe gelesen: Sie ist, wie das Runbook sagt</translation>
    </message>
    <message>
        <source>Not as expected …</source>
        <translation>Nicht wie erwartet …</translation>
    </message>
    <message>
        <source>The line counts as failed; the step stops</source>
        <translation>Die Zeile gilt als fehlgeschlagen; der Schritt hält an</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
        <source>Confirm: sent</source>
        <translation>Bestätigen: gesendet</translation>
    </message>
    <message>
        <source>You have sent it; the cockpit sends nothing</source>
        <translation>Sie haben sie gesendet; das Cockpit sendet nichts</translation>
    </message>
    <message>
        <source>Skip …</source>
        <translation>Überspringen …</translation>
    </message>
    <message>
        <source>It is not sent; the step goes on</source>
        <translation>Sie wird nicht gesendet; der Schritt geht weiter</translation>
    </message>
    <message>
        <source>Confirm with evidence …</source>
        <translation>Mit Nachweis bestätigen …</translation>
    </message>
    <message>
        <source>No metric is bound: say what you saw and where</source>
        <translation>Keine Metrik ist gebunden: Sagen Sie, was Sie wo gesehen haben</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>Was haben Sie gesehen, und wo?</translation>
    </message>
    <message>
        <source>It is not measured; the step goes on</source>
        <translation>Es wird nicht gemessen; der Schritt geht weiter</translation>
    </message>
    <message>
        <source>End the wait …</source>
        <translation>Warten beenden …</translation>
    </message>
    <message>
        <source>Go on before the time is over</source>
        <translation>Weitergehen, bevor die Zeit um ist</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>You have seen that it holds</source>
        <translation>Sie haben gesehen, dass es zutrifft</translation>
    </message>
    <message>
        <source>Failed …</source>
        <translation>Gescheitert …</translation>
    </message>
    <message>
        <source>It does not hold; the step stops</source>
        <translation>Es trifft nicht zu; der Schritt hält an</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>Nicht geprüft …</translation>
    </message>
    <message>
        <source>Nobody looked; the step goes on and the log says so</source>
        <translation>Niemand hat nachgesehen; der Schritt geht weiter, und das Protokoll sagt es</translation>
    </message>
    <message>
        <source>Confirm: done</source>
        <translation>Bestätigen: erledigt</translation>
    </message>
    <message>
        <source>You have done what the step says</source>
        <translation>Sie haben getan, was der Schritt sagt</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Line %1 on %2, %3</source>
        <translation>Zeile %1 auf %2, %3</translation>
    </message>
    <message>
        <source>cannot be run as it stands: %1</source>
        <translation>kann so nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in %1: %2. Sign it again there.</source>
        <translation>Nur bis zu einer Zeit abgezeichnet, die vorbei ist, in %1: %2. Zeichnen Sie es dort erneut ab.</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>Sie haben nachgesehen, und es ist, wie es sein soll</translation>
    </message>
    <message>
        <source>It is good …</source>
        <translation>Es ist gut …</translation>
    </message>
    <message>
        <source>It is not good …</source>
        <translation>Es ist nicht gut …</translation>
    </message>
    <message>
        <source>You looked; the log keeps what is wrong</source>
        <translation>Sie haben nachgesehen; das Protokoll hält fest, was nicht stimmt</translation>
    </message>
    <message>
        <source>Begin phase %1</source>
        <translation>Phase %1 beginnen</translation>
    </message>
    <message>
        <source>From now on it is looked at as often as the runbook says</source>
        <translation>Ab jetzt wird so oft nachgesehen, wie das Runbook sagt</translation>
    </message>
    <message>
        <source>Phase %1 is good …</source>
        <translation>Phase %1 ist gut …</translation>
    </message>
    <message>
        <source>Phase %1 is not good …</source>
        <translation>Phase %1 ist nicht gut …</translation>
    </message>
    <message>
        <source>The next phase does not begin before a good check</source>
        <translation>Die nächste Phase beginnt nicht vor einer guten Prüfung</translation>
    </message>
    <message>
        <source>Go on from %1 …</source>
        <translation>Ab %1 fortsetzen …</translation>
    </message>
    <message>
        <source>The ramp may advance again</source>
        <translation>Die Rampe darf wieder steigen</translation>
    </message>
    <message>
        <source>Why may it go on?</source>
        <translation>Warum darf sie weitergehen?</translation>
    </message>
    <message>
        <source>Hold at %1 …</source>
        <translation>Bei %1 anhalten …</translation>
    </message>
    <message>
        <source>The share stays as it is</source>
        <translation>Der Anteil bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Why is it held?</source>
        <translation>Warum wird sie angehalten?</translation>
    </message>
    <message>
        <source>Abort to 0 % …</source>
        <translation>Abbrechen auf 0 % …</translation>
    </message>
    <message>
        <source>Nothing goes to the new version any more</source>
        <translation>Nichts geht mehr an die neue Version</translation>
    </message>
    <message>
        <source>Why is it aborted? All traffic goes back to the old version.</source>
        <translation>Warum wird sie abgebrochen? Aller Verkehr geht an die alte Version zurück.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>What this step did is undone, and you have seen it</source>
        <translation>Was dieser Schritt tat, ist rückgängig gemacht, und Sie haben es gesehen</translation>
    </message>
    <message>
        <source>Nothing to take back …</source>
        <translation>Nichts zurückzunehmen …</translation>
    </message>
    <message>
        <source>The step left nothing behind that must be undone</source>
        <translation>Der Schritt hat nichts hinterlassen, das rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Why is there nothing to take back?</source>
        <translation>Warum ist nichts zurückzunehmen?</translation>
    </message>
    <message>
        <source>What did you try, and what did you see?</source>
        <translation>Was haben Sie versucht, und was haben Sie gesehen?</translation>
    </message>
    <message>
        <source>It works …</source>
        <translation>Funktioniert …</translation>
    </message>
    <message>
        <source>You have tried it; the log keeps what you saw</source>
        <translation>Sie haben es versucht; das Protokoll hält fest, was Sie gesehen haben</translation>
    </message>
    <message>
        <source>It does not work …</source>
        <translation>Funktioniert nicht …</translation>
    </message>
    <message>
        <source>A GO is not possible before it works, where the environment asks for it or the run is live</source>
        <translation>Ein GO ist erst möglich, wenn es funktioniert, wo die Umgebung es verlangt oder der Lauf live ist</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>rollback point: %1</source>
        <translation>Rollback-Punkt: %1</translation>
    </message>
    <message>
        <source>way back: %1</source>
        <translation>Rückweg: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Zeitbudget %1</translation>
    </message>
    <message>
        <source>to %1 on %2, line %3</source>
        <translation>an %1 (%2), Zeile %3</translation>
    </message>
    <message>
        <source>to %1 on %2, step %3, line %4</source>
        <translation>an %1 (%2), Schritt %3, Zeile %4</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translation>Schritt %1 · %2</translation>
    </message>
    <message>
        <source>Rollback · %1</source>
        <translation>Rollback · %1</translation>
    </message>
    <message>
        <source>%1 · %2&apos;s</source>
        <translation>%1 · übernommen von %2</translation>
    </message>
    <message>
        <source>Give the step back</source>
        <translation>Schritt zurückgeben</translation>
    </message>
    <message>
        <source>The step is anybody&apos;s again</source>
        <translation>Der Schritt ist wieder für alle frei</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Ablösen …</translation>
    </message>
    <message>
        <source>The step is yours: nobody else but the lead carries it out</source>
        <translation>Der Schritt gehört Ihnen: Niemand außer der Leitung führt ihn sonst aus</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>Warum lösen Sie %1 dabei ab?</translation>
    </message>
    <message>
        <source>The last safe start was T+%1; from here at worst %2 back.</source>
        <translation>Der letzte sichere Beginn war T+%1; von hier schlimmstenfalls %2 zurück.</translation>
    </message>
    <message>
        <source>Last safe start T+%1, in %2; from here at worst %3 back.</source>
        <translation>Letzter sicherer Beginn T+%1, in %2; von hier schlimmstenfalls %3 zurück.</translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation>entschieden durch: %1</translation>
    </message>
    <message>
        <source>Rolling back because: %1</source>
        <translation>Rollback wegen: %1</translation>
    </message>
    <message>
        <source>since T-0 %1</source>
        <translation>seit T-0 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was signed off until %2: sign it off again</source>
        <translation>„%1“ war bis %2 abgezeichnet: erneut abzeichnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold any more</source>
        <translation>„%1“ gilt nicht mehr</translation>
    </message>
    <message>
        <source>The rollback is over: close the run.</source>
        <translation>Der Rollback ist vorbei: Schließen Sie den Lauf.</translation>
    </message>
    <message>
        <source>Every step and gate is over: close the run.</source>
        <translation>Jeder Schritt und jedes Gate ist vorbei: Schließen Sie den Lauf.</translation>
    </message>
    <message>
        <source>No stage is recorded yet.</source>
        <translation>Noch ist keine Stufe vermerkt.</translation>
    </message>
    <message>
        <source>Records that more traffic goes to the new version; the runbook&apos;s lines move it</source>
        <translation>Vermerkt, dass mehr Verkehr an die neue Version geht; die Zeilen des Runbooks leiten ihn um</translation>
    </message>
    <message>
        <source>%1, staged</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>%1, a check lapsed</source>
        <translation>%1, eine Prüfung ist abgelaufen</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>This command was started before (%1 exists) and is not started again. Check its outcome, or retry it as a new attempt.</source>
        <translation>Dieser Befehl wurde schon gestartet (%1 existiert) und wird nicht noch einmal gestartet. Prüfen Sie seinen Ausgang, oder wiederholen Sie ihn als neuen Versuch.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so the command was not started: %2</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden, deshalb wurde der Befehl nicht gestartet: %2</translation>
    </message>
    <message>
        <source>The order could not be written to %1, so the command was not started: %2</source>
        <translation>Der Auftrag konnte nicht nach %1 geschrieben werden, deshalb wurde der Befehl nicht gestartet: %2</translation>
    </message>
    <message>
        <source>The command takes no input, or has ended.</source>
        <translation>Der Befehl nimmt keine Eingabe an oder ist beendet.</translation>
    </message>
    <message>
        <source>The command does not read its input: only a part was sent.</source>
        <translation>Der Befehl liest seine Eingabe nicht: Nur ein Teil wurde gesendet.</translation>
    </message>
    <message>
        <source>The command could not be queued at %1, so it was not started: %2</source>
        <translation>Der Befehl konnte in %1 nicht eingereiht werden, deshalb wurde er nicht gestartet: %2</translation>
    </message>
</context>
<context>
    <name>MetricSource</name>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation>%1 hat keine brauchbare Antwort gegeben: %2</translation>
    </message>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 hat mit %2 geantwortet: %3</translation>
    </message>
    <message>
        <source>%1 answered %2 %3: %4</source>
        <translation>%1 hat mit %2 %3 geantwortet: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 It asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 Die Quelle bittet, %n Sekunde zu warten.</numerusform>
            <numerusform>%1 Die Quelle bittet, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The source did not answer for this metric.</source>
        <translation>Die Quelle hat für diese Metrik nicht geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) ahead of this machine&apos;s clock: one of the two clocks is wrong.</source>
        <translation>
            <numerusform>Der neueste Wert liegt %n Sekunde vor der Uhr dieses Rechners: Eine der beiden Uhren geht falsch.</numerusform>
            <numerusform>Der neueste Wert liegt %n Sekunden vor der Uhr dieses Rechners: Eine der beiden Uhren geht falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source gave no new value.</source>
        <translation>Die Quelle hat keinen neuen Wert geliefert.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) old.</source>
        <translation>
            <numerusform>Der neueste Wert ist %n Sekunde alt.</numerusform>
            <numerusform>Der neueste Wert ist %n Sekunden alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says that its answer is incomplete: %1</source>
        <translation>Die Quelle sagt, dass ihre Antwort unvollständig ist: %1</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>Der neueste Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The unit of the metric is “%1”, that of the rule “%2”: neither converts into the other.</source>
        <translation>Die Einheit der Metrik ist „%1“, die der Regel „%2“: Keine lässt sich in die andere umrechnen.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A part of the line is left out (&quot;...&quot;): write it in full in the runbook.</source>
        <translation>Ein Teil der Zeile ist ausgelassen („...“): Schreiben Sie sie im Runbook aus.</translation>
    </message>
    <message>
        <source>%1 has no value: give it one in the environment, under variables or secrets.</source>
        <translation>%1 hat keinen Wert: Geben Sie ihn in der Umgebung an, unter variables oder secrets.</translation>
    </message>
    <message>
        <source>it is left out of a preview, which runs read-only lines alone</source>
        <translation>sie wird in einer Vorschau ausgelassen, die nur lesende Zeilen ausführt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the metrics %2 of the environment alike, so it is bound to none.</source>
        <translation>„%1“ passt gleich gut auf die Metriken %2 der Umgebung und wird deshalb an keine gebunden.</translation>
    </message>
    <message>
        <source>Write more words into one &quot;match&quot;, so that it says more than the others.</source>
        <translation>Schreiben Sie mehr Wörter in ein „match“, damit es mehr aussagt als die anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; of the environment is in %4: it stays unbound.</source>
        <translation>„%1“ ist in %2 angegeben, die Metrik „%3“ der Umgebung aber in %4: Es bleibt ungebunden.</translation>
    </message>
    <message>
        <source>Bind a query that gives %1, or correct &quot;unit&quot; in the environment.</source>
        <translation>Binden Sie eine Abfrage, die %1 liefert, oder berichtigen Sie „unit“ in der Umgebung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write for example &quot;2030-01-31T02:00:00Z&quot;.</source>
        <translation>„%1“ ist kein Zeitpunkt; schreiben Sie zum Beispiel „2030-01-31T02:00:00Z“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; write for example &quot;Europe/Berlin&quot; or &quot;UTC&quot;.</source>
        <translation>„%1“ ist keine Zeitzone; schreiben Sie zum Beispiel „Europe/Berlin“ oder „UTC“.</translation>
    </message>
    <message>
        <source>a value is one line of text without control characters.</source>
        <translation>ein Wert ist eine Zeile Text ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>the name of an environment variable is expected here, not a value.</source>
        <translation>hier wird der Name einer Umgebungsvariablen erwartet, kein Wert.</translation>
    </message>
    <message>
        <source>only the names of secrets stand here, never their values.</source>
        <translation>hier stehen nur die Namen von Secrets, nie ihre Werte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a variable as well; keep one of them.</source>
        <translation>„%1“ ist auch eine Variable; behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>one of observe, ask and act is expected here.</source>
        <translation>hier wird observe, ask oder act erwartet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>an environment file has at most 1 MiB; this is something else.</source>
        <translation>eine Umgebungsdatei hat höchstens 1 MiB; dies ist etwas anderes.</translation>
    </message>
    <message>
        <source>the file is empty; at least &quot;environment&quot; and &quot;kind&quot; are needed.</source>
        <translation>die Datei ist leer; mindestens „environment“ und „kind“ werden gebraucht.</translation>
    </message>
    <message>
        <source>one YAML document is expected, not none and not more.</source>
        <translation>genau ein YAML-Dokument wird erwartet, nicht keines und nicht mehrere.</translation>
    </message>
    <message>
        <source>line %1: this is not YAML: %2.</source>
        <translation>Zeile %1: dies ist kein YAML: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>No metric of the environment &quot;%1&quot; measures &quot;%2&quot;: it is unbound and never passes by itself.</source>
        <translation>Keine Metrik der Umgebung „%1“ misst „%2“: Die Bedingung ist nicht gebunden und gilt nie von selbst als erfüllt.</translation>
    </message>
    <message>
        <source>Add an entry under &quot;metrics&quot; whose &quot;match&quot; holds words of it, such as &quot;%1&quot;.</source>
        <translation>Fügen Sie unter „metrics“ einen Eintrag hinzu, dessen „match“ Wörter davon enthält, etwa „%1“.</translation>
    </message>
    <message>
        <source>a query is needed here, or namespace and metric for CloudWatch.</source>
        <translation>hier wird eine Abfrage gebraucht, oder namespace und metric für CloudWatch.</translation>
    </message>
    <message>
        <source>dimensions belong to namespace and metric of CloudWatch.</source>
        <translation>dimensions gehören zu namespace und metric von CloudWatch.</translation>
    </message>
    <message>
        <source>only a cloudwatch source takes namespace and metric; write a query.</source>
        <translation>nur eine Quelle der Art cloudwatch nimmt namespace und metric; schreiben Sie eine Abfrage.</translation>
    </message>
    <message>
        <source>namespace and metric are needed together.</source>
        <translation>namespace und metric werden zusammen gebraucht.</translation>
    </message>
    <message>
        <source>at least one word is needed to match conditions by.</source>
        <translation>mindestens ein Wort wird gebraucht, um Bedingungen zu erkennen.</translation>
    </message>
    <message>
        <source>no source of the name &quot;%1&quot; stands under &quot;sources&quot; in this file.</source>
        <translation>unter „sources“ steht in dieser Datei keine Quelle mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>at least one second is needed between two polls.</source>
        <translation>zwischen zwei Abfragen liegt mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed here.</source>
        <translation>hier wird eine Adresse gebraucht, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>a cloudwatch source needs its region, for example &quot;eu-west-1&quot;.</source>
        <translation>eine Quelle der Art cloudwatch braucht ihre Region, zum Beispiel „eu-west-1“.</translation>
    </message>
    <message>
        <source>a grafana source needs the uid of the data source that it asks.</source>
        <translation>eine Quelle der Art grafana braucht die uid der Datenquelle, die sie abfragt.</translation>
    </message>
    <message>
        <source>there is one lead; a position above is marked already.</source>
        <translation>es gibt eine Leitung; weiter oben ist schon eine Position so bezeichnet.</translation>
    </message>
    <message>
        <source>two sources are named &quot;%1&quot;.</source>
        <translation>zwei Quellen heißen „%1“.</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected here.</source>
        <translation>hier wird eine Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of line; write for example &quot;irreversible&quot;.</source>
        <translation>„%1“ ist keine Art von Zeile; schreiben Sie zum Beispiel „irreversible“.</translation>
    </message>
    <message>
        <source>a freeze ends after it begins.</source>
        <translation>eine Release-Sperre endet, nachdem sie beginnt.</translation>
    </message>
    <message>
        <source>a hold has one end: &quot;for&quot;, &quot;until&quot; or &quot;checklist&quot;; without any of them the lead decides.</source>
        <translation>ein Halt hat ein Ende: „for“, „until“ oder „checklist“; ohne diese entscheidet die Leitung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write for example &quot;app-01.example.org&quot;.</source>
        <translation>„%1“ ist keine Adresse; schreiben Sie zum Beispiel „app-01.example.org“.</translation>
    </message>
    <message>
        <source>a number from 0 to 10 is expected here.</source>
        <translation>hier wird eine Zahl von 0 bis 10 erwartet.</translation>
    </message>
    <message>
        <source>only read-only and reversible lines may be tried again without a person.</source>
        <translation>nur lesende und umkehrbare Zeilen dürfen ohne einen Menschen wiederholt werden.</translation>
    </message>
    <message>
        <source>two services are named &quot;%1&quot;.</source>
        <translation>zwei Dienste heißen „%1“.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is done, or skipped with a reason</source>
        <translation>Schritt „%1“ ist erledigt oder mit Begründung übersprungen</translation>
    </message>
    <message>
        <source>All %1 steps up to &quot;%2&quot; are done, or skipped with a reason</source>
        <translation>Alle %1 Schritte bis „%2“ sind erledigt oder mit Begründung übersprungen</translation>
    </message>
    <message>
        <source>Every checklist due before the start is complete</source>
        <translation>Jede vor dem Beginn fällige Checkliste ist vollständig</translation>
    </message>
    <message>
        <source>%1 (no metric is bound: a person confirms it)</source>
        <translation>%1 (keine Metrik gebunden: ein Mensch bestätigt es)</translation>
    </message>
    <message>
        <source>Go/No-Go to start</source>
        <translation>Go/No-Go für den Beginn</translation>
    </message>
    <message>
        <source>Go/No-Go to finish</source>
        <translation>Go/No-Go für den Abschluss</translation>
    </message>
    <message>
        <source>Everything written since the backup is lost.</source>
        <translation>Alles, was seit dem Backup geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>What was written into tables and columns that the migration added is lost.</source>
        <translation>Was in Tabellen und Spalten geschrieben wurde, die die Migration angelegt hat, geht verloren.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>step &quot;%1&quot;</source>
        <translation>Schritt „%1“</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>Schritt „%1“</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>`%1` stands with &quot;...&quot; for what is left out and cannot be run as it stands.</source>
        <translation>`%1` hat „...“ an Stelle von Ausgelassenem und kann so nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Write the whole command.</source>
        <translation>Schreiben Sie den ganzen Befehl.</translation>
    </message>
    <message>
        <source>`%1` leaves out a part of what it sends (&quot;...&quot;): as written it sends the dots.</source>
        <translation>`%1` lässt einen Teil dessen aus, was es sendet („...“): So wie es da steht, sendet es die Punkte.</translation>
    </message>
    <message>
        <source>Write the data in full.</source>
        <translation>Schreiben Sie die Daten aus.</translation>
    </message>
    <message>
        <source>`%1` never ends by itself.</source>
        <translation>`%1` endet nie von selbst.</translation>
    </message>
    <message>
        <source>Say how long to watch, or wrap it: timeout 5m …</source>
        <translation>Sagen Sie, wie lange beobachtet wird, oder stellen Sie voran: timeout 5m …</translation>
    </message>
    <message>
        <source>%1 is read by a name that calls date again: the second has passed, and no file has that name.</source>
        <translation>%1 wird unter einem Namen gelesen, der date noch einmal aufruft: Die Sekunde ist vorbei, und keine Datei heißt so.</translation>
    </message>
    <message>
        <source>Keep the name in a variable when the file is made, and use it here.</source>
        <translation>Legen Sie den Namen beim Anlegen der Datei in einer Variablen ab, und verwenden Sie sie hier.</translation>
    </message>
    <message>
        <source>%1 is a wildcard: a restore from it is ambiguous if several files match.</source>
        <translation>%1 ist ein Platzhaltermuster: Eine Wiederherstellung daraus ist mehrdeutig, wenn mehrere Dateien passen.</translation>
    </message>
    <message>
        <source>Name the one file, for example by a variable set when the backup is made.</source>
        <translation>Nennen Sie die eine Datei, zum Beispiel über eine Variable, die beim Backup gesetzt wird.</translation>
    </message>
    <message>
        <source>A command line has &quot;...&quot; in place of arguments.</source>
        <translation>In einer Befehlszeile steht „...“ an Stelle von Argumenten.</translation>
    </message>
    <message>
        <source>Dots that stand for left-out arguments cannot be run. Dots inside the data that a command sends are a warning: the command runs, but with the dots.</source>
        <translation>Punkte, die für ausgelassene Argumente stehen, können nicht ausgeführt werden. Punkte in den Daten, die ein Befehl sendet, sind eine Warnung: Der Befehl läuft, aber mit den Punkten.</translation>
    </message>
    <message>
        <source>A command line never ends by itself.</source>
        <translation>Eine Befehlszeile endet nie von selbst.</translation>
    </message>
    <message>
        <source>tail -f, watch and their like run until a person stops them; a step that holds one never finishes by itself.</source>
        <translation>tail -f, watch und Ähnliches laufen, bis jemand sie anhält; ein Schritt mit einem solchen Befehl wird nie von selbst fertig.</translation>
    </message>
    <message>
        <source>A file is read by a name that calls date a second time.</source>
        <translation>Eine Datei wird unter einem Namen gelesen, der date ein zweites Mal aufruft.</translation>
    </message>
    <message>
        <source>A file that was named by $(date +…%S) can only be found again by the name it was given. A second call of date gives a later second, and the file is not found.</source>
        <translation>Eine Datei, die mit $(date +…%S) benannt wurde, ist nur unter dem Namen zu finden, den sie bekam. Ein zweiter Aufruf von date ergibt eine spätere Sekunde, und die Datei wird nicht gefunden.</translation>
    </message>
    <message>
        <source>A database is restored from a wildcard.</source>
        <translation>Eine Datenbank wird aus einem Platzhaltermuster wiederhergestellt.</translation>
    </message>
    <message>
        <source>When several backups match, the shell refuses the redirection or restores another one than meant. A restore names its file.</source>
        <translation>Passen mehrere Backups, verweigert die Shell die Umleitung oder stellt ein anderes als das gemeinte wieder her. Eine Wiederherstellung nennt ihre Datei.</translation>
    </message>
    <message>
        <source>`%1` opens a session: what follows it up to line %2 runs on %3.</source>
        <translation>`%1` öffnet eine Sitzung: Was bis Zeile %2 folgt, läuft auf %3.</translation>
    </message>
    <message>
        <source>Check the context shown at each line, or write ssh %1 &apos;…&apos; for each command.</source>
        <translation>Prüfen Sie den Kontext, der an jeder Zeile steht, oder schreiben Sie für jeden Befehl ssh %1 &apos;…&apos;.</translation>
    </message>
    <message>
        <source>Write psql … -c or psql … -f FILE, so that the line stands by itself.</source>
        <translation>Schreiben Sie psql … -c oder psql … -f FILE, damit die Zeile für sich steht.</translation>
    </message>
    <message>
        <source>`%1` needs the session of line %2, but shell commands stand between them.</source>
        <translation>`%1` braucht die Sitzung von Zeile %2, aber dazwischen stehen Shell-Befehle.</translation>
    </message>
    <message>
        <source>`%1` is a command of psql, but no psql session is open here: a shell does not know %2.</source>
        <translation>`%1` ist ein Befehl von psql, aber hier ist keine psql-Sitzung offen: Eine Shell kennt %2 nicht.</translation>
    </message>
    <message>
        <source>`%1` is SQL, but no database session is open here.</source>
        <translation>`%1` ist SQL, aber hier ist keine Datenbanksitzung offen.</translation>
    </message>
    <message>
        <source>`%1` needs the session that %2 opened in line %3 and that nothing says is still open.</source>
        <translation>`%1` braucht die Sitzung, die %2 in Zeile %3 geöffnet hat; nichts sagt, dass sie noch offen ist.</translation>
    </message>
    <message>
        <source>`%1` is for a shell, but the database session opened in line %2 is not left before it.</source>
        <translation>`%1` ist für eine Shell, aber die in Zeile %2 geöffnete Datenbanksitzung wird vorher nicht verlassen.</translation>
    </message>
    <message>
        <source>Leave the session with \q first.</source>
        <translation>Verlassen Sie die Sitzung zuerst mit \q.</translation>
    </message>
    <message>
        <source>An ssh session opened in a step is where the lines after it run.</source>
        <translation>Eine in einem Schritt geöffnete ssh-Sitzung ist der Ort, an dem die Zeilen danach laufen.</translation>
    </message>
    <message>
        <source>Lines after an interactive ssh are meant for the other machine. The context is carried from line to line and shown at each; this finding says where it begins.</source>
        <translation>Zeilen nach einem interaktiven ssh gelten der anderen Maschine. Der Kontext wird von Zeile zu Zeile weitergegeben und an jeder gezeigt; dieser Befund sagt, wo er beginnt.</translation>
    </message>
    <message>
        <source>A line for a database prompt is typed into a shell.</source>
        <translation>Eine Zeile für eine Datenbank wird in eine Shell getippt.</translation>
    </message>
    <message>
        <source>Backslash commands and SQL need a session of the database client. Without one the shell reads them and fails, or does something else. A line that relies on a session of another step is a warning.</source>
        <translation>Backslash-Befehle und SQL brauchen eine Sitzung des Datenbank-Clients. Ohne sie liest die Shell die Zeile und scheitert, oder sie tut etwas anderes. Eine Zeile, die auf die Sitzung eines anderen Schritts baut, ist eine Warnung.</translation>
    </message>
    <message>
        <source>A shell command is typed into an open database session.</source>
        <translation>Ein Shell-Befehl wird in eine offene Datenbanksitzung getippt.</translation>
    </message>
    <message>
        <source>After an interactive database client the next lines go to its prompt until it is left with \q or exit.</source>
        <translation>Nach einem interaktiven Datenbank-Client gehen die nächsten Zeilen an seine Eingabe, bis er mit \q oder exit verlassen wird.</translation>
    </message>
    <message>
        <source>`%1` is typed while the session on %2 is open: it starts from there, not from here.</source>
        <translation>`%1` wird getippt, während die Sitzung auf %2 offen ist: Es beginnt von dort, nicht von hier.</translation>
    </message>
    <message>
        <source>Leave the session on %1 with exit first.</source>
        <translation>Verlassen Sie die Sitzung auf %1 zuerst mit exit.</translation>
    </message>
    <message>
        <source>`%1` runs on %2, but the file was made on %3 (line %4).</source>
        <translation>`%1` läuft auf %2, aber die Datei wurde auf %3 angelegt (Zeile %4).</translation>
    </message>
    <message>
        <source>Open a session on %1 before this line.</source>
        <translation>Öffnen Sie vor dieser Zeile eine Sitzung auf %1.</translation>
    </message>
    <message>
        <source>An ssh session is opened from inside another one.</source>
        <translation>Eine ssh-Sitzung wird aus einer anderen heraus geöffnet.</translation>
    </message>
    <message>
        <source>Without exit in between, the second ssh runs on the first host, where its keys and its network may be missing.</source>
        <translation>Ohne exit dazwischen läuft das zweite ssh auf dem ersten Host, wo seine Schlüssel und sein Netz fehlen können.</translation>
    </message>
    <message>
        <source>A file is removed on another host than the one it was made on.</source>
        <translation>Eine Datei wird auf einem anderen Host entfernt als dem, auf dem sie angelegt wurde.</translation>
    </message>
    <message>
        <source>The contexts of the lines say that a file is made on one host and removed on another, which leaves it in force where it was made.</source>
        <translation>Nach den Kontexten der Zeilen wird eine Datei auf einem Host angelegt und auf einem anderen entfernt; dort, wo sie angelegt wurde, bleibt sie in Kraft.</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; goes to %2, and no heading of this document is called so.</source>
        <translation>Der Link „%1“ führt zu %2, und keine Überschrift dieses Dokuments heißt so.</translation>
    </message>
    <message>
        <source>Correct the link, or the heading that it meant.</source>
        <translation>Berichtigen Sie den Link oder die Überschrift, die er meint.</translation>
    </message>
    <message>
        <source>%1 of %2 rollback triggers name no metric with a limit: %3. Only a person can declare them.</source>
        <translation>%1 von %2 Rollback-Auslösern nennen keine Metrik mit Grenzwert: %3. Nur ein Mensch kann sie ausrufen.</translation>
    </message>
    <message>
        <source>Write what is measured, the limit and for how long: &quot;Error rate &gt; 5 % for 5 minutes&quot;.</source>
        <translation>Schreiben Sie, was gemessen wird, den Grenzwert und wie lange: „Error rate &gt; 5 % for 5 minutes“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say for how long: one bad sample is enough.</source>
        <translation>„%1“ sagt nicht, wie lange: Ein schlechter Messwert genügt.</translation>
    </message>
    <message>
        <source>Add the time it must last, such as &quot;for 5 minutes&quot;, or say &quot;at once&quot;.</source>
        <translation>Ergänzen Sie, wie lange es anhalten muss, etwa „for 5 minutes“, oder sagen Sie „at once“.</translation>
    </message>
    <message>
        <source>%1 ends at %2 and %3 begins at %4: nothing is planned for %5 between them.</source>
        <translation>%1 endet um %2, und %3 beginnt um %4: Für %5 dazwischen ist nichts geplant.</translation>
    </message>
    <message>
        <source>Say what the time is for, or correct one of the times.</source>
        <translation>Sagen Sie, wofür die Zeit ist, oder berichtigen Sie eine der Zeiten.</translation>
    </message>
    <message>
        <source>%1 of %2 steps that change something do not say how to see that it worked: %3.</source>
        <translation>%1 von %2 Schritten, die etwas ändern, sagen nicht, woran man den Erfolg sieht: %3.</translation>
    </message>
    <message>
        <source>Add a check, an expected output or a &quot;Validation:&quot; to each.</source>
        <translation>Geben Sie jedem eine Prüfung, eine erwartete Ausgabe oder ein „Validation:“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2; confirm it.</source>
        <translation>„%1“ wird als %2 gelesen; bestätigen Sie es.</translation>
    </message>
    <message>
        <source>%1 It stands in the lines %2.</source>
        <translation>%1 Es steht in den Zeilen %2.</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write it in other words.</source>
        <translation>Bestätigen Sie es im Fenster, oder schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write &quot;%1&quot;.</source>
        <translation>Bestätigen Sie es im Fenster, oder schreiben Sie „%1“.</translation>
    </message>
    <message>
        <source>A link inside the document leads nowhere.</source>
        <translation>Ein Link im Dokument führt nirgendwohin.</translation>
    </message>
    <message>
        <source>A reader who follows it in a hurry lands at the top of the page instead of the rollback. Anchors are compared with the headings by their letters and digits.</source>
        <translation>Wer ihm in Eile folgt, landet am Seitenanfang statt beim Rollback. Sprungziele werden anhand ihrer Buchstaben und Ziffern mit den Überschriften verglichen.</translation>
    </message>
    <message>
        <source>A rollback trigger names nothing that is measured.</source>
        <translation>Ein Rollback-Auslöser nennt nichts Messbares.</translation>
    </message>
    <message>
        <source>Words such as &quot;performance is bad&quot; are judged differently by everyone at two in the morning. A metric with a limit fires by itself.</source>
        <translation>Worte wie „performance is bad“ deutet um zwei Uhr nachts jeder anders. Eine Metrik mit Grenzwert löst von selbst aus.</translation>
    </message>
    <message>
        <source>A trigger does not say how long it must last.</source>
        <translation>Ein Auslöser sagt nicht, wie lange es anhalten muss.</translation>
    </message>
    <message>
        <source>A single bad sample is common in a deployment. The time a limit must be broken for keeps a release from being rolled back by chance.</source>
        <translation>Ein einzelner schlechter Messwert ist bei einem Deployment normal. Die Dauer, für die ein Grenzwert verletzt sein muss, verhindert einen zufälligen Rollback.</translation>
    </message>
    <message>
        <source>Between two steps a long time is planned for nothing.</source>
        <translation>Zwischen zwei Schritten ist lange Zeit nichts geplant.</translation>
    </message>
    <message>
        <source>A gap in the timeline is either a step that nobody wrote down or a wrong time. Up to a quarter of an hour, or the length of the step, counts as slack.</source>
        <translation>Eine Lücke im Zeitplan ist entweder ein Schritt, den niemand aufgeschrieben hat, oder eine falsche Zeit. Bis zu einer Viertelstunde oder der Länge des Schritts gilt sie als Puffer.</translation>
    </message>
    <message>
        <source>A step does not say how to see that it worked.</source>
        <translation>Ein Schritt sagt nicht, woran man seinen Erfolg sieht.</translation>
    </message>
    <message>
        <source>A step that changes something and checks nothing is done when its last line ends, whatever it did.</source>
        <translation>Ein Schritt, der etwas ändert und nichts prüft, ist erledigt, wenn seine letzte Zeile endet, was immer sie getan hat.</translation>
    </message>
    <message>
        <source>Words with two readings were read in one way.</source>
        <translation>Worte mit zwei Lesarten wurden auf eine Weise gelesen.</translation>
    </message>
    <message>
        <source>People write the same words for different things. Where the reader had to choose, it says so, and a person confirms or corrects it.</source>
        <translation>Menschen meinen mit denselben Worten Verschiedenes. Wo eine Wahl nötig war, wird sie genannt, und ein Mensch bestätigt oder berichtigt sie.</translation>
    </message>
    <message>
        <source>Success asks for &quot;%1&quot; (line %2) and the rollback begins at &quot;%3&quot;: between %4 and %5 nothing is decided.</source>
        <translation>Erfolg verlangt „%1“ (Zeile %2), und der Rollback beginnt bei „%3“: Zwischen %4 und %5 ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Say what to do in between, for example hold and investigate.</source>
        <translation>Sagen Sie, was dazwischen zu tun ist, zum Beispiel anhalten und untersuchen.</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; waits %2, but the matrix (line %3) says &quot;%4&quot; within &quot;%5&quot; for &quot;%6&quot;.</source>
        <translation>Der Auslöser „%1“ wartet %2, aber die Matrix (Zeile %3) sagt „%4“ innerhalb von „%5“ für „%6“.</translation>
    </message>
    <message>
        <source>Let both say the same: how long it must last, and how soon to act then.</source>
        <translation>Lassen Sie beide dasselbe sagen: wie lange es anhalten muss und wie schnell dann gehandelt wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a critical alert, but for &quot;%2&quot; the matrix (line %3) says &quot;%4&quot;.</source>
        <translation>„%1“ ist ein kritischer Alarm, aber für „%2“ sagt die Matrix (Zeile %3) „%4“.</translation>
    </message>
    <message>
        <source>Agree on one answer; in a run the lead sees both side by side.</source>
        <translation>Einigen Sie sich auf eine Antwort; im Lauf sieht die Leitung beide nebeneinander.</translation>
    </message>
    <message>
        <source>Between success and rollback there are values for which nothing is decided.</source>
        <translation>Zwischen Erfolg und Rollback gibt es Werte, für die nichts entschieden ist.</translation>
    </message>
    <message>
        <source>A success criterion and a rollback trigger on the same metric leave a band in which the release is neither good nor to be rolled back, unless a decision matrix covers it.</source>
        <translation>Ein Erfolgskriterium und ein Rollback-Auslöser auf derselben Metrik lassen einen Bereich, in dem das Release weder gut ist noch zurückgerollt wird, außer eine Entscheidungsmatrix deckt ihn ab.</translation>
    </message>
    <message>
        <source>A trigger, an alert and the decision matrix give different answers.</source>
        <translation>Ein Auslöser, ein Alarm und die Entscheidungsmatrix geben verschiedene Antworten.</translation>
    </message>
    <message>
        <source>The same metric has different consequences in different places: how long it must last, or whether it is critical. In a run both are shown and the lead picks.</source>
        <translation>Dieselbe Metrik hat an verschiedenen Stellen verschiedene Folgen: wie lange es anhalten muss, oder ob es kritisch ist. Im Lauf wird beides gezeigt, und die Leitung wählt.</translation>
    </message>
    <message>
        <source>Name the people in the runbook or under &quot;roster&quot; in the environment.</source>
        <translation>Nennen Sie die Personen im Runbook oder unter „roster“ in der Umgebung.</translation>
    </message>
    <message>
        <source>All %1 roles are unassigned: %2.</source>
        <translation>Alle %1 Rollen sind unbesetzt: %2.</translation>
    </message>
    <message>
        <source>Nobody is named as %1.</source>
        <translation>Für %1 ist niemand genannt.</translation>
    </message>
    <message>
        <source>%1 of %2 check items are already ticked in the file: they are claims, not confirmations.</source>
        <translation>%1 von %2 Prüfpunkten sind in der Datei schon abgehakt: Das sind Angaben, keine Bestätigungen.</translation>
    </message>
    <message>
        <source>Someone confirms each of them in the run; clear the ticks of a runbook that is used again.</source>
        <translation>Im Lauf bestätigt jemand jeden davon; entfernen Sie die Haken aus einem Runbook, das wieder verwendet wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about the time after the release, but %2 of its %3 items are ticked already.</source>
        <translation>„%1“ betrifft die Zeit nach dem Release, aber %2 seiner %3 Punkte sind schon abgehakt.</translation>
    </message>
    <message>
        <source>Clear these ticks: nobody can know them before the release.</source>
        <translation>Entfernen Sie diese Haken: Niemand kann das vor dem Release wissen.</translation>
    </message>
    <message>
        <source>A role on the roster has no name.</source>
        <translation>Eine Rolle der Besetzung hat keinen Namen.</translation>
    </message>
    <message>
        <source>The go/no-go poll asks the roles of the roster. A role without a person answers nothing, and no answer holds the release.</source>
        <translation>Die Go/No-Go-Abfrage fragt die Rollen der Besetzung. Eine Rolle ohne Person antwortet nicht, und ohne Antwort hält das Release an.</translation>
    </message>
    <message>
        <source>Check items are already ticked in the file.</source>
        <translation>Prüfpunkte sind in der Datei schon abgehakt.</translation>
    </message>
    <message>
        <source>A tick in the document says that somebody once ticked it, not that it holds for this release. It is shown as a claim until a person confirms it.</source>
        <translation>Ein Haken im Dokument sagt, dass jemand ihn einmal gesetzt hat, nicht, dass er für dieses Release gilt. Er wird als Angabe gezeigt, bis ein Mensch ihn bestätigt.</translation>
    </message>
    <message>
        <source>A result of the release is ticked before the release.</source>
        <translation>Ein Ergebnis des Release ist vor dem Release abgehakt.</translation>
    </message>
    <message>
        <source>Success metrics and post-deployment checks can be true only afterwards.</source>
        <translation>Erfolgsmetriken und Prüfungen nach dem Deployment können erst danach zutreffen.</translation>
    </message>
    <message>
        <source>%1 has no value; it is needed in line %2.</source>
        <translation>%1 hat keinen Wert; er wird in Zeile %2 gebraucht.</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot; in the environment; its value comes from the keychain.</source>
        <translation>Nennen Sie %1 in der Umgebung unter „secrets“; der Wert kommt aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Give %1 a value under &quot;variables&quot; in the environment.</source>
        <translation>Geben Sie %1 in der Umgebung unter „variables“ einen Wert.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; still holds %2.</source>
        <translation>Die Nachricht „%1“ enthält noch %2.</translation>
    </message>
    <message>
        <source>Fill it in before it is sent, or give the values in the environment.</source>
        <translation>Füllen Sie es aus, bevor sie gesendet wird, oder geben Sie die Werte in der Umgebung an.</translation>
    </message>
    <message>
        <source>`%1` expects %2, not 200: a check for success would call the right answer a failure.</source>
        <translation>`%1` erwartet %2, nicht 200: Eine Prüfung auf Erfolg würde die richtige Antwort einen Fehlschlag nennen.</translation>
    </message>
    <message>
        <source>Compare the status itself: curl -s -o /dev/null -w &apos;%{http_code}&apos; … gives %1.</source>
        <translation>Vergleichen Sie den Status selbst: curl -s -o /dev/null -w &apos;%{http_code}&apos; … ergibt %1.</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status &quot;%1&quot;, which is one of an unplanned incident.</source>
        <translation>Eine geplante Wartung wird mit dem Status „%1“ gemeldet, der zu einer ungeplanten Störung gehört.</translation>
    </message>
    <message>
        <source>A scheduled incident is scheduled, in_progress, verifying or completed.</source>
        <translation>Eine geplante Wartung ist scheduled, in_progress, verifying oder completed.</translation>
    </message>
    <message>
        <source>A placeholder in a command line has no value.</source>
        <translation>Ein Platzhalter in einer Befehlszeile hat keinen Wert.</translation>
    </message>
    <message>
        <source>A line with a placeholder runs only when the environment supplies its value, as a variable or by the name of a secret.</source>
        <translation>Eine Zeile mit einem Platzhalter läuft nur, wenn die Umgebung seinen Wert liefert, als Variable oder über den Namen eines Secrets.</translation>
    </message>
    <message>
        <source>A message to be sent still holds placeholders.</source>
        <translation>Eine zu sendende Nachricht enthält noch Platzhalter.</translation>
    </message>
    <message>
        <source>Message templates are shown filled before a person sends them; what has no value stays visible as a placeholder, and customers would read it.</source>
        <translation>Vorlagen werden ausgefüllt gezeigt, bevor jemand sie sendet; was keinen Wert hat, bleibt als Platzhalter sichtbar, und Kunden würden ihn lesen.</translation>
    </message>
    <message>
        <source>A request is expected to answer with an error status.</source>
        <translation>Von einer Anfrage wird ein Fehlerstatus als Antwort erwartet.</translation>
    </message>
    <message>
        <source>Under a maintenance page the right answer is often 503. A check that takes 200 for success reads it the wrong way round.</source>
        <translation>Unter einer Wartungsseite ist 503 oft die richtige Antwort. Eine Prüfung, die 200 für Erfolg hält, liest sie verkehrt herum.</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status of an incident.</source>
        <translation>Eine geplante Wartung wird mit dem Status einer Störung gemeldet.</translation>
    </message>
    <message>
        <source>Status page services keep two sets of words: scheduled, in_progress, verifying and completed for planned work; investigating, identified, monitoring and resolved for incidents.</source>
        <translation>Statusseiten-Dienste führen zwei Wortlisten: scheduled, in_progress, verifying und completed für geplante Arbeiten; investigating, identified, monitoring und resolved für Störungen.</translation>
    </message>
    <message>
        <source>%1 of the rollout is &quot;%2&quot; here, but &quot;%3&quot; in line %4.</source>
        <translation>%1 des Rollouts ist hier „%2“, in Zeile %4 aber „%3“.</translation>
    </message>
    <message>
        <source>Count the days from the same zero in both places.</source>
        <translation>Zählen Sie die Tage an beiden Stellen vom selben Nullpunkt.</translation>
    </message>
    <message>
        <source>The ramp (%1) runs between %2 (line %3) and %4 (line %5), behind the maintenance page: its soak measures no customer traffic.</source>
        <translation>Die Rampe (%1) läuft zwischen %2 (Zeile %3) und %4 (Zeile %5), hinter der Wartungsseite: Ihre Beobachtungszeit misst keinen Kundenverkehr.</translation>
    </message>
    <message>
        <source>Open the page before the ramp, or do not count &quot;no errors&quot; there as a good sign.</source>
        <translation>Öffnen Sie die Seite vor der Rampe, oder werten Sie dort „keine Fehler“ nicht als gutes Zeichen.</translation>
    </message>
    <message>
        <source>The offsets are written %1 … %2, with a minus, although they grow from step to step: they are read as time after the start.</source>
        <translation>Die Versätze sind %1 … %2 geschrieben, mit Minus, obwohl sie von Schritt zu Schritt wachsen: Sie werden als Zeit nach dem Beginn gelesen.</translation>
    </message>
    <message>
        <source>Write T+h:mm for what comes after the start.</source>
        <translation>Schreiben Sie T+h:mm für das, was nach dem Beginn kommt.</translation>
    </message>
    <message>
        <source>Two places give different days for the same rollout phase.</source>
        <translation>Zwei Stellen nennen verschiedene Tage für dieselbe Rollout-Phase.</translation>
    </message>
    <message>
        <source>Lines that name both a phase and its days are compared by the number of the phase.</source>
        <translation>Zeilen, die eine Phase und ihre Tage nennen, werden nach der Nummer der Phase verglichen.</translation>
    </message>
    <message>
        <source>The traffic ramp runs while the maintenance page is still up.</source>
        <translation>Die Verkehrsrampe läuft, während die Wartungsseite noch steht.</translation>
    </message>
    <message>
        <source>Between the step that enables the maintenance page and the one that disables it customers do not reach the new version: the soak of a ramp there has nothing to measure, and no data must not be read as stable.</source>
        <translation>Zwischen dem Schritt, der die Wartungsseite einschaltet, und dem, der sie ausschaltet, erreichen Kunden die neue Version nicht: Die Beobachtungszeit einer Rampe misst dort nichts, und fehlende Daten dürfen nicht als stabil gelten.</translation>
    </message>
    <message>
        <source>Offsets written T-h:mm count forward from the start.</source>
        <translation>Versätze in der Form T-h:mm zählen vom Beginn an vorwärts.</translation>
    </message>
    <message>
        <source>T-minus normally counts down to the start. When the offsets grow from step to step they are read as elapsed time, and this finding says so.</source>
        <translation>T-minus zählt sonst zum Beginn hin herunter. Wachsen die Versätze von Schritt zu Schritt, werden sie als verstrichene Zeit gelesen, und dieser Befund sagt es.</translation>
    </message>
    <message>
        <source>A key or token stands in the text itself.</source>
        <translation>Ein Schlüssel oder Token steht im Text selbst.</translation>
    </message>
    <message>
        <source>What looks like a password stands in the text itself.</source>
        <translation>Was wie ein Passwort aussieht, steht im Text selbst.</translation>
    </message>
    <message>
        <source>Take it out, replace it where it was used, and name it under &quot;secrets&quot;.</source>
        <translation>Nehmen Sie es heraus, ersetzen Sie es überall, wo es galt, und nennen Sie es unter „secrets“.</translation>
    </message>
    <message>
        <source>%1 lines use sudo without -n: where it asks for a password, the line waits (line %2).</source>
        <translation>%1 Zeilen verwenden sudo ohne -n: Fragt es nach einem Passwort, wartet die Zeile (Zeile %2).</translation>
    </message>
    <message>
        <source>Write sudo -n, so that the line fails at once instead, and allow it without a password.</source>
        <translation>Schreiben Sie sudo -n, damit die Zeile stattdessen sofort scheitert, und erlauben Sie es ohne Passwort.</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back, and neither its step nor the runbook says what to do when it goes wrong.</source>
        <translation>`%1` kann nicht zurückgenommen werden, und weder der Schritt noch das Runbook sagt, was bei einem Fehlschlag zu tun ist.</translation>
    </message>
    <message>
        <source>Say how the state before it is restored, or that it cannot be.</source>
        <translation>Sagen Sie, wie der Zustand davor wiederhergestellt wird, oder dass es nicht geht.</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back and stands before the first decision (line %2).</source>
        <translation>`%1` kann nicht zurückgenommen werden und steht vor der ersten Entscheidung (Zeile %2).</translation>
    </message>
    <message>
        <source>Decide before it, or move it behind the decision.</source>
        <translation>Entscheiden Sie vorher, oder verlegen Sie es hinter die Entscheidung.</translation>
    </message>
    <message>
        <source>`%1` deletes whatever matches %2 at that moment.</source>
        <translation>`%1` löscht alles, was in dem Augenblick auf %2 passt.</translation>
    </message>
    <message>
        <source>List the matches first, or name what is deleted.</source>
        <translation>Listen Sie die Treffer vorher auf, oder nennen Sie, was gelöscht wird.</translation>
    </message>
    <message>
        <source>`%1` deletes from the root when %2 is empty.</source>
        <translation>`%1` löscht ab der Wurzel, wenn %2 leer ist.</translation>
    </message>
    <message>
        <source>Write ${NAME:?}, so that an empty one stops the line.</source>
        <translation>Schreiben Sie ${NAME:?}, damit ein leerer Wert die Zeile anhält.</translation>
    </message>
    <message>
        <source>`%1` runs what a server sends at that moment.</source>
        <translation>`%1` führt aus, was ein Server in dem Augenblick sendet.</translation>
    </message>
    <message>
        <source>Download it beforehand, compare its checksum, and run the file.</source>
        <translation>Laden Sie es vorher herunter, vergleichen Sie die Prüfsumme, und führen Sie die Datei aus.</translation>
    </message>
    <message>
        <source>$(%1) is computed in the lines %2: each time it may give another value.</source>
        <translation>$(%1) wird in den Zeilen %2 berechnet: Jedes Mal kann es einen anderen Wert ergeben.</translation>
    </message>
    <message>
        <source>A staging or live run computes it once. By hand: keep it in a variable.</source>
        <translation>Ein Staging- oder Live-Lauf berechnet es einmal. Von Hand: Legen Sie es in einer Variablen ab.</translation>
    </message>
    <message>
        <source>What %1 of %2 command lines do is not known here (line %3): each is shown as unknown.</source>
        <translation>Was %1 von %2 Befehlszeilen tun, ist hier nicht bekannt (Zeile %3): Jede wird als unbekannt gezeigt.</translation>
    </message>
    <message>
        <source>Say beside them what they change and how it is undone.</source>
        <translation>Sagen Sie daneben, was sie ändern und wie es rückgängig gemacht wird.</translation>
    </message>
    <message>
        <source>The password of %1 stands on the command line, where every user of the machine can read it.</source>
        <translation>Das Passwort von %1 steht in der Befehlszeile, wo jeder Nutzer des Rechners es lesen kann.</translation>
    </message>
    <message>
        <source>Pass it by an option file or by the client&apos;s environment variable.</source>
        <translation>Übergeben Sie es über eine Optionsdatei oder die Umgebungsvariable des Clients.</translation>
    </message>
    <message>
        <source>A key, a token or a password stands in the document.</source>
        <translation>Ein Schlüssel, ein Token oder ein Passwort steht im Dokument.</translation>
    </message>
    <message>
        <source>Whoever can read the runbook, its history or a record of a run can use what stands in it. Shapes of well-known keys and values behind names of secrets are found.</source>
        <translation>Wer das Runbook, seine Historie oder die Aufzeichnung eines Laufs lesen kann, kann benutzen, was darin steht. Gefunden werden Formen bekannter Schlüssel und Werte hinter Namen von Secrets.</translation>
    </message>
    <message>
        <source>A database client is given its password on the line.</source>
        <translation>Ein Datenbank-Client bekommt sein Passwort in der Zeile.</translation>
    </message>
    <message>
        <source>Arguments of a process are visible to every user of the machine and end in shell histories.</source>
        <translation>Argumente eines Prozesses sind für jeden Nutzer des Rechners sichtbar und landen in Shell-Verläufen.</translation>
    </message>
    <message>
        <source>sudo may ask for a password that nobody can type.</source>
        <translation>sudo könnte nach einem Passwort fragen, das niemand eintippen kann.</translation>
    </message>
    <message>
        <source>A line of a run has no terminal behind it. sudo without -n waits for a password, and the release waits with it.</source>
        <translation>Hinter der Zeile eines Laufs ist kein Terminal. sudo ohne -n wartet auf ein Passwort, und das Release wartet mit.</translation>
    </message>
    <message>
        <source>The same value is computed in more than one line.</source>
        <translation>Derselbe Wert wird in mehr als einer Zeile berechnet.</translation>
    </message>
    <message>
        <source>Two calls of date are two moments. Where one line names a file and another looks for it, the names differ.</source>
        <translation>Zwei Aufrufe von date sind zwei Zeitpunkte. Benennt eine Zeile eine Datei und sucht eine andere sie, unterscheiden sich die Namen.</translation>
    </message>
    <message>
        <source>What some command lines do is not known.</source>
        <translation>Was manche Befehlszeilen tun, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The blast radius comes from a table of known tools and verbs. What it does not know is never taken for harmless.</source>
        <translation>Die Wirkung stammt aus einer Tabelle bekannter Werkzeuge und Verben. Was darin fehlt, gilt nie als harmlos.</translation>
    </message>
    <message>
        <source>A line cannot be taken back, and nothing says what to do then.</source>
        <translation>Eine Zeile kann nicht zurückgenommen werden, und nichts sagt, was dann zu tun ist.</translation>
    </message>
    <message>
        <source>Migrations, deletions and restores end the way back. A runbook that has them and no rollback leaves the lead alone at the worst moment.</source>
        <translation>Migrationen, Löschungen und Wiederherstellungen beenden den Rückweg. Ein Runbook mit ihnen und ohne Rollback lässt die Leitung im schlimmsten Moment allein.</translation>
    </message>
    <message>
        <source>A line that cannot be taken back stands before the first decision.</source>
        <translation>Eine Zeile, die nicht zurückgenommen werden kann, steht vor der ersten Entscheidung.</translation>
    </message>
    <message>
        <source>A go/no-go decides nothing when what it is about has been done already.</source>
        <translation>Ein Go/No-Go entscheidet nichts, wenn das, worum es geht, schon geschehen ist.</translation>
    </message>
    <message>
        <source>A deletion names its files by a wildcard.</source>
        <translation>Eine Löschung nennt ihre Dateien durch ein Platzhaltermuster.</translation>
    </message>
    <message>
        <source>What a wildcard matches is known only when the line runs: a file more in the folder is a file less after it.</source>
        <translation>Worauf ein Muster passt, ist erst bekannt, wenn die Zeile läuft: Eine Datei mehr im Ordner ist danach eine Datei weniger.</translation>
    </message>
    <message>
        <source>A deletion begins with a variable that may be empty.</source>
        <translation>Eine Löschung beginnt mit einer Variablen, die leer sein kann.</translation>
    </message>
    <message>
        <source>An unset variable is an empty text to the shell, so that a recursive deletion below it begins at the root.</source>
        <translation>Eine nicht gesetzte Variable ist für die Shell ein leerer Text, sodass eine rekursive Löschung darunter an der Wurzel beginnt.</translation>
    </message>
    <message>
        <source>A download is piped into a shell.</source>
        <translation>Ein Download wird direkt in eine Shell geleitet.</translation>
    </message>
    <message>
        <source>What runs is decided by a server at the moment of the release: nobody reviewed it, and a broken transfer runs in half.</source>
        <translation>Was läuft, entscheidet ein Server im Augenblick des Release: Niemand hat es geprüft, und eine abgebrochene Übertragung läuft zur Hälfte.</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 over.</source>
        <translation>Das Zeitfenster ist %1–%2 (%3), aber die Phasen enden um %4: %5 darüber.</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the phases.</source>
        <translation>Verlängern Sie das Zeitfenster, oder kürzen Sie die Phasen.</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 of it are not planned.</source>
        <translation>Das Zeitfenster ist %1–%2 (%3), aber die Phasen enden um %4: %5 davon sind nicht verplant.</translation>
    </message>
    <message>
        <source>Say what the rest is for (slack, monitoring), or correct the window.</source>
        <translation>Sagen Sie, wofür der Rest ist (Puffer, Beobachtung), oder berichtigen Sie das Zeitfenster.</translation>
    </message>
    <message>
        <source>The window is %1, but the steps end at %2 (%3): %4 over.</source>
        <translation>Das Zeitfenster ist %1, aber die Schritte enden um %2 (%3): %4 darüber.</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the steps.</source>
        <translation>Verlängern Sie das Zeitfenster, oder kürzen Sie die Schritte.</translation>
    </message>
    <message>
        <source>The steps fill the window of %1 to the last minute (%2): the first delay breaks it.</source>
        <translation>Die Schritte füllen das Zeitfenster von %1 bis zur letzten Minute (%2): Die erste Verzögerung sprengt es.</translation>
    </message>
    <message>
        <source>Plan a hold or some slack before the end.</source>
        <translation>Planen Sie vor dem Ende einen Halt oder etwas Puffer ein.</translation>
    </message>
    <message>
        <source>%1 takes %2 from %3 on, but %4 begins at %5.</source>
        <translation>%1 dauert %2 ab %3, aber %4 beginnt um %5.</translation>
    </message>
    <message>
        <source>Correct one of the times, or say that the two run side by side.</source>
        <translation>Berichtigen Sie eine der Zeiten, oder sagen Sie, dass beide nebeneinander laufen.</translation>
    </message>
    <message>
        <source>%1 of %2 steps say no duration: there is no forecast for them.</source>
        <translation>%1 von %2 Schritten nennen keine Dauer: Für sie gibt es keine Prognose.</translation>
    </message>
    <message>
        <source>Write an expected duration to each step; a rehearsal measures them.</source>
        <translation>Schreiben Sie zu jedem Schritt eine erwartete Dauer; ein Probelauf misst sie.</translation>
    </message>
    <message>
        <source>%1 has no expected duration.</source>
        <translation>%1 hat keine erwartete Dauer.</translation>
    </message>
    <message>
        <source>Write how long it should take; a rehearsal measures it.</source>
        <translation>Schreiben Sie, wie lange es dauern soll; ein Probelauf misst es.</translation>
    </message>
    <message>
        <source>The rollback is promised within %1, but its steps add up to %2 = %3.</source>
        <translation>Der Rollback ist innerhalb von %1 zugesagt, aber seine Schritte ergeben %2 = %3.</translation>
    </message>
    <message>
        <source>Promise what the steps take, or shorten them.</source>
        <translation>Sagen Sie zu, was die Schritte brauchen, oder kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Shorten the way back, lengthen the window, or decide before %1.</source>
        <translation>Kürzen Sie den Rückweg, verlängern Sie das Zeitfenster, oder entscheiden Sie vor %1.</translation>
    </message>
    <message>
        <source>A rollback takes up to %1, so its last safe start is %2, before %3 at %4.</source>
        <translation>Ein Rollback dauert bis zu %1, sein letzter sicherer Beginn ist also %2, vor %3 um %4.</translation>
    </message>
    <message>
        <source>the %1 % stage</source>
        <translation>der Stufe mit %1 %</translation>
    </message>
    <message>
        <source>%1, which is called a rollback point,</source>
        <translation>%1, das Rollback-Punkt genannt wird,</translation>
    </message>
    <message>
        <source>The rollback takes up to %1, longer than any stage of the ramp is watched (%2 at most).</source>
        <translation>Der Rollback dauert bis zu %1, länger, als irgendeine Stufe der Rampe beobachtet wird (höchstens %2).</translation>
    </message>
    <message>
        <source>Give the ramp a quicker way back (set the weights to the old version), and name it.</source>
        <translation>Geben Sie der Rampe einen schnelleren Rückweg (die Gewichte auf die alte Version setzen), und nennen Sie ihn.</translation>
    </message>
    <message>
        <source>The phases or steps do not fit the deployment window.</source>
        <translation>Die Phasen oder Schritte passen nicht in das Zeitfenster.</translation>
    </message>
    <message>
        <source>The window that the runbook announces is compared with where its phases or steps end. Too long is a warning; a part of the window that nothing is planned for is a note.</source>
        <translation>Das vom Runbook angekündigte Zeitfenster wird mit dem Ende seiner Phasen oder Schritte verglichen. Zu lang ist eine Warnung; ein Teil des Zeitfensters, für den nichts geplant ist, ist ein Hinweis.</translation>
    </message>
    <message>
        <source>The steps fill the window to the last minute.</source>
        <translation>Die Schritte füllen das Zeitfenster bis zur letzten Minute.</translation>
    </message>
    <message>
        <source>When the planned durations add up to exactly the window, any delay at all breaks it, and there is no room for a hold or for a way back.</source>
        <translation>Ergeben die geplanten Zeiten genau das Zeitfenster, sprengt es jede Verzögerung, und für einen Halt oder einen Rückweg bleibt kein Raum.</translation>
    </message>
    <message>
        <source>A step begins before the one above it can be finished.</source>
        <translation>Ein Schritt beginnt, bevor der darüber fertig sein kann.</translation>
    </message>
    <message>
        <source>The start and the duration of a step are compared with the start of the next one.</source>
        <translation>Beginn und Dauer eines Schritts werden mit dem Beginn des nächsten verglichen.</translation>
    </message>
    <message>
        <source>A step says no expected duration.</source>
        <translation>Ein Schritt nennt keine erwartete Dauer.</translation>
    </message>
    <message>
        <source>Without a duration there is no forecast and no warning when the step takes too long. Where most steps say none, one finding counts them.</source>
        <translation>Ohne Dauer gibt es keine Prognose und keine Warnung, wenn der Schritt zu lange dauert. Wo die meisten keine nennen, zählt sie ein einziger Befund.</translation>
    </message>
    <message>
        <source>The rollback steps add up to more than the promised rollback time.</source>
        <translation>Die Rollback-Schritte ergeben mehr als die zugesagte Rollback-Zeit.</translation>
    </message>
    <message>
        <source>The budgets of all rollback steps, conditional ones included, are added up and compared with the time that the runbook promises.</source>
        <translation>Die Zeitbudgets aller Rollback-Schritte, auch der bedingten, werden addiert und mit der im Runbook zugesagten Zeit verglichen.</translation>
    </message>
    <message>
        <source>The last safe moment for a rollback lies before a later stage begins.</source>
        <translation>Der letzte sichere Moment für einen Rollback liegt vor dem Beginn einer späteren Stufe.</translation>
    </message>
    <message>
        <source>The last safe rollback start is the end of the window minus the longest rollback. A ramp stage or a step called a rollback point that begins later cannot be undone inside the window.</source>
        <translation>Der letzte sichere Rollback-Beginn ist das Ende des Zeitfensters minus dem längsten Rollback. Eine Stufe der Rampe oder ein Schritt, der Rollback-Punkt heißt und später beginnt, lässt sich im Zeitfenster nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Getting back takes longer than any ramp stage is watched.</source>
        <translation>Der Rückweg dauert länger, als irgendeine Stufe der Rampe beobachtet wird.</translation>
    </message>
    <message>
        <source>A soak is there to find trouble in time. When the way back takes longer than the longest soak, customers stay on the bad version longer than the stage itself lasts.</source>
        <translation>Eine Beobachtungszeit soll Probleme rechtzeitig zeigen. Dauert der Rückweg länger als die längste davon, bleiben Kunden länger auf der schlechten Version, als die Stufe selbst dauert.</translation>
    </message>
    <message>
        <source>Nothing in this document reads as a step, a checklist or a rollback.</source>
        <translation>Nichts in diesem Dokument liest sich als Schritt, Checkliste oder Rollback.</translation>
    </message>
    <message>
        <source>Write steps as headings (&quot;Step 1: …&quot;) or numbered items, with their commands in code blocks.</source>
        <translation>Schreiben Sie Schritte als Überschriften („Step 1: …“) oder nummerierte Punkte, mit ihren Befehlen in Codeblöcken.</translation>
    </message>
    <message>
        <source>The runbook has no rollback: neither when nor how to go back.</source>
        <translation>Das Runbook hat keinen Rollback: weder wann noch wie es zurückgeht.</translation>
    </message>
    <message>
        <source>Add a chapter with the triggers and the steps of the way back.</source>
        <translation>Ergänzen Sie ein Kapitel mit den Auslösern und den Schritten des Rückwegs.</translation>
    </message>
    <message>
        <source>The runbook says when to roll back, but not how.</source>
        <translation>Das Runbook sagt, wann zurückgerollt wird, aber nicht wie.</translation>
    </message>
    <message>
        <source>Write the steps of the way back, each with the time it takes.</source>
        <translation>Schreiben Sie die Schritte des Rückwegs auf, jeden mit seiner Dauer.</translation>
    </message>
    <message>
        <source>The runbook says how to roll back, but not when.</source>
        <translation>Das Runbook sagt, wie zurückgerollt wird, aber nicht wann.</translation>
    </message>
    <message>
        <source>List what triggers a rollback, with numbers where there are some.</source>
        <translation>Listen Sie auf, was einen Rollback auslöst, mit Zahlen, wo es welche gibt.</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision: one is added before the first step and one before the last.</source>
        <translation>Das Runbook nennt keine Go/No-Go-Entscheidung: Eine wird vor dem ersten und eine vor dem letzten Schritt eingefügt.</translation>
    </message>
    <message>
        <source>Write &quot;Go/No-Go: …&quot; where the team decides.</source>
        <translation>Schreiben Sie „Go/No-Go: …“, wo das Team entscheidet.</translation>
    </message>
    <message>
        <source>Say in each step how to undo it, or that nothing is to be undone.</source>
        <translation>Sagen Sie in jedem Schritt, wie er rückgängig gemacht wird, oder dass nichts rückgängig zu machen ist.</translation>
    </message>
    <message>
        <source>None of the %1 steps names a rollback of its own.</source>
        <translation>Keiner der %1 Schritte nennt einen eigenen Rollback.</translation>
    </message>
    <message>
        <source>%1 of %2 steps name no rollback of their own: %3.</source>
        <translation>%1 von %2 Schritten nennen keinen eigenen Rollback: %3.</translation>
    </message>
    <message>
        <source>Called a rollback point, but without saying how to go back from there: %1.</source>
        <translation>Rollback-Punkt genannt, aber ohne zu sagen, wie es von dort zurückgeht: %1.</translation>
    </message>
    <message>
        <source>Write the way back from each of them.</source>
        <translation>Schreiben Sie zu jedem den Rückweg auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means two things: &quot;%2&quot; (line %3) and &quot;%4&quot; here</source>
        <translation>„%1“ bedeutet zweierlei: „%2“ (Zeile %3) und hier „%4“</translation>
    </message>
    <message>
        <source>%1; so do %2.</source>
        <translation>%1; ebenso %2.</translation>
    </message>
    <message>
        <source>Give one of them another name, so that nobody mixes them up on a call.</source>
        <translation>Geben Sie einem davon einen anderen Namen, damit niemand sie in einer Besprechung verwechselt.</translation>
    </message>
    <message>
        <source>The document holds no steps, checklists or rollback.</source>
        <translation>Das Dokument enthält keine Schritte, Checklisten oder Rollback.</translation>
    </message>
    <message>
        <source>The cockpit reads free-form Markdown, but it must find something to fly.</source>
        <translation>Das Cockpit liest frei geschriebenes Markdown, aber es muss etwas zum Durchführen finden.</translation>
    </message>
    <message>
        <source>The runbook does not say when or how to roll back.</source>
        <translation>Das Runbook sagt nicht, wann oder wie zurückgerollt wird.</translation>
    </message>
    <message>
        <source>A release needs a way back: triggers that say when, and steps that say how.</source>
        <translation>Ein Release braucht einen Rückweg: Auslöser, die sagen, wann, und Schritte, die sagen, wie.</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision.</source>
        <translation>Das Runbook nennt keine Go/No-Go-Entscheidung.</translation>
    </message>
    <message>
        <source>Without a decision of its own a run gets two: before the first step and before the last.</source>
        <translation>Ohne eigene Entscheidung bekommt ein Lauf zwei: vor dem ersten Schritt und vor dem letzten.</translation>
    </message>
    <message>
        <source>A step does not say how it is undone.</source>
        <translation>Ein Schritt sagt nicht, wie er rückgängig gemacht wird.</translation>
    </message>
    <message>
        <source>Steps that name a rollback or a rollback point can be undone on their own; the others only by the rollback chapter, if it covers them.</source>
        <translation>Schritte, die einen Rollback oder einen Rollback-Punkt nennen, lassen sich einzeln rückgängig machen; die anderen nur durch das Rollback-Kapitel, wenn es sie abdeckt.</translation>
    </message>
    <message>
        <source>A step is called a rollback point without saying how to go back.</source>
        <translation>Ein Schritt heißt Rollback-Punkt, ohne zu sagen, wie es zurückgeht.</translation>
    </message>
    <message>
        <source>&quot;Rollback point: yes&quot; promises a way back from there; the step should name it.</source>
        <translation>„Rollback point: yes“ verspricht einen Rückweg von dort; der Schritt sollte ihn nennen.</translation>
    </message>
    <message>
        <source>One label, such as &quot;Phase 1&quot;, names two different things.</source>
        <translation>Eine Bezeichnung wie „Phase 1“ benennt zwei verschiedene Dinge.</translation>
    </message>
    <message>
        <source>On a call &quot;we are in phase 1&quot; must mean one thing. Headings with the same label and different titles are listed.</source>
        <translation>„Wir sind in Phase 1“ muss in einer Besprechung eines bedeuten. Überschriften mit gleicher Bezeichnung und verschiedenen Titeln werden aufgelistet.</translation>
    </message>
    <message>
        <source>The text was encoded as UTF-8 twice. It is repaired for display; the file keeps its bytes.</source>
        <translation>Der Text wurde zweimal als UTF-8 kodiert. Für die Anzeige wird er repariert; die Datei behält ihre Bytes.</translation>
    </message>
    <message>
        <source>Repair the file before its messages are copied from it by hand.</source>
        <translation>Reparieren Sie die Datei, bevor ihre Nachrichten von Hand daraus kopiert werden.</translation>
    </message>
    <message>
        <source>The file&apos;s text was encoded as UTF-8 twice.</source>
        <translation>Der Text der Datei wurde zweimal als UTF-8 kodiert.</translation>
    </message>
    <message>
        <source>Signs and letters outside English look garbled in the file. The cockpit shows them repaired and leaves the file as it is.</source>
        <translation>Zeichen und Buchstaben außerhalb des Englischen sehen in der Datei verstümmelt aus. Das Cockpit zeigt sie repariert und lässt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Binds the runbook to a target. Values of secrets never stand in this file.</source>
        <translation>Bindet das Runbook an ein Ziel. Werte von Secrets stehen nie in dieser Datei.</translation>
    </message>
    <message>
        <source>live, staging or simulated</source>
        <translation>live, staging oder simulated</translation>
    </message>
    <message>
        <source>as the runbook says</source>
        <translation>wie das Runbook sagt</translation>
    </message>
    <message>
        <source>the runbook names no moment</source>
        <translation>das Runbook nennt keinen Zeitpunkt</translation>
    </message>
    <message>
        <source>of the people; without it, clocks are shown in UTC</source>
        <translation>der Beteiligten; ohne sie werden Uhren in UTC gezeigt</translation>
    </message>
    <message>
        <source>the runbook names no window</source>
        <translation>das Runbook nennt kein Zeitfenster</translation>
    </message>
    <message>
        <source>the longest that a way back may take</source>
        <translation>so lange darf ein Rückweg höchstens dauern</translation>
    </message>
    <message>
        <source>The runbook leaves these open; an empty one stays open.</source>
        <translation>Das Runbook lässt diese offen; ein leerer Wert bleibt offen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Names of secrets; their values come from the keychain.</source>
        <translation>Namen von Secrets; ihre Werte kommen aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The runbook&apos;s hosts: an address, or user@address. An empty one keeps a run from starting.</source>
        <translation>Die Hosts des Runbooks: eine Adresse oder nutzer@adresse. Ein leerer Eintrag verhindert, dass ein Lauf beginnt.</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing. Kinds: line (all), read-only, reversible, customer-visible, irreversible, unknown, observer.</source>
        <translation>Was für Zeilen einer Art gilt, wo das Runbook nichts sagt. Arten: line (alle), read-only, reversible, customer-visible, irreversible, unknown, observer.</translation>
    </message>
    <message>
        <source>What a run speaks to: flags, status-page, chat, mail, traffic or alerts.</source>
        <translation>Womit ein Lauf spricht: flags, status-page, chat, mail, traffic oder alerts.</translation>
    </message>
    <message>
        <source>Roles that the runbook leaves unassigned.</source>
        <translation>Rollen, die das Runbook unbesetzt lässt.</translation>
    </message>
    <message>
        <source>Where metrics are read. Remove the # and write your own address.</source>
        <translation>Wo Metriken gelesen werden. Entfernen Sie das # und schreiben Sie Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>What the runbook measures; without a query a condition stays unbound.</source>
        <translation>Was das Runbook misst; ohne Abfrage bleibt eine Bedingung ungebunden.</translation>
    </message>
    <message>
        <source>What a firing trigger does: observe, ask or act.</source>
        <translation>Was ein Auslöser tut, wenn er auslöst: observe, ask oder act.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two elements of a list: &quot;a, b and c&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 asks for the secret &quot;%2&quot;, which the environment does not name.</source>
        <translation>%1 verlangt das Secret „%2“, das die Umgebung nicht nennt.</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot;.</source>
        <translation>Nennen Sie %1 unter „secrets“.</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; is to act by itself, but nothing measures it.</source>
        <translation>Der Auslöser „%1“ soll von selbst handeln, aber nichts misst ihn.</translation>
    </message>
    <message>
        <source>Bind a metric to it, or let it ask.</source>
        <translation>Binden Sie eine Metrik daran, oder lassen Sie ihn fragen.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>Der Host „%1“ hat in dieser Umgebung keine Adresse.</translation>
    </message>
    <message>
        <source>Give it one under &quot;hosts&quot;.</source>
        <translation>Geben Sie ihm eine unter „hosts“.</translation>
    </message>
    <message>
        <source>the source %1</source>
        <translation>die Quelle %1</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>der Dienst %1</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean &quot;%1&quot;?</source>
        <translation>dieser Schlüssel ist hier nicht bekannt; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>this key is not known here; known are %1.</source>
        <translation>dieser Schlüssel ist hier nicht bekannt; bekannt sind %1.</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one of them.</source>
        <translation>dieser Schlüssel steht hier zweimal; behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <extracomment>a place in a file, the key there, and what is wrong with it</extracomment>
        <translation>Zeile %1: %2: %3</translation>
    </message>
    <message>
        <source>a single text or number is expected here, not a list or a map.</source>
        <translation>hier wird ein einzelner Text oder eine Zahl erwartet, keine Liste oder Abbildung.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>&quot;key: value&quot; lines are expected here.</source>
        <translation>hier werden Zeilen der Form „key: value“ erwartet.</translation>
    </message>
    <message>
        <source>a value is needed here.</source>
        <translation>hier wird ein Wert gebraucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration; write for example &quot;4h&quot;, &quot;240 min&quot; or &quot;90m&quot;.</source>
        <translation>„%1“ ist keine Dauer; schreiben Sie zum Beispiel „4h“, „240 min“ oder „90m“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; it is one of %2.</source>
        <translation>„%1“ ist nicht bekannt; möglich sind %2.</translation>
    </message>
    <message>
        <source>a list is expected here (lines that begin with &quot;- &quot;).</source>
        <translation>hier wird eine Liste erwartet (Zeilen, die mit „- “ beginnen).</translation>
    </message>
    <message>
        <source>%1 entries stand here; %2 are the most.</source>
        <translation>%1 Einträge stehen hier; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no limit in figures: a person tells.</source>
        <translation>„%1“ nennt keinen Grenzwert in Zahlen: Das sagt ein Mensch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; is in %4: neither converts into the other.</source>
        <translation>„%1“ ist in %2, die Metrik „%3“ aber in %4: Keine Einheit lässt sich in die andere umrechnen.</translation>
    </message>
    <message>
        <source>open alerts are counted instead of a query: write one of both.</source>
        <translation>statt einer Abfrage werden offene Alarme gezählt: Schreiben Sie eines von beiden.</translation>
    </message>
    <message>
        <source>an alertmanager counts open alerts: write &quot;alerts: all&quot;, or which.</source>
        <translation>ein alertmanager zählt offene Alarme: Schreiben Sie „alerts: all“, oder welche.</translation>
    </message>
    <message>
        <source>only a grafana source takes markers.</source>
        <translation>nur eine Quelle der Art grafana nimmt Marker.</translation>
    </message>
    <message>
        <source>a grafana or cloudwatch source of this file is needed here.</source>
        <translation>hier wird eine Quelle der Art grafana oder cloudwatch aus dieser Datei gebraucht.</translation>
    </message>
    <message>
        <source>%1 (compared only after the start: a person confirms it)</source>
        <translation>%1 (wird erst nach dem Start verglichen: ein Mensch bestätigt es)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of hosts, which this line&apos;s own ssh does not know: open a session with &quot;ssh %1&quot; and put the command on a line of its own.</source>
        <translation>„%1“ ist eine Gruppe von Hosts, die das ssh dieser Zeile nicht kennt: Öffnen Sie mit „ssh %1“ eine Sitzung und schreiben Sie den Befehl in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host of this file; give it a line of its own under hosts.</source>
        <translation>„%1“ ist kein Host dieser Datei; geben Sie ihm unter hosts eine eigene Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have one address: the line would run there twice.</source>
        <translation>„%1“ und „%2“ haben dieselbe Adresse: Die Zeile liefe dort zweimal.</translation>
    </message>
    <message>
        <source>the names of hosts are expected here, at least one.</source>
        <translation>hier werden Namen von Hosts erwartet, mindestens einer.</translation>
    </message>
    <message>
        <source>only the strategy rolling has batches.</source>
        <translation>nur die Strategie rolling kennt Gruppen (batch).</translation>
    </message>
    <message>
        <source>this is the limit of a check, and there is none.</source>
        <translation>das ist die Grenze einer Prüfung, und es gibt keine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the member of a group: letters, digits, dots, dashes and underscores only, at most 100.</source>
        <translation>„%1“ kann kein Mitglied einer Gruppe sein: nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, höchstens 100.</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: each line goes over the members, sequential, rolling (a batch at once) or parallel. After a line that may change something, the check must go well on each host within its limit. What must happen together on a host stands on one line (a &amp;&amp; b).</source>
        <translation>Mehrere Hosts hinter einem Namen des Runbooks: Jede Zeile geht über die Mitglieder, sequential, rolling (eine Gruppe auf einmal) oder parallel. Nach einer Zeile, die etwas ändern kann, muss die Prüfung auf jedem Host in ihrer Zeit gut ausgehen. Was auf einem Host zusammen geschehen muss, steht in einer Zeile (a &amp;&amp; b).</translation>
    </message>
    <message>
        <source>on_failure: stop or go-on</source>
        <translation>on_failure: stop oder go-on</translation>
    </message>
    <message>
        <source>or input: true, for lines that ask and whose tool does not tell</source>
        <translation>oder input: true, für Zeilen, die fragen und deren Werkzeug es nicht verrät</translation>
    </message>
    <message>
        <source>What must be seen to work before a GO. A line in backticks only reads, and runs by itself; without one a person looks.</source>
        <translation>Was vor einem GO nachweislich funktionieren muss. Eine Zeile in Backticks liest nur und läuft von selbst; ohne eine solche sieht ein Mensch nach.</translation>
    </message>
    <message>
        <source>A line that shows a probe stands at its end, after a colon and in backticks.</source>
        <translation>Eine Zeile, die eine Vorprüfung zeigt, steht an deren Ende, nach einem Doppelpunkt und in Backticks.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to be read-only, so it does not run by itself.</source>
        <translation>Von „%1“ ist nicht bekannt, dass es nur liest; deshalb läuft es nicht von selbst.</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist vorhanden</translation>
    </message>
    <message>
        <source>Its line is longer than %1 characters, and only so much of it was read: put it into a script, and call that.</source>
        <translation>Seine Zeile ist länger als %1 Zeichen, und nur so viel davon wurde gelesen: Legen Sie es in ein Skript, und rufen Sie das auf.</translation>
    </message>
    <message>
        <source>It is no whole statement: a quote, a bracket, a comment or the data of a COPY is left open. Put all of it on one line, or into a file for \i.</source>
        <translation>Es ist keine ganze Anweisung: Ein Anführungszeichen, eine Klammer, ein Kommentar oder die Daten eines COPY sind nicht abgeschlossen. Schreiben Sie alles in eine Zeile, oder in eine Datei für \i.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks somebody at a terminal, and there is none here.</source>
        <translation>„%1“ fragt jemanden an einem Terminal, und hier gibt es keines.</translation>
    </message>
    <message>
        <source>\if and \endif have to stand in one line or block: what is between would decide over lines that are started one by one.</source>
        <translation>\if und \endif müssen in einer Zeile oder einem Block stehen: Was dazwischen steht, entschiede sonst über Zeilen, die einzeln gestartet werden.</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: its command is cut, and is not run.</source>
        <translation>Die Zeile ist %1 Zeichen lang, und nur die ersten %2 davon werden gelesen: Ihr Befehl ist abgeschnitten und wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Put the command into a script, and call that.</source>
        <translation>Schreiben Sie den Befehl in ein Skript, und rufen Sie das auf.</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: what stands behind is not seen.</source>
        <translation>Die Zeile ist %1 Zeichen lang, und nur die ersten %2 davon werden gelesen: Was dahinter steht, wird nicht gesehen.</translation>
    </message>
    <message>
        <source>Break the line.</source>
        <translation>Brechen Sie die Zeile um.</translation>
    </message>
    <message>
        <source>A line is too long to be read whole.</source>
        <translation>Eine Zeile ist zu lang, um ganz gelesen zu werden.</translation>
    </message>
    <message>
        <source>Only the first %1 characters of a line are read. Half a command may do something else than the whole one, so it is not run at all.</source>
        <translation>Nur die ersten %1 Zeichen einer Zeile werden gelesen. Ein halber Befehl kann etwas anderes tun als der ganze, deshalb wird er gar nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The transaction that `%1` begins is not ended before its session is left: the server then takes back all that was done in it, though every line has succeeded.</source>
        <translation>Die Transaktion, die `%1` beginnt, wird nicht beendet, bevor ihre Sitzung verlassen wird: Der Server nimmt dann alles zurück, was darin geschah, obwohl jede Zeile gelungen ist.</translation>
    </message>
    <message>
        <source>Write COMMIT; or ROLLBACK; below it, in the same step and session.</source>
        <translation>Schreiben Sie COMMIT; oder ROLLBACK; darunter, in denselben Schritt und dieselbe Sitzung.</translation>
    </message>
    <message>
        <source>A transaction is begun and never ended.</source>
        <translation>Eine Transaktion wird begonnen und nie beendet.</translation>
    </message>
    <message>
        <source>What is done in a transaction holds from its COMMIT on. A session that is left, or that a step ends, with one open loses all of it, and no line fails. Until then its locks keep others waiting.</source>
        <translation>Was in einer Transaktion geschieht, gilt erst ab ihrem COMMIT. Wird eine Sitzung mit einer offenen Transaktion verlassen oder durch das Ende des Schritts beendet, geht alles davon verloren, und keine Zeile schlägt fehl. Bis dahin lassen ihre Sperren andere warten.</translation>
    </message>
    <message>
        <source>\watch goes on until somebody ends it at a terminal, and there is none here. Leave it out, or run the query from a shell with a limit: timeout 5m watch psql -c &apos;…&apos;.</source>
        <translation>\watch läuft weiter, bis jemand es an einem Terminal beendet, und hier gibt es keines. Lassen Sie es weg, oder führen Sie die Abfrage in einer Shell mit einer Frist aus: timeout 5m watch psql -c &apos;…&apos;.</translation>
    </message>
    <message>
        <source>Without ON_ERROR_STOP a statement that fails would be taken for one that succeeded. Leave &quot;%1&quot; out, or put what may fail into a file for \i.</source>
        <translation>Ohne ON_ERROR_STOP gälte eine Anweisung, die fehlschlägt, als gelungen. Lassen Sie „%1“ weg, oder schreiben Sie, was fehlschlagen darf, in eine Datei für \i.</translation>
    </message>
    <message>
        <source>What stands behind \q would never be typed. Put \q at the end.</source>
        <translation>Was hinter \q steht, würde nie eingegeben. Setzen Sie \q ans Ende.</translation>
    </message>
</context>
<context>
    <name>PrometheusSource</name>
    <message>
        <source>the answer is not a matrix of values over time.</source>
        <translation>die Antwort ist keine Matrix von Werten über die Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>the query gives %n series where one is needed; aggregate it, for example with sum().</source>
        <translation>
            <numerusform>die Abfrage liefert %n Reihe, wo eine gebraucht wird; fassen Sie sie zusammen, zum Beispiel mit sum().</numerusform>
            <numerusform>die Abfrage liefert %n Reihen, wo eine gebraucht wird; fassen Sie sie zusammen, zum Beispiel mit sum().</numerusform>
        </translation>
    </message>
    <message>
        <source>the query gives a histogram; take a quantile of it.</source>
        <translation>die Abfrage liefert ein Histogramm; nehmen Sie ein Quantil davon.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>ein Wert ist nicht lesbar.</translation>
    </message>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>die Antwort stammt nicht von einem Prometheus-Server; stimmt die Adresse?</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>zwei Werte zur selben Zeit sind verschieden.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>kept in the log with your decision</source>
        <translation>wird mit Ihrer Entscheidung im Protokoll festgehalten</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausnahme für</translation>
    </message>
    <message>
        <source>what is accepted although it is not met</source>
        <translation>was hingenommen wird, obwohl es nicht erfüllt ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>wer dafür einsteht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>2030-01-31T06:00Z is watched; other words are only kept</source>
        <translation>2030-01-31T06:00Z wird überwacht; andere Worte werden nur festgehalten</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Number (%1)</source>
        <translation>Zahl (%1)</translation>
    </message>
    <message>
        <source>as it is now; kept in the log</source>
        <translation>wie es jetzt ist; wird im Protokoll festgehalten</translation>
    </message>
    <message>
        <source>Nothing is done</source>
        <translation>Es geschieht nichts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>what shows it; a link (https://…) if there is one</source>
        <translation>was es zeigt; ein Link (https://…), wenn es einen gibt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tippen Sie %1</translation>
    </message>
    <message>
        <source>as it is written here; then it begins</source>
        <translation>so, wie es hier steht; dann beginnt es</translation>
    </message>
</context>
<context>
    <name>RangeSource</name>
    <message>
        <source>too slow the last time, as others were now; it is asked again.</source>
        <translation>beim letzten Mal zu langsam, so wie andere gerade jetzt; die Abfrage wird wiederholt.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The document has %1 MB; a runbook may have up to %2 MB. Choose the runbook itself.</source>
        <translation>Das Dokument hat %1 MB; ein Runbook darf bis zu %2 MB haben. Wählen Sie das Runbook selbst.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;: check the path.</source>
        <translation>Es gibt keine Datei „%1“: Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: choose the runbook&apos;s Markdown file in it.</source>
        <translation>„%1“ ist ein Ordner: Wählen Sie die Markdown-Datei des Runbooks darin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
</context>
<context>
    <name>Redactor</name>
    <message>
        <source>The secret %1 has fewer than %2 characters, too few to mask: it will be visible wherever it appears. Choose a longer value.</source>
        <translation>Das Secret %1 hat weniger als %2 Zeichen, zu wenige zum Maskieren: Es wird überall sichtbar sein. Wählen Sie einen längeren Wert.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The source has no value of that time.</source>
        <translation>Die Quelle hat keinen Wert aus dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Say who you are first: every entry in the log has an author.</source>
        <translation>Sagen Sie zuerst, wer Sie sind: Jeder Eintrag im Protokoll hat einen Urheber.</translation>
    </message>
    <message>
        <source>The run is closed; remarks can still be added.</source>
        <translation>Der Lauf ist geschlossen; Bemerkungen sind noch möglich.</translation>
    </message>
    <message>
        <source>The run is closed.</source>
        <translation>Der Lauf ist geschlossen.</translation>
    </message>
    <message>
        <source>Only a person can decide this.</source>
        <translation>Das kann nur ein Mensch entscheiden.</translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the decision.</source>
        <translation>Geben Sie eine Begründung an: Sie wird mit der Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>%1 has stopped: clear up the line that stopped it first.</source>
        <translation>%1 ist stehen geblieben: Klären Sie zuerst die Zeile, an der es liegt.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 ist schon vorbei.</translation>
    </message>
    <message>
        <source>%1 is finished by its lines.</source>
        <translation>%1 wird durch seine Zeilen beendet.</translation>
    </message>
    <message>
        <source>The notes of %1 come first.</source>
        <translation>Die Anmerkungen von %1 kommen zuerst.</translation>
    </message>
    <message>
        <source>A measurement is taken when its conditions are OK; a failure is marked by a person.</source>
        <translation>Eine Messung gilt, wenn ihre Bedingungen OK sind; einen Fehlschlag stellt ein Mensch fest.</translation>
    </message>
    <message>
        <source>%1 is not bound to a metric: a person confirms it, with a note.</source>
        <translation>%1 ist an keine Metrik gebunden: Ein Mensch bestätigt es, mit einer Anmerkung.</translation>
    </message>
    <message>
        <source>Condition %1 is %2, not OK.</source>
        <translation>Bedingung %1 ist %2, nicht OK.</translation>
    </message>
    <message>
        <source>%1 is more than a note.</source>
        <translation>%1 ist mehr als eine Anmerkung.</translation>
    </message>
    <message>
        <source>A person marks a line as confirmed, done outside or skipped, not as &quot;%1&quot;.</source>
        <translation>Ein Mensch meldet eine Zeile als bestätigt, anderswo erledigt oder übersprungen, nicht als „%1“.</translation>
    </message>
    <message>
        <source>A skipped line has not failed: mark it as one or the other.</source>
        <translation>Eine übersprungene Zeile ist nicht fehlgeschlagen: Melden Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>%1 is measured: it passes when its conditions are OK. It can be skipped with a reason.</source>
        <translation>%1 wird gemessen: Es gilt, wenn seine Bedingungen OK sind. Es kann mit Begründung übersprungen werden.</translation>
    </message>
    <message>
        <source>It is resolved already.</source>
        <translation>Das ist schon geklärt.</translation>
    </message>
    <message>
        <source>The command still runs: stop it, or wait for its end.</source>
        <translation>Der Befehl läuft noch: Halten Sie ihn an, oder warten Sie sein Ende ab.</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>Der Plan hat keine Zeile %1.</translation>
    </message>
    <message>
        <source>Only a line that failed, or of which nobody knows, is run again.</source>
        <translation>Nur eine Zeile, die fehlgeschlagen ist oder deren Ausgang niemand kennt, wird noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>%1 is not a wait of known length.</source>
        <translation>%1 ist keine Wartezeit bekannter Länge.</translation>
    </message>
    <message>
        <source>The run is held: end the hold first.</source>
        <translation>Der Lauf ist angehalten: Beenden Sie zuerst den Halt.</translation>
    </message>
    <message>
        <source>The wait has begun already.</source>
        <translation>Das Warten hat schon begonnen.</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>Der Plan hat keinen Schritt %1.</translation>
    </message>
    <message>
        <source>%1 is not what you saw any more: look at it again.</source>
        <translation>%1 ist nicht mehr, was Sie gesehen haben: Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Say where %1 would run: that is a part of what you approve.</source>
        <translation>Sagen Sie, wo %1 laufen würde: Das gehört zu dem, was Sie freigeben.</translation>
    </message>
    <message>
        <source>%1 was begun already.</source>
        <translation>%1 wurde schon begonnen.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: take it over first, with a reason.</source>
        <translation>%1 hat %2 übernommen: Lösen Sie zuerst ab, mit Begründung.</translation>
    </message>
    <message>
        <source>%1 is yours already.</source>
        <translation>%1 haben Sie schon übernommen.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: give a reason to take it over.</source>
        <translation>%1 hat %2 übernommen: Geben Sie eine Begründung an, um abzulösen.</translation>
    </message>
    <message>
        <source>Nobody has claimed %1.</source>
        <translation>Niemand hat %1 übernommen.</translation>
    </message>
    <message>
        <source>%1 needs no second person.</source>
        <translation>%1 braucht keine zweite Person.</translation>
    </message>
    <message>
        <source>You carry %1 out: another person approves it.</source>
        <translation>Sie führen %1 aus: Eine andere Person gibt es frei.</translation>
    </message>
    <message>
        <source>%1 has done nothing that could be taken back.</source>
        <translation>%1 hat nichts getan, das zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>%1 is taken back already.</source>
        <translation>%1 ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>A command still runs: stop it, or wait for its end.</source>
        <translation>Ein Befehl läuft noch: Halten Sie ihn an, oder warten Sie sein Ende ab.</translation>
    </message>
    <message>
        <source>What was done last is taken back first: %1.</source>
        <translation>Was zuletzt getan wurde, wird zuerst zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>What could not be taken back stays on the list; remark why.</source>
        <translation>Was nicht zurückgenommen werden konnte, bleibt auf der Liste; vermerken Sie, warum.</translation>
    </message>
    <message>
        <source>No attempt %1 of %2 is under way.</source>
        <translation>Ein Versuch %1 von %2 ist nicht im Gang.</translation>
    </message>
    <message>
        <source>%1 is not a command.</source>
        <translation>%1 ist kein Befehl.</translation>
    </message>
    <message>
        <source>%1 cannot be run as it stands: %2</source>
        <translation>%1 kann so nicht ausgeführt werden: %2</translation>
    </message>
    <message>
        <source>%1 was begun already: only a person starts it again.</source>
        <translation>%1 wurde schon begonnen: Nur ein Mensch beginnt es noch einmal.</translation>
    </message>
    <message>
        <source>tried again by itself, %1 of %2: %3</source>
        <translation>von selbst wiederholt, %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 läuft nicht.</translation>
    </message>
    <message>
        <source>%1 was asked to stop already.</source>
        <translation>%1 soll schon angehalten werden.</translation>
    </message>
    <message>
        <source>%1 is known to run.</source>
        <translation>Von %1 ist bekannt, dass es läuft.</translation>
    </message>
    <message>
        <source>%1 is no value that is still to be computed.</source>
        <translation>%1 ist kein Wert, der noch zu berechnen ist.</translation>
    </message>
    <message>
        <source>Only the cockpit computes a value.</source>
        <translation>Nur das Cockpit berechnet einen Wert.</translation>
    </message>
    <message>
        <source>How %1 ended is known.</source>
        <translation>Wie %1 geendet hat, ist bekannt.</translation>
    </message>
    <message>
        <source>What a look at the target shows is told by the cockpit.</source>
        <translation>Was ein Blick auf das Ziel zeigt, sagt das Cockpit.</translation>
    </message>
    <message>
        <source>What a command needs is told by the cockpit.</source>
        <translation>Was ein Befehl braucht, sagt das Cockpit.</translation>
    </message>
    <message>
        <source>That is known.</source>
        <translation>Das ist bekannt.</translation>
    </message>
    <message>
        <source>The plan has no gate %1.</source>
        <translation>Der Plan hat kein Gate %1.</translation>
    </message>
    <message>
        <source>Gate %1 has no open question: ask it first.</source>
        <translation>Gate %1 hat keine offene Frage: Stellen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A waiver names its condition, its owner and until when it holds.</source>
        <translation>Eine Ausnahme nennt ihre Bedingung, wer zuständig ist und bis wann sie gilt.</translation>
    </message>
    <message>
        <source>The waiver would have expired already.</source>
        <translation>Die Ausnahme wäre schon abgelaufen.</translation>
    </message>
    <message>
        <source>You carried out what this decides on: another person answers for %1.</source>
        <translation>Sie haben ausgeführt, worüber hier entschieden wird: Für %1 antwortet eine andere Person.</translation>
    </message>
    <message>
        <source>%1 A waiver covers it if you declare GO with a reason.</source>
        <translation>%1 Eine Ausnahme deckt es, wenn Sie GO mit Begründung erklären.</translation>
    </message>
    <message>
        <source>Gate %1 is GO already; hold the run if something has changed.</source>
        <translation>Gate %1 ist schon GO; halten Sie den Lauf an, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>The roster has no position &quot;%1&quot;.</source>
        <translation>Die Besetzung hat keine Position „%1“.</translation>
    </message>
    <message>
        <source>Only a statement is confirmed by a person; other criteria show their own evidence.</source>
        <translation>Nur eine Aussage bestätigt ein Mensch; andere Kriterien zeigen ihren eigenen Nachweis.</translation>
    </message>
    <message>
        <source>GO was declared.</source>
        <translation>GO wurde erklärt.</translation>
    </message>
    <message>
        <source>The plan has no trigger %1.</source>
        <translation>Der Plan hat keinen Auslöser %1.</translation>
    </message>
    <message>
        <source>Trigger %1 is set to &quot;%2&quot; already.</source>
        <translation>Auslöser %1 steht schon auf „%2“.</translation>
    </message>
    <message>
        <source>%1 has the lead already.</source>
        <translation>%1 hat die Leitung schon.</translation>
    </message>
    <message>
        <source>Nobody hands the lead over.</source>
        <translation>Niemand übergibt die Leitung.</translation>
    </message>
    <message>
        <source>A near miss says what was wanted, and why it was refused.</source>
        <translation>Ein abgewiesener Versuch sagt, was gewollt war und warum es abgewiesen wurde.</translation>
    </message>
    <message>
        <source>This run locks no target.</source>
        <translation>Dieser Lauf sperrt kein Ziel.</translation>
    </message>
    <message>
        <source>The plan has no probe %1.</source>
        <translation>Der Plan hat keine Vorprüfung %1.</translation>
    </message>
    <message>
        <source>Say what was seen: a probe without evidence proves nothing.</source>
        <translation>Sagen Sie, was zu sehen war: Eine Vorprüfung ohne Nachweis beweist nichts.</translation>
    </message>
    <message>
        <source>The plan has no ramp.</source>
        <translation>Der Plan hat keine Rampe.</translation>
    </message>
    <message>
        <source>The ramp was aborted: nothing is sent to the new version any more.</source>
        <translation>Die Rampe wurde abgebrochen: Nichts geht mehr an die neue Version.</translation>
    </message>
    <message>
        <source>The plan has no phase %1 of a rollout.</source>
        <translation>Der Plan hat keine Rollout-Phase %1.</translation>
    </message>
    <message>
        <source>Stage %1 of the ramp is not next.</source>
        <translation>Stufe %1 der Rampe ist nicht als Nächstes dran.</translation>
    </message>
    <message>
        <source>The ramp is held already: %1</source>
        <translation>Die Rampe ist schon angehalten: %1</translation>
    </message>
    <message>
        <source>The ramp is not held.</source>
        <translation>Die Rampe ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Phase %1 has begun already.</source>
        <translation>Phase %1 hat schon begonnen.</translation>
    </message>
    <message>
        <source>The last check of phase %1 was not good: check it again first.</source>
        <translation>Die letzte Prüfung von Phase %1 war nicht gut: Prüfen Sie sie zuerst noch einmal.</translation>
    </message>
    <message>
        <source>Phase %1 has not begun.</source>
        <translation>Phase %1 hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Sagen Sie, was zu sehen war.</translation>
    </message>
    <message>
        <source>Only verifying is left.</source>
        <translation>Nur die Prüfung steht noch aus.</translation>
    </message>
    <message>
        <source>%1 is under way: end it first.</source>
        <translation>%1 ist im Gang: Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The rollback starts.</source>
        <translation>Der Rollback beginnt.</translation>
    </message>
    <message>
        <source>the rollback began</source>
        <translation>der Rollback hat begonnen</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it, or wait for its end, before the run is closed.</source>
        <translation>Der Befehl %1 läuft noch: Halten Sie ihn an, oder warten Sie sein Ende ab, bevor der Lauf geschlossen wird.</translation>
    </message>
    <message>
        <source>This run is open already.</source>
        <translation>Dieser Lauf ist schon offen.</translation>
    </message>
    <message>
        <source>The run has no id: commands could not be told apart from those of other runs.</source>
        <translation>Der Lauf hat keine Kennung: Seine Befehle wären von denen anderer Läufe nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>The run has started already.</source>
        <translation>Der Lauf hat schon begonnen.</translation>
    </message>
    <message>
        <source>Trigger %1 has fired: answer it before the start.</source>
        <translation>Auslöser %1 hat ausgelöst: Beantworten Sie ihn vor dem Beginn.</translation>
    </message>
    <message>
        <source>The target is locked: %1. Say in that run what was understood, and it is free.</source>
        <translation>Das Ziel ist gesperrt: %1. Sagen Sie in jenem Lauf, was verstanden wurde, dann ist es frei.</translation>
    </message>
    <message>
        <source>Releases are frozen until %1: %2. The lead may start, with a reason.</source>
        <translation>Releases sind bis %1 gesperrt: %2. Die Leitung darf mit Begründung beginnen.</translation>
    </message>
    <message>
        <source>The run is held already: %1</source>
        <translation>Der Lauf ist schon angehalten: %1</translation>
    </message>
    <message>
        <source>The run is not held.</source>
        <translation>Der Lauf ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Trigger %1 waits for the lead&apos;s answer.</source>
        <translation>Auslöser %1 wartet auf die Antwort der Leitung.</translation>
    </message>
    <message>
        <source>The remark is empty.</source>
        <translation>Die Bemerkung ist leer.</translation>
    </message>
    <message>
        <source>Say which line of the runbook was guessed, and by which rule.</source>
        <translation>Sagen Sie, welche Zeile des Runbooks gedeutet wurde, und nach welcher Regel.</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read correctly.</source>
        <translation>Zeile %1 wurde von %2 schon als richtig gelesen bestätigt.</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read wrongly.</source>
        <translation>Zeile %1 wurde von %2 schon als falsch gelesen bestätigt.</translation>
    </message>
    <message>
        <source>The plan has no checklist item %1.</source>
        <translation>Der Plan hat keinen Checklistenpunkt %1.</translation>
    </message>
    <message>
        <source>The run is closed; only what is to be checked afterwards can still be ticked.</source>
        <translation>Der Lauf ist geschlossen; nur was danach zu prüfen ist, kann noch abgehakt werden.</translation>
    </message>
    <message>
        <source>%1 is not next: %2 comes before it.</source>
        <translation>%1 ist nicht als Nächstes dran: Davor kommt %2.</translation>
    </message>
    <message>
        <source>Gate %1 must be GO first.</source>
        <translation>Gate %1 muss zuerst GO sein.</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it first.</source>
        <translation>Der Befehl %1 läuft noch: Halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Nobody knows how %1 ended: verify it, then retry or mark it.</source>
        <translation>Niemand weiß, wie %1 geendet hat: Prüfen Sie es, dann wiederholen oder melden Sie es.</translation>
    </message>
    <message>
        <source>%1 is not conditional: it is skipped only after it failed, or where there is nothing to take back.</source>
        <translation>%1 ist nicht bedingt: Es wird nur nach einem Fehlschlag übersprungen, oder wo nichts zurückzunehmen ist.</translation>
    </message>
    <message>
        <source>A hold is planned before %1; it begins now.</source>
        <translation>Vor %1 ist ein Halt geplant; er beginnt jetzt.</translation>
    </message>
    <message>
        <source>%1 begins at %2; the lead may begin it earlier, with a reason.</source>
        <translation>%1 beginnt um %2; die Leitung darf es mit Begründung früher beginnen.</translation>
    </message>
    <message>
        <source>%1 has begun already.</source>
        <translation>%1 hat schon begonnen.</translation>
    </message>
    <message>
        <source>Planned: until the checklist &quot;%1&quot; is complete.</source>
        <translation>Geplant: bis die Checkliste „%1“ vollständig ist.</translation>
    </message>
    <message>
        <source>Planned: until %1.</source>
        <translation>Geplant: bis %1.</translation>
    </message>
    <message>
        <source>Planned: for %1 min.</source>
        <translation>Geplant: für %1 min.</translation>
    </message>
    <message>
        <source>Planned: until the lead decides.</source>
        <translation>Geplant: bis die Leitung entscheidet.</translation>
    </message>
    <message>
        <source>The planned hold is over.</source>
        <translation>Der geplante Halt ist vorbei.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Keine Antwort von %1.</translation>
    </message>
    <message>
        <source>The plan has no condition %1.</source>
        <translation>Der Plan hat keine Bedingung %1.</translation>
    </message>
    <message>
        <source>A condition cannot be &quot;%1&quot;.</source>
        <translation>Eine Bedingung kann nicht „%1“ sein.</translation>
    </message>
    <message>
        <source>Trigger %1 has fired already and waits for the lead&apos;s answer.</source>
        <translation>Auslöser %1 hat schon ausgelöst und wartet auf die Antwort der Leitung.</translation>
    </message>
    <message>
        <source>Trigger %1 waits for no answer.</source>
        <translation>Auslöser %1 wartet auf keine Antwort.</translation>
    </message>
    <message>
        <source>Answer a trigger with roll-back, continue or hold.</source>
        <translation>Beantworten Sie einen Auslöser mit roll-back, continue oder hold.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation>Sprosse %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO mit Ausnahme</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Run of &quot;%1&quot; in %2 opened by %3</source>
        <translation>Lauf von „%1“ in %2 eröffnet von %3</translation>
    </message>
    <message>
        <source>Run started by %1: T-0</source>
        <translation>Lauf begonnen von %1: T-0</translation>
    </message>
    <message>
        <source>Run closed as %1 by %2</source>
        <translation>Lauf geschlossen von %2, Ergebnis: %1</translation>
    </message>
    <message>
        <source>Run taken up again by %1</source>
        <translation>Lauf wieder aufgenommen von %1</translation>
    </message>
    <message>
        <source>Hold by %1</source>
        <translation>Halt durch %1</translation>
    </message>
    <message>
        <source>Hold ended by %1</source>
        <translation>Halt beendet von %1</translation>
    </message>
    <message>
        <source>%1 started by %2</source>
        <translation>%1 begonnen von %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 skipped by %2</source>
        <translation>%1 übersprungen von %2</translation>
    </message>
    <message>
        <source>%1 left unfinished</source>
        <translation>%1 unfertig gelassen</translation>
    </message>
    <message>
        <source>%1 is to run on %2 (attempt %3)</source>
        <translation>%1 soll laufen: %2 (Versuch %3)</translation>
    </message>
    <message>
        <source>%1 runs (attempt %2)</source>
        <translation>%1 läuft (Versuch %2)</translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation>%1 beendet: %2</translation>
    </message>
    <message>
        <source>%1: nobody knows how it ended</source>
        <translation>%1: Niemand weiß, wie es geendet hat</translation>
    </message>
    <message>
        <source>%1 asked to stop by %2</source>
        <translation>%1: Anhalten verlangt von %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 by %4</source>
        <translation>%1: %2, %3 von %4</translation>
    </message>
    <message>
        <source>%1 is to be run again, by %2</source>
        <translation>%1 soll noch einmal laufen, verlangt von %2</translation>
    </message>
    <message>
        <source>%1: the wait begins</source>
        <translation>%1: Das Warten beginnt</translation>
    </message>
    <message>
        <source>Item %1 ticked by %2</source>
        <translation>Punkt %1 abgehakt von %2</translation>
    </message>
    <message>
        <source>Item %1 unticked by %2</source>
        <translation>Haken bei Punkt %1 entfernt von %2</translation>
    </message>
    <message>
        <source>Gate %1: question %2 is asked</source>
        <translation>Gate %1: Frage %2 wird gestellt</translation>
    </message>
    <message>
        <source>Gate %1: %2 says %3</source>
        <translation>Gate %1: %2 sagt %3</translation>
    </message>
    <message>
        <source>Gate %1: criterion %2 %3, says %4</source>
        <translation>Gate %1: Kriterium %2 %3, sagt %4</translation>
    </message>
    <message>
        <source>Gate %1: %2 declared by %3</source>
        <translation>Gate %1: %2 erklärt von %3</translation>
    </message>
    <message>
        <source>Condition %1: %2, was %3</source>
        <translation>Bedingung %1: %2, vorher %3</translation>
    </message>
    <message>
        <source>Trigger %1 fired</source>
        <translation>Auslöser %1 hat ausgelöst</translation>
    </message>
    <message>
        <source>Trigger %1 answered with %2 by %3</source>
        <translation>Auslöser %1 von %3 mit %2 beantwortet</translation>
    </message>
    <message>
        <source>Rollback started by %1</source>
        <translation>Rollback begonnen von %1</translation>
    </message>
    <message>
        <source>Rollback finished</source>
        <translation>Rollback beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: what became of it is looked at</source>
        <translation>%1: Es wird nachgesehen, was daraus wurde</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 läuft weiter</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; for the whole run</source>
        <translation>%1 ist für den ganzen Lauf „%2“</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read correctly, says %3</source>
        <translation>Zeile %1, „%2“: richtig gelesen, sagt %3</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read wrongly, says %3</source>
        <translation>Zeile %1, „%2“: falsch gelesen, sagt %3</translation>
    </message>
    <message>
        <source>%1 taken by %2</source>
        <translation>%1 übernommen von %2</translation>
    </message>
    <message>
        <source>%1 given back by %2</source>
        <translation>%1 zurückgegeben von %2</translation>
    </message>
    <message>
        <source>%1 on %2 approved by %3</source>
        <translation>%1 freigegeben von %3 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing to take back, says %2</source>
        <translation>%1: nichts zurückzunehmen, sagt %2</translation>
    </message>
    <message>
        <source>%1 taken back by %2</source>
        <translation>%1 zurückgenommen von %2</translation>
    </message>
    <message>
        <source>%1: nothing has happened for %2 min</source>
        <translation>%1: seit %2 min ist nichts geschehen</translation>
    </message>
    <message>
        <source>%1 takes longer than planned: %2 min, planned %3</source>
        <translation>%1 dauert länger als geplant: %2 min, geplant %3</translation>
    </message>
    <message>
        <source>Gate %1: reminded %2</source>
        <translation>Gate %1: %2 erinnert</translation>
    </message>
    <message>
        <source>Probe %1 %2, says %3</source>
        <translation>Vorprüfung %1 %2, sagt %3</translation>
    </message>
    <message>
        <source>Trigger %1 set to %2 by %3</source>
        <translation>Auslöser %1 von %3 auf %2 gestellt</translation>
    </message>
    <message>
        <source>%1 offers the lead to %2</source>
        <translation>%1 bietet %2 die Leitung an</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1 nimmt die Leitung an</translation>
    </message>
    <message>
        <source>%1 wanted to %2 and was refused</source>
        <translation>%1 wollte „%2“ und wurde abgewiesen</translation>
    </message>
    <message>
        <source>Ramp: stage %1, by %2</source>
        <translation>Rampe: Stufe %1, durch %2</translation>
    </message>
    <message>
        <source>Ramp: the weight is kept, by %1</source>
        <translation>Rampe: Gewicht bleibt, durch %1</translation>
    </message>
    <message>
        <source>Ramp: goes on, by %1</source>
        <translation>Rampe: geht weiter, durch %1</translation>
    </message>
    <message>
        <source>Ramp: no traffic any more, by %1</source>
        <translation>Rampe: kein Verkehr mehr, durch %1</translation>
    </message>
    <message>
        <source>Rollout: phase %1 begun by %2</source>
        <translation>Rollout: Phase %1 begonnen von %2</translation>
    </message>
    <message>
        <source>Rollout: phase %1 checked by %2, %3</source>
        <translation>Rollout: Phase %1 geprüft von %2, %3</translation>
    </message>
    <message>
        <source>The target is free again, says %1</source>
        <translation>Das Ziel ist wieder frei, sagt %1</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>die Leitung</translation>
    </message>
    <message>
        <source>The record is not an event of a run: &quot;%1&quot; is missing or not as expected.</source>
        <translation>Der Datensatz ist kein Ereignis eines Laufs: „%1“ fehlt oder ist nicht wie erwartet.</translation>
    </message>
    <message>
        <source>The log holds a kind of event that this version does not know: &quot;%1&quot;.</source>
        <translation>Das Protokoll enthält eine Art von Ereignis, die diese Version nicht kennt: „%1“.</translation>
    </message>
    <message>
        <source>promised in %1 min</source>
        <translation>zugesagt in %1 min</translation>
    </message>
    <message>
        <source>the steps add up to %1 min</source>
        <translation>die Schritte ergeben %1 min</translation>
    </message>
    <message>
        <source>rehearsed in %1 min</source>
        <translation>geprobt in %1 min</translation>
    </message>
    <message>
        <source>a rehearsal took %1 min</source>
        <translation>ein Probelauf dauerte %1 min</translation>
    </message>
    <message>
        <source>not proved by a rehearsal</source>
        <translation>durch keinen Probelauf belegt</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund wurde genannt</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>Lauf %1 wurde zurückgerollt: %2</translation>
    </message>
    <message>
        <source>The backup, or the down-migration, exists and can be read.</source>
        <translation>Das Backup oder die Rückmigration ist vorhanden und lesbar.</translation>
    </message>
    <message>
        <source>The old version can still be installed.</source>
        <translation>Die alte Version lässt sich noch installieren.</translation>
    </message>
    <message>
        <source>names nothing that could be shown</source>
        <translation>nennt nichts, das gezeigt werden könnte</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 übersprungen</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>%1 von %2 Punkten abgehakt</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1: %2 seit %3</translation>
    </message>
    <message>
        <source>%1 %2, limit %3</source>
        <translation>%1 %2, Grenzwert %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>niemand hat es bestätigt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>found not to be so</source>
        <translation>hat sich als nicht zutreffend erwiesen</translation>
    </message>
    <message>
        <source>The answer of %1 is older than ten minutes: ask again.</source>
        <translation>Die Antwort von %1 ist älter als zehn Minuten: Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The waiver of %1 has expired: ask again.</source>
        <translation>Die Ausnahme von %1 ist abgelaufen: Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 of %2 persons are for it.</source>
        <translation>%1 von %2 Personen sind dafür.</translation>
    </message>
    <message>
        <source>Not shown to work: %1</source>
        <translation>Nicht als funktionierend gezeigt: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not met: %2.</source>
        <translation>„%1“ ist nicht erfüllt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: %2.</source>
        <translation>„%1“ ist unbekannt: %2.</translation>
    </message>
    <message>
        <source>GO was declared already.</source>
        <translation>GO wurde schon erklärt.</translation>
    </message>
    <message>
        <source>The question is not open: ask it first.</source>
        <translation>Die Frage ist nicht offen: Stellen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since %2 answered: ask again.</source>
        <translation>„%1“ hat sich geändert, seit %2 geantwortet hat: Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 % soaks for another %2 s.</source>
        <translation>%1 % noch %2 s in der Beobachtungszeit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not OK.</source>
        <translation>„%1“ ist %2, nicht OK.</translation>
    </message>
    <message>
        <source>The ramp was aborted.</source>
        <translation>Die Rampe wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The ramp is held: %1</source>
        <translation>Die Rampe ist angehalten: %1</translation>
    </message>
    <message>
        <source>Nothing is measured: say why more traffic may be sent.</source>
        <translation>Nichts wird gemessen: Sagen Sie, warum mehr Verkehr kommen darf.</translation>
    </message>
    <message>
        <source>%1 was approved before it changed: it needs a new look.</source>
        <translation>%1 wurde freigegeben, bevor es sich änderte: Es braucht einen neuen Blick.</translation>
    </message>
    <message>
        <source>%1 was approved for %2, and would run on %3.</source>
        <translation>%1 wurde freigegeben für: %2. Laufen würde es jetzt hier: %3.</translation>
    </message>
    <message>
        <source>%1 carries %2 out: another person approves it.</source>
        <translation>%1 führt %2 aus: Eine andere Person gibt es frei.</translation>
    </message>
    <message>
        <source>%1 does not run: there is nobody to take the input.</source>
        <translation>%1 läuft nicht: Niemand nimmt die Eingabe an.</translation>
    </message>
    <message>
        <source>%1 takes no input. Where it should, say so in the environment: under defaults, input or terminal for lines of its kind.</source>
        <translation>%1 nimmt keine Eingabe an. Wo sie es soll, sagen Sie es in der Umgebung: unter defaults, input oder terminal für Zeilen dieser Art.</translation>
    </message>
    <message>
        <source>That is more than %1 KiB at once: give it in pieces.</source>
        <translation>Das ist mehr als %1 KiB auf einmal: Geben Sie es in Teilen ein.</translation>
    </message>
    <message>
        <source>%1: end of input, by %2</source>
        <translation>%1: Ende der Eingabe, durch %2</translation>
    </message>
    <message>
        <source>%1: %2 hidden bytes typed by %3</source>
        <translation>%1: %2 verdeckte Bytes, eingegeben von %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; typed by %3</source>
        <translation>%1: „%2“, eingegeben von %3</translation>
    </message>
    <message>
        <source>The plan has no metric %1.</source>
        <translation>Der Plan hat keine Metrik %1.</translation>
    </message>
    <message>
        <source>It is measured by that metric already.</source>
        <translation>Sie wird schon mit dieser Metrik gemessen.</translation>
    </message>
    <message>
        <source>The environment binds this condition; it is changed there.</source>
        <translation>Die Umgebung bindet diese Bedingung; geändert wird das dort.</translation>
    </message>
    <message>
        <source>Markers are written by the program.</source>
        <translation>Marker schreibt das Programm.</translation>
    </message>
    <message>
        <source>A marker marks an event of the run.</source>
        <translation>Ein Marker markiert ein Ereignis des Laufs.</translation>
    </message>
    <message>
        <source>That marker was intended already: it is not written twice.</source>
        <translation>Dieser Marker war schon vorgesehen: Er wird nicht zweimal geschrieben.</translation>
    </message>
    <message>
        <source>No such marker is open.</source>
        <translation>Ein solcher Marker ist nicht offen.</translation>
    </message>
    <message>
        <source>A marker cannot be &quot;%1&quot;.</source>
        <translation>Ein Marker kann nicht „%1“ sein.</translation>
    </message>
    <message>
        <source>Condition %1 is measured by &quot;%2&quot; from now on, says %3</source>
        <translation>Bedingung %1 wird ab jetzt mit „%2“ gemessen, sagt %3</translation>
    </message>
    <message>
        <source>About to write a marker to %1: %2</source>
        <translation>In %1 soll ein Marker geschrieben werden: %2</translation>
    </message>
    <message>
        <source>A marker was written to %1</source>
        <translation>In %1 wurde ein Marker geschrieben</translation>
    </message>
    <message>
        <source>A marker was not written to %1</source>
        <translation>In %1 wurde ein Marker nicht geschrieben</translation>
    </message>
    <message>
        <source>A marker may have been written to %1; it is not written again</source>
        <translation>In %1 wurde vielleicht ein Marker geschrieben; er wird nicht noch einmal geschrieben</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>It does not run on a host &quot;%1&quot;.</source>
        <translation>Sie läuft auf keinem Host „%1“.</translation>
    </message>
    <message>
        <source>%1 does not run on a host &quot;%2&quot;.</source>
        <translation>%1 läuft auf keinem Host „%2“.</translation>
    </message>
    <message>
        <source>%1 runs on several hosts: say which one.</source>
        <translation>%1 läuft auf mehreren Hosts: Sagen Sie, auf welchem.</translation>
    </message>
    <message>
        <source>%1 is not next among the hosts of %2.</source>
        <translation>%1 ist unter den Hosts von %2 nicht als Nächster an der Reihe.</translation>
    </message>
    <message>
        <source>%1 was begun and cannot simply be taken back (%2): clear it up first; run it again, skip it or mark it done outside.</source>
        <translation>%1 wurde begonnen und lässt sich nicht einfach zurücknehmen (%2): Klären Sie das zuerst; wiederholen, überspringen oder als außerhalb erledigt markieren.</translation>
    </message>
    <message>
        <source>%1 is next already: nothing lies before it.</source>
        <translation>%1 ist schon als Nächstes an der Reihe: Davor liegt nichts.</translation>
    </message>
    <message>
        <source>%1 is over already: a run goes forward; what failed is retried line by line.</source>
        <translation>%1 ist schon vorbei: Ein Lauf geht vorwärts; was fehlschlug, wird Zeile für Zeile wiederholt.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 left out by %2, to begin at %3</source>
        <translation>%1 ausgelassen von %2, Beginn bei %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shown by its line, not by word.</source>
        <translation>„%1“ wird durch die eigene Zeile gezeigt, nicht durch eine Aussage.</translation>
    </message>
    <message>
        <source>Shown not to work: %1</source>
        <translation>Funktioniert nachweislich nicht: %1</translation>
    </message>
    <message>
        <source>Shown to work more than ten minutes ago, and not since: %1</source>
        <translation>Vor mehr als zehn Minuten als funktionierend gezeigt, seither nicht: %1</translation>
    </message>
    <message>
        <source>%1 is not left out with the rest: run it, or skip it with a reason.</source>
        <translation>Die Sprosse %1 wird nicht mit den übrigen ausgelassen: Führen Sie sie aus, oder überspringen Sie sie mit Begründung.</translation>
    </message>
    <message>
        <source>What failed or was not tested is not ticked: say one or the other.</source>
        <translation>Was nicht erfüllt ist oder nicht geprüft wurde, ist nicht abgehakt: Sagen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Sagen Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Say why it was not tested.</source>
        <translation>Sagen Sie, warum es nicht geprüft wurde.</translation>
    </message>
    <message>
        <source>Only a tick holds until a time.</source>
        <translation>Nur ein Haken gilt bis zu einer Zeit.</translation>
    </message>
    <message>
        <source>The sign-off would have expired already: choose a later time.</source>
        <translation>Die Abzeichnung wäre schon abgelaufen: Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>The start is held because of trigger %1: the lead goes on first, with a reason.</source>
        <translation>Der Beginn ist wegen des Auslösers %1 angehalten: Zuerst setzt die Leitung fort, mit Begründung.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 of the way forward still runs: look at its target and mark it, or say why %2 may begin.</source>
        <translation>Niemand weiß, ob %1 vom Hinweg noch läuft: Sehen Sie am Ziel nach und melden Sie es, oder sagen Sie, warum %2 beginnen darf.</translation>
    </message>
    <message>
        <source>The command %1 of the way forward still runs: stop it or wait for its end, or say why %2 may run beside it.</source>
        <translation>Der Befehl %1 vom Hinweg läuft noch: Stoppen Sie ihn, oder warten Sie sein Ende ab, oder sagen Sie, warum %2 daneben laufen darf.</translation>
    </message>
    <message>
        <source>Item %1 found not to be so by %2</source>
        <translation>Punkt %1 nicht erfüllt, sagt %2</translation>
    </message>
    <message>
        <source>Item %1 not tested, says %2</source>
        <translation>Punkt %1 nicht geprüft, sagt %2</translation>
    </message>
    <message>
        <source>, until %1 UTC</source>
        <translation>, bis %1 UTC</translation>
    </message>
    <message>
        <source>%1 on item %2: %3</source>
        <translation>%1 zu Punkt %2: %3</translation>
    </message>
    <message>
        <source>expired at %1 UTC: %2</source>
        <translation>abgelaufen am %1 UTC: %2</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>Schritt %1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 was passed over: there is nothing to sign.</source>
        <translation>%1 wurde übergangen: Es gibt nichts abzuzeichnen.</translation>
    </message>
    <message>
        <source>%1 was not signed off yet.</source>
        <translation>%1 wurde noch nicht abgezeichnet.</translation>
    </message>
    <message>
        <source>not signed off any more: %1</source>
        <translation>nicht mehr abgezeichnet: %1</translation>
    </message>
    <message>
        <source>There is no run yet: open one first.</source>
        <translation>Es gibt noch keinen Lauf: Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>The run has not started: start it first.</source>
        <translation>Der Lauf hat nicht begonnen: Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The run is flying, and this belongs to the rollback: start the rollback first.</source>
        <translation>Der Lauf läuft, und dies gehört zum Rollback: Beginnen Sie zuerst den Rollback.</translation>
    </message>
    <message>
        <source>This cannot be done during the rollback: end the rollback, and close the run.</source>
        <translation>Das geht nicht während des Rollbacks: Beenden Sie den Rollback, und schließen Sie den Lauf.</translation>
    </message>
    <message>
        <source>Only the lead can decide this: ask them, or have the lead handed over to you.</source>
        <translation>Das kann nur die Leitung entscheiden: Fragen Sie sie, oder lassen Sie sich die Leitung übergeben.</translation>
    </message>
    <message>
        <source>%1 has not begun: start it first.</source>
        <translation>%1 hat nicht begonnen: Beginnen Sie zuerst damit.</translation>
    </message>
    <message>
        <source>%1 comes first: finish it, then this one.</source>
        <translation>%1 kommt zuerst: Bringen Sie das zu Ende, dann dies.</translation>
    </message>
    <message>
        <source>%1 is not running: start it first.</source>
        <translation>%1 läuft nicht: Beginnen Sie zuerst damit.</translation>
    </message>
    <message>
        <source>%1 is not the next line: finish the lines before it first.</source>
        <translation>%1 ist nicht die nächste Zeile: Bringen Sie zuerst die Zeilen davor zu Ende.</translation>
    </message>
    <message>
        <source>Gate %1 is not next: finish the steps before it first.</source>
        <translation>Gate %1 ist nicht als Nächstes dran: Bringen Sie zuerst die Schritte davor zu Ende.</translation>
    </message>
    <message>
        <source>The lead is offered to %1: only they can take it.</source>
        <translation>Die Leitung ist %1 angeboten: Nur diese Position kann sie annehmen.</translation>
    </message>
    <message>
        <source>The ramp has not begun: send its first stage of traffic first.</source>
        <translation>Die Rampe hat nicht begonnen: Leiten Sie zuerst ihre erste Stufe des Verkehrs um.</translation>
    </message>
    <message>
        <source>Only what was released is rolled out: close the run as completed first.</source>
        <translation>Nur was freigegeben wurde, wird ausgerollt: Schließen Sie den Lauf zuerst als abgeschlossen.</translation>
    </message>
    <message>
        <source>Phase %1 comes first: begin it, then this one.</source>
        <translation>Phase %1 kommt zuerst: Beginnen Sie jene, dann diese.</translation>
    </message>
    <message>
        <source>No rung is done yet, and nothing has been taken back: finish a rung first.</source>
        <translation>Noch keine Sprosse ist erledigt, und nichts wurde zurückgenommen: Bringen Sie zuerst eine Sprosse zu Ende.</translation>
    </message>
    <message>
        <source>%1 is not done: finish or skip it before the run is closed as completed.</source>
        <translation>%1 ist nicht erledigt: Bringen Sie das zu Ende, oder überspringen Sie es, bevor der Lauf als abgeschlossen geschlossen wird.</translation>
    </message>
    <message>
        <source>Gate %1 is not GO: declare it before the run is closed as completed.</source>
        <translation>Gate %1 ist nicht GO: Erklären Sie es, bevor der Lauf als abgeschlossen geschlossen wird.</translation>
    </message>
    <message>
        <source>The rollback is not over: %1 is next. Finish or skip it first.</source>
        <translation>Der Rollback ist nicht vorbei: Als Nächstes kommt %1. Bringen Sie das zuerst zu Ende, oder überspringen Sie es.</translation>
    </message>
    <message>
        <source>That is not a number: give the value that was measured.</source>
        <translation>Das ist keine Zahl: Geben Sie den gemessenen Wert an.</translation>
    </message>
    <message>
        <source>NO-GO by %1: clear up why, then ask again.</source>
        <translation>NO-GO von %1: Klären Sie den Grund, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The rollback condition &quot;%1&quot; is %2: no GO before it is OK.</source>
        <translation>Die Rollback-Bedingung „%1“ ist %2: kein GO, bevor sie OK ist.</translation>
    </message>
    <message>
        <source>No sample of &quot;%1&quot; came in this soak: see why its source is silent.</source>
        <translation>Kein Messwert von „%1“ kam in dieser Beobachtungszeit: Sehen Sie nach, warum die Quelle schweigt.</translation>
    </message>
    <message>
        <source>%1 needs a second person&apos;s approval: another person approves the line first.</source>
        <translation>%1 braucht die Freigabe einer zweiten Person: Zuerst gibt eine andere Person die Zeile frei.</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>die Seiten der Antwort nehmen kein Ende.</translation>
    </message>
    <message>
        <source>the dashboard has no body.</source>
        <translation>das Dashboard hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>die Antwort stammt nicht von Grafana; stimmt die Adresse?</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>%1

What you sign is kept with your name. If it is true for a while only, say until when: then it counts as not signed, and is asked for again.</source>
        <translation>%1

Was Sie abzeichnen, wird mit Ihrem Namen festgehalten. Stimmt es nur eine Zeit lang, sagen Sie, bis wann: Danach zählt es als nicht abgezeichnet, und es wird erneut danach gefragt.</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1

What is wrong? A gate that asks for it stays shut.</source>
        <translation>%1

Was stimmt nicht? Ein Gate, das danach fragt, bleibt zu.</translation>
    </message>
    <message>
        <source>%1

Why was it not tested? A gate that asks for it stays shut.</source>
        <translation>%1

Warum wurde es nicht geprüft? Ein Gate, das danach fragt, bleibt zu.</translation>
    </message>
    <message>
        <source>Say that it fails</source>
        <translation>Als nicht erfüllt melden</translation>
    </message>
    <message>
        <source>Say that it is not tested</source>
        <translation>Als nicht geprüft melden</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1

Your words stay with the item; they tick nothing.</source>
        <translation>%1

Ihre Worte bleiben beim Punkt; sie haken nichts ab.</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Tick with evidence</source>
        <translation>Mit Nachweis abhaken</translation>
    </message>
    <message>
        <source>%1

What shows that it is done? A note if you like, and a link (https://…) or the full path of a file.</source>
        <translation>%1

Was zeigt, dass es erledigt ist? Eine Anmerkung, wenn Sie möchten, und ein Link (https://…) oder der vollständige Pfad einer Datei.</translation>
    </message>
    <message>
        <source>Tick it</source>
        <translation>Abhaken</translation>
    </message>
</context>
<context>
    <name>SourceFailure</name>
    <message>
        <source>a web page instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>eine Webseite statt Daten; fehlt eine Anmeldung, oder stimmt die Adresse nicht?</translation>
    </message>
    <message>
        <source>the web page “%1” instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>die Webseite „%1“ statt Daten; fehlt eine Anmeldung, oder stimmt die Adresse nicht?</translation>
    </message>
    <message>
        <source>nothing more.</source>
        <translation>nichts weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) behind that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %n Sekunde hinter der von %1: Deren neueste Werte sind nicht bekannt.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %n Sekunden hinter der von %1: Deren neueste Werte sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) ahead of that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %n Sekunde vor der von %1: Deren neueste Werte sind nicht bekannt.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %n Sekunden vor der von %1: Deren neueste Werte sind nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a step of the release</source>
        <translation>ein Schritt des Release</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full: nothing can be recorded until there is room for %1.</source>
        <translation>Die Festplatte ist voll: Nichts kann aufgezeichnet werden, bis Platz für %1 ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that its folder exists and that you may write there.</source>
        <translation>%1 kann nicht geschrieben werden: Prüfen Sie, ob der Ordner existiert und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup, or move it away to begin a new one.</source>
        <translation>%1 ist beschädigt: Stellen Sie es aus einem Backup wieder her, oder legen Sie es beiseite, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1 is not a store of runs: choose another file, or move it away to begin a new one.</source>
        <translation>%1 ist kein Speicher von Läufen: Wählen Sie eine andere Datei, oder legen Sie sie beiseite, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close it and try again.</source>
        <translation>Ein anderes Programm hält %1 gesperrt: Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write %1: check the disk and its free space.</source>
        <translation>Die Festplatte verweigert das Lesen oder Schreiben von %1: Prüfen Sie die Festplatte und ihren freien Platz.</translation>
    </message>
    <message>
        <source>The store %1 refused an operation: see the log for details.</source>
        <translation>Der Speicher %1 hat einen Vorgang abgelehnt: Einzelheiten stehen im Programmprotokoll.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert (Paket libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The run has gone on elsewhere: its next record is %1, not %2. Open it anew.</source>
        <translation>Der Lauf ist anderswo weitergegangen: Sein nächster Datensatz ist %1, nicht %2. Öffnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>There is a run %1 already.</source>
        <translation>Es gibt schon einen Lauf %1.</translation>
    </message>
    <message>
        <source>There is no run %1 in the store.</source>
        <translation>Es gibt keinen Lauf %1 im Speicher.</translation>
    </message>
    <message>
        <source>The record is not an event of a run.</source>
        <translation>Der Datensatz ist kein Ereignis eines Laufs.</translation>
    </message>
    <message>
        <source>Record %1 of run %2 cannot be read: verify the run.</source>
        <translation>Datensatz %1 von Lauf %2 ist nicht lesbar: Verifizieren Sie den Lauf.</translation>
    </message>
    <message>
        <source>%1 is the database of another program: choose another file.</source>
        <translation>%1 ist die Datenbank eines anderen Programms: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program: update this one to open it.</source>
        <translation>%1 wurde von einer neueren Version des Programms geschrieben: Aktualisieren Sie diese, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken: check that the folder of %2 can be written.</source>
        <translation>Lauf %1 kann nicht übernommen werden: Prüfen Sie, ob der Ordner von %2 beschreibbar ist.</translation>
    </message>
    <message>
        <source>Run %1 is flown by another cockpit already (process %2 on %3): go on there, or close it.</source>
        <translation>Lauf %1 wird schon von einem anderen Cockpit durchgeführt (Prozess %2 auf %3): Machen Sie dort weiter, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>A document of run %1 is missing: verify the run.</source>
        <translation>Ein Dokument von Lauf %1 fehlt: Verifizieren Sie den Lauf.</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>Datensatz %1 fehlt.</translation>
    </message>
    <message>
        <source>Before record %1 stands one that was never written.</source>
        <translation>Vor Datensatz %1 steht einer, der nie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Record %1 was changed after it was written.</source>
        <translation>Datensatz %1 wurde verändert, nachdem er geschrieben war.</translation>
    </message>
    <message>
        <source>Record %1 is not an event: %2</source>
        <translation>Datensatz %1 ist kein Ereignis: %2</translation>
    </message>
    <message>
        <source>The columns of record %1 do not say what its bytes say.</source>
        <translation>Die Spalten von Datensatz %1 sagen nicht dasselbe wie seine Bytes.</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The %1 of the run is missing.</source>
        <translation>Dieses Dokument des Laufs fehlt: %1.</translation>
    </message>
    <message>
        <source>The %1 of the run was changed after it was kept.</source>
        <translation>Dieses Dokument des Laufs wurde verändert, nachdem es abgelegt war: %1.</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation>Alle %1 Datensätze sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The disk does not keep up with the log: wait a moment and repeat.</source>
        <translation>Die Festplatte kommt mit dem Protokoll nicht nach: Warten Sie einen Augenblick, und wiederholen Sie.</translation>
    </message>
</context>
<context>
    <name>cockpit::app</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is not a dashboard: it holds no JSON object.</source>
        <translation>%1 ist kein Dashboard: Es enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The environment has no source “%1”; --source names one.</source>
        <translation>Die Umgebung hat keine Quelle „%1“; --source nennt eine.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1; thresholds %2</source>
        <translation>%1; Schwellenwerte %2</translation>
    </message>
    <message>
        <source>needs a value: --variables %1=…</source>
        <translation>braucht einen Wert: --variables %1=…</translation>
    </message>
    <message>
        <source>not taken over: %1</source>
        <translation>nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Reads a dashboard of Grafana or CloudWatch and prints its panels, series, units and thresholds, and what cannot be taken over.</source>
        <translation>Liest ein Dashboard von Grafana oder CloudWatch und gibt seine Panels, Reihen, Einheiten und Schwellenwerte aus, und was nicht übernommen werden kann.</translation>
    </message>
    <message>
        <source>A JSON file; with --environment, the uid (Grafana) or the name (CloudWatch).</source>
        <translation>Eine JSON-Datei; mit --environment die uid (Grafana) oder der Name (CloudWatch).</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file.</source>
        <translation>Die YAML-Datei der Umgebung.</translation>
    </message>
    <message>
        <source>The source in it that keeps the dashboard.</source>
        <translation>Die Quelle darin, die das Dashboard enthält.</translation>
    </message>
    <message>
        <source>Values of its variables: service=api,host=web-1.</source>
        <translation>Werte seiner Variablen: service=api,host=web-1.</translation>
    </message>
    <message>
        <source>Writes a first environment file beside a runbook: &lt;name&gt;.&lt;environment&gt;.yaml.</source>
        <translation>Schreibt eine erste Umgebungsdatei neben ein Runbook: &lt;name&gt;.&lt;environment&gt;.yaml.</translation>
    </message>
    <message>
        <source>The runbook.</source>
        <translation>Das Runbook.</translation>
    </message>
    <message>
        <source>The environment&apos;s name: production, staging, …</source>
        <translation>Der Name der Umgebung: production, staging, …</translation>
    </message>
    <message>
        <source>Say a name for it: --new staging.</source>
        <translation>Geben Sie einen Namen an: --new staging.</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 gibt es schon; es wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Wrote %1. Fill in what it lists, then: release-cockpit plan %2 --environment %1</source>
        <translation>%1 geschrieben. Füllen Sie aus, was darin steht, dann: release-cockpit plan %2 --environment %1</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; lint --explain lists them all.</source>
        <translation>Es gibt keine Regel „%1“; lint --explain listet alle auf.</translation>
    </message>
    <message>
        <source>Says what is wrong with runbooks.</source>
        <translation>Sagt, was an Runbooks nicht stimmt.</translation>
    </message>
    <message>
        <source>The runbooks; after --explain, one rule or nothing.</source>
        <translation>Die Runbooks; nach --explain eine Regel oder nichts.</translation>
    </message>
    <message>
        <source>Exit code 1 from this severity on: error, warning, note or never.</source>
        <translation>Exit-Code 1 ab dieser Schwere: error, warning, note oder never.</translation>
    </message>
    <message>
        <source>Prints a line for each rule, or one rule in full.</source>
        <translation>Gibt eine Zeile je Regel aus, oder eine Regel ganz.</translation>
    </message>
    <message>
        <source>Which runbook?</source>
        <translation>Welches Runbook?</translation>
    </message>
    <message>
        <source>--fail-on takes error, warning, note or never.</source>
        <translation>--fail-on nimmt error, warning, note oder never.</translation>
    </message>
    <message>
        <source>There are no runs on record yet: %1 does not exist.</source>
        <translation>Noch ist kein Lauf aufgezeichnet: %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The runbook of run %1 is not on record as it was flown, so no patch can be made for it.</source>
        <translation>Das Runbook von Lauf %1 ist nicht so aufgezeichnet, wie es durchgeführt wurde; ein Patch ist dafür nicht möglich.</translation>
    </message>
    <message>
        <source>The run taught nothing that could be put into %1.</source>
        <translation>Der Lauf hat nichts ergeben, das in %1 aufgenommen werden könnte.</translation>
    </message>
    <message>
        <source>%1: durations %2, expectations %3, confirmed guesses %4.</source>
        <translation>%1: Zeitangaben %2, Erwartungen %3, bestätigte Deutungen %4.</translation>
    </message>
    <message>
        <source>The run was simulated: its durations are the scenario&apos;s.</source>
        <translation>Der Lauf war simuliert: Seine Zeitangaben sind die des Szenarios.</translation>
    </message>
    <message>
        <source>The file that was flown cannot be read on disk (%1); the patch is for its text on record.</source>
        <translation>Die durchgeführte Datei ist auf der Festplatte nicht lesbar (%1); der Patch gilt für den aufgezeichneten Text.</translation>
    </message>
    <message>
        <source>%1 changed on disk since the run; the patch is for its text on record.</source>
        <translation>%1 hat sich seit dem Lauf geändert; der Patch gilt für den aufgezeichneten Text.</translation>
    </message>
    <message>
        <source>The patch does not give the text that it was made for.</source>
        <translation>Der Patch ergibt nicht den Text, für den er gemacht wurde.</translation>
    </message>
    <message>
        <source>The patch applies to the text on record.</source>
        <translation>Der Patch passt auf den aufgezeichneten Text.</translation>
    </message>
    <message>
        <source>The patch applies to %1.</source>
        <translation>Der Patch passt auf %1.</translation>
    </message>
    <message>
        <source>%1 is the runbook itself; it is never changed. Name another file.</source>
        <translation>%1 ist das Runbook selbst; es wird nie geändert. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Wrote %1; apply it with: patch -p1 -i %1</source>
        <translation>%1 geschrieben; anwenden mit: patch -p1 -i %1</translation>
    </message>
    <message>
        <source>Prints a unified diff that puts into the runbook what a run learned: measured durations, missing expectations and confirmed guesses. The runbook itself is not changed.</source>
        <translation>Gibt einen Unified Diff aus, der dem Runbook beibringt, was ein Lauf ergeben hat: gemessene Zeiten, fehlende Erwartungen und bestätigte Deutungen. Das Runbook selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;runs&quot; lists it.</source>
        <translation>Die Kennung des Laufs, wie „runs“ sie auflistet.</translation>
    </message>
    <message>
        <source>Proves that the diff applies, and prints that instead of the diff.</source>
        <translation>Beweist, dass der Diff passt, und gibt das statt des Diffs aus.</translation>
    </message>
    <message>
        <source>Writes the diff there.</source>
        <translation>Schreibt den Diff dorthin.</translation>
    </message>
    <message>
        <source>Where runs are kept, instead of the user&apos;s data folder.</source>
        <translation>Wo Läufe aufbewahrt werden, statt im Datenordner des Nutzers.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>a person ends it</source>
        <translation>ein Mensch beendet sie</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>tried again up to %1 times</source>
        <translation>bis zu %1 Mal wiederholt</translation>
    </message>
    <message>
        <source>        expected (%1): %2</source>
        <translation>        erwartet (%1): %2</translation>
    </message>
    <message>
        <source>        asked every %1 s until it went well %2 times in a row, at most %3: %4</source>
        <translation>        alle %1 s gefragt, bis es %2 Mal in Folge gut ging, höchstens %3: %4</translation>
    </message>
    <message>
        <source>        only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>        nur wo „%1“ sagt: „%2“</translation>
    </message>
    <message>
        <source>        cannot run: %1</source>
        <translation>        kann nicht laufen: %1</translation>
    </message>
    <message>
        <source>  %1 = %2</source>
        <translation>  %1 = %2</translation>
    </message>
    <message>
        <source>  %1 = •••• (from %2)</source>
        <translation>  %1 = •••• (aus %2)</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>dem Schlüsselbund</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>  %1 = $(%2), computed once</source>
        <translation>  %1 = $(%2), einmal berechnet</translation>
    </message>
    <message>
        <source>%1 in environment %2 (%3)</source>
        <translation>%1 in der Umgebung %2 (%3)</translation>
    </message>
    <message>
        <source>
The way back</source>
        <translation>
Der Rückweg</translation>
    </message>
    <message>
        <source>
Not resolved: a run is refused until this is known</source>
        <translation>
Nicht aufgelöst: Ein Lauf wird abgelehnt, bis dies bekannt ist</translation>
    </message>
    <message>
        <source>Prints exactly what would run. Runs nothing.</source>
        <translation>Gibt genau aus, was laufen würde. Führt nichts aus.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook; without it, the simulator&apos;s.</source>
        <translation>Die YAML-Datei der Umgebung, oder ihr Name, wenn die Datei neben dem Runbook liegt; ohne Angabe die des Simulators.</translation>
    </message>
    <message>
        <source>  %1 steps in %2 phases, %3 gates</source>
        <translation>  %1 Schritte in %2 Phasen, %3 Gates</translation>
    </message>
    <message>
        <source>  %1 checklists with %2 items, %3 roles</source>
        <translation>  %1 Checklisten mit %2 Punkten, %3 Rollen</translation>
    </message>
    <message>
        <source>  %1 metric conditions, %2 rollback triggers, %3 rollback steps</source>
        <translation>  %1 Metrik-Bedingungen, %2 Rollback-Auslöser, %3 Rollback-Schritte</translation>
    </message>
    <message>
        <source>Prints what a runbook says.</source>
        <translation>Gibt aus, was ein Runbook sagt.</translation>
    </message>
    <message>
        <source>The runbook; not with --resume.</source>
        <translation>Das Runbook; nicht mit --resume.</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, or max: as fast as it can.</source>
        <translation>Simulierte Sekunden je Sekunde, oder max: so schnell es geht.</translation>
    </message>
    <message>
        <source>Makes the same rehearsal again.</source>
        <translation>Macht denselben Probelauf noch einmal.</translation>
    </message>
    <message>
        <source>Without a window: the scenario&apos;s people fly it.</source>
        <translation>Ohne Fenster: Die Personen des Szenarios führen ihn durch.</translation>
    </message>
    <message>
        <source>With a window that no screen shows: the scenario&apos;s people fly it, and pictures are kept beside the report.</source>
        <translation>Mit einem Fenster, das kein Bildschirm zeigt: Die Personen des Szenarios führen den Lauf durch, und Bilder werden neben dem Bericht abgelegt.</translation>
    </message>
    <message>
        <source>Let the scenario&apos;s people fly the window&apos;s run; you may take over at any time.</source>
        <translation>Die Personen des Szenarios führen den Lauf im Fenster durch; Sie können jederzeit übernehmen.</translation>
    </message>
    <message>
        <source>Writes report.md, report.html and score.json there.</source>
        <translation>Schreibt report.md, report.html und score.json dorthin.</translation>
    </message>
    <message>
        <source>Takes up a run that was cut off.</source>
        <translation>Nimmt einen abgeschnittenen Lauf wieder auf.</translation>
    </message>
    <message>
        <source>A file in which every start of a command is noted (for checking).</source>
        <translation>Eine Datei, in der jeder Start eines Befehls vermerkt wird (zur Prüfung).</translation>
    </message>
    <message>
        <source>Ends when the window has been painted once (for measuring).</source>
        <translation>Endet, sobald das Fenster einmal gezeichnet ist (zum Messen).</translation>
    </message>
    <message>
        <source>--speed takes a number of simulated seconds a second (up to 100000), or max.</source>
        <translation>--speed nimmt eine Zahl simulierter Sekunden je Sekunde (bis 100000), oder max.</translation>
    </message>
    <message>
        <source>Flies a simulated run. Nothing of this machine or any other is touched.</source>
        <translation>Führt einen simulierten Lauf durch. Nichts auf diesem oder einem anderen Rechner wird berührt.</translation>
    </message>
    <message>
        <source>--resume takes up a run with its own runbook; leave FILE out.</source>
        <translation>--resume nimmt einen Lauf mit seinem eigenen Runbook wieder auf; lassen Sie FILE weg.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>  unknown: %1</source>
        <translation>  unbekannt: %1</translation>
    </message>
    <message>
        <source>  would not have fired</source>
        <translation>  hätte nicht ausgelöst</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, until %3</source>
        <translation>  löst aus um %1 UTC bei %2, bis %3</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, and still at the end</source>
        <translation>  löst aus um %1 UTC bei %2, und bis zum Ende</translation>
    </message>
    <message>
        <source>  %1 of %2 polls had no value: %3</source>
        <translation>  %1 von %2 Abfragen hatten keinen Wert: %3</translation>
    </message>
    <message>
        <source>The runbook has no triggers.</source>
        <translation>Das Runbook hat keine Auslöser.</translation>
    </message>
    <message>
        <source>--from and --to are times such as 2026-11-21T02:00:00Z, the first before the second, at most a year apart.</source>
        <translation>--from und --to sind Zeiten wie 2026-11-21T02:00:00Z, die erste vor der zweiten, höchstens ein Jahr auseinander.</translation>
    </message>
    <message>
        <source>Runs the triggers over the past and says when each would have fired.</source>
        <translation>Lässt die Auslöser über die Vergangenheit laufen und sagt, wann jeder ausgelöst hätte.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook.</source>
        <translation>Die YAML-Datei der Umgebung, oder ihr Name, wenn die Datei neben dem Runbook liegt.</translation>
    </message>
    <message>
        <source>When to begin: 2026-11-21T02:00:00Z.</source>
        <translation>Wann es beginnt: 2026-11-21T02:00:00Z.</translation>
    </message>
    <message>
        <source>When to end; without it, now.</source>
        <translation>Wann es endet; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>--environment says where the metrics are.</source>
        <translation>--environment sagt, wo die Metriken sind.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file; not with --resume.</source>
        <translation>Die YAML-Datei der Umgebung; nicht mit --resume.</translation>
    </message>
    <message>
        <source>Staging only, without a window: a crew ticks, answers and starts.</source>
        <translation>Nur Staging, ohne Fenster: Eine Crew hakt ab, antwortet und beginnt.</translation>
    </message>
    <message>
        <source>Runs read-only lines alone; what may change anything is left out.</source>
        <translation>Führt nur lesende Zeilen aus; was etwas ändern kann, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Where lines on this machine run, instead of the runbook&apos;s folder.</source>
        <translation>Wo Zeilen auf diesem Rechner laufen, statt im Ordner des Runbooks.</translation>
    </message>
    <message>
        <source>An OpenSSH configuration to use instead of the user&apos;s own.</source>
        <translation>Eine OpenSSH-Konfiguration, statt der des Nutzers.</translation>
    </message>
    <message>
        <source>With --unattended: writes report.md, report.html and score.json there.</source>
        <translation>Mit --unattended: schreibt report.md, report.html und score.json dorthin.</translation>
    </message>
    <message>
        <source>Run %1 was simulated; it is taken up by release-cockpit rehearse --resume %1.</source>
        <translation>Lauf %1 war simuliert; er wird wieder aufgenommen mit release-cockpit rehearse --resume %1.</translation>
    </message>
    <message>
        <source>the run&apos;s environment</source>
        <translation>die Umgebung des Laufs</translation>
    </message>
    <message>
        <source>Flies a staging or live run.</source>
        <translation>Führt einen Staging- oder Live-Lauf durch.</translation>
    </message>
    <message>
        <source>A staging or live run needs --environment. For a rehearsal: release-cockpit rehearse FILE.</source>
        <translation>Ein Staging- oder Live-Lauf braucht --environment. Für einen Probelauf: release-cockpit rehearse FILE.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>No runs on record yet. Try: release-cockpit rehearse FILE</source>
        <translation>Noch ist kein Lauf aufgezeichnet. Versuchen Sie: release-cockpit rehearse FILE</translation>
    </message>
    <message>
        <source>--at takes a UTC time like 2026-05-01T02:30:00Z.</source>
        <translation>--at nimmt eine UTC-Zeit wie 2026-05-01T02:30:00Z.</translation>
    </message>
    <message>
        <source>Prints the report of a run.</source>
        <translation>Gibt den Bericht eines Laufs aus.</translation>
    </message>
    <message>
        <source>Proves that a run&apos;s log is whole and unchanged, or names the first broken record.</source>
        <translation>Beweist, dass das Protokoll eines Laufs vollständig und unverändert ist, oder nennt den ersten gebrochenen Datensatz.</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters; it is read from standard input.</source>
        <translation>Ein Secret hat mindestens %1 Zeichen; es wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>The keychain holds &quot;%1&quot; of %2 now.</source>
        <translation>Der Schlüsselbund enthält jetzt „%1“ von %2.</translation>
    </message>
    <message>
        <source>The keychain does not hold &quot;%1&quot; of %2 any more.</source>
        <translation>Der Schlüsselbund enthält „%1“ von %2 nicht mehr.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>found  </source>
        <translation>gesetzt  </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>Which secrets of an environment have a value. Never prints one.</source>
        <translation>Welche Secrets einer Umgebung einen Wert haben. Gibt nie einen aus.</translation>
    </message>
    <message>
        <source>Puts the value on standard input into your keychain.</source>
        <translation>Legt den Wert von der Standardeingabe in Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>Takes it out of your keychain.</source>
        <translation>Nimmt ihn aus Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The environment names no secret &quot;%1&quot;.</source>
        <translation>Die Umgebung nennt kein Secret „%1“.</translation>
    </message>
    <message>
        <source>At %1: %2%3</source>
        <translation>Um %1: %2%3</translation>
    </message>
    <message>
        <source>, held: %1</source>
        <translation>, angehalten: %1</translation>
    </message>
    <message>
        <source>Plan clock: T+%1</source>
        <translation>Planuhr: T+%1</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>Im Verzug: %1</translation>
    </message>
    <message>
        <source>Ahead by %1</source>
        <translation>Voraus: %1</translation>
    </message>
    <message>
        <source>Last safe rollback start in: %1</source>
        <translation>Letzter sicherer Rollback-Beginn in: %1</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>Gate %1: %2</translation>
    </message>
    <message>
        <source>Triggers that wait for the lead: %1</source>
        <translation>Auslöser, die auf die Leitung warten: %1</translation>
    </message>
    <message>
        <source>The target is locked. %1</source>
        <translation>Das Ziel ist gesperrt. %1</translation>
    </message>
    <message>
        <source>How it is printed: %1.</source>
        <translation>Wie es ausgegeben wird: %1.</translation>
    </message>
    <message>
        <source>release-cockpit %1 --help says how it is used.</source>
        <translation>release-cockpit %1 --help sagt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Nach „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt kein Format „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made for the report.</source>
        <translation>Der Ordner %1 kann für den Bericht nicht angelegt werden.</translation>
    </message>
    <message>
        <source>
It speaks the language of the locale, or of --language CODE: %1.</source>
        <translation>
Sprache ist die der Locale, oder die von --language CODE: %1.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;; --help lists what there is.</source>
        <translation>Es gibt keine Option „%1“; --help listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>No step was recognised in this document, so there is nothing to fly. Steps are headings, bold lines or a timeline table with commands or checks below them.</source>
        <translation>In diesem Dokument wurde kein Schritt erkannt, es gibt also nichts durchzuführen. Schritte sind Überschriften, fette Zeilen oder eine Zeittabelle mit Befehlen oder Prüfungen darunter.</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>Lauf %1 wurde zurückgerollt: %2</translation>
    </message>
    <message>
        <source>The source %1 needs the secret &quot;%2&quot;, which has no value: put it into the keychain with &quot;release-cockpit secrets ENVIRONMENT --set %2&quot;, or name a variable for it in the environment file.</source>
        <translation>Die Quelle %1 braucht das Secret „%2“, das keinen Wert hat: Legen Sie ihn mit „release-cockpit secrets ENVIRONMENT --set %2“ in den Schlüsselbund, oder nennen Sie in der Umgebungsdatei eine Variable dafür.</translation>
    </message>
    <message>
        <source>%1 was not opened; the window says why.</source>
        <translation>%1 wurde nicht geöffnet; das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>
Run %1: %2. Score %3 of 100.</source>
        <translation>
Lauf %1: %2. Punktzahl %3 von 100.</translation>
    </message>
    <message>
        <source>Run %1 is over: there is nothing to take up. Its report: release-cockpit report %1.</source>
        <translation>Lauf %1 ist vorbei: Es gibt nichts wieder aufzunehmen. Sein Bericht: release-cockpit report %1.</translation>
    </message>
    <message>
        <source>The run found no end within %1 hours of its own time; it stands at: %2. It can be taken up with --resume %3.</source>
        <translation>Der Lauf hat in %1 Stunden seiner eigenen Zeit kein Ende gefunden; er steht bei: %2. Er lässt sich mit --resume %3 wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Ended before the run was over; take it up with --resume %1.</source>
        <translation>Beendet, bevor der Lauf vorbei war; nehmen Sie ihn mit --resume %1 wieder auf.</translation>
    </message>
    <message>
        <source>in a terminal</source>
        <translation>in einem Terminal</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>nimmt Eingaben an</translation>
    </message>
    <message>
        <source>One run: its events and its state, printed or in the window.</source>
        <translation>Ein Lauf: seine Ereignisse und sein Zustand, ausgegeben oder im Fenster.</translation>
    </message>
    <message>
        <source>release-cockpit [FILE]     opens the window, on a runbook if one is named

read FILE                  what the runbook says
lint FILE...               what is wrong with it
plan FILE                  the resolved dry run: exactly what would run
environment FILE --new E   a first environment file for this runbook
rehearse FILE              a simulated run
run FILE --environment E   a staging or live run
dashboard DASHBOARD        what of a Grafana or CloudWatch dashboard can be taken over
replay FILE --environment E --from TIME
                           when its triggers would have fired in the past
secrets E                  which secrets of an environment have a value
runs, runs show RUN        the runs on record
runs open RUN              walks through one in the window
report RUN                 the report of a run
patch RUN                  what the run learned, as a diff of its runbook
verify RUN                 proves a run&apos;s log, or names its first broken record

release-cockpit COMMAND --help says more. Exit codes: 0 fine; 1 findings, no-go or rolled back;
2 usage; 3 could not run.</source>
        <translation>release-cockpit [FILE]     öffnet das Fenster, auf einem Runbook, wenn eines genannt ist

read FILE                  was das Runbook sagt
lint FILE...               was daran nicht stimmt
plan FILE                  der aufgelöste Trockenlauf: genau das, was laufen würde
environment FILE --new E   eine erste Umgebungsdatei für dieses Runbook
rehearse FILE              ein simulierter Lauf
run FILE --environment E   ein Staging- oder Live-Lauf
dashboard DASHBOARD        was von einem Dashboard von Grafana oder CloudWatch zu übernehmen ist
replay FILE --environment E --from TIME
                           wann seine Auslöser in der Vergangenheit ausgelöst hätten
secrets E                  welche Secrets einer Umgebung einen Wert haben
runs, runs show RUN        die aufgezeichneten Läufe
runs open RUN              geht einen im Fenster durch
report RUN                 der Bericht eines Laufs
patch RUN                  was der Lauf ergeben hat, als Diff seines Runbooks
verify RUN                 beweist das Protokoll eines Laufs oder nennt seinen ersten gebrochenen Datensatz

release-cockpit COMMAND --help sagt mehr. Exit-Codes: 0 in Ordnung; 1 Befunde, No-Go oder
zurückgerollt; 2 falscher Aufruf; 3 konnte nicht laufen.</translation>
    </message>
    <message>
        <source>each of %1</source>
        <translation>jeder von %1</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 auf einmal</translation>
    </message>
    <message>
        <source>goes over all; failed when %1 have failed</source>
        <translation>geht über alle; fehlgeschlagen, wenn %1 fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>stops when %1 have failed</source>
        <translation>hält an, wenn %1 fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>            only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>            nur wo „%1“ „%2“ sagt</translation>
    </message>
    <message>
        <source>        then, on each, within %1: %2</source>
        <translation>        dann auf jedem, in %1: %2</translation>
    </message>
    <message>
        <source>Begins at this step (its id, number or title); what lies before is left out. Needs --reason.</source>
        <translation>Beginnt bei diesem Schritt (Kennung, Nummer oder Titel); was davor liegt, wird ausgelassen. Braucht --reason.</translation>
    </message>
    <message>
        <source>Why it begins there; kept with the run.</source>
        <translation>Warum dort begonnen wird; bleibt beim Lauf.</translation>
    </message>
    <message>
        <source>The runbook has no step &quot;%1&quot;.</source>
        <translation>Das Runbook hat keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>Say with --reason why what lies before --from is left out.</source>
        <translation>Sagen Sie mit --reason, warum ausgelassen wird, was vor --from liegt.</translation>
    </message>
    <message>
        <source>What happens: %1, or a file of your own (.yaml).</source>
        <translation>Was geschieht: %1 oder eine eigene Datei (.yaml).</translation>
    </message>
    <message>
        <source>An environment needs a name without slashes: staging, production, …</source>
        <translation>Eine Umgebung braucht einen Namen ohne Schrägstriche: staging, production, …</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>
Time until all traffic is on the new version: %1</source>
        <translation>
Zeit, bis aller Verkehr auf der neuen Version ist: %1</translation>
    </message>
    <message>
        <source>Worst case to notice a breach: %1; to notice it and be back: %2</source>
        <translation>Schlimmstenfalls, bis eine Grenzwertverletzung auffällt: %1; bis sie auffällt und alles zurückgenommen ist: %2</translation>
    </message>
    <message>
        <source>The way back: %1</source>
        <translation>Der Rückweg: %1</translation>
    </message>
    <message>
        <source>Point of no return, which the plan itself passes: %1 %2</source>
        <translation>Point of no Return, den der Plan selbst überschreitet: %1 %2</translation>
    </message>
    <message>
        <source>Before a GO it is shown that:</source>
        <translation>Vor einem GO wird gezeigt:</translation>
    </message>
    <message>
        <source>Nothing is due after the last releases.</source>
        <translation>Nach den letzten Releases ist nichts fällig.</translation>
    </message>
    <message>
        <source>Lists the runs on record, oldest first; &quot;runs show RUN&quot; prints one, &quot;runs open RUN&quot; shows it in the window, event by event; &quot;runs due&quot; prints what is to be looked at after releases.</source>
        <translation>Listet die aufgezeichneten Läufe auf, die ältesten zuerst; „runs show RUN“ gibt einen aus, „runs open RUN“ zeigt ihn im Fenster, Ereignis für Ereignis; „runs due“ gibt aus, was nach Releases zu prüfen ist.</translation>
    </message>
    <message>
        <source>With show, open or due: as it was at this UTC time.</source>
        <translation>Mit show, open oder due: wie es zu dieser UTC-Zeit war.</translation>
    </message>
    <message>
        <source>It is: runs, runs due, runs show RUN, or runs open RUN.</source>
        <translation>Richtig ist: runs, runs due, runs show RUN oder runs open RUN.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Begun, and no end on record: %1</source>
        <translation>Begonnen, und kein Ende aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken up, shown with its state or reported by this version: the version that flew it read another plan in the same runbook (%2 then, %3 now), and what is known of its steps might be told of others. Its log is not touched: &quot;runs show %1&quot; lists what happened, &quot;verify %1&quot; proves it whole. Look at its target, and end it with the version that flew it.</source>
        <translation>Der Lauf %1 kann mit dieser Version nicht fortgesetzt, nicht mit seinem Zustand gezeigt und nicht berichtet werden: Die Version, die ihn durchführte, las im selben Runbook einen anderen Plan (damals %2, jetzt %3), und was von seinen Schritten bekannt ist, könnte anderen zugeschrieben werden. Sein Protokoll bleibt unberührt: „runs show %1“ listet auf, was geschah, „verify %1“ beweist, dass es vollständig ist. Sehen Sie am Ziel nach, und beenden Sie den Lauf mit der Version, die ihn durchführte.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DashboardReader</name>
    <message>
        <source>No source of the environment keeps the dashboard of line %1: %2.</source>
        <translation>Keine Quelle der Umgebung enthält das Dashboard von Zeile %1: %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DesktopCalls</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>cockpit::app::EnvironmentBench</name>
    <message>
        <source>%1 cannot be read any more: %2.</source>
        <translation>%1 ist nicht mehr lesbar: %2.</translation>
    </message>
    <message>
        <source>Somebody changed %1 since it was opened here, so it is not overwritten. Close this window and open it again.</source>
        <translation>Jemand hat %1 geändert, seit es hier geöffnet wurde; deshalb wird es nicht überschrieben. Schließen Sie dieses Fenster und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It is as it was.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Es ist, wie es war.</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters, or it could not be masked where it turns up.</source>
        <translation>Ein Secret hat mindestens %1 Zeichen, sonst könnte es dort, wo es auftaucht, nicht maskiert werden.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Flight</name>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data DIR.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen mit --data DIR.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::HostTrial</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>It did not answer within 20 seconds.</source>
        <translation>Er hat nicht innerhalb von 20 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>Ort nicht gezeigt</translation>
    </message>
    <message>
        <source>It was reached, but &quot;%1&quot; did not end well there.</source>
        <translation>Er wurde erreicht, aber „%1“ ging dort nicht gut aus.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>It answers, and &quot;%1&quot; says &quot;%2&quot; there. Write that as what is expected, and a run proves the place before it changes anything.</source>
        <translation>Er antwortet, und „%1“ sagt dort „%2“. Tragen Sie das als erwartet ein, dann prüft ein Lauf den Ort, bevor er etwas ändert.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>It was reached, and is the place that is meant: &quot;%1&quot;.</source>
        <translation>Er wurde erreicht und ist der gemeinte Ort: „%1“.</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>It was reached, and is another place: &quot;%1&quot; says &quot;%2&quot; there, where &quot;%3&quot; is expected.</source>
        <translation>Er wurde erreicht und ist ein anderer Ort: „%1“ sagt dort „%2“, erwartet wird „%3“.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Opener</name>
    <message>
        <source>Rehearse &amp;again, with the scenario</source>
        <translation>&amp;Erneut proben, mit dem Szenario</translation>
    </message>
</context>
<context>
    <name>cockpit::app::PathDesk</name>
    <message>
        <source>Edit and test the environment …</source>
        <translation>Umgebung bearbeiten und testen …</translation>
    </message>
    <message>
        <source>Show the path to fly</source>
        <translation>Weg zum Flug zeigen</translation>
    </message>
    <message>
        <source>The environment is simulated: it is rehearsed, not flown.</source>
        <translation>Die Umgebung ist simuliert: Mit ihr wird geprobt, nicht durchgeführt.</translation>
    </message>
    <message>
        <source>There is no environment file beside the runbook yet: make one under &quot;Environment&quot; on the path to fly.</source>
        <translation>Neben dem Runbook gibt es noch keine Umgebungsdatei: Legen Sie auf dem Weg zum Flug unter „Umgebung“ eine an.</translation>
    </message>
    <message>
        <source>Hosts, variables, secrets, metrics, roles, rules and all else that the file says, in forms</source>
        <translation>Hosts, Variablen, Secrets, Metriken, Rollen, Regeln und alles andere, was die Datei sagt, in Formularen</translation>
    </message>
</context>
<context>
    <name>cockpit::app::RealFlight</name>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>The environment %1 is simulated: rehearse it instead, with release-cockpit rehearse.</source>
        <translation>Die Umgebung %1 ist simuliert: Proben Sie sie stattdessen, mit release-cockpit rehearse.</translation>
    </message>
    <message>
        <source>A live run is flown by people: --unattended is for staging.</source>
        <translation>Einen Live-Lauf führen Menschen durch: --unattended ist für Staging.</translation>
    </message>
    <message>
        <source>Not flown, because it would reach what is not known yet:%1</source>
        <translation>Nicht durchgeführt, weil Unbekanntes erreicht würde:%1</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>Der Host „%1“ hat in dieser Umgebung keine Adresse.</translation>
    </message>
    <message>
        <source>Lines that need a second person cannot be flown by --unattended, which has nobody to look at them: %1. Fly it with people, or leave &quot;two_people&quot; out of the environment&apos;s rules.</source>
        <translation>Zeilen, die eine zweite Person brauchen, kann --unattended nicht fliegen, denn niemand sieht sie an: %1. Fliegen Sie mit Menschen, oder lassen Sie „two_people“ aus den Regeln der Umgebung weg.</translation>
    </message>
    <message>
        <source>Before a GO somebody must look, and --unattended has nobody: %1. Fly it with people, or leave &quot;probes&quot; out of the environment&apos;s rules.</source>
        <translation>Vor einem GO muss jemand nachsehen, und --unattended hat niemanden: %1. Fliegen Sie mit Menschen, oder lassen Sie „probes“ aus den Regeln der Umgebung weg.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Replaying</name>
    <message>
        <source>It has no measurable condition: a person declares it.</source>
        <translation>Er hat keine messbare Bedingung: Ein Mensch ruft ihn aus.</translation>
    </message>
    <message>
        <source>It compares with the baseline of a run, which the past has none of.</source>
        <translation>Er vergleicht mit der Baseline eines Laufs, und die hat die Vergangenheit nicht.</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>In der Umgebung ist keine Metrik daran gebunden.</translation>
    </message>
    <message>
        <source>Its metric is read from no source of the environment.</source>
        <translation>Seine Metrik wird von keiner Quelle der Umgebung gelesen.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SecretTrial</name>
    <message>
        <source>missing</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Your keychain has a value for it that can be used.</source>
        <translation>Ihr Schlüsselbund enthält dafür einen brauchbaren Wert.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SimulatedFlight</name>
    <message>
        <source>The simulator cannot listen on this machine&apos;s loopback address: %1</source>
        <translation>Der Simulator kann auf der Loopback-Adresse dieses Rechners nicht lauschen: %1</translation>
    </message>
    <message>
        <source>It is not read: in a rehearsal nothing leaves this machine.</source>
        <translation>Es wird nicht gelesen: In einem Probelauf verlässt nichts diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SourceTrial</name>
    <message>
        <source>no secret</source>
        <translation>kein Secret</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>It answers, but has no data of the last five minutes for: %1</source>
        <translation>Sie antwortet, hat aber keine Daten der letzten fünf Minuten für: %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>It answers: %1 is %2 now.</source>
        <translation>Sie antwortet: %1 ist jetzt %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::TrialRun</name>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>The test was stopped before it said anything.</source>
        <translation>Der Test wurde angehalten, bevor er etwas ergab.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::WindowedFlight</name>
    <message>
        <source>Crew &amp;flies</source>
        <translation>Crew &amp;führt durch</translation>
    </message>
    <message>
        <source>The scenario&apos;s people do what they are asked: tick, answer, start, decide. Take over at any time by clearing this box.</source>
        <translation>Die Personen des Szenarios tun, worum sie gebeten werden: abhaken, antworten, beginnen, entscheiden. Übernehmen Sie jederzeit, indem Sie den Haken entfernen.</translation>
    </message>
    <message>
        <source>The scenario&apos;s people fly the simulated run</source>
        <translation>Die Personen des Szenarios führen den simulierten Lauf durch</translation>
    </message>
    <message>
        <source>Soun&amp;d</source>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>The desktop&apos;s alarm sound when a trigger fires and when the run is held</source>
        <translation>Der Alarmton des Desktops, wenn ein Auslöser auslöst und wenn der Lauf angehalten wird</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>What was planned and what happened, as Markdown and HTML, into a folder</source>
        <translation>Was geplant war und was geschah, als Markdown und HTML, in einen Ordner</translation>
    </message>
    <message>
        <source>A folder for the report</source>
        <translation>Ein Ordner für den Bericht</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>Der Bericht wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>The simulated clock &amp;waits for you</source>
        <translation>Simulierte Uhr &amp;wartet auf Sie</translation>
    </message>
    <message>
        <source>Fast while lines run and waits pass, and like any clock while the next move is a person&apos;s. Off: fast all the time.</source>
        <translation>Schnell, während Zeilen laufen und Wartezeiten vergehen, und wie jede Uhr, wenn ein Mensch am Zug ist. Aus: immer schnell.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor</name>
    <message>
        <source>&quot;%1&quot; is in the output</source>
        <translation>„%1“ steht in der Ausgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the first %2 MiB of the output</source>
        <translation>„%1“ steht nicht in den ersten %2 MiB der Ausgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the output</source>
        <translation>„%1“ steht nicht in der Ausgabe</translation>
    </message>
    <message>
        <source>the output holds no JSON document</source>
        <translation>die Ausgabe enthält kein JSON-Dokument</translation>
    </message>
    <message>
        <source>the output has every member that is expected</source>
        <translation>die Ausgabe hat alle erwarteten Felder</translation>
    </message>
    <message>
        <source>the output&apos;s JSON differs from what is expected</source>
        <translation>das JSON der Ausgabe weicht vom erwarteten ab</translation>
    </message>
    <message>
        <source>the output does not show a status</source>
        <translation>die Ausgabe zeigt keinen Status</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>der Status ist %1</translation>
    </message>
    <message>
        <source>the output does not say for certain how many there are</source>
        <translation>die Ausgabe sagt nicht sicher, wie viele es sind</translation>
    </message>
    <message>
        <source>the output has %1</source>
        <translation>die Ausgabe hat %1</translation>
    </message>
    <message>
        <source>only a person can tell</source>
        <translation>nur ein Mensch kann es sagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; above it computes a value, which would be computed anew for this line and may differ. Put both on one line.</source>
        <translation>„%1“ darüber berechnet einen Wert, der für diese Zeile neu berechnet würde und abweichen kann. Schreiben Sie beides in eine Zeile.</translation>
    </message>
    <message>
        <source>No line above it says how the container %1 is entered.</source>
        <translation>Keine Zeile darüber sagt, wie der Container %1 betreten wird.</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>Der Plan hat keine Zeile %1.</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>noch nirgends</translation>
    </message>
    <message>
        <source>database %1 on %2</source>
        <translation>Datenbank %1 (%2)</translation>
    </message>
    <message>
        <source>database on %1</source>
        <translation>Datenbank (%1)</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Watched, and ended by a person.</source>
        <translation>Beobachtet und von einem Menschen beendet.</translation>
    </message>
    <message>
        <source>Stopped at its time limit.</source>
        <translation>An seinem Zeitlimit angehalten.</translation>
    </message>
    <message>
        <source>Stopped because it had been silent for too long.</source>
        <translation>Angehalten, weil er zu lange still war.</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Von einem Menschen angehalten.</translation>
    </message>
    <message>
        <source>Ended by signal %1.</source>
        <translation>Beendet durch Signal %1.</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>Exit-Code %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Exit code %1, but not as expected (&quot;%2&quot;): %3.</source>
        <translation>Exit-Code %1, aber nicht wie erwartet („%2“): %3.</translation>
    </message>
    <message>
        <source>Exit code %1. Is the output as expected: &quot;%2&quot;?</source>
        <translation>Exit-Code %1. Ist die Ausgabe wie erwartet: „%2“?</translation>
    </message>
    <message>
        <source>No line above it says how the database prompt is opened.</source>
        <translation>Keine Zeile darüber sagt, wie die Datenbank-Eingabe geöffnet wird.</translation>
    </message>
    <message>
        <source>Lines for the prompt of &quot;%1&quot; are not typed by the cockpit yet: put each on a line of its own for the shell, or mark it done outside.</source>
        <translation>Zeilen für die Eingabe von „%1“ tippt das Cockpit noch nicht: Schreiben Sie jede als eigene Zeile für die Shell, oder melden Sie sie als anderswo erledigt.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>This is the record of run %1: nothing in it can be changed.</source>
        <translation>Dies ist die Aufzeichnung von Lauf %1: Darin kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Exit code %1, where %2 is expected.</source>
        <translation>Exit-Code %1, wo %2 erwartet wird.</translation>
    </message>
    <message>
        <source>… and more, in %1</source>
        <translation>… und mehr, in %1</translation>
    </message>
    <message>
        <source>the output does not show a status; asked again by the cockpit, it is %1</source>
        <translation>die Ausgabe zeigt keinen Status; vom Cockpit nochmals erfragt, ist er %1</translation>
    </message>
    <message>
        <source>%1 runs on each host of %2: say which one.</source>
        <translation>%1 läuft auf jedem Host von %2: Sagen Sie, auf welchem.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the output is just that</source>
        <translation>die Ausgabe ist genau das</translation>
    </message>
    <message>
        <source>Each line has a session of its own at this database, so a transaction must be begun and ended in one: put the statements on one line, or in a file.</source>
        <translation>Jede Zeile hat an dieser Datenbank ihre eigene Sitzung, also muss eine Transaktion in einer einzigen beginnen und enden: Schreiben Sie die Anweisungen in eine Zeile oder in eine Datei.</translation>
    </message>
    <message>
        <source>This changes the session only, and each line has one of its own at this database: put it on one line with the statement that needs it.</source>
        <translation>Das ändert nur die Sitzung, und jede Zeile hat an dieser Datenbank ihre eigene: Schreiben Sie es in eine Zeile mit der Anweisung, die es braucht.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Conductor</name>
    <message>
        <source>Not recorded: %1 Nothing new is started until the log can be written again.</source>
        <translation>Nicht aufgezeichnet: %1 Nichts Neues beginnt, bis das Protokoll wieder geschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 could not be looked at: %2</source>
        <translation>%1 konnte nicht angesehen werden: %2</translation>
    </message>
    <message>
        <source>Nothing of it runs on %1 any more.</source>
        <translation>Nichts davon läuft mehr (%1).</translation>
    </message>
    <message>
        <source>It still runs on %1: %2.</source>
        <translation>Es läuft noch (%1): %2.</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>%1 konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>The plan has no action %1.</source>
        <translation>Der Plan hat keine Aktion %1.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
    <message>
        <source>It could not be looked at: %1</source>
        <translation>Es konnte nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>It has ended since, with exit code %1.</source>
        <translation>Es ist inzwischen beendet, mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>Looked again on this machine: %1</source>
        <translation>Auf diesem Rechner noch einmal nachgesehen: %1</translation>
    </message>
    <message>
        <source>It still runs on this machine.</source>
        <translation>Es läuft noch auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The link to it is cut; it goes on there, and is looked for.</source>
        <translation>Die Verbindung ist unterbrochen; dort läuft es weiter und wird gesucht.</translation>
    </message>
    <message>
        <source>It has printed nothing for %1 s. Wait on, or stop it?</source>
        <translation>Seit %1 s hat der Befehl nichts ausgegeben. Weiter warten oder anhalten?</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Es ist beendet.</translation>
    </message>
    <message>
        <source>What was typed for %1 did not reach it: %2</source>
        <translation>Die Eingabe für %1 ist nicht angekommen: %2</translation>
    </message>
    <message>
        <source>It waits for input.</source>
        <translation>Es wartet auf eine Eingabe.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Exit code %1, but the check afterwards failed (&quot;%2&quot;): %3.</source>
        <translation>Exit-Code %1, aber die Prüfung danach schlug fehl („%2“): %3.</translation>
    </message>
    <message>
        <source>The session at the database was left with the transaction open that &quot;%1&quot; began: the server rolls back what was done in it.</source>
        <translation>Die Sitzung an der Datenbank wurde verlassen, während die Transaktion offen war, die „%1“ begann: Der Server rollt zurück, was darin geschah.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Followups</name>
    <message>
        <source>stopped by a person</source>
        <translation>von einer Person angehalten</translation>
    </message>
    <message>
        <source>it went well</source>
        <translation>es ging gut</translation>
    </message>
    <message>
        <source>it did not go well in time</source>
        <translation>es ging in der Zeit nicht gut</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Launch</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>Angehalten, bevor es begann.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be computed, so nothing was started.</source>
        <translation>Der Wert von „%1“ konnte nicht berechnet werden, deshalb wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>It was not shown that this is the right place: &quot;%1&quot; did not end well there.</source>
        <translation>Es ist nicht gezeigt, dass dies der richtige Ort ist: „%1“ ging dort nicht gut aus.</translation>
    </message>
    <message>
        <source>This is not the place that is meant: &quot;%1&quot; says &quot;%2&quot; there, where the environment expects &quot;%3&quot;.</source>
        <translation>Dies ist nicht der gemeinte Ort: „%1“ sagt dort „%2“, wo die Umgebung „%3“ erwartet.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Markers</name>
    <message>
        <source>It is number %1 there.</source>
        <translation>Dort hat er die Nummer %1.</translation>
    </message>
    <message>
        <source>The cockpit ended while it was sent.</source>
        <translation>Das Cockpit endete, während er gesendet wurde.</translation>
    </message>
    <message>
        <source>Another marker was still under way.</source>
        <translation>Ein anderer Marker war noch unterwegs.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Prober</name>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::SqlSession</name>
    <message>
        <source>The database has not answered for %1 s.</source>
        <translation>Die Datenbank hat seit %1 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The program psql was not found where this session is opened: install it there (on Debian: the package postgresql-client).</source>
        <translation>Das Programm psql wurde dort nicht gefunden, wo diese Sitzung geöffnet wird: Installieren Sie es dort (unter Debian: das Paket postgresql-client).</translation>
    </message>
    <message>
        <source>The program %1 was not found where this session is opened: install it there, or correct the line that opens the session.</source>
        <translation>Das Programm %1 wurde dort nicht gefunden, wo diese Sitzung geöffnet wird: Installieren Sie es dort, oder berichtigen Sie die Zeile, die die Sitzung öffnet.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::SqlSessions</name>
    <message>
        <source>This line belongs to the transaction that &quot;%1&quot; begins, and that is not open: its session has ended and the server has rolled it back, or the line was not run. Go on from &quot;%1&quot;.</source>
        <translation>Diese Zeile gehört zu der Transaktion, die „%1“ beginnt, und die ist nicht offen: Ihre Sitzung ist beendet und der Server hat sie zurückgerollt, oder die Zeile lief nicht. Machen Sie bei „%1“ weiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds only in the session in which &quot;%2&quot; was typed, and that has ended, or the line was not run. Go on from &quot;%2&quot;.</source>
        <translation>„%1“ gilt nur in der Sitzung, in der „%2“ getippt wurde, und die ist beendet, oder die Zeile lief nicht. Machen Sie bei „%2“ weiter.</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open: leaving would roll it back. Commit it first, or leave this line out to give it up.</source>
        <translation>Die Transaktion, die „%1“ begann, ist noch offen: Beim Verlassen würde sie zurückgerollt. Schließen Sie sie vorher mit Commit ab, oder lassen Sie diese Zeile aus, um sie aufzugeben.</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open, and no line below ends it: this line would be rolled back with it. Commit it or roll it back first.</source>
        <translation>Die Transaktion, die „%1“ begann, ist noch offen, und keine Zeile darunter beendet sie: Diese Zeile würde mit ihr zurückgerollt. Schließen Sie sie vorher mit Commit ab, oder rollen Sie sie zurück.</translation>
    </message>
    <message>
        <source>No session at the database: %1</source>
        <translation>Keine Sitzung an der Datenbank: %1</translation>
    </message>
    <message>
        <source>The psql that this session is opened with is older than version 9.6 and leaves out what has to be set before the first line: install a newer one there.</source>
        <translation>Das psql, mit dem diese Sitzung geöffnet wird, ist älter als Version 9.6 und lässt aus, was vor der ersten Zeile gesetzt werden muss: Installieren Sie dort ein neueres.</translation>
    </message>
</context>
<context>
    <name>cockpit::patch</name>
    <message>
        <source>This is no unified diff of one file.</source>
        <translation>Dies ist kein Unified Diff einer Datei.</translation>
    </message>
    <message>
        <source>Line %1 of the diff is not as a unified diff has it.</source>
        <translation>Zeile %1 des Diffs ist nicht so, wie ein Unified Diff sie hat.</translation>
    </message>
    <message>
        <source>The diff does not apply: line %1 of the file is another one than the diff was made for.</source>
        <translation>Der Diff passt nicht: Zeile %1 der Datei ist eine andere als die, für die er gemacht wurde.</translation>
    </message>
    <message>
        <source>Line %1: that the command ends with exit code 0 could not be put in.</source>
        <translation>Zeile %1: Dass der Befehl mit Exit-Code 0 endet, ließ sich nicht einfügen.</translation>
    </message>
    <message>
        <source>The words are the same; the encoding or the line endings are others.</source>
        <translation>Die Worte sind dieselben; Kodierung oder Zeilenenden sind andere.</translation>
    </message>
    <message>
        <source>The file changed on disk at %1; this run keeps the text it started with.</source>
        <translation>Die Datei hat sich um %1 geändert; dieser Lauf behält den Text, mit dem er begann.</translation>
    </message>
    <message>
        <source>The file cannot be read on disk any more since %1; this run keeps the text it started with.</source>
        <translation>Die Datei ist seit %1 nicht mehr lesbar; dieser Lauf behält den Text, mit dem er begann.</translation>
    </message>
    <message>
        <source>The file on disk is again the one that this run started with.</source>
        <translation>Die Datei ist wieder die, mit der dieser Lauf begann.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is left as it is; there are no other words for what it was confirmed to mean.</source>
        <translation>Zeile %1: „%2“ bleibt, wie es ist; für das Bestätigte gibt es keine anderen Worte.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; could not be replaced by &quot;%3&quot;.</source>
        <translation>Zeile %1: „%2“ konnte nicht durch „%3“ ersetzt werden.</translation>
    </message>
    <message>
        <source>Line %1: the step took %2; the document says it in no place that could be changed.</source>
        <translation>Zeile %1: Der Schritt dauerte %2; das Dokument sagt es an keiner Stelle, die geändert werden könnte.</translation>
    </message>
</context>
<context>
    <name>cockpit::report</name>
    <message>
        <source>Run report: %1</source>
        <translation>Bericht zum Lauf: %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Scenario, seed</source>
        <translation>Szenario, Seed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Started (T-0)</source>
        <translation>Begonnen (T-0)</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>In holds</source>
        <translation>In Halten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Worst-case rollback</source>
        <translation>Rollback schlimmstenfalls</translation>
    </message>
    <message>
        <source>Runbook sha256</source>
        <translation>Runbook sha256</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>Geplant und tatsächlich</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Tatsächlicher Beginn</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>No gate was declared.</source>
        <translation>Kein Gate wurde entschieden.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Evidence sha256: %1</source>
        <translation>Nachweis sha256: %1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Entscheidungsmatrix</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The runbook names no trigger.</source>
        <translation>Das Runbook nennt keinen Auslöser.</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Started at %1: %2. It took %3; the worst case promised was %4.</source>
        <translation>Begonnen um %1: %2. Er dauerte %3; zugesagt waren schlimmstenfalls %4.</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Sprosse</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Zeitbudget</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Ticked in the file only</source>
        <translation>Nur in der Datei abgehakt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>None: no hold, skip, retry, failure, waiver, mark or unknown outcome.</source>
        <translation>Keine: kein Halt, nichts übersprungen, wiederholt, fehlgeschlagen, gemeldet oder ungeklärt, keine Ausnahme.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 events. %2 Head of the chain: %3</source>
        <translation>%1 Ereignisse. %2 Kopf der Kette: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, comment by %2: %3</source>
        <translation>%1, Kommentar von %2: %3</translation>
    </message>
    <message>
        <source>signed off by %1 until %2, and expired</source>
        <translation>abgezeichnet von %1 bis %2, und abgelaufen</translation>
    </message>
    <message>
        <source>signed off by %1 until %2</source>
        <translation>abgezeichnet von %1 bis %2</translation>
    </message>
    <message>
        <source>failed, says %1: %2</source>
        <translation>nicht erfüllt, sagt %1: %2</translation>
    </message>
    <message>
        <source>not tested, says %1: %2</source>
        <translation>nicht geprüft, sagt %1: %2</translation>
    </message>
    <message>
        <source>Before the first step: %1</source>
        <translation>Vor dem ersten Schritt: %1</translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <translation>Nach %1: %2</translation>
    </message>
    <message>
        <source>GO with waiver (owner %1, until %2)</source>
        <translation>GO mit Ausnahme (zuständig: %1, bis %2)</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>%1, declared by %2 at %3</source>
        <translation>%1, erklärt von %2 um %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Line of the runbook</source>
        <translation>Zeile des Runbooks</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>Rollback: %1</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>Was berührt wurde</translation>
    </message>
    <message>
        <source>nothing real: stand-ins performed the lines, and the metrics came from servers of the simulator</source>
        <translation>nichts Echtes: Stellvertreter führten die Zeilen aus, und die Metriken kamen von Servern des Simulators</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>What was run and done</source>
        <translation>Was ausgeführt und getan wurde</translation>
    </message>
    <message>
        <source>Each record is chained to the one before it by its hash: &quot;release-cockpit verify %1&quot; proves again that none was changed, taken out or put in.</source>
        <translation>Jeder Datensatz ist durch seinen Hash mit dem vorigen verkettet: „release-cockpit verify %1“ weist erneut nach, dass keiner geändert, entfernt oder eingefügt wurde.</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets</name>
    <message>
        <source>The keychain holds no secret &quot;%1&quot;, or it is locked.</source>
        <translation>Der Schlüsselbund enthält kein Secret „%1“, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain does not give out the secret &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund gibt das Secret „%1“ nicht heraus.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain cannot be used for the secret &quot;%1&quot;: %2.</source>
        <translation>Der Schlüsselbund kann für das Secret „%1“ nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Is it waiting to be unlocked?</source>
        <translation>Der Schlüsselbund antwortet nicht. Wartet er darauf, entsperrt zu werden?</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets::SecretReader</name>
    <message>
        <source>The secret &quot;%1&quot; is to be in the environment variable %2, which is not set.</source>
        <translation>Das Secret „%1“ soll in der Umgebungsvariablen %2 stehen, die nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; comes from the environment variable %2, not from a keychain: other programs of yours can read it there.</source>
        <translation>Das Secret „%1“ kommt aus der Umgebungsvariablen %2, nicht aus einem Schlüsselbund: Andere Ihrer Programme können es dort lesen.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; has fewer than %2 characters, so it could not be masked where it is shown. Use a longer one.</source>
        <translation>Das Secret „%1“ hat weniger als %2 Zeichen und könnte deshalb nicht maskiert werden, wo es gezeigt wird. Verwenden Sie ein längeres.</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator</name>
    <message>
        <source>This is not a scenario: a YAML map with at least a name is expected.</source>
        <translation>Dies ist kein Szenario: Eine YAML-Abbildung mit mindestens einem Namen wird erwartet.</translation>
    </message>
    <message>
        <source>The scenario cannot be read: line %1: %2.</source>
        <translation>Das Szenario ist nicht lesbar: Zeile %1: %2.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Szenario „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1: %2</translation>
    </message>
    <message>
        <source>the run was not brought to an end</source>
        <translation>der Lauf wurde nicht zu Ende gebracht</translation>
    </message>
    <message>
        <source>the release was given up</source>
        <translation>das Release wurde aufgegeben</translation>
    </message>
    <message>
        <source>the window was overrun</source>
        <translation>das Zeitfenster wurde überzogen</translation>
    </message>
    <message>
        <source>more than 5 minutes from the trigger to the decision</source>
        <translation>mehr als 5 Minuten vom Auslöser bis zur Entscheidung</translation>
    </message>
    <message>
        <source>the rollback took longer than promised</source>
        <translation>der Rollback dauerte länger als zugesagt</translation>
    </message>
    <message>
        <source>a command&apos;s outcome was unknown</source>
        <translation>der Ausgang eines Befehls war unbekannt</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read: %2.</source>
        <translation>Das Szenario %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>what the scenario breaks is not in this runbook, or was not reached: nothing went wrong, and nothing was practised</source>
        <translation>was das Szenario stört, steht nicht in diesem Runbook oder wurde nicht erreicht: Nichts ging schief, und nichts wurde geübt</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator::Stage</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>der Container</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>The simulator cannot write to %1: %2.</source>
        <translation>Der Simulator kann nicht nach %1 schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AnswerBar</name>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Continue …</source>
        <translation>Fortfahren …</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>✗ Fired: %1 · %2</source>
        <translation>✗ Ausgelöst: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>danach noch %n</numerusform>
            <numerusform>danach noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollback begins with its first rung</source>
        <translation>Der Rollback beginnt mit seiner ersten Sprosse</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>The release goes on; your reason is kept in the log</source>
        <translation>Das Release geht weiter; Ihre Begründung steht im Protokoll</translation>
    </message>
    <message>
        <source>The run stays held; the question stays open</source>
        <translation>Der Lauf bleibt angehalten; die Frage bleibt offen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Why does the release go on although the trigger fired?</source>
        <translation>Warum geht das Release weiter, obwohl der Auslöser ausgelöst hat?</translation>
    </message>
    <message>
        <source>Continue the release</source>
        <translation>Release fortsetzen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AsWritten</name>
    <message>
        <source>The step as written</source>
        <translation>Der Schritt, wie er geschrieben steht</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ChecklistsPanel</name>
    <message>
        <source>M&amp;ine</source>
        <translation>Me&amp;ine</translation>
    </message>
    <message>
        <source>Only items that name whoever sits here, by role or name, or that they ticked</source>
        <translation>Nur Punkte, die nach Rolle oder Namen nennen, wer hier sitzt, oder die diese Person abgehakt hat</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Space ticks an item; below the list are sign-offs with a time, findings and comments</source>
        <translation>Die Leertaste hakt einen Punkt ab; unter der Liste stehen Abzeichnungen mit Zeit, Feststellungen und Kommentare</translation>
    </message>
    <message>
        <source>The runbook has no checklists outside its steps.

Add items like &quot;- [ ] Backup verified&quot; under a heading, and open it again.</source>
        <translation>Das Runbook hat außerhalb seiner Schritte keine Checklisten.

Ergänzen Sie Punkte wie „- [ ] Backup verified“ unter einer Überschrift, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Tick the item</source>
        <translation>Punkt abhaken</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>Haken zurücknehmen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Wörter der Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Nothing in this window is called that.</source>
        <translation>Nichts in diesem Fenster heißt so.</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Jetzt nicht. %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandText</name>
    <message>
        <source>What runs</source>
        <translation>Was ausgeführt wird</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConflictBox</name>
    <message>
        <source>◐ The runbook says different things of this; the lead chooses:</source>
        <translation>◐ Das Runbook sagt dazu Verschiedenes; die Leitung wählt:</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsolePanel</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keep the newest line in sight (End)</source>
        <translation>Die neueste Zeile im Blick behalten (Ende)</translation>
    </message>
    <message>
        <source>Show the newest line and follow the output again (End)</source>
        <translation>Die neueste Zeile zeigen und der Ausgabe wieder folgen (Ende)</translation>
    </message>
    <message>
        <source>Break lines that are wider than the window</source>
        <translation>Zeilen umbrechen, die breiter als das Fenster sind</translation>
    </message>
    <message>
        <source>When this window received a line, UTC. What was printed before the window was opened is marked as earlier, or has the time of opening</source>
        <translation>Wann dieses Fenster eine Zeile erhielt, UTC. Was vor dem Öffnen des Fensters ausgegeben wurde, ist als früher markiert oder hat die Zeit des Öffnens</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find text in all of the output (Ctrl+F)</source>
        <translation>Text in der ganzen Ausgabe suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Copy the selected text, or all of it (Ctrl+C in the output)</source>
        <translation>Den ausgewählten Text kopieren, oder alles (Strg+C in der Ausgabe)</translation>
    </message>
    <message>
        <source>↓ Newest (+%1)</source>
        <translation>↓ Neueste (+%1)</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Ausgabe speichern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Wrap, times, save</source>
        <translation>Umbrechen, Zeiten, Speichern</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>Zeiten zeigen</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Save the bytes as they were printed …</source>
        <translation>Bytes speichern, wie sie ausgegeben wurden …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleSaver</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1 in %2. %3 were not kept and are missing.</source>
        <translation>%1 in %2 gespeichert. %3 wurden nicht behalten und fehlen.</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleView</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Nothing was printed in this step yet.</source>
        <translation>In diesem Schritt wurde noch nichts ausgegeben.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>What the commands of the step print. Lines that begin with an exclamation mark were printed on standard error.</source>
        <translation>Was die Befehle des Schritts ausgeben. Zeilen, die mit einem Ausrufezeichen beginnen, kamen auf der Standardfehlerausgabe.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CriteriaList</name>
    <message>
        <source>Holds</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>You confirm that it holds</source>
        <translation>Sie bestätigen, dass es zutrifft</translation>
    </message>
    <message>
        <source>You say that it does not hold; the gate cannot be GO then</source>
        <translation>Sie sagen, dass es nicht zutrifft; das Gate kann dann nicht GO sein</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Trifft zu: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>Trifft nicht zu: %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DeclarationBar</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>All GO</source>
        <translation>Alle GO</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO …</translation>
    </message>
    <message>
        <source>Declare HOLD</source>
        <translation>HALT erklären</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>GO erklären</translation>
    </message>
    <message>
        <source>Declare NO-GO</source>
        <translation>NO-GO erklären</translation>
    </message>
    <message>
        <source>Why? It is kept with the evidence.</source>
        <translation>Warum? Es wird mit dem Nachweis festgehalten.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Put the question to all positions; earlier answers are reset</source>
        <translation>Stellt die Frage an alle Positionen; frühere Antworten verfallen</translation>
    </message>
    <message>
        <source>Answer GO for every position that has not answered; each is logged as answered by you</source>
        <translation>GO für jede Position antworten, die nicht geantwortet hat; jede Antwort steht im Protokoll als Ihre</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Declare GO …</source>
        <translation>GO erklären …</translation>
    </message>
    <message>
        <source>A waiver covers what is open; your reason is kept with the evidence</source>
        <translation>Eine Ausnahme deckt das Offene; Ihre Begründung wird mit dem Nachweis festgehalten</translation>
    </message>
    <message>
        <source>The evidence is frozen with the decision; the next step may begin</source>
        <translation>Der Nachweis wird mit der Entscheidung eingefroren; der nächste Schritt darf beginnen</translation>
    </message>
    <message>
        <source>Hold the run until it is clear</source>
        <translation>Den Lauf anhalten, bis es klar ist</translation>
    </message>
    <message>
        <source>The release does not go on; the run is held</source>
        <translation>Das Release geht nicht weiter; der Lauf ist angehalten</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Desk</name>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Docks</name>
    <message>
        <source>&amp;Fly</source>
        <translation>&amp;Fliegen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsehen</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Wand</translation>
    </message>
    <message>
        <source>Everything that the one who flies needs (Ctrl+1)</source>
        <translation>Alles, was die durchführende Person braucht (Strg+1)</translation>
    </message>
    <message>
        <source>Findings, document, checklists, messages: before a release (Ctrl+2)</source>
        <translation>Befunde, Dokument, Checklisten, Nachrichten: vor einem Release (Strg+2)</translation>
    </message>
    <message>
        <source>Large, without buttons, for a screen on the wall (Ctrl+3); Esc leads back</source>
        <translation>Groß und ohne Knöpfe, für einen Bildschirm an der Wand (Strg+3); Esc führt zurück</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DocumentPanel</name>
    <message>
        <source>The runbook</source>
        <translation>Das Runbook</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryButtons</name>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Writes it into the draft of the file</source>
        <translation>Schreibt es in den Entwurf der Datei</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes it out of the draft of the file</source>
        <translation>Nimmt es aus dem Entwurf der Datei</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Nothing is waited for any more</source>
        <translation>Es wird auf nichts mehr gewartet</translation>
    </message>
    <message>
        <source>Tries it as a run would, and changes nothing</source>
        <translation>Versucht es, wie ein Lauf es täte, und ändert nichts</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryForm</name>
    <message>
        <source>Where the runbook&apos;s host really is. Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>Wo der Host des Runbooks wirklich ist. Vor einer Zeile, die sich dort nicht zurücknehmen lässt, läuft die Ortsprüfung und muss ausgeben, was erwartet wird.</translation>
    </message>
    <message>
        <source>What the runbook&apos;s placeholder stands for in this environment.</source>
        <translation>Wofür der Platzhalter des Runbooks in dieser Umgebung steht.</translation>
    </message>
    <message>
        <source>Only the name stands in the file. The value is in your keychain, or in a variable of the environment that the cockpit is started in.</source>
        <translation>In der Datei steht nur der Name. Der Wert ist in Ihrem Schlüsselbund oder in einer Variablen der Umgebung, in der das Cockpit gestartet wird.</translation>
    </message>
    <message>
        <source>A service that metrics are read from.</source>
        <translation>Ein Dienst, aus dem Metriken gelesen werden.</translation>
    </message>
    <message>
        <source>Who answers for this role, and how they are reached.</source>
        <translation>Wer für diese Rolle antwortet, und wie diese Person zu erreichen ist.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>app-01.example.org, or 10.0.0.4:22</source>
        <translation>app-01.example.org oder 10.0.0.4:22</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>empty: as ssh has it</source>
        <translation>leer: wie bei ssh eingestellt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Ortsprüfung</translation>
    </message>
    <message>
        <source>hostname; a command that changes nothing</source>
        <translation>hostname; ein Befehl, der nichts ändert</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>the line that it must print there</source>
        <translation>die Zeile, die er dort ausgeben muss</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>eine Zeile Text</translation>
    </message>
    <message>
        <source>From the variable</source>
        <translation>Aus der Variablen</translation>
    </message>
    <message>
        <source>empty: from your keychain</source>
        <translation>leer: aus Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>https://prometheus.example.com</source>
        <translation>https://prometheus.example.com</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>eu-west-1; CloudWatch alone</source>
        <translation>eu-west-1; nur CloudWatch</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>its uid; Grafana alone</source>
        <translation>ihre uid; nur Grafana</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>a person or a rota</source>
        <translation>eine Person oder ein Bereitschaftsdienst</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>mail, phone or chat</source>
        <translation>Mail, Telefon oder Chat</translation>
    </message>
    <message>
        <source>Leads the release: declares gates</source>
        <translation>Leitet das Release: erklärt die Gates</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>%1
The runbook names it first in line %2.</source>
        <translation>%1
Das Runbook nennt es zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>names of hosts of this file, with commas between them</source>
        <translation>Namen von Hosts dieser Datei, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>sequential: one after the other; rolling: so many at once</source>
        <translation>sequential: einer nach dem anderen; rolling: so viele zugleich</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>how many hosts; rolling alone</source>
        <translation>wie viele Hosts; nur rolling</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>must go well on a host before the next: curl -fs localhost/health</source>
        <translation>muss auf einem Host gelingen, bevor der nächste folgt: curl -fs localhost/health</translation>
    </message>
    <message>
        <source>Check within</source>
        <translation>Prüfung binnen</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Wenn einer fehlschlägt</translation>
    </message>
    <message>
        <source>stop, or try the others still</source>
        <translation>aufhören oder die anderen noch versuchen</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Dürfen scheitern</translation>
    </message>
    <message>
        <source>so many hosts, and it is still done</source>
        <translation>so viele Hosts, und es gilt trotzdem als erledigt</translation>
    </message>
    <message>
        <source>what answers there</source>
        <translation>was dort antwortet</translation>
    </message>
    <message>
        <source>the name of one of this file</source>
        <translation>der Name eines Secrets dieser Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>where it is read</source>
        <translation>wo sie gelesen wird</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>in the source&apos;s own language; one series</source>
        <translation>in der Sprache der Quelle; eine Reihe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>of what the query gives: ms, %, 1/s</source>
        <translation>dessen, was die Abfrage liefert: ms, %, 1/s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>for charts; empty: the words it matches</source>
        <translation>für Diagramme; leer: die Wörter, zu denen sie gehört</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>metrics of one word share axes</source>
        <translation>Metriken mit demselben Wort teilen sich die Achsen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>instead of a query: open alerts are counted; all, or severity=critical</source>
        <translation>statt einer Abfrage: offene Alarme werden gezählt; all oder severity=critical</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>CloudWatch alone, instead of a query</source>
        <translation>nur CloudWatch, statt einer Abfrage</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>CloudWatch alone</source>
        <translation>nur CloudWatch</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>CloudWatch alone; Average, p99</source>
        <translation>nur CloudWatch; Average, p99</translation>
    </message>
    <message>
        <source>what the service is for</source>
        <translation>wozu der Dienst da ist</translation>
    </message>
    <message>
        <source>https://…; mail: smtp://…</source>
        <translation>https://…; Mail: smtp://…</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>10 min; then the line is stopped</source>
        <translation>10 min; dann wird die Zeile gestoppt</translation>
    </message>
    <message>
        <source>Silence limit</source>
        <translation>Stillelimit</translation>
    </message>
    <message>
        <source>2 min without a word; then a person is asked</source>
        <translation>2 min ohne ein Wort; dann wird ein Mensch gefragt</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>0 to 10; read-only and reversible alone</source>
        <translation>0 bis 10; nur bei read-only und reversible</translation>
    </message>
    <message>
        <source>Takes input</source>
        <translation>Nimmt Eingaben an</translation>
    </message>
    <message>
        <source>a person may type into the line</source>
        <translation>ein Mensch darf in die Zeile tippen</translation>
    </message>
    <message>
        <source>Has a terminal</source>
        <translation>Hat ein Terminal</translation>
    </message>
    <message>
        <source>for tools that ask only on a terminal</source>
        <translation>für Programme, die nur auf einem Terminal fragen</translation>
    </message>
    <message>
        <source>Longer by %</source>
        <translation>Länger um %</translation>
    </message>
    <message>
        <source>20; 0: no notice</source>
        <translation>20; 0: keine Meldung</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Länger um</translation>
    </message>
    <message>
        <source>5 min over what was planned</source>
        <translation>5 min mehr als geplant</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Länger als</translation>
    </message>
    <message>
        <source>30 min, whatever was planned</source>
        <translation>30 min, gleich was geplant war</translation>
    </message>
    <message>
        <source>Persons for a GO</source>
        <translation>Personen für ein GO</translation>
    </message>
    <message>
        <source>0 or empty: every position</source>
        <translation>0 oder leer: jede Position</translation>
    </message>
    <message>
        <source>Executor may approve</source>
        <translation>Ausführende geben frei</translation>
    </message>
    <message>
        <source>no: who carried out lines answers for no position</source>
        <translation>no: Wer Zeilen ausgeführt hat, antwortet für keine Position</translation>
    </message>
    <message>
        <source>Two people for</source>
        <translation>Zwei Personen für</translation>
    </message>
    <message>
        <source>irreversible, customer-visible; empty: irreversible lines of live runs</source>
        <translation>irreversible, customer-visible; leer: unumkehrbare Zeilen von Live-Läufen</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Erinnern nach</translation>
    </message>
    <message>
        <source>5 min; who has not answered</source>
        <translation>5 min; wer nicht geantwortet hat</translation>
    </message>
    <message>
        <source>Hold after</source>
        <translation>Anhalten nach</translation>
    </message>
    <message>
        <source>10 min without an answer</source>
        <translation>10 min ohne Antwort</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>Untätig nach</translation>
    </message>
    <message>
        <source>15 min in which nothing happens in a step</source>
        <translation>15 min, in denen in einem Schritt nichts geschieht</translation>
    </message>
    <message>
        <source>Rehearsed rollback</source>
        <translation>Geprobter Rollback</translation>
    </message>
    <message>
        <source>18 min; as it was measured</source>
        <translation>18 min; wie gemessen</translation>
    </message>
    <message>
        <source>a live run is flown against production</source>
        <translation>ein Live-Lauf geht gegen die Produktion</translation>
    </message>
    <message>
        <source>Planned T-0</source>
        <translation>Geplantes T-0</translation>
    </message>
    <message>
        <source>2030-01-31T02:00:00Z; empty: as the runbook has it</source>
        <translation>2030-01-31T02:00:00Z; leer: wie im Runbook</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>4 h; empty: as the runbook has it</source>
        <translation>4 h; leer: wie im Runbook</translation>
    </message>
    <message>
        <source>Time to get back</source>
        <translation>Zeit für den Rückweg</translation>
    </message>
    <message>
        <source>30 min; empty: as the runbook has it</source>
        <translation>30 min; leer: wie im Runbook</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Europe/Berlin; empty: UTC</source>
        <translation>Europe/Berlin; leer: UTC</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>yes: lines that may change anything are left out</source>
        <translation>yes: Zeilen, die etwas ändern können, werden ausgelassen</translation>
    </message>
    <message>
        <source>there is one lead</source>
        <translation>es gibt nur eine Leitung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>observe: only shown; ask: the lead decides; act: rolls back</source>
        <translation>observe: nur anzeigen; ask: die Leitung entscheidet; act: rollt zurück</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: a line there runs on each of them, in this order, in batches where you say so.</source>
        <translation>Mehrere Hosts hinter einem Namen des Runbooks: Eine Zeile dort läuft auf jedem von ihnen, in dieser Reihenfolge, in Schüben, wo Sie es angeben.</translation>
    </message>
    <message>
        <source>Conditions of the runbook that have all of these words are measured by the query. Without one they are unbound, and unbound passes no gate.</source>
        <translation>Bedingungen des Runbooks, die all diese Wörter enthalten, werden mit der Abfrage gemessen. Ohne eine sind sie nicht gebunden, und nicht gebunden kommt durch kein Gate.</translation>
    </message>
    <message>
        <source>What happens when a trigger of the runbook fires. Its name is the trigger&apos;s text, or * for all.</source>
        <translation>Was geschieht, wenn ein Auslöser des Runbooks auslöst. Sein Name ist der Text des Auslösers oder * für alle.</translation>
    </message>
    <message>
        <source>A service that a run speaks to besides hosts and metrics.</source>
        <translation>Ein Dienst, mit dem ein Lauf außer Hosts und Metriken spricht.</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing.</source>
        <translation>Was für Zeilen einer Art gilt, wo das Runbook nichts sagt.</translation>
    </message>
    <message>
        <source>What your team agreed on. An empty field means what its hint says first.</source>
        <translation>Was Ihr Team vereinbart hat. Ein leeres Feld bedeutet, was sein Hinweis zuerst nennt.</translation>
    </message>
    <message>
        <source>What kind of run this environment makes, and when.</source>
        <translation>Welche Art Lauf diese Umgebung ergibt, und wann.</translation>
    </message>
    <message>
        <source>Words that it matches</source>
        <translation>Zugehörige Wörter</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Art der Zeile</translation>
    </message>
    <message>
        <source>Text of the trigger</source>
        <translation>Text des Auslösers</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>error rate</translation>
    </message>
    <message>
        <source>line, read-only, reversible, irreversible, customer-visible, observer</source>
        <translation>line, read-only, reversible, irreversible, customer-visible, observer</translation>
    </message>
    <message>
        <source>as the runbook has it, or *</source>
        <translation>wie im Runbook, oder *</translation>
    </message>
    <message>
        <source>as the runbook names it, where it does</source>
        <translation>wie das Runbook es nennt, wo es das tut</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>2030-01-31 02:00; UTC</source>
        <translation>2030-01-31 02:00; UTC</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Gefragt alle</translation>
    </message>
    <message>
        <source>15 s, unless said otherwise; at least 1 s</source>
        <translation>15 s, wenn nichts anderes gesagt ist; mindestens 1 s</translation>
    </message>
    <message>
        <source>Its alerts</source>
        <translation>Eigene Alarme</translation>
    </message>
    <message>
        <source>yes: its own alerts are shown</source>
        <translation>yes: eigene Alarme werden gezeigt</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>yes: the run is marked; Grafana</source>
        <translation>yes: der Lauf wird markiert; Grafana</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Cluster=web, Zone=a; CloudWatch alone</source>
        <translation>Cluster=web, Zone=a; nur CloudWatch</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>wo es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>region=eu, service=api</source>
        <translation>region=eu, service=api</translation>
    </message>
    <message>
        <source>A time in which no live run is started without a reason.</source>
        <translation>Eine Zeit, in der kein Live-Lauf ohne Begründung beginnt.</translation>
    </message>
    <message>
        <source>Before this step the run is held, so long or until then.</source>
        <translation>Vor diesem Schritt wird der Lauf angehalten, so lange oder bis dann.</translation>
    </message>
    <message>
        <source>This step does not begin before that time.</source>
        <translation>Dieser Schritt beginnt nicht vor dieser Zeit.</translation>
    </message>
    <message>
        <source>What shows that the way back is there, before a gate is GO.</source>
        <translation>Was zeigt, dass der Rückweg da ist, bevor ein Gate GO ist.</translation>
    </message>
    <message>
        <source>Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>Vor einer Zeile, die sich dort nicht zurücknehmen lässt, läuft die Ortsprüfung und muss ausgeben, was erwartet wird.</translation>
    </message>
    <message>
        <source>A dashboard that the charts show beside the runbook&apos;s own metrics.</source>
        <translation>Ein Dashboard, das die Diagramme neben den eigenen Metriken des Runbooks zeigen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Line or sentence</source>
        <translation>Zeile oder Satz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>2030-12-20 00:00; UTC</source>
        <translation>2030-12-20 00:00; UTC</translation>
    </message>
    <message>
        <source>its number or title in the runbook</source>
        <translation>seine Nummer oder sein Titel im Runbook</translation>
    </message>
    <message>
        <source>The backup is listed: `ls /backup`</source>
        <translation>Das Backup ist aufgelistet: `ls /backup`</translation>
    </message>
    <message>
        <source>a database, a container, or *</source>
        <translation>eine Datenbank, ein Container, oder *</translation>
    </message>
    <message>
        <source>its uid (Grafana) or name (CloudWatch)</source>
        <translation>seine UID (Grafana) oder sein Name (CloudWatch)</translation>
    </message>
    <message>
        <source>Lines go on when the link is cut</source>
        <translation>Zeilen laufen ohne Verbindung weiter</translation>
    </message>
    <message>
        <source>they may leave files there meanwhile</source>
        <translation>sie können dort solange Dateien hinterlassen</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>what others may ask of them</source>
        <translation>was andere von ihnen verlangen dürfen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>2031-01-02 00:00; UTC</source>
        <translation>2031-01-02 00:00; UTC</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>what whoever starts is told</source>
        <translation>was erfährt, wer beginnt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>15 min; nothing below: the lead decides</source>
        <translation>15 min; unten nichts: die Leitung entscheidet</translation>
    </message>
    <message>
        <source>2030-01-31 02:00, UTC; instead</source>
        <translation>2030-01-31 02:00, UTC; stattdessen</translation>
    </message>
    <message>
        <source>Until complete</source>
        <translation>Bis vollständig</translation>
    </message>
    <message>
        <source>the title of a checklist; instead</source>
        <translation>der Titel einer Checkliste; stattdessen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryList</name>
    <message>
        <source>What the environment names</source>
        <translation>Was die Umgebung nennt</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>Alle &amp;testen</translation>
    </message>
    <message>
        <source>Tries every host, secret, source and metric</source>
        <translation>Versucht jeden Host, jedes Secret, jede Quelle und jede Metrik</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>One more of a kind</source>
        <translation>Noch ein Eintrag einer Art</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EnvironmentDialog</name>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Writes what was changed; all else stays as it is written</source>
        <translation>Schreibt, was geändert wurde; alles andere bleibt, wie es geschrieben ist</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>What was changed is not saved. Save it, or close once more to leave the file as it is.</source>
        <translation>Die Änderungen sind nicht gespeichert. Speichern Sie sie, oder schließen Sie noch einmal, um die Datei zu lassen, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileBanner</name>
    <message>
        <source>Show difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Shows what changed in the file since the run began</source>
        <translation>Zeigt, was sich seit Beginn des Laufs in der Datei geändert hat</translation>
    </message>
    <message>
        <source>Difference between the file and the text that is flown</source>
        <translation>Unterschied zwischen der Datei und dem durchgeführten Text</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegräumen</translation>
    </message>
    <message>
        <source>Hide this until the file changes again</source>
        <translation>Ausblenden, bis sich die Datei wieder ändert</translation>
    </message>
    <message>
        <source>Hide difference</source>
        <translation>Unterschied ausblenden</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileRow</name>
    <message>
        <source>&amp;Save the file</source>
        <translation>Datei &amp;speichern</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Opens the file as it is saved now in your editor</source>
        <translation>Öffnet die Datei, wie sie jetzt gespeichert ist, in Ihrem Editor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leaves the file as it was saved last</source>
        <translation>Lässt die Datei, wie sie zuletzt gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found wrong with this runbook.</source>
        <translation>An diesem Runbook wurde nichts beanstandet.</translation>
    </message>
    <message>
        <source>Reading the runbook for mistakes …</source>
        <translation>Das Runbook wird auf Fehler gelesen …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FoundActions</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GateHeader</name>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Which gate to look at</source>
        <translation>Welches Gate gezeigt wird</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GatesPanel</name>
    <message>
        <source>The runbook has no go/no-go decision.

Write &quot;Go/No-Go&quot; where the team must decide, and open it again.</source>
        <translation>Das Runbook hat keine Go/No-Go-Entscheidung.

Schreiben Sie „Go/No-Go“, wo das Team entscheiden muss, und öffnen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GuessesPanel</name>
    <message>
        <source>Guesses</source>
        <translation>Deutungen</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation>Richtig gelesen</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>Nothing was guessed: the runbook could be read as it stands.</source>
        <translation>Nichts wurde gedeutet: Das Runbook war lesbar, wie es ist.</translation>
    </message>
    <message>
        <source>Kept beside the run; the patch of the run puts it beyond doubt</source>
        <translation>Wird beim Lauf aufbewahrt; der Patch des Laufs beseitigt den Zweifel</translation>
    </message>
    <message>
        <source>Kept beside the run; mend the line in the runbook</source>
        <translation>Wird beim Lauf aufbewahrt; verbessern Sie die Zeile im Runbook</translation>
    </message>
    <message>
        <source>Choose a guess first</source>
        <translation>Wählen Sie zuerst eine Deutung</translation>
    </message>
    <message>
        <source>Choose a guess to see its line.</source>
        <translation>Wählen Sie eine Deutung, um ihre Zeile zu sehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>„%1“ wurde als %2 gelesen.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Help</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the help&apos;s pages in this language: en, de, fr, es, ja or zh_CN.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Find an action …</source>
        <translation>Aktion suchen …</translation>
    </message>
    <message>
        <source>Everything that can be done in this window, by a few letters of its name</source>
        <translation>Alles, was in diesem Fenster getan werden kann, über ein paar Buchstaben seines Namens</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Hilfe zu diesem Panel</translation>
    </message>
    <message>
        <source>The page of the panel that has the focus</source>
        <translation>Die Seite des Panels, das den Fokus hat</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Erster Flug</translation>
    </message>
    <message>
        <source>A tour in stations, beside a simulated release</source>
        <translation>Ein Rundgang in Stationen, neben einem simulierten Release</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Jede Taste</translation>
    </message>
    <message>
        <source>Words of the trade</source>
        <translation>Fachwörter</translation>
    </message>
    <message>
        <source>What a gate is, a hold, a ramp, a point of no return</source>
        <translation>Was ein Gate ist, ein Halt, eine Rampe, ein Point of no Return</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Then click on anything: it says what it does now, or why it cannot</source>
        <translation>Dann auf etwas klicken: Es sagt, was es jetzt tut oder warum es nicht geht</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Points at each panel in turn; Escape ends it</source>
        <translation>Zeigt nacheinander auf jedes Panel; Escape beendet ihn</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HoldButton</name>
    <message>
        <source>keep holding …</source>
        <translation>gedrückt halten …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::InputBar</name>
    <message>
        <source>Hidden</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Type the line and its line end (Return)</source>
        <translation>Die Zeile mit ihrem Zeilenende eingeben (Eingabe)</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Eingabe beenden</translation>
    </message>
    <message>
        <source>Say that no more input comes (Ctrl+D)</source>
        <translation>Mitteilen, dass keine Eingabe mehr kommt (Strg+D)</translation>
    </message>
    <message>
        <source>Not shown here and kept nowhere; the log says only that there was input, and how long it was</source>
        <translation>Wird hier nicht gezeigt und nirgends aufbewahrt; das Protokoll sagt nur, dass es eine Eingabe gab und wie lang sie war</translation>
    </message>
    <message>
        <source>Not shown and kept nowhere</source>
        <translation>Nicht gezeigt und nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>What you type is kept in the log</source>
        <translation>Was Sie eingeben, steht im Protokoll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>nimmt Eingaben an</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ItemActions</name>
    <message>
        <source>Sign off …</source>
        <translation>Abzeichnen …</translation>
    </message>
    <message>
        <source>With a note, and until when it holds</source>
        <translation>Mit einer Anmerkung, und bis wann es gilt</translation>
    </message>
    <message>
        <source>Tick with evidence …</source>
        <translation>Mit Nachweis abhaken …</translation>
    </message>
    <message>
        <source>Kept in the log with your name, a note and a link</source>
        <translation>Steht im Protokoll mit Ihrem Namen, einer Anmerkung und einem Link</translation>
    </message>
    <message>
        <source>It fails …</source>
        <translation>Nicht erfüllt …</translation>
    </message>
    <message>
        <source>You looked, and it is not so</source>
        <translation>Sie haben nachgesehen, und es stimmt nicht</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>Nicht geprüft …</translation>
    </message>
    <message>
        <source>Nobody could look; the log keeps why</source>
        <translation>Niemand konnte nachsehen; das Protokoll behält, warum</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Said of the item; decides nothing</source>
        <translation>Zum Punkt gesagt; entscheidet nichts</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Copy the evidence&apos;s path</source>
        <translation>Pfad zum Nachweis kopieren</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>Nachweis öffnen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::KindBand</name>
    <message>
        <source>LIVE · every line runs for real</source>
        <translation>LIVE · jede Zeile läuft wirklich</translation>
    </message>
    <message>
        <source>STAGING · lines run for real, on staging</source>
        <translation>STAGING · Zeilen laufen wirklich, auf Staging</translation>
    </message>
    <message>
        <source>SIMULATED · nothing real is touched</source>
        <translation>SIMULIERT · nichts Wirkliches wird berührt</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LadderPage</name>
    <message>
        <source>Rollback ladder</source>
        <translation>Rollback-Leiter</translation>
    </message>
    <message>
        <source>Skip rung …</source>
        <translation>Überspringen …</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps: nobody can say what going back means.

Add a &quot;Rollback&quot; section with steps, smallest first, each with a time budget.</source>
        <translation>Das Runbook hat keine Rollback-Schritte: Niemand kann sagen, was Zurückgehen heißt.

Ergänzen Sie einen Abschnitt „Rollback“ mit Schritten, die kleinsten zuerst, jeder mit einem Zeitbudget.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+Return)</source>
        <translation>%1: %2 (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Go on without this rung; the reason is kept in the log</source>
        <translation>Ohne diese Sprosse weiter; die Begründung steht im Protokoll</translation>
    </message>
    <message>
        <source>Skip rung</source>
        <translation>Sprosse überspringen</translation>
    </message>
    <message>
        <source>Why is it skipped? The reason is kept in the log.</source>
        <translation>Warum wird sie übersprungen? Die Begründung steht dann im Protokoll.</translation>
    </message>
    <message>
        <source>Skip the rung</source>
        <translation>Die Sprosse überspringen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>From its next start on the cockpit speaks: %1.</source>
        <translation>Ab dem nächsten Start spricht das Cockpit: %1.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Add a remark to the log, then Return</source>
        <translation>Bemerkung zum Protokoll hinzufügen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Kept in the log with your name and the time</source>
        <translation>Wird mit Ihrem Namen und der Zeit im Protokoll festgehalten</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MainWindow</name>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Deutungen</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <translation>Panels an ihre Plätze zurücksetzen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>Wegräumen</translation>
    </message>
    <message>
        <source>Hide this message; it stays in the log where it changed something</source>
        <translation>Diese Meldung ausblenden; im Protokoll bleibt sie, wo sie etwas änderte</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>Betreff kopieren</translation>
    </message>
    <message>
        <source>Copy the subject line</source>
        <translation>Die Betreffzeile kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the message; you send it yourself</source>
        <translation>Die Nachricht kopieren; Sie senden sie selbst</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>The runbook has no message templates.

Add a &quot;Communication&quot; section with a template in a code block for each message.</source>
        <translation>Das Runbook hat keine Nachrichtenvorlagen.

Ergänzen Sie einen Abschnitt „Communication“ mit einer Vorlage in einem Codeblock für jede Nachricht.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Still to fill: %1</source>
        <translation>Noch auszufüllen: %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::NoticeBar</name>
    <message>
        <source>Claim the step</source>
        <translation>Schritt übernehmen</translation>
    </message>
    <message>
        <source>Take the step over …</source>
        <translation>Ablösen …</translation>
    </message>
    <message>
        <source>The step is yours; the log says so</source>
        <translation>Sie haben den Schritt; das Protokoll sagt es</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>Warum lösen Sie %1 dabei ab?</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Leitung annehmen</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>Ab jetzt erklären Sie Gates und beantworten Auslöser</translation>
    </message>
    <message>
        <source>Clear the target …</source>
        <translation>Ziel freigeben …</translation>
    </message>
    <message>
        <source>Other releases may go there again</source>
        <translation>Andere Releases dürfen wieder dorthin</translation>
    </message>
    <message>
        <source>What was the cause, and why may the next release go there?</source>
        <translation>Was war die Ursache, und warum darf das nächste Release dorthin?</translation>
    </message>
    <message>
        <source>Good …</source>
        <translation>Gut …</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>Sie haben nachgesehen, und es ist, wie es sein soll</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>Was haben Sie gesehen, und wo?</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>Lauf schließen: zurückgerollt</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>Lauf schließen: abgeschlossen</translation>
    </message>
    <message>
        <source>A closed run is over; its report can be saved at any time</source>
        <translation>Ein geschlossener Lauf ist vorbei; sein Bericht lässt sich jederzeit speichern</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Geschlossen von %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::OfferRow</name>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Outputs</name>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; they made room for what came later ──</source>
        <translation>── nicht in der Aufzeichnung des Befehls: %1 Zeilen, %2; sie haben Späterem Platz gemacht ──</translation>
    </message>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; the disk refused them ──</source>
        <translation>── nicht in der Aufzeichnung des Befehls: %1 Zeilen, %2; die Festplatte hat sie nicht angenommen ──</translation>
    </message>
    <message>
        <source> · attempt %1</source>
        <translation> · Versuch %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PathBar</name>
    <message>
        <source>Path to fly</source>
        <translation>Weg zum Flug</translation>
    </message>
    <message>
        <source>Path to fly:</source>
        <translation>Weg zum Flug:</translation>
    </message>
    <message>
        <source>Put the path to fly away</source>
        <translation>Weg zum Flug ausblenden</translation>
    </message>
    <message>
        <source>Edit and test %1 …</source>
        <translation>%1 bearbeiten und testen …</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Neue anlegen …</translation>
    </message>
    <message>
        <source>A new environment</source>
        <translation>Eine neue Umgebung</translation>
    </message>
    <message>
        <source>Its name: &quot;staging&quot; for rehearsals on real hosts, &quot;production&quot; for the live release. The file is written beside the runbook.</source>
        <translation>Ihr Name: „staging“ für Probeläufe auf wirklichen Hosts, „production“ für das Live-Release. Die Datei wird neben das Runbook geschrieben.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PollGrid</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1 says GO</source>
        <translation>%1 sagt GO</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>%1 says NO-GO, with a reason</source>
        <translation>%1 sagt NO-GO, mit Begründung</translation>
    </message>
    <message>
        <source>%1 says GO although something is open: who answers for it, until when</source>
        <translation>%1 sagt GO, obwohl etwas offen ist: wer dafür einsteht, bis wann</translation>
    </message>
    <message>
        <source>GO with a waiver</source>
        <translation>GO mit Ausnahme</translation>
    </message>
    <message>
        <source>%1 says GO although something is open.</source>
        <translation>%1 sagt GO, obwohl etwas offen ist.</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Why does %1 say NO-GO? It is kept in the log.</source>
        <translation>Warum sagt %1 NO-GO? Es wird im Protokoll festgehalten.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PollRow</name>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Waiver …</source>
        <translation>Ausnahme …</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO …</translation>
    </message>
    <message>
        <source>GO for %1</source>
        <translation>GO für %1</translation>
    </message>
    <message>
        <source>GO with a waiver for %1</source>
        <translation>GO mit Ausnahme für %1</translation>
    </message>
    <message>
        <source>NO-GO for %1</source>
        <translation>NO-GO für %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RampPanel</name>
    <message>
        <source>Stages of the ramp</source>
        <translation>Stufen der Rampe</translation>
    </message>
    <message>
        <source>Phases of the rollout</source>
        <translation>Phasen des Rollouts</translation>
    </message>
    <message>
        <source>The runbook names no ramp and no rollout phases.

Write stages like &quot;5 % for 15 minutes&quot; where traffic is moved, or phases like &quot;Phase 1: 10 % of users, day 0-2&quot;.</source>
        <translation>Das Runbook nennt keine Rampe und keine Rollout-Phasen.

Schreiben Sie Stufen wie „5 % for 15 minutes“, wo Verkehr verschoben wird, oder Phasen wie „Phase 1: 10 % of users, day 0-2“.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RecentFiles</name>
    <message>
        <source>&amp;Recent runbooks</source>
        <translation>&amp;Zuletzt geöffnete Runbooks</translation>
    </message>
    <message>
        <source>Recent runbooks</source>
        <translation>Zuletzt geöffnete Runbooks</translation>
    </message>
    <message>
        <source>Return opens the chosen one</source>
        <translation>Die Eingabetaste öffnet das gewählte</translation>
    </message>
    <message>
        <source>None yet: what you open is listed here.</source>
        <translation>Noch keine: Was Sie öffnen, wird hier aufgelistet.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ReplayBar</name>
    <message>
        <source>Previous decision</source>
        <translation>Vorige Entscheidung</translation>
    </message>
    <message>
        <source>Back to the last gate, hold, failure or trigger (Ctrl+Alt+Left)</source>
        <translation>Zurück zum letzten Gate, Halt, Fehlschlag oder Auslöser (Strg+Alt+Links)</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>One event back (Alt+Left)</source>
        <translation>Ein Ereignis zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>One event on (Alt+Right)</source>
        <translation>Ein Ereignis weiter (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Nächste Entscheidung</translation>
    </message>
    <message>
        <source>On to the next gate, hold, failure or trigger (Ctrl+Alt+Right)</source>
        <translation>Weiter zum nächsten Gate, Halt, Fehlschlag oder Auslöser (Strg+Alt+Rechts)</translation>
    </message>
    <message>
        <source>Position in the record</source>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Before its first event.</source>
        <translation>AUFZEICHNUNG von Lauf %1: Jetzt läuft nichts. Vor dem ersten Ereignis.</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Event %L2 of %L3, %4: %5</source>
        <translation>AUFZEICHNUNG von Lauf %1: Jetzt läuft nichts. Ereignis %L2 von %L3, %4: %5</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RollbackPanel</name>
    <message>
        <source>What is taken back, the last first</source>
        <translation>Was zurückgenommen wird, das Letzte zuerst</translation>
    </message>
    <message>
        <source>What must be seen to work before GO</source>
        <translation>Was vor GO funktionieren muss</translation>
    </message>
    <message>
        <source>Rollback against its budget</source>
        <translation>Rollback gegen sein Zeitbudget</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Before GO (%1)</source>
        <translation>Vor GO (%1)</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunMenu</name>
    <message>
        <source>Do what the step&apos;s button says</source>
        <translation>Tun, was die Schaltfläche des Schritts sagt</translation>
    </message>
    <message>
        <source>Starts the shown step</source>
        <translation>Beginnt den gezeigten Schritt</translation>
    </message>
    <message>
        <source>Start, hold or resume</source>
        <translation>Beginnen, anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>What the strip&apos;s button says</source>
        <translation>Was die Schaltfläche der Leiste sagt</translation>
    </message>
    <message>
        <source>Go to ROLL BACK</source>
        <translation>Zu ROLLBACK gehen</translation>
    </message>
    <message>
        <source>Then hold Space for 1.5 s</source>
        <translation>Dann die Leertaste 1,5 s halten</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Bemerkung hinzufügen</translation>
    </message>
    <message>
        <source>Kept in the log with your name</source>
        <translation>Wird mit Ihrem Namen im Protokoll festgehalten</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>Lauf schließen: abgeschlossen</translation>
    </message>
    <message>
        <source>Every step and gate is over</source>
        <translation>Jeder Schritt und jedes Gate ist vorbei</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>Lauf schließen: zurückgerollt</translation>
    </message>
    <message>
        <source>The rollback is over</source>
        <translation>Der Rollback ist vorbei</translation>
    </message>
    <message>
        <source>Abort the run …</source>
        <translation>Lauf abbrechen …</translation>
    </message>
    <message>
        <source>Closes the run where it stands, with a reason; nothing is undone</source>
        <translation>Schließt den Lauf, wo er steht, mit Begründung; nichts wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>&amp;Sie sind</translation>
    </message>
    <message>
        <source>&amp;Hand the lead over to</source>
        <translation>Leitung &amp;übergeben an</translation>
    </message>
    <message>
        <source>The lead stays where it is until %1 accepts it</source>
        <translation>Die Leitung bleibt, wo sie ist, bis %1 sie annimmt</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Leitung annehmen</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>Ab jetzt erklären Sie Gates und beantworten Auslöser</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Geschlossen von %1</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Why is it aborted? Nothing is undone by this.</source>
        <translation>Warum wird er abgebrochen? Dadurch wird nichts rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunsList</name>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>No run yet: what you rehearse and fly is listed here.</source>
        <translation>Noch kein Lauf: Was Sie proben und durchführen, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Take it up &amp;again</source>
        <translation>Wieder &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Walk through it</source>
        <translation>&amp;Durchgehen</translation>
    </message>
    <message>
        <source>Shows the run on record, event by event; nothing is started</source>
        <translation>Zeigt den aufgezeichneten Lauf, Ereignis für Ereignis; nichts wird gestartet</translation>
    </message>
    <message>
        <source>Recent r&amp;uns</source>
        <translation>Letzte &amp;Läufe</translation>
    </message>
    <message>
        <source>This run is over; walk through it instead</source>
        <translation>Dieser Lauf ist vorbei; gehen Sie ihn stattdessen durch</translation>
    </message>
    <message>
        <source>Goes on where it stands; what was running has gone on meanwhile</source>
        <translation>Geht weiter, wo er steht; was lief, ist inzwischen weitergelaufen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SearchBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The line before in which it is (Shift+F3)</source>
        <translation>Die vorige Zeile, in der es steht (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next line in which it is (F3, Return)</source>
        <translation>Die nächste Zeile, in der es steht (F3, Eingabe)</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>Nichts mehr suchen (Esc)</translation>
    </message>
    <message>
        <source>%1 lines so far …</source>
        <translation>bisher %1 Zeilen …</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>in no line</source>
        <translation>in keiner Zeile</translation>
    </message>
    <message>
        <source>in %1 lines</source>
        <translation>in %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SecretValue</name>
    <message>
        <source>Put into my keychain</source>
        <translation>In den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Replaces the value that is there</source>
        <translation>Ersetzt den vorhandenen Wert</translation>
    </message>
    <message>
        <source>never shown, never written into the file</source>
        <translation>nie gezeigt, nie in die Datei geschrieben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>It goes into your keychain, and nowhere else</source>
        <translation>Er kommt in Ihren Schlüsselbund und nirgendwohin sonst</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SignOffBar</name>
    <message>
        <source>Sign off until …</source>
        <translation>Abzeichnen bis …</translation>
    </message>
    <message>
        <source>Not so any more …</source>
        <translation>Gilt nicht mehr …</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>With a note, and until when it holds: then it is asked for again</source>
        <translation>Mit Anmerkung, und bis wann es gilt: Danach wird erneut danach gefragt</translation>
    </message>
    <message>
        <source>It was passed, and does not hold now: a gate that asks for the step stays shut</source>
        <translation>Es war bestanden und stimmt jetzt nicht mehr: Ein Gate, das nach dem Schritt fragt, bleibt zu</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StartHead</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What the cockpit speaks</source>
        <translation>Was das Cockpit spricht</translation>
    </message>
    <message>
        <source>Release Cockpit</source>
        <translation>Release Cockpit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What this window is for (F1)</source>
        <translation>Wozu dieses Fenster da ist (F1)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StartWindow</name>
    <message>
        <source>Release Cockpit</source>
        <translation>Release Cockpit</translation>
    </message>
    <message>
        <source>Open the runbook your team already wrote. The cockpit reads it, says what is wrong with it, lets you rehearse it, and then flies the release with you. The file itself is never changed.</source>
        <translation>Öffnen Sie das Runbook, das Ihr Team schon geschrieben hat. Das Cockpit liest es, sagt, was daran nicht stimmt, lässt Sie es proben und führt dann das Release mit Ihnen durch. Die Datei selbst wird nie geändert.</translation>
    </message>
    <message>
        <source>&amp;Open a runbook …</source>
        <translation>Runbook &amp;öffnen …</translation>
    </message>
    <message>
        <source>Choose a Markdown file (Ctrl+O); or drop one on this window</source>
        <translation>Wählen Sie eine Markdown-Datei (Strg+O); oder ziehen Sie eine auf dieses Fenster</translation>
    </message>
    <message>
        <source>&amp;Try the sample in the simulator</source>
        <translation>&amp;Beispiel im Simulator ausprobieren</translation>
    </message>
    <message>
        <source>A made-up release against a made-up world: nothing real is touched</source>
        <translation>Ein erdachtes Release in einer erdachten Welt: Nichts Wirkliches wird berührt</translation>
    </message>
    <message>
        <source>or drop a Markdown file here</source>
        <translation>oder ziehen Sie eine Markdown-Datei hierher</translation>
    </message>
    <message>
        <source>Open a runbook</source>
        <translation>Runbook öffnen</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StepPanel</name>
    <message>
        <source>There is no step to show.

The runbook has no steps, or all of them are over.</source>
        <translation>Es gibt keinen Schritt zu zeigen.

Das Runbook hat keine Schritte, oder alle sind vorbei.</translation>
    </message>
    <message>
        <source>Skip step …</source>
        <translation>Überspringen …</translation>
    </message>
    <message>
        <source>Back to the current step</source>
        <translation>Zurück zum aktuellen Schritt</translation>
    </message>
    <message>
        <source>Follow the run again (Esc)</source>
        <translation>Dem Lauf wieder folgen (Esc)</translation>
    </message>
    <message>
        <source>Lines of the step</source>
        <translation>Zeilen des Schritts</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1 (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The step is not done; the reason is kept in the log</source>
        <translation>Der Schritt ist nicht erledigt; die Begründung steht im Protokoll</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; skipped? The reason is kept in the log.</source>
        <translation>Warum wird „%1“ übersprungen? Die Begründung steht dann im Protokoll.</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Den Schritt überspringen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Strip</name>
    <message>
        <source>Release → %1</source>
        <translation>Release → %1</translation>
    </message>
    <message>
        <source>Plan clock</source>
        <translation>Planuhr</translation>
    </message>
    <message>
        <source>UTC · local</source>
        <translation>UTC · lokal</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Last safe rollback start</source>
        <translation>Rollback spätestens</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>ANHALTEN</translation>
    </message>
    <message>
        <source>ROLL BACK …</source>
        <translation>ROLLBACK …</translation>
    </message>
    <message>
        <source>Roll back: hold for one and a half seconds</source>
        <translation>Zurückrollen: anderthalb Sekunden halten</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Entschieden von %1</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation>Fortgesetzt von %1</translation>
    </message>
    <message>
        <source>Called by %1</source>
        <translation>Angehalten von %1</translation>
    </message>
    <message>
        <source>before T-0</source>
        <translation>vor T-0</translation>
    </message>
    <message>
        <source>%1 · %2 local</source>
        <translation>%1 · %2 lokal</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>WEITER</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>End the hold; steps may begin again (Ctrl+H)</source>
        <translation>Den Halt beenden; Schritte dürfen wieder beginnen (Strg+H)</translation>
    </message>
    <message>
        <source>START T-0</source>
        <translation>START T-0</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Start the plan clock; steps may begin (Ctrl+H)</source>
        <translation>Die Planuhr starten; Schritte dürfen beginnen (Strg+H)</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stop the plan clock; no step and no command begins, what runs goes on (Ctrl+H)</source>
        <translation>Die Planuhr anhalten; kein Schritt und kein Befehl beginnt, Laufendes läuft weiter (Strg+H)</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Hold for 1.5 s (mouse or Space, Ctrl+Shift+R brings you here). It undoes %1</source>
        <translation>1,5 s halten (Maus oder Leertaste; Strg+Umschalt+R führt hierher). Macht rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelineDelegate</name>
    <message>
        <source>no return</source>
        <translation>kein Zurück</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>The runbook has no steps.

Add a timeline table, or headings like &quot;Step 1: …&quot; or &quot;1. …&quot;, to the document and open it again.</source>
        <translation>Das Runbook hat keine Schritte.

Ergänzen Sie eine Zeittabelle oder Überschriften wie „Step 1: …“ oder „1. …“ im Dokument, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>▭ planned</source>
        <translation>▭ geplant</translation>
    </message>
    <message>
        <source>▇ actual</source>
        <translation>▇ tatsächlich</translation>
    </message>
    <message>
        <source>▨ forecast</source>
        <translation>▨ Prognose</translation>
    </message>
    <message>
        <source>↩ rollback point</source>
        <translation>↩ Rollback-Punkt</translation>
    </message>
    <message>
        <source>◆ gate</source>
        <translation>◆ Gate</translation>
    </message>
    <message>
        <source>│ now T+%1</source>
        <translation>│ jetzt T+%1</translation>
    </message>
    <message>
        <source>┆ no return after T+%1</source>
        <translation>┆ kein Zurück nach T+%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Tour</name>
    <message>
        <source>The strip</source>
        <translation>Die Leiste</translation>
    </message>
    <message>
        <source>Kind of run, the plan&apos;s clock, ahead or behind, the last moment for a safe rollback, and what is next. HOLD and ROLL BACK are always here.</source>
        <translation>Art des Laufs, die Planuhr, voraus oder im Verzug, der letzte Moment für einen sicheren Rollback und was als Nächstes kommt. ANHALTEN und ROLLBACK sind immer hier.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Every step as planned, as flown and as forecast. Choose one, and its lines show.</source>
        <translation>Jeder Schritt: geplant, durchgeführt und als Prognose. Wählen Sie einen, und seine Zeilen erscheinen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What the author wrote beside the lines that run, each with its place and what it does to the world. The button says what it will do.</source>
        <translation>Was im Runbook geschrieben steht, neben den Zeilen, die laufen, jede mit ihrem Ort und ihrer Wirkung. Die Schaltfläche sagt, was sie tun wird.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the lines print, live, and to be searched.</source>
        <translation>Was die Zeilen ausgeben, live und durchsuchbar.</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>The criteria with their evidence and its age, and the poll. Unknown is never GO.</source>
        <translation>Die Kriterien mit ihren Nachweisen und deren Alter, und die Abfrage. Unbekannt ist nie GO.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>What is checked around the release. A tick in the file is a claim until somebody confirms it here.</source>
        <translation>Was rund um das Release geprüft wird. Ein Haken in der Datei ist eine Angabe, bis ihn jemand hier bestätigt.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>The runbook&apos;s own limits, with their timers. What fires asks you, or acts.</source>
        <translation>Die eigenen Grenzwerte des Runbooks, mit ihren Timern. Was auslöst, fragt Sie oder handelt.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>The metrics with their limits. What is old or missing looks old or missing.</source>
        <translation>Die Metriken mit ihren Grenzwerten. Was alt ist oder fehlt, sieht auch so aus.</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>The way back, smallest first: what it undoes, in what order, for how long.</source>
        <translation>Der Rückweg, das Kleinste zuerst: was er zurücknimmt, in welcher Reihenfolge, wie lange.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything that happened, by whom. Nothing is taken out of it.</source>
        <translation>Alles, was geschehen ist, und durch wen. Nichts wird daraus entfernt.</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>Rundgang &amp;beenden</translation>
    </message>
    <message>
        <source>Escape does it too</source>
        <translation>Escape tut das auch</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The panel before (Left)</source>
        <translation>Das vorige Panel (Links)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The next panel (Right)</source>
        <translation>Das nächste Panel (Rechts)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>New here? A tour points at each panel in turn, and takes a minute. It is in the Help menu too.</source>
        <translation>Neu hier? Ein Rundgang zeigt nacheinander auf jedes Panel und dauert eine Minute. Er steht auch im Menü Hilfe.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Escape ends it</source>
        <translation>Escape beendet ihn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>It is not offered again</source>
        <translation>Er wird nicht wieder angeboten</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggerBar</name>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>Warum? Es wird im Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>%1 · when it fires: %2</source>
        <translation>%1 · beim Auslösen: %2</translation>
    </message>
    <message>
        <source>Set to observe …</source>
        <translation>Auf Beobachten stellen …</translation>
    </message>
    <message>
        <source>From now on it is noted when it fires, and nobody is asked</source>
        <translation>Von jetzt an wird vermerkt, wenn er auslöst, und niemand wird gefragt</translation>
    </message>
    <message>
        <source>Set to ask …</source>
        <translation>Auf Fragen stellen …</translation>
    </message>
    <message>
        <source>From now on the run is held when it fires, until the lead answers</source>
        <translation>Von jetzt an wird der Lauf angehalten, wenn er auslöst, bis die Leitung antwortet</translation>
    </message>
    <message>
        <source>Set to act …</source>
        <translation>Auf Handeln stellen …</translation>
    </message>
    <message>
        <source>From now on the rollback begins at once when it fires. Nothing is rolled back now.</source>
        <translation>Von jetzt an beginnt der Rollback sofort, wenn er auslöst. Jetzt wird nichts zurückgerollt.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggersPanel</name>
    <message>
        <source>Conditions and triggers</source>
        <translation>Bedingungen und Auslöser</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Entscheidungsmatrix</translation>
    </message>
    <message>
        <source>The runbook names no conditions and no rollback triggers.

Write rules like &quot;Error rate &gt; 5 % for 5 minutes&quot; under &quot;Rollback triggers&quot;, and bind their metrics in the environment.</source>
        <translation>Das Runbook nennt keine Bedingungen und keine Rollback-Auslöser.

Schreiben Sie Regeln wie „Error rate &gt; 5 % for 5 minutes“ unter „Rollback triggers“, und binden Sie ihre Metriken in der Umgebung.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Ausrufen</translation>
    </message>
    <message>
        <source>Say that this has happened; the lead is asked at once</source>
        <translation>Sagen, dass dies eingetreten ist; die Leitung wird sofort gefragt</translation>
    </message>
    <message>
        <source>Declare: %1</source>
        <translation>Ausrufen: %1</translation>
    </message>
    <message>
        <source>Declared by %1</source>
        <translation>Ausgerufen von %1</translation>
    </message>
    <message>
        <source>Declare a trigger</source>
        <translation>Auslöser ausrufen</translation>
    </message>
    <message>
        <source>%1

How many is it now?</source>
        <translation>%1

Wie viele sind es jetzt?</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>Ausrufen</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::UntilField</name>
    <message>
        <source>until a time of your own</source>
        <translation>bis zu einer eigenen Zeit</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Wie lange es gilt</translation>
    </message>
    <message>
        <source>When the time has come it counts as not signed, and is asked for again</source>
        <translation>Ist die Zeit gekommen, zählt es als nicht abgezeichnet, und es wird erneut danach gefragt</translation>
    </message>
    <message>
        <source>Holds until, in UTC</source>
        <translation>Gilt bis, in UTC</translation>
    </message>
    <message>
        <source>Date and time in UTC</source>
        <translation>Datum und Zeit in UTC</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::WhoButton</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Who sits here. All that you do is logged as %1&apos;s; choose another position when another person takes the seat.</source>
        <translation>Wer hier sitzt. Alles, was Sie tun, steht im Protokoll unter %1; wählen Sie eine andere Position, wenn jemand anders den Platz übernimmt.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>lost link</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>non-zero</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Festplatte voll</translation>
    </message>
    <message>
        <source>A program, file, folder or host that it needs was not found.</source>
        <translation>Ein Programm, eine Datei, ein Ordner oder ein Host, den der Befehl braucht, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The system or the other end refused it.</source>
        <translation>Das System oder die Gegenseite hat abgewiesen.</translation>
    </message>
    <message>
        <source>The log-in was not accepted.</source>
        <translation>Die Anmeldung wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It did not end within its time limit and was ended.</source>
        <translation>Der Befehl endete nicht innerhalb seines Zeitlimits und wurde beendet.</translation>
    </message>
    <message>
        <source>It said nothing for longer than its silence limit and was ended.</source>
        <translation>Der Befehl schwieg länger als erlaubt und wurde beendet.</translation>
    </message>
    <message>
        <source>The link was lost while it ran.</source>
        <translation>Die Verbindung ging verloren, während der Befehl lief.</translation>
    </message>
    <message>
        <source>A signal ended it.</source>
        <translation>Ein Signal hat den Befehl beendet.</translation>
    </message>
    <message>
        <source>It ended with an exit code other than 0.</source>
        <translation>Der Befehl endete mit einem anderen Exit-Code als 0.</translation>
    </message>
    <message>
        <source>Its output is not what the runbook expects.</source>
        <translation>Die Ausgabe ist nicht, was das Runbook erwartet.</translation>
    </message>
    <message>
        <source>The place is not the one that the environment names.</source>
        <translation>Der Ort ist nicht der, den die Umgebung nennt.</translation>
    </message>
    <message>
        <source>A disk is full or cannot be written.</source>
        <translation>Eine Festplatte ist voll oder nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The name %1 is not known: check it in the environment or in your ssh configuration.</source>
        <translation>Der Name %1 ist nicht bekannt: Prüfen Sie ihn in der Umgebung oder in Ihrer ssh-Konfiguration.</translation>
    </message>
    <message>
        <source>%1 refused the connection or cannot be reached.</source>
        <translation>%1 hat die Verbindung abgewiesen oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not accept your key. Is it loaded (ssh-add -l), and the user right?</source>
        <translation>%1 hat Ihren Schlüssel nicht angenommen. Ist er geladen (ssh-add -l), und stimmt der Nutzer?</translation>
    </message>
    <message>
        <source>No ssh session with %1 came about; its words are in the output.</source>
        <translation>Es kam keine ssh-Sitzung mit %1 zustande; ihre Worte stehen in der Ausgabe.</translation>
    </message>
    <message>
        <source>The line holds a NUL character, which no command line can carry.</source>
        <translation>Die Zeile enthält ein NUL-Zeichen, das keine Befehlszeile tragen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits and underscores only.</source>
        <translation>„%1“ kann kein Variablenname sein: nur Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>The variable %1 holds a NUL character and cannot be passed on.</source>
        <translation>Die Variable %1 enthält ein NUL-Zeichen und kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>A line elsewhere cannot have input beforehand and ask for more.</source>
        <translation>Eine Zeile auf einem anderen Rechner kann nicht vorab Eingaben haben und nach mehr fragen.</translation>
    </message>
    <message>
        <source>The input holds a NUL character and cannot be passed on.</source>
        <translation>Die Eingabe enthält ein NUL-Zeichen und kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The host key of %1 is not known here. Log in by hand once, and compare it with what the host&apos;s people say.</source>
        <translation>Der Host-Schlüssel von %1 ist hier nicht bekannt. Melden Sie sich einmal von Hand an, und vergleichen Sie ihn mit dem, was die Zuständigen des Hosts sagen.</translation>
    </message>
    <message>
        <source>The host key of %1 is not the one that is known here: somebody else may be answering. Ask the host&apos;s people; only if they have changed it, remove the old one (ssh-keygen -R) and log in by hand once.</source>
        <translation>Der Host-Schlüssel von %1 ist nicht der, der hier bekannt ist: Vielleicht antwortet jemand anderes. Fragen Sie die Zuständigen des Hosts; nur wenn sie ihn geändert haben, entfernen Sie den alten (ssh-keygen -R) und melden Sie sich einmal von Hand an.</translation>
    </message>
    <message>
        <source>%1 asks for a password, and the cockpit types none: give it your key (ssh-copy-id).</source>
        <translation>%1 verlangt ein Passwort, und das Cockpit tippt keines: Hinterlegen Sie dort Ihren Schlüssel (ssh-copy-id).</translation>
    </message>
    <message>
        <source>There is no such container that runs: %1.</source>
        <translation>Es läuft kein solcher Container: %1.</translation>
    </message>
    <message>
        <source>There is no sh in %1, and without one no line can be run there.</source>
        <translation>In %1 gibt es kein sh, und ohne sh kann dort keine Zeile laufen.</translation>
    </message>
    <message>
        <source>The line needs a terminal, and on %1 the program that gives one is missing: script, of util-linux.</source>
        <translation>Die Zeile braucht ein Terminal, und auf %1 fehlt das Programm, das eines bereitstellt: script aus util-linux.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Job</name>
    <message>
        <source>This command takes no input.</source>
        <translation>Dieser Befehl nimmt keine Eingabe an.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Launcher</name>
    <message>
        <source>The command was not started: too many files are open, or memory is short.</source>
        <translation>Der Befehl wurde nicht gestartet: Zu viele Dateien sind offen, oder der Speicher ist knapp.</translation>
    </message>
    <message>
        <source>The command was not started, because its worker %1 cannot be run: %2</source>
        <translation>Der Befehl wurde nicht gestartet, weil sein Worker %1 nicht ausgeführt werden kann: %2</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::QueuedJob</name>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>Er wurde angehalten, bevor der Befehl gestartet war.</translation>
    </message>
    <message>
        <source>The command has not begun yet.</source>
        <translation>Der Befehl hat noch nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::RoutedJob</name>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still running on %1 after the stop: %2.</source>
        <translation>Läuft nach dem Anhalten noch (%1): %2.</translation>
    </message>
    <message>
        <source>The stop did not reach %1, where it may still run: %2</source>
        <translation>Das Anhalten hat %1 nicht erreicht, wo es noch laufen kann: %2</translation>
    </message>
    <message>
        <source>The link to %1 was lost while it ran; it may still run there, or have ended.</source>
        <translation>Die Verbindung zu %1 ging verloren, während der Befehl lief; er kann dort noch laufen oder beendet sein.</translation>
    </message>
    <message>
        <source>The link to %1 was lost before it said whether it began.</source>
        <translation>Die Verbindung zu %1 ging verloren, bevor klar war, ob der Befehl begonnen hat.</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it, and ended with exit code %2. It has to be one that runs sh, as sh, bash, dash and zsh do.</source>
        <translation>Die Anmelde-Shell auf %1 hat es nicht ausgeführt und endete mit Exit-Code %2. Es muss eine sein, die sh ausführt, wie sh, bash, dash und zsh es tun.</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it: %2</source>
        <translation>Die Anmelde-Shell auf %1 hat es nicht ausgeführt: %2</translation>
    </message>
    <message>
        <source>%1 was reached again, but it runs there no more, and how it ended is not known.</source>
        <translation>%1 ist wieder erreichbar, aber es läuft dort nicht mehr, und wie es endete, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The session at the database ended without a word. Whether the statement took effect is not known: look in the database.</source>
        <translation>Die Sitzung an der Datenbank endete ohne ein Wort. Ob die Anweisung gewirkt hat, ist nicht bekannt: Sehen Sie in der Datenbank nach.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerJob</name>
    <message>
        <source>There is no folder %1, so nothing is known of this command.</source>
        <translation>Es gibt keinen Ordner %1, deshalb ist von diesem Befehl nichts bekannt.</translation>
    </message>
    <message>
        <source>The command was not started: what should have started it ended before.</source>
        <translation>Der Befehl wurde nicht gestartet: Was ihn starten sollte, endete vorher.</translation>
    </message>
    <message>
        <source>The machine was restarted while the command ran. Its outcome is not known.</source>
        <translation>Der Rechner wurde neu gestartet, während der Befehl lief. Sein Ausgang ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The worker of this command has died. The command (process %1) still runs, and its outcome will not be known.</source>
        <translation>Der Worker dieses Befehls ist gestorben. Der Befehl (Prozess %1) läuft noch, und sein Ausgang wird nicht bekannt werden.</translation>
    </message>
    <message>
        <source>The worker of this command has died. How the command ended is not known.</source>
        <translation>Der Worker dieses Befehls ist gestorben. Wie der Befehl endete, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The folder %1 is not a job&apos;s, so nothing is known of this command.</source>
        <translation>Der Ordner %1 gehört zu keinem Auftrag, deshalb ist von diesem Befehl nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerRunner</name>
    <message>
        <source>The command is empty, so nothing was started.</source>
        <translation>Der Befehl ist leer, deshalb wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>The command or one of its variables holds a character that no program can be given (NUL or half of a surrogate pair), so nothing was started.</source>
        <translation>Der Befehl oder eine seiner Variablen enthält ein Zeichen, das kein Programm annehmen kann (NUL oder ein halbes Surrogatpaar), deshalb wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>The program %1 is missing, so nothing was started. Install Release Cockpit anew.</source>
        <translation>Das Programm %1 fehlt, deshalb wurde nichts gestartet. Installieren Sie Release Cockpit neu.</translation>
    </message>
</context>
</TS>
