### The public register: statuses and decisions.

## The list of organisations

register-title = 已获认证组织登记册
register-lead = 哪些组织目前享有何种地位，自何时起。
register-filter = 查找组织
register-name = 组织名称
register-programme = 方案
register-any-programme = 所有方案
register-country-unknown = 未找到该名称的国家或地区。须核对写法。以下列表未按此项筛选。
# $names (text): names of countries or areas, as a list.
register-country-near = 没有找到此名称的国家或地区。相近名称：{ $names }。下列名单未按此筛选。
# $count (number): entries that match.
register-count =
    { $count ->
       *[other] 找到 { $count } 条登记
    }
# $count (text): a number.
register-count-more = 找到 { $count } 条以上登记
register-close = 没有与此写法完全相同的名称。以下名称与之相近。
register-meant = 您要找的是否为以下名称之一？
# $country (text): the name of a country or area.
register-in-country = 显示以下国家或地区的组织：{ $country }
register-column-organisation = 组织
register-column-country = 国家或地区
register-column-status = 地位
register-column-since = 起始日期
register-column-programme = 方案
register-column-outcome = 结果
register-column-decided = 决定日期
register-column-time = 用时
register-empty = 登记册中尚无组织。
register-sealed-note = 出于安全考虑，部分组织未予列出，但其地位同样有效。

## States of a status

register-state-provisional = 临时
register-state-active = 有效
register-state-suspended = 已中止
register-state-superseded = 已被取代
register-state-withdrawn = 已撤销
register-state-surrendered = 已放弃
register-state-decided = 随决定终止

## One organisation

register-organisation-kicker = 组织
register-category = 类别
register-since = 起始日期
register-ended = 终止日期
register-read-decision = 查看决定
register-provisional-because = 临时参与资格：因决定逾期而给予，至作出决定时为止。

## Decisions

register-decisions-title = 决定
register-decisions-lead = 作出了什么决定、依据哪些标准、用时多久。最近的月份在前。
register-decisions-empty = 尚未公布任何决定。
register-decisions-note = 如公布名称可能造成伤害，则不予公布。此类决定在当月结束后公布，排列不分先后。此类决定在月底从列表中移除；如组织同意列出名称，则立即移除。名称已被撤下的决定不再列出。
register-unnamed = 不列名称的决定
register-time-not-told = 不公布
register-unnamed-title = 不公布名称的决定
register-unnamed-lead = 不列组织名称。此处亦不说明该决定日后是否被提出异议或被撤销。
register-decisions-filter = 缩小范围
register-outcome = 结果
register-any-outcome = 所有结果
register-annulled = 已撤销
# $count (number): whole days.
register-days =
    { $count ->
        [0] 不足一日
       *[other] { $count } 日
    }

## One decision

register-decision-kicker = 决定
# $organisation (text): a name. $reference (text): the number of the file.
register-decision-title = 关于{ $organisation }的决定
register-decision-page = 关于{ $organisation }的决定
register-decider = 作出决定者
register-decider-officer = 未参与该卷宗评估的授权人员
register-session = 届会
register-vote = 表决
register-recusals = 回避
register-decided = 决定日期
register-recorded = 登记日期
register-decided-in = 决定时间
register-effective = 生效日期
register-time-taken = 从提交到决定的用时
register-effect = 效力
register-stands = 该决定有效
register-summary-title = 公开摘要
register-criteria-title = 所依据的标准
register-reasons-none = 该决定满足了申请。未认定有任何标准不符合。

## Challenges to a decision

register-challenge-title = 异议
# $when (text): a date and time with its city.
register-challenge-until = 可在{ $when }之前对该决定提出异议。
register-challenge-over = 提出异议的期限已于{ $when }届满。因风险、残疾或语言原因逾期的，仍予受理。
register-challenge-how = 如何对决定提出异议
register-annulled-title = 该决定已被撤销
# $date (text): a date.
register-annulled-text = 异议审查小组已于{ $date }撤销该决定。该决定不再有效。该卷宗已转交未曾参与的人员。
register-waiting-title = 待决事项
register-waiting-lead = 当时已收到但未决的申请数目、等待时间及逾期数目。
register-waiting-note = 只统计卷宗数目，不逐一列出，数目每月更新一次，因此无人能追踪某一卷宗直至其决定。
register-waiting-none = 当时无待决卷宗。
register-waiting-not-yet = 尚无数目。每月结束后公布。
# $month: the month and the year.
register-waiting-as-of = 截至{ $month }底
# $number: from how many on they are counted.
register-waiting-few = 少于{ $number }
register-waiting-few-note = 卷宗少于{ $number }份时，只说明是否有逾期。
# In the column of what is late: one or more of the few files.
register-waiting-some = 有
register-waiting-not-shown = 不公布
register-waiting-column-all = 待决卷宗
register-waiting-column-late = 逾期
register-waiting-column-theirs = 等待申请方
register-waiting-not-promised = 未承诺日期
