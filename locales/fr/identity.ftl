### Identity: signing in, accounts, sessions.

## The sign-in name

identity-violation-name-missing = Indiquez une adresse électronique ou un nom de votre choix.
identity-violation-not-an-address = Indiquez une adresse telle que name@example.org ou un nom sans @.
# $character (text): the letter.
identity-violation-address-letter = Beaucoup de serveurs de courrier n’acceptent pas le caractère { $character } avant le @. Saisissez une autre adresse, ou un nom sans @.
# $min (number): characters at least.
identity-violation-name-too-short = Ce nom est court. Nombre minimal de caractères : { $min }.
# $character (text): the character.
identity-violation-name-character = Un nom ne peut contenir { $character } à cet endroit. Utilisez des lettres et des chiffres, avec . - _ entre eux.

## The password

identity-violation-password-missing = Indiquez un mot de passe. Vous pouvez le coller.
# $min (number): characters at least. $actual (number): characters typed.
identity-violation-password-too-short = Ce mot de passe est court. Caractères saisis : { $actual }. Le minimum est de { $min }. Quelques mots faciles à retenir suffisent.
# $max (number): characters allowed.
identity-violation-password-too-long = Ce mot de passe est long. Nombre maximal de caractères : { $max }.
identity-violation-password-common = De nombreuses personnes utilisent ce mot de passe ; il est facile à deviner. Choisissez d’autres mots.
identity-violation-password-contains-name = Ce mot de passe se compose surtout d’un nom connu d’autrui. Choisissez d’autres mots.
identity-violation-password-not-repeated = Les deux mots de passe diffèrent. Saisissez deux fois le même mot de passe.

## More about names

identity-violation-name-taken = Ce nom est déjà utilisé. Choisissez-en un autre.
identity-violation-display-name-missing = Indiquez le nom que les autres verront. Un pseudonyme convient.
identity-violation-email-missing = Indiquez une adresse électronique telle que name@example.org.
# $character (text): the letter.
identity-violation-email-letter = Beaucoup de serveurs de courrier n’acceptent pas le caractère { $character } avant le @. Saisissez une autre adresse.
identity-violation-language-missing = Choisissez une langue.
identity-violation-work-mail-missing = Choisissez quand nous devons vous écrire.
identity-violation-password-wrong = Ce n’est pas le mot de passe de ce compte. Vérifiez-le et saisissez-le de nouveau.

## Labels shared by several pages

identity-sign-in-name = Adresse électronique ou nom de connexion
identity-password = Mot de passe
identity-password-new = Nouveau mot de passe
identity-password-again = Nouveau mot de passe, une seconde fois
identity-password-current = Mot de passe actuel
identity-password-hint =
    { $min ->
        [one] Au moins { $min } caractère. Quelques mots se retiennent facilement. Vous pouvez le coller.
        [many] Au moins { $min } de caractères. Quelques mots se retiennent facilement. Vous pouvez le coller.
       *[other] Au moins { $min } caractères. Quelques mots se retiennent facilement. Vous pouvez le coller.
    }
identity-display-name = Nom que les autres voient
identity-display-name-hint = Un pseudonyme convient. Les membres de votre organisation et le secrétariat le voient.
identity-back-to-sign-in = Retour à la connexion

## Signing in and out

identity-sign-in-title = Connexion à votre compte
identity-sign-in-failed = Nous ne connaissons pas ce nom avec ce mot de passe. Vérifiez les deux et réessayez. Si votre compte est nouveau, ouvrez d’abord le lien reçu par courriel.
identity-sign-in-link-sent = De nombreux mots de passe ont été essayés pour ce nom. Si le vôtre est exact, nous vous avons envoyé un courriel. Ouvrez le lien qu’il contient pour vous connecter.
identity-sign-in-staff-only = Le personnel se connecte avec le compte de son institution. Utilisez le bouton plus bas.
identity-sign-in-forgotten = J’ai oublié mon mot de passe
identity-sign-in-new-title = Vous n’avez pas encore de compte
identity-sign-in-staff-title = Vous travaillez pour le secrétariat
identity-sign-in-staff-text = Le personnel se connecte avec le compte de son institution.
identity-sign-in-staff = Se connecter par votre institution
identity-link-title = Connexion par le lien reçu par courriel
identity-link-lead = De nombreux mots de passe erronés ont été essayés pour votre compte. Ce lien vous permet de vous connecter malgré tout.
identity-signed-out-title = Votre session est fermée
identity-signed-out-text = Vos brouillons enregistrés sont conservés.
identity-signed-out-next = Si d’autres personnes utilisent cet appareil, fermez aussi le navigateur.
identity-signed-out-institution = Se déconnecter aussi auprès de votre institution
identity-signed-out-institution-text = Vous êtes peut-être encore connecté auprès de votre institution. Sur un appareil partagé, déconnectez-vous aussi là-bas.

