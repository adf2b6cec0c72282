<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlertSource</name>
    <message numerus="yes">
        <source>%n alert(s) have no data.</source>
        <translation>
            <numerusform>%n alerta no tiene datos.</numerusform>
            <numerusform>%n alertas no tienen datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not evaluate its alert rule %1: %2</source>
        <translation>El servicio no evalúa su regla de alerta %1: %2</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>no se indica ningún motivo.</translation>
    </message>
    <message>
        <source>The service has no alert rule for “%1”.</source>
        <translation>El servicio no tiene ninguna regla de alerta para «%1».</translation>
    </message>
    <message>
        <source>The service has no alarm for “%1”.</source>
        <translation>El servicio no tiene ninguna alarma para «%1».</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>la respuesta no es la de un servidor Prometheus; ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>the answer holds no alerts.</source>
        <translation>la respuesta no contiene alertas.</translation>
    </message>
    <message>
        <source>the answer holds no rules.</source>
        <translation>la respuesta no contiene reglas.</translation>
    </message>
    <message>
        <source>the answer is not one of an Alertmanager; is the address right?</source>
        <translation>la respuesta no es la de un Alertmanager; ¿es correcta la dirección?</translation>
    </message>
</context>
<context>
    <name>Authorization</name>
    <message>
        <source>The secret of %1 is not an access key and its secret key, with a blank between them.</source>
        <translation>El secreto de %1 no es una clave de acceso y su clave secreta separadas por un espacio.</translation>
    </message>
    <message>
        <source>The secret of %1 is empty, or holds what no header may.</source>
        <translation>El secreto de %1 está vacío o contiene caracteres que una cabecera no admite.</translation>
    </message>
</context>
<context>
    <name>AwsCredentials</name>
    <message>
        <source>The AWS credential process did not end in time.</source>
        <translation>El proceso de credenciales de AWS no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The AWS credential process %1 could not be started.</source>
        <translation>No se pudo iniciar el proceso de credenciales de AWS %1.</translation>
    </message>
    <message>
        <source>The AWS credential process failed: %1</source>
        <translation>El proceso de credenciales de AWS falló: %1</translation>
    </message>
    <message>
        <source>There is no AWS profile “%1” on this machine.</source>
        <translation>No hay ningún perfil de AWS «%1» en este equipo.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” assumes a role, which is not supported: name a profile with keys, a credential process or a sign-on.</source>
        <translation>El perfil de AWS «%1» asume un rol, lo que no se admite: indique un perfil con claves, un proceso de credenciales o un inicio de sesión único.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” holds neither keys, nor a credential process, nor a whole sign-on.</source>
        <translation>El perfil de AWS «%1» no contiene claves, ni un proceso de credenciales, ni un inicio de sesión único completo.</translation>
    </message>
    <message>
        <source>The credential process did not print credentials of version 1.</source>
        <translation>El proceso de credenciales no devolvió credenciales de la versión 1.</translation>
    </message>
    <message>
        <source>The AWS sign-on has expired: run “aws sso login”.</source>
        <translation>La sesión de AWS ha caducado: ejecute «aws sso login».</translation>
    </message>
    <message>
        <source>The AWS sign-on portal gave no credentials.</source>
        <translation>El portal de inicio de sesión de AWS no dio credenciales.</translation>
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
        <translation>%1 (de %2 a %3) frente a la línea base, n %4 y %5</translation>
    </message>
    <message>
        <source>There is no baseline to compare with, or no value since T-0.</source>
        <translation>No hay línea base con la que comparar, o no hay valores desde T-0.</translation>
    </message>
    <message>
        <source>The baseline is zero: a change in per cent of it means nothing.</source>
        <translation>La línea base es cero: un cambio en porcentaje no significa nada.</translation>
    </message>
    <message>
        <source>Low confidence: %1.</source>
        <translation>Confianza baja: %1.</translation>
    </message>
    <message>
        <source>Undecided: %1.</source>
        <translation>Sin decidir: %1.</translation>
    </message>
    <message>
        <source>the source left something out</source>
        <translation>la fuente omitió algo</translation>
    </message>
    <message>
        <source>There is no baseline before T-0.</source>
        <translation>Antes de T-0 no hay línea base.</translation>
    </message>
    <message>
        <source>There is no baseline to compare with yet.</source>
        <translation>Aún no hay línea base con la que comparar.</translation>
    </message>
    <message>
        <source>The baseline is not whole: %1</source>
        <translation>La línea base está incompleta: %1</translation>
    </message>
    <message>
        <source>The baseline is still being read.</source>
        <translation>La línea base aún se está leyendo.</translation>
    </message>
    <message numerus="yes">
        <source>The baseline ends %n minute(s) before T-0.</source>
        <translation>
            <numerusform>La línea base termina %n minuto antes de T-0.</numerusform>
            <numerusform>La línea base termina %n minutos antes de T-0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Time span of the charts</source>
        <translation>Intervalo de los gráficos</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>último %n minuto</numerusform>
            <numerusform>últimos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the last values as a table</source>
        <translation>Mostrar los últimos valores en una tabla</translation>
    </message>
    <message>
        <source>Write the charts as a picture (PNG, SVG) or their values (CSV)</source>
        <translation>Guardar los gráficos como imagen (PNG, SVG) o sus valores (CSV)</translation>
    </message>
    <message>
        <source>Times are UTC</source>
        <translation>Las horas son UTC</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exportar los gráficos</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>There are no charts to export.</source>
        <translation>No hay gráficos que exportar.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>rollback above %1</source>
        <translation>revertir por encima de %1</translation>
    </message>
    <message>
        <source>rollback below %1</source>
        <translation>revertir por debajo de %1</translation>
    </message>
    <message>
        <source>alert above %1</source>
        <translation>alerta por encima de %1</translation>
    </message>
    <message>
        <source>alert below %1</source>
        <translation>alerta por debajo de %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>rollback step %1</source>
        <translation>paso de reversión %1</translation>
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
        <translation>PAUSA</translation>
    </message>
    <message>
        <source>T-0</source>
        <translation>T-0</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>disparador</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>reversión</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>before the release %1 to %2</source>
        <translation>antes del lanzamiento, de %1 a %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Last values of all metrics</source>
        <translation>Últimos valores de todas las métricas</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <extracomment>%1 is a duration like 0:45</extracomment>
        <translation>sin datos desde hace %1</translation>
    </message>
    <message>
        <source>Measure a condition</source>
        <translation>Medir una condición</translation>
    </message>
    <message>
        <source>Measure by this series</source>
        <translation>Medir con esta serie</translation>
    </message>
    <message>
        <source>Entry for the environment&apos;s file</source>
        <translation>Entrada para el archivo de entorno</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Condición</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>For the next run, under &quot;metrics&quot; in the environment&apos;s file:</source>
        <translation>Para la próxima ejecución, en &quot;metrics&quot; del archivo de entorno:</translation>
    </message>
    <message>
        <source>The units fit.</source>
        <translation>Las unidades concuerdan.</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>ACTIVA</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>DESCONOCIDO</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>%1 since %2 UTC</source>
        <translation>%1, desde %2 UTC</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>No hay ninguna alerta abierta.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>needs a value for %1</source>
        <translation>necesita un valor para %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) taken over</source>
        <translation>
            <numerusform>%n panel incorporado</numerusform>
            <numerusform>%n paneles incorporados</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Variable of a dashboard</source>
        <translation>Variable de un panel de control</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Alerts of the services, and what of dashboards is shown</source>
        <translation>Alertas de los servicios y lo que se muestra de los paneles de control</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Directo</translation>
    </message>
    <message>
        <source>Follow the time again (Home)</source>
        <translation>Seguir de nuevo el tiempo (Inicio)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alertas</translation>
    </message>
    <message>
        <source>Alerts and rules of the services, and what of dashboards is shown</source>
        <translation>Alertas y reglas de los servicios y lo que se muestra de los paneles de control</translation>
    </message>
    <message>
        <source>&amp;Measure…</source>
        <translation>&amp;Medir…</translation>
    </message>
    <message>
        <source>Pick the series that a condition is measured by</source>
        <translation>Elegir la serie con la que se mide una condición</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>A record keeps no curves. What was measured when something was decided stands in the log, with the decision.</source>
        <translation>De una ejecución guardada no se conservan curvas. Lo que se midió al decidir algo figura en el registro, junto a la decisión.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Ctrl and wheel or drag: look closer. Shift and drag: move. Double click: live.</source>
        <translation>Ctrl y rueda o arrastrar: acercar. Mayús y arrastrar: mover. Doble clic: directo.</translation>
    </message>
    <message>
        <source>faint lines: the run before</source>
        <translation>líneas tenues: la ejecución anterior</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>sin escribir</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>%1 UTC, %2 (a rehearsal writes nothing)</source>
        <translation>%1 UTC, %2 (un ensayo no escribe nada)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The run goes on; choose another place.</source>
        <translation>No se pudo escribir %1: %2. La ejecución sigue; elija otro lugar.</translation>
    </message>
    <message>
        <source>No metric is bound: the cockpit cannot see how the service does, and no trigger that is measured can fire.

Name a source and queries in the environment file.</source>
        <translation>No hay ninguna métrica vinculada: el cockpit no ve cómo va el servicio, y ningún disparador que se mida puede dispararse.

Indique una fuente y consultas en el archivo de entorno.</translation>
    </message>
    <message>
        <source>No series is read: name a source and queries in the environment file, and start another run.</source>
        <translation>No se lee ninguna serie: indique una fuente y consultas en el archivo de entorno, e inicie otra ejecución.</translation>
    </message>
    <message>
        <source>Every condition with a limit is measured: nothing is left to do.</source>
        <translation>Todas las condiciones con un límite se miden: no queda nada por hacer.</translation>
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
            <numerusform>El reloj de este equipo se atrasó %n segundo, y %1 no dice qué hora es: no se conocen sus valores más recientes.</numerusform>
            <numerusform>El reloj de este equipo se atrasó %n segundos, y %1 no dice qué hora es: no se conocen sus valores más recientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine was set ahead by %n second(s), and %1 does not say what time it is: its newest values are not known.</source>
        <translation>
            <numerusform>El reloj de este equipo se adelantó %n segundo, y %1 no dice qué hora es: no se conocen sus valores más recientes.</numerusform>
            <numerusform>El reloj de este equipo se adelantó %n segundos, y %1 no dice qué hora es: no se conocen sus valores más recientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudWatchSource</name>
    <message>
        <source>the query gives several series where one is needed; aggregate it, for example with SUM().</source>
        <translation>la consulta da varias series donde se necesita una; agréguelas, por ejemplo con SUM().</translation>
    </message>
    <message>
        <source>times and values do not pair.</source>
        <translation>las horas y los valores no se corresponden.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>hay un valor que no se puede leer.</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>no se indica ningún motivo.</translation>
    </message>
    <message>
        <source>the answer is not one of CloudWatch; is the address right?</source>
        <translation>la respuesta no es de CloudWatch; ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>las páginas de la respuesta no acaban nunca.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) slow.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n segundo atrasado.</numerusform>
            <numerusform>El reloj de este equipo va %n segundos atrasado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) fast.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n segundo adelantado.</numerusform>
            <numerusform>El reloj de este equipo va %n segundos adelantado.</numerusform>
        </translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>dos valores del mismo momento difieren.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>No metric is bound to this rule.</source>
        <translation>No hay ninguna métrica vinculada a esta regla.</translation>
    </message>
    <message>
        <source>The limit of this rule is not a number.</source>
        <translation>El límite de esta regla no es un número.</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>El valor más reciente no es un número.</translation>
    </message>
    <message numerus="yes">
        <source>No value for %n second(s).</source>
        <translation>
            <numerusform>Sin valor desde hace %n segundo.</numerusform>
            <numerusform>Sin valor desde hace %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>… there is more than can be copied: save it instead</source>
        <translation>… hay más de lo que se puede copiar: guárdelo</translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>The dashboard has no widgets.</source>
        <translation>El panel de control no tiene widgets.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>«%1»: %2.</translation>
    </message>
    <message>
        <source>Widget %1</source>
        <translation>Widget %1</translation>
    </message>
    <message>
        <source>widgets of the kind “%1” are not drawn here</source>
        <translation>aquí no se dibujan widgets del tipo «%1»</translation>
    </message>
    <message>
        <source>%1 is of another region</source>
        <translation>%1 es de otra región</translation>
    </message>
    <message>
        <source>“%1” gives several series</source>
        <translation>«%1» da varias series</translation>
    </message>
    <message>
        <source>metric %1 cannot be read</source>
        <translation>no se puede leer la métrica %1</translation>
    </message>
    <message>
        <source>The dashboard has no panels.</source>
        <translation>El panel de control no tiene paneles.</translation>
    </message>
    <message>
        <source>panels of the kind “%1” are not drawn here</source>
        <translation>aquí no se dibujan paneles del tipo «%1»</translation>
    </message>
    <message>
        <source>its unit “%1” is not known here</source>
        <translation>su unidad «%1» no se conoce aquí</translation>
    </message>
    <message>
        <source>its thresholds are shares of a scale</source>
        <translation>sus umbrales son fracciones de una escala</translation>
    </message>
    <message>
        <source>query %1 is calculated by Grafana itself</source>
        <translation>la consulta %1 la calcula el propio Grafana</translation>
    </message>
    <message>
        <source>query %1 needs the value of a variable</source>
        <translation>la consulta %1 necesita el valor de una variable</translation>
    </message>
    <message>
        <source>its limits are of sums over %1 s, and sums here are over 60 s</source>
        <translation>sus límites son de sumas sobre %1 s, y aquí las sumas son sobre 60 s</translation>
    </message>
    <message>
        <source>%1 is of an account that is named, and may be another</source>
        <translation>%1 es de una cuenta indicada, que puede ser otra</translation>
    </message>
    <message>
        <source>it is kept in the library of panels, and not in the dashboard</source>
        <translation>se guarda en la biblioteca de paneles, y no en el panel de control</translation>
    </message>
    <message>
        <source>it has no queries</source>
        <translation>no tiene consultas</translation>
    </message>
    <message>
        <source>its transformations are not made here</source>
        <translation>sus transformaciones no se hacen aquí</translation>
    </message>
    <message>
        <source>which of its series are in “%1” is not known</source>
        <translation>no se sabe cuáles de sus series están en «%1»</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The document is empty: there is nothing to read in it.</source>
        <translation>El documento está vacío: no hay nada que leer.</translation>
    </message>
    <message>
        <source>The document is not text: choose the runbook&apos;s Markdown file.</source>
        <translation>El documento no es de texto: elija el archivo Markdown del runbook.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>Say what &quot;%1&quot; is to print there.</source>
        <translation>Indique qué debe imprimir allí «%1».</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message>
        <source>Line %1 of the file is written in a way that is not changed from here: change it in the file itself.</source>
        <translation>La línea %1 del archivo está escrita de una forma que no se cambia desde aquí: cámbiela en el propio archivo.</translation>
    </message>
    <message>
        <source>A value is one line of text without control characters.</source>
        <translation>Un valor es una sola línea de texto sin caracteres de control.</translation>
    </message>
    <message>
        <source>The file is not one YAML document; mend it in the file itself.</source>
        <translation>El archivo no es un único documento YAML; corríjalo en el propio archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read; mend it in the file itself.</source>
        <translation>No se puede leer el archivo; corríjalo en el propio archivo.</translation>
    </message>
    <message>
        <source>Say which hosts the group has, with commas between their names.</source>
        <translation>Diga qué hosts tiene el grupo, separados por comas.</translation>
    </message>
    <message>
        <source>The order of a list over several lines is not changed from here: change it in the file itself.</source>
        <translation>El orden de una lista en varias líneas no se cambia desde aquí: cámbielo en el propio archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pair: write name=value, with commas between several.</source>
        <translation>«%1» no es un par: escriba name=value, con comas si son varios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; keep one of them.</source>
        <translation>«%1» aparece ahí dos veces; deje solo uno.</translation>
    </message>
</context>
<context>
    <name>ExitRecord</name>
    <message>
        <source>The program %1 cannot be run: %2</source>
        <translation>No se puede ejecutar el programa %1: %2</translation>
    </message>
    <message>
        <source>The working folder %1 cannot be entered: %2</source>
        <translation>No se puede entrar en la carpeta de trabajo %1: %2</translation>
    </message>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>Se detuvo antes de que se iniciara el comando.</translation>
    </message>
    <message>
        <source>%1 could not be written, so the command was not started: %2</source>
        <translation>No se pudo escribir %1, así que el comando no se inició: %2</translation>
    </message>
    <message>
        <source>The variable %1 did not reach the worker, so the command was not started.</source>
        <translation>La variable %1 no llegó al proceso auxiliar, así que el comando no se inició.</translation>
    </message>
    <message>
        <source>The input did not reach the worker, so the command was not started.</source>
        <translation>La entrada no llegó al proceso auxiliar, así que el comando no se inició.</translation>
    </message>
    <message>
        <source>The secrets did not reach the worker, so the command was not started.</source>
        <translation>Los secretos no llegaron al proceso auxiliar, así que el comando no se inició.</translation>
    </message>
    <message>
        <source>The order in %1 is not understood, so the command was not started.</source>
        <translation>No se entiende la orden de %1, así que el comando no se inició.</translation>
    </message>
    <message>
        <source>The system gave no process for the command: %1</source>
        <translation>El sistema no dio ningún proceso al comando: %1</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it (Debian package %2), or check the PATH.</source>
        <translation>No se encontró el programa %1 en esta máquina, así que el comando no se inició. Instálelo (paquete %2 de Debian) o revise el PATH.</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it, or check the PATH.</source>
        <translation>No se encontró el programa %1 en esta máquina, así que el comando no se inició. Instálelo o revise el PATH.</translation>
    </message>
</context>
<context>
    <name>GrafanaAnnotator</name>
    <message>
        <source>the answer does not name the marker that was made.</source>
        <translation>la respuesta no nombra la marca creada.</translation>
    </message>
</context>
<context>
    <name>GrafanaSource</name>
    <message>
        <source>times and values do not pair.</source>
        <translation>las horas y los valores no se corresponden.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>hay un valor que no se puede leer.</translation>
    </message>
    <message>
        <source>the query gives several series where one is needed; aggregate it.</source>
        <translation>la consulta da varias series donde se necesita una; agréguelas.</translation>
    </message>
    <message>
        <source>the answer has no times: ask for a time series.</source>
        <translation>la respuesta no tiene horas: pida una serie temporal.</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>la respuesta no es de Grafana; ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>dos valores del mismo momento difieren.</translation>
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
        <translation>de %1 a %2 del día siguiente</translation>
    </message>
    <message>
        <source>a shell script</source>
        <translation>un script de shell</translation>
    </message>
    <message>
        <source>data, not a script</source>
        <translation>datos, no un script</translation>
    </message>
    <message>
        <source>text to read, not a command</source>
        <translation>texto para leer, no un comando</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 después del inicio</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>%1 antes del inicio</translation>
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
        <translation>«%1», que el archivo escribe «%2»</translation>
    </message>
    <message>
        <source>“%1”, taking the file for Windows-1252</source>
        <translation>«%1», si el archivo está en Windows-1252</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>un comando</translation>
    </message>
    <message>
        <source>text alone, down to line %1: too dense to take apart</source>
        <translation>solo texto, hasta la línea %1: demasiado denso para desglosarlo</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>no complete answer within %1 s.</source>
        <translation>no hubo respuesta completa en %1 s.</translation>
    </message>
    <message>
        <source>silence for %1 s.</source>
        <translation>silencio durante %1 s.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«%1» no es una dirección web.</translation>
    </message>
    <message>
        <source>the answer is larger than %1.</source>
        <translation>la respuesta ocupa más de %1.</translation>
    </message>
    <message>
        <source>it redirects to %1, which is not followed; is a sign-in missing, or the address wrong?</source>
        <translation>redirige a %1, y no se sigue; ¿falta iniciar sesión o la dirección es incorrecta?</translation>
    </message>
    <message>
        <source>the connection was refused.</source>
        <translation>se rechazó la conexión.</translation>
    </message>
    <message>
        <source>the host %1 is not known.</source>
        <translation>no se encuentra el host %1.</translation>
    </message>
    <message>
        <source>the secure connection was refused: %1.</source>
        <translation>se rechazó la conexión segura: %1.</translation>
    </message>
    <message>
        <source>the connection was closed before the answer was complete.</source>
        <translation>la conexión se cerró antes de que la respuesta estuviera completa.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>No port of this machine could be opened for the simulation: %1.</source>
        <translation>No se pudo abrir ningún puerto de este equipo para la simulación: %1.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>deshecho por %1, %2</translation>
    </message>
    <message>
        <source>claimed in the file</source>
        <translation>afirmado en el archivo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · vence %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trigger, line %1</source>
        <translation>Disparador, línea %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision matrix, line %1</source>
        <translation>Matriz de decisión, línea %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>Run %n line(s)</source>
        <translation>
            <numerusform>Ejecutar %n línea</numerusform>
            <numerusform>Ejecutar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2 and %3</source>
        <translation>%1 en %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>%1 en %n lugar</numerusform>
            <numerusform>%1 en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>paso %1, %2</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>reversión: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to confirm</source>
        <translation>
            <numerusform>%n cosa por confirmar</numerusform>
            <numerusform>%n cosas por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the step</source>
        <translation>Iniciar el paso</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Iniciar: %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>closed: completed</source>
        <translation>cerrada: completada</translation>
    </message>
    <message>
        <source>closed: rolled back</source>
        <translation>cerrada: revertida</translation>
    </message>
    <message>
        <source>closed: aborted</source>
        <translation>cerrada: abortada</translation>
    </message>
    <message>
        <source>HOLD for %1</source>
        <translation>PAUSA desde hace %1</translation>
    </message>
    <message>
        <source>HOLD for %1: %2</source>
        <translation>PAUSA desde hace %1: %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ROLLED BACK: %1</source>
        <translation>REVERTIDA: %1</translation>
    </message>
    <message>
        <source>ROLLING BACK: %1</source>
        <translation>REVIRTIENDO: %1</translation>
    </message>
    <message>
        <source>nothing: the run is closed</source>
        <translation>nada: la ejecución está cerrada</translation>
    </message>
    <message>
        <source>Go / No-Go after %1</source>
        <translation>Go / No-Go tras %1</translation>
    </message>
    <message>
        <source>Go / No-Go before the first step</source>
        <translation>Go / No-Go antes del primer paso</translation>
    </message>
    <message>
        <source>close the run</source>
        <translation>cerrar la ejecución</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>puntual</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>sin hallazgos</translation>
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
        <translation>hace %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1 frente a la línea base</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>antes del primer paso</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>tras el paso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n cumplido</numerusform>
            <numerusform>%n cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n no cumplido</numerusform>
            <numerusform>%n no cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>criteria: %1 · poll: %2 of %3</source>
        <translation>criterios: %1 · consulta: %2 de %3</translation>
    </message>
    <message>
        <source>%1 by %2 at %3 UTC</source>
        <translation>%1 por %2 a las %3 UTC</translation>
    </message>
    <message>
        <source>Go / No-Go %1</source>
        <translation>Go / No-Go %1</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>bien leído</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>según %1</translation>
    </message>
    <message>
        <source>read wrongly</source>
        <translation>mal leído</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>nadie lo ha confirmado</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>none said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>nothing to take back so far</source>
        <translation>por ahora, nada que deshacer</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>solo si: %1</translation>
    </message>
    <message>
        <source>only if necessary</source>
        <translation>solo si es necesario</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>datos: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>not needed so far</source>
        <translation>no necesario por ahora</translation>
    </message>
    <message>
        <source>perhaps needed</source>
        <translation>quizá necesario</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>en curso, %1 de %2</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Peldaño</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Tiempo previsto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps.</source>
        <translation>El runbook no tiene pasos de reversión.</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n peldaño</numerusform>
            <numerusform>%n peldaños</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at worst</source>
        <translation>%1, %2 en el peor caso</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>failed, exit %1</source>
        <translation>fallido, código de salida %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprobado por %1</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>requiere aprobación</translation>
    </message>
    <message>
        <source>%1, runs until stopped</source>
        <translation>%1, en marcha hasta que se detenga</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>local</translation>
    </message>
    <message>
        <source>a host not named</source>
        <translation>un host sin indicar</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base de datos %1</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>excedido en %1</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>se aplica</translation>
    </message>
    <message>
        <source>ready to copy</source>
        <translation>listo para copiar</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill</source>
        <translation>
            <numerusform>%n hueco por rellenar</numerusform>
            <numerusform>%n huecos por rellenar</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The lead is offered to %1; until it is accepted, %2 leads.</source>
        <translation>Se ofrece el liderazgo a %1; hasta que lo acepte, dirige %2.</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is nobody&apos;s.</source>
        <translation>No ha pasado nada durante %1 en %2, que no es de nadie.</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is %3&apos;s.</source>
        <translation>No ha pasado nada durante %1 en %2, que es de %3.</translation>
    </message>
    <message>
        <source>Longer than planned: %1 of %2 in %3.</source>
        <translation>Más de lo planificado: %1 de %2 en %3.</translation>
    </message>
    <message>
        <source>Longer than agreed: %1 in %2.</source>
        <translation>Más de lo acordado: %1 en %2.</translation>
    </message>
    <message>
        <source>until the checklist &quot;%1&quot; is complete</source>
        <translation>hasta que la lista de control «%1» esté completa</translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation>hasta las %1 UTC</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>until the lead decides</source>
        <translation>hasta que decida el líder</translation>
    </message>
    <message>
        <source>The planned hold ends by itself in %1.</source>
        <translation>La pausa planificada termina sola en %1.</translation>
    </message>
    <message>
        <source>A hold is planned before %1, %2.</source>
        <translation>Hay una pausa planificada antes de %1, %2.</translation>
    </message>
    <message>
        <source>%1 does not begin before %2 UTC, in %3.</source>
        <translation>%1 no empieza antes de las %2 UTC, en %3.</translation>
    </message>
    <message>
        <source>Releases are frozen until %1 UTC: %2.</source>
        <translation>Los lanzamientos están congelados hasta el %1 UTC: %2.</translation>
    </message>
    <message>
        <source>The target is locked for the next release. %1</source>
        <translation>El destino está bloqueado para el próximo lanzamiento. %1</translation>
    </message>
    <message>
        <source>The check of &quot;%1&quot; is due since %2.</source>
        <translation>La comprobación de «%1» venció hace %2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducó %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>%1, before a change</source>
        <translation>%1, antes de un cambio</translation>
    </message>
    <message>
        <source>%1, too old</source>
        <translation>%1, demasiado antigua</translation>
    </message>
    <message>
        <source>no answer, reminded %1</source>
        <translation>sin respuesta, recordado %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>sin demostrar</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1
The environment asks for it: without it a gate is not GO.</source>
        <translation>%1
El entorno lo exige: sin ello, una puerta no es GO.</translation>
    </message>
    <message>
        <source>%1
It follows from the rollback steps.</source>
        <translation>%1
Se deduce de los pasos de reversión.</translation>
    </message>
    <message>
        <source>Before GO</source>
        <translation>Antes de GO</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abortada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>look every %1 h</source>
        <translation>comprobar cada %1 h</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>begun, not looked at</source>
        <translation>empezada, sin comprobar</translation>
    </message>
    <message>
        <source>good, %1</source>
        <translation>bien, %1</translation>
    </message>
    <message>
        <source>not good, %1</source>
        <translation>mal, %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Aborted: nothing goes to the new version.</source>
        <translation>Abortada: nada va a la versión nueva.</translation>
    </message>
    <message>
        <source>%1 on the new version</source>
        <translation>%1 en la versión nueva</translation>
    </message>
    <message>
        <source>%1 · held</source>
        <translation>%1 · en pausa</translation>
    </message>
    <message>
        <source>%1 · soaks for another %2</source>
        <translation>%1 · quedan %2 de observación</translation>
    </message>
    <message>
        <source>%1 · soak over</source>
        <translation>%1 · observación terminada</translation>
    </message>
    <message>
        <source>No sample in this soak yet: %1.</source>
        <translation>Aún no hay muestras en esta observación: %1.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>not before %1 UTC</source>
        <translation>no antes de las %1 UTC</translation>
    </message>
    <message>
        <source>hold before it</source>
        <translation>pausa antes</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>punto de no retorno</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>asumido por %1</translation>
    </message>
    <message>
        <source>rollback point</source>
        <translation>punto de reversión</translation>
    </message>
    <message>
        <source>no rollback point</source>
        <translation>sin punto de reversión</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>started at T+%1</source>
        <translation>iniciado en T+%1</translation>
    </message>
    <message>
        <source>expected at T+%1</source>
        <translation>previsto en T+%1</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Planned, actual, forecast</source>
        <translation>Planificado, real, previsto</translation>
    </message>
    <message>
        <source>Once it is done, at worst %1 back</source>
        <translation>Una vez hecho, volver lleva %1 en el peor caso</translation>
    </message>
    <message>
        <source>%1; last safe start T+%2</source>
        <translation>%1; último inicio seguro T+%2</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>El entorno no le vincula ninguna métrica.</translation>
    </message>
    <message>
        <source>notes at %1 bad</source>
        <translation>anota con %1 malas</translation>
    </message>
    <message>
        <source>asks at %1 bad</source>
        <translation>pregunta con %1 malas</translation>
    </message>
    <message>
        <source>rolls back at %1 bad</source>
        <translation>revierte con %1 malas</translation>
    </message>
    <message>
        <source>answered: roll back</source>
        <translation>respuesta: revertir</translation>
    </message>
    <message>
        <source>answered: continue</source>
        <translation>respuesta: continuar</translation>
    </message>
    <message>
        <source>answered: hold</source>
        <translation>respuesta: pausar</translation>
    </message>
    <message>
        <source>FIRED</source>
        <translation>DISPARADO</translation>
    </message>
    <message>
        <source>fired, only observed</source>
        <translation>disparado, solo observado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by hand: is noted</source>
        <translation>a mano: se anota</translation>
    </message>
    <message>
        <source>by hand: asks</source>
        <translation>a mano: pregunta</translation>
    </message>
    <message>
        <source>by hand: rolls back</source>
        <translation>a mano: revierte</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>no declarado</translation>
    </message>
    <message>
        <source>%1: so many bad samples in a row</source>
        <translation>%1: número de muestras malas seguidas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actúa</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>nada que deshacer</translation>
    </message>
    <message>
        <source>the runbook does not say</source>
        <translation>el runbook no lo dice</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Nobody knows how long the way back takes from here.</source>
        <translation>Nadie sabe cuánto se tarda en volver desde aquí.</translation>
    </message>
    <message>
        <source>From here at worst %1 back; the runbook names no window.</source>
        <translation>Desde aquí, volver lleva %1 en el peor caso; el runbook no indica ventana.</translation>
    </message>
    <message>
        <source>The plan passes the point of no return in %1.</source>
        <translation>El plan pasa el punto de no retorno en %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rungs</source>
        <translation>%1 de %2 peldaños</translation>
    </message>
    <message>
        <source>%1 · %2, no budget said</source>
        <translation>%1 · %2, sin tiempo previsto</translation>
    </message>
    <message>
        <source>%1 · %2, over the budget of %3</source>
        <translation>%1 · %2, por encima de los %3 previstos</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>since the last GO %1</source>
        <translation>desde el último GO %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n paso hecho</numerusform>
            <numerusform>%n pasos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n saltado</numerusform>
            <numerusform>%n saltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n disparador</numerusform>
            <numerusform>%n disparadores</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>left unfinished</source>
        <translation>dejado sin terminar</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>as expected?</source>
        <translation>¿como se esperaba?</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
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
        <translation>PAUSA</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO con exención</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>reversible</translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation>irreversible</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>lo ven los clientes</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PREPRODUCCIÓN</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>observar</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>revertir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>DESCONOCIDO</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>PENDIENTE</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>ACTIVO</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <translation>SIN DATOS</translation>
    </message>
    <message>
        <source>UNBOUND</source>
        <translation>SIN VINCULAR</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>Trigger fired: the lead decides</source>
        <translation>Disparador activo: decide el líder</translation>
    </message>
    <message>
        <source>A trigger is about to fire</source>
        <translation>Un disparador está a punto de activarse</translation>
    </message>
    <message>
        <source>Go or No-Go?</source>
        <translation>¿Go o no-go?</translation>
    </message>
    <message>
        <source>%1. All have answered; the lead declares.</source>
        <translation>%1. Todos han respondido; el líder declara.</translation>
    </message>
    <message>
        <source>%1. Not answered yet: %2.</source>
        <translation>%1. Aún sin respuesta: %2.</translation>
    </message>
    <message>
        <source>A line failed</source>
        <translation>Una línea ha fallado</translation>
    </message>
    <message>
        <source>Nobody knows what became of a line</source>
        <translation>Nadie sabe qué fue de una línea</translation>
    </message>
    <message>
        <source>Is the output as it should be?</source>
        <translation>¿Es la salida como debe ser?</translation>
    </message>
    <message>
        <source>A line waits</source>
        <translation>Una línea espera</translation>
    </message>
    <message>
        <source>The lead is offered</source>
        <translation>Se ofrece el liderazgo</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Se necesita una segunda persona</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>No ocurre nada</translation>
    </message>
    <message>
        <source>Longer than planned</source>
        <translation>Más de lo planificado</translation>
    </message>
    <message>
        <source>A check is due</source>
        <translation>Toca una comprobación</translation>
    </message>
    <message>
        <source>The output could not be saved: %1</source>
        <translation>No se pudo guardar la salida: %1</translation>
    </message>
    <message>
        <source>── not kept here: %1 lines, %2; they made room for what came later ──</source>
        <translation>── no se conservan aquí: %1 líneas, %2; dejaron sitio a lo posterior ──</translation>
    </message>
    <message>
        <source> … %1 bytes more</source>
        <translation> … %1 bytes más</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>desde las %1 UTC</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>de %1 a %2 UTC</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>salida %1</translation>
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
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Everything that the runbook asks for is filled in.</source>
        <translation>Está completo todo lo que pide el runbook.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 still to be filled in.</source>
        <translation>
            <numerusform>Queda %n de %1 por completar.</numerusform>
            <numerusform>Quedan %n de %1 por completar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cockpit finds wrong with the runbook, with its lines</source>
        <translation>Lo que el cockpit encuentra mal en el runbook, con sus líneas</translation>
    </message>
    <message>
        <source>Findings: being looked for</source>
        <translation>Hallazgos: buscando</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n error(s)</source>
        <translation>
            <numerusform>Hallazgos: %n error</numerusform>
            <numerusform>Hallazgos: %n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n warning(s)</source>
        <translation>
            <numerusform>Hallazgos: %n aviso</numerusform>
            <numerusform>Hallazgos: %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: none that matter</source>
        <translation>Hallazgos: nada importante</translation>
    </message>
    <message>
        <source>Environment: none yet</source>
        <translation>Entorno: ninguno aún</translation>
    </message>
    <message>
        <source>What binds the runbook to hosts, metrics and people. Make a first file beside the runbook, and fill it in.</source>
        <translation>Lo que vincula el runbook con hosts, métricas y personas. Cree un primer archivo junto al runbook y complételo.</translation>
    </message>
    <message>
        <source>Environment %1: cannot be read</source>
        <translation>Entorno %1: no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n missing</source>
        <translation>
            <numerusform>Entorno %1: falta %n</numerusform>
            <numerusform>Entorno %1: faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what the runbook asks for, and test it.</source>
        <translation>Complete lo que pide el runbook y pruébelo.</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n not measured</source>
        <translation>
            <numerusform>Entorno %1: %n sin medir</numerusform>
            <numerusform>Entorno %1: %n sin medir</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions that no metric is bound to stay unknown: a person tells. Bind them under &quot;metrics&quot; in the file, or in the charts during a run.</source>
        <translation>Las condiciones sin métrica vinculada siguen siendo desconocidas: las indica una persona. Vincúlelas en &quot;metrics&quot; en el archivo, o en los gráficos durante una ejecución.</translation>
    </message>
    <message>
        <source>Environment %1: filled in</source>
        <translation>Entorno %1: completo</translation>
    </message>
    <message>
        <source>Edit it, and test its hosts, sources and secrets.</source>
        <translation>Edítelo y pruebe sus hosts, fuentes y secretos.</translation>
    </message>
    <message>
        <source>Fly with %1 …</source>
        <translation>Ejecutar con %1…</translation>
    </message>
    <message>
        <source>Opens the run on its real hosts and services. Nothing begins before you start it there.</source>
        <translation>Abre la ejecución en sus hosts y servicios reales. Nada comienza antes de que usted lo inicie allí.</translation>
    </message>
    <message>
        <source>Fly: not yet</source>
        <translation>Ejecutar: aún no</translation>
    </message>
    <message>
        <source>It needs an environment that can be read.</source>
        <translation>Necesita un entorno que se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n step(s)</source>
        <translation>
            <numerusform>Leído: %n paso</numerusform>
            <numerusform>Leído: %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood, and what was guessed, for you to confirm</source>
        <translation>Lo que se entendió y lo que se supuso, para que usted lo confirme</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Ensayado</translation>
    </message>
    <message>
        <source>Rehearse: this run</source>
        <translation>Ensayar: esta ejecución</translation>
    </message>
    <message>
        <source>This window is a simulated run: nothing real is touched. Fly it to its end once.</source>
        <translation>Esta ventana es una ejecución simulada: no se toca nada real. Llévela una vez hasta el final.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>revirtiendo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>Abierta (UTC)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 claimed</source>
        <translation>%1, afirmados: %2</translation>
    </message>
    <message>
        <source>%1 of %2 lists complete, %3 of %4 items confirmed</source>
        <translation>%1 de %2 listas completas, %3 de %4 elementos confirmados</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>That points at nothing: write the evidence as https://… without a password in it, or as the full path of a file.</source>
        <translation>Eso no señala nada: escriba la evidencia como https://…, sin contraseña, o como la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is due since %2: %3.</source>
        <translation>«%1» venció hace %2: %3.</translation>
    </message>
    <message>
        <source>As planned, a rollback after %1 no longer ends within the window.</source>
        <translation>Según el plan, una reversión tras %1 ya no termina dentro de la ventana.</translation>
    </message>
    <message>
        <source>due, not looked at</source>
        <translation>vencido, sin mirar</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>aún no vence</translation>
    </message>
    <message>
        <source>due again; %1</source>
        <translation>vencido de nuevo; %1</translation>
    </message>
    <message>
        <source>All traffic on the new version at T+%1.</source>
        <translation>Todo el tráfico en la versión nueva en T+%1.</translation>
    </message>
    <message>
        <source>At worst a breach is noticed after %1, and taken back after %2.</source>
        <translation>En el peor caso, un límite incumplido se nota tras %1, y la vuelta está hecha tras %2.</translation>
    </message>
    <message>
        <source>A sign-off has expired</source>
        <translation>Ha caducado una firma</translation>
    </message>
    <message>
        <source>FAILED, says %1, %2</source>
        <translation>FALLA, según %1, %2</translation>
    </message>
    <message>
        <source>not tested, says %1, %2</source>
        <translation>no probado, según %1, %2</translation>
    </message>
    <message>
        <source>EXPIRED at %1: sign it again</source>
        <translation>CADUCADO, %1: fírmelo de nuevo</translation>
    </message>
    <message>
        <source>signed until %1, in %2</source>
        <translation>firmado hasta %1, quedan %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 expired</source>
        <translation>%1, caducados: %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <translation>%1 (%2, hasta %3)</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in &quot;%1&quot;: %2. Sign it again.</source>
        <translation>Firmado solo hasta un momento ya pasado, en «%1»: %2. Fírmelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>for %1, until %2</source>
        <translation>durante %1, hasta %2</translation>
    </message>
    <message>
        <source>until the end of the window, %1</source>
        <translation>hasta el final de la ventana, %1</translation>
    </message>
    <message>
        <source>What these lines do cannot be taken back, or customers see it.</source>
        <translation>Lo que hacen estas líneas no se puede deshacer, o lo ven los clientes.</translation>
    </message>
    <message>
        <source>The release is taken back. The rollback begins with its first rung, and the run does not return to the release.</source>
        <translation>El lanzamiento se deshace. La reversión empieza por su primer peldaño, y la ejecución no vuelve al lanzamiento.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>T-0 is now: the plan clock starts, and it cannot be set back.</source>
        <translation>T-0 es ahora: el reloj del plan se pone en marcha y no se puede atrasar.</translation>
    </message>
    <message>
        <source>%1 → %2
