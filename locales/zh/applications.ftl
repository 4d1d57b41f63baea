### Applications: a file from its draft to its end.

## States

applications-state-draft = 草稿
applications-state-submitted = 已提交
applications-state-receipted = 已出具回执
applications-state-complete = 材料齐备
applications-state-incomplete = 待申请方补充
applications-state-assessing = 评估中
applications-state-recommended = 待决定
applications-state-granted = 予以授予
applications-state-granted-lower = 授予较低类别
applications-state-refused = 不予授予
applications-state-deferred = 推迟审议
applications-state-closed-without-prejudice = 已结案，可重新申请
applications-state-withdrawn = 已撤回

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-violation-not-possible-now = 目前无法进行此操作。卷宗状态：{ $state }。
# $limit (number): rounds of questions allowed.
applications-violation-questions-used-up = 向申请方提问的轮数已用完。允许的轮数：{ $limit }。
# $limit (number): deferrals allowed.
applications-violation-deferrals-used-up = 此申请不能再次推迟审议。允许推迟的次数：{ $limit }。
# $sent, $needed (number): reminders sent, and reminders needed.
applications-violation-reminders-missing = 只有发出全部提醒后才能结案。已发提醒：{ $sent }。所需提醒：{ $needed }。

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-violation-not-a-draft = 此申请已经提交。当前状态：{ $state }。未作任何更改。
# $question (text): the question.
applications-violation-answer-missing = 此问题尚待回答：{ $question }
# $document (text): the name of the document.
applications-violation-document-missing = 须添加此文件或可替代的文件：{ $document }
applications-violation-declaration-missing = 须确认声明，方可提交申请。
applications-violation-declarant-missing = 须填写作出声明者的姓名。

## Your applications

applications-dashboard-title = 您的申请
applications-dashboard-lead = 您的草稿、已提交的申请以及您所代表的组织。
applications-dashboard-empty = 您尚未开始申请。请选择方案，了解所需材料。
applications-dashboard-begin = 选择方案
applications-dashboard-add-organisation = 添加组织
applications-dashboard-enter-code = 我有邀请代码
applications-dashboard-sent = 已提交的申请
applications-dashboard-drafts = 草稿
applications-dashboard-due = 应作出决定的日期
applications-dashboard-saved = 最近保存
applications-column-programme = 方案
applications-column-organisation = 组织
applications-column-state = 状态
applications-no-date = 未定日期
applications-due-paused = 暂停计时，待您答复
applications-due-answer-by = 最迟于{ $date }答复
applications-due-ended = 程序已结束
applications-kicker = 申请
applications-back = 返回任务清单
applications-back-to-check = 返回核对答复

## Before the start

