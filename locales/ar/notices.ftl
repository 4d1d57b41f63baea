### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = لديكم رسالة
notices-mail-body = لديكم رسالة. سجّلوا الدخول عندما يكون ذلك آمنًا.
