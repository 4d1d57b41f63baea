### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = 您有一条消息
notices-mail-body = 您有一条消息。可在安全时登录查看。
