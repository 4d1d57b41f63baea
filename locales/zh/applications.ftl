### Applications: a file from its draft to its end.

## States

applications-state-draft = 草稿
applications-state-submitted = 已提交
applications-state-receipted = 已出具回执
applications-state-complete = 材料齐全
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
applications-refusal-not-possible-now = 目前无法进行此操作。卷宗状态：{ $state }。
# $limit (number): rounds of questions allowed.
applications-refusal-questions-used-up = 向申请方提问的次数已用完。允许的轮次：{ $limit }。
# $limit (number): deferrals allowed.
applications-refusal-deferrals-used-up = 此申请不能再次推迟审议。允许推迟的次数：{ $limit }。
# $sent, $needed (number): reminders sent, and reminders needed.
applications-refusal-reminders-missing = 只有发出全部提醒后才能结案。已发提醒：{ $sent }。所需提醒：{ $needed }。

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-refusal-not-a-draft = 此申请已经提交。当前状态：{ $state }。未作任何更改。
# $date (text): the last day, as an ISO 8601 date.
applications-refusal-deadline-passed = 申请截止日期为{ DATE($date) }。您的草稿已保存。
# $question (text): the question.
applications-refusal-answer-missing = 此问题尚待回答：{ $question }
# $document (text): the name of the document.
applications-refusal-document-missing = 须添加此文件或可替代的文件：{ $document }
applications-refusal-declaration-missing = 须确认声明，方可提交申请。
applications-refusal-declarant-missing = 须填写作出声明者的姓名。