first: %3</source>
        <translation>%1 → %2
primero: %3</translation>
    </message>
    <message>
        <source>Start T-0</source>
        <translation>Iniciar T-0</translation>
    </message>
    <message>
        <source>Run it once more</source>
        <translation>Ejecutar otra vez</translation>
    </message>
    <message>
        <source>Stop this line</source>
        <translation>Detener esta línea</translation>
    </message>
    <message>
        <source>It is stopped in the middle: what it has done so far stays done.</source>
        <translation>Se detiene a medias: lo que ya ha hecho queda hecho.</translation>
    </message>
    <message>
        <source>Customers are sent to the new version.</source>
        <translation>Se envían clientes a la versión nueva.</translation>
    </message>
    <message>
        <source>%1
then: %2 of the traffic goes to the new version</source>
        <translation>%1
después: %2 del tráfico va a la versión nueva</translation>
    </message>
    <message>
        <source>Advance to %1</source>
        <translation>Avanzar a %1</translation>
    </message>
    <message>
        <source>The evidence is frozen with your decision, which cannot be taken back.</source>
        <translation>La evidencia se congela con su decisión, que no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>Declarar GO</translation>
    </message>
    <message>
        <source>A closed run is over: nothing can be done in it any more.</source>
        <translation>Una ejecución cerrada ha terminado: ya no se puede hacer nada en ella.</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>Cerrar la ejecución</translation>
    </message>
    <message>
        <source>live</source>
        <translation>real</translation>
    </message>
    <message>
        <source>no plan left</source>
        <translation>no queda plan</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leyendo …</translation>
    </message>
    <message>
        <source>no window said</source>
        <translation>sin ventana indicada</translation>
    </message>
    <message>
        <source>passed %1 ago</source>
        <translation>pasó hace %1</translation>
    </message>
    <message>
        <source>T+%1, in %2</source>
        <translation>T+%1, en %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the file already.</source>
        <translation>«%1» ya está en el archivo.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelación</translation>
    </message>
    <message>
        <source>Planned hold</source>
        <translation>Pausa planificada</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Inicio fijo</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel de control</translation>
    </message>
    <message>
        <source>Nothing is decided here any more: the run does not come to this gate.</source>
        <translation>Aquí ya no se decide nada: la ejecución no llega a esta puerta.</translation>
    </message>
    <message>
        <source>The question comes %1: the run is not there yet.</source>
        <translation>La pregunta llega %1: la ejecución aún no está ahí.</translation>
    </message>
    <message>
        <source>Everything is shown: GO can be declared.</source>
        <translation>Todo está demostrado: se puede declarar GO.</translation>
    </message>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>¿Por qué? Se guarda en el registro.</translation>
    </message>
    <message>
        <source>TERM to everything it started, then KILL, then checked</source>
        <translation>TERM a todo lo que inició, después KILL, después se comprueba</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Mirar allí</translation>
    </message>
    <message>
        <source>Looks whether anything of it still runs; touches nothing</source>
        <translation>Mira si aún hay algo suyo en marcha; no toca nada</translation>
    </message>
    <message>
        <source>Retry …</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Run this line once more; it is a new attempt in the log</source>
        <translation>Ejecutar esta línea una vez más; es un intento nuevo en el registro</translation>
    </message>
    <message>
        <source>Mark done outside …</source>
        <translation>Hecha fuera…</translation>
    </message>
    <message>
        <source>It was done by hand, elsewhere; the step goes on</source>
        <translation>Se hizo a mano, en otro lugar; el paso sigue</translation>
    </message>
    <message>
        <source>Skip line …</source>
        <translation>Omitir línea…</translation>
    </message>
    <message>
        <source>It is not done; the step goes on without it</source>
        <translation>No se hace; el paso sigue sin ella</translation>
    </message>
    <message>
        <source>Approve this line …</source>
        <translation>Aprobar esta línea…</translation>
    </message>
    <message>
        <source>You have seen what runs and where; whoever carries out the step may run it</source>
        <translation>Usted ha visto qué se ejecuta y dónde; quien lleva a cabo el paso puede ejecutarla</translation>
    </message>
    <message>
        <source>It runs on %1. Effect: %2. Your approval is good for exactly this text, these values and this place, and for one attempt.</source>
        <translation>Se ejecuta en %1. Efecto: %2. Su aprobación vale exactamente para este texto, estos valores y este lugar, y para un solo intento.</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Como se esperaba</translation>
    </message>
    <message>
        <source>You have read the output: it is what the runbook says</source>
        <translation>Usted ha leído la salida: es lo que dice el runbook</translation>
    </message>
    <message>
        <source>Not as expected …</source>
        <translation>No como se esperaba…</translation>
    </message>
    <message>
        <source>The line counts as failed; the step stops</source>
        <translation>La línea cuenta como fallida; el paso se detiene</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>¿Qué vio?</translation>
    </message>
    <message>
        <source>Confirm: sent</source>
        <translation>Confirmar: enviado</translation>
    </message>
    <message>
        <source>You have sent it; the cockpit sends nothing</source>
        <translation>Usted lo ha enviado; el cockpit no envía nada</translation>
    </message>
    <message>
        <source>Skip …</source>
        <translation>Omitir…</translation>
    </message>
    <message>
        <source>It is not sent; the step goes on</source>
        <translation>No se envía; el paso sigue</translation>
    </message>
    <message>
        <source>Confirm with evidence …</source>
        <translation>Confirmar con evidencia…</translation>
    </message>
    <message>
        <source>No metric is bound: say what you saw and where</source>
        <translation>No hay ninguna métrica vinculada: diga qué vio y dónde</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>¿Qué vio y dónde?</translation>
    </message>
    <message>
        <source>It is not measured; the step goes on</source>
        <translation>No se mide; el paso sigue</translation>
    </message>
    <message>
        <source>End the wait …</source>
        <translation>Terminar la espera…</translation>
    </message>
    <message>
        <source>Go on before the time is over</source>
        <translation>Seguir antes de que acabe el tiempo</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>You have seen that it holds</source>
        <translation>Usted ha visto que se cumple</translation>
    </message>
    <message>
        <source>Failed …</source>
        <translation>Fallido…</translation>
    </message>
    <message>
        <source>It does not hold; the step stops</source>
        <translation>No se cumple; el paso se detiene</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>No probado…</translation>
    </message>
    <message>
        <source>Nobody looked; the step goes on and the log says so</source>
        <translation>Nadie miró; el paso sigue y el registro lo dice</translation>
    </message>
    <message>
        <source>Confirm: done</source>
        <translation>Confirmar: hecho</translation>
    </message>
    <message>
        <source>You have done what the step says</source>
        <translation>Usted ha hecho lo que dice el paso</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Línea %1, %2</translation>
    </message>
    <message>
        <source>Line %1 on %2, %3</source>
        <translation>Línea %1 en %2, %3</translation>
    </message>
    <message>
        <source>cannot be run as it stands: %1</source>
        <translation>no se puede ejecutar tal cual: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>esperado: %1</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>le toca</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in %1: %2. Sign it again there.</source>
        <translation>Firmado solo hasta un momento ya pasado, en %1: %2. Fírmelo allí de nuevo.</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>Usted miró y está como debe estar</translation>
    </message>
    <message>
        <source>It is good …</source>
        <translation>Va bien…</translation>
    </message>
    <message>
        <source>It is not good …</source>
        <translation>No va bien…</translation>
    </message>
    <message>
        <source>You looked; the log keeps what is wrong</source>
        <translation>Usted miró; el registro guarda lo que está mal</translation>
    </message>
    <message>
        <source>Begin phase %1</source>
        <translation>Empezar la fase %1</translation>
    </message>
    <message>
        <source>From now on it is looked at as often as the runbook says</source>
        <translation>Desde ahora se comprueba con la frecuencia que dice el runbook</translation>
    </message>
    <message>
        <source>Phase %1 is good …</source>
        <translation>La fase %1 va bien…</translation>
    </message>
    <message>
        <source>Phase %1 is not good …</source>
        <translation>La fase %1 no va bien…</translation>
    </message>
    <message>
        <source>The next phase does not begin before a good check</source>
        <translation>La fase siguiente no empieza antes de una buena comprobación</translation>
    </message>
    <message>
        <source>Go on from %1 …</source>
        <translation>Seguir desde %1…</translation>
    </message>
    <message>
        <source>The ramp may advance again</source>
        <translation>La rampa puede avanzar de nuevo</translation>
    </message>
    <message>
        <source>Why may it go on?</source>
        <translation>¿Por qué puede seguir?</translation>
    </message>
    <message>
        <source>Hold at %1 …</source>
        <translation>Pausar en %1…</translation>
    </message>
    <message>
        <source>The share stays as it is</source>
        <translation>La proporción se queda como está</translation>
    </message>
    <message>
        <source>Why is it held?</source>
        <translation>¿Por qué se pausa?</translation>
    </message>
    <message>
        <source>Abort to 0 % …</source>
        <translation>Abortar a 0 %…</translation>
    </message>
    <message>
        <source>Nothing goes to the new version any more</source>
        <translation>Ya no va nada a la versión nueva</translation>
    </message>
    <message>
        <source>Why is it aborted? All traffic goes back to the old version.</source>
        <translation>¿Por qué se aborta? Todo el tráfico vuelve a la versión antigua.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>What this step did is undone, and you have seen it</source>
        <translation>Lo que hizo este paso está deshecho, y usted lo ha visto</translation>
    </message>
    <message>
        <source>Nothing to take back …</source>
        <translation>Nada que deshacer…</translation>
    </message>
    <message>
        <source>The step left nothing behind that must be undone</source>
        <translation>El paso no dejó nada que deba deshacerse</translation>
    </message>
    <message>
        <source>Why is there nothing to take back?</source>
        <translation>¿Por qué no hay nada que deshacer?</translation>
    </message>
    <message>
        <source>What did you try, and what did you see?</source>
        <translation>¿Qué probó y qué vio?</translation>
    </message>
    <message>
        <source>It works …</source>
        <translation>Funciona…</translation>
    </message>
    <message>
        <source>You have tried it; the log keeps what you saw</source>
        <translation>Usted lo ha probado; el registro guarda lo que vio</translation>
    </message>
    <message>
        <source>It does not work …</source>
        <translation>No funciona…</translation>
    </message>
    <message>
        <source>A GO is not possible before it works, where the environment asks for it or the run is live</source>
        <translation>No es posible un GO antes de que funcione, donde el entorno lo exige o la ejecución es real</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planificados</translation>
    </message>
    <message>
        <source>rollback point: %1</source>
        <translation>punto de reversión: %1</translation>
    </message>
    <message>
        <source>way back: %1</source>
        <translation>camino de vuelta: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>tiempo previsto %1</translation>
    </message>
    <message>
        <source>to %1 on %2, line %3</source>
        <translation>a %1 en %2, línea %3</translation>
    </message>
    <message>
        <source>to %1 on %2, step %3, line %4</source>
        <translation>a %1 en %2, paso %3, línea %4</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translation>Paso %1 · %2</translation>
    </message>
    <message>
        <source>Rollback · %1</source>
        <translation>Reversión · %1</translation>
    </message>
    <message>
        <source>%1 · %2&apos;s</source>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>Give the step back</source>
        <translation>Devolver el paso</translation>
    </message>
    <message>
        <source>The step is anybody&apos;s again</source>
        <translation>El paso vuelve a ser de cualquiera</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Relevar…</translation>
    </message>
    <message>
        <source>The step is yours: nobody else but the lead carries it out</source>
        <translation>El paso es suyo: salvo el líder, nadie más lo lleva a cabo</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>¿Por qué releva a %1?</translation>
    </message>
    <message>
        <source>The last safe start was T+%1; from here at worst %2 back.</source>
        <translation>El último inicio seguro fue T+%1; desde aquí, en el peor caso, %2 para volver.</translation>
    </message>
    <message>
        <source>Last safe start T+%1, in %2; from here at worst %3 back.</source>
        <translation>Último inicio seguro T+%1, dentro de %2; desde aquí, en el peor caso, %3 para volver.</translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation>decide: %1</translation>
    </message>
    <message>
        <source>Rolling back because: %1</source>
        <translation>Se revierte porque: %1</translation>
    </message>
    <message>
        <source>since T-0 %1</source>
        <translation>desde T-0 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was signed off until %2: sign it off again</source>
        <translation>«%1» estaba firmado hasta %2: fírmelo de nuevo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold any more</source>
        <translation>«%1» ya no se cumple</translation>
    </message>
    <message>
        <source>The rollback is over: close the run.</source>
        <translation>La reversión ha terminado: cierre la ejecución.</translation>
    </message>
    <message>
        <source>Every step and gate is over: close the run.</source>
        <translation>Todos los pasos y puertas han terminado: cierre la ejecución.</translation>
    </message>
    <message>
        <source>No stage is recorded yet.</source>
        <translation>Aún no hay ninguna etapa anotada.</translation>
    </message>
    <message>
        <source>Records that more traffic goes to the new version; the runbook&apos;s lines move it</source>
        <translation>Anota que va más tráfico a la versión nueva; lo mueven las líneas del runbook</translation>
    </message>
    <message>
        <source>%1, staged</source>
        <translation>%1, simulada</translation>
    </message>
    <message>
        <source>%1, a check lapsed</source>
        <translation>%1, ha caducado una comprobación</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>This command was started before (%1 exists) and is not started again. Check its outcome, or retry it as a new attempt.</source>
        <translation>Este comando ya se inició antes (%1 existe) y no se vuelve a iniciar. Compruebe su resultado o reinténtelo como un intento nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so the command was not started: %2</source>
        <translation>No se pudo crear la carpeta %1, así que el comando no se inició: %2</translation>
    </message>
    <message>
        <source>The order could not be written to %1, so the command was not started: %2</source>
        <translation>No se pudo escribir la orden en %1, así que el comando no se inició: %2</translation>
    </message>
    <message>
        <source>The command takes no input, or has ended.</source>
        <translation>El comando no admite entrada o ya ha terminado.</translation>
    </message>
    <message>
        <source>The command does not read its input: only a part was sent.</source>
        <translation>El comando no lee su entrada: solo se envió una parte.</translation>
    </message>
    <message>
        <source>The command could not be queued at %1, so it was not started: %2</source>
        <translation>El comando no se pudo poner en cola en %1, así que no se inició: %2</translation>
    </message>
