### Notices: how the portal tells people that something happened.

## The mail. It names nobody, no programme and no decision: it may be read by others.

notices-mail-subject = Vous avez un message
notices-mail-body = Vous avez un message. Connectez-vous quand vous pouvez le faire sans danger.

## Rappel d’une réponse attendue. Il ne nomme personne non plus.

notices-reminder-subject = Un rappel
# $when (texte) : un jour.
notices-reminder-body = Nous attendons une réponse de votre part. Dernier jour : { $when }. Connectez-vous quand vous pouvez le faire sans danger.
