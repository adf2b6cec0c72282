<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlertSource</name>
    <message numerus="yes">
        <source>%n alert(s) have no data.</source>
        <translation>
            <numerusform>%n件のアラートにデータがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not evaluate its alert rule %1: %2</source>
        <translation>サービスがアラートルール%1を評価していません：%2</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>The service has no alert rule for “%1”.</source>
        <translation>サービスに「%1」のアラートルールがありません。</translation>
    </message>
    <message>
        <source>The service has no alarm for “%1”.</source>
        <translation>サービスに「%1」のアラームがありません。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>応答はPrometheusサーバーのものではありません。アドレスは正しいですか？</translation>
    </message>
    <message>
        <source>the answer holds no alerts.</source>
        <translation>応答にアラートがありません。</translation>
    </message>
    <message>
        <source>the answer holds no rules.</source>
        <translation>応答にルールがありません。</translation>
    </message>
    <message>
        <source>the answer is not one of an Alertmanager; is the address right?</source>
        <translation>応答はAlertmanagerのものではありません。アドレスは正しいですか？</translation>
    </message>
</context>
<context>
    <name>Authorization</name>
    <message>
        <source>The secret of %1 is not an access key and its secret key, with a blank between them.</source>
        <translation>%1のシークレットは、アクセスキーと秘密キーを空白で区切ったものではありません。</translation>
    </message>
    <message>
        <source>The secret of %1 is empty, or holds what no header may.</source>
        <translation>%1のシークレットが空か、ヘッダーに使えない文字を含んでいます。</translation>
    </message>
</context>
<context>
    <name>AwsCredentials</name>
    <message>
        <source>The AWS credential process did not end in time.</source>
        <translation>AWSの認証情報プロセスが時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The AWS credential process %1 could not be started.</source>
        <translation>AWSの認証情報プロセス%1を起動できませんでした。</translation>
    </message>
    <message>
        <source>The AWS credential process failed: %1</source>
        <translation>AWSの認証情報プロセスが失敗しました：%1</translation>
    </message>
    <message>
        <source>There is no AWS profile “%1” on this machine.</source>
        <translation>このマシンにAWSプロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>The AWS profile “%1” assumes a role, which is not supported: name a profile with keys, a credential process or a sign-on.</source>
        <translation>AWSプロファイル「%1」はロールを引き受けるもので、対応していません。キー、認証情報プロセス、サインオンのいずれかを持つプロファイルを指定してください。</translation>
    </message>
    <message>
        <source>The AWS profile “%1” holds neither keys, nor a credential process, nor a whole sign-on.</source>
        <translation>AWSプロファイル「%1」には、キーも、認証情報プロセスも、完全なサインオンもありません。</translation>
    </message>
    <message>
        <source>The credential process did not print credentials of version 1.</source>
        <translation>認証情報プロセスがバージョン1の認証情報を出力しませんでした。</translation>
    </message>
    <message>
        <source>The AWS sign-on has expired: run “aws sso login”.</source>
        <translation>AWSのサインオンの期限が切れています。「aws sso login」を実行してください。</translation>
    </message>
    <message>
        <source>The AWS sign-on portal gave no credentials.</source>
        <translation>AWSのサインオンポータルから認証情報を得られませんでした。</translation>
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
        <translation>ベースライン比 %1（%2～%3）、n %4と%5</translation>
    </message>
    <message>
        <source>There is no baseline to compare with, or no value since T-0.</source>
        <translation>比較するベースラインがないか、T-0以降の値がありません。</translation>
    </message>
    <message>
        <source>The baseline is zero: a change in per cent of it means nothing.</source>
        <translation>ベースラインがゼロです。変化率（%）に意味がありません。</translation>
    </message>
    <message>
        <source>Low confidence: %1.</source>
        <translation>信頼度が低い：%1。</translation>
    </message>
    <message>
        <source>Undecided: %1.</source>
        <translation>判定できません：%1。</translation>
    </message>
    <message>
        <source>the source left something out</source>
        <translation>ソースが一部を省きました</translation>
    </message>
    <message>
        <source>There is no baseline before T-0.</source>
        <translation>T-0より前はベースラインがありません。</translation>
    </message>
    <message>
        <source>There is no baseline to compare with yet.</source>
        <translation>比較するベースラインがまだありません。</translation>
    </message>
    <message>
        <source>The baseline is not whole: %1</source>
        <translation>ベースラインが不完全です：%1</translation>
    </message>
    <message>
        <source>The baseline is still being read.</source>
        <translation>ベースラインをまだ読み取り中です。</translation>
    </message>
    <message numerus="yes">
        <source>The baseline ends %n minute(s) before T-0.</source>
        <translation>
            <numerusform>ベースラインがT-0の%n分前で終わっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Time span of the charts</source>
        <translation>グラフの表示期間</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>直近%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the last values as a table</source>
        <translation>最新の値を表で表示します</translation>
    </message>
    <message>
        <source>Write the charts as a picture (PNG, SVG) or their values (CSV)</source>
        <translation>グラフを画像（PNG、SVG）、または値（CSV）として書き出します</translation>
    </message>
    <message>
        <source>Times are UTC</source>
        <translation>時刻はUTC</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>グラフのエクスポート</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>値 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>There are no charts to export.</source>
        <translation>エクスポートするグラフがありません。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>rollback above %1</source>
        <translation>%1を超えたらロールバック</translation>
    </message>
    <message>
        <source>rollback below %1</source>
        <translation>%1を下回ったらロールバック</translation>
    </message>
    <message>
        <source>alert above %1</source>
        <translation>%1を超えたらアラート</translation>
    </message>
    <message>
        <source>alert below %1</source>
        <translation>%1を下回ったらアラート</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>しきい値 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>rollback step %1</source>
        <translation>ロールバックステップ%1</translation>
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
        <translation>一時停止</translation>
    </message>
    <message>
        <source>T-0</source>
        <translation>T-0</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>データはまだありません</translation>
    </message>
    <message>
        <source>before the release %1 to %2</source>
        <translation>リリース前 %1～%2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリック</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最新の値</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Last values of all metrics</source>
        <translation>全メトリックの最新の値</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <extracomment>%1 is a duration like 0:45</extracomment>
        <translation>%1の間データなし</translation>
    </message>
    <message>
        <source>Measure a condition</source>
        <translation>条件の測定</translation>
    </message>
    <message>
        <source>Measure by this series</source>
        <translation>この系列で測定する</translation>
    </message>
    <message>
        <source>Entry for the environment&apos;s file</source>
        <translation>環境ファイルの項目</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>条件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>系列(&amp;S)</translation>
    </message>
    <message>
        <source>For the next run, under &quot;metrics&quot; in the environment&apos;s file:</source>
        <translation>次回の実行用に、環境ファイルの &quot;metrics&quot; の下へ：</translation>
    </message>
    <message>
        <source>The units fit.</source>
        <translation>単位は合っています。</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>発動中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>%1 since %2 UTC</source>
        <translation>%1、%2 UTCから</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>ルール%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>発生中のアラートはありません。</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>要入力</translation>
    </message>
    <message>
        <source>needs a value for %1</source>
        <translation>%1の値が必要です</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) taken over</source>
        <translation>
            <numerusform>%n個のパネルを引き継ぎました</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Variable of a dashboard</source>
        <translation>ダッシュボードの変数</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>Alerts of the services, and what of dashboards is shown</source>
        <translation>サービスのアラートと、ダッシュボードのうち表示しているもの</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>Follow the time again (Home)</source>
        <translation>再び現在の時刻に追従します（Home）</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>アラート(&amp;A)</translation>
    </message>
    <message>
        <source>Alerts and rules of the services, and what of dashboards is shown</source>
        <translation>サービスのアラートとルール、ダッシュボードのうち表示しているもの</translation>
    </message>
    <message>
        <source>&amp;Measure…</source>
        <translation>測定(&amp;M)…</translation>
    </message>
    <message>
        <source>Pick the series that a condition is measured by</source>
        <translation>条件を測定する系列を選びます</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>A record keeps no curves. What was measured when something was decided stands in the log, with the decision.</source>
        <translation>記録には曲線が残りません。何かを決めたときの測定値は、その決定とともにログにあります。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>しきい値%1</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ctrl and wheel or drag: look closer. Shift and drag: move. Double click: live.</source>
        <translation>Ctrlとホイールまたはドラッグ：拡大。Shiftとドラッグ：移動。ダブルクリック：ライブ。</translation>
    </message>
    <message>
        <source>faint lines: the run before</source>
        <translation>薄い線：前回の実行</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未書き込み</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>%1 UTC, %2 (a rehearsal writes nothing)</source>
        <translation>%1 UTC、%2（リハーサルでは何も書き込みません）</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The run goes on; choose another place.</source>
        <translation>%1に書き込めませんでした：%2。実行は続きます。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>No metric is bound: the cockpit cannot see how the service does, and no trigger that is measured can fire.

Name a source and queries in the environment file.</source>
        <translation>メトリックが割り当てられていません。コックピットにはサービスの状態が見えず、測定によるトリガーは発動できません。

環境ファイルにソースとクエリを書いてください。</translation>
    </message>
    <message>
        <source>No series is read: name a source and queries in the environment file, and start another run.</source>
        <translation>読み取っている系列がありません。環境ファイルにソースとクエリを書き、別の実行を開始してください。</translation>
    </message>
    <message>
        <source>Every condition with a limit is measured: nothing is left to do.</source>
        <translation>しきい値のある条件はすべて測定されています。することは残っていません。</translation>
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
            <numerusform>このマシンの時計が%n秒戻されましたが、%1は現在の時刻を示しません。最新の値は分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine was set ahead by %n second(s), and %1 does not say what time it is: its newest values are not known.</source>
        <translation>
            <numerusform>このマシンの時計が%n秒進められましたが、%1は現在の時刻を示しません。最新の値は分かりません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudWatchSource</name>
    <message>
        <source>the query gives several series where one is needed; aggregate it, for example with SUM().</source>
        <translation>1つでよいところ、クエリが複数の系列を返します。SUM()などで集約してください。</translation>
    </message>
    <message>
        <source>times and values do not pair.</source>
        <translation>時刻と値の数が合いません。</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>読み取れない値があります。</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>the answer is not one of CloudWatch; is the address right?</source>
        <translation>応答はCloudWatchのものではありません。アドレスは正しいですか？</translation>
    </message>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>応答のページに終わりがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) slow.</source>
        <translation>
            <numerusform>このマシンの時計は%n秒遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) fast.</source>
        <translation>
            <numerusform>このマシンの時計は%n秒進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>同じ時刻の二つの値が食い違っています。</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>No metric is bound to this rule.</source>
        <translation>このルールにメトリックが割り当てられていません。</translation>
    </message>
    <message>
        <source>The limit of this rule is not a number.</source>
        <translation>このルールのしきい値が数値ではありません。</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>最新の値が数値ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>No value for %n second(s).</source>
        <translation>
            <numerusform>%n秒間、値がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>… there is more than can be copied: save it instead</source>
        <translation>… コピーできる量を超えています。保存してください</translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>The dashboard has no widgets.</source>
        <translation>ダッシュボードにウィジェットがありません。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>「%1」：%2。</translation>
    </message>
    <message>
        <source>Widget %1</source>
        <translation>ウィジェット%1</translation>
    </message>
    <message>
        <source>widgets of the kind “%1” are not drawn here</source>
        <translation>「%1」型のウィジェットはここでは描画しません</translation>
    </message>
    <message>
        <source>%1 is of another region</source>
        <translation>%1は別のリージョンのものです</translation>
    </message>
    <message>
        <source>“%1” gives several series</source>
        <translation>「%1」が複数の系列を返します</translation>
    </message>
    <message>
        <source>metric %1 cannot be read</source>
        <translation>メトリック%1を読み取れません</translation>
    </message>
    <message>
        <source>The dashboard has no panels.</source>
        <translation>ダッシュボードにパネルがありません。</translation>
    </message>
    <message>
        <source>panels of the kind “%1” are not drawn here</source>
        <translation>「%1」型のパネルはここでは描画しません</translation>
    </message>
    <message>
        <source>its unit “%1” is not known here</source>
        <translation>単位「%1」はここでは扱えません</translation>
    </message>
    <message>
        <source>its thresholds are shares of a scale</source>
        <translation>しきい値が目盛りに対する割合になっています</translation>
    </message>
    <message>
        <source>query %1 is calculated by Grafana itself</source>
        <translation>クエリ%1はGrafana自身が計算します</translation>
    </message>
    <message>
        <source>query %1 needs the value of a variable</source>
        <translation>クエリ%1には変数の値が必要です</translation>
    </message>
    <message>
        <source>its limits are of sums over %1 s, and sums here are over 60 s</source>
        <translation>しきい値は%1秒ごとの合計に対するもので、ここでの合計は60秒ごとです</translation>
    </message>
    <message>
        <source>%1 is of an account that is named, and may be another</source>
        <translation>%1は特定のアカウントのもので、別のアカウントかもしれません</translation>
    </message>
    <message>
        <source>it is kept in the library of panels, and not in the dashboard</source>
        <translation>ダッシュボードではなく、パネルのライブラリーにあります</translation>
    </message>
    <message>
        <source>it has no queries</source>
        <translation>クエリがありません</translation>
    </message>
    <message>
        <source>its transformations are not made here</source>
        <translation>変換はここでは行いません</translation>
    </message>
    <message>
        <source>which of its series are in “%1” is not known</source>
        <translation>どの系列の単位が「%1」かが分かりません</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The document is empty: there is nothing to read in it.</source>
        <translation>文書が空です。読み取るものがありません。</translation>
    </message>
    <message>
        <source>The document is not text: choose the runbook&apos;s Markdown file.</source>
        <translation>テキスト文書ではありません。手順書のMarkdownファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>Say what &quot;%1&quot; is to print there.</source>
        <translation>「%1」がそこで何を出力するはずかを書いてください。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>Line %1 of the file is written in a way that is not changed from here: change it in the file itself.</source>
        <translation>ファイルの%1行目は、ここからは変更しない書き方になっています。ファイルそのもので変更してください。</translation>
    </message>
    <message>
        <source>A value is one line of text without control characters.</source>
        <translation>値は、制御文字を含まない1行のテキストです。</translation>
    </message>
    <message>
        <source>The file is not one YAML document; mend it in the file itself.</source>
        <translation>ファイルが1つのYAML文書になっていません。ファイルそのもので直してください。</translation>
    </message>
    <message>
        <source>The file cannot be read; mend it in the file itself.</source>
        <translation>ファイルを読み取れません。ファイルそのもので直してください。</translation>
    </message>
    <message>
        <source>Say which hosts the group has, with commas between their names.</source>
        <translation>グループに含めるホストを、コンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>The order of a list over several lines is not changed from here: change it in the file itself.</source>
        <translation>複数行にわたるリストの順序は、ここからは変更しません。ファイルそのもので変更してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pair: write name=value, with commas between several.</source>
        <translation>「%1」は組になっていません。name=valueの形で書き、複数あればコンマで区切ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; keep one of them.</source>
        <translation>「%1」が2回書かれています。どちらか一つを残してください。</translation>
    </message>
</context>
<context>
    <name>ExitRecord</name>
    <message>
        <source>The program %1 cannot be run: %2</source>
        <translation>プログラム%1を実行できません：%2</translation>
    </message>
    <message>
        <source>The working folder %1 cannot be entered: %2</source>
        <translation>作業フォルダー%1に入れません：%2</translation>
    </message>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>コマンドの開始前に停止されました。</translation>
    </message>
    <message>
        <source>%1 could not be written, so the command was not started: %2</source>
        <translation>%1に書き込めなかったため、コマンドは開始されませんでした：%2</translation>
    </message>
    <message>
        <source>The variable %1 did not reach the worker, so the command was not started.</source>
        <translation>変数%1がワーカーに届かなかったため、コマンドは開始されませんでした。</translation>
    </message>
    <message>
        <source>The input did not reach the worker, so the command was not started.</source>
        <translation>入力がワーカーに届かなかったため、コマンドは開始されませんでした。</translation>
    </message>
    <message>
        <source>The secrets did not reach the worker, so the command was not started.</source>
        <translation>シークレットがワーカーに届かなかったため、コマンドは開始されませんでした。</translation>
    </message>
    <message>
        <source>The order in %1 is not understood, so the command was not started.</source>
        <translation>%1の指示を解釈できないため、コマンドは開始されませんでした。</translation>
    </message>
    <message>
        <source>The system gave no process for the command: %1</source>
        <translation>システムがコマンドのプロセスを作れませんでした：%1</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it (Debian package %2), or check the PATH.</source>
        <translation>プログラム%1がこのマシンに見つからないため、コマンドは開始されませんでした。インストールするか（Debianパッケージ%2）、PATHを確認してください。</translation>
    </message>
    <message>
        <source>The program %1 was not found on this machine, so the command was not started. Install it, or check the PATH.</source>
        <translation>プログラム%1がこのマシンに見つからないため、コマンドは開始されませんでした。インストールするか、PATHを確認してください。</translation>
    </message>
</context>
<context>
    <name>GrafanaAnnotator</name>
    <message>
        <source>the answer does not name the marker that was made.</source>
        <translation>応答に、作成されたマーカーの名前がありません。</translation>
    </message>
</context>
<context>
    <name>GrafanaSource</name>
    <message>
        <source>times and values do not pair.</source>
        <translation>時刻と値の数が合いません。</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>読み取れない値があります。</translation>
    </message>
    <message>
        <source>the query gives several series where one is needed; aggregate it.</source>
        <translation>1つでよいところ、クエリが複数の系列を返します。集約してください。</translation>
    </message>
    <message>
        <source>the answer has no times: ask for a time series.</source>
        <translation>応答に時刻がありません。時系列を要求してください。</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>応答はGrafanaのものではありません。アドレスは正しいですか？</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>同じ時刻の二つの値が食い違っています。</translation>
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
        <translation>%1～翌日%2</translation>
    </message>
    <message>
        <source>a shell script</source>
        <translation>シェルスクリプト</translation>
    </message>
    <message>
        <source>data, not a script</source>
        <translation>スクリプトではなくデータ</translation>
    </message>
    <message>
        <source>text to read, not a command</source>
        <translation>コマンドではなく読むための文章</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>開始から%1後</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>開始の%1前</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>“%1”, which the file spells “%2”</source>
        <translation>「%1」（ファイルでの表記は「%2」）</translation>
    </message>
    <message>
        <source>“%1”, taking the file for Windows-1252</source>
        <translation>「%1」（ファイルをWindows-1252とみなした場合）</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>text alone, down to line %1: too dense to take apart</source>
        <translation>%1行目まで文章だけ：詰まりすぎていて分解できません</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>no complete answer within %1 s.</source>
        <translation>%1秒以内に完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>silence for %1 s.</source>
        <translation>%1秒間、無応答です。</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>「%1」はWebアドレスではありません。</translation>
    </message>
    <message>
        <source>the answer is larger than %1.</source>
        <translation>応答が%1を超えています。</translation>
    </message>
    <message>
        <source>it redirects to %1, which is not followed; is a sign-in missing, or the address wrong?</source>
        <translation>%1へリダイレクトされますが、追跡しません。サインインしていないか、アドレスが誤っていませんか？</translation>
    </message>
    <message>
        <source>the connection was refused.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>the host %1 is not known.</source>
        <translation>ホスト%1が見つかりません。</translation>
    </message>
    <message>
        <source>the secure connection was refused: %1.</source>
        <translation>安全な接続が拒否されました：%1。</translation>
    </message>
    <message>
        <source>the connection was closed before the answer was complete.</source>
        <translation>応答が完了する前に接続が閉じられました。</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>No port of this machine could be opened for the simulation: %1.</source>
        <translation>シミュレーション用のポートをこのマシンで開けませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>by %1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>%1が取り消し、%2</translation>
    </message>
    <message>
        <source>claimed in the file</source>
        <translation>ファイルでの申告</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · 期限 %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Trigger, line %1</source>
        <translation>トリガー、%1行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decision matrix, line %1</source>
        <translation>判断マトリクス、%1行目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message numerus="yes">
        <source>Run %n line(s)</source>
        <translation>
            <numerusform>%n行を実行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2で%1</translation>
    </message>
    <message>
        <source>%1 on %2 and %3</source>
        <translation>%2と%3で%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>%nか所で%1</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>ステップ%1、%2</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>ロールバック：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to confirm</source>
        <translation>
            <numerusform>%n件の確認事項</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the step</source>
        <translation>ステップを開始</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>開始：%1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1、次に%2</translation>
    </message>
    <message>
        <source>closed: completed</source>
        <translation>終了：完了</translation>
    </message>
    <message>
        <source>closed: rolled back</source>
        <translation>終了：ロールバック済み</translation>
    </message>
    <message>
        <source>closed: aborted</source>
        <translation>終了：中止</translation>
    </message>
    <message>
        <source>HOLD for %1</source>
        <translation>一時停止中 %1</translation>
    </message>
    <message>
        <source>HOLD for %1: %2</source>
        <translation>一時停止中 %1：%2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>ROLLED BACK: %1</source>
        <translation>ロールバック済み：%1</translation>
    </message>
    <message>
        <source>ROLLING BACK: %1</source>
        <translation>ロールバック中：%1</translation>
    </message>
    <message>
        <source>nothing: the run is closed</source>
        <translation>なし：この実行は終了しています</translation>
    </message>
    <message>
        <source>Go / No-Go after %1</source>
        <translation>%1の後のGo / No-Go</translation>
    </message>
    <message>
        <source>Go / No-Go before the first step</source>
        <translation>最初のステップの前のGo / No-Go</translation>
    </message>
    <message>
        <source>close the run</source>
        <translation>実行を終了する</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1遅れ</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1先行</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>数値ではない</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1（ベースライン比）</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1が%2継続</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>最初のステップの前</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>ステップ%1の後</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n件が充足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n件が未充足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n件が不明</numerusform>
        </translation>
    </message>
    <message>
        <source>criteria: %1 · poll: %2 of %3</source>
        <translation>基準：%1 · 意思確認：%2/%3</translation>
    </message>
    <message>
        <source>%1 by %2 at %3 UTC</source>
        <translation>%1（%2、%3 UTC）</translation>
    </message>
    <message>
        <source>Go / No-Go %1</source>
        <translation>Go / No-Go %1</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>読み取りは正しい</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>%1が回答</translation>
    </message>
    <message>
        <source>read wrongly</source>
        <translation>読み取りは誤り</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>まだ誰も確認していません</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>おそらく正しい</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>none said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>nothing to take back so far</source>
        <translation>取り消すものはまだありません</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>only if necessary</source>
        <translation>必要な場合のみ</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>データ：%1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>not needed so far</source>
        <translation>今のところ不要</translation>
    </message>
    <message>
        <source>perhaps needed</source>
        <translation>必要かもしれない</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>実行中、%1/%2</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps.</source>
        <translation>手順書にロールバックのステップがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at worst</source>
        <translation>%1、最長%2</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>failed, exit %1</source>
        <translation>失敗、終了コード%1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1、試行%2回目</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1が承認</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>承認が必要</translation>
    </message>
    <message>
        <source>%1, runs until stopped</source>
        <translation>%1、停止されるまで実行</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>a host not named</source>
        <translation>指定のないホスト</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>データベース%1</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>コンテナー%1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>ready to copy</source>
        <translation>コピーできます</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill</source>
        <translation>
            <numerusform>%nか所が未記入</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>The lead is offered to %1; until it is accepted, %2 leads.</source>
        <translation>責任者の引き継ぎを%1に依頼しています。引き受けるまでは%2が責任者です。</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is nobody&apos;s.</source>
        <translation>%2で%1の間、動きがありません。引き受けた人はいません。</translation>
    </message>
    <message>
        <source>Nothing has happened for %1 in %2, which is %3&apos;s.</source>
        <translation>%2で%1の間、動きがありません。引き受けたのは%3です。</translation>
    </message>
    <message>
        <source>Longer than planned: %1 of %2 in %3.</source>
        <translation>予定超過：%3は予定%2のところ%1かかっています。</translation>
    </message>
    <message>
        <source>Longer than agreed: %1 in %2.</source>
        <translation>取り決めた時間を超過：%2に%1かかっています。</translation>
    </message>
    <message>
        <source>until the checklist &quot;%1&quot; is complete</source>
        <translation>チェックリスト「%1」が完了するまで</translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation>%1 UTCまで</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1の間</translation>
    </message>
    <message>
        <source>until the lead decides</source>
        <translation>責任者が決めるまで</translation>
    </message>
    <message>
        <source>The planned hold ends by itself in %1.</source>
        <translation>予定された一時停止は%1後に自動で終わります。</translation>
    </message>
    <message>
        <source>A hold is planned before %1, %2.</source>
        <translation>%1の前に一時停止が予定されています（%2）。</translation>
    </message>
    <message>
        <source>%1 does not begin before %2 UTC, in %3.</source>
        <translation>%1は%2 UTCまで始まりません（あと%3）。</translation>
    </message>
    <message>
        <source>Releases are frozen until %1 UTC: %2.</source>
        <translation>%1 UTCまでリリースは凍結されています：%2。</translation>
    </message>
    <message>
        <source>The target is locked for the next release. %1</source>
        <translation>対象は次のリリースに対してロックされています。%1</translation>
    </message>
    <message>
        <source>The check of &quot;%1&quot; is due since %2.</source>
        <translation>「%1」の点検期限を%2過ぎています。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>期限切れ（%1）</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>あと%1で期限切れ</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source>%1, before a change</source>
        <translation>%1（変更前の回答）</translation>
    </message>
    <message>
        <source>%1, too old</source>
        <translation>%1（古い回答）</translation>
    </message>
    <message>
        <source>no answer, reminded %1</source>
        <translation>回答なし、%1に催促済み</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作する</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>動作しない</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1、%2が確認</translation>
    </message>
    <message>
        <source>%1
The environment asks for it: without it a gate is not GO.</source>
        <translation>%1
環境が求めています。これがなければゲートはGOになりません。</translation>
    </message>
    <message>
        <source>%1
It follows from the rollback steps.</source>
        <translation>%1
ロールバックのステップから導かれます。</translation>
    </message>
    <message>
        <source>Before GO</source>
        <translation>GOの前</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>held</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>look every %1 h</source>
        <translation>%1時間ごとに点検</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>begun, not looked at</source>
        <translation>開始済み、未点検</translation>
    </message>
    <message>
        <source>good, %1</source>
        <translation>良好、%1</translation>
    </message>
    <message>
        <source>not good, %1</source>
        <translation>不良、%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Aborted: nothing goes to the new version.</source>
        <translation>中止：新バージョンには何も流れません。</translation>
    </message>
    <message>
        <source>%1 on the new version</source>
        <translation>%1が新バージョン</translation>
    </message>
    <message>
        <source>%1 · held</source>
        <translation>%1 · 一時停止中</translation>
    </message>
    <message>
        <source>%1 · soaks for another %2</source>
        <translation>%1 · 経過観察の残り%2</translation>
    </message>
    <message>
        <source>%1 · soak over</source>
        <translation>%1 · 経過観察は終了</translation>
    </message>
    <message>
        <source>No sample in this soak yet: %1.</source>
        <translation>この経過観察ではまだサンプルがありません：%1。</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>経過観察</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>not before %1 UTC</source>
        <translation>%1 UTC以降</translation>
    </message>
    <message>
        <source>hold before it</source>
        <translation>直前に一時停止</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>引き返せない時点</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>%1が引き受け</translation>
    </message>
    <message>
        <source>rollback point</source>
        <translation>ロールバックポイント</translation>
    </message>
    <message>
        <source>no rollback point</source>
        <translation>ロールバックポイントではない</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要%1</translation>
    </message>
    <message>
        <source>started at T+%1</source>
        <translation>T+%1に開始</translation>
    </message>
    <message>
        <source>expected at T+%1</source>
        <translation>T+%1の見込み</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Planned, actual, forecast</source>
        <translation>計画、実績、予測</translation>
    </message>
    <message>
        <source>Once it is done, at worst %1 back</source>
        <translation>完了後に戻す場合は最長%1</translation>
    </message>
    <message>
        <source>%1; last safe start T+%2</source>
        <translation>%1。安全に始められる期限T+%2</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>環境でメトリックが割り当てられていません。</translation>
    </message>
    <message>
        <source>notes at %1 bad</source>
        <translation>異常%1回で記録</translation>
    </message>
    <message>
        <source>asks at %1 bad</source>
        <translation>異常%1回で確認</translation>
    </message>
    <message>
        <source>rolls back at %1 bad</source>
        <translation>異常%1回でロールバック</translation>
    </message>
    <message>
        <source>answered: roll back</source>
        <translation>回答：ロールバック</translation>
    </message>
    <message>
        <source>answered: continue</source>
        <translation>回答：続行</translation>
    </message>
    <message>
        <source>answered: hold</source>
        <translation>回答：一時停止</translation>
    </message>
    <message>
        <source>FIRED</source>
        <translation>発動</translation>
    </message>
    <message>
        <source>fired, only observed</source>
        <translation>発動、記録のみ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>by hand: is noted</source>
        <translation>手動：記録のみ</translation>
    </message>
    <message>
        <source>by hand: asks</source>
        <translation>手動：確認</translation>
    </message>
    <message>
        <source>by hand: rolls back</source>
        <translation>手動：ロールバック</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未宣言</translation>
    </message>
    <message>
        <source>%1: so many bad samples in a row</source>
        <translation>%1：連続する異常サンプルの数です</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>取り消すものなし</translation>
    </message>
    <message>
        <source>the runbook does not say</source>
        <translation>手順書に記載なし</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Nobody knows how long the way back takes from here.</source>
        <translation>ここから戻すのにかかる時間は誰にも分かりません。</translation>
    </message>
    <message>
        <source>From here at worst %1 back; the runbook names no window.</source>
        <translation>ここから戻すには最長%1かかります。手順書に時間帯の記載がありません。</translation>
    </message>
    <message>
        <source>The plan passes the point of no return in %1.</source>
        <translation>計画では%1で引き返せない時点を過ぎます。</translation>
    </message>
    <message>
        <source>%1 of %2 rungs</source>
        <translation>%1/%2段</translation>
    </message>
    <message>
        <source>%1 · %2, no budget said</source>
        <translation>%1 · %2、時間枠の記載なし</translation>
    </message>
    <message>
        <source>%1 · %2, over the budget of %3</source>
        <translation>%1 · %2、時間枠%3を超過</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>since the last GO %1</source>
        <translation>前回のGOから%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%nステップ完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>見送り%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>トリガー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>left unfinished</source>
        <translation>未完了のまま終了</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>as expected?</source>
        <translation>期待どおり？</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未質問</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>質問中</translation>
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
        <translation>一時停止</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO（例外承認）</translation>
    </message>
    <message>
        <source>met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未充足</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>取り消し可能</translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation>取り消し不可</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>顧客に見える</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>記録のみ</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>メトリック</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>FIRING</source>
        <translation>発動中</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>UNBOUND</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Trigger fired: the lead decides</source>
        <translation>トリガーが発動：責任者が判断します</translation>
    </message>
    <message>
        <source>A trigger is about to fire</source>
        <translation>トリガーがまもなく発動します</translation>
    </message>
    <message>
        <source>Go or No-Go?</source>
        <translation>GoかNo-Goか？</translation>
    </message>
    <message>
        <source>%1. All have answered; the lead declares.</source>
        <translation>%1。全員が回答しました。責任者が宣言します。</translation>
    </message>
    <message>
        <source>%1. Not answered yet: %2.</source>
        <translation>%1。未回答：%2。</translation>
    </message>
    <message>
        <source>A line failed</source>
        <translation>行が失敗しました</translation>
    </message>
    <message>
        <source>Nobody knows what became of a line</source>
        <translation>行の結末が不明です</translation>
    </message>
    <message>
        <source>Is the output as it should be?</source>
        <translation>出力は期待どおりですか？</translation>
    </message>
    <message>
        <source>A line waits</source>
        <translation>行が待っています</translation>
    </message>
    <message>
        <source>The lead is offered</source>
        <translation>責任者の交代が提案されています</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>2人目が必要です</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>動きがありません</translation>
    </message>
    <message>
        <source>Longer than planned</source>
        <translation>予定超過</translation>
    </message>
    <message>
        <source>A check is due</source>
        <translation>確認の時刻です</translation>
    </message>
    <message>
        <source>The output could not be saved: %1</source>
        <translation>出力を保存できませんでした：%1</translation>
    </message>
    <message>
        <source>── not kept here: %1 lines, %2; they made room for what came later ──</source>
        <translation>── ここには残っていません：%1行、%2。後の出力に場所を譲りました ──</translation>
    </message>
    <message>
        <source> … %1 bytes more</source>
        <translation> … あと%1バイト</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>%1 UTC から</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 ～ %2 UTC</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Everything that the runbook asks for is filled in.</source>
        <translation>手順書が求めるものはすべて記入済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 still to be filled in.</source>
        <translation>
            <numerusform>%1件中%n件が未記入です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cockpit finds wrong with the runbook, with its lines</source>
        <translation>コックピットが手順書に見つけた問題と、その行</translation>
    </message>
    <message>
        <source>Findings: being looked for</source>
        <translation>指摘：確認中</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n error(s)</source>
        <translation>
            <numerusform>指摘：エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n warning(s)</source>
        <translation>
            <numerusform>指摘：警告%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: none that matter</source>
        <translation>指摘：重要なものなし</translation>
    </message>
    <message>
        <source>Environment: none yet</source>
        <translation>環境：まだなし</translation>
    </message>
    <message>
        <source>What binds the runbook to hosts, metrics and people. Make a first file beside the runbook, and fill it in.</source>
        <translation>手順書をホスト、メトリック、人に結び付けるものです。手順書の隣に最初のファイルを作り、記入してください。</translation>
    </message>
    <message>
        <source>Environment %1: cannot be read</source>
        <translation>環境%1：読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n missing</source>
        <translation>
            <numerusform>環境%1：未記入%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what the runbook asks for, and test it.</source>
        <translation>手順書が求めるものを記入し、テストしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Environment %1: %n not measured</source>
        <translation>
            <numerusform>環境%1：未測定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions that no metric is bound to stay unknown: a person tells. Bind them under &quot;metrics&quot; in the file, or in the charts during a run.</source>
        <translation>メトリックが割り当てられていない条件は不明のままで、人が判断を伝えます。ファイルの &quot;metrics&quot; か、実行中のグラフで割り当ててください。</translation>
    </message>
    <message>
        <source>Environment %1: filled in</source>
        <translation>環境%1：記入済み</translation>
    </message>
    <message>
        <source>Edit it, and test its hosts, sources and secrets.</source>
        <translation>編集し、ホスト、ソース、シークレットをテストします。</translation>
    </message>
    <message>
        <source>Fly with %1 …</source>
        <translation>%1で実行…</translation>
    </message>
    <message>
        <source>Opens the run on its real hosts and services. Nothing begins before you start it there.</source>
        <translation>実際のホストとサービスで実行を開きます。そこで開始するまで何も始まりません。</translation>
    </message>
    <message>
        <source>Fly: not yet</source>
        <translation>実行：まだできません</translation>
    </message>
    <message>
        <source>It needs an environment that can be read.</source>
        <translation>読み取れる環境が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n step(s)</source>
        <translation>
            <numerusform>読み取り：%nステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood, and what was guessed, for you to confirm</source>
        <translation>理解したことと推測したこと。確認してください</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>リハーサル済み</translation>
    </message>
    <message>
        <source>Rehearse: this run</source>
        <translation>リハーサル：この実行</translation>
    </message>
    <message>
        <source>This window is a simulated run: nothing real is touched. Fly it to its end once.</source>
        <translation>このウィンドウはシミュレーションの実行です。実物には触れません。一度、最後まで実行してください。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>手順書</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>開いた時刻（UTC）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 claimed</source>
        <translation>%1、申告%2</translation>
    </message>
    <message>
        <source>%1 of %2 lists complete, %3 of %4 items confirmed</source>
        <translation>リスト%2件中%1件が完了、項目%4件中%3件を確認済み</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>メモは最大%1文字です。</translation>
    </message>
    <message>
        <source>That points at nothing: write the evidence as https://… without a password in it, or as the full path of a file.</source>
        <translation>それでは何も指していません。証跡は、パスワードを含まないhttps://…か、ファイルのフルパスで書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is due since %2: %3.</source>
        <translation>「%1」の期限を%2過ぎています：%3。</translation>
    </message>
    <message>
        <source>As planned, a rollback after %1 no longer ends within the window.</source>
        <translation>計画どおりに進むと、%1の後のロールバックは時間帯の中で終わりません。</translation>
    </message>
    <message>
        <source>due, not looked at</source>
        <translation>期限到来、未点検</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>期限前</translation>
    </message>
    <message>
        <source>due again; %1</source>
        <translation>再び期限到来、%1</translation>
    </message>
    <message>
        <source>All traffic on the new version at T+%1.</source>
        <translation>T+%1に全トラフィックが新バージョンへ。</translation>
    </message>
    <message>
        <source>At worst a breach is noticed after %1, and taken back after %2.</source>
        <translation>しきい値違反には最長で%1後に気づき、%2後に戻し終えます。</translation>
    </message>
    <message>
        <source>A sign-off has expired</source>
        <translation>サインオフの期限が切れました</translation>
    </message>
    <message>
        <source>FAILED, says %1, %2</source>
        <translation>不合格：%1が報告、%2</translation>
    </message>
    <message>
        <source>not tested, says %1, %2</source>
        <translation>未テスト：%1が報告、%2</translation>
    </message>
    <message>
        <source>EXPIRED at %1: sign it again</source>
        <translation>期限切れ（%1）：もう一度サインオフしてください</translation>
    </message>
    <message>
        <source>signed until %1, in %2</source>
        <translation>%1までサインオフ済み、残り%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>%1, %2 expired</source>
        <translation>%1、期限切れ%2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリック</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <translation>%1（%2、%3まで）</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in &quot;%1&quot;: %2. Sign it again.</source>
        <translation>「%1」に期限の過ぎたサインオフがあります：%2。もう一度サインオフしてください。</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>for %1, until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>until the end of the window, %1</source>
        <translation>時間帯の終わりまで、%1</translation>
    </message>
    <message>
        <source>What these lines do cannot be taken back, or customers see it.</source>
        <translation>これらの行が行うことは取り消せないか、顧客に見えます。</translation>
    </message>
    <message>
        <source>The release is taken back. The rollback begins with its first rung, and the run does not return to the release.</source>
        <translation>リリースを取り消します。ロールバックは最初の段から始まり、実行はリリースに戻りません。</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>T-0 is now: the plan clock starts, and it cannot be set back.</source>
        <translation>今がT-0になります。計画時計が動き出し、戻すことはできません。</translation>
    </message>
    <message>
        <source>%1 → %2
