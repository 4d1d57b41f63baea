### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = Registro de auditoría
audit-log-lead = Todo lo que se hizo, en el orden en que se hizo. El portal no cambia ni borra nada aquí. Un acto nuevo aparece aquí en unos segundos.
audit-log-left-out = Los actos sobre impugnaciones no se muestran ni se cuentan cuando usted participó en el expediente. Cuando usted se abstuvo en un expediente o pertenece a su organización, los actos de otras personas no se muestran ni se cuentan.
audit-log-protection = Los actos que ocultan una organización o la muestran de nuevo están en la cadena y no figuran aquí.
audit-log-caption = Actos, primero los más recientes
audit-log-empty = No consta aquí ningún acto.
audit-log-number = N.º
audit-log-when = Cuándo
audit-log-actor = Quién
audit-log-act = Acto
audit-log-object = Objeto
audit-log-details = Detalles
# $number (text): the number of an act.
audit-log-show = Detalles del acto { $number }
audit-log-older = Anteriores
audit-log-find = Buscar actos
audit-log-kind = Sobre
audit-log-all-kinds = Todo
audit-log-reference = Número de referencia de un expediente
audit-log-reference-hint = Por ejemplo, TRB/2026/547277.
audit-log-day = Día
audit-log-day-hint = Año, mes y día, por ejemplo 2026-11-26.
audit-log-day-error = Indique un día con año, mes y día, por ejemplo 2026-11-26.
audit-log-nothing-found = Ningún acto coincide. Compruebe el número de referencia y el día, o quite un filtro.
audit-log-record = Tal como está guardado, para las máquinas, sin sus resúmenes criptográficos:

## What was done, by what it was done to

audit-act-user-account-created = Creación de una cuenta
audit-act-user-signed-in = Inicio de sesión
audit-act-user-signed-out = Cierre de sesión
audit-act-user-email-changed = Cambio de dirección de correo
audit-act-user-password-changed = Cambio de contraseña
audit-act-user-password-reset = Nueva contraseña mediante un enlace enviado por correo
audit-act-user-role-granted = Asignación de una función
audit-act-user-role-withdrawn = Retirada de una función
audit-act-session-ended = Fin de una sesión
audit-act-organisation-created = Alta de una organización
audit-act-organisation-profile-changed = Cambio del perfil de una organización
audit-act-organisation-member-added = Incorporación de un miembro
audit-act-organisation-member-removed = Baja de un miembro
audit-act-organisation-member-left = Salida de un miembro
audit-act-organisation-member-role-changed = Cambio de los permisos de un miembro
audit-act-organisation-ownership-handed-over = Traspaso de la titularidad
audit-act-organisation-sealed = Organización oculta al público
audit-act-organisation-unsealed = Organización visible de nuevo para el público
audit-act-organisation-showing-announced = Aviso a los integrantes de que la organización volverá a mostrarse
audit-act-organisation-showing-agreed = Una persona propietaria aceptó que la organización vuelva a mostrarse
audit-act-organisation-hiding-kept = La organización pidió seguir oculta
audit-act-organisation-seeded = Alta de organizaciones ficticias para una prueba
audit-act-invitation-invited = Invitación
audit-act-invitation-accepted = Aceptación de una invitación
audit-act-invitation-declined = Rechazo de una invitación
audit-act-invitation-withdrawn = Retirada de una invitación
audit-act-programme-version-published = Publicación de una versión de programa
audit-act-application-begun = Inicio de una solicitud
audit-act-application-submitted = Presentación de una solicitud
audit-act-application-receipt-issued = Expedición de un acuse de recibo
audit-act-application-found-complete = Expediente declarado completo
audit-act-application-found-incomplete = Pregunta al solicitante
audit-act-application-answered = Respuesta a una pregunta
audit-act-application-assessment-started = Inicio de la evaluación
audit-act-application-recommended = Recomendación
audit-act-application-returned = Devolución del expediente para su examen
audit-act-application-granted = Estatuto concedido
audit-act-application-granted-lower = Estatuto concedido en una categoría inferior
audit-act-application-refused = Estatuto denegado
audit-act-application-deferred = Aplazamiento de la decisión
audit-act-application-resumed = Reanudación del procedimiento
audit-act-application-closed-unanswered = Archivo del expediente por falta de respuesta
audit-act-application-reminded = Recordatorio enviado a la organización solicitante
audit-act-application-withdrawn = Retirada de una solicitud
audit-act-application-annulled = Reapertura del expediente tras una impugnación
audit-act-application-lapsed = Plazo vencido sin decisión
audit-act-application-declared = Declaración sobre conflictos de intereses
audit-act-application-document-added = Incorporación de un documento
audit-act-application-document-removed = Eliminación de un documento
audit-act-application-draft-deleted = Borrador eliminado
audit-act-assessment-assessed = Constataciones guardadas
audit-act-restriction-imposed = Restricción impuesta
audit-act-restriction-lifted = Levantamiento de una restricción
audit-act-decision-decided = Decisión adoptada
audit-act-decision-annulled = Anulación de una decisión
audit-act-accreditation-opened = Inscripción de un estatuto en el registro
audit-act-accreditation-ended = Fin de un estatuto en el registro
audit-act-challenge-lodged = Presentación de una impugnación
audit-act-challenge-acknowledged = Acuse de recibo de una impugnación
audit-act-challenge-examination-started = Inicio del examen de una impugnación
audit-act-challenge-document-added = Incorporación de un documento a una impugnación
audit-act-challenge-document-removed = Eliminación de un documento de una impugnación
audit-act-challenge-upheld = Impugnación estimada
audit-act-challenge-partly-upheld = Impugnación estimada en parte
audit-act-challenge-rejected = Impugnación desestimada
audit-act-programme-programme-opened = Programa abierto a solicitudes
audit-act-programme-programme-closed = Programa cerrado a solicitudes
audit-act-installation-demo-told = Preparación de la demostración
audit-act-installation-mails-tried-again = Nuevo intento de envío de correos
audit-act-installation-jobs-tried-again = Nuevo intento de tareas fallidas
audit-act-user-password-link-made = Creación de un enlace para una nueva contraseña
audit-act-decision-naming-agreed = La organización aceptó ser nombrada
audit-act-decision-naming-withdrawn = Retirada del consentimiento para ser nombrada
audit-act-application-visibility-answered = Respuesta a la pregunta sobre darse a conocer
audit-act-application-receipt-renewed = Renovación del código del acuse de recibo
audit-act-document-document-read = Lectura de un documento
audit-act-challenge-bundle-read = Lectura de los documentos de una impugnación
audit-act-organisation-sealed-name-read = Lectura del nombre de una organización oculta
audit-act-vouched = Constancia de lo que se guardó a continuación
audit-act-other = Otro acto