## Creating an account

identity-sign-up-lead = Il faut un compte pour demander une accréditation. Il n’en faut pas pour lire le registre ni pour contester une décision.
identity-sign-up-saved = Votre saisie est conservée, sauf les mots de passe.
identity-sign-up-have-account = J’ai déjà un compte
identity-sign-up-name-hint = Une adresse électronique ou un nom de votre choix.
identity-sign-up-which-title = Que choisir ?
identity-sign-up-which-email = Avec une adresse électronique, nous pouvons vous envoyer des notifications. Si vous oubliez votre mot de passe, nous vous envoyons un lien. Un premier courriel sert à confirmer l’adresse.
identity-sign-up-which-name = Un nom choisi convient si le courriel peut vous mettre en danger. Conservez bien le mot de passe : sans adresse, aucun lien ne peut vous être envoyé.
identity-sent-title = Consultez votre boîte de réception
identity-sent-text = Nous avons envoyé un courriel à l’adresse que vous avez indiquée.
# $address (text): an e-mail address.
identity-sent-text-to = Nous avons envoyé un courriel à cette adresse : { $address }.
identity-sent-next = Ouvrez le lien dans les deux jours. Si rien n’arrive en dix minutes, regardez parmi les courriels indésirables.
identity-sent-again = Indiquer une autre adresse
identity-mail-refused-title = Nos courriels n’arrivent pas
identity-mail-refused-text = Le serveur de cette adresse a refusé notre message. Vérifiez l’adresse, ou saisissez-en une autre.
identity-confirm-title = Confirmer votre adresse électronique
identity-confirm-lead = Votre adresse est { $email }. Il reste une étape.
identity-confirm-password = Le mot de passe que vous avez choisi
identity-confirm-password-hint = Ainsi, personne d’autre ne peut ouvrir un compte avec votre adresse.
identity-confirm-submit = Confirmer et se connecter
identity-confirm-address-lead = Votre compte utilisera désormais cette adresse : { $email }.
identity-confirm-address-submit = Confirmer cette adresse
identity-lapsed-title = Ce lien ne fonctionne plus
identity-lapsed-text = Il a déjà servi, il est trop ancien ou il est incomplet.
identity-lapsed-next = Rien n’a été modifié. Connectez-vous, ou demandez-y un nouveau lien.

## A forgotten password

identity-recover-title = Choisir un nouveau mot de passe
identity-recover-lead = Nous envoyons un lien à l’adresse électronique de votre compte. Il fonctionne pendant une heure.
identity-recover-submit = Envoyer le lien
identity-recover-no-address-title = Votre compte n’a pas d’adresse électronique
identity-recover-no-address-text = Aucun lien ne peut alors être envoyé. Écrivez-nous depuis n’importe quelle adresse. La page d’aide indique à qui écrire.
identity-recover-sent-title = Le lien vous attend par courriel
identity-recover-sent-text = Si un compte avec une adresse existe sous ce nom, nous y avons envoyé un lien.
# $address (text): the e-mail address or name that was entered.
identity-recover-sent-text-to = Si un compte avec une adresse existe sous ce nom, nous y avons envoyé un lien : { $address }.
identity-recover-sent-next = Le lien fonctionne pendant une heure. Si rien n’arrive en dix minutes, regardez parmi les courriels indésirables.
identity-recover-sent-again = Essayer un autre nom
identity-new-password-title = Définir votre nouveau mot de passe
identity-new-password-lead = Tous les navigateurs connectés à votre compte seront déconnectés.
identity-new-password-submit = Définir le mot de passe et se connecter

