### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = У вас есть сообщение
notices-mail-body = У вас есть сообщение. Войдите, когда это безопасно.
