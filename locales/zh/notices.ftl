### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = 您有一条消息
notices-mail-body = 您有一条消息。可在安全时登录查看。

## 等待答复的提醒，同样不提及任何名称。

notices-reminder-subject = 提醒
# $when（文本）：日期。
notices-reminder-body = 我们在等待您的答复，截止日期为{ $when }。可在安全时登录查看。
