### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = Accordée
decisions-outcome-granted-lower = Accordée dans une catégorie inférieure
decisions-outcome-refused = Refusée

## Classement d’un dossier resté sans réponse

# $programme (texte) : le nom d’un programme. $version (nombre) : sa version.
decisions-closing-basis = Délai de réponse aux questions : { $programme }, version { $version }.
# $when (texte) : un jour. Une liste de critères suit.
decisions-closing-asked = Le { $when }, nous avons interrogé votre organisation au sujet de :
# Une liste de jours suit.
decisions-closing-reminded = Des rappels ont été envoyés par courriel aux dates suivantes :
# $when (texte) : un jour.
decisions-closing-last = Le dernier jour pour répondre était le { $when }. Aucune réponse n’est parvenue.
decisions-closing-meaning = Rien n’a été décidé au sujet des critères. Votre organisation peut présenter une nouvelle demande lorsque le programme en reçoit. Ses réponses antérieures sont conservées à cette fin.

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-violation-not-possible-now = Seul un dossier assorti d’une recommandation peut être tranché. État de ce dossier : { $state }.
decisions-violation-decider-assessed = Vous avez évalué ce dossier. Une autre personne doit prendre la décision.
# $part (text): the part that the person took, such as “decision maker”.
decisions-violation-decider-took-part = Vous avez déjà pris part à ce dossier. Votre rôle : { $part }. Une autre personne doit prendre la décision.
decisions-violation-decider-is-applicant = Vous appartenez à l’organisation demanderesse. Une autre personne doit prendre la décision.
decisions-violation-declare-first = Faites la déclaration relative aux conflits d’intérêts avant de décider.
decisions-violation-conflict-declared = Vous avez déclaré un conflit d’intérêts. Une autre personne doit prendre la décision.

## What a decision still lacks

decisions-violation-outcome-missing = Choisissez l’issue.
decisions-violation-category-missing = Choisissez une catégorie inférieure à celle demandée.
decisions-violation-no-decider = Indiquez le nom et la fonction de la personne qui décide.
# $name (text): the name of the person who is signed in.
decisions-violation-decider-is-another = La notification nomme la personne qui décide, c’est-à-dire vous. Indiquez votre propre nom, { $name }, et votre fonction.
decisions-violation-no-body = Indiquez le nom de l’organe qui a pris la décision.
decisions-violation-no-body-session = Indiquez la session ou la séance à laquelle l’organe a pris la décision.
decisions-violation-no-body-date = Indiquez la date à laquelle l’organe a pris la décision.
# $today (text): today, as an ISO 8601 date.
decisions-violation-body-date-in-future = La date de la décision de l’organe ne peut être postérieure à aujourd’hui, { DATE($today) }.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-body-date-before-file = L’organe ne peut avoir décidé avant d’avoir reçu ce dossier. Vérifiez l’année. La première date possible est le { DATE($earliest) }.
decisions-violation-no-criterion-named = Cette décision donne moins que ce qui est demandé. Indiquez au moins un critère non rempli.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-violation-no-reason-given = La décision est muette sur le critère { $criterion }, que l’évaluation n’a pas jugé rempli. Donnez-en les motifs.
# $version (number): the number of the programme version.
decisions-violation-criterion-not-published = Le critère { $criterion }, version { $version }, ne figure pas parmi ceux publiés pour ce dossier.
decisions-violation-no-facts = Exposez les faits constatés au sujet du critère { $criterion }.
decisions-violation-no-evidence-considered = Indiquez les éléments examinés au sujet du critère { $criterion }.
decisions-violation-no-evidence-missing = Indiquez les éléments manquants au sujet du critère { $criterion }. S’il n’en manque aucun, dites-le.
decisions-violation-no-cure = Dites comment remédier au non-respect du critère { $criterion }.
decisions-violation-no-effective-date = Indiquez la date d’effet de la décision.
decisions-violation-no-public-summary = Rédigez le résumé pour le public. Le public ne lit pas les motifs.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-effective-before-decision = Une décision ne peut prendre effet avant d’être prise. La première date possible est le { DATE($earliest) }.
decisions-violation-effective-too-late = La dernière date possible est le { DATE($latest) }. Un statut qui commence plus tard est enregistré le jour où il commence.
decisions-violation-names-organisation = Ce texte est destiné au public et nomme l’organisation. Écrivez « l’organisation » à la place de son nom.
decisions-violation-names-reference = Ce texte est destiné au public et donne la référence de la demande. Écrivez « la demande » à sa place.
decisions-violation-no-challenge-route = Ce programme ne publie pas de voie de contestation. La décision ne peut être enregistrée sans elle.
# $days (number): days for a challenge that the programme publishes.
decisions-violation-challenge-period-too-short = Le délai de contestation est plus court que celui publié. Jours nécessaires : { $days }.
decisions-violation-no-deferral-reason = Choisissez le motif du report.
decisions-violation-no-deferral-criterion = Choisissez le critère auquel se rapporte le report.
decisions-violation-no-deferral-text = Dites au demandeur ce que vous attendez.
decisions-violation-no-deferral-date = Indiquez le jour jusqu’auquel l’examen est reporté.
# $today (text): today, as an ISO 8601 date.
decisions-violation-deferral-date-not-ahead = Indiquez un jour postérieur à aujourd’hui, { DATE($today) }.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-violation-deferral-too-long = Le programme ne permet aucun jour postérieur au { DATE($last) }.

