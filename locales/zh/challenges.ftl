### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = 规则不明确或未公布
challenges-ground-about-unclear-rule = 规则没有公布，或含义不清。
challenges-ground-error = 决定有误
challenges-ground-about-error = 决定认定事实有误，或适用规则有误。
challenges-ground-evidence-ignored = 未考虑证明材料
challenges-ground-about-evidence-ignored = 您提供的证明材料未在决定中予以考虑。
challenges-ground-discrimination = 歧视
challenges-ground-about-discrimination = 您因身份、观点或来自何地而受到较为不利的待遇。
challenges-ground-unfair-procedure = 程序不公或偏见
challenges-ground-about-unfair-procedure = 您的意见未被听取，或决策人不公正。
challenges-ground-delay = 拖延
challenges-ground-about-delay = 所用时间超过公布的期限。
challenges-ground-disproportion = 限制不相称
challenges-ground-about-disproportion = 限制超出其目的所需。
challenges-ground-inaccessibility = 缺乏无障碍条件
challenges-ground-about-inaccessibility = 因残疾、语言、距离或技术原因，您无法参与。
challenges-ground-non-disclosure = 不当拒绝披露信息或有违公共利益
challenges-ground-about-non-disclosure = 本应披露的信息未向您披露。
challenges-ground-reprisal = 报复
challenges-ground-about-reprisal = 这是对您与本机构合作或此前提出异议的报复。

## States

challenges-state-safe-draft = 受保护的草稿
challenges-state-lodged = 已提出
challenges-state-acknowledged = 已确认收到
challenges-state-screened = 已完成风险审查
challenges-state-admissible = 可受理
challenges-state-cure = 待补正
challenges-state-inadmissible = 不予受理
challenges-state-interim = 临时措施生效中
challenges-state-stage1 = 第1阶段审查中
challenges-state-settled = 已协商解决
challenges-state-upheld = 异议成立
challenges-state-partly = 异议部分成立
challenges-state-rejected = 异议不成立
challenges-state-lapsed = 逾期
challenges-state-stage2 = 第2阶段审查中
challenges-state-decided = 已作最终决定
challenges-state-implementing = 执行中
challenges-state-closed = 已结案
challenges-state-not-implemented = 未执行
challenges-state-reopened = 重新审理

## Outcomes and what follows from them

challenges-outcome-upheld = 异议成立
challenges-outcome-partly = 异议部分成立
challenges-outcome-rejected = 异议不成立
challenges-effect-annul-and-remit = 决定被撤销。卷宗交由未曾参与的评估人重新评估。
challenges-effect-stands = 决定维持不变。
challenges-effect-deferral-annul-and-remit = 推迟终止。卷宗现应作出决定。
challenges-effect-deferral-stands = 推迟维持不变。
challenges-effect-ended-deferral-annul-and-remit = 推迟此前已经终止。其后作出的决定不变。
challenges-effect-ended-deferral-stands = 推迟此前已经终止。一切不变。

## Why a challenge may come late

challenges-late-risk = 更早提出会使人面临危险。
challenges-late-disability = 因残疾无法更早提出。
challenges-late-language = 我们无法理解决定所用的语文。

## What a challenge still lacks

challenges-violation-nothing-to-challenge = 此决定未限制任何人，没有可提出异议的事项。
challenges-violation-already-lodged = 此决定已被提出异议。可用回执码查看进展。
challenges-violation-no-ground = 须至少选择一项异议事由。
challenges-violation-no-statement = 须用您自己的话说明问题，几句话即可。
challenges-violation-late = 提出异议的期限已过。须选择未能更早提出的原因。

## The receipt code

challenges-violation-code-missing = 须输入回执码。
# $character (text): the character.
challenges-violation-code-character = 回执码中不会出现{ $character }。须与回执逐字核对。
# $length (number): characters of a code. $actual (number): characters typed.
challenges-violation-code-length = 回执码字符数：{ $length }。已输入字符数：{ $actual }。

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-violation-took-part = 您曾参与处理此卷宗。您的角色：{ $part }。异议须由他人审查。
challenges-violation-declare-first = 审查此异议之前，须先作出利益冲突声明。
challenges-violation-conflict-declared = 您已声明存在利益冲突。此异议将由他人审查。

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-violation-not-possible-now = 目前无法进行此操作。异议状态：{ $state }。
challenges-violation-outcome-missing = 须选择异议审查结果。
challenges-violation-no-reasons = 须说明结果的理由。
challenges-violation-no-ground-upheld = 须标明成立的异议事由。
challenges-violation-no-effect-deferral = 须说明推迟是终止还是维持。
challenges-violation-nothing-to-annul = 推迟已经终止，没有可撤销的内容。请阅读下方的结果，然后重新发送。
challenges-violation-no-effect = 须说明决定是撤销还是维持。
challenges-violation-ground-with-rejection = 有事由成立的异议不应判为不成立。须更改结果或取消标记。

