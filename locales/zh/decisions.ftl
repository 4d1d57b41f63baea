### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = 予以授予
decisions-outcome-granted-lower = 授予较低类别
decisions-outcome-refused = 不予授予

## 因未获答复而结案

# $programme（文本）：方案名称。$version（数字）：版本。
decisions-closing-basis = 答复询问的期限：{ $programme }，第{ $version }版。
# $when（文本）：日期。其后列出标准。
decisions-closing-asked = 我们于{ $when }就以下事项询问了贵组织：
# 其后列出日期。
decisions-closing-reminded = 已于以下日期发送邮件提醒：
# $when（文本）：日期。
decisions-closing-last = 答复的截止日期为{ $when }。我们未收到答复。
decisions-closing-meaning = 未就各项标准作出任何决定。方案受理申请时，贵组织可重新申请，以前的答复为此予以保留。

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-violation-not-possible-now = 只有已提出建议的卷宗才能作出决定。此卷宗状态：{ $state }。
decisions-violation-decider-assessed = 您评估过此卷宗，须由他人作出决定。
# $part (text): the part that the person took, such as “decision maker”.
decisions-violation-decider-took-part = 您此前曾参与处理此卷宗。您的角色：{ $part }。须由他人作出决定。
decisions-violation-decider-is-applicant = 您是申请方成员，须由他人作出决定。
decisions-violation-declare-first = 作出决定之前，须先作出利益冲突声明。
decisions-violation-conflict-declared = 您已声明存在利益冲突，须由他人作出决定。

## What a decision still lacks

decisions-violation-outcome-missing = 须选择决定结果。
decisions-violation-category-missing = 须选择低于所申请类别的类别。
decisions-violation-no-decider = 须填写决策人的姓名和职务。
# $name (text): the name of the person who is signed in.
decisions-violation-decider-is-another = 通知须写明决策人，即您本人。须填写您本人的姓名{ $name }和职务。
decisions-violation-no-body = 须填写作出决定的机关名称。
decisions-violation-no-body-session = 须填写该机关作出决定的届会或会议。
decisions-violation-no-body-date = 须填写该机关作出决定的日期。
# $today (text): today, as an ISO 8601 date.
decisions-violation-body-date-in-future = 该机关作出决定的日期不能晚于今天，即{ DATE($today) }。
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-body-date-before-file = 该机关不可能在收到此卷宗之前作出决定。请核对年份。最早日期为{ DATE($earliest) }。
decisions-violation-no-criterion-named = 此决定未完全满足申请。须至少指明一项不符合的标准。
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-violation-no-reason-given = 评估认定标准{ $criterion }不符合或尚无法判定，而决定未提及此项标准。须说明理由。
# $version (number): the number of the programme version.
decisions-violation-criterion-not-published = 标准{ $criterion }（版本{ $version }）不在适用于此卷宗的已公布标准之列。
decisions-violation-no-facts = 须说明就标准{ $criterion }查明的事实。
decisions-violation-no-evidence-considered = 须说明就标准{ $criterion }已审议的证明材料。
decisions-violation-no-evidence-missing = 须说明就标准{ $criterion }缺少的证明材料。如无缺少，亦须说明。
decisions-violation-no-cure = 须说明如何补正才能符合标准{ $criterion }。
decisions-violation-no-effective-date = 须填写决定的生效日期。
decisions-violation-no-public-summary = 请填写公开摘要。公众看不到理由。
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-effective-before-decision = 决定不能在作出之前生效。最早日期为{ DATE($earliest) }。
decisions-violation-effective-too-late = 最晚日期为{ DATE($latest) }。在此之后开始的地位于开始当日登记。
decisions-violation-names-organisation = 此文供公众阅读，其中出现了组织名称。须改为“该组织”。
decisions-violation-names-reference = 此文供公众阅读，其中出现了申请编号。须改为“该申请”。
decisions-violation-no-challenge-route = 此方案未公布提出异议的途径。没有该途径，无法保存决定。
# $days (number): days for a challenge that the programme publishes.
decisions-violation-challenge-period-too-short = 提出异议的期限短于方案公布的期限。所需天数：{ $days }。
decisions-violation-no-deferral-reason = 请选择推迟决定的理由。
decisions-violation-no-deferral-criterion = 请选择推迟审议所涉及的标准。
decisions-violation-no-deferral-text = 请告知申请方正在等待什么。
decisions-violation-no-deferral-date = 请填写推迟至哪一天。
# $today (text): today, as an ISO 8601 date.
decisions-violation-deferral-date-not-ahead = 请填写今天（{ DATE($today) }）之后的日期。
# $last (text): the last possible day, as an ISO 8601 date.
decisions-violation-deferral-too-long = 本方案允许的最晚日期是 { DATE($last) }。