## The queue of decision makers

decisions-queue-title = Dossiers à trancher
decisions-queue-lead = Dossiers assortis d’une recommandation, à l’évaluation desquels vous n’avez pas pris part.
decisions-queue-empty = Aucun dossier n’attend votre décision.
decisions-back-to-queue = Revenir aux dossiers à trancher

## The decision form

decisions-decide-kicker = Décision sur un dossier
decisions-decide-left = Le dossier et les constatations
decisions-decide-right = Décision
decisions-decide-recommended = Recommandation
decisions-decide-findings = Constatations par critère
decisions-decide-incomplete = La décision est incomplète et n’a pas été enregistrée
decisions-decide-kept = Ce que vous avez saisi figure toujours ci-dessous. Rien n’a été envoyé au demandeur.
decisions-decide-stale = Ce dossier a changé depuis que vous l’avez ouvert. Relisez-le, puis envoyez de nouveau la décision.
decisions-decide-outcome = Issue
decisions-decide-category = Catégorie accordée
decisions-decide-category-empty = Choisissez une catégorie
decisions-decide-decider = Nom et fonction de la personne qui décide
decisions-decide-decider-hint = Indiquez votre propre nom, tel qu’il figure dans votre compte, et votre fonction. Le demandeur lira les deux dans la notification.
decisions-decide-by-body = Dans ce programme, un organe décide
decisions-decide-by-body-text = Vous consignez ce que l’organe a décidé. La notification dira qu’un fonctionnaire l’a consigné.
decisions-decide-body = Organe
decisions-decide-session = Session ou séance, et son document
decisions-decide-session-hint = De sorte que chacun puisse retrouver le compte rendu.
decisions-decide-body-date = Date de la décision de l’organe
decisions-decide-vote = Vote
decisions-decide-vote-hint = Laissez vide s’il n’y a pas eu de vote.
decisions-decide-votes-for = Pour
decisions-decide-votes-against = Contre
decisions-decide-votes-abstaining = Abstentions
decisions-decide-vote-unreadable = Indiquez le nombre de voix en chiffres.
decisions-decide-vote-missing = Indiquez les trois nombres de voix. S’il n’y en a eu aucune, indiquez 0. S’il n’y a pas eu de vote, videz les trois champs.
decisions-decide-date-unreadable = Indiquez un jour qui existe, comme 27 3 2027.
decisions-decide-reasons = Motifs par critère
decisions-decide-reasons-text = Remplis d’après les constatations. Vérifiez-les et modifiez-les : le demandeur les reçoit tels quels.
decisions-decide-all-met = Tous les critères ont été jugés remplis. Des motifs ne sont nécessaires ici que si vous en décidez autrement.
decisions-decide-more-reasons = Motifs relatifs à d’autres critères
decisions-decide-give-reasons = Indiquer des motifs
decisions-decide-summary = Résumé
decisions-decide-summary-hint = Facultatif. Une ou deux phrases qui précèdent les motifs dans la notification.
decisions-decide-public-summary = Résumé pour le public
decisions-decide-public-summary-hint = Nécessaire pour un refus ou une catégorie inférieure. Il est destiné au public, à la place des motifs. Dites ce qui n’a pas été démontré. Ne donnez ni noms, ni lieux, ni chiffres, ni dates, ni citations. Écrivez dans cette langue : { $language }.
# After the hint, where the organisation is hidden.
decisions-decide-public-summary-hidden = Rien n’en est publié tant que l’organisation est masquée.
decisions-decide-recusals = Qui s’est récusé
decisions-decide-recusals-hint = Des fonctions, non des noms. Laissez vide si personne ne l’a fait.
# $count (number): people who stepped aside.
decisions-decide-recused = Personnes récusées en raison d’un conflit d’intérêts : { $count }
decisions-decide-language = Langue de la décision
# $language (text): the name of a language.
decisions-decide-language-hint = Rédigez dans cette langue : { $language }. C’est celle de la demande, et le demandeur reçoit vos mots dans cette langue.
decisions-decide-effective-on = Date d’effet
decisions-decide-effective-on-hint = Le jour à partir duquel la décision prend effet.
decisions-decide-route = Ce que la notification ajoute d’elle-même
# $days (number): days for a challenge.
decisions-decide-route-days = Jours pour contester : { $days }
# $contact (text): an address or telephone number.
decisions-decide-route-help = Contact pour obtenir de l’aide : { $contact }
decisions-decide-submit = Vérifier avant l’envoi
decisions-check-title = Vérifiez avant l’envoi
decisions-check-lead = Rien n’est encore enregistré. Lisez ce que d’autres liront, puis envoyez ou modifiez.
# $name (text): the name in the account of the reader.
decisions-check-signed-in = Vous êtes connecté(e) sous le nom suivant : { $name }.
decisions-check-public = Ce que tout le monde lira
decisions-check-absent = Rien. L’organisation est masquée pour sa sécurité.
decisions-check-unnamed = Non nommée
decisions-check-criteria = Critères
decisions-check-no-warning = Nous n’avons trouvé ni nom, ni chiffre, ni date, ni citation dans le résumé. Relisez-le tout de même.
decisions-check-warnings = Ces passages pourraient identifier quelqu’un
decisions-check-warnings-text = Modifiez-les si quelqu’un pouvait reconnaître l’organisation ou une personne. C’est à vous de décider.
decisions-check-notice = Ce que lira l’organisation requérante
decisions-check-send = Enregistrer la décision et envoyer la notification
decisions-check-change = Revenir et modifier
decisions-warning-name = Un nom de ce dossier : « { $found } »
decisions-warning-reference = Le numéro de ce dossier : « { $found } »
decisions-warning-date = Une date : « { $found } »
decisions-warning-number = Un nombre en chiffres : « { $found } »
decisions-warning-address = Une adresse : « { $found } »
decisions-warning-quotation = Des mots repris du dossier : « { $found } »
decisions-warning-capital = Peut-être un nom : « { $found } »
decisions-decide-done = La décision est enregistrée et la notification envoyée
decisions-decide-sooner = Une décision peut être prise avant ce jour.
# $name (text): who put it off. $when (text): the moment, in words.
decisions-decide-put-off-by = Reporté par { $name }, { $when }.
decisions-defer-title = Reporter l’examen
decisions-defer-lead = Un report est une restriction. Le demandeur reçoit votre motif, la date et la voie de contestation.
decisions-defer-incomplete = Le report est incomplet et n’a pas été enregistré
decisions-defer-rule = Ce que permet le programme
# $count (number): deferrals allowed for one file.
decisions-defer-most = Reports permis pour un même dossier : { $count }.
decisions-defer-no-most = L’organe ne fixe aucune limite au nombre de reports.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-defer-last = Le dernier jour possible est le { DATE($last) }.
decisions-defer-no-last = L’organe ne fixe aucune limite à la durée d’un report.
decisions-defer-clock = Le délai promis par le programme continue de courir.
decisions-defer-text = Ce que lira le demandeur
# $language (text): the name of a language.
decisions-defer-text-hint = Dites ce que vous attendez, de qui, et ce qui est fait d’ici là. Rédigez dans cette langue : { $language }.
decisions-defer-until-hint = Ce jour-là, le dossier revient de lui-même sur la liste.
decisions-defer-send = Reporter et envoyer la notification
decisions-defer-back = Retour à la décision
decisions-defer-done = L’examen est reporté et la notification envoyée
decisions-return-title = Renvoyer à la personne chargée de l’évaluation
decisions-return-lead = Les constatations restent, et le dossier revient dans la file d’évaluation. Le demandeur lit qu’il est de nouveau en cours d’évaluation, et rien de ce que vous écrivez ici.
# $count (number): how often the file can still be sent back.
decisions-return-left = Renvois encore possibles dans ce cycle : { $count }.
decisions-return-note = Ce qui manque
decisions-return-note-hint = Seules les personnes de l’institution lisent ceci. Le demandeur ne le voit jamais.
decisions-return-submit = Renvoyer

