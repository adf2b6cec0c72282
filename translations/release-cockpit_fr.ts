<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertSource</name>
    <message numerus="yes">
        <source>%n alert(s) have no data.</source>
        <translation>
            <numerusform>%n alerte n’a pas de données.</numerusform>
            <numerusform>%n alertes n’ont pas de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not evaluate its alert rule %1: %2</source>
        <translation>Le service n’évalue pas sa règle d’alerte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>The service has no alert rule for “%1”.</source>
        <translation>Le service n’a aucune règle d’alerte pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The service has no alarm for “%1”.</source>
        <translation>Le service n’a aucune alarme pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>la réponse ne vient pas d’un serveur Prometheus&#xa0;; l’adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>the answer holds no alerts.</source>
        <translation>la réponse ne contient aucune alerte.</translation>
    </message>
    <message>
        <source>the answer holds no rules.</source>
        <translation>la réponse ne contient aucune règle.</translation>
    </message>
    <message>
        <source>the answer is not one of an Alertmanager; is the address right?</source>
        <translation>la réponse ne vient pas d’un Alertmanager&#xa0;; l’adresse est-elle juste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Authorization</name>
    <message>
        <source>The secret of %1 is not an access key and its secret key, with a blank between them.</source>
        <translation>Le secret de %1 n’est pas une clé d’accès suivie de sa clé secrète, séparées par une espace.</translation>
    </message>
    <message>
        <source>The secret of %1 is empty, or holds what no header may.</source>
        <translation>Le secret de %1 est vide, ou contient ce qu’aucun en-tête ne peut porter.</translation>
    </message>
</context>
<context>
    <name>AwsCredentials</name>
    <message>
        <source>The AWS credential process did not end in time.</source>
        <translation>Le processus d’identification AWS ne s’est pas terminé à temps.</translation>
    </message>
    <message>
        <source>The AWS credential process %1 could not be started.</source>
        <translation>Le processus d’identification AWS %1 n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The AWS credential process failed: %1</source>
        <translation>Le processus d’identification AWS a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no AWS profile “%1” on this machine.</source>
        <translation>Il n’y a pas de profil AWS «&#xa0;%1&#xa0;» sur cette machine.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” assumes a role, which is not supported: name a profile with keys, a credential process or a sign-on.</source>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» endosse un rôle, ce qui n’est pas pris en charge&#xa0;: nommez un profil avec des clés, un processus d’identification ou une authentification unique.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” holds neither keys, nor a credential process, nor a whole sign-on.</source>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» ne contient ni clés, ni processus d’identification, ni authentification unique complète.</translation>
    </message>
    <message>
        <source>The credential process did not print credentials of version 1.</source>
        <translation>Le processus d’identification n’a pas fourni d’identifiants de version 1.</translation>
    </message>
    <message>
        <source>The AWS sign-on has expired: run “aws sso login”.</source>
        <translation>La connexion AWS a expiré&#xa0;: lancez «&#xa0;aws sso login&#xa0;».</translation>
    </message>
    <message>
        <source>The AWS sign-on portal gave no credentials.</source>
        <translation>Le portail de connexion AWS n’a pas donné d’identifiants.</translation>
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
        <translation>%1 (%2 à %3) par rapport à la référence, n %4 et %5</translation>
    </message>
    <message>
        <source>There is no baseline to compare with, or no value since T-0.</source>
        <translation>Il n’y a pas de référence à laquelle comparer, ou aucune valeur depuis T-0.</translation>
    </message>
    <message>
        <source>The baseline is zero: a change in per cent of it means nothing.</source>
        <translation>La référence est nulle&#xa0;: un écart en pour cent n’y a pas de sens.</translation>
    </message>
    <message>
        <source>Low confidence: %1.</source>
        <translation>Confiance faible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undecided: %1.</source>
        <translation>Indécis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the source left something out</source>
        <translation>la source a omis quelque chose</translation>
    </message>
    <message>
        <source>There is no baseline before T-0.</source>
        <translation>Il n’y a pas de référence avant T-0.</translation>
    </message>
    <message>
        <source>There is no baseline to compare with yet.</source>
        <translation>Il n’y a pas encore de référence à laquelle comparer.</translation>
    </message>
    <message>
        <source>The baseline is not whole: %1</source>
        <translation>La référence est incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>The baseline is still being read.</source>
        <translation>La référence est encore en cours de lecture.</translation>
    </message>
    <message numerus="yes">
        <source>The baseline ends %n minute(s) before T-0.</source>
        <translation>
            <numerusform>La référence s’arrête %n minute avant T-0.</numerusform>
            <numerusform>La référence s’arrête %n minutes avant T-0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Time span of the charts</source>
        <translation>Durée affichée par les graphiques</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>dernière minute (%n)</numerusform>
            <numerusform>%n dernières minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the last values as a table</source>
        <translation>Afficher les dernières valeurs dans un tableau</translation>
    </message>
    <message>
        <source>Write the charts as a picture (PNG, SVG) or their values (CSV)</source>
        <translation>Enregistrer les graphiques en image (PNG, SVG) ou leurs valeurs (CSV)</translation>
    </message>
    <message>
        <source>Times are UTC</source>
        <translation>Heures en UTC</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valeurs (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>There are no charts to export.</source>
        <translation>Il n’y a aucun graphique à exporter.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>rollback above %1</source>
        <translation>retour arrière au-dessus de %1</translation>
    </message>
    <message>
        <source>rollback below %1</source>
        <translation>retour arrière au-dessous de %1</translation>
    </message>
    <message>
        <source>alert above %1</source>
        <translation>alerte au-dessus de %1</translation>
    </message>
    <message>
        <source>alert below %1</source>
        <translation>alerte au-dessous de %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>rollback step %1</source>
        <translation>étape de retour %1</translation>
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
        <translation>SUSPENSION</translation>
    </message>
    <message>
        <source>T-0</source>
        <translation>T-0</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>retour arrière</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
    <message>
        <source>before the release %1 to %2</source>
        <translation>avant la mise en production&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Last values of all metrics</source>
        <translation>Dernières valeurs de toutes les métriques</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <extracomment>%1 is a duration like 0:45</extracomment>
        <translation>aucune donnée depuis %1</translation>
    </message>
    <message>
        <source>Measure a condition</source>
        <translation>Mesurer une condition</translation>
    </message>
    <message>
        <source>Measure by this series</source>
        <translation>Mesurer par cette série</translation>
    </message>
    <message>
        <source>Entry for the environment&apos;s file</source>
        <translation>Entrée pour le fichier d’environnement</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>For the next run, under &quot;metrics&quot; in the environment&apos;s file:</source>
        <translation>Pour la prochaine exécution, sous «&#xa0;metrics&#xa0;» dans le fichier d’environnement&#xa0;:</translation>
    </message>
    <message>
        <source>The units fit.</source>
        <translation>Les unités concordent.</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>DÉCLENCHÉE</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>imminente</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>en silence</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCONNU</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertes</translation>
    </message>
    <message>
        <source>%1 since %2 UTC</source>
        <translation>%1, depuis %2 UTC</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>Aucune alerte n’est ouverte.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>needs a value for %1</source>
        <translation>a besoin d’une valeur pour %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) taken over</source>
        <translation>
            <numerusform>%n panneau repris</numerusform>
            <numerusform>%n panneaux repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Variable of a dashboard</source>
        <translation>Variable d’un tableau de bord</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Alerts of the services, and what of dashboards is shown</source>
        <translation>Alertes des services, et ce qui est affiché des tableaux de bord</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>Follow the time again (Home)</source>
        <translation>Suivre de nouveau le temps (Origine)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;lertes</translation>
    </message>
    <message>
        <source>Alerts and rules of the services, and what of dashboards is shown</source>
        <translation>Alertes et règles des services, et ce qui est affiché des tableaux de bord</translation>
    </message>
    <message>
        <source>&amp;Measure…</source>
        <translation>&amp;Mesurer…</translation>
    </message>
    <message>
        <source>Pick the series that a condition is measured by</source>
        <translation>Choisir la série par laquelle une condition est mesurée</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>A record keeps no curves. What was measured when something was decided stands in the log, with the decision.</source>
        <translation>Une trace ne garde pas de courbes. Ce qui a été mesuré au moment d’une décision figure dans le journal, avec la décision.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>retour arrière effectué</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Ctrl and wheel or drag: look closer. Shift and drag: move. Double click: live.</source>
        <translation>Ctrl et molette ou glisser&#xa0;: voir de plus près. Maj et glisser&#xa0;: déplacer. Double clic&#xa0;: direct.</translation>
    </message>
    <message>
        <source>faint lines: the run before</source>
        <translation>lignes pâles&#xa0;: l’exécution précédente</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>%1 UTC, %2 (a rehearsal writes nothing)</source>
        <translation>%1 UTC, %2 (une répétition n’écrit rien)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The run goes on; choose another place.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. L’exécution continue&#xa0;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>No metric is bound: the cockpit cannot see how the service does, and no trigger that is measured can fire.

Name a source and queries in the environment file.</source>
        <translation>Aucune métrique n’est liée&#xa0;: le cockpit ne voit pas comment va le service, et aucun déclencheur mesuré ne peut se déclencher.

Nommez une source et des requêtes dans le fichier d’environnement.</translation>
    </message>
    <message>
        <source>No series is read: name a source and queries in the environment file, and start another run.</source>
        <translation>Aucune série n’est lue&#xa0;: nommez une source et des requêtes dans le fichier d’environnement, et démarrez une autre exécution.</translation>
    </message>
    <message>
        <source>Every condition with a limit is measured: nothing is left to do.</source>
        <translation>Chaque condition qui a une limite est mesurée&#xa0;: il ne reste rien à faire.</translation>
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
            <numerusform>L’horloge de cette machine a été retardée de %n seconde, et %1 ne dit pas l’heure qu’il est : ses valeurs les plus récentes ne sont pas connues.</numerusform>
            <numerusform>L’horloge de cette machine a été retardée de %n secondes, et %1 ne dit pas l’heure qu’il est : ses valeurs les plus récentes ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine was set ahead by %n second(s), and %1 does not say what time it is: its newest values are not known.</source>
        <translation>
            <numerusform>L’horloge de cette machine a été avancée de %n seconde, et %1 ne dit pas l’heure qu’il est : ses valeurs les plus récentes ne sont pas connues.</numerusform>
            <numerusform>L’horloge de cette machine a été avancée de %n secondes, et %1 ne dit pas l’heure qu’il est : ses valeurs les plus récentes ne sont pas connues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudWatchSource</name>
    <message>
        <source>the query gives several series where one is needed; aggregate it, for example with SUM().</source>
        <translation>la requête donne plusieurs séries là où il en faut une&#xa0;; agrégez-les, par exemple avec SUM().</translation>
    </message>
    <message>
        <source>times and values do not pair.</source>
        <translation>les heures et les valeurs ne vont pas par paires.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>une valeur est illisible.</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>the answer is not one of CloudWatch; is the address right?</source>
        <translation>la réponse ne vient pas de CloudWatch&#xa0;; l’adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>les pages de la réponse n’ont pas de fin.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) slow.</source>
        <translation>
            <numerusform>L’horloge de cette machine retarde de %n seconde.</numerusform>
            <numerusform>L’horloge de cette machine retarde de %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) fast.</source>
        <translation>
            <numerusform>L’horloge de cette machine avance de %n seconde.</numerusform>
            <numerusform>L’horloge de cette machine avance de %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>deux valeurs du même instant diffèrent.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>No metric is bound to this rule.</source>
        <translation>Aucune métrique n’est liée à cette règle.</translation>
    </message>
    <message>
        <source>The limit of this rule is not a number.</source>
        <translation>La limite de cette règle n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>La valeur la plus récente n’est pas un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>No value for %n second(s).</source>
        <translation>
            <numerusform>Aucune valeur depuis %n seconde.</numerusform>
            <numerusform>Aucune valeur depuis %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>… there is more than can be copied: save it instead</source>
        <translation>… il y en a plus qu’on ne peut copier&#xa0;: enregistrez plutôt</translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>The dashboard has no widgets.</source>
        <translation>Le tableau de bord n’a aucun widget.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Widget %1</source>
        <translation>Widget %1</translation>
    </message>
    <message>
        <source>widgets of the kind “%1” are not drawn here</source>
        <translation>les widgets du type «&#xa0;%1&#xa0;» ne sont pas dessinés ici</translation>
    </message>
    <message>
        <source>%1 is of another region</source>
        <translation>%1 est d’une autre région</translation>
    </message>
    <message>
        <source>“%1” gives several series</source>
        <translation>«&#xa0;%1&#xa0;» donne plusieurs séries</translation>
    </message>
    <message>
        <source>metric %1 cannot be read</source>
        <translation>la métrique %1 est illisible</translation>
    </message>
    <message>
        <source>The dashboard has no panels.</source>
        <translation>Le tableau de bord n’a aucun panneau.</translation>
    </message>
    <message>
        <source>panels of the kind “%1” are not drawn here</source>
        <translation>les panneaux du type «&#xa0;%1&#xa0;» ne sont pas dessinés ici</translation>
    </message>
    <message>
        <source>its unit “%1” is not known here</source>
        <translation>son unité «&#xa0;%1&#xa0;» n’est pas connue ici</translation>
    </message>
    <message>
        <source>its thresholds are shares of a scale</source>
        <translation>ses seuils sont des parts d’une échelle</translation>
    </message>
    <message>
        <source>query %1 is calculated by Grafana itself</source>
        <translation>la requête %1 est calculée par Grafana lui-même</translation>
    </message>
    <message>
        <source>query %1 needs the value of a variable</source>
        <translation>la requête %1 a besoin de la valeur d’une variable</translation>
    </message>
    <message>
        <source>its limits are of sums over %1 s, and sums here are over 60 s</source>
        <translation>ses limites portent sur des sommes de %1 s, et ici les sommes sont de 60 s</translation>
    </message>
    <message>
        <source>%1 is of an account that is named, and may be another</source>
        <translation>%1 appartient à un compte désigné, qui peut être un autre</translation>
    </message>
    <message>
        <source>it is kept in the library of panels, and not in the dashboard</source>
        <translation>il se trouve dans la bibliothèque de panneaux, et non dans le tableau de bord</translation>
    </message>
    <message>
        <source>it has no queries</source>
        <translation>il n’a pas de requêtes</translation>
    </message>
    <message>
        <source>its transformations are not made here</source>
        <translation>ses transformations ne sont pas faites ici</translation>
    </message>
    <message>
        <source>which of its series are in “%1” is not known</source>
        <translation>on ne sait pas lesquelles de ses séries sont en « %1 »</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The document is empty: there is nothing to read in it.</source>
        <translation>Le document est vide&#xa0;: il n’y a rien à y lire.</translation>
    </message>
    <message>
        <source>The document is not text: choose the runbook&apos;s Markdown file.</source>
        <translation>Le document n’est pas du texte&#xa0;: choisissez le fichier Markdown du runbook.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>Say what &quot;%1&quot; is to print there.</source>
        <translation>Dites ce que «&#xa0;%1&#xa0;» doit y afficher.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Line %1 of the file is written in a way that is not changed from here: change it in the file itself.</source>
        <translation>La ligne %1 du fichier est écrite d’une manière qui ne se modifie pas d’ici&#xa0;: modifiez-la dans le fichier lui-même.</translation>
    </message>
    <message>
        <source>A value is one line of text without control characters.</source>
        <translation>Une valeur est une ligne de texte sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>The file is not one YAML document; mend it in the file itself.</source>
        <translation>Le fichier n’est pas un seul document YAML&#xa0;; corrigez-le dans le fichier lui-même.</translation>
    </message>
    <message>
        <source>The file cannot be read; mend it in the file itself.</source>
        <translation>Le fichier est illisible&#xa0;; corrigez-le dans le fichier lui-même.</translation>
    </message>
    <message>
        <source>Say which hosts the group has, with commas between their names.</source>
        <translation>Dites quels hôtes a le groupe, en séparant leurs noms par des virgules.</translation>
    </message>
    <message>
        <source>The order of a list over several lines is not changed from here: change it in the file itself.</source>
        <translation>L’ordre d’une liste sur plusieurs lignes ne se modifie pas d’ici&#xa0;: modifiez-le dans le fichier lui-même.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pair: write name=value, with commas between several.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une paire&#xa0;: écrivez name=value, avec des virgules s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; keep one of them.</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois&#xa0;; gardez-en un seul.</translation>
    </message>
</context>
<context>
    <name>ExitRecord</name>
    <message>
        <source>The program %1 cannot be run: %2</source>
        <translation>Le programme %1 ne peut pas être exécuté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The working folder %1 cannot be entered: %2</source>
        <translation>Impossible d’entrer dans le dossier de travail %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>Arrêt demandé avant le lancement de la commande.</translation>
    </message>
    <message>
        <source>%1 could not be written, so the command was not started: %2</source>
        <translation>%1 n’a pas pu être écrit, la commande n’a donc pas été lancée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The variable %1 did not reach the worker, so the command was not started.</source>
        <translation>La variable %1 n’est pas parvenue au worker, la commande n’a donc pas été lancée.</translation>
    </message>
    <message>
        <source>The input did not reach the worker, so the command was not started.</source>
        <translation>L’entrée n’est pas parvenue au worker, la commande n’a donc pas été lancée.</translation>
    </message>
    <message>
        <source>The secrets did not reach the worker, so the command was not started.</source>
        <translation>Les secrets ne sont pas parvenus au worker, la commande n’a donc pas été lancée.</translation>
    </message>
    <message>
        <source>The order in %1 is not understood, so the command was not started.</source>
        <translation>L’ordre dans %1 n’est pas compréhensible, la commande n’a donc pas été lancée.</translation>
    </message>
    <message>
        <source>The system gave no process for the command: %1</source>
        <translation>Le système n’a pas fourni de processus pour la commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it (Debian package %2), or check the PATH.</source>
        <translation>Le programme %1 est introuvable sur cette machine, la commande n’a donc pas été lancée. Installez-le (paquet Debian %2), ou vérifiez le PATH.</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it, or check the PATH.</source>
        <translation>Le programme %1 est introuvable sur cette machine, la commande n’a donc pas été lancée. Installez-le, ou vérifiez le PATH.</translation>
    </message>
</context>
<context>
    <name>GrafanaAnnotator</name>
    <message>
        <source>the answer does not name the marker that was made.</source>
        <translation>la réponse ne nomme pas le marqueur créé.</translation>
    </message>
</context>
<context>
    <name>GrafanaSource</name>
    <message>
        <source>times and values do not pair.</source>
        <translation>les heures et les valeurs ne vont pas par paires.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>une valeur est illisible.</translation>
    </message>
    <message>
        <source>the query gives several series where one is needed; aggregate it.</source>
        <translation>la requête donne plusieurs séries là où il en faut une&#xa0;; agrégez-les.</translation>
    </message>
    <message>
        <source>the answer has no times: ask for a time series.</source>
        <translation>la réponse ne contient pas d’heures&#xa0;: demandez une série temporelle.</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>la réponse ne vient pas de Grafana&#xa0;; l’adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>deux valeurs du même instant diffèrent.</translation>
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
        <translation>%1 jusqu’à %2 le lendemain</translation>
    </message>
    <message>
        <source>a shell script</source>
        <translation>un script shell</translation>
    </message>
    <message>
        <source>data, not a script</source>
        <translation>des données, pas un script</translation>
    </message>
    <message>
        <source>text to read, not a command</source>
        <translation>du texte à lire, pas une commande</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 après le début</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>%1 avant le début</translation>
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
        <translation>«&#xa0;%1&#xa0;», que le fichier écrit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”, taking the file for Windows-1252</source>
        <translation>«&#xa0;%1&#xa0;», en lisant le fichier comme du Windows-1252</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>text alone, down to line %1: too dense to take apart</source>
        <translation>du texte seul, jusqu’à la ligne %1&#xa0;: trop dense pour être décomposé</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>no complete answer within %1 s.</source>
        <translation>pas de réponse complète en %1 s.</translation>
    </message>
    <message>
        <source>silence for %1 s.</source>
        <translation>silence depuis %1 s.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>the answer is larger than %1.</source>
        <translation>la réponse dépasse %1.</translation>
    </message>
    <message>
        <source>it redirects to %1, which is not followed; is a sign-in missing, or the address wrong?</source>
        <translation>elle redirige vers %1, ce qui n’est pas suivi&#xa0;; manque-t-il une connexion, ou l’adresse est-elle fausse&#xa0;?</translation>
    </message>
    <message>
        <source>the connection was refused.</source>
        <translation>la connexion a été refusée.</translation>
    </message>
    <message>
        <source>the host %1 is not known.</source>
        <translation>l’hôte %1 est inconnu.</translation>
    </message>
    <message>
        <source>the secure connection was refused: %1.</source>
        <translation>la connexion sécurisée a été refusée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the connection was closed before the answer was complete.</source>
        <translation>la connexion s’est fermée avant la fin de la réponse.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>No port of this machine could be opened for the simulation: %1.</source>
        <translation>Aucun port de cette machine n’a pu être ouvert pour la simulation&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>by %1, %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>annulé par %1, %2</translation>
    </message>
    <message>
        <source>claimed in the file</source>
        <translation>coché dans le fichier seulement</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · échéance %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trigger, line %1</source>
        <translation>Déclencheur, ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decision matrix, line %1</source>
        <translation>Matrice de décision, ligne %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message numerus="yes">
        <source>Run %n line(s)</source>
        <translation>
            <numerusform>Lancer %n ligne</numerusform>
            <numerusform>Lancer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2 and %3</source>
        <translation>%1 sur %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>%1 à %n endroit</numerusform>
            <numerusform>%1 à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>étape %1, %2</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>retour arrière&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to confirm</source>
        <translation>
            <numerusform>%n chose à confirmer</numerusform>
            <numerusform>%n choses à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the step</source>
        <translation>Démarrer l’étape</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>closed: completed</source>
        <translation>close&#xa0;: terminée</translation>
    </message>
    <message>
        <source>closed: rolled back</source>
        <translation>close&#xa0;: retour arrière effectué</translation>
    </message>
    <message>
        <source>closed: aborted</source>
        <translation>close&#xa0;: abandonnée</translation>
    </message>
    <message>
        <source>HOLD for %1</source>
        <translation>SUSPENSION depuis %1</translation>
    </message>
    <message>
        <source>HOLD for %1: %2</source>
        <translation>SUSPENSION depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ROLLED BACK: %1</source>
        <translation>RETOUR ARRIÈRE TERMINÉ&#xa0;: %1</translation>
    </message>
    <message>
        <source>ROLLING BACK: %1</source>
        <translation>RETOUR ARRIÈRE EN COURS&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing: the run is closed</source>
        <translation>rien&#xa0;: l’exécution est close</translation>
    </message>
    <message>
        <source>Go / No-Go after %1</source>
        <translation>Go/No-Go après %1</translation>
    </message>
    <message>
        <source>Go / No-Go before the first step</source>
        <translation>Go/No-Go avant la première étape</translation>
    </message>
    <message>
        <source>close the run</source>
        <translation>clore l’exécution</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Correction</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>aucun constat</translation>
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
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1 par rapport à la référence</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>avant la première étape</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>après l’étape %1</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n rempli</numerusform>
            <numerusform>%n remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n non rempli</numerusform>
            <numerusform>%n non remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>criteria: %1 · poll: %2 of %3</source>
        <translation>critères&#xa0;: %1 · tour de table&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 by %2 at %3 UTC</source>
        <translation>%1 par %2 à %3 UTC</translation>
    </message>
    <message>
        <source>Go / No-Go %1</source>
        <translation>Go / No-Go %1</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Point de décision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>bien lu</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>dit %1</translation>
    </message>
    <message>
        <source>read wrongly</source>
        <translation>mal lu</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>personne ne l’a confirmé</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>none said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>nothing to take back so far</source>
        <translation>rien à annuler jusqu’ici</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>seulement si&#xa0;: %1</translation>
    </message>
    <message>
        <source>only if necessary</source>
        <translation>seulement si nécessaire</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>données&#xa0;: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>not needed so far</source>
        <translation>pas nécessaire jusqu’ici</translation>
    </message>
    <message>
        <source>perhaps needed</source>
        <translation>peut-être nécessaire</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>en cours, %1 sur %2</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps.</source>
        <translation>Le runbook n’a aucune étape de retour arrière.</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n échelon</numerusform>
            <numerusform>%n échelons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at worst</source>
        <translation>%1, %2 au pire</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>failed, exit %1</source>
        <translation>échec, code de sortie %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>approbation requise</translation>
    </message>
    <message>
        <source>%1, runs until stopped</source>
        <translation>%1, tourne jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>a host not named</source>
        <translation>un hôte non nommé</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base de données %1</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>conteneur %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>s’applique</translation>
    </message>
    <message>
        <source>ready to copy</source>
        <translation>prêt à copier</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill</source>
        <translation>
            <numerusform>%n blanc à remplir</numerusform>
            <numerusform>%n blancs à remplir</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The lead is offered to %1; until it is accepted, %2 leads.</source>
        <translation>Le pilotage est proposé à %1&#xa0;; d’ici l’acceptation, %2 pilote.</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is nobody&apos;s.</source>
        <translation>Rien ne s’est passé depuis %1 dans %2, dont personne n’est responsable.</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is %3&apos;s.</source>
        <translation>Rien ne s’est passé depuis %1 dans %2&#xa0;; responsable&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Longer than planned: %1 of %2 in %3.</source>
        <translation>Plus long que prévu&#xa0;: %1 au lieu de %2 dans %3.</translation>
    </message>
    <message>
        <source>Longer than agreed: %1 in %2.</source>
        <translation>Plus long que convenu&#xa0;: %1 dans %2.</translation>
    </message>
    <message>
        <source>until the checklist &quot;%1&quot; is complete</source>
        <translation>jusqu’à ce que la liste de contrôle «&#xa0;%1&#xa0;» soit complète</translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation>jusqu’à %1 UTC</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>until the lead decides</source>
        <translation>jusqu’à la décision du pilote</translation>
    </message>
    <message>
        <source>The planned hold ends by itself in %1.</source>
        <translation>La suspension prévue se termine d’elle-même dans %1.</translation>
    </message>
    <message>
        <source>A hold is planned before %1, %2.</source>
        <translation>Une suspension est prévue avant %1, %2.</translation>
    </message>
    <message>
        <source>%1 does not begin before %2 UTC, in %3.</source>
        <translation>%1 ne commence pas avant %2 UTC, dans %3.</translation>
    </message>
    <message>
        <source>Releases are frozen until %1 UTC: %2.</source>
        <translation>Les mises en production sont gelées jusqu’à %1 UTC&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The target is locked for the next release. %1</source>
        <translation>La cible est verrouillée pour la prochaine mise en production. %1</translation>
    </message>
    <message>
        <source>The check of &quot;%1&quot; is due since %2.</source>
        <translation>Le contrôle de «&#xa0;%1&#xa0;» est dû depuis %2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expirée %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expire dans %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, before a change</source>
        <translation>%1, avant un changement</translation>
    </message>
    <message>
        <source>%1, too old</source>
        <translation>%1, trop ancien</translation>
    </message>
    <message>
        <source>no answer, reminded %1</source>
        <translation>pas de réponse, rappel %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non démontré</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1
The environment asks for it: without it a gate is not GO.</source>
        <translation>%1
L’environnement l’exige&#xa0;: sans cela, un point de décision n’est pas GO.</translation>
    </message>
    <message>
        <source>%1
It follows from the rollback steps.</source>
        <translation>%1
Cela découle des étapes de retour arrière.</translation>
    </message>
    <message>
        <source>Before GO</source>
        <translation>Avant GO</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>held</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>look every %1 h</source>
        <translation>à vérifier toutes les %1 h</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>begun, not looked at</source>
        <translation>commencée, pas encore vérifiée</translation>
    </message>
    <message>
        <source>good, %1</source>
        <translation>bonne, %1</translation>
    </message>
    <message>
        <source>not good, %1</source>
        <translation>pas bonne, %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Aborted: nothing goes to the new version.</source>
        <translation>Abandonnée&#xa0;: rien ne va vers la nouvelle version.</translation>
    </message>
    <message>
        <source>%1 on the new version</source>
        <translation>%1 sur la nouvelle version</translation>
    </message>
    <message>
        <source>%1 · held</source>
        <translation>%1 · suspendu</translation>
    </message>
    <message>
        <source>%1 · soaks for another %2</source>
        <translation>%1 · encore %2 d’observation</translation>
    </message>
    <message>
        <source>%1 · soak over</source>
        <translation>%1 · observation terminée</translation>
    </message>
    <message>
        <source>No sample in this soak yet: %1.</source>
        <translation>Aucune mesure durant cette observation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>not before %1 UTC</source>
        <translation>pas avant %1 UTC</translation>
    </message>
    <message>
        <source>hold before it</source>
        <translation>suspension avant</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>point de non-retour</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>pris en charge par %1</translation>
    </message>
    <message>
        <source>rollback point</source>
        <translation>point de retour</translation>
    </message>
    <message>
        <source>no rollback point</source>
        <translation>pas de point de retour</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>a duré %1</translation>
    </message>
    <message>
        <source>started at T+%1</source>
        <translation>commencé à T+%1</translation>
    </message>
    <message>
        <source>expected at T+%1</source>
        <translation>attendu à T+%1</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Planned, actual, forecast</source>
        <translation>Prévu, réel, estimé</translation>
    </message>
    <message>
        <source>Once it is done, at worst %1 back</source>
        <translation>Une fois faite, au pire %1 pour revenir</translation>
    </message>
    <message>
        <source>%1; last safe start T+%2</source>
        <translation>%1&#xa0;; dernier départ sûr à T+%2</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>Aucune métrique n’y est liée dans l’environnement.</translation>
    </message>
    <message>
        <source>notes at %1 bad</source>
        <translation>note à %1 mauvaises</translation>
    </message>
    <message>
        <source>asks at %1 bad</source>
        <translation>demande à %1 mauvaises</translation>
    </message>
    <message>
        <source>rolls back at %1 bad</source>
        <translation>retour arrière à %1 mauvaises</translation>
    </message>
    <message>
        <source>answered: roll back</source>
        <translation>répondu&#xa0;: retour arrière</translation>
    </message>
    <message>
        <source>answered: continue</source>
        <translation>répondu&#xa0;: continuer</translation>
    </message>
    <message>
        <source>answered: hold</source>
        <translation>répondu&#xa0;: suspendre</translation>
    </message>
    <message>
        <source>FIRED</source>
        <translation>DÉCLENCHÉ</translation>
    </message>
    <message>
        <source>fired, only observed</source>
        <translation>déclenché, observé seulement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by hand: is noted</source>
        <translation>à la main&#xa0;: est noté</translation>
    </message>
    <message>
        <source>by hand: asks</source>
        <translation>à la main&#xa0;: demande</translation>
    </message>
    <message>
        <source>by hand: rolls back</source>
        <translation>à la main&#xa0;: retour arrière</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>%1: so many bad samples in a row</source>
        <translation>%1&#xa0;: autant de mauvaises mesures de suite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Agit</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>the runbook does not say</source>
        <translation>le runbook ne le dit pas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Nobody knows how long the way back takes from here.</source>
        <translation>Personne ne sait combien dure le retour à partir d’ici.</translation>
    </message>
    <message>
        <source>From here at worst %1 back; the runbook names no window.</source>
        <translation>D’ici, au pire %1 pour revenir&#xa0;; le runbook ne nomme aucun créneau.</translation>
    </message>
    <message>
        <source>The plan passes the point of no return in %1.</source>
        <translation>Le plan passe le point de non-retour dans %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rungs</source>
        <translation>%1 sur %2 échelons</translation>
    </message>
    <message>
        <source>%1 · %2, no budget said</source>
        <translation>%1 · %2, aucun budget indiqué</translation>
    </message>
    <message>
        <source>%1 · %2, over the budget of %3</source>
        <translation>%1 · %2, au-delà du budget de %3</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>since the last GO %1</source>
        <translation>depuis le dernier GO&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n étape faite</numerusform>
            <numerusform>%n étapes faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n passé outre</numerusform>
            <numerusform>%n passés outre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n déclencheur</numerusform>
            <numerusform>%n déclencheurs</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>left unfinished</source>
        <translation>laissé inachevé</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>as expected?</source>
        <translation>comme attendu&#xa0;?</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
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
        <translation>SUSPENSION</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO avec dérogation</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>réversible</translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation>irréversible</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>visible des clients</translation>
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
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>retour arrière</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrique</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCONNU</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>IMMINENT</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>DÉCLENCHÉ</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <translation>AUCUNE DONNÉE</translation>
    </message>
    <message>
        <source>UNBOUND</source>
        <translation>NON LIÉ</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>Trigger fired: the lead decides</source>
        <translation>Déclencheur déclenché&#xa0;: le pilote décide</translation>
    </message>
    <message>
        <source>A trigger is about to fire</source>
        <translation>Un déclencheur va se déclencher</translation>
    </message>
    <message>
        <source>Go or No-Go?</source>
        <translation>Go ou No-Go&#xa0;?</translation>
    </message>
    <message>
        <source>%1. All have answered; the lead declares.</source>
        <translation>%1. Tous ont répondu&#xa0;; le pilote déclare.</translation>
    </message>
    <message>
        <source>%1. Not answered yet: %2.</source>
        <translation>%1. Pas encore de réponse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A line failed</source>
        <translation>Une ligne a échoué</translation>
    </message>
    <message>
        <source>Nobody knows what became of a line</source>
        <translation>Personne ne sait ce qu’une ligne est devenue</translation>
    </message>
    <message>
        <source>Is the output as it should be?</source>
        <translation>La sortie est-elle comme il faut&#xa0;?</translation>
    </message>
    <message>
        <source>A line waits</source>
        <translation>Une ligne attend</translation>
    </message>
    <message>
        <source>The lead is offered</source>
        <translation>Le pilotage est proposé</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Une seconde personne est nécessaire</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>Rien ne se passe</translation>
    </message>
    <message>
        <source>Longer than planned</source>
        <translation>Plus long que prévu</translation>
    </message>
    <message>
        <source>A check is due</source>
        <translation>Un contrôle est dû</translation>
    </message>
    <message>
        <source>The output could not be saved: %1</source>
        <translation>La sortie n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>── not kept here: %1 lines, %2; they made room for what came later ──</source>
        <translation>── non gardé ici&#xa0;: %1 lignes, %2&#xa0;; elles ont fait place à la suite ──</translation>
    </message>
    <message>
        <source> … %1 bytes more</source>
        <translation> … %1 octets de plus</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>depuis %1 UTC</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>de %1 à %2 UTC</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Everything that the runbook asks for is filled in.</source>
        <translation>Tout ce que le runbook demande est rempli.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 still to be filled in.</source>
        <translation>
            <numerusform>%n sur %1 reste à remplir.</numerusform>
            <numerusform>%n sur %1 restent à remplir.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cockpit finds wrong with the runbook, with its lines</source>
        <translation>Ce que le cockpit reproche au runbook, avec ses lignes</translation>
    </message>
    <message>
        <source>Findings: being looked for</source>
        <translation>Constats&#xa0;: recherche en cours</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n error(s)</source>
        <translation>
            <numerusform>Constats&#xa0;: %n erreur</numerusform>
            <numerusform>Constats&#xa0;: %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n warning(s)</source>
        <translation>
            <numerusform>Constats&#xa0;: %n avertissement</numerusform>
            <numerusform>Constats&#xa0;: %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: none that matter</source>
        <translation>Constats&#xa0;: rien d’important</translation>
    </message>
    <message>
        <source>Environment: none yet</source>
        <translation>Environnement&#xa0;: aucun encore</translation>
    </message>
    <message>
        <source>What binds the runbook to hosts, metrics and people. Make a first file beside the runbook, and fill it in.</source>
        <translation>Ce qui lie le runbook aux hôtes, aux métriques et aux personnes. Créez un premier fichier à côté du runbook, et remplissez-le.</translation>
    </message>
    <message>
        <source>Environment %1: cannot be read</source>
        <translation>Environnement %1&#xa0;: illisible</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n missing</source>
        <translation>
            <numerusform>Environnement %1&#xa0;: %n manquant</numerusform>
            <numerusform>Environnement %1&#xa0;: %n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what the runbook asks for, and test it.</source>
        <translation>Remplissez ce que le runbook demande, et testez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n not measured</source>
        <translation>
            <numerusform>Environnement %1&#xa0;: %n non mesurée</numerusform>
            <numerusform>Environnement %1&#xa0;: %n non mesurées</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions that no metric is bound to stay unknown: a person tells. Bind them under &quot;metrics&quot; in the file, or in the charts during a run.</source>
        <translation>Les conditions auxquelles aucune métrique n’est liée restent inconnues&#xa0;: une personne se prononce. Liez-les sous «&#xa0;metrics&#xa0;» dans le fichier, ou dans les graphiques pendant une exécution.</translation>
    </message>
    <message>
        <source>Environment %1: filled in</source>
        <translation>Environnement %1&#xa0;: rempli</translation>
    </message>
    <message>
        <source>Edit it, and test its hosts, sources and secrets.</source>
        <translation>Modifiez-le, et testez ses hôtes, sources et secrets.</translation>
    </message>
    <message>
        <source>Fly with %1 …</source>
        <translation>Piloter avec %1 …</translation>
    </message>
    <message>
        <source>Opens the run on its real hosts and services. Nothing begins before you start it there.</source>
        <translation>Ouvre l’exécution sur ses vrais hôtes et services. Rien ne commence avant que vous ne la démarriez là.</translation>
    </message>
    <message>
        <source>Fly: not yet</source>
        <translation>Piloter&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>It needs an environment that can be read.</source>
        <translation>Il faut un environnement lisible.</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n step(s)</source>
        <translation>
            <numerusform>Lu&#xa0;: %n étape</numerusform>
            <numerusform>Lu&#xa0;: %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood, and what was guessed, for you to confirm</source>
        <translation>Ce qui a été compris, et ce qui a été interprété, pour que vous le confirmiez</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Rehearse: this run</source>
        <translation>Répéter&#xa0;: cette exécution</translation>
    </message>
    <message>
        <source>This window is a simulated run: nothing real is touched. Fly it to its end once.</source>
        <translation>Cette fenêtre est une exécution simulée&#xa0;: rien de réel n’est touché. Pilotez-la une fois jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>retour arrière en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>retour arrière effectué</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>Ouverte (UTC)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 claimed</source>
        <translation>%1&#xa0;; déclarés&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 lists complete, %3 of %4 items confirmed</source>
        <translation>Listes complètes&#xa0;: %1 sur %2&#xa0;; points confirmés&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>That points at nothing: write the evidence as https://… without a password in it, or as the full path of a file.</source>
        <translation>Cela ne renvoie à rien&#xa0;: écrivez la preuve sous la forme https://… sans mot de passe, ou comme le chemin complet d’un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is due since %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;» est à échéance depuis %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>As planned, a rollback after %1 no longer ends within the window.</source>
        <translation>Selon le plan, un retour arrière après %1 ne se termine plus dans le créneau.</translation>
    </message>
    <message>
        <source>due, not looked at</source>
        <translation>à échéance, pas encore vérifié</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>pas encore à échéance</translation>
    </message>
    <message>
        <source>due again; %1</source>
        <translation>de nouveau à échéance&#xa0;; %1</translation>
    </message>
    <message>
        <source>All traffic on the new version at T+%1.</source>
        <translation>Tout le trafic sur la nouvelle version à T+%1.</translation>
    </message>
    <message>
        <source>At worst a breach is noticed after %1, and taken back after %2.</source>
        <translation>Au pire, une limite franchie est remarquée après %1, et tout est annulé après %2.</translation>
    </message>
    <message>
        <source>A sign-off has expired</source>
        <translation>Une signature a expiré</translation>
    </message>
    <message>
        <source>FAILED, says %1, %2</source>
        <translation>NON CONFORME, dit %1, %2</translation>
    </message>
    <message>
        <source>not tested, says %1, %2</source>
        <translation>non testé, dit %1, %2</translation>
    </message>
    <message>
        <source>EXPIRED at %1: sign it again</source>
        <translation>EXPIRÉ (%1) : à signer de nouveau</translation>
    </message>
    <message>
        <source>signed until %1, in %2</source>
        <translation>signé jusqu’à %1, encore %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1, %2 expired</source>
        <translation>%1, expirés : %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Mise en production</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <translation>%1 (%2, jusqu’à %3)</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in &quot;%1&quot;: %2. Sign it again.</source>
        <translation>Signé seulement jusqu’à un moment passé, dans « %1 » : %2. Signez de nouveau.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>for %1, until %2</source>
        <translation>pour %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>until the end of the window, %1</source>
        <translation>jusqu’à la fin du créneau, %1</translation>
    </message>
    <message>
        <source>What these lines do cannot be taken back, or customers see it.</source>
        <translation>Ce que font ces lignes ne peut pas être annulé, ou les clients le voient.</translation>
    </message>
    <message>
        <source>The release is taken back. The rollback begins with its first rung, and the run does not return to the release.</source>
        <translation>La mise en production est annulée. Le retour arrière commence par son premier échelon, et l’exécution ne revient pas à la mise en production.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>T-0 is now: the plan clock starts, and it cannot be set back.</source>
        <translation>T-0, c’est maintenant&#xa0;: l’horloge du plan démarre, et ne peut pas être remise en arrière.</translation>
    </message>
    <message>
        <source>%1 → %2
