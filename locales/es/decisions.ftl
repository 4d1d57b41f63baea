### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = Concedida
decisions-outcome-granted-lower = Concedida en una categoría inferior
decisions-outcome-refused = Denegada

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-refusal-not-possible-now = Solo puede decidirse un expediente que tenga recomendación. Estado de este expediente: { $state }.
decisions-refusal-decider-assessed = Usted evaluó este expediente. Debe decidirlo otra persona.
# $part (text): the part that the person took, such as “decision maker”.
decisions-refusal-decider-took-part = Ya participó en este expediente. Su función: { $part }. Debe decidirlo otra persona.
decisions-refusal-decider-is-applicant = Usted pertenece a la organización solicitante. Debe decidir otra persona.
decisions-refusal-declare-first = Haga la declaración sobre conflictos de intereses antes de decidir.
decisions-refusal-conflict-declared = Declaró un conflicto de intereses. Debe decidir otra persona.

## What a decision still lacks

decisions-refusal-outcome-missing = Elija el resultado.
decisions-refusal-category-missing = Elija una categoría inferior a la solicitada.
decisions-refusal-no-decider = Escriba el nombre y el cargo de la persona que decide.
decisions-refusal-no-body = Escriba el nombre del órgano que decidió.
decisions-refusal-no-body-session = Escriba la sesión o reunión en que el órgano decidió.
decisions-refusal-no-body-date = Escriba la fecha en que el órgano decidió.
# $today (text): today, as an ISO 8601 date.
decisions-refusal-body-date-in-future = La fecha de la decisión del órgano no puede ser posterior a hoy, { DATE($today) }.
decisions-refusal-no-criterion-named = Esta decisión da menos de lo solicitado. Indique al menos un criterio que no se cumple.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-refusal-no-reason-given = La decisión no dice nada del criterio { $criterion }, que la evaluación no dio por cumplido. Dé sus razones.
# $version (number): the number of the programme version.
decisions-refusal-criterion-not-published = El criterio { $criterion }, versión { $version }, no figura entre los publicados para este expediente.
decisions-refusal-no-facts = Exponga los hechos constatados sobre el criterio { $criterion }.
decisions-refusal-no-evidence-considered = Indique las pruebas examinadas sobre el criterio { $criterion }.
decisions-refusal-no-evidence-missing = Indique las pruebas que faltan sobre el criterio { $criterion }. Si no falta ninguna, dígalo.
decisions-refusal-no-cure = Indique cómo subsanar el criterio { $criterion }.
decisions-refusal-no-effective-date = Escriba la fecha desde la que surte efecto la decisión.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-refusal-effective-before-decision = Una decisión no surte efecto antes de adoptarse. La primera fecha posible es el { DATE($earliest) }.
decisions-refusal-no-challenge-route = Este programa no publica ninguna vía de impugnación. Sin ella no se puede guardar la decisión.
# $days (number): days for a challenge that the programme publishes.
decisions-refusal-challenge-period-too-short = El plazo de impugnación es más corto que el publicado. Días necesarios: { $days }.
