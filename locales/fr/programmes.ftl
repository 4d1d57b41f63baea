# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = Choisissez l’une des réponses affichées.
programmes-eligibility-number-unreadable = Saisissez un nombre entier en chiffres, par exemple 2. S’il n’y en a aucun, saisissez 0.

## The list of programmes

programmes-list-title = Programmes
programmes-list-lead = Chaque programme est une voie d’accréditation. Ses règles sont publiques et les mêmes pour tous.
programmes-list-none = Aucun programme n’est encore publié.
programmes-kicker = Programme
programmes-kind-model = Programme modèle
programmes-kind-as-is = Procédure réelle, telle quelle
programmes-illustrative = Document illustratif, non officiel
programmes-illustrative-text = Cette page est établie d’après les sources citées plus bas. L’institution ne l’a ni publiée ni approuvée.
programmes-illustrative-model-text = Ceci est un modèle proposé par Tribune. Aucun organe ne l’a encore adopté.

## Facts of a programme

programmes-institution = Institution
programmes-status = Statut obtenu
programmes-fees = Frais
programmes-languages = Langues acceptées
programmes-deadline = Quand présenter la demande
programmes-deadline-rolling = À tout moment de l’année
# $when (text): a date and time with its city.
programmes-deadline-yearly = Une fois par an. Prochaine date limite : { $when }.

## What one can do from a programme’s page

programmes-apply = Présenter une demande
programmes-apply-elsewhere = Ce portail ne reçoit pas de demandes pour ce programme. Il montre comment la procédure fonctionne.
programmes-check-eligibility = Vérifier si vous remplissez les critères
programmes-read-criteria = Lire les critères et leur méthode de vérification

## Sections of a programme’s page

programmes-gives-title = Ce que le statut vous apporte
programmes-owes-title = Ce que vous devez en retour
programmes-decision-title = Qui décide, et comment
programmes-decision-d1 = Le secrétariat décide.
programmes-decision-d2 = Un comité recommande, un autre organe décide.
programmes-decision-d3 = L’admission est acquise sauf objection dans le délai fixé.
programmes-decision-d4 = L’admission est acquise sauf si une part fixée des Parties s’y oppose.
programmes-decision-d5 = Ouvert à tous, sauf à ceux qui figurent sur une liste fermée.
programmes-decision-d6 = Les participants se désignent entre eux.
programmes-decision-d7 = La présidence invite, après avoir diffusé les noms.
programmes-decision-recorded = Sur ce portail, un fonctionnaire consigne la décision de l’organe, et la mention le précise.
programmes-categories-title = Catégories
programmes-time-title = Combien de temps cela prend
programmes-late-title = Ce qui se passe si nous sommes en retard
programmes-lapse-provisional-access = Vous recevez un accès provisoire jusqu’à la décision.
programmes-lapse-shown-publicly = Le retard est rendu public.
programmes-waiting = Voir les dossiers en attente d’une décision
programmes-criteria-list-title = Ce que vous devez montrer
programmes-documents-title = Documents nécessaires
programmes-document-required = Exigé
programmes-document-optional = Si vous l’avez
programmes-document-instead = À la place, vous pouvez envoyer :

## Times

programmes-clock-completeness = Vérification que le dossier est complet
programmes-clock-question-rounds = Séries de questions qui vous sont posées
programmes-clock-answer-window = Votre délai de réponse à chaque série
programmes-clock-decision = Décision
programmes-clock-deferrals = Nombre de reports possibles de l’examen
programmes-clock-deferral = Durée maximale d’un report
programmes-clock-accommodation = Réponse à une demande d’aménagement
programmes-clock-visa-letter = Lettre pour le visa
programmes-clock-badge = Badge
programmes-clock-information-request = Réponse à une demande d’information
programmes-clock-ask = Pour demander un aménagement, une lettre, un badge ou des informations, écrivez au contact indiqué sur la page d’aide.
programmes-limit-none = Rien n’est indiqué pour
# $days (text): the next holidays, as a list of dates.
programmes-holidays = Ne sont pas des jours ouvrables : { $days }.
# $count (number): a length of time or a number of rounds, in the four messages below.
programmes-limit-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
programmes-limit-days =
    { $count ->
        [one] { $count } jour calendaire
        [many] { $count } de jours calendaires
       *[other] { $count } jours calendaires
    }
programmes-limit-working-days =
    { $count ->
        [one] { $count } jour ouvrable
        [many] { $count } de jours ouvrables
       *[other] { $count } jours ouvrables
    }
programmes-rounds =
    { $count ->
        [one] { $count } au plus
        [many] { $count } au plus
       *[other] { $count } au plus
    }

## Challenging a decision of the programme

programmes-challenge-title = Si vous n’êtes pas d’accord avec une décision
programmes-publication-title = Ce qui est publié
programmes-challenge-desk = À notre connaissance, l’organe n’a pas de voie de contestation propre. Le bureau des contestations de ce portail examine la vôtre.
programmes-challenge-where = Où
programmes-challenge-how = Comment
programmes-challenge-time = Délai à compter de la notification

## Gaps: where a procedure falls short of the model

