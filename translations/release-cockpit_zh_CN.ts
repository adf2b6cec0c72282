<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlertSource</name>
    <message numerus="yes">
        <source>%n alert(s) have no data.</source>
        <translation>
            <numerusform>%n 条告警没有数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not evaluate its alert rule %1: %2</source>
        <translation>该服务没有评估其告警规则 %1：%2</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>没有给出原因。</translation>
    </message>
    <message>
        <source>The service has no alert rule for “%1”.</source>
        <translation>该服务没有“%1”的告警规则。</translation>
    </message>
    <message>
        <source>The service has no alarm for “%1”.</source>
        <translation>该服务没有“%1”的告警。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>应答不是来自 Prometheus 服务器；地址对吗？</translation>
    </message>
    <message>
        <source>the answer holds no alerts.</source>
        <translation>应答中没有告警。</translation>
    </message>
    <message>
        <source>the answer holds no rules.</source>
        <translation>应答中没有规则。</translation>
    </message>
    <message>
        <source>the answer is not one of an Alertmanager; is the address right?</source>
        <translation>应答不是来自 Alertmanager；地址对吗？</translation>
    </message>
</context>
<context>
    <name>Authorization</name>
    <message>
        <source>The secret of %1 is not an access key and its secret key, with a blank between them.</source>
        <translation>%1 的机密不是由空格分隔的访问密钥和私有密钥。</translation>
    </message>
    <message>
        <source>The secret of %1 is empty, or holds what no header may.</source>
        <translation>%1 的机密为空，或含有请求头中不允许的字符。</translation>
    </message>
</context>
<context>
    <name>AwsCredentials</name>
    <message>
        <source>The AWS credential process did not end in time.</source>
        <translation>AWS 凭证进程没有按时结束。</translation>
    </message>
    <message>
        <source>The AWS credential process %1 could not be started.</source>
        <translation>AWS 凭证进程 %1 无法启动。</translation>
    </message>
    <message>
        <source>The AWS credential process failed: %1</source>
        <translation>AWS 凭证进程失败：%1</translation>
    </message>
    <message>
        <source>There is no AWS profile “%1” on this machine.</source>
        <translation>本机没有名为“%1”的 AWS 配置。</translation>
    </message>
    <message>
        <source>The AWS profile “%1” assumes a role, which is not supported: name a profile with keys, a credential process or a sign-on.</source>
        <translation>AWS 配置“%1”需要代入角色，这不受支持：请指定带密钥、凭证进程或单点登录的配置。</translation>
    </message>
    <message>
        <source>The AWS profile “%1” holds neither keys, nor a credential process, nor a whole sign-on.</source>
        <translation>AWS 配置“%1”既没有密钥，也没有凭证进程，也没有完整的单点登录。</translation>
    </message>
    <message>
        <source>The credential process did not print credentials of version 1.</source>
        <translation>凭证进程没有输出版本 1 的凭证。</translation>
    </message>
    <message>
        <source>The AWS sign-on has expired: run “aws sso login”.</source>
        <translation>AWS 登录已过期：请运行“aws sso login”。</translation>
    </message>
    <message>
        <source>The AWS sign-on portal gave no credentials.</source>
        <translation>AWS 单点登录门户没有给出凭证。</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2 to %3) against the baseline, n %4 and %5</source>
        <translation>与基线相比 %1（%2 到 %3），n 为 %4 和 %5</translation>
    </message>
    <message>
        <source>There is no baseline to compare with, or no value since T-0.</source>
        <translation>没有可供比较的基线，或 T-0 之后还没有数值。</translation>
    </message>
    <message>
        <source>The baseline is zero: a change in per cent of it means nothing.</source>
        <translation>基线为零：按百分比计算的变化没有意义。</translation>
    </message>
    <message>
        <source>Low confidence: %1.</source>
        <translation>置信度低：%1。</translation>
    </message>
    <message>
        <source>Undecided: %1.</source>
        <translation>无法判定：%1。</translation>
    </message>
    <message>
        <source>the source left something out</source>
        <translation>数据源略去了一部分</translation>
    </message>
    <message>
        <source>There is no baseline before T-0.</source>
        <translation>T-0 之前没有基线。</translation>
    </message>
    <message>
        <source>There is no baseline to compare with yet.</source>
        <translation>还没有可供比较的基线。</translation>
    </message>
    <message>
        <source>The baseline is not whole: %1</source>
        <translation>基线不完整：%1</translation>
    </message>
    <message>
        <source>The baseline is still being read.</source>
        <translation>基线仍在读取中。</translation>
    </message>
    <message numerus="yes">
        <source>The baseline ends %n minute(s) before T-0.</source>
        <translation>
            <numerusform>基线在 T-0 前 %n 分钟就结束了。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Time span of the charts</source>
        <translation>图表的时间跨度</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>最近 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the last values as a table</source>
        <translation>用表格显示最近的数值</translation>
    </message>
    <message>
        <source>Write the charts as a picture (PNG, SVG) or their values (CSV)</source>
        <translation>将图表存为图片（PNG、SVG），或将数值存为 CSV</translation>
    </message>
    <message>
        <source>Times are UTC</source>
        <translation>时间为 UTC</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>There are no charts to export.</source>
        <translation>没有可导出的图表。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>rollback above %1</source>
        <translation>高于 %1 回滚</translation>
    </message>
    <message>
        <source>rollback below %1</source>
        <translation>低于 %1 回滚</translation>
    </message>
    <message>
        <source>alert above %1</source>
        <translation>高于 %1 告警</translation>
    </message>
    <message>
        <source>alert below %1</source>
        <translation>低于 %1 告警</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>rollback step %1</source>
        <translation>回滚步骤 %1</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>T-0</source>
        <translation>T-0</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>before the release %1 to %2</source>
        <translation>发布前 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Last values of all metrics</source>
        <translation>所有指标的最新值</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <extracomment>%1 is a duration like 0:45</extracomment>
        <translation>已有 %1 无数据</translation>
    </message>
    <message>
        <source>Measure a condition</source>
        <translation>测量条件</translation>
    </message>
    <message>
        <source>Measure by this series</source>
        <translation>用此序列测量</translation>
    </message>
    <message>
        <source>Entry for the environment&apos;s file</source>
        <translation>环境文件的条目</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>条件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>序列(&amp;S)</translation>
    </message>
    <message>
        <source>For the next run, under &quot;metrics&quot; in the environment&apos;s file:</source>
        <translation>用于下一次运行，写在环境文件的 &quot;metrics&quot; 下：</translation>
    </message>
    <message>
        <source>The units fit.</source>
        <translation>单位相符。</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待触发</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>%1 since %2 UTC</source>
        <translation>%1，自 %2 UTC 起</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>没有未关闭的告警。</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>待输入</translation>
    </message>
    <message>
        <source>needs a value for %1</source>
        <translation>需要 %1 的值</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) taken over</source>
        <translation>
            <numerusform>已采用 %n 个面板</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Variable of a dashboard</source>
        <translation>仪表板的变量</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Alerts of the services, and what of dashboards is shown</source>
        <translation>各服务的告警，以及仪表板中所显示的内容</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Follow the time again (Home)</source>
        <translation>重新跟随时间 (Home)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>Alerts and rules of the services, and what of dashboards is shown</source>
        <translation>各服务的告警和规则，以及仪表板中所显示的内容</translation>
    </message>
    <message>
        <source>&amp;Measure…</source>
        <translation>测量(&amp;M)…</translation>
    </message>
    <message>
        <source>Pick the series that a condition is measured by</source>
        <translation>选择用来测量条件的序列</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>A record keeps no curves. What was measured when something was decided stands in the log, with the decision.</source>
        <translation>记录不保存曲线。作出决定时测得的数值，连同该决定记在日志中。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ctrl and wheel or drag: look closer. Shift and drag: move. Double click: live.</source>
        <translation>Ctrl 加滚轮或拖动：放大查看。Shift 加拖动：移动。双击：实时。</translation>
    </message>
    <message>
        <source>faint lines: the run before</source>
        <translation>淡色线：上一次运行</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>%1 UTC, %2 (a rehearsal writes nothing)</source>
        <translation>%1 UTC，%2（演练不写入任何内容）</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The run goes on; choose another place.</source>
        <translation>%1 无法写入：%2。运行会继续；请选择别的位置。</translation>
    </message>
    <message>
        <source>No metric is bound: the cockpit cannot see how the service does, and no trigger that is measured can fire.

Name a source and queries in the environment file.</source>
        <translation>没有绑定任何指标：驾驶舱看不到服务的状况，靠测量的触发器都不会触发。

请在环境文件中写明数据源和查询。</translation>
    </message>
    <message>
        <source>No series is read: name a source and queries in the environment file, and start another run.</source>
        <translation>没有读取任何序列：请在环境文件中写明数据源和查询，然后开始另一次运行。</translation>
    </message>
    <message>
        <source>Every condition with a limit is measured: nothing is left to do.</source>
        <translation>每个带阈值的条件都已有测量：没有要做的了。</translation>
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
            <numerusform>本机时钟被往回拨了 %n 秒，而 %1 没有说明现在几点：其最新的数值未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine was set ahead by %n second(s), and %1 does not say what time it is: its newest values are not known.</source>
        <translation>
            <numerusform>本机时钟被往前拨了 %n 秒，而 %1 没有说明现在几点：其最新的数值未知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudWatchSource</name>
    <message>
        <source>the query gives several series where one is needed; aggregate it, for example with SUM().</source>
        <translation>查询给出多个序列，而这里只需要一个；请做聚合，例如用 SUM()。</translation>
    </message>
    <message>
        <source>times and values do not pair.</source>
        <translation>时间与数值不成对。</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>有一个数值无法读取。</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>没有给出原因。</translation>
    </message>
    <message>
        <source>the answer is not one of CloudWatch; is the address right?</source>
        <translation>应答不是来自 CloudWatch；地址对吗？</translation>
    </message>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>应答的分页没有尽头。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) slow.</source>
        <translation>
            <numerusform>本机时钟慢了 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) fast.</source>
        <translation>
            <numerusform>本机时钟快了 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>同一时刻的两个数值不一致。</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>No metric is bound to this rule.</source>
        <translation>这条规则没有绑定指标。</translation>
    </message>
    <message>
        <source>The limit of this rule is not a number.</source>
        <translation>这条规则的阈值不是数字。</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>最新值不是数字。</translation>
    </message>
    <message numerus="yes">
        <source>No value for %n second(s).</source>
        <translation>
            <numerusform>已有 %n 秒没有数值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>… there is more than can be copied: save it instead</source>
        <translation>… 内容超出可复制的量：请改为保存</translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>The dashboard has no widgets.</source>
        <translation>仪表板没有小组件。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>Widget %1</source>
        <translation>小组件 %1</translation>
    </message>
    <message>
        <source>widgets of the kind “%1” are not drawn here</source>
        <translation>这里不绘制“%1”类的小组件</translation>
    </message>
    <message>
        <source>%1 is of another region</source>
        <translation>%1 属于另一个区域</translation>
    </message>
    <message>
        <source>“%1” gives several series</source>
        <translation>“%1”给出多个序列</translation>
    </message>
    <message>
        <source>metric %1 cannot be read</source>
        <translation>指标 %1 无法读取</translation>
    </message>
    <message>
        <source>The dashboard has no panels.</source>
        <translation>仪表板没有面板。</translation>
    </message>
    <message>
        <source>panels of the kind “%1” are not drawn here</source>
        <translation>这里不绘制“%1”类的面板</translation>
    </message>
    <message>
        <source>its unit “%1” is not known here</source>
        <translation>这里不认识它的单位“%1”</translation>
    </message>
    <message>
        <source>its thresholds are shares of a scale</source>
        <translation>它的阈值是刻度的比例</translation>
    </message>
    <message>
        <source>query %1 is calculated by Grafana itself</source>
        <translation>查询 %1 由 Grafana 自行计算</translation>
    </message>
    <message>
        <source>query %1 needs the value of a variable</source>
        <translation>查询 %1 需要一个变量的值</translation>
    </message>
    <message>
        <source>its limits are of sums over %1 s, and sums here are over 60 s</source>
        <translation>它的阈值针对 %1 秒的总和，而这里的总和是 60 秒的</translation>
    </message>
    <message>
        <source>%1 is of an account that is named, and may be another</source>
        <translation>%1 属于一个指明的账户，可能是另一个账户</translation>
    </message>
    <message>
        <source>it is kept in the library of panels, and not in the dashboard</source>
        <translation>它保存在面板库中，而不在仪表板中</translation>
    </message>
    <message>
        <source>it has no queries</source>
        <translation>它没有查询</translation>
    </message>
    <message>
        <source>its transformations are not made here</source>
        <translation>它的转换不在这里进行</translation>
    </message>
    <message>
        <source>which of its series are in “%1” is not known</source>
        <translation>不清楚它的哪些序列以“%1”为单位</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The document is empty: there is nothing to read in it.</source>
        <translation>文档是空的：没有可读的内容。</translation>
    </message>
    <message>
        <source>The document is not text: choose the runbook&apos;s Markdown file.</source>
        <translation>这不是文本文档：请选择运行手册的 Markdown 文件。</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>Say what &quot;%1&quot; is to print there.</source>
        <translation>请写明“%1”在那里应打印什么。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>Line %1 of the file is written in a way that is not changed from here: change it in the file itself.</source>
        <translation>文件第 %1 行的写法不能从这里修改：请直接在文件中修改。</translation>
    </message>
    <message>
        <source>A value is one line of text without control characters.</source>
        <translation>值应为一行不含控制字符的文本。</translation>
    </message>
    <message>
        <source>The file is not one YAML document; mend it in the file itself.</source>
        <translation>该文件不是单个 YAML 文档；请直接在文件中改正。</translation>
    </message>
    <message>
        <source>The file cannot be read; mend it in the file itself.</source>
        <translation>该文件无法读取；请直接在文件中改正。</translation>
    </message>
    <message>
        <source>Say which hosts the group has, with commas between their names.</source>
        <translation>请写明该组有哪些主机，名称之间用逗号分隔。</translation>
    </message>
    <message>
        <source>The order of a list over several lines is not changed from here: change it in the file itself.</source>
        <translation>跨多行的列表，其顺序不能从这里修改：请直接在文件中修改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pair: write name=value, with commas between several.</source>
        <translation>“%1”不成一对：请写作 name=value，多个之间用逗号分隔。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; keep one of them.</source>
        <translation>“%1”在那里出现了两次；请只保留一个。</translation>
    </message>
</context>
<context>
    <name>ExitRecord</name>
    <message>
        <source>The program %1 cannot be run: %2</source>
        <translation>程序 %1 无法运行：%2</translation>
    </message>
    <message>
        <source>The working folder %1 cannot be entered: %2</source>
        <translation>无法进入工作目录 %1：%2</translation>
    </message>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>在命令启动之前就被停止了。</translation>
    </message>
    <message>
        <source>%1 could not be written, so the command was not started: %2</source>
        <translation>%1 无法写入，因此命令没有启动：%2</translation>
    </message>
    <message>
        <source>The variable %1 did not reach the worker, so the command was not started.</source>
        <translation>变量 %1 没有传到工作进程，因此命令没有启动。</translation>
    </message>
    <message>
        <source>The input did not reach the worker, so the command was not started.</source>
        <translation>输入没有传到工作进程，因此命令没有启动。</translation>
    </message>
    <message>
        <source>The secrets did not reach the worker, so the command was not started.</source>
        <translation>机密没有传到工作进程，因此命令没有启动。</translation>
    </message>
    <message>
        <source>The order in %1 is not understood, so the command was not started.</source>
        <translation>无法理解 %1 中的指令，因此命令没有启动。</translation>
    </message>
    <message>
        <source>The system gave no process for the command: %1</source>
        <translation>系统没有为命令分配进程：%1</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it (Debian package %2), or check the PATH.</source>
        <translation>在本机找不到程序 %1，因此命令没有启动。请安装它（Debian 软件包 %2），或检查 PATH。</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it, or check the PATH.</source>
        <translation>在本机找不到程序 %1，因此命令没有启动。请安装它，或检查 PATH。</translation>
    </message>
</context>
<context>
    <name>GrafanaAnnotator</name>
    <message>
        <source>the answer does not name the marker that was made.</source>
        <translation>应答没有给出所建标记的名称。</translation>
    </message>
</context>
<context>
    <name>GrafanaSource</name>
    <message>
        <source>times and values do not pair.</source>
        <translation>时间与数值不成对。</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>有一个数值无法读取。</translation>
    </message>
    <message>
        <source>the query gives several series where one is needed; aggregate it.</source>
        <translation>查询给出多个序列，而这里只需要一个；请做聚合。</translation>
    </message>
    <message>
        <source>the answer has no times: ask for a time series.</source>
        <translation>应答中没有时间：请查询时间序列。</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>应答不是来自 Grafana；地址对吗？</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>同一时刻的两个数值不一致。</translation>
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
        <translation>%1 至次日 %2</translation>
    </message>
    <message>
        <source>a shell script</source>
        <translation>一个 shell 脚本</translation>
    </message>
    <message>
        <source>data, not a script</source>
        <translation>数据，不是脚本</translation>
    </message>
    <message>
        <source>text to read, not a command</source>
        <translation>供阅读的文本，不是命令</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>开始后 %1</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>开始前 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>“%1”, which the file spells “%2”</source>
        <translation>“%1”，文件中写作“%2”</translation>
    </message>
    <message>
        <source>“%1”, taking the file for Windows-1252</source>
        <translation>“%1”，按 Windows-1252 编码解读文件</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>一条命令</translation>
    </message>
    <message>
        <source>text alone, down to line %1: too dense to take apart</source>
        <translation>直到第 %1 行都只是文字：过于密集，无法拆解</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>no complete answer within %1 s.</source>
        <translation>%1 秒内没有得到完整的应答。</translation>
    </message>
    <message>
        <source>silence for %1 s.</source>
        <translation>%1 秒没有动静。</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>the answer is larger than %1.</source>
        <translation>应答大于 %1。</translation>
    </message>
    <message>
        <source>it redirects to %1, which is not followed; is a sign-in missing, or the address wrong?</source>
        <translation>它重定向到 %1，这里不会跟随；是没有登录，还是地址有误？</translation>
    </message>
    <message>
        <source>the connection was refused.</source>
        <translation>连接被拒绝。</translation>
    </message>
    <message>
        <source>the host %1 is not known.</source>
        <translation>找不到主机 %1。</translation>
    </message>
    <message>
        <source>the secure connection was refused: %1.</source>
        <translation>安全连接被拒绝：%1。</translation>
    </message>
    <message>
        <source>the connection was closed before the answer was complete.</source>
        <translation>应答尚未完整，连接就关闭了。</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>No port of this machine could be opened for the simulation: %1.</source>
        <translation>本机无法为模拟打开端口：%1。</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>by %1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>由 %1 撤销，%2</translation>
    </message>
    <message>
        <source>claimed in the file</source>
        <translation>文件中已声称</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · 截止 %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trigger, line %1</source>
        <translation>触发器，第 %1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decision matrix, line %1</source>
        <translation>决策矩阵，第 %1 行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据时效</translation>
    </message>
    <message numerus="yes">
        <source>Run %n line(s)</source>
        <translation>
            <numerusform>运行 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>在 %2 上%1</translation>
    </message>
    <message>
        <source>%1 on %2 and %3</source>
        <translation>在 %2 和 %3 上%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>在 %n 处%1</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>步骤 %1，%2</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>回滚：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to confirm</source>
        <translation>
            <numerusform>%n 项待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the step</source>
        <translation>开始此步骤</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1，然后 %2</translation>
    </message>
    <message>
        <source>closed: completed</source>
        <translation>已关闭：完成</translation>
    </message>
    <message>
        <source>closed: rolled back</source>
        <translation>已关闭：已回滚</translation>
    </message>
    <message>
        <source>closed: aborted</source>
        <translation>已关闭：中止</translation>
    </message>
    <message>
        <source>HOLD for %1</source>
        <translation>已暂停 %1</translation>
    </message>
    <message>
        <source>HOLD for %1: %2</source>
        <translation>已暂停 %1：%2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>ROLLED BACK: %1</source>
        <translation>已回滚：%1</translation>
    </message>
    <message>
        <source>ROLLING BACK: %1</source>
        <translation>正在回滚：%1</translation>
    </message>
    <message>
        <source>nothing: the run is closed</source>
        <translation>无：运行已关闭</translation>
    </message>
    <message>
        <source>Go / No-Go after %1</source>
        <translation>%1 之后的 Go / No-Go</translation>
    </message>
    <message>
        <source>Go / No-Go before the first step</source>
        <translation>第一步之前的 Go / No-Go</translation>
    </message>
    <message>
        <source>close the run</source>
        <translation>关闭运行</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理建议</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1（相对基线）</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>第一步之前</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>步骤 %1 之后</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n 项满足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n 项不满足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 项未知</numerusform>
        </translation>
    </message>
    <message>
        <source>criteria: %1 · poll: %2 of %3</source>
        <translation>标准：%1 · 表决：%2/%3</translation>
    </message>
    <message>
        <source>%1 by %2 at %3 UTC</source>
        <translation>%1，%2 于 %3 UTC</translation>
    </message>
    <message>
        <source>Go / No-Go %1</source>
        <translation>Go / No-Go %1</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>解读正确</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>%1 确认</translation>
    </message>
    <message>
        <source>read wrongly</source>
        <translation>解读错误</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>尚无人确认</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>解读为</translation>
    </message>
    <message>
        <source>none said</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>nothing to take back so far</source>
        <translation>目前没有需要撤销的</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>仅当：%1</translation>
    </message>
    <message>
        <source>only if necessary</source>
        <translation>仅在必要时</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not needed so far</source>
        <translation>目前不需要</translation>
    </message>
    <message>
        <source>perhaps needed</source>
        <translation>可能需要</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>进行中，%1/%2</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps.</source>
        <translation>运行手册没有回滚步骤。</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n 级</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at worst</source>
        <translation>%1，最坏 %2</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>failed, exit %1</source>
        <translation>失败，退出码 %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>由 %1 批准</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>需要批准</translation>
    </message>
    <message>
        <source>%1, runs until stopped</source>
        <translation>%1，持续运行直到被停止</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>a host not named</source>
        <translation>未写明的主机</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>ready to copy</source>
        <translation>可以复制</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill</source>
        <translation>
            <numerusform>%n 处待填写</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The lead is offered to %1; until it is accepted, %2 leads.</source>
        <translation>总指挥一职已提请 %1 接任；接任之前由 %2 指挥。</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is nobody&apos;s.</source>
        <translation>%2 已有 %1 没有动静，且无人认领。</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is %3&apos;s.</source>
        <translation>%2 已有 %1 没有动静，认领人是 %3。</translation>
    </message>
    <message>
        <source>Longer than planned: %1 of %2 in %3.</source>
        <translation>超过计划时间：%3 已用 %1，计划 %2。</translation>
    </message>
    <message>
        <source>Longer than agreed: %1 in %2.</source>
        <translation>超过约定时间：%2 已用 %1。</translation>
    </message>
    <message>
        <source>until the checklist &quot;%1&quot; is complete</source>
        <translation>直到检查清单“%1”完成</translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation>直到 %1 UTC</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>until the lead decides</source>
        <translation>直到总指挥决定</translation>
    </message>
    <message>
        <source>The planned hold ends by itself in %1.</source>
        <translation>计划内的暂停将在 %1 后自动结束。</translation>
    </message>
    <message>
        <source>A hold is planned before %1, %2.</source>
        <translation>%1 之前计划有一次暂停，%2。</translation>
    </message>
    <message>
        <source>%1 does not begin before %2 UTC, in %3.</source>
        <translation>%1 在 %2 UTC 之前不会开始，还有 %3。</translation>
    </message>
    <message>
        <source>Releases are frozen until %1 UTC: %2.</source>
        <translation>发布封网至 %1 UTC：%2。</translation>
    </message>
    <message>
        <source>The target is locked for the next release. %1</source>
        <translation>目标已锁定，不接受下一次发布。%1</translation>
    </message>
    <message>
        <source>The check of &quot;%1&quot; is due since %2.</source>
        <translation>“%1”的检查已逾期 %2。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已过期（%1）</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>将于 %1 后过期</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>%1, before a change</source>
        <translation>%1，在变更之前</translation>
    </message>
    <message>
        <source>%1, too old</source>
        <translation>%1，已过时</translation>
    </message>
    <message>
        <source>no answer, reminded %1</source>
        <translation>未答复，%1提醒过</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>%1
The environment asks for it: without it a gate is not GO.</source>
        <translation>%1
环境要求此项：没有它，关卡不能 GO。</translation>
    </message>
    <message>
        <source>%1
It follows from the rollback steps.</source>
        <translation>%1
此项由回滚步骤得出。</translation>
    </message>
    <message>
        <source>Before GO</source>
        <translation>GO 之前</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 名用户</numerusform>
        </translation>
    </message>
    <message>
        <source>look every %1 h</source>
        <translation>每 %1 小时查看一次</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>begun, not looked at</source>
        <translation>已开始，尚未查看</translation>
    </message>
    <message>
        <source>good, %1</source>
        <translation>良好，%1</translation>
    </message>
    <message>
        <source>not good, %1</source>
        <translation>不佳，%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Aborted: nothing goes to the new version.</source>
        <translation>已中止：没有流量进入新版本。</translation>
    </message>
    <message>
        <source>%1 on the new version</source>
        <translation>%1 在新版本上</translation>
    </message>
    <message>
        <source>%1 · held</source>
        <translation>%1 · 已暂停</translation>
    </message>
    <message>
        <source>%1 · soaks for another %2</source>
        <translation>%1 · 观察期还剩 %2</translation>
    </message>
    <message>
        <source>%1 · soak over</source>
        <translation>%1 · 观察期已结束</translation>
    </message>
    <message>
        <source>No sample in this soak yet: %1.</source>
        <translation>本次观察期尚无样本：%1。</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>观察期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>not before %1 UTC</source>
        <translation>不早于 %1 UTC</translation>
    </message>
    <message>
        <source>hold before it</source>
        <translation>之前暂停</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>不可回退点</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>由 %1 认领</translation>
    </message>
    <message>
        <source>rollback point</source>
        <translation>回滚点</translation>
    </message>
    <message>
        <source>no rollback point</source>
        <translation>无回滚点</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>started at T+%1</source>
        <translation>开始于 T+%1</translation>
    </message>
    <message>
        <source>expected at T+%1</source>
        <translation>预计于 T+%1</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Planned, actual, forecast</source>
        <translation>计划、实际、预测</translation>
    </message>
    <message>
        <source>Once it is done, at worst %1 back</source>
        <translation>完成之后，最坏需要 %1 回退</translation>
    </message>
    <message>
        <source>%1; last safe start T+%2</source>
        <translation>%1；最晚安全开始 T+%2</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>环境中没有为它绑定指标。</translation>
    </message>
    <message>
        <source>notes at %1 bad</source>
        <translation>异常 %1 次后记录</translation>
    </message>
    <message>
        <source>asks at %1 bad</source>
        <translation>异常 %1 次后询问</translation>
    </message>
    <message>
        <source>rolls back at %1 bad</source>
        <translation>异常 %1 次后回滚</translation>
    </message>
    <message>
        <source>answered: roll back</source>
        <translation>已答复：回滚</translation>
    </message>
    <message>
        <source>answered: continue</source>
        <translation>已答复：继续</translation>
    </message>
    <message>
        <source>answered: hold</source>
        <translation>已答复：暂停</translation>
    </message>
    <message>
        <source>FIRED</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>fired, only observed</source>
        <translation>已触发，仅观察</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>by hand: is noted</source>
        <translation>手动：仅记录</translation>
    </message>
    <message>
        <source>by hand: asks</source>
        <translation>手动：询问</translation>
    </message>
    <message>
        <source>by hand: rolls back</source>
        <translation>手动：回滚</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未宣布</translation>
    </message>
    <message>
        <source>%1: so many bad samples in a row</source>
        <translation>%1：指连续出现的异常样本数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>无需撤销</translation>
    </message>
    <message>
        <source>the runbook does not say</source>
        <translation>运行手册没有写明</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Nobody knows how long the way back takes from here.</source>
        <translation>没有人知道从这里回退需要多久。</translation>
    </message>
    <message>
        <source>From here at worst %1 back; the runbook names no window.</source>
        <translation>从这里回退最坏需要 %1；运行手册没有写明时间窗口。</translation>
    </message>
    <message>
        <source>The plan passes the point of no return in %1.</source>
        <translation>按计划，不可回退点在%1。</translation>
    </message>
    <message>
        <source>%1 of %2 rungs</source>
        <translation>%1/%2 级</translation>
    </message>
    <message>
        <source>%1 · %2, no budget said</source>
        <translation>%1 · %2，未写明时限</translation>
    </message>
    <message>
        <source>%1 · %2, over the budget of %3</source>
        <translation>%1 · %2，超出时限 %3</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>since the last GO %1</source>
        <translation>距上次 GO %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n 个步骤完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n 次跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n 次触发</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>left unfinished</source>
        <translation>未完成而停下</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>as expected?</source>
        <translation>符合预期？</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO（豁免）</translation>
    </message>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation>不可撤销</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>客户可见</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>预发</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>待触发</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>UNBOUND</source>
        <translation>未绑定</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Trigger fired: the lead decides</source>
        <translation>触发器已触发：由总指挥决定</translation>
    </message>
    <message>
        <source>A trigger is about to fire</source>
        <translation>触发器即将触发</translation>
    </message>
    <message>
        <source>Go or No-Go?</source>
        <translation>Go 还是 No-Go？</translation>
    </message>
    <message>
        <source>%1. All have answered; the lead declares.</source>
        <translation>%1。所有人都已答复；由总指挥宣布。</translation>
    </message>
    <message>
        <source>%1. Not answered yet: %2.</source>
        <translation>%1。尚未答复：%2。</translation>
    </message>
    <message>
        <source>A line failed</source>
        <translation>有一行失败</translation>
    </message>
    <message>
        <source>Nobody knows what became of a line</source>
        <translation>没有人知道某一行的结果</translation>
    </message>
    <message>
        <source>Is the output as it should be?</source>
        <translation>输出是否符合预期？</translation>
    </message>
    <message>
        <source>A line waits</source>
        <translation>有一行在等待</translation>
    </message>
    <message>
        <source>The lead is offered</source>
        <translation>有人移交总指挥</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>需要第二个人</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>没有任何进展</translation>
    </message>
    <message>
        <source>Longer than planned</source>
        <translation>超过计划时间</translation>
    </message>
    <message>
        <source>A check is due</source>
        <translation>该检查了</translation>
    </message>
    <message>
        <source>The output could not be saved: %1</source>
        <translation>无法保存输出：%1</translation>
    </message>
    <message>
        <source>── not kept here: %1 lines, %2; they made room for what came later ──</source>
        <translation>── 此处未保留：%1 行，%2；已为后来的输出让位 ──</translation>
    </message>
    <message>
        <source> … %1 bytes more</source>
        <translation> … 还有 %1 字节</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>自 %1 UTC 起</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 至 %2 UTC</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>测试中</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Everything that the runbook asks for is filled in.</source>
        <translation>运行手册所需的内容均已填写。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 still to be filled in.</source>
        <translation>
            <numerusform>%1 项中还有 %n 项待填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cockpit finds wrong with the runbook, with its lines</source>
        <translation>驾驶舱在运行手册中找到的问题及其所在行</translation>
    </message>
    <message>
        <source>Findings: being looked for</source>
        <translation>问题：正在查找</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n error(s)</source>
        <translation>
            <numerusform>问题：%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n warning(s)</source>
        <translation>
            <numerusform>问题：%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: none that matter</source>
        <translation>问题：无要紧的</translation>
    </message>
    <message>
        <source>Environment: none yet</source>
        <translation>环境：尚无</translation>
    </message>
    <message>
        <source>What binds the runbook to hosts, metrics and people. Make a first file beside the runbook, and fill it in.</source>
        <translation>它把运行手册与主机、指标和人员绑定起来。请在运行手册旁新建第一个文件并填写。</translation>
    </message>
    <message>
        <source>Environment %1: cannot be read</source>
        <translation>环境 %1：无法读取</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n missing</source>
        <translation>
            <numerusform>环境 %1：%n 项未填写</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what the runbook asks for, and test it.</source>
        <translation>请填写运行手册所需的内容，并加以测试。</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n not measured</source>
        <translation>
            <numerusform>环境 %1：%n 项未测量</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions that no metric is bound to stay unknown: a person tells. Bind them under &quot;metrics&quot; in the file, or in the charts during a run.</source>
        <translation>没有绑定指标的条件始终未知，由人员告知。请在文件的 &quot;metrics&quot; 下绑定，或在运行期间于图表中绑定。</translation>
    </message>
    <message>
        <source>Environment %1: filled in</source>
        <translation>环境 %1：已填写</translation>
    </message>
    <message>
        <source>Edit it, and test its hosts, sources and secrets.</source>
        <translation>编辑它，并测试其中的主机、数据源和机密。</translation>
    </message>
    <message>
        <source>Fly with %1 …</source>
        <translation>用 %1 执行…</translation>
    </message>
    <message>
        <source>Opens the run on its real hosts and services. Nothing begins before you start it there.</source>
        <translation>在真实的主机和服务上打开运行。您在那里启动之前，什么都不会开始。</translation>
    </message>
    <message>
        <source>Fly: not yet</source>
        <translation>执行：尚不可行</translation>
    </message>
    <message>
        <source>It needs an environment that can be read.</source>
        <translation>需要一个能够读取的环境。</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n step(s)</source>
        <translation>
            <numerusform>已读：%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood, and what was guessed, for you to confirm</source>
        <translation>读懂了什么、推测了什么，供您确认</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>已演练</translation>
    </message>
    <message>
        <source>Rehearse: this run</source>
        <translation>演练：本次运行</translation>
    </message>
    <message>
        <source>This window is a simulated run: nothing real is touched. Fly it to its end once.</source>
        <translation>此窗口是一次模拟运行：不触及任何真实的东西。请从头到尾执行一遍。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>回滚中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>打开时间 (UTC)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 claimed</source>
        <translation>%1，声称 %2</translation>
    </message>
    <message>
        <source>%1 of %2 lists complete, %3 of %4 items confirmed</source>
        <translation>%2 份清单中 %1 份完成，%4 项中 %3 项已确认</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>说明最多 %1 个字符。</translation>
    </message>
    <message>
        <source>That points at nothing: write the evidence as https://… without a password in it, or as the full path of a file.</source>
        <translation>这没有指向任何东西：请把证据写成不含密码的 https://…，或文件的完整路径。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is due since %2: %3.</source>
        <translation>“%1”已逾期 %2：%3。</translation>
    </message>
    <message>
        <source>As planned, a rollback after %1 no longer ends within the window.</source>
        <translation>按计划，%1 之后的回滚已无法在窗口内结束。</translation>
    </message>
    <message>
        <source>due, not looked at</source>
        <translation>已到期，未查看</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>due again; %1</source>
        <translation>再次到期；%1</translation>
    </message>
    <message>
        <source>All traffic on the new version at T+%1.</source>
        <translation>T+%1 时全部流量进入新版本。</translation>
    </message>
    <message>
        <source>At worst a breach is noticed after %1, and taken back after %2.</source>
        <translation>最坏情况下，突破阈值在 %1 后被发现，%2 后完成回退。</translation>
    </message>
    <message>
        <source>A sign-off has expired</source>
        <translation>有签核已过期</translation>
    </message>
    <message>
        <source>FAILED, says %1, %2</source>
        <translation>不通过，%1 称，%2</translation>
    </message>
    <message>
        <source>not tested, says %1, %2</source>
        <translation>未测试，%1 称，%2</translation>
    </message>
    <message>
        <source>EXPIRED at %1: sign it again</source>
        <translation>已于 %1 过期：请重新签核</translation>
    </message>
    <message>
        <source>signed until %1, in %2</source>
        <translation>签核至 %1，还剩 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2 expired</source>
        <translation>%1，过期 %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <translation>%1（%2，至 %3）</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in &quot;%1&quot;: %2. Sign it again.</source>
        <translation>“%1”中有签核的有效时间已过：%2。请重新签核。</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>for %1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>until the end of the window, %1</source>
        <translation>至窗口结束，%1</translation>
    </message>
    <message>
        <source>What these lines do cannot be taken back, or customers see it.</source>
        <translation>这些行所做的事不可撤销，或客户会看到。</translation>
    </message>
    <message>
        <source>The release is taken back. The rollback begins with its first rung, and the run does not return to the release.</source>
        <translation>发布将被撤销。回滚从第一级开始，运行不再回到发布。</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>T-0 is now: the plan clock starts, and it cannot be set back.</source>
        <translation>现在就是 T-0：计划时钟开始走，且不能拨回。</translation>
    </message>
    <message>
        <source>%1 → %2
