### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = Règle peu claire ou non publiée
challenges-ground-about-unclear-rule = La règle n’était pas publiée, ou l’on ne pouvait en comprendre le sens.
challenges-ground-error = Erreur dans la décision
challenges-ground-about-error = La décision se trompe sur les faits ou applique mal la règle.
challenges-ground-evidence-ignored = Éléments de preuve non pris en compte
challenges-ground-about-evidence-ignored = Vous avez fourni des éléments de preuve dont la décision n’a pas tenu compte.
challenges-ground-discrimination = Discrimination
challenges-ground-about-discrimination = Vous avez subi un traitement moins favorable en raison de ce que vous êtes, de vos opinions ou de votre origine.
challenges-ground-unfair-procedure = Procédure inéquitable ou partialité
challenges-ground-about-unfair-procedure = Vous n’avez pas pu vous faire entendre, ou une personne qui a décidé n’était pas impartiale.
challenges-ground-delay = Retard
challenges-ground-about-delay = Le délai annoncé a été dépassé.
challenges-ground-disproportion = Restriction disproportionnée
challenges-ground-about-disproportion = La restriction va plus loin que son but ne l’exige.
challenges-ground-inaccessibility = Défaut d’accessibilité
challenges-ground-about-inaccessibility = Un handicap, une langue, la distance ou la technique a fait obstacle à votre participation.
challenges-ground-non-disclosure = Information refusée à tort ou contrairement à l’intérêt public
challenges-ground-about-non-disclosure = Une information qui devrait être divulguée vous a été refusée.
challenges-ground-reprisal = Représailles
challenges-ground-about-reprisal = C’est une réaction à votre coopération avec l’institution ou à une contestation antérieure.

## States

challenges-state-safe-draft = Brouillon protégé
challenges-state-lodged = Déposée
challenges-state-acknowledged = Reçue
challenges-state-screened = Risques examinés
challenges-state-admissible = Recevable
challenges-state-cure = À compléter
challenges-state-inadmissible = Irrecevable
challenges-state-interim = Mesure provisoire en vigueur
challenges-state-stage1 = En examen, phase 1
challenges-state-settled = Réglée à l’amiable
challenges-state-upheld = Accueillie
challenges-state-partly = Accueillie en partie
challenges-state-rejected = Rejetée
challenges-state-lapsed = Délai expiré
challenges-state-stage2 = En examen, phase 2
challenges-state-decided = Tranchée définitivement
challenges-state-implementing = En cours d’exécution
challenges-state-closed = Close
challenges-state-not-implemented = Non exécutée
challenges-state-reopened = Rouverte

## Outcomes and what follows from them

challenges-outcome-upheld = Accueillie
challenges-outcome-partly = Accueillie en partie
challenges-outcome-rejected = Rejetée
challenges-effect-annul-and-remit = La décision est annulée. Le dossier est renvoyé à une personne n’ayant pas pris part à cette décision.
challenges-effect-stands = La décision est maintenue.
challenges-effect-deferral-annul-and-remit = Le report prend fin. Le dossier doit être tranché maintenant.
challenges-effect-deferral-stands = Le report est maintenu.
challenges-effect-ended-deferral-annul-and-remit = Le report avait déjà pris fin. Ce qui a été décidé depuis ne change pas.
challenges-effect-ended-deferral-stands = Le report avait déjà pris fin. Rien ne change.

## Why a challenge may come late

challenges-late-risk = La déposer plus tôt aurait mis quelqu’un en danger.
challenges-late-disability = Un handicap a empêché de la déposer plus tôt.
challenges-late-language = La décision n’était pas dans une langue que nous comprenons.

## What a challenge still lacks