## Where challenging begins

challenges-start-title = 对决定提出异议
challenges-start-lead = 由未参与该决定的人员重新审查。免费，无需律师，也无需账户。
challenges-start-yours = 您目前可提出异议的决定
challenges-start-challenge-file = 对以下申请的决定提出异议：
challenges-start-lodged = 您提出的异议
challenges-start-enter-code = 输入回执码
challenges-start-sign-in = 改为登录
challenges-start-code-where = 回执码见申请回执。
challenges-start-before = 提出之前
challenges-start-who = 谁可以提出异议
challenges-start-who-text = 受决定限制的组织，以及持有其申请回执码的人。
challenges-start-what = 可对什么提出异议
challenges-start-what-text = 任何限制。目前包括：
challenges-start-cost = 费用
challenges-start-cost-text = 免费。提出异议不影响您的其他申请。
challenges-start-language = 使用的语文
challenges-start-language-text = 本门户六种语文均可，使用您最熟悉的语文即可。
challenges-start-until = 期限
# $days (number): calendar days.
challenges-start-until-text =
    { $days ->
       *[other] 自通知之日起{ $days }日内，通知给予更长期限的除外。只有因风险、残疾或语言原因，方可逾期提出。
    }
challenges-start-next = 提出之后
challenges-start-step-receipt = 门户立即确认收到您的异议，并显示各项期限。
# $days (number): working days.
challenges-start-step-acknowledged =
    { $days ->
       *[other] 审查小组一名成员在{ $days }个工作日内确认收到。
    }
challenges-start-step-panel = 该成员未参与原决定。凡参与原决定的人，门户均不向其显示您的异议。
# $days (number): working days.
challenges-start-step-outcome =
    { $days ->
       *[other] 此后{ $days }个工作日内，您会收到附理由的结果。
    }
challenges-start-step-effect = 如审查小组撤销决定，则由其他人员重新评估您的卷宗。如终止推迟审议，则应对您的卷宗作出决定。审查小组也可认定异议成立而维持决定。此前已终止的推迟审议不受影响。有些机构不受结果约束，方案页面对此有说明。
challenges-start-grounds = 十项异议事由
challenges-start-safety = 您的安全
challenges-start-safety-text = 我们的邮件不提及任何姓名，也不涉及您的异议。但他人仍可能在您的屏幕上或网络记录中看到此页面。
challenges-start-safety-link = 本门户能够保护什么，不能保护什么
challenges-start-others = 其他途径
challenges-start-others-text = 如无法使用本门户网站，请寻求帮助。通知和帮助页面列有联系人。您的其他权利和补救办法不受影响。
challenges-start-help = 获得帮助
challenges-outcomes-link = 以往异议的结果
# $when (text): a date and time.
challenges-until = 截至{ $when }

## Lodging

challenges-lodge-title = 提出异议
challenges-lodge-kicker = 对申请的决定
challenges-lodge-lead = 只需两项内容：决定为何不当，以及简短说明。
challenges-lodge-until = 提出期限
challenges-lodge-was-until = 期限已于此时届满
challenges-lodge-read-notice = 查看决定及理由
challenges-lodge-who-sees = 参与决定的人均看不到。日后公布结果时不含贵组织名称。
challenges-lodge-who-sees-hidden = 参与决定的人均看不到。贵组织处于隐藏状态期间，不公布任何相关内容。
challenges-lodge-grounds = 决定为何不当？
challenges-lodge-grounds-hint = 选择所有适用的事由。如不确定，选择最接近的一项。
challenges-lodge-statement = 用您自己的话说明情况
challenges-lodge-statement-hint = 说明哪一部分不当及其依据，无须使用法律用语。
challenges-lodge-remedy = 您的要求（选填）
challenges-lodge-remedy-hint = 例如：撤销决定、更正记录、披露文件。
challenges-lodge-late = 为何未能更早提出？
challenges-lodge-late-hint = 有其中一项原因，逾期亦可提出，目前无须证明。
challenges-lodge-documents-later = 可在下一页添加文件，非必需。
challenges-lodge-submit = 提交异议
challenges-lodge-nothing-lost = 您输入的内容仍显示在下方。
challenges-check-title = 核对您的异议
challenges-check-lead = 尚未提交任何内容。请核对，按需修改，添加文件，然后提出异议。
challenges-check-change = 修改
challenges-check-back = 返回您填写的内容
challenges-check-document = 添加文件（选填）
# $name (text): the file's name.
challenges-check-added = { $name } 已保存。异议尚未提出。
challenges-check-removed = 文件已移除。异议尚未提出。
challenges-check-stale = 现显示的是最新内容，尚未提出。请核对后再提出。
challenges-check-kept = 您填写的内容已保留。异议尚未提出。
challenges-check-who-sees = 提出之前：代表贵组织行事的人和持有回执码的人可见。内容在最后一次修改后保留 90 天。