# $programme (text): the name of the programme.
applications-start-title = 申请：{ $programme }
applications-start-kicker = 开始之前
applications-start-lead = 点击“保存并继续”即保存该部分。此后可以随时停下，稍后再回来。
applications-start-illustrative-title = 仅供示例，非官方表格
applications-start-illustrative-text = 本方案展示的是另一机构已知的程序。在此提交的申请不会送达该机构。
applications-start-model-text = 这是 Tribune 提出的示范方案，尚无机构采用。
applications-start-need = 所需准备
applications-start-documents = 文件
applications-start-fees = 费用
applications-start-time = 所需时间
applications-start-late = 如果我们逾期
applications-start-decides = 由谁决定
applications-start-languages = 申请语文
applications-round-closes = 本轮申请截止时间
applications-round-later = 此后提交的申请，将在下一轮（一年后）审议。
applications-round-taken-up = 列入审议的轮次，其截止时间为
applications-start-safety = 您的安全
applications-start-safety-text = 只写必要的内容。我们的消息从不提及贵组织或本方案的名称。您的网络仍可能记录您访问过本门户。
applications-start-visibility = 提交之前，有一页会询问：如他人得知贵组织提出了申请，是否会有危险。
applications-visibility-title = 谁会看到什么
applications-visibility-lead = 请阅读谁在何时能看到您的申请，然后回答问题。您可随时更改答案。
applications-visibility-seen-draft = 提交之前的申请
applications-visibility-seen-applied = 提交之后：贵组织提出申请一事及其名称
applications-visibility-seen-sent = 提交之后的答复
applications-visibility-seen-documents = 提交之后的文件
applications-visibility-seen-decision = 决定及其理由
applications-visibility-seen-challenge = 异议（如贵组织提出）
applications-visibility-challenge-outcome = 您在异议中所写的内容不予公布。其结果在月底之后公布，不含贵组织名称，包括异议事由、理由和答复。贵组织隐藏期间，其结果不予列入。
applications-visibility-seen-waiting = 等待期间，任何人可见
applications-visibility-counted = 只公布数字：方案中待决卷宗的数目、等待时间和逾期数目。不公布名称和卷宗编号。
applications-visibility-seen-everybody = 作出决定之后，任何人可见
applications-visibility-danger = 如他人得知贵组织提出了申请，是否会有危险？
applications-visibility-danger-hint = 请考虑所有可能受害的人：成员、其家人以及与贵组织共事的人。
applications-visibility-danger-yes = 是，或不能确定
# $effect (text): what hiding does, in the words of the page that hides.
applications-visibility-danger-yes-hint = 自保存之时起，贵组织即予隐藏。{ $effect }无需任何人同意。申请提交之后，将告知保护事务协调人。决策人能看到贵组织已隐藏，但看不到原因。如您以后改答“否”，贵组织仍保持隐藏。须先由负责人同意恢复显示，再由协调人确认。
applications-visibility-danger-no = 否
applications-visibility-danger-no-hint = 您以后仍可回答“是”，提交之后也可以，仅凭回执码即可。
applications-visibility-status = 如获授予地位
applications-visibility-status-hint = 无论选择哪一项，地位均有效。
applications-visibility-status-public = 在登记册中显示
applications-visibility-status-confidential = 不在登记册中显示
applications-visibility-status-confidential-hint = 届时公布有关决定时不含贵组织名称。如此前公布时已列出贵组织名称，该决定则从公开列表中移除。
applications-visibility-provisional = 如我们逾期未决、贵组织获得临时参与资格
applications-visibility-provisional-hint = 如不予授予，该资格即告结束。在登记册中见过的人可能据此推知结果。
applications-visibility-provisional-shown = 在登记册中显示我们的临时参与资格
applications-visibility-naming = 可否在公布的决定中列出贵组织名称？
applications-visibility-naming-hint = 您可随时撤回，届时该决定从公开列表中移除。此前读过的人可能仍记得。
applications-visibility-naming-no = 否。公布时不含我们的名称、国家和日期。
applications-visibility-naming-not-listed = 否。该决定不列入任何公开列表。
applications-visibility-naming-yes = 是。公布我们的名称、日期和公开摘要。
applications-visibility-save = 保存答案
applications-visibility-stale = 自您打开本页以来，这些答案已有变动。请检查您的答案并重新保存。
applications-visibility-all-hidden = 此处可隐藏的内容均已隐藏。
applications-visibility-hidden = 贵组织处于隐藏状态期间，不公布任何相关内容。恢复显示后，这些答复方才起作用。
applications-visibility-saved-hidden = 您的答复已保存。贵组织的任何内容都不对外公开。
applications-violation-danger-missing = 请选择：如他人得知贵组织提出了申请，是否会有危险。
applications-violation-code-only-hides = 凭回执码只能隐藏，不能公开。如需公开，请以组织成员身份登录。
applications-start-begin = 开始申请
applications-start-account = 保存草稿并再次打开需要账户。自选名称即可，不要求提供电子邮箱。
applications-start-no-organisation = 请先介绍贵组织。只需填写一次，各项申请均可使用。
applications-start-describe = 介绍贵组织
applications-start-organisation = 由哪个组织申请？
applications-start-another = 其他组织
applications-start-choose = 请选择提出申请的组织。
applications-start-earlier = 是否使用以前申请的答复？
applications-start-earlier-hint = 其答复和文件将被复制。提交新申请前，您可以逐一更改。
applications-start-earlier-none = 否，从空白开始
applications-start-earlier-other = 该以前的申请属于其他组织或方案。请从所列申请中选择。
applications-start-submit = 开始填写草稿
applications-start-open-title = 该组织在本方案下已有一项未结申请
applications-start-open-text = 未作任何更改。请继续已有的申请。

## The task list and the questions

