### The public register: statuses and decisions.

## The list of organisations

register-title = Registre des organisations accréditées
register-lead = Qui détient un statut aujourd’hui, et depuis quand.
register-filter = Trouver une organisation
register-name = Nom de l’organisation
register-programme = Programme
register-any-programme = Tous les programmes
register-country-unknown = Aucun pays ou zone de ce nom n’est connu. Vérifiez l’orthographe. La liste ci-dessous n’en tient pas compte.
# $names (text): names of countries or areas, as a list.
register-country-near = Nous ne connaissons aucun pays ni aucune zone de ce nom. Noms proches : { $names }. La liste ci-dessous n’en tient pas compte.
# $count (number): entries that match.
register-count =
    { $count ->
        [one] { $count } inscription trouvée
        [many] { $count } d’inscriptions trouvées
       *[other] { $count } inscriptions trouvées
    }
# $count (text): a number.
register-count-more = Plus de { $count } inscriptions trouvées
register-close = Aucun nom ne s’écrit exactement ainsi. Les noms suivants s’en rapprochent.
register-meant = Cherchiez-vous l’un de ces noms ?
# $country (text): the name of a country or area.
register-in-country = Afficher les organisations de ce pays ou de cette zone : { $country }
register-column-organisation = Organisation
register-column-country = Pays ou zone
register-column-status = Statut
register-column-since = Depuis
register-column-programme = Programme
register-column-outcome = Issue
register-column-decided = Date de la décision
register-column-time = Durée
register-empty = Aucune organisation ne figure encore au registre.
register-sealed-note = Certaines organisations ne figurent pas dans la liste, pour leur sécurité. Leur statut n’en est pas moins valable.

## States of a status

register-state-provisional = Provisoire
register-state-active = En vigueur
register-state-suspended = Suspendu
register-state-superseded = Remplacé
register-state-withdrawn = Retiré
register-state-surrendered = Abandonné
register-state-decided = Éteint par la décision

## One organisation

register-organisation-kicker = Organisation
register-category = Catégorie
register-since = Détenu depuis
register-ended = Terminé le
register-read-decision = Lire la décision
register-provisional-because = Accès provisoire, accordé jusqu’à la décision parce que celle-ci est en retard.

## Decisions

register-decisions-title = Décisions
register-decisions-lead = Ce qui a été décidé, selon quels critères, et en combien de temps. Le mois le plus récent vient en premier.
register-decisions-empty = Aucune décision n’est encore publiée.
register-decisions-note = Là où un nom pourrait nuire, aucun n’est publié. Ces décisions paraissent quand leur mois est terminé, sans ordre. Elles quittent cette liste à la fin d’un mois, ou aussitôt si l’organisation accepte d’être nommée. Une décision dont le nom a été retiré n’est plus inscrite sur la liste.
register-unnamed = Une décision sans nom
register-time-not-told = Non publié
register-unnamed-title = Une décision sans nom public
register-unnamed-lead = L’organisation n’est pas nommée. Il n’est pas dit non plus ici si la décision a été contestée ou annulée par la suite.
register-decisions-filter = Affiner la liste
register-outcome = Issue
register-any-outcome = Toutes les issues
register-annulled = Annulée
# $count (number): whole days.
register-days =
    { $count ->
        [0] Moins d’un jour
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }

## One decision

register-decision-kicker = Décision
# $organisation (text): a name. $reference (text): the number of the file.
register-decision-title = Décision concernant { $organisation }
register-decision-page = Décision concernant { $organisation }
register-decider = Décidée par
register-decider-officer = Un fonctionnaire habilité qui n’a pas évalué le dossier
register-session = Session
register-vote = Vote
register-recusals = Récusations
register-decided = Date de la décision
register-recorded = Date d’enregistrement
register-decided-in = Décision prise en
register-effective = Prend effet le
register-time-taken = Durée entre le dépôt et la décision
register-effect = Effet
register-stands = La décision est maintenue
register-summary-title = Résumé pour le public
register-criteria-title = Critères sur lesquels elle repose
register-reasons-none = La décision accorde ce qui était demandé. Aucun critère n’a été jugé non rempli.

## Challenges to a decision

register-challenge-title = Contestation
# $when (text): a date and time with its city.
register-challenge-until = La décision peut être contestée jusqu’au { $when }.
register-challenge-over = Le délai de contestation a pris fin le { $when }. Une contestation tardive est examinée si un risque, un handicap ou la langue en est la cause.
register-challenge-how = Comment contester une décision
register-annulled-title = Cette décision a été annulée
# $date (text): a date.
register-annulled-text = Un comité de contestation a annulé cette décision le { $date }. Elle ne produit plus d’effet. Le dossier a été confié à une personne qui n’y avait pas pris part.
register-waiting-title = Ce qui attend une décision
register-waiting-lead = Combien de demandes avaient été reçues et non tranchées, depuis quand, et combien étaient en retard.
register-waiting-note = Les dossiers sont comptés et non énumérés, et les nombres changent une fois par mois. Ainsi, personne ne peut suivre un dossier jusqu’à sa décision.
register-waiting-none = Aucun dossier n’attendait alors de décision.
register-waiting-not-yet = Pas encore de nombres. Ils paraissent quand un mois est terminé.
# $month: the month and the year.
register-waiting-as-of = À la fin du mois : { $month }
# $number: from how many on they are counted.
register-waiting-few = Moins de { $number }
register-waiting-few-note = Pour moins de { $number } dossiers, seul le retard est indiqué.
# In the column of what is late: one or more of the few files.
register-waiting-some = Quelques-uns
register-waiting-not-shown = Non indiqué
register-waiting-column-all = Dossiers en attente
register-waiting-column-late = En retard
register-waiting-column-theirs = Attendent l’organisation
register-waiting-not-promised = Aucune date n’est promise
