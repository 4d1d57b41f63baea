### Applications: a file from its draft to its end.

## States

applications-state-draft = Borrador
applications-state-submitted = Presentada
applications-state-receipted = Con acuse de recibo
applications-state-complete = Completa
applications-state-incomplete = En espera de la organización solicitante
applications-state-assessing = En evaluación
applications-state-recommended = A la espera de la decisión
applications-state-granted = Concedida
applications-state-granted-lower = Concedida en una categoría inferior
applications-state-refused = Denegada
applications-state-deferred = Aplazada
applications-state-closed-without-prejudice = Archivada; se puede presentar una nueva solicitud
applications-state-withdrawn = Retirada

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-violation-not-possible-now = Esta operación no es posible ahora. Estado del expediente: { $state }.
# $limit (number): rounds of questions allowed.
applications-violation-questions-used-up = Se han agotado las rondas de preguntas a la organización solicitante. Rondas permitidas: { $limit }.
# $limit (number): deferrals allowed.
applications-violation-deferrals-used-up = El examen de esta solicitud no puede volver a aplazarse. Aplazamientos permitidos: { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-violation-reminders-missing = Un expediente solo se archiva tras todos los recordatorios. Enviados: { $sent }. Necesarios: { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-violation-not-a-draft = Esta solicitud ya se ha presentado. Su estado: { $state }. No se ha modificado nada.
# $question (text): the question.
applications-violation-answer-missing = Responda a esta pregunta: { $question }
# $document (text): the name of the document.
applications-violation-document-missing = Añada este documento u otro que se acepte en su lugar: { $document }
applications-violation-declaration-missing = Confirme la declaración para presentar la solicitud.
applications-violation-declarant-missing = Escriba el nombre de la persona que hace la declaración.

## Your applications

applications-dashboard-title = Sus solicitudes
applications-dashboard-lead = Sus borradores, las solicitudes que presentó y las organizaciones por las que actúa.
applications-dashboard-empty = Aún no ha empezado ninguna solicitud. Elija un programa para ver qué necesita.
applications-dashboard-begin = Elegir un programa
applications-dashboard-add-organisation = Añadir una organización
applications-dashboard-enter-code = Tengo un código de invitación
applications-dashboard-sent = Solicitudes presentadas
applications-dashboard-drafts = Borradores
applications-dashboard-due = Plazo de decisión
applications-dashboard-saved = Último guardado
applications-column-programme = Programa
applications-column-organisation = Organización
applications-column-state = Estado
applications-no-date = Sin fecha fijada
applications-due-paused = Plazo suspendido hasta que responda
applications-due-answer-by = Responda a más tardar el { $date }
applications-due-ended = El procedimiento ha terminado
applications-kicker = Solicitud
applications-back = Volver a la lista de tareas
applications-back-to-check = Volver a comprobar sus respuestas

## Before the start

# $programme (text): the name of the programme.
applications-start-title = Presentar una solicitud: { $programme }
applications-start-kicker = Antes de empezar
applications-start-lead = Cada parte se guarda cuando pulsa «Guardar y continuar». Entonces puede parar y volver cuando quiera.
applications-start-illustrative-title = Texto ilustrativo, no oficial
applications-start-illustrative-text = Este programa muestra el procedimiento de otro órgano tal como se conoce. Una solicitud presentada aquí no llega a ese órgano.
applications-start-model-text = Es un modelo que propone Tribune. Ningún órgano lo ha adoptado todavía.
applications-start-need = Qué necesita
applications-start-documents = Documentos
applications-start-fees = Tasas
applications-start-time = Cuánto tarda
applications-start-late = Qué ocurre si nos retrasamos
applications-start-decides = Quién decide
applications-start-languages = Idiomas de la solicitud
applications-round-closes = Fecha límite de este ciclo
applications-round-later = Una solicitud presentada más tarde se examina en el ciclo siguiente, un año después.
applications-round-taken-up = Se examina en el ciclo cuya fecha límite es
applications-start-safety = Su seguridad
applications-start-safety-text = Escriba solo lo necesario. Nuestros mensajes nunca nombran a su organización ni este programa. Aun así, su red puede registrar que visitó este portal.
applications-start-visibility = Antes de enviar, una página le pregunta si sería peligroso que se supiera que presentó la solicitud.
applications-visibility-title = Quién verá qué
applications-visibility-lead = Lea quién ve su solicitud y cuándo. Luego responda a las preguntas. Puede cambiar las respuestas en cualquier momento.
applications-visibility-seen-draft = Su solicitud, antes de enviarla
applications-visibility-seen-applied = Que usted presentó una solicitud, y su nombre, una vez enviada
applications-visibility-seen-sent = Sus respuestas, una vez enviadas
applications-visibility-seen-documents = Sus documentos, una vez enviados
applications-visibility-seen-decision = La decisión y sus razones
applications-visibility-seen-challenge = Una impugnación, si la presenta
applications-visibility-challenge-outcome = Lo que escriba en una impugnación no se publica. Su resultado sí, después del final del mes y sin su nombre: motivos de impugnación, razones y respuestas. Mientras su organización esté oculta, sus resultados no figuran.
applications-visibility-seen-waiting = Todo el mundo, mientras espera
applications-visibility-counted = Solo cifras: cuántos expedientes esperan en el programa, desde cuándo y cuántos van con retraso. Ningún nombre ni número de expediente.
applications-visibility-seen-everybody = Todo el mundo, después de la decisión
applications-visibility-danger = ¿Sería peligroso que se supiera que presentó la solicitud?
applications-visibility-danger-hint = Piense en toda persona que podría sufrir un daño: integrantes, sus familias, la gente con la que trabaja.
applications-visibility-danger-yes = Sí, o no tenemos certeza
# $effect (text): what hiding does, in the words of the page that hides.
applications-visibility-danger-yes-hint = Su organización queda oculta desde que guarda la respuesta. { $effect } No hace falta que nadie lo apruebe. Una vez enviada la solicitud, se avisa a los puntos focales de protección. Quienes deciden sobre ella ven que está oculta, y no por qué. Si más tarde responde que no, la organización sigue oculta. Primero lo acepta un titular y después lo confirma un punto focal.
applications-visibility-danger-no = No
applications-visibility-danger-no-hint = Puede responder que sí más tarde, también después de enviar y solo con su código del acuse de recibo.
applications-visibility-status = Si se le concede una condición
applications-visibility-status-hint = La condición es válida en ambos casos.
applications-visibility-status-public = Mostrarla en el registro
applications-visibility-status-confidential = No mostrarla en el registro
applications-visibility-status-confidential-hint = La decisión correspondiente se publica entonces sin su nombre. Si ya se publicó con su nombre, sale de las listas públicas.
applications-visibility-provisional = Si nuestra decisión se retrasa y usted tiene acceso provisional
applications-visibility-provisional-hint = Termina con una denegación. Quien lo haya visto en el registro podría deducirla.
applications-visibility-provisional-shown = Mostrar nuestro acceso provisional en el registro
applications-visibility-naming = ¿Podemos nombrarle en la decisión publicada?
applications-visibility-naming-hint = Puede retirarlo en cualquier momento. La decisión sale entonces de las listas públicas. Quien la haya leído antes puede recordarla.
applications-visibility-naming-no = No. Se publica sin nuestro nombre, país ni día.
applications-visibility-naming-not-listed = No. La decisión no figura en ninguna lista pública.
applications-visibility-naming-yes = Sí. Se publican nuestro nombre y el día con el resumen público.
applications-visibility-save = Guardar las respuestas
applications-visibility-stale = Estas respuestas cambiaron desde que abrió la página. Compruebe las suyas y guárdelas de nuevo.
applications-visibility-all-hidden = Todo lo que puede ocultar aquí está oculto.
applications-visibility-hidden = Nada de su organización se publica mientras esté oculta. Estas respuestas cuentan cuando vuelva a mostrarse.
applications-visibility-saved-hidden = Sus respuestas se han guardado. Nada de su organización se muestra al público.
applications-violation-danger-missing = Indique si sería peligroso que se supiera que presentó la solicitud.
applications-violation-code-only-hides = Con un código del acuse de recibo puede ocultar, pero no mostrar. Para mostrar algo, inicie sesión como integrante de la organización.
applications-start-begin = Empezar la solicitud
applications-start-account = Necesita una cuenta para guardar un borrador y volver a él. Basta un nombre que usted elija; el correo electrónico no es obligatorio.
applications-start-no-organisation = Primero describa su organización. Se hace una sola vez y sirve para todas las solicitudes.
applications-start-describe = Describir su organización
applications-start-organisation = ¿Qué organización presenta la solicitud?
applications-start-another = Otra organización
applications-start-choose = Elija la organización que presenta la solicitud.
applications-start-earlier = ¿Usar las respuestas de una solicitud anterior?
applications-start-earlier-hint = Sus respuestas y documentos se copian. Puede cambiar cada uno antes de enviar la nueva solicitud.
applications-start-earlier-none = No, empezar con respuestas vacías
applications-start-earlier-other = Esa solicitud anterior es de otra organización o programa. Elija una de las que se muestran.
applications-start-submit = Empezar un borrador
applications-start-open-title = Esta organización ya tiene una solicitud abierta aquí
applications-start-open-text = No se ha cambiado nada. Continúe la que ya existe.

## The task list and the questions

applications-tasks-lead = Haga las partes en cualquier orden. Cada parte se guarda cuando pulsa su botón de guardar.
applications-tasks-asked = Le hemos pedido algo. Cambie o añada lo necesario y vuelva a enviar la solicitud.
applications-tasks-copied = Sus respuestas y documentos anteriores se han copiado aquí. Compruebe cada parte antes de enviar.
applications-asked-title = Lo que le hemos pedido
applications-asked-where = Puede responder en estas partes:
applications-answer-by = Responda antes del
applications-answer-by-closed = Si no hay respuesta hasta entonces, la solicitud se archiva. Antes enviamos recordatorios por correo electrónico. Puede presentar otra solicitud cuando el programa las reciba.
applications-answer-unreached-title = Nuestros correos no le llegan
applications-answer-unreached = Ningún miembro de su organización que pueda responder tiene una dirección a la que lleguen nuestros correos. Confirme una dirección en su cuenta. La solicitud no se archiva antes del envío de los recordatorios.
applications-tasks-profile = Información sobre su organización
applications-tasks-check = Revisar y enviar
applications-tasks-optional = Opcional
applications-tasks-status = Ver lo ocurrido hasta ahora
applications-delete-title = Eliminar este borrador
applications-delete-lead = Se eliminan todas sus respuestas y archivos, para todos los miembros de su organización. Este portal no puede recuperarlos.
applications-delete-stays = Su organización y su perfil se conservan. Si pidió que se la oculte, eso también se mantiene.
applications-delete-log = El registro conserva que un borrador se empezó y se eliminó, cuándo y por quién. No conserva respuestas ni nombres de archivos.
applications-delete-submit = Eliminar el borrador
applications-delete-keep = Conservar el borrador
applications-delete-changed = El borrador cambió después de que usted abrió esta página. Revíselo. Para eliminarlo tal como está, pulse el botón de nuevo.
applications-delete-done = El borrador se eliminó, con sus archivos.
applications-save-and-continue = Guardar y continuar
applications-save-and-check = Guardar y volver a la comprobación
applications-section-kept = Lo que escribió se muestra abajo. Esta parte aún no está guardada.
# $typed (text): what stands in the boxes of a date.
applications-half-a-date = { $typed }: aún no es una fecha completa
applications-certain-title = Con esta respuesta la solicitud sería denegada
applications-certain-text = Su respuesta se ha guardado. Tal como está, las reglas no permiten otra decisión. Puede cambiarla.
applications-certain-go-on = Mantener esta respuesta y seguir
applications-violation-founded-differs = Esta fecha y la de su perfil no pueden ser correctas a la vez. Corrija esta respuesta aquí, o el perfil desde la lista de tareas.

## Documents

# $documents, $recordings (text): names of file types, each as a list.
applications-documents-types = { $documents }. Grabaciones de sonido: { $recordings }
applications-documents-plain-text = texto sin formato
applications-documents-cleaning = Datos contenidos en el archivo
applications-documents-keep-hint = Antes de guardar un archivo, retiramos de él el lugar, el dispositivo, el autor y la fecha. La imagen, el texto y el sonido no cambian.
applications-documents-keep = Guardar también el archivo tal como se envió. Solo los miembros de su organización pueden abrirlo.
applications-documents-original = Abrir el archivo tal como se envió
# $details (text): one or more of the traces below, as a list.
applications-documents-cleaned = Datos retirados de este archivo: { $details }.
applications-documents-trace-place = el lugar
applications-documents-trace-device = el dispositivo o programa
applications-documents-trace-author = el autor
applications-documents-trace-time = la fecha y la hora
applications-documents-trace-preview = una imagen reducida
applications-documents-trace-other = otros datos
applications-documents-mark-active = Este archivo puede ejecutar o descargar algo al abrirse. Ábralo con cuidado.
applications-documents-mark-signed = Lleva una firma electrónica. Se guarda tal como se envió, con los nombres que contiene.
applications-documents-mark-not-cleaned = No hemos podido retirar de él datos como el lugar o el autor.
applications-documents-mark-converted = El texto estaba en otra codificación de caracteres.
applications-documents-advice-converted = Ábralo y compruebe que se lee bien.
applications-documents-mark-inside = Contiene otros archivos que no hemos limpiado. Estos pueden indicar un lugar o un autor.
applications-documents-mark-changes = Aún contiene texto eliminado o comentarios.
applications-documents-advice-changes = Para retirarlos, acepte todos los cambios, elimine los comentarios y envíe de nuevo el archivo.
# $documents (text): what may be sent instead, as the programme says it.
applications-documents-instead = O en su lugar: { $documents }
applications-documents-instead-title = Puede enviar esto en su lugar
applications-documents-same-value = Estas pruebas valen lo mismo. Añádalas aquí.
applications-documents-optional = Este documento es opcional. Puede presentar la solicitud sin él.
applications-documents-saved = Guardado
applications-documents-once-sent = El personal de la institución solo puede leerlo después de que usted envíe la solicitud.
applications-documents-removed = El archivo se ha retirado de su solicitud y se ha eliminado.
# $day (text): the day.
applications-documents-removed-later = El archivo se ha retirado de su solicitud. Se eliminará definitivamente el { $day }.
applications-documents-back = Volver a la lista de tareas

## Checking, declaring, sending

applications-check-title = Revise sus respuestas
applications-check-lead = Esto es lo que recibiremos. Puede cambiarlo todo antes de enviarlo.
applications-check-unchanged = Nada ha cambiado desde que preguntamos
applications-check-unchanged-text = Puede enviarla así. En ese caso seguimos con lo que ya había enviado.
applications-runs-again-title = Este borrador no puede enviarse ahora
# $reference (text): the reference of the earlier application.
applications-violation-runs-again = Tras una impugnación, su solicitud anterior { $reference } vuelve a tramitarse. Este borrador se conserva. Puede enviarlo cuando aquella haya terminado o usted la haya retirado.
applications-runs-again-see = Ver la solicitud anterior
applications-check-saved = Su cambio se ha guardado. La solicitud aún no se ha enviado.
applications-check-continue = Continuar a la declaración
applications-missing-title = Aún faltan algunas partes
applications-missing-text = Complete las partes indicadas antes de enviarla. Su borrador está guardado.
applications-declaration-title = Declaración
applications-declaration-lead = Al enviar la solicitud declara lo siguiente.
applications-declaration-acts = Actúo en nombre de esta organización y con su acuerdo.
applications-declaration-true = Lo que dice esta solicitud es cierto hasta donde sé.
applications-declaration-profit = La organización no reparte beneficios entre sus miembros ni dirigentes.
applications-declaration-legend = Su confirmación
applications-declaration-agree = Así lo declaro
applications-declaration-name = Su nombre
applications-declaration-name-hint = El nombre con el que se le conoce.
applications-declaration-submit = Enviar la solicitud
applications-declaration-back = Volver a la revisión
applications-declaration-kept = Sus respuestas están guardadas.
applications-declaration-stale = Estas partes cambiaron después de su comprobación y no se envió nada. Léalas y envíe la solicitud.

## The receipt

applications-receipt-title = Hemos recibido su solicitud
applications-receipt-title-answer = Hemos recibido su respuesta
applications-receipt-code = Código del acuse de recibo
applications-receipt-code-hint = Guarde este código en un lugar seguro. Quien lo tenga puede, sin cuenta, seguir la solicitud, impugnar la decisión y ocultar la organización. No hace público nada.
applications-receipt-next = Qué ocurre ahora
applications-receipt-step-check = Comprobamos que no falte nada. Si falta algo, le preguntamos y el plazo se detiene.
applications-receipt-step-assess = Evaluamos cada criterio y se toma una decisión.
applications-receipt-step-decide = Recibe la decisión, sus razones y las indicaciones para impugnarla.
# $date (text): a day in words.
applications-receipt-by = A más tardar el { $date }
applications-receipt-notice = Si dio una dirección de correo electrónico, le avisamos allí cuando hay un mensaje. Nuestros correos nunca nombran a su organización ni dicen de qué trata un mensaje. Un recordatorio dice hasta qué día esperamos su respuesta.
applications-receipt-safety = Si alguien puede inspeccionar su dispositivo
applications-receipt-safety-text = Anote el código en papel en vez de guardarlo en el dispositivo. Las personas titulares y editoras de su organización pueden volver a verlo aquí tras iniciar sesión.
applications-renew-link = Dar un código nuevo a esta solicitud
applications-renew-title = Nuevo código del acuse de recibo
applications-renew-lead = Hágalo cuando alguien que conoce el código no deba seguir usándolo.
applications-renew-effect = El código anterior deja de funcionar de inmediato. Lo que se abrió con él se cierra en todas partes. Entregue el nuevo código a quienes lo necesiten.
applications-renew-submit = Crear un código nuevo
applications-renew-keep = Conservar el código actual
applications-renew-done = Esta solicitud tiene un nuevo código del acuse de recibo. El anterior ya no funciona.
applications-receipt-follow = Seguir la solicitud
applications-sent-title = Lo que envió
applications-sent-lead = Esta es su solicitud tal como la envió. Los cambios posteriores no figuran en esta página.
# $when (text): day and hour.
applications-sent-first = Solicitud enviada el { $when }
applications-sent-answer = Respuesta a nuestra pregunta, enviada el { $when }
applications-sent-others = También envió
applications-sent-taken-out = Retirado después
# $count (number): files.
applications-sent-deleted =
    { $count ->
        [one] { $count } archivo se retiró y se eliminó después.
        [many] { $count } de archivos se retiraron y se eliminaron después.
       *[other] { $count } archivos se retiraron y se eliminaron después.
    }
applications-sent-not-by-code = Los miembros de la organización pueden leer lo enviado después de iniciar sesión. El código del acuse de recibo no lo abre.
applications-sent-keep = Para guardar una copia, imprima esta página. Contiene nombres: guárdela en un lugar seguro.
applications-sent-back = Volver al estado

## Where an application stands

applications-status-due = Decisión a más tardar
# $days (number): days after the promised date.
applications-status-overdue =
    { $days ->
        [one] Llevamos { $days } día de retraso
        [many] Llevamos { $days } de días de retraso
       *[other] Llevamos { $days } días de retraso
    }
applications-status-not-promised = Este órgano no promete ninguna fecha.
applications-status-provisional = Usted tiene acceso provisional hasta la decisión, porque nos hemos retrasado.
applications-status-timeline = Lo ocurrido hasta ahora
applications-status-answer = Responder a lo que pedimos
applications-status-answer-signed-in = Iniciar sesión para leer lo que pedimos y responder
applications-status-notice = Leer la decisión y sus razones
applications-status-visibility = Ver o cambiar quién ve qué
applications-status-begun = Leer la impugnación que empezó
applications-status-challenge = Impugnar la decisión
applications-status-challenge-deferral = Impugnar el aplazamiento
applications-status-challenge-closing = Impugnar el archivo
applications-status-may-challenge-deferral = Puede impugnar este aplazamiento.
applications-status-may-challenge-closing = Puede impugnar el archivo de esta solicitud.
applications-closed-title = Por qué se archivó la solicitud
applications-closed-basis = Norma aplicada
applications-status-may-challenge = Puede impugnar esta decisión.
applications-status-challenge-until = Último momento para impugnar
applications-status-challenge-late = El plazo para impugnar ha pasado. Aún puede impugnar por riesgo, discapacidad o idioma.
applications-status-challenge-was-until = Podía impugnarse hasta el
applications-status-lodged = Esta decisión ha sido impugnada
applications-status-lodged-deferral = Este aplazamiento ha sido impugnado
applications-status-lodged-closing = Este archivo ha sido impugnado
applications-status-lodged-text = Siga aquí la impugnación. No hace falta impugnar otra vez.
applications-status-lodged-earlier = Se impugnó un paso anterior
applications-status-lodged-earlier-text = Esto no vale como impugnación de lo que se decidió después.
applications-status-again = Presentar otra solicitud
applications-status-sent = Leer lo que envió
applications-status-receipt = Ver el acuse de recibo y su código
applications-status-withdraw = Retirar la solicitud
applications-meaning-draft = Esta solicitud aún no se ha enviado. Solo la ven los miembros de su organización.
applications-meaning-submitted = La solicitud nos ha llegado.
applications-meaning-receipted = Estamos comprobando que no falte nada. Ahora no tiene que hacer nada.
applications-meaning-complete = Está todo; lo siguiente es la evaluación. Ahora no tiene que hacer nada.
applications-meaning-incomplete = Le hemos pedido algo. El plazo está detenido hasta que responda.
applications-meaning-assessing = Una persona encargada del examen evalúa cada criterio. Ahora no tiene que hacer nada.
applications-meaning-recommended = La evaluación ha terminado. Decide otra persona.
applications-meaning-granted = Se ha concedido el estatuto a su organización.
applications-meaning-granted-lower = Se concedió a su organización una categoría inferior a la que pidió.
applications-meaning-refused = La solicitud fue denegada. La decisión expone las razones.
applications-meaning-deferred = La decisión se ha aplazado a una fecha indicada.
# $date (text): a day, in words.
applications-status-put-off = Aplazada hasta el { $date }
applications-status-put-off-text = Ese día el expediente vuelve a estar pendiente. Puede decidirse antes. No tiene que hacer nada ahora.
applications-status-deferral = Por qué se aplazó
applications-meaning-closed-without-prejudice = La solicitud se archivó porque no hubo respuesta a nuestras preguntas. Puede presentar otra solicitud cuando el programa las reciba.
applications-meaning-withdrawn = Su organización retiró esta solicitud. Puede presentar otra solicitud cuando el programa las reciba.

## What happened: one message for each word of the log that an applicant sees

applications-act-begun = Borrador iniciado
applications-act-submitted = Solicitud presentada
applications-act-receipt-issued = Acuse de recibo emitido
applications-act-found-complete = Se comprobó que está completa
applications-act-found-incomplete = Se le pidió algo
applications-act-reminded = Se le envió un recordatorio
applications-act-answered = Llegó su respuesta
applications-act-assessment-started = Evaluación iniciada
applications-act-recommended = Evaluación terminada
applications-act-granted = Estatuto concedido
applications-act-granted-lower = Concedido en una categoría inferior
applications-act-refused = Solicitud denegada
applications-act-deferred = Decisión aplazada
applications-act-resumed = Examen reanudado
applications-act-closed-unanswered = Archivada por falta de respuesta
applications-act-withdrawn = Solicitud retirada
applications-act-annulled = Decisión anulada tras una impugnación; comienza una nueva evaluación
applications-act-lapsed = Plazo para la decisión vencido
applications-act-visibility-answered = Respuestas sobre quién ve qué guardadas
applications-act-naming-agreed = Se aceptó que se nombre a la organización
applications-act-naming-withdrawn = Consentimiento para ser nombrada retirado
applications-act-sealed = Organización oculta al público
applications-act-unsealed = Organización visible de nuevo para el público
applications-act-showing-announced = Se le comunicó que su organización volverá a mostrarse
applications-act-showing-agreed = Se aceptó volver a mostrar la organización
applications-act-hiding-kept = Se pidió seguir oculta
applications-actor-member = Su organización
applications-actor-staff = La institución
applications-actor-system = El portal
applications-actor-receipt = Quien tiene el código del acuse de recibo
applications-actor-visitor = Una persona sin sesión iniciada

## Withdrawing

applications-withdraw-title = Retirar la solicitud
applications-withdraw-lead = El procedimiento termina sin decisión. Puede presentar otra solicitud cuando el programa las reciba.
applications-withdraw-pressure = Nadie puede presionarle para que la retire. Si ocurre, pida ayuda en vez de retirarla.
applications-withdraw-submit = Retirarla
applications-withdraw-keep = Mantenerla
applications-withdraw-done = La solicitud está retirada.

## Without an account

applications-find-title = Encontrar una solicitud con el código del acuse de recibo
applications-find-lead = No necesita cuenta. El código da acceso al estado de la solicitud, a la decisión y a la impugnación.
applications-find-hint = 24 letras y cifras, como en el acuse de recibo. Los espacios y las mayúsculas no importan.
applications-find-submit = Abrir la solicitud
applications-find-unknown = Este código no abre ninguna solicitud. Compárelo con su acuse de recibo, carácter por carácter. Si su organización ha pedido un código nuevo, solo el nuevo la abre.
applications-find-safety = Este navegador recuerda el código una hora después de usarlo por última vez. Puede borrarlo en la página de la solicitud.
applications-find-found = Su solicitud
applications-find-kept-title = Lo que escribió se conserva
applications-find-kept-text = Este navegador ya no guarda ningún código ni sesión. Introduzca el código y continuará donde se detuvo.
applications-find-sign-in = Tengo una cuenta: iniciar sesión
applications-forget-title = En este dispositivo
applications-forget-text = Este navegador recuerda su código una hora. El historial permanece hasta que lo borre.
applications-forget-submit = Olvidar este código en este dispositivo