## One challenge at a time, and none where nothing restricts

challenges-already-title = 已有人对此决定提出异议
challenges-already-lodged = 此决定已被提出异议
challenges-already-waiting-text = 门户已收到，尚无人确认受理。您可以添加文件并查看每一步进展。
challenges-already-open-text = 正在审查。您可以添加文件并查看每一步进展。
challenges-already-concluded-text = 已作出附理由的结论。您仍可使用其他补救办法。
challenges-already-typed = 在您撰写期间，已有人提出异议。您的文字没有发送，现列于下方。如有需要，请复制保存。您可以将其作为文件添加到该异议中。
# $name (text): the file's name.
challenges-file-not-kept = 文件 { $name } 没有保存。
challenges-already-file-add = 在此期间已有人提出异议。请在该异议的页面上重新选择此文件。
challenges-already-see = 查看异议
challenges-begun-title = 您曾开始撰写异议，但未提出
# $restriction (text): the kind of the earlier restriction.
challenges-begun-offered = 该异议针对：{ $restriction }。此项限制已经结束。您的文字见下，其文件一并保留。
challenges-begun-fit = 修改文字，使其针对您现在提出异议的事项。在您提出之前，机构看不到这些内容。
challenges-begun-kept = 该异议针对：{ $restriction }。此项限制已经结束。您的文字及其文件自最后一次修改起保存90天。如有您可以提出异议的决定，将再次为您提供这些文字。
challenges-begun-copy = 目前没有可提出异议的事项，您的文字未予保存。如以后需要，应自行复制。
challenges-nothing-title = 没有可提出异议的事项
challenges-nothing-text = 如我方逾期，或您遇到其他障碍，可寻求帮助。

## Where a challenge stands

challenges-status-title = 您的异议
challenges-status-kicker = 异议
challenges-status-received = 已收到您的异议
challenges-status-received-text = 已开始计时。请保存编号。用申请的回执码可再次打开此页面。
challenges-status-acknowledged-by = 人工确认收到的期限
challenges-status-outcome-by = 给出结果的期限
challenges-status-overdue = 已逾期
challenges-status-outcome = 结果
challenges-status-timeline = 进展
challenges-status-who-decides = 由谁决定
challenges-status-who-decides-text = 由异议审查小组中未参与该决定的成员决定。每名成员须先作出利益冲突声明。
challenges-status-said = 异议内容
challenges-status-after-annulled = 您的卷宗由此前未参与的人员重新评估。该限制不再有效。
challenges-status-after-deferral = 推迟不再有效。贵组织的申请页面说明下一步。
challenges-status-after-ended-deferral = 推迟此前已经终止。其后作出的决定可以另行提出异议。
challenges-case-file-ended-deferral-title = 这项推迟已经终止
challenges-case-file-ended-deferral = 推迟期限已到，或者卷宗已作出决定或已撤回。您的结论说明推迟是否正当，不改变其后的任何事项。
challenges-status-after-stands = 方案受理申请时，您可重新申请。您的其他权利和补救办法不受影响。
challenges-event-lodged = 已提出异议
challenges-event-received = 门户已确认收到
challenges-event-acknowledged = 小组成员已确认收到，正在审查
# $outcome (text): the name of an outcome, from the list above.
challenges-event-decided = 已给出结果：{ $outcome }
challenges-actor-you = 贵方
challenges-actor-portal = 门户
challenges-actor-panel = 异议审查小组
challenges-application = 申请
challenges-organisation = 组织
challenges-programme = 方案
challenges-documents = 异议文件
challenges-documents-add = 添加文件
# $when (text): a date and time with its city.
challenges-documents-added = 添加时间：{ $when }
# $most (number): documents that a challenge can have, here and below.
challenges-documents-full = 该异议的文件数已达上限：{ $most }。
challenges-violation-evidence-full = 该异议的文件数已达上限：{ $most }。此文件未保存。
challenges-violation-evidence-concluded = 该异议已审结，不再接收文件。此文件未保存。
challenges-violation-evidence-again = 该异议恰在此时发生变动。此文件未保存。须重新选择文件。
challenges-documents-kept = 已保存

## The panel's docket

