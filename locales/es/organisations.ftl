### Organisations: what an organisation says about itself, and who acts for it.

## Legal forms

organisations-form-association = Asociación
organisations-form-foundation = Fundación
organisations-form-non-profit-company = Empresa sin fines de lucro
organisations-form-cooperative = Cooperativa
organisations-form-trade-union = Sindicato
organisations-form-religious-body = Entidad religiosa
organisations-form-indigenous-institution = Institución de un pueblo indígena
organisations-form-academic-institution = Institución académica
organisations-form-network = Red o federación
organisations-form-unregistered = Sin inscripción
organisations-form-other = Otra forma

## What a profile still lacks

organisations-violation-name-missing = Escriba el nombre de la organización en su propio idioma y escritura.
organisations-violation-name-without-letters = Escriba un nombre que tenga al menos una letra.
organisations-violation-latin-name-not-latin = Escriba este nombre en letras latinas o deje el campo vacío.
organisations-violation-country-missing = Elija el país o la zona donde la organización tiene su sede.
organisations-violation-two-places = La lista y este campo indican dos lugares. Deje vacío uno de los dos.
# $code (text): the code of a country or area.
organisations-violation-place-near = ¿Quiere decir: { COUNTRY($code) }? Elíjalo en la lista, o marque abajo que su texto se mantiene.
organisations-violation-place-unreadable = Escriba el nombre del lugar con letras.
organisations-violation-founded-year-missing = Indique el año en que se fundó la organización, por ejemplo, 2009. El mes y el día pueden quedar vacíos.
organisations-violation-founded-year = Indique el año de fundación con cuatro cifras, por ejemplo, 2009.
organisations-violation-founded-month = Indique el mes de fundación con un número del 1 al 12, o déjelo vacío.
organisations-violation-founded-day = Indique el día de fundación con un número, o déjelo vacío.
# $last (number): the last day of the month.
organisations-violation-founded-no-such-day = Este mes no tiene ese día. Indique un día del 1 al { $last }, o deje el día vacío.
organisations-violation-founded-day-without-month = Indique también el mes de fundación, o deje el día vacío.
organisations-violation-founded-future = Esta fecha es posterior a hoy. Indique el día en que se fundó la organización, por ejemplo, 14 3 2019.
organisations-violation-founded-calendar = Indique a qué calendario pertenece este año, o corrija el año.
organisations-violation-legal-form-missing = Elija una forma jurídica. Puede elegir «Sin inscripción».
organisations-violation-purpose-missing = Indique a qué se dedica la organización.
organisations-violation-website-not-understood = Escriba una dirección como https://www.example.org o deje el campo vacío.
# $word (text): a word of the name.
organisations-violation-name-mixed = La palabra { $word } mezcla letras parecidas de dos alfabetos. Escríbala de nuevo con un solo teclado.
organisations-violation-seat-missing = Escriba una dirección a la que lleguen las cartas. Puede ser la de otra persona.

## Members

organisations-violation-last-owner = Una organización necesita al menos una persona titular. Nombre antes a otra persona titular.
organisations-violation-not-a-member = Esta persona no es miembro de la organización. No se ha modificado nada.
organisations-violation-already-a-member = Usted ya actúa por esta organización. La invitación sigue abierta para otra persona.
organisations-violation-role-missing = Elija qué puede hacer esta persona.
organisations-violation-cannot-hand-over = La titularidad pasa a otro miembro. Elija a otra persona u otro cambio.
organisations-violation-hand-over-first = Quien es titular no puede dejar la organización. Primero traspase la titularidad a otro miembro.
organisations-violation-mailed-too-often = Hace poco se enviaron varios mensajes a esta dirección. Deje el campo vacío y transmita usted el enlace.
organisations-violation-mail-unconfirmed = Escribimos a otras personas en su nombre una vez confirmada su propia dirección. Deje el campo vacío y transmita usted el enlace.
organisations-violation-answer-missing = Elija una de las dos respuestas.
organisations-violation-code = Escriba las 24 letras y cifras del código.

## The profile

