### Review: the assessment of a file against each criterion.

## Verdicts

review-verdict-met = Rempli
review-verdict-not-met = Non rempli
review-verdict-cannot-tell = Ne peut encore être établi

## Recommended outcomes

review-recommended-grant = Accorder
review-recommended-grant-lower = Accorder dans une catégorie inférieure
review-recommended-refuse = Refuser
review-recommended-ask = Interroger d’abord le demandeur

## Assessments

review-assessment-awaiting-declaration = En attente de la déclaration relative aux conflits d’intérêts
review-assessment-open = En cours
review-assessment-recommended = Recommandation faite
review-assessment-recused = La personne chargée de l’examen s’est récusée
review-assessment-set-aside = Écartée

## The parts that people take in a file

review-part-assessor = personne chargée de l’évaluation
review-part-decider = responsable de la décision
review-part-recorder = personne ayant consigné la décision
review-part-recused = personne récusée
review-part-panel-member = membre du comité de contestation
review-part-applicant-member = membre de l’organisation demanderesse

## The conflict declaration

review-violation-declaration-missing = Dites si vous avez un conflit d’intérêts.
review-violation-tie-missing = Dites ce qui vous lie à ce dossier.
review-violation-declare-first = Faites la déclaration relative aux conflits d’intérêts avant de travailler sur ce dossier.
review-violation-conflict-declared = Vous avez déclaré un conflit d’intérêts. Une autre personne traitera ce dossier.
# $part (text): a part, from the list above.
review-violation-took-part = Vous avez déjà pris part à ce dossier. Votre rôle : { $part }. Une autre personne doit l’évaluer.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-violation-verdict-missing = Choisissez un résultat pour le critère { $criterion }.
review-violation-reason-missing = Motivez le résultat relatif au critère { $criterion }.
review-violation-evidence-missing = Indiquez les éléments de preuve sur lesquels repose le résultat relatif au critère { $criterion }.
review-violation-outcome-missing = Choisissez ce que vous recommandez.
review-violation-doubt-unresolved = On ne peut encore établir si le critère { $criterion } est rempli. Interrogez d’abord le demandeur.
review-violation-criterion-not-met = L’octroi ne peut être recommandé : le critère { $criterion } n’est pas rempli.
review-violation-nothing-fails = Tous les critères sont remplis. On ne peut recommander moins que ce qui est demandé.
review-violation-nothing-in-doubt = Aucun critère ne porte la mention « Ne peut encore être établi ». Il n’y a rien à demander.
review-violation-category-missing = Choisissez la catégorie inférieure que vous recommandez.
# $criterion (text): the code of a criterion.
review-violation-finding-missing = La constatation relative au critère { $criterion } n’est pas encore complète.
review-violation-question-missing = Écrivez ce que vous demandez au demandeur au sujet du critère { $criterion }.

## The queue

review-queue-title = Dossiers à examiner
review-queue-lead = Dossiers de vos programmes, la date limite la plus proche en premier.
review-queue-empty = Aucun dossier n’attend d’examen ici.
review-queue-done = Votre recommandation sur ce dossier est transmise
review-queue-asked = Vos questions au demandeur sont transmises
review-queue-sent-back = Le dossier est renvoyé pour évaluation
review-queue-file = Dossier
review-queue-organisation = Organisation
review-queue-due = Date limite
review-queue-state = État
review-queue-assessor = Évaluation par
review-queue-nobody = Personne pour l’instant
review-queue-answered = Le demandeur a répondu
review-queue-returned = Renvoyé
# $date (text): a day, in words.
review-queue-put-off = Reporté au { $date }
review-queue-no-deadline = Aucune promise
review-queue-all-programmes = Tous les programmes
review-queue-all-states = Tous les dossiers à examiner
review-queue-all-to-decide = Tous les dossiers à trancher
review-queue-all-countries = Tous les pays et zones
review-queue-filter = Filtrer la liste
review-queue-find-reference = Numéro de référence d’un dossier
review-queue-reference-unknown = Aucun dossier de votre file d’attente ne porte ce numéro de référence.
# $count (number): files that match, in the two messages below.
review-queue-count =
    { $count ->
        [one] { $count } dossier
        [many] { $count } de dossiers
       *[other] { $count } dossiers
    }
review-queue-count-more = Plus de { $count } dossiers
review-back-to-queue = Revenir à la file d’attente

## The conflict declaration