## Your account

identity-account-lead = Votre nom, votre mode de connexion et l’adresse où vous recevez vos messages.
identity-account-staff = Votre institution gère votre nom, votre adresse et votre mot de passe.
identity-account-sign-in-name = Nom de connexion
identity-account-email = Adresse électronique
identity-account-language = Langue des courriels
identity-account-work-mail = Courriels sur le travail
identity-account-password-hidden = Non affiché
identity-account-sessions = Voir vos sessions ouvertes
identity-account-session = Voir quand cette session se termine
identity-account-mail-sent = Nous avons envoyé un courriel à la nouvelle adresse. Elle sera valable dès l’ouverture du lien.
# $address (text): an e-mail address.
identity-account-mail-sent-to = Nous avons envoyé un courriel à cette adresse : { $address }. Elle sera valable dès l’ouverture du lien.
identity-account-password-changed = Votre mot de passe est modifié. Les autres navigateurs ont été déconnectés.
identity-change-name-title = Modifier le nom que les autres voient
identity-change-email-title = Modifier votre adresse électronique
identity-change-email-lead = Nous envoyons un lien à la nouvelle adresse. Rien ne change avant son ouverture.
identity-change-email-submit = Envoyer le courriel
identity-change-language-title = Dans quelle langue devons-nous vous écrire ?
identity-change-language-hint = Les notifications et les courriels sont dans cette langue. Les pages se lisent dans chacune des six.
identity-change-work-mail-title = Quand devons-nous vous signaler du travail par courriel ?
identity-change-work-mail-hint = Un courriel par jour au plus, le matin. Il dit combien de dossiers vous attendent et ne nomme personne.
identity-work-mail-daily = Chaque jour où il y a du nouveau
identity-work-mail-near = Seulement à l’approche d’une échéance
identity-work-mail-never = Jamais
identity-change-password-title = Modifier votre mot de passe
identity-change-password-lead = Les autres navigateurs connectés à votre compte seront déconnectés.
identity-change-password-submit = Modifier le mot de passe

## Sessions

identity-sessions-title = Vos sessions ouvertes
identity-sessions-lead = Si vous n’en reconnaissez pas une, fermez-la et changez de mot de passe.
identity-sessions-browser = Navigateur
identity-sessions-started = Début
identity-sessions-last-seen = Dernière utilisation
identity-sessions-end = Ce que vous pouvez faire
identity-sessions-this = Ce navigateur-ci
identity-sessions-unknown = Navigateur inconnu
identity-sessions-end-one = Fermer cette session
identity-sessions-end-others = Fermer toutes les autres sessions
identity-sessions-ended = Les sessions choisies sont fermées.
identity-session-title = Durée de votre session
identity-session-ends = Si vous n’ouvrez aucune page, la session se ferme à ce moment : { $when }.
identity-session-at-latest = Pour vous protéger, nous redemandons votre mot de passe au plus tard à ce moment : { $when }.
identity-session-extended = La session continue. Nouvelle fin : { $when }.
identity-session-leave = Revenir à votre compte
identity-session-saved = Si la session se ferme pendant que vous écrivez, votre envoi est conservé. Connectez-vous pour le retrouver.

## Staff

identity-staff-failed-title = La connexion par votre institution n’a pas abouti
identity-staff-failed-text = La réponse de son service de connexion ne correspondait pas à la demande, ou elle est arrivée trop tard.
identity-staff-failed-next = Rien n’a été modifié. Recommencez. Si cela se reproduit, prévenez votre administration.
identity-no-role-title = Vous n’avez pas encore de rôle ici
identity-no-role-text = Votre institution vous a connecté, mais n’a indiqué aucun rôle que ce portail connaisse. Prévenez votre administrateur. Le journal du portail dit ce qui a été reçu.

## Mails. They repeat no name and no password

