### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = You have a message
notices-mail-body = You have a message. Sign in when it is safe.
