### The public register: statuses and decisions.

## The list of organisations

register-title = Registro de organizaciones acreditadas
register-lead = Quién tiene hoy un estatuto y desde cuándo.
register-filter = Buscar una organización
register-name = Nombre de la organización
register-programme = Programa
register-any-programme = Todos los programas
register-country-unknown = No conocemos ningún país o zona con ese nombre. Compruebe cómo está escrito. La lista siguiente no lo tiene en cuenta.
register-chips = Filtros activos
register-remove-filter = Quitar el filtro:
register-column-organisation = Organización
register-column-country = País o zona
register-column-status = Estatuto
register-column-since = Desde
register-column-programme = Programa
register-column-outcome = Resultado
register-column-decided = Fecha de la decisión
register-column-time = Tiempo empleado
register-column-file = Expediente
register-column-stage = Etapa
register-column-received = Recibido el
register-column-age = En nuestro poder desde hace
register-column-due = Decisión prevista para el
register-first-page = Primera página
register-sealed-note = Algunas organizaciones no figuran en la lista, por su seguridad. Su estatuto es igualmente válido.

## States of a status

register-state-provisional = Provisional
register-state-active = Vigente
register-state-suspended = Suspendido
register-state-superseded = Sustituido
register-state-withdrawn = Retirado
register-state-surrendered = Objeto de renuncia
register-state-decided = Terminado con la decisión

## One organisation

register-organisation-kicker = Organización
register-category = Categoría
register-since = Vigente desde
register-ended = Terminado el
register-read-decision = Leer la decisión y sus razones
register-provisional-because = Acceso provisional, vigente hasta la decisión porque esta se ha retrasado.
register-sealed-title = Estatuto sin nombre público
register-sealed-heading = El nombre no es público
register-sealed-text = Por la seguridad de la organización, este registro no dice nada que permita reconocerla.

## Decisions

register-decisions-title = Decisiones
register-decisions-lead = Qué se decidió, por qué y cuánto se tardó.
register-decisions-filter = Acotar la lista
register-outcome = Resultado
register-any-outcome = Todos los resultados
register-annulled = Anulada
# $count (number): whole days.
register-days =
    { $count ->
        [0] Menos de un día
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }

## One decision

register-decision-kicker = Decisión
# $organisation (text): a name. $reference (text): the number of the file.
register-decision-title = Decisión sobre { $organisation }
register-decision-page = Decisión { $reference }: { $organisation }
register-sealed-decision-title = Decisión sin nombre público
register-decider = Adoptada por
register-decider-officer = Un funcionario autorizado que no evaluó el expediente
register-session = Período de sesiones
register-vote = Votación
register-recusals = Abstenciones por conflicto de intereses
register-decided = Fecha de la decisión
register-effective = Surte efecto el
register-time-taken = Tiempo desde la presentación hasta la decisión
register-effect = Efecto
register-stands = La decisión se mantiene
register-summary-title = En resumen
register-reasons-title = Razones, criterio por criterio
register-reasons-none = La decisión concede lo solicitado. Ningún criterio se consideró incumplido.
# $code (text): a criterion such as K1. $version (number): the version of the programme.
register-reason-code = { $code }, versión { $version }
register-reason-not-shown = No se ha demostrado que se cumpla
register-reason-facts = Hechos constatados
register-reason-considered = Pruebas examinadas
register-reason-missing = Pruebas que faltan
register-reason-cure = Cómo subsanarlo

## Challenges to a decision

register-challenge-title = Impugnación
# $when (text): a date and time with its city.
register-challenge-until = La decisión puede impugnarse hasta el { $when }.
register-challenge-over = El plazo para impugnar terminó el { $when }. Se examina una impugnación tardía si la causa fue un riesgo, una discapacidad o el idioma.
register-challenge-how = Cómo impugnar una decisión
register-annulled-title = Esta decisión ha sido anulada
# $date (text): a date.
register-annulled-text = Un comité de impugnación anuló esta decisión el { $date }. Ya no surte efecto. El expediente pasó a una persona que no había participado en él.
register-seals-title = Inscripciones públicas selladas
register-seals-lead = El sello retira de la vista pública todo lo que permitiría reconocer a una organización. Su estatuto sigue siendo válido.
register-seals-hint = Basta una parte del nombre. También puede escribir la dirección de su página en el registro o la de una decisión.
register-seals-found = Organizaciones encontradas
register-seals-sealed = Organizaciones selladas
register-seals-none = Aquí no figura ninguna organización. Busque otra parte del nombre.
register-seals-entry = Inscripción pública
register-seal-is-sealed = Sellada
register-seal-is-public = Pública
register-seal-do = Sellar la inscripción pública
register-seal-undo = Volver a mostrar la inscripción en público
register-seal-do-effect = El registro y las decisiones dejarán de mostrar lo que permita reconocer a la organización, de inmediato y en todos los programas.
register-seal-undo-effect = El registro y las decisiones volverán a mostrar a la organización, de inmediato y en todos los programas.
register-seal-reason = Motivo
register-seal-reason-hint = Solo lo leen los puntos focales de protección. Se conserva y no puede modificarse. Escriba solo lo necesario.
register-seal-history = Cambios anteriores
register-seal-done-sealed = La inscripción pública está sellada.
register-seal-done-public = La inscripción vuelve a ser pública.
register-refusal-seal-reason-missing = Indique el motivo. Se conserva con este cambio.
register-waiting-title = Expedientes que esperan una decisión
register-waiting-lead = Todas las solicitudes recibidas y no resueltas, las más antiguas primero.
register-waiting-note = No se nombra a ninguna organización antes de que se decida sobre su expediente.
register-waiting-theirs = El próximo paso corresponde a la organización solicitante
register-waiting-not-promised = No se promete ninguna fecha
register-waiting-late =
    { $days ->
        [one] { $days } día de retraso
        [many] { $days } de días de retraso
       *[other] { $days } días de retraso
    }
