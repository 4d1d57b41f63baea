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

review-part-case-officer = 承办人
review-part-assessor = 评估人
review-part-decider = 决策人
review-part-recorder = 决定记录人
review-part-recused = 回避人
review-part-panel-member = 异议审查小组成员
review-part-applicant-member = 申请组织成员

## The conflict declaration

review-refusal-declaration-missing = 须说明您是否存在利益冲突。
review-refusal-tie-missing = 须说明您与此卷宗的关系。
review-refusal-declare-first = 处理此卷宗之前，须先作出利益冲突声明。
review-refusal-conflict-declared = 您已声明存在利益冲突。此卷宗将由他人处理。
# $part (text): a part, from the list above.
review-refusal-took-part = 您已参与过此卷宗。您的角色：{ $part }。须由他人评估。

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-refusal-verdict-missing = 须就标准{ $criterion }选择判定。
review-refusal-reason-missing = 须说明对标准{ $criterion }作出判定的理由。
review-refusal-evidence-missing = 须指明对标准{ $criterion }作出判定所依据的证明材料。
review-refusal-outcome-missing = 须选择您的建议。
review-refusal-doubt-unresolved = 标准{ $criterion }尚无法判定。须先询问申请方。
review-refusal-criterion-not-met = 不能建议授予：不符合标准{ $criterion }。
review-refusal-nothing-fails = 所有标准均已符合，不能建议给予低于所申请的结果。
review-refusal-nothing-in-doubt = 没有标准被判定为“尚无法判定”，无需询问。
review-refusal-category-missing = 须选择您建议的较低类别。
