### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = У вас есть сообщение
notices-mail-body = У вас есть сообщение. Войдите, когда это безопасно.

## Напоминание об ожидаемом ответе. Оно тоже никого не называет.

notices-reminder-subject = Напоминание
# $when (текст): день.
notices-reminder-body = Мы ждем от вас ответа. Последний день: { $when }. Войдите, когда это безопасно.
