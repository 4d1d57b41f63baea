### Review: the assessment of a file against each criterion.

## Verdicts

review-verdict-met = Se cumple
review-verdict-not-met = No se cumple
review-verdict-cannot-tell = Aún no se puede determinar

## Recommended outcomes

review-recommended-grant = Conceder
review-recommended-grant-lower = Conceder en una categoría inferior
review-recommended-refuse = Denegar
review-recommended-ask = Preguntar antes a la organización solicitante

## Assessments

review-assessment-awaiting-declaration = En espera de la declaración sobre conflictos de intereses
review-assessment-open = Abierta
review-assessment-recommended = Recomendación formulada
review-assessment-recused = La persona encargada del examen se abstuvo
review-assessment-set-aside = Sin efecto

## The parts that people take in a file

review-part-assessor = persona evaluadora
review-part-decider = responsable de la decisión
review-part-recorder = persona que registró la decisión
review-part-recused = persona que se abstuvo
review-part-panel-member = miembro del comité de impugnación
review-part-applicant-member = miembro de la organización solicitante

## The conflict declaration

review-violation-declaration-missing = Indique si tiene un conflicto de intereses.
review-violation-tie-missing = Indique qué le vincula con este expediente.
review-violation-declare-first = Haga la declaración sobre conflictos de intereses antes de trabajar en este expediente.
review-violation-conflict-declared = Declaró un conflicto de intereses. Otra persona se ocupará de este expediente.
# $part (text): a part, from the list above.
review-violation-took-part = Ya intervino en este expediente. Su función: { $part }. Debe evaluarlo otra persona.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-violation-verdict-missing = Elija un resultado para el criterio { $criterion }.
review-violation-reason-missing = Dé la razón del resultado sobre el criterio { $criterion }.
review-violation-evidence-missing = Indique en qué pruebas se basa el resultado sobre el criterio { $criterion }.
review-violation-outcome-missing = Elija lo que recomienda.
review-violation-doubt-unresolved = Aún no se puede determinar si se cumple el criterio { $criterion }. Pregunte antes a la organización solicitante.
review-violation-criterion-not-met = No se puede recomendar la concesión: no se cumple el criterio { $criterion }.
review-violation-nothing-fails = Se cumplen todos los criterios. No se puede recomendar menos de lo solicitado.
review-violation-nothing-in-doubt = Ningún criterio lleva la marca «Aún no se puede determinar». No hay nada que preguntar.
review-violation-category-missing = Elija la categoría inferior que recomienda.
# $criterion (text): the code of a criterion.
review-violation-finding-missing = La constatación sobre el criterio { $criterion } aún no está completa.
review-violation-question-missing = Escriba lo que pregunta a la organización solicitante sobre el criterio { $criterion }.

## The queue

review-queue-title = Expedientes por examinar
review-queue-lead = Expedientes de sus programas, primero los de fecha límite más próxima.
review-queue-empty = Ningún expediente espera examen aquí.
review-queue-done = Su recomendación sobre este expediente se ha enviado
review-queue-asked = Sus preguntas a la organización solicitante se han enviado
review-queue-sent-back = El expediente se ha devuelto para evaluación
review-queue-file = Expediente
review-queue-organisation = Organización
review-queue-due = Fecha límite
review-queue-state = Estado
review-queue-assessor = Evaluación a cargo de
review-queue-nobody = Nadie todavía
review-queue-answered = La organización solicitante respondió
review-queue-returned = Devuelto
# $date (text): a day, in words.
review-queue-put-off = Aplazado hasta el { $date }
review-queue-no-deadline = Sin fecha prometida
review-queue-all-programmes = Todos los programas
review-queue-all-states = Todos los expedientes por revisar
review-queue-all-to-decide = Todos los expedientes por decidir
review-queue-all-countries = Todos los países y zonas
review-queue-filter = Filtrar la lista
review-queue-find-reference = Número de referencia de un expediente
review-queue-reference-unknown = Ningún expediente de su lista tiene este número de referencia.
# $count (number): files that match, in the two messages below.
review-queue-count =
    { $count ->
        [one] { $count } expediente
        [many] { $count } de expedientes
       *[other] { $count } expedientes
    }
review-queue-count-more = Más de { $count } expedientes
review-back-to-queue = Volver a la lista de expedientes pendientes

## The conflict declaration