programmes-gaps-title = Les lacunes de cette procédure
programmes-gaps-text = Le portail montre la procédure telle quelle et nomme ce qui lui manque.
programmes-gap-v1 = Un terme est vague
programmes-gap-v2 = L’enregistrement dans l’État d’origine est exigé, sans solution de remplacement suffisante
programmes-gap-v3 = Aucun délai de décision effectif
programmes-gap-v4 = Aucun recours connu que le demandeur puisse former
programmes-gap-v5 = Des États décident, sans règle d’impartialité
programmes-gap-v6 = Questions ou reports sans limite
programmes-gap-v7 = Les plus rapides ou les plus proches sont avantagés
programmes-gap-v8 = La publication des noms peut mettre des personnes en danger
programmes-gap-v9 = Un parrainage au sein de l’institution est nécessaire
programmes-gap-v10 = Une catégorie est exclue, ou nul n’a le droit de présenter une demande
programmes-gap-v11 = Peu de langues sont acceptées
programmes-gap-v12 = Aucune procédure d’objection

## Sources

programmes-sources-title = Sources de cette page
programmes-source-what = Objet
programmes-source-citation = Source
programmes-source-checked = Vérifié le
programmes-source-confidence = Degré de certitude
programmes-source-unchecked = Non comparé à la source
programmes-confidence-read = Lu dans la source
programmes-confidence-high = Élevé
programmes-confidence-medium = Moyen
programmes-confidence-low = Faible
programmes-confidence-proposal = Notre propre proposition
programmes-field-categories = Catégories
programmes-field-decision = Décision
programmes-field-languages = Langues
programmes-field-deadline = Date limite
programmes-field-fees = Frais
programmes-field-clocks = Délais
programmes-field-challenge = Contestation
programmes-field-publication = Publication
programmes-field-rights = Droits
programmes-field-obligations = Obligations
programmes-field-documents = Documents

## The criteria of a programme

# $programme (text): the name of a programme.
programmes-criteria-title = Critères : { $programme }
programmes-criteria-lead = Votre demande est évaluée selon ces critères, et eux seuls.
programmes-criterion-test = Comment nous le vérifions
programmes-criterion-evidence = Ce qui le montre
programmes-criterion-alternative = Ce que vous pouvez envoyer à la place
programmes-criterion-no-alternative = À notre connaissance, aucun autre élément de preuve n’est admis.
programmes-criterion-basis = Base juridique
# $checked (text): a date, or that nobody compared. $confidence (text): how sure we are.
programmes-criterion-source = Vérification : { $checked }. Degré de certitude : { $confidence }.
programmes-criterion-why = Pourquoi nous le demandons
programmes-criterion-asked = Ce que demande le formulaire
programmes-criterion-cure = Comment y remédier
programmes-criterion-note = Dans ce programme
programmes-criterion-gaps = Lacunes à ce sujet

## The eligibility check

# $programme (text): the name of a programme.
programmes-eligibility-title = Vérifier si vous remplissez les critères : { $programme }
programmes-eligibility-lead = Répondez à ce que vous pouvez. Aucun compte n’est nécessaire et nous ne conservons rien.
programmes-eligibility-address = Vos réponses figurent dans l’adresse de la page de résultat. Vous pouvez la garder en signet ou l’effacer de l’historique du navigateur.
programmes-eligibility-questions = Questions
programmes-eligibility-unknown = Je ne sais pas
programmes-eligibility-submit = Voir le résultat
programmes-eligibility-change = Modifier vos réponses
programmes-eligibility-again = Recommencer
programmes-eligibility-by-criterion = Critère par critère
programmes-eligibility-standing-likely-eligible = Vous remplissez vraisemblablement les critères
programmes-eligibility-standing-likely-eligible-text = D’après vos réponses, tous les critères sont remplis. L’évaluation portera sur vos éléments de preuve.
programmes-eligibility-standing-open = Rien ne vous exclut ; des points restent ouverts
programmes-eligibility-standing-open-text = Vous voyez ci-dessous ce qui réglerait chaque point ouvert.
programmes-eligibility-standing-not-yet = Un critère au moins n’est pas rempli aujourd’hui
programmes-eligibility-standing-not-yet-text = Vous voyez ci-dessous lequel, pourquoi, et ce qui y remédierait.
programmes-eligibility-advice = Ce résultat est indicatif. Vous pouvez présenter une demande quel qu’il soit.
programmes-eligibility-ask = La page d’aide indique le point de contact.
programmes-eligibility-outcome-met = Rempli
programmes-eligibility-outcome-met-by-alternative = Rempli au moyen d’éléments de remplacement
programmes-eligibility-outcome-not-met = Non rempli aujourd’hui
programmes-eligibility-outcome-cannot-tell-yet = Ne peut encore être établi
programmes-eligibility-unanswered = Sans réponse pour l’instant :
programmes-eligibility-undecided = Vos réponses ne permettent pas de trancher. D’autres preuves sont possibles :
# $date (text): a date.
programmes-eligibility-met-from = Le temps seul y remédiera : le critère sera rempli à partir du { $date }.
