### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = Concedida
decisions-outcome-granted-lower = Concedida en una categoría inferior
decisions-outcome-refused = Denegada

## Archivo de un expediente sin respuesta

# $programme (texto): el nombre de un programa. $version (número): su versión.
decisions-closing-basis = Plazo para responder a las preguntas: { $programme }, versión { $version }.
# $when (texto): un día. Sigue una lista de criterios.
decisions-closing-asked = El { $when } preguntamos a su organización acerca de:
# Sigue una lista de días.
decisions-closing-reminded = Se enviaron recordatorios por correo electrónico en estas fechas:
# $when (texto): un día.
decisions-closing-last = El último día para responder fue el { $when }. No llegó ninguna respuesta.
decisions-closing-meaning = No se decidió nada sobre los criterios. Su organización puede presentar otra solicitud cuando el programa las reciba. Sus respuestas anteriores se conservan para ello.

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-violation-not-possible-now = Solo puede decidirse un expediente que tenga recomendación. Estado de este expediente: { $state }.
decisions-violation-decider-assessed = Usted evaluó este expediente. Debe decidirlo otra persona.
# $part (text): the part that the person took, such as “decision maker”.
decisions-violation-decider-took-part = Ya intervino en este expediente. Su función: { $part }. Debe decidirlo otra persona.
decisions-violation-decider-is-applicant = Usted pertenece a la organización solicitante. Debe decidir otra persona.
decisions-violation-declare-first = Haga la declaración sobre conflictos de intereses antes de decidir.
decisions-violation-conflict-declared = Declaró un conflicto de intereses. Debe decidir otra persona.

## What a decision still lacks

decisions-violation-outcome-missing = Elija el resultado.
decisions-violation-category-missing = Elija una categoría inferior a la solicitada.
decisions-violation-no-decider = Escriba el nombre y el cargo de la persona que decide.
# $name (text): the name of the person who is signed in.
decisions-violation-decider-is-another = La notificación nombra a la persona que decide, es decir, a usted. Escriba su propio nombre, { $name }, y su cargo.
decisions-violation-no-body = Escriba el nombre del órgano que decidió.
decisions-violation-no-body-session = Escriba el período de sesiones o la sesión en que el órgano decidió.
decisions-violation-no-body-date = Escriba la fecha en que el órgano decidió.
# $today (text): today, as an ISO 8601 date.
decisions-violation-body-date-in-future = La fecha de la decisión del órgano no puede ser posterior a hoy, { DATE($today) }.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-body-date-before-file = El órgano no pudo decidir antes de recibir este expediente. Compruebe el año. La primera fecha posible es el { DATE($earliest) }.
decisions-violation-no-criterion-named = Esta decisión da menos de lo solicitado. Indique al menos un criterio que no se cumple.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-violation-no-reason-given = La decisión no dice nada del criterio { $criterion }, que la evaluación no dio por cumplido. Dé sus razones.
# $version (number): the number of the programme version.
decisions-violation-criterion-not-published = El criterio { $criterion }, versión { $version }, no figura entre los publicados para este expediente.
decisions-violation-no-facts = Exponga los hechos constatados sobre el criterio { $criterion }.
decisions-violation-no-evidence-considered = Indique las pruebas examinadas sobre el criterio { $criterion }.
decisions-violation-no-evidence-missing = Indique las pruebas que faltan sobre el criterio { $criterion }. Si no falta ninguna, dígalo.
decisions-violation-no-cure = Indique cómo subsanar el incumplimiento del criterio { $criterion }.
decisions-violation-no-effective-date = Escriba la fecha desde la que surte efecto la decisión.
decisions-violation-no-public-summary = Escriba el resumen para el público. El público no lee las razones.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-effective-before-decision = Una decisión no surte efecto antes de adoptarse. La primera fecha posible es el { DATE($earliest) }.
decisions-violation-effective-too-late = La última fecha posible es el { DATE($latest) }. Un estatuto que empieza más tarde se registra el día en que empieza.
decisions-violation-names-organisation = Este texto está destinado al público y nombra a la organización. Escriba «la organización» en lugar de su nombre.
decisions-violation-names-reference = Este texto está destinado al público y contiene la referencia de la solicitud. Escriba «la solicitud» en su lugar.
decisions-violation-no-challenge-route = Este programa no publica ninguna vía de impugnación. Sin ella no se puede guardar la decisión.
# $days (number): days for a challenge that the programme publishes.
decisions-violation-challenge-period-too-short = El plazo de impugnación es más corto que el publicado. Días necesarios: { $days }.
decisions-violation-no-deferral-reason = Elija por qué se aplaza la decisión.
decisions-violation-no-deferral-criterion = Elija el criterio al que se refiere el aplazamiento.
decisions-violation-no-deferral-text = Explique a la organización solicitante qué se espera.
decisions-violation-no-deferral-date = Indique hasta qué día se aplaza la decisión.
# $today (text): today, as an ISO 8601 date.
decisions-violation-deferral-date-not-ahead = Indique un día posterior a hoy, { DATE($today) }.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-violation-deferral-too-long = El programa no permite un día posterior al { DATE($last) }.