## The queue of decision makers

decisions-queue-title = 待决定卷宗
decisions-queue-lead = 已提出建议、且您未参与评估的卷宗。
decisions-queue-empty = 没有等待您决定的卷宗。
decisions-back-to-queue = 返回待决定卷宗

## The decision form

decisions-decide-kicker = 就卷宗作出决定
decisions-decide-left = 卷宗与评估结论
decisions-decide-right = 决定
decisions-decide-recommended = 建议
decisions-decide-findings = 逐项标准的评估结论
decisions-decide-incomplete = 决定尚不完整，未予保存
decisions-decide-kept = 您输入的内容仍显示在下方。未向申请方发送任何内容。
decisions-decide-stale = 您打开之后此卷宗已有变动。可重新查看，然后再次提交决定。
decisions-decide-outcome = 决定结果
decisions-decide-category = 授予的类别
decisions-decide-category-empty = 选择类别
decisions-decide-decider = 决策人的姓名和职务
decisions-decide-decider-hint = 须填写您本人的姓名（与账户一致）和职务。申请方将在通知中看到二者。
decisions-decide-by-body = 此方案由决策机关作出决定
decisions-decide-by-body-text = 您在此记录该机关的决定。通知会注明由工作人员记录。
decisions-decide-body = 决策机关
decisions-decide-session = 届会或会议及其文件
decisions-decide-session-hint = 使任何人都能找到会议记录。
decisions-decide-body-date = 该机关作出决定的日期
decisions-decide-vote = 表决
decisions-decide-vote-hint = 如未进行表决，可留空。
decisions-decide-votes-for = 赞成
decisions-decide-votes-against = 反对
decisions-decide-votes-abstaining = 弃权
decisions-decide-vote-unreadable = 须以数字填写票数。
decisions-decide-vote-missing = 须填写全部三项票数。没有票数的填0。如未表决，三项均留空。
decisions-decide-date-unreadable = 须填写实际存在的日期，例如 27 3 2027。
decisions-decide-reasons = 逐项标准的理由
decisions-decide-reasons-text = 已根据评估结论填写。请核对并酌情修改：申请方收到的即为此处内容。
decisions-decide-all-met = 各项标准均经评估认定符合。只有在您另作决定时，才须在此说明理由。
decisions-decide-more-reasons = 关于其他标准的理由
decisions-decide-give-reasons = 填写理由
decisions-decide-summary = 摘要
decisions-decide-summary-hint = 选填。通知中列于理由之前的一两句话。
decisions-decide-public-summary = 公开摘要
decisions-decide-public-summary-hint = 不予授予或授予较低类别时必填。摘要供公众阅读，代替理由。请说明何项未能证明，不写名称、地点、数字、日期和引文。使用语文：{ $language }。
# After the hint, where the organisation is hidden.
decisions-decide-public-summary-hidden = 该组织隐藏期间，其中任何内容均不公布。
decisions-decide-recusals = 回避情况
decisions-decide-recusals-hint = 写职务，不写姓名。如无人回避，可留空。
# $count (number): people who stepped aside.
decisions-decide-recused = 因利益冲突而回避的人数：{ $count }
decisions-decide-language = 决定所用语文
# $language (text): the name of a language.
decisions-decide-language-hint = 须用此语文书写：{ $language }。申请以该语文提交，申请方收到的通知也用该语文。
decisions-decide-effective-on = 生效日期
decisions-decide-effective-on-hint = 决定自该日起生效。
decisions-decide-route = 通知自动附加的内容
# $days (number): days for a challenge.
decisions-decide-route-days = 提出异议的天数：{ $days }
# $contact (text): an address or telephone number.
decisions-decide-route-help = 求助联系方式：{ $contact }
decisions-decide-submit = 发送前核对
decisions-check-title = 发送前核对
decisions-check-lead = 尚未保存。请阅读他人将看到的内容，然后发送或修改。
# $name (text): the name in the account of the reader.
decisions-check-signed-in = 您的登录姓名：{ $name }。
decisions-check-public = 公众将看到的内容
decisions-check-absent = 不公布任何内容。出于安全考虑，该组织已隐藏。
decisions-check-unnamed = 不列名称
decisions-check-criteria = 标准
decisions-check-no-warning = 摘要中未发现名称、数字、日期或引文。仍请再读一遍。
decisions-check-warnings = 以下内容可能暴露身份
decisions-check-warnings-text = 如读者可能由此认出该组织或某人，请修改。由您决定。
decisions-check-notice = 申请方将看到的内容
decisions-check-send = 保存决定并发出通知
decisions-check-change = 返回修改
decisions-warning-name = 本卷宗中的名称：“{ $found }”
decisions-warning-reference = 本卷宗的编号：“{ $found }”
decisions-warning-date = 日期：“{ $found }”
decisions-warning-number = 数字：“{ $found }”
decisions-warning-address = 地址：“{ $found }”
decisions-warning-quotation = 引自卷宗的词句：“{ $found }”
decisions-warning-capital = 可能是名称：“{ $found }”
decisions-decide-done = 决定已保存，通知已发出
decisions-decide-sooner = 可以在该日之前作出决定。
# $name (text): who put it off. $when (text): the moment, in words.
decisions-decide-put-off-by = 推迟人：{ $name }，{ $when }。
decisions-defer-title = 推迟决定
decisions-defer-lead = 推迟审议是一项限制。申请方会收到理由、日期和提出异议的途径。
decisions-defer-incomplete = 推迟审议的内容不完整，未保存
decisions-defer-rule = 本方案允许的范围
# $count (number): deferrals allowed for one file.
decisions-defer-most = 每份卷宗允许推迟的次数：{ $count }。
decisions-defer-no-most = 该机构未限制推迟的次数。
# $last (text): the last possible day, as an ISO 8601 date.
decisions-defer-last = 最晚可推迟至 { DATE($last) }。
decisions-defer-no-last = 该机构未限制推迟的时间。
decisions-defer-clock = 本方案承诺的决定时限继续计算。
decisions-defer-text = 申请方将看到的内容
# $language (text): the name of a language.
decisions-defer-text-hint = 请说明在等待什么、由谁提供、其间做些什么。请用此语文书写：{ $language }。
decisions-defer-until-hint = 到这一天，卷宗会自动回到列表中。
decisions-defer-send = 推迟并发出通知
decisions-defer-back = 返回决定页面
decisions-defer-done = 决定已推迟，通知已发出
decisions-return-title = 退回评估人
decisions-return-lead = 评估结论保留，卷宗回到评估人的待办列表。申请方会看到正在重新评估，但看不到您在此填写的任何内容。
# $count (number): how often the file can still be sent back.
decisions-return-left = 本轮还可退回的次数：{ $count }。
decisions-return-note = 缺少什么
decisions-return-note-hint = 只有机构人员能看到，申请方永远看不到。
decisions-return-submit = 退回