first: %3</source>
        <translation>%1 → %2
首先：%3</translation>
    </message>
    <message>
        <source>Start T-0</source>
        <translation>开始 T-0</translation>
    </message>
    <message>
        <source>Run it once more</source>
        <translation>再运行一次</translation>
    </message>
    <message>
        <source>Stop this line</source>
        <translation>停止此行</translation>
    </message>
    <message>
        <source>It is stopped in the middle: what it has done so far stays done.</source>
        <translation>它会在中途停下：到此为止已做的仍然保留。</translation>
    </message>
    <message>
        <source>Customers are sent to the new version.</source>
        <translation>客户会被送到新版本。</translation>
    </message>
    <message>
        <source>%1
then: %2 of the traffic goes to the new version</source>
        <translation>%1
然后：%2 的流量进入新版本</translation>
    </message>
    <message>
        <source>Advance to %1</source>
        <translation>提升到 %1</translation>
    </message>
    <message>
        <source>The evidence is frozen with your decision, which cannot be taken back.</source>
        <translation>证据随您的决定一起固定，而该决定不可撤销。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>宣布 GO</translation>
    </message>
    <message>
        <source>A closed run is over: nothing can be done in it any more.</source>
        <translation>关闭的运行就此结束：其中再也不能做任何事。</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>关闭运行</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>no plan left</source>
        <translation>计划已走完</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>读取中 …</translation>
    </message>
    <message>
        <source>no window said</source>
        <translation>未写明窗口</translation>
    </message>
    <message>
        <source>passed %1 ago</source>
        <translation>已过 %1</translation>
    </message>
    <message>
        <source>T+%1, in %2</source>
        <translation>T+%1，还有 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the file already.</source>
        <translation>文件中已有“%1”。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>封网</translation>
    </message>
    <message>
        <source>Planned hold</source>
        <translation>计划的暂停</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>固定的开始时间</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>验证项</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验明命令</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Nothing is decided here any more: the run does not come to this gate.</source>
        <translation>这里不再作任何决定：运行不会到达这个关卡。</translation>
    </message>
    <message>
        <source>The question comes %1: the run is not there yet.</source>
        <translation>这个问题在%1提出：运行还没有到那里。</translation>
    </message>
    <message>
        <source>Everything is shown: GO can be declared.</source>
        <translation>一切均已证实：可以宣布 GO。</translation>
    </message>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>为什么？原因记入日志。</translation>
    </message>
    <message>
        <source>TERM to everything it started, then KILL, then checked</source>
        <translation>对它启动的一切发送 TERM，然后 KILL，然后核查</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>到那里查看</translation>
    </message>
    <message>
        <source>Looks whether anything of it still runs; touches nothing</source>
        <translation>查看它是否还有东西在运行；不触及任何东西</translation>
    </message>
    <message>
        <source>Retry …</source>
        <translation>重试…</translation>
    </message>
    <message>
        <source>Run this line once more; it is a new attempt in the log</source>
        <translation>再运行一次此行；在日志中是新的尝试</translation>
    </message>
    <message>
        <source>Mark done outside …</source>
        <translation>标记为在别处完成…</translation>
    </message>
    <message>
        <source>It was done by hand, elsewhere; the step goes on</source>
        <translation>已在别处手工完成；步骤继续</translation>
    </message>
    <message>
        <source>Skip line …</source>
        <translation>跳过此行…</translation>
    </message>
    <message>
        <source>It is not done; the step goes on without it</source>
        <translation>不做此行；步骤不经它继续</translation>
    </message>
    <message>
        <source>Approve this line …</source>
        <translation>批准此行…</translation>
    </message>
    <message>
        <source>You have seen what runs and where; whoever carries out the step may run it</source>
        <translation>您已看过运行什么、在哪里运行；执行此步骤的人可以运行它</translation>
    </message>
    <message>
        <source>It runs on %1. Effect: %2. Your approval is good for exactly this text, these values and this place, and for one attempt.</source>
        <translation>它在 %1 上运行。影响：%2。您的批准只对这段文本、这些值、这个位置和一次尝试有效。</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>You have read the output: it is what the runbook says</source>
        <translation>您已读过输出：与运行手册所写一致</translation>
    </message>
    <message>
        <source>Not as expected …</source>
        <translation>不符合预期…</translation>
    </message>
    <message>
        <source>The line counts as failed; the step stops</source>
        <translation>此行算作失败；步骤停下</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>您看到了什么？</translation>
    </message>
    <message>
        <source>Confirm: sent</source>
        <translation>确认：已发送</translation>
    </message>
    <message>
        <source>You have sent it; the cockpit sends nothing</source>
        <translation>您已发送；驾驶舱不发送任何东西</translation>
    </message>
    <message>
        <source>Skip …</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>It is not sent; the step goes on</source>
        <translation>不发送；步骤继续</translation>
    </message>
    <message>
        <source>Confirm with evidence …</source>
        <translation>附证据确认…</translation>
    </message>
    <message>
        <source>No metric is bound: say what you saw and where</source>
        <translation>没有绑定指标：请写明您看到了什么、在哪里看到</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>您看到了什么，在哪里看到？</translation>
    </message>
    <message>
        <source>It is not measured; the step goes on</source>
        <translation>不测量；步骤继续</translation>
    </message>
    <message>
        <source>End the wait …</source>
        <translation>结束等待…</translation>
    </message>
    <message>
        <source>Go on before the time is over</source>
        <translation>时间未到就继续</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>You have seen that it holds</source>
        <translation>您已看到它成立</translation>
    </message>
    <message>
        <source>Failed …</source>
        <translation>失败…</translation>
    </message>
    <message>
        <source>It does not hold; the step stops</source>
        <translation>它不成立；步骤停下</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>未测试…</translation>
    </message>
    <message>
        <source>Nobody looked; the step goes on and the log says so</source>
        <translation>没有人查看；步骤继续，并记入日志</translation>
    </message>
    <message>
        <source>Confirm: done</source>
        <translation>确认：已完成</translation>
    </message>
    <message>
        <source>You have done what the step says</source>
        <translation>您已做完步骤所写的事</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Line %1 on %2, %3</source>
        <translation>%2 上的第 %1 行，%3</translation>
    </message>
    <message>
        <source>cannot be run as it stands: %1</source>
        <translation>无法照原样运行：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>轮到您</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in %1: %2. Sign it again there.</source>
        <translation>%1中有签核的有效时间已过：%2。请在那里重新签核。</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>您已查看，一切正常</translation>
    </message>
    <message>
        <source>It is good …</source>
        <translation>良好…</translation>
    </message>
    <message>
        <source>It is not good …</source>
        <translation>不佳…</translation>
    </message>
    <message>
        <source>You looked; the log keeps what is wrong</source>
        <translation>您已查看；问题记入日志</translation>
    </message>
    <message>
        <source>Begin phase %1</source>
        <translation>开始阶段 %1</translation>
    </message>
    <message>
        <source>From now on it is looked at as often as the runbook says</source>
        <translation>此后按运行手册所写的频率查看</translation>
    </message>
    <message>
        <source>Phase %1 is good …</source>
        <translation>阶段 %1 良好…</translation>
    </message>
    <message>
        <source>Phase %1 is not good …</source>
        <translation>阶段 %1 不佳…</translation>
    </message>
    <message>
        <source>The next phase does not begin before a good check</source>
        <translation>检查结果良好之前，下一阶段不会开始</translation>
    </message>
    <message>
        <source>Go on from %1 …</source>
        <translation>从 %1 继续…</translation>
    </message>
    <message>
        <source>The ramp may advance again</source>
        <translation>放量可以再次提升</translation>
    </message>
    <message>
        <source>Why may it go on?</source>
        <translation>为什么可以继续？</translation>
    </message>
    <message>
        <source>Hold at %1 …</source>
        <translation>暂停在 %1…</translation>
    </message>
    <message>
        <source>The share stays as it is</source>
        <translation>占比保持不变</translation>
    </message>
    <message>
        <source>Why is it held?</source>
        <translation>为什么暂停？</translation>
    </message>
    <message>
        <source>Abort to 0 % …</source>
        <translation>中止并降到 0%…</translation>
    </message>
    <message>
        <source>Nothing goes to the new version any more</source>
        <translation>不再有流量进入新版本</translation>
    </message>
    <message>
        <source>Why is it aborted? All traffic goes back to the old version.</source>
        <translation>为什么中止？所有流量都回到旧版本。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>What this step did is undone, and you have seen it</source>
        <translation>此步骤所做的已经撤销，您已看到</translation>
    </message>
    <message>
        <source>Nothing to take back …</source>
        <translation>无需撤销…</translation>
    </message>
    <message>
        <source>The step left nothing behind that must be undone</source>
        <translation>此步骤没有留下必须撤销的内容</translation>
    </message>
    <message>
        <source>Why is there nothing to take back?</source>
        <translation>为什么没有需要撤销的？</translation>
    </message>
    <message>
        <source>What did you try, and what did you see?</source>
        <translation>您试了什么，看到了什么？</translation>
    </message>
    <message>
        <source>It works …</source>
        <translation>可用…</translation>
    </message>
    <message>
        <source>You have tried it; the log keeps what you saw</source>
        <translation>您已试过；日志会保存您看到的内容</translation>
    </message>
    <message>
        <source>It does not work …</source>
        <translation>不可用…</translation>
    </message>
    <message>
        <source>A GO is not possible before it works, where the environment asks for it or the run is live</source>
        <translation>若环境要求，或为正式运行，它可用之前不能 GO</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>rollback point: %1</source>
        <translation>回滚点：%1</translation>
    </message>
    <message>
        <source>way back: %1</source>
        <translation>退路：%1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>to %1 on %2, line %3</source>
        <translation>发往 %2 上的 %1，第 %3 行</translation>
    </message>
    <message>
        <source>to %1 on %2, step %3, line %4</source>
        <translation>发往 %2 上的 %1，步骤 %3，第 %4 行</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translation>步骤 %1 · %2</translation>
    </message>
    <message>
        <source>Rollback · %1</source>
        <translation>回滚 · %1</translation>
    </message>
    <message>
        <source>%1 · %2&apos;s</source>
        <translation>%1 · %2 认领</translation>
    </message>
    <message>
        <source>Give the step back</source>
        <translation>放弃认领此步骤</translation>
    </message>
    <message>
        <source>The step is anybody&apos;s again</source>
        <translation>任何人都可以再认领此步骤</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>接手…</translation>
    </message>
    <message>
        <source>The step is yours: nobody else but the lead carries it out</source>
        <translation>此步骤由您认领：除总指挥外，别人都不执行它</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>您为什么从 %1 手中接手？</translation>
    </message>
    <message>
        <source>The last safe start was T+%1; from here at worst %2 back.</source>
        <translation>最晚安全开始时间是 T+%1；从这里回退最坏需要 %2。</translation>
    </message>
    <message>
        <source>Last safe start T+%1, in %2; from here at worst %3 back.</source>
        <translation>最晚安全开始时间 T+%1，还剩 %2；从这里回退最坏需要 %3。</translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation>决定者：%1</translation>
    </message>
    <message>
        <source>Rolling back because: %1</source>
        <translation>回滚的原因：%1</translation>
    </message>
    <message>
        <source>since T-0 %1</source>
        <translation>自 T-0（%1）起</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was signed off until %2: sign it off again</source>
        <translation>“%1”的签核有效期至 %2：请重新签核</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold any more</source>
        <translation>“%1”已不再成立</translation>
    </message>
    <message>
        <source>The rollback is over: close the run.</source>
        <translation>回滚已结束：请关闭运行。</translation>
    </message>
    <message>
        <source>Every step and gate is over: close the run.</source>
        <translation>所有步骤和关卡都已结束：请关闭运行。</translation>
    </message>
    <message>
        <source>No stage is recorded yet.</source>
        <translation>尚未记录任何一档。</translation>
    </message>
    <message>
        <source>Records that more traffic goes to the new version; the runbook&apos;s lines move it</source>
        <translation>记录有更多流量进入新版本；流量由运行手册中的行来切换</translation>
    </message>
    <message>
        <source>%1, staged</source>
        <translation>%1，演练时间</translation>
    </message>
    <message>
        <source>%1, a check lapsed</source>
        <translation>%1，有检查已失效</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>This command was started before (%1 exists) and is not started again. Check its outcome, or retry it as a new attempt.</source>
        <translation>这条命令之前已启动过（%1 已存在），不会再次启动。请查看它的结果，或作为新的尝试重试。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so the command was not started: %2</source>
        <translation>无法创建目录 %1，因此命令没有启动：%2</translation>
    </message>
    <message>
        <source>The order could not be written to %1, so the command was not started: %2</source>
        <translation>指令无法写入 %1，因此命令没有启动：%2</translation>
    </message>
    <message>
        <source>The command takes no input, or has ended.</source>
        <translation>命令不接受输入，或已经结束。</translation>
    </message>
    <message>
        <source>The command does not read its input: only a part was sent.</source>
        <translation>命令没有读取输入：只送出了一部分。</translation>
    </message>
    <message>
        <source>The command could not be queued at %1, so it was not started: %2</source>
        <translation>命令无法在 %1 排队，因此没有启动：%2</translation>
    </message>