## The queue of decision makers

decisions-queue-title = Expedientes por decidir
decisions-queue-lead = Expedientes con recomendación en cuya evaluación usted no participó.
decisions-queue-empty = Ningún expediente espera su decisión.
decisions-back-to-queue = Volver a los expedientes por decidir

## The decision form

decisions-decide-kicker = Decisión sobre un expediente
decisions-decide-left = El expediente y sus constataciones
decisions-decide-right = Decisión
decisions-decide-recommended = Recomendación
decisions-decide-findings = Constataciones por criterio
decisions-decide-incomplete = La decisión no está completa y no se ha guardado
decisions-decide-kept = Lo que escribió sigue abajo. No se ha enviado nada a la organización solicitante.
decisions-decide-stale = Este expediente cambió desde que lo abrió. Revíselo y envíe de nuevo la decisión.
decisions-decide-outcome = Resultado
decisions-decide-category = Categoría que se concede
decisions-decide-category-empty = Elija una categoría
decisions-decide-decider = Nombre y cargo de quien decide
decisions-decide-decider-hint = Escriba su propio nombre, tal como figura en su cuenta, y su cargo. La organización solicitante leerá ambos en la notificación.
decisions-decide-by-body = En este programa decide un órgano
decisions-decide-by-body-text = Usted registra lo que decidió el órgano. La notificación dirá que lo registró un funcionario.
decisions-decide-body = Órgano
decisions-decide-session = Período de sesiones o sesión, y su documento
decisions-decide-session-hint = De modo que cualquiera pueda encontrar el acta.
decisions-decide-body-date = Fecha de la decisión del órgano
decisions-decide-vote = Votación
decisions-decide-vote-hint = Déjelo vacío si no hubo votación.
decisions-decide-votes-for = A favor
decisions-decide-votes-against = En contra
decisions-decide-votes-abstaining = Abstenciones
decisions-decide-vote-unreadable = Escriba el número de votos en cifras.
decisions-decide-vote-missing = Escriba los tres números de votos. Si no hubo ninguno, escriba 0. Si no hubo votación, vacíe los tres campos.
decisions-decide-date-unreadable = Escriba un día que exista, como 27 3 2027.
decisions-decide-reasons = Razones por criterio
decisions-decide-reasons-text = Rellenadas a partir de las constataciones. Revíselas y modifíquelas: la organización solicitante las recibe tal cual.
decisions-decide-all-met = Se consideró que se cumplen todos los criterios. Aquí solo se necesitan razones si decide otra cosa.
decisions-decide-more-reasons = Razones sobre otros criterios
decisions-decide-give-reasons = Indicar razones
decisions-decide-summary = Resumen
decisions-decide-summary-hint = Opcional. Una o dos frases que preceden a las razones en la notificación.
decisions-decide-public-summary = Resumen para el público
decisions-decide-public-summary-hint = Necesario si se deniega o se concede una categoría inferior. Está destinado al público, en lugar de las razones. Diga qué no se demostró. No incluya nombres, lugares, números, fechas ni citas. Escriba en este idioma: { $language }.
# After the hint, where the organisation is hidden.
decisions-decide-public-summary-hidden = No se publica nada de él mientras la organización esté oculta.
decisions-decide-recusals = Quién se abstuvo
decisions-decide-recusals-hint = Cargos, no nombres. Déjelo vacío si nadie lo hizo.
# $count (number): people who stepped aside.
decisions-decide-recused = Personas que se abstuvieron por conflicto de intereses: { $count }
decisions-decide-language = Idioma de la decisión
# $language (text): the name of a language.
decisions-decide-language-hint = Escriba en este idioma: { $language }. Es el de la solicitud, y la organización recibe sus palabras en él.
decisions-decide-effective-on = Fecha de efectividad
decisions-decide-effective-on-hint = El día desde el que surte efecto la decisión.
decisions-decide-route = Lo que la notificación añade por sí sola
# $days (number): days for a challenge.
decisions-decide-route-days = Días para impugnar: { $days }
# $contact (text): an address or telephone number.
decisions-decide-route-help = Contacto de ayuda: { $contact }
decisions-decide-submit = Revisar antes de enviar
decisions-check-title = Revise antes de enviar
decisions-check-lead = Aún no se ha guardado nada. Lea lo que otros leerán y después envíelo o modifíquelo.
# $name (text): the name in the account of the reader.
decisions-check-signed-in = Ha iniciado sesión con el nombre siguiente: { $name }.
decisions-check-public = Lo que leerá todo el mundo
decisions-check-absent = Nada. La organización está oculta por su seguridad.
decisions-check-unnamed = No se nombra
decisions-check-criteria = Criterios
decisions-check-no-warning = No hemos encontrado nombres, números, fechas ni citas en el resumen. Léalo una vez más de todos modos.
decisions-check-warnings = Estos pasajes podrían identificar a alguien
decisions-check-warnings-text = Cámbielos si alguien podría reconocer a la organización o a una persona. La decisión es suya.
decisions-check-notice = Lo que leerá la organización solicitante
decisions-check-send = Guardar la decisión y enviar la notificación
decisions-check-change = Volver y modificarla
decisions-warning-name = Un nombre de este expediente: «{ $found }»
decisions-warning-reference = El número de este expediente: «{ $found }»
decisions-warning-date = Una fecha: «{ $found }»
decisions-warning-number = Un número: «{ $found }»
decisions-warning-address = Una dirección: «{ $found }»
decisions-warning-quotation = Palabras tomadas del expediente: «{ $found }»
decisions-warning-capital = Quizá un nombre: «{ $found }»
decisions-decide-done = La decisión está guardada y la notificación enviada
decisions-decide-sooner = Puede decidirse antes de ese día.
# $name (text): who put it off. $when (text): the moment, in words.
decisions-decide-put-off-by = Aplazado por { $name }, { $when }.
decisions-defer-title = Aplazar la decisión
decisions-defer-lead = Un aplazamiento es una restricción. La organización solicitante recibe su razón, la fecha y la vía de impugnación.
decisions-defer-incomplete = El aplazamiento está incompleto y no se ha guardado
decisions-defer-rule = Lo que permite el programa
# $count (number): deferrals allowed for one file.
decisions-defer-most = Aplazamientos permitidos por expediente: { $count }.
decisions-defer-no-most = El órgano no limita el número de aplazamientos.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-defer-last = El último día posible es el { DATE($last) }.
decisions-defer-no-last = El órgano no limita la duración de un aplazamiento.
decisions-defer-clock = El plazo que promete el programa sigue corriendo.
decisions-defer-text = Lo que leerá la organización solicitante
# $language (text): the name of a language.
decisions-defer-text-hint = Diga qué se espera, de quién y qué se hace hasta entonces. Escriba en este idioma: { $language }.
decisions-defer-until-hint = Ese día el expediente vuelve por sí solo a la lista.
decisions-defer-send = Aplazar y enviar la notificación
decisions-defer-back = Volver a la decisión
decisions-defer-done = La decisión queda aplazada y la notificación enviada
decisions-return-title = Devolver a la persona evaluadora
decisions-return-lead = Las conclusiones se conservan y el expediente vuelve a la cola de evaluación. La organización solicitante lee que está de nuevo en evaluación, y nada de lo que usted escriba aquí.
# $count (number): how often the file can still be sent back.
decisions-return-left = Devoluciones aún posibles en esta ronda: { $count }.
decisions-return-note = Qué falta
decisions-return-note-hint = Solo lo lee el personal de la institución. La organización solicitante no lo ve nunca.
decisions-return-submit = Devolver

