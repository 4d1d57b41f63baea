### Review: the assessment of a file against each criterion.

## Verdicts

review-verdict-met = 符合
review-verdict-not-met = 不符合
review-verdict-cannot-tell = 尚无法判定

## Recommended outcomes

review-recommended-grant = 予以授予
review-recommended-grant-lower = 授予较低类别
review-recommended-refuse = 不予授予
review-recommended-ask = 先询问申请方

## Assessments

review-assessment-awaiting-declaration = 待作出利益冲突声明
review-assessment-open = 进行中
review-assessment-recommended = 已提出建议
review-assessment-recused = 审查员已回避
review-assessment-set-aside = 不再采用

## The parts that people take in a file

review-part-assessor = 评估人
review-part-decider = 决策人
review-part-recorder = 决定记录人
review-part-recused = 回避人
review-part-panel-member = 异议审查小组成员
review-part-applicant-member = 申请方成员

## The conflict declaration

review-violation-declaration-missing = 须说明您是否存在利益冲突。
review-violation-tie-missing = 须说明您与此卷宗的关系。
review-violation-declare-first = 处理此卷宗之前，须先作出利益冲突声明。
review-violation-conflict-declared = 您已声明存在利益冲突。此卷宗将由他人处理。
# $part (text): a part, from the list above.
review-violation-took-part = 您已参与处理此卷宗。您的角色：{ $part }。须由他人评估。

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-violation-verdict-missing = 须就标准{ $criterion }选择判定。
review-violation-reason-missing = 须说明对标准{ $criterion }作出判定的理由。
review-violation-evidence-missing = 须指明对标准{ $criterion }作出判定所依据的证明材料。
review-violation-outcome-missing = 须选择您的建议。
review-violation-doubt-unresolved = 标准{ $criterion }尚无法判定。须先询问申请方。
review-violation-criterion-not-met = 不能建议授予：不符合标准{ $criterion }。
review-violation-nothing-fails = 所有标准均已符合，不能建议不予授予或授予较低类别。
review-violation-nothing-in-doubt = 没有标准被判定为“尚无法判定”，无需询问。
review-violation-category-missing = 须选择您建议的较低类别。
# $criterion (text): the code of a criterion.
review-violation-finding-missing = 标准{ $criterion }的评估结论尚不完整。
review-violation-question-missing = 须写明就标准{ $criterion }向申请方询问的内容。

## The queue

review-queue-title = 待审卷宗
review-queue-lead = 分配给您的方案的卷宗，期限最近的在前。
review-queue-empty = 此处没有待审卷宗。
review-queue-done = 您对此卷宗的建议已提交
review-queue-asked = 您向申请方提出的问题已发出
review-queue-sent-back = 卷宗已退回评估人
review-queue-file = 卷宗
review-queue-organisation = 组织
review-queue-due = 期限
review-queue-state = 状态
review-queue-assessor = 评估人
review-queue-nobody = 尚无
review-queue-answered = 申请方已答复
review-queue-returned = 已退回
# $date (text): a day, in words.
review-queue-put-off = 推迟至 { $date }
review-queue-no-deadline = 未承诺期限
review-queue-all-programmes = 所有方案
review-queue-all-states = 所有待审查的卷宗
review-queue-all-to-decide = 所有待决定的卷宗
review-queue-all-countries = 所有国家和地区
review-queue-filter = 筛选列表
review-queue-find-reference = 卷宗编号
review-queue-reference-unknown = 您的待审队列中没有此编号的卷宗。
# $count (number): files that match, in the two messages below.
review-queue-count =
    { $count ->
       *[other] { $count } 份卷宗
    }
review-queue-count-more = 卷宗数量超过：{ $count }
review-back-to-queue = 返回待审队列

## The conflict declaration

