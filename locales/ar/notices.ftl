### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = لديكم رسالة
notices-mail-body = لديكم رسالة. سجّلوا الدخول عندما يكون ذلك آمنًا.

## تذكير بجواب منتظر. وهو أيضًا لا يسمّي أحدًا.

notices-reminder-subject = تذكير
# $when (نص): يوم.
notices-reminder-body = ننتظر منكم جوابًا. آخر يوم هو { $when }. سجّلوا الدخول عندما يكون ذلك آمنًا.
