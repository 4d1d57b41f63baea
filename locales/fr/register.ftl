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
register-first-page = Première page
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
register-seals-title = Inscriptions publiques masquées
register-seals-lead = Masquer une organisation soustrait à la vue du public tout ce qui permettrait de la reconnaître. Son statut reste valable.
register-seals-hint = Une partie du nom suffit. Vous pouvez aussi saisir l’adresse de sa page dans le registre, ou celle d’une décision.
register-seal-title = Inscription publique d’une organisation
register-seals-found = Organisations trouvées
register-seals-sealed = Organisations masquées
register-seals-none = Aucune organisation ne figure ici. Cherchez une autre partie du nom.
register-seals-entry = Inscription publique
register-seal-is-sealed = Masquée
register-seal-may-be-shown = Masquée, peut être de nouveau montrée
register-seal-is-public = Non masquée
register-seal-do = Masquer l’inscription publique
register-seal-undo = Rendre l’inscription de nouveau publique
register-seal-do-effect = Le registre et les décisions ne montreront plus rien qui permette de reconnaître l’organisation, aussitôt et dans chaque programme.
register-seal-undo-effect = Le registre et les décisions montreront de nouveau l’organisation, aussitôt et dans chaque programme.
register-seal-needs-agreement = L’organisation a demandé à être masquée. Elle n’est de nouveau montrée qu’après l’accord d’un responsable sur la page de l’organisation.
register-seal-agreed = Un responsable a donné son accord pour que l’organisation soit de nouveau montrée. Si vous confirmez, les pages publiques peuvent la nommer aussitôt, selon les règles de chaque programme.
register-seal-announce-effect = Un point focal a masqué cette inscription. Ses membres sont d’abord informés, par un courriel qui ne nomme personne. Une semaine plus tard, vous pourrez la montrer.
register-seal-announce = Informer d’abord les membres
register-seal-told = Les membres ont été informés. Vous pourrez montrer l’inscription à partir du { $when }. Ils peuvent encore demander qu’elle reste masquée.
register-seal-step-sealed = Masquée
register-seal-step-announced = Membres informés qu’elle sera montrée
register-seal-step-agreed = Un responsable a donné son accord pour la montrer
register-seal-step-kept = Rester masquée
register-seal-step-public = De nouveau publique
register-seal-reason = Motif
register-seal-reason-hint = Vous et les points focaux de votre programme le lisez. Il est conservé et ne peut être modifié. N’écrivez que le nécessaire.
register-seal-history = Modifications précédentes
register-seal-own-wish = L’organisation l’a demandé. Elle n’a pas à en donner la raison.
register-seal-other-programme = Les points focaux d’un autre programme conservent la raison.
register-protect-page = Ce qui est public
register-protect-title = Masquer notre organisation
register-protect-lead = S’il est dangereux d’être connus ici, masquez votre organisation aux yeux de tous, immédiatement.
register-protect-effect = Aucune page publique de ce portail ne nomme votre organisation ni n’indique son statut, dans aucun programme. Ce qui est publié sans son nom quitte les listes à la fin du mois. Un retrait immédiat montrerait de qui il s’agit. Les documents de l’organe qui décide peuvent tout de même la nommer.
register-protect-kept = Ce qu’elle détient reste valable, et ses dossiers suivent leur cours.
register-protect-told = Aucun accord n’est nécessaire. Si vous avez envoyé une demande, les points focaux pour la protection en sont informés.
register-protect-limit = Le personnel qui traite vos dossiers voit encore votre nom. Les personnes qui décident voient aussi que vous êtes masqués, mais non pourquoi. Qui l’a déjà lu peut s’en souvenir.
register-protect-undo = Pour qu’elle soit de nouveau visible, un propriétaire donne son accord sur la page de l’organisation. Un point focal le confirme ensuite. Questions : { $contact }.
register-protect-agreed = Un propriétaire a donné son accord pour qu’elle soit de nouveau visible. Rien n’est montré avant la confirmation d’un point focal. Questions : { $contact }.
register-protect-by-focal-point = Un point focal pour la protection l’a masquée. Ses membres sont informés au moins une semaine avant qu’elle soit de nouveau visible. Questions : { $contact }.
register-protect-announced = Un point focal pour la protection l’a masquée et entend la montrer de nouveau. Si cela est dangereux, demandez qu’elle reste masquée. Questions : { $contact }.
register-protect-from = Elle ne sera pas montrée avant le { $when }.
register-protect-agree = Donner son accord pour être de nouveau visible
register-protect-agree-effect = Si vous donnez votre accord, les points focaux en sont informés. Quand l’un d’eux confirme, les pages publiques peuvent de nouveau vous nommer, selon les règles de chaque programme.
register-protect-stay = Rester masquée
register-protect-done = Votre organisation est masquée
register-protect-done-hidden = Votre organisation est désormais masquée.
register-protect-done-agreed = Votre accord est enregistré et les points focaux en sont informés.
register-protect-submit = La masquer maintenant
register-seal-done-sealed = L’inscription publique est masquée.
register-seal-done-announced = Les membres sont informés. L’inscription reste masquée jusqu’à ce que vous la montriez.
register-seal-done-public = L’inscription est de nouveau publique.
register-seal-stale = L’inscription est montrée dans son état actuel. Lisez les modifications précédentes, puis décidez de nouveau.
register-refusal-seal-reason-missing = Indiquez le motif. Il est conservé avec cette modification.
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
