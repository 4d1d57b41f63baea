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
register-first-page = Primera página
register-sealed-note = Algunas organizaciones no figuran en la lista, por su seguridad. Su estatuto es igualmente válido.

## States of a status

register-state-provisional = Provisional
register-state-active = Vigente
register-state-suspended = Suspendido
register-state-superseded = Sustituido
register-state-withdrawn = Retirado
register-state-surrendered = Objeto de renuncia

## One organisation

register-organisation-kicker = Organización
register-category = Categoría
register-since = Vigente desde
register-ended = Terminado el
register-read-decision = Leer la decisión y sus motivos
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
        [many] { $count } días
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
register-recusals = Recusaciones
register-decided = Fecha de la decisión
register-effective = Surte efecto el
register-time-taken = Tiempo desde la presentación hasta la decisión
register-effect = Efecto
register-stands = La decisión se mantiene
register-summary-title = En resumen
register-reasons-title = Motivos, criterio por criterio
register-reasons-none = La decisión concede lo solicitado. Ningún criterio se consideró incumplido.
# $code (text): a criterion such as K1. $version (number): the version of the programme.
register-reason-code = { $code }, versión { $version }
register-reason-not-shown = No se ha demostrado que se cumpla
register-reason-facts = Hechos constatados
register-reason-considered = Pruebas consideradas
register-reason-missing = Pruebas que faltan
register-reason-cure = Qué lo subsanaría

## Challenges to a decision

register-challenge-title = Impugnación
# $when (text): a date and time with its city.
register-challenge-until = La decisión puede impugnarse hasta el { $when }.
register-challenge-over = El plazo para impugnar terminó el { $when }. Se atiende una impugnación tardía si la causa fue un riesgo, una discapacidad o el idioma.
register-challenge-how = Cómo impugnar una decisión
register-annulled-title = Esta decisión ha sido anulada
# $date (text): a date.
register-annulled-text = Un comité de impugnación anuló esta decisión el { $date }. Ya no surte efecto. El expediente pasó a una persona que no había participado en él.