</context>
<context>
    <name>MetricSource</name>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation>%1 没有给出可用的应答：%2</translation>
    </message>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 应答 %2：%3</translation>
    </message>
    <message>
        <source>%1 answered %2 %3: %4</source>
        <translation>%1 应答 %2 %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 It asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 它要求等待 %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The source did not answer for this metric.</source>
        <translation>数据源没有就此指标作出应答。</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) ahead of this machine&apos;s clock: one of the two clocks is wrong.</source>
        <translation>
            <numerusform>最新值比本机时钟超前 %n 秒：两个时钟中有一个不准。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source gave no new value.</source>
        <translation>数据源没有给出新的数值。</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) old.</source>
        <translation>
            <numerusform>最新值是 %n 秒前的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says that its answer is incomplete: %1</source>
        <translation>数据源说它的应答不完整：%1</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>最新值不是数字。</translation>
    </message>
    <message>
        <source>The unit of the metric is “%1”, that of the rule “%2”: neither converts into the other.</source>
        <translation>指标的单位是“%1”，规则的单位是“%2”：二者不能换算。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A part of the line is left out (&quot;...&quot;): write it in full in the runbook.</source>
        <translation>这一行省略了一部分（&quot;...&quot;）：请在运行手册中写完整。</translation>
    </message>
    <message>
        <source>%1 has no value: give it one in the environment, under variables or secrets.</source>
        <translation>%1 没有值：请在环境的 variables 或 secrets 中给出。</translation>
    </message>
    <message>
        <source>it is left out of a preview, which runs read-only lines alone</source>
        <translation>预览只运行只读的行，因此略过它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the metrics %2 of the environment alike, so it is bound to none.</source>
        <translation>“%1”同样符合环境中的指标 %2，因此没有绑定任何一个。</translation>
    </message>
    <message>
        <source>Write more words into one &quot;match&quot;, so that it says more than the others.</source>
        <translation>请在其中一个 &quot;match&quot; 里多写几个词，使它更具体。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; of the environment is in %4: it stays unbound.</source>
        <translation>“%1”的单位是 %2，而环境中的指标“%3”的单位是 %4：仍未绑定。</translation>
    </message>
    <message>
        <source>Bind a query that gives %1, or correct &quot;unit&quot; in the environment.</source>
        <translation>请绑定给出 %1 的查询，或更正环境中的 &quot;unit&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write for example &quot;2030-01-31T02:00:00Z&quot;.</source>
        <translation>“%1”不是时刻；请写成例如 &quot;2030-01-31T02:00:00Z&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; write for example &quot;Europe/Berlin&quot; or &quot;UTC&quot;.</source>
        <translation>“%1”不是时区；请写成例如 &quot;Europe/Berlin&quot; 或 &quot;UTC&quot;。</translation>
    </message>
    <message>
        <source>a value is one line of text without control characters.</source>
        <translation>值应是一行不含控制字符的文本。</translation>
    </message>
    <message>
        <source>the name of an environment variable is expected here, not a value.</source>
        <translation>这里应填环境变量的名称，而不是值。</translation>
    </message>
    <message>
        <source>only the names of secrets stand here, never their values.</source>
        <translation>这里只写机密的名称，绝不写它们的值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a variable as well; keep one of them.</source>
        <translation>“%1”同时也是变量；请只保留一个。</translation>
    </message>
    <message>
        <source>one of observe, ask and act is expected here.</source>
        <translation>这里应是 observe、ask 或 act 之一。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>an environment file has at most 1 MiB; this is something else.</source>
        <translation>环境文件最大 1 MiB；这是别的东西。</translation>
    </message>
    <message>
        <source>the file is empty; at least &quot;environment&quot; and &quot;kind&quot; are needed.</source>
        <translation>文件为空；至少需要 &quot;environment&quot; 和 &quot;kind&quot;。</translation>
    </message>
    <message>
        <source>one YAML document is expected, not none and not more.</source>
        <translation>应有且仅有一个 YAML 文档。</translation>
    </message>
    <message>
        <source>line %1: this is not YAML: %2.</source>
        <translation>第 %1 行：这不是 YAML：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个目录</translation>
    </message>
    <message>
        <source>No metric of the environment &quot;%1&quot; measures &quot;%2&quot;: it is unbound and never passes by itself.</source>
        <translation>环境“%1”中没有指标测量“%2”：它未绑定，绝不会自行通过。</translation>
    </message>
    <message>
        <source>Add an entry under &quot;metrics&quot; whose &quot;match&quot; holds words of it, such as &quot;%1&quot;.</source>
        <translation>请在 &quot;metrics&quot; 下添加一项，其 &quot;match&quot; 含有它的词，例如“%1”。</translation>
    </message>
    <message>
        <source>a query is needed here, or namespace and metric for CloudWatch.</source>
        <translation>这里需要一个查询；若是 CloudWatch，则需要 namespace 和 metric。</translation>
    </message>
    <message>
        <source>dimensions belong to namespace and metric of CloudWatch.</source>
        <translation>dimensions 须与 CloudWatch 的 namespace 和 metric 一起使用。</translation>
    </message>
    <message>
        <source>only a cloudwatch source takes namespace and metric; write a query.</source>
        <translation>只有 cloudwatch 数据源才使用 namespace 和 metric；请写查询。</translation>
    </message>
    <message>
        <source>namespace and metric are needed together.</source>
        <translation>namespace 和 metric 必须同时给出。</translation>
    </message>
    <message>
        <source>at least one word is needed to match conditions by.</source>
        <translation>至少需要一个词来匹配条件。</translation>
    </message>
    <message>
        <source>no source of the name &quot;%1&quot; stands under &quot;sources&quot; in this file.</source>
        <translation>本文件的 &quot;sources&quot; 下没有名为“%1”的数据源。</translation>
    </message>
    <message>
        <source>at least one second is needed between two polls.</source>
        <translation>两次轮询之间至少要间隔一秒。</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed here.</source>
        <translation>这里需要以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>a cloudwatch source needs its region, for example &quot;eu-west-1&quot;.</source>
        <translation>cloudwatch 数据源需要写明区域，例如 &quot;eu-west-1&quot;。</translation>
    </message>
    <message>
        <source>a grafana source needs the uid of the data source that it asks.</source>
        <translation>grafana 数据源需要写明所查询的数据源的 uid。</translation>
    </message>
    <message>
        <source>there is one lead; a position above is marked already.</source>
        <translation>总指挥只有一位；上面已经标记了一个岗位。</translation>
    </message>
    <message>
        <source>two sources are named &quot;%1&quot;.</source>
        <translation>有两个数据源都叫“%1”。</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected here.</source>
        <translation>这里应是 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of line; write for example &quot;irreversible&quot;.</source>
        <translation>“%1”不是行的类别；请写成例如 &quot;irreversible&quot;。</translation>
    </message>
    <message>
        <source>a freeze ends after it begins.</source>
        <translation>封网的结束时间应晚于开始时间。</translation>
    </message>
    <message>
        <source>a hold has one end: &quot;for&quot;, &quot;until&quot; or &quot;checklist&quot;; without any of them the lead decides.</source>
        <translation>暂停只有一种结束方式：&quot;for&quot;、&quot;until&quot; 或 &quot;checklist&quot;；都没有时由总指挥决定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write for example &quot;app-01.example.org&quot;.</source>
        <translation>“%1”不是地址；请写成例如 &quot;app-01.example.org&quot;。</translation>
    </message>
    <message>
        <source>a number from 0 to 10 is expected here.</source>
        <translation>这里应是 0 到 10 之间的数字。</translation>
    </message>
    <message>
        <source>only read-only and reversible lines may be tried again without a person.</source>
        <translation>只有只读和可撤销的行才能在无人参与时重试。</translation>
    </message>
    <message>
        <source>two services are named &quot;%1&quot;.</source>
        <translation>有两个服务都叫“%1”。</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is done, or skipped with a reason</source>
        <translation>步骤“%1”已完成，或已注明原因跳过</translation>
    </message>
    <message>
        <source>All %1 steps up to &quot;%2&quot; are done, or skipped with a reason</source>
        <translation>到“%2”为止的 %1 个步骤全部完成，或已注明原因跳过</translation>
    </message>
    <message>
        <source>Every checklist due before the start is complete</source>
        <translation>开始之前到期的检查清单全部完成</translation>
    </message>
    <message>
        <source>%1 (no metric is bound: a person confirms it)</source>
        <translation>%1（没有绑定指标：由人确认）</translation>
    </message>
    <message>
        <source>Go/No-Go to start</source>
        <translation>开始的 Go/No-Go</translation>
    </message>
    <message>
        <source>Go/No-Go to finish</source>
        <translation>结束的 Go/No-Go</translation>
    </message>
    <message>
        <source>Everything written since the backup is lost.</source>
        <translation>备份之后写入的一切都会丢失。</translation>
    </message>
    <message>
        <source>What was written into tables and columns that the migration added is lost.</source>
        <translation>写入迁移所新增的表和列中的内容会丢失。</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>step &quot;%1&quot;</source>
        <translation>步骤“%1”</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>步骤“%1”</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>`%1` stands with &quot;...&quot; for what is left out and cannot be run as it stands.</source>
        <translation>`%1` 用 &quot;...&quot; 代替了省略的部分，无法照原样运行。</translation>
    </message>
    <message>
        <source>Write the whole command.</source>
        <translation>请写出完整的命令。</translation>
    </message>
    <message>
        <source>`%1` leaves out a part of what it sends (&quot;...&quot;): as written it sends the dots.</source>
        <translation>`%1` 省略了要发送的一部分内容（&quot;...&quot;）：照原样运行会把这些点发送出去。</translation>
    </message>
    <message>
        <source>Write the data in full.</source>
        <translation>请写出完整的数据。</translation>
    </message>
    <message>
        <source>`%1` never ends by itself.</source>
        <translation>`%1` 自己永远不会结束。</translation>
    </message>
    <message>
        <source>Say how long to watch, or wrap it: timeout 5m …</source>
        <translation>请写明观察多久，或包上一层：timeout 5m …</translation>
    </message>
    <message>
        <source>%1 is read by a name that calls date again: the second has passed, and no file has that name.</source>
        <translation>读取 %1 时文件名再次调用了 date：秒数已经变了，没有文件叫这个名字。</translation>
    </message>
    <message>
        <source>Keep the name in a variable when the file is made, and use it here.</source>
        <translation>请在创建文件时把名称存入变量，并在这里使用它。</translation>
    </message>
    <message>
        <source>%1 is a wildcard: a restore from it is ambiguous if several files match.</source>
        <translation>%1 是通配符：若有多个文件匹配，从它恢复就不明确。</translation>
    </message>
    <message>
        <source>Name the one file, for example by a variable set when the backup is made.</source>
        <translation>请写明唯一的文件，例如使用备份时设置的变量。</translation>
    </message>
    <message>
        <source>A command line has &quot;...&quot; in place of arguments.</source>
        <translation>命令行中用 &quot;...&quot; 代替了参数。</translation>
    </message>
    <message>
        <source>Dots that stand for left-out arguments cannot be run. Dots inside the data that a command sends are a warning: the command runs, but with the dots.</source>
        <translation>代替所省略参数的点无法运行。命令所发送的数据中的点是警告：命令会运行，但会带着这些点。</translation>
    </message>
    <message>
        <source>A command line never ends by itself.</source>
        <translation>命令行自己永远不会结束。</translation>
    </message>
    <message>
        <source>tail -f, watch and their like run until a person stops them; a step that holds one never finishes by itself.</source>
        <translation>tail -f、watch 之类会一直运行，直到有人停止；含有它的步骤自己永远不会完成。</translation>
    </message>
    <message>
        <source>A file is read by a name that calls date a second time.</source>
        <translation>读取文件时，文件名第二次调用了 date。</translation>
    </message>
    <message>
        <source>A file that was named by $(date +…%S) can only be found again by the name it was given. A second call of date gives a later second, and the file is not found.</source>
        <translation>用 $(date +…%S) 命名的文件只能用当时得到的名称找回。第二次调用 date 会得到更晚的秒数，于是找不到文件。</translation>
    </message>
    <message>
        <source>A database is restored from a wildcard.</source>
        <translation>数据库从通配符恢复。</translation>
    </message>
    <message>
        <source>When several backups match, the shell refuses the redirection or restores another one than meant. A restore names its file.</source>
        <translation>有多个备份匹配时，shell 会拒绝重定向，或恢复了并非所想的那一个。恢复时要写明文件。</translation>
    </message>
    <message>
        <source>`%1` opens a session: what follows it up to line %2 runs on %3.</source>
        <translation>`%1` 打开一个会话：其后直到第 %2 行都在 %3 上运行。</translation>
    </message>
    <message>
        <source>Check the context shown at each line, or write ssh %1 &apos;…&apos; for each command.</source>
        <translation>请核对每行所示的上下文，或为每条命令写 ssh %1 &apos;…&apos;。</translation>
    </message>
    <message>
        <source>Write psql … -c or psql … -f FILE, so that the line stands by itself.</source>
        <translation>请写 psql … -c 或 psql … -f FILE，使这一行能独立运行。</translation>
    </message>
    <message>
        <source>`%1` needs the session of line %2, but shell commands stand between them.</source>
        <translation>`%1` 需要第 %2 行的会话，但两者之间有 shell 命令。</translation>
    </message>
    <message>
        <source>`%1` is a command of psql, but no psql session is open here: a shell does not know %2.</source>
        <translation>`%1` 是 psql 的命令，但这里没有打开 psql 会话：shell 不认识 %2。</translation>
    </message>
    <message>
        <source>`%1` is SQL, but no database session is open here.</source>
        <translation>`%1` 是 SQL，但这里没有打开数据库会话。</translation>
    </message>
    <message>
        <source>`%1` needs the session that %2 opened in line %3 and that nothing says is still open.</source>
        <translation>`%1` 需要 %2 在第 %3 行打开的会话，而没有任何内容表明它仍然打开。</translation>
    </message>
    <message>
        <source>`%1` is for a shell, but the database session opened in line %2 is not left before it.</source>
        <translation>`%1` 是给 shell 的，但第 %2 行打开的数据库会话在此之前没有退出。</translation>
    </message>
    <message>
        <source>Leave the session with \q first.</source>
        <translation>请先用 \q 退出会话。</translation>
    </message>
    <message>
        <source>An ssh session opened in a step is where the lines after it run.</source>
        <translation>步骤中打开的 ssh 会话是其后各行运行的地方。</translation>
    </message>
    <message>
        <source>Lines after an interactive ssh are meant for the other machine. The context is carried from line to line and shown at each; this finding says where it begins.</source>
        <translation>交互式 ssh 之后的行是给另一台机器的。上下文逐行延续，并在每行显示；这个问题指出它从哪里开始。</translation>
    </message>
    <message>
        <source>A line for a database prompt is typed into a shell.</source>
        <translation>给数据库提示符的一行被输入到了 shell。</translation>
    </message>
    <message>
        <source>Backslash commands and SQL need a session of the database client. Without one the shell reads them and fails, or does something else. A line that relies on a session of another step is a warning.</source>
        <translation>反斜杠命令和 SQL 需要数据库客户端的会话。没有会话时，shell 会读入它们，然后失败或做出别的事。依赖另一步骤的会话的行是警告。</translation>
    </message>
    <message>
        <source>A shell command is typed into an open database session.</source>
        <translation>shell 命令被输入到了打开的数据库会话。</translation>
    </message>
    <message>
        <source>After an interactive database client the next lines go to its prompt until it is left with \q or exit.</source>
        <translation>交互式数据库客户端打开之后，后面的行都进入它的提示符，直到用 \q 或 exit 退出。</translation>
    </message>
    <message>
        <source>`%1` is typed while the session on %2 is open: it starts from there, not from here.</source>
        <translation>`%1` 是在 %2 的会话打开时输入的：它从那里开始，而不是从这里。</translation>
    </message>
    <message>
        <source>Leave the session on %1 with exit first.</source>
        <translation>请先用 exit 退出 %1 上的会话。</translation>
    </message>
    <message>
        <source>`%1` runs on %2, but the file was made on %3 (line %4).</source>
        <translation>`%1` 在 %2 上运行，但文件是在 %3 上创建的（第 %4 行）。</translation>
    </message>
    <message>
        <source>Open a session on %1 before this line.</source>
        <translation>请在这一行之前打开 %1 上的会话。</translation>
    </message>
    <message>
        <source>An ssh session is opened from inside another one.</source>
        <translation>在一个 ssh 会话里又打开了一个 ssh 会话。</translation>
    </message>
    <message>
        <source>Without exit in between, the second ssh runs on the first host, where its keys and its network may be missing.</source>
        <translation>若中间没有 exit，第二个 ssh 会在第一台主机上运行，那里可能没有密钥，也可能网络不通。</translation>
    </message>
    <message>
        <source>A file is removed on another host than the one it was made on.</source>
        <translation>删除文件的主机与创建文件的主机不同。</translation>
    </message>
    <message>
        <source>The contexts of the lines say that a file is made on one host and removed on another, which leaves it in force where it was made.</source>
        <translation>各行的上下文表明，文件在一台主机上创建，却在另一台上删除；在创建它的主机上，它仍然有效。</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; goes to %2, and no heading of this document is called so.</source>
        <translation>链接“%1”指向 %2，但本文档没有这样的标题。</translation>
    </message>
    <message>
        <source>Correct the link, or the heading that it meant.</source>
        <translation>请更正链接，或更正它所指的标题。</translation>
    </message>
    <message>
        <source>%1 of %2 rollback triggers name no metric with a limit: %3. Only a person can declare them.</source>
        <translation>%2 个回滚触发器中有 %1 个没有写明带阈值的指标：%3。它们只能由人宣布。</translation>
    </message>
    <message>
        <source>Write what is measured, the limit and for how long: &quot;Error rate &gt; 5 % for 5 minutes&quot;.</source>
        <translation>请写明测量什么、阈值和持续多久：&quot;Error rate &gt; 5 % for 5 minutes&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say for how long: one bad sample is enough.</source>
        <translation>“%1”没有写明持续多久：一个异常样本就足以触发。</translation>
    </message>
    <message>
        <source>Add the time it must last, such as &quot;for 5 minutes&quot;, or say &quot;at once&quot;.</source>
        <translation>请加上必须持续的时间，例如 &quot;for 5 minutes&quot;，或写 &quot;at once&quot;。</translation>
    </message>
    <message>
        <source>%1 ends at %2 and %3 begins at %4: nothing is planned for %5 between them.</source>
        <translation>%1 结束于 %2，%3 开始于 %4：其间 %5 没有任何安排。</translation>
    </message>
    <message>
        <source>Say what the time is for, or correct one of the times.</source>
        <translation>请写明这段时间的用途，或更正其中一个时间。</translation>
    </message>
    <message>
        <source>%1 of %2 steps that change something do not say how to see that it worked: %3.</source>
        <translation>%2 个有变更的步骤中有 %1 个没有写明如何看出已成功：%3。</translation>
    </message>
    <message>
        <source>Add a check, an expected output or a &quot;Validation:&quot; to each.</source>
        <translation>请为每个步骤添加检查、预期输出或 &quot;Validation:&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2; confirm it.</source>
        <translation>“%1”被解读为%2；请确认。</translation>
    </message>
    <message>
        <source>%1 It stands in the lines %2.</source>
        <translation>%1 它出现在第 %2 行。</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write it in other words.</source>
        <translation>请在窗口中确认，或换一种写法。</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write &quot;%1&quot;.</source>
        <translation>请在窗口中确认，或写成“%1”。</translation>
    </message>
    <message>
        <source>A link inside the document leads nowhere.</source>
        <translation>文档内的链接没有目标。</translation>
    </message>
    <message>
        <source>A reader who follows it in a hurry lands at the top of the page instead of the rollback. Anchors are compared with the headings by their letters and digits.</source>
        <translation>匆忙中点击它的人会落到页首，而不是回滚部分。锚点与标题按字母和数字比较。</translation>
    </message>
    <message>
        <source>A rollback trigger names nothing that is measured.</source>
        <translation>回滚触发器没有写明任何可测量的内容。</translation>
    </message>
    <message>
        <source>Words such as &quot;performance is bad&quot; are judged differently by everyone at two in the morning. A metric with a limit fires by itself.</source>
        <translation>凌晨两点，每个人对“性能不好”之类的说法判断都不同。带阈值的指标会自行触发。</translation>
    </message>
    <message>
        <source>A trigger does not say how long it must last.</source>
        <translation>触发器没有写明必须持续多久。</translation>
    </message>
    <message>
        <source>A single bad sample is common in a deployment. The time a limit must be broken for keeps a release from being rolled back by chance.</source>
        <translation>部署中单个异常样本很常见。规定超出阈值须持续的时间，可避免发布被偶然回滚。</translation>
    </message>
    <message>
        <source>Between two steps a long time is planned for nothing.</source>
        <translation>两个步骤之间有很长一段时间没有任何安排。</translation>
    </message>
    <message>
        <source>A gap in the timeline is either a step that nobody wrote down or a wrong time. Up to a quarter of an hour, or the length of the step, counts as slack.</source>
        <translation>时间线上的空档，要么是没人写下的步骤，要么是写错的时间。不超过一刻钟或不超过步骤时长的空档算作余量。</translation>
    </message>
    <message>
        <source>A step does not say how to see that it worked.</source>
        <translation>步骤没有写明如何看出已成功。</translation>
    </message>
    <message>
        <source>A step that changes something and checks nothing is done when its last line ends, whatever it did.</source>
        <translation>有变更而不做检查的步骤，最后一行结束就算完成，无论实际做成了什么。</translation>
    </message>
    <message>
        <source>Words with two readings were read in one way.</source>
        <translation>有两种读法的文字按其中一种解读。</translation>
    </message>
    <message>
        <source>People write the same words for different things. Where the reader had to choose, it says so, and a person confirms or corrects it.</source>
        <translation>人们用相同的词表示不同的意思。凡是需要选择之处，都会说明，并由人确认或更正。</translation>
    </message>
    <message>
        <source>Success asks for &quot;%1&quot; (line %2) and the rollback begins at &quot;%3&quot;: between %4 and %5 nothing is decided.</source>
        <translation>成功的标准是“%1”（第 %2 行），而回滚从“%3”开始：%4 与 %5 之间没有任何决定。</translation>
    </message>
    <message>
        <source>Say what to do in between, for example hold and investigate.</source>
        <translation>请写明处于两者之间时怎么办，例如暂停并排查。</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; waits %2, but the matrix (line %3) says &quot;%4&quot; within &quot;%5&quot; for &quot;%6&quot;.</source>
        <translation>触发器“%1”等待 %2，而矩阵（第 %3 行）对“%6”规定在“%5”内“%4”。</translation>
    </message>
    <message>
        <source>Let both say the same: how long it must last, and how soon to act then.</source>
        <translation>请让两处一致：必须持续多久，之后多快行动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a critical alert, but for &quot;%2&quot; the matrix (line %3) says &quot;%4&quot;.</source>
        <translation>“%1”是严重告警，但矩阵（第 %3 行）对“%2”规定“%4”。</translation>
    </message>
    <message>
        <source>Agree on one answer; in a run the lead sees both side by side.</source>
        <translation>请统一为一种答案；运行中总指挥会同时看到两者。</translation>
    </message>
    <message>
        <source>Between success and rollback there are values for which nothing is decided.</source>
        <translation>在成功与回滚之间，有些数值没有任何决定。</translation>
    </message>
    <message>
        <source>A success criterion and a rollback trigger on the same metric leave a band in which the release is neither good nor to be rolled back, unless a decision matrix covers it.</source>
        <translation>针对同一指标的成功标准与回滚触发器之间留有一段区间，此时发布既不算好，也不必回滚，除非决策矩阵覆盖了它。</translation>
    </message>
    <message>
        <source>A trigger, an alert and the decision matrix give different answers.</source>
        <translation>触发器、告警与决策矩阵给出了不同的答案。</translation>
    </message>
    <message>
        <source>The same metric has different consequences in different places: how long it must last, or whether it is critical. In a run both are shown and the lead picks.</source>
        <translation>同一指标在不同地方后果不同：必须持续多久，或是否严重。运行中会同时显示两者，由总指挥选择。</translation>
    </message>
    <message>
        <source>Name the people in the runbook or under &quot;roster&quot; in the environment.</source>
        <translation>请在运行手册中写明人员，或在环境的 &quot;roster&quot; 下写明。</translation>
    </message>
    <message>
        <source>All %1 roles are unassigned: %2.</source>
        <translation>全部 %1 个角色都没有指派：%2。</translation>
    </message>
    <message>
        <source>Nobody is named as %1.</source>
        <translation>没有人被指派为 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 check items are already ticked in the file: they are claims, not confirmations.</source>
        <translation>%2 个检查项中有 %1 个在文件里已勾选：这只是声称，不是确认。</translation>
    </message>
    <message>
        <source>Someone confirms each of them in the run; clear the ticks of a runbook that is used again.</source>
        <translation>请在运行中由人逐项确认；重复使用的运行手册请清除勾选。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about the time after the release, but %2 of its %3 items are ticked already.</source>
        <translation>“%1”讲的是发布之后，但其 %3 项中已有 %2 项被勾选。</translation>
    </message>
    <message>
        <source>Clear these ticks: nobody can know them before the release.</source>
        <translation>请清除这些勾选：发布之前没有人能知道。</translation>
    </message>
    <message>
        <source>A role on the roster has no name.</source>
        <translation>值班表上有角色没有姓名。</translation>
    </message>
    <message>
        <source>The go/no-go poll asks the roles of the roster. A role without a person answers nothing, and no answer holds the release.</source>
        <translation>Go/No-Go 表决询问值班表上的各角色。没有人担任的角色不会答复，而没有答复就会使发布暂停。</translation>
    </message>
    <message>
        <source>Check items are already ticked in the file.</source>
        <translation>检查项在文件中已经勾选。</translation>
    </message>
    <message>
        <source>A tick in the document says that somebody once ticked it, not that it holds for this release. It is shown as a claim until a person confirms it.</source>
        <translation>文档中的勾选说明曾有人勾过，不说明对本次发布成立。在有人确认之前，它显示为声称。</translation>
    </message>
    <message>
        <source>A result of the release is ticked before the release.</source>
        <translation>发布的结果在发布之前就已勾选。</translation>
    </message>
    <message>
        <source>Success metrics and post-deployment checks can be true only afterwards.</source>
        <translation>成功指标和部署后检查只有在事后才可能成立。</translation>
    </message>
    <message>
        <source>%1 has no value; it is needed in line %2.</source>
        <translation>%1 没有值；第 %2 行需要它。</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot; in the environment; its value comes from the keychain.</source>
        <translation>请在环境的 &quot;secrets&quot; 下写明 %1；它的值来自密钥环。</translation>
    </message>
    <message>
        <source>Give %1 a value under &quot;variables&quot; in the environment.</source>
        <translation>请在环境的 &quot;variables&quot; 下给 %1 一个值。</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; still holds %2.</source>
        <translation>消息“%1”中仍有 %2。</translation>
    </message>
    <message>
        <source>Fill it in before it is sent, or give the values in the environment.</source>
        <translation>请在发送之前填好，或在环境中给出值。</translation>
    </message>
    <message>
        <source>`%1` expects %2, not 200: a check for success would call the right answer a failure.</source>
        <translation>`%1` 预期的是 %2，而不是 200：按成功来检查，会把正确的应答当成失败。</translation>
    </message>
    <message>
        <source>Compare the status itself: curl -s -o /dev/null -w &apos;%{http_code}&apos; … gives %1.</source>
        <translation>请直接比较状态码：curl -s -o /dev/null -w &apos;%{http_code}&apos; … 会给出 %1。</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status &quot;%1&quot;, which is one of an unplanned incident.</source>
        <translation>计划内维护却以状态“%1”发布，那是计划外事件的状态。</translation>
    </message>
    <message>
        <source>A scheduled incident is scheduled, in_progress, verifying or completed.</source>
        <translation>计划内事件的状态是 scheduled、in_progress、verifying 或 completed。</translation>
    </message>
    <message>
        <source>A placeholder in a command line has no value.</source>
        <translation>命令行中的占位符没有值。</translation>
    </message>
    <message>
        <source>A line with a placeholder runs only when the environment supplies its value, as a variable or by the name of a secret.</source>
        <translation>带占位符的行，只有当环境以变量或机密名称提供了它的值时才会运行。</translation>
    </message>
    <message>
        <source>A message to be sent still holds placeholders.</source>
        <translation>待发送的消息中仍有占位符。</translation>
    </message>
    <message>
        <source>Message templates are shown filled before a person sends them; what has no value stays visible as a placeholder, and customers would read it.</source>
        <translation>消息模板在发送前会以填好的样子显示；没有值的部分仍显示为占位符，会被客户看到。</translation>
    </message>
    <message>
        <source>A request is expected to answer with an error status.</source>
        <translation>预期请求得到错误状态码。</translation>
    </message>
    <message>
        <source>Under a maintenance page the right answer is often 503. A check that takes 200 for success reads it the wrong way round.</source>
        <translation>在维护页面之后，正确的应答往往是 503。把 200 当作成功的检查会读反。</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status of an incident.</source>
        <translation>计划内维护以事件的状态发布。</translation>
    </message>
    <message>
        <source>Status page services keep two sets of words: scheduled, in_progress, verifying and completed for planned work; investigating, identified, monitoring and resolved for incidents.</source>
        <translation>状态页服务有两套用词：计划内工作用 scheduled、in_progress、verifying 和 completed；事件用 investigating、identified、monitoring 和 resolved。</translation>
    </message>
    <message>
        <source>%1 of the rollout is &quot;%2&quot; here, but &quot;%3&quot; in line %4.</source>
        <translation>分阶段推出的 %1 在这里是“%2”，在第 %4 行却是“%3”。</translation>
    </message>
    <message>
        <source>Count the days from the same zero in both places.</source>
        <translation>请在两处都从同一个零点计算天数。</translation>
    </message>
    <message>
        <source>The ramp (%1) runs between %2 (line %3) and %4 (line %5), behind the maintenance page: its soak measures no customer traffic.</source>
        <translation>放量（%1）位于 %2（第 %3 行）与 %4（第 %5 行）之间，处在维护页面之后：它的观察期测不到客户流量。</translation>
    </message>
    <message>
        <source>Open the page before the ramp, or do not count &quot;no errors&quot; there as a good sign.</source>
        <translation>请在放量之前撤下维护页面，或不要把那里的“没有错误”当作好兆头。</translation>
    </message>
    <message>
        <source>The offsets are written %1 … %2, with a minus, although they grow from step to step: they are read as time after the start.</source>
        <translation>偏移写作 %1 … %2，带减号，却逐步增大：按开始之后的时间解读。</translation>
    </message>
    <message>
        <source>Write T+h:mm for what comes after the start.</source>
        <translation>开始之后的时间请写作 T+h:mm。</translation>
    </message>
    <message>
        <source>Two places give different days for the same rollout phase.</source>
        <translation>两处给出的同一推出阶段的天数不同。</translation>
    </message>
    <message>
        <source>Lines that name both a phase and its days are compared by the number of the phase.</source>
        <translation>同时写有阶段和天数的行，按阶段编号比较。</translation>
    </message>
    <message>
        <source>The traffic ramp runs while the maintenance page is still up.</source>
        <translation>维护页面仍在时进行了流量放量。</translation>
    </message>
    <message>
        <source>Between the step that enables the maintenance page and the one that disables it customers do not reach the new version: the soak of a ramp there has nothing to measure, and no data must not be read as stable.</source>
        <translation>在启用维护页面的步骤与停用它的步骤之间，客户访问不到新版本：那里的放量在观察期内没有可测的内容，没有数据不得视为稳定。</translation>
    </message>
    <message>
        <source>Offsets written T-h:mm count forward from the start.</source>
        <translation>写作 T-h:mm 的偏移从开始向后计数。</translation>
    </message>
    <message>
        <source>T-minus normally counts down to the start. When the offsets grow from step to step they are read as elapsed time, and this finding says so.</source>
        <translation>T 减通常表示开始前的倒计时。若偏移逐步增大，则按已过去的时间解读，并由这个问题说明。</translation>
    </message>
    <message>
        <source>A key or token stands in the text itself.</source>
        <translation>文中直接写有密钥或令牌。</translation>
    </message>
    <message>
        <source>What looks like a password stands in the text itself.</source>
        <translation>文中直接写有疑似密码的内容。</translation>
    </message>
    <message>
        <source>Take it out, replace it where it was used, and name it under &quot;secrets&quot;.</source>
        <translation>请把它删去，在用过它的地方更换，并在 &quot;secrets&quot; 下写明名称。</translation>
    </message>
    <message>
        <source>%1 lines use sudo without -n: where it asks for a password, the line waits (line %2).</source>
        <translation>%1 行使用了不带 -n 的 sudo：一旦询问密码，该行就会一直等待（第 %2 行）。</translation>
    </message>
    <message>
        <source>Write sudo -n, so that the line fails at once instead, and allow it without a password.</source>
        <translation>请写 sudo -n，使该行立即失败，并授权它免密码执行。</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back, and neither its step nor the runbook says what to do when it goes wrong.</source>
        <translation>`%1` 不可撤销，而它的步骤和运行手册都没有写明出错时怎么办。</translation>
    </message>
    <message>
        <source>Say how the state before it is restored, or that it cannot be.</source>
        <translation>请写明如何恢复之前的状态，或写明无法恢复。</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back and stands before the first decision (line %2).</source>
        <translation>`%1` 不可撤销，却位于第一个决定（第 %2 行）之前。</translation>
    </message>
    <message>
        <source>Decide before it, or move it behind the decision.</source>
        <translation>请在它之前作出决定，或把它移到决定之后。</translation>
    </message>
    <message>
        <source>`%1` deletes whatever matches %2 at that moment.</source>
        <translation>`%1` 会删除当时与 %2 匹配的一切。</translation>
    </message>
    <message>
        <source>List the matches first, or name what is deleted.</source>
        <translation>请先列出匹配项，或写明要删除什么。</translation>
    </message>
    <message>
        <source>`%1` deletes from the root when %2 is empty.</source>
        <translation>%2 为空时，`%1` 会从根目录开始删除。</translation>
    </message>
    <message>
        <source>Write ${NAME:?}, so that an empty one stops the line.</source>
        <translation>请写 ${NAME:?}，变量为空时该行就会停下。</translation>
    </message>
    <message>
        <source>`%1` runs what a server sends at that moment.</source>
        <translation>`%1` 运行的是服务器当时发来的内容。</translation>
    </message>
    <message>
        <source>Download it beforehand, compare its checksum, and run the file.</source>
        <translation>请事先下载，核对校验和，再运行该文件。</translation>
    </message>
    <message>
        <source>$(%1) is computed in the lines %2: each time it may give another value.</source>
        <translation>$(%1) 在第 %2 行都要计算：每次可能得到不同的值。</translation>
    </message>
    <message>
        <source>A staging or live run computes it once. By hand: keep it in a variable.</source>
        <translation>预发或正式运行只计算一次。手工执行时：请存入变量。</translation>
    </message>
    <message>
        <source>What %1 of %2 command lines do is not known here (line %3): each is shown as unknown.</source>
        <translation>%2 行命令中有 %1 行的作用在这里未知（第 %3 行）：每行都显示为未知。</translation>
    </message>
    <message>
        <source>Say beside them what they change and how it is undone.</source>
        <translation>请在旁边写明它们改变什么、如何撤销。</translation>
    </message>
    <message>
        <source>The password of %1 stands on the command line, where every user of the machine can read it.</source>
        <translation>%1 的密码写在命令行上，本机的每个用户都能看到。</translation>
    </message>
    <message>
        <source>Pass it by an option file or by the client&apos;s environment variable.</source>
        <translation>请通过选项文件或客户端的环境变量传递。</translation>
    </message>
    <message>
        <source>A key, a token or a password stands in the document.</source>
        <translation>文档中写有密钥、令牌或密码。</translation>
    </message>
    <message>
        <source>Whoever can read the runbook, its history or a record of a run can use what stands in it. Shapes of well-known keys and values behind names of secrets are found.</source>
        <translation>凡能读到运行手册、其历史或运行记录的人，都能使用其中的内容。这里会找出常见密钥的形式，以及机密名称后面的值。</translation>
    </message>
    <message>
        <source>A database client is given its password on the line.</source>
        <translation>数据库客户端的密码写在了命令行上。</translation>
    </message>
    <message>
        <source>Arguments of a process are visible to every user of the machine and end in shell histories.</source>
        <translation>进程的参数对本机每个用户可见，还会留在 shell 历史中。</translation>
    </message>
    <message>
        <source>sudo may ask for a password that nobody can type.</source>
        <translation>sudo 可能会询问没有人能输入的密码。</translation>
    </message>
    <message>
        <source>A line of a run has no terminal behind it. sudo without -n waits for a password, and the release waits with it.</source>
        <translation>运行中的行背后没有终端。不带 -n 的 sudo 会等待密码，发布也随之等待。</translation>
    </message>
    <message>
        <source>The same value is computed in more than one line.</source>
        <translation>同一个值在多行中计算。</translation>
    </message>
    <message>
        <source>Two calls of date are two moments. Where one line names a file and another looks for it, the names differ.</source>
        <translation>两次调用 date 是两个时刻。一行用它给文件命名，另一行用它查找，名称就会不同。</translation>
    </message>
    <message>
        <source>What some command lines do is not known.</source>
        <translation>某些命令行的作用未知。</translation>
    </message>
    <message>
        <source>The blast radius comes from a table of known tools and verbs. What it does not know is never taken for harmless.</source>
        <translation>影响范围来自一张已知工具与动词的表。表中没有的，绝不当作无害。</translation>
    </message>
    <message>
        <source>A line cannot be taken back, and nothing says what to do then.</source>
        <translation>某一行不可撤销，而没有任何内容写明之后怎么办。</translation>
    </message>
    <message>
        <source>Migrations, deletions and restores end the way back. A runbook that has them and no rollback leaves the lead alone at the worst moment.</source>
        <translation>迁移、删除和恢复会断了退路。有这些操作却没有回滚的运行手册，会让总指挥在最糟的时刻孤立无援。</translation>
    </message>
    <message>
        <source>A line that cannot be taken back stands before the first decision.</source>
        <translation>不可撤销的一行位于第一个决定之前。</translation>
    </message>
    <message>
        <source>A go/no-go decides nothing when what it is about has been done already.</source>
        <translation>如果所要决定的事已经做了，Go/No-Go 就什么也决定不了。</translation>
    </message>
    <message>
        <source>A deletion names its files by a wildcard.</source>
        <translation>删除时用通配符指定文件。</translation>
    </message>
    <message>
        <source>What a wildcard matches is known only when the line runs: a file more in the folder is a file less after it.</source>
        <translation>通配符匹配什么，要到该行运行时才知道：之前目录里多一个文件，之后就少一个文件。</translation>
    </message>
    <message>
        <source>A deletion begins with a variable that may be empty.</source>
        <translation>删除路径以可能为空的变量开头。</translation>
    </message>
    <message>
        <source>An unset variable is an empty text to the shell, so that a recursive deletion below it begins at the root.</source>
        <translation>对 shell 来说，未设置的变量就是空文本，其下的递归删除会从根目录开始。</translation>
    </message>
    <message>
        <source>A download is piped into a shell.</source>
        <translation>下载的内容通过管道送入 shell。</translation>
    </message>
    <message>
        <source>What runs is decided by a server at the moment of the release: nobody reviewed it, and a broken transfer runs in half.</source>
        <translation>运行什么由服务器在发布时决定：没有人审阅过，传输中断时还会只运行一半。</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 over.</source>
        <translation>窗口是 %1–%2（%3），而各阶段结束于 %4：超出 %5。</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the phases.</source>
        <translation>请延长窗口，或缩短各阶段。</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 of it are not planned.</source>
        <translation>窗口是 %1–%2（%3），而各阶段结束于 %4：其中 %5 没有安排。</translation>
    </message>
    <message>
        <source>Say what the rest is for (slack, monitoring), or correct the window.</source>
        <translation>请写明其余时间的用途（余量、监控），或更正窗口。</translation>
    </message>
    <message>
        <source>The window is %1, but the steps end at %2 (%3): %4 over.</source>
        <translation>窗口是 %1，而各步骤结束于 %2（%3）：超出 %4。</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the steps.</source>
        <translation>请延长窗口，或缩短各步骤。</translation>
    </message>
    <message>
        <source>The steps fill the window of %1 to the last minute (%2): the first delay breaks it.</source>
        <translation>各步骤把 %1 的窗口占满到最后一分钟（%2）：一旦延误就会超出。</translation>
    </message>
    <message>
        <source>Plan a hold or some slack before the end.</source>
        <translation>请在结束前安排一次暂停或一些余量。</translation>
    </message>
    <message>
        <source>%1 takes %2 from %3 on, but %4 begins at %5.</source>
        <translation>%1 从 %3 起需要 %2，而 %4 开始于 %5。</translation>
    </message>
    <message>
        <source>Correct one of the times, or say that the two run side by side.</source>
        <translation>请更正其中一个时间，或写明两者并行。</translation>
    </message>
    <message>
        <source>%1 of %2 steps say no duration: there is no forecast for them.</source>
        <translation>%2 个步骤中有 %1 个没有写明时长：无法对它们作出预测。</translation>
    </message>
    <message>
        <source>Write an expected duration to each step; a rehearsal measures them.</source>
        <translation>请为每个步骤写明预期时长；演练可以测得。</translation>
    </message>
    <message>
        <source>%1 has no expected duration.</source>
        <translation>%1 没有预期时长。</translation>
    </message>
    <message>
        <source>Write how long it should take; a rehearsal measures it.</source>
        <translation>请写明应需多久；演练可以测得。</translation>
    </message>
    <message>
        <source>The rollback is promised within %1, but its steps add up to %2 = %3.</source>
        <translation>承诺在 %1 内回滚，但其各步骤合计 %2 = %3。</translation>
    </message>
    <message>
        <source>Promise what the steps take, or shorten them.</source>
        <translation>请按各步骤所需时间承诺，或缩短它们。</translation>
    </message>
    <message>
        <source>Shorten the way back, lengthen the window, or decide before %1.</source>
        <translation>请缩短回退时间、延长窗口，或在 %1 之前决定。</translation>
    </message>
    <message>
        <source>A rollback takes up to %1, so its last safe start is %2, before %3 at %4.</source>
        <translation>回滚最多需要 %1，因此最晚安全开始时间是 %2，早于 %4 的%3。</translation>
    </message>
    <message>
        <source>the %1 % stage</source>
        <translation>%1% 档</translation>
    </message>
    <message>
        <source>%1, which is called a rollback point,</source>
        <translation>%1（标为回滚点）</translation>
    </message>
    <message>
        <source>The rollback takes up to %1, longer than any stage of the ramp is watched (%2 at most).</source>
        <translation>回滚最多需要 %1，比放量任何一档的观察时间（最长 %2）都长。</translation>
    </message>
    <message>
        <source>Give the ramp a quicker way back (set the weights to the old version), and name it.</source>
        <translation>请为放量提供更快的退路（把权重设回旧版本），并写明。</translation>
    </message>
    <message>
        <source>The phases or steps do not fit the deployment window.</source>
        <translation>各阶段或步骤超出部署窗口。</translation>
    </message>
    <message>
        <source>The window that the runbook announces is compared with where its phases or steps end. Too long is a warning; a part of the window that nothing is planned for is a note.</source>
        <translation>把运行手册公布的窗口与各阶段或步骤的结束时间比较。过长是警告；窗口中没有安排的部分是提示。</translation>
    </message>
    <message>
        <source>The steps fill the window to the last minute.</source>
        <translation>各步骤把窗口占满到最后一分钟。</translation>
    </message>
    <message>
        <source>When the planned durations add up to exactly the window, any delay at all breaks it, and there is no room for a hold or for a way back.</source>
        <translation>若计划时长合计恰好等于窗口，任何延误都会超出，也没有余地暂停或回退。</translation>
    </message>
    <message>
        <source>A step begins before the one above it can be finished.</source>
        <translation>某个步骤在上一步骤可能完成之前就开始。</translation>
    </message>
    <message>
        <source>The start and the duration of a step are compared with the start of the next one.</source>
        <translation>把步骤的开始时间和时长与下一步骤的开始时间比较。</translation>
    </message>
    <message>
        <source>A step says no expected duration.</source>
        <translation>步骤没有写明预期时长。</translation>
    </message>
    <message>
        <source>Without a duration there is no forecast and no warning when the step takes too long. Where most steps say none, one finding counts them.</source>
        <translation>没有时长就没有预测，步骤超时也没有警告。若多数步骤都没有写，则合并为一个问题并计数。</translation>
    </message>
    <message>
        <source>The rollback steps add up to more than the promised rollback time.</source>
        <translation>回滚步骤合计超过了承诺的回滚时间。</translation>
    </message>
    <message>
        <source>The budgets of all rollback steps, conditional ones included, are added up and compared with the time that the runbook promises.</source>
        <translation>把所有回滚步骤（包括有条件的）的时限相加，与运行手册承诺的时间比较。</translation>
    </message>
    <message>
        <source>The last safe moment for a rollback lies before a later stage begins.</source>
        <translation>最晚安全回滚时刻早于后面某一档的开始。</translation>
    </message>
    <message>
        <source>The last safe rollback start is the end of the window minus the longest rollback. A ramp stage or a step called a rollback point that begins later cannot be undone inside the window.</source>
        <translation>最晚安全回滚开始时间等于窗口结束时间减去最长的回滚时间。在此之后才开始的放量档或标为回滚点的步骤，无法在窗口内撤销。</translation>
    </message>
    <message>
        <source>Getting back takes longer than any ramp stage is watched.</source>
        <translation>回退所需时间比放量任何一档的观察时间都长。</translation>
    </message>
    <message>
        <source>A soak is there to find trouble in time. When the way back takes longer than the longest soak, customers stay on the bad version longer than the stage itself lasts.</source>
        <translation>观察期是为了及时发现问题。若回退比最长的观察期还久，客户停留在坏版本上的时间就比那一档本身还长。</translation>
    </message>
    <message>
        <source>Nothing in this document reads as a step, a checklist or a rollback.</source>
        <translation>本文档中没有任何内容可解读为步骤、检查清单或回滚。</translation>
    </message>
    <message>
        <source>Write steps as headings (&quot;Step 1: …&quot;) or numbered items, with their commands in code blocks.</source>
        <translation>请把步骤写成标题（&quot;Step 1: …&quot;）或编号列表项，命令放在代码块中。</translation>
    </message>
    <message>
        <source>The runbook has no rollback: neither when nor how to go back.</source>
        <translation>运行手册没有回滚：既没有写何时，也没有写如何回退。</translation>
    </message>
    <message>
        <source>Add a chapter with the triggers and the steps of the way back.</source>
        <translation>请添加一章，写明触发器和回退的步骤。</translation>
    </message>
    <message>
        <source>The runbook says when to roll back, but not how.</source>
        <translation>运行手册写明了何时回滚，但没有写如何回滚。</translation>
    </message>
    <message>
        <source>Write the steps of the way back, each with the time it takes.</source>
        <translation>请写出回退的步骤，并注明每步所需时间。</translation>
    </message>
    <message>
        <source>The runbook says how to roll back, but not when.</source>
        <translation>运行手册写明了如何回滚，但没有写何时回滚。</translation>
    </message>
    <message>
        <source>List what triggers a rollback, with numbers where there are some.</source>
        <translation>请列出触发回滚的条件，有数字的写上数字。</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision: one is added before the first step and one before the last.</source>
        <translation>运行手册没有写明 Go/No-Go 决定：已在第一步之前和最后一步之前各添加一个。</translation>
    </message>
    <message>
        <source>Write &quot;Go/No-Go: …&quot; where the team decides.</source>
        <translation>请在团队作决定的地方写 &quot;Go/No-Go: …&quot;。</translation>
    </message>
    <message>
        <source>Say in each step how to undo it, or that nothing is to be undone.</source>
        <translation>请在每个步骤中写明如何撤销，或写明没有需要撤销的。</translation>
    </message>
    <message>
        <source>None of the %1 steps names a rollback of its own.</source>
        <translation>全部 %1 个步骤都没有写明自己的回滚。</translation>
    </message>
    <message>
        <source>%1 of %2 steps name no rollback of their own: %3.</source>
        <translation>%2 个步骤中有 %1 个没有写明自己的回滚：%3。</translation>
    </message>
    <message>
        <source>Called a rollback point, but without saying how to go back from there: %1.</source>
        <translation>标为回滚点，却没有写明如何从那里回退：%1。</translation>
    </message>
    <message>
        <source>Write the way back from each of them.</source>
        <translation>请为每一个写明退路。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means two things: &quot;%2&quot; (line %3) and &quot;%4&quot; here</source>
        <translation>“%1”有两个意思：“%2”（第 %3 行），而这里是“%4”</translation>
    </message>
    <message>
        <source>%1; so do %2.</source>
        <translation>%1；%2 也是如此。</translation>
    </message>
    <message>
        <source>Give one of them another name, so that nobody mixes them up on a call.</source>
        <translation>请给其中一个换个名称，以免通话时混淆。</translation>
    </message>
    <message>
        <source>The document holds no steps, checklists or rollback.</source>
        <translation>文档中没有步骤、检查清单或回滚。</translation>
    </message>
    <message>
        <source>The cockpit reads free-form Markdown, but it must find something to fly.</source>
        <translation>驾驶舱能读自由格式的 Markdown，但必须找到可执行的内容。</translation>
    </message>
    <message>
        <source>The runbook does not say when or how to roll back.</source>
        <translation>运行手册没有写明何时或如何回滚。</translation>
    </message>
    <message>
        <source>A release needs a way back: triggers that say when, and steps that say how.</source>
        <translation>发布需要退路：写明何时的触发器，和写明如何的步骤。</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision.</source>
        <translation>运行手册没有写明 Go/No-Go 决定。</translation>
    </message>
    <message>
        <source>Without a decision of its own a run gets two: before the first step and before the last.</source>
        <translation>运行手册自身没有决定时，运行会得到两个：第一步之前和最后一步之前。</translation>
    </message>
    <message>
        <source>A step does not say how it is undone.</source>
        <translation>步骤没有写明如何撤销。</translation>
    </message>
    <message>
        <source>Steps that name a rollback or a rollback point can be undone on their own; the others only by the rollback chapter, if it covers them.</source>
        <translation>写明回滚或回滚点的步骤可以单独撤销；其他步骤只能靠回滚一章，前提是该章涵盖它们。</translation>
    </message>
    <message>
        <source>A step is called a rollback point without saying how to go back.</source>
        <translation>步骤标为回滚点，却没有写明如何回退。</translation>
    </message>
    <message>
        <source>&quot;Rollback point: yes&quot; promises a way back from there; the step should name it.</source>
        <translation>&quot;Rollback point: yes&quot; 承诺从那里有退路；该步骤应写明退路。</translation>
    </message>
    <message>
        <source>One label, such as &quot;Phase 1&quot;, names two different things.</source>
        <translation>同一个标签（例如 &quot;Phase 1&quot;）指两样不同的东西。</translation>
    </message>
    <message>
        <source>On a call &quot;we are in phase 1&quot; must mean one thing. Headings with the same label and different titles are listed.</source>
        <translation>通话时“我们在第 1 阶段”只能有一个意思。这里列出标签相同而标题不同的各处。</translation>
    </message>
    <message>
        <source>The text was encoded as UTF-8 twice. It is repaired for display; the file keeps its bytes.</source>
        <translation>文本被 UTF-8 编码了两次。显示时已修复；文件的字节保持不变。</translation>
    </message>
    <message>
        <source>Repair the file before its messages are copied from it by hand.</source>
        <translation>手工从中复制消息之前，请先修复文件。</translation>
    </message>
    <message>
        <source>The file&apos;s text was encoded as UTF-8 twice.</source>
        <translation>文件的文本被 UTF-8 编码了两次。</translation>
    </message>
    <message>
        <source>Signs and letters outside English look garbled in the file. The cockpit shows them repaired and leaves the file as it is.</source>
        <translation>英文以外的符号和字母在文件中显示为乱码。驾驶舱显示修复后的内容，文件保持原样。</translation>
    </message>
    <message>
        <source>Binds the runbook to a target. Values of secrets never stand in this file.</source>
        <translation>将运行手册绑定到目标。机密的值绝不写在本文件中。</translation>
    </message>
    <message>
        <source>live, staging or simulated</source>
        <translation>live、staging 或 simulated</translation>
    </message>
    <message>
        <source>as the runbook says</source>
        <translation>按运行手册所写</translation>
    </message>
    <message>
        <source>the runbook names no moment</source>
        <translation>运行手册没有写明时刻</translation>
    </message>
    <message>
        <source>of the people; without it, clocks are shown in UTC</source>
        <translation>人员所在的时区；未写时，时钟按 UTC 显示</translation>
    </message>
    <message>
        <source>the runbook names no window</source>
        <translation>运行手册没有写明窗口</translation>
    </message>
    <message>
        <source>the longest that a way back may take</source>
        <translation>回退最长允许多久</translation>
    </message>
    <message>
        <source>The runbook leaves these open; an empty one stays open.</source>
        <translation>运行手册未定的内容；留空则仍未定。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Names of secrets; their values come from the keychain.</source>
        <translation>机密的名称；它们的值来自密钥环。</translation>
    </message>
    <message>
        <source>The runbook&apos;s hosts: an address, or user@address. An empty one keeps a run from starting.</source>
        <translation>运行手册的主机：地址，或 user@address。留空则运行不能开始。</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing. Kinds: line (all), read-only, reversible, customer-visible, irreversible, unknown, observer.</source>
        <translation>运行手册未写明时，对某类行适用的规定。类别：line（全部）、read-only、reversible、customer-visible、irreversible、unknown、observer。</translation>
    </message>
    <message>
        <source>What a run speaks to: flags, status-page, chat, mail, traffic or alerts.</source>
        <translation>运行所访问的服务：flags、status-page、chat、mail、traffic 或 alerts。</translation>
    </message>
    <message>
        <source>Roles that the runbook leaves unassigned.</source>
        <translation>运行手册没有指派的角色。</translation>
    </message>
    <message>
        <source>Where metrics are read. Remove the # and write your own address.</source>
        <translation>从哪里读取指标。请去掉 # 并写上自己的地址。</translation>
    </message>
    <message>
        <source>What the runbook measures; without a query a condition stays unbound.</source>
        <translation>运行手册所测量的内容；没有查询，条件就仍未绑定。</translation>
    </message>
    <message>
        <source>What a firing trigger does: observe, ask or act.</source>
        <translation>触发器触发时做什么：observe、ask 或 act。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two elements of a list: &quot;a, b and c&quot;</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 asks for the secret &quot;%2&quot;, which the environment does not name.</source>
        <translation>%1 要求机密“%2”，而环境中没有写明。</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot;.</source>
        <translation>请在 &quot;secrets&quot; 下写明 %1。</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; is to act by itself, but nothing measures it.</source>
        <translation>触发器“%1”要自行行动，但没有任何东西测量它。</translation>
    </message>
    <message>
        <source>Bind a metric to it, or let it ask.</source>
        <translation>请为它绑定指标，或改为询问。</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>主机“%1”在此环境中没有地址。</translation>
    </message>
    <message>
        <source>Give it one under &quot;hosts&quot;.</source>
        <translation>请在 &quot;hosts&quot; 下给出。</translation>
    </message>
    <message>
        <source>the source %1</source>
        <translation>数据源 %1</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean &quot;%1&quot;?</source>
        <translation>这里不认识这个键；您是指“%1”吗？</translation>
    </message>
    <message>
        <source>this key is not known here; known are %1.</source>
        <translation>这里不认识这个键；可用的有 %1。</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one of them.</source>
        <translation>这个键在这里出现了两次；请只保留一个。</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <extracomment>a place in a file, the key there, and what is wrong with it</extracomment>
        <translation>第 %1 行：%2：%3</translation>
    </message>
    <message>
        <source>a single text or number is expected here, not a list or a map.</source>
        <translation>这里应是单个文本或数字，而不是列表或映射。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&quot;key: value&quot; lines are expected here.</source>
        <translation>这里应是 &quot;key: value&quot; 形式的行。</translation>
    </message>
    <message>
        <source>a value is needed here.</source>
        <translation>这里需要一个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>“%1”既不是 yes，也不是 no。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration; write for example &quot;4h&quot;, &quot;240 min&quot; or &quot;90m&quot;.</source>
        <translation>“%1”不是时长；请写成例如 &quot;4h&quot;、&quot;240 min&quot; 或 &quot;90m&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; it is one of %2.</source>
        <translation>不认识“%1”；应是 %2 之一。</translation>
    </message>
    <message>
        <source>a list is expected here (lines that begin with &quot;- &quot;).</source>
        <translation>这里应是列表（以 &quot;- &quot; 开头的行）。</translation>
    </message>
    <message>
        <source>%1 entries stand here; %2 are the most.</source>
        <translation>这里有 %1 项；最多 %2 项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no limit in figures: a person tells.</source>
        <translation>“%1”没有写明数值阈值：由人判断。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; is in %4: neither converts into the other.</source>
        <translation>“%1”的单位是 %2，而指标“%3”的单位是 %4：二者不能换算。</translation>
    </message>
    <message>
        <source>open alerts are counted instead of a query: write one of both.</source>
        <translation>未关闭的告警是代替查询来计数的：请二者只写其一。</translation>
    </message>
    <message>
        <source>an alertmanager counts open alerts: write &quot;alerts: all&quot;, or which.</source>
        <translation>alertmanager 对未关闭的告警计数：请写 &quot;alerts: all&quot;，或写明是哪些。</translation>
    </message>
    <message>
        <source>only a grafana source takes markers.</source>
        <translation>只有 grafana 数据源才接受标记。</translation>
    </message>
    <message>
        <source>a grafana or cloudwatch source of this file is needed here.</source>
        <translation>这里需要本文件中的一个 grafana 或 cloudwatch 数据源。</translation>
    </message>
    <message>
        <source>%1 (compared only after the start: a person confirms it)</source>
        <translation>%1（开始之后才作比较：由人确认）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of hosts, which this line&apos;s own ssh does not know: open a session with &quot;ssh %1&quot; and put the command on a line of its own.</source>
        <translation>“%1”是一组主机，此行自己的 ssh 不认识它：请用“ssh %1”打开会话，并把命令单独写成一行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host of this file; give it a line of its own under hosts.</source>
        <translation>“%1”不是此文件中的主机；请在 hosts 下为它单独写一行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>“%1”在这里出现了两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have one address: the line would run there twice.</source>
        <translation>“%1”与“%2”的地址相同：此行会在那里运行两次。</translation>
    </message>
    <message>
        <source>the names of hosts are expected here, at least one.</source>
        <translation>此处应为主机名，至少一个。</translation>
    </message>
    <message>
        <source>only the strategy rolling has batches.</source>
        <translation>只有 rolling 策略才有批次。</translation>
    </message>
    <message>
        <source>this is the limit of a check, and there is none.</source>
        <translation>这是检查的时限，但没有检查。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the member of a group: letters, digits, dots, dashes and underscores only, at most 100.</source>
        <translation>“%1”不能作为组成员：只能用字母、数字、点、连字符和下划线，最多 100 个。</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: each line goes over the members, sequential, rolling (a batch at once) or parallel. After a line that may change something, the check must go well on each host within its limit. What must happen together on a host stands on one line (a &amp;&amp; b).</source>
        <translation>手册中一个名称背后的多台主机：每行依次在各成员上运行，方式为 sequential、rolling（一次一批）或 parallel。可能改变状态的行之后，每台主机上的检查都须在时限内通过。必须在一台主机上一起完成的写在同一行（a &amp;&amp; b）。</translation>
    </message>
    <message>
        <source>on_failure: stop or go-on</source>
        <translation>on_failure: stop 或 go-on</translation>
    </message>
    <message>
        <source>or input: true, for lines that ask and whose tool does not tell</source>
        <translation>或 input: true，用于会提问、但从工具看不出来的行</translation>
    </message>
    <message>
        <source>What must be seen to work before a GO. A line in backticks only reads, and runs by itself; without one a person looks.</source>
        <translation>GO 之前必须看到有效的内容。反引号中的行只读，并自行运行；没有这样的行则由人查看。</translation>
    </message>
    <message>
        <source>A line that shows a probe stands at its end, after a colon and in backticks.</source>
        <translation>证实验证项的行写在其末尾，位于冒号之后，用反引号括起。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to be read-only, so it does not run by itself.</source>
        <translation>无法确知“%1”是只读的，因此它不会自行运行。</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 存在</translation>
    </message>
    <message>
        <source>Its line is longer than %1 characters, and only so much of it was read: put it into a script, and call that.</source>
        <translation>这一行超过 %1 个字符，只读取了这么多：请把它写进脚本，再调用脚本。</translation>
    </message>
    <message>
        <source>It is no whole statement: a quote, a bracket, a comment or the data of a COPY is left open. Put all of it on one line, or into a file for \i.</source>
        <translation>这不是完整的语句：有引号、括号、注释或 COPY 的数据没有结束。请全部写在一行，或写进供 \i 使用的文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks somebody at a terminal, and there is none here.</source>
        <translation>“%1”会在终端上向人提问，而这里没有终端。</translation>
    </message>
    <message>
        <source>\if and \endif have to stand in one line or block: what is between would decide over lines that are started one by one.</source>
        <translation>\if 和 \endif 必须在同一行或同一块中：否则两者之间的内容会左右那些逐一启动的行。</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: its command is cut, and is not run.</source>
        <translation>这一行有 %1 个字符，只读取了前 %2 个：其命令被截断，不会运行。</translation>
    </message>
    <message>
        <source>Put the command into a script, and call that.</source>
        <translation>请把命令写进脚本，再调用脚本。</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: what stands behind is not seen.</source>
        <translation>这一行有 %1 个字符，只读取了前 %2 个：其后的内容看不到。</translation>
    </message>
    <message>
        <source>Break the line.</source>
        <translation>请将这一行断开。</translation>
    </message>
    <message>
        <source>A line is too long to be read whole.</source>
        <translation>有一行太长，无法完整读取。</translation>
    </message>
    <message>
        <source>Only the first %1 characters of a line are read. Half a command may do something else than the whole one, so it is not run at all.</source>
        <translation>每行只读取前 %1 个字符。半条命令所做的可能与整条不同，因此根本不运行它。</translation>
    </message>
    <message>
        <source>The transaction that `%1` begins is not ended before its session is left: the server then takes back all that was done in it, though every line has succeeded.</source>
        <translation>`%1` 开始的事务在离开其会话之前没有结束：即使每一行都成功，服务器也会撤销其中所做的一切。</translation>
    </message>
    <message>
        <source>Write COMMIT; or ROLLBACK; below it, in the same step and session.</source>
        <translation>请在它下方、同一步骤和同一会话中写 COMMIT;（提交）或 ROLLBACK;（回滚）。</translation>
    </message>
    <message>
        <source>A transaction is begun and never ended.</source>
        <translation>有事务开始后从未结束。</translation>
    </message>
    <message>
        <source>What is done in a transaction holds from its COMMIT on. A session that is left, or that a step ends, with one open loses all of it, and no line fails. Until then its locks keep others waiting.</source>
        <translation>事务中所做的一切从 COMMIT 起才生效。若离开会话或会话随步骤结束时事务仍然打开，其中的一切都会丢失，而没有任何一行失败。在此之前，它的锁会让其他人等待。</translation>
    </message>
    <message>
        <source>\watch goes on until somebody ends it at a terminal, and there is none here. Leave it out, or run the query from a shell with a limit: timeout 5m watch psql -c &apos;…&apos;.</source>
        <translation>\watch 会一直运行，直到有人在终端上结束它，而这里没有终端。请去掉它，或在 shell 中限时运行该查询：timeout 5m watch psql -c &apos;…&apos;。</translation>
    </message>
    <message>
        <source>Without ON_ERROR_STOP a statement that fails would be taken for one that succeeded. Leave &quot;%1&quot; out, or put what may fail into a file for \i.</source>
        <translation>没有 ON_ERROR_STOP，失败的语句会被当作成功。请去掉“%1”，或把可能失败的内容写进供 \i 使用的文件。</translation>
    </message>
    <message>
        <source>What stands behind \q would never be typed. Put \q at the end.</source>
        <translation>\q 后面的内容永远不会被输入。请把 \q 放在末尾。</translation>
    </message>
