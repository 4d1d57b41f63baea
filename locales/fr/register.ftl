### The public register: statuses and decisions.

## The list of organisations

register-title = Registre des organisations accréditées
register-lead = Qui détient un statut aujourd’hui, et depuis quand.
register-filter = Trouver une organisation
register-name = Nom de l’organisation
register-programme = Programme
register-any-programme = Tous les programmes
register-country-unknown = Aucun pays ou territoire de ce nom n’est connu. Vérifiez l’orthographe. La liste ci-dessous n’en tient pas compte.
register-chips = Filtres actifs
register-remove-filter = Retirer le filtre :
register-column-organisation = Organisation
register-column-country = Pays ou territoire
register-column-status = Statut
register-column-since = Depuis
register-column-programme = Programme
register-column-outcome = Issue
register-column-decided = Date de la décision
register-column-time = Durée
register-first-page = Première page
register-sealed-note = Certaines organisations ne figurent pas dans la liste, pour leur sécurité. Leur statut n’en est pas moins valable.

## States of a status

register-state-provisional = Provisoire
register-state-active = En vigueur
register-state-suspended = Suspendu
register-state-superseded = Remplacé
register-state-withdrawn = Retiré
register-state-surrendered = Abandonné

## One organisation

register-organisation-kicker = Organisation
register-category = Catégorie
register-since = Détenu depuis
register-ended = Terminé le
register-read-decision = Lire la décision et ses motifs
register-sealed-title = Statut détenu sans nom public
register-sealed-heading = Le nom n’est pas public
register-sealed-text = Pour la sécurité de l’organisation, ce registre ne dit rien qui permette de la reconnaître.

## Decisions

register-decisions-title = Décisions
register-decisions-lead = Ce qui a été décidé, pourquoi, et en combien de temps.
register-decisions-filter = Affiner la liste
register-outcome = Issue
register-any-outcome = Toutes les issues
register-annulled = Annulée
# $count (number): whole days.
register-days =
    { $count ->
        [0] Moins d’un jour
        [one] { $count } jour
        [many] { $count } jours
       *[other] { $count } jours
    }

## One decision

register-decision-kicker = Décision
# $organisation (text): a name. $reference (text): the number of the file.
register-decision-title = Décision concernant { $organisation }
register-decision-page = Décision { $reference } : { $organisation }
register-sealed-decision-title = Décision sans nom public
register-decider = Décidée par
register-decider-officer = Un fonctionnaire habilité qui n’a pas évalué le dossier
register-session = Session
register-vote = Vote
register-recusals = Récusations
register-decided = Date de la décision
register-effective = Prend effet le
register-time-taken = Durée entre le dépôt et la décision
register-effect = Effet
register-stands = La décision est maintenue
register-summary-title = En bref
register-reasons-title = Motifs, critère par critère
register-reasons-none = La décision accorde ce qui était demandé. Aucun critère n’a été jugé non rempli.
# $code (text): a criterion such as K1. $version (number): the version of the programme.
register-reason-code = { $code }, version { $version }
register-reason-not-shown = Non établi comme rempli
register-reason-facts = Faits constatés
register-reason-considered = Éléments pris en considération
register-reason-missing = Éléments manquants
register-reason-cure = Ce qui y remédierait

## Challenges to a decision

register-challenge-title = Contestation
# $when (text): a date and time with its city.
register-challenge-until = La décision peut être contestée jusqu’au { $when }.
register-challenge-over = Le délai de contestation a pris fin le { $when }. Une contestation tardive est examinée si un risque, un handicap ou la langue en est la cause.
register-challenge-how = Comment contester une décision
register-annulled-title = Cette décision a été annulée
# $date (text): a date.
register-annulled-text = Un comité de contestation a annulé cette décision le { $date }. Elle ne produit plus d’effet. Le dossier a été confié à une personne qui n’y avait pas pris part.
