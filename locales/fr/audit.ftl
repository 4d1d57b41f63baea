### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = Journal d’audit
audit-log-lead = Tout ce qui a été fait, dans l’ordre. Le portail ne modifie et ne supprime rien ici. Un acte nouveau y paraît en quelques secondes.
audit-log-left-out = Les actes relatifs aux contestations ne sont ni montrés ni comptés lorsque vous avez pris part au dossier. Lorsque vous vous êtes récusé d’un dossier ou appartenez à son organisation, les actes d’autrui ne sont ni montrés ni comptés.
audit-log-protection = Les actes qui masquent une organisation ou la montrent de nouveau sont dans la chaîne et ne figurent pas ici.
audit-log-caption = Actes, les plus récents en premier
audit-log-empty = Aucun acte n’est consigné ici.
audit-log-number = Nº
audit-log-when = Quand
audit-log-actor = Qui
audit-log-act = Acte
audit-log-object = Objet
audit-log-details = Détails
# $number (text): the number of an act.
audit-log-show = Détails de l’acte { $number }
audit-log-older = Plus anciens
audit-log-find = Rechercher des actes
audit-log-kind = Concernant
audit-log-all-kinds = Tout
audit-log-reference = Numéro de référence d’un dossier
audit-log-reference-hint = Par exemple TRB/2026/547277.
audit-log-day = Jour
audit-log-day-hint = Année, mois et jour, par exemple 2026-11-26.
audit-log-day-error = Indiquez un jour avec l’année, le mois et le jour, par exemple 2026-11-26.
audit-log-nothing-found = Aucun acte ne correspond. Vérifiez le numéro de référence et le jour, ou retirez un filtre.
audit-log-record = Tel qu’il est enregistré, pour les machines, sans ses empreintes :

## What was done, by what it was done to

audit-act-user-account-created = Création d’un compte
audit-act-user-signed-in = Connexion
audit-act-user-signed-out = Déconnexion
audit-act-user-email-changed = Changement d’adresse électronique
audit-act-user-password-changed = Changement de mot de passe
audit-act-user-password-reset = Nouveau mot de passe par un lien reçu par courriel
audit-act-user-role-granted = Attribution d’un rôle
audit-act-user-role-withdrawn = Retrait d’un rôle
audit-act-session-ended = Fin d’une session
audit-act-organisation-created = Ajout d’une organisation
audit-act-organisation-profile-changed = Modification du profil d’une organisation
audit-act-organisation-member-added = Ajout d’un membre
audit-act-organisation-member-removed = Retrait d’un membre
audit-act-organisation-member-left = Départ d’un membre
audit-act-organisation-member-role-changed = Modification des droits d’un membre
audit-act-organisation-ownership-handed-over = Transmission de la responsabilité
audit-act-organisation-sealed = Organisation soustraite à la vue du public
audit-act-organisation-unsealed = Organisation montrée de nouveau au public
audit-act-organisation-showing-announced = Membres informés que l’organisation sera de nouveau montrée
audit-act-organisation-showing-agreed = Accord d’un propriétaire pour montrer de nouveau l’organisation
audit-act-organisation-hiding-kept = Demande de l’organisation de rester masquée
audit-act-organisation-seeded = Ajout d’organisations fictives pour un essai
audit-act-invitation-invited = Invitation
audit-act-invitation-accepted = Acceptation d’une invitation
audit-act-invitation-declined = Refus d’une invitation
audit-act-invitation-withdrawn = Retrait d’une invitation
audit-act-programme-version-published = Publication d’une version de programme
audit-act-application-begun = Début d’une demande
audit-act-application-submitted = Dépôt d’une demande
audit-act-application-receipt-issued = Délivrance d’un accusé de réception
audit-act-application-found-complete = Dossier reconnu complet
audit-act-application-found-incomplete = Question posée au demandeur
audit-act-application-answered = Réponse à une question
audit-act-application-assessment-started = Début de l’évaluation
audit-act-application-recommended = Recommandation
audit-act-application-returned = Renvoi du dossier à l’examen
audit-act-application-granted = Statut accordé
audit-act-application-granted-lower = Statut accordé dans une catégorie inférieure
audit-act-application-refused = Statut refusé
audit-act-application-deferred = Report de la décision
audit-act-application-resumed = Reprise de la procédure
audit-act-application-closed-unanswered = Classement du dossier faute de réponse
audit-act-application-reminded = Rappel adressé au demandeur
audit-act-application-withdrawn = Retrait d’une demande
audit-act-application-annulled = Réouverture du dossier après une contestation
audit-act-application-lapsed = Délai écoulé sans décision
audit-act-application-declared = Déclaration relative aux conflits d’intérêts
audit-act-application-document-added = Ajout d’un document
audit-act-application-document-removed = Retrait d’un document
audit-act-application-draft-deleted = Suppression d’un brouillon
audit-act-assessment-assessed = Enregistrement de constatations
audit-act-restriction-imposed = Restriction imposée
audit-act-restriction-lifted = Levée d’une restriction
audit-act-decision-decided = Décision prise
audit-act-decision-annulled = Annulation d’une décision
audit-act-accreditation-opened = Inscription d’un statut au registre
audit-act-accreditation-ended = Fin d’un statut au registre
audit-act-challenge-lodged = Dépôt d’une contestation
audit-act-challenge-acknowledged = Accusé de réception d’une contestation
audit-act-challenge-examination-started = Début de l’examen d’une contestation
audit-act-challenge-document-added = Ajout d’un document à une contestation
audit-act-challenge-document-removed = Retrait d’un document d’une contestation
audit-act-challenge-upheld = Contestation accueillie
audit-act-challenge-partly-upheld = Contestation accueillie en partie
audit-act-challenge-rejected = Contestation rejetée
audit-act-programme-programme-opened = Programme ouvert aux demandes
audit-act-programme-programme-closed = Programme fermé aux demandes
audit-act-installation-demo-told = Mise en place de la démonstration
audit-act-installation-mails-tried-again = Nouvel essai d’envoi des courriels
audit-act-installation-jobs-tried-again = Nouvel essai des tâches qui ont échoué
audit-act-user-password-link-made = Création d’un lien pour un nouveau mot de passe
audit-act-decision-naming-agreed = Organisation d’accord pour être nommée
audit-act-decision-naming-withdrawn = Retrait de l’accord pour être nommée
audit-act-application-visibility-answered = Réponse à la question sur la publicité de la demande
audit-act-application-receipt-renewed = Renouvellement du code de l’accusé de réception
audit-act-document-document-read = Lecture d’un document
audit-act-challenge-bundle-read = Lecture des pièces d’une contestation
audit-act-organisation-sealed-name-read = Lecture du nom d’une organisation soustraite à la vue du public
audit-act-vouched = Attestation de ce qui a été enregistré ensuite
audit-act-other = Autre acte

