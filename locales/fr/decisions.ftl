### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = Accordée
decisions-outcome-granted-lower = Accordée dans une catégorie inférieure
decisions-outcome-refused = Refusée

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-refusal-not-possible-now = Seul un dossier assorti d’une recommandation peut être tranché. État de ce dossier : { $state }.
decisions-refusal-decider-assessed = Vous avez évalué ce dossier. Une autre personne doit prendre la décision.
# $part (text): the part that the person took, such as “decision maker”.
decisions-refusal-decider-took-part = Vous avez déjà pris part à ce dossier. Votre rôle : { $part }. Une autre personne doit prendre la décision.
decisions-refusal-decider-is-applicant = Vous appartenez à l’organisation demanderesse. Une autre personne doit prendre la décision.
decisions-refusal-declare-first = Faites la déclaration relative aux conflits d’intérêts avant de décider.
decisions-refusal-conflict-declared = Vous avez déclaré un conflit d’intérêts. Une autre personne doit prendre la décision.

## What a decision still lacks

decisions-refusal-outcome-missing = Choisissez l’issue.
decisions-refusal-category-missing = Choisissez une catégorie inférieure à celle demandée.
decisions-refusal-no-decider = Indiquez le nom et la fonction de la personne qui décide.
decisions-refusal-no-body = Indiquez le nom de l’organe qui a pris la décision.
decisions-refusal-no-body-session = Indiquez la session ou la séance à laquelle l’organe a pris la décision.
decisions-refusal-no-body-date = Indiquez la date à laquelle l’organe a pris la décision.
# $today (text): today, as an ISO 8601 date.
decisions-refusal-body-date-in-future = La date de la décision de l’organe ne peut être postérieure à aujourd’hui, { DATE($today) }.
decisions-refusal-no-criterion-named = Cette décision donne moins que ce qui est demandé. Indiquez au moins un critère non rempli.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-refusal-no-reason-given = La décision est muette sur le critère { $criterion }, que l’évaluation n’a pas jugé rempli. Donnez-en les motifs.
# $version (number): the number of the programme version.
decisions-refusal-criterion-not-published = Le critère { $criterion }, version { $version }, ne figure pas parmi ceux publiés pour ce dossier.
decisions-refusal-no-facts = Exposez les faits constatés au sujet du critère { $criterion }.
decisions-refusal-no-evidence-considered = Indiquez les éléments examinés au sujet du critère { $criterion }.
decisions-refusal-no-evidence-missing = Indiquez les éléments manquants au sujet du critère { $criterion }. S’il n’en manque aucun, dites-le.
decisions-refusal-no-cure = Dites comment remédier au critère { $criterion }.
decisions-refusal-no-effective-date = Indiquez la date d’effet de la décision.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-refusal-effective-before-decision = Une décision ne peut prendre effet avant d’être prise. La première date possible est le { DATE($earliest) }.
decisions-refusal-no-challenge-route = Ce programme ne publie pas de voie de contestation. La décision ne peut être enregistrée sans elle.
# $days (number): days for a challenge that the programme publishes.
decisions-refusal-challenge-period-too-short = Le délai de contestation est plus court que celui publié. Jours nécessaires : { $days }.