applications-tasks-lead = 各部分可按任意顺序填写。点击该部分的保存按钮即予保存。
applications-tasks-asked = 我们请您补充材料。请修改或添加所需内容，然后重新提交。
applications-tasks-copied = 您以前的答复和文件已复制到此处。提交前请逐一核对。
applications-asked-title = 我们请您补充的内容
applications-asked-where = 您可以在以下部分作答：
applications-answer-by = 请在此时间前答复：
applications-answer-by-closed = 届时如未答复，申请将予结案。在此之前，我们会发送邮件提醒。方案受理申请时，您可重新申请。
applications-answer-unreached-title = 我们的邮件无法送达
applications-answer-unreached = 贵组织中可作答复的成员，其邮箱均收不到我们的邮件。请在账户中确认邮箱地址。提醒发出之前，申请不会结案。
applications-tasks-profile = 贵组织信息
applications-tasks-check = 核对并提交
applications-tasks-optional = 选填
applications-tasks-status = 查看进展
applications-delete-title = 删除此草稿
applications-delete-lead = 该草稿的所有答复和文件将对贵组织的每位成员删除，本平台无法恢复。
applications-delete-stays = 贵组织及其资料予以保留。如您曾要求隐藏，该要求继续有效。
applications-delete-log = 审计日志会保留草稿何时由何人开始和删除，不保留任何答复和文件名。
applications-delete-submit = 删除草稿
applications-delete-keep = 保留草稿
applications-delete-changed = 您打开本页之后，草稿已有变动。应再查看一次。如要按现状删除，再按一次按钮。
applications-delete-done = 草稿及其文件已删除。
applications-save-and-continue = 保存并继续
applications-save-and-check = 保存并返回核对
applications-section-kept = 您填写的内容显示在下方。本部分尚未保存。
# $typed (text): what stands in the boxes of a date.
applications-half-a-date = { $typed }：日期尚不完整
applications-certain-title = 按此答复，申请将不获批准
applications-certain-text = 您的答复已保存。按现有答复，规则不允许作出其他决定。您可以更改。
applications-certain-go-on = 保留此答复并继续
applications-violation-founded-differs = 此日期与简介中的日期不可能同时正确。可在此更正答案，或从任务列表更正简介。

## Documents

# $documents, $recordings (text): names of file types, each as a list.
applications-documents-types = { $documents }。录音：{ $recordings }
applications-documents-plain-text = 纯文本
applications-documents-cleaning = 文件中的附带信息
applications-documents-keep-hint = 保存文件之前，我们会删除其中关于地点、设备、作者和时间的信息。图像、文字和声音保持不变。
applications-documents-keep = 同时保存文件的原件。只有贵组织成员可以打开原件。
applications-documents-original = 打开文件原件
# $details (text): one or more of the traces below, as a list.
applications-documents-cleaned = 已从此文件中删除：{ $details }。
applications-documents-trace-place = 地点
applications-documents-trace-device = 设备或程序
applications-documents-trace-author = 作者
applications-documents-trace-time = 时间
applications-documents-trace-preview = 缩略图
applications-documents-trace-other = 其他信息
applications-documents-mark-active = 此文件打开时可能运行程序或从别处获取内容。打开时应谨慎。
applications-documents-mark-signed = 此文件带有电子签名，已按原样保存，其中的姓名未删除。
applications-documents-mark-not-cleaned = 我们未能删除其中的地点、作者等信息。
applications-documents-mark-converted = 文本原用其他字符编码。
applications-documents-advice-converted = 敬请打开一次，确认文字显示正确。
applications-documents-mark-inside = 其中含有未经我们清理的其他文件，可能载有地点或作者。
applications-documents-mark-changes = 已删除的文字或批注仍在其中。
applications-documents-advice-changes = 如需去除，须接受所有修订、删除批注，然后重新发送该文件。
# $documents (text): what may be sent instead, as the programme says it.
applications-documents-instead = 或以下列材料代替：{ $documents }
applications-documents-instead-title = 可改为提交以下材料
applications-documents-same-value = 此类证明材料效力相同。可在此添加。
applications-documents-optional = 此文件并非必需，不提交也可以申请。
applications-documents-saved = 已保存
applications-documents-once-sent = 只有在申请提交之后，机构工作人员才能阅读。
applications-documents-removed = 该文件已从申请中移除并删除。
# $day (text): the day.
applications-documents-removed-later = 该文件已从申请中移除，将于{ $day }彻底删除。
applications-documents-back = 返回任务清单

## Checking, declaring, sending

applications-check-title = 核对您的答复
applications-check-lead = 以下是我们将收到的内容。提交前均可修改。
applications-check-unchanged = 自我们询问以来没有任何改动
applications-check-unchanged-text = 您可以照此提交。届时我们将根据您此前提交的内容继续处理。
applications-runs-again-title = 此草稿现在不能提交
# $reference (text): the reference of the earlier application.
applications-violation-runs-again = 经提出异议，您先前的申请 { $reference } 重新进入审理。此草稿已保留。该申请结束或由您撤回之后，即可提交此草稿。
applications-runs-again-see = 查看先前的申请
applications-check-saved = 您的更改已保存。申请尚未提交。
applications-check-continue = 继续填写声明
applications-missing-title = 仍有部分缺失
applications-missing-text = 提交前请补齐所列部分。草稿已保存。
applications-declaration-title = 声明
applications-declaration-lead = 提交申请即表示您声明如下。
applications-declaration-acts = 我代表该组织行事，并已获其同意。
applications-declaration-true = 据我所知，本申请内容属实。
applications-declaration-profit = 该组织不向成员或领导人分配利润。
applications-declaration-legend = 您的确认
applications-declaration-agree = 我作此声明
applications-declaration-name = 您的姓名
applications-declaration-name-hint = 您为人所知的姓名。
applications-declaration-submit = 提交申请
applications-declaration-back = 返回核对
applications-declaration-kept = 您的答复已保存。
applications-declaration-stale = 您核对之后，这些部分已有变动，尚未提交任何内容。阅读后再提交申请。

