### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = Règle peu claire ou non publiée
challenges-ground-about-unclear-rule = La règle n’était pas publiée, ou l’on ne pouvait en comprendre le sens.
challenges-ground-error = Erreur
challenges-ground-about-error = La décision se trompe sur les faits ou applique mal la règle.
challenges-ground-evidence-ignored = Éléments de preuve ignorés
challenges-ground-about-evidence-ignored = Vous avez fourni des éléments dont la décision n’a pas tenu compte.
challenges-ground-discrimination = Discrimination
challenges-ground-about-discrimination = Vous avez été moins bien traités en raison de ce que vous êtes, de vos opinions ou de votre origine.
challenges-ground-unfair-procedure = Procédure inéquitable ou partialité
challenges-ground-about-unfair-procedure = Vous n’avez pas été entendus, ou une personne qui a décidé n’était pas impartiale.
challenges-ground-delay = Retard
challenges-ground-about-delay = Le délai annoncé a été dépassé.
challenges-ground-disproportion = Disproportion
challenges-ground-about-disproportion = La restriction va plus loin que son but ne l’exige.
challenges-ground-inaccessibility = Inaccessibilité
challenges-ground-about-inaccessibility = Un handicap, une langue, la distance ou la technique vous a empêchés de participer.
challenges-ground-non-disclosure = Information indûment non divulguée
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
challenges-effect-annul-and-remit = La décision est annulée. Le dossier est renvoyé à une personne qui n’y a pas pris part.
challenges-effect-stands = La décision est maintenue.

## Why a challenge may come late

challenges-late-risk = La déposer plus tôt aurait mis quelqu’un en danger.
challenges-late-disability = Un handicap a empêché de la déposer plus tôt.
challenges-late-language = La décision n’était pas dans une langue que nous comprenons.

## What a challenge still lacks

challenges-refusal-nothing-to-challenge = Cette décision ne restreint personne. Il n’y a rien à contester.
challenges-refusal-already-lodged = Votre contestation de cette décision est en cours d’examen. Vous pouvez la suivre avec le code de l’accusé de réception.
challenges-refusal-no-ground = Choisissez au moins un fondement.
challenges-refusal-no-statement = Dites avec vos mots ce qui ne va pas. Quelques phrases suffisent.
challenges-refusal-late = Le dernier jour pour contester est passé. Choisissez la raison qui a empêché de le faire plus tôt.

## The receipt code

challenges-refusal-code-missing = Indiquez le code de l’accusé de réception.
# $character (text): the character.
challenges-refusal-code-character = Aucun code ne contient { $character }. Comparez-le à votre accusé de réception, caractère par caractère.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-refusal-code-length = Caractères d’un code : { $length }. Caractères saisis : { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-refusal-took-part = Vous avez pris part à ce dossier. Votre rôle : { $part }. Une autre personne doit examiner la contestation.
challenges-refusal-declare-first = Faites la déclaration relative aux conflits d’intérêts avant d’examiner cette contestation.
challenges-refusal-conflict-declared = Vous avez déclaré un conflit d’intérêts. Une autre personne examinera cette contestation.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-refusal-not-possible-now = Cette opération n’est pas possible maintenant. État de la contestation : { $state }.
challenges-refusal-outcome-missing = Choisissez l’issue de la contestation.
challenges-refusal-no-reasons = Donnez les motifs de l’issue. Ils sont publiés avec elle.
challenges-refusal-no-ground-upheld = Indiquez les fondements qui sont établis.
challenges-refusal-no-effect = Dites si la décision est annulée ou maintenue.
challenges-refusal-ground-with-rejection = On ne rejette pas une contestation dont un fondement est établi. Changez l’issue ou retirez la marque.