## What acts are about

audit-object-user = Cuentas
audit-object-session = Sesiones iniciadas
audit-object-organisation = Organizaciones
audit-object-invitation = Invitaciones
audit-object-programme-version = Programas
audit-object-application = Solicitudes
audit-object-assessment = Evaluaciones
audit-object-decision = Decisiones
audit-object-restriction = Restricciones
audit-object-accreditation = Registro
audit-object-challenge = Impugnaciones
audit-object-programme = Apertura de programas
audit-object-installation = Portal
audit-object-document = Lectura de documentos

## Who acted

audit-actor-member = Miembro
audit-actor-staff = Personal
audit-actor-receipt = Código del acuse de recibo
audit-actor-visitor = Persona sin sesión iniciada
audit-actor-system = Portal

## The chain

# $acts (number): acts in the log.
audit-chain-unchecked = Actos registrados: { $acts }. Cada uno lleva el resumen criptográfico del anterior, de modo que un cambio se nota.
audit-chain-check = Comprobar ahora toda la cadena
audit-chain-whole = La cadena está íntegra
# $acts (number): acts in the log.
audit-chain-whole-text = Actos que se le muestran: { $acts }. Se comprobó toda la cadena: ningún acto fue cambiado, eliminado ni movido.
audit-chain-head = Quien administra el servidor obtiene el último resumen criptográfico con «tribune verify», para guardarlo en otro lugar.
audit-chain-broken = La cadena está rota
# $number (text): the number of an act.
audit-chain-broken-text = El primer eslabón roto es el acto { $number }. Conserve la base de datos como está y avise a quienes gestionan el portal.
audit-chain-stuck = Hay actos que esperan su lugar en la cadena
audit-chain-stuck-text = Hay actos que esperan su lugar en la cadena desde hace más de un minuto. Avise a quienes gestionan el portal: el programa que asigna los lugares no está en marcha, o alguien escribió actos sin pasar por el portal.
