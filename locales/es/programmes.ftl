# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = Elija una de las respuestas que se muestran.
programmes-eligibility-number-unreadable = Escriba un número entero en cifras, por ejemplo 2. Si no hay ninguno, escriba 0.

## The list of programmes

programmes-list-title = Programas
programmes-list-lead = Cada programa es una vía de acreditación. Sus normas son públicas e iguales para todos.
programmes-list-none = Todavía no se ha publicado ningún programa.
programmes-kicker = Programa
programmes-kind-model = Programa modelo
programmes-kind-as-is = Procedimiento real, tal como es
programmes-illustrative = Texto ilustrativo, no oficial
programmes-illustrative-text = Esta página se basa en las fuentes que se citan más abajo. La institución no la ha publicado ni aprobado.
programmes-illustrative-model-text = Este es un modelo que propone Tribune. Ningún órgano lo ha adoptado todavía.

## Facts of a programme

programmes-institution = Institución
programmes-status = Estatuto que se obtiene
programmes-fees = Tasas
programmes-languages = Idiomas en que puede escribir
programmes-deadline = Cuándo presentar la solicitud
programmes-deadline-rolling = Cualquier día del año
# $when (text): a date and time with its city.
programmes-deadline-yearly = Una vez al año. Próxima fecha límite: { $when }.

## What one can do from a programme’s page

programmes-apply = Presentar una solicitud
programmes-apply-elsewhere = Este portal no recibe solicitudes para este programa. Muestra cómo funciona el procedimiento.
programmes-check-eligibility = Comprobar si cumple los criterios
programmes-read-criteria = Ver los criterios y cómo se comprueban

## Sections of a programme’s page

programmes-gives-title = Qué le aporta
programmes-owes-title = Qué obligaciones conlleva
programmes-decision-title = Quién decide y cómo
programmes-decision-d1 = Decide la secretaría.
programmes-decision-d2 = Un comité recomienda y otro órgano decide.
programmes-decision-d3 = La admisión se produce salvo objeción en plazo.
programmes-decision-d4 = La admisión se produce salvo que se oponga una proporción fija de las Partes.
programmes-decision-d5 = Abierto a todos, salvo a quienes figuren en una lista cerrada.
programmes-decision-d6 = Los participantes se eligen entre sí.
programmes-decision-d7 = La presidencia invita tras distribuir los nombres.
programmes-decision-recorded = En este portal un funcionario registra la decisión del órgano, y así se hace constar.
programmes-categories-title = Categorías
programmes-time-title = Cuánto tarda
programmes-late-title = Qué ocurre si nos retrasamos
programmes-lapse-provisional-access = Usted recibe acceso provisional hasta la decisión.
programmes-lapse-shown-publicly = El retraso se hace público.
programmes-waiting = Ver los expedientes que esperan una decisión
programmes-criteria-list-title = Qué debe demostrar
programmes-documents-title = Documentos necesarios
programmes-document-required = Obligatorio
programmes-document-optional = Si lo tiene
programmes-document-instead = En su lugar puede enviar:

## Times

programmes-clock-completeness = Comprobación de que el expediente está completo
programmes-clock-question-rounds = Rondas de preguntas que se le hacen
programmes-clock-answer-window = Su plazo para responder a cada ronda
programmes-clock-decision = Decisión
programmes-clock-deferrals = Veces que puede aplazarse una decisión
programmes-clock-deferral = Por cuánto tiempo puede aplazarse
programmes-clock-accommodation = Respuesta sobre un ajuste de accesibilidad
programmes-clock-visa-letter = Carta para el visado
programmes-clock-badge = Credencial
programmes-clock-information-request = Respuesta a una petición de información
programmes-clock-ask = Para pedir un ajuste, una carta, una credencial o información, escriba al contacto de la página de ayuda.
programmes-limit-none = No se indica nada sobre
# $days (text): the next holidays, as a list of dates.
programmes-holidays = No son días hábiles: { $days }.
# $count (number): a length of time or a number of rounds, in the four messages below.
programmes-limit-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
programmes-limit-days =
    { $count ->
        [one] { $count } día natural
        [many] { $count } de días naturales
       *[other] { $count } días naturales
    }
programmes-limit-working-days =
    { $count ->
        [one] { $count } día hábil
        [many] { $count } de días hábiles
       *[other] { $count } días hábiles
    }
programmes-rounds =
    { $count ->
        [one] { $count } como máximo
        [many] { $count } como máximo
       *[other] { $count } como máximo
    }

## Challenging a decision of the programme

programmes-challenge-title = Si no está de acuerdo con una decisión
programmes-publication-title = Qué se publica
programmes-challenge-desk = No consta que el órgano tenga una vía de impugnación propia. La oficina de impugnaciones de este portal le atiende.
programmes-challenge-where = Dónde
programmes-challenge-how = Cómo
programmes-challenge-time = Plazo desde la notificación

## Gaps: where a procedure falls short of the model