## When somebody else was first

decisions-overtaken-title = 您输入的内容未保存
decisions-overtaken-lead = 您书写期间，该卷宗已有进展。您输入的内容列于下方，可供复制。
decisions-overtaken-first = 此前发生的情况
decisions-overtaken-read = 阅读该决定的通知
decisions-overtaken-read-deferral = 阅读该推迟审议通知
decisions-overtaken-typed = 您输入的内容

## The notice

decisions-notice-kicker = 决定通知
decisions-deferral-kicker = 推迟审议通知
decisions-deferral-title = 贵组织的申请推迟审议
# $date (text): the day until which it is put off, as an ISO 8601 date, here and below.
decisions-deferral-lead = 推迟至 { DATE($date) }。
decisions-deferral-earlier = 此前的推迟，至 { DATE($date) }
decisions-deferral-over = 此次推迟已结束
decisions-deferral-over-text = 卷宗不再处于推迟状态。
decisions-deferral-until = 推迟至
decisions-deferral-reason = 理由
decisions-deferral-criterion = 涉及的标准
decisions-deferral-criterion-hint = 只能因已公布的标准而推迟决定。
decisions-deferral-criterion-empty = 选择一项标准
decisions-deferral-reason-evidence-expected = 正在等待第三方提供证明材料。
decisions-deferral-reason-facts-checked = 正在核实一项事实。
decisions-deferral-reason-rule-clarified = 正在澄清该标准如何适用。
decisions-deferral-reason-questions-open = 作出决定者仍有疑问。
decisions-deferral-reason-not-reached = 该机构在本届会议上未能审议此卷宗。
decisions-deferral-next = 接下来
decisions-deferral-next-text = 到该日，卷宗将重新等待决定，也可提前作出决定。本门户不公布推迟情况。
decisions-deferral-last = 不能再次推迟。
# $count (number): how often it can still be put off.
decisions-deferral-left = 还可推迟的次数：{ $count }。
decisions-deferral-no-cap = 该机构未限制推迟的次数和时间。
decisions-notice-title-granted = 贵组织的申请获准
decisions-notice-title-granted-lower = 贵组织的申请获准，但授予较低类别
decisions-notice-title-refused = 贵组织的申请未获批准
# $date (text): the effective date, as an ISO 8601 date.
decisions-notice-effective = 决定自{ DATE($date) }起生效。
decisions-notice-facts = 决定
decisions-notice-organisation = 组织
decisions-notice-programme = 方案
decisions-notice-category = 授予的类别
decisions-notice-decided-by = 作出决定者
decisions-notice-session = 届会或会议
decisions-notice-body-date = 该机关作出决定的日期
decisions-notice-vote = 表决
# $for, $against, $abstaining (number): votes.
decisions-notice-vote-counted = 赞成：{ $for }；反对：{ $against }；弃权：{ $abstaining }
decisions-notice-recorded = 记录人
decisions-notice-recorded-text = 该机关的决定由秘书处工作人员记录。
decisions-notice-decided-on = 本通知日期
decisions-notice-effective-on = 生效日期
decisions-notice-recusals = 回避
decisions-notice-no-recusals = 无人回避。
decisions-notice-reasons = 逐项标准的理由
# $criterion (text): a code such as K1. $version (number): the version of the programme that published it.
decisions-notice-criterion-version = { $criterion }，版本{ $version }
decisions-notice-not-met = 不符合
decisions-notice-accepted = 本决定予以认可
decisions-notice-facts-found = 查明的事实
decisions-notice-considered = 已审议的证明材料
decisions-notice-missing = 缺少的证明材料
decisions-notice-cure = 如何补正
decisions-notice-challenge-deferral = 您可以对此项推迟提出异议
decisions-notice-challenge = 您可以对此决定提出异议
decisions-notice-challenge-text = 提出异议免费，无需律师，也无需账户。由未参与此决定的人员审查。
decisions-notice-until = 提出异议的截止时间
decisions-notice-until-over = 提出异议的一般期限已于此时届满
decisions-notice-how = 方式
decisions-notice-where = 受理方
decisions-notice-challenge-this-deferral = 对此项推迟提出异议
decisions-notice-challenge-this = 对此决定提出异议
decisions-notice-help = 帮助
decisions-notice-help-text = 如您对本通知有不明之处，或提出异议时需要帮助，可联系：
decisions-notice-published-title = 决定如何公布
decisions-notice-published-unnamed = 在当月结束后公布，不含贵组织名称、编号和日期。公众看到以下摘要：
decisions-notice-published-named = 公布时列出贵组织名称和日期，不附理由。公众看到以下摘要：
decisions-notice-published-absent = 因贵组织已隐藏，不公布任何内容。
decisions-notice-published-left = 因名称已被撤下，该决定不再列入任何公开列表。公众此前可看到以下摘要：
decisions-notice-published-change = 查看或更改谁能看到什么
decisions-notice-annulled = 此决定已撤销
# $date (text): the day of the annulment, as an ISO 8601 date.
decisions-notice-annulled-text = 异议已于{ DATE($date) }被认定成立，此决定不再有效。卷宗由其他人员重新评估。
