### Restrictions: everything by which the institution narrows participation.

## Kinds

restrictions-kind-refusal = Refus
restrictions-kind-lower-category = Catégorie inférieure
restrictions-kind-closing = Classement faute de réponse
restrictions-kind-deferral = Report de l’examen
restrictions-kind-suspension = Suspension
restrictions-kind-withdrawal = Retrait du statut
restrictions-kind-badge = Refus de badge
restrictions-kind-quota = Réduction du quota
restrictions-kind-floor = Refus de la parole
restrictions-kind-statement = Rejet de l’exposé
restrictions-kind-accommodation = Refus d’aménagement
restrictions-kind-visa-letter = Refus de lettre pour le visa
restrictions-kind-withheld-information = Information non divulguée
restrictions-kind-silence = Absence de réponse dans le délai

## What a restriction still lacks

restrictions-violation-no-legal-basis = Indiquez la règle publiée sur laquelle repose cette restriction.
restrictions-violation-no-reasons = Donnez les motifs de cette restriction.
restrictions-violation-end-missing = Dites quand cette restriction prend fin.
restrictions-violation-ends-before-it-starts = Choisissez une fin postérieure au début.
restrictions-violation-no-notice = Une restriction est sans effet tant qu’elle n’a pas été notifiée à la personne concernée.
restrictions-violation-no-challenge-period = Dites jusqu’à quand cette restriction peut être contestée.
restrictions-violation-starts-before-notice = Choisissez un début qui ne précède pas la notification.
