<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertSource</name>
    <message numerus="yes">
        <source>%n alert(s) have no data.</source>
        <translation>
            <numerusform>%n alert has no data.</numerusform>
            <numerusform>%n alerts have no data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message numerus="yes">
        <source>The baseline ends %n minute(s) before T-0.</source>
        <translation>
            <numerusform>The baseline ends %n minute before T-0.</numerusform>
            <numerusform>The baseline ends %n minutes before T-0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n panel(s) taken over</source>
        <translation>
            <numerusform>%n panel taken over</numerusform>
            <numerusform>%n panels taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>last %n minute</numerusform>
            <numerusform>last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message numerus="yes">
        <source>The clock of this machine was set back by %n second(s), and %1 does not say what time it is: its newest values are not known.</source>
        <translation>
            <numerusform>The clock of this machine was set back by %n second, and %1 does not say what time it is: its newest values are not known.</numerusform>
            <numerusform>The clock of this machine was set back by %n seconds, and %1 does not say what time it is: its newest values are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine was set ahead by %n second(s), and %1 does not say what time it is: its newest values are not known.</source>
        <translation>
            <numerusform>The clock of this machine was set ahead by %n second, and %1 does not say what time it is: its newest values are not known.</numerusform>
            <numerusform>The clock of this machine was set ahead by %n seconds, and %1 does not say what time it is: its newest values are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudWatchSource</name>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) slow.</source>
        <translation>
            <numerusform>The clock of this machine is %n second slow.</numerusform>
            <numerusform>The clock of this machine is %n seconds slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) fast.</source>
        <translation>
            <numerusform>The clock of this machine is %n second fast.</numerusform>
            <numerusform>The clock of this machine is %n seconds fast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message numerus="yes">
        <source>No value for %n second(s).</source>
        <translation>
            <numerusform>No value for %n second.</numerusform>
            <numerusform>No value for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>Run %n line(s)</source>
        <translation>
            <numerusform>Run %n line</numerusform>
            <numerusform>Run %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>%1 in %n place</numerusform>
            <numerusform>%1 in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to confirm</source>
        <translation>
            <numerusform>%n thing to confirm</numerusform>
            <numerusform>%n things to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n rung</numerusform>
            <numerusform>%n rungs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill</source>
        <translation>
            <numerusform>%n blank to fill</numerusform>
            <numerusform>%n blanks to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>%n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n passed over</numerusform>
            <numerusform>%n passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n trigger</numerusform>
            <numerusform>%n triggers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 still to be filled in.</source>
        <translation>
            <numerusform>%n of %1 still to be filled in.</numerusform>
            <numerusform>%n of %1 still to be filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n error(s)</source>
        <translation>
            <numerusform>Findings: %n error</numerusform>
            <numerusform>Findings: %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n warning(s)</source>
        <translation>
            <numerusform>Findings: %n warning</numerusform>
            <numerusform>Findings: %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n missing</source>
        <translation>
            <numerusform>Environment %1: %n missing</numerusform>
            <numerusform>Environment %1: %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n not measured</source>
        <translation>
            <numerusform>Environment %1: %n not measured</numerusform>
            <numerusform>Environment %1: %n not measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %n step(s)</source>
        <translation>
            <numerusform>Read: %n step</numerusform>
            <numerusform>Read: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricSource</name>
    <message numerus="yes">
        <source>%1 It asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 It asks to wait %n second.</numerusform>
            <numerusform>%1 It asks to wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message numerus="yes">
        <source>The newest value is %n second(s) ahead of this machine&apos;s clock: one of the two clocks is wrong.</source>
        <translation>
            <numerusform>The newest value is %n second ahead of this machine&apos;s clock: one of the two clocks is wrong.</numerusform>
            <numerusform>The newest value is %n seconds ahead of this machine&apos;s clock: one of the two clocks is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) old.</source>
        <translation>
            <numerusform>The newest value is %n second old.</numerusform>
            <numerusform>The newest value is %n seconds old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrometheusSource</name>
    <message numerus="yes">
        <source>the query gives %n series where one is needed; aggregate it, for example with sum().</source>
        <translation>
            <numerusform>the query gives %n series where one is needed; aggregate it, for example with sum().</numerusform>
            <numerusform>the query gives %n series where one is needed; aggregate it, for example with sum().</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFailure</name>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) behind that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>The clock of this machine is %n second behind that of %1: its newest values are not known.</numerusform>
            <numerusform>The clock of this machine is %n seconds behind that of %1: its newest values are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) ahead of that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>The clock of this machine is %n second ahead of that of %1: its newest values are not known.</numerusform>
            <numerusform>The clock of this machine is %n seconds ahead of that of %1: its newest values are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AnswerBar</name>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>%n more after this</numerusform>
            <numerusform>%n more after this</numerusform>
        </translation>
    </message>
</context>
</TS>
