### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = Tiene un mensaje
notices-mail-body = Tiene un mensaje. Inicie sesión cuando sea seguro.

## Recordatorio de una respuesta pendiente. Tampoco nombra a nadie.

notices-reminder-subject = Un recordatorio
# $when (texto): un día.
notices-reminder-body = Esperamos una respuesta suya. El último día es el { $when }. Inicie sesión cuando sea seguro.