challenges-docket-title = 异议审理清单
challenges-docket-lead = 涉及您未曾参与处理的卷宗的异议。其他异议不显示，也不计数。
# $open, $overdue (number): challenges.
challenges-docket-count = 未结异议：{ $open }。已逾期：{ $overdue }。
challenges-docket-open = 未结异议，期限最近者在前
challenges-docket-concluded = 已结异议，最新者在前
challenges-docket-empty = 此处没有需要您审查的异议。
challenges-docket-challenge = 异议
challenges-docket-grounds = 事由
challenges-docket-due = 期限
challenges-docket-state = 状态
challenges-docket-new-documents = 新文件
challenges-docket-show-open = 显示未结异议
challenges-docket-show-concluded = 显示已结异议
challenges-docket-recused = 您已回避
challenges-docket-recused-text = 您的声明已保存。您将不审查此异议。
challenges-decided-on = 决定日期
challenges-list-older = 较早
challenges-said-statement = 陈述
challenges-said-remedy = 请求的补救办法
challenges-said-late = 逾期原因

## The bundle of a challenge

challenges-case-file-kicker = 异议
challenges-case-file-acknowledge = 确认收到并开始审查
challenges-case-file-acknowledge-text = 异议方将获知已有专人接收。给出结果的期限开始计算。
challenges-case-file-acknowledged-text = 异议方可以看到。给出结果的期限见上方。
challenges-case-file-concluded-text = 结果已作出，异议方现在即可阅读。
challenges-case-file-stale = 现显示异议的最新状态，最新文件在前。阅读后继续。
challenges-case-file-decide = 给出结果
challenges-case-file-decision = 决定及理由
challenges-case-file-restriction = 异议所针对的限制及其理由
challenges-case-file-kind = 限制
challenges-case-file-since = 生效时间
challenges-case-file-basis = 法律依据
challenges-case-file-findings = 评估结论
challenges-case-file-file = 申请及其文件
challenges-case-file-decided-by = 作出决定者
challenges-case-file-language = 决定所用的语文
challenges-case-file-reasons = 此项标准的理由
challenges-case-file-not-met = 不符合
challenges-case-file-facts = 查明的事实
challenges-case-file-considered = 已审议的证明材料
challenges-case-file-missing = 缺少的证明材料
challenges-case-file-cure = 如何补正

## Giving the outcome

challenges-decide-kicker = 异议的结果
challenges-decide-lead = 逐项答复各事由，然后给出结果。异议方和公众均可阅读理由。
challenges-decide-lead-hidden = 逐项答复各事由，然后给出结果。异议方可阅读理由。该组织处于隐藏状态期间，上述内容均不公布。
challenges-decide-founded = 哪些事由成立？
challenges-decide-founded-hint = 如异议不成立，则不作标记。
challenges-decide-outcome = 结果
challenges-decide-effect = 对原决定有何影响？
challenges-decide-reasons = 结果的理由
challenges-decide-reasons-hint = 理由将公布。不得提及任何个人的姓名或组织的名称。
challenges-decide-reasons-hint-hidden = 该组织恢复显示后，理由可能公开。不得提及任何个人的姓名或组织的名称。
challenges-decide-language = 书写结果所用语文
# $language (text): the name of a language.
challenges-decide-language-hint = 提交异议时所用页面的语文：{ $language }。如有可能，用异议正文的语文书写，以便异议方理解。
challenges-decide-language-empty = 选择语文
challenges-decide-final = 结果不可更改，立即生效。
challenges-decide-submit = 给出此结果
challenges-decide-back = 返回异议材料
challenges-decide-pointed-at = 尚未发布任何内容。您可以修改这些内容，或按原文再次给出此结果。
challenges-decide-stale = 您输入的内容已保留。现显示异议的最新状态。阅读后再次提交。
challenges-decide-too-late = 结果已先行作出，且不可更改。您所写内容见下方。
challenges-decide-yours = 您所写内容
# $ground (text): code and name of a ground, such as “G2 Error”.
challenges-answer-to = 对{ $ground }的答复
challenges-answer-founded = 成立
challenges-answer-unfounded = 不成立
# $code (text): the code of a ground, such as G2.
challenges-violation-no-answer = 须答复事由{ $code }。异议方需要了解您的判断。
challenges-violation-language-missing = 须选择书写结果所用的语文。

## Published outcomes

challenges-outcomes-title = 异议结果
challenges-outcomes-lead = 各项结果及理由。本门户不加入名称、编号和日期，并要求审查小组不写入这些内容。每月结果在该月结束后公布。已隐藏组织的结果不列入。
challenges-outcomes-empty = 尚未公布任何结果。结果在作出当月结束后公布。
challenges-outcomes-reasons = 阅读理由及对各项事由的答复
challenges-time-taken = 用时