review-conflict-title = 利益冲突声明
review-conflict-lead = 说明您与此卷宗有无关系之后，卷宗才会打开。
review-conflict-what = 什么属于利益冲突？
review-conflict-what-text = 现在或过去五年内的工作、会员、资助、亲属、朋友或纠纷关系。只要公正的人可能这样认为，即属利益冲突。
review-conflict-question = 您与此卷宗是否存在利益冲突？
review-conflict-hint = 您的声明将记录在案。一经声明存在冲突，不得撤回。
review-conflict-none = 没有利益冲突
review-conflict-exists = 有，或可能被认为有
review-conflict-tie = 您与此卷宗有何关系？
review-conflict-tie-hint = 一句话即可。申请方看不到此内容，只知道您已回避。
review-conflict-not-now = 暂不声明
# Of somebody who declared before that there is none.
review-conflict-again-lead = 您已声明与此卷宗不存在利益冲突。如此后发现有冲突，可在此说明。卷宗随即对您关闭，由他人接手。
review-conflict-again-question = 您是否发现与此卷宗存在利益冲突？
review-conflict-again-none = 没有，仍未发现任何冲突
review-conflict-again-exists = 有，已发现冲突，或可能被认为有
review-recused-title = 您已回避此卷宗
review-recused-lead = 您的声明已记录。此卷宗由他人处理，不再向您开放。

## A file

review-file-kicker = 审查卷宗
review-file-due = 应作出决定的日期
review-file-was-due = 决定期限已过
review-file-overdue = 已逾期
# $round (number): the round of assessment, from 2.
review-file-round = 第 { $round } 轮评估（原决定已撤销）
review-file-alike = 另一组织的名称与此名称相似
review-file-alike-text = 作出任何决定之前，请查明其中一个组织是否冒充另一个组织。
review-file-programme = 方案
review-file-language = 申请语文
review-file-category = 申请的类别
review-file-submitted = 提交日期
review-file-documents = 文件
review-file-no-documents = 未提交文件。
review-file-answers = 答复
review-file-profile = 提交时的组织简介
review-file-left = 申请及其文件
review-file-findings = 逐项标准的评估结论
# $done, $total (number): criteria with a verdict, and criteria in all.
review-file-progress = 已作判定的标准：{ $done } / { $total }
# $names (text): names of reviewers.
review-file-others = 同时参与此项评估的还有：{ $names }
review-file-saved = 您的评估结论已保存
review-file-kept = 您输入的内容仍显示在下方。
review-file-unfinished = 您的评估结论已保存。请补充此处所列内容，然后提出建议。
review-file-stale-text = 您打开此页之后，下方标出的标准已另行保存。您填写的内容仍在表格中，已保存的内容列在旁边。请比较后再次保存。
# $criterion (text): code and title of a criterion. $name (text): a reviewer. $when (text): a moment.
review-file-stale-who = { $criterion }：{ $name }，{ $when }
review-file-save-all = 全部保存
review-file-save-and-recommend = 保存并提出建议
review-file-declare-conflict = 我发现存在利益冲突
review-file-decided = 此卷宗已有决定，评估结论不能再更改。
review-file-closed-unanswered = 申请方未按时答复。卷宗已结案，申请方可重新申请。
review-file-waits-for-decision = 已提出建议，此卷宗等待决定。
review-return-title = 已退回：缺少的内容
# $name (text): a person. $when (text): a moment, in words.
review-return-by = 退回人：{ $name }，{ $when }
# $most (number): how often a file can be sent back in one round.
review-violation-returns-used-up = 本轮不能再退回此卷宗。允许退回的次数：{ $most }。请作出决定，或说明理由推迟。
review-violation-no-return-note = 请说明缺少什么。
review-violation-nothing-to-return = 没有可退回的建议。
review-file-waits-for-applicant = 此卷宗等待申请方补充。

## A criterion and its finding