review-conflict-title = Declaración sobre conflictos de intereses
review-conflict-lead = El expediente se abre cuando haya indicado si tiene algún vínculo con él.
review-conflict-what = ¿Qué se considera un conflicto de intereses?
review-conflict-what-text = Un trabajo, una afiliación, una financiación, un parentesco, una amistad o un litigio, ahora o en los últimos cinco años. Basta con que así lo parezca a una persona imparcial.
review-conflict-question = ¿Tiene un conflicto de intereses en este expediente?
review-conflict-hint = Su declaración queda registrada. Un conflicto declarado no puede retirarse.
review-conflict-none = No, no tengo ningún conflicto de intereses
review-conflict-exists = Sí, lo tengo o podría parecerlo
review-conflict-tie = ¿Qué le vincula con este expediente?
review-conflict-tie-hint = Basta una frase. La organización solicitante no la ve; solo sabe que usted se abstuvo.
review-conflict-not-now = Ahora no
# Of somebody who declared before that there is none.
review-conflict-again-lead = Usted declaró no tener ningún conflicto de intereses en este expediente. Si ha descubierto uno desde entonces, indíquelo aquí. El expediente se cierra entonces para usted y lo asume otra persona.
review-conflict-again-question = ¿Ha descubierto un conflicto de intereses en este expediente?
review-conflict-again-none = No, sigo sin conocer ninguno
review-conflict-again-exists = Sí, he descubierto uno o podría parecerlo
review-recused-title = Usted se abstuvo en este expediente
review-recused-lead = Su declaración está registrada. Otra persona se ocupará del expediente, que queda cerrado para usted.

## A file

review-file-kicker = Examen de un expediente
review-file-due = Decisión prevista para el
review-file-was-due = La decisión estaba prevista para el
review-file-overdue = Con retraso
# $round (number): the round of assessment, from 2.
review-file-round = Ronda { $round }, tras la anulación de una decisión
review-file-alike = El nombre de otra organización se parece a este
review-file-alike-text = Compruebe, antes de decidir nada, si una se hace pasar por la otra.
review-file-programme = Programa
review-file-language = Idioma de la solicitud
review-file-category = Categoría solicitada
review-file-submitted = Presentada
review-file-documents = Documentos
review-file-no-documents = No se envió ningún documento.
review-file-answers = Respuestas
review-file-profile = Perfil de la organización al presentar la solicitud
review-file-left = La solicitud y sus documentos
review-file-findings = Constataciones por criterio
# $done, $total (number): criteria with a verdict, and criteria in all.
review-file-progress = Criterios con resultado: { $done } de { $total }
# $names (text): names of reviewers.
review-file-others = También trabajan en esta evaluación: { $names }
review-file-saved = Sus constataciones están guardadas
review-file-kept = Lo que escribió sigue abajo.
review-file-unfinished = Sus constataciones están guardadas. Complete lo que se indica aquí y después haga su recomendación.
review-file-stale-text = Los criterios señalados abajo se guardaron después de que usted abriera la página. Su texto sigue en el formulario y el texto guardado está al lado. Compárelos y guarde de nuevo.
# $criterion (text): code and title of a criterion. $name (text): a reviewer. $when (text): a moment.
review-file-stale-who = { $criterion }: { $name }, { $when }
review-file-save-all = Guardar todo
review-file-save-and-recommend = Guardar y recomendar
review-file-declare-conflict = He advertido un conflicto de intereses
review-file-decided = Ya se ha decidido sobre este expediente. Las constataciones ya no pueden cambiar.
review-file-closed-unanswered = La organización solicitante no respondió a tiempo. El expediente se archivó y puede presentar otra solicitud.
review-file-waits-for-decision = La recomendación está hecha. El expediente espera la decisión.
review-return-title = Devuelto: qué falta
# $name (text): a person. $when (text): a moment, in words.
review-return-by = Devuelto por { $name }, { $when }
# $most (number): how often a file can be sent back in one round.
review-violation-returns-used-up = Este expediente no puede volver a devolverse en esta ronda. Devoluciones permitidas: { $most }. Decídalo o aplácelo con razones.
review-violation-no-return-note = Diga qué falta.
review-violation-nothing-to-return = No hay ninguna recomendación que pueda devolverse.
review-file-waits-for-applicant = El expediente espera a la organización solicitante.

## A criterion and its finding