organisations-profile-lead = Esto se escribe una sola vez y sirve para todas las solicitudes.
organisations-profile-kept = Lo que escribió se muestra abajo.
organisations-profile-name = Nombre de la organización
organisations-profile-name-hint = En su propio idioma y escritura.
organisations-profile-latin-name = Nombre en letras latinas
organisations-profile-latin-name-hint = Para quien no lee la otra escritura.
organisations-profile-acronym = Sigla
organisations-profile-country-choose = Elija un país o zona
organisations-profile-place = Otro lugar, tal como usted lo escribe
organisations-profile-place-hint = Use este campo si no encuentra el lugar en la lista. Se entienden los nombres corrientes.
organisations-profile-place-kept = Mantener el lugar tal como está escrito
organisations-profile-founded = Fecha de fundación
organisations-profile-founded-hint = Basta el año si no sabe el día. Por ejemplo, 14 3 2019
organisations-profile-founded-precision = Exactitud de la fecha
organisations-profile-founded-approximate = Esta fecha es aproximada
# $date (text): a year, a month or a day.
organisations-profile-founded-about = Hacia { $date }
# $year (text): a year as somebody typed it.
organisations-calendar-question = ¿Qué año es { $year }?
# $year (text): a year as somebody typed it. $calendar (text): the name of a calendar.
organisations-calendar-choice = { $year }: { $calendar }
organisations-calendar-gregorian = calendario gregoriano
organisations-calendar-solar-hijri = calendario de la hégira solar
organisations-calendar-hijri = calendario de la hégira
organisations-calendar-buddhist = calendario budista
organisations-calendar-bikram-sambat = calendario Bikram Sambat
organisations-calendar-ethiopian = calendario etíope
organisations-calendar-minguo = calendario Minguo
organisations-calendar-reiwa = era Reiwa
organisations-calendar-heisei = era Heisei
organisations-calendar-showa = era Showa
organisations-calendar-taisho = era Taisho
organisations-calendar-twentieth-century = un año del siglo XX
organisations-calendar-twenty-first-century = un año del siglo XXI
organisations-profile-legal-form = Forma jurídica
organisations-profile-legal-form-hint = Elija la más parecida.
organisations-profile-unregistered-hint = No hace falta la inscripción para presentar la solicitud. Se aceptan otras pruebas.
organisations-profile-purpose = A qué se dedica
organisations-profile-purpose-hint = Bastan unas frases.
organisations-profile-website = Sitio web
organisations-profile-seat = Dirección postal
organisations-profile-seat-hint = Como en un sobre. Se acepta la dirección de otra persona que reciba su correo.
organisations-profile-care-of = A la atención de
organisations-profile-care-of-hint = Si la dirección es de otra persona.
organisations-profile-who-sees = Si se le concede una condición, el registro muestra su nombre y país, salvo que pida lo contrario. Su dirección no se publica.
organisations-new-title = Describa su organización
organisations-new-seen-title = Quién ve esto antes de que presente una solicitud
organisations-new-seen-public = Nada público habla de una organización que no ha presentado una solicitud: ni el registro, ni las listas, ni los recuentos.
organisations-new-seen-danger = Antes de enviar una solicitud, una página le pregunta si sería peligroso ser conocido. También puede ocultar su organización de inmediato, en su propia página.
organisations-new-submit = Guardar y continuar
organisations-edit-title = Cambiar el perfil de la organización
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = Cambiado por { $name }, { $when }
# $when (text): a date and time.
organisations-changed-on = Cambiado el { $when }

## An organisation

organisations-page-kicker = Organización
organisations-page-title = Su organización
organisations-page-edit = Cambiar el perfil
organisations-page-created = Su organización queda descrita aquí. Ya puede presentar una solicitud en su nombre.
organisations-page-apply = Elegir un programa
organisations-page-members = Decidir quién actúa por ella
organisations-page-joined = Usted actúa ahora por esta organización.
organisations-leave-title = Dejar esta organización
# $name (text): the organisation's name.
organisations-leave-lead = Usted ya no actuará en nombre de { $name } ni verá sus solicitudes.
organisations-leave-stays = Lo que usted escribió para ella se conserva. Si conoce un código de acuse de recibo, su titular puede crear otro.
organisations-leave-again = Para volver necesita una nueva invitación.
organisations-leave-log = El registro conserva que usted dejó la organización, y cuándo.
organisations-leave-owner = Usted es titular. Primero traspase la titularidad a otro miembro. Después podrá dejarla.
organisations-leave-submit = Dejar la organización
organisations-leave-keep = Permanecer
organisations-leave-done = Usted ya no actúa en nombre de esta organización.
organisations-members-title = Personas que actúan por ella
organisations-members-lead = Solo los miembros ven esta lista.
organisations-members-name = Nombre
organisations-members-role = Qué puede hacer
organisations-role-owner = Titular: todo, también retirar solicitudes
organisations-role-editor = Edición: escribe y envía solicitudes
organisations-role-viewer = Lectura: solo lee

## Who acts for an organisation, as its owners manage it