## The receipt

applications-receipt-title = 我们已收到您的申请
applications-receipt-title-answer = 我们已收到您的答复
applications-receipt-code = 回执码
applications-receipt-code-hint = 请妥善保管此码。持码人无需账户即可查看申请进展、对决定提出异议以及隐藏组织，但不能公开任何内容。
applications-receipt-next = 后续步骤
applications-receipt-step-check = 我们核查材料是否齐备。如有缺失，我们会请您补充，并暂停计时。
applications-receipt-step-assess = 我们逐项评估标准，并作出决定。
applications-receipt-step-decide = 您将收到附理由的决定以及提出异议的方式。
# $date (text): a day in words.
applications-receipt-by = 最迟 { $date }
applications-receipt-notice = 如果您提供了电子邮箱，有新消息时我们会通知您。我们的邮件绝不提及贵组织的名称，也绝不说明消息内容。提醒邮件会说明我们等待答复的最后一天。
applications-receipt-safety = 如果您的设备可能被检查
applications-receipt-safety-text = 请把回执码写在纸上，不要存在设备里。贵组织的负责人和编辑者登录后可在此再次查看。
applications-renew-link = 为本申请更换回执码
applications-renew-title = 更换回执码
applications-renew-lead = 如知晓回执码的人不应再使用，可在此更换。
applications-renew-effect = 旧码立即失效，以旧码打开的页面均予关闭。须将新码交给需要的人。
applications-renew-submit = 生成新码
applications-renew-keep = 保留现有回执码
applications-renew-done = 本申请已有新的回执码，旧码不再有效。
applications-receipt-follow = 查看申请进展
applications-sent-title = 您提交的内容
applications-sent-lead = 这是您所提交的申请原样。此后的改动不在本页。
# $when (text): day and hour.
applications-sent-first = 申请，提交于{ $when }
applications-sent-answer = 对我们问题的答复，提交于{ $when }
applications-sent-others = 您还提交了
applications-sent-taken-out = 此后已撤下
# $count (number): files.
applications-sent-deleted =
    { $count ->
       *[other] 此后有{ $count }个文件被撤下并删除。
    }
applications-sent-not-by-code = 组织成员登录后可以阅读已提交的内容。回执码不能打开这些内容。
applications-sent-keep = 如需留存副本，请打印本页。其中有姓名，应妥善保管。
applications-sent-back = 返回申请进展

## Where an application stands

applications-status-due = 最迟决定日期
# $days (number): days after the promised date.
applications-status-overdue =
    { $days ->
       *[other] 我们已逾期 { $days } 天
    }