</context>
<context>
    <name>MetricSource</name>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation>%1 no dio una respuesta utilizable: %2</translation>
    </message>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 respondió %2: %3</translation>
    </message>
    <message>
        <source>%1 answered %2 %3: %4</source>
        <translation>%1 respondió %2 %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 It asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 Pide esperar %n segundo.</numerusform>
            <numerusform>%1 Pide esperar %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The source did not answer for this metric.</source>
        <translation>La fuente no respondió sobre esta métrica.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) ahead of this machine&apos;s clock: one of the two clocks is wrong.</source>
        <translation>
            <numerusform>El valor más reciente va %n segundo por delante del reloj de este equipo: uno de los dos relojes está mal.</numerusform>
            <numerusform>El valor más reciente va %n segundos por delante del reloj de este equipo: uno de los dos relojes está mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source gave no new value.</source>
        <translation>La fuente no dio ningún valor nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) old.</source>
        <translation>
            <numerusform>El valor más reciente tiene %n segundo.</numerusform>
            <numerusform>El valor más reciente tiene %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says that its answer is incomplete: %1</source>
        <translation>La fuente dice que su respuesta está incompleta: %1</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>El valor más reciente no es un número.</translation>
    </message>
    <message>
        <source>The unit of the metric is “%1”, that of the rule “%2”: neither converts into the other.</source>
        <translation>La unidad de la métrica es «%1» y la de la regla, «%2»: no se pueden convertir entre sí.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A part of the line is left out (&quot;...&quot;): write it in full in the runbook.</source>
        <translation>Falta una parte de la línea («...»): escríbala completa en el runbook.</translation>
    </message>
    <message>
        <source>%1 has no value: give it one in the environment, under variables or secrets.</source>
        <translation>%1 no tiene valor: dele uno en el entorno, en variables o secrets.</translation>
    </message>
    <message>
        <source>it is left out of a preview, which runs read-only lines alone</source>
        <translation>queda fuera de una vista previa, que solo ejecuta líneas de solo lectura</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the metrics %2 of the environment alike, so it is bound to none.</source>
        <translation>«%1» encaja por igual con las métricas %2 del entorno, así que no se vincula a ninguna.</translation>
    </message>
    <message>
        <source>Write more words into one &quot;match&quot;, so that it says more than the others.</source>
        <translation>Escriba más palabras en uno de los &quot;match&quot; para que sea más preciso que los demás.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; of the environment is in %4: it stays unbound.</source>
        <translation>«%1» está en %2, pero la métrica «%3» del entorno está en %4: sigue sin vincular.</translation>
    </message>
    <message>
        <source>Bind a query that gives %1, or correct &quot;unit&quot; in the environment.</source>
        <translation>Vincule una consulta que dé %1 o corrija &quot;unit&quot; en el entorno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write for example &quot;2030-01-31T02:00:00Z&quot;.</source>
        <translation>«%1» no es un instante; escriba, por ejemplo, &quot;2030-01-31T02:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; write for example &quot;Europe/Berlin&quot; or &quot;UTC&quot;.</source>
        <translation>«%1» no es una zona horaria; escriba, por ejemplo, &quot;Europe/Berlin&quot; o &quot;UTC&quot;.</translation>
    </message>
    <message>
        <source>a value is one line of text without control characters.</source>
        <translation>un valor es una línea de texto sin caracteres de control.</translation>
    </message>
    <message>
        <source>the name of an environment variable is expected here, not a value.</source>
        <translation>aquí se espera el nombre de una variable de entorno, no un valor.</translation>
    </message>
    <message>
        <source>only the names of secrets stand here, never their values.</source>
        <translation>aquí solo van los nombres de los secretos, nunca sus valores.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a variable as well; keep one of them.</source>
        <translation>«%1» también es una variable; deje solo uno de los dos.</translation>
    </message>
    <message>
        <source>one of observe, ask and act is expected here.</source>
        <translation>aquí se espera observe, ask o act.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>an environment file has at most 1 MiB; this is something else.</source>
        <translation>un archivo de entorno ocupa como máximo 1 MiB; esto es otra cosa.</translation>
    </message>
    <message>
        <source>the file is empty; at least &quot;environment&quot; and &quot;kind&quot; are needed.</source>
        <translation>el archivo está vacío; se necesitan al menos &quot;environment&quot; y &quot;kind&quot;.</translation>
    </message>
    <message>
        <source>one YAML document is expected, not none and not more.</source>
        <translation>se espera un documento YAML, ni ninguno ni más de uno.</translation>
    </message>
    <message>
        <source>line %1: this is not YAML: %2.</source>
        <translation>línea %1: esto no es YAML: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>no se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No metric of the environment &quot;%1&quot; measures &quot;%2&quot;: it is unbound and never passes by itself.</source>
        <translation>Ninguna métrica del entorno «%1» mide «%2»: está sin vincular y nunca se supera sola.</translation>
    </message>
    <message>
        <source>Add an entry under &quot;metrics&quot; whose &quot;match&quot; holds words of it, such as &quot;%1&quot;.</source>
        <translation>Añada en &quot;metrics&quot; una entrada cuyo &quot;match&quot; contenga palabras suyas, como «%1».</translation>
    </message>
    <message>
        <source>a query is needed here, or namespace and metric for CloudWatch.</source>
        <translation>aquí se necesita una consulta o, para CloudWatch, namespace y metric.</translation>
    </message>
    <message>
        <source>dimensions belong to namespace and metric of CloudWatch.</source>
        <translation>dimensions acompaña a namespace y metric de CloudWatch.</translation>
    </message>
    <message>
        <source>only a cloudwatch source takes namespace and metric; write a query.</source>
        <translation>solo una fuente cloudwatch admite namespace y metric; escriba una consulta.</translation>
    </message>
    <message>
        <source>namespace and metric are needed together.</source>
        <translation>namespace y metric van siempre juntos.</translation>
    </message>
    <message>
        <source>at least one word is needed to match conditions by.</source>
        <translation>se necesita al menos una palabra para reconocer las condiciones.</translation>
    </message>
    <message>
        <source>no source of the name &quot;%1&quot; stands under &quot;sources&quot; in this file.</source>
        <translation>no hay ninguna fuente llamada «%1» en &quot;sources&quot; de este archivo.</translation>
    </message>
    <message>
        <source>at least one second is needed between two polls.</source>
        <translation>entre dos sondeos debe pasar al menos un segundo.</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed here.</source>
        <translation>aquí se necesita una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>a cloudwatch source needs its region, for example &quot;eu-west-1&quot;.</source>
        <translation>una fuente cloudwatch necesita su región, por ejemplo &quot;eu-west-1&quot;.</translation>
    </message>
    <message>
        <source>a grafana source needs the uid of the data source that it asks.</source>
        <translation>una fuente grafana necesita el uid de la fuente de datos que consulta.</translation>
    </message>
    <message>
        <source>there is one lead; a position above is marked already.</source>
        <translation>hay un solo líder; ya hay un puesto marcado más arriba.</translation>
    </message>
    <message>
        <source>two sources are named &quot;%1&quot;.</source>
        <translation>hay dos fuentes llamadas «%1».</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected here.</source>
        <translation>aquí se espera un número de %1 a %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of line; write for example &quot;irreversible&quot;.</source>
        <translation>«%1» no es un tipo de línea; escriba, por ejemplo, &quot;irreversible&quot;.</translation>
    </message>
    <message>
        <source>a freeze ends after it begins.</source>
        <translation>una congelación termina después de empezar.</translation>
    </message>
    <message>
        <source>a hold has one end: &quot;for&quot;, &quot;until&quot; or &quot;checklist&quot;; without any of them the lead decides.</source>
        <translation>una pausa tiene un solo final: &quot;for&quot;, &quot;until&quot; o &quot;checklist&quot;; sin ninguno, decide el líder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write for example &quot;app-01.example.org&quot;.</source>
        <translation>«%1» no es una dirección; escriba, por ejemplo, &quot;app-01.example.org&quot;.</translation>
    </message>
    <message>
        <source>a number from 0 to 10 is expected here.</source>
        <translation>aquí se espera un número de 0 a 10.</translation>
    </message>
    <message>
        <source>only read-only and reversible lines may be tried again without a person.</source>
        <translation>solo las líneas de solo lectura y las reversibles pueden reintentarse sin una persona.</translation>
    </message>
    <message>
        <source>two services are named &quot;%1&quot;.</source>
        <translation>hay dos servicios llamados «%1».</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is done, or skipped with a reason</source>
        <translation>El paso «%1» está hecho u omitido con un motivo</translation>
    </message>
    <message>
        <source>All %1 steps up to &quot;%2&quot; are done, or skipped with a reason</source>
        <translation>Los %1 pasos hasta «%2» están hechos u omitidos con un motivo</translation>
    </message>
    <message>
        <source>Every checklist due before the start is complete</source>
        <translation>Están completas todas las listas de control que vencen antes del inicio</translation>
    </message>
    <message>
        <source>%1 (no metric is bound: a person confirms it)</source>
        <translation>%1 (sin métrica vinculada: lo confirma una persona)</translation>
    </message>
    <message>
        <source>Go/No-Go to start</source>
        <translation>Go/No-Go para empezar</translation>
    </message>
    <message>
        <source>Go/No-Go to finish</source>
        <translation>Go/No-Go para terminar</translation>
    </message>
    <message>
        <source>Everything written since the backup is lost.</source>
        <translation>Se pierde todo lo escrito desde la copia de seguridad.</translation>
    </message>
    <message>
        <source>What was written into tables and columns that the migration added is lost.</source>
        <translation>Se pierde lo escrito en las tablas y columnas que añadió la migración.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>En su lugar: %1</translation>
    </message>
    <message>
        <source>step &quot;%1&quot;</source>
        <translation>paso «%1»</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>Paso «%1»</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>`%1` stands with &quot;...&quot; for what is left out and cannot be run as it stands.</source>
        <translation>`%1` tiene «...» en lugar de lo omitido y no se puede ejecutar tal cual.</translation>
    </message>
    <message>
        <source>Write the whole command.</source>
        <translation>Escriba el comando completo.</translation>
    </message>
    <message>
        <source>`%1` leaves out a part of what it sends (&quot;...&quot;): as written it sends the dots.</source>
        <translation>`%1` omite una parte de lo que envía («...»): tal cual, envía los puntos.</translation>
    </message>
    <message>
        <source>Write the data in full.</source>
        <translation>Escriba los datos completos.</translation>
    </message>
    <message>
        <source>`%1` never ends by itself.</source>
        <translation>`%1` no termina nunca por sí solo.</translation>
    </message>
    <message>
        <source>Say how long to watch, or wrap it: timeout 5m …</source>
        <translation>Indique cuánto tiempo observar o envuélvalo: timeout 5m …</translation>
    </message>
    <message>
        <source>%1 is read by a name that calls date again: the second has passed, and no file has that name.</source>
        <translation>%1 se lee con un nombre que vuelve a llamar a date: el segundo ya ha pasado y ningún archivo se llama así.</translation>
    </message>
    <message>
        <source>Keep the name in a variable when the file is made, and use it here.</source>
        <translation>Guarde el nombre en una variable al crear el archivo y úsela aquí.</translation>
    </message>
    <message>
        <source>%1 is a wildcard: a restore from it is ambiguous if several files match.</source>
        <translation>%1 es un comodín: restaurar desde él es ambiguo si coinciden varios archivos.</translation>
    </message>
    <message>
        <source>Name the one file, for example by a variable set when the backup is made.</source>
        <translation>Indique un único archivo, por ejemplo con una variable fijada al hacer la copia.</translation>
    </message>
    <message>
        <source>A command line has &quot;...&quot; in place of arguments.</source>
        <translation>Una línea de comandos tiene «...» en lugar de argumentos.</translation>
    </message>
    <message>
        <source>Dots that stand for left-out arguments cannot be run. Dots inside the data that a command sends are a warning: the command runs, but with the dots.</source>
        <translation>Los puntos que sustituyen argumentos omitidos no se pueden ejecutar. Los puntos dentro de los datos que envía un comando son un aviso: el comando se ejecuta, pero con los puntos.</translation>
    </message>
    <message>
        <source>A command line never ends by itself.</source>
        <translation>Una línea de comandos no termina nunca por sí sola.</translation>
    </message>
    <message>
        <source>tail -f, watch and their like run until a person stops them; a step that holds one never finishes by itself.</source>
        <translation>tail -f, watch y similares siguen hasta que alguien los detiene; un paso que los contiene no termina nunca por sí solo.</translation>
    </message>
    <message>
        <source>A file is read by a name that calls date a second time.</source>
        <translation>Un archivo se lee con un nombre que llama a date por segunda vez.</translation>
    </message>
    <message>
        <source>A file that was named by $(date +…%S) can only be found again by the name it was given. A second call of date gives a later second, and the file is not found.</source>
        <translation>Un archivo nombrado con $(date +…%S) solo se encuentra por el nombre que recibió. Una segunda llamada a date da un segundo posterior y el archivo no aparece.</translation>
    </message>
    <message>
        <source>A database is restored from a wildcard.</source>
        <translation>Una base de datos se restaura desde un comodín.</translation>
    </message>
    <message>
        <source>When several backups match, the shell refuses the redirection or restores another one than meant. A restore names its file.</source>
        <translation>Cuando coinciden varias copias, el shell rechaza la redirección o restaura una distinta de la deseada. Una restauración nombra su archivo.</translation>
    </message>
    <message>
        <source>`%1` opens a session: what follows it up to line %2 runs on %3.</source>
        <translation>`%1` abre una sesión: lo que sigue hasta la línea %2 se ejecuta en %3.</translation>
    </message>
    <message>
        <source>Check the context shown at each line, or write ssh %1 &apos;…&apos; for each command.</source>
        <translation>Compruebe el contexto que se muestra en cada línea, o escriba ssh %1 &apos;…&apos; en cada comando.</translation>
    </message>
    <message>
        <source>Write psql … -c or psql … -f FILE, so that the line stands by itself.</source>
        <translation>Escriba psql … -c o psql … -f FILE, para que la línea se baste por sí sola.</translation>
    </message>
    <message>
        <source>`%1` needs the session of line %2, but shell commands stand between them.</source>
        <translation>`%1` necesita la sesión de la línea %2, pero entre ambas hay comandos de shell.</translation>
    </message>
    <message>
        <source>`%1` is a command of psql, but no psql session is open here: a shell does not know %2.</source>
        <translation>`%1` es un comando de psql, pero aquí no hay ninguna sesión de psql abierta: un shell no conoce %2.</translation>
    </message>
    <message>
        <source>`%1` is SQL, but no database session is open here.</source>
        <translation>`%1` es SQL, pero aquí no hay ninguna sesión de base de datos abierta.</translation>
    </message>
    <message>
        <source>`%1` needs the session that %2 opened in line %3 and that nothing says is still open.</source>
        <translation>`%1` necesita la sesión que %2 abrió en la línea %3, y nada dice que siga abierta.</translation>
    </message>
    <message>
        <source>`%1` is for a shell, but the database session opened in line %2 is not left before it.</source>
        <translation>`%1` es para un shell, pero antes no se sale de la sesión de base de datos abierta en la línea %2.</translation>
    </message>
    <message>
        <source>Leave the session with \q first.</source>
        <translation>Salga antes de la sesión con \q.</translation>
    </message>
    <message>
        <source>An ssh session opened in a step is where the lines after it run.</source>
        <translation>Las líneas que siguen a una sesión ssh abierta en un paso se ejecutan en ella.</translation>
    </message>
    <message>
        <source>Lines after an interactive ssh are meant for the other machine. The context is carried from line to line and shown at each; this finding says where it begins.</source>
        <translation>Las líneas tras un ssh interactivo son para la otra máquina. El contexto pasa de línea a línea y se muestra en cada una; este hallazgo dice dónde empieza.</translation>
    </message>
    <message>
        <source>A line for a database prompt is typed into a shell.</source>
        <translation>Una línea para el prompt de una base de datos se escribe en un shell.</translation>
    </message>
    <message>
        <source>Backslash commands and SQL need a session of the database client. Without one the shell reads them and fails, or does something else. A line that relies on a session of another step is a warning.</source>
        <translation>Los comandos con barra invertida y el SQL necesitan una sesión del cliente de base de datos. Sin ella, el shell los lee y falla, o hace otra cosa. Una línea que depende de la sesión de otro paso es un aviso.</translation>
    </message>
    <message>
        <source>A shell command is typed into an open database session.</source>
        <translation>Un comando de shell se escribe en una sesión de base de datos abierta.</translation>
    </message>
    <message>
        <source>After an interactive database client the next lines go to its prompt until it is left with \q or exit.</source>
        <translation>Tras un cliente de base de datos interactivo, las líneas siguientes van a su prompt hasta que se sale con \q o exit.</translation>
    </message>
    <message>
        <source>`%1` is typed while the session on %2 is open: it starts from there, not from here.</source>
        <translation>`%1` se escribe mientras está abierta la sesión en %2: parte de allí, no de aquí.</translation>
    </message>
    <message>
        <source>Leave the session on %1 with exit first.</source>
        <translation>Salga antes de la sesión en %1 con exit.</translation>
    </message>
    <message>
        <source>`%1` runs on %2, but the file was made on %3 (line %4).</source>
        <translation>`%1` se ejecuta en %2, pero el archivo se creó en %3 (línea %4).</translation>
    </message>
    <message>
        <source>Open a session on %1 before this line.</source>
        <translation>Abra una sesión en %1 antes de esta línea.</translation>
    </message>
    <message>
        <source>An ssh session is opened from inside another one.</source>
        <translation>Se abre una sesión ssh desde dentro de otra.</translation>
    </message>
    <message>
        <source>Without exit in between, the second ssh runs on the first host, where its keys and its network may be missing.</source>
        <translation>Sin un exit entre ambas, el segundo ssh se ejecuta en el primer host, donde pueden faltar sus claves y su red.</translation>
    </message>
    <message>
        <source>A file is removed on another host than the one it was made on.</source>
        <translation>Un archivo se borra en un host distinto de aquel en el que se creó.</translation>
    </message>
    <message>
        <source>The contexts of the lines say that a file is made on one host and removed on another, which leaves it in force where it was made.</source>
        <translation>Según los contextos de las líneas, un archivo se crea en un host y se borra en otro, con lo que sigue vigente donde se creó.</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; goes to %2, and no heading of this document is called so.</source>
        <translation>El enlace «%1» lleva a %2, y ningún título de este documento se llama así.</translation>
    </message>
    <message>
        <source>Correct the link, or the heading that it meant.</source>
        <translation>Corrija el enlace o el título al que se refería.</translation>
    </message>
    <message>
        <source>%1 of %2 rollback triggers name no metric with a limit: %3. Only a person can declare them.</source>
        <translation>%1 de %2 disparadores de reversión no indican ninguna métrica con un límite: %3. Solo una persona puede declararlos.</translation>
    </message>
    <message>
        <source>Write what is measured, the limit and for how long: &quot;Error rate &gt; 5 % for 5 minutes&quot;.</source>
        <translation>Escriba qué se mide, el límite y durante cuánto tiempo: &quot;Error rate &gt; 5 % for 5 minutes&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say for how long: one bad sample is enough.</source>
        <translation>«%1» no dice durante cuánto tiempo: basta una muestra mala.</translation>
    </message>
    <message>
        <source>Add the time it must last, such as &quot;for 5 minutes&quot;, or say &quot;at once&quot;.</source>
        <translation>Añada el tiempo que debe durar, como &quot;for 5 minutes&quot;, o escriba &quot;at once&quot;.</translation>
    </message>
    <message>
        <source>%1 ends at %2 and %3 begins at %4: nothing is planned for %5 between them.</source>
        <translation>%1 termina en %2 y %3 empieza en %4: no hay nada planificado durante %5 entre ambos.</translation>
    </message>
    <message>
        <source>Say what the time is for, or correct one of the times.</source>
        <translation>Diga para qué es ese tiempo o corrija una de las horas.</translation>
    </message>
    <message>
        <source>%1 of %2 steps that change something do not say how to see that it worked: %3.</source>
        <translation>%1 de %2 pasos que cambian algo no dicen cómo ver que funcionó: %3.</translation>
    </message>
    <message>
        <source>Add a check, an expected output or a &quot;Validation:&quot; to each.</source>
        <translation>Añada a cada uno una comprobación, una salida esperada o un &quot;Validation:&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2; confirm it.</source>
        <translation>«%1» se lee como %2; confírmelo.</translation>
    </message>
    <message>
        <source>%1 It stands in the lines %2.</source>
        <translation>%1 Está en las líneas %2.</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write it in other words.</source>
        <translation>Confírmelo en la ventana o escríbalo con otras palabras.</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write &quot;%1&quot;.</source>
        <translation>Confírmelo en la ventana o escriba «%1».</translation>
    </message>
    <message>
        <source>A link inside the document leads nowhere.</source>
        <translation>Un enlace dentro del documento no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>A reader who follows it in a hurry lands at the top of the page instead of the rollback. Anchors are compared with the headings by their letters and digits.</source>
        <translation>Quien lo siga con prisas acaba al principio de la página y no en la reversión. Los anclajes se comparan con los títulos por sus letras y cifras.</translation>
    </message>
    <message>
        <source>A rollback trigger names nothing that is measured.</source>
        <translation>Un disparador de reversión no indica nada que se mida.</translation>
    </message>
    <message>
        <source>Words such as &quot;performance is bad&quot; are judged differently by everyone at two in the morning. A metric with a limit fires by itself.</source>
        <translation>Expresiones como «el rendimiento es malo» las juzga cada uno a su manera a las dos de la madrugada. Una métrica con un límite se dispara sola.</translation>
    </message>
    <message>
        <source>A trigger does not say how long it must last.</source>
        <translation>Un disparador no dice cuánto tiempo debe durar.</translation>
    </message>
    <message>
        <source>A single bad sample is common in a deployment. The time a limit must be broken for keeps a release from being rolled back by chance.</source>
        <translation>Una sola muestra mala es habitual en un despliegue. El tiempo que debe superarse un límite evita que un lanzamiento se revierta por casualidad.</translation>
    </message>
    <message>
        <source>Between two steps a long time is planned for nothing.</source>
        <translation>Entre dos pasos hay un rato largo sin nada planificado.</translation>
    </message>
    <message>
        <source>A gap in the timeline is either a step that nobody wrote down or a wrong time. Up to a quarter of an hour, or the length of the step, counts as slack.</source>
        <translation>Un hueco en la cronología es un paso que nadie escribió o una hora equivocada. Hasta un cuarto de hora, o la duración del paso, se considera margen.</translation>
    </message>
    <message>
        <source>A step does not say how to see that it worked.</source>
        <translation>Un paso no dice cómo ver que funcionó.</translation>
    </message>
    <message>
        <source>A step that changes something and checks nothing is done when its last line ends, whatever it did.</source>
        <translation>Un paso que cambia algo y no comprueba nada está hecho cuando acaba su última línea, sea cual sea el resultado.</translation>
    </message>
    <message>
        <source>Words with two readings were read in one way.</source>
        <translation>Unas palabras con dos lecturas se leyeron de una manera.</translation>
    </message>
    <message>
        <source>People write the same words for different things. Where the reader had to choose, it says so, and a person confirms or corrects it.</source>
        <translation>Se usan las mismas palabras para cosas distintas. Donde hubo que elegir se indica, y una persona lo confirma o lo corrige.</translation>
    </message>
    <message>
        <source>Success asks for &quot;%1&quot; (line %2) and the rollback begins at &quot;%3&quot;: between %4 and %5 nothing is decided.</source>
        <translation>El éxito exige «%1» (línea %2) y la reversión empieza en «%3»: entre %4 y %5 no hay nada decidido.</translation>
    </message>
    <message>
        <source>Say what to do in between, for example hold and investigate.</source>
        <translation>Diga qué hacer entre ambos valores, por ejemplo pausar e investigar.</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; waits %2, but the matrix (line %3) says &quot;%4&quot; within &quot;%5&quot; for &quot;%6&quot;.</source>
        <translation>El disparador «%1» espera %2, pero la matriz (línea %3) dice «%4» en «%5» para «%6».</translation>
    </message>
    <message>
        <source>Let both say the same: how long it must last, and how soon to act then.</source>
        <translation>Haga que ambos digan lo mismo: cuánto debe durar y en cuánto tiempo actuar después.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a critical alert, but for &quot;%2&quot; the matrix (line %3) says &quot;%4&quot;.</source>
        <translation>«%1» es una alerta crítica, pero para «%2» la matriz (línea %3) dice «%4».</translation>
    </message>
    <message>
        <source>Agree on one answer; in a run the lead sees both side by side.</source>
        <translation>Acuerden una sola respuesta; en una ejecución el líder ve ambas juntas.</translation>
    </message>
    <message>
        <source>Between success and rollback there are values for which nothing is decided.</source>
        <translation>Entre el éxito y la reversión hay valores para los que no hay nada decidido.</translation>
    </message>
    <message>
        <source>A success criterion and a rollback trigger on the same metric leave a band in which the release is neither good nor to be rolled back, unless a decision matrix covers it.</source>
        <translation>Un criterio de éxito y un disparador de reversión sobre la misma métrica dejan una franja en la que el lanzamiento no va bien ni debe revertirse, salvo que la cubra una matriz de decisión.</translation>
    </message>
    <message>
        <source>A trigger, an alert and the decision matrix give different answers.</source>
        <translation>Un disparador, una alerta y la matriz de decisión dan respuestas distintas.</translation>
    </message>
    <message>
        <source>The same metric has different consequences in different places: how long it must last, or whether it is critical. In a run both are shown and the lead picks.</source>
        <translation>La misma métrica tiene consecuencias distintas en lugares distintos: cuánto debe durar o si es crítica. En una ejecución se muestran ambas y elige el líder.</translation>
    </message>
    <message>
        <source>Name the people in the runbook or under &quot;roster&quot; in the environment.</source>
        <translation>Nombre a las personas en el runbook o en &quot;roster&quot; en el entorno.</translation>
    </message>
    <message>
        <source>All %1 roles are unassigned: %2.</source>
        <translation>Ninguno de los %1 roles está asignado: %2.</translation>
    </message>
    <message>
        <source>Nobody is named as %1.</source>
        <translation>No hay nadie nombrado como %1.</translation>
    </message>
    <message>
        <source>%1 of %2 check items are already ticked in the file: they are claims, not confirmations.</source>
        <translation>%1 de %2 elementos ya están marcados en el archivo: son afirmaciones, no confirmaciones.</translation>
    </message>
    <message>
        <source>Someone confirms each of them in the run; clear the ticks of a runbook that is used again.</source>
        <translation>Alguien confirma cada uno durante la ejecución; borre las marcas de un runbook que se reutiliza.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about the time after the release, but %2 of its %3 items are ticked already.</source>
        <translation>«%1» trata de lo que viene tras el lanzamiento, pero %2 de sus %3 elementos ya están marcados.</translation>
    </message>
    <message>
        <source>Clear these ticks: nobody can know them before the release.</source>
        <translation>Borre esas marcas: nadie puede saberlo antes del lanzamiento.</translation>
    </message>
    <message>
        <source>A role on the roster has no name.</source>
        <translation>Un rol de la lista de puestos no tiene nombre.</translation>
    </message>
    <message>
        <source>The go/no-go poll asks the roles of the roster. A role without a person answers nothing, and no answer holds the release.</source>
        <translation>La consulta go/no-go pregunta a los roles de la lista de puestos. Un rol sin persona no responde, y sin respuesta el lanzamiento se detiene.</translation>
    </message>
    <message>
        <source>Check items are already ticked in the file.</source>
        <translation>Hay elementos ya marcados en el archivo.</translation>
    </message>
    <message>
        <source>A tick in the document says that somebody once ticked it, not that it holds for this release. It is shown as a claim until a person confirms it.</source>
        <translation>Una marca en el documento dice que alguien la puso alguna vez, no que valga para este lanzamiento. Se muestra como afirmación hasta que una persona la confirma.</translation>
    </message>
    <message>
        <source>A result of the release is ticked before the release.</source>
        <translation>Un resultado del lanzamiento está marcado antes del lanzamiento.</translation>
    </message>
    <message>
        <source>Success metrics and post-deployment checks can be true only afterwards.</source>
        <translation>Las métricas de éxito y las comprobaciones posteriores al despliegue solo pueden cumplirse después.</translation>
    </message>
    <message>
        <source>%1 has no value; it is needed in line %2.</source>
        <translation>%1 no tiene valor; se necesita en la línea %2.</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot; in the environment; its value comes from the keychain.</source>
        <translation>Nombre %1 en &quot;secrets&quot; en el entorno; su valor viene del llavero.</translation>
    </message>
    <message>
        <source>Give %1 a value under &quot;variables&quot; in the environment.</source>
        <translation>Dé a %1 un valor en &quot;variables&quot; en el entorno.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; still holds %2.</source>
        <translation>El mensaje «%1» todavía contiene %2.</translation>
    </message>
    <message>
        <source>Fill it in before it is sent, or give the values in the environment.</source>
        <translation>Rellénelo antes de enviarlo o dé los valores en el entorno.</translation>
    </message>
    <message>
        <source>`%1` expects %2, not 200: a check for success would call the right answer a failure.</source>
        <translation>`%1` espera %2, no 200: una comprobación de éxito tomaría la respuesta correcta por un fallo.</translation>
    </message>
    <message>
        <source>Compare the status itself: curl -s -o /dev/null -w &apos;%{http_code}&apos; … gives %1.</source>
        <translation>Compare el propio estado: curl -s -o /dev/null -w &apos;%{http_code}&apos; … da %1.</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status &quot;%1&quot;, which is one of an unplanned incident.</source>
        <translation>Un mantenimiento planificado se publica con el estado «%1», que es el de un incidente imprevisto.</translation>
    </message>
    <message>
        <source>A scheduled incident is scheduled, in_progress, verifying or completed.</source>
        <translation>Un incidente planificado está en scheduled, in_progress, verifying o completed.</translation>
    </message>
    <message>
        <source>A placeholder in a command line has no value.</source>
        <translation>Un marcador de una línea de comandos no tiene valor.</translation>
    </message>
    <message>
        <source>A line with a placeholder runs only when the environment supplies its value, as a variable or by the name of a secret.</source>
        <translation>Una línea con un marcador solo se ejecuta cuando el entorno aporta su valor, como variable o con el nombre de un secreto.</translation>
    </message>
    <message>
        <source>A message to be sent still holds placeholders.</source>
        <translation>Un mensaje por enviar todavía contiene marcadores.</translation>
    </message>
    <message>
        <source>Message templates are shown filled before a person sends them; what has no value stays visible as a placeholder, and customers would read it.</source>
        <translation>Las plantillas de mensajes se muestran rellenas antes de que alguien las envíe; lo que no tiene valor sigue visible como marcador, y los clientes lo leerían.</translation>
    </message>
    <message>
        <source>A request is expected to answer with an error status.</source>
        <translation>Se espera que una petición responda con un estado de error.</translation>
    </message>
    <message>
        <source>Under a maintenance page the right answer is often 503. A check that takes 200 for success reads it the wrong way round.</source>
        <translation>Con una página de mantenimiento, la respuesta correcta suele ser 503. Una comprobación que toma 200 por éxito la lee al revés.</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status of an incident.</source>
        <translation>Un mantenimiento planificado se publica con el estado de un incidente.</translation>
    </message>
    <message>
        <source>Status page services keep two sets of words: scheduled, in_progress, verifying and completed for planned work; investigating, identified, monitoring and resolved for incidents.</source>
        <translation>Los servicios de páginas de estado tienen dos vocabularios: scheduled, in_progress, verifying y completed para el trabajo planificado; investigating, identified, monitoring y resolved para los incidentes.</translation>
    </message>
    <message>
        <source>%1 of the rollout is &quot;%2&quot; here, but &quot;%3&quot; in line %4.</source>
        <translation>%1 del despliegue gradual es «%2» aquí, pero «%3» en la línea %4.</translation>
    </message>
    <message>
        <source>Count the days from the same zero in both places.</source>
        <translation>Cuente los días desde el mismo cero en ambos lugares.</translation>
    </message>
    <message>
        <source>The ramp (%1) runs between %2 (line %3) and %4 (line %5), behind the maintenance page: its soak measures no customer traffic.</source>
        <translation>La rampa (%1) transcurre entre %2 (línea %3) y %4 (línea %5), con la página de mantenimiento puesta: su observación no mide tráfico de clientes.</translation>
    </message>
    <message>
        <source>Open the page before the ramp, or do not count &quot;no errors&quot; there as a good sign.</source>
        <translation>Retire la página antes de la rampa, o no tome allí «sin errores» como buena señal.</translation>
    </message>
    <message>
        <source>The offsets are written %1 … %2, with a minus, although they grow from step to step: they are read as time after the start.</source>
        <translation>Los desplazamientos se escriben %1 … %2, con un signo menos, aunque crecen de un paso a otro: se leen como tiempo después del inicio.</translation>
    </message>
    <message>
        <source>Write T+h:mm for what comes after the start.</source>
        <translation>Escriba T+h:mm para lo que viene después del inicio.</translation>
    </message>
    <message>
        <source>Two places give different days for the same rollout phase.</source>
        <translation>Dos lugares dan días distintos para la misma fase del despliegue gradual.</translation>
    </message>
    <message>
        <source>Lines that name both a phase and its days are compared by the number of the phase.</source>
        <translation>Las líneas que nombran una fase y sus días se comparan por el número de la fase.</translation>
    </message>
    <message>
        <source>The traffic ramp runs while the maintenance page is still up.</source>
        <translation>La rampa de tráfico transcurre con la página de mantenimiento todavía puesta.</translation>
    </message>
    <message>
        <source>Between the step that enables the maintenance page and the one that disables it customers do not reach the new version: the soak of a ramp there has nothing to measure, and no data must not be read as stable.</source>
        <translation>Entre el paso que pone la página de mantenimiento y el que la quita, los clientes no llegan a la versión nueva: la observación de una rampa no tiene allí nada que medir, y la falta de datos no debe leerse como estabilidad.</translation>
    </message>
    <message>
        <source>Offsets written T-h:mm count forward from the start.</source>
        <translation>Los desplazamientos escritos T-h:mm cuentan hacia delante desde el inicio.</translation>
    </message>
    <message>
        <source>T-minus normally counts down to the start. When the offsets grow from step to step they are read as elapsed time, and this finding says so.</source>
        <translation>T menos suele contar hacia atrás hasta el inicio. Cuando los desplazamientos crecen de un paso a otro se leen como tiempo transcurrido, y este hallazgo lo dice.</translation>
    </message>
    <message>
        <source>A key or token stands in the text itself.</source>
        <translation>Hay una clave o un token en el propio texto.</translation>
    </message>
    <message>
        <source>What looks like a password stands in the text itself.</source>
        <translation>Hay algo que parece una contraseña en el propio texto.</translation>
    </message>
    <message>
        <source>Take it out, replace it where it was used, and name it under &quot;secrets&quot;.</source>
        <translation>Quítela, cámbiela donde se usó y nómbrela en &quot;secrets&quot;.</translation>
    </message>
    <message>
        <source>%1 lines use sudo without -n: where it asks for a password, the line waits (line %2).</source>
        <translation>%1 líneas usan sudo sin -n: donde pide una contraseña, la línea se queda esperando (líneas %2).</translation>
    </message>
    <message>
        <source>Write sudo -n, so that the line fails at once instead, and allow it without a password.</source>
        <translation>Escriba sudo -n, para que la línea falle enseguida, y permítalo sin contraseña.</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back, and neither its step nor the runbook says what to do when it goes wrong.</source>
        <translation>`%1` no se puede deshacer, y ni su paso ni el runbook dicen qué hacer si sale mal.</translation>
    </message>
    <message>
        <source>Say how the state before it is restored, or that it cannot be.</source>
        <translation>Diga cómo se restaura el estado anterior, o que no es posible.</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back and stands before the first decision (line %2).</source>
        <translation>`%1` no se puede deshacer y está antes de la primera decisión (línea %2).</translation>
    </message>
    <message>
        <source>Decide before it, or move it behind the decision.</source>
        <translation>Decida antes, o póngalo después de la decisión.</translation>
    </message>
    <message>
        <source>`%1` deletes whatever matches %2 at that moment.</source>
        <translation>`%1` borra todo lo que coincida con %2 en ese momento.</translation>
    </message>
    <message>
        <source>List the matches first, or name what is deleted.</source>
        <translation>Liste antes las coincidencias o nombre lo que se borra.</translation>
    </message>
    <message>
        <source>`%1` deletes from the root when %2 is empty.</source>
        <translation>`%1` borra desde la raíz cuando %2 está vacío.</translation>
    </message>
    <message>
        <source>Write ${NAME:?}, so that an empty one stops the line.</source>
        <translation>Escriba ${NAME:?}, para que un valor vacío detenga la línea.</translation>
    </message>
    <message>
        <source>`%1` runs what a server sends at that moment.</source>
        <translation>`%1` ejecuta lo que un servidor envía en ese momento.</translation>
    </message>
    <message>
        <source>Download it beforehand, compare its checksum, and run the file.</source>
        <translation>Descárguelo antes, compare su suma de comprobación y ejecute el archivo.</translation>
    </message>
    <message>
        <source>$(%1) is computed in the lines %2: each time it may give another value.</source>
        <translation>$(%1) se calcula en las líneas %2: cada vez puede dar otro valor.</translation>
    </message>
    <message>
        <source>A staging or live run computes it once. By hand: keep it in a variable.</source>
        <translation>Una ejecución en preproducción o real lo calcula una vez. A mano: guárdelo en una variable.</translation>
    </message>
    <message>
        <source>What %1 of %2 command lines do is not known here (line %3): each is shown as unknown.</source>
        <translation>Aquí no se sabe qué hacen %1 de %2 líneas de comandos (líneas %3): cada una se muestra como desconocida.</translation>
    </message>
    <message>
        <source>Say beside them what they change and how it is undone.</source>
        <translation>Diga junto a ellas qué cambian y cómo se deshace.</translation>
    </message>
    <message>
        <source>The password of %1 stands on the command line, where every user of the machine can read it.</source>
        <translation>La contraseña de %1 está en la línea de comandos, donde cualquier usuario de la máquina puede leerla.</translation>
    </message>
    <message>
        <source>Pass it by an option file or by the client&apos;s environment variable.</source>
        <translation>Pásela en un archivo de opciones o en la variable de entorno del cliente.</translation>
    </message>
    <message>
        <source>A key, a token or a password stands in the document.</source>
        <translation>Hay una clave, un token o una contraseña en el documento.</translation>
    </message>
    <message>
        <source>Whoever can read the runbook, its history or a record of a run can use what stands in it. Shapes of well-known keys and values behind names of secrets are found.</source>
        <translation>Quien pueda leer el runbook, su historial o el registro de una ejecución puede usar lo que contiene. Se detectan formas de claves conocidas y valores tras nombres de secretos.</translation>
    </message>
    <message>
        <source>A database client is given its password on the line.</source>
        <translation>Un cliente de base de datos recibe su contraseña en la línea.</translation>
    </message>
    <message>
        <source>Arguments of a process are visible to every user of the machine and end in shell histories.</source>
        <translation>Los argumentos de un proceso son visibles para todos los usuarios de la máquina y acaban en los historiales del shell.</translation>
    </message>
    <message>
        <source>sudo may ask for a password that nobody can type.</source>
        <translation>sudo puede pedir una contraseña que nadie puede escribir.</translation>
    </message>
    <message>
        <source>A line of a run has no terminal behind it. sudo without -n waits for a password, and the release waits with it.</source>
        <translation>Una línea de una ejecución no tiene terminal. sudo sin -n espera una contraseña, y el lanzamiento espera con él.</translation>
    </message>
    <message>
        <source>The same value is computed in more than one line.</source>
        <translation>El mismo valor se calcula en más de una línea.</translation>
    </message>
    <message>
        <source>Two calls of date are two moments. Where one line names a file and another looks for it, the names differ.</source>
        <translation>Dos llamadas a date son dos instantes. Si una línea nombra un archivo y otra lo busca, los nombres difieren.</translation>
    </message>
    <message>
        <source>What some command lines do is not known.</source>
        <translation>No se sabe qué hacen algunas líneas de comandos.</translation>
    </message>
    <message>
        <source>The blast radius comes from a table of known tools and verbs. What it does not know is never taken for harmless.</source>
        <translation>El alcance sale de una tabla de herramientas y verbos conocidos. Lo que no conoce nunca se toma por inofensivo.</translation>
    </message>
    <message>
        <source>A line cannot be taken back, and nothing says what to do then.</source>
        <translation>Una línea no se puede deshacer y nada dice qué hacer entonces.</translation>
    </message>
    <message>
        <source>Migrations, deletions and restores end the way back. A runbook that has them and no rollback leaves the lead alone at the worst moment.</source>
        <translation>Las migraciones, los borrados y las restauraciones cierran el camino de vuelta. Un runbook que los tiene y carece de reversión deja solo al líder en el peor momento.</translation>
    </message>
    <message>
        <source>A line that cannot be taken back stands before the first decision.</source>
        <translation>Una línea que no se puede deshacer está antes de la primera decisión.</translation>
    </message>
    <message>
        <source>A go/no-go decides nothing when what it is about has been done already.</source>
        <translation>Un go/no-go no decide nada cuando aquello de lo que trata ya está hecho.</translation>
    </message>
    <message>
        <source>A deletion names its files by a wildcard.</source>
        <translation>Un borrado nombra sus archivos con un comodín.</translation>
    </message>
    <message>
        <source>What a wildcard matches is known only when the line runs: a file more in the folder is a file less after it.</source>
        <translation>Lo que abarca un comodín solo se sabe cuando la línea se ejecuta: un archivo de más en la carpeta antes es un archivo de menos después.</translation>
    </message>
    <message>
        <source>A deletion begins with a variable that may be empty.</source>
        <translation>Un borrado empieza por una variable que puede estar vacía.</translation>
    </message>
    <message>
        <source>An unset variable is an empty text to the shell, so that a recursive deletion below it begins at the root.</source>
        <translation>Para el shell, una variable sin definir es un texto vacío, así que un borrado recursivo bajo ella empieza en la raíz.</translation>
    </message>
    <message>
        <source>A download is piped into a shell.</source>
        <translation>Una descarga se pasa directamente a un shell.</translation>
    </message>
    <message>
        <source>What runs is decided by a server at the moment of the release: nobody reviewed it, and a broken transfer runs in half.</source>
        <translation>Lo que se ejecuta lo decide un servidor en el momento del lanzamiento: nadie lo ha revisado, y una transferencia interrumpida se ejecuta a medias.</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 over.</source>
        <translation>La ventana es %1–%2 (%3), pero las fases terminan en %4: %5 de más.</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the phases.</source>
        <translation>Amplíe la ventana o acorte las fases.</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 of it are not planned.</source>
        <translation>La ventana es %1–%2 (%3), pero las fases terminan en %4: %5 quedan sin planificar.</translation>
    </message>
    <message>
        <source>Say what the rest is for (slack, monitoring), or correct the window.</source>
        <translation>Diga para qué es el resto (margen, supervisión) o corrija la ventana.</translation>
    </message>
    <message>
        <source>The window is %1, but the steps end at %2 (%3): %4 over.</source>
        <translation>La ventana es de %1, pero los pasos terminan en %2 (%3): %4 de más.</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the steps.</source>
        <translation>Amplíe la ventana o acorte los pasos.</translation>
    </message>
    <message>
        <source>The steps fill the window of %1 to the last minute (%2): the first delay breaks it.</source>
        <translation>Los pasos llenan la ventana de %1 hasta el último minuto (%2): el primer retraso la desborda.</translation>
    </message>
    <message>
        <source>Plan a hold or some slack before the end.</source>
        <translation>Planifique una pausa o algo de margen antes del final.</translation>
    </message>
    <message>
        <source>%1 takes %2 from %3 on, but %4 begins at %5.</source>
        <translation>%1 dura %2 a partir de %3, pero %4 empieza en %5.</translation>
    </message>
    <message>
        <source>Correct one of the times, or say that the two run side by side.</source>
        <translation>Corrija una de las horas o diga que ambos van en paralelo.</translation>
    </message>
    <message>
        <source>%1 of %2 steps say no duration: there is no forecast for them.</source>
        <translation>%1 de %2 pasos no indican duración: no hay previsión para ellos.</translation>
    </message>
    <message>
        <source>Write an expected duration to each step; a rehearsal measures them.</source>
        <translation>Escriba una duración prevista en cada paso; un ensayo las mide.</translation>
    </message>
    <message>
        <source>%1 has no expected duration.</source>
        <translation>%1 no tiene duración prevista.</translation>
    </message>
    <message>
        <source>Write how long it should take; a rehearsal measures it.</source>
        <translation>Escriba cuánto debería durar; un ensayo lo mide.</translation>
    </message>
    <message>
        <source>The rollback is promised within %1, but its steps add up to %2 = %3.</source>
        <translation>La reversión se promete en %1, pero sus pasos suman %2 = %3.</translation>
    </message>
    <message>
        <source>Promise what the steps take, or shorten them.</source>
        <translation>Prometa lo que duran los pasos o acórtelos.</translation>
    </message>
    <message>
        <source>Shorten the way back, lengthen the window, or decide before %1.</source>
        <translation>Acorte la vuelta, amplíe la ventana o decida antes de %1.</translation>
    </message>
    <message>
        <source>A rollback takes up to %1, so its last safe start is %2, before %3 at %4.</source>
        <translation>Una reversión dura hasta %1, así que su último inicio seguro es %2, antes de %3 en %4.</translation>
    </message>
    <message>
        <source>the %1 % stage</source>
        <translation>la etapa del %1 %</translation>
    </message>
    <message>
        <source>%1, which is called a rollback point,</source>
        <translation>%1, que se llama punto de reversión,</translation>
    </message>
    <message>
        <source>The rollback takes up to %1, longer than any stage of the ramp is watched (%2 at most).</source>
        <translation>La reversión dura hasta %1, más de lo que se observa cualquier etapa de la rampa (%2 como máximo).</translation>
    </message>
    <message>
        <source>Give the ramp a quicker way back (set the weights to the old version), and name it.</source>
        <translation>Dé a la rampa una vuelta más rápida (devolver los pesos a la versión antigua) e indíquela.</translation>
    </message>
    <message>
        <source>The phases or steps do not fit the deployment window.</source>
        <translation>Las fases o los pasos no caben en la ventana de despliegue.</translation>
    </message>
    <message>
        <source>The window that the runbook announces is compared with where its phases or steps end. Too long is a warning; a part of the window that nothing is planned for is a note.</source>
        <translation>La ventana que anuncia el runbook se compara con el final de sus fases o pasos. Un exceso es un aviso; una parte de la ventana sin nada planificado es una nota.</translation>
    </message>
    <message>
        <source>The steps fill the window to the last minute.</source>
        <translation>Los pasos llenan la ventana hasta el último minuto.</translation>
    </message>
    <message>
        <source>When the planned durations add up to exactly the window, any delay at all breaks it, and there is no room for a hold or for a way back.</source>
        <translation>Cuando las duraciones planificadas suman exactamente la ventana, cualquier retraso la desborda, y no queda sitio para una pausa ni para volver atrás.</translation>
    </message>
    <message>
        <source>A step begins before the one above it can be finished.</source>
        <translation>Un paso empieza antes de que pueda terminar el anterior.</translation>
    </message>
    <message>
        <source>The start and the duration of a step are compared with the start of the next one.</source>
        <translation>El inicio y la duración de un paso se comparan con el inicio del siguiente.</translation>
    </message>
    <message>
        <source>A step says no expected duration.</source>
        <translation>Un paso no indica su duración prevista.</translation>
    </message>
    <message>
        <source>Without a duration there is no forecast and no warning when the step takes too long. Where most steps say none, one finding counts them.</source>
        <translation>Sin duración no hay previsión ni aviso cuando el paso tarda demasiado. Si la mayoría de los pasos no la indica, un solo hallazgo los cuenta.</translation>
    </message>
    <message>
        <source>The rollback steps add up to more than the promised rollback time.</source>
        <translation>Los pasos de reversión suman más que el tiempo de reversión prometido.</translation>
    </message>
    <message>
        <source>The budgets of all rollback steps, conditional ones included, are added up and compared with the time that the runbook promises.</source>
        <translation>Los tiempos previstos de todos los pasos de reversión, también los condicionales, se suman y se comparan con el tiempo que promete el runbook.</translation>
    </message>
    <message>
        <source>The last safe moment for a rollback lies before a later stage begins.</source>
        <translation>El último momento seguro para una reversión es anterior al inicio de una etapa posterior.</translation>
    </message>
    <message>
        <source>The last safe rollback start is the end of the window minus the longest rollback. A ramp stage or a step called a rollback point that begins later cannot be undone inside the window.</source>
        <translation>El último inicio seguro de la reversión es el final de la ventana menos la reversión más larga. Una etapa de la rampa o un paso llamado punto de reversión que empiece después no se puede deshacer dentro de la ventana.</translation>
    </message>
    <message>
        <source>Getting back takes longer than any ramp stage is watched.</source>
        <translation>Volver atrás tarda más de lo que se observa cualquier etapa de la rampa.</translation>
    </message>
    <message>
        <source>A soak is there to find trouble in time. When the way back takes longer than the longest soak, customers stay on the bad version longer than the stage itself lasts.</source>
        <translation>La observación sirve para encontrar problemas a tiempo. Si la vuelta tarda más que la observación más larga, los clientes pasan en la versión mala más tiempo del que dura la propia etapa.</translation>
    </message>
    <message>
        <source>Nothing in this document reads as a step, a checklist or a rollback.</source>
        <translation>Nada en este documento se lee como un paso, una lista de control o una reversión.</translation>
    </message>
    <message>
        <source>Write steps as headings (&quot;Step 1: …&quot;) or numbered items, with their commands in code blocks.</source>
        <translation>Escriba los pasos como títulos (&quot;Step 1: …&quot;) o elementos numerados, con sus comandos en bloques de código.</translation>
    </message>
    <message>
        <source>The runbook has no rollback: neither when nor how to go back.</source>
        <translation>El runbook no tiene reversión: ni cuándo ni cómo volver atrás.</translation>
    </message>
    <message>
        <source>Add a chapter with the triggers and the steps of the way back.</source>
        <translation>Añada un capítulo con los disparadores y los pasos de la vuelta.</translation>
    </message>
    <message>
        <source>The runbook says when to roll back, but not how.</source>
        <translation>El runbook dice cuándo revertir, pero no cómo.</translation>
    </message>
    <message>
        <source>Write the steps of the way back, each with the time it takes.</source>
        <translation>Escriba los pasos de la vuelta, cada uno con el tiempo que lleva.</translation>
    </message>
    <message>
        <source>The runbook says how to roll back, but not when.</source>
        <translation>El runbook dice cómo revertir, pero no cuándo.</translation>
    </message>
    <message>
        <source>List what triggers a rollback, with numbers where there are some.</source>
        <translation>Enumere qué desencadena una reversión, con números donde los haya.</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision: one is added before the first step and one before the last.</source>
        <translation>El runbook no indica ninguna decisión go/no-go: se añade una antes del primer paso y otra antes del último.</translation>
    </message>
    <message>
        <source>Write &quot;Go/No-Go: …&quot; where the team decides.</source>
        <translation>Escriba &quot;Go/No-Go: …&quot; donde decide el equipo.</translation>
    </message>
    <message>
        <source>Say in each step how to undo it, or that nothing is to be undone.</source>
        <translation>Diga en cada paso cómo deshacerlo, o que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>None of the %1 steps names a rollback of its own.</source>
        <translation>Ninguno de los %1 pasos indica una reversión propia.</translation>
    </message>
    <message>
        <source>%1 of %2 steps name no rollback of their own: %3.</source>
        <translation>%1 de %2 pasos no indican una reversión propia: %3.</translation>
    </message>
    <message>
        <source>Called a rollback point, but without saying how to go back from there: %1.</source>
        <translation>Llamados punto de reversión, pero sin decir cómo volver atrás desde ahí: %1.</translation>
    </message>
    <message>
        <source>Write the way back from each of them.</source>
        <translation>Escriba la vuelta desde cada uno de ellos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means two things: &quot;%2&quot; (line %3) and &quot;%4&quot; here</source>
        <translation>«%1» significa dos cosas: «%2» (línea %3) y «%4» aquí</translation>
    </message>
    <message>
        <source>%1; so do %2.</source>
        <translation>%1; lo mismo ocurre con %2.</translation>
    </message>
    <message>
        <source>Give one of them another name, so that nobody mixes them up on a call.</source>
        <translation>Dé otro nombre a uno de ellos, para que nadie los confunda en una llamada.</translation>
    </message>
    <message>
        <source>The document holds no steps, checklists or rollback.</source>
        <translation>El documento no contiene pasos, listas de control ni reversión.</translation>
    </message>
    <message>
        <source>The cockpit reads free-form Markdown, but it must find something to fly.</source>
        <translation>El cockpit lee Markdown de forma libre, pero debe encontrar algo que ejecutar.</translation>
    </message>
    <message>
        <source>The runbook does not say when or how to roll back.</source>
        <translation>El runbook no dice cuándo o cómo revertir.</translation>
    </message>
    <message>
        <source>A release needs a way back: triggers that say when, and steps that say how.</source>
        <translation>Un lanzamiento necesita un camino de vuelta: disparadores que digan cuándo y pasos que digan cómo.</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision.</source>
        <translation>El runbook no indica ninguna decisión go/no-go.</translation>
    </message>
    <message>
        <source>Without a decision of its own a run gets two: before the first step and before the last.</source>
        <translation>Sin una decisión propia, una ejecución recibe dos: antes del primer paso y antes del último.</translation>
    </message>
    <message>
        <source>A step does not say how it is undone.</source>
        <translation>Un paso no dice cómo se deshace.</translation>
    </message>
    <message>
        <source>Steps that name a rollback or a rollback point can be undone on their own; the others only by the rollback chapter, if it covers them.</source>
        <translation>Los pasos que indican una reversión o un punto de reversión pueden deshacerse por separado; los demás, solo con el capítulo de reversión, si los cubre.</translation>
    </message>
    <message>
        <source>A step is called a rollback point without saying how to go back.</source>
        <translation>Un paso se llama punto de reversión sin decir cómo volver atrás.</translation>
    </message>
    <message>
        <source>&quot;Rollback point: yes&quot; promises a way back from there; the step should name it.</source>
        <translation>&quot;Rollback point: yes&quot; promete un camino de vuelta desde ahí; el paso debería indicarlo.</translation>
    </message>
    <message>
        <source>One label, such as &quot;Phase 1&quot;, names two different things.</source>
        <translation>Una misma etiqueta, como &quot;Phase 1&quot;, nombra dos cosas distintas.</translation>
    </message>
    <message>
        <source>On a call &quot;we are in phase 1&quot; must mean one thing. Headings with the same label and different titles are listed.</source>
        <translation>En una llamada, «estamos en la fase 1» debe significar una sola cosa. Se enumeran los títulos con la misma etiqueta y distinto nombre.</translation>
    </message>
    <message>
        <source>The text was encoded as UTF-8 twice. It is repaired for display; the file keeps its bytes.</source>
        <translation>El texto se codificó dos veces como UTF-8. Se repara al mostrarlo; el archivo conserva sus bytes.</translation>
    </message>
    <message>
        <source>Repair the file before its messages are copied from it by hand.</source>
        <translation>Repare el archivo antes de copiar a mano sus mensajes.</translation>
    </message>
    <message>
        <source>The file&apos;s text was encoded as UTF-8 twice.</source>
        <translation>El texto del archivo se codificó dos veces como UTF-8.</translation>
    </message>
    <message>
        <source>Signs and letters outside English look garbled in the file. The cockpit shows them repaired and leaves the file as it is.</source>
        <translation>Los signos y las letras ajenos al inglés se ven dañados en el archivo. El cockpit los muestra reparados y deja el archivo como está.</translation>
    </message>
    <message>
        <source>Binds the runbook to a target. Values of secrets never stand in this file.</source>
        <translation>Vincula el runbook a un destino. Los valores de los secretos nunca van en este archivo.</translation>
    </message>
    <message>
        <source>live, staging or simulated</source>
        <translation>live, staging o simulated</translation>
    </message>
    <message>
        <source>as the runbook says</source>
        <translation>como dice el runbook</translation>
    </message>
    <message>
        <source>the runbook names no moment</source>
        <translation>el runbook no indica ningún momento</translation>
    </message>
    <message>
        <source>of the people; without it, clocks are shown in UTC</source>
        <translation>de las personas; sin ella, los relojes se muestran en UTC</translation>
    </message>
    <message>
        <source>the runbook names no window</source>
        <translation>el runbook no indica ninguna ventana</translation>
    </message>
    <message>
        <source>the longest that a way back may take</source>
        <translation>lo máximo que puede durar la vuelta</translation>
    </message>
    <message>
        <source>The runbook leaves these open; an empty one stays open.</source>
        <translation>El runbook deja esto abierto; lo vacío sigue abierto.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Names of secrets; their values come from the keychain.</source>
        <translation>Nombres de secretos; sus valores vienen del llavero.</translation>
    </message>
    <message>
        <source>The runbook&apos;s hosts: an address, or user@address. An empty one keeps a run from starting.</source>
        <translation>Los hosts del runbook: una dirección o user@address. Uno vacío impide que empiece una ejecución.</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing. Kinds: line (all), read-only, reversible, customer-visible, irreversible, unknown, observer.</source>
        <translation>Lo que vale para las líneas de un tipo cuando el runbook no dice nada. Tipos: line (todas), read-only, reversible, customer-visible, irreversible, unknown, observer.</translation>
    </message>
    <message>
        <source>What a run speaks to: flags, status-page, chat, mail, traffic or alerts.</source>
        <translation>Con qué habla una ejecución: flags, status-page, chat, mail, traffic o alerts.</translation>
    </message>
    <message>
        <source>Roles that the runbook leaves unassigned.</source>
        <translation>Roles que el runbook deja sin asignar.</translation>
    </message>
    <message>
        <source>Where metrics are read. Remove the # and write your own address.</source>
        <translation>De dónde se leen las métricas. Quite el # y escriba su dirección.</translation>
    </message>
    <message>
        <source>What the runbook measures; without a query a condition stays unbound.</source>
        <translation>Lo que mide el runbook; sin consulta, una condición queda sin vincular.</translation>
    </message>
    <message>
        <source>What a firing trigger does: observe, ask or act.</source>
        <translation>Qué hace un disparador al dispararse: observe, ask o act.</translation>
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
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 asks for the secret &quot;%2&quot;, which the environment does not name.</source>
        <translation>%1 pide el secreto «%2», que el entorno no nombra.</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot;.</source>
        <translation>Nombre %1 en &quot;secrets&quot;.</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; is to act by itself, but nothing measures it.</source>
        <translation>El disparador «%1» debe actuar por sí solo, pero nada lo mide.</translation>
    </message>
    <message>
        <source>Bind a metric to it, or let it ask.</source>
        <translation>Vincúlele una métrica o haga que pregunte.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>El host «%1» no tiene dirección en este entorno.</translation>
    </message>
    <message>
        <source>Give it one under &quot;hosts&quot;.</source>
        <translation>Dele una en &quot;hosts&quot;.</translation>
    </message>
    <message>
        <source>the source %1</source>
        <translation>la fuente %1</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>el servicio %1</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean &quot;%1&quot;?</source>
        <translation>esta clave no se conoce aquí; ¿quería decir «%1»?</translation>
    </message>
    <message>
        <source>this key is not known here; known are %1.</source>
        <translation>esta clave no se conoce aquí; se conocen %1.</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one of them.</source>
        <translation>esta clave aparece aquí dos veces; deje una.</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <extracomment>a place in a file, the key there, and what is wrong with it</extracomment>
        <translation>línea %1: %2: %3</translation>
    </message>
    <message>
        <source>a single text or number is expected here, not a list or a map.</source>
        <translation>aquí se espera un solo texto o número, no una lista ni un mapa.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>&quot;key: value&quot; lines are expected here.</source>
        <translation>aquí se esperan líneas &quot;key: value&quot;.</translation>
    </message>
    <message>
        <source>a value is needed here.</source>
        <translation>aquí se necesita un valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>«%1» no es ni yes ni no.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration; write for example &quot;4h&quot;, &quot;240 min&quot; or &quot;90m&quot;.</source>
        <translation>«%1» no es una duración; escriba, por ejemplo, &quot;4h&quot;, &quot;240 min&quot; o &quot;90m&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; it is one of %2.</source>
        <translation>«%1» no se conoce; debe ser uno de %2.</translation>
    </message>
    <message>
        <source>a list is expected here (lines that begin with &quot;- &quot;).</source>
        <translation>aquí se espera una lista (líneas que empiezan por &quot;- &quot;).</translation>
    </message>
    <message>
        <source>%1 entries stand here; %2 are the most.</source>
        <translation>aquí hay %1 entradas; el máximo es %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no limit in figures: a person tells.</source>
        <translation>«%1» no indica ningún límite en cifras: lo decide una persona.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; is in %4: neither converts into the other.</source>
        <translation>«%1» está en %2, pero la métrica «%3» está en %4: no se pueden convertir entre sí.</translation>
    </message>
    <message>
        <source>open alerts are counted instead of a query: write one of both.</source>
        <translation>las alertas abiertas se cuentan en lugar de una consulta: escriba solo una de las dos cosas.</translation>
    </message>
    <message>
        <source>an alertmanager counts open alerts: write &quot;alerts: all&quot;, or which.</source>
        <translation>un alertmanager cuenta alertas abiertas: escriba &quot;alerts: all&quot; o cuáles.</translation>
    </message>
    <message>
        <source>only a grafana source takes markers.</source>
        <translation>solo una fuente grafana admite marcas.</translation>
    </message>
    <message>
        <source>a grafana or cloudwatch source of this file is needed here.</source>
        <translation>aquí se necesita una fuente grafana o cloudwatch de este archivo.</translation>
    </message>
    <message>
        <source>%1 (compared only after the start: a person confirms it)</source>
        <translation>%1 (solo se compara después del inicio: lo confirma una persona)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of hosts, which this line&apos;s own ssh does not know: open a session with &quot;ssh %1&quot; and put the command on a line of its own.</source>
        <translation>«%1» es un grupo de hosts que el ssh de esta línea no conoce: abra una sesión con «ssh %1» y ponga el comando en una línea propia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host of this file; give it a line of its own under hosts.</source>
        <translation>«%1» no es un host de este archivo; dele una línea propia bajo hosts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>«%1» figura aquí dos veces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have one address: the line would run there twice.</source>
        <translation>«%1» y «%2» tienen la misma dirección: la línea se ejecutaría allí dos veces.</translation>
    </message>
    <message>
        <source>the names of hosts are expected here, at least one.</source>
        <translation>aquí se esperan nombres de hosts, al menos uno.</translation>
    </message>
    <message>
        <source>only the strategy rolling has batches.</source>
        <translation>solo la estrategia rolling tiene lotes.</translation>
    </message>
    <message>
        <source>this is the limit of a check, and there is none.</source>
        <translation>es el límite de una comprobación, y no hay ninguna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the member of a group: letters, digits, dots, dashes and underscores only, at most 100.</source>
        <translation>«%1» no puede ser miembro de un grupo: solo letras, cifras, puntos, guiones y guiones bajos, como máximo 100.</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: each line goes over the members, sequential, rolling (a batch at once) or parallel. After a line that may change something, the check must go well on each host within its limit. What must happen together on a host stands on one line (a &amp;&amp; b).</source>
        <translation>Varios hosts tras un nombre del runbook: cada línea recorre los miembros, sequential, rolling (un lote a la vez) o parallel. Tras una línea que pueda cambiar algo, la comprobación debe salir bien en cada host dentro de su límite. Lo que deba ocurrir junto en un host va en una línea (a &amp;&amp; b).</translation>
    </message>
    <message>
        <source>on_failure: stop or go-on</source>
        <translation>on_failure: stop o go-on</translation>
    </message>
    <message>
        <source>or input: true, for lines that ask and whose tool does not tell</source>
        <translation>o input: true, para líneas que preguntan y cuya herramienta no lo revela</translation>
    </message>
    <message>
        <source>What must be seen to work before a GO. A line in backticks only reads, and runs by itself; without one a person looks.</source>
        <translation>Lo que debe verse funcionar antes de un GO. Una línea entre acentos graves solo lee y se ejecuta sola; sin ella, mira una persona.</translation>
    </message>
    <message>
        <source>A line that shows a probe stands at its end, after a colon and in backticks.</source>
        <translation>La línea que demuestra una verificación va al final de esta, tras dos puntos y entre acentos graves.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to be read-only, so it does not run by itself.</source>
        <translation>No se sabe si «%1» es de solo lectura, así que no se ejecuta sola.</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 existe</translation>
    </message>
    <message>
        <source>Its line is longer than %1 characters, and only so much of it was read: put it into a script, and call that.</source>
        <translation>Su línea tiene más de %1 caracteres, y solo se leyó hasta ahí: póngala en un script y llámelo.</translation>
    </message>
    <message>
        <source>It is no whole statement: a quote, a bracket, a comment or the data of a COPY is left open. Put all of it on one line, or into a file for \i.</source>
        <translation>No es una sentencia completa: queda abierta una comilla, un paréntesis, un comentario o los datos de un COPY. Póngalo todo en una línea, o en un archivo para \i.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks somebody at a terminal, and there is none here.</source>
        <translation>«%1» pregunta a alguien en un terminal, y aquí no hay ninguno.</translation>
    </message>
    <message>
        <source>\if and \endif have to stand in one line or block: what is between would decide over lines that are started one by one.</source>
        <translation>\if y \endif tienen que estar en una misma línea o bloque: lo que hay entre ellos decidiría sobre líneas que se inician una a una.</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: its command is cut, and is not run.</source>
        <translation>La línea tiene %1 caracteres, y solo se leen los primeros %2: su comando queda cortado y no se ejecuta.</translation>
    </message>
    <message>
        <source>Put the command into a script, and call that.</source>
        <translation>Ponga el comando en un script y llámelo.</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: what stands behind is not seen.</source>
        <translation>La línea tiene %1 caracteres, y solo se leen los primeros %2: lo que hay detrás no se ve.</translation>
    </message>
    <message>
        <source>Break the line.</source>
        <translation>Divida la línea.</translation>
    </message>
    <message>
        <source>A line is too long to be read whole.</source>
        <translation>Una línea es demasiado larga para leerla entera.</translation>
    </message>
    <message>
        <source>Only the first %1 characters of a line are read. Half a command may do something else than the whole one, so it is not run at all.</source>
        <translation>Solo se leen los primeros %1 caracteres de una línea. Medio comando puede hacer otra cosa que el comando entero, así que no se ejecuta.</translation>
    </message>
    <message>
        <source>The transaction that `%1` begins is not ended before its session is left: the server then takes back all that was done in it, though every line has succeeded.</source>
        <translation>La transacción que empieza `%1` no se termina antes de salir de su sesión: el servidor revierte entonces todo lo que se hizo en ella, aunque ninguna línea haya fallado.</translation>
    </message>
    <message>
        <source>Write COMMIT; or ROLLBACK; below it, in the same step and session.</source>
        <translation>Escriba debajo COMMIT; o, para revertirla, ROLLBACK; en el mismo paso y la misma sesión.</translation>
    </message>
    <message>
        <source>A transaction is begun and never ended.</source>
        <translation>Una transacción se empieza y no se termina nunca.</translation>
    </message>
    <message>
        <source>What is done in a transaction holds from its COMMIT on. A session that is left, or that a step ends, with one open loses all of it, and no line fails. Until then its locks keep others waiting.</source>
        <translation>Lo que se hace en una transacción vale desde su COMMIT. Una sesión de la que se sale, o que termina con un paso, con una transacción abierta lo pierde todo, y ninguna línea falla. Hasta entonces sus bloqueos hacen esperar a los demás.</translation>
    </message>
    <message>
        <source>\watch goes on until somebody ends it at a terminal, and there is none here. Leave it out, or run the query from a shell with a limit: timeout 5m watch psql -c &apos;…&apos;.</source>
        <translation>\watch sigue hasta que alguien lo termina en un terminal, y aquí no hay ninguno. Omítalo o ejecute la consulta desde un shell con un límite: timeout 5m watch psql -c &apos;…&apos;.</translation>
    </message>
    <message>
        <source>Without ON_ERROR_STOP a statement that fails would be taken for one that succeeded. Leave &quot;%1&quot; out, or put what may fail into a file for \i.</source>
        <translation>Sin ON_ERROR_STOP, una sentencia que falla se tomaría por una correcta. Omita «%1», o ponga lo que puede fallar en un archivo para \i.</translation>
    </message>
    <message>
        <source>What stands behind \q would never be typed. Put \q at the end.</source>
        <translation>Lo que hay detrás de \q no se escribiría nunca. Ponga \q al final.</translation>
    </message>