challenges-violation-nothing-to-challenge = Cette décision n’impose de restriction à personne. Il n’y a rien à contester.
challenges-violation-already-lodged = Il existe déjà une contestation de cette décision. Vous pouvez la suivre avec le code de l’accusé de réception.
challenges-violation-no-ground = Choisissez au moins un fondement.
challenges-violation-no-statement = Dites avec vos mots ce qui ne va pas. Quelques phrases suffisent.
challenges-violation-late = Le dernier jour pour contester est passé. Choisissez la raison qui a empêché de le faire plus tôt.

## The receipt code

challenges-violation-code-missing = Indiquez le code de l’accusé de réception.
# $character (text): the character.
challenges-violation-code-character = Aucun code ne contient { $character }. Comparez-le à votre accusé de réception, caractère par caractère.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-violation-code-length = Caractères d’un code : { $length }. Caractères saisis : { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-violation-took-part = Vous avez pris part à ce dossier. Votre rôle : { $part }. Une autre personne doit examiner la contestation.
challenges-violation-declare-first = Faites la déclaration relative aux conflits d’intérêts avant d’examiner cette contestation.
challenges-violation-conflict-declared = Vous avez déclaré un conflit d’intérêts. Une autre personne examinera cette contestation.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-violation-not-possible-now = Cette opération n’est pas possible maintenant. État de la contestation : { $state }.
challenges-violation-outcome-missing = Choisissez l’issue de la contestation.
challenges-violation-no-reasons = Donnez les motifs de l’issue.
challenges-violation-no-ground-upheld = Indiquez les fondements qui sont établis.
challenges-violation-no-effect-deferral = Dites si le report prend fin ou est maintenu.
challenges-violation-nothing-to-annul = Le report a déjà pris fin : rien ne peut être annulé. Relisez l’issue ci-dessous, puis envoyez-la de nouveau.
challenges-violation-no-effect = Dites si la décision est annulée ou maintenue.
challenges-violation-ground-with-rejection = On ne rejette pas une contestation dont un fondement est établi. Changez l’issue ou retirez la marque.

## Where challenging begins

challenges-start-title = Contester une décision
challenges-start-lead = Des personnes qui n’ont pas pris part à la décision la réexaminent. C’est gratuit. Il ne faut ni avocat ni compte.
challenges-start-yours = Ce que vous pouvez contester maintenant
challenges-start-challenge-file = Contester la décision sur
challenges-start-lodged = Vos contestations
challenges-start-enter-code = Saisir le code de l’accusé de réception
challenges-start-sign-in = Ou se connecter
challenges-start-code-where = Le code figure sur l’accusé de réception de votre demande.
challenges-start-before = Avant de commencer
challenges-start-who = Qui peut contester
challenges-start-who-text = L’organisation visée par une restriction, et toute personne qui détient le code de l’accusé de réception de sa demande.
challenges-start-what = Ce qui peut être contesté
challenges-start-what-text = Toute restriction. Aujourd’hui, ce sont :
challenges-start-cost = Combien cela coûte
challenges-start-cost-text = Rien. Une contestation n’a aucun effet sur vos autres demandes.
challenges-start-language = Dans quelle langue
challenges-start-language-text = Dans l’une des six langues de ce portail. Écrivez dans celle que vous connaissez le mieux.
challenges-start-until = Jusqu’à quand
# $days (number): calendar days.
challenges-start-until-text =
    { $days ->
        [one] { $days } jour à compter de la notification, sauf si celle-ci indique un délai plus long. Plus tard, seulement en raison d’un risque, d’un handicap ou de la langue.
        [many] { $days } de jours à compter de la notification, sauf si celle-ci indique un délai plus long. Plus tard, seulement en raison d’un risque, d’un handicap ou de la langue.
       *[other] { $days } jours à compter de la notification, sauf si celle-ci indique un délai plus long. Plus tard, seulement en raison d’un risque, d’un handicap ou de la langue.
    }
challenges-start-next = Ce qui se passe ensuite
challenges-start-step-receipt = Le portail confirme aussitôt qu’il a reçu votre contestation et affiche tous les délais.
# $days (number): working days.
challenges-start-step-acknowledged =
    { $days ->
        [one] Un membre du comité en accuse réception dans un délai de { $days } jour ouvrable.
        [many] Un membre du comité en accuse réception dans un délai de { $days } de jours ouvrables.
       *[other] Un membre du comité en accuse réception dans un délai de { $days } jours ouvrables.
    }
challenges-start-step-panel = Ce membre n’a pas pris part à la décision. Le portail ne montre votre contestation à aucune personne qui y a pris part.
# $days (number): working days.
challenges-start-step-outcome =
    { $days ->
        [one] Vous recevez l’issue et ses motifs dans un délai supplémentaire de { $days } jour ouvrable.
        [many] Vous recevez l’issue et ses motifs dans un délai supplémentaire de { $days } de jours ouvrables.
       *[other] Vous recevez l’issue et ses motifs dans un délai supplémentaire de { $days } jours ouvrables.
    }
challenges-start-step-effect = Si le comité annule la décision, d’autres personnes évaluent votre dossier à nouveau. S’il met fin à un report, la décision sur votre dossier est due. Le comité peut aussi vous donner raison et laisser la décision en vigueur. Un report déjà terminé le reste. Certains organes ne sont pas liés par l’issue ; la page du programme l’indique.
challenges-start-grounds = Les dix fondements d’une contestation
challenges-start-safety = Votre sécurité
challenges-start-safety-text = Nos messages ne nomment personne et ne disent rien de votre contestation. D’autres peuvent néanmoins voir cette page sur votre écran ou dans les journaux de votre réseau.
challenges-start-safety-link = Ce que ce portail peut protéger, et ce qu’il ne peut pas
challenges-start-others = Autres voies
challenges-start-others-text = Si vous ne pouvez pas utiliser ce portail, demandez de l’aide. La notification et la page d’aide indiquent à qui vous adresser. Vos autres droits et recours restent entiers.
challenges-start-help = Obtenir de l’aide
challenges-outcomes-link = Issues de contestations antérieures
# $when (text): a date and time.
challenges-until = Jusqu’au { $when }

## Lodging

challenges-lodge-title = Déposer votre contestation
challenges-lodge-kicker = Décision sur la demande
challenges-lodge-lead = Deux réponses suffisent : pourquoi la décision est contestable, et quelques phrases à ce sujet.
challenges-lodge-until = À déposer au plus tard le
challenges-lodge-was-until = Le dernier jour était
challenges-lodge-read-notice = Lire la décision et ses motifs
challenges-lodge-who-sees = Aucune personne ayant pris part à la décision ne la voit. L’issue est publiée plus tard, sans votre nom.
challenges-lodge-who-sees-hidden = Aucune personne ayant pris part à la décision ne la voit. Rien n’en est publié tant que votre organisation est masquée.
challenges-lodge-grounds = Pourquoi la décision est-elle contestable ?
challenges-lodge-grounds-hint = Choisissez tous les fondements qui conviennent. En cas de doute, choisissez le plus proche.
challenges-lodge-statement = Ce qui s’est passé, avec vos mots
challenges-lodge-statement-hint = Dites quelle partie est erronée et ce qui le montre. Aucun terme juridique n’est nécessaire.
challenges-lodge-remedy = Ce que vous demandez (facultatif)
challenges-lodge-remedy-hint = Par exemple : annuler la décision, corriger une mention, divulguer un document.
challenges-lodge-late = Pourquoi n’a-t-elle pas pu être déposée plus tôt ?
challenges-lodge-late-hint = L’une de ces raisons ouvre la voie même après le dernier jour. Vous n’avez pas à la prouver maintenant.
challenges-lodge-documents-later = Vous pourrez ajouter des documents à la page suivante. Ils ne sont pas obligatoires.
challenges-lodge-submit = Déposer la contestation
challenges-lodge-nothing-lost = Ce que vous avez écrit figure toujours ci-dessous.
challenges-check-title = Vérifiez votre contestation
challenges-check-lead = Rien n’est encore envoyé. Relisez, modifiez ce que vous voulez, ajoutez des documents, puis déposez la contestation.
challenges-check-change = Modifier
challenges-check-back = Retour à votre texte
challenges-check-document = Ajouter un document (facultatif)
# $name (text): the file's name.
challenges-check-added = Le fichier { $name } est enregistré. La contestation n’est pas encore déposée.
challenges-check-removed = Le document est retiré. La contestation n’est pas encore déposée.
challenges-check-stale = Elle est affichée dans son état actuel et n’a pas été déposée. Relisez-la, puis déposez-la.
challenges-check-kept = Ce que vous avez écrit est conservé. La contestation n’est pas encore déposée.
challenges-check-who-sees = Avant le dépôt : les personnes qui agissent pour votre organisation et quiconque détient le code du récépissé. Le texte est conservé 90 jours après la dernière modification.

## One challenge at a time, and none where nothing restricts

challenges-already-title = Cette décision a déjà été contestée
challenges-already-lodged = Il existe une contestation de cette décision
challenges-already-waiting-text = Le portail l’a reçue et personne n’en a encore accusé réception. Vous pouvez y ajouter des documents et suivre chaque étape.
challenges-already-open-text = Elle est en cours d’examen. Vous pouvez y ajouter des documents et suivre chaque étape.
challenges-already-concluded-text = Elle a été tranchée par une décision motivée. Les autres recours vous restent ouverts.
challenges-already-typed = Une contestation a été déposée pendant que vous écriviez. Votre texte n’a pas été envoyé. Il figure ci-dessous : copiez-le si vous en avez besoin. Vous pouvez l’ajouter à la contestation comme document.
# $name (text): the file's name.
challenges-file-not-kept = Le fichier { $name } n’a pas été conservé.
challenges-already-file-add = Une contestation a été déposée entre-temps. Choisissez de nouveau le fichier sur la page de la contestation.
challenges-already-see = Voir la contestation
challenges-begun-title = Vous avez commencé une contestation qui n’a pas été déposée
# $restriction (text): the kind of the earlier restriction.
challenges-begun-offered = Elle portait sur ceci : { $restriction }. Cela a pris fin. Votre texte figure ci-dessous, et ses fichiers suivent.
challenges-begun-fit = Modifiez le texte pour qu’il réponde à ce que vous contestez maintenant. L’institution ne le voit qu’après le dépôt.
challenges-begun-kept = Elle portait sur ceci : { $restriction }. Cela a pris fin. Votre texte et ses fichiers sont conservés 90 jours après votre dernière modification. Si une décision que vous pouvez contester intervient, votre texte vous est proposé de nouveau.
challenges-begun-copy = Votre texte n’est pas conservé, car il n’y a rien à contester maintenant. Copiez-le si vous en avez besoin plus tard.
challenges-nothing-title = Il n’y a rien à contester
challenges-nothing-text = Si l’un de nos délais est dépassé, ou en cas d’autre obstacle, demandez de l’aide.

## Where a challenge stands

challenges-status-title = Votre contestation
challenges-status-kicker = Contestation
challenges-status-received = Nous avons reçu votre contestation
challenges-status-received-text = Le délai court. Conservez le numéro de référence. Le code de l’accusé de réception de la demande rouvre cette page.
challenges-status-acknowledged-by = Une personne en accuse réception au plus tard le
challenges-status-outcome-by = L’issue est attendue au plus tard le
challenges-status-overdue = En retard
challenges-status-outcome = Issue
challenges-status-timeline = Ce qui s’est passé
challenges-status-who-decides = Qui décide
challenges-status-who-decides-text = Un membre du comité de contestation qui n’a pas pris part à la décision. Chaque membre fait d’abord une déclaration relative aux conflits d’intérêts.
challenges-status-said = Ce que dit la contestation
challenges-status-after-annulled = Votre dossier est réévalué par des personnes qui n’ont pas pris part à la première décision. La restriction n’a plus d’effet.
challenges-status-after-deferral = Le report n’a plus d’effet. La page de votre demande indique la suite.
challenges-status-after-ended-deferral = Le report avait déjà pris fin. Une décision prise depuis peut être contestée séparément.
challenges-case-file-ended-deferral-title = Ce report a pris fin
challenges-case-file-ended-deferral = La date est arrivée, ou le dossier a été tranché ou retiré. Votre conclusion dit si le report était justifié. Elle ne change rien à la suite.
challenges-status-after-stands = Vous pouvez présenter une nouvelle demande lorsque le programme en reçoit. Vos autres droits et recours restent entiers.
challenges-event-lodged = La contestation a été déposée
challenges-event-received = Le portail en a confirmé la réception
challenges-event-acknowledged = Un membre du comité en a accusé réception et l’examine
# $outcome (text): the name of an outcome, from the list above.
challenges-event-decided = Issue : { $outcome }
challenges-actor-you = De votre part
challenges-actor-portal = Portail
challenges-actor-panel = Comité de contestation
challenges-application = Demande
challenges-organisation = Organisation
challenges-programme = Programme
challenges-documents = Documents de la contestation
challenges-documents-add = Ajouter un document
# $when (text): a date and time with its city.
challenges-documents-added = Ajouté : { $when }
# $most (number): documents that a challenge can have, here and below.
challenges-documents-full = Cette contestation compte déjà le nombre maximal de documents : { $most }.
challenges-violation-evidence-full = Cette contestation compte déjà le nombre maximal de documents : { $most }. Ce fichier n’a pas été conservé.
challenges-violation-evidence-concluded = La contestation est close et ne reçoit plus de document. Ce fichier n’a pas été conservé.
challenges-violation-evidence-again = La contestation a changé à cet instant même. Ce fichier n’a pas été conservé. Choisissez-le de nouveau.
challenges-documents-kept = Enregistré

## The panel's docket

challenges-docket-title = Rôle des contestations
challenges-docket-lead = Contestations de dossiers auxquels vous n’avez pas pris part. Les autres ne sont ni montrées ni comptées.
# $open, $overdue (number): challenges.
challenges-docket-count = Contestations en cours : { $open }. En retard : { $overdue }.
challenges-docket-open = Contestations en cours, date limite la plus proche en premier
challenges-docket-concluded = Contestations tranchées, les plus récentes en premier
challenges-docket-empty = Il n’y a ici aucune contestation pour vous.
challenges-docket-challenge = Contestation
challenges-docket-grounds = Fondements
challenges-docket-due = Date limite
challenges-docket-state = État
challenges-docket-new-documents = Nouveaux documents
challenges-docket-show-open = Voir les contestations en cours
challenges-docket-show-concluded = Voir les contestations tranchées
challenges-docket-recused = Votre récusation est prise en compte
challenges-docket-recused-text = Votre déclaration est conservée. Vous n’examinerez pas cette contestation.
challenges-decided-on = Date de la décision
challenges-list-older = Plus anciennes
challenges-said-statement = Exposé
challenges-said-remedy = Mesure de réparation demandée
challenges-said-late = Pourquoi elle est tardive

## The bundle of a challenge

challenges-case-file-kicker = Contestation
challenges-case-file-acknowledge = Accuser réception et commencer l’examen
challenges-case-file-acknowledge-text = La partie qui conteste est informée qu’une personne a reçu la contestation. Le délai fixé pour l’issue commence à courir.
challenges-case-file-acknowledged-text = La partie qui conteste peut le voir. La date limite pour l’issue figure ci-dessus.
challenges-case-file-concluded-text = L’issue est donnée. La partie qui conteste peut la lire dès maintenant.
challenges-case-file-stale = La contestation est montrée dans son état actuel, les documents les plus récents en premier. Lisez-la, puis continuez.
challenges-case-file-decide = Statuer sur la contestation
challenges-case-file-decision = La décision et ses motifs
challenges-case-file-restriction = Ce qui est contesté, et ses motifs
challenges-case-file-kind = Restriction
challenges-case-file-since = En vigueur depuis
challenges-case-file-basis = Fondement juridique
challenges-case-file-findings = Constatations de l’évaluation
challenges-case-file-file = La demande et ses documents
challenges-case-file-decided-by = Décision prise par
challenges-case-file-language = Langue de la décision
challenges-case-file-reasons = Motifs au titre de ce critère
challenges-case-file-not-met = Non rempli
challenges-case-file-facts = Faits constatés
challenges-case-file-considered = Éléments examinés
challenges-case-file-missing = Éléments manquants
challenges-case-file-cure = Comment y remédier

## Giving the outcome

challenges-decide-kicker = Issue de la contestation
challenges-decide-lead = Répondez à chaque fondement, puis indiquez l’issue. La partie qui conteste et le public lisent vos motifs.
challenges-decide-lead-hidden = Répondez à chaque fondement, puis indiquez l’issue. La partie qui conteste lit vos motifs. Tant que l’organisation est masquée, rien de cela n’est publié.
challenges-decide-founded = Quels fondements sont établis ?
challenges-decide-founded-hint = N’en cochez aucun si vous rejetez la contestation.
challenges-decide-outcome = Issue
challenges-decide-effect = Quelle est la conséquence pour la décision ?
challenges-decide-reasons = Motifs de l’issue
challenges-decide-reasons-hint = Ils sont publiés. Ne nommez ni personne ni organisation.
challenges-decide-reasons-hint-hidden = Ils peuvent devenir publics lorsque l’organisation est de nouveau affichée. Ne nommez ni personne ni organisation.
challenges-decide-language = Langue dans laquelle vous avez rédigé l’issue
# $language (text): the name of a language.
challenges-decide-language-hint = Langue de la page d’où la contestation a été envoyée : { $language }. Rédigez si possible dans la langue de son texte, afin que la partie qui conteste comprenne.
challenges-decide-language-empty = Choisissez une langue
challenges-decide-final = Une issue ne peut être modifiée. Elle prend effet aussitôt.
challenges-decide-submit = Confirmer cette issue
challenges-decide-back = Retour au dossier de contestation
challenges-decide-pointed-at = Rien n’est encore publié. Modifiez ces passages, ou confirmez à nouveau cette issue sans rien changer.
challenges-decide-stale = Ce que vous avez écrit est conservé. La contestation est montrée dans son état actuel. Lisez-la, puis renvoyez.
challenges-decide-too-late = L’issue a été donnée avant la vôtre, et une issue ne peut être modifiée. Ce que vous avez écrit figure ci-dessous.
challenges-decide-yours = Ce que vous avez écrit
# $ground (text): code and name of a ground, such as “G2 Error”.
challenges-answer-to = Réponse à { $ground }
challenges-answer-founded = Établi
challenges-answer-unfounded = Non établi
# $code (text): the code of a ground, such as G2.
challenges-violation-no-answer = Répondez au fondement { $code }. La partie qui conteste a besoin de votre réponse.
challenges-violation-language-missing = Choisissez la langue dans laquelle vous avez rédigé l’issue.

## Published outcomes

challenges-outcomes-title = Issues des contestations
challenges-outcomes-lead = Les issues avec leurs motifs. Le portail n’y ajoute ni nom, ni numéro, ni jour, et demande au comité de n’en écrire aucun. Les issues d’un mois paraissent quand il est terminé. Celles des organisations masquées ne figurent pas.
challenges-outcomes-empty = Aucun résultat n’est encore publié. Les résultats paraissent après la fin de leur mois.
challenges-outcomes-reasons = Lire les motifs et la réponse à chaque fondement
challenges-time-taken = Durée