first: %3</source>
        <translation>%1 → %2
d’abord&#xa0;: %3</translation>
    </message>
    <message>
        <source>Start T-0</source>
        <translation>Lancer T-0</translation>
    </message>
    <message>
        <source>Run it once more</source>
        <translation>Exécuter encore</translation>
    </message>
    <message>
        <source>Stop this line</source>
        <translation>Arrêter cette ligne</translation>
    </message>
    <message>
        <source>It is stopped in the middle: what it has done so far stays done.</source>
        <translation>Elle est arrêtée en plein milieu&#xa0;: ce qu’elle a fait jusqu’ici reste fait.</translation>
    </message>
    <message>
        <source>Customers are sent to the new version.</source>
        <translation>Des clients sont envoyés vers la nouvelle version.</translation>
    </message>
    <message>
        <source>%1
then: %2 of the traffic goes to the new version</source>
        <translation>%1
ensuite&#xa0;: %2 du trafic va à la nouvelle version</translation>
    </message>
    <message>
        <source>Advance to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>The evidence is frozen with your decision, which cannot be taken back.</source>
        <translation>La preuve est figée avec votre décision, qui ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>Déclarer GO</translation>
    </message>
    <message>
        <source>A closed run is over: nothing can be done in it any more.</source>
        <translation>Une exécution close est terminée&#xa0;: on ne peut plus rien y faire.</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>Clore l’exécution</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>no plan left</source>
        <translation>plus de plan</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lecture …</translation>
    </message>
    <message>
        <source>no window said</source>
        <translation>aucun créneau indiqué</translation>
    </message>
    <message>
        <source>passed %1 ago</source>
        <translation>passé il y a %1</translation>
    </message>
    <message>
        <source>T+%1, in %2</source>
        <translation>T+%1, dans %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the file already.</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans le fichier.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Planned hold</source>
        <translation>Suspension prévue</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Départ fixe</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Vérification préalable</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Contrôle du lieu</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Nothing is decided here any more: the run does not come to this gate.</source>
        <translation>Rien ne se décide plus ici&#xa0;: l’exécution n’arrivera pas à ce point de décision.</translation>
    </message>
    <message>
        <source>The question comes %1: the run is not there yet.</source>
        <translation>La question vient %1&#xa0;: l’exécution n’en est pas encore là.</translation>
    </message>
    <message>
        <source>Everything is shown: GO can be declared.</source>
        <translation>Tout est démontré&#xa0;: GO peut être déclaré.</translation>
    </message>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>Pourquoi&#xa0;? C’est gardé dans le journal.</translation>
    </message>
    <message>
        <source>TERM to everything it started, then KILL, then checked</source>
        <translation>TERM à tout ce qu’elle a lancé, puis KILL, puis vérification</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Regarder là-bas</translation>
    </message>
    <message>
        <source>Looks whether anything of it still runs; touches nothing</source>
        <translation>Regarde si quelque chose en tourne encore&#xa0;; ne touche à rien</translation>
    </message>
    <message>
        <source>Retry …</source>
        <translation>Réessayer …</translation>
    </message>
    <message>
        <source>Run this line once more; it is a new attempt in the log</source>
        <translation>Exécuter cette ligne encore une fois&#xa0;; c’est une nouvelle tentative dans le journal</translation>
    </message>
    <message>
        <source>Mark done outside …</source>
        <translation>Fait ailleurs …</translation>
    </message>
    <message>
        <source>It was done by hand, elsewhere; the step goes on</source>
        <translation>Cela a été fait à la main, ailleurs&#xa0;; l’étape continue</translation>
    </message>
    <message>
        <source>Skip line …</source>
        <translation>Sauter …</translation>
    </message>
    <message>
        <source>It is not done; the step goes on without it</source>
        <translation>Elle n’est pas faite&#xa0;; l’étape continue sans elle</translation>
    </message>
    <message>
        <source>Approve this line …</source>
        <translation>Approuver la ligne …</translation>
    </message>
    <message>
        <source>You have seen what runs and where; whoever carries out the step may run it</source>
        <translation>Vous avez vu ce qui s’exécute et où&#xa0;; qui réalise l’étape peut la lancer</translation>
    </message>
    <message>
        <source>It runs on %1. Effect: %2. Your approval is good for exactly this text, these values and this place, and for one attempt.</source>
        <translation>Elle s’exécute sur %1. Impact&#xa0;: %2. Votre approbation vaut pour exactement ce texte, ces valeurs et cet endroit, et pour une tentative.</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme attendu</translation>
    </message>
    <message>
        <source>You have read the output: it is what the runbook says</source>
        <translation>Vous avez lu la sortie&#xa0;: elle est ce que dit le runbook</translation>
    </message>
    <message>
        <source>Not as expected …</source>
        <translation>Pas comme attendu …</translation>
    </message>
    <message>
        <source>The line counts as failed; the step stops</source>
        <translation>La ligne compte comme un échec&#xa0;; l’étape s’arrête</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu&#xa0;?</translation>
    </message>
    <message>
        <source>Confirm: sent</source>
        <translation>Confirmer&#xa0;: envoyé</translation>
    </message>
    <message>
        <source>You have sent it; the cockpit sends nothing</source>
        <translation>Vous l’avez envoyé&#xa0;; le cockpit n’envoie rien</translation>
    </message>
    <message>
        <source>Skip …</source>
        <translation>Sauter …</translation>
    </message>
    <message>
        <source>It is not sent; the step goes on</source>
        <translation>Il n’est pas envoyé&#xa0;; l’étape continue</translation>
    </message>
    <message>
        <source>Confirm with evidence …</source>
        <translation>Confirmer avec preuve …</translation>
    </message>
    <message>
        <source>No metric is bound: say what you saw and where</source>
        <translation>Aucune métrique n’est liée&#xa0;: dites ce que vous avez vu et où</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>Qu’avez-vous vu, et où&#xa0;?</translation>
    </message>
    <message>
        <source>It is not measured; the step goes on</source>
        <translation>Ce n’est pas mesuré&#xa0;; l’étape continue</translation>
    </message>
    <message>
        <source>End the wait …</source>
        <translation>Finir l’attente …</translation>
    </message>
    <message>
        <source>Go on before the time is over</source>
        <translation>Continuer avant la fin du temps</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>You have seen that it holds</source>
        <translation>Vous avez vu que c’est vrai</translation>
    </message>
    <message>
        <source>Failed …</source>
        <translation>Échec …</translation>
    </message>
    <message>
        <source>It does not hold; the step stops</source>
        <translation>Ce n’est pas vrai&#xa0;; l’étape s’arrête</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>Non testé …</translation>
    </message>
    <message>
        <source>Nobody looked; the step goes on and the log says so</source>
        <translation>Personne n’a regardé&#xa0;; l’étape continue et le journal le dit</translation>
    </message>
    <message>
        <source>Confirm: done</source>
        <translation>Confirmer&#xa0;: fait</translation>
    </message>
    <message>
        <source>You have done what the step says</source>
        <translation>Vous avez fait ce que dit l’étape</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Line %1 on %2, %3</source>
        <translation>Ligne %1 sur %2, %3</translation>
    </message>
    <message>
        <source>cannot be run as it stands: %1</source>
        <translation>ne peut pas être exécuté tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in %1: %2. Sign it again there.</source>
        <translation>Signé seulement jusqu’à un moment passé, dans %1&#xa0;: %2. Signez-le de nouveau là-bas.</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>Vous avez regardé, et tout est comme il faut</translation>
    </message>
    <message>
        <source>It is good …</source>
        <translation>C’est bon …</translation>
    </message>
    <message>
        <source>It is not good …</source>
        <translation>Ce n’est pas bon …</translation>
    </message>
    <message>
        <source>You looked; the log keeps what is wrong</source>
        <translation>Vous avez regardé&#xa0;; le journal garde ce qui ne va pas</translation>
    </message>
    <message>
        <source>Begin phase %1</source>
        <translation>Commencer la phase %1</translation>
    </message>
    <message>
        <source>From now on it is looked at as often as the runbook says</source>
        <translation>Désormais, on vérifie aussi souvent que le dit le runbook</translation>
    </message>
    <message>
        <source>Phase %1 is good …</source>
        <translation>La phase %1 est bonne …</translation>
    </message>
    <message>
        <source>Phase %1 is not good …</source>
        <translation>La phase %1 n’est pas bonne …</translation>
    </message>
    <message>
        <source>The next phase does not begin before a good check</source>
        <translation>La phase suivante ne commence pas avant un bon contrôle</translation>
    </message>
    <message>
        <source>Go on from %1 …</source>
        <translation>Continuer depuis %1 …</translation>
    </message>
    <message>
        <source>The ramp may advance again</source>
        <translation>La montée en charge peut reprendre</translation>
    </message>
    <message>
        <source>Why may it go on?</source>
        <translation>Pourquoi peut-elle continuer&#xa0;?</translation>
    </message>
    <message>
        <source>Hold at %1 …</source>
        <translation>Suspendre à %1 …</translation>
    </message>
    <message>
        <source>The share stays as it is</source>
        <translation>La part reste telle quelle</translation>
    </message>
    <message>
        <source>Why is it held?</source>
        <translation>Pourquoi est-elle suspendue&#xa0;?</translation>
    </message>
    <message>
        <source>Abort to 0 % …</source>
        <translation>Abandonner à 0 % …</translation>
    </message>
    <message>
        <source>Nothing goes to the new version any more</source>
        <translation>Plus rien ne va vers la nouvelle version</translation>
    </message>
    <message>
        <source>Why is it aborted? All traffic goes back to the old version.</source>
        <translation>Pourquoi est-elle abandonnée&#xa0;? Tout le trafic revient à l’ancienne version.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>What this step did is undone, and you have seen it</source>
        <translation>Ce que cette étape a fait est annulé, et vous l’avez vu</translation>
    </message>
    <message>
        <source>Nothing to take back …</source>
        <translation>Rien à annuler …</translation>
    </message>
    <message>
        <source>The step left nothing behind that must be undone</source>
        <translation>L’étape n’a rien laissé qu’il faille annuler</translation>
    </message>
    <message>
        <source>Why is there nothing to take back?</source>
        <translation>Pourquoi n’y a-t-il rien à annuler&#xa0;?</translation>
    </message>
    <message>
        <source>What did you try, and what did you see?</source>
        <translation>Qu’avez-vous essayé, et qu’avez-vous vu&#xa0;?</translation>
    </message>
    <message>
        <source>It works …</source>
        <translation>Fonctionne …</translation>
    </message>
    <message>
        <source>You have tried it; the log keeps what you saw</source>
        <translation>Vous l’avez essayé&#xa0;; le journal garde ce que vous avez vu</translation>
    </message>
    <message>
        <source>It does not work …</source>
        <translation>Ne fonctionne pas …</translation>
    </message>
    <message>
        <source>A GO is not possible before it works, where the environment asks for it or the run is live</source>
        <translation>Un GO n’est possible que si cela fonctionne, là où l’environnement l’exige ou si l’exécution est live</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prévu</translation>
    </message>
    <message>
        <source>rollback point: %1</source>
        <translation>point de retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>way back: %1</source>
        <translation>chemin de retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>to %1 on %2, line %3</source>
        <translation>à %1 sur %2, ligne %3</translation>
    </message>
    <message>
        <source>to %1 on %2, step %3, line %4</source>
        <translation>à %1 sur %2, étape %3, ligne %4</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translation>Étape %1 · %2</translation>
    </message>
    <message>
        <source>Rollback · %1</source>
        <translation>Retour arrière · %1</translation>
    </message>
    <message>
        <source>%1 · %2&apos;s</source>
        <translation>%1 · prise en charge par %2</translation>
    </message>
    <message>
        <source>Give the step back</source>
        <translation>Rendre l’étape</translation>
    </message>
    <message>
        <source>The step is anybody&apos;s again</source>
        <translation>L’étape redevient libre</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Reprendre …</translation>
    </message>
    <message>
        <source>The step is yours: nobody else but the lead carries it out</source>
        <translation>L’étape est à vous&#xa0;: personne d’autre que le pilote ne l’exécute</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>Pourquoi la reprenez-vous à %1&#xa0;?</translation>
    </message>
    <message>
        <source>The last safe start was T+%1; from here at worst %2 back.</source>
        <translation>Le dernier départ sûr était à T+%1&#xa0;; d’ici, au pire %2 pour revenir.</translation>
    </message>
    <message>
        <source>Last safe start T+%1, in %2; from here at worst %3 back.</source>
        <translation>Dernier départ sûr à T+%1, dans %2&#xa0;; d’ici, au pire %3 pour revenir.</translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation>décidé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rolling back because: %1</source>
        <translation>Retour arrière parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>since T-0 %1</source>
        <translation>depuis T-0&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was signed off until %2: sign it off again</source>
        <translation>« %1 » était signé jusqu’à %2 : à signer de nouveau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold any more</source>
        <translation>« %1 » n’est plus vrai</translation>
    </message>
    <message>
        <source>The rollback is over: close the run.</source>
        <translation>Le retour arrière est fini : il reste à clore l’exécution.</translation>
    </message>
    <message>
        <source>Every step and gate is over: close the run.</source>
        <translation>Toutes les étapes et tous les points de décision sont finis : il reste à clore l’exécution.</translation>
    </message>
    <message>
        <source>No stage is recorded yet.</source>
        <translation>Aucun palier n’est encore noté.</translation>
    </message>
    <message>
        <source>Records that more traffic goes to the new version; the runbook&apos;s lines move it</source>
        <translation>Note que plus de trafic va vers la nouvelle version ; ce sont les lignes du runbook qui le déplacent</translation>
    </message>
    <message>
        <source>%1, staged</source>
        <translation>%1, simulée</translation>
    </message>
    <message>
        <source>%1, a check lapsed</source>
        <translation>%1, un contrôle a expiré</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>This command was started before (%1 exists) and is not started again. Check its outcome, or retry it as a new attempt.</source>
        <translation>Cette commande a déjà été lancée (%1 existe) et n’est pas relancée. Vérifiez son issue, ou réessayez-la comme nouvelle tentative.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so the command was not started: %2</source>
        <translation>Le dossier %1 n’a pas pu être créé, la commande n’a donc pas été lancée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The order could not be written to %1, so the command was not started: %2</source>
        <translation>L’ordre n’a pas pu être écrit dans %1, la commande n’a donc pas été lancée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The command takes no input, or has ended.</source>
        <translation>La commande n’accepte pas d’entrée, ou elle est terminée.</translation>
    </message>
    <message>
        <source>The command does not read its input: only a part was sent.</source>
        <translation>La commande ne lit pas son entrée&#xa0;: une partie seulement a été envoyée.</translation>
    </message>
    <message>
        <source>The command could not be queued at %1, so it was not started: %2</source>
        <translation>La commande n’a pas pu être mise en attente dans %1, elle n’a donc pas été lancée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MetricSource</name>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation>%1 n’a pas donné de réponse utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 a répondu %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 answered %2 %3: %4</source>
        <translation>%1 a répondu %2 %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 It asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 La source demande d’attendre %n seconde.</numerusform>
            <numerusform>%1 La source demande d’attendre %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The source did not answer for this metric.</source>
        <translation>La source n’a pas répondu pour cette métrique.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) ahead of this machine&apos;s clock: one of the two clocks is wrong.</source>
        <translation>
            <numerusform>La dernière valeur est en avance de %n seconde sur l’horloge de cette machine&#xa0;: l’une des deux horloges est fausse.</numerusform>
            <numerusform>La dernière valeur est en avance de %n secondes sur l’horloge de cette machine&#xa0;: l’une des deux horloges est fausse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source gave no new value.</source>
        <translation>La source n’a donné aucune nouvelle valeur.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) old.</source>
        <translation>
            <numerusform>La dernière valeur date de %n seconde.</numerusform>
            <numerusform>La dernière valeur date de %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says that its answer is incomplete: %1</source>
        <translation>La source dit que sa réponse est incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>La valeur la plus récente n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The unit of the metric is “%1”, that of the rule “%2”: neither converts into the other.</source>
        <translation>L’unité de la métrique est «&#xa0;%1&#xa0;», celle de la règle «&#xa0;%2&#xa0;»&#xa0;: aucune ne se convertit en l’autre.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A part of the line is left out (&quot;...&quot;): write it in full in the runbook.</source>
        <translation>Une partie de la ligne est omise («&#xa0;...&#xa0;»)&#xa0;: écrivez-la en entier dans le runbook.</translation>
    </message>
    <message>
        <source>%1 has no value: give it one in the environment, under variables or secrets.</source>
        <translation>%1 n’a pas de valeur&#xa0;: donnez-la dans l’environnement, sous variables ou secrets.</translation>
    </message>
    <message>
        <source>it is left out of a preview, which runs read-only lines alone</source>
        <translation>elle est laissée de côté dans un aperçu, qui n’exécute que des lignes en lecture seule</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the metrics %2 of the environment alike, so it is bound to none.</source>
        <translation>«&#xa0;%1&#xa0;» convient autant aux métriques %2 de l’environnement, il n’est donc lié à aucune.</translation>
    </message>
    <message>
        <source>Write more words into one &quot;match&quot;, so that it says more than the others.</source>
        <translation>Mettez plus de mots dans un «&#xa0;match&#xa0;», pour qu’il en dise plus que les autres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; of the environment is in %4: it stays unbound.</source>
        <translation>«&#xa0;%1&#xa0;» est en %2, mais la métrique «&#xa0;%3&#xa0;» de l’environnement est en %4&#xa0;: il reste non lié.</translation>
    </message>
    <message>
        <source>Bind a query that gives %1, or correct &quot;unit&quot; in the environment.</source>
        <translation>Liez une requête qui donne %1, ou corrigez «&#xa0;unit&#xa0;» dans l’environnement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write for example &quot;2030-01-31T02:00:00Z&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un instant&#xa0;; écrivez par exemple «&#xa0;2030-01-31T02:00:00Z&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; write for example &quot;Europe/Berlin&quot; or &quot;UTC&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire&#xa0;; écrivez par exemple «&#xa0;Europe/Berlin&#xa0;» ou «&#xa0;UTC&#xa0;».</translation>
    </message>
    <message>
        <source>a value is one line of text without control characters.</source>
        <translation>une valeur est une ligne de texte sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>the name of an environment variable is expected here, not a value.</source>
        <translation>le nom d’une variable d’environnement est attendu ici, pas une valeur.</translation>
    </message>
    <message>
        <source>only the names of secrets stand here, never their values.</source>
        <translation>seuls les noms des secrets figurent ici, jamais leurs valeurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a variable as well; keep one of them.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi une variable&#xa0;; gardez l’un des deux.</translation>
    </message>
    <message>
        <source>one of observe, ask and act is expected here.</source>
        <translation>observe, ask ou act est attendu ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>an environment file has at most 1 MiB; this is something else.</source>
        <translation>un fichier d’environnement fait au plus 1 Mio&#xa0;; ceci est autre chose.</translation>
    </message>
    <message>
        <source>the file is empty; at least &quot;environment&quot; and &quot;kind&quot; are needed.</source>
        <translation>le fichier est vide&#xa0;; il faut au moins «&#xa0;environment&#xa0;» et «&#xa0;kind&#xa0;».</translation>
    </message>
    <message>
        <source>one YAML document is expected, not none and not more.</source>
        <translation>un seul document YAML est attendu, ni zéro ni plusieurs.</translation>
    </message>
    <message>
        <source>line %1: this is not YAML: %2.</source>
        <translation>ligne %1&#xa0;: ceci n’est pas du YAML&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No metric of the environment &quot;%1&quot; measures &quot;%2&quot;: it is unbound and never passes by itself.</source>
        <translation>Aucune métrique de l’environnement «&#xa0;%1&#xa0;» ne mesure «&#xa0;%2&#xa0;»&#xa0;: la condition est non liée et n’est jamais remplie d’elle-même.</translation>
    </message>
    <message>
        <source>Add an entry under &quot;metrics&quot; whose &quot;match&quot; holds words of it, such as &quot;%1&quot;.</source>
        <translation>Ajoutez sous «&#xa0;metrics&#xa0;» une entrée dont le «&#xa0;match&#xa0;» en contient des mots, par exemple «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a query is needed here, or namespace and metric for CloudWatch.</source>
        <translation>il faut ici une requête, ou namespace et metric pour CloudWatch.</translation>
    </message>
    <message>
        <source>dimensions belong to namespace and metric of CloudWatch.</source>
        <translation>dimensions va avec namespace et metric de CloudWatch.</translation>
    </message>
    <message>
        <source>only a cloudwatch source takes namespace and metric; write a query.</source>
        <translation>seule une source cloudwatch accepte namespace et metric&#xa0;; écrivez une requête.</translation>
    </message>
    <message>
        <source>namespace and metric are needed together.</source>
        <translation>namespace et metric sont nécessaires ensemble.</translation>
    </message>
    <message>
        <source>at least one word is needed to match conditions by.</source>
        <translation>il faut au moins un mot pour reconnaître les conditions.</translation>
    </message>
    <message>
        <source>no source of the name &quot;%1&quot; stands under &quot;sources&quot; in this file.</source>
        <translation>aucune source du nom de «&#xa0;%1&#xa0;» ne figure sous «&#xa0;sources&#xa0;» dans ce fichier.</translation>
    </message>
    <message>
        <source>at least one second is needed between two polls.</source>
        <translation>il faut au moins une seconde entre deux interrogations.</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed here.</source>
        <translation>il faut ici une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>a cloudwatch source needs its region, for example &quot;eu-west-1&quot;.</source>
        <translation>une source cloudwatch a besoin de sa région, par exemple «&#xa0;eu-west-1&#xa0;».</translation>
    </message>
    <message>
        <source>a grafana source needs the uid of the data source that it asks.</source>
        <translation>une source grafana a besoin de l’uid de la source de données qu’elle interroge.</translation>
    </message>
    <message>
        <source>there is one lead; a position above is marked already.</source>
        <translation>il n’y a qu’un pilote&#xa0;; un poste plus haut est déjà marqué.</translation>
    </message>
    <message>
        <source>two sources are named &quot;%1&quot;.</source>
        <translation>deux sources s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected here.</source>
        <translation>un nombre de %1 à %2 est attendu ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of line; write for example &quot;irreversible&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de ligne&#xa0;; écrivez par exemple «&#xa0;irreversible&#xa0;».</translation>
    </message>
    <message>
        <source>a freeze ends after it begins.</source>
        <translation>un gel se termine après avoir commencé.</translation>
    </message>
    <message>
        <source>a hold has one end: &quot;for&quot;, &quot;until&quot; or &quot;checklist&quot;; without any of them the lead decides.</source>
        <translation>une suspension a une seule fin&#xa0;: «&#xa0;for&#xa0;», «&#xa0;until&#xa0;» ou «&#xa0;checklist&#xa0;»&#xa0;; sans elles, le pilote décide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write for example &quot;app-01.example.org&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse&#xa0;; écrivez par exemple «&#xa0;app-01.example.org&#xa0;».</translation>
    </message>
    <message>
        <source>a number from 0 to 10 is expected here.</source>
        <translation>un nombre de 0 à 10 est attendu ici.</translation>
    </message>
    <message>
        <source>only read-only and reversible lines may be tried again without a person.</source>
        <translation>seules les lignes en lecture seule ou réversibles peuvent être réessayées sans personne.</translation>
    </message>
    <message>
        <source>two services are named &quot;%1&quot;.</source>
        <translation>deux services s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is done, or skipped with a reason</source>
        <translation>L’étape «&#xa0;%1&#xa0;» est faite, ou sautée avec une raison</translation>
    </message>
    <message>
        <source>All %1 steps up to &quot;%2&quot; are done, or skipped with a reason</source>
        <translation>Les %1 étapes jusqu’à «&#xa0;%2&#xa0;» sont toutes faites, ou sautées avec une raison</translation>
    </message>
    <message>
        <source>Every checklist due before the start is complete</source>
        <translation>Chaque liste de contrôle due avant le début est complète</translation>
    </message>
    <message>
        <source>%1 (no metric is bound: a person confirms it)</source>
        <translation>%1 (aucune métrique liée&#xa0;: une personne le confirme)</translation>
    </message>
    <message>
        <source>Go/No-Go to start</source>
        <translation>Go/No-Go pour démarrer</translation>
    </message>
    <message>
        <source>Go/No-Go to finish</source>
        <translation>Go/No-Go pour terminer</translation>
    </message>
    <message>
        <source>Everything written since the backup is lost.</source>
        <translation>Tout ce qui a été écrit depuis la sauvegarde est perdu.</translation>
    </message>
    <message>
        <source>What was written into tables and columns that the migration added is lost.</source>
        <translation>Ce qui a été écrit dans les tables et colonnes ajoutées par la migration est perdu.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>À la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>step &quot;%1&quot;</source>
        <translation>étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>Étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>`%1` stands with &quot;...&quot; for what is left out and cannot be run as it stands.</source>
        <translation>`%1` contient «&#xa0;...&#xa0;» à la place d’une omission et ne peut pas être exécuté tel quel.</translation>
    </message>
    <message>
        <source>Write the whole command.</source>
        <translation>Écrivez la commande entière.</translation>
    </message>
    <message>
        <source>`%1` leaves out a part of what it sends (&quot;...&quot;): as written it sends the dots.</source>
        <translation>`%1` omet une partie de ce qu’il envoie («&#xa0;...&#xa0;»)&#xa0;: tel quel, il envoie les points.</translation>
    </message>
    <message>
        <source>Write the data in full.</source>
        <translation>Écrivez les données en entier.</translation>
    </message>
    <message>
        <source>`%1` never ends by itself.</source>
        <translation>`%1` ne se termine jamais de lui-même.</translation>
    </message>
    <message>
        <source>Say how long to watch, or wrap it: timeout 5m …</source>
        <translation>Dites combien de temps observer, ou encadrez-le&#xa0;: timeout 5m …</translation>
    </message>
    <message>
        <source>%1 is read by a name that calls date again: the second has passed, and no file has that name.</source>
        <translation>%1 est lu sous un nom qui rappelle date&#xa0;: la seconde est passée, et aucun fichier ne porte ce nom.</translation>
    </message>
    <message>
        <source>Keep the name in a variable when the file is made, and use it here.</source>
        <translation>Gardez le nom dans une variable à la création du fichier, et utilisez-la ici.</translation>
    </message>
    <message>
        <source>%1 is a wildcard: a restore from it is ambiguous if several files match.</source>
        <translation>%1 est un joker&#xa0;: une restauration est ambiguë si plusieurs fichiers correspondent.</translation>
    </message>
    <message>
        <source>Name the one file, for example by a variable set when the backup is made.</source>
        <translation>Nommez le fichier voulu, par exemple par une variable fixée lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>A command line has &quot;...&quot; in place of arguments.</source>
        <translation>Une ligne de commande contient «&#xa0;...&#xa0;» à la place d’arguments.</translation>
    </message>
    <message>
        <source>Dots that stand for left-out arguments cannot be run. Dots inside the data that a command sends are a warning: the command runs, but with the dots.</source>
        <translation>Des points qui remplacent des arguments omis ne s’exécutent pas. Des points dans les données qu’une commande envoie donnent un avertissement&#xa0;: la commande s’exécute, mais avec les points.</translation>
    </message>
    <message>
        <source>A command line never ends by itself.</source>
        <translation>Une ligne de commande ne se termine jamais d’elle-même.</translation>
    </message>
    <message>
        <source>tail -f, watch and their like run until a person stops them; a step that holds one never finishes by itself.</source>
        <translation>tail -f, watch et leurs semblables tournent jusqu’à ce que quelqu’un les arrête&#xa0;; une étape qui en contient un ne finit jamais d’elle-même.</translation>
    </message>
    <message>
        <source>A file is read by a name that calls date a second time.</source>
        <translation>Un fichier est lu sous un nom qui appelle date une seconde fois.</translation>
    </message>
    <message>
        <source>A file that was named by $(date +…%S) can only be found again by the name it was given. A second call of date gives a later second, and the file is not found.</source>
        <translation>Un fichier nommé par $(date +…%S) ne se retrouve que sous le nom qu’il a reçu. Un second appel de date donne une seconde plus tardive, et le fichier est introuvable.</translation>
    </message>
    <message>
        <source>A database is restored from a wildcard.</source>
        <translation>Une base de données est restaurée à partir d’un joker.</translation>
    </message>
    <message>
        <source>When several backups match, the shell refuses the redirection or restores another one than meant. A restore names its file.</source>
        <translation>Si plusieurs sauvegardes correspondent, le shell refuse la redirection ou en restaure une autre que prévu. Une restauration nomme son fichier.</translation>
    </message>
    <message>
        <source>`%1` opens a session: what follows it up to line %2 runs on %3.</source>
        <translation>`%1` ouvre une session&#xa0;: ce qui suit jusqu’à la ligne %2 s’exécute sur %3.</translation>
    </message>
    <message>
        <source>Check the context shown at each line, or write ssh %1 &apos;…&apos; for each command.</source>
        <translation>Vérifiez le contexte affiché à chaque ligne, ou écrivez ssh %1 &apos;…&apos; pour chaque commande.</translation>
    </message>
    <message>
        <source>Write psql … -c or psql … -f FILE, so that the line stands by itself.</source>
        <translation>Écrivez psql … -c ou psql … -f FILE, pour que la ligne se suffise à elle-même.</translation>
    </message>
    <message>
        <source>`%1` needs the session of line %2, but shell commands stand between them.</source>
        <translation>`%1` a besoin de la session de la ligne %2, mais des commandes shell les séparent.</translation>
    </message>
    <message>
        <source>`%1` is a command of psql, but no psql session is open here: a shell does not know %2.</source>
        <translation>`%1` est une commande de psql, mais aucune session psql n’est ouverte ici&#xa0;: un shell ne connaît pas %2.</translation>
    </message>
    <message>
        <source>`%1` is SQL, but no database session is open here.</source>
        <translation>`%1` est du SQL, mais aucune session de base de données n’est ouverte ici.</translation>
    </message>
    <message>
        <source>`%1` needs the session that %2 opened in line %3 and that nothing says is still open.</source>
        <translation>`%1` a besoin de la session que %2 a ouverte à la ligne %3, et dont rien ne dit qu’elle l’est encore.</translation>
    </message>
    <message>
        <source>`%1` is for a shell, but the database session opened in line %2 is not left before it.</source>
        <translation>`%1` est pour un shell, mais la session de base de données ouverte à la ligne %2 n’est pas quittée avant.</translation>
    </message>
    <message>
        <source>Leave the session with \q first.</source>
        <translation>Quittez d’abord la session avec \q.</translation>
    </message>
    <message>
        <source>An ssh session opened in a step is where the lines after it run.</source>
        <translation>Une session ssh ouverte dans une étape est l’endroit où s’exécutent les lignes suivantes.</translation>
    </message>
    <message>
        <source>Lines after an interactive ssh are meant for the other machine. The context is carried from line to line and shown at each; this finding says where it begins.</source>
        <translation>Les lignes après un ssh interactif visent l’autre machine. Le contexte passe de ligne en ligne et s’affiche à chacune&#xa0;; ce constat dit où il commence.</translation>
    </message>
    <message>
        <source>A line for a database prompt is typed into a shell.</source>
        <translation>Une ligne destinée à une base de données est tapée dans un shell.</translation>
    </message>
    <message>
        <source>Backslash commands and SQL need a session of the database client. Without one the shell reads them and fails, or does something else. A line that relies on a session of another step is a warning.</source>
        <translation>Les commandes à barre oblique inverse et le SQL ont besoin d’une session du client de base de données. Sans elle, le shell les lit et échoue, ou fait autre chose. Une ligne qui compte sur la session d’une autre étape donne un avertissement.</translation>
    </message>
    <message>
        <source>A shell command is typed into an open database session.</source>
        <translation>Une commande shell est tapée dans une session de base de données ouverte.</translation>
    </message>
    <message>
        <source>After an interactive database client the next lines go to its prompt until it is left with \q or exit.</source>
        <translation>Après un client de base de données interactif, les lignes suivantes vont à son invite jusqu’à ce qu’on le quitte avec \q ou exit.</translation>
    </message>
    <message>
        <source>`%1` is typed while the session on %2 is open: it starts from there, not from here.</source>
        <translation>`%1` est tapé alors que la session sur %2 est ouverte&#xa0;: il part de là-bas, pas d’ici.</translation>
    </message>
    <message>
        <source>Leave the session on %1 with exit first.</source>
        <translation>Quittez d’abord la session sur %1 avec exit.</translation>
    </message>
    <message>
        <source>`%1` runs on %2, but the file was made on %3 (line %4).</source>
        <translation>`%1` s’exécute sur %2, mais le fichier a été créé sur %3 (ligne %4).</translation>
    </message>
    <message>
        <source>Open a session on %1 before this line.</source>
        <translation>Ouvrez une session sur %1 avant cette ligne.</translation>
    </message>
    <message>
        <source>An ssh session is opened from inside another one.</source>
        <translation>Une session ssh est ouverte depuis l’intérieur d’une autre.</translation>
    </message>
    <message>
        <source>Without exit in between, the second ssh runs on the first host, where its keys and its network may be missing.</source>
        <translation>Sans exit entre les deux, le second ssh s’exécute sur le premier hôte, où ses clés et son réseau peuvent manquer.</translation>
    </message>
    <message>
        <source>A file is removed on another host than the one it was made on.</source>
        <translation>Un fichier est supprimé sur un autre hôte que celui où il a été créé.</translation>
    </message>
    <message>
        <source>The contexts of the lines say that a file is made on one host and removed on another, which leaves it in force where it was made.</source>
        <translation>D’après les contextes des lignes, un fichier est créé sur un hôte et supprimé sur un autre&#xa0;: il reste en vigueur là où il a été créé.</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; goes to %2, and no heading of this document is called so.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» mène à %2, et aucun titre de ce document ne porte ce nom.</translation>
    </message>
    <message>
        <source>Correct the link, or the heading that it meant.</source>
        <translation>Corrigez le lien, ou le titre qu’il visait.</translation>
    </message>
    <message>
        <source>%1 of %2 rollback triggers name no metric with a limit: %3. Only a person can declare them.</source>
        <translation>%1 déclencheurs de retour arrière sur %2 ne nomment aucune métrique avec une limite&#xa0;: %3. Seule une personne peut les déclarer.</translation>
    </message>
    <message>
        <source>Write what is measured, the limit and for how long: &quot;Error rate &gt; 5 % for 5 minutes&quot;.</source>
        <translation>Écrivez ce qui est mesuré, la limite et la durée&#xa0;: «&#xa0;Error rate &gt; 5 % for 5 minutes&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say for how long: one bad sample is enough.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas pendant combien de temps&#xa0;: une seule mauvaise mesure suffit.</translation>
    </message>
    <message>
        <source>Add the time it must last, such as &quot;for 5 minutes&quot;, or say &quot;at once&quot;.</source>
        <translation>Ajoutez la durée nécessaire, comme «&#xa0;for 5 minutes&#xa0;», ou dites «&#xa0;at once&#xa0;».</translation>
    </message>
    <message>
        <source>%1 ends at %2 and %3 begins at %4: nothing is planned for %5 between them.</source>
        <translation>%1 finit à %2 et %3 commence à %4&#xa0;: rien n’est prévu pendant %5 entre les deux.</translation>
    </message>
    <message>
        <source>Say what the time is for, or correct one of the times.</source>
        <translation>Dites à quoi sert ce temps, ou corrigez l’une des heures.</translation>
    </message>
    <message>
        <source>%1 of %2 steps that change something do not say how to see that it worked: %3.</source>
        <translation>%1 étapes sur %2 qui changent quelque chose ne disent pas comment voir que cela a marché&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Add a check, an expected output or a &quot;Validation:&quot; to each.</source>
        <translation>Ajoutez à chacune un contrôle, une sortie attendue ou un «&#xa0;Validation:&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2; confirm it.</source>
        <translation>«&#xa0;%1&#xa0;» est lu comme %2&#xa0;; confirmez-le.</translation>
    </message>
    <message>
        <source>%1 It stands in the lines %2.</source>
        <translation>%1 Cela figure aux lignes %2.</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write it in other words.</source>
        <translation>Confirmez-le dans la fenêtre, ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write &quot;%1&quot;.</source>
        <translation>Confirmez-le dans la fenêtre, ou écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A link inside the document leads nowhere.</source>
        <translation>Un lien à l’intérieur du document ne mène nulle part.</translation>
    </message>
    <message>
        <source>A reader who follows it in a hurry lands at the top of the page instead of the rollback. Anchors are compared with the headings by their letters and digits.</source>
        <translation>Un lecteur pressé qui le suit arrive en haut de la page au lieu du retour arrière. Les ancres sont comparées aux titres par leurs lettres et leurs chiffres.</translation>
    </message>
    <message>
        <source>A rollback trigger names nothing that is measured.</source>
        <translation>Un déclencheur de retour arrière ne nomme rien de mesuré.</translation>
    </message>
    <message>
        <source>Words such as &quot;performance is bad&quot; are judged differently by everyone at two in the morning. A metric with a limit fires by itself.</source>
        <translation>Des mots comme «&#xa0;performance is bad&#xa0;» sont jugés différemment par chacun à deux heures du matin. Une métrique avec une limite se déclenche d’elle-même.</translation>
    </message>
    <message>
        <source>A trigger does not say how long it must last.</source>
        <translation>Un déclencheur ne dit pas combien de temps il doit durer.</translation>
    </message>
    <message>
        <source>A single bad sample is common in a deployment. The time a limit must be broken for keeps a release from being rolled back by chance.</source>
        <translation>Une seule mauvaise mesure est courante lors d’un déploiement. La durée pendant laquelle une limite doit être franchie évite un retour arrière dû au hasard.</translation>
    </message>
    <message>
        <source>Between two steps a long time is planned for nothing.</source>
        <translation>Entre deux étapes, rien n’est prévu pendant longtemps.</translation>
    </message>
    <message>
        <source>A gap in the timeline is either a step that nobody wrote down or a wrong time. Up to a quarter of an hour, or the length of the step, counts as slack.</source>
        <translation>Un trou dans le calendrier est soit une étape que personne n’a écrite, soit une heure fausse. Jusqu’à un quart d’heure, ou la longueur de l’étape, il compte comme marge.</translation>
    </message>
    <message>
        <source>A step does not say how to see that it worked.</source>
        <translation>Une étape ne dit pas comment voir qu’elle a marché.</translation>
    </message>
    <message>
        <source>A step that changes something and checks nothing is done when its last line ends, whatever it did.</source>
        <translation>Une étape qui change quelque chose et ne vérifie rien est faite quand sa dernière ligne se termine, quel qu’en soit l’effet.</translation>
    </message>
    <message>
        <source>Words with two readings were read in one way.</source>
        <translation>Des mots à deux lectures ont été lus d’une seule façon.</translation>
    </message>
    <message>
        <source>People write the same words for different things. Where the reader had to choose, it says so, and a person confirms or corrects it.</source>
        <translation>Les gens écrivent les mêmes mots pour des choses différentes. Là où il a fallu choisir, c’est dit, et une personne confirme ou corrige.</translation>
    </message>
    <message>
        <source>Success asks for &quot;%1&quot; (line %2) and the rollback begins at &quot;%3&quot;: between %4 and %5 nothing is decided.</source>
        <translation>Le succès demande «&#xa0;%1&#xa0;» (ligne %2) et le retour arrière commence à «&#xa0;%3&#xa0;»&#xa0;: entre %4 et %5, rien n’est décidé.</translation>
    </message>
    <message>
        <source>Say what to do in between, for example hold and investigate.</source>
        <translation>Dites que faire entre les deux, par exemple suspendre et enquêter.</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; waits %2, but the matrix (line %3) says &quot;%4&quot; within &quot;%5&quot; for &quot;%6&quot;.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» attend %2, mais la matrice (ligne %3) dit «&#xa0;%4&#xa0;» dans un délai de «&#xa0;%5&#xa0;» pour «&#xa0;%6&#xa0;».</translation>
    </message>
    <message>
        <source>Let both say the same: how long it must last, and how soon to act then.</source>
        <translation>Faites-leur dire la même chose&#xa0;: combien de temps cela doit durer, et dans quel délai agir ensuite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a critical alert, but for &quot;%2&quot; the matrix (line %3) says &quot;%4&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est une alerte critique, mais pour «&#xa0;%2&#xa0;» la matrice (ligne %3) dit «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Agree on one answer; in a run the lead sees both side by side.</source>
        <translation>Mettez-vous d’accord sur une réponse&#xa0;; pendant l’exécution, le pilote voit les deux côte à côte.</translation>
    </message>
    <message>
        <source>Between success and rollback there are values for which nothing is decided.</source>
        <translation>Entre succès et retour arrière, il y a des valeurs pour lesquelles rien n’est décidé.</translation>
    </message>
    <message>
        <source>A success criterion and a rollback trigger on the same metric leave a band in which the release is neither good nor to be rolled back, unless a decision matrix covers it.</source>
        <translation>Un critère de succès et un déclencheur de retour arrière sur la même métrique laissent une plage où la mise en production n’est ni bonne ni à annuler, sauf si une matrice de décision la couvre.</translation>
    </message>
    <message>
        <source>A trigger, an alert and the decision matrix give different answers.</source>
        <translation>Un déclencheur, une alerte et la matrice de décision donnent des réponses différentes.</translation>
    </message>
    <message>
        <source>The same metric has different consequences in different places: how long it must last, or whether it is critical. In a run both are shown and the lead picks.</source>
        <translation>La même métrique a des conséquences différentes selon l’endroit&#xa0;: combien de temps elle doit durer, ou si elle est critique. Pendant l’exécution, les deux sont montrées et le pilote choisit.</translation>
    </message>
    <message>
        <source>Name the people in the runbook or under &quot;roster&quot; in the environment.</source>
        <translation>Nommez les personnes dans le runbook ou sous «&#xa0;roster&#xa0;» dans l’environnement.</translation>
    </message>
    <message>
        <source>All %1 roles are unassigned: %2.</source>
        <translation>Les %1 rôles sont tous sans titulaire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody is named as %1.</source>
        <translation>Personne n’est nommé comme %1.</translation>
    </message>
    <message>
        <source>%1 of %2 check items are already ticked in the file: they are claims, not confirmations.</source>
        <translation>%1 points de contrôle sur %2 sont déjà cochés dans le fichier&#xa0;: ce sont des déclarations, pas des confirmations.</translation>
    </message>
    <message>
        <source>Someone confirms each of them in the run; clear the ticks of a runbook that is used again.</source>
        <translation>Quelqu’un confirme chacun d’eux pendant l’exécution&#xa0;; effacez les coches d’un runbook qui resservira.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about the time after the release, but %2 of its %3 items are ticked already.</source>
        <translation>«&#xa0;%1&#xa0;» concerne l’après mise en production, mais %2 de ses %3 points sont déjà cochés.</translation>
    </message>
    <message>
        <source>Clear these ticks: nobody can know them before the release.</source>
        <translation>Effacez ces coches&#xa0;: personne ne peut le savoir avant la mise en production.</translation>
    </message>
    <message>
        <source>A role on the roster has no name.</source>
        <translation>Un rôle de l’équipe n’a pas de nom.</translation>
    </message>
    <message>
        <source>The go/no-go poll asks the roles of the roster. A role without a person answers nothing, and no answer holds the release.</source>
        <translation>Le tour de table Go/No-Go interroge les rôles de l’équipe. Un rôle sans personne ne répond rien, et l’absence de réponse suspend la mise en production.</translation>
    </message>
    <message>
        <source>Check items are already ticked in the file.</source>
        <translation>Des points de contrôle sont déjà cochés dans le fichier.</translation>
    </message>
    <message>
        <source>A tick in the document says that somebody once ticked it, not that it holds for this release. It is shown as a claim until a person confirms it.</source>
        <translation>Une coche dans le document dit que quelqu’un l’a mise un jour, pas qu’elle vaut pour cette mise en production. Elle est montrée comme une déclaration jusqu’à ce qu’une personne la confirme.</translation>
    </message>
    <message>
        <source>A result of the release is ticked before the release.</source>
        <translation>Un résultat de la mise en production est coché avant la mise en production.</translation>
    </message>
    <message>
        <source>Success metrics and post-deployment checks can be true only afterwards.</source>
        <translation>Les métriques de succès et les contrôles d’après-déploiement ne peuvent être vrais qu’ensuite.</translation>
    </message>
    <message>
        <source>%1 has no value; it is needed in line %2.</source>
        <translation>%1 n’a pas de valeur&#xa0;; elle est nécessaire à la ligne %2.</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot; in the environment; its value comes from the keychain.</source>
        <translation>Nommez %1 sous «&#xa0;secrets&#xa0;» dans l’environnement&#xa0;; sa valeur vient du trousseau.</translation>
    </message>
    <message>
        <source>Give %1 a value under &quot;variables&quot; in the environment.</source>
        <translation>Donnez une valeur à %1 sous «&#xa0;variables&#xa0;» dans l’environnement.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; still holds %2.</source>
        <translation>Le message «&#xa0;%1&#xa0;» contient encore %2.</translation>
    </message>
    <message>
        <source>Fill it in before it is sent, or give the values in the environment.</source>
        <translation>Complétez-le avant l’envoi, ou donnez les valeurs dans l’environnement.</translation>
    </message>
    <message>
        <source>`%1` expects %2, not 200: a check for success would call the right answer a failure.</source>
        <translation>`%1` attend %2, pas 200&#xa0;: un contrôle de succès prendrait la bonne réponse pour un échec.</translation>
    </message>
    <message>
        <source>Compare the status itself: curl -s -o /dev/null -w &apos;%{http_code}&apos; … gives %1.</source>
        <translation>Comparez le statut lui-même&#xa0;: curl -s -o /dev/null -w &apos;%{http_code}&apos; … donne %1.</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status &quot;%1&quot;, which is one of an unplanned incident.</source>
        <translation>Une maintenance planifiée est publiée avec le statut «&#xa0;%1&#xa0;», qui est celui d’un incident imprévu.</translation>
    </message>
    <message>
        <source>A scheduled incident is scheduled, in_progress, verifying or completed.</source>
        <translation>Un incident planifié est scheduled, in_progress, verifying ou completed.</translation>
    </message>
    <message>
        <source>A placeholder in a command line has no value.</source>
        <translation>Un espace réservé dans une ligne de commande n’a pas de valeur.</translation>
    </message>
    <message>
        <source>A line with a placeholder runs only when the environment supplies its value, as a variable or by the name of a secret.</source>
        <translation>Une ligne avec un espace réservé ne s’exécute que si l’environnement fournit sa valeur, comme variable ou par le nom d’un secret.</translation>
    </message>
    <message>
        <source>A message to be sent still holds placeholders.</source>
        <translation>Un message à envoyer contient encore des espaces réservés.</translation>
    </message>
    <message>
        <source>Message templates are shown filled before a person sends them; what has no value stays visible as a placeholder, and customers would read it.</source>
        <translation>Les modèles de messages sont montrés remplis avant leur envoi&#xa0;; ce qui n’a pas de valeur reste visible comme espace réservé, et les clients le liraient.</translation>
    </message>
    <message>
        <source>A request is expected to answer with an error status.</source>
        <translation>Une requête doit répondre par un statut d’erreur.</translation>
    </message>
    <message>
        <source>Under a maintenance page the right answer is often 503. A check that takes 200 for success reads it the wrong way round.</source>
        <translation>Sous une page de maintenance, la bonne réponse est souvent 503. Un contrôle qui prend 200 pour un succès la lit à l’envers.</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status of an incident.</source>
        <translation>Une maintenance planifiée est publiée avec le statut d’un incident.</translation>
    </message>
    <message>
        <source>Status page services keep two sets of words: scheduled, in_progress, verifying and completed for planned work; investigating, identified, monitoring and resolved for incidents.</source>
        <translation>Les services de page de statut ont deux vocabulaires&#xa0;: scheduled, in_progress, verifying et completed pour les travaux planifiés&#xa0;; investigating, identified, monitoring et resolved pour les incidents.</translation>
    </message>
    <message>
        <source>%1 of the rollout is &quot;%2&quot; here, but &quot;%3&quot; in line %4.</source>
        <translation>%1 du déploiement progressif est «&#xa0;%2&#xa0;» ici, mais «&#xa0;%3&#xa0;» à la ligne %4.</translation>
    </message>
    <message>
        <source>Count the days from the same zero in both places.</source>
        <translation>Comptez les jours depuis le même zéro aux deux endroits.</translation>
    </message>
    <message>
        <source>The ramp (%1) runs between %2 (line %3) and %4 (line %5), behind the maintenance page: its soak measures no customer traffic.</source>
        <translation>La montée en charge (%1) se déroule entre %2 (ligne %3) et %4 (ligne %5), derrière la page de maintenance&#xa0;: son observation ne mesure aucun trafic client.</translation>
    </message>
    <message>
        <source>Open the page before the ramp, or do not count &quot;no errors&quot; there as a good sign.</source>
        <translation>Ouvrez la page avant la montée en charge, ou ne comptez pas «&#xa0;aucune erreur&#xa0;» comme un bon signe à cet endroit.</translation>
    </message>
    <message>
        <source>The offsets are written %1 … %2, with a minus, although they grow from step to step: they are read as time after the start.</source>
        <translation>Les décalages sont écrits %1 … %2, avec un moins, alors qu’ils croissent d’étape en étape&#xa0;: ils sont lus comme du temps après le début.</translation>
    </message>
    <message>
        <source>Write T+h:mm for what comes after the start.</source>
        <translation>Écrivez T+h:mm pour ce qui vient après le début.</translation>
    </message>
    <message>
        <source>Two places give different days for the same rollout phase.</source>
        <translation>Deux endroits donnent des jours différents pour la même phase du déploiement progressif.</translation>
    </message>
    <message>
        <source>Lines that name both a phase and its days are compared by the number of the phase.</source>
        <translation>Les lignes qui nomment une phase et ses jours sont comparées par le numéro de la phase.</translation>
    </message>
    <message>
        <source>The traffic ramp runs while the maintenance page is still up.</source>
        <translation>La montée en charge a lieu alors que la page de maintenance est encore en place.</translation>
    </message>
    <message>
        <source>Between the step that enables the maintenance page and the one that disables it customers do not reach the new version: the soak of a ramp there has nothing to measure, and no data must not be read as stable.</source>
        <translation>Entre l’étape qui active la page de maintenance et celle qui la désactive, les clients n’atteignent pas la nouvelle version&#xa0;: l’observation d’une montée en charge n’y a rien à mesurer, et l’absence de données ne doit pas être lue comme de la stabilité.</translation>
    </message>
    <message>
        <source>Offsets written T-h:mm count forward from the start.</source>
        <translation>Des décalages écrits T-h:mm comptent en avant depuis le début.</translation>
    </message>
    <message>
        <source>T-minus normally counts down to the start. When the offsets grow from step to step they are read as elapsed time, and this finding says so.</source>
        <translation>T-moins compte d’ordinaire à rebours jusqu’au début. Quand les décalages croissent d’étape en étape, ils sont lus comme du temps écoulé, et ce constat le dit.</translation>
    </message>
    <message>
        <source>A key or token stands in the text itself.</source>
        <translation>Une clé ou un jeton figure dans le texte lui-même.</translation>
    </message>
    <message>
        <source>What looks like a password stands in the text itself.</source>
        <translation>Ce qui ressemble à un mot de passe figure dans le texte lui-même.</translation>
    </message>
    <message>
        <source>Take it out, replace it where it was used, and name it under &quot;secrets&quot;.</source>
        <translation>Retirez-le, remplacez-le là où il servait, et nommez-le sous «&#xa0;secrets&#xa0;».</translation>
    </message>
    <message>
        <source>%1 lines use sudo without -n: where it asks for a password, the line waits (line %2).</source>
        <translation>%1 lignes utilisent sudo sans -n&#xa0;: s’il demande un mot de passe, la ligne attend (ligne %2).</translation>
    </message>
    <message>
        <source>Write sudo -n, so that the line fails at once instead, and allow it without a password.</source>
        <translation>Écrivez sudo -n, pour que la ligne échoue aussitôt, et autorisez-la sans mot de passe.</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back, and neither its step nor the runbook says what to do when it goes wrong.</source>
        <translation>`%1` ne peut pas être annulé, et ni son étape ni le runbook ne disent que faire en cas d’échec.</translation>
    </message>
    <message>
        <source>Say how the state before it is restored, or that it cannot be.</source>
        <translation>Dites comment l’état antérieur est rétabli, ou qu’il ne peut pas l’être.</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back and stands before the first decision (line %2).</source>
        <translation>`%1` ne peut pas être annulé et se trouve avant la première décision (ligne %2).</translation>
    </message>
    <message>
        <source>Decide before it, or move it behind the decision.</source>
        <translation>Décidez avant, ou placez-le après la décision.</translation>
    </message>
    <message>
        <source>`%1` deletes whatever matches %2 at that moment.</source>
        <translation>`%1` supprime tout ce qui correspond à %2 à cet instant.</translation>
    </message>
    <message>
        <source>List the matches first, or name what is deleted.</source>
        <translation>Listez d’abord les correspondances, ou nommez ce qui est supprimé.</translation>
    </message>
    <message>
        <source>`%1` deletes from the root when %2 is empty.</source>
        <translation>`%1` supprime depuis la racine si %2 est vide.</translation>
    </message>
    <message>
        <source>Write ${NAME:?}, so that an empty one stops the line.</source>
        <translation>Écrivez ${NAME:?}, pour qu’une valeur vide arrête la ligne.</translation>
    </message>
    <message>
        <source>`%1` runs what a server sends at that moment.</source>
        <translation>`%1` exécute ce qu’un serveur envoie à cet instant.</translation>
    </message>
    <message>
        <source>Download it beforehand, compare its checksum, and run the file.</source>
        <translation>Téléchargez-le à l’avance, comparez sa somme de contrôle, et exécutez le fichier.</translation>
    </message>
    <message>
        <source>$(%1) is computed in the lines %2: each time it may give another value.</source>
        <translation>$(%1) est calculé aux lignes %2&#xa0;: à chaque fois, il peut donner une autre valeur.</translation>
    </message>
    <message>
        <source>A staging or live run computes it once. By hand: keep it in a variable.</source>
        <translation>Une exécution staging ou live le calcule une seule fois. À la main&#xa0;: gardez-le dans une variable.</translation>
    </message>
    <message>
        <source>What %1 of %2 command lines do is not known here (line %3): each is shown as unknown.</source>
        <translation>Ce que font %1 lignes de commande sur %2 n’est pas connu ici (ligne %3)&#xa0;: chacune est montrée comme inconnue.</translation>
    </message>
    <message>
        <source>Say beside them what they change and how it is undone.</source>
        <translation>Dites à côté ce qu’elles changent et comment cela s’annule.</translation>
    </message>
    <message>
        <source>The password of %1 stands on the command line, where every user of the machine can read it.</source>
        <translation>Le mot de passe de %1 figure sur la ligne de commande, où tout utilisateur de la machine peut le lire.</translation>
    </message>
    <message>
        <source>Pass it by an option file or by the client&apos;s environment variable.</source>
        <translation>Passez-le par un fichier d’options ou par la variable d’environnement du client.</translation>
    </message>
    <message>
        <source>A key, a token or a password stands in the document.</source>
        <translation>Une clé, un jeton ou un mot de passe figure dans le document.</translation>
    </message>
    <message>
        <source>Whoever can read the runbook, its history or a record of a run can use what stands in it. Shapes of well-known keys and values behind names of secrets are found.</source>
        <translation>Quiconque peut lire le runbook, son historique ou la trace d’une exécution peut utiliser ce qui s’y trouve. Les formes de clés connues et les valeurs derrière des noms de secrets sont détectées.</translation>
    </message>
    <message>
        <source>A database client is given its password on the line.</source>
        <translation>Un client de base de données reçoit son mot de passe sur la ligne.</translation>
    </message>
    <message>
        <source>Arguments of a process are visible to every user of the machine and end in shell histories.</source>
        <translation>Les arguments d’un processus sont visibles de tous les utilisateurs de la machine et finissent dans les historiques de shell.</translation>
    </message>
    <message>
        <source>sudo may ask for a password that nobody can type.</source>
        <translation>sudo peut demander un mot de passe que personne ne peut saisir.</translation>
    </message>
    <message>
        <source>A line of a run has no terminal behind it. sudo without -n waits for a password, and the release waits with it.</source>
        <translation>Une ligne d’une exécution n’a pas de terminal derrière elle. sudo sans -n attend un mot de passe, et la mise en production attend avec lui.</translation>
    </message>
    <message>
        <source>The same value is computed in more than one line.</source>
        <translation>La même valeur est calculée à plus d’une ligne.</translation>
    </message>
    <message>
        <source>Two calls of date are two moments. Where one line names a file and another looks for it, the names differ.</source>
        <translation>Deux appels de date sont deux instants. Là où une ligne nomme un fichier et une autre le cherche, les noms diffèrent.</translation>
    </message>
    <message>
        <source>What some command lines do is not known.</source>
        <translation>Ce que font certaines lignes de commande n’est pas connu.</translation>
    </message>
    <message>
        <source>The blast radius comes from a table of known tools and verbs. What it does not know is never taken for harmless.</source>
        <translation>L’impact vient d’un tableau d’outils et de verbes connus. Ce qu’il ne connaît pas n’est jamais pris pour inoffensif.</translation>
    </message>
    <message>
        <source>A line cannot be taken back, and nothing says what to do then.</source>
        <translation>Une ligne ne peut pas être annulée, et rien ne dit que faire alors.</translation>
    </message>
    <message>
        <source>Migrations, deletions and restores end the way back. A runbook that has them and no rollback leaves the lead alone at the worst moment.</source>
        <translation>Migrations, suppressions et restaurations coupent le chemin de retour. Un runbook qui en a, sans retour arrière, laisse le pilote seul au pire moment.</translation>
    </message>
    <message>
        <source>A line that cannot be taken back stands before the first decision.</source>
        <translation>Une ligne qui ne peut pas être annulée se trouve avant la première décision.</translation>
    </message>
    <message>
        <source>A go/no-go decides nothing when what it is about has been done already.</source>
        <translation>Un Go/No-Go ne décide rien quand ce dont il s’agit est déjà fait.</translation>
    </message>
    <message>
        <source>A deletion names its files by a wildcard.</source>
        <translation>Une suppression nomme ses fichiers par un joker.</translation>
    </message>
    <message>
        <source>What a wildcard matches is known only when the line runs: a file more in the folder is a file less after it.</source>
        <translation>Ce à quoi un joker correspond n’est connu qu’à l’exécution de la ligne&#xa0;: un fichier de plus dans le dossier est un fichier de moins ensuite.</translation>
    </message>
    <message>
        <source>A deletion begins with a variable that may be empty.</source>
        <translation>Une suppression commence par une variable qui peut être vide.</translation>
    </message>
    <message>
        <source>An unset variable is an empty text to the shell, so that a recursive deletion below it begins at the root.</source>
        <translation>Une variable non définie est un texte vide pour le shell, si bien qu’une suppression récursive en dessous commence à la racine.</translation>
    </message>
    <message>
        <source>A download is piped into a shell.</source>
        <translation>Un téléchargement est envoyé directement dans un shell.</translation>
    </message>
    <message>
        <source>What runs is decided by a server at the moment of the release: nobody reviewed it, and a broken transfer runs in half.</source>
        <translation>Un serveur décide de ce qui s’exécute au moment de la mise en production&#xa0;: personne ne l’a relu, et un transfert coupé s’exécute à moitié.</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 over.</source>
        <translation>Le créneau est %1–%2 (%3), mais les phases finissent à %4&#xa0;: dépassement de %5.</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the phases.</source>
        <translation>Allongez le créneau ou raccourcissez les phases.</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 of it are not planned.</source>
        <translation>Le créneau est %1–%2 (%3), mais les phases finissent à %4&#xa0;: %5 n’y sont pas planifiées.</translation>
    </message>
    <message>
        <source>Say what the rest is for (slack, monitoring), or correct the window.</source>
        <translation>Dites à quoi sert le reste (marge, surveillance), ou corrigez le créneau.</translation>
    </message>
    <message>
        <source>The window is %1, but the steps end at %2 (%3): %4 over.</source>
        <translation>Le créneau est %1, mais les étapes finissent à %2 (%3)&#xa0;: dépassement de %4.</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the steps.</source>
        <translation>Allongez le créneau ou raccourcissez les étapes.</translation>
    </message>
    <message>
        <source>The steps fill the window of %1 to the last minute (%2): the first delay breaks it.</source>
        <translation>Les étapes remplissent le créneau de %1 jusqu’à la dernière minute (%2)&#xa0;: le premier retard le fait éclater.</translation>
    </message>
    <message>
        <source>Plan a hold or some slack before the end.</source>
        <translation>Prévoyez une suspension ou un peu de marge avant la fin.</translation>
    </message>
    <message>
        <source>%1 takes %2 from %3 on, but %4 begins at %5.</source>
        <translation>%1 dure %2 à partir de %3, mais %4 commence à %5.</translation>
    </message>
    <message>
        <source>Correct one of the times, or say that the two run side by side.</source>
        <translation>Corrigez l’une des heures, ou dites que les deux se déroulent en parallèle.</translation>
    </message>
    <message>
        <source>%1 of %2 steps say no duration: there is no forecast for them.</source>
        <translation>%1 étapes sur %2 n’indiquent pas de durée&#xa0;: il n’y a pas d’estimation pour elles.</translation>
    </message>
    <message>
        <source>Write an expected duration to each step; a rehearsal measures them.</source>
        <translation>Écrivez une durée attendue pour chaque étape&#xa0;; une répétition les mesure.</translation>
    </message>
    <message>
        <source>%1 has no expected duration.</source>
        <translation>%1 n’a pas de durée attendue.</translation>
    </message>
    <message>
        <source>Write how long it should take; a rehearsal measures it.</source>
        <translation>Écrivez combien de temps cela doit prendre&#xa0;; une répétition le mesure.</translation>
    </message>
    <message>
        <source>The rollback is promised within %1, but its steps add up to %2 = %3.</source>
        <translation>Le retour arrière est promis en %1, mais ses étapes totalisent %2 = %3.</translation>
    </message>
    <message>
        <source>Promise what the steps take, or shorten them.</source>
        <translation>Promettez ce que prennent les étapes, ou raccourcissez-les.</translation>
    </message>
    <message>
        <source>Shorten the way back, lengthen the window, or decide before %1.</source>
        <translation>Raccourcissez le chemin de retour, allongez le créneau, ou décidez avant %1.</translation>
    </message>
    <message>
        <source>A rollback takes up to %1, so its last safe start is %2, before %3 at %4.</source>
        <translation>Un retour arrière prend jusqu’à %1, son dernier départ sûr est donc %2, avant %3 à %4.</translation>
    </message>
    <message>
        <source>the %1 % stage</source>
        <translation>le palier à %1 %</translation>
    </message>
    <message>
        <source>%1, which is called a rollback point,</source>
        <translation>%1, appelé point de retour,</translation>
    </message>
    <message>
        <source>The rollback takes up to %1, longer than any stage of the ramp is watched (%2 at most).</source>
        <translation>Le retour arrière prend jusqu’à %1, plus que l’observation de tout palier de la montée en charge (%2 au plus).</translation>
    </message>
    <message>
        <source>Give the ramp a quicker way back (set the weights to the old version), and name it.</source>
        <translation>Donnez à la montée en charge un chemin de retour plus rapide (remettre les poids sur l’ancienne version), et nommez-le.</translation>
    </message>
    <message>
        <source>The phases or steps do not fit the deployment window.</source>
        <translation>Les phases ou les étapes ne tiennent pas dans le créneau.</translation>
    </message>
    <message>
        <source>The window that the runbook announces is compared with where its phases or steps end. Too long is a warning; a part of the window that nothing is planned for is a note.</source>
        <translation>Le créneau annoncé par le runbook est comparé à la fin de ses phases ou de ses étapes. Trop long donne un avertissement&#xa0;; une partie du créneau sans rien de prévu donne une remarque.</translation>
    </message>
    <message>
        <source>The steps fill the window to the last minute.</source>
        <translation>Les étapes remplissent le créneau jusqu’à la dernière minute.</translation>
    </message>
    <message>
        <source>When the planned durations add up to exactly the window, any delay at all breaks it, and there is no room for a hold or for a way back.</source>
        <translation>Quand les durées prévues totalisent exactement le créneau, le moindre retard le fait éclater, et il ne reste de place ni pour une suspension ni pour un retour.</translation>
    </message>
    <message>
        <source>A step begins before the one above it can be finished.</source>
        <translation>Une étape commence avant que la précédente puisse être finie.</translation>
    </message>
    <message>
        <source>The start and the duration of a step are compared with the start of the next one.</source>
        <translation>Le début et la durée d’une étape sont comparés au début de la suivante.</translation>
    </message>
    <message>
        <source>A step says no expected duration.</source>
        <translation>Une étape n’indique pas de durée attendue.</translation>
    </message>
    <message>
        <source>Without a duration there is no forecast and no warning when the step takes too long. Where most steps say none, one finding counts them.</source>
        <translation>Sans durée, il n’y a ni estimation ni avertissement quand l’étape dure trop. Là où la plupart n’en indiquent pas, un seul constat les compte.</translation>
    </message>
    <message>
        <source>The rollback steps add up to more than the promised rollback time.</source>
        <translation>Les étapes de retour arrière totalisent plus que la durée promise.</translation>
    </message>
    <message>
        <source>The budgets of all rollback steps, conditional ones included, are added up and compared with the time that the runbook promises.</source>
        <translation>Les budgets de toutes les étapes de retour arrière, conditionnelles comprises, sont additionnés et comparés à la durée promise par le runbook.</translation>
    </message>
    <message>
        <source>The last safe moment for a rollback lies before a later stage begins.</source>
        <translation>Le dernier moment sûr pour un retour arrière précède le début d’un palier ultérieur.</translation>
    </message>
    <message>
        <source>The last safe rollback start is the end of the window minus the longest rollback. A ramp stage or a step called a rollback point that begins later cannot be undone inside the window.</source>
        <translation>Le dernier départ sûr du retour arrière est la fin du créneau moins le plus long retour arrière. Un palier de la montée en charge ou une étape dite point de retour qui commence plus tard ne peut plus être annulé dans le créneau.</translation>
    </message>
    <message>
        <source>Getting back takes longer than any ramp stage is watched.</source>
        <translation>Revenir prend plus de temps que l’observation de tout palier de la montée en charge.</translation>
    </message>
    <message>
        <source>A soak is there to find trouble in time. When the way back takes longer than the longest soak, customers stay on the bad version longer than the stage itself lasts.</source>
        <translation>Une observation sert à trouver les ennuis à temps. Quand le chemin de retour dépasse la plus longue, les clients restent sur la mauvaise version plus longtemps que le palier lui-même.</translation>
    </message>
    <message>
        <source>Nothing in this document reads as a step, a checklist or a rollback.</source>
        <translation>Rien dans ce document ne se lit comme une étape, une liste de contrôle ou un retour arrière.</translation>
    </message>
    <message>
        <source>Write steps as headings (&quot;Step 1: …&quot;) or numbered items, with their commands in code blocks.</source>
        <translation>Écrivez les étapes comme titres («&#xa0;Step 1: …&#xa0;») ou points numérotés, avec leurs commandes dans des blocs de code.</translation>
    </message>
    <message>
        <source>The runbook has no rollback: neither when nor how to go back.</source>
        <translation>Le runbook n’a pas de retour arrière&#xa0;: ni quand ni comment revenir.</translation>
    </message>
    <message>
        <source>Add a chapter with the triggers and the steps of the way back.</source>
        <translation>Ajoutez un chapitre avec les déclencheurs et les étapes du chemin de retour.</translation>
    </message>
    <message>
        <source>The runbook says when to roll back, but not how.</source>
        <translation>Le runbook dit quand revenir en arrière, mais pas comment.</translation>
    </message>
    <message>
        <source>Write the steps of the way back, each with the time it takes.</source>
        <translation>Écrivez les étapes du chemin de retour, chacune avec le temps qu’elle prend.</translation>
    </message>
    <message>
        <source>The runbook says how to roll back, but not when.</source>
        <translation>Le runbook dit comment revenir en arrière, mais pas quand.</translation>
    </message>
    <message>
        <source>List what triggers a rollback, with numbers where there are some.</source>
        <translation>Listez ce qui déclenche un retour arrière, avec des chiffres là où il y en a.</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision: one is added before the first step and one before the last.</source>
        <translation>Le runbook ne nomme aucune décision Go/No-Go&#xa0;: une est ajoutée avant la première étape et une avant la dernière.</translation>
    </message>
    <message>
        <source>Write &quot;Go/No-Go: …&quot; where the team decides.</source>
        <translation>Écrivez «&#xa0;Go/No-Go: …&#xa0;» là où l’équipe décide.</translation>
    </message>
    <message>
        <source>Say in each step how to undo it, or that nothing is to be undone.</source>
        <translation>Dites dans chaque étape comment l’annuler, ou qu’il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>None of the %1 steps names a rollback of its own.</source>
        <translation>Aucune des %1 étapes ne nomme son propre retour arrière.</translation>
    </message>
    <message>
        <source>%1 of %2 steps name no rollback of their own: %3.</source>
        <translation>%1 étapes sur %2 ne nomment pas leur propre retour arrière&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Called a rollback point, but without saying how to go back from there: %1.</source>
        <translation>Appelé point de retour, mais sans dire comment revenir de là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write the way back from each of them.</source>
        <translation>Écrivez le chemin de retour à partir de chacun.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means two things: &quot;%2&quot; (line %3) and &quot;%4&quot; here</source>
        <translation>«&#xa0;%1&#xa0;» désigne deux choses&#xa0;: «&#xa0;%2&#xa0;» (ligne %3) et «&#xa0;%4&#xa0;» ici</translation>
    </message>
    <message>
        <source>%1; so do %2.</source>
        <translation>%1&#xa0;; de même %2.</translation>
    </message>
    <message>
        <source>Give one of them another name, so that nobody mixes them up on a call.</source>
        <translation>Donnez un autre nom à l’un d’eux, pour que personne ne les confonde pendant un appel.</translation>
    </message>
    <message>
        <source>The document holds no steps, checklists or rollback.</source>
        <translation>Le document ne contient ni étapes, ni listes de contrôle, ni retour arrière.</translation>
    </message>
    <message>
        <source>The cockpit reads free-form Markdown, but it must find something to fly.</source>
        <translation>Le cockpit lit du Markdown libre, mais il doit y trouver de quoi piloter.</translation>
    </message>
    <message>
        <source>The runbook does not say when or how to roll back.</source>
        <translation>Le runbook ne dit pas quand ni comment revenir en arrière.</translation>
    </message>
    <message>
        <source>A release needs a way back: triggers that say when, and steps that say how.</source>
        <translation>Une mise en production a besoin d’un chemin de retour&#xa0;: des déclencheurs qui disent quand, et des étapes qui disent comment.</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision.</source>
        <translation>Le runbook ne nomme aucune décision Go/No-Go.</translation>
    </message>
    <message>
        <source>Without a decision of its own a run gets two: before the first step and before the last.</source>
        <translation>Sans décision propre, une exécution en reçoit deux&#xa0;: avant la première étape et avant la dernière.</translation>
    </message>
    <message>
        <source>A step does not say how it is undone.</source>
        <translation>Une étape ne dit pas comment elle s’annule.</translation>
    </message>
    <message>
        <source>Steps that name a rollback or a rollback point can be undone on their own; the others only by the rollback chapter, if it covers them.</source>
        <translation>Les étapes qui nomment un retour arrière ou un point de retour s’annulent séparément&#xa0;; les autres seulement par le chapitre de retour arrière, s’il les couvre.</translation>
    </message>
    <message>
        <source>A step is called a rollback point without saying how to go back.</source>
        <translation>Une étape est appelée point de retour sans dire comment revenir.</translation>
    </message>
    <message>
        <source>&quot;Rollback point: yes&quot; promises a way back from there; the step should name it.</source>
        <translation>«&#xa0;Rollback point: yes&#xa0;» promet un chemin de retour&#xa0;; l’étape devrait le nommer.</translation>
    </message>
    <message>
        <source>One label, such as &quot;Phase 1&quot;, names two different things.</source>
        <translation>Un intitulé, comme «&#xa0;Phase 1&#xa0;», nomme deux choses différentes.</translation>
    </message>
    <message>
        <source>On a call &quot;we are in phase 1&quot; must mean one thing. Headings with the same label and different titles are listed.</source>
        <translation>Pendant un appel, «&#xa0;nous sommes en phase 1&#xa0;» ne doit désigner qu’une chose. Les titres de même intitulé et de libellés différents sont listés.</translation>
    </message>
    <message>
        <source>The text was encoded as UTF-8 twice. It is repaired for display; the file keeps its bytes.</source>
        <translation>Le texte a été encodé deux fois en UTF-8. Il est réparé à l’affichage&#xa0;; le fichier garde ses octets.</translation>
    </message>
    <message>
        <source>Repair the file before its messages are copied from it by hand.</source>
        <translation>Réparez le fichier avant d’en copier les messages à la main.</translation>
    </message>
    <message>
        <source>The file&apos;s text was encoded as UTF-8 twice.</source>
        <translation>Le texte du fichier a été encodé deux fois en UTF-8.</translation>
    </message>
    <message>
        <source>Signs and letters outside English look garbled in the file. The cockpit shows them repaired and leaves the file as it is.</source>
        <translation>Les signes et lettres hors de l’anglais apparaissent abîmés dans le fichier. Le cockpit les montre réparés et laisse le fichier tel quel.</translation>
    </message>
    <message>
        <source>Binds the runbook to a target. Values of secrets never stand in this file.</source>
        <translation>Lie le runbook à une cible. Les valeurs des secrets ne figurent jamais dans ce fichier.</translation>
    </message>
    <message>
        <source>live, staging or simulated</source>
        <translation>live, staging ou simulated</translation>
    </message>
    <message>
        <source>as the runbook says</source>
        <translation>comme le dit le runbook</translation>
    </message>
    <message>
        <source>the runbook names no moment</source>
        <translation>le runbook ne nomme aucun instant</translation>
    </message>
    <message>
        <source>of the people; without it, clocks are shown in UTC</source>
        <translation>des personnes&#xa0;; sans lui, les horloges sont en UTC</translation>
    </message>
    <message>
        <source>the runbook names no window</source>
        <translation>le runbook ne nomme aucun créneau</translation>
    </message>
    <message>
        <source>the longest that a way back may take</source>
        <translation>le plus long qu’un retour puisse prendre</translation>
    </message>
    <message>
        <source>The runbook leaves these open; an empty one stays open.</source>
        <translation>Le runbook laisse ceux-ci ouverts&#xa0;; un champ vide le reste.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Names of secrets; their values come from the keychain.</source>
        <translation>Noms des secrets&#xa0;; leurs valeurs viennent du trousseau.</translation>
    </message>
    <message>
        <source>The runbook&apos;s hosts: an address, or user@address. An empty one keeps a run from starting.</source>
        <translation>Les hôtes du runbook&#xa0;: une adresse, ou utilisateur@adresse. Un champ vide empêche une exécution de démarrer.</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing. Kinds: line (all), read-only, reversible, customer-visible, irreversible, unknown, observer.</source>
        <translation>Ce qui vaut pour les lignes d’un type là où le runbook ne dit rien. Types&#xa0;: line (toutes), read-only, reversible, customer-visible, irreversible, unknown, observer.</translation>
    </message>
    <message>
        <source>What a run speaks to: flags, status-page, chat, mail, traffic or alerts.</source>
        <translation>À quoi une exécution s’adresse&#xa0;: flags, status-page, chat, mail, traffic ou alerts.</translation>
    </message>
    <message>
        <source>Roles that the runbook leaves unassigned.</source>
        <translation>Rôles que le runbook laisse sans titulaire.</translation>
    </message>
    <message>
        <source>Where metrics are read. Remove the # and write your own address.</source>
        <translation>Où les métriques sont lues. Enlevez le # et écrivez votre propre adresse.</translation>
    </message>
    <message>
        <source>What the runbook measures; without a query a condition stays unbound.</source>
        <translation>Ce que mesure le runbook&#xa0;; sans requête, une condition reste non liée.</translation>
    </message>
    <message>
        <source>What a firing trigger does: observe, ask or act.</source>
        <translation>Ce que fait un déclencheur qui se déclenche&#xa0;: observe, ask ou act.</translation>
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
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 asks for the secret &quot;%2&quot;, which the environment does not name.</source>
        <translation>%1 demande le secret «&#xa0;%2&#xa0;», que l’environnement ne nomme pas.</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot;.</source>
        <translation>Nommez %1 sous «&#xa0;secrets&#xa0;».</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; is to act by itself, but nothing measures it.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» doit agir de lui-même, mais rien ne le mesure.</translation>
    </message>
    <message>
        <source>Bind a metric to it, or let it ask.</source>
        <translation>Liez-y une métrique, ou faites-le demander.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>L’hôte «&#xa0;%1&#xa0;» n’a pas d’adresse dans cet environnement.</translation>
    </message>
    <message>
        <source>Give it one under &quot;hosts&quot;.</source>
        <translation>Donnez-lui-en une sous «&#xa0;hosts&#xa0;».</translation>
    </message>
    <message>
        <source>the source %1</source>
        <translation>la source %1</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>le service %1</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean &quot;%1&quot;?</source>
        <translation>cette clé n’est pas connue ici&#xa0;; vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>this key is not known here; known are %1.</source>
        <translation>cette clé n’est pas connue ici&#xa0;; sont connues %1.</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one of them.</source>
        <translation>cette clé figure ici deux fois&#xa0;; gardez-en une.</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <extracomment>a place in a file, the key there, and what is wrong with it</extracomment>
        <translation>ligne %1&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a single text or number is expected here, not a list or a map.</source>
        <translation>un seul texte ou nombre est attendu ici, pas une liste ni un dictionnaire.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>&quot;key: value&quot; lines are expected here.</source>
        <translation>des lignes «&#xa0;key: value&#xa0;» sont attendues ici.</translation>
    </message>
    <message>
        <source>a value is needed here.</source>
        <translation>une valeur est nécessaire ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration; write for example &quot;4h&quot;, &quot;240 min&quot; or &quot;90m&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;; écrivez par exemple «&#xa0;4h&#xa0;», «&#xa0;240 min&#xa0;» ou «&#xa0;90m&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; it is one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu&#xa0;; c’est l’un de %2.</translation>
    </message>
    <message>
        <source>a list is expected here (lines that begin with &quot;- &quot;).</source>
        <translation>une liste est attendue ici (des lignes qui commencent par «&#xa0;-&#xa0;»).</translation>
    </message>
    <message>
        <source>%1 entries stand here; %2 are the most.</source>
        <translation>%1 entrées figurent ici&#xa0;; %2 au plus sont possibles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no limit in figures: a person tells.</source>
        <translation>«&#xa0;%1&#xa0;» ne donne aucune limite chiffrée&#xa0;: une personne en juge.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; is in %4: neither converts into the other.</source>
        <translation>«&#xa0;%1&#xa0;» est en %2, mais la métrique «&#xa0;%3&#xa0;» est en %4&#xa0;: aucune unité ne se convertit en l’autre.</translation>
    </message>
    <message>
        <source>open alerts are counted instead of a query: write one of both.</source>
        <translation>les alertes ouvertes sont comptées au lieu d’une requête&#xa0;: écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>an alertmanager counts open alerts: write &quot;alerts: all&quot;, or which.</source>
        <translation>un alertmanager compte les alertes ouvertes&#xa0;: écrivez «&#xa0;alerts: all&#xa0;», ou lesquelles.</translation>
    </message>
    <message>
        <source>only a grafana source takes markers.</source>
        <translation>seule une source grafana accepte des marqueurs.</translation>
    </message>
    <message>
        <source>a grafana or cloudwatch source of this file is needed here.</source>
        <translation>il faut ici une source grafana ou cloudwatch de ce fichier.</translation>
    </message>
    <message>
        <source>%1 (compared only after the start: a person confirms it)</source>
        <translation>%1 (comparé seulement après le démarrage&#xa0;: une personne le confirme)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of hosts, which this line&apos;s own ssh does not know: open a session with &quot;ssh %1&quot; and put the command on a line of its own.</source>
        <translation>« %1 » est un groupe d’hôtes que le ssh de cette ligne ne connaît pas : ouvrez une session avec « ssh %1 » et mettez la commande sur sa propre ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host of this file; give it a line of its own under hosts.</source>
        <translation>« %1 » n’est pas un hôte de ce fichier ; donnez-lui une ligne sous hosts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>« %1 » figure ici deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have one address: the line would run there twice.</source>
        <translation>« %1 » et « %2 » ont la même adresse : la ligne y serait exécutée deux fois.</translation>
    </message>
    <message>
        <source>the names of hosts are expected here, at least one.</source>
        <translation>des noms d’hôtes sont attendus ici, au moins un.</translation>
    </message>
    <message>
        <source>only the strategy rolling has batches.</source>
        <translation>seule la stratégie rolling a des lots.</translation>
    </message>
    <message>
        <source>this is the limit of a check, and there is none.</source>
        <translation>c’est la limite d’un contrôle, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the member of a group: letters, digits, dots, dashes and underscores only, at most 100.</source>
        <translation>« %1 » ne peut pas être membre d’un groupe : lettres, chiffres, points, tirets et traits de soulignement seulement, 100 au plus.</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: each line goes over the members, sequential, rolling (a batch at once) or parallel. After a line that may change something, the check must go well on each host within its limit. What must happen together on a host stands on one line (a &amp;&amp; b).</source>
        <translation>Plusieurs hôtes derrière un nom du runbook : chaque ligne passe sur les membres, sequential, rolling (un lot à la fois) ou parallel. Après une ligne qui peut changer quelque chose, le contrôle doit réussir sur chaque hôte dans sa limite. Ce qui doit se faire ensemble sur un hôte tient sur une ligne (a &amp;&amp; b).</translation>
    </message>
    <message>
        <source>on_failure: stop or go-on</source>
        <translation>on_failure: stop ou go-on</translation>
    </message>
    <message>
        <source>or input: true, for lines that ask and whose tool does not tell</source>
        <translation>ou input: true, pour les lignes qui demandent quelque chose sans que l’outil le dise</translation>
    </message>
    <message>
        <source>What must be seen to work before a GO. A line in backticks only reads, and runs by itself; without one a person looks.</source>
        <translation>Ce qu’il faut voir fonctionner avant un GO. Une ligne entre accents graves ne fait que lire et s’exécute d’elle-même&#xa0;; sans elle, une personne regarde.</translation>
    </message>
    <message>
        <source>A line that shows a probe stands at its end, after a colon and in backticks.</source>
        <translation>Une ligne qui démontre une vérification préalable se trouve à la fin de celle-ci, après deux-points et entre accents graves.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to be read-only, so it does not run by itself.</source>
        <translation>Rien ne dit que «&#xa0;%1&#xa0;» soit en lecture seule, la ligne ne s’exécute donc pas d’elle-même.</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 est présent</translation>
    </message>
    <message>
        <source>Its line is longer than %1 characters, and only so much of it was read: put it into a script, and call that.</source>
        <translation>Sa ligne dépasse %1 caractères, et seule cette longueur en a été lue&#xa0;: mettez-la dans un script, et appelez celui-ci.</translation>
    </message>
    <message>
        <source>It is no whole statement: a quote, a bracket, a comment or the data of a COPY is left open. Put all of it on one line, or into a file for \i.</source>
        <translation>Ce n’est pas une instruction entière&#xa0;: un guillemet, une parenthèse, un commentaire ou les données d’un COPY restent ouverts. Mettez le tout sur une ligne, ou dans un fichier pour \i.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks somebody at a terminal, and there is none here.</source>
        <translation>«&#xa0;%1&#xa0;» interroge quelqu’un à un terminal, et il n’y en a pas ici.</translation>
    </message>
    <message>
        <source>\if and \endif have to stand in one line or block: what is between would decide over lines that are started one by one.</source>
        <translation>\if et \endif doivent figurer dans une même ligne ou un même bloc&#xa0;: ce qu’il y a entre eux déciderait sinon de lignes lancées une à une.</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: its command is cut, and is not run.</source>
        <translation>La ligne compte %1 caractères, et seuls les %2 premiers sont lus : sa commande est coupée et n’est pas exécutée.</translation>
    </message>
    <message>
        <source>Put the command into a script, and call that.</source>
        <translation>Mettez la commande dans un script, et appelez celui-ci.</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: what stands behind is not seen.</source>
        <translation>La ligne compte %1 caractères, et seuls les %2 premiers sont lus : ce qui suit n’est pas vu.</translation>
    </message>
    <message>
        <source>Break the line.</source>
        <translation>Coupez la ligne en plusieurs.</translation>
    </message>
    <message>
        <source>A line is too long to be read whole.</source>
        <translation>Une ligne est trop longue pour être lue en entier.</translation>
    </message>
    <message>
        <source>Only the first %1 characters of a line are read. Half a command may do something else than the whole one, so it is not run at all.</source>
        <translation>Seuls les %1 premiers caractères d’une ligne sont lus. Une moitié de commande peut faire autre chose que la commande entière : elle n’est donc pas exécutée du tout.</translation>
    </message>
    <message>
        <source>The transaction that `%1` begins is not ended before its session is left: the server then takes back all that was done in it, though every line has succeeded.</source>
        <translation>La transaction que `%1` commence n’est pas terminée avant que sa session soit quittée : le serveur annule alors tout ce qui y a été fait, bien que chaque ligne ait réussi.</translation>
    </message>
    <message>
        <source>Write COMMIT; or ROLLBACK; below it, in the same step and session.</source>
        <translation>Écrivez en dessous COMMIT; ou, pour revenir en arrière, ROLLBACK; dans la même étape et la même session.</translation>
    </message>
    <message>
        <source>A transaction is begun and never ended.</source>
        <translation>Une transaction est commencée et jamais terminée.</translation>
    </message>
    <message>
        <source>What is done in a transaction holds from its COMMIT on. A session that is left, or that a step ends, with one open loses all of it, and no line fails. Until then its locks keep others waiting.</source>
        <translation>Ce qui est fait dans une transaction vaut à partir de son COMMIT. Une session quittée, ou terminée par la fin d’une étape, alors qu’une transaction est ouverte perd tout ce qui y a été fait, et aucune ligne n’échoue. D’ici là, ses verrous font attendre les autres.</translation>
    </message>
    <message>
        <source>\watch goes on until somebody ends it at a terminal, and there is none here. Leave it out, or run the query from a shell with a limit: timeout 5m watch psql -c &apos;…&apos;.</source>
        <translation>\watch continue jusqu’à ce que quelqu’un l’arrête dans un terminal, et il n’y en a pas ici. Retirez-le, ou exécutez la requête depuis un shell avec une limite : timeout 5m watch psql -c &apos;…&apos;.</translation>
    </message>
    <message>
        <source>Without ON_ERROR_STOP a statement that fails would be taken for one that succeeded. Leave &quot;%1&quot; out, or put what may fail into a file for \i.</source>
        <translation>Sans ON_ERROR_STOP, une instruction qui échoue passerait pour réussie. Retirez « %1 », ou mettez ce qui peut échouer dans un fichier pour \i.</translation>
    </message>
    <message>
        <source>What stands behind \q would never be typed. Put \q at the end.</source>
        <translation>Ce qui suit \q ne serait jamais saisi. Mettez \q à la fin.</translation>
    </message>
</context>
<context>
    <name>PrometheusSource</name>
    <message>
        <source>the answer is not a matrix of values over time.</source>
        <translation>la réponse n’est pas une matrice de valeurs dans le temps.</translation>
    </message>
    <message numerus="yes">
        <source>the query gives %n series where one is needed; aggregate it, for example with sum().</source>
        <translation>
            <numerusform>la requête donne %n série là où il en faut une&#xa0;; agrégez-la, par exemple avec sum().</numerusform>
            <numerusform>la requête donne %n séries là où il en faut une&#xa0;; agrégez-les, par exemple avec sum().</numerusform>
        </translation>
    </message>
    <message>
        <source>the query gives a histogram; take a quantile of it.</source>
        <translation>la requête donne un histogramme&#xa0;; prenez-en un quantile.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>une valeur est illisible.</translation>
    </message>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>la réponse ne vient pas d’un serveur Prometheus&#xa0;; l’adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>deux valeurs du même instant diffèrent.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>kept in the log with your decision</source>
        <translation>gardée dans le journal avec votre décision</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dérogation pour</translation>
    </message>
    <message>
        <source>what is accepted although it is not met</source>
        <translation>ce qui est accepté bien que non rempli</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>qui en répond</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>2030-01-31T06:00Z is watched; other words are only kept</source>
        <translation>2030-01-31T06:00Z est surveillé&#xa0;; d’autres mots sont seulement gardés</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number (%1)</source>
        <translation>Nombre (%1)</translation>
    </message>
    <message>
        <source>as it is now; kept in the log</source>
        <translation>tel qu’il est maintenant&#xa0;; gardé dans le journal</translation>
    </message>
    <message>
        <source>Nothing is done</source>
        <translation>Rien n’est fait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>what shows it; a link (https://…) if there is one</source>
        <translation>ce qui le montre ; un lien (https://…) s’il y en a un</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tapez %1</translation>
    </message>
    <message>
        <source>as it is written here; then it begins</source>
        <translation>comme c’est écrit ici&#xa0;; ensuite cela commence</translation>
    </message>
</context>
<context>
    <name>RangeSource</name>
    <message>
        <source>too slow the last time, as others were now; it is asked again.</source>
        <translation>trop lent la dernière fois, comme d’autres à présent&#xa0;; l’interrogation sera refaite.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The document has %1 MB; a runbook may have up to %2 MB. Choose the runbook itself.</source>
        <translation>Le document fait %1 Mo&#xa0;; un runbook peut faire jusqu’à %2 Mo. Choisissez le runbook lui-même.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;: check the path.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;»&#xa0;: vérifiez le chemin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: choose the runbook&apos;s Markdown file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: choisissez-y le fichier Markdown du runbook.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Redactor</name>
    <message>
        <source>The secret %1 has fewer than %2 characters, too few to mask: it will be visible wherever it appears. Choose a longer value.</source>
        <translation>Le secret %1 a moins de %2 caractères, trop peu pour être masqué&#xa0;: il sera visible partout où il apparaît. Choisissez une valeur plus longue.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The source has no value of that time.</source>
        <translation>La source n’a pas de valeur de ce moment-là.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Say who you are first: every entry in the log has an author.</source>
        <translation>Dites d’abord qui vous êtes&#xa0;: chaque entrée du journal a un auteur.</translation>
    </message>
    <message>
        <source>The run is closed; remarks can still be added.</source>
        <translation>L’exécution est close&#xa0;; des commentaires restent possibles.</translation>
    </message>
    <message>
        <source>The run is closed.</source>
        <translation>L’exécution est close.</translation>
    </message>
    <message>
        <source>Only a person can decide this.</source>
        <translation>Seule une personne peut en décider.</translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the decision.</source>
        <translation>Donnez une raison&#xa0;: elle est gardée avec la décision.</translation>
    </message>
    <message>
        <source>%1 has stopped: clear up the line that stopped it first.</source>
        <translation>%1&#xa0;: arrêt sur une ligne, à régler d’abord.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1&#xa0;: c’est déjà fini.</translation>
    </message>
    <message>
        <source>%1 is finished by its lines.</source>
        <translation>%1&#xa0;: la fin vient de ses lignes.</translation>
    </message>
    <message>
        <source>The notes of %1 come first.</source>
        <translation>Les notes de %1 viennent d’abord.</translation>
    </message>
    <message>
        <source>A measurement is taken when its conditions are OK; a failure is marked by a person.</source>
        <translation>Une mesure est prise quand ses conditions sont OK&#xa0;; un échec est marqué par une personne.</translation>
    </message>
    <message>
        <source>%1 is not bound to a metric: a person confirms it, with a note.</source>
        <translation>%1 n’est lié à aucune métrique&#xa0;: une personne le confirme, avec une note.</translation>
    </message>
    <message>
        <source>Condition %1 is %2, not OK.</source>
        <translation>La condition %1 est %2, pas OK.</translation>
    </message>
    <message>
        <source>%1 is more than a note.</source>
        <translation>%1 est plus qu’une note.</translation>
    </message>
    <message>
        <source>A person marks a line as confirmed, done outside or skipped, not as &quot;%1&quot;.</source>
        <translation>Une personne marque une ligne comme confirmée, faite ailleurs ou sautée, pas comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A skipped line has not failed: mark it as one or the other.</source>
        <translation>Une ligne sautée n’a pas échoué&#xa0;: marquez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>%1 is measured: it passes when its conditions are OK. It can be skipped with a reason.</source>
        <translation>%1 se mesure&#xa0;: c’est bon quand ses conditions sont OK. Un saut est possible, avec une raison.</translation>
    </message>
    <message>
        <source>It is resolved already.</source>
        <translation>C’est déjà réglé.</translation>
    </message>
    <message>
        <source>The command still runs: stop it, or wait for its end.</source>
        <translation>La commande tourne encore&#xa0;: arrêtez-la, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>Le plan n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>Only a line that failed, or of which nobody knows, is run again.</source>
        <translation>Seule une ligne en échec, ou dont personne ne connaît l’issue, est exécutée de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a wait of known length.</source>
        <translation>%1 n’est pas une attente de durée connue.</translation>
    </message>
    <message>
        <source>The run is held: end the hold first.</source>
        <translation>L’exécution est suspendue&#xa0;: levez d’abord la suspension.</translation>
    </message>
    <message>
        <source>The wait has begun already.</source>
        <translation>L’attente a déjà commencé.</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>Le plan n’a pas d’étape %1.</translation>
    </message>
    <message>
        <source>%1 is not what you saw any more: look at it again.</source>
        <translation>%1 n’est plus ce que vous avez vu&#xa0;: regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>Say where %1 would run: that is a part of what you approve.</source>
        <translation>Dites où %1 s’exécuterait&#xa0;: cela fait partie de ce que vous approuvez.</translation>
    </message>
    <message>
        <source>%1 was begun already.</source>
        <translation>%1&#xa0;: déjà commencé.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: take it over first, with a reason.</source>
        <translation>%1 est à %2&#xa0;: reprenez d’abord la main, avec une raison.</translation>
    </message>
    <message>
        <source>%1 is yours already.</source>
        <translation>%1 est déjà à vous.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: give a reason to take it over.</source>
        <translation>%1 est à %2&#xa0;: donnez une raison pour reprendre la main.</translation>
    </message>
    <message>
        <source>Nobody has claimed %1.</source>
        <translation>Personne n’a pris %1 en charge.</translation>
    </message>
    <message>
        <source>%1 needs no second person.</source>
        <translation>%1 n’exige pas de seconde personne.</translation>
    </message>
    <message>
        <source>You carry %1 out: another person approves it.</source>
        <translation>Vous exécutez %1&#xa0;: une autre personne donne l’approbation.</translation>
    </message>
    <message>
        <source>%1 has done nothing that could be taken back.</source>
        <translation>%1&#xa0;: rien n’a été fait qui puisse être annulé.</translation>
    </message>
    <message>
        <source>%1 is taken back already.</source>
        <translation>%1&#xa0;: déjà annulé.</translation>
    </message>
    <message>
        <source>A command still runs: stop it, or wait for its end.</source>
        <translation>Une commande tourne encore&#xa0;: arrêtez-la, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>What was done last is taken back first: %1.</source>
        <translation>Ce qui a été fait en dernier s’annule en premier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What could not be taken back stays on the list; remark why.</source>
        <translation>Ce qui n’a pas pu être annulé reste dans la liste&#xa0;; notez pourquoi.</translation>
    </message>
    <message>
        <source>No attempt %1 of %2 is under way.</source>
        <translation>Aucune tentative %1 de %2 n’est en cours.</translation>
    </message>
    <message>
        <source>%1 is not a command.</source>
        <translation>%1 n’est pas une commande.</translation>
    </message>
    <message>
        <source>%1 cannot be run as it stands: %2</source>
        <translation>Impossible d’exécuter %1 sous cette forme&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was begun already: only a person starts it again.</source>
        <translation>%1&#xa0;: déjà commencé&#xa0;; seule une personne peut relancer.</translation>
    </message>
    <message>
        <source>tried again by itself, %1 of %2: %3</source>
        <translation>réessayé automatiquement, %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 ne tourne pas.</translation>
    </message>
    <message>
        <source>%1 was asked to stop already.</source>
        <translation>L’arrêt de %1 est déjà demandé.</translation>
    </message>
    <message>
        <source>%1 is known to run.</source>
        <translation>On sait que %1 tourne.</translation>
    </message>
    <message>
        <source>%1 is no value that is still to be computed.</source>
        <translation>%1 n’est pas une valeur qui reste à calculer.</translation>
    </message>
    <message>
        <source>Only the cockpit computes a value.</source>
        <translation>Seul le cockpit calcule une valeur.</translation>
    </message>
    <message>
        <source>How %1 ended is known.</source>
        <translation>On sait comment %1 s’est terminé.</translation>
    </message>
    <message>
        <source>What a look at the target shows is told by the cockpit.</source>
        <translation>Ce que montre un regard sur la cible, c’est le cockpit qui le dit.</translation>
    </message>
    <message>
        <source>What a command needs is told by the cockpit.</source>
        <translation>Ce qu’il faut à une commande, c’est le cockpit qui le dit.</translation>
    </message>
    <message>
        <source>That is known.</source>
        <translation>C’est connu.</translation>
    </message>
    <message>
        <source>The plan has no gate %1.</source>
        <translation>Le plan n’a pas de point de décision %1.</translation>
    </message>
    <message>
        <source>Gate %1 has no open question: ask it first.</source>
        <translation>Le point de décision %1 n’a pas de question ouverte&#xa0;: posez-la d’abord.</translation>
    </message>
    <message>
        <source>A waiver names its condition, its owner and until when it holds.</source>
        <translation>Une dérogation nomme sa condition, son responsable et jusqu’à quand elle vaut.</translation>
    </message>
    <message>
        <source>The waiver would have expired already.</source>
        <translation>La dérogation aurait déjà expiré.</translation>
    </message>
    <message>
        <source>You carried out what this decides on: another person answers for %1.</source>
        <translation>Vous avez exécuté ce dont ceci décide&#xa0;: une autre personne répond pour %1.</translation>
    </message>
    <message>
        <source>%1 A waiver covers it if you declare GO with a reason.</source>
        <translation>%1 Une dérogation le couvre si vous déclarez GO avec une raison.</translation>
    </message>
    <message>
        <source>Gate %1 is GO already; hold the run if something has changed.</source>
        <translation>Le point de décision %1 est déjà GO&#xa0;; suspendez l’exécution si quelque chose a changé.</translation>
    </message>
    <message>
        <source>The roster has no position &quot;%1&quot;.</source>
        <translation>L’équipe n’a pas de poste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only a statement is confirmed by a person; other criteria show their own evidence.</source>
        <translation>Seule une affirmation est confirmée par une personne&#xa0;; les autres critères montrent leur propre preuve.</translation>
    </message>
    <message>
        <source>GO was declared.</source>
        <translation>GO a été déclaré.</translation>
    </message>
    <message>
        <source>The plan has no trigger %1.</source>
        <translation>Le plan n’a pas de déclencheur %1.</translation>
    </message>
    <message>
        <source>Trigger %1 is set to &quot;%2&quot; already.</source>
        <translation>Le déclencheur %1 est déjà réglé sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has the lead already.</source>
        <translation>%1 est déjà le pilote.</translation>
    </message>
    <message>
        <source>Nobody hands the lead over.</source>
        <translation>Personne ne transmet le pilotage.</translation>
    </message>
    <message>
        <source>A near miss says what was wanted, and why it was refused.</source>
        <translation>Un essai refusé dit ce qui était voulu, et pourquoi ce fut refusé.</translation>
    </message>
    <message>
        <source>This run locks no target.</source>
        <translation>Cette exécution ne verrouille aucune cible.</translation>
    </message>
    <message>
        <source>The plan has no probe %1.</source>
        <translation>Le plan n’a pas de vérification préalable %1.</translation>
    </message>
    <message>
        <source>Say what was seen: a probe without evidence proves nothing.</source>
        <translation>Dites ce qui a été vu&#xa0;: une vérification préalable sans preuve ne prouve rien.</translation>
    </message>
    <message>
        <source>The plan has no ramp.</source>
        <translation>Le plan n’a pas de montée en charge.</translation>
    </message>
    <message>
        <source>The ramp was aborted: nothing is sent to the new version any more.</source>
        <translation>La montée en charge a été abandonnée&#xa0;: plus rien ne va vers la nouvelle version.</translation>
    </message>
    <message>
        <source>The plan has no phase %1 of a rollout.</source>
        <translation>Le plan n’a pas de phase %1 de déploiement progressif.</translation>
    </message>
    <message>
        <source>Stage %1 of the ramp is not next.</source>
        <translation>Le palier %1 de la montée en charge n’est pas le suivant.</translation>
    </message>
    <message>
        <source>The ramp is held already: %1</source>
        <translation>La montée en charge est déjà suspendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The ramp is not held.</source>
        <translation>La montée en charge n’est pas suspendue.</translation>
    </message>
    <message>
        <source>Phase %1 has begun already.</source>
        <translation>La phase %1 a déjà commencé.</translation>
    </message>
    <message>
        <source>The last check of phase %1 was not good: check it again first.</source>
        <translation>Le dernier contrôle de la phase %1 n’était pas bon&#xa0;: vérifiez-la d’abord de nouveau.</translation>
    </message>
    <message>
        <source>Phase %1 has not begun.</source>
        <translation>La phase %1 n’a pas commencé.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Dites ce qui a été vu.</translation>
    </message>
    <message>
        <source>Only verifying is left.</source>
        <translation>Il ne reste qu’à vérifier.</translation>
    </message>
    <message>
        <source>%1 is under way: end it first.</source>
        <translation>%1 est en cours&#xa0;: terminez-le d’abord.</translation>
    </message>
    <message>
        <source>The rollback starts.</source>
        <translation>Le retour arrière commence.</translation>
    </message>
    <message>
        <source>the rollback began</source>
        <translation>le retour arrière a commencé</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it, or wait for its end, before the run is closed.</source>
        <translation>La commande %1 tourne encore&#xa0;: arrêtez-la, ou attendez sa fin, avant de clore l’exécution.</translation>
    </message>
    <message>
        <source>This run is open already.</source>
        <translation>Cette exécution est déjà ouverte.</translation>
    </message>
    <message>
        <source>The run has no id: commands could not be told apart from those of other runs.</source>
        <translation>L’exécution n’a pas d’identifiant&#xa0;: ses commandes se confondraient avec celles d’autres exécutions.</translation>
    </message>
    <message>
        <source>The run has started already.</source>
        <translation>L’exécution a déjà démarré.</translation>
    </message>
    <message>
        <source>Trigger %1 has fired: answer it before the start.</source>
        <translation>Le déclencheur %1 s’est déclenché&#xa0;: répondez-y avant le démarrage.</translation>
    </message>
    <message>
        <source>The target is locked: %1. Say in that run what was understood, and it is free.</source>
        <translation>La cible est verrouillée&#xa0;: %1. Dites dans cette exécution-là ce qui a été compris, et elle sera libre.</translation>
    </message>
    <message>
        <source>Releases are frozen until %1: %2. The lead may start, with a reason.</source>
        <translation>Les mises en production sont gelées jusqu’à %1&#xa0;: %2. Le pilote peut démarrer, avec une raison.</translation>
    </message>
    <message>
        <source>The run is held already: %1</source>
        <translation>L’exécution est déjà suspendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run is not held.</source>
        <translation>L’exécution n’est pas suspendue.</translation>
    </message>
    <message>
        <source>Trigger %1 waits for the lead&apos;s answer.</source>
        <translation>Le déclencheur %1 attend la réponse du pilote.</translation>
    </message>
    <message>
        <source>The remark is empty.</source>
        <translation>Le commentaire est vide.</translation>
    </message>
    <message>
        <source>Say which line of the runbook was guessed, and by which rule.</source>
        <translation>Dites quelle ligne du runbook a été interprétée, et par quelle règle.</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read correctly.</source>
        <translation>La ligne %1 a déjà été confirmée par %2 comme bien lue.</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read wrongly.</source>
        <translation>La ligne %1 a déjà été confirmée par %2 comme mal lue.</translation>
    </message>
    <message>
        <source>The plan has no checklist item %1.</source>
        <translation>Le plan n’a pas de point de liste de contrôle %1.</translation>
    </message>
    <message>
        <source>The run is closed; only what is to be checked afterwards can still be ticked.</source>
        <translation>L’exécution est close&#xa0;; seul ce qui se vérifie après peut encore être coché.</translation>
    </message>
    <message>
        <source>%1 is not next: %2 comes before it.</source>
        <translation>%1 ne vient pas encore&#xa0;: %2 vient avant.</translation>
    </message>
    <message>
        <source>Gate %1 must be GO first.</source>
        <translation>Le point de décision %1 doit d’abord être GO.</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it first.</source>
        <translation>La commande %1 tourne encore&#xa0;: arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Nobody knows how %1 ended: verify it, then retry or mark it.</source>
        <translation>Personne ne sait comment %1 s’est terminé&#xa0;: vérifiez-le, puis réessayez ou marquez-le.</translation>
    </message>
    <message>
        <source>%1 is not conditional: it is skipped only after it failed, or where there is nothing to take back.</source>
        <translation>%1 n’a pas de condition&#xa0;: un saut n’est possible qu’après un échec, ou s’il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>A hold is planned before %1; it begins now.</source>
        <translation>Une suspension est prévue avant %1&#xa0;; elle commence maintenant.</translation>
    </message>
    <message>
        <source>%1 begins at %2; the lead may begin it earlier, with a reason.</source>
        <translation>%1 commence à %2&#xa0;; le pilote peut démarrer plus tôt, avec une raison.</translation>
    </message>
    <message>
        <source>%1 has begun already.</source>
        <translation>%1 a déjà commencé.</translation>
    </message>
    <message>
        <source>Planned: until the checklist &quot;%1&quot; is complete.</source>
        <translation>Prévu&#xa0;: jusqu’à ce que la liste de contrôle «&#xa0;%1&#xa0;» soit complète.</translation>
    </message>
    <message>
        <source>Planned: until %1.</source>
        <translation>Prévu&#xa0;: jusqu’à %1.</translation>
    </message>
    <message>
        <source>Planned: for %1 min.</source>
        <translation>Prévu&#xa0;: pendant %1 min.</translation>
    </message>
    <message>
        <source>Planned: until the lead decides.</source>
        <translation>Prévu&#xa0;: jusqu’à la décision du pilote.</translation>
    </message>
    <message>
        <source>The planned hold is over.</source>
        <translation>La suspension prévue est finie.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Pas de réponse de %1.</translation>
    </message>
    <message>
        <source>The plan has no condition %1.</source>
        <translation>Le plan n’a pas de condition %1.</translation>
    </message>
    <message>
        <source>A condition cannot be &quot;%1&quot;.</source>
        <translation>Une condition ne peut pas être «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Trigger %1 has fired already and waits for the lead&apos;s answer.</source>
        <translation>Le déclencheur %1 s’est déjà déclenché et attend la réponse du pilote.</translation>
    </message>
    <message>
        <source>Trigger %1 waits for no answer.</source>
        <translation>Le déclencheur %1 n’attend pas de réponse.</translation>
    </message>
    <message>
        <source>Answer a trigger with roll-back, continue or hold.</source>
        <translation>Répondez à un déclencheur par roll-back, continue ou hold.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation>Échelon %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO avec dérogation</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>SUSPENSION</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>retour arrière effectué</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>Run of &quot;%1&quot; in %2 opened by %3</source>
        <translation>Exécution de «&#xa0;%1&#xa0;» dans %2 ouverte par %3</translation>
    </message>
    <message>
        <source>Run started by %1: T-0</source>
        <translation>Exécution démarrée par %1&#xa0;: T-0</translation>
    </message>
    <message>
        <source>Run closed as %1 by %2</source>
        <translation>Exécution close par %2, issue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run taken up again by %1</source>
        <translation>Exécution reprise par %1</translation>
    </message>
    <message>
        <source>Hold by %1</source>
        <translation>Suspension par %1</translation>
    </message>
    <message>
        <source>Hold ended by %1</source>
        <translation>Suspension levée par %1</translation>
    </message>
    <message>
        <source>%1 started by %2</source>
        <translation>%1&#xa0;: démarrage par %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message>
        <source>%1 skipped by %2</source>
        <translation>%1&#xa0;: saut par %2</translation>
    </message>
    <message>
        <source>%1 left unfinished</source>
        <translation>%1&#xa0;: laissé inachevé</translation>
    </message>
    <message>
        <source>%1 is to run on %2 (attempt %3)</source>
        <translation>%1&#xa0;: à exécuter sur %2 (tentative %3)</translation>
    </message>
    <message>
        <source>%1 runs (attempt %2)</source>
        <translation>%1&#xa0;: en cours (tentative %2)</translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation>%1&#xa0;: fin, %2</translation>
    </message>
    <message>
        <source>%1: nobody knows how it ended</source>
        <translation>%1&#xa0;: personne ne sait comment cela s’est terminé</translation>
    </message>
    <message>
        <source>%1 asked to stop by %2</source>
        <translation>%1&#xa0;: arrêt demandé par %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 by %4</source>
        <translation>%1&#xa0;: %2, %3 par %4</translation>
    </message>
    <message>
        <source>%1 is to be run again, by %2</source>
        <translation>%1&#xa0;: nouvelle exécution demandée par %2</translation>
    </message>
    <message>
        <source>%1: the wait begins</source>
        <translation>%1&#xa0;: l’attente commence</translation>
    </message>
    <message>
        <source>Item %1 ticked by %2</source>
        <translation>Point %1 coché par %2</translation>
    </message>
    <message>
        <source>Item %1 unticked by %2</source>
        <translation>Point %1 décoché par %2</translation>
    </message>
    <message>
        <source>Gate %1: question %2 is asked</source>
        <translation>Point de décision %1&#xa0;: la question %2 est posée</translation>
    </message>
    <message>
        <source>Gate %1: %2 says %3</source>
        <translation>Point de décision %1&#xa0;: %2 dit %3</translation>
    </message>
    <message>
        <source>Gate %1: criterion %2 %3, says %4</source>
        <translation>Point de décision %1&#xa0;: critère %2 %3, dit %4</translation>
    </message>
    <message>
        <source>Gate %1: %2 declared by %3</source>
        <translation>Point de décision %1&#xa0;: %2 déclaré par %3</translation>
    </message>
    <message>
        <source>Condition %1: %2, was %3</source>
        <translation>Condition %1&#xa0;: %2, auparavant %3</translation>
    </message>
    <message>
        <source>Trigger %1 fired</source>
        <translation>Le déclencheur %1 s’est déclenché</translation>
    </message>
    <message>
        <source>Trigger %1 answered with %2 by %3</source>
        <translation>Déclencheur %1&#xa0;: réponse %2 par %3</translation>
    </message>
    <message>
        <source>Rollback started by %1</source>
        <translation>Retour arrière démarré par %1</translation>
    </message>
    <message>
        <source>Rollback finished</source>
        <translation>Retour arrière terminé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: what became of it is looked at</source>
        <translation>%1&#xa0;: on regarde ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continue</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; for the whole run</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;» pour toute l’exécution</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read correctly, says %3</source>
        <translation>Ligne %1, «&#xa0;%2&#xa0;»&#xa0;: bien lu, dit %3</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read wrongly, says %3</source>
        <translation>Ligne %1, «&#xa0;%2&#xa0;»&#xa0;: mal lu, dit %3</translation>
    </message>
    <message>
        <source>%1 taken by %2</source>
        <translation>%1&#xa0;: prise en charge par %2</translation>
    </message>
    <message>
        <source>%1 given back by %2</source>
        <translation>%1&#xa0;: prise en charge rendue par %2</translation>
    </message>
    <message>
        <source>%1 on %2 approved by %3</source>
        <translation>%1 sur %2&#xa0;: approbation de %3</translation>
    </message>
    <message>
        <source>%1: nothing to take back, says %2</source>
        <translation>%1&#xa0;: rien à annuler, dit %2</translation>
    </message>
    <message>
        <source>%1 taken back by %2</source>
        <translation>%1&#xa0;: annulation par %2</translation>
    </message>
    <message>
        <source>%1: nothing has happened for %2 min</source>
        <translation>%1&#xa0;: rien ne s’est passé depuis %2 min</translation>
    </message>
    <message>
        <source>%1 takes longer than planned: %2 min, planned %3</source>
        <translation>%1 dure plus que prévu&#xa0;: %2 min, prévu %3</translation>
    </message>
    <message>
        <source>Gate %1: reminded %2</source>
        <translation>Point de décision %1&#xa0;: rappel à %2</translation>
    </message>
    <message>
        <source>Probe %1 %2, says %3</source>
        <translation>Vérification préalable %1 %2, dit %3</translation>
    </message>
    <message>
        <source>Trigger %1 set to %2 by %3</source>
        <translation>Déclencheur %1 réglé sur %2 par %3</translation>
    </message>
    <message>
        <source>%1 offers the lead to %2</source>
        <translation>%1 propose le pilotage à %2</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1 accepte le pilotage</translation>
    </message>
    <message>
        <source>%1 wanted to %2 and was refused</source>
        <translation>%1 a voulu «&#xa0;%2&#xa0;», ce qui a été refusé</translation>
    </message>
    <message>
        <source>Ramp: stage %1, by %2</source>
        <translation>Montée en charge&#xa0;: palier %1, par %2</translation>
    </message>
    <message>
        <source>Ramp: the weight is kept, by %1</source>
        <translation>Montée en charge&#xa0;: poids conservé, par %1</translation>
    </message>
    <message>
        <source>Ramp: goes on, by %1</source>
        <translation>Montée en charge&#xa0;: reprise par %1</translation>
    </message>
    <message>
        <source>Ramp: no traffic any more, by %1</source>
        <translation>Montée en charge&#xa0;: plus aucun trafic, par %1</translation>
    </message>
    <message>
        <source>Rollout: phase %1 begun by %2</source>
        <translation>Déploiement progressif&#xa0;: phase %1 commencée par %2</translation>
    </message>
    <message>
        <source>Rollout: phase %1 checked by %2, %3</source>
        <translation>Déploiement progressif&#xa0;: phase %1 vérifiée par %2, %3</translation>
    </message>
    <message>
        <source>The target is free again, says %1</source>
        <translation>La cible est de nouveau libre, dit %1</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>le pilote</translation>
    </message>
    <message>
        <source>The record is not an event of a run: &quot;%1&quot; is missing or not as expected.</source>
        <translation>L’enregistrement n’est pas un événement d’une exécution&#xa0;: «&#xa0;%1&#xa0;» manque ou n’est pas comme attendu.</translation>
    </message>
    <message>
        <source>The log holds a kind of event that this version does not know: &quot;%1&quot;.</source>
        <translation>Le journal contient un type d’événement que cette version ne connaît pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>promised in %1 min</source>
        <translation>promis en %1 min</translation>
    </message>
    <message>
        <source>the steps add up to %1 min</source>
        <translation>les étapes totalisent %1 min</translation>
    </message>
    <message>
        <source>rehearsed in %1 min</source>
        <translation>répété en %1 min</translation>
    </message>
    <message>
        <source>a rehearsal took %1 min</source>
        <translation>une répétition a pris %1 min</translation>
    </message>
    <message>
        <source>not proved by a rehearsal</source>
        <translation>non prouvé par une répétition</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>L’exécution %1 a fait l’objet d’un retour arrière&#xa0;: %2</translation>
    </message>
    <message>
        <source>The backup, or the down-migration, exists and can be read.</source>
        <translation>La sauvegarde, ou la migration inverse, existe et peut être lue.</translation>
    </message>
    <message>
        <source>The old version can still be installed.</source>
        <translation>L’ancienne version peut encore être installée.</translation>
    </message>
    <message>
        <source>names nothing that could be shown</source>
        <translation>ne nomme rien qui puisse être montré</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 étapes sur %2 faites</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 sautées</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>%1 points sur %2 cochés</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1&#xa0;: %2 depuis %3</translation>
    </message>
    <message>
        <source>%1 %2, limit %3</source>
        <translation>%1 %2, limite %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>personne ne l’a confirmé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>found not to be so</source>
        <translation>s’est révélé faux</translation>
    </message>
    <message>
        <source>The answer of %1 is older than ten minutes: ask again.</source>
        <translation>La réponse de %1 a plus de dix minutes&#xa0;: demandez de nouveau.</translation>
    </message>
    <message>
        <source>The waiver of %1 has expired: ask again.</source>
        <translation>La dérogation de %1 a expiré&#xa0;: demandez de nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2 persons are for it.</source>
        <translation>%1 personnes sur %2 sont pour.</translation>
    </message>
    <message>
        <source>Not shown to work: %1</source>
        <translation>Fonctionnement non démontré&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not met: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas rempli&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>GO was declared already.</source>
        <translation>GO a déjà été déclaré.</translation>
    </message>
    <message>
        <source>The question is not open: ask it first.</source>
        <translation>La question n’est pas ouverte&#xa0;: posez-la d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since %2 answered: ask again.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis la réponse de %2&#xa0;: demandez de nouveau.</translation>
    </message>
    <message>
        <source>%1 % soaks for another %2 s.</source>
        <translation>%1 % en observation pendant encore %2 s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not OK.</source>
        <translation>«&#xa0;%1&#xa0;» est %2, pas OK.</translation>
    </message>
    <message>
        <source>The ramp was aborted.</source>
        <translation>La montée en charge a été abandonnée.</translation>
    </message>
    <message>
        <source>The ramp is held: %1</source>
        <translation>La montée en charge est suspendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is measured: say why more traffic may be sent.</source>
        <translation>Rien n’est mesuré&#xa0;: dites pourquoi plus de trafic peut être envoyé.</translation>
    </message>
    <message>
        <source>%1 was approved before it changed: it needs a new look.</source>
        <translation>L’approbation de %1 date d’avant son changement&#xa0;: il faut y revenir.</translation>
    </message>
    <message>
        <source>%1 was approved for %2, and would run on %3.</source>
        <translation>L’approbation de %1 vaut pour %2, mais l’exécution se ferait sur %3.</translation>
    </message>
    <message>
        <source>%1 carries %2 out: another person approves it.</source>
        <translation>%1 exécute %2&#xa0;: une autre personne donne l’approbation.</translation>
    </message>
    <message>
        <source>%1 does not run: there is nobody to take the input.</source>
        <translation>%1 ne tourne pas&#xa0;: personne ne prend l’entrée.</translation>
    </message>
    <message>
        <source>%1 takes no input. Where it should, say so in the environment: under defaults, input or terminal for lines of its kind.</source>
        <translation>%1 n’accepte pas d’entrée. Là où il le faut, dites-le dans l’environnement&#xa0;: sous defaults, input ou terminal pour les lignes de ce type.</translation>
    </message>
    <message>
        <source>That is more than %1 KiB at once: give it in pieces.</source>
        <translation>C’est plus de %1 Kio d’un coup&#xa0;: donnez-le par morceaux.</translation>
    </message>
    <message>
        <source>%1: end of input, by %2</source>
        <translation>%1&#xa0;: fin de l’entrée, par %2</translation>
    </message>
    <message>
        <source>%1: %2 hidden bytes typed by %3</source>
        <translation>%1&#xa0;: %2 octets masqués, saisis par %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; typed by %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;», saisi par %3</translation>
    </message>
    <message>
        <source>The plan has no metric %1.</source>
        <translation>Le plan n’a pas de métrique %1.</translation>
    </message>
    <message>
        <source>It is measured by that metric already.</source>
        <translation>Elle est déjà mesurée par cette métrique.</translation>
    </message>
    <message>
        <source>The environment binds this condition; it is changed there.</source>
        <translation>L’environnement lie cette condition&#xa0;; c’est là que cela se change.</translation>
    </message>
    <message>
        <source>Markers are written by the program.</source>
        <translation>Les marqueurs sont écrits par le programme.</translation>
    </message>
    <message>
        <source>A marker marks an event of the run.</source>
        <translation>Un marqueur signale un événement de l’exécution.</translation>
    </message>
    <message>
        <source>That marker was intended already: it is not written twice.</source>
        <translation>Ce marqueur était déjà prévu&#xa0;: il n’est pas écrit deux fois.</translation>
    </message>
    <message>
        <source>No such marker is open.</source>
        <translation>Aucun marqueur de ce genre n’est ouvert.</translation>
    </message>
    <message>
        <source>A marker cannot be &quot;%1&quot;.</source>
        <translation>Un marqueur ne peut pas être «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Condition %1 is measured by &quot;%2&quot; from now on, says %3</source>
        <translation>Condition %1&#xa0;: désormais mesurée par «&#xa0;%2&#xa0;», dit %3</translation>
    </message>
    <message>
        <source>About to write a marker to %1: %2</source>
        <translation>Marqueur à écrire dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A marker was written to %1</source>
        <translation>Un marqueur a été écrit dans %1</translation>
    </message>
    <message>
        <source>A marker was not written to %1</source>
        <translation>Un marqueur n’a pas été écrit dans %1</translation>
    </message>
    <message>
        <source>A marker may have been written to %1; it is not written again</source>
        <translation>Un marqueur a peut-être été écrit dans %1&#xa0;; il n’est pas écrit de nouveau</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>It does not run on a host &quot;%1&quot;.</source>
        <translation>Elle n’est exécutée sur aucun hôte « %1 ».</translation>
    </message>
    <message>
        <source>%1 does not run on a host &quot;%2&quot;.</source>
        <translation>%1 n’est exécutée sur aucun hôte « %2 ».</translation>
    </message>
    <message>
        <source>%1 runs on several hosts: say which one.</source>
        <translation>%1 est exécutée sur plusieurs hôtes : dites lequel.</translation>
    </message>
    <message>
        <source>%1 is not next among the hosts of %2.</source>
        <translation>%1 n’est pas le prochain des hôtes de %2.</translation>
    </message>
    <message>
        <source>%1 was begun and cannot simply be taken back (%2): clear it up first; run it again, skip it or mark it done outside.</source>
        <translation>%1 a été commencée et ne s’annule pas simplement (%2) : tirez cela au clair d’abord ; relancez-la, sautez-la ou marquez-la faite ailleurs.</translation>
    </message>
    <message>
        <source>%1 is next already: nothing lies before it.</source>
        <translation>%1 vient déjà ensuite : rien ne la précède.</translation>
    </message>
    <message>
        <source>%1 is over already: a run goes forward; what failed is retried line by line.</source>
        <translation>%1 est déjà terminée : une exécution va de l’avant ; ce qui a échoué est relancé ligne par ligne.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left out by %2, to begin at %3</source>
        <translation>%1 omise par %2, pour commencer à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shown by its line, not by word.</source>
        <translation>«&#xa0;%1&#xa0;» est démontré par sa ligne, pas sur parole.</translation>
    </message>
    <message>
        <source>Shown not to work: %1</source>
        <translation>Dysfonctionnement démontré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown to work more than ten minutes ago, and not since: %1</source>
        <translation>Fonctionnement démontré il y a plus de dix minutes, et pas depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not left out with the rest: run it, or skip it with a reason.</source>
        <translation>L’échelon %1 n’est pas omis avec le reste : exécutez-le, ou passez-le avec une raison.</translation>
    </message>
    <message>
        <source>What failed or was not tested is not ticked: say one or the other.</source>
        <translation>Ce qui n’est pas conforme ou n’a pas été testé n’est pas coché : dites l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Dites ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Say why it was not tested.</source>
        <translation>Dites pourquoi cela n’a pas été testé.</translation>
    </message>
    <message>
        <source>Only a tick holds until a time.</source>
        <translation>Seule une coche vaut jusqu’à une heure.</translation>
    </message>
    <message>
        <source>The sign-off would have expired already: choose a later time.</source>
        <translation>La signature aurait déjà expiré : choisissez une heure plus tardive.</translation>
    </message>
    <message>
        <source>The start is held because of trigger %1: the lead goes on first, with a reason.</source>
        <translation>Le départ est suspendu à cause du déclencheur %1 : le pilote doit d’abord continuer, avec une raison.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 of the way forward still runs: look at its target and mark it, or say why %2 may begin.</source>
        <translation>Personne ne sait si %1, du chemin aller, s’exécute encore : regardez sur sa cible et marquez-le, ou dites pourquoi %2 peut commencer.</translation>
    </message>
    <message>
        <source>The command %1 of the way forward still runs: stop it or wait for its end, or say why %2 may run beside it.</source>
        <translation>La commande %1, du chemin aller, s’exécute encore : arrêtez-la ou attendez sa fin, ou dites pourquoi %2 peut s’exécuter en même temps.</translation>
    </message>
    <message>
        <source>Item %1 found not to be so by %2</source>
        <translation>Point %1 non conforme, dit %2</translation>
    </message>
    <message>
        <source>Item %1 not tested, says %2</source>
        <translation>Point %1 non testé, dit %2</translation>
    </message>
    <message>
        <source>, until %1 UTC</source>
        <translation>, jusqu’à %1 UTC</translation>
    </message>
    <message>
        <source>%1 on item %2: %3</source>
        <translation>%1 sur le point %2 : %3</translation>
    </message>
    <message>
        <source>expired at %1 UTC: %2</source>
        <translation>expiré le %1 UTC : %2</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>Étape %1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 was passed over: there is nothing to sign.</source>
        <translation>%1 a été sauté&#xa0;: il n’y a rien à signer.</translation>
    </message>
    <message>
        <source>%1 was not signed off yet.</source>
        <translation>%1 n’a pas encore été signé.</translation>
    </message>
    <message>
        <source>not signed off any more: %1</source>
        <translation>n’est plus signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no run yet: open one first.</source>
        <translation>Il n’y a pas encore d’exécution : ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>The run has not started: start it first.</source>
        <translation>L’exécution n’a pas commencé : démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>The run is flying, and this belongs to the rollback: start the rollback first.</source>
        <translation>L’exécution est en cours, et ceci fait partie du retour arrière : commencez d’abord le retour arrière.</translation>
    </message>
    <message>
        <source>This cannot be done during the rollback: end the rollback, and close the run.</source>
        <translation>C’est impossible pendant le retour arrière : il faut d’abord le terminer, puis clore l’exécution.</translation>
    </message>
    <message>
        <source>Only the lead can decide this: ask them, or have the lead handed over to you.</source>
        <translation>Seul le pilote peut en décider : demandez-lui, ou faites-vous transmettre le pilotage.</translation>
    </message>
    <message>
        <source>%1 has not begun: start it first.</source>
        <translation>%1 n’a pas commencé : commencez par là.</translation>
    </message>
    <message>
        <source>%1 comes first: finish it, then this one.</source>
        <translation>%1 vient d’abord : terminez cela, puis ceci.</translation>
    </message>
    <message>
        <source>%1 is not running: start it first.</source>
        <translation>%1 n’est pas en cours : commencez par là.</translation>
    </message>
    <message>
        <source>%1 is not the next line: finish the lines before it first.</source>
        <translation>%1 n’est pas la ligne suivante : terminez d’abord les lignes qui précèdent.</translation>
    </message>
    <message>
        <source>Gate %1 is not next: finish the steps before it first.</source>
        <translation>Le point de décision %1 n’est pas le suivant : terminez d’abord les étapes qui précèdent.</translation>
    </message>
    <message>
        <source>The lead is offered to %1: only they can take it.</source>
        <translation>Le pilotage est proposé à %1 : seul ce poste peut l’accepter.</translation>
    </message>
    <message>
        <source>The ramp has not begun: send its first stage of traffic first.</source>
        <translation>La montée en charge n’a pas commencé : envoyez d’abord son premier palier de trafic.</translation>
    </message>
    <message>
        <source>Only what was released is rolled out: close the run as completed first.</source>
        <translation>Seul ce qui a été mis en production est déployé progressivement : il faut d’abord clore l’exécution comme terminée.</translation>
    </message>
    <message>
        <source>Phase %1 comes first: begin it, then this one.</source>
        <translation>La phase %1 vient d’abord : commencez-la, puis celle-ci.</translation>
    </message>
    <message>
        <source>No rung is done yet, and nothing has been taken back: finish a rung first.</source>
        <translation>Aucun échelon n’est encore fait, et rien n’a été annulé : terminez d’abord un échelon.</translation>
    </message>
    <message>
        <source>%1 is not done: finish or skip it before the run is closed as completed.</source>
        <translation>%1 reste à faire : à terminer ou à sauter avant de clore l’exécution comme terminée.</translation>
    </message>
    <message>
        <source>Gate %1 is not GO: declare it before the run is closed as completed.</source>
        <translation>Le point de décision %1 n’est pas GO : déclarez-le avant de clore l’exécution comme terminée.</translation>
    </message>
    <message>
        <source>The rollback is not over: %1 is next. Finish or skip it first.</source>
        <translation>Le retour arrière n’est pas fini : %1 vient ensuite, à terminer ou à sauter d’abord.</translation>
    </message>
    <message>
        <source>That is not a number: give the value that was measured.</source>
        <translation>Ce n’est pas un nombre : indiquez la valeur mesurée.</translation>
    </message>
    <message>
        <source>NO-GO by %1: clear up why, then ask again.</source>
        <translation>NO-GO de %1 : tirez-en la raison au clair, puis demandez de nouveau.</translation>
    </message>
    <message>
        <source>The rollback condition &quot;%1&quot; is %2: no GO before it is OK.</source>
        <translation>La condition de retour arrière « %1 » est %2 : pas de GO avant qu’elle soit OK.</translation>
    </message>
    <message>
        <source>No sample of &quot;%1&quot; came in this soak: see why its source is silent.</source>
        <translation>Aucune mesure de « %1 » n’est venue durant cette observation : voyez pourquoi sa source se tait.</translation>
    </message>
    <message>
        <source>%1 needs a second person&apos;s approval: another person approves the line first.</source>
        <translation>%1 exige l’approbation d’une seconde personne : une autre personne approuve d’abord la ligne.</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>les pages de la réponse n’ont pas de fin.</translation>
    </message>
    <message>
        <source>the dashboard has no body.</source>
        <translation>le tableau de bord n’a pas de contenu.</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>la réponse ne vient pas de Grafana&#xa0;; l’adresse est-elle juste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Sign off</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>%1

What you sign is kept with your name. If it is true for a while only, say until when: then it counts as not signed, and is asked for again.</source>
        <translation>%1

Ce que vous signez est gardé avec votre nom. Si ce n’est vrai que pour un temps, dites jusqu’à quand : ensuite, cela compte comme non signé et vous sera redemandé.</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>%1

What is wrong? A gate that asks for it stays shut.</source>
        <translation>%1

Qu’est-ce qui ne va pas&#xa0;? Un point de décision qui le demande reste fermé.</translation>
    </message>
    <message>
        <source>%1

Why was it not tested? A gate that asks for it stays shut.</source>
        <translation>%1

Pourquoi cela n’a-t-il pas été testé&#xa0;? Un point de décision qui le demande reste fermé.</translation>
    </message>
    <message>
        <source>Say that it fails</source>
        <translation>Déclarer non conforme</translation>
    </message>
    <message>
        <source>Say that it is not tested</source>
        <translation>Déclarer non testé</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>%1

Your words stay with the item; they tick nothing.</source>
        <translation>%1

Vos mots restent avec le point ; ils ne cochent rien.</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>Tick with evidence</source>
        <translation>Cocher avec preuve</translation>
    </message>
    <message>
        <source>%1

What shows that it is done? A note if you like, and a link (https://…) or the full path of a file.</source>
        <translation>%1

Qu’est-ce qui montre que c’est fait&#xa0;? Une note si vous le souhaitez, et un lien (https://…) ou le chemin complet d’un fichier.</translation>
    </message>
    <message>
        <source>Tick it</source>
        <translation>Cocher</translation>
    </message>
</context>
<context>
    <name>SourceFailure</name>
    <message>
        <source>a web page instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>une page web au lieu de données&#xa0;; manque-t-il une connexion, ou l’adresse est-elle fausse&#xa0;?</translation>
    </message>
    <message>
        <source>the web page “%1” instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>la page web «&#xa0;%1&#xa0;» au lieu de données&#xa0;; manque-t-il une connexion, ou l’adresse est-elle fausse&#xa0;?</translation>
    </message>
    <message>
        <source>nothing more.</source>
        <translation>rien de plus.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) behind that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>L’horloge de cette machine retarde de %n seconde sur celle de %1&#xa0;: ses dernières valeurs ne sont pas connues.</numerusform>
            <numerusform>L’horloge de cette machine retarde de %n secondes sur celle de %1&#xa0;: ses dernières valeurs ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) ahead of that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>L’horloge de cette machine avance de %n seconde sur celle de %1&#xa0;: ses dernières valeurs ne sont pas connues.</numerusform>
            <numerusform>L’horloge de cette machine avance de %n secondes sur celle de %1&#xa0;: ses dernières valeurs ne sont pas connues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a step of the release</source>
        <translation>une étape de la mise en production</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full: nothing can be recorded until there is room for %1.</source>
        <translation>Le disque est plein&#xa0;: rien ne peut être enregistré tant qu’il n’y a pas de place pour %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that its folder exists and that you may write there.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup, or move it away to begin a new one.</source>
        <translation>%1 est endommagé&#xa0;: restaurez-le depuis une sauvegarde, ou déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a store of runs: choose another file, or move it away to begin a new one.</source>
        <translation>%1 n’est pas un dépôt d’exécutions&#xa0;: choisissez un autre fichier, ou déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close it and try again.</source>
        <translation>Un autre programme garde %1 verrouillé&#xa0;: fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write %1: check the disk and its free space.</source>
        <translation>Le disque refuse de lire ou d’écrire %1&#xa0;: vérifiez le disque et son espace libre.</translation>
    </message>
    <message>
        <source>The store %1 refused an operation: see the log for details.</source>
        <translation>Le dépôt %1 a refusé une opération&#xa0;: voyez le journal pour les détails.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation>Le pilote SQLite de Qt n’est pas installé (paquet libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The run has gone on elsewhere: its next record is %1, not %2. Open it anew.</source>
        <translation>L’exécution a continué ailleurs&#xa0;: son prochain enregistrement est %1, pas %2. Rouvrez-la.</translation>
    </message>
    <message>
        <source>There is a run %1 already.</source>
        <translation>Il y a déjà une exécution %1.</translation>
    </message>
    <message>
        <source>There is no run %1 in the store.</source>
        <translation>Il n’y a pas d’exécution %1 dans le dépôt.</translation>
    </message>
    <message>
        <source>The record is not an event of a run.</source>
        <translation>L’enregistrement n’est pas un événement d’une exécution.</translation>
    </message>
    <message>
        <source>Record %1 of run %2 cannot be read: verify the run.</source>
        <translation>L’enregistrement %1 de l’exécution %2 est illisible&#xa0;: vérifiez l’exécution.</translation>
    </message>
    <message>
        <source>%1 is the database of another program: choose another file.</source>
        <translation>%1 est la base de données d’un autre programme&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program: update this one to open it.</source>
        <translation>%1 a été écrit par une version plus récente du programme&#xa0;: mettez celle-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken: check that the folder of %2 can be written.</source>
        <translation>L’exécution %1 ne peut pas être prise&#xa0;: vérifiez que le dossier de %2 est accessible en écriture.</translation>
    </message>
    <message>
        <source>Run %1 is flown by another cockpit already (process %2 on %3): go on there, or close it.</source>
        <translation>L’exécution %1 est déjà pilotée par un autre cockpit (processus %2 sur %3)&#xa0;: continuez là-bas, ou fermez-le.</translation>
    </message>
    <message>
        <source>A document of run %1 is missing: verify the run.</source>
        <translation>Un document de l’exécution %1 manque&#xa0;: vérifiez l’exécution.</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>L’enregistrement %1 manque.</translation>
    </message>
    <message>
        <source>Before record %1 stands one that was never written.</source>
        <translation>Avant l’enregistrement %1 s’en trouve un qui n’a jamais été écrit.</translation>
    </message>
    <message>
        <source>Record %1 was changed after it was written.</source>
        <translation>L’enregistrement %1 a été modifié après son écriture.</translation>
    </message>
    <message>
        <source>Record %1 is not an event: %2</source>
        <translation>L’enregistrement %1 n’est pas un événement&#xa0;: %2</translation>
    </message>
    <message>
        <source>The columns of record %1 do not say what its bytes say.</source>
        <translation>Les colonnes de l’enregistrement %1 ne disent pas ce que disent ses octets.</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>runbook</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>The %1 of the run is missing.</source>
        <translation>Ce document de l’exécution manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The %1 of the run was changed after it was kept.</source>
        <translation>Ce document de l’exécution a été modifié après son dépôt&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation>Les %1 enregistrements sont tous tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>The disk does not keep up with the log: wait a moment and repeat.</source>
        <translation>Le disque ne suit pas le journal&#xa0;: attendez un instant et recommencez.</translation>
    </message>
</context>
<context>
    <name>cockpit::app</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a dashboard: it holds no JSON object.</source>
        <translation>%1 n’est pas un tableau de bord&#xa0;: il ne contient aucun objet JSON.</translation>
    </message>
    <message>
        <source>The environment has no source “%1”; --source names one.</source>
        <translation>L’environnement n’a pas de source «&#xa0;%1&#xa0;»&#xa0;; --source en nomme une.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1; thresholds %2</source>
        <translation>%1&#xa0;; seuils %2</translation>
    </message>
    <message>
        <source>needs a value: --variables %1=…</source>
        <translation>a besoin d’une valeur&#xa0;: --variables %1=…</translation>
    </message>
    <message>
        <source>not taken over: %1</source>
        <translation>non repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reads a dashboard of Grafana or CloudWatch and prints its panels, series, units and thresholds, and what cannot be taken over.</source>
        <translation>Lit un tableau de bord de Grafana ou CloudWatch et affiche ses panneaux, séries, unités et seuils, et ce qui ne peut pas être repris.</translation>
    </message>
    <message>
        <source>A JSON file; with --environment, the uid (Grafana) or the name (CloudWatch).</source>
        <translation>Un fichier JSON&#xa0;; avec --environment, l’uid (Grafana) ou le nom (CloudWatch).</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file.</source>
        <translation>Le fichier YAML de l’environnement.</translation>
    </message>
    <message>
        <source>The source in it that keeps the dashboard.</source>
        <translation>La source qui y contient le tableau de bord.</translation>
    </message>
    <message>
        <source>Values of its variables: service=api,host=web-1.</source>
        <translation>Valeurs de ses variables&#xa0;: service=api,host=web-1.</translation>
    </message>
    <message>
        <source>Writes a first environment file beside a runbook: &lt;name&gt;.&lt;environment&gt;.yaml.</source>
        <translation>Écrit un premier fichier d’environnement à côté d’un runbook&#xa0;: &lt;name&gt;.&lt;environment&gt;.yaml.</translation>
    </message>
    <message>
        <source>The runbook.</source>
        <translation>Le runbook.</translation>
    </message>
    <message>
        <source>The environment&apos;s name: production, staging, …</source>
        <translation>Le nom de l’environnement&#xa0;: production, staging, …</translation>
    </message>
    <message>
        <source>Say a name for it: --new staging.</source>
        <translation>Donnez-lui un nom&#xa0;: --new staging.</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 existe déjà&#xa0;; il n’est pas écrasé.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Wrote %1. Fill in what it lists, then: release-cockpit plan %2 --environment %1</source>
        <translation>%1 écrit. Complétez ce qu’il énumère, puis&#xa0;: release-cockpit plan %2 --environment %1</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; lint --explain lists them all.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;»&#xa0;; lint --explain les liste toutes.</translation>
    </message>
    <message>
        <source>Says what is wrong with runbooks.</source>
        <translation>Dit ce qui ne va pas dans des runbooks.</translation>
    </message>
    <message>
        <source>The runbooks; after --explain, one rule or nothing.</source>
        <translation>Les runbooks&#xa0;; après --explain, une règle ou rien.</translation>
    </message>
    <message>
        <source>Exit code 1 from this severity on: error, warning, note or never.</source>
        <translation>Code de sortie 1 à partir de cette gravité&#xa0;: error, warning, note ou never.</translation>
    </message>
    <message>
        <source>Prints a line for each rule, or one rule in full.</source>
        <translation>Affiche une ligne par règle, ou une règle en entier.</translation>
    </message>
    <message>
        <source>Which runbook?</source>
        <translation>Quel runbook&#xa0;?</translation>
    </message>
    <message>
        <source>--fail-on takes error, warning, note or never.</source>
        <translation>--fail-on accepte error, warning, note ou never.</translation>
    </message>
    <message>
        <source>There are no runs on record yet: %1 does not exist.</source>
        <translation>Aucune exécution n’est encore enregistrée&#xa0;: %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The runbook of run %1 is not on record as it was flown, so no patch can be made for it.</source>
        <translation>Le runbook de l’exécution %1 n’est pas enregistré tel qu’il a été suivi, aucun patch n’est donc possible.</translation>
    </message>
    <message>
        <source>The run taught nothing that could be put into %1.</source>
        <translation>L’exécution n’a rien appris qui puisse être mis dans %1.</translation>
    </message>
    <message>
        <source>%1: durations %2, expectations %3, confirmed guesses %4.</source>
        <translation>%1&#xa0;: durées %2, attentes %3, interprétations confirmées %4.</translation>
    </message>
    <message>
        <source>The run was simulated: its durations are the scenario&apos;s.</source>
        <translation>L’exécution était simulée&#xa0;: ses durées sont celles du scénario.</translation>
    </message>
    <message>
        <source>The file that was flown cannot be read on disk (%1); the patch is for its text on record.</source>
        <translation>Le fichier suivi est illisible sur le disque (%1)&#xa0;; le patch vaut pour le texte enregistré.</translation>
    </message>
    <message>
        <source>%1 changed on disk since the run; the patch is for its text on record.</source>
        <translation>%1 a changé sur le disque depuis l’exécution&#xa0;; le patch vaut pour le texte enregistré.</translation>
    </message>
    <message>
        <source>The patch does not give the text that it was made for.</source>
        <translation>Le patch ne donne pas le texte pour lequel il a été fait.</translation>
    </message>
    <message>
        <source>The patch applies to the text on record.</source>
        <translation>Le patch s’applique au texte enregistré.</translation>
    </message>
    <message>
        <source>The patch applies to %1.</source>
        <translation>Le patch s’applique à %1.</translation>
    </message>
    <message>
        <source>%1 is the runbook itself; it is never changed. Name another file.</source>
        <translation>%1 est le runbook lui-même&#xa0;; il n’est jamais modifié. Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>Wrote %1; apply it with: patch -p1 -i %1</source>
        <translation>%1 écrit&#xa0;; appliquez-le avec&#xa0;: patch -p1 -i %1</translation>
    </message>
    <message>
        <source>Prints a unified diff that puts into the runbook what a run learned: measured durations, missing expectations and confirmed guesses. The runbook itself is not changed.</source>
        <translation>Affiche un diff unifié qui met dans le runbook ce qu’une exécution a appris&#xa0;: durées mesurées, attentes manquantes et interprétations confirmées. Le runbook lui-même n’est pas modifié.</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;runs&quot; lists it.</source>
        <translation>L’identifiant de l’exécution, tel que «&#xa0;runs&#xa0;» le liste.</translation>
    </message>
    <message>
        <source>Proves that the diff applies, and prints that instead of the diff.</source>
        <translation>Prouve que le diff s’applique, et affiche cela au lieu du diff.</translation>
    </message>
    <message>
        <source>Writes the diff there.</source>
        <translation>Écrit le diff à cet endroit.</translation>
    </message>
    <message>
        <source>Where runs are kept, instead of the user&apos;s data folder.</source>
        <translation>Où les exécutions sont gardées, au lieu du dossier de données de l’utilisateur.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>a person ends it</source>
        <translation>une personne l’arrête</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>tried again up to %1 times</source>
        <translation>réessayé jusqu’à %1 fois</translation>
    </message>
    <message>
        <source>        expected (%1): %2</source>
        <translation>        attendu (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>        asked every %1 s until it went well %2 times in a row, at most %3: %4</source>
        <translation>        demandé toutes les %1 s jusqu’à %2 réussites de suite, au plus %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>        only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>        seulement là où «&#xa0;%1&#xa0;» dit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>        cannot run: %1</source>
        <translation>        ne peut pas s’exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>  %1 = %2</source>
        <translation>  %1 = %2</translation>
    </message>
    <message>
        <source>  %1 = •••• (from %2)</source>
        <translation>  %1 = •••• (depuis %2)</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable d’environnement %1</translation>
    </message>
    <message>
        <source>  %1 = $(%2), computed once</source>
        <translation>  %1 = $(%2), calculé une fois</translation>
    </message>
    <message>
        <source>%1 in environment %2 (%3)</source>
        <translation>%1 dans l’environnement %2 (%3)</translation>
    </message>
    <message>
        <source>
The way back</source>
        <translation>
Le chemin de retour</translation>
    </message>
    <message>
        <source>
Not resolved: a run is refused until this is known</source>
        <translation>
Non résolu&#xa0;: une exécution est refusée tant que ce n’est pas connu</translation>
    </message>
    <message>
        <source>Prints exactly what would run. Runs nothing.</source>
        <translation>Affiche exactement ce qui s’exécuterait. N’exécute rien.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook; without it, the simulator&apos;s.</source>
        <translation>Le fichier YAML de l’environnement, ou son nom si le fichier est à côté du runbook&#xa0;; sinon, celui du simulateur.</translation>
    </message>
    <message>
        <source>  %1 steps in %2 phases, %3 gates</source>
        <translation>  %1 étapes en %2 phases, %3 points de décision</translation>
    </message>
    <message>
        <source>  %1 checklists with %2 items, %3 roles</source>
        <translation>  %1 listes de contrôle avec %2 points, %3 rôles</translation>
    </message>
    <message>
        <source>  %1 metric conditions, %2 rollback triggers, %3 rollback steps</source>
        <translation>  %1 conditions de métriques, %2 déclencheurs de retour arrière, %3 étapes de retour arrière</translation>
    </message>
    <message>
        <source>Prints what a runbook says.</source>
        <translation>Affiche ce que dit un runbook.</translation>
    </message>
    <message>
        <source>The runbook; not with --resume.</source>
        <translation>Le runbook&#xa0;; pas avec --resume.</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, or max: as fast as it can.</source>
        <translation>Secondes simulées par seconde, ou max&#xa0;: aussi vite que possible.</translation>
    </message>
    <message>
        <source>Makes the same rehearsal again.</source>
        <translation>Refait la même répétition.</translation>
    </message>
    <message>
        <source>Without a window: the scenario&apos;s people fly it.</source>
        <translation>Sans fenêtre&#xa0;: les personnes du scénario la pilotent.</translation>
    </message>
    <message>
        <source>With a window that no screen shows: the scenario&apos;s people fly it, and pictures are kept beside the report.</source>
        <translation>Avec une fenêtre qu’aucun écran ne montre&#xa0;: les personnes du scénario pilotent, et des images sont gardées à côté du rapport.</translation>
    </message>
    <message>
        <source>Let the scenario&apos;s people fly the window&apos;s run; you may take over at any time.</source>
        <translation>Les personnes du scénario pilotent l’exécution de la fenêtre&#xa0;; vous pouvez reprendre la main à tout moment.</translation>
    </message>
    <message>
        <source>Writes report.md, report.html and score.json there.</source>
        <translation>Écrit report.md, report.html et score.json à cet endroit.</translation>
    </message>
    <message>
        <source>Takes up a run that was cut off.</source>
        <translation>Reprend une exécution interrompue.</translation>
    </message>
    <message>
        <source>A file in which every start of a command is noted (for checking).</source>
        <translation>Un fichier où chaque lancement de commande est noté (pour vérification).</translation>
    </message>
    <message>
        <source>Ends when the window has been painted once (for measuring).</source>
        <translation>Se termine dès que la fenêtre a été dessinée une fois (pour mesurer).</translation>
    </message>
    <message>
        <source>--speed takes a number of simulated seconds a second (up to 100000), or max.</source>
        <translation>--speed accepte un nombre de secondes simulées par seconde (jusqu’à 100000), ou max.</translation>
    </message>
    <message>
        <source>Flies a simulated run. Nothing of this machine or any other is touched.</source>
        <translation>Pilote une exécution simulée. Rien sur cette machine ni sur une autre n’est touché.</translation>
    </message>
    <message>
        <source>--resume takes up a run with its own runbook; leave FILE out.</source>
        <translation>--resume reprend une exécution avec son propre runbook&#xa0;; omettez FILE.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>  unknown: %1</source>
        <translation>  inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>  would not have fired</source>
        <translation>  ne se serait pas déclenché</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, until %3</source>
        <translation>  se déclenche à %1 UTC à %2, jusqu’à %3</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, and still at the end</source>
        <translation>  se déclenche à %1 UTC à %2, et l’est encore à la fin</translation>
    </message>
    <message>
        <source>  %1 of %2 polls had no value: %3</source>
        <translation>  %1 interrogations sur %2 étaient sans valeur&#xa0;: %3</translation>
    </message>
    <message>
        <source>The runbook has no triggers.</source>
        <translation>Le runbook n’a aucun déclencheur.</translation>
    </message>
    <message>
        <source>--from and --to are times such as 2026-11-21T02:00:00Z, the first before the second, at most a year apart.</source>
        <translation>--from et --to sont des instants comme 2026-11-21T02:00:00Z, le premier avant le second, à un an d’écart au plus.</translation>
    </message>
    <message>
        <source>Runs the triggers over the past and says when each would have fired.</source>
        <translation>Fait passer les déclencheurs sur le passé et dit quand chacun se serait déclenché.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook.</source>
        <translation>Le fichier YAML de l’environnement, ou son nom si le fichier est à côté du runbook.</translation>
    </message>
    <message>
        <source>When to begin: 2026-11-21T02:00:00Z.</source>
        <translation>Quand commencer&#xa0;: 2026-11-21T02:00:00Z.</translation>
    </message>
    <message>
        <source>When to end; without it, now.</source>
        <translation>Quand finir&#xa0;; sinon, maintenant.</translation>
    </message>
    <message>
        <source>--environment says where the metrics are.</source>
        <translation>--environment dit où sont les métriques.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file; not with --resume.</source>
        <translation>Le fichier YAML de l’environnement&#xa0;; pas avec --resume.</translation>
    </message>
    <message>
        <source>Staging only, without a window: a crew ticks, answers and starts.</source>
        <translation>Staging seulement, sans fenêtre&#xa0;: un équipage coche, répond et démarre.</translation>
    </message>
    <message>
        <source>Runs read-only lines alone; what may change anything is left out.</source>
        <translation>N’exécute que les lignes en lecture seule&#xa0;; ce qui peut changer quelque chose est laissé de côté.</translation>
    </message>
    <message>
        <source>Where lines on this machine run, instead of the runbook&apos;s folder.</source>
        <translation>Où s’exécutent les lignes de cette machine, au lieu du dossier du runbook.</translation>
    </message>
    <message>
        <source>An OpenSSH configuration to use instead of the user&apos;s own.</source>
        <translation>Une configuration OpenSSH à utiliser au lieu de celle de l’utilisateur.</translation>
    </message>
    <message>
        <source>With --unattended: writes report.md, report.html and score.json there.</source>
        <translation>Avec --unattended&#xa0;: écrit report.md, report.html et score.json à cet endroit.</translation>
    </message>
    <message>
        <source>Run %1 was simulated; it is taken up by release-cockpit rehearse --resume %1.</source>
        <translation>L’exécution %1 était simulée&#xa0;; elle se reprend par release-cockpit rehearse --resume %1.</translation>
    </message>
    <message>
        <source>the run&apos;s environment</source>
        <translation>l’environnement de l’exécution</translation>
    </message>
    <message>
        <source>Flies a staging or live run.</source>
        <translation>Pilote une exécution staging ou live.</translation>
    </message>
    <message>
        <source>A staging or live run needs --environment. For a rehearsal: release-cockpit rehearse FILE.</source>
        <translation>Une exécution staging ou live a besoin de --environment. Pour une répétition&#xa0;: release-cockpit rehearse FILE.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>No runs on record yet. Try: release-cockpit rehearse FILE</source>
        <translation>Aucune exécution enregistrée. Essayez&#xa0;: release-cockpit rehearse FILE</translation>
    </message>
    <message>
        <source>--at takes a UTC time like 2026-05-01T02:30:00Z.</source>
        <translation>--at accepte une heure UTC comme 2026-05-01T02:30:00Z.</translation>
    </message>
    <message>
        <source>Prints the report of a run.</source>
        <translation>Affiche le rapport d’une exécution.</translation>
    </message>
    <message>
        <source>Proves that a run&apos;s log is whole and unchanged, or names the first broken record.</source>
        <translation>Prouve que le journal d’une exécution est entier et inchangé, ou nomme le premier enregistrement rompu.</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters; it is read from standard input.</source>
        <translation>Un secret a au moins %1 caractères&#xa0;; il est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The keychain holds &quot;%1&quot; of %2 now.</source>
        <translation>Le trousseau contient maintenant «&#xa0;%1&#xa0;» de %2.</translation>
    </message>
    <message>
        <source>The keychain does not hold &quot;%1&quot; of %2 any more.</source>
        <translation>Le trousseau ne contient plus «&#xa0;%1&#xa0;» de %2.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>found  </source>
        <translation>trouvé  </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Which secrets of an environment have a value. Never prints one.</source>
        <translation>Quels secrets d’un environnement ont une valeur. N’en affiche jamais.</translation>
    </message>
    <message>
        <source>Puts the value on standard input into your keychain.</source>
        <translation>Met la valeur de l’entrée standard dans votre trousseau.</translation>
    </message>
    <message>
        <source>Takes it out of your keychain.</source>
        <translation>Le retire de votre trousseau.</translation>
    </message>
    <message>
        <source>The environment names no secret &quot;%1&quot;.</source>
        <translation>L’environnement ne nomme aucun secret «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>At %1: %2%3</source>
        <translation>À %1&#xa0;: %2%3</translation>
    </message>
    <message>
        <source>, held: %1</source>
        <translation>, suspendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan clock: T+%1</source>
        <translation>Horloge du plan&#xa0;: T+%1</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>Retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ahead by %1</source>
        <translation>Avance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last safe rollback start in: %1</source>
        <translation>Dernier départ sûr du retour arrière dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>Point de décision %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Triggers that wait for the lead: %1</source>
        <translation>Déclencheurs qui attendent le pilote&#xa0;: %1</translation>
    </message>
    <message>
        <source>The target is locked. %1</source>
        <translation>La cible est verrouillée. %1</translation>
    </message>
    <message>
        <source>How it is printed: %1.</source>
        <translation>Forme d’affichage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>release-cockpit %1 --help says how it is used.</source>
        <translation>release-cockpit %1 --help dit comment s’en servir.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Il manque quelque chose après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Le rapport ne peut pas être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made for the report.</source>
        <translation>Le dossier %1 ne peut pas être créé pour le rapport.</translation>
    </message>
    <message>
        <source>
It speaks the language of the locale, or of --language CODE: %1.</source>
        <translation>
La langue est celle de la locale, ou celle de --language CODE&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;; --help lists what there is.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;»&#xa0;; --help liste ce qu’il y a.</translation>
    </message>
    <message>
        <source>No step was recognised in this document, so there is nothing to fly. Steps are headings, bold lines or a timeline table with commands or checks below them.</source>
        <translation>Aucune étape n’a été reconnue dans ce document, il n’y a donc rien à piloter. Les étapes sont des titres, des lignes en gras ou un tableau horaire, avec des commandes ou des contrôles en dessous.</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>L’exécution %1 a fait l’objet d’un retour arrière&#xa0;: %2</translation>
    </message>
    <message>
        <source>The source %1 needs the secret &quot;%2&quot;, which has no value: put it into the keychain with &quot;release-cockpit secrets ENVIRONMENT --set %2&quot;, or name a variable for it in the environment file.</source>
        <translation>La source %1 a besoin du secret «&#xa0;%2&#xa0;», qui n’a pas de valeur&#xa0;: mettez-la dans le trousseau avec «&#xa0;release-cockpit secrets ENVIRONMENT --set %2&#xa0;», ou nommez une variable pour lui dans le fichier d’environnement.</translation>
    </message>
    <message>
        <source>%1 was not opened; the window says why.</source>
        <translation>%1 n’a pas été ouvert&#xa0;; la fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>
Run %1: %2. Score %3 of 100.</source>
        <translation>
Exécution %1&#xa0;: %2. Score&#xa0;: %3 sur 100.</translation>
    </message>
    <message>
        <source>Run %1 is over: there is nothing to take up. Its report: release-cockpit report %1.</source>
        <translation>L’exécution %1 est finie&#xa0;: il n’y a rien à reprendre. Son rapport&#xa0;: release-cockpit report %1.</translation>
    </message>
    <message>
        <source>The run found no end within %1 hours of its own time; it stands at: %2. It can be taken up with --resume %3.</source>
        <translation>L’exécution n’a pas trouvé de fin en %1 heures de son propre temps&#xa0;; elle en est à&#xa0;: %2. Elle peut être reprise par --resume %3.</translation>
    </message>
    <message>
        <source>Ended before the run was over; take it up with --resume %1.</source>
        <translation>Terminé avant la fin de l’exécution&#xa0;; reprenez-la par --resume %1.</translation>
    </message>
    <message>
        <source>in a terminal</source>
        <translation>dans un terminal</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>accepte une entrée</translation>
    </message>
    <message>
        <source>One run: its events and its state, printed or in the window.</source>
        <translation>Une exécution&#xa0;: ses événements et son état, affichés ou dans la fenêtre.</translation>
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
        <translation>release-cockpit [FILE]     ouvre la fenêtre, sur un runbook s’il en est nommé un

read FILE                  ce que dit le runbook
lint FILE...               ce qui n’y va pas
plan FILE                  la simulation à blanc résolue&#xa0;: exactement ce qui s’exécuterait
environment FILE --new E   un premier fichier d’environnement pour ce runbook
rehearse FILE              une exécution simulée
run FILE --environment E   une exécution staging ou live
dashboard DASHBOARD        ce qui peut être repris d’un tableau de bord Grafana ou CloudWatch
replay FILE --environment E --from TIME
                           quand ses déclencheurs se seraient déclenchés dans le passé
secrets E                  quels secrets d’un environnement ont une valeur
runs, runs show RUN        les exécutions enregistrées
runs open RUN              en parcourt une dans la fenêtre
report RUN                 le rapport d’une exécution
patch RUN                  ce que l’exécution a appris, en diff de son runbook
verify RUN                 prouve le journal d’une exécution, ou nomme son premier enregistrement rompu

release-cockpit COMMAND --help en dit plus. Codes de sortie&#xa0;: 0 bien&#xa0;; 1 constats, no-go ou
retour arrière&#xa0;; 2 usage&#xa0;; 3 n’a pas pu s’exécuter.</translation>
    </message>
    <message>
        <source>each of %1</source>
        <translation>chacun de %1</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>goes over all; failed when %1 have failed</source>
        <translation>passe sur tous ; en échec quand %1 ont échoué</translation>
    </message>
    <message>
        <source>stops when %1 have failed</source>
        <translation>s’arrête quand %1 ont échoué</translation>
    </message>
    <message>
        <source>            only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>            seulement là où « %1 » dit « %2 »</translation>
    </message>
    <message>
        <source>        then, on each, within %1: %2</source>
        <translation>        puis, sur chacun, en %1 : %2</translation>
    </message>
    <message>
        <source>Begins at this step (its id, number or title); what lies before is left out. Needs --reason.</source>
        <translation>Commence à cette étape (identifiant, numéro ou titre) ; ce qui précède est omis. Exige --reason.</translation>
    </message>
    <message>
        <source>Why it begins there; kept with the run.</source>
        <translation>Pourquoi on commence là ; gardé avec l’exécution.</translation>
    </message>
    <message>
        <source>The runbook has no step &quot;%1&quot;.</source>
        <translation>Le runbook n’a pas d’étape « %1 ».</translation>
    </message>
    <message>
        <source>Say with --reason why what lies before --from is left out.</source>
        <translation>Dites avec --reason pourquoi ce qui précède --from est omis.</translation>
    </message>
    <message>
        <source>What happens: %1, or a file of your own (.yaml).</source>
        <translation>Ce qui se passe&#xa0;: %1, ou votre propre fichier (.yaml).</translation>
    </message>
    <message>
        <source>An environment needs a name without slashes: staging, production, …</source>
        <translation>Un environnement a besoin d’un nom sans barre oblique&#xa0;: staging, production, …</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>
Time until all traffic is on the new version: %1</source>
        <translation>
Temps jusqu’à ce que tout le trafic soit sur la nouvelle version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worst case to notice a breach: %1; to notice it and be back: %2</source>
        <translation>Au pire, pour remarquer une limite franchie&#xa0;: %1&#xa0;; pour la remarquer et être revenu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The way back: %1</source>
        <translation>Le chemin de retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Point of no return, which the plan itself passes: %1 %2</source>
        <translation>Point de non-retour, que le plan lui-même franchit&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Before a GO it is shown that:</source>
        <translation>Avant un GO, ceci est démontré&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is due after the last releases.</source>
        <translation>Rien n’est à échéance après les dernières mises en production.</translation>
    </message>
    <message>
        <source>Lists the runs on record, oldest first; &quot;runs show RUN&quot; prints one, &quot;runs open RUN&quot; shows it in the window, event by event; &quot;runs due&quot; prints what is to be looked at after releases.</source>
        <translation>Liste les exécutions enregistrées, les plus anciennes d’abord&#xa0;; «&#xa0;runs show RUN&#xa0;» en affiche une, «&#xa0;runs open RUN&#xa0;» la montre dans la fenêtre, événement par événement&#xa0;; «&#xa0;runs due&#xa0;» affiche ce qui est à vérifier après les mises en production.</translation>
    </message>
    <message>
        <source>With show, open or due: as it was at this UTC time.</source>
        <translation>Avec show, open ou due&#xa0;: l’état à cette heure UTC.</translation>
    </message>
    <message>
        <source>It is: runs, runs due, runs show RUN, or runs open RUN.</source>
        <translation>C’est&#xa0;: runs, runs due, runs show RUN, ou runs open RUN.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Begun, and no end on record: %1</source>
        <translation>Commencé, sans fin enregistrée : %1</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken up, shown with its state or reported by this version: the version that flew it read another plan in the same runbook (%2 then, %3 now), and what is known of its steps might be told of others. Its log is not touched: &quot;runs show %1&quot; lists what happened, &quot;verify %1&quot; proves it whole. Look at its target, and end it with the version that flew it.</source>
        <translation>L’exécution %1 ne peut être ni reprise, ni montrée avec son état, ni résumée dans un rapport par cette version : la version qui l’a pilotée lisait un autre plan dans le même runbook (%2 alors, %3 maintenant), et ce que l’on sait de ses étapes pourrait être attribué à d’autres. Son journal n’est pas touché : « runs show %1 » énumère ce qui s’est passé, « verify %1 » prouve qu’il est entier. Regardez sur sa cible, et terminez-la avec la version qui l’a pilotée.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DashboardReader</name>
    <message>
        <source>No source of the environment keeps the dashboard of line %1: %2.</source>
        <translation>Aucune source de l’environnement ne contient le tableau de bord de la ligne %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DesktopCalls</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>cockpit::app::EnvironmentBench</name>
    <message>
        <source>%1 cannot be read any more: %2.</source>
        <translation>%1 n’est plus lisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Somebody changed %1 since it was opened here, so it is not overwritten. Close this window and open it again.</source>
        <translation>Quelqu’un a modifié %1 depuis son ouverture ici, il n’est donc pas écrasé. Fermez cette fenêtre et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It is as it was.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters, or it could not be masked where it turns up.</source>
        <translation>Un secret a au moins %1 caractères, sinon il ne pourrait pas être masqué là où il apparaît.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Flight</name>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data DIR.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre avec --data DIR.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::HostTrial</name>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>It did not answer within 20 seconds.</source>
        <translation>Il n’a pas répondu en 20 secondes.</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>lieu non démontré</translation>
    </message>
    <message>
        <source>It was reached, but &quot;%1&quot; did not end well there.</source>
        <translation>Il a été atteint, mais «&#xa0;%1&#xa0;» s’y est mal terminé.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>It answers, and &quot;%1&quot; says &quot;%2&quot; there. Write that as what is expected, and a run proves the place before it changes anything.</source>
        <translation>Il répond, et «&#xa0;%1&#xa0;» y dit «&#xa0;%2&#xa0;». Écrivez cela comme attendu, et une exécution s’assure du lieu avant d’y changer quoi que ce soit.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bon endroit</translation>
    </message>
    <message>
        <source>It was reached, and is the place that is meant: &quot;%1&quot;.</source>
        <translation>Il a été atteint, et c’est bien l’endroit voulu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mauvais endroit</translation>
    </message>
    <message>
        <source>It was reached, and is another place: &quot;%1&quot; says &quot;%2&quot; there, where &quot;%3&quot; is expected.</source>
        <translation>Il a été atteint, et c’est un autre endroit&#xa0;: «&#xa0;%1&#xa0;» y dit «&#xa0;%2&#xa0;», alors que «&#xa0;%3&#xa0;» est attendu.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Opener</name>
    <message>
        <source>Rehearse &amp;again, with the scenario</source>
        <translation>Répéter &amp;encore, avec le scénario</translation>
    </message>
</context>
<context>
    <name>cockpit::app::PathDesk</name>
    <message>
        <source>Edit and test the environment …</source>
        <translation>Modifier et tester l’environnement …</translation>
    </message>
    <message>
        <source>Show the path to fly</source>
        <translation>Afficher le chemin vers le vol</translation>
    </message>
    <message>
        <source>The environment is simulated: it is rehearsed, not flown.</source>
        <translation>L’environnement est simulé&#xa0;: il se répète, il ne se pilote pas.</translation>
    </message>
    <message>
        <source>There is no environment file beside the runbook yet: make one under &quot;Environment&quot; on the path to fly.</source>
        <translation>Il n’y a pas encore de fichier d’environnement à côté du runbook&#xa0;: créez-en un sous «&#xa0;Environnement&#xa0;» sur le chemin vers le vol.</translation>
    </message>
    <message>
        <source>Hosts, variables, secrets, metrics, roles, rules and all else that the file says, in forms</source>
        <translation>Hôtes, variables, secrets, métriques, rôles, règles et tout ce que dit encore le fichier, dans des formulaires</translation>
    </message>
</context>
<context>
    <name>cockpit::app::RealFlight</name>
    <message>
        <source>the environment</source>
        <translation>l’environnement</translation>
    </message>
    <message>
        <source>The environment %1 is simulated: rehearse it instead, with release-cockpit rehearse.</source>
        <translation>L’environnement %1 est simulé&#xa0;: répétez-le plutôt, avec release-cockpit rehearse.</translation>
    </message>
    <message>
        <source>A live run is flown by people: --unattended is for staging.</source>
        <translation>Une exécution live est pilotée par des personnes&#xa0;: --unattended est pour staging.</translation>
    </message>
    <message>
        <source>Not flown, because it would reach what is not known yet:%1</source>
        <translation>Non piloté, car cela toucherait ce qui n’est pas encore connu&#xa0;:%1</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>L’hôte «&#xa0;%1&#xa0;» n’a pas d’adresse dans cet environnement.</translation>
    </message>
    <message>
        <source>Lines that need a second person cannot be flown by --unattended, which has nobody to look at them: %1. Fly it with people, or leave &quot;two_people&quot; out of the environment&apos;s rules.</source>
        <translation>Les lignes qui demandent une seconde personne ne peuvent pas être exécutées par --unattended, où personne ne les regarde : %1. Faites-le avec des personnes, ou retirez « two_people » des règles de l’environnement.</translation>
    </message>
    <message>
        <source>Before a GO somebody must look, and --unattended has nobody: %1. Fly it with people, or leave &quot;probes&quot; out of the environment&apos;s rules.</source>
        <translation>Avant un GO, quelqu’un doit regarder, et --unattended n’a personne : %1. Faites-le avec des personnes, ou retirez « probes » des règles de l’environnement.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Replaying</name>
    <message>
        <source>It has no measurable condition: a person declares it.</source>
        <translation>Il n’a pas de condition mesurable&#xa0;: une personne le déclare.</translation>
    </message>
    <message>
        <source>It compares with the baseline of a run, which the past has none of.</source>
        <translation>Il compare à la référence d’une exécution, que le passé n’a pas.</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>Aucune métrique n’y est liée dans l’environnement.</translation>
    </message>
    <message>
        <source>Its metric is read from no source of the environment.</source>
        <translation>Sa métrique n’est lue d’aucune source de l’environnement.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SecretTrial</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>Your keychain has a value for it that can be used.</source>
        <translation>Votre trousseau contient pour lui une valeur utilisable.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SimulatedFlight</name>
    <message>
        <source>The simulator cannot listen on this machine&apos;s loopback address: %1</source>
        <translation>Le simulateur ne peut pas écouter sur l’adresse de bouclage de cette machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not read: in a rehearsal nothing leaves this machine.</source>
        <translation>Il n’est pas lu&#xa0;: lors d’une répétition, rien ne quitte cette machine.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SourceTrial</name>
    <message>
        <source>no secret</source>
        <translation>aucun secret</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>It answers, but has no data of the last five minutes for: %1</source>
        <translation>Elle répond, mais n’a aucune donnée des cinq dernières minutes pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>It answers: %1 is %2 now.</source>
        <translation>Elle répond&#xa0;: %1 vaut %2 maintenant.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::TrialRun</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>The test was stopped before it said anything.</source>
        <translation>Le test a été arrêté avant d’avoir dit quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::WindowedFlight</name>
    <message>
        <source>Crew &amp;flies</source>
        <translation>L’é&amp;quipage pilote</translation>
    </message>
    <message>
        <source>The scenario&apos;s people do what they are asked: tick, answer, start, decide. Take over at any time by clearing this box.</source>
        <translation>Les personnes du scénario font ce qu’on leur demande&#xa0;: cocher, répondre, démarrer, décider. Reprenez la main à tout moment en décochant cette case.</translation>
    </message>
    <message>
        <source>The scenario&apos;s people fly the simulated run</source>
        <translation>Les personnes du scénario pilotent l’exécution simulée</translation>
    </message>
    <message>
        <source>Soun&amp;d</source>
        <translation>&amp;Son</translation>
    </message>
    <message>
        <source>The desktop&apos;s alarm sound when a trigger fires and when the run is held</source>
        <translation>Le son d’alarme du bureau quand un déclencheur se déclenche et quand l’exécution est suspendue</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Enregistrer le rapport …</translation>
    </message>
    <message>
        <source>What was planned and what happened, as Markdown and HTML, into a folder</source>
        <translation>Ce qui était prévu et ce qui s’est passé, en Markdown et en HTML, dans un dossier</translation>
    </message>
    <message>
        <source>A folder for the report</source>
        <translation>Un dossier pour le rapport</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>Le rapport a été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The simulated clock &amp;waits for you</source>
        <translation>L’horloge simulée vous &amp;attend</translation>
    </message>
    <message>
        <source>Fast while lines run and waits pass, and like any clock while the next move is a person&apos;s. Off: fast all the time.</source>
        <translation>Rapide pendant que des lignes tournent et que des attentes passent, et comme toute horloge quand c’est à une personne d’agir. Désactivé&#xa0;: rapide tout le temps.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor</name>
    <message>
        <source>&quot;%1&quot; is in the output</source>
        <translation>«&#xa0;%1&#xa0;» est dans la sortie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the first %2 MiB of the output</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans les %2 premiers Mio de la sortie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the output</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la sortie</translation>
    </message>
    <message>
        <source>the output holds no JSON document</source>
        <translation>la sortie ne contient pas de document JSON</translation>
    </message>
    <message>
        <source>the output has every member that is expected</source>
        <translation>la sortie a tous les membres attendus</translation>
    </message>
    <message>
        <source>the output&apos;s JSON differs from what is expected</source>
        <translation>le JSON de la sortie diffère de ce qui est attendu</translation>
    </message>
    <message>
        <source>the output does not show a status</source>
        <translation>la sortie ne montre pas de statut</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>le statut est %1</translation>
    </message>
    <message>
        <source>the output does not say for certain how many there are</source>
        <translation>la sortie ne dit pas avec certitude combien il y en a</translation>
    </message>
    <message>
        <source>the output has %1</source>
        <translation>la sortie a %1</translation>
    </message>
    <message>
        <source>only a person can tell</source>
        <translation>seule une personne peut le dire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; above it computes a value, which would be computed anew for this line and may differ. Put both on one line.</source>
        <translation>«&#xa0;%1&#xa0;» plus haut calcule une valeur, qui serait recalculée pour cette ligne et peut différer. Mettez les deux sur une ligne.</translation>
    </message>
    <message>
        <source>No line above it says how the container %1 is entered.</source>
        <translation>Aucune ligne plus haut ne dit comment entrer dans le conteneur %1.</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>Le plan n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>nulle part encore</translation>
    </message>
    <message>
        <source>database %1 on %2</source>
        <translation>base de données %1 sur %2</translation>
    </message>
    <message>
        <source>database on %1</source>
        <translation>base de données sur %1</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Non lancé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Watched, and ended by a person.</source>
        <translation>Surveillé, et arrêté par une personne.</translation>
    </message>
    <message>
        <source>Stopped at its time limit.</source>
        <translation>Arrêté à sa limite de temps.</translation>
    </message>
    <message>
        <source>Stopped because it had been silent for too long.</source>
        <translation>Arrêté après un silence trop long.</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Arrêté par une personne.</translation>
    </message>
    <message>
        <source>Ended by signal %1.</source>
        <translation>Terminé par le signal %1.</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>Code de sortie %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Exit code %1, but not as expected (&quot;%2&quot;): %3.</source>
        <translation>Code de sortie %1, mais pas comme attendu («&#xa0;%2&#xa0;»)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Exit code %1. Is the output as expected: &quot;%2&quot;?</source>
        <translation>Code de sortie %1. La sortie est-elle comme attendu&#xa0;: «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>No line above it says how the database prompt is opened.</source>
        <translation>Aucune ligne plus haut ne dit comment l’invite de la base de données est ouverte.</translation>
    </message>
    <message>
        <source>Lines for the prompt of &quot;%1&quot; are not typed by the cockpit yet: put each on a line of its own for the shell, or mark it done outside.</source>
        <translation>Les lignes pour l’invite de «&#xa0;%1&#xa0;» ne sont pas encore tapées par le cockpit&#xa0;: mettez chacune sur sa propre ligne pour le shell, ou marquez-la comme faite ailleurs.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>This is the record of run %1: nothing in it can be changed.</source>
        <translation>Ceci est l’enregistrement de l’exécution %1&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Exit code %1, where %2 is expected.</source>
        <translation>Code de sortie %1, là où %2 est attendu.</translation>
    </message>
    <message>
        <source>… and more, in %1</source>
        <translation>… et la suite, dans %1</translation>
    </message>
    <message>
        <source>the output does not show a status; asked again by the cockpit, it is %1</source>
        <translation>la sortie ne montre pas de statut ; redemandé par le cockpit, c’est %1</translation>
    </message>
    <message>
        <source>%1 runs on each host of %2: say which one.</source>
        <translation>%1 est exécutée sur chaque hôte de %2 : dites lequel.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the output is just that</source>
        <translation>la sortie est exactement cela</translation>
    </message>
    <message>
        <source>Each line has a session of its own at this database, so a transaction must be begun and ended in one: put the statements on one line, or in a file.</source>
        <translation>Chaque ligne a sa propre session sur cette base de données&#xa0;; une transaction doit donc commencer et finir dans une seule&#xa0;: mettez les instructions sur une ligne, ou dans un fichier.</translation>
    </message>
    <message>
        <source>This changes the session only, and each line has one of its own at this database: put it on one line with the statement that needs it.</source>
        <translation>Ceci ne change que la session, et chaque ligne a la sienne sur cette base de données&#xa0;: mettez-le sur la même ligne que l’instruction qui en a besoin.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Conductor</name>
    <message>
        <source>Not recorded: %1 Nothing new is started until the log can be written again.</source>
        <translation>Non enregistré&#xa0;: %1 Rien de nouveau ne démarre tant que le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 could not be looked at: %2</source>
        <translation>%1 n’a pas pu être examiné&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing of it runs on %1 any more.</source>
        <translation>Plus rien n’en tourne sur %1.</translation>
    </message>
    <message>
        <source>It still runs on %1: %2.</source>
        <translation>Cela tourne encore sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>%1 n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>The plan has no action %1.</source>
        <translation>Le plan n’a pas d’action %1.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Non lancé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be looked at: %1</source>
        <translation>Cela n’a pas pu être examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has ended since, with exit code %1.</source>
        <translation>Cela s’est terminé depuis, avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>Looked again on this machine: %1</source>
        <translation>Nouveau regard sur cette machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>It still runs on this machine.</source>
        <translation>Cela tourne encore sur cette machine.</translation>
    </message>
    <message>
        <source>The link to it is cut; it goes on there, and is looked for.</source>
        <translation>La liaison est coupée&#xa0;; cela continue là-bas, et on le recherche.</translation>
    </message>
    <message>
        <source>It has printed nothing for %1 s. Wait on, or stop it?</source>
        <translation>Rien d’affiché depuis %1 s. Attendre encore, ou arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>C’est terminé.</translation>
    </message>
    <message>
        <source>What was typed for %1 did not reach it: %2</source>
        <translation>Ce qui a été saisi pour %1 ne lui est pas parvenu&#xa0;: %2</translation>
    </message>
    <message>
        <source>It waits for input.</source>
        <translation>Une entrée est attendue.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Exit code %1, but the check afterwards failed (&quot;%2&quot;): %3.</source>
        <translation>Code de sortie %1, mais le contrôle qui suit a échoué (« %2 ») : %3.</translation>
    </message>
    <message>
        <source>The session at the database was left with the transaction open that &quot;%1&quot; began: the server rolls back what was done in it.</source>
        <translation>La session sur la base de données a été quittée alors que la transaction commencée par «&#xa0;%1&#xa0;» était ouverte&#xa0;: le serveur revient en arrière sur ce qui y a été fait.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Followups</name>
    <message>
        <source>stopped by a person</source>
        <translation>arrêté par une personne</translation>
    </message>
    <message>
        <source>it went well</source>
        <translation>cela s’est bien passé</translation>
    </message>
    <message>
        <source>it did not go well in time</source>
        <translation>cela n’a pas réussi à temps</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Launch</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>Arrêté avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be computed, so nothing was started.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’a pas pu être calculée, rien n’a donc été lancé.</translation>
    </message>
    <message>
        <source>It was not shown that this is the right place: &quot;%1&quot; did not end well there.</source>
        <translation>Il n’est pas démontré que c’est le bon endroit&#xa0;: «&#xa0;%1&#xa0;» s’y est mal terminé.</translation>
    </message>
    <message>
        <source>This is not the place that is meant: &quot;%1&quot; says &quot;%2&quot; there, where the environment expects &quot;%3&quot;.</source>
        <translation>Ce n’est pas l’endroit voulu&#xa0;: «&#xa0;%1&#xa0;» y dit «&#xa0;%2&#xa0;», là où l’environnement attend «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Markers</name>
    <message>
        <source>It is number %1 there.</source>
        <translation>Il y porte le numéro %1.</translation>
    </message>
    <message>
        <source>The cockpit ended while it was sent.</source>
        <translation>Le cockpit s’est arrêté pendant son envoi.</translation>
    </message>
    <message>
        <source>Another marker was still under way.</source>
        <translation>Un autre marqueur était encore en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Prober</name>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::SqlSession</name>
    <message>
        <source>The database has not answered for %1 s.</source>
        <translation>La base de données n’a pas répondu depuis %1 s.</translation>
    </message>
    <message>
        <source>The program psql was not found where this session is opened: install it there (on Debian: the package postgresql-client).</source>
        <translation>Le programme psql est introuvable là où cette session est ouverte : installez-le là (sous Debian : le paquet postgresql-client).</translation>
    </message>
    <message>
        <source>The program %1 was not found where this session is opened: install it there, or correct the line that opens the session.</source>
        <translation>Le programme %1 est introuvable là où cette session est ouverte : installez-le là, ou corrigez la ligne qui ouvre la session.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::SqlSessions</name>
    <message>
        <source>This line belongs to the transaction that &quot;%1&quot; begins, and that is not open: its session has ended and the server has rolled it back, or the line was not run. Go on from &quot;%1&quot;.</source>
        <translation>Cette ligne appartient à la transaction que «&#xa0;%1&#xa0;» commence, et celle-ci n’est pas ouverte&#xa0;: sa session est finie et le serveur est revenu en arrière, ou la ligne n’a pas été exécutée. Reprenez à partir de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds only in the session in which &quot;%2&quot; was typed, and that has ended, or the line was not run. Go on from &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» ne vaut que dans la session où «&#xa0;%2&#xa0;» a été tapé, et celle-ci est finie, ou la ligne n’a pas été exécutée. Reprenez à partir de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open: leaving would roll it back. Commit it first, or leave this line out to give it up.</source>
        <translation>La transaction commencée par «&#xa0;%1&#xa0;» est encore ouverte&#xa0;: quitter entraînerait son retour arrière. Validez-la d’abord, ou laissez cette ligne de côté pour y renoncer.</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open, and no line below ends it: this line would be rolled back with it. Commit it or roll it back first.</source>
        <translation>La transaction commencée par «&#xa0;%1&#xa0;» est encore ouverte, et aucune ligne plus bas ne la termine&#xa0;: le retour arrière emporterait aussi cette ligne. Validez la transaction ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>No session at the database: %1</source>
        <translation>Pas de session sur la base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The psql that this session is opened with is older than version 9.6 and leaves out what has to be set before the first line: install a newer one there.</source>
        <translation>Le psql avec lequel cette session est ouverte est plus ancien que la version 9.6 et omet ce qui doit être réglé avant la première ligne : installez-en un plus récent là.</translation>
    </message>
</context>
<context>
    <name>cockpit::patch</name>
    <message>
        <source>This is no unified diff of one file.</source>
        <translation>Ceci n’est pas un diff unifié d’un seul fichier.</translation>
    </message>
    <message>
        <source>Line %1 of the diff is not as a unified diff has it.</source>
        <translation>La ligne %1 du diff n’est pas conforme à un diff unifié.</translation>
    </message>
    <message>
        <source>The diff does not apply: line %1 of the file is another one than the diff was made for.</source>
        <translation>Le diff ne s’applique pas&#xa0;: la ligne %1 du fichier n’est pas celle pour laquelle il a été fait.</translation>
    </message>
    <message>
        <source>Line %1: that the command ends with exit code 0 could not be put in.</source>
        <translation>Ligne %1&#xa0;: que la commande se termine avec le code de sortie 0 n’a pas pu être ajouté.</translation>
    </message>
    <message>
        <source>The words are the same; the encoding or the line endings are others.</source>
        <translation>Les mots sont les mêmes&#xa0;; l’encodage ou les fins de ligne diffèrent.</translation>
    </message>
    <message>
        <source>The file changed on disk at %1; this run keeps the text it started with.</source>
        <translation>Le fichier a changé sur le disque à %1&#xa0;; cette exécution garde le texte de son démarrage.</translation>
    </message>
    <message>
        <source>The file cannot be read on disk any more since %1; this run keeps the text it started with.</source>
        <translation>Le fichier n’est plus lisible sur le disque depuis %1&#xa0;; cette exécution garde le texte de son démarrage.</translation>
    </message>
    <message>
        <source>The file on disk is again the one that this run started with.</source>
        <translation>Le fichier sur le disque est de nouveau celui du démarrage de cette exécution.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is left as it is; there are no other words for what it was confirmed to mean.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» est laissé tel quel&#xa0;; il n’y a pas d’autres mots pour le sens confirmé.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; could not be replaced by &quot;%3&quot;.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» n’a pas pu être remplacé par «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1: the step took %2; the document says it in no place that could be changed.</source>
        <translation>Ligne %1&#xa0;: l’étape a pris %2&#xa0;; le document ne le dit à aucun endroit modifiable.</translation>
    </message>
</context>
<context>
    <name>cockpit::report</name>
    <message>
        <source>Run report: %1</source>
        <translation>Rapport d’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Scenario, seed</source>
        <translation>Scénario, graine</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Started (T-0)</source>
        <translation>Démarrage (T-0)</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>In holds</source>
        <translation>En suspension</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Worst-case rollback</source>
        <translation>Retour arrière au pire</translation>
    </message>
    <message>
        <source>Runbook sha256</source>
        <translation>sha256 du runbook</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>Prévu et réel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Points de décision</translation>
    </message>
    <message>
        <source>No gate was declared.</source>
        <translation>Aucun point de décision n’a été déclaré.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence sha256: %1</source>
        <translation>sha256 de la preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenché</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Matrice de décision</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The runbook names no trigger.</source>
        <translation>Le runbook ne nomme aucun déclencheur.</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Started at %1: %2. It took %3; the worst case promised was %4.</source>
        <translation>Démarré à %1&#xa0;: %2. Il a pris %3&#xa0;; le pire cas promis était %4.</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Ticked in the file only</source>
        <translation>Coché dans le fichier seulement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts au plan</translation>
    </message>
    <message>
        <source>None: no hold, skip, retry, failure, waiver, mark or unknown outcome.</source>
        <translation>Aucun&#xa0;: ni suspension, ni saut, ni nouvelle tentative, ni échec, ni dérogation, ni marquage, ni issue inconnue.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 events. %2 Head of the chain: %3</source>
        <translation>%1 événements. %2 Tête de la chaîne&#xa0;: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 par %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, comment by %2: %3</source>
        <translation>%1, commentaire de %2 : %3</translation>
    </message>
    <message>
        <source>signed off by %1 until %2, and expired</source>
        <translation>signé par %1 jusqu’à %2, et expiré</translation>
    </message>
    <message>
        <source>signed off by %1 until %2</source>
        <translation>signé par %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>failed, says %1: %2</source>
        <translation>non conforme, dit %1 : %2</translation>
    </message>
    <message>
        <source>not tested, says %1: %2</source>
        <translation>non testé, dit %1 : %2</translation>
    </message>
    <message>
        <source>Before the first step: %1</source>
        <translation>Avant la première étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <translation>Après %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>GO with waiver (owner %1, until %2)</source>
        <translation>GO avec dérogation (responsable %1, jusqu’à %2)</translation>
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
        <translation>%1, déclaré par %2 à %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Line of the runbook</source>
        <translation>Ligne du runbook</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>retour arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>retour arrière effectué</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>Ce qui a été touché</translation>
    </message>
    <message>
        <source>nothing real: stand-ins performed the lines, and the metrics came from servers of the simulator</source>
        <translation>rien de réel&#xa0;: des doublures ont réalisé les lignes, et les métriques venaient de serveurs du simulateur</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>What was run and done</source>
        <translation>Ce qui a été exécuté et fait</translation>
    </message>
    <message>
        <source>Each record is chained to the one before it by its hash: &quot;release-cockpit verify %1&quot; proves again that none was changed, taken out or put in.</source>
        <translation>Chaque enregistrement est enchaîné au précédent par son empreinte&#xa0;: «&#xa0;release-cockpit verify %1&#xa0;» prouve de nouveau qu’aucun n’a été modifié, retiré ou ajouté.</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets</name>
    <message>
        <source>The keychain holds no secret &quot;%1&quot;, or it is locked.</source>
        <translation>Le trousseau ne contient aucun secret «&#xa0;%1&#xa0;», ou il est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain does not give out the secret &quot;%1&quot;.</source>
        <translation>Le trousseau ne livre pas le secret «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Il n’y a pas de trousseau ici.</translation>
    </message>
    <message>
        <source>The keychain cannot be used for the secret &quot;%1&quot;: %2.</source>
        <translation>Le trousseau ne peut pas servir pour le secret «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Is it waiting to be unlocked?</source>
        <translation>Le trousseau ne répond pas. Attend-il d’être déverrouillé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets::SecretReader</name>
    <message>
        <source>The secret &quot;%1&quot; is to be in the environment variable %2, which is not set.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» doit être dans la variable d’environnement %2, qui n’est pas définie.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; comes from the environment variable %2, not from a keychain: other programs of yours can read it there.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» vient de la variable d’environnement %2, pas d’un trousseau&#xa0;: d’autres de vos programmes peuvent l’y lire.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; has fewer than %2 characters, so it could not be masked where it is shown. Use a longer one.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» a moins de %2 caractères, il ne pourrait donc pas être masqué là où il s’affiche. Utilisez-en un plus long.</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator</name>
    <message>
        <source>This is not a scenario: a YAML map with at least a name is expected.</source>
        <translation>Ceci n’est pas un scénario&#xa0;: un dictionnaire YAML avec au moins un nom est attendu.</translation>
    </message>
    <message>
        <source>The scenario cannot be read: line %1: %2.</source>
        <translation>Le scénario est illisible&#xa0;: ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the run was not brought to an end</source>
        <translation>l’exécution n’a pas été menée à sa fin</translation>
    </message>
    <message>
        <source>the release was given up</source>
        <translation>la mise en production a été abandonnée</translation>
    </message>
    <message>
        <source>the window was overrun</source>
        <translation>le créneau a été dépassé</translation>
    </message>
    <message>
        <source>more than 5 minutes from the trigger to the decision</source>
        <translation>plus de 5 minutes entre le déclencheur et la décision</translation>
    </message>
    <message>
        <source>the rollback took longer than promised</source>
        <translation>le retour arrière a pris plus de temps que promis</translation>
    </message>
    <message>
        <source>a command&apos;s outcome was unknown</source>
        <translation>l’issue d’une commande était inconnue</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read: %2.</source>
        <translation>Le scénario %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>what the scenario breaks is not in this runbook, or was not reached: nothing went wrong, and nothing was practised</source>
        <translation>ce que le scénario perturbe n’est pas dans ce runbook, ou n’a pas été atteint&#xa0;: rien n’a mal tourné, et rien n’a été exercé</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator::Stage</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base de données %1</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>le conteneur</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>conteneur %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>The simulator cannot write to %1: %2.</source>
        <translation>Le simulateur ne peut pas écrire dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AnswerBar</name>
    <message>
        <source>Roll back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Continue …</source>
        <translation>Continuer …</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>✗ Fired: %1 · %2</source>
        <translation>✗ Déclenché&#xa0;: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>encore %n ensuite</numerusform>
            <numerusform>encore %n ensuite</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollback begins with its first rung</source>
        <translation>Le retour arrière commence par son premier échelon</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>The release goes on; your reason is kept in the log</source>
        <translation>La mise en production continue&#xa0;; votre raison est gardée dans le journal</translation>
    </message>
    <message>
        <source>The run stays held; the question stays open</source>
        <translation>L’exécution reste suspendue&#xa0;; la question reste ouverte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Why does the release go on although the trigger fired?</source>
        <translation>Pourquoi la mise en production continue-t-elle malgré le déclencheur&#xa0;?</translation>
    </message>
    <message>
        <source>Continue the release</source>
        <translation>Continuer la mise en production</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AsWritten</name>
    <message>
        <source>The step as written</source>
        <translation>L’étape telle qu’écrite</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ChecklistsPanel</name>
    <message>
        <source>M&amp;ine</source>
        <translation>Les mie&amp;ns</translation>
    </message>
    <message>
        <source>Only items that name whoever sits here, by role or name, or that they ticked</source>
        <translation>Seulement les points qui désignent, par son rôle ou son nom, la personne assise ici, ou qu’elle a cochés</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Space ticks an item; below the list are sign-offs with a time, findings and comments</source>
        <translation>Espace coche un point ; sous la liste se trouvent les signatures à durée limitée, les constats et les commentaires</translation>
    </message>
    <message>
        <source>The runbook has no checklists outside its steps.

Add items like &quot;- [ ] Backup verified&quot; under a heading, and open it again.</source>
        <translation>Le runbook n’a pas de liste de contrôle hors de ses étapes.

Ajoutez des points comme « - [ ] Backup verified » sous un titre, et rouvrez-le.</translation>
    </message>
    <message>
        <source>Tick the item</source>
        <translation>Cocher le point</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>Retirer la coche</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Mots de l’action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing in this window is called that.</source>
        <translation>Rien dans cette fenêtre ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Pas maintenant. %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandText</name>
    <message>
        <source>What runs</source>
        <translation>Ce qui s’exécute</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConflictBox</name>
    <message>
        <source>◐ The runbook says different things of this; the lead chooses:</source>
        <translation>◐ Le runbook dit des choses différentes à ce sujet&#xa0;; le pilote choisit&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsolePanel</name>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keep the newest line in sight (End)</source>
        <translation>Garder la dernière ligne en vue (Fin)</translation>
    </message>
    <message>
        <source>Show the newest line and follow the output again (End)</source>
        <translation>Montrer la dernière ligne et suivre de nouveau la sortie (Fin)</translation>
    </message>
    <message>
        <source>Break lines that are wider than the window</source>
        <translation>Replier les lignes plus larges que la fenêtre</translation>
    </message>
    <message>
        <source>When this window received a line, UTC. What was printed before the window was opened is marked as earlier, or has the time of opening</source>
        <translation>Quand cette fenêtre a reçu une ligne, UTC. Ce qui a été affiché avant l’ouverture de la fenêtre est marqué comme antérieur, ou porte l’heure d’ouverture</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find text in all of the output (Ctrl+F)</source>
        <translation>Chercher du texte dans toute la sortie (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy the selected text, or all of it (Ctrl+C in the output)</source>
        <translation>Copier le texte choisi, ou tout (Ctrl+C dans la sortie)</translation>
    </message>
    <message>
        <source>↓ Newest (+%1)</source>
        <translation>↓ Dernière (+%1)</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Wrap, times, save</source>
        <translation>Repli, heures, enregistrement</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Replier les lignes</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>Afficher les heures</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Enregistrer en texte …</translation>
    </message>
    <message>
        <source>Save the bytes as they were printed …</source>
        <translation>Enregistrer les octets tels quels …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleSaver</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved %1 in %2. %3 were not kept and are missing.</source>
        <translation>%1 enregistrés dans %2. %3 n’ont pas été gardés et manquent.</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 enregistrés dans %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleView</name>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Nothing was printed in this step yet.</source>
        <translation>Rien n’a encore été affiché dans cette étape.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>What the commands of the step print. Lines that begin with an exclamation mark were printed on standard error.</source>
        <translation>Ce qu’affichent les commandes de l’étape. Les lignes qui commencent par un point d’exclamation viennent de la sortie d’erreur.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CriteriaList</name>
    <message>
        <source>Holds</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>You confirm that it holds</source>
        <translation>Vous confirmez que c’est vrai</translation>
    </message>
    <message>
        <source>You say that it does not hold; the gate cannot be GO then</source>
        <translation>Vous dites que ce n’est pas vrai&#xa0;; le point de décision ne peut alors pas être GO</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Vrai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>Faux&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DeclarationBar</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>All GO</source>
        <translation>Tous GO</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO …</translation>
    </message>
    <message>
        <source>Declare HOLD</source>
        <translation>SUSPENDRE</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>Déclarer GO</translation>
    </message>
    <message>
        <source>Declare NO-GO</source>
        <translation>Déclarer NO-GO</translation>
    </message>
    <message>
        <source>Why? It is kept with the evidence.</source>
        <translation>Pourquoi&#xa0;? C’est gardé avec la preuve.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Put the question to all positions; earlier answers are reset</source>
        <translation>Pose la question à tous les postes&#xa0;; les réponses précédentes sont effacées</translation>
    </message>
    <message>
        <source>Answer GO for every position that has not answered; each is logged as answered by you</source>
        <translation>Répondre GO pour chaque poste sans réponse&#xa0;; chacun est journalisé comme répondu par vous</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>Declare GO …</source>
        <translation>Déclarer GO …</translation>
    </message>
    <message>
        <source>A waiver covers what is open; your reason is kept with the evidence</source>
        <translation>Une dérogation couvre ce qui est ouvert&#xa0;; votre raison est gardée avec la preuve</translation>
    </message>
    <message>
        <source>The evidence is frozen with the decision; the next step may begin</source>
        <translation>La preuve est figée avec la décision&#xa0;; l’étape suivante peut commencer</translation>
    </message>
    <message>
        <source>Hold the run until it is clear</source>
        <translation>Suspendre l’exécution jusqu’à ce que ce soit clair</translation>
    </message>
    <message>
        <source>The release does not go on; the run is held</source>
        <translation>La mise en production ne continue pas&#xa0;; l’exécution est suspendue</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Desk</name>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Docks</name>
    <message>
        <source>&amp;Fly</source>
        <translation>&amp;Piloter</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revoir</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Mur</translation>
    </message>
    <message>
        <source>Everything that the one who flies needs (Ctrl+1)</source>
        <translation>Tout ce qu’il faut à qui pilote (Ctrl+1)</translation>
    </message>
    <message>
        <source>Findings, document, checklists, messages: before a release (Ctrl+2)</source>
        <translation>Constats, document, listes de contrôle, messages&#xa0;: avant une mise en production (Ctrl+2)</translation>
    </message>
    <message>
        <source>Large, without buttons, for a screen on the wall (Ctrl+3); Esc leads back</source>
        <translation>En grand, sans boutons, pour un écran mural (Ctrl+3) ; Échap ramène en arrière</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DocumentPanel</name>
    <message>
        <source>The runbook</source>
        <translation>Le runbook</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryButtons</name>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Writes it into the draft of the file</source>
        <translation>L’écrit dans le brouillon du fichier</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes it out of the draft of the file</source>
        <translation>Le retire du brouillon du fichier</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Nothing is waited for any more</source>
        <translation>Plus rien n’est attendu</translation>
    </message>
    <message>
        <source>Tries it as a run would, and changes nothing</source>
        <translation>L’essaie comme le ferait une exécution, et ne change rien</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryForm</name>
    <message>
        <source>Where the runbook&apos;s host really is. Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>Où l’hôte du runbook se trouve vraiment. Avant une ligne qui ne peut pas y être annulée, le contrôle du lieu s’exécute et doit afficher ce qui est attendu.</translation>
    </message>
    <message>
        <source>What the runbook&apos;s placeholder stands for in this environment.</source>
        <translation>Ce que l’espace réservé du runbook désigne dans cet environnement.</translation>
    </message>
    <message>
        <source>Only the name stands in the file. The value is in your keychain, or in a variable of the environment that the cockpit is started in.</source>
        <translation>Seul le nom figure dans le fichier. La valeur est dans votre trousseau, ou dans une variable de l’environnement où le cockpit est démarré.</translation>
    </message>
    <message>
        <source>A service that metrics are read from.</source>
        <translation>Un service dont les métriques sont lues.</translation>
    </message>
    <message>
        <source>Who answers for this role, and how they are reached.</source>
        <translation>Qui répond pour ce rôle, et comment joindre cette personne.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>app-01.example.org, or 10.0.0.4:22</source>
        <translation>app-01.example.org, ou 10.0.0.4:22</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>empty: as ssh has it</source>
        <translation>vide&#xa0;: selon ssh</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Contrôle du lieu</translation>
    </message>
    <message>
        <source>hostname; a command that changes nothing</source>
        <translation>hostname&#xa0;; une commande qui ne change rien</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>the line that it must print there</source>
        <translation>la ligne qu’il doit y afficher</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>une ligne de texte</translation>
    </message>
    <message>
        <source>From the variable</source>
        <translation>De la variable</translation>
    </message>
    <message>
        <source>empty: from your keychain</source>
        <translation>vide&#xa0;: de votre trousseau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>https://prometheus.example.com</source>
        <translation>https://prometheus.example.com</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>eu-west-1; CloudWatch alone</source>
        <translation>eu-west-1&#xa0;; CloudWatch seulement</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Source de données</translation>
    </message>
    <message>
        <source>its uid; Grafana alone</source>
        <translation>son uid&#xa0;; Grafana seulement</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>a person or a rota</source>
        <translation>une personne ou une astreinte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>mail, phone or chat</source>
        <translation>e-mail, téléphone ou chat</translation>
    </message>
    <message>
        <source>Leads the release: declares gates</source>
        <translation>Pilote la mise en production&#xa0;: déclare les points de décision</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1&#xa0;: nouvelle entrée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>%1
The runbook names it first in line %2.</source>
        <translation>%1
Le runbook en parle pour la première fois à la ligne %2.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>names of hosts of this file, with commas between them</source>
        <translation>noms d’hôtes de ce fichier, séparés par des virgules</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>sequential: one after the other; rolling: so many at once</source>
        <translation>sequential : l’un après l’autre ; rolling : tant à la fois</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>how many hosts; rolling alone</source>
        <translation>combien d’hôtes ; rolling seulement</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>must go well on a host before the next: curl -fs localhost/health</source>
        <translation>doit réussir sur un hôte avant le suivant : curl -fs localhost/health</translation>
    </message>
    <message>
        <source>Check within</source>
        <translation>Contrôle sous</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Si l’un échoue</translation>
    </message>
    <message>
        <source>stop, or try the others still</source>
        <translation>arrêter, ou essayer encore les autres</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Échecs admis</translation>
    </message>
    <message>
        <source>so many hosts, and it is still done</source>
        <translation>tant d’hôtes, et c’est tout de même fait</translation>
    </message>
    <message>
        <source>what answers there</source>
        <translation>ce qui y répond</translation>
    </message>
    <message>
        <source>the name of one of this file</source>
        <translation>le nom d’un secret de ce fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>where it is read</source>
        <translation>où elle est lue</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>in the source&apos;s own language; one series</source>
        <translation>dans le langage de la source ; une seule série</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>of what the query gives: ms, %, 1/s</source>
        <translation>de ce que donne la requête : ms, %, 1/s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>for charts; empty: the words it matches</source>
        <translation>pour les graphiques ; vide : les mots associés</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>metrics of one word share axes</source>
        <translation>les métriques d’un même mot partagent les axes</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>instead of a query: open alerts are counted; all, or severity=critical</source>
        <translation>au lieu d’une requête : les alertes ouvertes sont comptées ; all, ou severity=critical</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>CloudWatch alone, instead of a query</source>
        <translation>CloudWatch seulement, au lieu d’une requête</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>CloudWatch alone</source>
        <translation>CloudWatch seulement</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>CloudWatch alone; Average, p99</source>
        <translation>CloudWatch seulement ; Average, p99</translation>
    </message>
    <message>
        <source>what the service is for</source>
        <translation>à quoi sert le service</translation>
    </message>
    <message>
        <source>https://…; mail: smtp://…</source>
        <translation>https://… ; e-mail : smtp://…</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée limite</translation>
    </message>
    <message>
        <source>10 min; then the line is stopped</source>
        <translation>10 min ; ensuite la ligne est arrêtée</translation>
    </message>
    <message>
        <source>Silence limit</source>
        <translation>Silence limite</translation>
    </message>
    <message>
        <source>2 min without a word; then a person is asked</source>
        <translation>2 min sans un mot ; ensuite on demande à une personne</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>0 to 10; read-only and reversible alone</source>
        <translation>0 à 10 ; read-only et reversible seulement</translation>
    </message>
    <message>
        <source>Takes input</source>
        <translation>Accepte une saisie</translation>
    </message>
    <message>
        <source>a person may type into the line</source>
        <translation>une personne peut écrire dans la ligne</translation>
    </message>
    <message>
        <source>Has a terminal</source>
        <translation>A un terminal</translation>
    </message>
    <message>
        <source>for tools that ask only on a terminal</source>
        <translation>pour les outils qui ne demandent que sur un terminal</translation>
    </message>
    <message>
        <source>Longer by %</source>
        <translation>Plus long de %</translation>
    </message>
    <message>
        <source>20; 0: no notice</source>
        <translation>20 ; 0 : pas d’avis</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Plus long de</translation>
    </message>
    <message>
        <source>5 min over what was planned</source>
        <translation>5 min de plus que prévu</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Plus long que</translation>
    </message>
    <message>
        <source>30 min, whatever was planned</source>
        <translation>30 min, quoi qu’il ait été prévu</translation>
    </message>
    <message>
        <source>Persons for a GO</source>
        <translation>Personnes pour un GO</translation>
    </message>
    <message>
        <source>0 or empty: every position</source>
        <translation>0 ou vide : chaque poste</translation>
    </message>
    <message>
        <source>Executor may approve</source>
        <translation>L’exécutant approuve</translation>
    </message>
    <message>
        <source>no: who carried out lines answers for no position</source>
        <translation>no : qui a réalisé des lignes ne répond pour aucun poste</translation>
    </message>
    <message>
        <source>Two people for</source>
        <translation>Deux personnes pour</translation>
    </message>
    <message>
        <source>irreversible, customer-visible; empty: irreversible lines of live runs</source>
        <translation>irreversible, customer-visible ; vide : lignes irréversibles des exécutions live</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Rappeler après</translation>
    </message>
    <message>
        <source>5 min; who has not answered</source>
        <translation>5 min ; à qui n’a pas répondu</translation>
    </message>
    <message>
        <source>Hold after</source>
        <translation>Suspendre après</translation>
    </message>
    <message>
        <source>10 min without an answer</source>
        <translation>10 min sans réponse</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>Inactif après</translation>
    </message>
    <message>
        <source>15 min in which nothing happens in a step</source>
        <translation>15 min où rien ne se passe dans une étape</translation>
    </message>
    <message>
        <source>Rehearsed rollback</source>
        <translation>Retour arrière répété</translation>
    </message>
    <message>
        <source>18 min; as it was measured</source>
        <translation>18 min ; tel que mesuré</translation>
    </message>
    <message>
        <source>a live run is flown against production</source>
        <translation>une exécution live se pilote sur la production</translation>
    </message>
    <message>
        <source>Planned T-0</source>
        <translation>T-0 prévu</translation>
    </message>
    <message>
        <source>2030-01-31T02:00:00Z; empty: as the runbook has it</source>
        <translation>2030-01-31T02:00:00Z ; vide : selon le runbook</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>4 h; empty: as the runbook has it</source>
        <translation>4 h ; vide : selon le runbook</translation>
    </message>
    <message>
        <source>Time to get back</source>
        <translation>Temps pour revenir</translation>
    </message>
    <message>
        <source>30 min; empty: as the runbook has it</source>
        <translation>30 min ; vide : selon le runbook</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Europe/Berlin; empty: UTC</source>
        <translation>Europe/Berlin ; vide : UTC</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>yes: lines that may change anything are left out</source>
        <translation>yes : les lignes qui peuvent changer quelque chose sont laissées de côté</translation>
    </message>
    <message>
        <source>there is one lead</source>
        <translation>il n’y a qu’un pilote</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>observe: only shown; ask: the lead decides; act: rolls back</source>
        <translation>observe : montrer seulement ; ask : le pilote décide ; act : retour arrière</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: a line there runs on each of them, in this order, in batches where you say so.</source>
        <translation>Plusieurs hôtes derrière un nom du runbook : une ligne s’y exécute sur chacun d’eux, dans cet ordre, par lots là où vous le dites.</translation>
    </message>
    <message>
        <source>Conditions of the runbook that have all of these words are measured by the query. Without one they are unbound, and unbound passes no gate.</source>
        <translation>Les conditions du runbook qui contiennent tous ces mots sont mesurées par la requête. Sans requête, elles sont non liées, et ce qui est non lié ne passe aucun point de décision.</translation>
    </message>
    <message>
        <source>What happens when a trigger of the runbook fires. Its name is the trigger&apos;s text, or * for all.</source>
        <translation>Ce qui se passe quand un déclencheur du runbook se déclenche. Son nom est le texte du déclencheur, ou * pour tous.</translation>
    </message>
    <message>
        <source>A service that a run speaks to besides hosts and metrics.</source>
        <translation>Un service auquel une exécution parle, en plus des hôtes et des métriques.</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing.</source>
        <translation>Ce qui vaut pour les lignes d’un type là où le runbook ne dit rien.</translation>
    </message>
    <message>
        <source>What your team agreed on. An empty field means what its hint says first.</source>
        <translation>Ce que votre équipe a convenu. Un champ vide signifie ce que son indication dit d’abord.</translation>
    </message>
    <message>
        <source>What kind of run this environment makes, and when.</source>
        <translation>Quel type d’exécution cet environnement donne, et quand.</translation>
    </message>
    <message>
        <source>Words that it matches</source>
        <translation>Mots associés</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <source>Text of the trigger</source>
        <translation>Texte du déclencheur</translation>
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
        <translation>comme dans le runbook, ou *</translation>
    </message>
    <message>
        <source>as the runbook names it, where it does</source>
        <translation>comme le runbook le nomme, là où il le fait</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>2030-01-31 02:00; UTC</source>
        <translation>2030-01-31 02:00; UTC</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Interrogée toutes les</translation>
    </message>
    <message>
        <source>15 s, unless said otherwise; at least 1 s</source>
        <translation>15 s, sauf indication contraire&#xa0;; au moins 1 s</translation>
    </message>
    <message>
        <source>Its alerts</source>
        <translation>Ses alertes</translation>
    </message>
    <message>
        <source>yes: its own alerts are shown</source>
        <translation>yes&#xa0;: ses alertes sont affichées</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>yes: the run is marked; Grafana</source>
        <translation>yes&#xa0;: l’exécution est marquée&#xa0;; Grafana</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Cluster=web, Zone=a; CloudWatch alone</source>
        <translation>Cluster=web, Zone=a; CloudWatch seulement</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>où il est conservé</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>region=eu, service=api</source>
        <translation>region=eu, service=api</translation>
    </message>
    <message>
        <source>A time in which no live run is started without a reason.</source>
        <translation>Un temps pendant lequel aucune exécution live ne démarre sans raison.</translation>
    </message>
    <message>
        <source>Before this step the run is held, so long or until then.</source>
        <translation>Avant cette étape, l’exécution est suspendue, aussi longtemps ou jusqu’alors.</translation>
    </message>
    <message>
        <source>This step does not begin before that time.</source>
        <translation>Cette étape ne commence pas avant cette heure.</translation>
    </message>
    <message>
        <source>What shows that the way back is there, before a gate is GO.</source>
        <translation>Ce qui montre que le chemin de retour existe, avant qu’un point de décision soit GO.</translation>
    </message>
    <message>
        <source>Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>Avant une ligne qui ne peut pas y être annulée, le contrôle du lieu s’exécute et doit afficher ce qui est attendu.</translation>
    </message>
    <message>
        <source>A dashboard that the charts show beside the runbook&apos;s own metrics.</source>
        <translation>Un tableau de bord que les graphiques montrent à côté des métriques propres au runbook.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Line or sentence</source>
        <translation>Ligne ou phrase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>2030-12-20 00:00; UTC</source>
        <translation>2030-12-20 00:00; UTC</translation>
    </message>
    <message>
        <source>its number or title in the runbook</source>
        <translation>son numéro ou son titre dans le runbook</translation>
    </message>
    <message>
        <source>The backup is listed: `ls /backup`</source>
        <translation>La sauvegarde est listée&#xa0;: `ls /backup`</translation>
    </message>
    <message>
        <source>a database, a container, or *</source>
        <translation>une base de données, un conteneur, ou *</translation>
    </message>
    <message>
        <source>its uid (Grafana) or name (CloudWatch)</source>
        <translation>son uid (Grafana) ou son nom (CloudWatch)</translation>
    </message>
    <message>
        <source>Lines go on when the link is cut</source>
        <translation>Les lignes survivent à une coupure</translation>
    </message>
    <message>
        <source>they may leave files there meanwhile</source>
        <translation>elles peuvent y laisser des fichiers entre-temps</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>Chargé de</translation>
    </message>
    <message>
        <source>what others may ask of them</source>
        <translation>ce qu’on peut lui demander</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>2031-01-02 00:00; UTC</source>
        <translation>2031-01-02 00:00; UTC</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>what whoever starts is told</source>
        <translation>ce qui est dit à qui démarre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>15 min; nothing below: the lead decides</source>
        <translation>15 min&#xa0;; rien dessous&#xa0;: le pilote décide</translation>
    </message>
    <message>
        <source>2030-01-31 02:00, UTC; instead</source>
        <translation>2030-01-31 02:00, UTC&#xa0;; à la place</translation>
    </message>
    <message>
        <source>Until complete</source>
        <translation>Jusqu’à complète</translation>
    </message>
    <message>
        <source>the title of a checklist; instead</source>
        <translation>le titre d’une liste de contrôle&#xa0;; à la place</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryList</name>
    <message>
        <source>What the environment names</source>
        <translation>Ce que l’environnement nomme</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Tout tester</translation>
    </message>
    <message>
        <source>Tries every host, secret, source and metric</source>
        <translation>Essaie chaque hôte, secret, source et métrique</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>One more of a kind</source>
        <translation>Un élément de plus, d’un type au choix</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EnvironmentDialog</name>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
    </message>
    <message>
        <source>Writes what was changed; all else stays as it is written</source>
        <translation>Écrit ce qui a été modifié&#xa0;; tout le reste demeure tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>What was changed is not saved. Save it, or close once more to leave the file as it is.</source>
        <translation>Les modifications ne sont pas enregistrées. Enregistrez-les, ou fermez encore une fois pour laisser le fichier tel quel.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileBanner</name>
    <message>
        <source>Show difference</source>
        <translation>Montrer la différence</translation>
    </message>
    <message>
        <source>Shows what changed in the file since the run began</source>
        <translation>Montre ce qui a changé dans le fichier depuis le début de l’exécution</translation>
    </message>
    <message>
        <source>Difference between the file and the text that is flown</source>
        <translation>Différence entre le fichier et le texte suivi</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this until the file changes again</source>
        <translation>Masquer jusqu’au prochain changement du fichier</translation>
    </message>
    <message>
        <source>Hide difference</source>
        <translation>Masquer la différence</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileRow</name>
    <message>
        <source>&amp;Save the file</source>
        <translation>&amp;Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Opens the file as it is saved now in your editor</source>
        <translation>Ouvre dans votre éditeur le fichier tel qu’il est enregistré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leaves the file as it was saved last</source>
        <translation>Laisse le fichier tel qu’il a été enregistré en dernier</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing was found wrong with this runbook.</source>
        <translation>Rien d’anormal n’a été trouvé dans ce runbook.</translation>
    </message>
    <message>
        <source>Reading the runbook for mistakes …</source>
        <translation>Recherche des erreurs dans le runbook …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FoundActions</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GateHeader</name>
    <message>
        <source>Gate</source>
        <translation>Point de décision</translation>
    </message>
    <message>
        <source>Which gate to look at</source>
        <translation>Le point de décision à regarder</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GatesPanel</name>
    <message>
        <source>The runbook has no go/no-go decision.

Write &quot;Go/No-Go&quot; where the team must decide, and open it again.</source>
        <translation>Le runbook n’a aucune décision Go/No-Go.

Écrivez «&#xa0;Go/No-Go&#xa0;» là où l’équipe doit décider, et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GuessesPanel</name>
    <message>
        <source>Guesses</source>
        <translation>Interprétations</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation>Bien lu</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Mal lu</translation>
    </message>
    <message>
        <source>Nothing was guessed: the runbook could be read as it stands.</source>
        <translation>Rien n’a été interprété&#xa0;: le runbook se lisait tel quel.</translation>
    </message>
    <message>
        <source>Kept beside the run; the patch of the run puts it beyond doubt</source>
        <translation>Gardé avec l’exécution&#xa0;; le patch de l’exécution lève le doute</translation>
    </message>
    <message>
        <source>Kept beside the run; mend the line in the runbook</source>
        <translation>Gardé avec l’exécution&#xa0;; corrigez la ligne dans le runbook</translation>
    </message>
    <message>
        <source>Choose a guess first</source>
        <translation>Choisissez d’abord une interprétation</translation>
    </message>
    <message>
        <source>Choose a guess to see its line.</source>
        <translation>Choisissez une interprétation pour voir sa ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été lu comme %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Help</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the help&apos;s pages in this language: en, de, fr, es, ja or zh_CN.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Find an action …</source>
        <translation>Trouver une action …</translation>
    </message>
    <message>
        <source>Everything that can be done in this window, by a few letters of its name</source>
        <translation>Tout ce qui peut se faire dans cette fenêtre, par quelques lettres de son nom</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Aide sur ce panneau</translation>
    </message>
    <message>
        <source>The page of the panel that has the focus</source>
        <translation>La page du panneau qui a le focus</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Premier vol</translation>
    </message>
    <message>
        <source>A tour in stations, beside a simulated release</source>
        <translation>Une visite par étapes, à côté d’une mise en production simulée</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Words of the trade</source>
        <translation>Mots du métier</translation>
    </message>
    <message>
        <source>What a gate is, a hold, a ramp, a point of no return</source>
        <translation>Ce qu’est un point de décision, une suspension, une montée en charge, un point de non-retour</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Then click on anything: it says what it does now, or why it cannot</source>
        <translation>Cliquez ensuite sur un élément&#xa0;: il dit ce qu’il fait maintenant, ou pourquoi il ne peut pas</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Points at each panel in turn; Escape ends it</source>
        <translation>Montre chaque panneau tour à tour&#xa0;; Échap y met fin</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HoldButton</name>
    <message>
        <source>keep holding …</source>
        <translation>maintenez …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::InputBar</name>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Type the line and its line end (Return)</source>
        <translation>Saisir la ligne et sa fin de ligne (Entrée)</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Finir l’entrée</translation>
    </message>
    <message>
        <source>Say that no more input comes (Ctrl+D)</source>
        <translation>Dire qu’aucune entrée ne suivra (Ctrl+D)</translation>
    </message>
    <message>
        <source>Not shown here and kept nowhere; the log says only that there was input, and how long it was</source>
        <translation>Ni affiché ici ni gardé nulle part&#xa0;; le journal dit seulement qu’il y a eu une entrée, et sa longueur</translation>
    </message>
    <message>
        <source>Not shown and kept nowhere</source>
        <translation>Ni affiché ni gardé nulle part</translation>
    </message>
    <message>
        <source>What you type is kept in the log</source>
        <translation>Ce que vous saisissez est gardé dans le journal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>accepte une entrée</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ItemActions</name>
    <message>
        <source>Sign off …</source>
        <translation>Signer …</translation>
    </message>
    <message>
        <source>With a note, and until when it holds</source>
        <translation>Avec une note, et jusqu’à quand cela vaut</translation>
    </message>
    <message>
        <source>Tick with evidence …</source>
        <translation>Cocher avec preuve …</translation>
    </message>
    <message>
        <source>Kept in the log with your name, a note and a link</source>
        <translation>Gardé dans le journal avec votre nom, une note et un lien</translation>
    </message>
    <message>
        <source>It fails …</source>
        <translation>Non conforme …</translation>
    </message>
    <message>
        <source>You looked, and it is not so</source>
        <translation>Vous avez regardé, et ce n’est pas le cas</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>Non testé …</translation>
    </message>
    <message>
        <source>Nobody could look; the log keeps why</source>
        <translation>Personne n’a pu regarder ; le journal garde pourquoi</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>Commenter …</translation>
    </message>
    <message>
        <source>Said of the item; decides nothing</source>
        <translation>Dit à propos du point ; ne décide rien</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Copy the evidence&apos;s path</source>
        <translation>Copier le chemin de la preuve</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>Ouvrir la preuve</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::KindBand</name>
    <message>
        <source>LIVE · every line runs for real</source>
        <translation>LIVE · chaque ligne s’exécute réellement</translation>
    </message>
    <message>
        <source>STAGING · lines run for real, on staging</source>
        <translation>STAGING · les lignes s’exécutent réellement, sur staging</translation>
    </message>
    <message>
        <source>SIMULATED · nothing real is touched</source>
        <translation>SIMULÉ · rien de réel n’est touché</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LadderPage</name>
    <message>
        <source>Rollback ladder</source>
        <translation>Échelle de retour arrière</translation>
    </message>
    <message>
        <source>Skip rung …</source>
        <translation>Sauter …</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps: nobody can say what going back means.

Add a &quot;Rollback&quot; section with steps, smallest first, each with a time budget.</source>
        <translation>Le runbook n’a pas d’étapes de retour arrière&#xa0;: personne ne peut dire ce que revenir signifie.

Ajoutez une section «&#xa0;Rollback&#xa0;» avec des étapes, les plus petites d’abord, chacune avec un budget de temps.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+Return)</source>
        <translation>%1&#xa0;: %2 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Go on without this rung; the reason is kept in the log</source>
        <translation>Continuer sans cet échelon&#xa0;; la raison est gardée dans le journal</translation>
    </message>
    <message>
        <source>Skip rung</source>
        <translation>Sauter l’échelon</translation>
    </message>
    <message>
        <source>Why is it skipped? The reason is kept in the log.</source>
        <translation>Pourquoi le sauter&#xa0;? La raison est gardée dans le journal.</translation>
    </message>
    <message>
        <source>Skip the rung</source>
        <translation>Sauter l’échelon</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>From its next start on the cockpit speaks: %1.</source>
        <translation>À partir de son prochain démarrage, le cockpit parle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Add a remark to the log, then Return</source>
        <translation>Ajoutez un commentaire au journal, puis Entrée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Kept in the log with your name and the time</source>
        <translation>Gardé dans le journal avec votre nom et l’heure</translation>
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
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Montée en charge</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Interprétations</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <translation>Remettre les panneaux à leur place</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this message; it stays in the log where it changed something</source>
        <translation>Masquer ce message&#xa0;; il reste dans le journal là où il a changé quelque chose</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>Copier l’objet</translation>
    </message>
    <message>
        <source>Copy the subject line</source>
        <translation>Copier la ligne d’objet</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the message; you send it yourself</source>
        <translation>Copier le message&#xa0;; vous l’envoyez vous-même</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>The runbook has no message templates.

Add a &quot;Communication&quot; section with a template in a code block for each message.</source>
        <translation>Le runbook n’a pas de modèles de messages.

Ajoutez une section «&#xa0;Communication&#xa0;» avec un modèle dans un bloc de code pour chaque message.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Still to fill: %1</source>
        <translation>Encore à remplir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::NoticeBar</name>
    <message>
        <source>Claim the step</source>
        <translation>Prendre l’étape en charge</translation>
    </message>
    <message>
        <source>Take the step over …</source>
        <translation>Reprendre …</translation>
    </message>
    <message>
        <source>The step is yours; the log says so</source>
        <translation>L’étape est à vous&#xa0;; le journal le dit</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>Pourquoi la reprenez-vous à %1&#xa0;?</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Accepter le pilotage</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>Désormais, vous déclarez les points de décision et répondez aux déclencheurs</translation>
    </message>
    <message>
        <source>Clear the target …</source>
        <translation>Libérer la cible …</translation>
    </message>
    <message>
        <source>Other releases may go there again</source>
        <translation>D’autres mises en production peuvent y aller de nouveau</translation>
    </message>
    <message>
        <source>What was the cause, and why may the next release go there?</source>
        <translation>Quelle était la cause, et pourquoi la prochaine mise en production peut-elle y aller&#xa0;?</translation>
    </message>
    <message>
        <source>Good …</source>
        <translation>Bon …</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>Vous avez regardé, et tout est comme il faut</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>Qu’avez-vous vu, et où&#xa0;?</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>Clore l’exécution&#xa0;: retour arrière effectué</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>Clore l’exécution&#xa0;: terminée</translation>
    </message>
    <message>
        <source>A closed run is over; its report can be saved at any time</source>
        <translation>Une exécution close est terminée ; son rapport peut être enregistré à tout moment</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Close par %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::OfferRow</name>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Outputs</name>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; they made room for what came later ──</source>
        <translation>── absent du journal de la commande&#xa0;: %1 lignes, %2&#xa0;; elles ont fait place à la suite ──</translation>
    </message>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; the disk refused them ──</source>
        <translation>── absent du journal de la commande&#xa0;: %1 lignes, %2&#xa0;; le disque les a refusées ──</translation>
    </message>
    <message>
        <source> · attempt %1</source>
        <translation> · tentative %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PathBar</name>
    <message>
        <source>Path to fly</source>
        <translation>Chemin vers le vol</translation>
    </message>
    <message>
        <source>Path to fly:</source>
        <translation>Chemin vers le vol&#xa0;:</translation>
    </message>
    <message>
        <source>Put the path to fly away</source>
        <translation>Masquer le chemin vers le vol</translation>
    </message>
    <message>
        <source>Edit and test %1 …</source>
        <translation>Modifier et tester %1 …</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>En créer un nouveau …</translation>
    </message>
    <message>
        <source>A new environment</source>
        <translation>Un nouvel environnement</translation>
    </message>
    <message>
        <source>Its name: &quot;staging&quot; for rehearsals on real hosts, &quot;production&quot; for the live release. The file is written beside the runbook.</source>
        <translation>Son nom&#xa0;: «&#xa0;staging&#xa0;» pour des répétitions sur de vrais hôtes, «&#xa0;production&#xa0;» pour la mise en production réelle. Le fichier est écrit à côté du runbook.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PollGrid</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1 says GO</source>
        <translation>%1 dit GO</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>%1 says NO-GO, with a reason</source>
        <translation>%1 dit NO-GO, avec une raison</translation>
    </message>
    <message>
        <source>%1 says GO although something is open: who answers for it, until when</source>
        <translation>%1 dit GO bien que quelque chose soit ouvert&#xa0;: qui en répond, jusqu’à quand</translation>
    </message>
    <message>
        <source>GO with a waiver</source>
        <translation>GO avec dérogation</translation>
    </message>
    <message>
        <source>%1 says GO although something is open.</source>
        <translation>%1 dit GO bien que quelque chose soit ouvert.</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Why does %1 say NO-GO? It is kept in the log.</source>
        <translation>Pourquoi %1 dit-il NO-GO&#xa0;? C’est gardé dans le journal.</translation>
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
        <translation>Dérogation …</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO …</translation>
    </message>
    <message>
        <source>GO for %1</source>
        <translation>GO pour %1</translation>
    </message>
    <message>
        <source>GO with a waiver for %1</source>
        <translation>GO avec dérogation pour %1</translation>
    </message>
    <message>
        <source>NO-GO for %1</source>
        <translation>NO-GO pour %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RampPanel</name>
    <message>
        <source>Stages of the ramp</source>
        <translation>Paliers de la montée en charge</translation>
    </message>
    <message>
        <source>Phases of the rollout</source>
        <translation>Phases du déploiement progressif</translation>
    </message>
    <message>
        <source>The runbook names no ramp and no rollout phases.

Write stages like &quot;5 % for 15 minutes&quot; where traffic is moved, or phases like &quot;Phase 1: 10 % of users, day 0-2&quot;.</source>
        <translation>Le runbook ne nomme ni montée en charge ni phases de déploiement progressif.

Écrivez des paliers comme «&#xa0;5 % for 15 minutes&#xa0;» là où le trafic est déplacé, ou des phases comme «&#xa0;Phase 1: 10 % of users, day 0-2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RecentFiles</name>
    <message>
        <source>&amp;Recent runbooks</source>
        <translation>&amp;Runbooks récents</translation>
    </message>
    <message>
        <source>Recent runbooks</source>
        <translation>Runbooks récents</translation>
    </message>
    <message>
        <source>Return opens the chosen one</source>
        <translation>Entrée ouvre celui qui est choisi</translation>
    </message>
    <message>
        <source>None yet: what you open is listed here.</source>
        <translation>Aucun encore&#xa0;: ce que vous ouvrez est listé ici.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ReplayBar</name>
    <message>
        <source>Previous decision</source>
        <translation>Décision précédente</translation>
    </message>
    <message>
        <source>Back to the last gate, hold, failure or trigger (Ctrl+Alt+Left)</source>
        <translation>Revenir au dernier point de décision, suspension, échec ou déclencheur (Ctrl+Alt+Gauche)</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>One event back (Alt+Left)</source>
        <translation>Un événement en arrière (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>One event on (Alt+Right)</source>
        <translation>Un événement en avant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Décision suivante</translation>
    </message>
    <message>
        <source>On to the next gate, hold, failure or trigger (Ctrl+Alt+Right)</source>
        <translation>Aller au prochain point de décision, suspension, échec ou déclencheur (Ctrl+Alt+Droite)</translation>
    </message>
    <message>
        <source>Position in the record</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Before its first event.</source>
        <translation>ENREGISTREMENT de l’exécution %1&#xa0;: rien ne tourne. Avant son premier événement.</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Event %L2 of %L3, %4: %5</source>
        <translation>ENREGISTREMENT de l’exécution %1&#xa0;: rien ne tourne. Événement %L2 sur %L3, %4&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RollbackPanel</name>
    <message>
        <source>What is taken back, the last first</source>
        <translation>Ce qui s’annule, le dernier en premier</translation>
    </message>
    <message>
        <source>What must be seen to work before GO</source>
        <translation>Ce qui doit fonctionner avant GO</translation>
    </message>
    <message>
        <source>Rollback against its budget</source>
        <translation>Retour arrière face à son budget</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Before GO (%1)</source>
        <translation>Avant GO (%1)</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Annuler (%1)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunMenu</name>
    <message>
        <source>Do what the step&apos;s button says</source>
        <translation>Faire ce que dit le bouton de l’étape</translation>
    </message>
    <message>
        <source>Starts the shown step</source>
        <translation>Démarre l’étape affichée</translation>
    </message>
    <message>
        <source>Start, hold or resume</source>
        <translation>Démarrer, suspendre ou reprendre</translation>
    </message>
    <message>
        <source>What the strip&apos;s button says</source>
        <translation>Ce que dit le bouton du bandeau</translation>
    </message>
    <message>
        <source>Go to ROLL BACK</source>
        <translation>Aller à RETOUR ARRIÈRE</translation>
    </message>
    <message>
        <source>Then hold Space for 1.5 s</source>
        <translation>Puis maintenir Espace 1,5 s</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Kept in the log with your name</source>
        <translation>Gardé dans le journal avec votre nom</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>Clore l’exécution&#xa0;: terminée</translation>
    </message>
    <message>
        <source>Every step and gate is over</source>
        <translation>Toutes les étapes et tous les points de décision sont finis</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>Clore l’exécution&#xa0;: retour arrière effectué</translation>
    </message>
    <message>
        <source>The rollback is over</source>
        <translation>Le retour arrière est fini</translation>
    </message>
    <message>
        <source>Abort the run …</source>
        <translation>Abandonner l’exécution …</translation>
    </message>
    <message>
        <source>Closes the run where it stands, with a reason; nothing is undone</source>
        <translation>Clôt l’exécution là où elle en est, avec une raison&#xa0;; rien n’est annulé</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>&amp;Vous êtes</translation>
    </message>
    <message>
        <source>&amp;Hand the lead over to</source>
        <translation>&amp;Transmettre le pilotage à</translation>
    </message>
    <message>
        <source>The lead stays where it is until %1 accepts it</source>
        <translation>Le pilotage reste où il est jusqu’à ce que %1 l’accepte</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Accepter le pilotage</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>Désormais, vous déclarez les points de décision et répondez aux déclencheurs</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Close par %1</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Abandonner l’exécution</translation>
    </message>
    <message>
        <source>Why is it aborted? Nothing is undone by this.</source>
        <translation>Pourquoi est-elle abandonnée&#xa0;? Cela n’annule rien.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunsList</name>
    <message>
        <source>Recent runs</source>
        <translation>Exécutions récentes</translation>
    </message>
    <message>
        <source>No run yet: what you rehearse and fly is listed here.</source>
        <translation>Aucune exécution encore&#xa0;: ce que vous répétez et pilotez est listé ici.</translation>
    </message>
    <message>
        <source>Take it up &amp;again</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Walk through it</source>
        <translation>Par&amp;courir</translation>
    </message>
    <message>
        <source>Shows the run on record, event by event; nothing is started</source>
        <translation>Montre l’exécution enregistrée, événement par événement&#xa0;; rien n’est démarré</translation>
    </message>
    <message>
        <source>Recent r&amp;uns</source>
        <translation>E&amp;xécutions récentes</translation>
    </message>
    <message>
        <source>This run is over; walk through it instead</source>
        <translation>Cette exécution est finie&#xa0;; parcourez-la plutôt</translation>
    </message>
    <message>
        <source>Goes on where it stands; what was running has gone on meanwhile</source>
        <translation>Continue là où elle en est&#xa0;; ce qui tournait a continué entre-temps</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SearchBar</name>
    <message>
        <source>Match case</source>
        <translation>Casse exacte</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The line before in which it is (Shift+F3)</source>
        <translation>La ligne précédente qui le contient (Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next line in which it is (F3, Return)</source>
        <translation>La ligne suivante qui le contient (F3, Entrée)</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>Chercher dans la sortie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>Ne plus rien chercher (Échap)</translation>
    </message>
    <message>
        <source>%1 lines so far …</source>
        <translation>%1 lignes jusqu’ici …</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 sur %2 lignes</translation>
    </message>
    <message>
        <source>in no line</source>
        <translation>dans aucune ligne</translation>
    </message>
    <message>
        <source>in %1 lines</source>
        <translation>dans %1 lignes</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SecretValue</name>
    <message>
        <source>Put into my keychain</source>
        <translation>Mettre dans mon trousseau</translation>
    </message>
    <message>
        <source>Replaces the value that is there</source>
        <translation>Remplace la valeur qui s’y trouve</translation>
    </message>
    <message>
        <source>never shown, never written into the file</source>
        <translation>jamais montrée, jamais écrite dans le fichier</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>It goes into your keychain, and nowhere else</source>
        <translation>Elle va dans votre trousseau, et nulle part ailleurs</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SignOffBar</name>
    <message>
        <source>Sign off until …</source>
        <translation>Signer jusqu’à …</translation>
    </message>
    <message>
        <source>Not so any more …</source>
        <translation>Plus valable …</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>With a note, and until when it holds: then it is asked for again</source>
        <translation>Avec une note, et jusqu’à quand cela vaut&#xa0;: ensuite, c’est redemandé</translation>
    </message>
    <message>
        <source>It was passed, and does not hold now: a gate that asks for the step stays shut</source>
        <translation>C’était réussi, et ne tient plus&#xa0;: un point de décision qui demande l’étape reste fermé</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StartHead</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What the cockpit speaks</source>
        <translation>Ce que le cockpit parle</translation>
    </message>
    <message>
        <source>Release Cockpit</source>
        <translation>Release Cockpit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What this window is for (F1)</source>
        <translation>À quoi sert cette fenêtre (F1)</translation>
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
        <translation>Ouvrez le runbook que votre équipe a déjà écrit. Le cockpit le lit, dit ce qui n’y va pas, vous laisse le répéter, puis pilote la mise en production avec vous. Le fichier lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <source>&amp;Open a runbook …</source>
        <translation>&amp;Ouvrir un runbook …</translation>
    </message>
    <message>
        <source>Choose a Markdown file (Ctrl+O); or drop one on this window</source>
        <translation>Choisissez un fichier Markdown (Ctrl+O)&#xa0;; ou déposez-en un sur cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Try the sample in the simulator</source>
        <translation>&amp;Essayer l’exemple dans le simulateur</translation>
    </message>
    <message>
        <source>A made-up release against a made-up world: nothing real is touched</source>
        <translation>Une mise en production inventée dans un monde inventé&#xa0;: rien de réel n’est touché</translation>
    </message>
    <message>
        <source>or drop a Markdown file here</source>
        <translation>ou déposez un fichier Markdown ici</translation>
    </message>
    <message>
        <source>Open a runbook</source>
        <translation>Ouvrir un runbook</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StepPanel</name>
    <message>
        <source>There is no step to show.

The runbook has no steps, or all of them are over.</source>
        <translation>Il n’y a pas d’étape à montrer.

Le runbook n’a pas d’étapes, ou toutes sont finies.</translation>
    </message>
    <message>
        <source>Skip step …</source>
        <translation>Sauter …</translation>
    </message>
    <message>
        <source>Back to the current step</source>
        <translation>Revenir à l’étape en cours</translation>
    </message>
    <message>
        <source>Follow the run again (Esc)</source>
        <translation>Suivre de nouveau l’exécution (Échap)</translation>
    </message>
    <message>
        <source>Lines of the step</source>
        <translation>Lignes de l’étape</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The step is not done; the reason is kept in the log</source>
        <translation>L’étape n’est pas faite&#xa0;; la raison est gardée dans le journal</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Sauter l’étape</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; skipped? The reason is kept in the log.</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;» est-elle sautée&#xa0;? La raison est gardée dans le journal.</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Sauter l’étape</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Strip</name>
    <message>
        <source>Release → %1</source>
        <translation>Mise en production → %1</translation>
    </message>
    <message>
        <source>Plan clock</source>
        <translation>Horloge du plan</translation>
    </message>
    <message>
        <source>UTC · local</source>
        <translation>UTC · locale</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Par rapport au plan</translation>
    </message>
    <message>
        <source>Last safe rollback start</source>
        <translation>Dernier départ sûr du retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>SUSPENDRE</translation>
    </message>
    <message>
        <source>ROLL BACK …</source>
        <translation>RETOUR ARRIÈRE …</translation>
    </message>
    <message>
        <source>Roll back: hold for one and a half seconds</source>
        <translation>Retour arrière&#xa0;: maintenir une seconde et demie</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Décidé par %1</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation>Repris par %1</translation>
    </message>
    <message>
        <source>Called by %1</source>
        <translation>Demandé par %1</translation>
    </message>
    <message>
        <source>before T-0</source>
        <translation>avant T-0</translation>
    </message>
    <message>
        <source>%1 · %2 local</source>
        <translation>%1 · %2 locale</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>REPRENDRE</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>End the hold; steps may begin again (Ctrl+H)</source>
        <translation>Lever la suspension&#xa0;; les étapes peuvent reprendre (Ctrl+H)</translation>
    </message>
    <message>
        <source>START T-0</source>
        <translation>DÉPART T-0</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>Start the plan clock; steps may begin (Ctrl+H)</source>
        <translation>Lancer l’horloge du plan&#xa0;; les étapes peuvent commencer (Ctrl+H)</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Stop the plan clock; no step and no command begins, what runs goes on (Ctrl+H)</source>
        <translation>Arrêter l’horloge du plan&#xa0;; aucune étape ni commande ne démarre, ce qui tourne continue (Ctrl+H)</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Hold for 1.5 s (mouse or Space, Ctrl+Shift+R brings you here). It undoes %1</source>
        <translation>Maintenir 1,5 s (souris ou Espace&#xa0;; Ctrl+Maj+R mène ici). Cela annule %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelineDelegate</name>
    <message>
        <source>no return</source>
        <translation>non-retour</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>The runbook has no steps.

Add a timeline table, or headings like &quot;Step 1: …&quot; or &quot;1. …&quot;, to the document and open it again.</source>
        <translation>Le runbook n’a pas d’étapes.

Ajoutez au document un tableau horaire, ou des titres comme «&#xa0;Step 1: …&#xa0;» ou «&#xa0;1. …&#xa0;», et rouvrez-le.</translation>
    </message>
    <message>
        <source>▭ planned</source>
        <translation>▭ prévu</translation>
    </message>
    <message>
        <source>▇ actual</source>
        <translation>▇ réel</translation>
    </message>
    <message>
        <source>▨ forecast</source>
        <translation>▨ estimé</translation>
    </message>
    <message>
        <source>↩ rollback point</source>
        <translation>↩ point de retour</translation>
    </message>
    <message>
        <source>◆ gate</source>
        <translation>◆ point de décision</translation>
    </message>
    <message>
        <source>│ now T+%1</source>
        <translation>│ maintenant T+%1</translation>
    </message>
    <message>
        <source>┆ no return after T+%1</source>
        <translation>┆ non-retour après T+%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Tour</name>
    <message>
        <source>The strip</source>
        <translation>Le bandeau</translation>
    </message>
    <message>
        <source>Kind of run, the plan&apos;s clock, ahead or behind, the last moment for a safe rollback, and what is next. HOLD and ROLL BACK are always here.</source>
        <translation>Le type d’exécution, l’horloge du plan, l’avance ou le retard, le dernier moment pour un retour arrière sûr, et la suite. SUSPENDRE et RETOUR ARRIÈRE sont toujours ici.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Every step as planned, as flown and as forecast. Choose one, and its lines show.</source>
        <translation>Chaque étape telle que prévue, pilotée et estimée. Choisissez-en une, et ses lignes s’affichent.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What the author wrote beside the lines that run, each with its place and what it does to the world. The button says what it will do.</source>
        <translation>Ce que l’auteur a écrit, à côté des lignes qui s’exécutent, chacune avec son lieu et son effet sur le monde. Le bouton dit ce qu’il fera.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What the lines print, live, and to be searched.</source>
        <translation>Ce que les lignes affichent, en direct, avec une recherche.</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>The criteria with their evidence and its age, and the poll. Unknown is never GO.</source>
        <translation>Les critères avec leurs preuves et l’âge de celles-ci, et le tour de table. Inconnu n’est jamais GO.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>What is checked around the release. A tick in the file is a claim until somebody confirms it here.</source>
        <translation>Ce qui est vérifié autour de la mise en production. Une case cochée dans le fichier est une déclaration jusqu’à ce que quelqu’un la confirme ici.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>The runbook&apos;s own limits, with their timers. What fires asks you, or acts.</source>
        <translation>Les limites propres au runbook, avec leurs minuteurs. Ce qui se déclenche vous demande, ou agit.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>The metrics with their limits. What is old or missing looks old or missing.</source>
        <translation>Les métriques avec leurs limites. Ce qui est ancien ou manque se voit comme tel.</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>The way back, smallest first: what it undoes, in what order, for how long.</source>
        <translation>Le chemin de retour, le plus petit d’abord&#xa0;: ce qu’il annule, dans quel ordre, en combien de temps.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything that happened, by whom. Nothing is taken out of it.</source>
        <translation>Tout ce qui s’est passé, et par qui. Rien n’en est retiré.</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>&amp;Quitter la visite</translation>
    </message>
    <message>
        <source>Escape does it too</source>
        <translation>Échap le fait aussi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>The panel before (Left)</source>
        <translation>Le panneau d’avant (Gauche)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The next panel (Right)</source>
        <translation>Le panneau d’après (Droite)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>New here? A tour points at each panel in turn, and takes a minute. It is in the Help menu too.</source>
        <translation>Nouveau ici&#xa0;? Une visite montre chaque panneau tour à tour, et prend une minute. Elle est aussi dans le menu Aide.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Escape ends it</source>
        <translation>Échap y met fin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>It is not offered again</source>
        <translation>Elle ne sera plus proposée</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggerBar</name>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>Pourquoi&#xa0;? C’est gardé dans le journal.</translation>
    </message>
    <message>
        <source>%1 · when it fires: %2</source>
        <translation>%1 · au déclenchement&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set to observe …</source>
        <translation>Régler sur observer …</translation>
    </message>
    <message>
        <source>From now on it is noted when it fires, and nobody is asked</source>
        <translation>Désormais, quand il se déclenche, c’est noté, et personne n’est consulté</translation>
    </message>
    <message>
        <source>Set to ask …</source>
        <translation>Régler sur demander …</translation>
    </message>
    <message>
        <source>From now on the run is held when it fires, until the lead answers</source>
        <translation>Désormais, quand il se déclenche, l’exécution est suspendue jusqu’à la réponse du pilote</translation>
    </message>
    <message>
        <source>Set to act …</source>
        <translation>Régler sur agir …</translation>
    </message>
    <message>
        <source>From now on the rollback begins at once when it fires. Nothing is rolled back now.</source>
        <translation>Désormais, quand il se déclenche, le retour arrière commence aussitôt. Rien n’est annulé maintenant.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggersPanel</name>
    <message>
        <source>Conditions and triggers</source>
        <translation>Conditions et déclencheurs</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Matrice de décision</translation>
    </message>
    <message>
        <source>The runbook names no conditions and no rollback triggers.

Write rules like &quot;Error rate &gt; 5 % for 5 minutes&quot; under &quot;Rollback triggers&quot;, and bind their metrics in the environment.</source>
        <translation>Le runbook ne nomme ni conditions ni déclencheurs de retour arrière.

Écrivez des règles comme «&#xa0;Error rate &gt; 5 % for 5 minutes&#xa0;» sous «&#xa0;Rollback triggers&#xa0;», et liez leurs métriques dans l’environnement.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>Say that this has happened; the lead is asked at once</source>
        <translation>Dire que c’est arrivé&#xa0;; le pilote est consulté aussitôt</translation>
    </message>
    <message>
        <source>Declare: %1</source>
        <translation>Déclarer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Declared by %1</source>
        <translation>Déclaré par %1</translation>
    </message>
    <message>
        <source>Declare a trigger</source>
        <translation>Déclarer un déclencheur</translation>
    </message>
    <message>
        <source>%1

How many is it now?</source>
        <translation>%1

Combien y en a-t-il maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>Déclarer</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::UntilField</name>
    <message>
        <source>until a time of your own</source>
        <translation>jusqu’à une heure de votre choix</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Combien de temps cela vaut</translation>
    </message>
    <message>
        <source>When the time has come it counts as not signed, and is asked for again</source>
        <translation>L’heure venue, cela compte comme non signé et est redemandé</translation>
    </message>
    <message>
        <source>Holds until, in UTC</source>
        <translation>Valable jusqu’à, en UTC</translation>
    </message>
    <message>
        <source>Date and time in UTC</source>
        <translation>Date et heure en UTC</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::WhoButton</name>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who sits here. All that you do is logged as %1&apos;s; choose another position when another person takes the seat.</source>
        <translation>Qui est assis ici. Tout ce que vous faites est journalisé au nom de %1&#xa0;; choisissez un autre poste quand une autre personne prend la place.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>authentification</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>lost link</source>
        <translation>liaison perdue</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>non-zero</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>A program, file, folder or host that it needs was not found.</source>
        <translation>Un programme, un fichier, un dossier ou un hôte nécessaire est introuvable.</translation>
    </message>
    <message>
        <source>The system or the other end refused it.</source>
        <translation>Le système ou l’autre extrémité a refusé.</translation>
    </message>
    <message>
        <source>The log-in was not accepted.</source>
        <translation>L’identification n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>It did not end within its time limit and was ended.</source>
        <translation>La commande n’a pas fini dans sa limite de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>It said nothing for longer than its silence limit and was ended.</source>
        <translation>La commande est restée silencieuse au-delà de sa limite et a été arrêtée.</translation>
    </message>
    <message>
        <source>The link was lost while it ran.</source>
        <translation>La liaison a été perdue pendant l’exécution.</translation>
    </message>
    <message>
        <source>A signal ended it.</source>
        <translation>Un signal y a mis fin.</translation>
    </message>
    <message>
        <source>It ended with an exit code other than 0.</source>
        <translation>La commande s’est terminée avec un code de sortie autre que 0.</translation>
    </message>
    <message>
        <source>Its output is not what the runbook expects.</source>
        <translation>La sortie n’est pas ce qu’attend le runbook.</translation>
    </message>
    <message>
        <source>The place is not the one that the environment names.</source>
        <translation>L’endroit n’est pas celui que nomme l’environnement.</translation>
    </message>
    <message>
        <source>A disk is full or cannot be written.</source>
        <translation>Un disque est plein ou ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The name %1 is not known: check it in the environment or in your ssh configuration.</source>
        <translation>Le nom %1 est inconnu&#xa0;: vérifiez-le dans l’environnement ou dans votre configuration ssh.</translation>
    </message>
    <message>
        <source>%1 refused the connection or cannot be reached.</source>
        <translation>%1 a refusé la connexion ou est injoignable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 did not accept your key. Is it loaded (ssh-add -l), and the user right?</source>
        <translation>%1 n’a pas accepté votre clé. Est-elle chargée (ssh-add -l), et l’utilisateur est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>No ssh session with %1 came about; its words are in the output.</source>
        <translation>Aucune session ssh avec %1 n’a abouti&#xa0;; ses mots sont dans la sortie.</translation>
    </message>
    <message>
        <source>The line holds a NUL character, which no command line can carry.</source>
        <translation>La ligne contient un caractère NUL, qu’aucune ligne de commande ne peut porter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits and underscores only.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une variable&#xa0;: lettres, chiffres et tirets bas seulement.</translation>
    </message>
    <message>
        <source>The variable %1 holds a NUL character and cannot be passed on.</source>
        <translation>La variable %1 contient un caractère NUL et ne peut pas être transmise.</translation>
    </message>
    <message>
        <source>A line elsewhere cannot have input beforehand and ask for more.</source>
        <translation>Une ligne exécutée ailleurs ne peut pas à la fois avoir une entrée d’avance et en demander davantage.</translation>
    </message>
    <message>
        <source>The input holds a NUL character and cannot be passed on.</source>
        <translation>L’entrée contient un caractère NUL et ne peut pas être transmise.</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>conteneur %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The host key of %1 is not known here. Log in by hand once, and compare it with what the host&apos;s people say.</source>
        <translation>La clé d’hôte de %1 n’est pas connue ici. Connectez-vous une fois à la main, et comparez-la à ce que disent les responsables de l’hôte.</translation>
    </message>
    <message>
        <source>The host key of %1 is not the one that is known here: somebody else may be answering. Ask the host&apos;s people; only if they have changed it, remove the old one (ssh-keygen -R) and log in by hand once.</source>
        <translation>La clé d’hôte de %1 n’est pas celle qui est connue ici : quelqu’un d’autre répond peut-être. Demandez aux responsables de l’hôte ; seulement s’ils l’ont changée, retirez l’ancienne (ssh-keygen -R) et connectez-vous une fois à la main.</translation>
    </message>
    <message>
        <source>%1 asks for a password, and the cockpit types none: give it your key (ssh-copy-id).</source>
        <translation>%1 demande un mot de passe, et le cockpit n’en saisit aucun : donnez-lui votre clé (ssh-copy-id).</translation>
    </message>
    <message>
        <source>There is no such container that runs: %1.</source>
        <translation>Aucun conteneur de ce nom ne tourne : %1.</translation>
    </message>
    <message>
        <source>There is no sh in %1, and without one no line can be run there.</source>
        <translation>Il n’y a pas de sh dans %1, et sans lui aucune ligne ne peut s’y exécuter.</translation>
    </message>
    <message>
        <source>The line needs a terminal, and on %1 the program that gives one is missing: script, of util-linux.</source>
        <translation>La ligne a besoin d’un terminal, et sur %1 il manque le programme qui en donne un : script, de util-linux.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Job</name>
    <message>
        <source>This command takes no input.</source>
        <translation>Cette commande n’accepte pas d’entrée.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Launcher</name>
    <message>
        <source>The command was not started: too many files are open, or memory is short.</source>
        <translation>La commande n’a pas été lancée&#xa0;: trop de fichiers sont ouverts, ou la mémoire manque.</translation>
    </message>
    <message>
        <source>The command was not started, because its worker %1 cannot be run: %2</source>
        <translation>La commande n’a pas été lancée, car son worker %1 ne peut pas être exécuté&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::QueuedJob</name>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>Arrêt demandé avant le lancement de la commande.</translation>
    </message>
    <message>
        <source>The command has not begun yet.</source>
        <translation>La commande n’a pas encore commencé.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::RoutedJob</name>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Still running on %1 after the stop: %2.</source>
        <translation>Tourne encore sur %1 après l’arrêt&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The stop did not reach %1, where it may still run: %2</source>
        <translation>L’arrêt n’est pas parvenu à %1, où cela tourne peut-être encore&#xa0;: %2</translation>
    </message>
    <message>
        <source>The link to %1 was lost while it ran; it may still run there, or have ended.</source>
        <translation>La liaison avec %1 a été perdue pendant l’exécution&#xa0;; la commande y tourne peut-être encore, ou a fini.</translation>
    </message>
    <message>
        <source>The link to %1 was lost before it said whether it began.</source>
        <translation>La liaison avec %1 a été perdue avant de savoir si la commande avait commencé.</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it, and ended with exit code %2. It has to be one that runs sh, as sh, bash, dash and zsh do.</source>
        <translation>Le shell de connexion sur %1 ne l’a pas exécuté, et s’est terminé avec le code de sortie %2. Il doit être capable d’exécuter sh, comme sh, bash, dash et zsh.</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it: %2</source>
        <translation>Le shell de connexion sur %1 ne l’a pas exécuté : %2</translation>
    </message>
    <message>
        <source>%1 was reached again, but it runs there no more, and how it ended is not known.</source>
        <translation>%1 est de nouveau joignable, mais cela n’y tourne plus, et on ne sait pas comment cela a fini.</translation>
    </message>
    <message>
        <source>The session at the database ended without a word. Whether the statement took effect is not known: look in the database.</source>
        <translation>La session sur la base de données s’est terminée sans un mot. On ne sait pas si l’instruction a pris effet&#xa0;: regardez dans la base de données.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerJob</name>
    <message>
        <source>There is no folder %1, so nothing is known of this command.</source>
        <translation>Il n’y a pas de dossier %1, on ne sait donc rien de cette commande.</translation>
    </message>
    <message>
        <source>The command was not started: what should have started it ended before.</source>
        <translation>La commande n’a pas été lancée&#xa0;: ce qui devait la lancer s’est terminé avant.</translation>
    </message>
    <message>
        <source>The machine was restarted while the command ran. Its outcome is not known.</source>
        <translation>La machine a été redémarrée pendant l’exécution de la commande. Son issue est inconnue.</translation>
    </message>
    <message>
        <source>The worker of this command has died. The command (process %1) still runs, and its outcome will not be known.</source>
        <translation>Le worker de cette commande est mort. La commande (processus %1) tourne encore, et son issue ne sera pas connue.</translation>
    </message>
    <message>
        <source>The worker of this command has died. How the command ended is not known.</source>
        <translation>Le worker de cette commande est mort. On ne sait pas comment la commande s’est terminée.</translation>
    </message>
    <message>
        <source>The folder %1 is not a job&apos;s, so nothing is known of this command.</source>
        <translation>Le dossier %1 n’est pas celui d’une commande, on ne sait donc rien de celle-ci.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerRunner</name>
    <message>
        <source>The command is empty, so nothing was started.</source>
        <translation>La commande est vide, rien n’a donc été lancé.</translation>
    </message>
    <message>
        <source>The command or one of its variables holds a character that no program can be given (NUL or half of a surrogate pair), so nothing was started.</source>
        <translation>La commande ou l’une de ses variables contient un caractère qu’aucun programme ne peut recevoir (NUL ou une moitié de paire de substitution), rien n’a donc été lancé.</translation>
    </message>
    <message>
        <source>The program %1 is missing, so nothing was started. Install Release Cockpit anew.</source>
        <translation>Le programme %1 manque, rien n’a donc été lancé. Réinstallez Release Cockpit.</translation>
    </message>
</context>
</TS>