organisations-manage-title = Personas e invitaciones
organisations-manage-lead = Usted decide quién actúa por la organización y qué puede hacer cada persona.
organisations-manage-act = Qué puede hacer usted
organisations-open-title = Invitaciones abiertas
organisations-open-none = Ninguna invitación espera respuesta.
organisations-open-until = Puede responderse hasta
organisations-open-show = Mostrar el enlace y el código
organisations-invite-title = Invitar a una persona
organisations-invite-lead = Obtendrá un enlace y un código para transmitirlos. Quien los reciba inicia sesión, ve de qué organización se trata y acepta o rechaza.
organisations-invite-note = A quién se dirige
organisations-invite-note-hint = Solo lo ven las personas titulares. Se borra en cuanto se responde a la invitación.
organisations-invite-email = Dirección de correo electrónico
organisations-invite-email-hint = Enviamos allí el enlace. El mensaje no nombra ni a usted ni a la organización.
organisations-invite-language = Idioma del mensaje
organisations-invite-submit = Crear la invitación
organisations-invitation-title = Enlace y código de la invitación
# $when (text): a date and time with its city.
organisations-invitation-lead = Transmita el enlace o el código por un medio que considere seguro. Sirven una sola vez, hasta el { $when }.
organisations-invitation-link = Enlace
organisations-invitation-code = Código
# $address (text): the address of a page.
organisations-invitation-code-hint = Se escribe en esta página: { $address }
organisations-invitation-mailed = Un mensaje con el enlace está en camino.
organisations-invitation-warning = Quien tenga el enlace o el código puede responder en lugar de la persona en que usted piensa.
organisations-invitation-withdraw = Retirar la invitación
organisations-invitation-withdrawn = La invitación se ha retirado. Su enlace y su código ya no funcionan.
organisations-member-removed = Esta persona ya no es miembro. Puede que conozca códigos de acuse de recibo. En la página del acuse de cada solicitud puede cambiar el código.
organisations-member-title = Qué puede hacer un miembro
# $name (text): a member's name. $role (text): what they may do.
organisations-member-now = { $name }. Hoy: { $role }
organisations-member-change = Qué debe cambiar
organisations-member-owner = Titular: toma el relevo de usted
organisations-member-owner-hint = Esta persona decide entonces quién actúa por la organización. Usted pasa a redacción.
organisations-member-remove = Quitar: deja de actuar por la organización
organisations-member-remove-hint = Lo que esta persona escribió se conserva.

## An invitation, as the invited person sees it

organisations-answer-kicker = Invitación
organisations-answer-lead = Se le invita a actuar por esta organización.
organisations-answer-role = Qué puede hacer usted
# $name (text): the reader's own name.
organisations-answer-seen = Los demás miembros le verán con este nombre: { $name }
organisations-answer-accept = Aceptar
organisations-answer-decline = Rechazar
organisations-answer-declined = Usted ha rechazado la invitación.
organisations-lapsed-title = Esta invitación no puede utilizarse
organisations-lapsed-text = Ya se respondió o se retiró, su plazo ha pasado o el código no está completo.
organisations-lapsed-next = Pida una nueva a la persona que le invitó.
organisations-enter-title = Escribir un código de invitación
organisations-enter-lead = Utilice el código que le dieron para actuar por una organización.
organisations-enter-code = Código de invitación
organisations-enter-hint = 24 letras y cifras. Los guiones y las minúsculas no cambian nada.

## A name that looks like another

organisations-alike-nothing = Se escribe de la misma manera.
organisations-alike-signs = Solo difieren las mayúsculas, los espacios o los signos.
organisations-alike-letters = Difieren estas letras:
organisations-alike-otherwise = Algunas letras son otras y juntas se ven igual.
organisations-alike-letter = «{ $own }» ({ $own_script }) aquí, «{ $other }» ({ $other_script }) allí
organisations-alphabet-latin = alfabeto latino
organisations-alphabet-cyrillic = alfabeto cirílico
organisations-alphabet-greek = alfabeto griego
organisations-alphabet-armenian = alfabeto armenio
organisations-alphabet-hebrew = alfabeto hebreo
organisations-alphabet-arabic = alfabeto árabe
organisations-alphabet-number = número
organisations-alphabet-other = otra escritura

## The mail of an invitation: it names nobody

organisations-mail-invitation-subject = Tiene un mensaje
# $date (text): a date.
organisations-mail-invitation-body = Alguien nos pidió que le transmitiéramos este enlace. Sirve una sola vez, hasta el { $date }. Ábralo cuando sea seguro. Si no lo espera, no haga nada.