first: %3</source>
        <translation>%1 → %2
最初：%3</translation>
    </message>
    <message>
        <source>Start T-0</source>
        <translation>T-0を開始</translation>
    </message>
    <message>
        <source>Run it once more</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Stop this line</source>
        <translation>この行を停止</translation>
    </message>
    <message>
        <source>It is stopped in the middle: what it has done so far stays done.</source>
        <translation>途中で停止します。それまでに行ったことはそのまま残ります。</translation>
    </message>
    <message>
        <source>Customers are sent to the new version.</source>
        <translation>顧客が新バージョンに送られます。</translation>
    </message>
    <message>
        <source>%1
then: %2 of the traffic goes to the new version</source>
        <translation>%1
その後：トラフィックの%2が新バージョンへ</translation>
    </message>
    <message>
        <source>Advance to %1</source>
        <translation>%1に進める</translation>
    </message>
    <message>
        <source>The evidence is frozen with your decision, which cannot be taken back.</source>
        <translation>証跡は判断とともに固定され、判断は取り消せません。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>GOを宣言</translation>
    </message>
    <message>
        <source>A closed run is over: nothing can be done in it any more.</source>
        <translation>終了した実行は終わりです。その中では、もう何もできません。</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>実行を終了</translation>
    </message>
    <message>
        <source>live</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>no plan left</source>
        <translation>計画なし</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>読み込み中 …</translation>
    </message>
    <message>
        <source>no window said</source>
        <translation>時間帯の記載なし</translation>
    </message>
    <message>
        <source>passed %1 ago</source>
        <translation>%1前に経過</translation>
    </message>
    <message>
        <source>T+%1, in %2</source>
        <translation>T+%1、あと%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the file already.</source>
        <translation>「%1」はすでにファイルにあります。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Planned hold</source>
        <translation>予定された一時停止</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>決まった開始時刻</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>動作確認</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Nothing is decided here any more: the run does not come to this gate.</source>
        <translation>ここで決めることはもうありません。実行はこのゲートに達しません。</translation>
    </message>
    <message>
        <source>The question comes %1: the run is not there yet.</source>
        <translation>問われるのは%1です。実行はまだそこに達していません。</translation>
    </message>
    <message>
        <source>Everything is shown: GO can be declared.</source>
        <translation>すべて示されました。GOを宣言できます。</translation>
    </message>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>理由は？ ログに残ります。</translation>
    </message>
    <message>
        <source>TERM to everything it started, then KILL, then checked</source>
        <translation>起動したものすべてにTERM、次にKILLを送り、確認します</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>現地を確認</translation>
    </message>
    <message>
        <source>Looks whether anything of it still runs; touches nothing</source>
        <translation>まだ動いているものがないか調べます。何にも触れません</translation>
    </message>
    <message>
        <source>Retry …</source>
        <translation>再試行…</translation>
    </message>
    <message>
        <source>Run this line once more; it is a new attempt in the log</source>
        <translation>この行をもう一度実行します。ログでは新しい試行です</translation>
    </message>
    <message>
        <source>Mark done outside …</source>
        <translation>別の場所で実施済みとする…</translation>
    </message>
    <message>
        <source>It was done by hand, elsewhere; the step goes on</source>
        <translation>手作業で別の場所で行いました。ステップは続きます</translation>
    </message>
    <message>
        <source>Skip line …</source>
        <translation>行をスキップ…</translation>
    </message>
    <message>
        <source>It is not done; the step goes on without it</source>
        <translation>行わずに、ステップを続けます</translation>
    </message>
    <message>
        <source>Approve this line …</source>
        <translation>この行を承認…</translation>
    </message>
    <message>
        <source>You have seen what runs and where; whoever carries out the step may run it</source>
        <translation>何がどこで動くかを見ました。ステップの実施者が実行できるようになります</translation>
    </message>
    <message>
        <source>It runs on %1. Effect: %2. Your approval is good for exactly this text, these values and this place, and for one attempt.</source>
        <translation>%1で実行されます。影響：%2。承認が有効なのは、この文字列、これらの値、この場所で、1回の試行だけです。</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>期待どおり</translation>
    </message>
    <message>
        <source>You have read the output: it is what the runbook says</source>
        <translation>出力を読みました。手順書の記載どおりです</translation>
    </message>
    <message>
        <source>Not as expected …</source>
        <translation>期待と異なる…</translation>
    </message>
    <message>
        <source>The line counts as failed; the step stops</source>
        <translation>行は失敗となり、ステップは止まります</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>何を見ましたか？</translation>
    </message>
    <message>
        <source>Confirm: sent</source>
        <translation>確認：送信済み</translation>
    </message>
    <message>
        <source>You have sent it; the cockpit sends nothing</source>
        <translation>あなたが送りました。コックピットは何も送りません</translation>
    </message>
    <message>
        <source>Skip …</source>
        <translation>スキップ…</translation>
    </message>
    <message>
        <source>It is not sent; the step goes on</source>
        <translation>送らずに、ステップを続けます</translation>
    </message>
    <message>
        <source>Confirm with evidence …</source>
        <translation>証跡を添えて確認…</translation>
    </message>
    <message>
        <source>No metric is bound: say what you saw and where</source>
        <translation>メトリックの割り当てがありません。何をどこで見たかを書いてください</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>何を、どこで見ましたか？</translation>
    </message>
    <message>
        <source>It is not measured; the step goes on</source>
        <translation>測定せずに、ステップを続けます</translation>
    </message>
    <message>
        <source>End the wait …</source>
        <translation>待機を終える…</translation>
    </message>
    <message>
        <source>Go on before the time is over</source>
        <translation>時間が終わる前に先へ進みます</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>You have seen that it holds</source>
        <translation>成り立つことを見ました</translation>
    </message>
    <message>
        <source>Failed …</source>
        <translation>失敗…</translation>
    </message>
    <message>
        <source>It does not hold; the step stops</source>
        <translation>成り立ちません。ステップは止まります</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>未テスト…</translation>
    </message>
    <message>
        <source>Nobody looked; the step goes on and the log says so</source>
        <translation>誰も見ていません。ステップは続き、ログに残ります</translation>
    </message>
    <message>
        <source>Confirm: done</source>
        <translation>確認：完了</translation>
    </message>
    <message>
        <source>You have done what the step says</source>
        <translation>ステップに書かれたことを行いました</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>%1行目、%2</translation>
    </message>
    <message>
        <source>Line %1 on %2, %3</source>
        <translation>行 %1（%2）、%3</translation>
    </message>
    <message>
        <source>cannot be run as it stands: %1</source>
        <translation>このままでは実行できません：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>期待：%1</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>Signed off only until a time that has passed, in %1: %2. Sign it again there.</source>
        <translation>%1に期限の過ぎたサインオフがあります：%2。そこでもう一度サインオフしてください。</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>あなたが見て、あるべき状態でした</translation>
    </message>
    <message>
        <source>It is good …</source>
        <translation>良好…</translation>
    </message>
    <message>
        <source>It is not good …</source>
        <translation>不良…</translation>
    </message>
    <message>
        <source>You looked; the log keeps what is wrong</source>
        <translation>あなたが見ました。問題点はログに残ります</translation>
    </message>
    <message>
        <source>Begin phase %1</source>
        <translation>フェーズ%1を開始</translation>
    </message>
    <message>
        <source>From now on it is looked at as often as the runbook says</source>
        <translation>以後、手順書に書かれた頻度で点検します</translation>
    </message>
    <message>
        <source>Phase %1 is good …</source>
        <translation>フェーズ%1は良好…</translation>
    </message>
    <message>
        <source>Phase %1 is not good …</source>
        <translation>フェーズ%1は不良…</translation>
    </message>
    <message>
        <source>The next phase does not begin before a good check</source>
        <translation>点検が良好になるまで、次のフェーズは始まりません</translation>
    </message>
    <message>
        <source>Go on from %1 …</source>
        <translation>%1から再開…</translation>
    </message>
    <message>
        <source>The ramp may advance again</source>
        <translation>段階移行を再び進められます</translation>
    </message>
    <message>
        <source>Why may it go on?</source>
        <translation>なぜ再開してよいのですか？</translation>
    </message>
    <message>
        <source>Hold at %1 …</source>
        <translation>%1で一時停止…</translation>
    </message>
    <message>
        <source>The share stays as it is</source>
        <translation>割合は今のままです</translation>
    </message>
    <message>
        <source>Why is it held?</source>
        <translation>なぜ一時停止しますか？</translation>
    </message>
    <message>
        <source>Abort to 0 % …</source>
        <translation>中止して0%に戻す…</translation>
    </message>
    <message>
        <source>Nothing goes to the new version any more</source>
        <translation>新バージョンにはもう何も流れません</translation>
    </message>
    <message>
        <source>Why is it aborted? All traffic goes back to the old version.</source>
        <translation>なぜ中止しますか？ トラフィックはすべて旧バージョンに戻ります。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消した</translation>
    </message>
    <message>
        <source>What this step did is undone, and you have seen it</source>
        <translation>このステップで行ったことは元に戻り、それを見ました</translation>
    </message>
    <message>
        <source>Nothing to take back …</source>
        <translation>取り消すものなし…</translation>
    </message>
    <message>
        <source>The step left nothing behind that must be undone</source>
        <translation>このステップは、元に戻すべきものを残していません</translation>
    </message>
    <message>
        <source>Why is there nothing to take back?</source>
        <translation>なぜ取り消すものがないのですか？</translation>
    </message>
    <message>
        <source>What did you try, and what did you see?</source>
        <translation>何を試し、何を見ましたか？</translation>
    </message>
    <message>
        <source>It works …</source>
        <translation>動作する…</translation>
    </message>
    <message>
        <source>You have tried it; the log keeps what you saw</source>
        <translation>試しました。見たことはログに残ります</translation>
    </message>
    <message>
        <source>It does not work …</source>
        <translation>動作しない…</translation>
    </message>
    <message>
        <source>A GO is not possible before it works, where the environment asks for it or the run is live</source>
        <translation>環境が求める場合と本番の実行では、動作するまでGOにできません</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>計画%1</translation>
    </message>
    <message>
        <source>rollback point: %1</source>
        <translation>ロールバックポイント：%1</translation>
    </message>
    <message>
        <source>way back: %1</source>
        <translation>戻す方法：%1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>時間枠%1</translation>
    </message>
    <message>
        <source>to %1 on %2, line %3</source>
        <translation>%2の%1へ、%3行目</translation>
    </message>
    <message>
        <source>to %1 on %2, step %3, line %4</source>
        <translation>%2の%1へ、ステップ%3、%4行目</translation>
    </message>
    <message>
        <source>Step %1 · %2</source>
        <translation>ステップ%1 · %2</translation>
    </message>
    <message>
        <source>Rollback · %1</source>
        <translation>ロールバック · %1</translation>
    </message>
    <message>
        <source>%1 · %2&apos;s</source>
        <translation>%1 · %2が引き受け</translation>
    </message>
    <message>
        <source>Give the step back</source>
        <translation>ステップを手放す</translation>
    </message>
    <message>
        <source>The step is anybody&apos;s again</source>
        <translation>ステップは再び誰でも引き受けられます</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>交代する…</translation>
    </message>
    <message>
        <source>The step is yours: nobody else but the lead carries it out</source>
        <translation>ステップはあなたのものになります。責任者以外、ほかの人は実施しません</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>なぜ%1と交代しますか？</translation>
    </message>
    <message>
        <source>The last safe start was T+%1; from here at worst %2 back.</source>
        <translation>安全に始められる期限はT+%1でした。ここから戻すには最長%2かかります。</translation>
    </message>
    <message>
        <source>Last safe start T+%1, in %2; from here at worst %3 back.</source>
        <translation>安全に始められる期限はT+%1（あと%2）。ここから戻すには最長%3かかります。</translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation>決定者：%1</translation>
    </message>
    <message>
        <source>Rolling back because: %1</source>
        <translation>ロールバックの理由：%1</translation>
    </message>
    <message>
        <source>since T-0 %1</source>
        <translation>T-0（%1）から</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was signed off until %2: sign it off again</source>
        <translation>「%1」のサインオフは%2までの期限でした。もう一度サインオフしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold any more</source>
        <translation>「%1」はもう成り立ちません</translation>
    </message>
    <message>
        <source>The rollback is over: close the run.</source>
        <translation>ロールバックが終わっています。実行を終了してください。</translation>
    </message>
    <message>
        <source>Every step and gate is over: close the run.</source>
        <translation>すべてのステップとゲートが終わっています。実行を終了してください。</translation>
    </message>
    <message>
        <source>No stage is recorded yet.</source>
        <translation>まだ段階は記録されていません。</translation>
    </message>
    <message>
        <source>Records that more traffic goes to the new version; the runbook&apos;s lines move it</source>
        <translation>新バージョンへのトラフィックが増えることを記録します。実際に移すのは手順書の行です</translation>
    </message>
    <message>
        <source>%1, staged</source>
        <translation>%1（シミュレーション上）</translation>
    </message>
    <message>
        <source>%1, a check lapsed</source>
        <translation>%1、チェックが失効</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>This command was started before (%1 exists) and is not started again. Check its outcome, or retry it as a new attempt.</source>
        <translation>このコマンドは以前に開始されており（%1が存在します）、再び開始されることはありません。結果を確認するか、新しい試行として再試行してください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so the command was not started: %2</source>
        <translation>フォルダー%1を作成できなかったため、コマンドは開始されませんでした：%2</translation>
    </message>
    <message>
        <source>The order could not be written to %1, so the command was not started: %2</source>
        <translation>指示を%1に書き込めなかったため、コマンドは開始されませんでした：%2</translation>
    </message>
    <message>
        <source>The command takes no input, or has ended.</source>
        <translation>コマンドは入力を受け付けないか、すでに終了しています。</translation>
    </message>
    <message>
        <source>The command does not read its input: only a part was sent.</source>
        <translation>コマンドが入力を読み取りません。一部しか送られていません。</translation>
    </message>
    <message>
        <source>The command could not be queued at %1, so it was not started: %2</source>
        <translation>コマンドを%1のキューに入れられなかったため、開始されませんでした：%2</translation>
    </message>