programmes-gaps-title = En qué es deficiente este procedimiento
programmes-gaps-text = El portal muestra el procedimiento tal como es y señala lo que le falta.
programmes-gap-v1 = Un término es impreciso
programmes-gap-v2 = Se exige la inscripción en el Estado de origen sin una alternativa adecuada
programmes-gap-v3 = Sin un plazo efectivo para decidir
programmes-gap-v4 = No se conoce ningún recurso abierto a la solicitante
programmes-gap-v5 = Deciden los Estados, sin norma de imparcialidad
programmes-gap-v6 = Preguntas o aplazamientos sin límite
programmes-gap-v7 = Quien es más rápido o está más cerca tiene ventaja
programmes-gap-v8 = La publicación de nombres puede poner en peligro a personas
programmes-gap-v9 = Se necesita un patrocinador en la institución
programmes-gap-v10 = Se excluye una categoría, o nadie tiene derecho a solicitar
programmes-gap-v11 = Se aceptan pocos idiomas
programmes-gap-v12 = Sin procedimiento de objeción

## Sources

programmes-sources-title = De dónde procede esta página
programmes-source-what = Asunto
programmes-source-citation = Fuente
programmes-source-checked = Comprobado el
programmes-source-confidence = Grado de certeza
programmes-source-unchecked = No cotejado con la fuente
programmes-confidence-read = Leído en la fuente
programmes-confidence-high = Alto
programmes-confidence-medium = Medio
programmes-confidence-low = Bajo
programmes-confidence-proposal = Propuesta nuestra
programmes-field-categories = Categorías
programmes-field-decision = Decisión
programmes-field-languages = Idiomas
programmes-field-deadline = Fecha límite
programmes-field-fees = Tasas
programmes-field-clocks = Plazos
programmes-field-challenge = Impugnación
programmes-field-publication = Publicación
programmes-field-rights = Derechos
programmes-field-obligations = Obligaciones
programmes-field-documents = Documentos

## The criteria of a programme

# $programme (text): the name of a programme.
programmes-criteria-title = Criterios: { $programme }
programmes-criteria-lead = Su solicitud se evalúa según estos criterios y ningún otro.
programmes-criterion-test = Cómo lo comprobamos
programmes-criterion-evidence = Qué lo demuestra
programmes-criterion-alternative = Qué puede enviar en su lugar
programmes-criterion-no-alternative = No consta que se acepte otra prueba.
programmes-criterion-basis = Fundamento jurídico
# $checked (text): a date, or that nobody compared. $confidence (text): how sure we are.
programmes-criterion-source = Comprobación: { $checked }. Grado de certeza: { $confidence }.
programmes-criterion-why = Por qué lo pedimos
programmes-criterion-asked = Lo que pregunta la solicitud
programmes-criterion-cure = Cómo subsanarlo
programmes-criterion-note = En este programa
programmes-criterion-gaps = Deficiencias en este punto

## The eligibility check

# $programme (text): the name of a programme.
programmes-eligibility-title = Comprobar si cumple los criterios: { $programme }
programmes-eligibility-lead = Responda a lo que pueda. No necesita cuenta y no guardamos nada.
programmes-eligibility-address = Sus respuestas figuran en la dirección de la página de resultados. Puede guardarla como marcador o borrarla del historial del navegador.
programmes-eligibility-questions = Preguntas
programmes-eligibility-unknown = No lo sé
programmes-eligibility-submit = Ver el resultado
programmes-eligibility-change = Cambiar sus respuestas
programmes-eligibility-again = Empezar de nuevo
programmes-eligibility-by-criterion = Criterio por criterio
programmes-eligibility-standing-likely-eligible = Es probable que cumpla los criterios
programmes-eligibility-standing-likely-eligible-text = Según sus respuestas, se cumplen todos los criterios. En la evaluación se examinarán sus pruebas.
programmes-eligibility-standing-open = Nada le excluye; quedan puntos abiertos
programmes-eligibility-standing-open-text = A continuación se indica qué resolvería cada punto abierto.
programmes-eligibility-standing-not-yet = Al menos un criterio no se cumple hoy
programmes-eligibility-standing-not-yet-text = A continuación se indica cuál, por qué y qué lo subsanaría.
programmes-eligibility-advice = Este resultado es orientativo. Puede presentar una solicitud en todo caso.
programmes-eligibility-ask = La página de ayuda indica el punto de contacto.
programmes-eligibility-outcome-met = Se cumple
programmes-eligibility-outcome-met-by-alternative = Se cumple con pruebas alternativas
programmes-eligibility-outcome-not-met = Hoy no se cumple
programmes-eligibility-outcome-cannot-tell-yet = Aún no se puede determinar
programmes-eligibility-unanswered = Sin responder todavía:
programmes-eligibility-undecided = Sus respuestas no lo resuelven. Se admiten otras pruebas:
# $date (text): a date.
programmes-eligibility-met-from = El tiempo por sí solo lo subsanará: se cumple a partir del { $date }.