applications-status-not-promised = 该机构不承诺日期。
applications-status-provisional = 因我方逾期，在作出决定之前，贵组织享有临时参与资格。
applications-status-timeline = 目前进展
applications-status-answer = 回复我们的询问
applications-status-answer-signed-in = 登录以查看并答复我们的询问
applications-status-notice = 查看决定及理由
applications-status-visibility = 查看或更改谁能看到什么
applications-status-begun = 阅读您已开始撰写的异议
applications-status-challenge = 对决定提出异议
applications-status-challenge-deferral = 对推迟提出异议
applications-status-challenge-closing = 对结案提出异议
applications-status-may-challenge-deferral = 您可以对这项推迟提出异议。
applications-status-may-challenge-closing = 您可以对此申请的结案提出异议。
applications-closed-title = 申请结案的原因
applications-closed-basis = 适用规则
applications-status-may-challenge = 您可以对这一决定提出异议。
applications-status-challenge-until = 提出异议的最后时限
applications-status-challenge-late = 提出异议的时限已过。因风险、残疾或语言原因，仍可提出。
applications-status-challenge-was-until = 原定时限为
applications-status-lodged = 已对这一决定提出异议
applications-status-lodged-deferral = 已对这项推迟提出异议
applications-status-lodged-closing = 已对这一结案提出异议
applications-status-lodged-text = 请在此查看异议的进展。无需再次提出。
applications-status-lodged-earlier = 已对较早的步骤提出异议
applications-status-lodged-earlier-text = 这不算对其后所作决定提出的异议。
applications-status-again = 重新申请
applications-status-sent = 阅读您提交的内容
applications-status-receipt = 查看回执及回执码
applications-status-withdraw = 撤回申请
applications-meaning-draft = 本申请尚未提交，仅贵组织成员可见。
applications-meaning-submitted = 我们已收到申请。
applications-meaning-receipted = 我们正在核查材料是否齐备。目前无需您采取行动。
applications-meaning-complete = 材料齐备，即将进行评估。目前无需您采取行动。
applications-meaning-incomplete = 我们已请您补充材料。在您答复之前暂停计时。
applications-meaning-assessing = 审查员正逐项评估标准。目前无需您采取行动。
applications-meaning-recommended = 评估已完成，将由另一人作出决定。
applications-meaning-granted = 贵组织已获授予地位。
applications-meaning-granted-lower = 贵组织获授予的类别低于所申请的类别。
applications-meaning-refused = 申请未获批准。决定中载明理由。
applications-meaning-deferred = 决定已推迟至指定日期。
# $date (text): a day, in words.
applications-status-put-off = 推迟至 { $date }
applications-status-put-off-text = 到该日，卷宗将重新等待决定，也可提前作出决定。目前无需任何操作。
applications-status-deferral = 推迟的理由
applications-meaning-closed-without-prejudice = 因询问未获答复，申请已结案。方案受理申请时，您可重新申请。
applications-meaning-withdrawn = 贵组织已撤回本申请。方案受理申请时，您可重新申请。

## What happened: one message for each word of the log that an applicant sees

applications-act-begun = 已建立草稿
applications-act-submitted = 申请已提交
applications-act-receipt-issued = 已出具回执
applications-act-found-complete = 认定材料齐备
applications-act-found-incomplete = 已请您补充材料
applications-act-reminded = 已向您发出提醒
applications-act-answered = 已收到您的答复
applications-act-assessment-started = 评估开始
applications-act-recommended = 评估完成
applications-act-granted = 已授予地位
applications-act-granted-lower = 授予较低类别
applications-act-refused = 申请未获批准
applications-act-deferred = 决定推迟
applications-act-resumed = 恢复审议
applications-act-closed-unanswered = 因未答复而结案
applications-act-withdrawn = 申请已撤回
applications-act-annulled = 提出异议后，决定被撤销；开始重新评估
applications-act-lapsed = 决定期限已过
applications-act-visibility-answered = 已保存关于谁能看到什么的答案
applications-act-naming-agreed = 已同意公布名称
applications-act-naming-withdrawn = 已撤回公布名称的同意
applications-act-sealed = 已对公众隐藏
applications-act-unsealed = 已重新向公众显示
applications-act-showing-announced = 已告知贵组织将重新显示
applications-act-showing-agreed = 已同意重新显示
applications-act-hiding-kept = 已要求继续隐藏
applications-actor-member = 贵组织
applications-actor-staff = 机构
applications-actor-system = 门户
applications-actor-receipt = 持回执码者
applications-actor-visitor = 访客

## Withdrawing

applications-withdraw-title = 撤回申请
applications-withdraw-lead = 程序将终止，不作决定。方案受理申请时，您可重新申请。
applications-withdraw-pressure = 任何人不得迫使您撤回。如遇此情况，请寻求帮助，不要撤回。
applications-withdraw-submit = 撤回
applications-withdraw-keep = 保留
applications-withdraw-done = 申请已撤回。

## Without an account

applications-find-title = 凭回执码查询申请
applications-find-lead = 无需账户。凭此码可查看状态、决定并提出异议。
applications-find-hint = 24 位字母和数字，见回执。不区分大小写，空格可有可无。
applications-find-submit = 打开申请
applications-find-unknown = 此码未对应任何申请。请与回执逐字核对。如贵组织已申请新码，则只有新码有效。
applications-find-safety = 最后一次使用后，本浏览器会记住此码一小时。您可在申请页面清除。
applications-find-found = 您的申请
applications-find-kept-title = 您填写的内容仍然保留
applications-find-kept-text = 本浏览器中已没有回执码或登录状态。输入回执码后，即可从停下的地方继续。
applications-find-sign-in = 我有账户：登录
applications-forget-title = 在此设备上
applications-forget-text = 本浏览器会记住您的回执码一小时。浏览记录需您自行删除。
applications-forget-submit = 在此设备上清除该码