</context>
<context>
    <name>MetricSource</name>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation>%1から使える応答がありませんでした：%2</translation>
    </message>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1の応答は%2：%3</translation>
    </message>
    <message>
        <source>%1 answered %2 %3: %4</source>
        <translation>%1の応答は%2 %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 It asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 %n秒待つよう求めています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The source did not answer for this metric.</source>
        <translation>ソースがこのメトリックについて応答しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) ahead of this machine&apos;s clock: one of the two clocks is wrong.</source>
        <translation>
            <numerusform>最新の値がこのマシンの時計より%n秒進んでいます。どちらかの時計が狂っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source gave no new value.</source>
        <translation>ソースから新しい値が得られませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The newest value is %n second(s) old.</source>
        <translation>
            <numerusform>最新の値は%n秒前のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says that its answer is incomplete: %1</source>
        <translation>ソースによると、応答は不完全です：%1</translation>
    </message>
    <message>
        <source>The newest value is not a number.</source>
        <translation>最新の値が数値ではありません。</translation>
    </message>
    <message>
        <source>The unit of the metric is “%1”, that of the rule “%2”: neither converts into the other.</source>
        <translation>メトリックの単位は「%1」、ルールの単位は「%2」で、互いに換算できません。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A part of the line is left out (&quot;...&quot;): write it in full in the runbook.</source>
        <translation>行の一部が省略されています（&quot;...&quot;）。手順書に全部書いてください。</translation>
    </message>
    <message>
        <source>%1 has no value: give it one in the environment, under variables or secrets.</source>
        <translation>%1に値がありません。環境のvariablesかsecretsで与えてください。</translation>
    </message>
    <message>
        <source>it is left out of a preview, which runs read-only lines alone</source>
        <translation>プレビューは読み取りのみの行だけを実行するため、省かれます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the metrics %2 of the environment alike, so it is bound to none.</source>
        <translation>「%1」は環境のメトリック%2のどれにも同じように当てはまるため、どれにも割り当てていません。</translation>
    </message>
    <message>
        <source>Write more words into one &quot;match&quot;, so that it says more than the others.</source>
        <translation>どれか1つの &quot;match&quot; に語を足し、ほかより具体的にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; of the environment is in %4: it stays unbound.</source>
        <translation>「%1」の単位は%2、環境のメトリック「%3」の単位は%4のため、未割り当てのままです。</translation>
    </message>
    <message>
        <source>Bind a query that gives %1, or correct &quot;unit&quot; in the environment.</source>
        <translation>%1を返すクエリを割り当てるか、環境の &quot;unit&quot; を直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write for example &quot;2030-01-31T02:00:00Z&quot;.</source>
        <translation>「%1」は時刻ではありません。&quot;2030-01-31T02:00:00Z&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; write for example &quot;Europe/Berlin&quot; or &quot;UTC&quot;.</source>
        <translation>「%1」はタイムゾーンではありません。&quot;Europe/Berlin&quot; や &quot;UTC&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>a value is one line of text without control characters.</source>
        <translation>値は制御文字を含まない1行の文字列です。</translation>
    </message>
    <message>
        <source>the name of an environment variable is expected here, not a value.</source>
        <translation>ここには値ではなく、環境変数の名前を書きます。</translation>
    </message>
    <message>
        <source>only the names of secrets stand here, never their values.</source>
        <translation>ここにはシークレットの名前だけを書き、値は決して書きません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a variable as well; keep one of them.</source>
        <translation>「%1」は変数でもあります。どちらかを残してください。</translation>
    </message>
    <message>
        <source>one of observe, ask and act is expected here.</source>
        <translation>ここにはobserve、ask、actのいずれかを書きます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>an environment file has at most 1 MiB; this is something else.</source>
        <translation>環境ファイルは最大1 MiBです。これは別のものです。</translation>
    </message>
    <message>
        <source>the file is empty; at least &quot;environment&quot; and &quot;kind&quot; are needed.</source>
        <translation>ファイルが空です。少なくとも &quot;environment&quot; と &quot;kind&quot; が必要です。</translation>
    </message>
    <message>
        <source>one YAML document is expected, not none and not more.</source>
        <translation>YAML文書はちょうど1つにしてください。</translation>
    </message>
    <message>
        <source>line %1: this is not YAML: %2.</source>
        <translation>%1行目：YAMLではありません：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>No metric of the environment &quot;%1&quot; measures &quot;%2&quot;: it is unbound and never passes by itself.</source>
        <translation>環境「%1」に「%2」を測るメトリックがありません。未割り当てで、自動で合格することはありません。</translation>
    </message>
    <message>
        <source>Add an entry under &quot;metrics&quot; whose &quot;match&quot; holds words of it, such as &quot;%1&quot;.</source>
        <translation>&quot;metrics&quot; に項目を足し、その &quot;match&quot; に「%1」のような語を入れてください。</translation>
    </message>
    <message>
        <source>a query is needed here, or namespace and metric for CloudWatch.</source>
        <translation>ここにはクエリが必要です。CloudWatchの場合はnamespaceとmetricです。</translation>
    </message>
    <message>
        <source>dimensions belong to namespace and metric of CloudWatch.</source>
        <translation>dimensionsはCloudWatchのnamespaceとmetricに添えるものです。</translation>
    </message>
    <message>
        <source>only a cloudwatch source takes namespace and metric; write a query.</source>
        <translation>namespaceとmetricを使うのはcloudwatchソースだけです。クエリを書いてください。</translation>
    </message>
    <message>
        <source>namespace and metric are needed together.</source>
        <translation>namespaceとmetricは両方必要です。</translation>
    </message>
    <message>
        <source>at least one word is needed to match conditions by.</source>
        <translation>条件と照合する語が少なくとも1つ必要です。</translation>
    </message>
    <message>
        <source>no source of the name &quot;%1&quot; stands under &quot;sources&quot; in this file.</source>
        <translation>このファイルの &quot;sources&quot; に「%1」という名前のソースはありません。</translation>
    </message>
    <message>
        <source>at least one second is needed between two polls.</source>
        <translation>ポーリングの間隔は1秒以上必要です。</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed here.</source>
        <translation>ここにはhttp://またはhttps://で始まるアドレスが必要です。</translation>
    </message>
    <message>
        <source>a cloudwatch source needs its region, for example &quot;eu-west-1&quot;.</source>
        <translation>cloudwatchソースには &quot;eu-west-1&quot; のようなリージョンが必要です。</translation>
    </message>
    <message>
        <source>a grafana source needs the uid of the data source that it asks.</source>
        <translation>grafanaソースには、問い合わせ先データソースのuidが必要です。</translation>
    </message>
    <message>
        <source>there is one lead; a position above is marked already.</source>
        <translation>責任者は1人です。すでに上のポジションに印があります。</translation>
    </message>
    <message>
        <source>two sources are named &quot;%1&quot;.</source>
        <translation>2つのソースが「%1」という名前です。</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected here.</source>
        <translation>ここには%1～%2の数を書きます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of line; write for example &quot;irreversible&quot;.</source>
        <translation>「%1」は行の種類ではありません。&quot;irreversible&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>a freeze ends after it begins.</source>
        <translation>凍結の終わりは始まりより後にしてください。</translation>
    </message>
    <message>
        <source>a hold has one end: &quot;for&quot;, &quot;until&quot; or &quot;checklist&quot;; without any of them the lead decides.</source>
        <translation>一時停止の終わりは &quot;for&quot;、&quot;until&quot;、&quot;checklist&quot; のどれか1つです。どれもなければ責任者が決めます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write for example &quot;app-01.example.org&quot;.</source>
        <translation>「%1」はアドレスではありません。&quot;app-01.example.org&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>a number from 0 to 10 is expected here.</source>
        <translation>ここには0～10の数を書きます。</translation>
    </message>
    <message>
        <source>only read-only and reversible lines may be tried again without a person.</source>
        <translation>人なしで再試行できるのは、読み取りのみの行と取り消し可能な行だけです。</translation>
    </message>
    <message>
        <source>two services are named &quot;%1&quot;.</source>
        <translation>2つのサービスが「%1」という名前です。</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is done, or skipped with a reason</source>
        <translation>ステップ「%1」が完了したか、理由を添えてスキップされた</translation>
    </message>
    <message>
        <source>All %1 steps up to &quot;%2&quot; are done, or skipped with a reason</source>
        <translation>「%2」までの全%1ステップが完了したか、理由を添えてスキップされた</translation>
    </message>
    <message>
        <source>Every checklist due before the start is complete</source>
        <translation>開始前が期限のチェックリストがすべて完了</translation>
    </message>
    <message>
        <source>%1 (no metric is bound: a person confirms it)</source>
        <translation>%1（メトリックの割り当てがないため、人が確認）</translation>
    </message>
    <message>
        <source>Go/No-Go to start</source>
        <translation>開始のGo/No-Go</translation>
    </message>
    <message>
        <source>Go/No-Go to finish</source>
        <translation>完了のGo/No-Go</translation>
    </message>
    <message>
        <source>Everything written since the backup is lost.</source>
        <translation>バックアップ以降に書き込まれたものはすべて失われます。</translation>
    </message>
    <message>
        <source>What was written into tables and columns that the migration added is lost.</source>
        <translation>マイグレーションで追加された表や列に書き込まれたものは失われます。</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>代わりに：%1</translation>
    </message>
    <message>
        <source>step &quot;%1&quot;</source>
        <translation>ステップ「%1」</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>ステップ「%1」</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>`%1` stands with &quot;...&quot; for what is left out and cannot be run as it stands.</source>
        <translation>`%1` は省略した部分が &quot;...&quot; になっており、このままでは実行できません。</translation>
    </message>
    <message>
        <source>Write the whole command.</source>
        <translation>コマンドを全部書いてください。</translation>
    </message>
    <message>
        <source>`%1` leaves out a part of what it sends (&quot;...&quot;): as written it sends the dots.</source>
        <translation>`%1` は送る内容の一部を省略しています（&quot;...&quot;）。このままでは点がそのまま送られます。</translation>
    </message>
    <message>
        <source>Write the data in full.</source>
        <translation>データを全部書いてください。</translation>
    </message>
    <message>
        <source>`%1` never ends by itself.</source>
        <translation>`%1` は自分では終わりません。</translation>
    </message>
    <message>
        <source>Say how long to watch, or wrap it: timeout 5m …</source>
        <translation>いつまで見るかを書くか、次で包んでください：timeout 5m …</translation>
    </message>
    <message>
        <source>%1 is read by a name that calls date again: the second has passed, and no file has that name.</source>
        <translation>%1を読むファイル名がdateを再び呼んでいます。秒が進み、その名前のファイルはありません。</translation>
    </message>
    <message>
        <source>Keep the name in a variable when the file is made, and use it here.</source>
        <translation>ファイルを作るときに名前を変数に入れ、ここではそれを使ってください。</translation>
    </message>
    <message>
        <source>%1 is a wildcard: a restore from it is ambiguous if several files match.</source>
        <translation>%1はワイルドカードです。複数のファイルに一致すると、リストア元が定まりません。</translation>
    </message>
    <message>
        <source>Name the one file, for example by a variable set when the backup is made.</source>
        <translation>バックアップ時に設定した変数などで、ファイルを1つに定めてください。</translation>
    </message>
    <message>
        <source>A command line has &quot;...&quot; in place of arguments.</source>
        <translation>コマンド行で引数が &quot;...&quot; になっています。</translation>
    </message>
    <message>
        <source>Dots that stand for left-out arguments cannot be run. Dots inside the data that a command sends are a warning: the command runs, but with the dots.</source>
        <translation>省略した引数を表す点は実行できません。コマンドが送るデータの中の点は警告です。コマンドは動きますが、点も一緒に送られます。</translation>
    </message>
    <message>
        <source>A command line never ends by itself.</source>
        <translation>コマンド行が自分では終わりません。</translation>
    </message>
    <message>
        <source>tail -f, watch and their like run until a person stops them; a step that holds one never finishes by itself.</source>
        <translation>tail -fやwatchなどは、人が止めるまで動き続けます。それを含むステップは自分では完了しません。</translation>
    </message>
    <message>
        <source>A file is read by a name that calls date a second time.</source>
        <translation>ファイルを読む名前がdateを2度目に呼んでいます。</translation>
    </message>
    <message>
        <source>A file that was named by $(date +…%S) can only be found again by the name it was given. A second call of date gives a later second, and the file is not found.</source>
        <translation>$(date +…%S) で名付けたファイルは、付けた名前でしか見つかりません。dateを2度目に呼ぶと後の秒になり、ファイルは見つかりません。</translation>
    </message>
    <message>
        <source>A database is restored from a wildcard.</source>
        <translation>データベースをワイルドカードからリストアしています。</translation>
    </message>
    <message>
        <source>When several backups match, the shell refuses the redirection or restores another one than meant. A restore names its file.</source>
        <translation>複数のバックアップに一致すると、シェルはリダイレクトを拒むか、意図しないものをリストアします。リストアではファイルを明示します。</translation>
    </message>
    <message>
        <source>`%1` opens a session: what follows it up to line %2 runs on %3.</source>
        <translation>`%1` はセッションを開きます。続く%2行目までは%3で実行されます。</translation>
    </message>
    <message>
        <source>Check the context shown at each line, or write ssh %1 &apos;…&apos; for each command.</source>
        <translation>各行に示されるコンテキストを確かめるか、コマンドごとにssh %1 &apos;…&apos; と書いてください。</translation>
    </message>
    <message>
        <source>Write psql … -c or psql … -f FILE, so that the line stands by itself.</source>
        <translation>psql … -cまたはpsql … -f FILEと書き、この行だけで成り立つようにしてください。</translation>
    </message>
    <message>
        <source>`%1` needs the session of line %2, but shell commands stand between them.</source>
        <translation>`%1` には%2行目のセッションが必要ですが、間にシェルのコマンドがあります。</translation>
    </message>
    <message>
        <source>`%1` is a command of psql, but no psql session is open here: a shell does not know %2.</source>
        <translation>`%1` はpsqlのコマンドですが、ここではpsqlのセッションが開いていません。シェルは%2を知りません。</translation>
    </message>
    <message>
        <source>`%1` is SQL, but no database session is open here.</source>
        <translation>`%1` はSQLですが、ここではデータベースのセッションが開いていません。</translation>
    </message>
    <message>
        <source>`%1` needs the session that %2 opened in line %3 and that nothing says is still open.</source>
        <translation>`%1` には%2が%3行目で開いたセッションが必要ですが、まだ開いていることを示すものがありません。</translation>
    </message>
    <message>
        <source>`%1` is for a shell, but the database session opened in line %2 is not left before it.</source>
        <translation>`%1` はシェル向けですが、その前に%2行目で開いたデータベースのセッションを抜けていません。</translation>
    </message>
    <message>
        <source>Leave the session with \q first.</source>
        <translation>先に \q でセッションを抜けてください。</translation>
    </message>
    <message>
        <source>An ssh session opened in a step is where the lines after it run.</source>
        <translation>ステップで開いたsshセッションで、続く行が実行されます。</translation>
    </message>
    <message>
        <source>Lines after an interactive ssh are meant for the other machine. The context is carried from line to line and shown at each; this finding says where it begins.</source>
        <translation>対話的なsshの後の行は、相手のマシン向けです。コンテキストは行から行へ引き継がれ、各行に表示されます。この指摘はその始まりを示します。</translation>
    </message>
    <message>
        <source>A line for a database prompt is typed into a shell.</source>
        <translation>データベースのプロンプト向けの行がシェルに入力されます。</translation>
    </message>
    <message>
        <source>Backslash commands and SQL need a session of the database client. Without one the shell reads them and fails, or does something else. A line that relies on a session of another step is a warning.</source>
        <translation>バックスラッシュのコマンドやSQLには、データベースクライアントのセッションが必要です。なければシェルが読み、失敗するか別のことをします。別のステップのセッションに頼る行は警告です。</translation>
    </message>
    <message>
        <source>A shell command is typed into an open database session.</source>
        <translation>シェルのコマンドが、開いているデータベースのセッションに入力されます。</translation>
    </message>
    <message>
        <source>After an interactive database client the next lines go to its prompt until it is left with \q or exit.</source>
        <translation>対話的なデータベースクライアントの後の行は、\qかexitで抜けるまでそのプロンプトに入ります。</translation>
    </message>
    <message>
        <source>`%1` is typed while the session on %2 is open: it starts from there, not from here.</source>
        <translation>`%1` は%2のセッションが開いている間に入力されます。ここからではなく、そこから始まります。</translation>
    </message>
    <message>
        <source>Leave the session on %1 with exit first.</source>
        <translation>先にexitで%1のセッションを抜けてください。</translation>
    </message>
    <message>
        <source>`%1` runs on %2, but the file was made on %3 (line %4).</source>
        <translation>`%1` は%2で実行されますが、ファイルが作られたのは%3です（%4行目）。</translation>
    </message>
    <message>
        <source>Open a session on %1 before this line.</source>
        <translation>この行の前に%1のセッションを開いてください。</translation>
    </message>
    <message>
        <source>An ssh session is opened from inside another one.</source>
        <translation>sshセッションの中から別のsshセッションを開いています。</translation>
    </message>
    <message>
        <source>Without exit in between, the second ssh runs on the first host, where its keys and its network may be missing.</source>
        <translation>間にexitがなければ、2つ目のsshは最初のホストで実行されます。そこには鍵や経路がないかもしれません。</translation>
    </message>
    <message>
        <source>A file is removed on another host than the one it was made on.</source>
        <translation>ファイルを、作ったのとは別のホストで削除しています。</translation>
    </message>
    <message>
        <source>The contexts of the lines say that a file is made on one host and removed on another, which leaves it in force where it was made.</source>
        <translation>行のコンテキストによると、ファイルはあるホストで作られ、別のホストで削除されます。作られたホストでは有効なままです。</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; goes to %2, and no heading of this document is called so.</source>
        <translation>リンク「%1」の先は%2ですが、この文書にその見出しはありません。</translation>
    </message>
    <message>
        <source>Correct the link, or the heading that it meant.</source>
        <translation>リンクか、リンク先の見出しを直してください。</translation>
    </message>
    <message>
        <source>%1 of %2 rollback triggers name no metric with a limit: %3. Only a person can declare them.</source>
        <translation>ロールバックトリガー%2件のうち%1件に、しきい値のあるメトリックがありません：%3。人が宣言するしかありません。</translation>
    </message>
    <message>
        <source>Write what is measured, the limit and for how long: &quot;Error rate &gt; 5 % for 5 minutes&quot;.</source>
        <translation>何を測り、しきい値はいくつで、どれだけ続いたらかを書いてください：&quot;Error rate &gt; 5 % for 5 minutes&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say for how long: one bad sample is enough.</source>
        <translation>「%1」にはどれだけ続いたらかの記載がありません。異常なサンプル1つで発動します。</translation>
    </message>
    <message>
        <source>Add the time it must last, such as &quot;for 5 minutes&quot;, or say &quot;at once&quot;.</source>
        <translation>&quot;for 5 minutes&quot; のように続くべき時間を足すか、&quot;at once&quot; と書いてください。</translation>
    </message>
    <message>
        <source>%1 ends at %2 and %3 begins at %4: nothing is planned for %5 between them.</source>
        <translation>%1は%2に終わり、%3は%4に始まります。その間の%5に何も計画されていません。</translation>
    </message>
    <message>
        <source>Say what the time is for, or correct one of the times.</source>
        <translation>その時間の用途を書くか、どちらかの時刻を直してください。</translation>
    </message>
    <message>
        <source>%1 of %2 steps that change something do not say how to see that it worked: %3.</source>
        <translation>何かを変える%2ステップのうち%1ステップに、うまくいったことの見分け方がありません：%3。</translation>
    </message>
    <message>
        <source>Add a check, an expected output or a &quot;Validation:&quot; to each.</source>
        <translation>それぞれにチェック、期待する出力、または &quot;Validation:&quot; を足してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2; confirm it.</source>
        <translation>「%1」を%2と読み取りました。確認してください。</translation>
    </message>
    <message>
        <source>%1 It stands in the lines %2.</source>
        <translation>%1 %2行目にあります。</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write it in other words.</source>
        <translation>ウィンドウで確認するか、別の言葉で書いてください。</translation>
    </message>
    <message>
        <source>Confirm it in the window, or write &quot;%1&quot;.</source>
        <translation>ウィンドウで確認するか、「%1」と書いてください。</translation>
    </message>
    <message>
        <source>A link inside the document leads nowhere.</source>
        <translation>文書内のリンクの先がありません。</translation>
    </message>
    <message>
        <source>A reader who follows it in a hurry lands at the top of the page instead of the rollback. Anchors are compared with the headings by their letters and digits.</source>
        <translation>急いでたどった人は、ロールバックではなくページの先頭に着いてしまいます。アンカーと見出しは、文字と数字で比べます。</translation>
    </message>
    <message>
        <source>A rollback trigger names nothing that is measured.</source>
        <translation>ロールバックトリガーに、測るものが書かれていません。</translation>
    </message>
    <message>
        <source>Words such as &quot;performance is bad&quot; are judged differently by everyone at two in the morning. A metric with a limit fires by itself.</source>
        <translation>「性能が悪い」のような言葉は、午前2時には人によって判断が分かれます。しきい値のあるメトリックは自動で発動します。</translation>
    </message>
    <message>
        <source>A trigger does not say how long it must last.</source>
        <translation>トリガーに、どれだけ続いたらかの記載がありません。</translation>
    </message>
    <message>
        <source>A single bad sample is common in a deployment. The time a limit must be broken for keeps a release from being rolled back by chance.</source>
        <translation>デプロイ中に異常なサンプルが1つ出るのはよくあることです。しきい値を外れ続ける時間を決めておけば、偶然のロールバックを防げます。</translation>
    </message>
    <message>
        <source>Between two steps a long time is planned for nothing.</source>
        <translation>2つのステップの間に、何も計画されていない長い時間があります。</translation>
    </message>
    <message>
        <source>A gap in the timeline is either a step that nobody wrote down or a wrong time. Up to a quarter of an hour, or the length of the step, counts as slack.</source>
        <translation>タイムラインの空きは、誰も書かなかったステップか、誤った時刻です。15分まで、またはステップの長さまでは余裕とみなします。</translation>
    </message>
    <message>
        <source>A step does not say how to see that it worked.</source>
        <translation>ステップに、うまくいったことの見分け方がありません。</translation>
    </message>
    <message>
        <source>A step that changes something and checks nothing is done when its last line ends, whatever it did.</source>
        <translation>何かを変えて何も確かめないステップは、実際の結果にかかわらず、最後の行が終われば完了になります。</translation>
    </message>
    <message>
        <source>Words with two readings were read in one way.</source>
        <translation>2通りに読める言葉を、一方に読み取りました。</translation>
    </message>
    <message>
        <source>People write the same words for different things. Where the reader had to choose, it says so, and a person confirms or corrects it.</source>
        <translation>同じ言葉でも、人によって指すものが違います。選ぶ必要があったところはそう示し、人が確認または訂正します。</translation>
    </message>
    <message>
        <source>Success asks for &quot;%1&quot; (line %2) and the rollback begins at &quot;%3&quot;: between %4 and %5 nothing is decided.</source>
        <translation>成功には「%1」（%2行目）が必要で、ロールバックは「%3」から始まります。%4と%5の間は何も決まっていません。</translation>
    </message>
    <message>
        <source>Say what to do in between, for example hold and investigate.</source>
        <translation>その間はどうするか（一時停止して調べるなど）を書いてください。</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; waits %2, but the matrix (line %3) says &quot;%4&quot; within &quot;%5&quot; for &quot;%6&quot;.</source>
        <translation>トリガー「%1」は%2待ちますが、マトリクス（%3行目）は「%6」について「%5」以内に「%4」としています。</translation>
    </message>
    <message>
        <source>Let both say the same: how long it must last, and how soon to act then.</source>
        <translation>どれだけ続いたら、その後どれだけ早く動くか、両方をそろえてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a critical alert, but for &quot;%2&quot; the matrix (line %3) says &quot;%4&quot;.</source>
        <translation>「%1」は重大アラートですが、マトリクス（%3行目）は「%2」について「%4」としています。</translation>
    </message>
    <message>
        <source>Agree on one answer; in a run the lead sees both side by side.</source>
        <translation>答えを1つに決めてください。実行中は、責任者に両方が並んで表示されます。</translation>
    </message>
    <message>
        <source>Between success and rollback there are values for which nothing is decided.</source>
        <translation>成功とロールバックの間に、何も決まっていない値があります。</translation>
    </message>
    <message>
        <source>A success criterion and a rollback trigger on the same metric leave a band in which the release is neither good nor to be rolled back, unless a decision matrix covers it.</source>
        <translation>同じメトリックの成功基準とロールバックトリガーの間に、良好でもロールバックでもない範囲が残ります。判断マトリクスで補えば解消します。</translation>
    </message>
    <message>
        <source>A trigger, an alert and the decision matrix give different answers.</source>
        <translation>トリガー、アラート、判断マトリクスの答えが食い違っています。</translation>
    </message>
    <message>
        <source>The same metric has different consequences in different places: how long it must last, or whether it is critical. In a run both are shown and the lead picks.</source>
        <translation>同じメトリックなのに、どれだけ続いたらか、重大かどうかといった扱いが場所によって違います。実行中は両方が表示され、責任者が選びます。</translation>
    </message>
    <message>
        <source>Name the people in the runbook or under &quot;roster&quot; in the environment.</source>
        <translation>手順書か、環境の &quot;roster&quot; に名前を書いてください。</translation>
    </message>
    <message>
        <source>All %1 roles are unassigned: %2.</source>
        <translation>全%1の役割が未割り当てです：%2。</translation>
    </message>
    <message>
        <source>Nobody is named as %1.</source>
        <translation>%1に誰も指名されていません。</translation>
    </message>
    <message>
        <source>%1 of %2 check items are already ticked in the file: they are claims, not confirmations.</source>
        <translation>チェック項目%2件のうち%1件が、ファイルですでにチェックされています。確認ではなく申告です。</translation>
    </message>
    <message>
        <source>Someone confirms each of them in the run; clear the ticks of a runbook that is used again.</source>
        <translation>実行中に誰かが1つずつ確認します。繰り返し使う手順書ではチェックを外してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about the time after the release, but %2 of its %3 items are ticked already.</source>
        <translation>「%1」はリリース後についてのものですが、%3項目中%2項目がすでにチェックされています。</translation>
    </message>
    <message>
        <source>Clear these ticks: nobody can know them before the release.</source>
        <translation>チェックを外してください。リリース前には誰にも分かりません。</translation>
    </message>
    <message>
        <source>A role on the roster has no name.</source>
        <translation>担当表に、名前のない役割があります。</translation>
    </message>
    <message>
        <source>The go/no-go poll asks the roles of the roster. A role without a person answers nothing, and no answer holds the release.</source>
        <translation>Go/No-Goの意思確認は、担当表の役割に尋ねます。人のいない役割は回答せず、回答がなければリリースは止まります。</translation>
    </message>
    <message>
        <source>Check items are already ticked in the file.</source>
        <translation>チェック項目がファイルですでにチェックされています。</translation>
    </message>
    <message>
        <source>A tick in the document says that somebody once ticked it, not that it holds for this release. It is shown as a claim until a person confirms it.</source>
        <translation>文書のチェックは、かつて誰かが付けたという意味で、このリリースで成り立つという意味ではありません。人が確認するまでは申告として表示します。</translation>
    </message>
    <message>
        <source>A result of the release is ticked before the release.</source>
        <translation>リリースの結果が、リリース前にチェックされています。</translation>
    </message>
    <message>
        <source>Success metrics and post-deployment checks can be true only afterwards.</source>
        <translation>成功のメトリックやデプロイ後のチェックは、後になって初めて成り立ちます。</translation>
    </message>
    <message>
        <source>%1 has no value; it is needed in line %2.</source>
        <translation>%1に値がありません。%2行目で必要です。</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot; in the environment; its value comes from the keychain.</source>
        <translation>%1を環境の &quot;secrets&quot; に書いてください。値はキーチェーンから取得します。</translation>
    </message>
    <message>
        <source>Give %1 a value under &quot;variables&quot; in the environment.</source>
        <translation>環境の &quot;variables&quot; で%1に値を与えてください。</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; still holds %2.</source>
        <translation>メッセージ「%1」に%2が残っています。</translation>
    </message>
    <message>
        <source>Fill it in before it is sent, or give the values in the environment.</source>
        <translation>送る前に埋めるか、環境で値を与えてください。</translation>
    </message>
    <message>
        <source>`%1` expects %2, not 200: a check for success would call the right answer a failure.</source>
        <translation>`%1` が期待するのは200ではなく%2です。成功を調べるチェックでは、正しい応答が失敗になります。</translation>
    </message>
    <message>
        <source>Compare the status itself: curl -s -o /dev/null -w &apos;%{http_code}&apos; … gives %1.</source>
        <translation>ステータスそのものを比べてください：curl -s -o /dev/null -w &apos;%{http_code}&apos; … は%1を返します。</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status &quot;%1&quot;, which is one of an unplanned incident.</source>
        <translation>計画メンテナンスを、計画外インシデントのステータス「%1」で掲載しています。</translation>
    </message>
    <message>
        <source>A scheduled incident is scheduled, in_progress, verifying or completed.</source>
        <translation>計画されたインシデントのステータスはscheduled、in_progress、verifying、completedのいずれかです。</translation>
    </message>
    <message>
        <source>A placeholder in a command line has no value.</source>
        <translation>コマンド行のプレースホルダーに値がありません。</translation>
    </message>
    <message>
        <source>A line with a placeholder runs only when the environment supplies its value, as a variable or by the name of a secret.</source>
        <translation>プレースホルダーのある行は、環境が変数かシークレットの名前で値を与えたときだけ実行されます。</translation>
    </message>
    <message>
        <source>A message to be sent still holds placeholders.</source>
        <translation>送るメッセージにプレースホルダーが残っています。</translation>
    </message>
    <message>
        <source>Message templates are shown filled before a person sends them; what has no value stays visible as a placeholder, and customers would read it.</source>
        <translation>メッセージのテンプレートは、人が送る前に値を埋めて表示します。値のないものはプレースホルダーのまま残り、顧客の目に触れます。</translation>
    </message>
    <message>
        <source>A request is expected to answer with an error status.</source>
        <translation>リクエストがエラーのステータスを返すことを期待しています。</translation>
    </message>
    <message>
        <source>Under a maintenance page the right answer is often 503. A check that takes 200 for success reads it the wrong way round.</source>
        <translation>メンテナンスページの裏では、正しい応答が503であることがよくあります。200を成功とするチェックは逆に読みます。</translation>
    </message>
    <message>
        <source>A planned maintenance is posted with the status of an incident.</source>
        <translation>計画メンテナンスを、インシデントのステータスで掲載しています。</translation>
    </message>
    <message>
        <source>Status page services keep two sets of words: scheduled, in_progress, verifying and completed for planned work; investigating, identified, monitoring and resolved for incidents.</source>
        <translation>ステータスページのサービスには2組の言葉があります。計画作業はscheduled、in_progress、verifying、completed、インシデントはinvestigating、identified、monitoring、resolvedです。</translation>
    </message>
    <message>
        <source>%1 of the rollout is &quot;%2&quot; here, but &quot;%3&quot; in line %4.</source>
        <translation>段階展開の%1は、ここでは「%2」ですが、%4行目では「%3」です。</translation>
    </message>
    <message>
        <source>Count the days from the same zero in both places.</source>
        <translation>どちらも同じゼロ日から数えてください。</translation>
    </message>
    <message>
        <source>The ramp (%1) runs between %2 (line %3) and %4 (line %5), behind the maintenance page: its soak measures no customer traffic.</source>
        <translation>段階移行（%1）は%2（%3行目）と%4（%5行目）の間、メンテナンスページの裏で行われます。経過観察で顧客のトラフィックを測れません。</translation>
    </message>
    <message>
        <source>Open the page before the ramp, or do not count &quot;no errors&quot; there as a good sign.</source>
        <translation>段階移行の前にメンテナンスページを外すか、そこでの「エラーなし」を良い兆しとみなさないでください。</translation>
    </message>
    <message>
        <source>The offsets are written %1 … %2, with a minus, although they grow from step to step: they are read as time after the start.</source>
        <translation>オフセットが%1 … %2とマイナスで書かれていますが、ステップごとに増えています。開始後の時間として読み取りました。</translation>
    </message>
    <message>
        <source>Write T+h:mm for what comes after the start.</source>
        <translation>開始後のものはT+h:mmと書いてください。</translation>
    </message>
    <message>
        <source>Two places give different days for the same rollout phase.</source>
        <translation>同じ段階展開のフェーズの日付が2か所で違います。</translation>
    </message>
    <message>
        <source>Lines that name both a phase and its days are compared by the number of the phase.</source>
        <translation>フェーズと日数の両方がある行を、フェーズの番号で比べます。</translation>
    </message>
    <message>
        <source>The traffic ramp runs while the maintenance page is still up.</source>
        <translation>メンテナンスページを出したまま、トラフィックを段階移行しています。</translation>
    </message>
    <message>
        <source>Between the step that enables the maintenance page and the one that disables it customers do not reach the new version: the soak of a ramp there has nothing to measure, and no data must not be read as stable.</source>
        <translation>メンテナンスページを出すステップと外すステップの間、顧客は新バージョンに届きません。そこでの段階移行の経過観察では測るものがなく、データがないことを安定とみなしてはいけません。</translation>
    </message>
    <message>
        <source>Offsets written T-h:mm count forward from the start.</source>
        <translation>T-h:mmと書かれたオフセットが、開始から先へ数えられています。</translation>
    </message>
    <message>
        <source>T-minus normally counts down to the start. When the offsets grow from step to step they are read as elapsed time, and this finding says so.</source>
        <translation>Tマイナスは普通、開始までのカウントダウンです。オフセットがステップごとに増える場合は経過時間として読み取り、この指摘で知らせます。</translation>
    </message>
    <message>
        <source>A key or token stands in the text itself.</source>
        <translation>本文に鍵またはトークンがそのまま書かれています。</translation>
    </message>
    <message>
        <source>What looks like a password stands in the text itself.</source>
        <translation>本文にパスワードらしいものがそのまま書かれています。</translation>
    </message>
    <message>
        <source>Take it out, replace it where it was used, and name it under &quot;secrets&quot;.</source>
        <translation>取り除き、使っていた場所で新しいものに替え、&quot;secrets&quot; に名前を書いてください。</translation>
    </message>
    <message>
        <source>%1 lines use sudo without -n: where it asks for a password, the line waits (line %2).</source>
        <translation>%1行が-nなしでsudoを使っています。パスワードを求められると、そこで行が待ち続けます（%2行目）。</translation>
    </message>
    <message>
        <source>Write sudo -n, so that the line fails at once instead, and allow it without a password.</source>
        <translation>sudo -nと書いて行がすぐ失敗するようにし、パスワードなしで許可してください。</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back, and neither its step nor the runbook says what to do when it goes wrong.</source>
        <translation>`%1` は取り消せませんが、ステップにも手順書にも、失敗したときの対応がありません。</translation>
    </message>
    <message>
        <source>Say how the state before it is restored, or that it cannot be.</source>
        <translation>元の状態への戻し方か、戻せないことを書いてください。</translation>
    </message>
    <message>
        <source>`%1` cannot be taken back and stands before the first decision (line %2).</source>
        <translation>`%1` は取り消せませんが、最初の判断（%2行目）より前にあります。</translation>
    </message>
    <message>
        <source>Decide before it, or move it behind the decision.</source>
        <translation>その前に判断するか、判断の後に移してください。</translation>
    </message>
    <message>
        <source>`%1` deletes whatever matches %2 at that moment.</source>
        <translation>`%1` は、その時点で%2に一致するものをすべて削除します。</translation>
    </message>
    <message>
        <source>List the matches first, or name what is deleted.</source>
        <translation>先に一致するものを一覧するか、削除するものを明示してください。</translation>
    </message>
    <message>
        <source>`%1` deletes from the root when %2 is empty.</source>
        <translation>`%1` は、%2が空だとルートから削除します。</translation>
    </message>
    <message>
        <source>Write ${NAME:?}, so that an empty one stops the line.</source>
        <translation>${NAME:?} と書き、空なら行が止まるようにしてください。</translation>
    </message>
    <message>
        <source>`%1` runs what a server sends at that moment.</source>
        <translation>`%1` は、その時点でサーバーが送ってくるものを実行します。</translation>
    </message>
    <message>
        <source>Download it beforehand, compare its checksum, and run the file.</source>
        <translation>事前にダウンロードし、チェックサムを比べてから、そのファイルを実行してください。</translation>
    </message>
    <message>
        <source>$(%1) is computed in the lines %2: each time it may give another value.</source>
        <translation>$(%1) は%2行目で計算され、毎回違う値になるかもしれません。</translation>
    </message>
    <message>
        <source>A staging or live run computes it once. By hand: keep it in a variable.</source>
        <translation>ステージングや本番の実行では1度だけ計算します。手作業では変数に入れておいてください。</translation>
    </message>
    <message>
        <source>What %1 of %2 command lines do is not known here (line %3): each is shown as unknown.</source>
        <translation>コマンド行%2行のうち%1行は、何をするかここでは分かりません（%3行目）。いずれも不明と表示します。</translation>
    </message>
    <message>
        <source>Say beside them what they change and how it is undone.</source>
        <translation>何を変え、どう元に戻すかを脇に書いてください。</translation>
    </message>
    <message>
        <source>The password of %1 stands on the command line, where every user of the machine can read it.</source>
        <translation>%1のパスワードがコマンド行にあり、マシンの全ユーザーから読めます。</translation>
    </message>
    <message>
        <source>Pass it by an option file or by the client&apos;s environment variable.</source>
        <translation>オプションファイルか、クライアントの環境変数で渡してください。</translation>
    </message>
    <message>
        <source>A key, a token or a password stands in the document.</source>
        <translation>文書に鍵、トークン、またはパスワードが書かれています。</translation>
    </message>
    <message>
        <source>Whoever can read the runbook, its history or a record of a run can use what stands in it. Shapes of well-known keys and values behind names of secrets are found.</source>
        <translation>手順書やその履歴、実行の記録を読める人は、そこに書かれたものを使えます。よく知られた鍵の形と、シークレットの名前に続く値を見つけます。</translation>
    </message>
    <message>
        <source>A database client is given its password on the line.</source>
        <translation>データベースクライアントのパスワードが行に書かれています。</translation>
    </message>
    <message>
        <source>Arguments of a process are visible to every user of the machine and end in shell histories.</source>
        <translation>プロセスの引数はマシンの全ユーザーから見え、シェルの履歴にも残ります。</translation>
    </message>
    <message>
        <source>sudo may ask for a password that nobody can type.</source>
        <translation>sudoが、誰も入力できないパスワードを求めるかもしれません。</translation>
    </message>
    <message>
        <source>A line of a run has no terminal behind it. sudo without -n waits for a password, and the release waits with it.</source>
        <translation>実行中の行には端末がありません。-nなしのsudoはパスワードを待ち、リリースも一緒に待つことになります。</translation>
    </message>
    <message>
        <source>The same value is computed in more than one line.</source>
        <translation>同じ値を複数の行で計算しています。</translation>
    </message>
    <message>
        <source>Two calls of date are two moments. Where one line names a file and another looks for it, the names differ.</source>
        <translation>dateを2回呼べば、2つの時刻になります。一方の行が名付け、もう一方の行が探すと、名前が食い違います。</translation>
    </message>
    <message>
        <source>What some command lines do is not known.</source>
        <translation>一部のコマンド行は、何をするか分かりません。</translation>
    </message>
    <message>
        <source>The blast radius comes from a table of known tools and verbs. What it does not know is never taken for harmless.</source>
        <translation>影響範囲は、既知のツールと動詞の表から求めます。表にないものを無害とみなすことはありません。</translation>
    </message>
    <message>
        <source>A line cannot be taken back, and nothing says what to do then.</source>
        <translation>取り消せない行がありますが、その後の対応が書かれていません。</translation>
    </message>
    <message>
        <source>Migrations, deletions and restores end the way back. A runbook that has them and no rollback leaves the lead alone at the worst moment.</source>
        <translation>マイグレーション、削除、リストアは、戻る道を断ちます。それがあるのにロールバックのない手順書では、最悪の瞬間に責任者が孤立します。</translation>
    </message>
    <message>
        <source>A line that cannot be taken back stands before the first decision.</source>
        <translation>取り消せない行が、最初の判断より前にあります。</translation>
    </message>
    <message>
        <source>A go/no-go decides nothing when what it is about has been done already.</source>
        <translation>対象の作業が済んでいては、Go/No-Goで決めることがありません。</translation>
    </message>
    <message>
        <source>A deletion names its files by a wildcard.</source>
        <translation>削除するファイルをワイルドカードで指定しています。</translation>
    </message>
    <message>
        <source>What a wildcard matches is known only when the line runs: a file more in the folder is a file less after it.</source>
        <translation>ワイルドカードが何に一致するかは、行を実行するまで分かりません。フォルダーに1つ多くあれば、1つ多く消えます。</translation>
    </message>
    <message>
        <source>A deletion begins with a variable that may be empty.</source>
        <translation>削除するパスが、空かもしれない変数で始まっています。</translation>
    </message>
    <message>
        <source>An unset variable is an empty text to the shell, so that a recursive deletion below it begins at the root.</source>
        <translation>シェルでは未設定の変数は空文字列です。その下を再帰的に削除すると、ルートから始まります。</translation>
    </message>
    <message>
        <source>A download is piped into a shell.</source>
        <translation>ダウンロードしたものをパイプでシェルに渡しています。</translation>
    </message>
    <message>
        <source>What runs is decided by a server at the moment of the release: nobody reviewed it, and a broken transfer runs in half.</source>
        <translation>何を実行するかを、リリースの時点でサーバーが決めます。誰もレビューしておらず、転送が途切れれば半分だけ実行されます。</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 over.</source>
        <translation>時間帯は%1–%2（%3）ですが、フェーズは%4に終わります。%5超過です。</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the phases.</source>
        <translation>時間帯を延ばすか、フェーズを短くしてください。</translation>
    </message>
    <message>
        <source>The window is %1–%2 (%3), but the phases end at %4: %5 of it are not planned.</source>
        <translation>時間帯は%1–%2（%3）ですが、フェーズは%4に終わります。うち%5に計画がありません。</translation>
    </message>
    <message>
        <source>Say what the rest is for (slack, monitoring), or correct the window.</source>
        <translation>残りの用途（余裕、監視）を書くか、時間帯を直してください。</translation>
    </message>
    <message>
        <source>The window is %1, but the steps end at %2 (%3): %4 over.</source>
        <translation>時間帯は%1ですが、ステップは%2（%3）に終わります。%4超過です。</translation>
    </message>
    <message>
        <source>Lengthen the window or shorten the steps.</source>
        <translation>時間帯を延ばすか、ステップを短くしてください。</translation>
    </message>
    <message>
        <source>The steps fill the window of %1 to the last minute (%2): the first delay breaks it.</source>
        <translation>ステップが%1の時間帯を最後の1分まで埋めています（%2）。最初の遅れで破綻します。</translation>
    </message>
    <message>
        <source>Plan a hold or some slack before the end.</source>
        <translation>終わりの前に、一時停止か余裕を計画してください。</translation>
    </message>
    <message>
        <source>%1 takes %2 from %3 on, but %4 begins at %5.</source>
        <translation>%1は%3から%2かかりますが、%4は%5に始まります。</translation>
    </message>
    <message>
        <source>Correct one of the times, or say that the two run side by side.</source>
        <translation>どちらかの時刻を直すか、2つが並行することを書いてください。</translation>
    </message>
    <message>
        <source>%1 of %2 steps say no duration: there is no forecast for them.</source>
        <translation>%2ステップのうち%1ステップに所要時間がなく、予測できません。</translation>
    </message>
    <message>
        <source>Write an expected duration to each step; a rehearsal measures them.</source>
        <translation>各ステップに所要時間の見込みを書いてください。リハーサルで測れます。</translation>
    </message>
    <message>
        <source>%1 has no expected duration.</source>
        <translation>%1に所要時間の見込みがありません。</translation>
    </message>
    <message>
        <source>Write how long it should take; a rehearsal measures it.</source>
        <translation>どれだけかかるはずかを書いてください。リハーサルで測れます。</translation>
    </message>
    <message>
        <source>The rollback is promised within %1, but its steps add up to %2 = %3.</source>
        <translation>ロールバックは%1以内と約束されていますが、ステップの合計は%2 = %3です。</translation>
    </message>
    <message>
        <source>Promise what the steps take, or shorten them.</source>
        <translation>ステップにかかる時間を約束するか、ステップを短くしてください。</translation>
    </message>
    <message>
        <source>Shorten the way back, lengthen the window, or decide before %1.</source>
        <translation>戻す時間を短くするか、時間帯を延ばすか、%1より前に決めてください。</translation>
    </message>
    <message>
        <source>A rollback takes up to %1, so its last safe start is %2, before %3 at %4.</source>
        <translation>ロールバックには最長%1かかるため、安全に始められる期限は%2で、%4の%3より前です。</translation>
    </message>
    <message>
        <source>the %1 % stage</source>
        <translation>%1%の段階</translation>
    </message>
    <message>
        <source>%1, which is called a rollback point,</source>
        <translation>%1（ロールバックポイントとされています）</translation>
    </message>
    <message>
        <source>The rollback takes up to %1, longer than any stage of the ramp is watched (%2 at most).</source>
        <translation>ロールバックには最長%1かかり、段階移行のどの段階の観察時間（最長%2）よりも長くなります。</translation>
    </message>
    <message>
        <source>Give the ramp a quicker way back (set the weights to the old version), and name it.</source>
        <translation>段階移行に、もっと早く戻す方法（重みを旧バージョンに戻す）を用意し、書いてください。</translation>
    </message>
    <message>
        <source>The phases or steps do not fit the deployment window.</source>
        <translation>フェーズまたはステップがデプロイの時間帯に収まりません。</translation>
    </message>
    <message>
        <source>The window that the runbook announces is compared with where its phases or steps end. Too long is a warning; a part of the window that nothing is planned for is a note.</source>
        <translation>手順書が告げる時間帯を、フェーズやステップの終わりと比べます。長すぎれば警告、何も計画のない部分があれば注記です。</translation>
    </message>
    <message>
        <source>The steps fill the window to the last minute.</source>
        <translation>ステップが時間帯を最後の1分まで埋めています。</translation>
    </message>
    <message>
        <source>When the planned durations add up to exactly the window, any delay at all breaks it, and there is no room for a hold or for a way back.</source>
        <translation>計画した所要時間の合計が時間帯とちょうど同じだと、わずかな遅れでも破綻し、一時停止や戻す余地もありません。</translation>
    </message>
    <message>
        <source>A step begins before the one above it can be finished.</source>
        <translation>前のステップが終わり得る前に、次のステップが始まります。</translation>
    </message>
    <message>
        <source>The start and the duration of a step are compared with the start of the next one.</source>
        <translation>ステップの開始と所要時間を、次のステップの開始と比べます。</translation>
    </message>
    <message>
        <source>A step says no expected duration.</source>
        <translation>ステップに所要時間の見込みがありません。</translation>
    </message>
    <message>
        <source>Without a duration there is no forecast and no warning when the step takes too long. Where most steps say none, one finding counts them.</source>
        <translation>所要時間がなければ、予測も、ステップが長引いたときの警告もありません。大半のステップにない場合は、1つの指摘にまとめて数えます。</translation>
    </message>
    <message>
        <source>The rollback steps add up to more than the promised rollback time.</source>
        <translation>ロールバックのステップの合計が、約束したロールバック時間を超えています。</translation>
    </message>
    <message>
        <source>The budgets of all rollback steps, conditional ones included, are added up and compared with the time that the runbook promises.</source>
        <translation>条件付きも含め、すべてのロールバックステップの時間枠を合計し、手順書が約束する時間と比べます。</translation>
    </message>
    <message>
        <source>The last safe moment for a rollback lies before a later stage begins.</source>
        <translation>安全にロールバックできる期限が、後の段階の開始より前にあります。</translation>
    </message>
    <message>
        <source>The last safe rollback start is the end of the window minus the longest rollback. A ramp stage or a step called a rollback point that begins later cannot be undone inside the window.</source>
        <translation>安全にロールバックを始められる期限は、時間帯の終わりから最長のロールバック時間を引いたものです。それより後に始まる段階移行の段階やロールバックポイントのステップは、時間帯の中で元に戻せません。</translation>
    </message>
    <message>
        <source>Getting back takes longer than any ramp stage is watched.</source>
        <translation>戻すのにかかる時間が、段階移行のどの段階の観察時間よりも長くなっています。</translation>
    </message>
    <message>
        <source>A soak is there to find trouble in time. When the way back takes longer than the longest soak, customers stay on the bad version longer than the stage itself lasts.</source>
        <translation>経過観察は、問題を間に合ううちに見つけるためのものです。戻す時間が最長の経過観察より長いと、顧客はその段階より長く悪いバージョンに留まります。</translation>
    </message>
    <message>
        <source>Nothing in this document reads as a step, a checklist or a rollback.</source>
        <translation>この文書に、ステップ、チェックリスト、ロールバックと読めるものがありません。</translation>
    </message>
    <message>
        <source>Write steps as headings (&quot;Step 1: …&quot;) or numbered items, with their commands in code blocks.</source>
        <translation>ステップは見出し（&quot;Step 1: …&quot;）か番号付きの項目で、コマンドはコードブロックに書いてください。</translation>
    </message>
    <message>
        <source>The runbook has no rollback: neither when nor how to go back.</source>
        <translation>手順書にロールバックがありません。いつ、どのように戻すかが書かれていません。</translation>
    </message>
    <message>
        <source>Add a chapter with the triggers and the steps of the way back.</source>
        <translation>トリガーと戻すステップの章を足してください。</translation>
    </message>
    <message>
        <source>The runbook says when to roll back, but not how.</source>
        <translation>手順書にいつロールバックするかはありますが、方法がありません。</translation>
    </message>
    <message>
        <source>Write the steps of the way back, each with the time it takes.</source>
        <translation>戻すステップを、それぞれの所要時間とともに書いてください。</translation>
    </message>
    <message>
        <source>The runbook says how to roll back, but not when.</source>
        <translation>手順書にロールバックの方法はありますが、いつ行うかがありません。</translation>
    </message>
    <message>
        <source>List what triggers a rollback, with numbers where there are some.</source>
        <translation>何をきっかけにロールバックするかを、数値があれば数値とともに列挙してください。</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision: one is added before the first step and one before the last.</source>
        <translation>手順書にGo/No-Goの判断がありません。最初のステップの前と、最後のステップの前に1つずつ加えました。</translation>
    </message>
    <message>
        <source>Write &quot;Go/No-Go: …&quot; where the team decides.</source>
        <translation>チームが判断するところに &quot;Go/No-Go: …&quot; と書いてください。</translation>
    </message>
    <message>
        <source>Say in each step how to undo it, or that nothing is to be undone.</source>
        <translation>各ステップに、取り消し方か、取り消すものがないことを書いてください。</translation>
    </message>
    <message>
        <source>None of the %1 steps names a rollback of its own.</source>
        <translation>全%1ステップのどれにも、固有のロールバックがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 steps name no rollback of their own: %3.</source>
        <translation>%2ステップのうち%1ステップに、固有のロールバックがありません：%3。</translation>
    </message>
    <message>
        <source>Called a rollback point, but without saying how to go back from there: %1.</source>
        <translation>ロールバックポイントとされていますが、そこからの戻し方がありません：%1。</translation>
    </message>
    <message>
        <source>Write the way back from each of them.</source>
        <translation>それぞれに戻す方法を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means two things: &quot;%2&quot; (line %3) and &quot;%4&quot; here</source>
        <translation>「%1」が2つのものを指しています：「%2」（%3行目）と、ここの「%4」</translation>
    </message>
    <message>
        <source>%1; so do %2.</source>
        <translation>%1。%2も同様です。</translation>
    </message>
    <message>
        <source>Give one of them another name, so that nobody mixes them up on a call.</source>
        <translation>通話で取り違えないよう、どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>The document holds no steps, checklists or rollback.</source>
        <translation>文書にステップ、チェックリスト、ロールバックがありません。</translation>
    </message>
    <message>
        <source>The cockpit reads free-form Markdown, but it must find something to fly.</source>
        <translation>コックピットは自由な形式のMarkdownを読み取りますが、実行できるものが必要です。</translation>
    </message>
    <message>
        <source>The runbook does not say when or how to roll back.</source>
        <translation>手順書に、いつ、またはどのようにロールバックするかがありません。</translation>
    </message>
    <message>
        <source>A release needs a way back: triggers that say when, and steps that say how.</source>
        <translation>リリースには戻る道が必要です。いつかを示すトリガーと、方法を示すステップです。</translation>
    </message>
    <message>
        <source>The runbook names no go/no-go decision.</source>
        <translation>手順書にGo/No-Goの判断がありません。</translation>
    </message>
    <message>
        <source>Without a decision of its own a run gets two: before the first step and before the last.</source>
        <translation>手順書に判断がない場合、実行には2つ加わります。最初のステップの前と、最後のステップの前です。</translation>
    </message>
    <message>
        <source>A step does not say how it is undone.</source>
        <translation>ステップに取り消し方がありません。</translation>
    </message>
    <message>
        <source>Steps that name a rollback or a rollback point can be undone on their own; the others only by the rollback chapter, if it covers them.</source>
        <translation>ロールバックかロールバックポイントの記載があるステップは、単独で取り消せます。それ以外は、ロールバックの章が扱っている場合に限り、章に従って取り消します。</translation>
    </message>
    <message>
        <source>A step is called a rollback point without saying how to go back.</source>
        <translation>ロールバックポイントとされているステップに、戻し方がありません。</translation>
    </message>
    <message>
        <source>&quot;Rollback point: yes&quot; promises a way back from there; the step should name it.</source>
        <translation>&quot;Rollback point: yes&quot; は、そこから戻れるという約束です。ステップに方法を書いてください。</translation>
    </message>
    <message>
        <source>One label, such as &quot;Phase 1&quot;, names two different things.</source>
        <translation>&quot;Phase 1&quot; のような1つのラベルが、別の2つのものを指しています。</translation>
    </message>
    <message>
        <source>On a call &quot;we are in phase 1&quot; must mean one thing. Headings with the same label and different titles are listed.</source>
        <translation>通話での「フェーズ1です」は、1つの意味でなければなりません。ラベルが同じで題の違う見出しを列挙します。</translation>
    </message>
    <message>
        <source>The text was encoded as UTF-8 twice. It is repaired for display; the file keeps its bytes.</source>
        <translation>本文がUTF-8で2重にエンコードされています。表示では修復し、ファイルのバイト列は変えません。</translation>
    </message>
    <message>
        <source>Repair the file before its messages are copied from it by hand.</source>
        <translation>メッセージを手でコピーする前に、ファイルを修復してください。</translation>
    </message>
    <message>
        <source>The file&apos;s text was encoded as UTF-8 twice.</source>
        <translation>ファイルの本文がUTF-8で2重にエンコードされています。</translation>
    </message>
    <message>
        <source>Signs and letters outside English look garbled in the file. The cockpit shows them repaired and leaves the file as it is.</source>
        <translation>英語以外の記号や文字がファイルの中で化けています。コックピットは修復して表示し、ファイルはそのまま残します。</translation>
    </message>
    <message>
        <source>Binds the runbook to a target. Values of secrets never stand in this file.</source>
        <translation>手順書を対象に結び付けます。シークレットの値をこのファイルに書くことはありません。</translation>
    </message>
    <message>
        <source>live, staging or simulated</source>
        <translation>live、staging、またはsimulated</translation>
    </message>
    <message>
        <source>as the runbook says</source>
        <translation>手順書の記載どおり</translation>
    </message>
    <message>
        <source>the runbook names no moment</source>
        <translation>手順書に時刻の記載がありません</translation>
    </message>
    <message>
        <source>of the people; without it, clocks are shown in UTC</source>
        <translation>人々のタイムゾーン。なければ時計はUTCで表示されます</translation>
    </message>
    <message>
        <source>the runbook names no window</source>
        <translation>手順書に時間帯の記載がありません</translation>
    </message>
    <message>
        <source>the longest that a way back may take</source>
        <translation>戻すのにかけてよい最長の時間</translation>
    </message>
    <message>
        <source>The runbook leaves these open; an empty one stays open.</source>
        <translation>手順書で未定のもの。空欄のままなら未定のままです。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Names of secrets; their values come from the keychain.</source>
        <translation>シークレットの名前。値はキーチェーンから取得します。</translation>
    </message>
    <message>
        <source>The runbook&apos;s hosts: an address, or user@address. An empty one keeps a run from starting.</source>
        <translation>手順書のホスト：アドレス、またはuser@address。空欄があると実行を開始できません。</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing. Kinds: line (all), read-only, reversible, customer-visible, irreversible, unknown, observer.</source>
        <translation>手順書に記載がない場合に、その種類の行に適用されるもの。種類：line（すべて）、read-only、reversible、customer-visible、irreversible、unknown、observer。</translation>
    </message>
    <message>
        <source>What a run speaks to: flags, status-page, chat, mail, traffic or alerts.</source>
        <translation>実行がやり取りする相手：flags、status-page、chat、mail、traffic、alerts。</translation>
    </message>
    <message>
        <source>Roles that the runbook leaves unassigned.</source>
        <translation>手順書で割り当てのない役割。</translation>
    </message>
    <message>
        <source>Where metrics are read. Remove the # and write your own address.</source>
        <translation>メトリックの読み取り元。#を外し、自分のアドレスを書いてください。</translation>
    </message>
    <message>
        <source>What the runbook measures; without a query a condition stays unbound.</source>
        <translation>手順書が測るもの。クエリがなければ条件は未割り当てのままです。</translation>
    </message>
    <message>
        <source>What a firing trigger does: observe, ask or act.</source>
        <translation>トリガーが発動したときの動作：observe、ask、act。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two elements of a list: &quot;a, b and c&quot;</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 asks for the secret &quot;%2&quot;, which the environment does not name.</source>
        <translation>%1はシークレット「%2」を求めていますが、環境に記載がありません。</translation>
    </message>
    <message>
        <source>Name %1 under &quot;secrets&quot;.</source>
        <translation>&quot;secrets&quot; に%1を書いてください。</translation>
    </message>
    <message>
        <source>The trigger &quot;%1&quot; is to act by itself, but nothing measures it.</source>
        <translation>トリガー「%1」は自動で動くことになっていますが、測るものがありません。</translation>
    </message>
    <message>
        <source>Bind a metric to it, or let it ask.</source>
        <translation>メトリックを割り当てるか、確認するようにしてください。</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>ホスト「%1」には、この環境でアドレスがありません。</translation>
    </message>
    <message>
        <source>Give it one under &quot;hosts&quot;.</source>
        <translation>&quot;hosts&quot; で与えてください。</translation>
    </message>
    <message>
        <source>the source %1</source>
        <translation>ソース%1</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>サービス%1</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean &quot;%1&quot;?</source>
        <translation>このキーはここでは使えません。「%1」ではありませんか？</translation>
    </message>
    <message>
        <source>this key is not known here; known are %1.</source>
        <translation>このキーはここでは使えません。使えるのは%1です。</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one of them.</source>
        <translation>このキーがここに2回あります。どちらかを残してください。</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <extracomment>a place in a file, the key there, and what is wrong with it</extracomment>
        <translation>%1行目：%2：%3</translation>
    </message>
    <message>
        <source>a single text or number is expected here, not a list or a map.</source>
        <translation>ここにはリストやマップではなく、1つの文字列か数を書きます。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&quot;key: value&quot; lines are expected here.</source>
        <translation>ここには &quot;key: value&quot; の行を書きます。</translation>
    </message>
    <message>
        <source>a value is needed here.</source>
        <translation>ここには値が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>「%1」はyesでもnoでもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration; write for example &quot;4h&quot;, &quot;240 min&quot; or &quot;90m&quot;.</source>
        <translation>「%1」は時間の長さではありません。&quot;4h&quot;、&quot;240 min&quot;、&quot;90m&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; it is one of %2.</source>
        <translation>「%1」は使えません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>a list is expected here (lines that begin with &quot;- &quot;).</source>
        <translation>ここにはリスト（&quot;- &quot; で始まる行）を書きます。</translation>
    </message>
    <message>
        <source>%1 entries stand here; %2 are the most.</source>
        <translation>ここに%1項目あります。最大は%2です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no limit in figures: a person tells.</source>
        <translation>「%1」には数値のしきい値がありません。人が判断します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, but the metric &quot;%3&quot; is in %4: neither converts into the other.</source>
        <translation>「%1」の単位は%2ですが、メトリック「%3」の単位は%4で、互いに換算できません。</translation>
    </message>
    <message>
        <source>open alerts are counted instead of a query: write one of both.</source>
        <translation>発生中のアラート数はクエリの代わりに使うものです。どちらか一方を書いてください。</translation>
    </message>
    <message>
        <source>an alertmanager counts open alerts: write &quot;alerts: all&quot;, or which.</source>
        <translation>alertmanagerは発生中のアラートを数えます。&quot;alerts: all&quot; か、対象のアラートを書いてください。</translation>
    </message>
    <message>
        <source>only a grafana source takes markers.</source>
        <translation>マーカーを受け付けるのはgrafanaソースだけです。</translation>
    </message>
    <message>
        <source>a grafana or cloudwatch source of this file is needed here.</source>
        <translation>ここには、このファイルにあるgrafanaまたはcloudwatchのソースが必要です。</translation>
    </message>
    <message>
        <source>%1 (compared only after the start: a person confirms it)</source>
        <translation>%1（比較は開始後のみのため、人が確認）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of hosts, which this line&apos;s own ssh does not know: open a session with &quot;ssh %1&quot; and put the command on a line of its own.</source>
        <translation>「%1」はホストのグループで、この行の ssh はそれを知りません。「ssh %1」でセッションを開き、コマンドを別の行に書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host of this file; give it a line of its own under hosts.</source>
        <translation>「%1」はこのファイルのホストではありません。hosts の下に行を加えてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>「%1」がここに 2 回あります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have one address: the line would run there twice.</source>
        <translation>「%1」と「%2」のアドレスが同じです。行がそこで 2 回実行されてしまいます。</translation>
    </message>
    <message>
        <source>the names of hosts are expected here, at least one.</source>
        <translation>ここにはホスト名が 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>only the strategy rolling has batches.</source>
        <translation>バッチがあるのは rolling だけです。</translation>
    </message>
    <message>
        <source>this is the limit of a check, and there is none.</source>
        <translation>これはチェックの制限時間ですが、チェックがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the member of a group: letters, digits, dots, dashes and underscores only, at most 100.</source>
        <translation>「%1」はグループのメンバーにできません。英字・数字・ドット・ハイフン・下線のみ、100 文字までです。</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: each line goes over the members, sequential, rolling (a batch at once) or parallel. After a line that may change something, the check must go well on each host within its limit. What must happen together on a host stands on one line (a &amp;&amp; b).</source>
        <translation>手順書の 1 つの名前の後ろにある複数のホスト。各行はメンバーを sequential、rolling（1 バッチずつ）または parallel で回ります。何かを変え得る行の後は、各ホストで制限時間内にチェックが成功しなければなりません。1 台でまとめて行うことは 1 行に書きます（a &amp;&amp; b）。</translation>
    </message>
    <message>
        <source>on_failure: stop or go-on</source>
        <translation>on_failure: stop または go-on</translation>
    </message>
    <message>
        <source>or input: true, for lines that ask and whose tool does not tell</source>
        <translation>または input: true。入力を求めるのにツールからはそれと分からない行に</translation>
    </message>
    <message>
        <source>What must be seen to work before a GO. A line in backticks only reads, and runs by itself; without one a person looks.</source>
        <translation>GOの前に、機能することを確かめるもの。バッククォートで囲んだ行は読み取りのみで、自動で実行されます。行がなければ人が見ます。</translation>
    </message>
    <message>
        <source>A line that shows a probe stands at its end, after a colon and in backticks.</source>
        <translation>動作確認を示す行は、末尾に、コロンの後、バッククォートで囲んで書きます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to be read-only, so it does not run by itself.</source>
        <translation>「%1」は読み取りのみと言い切れないため、自動では実行されません。</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1がある</translation>
    </message>
    <message>
        <source>Its line is longer than %1 characters, and only so much of it was read: put it into a script, and call that.</source>
        <translation>行が%1文字を超えているため、そこまでしか読み取っていません。スクリプトに入れて、それを呼び出してください。</translation>
    </message>
    <message>
        <source>It is no whole statement: a quote, a bracket, a comment or the data of a COPY is left open. Put all of it on one line, or into a file for \i.</source>
        <translation>文が完結していません。引用符、括弧、コメント、またはCOPYのデータが閉じられていません。全体を1行に書くか、\i 用のファイルに入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks somebody at a terminal, and there is none here.</source>
        <translation>「%1」は端末で人に尋ねますが、ここには端末がありません。</translation>
    </message>
    <message>
        <source>\if and \endif have to stand in one line or block: what is between would decide over lines that are started one by one.</source>
        <translation>\if と \endif は、同じ行かブロックに書く必要があります。その間の指定は、一つずつ開始される行を左右してしまいます。</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: its command is cut, and is not run.</source>
        <translation>この行は%1文字あり、最初の%2文字までしか読み取りません。コマンドが途中で切れているため、実行しません。</translation>
    </message>
    <message>
        <source>Put the command into a script, and call that.</source>
        <translation>コマンドをスクリプトに入れて、それを呼び出してください。</translation>
    </message>
    <message>
        <source>The line is %1 characters long, and only the first %2 of them are read: what stands behind is not seen.</source>
        <translation>この行は%1文字あり、最初の%2文字までしか読み取りません。その後ろにあるものは見られません。</translation>
    </message>
    <message>
        <source>Break the line.</source>
        <translation>行を分けてください。</translation>
    </message>
    <message>
        <source>A line is too long to be read whole.</source>
        <translation>行が長すぎて、全体を読み取れません。</translation>
    </message>
    <message>
        <source>Only the first %1 characters of a line are read. Half a command may do something else than the whole one, so it is not run at all.</source>
        <translation>行は最初の%1文字までしか読み取りません。途中で切れたコマンドは全体とは別のことをしかねないため、まったく実行しません。</translation>
    </message>
    <message>
        <source>The transaction that `%1` begins is not ended before its session is left: the server then takes back all that was done in it, though every line has succeeded.</source>
        <translation>`%1` が始めるトランザクションを終えずに、セッションを抜けます。すべての行が成功していても、その中で行ったことはすべてサーバーが取り消します。</translation>
    </message>
    <message>
        <source>Write COMMIT; or ROLLBACK; below it, in the same step and session.</source>
        <translation>その下の、同じステップの同じセッションに、COMMIT; か、戻すなら ROLLBACK; を書いてください。</translation>
    </message>
    <message>
        <source>A transaction is begun and never ended.</source>
        <translation>トランザクションを始めたまま、終えていません。</translation>
    </message>
    <message>
        <source>What is done in a transaction holds from its COMMIT on. A session that is left, or that a step ends, with one open loses all of it, and no line fails. Until then its locks keep others waiting.</source>
        <translation>トランザクションの中で行ったことは、COMMITして初めて有効になります。開いたままセッションを抜けるか、ステップの終わりでセッションが終わると、すべて失われ、しかもどの行も失敗しません。それまではロックがほかを待たせます。</translation>
    </message>
    <message>
        <source>\watch goes on until somebody ends it at a terminal, and there is none here. Leave it out, or run the query from a shell with a limit: timeout 5m watch psql -c &apos;…&apos;.</source>
        <translation>\watch は誰かが端末で終わらせるまで続きますが、ここには端末がありません。省くか、制限時間を付けてシェルからクエリを実行してください：timeout 5m watch psql -c &apos;…&apos;。</translation>
    </message>
    <message>
        <source>Without ON_ERROR_STOP a statement that fails would be taken for one that succeeded. Leave &quot;%1&quot; out, or put what may fail into a file for \i.</source>
        <translation>ON_ERROR_STOPがなければ、失敗した文が成功したと見なされます。「%1」を省くか、失敗してもよいものを \i 用のファイルに入れてください。</translation>
    </message>
    <message>
        <source>What stands behind \q would never be typed. Put \q at the end.</source>
        <translation>\q の後ろにあるものは入力されません。\q を最後に置いてください。</translation>
    </message>