identity-mail-foot = Questions : { $contact }
identity-mail-confirm-subject = Confirmez votre adresse électronique
identity-mail-confirm-body = Un compte a été demandé avec cette adresse. Si c’était vous, ouvrez ce lien dans les deux jours. Sinon, ne faites rien : aucun compte ne sera créé.
identity-mail-exists-subject = Vous avez déjà un compte
identity-mail-exists-body = Quelqu’un a saisi cette adresse, peut-être vous. Elle a déjà un compte. Vous pouvez vous connecter ici ou demander un nouveau mot de passe. Si ce n’était pas vous, vous n’avez rien à faire.
identity-mail-recover-subject = Choisissez un nouveau mot de passe
identity-mail-recover-body = Un nouveau mot de passe a été demandé pour votre compte. Si c’était vous, ouvrez ce lien dans l’heure. Sinon, ne faites rien : votre mot de passe ne change pas.
identity-mail-enter-subject = Votre lien de connexion
identity-mail-enter-body = Quelqu’un s’est connecté avec votre mot de passe, après de nombreux essais erronés. Si c’était vous, ouvrez ce lien dans l’heure. Sinon, changez de mot de passe sans attendre : il est connu.
identity-mail-change-subject = Confirmez votre nouvelle adresse électronique
identity-mail-change-body = Vous avez demandé à utiliser cette adresse pour votre compte. Ouvrez ce lien dans l’heure. D’ici là, rien ne change.
identity-mail-changed-subject = Votre adresse électronique a été modifiée
identity-mail-changed-body = Votre compte utilise désormais une autre adresse. Si vous ne l’avez pas demandé, écrivez-nous sans attendre.
identity-mail-password-subject = Votre mot de passe a été modifié
identity-mail-password-body = Le mot de passe de votre compte a été modifié. Si ce n’était pas vous, demandez-en un nouveau ici sans attendre.

## Courriel qui signale du travail au personnel. Il compte et ne nomme rien : d’autres peuvent le lire.

identity-work-mail-subject = Du travail dans le portail
# $count (nombre) : dossiers et contestations.
identity-work-mail-new = { $count ->
    [one] { $count } nouvelle affaire vous attend.
    [many] { $count } de nouvelles affaires vous attendent.
   *[other] { $count } nouvelles affaires vous attendent.
}
# $count (nombre) : dossiers et contestations.
identity-work-mail-deadlines = { $count ->
    [one] { $count } échéance approche ou est dépassée.
    [many] { $count } d’échéances approchent ou sont dépassées.
   *[other] { $count } échéances approchent ou sont dépassées.
}
# $count (nombre) : courriels.
identity-work-mail-undelivered = { $count ->
    [one] { $count } courriel du portail n’a pas pu être remis.
    [many] { $count } de courriels du portail n’ont pas pu être remis.
   *[other] { $count } courriels du portail n’ont pas pu être remis.
}
# $count (number): files and challenges.
identity-work-mail-unattended = { $count ->
    [one] { $count } affaire ne peut être traitée par personne. L’administration doit donner le rôle à quelqu’un d’autre.
    [many] { $count } d’affaires ne peuvent être traitées par personne. L’administration doit donner le rôle à quelqu’un d’autre.
   *[other] { $count } affaires ne peuvent être traitées par personne. L’administration doit donner le rôle à quelqu’un d’autre.
}
# $count (number): jobs that failed too often.
identity-work-mail-stopped = { $count ->
    [one] { $count } tâche que le portail accomplit de lui-même s’est arrêtée après de nombreux échecs. Elle reste en suspens tant que vous n’intervenez pas.
    [many] { $count } de tâches que le portail accomplit de lui-même se sont arrêtées après de nombreux échecs. Elles restent en suspens tant que vous n’intervenez pas.
   *[other] { $count } tâches que le portail accomplit de lui-même se sont arrêtées après de nombreux échecs. Elles restent en suspens tant que vous n’intervenez pas.
}
identity-work-mail-end = Connectez-vous pour en savoir plus. Votre compte permet de choisir quand vous recevez ce courriel.

## What needs an administrator

