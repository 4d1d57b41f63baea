### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = You have a message
notices-mail-body = You have a message. Sign in when it is safe.

## A reminder that an answer is awaited. It names nobody either.

notices-reminder-subject = A reminder
# $when (text): a day.
notices-reminder-body = We are waiting for an answer from you. The last day is { $when }. Sign in when it is safe.
