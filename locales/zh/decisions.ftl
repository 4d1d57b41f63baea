### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = 予以授予
decisions-outcome-granted-lower = 授予较低类别
decisions-outcome-refused = 不予授予

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-refusal-not-possible-now = 只有已提出建议的卷宗才能作出决定。此卷宗状态：{ $state }。
decisions-refusal-decider-assessed = 您评估过此卷宗，须由他人作出决定。
# $part (text): the part that the person took, such as “decision maker”.
decisions-refusal-decider-took-part = 您此前参与过此卷宗。您的角色：{ $part }。须由他人作出决定。
decisions-refusal-decider-is-applicant = 您属于申请组织，须由他人作出决定。
decisions-refusal-declare-first = 作出决定之前，须先作出利益冲突声明。
decisions-refusal-conflict-declared = 您已声明存在利益冲突，须由他人作出决定。

## What a decision still lacks

decisions-refusal-outcome-missing = 须选择决定结果。
decisions-refusal-category-missing = 须选择低于所申请类别的类别。
decisions-refusal-no-decider = 须填写决策人的姓名和职务。
decisions-refusal-no-body = 须填写作出决定的机关名称。
decisions-refusal-no-body-session = 须填写该机关作出决定的届会或会议。
decisions-refusal-no-body-date = 须填写该机关作出决定的日期。
# $today (text): today, as an ISO 8601 date.
decisions-refusal-body-date-in-future = 该机关作出决定的日期不能晚于今天，即{ DATE($today) }。
decisions-refusal-no-criterion-named = 此决定低于所申请的结果。须至少指明一项不符合的标准。
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-refusal-no-reason-given = 评估认为标准{ $criterion }未获符合，而决定未予说明。须说明理由。
# $version (number): the number of the programme version.
decisions-refusal-criterion-not-published = 标准{ $criterion }（版本{ $version }）不在适用于此卷宗的已公布标准之列。
decisions-refusal-no-facts = 须说明就标准{ $criterion }查明的事实。
decisions-refusal-no-evidence-considered = 须说明就标准{ $criterion }已审议的证明材料。
decisions-refusal-no-evidence-missing = 须说明就标准{ $criterion }缺少的证明材料。如无缺少，亦须说明。
decisions-refusal-no-cure = 须说明如何补正标准{ $criterion }。
decisions-refusal-no-effective-date = 须填写决定的生效日期。
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-refusal-effective-before-decision = 决定不能在作出之前生效。最早日期为{ DATE($earliest) }。
decisions-refusal-no-challenge-route = 此方案未公布提出异议的途径。没有该途径，无法保存决定。
# $days (number): days for a challenge that the programme publishes.
decisions-refusal-challenge-period-too-short = 提出异议的期限短于方案公布的期限。所需天数：{ $days }。