identity-attention-title = À traiter
identity-attention-lead = Ce qui reste bloqué tant que l’administration n’intervient pas. Aucun dossier ni aucune personne n’est nommé ici.
identity-attention-unattended = Affaires dont personne ne peut s’occuper
# $count (number): files.
identity-attention-to-review = { $count ->
    [one] { $count } dossier attend un examen, et aucune personne chargée de l’examen ne peut s’en occuper.
    [many] { $count } de dossiers attendent un examen, et aucune personne chargée de l’examen ne peut s’en occuper.
   *[other] { $count } dossiers attendent un examen, et aucune personne chargée de l’examen ne peut s’en occuper.
}
# $count (number): files.
identity-attention-to-decide = { $count ->
    [one] { $count } dossier attend une décision, et personne ne peut la prendre.
    [many] { $count } de dossiers attendent une décision, et personne ne peut la prendre.
   *[other] { $count } dossiers attendent une décision, et personne ne peut la prendre.
}
# $count (number): challenges.
identity-attention-to-examine = { $count ->
    [one] { $count } contestation attend le comité de contestation, et aucun membre ne peut l’examiner.
    [many] { $count } de contestations attendent le comité de contestation, et aucun membre ne peut les examiner.
   *[other] { $count } contestations attendent le comité de contestation, et aucun membre ne peut les examiner.
}
identity-attention-why = Toutes les personnes qui ont ce rôle ont pris part au dossier, se sont récusées ou appartiennent à l’organisation.
# A command follows.
identity-attention-cure = Donnez le rôle à une personne qui n’a pas pris part au dossier, avec cette commande :
identity-attention-nothing = Chaque affaire en attente peut être traitée par quelqu’un.
identity-attention-left-out = Les affaires dont vous vous êtes récusé, ou auxquelles vous avez pris part, peuvent ne pas figurer ici.
identity-attention-mails = Courriels qui ne sont pas partis
identity-attention-mails-text = Ni leurs destinataires ni leur texte ne sont montrés. Le texte d’un courriel abandonné est effacé.
identity-attention-mails-none = Tous les courriels des 30 derniers jours sont partis ou vont partir.
identity-attention-mails-again = Réessayer maintenant les courriels en attente
identity-attention-tried = Les courriels en attente sont de nouveau envoyés
identity-attention-mail-written = Écrit le
identity-attention-mail-kind = Objet
identity-attention-mail-tries = Essais
identity-attention-mail-state = Suite
# $when (text): a date and time.
identity-attention-mail-given-up = Abandonné : { $when }
# $when (text): a date and time.
identity-attention-mail-again = Nouvel essai : { $when }
identity-attention-mail-kind-account = un compte
identity-attention-mail-kind-invitation = une invitation
identity-attention-mail-kind-staff = le travail du personnel
identity-attention-mail-kind-notice = une notification
identity-attention-jobs = Ce que le portail fait de lui-même
# A command follows.
identity-attention-jobs-text = Ce qui échoue est réessayé, chaque fois plus tard. Après 20 échecs de suite, tout reste bloqué tant que vous n’intervenez pas. Cette commande en donne la raison :
identity-attention-jobs-none = Tout a été fait en temps voulu.
# $when (text): a date with the time.
identity-attention-places = Des actes attendent leur place dans le journal depuis le { $when }. Tant qu’ils ne l’ont pas, le journal ne peut pas montrer que rien n’en a été retiré. Le journal du serveur en donne la raison.
identity-attention-jobs-again = Réessayer maintenant ce qui a échoué
identity-attention-jobs-tried = Ce qui a échoué est de nouveau essayé
identity-attention-job-what = Tâche
identity-attention-job-last = Fait en dernier le
identity-attention-job-never = Jamais
identity-attention-job-failures = Échecs de suite
identity-attention-job-state = Suite
# $when (text): a date and time.
identity-attention-job-state-dead = Bloqué depuis : { $when }
# $when (text): a date and time.
identity-attention-job-state-again = Nouvel essai : { $when }
identity-attention-job-kind-mails = envoi des courriels
identity-attention-job-kind-late-decisions = avis de décisions en retard
identity-attention-job-kind-deferred-files = reprise des dossiers ajournés
identity-attention-job-kind-month-end = publication de la fin du mois
identity-attention-job-kind-reminders = rappels aux demandeurs
identity-attention-job-kind-staff-mails = courriels au personnel
identity-attention-job-kind-deletion = suppression de ce qui n’est plus utile
