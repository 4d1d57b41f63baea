### Applications: a file from its draft to its end.

## States

applications-state-draft = Brouillon
applications-state-submitted = Déposée
applications-state-receipted = Accusé de réception délivré
applications-state-complete = Complète
applications-state-incomplete = En attente du demandeur
applications-state-assessing = En cours d’évaluation
applications-state-recommended = En attente de décision
applications-state-granted = Accordée
applications-state-granted-lower = Accordée dans une catégorie inférieure
applications-state-refused = Refusée
applications-state-deferred = Examen reporté
applications-state-closed-without-prejudice = Classée ; une nouvelle demande est possible
applications-state-withdrawn = Retirée

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-violation-not-possible-now = Cette opération n’est pas possible maintenant. État du dossier : { $state }.
# $limit (number): rounds of questions allowed.
applications-violation-questions-used-up = Les séries de questions au demandeur sont épuisées. Séries autorisées : { $limit }.
# $limit (number): deferrals allowed.
applications-violation-deferrals-used-up = L’examen de cette demande ne peut être reporté de nouveau. Reports autorisés : { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-violation-reminders-missing = Un dossier n’est classé qu’après tous les rappels. Rappels envoyés : { $sent }. Rappels nécessaires : { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-violation-not-a-draft = Cette demande a déjà été déposée. Son état : { $state }. Rien n’a été modifié.
# $question (text): the question.
applications-violation-answer-missing = Répondez à cette question : { $question }
# $document (text): the name of the document.
applications-violation-document-missing = Ajoutez ce document ou un document admis à sa place : { $document }
applications-violation-declaration-missing = Confirmez la déclaration pour déposer la demande.
applications-violation-declarant-missing = Indiquez le nom de la personne qui fait la déclaration.

## Your applications

applications-dashboard-title = Vos demandes
applications-dashboard-lead = Vos brouillons, les demandes que vous avez déposées et les organisations pour lesquelles vous agissez.
applications-dashboard-empty = Vous n’avez pas encore commencé de demande. Choisissez un programme pour voir ce qu’il faut.
applications-dashboard-begin = Choisir un programme
applications-dashboard-add-organisation = Ajouter une organisation
applications-dashboard-enter-code = J’ai un code d’invitation
applications-dashboard-sent = Demandes déposées
applications-dashboard-drafts = Brouillons
applications-dashboard-due = Décision attendue
applications-dashboard-saved = Dernier enregistrement
applications-column-programme = Programme
applications-column-organisation = Organisation
applications-column-state = État
applications-no-date = Aucune date fixée
applications-due-paused = Délai suspendu jusqu’à votre réponse
applications-due-answer-by = Répondre au plus tard le { $date }
applications-due-ended = La procédure est terminée
applications-kicker = Demande
applications-back = Retour à la liste des tâches
applications-back-to-check = Retour à la vérification de vos réponses

## Before the start

# $programme (text): the name of the programme.
applications-start-title = Déposer une demande : { $programme }
applications-start-kicker = Avant de commencer
applications-start-lead = Chaque partie est enregistrée quand vous appuyez sur « Enregistrer et continuer ». Vous pouvez alors arrêter et revenir à tout moment.
applications-start-illustrative-title = Document illustratif, non officiel
applications-start-illustrative-text = Ce programme montre la procédure d’un autre organe telle qu’elle est connue. Une demande déposée ici ne parvient pas à cet organe.
applications-start-model-text = C’est un modèle proposé par Tribune. Aucun organe ne l’a encore adopté.
applications-start-need = Ce qu’il vous faut
applications-start-documents = Documents
applications-start-fees = Frais
applications-start-time = Durée
applications-start-late = Ce qui se passe si nous sommes en retard
applications-start-decides = Qui décide
applications-start-languages = Langues de la demande
applications-round-closes = Date limite de ce cycle
applications-round-later = Une demande déposée plus tard est examinée au cycle suivant, un an après.
applications-round-taken-up = Examinée au cycle dont la date limite est
applications-start-safety = Votre sécurité
applications-start-safety-text = N’écrivez que le nécessaire. Nos messages ne nomment jamais votre organisation ni ce programme. Votre réseau peut tout de même enregistrer votre visite sur ce portail.
applications-start-visibility = Avant l’envoi, une page vous demande s’il serait dangereux que l’on sache que vous avez présenté une demande.
applications-visibility-title = Qui verra quoi
applications-visibility-lead = Lisez qui voit votre demande, et quand. Répondez ensuite aux questions. Vous pouvez changer vos réponses à tout moment.
applications-visibility-seen-draft = Votre demande, avant l’envoi
applications-visibility-seen-applied = Le fait que vous avez fait une demande, et votre nom, une fois envoyée
applications-visibility-seen-sent = Vos réponses, une fois envoyées
applications-visibility-seen-documents = Vos documents, une fois envoyés
applications-visibility-seen-decision = La décision et ses motifs
applications-visibility-seen-challenge = Une contestation, si vous en présentez une
applications-visibility-challenge-outcome = Ce que vous écrivez dans une contestation n’est pas publié. Son issue l’est, après la fin du mois et sans votre nom : fondements, motifs et réponses. Tant que votre organisation est masquée, ses issues ne figurent pas.
applications-visibility-seen-waiting = Tout le monde, pendant l’attente
applications-visibility-counted = Des chiffres seulement : combien de dossiers attendent dans le programme, depuis quand, et combien sont en retard. Ni nom ni numéro de dossier.
applications-visibility-seen-everybody = Tout le monde, après la décision
applications-visibility-danger = Serait-il dangereux que l’on sache que vous avez présenté une demande ?
applications-visibility-danger-hint = Pensez à toute personne qui pourrait en souffrir : les membres, leurs familles, les gens avec qui vous travaillez.
applications-visibility-danger-yes = Oui, ou nous n’en sommes pas sûrs
# $effect (text): what hiding does, in the words of the page that hides.
applications-visibility-danger-yes-hint = Vous êtes masqués dès l’enregistrement. { $effect } Aucun accord n’est nécessaire. Une fois la demande envoyée, les points focaux pour la protection sont informés. Les personnes qui décident voient que vous êtes masqués, mais non pourquoi. Si vous répondez non plus tard, vous restez masqués. Un responsable donne d’abord son accord, puis un point focal confirme.
applications-visibility-danger-no = Non
applications-visibility-danger-no-hint = Vous pourrez répondre oui plus tard, même après l’envoi, avec le seul code de l’accusé de réception.
applications-visibility-status = Si un statut vous est accordé
applications-visibility-status-hint = Le statut est valable dans les deux cas.
applications-visibility-status-public = Le montrer dans le registre
applications-visibility-status-confidential = Ne pas le montrer dans le registre
applications-visibility-status-confidential-hint = La décision à ce sujet est alors publiée sans votre nom. Si elle a déjà été publiée avec votre nom, elle quitte les listes publiques.
applications-visibility-provisional = Si notre décision tarde et que vous avez un accès provisoire
applications-visibility-provisional-hint = Il prend fin avec un refus. Qui l’a vu dans le registre pourrait alors deviner ce refus.
applications-visibility-provisional-shown = Montrer notre accès provisoire dans le registre
applications-visibility-naming = Pouvons-nous vous nommer dans la décision publiée ?
applications-visibility-naming-hint = Vous pouvez revenir sur cet accord à tout moment. La décision quitte alors les listes publiques. Qui l’a déjà lu peut s’en souvenir.
applications-visibility-naming-no = Non. Elle est publiée sans notre nom, notre pays ni le jour.
applications-visibility-naming-not-listed = Non. La décision ne figure dans aucune liste publique.
applications-visibility-naming-yes = Oui. Notre nom et le jour sont publiés avec le résumé public.
applications-visibility-save = Enregistrer les réponses
applications-visibility-stale = Ces réponses ont changé depuis que vous avez ouvert la page. Vérifiez les vôtres et enregistrez de nouveau.
applications-visibility-all-hidden = Tout ce que vous pouvez masquer ici est masqué.
applications-visibility-hidden = Rien de votre organisation n’est publié tant qu’elle est masquée. Ces réponses comptent lorsqu’elle est de nouveau affichée.
applications-visibility-saved-hidden = Vos réponses sont enregistrées. Rien de votre organisation n’est montré au public.
applications-violation-danger-missing = Indiquez s’il serait dangereux que l’on sache que vous avez présenté une demande.
applications-violation-code-only-hides = Avec un code de l’accusé de réception, vous pouvez masquer, mais non montrer. Pour montrer quelque chose, connectez-vous en tant que membre de l’organisation.
applications-start-begin = Commencer la demande
applications-start-account = Il vous faut un compte pour enregistrer un brouillon et y revenir. Un nom de votre choix suffit ; l’adresse électronique n’est pas obligatoire.
applications-start-no-organisation = Décrivez d’abord votre organisation. Vous le faites une seule fois, et chaque demande s’en sert.
applications-start-describe = Décrire votre organisation
applications-start-organisation = Quelle organisation dépose la demande ?
applications-start-another = Une autre organisation
applications-start-choose = Choisissez l’organisation qui dépose la demande.
applications-start-earlier = Utiliser les réponses d’une demande antérieure ?
applications-start-earlier-hint = Ses réponses et ses documents sont copiés. Vous pouvez modifier chacun avant d’envoyer la nouvelle demande.
applications-start-earlier-none = Non, commencer sans réponses
applications-start-earlier-other = Cette demande antérieure relève d’une autre organisation ou d’un autre programme. Choisissez-en une parmi celles affichées.
applications-start-submit = Commencer un brouillon
applications-start-open-title = Cette organisation a déjà une demande ouverte ici
applications-start-open-text = Rien n’a été modifié. Poursuivez celle qui existe.

## The task list and the questions

applications-tasks-lead = Faites les parties dans n’importe quel ordre. Chaque partie est enregistrée quand vous appuyez sur son bouton d’enregistrement.
applications-tasks-asked = Nous vous avons demandé quelque chose. Modifiez ou ajoutez le nécessaire, puis envoyez de nouveau la demande.
applications-tasks-copied = Vos réponses et documents antérieurs sont copiés ici. Vérifiez chaque partie avant l’envoi.
applications-asked-title = Ce que nous vous avons demandé
applications-asked-where = Vous pouvez répondre dans ces parties :
applications-answer-by = Répondez avant le
applications-answer-by-closed = Sans réponse d’ici là, la demande est classée. Nous envoyons d’abord des rappels par courriel. Vous pouvez présenter une nouvelle demande lorsque le programme en reçoit.
applications-answer-unreached-title = Nos courriels ne vous parviennent pas
applications-answer-unreached = Aucun membre de votre organisation qui puisse répondre n’a d’adresse où nos courriels parviennent. Confirmez une adresse dans votre compte. La demande n’est pas classée avant l’envoi de nos rappels.
applications-tasks-profile = À propos de votre organisation
applications-tasks-check = Vérifier et envoyer
applications-tasks-optional = Facultatif
applications-tasks-status = Voir ce qui s’est passé
applications-delete-title = Supprimer ce brouillon
applications-delete-lead = Toutes ses réponses et tous ses fichiers sont supprimés, pour tous les membres de votre organisation. Ce portail ne peut pas les rétablir.
applications-delete-stays = Votre organisation et son profil restent. Si vous avez demandé à être masqués, cela reste aussi.
applications-delete-log = Le journal garde qu’un brouillon a été commencé et supprimé, quand et par qui. Il ne garde ni réponse ni nom de fichier.
applications-delete-submit = Supprimer le brouillon
applications-delete-keep = Garder le brouillon
applications-delete-changed = Le brouillon a été modifié depuis que vous avez ouvert cette page. Relisez-le. Pour le supprimer tel qu’il est, appuyez de nouveau sur le bouton.
applications-delete-done = Le brouillon est supprimé, avec ses fichiers.
applications-save-and-continue = Enregistrer et continuer
applications-save-and-check = Enregistrer et revenir à la vérification
applications-section-kept = Ce que vous avez saisi figure ci-dessous. Cette partie n’est pas encore enregistrée.
# $typed (text): what stands in the boxes of a date.
applications-half-a-date = { $typed } : cette date n’est pas encore complète
applications-certain-title = Avec cette réponse, la demande serait refusée
applications-certain-text = Votre réponse est enregistrée. En l’état, les règles ne permettent aucune autre décision. Vous pouvez la modifier.
applications-certain-go-on = Garder cette réponse et continuer
applications-violation-founded-differs = Cette date et celle de votre profil ne peuvent pas être exactes toutes les deux. Corrigez cette réponse ici, ou le profil depuis la liste des tâches.

## Documents

# $documents, $recordings (text): names of file types, each as a list.
applications-documents-types = { $documents }. Enregistrements sonores : { $recordings }
applications-documents-plain-text = texte brut
applications-documents-cleaning = Informations contenues dans le fichier
applications-documents-keep-hint = Avant de conserver un fichier, nous en retirons le lieu, l’appareil, l’auteur et la date. L’image, le texte et le son restent tels quels.
applications-documents-keep = Conserver aussi le fichier tel qu’il a été envoyé. Seuls les membres de votre organisation peuvent l’ouvrir.
applications-documents-original = Ouvrir le fichier tel qu’il a été envoyé
# $details (text): one or more of the traces below, as a list.
applications-documents-cleaned = Informations retirées de ce fichier : { $details }.
applications-documents-trace-place = le lieu
applications-documents-trace-device = l’appareil ou le logiciel
applications-documents-trace-author = l’auteur
applications-documents-trace-time = la date et l’heure
applications-documents-trace-preview = une image réduite
applications-documents-trace-other = d’autres informations
applications-documents-mark-active = Ce fichier peut lancer ou télécharger quelque chose à l’ouverture. Ouvrez-le avec prudence.
applications-documents-mark-signed = Il porte une signature électronique. Il est conservé tel quel, avec les noms qu’il contient.
applications-documents-mark-not-cleaned = Nous n’avons pas pu en retirer les informations telles que le lieu ou l’auteur.
applications-documents-mark-converted = Le texte utilisait un autre codage de caractères.
applications-documents-advice-converted = Ouvrez-le et vérifiez qu’il est lisible.
applications-documents-mark-inside = Il contient d’autres fichiers que nous n’avons pas nettoyés. Ceux-ci peuvent indiquer un lieu ou un auteur.
applications-documents-mark-changes = Du texte supprimé ou des commentaires s’y trouvent encore.
applications-documents-advice-changes = Pour les retirer, acceptez toutes les modifications, supprimez les commentaires et envoyez de nouveau le fichier.
# $documents (text): what may be sent instead, as the programme says it.
applications-documents-instead = Ou à la place : { $documents }
applications-documents-instead-title = Vous pouvez envoyer ceci à la place
applications-documents-same-value = Ces éléments de preuve ont la même valeur. Ajoutez-les ici.
applications-documents-optional = Ce document est facultatif. Vous pouvez déposer la demande sans lui.
applications-documents-saved = Enregistré
applications-documents-once-sent = Le personnel de l’institution ne peut le lire qu’après l’envoi de votre demande.
applications-documents-removed = Le fichier est retiré de votre demande et supprimé.
# $day (text): the day.
applications-documents-removed-later = Le fichier est retiré de votre demande. Il sera définitivement supprimé le { $day }.
applications-documents-back = Revenir à la liste des tâches

## Checking, declaring, sending

applications-check-title = Vérifiez vos réponses
applications-check-lead = Voici ce que nous recevrons. Vous pouvez tout modifier avant l’envoi.
applications-check-unchanged = Rien n’a changé depuis notre demande
applications-check-unchanged-text = Vous pouvez envoyer la demande ainsi. Nous poursuivons alors avec ce que vous aviez déjà envoyé.
applications-runs-again-title = Ce brouillon ne peut pas être envoyé maintenant
# $reference (text): the reference of the earlier application.
applications-violation-runs-again = Après une contestation, votre demande précédente { $reference } est de nouveau en cours. Ce brouillon est conservé. Vous pouvez l’envoyer une fois que celle-ci est terminée ou que vous l’avez retirée.
applications-runs-again-see = Voir la demande précédente
applications-check-saved = Votre modification est enregistrée. La demande n’est pas encore envoyée.
applications-check-continue = Passer à la déclaration
applications-missing-title = Certaines parties manquent encore
applications-missing-text = Complétez les parties indiquées avant l’envoi. Votre brouillon est enregistré.
applications-declaration-title = Déclaration
applications-declaration-lead = En envoyant la demande, vous déclarez ce qui suit.
applications-declaration-acts = J’agis au nom de cette organisation et avec son accord.
applications-declaration-true = Ce que dit cette demande est exact à ma connaissance.
applications-declaration-profit = L’organisation ne distribue aucun bénéfice à ses membres ni à ses dirigeants.
applications-declaration-legend = Votre confirmation
applications-declaration-agree = Je le déclare
applications-declaration-name = Votre nom
applications-declaration-name-hint = Le nom sous lequel on vous connaît.
applications-declaration-submit = Envoyer la demande
applications-declaration-back = Revenir à la vérification
applications-declaration-kept = Vos réponses sont enregistrées.
applications-declaration-stale = Ces parties ont changé après votre vérification, et rien n’a été envoyé. Lisez-les, puis envoyez la demande.

## The receipt

applications-receipt-title = Nous avons reçu votre demande
applications-receipt-title-answer = Nous avons reçu votre réponse
applications-receipt-code = Code de l’accusé de réception
applications-receipt-code-hint = Conservez ce code en lieu sûr. Toute personne qui le détient peut, sans compte, suivre la demande, contester la décision et masquer l’organisation. Il ne rend rien public.
applications-receipt-next = La suite
applications-receipt-step-check = Nous vérifions que tout y est. S’il manque quelque chose, nous vous le demandons et le délai s’arrête.
applications-receipt-step-assess = Nous évaluons chaque critère et une décision est prise.
applications-receipt-step-decide = Vous recevez la décision, ses motifs et la marche à suivre pour la contester.
# $date (text): a day in words.
applications-receipt-by = Au plus tard le { $date }
applications-receipt-notice = Si vous avez donné une adresse électronique, nous vous y signalons tout message. Nos courriels ne nomment jamais votre organisation et n’indiquent jamais l’objet d’un message. Un rappel dit jusqu’à quel jour nous attendons votre réponse.
applications-receipt-safety = Si votre appareil peut être fouillé
applications-receipt-safety-text = Notez le code sur papier plutôt que sur l’appareil. Les responsables et les rédacteurs de votre organisation peuvent le revoir ici après s’être connectés.
applications-renew-link = Donner un nouveau code à cette demande
applications-renew-title = Nouveau code d’accusé de réception
applications-renew-lead = Faites-le lorsqu’une personne qui connaît le code ne doit plus s’en servir.
applications-renew-effect = L’ancien code cesse aussitôt de fonctionner. Ce qu’il avait ouvert est fermé partout. Remettez le nouveau code à qui en a besoin.
applications-renew-submit = Créer un nouveau code
applications-renew-keep = Garder le code actuel
applications-renew-done = Cette demande a un nouveau code d’accusé de réception. L’ancien ne fonctionne plus.
applications-receipt-follow = Suivre la demande
applications-sent-title = Ce que vous avez envoyé
applications-sent-lead = Voici votre demande telle que vous l’avez envoyée. Les modifications ultérieures ne figurent pas sur cette page.
# $when (text): day and hour.
applications-sent-first = Demande envoyée le { $when }
applications-sent-answer = Réponse à notre question, envoyée le { $when }
applications-sent-others = Vous avez aussi envoyé
applications-sent-taken-out = Retiré depuis
# $count (number): files.
applications-sent-deleted =
    { $count ->
        [one] { $count } fichier a été retiré et supprimé depuis.
        [many] { $count } de fichiers ont été retirés et supprimés depuis.
       *[other] { $count } fichiers ont été retirés et supprimés depuis.
    }
applications-sent-not-by-code = Les membres de l’organisation peuvent lire ce qui a été envoyé, une fois connectés. Le code de l’accusé de réception ne l’ouvre pas.
applications-sent-keep = Pour garder une copie, imprimez cette page. Elle contient des noms : conservez-la en lieu sûr.
applications-sent-back = Revenir au suivi

## Where an application stands

applications-status-due = Décision au plus tard
# $days (number): days after the promised date.
applications-status-overdue =
    { $days ->
        [one] Nous avons { $days } jour de retard
        [many] Nous avons { $days } de jours de retard
       *[other] Nous avons { $days } jours de retard
    }
applications-status-not-promised = Cet organe ne promet aucune date.
applications-status-provisional = Vous avez un accès provisoire jusqu’à la décision, parce que nous sommes en retard.
applications-status-timeline = Ce qui s’est passé
applications-status-answer = Répondre à notre demande
applications-status-answer-signed-in = Se connecter pour lire notre demande et y répondre
applications-status-notice = Lire la décision et ses motifs
applications-status-visibility = Voir ou changer qui voit quoi
applications-status-begun = Lire la contestation que vous avez commencée
applications-status-challenge = Contester la décision
applications-status-challenge-deferral = Contester le report
applications-status-challenge-closing = Contester le classement
applications-status-may-challenge-deferral = Vous pouvez contester ce report.
applications-status-may-challenge-closing = Vous pouvez contester le classement de cette demande.
applications-closed-title = Pourquoi la demande a été classée
applications-closed-basis = Règle appliquée
applications-status-may-challenge = Vous pouvez contester cette décision.
applications-status-challenge-until = Dernier moment pour contester
applications-status-challenge-late = Le délai de contestation est passé. Vous pouvez encore contester en cas de risque, de handicap ou de problème de langue.
applications-status-challenge-was-until = La contestation était possible jusqu’au
applications-status-lodged = Cette décision a été contestée
applications-status-lodged-deferral = Ce report a été contesté
applications-status-lodged-closing = Ce classement a été contesté
applications-status-lodged-text = Suivez la contestation ici. Il n’est pas nécessaire de contester de nouveau.
applications-status-lodged-earlier = Une étape antérieure a été contestée
applications-status-lodged-earlier-text = Cela ne vaut pas contestation de ce qui a été décidé depuis.
applications-status-again = Présenter une nouvelle demande
applications-status-sent = Lire ce que vous avez envoyé
applications-status-receipt = Voir l’accusé de réception et son code
applications-status-withdraw = Retirer la demande
applications-meaning-draft = Cette demande n’est pas encore envoyée. Seuls les membres de votre organisation la voient.
applications-meaning-submitted = La demande nous est parvenue.
applications-meaning-receipted = Nous vérifions que tout y est. Vous n’avez rien à faire pour le moment.
applications-meaning-complete = Tout y est ; l’évaluation vient ensuite. Vous n’avez rien à faire pour le moment.
applications-meaning-incomplete = Nous vous avons demandé quelque chose. Le délai est suspendu jusqu’à votre réponse.
applications-meaning-assessing = Une personne chargée de l’examen évalue chaque critère. Vous n’avez rien à faire pour le moment.
applications-meaning-recommended = L’évaluation est terminée. Une autre personne décide.
applications-meaning-granted = Le statut est accordé à votre organisation.
applications-meaning-granted-lower = Votre organisation a obtenu une catégorie inférieure à celle qu’elle demandait.
applications-meaning-refused = La demande est refusée. La décision en donne les motifs.
applications-meaning-deferred = La décision est reportée à une date indiquée.
# $date (text): a day, in words.
applications-status-put-off = Examen reporté au { $date }
applications-status-put-off-text = Ce jour-là, le dossier est de nouveau à trancher. Une décision peut être prise plus tôt. Vous n’avez rien à faire.
applications-status-deferral = Pourquoi l’examen a été reporté
applications-meaning-closed-without-prejudice = La demande est classée car nos questions sont restées sans réponse. Vous pouvez présenter une nouvelle demande lorsque le programme en reçoit.
applications-meaning-withdrawn = Votre organisation a retiré cette demande. Vous pouvez présenter une nouvelle demande lorsque le programme en reçoit.

## What happened: one message for each word of the log that an applicant sees

applications-act-begun = Brouillon commencé
applications-act-submitted = Demande déposée
applications-act-receipt-issued = Accusé de réception délivré
applications-act-found-complete = Demande jugée complète
applications-act-found-incomplete = Un complément vous a été demandé
applications-act-reminded = Un rappel vous a été adressé
applications-act-answered = Votre réponse est arrivée
applications-act-assessment-started = Évaluation commencée
applications-act-recommended = Évaluation terminée
applications-act-granted = Statut accordé
applications-act-granted-lower = Accordé dans une catégorie inférieure
applications-act-refused = Demande refusée
applications-act-deferred = Décision reportée
applications-act-resumed = Examen repris
applications-act-closed-unanswered = Classée faute de réponse
applications-act-withdrawn = Demande retirée
applications-act-annulled = Décision annulée après contestation ; une nouvelle évaluation commence
applications-act-lapsed = Délai de décision dépassé
applications-act-visibility-answered = Réponses sur qui voit quoi enregistrées
applications-act-naming-agreed = Accord donné pour être nommée
applications-act-naming-withdrawn = Accord pour être nommée retiré
applications-act-sealed = Organisation masquée au public
applications-act-unsealed = Organisation de nouveau montrée au public
applications-act-showing-announced = Vous avez été informés que votre organisation sera de nouveau montrée
applications-act-showing-agreed = Accord donné pour être de nouveau montrée
applications-act-hiding-kept = Demande de rester masquée
applications-actor-member = Votre organisation
applications-actor-staff = L’institution
applications-actor-system = Le portail
applications-actor-receipt = Titulaire du code de l’accusé de réception
applications-actor-visitor = Une personne non connectée

## Withdrawing

applications-withdraw-title = Retirer la demande
applications-withdraw-lead = La procédure prend fin sans décision. Vous pouvez présenter une nouvelle demande lorsque le programme en reçoit.
applications-withdraw-pressure = Personne ne peut faire pression sur vous pour la retirer. Si cela arrive, demandez de l’aide au lieu de la retirer.
applications-withdraw-submit = La retirer
applications-withdraw-keep = La maintenir
applications-withdraw-done = La demande est retirée.

## Without an account

applications-find-title = Retrouver une demande grâce au code de l’accusé de réception
applications-find-lead = Aucun compte n’est nécessaire. Le code donne accès à l’état de la demande, à la décision et à la contestation.
applications-find-hint = 24 lettres et chiffres, comme sur l’accusé de réception. Espaces et majuscules sont sans importance.
applications-find-submit = Ouvrir la demande
applications-find-unknown = Ce code n’ouvre aucune demande. Comparez-le à votre accusé de réception, caractère par caractère. Si votre organisation a demandé un nouveau code, seul le nouveau ouvre la demande.
applications-find-safety = Ce navigateur retient le code pendant une heure après sa dernière utilisation. Vous pouvez l’effacer sur la page de la demande.
applications-find-found = Votre demande
applications-find-kept-title = Votre saisie est conservée
applications-find-kept-text = Ce navigateur ne détient plus ni code ni session. Saisissez le code : vous reprendrez là où vous vous êtes arrêté(e).
applications-find-sign-in = J’ai un compte : me connecter
applications-forget-title = Sur cet appareil
applications-forget-text = Ce navigateur retient votre code pendant une heure. L’historique reste jusqu’à ce que vous l’effaciez.
applications-forget-submit = Oublier ce code sur cet appareil
