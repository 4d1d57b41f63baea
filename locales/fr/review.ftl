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
review-assessment-recused = L’examinateur s’est récusé
review-assessment-set-aside = Écartée

## The parts that people take in a file

review-part-case-officer = responsable du dossier
review-part-assessor = évaluateur·rice
review-part-decider = responsable de la décision
review-part-recorder = personne ayant consigné la décision
review-part-recused = personne récusée
review-part-panel-member = membre du comité de contestation
review-part-applicant-member = membre de l’organisation demanderesse

## The conflict declaration

review-refusal-declaration-missing = Dites si vous avez un conflit d’intérêts.
review-refusal-tie-missing = Dites ce qui vous lie à ce dossier.
review-refusal-declare-first = Faites la déclaration relative aux conflits d’intérêts avant de travailler sur ce dossier.
review-refusal-conflict-declared = Vous avez déclaré un conflit d’intérêts. Une autre personne traitera ce dossier.
# $part (text): a part, from the list above.
review-refusal-took-part = Vous avez déjà pris part à ce dossier. Votre rôle : { $part }. Une autre personne doit l’évaluer.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-refusal-verdict-missing = Choisissez un résultat pour le critère { $criterion }.
review-refusal-reason-missing = Motivez le résultat relatif au critère { $criterion }.
review-refusal-evidence-missing = Indiquez les éléments de preuve sur lesquels repose le résultat relatif au critère { $criterion }.
review-refusal-outcome-missing = Choisissez ce que vous recommandez.
review-refusal-doubt-unresolved = Le critère { $criterion } ne peut encore être établi. Interrogez d’abord le demandeur.
review-refusal-criterion-not-met = L’octroi ne peut être recommandé : le critère { $criterion } n’est pas rempli.
review-refusal-nothing-fails = Tous les critères sont remplis. On ne peut recommander moins que ce qui est demandé.
review-refusal-nothing-in-doubt = Aucun critère ne porte la mention « Ne peut encore être établi ». Il n’y a rien à demander.
review-refusal-category-missing = Choisissez la catégorie inférieure que vous recommandez.
