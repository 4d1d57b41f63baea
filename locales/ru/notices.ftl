### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = Для вас есть сообщение
notices-mail-body = Для вас есть сообщение. Войдите, когда это безопасно.