review-criterion-how = 如何检验此标准
review-criterion-test = 检验方法
review-criterion-evidence = 证明材料
review-criterion-alternative = 替代证明材料
review-criterion-basis = 法律依据
review-criterion-cure = 如何补正
review-finding-verdict = 判定
review-finding-none = 尚未判定
review-finding-facts = 查明的事实及判定理由
review-finding-facts-hint = 写事实，不写意见。如决定不利，决策人可将此内容写入理由。
review-finding-evidence = 已审议的文件和答复
review-finding-considered = 已审议的其他证明材料
review-finding-considered-hint = 例如公开来源，须写明，使任何人都能找到。
review-finding-considered-all = 已审议的证明材料
review-finding-missing = 缺少的证明材料
review-finding-missing-hint = 不符合或尚无法判定时填写。
review-finding-cure = 如何补正
review-finding-cure-hint = 用浅显的文字说明该组织可以怎么做。
review-finding-save = 保存此项标准
review-finding-other = 在此期间保存的内容
# In the place of a name.
review-finding-by-you = 您本人
review-finding-other-next = 如再次保存，您的文字将取代此内容。
# $name (text): a reviewer. $when (text): a moment. Both in the two messages below.
review-finding-saved-by = 最后保存：{ $name }，{ $when }
review-finding-earlier = 较早的内容：{ $name }，{ $when }

## What was asked of the applicant, as reviewers read it

review-inquiry-title = 向申请方提出的问题
# $name (text): a reviewer. $when (text): a moment.
review-inquiry-asked = 提问人：{ $name }，{ $when }
review-inquiry-waits = 申请方尚未答复。
# $when（文本）：时刻。
review-inquiry-until = 申请方可在{ $when }之前答复。经提醒仍未答复的，卷宗届时结案。
# $count（数字）：已发出的提醒。
review-inquiry-reminded = { $count ->
    [0] 尚未发出提醒。
   *[other] 已发出{ $count }次提醒。
}
review-inquiry-unreached = 我们的邮件无法送达该组织任何可作答复的成员。未经提醒，卷宗不会结案。
review-inquiry-no-limit = 该方案未规定答复期限，卷宗保持开放。
review-inquiry-changed = 提问之后的变动
review-inquiry-unchanged = 提问之后，答复和文件均无变动。
review-inquiry-before = 原内容
review-inquiry-after = 现内容
review-inquiry-added = 新增文件
review-inquiry-removed = 已移除文件

## The recommendation

review-recommend-title = 建议
review-recommend-lead = 由他人作出决定，该人可看到您的评估结论和建议。
review-recommend-outcome = 您建议什么？
review-recommend-category = 较低类别
review-recommend-category-empty = 选择类别
# $criterion (text): code and title of a criterion.
review-recommend-question = 向申请方提出的问题：{ $criterion }
review-recommend-question-hint = 申请方看到的就是这段文字。请写明什么可以消除疑问。
# $language (text): the name of a language.
review-recommend-question-language = 请用申请所用语言书写：{ $language }。您的评估结论和说明均不会发送给申请方。
# $criteria (text): a list of codes of criteria, here and below.
review-recommend-why-doubt = 以下标准尚无法判定：{ $criteria }。提出其他建议之前，须先询问申请方。
review-recommend-why-unfinished = 以下标准的评估结论尚不完整：{ $criteria }。您可以现在询问，以后再补充完整。
review-recommend-why-failing = 以下标准不符合：{ $criteria }。不能建议授予。
review-recommend-why-met = 所有标准均已符合，只能建议授予。
review-recommend-note = 给决策人的说明
review-recommend-note-hint = 选填。只有机构人员能看到，申请方永远看不到。
review-recommend-submit = 提交
review-recommend-back = 返回评估结论
review-recommend-no-findings = 尚未保存任何评估结论。
review-recommend-stale = 您打开此页之后，评估结论已有变动。现显示其最新状态。阅读后再次提交建议。
review-recommend-saved = 您的评估结论已保存。

## The profile as reviewers read it

review-profile-name = 名称
review-profile-latin-name = 拉丁字母名称
review-profile-acronym = 简称
review-profile-founded = 成立日期
review-profile-legal-form = 法律形式
review-profile-purpose = 宗旨
review-profile-website = 网站
review-profile-seat = 所在地
review-profile-care-of = 转交
