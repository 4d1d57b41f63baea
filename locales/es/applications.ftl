### Applications: a file from its draft to its end.

## States

applications-state-draft = Borrador
applications-state-submitted = Presentada
applications-state-receipted = Con acuse de recibo
applications-state-complete = Completa
applications-state-incomplete = En espera de la organización solicitante
applications-state-assessing = En evaluación
applications-state-recommended = Pendiente de decisión
applications-state-granted = Concedida
applications-state-granted-lower = Concedida en una categoría inferior
applications-state-refused = Denegada
applications-state-deferred = Aplazada
applications-state-closed-without-prejudice = Archivada; se puede presentar una nueva solicitud
applications-state-withdrawn = Retirada

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-refusal-not-possible-now = Esta operación no es posible ahora. Estado del expediente: { $state }.
# $limit (number): rounds of questions allowed.
applications-refusal-questions-used-up = Se han agotado las rondas de preguntas a la organización solicitante. Rondas permitidas: { $limit }.
# $limit (number): deferrals allowed.
applications-refusal-deferrals-used-up = El examen de esta solicitud no puede volver a aplazarse. Aplazamientos permitidos: { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-refusal-reminders-missing = Un expediente solo se archiva tras todos los recordatorios. Enviados: { $sent }. Necesarios: { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-refusal-not-a-draft = Esta solicitud ya se ha presentado. Su estado: { $state }. No se ha modificado nada.
# $date (text): the last day, as an ISO 8601 date.
applications-refusal-deadline-passed = El plazo de presentación terminó el { DATE($date) }. Su borrador está guardado.
# $question (text): the question.
applications-refusal-answer-missing = Responda a esta pregunta: { $question }
# $document (text): the name of the document.
applications-refusal-document-missing = Añada este documento u otro que se acepte en su lugar: { $document }
applications-refusal-declaration-missing = Confirme la declaración para presentar la solicitud.
applications-refusal-declarant-missing = Escriba el nombre de la persona que hace la declaración.