review-conflict-title = Déclaration relative aux conflits d’intérêts
review-conflict-lead = Le dossier s’ouvre une fois que vous avez dit si vous avez un lien avec lui.
review-conflict-what = Qu’est-ce qu’un conflit d’intérêts ?
review-conflict-what-text = Un emploi, une adhésion, un financement, un lien de famille ou d’amitié, ou un litige, en cours ou datant des cinq dernières années. Il suffit qu’une personne impartiale puisse le penser.
review-conflict-question = Avez-vous un conflit d’intérêts dans ce dossier ?
review-conflict-hint = Votre déclaration est consignée. Un conflit déclaré ne peut être retiré.
review-conflict-none = Non, je n’ai pas de conflit d’intérêts
review-conflict-exists = Oui, j’en ai un, ou on pourrait le penser
review-conflict-tie = Qu’est-ce qui vous lie à ce dossier ?
review-conflict-tie-hint = Une phrase suffit. Le demandeur ne la voit pas ; il n’est informé que de votre récusation.
review-conflict-not-now = Pas maintenant
# Of somebody who declared before that there is none.
review-conflict-again-lead = Vous avez déclaré n’avoir aucun conflit d’intérêts dans ce dossier. Si vous en avez découvert un depuis, indiquez-le ici. Le dossier vous est alors fermé et une autre personne le reprend.
review-conflict-again-question = Avez-vous découvert un conflit d’intérêts dans ce dossier ?
review-conflict-again-none = Non, je n’en connais toujours aucun
review-conflict-again-exists = Oui, j’en ai découvert un, ou on pourrait le penser
review-recused-title = Votre récusation dans ce dossier est prise en compte
review-recused-lead = Votre déclaration est consignée. Une autre personne traitera ce dossier, qui vous est fermé.

## A file

review-file-kicker = Examen d’un dossier
review-file-due = Décision attendue le
review-file-was-due = Décision attendue depuis le
review-file-overdue = En retard
# $round (number): the round of assessment, from 2.
review-file-round = Examen nº { $round }, après une décision annulée
review-file-alike = Le nom d’une autre organisation ressemble à celui-ci
review-file-alike-text = Vérifiez, avant toute décision, si l’une se fait passer pour l’autre.
review-file-programme = Programme
review-file-language = Langue de la demande
review-file-category = Catégorie demandée
review-file-submitted = Déposée le
review-file-documents = Documents
review-file-no-documents = Aucun document n’a été envoyé.
review-file-answers = Réponses
review-file-profile = Profil de l’organisation au moment du dépôt
review-file-left = La demande et ses documents
review-file-findings = Constatations par critère
# $done, $total (number): criteria with a verdict, and criteria in all.
review-file-progress = Critères vérifiés : { $done } sur { $total }
# $names (text): names of reviewers.
review-file-others = Travaillent aussi à cette évaluation : { $names }
review-file-saved = Vos constatations sont enregistrées
review-file-kept = Ce que vous avez saisi figure toujours ci-dessous.
review-file-unfinished = Vos constatations sont enregistrées. Complétez ce qui est indiqué ici, puis faites votre recommandation.
review-file-stale-text = Les critères signalés ci-dessous ont été enregistrés après que vous avez ouvert la page. Votre texte reste dans le formulaire, le texte enregistré est à côté. Comparez-les, puis enregistrez de nouveau.
# $criterion (text): code and title of a criterion. $name (text): a reviewer. $when (text): a moment.
review-file-stale-who = { $criterion } : { $name }, { $when }
review-file-save-all = Tout enregistrer
review-file-save-and-recommend = Enregistrer et recommander
review-file-declare-conflict = J’ai constaté un conflit d’intérêts
review-file-decided = Ce dossier est tranché. Les constatations ne peuvent plus changer.
review-file-closed-unanswered = Le demandeur n’a pas répondu à temps. Le dossier est classé sans préjudice ; une nouvelle demande est possible.
review-file-waits-for-decision = La recommandation est faite. Le dossier attend une décision.
review-return-title = Renvoyé : ce qui manque
# $name (text): a person. $when (text): a moment, in words.
review-return-by = Renvoyé par { $name }, { $when }
# $most (number): how often a file can be sent back in one round.
review-violation-returns-used-up = Ce dossier ne peut plus être renvoyé dans ce cycle. Renvois permis : { $most }. Tranchez-le ou reportez-le avec des motifs.
review-violation-no-return-note = Dites ce qui manque.
review-violation-nothing-to-return = Aucune recommandation ne peut être renvoyée.
review-file-waits-for-applicant = Le dossier attend le demandeur.

## A criterion and its finding

