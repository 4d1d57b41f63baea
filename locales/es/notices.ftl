### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = Tiene un mensaje
notices-mail-body = Tiene un mensaje. Inicie sesión cuando sea seguro.