</context>
<context>
    <name>PrometheusSource</name>
    <message>
        <source>the answer is not a matrix of values over time.</source>
        <translation>应答不是随时间变化的数值矩阵。</translation>
    </message>
    <message numerus="yes">
        <source>the query gives %n series where one is needed; aggregate it, for example with sum().</source>
        <translation>
            <numerusform>查询给出 %n 个序列，而这里只需要一个；请做聚合，例如用 sum()。</numerusform>
        </translation>
    </message>
    <message>
        <source>the query gives a histogram; take a quantile of it.</source>
        <translation>查询给出的是直方图；请取它的分位数。</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>有一个数值无法读取。</translation>
    </message>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>应答不是来自 Prometheus 服务器；地址对吗？</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>同一时刻的两个数值不一致。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>kept in the log with your decision</source>
        <translation>与您的决定一起记入日志</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>豁免事项</translation>
    </message>
    <message>
        <source>what is accepted although it is not met</source>
        <translation>虽不满足但予以接受的内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>由谁对此负责</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>2030-01-31T06:00Z is watched; other words are only kept</source>
        <translation>写成 2030-01-31T06:00Z 会受到监视；其他写法只作记录</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Number (%1)</source>
        <translation>数值（%1）</translation>
    </message>
    <message>
        <source>as it is now; kept in the log</source>
        <translation>当前的数值；记入日志</translation>
    </message>
    <message>
        <source>Nothing is done</source>
        <translation>不做任何事</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>what shows it; a link (https://…) if there is one</source>
        <translation>能表明它的东西；如有链接 (https://…) 请附上</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>键入 %1</translation>
    </message>
    <message>
        <source>as it is written here; then it begins</source>
        <translation>与此处所写完全一致；随后即开始</translation>
    </message>
</context>
<context>
    <name>RangeSource</name>
    <message>
        <source>too slow the last time, as others were now; it is asked again.</source>
        <translation>上次太慢，与此刻的其他查询一样；正在重新查询。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The document has %1 MB; a runbook may have up to %2 MB. Choose the runbook itself.</source>
        <translation>文档有 %1 MB；运行手册最大 %2 MB。请选择运行手册本身。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;: check the path.</source>
        <translation>没有文件“%1”：请检查路径。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: choose the runbook&apos;s Markdown file in it.</source>
        <translation>“%1”是目录：请选择其中运行手册的 Markdown 文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>“%1”无法读取：%2。</translation>
    </message>
</context>
<context>
    <name>Redactor</name>
    <message>
        <source>The secret %1 has fewer than %2 characters, too few to mask: it will be visible wherever it appears. Choose a longer value.</source>
        <translation>机密 %1 不足 %2 个字符，太短，无法遮蔽：它出现在哪里都会被看到。请换一个更长的值。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The source has no value of that time.</source>
        <translation>数据源没有那个时间的数值。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Say who you are first: every entry in the log has an author.</source>
        <translation>请先说明您是谁：日志中每条记录都有作者。</translation>
    </message>
    <message>
        <source>The run is closed; remarks can still be added.</source>
        <translation>运行已关闭；仍可添加备注。</translation>
    </message>
    <message>
        <source>The run is closed.</source>
        <translation>运行已关闭。</translation>
    </message>
    <message>
        <source>Only a person can decide this.</source>
        <translation>只有人可以决定此事。</translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the decision.</source>
        <translation>请写明原因：它会与决定一起保存。</translation>
    </message>
    <message>
        <source>%1 has stopped: clear up the line that stopped it first.</source>
        <translation>%1 已停下：请先处理使它停下的那一行。</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 已经结束。</translation>
    </message>
    <message>
        <source>%1 is finished by its lines.</source>
        <translation>%1 由它的各行来完成。</translation>
    </message>
    <message>
        <source>The notes of %1 come first.</source>
        <translation>先处理 %1 的各项记录。</translation>
    </message>
    <message>
        <source>A measurement is taken when its conditions are OK; a failure is marked by a person.</source>
        <translation>条件为 OK 时才记作测量通过；失败由人标记。</translation>
    </message>
    <message>
        <source>%1 is not bound to a metric: a person confirms it, with a note.</source>
        <translation>%1 没有绑定指标：由人确认，并附说明。</translation>
    </message>
    <message>
        <source>Condition %1 is %2, not OK.</source>
        <translation>条件 %1 是 %2，不是 OK。</translation>
    </message>
    <message>
        <source>%1 is more than a note.</source>
        <translation>%1 不只是一条记录。</translation>
    </message>
    <message>
        <source>A person marks a line as confirmed, done outside or skipped, not as &quot;%1&quot;.</source>
        <translation>人可以把行标记为已确认、在别处完成或已跳过，不能标记为“%1”。</translation>
    </message>
    <message>
        <source>A skipped line has not failed: mark it as one or the other.</source>
        <translation>跳过的行并未失败：请标记为其中之一。</translation>
    </message>
    <message>
        <source>%1 is measured: it passes when its conditions are OK. It can be skipped with a reason.</source>
        <translation>%1 是测量的：条件为 OK 时通过。可以注明原因跳过。</translation>
    </message>
    <message>
        <source>It is resolved already.</source>
        <translation>它已有结论。</translation>
    </message>
    <message>
        <source>The command still runs: stop it, or wait for its end.</source>
        <translation>命令仍在运行：请停止它，或等它结束。</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>计划中没有行 %1。</translation>
    </message>
    <message>
        <source>Only a line that failed, or of which nobody knows, is run again.</source>
        <translation>只有失败的或结果未知的行才能再次运行。</translation>
    </message>
    <message>
        <source>%1 is not a wait of known length.</source>
        <translation>%1 不是时长已知的等待。</translation>
    </message>
    <message>
        <source>The run is held: end the hold first.</source>
        <translation>运行已暂停：请先结束暂停。</translation>
    </message>
    <message>
        <source>The wait has begun already.</source>
        <translation>等待已经开始。</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>计划中没有步骤 %1。</translation>
    </message>
    <message>
        <source>%1 is not what you saw any more: look at it again.</source>
        <translation>%1 已不是您所看到的样子：请重新查看。</translation>
    </message>
    <message>
        <source>Say where %1 would run: that is a part of what you approve.</source>
        <translation>请写明 %1 会在哪里运行：这是您所批准内容的一部分。</translation>
    </message>
    <message>
        <source>%1 was begun already.</source>
        <translation>%1 已经开始过。</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: take it over first, with a reason.</source>
        <translation>%1 由 %2 认领：请先注明原因接手。</translation>
    </message>
    <message>
        <source>%1 is yours already.</source>
        <translation>%1 已由您认领。</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: give a reason to take it over.</source>
        <translation>%1 由 %2 认领：接手请注明原因。</translation>
    </message>
    <message>
        <source>Nobody has claimed %1.</source>
        <translation>没有人认领 %1。</translation>
    </message>
    <message>
        <source>%1 needs no second person.</source>
        <translation>%1 不需要第二个人。</translation>
    </message>
    <message>
        <source>You carry %1 out: another person approves it.</source>
        <translation>%1 由您执行：须由另一个人批准。</translation>
    </message>
    <message>
        <source>%1 has done nothing that could be taken back.</source>
        <translation>%1 没有做过任何可以撤销的事。</translation>
    </message>
    <message>
        <source>%1 is taken back already.</source>
        <translation>%1 已经撤销。</translation>
    </message>
    <message>
        <source>A command still runs: stop it, or wait for its end.</source>
        <translation>仍有命令在运行：请停止它，或等它结束。</translation>
    </message>
    <message>
        <source>What was done last is taken back first: %1.</source>
        <translation>最后做的先撤销：%1。</translation>
    </message>
    <message>
        <source>What could not be taken back stays on the list; remark why.</source>
        <translation>无法撤销的会留在列表上；请备注原因。</translation>
    </message>
    <message>
        <source>No attempt %1 of %2 is under way.</source>
        <translation>%2 没有正在进行的第 %1 次尝试。</translation>
    </message>
    <message>
        <source>%1 is not a command.</source>
        <translation>%1 不是命令。</translation>
    </message>
    <message>
        <source>%1 cannot be run as it stands: %2</source>
        <translation>%1 无法照原样运行：%2</translation>
    </message>
    <message>
        <source>%1 was begun already: only a person starts it again.</source>
        <translation>%1 已经开始过：只有人可以再次启动它。</translation>
    </message>
    <message>
        <source>tried again by itself, %1 of %2: %3</source>
        <translation>自动重试，第 %1 次，共 %2 次：%3</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 没有运行。</translation>
    </message>
    <message>
        <source>%1 was asked to stop already.</source>
        <translation>已经要求 %1 停止。</translation>
    </message>
    <message>
        <source>%1 is known to run.</source>
        <translation>已知 %1 正在运行。</translation>
    </message>
    <message>
        <source>%1 is no value that is still to be computed.</source>
        <translation>%1 不是尚待计算的值。</translation>
    </message>
    <message>
        <source>Only the cockpit computes a value.</source>
        <translation>只有驾驶舱才计算值。</translation>
    </message>
    <message>
        <source>How %1 ended is known.</source>
        <translation>%1 如何结束是已知的。</translation>
    </message>
    <message>
        <source>What a look at the target shows is told by the cockpit.</source>
        <translation>查看目标的结果由驾驶舱告知。</translation>
    </message>
    <message>
        <source>What a command needs is told by the cockpit.</source>
        <translation>命令需要什么由驾驶舱告知。</translation>
    </message>
    <message>
        <source>That is known.</source>
        <translation>这是已知的。</translation>
    </message>
    <message>
        <source>The plan has no gate %1.</source>
        <translation>计划中没有关卡 %1。</translation>
    </message>
    <message>
        <source>Gate %1 has no open question: ask it first.</source>
        <translation>关卡 %1 没有待答的询问：请先发起询问。</translation>
    </message>
    <message>
        <source>A waiver names its condition, its owner and until when it holds.</source>
        <translation>豁免须写明条件、负责人和有效期限。</translation>
    </message>
    <message>
        <source>The waiver would have expired already.</source>
        <translation>这项豁免届时已经过期。</translation>
    </message>
    <message>
        <source>You carried out what this decides on: another person answers for %1.</source>
        <translation>此决定所涉及的工作由您执行：须由另一个人代表 %1 答复。</translation>
    </message>
    <message>
        <source>%1 A waiver covers it if you declare GO with a reason.</source>
        <translation>%1 若您注明原因宣布 GO，豁免可涵盖它。</translation>
    </message>
    <message>
        <source>Gate %1 is GO already; hold the run if something has changed.</source>
        <translation>关卡 %1 已是 GO；若情况有变，请暂停运行。</translation>
    </message>
    <message>
        <source>The roster has no position &quot;%1&quot;.</source>
        <translation>值班表上没有岗位“%1”。</translation>
    </message>
    <message>
        <source>Only a statement is confirmed by a person; other criteria show their own evidence.</source>
        <translation>只有陈述由人确认；其他标准显示自己的证据。</translation>
    </message>
    <message>
        <source>GO was declared.</source>
        <translation>已宣布 GO。</translation>
    </message>
    <message>
        <source>The plan has no trigger %1.</source>
        <translation>计划中没有触发器 %1。</translation>
    </message>
    <message>
        <source>Trigger %1 is set to &quot;%2&quot; already.</source>
        <translation>触发器 %1 已设为“%2”。</translation>
    </message>
    <message>
        <source>%1 has the lead already.</source>
        <translation>%1 已是总指挥。</translation>
    </message>
    <message>
        <source>Nobody hands the lead over.</source>
        <translation>没有人要移交指挥。</translation>
    </message>
    <message>
        <source>A near miss says what was wanted, and why it was refused.</source>
        <translation>险情须写明想做什么，以及为何被拒绝。</translation>
    </message>
    <message>
        <source>This run locks no target.</source>
        <translation>这次运行没有锁定任何目标。</translation>
    </message>
    <message>
        <source>The plan has no probe %1.</source>
        <translation>计划中没有验证项 %1。</translation>
    </message>
    <message>
        <source>Say what was seen: a probe without evidence proves nothing.</source>
        <translation>请写明看到了什么：没有证据的验证项什么也证明不了。</translation>
    </message>
    <message>
        <source>The plan has no ramp.</source>
        <translation>计划中没有放量。</translation>
    </message>
    <message>
        <source>The ramp was aborted: nothing is sent to the new version any more.</source>
        <translation>放量已中止：不再有流量进入新版本。</translation>
    </message>
    <message>
        <source>The plan has no phase %1 of a rollout.</source>
        <translation>计划中没有推出阶段 %1。</translation>
    </message>
    <message>
        <source>Stage %1 of the ramp is not next.</source>
        <translation>放量的第 %1 档不是下一档。</translation>
    </message>
    <message>
        <source>The ramp is held already: %1</source>
        <translation>放量已经暂停：%1</translation>
    </message>
    <message>
        <source>The ramp is not held.</source>
        <translation>放量没有暂停。</translation>
    </message>
    <message>
        <source>Phase %1 has begun already.</source>
        <translation>阶段 %1 已经开始。</translation>
    </message>
    <message>
        <source>The last check of phase %1 was not good: check it again first.</source>
        <translation>阶段 %1 的上次检查结果不佳：请先重新检查。</translation>
    </message>
    <message>
        <source>Phase %1 has not begun.</source>
        <translation>阶段 %1 尚未开始。</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>请写明看到了什么。</translation>
    </message>
    <message>
        <source>Only verifying is left.</source>
        <translation>只剩下验证。</translation>
    </message>
    <message>
        <source>%1 is under way: end it first.</source>
        <translation>%1 正在进行：请先结束它。</translation>
    </message>
    <message>
        <source>The rollback starts.</source>
        <translation>回滚开始。</translation>
    </message>
    <message>
        <source>the rollback began</source>
        <translation>回滚已开始</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it, or wait for its end, before the run is closed.</source>
        <translation>命令 %1 仍在运行：关闭运行之前，请停止它或等它结束。</translation>
    </message>
    <message>
        <source>This run is open already.</source>
        <translation>这次运行已经打开。</translation>
    </message>
    <message>
        <source>The run has no id: commands could not be told apart from those of other runs.</source>
        <translation>运行没有编号：它的命令无法与其他运行的命令区分。</translation>
    </message>
    <message>
        <source>The run has started already.</source>
        <translation>运行已经开始。</translation>
    </message>
    <message>
        <source>Trigger %1 has fired: answer it before the start.</source>
        <translation>触发器 %1 已触发：请在开始之前答复。</translation>
    </message>
    <message>
        <source>The target is locked: %1. Say in that run what was understood, and it is free.</source>
        <translation>目标已锁定：%1。在那次运行中写明查清了什么，即可解锁。</translation>
    </message>
    <message>
        <source>Releases are frozen until %1: %2. The lead may start, with a reason.</source>
        <translation>发布封网至 %1：%2。总指挥可以注明原因后开始。</translation>
    </message>
    <message>
        <source>The run is held already: %1</source>
        <translation>运行已经暂停：%1</translation>
    </message>
    <message>
        <source>The run is not held.</source>
        <translation>运行没有暂停。</translation>
    </message>
    <message>
        <source>Trigger %1 waits for the lead&apos;s answer.</source>
        <translation>触发器 %1 正等待总指挥答复。</translation>
    </message>
    <message>
        <source>The remark is empty.</source>
        <translation>备注为空。</translation>
    </message>
    <message>
        <source>Say which line of the runbook was guessed, and by which rule.</source>
        <translation>请写明推测的是运行手册的哪一行、按哪条规则。</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read correctly.</source>
        <translation>第 %1 行已由 %2 确认为解读正确。</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read wrongly.</source>
        <translation>第 %1 行已由 %2 确认为解读错误。</translation>
    </message>
    <message>
        <source>The plan has no checklist item %1.</source>
        <translation>计划中没有检查项 %1。</translation>
    </message>
    <message>
        <source>The run is closed; only what is to be checked afterwards can still be ticked.</source>
        <translation>运行已关闭；只有事后检查的内容仍可勾选。</translation>
    </message>
    <message>
        <source>%1 is not next: %2 comes before it.</source>
        <translation>%1 不是下一个：%2 在它之前。</translation>
    </message>
    <message>
        <source>Gate %1 must be GO first.</source>
        <translation>关卡 %1 须先为 GO。</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it first.</source>
        <translation>命令 %1 仍在运行：请先停止它。</translation>
    </message>
    <message>
        <source>Nobody knows how %1 ended: verify it, then retry or mark it.</source>
        <translation>没有人知道 %1 如何结束：请核实，然后重试或标记它。</translation>
    </message>
    <message>
        <source>%1 is not conditional: it is skipped only after it failed, or where there is nothing to take back.</source>
        <translation>%1 不是有条件的：只有在它失败之后，或没有需要撤销的内容时，才能跳过。</translation>
    </message>
    <message>
        <source>A hold is planned before %1; it begins now.</source>
        <translation>%1 之前计划有一次暂停；现在开始。</translation>
    </message>
    <message>
        <source>%1 begins at %2; the lead may begin it earlier, with a reason.</source>
        <translation>%1 在 %2 开始；总指挥可以注明原因提前开始。</translation>
    </message>
    <message>
        <source>%1 has begun already.</source>
        <translation>%1 已经开始。</translation>
    </message>
    <message>
        <source>Planned: until the checklist &quot;%1&quot; is complete.</source>
        <translation>计划：直到检查清单“%1”完成。</translation>
    </message>
    <message>
        <source>Planned: until %1.</source>
        <translation>计划：直到 %1。</translation>
    </message>
    <message>
        <source>Planned: for %1 min.</source>
        <translation>计划：持续 %1 分钟。</translation>
    </message>
    <message>
        <source>Planned: until the lead decides.</source>
        <translation>计划：直到总指挥决定。</translation>
    </message>
    <message>
        <source>The planned hold is over.</source>
        <translation>计划内的暂停已结束。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 没有答复。</translation>
    </message>
    <message>
        <source>The plan has no condition %1.</source>
        <translation>计划中没有条件 %1。</translation>
    </message>
    <message>
        <source>A condition cannot be &quot;%1&quot;.</source>
        <translation>条件不能是“%1”。</translation>
    </message>
    <message>
        <source>Trigger %1 has fired already and waits for the lead&apos;s answer.</source>
        <translation>触发器 %1 已经触发，正等待总指挥答复。</translation>
    </message>
    <message>
        <source>Trigger %1 waits for no answer.</source>
        <translation>触发器 %1 没有在等待答复。</translation>
    </message>
    <message>
        <source>Answer a trigger with roll-back, continue or hold.</source>
        <translation>请以 roll-back、continue 或 hold 答复触发器。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation>回滚级 %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，行 %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO（豁免）</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Run of &quot;%1&quot; in %2 opened by %3</source>
        <translation>%3 打开了“%1”在 %2 的运行</translation>
    </message>
    <message>
        <source>Run started by %1: T-0</source>
        <translation>%1 开始运行：T-0</translation>
    </message>
    <message>
        <source>Run closed as %1 by %2</source>
        <translation>%2 关闭运行，结果为%1</translation>
    </message>
    <message>
        <source>Run taken up again by %1</source>
        <translation>%1 重新接续运行</translation>
    </message>
    <message>
        <source>Hold by %1</source>
        <translation>%1 暂停运行</translation>
    </message>
    <message>
        <source>Hold ended by %1</source>
        <translation>%1 结束暂停</translation>
    </message>
    <message>
        <source>%1 started by %2</source>
        <translation>%2 开始%1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 skipped by %2</source>
        <translation>%2 跳过%1</translation>
    </message>
    <message>
        <source>%1 left unfinished</source>
        <translation>%1 未完成而停下</translation>
    </message>
    <message>
        <source>%1 is to run on %2 (attempt %3)</source>
        <translation>%1 将在 %2 上运行（第 %3 次尝试）</translation>
    </message>
    <message>
        <source>%1 runs (attempt %2)</source>
        <translation>%1 正在运行（第 %2 次尝试）</translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation>%1 结束：%2</translation>
    </message>
    <message>
        <source>%1: nobody knows how it ended</source>
        <translation>%1：没有人知道它如何结束</translation>
    </message>
    <message>
        <source>%1 asked to stop by %2</source>
        <translation>%2 要求%1 停止</translation>
    </message>
    <message>
        <source>%1: %2, %3 by %4</source>
        <translation>%1：%2，%4 %3</translation>
    </message>
    <message>
        <source>%1 is to be run again, by %2</source>
        <translation>%2 要求再次运行%1</translation>
    </message>
    <message>
        <source>%1: the wait begins</source>
        <translation>%1：开始等待</translation>
    </message>
    <message>
        <source>Item %1 ticked by %2</source>
        <translation>%2 勾选检查项 %1</translation>
    </message>
    <message>
        <source>Item %1 unticked by %2</source>
        <translation>%2 取消勾选检查项 %1</translation>
    </message>
    <message>
        <source>Gate %1: question %2 is asked</source>
        <translation>关卡 %1：发起询问 %2</translation>
    </message>
    <message>
        <source>Gate %1: %2 says %3</source>
        <translation>关卡 %1：%2 答复 %3</translation>
    </message>
    <message>
        <source>Gate %1: criterion %2 %3, says %4</source>
        <translation>关卡 %1：标准 %2 %3，由 %4 确认</translation>
    </message>
    <message>
        <source>Gate %1: %2 declared by %3</source>
        <translation>关卡 %1：%3 宣布 %2</translation>
    </message>
    <message>
        <source>Condition %1: %2, was %3</source>
        <translation>条件 %1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Trigger %1 fired</source>
        <translation>触发器 %1 触发</translation>
    </message>
    <message>
        <source>Trigger %1 answered with %2 by %3</source>
        <translation>触发器 %1：%3 答复 %2</translation>
    </message>
    <message>
        <source>Rollback started by %1</source>
        <translation>%1 开始回滚</translation>
    </message>
    <message>
        <source>Rollback finished</source>
        <translation>回滚结束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: what became of it is looked at</source>
        <translation>%1：正在查看它的结果</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 继续</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; for the whole run</source>
        <translation>%1 在整个运行中都是“%2”</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read correctly, says %3</source>
        <translation>第 %1 行“%2”：%3 确认解读正确</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read wrongly, says %3</source>
        <translation>第 %1 行“%2”：%3 确认解读错误</translation>
    </message>
    <message>
        <source>%1 taken by %2</source>
        <translation>%2 认领%1</translation>
    </message>
    <message>
        <source>%1 given back by %2</source>
        <translation>%2 放弃认领%1</translation>
    </message>
    <message>
        <source>%1 on %2 approved by %3</source>
        <translation>%3 批准在 %2 上运行 %1</translation>
    </message>
    <message>
        <source>%1: nothing to take back, says %2</source>
        <translation>%1：%2 表示没有需要撤销的</translation>
    </message>
    <message>
        <source>%1 taken back by %2</source>
        <translation>%2 撤销了%1</translation>
    </message>
    <message>
        <source>%1: nothing has happened for %2 min</source>
        <translation>%1：已有 %2 分钟没有动静</translation>
    </message>
    <message>
        <source>%1 takes longer than planned: %2 min, planned %3</source>
        <translation>%1 超过计划时间：%2 分钟，计划 %3</translation>
    </message>
    <message>
        <source>Gate %1: reminded %2</source>
        <translation>关卡 %1：已提醒 %2</translation>
    </message>
    <message>
        <source>Probe %1 %2, says %3</source>
        <translation>验证项 %1 %2，由 %3 确认</translation>
    </message>
    <message>
        <source>Trigger %1 set to %2 by %3</source>
        <translation>%3 将触发器 %1 设为 %2</translation>
    </message>
    <message>
        <source>%1 offers the lead to %2</source>
        <translation>%1 提请 %2 接任总指挥</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1 接任总指挥</translation>
    </message>
    <message>
        <source>%1 wanted to %2 and was refused</source>
        <translation>%1 想要 %2，被拒绝</translation>
    </message>
    <message>
        <source>Ramp: stage %1, by %2</source>
        <translation>放量：%2 进入第 %1 档</translation>
    </message>
    <message>
        <source>Ramp: the weight is kept, by %1</source>
        <translation>放量：%1 保持权重</translation>
    </message>
    <message>
        <source>Ramp: goes on, by %1</source>
        <translation>放量：%1 继续</translation>
    </message>
    <message>
        <source>Ramp: no traffic any more, by %1</source>
        <translation>放量：%1 停止所有流量</translation>
    </message>
    <message>
        <source>Rollout: phase %1 begun by %2</source>
        <translation>分阶段推出：%2 开始阶段 %1</translation>
    </message>
    <message>
        <source>Rollout: phase %1 checked by %2, %3</source>
        <translation>分阶段推出：%2 检查了阶段 %1，%3</translation>
    </message>
    <message>
        <source>The target is free again, says %1</source>
        <translation>%1 确认目标已解锁</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>总指挥</translation>
    </message>
    <message>
        <source>The record is not an event of a run: &quot;%1&quot; is missing or not as expected.</source>
        <translation>该记录不是运行的事件：“%1”缺失或不符合预期。</translation>
    </message>
    <message>
        <source>The log holds a kind of event that this version does not know: &quot;%1&quot;.</source>
        <translation>日志中有本版本不认识的事件：“%1”。</translation>
    </message>
    <message>
        <source>promised in %1 min</source>
        <translation>承诺 %1 分钟内</translation>
    </message>
    <message>
        <source>the steps add up to %1 min</source>
        <translation>各步骤合计 %1 分钟</translation>
    </message>
    <message>
        <source>rehearsed in %1 min</source>
        <translation>演练用时 %1 分钟</translation>
    </message>
    <message>
        <source>a rehearsal took %1 min</source>
        <translation>一次演练用了 %1 分钟</translation>
    </message>
    <message>
        <source>not proved by a rehearsal</source>
        <translation>未经演练证实</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>没有给出原因</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>运行 %1 已回滚：%2</translation>
    </message>
    <message>
        <source>The backup, or the down-migration, exists and can be read.</source>
        <translation>备份或降级迁移存在且可读。</translation>
    </message>
    <message>
        <source>The old version can still be installed.</source>
        <translation>旧版本仍可安装。</translation>
    </message>
    <message>
        <source>names nothing that could be shown</source>
        <translation>没有写明任何可以证实的内容</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 个步骤中 %1 个完成</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1，%2 个已跳过</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>%2 项中 %1 项已勾选</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1：%2，已持续 %3</translation>
    </message>
    <message>
        <source>%1 %2, limit %3</source>
        <translation>%1 %2，阈值 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>尚无人确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>found not to be so</source>
        <translation>经确认不成立</translation>
    </message>
    <message>
        <source>The answer of %1 is older than ten minutes: ask again.</source>
        <translation>%1 的答复已超过十分钟：请重新询问。</translation>
    </message>
    <message>
        <source>The waiver of %1 has expired: ask again.</source>
        <translation>%1 的豁免已过期：请重新询问。</translation>
    </message>
    <message>
        <source>%1 of %2 persons are for it.</source>
        <translation>%2 人中 %1 人赞成。</translation>
    </message>
    <message>
        <source>Not shown to work: %1</source>
        <translation>尚未证实可用：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not met: %2.</source>
        <translation>“%1”不满足：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: %2.</source>
        <translation>“%1”未知：%2。</translation>
    </message>
    <message>
        <source>GO was declared already.</source>
        <translation>GO 已经宣布。</translation>
    </message>
    <message>
        <source>The question is not open: ask it first.</source>
        <translation>询问尚未发起：请先发起询问。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since %2 answered: ask again.</source>
        <translation>%2 答复之后“%1”发生了变化：请重新询问。</translation>
    </message>
    <message>
        <source>%1 % soaks for another %2 s.</source>
        <translation>%1% 的观察期还有 %2 秒。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not OK.</source>
        <translation>“%1”是 %2，不是 OK。</translation>
    </message>
    <message>
        <source>The ramp was aborted.</source>
        <translation>放量已中止。</translation>
    </message>
    <message>
        <source>The ramp is held: %1</source>
        <translation>放量已暂停：%1</translation>
    </message>
    <message>
        <source>Nothing is measured: say why more traffic may be sent.</source>
        <translation>没有任何测量：请写明为什么可以增加流量。</translation>
    </message>
    <message>
        <source>%1 was approved before it changed: it needs a new look.</source>
        <translation>%1 在变更之前获得批准：需要重新查看。</translation>
    </message>
    <message>
        <source>%1 was approved for %2, and would run on %3.</source>
        <translation>%1 获批在 %2 上运行，却会在 %3 上运行。</translation>
    </message>
    <message>
        <source>%1 carries %2 out: another person approves it.</source>
        <translation>%1 由 %2 执行：须由另一个人批准。</translation>
    </message>
    <message>
        <source>%1 does not run: there is nobody to take the input.</source>
        <translation>%1 没有运行：没有接收输入的对象。</translation>
    </message>
    <message>
        <source>%1 takes no input. Where it should, say so in the environment: under defaults, input or terminal for lines of its kind.</source>
        <translation>%1 不接受输入。如果需要，请在环境的 defaults 下为这类行写明 input 或 terminal。</translation>
    </message>
    <message>
        <source>That is more than %1 KiB at once: give it in pieces.</source>
        <translation>一次超过 %1 KiB：请分批输入。</translation>
    </message>
    <message>
        <source>%1: end of input, by %2</source>
        <translation>%1：%2 结束了输入</translation>
    </message>
    <message>
        <source>%1: %2 hidden bytes typed by %3</source>
        <translation>%1：%3 输入了 %2 个隐藏字节</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; typed by %3</source>
        <translation>%1：%3 输入了“%2”</translation>
    </message>
    <message>
        <source>The plan has no metric %1.</source>
        <translation>计划中没有指标 %1。</translation>
    </message>
    <message>
        <source>It is measured by that metric already.</source>
        <translation>它已由该指标测量。</translation>
    </message>
    <message>
        <source>The environment binds this condition; it is changed there.</source>
        <translation>此条件由环境绑定；请在那里更改。</translation>
    </message>
    <message>
        <source>Markers are written by the program.</source>
        <translation>标记由程序写入。</translation>
    </message>
    <message>
        <source>A marker marks an event of the run.</source>
        <translation>标记标示运行的一个事件。</translation>
    </message>
    <message>
        <source>That marker was intended already: it is not written twice.</source>
        <translation>该标记早已预定：不会写入两次。</translation>
    </message>
    <message>
        <source>No such marker is open.</source>
        <translation>没有这样的未完成标记。</translation>
    </message>
    <message>
        <source>A marker cannot be &quot;%1&quot;.</source>
        <translation>标记不能是“%1”。</translation>
    </message>
    <message>
        <source>Condition %1 is measured by &quot;%2&quot; from now on, says %3</source>
        <translation>条件 %1：此后由“%2”测量，由 %3 确认</translation>
    </message>
    <message>
        <source>About to write a marker to %1: %2</source>
        <translation>即将向 %1 写入标记：%2</translation>
    </message>
    <message>
        <source>A marker was written to %1</source>
        <translation>已向 %1 写入标记</translation>
    </message>
    <message>
        <source>A marker was not written to %1</source>
        <translation>未能向 %1 写入标记</translation>
    </message>
    <message>
        <source>A marker may have been written to %1; it is not written again</source>
        <translation>可能已向 %1 写入标记；不会再次写入</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>It does not run on a host &quot;%1&quot;.</source>
        <translation>它不在主机“%1”上运行。</translation>
    </message>
    <message>
        <source>%1 does not run on a host &quot;%2&quot;.</source>
        <translation>%1 不在主机“%2”上运行。</translation>
    </message>
    <message>
        <source>%1 runs on several hosts: say which one.</source>
        <translation>%1 在多台主机上运行：请说明是哪一台。</translation>
    </message>
    <message>
        <source>%1 is not next among the hosts of %2.</source>
        <translation>%1 不是 %2 的主机中的下一台。</translation>
    </message>
    <message>
        <source>%1 was begun and cannot simply be taken back (%2): clear it up first; run it again, skip it or mark it done outside.</source>
        <translation>%1 已开始，且不能简单撤销（%2）：请先弄清楚；重新运行、跳过或标记为在外部完成。</translation>
    </message>
    <message>
        <source>%1 is next already: nothing lies before it.</source>
        <translation>%1 已是下一步：前面没有任何内容。</translation>
    </message>
    <message>
        <source>%1 is over already: a run goes forward; what failed is retried line by line.</source>
        <translation>%1 已结束：运行只会向前；失败的部分逐行重试。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1 left out by %2, to begin at %3</source>
        <translation>%2 略过了 %1，从 %3 开始</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shown by its line, not by word.</source>
        <translation>“%1”由它的行来证实，不能口头确认。</translation>
    </message>
    <message>
        <source>Shown not to work: %1</source>
        <translation>已证实不起作用：%1</translation>
    </message>
    <message>
        <source>Shown to work more than ten minutes ago, and not since: %1</source>
        <translation>证实有效已是十多分钟之前，此后未再证实：%1</translation>
    </message>
    <message>
        <source>%1 is not left out with the rest: run it, or skip it with a reason.</source>
        <translation>%1 不随其余部分一起略过：请运行它，或注明原因跳过。</translation>
    </message>
    <message>
        <source>What failed or was not tested is not ticked: say one or the other.</source>
        <translation>不通过或未测试的不算勾选：请二者择一。</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>请写明哪里不对。</translation>
    </message>
    <message>
        <source>Say why it was not tested.</source>
        <translation>请写明为什么没有测试。</translation>
    </message>
    <message>
        <source>Only a tick holds until a time.</source>
        <translation>只有勾选才能有有效时间。</translation>
    </message>
    <message>
        <source>The sign-off would have expired already: choose a later time.</source>
        <translation>这次签核会已经过期：请选择更晚的时间。</translation>
    </message>
    <message>
        <source>The start is held because of trigger %1: the lead goes on first, with a reason.</source>
        <translation>因触发器 %1，开始已暂停：须先由总指挥注明原因后继续。</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 of the way forward still runs: look at its target and mark it, or say why %2 may begin.</source>
        <translation>无人知道去路上的 %1 是否仍在运行：请查看它的目标并标记它，或说明 %2 为何可以开始。</translation>
    </message>
    <message>
        <source>The command %1 of the way forward still runs: stop it or wait for its end, or say why %2 may run beside it.</source>
        <translation>去路上的命令 %1 仍在运行：请停止它或等它结束，或说明 %2 为何可以与它同时运行。</translation>
    </message>
    <message>
        <source>Item %1 found not to be so by %2</source>
        <translation>%2 认定检查项 %1 不通过</translation>
    </message>
    <message>
        <source>Item %1 not tested, says %2</source>
        <translation>检查项 %1 未测试，%2 称</translation>
    </message>
    <message>
        <source>, until %1 UTC</source>
        <translation>，至 %1 UTC</translation>
    </message>
    <message>
        <source>%1 on item %2: %3</source>
        <translation>%1 就检查项 %2：%3</translation>
    </message>
    <message>
        <source>expired at %1 UTC: %2</source>
        <translation>已于 %1 UTC 过期：%2</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>步骤 %1（%2）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 was passed over: there is nothing to sign.</source>
        <translation>%1 已被跳过：没有可签核的。</translation>
    </message>
    <message>
        <source>%1 was not signed off yet.</source>
        <translation>%1 尚未签核。</translation>
    </message>
    <message>
        <source>not signed off any more: %1</source>
        <translation>不再算作已签核：%1</translation>
    </message>
    <message>
        <source>There is no run yet: open one first.</source>
        <translation>还没有运行：请先打开一个。</translation>
    </message>
    <message>
        <source>The run has not started: start it first.</source>
        <translation>运行尚未开始：请先开始运行。</translation>
    </message>
    <message>
        <source>The run is flying, and this belongs to the rollback: start the rollback first.</source>
        <translation>运行正在执行，而这属于回滚：请先开始回滚。</translation>
    </message>
    <message>
        <source>This cannot be done during the rollback: end the rollback, and close the run.</source>
        <translation>回滚期间不能这样做：请结束回滚，并关闭运行。</translation>
    </message>
    <message>
        <source>Only the lead can decide this: ask them, or have the lead handed over to you.</source>
        <translation>只有总指挥可以决定此事：请询问总指挥，或请其将指挥移交给您。</translation>
    </message>
    <message>
        <source>%1 has not begun: start it first.</source>
        <translation>%1 尚未开始：请先开始它。</translation>
    </message>
    <message>
        <source>%1 comes first: finish it, then this one.</source>
        <translation>先处理 %1：请先完成它，再做这一项。</translation>
    </message>
    <message>
        <source>%1 is not running: start it first.</source>
        <translation>%1 没有在运行：请先启动它。</translation>
    </message>
    <message>
        <source>%1 is not the next line: finish the lines before it first.</source>
        <translation>%1 不是下一行：请先完成它之前的各行。</translation>
    </message>
    <message>
        <source>Gate %1 is not next: finish the steps before it first.</source>
        <translation>关卡 %1 不是下一个：请先完成它之前的步骤。</translation>
    </message>
    <message>
        <source>The lead is offered to %1: only they can take it.</source>
        <translation>总指挥一职已提请 %1 接任：只有对方可以接任。</translation>
    </message>
    <message>
        <source>The ramp has not begun: send its first stage of traffic first.</source>
        <translation>放量尚未开始：请先放出第一档流量。</translation>
    </message>
    <message>
        <source>Only what was released is rolled out: close the run as completed first.</source>
        <translation>只有已发布的内容才能推出：请先以“完成”关闭运行。</translation>
    </message>
    <message>
        <source>Phase %1 comes first: begin it, then this one.</source>
        <translation>先处理阶段 %1：请先开始它，再开始这一个。</translation>
    </message>
    <message>
        <source>No rung is done yet, and nothing has been taken back: finish a rung first.</source>
        <translation>还没有完成任何一级，什么都没有撤销：请先完成一级。</translation>
    </message>
    <message>
        <source>%1 is not done: finish or skip it before the run is closed as completed.</source>
        <translation>%1 没有完成：以“完成”关闭运行之前，请完成或跳过它。</translation>
    </message>
    <message>
        <source>Gate %1 is not GO: declare it before the run is closed as completed.</source>
        <translation>关卡 %1 不是 GO：以“完成”关闭运行之前，请先宣布 GO。</translation>
    </message>
    <message>
        <source>The rollback is not over: %1 is next. Finish or skip it first.</source>
        <translation>回滚尚未结束：下一个是 %1。请先完成或跳过它。</translation>
    </message>
    <message>
        <source>That is not a number: give the value that was measured.</source>
        <translation>这不是数字：请填写测得的数值。</translation>
    </message>
    <message>
        <source>NO-GO by %1: clear up why, then ask again.</source>
        <translation>%1 答复 NO-GO：请弄清原因，再重新询问。</translation>
    </message>
    <message>
        <source>The rollback condition &quot;%1&quot; is %2: no GO before it is OK.</source>
        <translation>回滚条件“%1”为 %2：在它为 OK 之前不能 GO。</translation>
    </message>
    <message>
        <source>No sample of &quot;%1&quot; came in this soak: see why its source is silent.</source>
        <translation>本次观察期没有收到“%1”的样本：请查看其来源为何没有数据。</translation>
    </message>
    <message>
        <source>%1 needs a second person&apos;s approval: another person approves the line first.</source>
        <translation>%1 需要第二个人批准：请先由另一个人批准此行。</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>应答的分页没有尽头。</translation>
    </message>
    <message>
        <source>the dashboard has no body.</source>
        <translation>仪表板没有内容。</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>应答不是来自 Grafana；地址对吗？</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Sign off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>%1

What you sign is kept with your name. If it is true for a while only, say until when: then it counts as not signed, and is asked for again.</source>
        <translation>%1

您签核的内容连同您的名字一起保留。如果它只在一段时间内成立，请写明到何时：之后它算作未签核，并会再次要求签核。</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>%1

What is wrong? A gate that asks for it stays shut.</source>
        <translation>%1

哪里有问题？要求它的关卡会保持关闭。</translation>
    </message>
    <message>
        <source>%1

Why was it not tested? A gate that asks for it stays shut.</source>
        <translation>%1

为什么没有测试？要求它的关卡会保持关闭。</translation>
    </message>
    <message>
        <source>Say that it fails</source>
        <translation>记为不通过</translation>
    </message>
    <message>
        <source>Say that it is not tested</source>
        <translation>记为未测试</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>%1

Your words stay with the item; they tick nothing.</source>
        <translation>%1

您的话会留在检查项上；它不勾选任何东西。</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>添加评论</translation>
    </message>
    <message>
        <source>Tick with evidence</source>
        <translation>附证据勾选</translation>
    </message>
    <message>
        <source>%1

What shows that it is done? A note if you like, and a link (https://…) or the full path of a file.</source>
        <translation>%1

什么能表明它已完成？可写一段说明，再附上链接 (https://…) 或文件的完整路径。</translation>
    </message>
    <message>
        <source>Tick it</source>
        <translation>勾选</translation>
    </message>
</context>
<context>
    <name>SourceFailure</name>
    <message>
        <source>a web page instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>得到的是网页而不是数据；是没有登录，还是地址有误？</translation>
    </message>
    <message>
        <source>the web page “%1” instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>得到的是网页“%1”而不是数据；是没有登录，还是地址有误？</translation>
    </message>
    <message>
        <source>nothing more.</source>
        <translation>没有更多内容。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) behind that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>本机时钟比 %1 的慢 %n 秒：它的最新值无从得知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) ahead of that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>本机时钟比 %1 的快 %n 秒：它的最新值无从得知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a step of the release</source>
        <translation>发布的一个步骤</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full: nothing can be recorded until there is room for %1.</source>
        <translation>磁盘已满：腾出 %1 的空间之前，什么都无法记录。</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that its folder exists and that you may write there.</source>
        <translation>%1 无法写入：请检查它的目录是否存在、您是否有写入权限。</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup, or move it away to begin a new one.</source>
        <translation>%1 已损坏：请从备份恢复，或把它移走以重新开始。</translation>
    </message>
    <message>
        <source>%1 is not a store of runs: choose another file, or move it away to begin a new one.</source>
        <translation>%1 不是运行的存储：请选择其他文件，或把它移走以重新开始。</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close it and try again.</source>
        <translation>另一个程序锁住了 %1：请关闭它并重试。</translation>
    </message>
    <message>
        <source>The disk refuses to read or write %1: check the disk and its free space.</source>
        <translation>磁盘拒绝读写 %1：请检查磁盘及其剩余空间。</translation>
    </message>
    <message>
        <source>The store %1 refused an operation: see the log for details.</source>
        <translation>存储 %1 拒绝了一项操作：详情见日志。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation>没有安装 Qt 的 SQLite 驱动（软件包 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The run has gone on elsewhere: its next record is %1, not %2. Open it anew.</source>
        <translation>运行已在别处继续：它的下一条记录是 %1，而不是 %2。请重新打开。</translation>
    </message>
    <message>
        <source>There is a run %1 already.</source>
        <translation>已有运行 %1。</translation>
    </message>
    <message>
        <source>There is no run %1 in the store.</source>
        <translation>存储中没有运行 %1。</translation>
    </message>
    <message>
        <source>The record is not an event of a run.</source>
        <translation>该记录不是运行的事件。</translation>
    </message>
    <message>
        <source>Record %1 of run %2 cannot be read: verify the run.</source>
        <translation>运行 %2 的记录 %1 无法读取：请校验该运行。</translation>
    </message>
    <message>
        <source>%1 is the database of another program: choose another file.</source>
        <translation>%1 是另一个程序的数据库：请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program: update this one to open it.</source>
        <translation>%1 由较新版本的程序写入：请更新本程序后再打开。</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken: check that the folder of %2 can be written.</source>
        <translation>无法取得运行 %1：请检查 %2 的目录是否可写。</translation>
    </message>
    <message>
        <source>Run %1 is flown by another cockpit already (process %2 on %3): go on there, or close it.</source>
        <translation>运行 %1 正由另一个驾驶舱执行（%3 上的进程 %2）：请到那里继续，或关闭它。</translation>
    </message>
    <message>
        <source>A document of run %1 is missing: verify the run.</source>
        <translation>运行 %1 缺少一份文档：请校验该运行。</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>记录 %1 缺失。</translation>
    </message>
    <message>
        <source>Before record %1 stands one that was never written.</source>
        <translation>记录 %1 之前有一条从未写入过的记录。</translation>
    </message>
    <message>
        <source>Record %1 was changed after it was written.</source>
        <translation>记录 %1 在写入之后被改动。</translation>
    </message>
    <message>
        <source>Record %1 is not an event: %2</source>
        <translation>记录 %1 不是事件：%2</translation>
    </message>
    <message>
        <source>The columns of record %1 do not say what its bytes say.</source>
        <translation>记录 %1 的各列与它的字节内容不一致。</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The %1 of the run is missing.</source>
        <translation>运行的%1缺失。</translation>
    </message>
    <message>
        <source>The %1 of the run was changed after it was kept.</source>
        <translation>运行的%1在保存之后被改动。</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation>全部 %1 条记录都与写入时一致。</translation>
    </message>
    <message>
        <source>The disk does not keep up with the log: wait a moment and repeat.</source>
        <translation>磁盘跟不上日志：请稍候再试。</translation>
    </message>
</context>
<context>
    <name>cockpit::app</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 is not a dashboard: it holds no JSON object.</source>
        <translation>%1 不是仪表板：其中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>The environment has no source “%1”; --source names one.</source>
        <translation>环境中没有数据源“%1”；请用 --source 指定。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，单位 %2</translation>
    </message>
    <message>
        <source>%1; thresholds %2</source>
        <translation>%1；阈值 %2</translation>
    </message>
    <message>
        <source>needs a value: --variables %1=…</source>
        <translation>需要一个值：--variables %1=…</translation>
    </message>
    <message>
        <source>not taken over: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Reads a dashboard of Grafana or CloudWatch and prints its panels, series, units and thresholds, and what cannot be taken over.</source>
        <translation>读取 Grafana 或 CloudWatch 的仪表板，输出它的面板、序列、单位和阈值，以及无法采用的内容。</translation>
    </message>
    <message>
        <source>A JSON file; with --environment, the uid (Grafana) or the name (CloudWatch).</source>
        <translation>JSON 文件；与 --environment 同用时，为 uid (Grafana) 或名称 (CloudWatch)。</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file.</source>
        <translation>环境的 YAML 文件。</translation>
    </message>
    <message>
        <source>The source in it that keeps the dashboard.</source>
        <translation>其中保存仪表板的数据源。</translation>
    </message>
    <message>
        <source>Values of its variables: service=api,host=web-1.</source>
        <translation>其变量的值：service=api,host=web-1。</translation>
    </message>
    <message>
        <source>Writes a first environment file beside a runbook: &lt;name&gt;.&lt;environment&gt;.yaml.</source>
        <translation>在运行手册旁写出最初的环境文件：&lt;name&gt;.&lt;environment&gt;.yaml。</translation>
    </message>
    <message>
        <source>The runbook.</source>
        <translation>运行手册。</translation>
    </message>
    <message>
        <source>The environment&apos;s name: production, staging, …</source>
        <translation>环境的名称：production、staging、…</translation>
    </message>
    <message>
        <source>Say a name for it: --new staging.</source>
        <translation>请给它一个名称：--new staging。</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 已存在；不会覆盖。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>Wrote %1. Fill in what it lists, then: release-cockpit plan %2 --environment %1</source>
        <translation>已写入 %1。请填写其中列出的内容，然后运行：release-cockpit plan %2 --environment %1</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; lint --explain lists them all.</source>
        <translation>没有规则“%1”；lint --explain 可列出全部规则。</translation>
    </message>
    <message>
        <source>Says what is wrong with runbooks.</source>
        <translation>指出运行手册有什么问题。</translation>
    </message>
    <message>
        <source>The runbooks; after --explain, one rule or nothing.</source>
        <translation>运行手册；在 --explain 之后则是一条规则，或留空。</translation>
    </message>
    <message>
        <source>Exit code 1 from this severity on: error, warning, note or never.</source>
        <translation>从此严重程度起退出码为 1：error、warning、note 或 never。</translation>
    </message>
    <message>
        <source>Prints a line for each rule, or one rule in full.</source>
        <translation>每条规则输出一行，或完整输出一条规则。</translation>
    </message>
    <message>
        <source>Which runbook?</source>
        <translation>哪一份运行手册？</translation>
    </message>
    <message>
        <source>--fail-on takes error, warning, note or never.</source>
        <translation>--fail-on 可取 error、warning、note 或 never。</translation>
    </message>
    <message>
        <source>There are no runs on record yet: %1 does not exist.</source>
        <translation>尚无运行记录：%1 不存在。</translation>
    </message>
    <message>
        <source>The runbook of run %1 is not on record as it was flown, so no patch can be made for it.</source>
        <translation>记录中没有运行 %1 当时所用的运行手册，因此无法为它生成补丁。</translation>
    </message>
    <message>
        <source>The run taught nothing that could be put into %1.</source>
        <translation>这次运行没有得出可以写入 %1 的内容。</translation>
    </message>
    <message>
        <source>%1: durations %2, expectations %3, confirmed guesses %4.</source>
        <translation>%1：时长 %2，预期 %3，已确认的推测 %4。</translation>
    </message>
    <message>
        <source>The run was simulated: its durations are the scenario&apos;s.</source>
        <translation>这次运行是模拟的：其时长来自情景。</translation>
    </message>
    <message>
        <source>The file that was flown cannot be read on disk (%1); the patch is for its text on record.</source>
        <translation>磁盘上所执行的文件无法读取（%1）；补丁针对记录中的文本。</translation>
    </message>
    <message>
        <source>%1 changed on disk since the run; the patch is for its text on record.</source>
        <translation>运行之后磁盘上的 %1 有改动；补丁针对记录中的文本。</translation>
    </message>
    <message>
        <source>The patch does not give the text that it was made for.</source>
        <translation>应用补丁得不到它应得到的文本。</translation>
    </message>
    <message>
        <source>The patch applies to the text on record.</source>
        <translation>补丁可应用于记录中的文本。</translation>
    </message>
    <message>
        <source>The patch applies to %1.</source>
        <translation>补丁可应用于 %1。</translation>
    </message>
    <message>
        <source>%1 is the runbook itself; it is never changed. Name another file.</source>
        <translation>%1 就是运行手册本身；它绝不会被改动。请指定另一个文件。</translation>
    </message>
    <message>
        <source>Wrote %1; apply it with: patch -p1 -i %1</source>
        <translation>已写入 %1；应用方法：patch -p1 -i %1</translation>
    </message>
    <message>
        <source>Prints a unified diff that puts into the runbook what a run learned: measured durations, missing expectations and confirmed guesses. The runbook itself is not changed.</source>
        <translation>输出统一格式的 diff，把运行所得写入运行手册：测得的时长、缺少的预期和已确认的推测。运行手册本身不会改动。</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;runs&quot; lists it.</source>
        <translation>运行的编号，见 &quot;runs&quot; 的列表。</translation>
    </message>
    <message>
        <source>Proves that the diff applies, and prints that instead of the diff.</source>
        <translation>验证 diff 可以应用，并输出验证结果而不是 diff。</translation>
    </message>
    <message>
        <source>Writes the diff there.</source>
        <translation>将 diff 写到那里。</translation>
    </message>
    <message>
        <source>Where runs are kept, instead of the user&apos;s data folder.</source>
        <translation>保存运行的位置，代替用户的数据目录。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1，以 %2 身份</translation>
    </message>
    <message>
        <source>a person ends it</source>
        <translation>由人结束</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>tried again up to %1 times</source>
        <translation>最多重试 %1 次</translation>
    </message>
    <message>
        <source>        expected (%1): %2</source>
        <translation>        预期 (%1)：%2</translation>
    </message>
    <message>
        <source>        asked every %1 s until it went well %2 times in a row, at most %3: %4</source>
        <translation>        每 %1 秒询问一次，直到连续 %2 次正常，最多 %3：%4</translation>
    </message>
    <message>
        <source>        only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>        仅当“%1”显示“%2”时</translation>
    </message>
    <message>
        <source>        cannot run: %1</source>
        <translation>        无法运行：%1</translation>
    </message>
    <message>
        <source>  %1 = %2</source>
        <translation>  %1 = %2</translation>
    </message>
    <message>
        <source>  %1 = •••• (from %2)</source>
        <translation>  %1 = ••••（来自%2）</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>  %1 = $(%2), computed once</source>
        <translation>  %1 = $(%2)，只计算一次</translation>
    </message>
    <message>
        <source>%1 in environment %2 (%3)</source>
        <translation>%1，环境 %2 (%3)</translation>
    </message>
    <message>
        <source>
The way back</source>
        <translation>
退路</translation>
    </message>
    <message>
        <source>
Not resolved: a run is refused until this is known</source>
        <translation>
尚未解析：得知之前，运行会被拒绝</translation>
    </message>
    <message>
        <source>Prints exactly what would run. Runs nothing.</source>
        <translation>输出将要运行的确切内容。不运行任何东西。</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook; without it, the simulator&apos;s.</source>
        <translation>环境的 YAML 文件；若该文件在运行手册旁边，也可只写名称；未给出时用模拟器的环境。</translation>
    </message>
    <message>
        <source>  %1 steps in %2 phases, %3 gates</source>
        <translation>  %1 个步骤，%2 个阶段，%3 个关卡</translation>
    </message>
    <message>
        <source>  %1 checklists with %2 items, %3 roles</source>
        <translation>  %1 份检查清单，%2 项，%3 个角色</translation>
    </message>
    <message>
        <source>  %1 metric conditions, %2 rollback triggers, %3 rollback steps</source>
        <translation>  %1 个指标条件，%2 个回滚触发器，%3 个回滚步骤</translation>
    </message>
    <message>
        <source>Prints what a runbook says.</source>
        <translation>输出运行手册所写的内容。</translation>
    </message>
    <message>
        <source>The runbook; not with --resume.</source>
        <translation>运行手册；不与 --resume 同用。</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, or max: as fast as it can.</source>
        <translation>每秒经过的模拟秒数，或 max：尽可能快。</translation>
    </message>
    <message>
        <source>Makes the same rehearsal again.</source>
        <translation>重现同一次演练。</translation>
    </message>
    <message>
        <source>Without a window: the scenario&apos;s people fly it.</source>
        <translation>不显示窗口：由情景中的人员执行。</translation>
    </message>
    <message>
        <source>With a window that no screen shows: the scenario&apos;s people fly it, and pictures are kept beside the report.</source>
        <translation>窗口不在任何屏幕上显示：由情景中的人员执行，图片保存在报告旁边。</translation>
    </message>
    <message>
        <source>Let the scenario&apos;s people fly the window&apos;s run; you may take over at any time.</source>
        <translation>让情景中的人员执行窗口中的运行；您可以随时接手。</translation>
    </message>
    <message>
        <source>Writes report.md, report.html and score.json there.</source>
        <translation>将 report.md、report.html 和 score.json 写到那里。</translation>
    </message>
    <message>
        <source>Takes up a run that was cut off.</source>
        <translation>接续被中断的运行。</translation>
    </message>
    <message>
        <source>A file in which every start of a command is noted (for checking).</source>
        <translation>记录每次命令启动的文件（用于核对）。</translation>
    </message>
    <message>
        <source>Ends when the window has been painted once (for measuring).</source>
        <translation>窗口绘制一次后结束（用于测量）。</translation>
    </message>
    <message>
        <source>--speed takes a number of simulated seconds a second (up to 100000), or max.</source>
        <translation>--speed 可取每秒的模拟秒数（最大 100000），或 max。</translation>
    </message>
    <message>
        <source>Flies a simulated run. Nothing of this machine or any other is touched.</source>
        <translation>执行一次模拟运行。不会触及本机或其他机器上的任何东西。</translation>
    </message>
    <message>
        <source>--resume takes up a run with its own runbook; leave FILE out.</source>
        <translation>--resume 用运行自身的运行手册接续；请省略 FILE。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>  unknown: %1</source>
        <translation>  未知：%1</translation>
    </message>
    <message>
        <source>  would not have fired</source>
        <translation>  不会触发</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, until %3</source>
        <translation>  在 %1 UTC 触发，值为 %2，直到 %3</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, and still at the end</source>
        <translation>  在 %1 UTC 触发，值为 %2，到结束时仍在触发</translation>
    </message>
    <message>
        <source>  %1 of %2 polls had no value: %3</source>
        <translation>  %2 次轮询中有 %1 次没有值：%3</translation>
    </message>
    <message>
        <source>The runbook has no triggers.</source>
        <translation>运行手册没有触发器。</translation>
    </message>
    <message>
        <source>--from and --to are times such as 2026-11-21T02:00:00Z, the first before the second, at most a year apart.</source>
        <translation>--from 和 --to 是 2026-11-21T02:00:00Z 这样的时间，前者早于后者，相隔最多一年。</translation>
    </message>
    <message>
        <source>Runs the triggers over the past and says when each would have fired.</source>
        <translation>用过去的数据运行触发器，指出各自会在何时触发。</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook.</source>
        <translation>环境的 YAML 文件；若该文件在运行手册旁边，也可只写名称。</translation>
    </message>
    <message>
        <source>When to begin: 2026-11-21T02:00:00Z.</source>
        <translation>开始时间：2026-11-21T02:00:00Z。</translation>
    </message>
    <message>
        <source>When to end; without it, now.</source>
        <translation>结束时间；未给出时为现在。</translation>
    </message>
    <message>
        <source>--environment says where the metrics are.</source>
        <translation>--environment 指明指标在哪里。</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file; not with --resume.</source>
        <translation>环境的 YAML 文件；不与 --resume 同用。</translation>
    </message>
    <message>
        <source>Staging only, without a window: a crew ticks, answers and starts.</source>
        <translation>仅用于预发，不显示窗口：由团队勾选、答复和开始。</translation>
    </message>
    <message>
        <source>Runs read-only lines alone; what may change anything is left out.</source>
        <translation>只运行只读的行；可能改变任何东西的都略过。</translation>
    </message>
    <message>
        <source>Where lines on this machine run, instead of the runbook&apos;s folder.</source>
        <translation>本机各行的运行位置，代替运行手册所在目录。</translation>
    </message>
    <message>
        <source>An OpenSSH configuration to use instead of the user&apos;s own.</source>
        <translation>使用这份 OpenSSH 配置，代替用户自己的。</translation>
    </message>
    <message>
        <source>With --unattended: writes report.md, report.html and score.json there.</source>
        <translation>与 --unattended 同用：将 report.md、report.html 和 score.json 写到那里。</translation>
    </message>
    <message>
        <source>Run %1 was simulated; it is taken up by release-cockpit rehearse --resume %1.</source>
        <translation>运行 %1 是模拟的；请用 release-cockpit rehearse --resume %1 接续。</translation>
    </message>
    <message>
        <source>the run&apos;s environment</source>
        <translation>运行的环境</translation>
    </message>
    <message>
        <source>Flies a staging or live run.</source>
        <translation>执行一次预发或正式运行。</translation>
    </message>
    <message>
        <source>A staging or live run needs --environment. For a rehearsal: release-cockpit rehearse FILE.</source>
        <translation>预发或正式运行需要 --environment。若要演练：release-cockpit rehearse FILE。</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>No runs on record yet. Try: release-cockpit rehearse FILE</source>
        <translation>尚无运行记录。可以试试：release-cockpit rehearse FILE</translation>
    </message>
    <message>
        <source>--at takes a UTC time like 2026-05-01T02:30:00Z.</source>
        <translation>--at 接受 2026-05-01T02:30:00Z 这样的 UTC 时间。</translation>
    </message>
    <message>
        <source>Prints the report of a run.</source>
        <translation>输出运行的报告。</translation>
    </message>
    <message>
        <source>Proves that a run&apos;s log is whole and unchanged, or names the first broken record.</source>
        <translation>验证运行的日志完整且未改动，或指出第一条损坏的记录。</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters; it is read from standard input.</source>
        <translation>机密至少有 %1 个字符；从标准输入读取。</translation>
    </message>
    <message>
        <source>The keychain holds &quot;%1&quot; of %2 now.</source>
        <translation>密钥环现已保存 %2 的“%1”。</translation>
    </message>
    <message>
        <source>The keychain does not hold &quot;%1&quot; of %2 any more.</source>
        <translation>密钥环不再保存 %2 的“%1”。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>found  </source>
        <translation>有值  </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>Which secrets of an environment have a value. Never prints one.</source>
        <translation>环境的哪些机密有值。绝不输出机密本身。</translation>
    </message>
    <message>
        <source>Puts the value on standard input into your keychain.</source>
        <translation>将标准输入的值存入您的密钥环。</translation>
    </message>
    <message>
        <source>Takes it out of your keychain.</source>
        <translation>将它从您的密钥环中删除。</translation>
    </message>
    <message>
        <source>The environment names no secret &quot;%1&quot;.</source>
        <translation>环境中没有写明机密“%1”。</translation>
    </message>
    <message>
        <source>At %1: %2%3</source>
        <translation>%1 时：%2%3</translation>
    </message>
    <message>
        <source>, held: %1</source>
        <translation>，已暂停：%1</translation>
    </message>
    <message>
        <source>Plan clock: T+%1</source>
        <translation>计划时钟：T+%1</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>Ahead by %1</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>Last safe rollback start in: %1</source>
        <translation>距最晚安全回滚开始时间：%1</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>关卡 %1：%2</translation>
    </message>
    <message>
        <source>Triggers that wait for the lead: %1</source>
        <translation>等待总指挥的触发器：%1</translation>
    </message>
    <message>
        <source>The target is locked. %1</source>
        <translation>目标已锁定。%1</translation>
    </message>
    <message>
        <source>How it is printed: %1.</source>
        <translation>输出格式：%1。</translation>
    </message>
    <message>
        <source>release-cockpit %1 --help says how it is used.</source>
        <translation>用法见 release-cockpit %1 --help。</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>“%1”后面缺少内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>参数“%1”是多余的。</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: %2.</source>
        <translation>没有格式“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>报告无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made for the report.</source>
        <translation>无法为报告创建目录 %1。</translation>
    </message>
    <message>
        <source>
It speaks the language of the locale, or of --language CODE: %1.</source>
        <translation>
使用区域设置的语言，或 --language CODE 指定的语言：%1。</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;; --help lists what there is.</source>
        <translation>没有选项“%1”；--help 列出可用的选项。</translation>
    </message>
    <message>
        <source>No step was recognised in this document, so there is nothing to fly. Steps are headings, bold lines or a timeline table with commands or checks below them.</source>
        <translation>本文档中没有识别出步骤，因此没有可执行的内容。步骤是下面带有命令或检查的标题、粗体行或时间线表格。</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>运行 %1 已回滚：%2</translation>
    </message>
    <message>
        <source>The source %1 needs the secret &quot;%2&quot;, which has no value: put it into the keychain with &quot;release-cockpit secrets ENVIRONMENT --set %2&quot;, or name a variable for it in the environment file.</source>
        <translation>数据源 %1 需要机密“%2”，而它没有值：请用 &quot;release-cockpit secrets ENVIRONMENT --set %2&quot; 存入密钥环，或在环境文件中为它指定变量。</translation>
    </message>
    <message>
        <source>%1 was not opened; the window says why.</source>
        <translation>%1 没有打开；原因见窗口。</translation>
    </message>
    <message>
        <source>
Run %1: %2. Score %3 of 100.</source>
        <translation>
运行 %1：%2。得分 %3（满分 100）。</translation>
    </message>
    <message>
        <source>Run %1 is over: there is nothing to take up. Its report: release-cockpit report %1.</source>
        <translation>运行 %1 已结束：没有可接续的内容。它的报告：release-cockpit report %1。</translation>
    </message>
    <message>
        <source>The run found no end within %1 hours of its own time; it stands at: %2. It can be taken up with --resume %3.</source>
        <translation>运行在自身时间的 %1 小时内没有结束；目前的状态：%2。可以用 --resume %3 接续。</translation>
    </message>
    <message>
        <source>Ended before the run was over; take it up with --resume %1.</source>
        <translation>在运行结束之前终止；请用 --resume %1 接续。</translation>
    </message>
    <message>
        <source>in a terminal</source>
        <translation>在终端中</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>接受输入</translation>
    </message>
    <message>
        <source>One run: its events and its state, printed or in the window.</source>
        <translation>一次运行：其事件和状态，打印或在窗口中显示。</translation>
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
        <translation>release-cockpit [FILE]     打开窗口；若指定了运行手册则打开它

read FILE                  运行手册所写的内容
lint FILE...               其中有什么问题
plan FILE                  解析后的试运行：将要运行的确切内容
environment FILE --new E   为此运行手册生成最初的环境文件
rehearse FILE              一次模拟运行
run FILE --environment E   一次预发或正式运行
dashboard DASHBOARD        Grafana 或 CloudWatch 仪表板中可以采用的内容
replay FILE --environment E --from TIME
                           它的触发器过去会在何时触发
secrets E                  环境的哪些机密有值
runs, runs show RUN        有记录的运行
runs open RUN              在窗口中逐步查看其中一次
report RUN                 运行的报告
patch RUN                  运行所得，以运行手册的 diff 表示
verify RUN                 验证运行的日志，或指出第一条损坏的记录

release-cockpit COMMAND --help 有更多说明。退出码：0 正常；1 有问题、no-go 或已回滚；
2 用法错误；3 无法运行。</translation>
    </message>
    <message>
        <source>each of %1</source>
        <translation>%1 中的每一台</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>一次 %1 台</translation>
    </message>
    <message>
        <source>goes over all; failed when %1 have failed</source>
        <translation>遍历全部；有 %1 台失败即为失败</translation>
    </message>
    <message>
        <source>stops when %1 have failed</source>
        <translation>有 %1 台失败时停止</translation>
    </message>
    <message>
        <source>            only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>            仅在“%1”输出“%2”之处</translation>
    </message>
    <message>
        <source>        then, on each, within %1: %2</source>
        <translation>        然后在每台上，%1 内：%2</translation>
    </message>
    <message>
        <source>Begins at this step (its id, number or title); what lies before is left out. Needs --reason.</source>
        <translation>从此步骤（其 id、编号或标题）开始；之前的略过。需要 --reason。</translation>
    </message>
    <message>
        <source>Why it begins there; kept with the run.</source>
        <translation>为何从那里开始；随运行保存。</translation>
    </message>
    <message>
        <source>The runbook has no step &quot;%1&quot;.</source>
        <translation>手册中没有步骤“%1”。</translation>
    </message>
    <message>
        <source>Say with --reason why what lies before --from is left out.</source>
        <translation>请用 --reason 说明为何略过 --from 之前的内容。</translation>
    </message>
    <message>
        <source>What happens: %1, or a file of your own (.yaml).</source>
        <translation>会发生什么：%1，或自己的文件 (.yaml)。</translation>
    </message>
    <message>
        <source>An environment needs a name without slashes: staging, production, …</source>
        <translation>环境需要一个不含斜杠的名称：staging、production、…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>
Time until all traffic is on the new version: %1</source>
        <translation>
到全部流量进入新版本所需时间：%1</translation>
    </message>
    <message>
        <source>Worst case to notice a breach: %1; to notice it and be back: %2</source>
        <translation>最坏情况下发现突破阈值需要：%1；发现并完成回退需要：%2</translation>
    </message>
    <message>
        <source>The way back: %1</source>
        <translation>退路：%1</translation>
    </message>
    <message>
        <source>Point of no return, which the plan itself passes: %1 %2</source>
        <translation>计划本身会越过的不可回退点：%1 %2</translation>
    </message>
    <message>
        <source>Before a GO it is shown that:</source>
        <translation>GO 之前须证实：</translation>
    </message>
    <message>
        <source>Nothing is due after the last releases.</source>
        <translation>最近的发布之后没有到期的事项。</translation>
    </message>
    <message>
        <source>Lists the runs on record, oldest first; &quot;runs show RUN&quot; prints one, &quot;runs open RUN&quot; shows it in the window, event by event; &quot;runs due&quot; prints what is to be looked at after releases.</source>
        <translation>列出已记录的运行，最早的在前；“runs show RUN”打印其中一次，“runs open RUN”在窗口中逐个事件显示；“runs due”打印发布之后应查看的事项。</translation>
    </message>
    <message>
        <source>With show, open or due: as it was at this UTC time.</source>
        <translation>与 show、open 或 due 一起：在该 UTC 时间的状态。</translation>
    </message>
    <message>
        <source>It is: runs, runs due, runs show RUN, or runs open RUN.</source>
        <translation>写法是：runs、runs due、runs show RUN 或 runs open RUN。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Begun, and no end on record: %1</source>
        <translation>已开始而没有结束记录：%1</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken up, shown with its state or reported by this version: the version that flew it read another plan in the same runbook (%2 then, %3 now), and what is known of its steps might be told of others. Its log is not touched: &quot;runs show %1&quot; lists what happened, &quot;verify %1&quot; proves it whole. Look at its target, and end it with the version that flew it.</source>
        <translation>此版本无法接续运行 %1、显示其状态或为其生成报告：执行它的版本从同一份运行手册读出了另一份计划（当时为 %2，现在为 %3），关于其步骤的记录可能会被算到别的步骤上。它的日志不会改动：“runs show %1”列出发生了什么，“verify %1”证明它完整。请查看它的目标，并用执行它的版本结束它。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DashboardReader</name>
    <message>
        <source>No source of the environment keeps the dashboard of line %1: %2.</source>
        <translation>环境中没有数据源保存第 %1 行的仪表板：%2。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DesktopCalls</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>cockpit::app::EnvironmentBench</name>
    <message>
        <source>%1 cannot be read any more: %2.</source>
        <translation>%1 已无法读取：%2。</translation>
    </message>
    <message>
        <source>Somebody changed %1 since it was opened here, so it is not overwritten. Close this window and open it again.</source>
        <translation>%1 在这里打开之后被人改动过，因此不覆盖。请关闭此窗口后重新打开。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It is as it was.</source>
        <translation>%1 无法写入：%2。文件保持原样。</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters, or it could not be masked where it turns up.</source>
        <translation>机密至少要有 %1 个字符，否则在出现之处无法遮蔽。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Flight</name>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data DIR.</source>
        <translation>无法创建目录 %1。请用 --data DIR 选择另一个。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::HostTrial</name>
    <message>
        <source>not reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>It did not answer within 20 seconds.</source>
        <translation>它在 20 秒内没有应答。</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>无法验明</translation>
    </message>
    <message>
        <source>It was reached, but &quot;%1&quot; did not end well there.</source>
        <translation>已连接，但“%1”在那里没有正常结束。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>It answers, and &quot;%1&quot; says &quot;%2&quot; there. Write that as what is expected, and a run proves the place before it changes anything.</source>
        <translation>它有应答，“%1”在那里显示“%2”。将其写为预期值，运行便会在改变任何东西之前验明该位置。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>It was reached, and is the place that is meant: &quot;%1&quot;.</source>
        <translation>已连接，正是所指的位置：“%1”。</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>It was reached, and is another place: &quot;%1&quot; says &quot;%2&quot; there, where &quot;%3&quot; is expected.</source>
        <translation>已连接，但不是所指的位置：“%1”在那里显示“%2”，而预期是“%3”。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Opener</name>
    <message>
        <source>Rehearse &amp;again, with the scenario</source>
        <translation>用此情景再次演练(&amp;A)</translation>
    </message>
</context>
<context>
    <name>cockpit::app::PathDesk</name>
    <message>
        <source>Edit and test the environment …</source>
        <translation>编辑并测试环境…</translation>
    </message>
    <message>
        <source>Show the path to fly</source>
        <translation>显示执行准备栏</translation>
    </message>
    <message>
        <source>The environment is simulated: it is rehearsed, not flown.</source>
        <translation>该环境是模拟的：只能演练，不能执行。</translation>
    </message>
    <message>
        <source>There is no environment file beside the runbook yet: make one under &quot;Environment&quot; on the path to fly.</source>
        <translation>运行手册旁还没有环境文件：请在执行准备栏的“环境”下新建。</translation>
    </message>
    <message>
        <source>Hosts, variables, secrets, metrics, roles, rules and all else that the file says, in forms</source>
        <translation>主机、变量、机密、指标、角色、规则以及文件中的其他一切，都在表单中</translation>
    </message>
</context>
<context>
    <name>cockpit::app::RealFlight</name>
    <message>
        <source>the environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The environment %1 is simulated: rehearse it instead, with release-cockpit rehearse.</source>
        <translation>环境 %1 是模拟的：请改用 release-cockpit rehearse 演练。</translation>
    </message>
    <message>
        <source>A live run is flown by people: --unattended is for staging.</source>
        <translation>正式运行由人执行：--unattended 用于预发。</translation>
    </message>
    <message>
        <source>Not flown, because it would reach what is not known yet:%1</source>
        <translation>没有执行，因为会用到尚未得知的内容：%1</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>主机“%1”在此环境中没有地址。</translation>
    </message>
    <message>
        <source>Lines that need a second person cannot be flown by --unattended, which has nobody to look at them: %1. Fly it with people, or leave &quot;two_people&quot; out of the environment&apos;s rules.</source>
        <translation>需要第二个人的行不能用 --unattended 执行，因为没有人查看：%1。请由人员执行，或从环境规则中去掉“two_people”。</translation>
    </message>
    <message>
        <source>Before a GO somebody must look, and --unattended has nobody: %1. Fly it with people, or leave &quot;probes&quot; out of the environment&apos;s rules.</source>
        <translation>GO 之前必须有人查看，而 --unattended 没有人：%1。请由人员执行，或从环境规则中去掉“probes”。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Replaying</name>
    <message>
        <source>It has no measurable condition: a person declares it.</source>
        <translation>它没有可测量的条件：由人宣布。</translation>
    </message>
    <message>
        <source>It compares with the baseline of a run, which the past has none of.</source>
        <translation>它与运行的基线比较，而过去没有基线。</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>环境中没有为它绑定指标。</translation>
    </message>
    <message>
        <source>Its metric is read from no source of the environment.</source>
        <translation>环境中没有数据源读取它的指标。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SecretTrial</name>
    <message>
        <source>missing</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Your keychain has a value for it that can be used.</source>
        <translation>您的密钥环中有可用的值。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SimulatedFlight</name>
    <message>
        <source>The simulator cannot listen on this machine&apos;s loopback address: %1</source>
        <translation>模拟器无法在本机的环回地址上监听：%1</translation>
    </message>
    <message>
        <source>It is not read: in a rehearsal nothing leaves this machine.</source>
        <translation>不读取：演练时任何内容都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SourceTrial</name>
    <message>
        <source>no secret</source>
        <translation>没有机密</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>It answers, but has no data of the last five minutes for: %1</source>
        <translation>它有应答，但最近五分钟没有以下查询的数据：%1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>It answers: %1 is %2 now.</source>
        <translation>它有应答：%1 现在是 %2。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::TrialRun</name>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The test was stopped before it said anything.</source>
        <translation>测试在得出结果之前已停止。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::WindowedFlight</name>
    <message>
        <source>Crew &amp;flies</source>
        <translation>团队执行(&amp;F)</translation>
    </message>
    <message>
        <source>The scenario&apos;s people do what they are asked: tick, answer, start, decide. Take over at any time by clearing this box.</source>
        <translation>情景中的人员按要求行事：勾选、答复、开始、决定。取消勾选此框即可随时接手。</translation>
    </message>
    <message>
        <source>The scenario&apos;s people fly the simulated run</source>
        <translation>由情景中的人员执行模拟运行</translation>
    </message>
    <message>
        <source>Soun&amp;d</source>
        <translation>声音(&amp;D)</translation>
    </message>
    <message>
        <source>The desktop&apos;s alarm sound when a trigger fires and when the run is held</source>
        <translation>触发器触发以及运行暂停时播放桌面的警报声</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>保存报告 …</translation>
    </message>
    <message>
        <source>What was planned and what happened, as Markdown and HTML, into a folder</source>
        <translation>将计划与实际经过以 Markdown 和 HTML 保存到文件夹</translation>
    </message>
    <message>
        <source>A folder for the report</source>
        <translation>报告的文件夹</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>报告已写入：%1</translation>
    </message>
    <message>
        <source>The simulated clock &amp;waits for you</source>
        <translation>模拟时钟等待您(&amp;W)</translation>
    </message>
    <message>
        <source>Fast while lines run and waits pass, and like any clock while the next move is a person&apos;s. Off: fast all the time.</source>
        <translation>行在运行或在等待时走得快，轮到人行动时与普通时钟一样。关闭：始终走得快。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor</name>
    <message>
        <source>&quot;%1&quot; is in the output</source>
        <translation>输出中有“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the first %2 MiB of the output</source>
        <translation>输出的前 %2 MiB 中没有“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the output</source>
        <translation>输出中没有“%1”</translation>
    </message>
    <message>
        <source>the output holds no JSON document</source>
        <translation>输出中没有 JSON 文档</translation>
    </message>
    <message>
        <source>the output has every member that is expected</source>
        <translation>输出中有预期的每个成员</translation>
    </message>
    <message>
        <source>the output&apos;s JSON differs from what is expected</source>
        <translation>输出的 JSON 与预期不同</translation>
    </message>
    <message>
        <source>the output does not show a status</source>
        <translation>输出没有显示状态</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>状态是 %1</translation>
    </message>
    <message>
        <source>the output does not say for certain how many there are</source>
        <translation>从输出看不准有多少个</translation>
    </message>
    <message>
        <source>the output has %1</source>
        <translation>输出中有 %1 个</translation>
    </message>
    <message>
        <source>only a person can tell</source>
        <translation>只有人能判断</translation>
    </message>
    <message>
        <source>&quot;%1&quot; above it computes a value, which would be computed anew for this line and may differ. Put both on one line.</source>
        <translation>它上面的“%1”计算一个值，到这一行会重新计算，结果可能不同。请把两者写在同一行。</translation>
    </message>
    <message>
        <source>No line above it says how the container %1 is entered.</source>
        <translation>上面没有一行写明如何进入容器 %1。</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>计划中没有行 %1。</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>尚无位置</translation>
    </message>
    <message>
        <source>database %1 on %2</source>
        <translation>%2 上的数据库 %1</translation>
    </message>
    <message>
        <source>database on %1</source>
        <translation>%1 上的数据库</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>没有启动：%1</translation>
    </message>
    <message>
        <source>Watched, and ended by a person.</source>
        <translation>有人看着，并由人结束。</translation>
    </message>
    <message>
        <source>Stopped at its time limit.</source>
        <translation>到达时限而停止。</translation>
    </message>
    <message>
        <source>Stopped because it had been silent for too long.</source>
        <translation>因太久没有动静而停止。</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>由人停止。</translation>
    </message>
    <message>
        <source>Ended by signal %1.</source>
        <translation>被信号 %1 结束。</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>退出码 %1。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Exit code %1, but not as expected (&quot;%2&quot;): %3.</source>
        <translation>退出码 %1，但不符合预期（“%2”）：%3。</translation>
    </message>
    <message>
        <source>Exit code %1. Is the output as expected: &quot;%2&quot;?</source>
        <translation>退出码 %1。输出符合预期“%2”吗？</translation>
    </message>
    <message>
        <source>No line above it says how the database prompt is opened.</source>
        <translation>上面没有一行写明如何打开数据库提示符。</translation>
    </message>
    <message>
        <source>Lines for the prompt of &quot;%1&quot; are not typed by the cockpit yet: put each on a line of its own for the shell, or mark it done outside.</source>
        <translation>驾驶舱还不能向“%1”的提示符输入行：请把每条写成单独的 shell 行，或标记为在别处完成。</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>This is the record of run %1: nothing in it can be changed.</source>
        <translation>这是运行 %1 的记录：其中任何内容都不能更改。</translation>
    </message>
    <message>
        <source>Exit code %1, where %2 is expected.</source>
        <translation>退出码 %1，预期为 %2。</translation>
    </message>
    <message>
        <source>… and more, in %1</source>
        <translation>… 其余内容在 %1</translation>
    </message>
    <message>
        <source>the output does not show a status; asked again by the cockpit, it is %1</source>
        <translation>输出未显示状态；驾驶舱再次查询，为 %1</translation>
    </message>
    <message>
        <source>%1 runs on each host of %2: say which one.</source>
        <translation>%1 在 %2 的每台主机上运行：请说明是哪一台。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the output is just that</source>
        <translation>输出正是如此</translation>
    </message>
    <message>
        <source>Each line has a session of its own at this database, so a transaction must be begun and ended in one: put the statements on one line, or in a file.</source>
        <translation>在这个数据库上每行都有自己的会话，因此事务必须在同一行中开始并结束：请把各语句写在一行，或写进文件。</translation>
    </message>
    <message>
        <source>This changes the session only, and each line has one of its own at this database: put it on one line with the statement that needs it.</source>
        <translation>这只改变会话，而在这个数据库上每行都有自己的会话：请把它与需要它的语句写在同一行。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Conductor</name>
    <message>
        <source>Not recorded: %1 Nothing new is started until the log can be written again.</source>
        <translation>没有记录：%1 在日志恢复可写之前，不会启动任何新的内容。</translation>
    </message>
    <message>
        <source>%1 could not be looked at: %2</source>
        <translation>无法查看 %1：%2</translation>
    </message>
    <message>
        <source>Nothing of it runs on %1 any more.</source>
        <translation>它在 %1 上已没有任何东西在运行。</translation>
    </message>
    <message>
        <source>It still runs on %1: %2.</source>
        <translation>它仍在 %1 上运行：%2。</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>无法查看 %1。</translation>
    </message>
    <message>
        <source>The plan has no action %1.</source>
        <translation>计划中没有动作 %1。</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>没有启动：%1</translation>
    </message>
    <message>
        <source>It could not be looked at: %1</source>
        <translation>无法查看它：%1</translation>
    </message>
    <message>
        <source>It has ended since, with exit code %1.</source>
        <translation>它此后已结束，退出码 %1。</translation>
    </message>
    <message>
        <source>Looked again on this machine: %1</source>
        <translation>已在本机重新查看：%1</translation>
    </message>
    <message>
        <source>It still runs on this machine.</source>
        <translation>它仍在本机运行。</translation>
    </message>
    <message>
        <source>The link to it is cut; it goes on there, and is looked for.</source>
        <translation>与它的连接已断；它在那里继续，正在寻找它。</translation>
    </message>
    <message>
        <source>It has printed nothing for %1 s. Wait on, or stop it?</source>
        <translation>它已有 %1 秒没有输出。继续等待，还是停止？</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>已经结束。</translation>
    </message>
    <message>
        <source>What was typed for %1 did not reach it: %2</source>
        <translation>为 %1 输入的内容没有送达：%2</translation>
    </message>
    <message>
        <source>It waits for input.</source>
        <translation>正在等待输入。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2 (%3)</translation>
    </message>
    <message>
        <source>Exit code %1, but the check afterwards failed (&quot;%2&quot;): %3.</source>
        <translation>退出码 %1，但随后的检查失败（“%2”）：%3。</translation>
    </message>
    <message>
        <source>The session at the database was left with the transaction open that &quot;%1&quot; began: the server rolls back what was done in it.</source>
        <translation>离开数据库会话时，“%1”开始的事务仍然打开：服务器会回滚其中所做的一切。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Followups</name>
    <message>
        <source>stopped by a person</source>
        <translation>由人停止</translation>
    </message>
    <message>
        <source>it went well</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>it did not go well in time</source>
        <translation>未在时限内通过</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Launch</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>开始之前就被停止。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be computed, so nothing was started.</source>
        <translation>“%1”的值无法计算，因此什么都没有启动。</translation>
    </message>
    <message>
        <source>It was not shown that this is the right place: &quot;%1&quot; did not end well there.</source>
        <translation>没有证实这里就是正确的位置：“%1”在那里没有正常结束。</translation>
    </message>
    <message>
        <source>This is not the place that is meant: &quot;%1&quot; says &quot;%2&quot; there, where the environment expects &quot;%3&quot;.</source>
        <translation>这不是所要的位置：“%1”在那里显示“%2”，而环境预期“%3”。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Markers</name>
    <message>
        <source>It is number %1 there.</source>
        <translation>它在那里的编号是 %1。</translation>
    </message>
    <message>
        <source>The cockpit ended while it was sent.</source>
        <translation>发送期间驾驶舱结束了。</translation>
    </message>
    <message>
        <source>Another marker was still under way.</source>
        <translation>另一个标记仍在发送中。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Prober</name>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::SqlSession</name>
    <message>
        <source>The database has not answered for %1 s.</source>
        <translation>数据库已有 %1 s 没有应答。</translation>
    </message>
    <message>
        <source>The program psql was not found where this session is opened: install it there (on Debian: the package postgresql-client).</source>
        <translation>在打开此会话的地方找不到程序 psql：请在那里安装它（Debian 上为软件包 postgresql-client）。</translation>
    </message>
    <message>
        <source>The program %1 was not found where this session is opened: install it there, or correct the line that opens the session.</source>
        <translation>在打开此会话的地方找不到程序 %1：请在那里安装它，或更正打开会话的那一行。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::SqlSessions</name>
    <message>
        <source>This line belongs to the transaction that &quot;%1&quot; begins, and that is not open: its session has ended and the server has rolled it back, or the line was not run. Go on from &quot;%1&quot;.</source>
        <translation>这一行属于“%1”开始的事务，而该事务没有打开：其会话已结束、服务器已将它回滚，或那一行没有运行。请从“%1”继续。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds only in the session in which &quot;%2&quot; was typed, and that has ended, or the line was not run. Go on from &quot;%2&quot;.</source>
        <translation>“%1”只在键入“%2”的会话中有效，而该会话已结束，或那一行没有运行。请从“%2”继续。</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open: leaving would roll it back. Commit it first, or leave this line out to give it up.</source>
        <translation>“%1”开始的事务仍然打开：离开会使它回滚。请先提交；如要放弃它，则略过这一行。</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open, and no line below ends it: this line would be rolled back with it. Commit it or roll it back first.</source>
        <translation>“%1”开始的事务仍然打开，而下面没有一行结束它：这一行会随它一起被回滚。请先提交或回滚它。</translation>
    </message>
    <message>
        <source>No session at the database: %1</source>
        <translation>没有数据库会话：%1</translation>
    </message>
    <message>
        <source>The psql that this session is opened with is older than version 9.6 and leaves out what has to be set before the first line: install a newer one there.</source>
        <translation>打开此会话所用的 psql 早于 9.6 版，会漏掉第一行之前必须设置的内容：请在那里安装较新的版本。</translation>
    </message>
</context>
<context>
    <name>cockpit::patch</name>
    <message>
        <source>This is no unified diff of one file.</source>
        <translation>这不是针对一个文件的统一格式 diff。</translation>
    </message>
    <message>
        <source>Line %1 of the diff is not as a unified diff has it.</source>
        <translation>diff 的第 %1 行不符合统一格式。</translation>
    </message>
    <message>
        <source>The diff does not apply: line %1 of the file is another one than the diff was made for.</source>
        <translation>diff 无法应用：文件的第 %1 行与生成 diff 时的不同。</translation>
    </message>
    <message>
        <source>Line %1: that the command ends with exit code 0 could not be put in.</source>
        <translation>第 %1 行：无法写入“命令以退出码 0 结束”。</translation>
    </message>
    <message>
        <source>The words are the same; the encoding or the line endings are others.</source>
        <translation>文字相同；编码或换行符不同。</translation>
    </message>
    <message>
        <source>The file changed on disk at %1; this run keeps the text it started with.</source>
        <translation>磁盘上的文件在 %1 有改动；这次运行沿用开始时的文本。</translation>
    </message>
    <message>
        <source>The file cannot be read on disk any more since %1; this run keeps the text it started with.</source>
        <translation>自 %1 起磁盘上的文件无法读取；这次运行沿用开始时的文本。</translation>
    </message>
    <message>
        <source>The file on disk is again the one that this run started with.</source>
        <translation>磁盘上的文件又与这次运行开始时的一致。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is left as it is; there are no other words for what it was confirmed to mean.</source>
        <translation>第 %1 行：“%2”保持原样；对所确认的含义没有别的写法。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; could not be replaced by &quot;%3&quot;.</source>
        <translation>第 %1 行：“%2”无法替换为“%3”。</translation>
    </message>
    <message>
        <source>Line %1: the step took %2; the document says it in no place that could be changed.</source>
        <translation>第 %1 行：该步骤用时 %2；文档中没有可以改写之处写明它。</translation>
    </message>
</context>
<context>
    <name>cockpit::report</name>
    <message>
        <source>Run report: %1</source>
        <translation>运行报告：%1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Scenario, seed</source>
        <translation>情景、种子</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚未关闭</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Started (T-0)</source>
        <translation>开始 (T-0)</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>In holds</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Worst-case rollback</source>
        <translation>最坏回滚时间</translation>
    </message>
    <message>
        <source>Runbook sha256</source>
        <translation>运行手册 sha256</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>计划与实际</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>实际开始</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>No gate was declared.</source>
        <translation>没有宣布任何关卡。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Evidence sha256: %1</source>
        <translation>证据 sha256：%1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>触发时间</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>决策矩阵</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The runbook names no trigger.</source>
        <translation>运行手册没有写明触发器。</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Started at %1: %2. It took %3; the worst case promised was %4.</source>
        <translation>开始于 %1：%2。用时 %3；承诺的最坏时间为 %4。</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Ticked in the file only</source>
        <translation>仅在文件中勾选</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>None: no hold, skip, retry, failure, waiver, mark or unknown outcome.</source>
        <translation>无：没有暂停、跳过、重试、失败、豁免、标记或未知的结果。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 events. %2 Head of the chain: %3</source>
        <translation>%1 个事件。%2 链首：%3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%2 %1：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, comment by %2: %3</source>
        <translation>%1，%2 的评论：%3</translation>
    </message>
    <message>
        <source>signed off by %1 until %2, and expired</source>
        <translation>由 %1 签核至 %2，已过期</translation>
    </message>
    <message>
        <source>signed off by %1 until %2</source>
        <translation>由 %1 签核至 %2</translation>
    </message>
    <message>
        <source>failed, says %1: %2</source>
        <translation>不通过，%1 称：%2</translation>
    </message>
    <message>
        <source>not tested, says %1: %2</source>
        <translation>未测试，%1 称：%2</translation>
    </message>
    <message>
        <source>Before the first step: %1</source>
        <translation>第一个步骤之前：%1</translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <translation>%1 之后：%2</translation>
    </message>
    <message>
        <source>GO with waiver (owner %1, until %2)</source>
        <translation>GO（豁免，负责人 %1，至 %2）</translation>
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
        <translation>%1，由 %2 于 %3 宣布</translation>
    </message>
    <message>
        <source>By</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Line of the runbook</source>
        <translation>运行手册的行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>回滚：%1</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>触及了什么</translation>
    </message>
    <message>
        <source>nothing real: stand-ins performed the lines, and the metrics came from servers of the simulator</source>
        <translation>没有触及任何真实的东西：各行由替身执行，指标来自模拟器的服务器</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>What was run and done</source>
        <translation>运行和完成的内容</translation>
    </message>
    <message>
        <source>Each record is chained to the one before it by its hash: &quot;release-cockpit verify %1&quot; proves again that none was changed, taken out or put in.</source>
        <translation>每条记录都通过散列与前一条相连：“release-cockpit verify %1”可再次证明没有任何一条被更改、取出或插入。</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets</name>
    <message>
        <source>The keychain holds no secret &quot;%1&quot;, or it is locked.</source>
        <translation>密钥环中没有机密“%1”，或密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keychain does not give out the secret &quot;%1&quot;.</source>
        <translation>密钥环不肯给出机密“%1”。</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>这里没有密钥环。</translation>
    </message>
    <message>
        <source>The keychain cannot be used for the secret &quot;%1&quot;: %2.</source>
        <translation>机密“%1”无法使用密钥环：%2。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Is it waiting to be unlocked?</source>
        <translation>密钥环没有应答。它是否在等待解锁？</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets::SecretReader</name>
    <message>
        <source>The secret &quot;%1&quot; is to be in the environment variable %2, which is not set.</source>
        <translation>机密“%1”应在环境变量 %2 中，但没有设置该变量。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; comes from the environment variable %2, not from a keychain: other programs of yours can read it there.</source>
        <translation>机密“%1”来自环境变量 %2，而不是密钥环：您的其他程序可以在那里读到它。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; has fewer than %2 characters, so it could not be masked where it is shown. Use a longer one.</source>
        <translation>机密“%1”不足 %2 个字符，显示时无法遮蔽。请换一个更长的。</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator</name>
    <message>
        <source>This is not a scenario: a YAML map with at least a name is expected.</source>
        <translation>这不是情景：应是至少含有名称的 YAML 映射。</translation>
    </message>
    <message>
        <source>The scenario cannot be read: line %1: %2.</source>
        <translation>情景无法读取：第 %1 行：%2。</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. There are: %2.</source>
        <translation>没有情景“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1：%2</translation>
    </message>
    <message>
        <source>the run was not brought to an end</source>
        <translation>运行没有走到结束</translation>
    </message>
    <message>
        <source>the release was given up</source>
        <translation>放弃了发布</translation>
    </message>
    <message>
        <source>the window was overrun</source>
        <translation>超出窗口</translation>
    </message>
    <message>
        <source>more than 5 minutes from the trigger to the decision</source>
        <translation>从触发到决定超过 5 分钟</translation>
    </message>
    <message>
        <source>the rollback took longer than promised</source>
        <translation>回滚用时超过承诺</translation>
    </message>
    <message>
        <source>a command&apos;s outcome was unknown</source>
        <translation>有命令的结果未知</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read: %2.</source>
        <translation>情景 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>what the scenario breaks is not in this runbook, or was not reached: nothing went wrong, and nothing was practised</source>
        <translation>情景要破坏的东西不在此运行手册中，或没有走到那里：什么都没有出错，也什么都没有练到</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator::Stage</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>“%1”不是命令。</translation>
    </message>
    <message>
        <source>The simulator cannot write to %1: %2.</source>
        <translation>模拟器无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AnswerBar</name>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Continue …</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>✗ Fired: %1 · %2</source>
        <translation>✗ 已触发：%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>此后还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollback begins with its first rung</source>
        <translation>回滚从第一级开始</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>The release goes on; your reason is kept in the log</source>
        <translation>发布继续；您写的原因记入日志</translation>
    </message>
    <message>
        <source>The run stays held; the question stays open</source>
        <translation>运行保持暂停；问题仍待答复</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Why does the release go on although the trigger fired?</source>
        <translation>触发器已触发，为什么仍继续发布？</translation>
    </message>
    <message>
        <source>Continue the release</source>
        <translation>继续发布</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AsWritten</name>
    <message>
        <source>The step as written</source>
        <translation>步骤原文</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ChecklistsPanel</name>
    <message>
        <source>M&amp;ine</source>
        <translation>我的(&amp;I)</translation>
    </message>
    <message>
        <source>Only items that name whoever sits here, by role or name, or that they ticked</source>
        <translation>只显示以角色或姓名写明当前在席者的检查项，以及此人勾选过的检查项</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Space ticks an item; below the list are sign-offs with a time, findings and comments</source>
        <translation>空格勾选检查项；清单下方有带时限的签核、检查结果和评论</translation>
    </message>
    <message>
        <source>The runbook has no checklists outside its steps.

Add items like &quot;- [ ] Backup verified&quot; under a heading, and open it again.</source>
        <translation>运行手册的步骤之外没有检查清单。

请在标题下添加“- [ ] Backup verified”这样的检查项，然后重新打开。</translation>
    </message>
    <message>
        <source>Tick the item</source>
        <translation>勾选检查项</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>撤销勾选</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>操作的词语</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing in this window is called that.</source>
        <translation>此窗口中没有这样命名的操作。</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>现在不行。%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandText</name>
    <message>
        <source>What runs</source>
        <translation>要运行的内容</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConflictBox</name>
    <message>
        <source>◐ The runbook says different things of this; the lead chooses:</source>
        <translation>◐ 运行手册对此说法不一；由总指挥选择：</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsolePanel</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Keep the newest line in sight (End)</source>
        <translation>始终显示最新的行 (End)</translation>
    </message>
    <message>
        <source>Show the newest line and follow the output again (End)</source>
        <translation>显示最新一行并重新跟随输出（End）</translation>
    </message>
    <message>
        <source>Break lines that are wider than the window</source>
        <translation>将宽于窗口的行换行</translation>
    </message>
    <message>
        <source>When this window received a line, UTC. What was printed before the window was opened is marked as earlier, or has the time of opening</source>
        <translation>此窗口收到该行的时间（UTC）。打开窗口之前打印的内容标为更早，或使用打开时的时间</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find text in all of the output (Ctrl+F)</source>
        <translation>在全部输出中查找文本（Ctrl+F）</translation>
    </message>
    <message>
        <source>Copy the selected text, or all of it (Ctrl+C in the output)</source>
        <translation>复制所选文本，或全部内容（在输出中按 Ctrl+C）</translation>
    </message>
    <message>
        <source>↓ Newest (+%1)</source>
        <translation>↓ 最新（+%1）</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>保存输出</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Wrap, times, save</source>
        <translation>换行、时间、保存</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>显示时间</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>存为文本 …</translation>
    </message>
    <message>
        <source>Save the bytes as they were printed …</source>
        <translation>按打印时的原始字节保存 …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleSaver</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved %1 in %2. %3 were not kept and are missing.</source>
        <translation>已将 %1 保存到 %2。%3 未保留，因此缺失。</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>已将 %1 保存到 %2。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleView</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Nothing was printed in this step yet.</source>
        <translation>此步骤还没有任何输出。</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>What the commands of the step print. Lines that begin with an exclamation mark were printed on standard error.</source>
        <translation>此步骤的命令所打印的内容。以感叹号开头的行来自标准错误输出。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CriteriaList</name>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>You confirm that it holds</source>
        <translation>您确认它成立</translation>
    </message>
    <message>
        <source>You say that it does not hold; the gate cannot be GO then</source>
        <translation>您表示它不成立；关卡因此不能 GO</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>成立：%1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>不成立：%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DeclarationBar</name>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>All GO</source>
        <translation>全部 GO</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO…</translation>
    </message>
    <message>
        <source>Declare HOLD</source>
        <translation>宣布暂停</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>宣布 GO</translation>
    </message>
    <message>
        <source>Declare NO-GO</source>
        <translation>宣布 NO-GO</translation>
    </message>
    <message>
        <source>Why? It is kept with the evidence.</source>
        <translation>为什么？原因与证据一起保存。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Put the question to all positions; earlier answers are reset</source>
        <translation>向所有岗位发起询问；此前的答复将被重置</translation>
    </message>
    <message>
        <source>Answer GO for every position that has not answered; each is logged as answered by you</source>
        <translation>代每个尚未答复的岗位答复 GO；每一条都记为由您答复</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>Declare GO …</source>
        <translation>宣布 GO…</translation>
    </message>
    <message>
        <source>A waiver covers what is open; your reason is kept with the evidence</source>
        <translation>未满足之处由豁免涵盖；您写的原因与证据一起保存</translation>
    </message>
    <message>
        <source>The evidence is frozen with the decision; the next step may begin</source>
        <translation>证据随决定一起冻结；下一步骤可以开始</translation>
    </message>
    <message>
        <source>Hold the run until it is clear</source>
        <translation>暂停运行，直到情况明确</translation>
    </message>
    <message>
        <source>The release does not go on; the run is held</source>
        <translation>发布不再继续；运行已暂停</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Desk</name>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Docks</name>
    <message>
        <source>&amp;Fly</source>
        <translation>执行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>复核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>大屏(&amp;W)</translation>
    </message>
    <message>
        <source>Everything that the one who flies needs (Ctrl+1)</source>
        <translation>执行者所需的一切 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Findings, document, checklists, messages: before a release (Ctrl+2)</source>
        <translation>问题、文档、检查清单、消息：用于发布之前 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Large, without buttons, for a screen on the wall (Ctrl+3); Esc leads back</source>
        <translation>大字、没有按钮，用于墙上的屏幕 (Ctrl+3)；按 Esc 返回</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DocumentPanel</name>
    <message>
        <source>The runbook</source>
        <translation>运行手册</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryButtons</name>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Writes it into the draft of the file</source>
        <translation>将它写入文件草稿</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes it out of the draft of the file</source>
        <translation>将它从文件草稿中移除</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Nothing is waited for any more</source>
        <translation>不再等待任何结果</translation>
    </message>
    <message>
        <source>Tries it as a run would, and changes nothing</source>
        <translation>像运行时那样试一次，不改变任何东西</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryForm</name>
    <message>
        <source>Where the runbook&apos;s host really is. Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>运行手册中的主机实际在哪里。在那里运行不可撤销的行之前，会先运行验明命令，它必须打印预期内容。</translation>
    </message>
    <message>
        <source>What the runbook&apos;s placeholder stands for in this environment.</source>
        <translation>运行手册中的占位符在此环境中代表什么。</translation>
    </message>
    <message>
        <source>Only the name stands in the file. The value is in your keychain, or in a variable of the environment that the cockpit is started in.</source>
        <translation>文件中只有名称。值在您的密钥环中，或在启动驾驶舱时的环境变量中。</translation>
    </message>
    <message>
        <source>A service that metrics are read from.</source>
        <translation>用来读取指标的服务。</translation>
    </message>
    <message>
        <source>Who answers for this role, and how they are reached.</source>
        <translation>谁担任此角色，以及如何联系。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>app-01.example.org, or 10.0.0.4:22</source>
        <translation>app-01.example.org，或 10.0.0.4:22</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>empty: as ssh has it</source>
        <translation>留空：按 ssh 的设置</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验明命令</translation>
    </message>
    <message>
        <source>hostname; a command that changes nothing</source>
        <translation>hostname；不改变任何东西的命令</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>the line that it must print there</source>
        <translation>在那里必须打印的一行</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>一行文本</translation>
    </message>
    <message>
        <source>From the variable</source>
        <translation>取自变量</translation>
    </message>
    <message>
        <source>empty: from your keychain</source>
        <translation>留空：取自您的密钥环</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>https://prometheus.example.com</source>
        <translation>https://prometheus.example.com</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>eu-west-1; CloudWatch alone</source>
        <translation>eu-west-1；仅 CloudWatch</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>its uid; Grafana alone</source>
        <translation>它的 uid；仅 Grafana</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>a person or a rota</source>
        <translation>人员或轮值组</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>mail, phone or chat</source>
        <translation>邮件、电话或聊天</translation>
    </message>
    <message>
        <source>Leads the release: declares gates</source>
        <translation>指挥发布：宣布关卡</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新建</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>%1
The runbook names it first in line %2.</source>
        <translation>%1
运行手册首次提到它是在第 %2 行。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>names of hosts of this file, with commas between them</source>
        <translation>此文件中的主机名称，以逗号分隔</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>sequential: one after the other; rolling: so many at once</source>
        <translation>sequential：逐台进行；rolling：每次若干台</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>how many hosts; rolling alone</source>
        <translation>几台主机；仅 rolling</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>must go well on a host before the next: curl -fs localhost/health</source>
        <translation>一台主机上必须成功，才轮到下一台：curl -fs localhost/health</translation>
    </message>
    <message>
        <source>Check within</source>
        <translation>检查时限</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>一台失败时</translation>
    </message>
    <message>
        <source>stop, or try the others still</source>
        <translation>停止，或仍尝试其余主机</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>允许失败</translation>
    </message>
    <message>
        <source>so many hosts, and it is still done</source>
        <translation>这么多台主机失败，仍算完成</translation>
    </message>
    <message>
        <source>what answers there</source>
        <translation>那里由什么应答</translation>
    </message>
    <message>
        <source>the name of one of this file</source>
        <translation>此文件中某项机密的名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>where it is read</source>
        <translation>从哪里读取</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>in the source&apos;s own language; one series</source>
        <translation>用数据源自己的语言；一个序列</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>of what the query gives: ms, %, 1/s</source>
        <translation>查询结果的单位：ms、%、1/s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>for charts; empty: the words it matches</source>
        <translation>用于图表；留空：它匹配的文字</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>metrics of one word share axes</source>
        <translation>同一个词的指标共用坐标轴</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>instead of a query: open alerts are counted; all, or severity=critical</source>
        <translation>代替查询：统计未关闭的告警；all，或 severity=critical</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>CloudWatch alone, instead of a query</source>
        <translation>仅 CloudWatch，代替查询</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>CloudWatch alone</source>
        <translation>仅 CloudWatch</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source>CloudWatch alone; Average, p99</source>
        <translation>仅 CloudWatch；Average、p99</translation>
    </message>
    <message>
        <source>what the service is for</source>
        <translation>这项服务的用途</translation>
    </message>
    <message>
        <source>https://…; mail: smtp://…</source>
        <translation>https://…；邮件：smtp://…</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>10 min; then the line is stopped</source>
        <translation>10 min；之后停止该行</translation>
    </message>
    <message>
        <source>Silence limit</source>
        <translation>无动静时限</translation>
    </message>
    <message>
        <source>2 min without a word; then a person is asked</source>
        <translation>2 min 没有输出；之后询问人</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>0 to 10; read-only and reversible alone</source>
        <translation>0 到 10；仅限只读和可撤销的行</translation>
    </message>
    <message>
        <source>Takes input</source>
        <translation>接受输入</translation>
    </message>
    <message>
        <source>a person may type into the line</source>
        <translation>人可以向该行键入内容</translation>
    </message>
    <message>
        <source>Has a terminal</source>
        <translation>有终端</translation>
    </message>
    <message>
        <source>for tools that ask only on a terminal</source>
        <translation>用于只在终端上提问的工具</translation>
    </message>
    <message>
        <source>Longer by %</source>
        <translation>超出（%）</translation>
    </message>
    <message>
        <source>20; 0: no notice</source>
        <translation>20；0：不提示</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>5 min over what was planned</source>
        <translation>比计划多 5 min</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>长于</translation>
    </message>
    <message>
        <source>30 min, whatever was planned</source>
        <translation>30 min，不论计划多久</translation>
    </message>
    <message>
        <source>Persons for a GO</source>
        <translation>GO 所需人数</translation>
    </message>
    <message>
        <source>0 or empty: every position</source>
        <translation>0 或留空：每个岗位</translation>
    </message>
    <message>
        <source>Executor may approve</source>
        <translation>执行者可批准</translation>
    </message>
    <message>
        <source>no: who carried out lines answers for no position</source>
        <translation>no：执行过行的人不为任何岗位答复</translation>
    </message>
    <message>
        <source>Two people for</source>
        <translation>需要两人</translation>
    </message>
    <message>
        <source>irreversible, customer-visible; empty: irreversible lines of live runs</source>
        <translation>irreversible, customer-visible；留空：正式运行中不可撤销的行</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>提醒时限</translation>
    </message>
    <message>
        <source>5 min; who has not answered</source>
        <translation>5 min；提醒尚未答复的人</translation>
    </message>
    <message>
        <source>Hold after</source>
        <translation>暂停时限</translation>
    </message>
    <message>
        <source>10 min without an answer</source>
        <translation>10 min 无答复</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>无进展时限</translation>
    </message>
    <message>
        <source>15 min in which nothing happens in a step</source>
        <translation>15 min，步骤中没有任何动静</translation>
    </message>
    <message>
        <source>Rehearsed rollback</source>
        <translation>演练的回滚</translation>
    </message>
    <message>
        <source>18 min; as it was measured</source>
        <translation>18 min；按实测</translation>
    </message>
    <message>
        <source>a live run is flown against production</source>
        <translation>live 是针对生产环境执行的运行</translation>
    </message>
    <message>
        <source>Planned T-0</source>
        <translation>计划的 T-0</translation>
    </message>
    <message>
        <source>2030-01-31T02:00:00Z; empty: as the runbook has it</source>
        <translation>2030-01-31T02:00:00Z；留空：按运行手册</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>4 h; empty: as the runbook has it</source>
        <translation>4 h；留空：按运行手册</translation>
    </message>
    <message>
        <source>Time to get back</source>
        <translation>回退用时</translation>
    </message>
    <message>
        <source>30 min; empty: as the runbook has it</source>
        <translation>30 min；留空：按运行手册</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Europe/Berlin; empty: UTC</source>
        <translation>Europe/Berlin；留空：UTC</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>yes: lines that may change anything are left out</source>
        <translation>yes：可能改变任何东西的行都略过</translation>
    </message>
    <message>
        <source>there is one lead</source>
        <translation>总指挥只有一位</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>observe: only shown; ask: the lead decides; act: rolls back</source>
        <translation>observe：只显示；ask：总指挥决定；act：回滚</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: a line there runs on each of them, in this order, in batches where you say so.</source>
        <translation>运行手册中一个名称背后的多台主机：那里的一行按此顺序在每台主机上运行，您写明分批时则分批。</translation>
    </message>
    <message>
        <source>Conditions of the runbook that have all of these words are measured by the query. Without one they are unbound, and unbound passes no gate.</source>
        <translation>运行手册中含有全部这些词的条件由此查询测量。没有查询就是未绑定，而未绑定通不过任何关卡。</translation>
    </message>
    <message>
        <source>What happens when a trigger of the runbook fires. Its name is the trigger&apos;s text, or * for all.</source>
        <translation>运行手册的触发器触发时会发生什么。名称就是触发器的文字，* 表示全部。</translation>
    </message>
    <message>
        <source>A service that a run speaks to besides hosts and metrics.</source>
        <translation>除主机和指标之外，运行还要联系的服务。</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing.</source>
        <translation>运行手册未写明时，对某类行适用的规定。</translation>
    </message>
    <message>
        <source>What your team agreed on. An empty field means what its hint says first.</source>
        <translation>团队的约定。字段留空的含义见其提示开头。</translation>
    </message>
    <message>
        <source>What kind of run this environment makes, and when.</source>
        <translation>此环境产生哪种运行，以及何时进行。</translation>
    </message>
    <message>
        <source>Words that it matches</source>
        <translation>匹配的文字</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>行的类别</translation>
    </message>
    <message>
        <source>Text of the trigger</source>
        <translation>触发器的文字</translation>
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
        <translation>按运行手册的写法，或 *</translation>
    </message>
    <message>
        <source>as the runbook names it, where it does</source>
        <translation>运行手册有名称时，照其名称</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>2030-01-31 02:00; UTC</source>
        <translation>2030-01-31 02:00；UTC</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>查询间隔</translation>
    </message>
    <message>
        <source>15 s, unless said otherwise; at least 1 s</source>
        <translation>15 s，除非另有说明；至少 1 s</translation>
    </message>
    <message>
        <source>Its alerts</source>
        <translation>自身的告警</translation>
    </message>
    <message>
        <source>yes: its own alerts are shown</source>
        <translation>yes：显示它自己的告警</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>yes: the run is marked; Grafana</source>
        <translation>yes：标记运行；Grafana</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Cluster=web, Zone=a; CloudWatch alone</source>
        <translation>Cluster=web, Zone=a；仅 CloudWatch</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>它存放在哪里</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>region=eu, service=api</source>
        <translation>region=eu, service=api</translation>
    </message>
    <message>
        <source>A time in which no live run is started without a reason.</source>
        <translation>没有原因就不开始正式运行的一段时间。</translation>
    </message>
    <message>
        <source>Before this step the run is held, so long or until then.</source>
        <translation>在此步骤之前暂停运行，暂停这么久或到那时为止。</translation>
    </message>
    <message>
        <source>This step does not begin before that time.</source>
        <translation>此步骤不早于该时间开始。</translation>
    </message>
    <message>
        <source>What shows that the way back is there, before a gate is GO.</source>
        <translation>在关卡 GO 之前，表明退路存在的内容。</translation>
    </message>
    <message>
        <source>Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>在那里运行不可撤销的行之前，会先运行验明命令，它必须打印预期内容。</translation>
    </message>
    <message>
        <source>A dashboard that the charts show beside the runbook&apos;s own metrics.</source>
        <translation>图表在运行手册自己的指标旁显示的仪表板。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Line or sentence</source>
        <translation>行或句子</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>2030-12-20 00:00; UTC</source>
        <translation>2030-12-20 00:00；UTC</translation>
    </message>
    <message>
        <source>its number or title in the runbook</source>
        <translation>它在运行手册中的编号或标题</translation>
    </message>
    <message>
        <source>The backup is listed: `ls /backup`</source>
        <translation>备份已列出：`ls /backup`</translation>
    </message>
    <message>
        <source>a database, a container, or *</source>
        <translation>数据库、容器，或 *</translation>
    </message>
    <message>
        <source>its uid (Grafana) or name (CloudWatch)</source>
        <translation>它的 uid (Grafana) 或名称 (CloudWatch)</translation>
    </message>
    <message>
        <source>Lines go on when the link is cut</source>
        <translation>连接断开时行继续运行</translation>
    </message>
    <message>
        <source>they may leave files there meanwhile</source>
        <translation>期间可能在那里留下文件</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>负责范围</translation>
    </message>
    <message>
        <source>what others may ask of them</source>
        <translation>别人可以要求他们做什么</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>2031-01-02 00:00; UTC</source>
        <translation>2031-01-02 00:00；UTC</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>what whoever starts is told</source>
        <translation>告诉开始运行的人什么</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>15 min; nothing below: the lead decides</source>
        <translation>15 min；下面都不填：总指挥决定</translation>
    </message>
    <message>
        <source>2030-01-31 02:00, UTC; instead</source>
        <translation>2030-01-31 02:00，UTC；代替时长</translation>
    </message>
    <message>
        <source>Until complete</source>
        <translation>直到完成</translation>
    </message>
    <message>
        <source>the title of a checklist; instead</source>
        <translation>检查清单的标题；代替以上</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryList</name>
    <message>
        <source>What the environment names</source>
        <translation>环境中写明的内容</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>全部测试(&amp;T)</translation>
    </message>
    <message>
        <source>Tries every host, secret, source and metric</source>
        <translation>试一遍所有主机、机密、数据源和指标</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>One more of a kind</source>
        <translation>选择类型，再加一项</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EnvironmentDialog</name>
    <message>
        <source>Environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>Writes what was changed; all else stays as it is written</source>
        <translation>写入改动之处；其余保持原样</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>What was changed is not saved. Save it, or close once more to leave the file as it is.</source>
        <translation>改动尚未保存。请保存，或再次关闭以保持文件原样。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileBanner</name>
    <message>
        <source>Show difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Shows what changed in the file since the run began</source>
        <translation>显示运行开始以来文件的改动</translation>
    </message>
    <message>
        <source>Difference between the file and the text that is flown</source>
        <translation>文件与所执行文本之间的差异</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hide this until the file changes again</source>
        <translation>隐藏，直到文件再次改动</translation>
    </message>
    <message>
        <source>Hide difference</source>
        <translation>隐藏差异</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileRow</name>
    <message>
        <source>&amp;Save the file</source>
        <translation>保存文件(&amp;S)</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Opens the file as it is saved now in your editor</source>
        <translation>在编辑器中打开现在已保存的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leaves the file as it was saved last</source>
        <translation>文件保持上次保存的样子</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing was found wrong with this runbook.</source>
        <translation>这份运行手册没有发现问题。</translation>
    </message>
    <message>
        <source>Reading the runbook for mistakes …</source>
        <translation>正在检查运行手册中的错误 …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FoundActions</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GateHeader</name>
    <message>
        <source>Gate</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Which gate to look at</source>
        <translation>要查看的关卡</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GatesPanel</name>
    <message>
        <source>The runbook has no go/no-go decision.

Write &quot;Go/No-Go&quot; where the team must decide, and open it again.</source>
        <translation>运行手册没有 Go/No-Go 决定。

请在团队须作决定的地方写 &quot;Go/No-Go&quot;，然后重新打开。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GuessesPanel</name>
    <message>
        <source>Guesses</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation>解读正确</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>解读错误</translation>
    </message>
    <message>
        <source>Nothing was guessed: the runbook could be read as it stands.</source>
        <translation>没有任何推测：运行手册可以照原样解读。</translation>
    </message>
    <message>
        <source>Kept beside the run; the patch of the run puts it beyond doubt</source>
        <translation>保存在运行旁；运行的补丁会消除疑问</translation>
    </message>
    <message>
        <source>Kept beside the run; mend the line in the runbook</source>
        <translation>保存在运行旁；请修改运行手册中的这一行</translation>
    </message>
    <message>
        <source>Choose a guess first</source>
        <translation>请先选择一条推测</translation>
    </message>
    <message>
        <source>Choose a guess to see its line.</source>
        <translation>选择一条推测即可查看对应的行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>“%1”被解读为%2。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Help</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the help&apos;s pages in this language: en, de, fr, es, ja or zh_CN.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Find an action …</source>
        <translation>查找操作 …</translation>
    </message>
    <message>
        <source>Everything that can be done in this window, by a few letters of its name</source>
        <translation>用名称中的几个字母找到此窗口中能做的一切</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>此面板的帮助</translation>
    </message>
    <message>
        <source>The page of the panel that has the focus</source>
        <translation>当前焦点所在面板的页面</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>首次执行</translation>
    </message>
    <message>
        <source>A tour in stations, beside a simulated release</source>
        <translation>伴随一次模拟发布的分站导览</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Words of the trade</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>What a gate is, a hold, a ramp, a point of no return</source>
        <translation>什么是关卡、暂停、放量、不可回退点</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Then click on anything: it says what it does now, or why it cannot</source>
        <translation>然后点击任何控件：它会说明现在的作用，或为何不可用</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Points at each panel in turn; Escape ends it</source>
        <translation>依次指出每个面板；按 Escape 结束</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HoldButton</name>
    <message>
        <source>keep holding …</source>
        <translation>请按住…</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::InputBar</name>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Type the line and its line end (Return)</source>
        <translation>输入该行及其行尾（回车）</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>结束输入</translation>
    </message>
    <message>
        <source>Say that no more input comes (Ctrl+D)</source>
        <translation>表示不再有输入（Ctrl+D）</translation>
    </message>
    <message>
        <source>Not shown here and kept nowhere; the log says only that there was input, and how long it was</source>
        <translation>此处不显示，也不在任何地方保存；日志只记录有过输入及其长度</translation>
    </message>
    <message>
        <source>Not shown and kept nowhere</source>
        <translation>不显示，也不保存</translation>
    </message>
    <message>
        <source>What you type is kept in the log</source>
        <translation>您输入的内容会保存在日志中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>接受输入</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ItemActions</name>
    <message>
        <source>Sign off …</source>
        <translation>签核…</translation>
    </message>
    <message>
        <source>With a note, and until when it holds</source>
        <translation>附一段说明，以及有效到何时</translation>
    </message>
    <message>
        <source>Tick with evidence …</source>
        <translation>附证据勾选…</translation>
    </message>
    <message>
        <source>Kept in the log with your name, a note and a link</source>
        <translation>连同您的名字、说明和链接记入日志</translation>
    </message>
    <message>
        <source>It fails …</source>
        <translation>不通过…</translation>
    </message>
    <message>
        <source>You looked, and it is not so</source>
        <translation>您看过了，情况并非如此</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>未测试…</translation>
    </message>
    <message>
        <source>Nobody could look; the log keeps why</source>
        <translation>没有人能查看；日志会留下原因</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>评论…</translation>
    </message>
    <message>
        <source>Said of the item; decides nothing</source>
        <translation>针对检查项的话；不决定任何事</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Copy the evidence&apos;s path</source>
        <translation>复制证据路径</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>打开证据</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看过</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::KindBand</name>
    <message>
        <source>LIVE · every line runs for real</source>
        <translation>正式 · 每一行都真实运行</translation>
    </message>
    <message>
        <source>STAGING · lines run for real, on staging</source>
        <translation>预发 · 各行在预发环境中真实运行</translation>
    </message>
    <message>
        <source>SIMULATED · nothing real is touched</source>
        <translation>模拟 · 不触及任何真实的东西</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LadderPage</name>
    <message>
        <source>Rollback ladder</source>
        <translation>回滚阶梯</translation>
    </message>
    <message>
        <source>Skip rung …</source>
        <translation>跳过此级…</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps: nobody can say what going back means.

Add a &quot;Rollback&quot; section with steps, smallest first, each with a time budget.</source>
        <translation>运行手册没有回滚步骤：没有人能说清回退意味着什么。

请添加 &quot;Rollback&quot; 一节，写明步骤，最小的在前，每步注明时限。</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+Return)</source>
        <translation>%1：%2 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Go on without this rung; the reason is kept in the log</source>
        <translation>不经此级继续；原因记入日志</translation>
    </message>
    <message>
        <source>Skip rung</source>
        <translation>跳过此级</translation>
    </message>
    <message>
        <source>Why is it skipped? The reason is kept in the log.</source>
        <translation>为什么跳过？原因记入日志。</translation>
    </message>
    <message>
        <source>Skip the rung</source>
        <translation>跳过这一级</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>From its next start on the cockpit speaks: %1.</source>
        <translation>下次启动起，驾驶舱的语言：%1。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Add a remark to the log, then Return</source>
        <translation>为日志添加备注，然后按回车</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept in the log with your name and the time</source>
        <translation>与您的姓名和时间一起记入日志</translation>
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
        <translation>状态条</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>放量</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <translation>将面板放回原位</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hide this message; it stays in the log where it changed something</source>
        <translation>隐藏此消息；若它改变了什么，日志中会保留</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>复制主题</translation>
    </message>
    <message>
        <source>Copy the subject line</source>
        <translation>复制主题行</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>Copy the message; you send it yourself</source>
        <translation>复制消息；由您自己发送</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息正文</translation>
    </message>
    <message>
        <source>The runbook has no message templates.

Add a &quot;Communication&quot; section with a template in a code block for each message.</source>
        <translation>运行手册没有消息模板。

请添加 &quot;Communication&quot; 一节，为每条消息在代码块中写一个模板。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>这里不发送任何东西。</translation>
    </message>
    <message>
        <source>Still to fill: %1</source>
        <translation>仍待填写：%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::NoticeBar</name>
    <message>
        <source>Claim the step</source>
        <translation>认领此步骤</translation>
    </message>
    <message>
        <source>Take the step over …</source>
        <translation>接手此步骤…</translation>
    </message>
    <message>
        <source>The step is yours; the log says so</source>
        <translation>此步骤由您认领；日志会记录</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>您为什么从 %1 手中接手？</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>接任总指挥</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>此后由您宣布关卡、答复触发器</translation>
    </message>
    <message>
        <source>Clear the target …</source>
        <translation>解锁目标…</translation>
    </message>
    <message>
        <source>Other releases may go there again</source>
        <translation>其他发布可以再次在那里进行</translation>
    </message>
    <message>
        <source>What was the cause, and why may the next release go there?</source>
        <translation>原因是什么，为什么下一次发布可以在那里进行？</translation>
    </message>
    <message>
        <source>Good …</source>
        <translation>良好…</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>您已查看，一切正常</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>您看到了什么，在哪里看到？</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>关闭运行：已回滚</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>关闭运行：完成</translation>
    </message>
    <message>
        <source>A closed run is over; its report can be saved at any time</source>
        <translation>关闭的运行就此结束；其报告可随时保存</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>由 %1 关闭</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::OfferRow</name>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Outputs</name>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; they made room for what came later ──</source>
        <translation>── 不在命令的日志中：%1 行，%2；已为后来的输出让位 ──</translation>
    </message>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; the disk refused them ──</source>
        <translation>── 不在命令的日志中：%1 行，%2；磁盘拒绝写入 ──</translation>
    </message>
    <message>
        <source> · attempt %1</source>
        <translation> · 第 %1 次尝试</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PathBar</name>
    <message>
        <source>Path to fly</source>
        <translation>执行准备</translation>
    </message>
    <message>
        <source>Path to fly:</source>
        <translation>执行准备：</translation>
    </message>
    <message>
        <source>Put the path to fly away</source>
        <translation>收起执行准备栏</translation>
    </message>
    <message>
        <source>Edit and test %1 …</source>
        <translation>编辑并测试 %1…</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>A new environment</source>
        <translation>新环境</translation>
    </message>
    <message>
        <source>Its name: &quot;staging&quot; for rehearsals on real hosts, &quot;production&quot; for the live release. The file is written beside the runbook.</source>
        <translation>名称：在真实主机上演练用 &quot;staging&quot;，正式发布用 &quot;production&quot;。文件写在运行手册旁。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PollGrid</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>%1 says GO</source>
        <translation>%1 答复 GO</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>%1 says NO-GO, with a reason</source>
        <translation>%1 答复 NO-GO，并写明原因</translation>
    </message>
    <message>
        <source>%1 says GO although something is open: who answers for it, until when</source>
        <translation>虽有未满足之处，%1 仍答复 GO：由谁负责，到何时为止</translation>
    </message>
    <message>
        <source>GO with a waiver</source>
        <translation>GO（豁免）</translation>
    </message>
    <message>
        <source>%1 says GO although something is open.</source>
        <translation>虽有未满足之处，%1 仍答复 GO。</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Why does %1 say NO-GO? It is kept in the log.</source>
        <translation>%1 为什么答复 NO-GO？原因记入日志。</translation>
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
        <translation>豁免…</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO…</translation>
    </message>
    <message>
        <source>GO for %1</source>
        <translation>%1：GO</translation>
    </message>
    <message>
        <source>GO with a waiver for %1</source>
        <translation>%1：GO（豁免）</translation>
    </message>
    <message>
        <source>NO-GO for %1</source>
        <translation>%1：NO-GO</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RampPanel</name>
    <message>
        <source>Stages of the ramp</source>
        <translation>放量各档</translation>
    </message>
    <message>
        <source>Phases of the rollout</source>
        <translation>分阶段推出的各阶段</translation>
    </message>
    <message>
        <source>The runbook names no ramp and no rollout phases.

Write stages like &quot;5 % for 15 minutes&quot; where traffic is moved, or phases like &quot;Phase 1: 10 % of users, day 0-2&quot;.</source>
        <translation>运行手册没有写明放量，也没有推出阶段。

请在切换流量之处写 &quot;5 % for 15 minutes&quot; 这样的档，或写 &quot;Phase 1: 10 % of users, day 0-2&quot; 这样的阶段。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RecentFiles</name>
    <message>
        <source>&amp;Recent runbooks</source>
        <translation>最近的运行手册(&amp;R)</translation>
    </message>
    <message>
        <source>Recent runbooks</source>
        <translation>最近的运行手册</translation>
    </message>
    <message>
        <source>Return opens the chosen one</source>
        <translation>按回车打开所选项</translation>
    </message>
    <message>
        <source>None yet: what you open is listed here.</source>
        <translation>还没有：您打开过的文件会列在这里。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ReplayBar</name>
    <message>
        <source>Previous decision</source>
        <translation>上一个决定</translation>
    </message>
    <message>
        <source>Back to the last gate, hold, failure or trigger (Ctrl+Alt+Left)</source>
        <translation>回到上一个关卡、暂停、失败或触发器（Ctrl+Alt+左）</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>One event back (Alt+Left)</source>
        <translation>后退一个事件（Alt+左）</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>One event on (Alt+Right)</source>
        <translation>前进一个事件（Alt+右）</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>下一个决定</translation>
    </message>
    <message>
        <source>On to the next gate, hold, failure or trigger (Ctrl+Alt+Right)</source>
        <translation>前往下一个关卡、暂停、失败或触发器（Ctrl+Alt+右）</translation>
    </message>
    <message>
        <source>Position in the record</source>
        <translation>记录中的位置</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Before its first event.</source>
        <translation>运行 %1 的记录：现在没有任何东西在运行。第一个事件之前。</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Event %L2 of %L3, %4: %5</source>
        <translation>运行 %1 的记录：现在没有任何东西在运行。事件 %L2/%L3，%4：%5</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RollbackPanel</name>
    <message>
        <source>What is taken back, the last first</source>
        <translation>要撤销的内容，最后做的在前</translation>
    </message>
    <message>
        <source>What must be seen to work before GO</source>
        <translation>GO 之前必须看到可用的内容</translation>
    </message>
    <message>
        <source>Rollback against its budget</source>
        <translation>回滚用时与时限</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Before GO (%1)</source>
        <translation>GO 之前 (%1)</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>撤销（%1）</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunMenu</name>
    <message>
        <source>Do what the step&apos;s button says</source>
        <translation>执行步骤按钮所写的操作</translation>
    </message>
    <message>
        <source>Starts the shown step</source>
        <translation>开始所示的步骤</translation>
    </message>
    <message>
        <source>Start, hold or resume</source>
        <translation>开始、暂停或恢复</translation>
    </message>
    <message>
        <source>What the strip&apos;s button says</source>
        <translation>执行状态条按钮所写的操作</translation>
    </message>
    <message>
        <source>Go to ROLL BACK</source>
        <translation>转到回滚按钮</translation>
    </message>
    <message>
        <source>Then hold Space for 1.5 s</source>
        <translation>然后按住空格键 1.5 秒</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Kept in the log with your name</source>
        <translation>与您的姓名一起记入日志</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>关闭运行：完成</translation>
    </message>
    <message>
        <source>Every step and gate is over</source>
        <translation>所有步骤和关卡都已结束</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>关闭运行：已回滚</translation>
    </message>
    <message>
        <source>The rollback is over</source>
        <translation>回滚已结束</translation>
    </message>
    <message>
        <source>Abort the run …</source>
        <translation>中止运行…</translation>
    </message>
    <message>
        <source>Closes the run where it stands, with a reason; nothing is undone</source>
        <translation>就地关闭运行，须写明原因；不撤销任何东西</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>您是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Hand the lead over to</source>
        <translation>将指挥移交给(&amp;H)</translation>
    </message>
    <message>
        <source>The lead stays where it is until %1 accepts it</source>
        <translation>在 %1 接任之前，总指挥不变</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>接任总指挥</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>此后由您宣布关卡、答复触发器</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>由 %1 关闭</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>中止运行</translation>
    </message>
    <message>
        <source>Why is it aborted? Nothing is undone by this.</source>
        <translation>为什么中止？这不会撤销任何东西。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunsList</name>
    <message>
        <source>Recent runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>No run yet: what you rehearse and fly is listed here.</source>
        <translation>还没有运行：您演练和执行的运行会列在这里。</translation>
    </message>
    <message>
        <source>Take it up &amp;again</source>
        <translation>接续(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Walk through it</source>
        <translation>回看(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the run on record, event by event; nothing is started</source>
        <translation>逐个事件显示已记录的运行；不会启动任何内容</translation>
    </message>
    <message>
        <source>Recent r&amp;uns</source>
        <translation>最近的运行(&amp;U)</translation>
    </message>
    <message>
        <source>This run is over; walk through it instead</source>
        <translation>此运行已结束；请改为回看</translation>
    </message>
    <message>
        <source>Goes on where it stands; what was running has gone on meanwhile</source>
        <translation>从当前状态继续；之前在运行的内容这段时间一直在继续</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SearchBar</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The line before in which it is (Shift+F3)</source>
        <translation>上一个包含它的行（Shift+F3）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The next line in which it is (F3, Return)</source>
        <translation>下一个包含它的行（F3、回车）</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>在输出中查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>停止查找（Esc）</translation>
    </message>
    <message>
        <source>%1 lines so far …</source>
        <translation>目前 %1 行 …</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>in no line</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>in %1 lines</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SecretValue</name>
    <message>
        <source>Put into my keychain</source>
        <translation>存入我的密钥环</translation>
    </message>
    <message>
        <source>Replaces the value that is there</source>
        <translation>替换已有的值</translation>
    </message>
    <message>
        <source>never shown, never written into the file</source>
        <translation>从不显示，也从不写入文件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>It goes into your keychain, and nowhere else</source>
        <translation>它只存入您的密钥环，不会去别处</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SignOffBar</name>
    <message>
        <source>Sign off until …</source>
        <translation>限时签核…</translation>
    </message>
    <message>
        <source>Not so any more …</source>
        <translation>不再成立…</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>With a note, and until when it holds: then it is asked for again</source>
        <translation>附上说明，并写明有效到何时：之后会再次要求签核</translation>
    </message>
    <message>
        <source>It was passed, and does not hold now: a gate that asks for the step stays shut</source>
        <translation>它曾通过，而现在不成立：要求该步骤的关卡会保持关闭</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StartHead</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What the cockpit speaks</source>
        <translation>驾驶舱使用的语言</translation>
    </message>
    <message>
        <source>Release Cockpit</source>
        <translation>Release Cockpit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What this window is for (F1)</source>
        <translation>此窗口的用途 (F1)</translation>
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
        <translation>打开团队已经写好的运行手册。驾驶舱会读懂它，指出其中的问题，让您先演练，再据此执行发布。文件本身绝不会被改动。</translation>
    </message>
    <message>
        <source>&amp;Open a runbook …</source>
        <translation>打开运行手册(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a Markdown file (Ctrl+O); or drop one on this window</source>
        <translation>选择 Markdown 文件 (Ctrl+O)；或将文件拖放到此窗口</translation>
    </message>
    <message>
        <source>&amp;Try the sample in the simulator</source>
        <translation>在模拟器中试用示例(&amp;T)</translation>
    </message>
    <message>
        <source>A made-up release against a made-up world: nothing real is touched</source>
        <translation>虚构世界中的虚构发布：不触及任何真实的东西</translation>
    </message>
    <message>
        <source>or drop a Markdown file here</source>
        <translation>或将 Markdown 文件拖放到这里</translation>
    </message>
    <message>
        <source>Open a runbook</source>
        <translation>打开运行手册</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StepPanel</name>
    <message>
        <source>There is no step to show.

The runbook has no steps, or all of them are over.</source>
        <translation>没有可显示的步骤。

运行手册没有步骤，或所有步骤都已结束。</translation>
    </message>
    <message>
        <source>Skip step …</source>
        <translation>跳过步骤…</translation>
    </message>
    <message>
        <source>Back to the current step</source>
        <translation>回到当前步骤</translation>
    </message>
    <message>
        <source>Follow the run again (Esc)</source>
        <translation>重新跟随运行 (Esc)</translation>
    </message>
    <message>
        <source>Lines of the step</source>
        <translation>步骤的各行</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The step is not done; the reason is kept in the log</source>
        <translation>不做此步骤；原因记入日志</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; skipped? The reason is kept in the log.</source>
        <translation>为什么跳过“%1”？原因记入日志。</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>跳过此步骤</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Strip</name>
    <message>
        <source>Release → %1</source>
        <translation>发布 → %1</translation>
    </message>
    <message>
        <source>Plan clock</source>
        <translation>计划时钟</translation>
    </message>
    <message>
        <source>UTC · local</source>
        <translation>UTC · 本地</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>与计划相比</translation>
    </message>
    <message>
        <source>Last safe rollback start</source>
        <translation>最晚安全回滚开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>ROLL BACK …</source>
        <translation>回滚…</translation>
    </message>
    <message>
        <source>Roll back: hold for one and a half seconds</source>
        <translation>回滚：按住一秒半</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>由 %1 决定</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation>由 %1 恢复</translation>
    </message>
    <message>
        <source>Called by %1</source>
        <translation>由 %1 发起</translation>
    </message>
    <message>
        <source>before T-0</source>
        <translation>T-0 之前</translation>
    </message>
    <message>
        <source>%1 · %2 local</source>
        <translation>%1 · 本地 %2</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>End the hold; steps may begin again (Ctrl+H)</source>
        <translation>结束暂停；步骤可以再次开始 (Ctrl+H)</translation>
    </message>
    <message>
        <source>START T-0</source>
        <translation>开始 T-0</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>Start the plan clock; steps may begin (Ctrl+H)</source>
        <translation>启动计划时钟；步骤可以开始 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已发起</translation>
    </message>
    <message>
        <source>Stop the plan clock; no step and no command begins, what runs goes on (Ctrl+H)</source>
        <translation>停止计划时钟；步骤和命令都不会开始，正在运行的继续 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Hold for 1.5 s (mouse or Space, Ctrl+Shift+R brings you here). It undoes %1</source>
        <translation>按住 1.5 秒（鼠标或空格键，Ctrl+Shift+R 可转到此处）。它会撤销 %1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelineDelegate</name>
    <message>
        <source>no return</source>
        <translation>不可回退</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The runbook has no steps.

Add a timeline table, or headings like &quot;Step 1: …&quot; or &quot;1. …&quot;, to the document and open it again.</source>
        <translation>运行手册没有步骤。

请在文档中添加时间线表格，或 &quot;Step 1: …&quot;、&quot;1. …&quot; 这样的标题，然后重新打开。</translation>
    </message>
    <message>
        <source>▭ planned</source>
        <translation>▭ 计划</translation>
    </message>
    <message>
        <source>▇ actual</source>
        <translation>▇ 实际</translation>
    </message>
    <message>
        <source>▨ forecast</source>
        <translation>▨ 预测</translation>
    </message>
    <message>
        <source>↩ rollback point</source>
        <translation>↩ 回滚点</translation>
    </message>
    <message>
        <source>◆ gate</source>
        <translation>◆ 关卡</translation>
    </message>
    <message>
        <source>│ now T+%1</source>
        <translation>│ 现在 T+%1</translation>
    </message>
    <message>
        <source>┆ no return after T+%1</source>
        <translation>┆ T+%1 之后不可回退</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Tour</name>
    <message>
        <source>The strip</source>
        <translation>状态条</translation>
    </message>
    <message>
        <source>Kind of run, the plan&apos;s clock, ahead or behind, the last moment for a safe rollback, and what is next. HOLD and ROLL BACK are always here.</source>
        <translation>运行的种类、计划时钟、提前或落后、最晚安全回滚开始时间，以及下一步。暂停和回滚始终在这里。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Every step as planned, as flown and as forecast. Choose one, and its lines show.</source>
        <translation>每个步骤的计划、实际和预测。选择一个步骤，就会显示它的各行。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What the author wrote beside the lines that run, each with its place and what it does to the world. The button says what it will do.</source>
        <translation>作者的文字与要运行的行并列，每行都标明位置和影响。按钮上写着它将做什么。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What the lines print, live, and to be searched.</source>
        <translation>各行打印的内容，实时显示，可供搜索。</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>The criteria with their evidence and its age, and the poll. Unknown is never GO.</source>
        <translation>各项标准及其证据和证据的新旧，以及表决。未知绝不等于 GO。</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>What is checked around the release. A tick in the file is a claim until somebody confirms it here.</source>
        <translation>发布前后要检查的事项。文件中的勾选只是声称，直到有人在这里确认。</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>The runbook&apos;s own limits, with their timers. What fires asks you, or acts.</source>
        <translation>运行手册自身的阈值及其计时。触发时会询问您，或自行行动。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The metrics with their limits. What is old or missing looks old or missing.</source>
        <translation>各项指标及其阈值。过时或缺失的数据，看上去就是过时或缺失的。</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>The way back, smallest first: what it undoes, in what order, for how long.</source>
        <translation>退路，从最小的一级开始：撤销什么、按什么顺序、需要多久。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Everything that happened, by whom. Nothing is taken out of it.</source>
        <translation>发生的一切，以及由谁所为。任何内容都不会从中删除。</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>结束导览(&amp;E)</translation>
    </message>
    <message>
        <source>Escape does it too</source>
        <translation>按 Escape 也可以</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一个(&amp;B)</translation>
    </message>
    <message>
        <source>The panel before (Left)</source>
        <translation>上一个面板（左箭头）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>The next panel (Right)</source>
        <translation>下一个面板（右箭头）</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2：%3</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>New here? A tour points at each panel in turn, and takes a minute. It is in the Help menu too.</source>
        <translation>第一次使用？导览会依次指出每个面板，只需一分钟。帮助菜单中也有。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Escape ends it</source>
        <translation>按 Escape 结束</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>It is not offered again</source>
        <translation>不再提示</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggerBar</name>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>为什么？原因记入日志。</translation>
    </message>
    <message>
        <source>%1 · when it fires: %2</source>
        <translation>%1 · 触发时：%2</translation>
    </message>
    <message>
        <source>Set to observe …</source>
        <translation>设为观察…</translation>
    </message>
    <message>
        <source>From now on it is noted when it fires, and nobody is asked</source>
        <translation>从现在起，触发时只作记录，不询问任何人</translation>
    </message>
    <message>
        <source>Set to ask …</source>
        <translation>设为询问…</translation>
    </message>
    <message>
        <source>From now on the run is held when it fires, until the lead answers</source>
        <translation>从现在起，触发时运行暂停，直到总指挥答复</translation>
    </message>
    <message>
        <source>Set to act …</source>
        <translation>设为行动…</translation>
    </message>
    <message>
        <source>From now on the rollback begins at once when it fires. Nothing is rolled back now.</source>
        <translation>从现在起，触发时立即开始回滚。现在不会回滚任何内容。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggersPanel</name>
    <message>
        <source>Conditions and triggers</source>
        <translation>条件与触发器</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>决策矩阵</translation>
    </message>
    <message>
        <source>The runbook names no conditions and no rollback triggers.

Write rules like &quot;Error rate &gt; 5 % for 5 minutes&quot; under &quot;Rollback triggers&quot;, and bind their metrics in the environment.</source>
        <translation>运行手册没有写明条件和回滚触发器。

请在 &quot;Rollback triggers&quot; 下写 &quot;Error rate &gt; 5 % for 5 minutes&quot; 这样的规则，并在环境中绑定它们的指标。</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>Say that this has happened; the lead is asked at once</source>
        <translation>表明此事已经发生；会立即询问总指挥</translation>
    </message>
    <message>
        <source>Declare: %1</source>
        <translation>宣布：%1</translation>
    </message>
    <message>
        <source>Declared by %1</source>
        <translation>由 %1 宣布</translation>
    </message>
    <message>
        <source>Declare a trigger</source>
        <translation>宣布触发</translation>
    </message>
    <message>
        <source>%1

How many is it now?</source>
        <translation>%1

现在是多少？</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>宣布</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::UntilField</name>
    <message>
        <source>until a time of your own</source>
        <translation>到自定的时间</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>有效多久</translation>
    </message>
    <message>
        <source>When the time has come it counts as not signed, and is asked for again</source>
        <translation>到时它算作未签核，并会再次要求签核</translation>
    </message>
    <message>
        <source>Holds until, in UTC</source>
        <translation>有效至（UTC）</translation>
    </message>
    <message>
        <source>Date and time in UTC</source>
        <translation>UTC 日期和时间</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::WhoButton</name>
    <message>
        <source>You: %1</source>
        <translation>您：%1</translation>
    </message>
    <message>
        <source>Who sits here. All that you do is logged as %1&apos;s; choose another position when another person takes the seat.</source>
        <translation>坐在这里的人。您所做的一切都记为 %1 所做；换人入座时，请选择另一个岗位。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>无动静</translation>
    </message>
    <message>
        <source>lost link</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>non-zero</source>
        <translation>非零退出</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>不符合预期</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>位置不符</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>A program, file, folder or host that it needs was not found.</source>
        <translation>找不到它需要的程序、文件、目录或主机。</translation>
    </message>
    <message>
        <source>The system or the other end refused it.</source>
        <translation>系统或对端拒绝了它。</translation>
    </message>
    <message>
        <source>The log-in was not accepted.</source>
        <translation>登录没有被接受。</translation>
    </message>
    <message>
        <source>It did not end within its time limit and was ended.</source>
        <translation>它没有在时限内结束，已被终止。</translation>
    </message>
    <message>
        <source>It said nothing for longer than its silence limit and was ended.</source>
        <translation>它没有动静的时间超过限制，已被终止。</translation>
    </message>
    <message>
        <source>The link was lost while it ran.</source>
        <translation>运行期间连接中断。</translation>
    </message>
    <message>
        <source>A signal ended it.</source>
        <translation>它被信号结束。</translation>
    </message>
    <message>
        <source>It ended with an exit code other than 0.</source>
        <translation>它以非 0 的退出码结束。</translation>
    </message>
    <message>
        <source>Its output is not what the runbook expects.</source>
        <translation>它的输出不是运行手册所预期的。</translation>
    </message>
    <message>
        <source>The place is not the one that the environment names.</source>
        <translation>这个位置不是环境所写明的位置。</translation>
    </message>
    <message>
        <source>A disk is full or cannot be written.</source>
        <translation>磁盘已满或无法写入。</translation>
    </message>
    <message>
        <source>The name %1 is not known: check it in the environment or in your ssh configuration.</source>
        <translation>无法解析名称 %1：请在环境或您的 ssh 配置中核对。</translation>
    </message>
    <message>
        <source>%1 refused the connection or cannot be reached.</source>
        <translation>%1 拒绝连接，或无法到达。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有按时应答。</translation>
    </message>
    <message>
        <source>%1 did not accept your key. Is it loaded (ssh-add -l), and the user right?</source>
        <translation>%1 没有接受您的密钥。密钥已加载 (ssh-add -l)、用户正确吗？</translation>
    </message>
    <message>
        <source>No ssh session with %1 came about; its words are in the output.</source>
        <translation>没有与 %1 建立 ssh 会话；其说明见输出。</translation>
    </message>
    <message>
        <source>The line holds a NUL character, which no command line can carry.</source>
        <translation>该行含有 NUL 字符，命令行无法携带它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits and underscores only.</source>
        <translation>“%1”不能作为变量名：只允许字母、数字和下划线。</translation>
    </message>
    <message>
        <source>The variable %1 holds a NUL character and cannot be passed on.</source>
        <translation>变量 %1 含有 NUL 字符，无法传递。</translation>
    </message>
    <message>
        <source>A line elsewhere cannot have input beforehand and ask for more.</source>
        <translation>在别处运行的行不能既有预先输入，又要求更多输入。</translation>
    </message>
    <message>
        <source>The input holds a NUL character and cannot be passed on.</source>
        <translation>输入含有 NUL 字符，无法传递。</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>The host key of %1 is not known here. Log in by hand once, and compare it with what the host&apos;s people say.</source>
        <translation>这里不认识 %1 的主机密钥。请手工登录一次，并与主机管理人员提供的密钥对照。</translation>
    </message>
    <message>
        <source>The host key of %1 is not the one that is known here: somebody else may be answering. Ask the host&apos;s people; only if they have changed it, remove the old one (ssh-keygen -R) and log in by hand once.</source>
        <translation>%1 的主机密钥与这里已知的不同：应答的可能是别的机器。请询问主机管理人员；只有确实是他们更换了密钥，才删除旧的 (ssh-keygen -R) 并手工登录一次。</translation>
    </message>
    <message>
        <source>%1 asks for a password, and the cockpit types none: give it your key (ssh-copy-id).</source>
        <translation>%1 要求输入密码，而驾驶舱不输入密码：请把您的密钥交给它 (ssh-copy-id)。</translation>
    </message>
    <message>
        <source>There is no such container that runs: %1.</source>
        <translation>没有这样一个正在运行的容器：%1。</translation>
    </message>
    <message>
        <source>There is no sh in %1, and without one no line can be run there.</source>
        <translation>%1 中没有 sh，没有它就不能在那里运行任何一行。</translation>
    </message>
    <message>
        <source>The line needs a terminal, and on %1 the program that gives one is missing: script, of util-linux.</source>
        <translation>该行需要终端，而 %1 上缺少提供终端的程序：util-linux 的 script。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Job</name>
    <message>
        <source>This command takes no input.</source>
        <translation>这条命令不接受输入。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Launcher</name>
    <message>
        <source>The command was not started: too many files are open, or memory is short.</source>
        <translation>命令没有启动：打开的文件过多，或内存不足。</translation>
    </message>
    <message>
        <source>The command was not started, because its worker %1 cannot be run: %2</source>
        <translation>命令没有启动，因为它的工作进程 %1 无法运行：%2</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::QueuedJob</name>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>在命令启动之前就被停止了。</translation>
    </message>
    <message>
        <source>The command has not begun yet.</source>
        <translation>命令还没有开始。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::RoutedJob</name>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Still running on %1 after the stop: %2.</source>
        <translation>停止之后仍在 %1 上运行：%2。</translation>
    </message>
    <message>
        <source>The stop did not reach %1, where it may still run: %2</source>
        <translation>停止请求没有到达 %1，它可能仍在那里运行：%2</translation>
    </message>
    <message>
        <source>The link to %1 was lost while it ran; it may still run there, or have ended.</source>
        <translation>运行期间与 %1 的连接中断；它可能仍在那里运行，也可能已经结束。</translation>
    </message>
    <message>
        <source>The link to %1 was lost before it said whether it began.</source>
        <translation>在 %1 说明是否已开始之前，连接就中断了。</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it, and ended with exit code %2. It has to be one that runs sh, as sh, bash, dash and zsh do.</source>
        <translation>%1 上的登录 shell 没有运行它，以退出码 %2 结束。它必须是能运行 sh 的 shell，如 sh、bash、dash 和 zsh。</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it: %2</source>
        <translation>%1 上的登录 shell 没有运行它：%2</translation>
    </message>
    <message>
        <source>%1 was reached again, but it runs there no more, and how it ended is not known.</source>
        <translation>重新连上了 %1，但它已不在那里运行，也不知道它如何结束。</translation>
    </message>
    <message>
        <source>The session at the database ended without a word. Whether the statement took effect is not known: look in the database.</source>
        <translation>数据库会话无声无息地结束了。不知道语句是否生效：请到数据库中查看。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerJob</name>
    <message>
        <source>There is no folder %1, so nothing is known of this command.</source>
        <translation>没有目录 %1，因此对这条命令一无所知。</translation>
    </message>
    <message>
        <source>The command was not started: what should have started it ended before.</source>
        <translation>命令没有启动：本应启动它的进程在此之前已结束。</translation>
    </message>
    <message>
        <source>The machine was restarted while the command ran. Its outcome is not known.</source>
        <translation>命令运行期间机器重新启动。它的结果未知。</translation>
    </message>
    <message>
        <source>The worker of this command has died. The command (process %1) still runs, and its outcome will not be known.</source>
        <translation>这条命令的工作进程已死。命令（进程 %1）仍在运行，其结果将无从得知。</translation>
    </message>
    <message>
        <source>The worker of this command has died. How the command ended is not known.</source>
        <translation>这条命令的工作进程已死。命令如何结束不得而知。</translation>
    </message>
    <message>
        <source>The folder %1 is not a job&apos;s, so nothing is known of this command.</source>
        <translation>文件夹 %1 不属于任何作业，因此对此命令一无所知。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerRunner</name>
    <message>
        <source>The command is empty, so nothing was started.</source>
        <translation>命令为空，因此什么都没有启动。</translation>
    </message>
    <message>
        <source>The command or one of its variables holds a character that no program can be given (NUL or half of a surrogate pair), so nothing was started.</source>
        <translation>命令或它的某个变量含有无法交给任何程序的字符（NUL 或半个代理对），因此什么都没有启动。</translation>
    </message>
    <message>
        <source>The program %1 is missing, so nothing was started. Install Release Cockpit anew.</source>
        <translation>缺少程序 %1，因此什么都没有启动。请重新安装 Release Cockpit。</translation>
    </message>
</context>
</TS>