review-criterion-how = Comment ce critère est vérifié
review-criterion-test = Méthode de vérification
review-criterion-evidence = Éléments de preuve
review-criterion-alternative = Éléments de preuve de remplacement
review-criterion-basis = Base juridique
review-criterion-cure = Comment y remédier
review-finding-verdict = Résultat
review-finding-none = Pas encore de résultat
review-finding-facts = Faits constatés et motif du résultat
review-finding-facts-hint = Des faits, non des opinions. Si la décision est défavorable, la personne qui décide peut reprendre ce texte dans les motifs.
review-finding-evidence = Documents et réponses examinés
review-finding-considered = Autres éléments examinés
review-finding-considered-hint = Par exemple une source publique, citée de sorte que chacun la retrouve.
review-finding-considered-all = Éléments examinés
review-finding-missing = Éléments manquants
review-finding-missing-hint = Lorsque le critère n’est pas rempli ou que cela ne peut encore être établi.
review-finding-cure = Comment y remédier
review-finding-cure-hint = Ce que l’organisation peut faire, en mots simples.
review-finding-save = Enregistrer ce critère
review-finding-other = Ce qui a été enregistré entre-temps
# In the place of a name.
review-finding-by-you = vous
review-finding-other-next = Si vous enregistrez de nouveau, votre texte remplacera celui-ci.
# $name (text): a reviewer. $when (text): a moment. Both in the two messages below.
review-finding-saved-by = Dernier enregistrement par { $name }, { $when }
review-finding-earlier = Texte antérieur de { $name }, { $when }

## What was asked of the applicant, as reviewers read it

review-inquiry-title = Questions au demandeur
# $name (text): a reviewer. $when (text): a moment.
review-inquiry-asked = Questions posées par { $name }, { $when }
review-inquiry-waits = Le demandeur n’a pas encore répondu.
# $when (texte) : un moment.
review-inquiry-until = Le demandeur peut répondre jusqu’au { $when }. Après des rappels, le dossier est alors classé sans préjudice.
# $count (nombre) : rappels envoyés.
review-inquiry-reminded = { $count ->
    [0] Aucun rappel n’a encore été envoyé.
    [one] Un rappel a été envoyé.
    [many] { $count } de rappels ont été envoyés.
   *[other] { $count } rappels ont été envoyés.
}
review-inquiry-unreached = Nos courriels ne parviennent à aucun membre de l’organisation qui puisse répondre. Sans rappels, le dossier n’est pas classé.
review-inquiry-no-limit = Ce programme ne fixe pas de délai de réponse. Le dossier reste ouvert.
review-inquiry-changed = Ce qui a changé depuis les questions
review-inquiry-unchanged = Aucune réponse et aucun document n’ont changé depuis.
review-inquiry-before = Avant
review-inquiry-after = Maintenant
review-inquiry-added = Documents ajoutés
review-inquiry-removed = Documents retirés

## The recommendation

review-recommend-title = Recommandation
review-recommend-lead = Une autre personne décide ; elle voit vos constatations et votre recommandation.
review-recommend-outcome = Que recommandez-vous ?
review-recommend-category = Catégorie inférieure
review-recommend-category-empty = Choisissez une catégorie
# $criterion (text): code and title of a criterion.
review-recommend-question = Question au demandeur : { $criterion }
review-recommend-question-hint = Le demandeur lira exactement ce texte. Indiquez ce qui lèverait le doute.
# $language (text): the name of a language.
review-recommend-question-language = Écrivez dans la langue de la demande : { $language }. Ni vos constatations ni votre note ne sont transmises.
# $criteria (text): a list of codes of criteria, here and below.
review-recommend-why-doubt = On ne peut encore établir si ces critères sont remplis : { $criteria }. Interrogez le demandeur avant toute autre recommandation.
review-recommend-why-unfinished = Ces critères n’ont pas encore de constatation complète : { $criteria }. Vous pouvez interroger maintenant et les compléter plus tard.
review-recommend-why-failing = Ces critères ne sont pas remplis : { $criteria }. L’octroi ne peut être recommandé.
review-recommend-why-met = Tous les critères sont remplis. Seul l’octroi peut être recommandé.
review-recommend-note = Note à la personne responsable de la décision
review-recommend-note-hint = Facultatif. Seules les personnes de l’institution la lisent. Le demandeur ne la voit jamais.
review-recommend-submit = Transmettre
review-recommend-back = Revenir aux constatations
review-recommend-no-findings = Aucune constatation n’est encore enregistrée.
review-recommend-stale = Les constatations ont changé depuis que vous avez ouvert cette page. Elles figurent ici dans leur état actuel. Lisez-les, puis transmettez de nouveau la recommandation.
review-recommend-saved = Vos constatations sont enregistrées.

## The profile as reviewers read it

review-profile-name = Nom
review-profile-latin-name = Nom en lettres latines
review-profile-acronym = Sigle
review-profile-founded = Fondation
review-profile-legal-form = Forme juridique
review-profile-purpose = Objet
review-profile-website = Site web
review-profile-seat = Siège
review-profile-care-of = Aux bons soins de
