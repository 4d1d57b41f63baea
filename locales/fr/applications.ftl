### Applications: a file from its draft to its end.

## States

applications-state-draft = Brouillon
applications-state-submitted = Déposée
applications-state-receipted = Accusé de réception délivré
applications-state-complete = Complète
applications-state-incomplete = En attente du demandeur
applications-state-assessing = En cours d’évaluation
applications-state-recommended = En attente de décision
applications-state-granted = Accordée
applications-state-granted-lower = Accordée dans une catégorie inférieure
applications-state-refused = Refusée
applications-state-deferred = Examen reporté
applications-state-closed-without-prejudice = Close ; une nouvelle demande est possible
applications-state-withdrawn = Retirée

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-refusal-not-possible-now = Cette opération n’est pas possible maintenant. État du dossier : { $state }.
# $limit (number): rounds of questions allowed.
applications-refusal-questions-used-up = Les séries de questions au demandeur sont épuisées. Séries autorisées : { $limit }.
# $limit (number): deferrals allowed.
applications-refusal-deferrals-used-up = L’examen de cette demande ne peut être reporté de nouveau. Reports autorisés : { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-refusal-reminders-missing = Un dossier n’est clos qu’après tous les rappels. Rappels envoyés : { $sent }. Rappels nécessaires : { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-refusal-not-a-draft = Cette demande a déjà été déposée. Son état : { $state }. Rien n’a été modifié.
# $date (text): the last day, as an ISO 8601 date.
applications-refusal-deadline-passed = La date limite de dépôt était le { DATE($date) }. Votre brouillon est enregistré.
# $question (text): the question.
applications-refusal-answer-missing = Répondez à cette question : { $question }
# $document (text): the name of the document.
applications-refusal-document-missing = Ajoutez ce document ou un document admis à sa place : { $document }
applications-refusal-declaration-missing = Confirmez la déclaration pour déposer la demande.
applications-refusal-declarant-missing = Indiquez le nom de la personne qui fait la déclaration.