review-criterion-how = Cómo se comprueba este criterio
review-criterion-test = Método de comprobación
review-criterion-evidence = Pruebas
review-criterion-alternative = Pruebas alternativas
review-criterion-basis = Fundamento jurídico
review-criterion-cure = Cómo subsanarlo
review-finding-verdict = Resultado
review-finding-none = Sin resultado todavía
review-finding-facts = Hechos constatados y razón del resultado
review-finding-facts-hint = Hechos, no opiniones. Si la decisión es desfavorable, quien decida puede incluir este texto en las razones.
review-finding-evidence = Documentos y respuestas examinados
review-finding-considered = Otras pruebas examinadas
review-finding-considered-hint = Por ejemplo, una fuente pública, indicada de modo que cualquiera la encuentre.
review-finding-considered-all = Pruebas examinadas
review-finding-missing = Pruebas que faltan
review-finding-missing-hint = Cuando el criterio no se cumple o aún no se puede determinar si se cumple.
review-finding-cure = Cómo subsanarlo
review-finding-cure-hint = Lo que la organización puede hacer, en palabras sencillas.
review-finding-save = Guardar este criterio
review-finding-other = Lo que se guardó entretanto
# In the place of a name.
review-finding-by-you = usted
review-finding-other-next = Si guarda de nuevo, su texto sustituirá a este.
# $name (text): a reviewer. $when (text): a moment. Both in the two messages below.
review-finding-saved-by = Guardado por última vez por { $name }, { $when }
review-finding-earlier = Texto anterior de { $name }, { $when }

## What was asked of the applicant, as reviewers read it

review-inquiry-title = Preguntas a la organización solicitante
# $name (text): a reviewer. $when (text): a moment.
review-inquiry-asked = Preguntas de { $name }, { $when }
review-inquiry-waits = La organización solicitante aún no ha respondido.
# $when (texto): un momento.
review-inquiry-until = La organización solicitante puede responder hasta el { $when }. Tras los recordatorios, el expediente se archiva entonces.
# $count (número): recordatorios enviados.
review-inquiry-reminded = { $count ->
    [0] Aún no se ha enviado ningún recordatorio.
    [one] Se ha enviado un recordatorio.
    [many] Se han enviado { $count } de recordatorios.
   *[other] Se han enviado { $count } recordatorios.
}
review-inquiry-unreached = Nuestros correos no llegan a ningún miembro de la organización que pueda responder. Sin recordatorios, el expediente no se archiva.
review-inquiry-no-limit = Este programa no fija plazo para responder. El expediente sigue abierto.
review-inquiry-changed = Lo que cambió desde las preguntas
review-inquiry-unchanged = Desde entonces no ha cambiado ninguna respuesta ni ningún documento.
review-inquiry-before = Antes
review-inquiry-after = Ahora
review-inquiry-added = Documentos añadidos
review-inquiry-removed = Documentos retirados

## The recommendation

review-recommend-title = Recomendación
review-recommend-lead = Decide otra persona, que ve sus constataciones y su recomendación.
review-recommend-outcome = ¿Qué recomienda?
review-recommend-category = Categoría inferior
review-recommend-category-empty = Elija una categoría
# $criterion (text): code and title of a criterion.
review-recommend-question = Pregunta a la organización solicitante: { $criterion }
review-recommend-question-hint = La organización solicitante lee exactamente este texto. Indique qué resolvería la duda.
# $language (text): the name of a language.
review-recommend-question-language = Escriba en el idioma de la solicitud: { $language }. No se envía nada de sus constataciones ni de su nota.
# $criteria (text): a list of codes of criteria, here and below.
review-recommend-why-doubt = Aún no se puede determinar si se cumplen estos criterios: { $criteria }. Pregunte a la organización solicitante antes de recomendar otra cosa.
review-recommend-why-unfinished = Estos criterios aún no tienen una constatación completa: { $criteria }. Puede preguntar ahora y completarlos después.
review-recommend-why-failing = Estos criterios no se cumplen: { $criteria }. No se puede recomendar la concesión.
review-recommend-why-met = Se cumplen todos los criterios. Solo se puede recomendar la concesión.
review-recommend-note = Nota para la persona responsable de la decisión
review-recommend-note-hint = Opcional. Solo la lee el personal de la institución. La organización solicitante no la ve nunca.
review-recommend-submit = Enviar
review-recommend-back = Volver a las constataciones
review-recommend-no-findings = Todavía no hay constataciones guardadas.
review-recommend-stale = Las constataciones cambiaron desde que abrió esta página. Se muestran en su estado actual. Léalas y envíe de nuevo la recomendación.
review-recommend-saved = Sus constataciones están guardadas.

## The profile as reviewers read it

review-profile-name = Nombre
review-profile-latin-name = Nombre en letras latinas
review-profile-acronym = Sigla
review-profile-founded = Fundación
review-profile-legal-form = Forma jurídica
review-profile-purpose = Finalidad
review-profile-website = Sitio web
review-profile-seat = Sede
review-profile-care-of = A la atención de
