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
register-read-decision = Leer la decisión
register-provisional-because = Acceso provisional, vigente hasta la decisión porque esta se ha retrasado.

## Decisions

register-decisions-title = Decisiones
register-decisions-lead = Qué se decidió, según qué criterios y cuánto se tardó. El mes más reciente va primero.
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
register-seals-title = Inscripciones públicas ocultas
register-seals-lead = Ocultar una organización retira de la vista pública todo lo que permitiría reconocerla. Su estatuto sigue siendo válido.
register-seals-hint = Basta una parte del nombre. También puede escribir la dirección de su página en el registro o la de una decisión.
register-seal-title = Asiento público de una organización
register-seals-found = Organizaciones encontradas
register-seals-sealed = Organizaciones ocultas
register-seals-none = Aquí no figura ninguna organización. Busque otra parte del nombre.
register-seals-entry = Inscripción pública
register-seal-is-sealed = Oculta
register-seal-may-be-shown = Oculta, puede volver a mostrarse
register-seal-is-public = No oculta
register-seal-do = Ocultar la inscripción pública
register-seal-undo = Volver a mostrar la inscripción en público
register-seal-do-effect = El registro y las decisiones dejarán de mostrar lo que permita reconocer a la organización, de inmediato y en todos los programas.
register-seal-undo-effect = El registro y las decisiones volverán a mostrar a la organización, de inmediato y en todos los programas.
register-seal-needs-agreement = La organización pidió que se la ocultara. Solo vuelve a mostrarse cuando una persona titular lo acepta en la página de la organización.
register-seal-agreed = Una persona titular aceptó que la organización vuelva a mostrarse. Si usted lo confirma, las páginas públicas podrán nombrarla de inmediato, según publique cada programa.
register-seal-announce-effect = Un punto focal ocultó esta inscripción. Primero se avisa a sus integrantes, con un correo que no nombra a nadie. Una semana después puede mostrarla.
register-seal-announce = Avisar primero a los integrantes
register-seal-told = Se avisó a los integrantes. Puede mostrar la inscripción a partir del { $when }. Aún pueden pedir que siga oculta.
register-seal-step-sealed = Oculta
register-seal-step-announced = Se avisó a los integrantes de que se mostrará
register-seal-step-agreed = Una persona titular aceptó que vuelva a mostrarse
register-seal-step-kept = Seguir oculta
register-seal-step-public = Pública de nuevo
register-seal-reason = Motivo
register-seal-reason-hint = Lo leen usted y los puntos focales de su programa. Se conserva y no puede modificarse. Escriba solo lo necesario.
register-seal-history = Cambios anteriores
register-seal-own-wish = Lo pidió la organización. No tiene que dar razones.
register-seal-other-programme = La razón la guardan los puntos focales de otro programa.
register-protect-page = Lo que es público
register-protect-title = Ocultar nuestra organización
register-protect-lead = Si es peligroso que se les conozca aquí, oculte su organización a todo el mundo, de inmediato.
register-protect-effect = Ninguna página pública de este portal nombra a su organización ni muestra su estatuto, en ningún programa. Lo publicado sin su nombre sale de las listas al final del mes. Si saliera hoy, otros podrían ver de quién es. Los documentos del órgano que decide pueden nombrarla de todos modos.
register-protect-kept = Lo que tiene sigue siendo válido y sus expedientes continúan como antes.
register-protect-told = No hace falta que nadie lo apruebe. Si ha enviado una solicitud, se avisa a los puntos focales de protección.
register-protect-limit = El personal que tramita sus expedientes sigue viendo su nombre. Quienes deciden ven también que su organización está oculta, y no por qué. Quien lo haya leído antes puede recordarlo.
register-protect-undo = Para volver a mostrarla, una persona propietaria lo acepta en la página de la organización. Después lo confirma un punto focal. Preguntas: { $contact }.
register-protect-agreed = Una persona propietaria aceptó que vuelva a mostrarse. No se muestra nada hasta que lo confirme un punto focal. Preguntas: { $contact }.
register-protect-by-focal-point = La ocultó un punto focal de protección. Antes de volver a mostrarla, se avisa a sus integrantes al menos con una semana de antelación. Preguntas: { $contact }.
register-protect-announced = La ocultó un punto focal de protección, que tiene la intención de volver a mostrarla. Si es peligroso, pida que siga oculta. Preguntas: { $contact }.
register-protect-from = No se mostrará antes del { $when }.
register-protect-agree = Aceptar que vuelva a mostrarse
register-protect-agree-effect = Si acepta, se avisa a los puntos focales. Cuando uno lo confirme, las páginas públicas podrán nombrarla de nuevo, según publique cada programa.
register-protect-stay = Seguir oculta
register-protect-done = Su organización está oculta
register-protect-done-hidden = Su organización queda oculta desde ahora.
register-protect-done-agreed = Su aceptación quedó registrada y se avisó a los puntos focales.
register-protect-submit = Ocultarla ahora
register-seal-done-sealed = La inscripción pública está oculta.
register-seal-done-announced = Se avisó a los integrantes. La inscripción sigue oculta hasta que usted la muestre.
register-seal-done-public = La inscripción vuelve a ser pública.
register-seal-stale = La inscripción se muestra en su estado actual. Lea los cambios anteriores y decida de nuevo.
register-refusal-seal-reason-missing = Indique el motivo. Se conserva con este cambio.
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