## When somebody else was first

decisions-overtaken-title = Ce que vous avez écrit n’a pas été enregistré
decisions-overtaken-lead = Le dossier a avancé pendant que vous rédigiez. Votre texte figure ci-dessous, afin que vous puissiez le copier.
decisions-overtaken-first = Ce qui s’est passé auparavant
decisions-overtaken-read = Lire la notification de cette décision
decisions-overtaken-read-deferral = Lire la notification de ce report
decisions-overtaken-typed = Ce que vous avez écrit

## The notice

decisions-notice-kicker = Notification de la décision
decisions-deferral-kicker = Notification de report
decisions-deferral-title = L’examen de votre demande est reporté
# $date (text): the day until which it is put off, as an ISO 8601 date, here and below.
decisions-deferral-lead = Il est reporté au { DATE($date) }.
decisions-deferral-earlier = Report antérieur, au { DATE($date) }
decisions-deferral-over = Ce report a pris fin
decisions-deferral-over-text = Le dossier n’est plus reporté.
decisions-deferral-until = Reporté au
decisions-deferral-reason = Motif
decisions-deferral-criterion = Critère concerné
decisions-deferral-criterion-hint = L’examen n’est reporté qu’en raison d’un critère publié.
decisions-deferral-criterion-empty = Choisissez un critère
decisions-deferral-reason-evidence-expected = Des éléments sont attendus d’un tiers.
decisions-deferral-reason-facts-checked = Un fait est en cours de vérification.
decisions-deferral-reason-rule-clarified = L’application du critère est en cours de clarification.
decisions-deferral-reason-questions-open = L’instance qui décide a encore des questions.
decisions-deferral-reason-not-reached = L’organe n’a pas pu examiner ce dossier à sa session.
decisions-deferral-next = La suite
decisions-deferral-next-text = Ce jour-là, le dossier est de nouveau à trancher. Une décision peut être prise plus tôt. Ce portail ne publie pas le report.
decisions-deferral-last = Il ne peut être reporté de nouveau.
# $count (number): how often it can still be put off.
decisions-deferral-left = Reports encore possibles : { $count }.
decisions-deferral-no-cap = Cet organe ne fixe aucune limite au nombre ni à la durée des reports.
decisions-notice-title-granted = Votre demande est accordée
decisions-notice-title-granted-lower = Votre demande est accordée dans une catégorie inférieure
decisions-notice-title-refused = Votre demande est refusée
# $date (text): the effective date, as an ISO 8601 date.
decisions-notice-effective = La décision prend effet le { DATE($date) }.
decisions-notice-facts = La décision
decisions-notice-organisation = Organisation
decisions-notice-programme = Programme
decisions-notice-category = Catégorie accordée
decisions-notice-decided-by = Décision prise par
decisions-notice-session = Session ou séance
decisions-notice-body-date = Date de la décision de l’organe
decisions-notice-vote = Vote
# $for, $against, $abstaining (number): votes.
decisions-notice-vote-counted = Pour : { $for } ; contre : { $against } ; abstentions : { $abstaining }
decisions-notice-recorded = Consignée par
decisions-notice-recorded-text = Un fonctionnaire du secrétariat a consigné la décision de l’organe.
decisions-notice-decided-on = Date de la présente notification
decisions-notice-effective-on = Date d’effet
decisions-notice-recusals = Récusations
decisions-notice-no-recusals = Personne ne s’est récusé.
decisions-notice-reasons = Motifs par critère
# $criterion (text): a code such as K1. $version (number): the version of the programme that published it.
decisions-notice-criterion-version = { $criterion }, version { $version }
decisions-notice-not-met = Non rempli
decisions-notice-accepted = Admis par cette décision
decisions-notice-facts-found = Faits constatés
decisions-notice-considered = Éléments examinés
decisions-notice-missing = Éléments manquants
decisions-notice-cure = Comment y remédier
decisions-notice-challenge-deferral = Vous pouvez contester ce report
decisions-notice-challenge = Vous pouvez contester cette décision
decisions-notice-challenge-text = La contestation est gratuite, sans avocat ni compte. Elle est examinée par des personnes qui n’ont pas pris part à cette décision.
decisions-notice-until = Date limite de contestation
decisions-notice-until-over = Le délai ordinaire de contestation a pris fin
decisions-notice-how = Comment
decisions-notice-where = Où
decisions-notice-challenge-this-deferral = Contester ce report
decisions-notice-challenge-this = Contester cette décision
decisions-notice-help = Aide
decisions-notice-help-text = Si vous ne comprenez pas cette notification ou avez besoin d’aide pour contester, écrivez à :
decisions-notice-published-title = Comment la décision est publiée
decisions-notice-published-unnamed = Elle est publiée sans votre nom, sans référence et sans jour, une fois le mois terminé. Tout le monde lit ce résumé :
decisions-notice-published-named = Elle est publiée avec votre nom et sa date, sans les motifs. Tout le monde lit ce résumé :
decisions-notice-published-absent = Rien n’en est publié, car votre organisation est masquée.
decisions-notice-published-left = Elle ne figure plus dans aucune liste publique, car son nom a été retiré. Tout le monde a pu lire ce résumé :
decisions-notice-published-change = Voir ou changer qui voit quoi
decisions-notice-annulled = Cette décision est annulée
# $date (text): the day of the annulment, as an ISO 8601 date.
decisions-notice-annulled-text = Une contestation a été accueillie le { DATE($date) } et la décision est sans effet. D’autres personnes évaluent de nouveau le dossier.