</context>
<context>
    <name>PrometheusSource</name>
    <message>
        <source>the answer is not a matrix of values over time.</source>
        <translation>応答が、時間に沿った値の行列ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>the query gives %n series where one is needed; aggregate it, for example with sum().</source>
        <translation>
            <numerusform>1つでよいところ、クエリが%n系列を返します。sum()などで集約してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>the query gives a histogram; take a quantile of it.</source>
        <translation>クエリがヒストグラムを返します。分位数を取ってください。</translation>
    </message>
    <message>
        <source>a value cannot be read.</source>
        <translation>読み取れない値があります。</translation>
    </message>
    <message>
        <source>the answer is not one of a Prometheus server; is the address right?</source>
        <translation>応答はPrometheusサーバーのものではありません。アドレスは正しいですか？</translation>
    </message>
    <message>
        <source>two values of the same time differ.</source>
        <translation>同じ時刻の二つの値が食い違っています。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept in the log with your decision</source>
        <translation>判断とともにログに残ります</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>例外事項</translation>
    </message>
    <message>
        <source>what is accepted although it is not met</source>
        <translation>満たしていなくても受け入れるもの</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>責任を負う人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>2030-01-31T06:00Z is watched; other words are only kept</source>
        <translation>2030-01-31T06:00Zの形なら監視します。ほかの言葉は記録だけです</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>これから起きること</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Number (%1)</source>
        <translation>数値（%1）</translation>
    </message>
    <message>
        <source>as it is now; kept in the log</source>
        <translation>現在の値。ログに残ります</translation>
    </message>
    <message>
        <source>Nothing is done</source>
        <translation>何も行いません</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>what shows it; a link (https://…) if there is one</source>
        <translation>それを示すもの。あればリンク（https://…）</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>「%1」と入力</translation>
    </message>
    <message>
        <source>as it is written here; then it begins</source>
        <translation>ここに書かれたとおりに。すると始まります</translation>
    </message>
</context>
<context>
    <name>RangeSource</name>
    <message>
        <source>too slow the last time, as others were now; it is asked again.</source>
        <translation>前回は、今のほかのものと同じく遅すぎました。もう一度問い合わせます。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The document has %1 MB; a runbook may have up to %2 MB. Choose the runbook itself.</source>
        <translation>文書は%1 MBあります。手順書は%2 MBまでです。手順書そのものを選んでください。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;: check the path.</source>
        <translation>ファイル「%1」がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: choose the runbook&apos;s Markdown file in it.</source>
        <translation>「%1」はフォルダーです。その中の手順書のMarkdownファイルを選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
</context>
<context>
    <name>Redactor</name>
    <message>
        <source>The secret %1 has fewer than %2 characters, too few to mask: it will be visible wherever it appears. Choose a longer value.</source>
        <translation>シークレット%1は%2文字に満たず、短すぎて隠せません。現れるところすべてで見えてしまいます。もっと長い値にしてください。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The source has no value of that time.</source>
        <translation>ソースにその時刻の値がありません。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Say who you are first: every entry in the log has an author.</source>
        <translation>まず、あなたが誰かを示してください。ログの記録にはすべて記録者があります。</translation>
    </message>
    <message>
        <source>The run is closed; remarks can still be added.</source>
        <translation>実行は終了しています。備考はまだ追加できます。</translation>
    </message>
    <message>
        <source>The run is closed.</source>
        <translation>実行は終了しています。</translation>
    </message>
    <message>
        <source>Only a person can decide this.</source>
        <translation>これを決められるのは人だけです。</translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the decision.</source>
        <translation>理由を書いてください。判断とともに残ります。</translation>
    </message>
    <message>
        <source>%1 has stopped: clear up the line that stopped it first.</source>
        <translation>%1は止まっています。先に、止めた行を片付けてください。</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1はすでに終わっています。</translation>
    </message>
    <message>
        <source>%1 is finished by its lines.</source>
        <translation>%1は、その行によって完了します。</translation>
    </message>
    <message>
        <source>The notes of %1 come first.</source>
        <translation>%1の記録が先です。</translation>
    </message>
    <message>
        <source>A measurement is taken when its conditions are OK; a failure is marked by a person.</source>
        <translation>測定は条件がOKのとき合格になります。失敗は人が記録します。</translation>
    </message>
    <message>
        <source>%1 is not bound to a metric: a person confirms it, with a note.</source>
        <translation>%1にメトリックが割り当てられていません。人が注記を添えて確認します。</translation>
    </message>
    <message>
        <source>Condition %1 is %2, not OK.</source>
        <translation>条件%1はOKではなく%2です。</translation>
    </message>
    <message>
        <source>%1 is more than a note.</source>
        <translation>%1は単なる注記ではありません。</translation>
    </message>
    <message>
        <source>A person marks a line as confirmed, done outside or skipped, not as &quot;%1&quot;.</source>
        <translation>人が行に付けられるのは「確認済み」「別の場所で実施」「スキップ」で、「%1」は付けられません。</translation>
    </message>
    <message>
        <source>A skipped line has not failed: mark it as one or the other.</source>
        <translation>スキップした行は失敗ではありません。どちらかにしてください。</translation>
    </message>
    <message>
        <source>%1 is measured: it passes when its conditions are OK. It can be skipped with a reason.</source>
        <translation>%1は測定されます。条件がOKなら合格です。理由を添えてスキップできます。</translation>
    </message>
    <message>
        <source>It is resolved already.</source>
        <translation>すでに決着しています。</translation>
    </message>
    <message>
        <source>The command still runs: stop it, or wait for its end.</source>
        <translation>コマンドはまだ実行中です。停止するか、終わるのを待ってください。</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>計画に行%1はありません。</translation>
    </message>
    <message>
        <source>Only a line that failed, or of which nobody knows, is run again.</source>
        <translation>再実行できるのは、失敗した行か、結果の分からない行だけです。</translation>
    </message>
    <message>
        <source>%1 is not a wait of known length.</source>
        <translation>%1は長さの決まった待機ではありません。</translation>
    </message>
    <message>
        <source>The run is held: end the hold first.</source>
        <translation>実行は一時停止中です。先に一時停止を終えてください。</translation>
    </message>
    <message>
        <source>The wait has begun already.</source>
        <translation>待機はすでに始まっています。</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>計画にステップ%1はありません。</translation>
    </message>
    <message>
        <source>%1 is not what you saw any more: look at it again.</source>
        <translation>%1は、あなたが見たときから変わっています。もう一度見てください。</translation>
    </message>
    <message>
        <source>Say where %1 would run: that is a part of what you approve.</source>
        <translation>%1をどこで実行するかを示してください。承認する内容の一部です。</translation>
    </message>
    <message>
        <source>%1 was begun already.</source>
        <translation>%1はすでに始められています。</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: take it over first, with a reason.</source>
        <translation>%1は%2が引き受けています。先に理由を添えて交代してください。</translation>
    </message>
    <message>
        <source>%1 is yours already.</source>
        <translation>%1はすでにあなたが引き受けています。</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s: give a reason to take it over.</source>
        <translation>%1は%2が引き受けています。交代するには理由を書いてください。</translation>
    </message>
    <message>
        <source>Nobody has claimed %1.</source>
        <translation>%1は誰も引き受けていません。</translation>
    </message>
    <message>
        <source>%1 needs no second person.</source>
        <translation>%1に2人目は不要です。</translation>
    </message>
    <message>
        <source>You carry %1 out: another person approves it.</source>
        <translation>%1はあなたが実施します。承認するのは別の人です。</translation>
    </message>
    <message>
        <source>%1 has done nothing that could be taken back.</source>
        <translation>%1は、取り消せることを何もしていません。</translation>
    </message>
    <message>
        <source>%1 is taken back already.</source>
        <translation>%1はすでに取り消されています。</translation>
    </message>
    <message>
        <source>A command still runs: stop it, or wait for its end.</source>
        <translation>コマンドがまだ実行中です。停止するか、終わるのを待ってください。</translation>
    </message>
    <message>
        <source>What was done last is taken back first: %1.</source>
        <translation>最後に行ったものから取り消します：%1。</translation>
    </message>
    <message>
        <source>What could not be taken back stays on the list; remark why.</source>
        <translation>取り消せなかったものは一覧に残ります。理由を備考に書いてください。</translation>
    </message>
    <message>
        <source>No attempt %1 of %2 is under way.</source>
        <translation>%2の試行%1は進行中ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a command.</source>
        <translation>%1はコマンドではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be run as it stands: %2</source>
        <translation>%1はこのままでは実行できません：%2</translation>
    </message>
    <message>
        <source>%1 was begun already: only a person starts it again.</source>
        <translation>%1はすでに始められています。再び開始できるのは人だけです。</translation>
    </message>
    <message>
        <source>tried again by itself, %1 of %2: %3</source>
        <translation>自動で再試行、%1/%2：%3</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1は実行されていません。</translation>
    </message>
    <message>
        <source>%1 was asked to stop already.</source>
        <translation>%1にはすでに停止を求めています。</translation>
    </message>
    <message>
        <source>%1 is known to run.</source>
        <translation>%1は実行中と分かっています。</translation>
    </message>
    <message>
        <source>%1 is no value that is still to be computed.</source>
        <translation>%1は、これから計算する値ではありません。</translation>
    </message>
    <message>
        <source>Only the cockpit computes a value.</source>
        <translation>値を計算するのはコックピットだけです。</translation>
    </message>
    <message>
        <source>How %1 ended is known.</source>
        <translation>%1がどう終わったかは分かっています。</translation>
    </message>
    <message>
        <source>What a look at the target shows is told by the cockpit.</source>
        <translation>対象を見た結果はコックピットが伝えます。</translation>
    </message>
    <message>
        <source>What a command needs is told by the cockpit.</source>
        <translation>コマンドに必要なものはコックピットが伝えます。</translation>
    </message>
    <message>
        <source>That is known.</source>
        <translation>それは分かっています。</translation>
    </message>
    <message>
        <source>The plan has no gate %1.</source>
        <translation>計画にゲート%1はありません。</translation>
    </message>
    <message>
        <source>Gate %1 has no open question: ask it first.</source>
        <translation>ゲート%1には未回答の質問がありません。先に質問してください。</translation>
    </message>
    <message>
        <source>A waiver names its condition, its owner and until when it holds.</source>
        <translation>例外承認には、条件、担当、有効期限を書きます。</translation>
    </message>
    <message>
        <source>The waiver would have expired already.</source>
        <translation>その例外承認は、すでに期限切れになります。</translation>
    </message>
    <message>
        <source>You carried out what this decides on: another person answers for %1.</source>
        <translation>この判断の対象はあなたが実施しました。%1には別の人が回答します。</translation>
    </message>
    <message>
        <source>%1 A waiver covers it if you declare GO with a reason.</source>
        <translation>%1 理由を添えてGOを宣言すれば、例外承認で補えます。</translation>
    </message>
    <message>
        <source>Gate %1 is GO already; hold the run if something has changed.</source>
        <translation>ゲート%1はすでにGOです。状況が変わったら実行を一時停止してください。</translation>
    </message>
    <message>
        <source>The roster has no position &quot;%1&quot;.</source>
        <translation>担当表にポジション「%1」はありません。</translation>
    </message>
    <message>
        <source>Only a statement is confirmed by a person; other criteria show their own evidence.</source>
        <translation>人が確認するのは記述だけです。ほかの基準は自身の証跡を示します。</translation>
    </message>
    <message>
        <source>GO was declared.</source>
        <translation>GOが宣言されました。</translation>
    </message>
    <message>
        <source>The plan has no trigger %1.</source>
        <translation>計画にトリガー%1はありません。</translation>
    </message>
    <message>
        <source>Trigger %1 is set to &quot;%2&quot; already.</source>
        <translation>トリガー%1はすでに「%2」に設定されています。</translation>
    </message>
    <message>
        <source>%1 has the lead already.</source>
        <translation>%1はすでに責任者です。</translation>
    </message>
    <message>
        <source>Nobody hands the lead over.</source>
        <translation>責任者の引き継ぎを申し出た人はいません。</translation>
    </message>
    <message>
        <source>A near miss says what was wanted, and why it was refused.</source>
        <translation>ヒヤリハットには、何をしようとし、なぜ拒否されたかを書きます。</translation>
    </message>
    <message>
        <source>This run locks no target.</source>
        <translation>この実行は対象をロックしていません。</translation>
    </message>
    <message>
        <source>The plan has no probe %1.</source>
        <translation>計画に動作確認%1はありません。</translation>
    </message>
    <message>
        <source>Say what was seen: a probe without evidence proves nothing.</source>
        <translation>何を見たかを書いてください。証跡のない動作確認は何も示しません。</translation>
    </message>
    <message>
        <source>The plan has no ramp.</source>
        <translation>計画に段階移行がありません。</translation>
    </message>
    <message>
        <source>The ramp was aborted: nothing is sent to the new version any more.</source>
        <translation>段階移行は中止されました。新バージョンにはもう何も流しません。</translation>
    </message>
    <message>
        <source>The plan has no phase %1 of a rollout.</source>
        <translation>計画に段階展開のフェーズ%1はありません。</translation>
    </message>
    <message>
        <source>Stage %1 of the ramp is not next.</source>
        <translation>段階移行の段階%1は次ではありません。</translation>
    </message>
    <message>
        <source>The ramp is held already: %1</source>
        <translation>段階移行はすでに一時停止中です：%1</translation>
    </message>
    <message>
        <source>The ramp is not held.</source>
        <translation>段階移行は一時停止していません。</translation>
    </message>
    <message>
        <source>Phase %1 has begun already.</source>
        <translation>フェーズ%1はすでに始まっています。</translation>
    </message>
    <message>
        <source>The last check of phase %1 was not good: check it again first.</source>
        <translation>フェーズ%1の前回の点検は不良でした。先にもう一度点検してください。</translation>
    </message>
    <message>
        <source>Phase %1 has not begun.</source>
        <translation>フェーズ%1は始まっていません。</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>何を見たかを書いてください。</translation>
    </message>
    <message>
        <source>Only verifying is left.</source>
        <translation>残るのは検証だけです。</translation>
    </message>
    <message>
        <source>%1 is under way: end it first.</source>
        <translation>%1が進行中です。先に終えてください。</translation>
    </message>
    <message>
        <source>The rollback starts.</source>
        <translation>ロールバックを開始します。</translation>
    </message>
    <message>
        <source>the rollback began</source>
        <translation>ロールバックが始まりました</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it, or wait for its end, before the run is closed.</source>
        <translation>コマンド%1がまだ実行中です。実行を終了する前に、停止するか、終わるのを待ってください。</translation>
    </message>
    <message>
        <source>This run is open already.</source>
        <translation>この実行はすでに開かれています。</translation>
    </message>
    <message>
        <source>The run has no id: commands could not be told apart from those of other runs.</source>
        <translation>実行にIDがありません。ほかの実行のコマンドと区別できなくなります。</translation>
    </message>
    <message>
        <source>The run has started already.</source>
        <translation>実行はすでに開始しています。</translation>
    </message>
    <message>
        <source>Trigger %1 has fired: answer it before the start.</source>
        <translation>トリガー%1が発動しました。開始前に回答してください。</translation>
    </message>
    <message>
        <source>The target is locked: %1. Say in that run what was understood, and it is free.</source>
        <translation>対象はロックされています：%1。その実行で、何が分かったかを書くと解除されます。</translation>
    </message>
    <message>
        <source>Releases are frozen until %1: %2. The lead may start, with a reason.</source>
        <translation>%1までリリースは凍結されています：%2。責任者は理由を添えて開始できます。</translation>
    </message>
    <message>
        <source>The run is held already: %1</source>
        <translation>実行はすでに一時停止中です：%1</translation>
    </message>
    <message>
        <source>The run is not held.</source>
        <translation>実行は一時停止していません。</translation>
    </message>
    <message>
        <source>Trigger %1 waits for the lead&apos;s answer.</source>
        <translation>トリガー%1が責任者の回答を待っています。</translation>
    </message>
    <message>
        <source>The remark is empty.</source>
        <translation>備考が空です。</translation>
    </message>
    <message>
        <source>Say which line of the runbook was guessed, and by which rule.</source>
        <translation>手順書のどの行を、どのルールで推測したかを示してください。</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read correctly.</source>
        <translation>%1行目は、%2がすでに正しい読み取りと確認しています。</translation>
    </message>
    <message>
        <source>Line %1 was confirmed by %2 already, as read wrongly.</source>
        <translation>%1行目は、%2がすでに誤った読み取りと確認しています。</translation>
    </message>
    <message>
        <source>The plan has no checklist item %1.</source>
        <translation>計画にチェックリスト項目%1はありません。</translation>
    </message>
    <message>
        <source>The run is closed; only what is to be checked afterwards can still be ticked.</source>
        <translation>実行は終了しています。チェックできるのは、事後に確かめるものだけです。</translation>
    </message>
    <message>
        <source>%1 is not next: %2 comes before it.</source>
        <translation>%1は次ではありません。その前に%2があります。</translation>
    </message>
    <message>
        <source>Gate %1 must be GO first.</source>
        <translation>先にゲート%1がGOになる必要があります。</translation>
    </message>
    <message>
        <source>The command %1 still runs: stop it first.</source>
        <translation>コマンド%1がまだ実行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>Nobody knows how %1 ended: verify it, then retry or mark it.</source>
        <translation>%1がどう終わったか誰にも分かりません。確かめてから、再試行するか結果を記録してください。</translation>
    </message>
    <message>
        <source>%1 is not conditional: it is skipped only after it failed, or where there is nothing to take back.</source>
        <translation>%1は条件付きではありません。スキップできるのは、失敗した後か、取り消すものがないときだけです。</translation>
    </message>
    <message>
        <source>A hold is planned before %1; it begins now.</source>
        <translation>%1の前に一時停止が予定されており、今始まります。</translation>
    </message>
    <message>
        <source>%1 begins at %2; the lead may begin it earlier, with a reason.</source>
        <translation>%1は%2に始まります。責任者は理由を添えて早めに始められます。</translation>
    </message>
    <message>
        <source>%1 has begun already.</source>
        <translation>%1はすでに始まっています。</translation>
    </message>
    <message>
        <source>Planned: until the checklist &quot;%1&quot; is complete.</source>
        <translation>予定：チェックリスト「%1」が完了するまで。</translation>
    </message>
    <message>
        <source>Planned: until %1.</source>
        <translation>予定：%1まで。</translation>
    </message>
    <message>
        <source>Planned: for %1 min.</source>
        <translation>予定：%1分間。</translation>
    </message>
    <message>
        <source>Planned: until the lead decides.</source>
        <translation>予定：責任者が決めるまで。</translation>
    </message>
    <message>
        <source>The planned hold is over.</source>
        <translation>予定された一時停止が終わりました。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1の回答がありません。</translation>
    </message>
    <message>
        <source>The plan has no condition %1.</source>
        <translation>計画に条件%1はありません。</translation>
    </message>
    <message>
        <source>A condition cannot be &quot;%1&quot;.</source>
        <translation>条件は「%1」にはなりません。</translation>
    </message>
    <message>
        <source>Trigger %1 has fired already and waits for the lead&apos;s answer.</source>
        <translation>トリガー%1はすでに発動し、責任者の回答を待っています。</translation>
    </message>
    <message>
        <source>Trigger %1 waits for no answer.</source>
        <translation>トリガー%1は回答を待っていません。</translation>
    </message>
    <message>
        <source>Answer a trigger with roll-back, continue or hold.</source>
        <translation>トリガーにはroll-back、continue、holdのいずれかで回答してください。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation>%1段目</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO with waiver</source>
        <translation>GO（例外承認）</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Run of &quot;%1&quot; in %2 opened by %3</source>
        <translation>%3が「%1」の%2での実行を開いた</translation>
    </message>
    <message>
        <source>Run started by %1: T-0</source>
        <translation>%1が実行を開始：T-0</translation>
    </message>
    <message>
        <source>Run closed as %1 by %2</source>
        <translation>%2が実行を%1として終了</translation>
    </message>
    <message>
        <source>Run taken up again by %1</source>
        <translation>%1が実行を再開した</translation>
    </message>
    <message>
        <source>Hold by %1</source>
        <translation>%1が一時停止</translation>
    </message>
    <message>
        <source>Hold ended by %1</source>
        <translation>%1が一時停止を終了</translation>
    </message>
    <message>
        <source>%1 started by %2</source>
        <translation>%2が%1を開始</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1が完了</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1が失敗</translation>
    </message>
    <message>
        <source>%1 skipped by %2</source>
        <translation>%2が%1をスキップ</translation>
    </message>
    <message>
        <source>%1 left unfinished</source>
        <translation>%1は未完了のまま終了</translation>
    </message>
    <message>
        <source>%1 is to run on %2 (attempt %3)</source>
        <translation>%1を%2で実行予定（試行%3回目）</translation>
    </message>
    <message>
        <source>%1 runs (attempt %2)</source>
        <translation>%1を実行中（試行%2回目）</translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation>%1が終了：%2</translation>
    </message>
    <message>
        <source>%1: nobody knows how it ended</source>
        <translation>%1：どう終わったか誰にも分からない</translation>
    </message>
    <message>
        <source>%1 asked to stop by %2</source>
        <translation>%2が%1に停止を要求</translation>
    </message>
    <message>
        <source>%1: %2, %3 by %4</source>
        <translation>%1：%2、%3（%4）</translation>
    </message>
    <message>
        <source>%1 is to be run again, by %2</source>
        <translation>%2が%1の再実行を要求</translation>
    </message>
    <message>
        <source>%1: the wait begins</source>
        <translation>%1：待機を開始</translation>
    </message>
    <message>
        <source>Item %1 ticked by %2</source>
        <translation>%2が項目%1をチェック</translation>
    </message>
    <message>
        <source>Item %1 unticked by %2</source>
        <translation>%2が項目%1のチェックを解除</translation>
    </message>
    <message>
        <source>Gate %1: question %2 is asked</source>
        <translation>ゲート%1：質問%2を提示</translation>
    </message>
    <message>
        <source>Gate %1: %2 says %3</source>
        <translation>ゲート%1：%2が%3と回答</translation>
    </message>
    <message>
        <source>Gate %1: criterion %2 %3, says %4</source>
        <translation>ゲート%1：基準%2は%3、%4が確認</translation>
    </message>
    <message>
        <source>Gate %1: %2 declared by %3</source>
        <translation>ゲート%1：%3が%2を宣言</translation>
    </message>
    <message>
        <source>Condition %1: %2, was %3</source>
        <translation>条件%1：%2、以前は%3</translation>
    </message>
    <message>
        <source>Trigger %1 fired</source>
        <translation>トリガー%1が発動</translation>
    </message>
    <message>
        <source>Trigger %1 answered with %2 by %3</source>
        <translation>トリガー%1：%3が%2と回答</translation>
    </message>
    <message>
        <source>Rollback started by %1</source>
        <translation>%1がロールバックを開始</translation>
    </message>
    <message>
        <source>Rollback finished</source>
        <translation>ロールバックが完了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: what became of it is looked at</source>
        <translation>%1：その後どうなったかを確認中</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1は継続</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; for the whole run</source>
        <translation>実行全体を通して%1は「%2」</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read correctly, says %3</source>
        <translation>%1行目「%2」：%3が正しい読み取りと確認</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: read wrongly, says %3</source>
        <translation>%1行目「%2」：%3が誤った読み取りと確認</translation>
    </message>
    <message>
        <source>%1 taken by %2</source>
        <translation>%2が%1を引き受け</translation>
    </message>
    <message>
        <source>%1 given back by %2</source>
        <translation>%2が%1を手放した</translation>
    </message>
    <message>
        <source>%1 on %2 approved by %3</source>
        <translation>%3が%2での%1を承認</translation>
    </message>
    <message>
        <source>%1: nothing to take back, says %2</source>
        <translation>%1：取り消すものなし、%2が確認</translation>
    </message>
    <message>
        <source>%1 taken back by %2</source>
        <translation>%2が%1を取り消し</translation>
    </message>
    <message>
        <source>%1: nothing has happened for %2 min</source>
        <translation>%1：%2分間、動きがない</translation>
    </message>
    <message>
        <source>%1 takes longer than planned: %2 min, planned %3</source>
        <translation>%1が予定を超過：%2分、予定は%3</translation>
    </message>
    <message>
        <source>Gate %1: reminded %2</source>
        <translation>ゲート%1：%2に催促</translation>
    </message>
    <message>
        <source>Probe %1 %2, says %3</source>
        <translation>動作確認%1は%2、%3が確認</translation>
    </message>
    <message>
        <source>Trigger %1 set to %2 by %3</source>
        <translation>%3がトリガー%1を%2に設定</translation>
    </message>
    <message>
        <source>%1 offers the lead to %2</source>
        <translation>%1が%2に責任者の引き継ぎを依頼</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1が責任者を引き受け</translation>
    </message>
    <message>
        <source>%1 wanted to %2 and was refused</source>
        <translation>%1が%2しようとし、拒否された</translation>
    </message>
    <message>
        <source>Ramp: stage %1, by %2</source>
        <translation>段階移行：%2が段階%1へ</translation>
    </message>
    <message>
        <source>Ramp: the weight is kept, by %1</source>
        <translation>段階移行：%1が重みを維持</translation>
    </message>
    <message>
        <source>Ramp: goes on, by %1</source>
        <translation>段階移行：%1が再開</translation>
    </message>
    <message>
        <source>Ramp: no traffic any more, by %1</source>
        <translation>段階移行：%1がトラフィックを停止</translation>
    </message>
    <message>
        <source>Rollout: phase %1 begun by %2</source>
        <translation>段階展開：%2がフェーズ%1を開始</translation>
    </message>
    <message>
        <source>Rollout: phase %1 checked by %2, %3</source>
        <translation>段階展開：%2がフェーズ%1を点検、%3</translation>
    </message>
    <message>
        <source>The target is free again, says %1</source>
        <translation>%1が対象のロック解除を確認</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>The record is not an event of a run: &quot;%1&quot; is missing or not as expected.</source>
        <translation>記録が実行のイベントではありません：「%1」がないか、想定と違います。</translation>
    </message>
    <message>
        <source>The log holds a kind of event that this version does not know: &quot;%1&quot;.</source>
        <translation>ログに、このバージョンの知らない種類のイベントがあります：「%1」。</translation>
    </message>
    <message>
        <source>promised in %1 min</source>
        <translation>約束は%1分以内</translation>
    </message>
    <message>
        <source>the steps add up to %1 min</source>
        <translation>ステップの合計は%1分</translation>
    </message>
    <message>
        <source>rehearsed in %1 min</source>
        <translation>リハーサルで%1分</translation>
    </message>
    <message>
        <source>a rehearsal took %1 min</source>
        <translation>あるリハーサルで%1分</translation>
    </message>
    <message>
        <source>not proved by a rehearsal</source>
        <translation>リハーサルで実証されていない</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>実行%1はロールバックされました：%2</translation>
    </message>
    <message>
        <source>The backup, or the down-migration, exists and can be read.</source>
        <translation>バックアップまたはダウンマイグレーションが存在し、読み取れる。</translation>
    </message>
    <message>
        <source>The old version can still be installed.</source>
        <translation>旧バージョンをまだインストールできる。</translation>
    </message>
    <message>
        <source>names nothing that could be shown</source>
        <translation>示せるものの記載がない</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2ステップのうち%1ステップが完了</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1、%2ステップをスキップ</translation>
    </message>
    <message>
        <source>%1 of %2 items ticked</source>
        <translation>%2項目のうち%1項目をチェック済み</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1：%2が%3継続</translation>
    </message>
    <message>
        <source>%1 %2, limit %3</source>
        <translation>%1 %2、しきい値%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>まだ誰も確認していません</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>found not to be so</source>
        <translation>成り立たないと判明</translation>
    </message>
    <message>
        <source>The answer of %1 is older than ten minutes: ask again.</source>
        <translation>%1の回答は10分以上前のものです。もう一度質問してください。</translation>
    </message>
    <message>
        <source>The waiver of %1 has expired: ask again.</source>
        <translation>%1の例外承認は期限切れです。もう一度質問してください。</translation>
    </message>
    <message>
        <source>%1 of %2 persons are for it.</source>
        <translation>%2人のうち%1人が賛成です。</translation>
    </message>
    <message>
        <source>Not shown to work: %1</source>
        <translation>動作が確認されていません：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not met: %2.</source>
        <translation>「%1」が満たされていません：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: %2.</source>
        <translation>「%1」が不明です：%2。</translation>
    </message>
    <message>
        <source>GO was declared already.</source>
        <translation>GOはすでに宣言されています。</translation>
    </message>
    <message>
        <source>The question is not open: ask it first.</source>
        <translation>質問がまだ出ていません。先に質問してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since %2 answered: ask again.</source>
        <translation>%2の回答後に「%1」が変わりました。もう一度質問してください。</translation>
    </message>
    <message>
        <source>%1 % soaks for another %2 s.</source>
        <translation>%1%の経過観察はあと%2秒です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not OK.</source>
        <translation>「%1」はOKではなく%2です。</translation>
    </message>
    <message>
        <source>The ramp was aborted.</source>
        <translation>段階移行は中止されました。</translation>
    </message>
    <message>
        <source>The ramp is held: %1</source>
        <translation>段階移行は一時停止中です：%1</translation>
    </message>
    <message>
        <source>Nothing is measured: say why more traffic may be sent.</source>
        <translation>何も測定していません。トラフィックを増やしてよい理由を書いてください。</translation>
    </message>
    <message>
        <source>%1 was approved before it changed: it needs a new look.</source>
        <translation>%1は変更前に承認されました。もう一度見る必要があります。</translation>
    </message>
    <message>
        <source>%1 was approved for %2, and would run on %3.</source>
        <translation>%1は%2での実行が承認されましたが、%3で実行されようとしています。</translation>
    </message>
    <message>
        <source>%1 carries %2 out: another person approves it.</source>
        <translation>%1は%2が実施します。承認するのは別の人です。</translation>
    </message>
    <message>
        <source>%1 does not run: there is nobody to take the input.</source>
        <translation>%1は実行されていません。入力を受け取る相手がいません。</translation>
    </message>
    <message>
        <source>%1 takes no input. Where it should, say so in the environment: under defaults, input or terminal for lines of its kind.</source>
        <translation>%1は入力を受け付けません。必要な場合は、環境のdefaultsで、その種類の行にinputまたはterminalを指定してください。</translation>
    </message>
    <message>
        <source>That is more than %1 KiB at once: give it in pieces.</source>
        <translation>一度に%1 KiBを超えています。分けて入力してください。</translation>
    </message>
    <message>
        <source>%1: end of input, by %2</source>
        <translation>%1：入力の終わり（%2）</translation>
    </message>
    <message>
        <source>%1: %2 hidden bytes typed by %3</source>
        <translation>%1：%3が非表示の%2バイトを入力</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; typed by %3</source>
        <translation>%1：%3が「%2」を入力</translation>
    </message>
    <message>
        <source>The plan has no metric %1.</source>
        <translation>計画にメトリック%1はありません。</translation>
    </message>
    <message>
        <source>It is measured by that metric already.</source>
        <translation>すでにそのメトリックで測定しています。</translation>
    </message>
    <message>
        <source>The environment binds this condition; it is changed there.</source>
        <translation>この条件は環境で割り当てられています。変更もそこで行ってください。</translation>
    </message>
    <message>
        <source>Markers are written by the program.</source>
        <translation>マーカーはプログラムが書き込みます。</translation>
    </message>
    <message>
        <source>A marker marks an event of the run.</source>
        <translation>マーカーは実行のイベントを示すものです。</translation>
    </message>
    <message>
        <source>That marker was intended already: it is not written twice.</source>
        <translation>そのマーカーはすでに予定されています。二度は書き込みません。</translation>
    </message>
    <message>
        <source>No such marker is open.</source>
        <translation>そのような未完了のマーカーはありません。</translation>
    </message>
    <message>
        <source>A marker cannot be &quot;%1&quot;.</source>
        <translation>マーカーは「%1」にはなりません。</translation>
    </message>
    <message>
        <source>Condition %1 is measured by &quot;%2&quot; from now on, says %3</source>
        <translation>条件%1：以後「%2」で測定、%3が確認</translation>
    </message>
    <message>
        <source>About to write a marker to %1: %2</source>
        <translation>%1にマーカーを書き込み予定：%2</translation>
    </message>
    <message>
        <source>A marker was written to %1</source>
        <translation>%1にマーカーを書き込みました</translation>
    </message>
    <message>
        <source>A marker was not written to %1</source>
        <translation>%1にマーカーを書き込めませんでした</translation>
    </message>
    <message>
        <source>A marker may have been written to %1; it is not written again</source>
        <translation>%1にマーカーが書き込まれた可能性があります。書き直しません</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>It does not run on a host &quot;%1&quot;.</source>
        <translation>ホスト「%1」では実行されません。</translation>
    </message>
    <message>
        <source>%1 does not run on a host &quot;%2&quot;.</source>
        <translation>%1 はホスト「%2」では実行されません。</translation>
    </message>
    <message>
        <source>%1 runs on several hosts: say which one.</source>
        <translation>%1 は複数のホストで実行されます。どれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not next among the hosts of %2.</source>
        <translation>%1 は %2 のホストの中で次の順番ではありません。</translation>
    </message>
    <message>
        <source>%1 was begun and cannot simply be taken back (%2): clear it up first; run it again, skip it or mark it done outside.</source>
        <translation>%1 は開始済みで、簡単には取り消せません（%2）。先に解決してください。再実行、スキップ、または外部で実施済みとします。</translation>
    </message>
    <message>
        <source>%1 is next already: nothing lies before it.</source>
        <translation>%1 は既に次です。その前には何もありません。</translation>
    </message>
    <message>
        <source>%1 is over already: a run goes forward; what failed is retried line by line.</source>
        <translation>%1 は既に終わっています。実行は前に進みます。失敗したものは 1 行ずつ再試行します。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 left out by %2, to begin at %3</source>
        <translation>%1 は %2 が省略し、%3 から開始</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shown by its line, not by word.</source>
        <translation>「%1」は言葉ではなく、その行で示します。</translation>
    </message>
    <message>
        <source>Shown not to work: %1</source>
        <translation>機能しないことが示されています：%1</translation>
    </message>
    <message>
        <source>Shown to work more than ten minutes ago, and not since: %1</source>
        <translation>機能することが示されたのは10分以上前で、その後は示されていません：%1</translation>
    </message>
    <message>
        <source>%1 is not left out with the rest: run it, or skip it with a reason.</source>
        <translation>%1は、残りとまとめて省くことはできません。実行するか、理由を添えてスキップしてください。</translation>
    </message>
    <message>
        <source>What failed or was not tested is not ticked: say one or the other.</source>
        <translation>不合格や未テストのものにチェックは付きません。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>何が問題かを書いてください。</translation>
    </message>
    <message>
        <source>Say why it was not tested.</source>
        <translation>テストしなかった理由を書いてください。</translation>
    </message>
    <message>
        <source>Only a tick holds until a time.</source>
        <translation>期限を付けられるのはチェックだけです。</translation>
    </message>
    <message>
        <source>The sign-off would have expired already: choose a later time.</source>
        <translation>そのサインオフはすでに期限切れです。もっと後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>The start is held because of trigger %1: the lead goes on first, with a reason.</source>
        <translation>トリガー%1のため、開始は一時停止中です。先に責任者が理由を添えて続行します。</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 of the way forward still runs: look at its target and mark it, or say why %2 may begin.</source>
        <translation>往路の%1がまだ動いているか、誰にも分かりません。対象を確認して結果を記すか、%2を始めてよい理由を書いてください。</translation>
    </message>
    <message>
        <source>The command %1 of the way forward still runs: stop it or wait for its end, or say why %2 may run beside it.</source>
        <translation>往路のコマンド%1がまだ実行中です。停止するか終わるのを待つか、%2を並行して実行してよい理由を書いてください。</translation>
    </message>
    <message>
        <source>Item %1 found not to be so by %2</source>
        <translation>%2が項目%1を不合格と報告</translation>
    </message>
    <message>
        <source>Item %1 not tested, says %2</source>
        <translation>%2が項目%1を未テストと報告</translation>
    </message>
    <message>
        <source>, until %1 UTC</source>
        <translation>、%1 UTCまで</translation>
    </message>
    <message>
        <source>%1 on item %2: %3</source>
        <translation>%1、項目%2について：%3</translation>
    </message>
    <message>
        <source>expired at %1 UTC: %2</source>
        <translation>期限切れ（%1 UTC）：%2</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>ステップ%1（%2）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 was passed over: there is nothing to sign.</source>
        <translation>%1は見送られました。サインオフするものがありません。</translation>
    </message>
    <message>
        <source>%1 was not signed off yet.</source>
        <translation>%1はまだサインオフされていません。</translation>
    </message>
    <message>
        <source>not signed off any more: %1</source>
        <translation>もうサインオフされていません：%1</translation>
    </message>
    <message>
        <source>There is no run yet: open one first.</source>
        <translation>まだ実行がありません。先に開いてください。</translation>
    </message>
    <message>
        <source>The run has not started: start it first.</source>
        <translation>実行は開始していません。先に開始してください。</translation>
    </message>
    <message>
        <source>The run is flying, and this belongs to the rollback: start the rollback first.</source>
        <translation>実行中ですが、これはロールバックの作業です。先にロールバックを始めてください。</translation>
    </message>
    <message>
        <source>This cannot be done during the rollback: end the rollback, and close the run.</source>
        <translation>ロールバック中はできません。ロールバックを終えて、実行を終了してください。</translation>
    </message>
    <message>
        <source>Only the lead can decide this: ask them, or have the lead handed over to you.</source>
        <translation>これを決められるのは責任者だけです。責任者に頼むか、責任者を引き継がせてもらってください。</translation>
    </message>
    <message>
        <source>%1 has not begun: start it first.</source>
        <translation>%1は始まっていません。先に始めてください。</translation>
    </message>
    <message>
        <source>%1 comes first: finish it, then this one.</source>
        <translation>%1が先です。それを終えてから、これを行ってください。</translation>
    </message>
    <message>
        <source>%1 is not running: start it first.</source>
        <translation>%1は実行中ではありません。先に開始してください。</translation>
    </message>
    <message>
        <source>%1 is not the next line: finish the lines before it first.</source>
        <translation>%1は次の行ではありません。先にその前の行を終えてください。</translation>
    </message>
    <message>
        <source>Gate %1 is not next: finish the steps before it first.</source>
        <translation>ゲート%1は次ではありません。先にその前のステップを終えてください。</translation>
    </message>
    <message>
        <source>The lead is offered to %1: only they can take it.</source>
        <translation>責任者の引き継ぎを%1に依頼しています。引き受けられるのは、その相手だけです。</translation>
    </message>
    <message>
        <source>The ramp has not begun: send its first stage of traffic first.</source>
        <translation>段階移行は始まっていません。先に最初の段階のトラフィックを流してください。</translation>
    </message>
    <message>
        <source>Only what was released is rolled out: close the run as completed first.</source>
        <translation>展開できるのは、リリースされたものだけです。先に実行を「完了」として終了してください。</translation>
    </message>
    <message>
        <source>Phase %1 comes first: begin it, then this one.</source>
        <translation>フェーズ%1が先です。それを始めてから、これを始めてください。</translation>
    </message>
    <message>
        <source>No rung is done yet, and nothing has been taken back: finish a rung first.</source>
        <translation>まだどの段も完了しておらず、何も取り消されていません。先に段を1つ終えてください。</translation>
    </message>
    <message>
        <source>%1 is not done: finish or skip it before the run is closed as completed.</source>
        <translation>%1が完了していません。実行を「完了」として終了する前に、終えるかスキップしてください。</translation>
    </message>
    <message>
        <source>Gate %1 is not GO: declare it before the run is closed as completed.</source>
        <translation>ゲート%1がGOではありません。実行を「完了」として終了する前に、宣言してください。</translation>
    </message>
    <message>
        <source>The rollback is not over: %1 is next. Finish or skip it first.</source>
        <translation>ロールバックは終わっていません。次は%1です。先に終えるかスキップしてください。</translation>
    </message>
    <message>
        <source>That is not a number: give the value that was measured.</source>
        <translation>それは数値ではありません。測定した値を入れてください。</translation>
    </message>
    <message>
        <source>NO-GO by %1: clear up why, then ask again.</source>
        <translation>%1がNO-GOです。理由を解消してから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>The rollback condition &quot;%1&quot; is %2: no GO before it is OK.</source>
        <translation>ロールバック条件「%1」は%2です。OKになるまでGOにできません。</translation>
    </message>
    <message>
        <source>No sample of &quot;%1&quot; came in this soak: see why its source is silent.</source>
        <translation>この経過観察で「%1」のサンプルが届いていません。ソースから届かない理由を調べてください。</translation>
    </message>
    <message>
        <source>%1 needs a second person&apos;s approval: another person approves the line first.</source>
        <translation>%1には2人目の承認が必要です。先に別の人が行を承認してください。</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>the pages of the answer have no end.</source>
        <translation>応答のページに終わりがありません。</translation>
    </message>
    <message>
        <source>the dashboard has no body.</source>
        <translation>ダッシュボードに中身がありません。</translation>
    </message>
    <message>
        <source>the answer is not one of Grafana; is the address right?</source>
        <translation>応答はGrafanaのものではありません。アドレスは正しいですか？</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Sign off</source>
        <translation>サインオフ</translation>
    </message>
    <message>
        <source>%1

What you sign is kept with your name. If it is true for a while only, say until when: then it counts as not signed, and is asked for again.</source>
        <translation>%1

サインオフの内容は、あなたの名前とともに残ります。一定の間だけ正しいものなら、いつまでかを示してください。その後はサインオフなしとみなされ、もう一度求められます。</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>サインオフ</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>%1

What is wrong? A gate that asks for it stays shut.</source>
        <translation>%1

何が問題ですか？ これを求めるゲートは閉じたままです。</translation>
    </message>
    <message>
        <source>%1

Why was it not tested? A gate that asks for it stays shut.</source>
        <translation>%1

なぜテストしませんでしたか？ これを求めるゲートは閉じたままです。</translation>
    </message>
    <message>
        <source>Say that it fails</source>
        <translation>不合格とする</translation>
    </message>
    <message>
        <source>Say that it is not tested</source>
        <translation>未テストとする</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>%1

Your words stay with the item; they tick nothing.</source>
        <translation>%1

コメントは項目とともに残り、チェックは付けません。</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>コメントを追加</translation>
    </message>
    <message>
        <source>Tick with evidence</source>
        <translation>証跡を添えてチェック</translation>
    </message>
    <message>
        <source>%1

What shows that it is done? A note if you like, and a link (https://…) or the full path of a file.</source>
        <translation>%1

済んだことを何が示していますか？ 必要ならメモと、リンク（https://…）またはファイルのフルパスを書いてください。</translation>
    </message>
    <message>
        <source>Tick it</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>SourceFailure</name>
    <message>
        <source>a web page instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>データではなくWebページが返りました。サインインしていないか、アドレスが誤っていませんか？</translation>
    </message>
    <message>
        <source>the web page “%1” instead of data; is a sign-in missing, or the address wrong?</source>
        <translation>データではなくWebページ「%1」が返りました。サインインしていないか、アドレスが誤っていませんか？</translation>
    </message>
    <message>
        <source>nothing more.</source>
        <translation>それ以上の情報はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) behind that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>このマシンの時計は%1の時計より%n秒遅れています。最新の値が分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n second(s) ahead of that of %1: its newest values are not known.</source>
        <translation>
            <numerusform>このマシンの時計は%1の時計より%n秒進んでいます。最新の値が分かりません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a step of the release</source>
        <translation>リリースのステップ</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full: nothing can be recorded until there is room for %1.</source>
        <translation>ディスクがいっぱいです。%1の空きができるまで何も記録できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that its folder exists and that you may write there.</source>
        <translation>%1に書き込めません。フォルダーがあり、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup, or move it away to begin a new one.</source>
        <translation>%1が壊れています。バックアップから戻すか、移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>%1 is not a store of runs: choose another file, or move it away to begin a new one.</source>
        <translation>%1は実行の保存先ではありません。別のファイルを選ぶか、移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close it and try again.</source>
        <translation>別のプログラムが%1をロックしています。閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>The disk refuses to read or write %1: check the disk and its free space.</source>
        <translation>ディスクが%1の読み書きを拒みました。ディスクと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The store %1 refused an operation: see the log for details.</source>
        <translation>保存先%1が操作を拒みました。詳しくはログを見てください。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation>QtのSQLiteドライバーがインストールされていません（パッケージlibqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The run has gone on elsewhere: its next record is %1, not %2. Open it anew.</source>
        <translation>実行は別の場所で先に進んでいます。次の記録は%2ではなく%1です。開き直してください。</translation>
    </message>
    <message>
        <source>There is a run %1 already.</source>
        <translation>実行%1はすでにあります。</translation>
    </message>
    <message>
        <source>There is no run %1 in the store.</source>
        <translation>保存先に実行%1はありません。</translation>
    </message>
    <message>
        <source>The record is not an event of a run.</source>
        <translation>記録が実行のイベントではありません。</translation>
    </message>
    <message>
        <source>Record %1 of run %2 cannot be read: verify the run.</source>
        <translation>実行%2の記録%1を読み取れません。実行を検証してください。</translation>
    </message>
    <message>
        <source>%1 is the database of another program: choose another file.</source>
        <translation>%1は別のプログラムのデータベースです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program: update this one to open it.</source>
        <translation>%1は新しいバージョンのプログラムで書かれています。開くにはこのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken: check that the folder of %2 can be written.</source>
        <translation>実行%1を確保できません。%2のフォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Run %1 is flown by another cockpit already (process %2 on %3): go on there, or close it.</source>
        <translation>実行%1は別のコックピットが実行中です（%3のプロセス%2）。そちらで続けるか、閉じてください。</translation>
    </message>
    <message>
        <source>A document of run %1 is missing: verify the run.</source>
        <translation>実行%1の文書がありません。実行を検証してください。</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>記録%1がありません。</translation>
    </message>
    <message>
        <source>Before record %1 stands one that was never written.</source>
        <translation>記録%1の前に、書かれたことのない記録があります。</translation>
    </message>
    <message>
        <source>Record %1 was changed after it was written.</source>
        <translation>記録%1は書かれた後に変更されています。</translation>
    </message>
    <message>
        <source>Record %1 is not an event: %2</source>
        <translation>記録%1はイベントではありません：%2</translation>
    </message>
    <message>
        <source>The columns of record %1 do not say what its bytes say.</source>
        <translation>記録%1の列とバイト列の内容が一致しません。</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>手順書</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The %1 of the run is missing.</source>
        <translation>実行の%1がありません。</translation>
    </message>
    <message>
        <source>The %1 of the run was changed after it was kept.</source>
        <translation>実行の%1は保存後に変更されています。</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation>全%1件の記録は書かれたときのままです。</translation>
    </message>
    <message>
        <source>The disk does not keep up with the log: wait a moment and repeat.</source>
        <translation>ディスクがログに追いつきません。少し待ってやり直してください。</translation>
    </message>
</context>
<context>
    <name>cockpit::app</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1を読み取れませんでした：%2。</translation>
    </message>
    <message>
        <source>%1 is not a dashboard: it holds no JSON object.</source>
        <translation>%1はダッシュボードではありません。JSONオブジェクトがありません。</translation>
    </message>
    <message>
        <source>The environment has no source “%1”; --source names one.</source>
        <translation>環境にソース「%1」はありません。--sourceで指定してください。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（単位%2）</translation>
    </message>
    <message>
        <source>%1; thresholds %2</source>
        <translation>%1、しきい値%2</translation>
    </message>
    <message>
        <source>needs a value: --variables %1=…</source>
        <translation>値が必要です：--variables %1=…</translation>
    </message>
    <message>
        <source>not taken over: %1</source>
        <translation>引き継がないもの：%1</translation>
    </message>
    <message>
        <source>Reads a dashboard of Grafana or CloudWatch and prints its panels, series, units and thresholds, and what cannot be taken over.</source>
        <translation>GrafanaまたはCloudWatchのダッシュボードを読み、パネル、系列、単位、しきい値と、引き継げないものを出力します。</translation>
    </message>
    <message>
        <source>A JSON file; with --environment, the uid (Grafana) or the name (CloudWatch).</source>
        <translation>JSONファイル。--environmentと一緒の場合は、uid（Grafana）または名前（CloudWatch）。</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file.</source>
        <translation>環境のYAMLファイル。</translation>
    </message>
    <message>
        <source>The source in it that keeps the dashboard.</source>
        <translation>その中の、ダッシュボードを保管しているソース。</translation>
    </message>
    <message>
        <source>Values of its variables: service=api,host=web-1.</source>
        <translation>変数の値：service=api,host=web-1。</translation>
    </message>
    <message>
        <source>Writes a first environment file beside a runbook: &lt;name&gt;.&lt;environment&gt;.yaml.</source>
        <translation>手順書の隣に最初の環境ファイルを書き出します：&lt;name&gt;.&lt;environment&gt;.yaml。</translation>
    </message>
    <message>
        <source>The runbook.</source>
        <translation>手順書。</translation>
    </message>
    <message>
        <source>The environment&apos;s name: production, staging, …</source>
        <translation>環境の名前：production、staging、…</translation>
    </message>
    <message>
        <source>Say a name for it: --new staging.</source>
        <translation>名前を付けてください：--new staging。</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1はすでにあります。上書きしません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Wrote %1. Fill in what it lists, then: release-cockpit plan %2 --environment %1</source>
        <translation>%1を書き出しました。列挙されたものを埋めてから、次を実行してください：release-cockpit plan %2 --environment %1</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; lint --explain lists them all.</source>
        <translation>ルール「%1」はありません。lint --explainで一覧できます。</translation>
    </message>
    <message>
        <source>Says what is wrong with runbooks.</source>
        <translation>手順書の問題を指摘します。</translation>
    </message>
    <message>
        <source>The runbooks; after --explain, one rule or nothing.</source>
        <translation>手順書。--explainの後はルール1つ、または省略。</translation>
    </message>
    <message>
        <source>Exit code 1 from this severity on: error, warning, note or never.</source>
        <translation>この重大度以上で終了コード1になります：error、warning、note、never。</translation>
    </message>
    <message>
        <source>Prints a line for each rule, or one rule in full.</source>
        <translation>ルールを1行ずつ、または1つのルールを全部出力します。</translation>
    </message>
    <message>
        <source>Which runbook?</source>
        <translation>どの手順書ですか？</translation>
    </message>
    <message>
        <source>--fail-on takes error, warning, note or never.</source>
        <translation>--fail-onに指定できるのはerror、warning、note、neverです。</translation>
    </message>
    <message>
        <source>There are no runs on record yet: %1 does not exist.</source>
        <translation>実行の記録はまだありません。%1が存在しません。</translation>
    </message>
    <message>
        <source>The runbook of run %1 is not on record as it was flown, so no patch can be made for it.</source>
        <translation>実行%1で使われた手順書が記録にないため、パッチを作れません。</translation>
    </message>
    <message>
        <source>The run taught nothing that could be put into %1.</source>
        <translation>この実行から%1に反映できるものはありませんでした。</translation>
    </message>
    <message>
        <source>%1: durations %2, expectations %3, confirmed guesses %4.</source>
        <translation>%1：所要時間%2件、期待%3件、確認済みの推測%4件。</translation>
    </message>
    <message>
        <source>The run was simulated: its durations are the scenario&apos;s.</source>
        <translation>この実行はシミュレーションで、所要時間はシナリオのものです。</translation>
    </message>
    <message>
        <source>The file that was flown cannot be read on disk (%1); the patch is for its text on record.</source>
        <translation>実行したファイルをディスクから読み取れません（%1）。パッチは記録にある本文に対するものです。</translation>
    </message>
    <message>
        <source>%1 changed on disk since the run; the patch is for its text on record.</source>
        <translation>%1は実行後にディスク上で変更されています。パッチは記録にある本文に対するものです。</translation>
    </message>
    <message>
        <source>The patch does not give the text that it was made for.</source>
        <translation>パッチを当てても、意図した本文になりません。</translation>
    </message>
    <message>
        <source>The patch applies to the text on record.</source>
        <translation>パッチは記録にある本文に適用できます。</translation>
    </message>
    <message>
        <source>The patch applies to %1.</source>
        <translation>パッチは%1に適用できます。</translation>
    </message>
    <message>
        <source>%1 is the runbook itself; it is never changed. Name another file.</source>
        <translation>%1は手順書そのもので、決して変更しません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Wrote %1; apply it with: patch -p1 -i %1</source>
        <translation>%1を書き出しました。適用するには：patch -p1 -i %1</translation>
    </message>
    <message>
        <source>Prints a unified diff that puts into the runbook what a run learned: measured durations, missing expectations and confirmed guesses. The runbook itself is not changed.</source>
        <translation>実行で分かったこと（実測した所要時間、足りない期待、確認済みの推測）を手順書に反映するunified diffを出力します。手順書そのものは変更しません。</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;runs&quot; lists it.</source>
        <translation>実行のID。&quot;runs&quot; の一覧にあります。</translation>
    </message>
    <message>
        <source>Proves that the diff applies, and prints that instead of the diff.</source>
        <translation>diffが適用できることを確かめ、diffの代わりにその結果を出力します。</translation>
    </message>
    <message>
        <source>Writes the diff there.</source>
        <translation>diffをそこに書き出します。</translation>
    </message>
    <message>
        <source>Where runs are kept, instead of the user&apos;s data folder.</source>
        <translation>実行の保存場所。ユーザーのデータフォルダーの代わりに使います。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1（ユーザー%2）</translation>
    </message>
    <message>
        <source>a person ends it</source>
        <translation>人が終わらせる</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最長%1</translation>
    </message>
    <message>
        <source>tried again up to %1 times</source>
        <translation>最大%1回再試行</translation>
    </message>
    <message>
        <source>        expected (%1): %2</source>
        <translation>        期待（%1）：%2</translation>
    </message>
    <message>
        <source>        asked every %1 s until it went well %2 times in a row, at most %3: %4</source>
        <translation>        連続%2回うまくいくまで%1秒ごとに問い合わせ、最長%3：%4</translation>
    </message>
    <message>
        <source>        only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>        「%1」が「%2」を示す場合のみ</translation>
    </message>
    <message>
        <source>        cannot run: %1</source>
        <translation>        実行不可：%1</translation>
    </message>
    <message>
        <source>  %1 = %2</source>
        <translation>  %1 = %2</translation>
    </message>
    <message>
        <source>  %1 = •••• (from %2)</source>
        <translation>  %1 = ••••（%2から）</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>環境変数%1</translation>
    </message>
    <message>
        <source>  %1 = $(%2), computed once</source>
        <translation>  %1 = $(%2)、1度だけ計算</translation>
    </message>
    <message>
        <source>%1 in environment %2 (%3)</source>
        <translation>%1、環境%2（%3）</translation>
    </message>
    <message>
        <source>
The way back</source>
        <translation>
戻す方法</translation>
    </message>
    <message>
        <source>
Not resolved: a run is refused until this is known</source>
        <translation>
未解決：分かるまで実行は拒否されます</translation>
    </message>
    <message>
        <source>Prints exactly what would run. Runs nothing.</source>
        <translation>何が実行されるかを正確に出力します。何も実行しません。</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook; without it, the simulator&apos;s.</source>
        <translation>環境のYAMLファイル。手順書の隣にあれば名前だけでも指定できます。省略するとシミュレーターの環境です。</translation>
    </message>
    <message>
        <source>  %1 steps in %2 phases, %3 gates</source>
        <translation>  %1ステップ、%2フェーズ、%3ゲート</translation>
    </message>
    <message>
        <source>  %1 checklists with %2 items, %3 roles</source>
        <translation>  チェックリスト%1件（%2項目）、役割%3件</translation>
    </message>
    <message>
        <source>  %1 metric conditions, %2 rollback triggers, %3 rollback steps</source>
        <translation>  メトリック条件%1件、ロールバックトリガー%2件、ロールバックステップ%3件</translation>
    </message>
    <message>
        <source>Prints what a runbook says.</source>
        <translation>手順書の内容を出力します。</translation>
    </message>
    <message>
        <source>The runbook; not with --resume.</source>
        <translation>手順書。--resumeとは併用できません。</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, or max: as fast as it can.</source>
        <translation>1秒あたりのシミュレーション秒数、またはmax（できるだけ速く）。</translation>
    </message>
    <message>
        <source>Makes the same rehearsal again.</source>
        <translation>同じリハーサルを再現します。</translation>
    </message>
    <message>
        <source>Without a window: the scenario&apos;s people fly it.</source>
        <translation>ウィンドウなし：シナリオの人物が実行します。</translation>
    </message>
    <message>
        <source>With a window that no screen shows: the scenario&apos;s people fly it, and pictures are kept beside the report.</source>
        <translation>画面に出ないウィンドウ付き：シナリオの人物が実行し、画像をレポートの隣に残します。</translation>
    </message>
    <message>
        <source>Let the scenario&apos;s people fly the window&apos;s run; you may take over at any time.</source>
        <translation>ウィンドウの実行をシナリオの人物に任せます。いつでも交代できます。</translation>
    </message>
    <message>
        <source>Writes report.md, report.html and score.json there.</source>
        <translation>report.md、report.html、score.jsonをそこに書き出します。</translation>
    </message>
    <message>
        <source>Takes up a run that was cut off.</source>
        <translation>途切れた実行を再開します。</translation>
    </message>
    <message>
        <source>A file in which every start of a command is noted (for checking).</source>
        <translation>コマンドの開始をすべて記録するファイル（検査用）。</translation>
    </message>
    <message>
        <source>Ends when the window has been painted once (for measuring).</source>
        <translation>ウィンドウを1度描画したら終了します（計測用）。</translation>
    </message>
    <message>
        <source>--speed takes a number of simulated seconds a second (up to 100000), or max.</source>
        <translation>--speedに指定できるのは、1秒あたりのシミュレーション秒数（100000まで）かmaxです。</translation>
    </message>
    <message>
        <source>Flies a simulated run. Nothing of this machine or any other is touched.</source>
        <translation>シミュレーションを実行します。このマシンにもほかのマシンにも触れません。</translation>
    </message>
    <message>
        <source>--resume takes up a run with its own runbook; leave FILE out.</source>
        <translation>--resumeは実行自身の手順書で再開します。FILEは省いてください。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1を書き出しました</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2行目：%3</translation>
    </message>
    <message>
        <source>  unknown: %1</source>
        <translation>  不明：%1</translation>
    </message>
    <message>
        <source>  would not have fired</source>
        <translation>  発動しなかったはず</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, until %3</source>
        <translation>  %1 UTCに値%2で発動、%3まで</translation>
    </message>
    <message>
        <source>  fires at %1 UTC at %2, and still at the end</source>
        <translation>  %1 UTCに値%2で発動、最後まで継続</translation>
    </message>
    <message>
        <source>  %1 of %2 polls had no value: %3</source>
        <translation>  ポーリング%2回のうち%1回に値がありませんでした：%3</translation>
    </message>
    <message>
        <source>The runbook has no triggers.</source>
        <translation>手順書にトリガーがありません。</translation>
    </message>
    <message>
        <source>--from and --to are times such as 2026-11-21T02:00:00Z, the first before the second, at most a year apart.</source>
        <translation>--fromと--toは2026-11-21T02:00:00Zのような時刻です。前者が後者より早く、差は最大1年です。</translation>
    </message>
    <message>
        <source>Runs the triggers over the past and says when each would have fired.</source>
        <translation>過去のデータでトリガーを動かし、それぞれいつ発動したはずかを示します。</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file, or its name where the file stands beside the runbook.</source>
        <translation>環境のYAMLファイル。手順書の隣にあれば名前だけでも指定できます。</translation>
    </message>
    <message>
        <source>When to begin: 2026-11-21T02:00:00Z.</source>
        <translation>開始時刻：2026-11-21T02:00:00Z。</translation>
    </message>
    <message>
        <source>When to end; without it, now.</source>
        <translation>終了時刻。省略すると現在。</translation>
    </message>
    <message>
        <source>--environment says where the metrics are.</source>
        <translation>--environmentはメトリックの場所を示します。</translation>
    </message>
    <message>
        <source>The environment&apos;s YAML file; not with --resume.</source>
        <translation>環境のYAMLファイル。--resumeとは併用できません。</translation>
    </message>
    <message>
        <source>Staging only, without a window: a crew ticks, answers and starts.</source>
        <translation>ステージングのみ、ウィンドウなし：クルーがチェック、回答、開始を行います。</translation>
    </message>
    <message>
        <source>Runs read-only lines alone; what may change anything is left out.</source>
        <translation>読み取りのみの行だけを実行します。何かを変え得るものは省きます。</translation>
    </message>
    <message>
        <source>Where lines on this machine run, instead of the runbook&apos;s folder.</source>
        <translation>このマシンの行を実行する場所。手順書のフォルダーの代わりに使います。</translation>
    </message>
    <message>
        <source>An OpenSSH configuration to use instead of the user&apos;s own.</source>
        <translation>ユーザー自身のものの代わりに使うOpenSSHの設定。</translation>
    </message>
    <message>
        <source>With --unattended: writes report.md, report.html and score.json there.</source>
        <translation>--unattendedと一緒に：report.md、report.html、score.jsonをそこに書き出します。</translation>
    </message>
    <message>
        <source>Run %1 was simulated; it is taken up by release-cockpit rehearse --resume %1.</source>
        <translation>実行%1はシミュレーションです。release-cockpit rehearse --resume %1で再開できます。</translation>
    </message>
    <message>
        <source>the run&apos;s environment</source>
        <translation>実行の環境</translation>
    </message>
    <message>
        <source>Flies a staging or live run.</source>
        <translation>ステージングまたは本番の実行を行います。</translation>
    </message>
    <message>
        <source>A staging or live run needs --environment. For a rehearsal: release-cockpit rehearse FILE.</source>
        <translation>ステージングまたは本番の実行には--environmentが必要です。リハーサルは：release-cockpit rehearse FILE。</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>No runs on record yet. Try: release-cockpit rehearse FILE</source>
        <translation>実行の記録はまだありません。お試しください：release-cockpit rehearse FILE</translation>
    </message>
    <message>
        <source>--at takes a UTC time like 2026-05-01T02:30:00Z.</source>
        <translation>--atには2026-05-01T02:30:00ZのようなUTC時刻を指定します。</translation>
    </message>
    <message>
        <source>Prints the report of a run.</source>
        <translation>実行のレポートを出力します。</translation>
    </message>
    <message>
        <source>Proves that a run&apos;s log is whole and unchanged, or names the first broken record.</source>
        <translation>実行のログが欠けも変更もないことを確かめるか、最初の壊れた記録を示します。</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters; it is read from standard input.</source>
        <translation>シークレットは%1文字以上で、標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>The keychain holds &quot;%1&quot; of %2 now.</source>
        <translation>キーチェーンに%2の「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The keychain does not hold &quot;%1&quot; of %2 any more.</source>
        <translation>キーチェーンから%2の「%1」を削除しました。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>found  </source>
        <translation>あり  </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Which secrets of an environment have a value. Never prints one.</source>
        <translation>環境のどのシークレットに値があるか。値は決して出力しません。</translation>
    </message>
    <message>
        <source>Puts the value on standard input into your keychain.</source>
        <translation>標準入力の値をキーチェーンに入れます。</translation>
    </message>
    <message>
        <source>Takes it out of your keychain.</source>
        <translation>キーチェーンから取り除きます。</translation>
    </message>
    <message>
        <source>The environment names no secret &quot;%1&quot;.</source>
        <translation>環境にシークレット「%1」の記載がありません。</translation>
    </message>
    <message>
        <source>At %1: %2%3</source>
        <translation>%1の時点：%2%3</translation>
    </message>
    <message>
        <source>, held: %1</source>
        <translation>、一時停止中：%1</translation>
    </message>
    <message>
        <source>Plan clock: T+%1</source>
        <translation>計画時計：T+%1</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>%1遅れ</translation>
    </message>
    <message>
        <source>Ahead by %1</source>
        <translation>%1先行</translation>
    </message>
    <message>
        <source>Last safe rollback start in: %1</source>
        <translation>安全にロールバックを始められる期限まで：%1</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>ゲート%1：%2</translation>
    </message>
    <message>
        <source>Triggers that wait for the lead: %1</source>
        <translation>責任者を待つトリガー：%1</translation>
    </message>
    <message>
        <source>The target is locked. %1</source>
        <translation>対象はロックされています。%1</translation>
    </message>
    <message>
        <source>How it is printed: %1.</source>
        <translation>出力の形式：%1。</translation>
    </message>
    <message>
        <source>release-cockpit %1 --help says how it is used.</source>
        <translation>使い方はrelease-cockpit %1 --helpで表示されます。</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>「%1」の後に何か足りません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>引数「%1」が余分です。</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: %2.</source>
        <translation>形式「%1」はありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>レポートを%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made for the report.</source>
        <translation>レポート用のフォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>
It speaks the language of the locale, or of --language CODE: %1.</source>
        <translation>
言語はロケールのもの、または--language CODEで指定したものです：%1。</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;; --help lists what there is.</source>
        <translation>オプション「%1」はありません。--helpで一覧できます。</translation>
    </message>
    <message>
        <source>No step was recognised in this document, so there is nothing to fly. Steps are headings, bold lines or a timeline table with commands or checks below them.</source>
        <translation>この文書にステップが見つからないため、実行できるものがありません。ステップは、下にコマンドやチェックのある見出し、太字の行、またはタイムラインの表です。</translation>
    </message>
    <message>
        <source>Run %1 was rolled back: %2</source>
        <translation>実行%1はロールバックされました：%2</translation>
    </message>
    <message>
        <source>The source %1 needs the secret &quot;%2&quot;, which has no value: put it into the keychain with &quot;release-cockpit secrets ENVIRONMENT --set %2&quot;, or name a variable for it in the environment file.</source>
        <translation>ソース%1にはシークレット「%2」が必要ですが、値がありません。&quot;release-cockpit secrets ENVIRONMENT --set %2&quot; でキーチェーンに入れるか、環境ファイルで変数を指定してください。</translation>
    </message>
    <message>
        <source>%1 was not opened; the window says why.</source>
        <translation>%1は開かれませんでした。理由はウィンドウにあります。</translation>
    </message>
    <message>
        <source>
Run %1: %2. Score %3 of 100.</source>
        <translation>
実行%1：%2。スコアは100点中%3点です。</translation>
    </message>
    <message>
        <source>Run %1 is over: there is nothing to take up. Its report: release-cockpit report %1.</source>
        <translation>実行%1は終わっており、再開するものがありません。レポート：release-cockpit report %1。</translation>
    </message>
    <message>
        <source>The run found no end within %1 hours of its own time; it stands at: %2. It can be taken up with --resume %3.</source>
        <translation>実行は自身の時間で%1時間以内に終わりませんでした。現在の状態：%2。--resume %3で再開できます。</translation>
    </message>
    <message>
        <source>Ended before the run was over; take it up with --resume %1.</source>
        <translation>実行が終わる前に終了しました。--resume %1で再開できます。</translation>
    </message>
    <message>
        <source>in a terminal</source>
        <translation>端末で</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>入力を受け付ける</translation>
    </message>
    <message>
        <source>One run: its events and its state, printed or in the window.</source>
        <translation>1件の実行：出来事と状態を、出力またはウィンドウで。</translation>
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
        <translation>release-cockpit [FILE]     ウィンドウを開く（指定があればその手順書を開く）

read FILE                  手順書の内容
lint FILE...               手順書の問題
plan FILE                  解決済みの予行：何が実行されるかを正確に
environment FILE --new E   この手順書の最初の環境ファイル
rehearse FILE              シミュレーションの実行
run FILE --environment E   ステージングまたは本番の実行
dashboard DASHBOARD        GrafanaやCloudWatchのダッシュボードから引き継げるもの
replay FILE --environment E --from TIME
                           過去にトリガーがいつ発動したはずか
secrets E                  環境のどのシークレットに値があるか
runs, runs show RUN        記録にある実行
runs open RUN              ウィンドウで1件をたどる
report RUN                 実行のレポート
patch RUN                  実行で分かったことを手順書のdiffで
verify RUN                 実行のログを検証、または最初の壊れた記録を表示

詳しくはrelease-cockpit COMMAND --help。終了コード：0 正常、1 指摘・no-go・ロールバック、
2 使い方の誤り、3 実行できず。</translation>
    </message>
    <message>
        <source>each of %1</source>
        <translation>%1 のそれぞれ</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>同時に %1 台</translation>
    </message>
    <message>
        <source>goes over all; failed when %1 have failed</source>
        <translation>すべてを回り、%1 台が失敗したら失敗</translation>
    </message>
    <message>
        <source>stops when %1 have failed</source>
        <translation>%1 台が失敗したら停止</translation>
    </message>
    <message>
        <source>            only where &quot;%1&quot; says &quot;%2&quot;</source>
        <translation>            「%1」が「%2」と答える場所でのみ</translation>
    </message>
    <message>
        <source>        then, on each, within %1: %2</source>
        <translation>        その後、それぞれで %1 以内に: %2</translation>
    </message>
    <message>
        <source>Begins at this step (its id, number or title); what lies before is left out. Needs --reason.</source>
        <translation>このステップ（ID、番号または題名）から始めます。それより前は省略します。 --reason が必要です。</translation>
    </message>
    <message>
        <source>Why it begins there; kept with the run.</source>
        <translation>そこから始める理由。実行とともに保存されます。</translation>
    </message>
    <message>
        <source>The runbook has no step &quot;%1&quot;.</source>
        <translation>手順書にステップ「%1」はありません。</translation>
    </message>
    <message>
        <source>Say with --reason why what lies before --from is left out.</source>
        <translation>--from より前を省略する理由を --reason で示してください。</translation>
    </message>
    <message>
        <source>What happens: %1, or a file of your own (.yaml).</source>
        <translation>何が起こるか：%1、または自分のファイル（.yaml）。</translation>
    </message>
    <message>
        <source>An environment needs a name without slashes: staging, production, …</source>
        <translation>環境にはスラッシュを含まない名前が必要です：staging、production、…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>
Time until all traffic is on the new version: %1</source>
        <translation>
全トラフィックが新バージョンに移るまでの時間：%1</translation>
    </message>
    <message>
        <source>Worst case to notice a breach: %1; to notice it and be back: %2</source>
        <translation>しきい値違反に気づくまで最長：%1。気づいて戻し終えるまで：%2</translation>
    </message>
    <message>
        <source>The way back: %1</source>
        <translation>戻す方法：%1</translation>
    </message>
    <message>
        <source>Point of no return, which the plan itself passes: %1 %2</source>
        <translation>計画そのものが過ぎる引き返せない時点：%1 %2</translation>
    </message>
    <message>
        <source>Before a GO it is shown that:</source>
        <translation>GOの前に次のことを示します：</translation>
    </message>
    <message>
        <source>Nothing is due after the last releases.</source>
        <translation>最近のリリースの後に期限が来たものはありません。</translation>
    </message>
    <message>
        <source>Lists the runs on record, oldest first; &quot;runs show RUN&quot; prints one, &quot;runs open RUN&quot; shows it in the window, event by event; &quot;runs due&quot; prints what is to be looked at after releases.</source>
        <translation>記録された実行を古い順に一覧します。「runs show RUN」は1件を出力し、「runs open RUN」はウィンドウで出来事を1つずつ表示します。「runs due」はリリース後に点検すべきものを出力します。</translation>
    </message>
    <message>
        <source>With show, open or due: as it was at this UTC time.</source>
        <translation>show、open、dueとともに：このUTC時刻での状態。</translation>
    </message>
    <message>
        <source>It is: runs, runs due, runs show RUN, or runs open RUN.</source>
        <translation>書き方：runs、runs due、runs show RUN、またはruns open RUN。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Begun, and no end on record: %1</source>
        <translation>開始したが、終了の記録がないもの：%1</translation>
    </message>
    <message>
        <source>Run %1 cannot be taken up, shown with its state or reported by this version: the version that flew it read another plan in the same runbook (%2 then, %3 now), and what is known of its steps might be told of others. Its log is not touched: &quot;runs show %1&quot; lists what happened, &quot;verify %1&quot; proves it whole. Look at its target, and end it with the version that flew it.</source>
        <translation>この版では、実行%1の再開、状態の表示、レポートの作成ができません。実行した版は同じ手順書から別の計画を読み取っており（当時は%2、今は%3）、ステップについての記録が別のステップのものとして示されるおそれがあります。ログには触れません。「runs show %1」は起きたことを一覧にし、「verify %1」は欠けがないことを示します。対象を確認し、実行した版で終了してください。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DashboardReader</name>
    <message>
        <source>No source of the environment keeps the dashboard of line %1: %2.</source>
        <translation>%1行目のダッシュボードを保管しているソースが環境にありません：%2。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::DesktopCalls</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>cockpit::app::EnvironmentBench</name>
    <message>
        <source>%1 cannot be read any more: %2.</source>
        <translation>%1を読み取れなくなりました：%2。</translation>
    </message>
    <message>
        <source>Somebody changed %1 since it was opened here, so it is not overwritten. Close this window and open it again.</source>
        <translation>%1はここで開いた後に誰かが変更したため、上書きしません。このウィンドウを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It is as it was.</source>
        <translation>%1に書き込めません：%2。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters, or it could not be masked where it turns up.</source>
        <translation>シークレットは%1文字以上必要です。短いと、現れた場所で隠せません。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Flight</name>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data DIR.</source>
        <translation>フォルダー%1を作成できません。--data DIRで別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::HostTrial</name>
    <message>
        <source>not reached</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>It did not answer within 20 seconds.</source>
        <translation>20秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>証明なし</translation>
    </message>
    <message>
        <source>It was reached, but &quot;%1&quot; did not end well there.</source>
        <translation>到達しましたが、「%1」がそこで正常に終わりませんでした。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>到達可</translation>
    </message>
    <message>
        <source>It answers, and &quot;%1&quot; says &quot;%2&quot; there. Write that as what is expected, and a run proves the place before it changes anything.</source>
        <translation>応答があり、「%1」はそこで「%2」を出力します。これを期待する値として書けば、実行は何かを変える前にその場所を確かめます。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>It was reached, and is the place that is meant: &quot;%1&quot;.</source>
        <translation>到達し、意図した場所でした：「%1」。</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>It was reached, and is another place: &quot;%1&quot; says &quot;%2&quot; there, where &quot;%3&quot; is expected.</source>
        <translation>到達しましたが、別の場所です。「%1」はそこで「%2」を出力しますが、期待は「%3」です。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Opener</name>
    <message>
        <source>Rehearse &amp;again, with the scenario</source>
        <translation>シナリオでもう一度リハーサル(&amp;A)</translation>
    </message>
</context>
<context>
    <name>cockpit::app::PathDesk</name>
    <message>
        <source>Edit and test the environment …</source>
        <translation>環境を編集、テスト…</translation>
    </message>
    <message>
        <source>Show the path to fly</source>
        <translation>実行までの道のりを表示</translation>
    </message>
    <message>
        <source>The environment is simulated: it is rehearsed, not flown.</source>
        <translation>この環境はシミュレーションです。実行ではなくリハーサルをします。</translation>
    </message>
    <message>
        <source>There is no environment file beside the runbook yet: make one under &quot;Environment&quot; on the path to fly.</source>
        <translation>手順書の隣に環境ファイルがまだありません。実行までの道のりの「環境」で作成してください。</translation>
    </message>
    <message>
        <source>Hosts, variables, secrets, metrics, roles, rules and all else that the file says, in forms</source>
        <translation>ホスト、変数、シークレット、メトリック、役割、ルールなど、ファイルの内容をすべてフォームで編集します</translation>
    </message>
</context>
<context>
    <name>cockpit::app::RealFlight</name>
    <message>
        <source>the environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The environment %1 is simulated: rehearse it instead, with release-cockpit rehearse.</source>
        <translation>環境%1はシミュレーションです。代わりにrelease-cockpit rehearseでリハーサルしてください。</translation>
    </message>
    <message>
        <source>A live run is flown by people: --unattended is for staging.</source>
        <translation>本番の実行は人が行います。--unattendedはステージング用です。</translation>
    </message>
    <message>
        <source>Not flown, because it would reach what is not known yet:%1</source>
        <translation>まだ分からないものに行き当たるため、実行しませんでした：%1</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no address in this environment.</source>
        <translation>ホスト「%1」には、この環境でアドレスがありません。</translation>
    </message>
    <message>
        <source>Lines that need a second person cannot be flown by --unattended, which has nobody to look at them: %1. Fly it with people, or leave &quot;two_people&quot; out of the environment&apos;s rules.</source>
        <translation>2 人目が必要な行は、見る人のいない --unattended では実行できません: %1。人が実行するか、環境のルールから「two_people」を外してください。</translation>
    </message>
    <message>
        <source>Before a GO somebody must look, and --unattended has nobody: %1. Fly it with people, or leave &quot;probes&quot; out of the environment&apos;s rules.</source>
        <translation>GO の前に誰かが確認する必要がありますが、 --unattended には人がいません: %1。人が実行するか、環境のルールから「probes」を外してください。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::Replaying</name>
    <message>
        <source>It has no measurable condition: a person declares it.</source>
        <translation>測れる条件がありません。人が宣言します。</translation>
    </message>
    <message>
        <source>It compares with the baseline of a run, which the past has none of.</source>
        <translation>実行のベースラインと比べますが、過去にはベースラインがありません。</translation>
    </message>
    <message>
        <source>No metric is bound to it in the environment.</source>
        <translation>環境でメトリックが割り当てられていません。</translation>
    </message>
    <message>
        <source>Its metric is read from no source of the environment.</source>
        <translation>メトリックを読み取るソースが環境にありません。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SecretTrial</name>
    <message>
        <source>missing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>found</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Your keychain has a value for it that can be used.</source>
        <translation>キーチェーンに、使用できる値があります。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SimulatedFlight</name>
    <message>
        <source>The simulator cannot listen on this machine&apos;s loopback address: %1</source>
        <translation>シミュレーターがこのマシンのループバックアドレスで待ち受けできません：%1</translation>
    </message>
    <message>
        <source>It is not read: in a rehearsal nothing leaves this machine.</source>
        <translation>読み取りません。リハーサルでは、このマシンの外には何も出ません。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::SourceTrial</name>
    <message>
        <source>no secret</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>It answers, but has no data of the last five minutes for: %1</source>
        <translation>応答はありますが、直近5分間のデータがありません：%1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>It answers: %1 is %2 now.</source>
        <translation>応答があります：%1は現在%2です。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::TrialRun</name>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The test was stopped before it said anything.</source>
        <translation>結果が出る前にテストを停止しました。</translation>
    </message>
</context>
<context>
    <name>cockpit::app::WindowedFlight</name>
    <message>
        <source>Crew &amp;flies</source>
        <translation>クルーに任せる(&amp;F)</translation>
    </message>
    <message>
        <source>The scenario&apos;s people do what they are asked: tick, answer, start, decide. Take over at any time by clearing this box.</source>
        <translation>シナリオの人物が求められたこと（チェック、回答、開始、判断）を行います。チェックを外せば、いつでも交代できます。</translation>
    </message>
    <message>
        <source>The scenario&apos;s people fly the simulated run</source>
        <translation>シナリオの人物がシミュレーションを実行します</translation>
    </message>
    <message>
        <source>Soun&amp;d</source>
        <translation>サウンド(&amp;D)</translation>
    </message>
    <message>
        <source>The desktop&apos;s alarm sound when a trigger fires and when the run is held</source>
        <translation>トリガーが発動したとき、実行が一時停止したときに鳴るデスクトップの警告音</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>レポートを保存 …</translation>
    </message>
    <message>
        <source>What was planned and what happened, as Markdown and HTML, into a folder</source>
        <translation>計画と実際の経過を Markdown と HTML でフォルダーに保存します</translation>
    </message>
    <message>
        <source>A folder for the report</source>
        <translation>レポートのフォルダー</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>レポートを書き出しました: %1</translation>
    </message>
    <message>
        <source>The simulated clock &amp;waits for you</source>
        <translation>シミュレーションの時計が待つ(&amp;W)</translation>
    </message>
    <message>
        <source>Fast while lines run and waits pass, and like any clock while the next move is a person&apos;s. Off: fast all the time.</source>
        <translation>行の実行中と待ち時間は速く進み、次に動くのが人のときは普通の時計と同じ速さになります。オフ：常に速く進みます。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor</name>
    <message>
        <source>&quot;%1&quot; is in the output</source>
        <translation>出力に「%1」がある</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the first %2 MiB of the output</source>
        <translation>出力の最初の%2 MiBに「%1」がない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the output</source>
        <translation>出力に「%1」がない</translation>
    </message>
    <message>
        <source>the output holds no JSON document</source>
        <translation>出力にJSON文書がない</translation>
    </message>
    <message>
        <source>the output has every member that is expected</source>
        <translation>出力に期待するメンバーがすべてある</translation>
    </message>
    <message>
        <source>the output&apos;s JSON differs from what is expected</source>
        <translation>出力のJSONが期待と異なる</translation>
    </message>
    <message>
        <source>the output does not show a status</source>
        <translation>出力にステータスがない</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>ステータスは%1</translation>
    </message>
    <message>
        <source>the output does not say for certain how many there are</source>
        <translation>出力からは数を確定できない</translation>
    </message>
    <message>
        <source>the output has %1</source>
        <translation>出力にあるのは%1件</translation>
    </message>
    <message>
        <source>only a person can tell</source>
        <translation>人にしか判断できない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; above it computes a value, which would be computed anew for this line and may differ. Put both on one line.</source>
        <translation>上の「%1」は値を計算しますが、この行では計算し直され、違う値になるかもしれません。両方を1行に書いてください。</translation>
    </message>
    <message>
        <source>No line above it says how the container %1 is entered.</source>
        <translation>コンテナー%1への入り方を示す行が上にありません。</translation>
    </message>
    <message>
        <source>The plan has no line %1.</source>
        <translation>計画に行%1はありません。</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>まだどこでもない</translation>
    </message>
    <message>
        <source>database %1 on %2</source>
        <translation>%2のデータベース%1</translation>
    </message>
    <message>
        <source>database on %1</source>
        <translation>%1のデータベース</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>開始せず：%1</translation>
    </message>
    <message>
        <source>Watched, and ended by a person.</source>
        <translation>人が見守り、人が終わらせた。</translation>
    </message>
    <message>
        <source>Stopped at its time limit.</source>
        <translation>時間の上限で停止された。</translation>
    </message>
    <message>
        <source>Stopped because it had been silent for too long.</source>
        <translation>無出力が長すぎたため停止された。</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>人が停止した。</translation>
    </message>
    <message>
        <source>Ended by signal %1.</source>
        <translation>シグナル%1で終了した。</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>終了コード%1。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Exit code %1, but not as expected (&quot;%2&quot;): %3.</source>
        <translation>終了コード%1。ただし期待（「%2」）どおりではありません：%3。</translation>
    </message>
    <message>
        <source>Exit code %1. Is the output as expected: &quot;%2&quot;?</source>
        <translation>終了コード%1。出力は期待どおり「%2」ですか？</translation>
    </message>
    <message>
        <source>No line above it says how the database prompt is opened.</source>
        <translation>データベースのプロンプトの開き方を示す行が上にありません。</translation>
    </message>
    <message>
        <source>Lines for the prompt of &quot;%1&quot; are not typed by the cockpit yet: put each on a line of its own for the shell, or mark it done outside.</source>
        <translation>「%1」のプロンプトへの入力に、コックピットはまだ対応していません。1つずつシェルの行にするか、別の場所で実施済みとしてください。</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>実行されていません</translation>
    </message>
    <message>
        <source>This is the record of run %1: nothing in it can be changed.</source>
        <translation>これは実行%1の記録です。内容は変更できません。</translation>
    </message>
    <message>
        <source>Exit code %1, where %2 is expected.</source>
        <translation>終了コード%1（期待は%2）。</translation>
    </message>
    <message>
        <source>… and more, in %1</source>
        <translation>… 続きは %1 にあります</translation>
    </message>
    <message>
        <source>the output does not show a status; asked again by the cockpit, it is %1</source>
        <translation>出力にステータスがありません。コックピットが改めて尋ねると %1 です</translation>
    </message>
    <message>
        <source>%1 runs on each host of %2: say which one.</source>
        <translation>%1 は %2 の各ホストで実行されます。どれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the output is just that</source>
        <translation>出力がちょうどそのとおり</translation>
    </message>
    <message>
        <source>Each line has a session of its own at this database, so a transaction must be begun and ended in one: put the statements on one line, or in a file.</source>
        <translation>このデータベースでは行ごとに別のセッションになるため、トランザクションは一つの行の中で始めて終える必要があります。文を1行にまとめるか、ファイルに入れてください。</translation>
    </message>
    <message>
        <source>This changes the session only, and each line has one of its own at this database: put it on one line with the statement that needs it.</source>
        <translation>これはセッションだけを変えますが、このデータベースでは行ごとに別のセッションになります。それを必要とする文と同じ行に書いてください。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Conductor</name>
    <message>
        <source>Not recorded: %1 Nothing new is started until the log can be written again.</source>
        <translation>記録されませんでした：%1 ログに再び書き込めるようになるまで、新しいものは何も開始されません。</translation>
    </message>
    <message>
        <source>%1 could not be looked at: %2</source>
        <translation>%1を調べられませんでした：%2</translation>
    </message>
    <message>
        <source>Nothing of it runs on %1 any more.</source>
        <translation>%1ではもう何も動いていません。</translation>
    </message>
    <message>
        <source>It still runs on %1: %2.</source>
        <translation>%1でまだ動いています：%2。</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>%1を調べられませんでした。</translation>
    </message>
    <message>
        <source>The plan has no action %1.</source>
        <translation>計画にアクション%1はありません。</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>開始せず：%1</translation>
    </message>
    <message>
        <source>It could not be looked at: %1</source>
        <translation>調べられませんでした：%1</translation>
    </message>
    <message>
        <source>It has ended since, with exit code %1.</source>
        <translation>その後、終了コード%1で終わりました。</translation>
    </message>
    <message>
        <source>Looked again on this machine: %1</source>
        <translation>このマシンで再確認しました：%1</translation>
    </message>
    <message>
        <source>It still runs on this machine.</source>
        <translation>このマシンでまだ動いています。</translation>
    </message>
    <message>
        <source>The link to it is cut; it goes on there, and is looked for.</source>
        <translation>接続が切れました。向こうでは続いており、探しています。</translation>
    </message>
    <message>
        <source>It has printed nothing for %1 s. Wait on, or stop it?</source>
        <translation>%1秒間、何も出力していません。待ちますか、停止しますか？</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>What was typed for %1 did not reach it: %2</source>
        <translation>%1への入力が届きませんでした：%2</translation>
    </message>
    <message>
        <source>It waits for input.</source>
        <translation>入力を待っています。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Exit code %1, but the check afterwards failed (&quot;%2&quot;): %3.</source>
        <translation>終了コード %1。ただし、その後のチェックが失敗しました（「%2」）: %3。</translation>
    </message>
    <message>
        <source>The session at the database was left with the transaction open that &quot;%1&quot; began: the server rolls back what was done in it.</source>
        <translation>「%1」が始めたトランザクションを開いたまま、データベースのセッションを抜けました。その中で行ったことは、サーバーがロールバックします。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Followups</name>
    <message>
        <source>stopped by a person</source>
        <translation>人が停止</translation>
    </message>
    <message>
        <source>it went well</source>
        <translation>成功しました</translation>
    </message>
    <message>
        <source>it did not go well in time</source>
        <translation>時間内に成功しませんでした</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Launch</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>開始前に停止されました。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be computed, so nothing was started.</source>
        <translation>「%1」の値を計算できなかったため、何も開始されませんでした。</translation>
    </message>
    <message>
        <source>It was not shown that this is the right place: &quot;%1&quot; did not end well there.</source>
        <translation>正しい場所であることを確かめられませんでした。そこで「%1」が正常に終わりませんでした。</translation>
    </message>
    <message>
        <source>This is not the place that is meant: &quot;%1&quot; says &quot;%2&quot; there, where the environment expects &quot;%3&quot;.</source>
        <translation>意図した場所ではありません。「%1」は「%2」を示しますが、環境では「%3」のはずです。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Markers</name>
    <message>
        <source>It is number %1 there.</source>
        <translation>そこでの番号は%1です。</translation>
    </message>
    <message>
        <source>The cockpit ended while it was sent.</source>
        <translation>送信中にコックピットが終了しました。</translation>
    </message>
    <message>
        <source>Another marker was still under way.</source>
        <translation>別のマーカーをまだ送信中でした。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::Prober</name>
    <message>
        <source>exit code %1</source>
        <translation>終了コード%1</translation>
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
        <translation>データベースが%1 s応答していません。</translation>
    </message>
    <message>
        <source>The program psql was not found where this session is opened: install it there (on Debian: the package postgresql-client).</source>
        <translation>このセッションを開く場所に、プログラムpsqlが見つかりません。そこにインストールしてください（Debianではパッケージpostgresql-client）。</translation>
    </message>
    <message>
        <source>The program %1 was not found where this session is opened: install it there, or correct the line that opens the session.</source>
        <translation>このセッションを開く場所に、プログラム%1が見つかりません。そこにインストールするか、セッションを開く行を直してください。</translation>
    </message>
</context>
<context>
    <name>cockpit::conductor::SqlSessions</name>
    <message>
        <source>This line belongs to the transaction that &quot;%1&quot; begins, and that is not open: its session has ended and the server has rolled it back, or the line was not run. Go on from &quot;%1&quot;.</source>
        <translation>この行は「%1」が始めるトランザクションの一部ですが、それは開いていません。セッションが終わってサーバーがロールバックしたか、その行が実行されていません。「%1」から続けてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds only in the session in which &quot;%2&quot; was typed, and that has ended, or the line was not run. Go on from &quot;%2&quot;.</source>
        <translation>「%1」は「%2」を入力したセッションでだけ有効ですが、そのセッションは終わったか、その行が実行されていません。「%2」から続けてください。</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open: leaving would roll it back. Commit it first, or leave this line out to give it up.</source>
        <translation>「%1」が始めたトランザクションがまだ開いています。抜けるとロールバックされます。先にコミットするか、破棄するならこの行を省いてください。</translation>
    </message>
    <message>
        <source>The transaction that &quot;%1&quot; began is still open, and no line below ends it: this line would be rolled back with it. Commit it or roll it back first.</source>
        <translation>「%1」が始めたトランザクションがまだ開いていて、それを終える行が下にありません。この行も一緒にロールバックされます。先にコミットするか、ロールバックしてください。</translation>
    </message>
    <message>
        <source>No session at the database: %1</source>
        <translation>データベースのセッションがありません：%1</translation>
    </message>
    <message>
        <source>The psql that this session is opened with is older than version 9.6 and leaves out what has to be set before the first line: install a newer one there.</source>
        <translation>このセッションを開くpsqlはバージョン9.6より古く、最初の行の前に必要な設定が行われません。そこに新しいものをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>cockpit::patch</name>
    <message>
        <source>This is no unified diff of one file.</source>
        <translation>1つのファイルのunified diffではありません。</translation>
    </message>
    <message>
        <source>Line %1 of the diff is not as a unified diff has it.</source>
        <translation>diffの%1行目がunified diffの形式ではありません。</translation>
    </message>
    <message>
        <source>The diff does not apply: line %1 of the file is another one than the diff was made for.</source>
        <translation>diffを適用できません。ファイルの%1行目が、diffの作成時と異なります。</translation>
    </message>
    <message>
        <source>Line %1: that the command ends with exit code 0 could not be put in.</source>
        <translation>%1行目：コマンドが終了コード0で終わることを書き加えられませんでした。</translation>
    </message>
    <message>
        <source>The words are the same; the encoding or the line endings are others.</source>
        <translation>文章は同じで、文字コードか改行コードが異なります。</translation>
    </message>
    <message>
        <source>The file changed on disk at %1; this run keeps the text it started with.</source>
        <translation>%1にディスク上のファイルが変更されました。この実行は開始時の本文を使い続けます。</translation>
    </message>
    <message>
        <source>The file cannot be read on disk any more since %1; this run keeps the text it started with.</source>
        <translation>%1以降、ディスク上のファイルを読み取れません。この実行は開始時の本文を使い続けます。</translation>
    </message>
    <message>
        <source>The file on disk is again the one that this run started with.</source>
        <translation>ディスク上のファイルは、この実行の開始時と同じに戻りました。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is left as it is; there are no other words for what it was confirmed to mean.</source>
        <translation>%1行目：「%2」はそのままにします。確認された意味を表す別の言葉がありません。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; could not be replaced by &quot;%3&quot;.</source>
        <translation>%1行目：「%2」を「%3」に置き換えられませんでした。</translation>
    </message>
    <message>
        <source>Line %1: the step took %2; the document says it in no place that could be changed.</source>
        <translation>%1行目：ステップの所要時間は%2でしたが、文書に書き換えられる箇所がありません。</translation>
    </message>
</context>
<context>
    <name>cockpit::report</name>
    <message>
        <source>Run report: %1</source>
        <translation>実行レポート：%1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Scenario, seed</source>
        <translation>シナリオ、シード</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>まだ終了していない</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Started (T-0)</source>
        <translation>開始（T-0）</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>In holds</source>
        <translation>一時停止の合計</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Worst-case rollback</source>
        <translation>ロールバックの最長時間</translation>
    </message>
    <message>
        <source>Runbook sha256</source>
        <translation>手順書のsha256</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>計画と実績</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>計画開始</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>実績開始</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>No gate was declared.</source>
        <translation>宣言されたゲートはありません。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Evidence sha256: %1</source>
        <translation>証跡のsha256：%1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>発動</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認されたこと</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>判断マトリクス</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The runbook names no trigger.</source>
        <translation>手順書にトリガーがありません。</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Started at %1: %2. It took %3; the worst case promised was %4.</source>
        <translation>%1に開始：%2。所要時間は%3、約束した最長時間は%4。</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Ticked in the file only</source>
        <translation>ファイルでのチェックのみ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>逸脱</translation>
    </message>
    <message>
        <source>None: no hold, skip, retry, failure, waiver, mark or unknown outcome.</source>
        <translation>なし：一時停止、スキップ、再試行、失敗、例外承認、手動の記録、不明な結果はありません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>%1 events. %2 Head of the chain: %3</source>
        <translation>イベント%1件。%2 チェーンの先頭：%3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%2 による %1: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, comment by %2: %3</source>
        <translation>%1、%2のコメント：%3</translation>
    </message>
    <message>
        <source>signed off by %1 until %2, and expired</source>
        <translation>%1が%2までサインオフ、期限切れ</translation>
    </message>
    <message>
        <source>signed off by %1 until %2</source>
        <translation>%1が%2までサインオフ</translation>
    </message>
    <message>
        <source>failed, says %1: %2</source>
        <translation>%1が不合格と報告：%2</translation>
    </message>
    <message>
        <source>not tested, says %1: %2</source>
        <translation>%1が未テストと報告：%2</translation>
    </message>
    <message>
        <source>Before the first step: %1</source>
        <translation>最初のステップの前：%1</translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <translation>%1の後：%2</translation>
    </message>
    <message>
        <source>GO with waiver (owner %1, until %2)</source>
        <translation>GO（例外承認、担当%1、期限%2）</translation>
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
        <translation>%1、%2が%3に宣言</translation>
    </message>
    <message>
        <source>By</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Line of the runbook</source>
        <translation>手順書の行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>rollback: %1</source>
        <translation>ロールバック：%1</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>触れたもの</translation>
    </message>
    <message>
        <source>nothing real: stand-ins performed the lines, and the metrics came from servers of the simulator</source>
        <translation>実物には触れていません。行は代役が実施し、メトリックはシミュレーターのサーバーから取得しました</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>What was run and done</source>
        <translation>実行、実施したこと</translation>
    </message>
    <message>
        <source>Each record is chained to the one before it by its hash: &quot;release-cockpit verify %1&quot; proves again that none was changed, taken out or put in.</source>
        <translation>各記録はハッシュで一つ前の記録につながっています。「release-cockpit verify %1」で、変更、削除、挿入されたものがないことを改めて証明できます。</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets</name>
    <message>
        <source>The keychain holds no secret &quot;%1&quot;, or it is locked.</source>
        <translation>キーチェーンにシークレット「%1」がないか、ロックされています。</translation>
    </message>
    <message>
        <source>The keychain does not give out the secret &quot;%1&quot;.</source>
        <translation>キーチェーンからシークレット「%1」を取り出せません。</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>ここにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain cannot be used for the secret &quot;%1&quot;: %2.</source>
        <translation>シークレット「%1」にキーチェーンを使えません：%2。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Is it waiting to be unlocked?</source>
        <translation>キーチェーンが応答しません。ロック解除待ちではありませんか？</translation>
    </message>
</context>
<context>
    <name>cockpit::secrets::SecretReader</name>
    <message>
        <source>The secret &quot;%1&quot; is to be in the environment variable %2, which is not set.</source>
        <translation>シークレット「%1」は環境変数%2にあるはずですが、設定されていません。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; comes from the environment variable %2, not from a keychain: other programs of yours can read it there.</source>
        <translation>シークレット「%1」はキーチェーンではなく環境変数%2から取得しています。あなたのほかのプログラムもそこで読み取れます。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; has fewer than %2 characters, so it could not be masked where it is shown. Use a longer one.</source>
        <translation>シークレット「%1」は%2文字に満たず、表示の際に隠せません。もっと長いものを使ってください。</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator</name>
    <message>
        <source>This is not a scenario: a YAML map with at least a name is expected.</source>
        <translation>シナリオではありません。少なくとも名前を持つYAMLのマップが必要です。</translation>
    </message>
    <message>
        <source>The scenario cannot be read: line %1: %2.</source>
        <translation>シナリオを読み取れません：%1行目：%2。</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. There are: %2.</source>
        <translation>シナリオ「%1」はありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1：%2</translation>
    </message>
    <message>
        <source>the run was not brought to an end</source>
        <translation>実行が終わりまで進まなかった</translation>
    </message>
    <message>
        <source>the release was given up</source>
        <translation>リリースを断念した</translation>
    </message>
    <message>
        <source>the window was overrun</source>
        <translation>時間帯を超えた</translation>
    </message>
    <message>
        <source>more than 5 minutes from the trigger to the decision</source>
        <translation>トリガーから判断まで5分を超えた</translation>
    </message>
    <message>
        <source>the rollback took longer than promised</source>
        <translation>ロールバックが約束より長くかかった</translation>
    </message>
    <message>
        <source>a command&apos;s outcome was unknown</source>
        <translation>結果の分からないコマンドがあった</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read: %2.</source>
        <translation>シナリオ%1を読み取れません：%2。</translation>
    </message>
    <message>
        <source>what the scenario breaks is not in this runbook, or was not reached: nothing went wrong, and nothing was practised</source>
        <translation>シナリオで壊すものがこの手順書にないか、そこまで達しなかった。何も失敗せず、練習にならなかった</translation>
    </message>
</context>
<context>
    <name>cockpit::simulator::Stage</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>データベース%1</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>コンテナー%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>「%1」はコマンドではありません。</translation>
    </message>
    <message>
        <source>The simulator cannot write to %1: %2.</source>
        <translation>シミュレーターが%1に書き込めません：%2。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AnswerBar</name>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Continue …</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>✗ Fired: %1 · %2</source>
        <translation>✗ 発動：%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollback begins with its first rung</source>
        <translation>ロールバックが最初の段から始まります</translation>
    </message>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>The release goes on; your reason is kept in the log</source>
        <translation>リリースを続けます。理由はログに残ります</translation>
    </message>
    <message>
        <source>The run stays held; the question stays open</source>
        <translation>実行は一時停止のままで、質問も残ります</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Why does the release go on although the trigger fired?</source>
        <translation>トリガーが発動したのに、なぜリリースを続けますか？</translation>
    </message>
    <message>
        <source>Continue the release</source>
        <translation>リリースを続ける</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::AsWritten</name>
    <message>
        <source>The step as written</source>
        <translation>ステップの原文</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ChecklistsPanel</name>
    <message>
        <source>M&amp;ine</source>
        <translation>自分の項目(&amp;I)</translation>
    </message>
    <message>
        <source>Only items that name whoever sits here, by role or name, or that they ticked</source>
        <translation>席にいる人を役割か名前で挙げている項目と、その人がチェックした項目だけを表示します</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Space ticks an item; below the list are sign-offs with a time, findings and comments</source>
        <translation>スペースで項目をチェックします。リストの下に、期限付きのサインオフ、不合格などの報告、コメントがあります</translation>
    </message>
    <message>
        <source>The runbook has no checklists outside its steps.

Add items like &quot;- [ ] Backup verified&quot; under a heading, and open it again.</source>
        <translation>手順書のステップの外にチェックリストがありません。

見出しの下に「- [ ] Backup verified」のような項目を加え、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Tick the item</source>
        <translation>項目をチェック</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>チェックを取り消す</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>操作を探す</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>操作の言葉</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing in this window is called that.</source>
        <translation>このウィンドウにその名前の操作はありません。</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>今はできません。%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CommandText</name>
    <message>
        <source>What runs</source>
        <translation>実行される内容</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConflictBox</name>
    <message>
        <source>◐ The runbook says different things of this; the lead chooses:</source>
        <translation>◐ 手順書の記載が食い違っています。責任者が選びます：</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsolePanel</name>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Keep the newest line in sight (End)</source>
        <translation>最新の行を常に表示（End）</translation>
    </message>
    <message>
        <source>Show the newest line and follow the output again (End)</source>
        <translation>最新の行を表示し、出力の追跡を再開する（End）</translation>
    </message>
    <message>
        <source>Break lines that are wider than the window</source>
        <translation>ウィンドウより長い行を折り返す</translation>
    </message>
    <message>
        <source>When this window received a line, UTC. What was printed before the window was opened is marked as earlier, or has the time of opening</source>
        <translation>このウィンドウが行を受け取った時刻（UTC）。ウィンドウを開く前の出力は「以前」と示すか、開いた時刻になります</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find text in all of the output (Ctrl+F)</source>
        <translation>すべての出力から文字列を検索する（Ctrl+F）</translation>
    </message>
    <message>
        <source>Copy the selected text, or all of it (Ctrl+C in the output)</source>
        <translation>選択した文字列、またはすべてをコピーする（出力内でCtrl+C）</translation>
    </message>
    <message>
        <source>↓ Newest (+%1)</source>
        <translation>↓ 最新（+%1）</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>出力を保存</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Wrap, times, save</source>
        <translation>折り返し、時刻、保存</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>時刻を表示</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>テキストとして保存 …</translation>
    </message>
    <message>
        <source>Save the bytes as they were printed …</source>
        <translation>出力されたままのバイト列を保存 …</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleSaver</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>Saved %1 in %2. %3 were not kept and are missing.</source>
        <translation>%1を%2に保存しました。%3は残っていないため含まれていません。</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1を%2に保存しました。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ConsoleView</name>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Nothing was printed in this step yet.</source>
        <translation>このステップではまだ何も出力されていません。</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>What the commands of the step print. Lines that begin with an exclamation mark were printed on standard error.</source>
        <translation>このステップのコマンドの出力。感嘆符で始まる行は標準エラー出力です。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::CriteriaList</name>
    <message>
        <source>Holds</source>
        <translation>成り立つ</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>成り立たない</translation>
    </message>
    <message>
        <source>You confirm that it holds</source>
        <translation>成り立つことを確認します</translation>
    </message>
    <message>
        <source>You say that it does not hold; the gate cannot be GO then</source>
        <translation>成り立たないと回答します。ゲートはGOにできません</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>成り立つ：%1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>成り立たない：%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DeclarationBar</name>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>All GO</source>
        <translation>すべてGO</translation>
    </message>
    <message>
        <source>NO-GO …</source>
        <translation>NO-GO…</translation>
    </message>
    <message>
        <source>Declare HOLD</source>
        <translation>一時停止を宣言</translation>
    </message>
    <message>
        <source>Declare GO</source>
        <translation>GOを宣言</translation>
    </message>
    <message>
        <source>Declare NO-GO</source>
        <translation>NO-GOを宣言</translation>
    </message>
    <message>
        <source>Why? It is kept with the evidence.</source>
        <translation>理由は？ 証跡とともに残ります。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>Put the question to all positions; earlier answers are reset</source>
        <translation>全ポジションに質問します。これまでの回答はリセットされます</translation>
    </message>
    <message>
        <source>Answer GO for every position that has not answered; each is logged as answered by you</source>
        <translation>未回答の全ポジションにGOと回答します。どれもあなたの回答として記録されます</translation>
    </message>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>Declare GO …</source>
        <translation>GOを宣言…</translation>
    </message>
    <message>
        <source>A waiver covers what is open; your reason is kept with the evidence</source>
        <translation>未充足のものは例外承認で補います。理由は証跡とともに残ります</translation>
    </message>
    <message>
        <source>The evidence is frozen with the decision; the next step may begin</source>
        <translation>証跡は判断とともに固定され、次のステップを始められます</translation>
    </message>
    <message>
        <source>Hold the run until it is clear</source>
        <translation>はっきりするまで実行を一時停止します</translation>
    </message>
    <message>
        <source>The release does not go on; the run is held</source>
        <translation>リリースは先に進まず、実行は一時停止します</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Desk</name>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Docks</name>
    <message>
        <source>&amp;Fly</source>
        <translation>実施(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>壁面(&amp;W)</translation>
    </message>
    <message>
        <source>Everything that the one who flies needs (Ctrl+1)</source>
        <translation>実行する人に必要なすべて（Ctrl+1）</translation>
    </message>
    <message>
        <source>Findings, document, checklists, messages: before a release (Ctrl+2)</source>
        <translation>指摘、文書、チェックリスト、メッセージ：リリース前に（Ctrl+2）</translation>
    </message>
    <message>
        <source>Large, without buttons, for a screen on the wall (Ctrl+3); Esc leads back</source>
        <translation>大きく、ボタンなし：壁の画面に（Ctrl+3）。Escで戻ります</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::DocumentPanel</name>
    <message>
        <source>The runbook</source>
        <translation>手順書</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryButtons</name>
    <message>
        <source>Add it</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Writes it into the draft of the file</source>
        <translation>ファイルの下書きに書き込みます</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes it out of the draft of the file</source>
        <translation>ファイルの下書きから取り除きます</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1をテスト</translation>
    </message>
    <message>
        <source>Nothing is waited for any more</source>
        <translation>これ以上は待ちません</translation>
    </message>
    <message>
        <source>Tries it as a run would, and changes nothing</source>
        <translation>実行時と同じように試し、何も変更しません</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryForm</name>
    <message>
        <source>Where the runbook&apos;s host really is. Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>手順書のホストが実際にある場所。そこで取り消せない行を実行する前に、証明のコマンドを実行し、期待する出力を確かめます。</translation>
    </message>
    <message>
        <source>What the runbook&apos;s placeholder stands for in this environment.</source>
        <translation>手順書のプレースホルダーが、この環境で表すもの。</translation>
    </message>
    <message>
        <source>Only the name stands in the file. The value is in your keychain, or in a variable of the environment that the cockpit is started in.</source>
        <translation>ファイルにあるのは名前だけです。値は、キーチェーンか、コックピットを起動する環境の変数にあります。</translation>
    </message>
    <message>
        <source>A service that metrics are read from.</source>
        <translation>メトリックの読み取り元となるサービス。</translation>
    </message>
    <message>
        <source>Who answers for this role, and how they are reached.</source>
        <translation>この役割の担当者と、その連絡方法。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>app-01.example.org, or 10.0.0.4:22</source>
        <translation>app-01.example.org、または10.0.0.4:22</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>empty: as ssh has it</source>
        <translation>空欄：sshの設定どおり</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>hostname; a command that changes nothing</source>
        <translation>hostname。何も変えないコマンド</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>the line that it must print there</source>
        <translation>そこで出力されるべき行</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>1行のテキスト</translation>
    </message>
    <message>
        <source>From the variable</source>
        <translation>変数から取得</translation>
    </message>
    <message>
        <source>empty: from your keychain</source>
        <translation>空欄：キーチェーンから</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>https://prometheus.example.com</source>
        <translation>https://prometheus.example.com</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>eu-west-1; CloudWatch alone</source>
        <translation>eu-west-1。CloudWatchのみ</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>データソース</translation>
    </message>
    <message>
        <source>its uid; Grafana alone</source>
        <translation>そのuid。Grafanaのみ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a person or a rota</source>
        <translation>人または当番</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>mail, phone or chat</source>
        <translation>メール、電話、チャット</translation>
    </message>
    <message>
        <source>Leads the release: declares gates</source>
        <translation>リリースの責任者：ゲートを宣言する</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新規</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>ファイルでの名前</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>受け付けず</translation>
    </message>
    <message>
        <source>%1
The runbook names it first in line %2.</source>
        <translation>%1
手順書で最初に出てくるのは%2行目です。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>names of hosts of this file, with commas between them</source>
        <translation>このファイルにあるホスト名。コンマ区切り</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>sequential: one after the other; rolling: so many at once</source>
        <translation>sequential：1台ずつ、rolling：複数台ずつ</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時</translation>
    </message>
    <message>
        <source>how many hosts; rolling alone</source>
        <translation>ホストの数。rollingのみ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>must go well on a host before the next: curl -fs localhost/health</source>
        <translation>次のホストの前に成功が必要：curl -fs localhost/health</translation>
    </message>
    <message>
        <source>Check within</source>
        <translation>確認の制限時間</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>stop, or try the others still</source>
        <translation>停止するか、残りを試すか</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>失敗の許容</translation>
    </message>
    <message>
        <source>so many hosts, and it is still done</source>
        <translation>この数までのホストの失敗は、実施済みとみなします</translation>
    </message>
    <message>
        <source>what answers there</source>
        <translation>そこで応答するもの</translation>
    </message>
    <message>
        <source>the name of one of this file</source>
        <translation>このファイルにあるシークレットの名前</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>where it is read</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>in the source&apos;s own language; one series</source>
        <translation>ソース独自の言語で。系列は一つ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>of what the query gives: ms, %, 1/s</source>
        <translation>クエリが返す値の単位：ms、%、1/s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>for charts; empty: the words it matches</source>
        <translation>チャート用。空欄：当てはまる言葉</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>metrics of one word share axes</source>
        <translation>同じ言葉のメトリックは軸を共有します</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>instead of a query: open alerts are counted; all, or severity=critical</source>
        <translation>クエリの代わり。発生中のアラートを数えます。all、またはseverity=critical</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>CloudWatch alone, instead of a query</source>
        <translation>CloudWatchのみ。クエリの代わり</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリック</translation>
    </message>
    <message>
        <source>CloudWatch alone</source>
        <translation>CloudWatchのみ</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>CloudWatch alone; Average, p99</source>
        <translation>CloudWatchのみ。Average、p99</translation>
    </message>
    <message>
        <source>what the service is for</source>
        <translation>サービスの用途</translation>
    </message>
    <message>
        <source>https://…; mail: smtp://…</source>
        <translation>https://…、メール：smtp://…</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>10 min; then the line is stopped</source>
        <translation>10 min。過ぎると行を停止します</translation>
    </message>
    <message>
        <source>Silence limit</source>
        <translation>無出力の制限</translation>
    </message>
    <message>
        <source>2 min without a word; then a person is asked</source>
        <translation>2 minの無出力。過ぎると人に尋ねます</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>0 to 10; read-only and reversible alone</source>
        <translation>0～10。読み取りのみと取り消し可能だけ</translation>
    </message>
    <message>
        <source>Takes input</source>
        <translation>入力を受ける</translation>
    </message>
    <message>
        <source>a person may type into the line</source>
        <translation>人が行に入力できます</translation>
    </message>
    <message>
        <source>Has a terminal</source>
        <translation>端末あり</translation>
    </message>
    <message>
        <source>for tools that ask only on a terminal</source>
        <translation>端末でしか尋ねないツール用</translation>
    </message>
    <message>
        <source>Longer by %</source>
        <translation>超過率（%）</translation>
    </message>
    <message>
        <source>20; 0: no notice</source>
        <translation>20。0：通知なし</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>超過時間</translation>
    </message>
    <message>
        <source>5 min over what was planned</source>
        <translation>予定を5 min超過</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>所要時間の上限</translation>
    </message>
    <message>
        <source>30 min, whatever was planned</source>
        <translation>30 min。予定にかかわらず</translation>
    </message>
    <message>
        <source>Persons for a GO</source>
        <translation>GOに必要な人数</translation>
    </message>
    <message>
        <source>0 or empty: every position</source>
        <translation>0または空欄：すべてのポジション</translation>
    </message>
    <message>
        <source>Executor may approve</source>
        <translation>実施者の承認</translation>
    </message>
    <message>
        <source>no: who carried out lines answers for no position</source>
        <translation>no：行を実施した人は、どのポジションとしても答えません</translation>
    </message>
    <message>
        <source>Two people for</source>
        <translation>二人必要な行</translation>
    </message>
    <message>
        <source>irreversible, customer-visible; empty: irreversible lines of live runs</source>
        <translation>irreversible, customer-visible。空欄：本番の実行の取り消し不可の行</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>催促まで</translation>
    </message>
    <message>
        <source>5 min; who has not answered</source>
        <translation>5 min。答えていない人に</translation>
    </message>
    <message>
        <source>Hold after</source>
        <translation>一時停止まで</translation>
    </message>
    <message>
        <source>10 min without an answer</source>
        <translation>10 min、回答なし</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>動きなし</translation>
    </message>
    <message>
        <source>15 min in which nothing happens in a step</source>
        <translation>ステップで何も起きないまま15 min</translation>
    </message>
    <message>
        <source>Rehearsed rollback</source>
        <translation>実測ロールバック</translation>
    </message>
    <message>
        <source>18 min; as it was measured</source>
        <translation>18 min。リハーサルで測った時間</translation>
    </message>
    <message>
        <source>a live run is flown against production</source>
        <translation>liveは本番に対する実行です</translation>
    </message>
    <message>
        <source>Planned T-0</source>
        <translation>予定のT-0</translation>
    </message>
    <message>
        <source>2030-01-31T02:00:00Z; empty: as the runbook has it</source>
        <translation>2030-01-31T02:00:00Z。空欄：手順書のとおり</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>4 h; empty: as the runbook has it</source>
        <translation>4 h。空欄：手順書のとおり</translation>
    </message>
    <message>
        <source>Time to get back</source>
        <translation>戻す時間</translation>
    </message>
    <message>
        <source>30 min; empty: as the runbook has it</source>
        <translation>30 min。空欄：手順書のとおり</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Europe/Berlin; empty: UTC</source>
        <translation>Europe/Berlin。空欄：UTC</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>yes: lines that may change anything are left out</source>
        <translation>yes：何かを変え得る行は省きます</translation>
    </message>
    <message>
        <source>there is one lead</source>
        <translation>責任者は一人です</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>observe: only shown; ask: the lead decides; act: rolls back</source>
        <translation>observe：表示のみ、ask：責任者が決める、act：ロールバックする</translation>
    </message>
    <message>
        <source>Several hosts behind one name of the runbook: a line there runs on each of them, in this order, in batches where you say so.</source>
        <translation>手順書の一つの名前の後ろにある複数のホスト。そこでの行は、この順序で、指定があればバッチごとに、それぞれのホストで実行されます。</translation>
    </message>
    <message>
        <source>Conditions of the runbook that have all of these words are measured by the query. Without one they are unbound, and unbound passes no gate.</source>
        <translation>これらの言葉をすべて含む手順書の条件を、このクエリで測ります。クエリがなければ未割り当てで、未割り当てではどのゲートも通れません。</translation>
    </message>
    <message>
        <source>What happens when a trigger of the runbook fires. Its name is the trigger&apos;s text, or * for all.</source>
        <translation>手順書のトリガーが発動したときに行うこと。名前はトリガーの文です。すべてなら * とします。</translation>
    </message>
    <message>
        <source>A service that a run speaks to besides hosts and metrics.</source>
        <translation>ホストとメトリックのほかに、実行がやり取りするサービス。</translation>
    </message>
    <message>
        <source>What holds for lines of a kind where the runbook says nothing.</source>
        <translation>手順書に記載がない場合に、その種類の行に適用されるもの。</translation>
    </message>
    <message>
        <source>What your team agreed on. An empty field means what its hint says first.</source>
        <translation>チームの取り決め。空欄の意味は、各欄のヒントの初めに示されています。</translation>
    </message>
    <message>
        <source>What kind of run this environment makes, and when.</source>
        <translation>この環境でどの種類の実行が、いつ行われるか。</translation>
    </message>
    <message>
        <source>Words that it matches</source>
        <translation>当てはまる言葉</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>Text of the trigger</source>
        <translation>トリガーの文</translation>
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
        <translation>手順書のとおり、または *</translation>
    </message>
    <message>
        <source>as the runbook names it, where it does</source>
        <translation>手順書に名前があれば、そのとおりに</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>開始の下限</translation>
    </message>
    <message>
        <source>2030-01-31 02:00; UTC</source>
        <translation>2030-01-31 02:00。UTC</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>問い合わせ間隔</translation>
    </message>
    <message>
        <source>15 s, unless said otherwise; at least 1 s</source>
        <translation>指定がなければ15 s。1 s以上</translation>
    </message>
    <message>
        <source>Its alerts</source>
        <translation>独自のアラート</translation>
    </message>
    <message>
        <source>yes: its own alerts are shown</source>
        <translation>yes：ソース自身のアラートを表示します</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>yes: the run is marked; Grafana</source>
        <translation>yes：実行に印を付けます。Grafana</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>ディメンション</translation>
    </message>
    <message>
        <source>Cluster=web, Zone=a; CloudWatch alone</source>
        <translation>Cluster=web, Zone=a。CloudWatchのみ</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>region=eu, service=api</source>
        <translation>region=eu, service=api</translation>
    </message>
    <message>
        <source>A time in which no live run is started without a reason.</source>
        <translation>理由なしには本番の実行を開始しない期間。</translation>
    </message>
    <message>
        <source>Before this step the run is held, so long or until then.</source>
        <translation>このステップの前で、その長さだけ、またはその時まで実行を一時停止します。</translation>
    </message>
    <message>
        <source>This step does not begin before that time.</source>
        <translation>このステップは、その時刻より前には始まりません。</translation>
    </message>
    <message>
        <source>What shows that the way back is there, before a gate is GO.</source>
        <translation>ゲートがGOになる前に、戻す方法があることを示すもの。</translation>
    </message>
    <message>
        <source>Before a line there that cannot be taken back, the proof runs and must print what is expected.</source>
        <translation>そこで取り消せない行を実行する前に、証明のコマンドを実行し、期待する出力を確かめます。</translation>
    </message>
    <message>
        <source>A dashboard that the charts show beside the runbook&apos;s own metrics.</source>
        <translation>手順書のメトリックと並べてグラフに表示するダッシュボード。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Line or sentence</source>
        <translation>行または文</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>2030-12-20 00:00; UTC</source>
        <translation>2030-12-20 00:00。UTC</translation>
    </message>
    <message>
        <source>its number or title in the runbook</source>
        <translation>手順書での番号またはタイトル</translation>
    </message>
    <message>
        <source>The backup is listed: `ls /backup`</source>
        <translation>バックアップが一覧にある：`ls /backup`</translation>
    </message>
    <message>
        <source>a database, a container, or *</source>
        <translation>データベース、コンテナー、または *</translation>
    </message>
    <message>
        <source>its uid (Grafana) or name (CloudWatch)</source>
        <translation>uid（Grafana）または名前（CloudWatch）</translation>
    </message>
    <message>
        <source>Lines go on when the link is cut</source>
        <translation>接続が切れても行を続ける</translation>
    </message>
    <message>
        <source>they may leave files there meanwhile</source>
        <translation>その間、そこにファイルを残すことがあります</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>責任範囲</translation>
    </message>
    <message>
        <source>what others may ask of them</source>
        <translation>ほかの人がこの役割に求めてよいこと</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>2031-01-02 00:00; UTC</source>
        <translation>2031-01-02 00:00。UTC</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>what whoever starts is told</source>
        <translation>開始する人に伝えること</translation>
    </message>
    <message>
        <source>For</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>15 min; nothing below: the lead decides</source>
        <translation>15 min。以下がすべて空欄：責任者が決めます</translation>
    </message>
    <message>
        <source>2030-01-31 02:00, UTC; instead</source>
        <translation>2030-01-31 02:00、UTC。代わりに</translation>
    </message>
    <message>
        <source>Until complete</source>
        <translation>完了まで待つもの</translation>
    </message>
    <message>
        <source>the title of a checklist; instead</source>
        <translation>チェックリストのタイトル。代わりに</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EntryList</name>
    <message>
        <source>What the environment names</source>
        <translation>環境に書かれているもの</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>すべてテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Tries every host, secret, source and metric</source>
        <translation>すべてのホスト、シークレット、ソース、メトリックを試します</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>One more of a kind</source>
        <translation>種別を選んで1つ追加します</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::EnvironmentDialog</name>
    <message>
        <source>Environment %1</source>
        <translation>環境%1</translation>
    </message>
    <message>
        <source>Writes what was changed; all else stays as it is written</source>
        <translation>変更した部分を書き込みます。ほかは書かれたままです</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>What was changed is not saved. Save it, or close once more to leave the file as it is.</source>
        <translation>変更が保存されていません。保存するか、もう一度閉じるとファイルは元のままになります。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileBanner</name>
    <message>
        <source>Show difference</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Shows what changed in the file since the run began</source>
        <translation>実行開始後のファイルの変更を表示します</translation>
    </message>
    <message>
        <source>Difference between the file and the text that is flown</source>
        <translation>ファイルと実行中の本文との差分</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Hide this until the file changes again</source>
        <translation>ファイルが再び変わるまで隠します</translation>
    </message>
    <message>
        <source>Hide difference</source>
        <translation>差分を隠す</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FileRow</name>
    <message>
        <source>&amp;Save the file</source>
        <translation>ファイルを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Opens the file as it is saved now in your editor</source>
        <translation>今保存されている内容のファイルをエディターで開きます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leaves the file as it was saved last</source>
        <translation>ファイルは最後に保存したままになります</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Nothing was found wrong with this runbook.</source>
        <translation>この手順書に問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Reading the runbook for mistakes …</source>
        <translation>手順書の誤りを調べています …</translation>
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
        <translation>場所</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GateHeader</name>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Which gate to look at</source>
        <translation>表示するゲート</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GatesPanel</name>
    <message>
        <source>The runbook has no go/no-go decision.

Write &quot;Go/No-Go&quot; where the team must decide, and open it again.</source>
        <translation>手順書にGo/No-Goの判断がありません。

チームが判断するところに &quot;Go/No-Go&quot; と書き、開き直してください。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::GuessesPanel</name>
    <message>
        <source>Guesses</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation>正しい読み取り</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>誤った読み取り</translation>
    </message>
    <message>
        <source>Nothing was guessed: the runbook could be read as it stands.</source>
        <translation>推測はありません。手順書はそのまま読み取れました。</translation>
    </message>
    <message>
        <source>Kept beside the run; the patch of the run puts it beyond doubt</source>
        <translation>実行とともに残ります。実行のパッチで疑いがなくなります</translation>
    </message>
    <message>
        <source>Kept beside the run; mend the line in the runbook</source>
        <translation>実行とともに残ります。手順書の行を直してください</translation>
    </message>
    <message>
        <source>Choose a guess first</source>
        <translation>先に推測を選んでください</translation>
    </message>
    <message>
        <source>Choose a guess to see its line.</source>
        <translation>推測を選ぶとその行を表示します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>「%1」を%2と読み取りました。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Help</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the help&apos;s pages in this language: en, de, fr, es, ja or zh_CN.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Find an action …</source>
        <translation>操作を探す …</translation>
    </message>
    <message>
        <source>Everything that can be done in this window, by a few letters of its name</source>
        <translation>このウィンドウでできることを、名前の数文字から探します</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>このパネルのヘルプ</translation>
    </message>
    <message>
        <source>The page of the panel that has the focus</source>
        <translation>フォーカスのあるパネルのページ</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>はじめての実施</translation>
    </message>
    <message>
        <source>A tour in stations, beside a simulated release</source>
        <translation>シミュレーションのリリースを見ながらの順を追った案内</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Words of the trade</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>What a gate is, a hold, a ramp, a point of no return</source>
        <translation>ゲート、一時停止、段階移行、引き返せない時点とは何か</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>Then click on anything: it says what it does now, or why it cannot</source>
        <translation>次に何かをクリックすると、今できること、またはできない理由を示します</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>ウィンドウの案内</translation>
    </message>
    <message>
        <source>Points at each panel in turn; Escape ends it</source>
        <translation>パネルを順に示します。Escapeで終わります</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::HoldButton</name>
    <message>
        <source>keep holding …</source>
        <translation>押し続けてください…</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::InputBar</name>
    <message>
        <source>Hidden</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Type the line and its line end (Return)</source>
        <translation>行を行末付きで入力する（Enter）</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>入力を終える</translation>
    </message>
    <message>
        <source>Say that no more input comes (Ctrl+D)</source>
        <translation>これ以上の入力がないことを伝える（Ctrl+D）</translation>
    </message>
    <message>
        <source>Not shown here and kept nowhere; the log says only that there was input, and how long it was</source>
        <translation>ここには表示せず、どこにも残しません。ログには入力があったことと長さだけが残ります</translation>
    </message>
    <message>
        <source>Not shown and kept nowhere</source>
        <translation>表示せず、残しません</translation>
    </message>
    <message>
        <source>What you type is kept in the log</source>
        <translation>入力した内容はログに残ります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>入力%1</translation>
    </message>
    <message>
        <source>takes input</source>
        <translation>入力を受け付ける</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ItemActions</name>
    <message>
        <source>Sign off …</source>
        <translation>サインオフ…</translation>
    </message>
    <message>
        <source>With a note, and until when it holds</source>
        <translation>メモと、いつまで有効かを添えます</translation>
    </message>
    <message>
        <source>Tick with evidence …</source>
        <translation>証跡を添えてチェック…</translation>
    </message>
    <message>
        <source>Kept in the log with your name, a note and a link</source>
        <translation>名前、メモ、リンクとともにログに残ります</translation>
    </message>
    <message>
        <source>It fails …</source>
        <translation>不合格…</translation>
    </message>
    <message>
        <source>You looked, and it is not so</source>
        <translation>見たところ、そのとおりではありません</translation>
    </message>
    <message>
        <source>Not tested …</source>
        <translation>未テスト…</translation>
    </message>
    <message>
        <source>Nobody could look; the log keeps why</source>
        <translation>誰も確認できませんでした。理由はログに残ります</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>コメント…</translation>
    </message>
    <message>
        <source>Said of the item; decides nothing</source>
        <translation>項目についてのコメント。何も決めません</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Copy the evidence&apos;s path</source>
        <translation>証跡のパスをコピー</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>証跡を開く</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::KindBand</name>
    <message>
        <source>LIVE · every line runs for real</source>
        <translation>本番 · すべての行が実際に動きます</translation>
    </message>
    <message>
        <source>STAGING · lines run for real, on staging</source>
        <translation>ステージング · 行はステージングで実際に動きます</translation>
    </message>
    <message>
        <source>SIMULATED · nothing real is touched</source>
        <translation>シミュレーション · 実物には触れません</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LadderPage</name>
    <message>
        <source>Rollback ladder</source>
        <translation>ロールバックの段取り</translation>
    </message>
    <message>
        <source>Skip rung …</source>
        <translation>段をスキップ…</translation>
    </message>
    <message>
        <source>The runbook has no rollback steps: nobody can say what going back means.

Add a &quot;Rollback&quot; section with steps, smallest first, each with a time budget.</source>
        <translation>手順書にロールバックのステップがなく、戻すとは何をすることか誰にも分かりません。

&quot;Rollback&quot; の節に、小さいものから順に、それぞれ時間枠を付けてステップを書いてください。</translation>
    </message>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+Return)</source>
        <translation>%1：%2（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Go on without this rung; the reason is kept in the log</source>
        <translation>この段なしで先へ進みます。理由はログに残ります</translation>
    </message>
    <message>
        <source>Skip rung</source>
        <translation>段のスキップ</translation>
    </message>
    <message>
        <source>Why is it skipped? The reason is kept in the log.</source>
        <translation>なぜスキップしますか？ 理由はログに残ります。</translation>
    </message>
    <message>
        <source>Skip the rung</source>
        <translation>この段をスキップする</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>From its next start on the cockpit speaks: %1.</source>
        <translation>次回の起動からのコックピットの言語：%1。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Add a remark to the log, then Return</source>
        <translation>備考を入力してReturnでログに追加</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Kept in the log with your name and the time</source>
        <translation>名前と時刻とともにログに残ります</translation>
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
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>段階移行</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>手順書</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <translation>パネルを元の位置に戻す</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Hide this message; it stays in the log where it changed something</source>
        <translation>このメッセージを隠します。何かが変わった場合はログに残ります</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>件名をコピー</translation>
    </message>
    <message>
        <source>Copy the subject line</source>
        <translation>件名の行をコピーします</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Copy the message; you send it yourself</source>
        <translation>メッセージをコピーします。送信は自分で行います</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>The runbook has no message templates.

Add a &quot;Communication&quot; section with a template in a code block for each message.</source>
        <translation>手順書にメッセージのテンプレートがありません。

&quot;Communication&quot; の節に、メッセージごとのテンプレートをコードブロックで書いてください。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名：%1</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Still to fill: %1</source>
        <translation>未記入：%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::NoticeBar</name>
    <message>
        <source>Claim the step</source>
        <translation>ステップを引き受ける</translation>
    </message>
    <message>
        <source>Take the step over …</source>
        <translation>ステップを交代する…</translation>
    </message>
    <message>
        <source>The step is yours; the log says so</source>
        <translation>ステップはあなたのものになり、ログに残ります</translation>
    </message>
    <message>
        <source>Why do you take it over from %1?</source>
        <translation>なぜ%1と交代しますか？</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>責任者を引き受ける</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>以後、ゲートの宣言とトリガーへの回答はあなたが行います</translation>
    </message>
    <message>
        <source>Clear the target …</source>
        <translation>対象のロックを解除…</translation>
    </message>
    <message>
        <source>Other releases may go there again</source>
        <translation>ほかのリリースが再びそこに行えるようになります</translation>
    </message>
    <message>
        <source>What was the cause, and why may the next release go there?</source>
        <translation>原因は何で、なぜ次のリリースを行ってよいのですか？</translation>
    </message>
    <message>
        <source>Good …</source>
        <translation>良好…</translation>
    </message>
    <message>
        <source>You looked, and it is as it should be</source>
        <translation>あなたが見て、あるべき状態でした</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>何を、どこで見ましたか？</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>実行を終了：ロールバック済み</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>実行を終了：完了</translation>
    </message>
    <message>
        <source>A closed run is over; its report can be saved at any time</source>
        <translation>終了した実行は終わりです。レポートはいつでも保存できます</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>%1が終了</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::OfferRow</name>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Outputs</name>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; they made room for what came later ──</source>
        <translation>── コマンドのログにありません：%1行、%2。後の出力に場所を譲りました ──</translation>
    </message>
    <message>
        <source>── not in the command&apos;s log: %1 lines, %2; the disk refused them ──</source>
        <translation>── コマンドのログにありません：%1行、%2。ディスクが書き込みを拒否しました ──</translation>
    </message>
    <message>
        <source> · attempt %1</source>
        <translation> · %1回目</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PathBar</name>
    <message>
        <source>Path to fly</source>
        <translation>実行までの道のり</translation>
    </message>
    <message>
        <source>Path to fly:</source>
        <translation>実行までの道のり：</translation>
    </message>
    <message>
        <source>Put the path to fly away</source>
        <translation>実行までの道のりを隠す</translation>
    </message>
    <message>
        <source>Edit and test %1 …</source>
        <translation>%1を編集、テスト…</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>新しく作成…</translation>
    </message>
    <message>
        <source>A new environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>Its name: &quot;staging&quot; for rehearsals on real hosts, &quot;production&quot; for the live release. The file is written beside the runbook.</source>
        <translation>名前：実際のホストでのリハーサルには &quot;staging&quot;、本番のリリースには &quot;production&quot;。ファイルは手順書の隣に書き込みます。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::PollGrid</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>%1 says GO</source>
        <translation>%1はGOと回答します</translation>
    </message>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>%1 says NO-GO, with a reason</source>
        <translation>%1は理由を添えてNO-GOと回答します</translation>
    </message>
    <message>
        <source>%1 says GO although something is open: who answers for it, until when</source>
        <translation>未充足があっても%1はGOと回答します。責任を負う人と期限を書きます</translation>
    </message>
    <message>
        <source>GO with a waiver</source>
        <translation>例外承認付きでGO</translation>
    </message>
    <message>
        <source>%1 says GO although something is open.</source>
        <translation>未充足があっても%1はGOと回答します。</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Why does %1 say NO-GO? It is kept in the log.</source>
        <translation>なぜ%1はNO-GOですか？ ログに残ります。</translation>
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
        <translation>例外承認…</translation>
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
        <translation>%1：例外承認付きでGO</translation>
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
        <translation>段階移行の段階</translation>
    </message>
    <message>
        <source>Phases of the rollout</source>
        <translation>段階展開のフェーズ</translation>
    </message>
    <message>
        <source>The runbook names no ramp and no rollout phases.

Write stages like &quot;5 % for 15 minutes&quot; where traffic is moved, or phases like &quot;Phase 1: 10 % of users, day 0-2&quot;.</source>
        <translation>手順書に段階移行も段階展開のフェーズもありません。

トラフィックを移すところに &quot;5 % for 15 minutes&quot; のような段階か、&quot;Phase 1: 10 % of users, day 0-2&quot; のようなフェーズを書いてください。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RecentFiles</name>
    <message>
        <source>&amp;Recent runbooks</source>
        <translation>最近の手順書(&amp;R)</translation>
    </message>
    <message>
        <source>Recent runbooks</source>
        <translation>最近の手順書</translation>
    </message>
    <message>
        <source>Return opens the chosen one</source>
        <translation>Returnで選んだものを開きます</translation>
    </message>
    <message>
        <source>None yet: what you open is listed here.</source>
        <translation>まだありません。開いたものがここに並びます。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::ReplayBar</name>
    <message>
        <source>Previous decision</source>
        <translation>前の決定</translation>
    </message>
    <message>
        <source>Back to the last gate, hold, failure or trigger (Ctrl+Alt+Left)</source>
        <translation>直前のゲート、一時停止、失敗、トリガーに戻る（Ctrl+Alt+←）</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>前の出来事</translation>
    </message>
    <message>
        <source>One event back (Alt+Left)</source>
        <translation>1つ前の出来事へ（Alt+←）</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次の出来事</translation>
    </message>
    <message>
        <source>One event on (Alt+Right)</source>
        <translation>1つ次の出来事へ（Alt+→）</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>次の決定</translation>
    </message>
    <message>
        <source>On to the next gate, hold, failure or trigger (Ctrl+Alt+Right)</source>
        <translation>次のゲート、一時停止、失敗、トリガーに進む（Ctrl+Alt+→）</translation>
    </message>
    <message>
        <source>Position in the record</source>
        <translation>記録内の位置</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Before its first event.</source>
        <translation>実行%1の記録：今は何も動いていません。最初の出来事の前です。</translation>
    </message>
    <message>
        <source>RECORD of run %1: nothing runs now. Event %L2 of %L3, %4: %5</source>
        <translation>実行%1の記録：今は何も動いていません。出来事%L2／%L3、%4：%5</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RollbackPanel</name>
    <message>
        <source>What is taken back, the last first</source>
        <translation>取り消すもの（最後のものから）</translation>
    </message>
    <message>
        <source>What must be seen to work before GO</source>
        <translation>GOの前に動作を確かめるもの</translation>
    </message>
    <message>
        <source>Rollback against its budget</source>
        <translation>ロールバックの所要と時間枠</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>段取り</translation>
    </message>
    <message>
        <source>Before GO (%1)</source>
        <translation>GOの前（%1）</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>元に戻す (%1)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunMenu</name>
    <message>
        <source>Do what the step&apos;s button says</source>
        <translation>ステップのボタンの操作を行う</translation>
    </message>
    <message>
        <source>Starts the shown step</source>
        <translation>表示中のステップを開始します</translation>
    </message>
    <message>
        <source>Start, hold or resume</source>
        <translation>開始、一時停止、再開</translation>
    </message>
    <message>
        <source>What the strip&apos;s button says</source>
        <translation>ストリップのボタンの操作を行います</translation>
    </message>
    <message>
        <source>Go to ROLL BACK</source>
        <translation>ロールバックのボタンへ移動</translation>
    </message>
    <message>
        <source>Then hold Space for 1.5 s</source>
        <translation>その後スペースキーを1.5秒押し続けます</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>備考を追加</translation>
    </message>
    <message>
        <source>Kept in the log with your name</source>
        <translation>名前とともにログに残ります</translation>
    </message>
    <message>
        <source>Close the run: completed</source>
        <translation>実行を終了：完了</translation>
    </message>
    <message>
        <source>Every step and gate is over</source>
        <translation>すべてのステップとゲートが終わっています</translation>
    </message>
    <message>
        <source>Close the run: rolled back</source>
        <translation>実行を終了：ロールバック済み</translation>
    </message>
    <message>
        <source>The rollback is over</source>
        <translation>ロールバックが終わっています</translation>
    </message>
    <message>
        <source>Abort the run …</source>
        <translation>実行を中止…</translation>
    </message>
    <message>
        <source>Closes the run where it stands, with a reason; nothing is undone</source>
        <translation>理由を添えて、その時点で実行を終了します。何も元に戻しません</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>あなたは(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Hand the lead over to</source>
        <translation>責任者を引き継ぐ相手(&amp;H)</translation>
    </message>
    <message>
        <source>The lead stays where it is until %1 accepts it</source>
        <translation>%1が引き受けるまで、責任者は変わりません</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>責任者を引き受ける</translation>
    </message>
    <message>
        <source>From now on you declare gates and answer triggers</source>
        <translation>以後、ゲートの宣言とトリガーへの回答はあなたが行います</translation>
    </message>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>%1が終了</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>実行の中止</translation>
    </message>
    <message>
        <source>Why is it aborted? Nothing is undone by this.</source>
        <translation>なぜ中止しますか？ これで元に戻るものはありません。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::RunsList</name>
    <message>
        <source>Recent runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>No run yet: what you rehearse and fly is listed here.</source>
        <translation>まだ実行がありません。リハーサルや実行がここに並びます。</translation>
    </message>
    <message>
        <source>Take it up &amp;again</source>
        <translation>再開(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Walk through it</source>
        <translation>たどる(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the run on record, event by event; nothing is started</source>
        <translation>記録された実行を出来事ごとに表示します。何も開始しません</translation>
    </message>
    <message>
        <source>Recent r&amp;uns</source>
        <translation>最近の実行(&amp;U)</translation>
    </message>
    <message>
        <source>This run is over; walk through it instead</source>
        <translation>この実行は終わっています。代わりにたどってください</translation>
    </message>
    <message>
        <source>Goes on where it stands; what was running has gone on meanwhile</source>
        <translation>止まったところから続けます。動いていたものは、その間も進んでいます</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SearchBar</name>
    <message>
        <source>Match case</source>
        <translation>大文字小文字を区別</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The line before in which it is (Shift+F3)</source>
        <translation>それを含む前の行（Shift+F3）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next line in which it is (F3, Return)</source>
        <translation>それを含む次の行（F3、Enter）</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>出力を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>検索をやめる（Esc）</translation>
    </message>
    <message>
        <source>%1 lines so far …</source>
        <translation>これまで%1行 …</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1／%2行</translation>
    </message>
    <message>
        <source>in no line</source>
        <translation>該当する行なし</translation>
    </message>
    <message>
        <source>in %1 lines</source>
        <translation>%1行</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SecretValue</name>
    <message>
        <source>Put into my keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Replaces the value that is there</source>
        <translation>今ある値を置き換えます</translation>
    </message>
    <message>
        <source>never shown, never written into the file</source>
        <translation>表示もファイルへの書き込みもしません</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>It goes into your keychain, and nowhere else</source>
        <translation>キーチェーンにだけ入ります</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::SignOffBar</name>
    <message>
        <source>Sign off until …</source>
        <translation>期限付きでサインオフ…</translation>
    </message>
    <message>
        <source>Not so any more …</source>
        <translation>もう成り立たない…</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>With a note, and until when it holds: then it is asked for again</source>
        <translation>メモを添え、いつまで有効かを示します。その後はもう一度求められます</translation>
    </message>
    <message>
        <source>It was passed, and does not hold now: a gate that asks for the step stays shut</source>
        <translation>合格しましたが、今は成り立ちません。このステップを求めるゲートは閉じたままです</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StartHead</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What the cockpit speaks</source>
        <translation>コックピットの表示言語</translation>
    </message>
    <message>
        <source>Release Cockpit</source>
        <translation>Release Cockpit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What this window is for (F1)</source>
        <translation>このウィンドウの用途（F1）</translation>
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
        <translation>チームがすでに書いた手順書を開いてください。コックピットがそれを読み取り、問題を示し、リハーサルを行い、リリースを実行します。ファイルそのものは決して変更しません。</translation>
    </message>
    <message>
        <source>&amp;Open a runbook …</source>
        <translation>手順書を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a Markdown file (Ctrl+O); or drop one on this window</source>
        <translation>Markdownファイルを選ぶか（Ctrl+O）、このウィンドウにドロップします</translation>
    </message>
    <message>
        <source>&amp;Try the sample in the simulator</source>
        <translation>シミュレーターでサンプルを試す(&amp;T)</translation>
    </message>
    <message>
        <source>A made-up release against a made-up world: nothing real is touched</source>
        <translation>架空の世界への架空のリリースです。実物には触れません</translation>
    </message>
    <message>
        <source>or drop a Markdown file here</source>
        <translation>または、Markdownファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Open a runbook</source>
        <translation>手順書を開く</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::StepPanel</name>
    <message>
        <source>There is no step to show.

The runbook has no steps, or all of them are over.</source>
        <translation>表示するステップがありません。

手順書にステップがないか、すべて終わっています。</translation>
    </message>
    <message>
        <source>Skip step …</source>
        <translation>ステップをスキップ…</translation>
    </message>
    <message>
        <source>Back to the current step</source>
        <translation>現在のステップに戻る</translation>
    </message>
    <message>
        <source>Follow the run again (Esc)</source>
        <translation>実行に再び追従します（Esc）</translation>
    </message>
    <message>
        <source>Lines of the step</source>
        <translation>ステップの行</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1（Ctrl+Return）</translation>
    </message>
    <message>
        <source>The step is not done; the reason is kept in the log</source>
        <translation>ステップは行われません。理由はログに残ります</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>ステップのスキップ</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; skipped? The reason is kept in the log.</source>
        <translation>なぜ「%1」をスキップしますか？ 理由はログに残ります。</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>ステップをスキップする</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Strip</name>
    <message>
        <source>Release → %1</source>
        <translation>リリース → %1</translation>
    </message>
    <message>
        <source>Plan clock</source>
        <translation>計画時計</translation>
    </message>
    <message>
        <source>UTC · local</source>
        <translation>UTC · 現地</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>計画との差</translation>
    </message>
    <message>
        <source>Last safe rollback start</source>
        <translation>安全なロールバック開始期限</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>ROLL BACK …</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Roll back: hold for one and a half seconds</source>
        <translation>ロールバック：1.5秒長押し</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>%1が決定</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation>%1が再開</translation>
    </message>
    <message>
        <source>Called by %1</source>
        <translation>%1が指示</translation>
    </message>
    <message>
        <source>before T-0</source>
        <translation>T-0の前</translation>
    </message>
    <message>
        <source>%1 · %2 local</source>
        <translation>%1 · 現地%2</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開済み</translation>
    </message>
    <message>
        <source>End the hold; steps may begin again (Ctrl+H)</source>
        <translation>一時停止を終えます。ステップを再び始められます（Ctrl+H）</translation>
    </message>
    <message>
        <source>START T-0</source>
        <translation>T-0を開始</translation>
    </message>
    <message>
        <source>given</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>Start the plan clock; steps may begin (Ctrl+H)</source>
        <translation>計画時計を始めます。ステップを始められます（Ctrl+H）</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>指示済み</translation>
    </message>
    <message>
        <source>Stop the plan clock; no step and no command begins, what runs goes on (Ctrl+H)</source>
        <translation>計画時計を止めます。ステップもコマンドも始まらず、実行中のものは続きます（Ctrl+H）</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Hold for 1.5 s (mouse or Space, Ctrl+Shift+R brings you here). It undoes %1</source>
        <translation>1.5秒長押し（マウスまたはスペースキー、Ctrl+Shift+Rでここに移動）。取り消すもの：%1</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelineDelegate</name>
    <message>
        <source>no return</source>
        <translation>引き返せない</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>The runbook has no steps.

Add a timeline table, or headings like &quot;Step 1: …&quot; or &quot;1. …&quot;, to the document and open it again.</source>
        <translation>手順書にステップがありません。

タイムラインの表か、&quot;Step 1: …&quot; や &quot;1. …&quot; のような見出しを文書に足し、開き直してください。</translation>
    </message>
    <message>
        <source>▭ planned</source>
        <translation>▭ 計画</translation>
    </message>
    <message>
        <source>▇ actual</source>
        <translation>▇ 実績</translation>
    </message>
    <message>
        <source>▨ forecast</source>
        <translation>▨ 予測</translation>
    </message>
    <message>
        <source>↩ rollback point</source>
        <translation>↩ ロールバックポイント</translation>
    </message>
    <message>
        <source>◆ gate</source>
        <translation>◆ ゲート</translation>
    </message>
    <message>
        <source>│ now T+%1</source>
        <translation>│ 現在 T+%1</translation>
    </message>
    <message>
        <source>┆ no return after T+%1</source>
        <translation>┆ T+%1以降は引き返せない</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::Tour</name>
    <message>
        <source>The strip</source>
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>Kind of run, the plan&apos;s clock, ahead or behind, the last moment for a safe rollback, and what is next. HOLD and ROLL BACK are always here.</source>
        <translation>実行の種別、計画時計、進みと遅れ、安全なロールバック開始期限、次にすること。一時停止とロールバックは常にここにあります。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Every step as planned, as flown and as forecast. Choose one, and its lines show.</source>
        <translation>すべてのステップの計画、実績、見込み。1つ選ぶと、その行が表示されます。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What the author wrote beside the lines that run, each with its place and what it does to the world. The button says what it will do.</source>
        <translation>実行される行と、その脇に書き手が記したこと。行ごとに場所と、何に影響するかを示します。ボタンには、これから行うことが書かれています。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>What the lines print, live, and to be searched.</source>
        <translation>行の出力をそのまま表示し、検索もできます。</translation>
    </message>
    <message>
        <source>Go / No-Go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>The criteria with their evidence and its age, and the poll. Unknown is never GO.</source>
        <translation>基準とその証跡、証跡の古さ、そして意思確認。不明がGOになることはありません。</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>What is checked around the release. A tick in the file is a claim until somebody confirms it here.</source>
        <translation>リリースの前後に確かめること。ファイル内のチェックは、誰かがここで確認するまでは申告にすぎません。</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>The runbook&apos;s own limits, with their timers. What fires asks you, or acts.</source>
        <translation>手順書が定めるしきい値とタイマー。発動すると、あなたに確認するか、自動で動きます。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The metrics with their limits. What is old or missing looks old or missing.</source>
        <translation>メトリックとそのしきい値。古いものや欠けたものは、そのとおりに見えます。</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>The way back, smallest first: what it undoes, in what order, for how long.</source>
        <translation>戻す方法を小さいものから順に。何を元に戻すか、どの順で、どれだけかかるか。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Everything that happened, by whom. Nothing is taken out of it.</source>
        <translation>起きたことのすべてと、誰がしたか。ここから消されるものはありません。</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>案内を終える(&amp;E)</translation>
    </message>
    <message>
        <source>Escape does it too</source>
        <translation>Escapeでも終わります</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The panel before (Left)</source>
        <translation>前のパネル（左矢印）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>The next panel (Right)</source>
        <translation>次のパネル（右矢印）</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1／%2：%3</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>New here? A tour points at each panel in turn, and takes a minute. It is in the Help menu too.</source>
        <translation>はじめてですか？各パネルを順に示す案内があります。1分ほどで終わり、ヘルプメニューからも開けます。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>案内を見る</translation>
    </message>
    <message>
        <source>Escape ends it</source>
        <translation>Escapeで終わります</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>It is not offered again</source>
        <translation>次からは表示しません</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggerBar</name>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>理由は？ ログに残ります。</translation>
    </message>
    <message>
        <source>%1 · when it fires: %2</source>
        <translation>%1 · 発動時：%2</translation>
    </message>
    <message>
        <source>Set to observe …</source>
        <translation>記録のみに設定…</translation>
    </message>
    <message>
        <source>From now on it is noted when it fires, and nobody is asked</source>
        <translation>以後、発動したら記録し、誰にも確認しません</translation>
    </message>
    <message>
        <source>Set to ask …</source>
        <translation>確認するに設定…</translation>
    </message>
    <message>
        <source>From now on the run is held when it fires, until the lead answers</source>
        <translation>以後、発動したら、責任者が回答するまで実行を一時停止します</translation>
    </message>
    <message>
        <source>Set to act …</source>
        <translation>自動で動くに設定…</translation>
    </message>
    <message>
        <source>From now on the rollback begins at once when it fires. Nothing is rolled back now.</source>
        <translation>以後、発動したら、すぐにロールバックが始まります。今は何もロールバックしません。</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::TriggersPanel</name>
    <message>
        <source>Conditions and triggers</source>
        <translation>条件とトリガー</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>判断マトリクス</translation>
    </message>
    <message>
        <source>The runbook names no conditions and no rollback triggers.

Write rules like &quot;Error rate &gt; 5 % for 5 minutes&quot; under &quot;Rollback triggers&quot;, and bind their metrics in the environment.</source>
        <translation>手順書に条件もロールバックトリガーもありません。

&quot;Rollback triggers&quot; の下に &quot;Error rate &gt; 5 % for 5 minutes&quot; のようなルールを書き、環境でメトリックを割り当ててください。</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Say that this has happened; the lead is asked at once</source>
        <translation>これが起きたことを宣言します。すぐに責任者に確認します</translation>
    </message>
    <message>
        <source>Declare: %1</source>
        <translation>宣言：%1</translation>
    </message>
    <message>
        <source>Declared by %1</source>
        <translation>%1が宣言</translation>
    </message>
    <message>
        <source>Declare a trigger</source>
        <translation>トリガーの宣言</translation>
    </message>
    <message>
        <source>%1

How many is it now?</source>
        <translation>%1

今はいくつですか？</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>宣言する</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::UntilField</name>
    <message>
        <source>until a time of your own</source>
        <translation>指定の時刻まで</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>When the time has come it counts as not signed, and is asked for again</source>
        <translation>その時刻になるとサインオフなしとみなされ、もう一度求められます</translation>
    </message>
    <message>
        <source>Holds until, in UTC</source>
        <translation>有効期限（UTC）</translation>
    </message>
    <message>
        <source>Date and time in UTC</source>
        <translation>UTCの日付と時刻</translation>
    </message>
</context>
<context>
    <name>cockpit::ui::WhoButton</name>
    <message>
        <source>You: %1</source>
        <translation>あなた：%1</translation>
    </message>
    <message>
        <source>Who sits here. All that you do is logged as %1&apos;s; choose another position when another person takes the seat.</source>
        <translation>ここに座っている人。行うことはすべて%1の操作として記録されます。席を替わるときは、別のポジションを選んでください。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers</name>
    <message>
        <source>not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>無応答</translation>
    </message>
    <message>
        <source>lost link</source>
        <translation>接続断</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>non-zero</source>
        <translation>0以外の終了</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>期待との相違</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>場所の相違</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>ディスクフル</translation>
    </message>
    <message>
        <source>A program, file, folder or host that it needs was not found.</source>
        <translation>必要なプログラム、ファイル、フォルダー、またはホストが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The system or the other end refused it.</source>
        <translation>システムか相手側が拒否しました。</translation>
    </message>
    <message>
        <source>The log-in was not accepted.</source>
        <translation>ログインが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>It did not end within its time limit and was ended.</source>
        <translation>制限時間内に終わらず、終了させられました。</translation>
    </message>
    <message>
        <source>It said nothing for longer than its silence limit and was ended.</source>
        <translation>無出力の制限時間を超え、終了させられました。</translation>
    </message>
    <message>
        <source>The link was lost while it ran.</source>
        <translation>実行中に接続が切れました。</translation>
    </message>
    <message>
        <source>A signal ended it.</source>
        <translation>シグナルで終了しました。</translation>
    </message>
    <message>
        <source>It ended with an exit code other than 0.</source>
        <translation>0以外の終了コードで終わりました。</translation>
    </message>
    <message>
        <source>Its output is not what the runbook expects.</source>
        <translation>出力が手順書の期待と異なります。</translation>
    </message>
    <message>
        <source>The place is not the one that the environment names.</source>
        <translation>場所が環境の示すものと異なります。</translation>
    </message>
    <message>
        <source>A disk is full or cannot be written.</source>
        <translation>ディスクがいっぱいか、書き込めません。</translation>
    </message>
    <message>
        <source>The name %1 is not known: check it in the environment or in your ssh configuration.</source>
        <translation>名前%1が見つかりません。環境か、sshの設定で確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection or cannot be reached.</source>
        <translation>%1が接続を拒否したか、到達できません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 did not accept your key. Is it loaded (ssh-add -l), and the user right?</source>
        <translation>%1が鍵を受け付けませんでした。鍵は読み込まれ（ssh-add -l）、ユーザーは正しいですか？</translation>
    </message>
    <message>
        <source>No ssh session with %1 came about; its words are in the output.</source>
        <translation>%1とのsshセッションが成立しませんでした。メッセージは出力にあります。</translation>
    </message>
    <message>
        <source>The line holds a NUL character, which no command line can carry.</source>
        <translation>行にNUL文字があり、コマンド行では渡せません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits and underscores only.</source>
        <translation>「%1」は変数名にできません。使えるのは英字、数字、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>The variable %1 holds a NUL character and cannot be passed on.</source>
        <translation>変数%1にNUL文字があり、渡せません。</translation>
    </message>
    <message>
        <source>A line elsewhere cannot have input beforehand and ask for more.</source>
        <translation>別の場所で動く行では、前もっての入力と追加の入力を併用できません。</translation>
    </message>
    <message>
        <source>The input holds a NUL character and cannot be passed on.</source>
        <translation>入力にNUL文字があり、渡せません。</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>コンテナー%1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>The host key of %1 is not known here. Log in by hand once, and compare it with what the host&apos;s people say.</source>
        <translation>%1のホスト鍵はここに登録されていません。一度手動でログインし、ホストの管理者が示す鍵と比べてください。</translation>
    </message>
    <message>
        <source>The host key of %1 is not the one that is known here: somebody else may be answering. Ask the host&apos;s people; only if they have changed it, remove the old one (ssh-keygen -R) and log in by hand once.</source>
        <translation>%1のホスト鍵が、ここに登録されているものと違います。別のものが応答しているかもしれません。ホストの管理者に確かめ、鍵が変更されていた場合にだけ、古い鍵を削除し（ssh-keygen -R）、一度手動でログインしてください。</translation>
    </message>
    <message>
        <source>%1 asks for a password, and the cockpit types none: give it your key (ssh-copy-id).</source>
        <translation>%1がパスワードを求めていますが、コックピットはパスワードを入力しません。鍵を登録してください（ssh-copy-id）。</translation>
    </message>
    <message>
        <source>There is no such container that runs: %1.</source>
        <translation>そのような実行中のコンテナーはありません：%1。</translation>
    </message>
    <message>
        <source>There is no sh in %1, and without one no line can be run there.</source>
        <translation>%1にshがありません。shがないと、そこでは行を実行できません。</translation>
    </message>
    <message>
        <source>The line needs a terminal, and on %1 the program that gives one is missing: script, of util-linux.</source>
        <translation>この行には端末が必要ですが、%1には端末を用意するプログラムがありません：util-linuxのscript。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Job</name>
    <message>
        <source>This command takes no input.</source>
        <translation>このコマンドは入力を受け付けません。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::Launcher</name>
    <message>
        <source>The command was not started: too many files are open, or memory is short.</source>
        <translation>コマンドは開始されませんでした。開いているファイルが多すぎるか、メモリーが足りません。</translation>
    </message>
    <message>
        <source>The command was not started, because its worker %1 cannot be run: %2</source>
        <translation>ワーカー%1を実行できないため、コマンドは開始されませんでした：%2</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::QueuedJob</name>
    <message>
        <source>It was stopped before the command was started.</source>
        <translation>コマンドの開始前に停止されました。</translation>
    </message>
    <message>
        <source>The command has not begun yet.</source>
        <translation>コマンドはまだ始まっていません。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::RoutedJob</name>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1が応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Still running on %1 after the stop: %2.</source>
        <translation>停止後も%1でまだ動いています：%2。</translation>
    </message>
    <message>
        <source>The stop did not reach %1, where it may still run: %2</source>
        <translation>停止が%1に届かず、まだ動いているかもしれません：%2</translation>
    </message>
    <message>
        <source>The link to %1 was lost while it ran; it may still run there, or have ended.</source>
        <translation>実行中に%1との接続が切れました。まだ動いているか、終わっているかもしれません。</translation>
    </message>
    <message>
        <source>The link to %1 was lost before it said whether it began.</source>
        <translation>開始したかどうかが伝わる前に、%1との接続が切れました。</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it, and ended with exit code %2. It has to be one that runs sh, as sh, bash, dash and zsh do.</source>
        <translation>%1のログインシェルはこれを実行せず、終了コード%2で終わりました。sh、bash、dash、zshのように、shを実行するシェルが必要です。</translation>
    </message>
    <message>
        <source>The log-in shell on %1 did not run it: %2</source>
        <translation>%1のログインシェルはこれを実行しませんでした：%2</translation>
    </message>
    <message>
        <source>%1 was reached again, but it runs there no more, and how it ended is not known.</source>
        <translation>%1に再び接続できましたが、そこではもう動いておらず、どう終わったかは分かりません。</translation>
    </message>
    <message>
        <source>The session at the database ended without a word. Whether the statement took effect is not known: look in the database.</source>
        <translation>データベースのセッションが何も伝えずに終わりました。文が効いたかどうかは分かりません。データベースを調べてください。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerJob</name>
    <message>
        <source>There is no folder %1, so nothing is known of this command.</source>
        <translation>フォルダー%1がなく、このコマンドについて何も分かりません。</translation>
    </message>
    <message>
        <source>The command was not started: what should have started it ended before.</source>
        <translation>コマンドは開始されませんでした。開始するはずだったプロセスが先に終わりました。</translation>
    </message>
    <message>
        <source>The machine was restarted while the command ran. Its outcome is not known.</source>
        <translation>コマンドの実行中にマシンが再起動しました。結果は分かりません。</translation>
    </message>
    <message>
        <source>The worker of this command has died. The command (process %1) still runs, and its outcome will not be known.</source>
        <translation>このコマンドのワーカーが停止しました。コマンド（プロセス%1）はまだ動いていますが、結果は分からないままになります。</translation>
    </message>
    <message>
        <source>The worker of this command has died. How the command ended is not known.</source>
        <translation>このコマンドのワーカーが停止しました。コマンドがどう終わったか分かりません。</translation>
    </message>
    <message>
        <source>The folder %1 is not a job&apos;s, so nothing is known of this command.</source>
        <translation>フォルダー%1はジョブのものではないため、このコマンドについては何もわかりません。</translation>
    </message>
</context>
<context>
    <name>cockpit::workers::WorkerRunner</name>
    <message>
        <source>The command is empty, so nothing was started.</source>
        <translation>コマンドが空のため、何も開始されませんでした。</translation>
    </message>
    <message>
        <source>The command or one of its variables holds a character that no program can be given (NUL or half of a surrogate pair), so nothing was started.</source>
        <translation>コマンドかその変数に、どのプログラムにも渡せない文字（NULまたはサロゲートペアの片方）があるため、何も開始されませんでした。</translation>
    </message>
    <message>
        <source>The program %1 is missing, so nothing was started. Install Release Cockpit anew.</source>
        <translation>プログラム%1がないため、何も開始されませんでした。Release Cockpitをインストールし直してください。</translation>
    </message>
</context>
</TS>