## When somebody else was first

decisions-overtaken-title = Lo que usted escribió no se guardó
decisions-overtaken-lead = El expediente avanzó mientras usted escribía. Su texto figura a continuación para que pueda copiarlo.
decisions-overtaken-first = Lo que ocurrió antes
decisions-overtaken-read = Leer la notificación de esta decisión
decisions-overtaken-read-deferral = Leer la notificación de este aplazamiento
decisions-overtaken-typed = Lo que usted escribió

## The notice

decisions-notice-kicker = Notificación de la decisión
decisions-deferral-kicker = Notificación de aplazamiento
decisions-deferral-title = La decisión sobre su solicitud se ha aplazado
# $date (text): the day until which it is put off, as an ISO 8601 date, here and below.
decisions-deferral-lead = Se aplaza hasta el { DATE($date) }.
decisions-deferral-earlier = Aplazamiento anterior, hasta el { DATE($date) }
decisions-deferral-over = Este aplazamiento ha terminado
decisions-deferral-over-text = El expediente ya no está aplazado.
decisions-deferral-until = Aplazada hasta
decisions-deferral-reason = Por qué
decisions-deferral-criterion = Criterio afectado
decisions-deferral-criterion-hint = Una decisión solo se aplaza por un criterio publicado.
decisions-deferral-criterion-empty = Elija un criterio
decisions-deferral-reason-evidence-expected = Se esperan pruebas de un tercero.
decisions-deferral-reason-facts-checked = Se está verificando un hecho.
decisions-deferral-reason-rule-clarified = Se está aclarando cómo se aplica el criterio.
decisions-deferral-reason-questions-open = Quien decide aún tiene preguntas.
decisions-deferral-reason-not-reached = El órgano no llegó a examinar este expediente en su período de sesiones.
decisions-deferral-next = Qué sucede después
decisions-deferral-next-text = Ese día el expediente vuelve a estar pendiente. Puede decidirse antes. Este portal no publica el aplazamiento.
decisions-deferral-last = No puede volver a aplazarse.
# $count (number): how often it can still be put off.
decisions-deferral-left = Aplazamientos aún posibles: { $count }.
decisions-deferral-no-cap = Este órgano no limita el número ni la duración de los aplazamientos.
decisions-notice-title-granted = Se ha concedido el estatuto que solicitó
decisions-notice-title-granted-lower = Se ha concedido el estatuto en una categoría inferior
decisions-notice-title-refused = Su solicitud ha sido denegada
# $date (text): the effective date, as an ISO 8601 date.
decisions-notice-effective = La decisión surte efecto desde el { DATE($date) }.
decisions-notice-facts = La decisión
decisions-notice-organisation = Organización
decisions-notice-programme = Programa
decisions-notice-category = Categoría concedida
decisions-notice-decided-by = Decisión adoptada por
decisions-notice-session = Período de sesiones o sesión
decisions-notice-body-date = Fecha de la decisión del órgano
decisions-notice-vote = Votación
# $for, $against, $abstaining (number): votes.
decisions-notice-vote-counted = A favor: { $for }; en contra: { $against }; abstenciones: { $abstaining }
decisions-notice-recorded = Registrada por
decisions-notice-recorded-text = Un funcionario de la secretaría registró la decisión del órgano.
decisions-notice-decided-on = Fecha de esta notificación
decisions-notice-effective-on = Fecha de efectividad
decisions-notice-recusals = Abstenciones por conflicto de intereses
decisions-notice-no-recusals = Nadie se abstuvo.
decisions-notice-reasons = Razones por criterio
# $criterion (text): a code such as K1. $version (number): the version of the programme that published it.
decisions-notice-criterion-version = { $criterion }, versión { $version }
decisions-notice-not-met = No se cumple
decisions-notice-accepted = Aceptado por esta decisión
decisions-notice-facts-found = Hechos constatados
decisions-notice-considered = Pruebas examinadas
decisions-notice-missing = Pruebas que faltan
decisions-notice-cure = Cómo subsanarlo
decisions-notice-challenge-deferral = Puede impugnar este aplazamiento
decisions-notice-challenge = Puede impugnar esta decisión
decisions-notice-challenge-text = La impugnación es gratuita y no requiere abogado ni cuenta. La examinan personas que no participaron en esta decisión.
decisions-notice-until = Fecha límite para impugnar
decisions-notice-until-over = El plazo ordinario de impugnación terminó
decisions-notice-how = Cómo
decisions-notice-where = Dónde
decisions-notice-challenge-this-deferral = Impugnar este aplazamiento
decisions-notice-challenge-this = Impugnar esta decisión
decisions-notice-help = Ayuda
decisions-notice-help-text = Si no entiende esta notificación o necesita ayuda para impugnar, escriba a:
decisions-notice-published-title = Cómo se publica la decisión
decisions-notice-published-unnamed = Se publica sin su nombre, referencia ni día, cuando termina el mes. Todo el mundo lee este resumen:
decisions-notice-published-named = Se publica con su nombre y su día, sin las razones. Todo el mundo lee este resumen:
decisions-notice-published-absent = No se publica nada de ella, porque su organización está oculta.
decisions-notice-published-left = Ya no figura en ninguna lista pública, porque se retiró el nombre. Todo el mundo pudo leer este resumen:
decisions-notice-published-change = Ver o cambiar quién ve qué
decisions-notice-annulled = Esta decisión está anulada
# $date (text): the day of the annulment, as an ISO 8601 date.
decisions-notice-annulled-text = El { DATE($date) } se estimó una impugnación y la decisión no surte efecto. Otras personas vuelven a evaluar el expediente.
