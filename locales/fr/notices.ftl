### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = Vous avez un message
notices-mail-body = Vous avez un message. Connectez-vous quand vous pouvez le faire sans danger.
