### The public register: statuses and decisions.

## The list of organisations

register-title = Registro de organizaciones acreditadas
register-lead = Quién tiene hoy un estatuto y desde cuándo.
register-filter = Buscar una organización
register-name = Nombre de la organización
register-programme = Programa
register-any-programme = Todos los programas
register-country-unknown = No conocemos ningún país o zona con ese nombre. Compruebe cómo está escrito. La lista siguiente no lo tiene en cuenta.
# $names (text): names of countries or areas, as a list.
register-country-near = No conocemos ningún país ni zona con este nombre. Nombres parecidos: { $names }. La lista siguiente no lo tiene en cuenta.
# $count (number): entries that match.
register-count =
    { $count ->
        [one] { $count } inscripción encontrada
        [many] { $count } de inscripciones encontradas
       *[other] { $count } inscripciones encontradas
    }
# $count (text): a number.
register-count-more = Más de { $count } inscripciones encontradas
register-close = Ningún nombre se escribe exactamente así. Estos nombres son parecidos.
register-meant = ¿Buscaba uno de estos nombres?
# $country (text): the name of a country or area.
register-in-country = Mostrar las organizaciones de este país o zona: { $country }
register-column-organisation = Organización
register-column-country = País o zona
register-column-status = Estatuto
register-column-since = Desde
register-column-programme = Programa
register-column-outcome = Resultado
register-column-decided = Fecha de la decisión
register-column-time = Tiempo empleado
register-empty = En el registro no figura aún ninguna organización.
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
register-read-decision = Leer la decisión
register-provisional-because = Acceso provisional, vigente hasta la decisión porque esta se ha retrasado.

## Decisions

register-decisions-title = Decisiones
register-decisions-lead = Qué se decidió, según qué criterios y cuánto se tardó. El mes más reciente va primero.
register-decisions-empty = Aún no se ha publicado ninguna decisión.
register-decisions-note = Donde un nombre podría causar daño, no se publica. Esas decisiones aparecen cuando termina su mes, sin orden alguno. Salen de esta lista al final de un mes, o de inmediato si la organización acepta que se la nombre. Una decisión a la que se retiró el nombre deja de figurar en la lista.
register-unnamed = Una decisión sin nombre
register-time-not-told = No se publica
register-unnamed-title = Una decisión sin nombre público
register-unnamed-lead = No se nombra a la organización. Tampoco se dice aquí si la decisión fue impugnada o anulada después.
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
register-decision-page = Decisión sobre { $organisation }
register-decider = Adoptada por
register-decider-officer = Un funcionario autorizado que no evaluó el expediente
register-session = Período de sesiones
register-vote = Votación
register-recusals = Abstenciones por conflicto de intereses
register-decided = Fecha de la decisión
register-recorded = Fecha de registro
register-decided-in = Decidido en
register-effective = Surte efecto el
register-time-taken = Tiempo desde la presentación hasta la decisión
register-effect = Efecto
register-stands = La decisión se mantiene
register-summary-title = Resumen para el público
register-criteria-title = Criterios en que se basa
register-reasons-none = La decisión concede lo solicitado. Ningún criterio se consideró incumplido.

## Challenges to a decision

register-challenge-title = Impugnación
# $when (text): a date and time with its city.
register-challenge-until = La decisión puede impugnarse hasta el { $when }.
register-challenge-over = El plazo para impugnar terminó el { $when }. Se examina una impugnación tardía si la causa fue un riesgo, una discapacidad o el idioma.
register-challenge-how = Cómo impugnar una decisión
register-annulled-title = Esta decisión ha sido anulada
# $date (text): a date.
register-annulled-text = Un comité de impugnación anuló esta decisión el { $date }. Ya no surte efecto. El expediente pasó a una persona que no había participado en él.
register-waiting-title = Qué espera una decisión
register-waiting-lead = Cuántas solicitudes se habían recibido y no resuelto, desde cuándo y cuántas estaban retrasadas.
register-waiting-note = Los expedientes se cuentan y no se enumeran, y las cifras cambian una vez al mes. Así nadie puede seguir un expediente hasta su decisión.
register-waiting-none = Entonces ningún expediente esperaba una decisión.
register-waiting-not-yet = Aún no hay cifras. Aparecen cuando termina un mes.
# $month: the month and the year.
register-waiting-as-of = Al final del mes: { $month }
# $number: from how many on they are counted.
register-waiting-few = Menos de { $number }
register-waiting-few-note = De menos de { $number } expedientes solo se indica si hay retraso.
# In the column of what is late: one or more of the few files.
register-waiting-some = Algunos
register-waiting-not-shown = No se indica
register-waiting-column-all = Expedientes en espera
register-waiting-column-late = Con retraso
register-waiting-column-theirs = Esperan a la organización
register-waiting-not-promised = No se promete ninguna fecha