## What acts are about

audit-object-user = Comptes
audit-object-session = Sessions de connexion
audit-object-organisation = Organisations
audit-object-invitation = Invitations
audit-object-programme-version = Programmes
audit-object-application = Demandes
audit-object-assessment = Évaluations
audit-object-decision = Décisions
audit-object-restriction = Restrictions
audit-object-accreditation = Registre
audit-object-challenge = Contestations
audit-object-programme = Ouverture des programmes
audit-object-installation = Portail
audit-object-document = Lecture de documents

## Who acted

audit-actor-member = Membre
audit-actor-staff = Personnel
audit-actor-receipt = Code de l’accusé de réception
audit-actor-visitor = Personne non connectée
audit-actor-system = Portail

## The chain

# $acts (number): acts in the log.
audit-chain-unchecked = Actes consignés : { $acts }. Chacun porte l’empreinte du précédent, de sorte qu’une modification se voit.
audit-chain-check = Vérifier maintenant toute la chaîne
audit-chain-whole = La chaîne est intacte
# $acts (number): acts in the log.
audit-chain-whole-text = Actes qui vous sont montrés : { $acts }. Toute la chaîne a été vérifiée : aucun acte n’a été modifié, supprimé ni déplacé.
audit-chain-head = La personne qui exploite le portail affiche la dernière empreinte avec « tribune verify », pour la conserver ailleurs.
audit-chain-broken = La chaîne est rompue
# $number (text): the number of an act.
audit-chain-broken-text = Le premier maillon rompu est l’acte { $number }. Conservez la base de données en l’état et prévenez les personnes qui gèrent le portail.
audit-chain-stuck = Des actes attendent leur place dans la chaîne
audit-chain-stuck-text = Des actes attendent leur place dans la chaîne depuis plus d’une minute. Prévenez les personnes qui gèrent le portail : le programme qui attribue les places ne fonctionne pas, ou quelqu’un a écrit des actes sans passer par le portail.