</context>
<context>
    <name>PrometheusSource</name>
    <message>
        <source>the answer is not a matrix of values over time.</source>
        <translation>la respuesta no es una matriz de valores en el tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>the query gives %n series where one is needed; aggregate it, for example with sum().</source>
        <translation>
            <numerusform>la consulta da %n serie donde se necesita una; agréguelas, por ejemplo con sum().</numerusform>
            <numerusform>la consulta da %n series donde se necesita una; agréguelas, por ejemplo con sum().</numerusform>
        </translation>
    </message>
    <message>
        <source>the query gives a histogram; take a quantile of it.</source>
        <translation>la consulta da un histograma; tome un cuantil de él.</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>hay un valor que no se puede leer.</translation>
    </message>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>la respuesta no es la de un servidor Prometheus; ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>dos valores del mismo momento difieren.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>kept in the log with your decision</source>
        <translation>se guarda en el registro con su decisión</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Exención</translation>
    </message>
    <message>
        <source>what is accepted although it is not met</source>
        <translation>lo que se acepta aunque no se cumpla</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>quién responde de ello</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>2030-01-31T06:00Z is watched; other words are only kept</source>
        <translation>2030-01-31T06:00Z se vigila; otras palabras solo se guardan</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number (%1)</source>
        <translation>Número (%1)</translation>
    </message>
    <message>
        <source>as it is now; kept in the log</source>
        <translation>como está ahora; se guarda en el registro</translation>
    </message>
    <message>
        <source>Nothing is done</source>
        <translation>No se hace nada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>what shows it; a link (https://…) if there is one</source>
        <translation>lo que lo demuestra; un enlace (https://…) si lo hay</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>as it is written here; then it begins</source>
        <translation>tal como está escrito aquí; después empieza</translation>
    </message>
</context>
<context>
    <name>RangeSource</name>
    <message>
        <source>too slow the last time, as others were now; it is asked again.</source>
        <translation>demasiado lenta la última vez, como otras ahora; se le vuelve a preguntar.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The document has %1 MB; a runbook may have up to %2 MB. Choose the runbook itself.</source>
        <translation>El documento ocupa %1 MB; un runbook puede ocupar hasta %2 MB. Elija el propio runbook.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;: check the path.</source>
        <translation>No existe el archivo «%1»: compruebe la ruta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: choose the runbook&apos;s Markdown file in it.</source>
        <translation>«%1» es una carpeta: elija en ella el archivo Markdown del runbook.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Redactor</name>
    <message>
        <source>The secret %1 has fewer than %2 characters, too few to mask: it will be visible wherever it appears. Choose a longer value.</source>
        <translation>El secreto %1 tiene menos de %2 caracteres, demasiado pocos para ocultarlo: será visible dondequiera que aparezca. Elija un valor más largo.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The source has no value of that time.</source>
        <translation>La fuente no tiene ningún valor de ese momento.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Say who you are first: every entry in the log has an author.</source>
        <translation>Diga antes quién es usted: cada asiento del registro tiene un autor.</translation>
    </message>
    <message>
        <source>The run is closed; remarks can still be added.</source>
        <translation>La ejecución está cerrada; aún se pueden añadir comentarios.</translation>
    </message>
    <message>
        <source>The run is closed.</source>
        <translation>La ejecución está cerrada.</translation>
    </message>
    <message>
        <source>Only a person can decide this.</source>
        <translation>Solo una persona puede decidirlo.</translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the decision.</source>
        <translation>Indique un motivo: se guarda con la decisión.</translation>
    </message>
    <message>
        <source>%1 has stopped: clear up the line that stopped it first.</source>
        <translation>%1 se ha detenido: resuelva primero la línea que lo detuvo.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 ya ha terminado.</translation>
    </message>
    <message>
        <source>%1 is finished by its lines.</source>
        <translation>%1 se completa con sus líneas.</translation>
    </message>
    <message>
        <source>The notes of %1 come first.</source>
        <translation>Primero van las notas de %1.</translation>
    </message>
    <message>
        <source>A measurement is taken when its conditions are OK; a failure is marked by a person.</source>
        <translation>Una medición se da por hecha cuando sus condiciones están en OK; un fallo lo marca una persona.</translation>
    </message>
    <message>
        <source>%1 is not bound to a metric: a person confirms it, with a note.</source>
        <translation>%1 no está vinculado a una métrica: lo confirma una persona, con una nota.</translation>
    </message>
    <message>
        <source>Condition %1 is %2, not OK.</source>
        <translation>La condición %1 está en %2, no en OK.</translation>
    </message>
    <message>
        <source>%1 is more than a note.</source>
        <translation>%1 es más que una nota.</translation>
    </message>
    <message>
        <source>A person marks a line as confirmed, done outside or skipped, not as &quot;%1&quot;.</source>
        <translation>Una persona marca una línea como confirmada, hecha fuera u omitida, no como «%1».</translation>
    </message>
    <message>
        <source>A skipped line has not failed: mark it as one or the other.</source>
        <translation>Una línea omitida no ha fallado: márquela de una forma u otra.</translation>
    </message>
    <message>
        <source>%1 is measured: it passes when its conditions are OK. It can be skipped with a reason.</source>
        <translation>%1 se mide: se supera cuando sus condiciones están en OK. Puede omitirse con un motivo.</translation>
    </message>
    <message>
        <source>It is resolved already.</source>
        <translation>Ya está resuelto.</translation>
    </message>
    <message>
        <source>The command still runs: stop it, or wait for its end.</source>
        <translation>El comando sigue en marcha: deténgalo o espere a que termine.</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>El plan no tiene la línea %1.</translation>
    </message>
    <message>
        <source>Only a line that failed, or of which nobody knows, is run again.</source>
        <translation>Solo se vuelve a ejecutar una línea que falló o de la que nadie sabe nada.</translation>
    </message>
    <message>
        <source>%1 is not a wait of known length.</source>
        <translation>%1 no es una espera de duración conocida.</translation>
    </message>
    <message>
        <source>The run is held: end the hold first.</source>
        <translation>La ejecución está en pausa: termine primero la pausa.</translation>
    </message>
    <message>
        <source>The wait has begun already.</source>
        <translation>La espera ya ha empezado.</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>El plan no tiene el paso %1.</translation>
    </message>
    <message>
        <source>%1 is not what you saw any more: look at it again.</source>
        <translation>%1 ya no es lo que usted vio: vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>Say where %1 would run: that is a part of what you approve.</source>
        <translation>Diga dónde se ejecutaría %1: forma parte de lo que aprueba.</translation>
    </message>
    <message>
        <source>%1 was begun already.</source>
        <translation>%1 ya se inició.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: take it over first, with a reason.</source>
        <translation>%1 es de %2: asúmalo primero, con un motivo.</translation>
    </message>
    <message>
        <source>%1 is yours already.</source>
        <translation>%1 ya es suyo.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: give a reason to take it over.</source>
        <translation>%1 es de %2: indique un motivo para relevarle.</translation>
    </message>
    <message>
        <source>Nobody has claimed %1.</source>
        <translation>Nadie ha asumido %1.</translation>
    </message>
    <message>
        <source>%1 needs no second person.</source>
        <translation>%1 no necesita una segunda persona.</translation>
    </message>
    <message>
        <source>You carry %1 out: another person approves it.</source>
        <translation>Usted lleva a cabo %1: lo aprueba otra persona.</translation>
    </message>
    <message>
        <source>%1 has done nothing that could be taken back.</source>
        <translation>%1 no ha hecho nada que pudiera deshacerse.</translation>
    </message>
    <message>
        <source>%1 is taken back already.</source>
        <translation>%1 ya está deshecho.</translation>
    </message>
    <message>
        <source>A command still runs: stop it, or wait for its end.</source>
        <translation>Hay un comando en marcha: deténgalo o espere a que termine.</translation>
    </message>
    <message>
        <source>What was done last is taken back first: %1.</source>
        <translation>Lo último que se hizo se deshace primero: %1.</translation>
    </message>
    <message>
        <source>What could not be taken back stays on the list; remark why.</source>
        <translation>Lo que no se pudo deshacer queda en la lista; comente por qué.</translation>
    </message>
    <message>
        <source>No attempt %1 of %2 is under way.</source>
        <translation>No hay ningún intento %1 de %2 en marcha.</translation>
    </message>
    <message>
        <source>%1 is not a command.</source>
        <translation>%1 no es un comando.</translation>
    </message>
    <message>
        <source>%1 cannot be run as it stands: %2</source>
        <translation>%1 no se puede ejecutar tal cual: %2</translation>
    </message>
    <message>
        <source>%1 was begun already: only a person starts it again.</source>
        <translation>%1 ya se inició: solo una persona lo inicia de nuevo.</translation>
    </message>
    <message>
        <source>tried again by itself, %1 of %2: %3</source>
        <translation>reintentado automáticamente, %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 no se está ejecutando.</translation>
    </message>
    <message>
        <source>%1 was asked to stop already.</source>
        <translation>Ya se pidió a %1 que se detuviera.</translation>
    </message>
    <message>
        <source>%1 is known to run.</source>
        <translation>Se sabe que %1 está en marcha.</translation>
    </message>
    <message>
        <source>%1 is no value that is still to be computed.</source>
        <translation>%1 no es un valor pendiente de calcular.</translation>
    </message>
    <message>
        <source>Only the cockpit computes a value.</source>
        <translation>Solo el cockpit calcula un valor.</translation>
    </message>
    <message>
        <source>How %1 ended is known.</source>
        <translation>Se sabe cómo terminó %1.</translation>
    </message>
    <message>
        <source>What a look at the target shows is told by the cockpit.</source>
        <translation>Lo que se ve al mirar el destino lo comunica el cockpit.</translation>
    </message>
    <message>
        <source>What a command needs is told by the cockpit.</source>
        <translation>Lo que necesita un comando lo comunica el cockpit.</translation>
    </message>
    <message>
        <source>That is known.</source>
        <translation>Eso ya se sabe.</translation>
    </message>
    <message>
        <source>The plan has no gate %1.</source>
        <translation>El plan no tiene la puerta %1.</translation>
    </message>
    <message>
        <source>Gate %1 has no open question: ask it first.</source>
        <translation>La puerta %1 no tiene ninguna pregunta abierta: pregunte primero.</translation>
    </message>
    <message>
        <source>A waiver names its condition, its owner and until when it holds.</source>
        <translation>Una exención indica su condición, su responsable y hasta cuándo vale.</translation>
    </message>
    <message>
        <source>The waiver would have expired already.</source>
        <translation>La exención ya habría caducado.</translation>
    </message>
    <message>
        <source>You carried out what this decides on: another person answers for %1.</source>
        <translation>Usted llevó a cabo aquello sobre lo que se decide: por %1 responde otra persona.</translation>
    </message>
    <message>
        <source>%1 A waiver covers it if you declare GO with a reason.</source>
        <translation>%1 Una exención lo cubre si declara GO con un motivo.</translation>
    </message>
    <message>
        <source>Gate %1 is GO already; hold the run if something has changed.</source>
        <translation>La puerta %1 ya es GO; pause la ejecución si algo ha cambiado.</translation>
    </message>
    <message>
        <source>The roster has no position &quot;%1&quot;.</source>
        <translation>La lista de puestos no tiene el puesto «%1».</translation>
    </message>
    <message>
        <source>Only a statement is confirmed by a person; other criteria show their own evidence.</source>
        <translation>Una persona solo confirma una afirmación; los demás criterios muestran su propia evidencia.</translation>
    </message>
    <message>
        <source>GO was declared.</source>
        <translation>Se declaró GO.</translation>
    </message>
    <message>
        <source>The plan has no trigger %1.</source>
        <translation>El plan no tiene el disparador %1.</translation>
    </message>
    <message>
        <source>Trigger %1 is set to &quot;%2&quot; already.</source>
        <translation>El disparador %1 ya está en «%2».</translation>
    </message>
    <message>
        <source>%1 has the lead already.</source>
        <translation>%1 ya es el líder.</translation>
    </message>
    <message>
        <source>Nobody hands the lead over.</source>
        <translation>Nadie está cediendo el liderazgo.</translation>
    </message>
    <message>
        <source>A near miss says what was wanted, and why it was refused.</source>
        <translation>Un casi incidente dice qué se quería y por qué se denegó.</translation>
    </message>
    <message>
        <source>This run locks no target.</source>
        <translation>Esta ejecución no bloquea ningún destino.</translation>
    </message>
    <message>
        <source>The plan has no probe %1.</source>
        <translation>El plan no tiene la verificación %1.</translation>
    </message>
    <message>
        <source>Say what was seen: a probe without evidence proves nothing.</source>
        <translation>Diga qué se vio: una verificación sin evidencia no prueba nada.</translation>
    </message>
    <message>
        <source>The plan has no ramp.</source>
        <translation>El plan no tiene rampa.</translation>
    </message>
    <message>
        <source>The ramp was aborted: nothing is sent to the new version any more.</source>
        <translation>La rampa se abortó: ya no se envía nada a la versión nueva.</translation>
    </message>
    <message>
        <source>The plan has no phase %1 of a rollout.</source>
        <translation>El plan no tiene la fase %1 de un despliegue gradual.</translation>
    </message>
    <message>
        <source>Stage %1 of the ramp is not next.</source>
        <translation>La etapa %1 de la rampa no es la siguiente.</translation>
    </message>
    <message>
        <source>The ramp is held already: %1</source>
        <translation>La rampa ya está en pausa: %1</translation>
    </message>
    <message>
        <source>The ramp is not held.</source>
        <translation>La rampa no está en pausa.</translation>
    </message>
    <message>
        <source>Phase %1 has begun already.</source>
        <translation>La fase %1 ya ha empezado.</translation>
    </message>
    <message>
        <source>The last check of phase %1 was not good: check it again first.</source>
        <translation>La última comprobación de la fase %1 no fue buena: compruébela de nuevo primero.</translation>
    </message>
    <message>
        <source>Phase %1 has not begun.</source>
        <translation>La fase %1 no ha empezado.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Diga qué se vio.</translation>
    </message>
    <message>
        <source>Only verifying is left.</source>
        <translation>Solo queda verificar.</translation>
    </message>
    <message>
        <source>%1 is under way: end it first.</source>
        <translation>%1 está en marcha: termínelo primero.</translation>
    </message>
    <message>
        <source>The rollback starts.</source>
        <translation>Empieza la reversión.</translation>
    </message>
    <message>
        <source>the rollback began</source>
        <translation>empezó la reversión</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it, or wait for its end, before the run is closed.</source>
        <translation>El comando %1 sigue en marcha: deténgalo, o espere a que termine, antes de cerrar la ejecución.</translation>
    </message>
    <message>
        <source>This run is open already.</source>
        <translation>Esta ejecución ya está abierta.</translation>
    </message>
    <message>
        <source>The run has no id: commands could not be told apart from those of other runs.</source>
        <translation>La ejecución no tiene id: sus comandos no se distinguirían de los de otras ejecuciones.</translation>
    </message>
    <message>
        <source>The run has started already.</source>
        <translation>La ejecución ya ha empezado.</translation>
    </message>
    <message>
        <source>Trigger %1 has fired: answer it before the start.</source>
        <translation>El disparador %1 se ha disparado: respóndalo antes de empezar.</translation>
    </message>
    <message>
        <source>The target is locked: %1. Say in that run what was understood, and it is free.</source>
        <translation>El destino está bloqueado: %1. Diga en esa ejecución qué se averiguó y quedará libre.</translation>
    </message>
    <message>
        <source>Releases are frozen until %1: %2. The lead may start, with a reason.</source>
        <translation>Los lanzamientos están congelados hasta %1: %2. El líder puede empezar, con un motivo.</translation>
    </message>
    <message>
        <source>The run is held already: %1</source>
        <translation>La ejecución ya está en pausa: %1</translation>
    </message>
    <message>
        <source>The run is not held.</source>
        <translation>La ejecución no está en pausa.</translation>
    </message>
    <message>
        <source>Trigger %1 waits for the lead&apos;s answer.</source>
        <translation>El disparador %1 espera la respuesta del líder.</translation>
    </message>
    <message>
        <source>The remark is empty.</source>
        <translation>El comentario está vacío.</translation>
    </message>
    <message>
        <source>Say which line of the runbook was guessed, and by which rule.</source>
        <translation>Diga qué línea del runbook se supuso y con qué regla.</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read correctly.</source>
        <translation>%2 ya confirmó que la línea %1 está bien leída.</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read wrongly.</source>
        <translation>%2 ya confirmó que la línea %1 está mal leída.</translation>
    </message>
    <message>
        <source>The plan has no checklist item %1.</source>
        <translation>El plan no tiene el elemento %1 en ninguna lista de control.</translation>
    </message>
    <message>
        <source>The run is closed; only what is to be checked afterwards can still be ticked.</source>
        <translation>La ejecución está cerrada; solo se puede marcar lo que se comprueba después.</translation>
    </message>
    <message>
        <source>%1 is not next: %2 comes before it.</source>
        <translation>%1 no es lo siguiente: antes va %2.</translation>
    </message>
    <message>
        <source>Gate %1 must be GO first.</source>
        <translation>La puerta %1 debe ser GO antes.</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it first.</source>
        <translation>El comando %1 sigue en marcha: deténgalo primero.</translation>
    </message>
    <message>
        <source>Nobody knows how %1 ended: verify it, then retry or mark it.</source>
        <translation>Nadie sabe cómo terminó %1: verifíquelo y después reinténtelo o márquelo.</translation>
    </message>
    <message>
        <source>%1 is not conditional: it is skipped only after it failed, or where there is nothing to take back.</source>
        <translation>%1 no es condicional: solo se omite después de fallar, o donde no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>A hold is planned before %1; it begins now.</source>
        <translation>Hay una pausa planificada antes de %1; empieza ahora.</translation>
    </message>
    <message>
        <source>%1 begins at %2; the lead may begin it earlier, with a reason.</source>
        <translation>%1 empieza el %2; el líder puede empezarlo antes, con un motivo.</translation>
    </message>
    <message>
        <source>%1 has begun already.</source>
        <translation>%1 ya ha empezado.</translation>
    </message>
    <message>
        <source>Planned: until the checklist &quot;%1&quot; is complete.</source>
        <translation>Planificada: hasta que la lista de control «%1» esté completa.</translation>
    </message>
    <message>
        <source>Planned: until %1.</source>
        <translation>Planificada: hasta %1.</translation>
    </message>
    <message>
        <source>Planned: for %1 min.</source>
        <translation>Planificada: durante %1 min.</translation>
    </message>
    <message>
        <source>Planned: until the lead decides.</source>
        <translation>Planificada: hasta que decida el líder.</translation>
    </message>
    <message>
        <source>The planned hold is over.</source>
        <translation>La pausa planificada ha terminado.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Sin respuesta de %1.</translation>
    </message>
    <message>
        <source>The plan has no condition %1.</source>
        <translation>El plan no tiene la condición %1.</translation>
    </message>
    <message>
        <source>A condition cannot be &quot;%1&quot;.</source>
        <translation>Una condición no puede ser «%1».</translation>
    </message>
    <message>
        <source>Trigger %1 has fired already and waits for the lead&apos;s answer.</source>
        <translation>El disparador %1 ya se ha disparado y espera la respuesta del líder.</translation>
    </message>
    <message>
        <source>Trigger %1 waits for no answer.</source>
        <translation>El disparador %1 no espera ninguna respuesta.</translation>
    </message>
    <message>
        <source>Answer a trigger with roll-back, continue or hold.</source>
        <translation>Responda a un disparador con roll-back, continue o hold.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation>Peldaño %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO con exención</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>PAUSA</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abortada</translation>
    </message>
    <message>
        <source>Run of &quot;%1&quot; in %2 opened by %3</source>
        <translation>%3 abrió la ejecución de «%1» en %2</translation>
    </message>
    <message>
        <source>Run started by %1: T-0</source>
        <translation>%1 inició la ejecución: T-0</translation>
    </message>
    <message>
        <source>Run closed as %1 by %2</source>
        <translation>%2 cerró la ejecución como %1</translation>
    </message>
    <message>
        <source>Run taken up again by %1</source>
        <translation>%1 reanudó la ejecución</translation>
    </message>
    <message>
        <source>Hold by %1</source>
        <translation>Pausa de %1</translation>
    </message>
    <message>
        <source>Hold ended by %1</source>
        <translation>%1 terminó la pausa</translation>
    </message>
    <message>
        <source>%1 started by %2</source>
        <translation>%2 inició %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hecho</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallido</translation>
    </message>
    <message>
        <source>%1 skipped by %2</source>
        <translation>%2 omitió %1</translation>
    </message>
    <message>
        <source>%1 left unfinished</source>
        <translation>%1 dejado sin terminar</translation>
    </message>
    <message>
        <source>%1 is to run on %2 (attempt %3)</source>
        <translation>%1 se va a ejecutar en %2 (intento %3)</translation>
    </message>
    <message>
        <source>%1 runs (attempt %2)</source>
        <translation>%1 en marcha (intento %2)</translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation>%1 terminó: %2</translation>
    </message>
    <message>
        <source>%1: nobody knows how it ended</source>
        <translation>%1: nadie sabe cómo terminó</translation>
    </message>
    <message>
        <source>%1 asked to stop by %2</source>
        <translation>%2 pidió detener %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 by %4</source>
        <translation>%1: %2, %3 por %4</translation>
    </message>
    <message>
        <source>%1 is to be run again, by %2</source>
        <translation>%2 pidió volver a ejecutar %1</translation>
    </message>
    <message>
        <source>%1: the wait begins</source>
        <translation>%1: empieza la espera</translation>
    </message>
    <message>
        <source>Item %1 ticked by %2</source>
        <translation>%2 marcó el elemento %1</translation>
    </message>
    <message>
        <source>Item %1 unticked by %2</source>
        <translation>%2 desmarcó el elemento %1</translation>
    </message>
    <message>
        <source>Gate %1: question %2 is asked</source>
        <translation>Puerta %1: se hace la pregunta %2</translation>
    </message>
    <message>
        <source>Gate %1: %2 says %3</source>
        <translation>Puerta %1: %2 dice %3</translation>
    </message>
    <message>
        <source>Gate %1: criterion %2 %3, says %4</source>
        <translation>Puerta %1: criterio %2 %3, según %4</translation>
    </message>
    <message>
        <source>Gate %1: %2 declared by %3</source>
        <translation>Puerta %1: %3 declaró %2</translation>
    </message>
    <message>
        <source>Condition %1: %2, was %3</source>
        <translation>Condición %1: %2, antes %3</translation>
    </message>
    <message>
        <source>Trigger %1 fired</source>
        <translation>Se disparó el disparador %1</translation>
    </message>
    <message>
        <source>Trigger %1 answered with %2 by %3</source>
        <translation>%3 respondió %2 al disparador %1</translation>
    </message>
    <message>
        <source>Rollback started by %1</source>
        <translation>%1 inició la reversión</translation>
    </message>
    <message>
        <source>Rollback finished</source>
        <translation>Reversión terminada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: what became of it is looked at</source>
        <translation>%1: se mira qué fue de ello</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 sigue</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; for the whole run</source>
        <translation>%1 es «%2» durante toda la ejecución</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read correctly, says %3</source>
        <translation>Línea %1, «%2»: bien leída, según %3</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read wrongly, says %3</source>
        <translation>Línea %1, «%2»: mal leída, según %3</translation>
    </message>
    <message>
        <source>%1 taken by %2</source>
        <translation>%2 asumió %1</translation>
    </message>
    <message>
        <source>%1 given back by %2</source>
        <translation>%2 devolvió %1</translation>
    </message>
    <message>
        <source>%1 on %2 approved by %3</source>
        <translation>%3 aprobó %1 en %2</translation>
    </message>
    <message>
        <source>%1: nothing to take back, says %2</source>
        <translation>%1: nada que deshacer, según %2</translation>
    </message>
    <message>
        <source>%1 taken back by %2</source>
        <translation>%2 deshizo %1</translation>
    </message>
    <message>
        <source>%1: nothing has happened for %2 min</source>
        <translation>%1: no ha pasado nada durante %2 min</translation>
    </message>
    <message>
        <source>%1 takes longer than planned: %2 min, planned %3</source>
        <translation>%1 dura más de lo planificado: %2 min, planificados %3</translation>
    </message>
    <message>
        <source>Gate %1: reminded %2</source>
        <translation>Puerta %1: recordado a %2</translation>
    </message>
    <message>
        <source>Probe %1 %2, says %3</source>
        <translation>Verificación %1: %2, según %3</translation>
    </message>
    <message>
        <source>Trigger %1 set to %2 by %3</source>
        <translation>%3 puso el disparador %1 en %2</translation>
    </message>
    <message>
        <source>%1 offers the lead to %2</source>
        <translation>%1 ofrece el liderazgo a %2</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1 asume el liderazgo</translation>
    </message>
    <message>
        <source>%1 wanted to %2 and was refused</source>
        <translation>%1 quiso %2 y se le denegó</translation>
    </message>
    <message>
        <source>Ramp: stage %1, by %2</source>
        <translation>Rampa: etapa %1, por %2</translation>
    </message>
    <message>
        <source>Ramp: the weight is kept, by %1</source>
        <translation>Rampa: %1 mantiene el peso</translation>
    </message>
    <message>
        <source>Ramp: goes on, by %1</source>
        <translation>Rampa: %1 la reanuda</translation>
    </message>
    <message>
        <source>Ramp: no traffic any more, by %1</source>
        <translation>Rampa: %1 quita todo el tráfico</translation>
    </message>
    <message>
        <source>Rollout: phase %1 begun by %2</source>
        <translation>Despliegue gradual: %2 empezó la fase %1</translation>
    </message>
    <message>
        <source>Rollout: phase %1 checked by %2, %3</source>
        <translation>Despliegue gradual: %2 comprobó la fase %1, %3</translation>
    </message>
    <message>
        <source>The target is free again, says %1</source>
        <translation>El destino vuelve a estar libre, según %1</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>el líder</translation>
    </message>
    <message>
        <source>The record is not an event of a run: &quot;%1&quot; is missing or not as expected.</source>
        <translation>El asiento no es un evento de una ejecución: «%1» falta o no es como se espera.</translation>
    </message>
    <message>
        <source>The log holds a kind of event that this version does not know: &quot;%1&quot;.</source>
        <translation>El registro contiene un tipo de evento que esta versión no conoce: «%1».</translation>
    </message>
    <message>
        <source>promised in %1 min</source>
        <translation>prometido en %1 min</translation>
    </message>
    <message>
        <source>the steps add up to %1 min</source>
        <translation>los pasos suman %1 min</translation>
    </message>
    <message>
        <source>rehearsed in %1 min</source>
        <translation>ensayado en %1 min</translation>
    </message>
    <message>
        <source>a rehearsal took %1 min</source>
        <translation>un ensayo tardó %1 min</translation>
    </message>
    <message>
        <source>not proved by a rehearsal</source>
        <translation>no probado en un ensayo</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>La ejecución %1 se revirtió: %2</translation>
    </message>
    <message>
        <source>The backup, or the down-migration, exists and can be read.</source>
        <translation>La copia de seguridad, o la migración inversa, existe y se puede leer.</translation>
    </message>
    <message>
        <source>The old version can still be installed.</source>
        <translation>La versión antigua aún se puede instalar.</translation>
    </message>
    <message>
        <source>names nothing that could be shown</source>
        <translation>no indica nada que se pueda demostrar</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 pasos hechos</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 omitidos</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>%1 de %2 elementos marcados</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1: %2 durante %3</translation>
    </message>
    <message>
        <source>%1 %2, limit %3</source>
        <translation>%1 %2, límite %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>nadie lo ha confirmado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>found not to be so</source>
        <translation>no resultó ser así</translation>
    </message>
    <message>
        <source>The answer of %1 is older than ten minutes: ask again.</source>
        <translation>La respuesta de %1 tiene más de diez minutos: pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The waiver of %1 has expired: ask again.</source>
        <translation>La exención de %1 ha caducado: pregunte de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2 persons are for it.</source>
        <translation>%1 de %2 personas están a favor.</translation>
    </message>
    <message>
        <source>Not shown to work: %1</source>
        <translation>Sin demostrar que funcione: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not met: %2.</source>
        <translation>«%1» no se cumple: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: %2.</source>
        <translation>«%1» es desconocido: %2.</translation>
    </message>
    <message>
        <source>GO was declared already.</source>
        <translation>GO ya se declaró.</translation>
    </message>
    <message>
        <source>The question is not open: ask it first.</source>
        <translation>La pregunta no está abierta: pregunte primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since %2 answered: ask again.</source>
        <translation>«%1» ha cambiado desde que respondió %2: pregunte de nuevo.</translation>
    </message>
    <message>
        <source>%1 % soaks for another %2 s.</source>
        <translation>Al %1 % le quedan %2 s de observación.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not OK.</source>
        <translation>«%1» está en %2, no en OK.</translation>
    </message>
    <message>
        <source>The ramp was aborted.</source>
        <translation>La rampa se abortó.</translation>
    </message>
    <message>
        <source>The ramp is held: %1</source>
        <translation>La rampa está en pausa: %1</translation>
    </message>
    <message>
        <source>Nothing is measured: say why more traffic may be sent.</source>
        <translation>No se mide nada: diga por qué se puede enviar más tráfico.</translation>
    </message>
    <message>
        <source>%1 was approved before it changed: it needs a new look.</source>
        <translation>%1 se aprobó antes de cambiar: hay que mirarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was approved for %2, and would run on %3.</source>
        <translation>%1 se aprobó para %2 y se ejecutaría en %3.</translation>
    </message>
    <message>
        <source>%1 carries %2 out: another person approves it.</source>
        <translation>%2 lleva a cabo %1: lo aprueba otra persona.</translation>
    </message>
    <message>
        <source>%1 does not run: there is nobody to take the input.</source>
        <translation>%1 no se está ejecutando: nadie recibe la entrada.</translation>
    </message>
    <message>
        <source>%1 takes no input. Where it should, say so in the environment: under defaults, input or terminal for lines of its kind.</source>
        <translation>%1 no admite entrada. Si debe admitirla, dígalo en el entorno: en defaults, input o terminal para las líneas de su tipo.</translation>
    </message>
    <message>
        <source>That is more than %1 KiB at once: give it in pieces.</source>
        <translation>Son más de %1 KiB de una vez: envíelo por partes.</translation>
    </message>
    <message>
        <source>%1: end of input, by %2</source>
        <translation>%1: fin de la entrada, por %2</translation>
    </message>
    <message>
        <source>%1: %2 hidden bytes typed by %3</source>
        <translation>%1: %2 bytes ocultos escritos por %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; typed by %3</source>
        <translation>%1: «%2» escrito por %3</translation>
    </message>
    <message>
        <source>The plan has no metric %1.</source>
        <translation>El plan no tiene la métrica %1.</translation>
    </message>
    <message>
        <source>It is measured by that metric already.</source>
        <translation>Ya se mide con esa métrica.</translation>
    </message>
    <message>
        <source>The environment binds this condition; it is changed there.</source>
        <translation>El entorno vincula esta condición; se cambia allí.</translation>
    </message>
    <message>
        <source>Markers are written by the program.</source>
        <translation>Las marcas las escribe el programa.</translation>
    </message>
    <message>
        <source>A marker marks an event of the run.</source>
        <translation>Una marca señala un evento de la ejecución.</translation>
    </message>
    <message>
        <source>That marker was intended already: it is not written twice.</source>
        <translation>Esa marca ya estaba prevista: no se escribe dos veces.</translation>
    </message>
    <message>
        <source>No such marker is open.</source>
        <translation>No hay ninguna marca así abierta.</translation>
    </message>
    <message>
        <source>A marker cannot be &quot;%1&quot;.</source>
        <translation>Una marca no puede ser «%1».</translation>
    </message>
    <message>
        <source>Condition %1 is measured by &quot;%2&quot; from now on, says %3</source>
        <translation>Condición %1: desde ahora se mide con «%2», según %3</translation>
    </message>
    <message>
        <source>About to write a marker to %1: %2</source>
        <translation>Se va a escribir una marca en %1: %2</translation>
    </message>
    <message>
        <source>A marker was written to %1</source>
        <translation>Se escribió una marca en %1</translation>
    </message>
    <message>
        <source>A marker was not written to %1</source>
        <translation>No se escribió una marca en %1</translation>
    </message>
    <message>
        <source>A marker may have been written to %1; it is not written again</source>
        <translation>Puede que se escribiera una marca en %1; no se vuelve a escribir</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>It does not run on a host &quot;%1&quot;.</source>
        <translation>No se ejecuta en ningún host «%1».</translation>
    </message>
    <message>
        <source>%1 does not run on a host &quot;%2&quot;.</source>
        <translation>%1 no se ejecuta en ningún host «%2».</translation>
    </message>
    <message>
        <source>%1 runs on several hosts: say which one.</source>
        <translation>%1 se ejecuta en varios hosts: diga en cuál.</translation>
    </message>
    <message>
        <source>%1 is not next among the hosts of %2.</source>
        <translation>%1 no es el siguiente entre los hosts de %2.</translation>
    </message>
    <message>
        <source>%1 was begun and cannot simply be taken back (%2): clear it up first; run it again, skip it or mark it done outside.</source>
        <translation>%1 se comenzó y no se puede deshacer sin más (%2): aclárelo primero; ejecútela de nuevo, omítala o márquela como hecha fuera.</translation>
    </message>
    <message>
        <source>%1 is next already: nothing lies before it.</source>
        <translation>%1 ya es lo siguiente: no hay nada antes.</translation>
    </message>
    <message>
        <source>%1 is over already: a run goes forward; what failed is retried line by line.</source>
        <translation>%1 ya terminó: una ejecución avanza; lo que falló se reintenta línea por línea.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 left out by %2, to begin at %3</source>
        <translation>%1 dejado fuera por %2, para empezar en %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shown by its line, not by word.</source>
        <translation>«%1» se demuestra con su línea, no de palabra.</translation>
    </message>
    <message>
        <source>Shown not to work: %1</source>
        <translation>Se demostró que no funciona: %1</translation>
    </message>
    <message>
        <source>Shown to work more than ten minutes ago, and not since: %1</source>
        <translation>Se demostró que funciona hace más de diez minutos, y no desde entonces: %1</translation>
    </message>
    <message>
        <source>%1 is not left out with the rest: run it, or skip it with a reason.</source>
        <translation>%1 no se omite con el resto: ejecútelo u omítalo con un motivo.</translation>
    </message>
    <message>
        <source>What failed or was not tested is not ticked: say one or the other.</source>
        <translation>Lo que falló o no se probó no se marca: diga lo uno o lo otro.</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Diga qué está mal.</translation>
    </message>
    <message>
        <source>Say why it was not tested.</source>
        <translation>Diga por qué no se probó.</translation>
    </message>
    <message>
        <source>Only a tick holds until a time.</source>
        <translation>Solo una marca vale hasta un momento dado.</translation>
    </message>
    <message>
        <source>The sign-off would have expired already: choose a later time.</source>
        <translation>La firma ya habría caducado: elija un momento posterior.</translation>
    </message>
    <message>
        <source>The start is held because of trigger %1: the lead goes on first, with a reason.</source>
        <translation>El inicio está en pausa por el disparador %1: antes, el líder debe seguir, con un motivo.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 of the way forward still runs: look at its target and mark it, or say why %2 may begin.</source>
        <translation>Nadie sabe si %1, del camino de ida, sigue en marcha: mire su destino y márquelo, o diga por qué puede empezar %2.</translation>
    </message>
    <message>
        <source>The command %1 of the way forward still runs: stop it or wait for its end, or say why %2 may run beside it.</source>
        <translation>El comando %1, del camino de ida, sigue en marcha: deténgalo o espere a que termine, o diga por qué puede ejecutarse %2 a su lado.</translation>
    </message>
    <message>
        <source>Item %1 found not to be so by %2</source>
        <translation>%2 constató que el elemento %1 no es así</translation>
    </message>
    <message>
        <source>Item %1 not tested, says %2</source>
        <translation>El elemento %1 no se probó, según %2</translation>
    </message>
    <message>
        <source>, until %1 UTC</source>
        <translation>, hasta %1 UTC</translation>
    </message>
    <message>
        <source>%1 on item %2: %3</source>
        <translation>%1 sobre el elemento %2: %3</translation>
    </message>
    <message>
        <source>expired at %1 UTC: %2</source>
        <translation>caducado, %1 UTC: %2</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>Paso %1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 was passed over: there is nothing to sign.</source>
        <translation>%1 se saltó: no hay nada que firmar.</translation>
    </message>
    <message>
        <source>%1 was not signed off yet.</source>
        <translation>%1 aún no se había firmado.</translation>
    </message>
    <message>
        <source>not signed off any more: %1</source>
        <translation>ya no está firmado: %1</translation>
    </message>
    <message>
        <source>There is no run yet: open one first.</source>
        <translation>Todavía no hay ninguna ejecución: abra primero una.</translation>
    </message>
    <message>
        <source>The run has not started: start it first.</source>
        <translation>La ejecución no ha empezado: iníciela primero.</translation>
    </message>
    <message>
        <source>The run is flying, and this belongs to the rollback: start the rollback first.</source>
        <translation>La ejecución está en curso, y esto pertenece a la reversión: inicie primero la reversión.</translation>
    </message>
    <message>
        <source>This cannot be done during the rollback: end the rollback, and close the run.</source>
        <translation>Esto no se puede hacer durante la reversión: termine la reversión y cierre la ejecución.</translation>
    </message>
    <message>
        <source>Only the lead can decide this: ask them, or have the lead handed over to you.</source>
        <translation>Solo el líder puede decidirlo: pregúntele o haga que le ceda el liderazgo.</translation>
    </message>
    <message>
        <source>%1 has not begun: start it first.</source>
        <translation>%1 no ha empezado: inícielo primero.</translation>
    </message>
    <message>
        <source>%1 comes first: finish it, then this one.</source>
        <translation>Primero va %1: termínelo, y después este.</translation>
    </message>
    <message>
        <source>%1 is not running: start it first.</source>
        <translation>%1 no está en marcha: inícielo primero.</translation>
    </message>
    <message>
        <source>%1 is not the next line: finish the lines before it first.</source>
        <translation>%1 no es la línea siguiente: termine primero las líneas anteriores.</translation>
    </message>
    <message>
        <source>Gate %1 is not next: finish the steps before it first.</source>
        <translation>La puerta %1 no es la siguiente: termine primero los pasos anteriores.</translation>
    </message>
    <message>
        <source>The lead is offered to %1: only they can take it.</source>
        <translation>El liderazgo se ofrece a %1: nadie más puede aceptarlo.</translation>
    </message>
    <message>
        <source>The ramp has not begun: send its first stage of traffic first.</source>
        <translation>La rampa no ha empezado: envíe primero su primera etapa de tráfico.</translation>
    </message>
    <message>
        <source>Only what was released is rolled out: close the run as completed first.</source>
        <translation>Solo se despliega gradualmente lo que se ha lanzado: cierre primero la ejecución como completada.</translation>
    </message>
    <message>
        <source>Phase %1 comes first: begin it, then this one.</source>
        <translation>Primero va la fase %1: empiécela, y después esta.</translation>
    </message>
    <message>
        <source>No rung is done yet, and nothing has been taken back: finish a rung first.</source>
        <translation>Aún no hay ningún peldaño hecho, y no se ha deshecho nada: termine primero un peldaño.</translation>
    </message>
    <message>
        <source>%1 is not done: finish or skip it before the run is closed as completed.</source>
        <translation>%1 no está hecho: termínelo u omítalo antes de cerrar la ejecución como completada.</translation>
    </message>
    <message>
        <source>Gate %1 is not GO: declare it before the run is closed as completed.</source>
        <translation>La puerta %1 no es GO: declárela antes de cerrar la ejecución como completada.</translation>
    </message>
    <message>
        <source>The rollback is not over: %1 is next. Finish or skip it first.</source>
        <translation>La reversión no ha terminado: sigue %1. Termínelo u omítalo primero.</translation>
    </message>
    <message>
        <source>That is not a number: give the value that was measured.</source>
        <translation>Eso no es un número: indique el valor medido.</translation>
    </message>
    <message>
        <source>NO-GO by %1: clear up why, then ask again.</source>
        <translation>NO-GO de %1: aclare el motivo y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The rollback condition &quot;%1&quot; is %2: no GO before it is OK.</source>
        <translation>La condición de reversión «%1» está en %2: no hay GO hasta que esté en OK.</translation>
    </message>
    <message>
        <source>No sample of &quot;%1&quot; came in this soak: see why its source is silent.</source>
        <translation>No llegó ninguna muestra de «%1» en esta observación: vea por qué su fuente está en silencio.</translation>
    </message>
    <message>
        <source>%1 needs a second person&apos;s approval: another person approves the line first.</source>
        <translation>%1 necesita la aprobación de una segunda persona: otra persona debe aprobar primero la línea.</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>las páginas de la respuesta no acaban nunca.</translation>
    </message>
    <message>
        <source>the dashboard has no body.</source>
        <translation>el panel de control no tiene contenido.</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>la respuesta no es de Grafana; ¿es correcta la dirección?</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>%1

What you sign is kept with your name. If it is true for a while only, say until when: then it counts as not signed, and is asked for again.</source>
        <translation>%1

Lo que firma se guarda con su nombre. Si solo es cierto por un tiempo, diga hasta cuándo: después cuenta como no firmado, y se vuelve a pedir.</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>%1

What is wrong? A gate that asks for it stays shut.</source>
        <translation>%1

¿Qué está mal? Una puerta que lo pida sigue cerrada.</translation>
    </message>
    <message>
        <source>%1

Why was it not tested? A gate that asks for it stays shut.</source>
        <translation>%1

¿Por qué no se probó? Una puerta que lo pida sigue cerrada.</translation>
    </message>
    <message>
        <source>Say that it fails</source>
        <translation>Decir que falla</translation>
    </message>
    <message>
        <source>Say that it is not tested</source>
        <translation>Decir que no se probó</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>%1

Your words stay with the item; they tick nothing.</source>
        <translation>%1

Sus palabras quedan junto al elemento; no marcan nada.</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Añadir el comentario</translation>
    </message>
    <message>
        <source>Tick with evidence</source>
        <translation>Marcar con evidencia</translation>
    </message>
    <message>
        <source>%1

What shows that it is done? A note if you like, and a link (https://…) or the full path of a file.</source>
        <translation>%1

¿Qué demuestra que está hecho? Una nota si quiere, y un enlace (https://…) o la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>Tick it</source>
        <translation>Marcar</translation>
    </message>
</context>
<context>
    <name>SourceFailure</name>
    <message>
        <source>a web page instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>una página web en lugar de datos; ¿falta iniciar sesión o la dirección es incorrecta?</translation>
    </message>
    <message>
        <source>the web page “%1” instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>la página web «%1» en lugar de datos; ¿falta iniciar sesión o la dirección es incorrecta?</translation>
    </message>
    <message>
        <source>nothing more.</source>
        <translation>nada más.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) behind that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n segundo por detrás del de %1: no se conocen sus valores más recientes.</numerusform>
            <numerusform>El reloj de este equipo va %n segundos por detrás del de %1: no se conocen sus valores más recientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) ahead of that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n segundo por delante del de %1: no se conocen sus valores más recientes.</numerusform>
            <numerusform>El reloj de este equipo va %n segundos por delante del de %1: no se conocen sus valores más recientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a step of the release</source>
        <translation>un paso del lanzamiento</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full: nothing can be recorded until there is room for %1.</source>
        <translation>El disco está lleno: no se puede registrar nada hasta que haya sitio para %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that its folder exists and that you may write there.</source>
        <translation>No se puede escribir %1: compruebe que su carpeta existe y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup, or move it away to begin a new one.</source>
        <translation>%1 está dañado: restáurelo de una copia de seguridad o muévalo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a store of runs: choose another file, or move it away to begin a new one.</source>
        <translation>%1 no es un almacén de ejecuciones: elija otro archivo o muévalo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close it and try again.</source>
        <translation>Otro programa tiene bloqueado %1: ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write %1: check the disk and its free space.</source>
        <translation>El disco se niega a leer o escribir %1: compruebe el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>The store %1 refused an operation: see the log for details.</source>
        <translation>El almacén %1 rechazó una operación: consulte los detalles en el registro.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation>El controlador SQLite de Qt no está instalado (paquete libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The run has gone on elsewhere: its next record is %1, not %2. Open it anew.</source>
        <translation>La ejecución ha seguido en otro lugar: su próximo asiento es %1, no %2. Ábrala de nuevo.</translation>
    </message>
    <message>
        <source>There is a run %1 already.</source>
        <translation>Ya existe una ejecución %1.</translation>
    </message>
    <message>
        <source>There is no run %1 in the store.</source>
        <translation>No hay ninguna ejecución %1 en el almacén.</translation>
    </message>
    <message>
        <source>The record is not an event of a run.</source>
        <translation>El asiento no es un evento de una ejecución.</translation>
    </message>
    <message>
        <source>Record %1 of run %2 cannot be read: verify the run.</source>
        <translation>No se puede leer el asiento %1 de la ejecución %2: verifique la ejecución.</translation>
    </message>
    <message>
        <source>%1 is the database of another program: choose another file.</source>
        <translation>%1 es la base de datos de otro programa: elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program: update this one to open it.</source>
        <translation>%1 lo escribió una versión más nueva del programa: actualice esta para abrirlo.</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken: check that the folder of %2 can be written.</source>
        <translation>No se puede tomar la ejecución %1: compruebe que se puede escribir en la carpeta de %2.</translation>
    </message>
    <message>
        <source>Run %1 is flown by another cockpit already (process %2 on %3): go on there, or close it.</source>
        <translation>Otro cockpit ya lleva la ejecución %1 (proceso %2 en %3): siga allí o ciérrelo.</translation>
    </message>
    <message>
        <source>A document of run %1 is missing: verify the run.</source>
        <translation>Falta un documento de la ejecución %1: verifique la ejecución.</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>Falta el asiento %1.</translation>
    </message>
    <message>
        <source>Before record %1 stands one that was never written.</source>
        <translation>Antes del asiento %1 hay uno que nunca se escribió.</translation>
    </message>
    <message>
        <source>Record %1 was changed after it was written.</source>
        <translation>El asiento %1 se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Record %1 is not an event: %2</source>
        <translation>El asiento %1 no es un evento: %2</translation>
    </message>
    <message>
        <source>The columns of record %1 do not say what its bytes say.</source>
        <translation>Las columnas del asiento %1 no dicen lo que dicen sus bytes.</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>runbook</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>The %1 of the run is missing.</source>
        <translation>Falta el %1 de la ejecución.</translation>
    </message>
    <message>
        <source>The %1 of the run was changed after it was kept.</source>
        <translation>El %1 de la ejecución se cambió después de guardarse.</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation>Los %1 asientos están tal como se escribieron.</translation>
    </message>
    <message>
        <source>The disk does not keep up with the log: wait a moment and repeat.</source>
        <translation>El disco no sigue el ritmo del registro: espere un momento y repita.</translation>
    </message>
</context>
<context>
    <name>cockpit::app</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a dashboard: it holds no JSON object.</source>
        <translation>%1 no es un panel de control: no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>The environment has no source “%1”; --source names one.</source>
        <translation>El entorno no tiene la fuente «%1»; --source indica una.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1; thresholds %2</source>
        <translation>%1; umbrales %2</translation>
    </message>
    <message>
        <source>needs a value: --variables %1=…</source>
        <translation>necesita un valor: --variables %1=…</translation>
    </message>
    <message>
        <source>not taken over: %1</source>
        <translation>no incorporado: %1</translation>
    </message>
    <message>
        <source>Reads a dashboard of Grafana or CloudWatch and prints its panels, series, units and thresholds, and what cannot be taken over.</source>
        <translation>Lee un panel de control de Grafana o CloudWatch y muestra sus paneles, series, unidades y umbrales, y lo que no se puede incorporar.</translation>
    </message>
    <message>
        <source>A JSON file; with --environment, the uid (Grafana) or the name (CloudWatch).</source>
        <translation>Un archivo JSON; con --environment, el uid (Grafana) o el nombre (CloudWatch).</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file.</source>
        <translation>El archivo YAML del entorno.</translation>
    </message>
    <message>
        <source>The source in it that keeps the dashboard.</source>
        <translation>La fuente, dentro de él, que guarda el panel de control.</translation>
    </message>
    <message>
        <source>Values of its variables: service=api,host=web-1.</source>
        <translation>Valores de sus variables: service=api,host=web-1.</translation>
    </message>
    <message>
        <source>Writes a first environment file beside a runbook: &lt;name&gt;.&lt;environment&gt;.yaml.</source>
        <translation>Escribe un primer archivo de entorno junto a un runbook: &lt;name&gt;.&lt;environment&gt;.yaml.</translation>
    </message>
    <message>
        <source>The runbook.</source>
        <translation>El runbook.</translation>
    </message>
    <message>
        <source>The environment&apos;s name: production, staging, …</source>
        <translation>El nombre del entorno: production, staging, …</translation>
    </message>
    <message>
        <source>Say a name for it: --new staging.</source>
        <translation>Indique un nombre: --new staging.</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 ya existe; no se sobrescribe.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Wrote %1. Fill in what it lists, then: release-cockpit plan %2 --environment %1</source>
        <translation>Se escribió %1. Rellene lo que enumera y después: release-cockpit plan %2 --environment %1</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; lint --explain lists them all.</source>
        <translation>No existe la regla «%1»; lint --explain las enumera todas.</translation>
    </message>
    <message>
        <source>Says what is wrong with runbooks.</source>
        <translation>Dice qué está mal en los runbooks.</translation>
    </message>
    <message>
        <source>The runbooks; after --explain, one rule or nothing.</source>
        <translation>Los runbooks; tras --explain, una regla o nada.</translation>
    </message>
    <message>
        <source>Exit code 1 from this severity on: error, warning, note or never.</source>
        <translation>Código de salida 1 a partir de esta gravedad: error, warning, note o never.</translation>
    </message>
    <message>
        <source>Prints a line for each rule, or one rule in full.</source>
        <translation>Muestra una línea por regla, o una regla completa.</translation>
    </message>
    <message>
        <source>Which runbook?</source>
        <translation>¿Qué runbook?</translation>
    </message>
    <message>
        <source>--fail-on takes error, warning, note or never.</source>
        <translation>--fail-on admite error, warning, note o never.</translation>
    </message>
    <message>
        <source>There are no runs on record yet: %1 does not exist.</source>
        <translation>Todavía no hay ejecuciones registradas: %1 no existe.</translation>
    </message>
    <message>
        <source>The runbook of run %1 is not on record as it was flown, so no patch can be made for it.</source>
        <translation>El runbook de la ejecución %1 no está registrado tal como se usó, así que no se le puede hacer un parche.</translation>
    </message>
    <message>
        <source>The run taught nothing that could be put into %1.</source>
        <translation>La ejecución no enseñó nada que se pudiera poner en %1.</translation>
    </message>
    <message>
        <source>%1: durations %2, expectations %3, confirmed guesses %4.</source>
        <translation>%1: duraciones %2, expectativas %3, suposiciones confirmadas %4.</translation>
    </message>
    <message>
        <source>The run was simulated: its durations are the scenario&apos;s.</source>
        <translation>La ejecución fue simulada: sus duraciones son las del escenario.</translation>
    </message>
    <message>
        <source>The file that was flown cannot be read on disk (%1); the patch is for its text on record.</source>
        <translation>No se puede leer en disco el archivo que se ejecutó (%1); el parche es para el texto registrado.</translation>
    </message>
    <message>
        <source>%1 changed on disk since the run; the patch is for its text on record.</source>
        <translation>%1 cambió en disco desde la ejecución; el parche es para el texto registrado.</translation>
    </message>
    <message>
        <source>The patch does not give the text that it was made for.</source>
        <translation>El parche no da el texto para el que se hizo.</translation>
    </message>
    <message>
        <source>The patch applies to the text on record.</source>
        <translation>El parche se aplica al texto registrado.</translation>
    </message>
    <message>
        <source>The patch applies to %1.</source>
        <translation>El parche se aplica a %1.</translation>
    </message>
    <message>
        <source>%1 is the runbook itself; it is never changed. Name another file.</source>
        <translation>%1 es el propio runbook; nunca se cambia. Indique otro archivo.</translation>
    </message>
    <message>
        <source>Wrote %1; apply it with: patch -p1 -i %1</source>
        <translation>Se escribió %1; aplíquelo con: patch -p1 -i %1</translation>
    </message>
    <message>
        <source>Prints a unified diff that puts into the runbook what a run learned: measured durations, missing expectations and confirmed guesses. The runbook itself is not changed.</source>
        <translation>Muestra un diff unificado que pone en el runbook lo que aprendió una ejecución: duraciones medidas, expectativas que faltaban y suposiciones confirmadas. El runbook no se cambia.</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;runs&quot; lists it.</source>
        <translation>El id de la ejecución, tal como lo enumera &quot;runs&quot;.</translation>
    </message>
    <message>
        <source>Proves that the diff applies, and prints that instead of the diff.</source>
        <translation>Prueba que el diff se aplica y muestra eso en lugar del diff.</translation>
    </message>
    <message>
        <source>Writes the diff there.</source>
        <translation>Escribe ahí el diff.</translation>
    </message>
    <message>
        <source>Where runs are kept, instead of the user&apos;s data folder.</source>
        <translation>Dónde se guardan las ejecuciones, en lugar de la carpeta de datos del usuario.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>a person ends it</source>
        <translation>lo termina una persona</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>tried again up to %1 times</source>
        <translation>reintentos: %1 como máximo</translation>
    </message>
    <message>
        <source>        expected (%1): %2</source>
        <translation>        esperado (%1): %2</translation>
    </message>
    <message>
        <source>        asked every %1 s until it went well %2 times in a row, at most %3: %4</source>
        <translation>        consultado cada %1 s hasta que salga bien %2 veces seguidas, como máximo %3: %4</translation>
    </message>
    <message>
        <source>        only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>        solo donde «%1» dice «%2»</translation>
    </message>
    <message>
        <source>        cannot run: %1</source>
        <translation>        no se puede ejecutar: %1</translation>
    </message>
    <message>
        <source>  %1 = %2</source>
        <translation>  %1 = %2</translation>
    </message>
    <message>
        <source>  %1 = •••• (from %2)</source>
        <translation>  %1 = •••• (de %2)</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable de entorno %1</translation>
    </message>
    <message>
        <source>  %1 = $(%2), computed once</source>
        <translation>  %1 = $(%2), calculado una vez</translation>
    </message>
    <message>
        <source>%1 in environment %2 (%3)</source>
        <translation>%1 en el entorno %2 (%3)</translation>
    </message>
    <message>
        <source>
The way back</source>
        <translation>
El camino de vuelta</translation>
    </message>
    <message>
        <source>
Not resolved: a run is refused until this is known</source>
        <translation>
Sin resolver: no se admite una ejecución hasta que esto se sepa</translation>
    </message>
    <message>
        <source>Prints exactly what would run. Runs nothing.</source>
        <translation>Muestra exactamente lo que se ejecutaría. No ejecuta nada.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook; without it, the simulator&apos;s.</source>
        <translation>El archivo YAML del entorno, o su nombre si el archivo está junto al runbook; sin él, el del simulador.</translation>
    </message>
    <message>
        <source>  %1 steps in %2 phases, %3 gates</source>
        <translation>  %1 pasos en %2 fases, %3 puertas</translation>
    </message>
    <message>
        <source>  %1 checklists with %2 items, %3 roles</source>
        <translation>  %1 listas de control con %2 elementos, %3 roles</translation>
    </message>
    <message>
        <source>  %1 metric conditions, %2 rollback triggers, %3 rollback steps</source>
        <translation>  %1 condiciones de métricas, %2 disparadores de reversión, %3 pasos de reversión</translation>
    </message>
    <message>
        <source>Prints what a runbook says.</source>
        <translation>Muestra lo que dice un runbook.</translation>
    </message>
    <message>
        <source>The runbook; not with --resume.</source>
        <translation>El runbook; no con --resume.</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, or max: as fast as it can.</source>
        <translation>Segundos simulados por segundo, o max: lo más rápido posible.</translation>
    </message>
    <message>
        <source>Makes the same rehearsal again.</source>
        <translation>Repite el mismo ensayo.</translation>
    </message>
    <message>
        <source>Without a window: the scenario&apos;s people fly it.</source>
        <translation>Sin ventana: lo llevan las personas del escenario.</translation>
    </message>
    <message>
        <source>With a window that no screen shows: the scenario&apos;s people fly it, and pictures are kept beside the report.</source>
        <translation>Con una ventana que ninguna pantalla muestra: lo llevan las personas del escenario y se guardan imágenes junto al informe.</translation>
    </message>
    <message>
        <source>Let the scenario&apos;s people fly the window&apos;s run; you may take over at any time.</source>
        <translation>Deja que las personas del escenario lleven la ejecución de la ventana; puede relevarlas en cualquier momento.</translation>
    </message>
    <message>
        <source>Writes report.md, report.html and score.json there.</source>
        <translation>Escribe ahí report.md, report.html y score.json.</translation>
    </message>
    <message>
        <source>Takes up a run that was cut off.</source>
        <translation>Reanuda una ejecución que quedó interrumpida.</translation>
    </message>
    <message>
        <source>A file in which every start of a command is noted (for checking).</source>
        <translation>Un archivo en el que se anota cada inicio de un comando (para comprobaciones).</translation>
    </message>
    <message>
        <source>Ends when the window has been painted once (for measuring).</source>
        <translation>Termina cuando la ventana se ha dibujado una vez (para mediciones).</translation>
    </message>
    <message>
        <source>--speed takes a number of simulated seconds a second (up to 100000), or max.</source>
        <translation>--speed admite un número de segundos simulados por segundo (hasta 100000) o max.</translation>
    </message>
    <message>
        <source>Flies a simulated run. Nothing of this machine or any other is touched.</source>
        <translation>Lleva a cabo una ejecución simulada. No se toca nada de este equipo ni de ningún otro.</translation>
    </message>
    <message>
        <source>--resume takes up a run with its own runbook; leave FILE out.</source>
        <translation>--resume reanuda una ejecución con su propio runbook; omita FILE.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>  unknown: %1</source>
        <translation>  desconocido: %1</translation>
    </message>
    <message>
        <source>  would not have fired</source>
        <translation>  no se habría disparado</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, until %3</source>
        <translation>  se dispara el %1 UTC con %2, hasta el %3</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, and still at the end</source>
        <translation>  se dispara el %1 UTC con %2, y sigue al final</translation>
    </message>
    <message>
        <source>  %1 of %2 polls had no value: %3</source>
        <translation>  %1 de %2 sondeos no tenían valor: %3</translation>
    </message>
    <message>
        <source>The runbook has no triggers.</source>
        <translation>El runbook no tiene disparadores.</translation>
    </message>
    <message>
        <source>--from and --to are times such as 2026-11-21T02:00:00Z, the first before the second, at most a year apart.</source>
        <translation>--from y --to son horas como 2026-11-21T02:00:00Z, la primera anterior a la segunda y con un año de diferencia como máximo.</translation>
    </message>
    <message>
        <source>Runs the triggers over the past and says when each would have fired.</source>
        <translation>Aplica los disparadores al pasado y dice cuándo se habría disparado cada uno.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook.</source>
        <translation>El archivo YAML del entorno, o su nombre si el archivo está junto al runbook.</translation>
    </message>
    <message>
        <source>When to begin: 2026-11-21T02:00:00Z.</source>
        <translation>Cuándo empezar: 2026-11-21T02:00:00Z.</translation>
    </message>
    <message>
        <source>When to end; without it, now.</source>
        <translation>Cuándo terminar; si no se indica, ahora.</translation>
    </message>
    <message>
        <source>--environment says where the metrics are.</source>
        <translation>--environment dice dónde están las métricas.</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file; not with --resume.</source>
        <translation>El archivo YAML del entorno; no con --resume.</translation>
    </message>
    <message>
        <source>Staging only, without a window: a crew ticks, answers and starts.</source>
        <translation>Solo en preproducción, sin ventana: un equipo simulado marca, responde e inicia.</translation>
    </message>
    <message>
        <source>Runs read-only lines alone; what may change anything is left out.</source>
        <translation>Ejecuta solo las líneas de solo lectura; lo que pueda cambiar algo se omite.</translation>
    </message>
    <message>
        <source>Where lines on this machine run, instead of the runbook&apos;s folder.</source>
        <translation>Dónde se ejecutan las líneas de este equipo, en lugar de la carpeta del runbook.</translation>
    </message>
    <message>
        <source>An OpenSSH configuration to use instead of the user&apos;s own.</source>
        <translation>Una configuración de OpenSSH para usar en lugar de la del usuario.</translation>
    </message>
    <message>
        <source>With --unattended: writes report.md, report.html and score.json there.</source>
        <translation>Con --unattended: escribe ahí report.md, report.html y score.json.</translation>
    </message>
    <message>
        <source>Run %1 was simulated; it is taken up by release-cockpit rehearse --resume %1.</source>
        <translation>La ejecución %1 fue simulada; se reanuda con release-cockpit rehearse --resume %1.</translation>
    </message>
    <message>
        <source>the run&apos;s environment</source>
        <translation>el entorno de la ejecución</translation>
    </message>
    <message>
        <source>Flies a staging or live run.</source>
        <translation>Lleva a cabo una ejecución en preproducción o real.</translation>
    </message>
    <message>
        <source>A staging or live run needs --environment. For a rehearsal: release-cockpit rehearse FILE.</source>
        <translation>Una ejecución en preproducción o real necesita --environment. Para un ensayo: release-cockpit rehearse FILE.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>No runs on record yet. Try: release-cockpit rehearse FILE</source>
        <translation>Todavía no hay ejecuciones registradas. Pruebe: release-cockpit rehearse FILE</translation>
    </message>
    <message>
        <source>--at takes a UTC time like 2026-05-01T02:30:00Z.</source>
        <translation>--at admite una hora UTC como 2026-05-01T02:30:00Z.</translation>
    </message>
    <message>
        <source>Prints the report of a run.</source>
        <translation>Muestra el informe de una ejecución.</translation>
    </message>
    <message>
        <source>Proves that a run&apos;s log is whole and unchanged, or names the first broken record.</source>
        <translation>Prueba que el registro de una ejecución está completo y sin cambios, o indica el primer asiento roto.</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters; it is read from standard input.</source>
        <translation>Un secreto tiene al menos %1 caracteres; se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>The keychain holds &quot;%1&quot; of %2 now.</source>
        <translation>El llavero guarda ahora «%1» de %2.</translation>
    </message>
    <message>
        <source>The keychain does not hold &quot;%1&quot; of %2 any more.</source>
        <translation>El llavero ya no guarda «%1» de %2.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>found  </source>
        <translation>tiene  </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Which secrets of an environment have a value. Never prints one.</source>
        <translation>Qué secretos de un entorno tienen valor. Nunca muestra ninguno.</translation>
    </message>
    <message>
        <source>Puts the value on standard input into your keychain.</source>
        <translation>Guarda en su llavero el valor de la entrada estándar.</translation>
    </message>
    <message>
        <source>Takes it out of your keychain.</source>
        <translation>Lo quita de su llavero.</translation>
    </message>
    <message>
        <source>The environment names no secret &quot;%1&quot;.</source>
        <translation>El entorno no nombra el secreto «%1».</translation>
    </message>
    <message>
        <source>At %1: %2%3</source>
        <translation>El %1: %2%3</translation>
    </message>
    <message>
        <source>, held: %1</source>
        <translation>, en pausa: %1</translation>
    </message>
    <message>
        <source>Plan clock: T+%1</source>
        <translation>Reloj del plan: T+%1</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>Retraso de %1</translation>
    </message>
    <message>
        <source>Ahead by %1</source>
        <translation>Adelanto de %1</translation>
    </message>
    <message>
        <source>Last safe rollback start in: %1</source>
        <translation>Último inicio seguro de la reversión en: %1</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>Puerta %1: %2</translation>
    </message>
    <message>
        <source>Triggers that wait for the lead: %1</source>
        <translation>Disparadores que esperan al líder: %1</translation>
    </message>
    <message>
        <source>The target is locked. %1</source>
        <translation>El destino está bloqueado. %1</translation>
    </message>
    <message>
        <source>How it is printed: %1.</source>
        <translation>Cómo se muestra: %1.</translation>
    </message>
    <message>
        <source>release-cockpit %1 --help says how it is used.</source>
        <translation>release-cockpit %1 --help dice cómo se usa.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Falta algo después de «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>Sobra el argumento «%1».</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: %2.</source>
        <translation>No existe el formato «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>No se puede escribir el informe en %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made for the report.</source>
        <translation>No se puede crear la carpeta %1 para el informe.</translation>
    </message>
    <message>
        <source>
It speaks the language of the locale, or of --language CODE: %1.</source>
        <translation>
Habla el idioma de la configuración regional, o el de --language CODE: %1.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;; --help lists what there is.</source>
        <translation>No existe la opción «%1»; --help enumera las que hay.</translation>
    </message>
    <message>
        <source>No step was recognised in this document, so there is nothing to fly. Steps are headings, bold lines or a timeline table with commands or checks below them.</source>
        <translation>No se reconoció ningún paso en este documento, así que no hay nada que ejecutar. Los pasos son títulos, líneas en negrita o una tabla de cronología con comandos o comprobaciones debajo.</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>La ejecución %1 se revirtió: %2</translation>
    </message>
    <message>
        <source>The source %1 needs the secret &quot;%2&quot;, which has no value: put it into the keychain with &quot;release-cockpit secrets ENVIRONMENT --set %2&quot;, or name a variable for it in the environment file.</source>
        <translation>La fuente %1 necesita el secreto «%2», que no tiene valor: guárdelo en el llavero con &quot;release-cockpit secrets ENVIRONMENT --set %2&quot; o nombre una variable para él en el archivo de entorno.</translation>
    </message>
    <message>
        <source>%1 was not opened; the window says why.</source>
        <translation>No se abrió %1; la ventana dice por qué.</translation>
    </message>
    <message>
        <source>
Run %1: %2. Score %3 of 100.</source>
        <translation>
Ejecución %1: %2. Puntuación: %3 de 100.</translation>
    </message>
    <message>
        <source>Run %1 is over: there is nothing to take up. Its report: release-cockpit report %1.</source>
        <translation>La ejecución %1 ha terminado: no hay nada que reanudar. Su informe: release-cockpit report %1.</translation>
    </message>
    <message>
        <source>The run found no end within %1 hours of its own time; it stands at: %2. It can be taken up with --resume %3.</source>
        <translation>La ejecución no llegó a su fin en %1 horas de su propio tiempo; está así: %2. Se puede reanudar con --resume %3.</translation>
    </message>
    <message>
        <source>Ended before the run was over; take it up with --resume %1.</source>
        <translation>Terminó antes de que acabara la ejecución; reanúdela con --resume %1.</translation>
    </message>
    <message>
        <source>in a terminal</source>
        <translation>en un terminal</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>admite entrada</translation>
    </message>
    <message>
        <source>One run: its events and its state, printed or in the window.</source>
        <translation>Una ejecución: sus eventos y su estado, impresos o en la ventana.</translation>
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
        <translation>release-cockpit [FILE]     abre la ventana, con un runbook si se indica

read FILE                  qué dice el runbook
lint FILE...               qué está mal en él
plan FILE                  el simulacro resuelto: exactamente lo que se ejecutaría
environment FILE --new E   un primer archivo de entorno para este runbook
rehearse FILE              una ejecución simulada
run FILE --environment E   una ejecución en preproducción o real
dashboard DASHBOARD        qué se puede incorporar de un panel de Grafana o CloudWatch
replay FILE --environment E --from TIME
                           cuándo se habrían disparado en el pasado sus disparadores
secrets E                  qué secretos de un entorno tienen valor
runs, runs show RUN        las ejecuciones registradas
runs open RUN              recorre una en la ventana
report RUN                 el informe de una ejecución
patch RUN                  lo que aprendió la ejecución, como diff de su runbook
verify RUN                 prueba el registro de una ejecución o indica su primer asiento roto

release-cockpit COMMAND --help dice más. Códigos de salida: 0 bien; 1 hallazgos, no-go o revertida;
2 uso incorrecto; 3 no se pudo ejecutar.</translation>
    </message>
    <message>
        <source>each of %1</source>
        <translation>cada uno de %1</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>goes over all; failed when %1 have failed</source>
        <translation>recorre todos; fallida cuando %1 han fallado</translation>
    </message>
    <message>
        <source>stops when %1 have failed</source>
        <translation>se detiene cuando %1 han fallado</translation>
    </message>
    <message>
        <source>            only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>            solo donde «%1» dice «%2»</translation>
    </message>
    <message>
        <source>        then, on each, within %1: %2</source>
        <translation>        después, en cada uno, en %1: %2</translation>
    </message>
    <message>
        <source>Begins at this step (its id, number or title); what lies before is left out. Needs --reason.</source>
        <translation>Empieza en este paso (su id, número o título); lo anterior se deja fuera. Requiere --reason.</translation>
    </message>
    <message>
        <source>Why it begins there; kept with the run.</source>
        <translation>Por qué empieza ahí; se guarda con la ejecución.</translation>
    </message>
    <message>
        <source>The runbook has no step &quot;%1&quot;.</source>
        <translation>El runbook no tiene ningún paso «%1».</translation>
    </message>
    <message>
        <source>Say with --reason why what lies before --from is left out.</source>
        <translation>Diga con --reason por qué se deja fuera lo que hay antes de --from.</translation>
    </message>
    <message>
        <source>What happens: %1, or a file of your own (.yaml).</source>
        <translation>Lo que ocurre: %1, o un archivo propio (.yaml).</translation>
    </message>
    <message>
        <source>An environment needs a name without slashes: staging, production, …</source>
        <translation>Un entorno necesita un nombre sin barras: staging, production, …</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>
Time until all traffic is on the new version: %1</source>
        <translation>
Tiempo hasta que todo el tráfico está en la versión nueva: %1</translation>
    </message>
    <message>
        <source>Worst case to notice a breach: %1; to notice it and be back: %2</source>
        <translation>Peor caso para notar un límite incumplido: %1; para notarlo y haber vuelto: %2</translation>
    </message>
    <message>
        <source>The way back: %1</source>
        <translation>El camino de vuelta: %1</translation>
    </message>
    <message>
        <source>Point of no return, which the plan itself passes: %1 %2</source>
        <translation>Punto de no retorno, que el propio plan pasa: %1 %2</translation>
    </message>
    <message>
        <source>Before a GO it is shown that:</source>
        <translation>Antes de un GO se demuestra que:</translation>
    </message>
    <message>
        <source>Nothing is due after the last releases.</source>
        <translation>No hay nada vencido tras los últimos lanzamientos.</translation>
    </message>
    <message>
        <source>Lists the runs on record, oldest first; &quot;runs show RUN&quot; prints one, &quot;runs open RUN&quot; shows it in the window, event by event; &quot;runs due&quot; prints what is to be looked at after releases.</source>
        <translation>Lista las ejecuciones registradas, las más antiguas primero; «runs show RUN» imprime una, «runs open RUN» la muestra en la ventana, evento a evento; «runs due» imprime lo que hay que mirar tras los lanzamientos.</translation>
    </message>
    <message>
        <source>With show, open or due: as it was at this UTC time.</source>
        <translation>Con show, open o due: tal como era a esta hora UTC.</translation>
    </message>
    <message>
        <source>It is: runs, runs due, runs show RUN, or runs open RUN.</source>
        <translation>Se escribe: runs, runs due, runs show RUN o runs open RUN.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Begun, and no end on record: %1</source>
        <translation>Empezado y sin final registrado: %1</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken up, shown with its state or reported by this version: the version that flew it read another plan in the same runbook (%2 then, %3 now), and what is known of its steps might be told of others. Its log is not touched: &quot;runs show %1&quot; lists what happened, &quot;verify %1&quot; proves it whole. Look at its target, and end it with the version that flew it.</source>
        <translation>La ejecución %1 no se puede retomar, ni mostrar con su estado, ni incluir en un informe con esta versión: la versión que la llevó leyó otro plan en el mismo runbook (%2 entonces, %3 ahora), y lo que se sabe de sus pasos podría atribuirse a otros. Su registro no se toca: «runs show %1» enumera lo que ocurrió, «verify %1» demuestra que está íntegro. Mire su destino y termínela con la versión que la llevó.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DashboardReader</name>
    <message>
        <source>No source of the environment keeps the dashboard of line %1: %2.</source>
        <translation>Ninguna fuente del entorno guarda el panel de control de la línea %1: %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DesktopCalls</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>cockpit::app::EnvironmentBench</name>
    <message>
        <source>%1 cannot be read any more: %2.</source>
        <translation>Ya no se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Somebody changed %1 since it was opened here, so it is not overwritten. Close this window and open it again.</source>
        <translation>Alguien cambió %1 desde que se abrió aquí, así que no se sobrescribe. Cierre esta ventana y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It is as it was.</source>
        <translation>No se puede escribir %1: %2. Sigue como estaba.</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters, or it could not be masked where it turns up.</source>
        <translation>Un secreto tiene al menos %1 caracteres; si no, no se podría ocultar donde aparezca.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Flight</name>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data DIR.</source>
        <translation>No se puede crear la carpeta %1. Elija otra con --data DIR.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::HostTrial</name>
    <message>
        <source>not reached</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>It did not answer within 20 seconds.</source>
        <translation>No respondió en 20 segundos.</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>It was reached, but &quot;%1&quot; did not end well there.</source>
        <translation>Se accedió a él, pero «%1» no terminó bien allí.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>It answers, and &quot;%1&quot; says &quot;%2&quot; there. Write that as what is expected, and a run proves the place before it changes anything.</source>
        <translation>Responde, y «%1» dice allí «%2». Escríbalo como lo esperado, y una ejecución comprobará el lugar antes de cambiar nada.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>It was reached, and is the place that is meant: &quot;%1&quot;.</source>
        <translation>Se accedió a él y es el lugar previsto: «%1».</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>It was reached, and is another place: &quot;%1&quot; says &quot;%2&quot; there, where &quot;%3&quot; is expected.</source>
        <translation>Se accedió a él y es otro lugar: «%1» dice allí «%2», donde se espera «%3».</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Opener</name>
    <message>
        <source>Rehearse &amp;again, with the scenario</source>
        <translation>Ensayar &amp;otra vez, con el escenario</translation>
    </message>
</context>
<context>
    <name>cockpit::app::PathDesk</name>
    <message>
        <source>Edit and test the environment …</source>
        <translation>Editar y probar el entorno…</translation>
    </message>
    <message>
        <source>Show the path to fly</source>
        <translation>Mostrar el camino a la ejecución</translation>
    </message>
    <message>
        <source>The environment is simulated: it is rehearsed, not flown.</source>
        <translation>El entorno es simulado: se ensaya, no se ejecuta.</translation>
    </message>
    <message>
        <source>There is no environment file beside the runbook yet: make one under &quot;Environment&quot; on the path to fly.</source>
        <translation>Aún no hay ningún archivo de entorno junto al runbook: cree uno en «Entorno», en el camino a la ejecución.</translation>
    </message>
    <message>
        <source>Hosts, variables, secrets, metrics, roles, rules and all else that the file says, in forms</source>
        <translation>Hosts, variables, secretos, métricas, roles, reglas y todo lo demás que dice el archivo, en formularios</translation>
    </message>
</context>
<context>
    <name>cockpit::app::RealFlight</name>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>The environment %1 is simulated: rehearse it instead, with release-cockpit rehearse.</source>
        <translation>El entorno %1 es simulado: ensáyelo con release-cockpit rehearse.</translation>
    </message>
    <message>
        <source>A live run is flown by people: --unattended is for staging.</source>
        <translation>Una ejecución real la llevan personas: --unattended es para preproducción.</translation>
    </message>
    <message>
        <source>Not flown, because it would reach what is not known yet:%1</source>
        <translation>No se ejecutó, porque llegaría a algo que aún no se sabe:%1</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>El host «%1» no tiene dirección en este entorno.</translation>
    </message>
    <message>
        <source>Lines that need a second person cannot be flown by --unattended, which has nobody to look at them: %1. Fly it with people, or leave &quot;two_people&quot; out of the environment&apos;s rules.</source>
        <translation>Las líneas que necesitan una segunda persona no se pueden ejecutar con --unattended, donde nadie las mira: %1. Hágalo con personas o quite «two_people» de las reglas del entorno.</translation>
    </message>
    <message>
        <source>Before a GO somebody must look, and --unattended has nobody: %1. Fly it with people, or leave &quot;probes&quot; out of the environment&apos;s rules.</source>
        <translation>Antes de un GO alguien debe mirar, y --unattended no tiene a nadie: %1. Hágalo con personas o quite «probes» de las reglas del entorno.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Replaying</name>
    <message>
        <source>It has no measurable condition: a person declares it.</source>
        <translation>No tiene ninguna condición medible: lo declara una persona.</translation>
    </message>
    <message>
        <source>It compares with the baseline of a run, which the past has none of.</source>
        <translation>Compara con la línea base de una ejecución, que el pasado no tiene.</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>El entorno no le vincula ninguna métrica.</translation>
    </message>
    <message>
        <source>Its metric is read from no source of the environment.</source>
        <translation>Ninguna fuente del entorno lee su métrica.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SecretTrial</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>Your keychain has a value for it that can be used.</source>
        <translation>Su llavero tiene para él un valor que se puede usar.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SimulatedFlight</name>
    <message>
        <source>The simulator cannot listen on this machine&apos;s loopback address: %1</source>
        <translation>El simulador no puede escuchar en la dirección de bucle local de este equipo: %1</translation>
    </message>
    <message>
        <source>It is not read: in a rehearsal nothing leaves this machine.</source>
        <translation>No se lee: en un ensayo nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SourceTrial</name>
    <message>
        <source>no secret</source>
        <translation>sin secreto</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>It answers, but has no data of the last five minutes for: %1</source>
        <translation>Responde, pero no tiene datos de los últimos cinco minutos para: %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>It answers: %1 is %2 now.</source>
        <translation>Responde: %1 es ahora %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::TrialRun</name>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>The test was stopped before it said anything.</source>
        <translation>La prueba se detuvo antes de decir nada.</translation>
    </message>
</context>
<context>
    <name>cockpit::app::WindowedFlight</name>
    <message>
        <source>Crew &amp;flies</source>
        <translation>E&amp;quipo al mando</translation>
    </message>
    <message>
        <source>The scenario&apos;s people do what they are asked: tick, answer, start, decide. Take over at any time by clearing this box.</source>
        <translation>Las personas del escenario hacen lo que se les pide: marcar, responder, iniciar, decidir. Tome el mando en cualquier momento desmarcando esta casilla.</translation>
    </message>
    <message>
        <source>The scenario&apos;s people fly the simulated run</source>
        <translation>Las personas del escenario llevan la ejecución simulada</translation>
    </message>
    <message>
        <source>Soun&amp;d</source>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <source>The desktop&apos;s alarm sound when a trigger fires and when the run is held</source>
        <translation>El sonido de alarma del escritorio cuando se activa un disparador y cuando se pausa la ejecución</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Guardar el informe …</translation>
    </message>
    <message>
        <source>What was planned and what happened, as Markdown and HTML, into a folder</source>
        <translation>Lo que estaba previsto y lo que ocurrió, como Markdown y HTML, en una carpeta</translation>
    </message>
    <message>
        <source>A folder for the report</source>
        <translation>Una carpeta para el informe</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>Se ha escrito el informe: %1</translation>
    </message>
    <message>
        <source>The simulated clock &amp;waits for you</source>
        <translation>El reloj simulado le &amp;espera</translation>
    </message>
    <message>
        <source>Fast while lines run and waits pass, and like any clock while the next move is a person&apos;s. Off: fast all the time.</source>
        <translation>Rápido mientras hay líneas en curso y pasan esperas, y como cualquier reloj cuando le toca a una persona. Desactivado: rápido todo el tiempo.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor</name>
    <message>
        <source>&quot;%1&quot; is in the output</source>
        <translation>«%1» está en la salida</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the first %2 MiB of the output</source>
        <translation>«%1» no está en los primeros %2 MiB de la salida</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the output</source>
        <translation>«%1» no está en la salida</translation>
    </message>
    <message>
        <source>the output holds no JSON document</source>
        <translation>la salida no contiene ningún documento JSON</translation>
    </message>
    <message>
        <source>the output has every member that is expected</source>
        <translation>la salida tiene todos los miembros esperados</translation>
    </message>
    <message>
        <source>the output&apos;s JSON differs from what is expected</source>
        <translation>el JSON de la salida difiere de lo esperado</translation>
    </message>
    <message>
        <source>the output does not show a status</source>
        <translation>la salida no muestra ningún estado</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>el estado es %1</translation>
    </message>
    <message>
        <source>the output does not say for certain how many there are</source>
        <translation>la salida no dice con certeza cuántos hay</translation>
    </message>
    <message>
        <source>the output has %1</source>
        <translation>la salida tiene %1</translation>
    </message>
    <message>
        <source>only a person can tell</source>
        <translation>solo una persona puede decirlo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; above it computes a value, which would be computed anew for this line and may differ. Put both on one line.</source>
        <translation>Más arriba, «%1» calcula un valor, que se calcularía de nuevo para esta línea y podría diferir. Ponga ambos en una sola línea.</translation>
    </message>
    <message>
        <source>No line above it says how the container %1 is entered.</source>
        <translation>Ninguna línea anterior dice cómo se entra en el contenedor %1.</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>El plan no tiene la línea %1.</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>en ningún sitio todavía</translation>
    </message>
    <message>
        <source>database %1 on %2</source>
        <translation>base de datos %1 en %2</translation>
    </message>
    <message>
        <source>database on %1</source>
        <translation>base de datos en %1</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>No iniciado: %1</translation>
    </message>
    <message>
        <source>Watched, and ended by a person.</source>
        <translation>Vigilado, y terminado por una persona.</translation>
    </message>
    <message>
        <source>Stopped at its time limit.</source>
        <translation>Detenido al llegar a su límite de tiempo.</translation>
    </message>
    <message>
        <source>Stopped because it had been silent for too long.</source>
        <translation>Detenido porque llevaba demasiado tiempo en silencio.</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Detenido por una persona.</translation>
    </message>
    <message>
        <source>Ended by signal %1.</source>
        <translation>Terminado por la señal %1.</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>Código de salida %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Exit code %1, but not as expected (&quot;%2&quot;): %3.</source>
        <translation>Código de salida %1, pero no como se esperaba («%2»): %3.</translation>
    </message>
    <message>
        <source>Exit code %1. Is the output as expected: &quot;%2&quot;?</source>
        <translation>Código de salida %1. ¿Es la salida como se esperaba: «%2»?</translation>
    </message>
    <message>
        <source>No line above it says how the database prompt is opened.</source>
        <translation>Ninguna línea anterior dice cómo se abre el prompt de la base de datos.</translation>
    </message>
    <message>
        <source>Lines for the prompt of &quot;%1&quot; are not typed by the cockpit yet: put each on a line of its own for the shell, or mark it done outside.</source>
        <translation>El cockpit aún no escribe líneas para el prompt de «%1»: ponga cada una en su propia línea de shell o márquela como hecha fuera.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutado</translation>
    </message>
    <message>
        <source>This is the record of run %1: nothing in it can be changed.</source>
        <translation>Este es el registro de la ejecución %1: nada en él se puede cambiar.</translation>
    </message>
    <message>
        <source>Exit code %1, where %2 is expected.</source>
        <translation>Código de salida %1, donde se espera %2.</translation>
    </message>
    <message>
        <source>… and more, in %1</source>
        <translation>… y más, en %1</translation>
    </message>
    <message>
        <source>the output does not show a status; asked again by the cockpit, it is %1</source>
        <translation>la salida no muestra un estado; consultado de nuevo por el cockpit, es %1</translation>
    </message>
    <message>
        <source>%1 runs on each host of %2: say which one.</source>
        <translation>%1 se ejecuta en cada host de %2: diga en cuál.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the output is just that</source>
        <translation>la salida es justo eso</translation>
    </message>
    <message>
        <source>Each line has a session of its own at this database, so a transaction must be begun and ended in one: put the statements on one line, or in a file.</source>
        <translation>Cada línea tiene su propia sesión en esta base de datos, así que una transacción debe empezar y terminar en una sola: ponga las sentencias en una línea o en un archivo.</translation>
    </message>
    <message>
        <source>This changes the session only, and each line has one of its own at this database: put it on one line with the statement that needs it.</source>
        <translation>Esto solo cambia la sesión, y cada línea tiene la suya en esta base de datos: póngalo en una misma línea con la sentencia que lo necesita.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Conductor</name>
    <message>
        <source>Not recorded: %1 Nothing new is started until the log can be written again.</source>
        <translation>No registrado: %1 No se inicia nada nuevo hasta que se pueda volver a escribir en el registro.</translation>
    </message>
    <message>
        <source>%1 could not be looked at: %2</source>
        <translation>No se pudo mirar %1: %2</translation>
    </message>
    <message>
        <source>Nothing of it runs on %1 any more.</source>
        <translation>Ya no queda nada suyo en marcha en %1.</translation>
    </message>
    <message>
        <source>It still runs on %1: %2.</source>
        <translation>Sigue en marcha en %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>No se pudo mirar %1.</translation>
    </message>
    <message>
        <source>The plan has no action %1.</source>
        <translation>El plan no tiene la acción %1.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>No iniciado: %1</translation>
    </message>
    <message>
        <source>It could not be looked at: %1</source>
        <translation>No se pudo mirar: %1</translation>
    </message>
    <message>
        <source>It has ended since, with exit code %1.</source>
        <translation>Ya ha terminado, con código de salida %1.</translation>
    </message>
    <message>
        <source>Looked again on this machine: %1</source>
        <translation>Mirado de nuevo en este equipo: %1</translation>
    </message>
    <message>
        <source>It still runs on this machine.</source>
        <translation>Sigue en marcha en este equipo.</translation>
    </message>
    <message>
        <source>The link to it is cut; it goes on there, and is looked for.</source>
        <translation>Se cortó la conexión; allí sigue, y se está buscando.</translation>
    </message>
    <message>
        <source>It has printed nothing for %1 s. Wait on, or stop it?</source>
        <translation>No ha mostrado nada durante %1 s. ¿Seguir esperando o detenerlo?</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>What was typed for %1 did not reach it: %2</source>
        <translation>Lo escrito para %1 no le llegó: %2</translation>
    </message>
    <message>
        <source>It waits for input.</source>
        <translation>Espera una entrada.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Exit code %1, but the check afterwards failed (&quot;%2&quot;): %3.</source>
        <translation>Código de salida %1, pero la comprobación posterior falló («%2»): %3.</translation>
    </message>
    <message>
        <source>The session at the database was left with the transaction open that &quot;%1&quot; began: the server rolls back what was done in it.</source>
        <translation>Se salió de la sesión en la base de datos con la transacción que empezó «%1» abierta: el servidor revierte lo que se hizo en ella.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Followups</name>
    <message>
        <source>stopped by a person</source>
        <translation>detenido por una persona</translation>
    </message>
    <message>
        <source>it went well</source>
        <translation>salió bien</translation>
    </message>
    <message>
        <source>it did not go well in time</source>
        <translation>no salió bien a tiempo</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Launch</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>Detenido antes de empezar.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be computed, so nothing was started.</source>
        <translation>No se pudo calcular el valor de «%1», así que no se inició nada.</translation>
    </message>
    <message>
        <source>It was not shown that this is the right place: &quot;%1&quot; did not end well there.</source>
        <translation>No se demostró que este sea el lugar correcto: «%1» no terminó bien allí.</translation>
    </message>
    <message>
        <source>This is not the place that is meant: &quot;%1&quot; says &quot;%2&quot; there, where the environment expects &quot;%3&quot;.</source>
        <translation>Este no es el lugar previsto: «%1» dice allí «%2», donde el entorno espera «%3».</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Markers</name>
    <message>
        <source>It is number %1 there.</source>
        <translation>Allí es el número %1.</translation>
    </message>
    <message>
        <source>The cockpit ended while it was sent.</source>
        <translation>El cockpit terminó mientras se enviaba.</translation>
    </message>
    <message>
        <source>Another marker was still under way.</source>
        <translation>Aún se estaba enviando otra marca.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Prober</name>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
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
        <translation>La base de datos no responde desde hace %1 s.</translation>
    </message>
    <message>
        <source>The program psql was not found where this session is opened: install it there (on Debian: the package postgresql-client).</source>
        <translation>No se encontró el programa psql donde se abre esta sesión: instálelo allí (en Debian: el paquete postgresql-client).</translation>
    </message>
    <message>
        <source>The program %1 was not found where this session is opened: install it there, or correct the line that opens the session.</source>
        <translation>No se encontró el programa %1 donde se abre esta sesión: instálelo allí o corrija la línea que abre la sesión.</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::SqlSessions</name>
    <message>
        <source>This line belongs to the transaction that &quot;%1&quot; begins, and that is not open: its session has ended and the server has rolled it back, or the line was not run. Go on from &quot;%1&quot;.</source>
        <translation>Esta línea pertenece a la transacción que empieza «%1», y esa no está abierta: su sesión terminó y el servidor la ha revertido, o la línea no se ejecutó. Siga desde «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds only in the session in which &quot;%2&quot; was typed, and that has ended, or the line was not run. Go on from &quot;%2&quot;.</source>
        <translation>«%1» solo vale en la sesión en que se escribió «%2», y esa terminó, o la línea no se ejecutó. Siga desde «%2».</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open: leaving would roll it back. Commit it first, or leave this line out to give it up.</source>
        <translation>La transacción que empezó «%1» sigue abierta: salir la revertiría. Confírmela antes, u omita esta línea para renunciar a ella.</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open, and no line below ends it: this line would be rolled back with it. Commit it or roll it back first.</source>
        <translation>La transacción que empezó «%1» sigue abierta, y ninguna línea de más abajo la termina: esta línea se revertiría con ella. Confírmela o reviértala antes.</translation>
    </message>
    <message>
        <source>No session at the database: %1</source>
        <translation>No hay sesión en la base de datos: %1</translation>
    </message>
    <message>
        <source>The psql that this session is opened with is older than version 9.6 and leaves out what has to be set before the first line: install a newer one there.</source>
        <translation>El psql con el que se abre esta sesión es anterior a la versión 9.6 y omite lo que hay que fijar antes de la primera línea: instale allí uno más reciente.</translation>
    </message>
</context>
<context>
    <name>cockpit::patch</name>
    <message>
        <source>This is no unified diff of one file.</source>
        <translation>Esto no es un diff unificado de un solo archivo.</translation>
    </message>
    <message>
        <source>Line %1 of the diff is not as a unified diff has it.</source>
        <translation>La línea %1 del diff no es como la de un diff unificado.</translation>
    </message>
    <message>
        <source>The diff does not apply: line %1 of the file is another one than the diff was made for.</source>
        <translation>El diff no se aplica: la línea %1 del archivo no es aquella para la que se hizo el diff.</translation>
    </message>
    <message>
        <source>Line %1: that the command ends with exit code 0 could not be put in.</source>
        <translation>Línea %1: no se pudo poner que el comando termina con código de salida 0.</translation>
    </message>
    <message>
        <source>The words are the same; the encoding or the line endings are others.</source>
        <translation>Las palabras son las mismas; cambian la codificación o los finales de línea.</translation>
    </message>
    <message>
        <source>The file changed on disk at %1; this run keeps the text it started with.</source>
        <translation>El archivo cambió en disco a las %1; esta ejecución conserva el texto con el que empezó.</translation>
    </message>
    <message>
        <source>The file cannot be read on disk any more since %1; this run keeps the text it started with.</source>
        <translation>El archivo no se puede leer en disco desde las %1; esta ejecución conserva el texto con el que empezó.</translation>
    </message>
    <message>
        <source>The file on disk is again the one that this run started with.</source>
        <translation>El archivo en disco vuelve a ser aquel con el que empezó esta ejecución.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is left as it is; there are no other words for what it was confirmed to mean.</source>
        <translation>Línea %1: «%2» se deja como está; no hay otras palabras para lo que se confirmó que significa.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; could not be replaced by &quot;%3&quot;.</source>
        <translation>Línea %1: no se pudo sustituir «%2» por «%3».</translation>
    </message>
    <message>
        <source>Line %1: the step took %2; the document says it in no place that could be changed.</source>
        <translation>Línea %1: el paso tardó %2; el documento no lo dice en ningún lugar que se pueda cambiar.</translation>
    </message>
</context>
<context>
    <name>cockpit::report</name>
    <message>
        <source>Run report: %1</source>
        <translation>Informe de ejecución: %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Scenario, seed</source>
        <translation>Escenario, semilla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Started (T-0)</source>
        <translation>Inicio (T-0)</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>In holds</source>
        <translation>En pausas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Worst-case rollback</source>
        <translation>Reversión en el peor caso</translation>
    </message>
    <message>
        <source>Runbook sha256</source>
        <translation>sha256 del runbook</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>Lo planificado frente a lo real</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Inicio planificado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Inicio real</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>No gate was declared.</source>
        <translation>No se declaró ninguna puerta.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Evidence sha256: %1</source>
        <translation>sha256 de la evidencia: %1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparado</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Matriz de decisión</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The runbook names no trigger.</source>
        <translation>El runbook no indica ningún disparador.</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Started at %1: %2. It took %3; the worst case promised was %4.</source>
        <translation>Iniciada el %1: %2. Tardó %3; el peor caso prometido era %4.</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Peldaño</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Tiempo previsto</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de control</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Ticked in the file only</source>
        <translation>Marcado solo en el archivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>None: no hold, skip, retry, failure, waiver, mark or unknown outcome.</source>
        <translation>Ninguna: ni pausas, omisiones, reintentos, fallos, exenciones, marcas o resultados desconocidos.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 events. %2 Head of the chain: %3</source>
        <translation>%1 eventos. %2 Cabeza de la cadena: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 por %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, comment by %2: %3</source>
        <translation>%1, comentario de %2: %3</translation>
    </message>
    <message>
        <source>signed off by %1 until %2, and expired</source>
        <translation>firmado por %1 hasta %2, y caducado</translation>
    </message>
    <message>
        <source>signed off by %1 until %2</source>
        <translation>firmado por %1 hasta %2</translation>
    </message>
    <message>
        <source>failed, says %1: %2</source>
        <translation>falla, según %1: %2</translation>
    </message>
    <message>
        <source>not tested, says %1: %2</source>
        <translation>no probado, según %1: %2</translation>
    </message>
    <message>
        <source>Before the first step: %1</source>
        <translation>Antes del primer paso: %1</translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <translation>Tras %1: %2</translation>
    </message>
    <message>
        <source>GO with waiver (owner %1, until %2)</source>
        <translation>GO con exención (responsable %1, hasta %2)</translation>
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
        <translation>%1, declarado por %2 a las %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Line of the runbook</source>
        <translation>Línea del runbook</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>reversión: %1</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abortada</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>Qué se tocó</translation>
    </message>
    <message>
        <source>nothing real: stand-ins performed the lines, and the metrics came from servers of the simulator</source>
        <translation>nada real: unos sustitutos realizaron las líneas, y las métricas vinieron de servidores del simulador</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>What was run and done</source>
        <translation>Qué se ejecutó y se hizo</translation>
    </message>
    <message>
        <source>Each record is chained to the one before it by its hash: &quot;release-cockpit verify %1&quot; proves again that none was changed, taken out or put in.</source>
        <translation>Cada asiento está encadenado al anterior por su hash: «release-cockpit verify %1» demuestra de nuevo que ninguno se cambió, se quitó ni se añadió.</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets</name>
    <message>
        <source>The keychain holds no secret &quot;%1&quot;, or it is locked.</source>
        <translation>El llavero no contiene el secreto «%1», o está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain does not give out the secret &quot;%1&quot;.</source>
        <translation>El llavero no entrega el secreto «%1».</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Aquí no hay llavero.</translation>
    </message>
    <message>
        <source>The keychain cannot be used for the secret &quot;%1&quot;: %2.</source>
        <translation>No se puede usar el llavero para el secreto «%1»: %2.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Is it waiting to be unlocked?</source>
        <translation>El llavero no responde. ¿Espera a que lo desbloqueen?</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets::SecretReader</name>
    <message>
        <source>The secret &quot;%1&quot; is to be in the environment variable %2, which is not set.</source>
        <translation>El secreto «%1» debe estar en la variable de entorno %2, que no está definida.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; comes from the environment variable %2, not from a keychain: other programs of yours can read it there.</source>
        <translation>El secreto «%1» viene de la variable de entorno %2, no de un llavero: otros programas suyos pueden leerlo ahí.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; has fewer than %2 characters, so it could not be masked where it is shown. Use a longer one.</source>
        <translation>El secreto «%1» tiene menos de %2 caracteres, así que no se podría ocultar donde se muestra. Use uno más largo.</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator</name>
    <message>
        <source>This is not a scenario: a YAML map with at least a name is expected.</source>
        <translation>Esto no es un escenario: se espera un mapa YAML con al menos un nombre.</translation>
    </message>
    <message>
        <source>The scenario cannot be read: line %1: %2.</source>
        <translation>No se puede leer el escenario: línea %1: %2.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. There are: %2.</source>
        <translation>No existe el escenario «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1: %2</translation>
    </message>
    <message>
        <source>the run was not brought to an end</source>
        <translation>la ejecución no se llevó a término</translation>
    </message>
    <message>
        <source>the release was given up</source>
        <translation>se renunció al lanzamiento</translation>
    </message>
    <message>
        <source>the window was overrun</source>
        <translation>se superó la ventana</translation>
    </message>
    <message>
        <source>more than 5 minutes from the trigger to the decision</source>
        <translation>más de 5 minutos del disparador a la decisión</translation>
    </message>
    <message>
        <source>the rollback took longer than promised</source>
        <translation>la reversión tardó más de lo prometido</translation>
    </message>
    <message>
        <source>a command&apos;s outcome was unknown</source>
        <translation>el resultado de un comando era desconocido</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read: %2.</source>
        <translation>No se puede leer el escenario %1: %2.</translation>
    </message>
    <message>
        <source>what the scenario breaks is not in this runbook, or was not reached: nothing went wrong, and nothing was practised</source>
        <translation>lo que el escenario estropea no está en este runbook, o no se alcanzó: nada salió mal y nada se practicó</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator::Stage</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>local</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base de datos %1</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el contenedor</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>«%1» no es un comando.</translation>
    </message>
    <message>
        <source>The simulator cannot write to %1: %2.</source>
        <translation>El simulador no puede escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AnswerBar</name>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Continue …</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>✗ Fired: %1 · %2</source>
        <translation>✗ Disparado: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>%n más después de este</numerusform>
            <numerusform>%n más después de este</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollback begins with its first rung</source>
        <translation>La reversión empieza por su primer peldaño</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>The release goes on; your reason is kept in the log</source>
        <translation>El lanzamiento sigue; su motivo se guarda en el registro</translation>
    </message>
    <message>
        <source>The run stays held; the question stays open</source>
        <translation>La ejecución sigue en pausa; la pregunta sigue abierta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Why does the release go on although the trigger fired?</source>
        <translation>¿Por qué sigue el lanzamiento aunque saltó el disparador?</translation>
    </message>
    <message>
        <source>Continue the release</source>
        <translation>Continuar el lanzamiento</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AsWritten</name>
    <message>
        <source>The step as written</source>
        <translation>El paso tal como está escrito</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ChecklistsPanel</name>
    <message>
        <source>M&amp;ine</source>
        <translation>Mí&amp;os</translation>
    </message>
    <message>
        <source>Only items that name whoever sits here, by role or name, or that they ticked</source>
        <translation>Solo los elementos que nombran a quien está aquí, por rol o por nombre, o que esa persona marcó</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de control</translation>
    </message>
    <message>
        <source>Space ticks an item; below the list are sign-offs with a time, findings and comments</source>
        <translation>Espacio marca un elemento; bajo la lista están las firmas con plazo, lo constatado y los comentarios</translation>
    </message>
    <message>
        <source>The runbook has no checklists outside its steps.

Add items like &quot;- [ ] Backup verified&quot; under a heading, and open it again.</source>
        <translation>El runbook no tiene listas de control fuera de sus pasos.

Añada elementos como &quot;- [ ] Backup verified&quot; bajo un título y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Tick the item</source>
        <translation>Marcar el elemento</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>Deshacer la marca</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Palabras de la acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing in this window is called that.</source>
        <translation>Nada en esta ventana se llama así.</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Ahora no. %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandText</name>
    <message>
        <source>What runs</source>
        <translation>Lo que se ejecuta</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConflictBox</name>
    <message>
        <source>◐ The runbook says different things of this; the lead chooses:</source>
        <translation>◐ El runbook dice cosas distintas de esto; elige el líder:</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsolePanel</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Keep the newest line in sight (End)</source>
        <translation>Mantener a la vista la línea más reciente (Fin)</translation>
    </message>
    <message>
        <source>Show the newest line and follow the output again (End)</source>
        <translation>Mostrar la última línea y seguir de nuevo la salida (Fin)</translation>
    </message>
    <message>
        <source>Break lines that are wider than the window</source>
        <translation>Partir las líneas más anchas que la ventana</translation>
    </message>
    <message>
        <source>When this window received a line, UTC. What was printed before the window was opened is marked as earlier, or has the time of opening</source>
        <translation>Cuándo recibió esta ventana una línea, UTC. Lo impreso antes de abrir la ventana se marca como anterior, o lleva la hora de apertura</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find text in all of the output (Ctrl+F)</source>
        <translation>Buscar texto en toda la salida (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy the selected text, or all of it (Ctrl+C in the output)</source>
        <translation>Copiar el texto seleccionado, o todo (Ctrl+C en la salida)</translation>
    </message>
    <message>
        <source>↓ Newest (+%1)</source>
        <translation>↓ Última (+%1)</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Guardar la salida</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Wrap, times, save</source>
        <translation>Ajustar, horas, guardar</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar las líneas</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>Mostrar las horas</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Guardar como texto …</translation>
    </message>
    <message>
        <source>Save the bytes as they were printed …</source>
        <translation>Guardar los bytes tal como se imprimieron …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleSaver</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved %1 in %2. %3 were not kept and are missing.</source>
        <translation>Se guardó %1 en %2. %3 no se conservaron y faltan.</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>Se guardó %1 en %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleView</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Nothing was printed in this step yet.</source>
        <translation>En este paso aún no se ha mostrado nada.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>What the commands of the step print. Lines that begin with an exclamation mark were printed on standard error.</source>
        <translation>Lo que imprimen los comandos del paso. Las líneas que empiezan con un signo de exclamación se imprimieron en la salida de errores.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CriteriaList</name>
    <message>
        <source>Holds</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>You confirm that it holds</source>
        <translation>Usted confirma que se cumple</translation>
    </message>
    <message>
        <source>You say that it does not hold; the gate cannot be GO then</source>
        <translation>Usted dice que no se cumple; la puerta no puede ser GO</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Se cumple: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>No se cumple: %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DeclarationBar</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>All GO</source>
        <translation>Todos GO</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO…</translation>
    </message>
    <message>
        <source>Declare HOLD</source>
        <translation>Declarar PAUSA</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>Declarar GO</translation>
    </message>
    <message>
        <source>Declare NO-GO</source>
        <translation>Declarar NO-GO</translation>
    </message>
    <message>
        <source>Why? It is kept with the evidence.</source>
        <translation>¿Por qué? Se guarda con la evidencia.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Put the question to all positions; earlier answers are reset</source>
        <translation>Hacer la pregunta a todos los puestos; las respuestas anteriores se anulan</translation>
    </message>
    <message>
        <source>Answer GO for every position that has not answered; each is logged as answered by you</source>
        <translation>Responder GO por cada puesto que no haya respondido; cada respuesta se registra como suya</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>Declare GO …</source>
        <translation>Declarar GO…</translation>
    </message>
    <message>
        <source>A waiver covers what is open; your reason is kept with the evidence</source>
        <translation>Una exención cubre lo pendiente; su motivo se guarda con la evidencia</translation>
    </message>
    <message>
        <source>The evidence is frozen with the decision; the next step may begin</source>
        <translation>La evidencia queda fijada con la decisión; puede empezar el paso siguiente</translation>
    </message>
    <message>
        <source>Hold the run until it is clear</source>
        <translation>Pausar la ejecución hasta que esté claro</translation>
    </message>
    <message>
        <source>The release does not go on; the run is held</source>
        <translation>El lanzamiento no sigue; la ejecución queda en pausa</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Desk</name>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Docks</name>
    <message>
        <source>&amp;Fly</source>
        <translation>&amp;Operar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Mural</translation>
    </message>
    <message>
        <source>Everything that the one who flies needs (Ctrl+1)</source>
        <translation>Todo lo que necesita quien dirige la ejecución (Ctrl+1)</translation>
    </message>
    <message>
        <source>Findings, document, checklists, messages: before a release (Ctrl+2)</source>
        <translation>Hallazgos, documento, listas de control, mensajes: antes de un lanzamiento (Ctrl+2)</translation>
    </message>
    <message>
        <source>Large, without buttons, for a screen on the wall (Ctrl+3); Esc leads back</source>
        <translation>Grande, sin botones, para una pantalla en la pared (Ctrl+3); Esc lleva de vuelta</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DocumentPanel</name>
    <message>
        <source>The runbook</source>
        <translation>El runbook</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryButtons</name>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Writes it into the draft of the file</source>
        <translation>Lo escribe en el borrador del archivo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes it out of the draft of the file</source>
        <translation>Lo quita del borrador del archivo</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Nothing is waited for any more</source>
        <translation>Ya no se espera nada</translation>
    </message>
    <message>
        <source>Tries it as a run would, and changes nothing</source>
        <translation>Lo prueba como lo haría una ejecución, sin cambiar nada</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryForm</name>
    <message>
        <source>Where the runbook&apos;s host really is. Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>Dónde está de verdad el host del runbook. Antes de una línea irreversible allí, se ejecuta la prueba y debe imprimir lo esperado.</translation>
    </message>
    <message>
        <source>What the runbook&apos;s placeholder stands for in this environment.</source>
        <translation>Lo que representa el marcador del runbook en este entorno.</translation>
    </message>
    <message>
        <source>Only the name stands in the file. The value is in your keychain, or in a variable of the environment that the cockpit is started in.</source>
        <translation>En el archivo solo está el nombre. El valor está en su llavero, o en una variable de entorno con la que se inicia el cockpit.</translation>
    </message>
    <message>
        <source>A service that metrics are read from.</source>
        <translation>Un servicio del que se leen métricas.</translation>
    </message>
    <message>
        <source>Who answers for this role, and how they are reached.</source>
        <translation>Quién responde por este rol y cómo contactarlo.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>app-01.example.org, or 10.0.0.4:22</source>
        <translation>app-01.example.org, o 10.0.0.4:22</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>empty: as ssh has it</source>
        <translation>vacío: el de ssh</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>hostname; a command that changes nothing</source>
        <translation>hostname; un comando que no cambia nada</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>the line that it must print there</source>
        <translation>la línea que debe imprimir allí</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>una línea de texto</translation>
    </message>
    <message>
        <source>From the variable</source>
        <translation>De la variable</translation>
    </message>
    <message>
        <source>empty: from your keychain</source>
        <translation>vacío: de su llavero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>https://prometheus.example.com</source>
        <translation>https://prometheus.example.com</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>eu-west-1; CloudWatch alone</source>
        <translation>eu-west-1; solo CloudWatch</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Fuente de datos</translation>
    </message>
    <message>
        <source>its uid; Grafana alone</source>
        <translation>su uid; solo Grafana</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>a person or a rota</source>
        <translation>una persona o un turno</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>mail, phone or chat</source>
        <translation>correo, teléfono o chat</translation>
    </message>
    <message>
        <source>Leads the release: declares gates</source>
        <translation>Lidera el lanzamiento: declara puertas</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: nuevo elemento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nombre en el archivo</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>%1
The runbook names it first in line %2.</source>
        <translation>%1
El runbook lo nombra por primera vez en la línea %2.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>names of hosts of this file, with commas between them</source>
        <translation>nombres de hosts de este archivo, separados por comas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>sequential: one after the other; rolling: so many at once</source>
        <translation>sequential: uno tras otro; rolling: tantos a la vez</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>how many hosts; rolling alone</source>
        <translation>cuántos hosts; solo rolling</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>must go well on a host before the next: curl -fs localhost/health</source>
        <translation>debe salir bien en un host antes del siguiente: curl -fs localhost/health</translation>
    </message>
    <message>
        <source>Check within</source>
        <translation>Comprobar en</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Si uno falla</translation>
    </message>
    <message>
        <source>stop, or try the others still</source>
        <translation>parar, o probar aun así con los demás</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Pueden fallar</translation>
    </message>
    <message>
        <source>so many hosts, and it is still done</source>
        <translation>tantos hosts, y aun así está hecho</translation>
    </message>
    <message>
        <source>what answers there</source>
        <translation>lo que responde allí</translation>
    </message>
    <message>
        <source>the name of one of this file</source>
        <translation>el nombre de uno de este archivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>where it is read</source>
        <translation>dónde se lee</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>in the source&apos;s own language; one series</source>
        <translation>en el lenguaje propio de la fuente; una serie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>of what the query gives: ms, %, 1/s</source>
        <translation>de lo que da la consulta: ms, %, 1/s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>for charts; empty: the words it matches</source>
        <translation>para los gráficos; vacío: las palabras a las que corresponde</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>metrics of one word share axes</source>
        <translation>las métricas con la misma palabra comparten ejes</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>instead of a query: open alerts are counted; all, or severity=critical</source>
        <translation>en vez de una consulta: se cuentan las alertas abiertas; all, o severity=critical</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>CloudWatch alone, instead of a query</source>
        <translation>solo CloudWatch, en vez de una consulta</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>CloudWatch alone</source>
        <translation>solo CloudWatch</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>CloudWatch alone; Average, p99</source>
        <translation>solo CloudWatch; Average, p99</translation>
    </message>
    <message>
        <source>what the service is for</source>
        <translation>para qué es el servicio</translation>
    </message>
    <message>
        <source>https://…; mail: smtp://…</source>
        <translation>https://…; correo: smtp://…</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>10 min; then the line is stopped</source>
        <translation>10 min; después se detiene la línea</translation>
    </message>
    <message>
        <source>Silence limit</source>
        <translation>Límite de silencio</translation>
    </message>
    <message>
        <source>2 min without a word; then a person is asked</source>
        <translation>2 min sin una palabra; después se pregunta a una persona</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>0 to 10; read-only and reversible alone</source>
        <translation>de 0 a 10; solo las de solo lectura y las reversibles</translation>
    </message>
    <message>
        <source>Takes input</source>
        <translation>Admite entrada</translation>
    </message>
    <message>
        <source>a person may type into the line</source>
        <translation>una persona puede escribir en la línea</translation>
    </message>
    <message>
        <source>Has a terminal</source>
        <translation>Tiene terminal</translation>
    </message>
    <message>
        <source>for tools that ask only on a terminal</source>
        <translation>para herramientas que solo preguntan en un terminal</translation>
    </message>
    <message>
        <source>Longer by %</source>
        <translation>Exceso en %</translation>
    </message>
    <message>
        <source>20; 0: no notice</source>
        <translation>20; 0: sin aviso</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Exceso de</translation>
    </message>
    <message>
        <source>5 min over what was planned</source>
        <translation>5 min más de lo previsto</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>30 min, whatever was planned</source>
        <translation>30 min, sea cual sea lo previsto</translation>
    </message>
    <message>
        <source>Persons for a GO</source>
        <translation>Personas para un GO</translation>
    </message>
    <message>
        <source>0 or empty: every position</source>
        <translation>0 o vacío: todos los puestos</translation>
    </message>
    <message>
        <source>Executor may approve</source>
        <translation>Quien ejecuta aprueba</translation>
    </message>
    <message>
        <source>no: who carried out lines answers for no position</source>
        <translation>no: quien llevó a cabo líneas no responde por ningún puesto</translation>
    </message>
    <message>
        <source>Two people for</source>
        <translation>Dos personas para</translation>
    </message>
    <message>
        <source>irreversible, customer-visible; empty: irreversible lines of live runs</source>
        <translation>irreversible, customer-visible; vacío: las líneas irreversibles de ejecuciones reales</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Recordar tras</translation>
    </message>
    <message>
        <source>5 min; who has not answered</source>
        <translation>5 min; a quien no ha respondido</translation>
    </message>
    <message>
        <source>Hold after</source>
        <translation>Pausar tras</translation>
    </message>
    <message>
        <source>10 min without an answer</source>
        <translation>10 min sin respuesta</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>Inactivo tras</translation>
    </message>
    <message>
        <source>15 min in which nothing happens in a step</source>
        <translation>15 min en los que no ocurre nada en un paso</translation>
    </message>
    <message>
        <source>Rehearsed rollback</source>
        <translation>Reversión ensayada</translation>
    </message>
    <message>
        <source>18 min; as it was measured</source>
        <translation>18 min; tal como se midió</translation>
    </message>
    <message>
        <source>a live run is flown against production</source>
        <translation>una ejecución real se hace contra producción</translation>
    </message>
    <message>
        <source>Planned T-0</source>
        <translation>T-0 previsto</translation>
    </message>
    <message>
        <source>2030-01-31T02:00:00Z; empty: as the runbook has it</source>
        <translation>2030-01-31T02:00:00Z; vacío: lo que diga el runbook</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>4 h; empty: as the runbook has it</source>
        <translation>4 h; vacío: lo que diga el runbook</translation>
    </message>
    <message>
        <source>Time to get back</source>
        <translation>Tiempo para volver</translation>
    </message>
    <message>
        <source>30 min; empty: as the runbook has it</source>
        <translation>30 min; vacío: lo que diga el runbook</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Europe/Berlin; empty: UTC</source>
        <translation>Europe/Berlin; vacío: UTC</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>yes: lines that may change anything are left out</source>
        <translation>yes: se omiten las líneas que puedan cambiar algo</translation>
    </message>
    <message>
        <source>there is one lead</source>
        <translation>hay un solo líder</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>observe: only shown; ask: the lead decides; act: rolls back</source>
        <translation>observe: solo se muestra; ask: decide el líder; act: revierte</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: a line there runs on each of them, in this order, in batches where you say so.</source>
        <translation>Varios hosts tras un nombre del runbook: allí una línea se ejecuta en cada uno, en este orden, y por lotes donde usted lo diga.</translation>
    </message>
    <message>
        <source>Conditions of the runbook that have all of these words are measured by the query. Without one they are unbound, and unbound passes no gate.</source>
        <translation>Las condiciones del runbook que tienen todas estas palabras se miden con la consulta. Sin ella están sin vincular, y lo que está sin vincular no pasa ninguna puerta.</translation>
    </message>
    <message>
        <source>What happens when a trigger of the runbook fires. Its name is the trigger&apos;s text, or * for all.</source>
        <translation>Lo que ocurre cuando se dispara un disparador del runbook. Su nombre es el texto del disparador, o * para todos.</translation>
    </message>
    <message>
        <source>A service that a run speaks to besides hosts and metrics.</source>
        <translation>Un servicio con el que habla una ejecución, además de hosts y métricas.</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing.</source>
        <translation>Lo que vale para las líneas de un tipo cuando el runbook no dice nada.</translation>
    </message>
    <message>
        <source>What your team agreed on. An empty field means what its hint says first.</source>
        <translation>Lo que acordó su equipo. Un campo vacío significa lo que su indicación dice al principio.</translation>
    </message>
    <message>
        <source>What kind of run this environment makes, and when.</source>
        <translation>Qué tipo de ejecución produce este entorno, y cuándo.</translation>
    </message>
    <message>
        <source>Words that it matches</source>
        <translation>Palabras a las que corresponde</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <source>Text of the trigger</source>
        <translation>Texto del disparador</translation>
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
        <translation>tal como está en el runbook, o *</translation>
    </message>
    <message>
        <source>as the runbook names it, where it does</source>
        <translation>como lo nombra el runbook, si lo nombra</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>2030-01-31 02:00; UTC</source>
        <translation>2030-01-31 02:00; UTC</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Se pregunta cada</translation>
    </message>
    <message>
        <source>15 s, unless said otherwise; at least 1 s</source>
        <translation>15 s, si no se dice otra cosa; al menos 1 s</translation>
    </message>
    <message>
        <source>Its alerts</source>
        <translation>Sus alertas</translation>
    </message>
    <message>
        <source>yes: its own alerts are shown</source>
        <translation>yes: se muestran sus propias alertas</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>yes: the run is marked; Grafana</source>
        <translation>yes: se marca la ejecución; Grafana</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Cluster=web, Zone=a; CloudWatch alone</source>
        <translation>Cluster=web, Zone=a; solo CloudWatch</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>dónde se guarda</translation>
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
        <translation>Un tiempo en el que ninguna ejecución real se inicia sin un motivo.</translation>
    </message>
    <message>
        <source>Before this step the run is held, so long or until then.</source>
        <translation>Antes de este paso la ejecución se pausa, ese tiempo o hasta entonces.</translation>
    </message>
    <message>
        <source>This step does not begin before that time.</source>
        <translation>Este paso no empieza antes de esa hora.</translation>
    </message>
    <message>
        <source>What shows that the way back is there, before a gate is GO.</source>
        <translation>Lo que demuestra que el camino de vuelta existe, antes de que una puerta sea GO.</translation>
    </message>
    <message>
        <source>Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>Antes de una línea irreversible allí, se ejecuta la prueba y debe imprimir lo esperado.</translation>
    </message>
    <message>
        <source>A dashboard that the charts show beside the runbook&apos;s own metrics.</source>
        <translation>Un panel de control que los gráficos muestran junto a las métricas propias del runbook.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Line or sentence</source>
        <translation>Línea o frase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>2030-12-20 00:00; UTC</source>
        <translation>2030-12-20 00:00; UTC</translation>
    </message>
    <message>
        <source>its number or title in the runbook</source>
        <translation>su número o título en el runbook</translation>
    </message>
    <message>
        <source>The backup is listed: `ls /backup`</source>
        <translation>La copia está en la lista: `ls /backup`</translation>
    </message>
    <message>
        <source>a database, a container, or *</source>
        <translation>una base de datos, un contenedor, o *</translation>
    </message>
    <message>
        <source>its uid (Grafana) or name (CloudWatch)</source>
        <translation>su uid (Grafana) o nombre (CloudWatch)</translation>
    </message>
    <message>
        <source>Lines go on when the link is cut</source>
        <translation>Las líneas siguen si se corta la conexión</translation>
    </message>
    <message>
        <source>they may leave files there meanwhile</source>
        <translation>mientras tanto pueden dejar archivos allí</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>Responsable de</translation>
    </message>
    <message>
        <source>what others may ask of them</source>
        <translation>lo que otros pueden pedirle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>2031-01-02 00:00; UTC</source>
        <translation>2031-01-02 00:00; UTC</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>what whoever starts is told</source>
        <translation>lo que se dice a quien inicia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>15 min; nothing below: the lead decides</source>
        <translation>15 min; nada debajo: decide el líder</translation>
    </message>
    <message>
        <source>2030-01-31 02:00, UTC; instead</source>
        <translation>2030-01-31 02:00, UTC; en su lugar</translation>
    </message>
    <message>
        <source>Until complete</source>
        <translation>Hasta completar</translation>
    </message>
    <message>
        <source>the title of a checklist; instead</source>
        <translation>el título de una lista de control; en su lugar</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryList</name>
    <message>
        <source>What the environment names</source>
        <translation>Lo que nombra el entorno</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Probar todo</translation>
    </message>
    <message>
        <source>Tries every host, secret, source and metric</source>
        <translation>Prueba cada host, secreto, fuente y métrica</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>One more of a kind</source>
        <translation>Uno más de un tipo</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EnvironmentDialog</name>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
    </message>
    <message>
        <source>Writes what was changed; all else stays as it is written</source>
        <translation>Escribe lo que cambió; todo lo demás queda como está escrito</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>What was changed is not saved. Save it, or close once more to leave the file as it is.</source>
        <translation>Los cambios no están guardados. Guárdelos, o cierre otra vez para dejar el archivo como está.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileBanner</name>
    <message>
        <source>Show difference</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>Shows what changed in the file since the run began</source>
        <translation>Muestra qué cambió en el archivo desde que empezó la ejecución</translation>
    </message>
    <message>
        <source>Difference between the file and the text that is flown</source>
        <translation>Diferencias entre el archivo y el texto que se ejecuta</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Hide this until the file changes again</source>
        <translation>Ocultar esto hasta que el archivo cambie de nuevo</translation>
    </message>
    <message>
        <source>Hide difference</source>
        <translation>Ocultar diferencias</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileRow</name>
    <message>
        <source>&amp;Save the file</source>
        <translation>&amp;Guardar el archivo</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Opens the file as it is saved now in your editor</source>
        <translation>Abre en su editor el archivo tal como está guardado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leaves the file as it was saved last</source>
        <translation>Deja el archivo como se guardó la última vez</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing was found wrong with this runbook.</source>
        <translation>No se encontró nada mal en este runbook.</translation>
    </message>
    <message>
        <source>Reading the runbook for mistakes …</source>
        <translation>Buscando errores en el runbook …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FoundActions</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GateHeader</name>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Which gate to look at</source>
        <translation>Qué puerta mirar</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GatesPanel</name>
    <message>
        <source>The runbook has no go/no-go decision.

Write &quot;Go/No-Go&quot; where the team must decide, and open it again.</source>
        <translation>El runbook no tiene ninguna decisión go/no-go.

Escriba &quot;Go/No-Go&quot; donde el equipo deba decidir y ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GuessesPanel</name>
    <message>
        <source>Guesses</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation>Bien leído</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Mal leído</translation>
    </message>
    <message>
        <source>Nothing was guessed: the runbook could be read as it stands.</source>
        <translation>No se supuso nada: el runbook se pudo leer tal cual.</translation>
    </message>
    <message>
        <source>Kept beside the run; the patch of the run puts it beyond doubt</source>
        <translation>Se guarda junto a la ejecución; el parche de la ejecución lo deja fuera de duda</translation>
    </message>
    <message>
        <source>Kept beside the run; mend the line in the runbook</source>
        <translation>Se guarda junto a la ejecución; corrija la línea en el runbook</translation>
    </message>
    <message>
        <source>Choose a guess first</source>
        <translation>Elija primero una suposición</translation>
    </message>
    <message>
        <source>Choose a guess to see its line.</source>
        <translation>Elija una suposición para ver su línea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>«%1» se leyó como %2.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Help</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the help&apos;s pages in this language: en, de, fr, es, ja or zh_CN.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Find an action …</source>
        <translation>Buscar una acción …</translation>
    </message>
    <message>
        <source>Everything that can be done in this window, by a few letters of its name</source>
        <translation>Todo lo que se puede hacer en esta ventana, con unas letras de su nombre</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Ayuda de este panel</translation>
    </message>
    <message>
        <source>The page of the panel that has the focus</source>
        <translation>La página del panel que tiene el foco</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Primer vuelo</translation>
    </message>
    <message>
        <source>A tour in stations, beside a simulated release</source>
        <translation>Un recorrido por etapas, junto a un lanzamiento simulado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Words of the trade</source>
        <translation>Palabras del oficio</translation>
    </message>
    <message>
        <source>What a gate is, a hold, a ramp, a point of no return</source>
        <translation>Qué es una puerta, una pausa, una rampa, un punto de no retorno</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Then click on anything: it says what it does now, or why it cannot</source>
        <translation>Después haga clic en cualquier cosa: dice qué hace ahora, o por qué no puede</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <source>Points at each panel in turn; Escape ends it</source>
        <translation>Señala cada panel por turno; Escape lo termina</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HoldButton</name>
    <message>
        <source>keep holding …</source>
        <translation>siga pulsando…</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::InputBar</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Type the line and its line end (Return)</source>
        <translation>Escribir la línea y su fin de línea (Intro)</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Terminar entrada</translation>
    </message>
    <message>
        <source>Say that no more input comes (Ctrl+D)</source>
        <translation>Indicar que no habrá más entrada (Ctrl+D)</translation>
    </message>
    <message>
        <source>Not shown here and kept nowhere; the log says only that there was input, and how long it was</source>
        <translation>No se muestra aquí ni se guarda en ningún sitio; el registro solo dice que hubo entrada y su longitud</translation>
    </message>
    <message>
        <source>Not shown and kept nowhere</source>
        <translation>No se muestra ni se guarda</translation>
    </message>
    <message>
        <source>What you type is kept in the log</source>
        <translation>Lo que escriba queda en el registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>admite entrada</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ItemActions</name>
    <message>
        <source>Sign off …</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>With a note, and until when it holds</source>
        <translation>Con una nota, y hasta cuándo vale</translation>
    </message>
    <message>
        <source>Tick with evidence …</source>
        <translation>Marcar con evidencia…</translation>
    </message>
    <message>
        <source>Kept in the log with your name, a note and a link</source>
        <translation>Se guarda en el registro con su nombre, una nota y un enlace</translation>
    </message>
    <message>
        <source>It fails …</source>
        <translation>Falla…</translation>
    </message>
    <message>
        <source>You looked, and it is not so</source>
        <translation>Usted lo miró, y no es así</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>No probado…</translation>
    </message>
    <message>
        <source>Nobody could look; the log keeps why</source>
        <translation>Nadie pudo mirarlo; el registro guarda por qué</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Said of the item; decides nothing</source>
        <translation>Se dice del elemento; no decide nada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Copy the evidence&apos;s path</source>
        <translation>Copiar ruta de evidencia</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>Abrir la evidencia</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::KindBand</name>
    <message>
        <source>LIVE · every line runs for real</source>
        <translation>REAL · cada línea se ejecuta de verdad</translation>
    </message>
    <message>
        <source>STAGING · lines run for real, on staging</source>
        <translation>PREPRODUCCIÓN · las líneas se ejecutan de verdad, en preproducción</translation>
    </message>
    <message>
        <source>SIMULATED · nothing real is touched</source>
        <translation>SIMULADO · no se toca nada real</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LadderPage</name>
    <message>
        <source>Rollback ladder</source>
        <translation>Escalera de reversión</translation>
    </message>
    <message>
        <source>Skip rung …</source>
        <translation>Omitir el peldaño…</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps: nobody can say what going back means.

Add a &quot;Rollback&quot; section with steps, smallest first, each with a time budget.</source>
        <translation>El runbook no tiene pasos de reversión: nadie puede decir qué significa volver atrás.

Añada una sección &quot;Rollback&quot; con pasos, del menor al mayor, cada uno con su tiempo previsto.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+Return)</source>
        <translation>%1: %2 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Go on without this rung; the reason is kept in the log</source>
        <translation>Seguir sin este peldaño; el motivo se guarda en el registro</translation>
    </message>
    <message>
        <source>Skip rung</source>
        <translation>Omitir peldaño</translation>
    </message>
    <message>
        <source>Why is it skipped? The reason is kept in the log.</source>
        <translation>¿Por qué se omite? El motivo se guarda en el registro.</translation>
    </message>
    <message>
        <source>Skip the rung</source>
        <translation>Omitir el peldaño</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>From its next start on the cockpit speaks: %1.</source>
        <translation>Idioma del cockpit a partir de su próximo inicio: %1.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Add a remark to the log, then Return</source>
        <translation>Añada un comentario al registro y pulse Intro</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Kept in the log with your name and the time</source>
        <translation>Se guarda en el registro con su nombre y la hora</translation>
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
        <translation>Franja</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de control</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <translation>Devolver los paneles a su sitio</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Hide this message; it stays in the log where it changed something</source>
        <translation>Ocultar este mensaje; queda en el registro si cambió algo</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>Copiar asunto</translation>
    </message>
    <message>
        <source>Copy the subject line</source>
        <translation>Copiar la línea del asunto</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy the message; you send it yourself</source>
        <translation>Copiar el mensaje; lo envía usted</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>The runbook has no message templates.

Add a &quot;Communication&quot; section with a template in a code block for each message.</source>
        <translation>El runbook no tiene plantillas de mensajes.

Añada una sección &quot;Communication&quot; con una plantilla en un bloque de código para cada mensaje.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Still to fill: %1</source>
        <translation>Por rellenar: %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::NoticeBar</name>
    <message>
        <source>Claim the step</source>
        <translation>Asumir el paso</translation>
    </message>
    <message>
        <source>Take the step over …</source>
        <translation>Relevar en el paso…</translation>
    </message>
    <message>
        <source>The step is yours; the log says so</source>
        <translation>El paso es suyo; el registro lo dice</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>¿Por qué releva a %1?</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Aceptar el liderazgo</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>Desde ahora, usted declara las puertas y responde a los disparadores</translation>
    </message>
    <message>
        <source>Clear the target …</source>
        <translation>Liberar el destino…</translation>
    </message>
    <message>
        <source>Other releases may go there again</source>
        <translation>Otros lanzamientos pueden volver a ir allí</translation>
    </message>
    <message>
        <source>What was the cause, and why may the next release go there?</source>
        <translation>¿Cuál fue la causa y por qué puede ir allí el próximo lanzamiento?</translation>
    </message>
    <message>
        <source>Good …</source>
        <translation>Bien…</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>Usted miró y está como debe estar</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>¿Qué vio y dónde?</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>Cerrar la ejecución: revertida</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>Cerrar la ejecución: completada</translation>
    </message>
    <message>
        <source>A closed run is over; its report can be saved at any time</source>
        <translation>Una ejecución cerrada ha terminado; su informe se puede guardar en cualquier momento</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Cerrada por %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::OfferRow</name>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Outputs</name>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; they made room for what came later ──</source>
        <translation>── no están en el registro del comando: %1 líneas, %2; dejaron sitio a lo posterior ──</translation>
    </message>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; the disk refused them ──</source>
        <translation>── no están en el registro del comando: %1 líneas, %2; el disco las rechazó ──</translation>
    </message>
    <message>
        <source> · attempt %1</source>
        <translation> · intento %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PathBar</name>
    <message>
        <source>Path to fly</source>
        <translation>Camino a la ejecución</translation>
    </message>
    <message>
        <source>Path to fly:</source>
        <translation>Camino:</translation>
    </message>
    <message>
        <source>Put the path to fly away</source>
        <translation>Ocultar el camino a la ejecución</translation>
    </message>
    <message>
        <source>Edit and test %1 …</source>
        <translation>Editar y probar %1…</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Crear uno nuevo…</translation>
    </message>
    <message>
        <source>A new environment</source>
        <translation>Un entorno nuevo</translation>
    </message>
    <message>
        <source>Its name: &quot;staging&quot; for rehearsals on real hosts, &quot;production&quot; for the live release. The file is written beside the runbook.</source>
        <translation>Su nombre: &quot;staging&quot; para ensayos en hosts reales, &quot;production&quot; para el lanzamiento real. El archivo se escribe junto al runbook.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PollGrid</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>%1 says GO</source>
        <translation>%1 dice GO</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>%1 says NO-GO, with a reason</source>
        <translation>%1 dice NO-GO, con un motivo</translation>
    </message>
    <message>
        <source>%1 says GO although something is open: who answers for it, until when</source>
        <translation>%1 dice GO aunque hay algo pendiente: quién responde de ello y hasta cuándo</translation>
    </message>
    <message>
        <source>GO with a waiver</source>
        <translation>GO con exención</translation>
    </message>
    <message>
        <source>%1 says GO although something is open.</source>
        <translation>%1 dice GO aunque hay algo pendiente.</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Why does %1 say NO-GO? It is kept in the log.</source>
        <translation>¿Por qué dice NO-GO %1? Se guarda en el registro.</translation>
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
        <translation>Exención…</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO…</translation>
    </message>
    <message>
        <source>GO for %1</source>
        <translation>GO por %1</translation>
    </message>
    <message>
        <source>GO with a waiver for %1</source>
        <translation>GO con exención por %1</translation>
    </message>
    <message>
        <source>NO-GO for %1</source>
        <translation>NO-GO por %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RampPanel</name>
    <message>
        <source>Stages of the ramp</source>
        <translation>Etapas de la rampa</translation>
    </message>
    <message>
        <source>Phases of the rollout</source>
        <translation>Fases del despliegue gradual</translation>
    </message>
    <message>
        <source>The runbook names no ramp and no rollout phases.

Write stages like &quot;5 % for 15 minutes&quot; where traffic is moved, or phases like &quot;Phase 1: 10 % of users, day 0-2&quot;.</source>
        <translation>El runbook no indica ni rampa ni fases de despliegue gradual.

Escriba etapas como &quot;5 % for 15 minutes&quot; donde se mueve tráfico, o fases como &quot;Phase 1: 10 % of users, day 0-2&quot;.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RecentFiles</name>
    <message>
        <source>&amp;Recent runbooks</source>
        <translation>Runbooks &amp;recientes</translation>
    </message>
    <message>
        <source>Recent runbooks</source>
        <translation>Runbooks recientes</translation>
    </message>
    <message>
        <source>Return opens the chosen one</source>
        <translation>Intro abre el elegido</translation>
    </message>
    <message>
        <source>None yet: what you open is listed here.</source>
        <translation>Ninguno todavía: aquí aparece lo que abra.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ReplayBar</name>
    <message>
        <source>Previous decision</source>
        <translation>Decisión anterior</translation>
    </message>
    <message>
        <source>Back to the last gate, hold, failure or trigger (Ctrl+Alt+Left)</source>
        <translation>Volver a la última puerta, pausa, fallo o disparador (Ctrl+Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>One event back (Alt+Left)</source>
        <translation>Un evento atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>One event on (Alt+Right)</source>
        <translation>Un evento adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Decisión siguiente</translation>
    </message>
    <message>
        <source>On to the next gate, hold, failure or trigger (Ctrl+Alt+Right)</source>
        <translation>Ir a la siguiente puerta, pausa, fallo o disparador (Ctrl+Alt+Derecha)</translation>
    </message>
    <message>
        <source>Position in the record</source>
        <translation>Posición en el registro</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Before its first event.</source>
        <translation>REGISTRO de la ejecución %1: ahora no se ejecuta nada. Antes de su primer evento.</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Event %L2 of %L3, %4: %5</source>
        <translation>REGISTRO de la ejecución %1: ahora no se ejecuta nada. Evento %L2 de %L3, %4: %5</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RollbackPanel</name>
    <message>
        <source>What is taken back, the last first</source>
        <translation>Lo que se deshace, lo último primero</translation>
    </message>
    <message>
        <source>What must be seen to work before GO</source>
        <translation>Lo que se debe ver funcionar antes de GO</translation>
    </message>
    <message>
        <source>Rollback against its budget</source>
        <translation>Reversión frente al tiempo previsto</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Before GO (%1)</source>
        <translation>Antes de GO (%1)</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunMenu</name>
    <message>
        <source>Do what the step&apos;s button says</source>
        <translation>Hacer lo que dice el botón del paso</translation>
    </message>
    <message>
        <source>Starts the shown step</source>
        <translation>Inicia el paso mostrado</translation>
    </message>
    <message>
        <source>Start, hold or resume</source>
        <translation>Iniciar, pausar o reanudar</translation>
    </message>
    <message>
        <source>What the strip&apos;s button says</source>
        <translation>Lo que dice el botón de la franja</translation>
    </message>
    <message>
        <source>Go to ROLL BACK</source>
        <translation>Ir a REVERTIR</translation>
    </message>
    <message>
        <source>Then hold Space for 1.5 s</source>
        <translation>Después, mantenga pulsado Espacio 1,5 s</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Añadir un comentario</translation>
    </message>
    <message>
        <source>Kept in the log with your name</source>
        <translation>Se guarda en el registro con su nombre</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>Cerrar la ejecución: completada</translation>
    </message>
    <message>
        <source>Every step and gate is over</source>
        <translation>Todos los pasos y puertas han terminado</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>Cerrar la ejecución: revertida</translation>
    </message>
    <message>
        <source>The rollback is over</source>
        <translation>La reversión ha terminado</translation>
    </message>
    <message>
        <source>Abort the run …</source>
        <translation>Abortar la ejecución…</translation>
    </message>
    <message>
        <source>Closes the run where it stands, with a reason; nothing is undone</source>
        <translation>Cierra la ejecución donde está, con un motivo; no se deshace nada</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>&amp;Usted es</translation>
    </message>
    <message>
        <source>&amp;Hand the lead over to</source>
        <translation>Ceder el &amp;liderazgo a</translation>
    </message>
    <message>
        <source>The lead stays where it is until %1 accepts it</source>
        <translation>El liderazgo no cambia hasta que %1 lo acepte</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Aceptar el liderazgo</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>Desde ahora, usted declara las puertas y responde a los disparadores</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Cerrada por %1</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Abortar la ejecución</translation>
    </message>
    <message>
        <source>Why is it aborted? Nothing is undone by this.</source>
        <translation>¿Por qué se aborta? Con esto no se deshace nada.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunsList</name>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>No run yet: what you rehearse and fly is listed here.</source>
        <translation>Aún no hay ejecuciones: aquí aparecerá lo que ensaye y ejecute.</translation>
    </message>
    <message>
        <source>Take it up &amp;again</source>
        <translation>Reanu&amp;dar</translation>
    </message>
    <message>
        <source>&amp;Walk through it</source>
        <translation>Re&amp;correr</translation>
    </message>
    <message>
        <source>Shows the run on record, event by event; nothing is started</source>
        <translation>Muestra la ejecución registrada, evento a evento; no se inicia nada</translation>
    </message>
    <message>
        <source>Recent r&amp;uns</source>
        <translation>&amp;Ejecuciones recientes</translation>
    </message>
    <message>
        <source>This run is over; walk through it instead</source>
        <translation>Esta ejecución ha terminado; recórrala en su lugar</translation>
    </message>
    <message>
        <source>Goes on where it stands; what was running has gone on meanwhile</source>
        <translation>Sigue desde donde está; lo que se ejecutaba ha seguido entretanto</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SearchBar</name>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The line before in which it is (Shift+F3)</source>
        <translation>La línea anterior en la que está (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next line in which it is (F3, Return)</source>
        <translation>La línea siguiente en la que está (F3, Intro)</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>Buscar en la salida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>No buscar nada (Esc)</translation>
    </message>
    <message>
        <source>%1 lines so far …</source>
        <translation>%1 líneas hasta ahora …</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message>
        <source>in no line</source>
        <translation>en ninguna línea</translation>
    </message>
    <message>
        <source>in %1 lines</source>
        <translation>en %1 líneas</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SecretValue</name>
    <message>
        <source>Put into my keychain</source>
        <translation>Guardar en mi llavero</translation>
    </message>
    <message>
        <source>Replaces the value that is there</source>
        <translation>Sustituye el valor que hay</translation>
    </message>
    <message>
        <source>never shown, never written into the file</source>
        <translation>nunca se muestra ni se escribe en el archivo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>It goes into your keychain, and nowhere else</source>
        <translation>Va a su llavero, y a ningún otro sitio</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SignOffBar</name>
    <message>
        <source>Sign off until …</source>
        <translation>Firmar hasta…</translation>
    </message>
    <message>
        <source>Not so any more …</source>
        <translation>Ya no se cumple…</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>With a note, and until when it holds: then it is asked for again</source>
        <translation>Con una nota, y hasta cuándo vale: después se vuelve a pedir</translation>
    </message>
    <message>
        <source>It was passed, and does not hold now: a gate that asks for the step stays shut</source>
        <translation>Se superó, y ahora no se cumple: una puerta que pide el paso sigue cerrada</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StartHead</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What the cockpit speaks</source>
        <translation>El idioma del cockpit</translation>
    </message>
    <message>
        <source>Release Cockpit</source>
        <translation>Release Cockpit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What this window is for (F1)</source>
        <translation>Para qué sirve esta ventana (F1)</translation>
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
        <translation>Abra el runbook que su equipo ya escribió. El cockpit lo lee, dice qué está mal en él, permite ensayarlo y después lleva con él el lanzamiento. El archivo nunca se cambia.</translation>
    </message>
    <message>
        <source>&amp;Open a runbook …</source>
        <translation>&amp;Abrir un runbook…</translation>
    </message>
    <message>
        <source>Choose a Markdown file (Ctrl+O); or drop one on this window</source>
        <translation>Elija un archivo Markdown (Ctrl+O), o suelte uno en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Try the sample in the simulator</source>
        <translation>&amp;Probar el ejemplo en el simulador</translation>
    </message>
    <message>
        <source>A made-up release against a made-up world: nothing real is touched</source>
        <translation>Un lanzamiento inventado contra un mundo inventado: no se toca nada real</translation>
    </message>
    <message>
        <source>or drop a Markdown file here</source>
        <translation>o suelte aquí un archivo Markdown</translation>
    </message>
    <message>
        <source>Open a runbook</source>
        <translation>Abrir un runbook</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StepPanel</name>
    <message>
        <source>There is no step to show.

The runbook has no steps, or all of them are over.</source>
        <translation>No hay ningún paso que mostrar.

El runbook no tiene pasos, o todos han terminado.</translation>
    </message>
    <message>
        <source>Skip step …</source>
        <translation>Omitir el paso…</translation>
    </message>
    <message>
        <source>Back to the current step</source>
        <translation>Volver al paso actual</translation>
    </message>
    <message>
        <source>Follow the run again (Esc)</source>
        <translation>Seguir de nuevo la ejecución (Esc)</translation>
    </message>
    <message>
        <source>Lines of the step</source>
        <translation>Líneas del paso</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The step is not done; the reason is kept in the log</source>
        <translation>El paso no se hace; el motivo se guarda en el registro</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Omitir paso</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; skipped? The reason is kept in the log.</source>
        <translation>¿Por qué se omite «%1»? El motivo se guarda en el registro.</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Omitir el paso</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Strip</name>
    <message>
        <source>Release → %1</source>
        <translation>Lanzamiento → %1</translation>
    </message>
    <message>
        <source>Plan clock</source>
        <translation>Reloj del plan</translation>
    </message>
    <message>
        <source>UTC · local</source>
        <translation>UTC · local</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Respecto al plan</translation>
    </message>
    <message>
        <source>Last safe rollback start</source>
        <translation>Última reversión segura</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>PAUSA</translation>
    </message>
    <message>
        <source>ROLL BACK …</source>
        <translation>REVERTIR…</translation>
    </message>
    <message>
        <source>Roll back: hold for one and a half seconds</source>
        <translation>Revertir: mantener pulsado un segundo y medio</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Decidido por %1</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation>Reanudado por %1</translation>
    </message>
    <message>
        <source>Called by %1</source>
        <translation>Pedido por %1</translation>
    </message>
    <message>
        <source>before T-0</source>
        <translation>antes de T-0</translation>
    </message>
    <message>
        <source>%1 · %2 local</source>
        <translation>%1 · %2 local</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>SEGUIR</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>End the hold; steps may begin again (Ctrl+H)</source>
        <translation>Terminar la pausa; los pasos pueden volver a empezar (Ctrl+H)</translation>
    </message>
    <message>
        <source>START T-0</source>
        <translation>INICIO T-0</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>Start the plan clock; steps may begin (Ctrl+H)</source>
        <translation>Poner en marcha el reloj del plan; los pasos pueden empezar (Ctrl+H)</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Stop the plan clock; no step and no command begins, what runs goes on (Ctrl+H)</source>
        <translation>Parar el reloj del plan; no empieza ningún paso ni comando, lo que está en marcha sigue (Ctrl+H)</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Hold for 1.5 s (mouse or Space, Ctrl+Shift+R brings you here). It undoes %1</source>
        <translation>Mantener pulsado 1,5 s (ratón o Espacio; Ctrl+Shift+R lleva aquí). Deshace %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelineDelegate</name>
    <message>
        <source>no return</source>
        <translation>sin retorno</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>The runbook has no steps.

Add a timeline table, or headings like &quot;Step 1: …&quot; or &quot;1. …&quot;, to the document and open it again.</source>
        <translation>El runbook no tiene pasos.

Añada al documento una tabla de cronología, o títulos como &quot;Step 1: …&quot; o &quot;1. …&quot;, y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>▭ planned</source>
        <translation>▭ planificado</translation>
    </message>
    <message>
        <source>▇ actual</source>
        <translation>▇ real</translation>
    </message>
    <message>
        <source>▨ forecast</source>
        <translation>▨ previsto</translation>
    </message>
    <message>
        <source>↩ rollback point</source>
        <translation>↩ punto de reversión</translation>
    </message>
    <message>
        <source>◆ gate</source>
        <translation>◆ puerta</translation>
    </message>
    <message>
        <source>│ now T+%1</source>
        <translation>│ ahora T+%1</translation>
    </message>
    <message>
        <source>┆ no return after T+%1</source>
        <translation>┆ sin retorno después de T+%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Tour</name>
    <message>
        <source>The strip</source>
        <translation>La franja</translation>
    </message>
    <message>
        <source>Kind of run, the plan&apos;s clock, ahead or behind, the last moment for a safe rollback, and what is next. HOLD and ROLL BACK are always here.</source>
        <translation>Tipo de ejecución, el reloj del plan, adelanto o retraso, el último momento para una reversión segura y lo que sigue. PAUSA y REVERTIR están siempre aquí.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Every step as planned, as flown and as forecast. Choose one, and its lines show.</source>
        <translation>Cada paso según el plan, según lo ejecutado y según la previsión. Elija uno y se verán sus líneas.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What the author wrote beside the lines that run, each with its place and what it does to the world. The button says what it will do.</source>
        <translation>Lo que escribió el autor junto a las líneas que se ejecutan, cada una con su lugar y con lo que cambia en el mundo. El botón dice lo que hará.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What the lines print, live, and to be searched.</source>
        <translation>Lo que imprimen las líneas, en directo, con búsqueda.</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>The criteria with their evidence and its age, and the poll. Unknown is never GO.</source>
        <translation>Los criterios con su evidencia y la antigüedad de esta, y la consulta. Lo desconocido nunca es GO.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de control</translation>
    </message>
    <message>
        <source>What is checked around the release. A tick in the file is a claim until somebody confirms it here.</source>
        <translation>Lo que se comprueba en torno al lanzamiento. Una marca en el archivo es una afirmación hasta que alguien la confirma aquí.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>The runbook&apos;s own limits, with their timers. What fires asks you, or acts.</source>
        <translation>Los límites propios del runbook, con sus temporizadores. Lo que se dispara le pregunta o actúa.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>The metrics with their limits. What is old or missing looks old or missing.</source>
        <translation>Las métricas con sus límites. Lo antiguo o ausente se ve antiguo o ausente.</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>The way back, smallest first: what it undoes, in what order, for how long.</source>
        <translation>El camino de vuelta, empezando por lo más pequeño: qué deshace, en qué orden y cuánto dura.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Everything that happened, by whom. Nothing is taken out of it.</source>
        <translation>Todo lo que ocurrió y quién lo hizo. De aquí no se quita nada.</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>&amp;Terminar el recorrido</translation>
    </message>
    <message>
        <source>Escape does it too</source>
        <translation>Escape también lo hace</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>The panel before (Left)</source>
        <translation>El panel anterior (Izquierda)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The next panel (Right)</source>
        <translation>El panel siguiente (Derecha)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>New here? A tour points at each panel in turn, and takes a minute. It is in the Help menu too.</source>
        <translation>¿Es nuevo aquí? Un recorrido señala cada panel por turno y dura un minuto. Está también en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Escape ends it</source>
        <translation>Escape lo termina</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>It is not offered again</source>
        <translation>No se vuelve a ofrecer</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggerBar</name>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>¿Por qué? Se guarda en el registro.</translation>
    </message>
    <message>
        <source>%1 · when it fires: %2</source>
        <translation>%1 · al dispararse: %2</translation>
    </message>
    <message>
        <source>Set to observe …</source>
        <translation>Fijar en observar…</translation>
    </message>
    <message>
        <source>From now on it is noted when it fires, and nobody is asked</source>
        <translation>Desde ahora, cuando se dispara se anota, y no se pregunta a nadie</translation>
    </message>
    <message>
        <source>Set to ask …</source>
        <translation>Fijar en preguntar…</translation>
    </message>
    <message>
        <source>From now on the run is held when it fires, until the lead answers</source>
        <translation>Desde ahora, cuando se dispara, la ejecución queda en pausa hasta que responda el líder</translation>
    </message>
    <message>
        <source>Set to act …</source>
        <translation>Fijar en actuar…</translation>
    </message>
    <message>
        <source>From now on the rollback begins at once when it fires. Nothing is rolled back now.</source>
        <translation>Desde ahora, cuando se dispara, la reversión empieza de inmediato. Ahora no se revierte nada.</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggersPanel</name>
    <message>
        <source>Conditions and triggers</source>
        <translation>Condiciones y disparadores</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Matriz de decisión</translation>
    </message>
    <message>
        <source>The runbook names no conditions and no rollback triggers.

Write rules like &quot;Error rate &gt; 5 % for 5 minutes&quot; under &quot;Rollback triggers&quot;, and bind their metrics in the environment.</source>
        <translation>El runbook no indica condiciones ni disparadores de reversión.

Escriba reglas como &quot;Error rate &gt; 5 % for 5 minutes&quot; bajo &quot;Rollback triggers&quot; y vincule sus métricas en el entorno.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Declarar</translation>
    </message>
    <message>
        <source>Say that this has happened; the lead is asked at once</source>
        <translation>Decir que esto ha ocurrido; se pregunta de inmediato al líder</translation>
    </message>
    <message>
        <source>Declare: %1</source>
        <translation>Declarar: %1</translation>
    </message>
    <message>
        <source>Declared by %1</source>
        <translation>Declarado por %1</translation>
    </message>
    <message>
        <source>Declare a trigger</source>
        <translation>Declarar un disparador</translation>
    </message>
    <message>
        <source>%1

How many is it now?</source>
        <translation>%1

¿Cuánto es ahora?</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>Declararlo</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::UntilField</name>
    <message>
        <source>until a time of your own</source>
        <translation>hasta un momento propio</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Hasta cuándo vale</translation>
    </message>
    <message>
        <source>When the time has come it counts as not signed, and is asked for again</source>
        <translation>Llegado el momento cuenta como no firmado, y se vuelve a pedir</translation>
    </message>
    <message>
        <source>Holds until, in UTC</source>
        <translation>Vale hasta, en UTC</translation>
    </message>
    <message>
        <source>Date and time in UTC</source>
        <translation>Fecha y hora en UTC</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::WhoButton</name>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Who sits here. All that you do is logged as %1&apos;s; choose another position when another person takes the seat.</source>
        <translation>Quién está sentado aquí. Todo lo que haga se registra como de %1; elija otro puesto cuando otra persona ocupe el asiento.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers</name>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticación</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>lost link</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>non-zero</source>
        <translation>distinto de cero</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>expectativa</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>A program, file, folder or host that it needs was not found.</source>
        <translation>No se encontró un programa, archivo, carpeta o host que necesita.</translation>
    </message>
    <message>
        <source>The system or the other end refused it.</source>
        <translation>El sistema o el otro extremo lo rechazó.</translation>
    </message>
    <message>
        <source>The log-in was not accepted.</source>
        <translation>No se aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>It did not end within its time limit and was ended.</source>
        <translation>No terminó dentro de su límite de tiempo y se le puso fin.</translation>
    </message>
    <message>
        <source>It said nothing for longer than its silence limit and was ended.</source>
        <translation>No dijo nada durante más tiempo que su límite de silencio y se le puso fin.</translation>
    </message>
    <message>
        <source>The link was lost while it ran.</source>
        <translation>Se perdió la conexión mientras se ejecutaba.</translation>
    </message>
    <message>
        <source>A signal ended it.</source>
        <translation>Una señal le puso fin.</translation>
    </message>
    <message>
        <source>It ended with an exit code other than 0.</source>
        <translation>Terminó con un código de salida distinto de 0.</translation>
    </message>
    <message>
        <source>Its output is not what the runbook expects.</source>
        <translation>Su salida no es la que espera el runbook.</translation>
    </message>
    <message>
        <source>The place is not the one that the environment names.</source>
        <translation>El lugar no es el que indica el entorno.</translation>
    </message>
    <message>
        <source>A disk is full or cannot be written.</source>
        <translation>Un disco está lleno o no se puede escribir en él.</translation>
    </message>
    <message>
        <source>The name %1 is not known: check it in the environment or in your ssh configuration.</source>
        <translation>El nombre %1 no se conoce: compruébelo en el entorno o en su configuración de ssh.</translation>
    </message>
    <message>
        <source>%1 refused the connection or cannot be reached.</source>
        <translation>%1 rechazó la conexión o no se puede alcanzar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not accept your key. Is it loaded (ssh-add -l), and the user right?</source>
        <translation>%1 no aceptó su clave. ¿Está cargada (ssh-add -l) y es correcto el usuario?</translation>
    </message>
    <message>
        <source>No ssh session with %1 came about; its words are in the output.</source>
        <translation>No se llegó a establecer una sesión ssh con %1; sus palabras están en la salida.</translation>
    </message>
    <message>
        <source>The line holds a NUL character, which no command line can carry.</source>
        <translation>La línea contiene un carácter NUL, que ninguna línea de comandos puede llevar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits and underscores only.</source>
        <translation>«%1» no puede ser el nombre de una variable: solo letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>The variable %1 holds a NUL character and cannot be passed on.</source>
        <translation>La variable %1 contiene un carácter NUL y no se puede pasar.</translation>
    </message>
    <message>
        <source>A line elsewhere cannot have input beforehand and ask for more.</source>
        <translation>Una línea que se ejecuta en otro lugar no puede recibir entrada de antemano y además pedir más.</translation>
    </message>
    <message>
        <source>The input holds a NUL character and cannot be passed on.</source>
        <translation>La entrada contiene un carácter NUL y no se puede pasar.</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>local</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The host key of %1 is not known here. Log in by hand once, and compare it with what the host&apos;s people say.</source>
        <translation>Aquí no se conoce la clave de host de %1. Inicie sesión a mano una vez y compárela con la que indiquen los responsables del host.</translation>
    </message>
    <message>
        <source>The host key of %1 is not the one that is known here: somebody else may be answering. Ask the host&apos;s people; only if they have changed it, remove the old one (ssh-keygen -R) and log in by hand once.</source>
        <translation>La clave de host de %1 no es la que se conoce aquí: quizá responda otro. Pregunte a los responsables del host; solo si la han cambiado, quite la antigua (ssh-keygen -R) e inicie sesión a mano una vez.</translation>
    </message>
    <message>
        <source>%1 asks for a password, and the cockpit types none: give it your key (ssh-copy-id).</source>
        <translation>%1 pide una contraseña, y el cockpit no escribe ninguna: dele su clave (ssh-copy-id).</translation>
    </message>
    <message>
        <source>There is no such container that runs: %1.</source>
        <translation>No hay ningún contenedor así en marcha: %1.</translation>
    </message>
    <message>
        <source>There is no sh in %1, and without one no line can be run there.</source>
        <translation>No hay sh en %1, y sin él no se puede ejecutar allí ninguna línea.</translation>
    </message>
    <message>
        <source>The line needs a terminal, and on %1 the program that gives one is missing: script, of util-linux.</source>
        <translation>La línea necesita un terminal, y en %1 falta el programa que lo da: script, de util-linux.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Job</name>
    <message>
        <source>This command takes no input.</source>
        <translation>Este comando no admite entrada.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Launcher</name>
    <message>
        <source>The command was not started: too many files are open, or memory is short.</source>
        <translation>El comando no se inició: hay demasiados archivos abiertos o falta memoria.</translation>
    </message>
    <message>
        <source>The command was not started, because its worker %1 cannot be run: %2</source>
        <translation>El comando no se inició, porque no se puede ejecutar su proceso auxiliar %1: %2</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::QueuedJob</name>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>Se detuvo antes de que se iniciara el comando.</translation>
    </message>
    <message>
        <source>The command has not begun yet.</source>
        <translation>El comando aún no ha empezado.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::RoutedJob</name>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 no respondió.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Still running on %1 after the stop: %2.</source>
        <translation>Sigue en marcha en %1 tras la detención: %2.</translation>
    </message>
    <message>
        <source>The stop did not reach %1, where it may still run: %2</source>
        <translation>La detención no llegó a %1, donde puede seguir en marcha: %2</translation>
    </message>
    <message>
        <source>The link to %1 was lost while it ran; it may still run there, or have ended.</source>
        <translation>Se perdió la conexión con %1 mientras se ejecutaba; puede seguir en marcha allí o haber terminado.</translation>
    </message>
    <message>
        <source>The link to %1 was lost before it said whether it began.</source>
        <translation>Se perdió la conexión con %1 antes de que dijera si había empezado.</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it, and ended with exit code %2. It has to be one that runs sh, as sh, bash, dash and zsh do.</source>
        <translation>El shell de inicio de sesión de %1 no lo ejecutó y terminó con el código de salida %2. Debe ser uno que ejecute sh, como hacen sh, bash, dash y zsh.</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it: %2</source>
        <translation>El shell de inicio de sesión de %1 no lo ejecutó: %2</translation>
    </message>
    <message>
        <source>%1 was reached again, but it runs there no more, and how it ended is not known.</source>
        <translation>Se ha vuelto a alcanzar %1, pero allí ya no está en marcha, y no se sabe cómo terminó.</translation>
    </message>
    <message>
        <source>The session at the database ended without a word. Whether the statement took effect is not known: look in the database.</source>
        <translation>La sesión en la base de datos terminó sin una palabra. No se sabe si la sentencia tuvo efecto: mire en la base de datos.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerJob</name>
    <message>
        <source>There is no folder %1, so nothing is known of this command.</source>
        <translation>No existe la carpeta %1, así que no se sabe nada de este comando.</translation>
    </message>
    <message>
        <source>The command was not started: what should have started it ended before.</source>
        <translation>El comando no se inició: lo que debía iniciarlo terminó antes.</translation>
    </message>
    <message>
        <source>The machine was restarted while the command ran. Its outcome is not known.</source>
        <translation>El equipo se reinició mientras se ejecutaba el comando. No se conoce su resultado.</translation>
    </message>
    <message>
        <source>The worker of this command has died. The command (process %1) still runs, and its outcome will not be known.</source>
        <translation>El proceso auxiliar de este comando ha muerto. El comando (proceso %1) sigue en marcha, y su resultado no se conocerá.</translation>
    </message>
    <message>
        <source>The worker of this command has died. How the command ended is not known.</source>
        <translation>El proceso auxiliar de este comando ha muerto. No se sabe cómo terminó el comando.</translation>
    </message>
    <message>
        <source>The folder %1 is not a job&apos;s, so nothing is known of this command.</source>
        <translation>La carpeta %1 no es de ningún comando, así que no se sabe nada de este.</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerRunner</name>
    <message>
        <source>The command is empty, so nothing was started.</source>
        <translation>El comando está vacío, así que no se inició nada.</translation>
    </message>
    <message>
        <source>The command or one of its variables holds a character that no program can be given (NUL or half of a surrogate pair), so nothing was started.</source>
        <translation>El comando o una de sus variables contiene un carácter que no se puede dar a ningún programa (NUL o medio par sustituto), así que no se inició nada.</translation>
    </message>
    <message>
        <source>The program %1 is missing, so nothing was started. Install Release Cockpit anew.</source>
        <translation>Falta el programa %1, así que no se inició nada. Vuelva a instalar Release Cockpit.</translation>
    </message>
</context>
</TS>
