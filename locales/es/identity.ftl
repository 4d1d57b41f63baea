### Identity: signing in, accounts, sessions.

## The sign-in name

identity-violation-name-missing = Escriba una dirección de correo electrónico o un nombre de su elección.
identity-violation-not-an-address = Escriba una dirección como name@example.org o un nombre sin @.
# $character (text): the letter.
identity-violation-address-letter = Muchos servidores de correo no admiten el carácter { $character } antes de la @. Escriba otra dirección, o un nombre sin @.
# $min (number): characters at least.
identity-violation-name-too-short = Este nombre es corto. Número mínimo de caracteres: { $min }.
# $character (text): the character.
identity-violation-name-character = Un nombre no puede tener { $character } en ese lugar. Use letras y cifras, con . - _ entre ellas.

## The password

identity-violation-password-missing = Escriba una contraseña. Puede pegarla.
# $min (number): characters at least. $actual (number): characters typed.
identity-violation-password-too-short = La contraseña es corta. Caracteres escritos: { $actual }. El mínimo es { $min }. Bastan unas palabras que recuerde.
# $max (number): characters allowed.
identity-violation-password-too-long = La contraseña es larga. Número máximo de caracteres: { $max }.
identity-violation-password-common = Muchas personas usan esta contraseña y es fácil de adivinar. Elija otras palabras.
identity-violation-password-contains-name = La contraseña es casi solo un nombre que otros conocen. Elija otras palabras.
identity-violation-password-not-repeated = Las dos contraseñas son distintas. Escriba dos veces la misma contraseña.

## More about names

identity-violation-name-taken = Alguien ya usa este nombre. Elija otro.
identity-violation-display-name-missing = Escriba el nombre que verán los demás. Puede ser un seudónimo.
identity-violation-email-missing = Escriba una dirección de correo electrónico como name@example.org.
# $character (text): the letter.
identity-violation-email-letter = Muchos servidores de correo no admiten el carácter { $character } antes de la @. Escriba otra dirección.
identity-violation-language-missing = Elija un idioma.
identity-violation-work-mail-missing = Elija cuándo debemos escribirle.
identity-violation-password-wrong = Esta no es la contraseña de esta cuenta. Compruébela y escríbala de nuevo.

## Labels shared by several pages

identity-sign-in-name = Correo electrónico o nombre de acceso
identity-password = Contraseña
identity-password-new = Nueva contraseña
identity-password-again = Nueva contraseña, otra vez
identity-password-current = Contraseña actual
identity-password-hint =
    { $min ->
        [one] Al menos { $min } carácter. Unas cuantas palabras se recuerdan con facilidad. Puede pegarla.
        [many] Al menos { $min } de caracteres. Unas cuantas palabras se recuerdan con facilidad. Puede pegarla.
       *[other] Al menos { $min } caracteres. Unas cuantas palabras se recuerdan con facilidad. Puede pegarla.
    }
identity-display-name = Nombre que ven los demás
identity-display-name-hint = Puede ser un seudónimo. Lo ven los miembros de su organización y la secretaría.
identity-back-to-sign-in = Volver al inicio de sesión

## Signing in and out

identity-sign-in-title = Iniciar sesión
identity-sign-in-failed = No conocemos este nombre con esta contraseña. Compruebe ambos e inténtelo de nuevo. Si su cuenta es nueva, abra antes el enlace de nuestro correo.
identity-sign-in-link-sent = Se han probado muchas contraseñas para este nombre. Si la suya es correcta, le hemos enviado un correo. Abra el enlace que contiene para iniciar sesión.
identity-sign-in-staff-only = El personal inicia sesión con la cuenta de su institución. Use el botón que figura más abajo.
identity-sign-in-forgotten = He olvidado mi contraseña
identity-sign-in-new-title = Todavía no tiene una cuenta
identity-sign-in-staff-title = Usted trabaja para la secretaría
identity-sign-in-staff-text = El personal inicia sesión con la cuenta de su institución.
identity-sign-in-staff = Iniciar sesión con su institución
identity-link-title = Iniciar sesión con el enlace de nuestro correo
identity-link-lead = Se han probado muchas contraseñas incorrectas para su cuenta. Con este enlace puede iniciar sesión de todos modos.
identity-signed-out-title = Ha cerrado la sesión
identity-signed-out-text = Sus borradores guardados se conservan.
identity-signed-out-next = Si otras personas usan este dispositivo, cierre también el navegador.
identity-signed-out-institution = Cerrar también la sesión en su institución
identity-signed-out-institution-text = Es posible que su sesión siga abierta en su institución. En un dispositivo compartido, ciérrela también allí.

## Creating an account

identity-sign-up-lead = Se necesita una cuenta para solicitar la acreditación. No hace falta para leer el registro ni para impugnar una decisión.
identity-sign-up-saved = Lo que escribió sigue ahí, excepto las contraseñas.
identity-sign-up-have-account = Ya tengo una cuenta
identity-sign-up-name-hint = Una dirección de correo electrónico o un nombre de su elección.
identity-sign-up-which-title = ¿Qué me conviene?
identity-sign-up-which-email = Con una dirección de correo podemos enviarle notificaciones. Si olvida la contraseña, le enviamos un enlace. Primero enviamos un mensaje para confirmarla.
identity-sign-up-which-name = Un nombre elegido conviene si el correo puede ponerle en peligro. Guarde bien la contraseña: sin dirección no podemos enviarle un enlace.
identity-sent-title = Mire su buzón de correo
identity-sent-text = Hemos enviado un correo a la dirección que usted indicó.
# $address (text): an e-mail address.
identity-sent-text-to = Hemos enviado un correo a esta dirección: { $address }.
identity-sent-next = Abra el enlace en un plazo de dos días. Si no llega nada en diez minutos, mire en el correo no deseado.
identity-sent-again = Escribir otra dirección
identity-mail-refused-title = Nuestro correo no llega
identity-mail-refused-text = El servidor de esta dirección ha rechazado nuestro mensaje. Compruebe la dirección, o escriba otra.
identity-confirm-title = Confirmar su dirección de correo
identity-confirm-lead = Su dirección es { $email }. Queda un paso.
identity-confirm-password = La contraseña que eligió
identity-confirm-password-hint = Así nadie más puede abrir una cuenta con su dirección.
identity-confirm-submit = Confirmar e iniciar sesión
identity-confirm-address-lead = A partir de ahora su cuenta usará esta dirección: { $email }.
identity-confirm-address-submit = Confirmar esta dirección
identity-lapsed-title = Este enlace ya no funciona
identity-lapsed-text = Ya se usó, es demasiado antiguo o está incompleto.
identity-lapsed-next = No se ha cambiado nada. Inicie sesión o pida allí un nuevo enlace.

## A forgotten password

identity-recover-title = Elegir una nueva contraseña
identity-recover-lead = Enviamos un enlace al correo electrónico de su cuenta. Funciona durante una hora.
identity-recover-submit = Enviar el enlace
identity-recover-no-address-title = Su cuenta no tiene correo electrónico
identity-recover-no-address-text = Entonces no se puede enviar ningún enlace. Escríbanos desde cualquier dirección. La página de ayuda indica a quién escribir.
identity-recover-sent-title = Busque el enlace en su correo
identity-recover-sent-text = Si existe una cuenta con dirección bajo ese nombre, le hemos enviado un enlace.
# $address (text): the e-mail address or name that was entered.
identity-recover-sent-text-to = Si existe una cuenta con dirección bajo este nombre, le hemos enviado un enlace: { $address }.
identity-recover-sent-next = El enlace funciona durante una hora. Si no llega nada en diez minutos, mire en el correo no deseado.
identity-recover-sent-again = Probar con otro nombre
identity-new-password-title = Establecer su nueva contraseña
identity-new-password-lead = Se cerrará la sesión en todos los navegadores que usen su cuenta.
identity-new-password-submit = Establecer la contraseña e iniciar sesión

## Your account

identity-account-lead = Su nombre, cómo inicia sesión y adónde llegan sus correos.
identity-account-staff = Su institución gestiona su nombre, su dirección y su contraseña.
identity-account-sign-in-name = Nombre de acceso
identity-account-email = Correo electrónico
identity-account-language = Idioma de los correos
identity-account-work-mail = Correos sobre el trabajo
identity-account-password-hidden = No se muestra
identity-account-sessions = Ver dónde tiene la sesión iniciada
identity-account-session = Ver cuándo termina esta sesión
identity-account-mail-sent = Hemos enviado un correo a la nueva dirección. Valdrá cuando abra el enlace.
# $address (text): an e-mail address.
identity-account-mail-sent-to = Hemos enviado un correo a esta dirección: { $address }. Valdrá cuando abra el enlace.
identity-account-password-changed = Su contraseña ha cambiado. Se ha cerrado la sesión en los demás navegadores.
identity-change-name-title = Cambiar el nombre que ven los demás
identity-change-email-title = Cambiar su correo electrónico
identity-change-email-lead = Enviamos un enlace a la nueva dirección. Nada cambia hasta que lo abra.
identity-change-email-submit = Enviar el correo
identity-change-language-title = ¿En qué idioma desea que le escribamos?
identity-change-language-hint = Las notificaciones y los correos llegan en este idioma. Las páginas se leen en cualquiera de los seis.
identity-change-work-mail-title = ¿Cuándo debemos avisarle por correo de que hay trabajo?
identity-change-work-mail-hint = Un correo al día como máximo, por la mañana. Indica cuántos asuntos le esperan y no nombra a nadie.
identity-work-mail-daily = Cada día en que haya algo nuevo
identity-work-mail-near = Solo cuando se acerque un plazo
identity-work-mail-never = Nunca
identity-change-password-title = Cambiar su contraseña
identity-change-password-lead = Se cerrará la sesión en los demás navegadores que usen su cuenta.
identity-change-password-submit = Cambiar la contraseña

## Sessions

identity-sessions-title = Dónde tiene la sesión iniciada
identity-sessions-lead = Si no reconoce alguna, ciérrela y cambie su contraseña.
identity-sessions-browser = Navegador
identity-sessions-started = Inicio
identity-sessions-last-seen = Último uso
identity-sessions-end = Qué puede hacer
identity-sessions-this = Este navegador
identity-sessions-unknown = Navegador desconocido
identity-sessions-end-one = Cerrar esa sesión
identity-sessions-end-others = Cerrar todas las demás sesiones
identity-sessions-ended = Las sesiones elegidas se han cerrado.
identity-session-title = Cuánto dura su sesión
identity-session-ends = Si no abre ninguna página, la sesión se cerrará en este momento: { $when }.
identity-session-at-latest = Para su seguridad, volveremos a pedir su contraseña a más tardar en este momento: { $when }.
identity-session-extended = La sesión sigue abierta. Nuevo final: { $when }.
identity-session-leave = Volver a su cuenta
identity-session-saved = Si la sesión se cierra mientras escribe, lo que envíe se conserva. Inicie sesión y ahí estará.

## Staff

identity-staff-failed-title = No pudimos iniciar su sesión con su institución
identity-staff-failed-text = La respuesta de su servicio de acceso no correspondía a lo pedido o llegó demasiado tarde.
identity-staff-failed-next = No se ha cambiado nada. Empiece de nuevo. Si vuelve a ocurrir, avise a su administración.
identity-no-role-title = Usted aún no tiene ningún rol aquí
identity-no-role-text = Su institución ha iniciado su sesión, pero no ha indicado ningún rol que este portal conozca. Avise a su administrador. El registro del portal indica lo que se recibió.

## Mails. They repeat no name and no password

identity-mail-foot = Consultas: { $contact }
identity-mail-confirm-subject = Confirme su dirección de correo
identity-mail-confirm-body = Alguien pidió una cuenta con esta dirección. Si fue usted, abra este enlace en un plazo de dos días. Si no, no haga nada: no habrá ninguna cuenta.
identity-mail-exists-subject = Usted ya tiene una cuenta
identity-mail-exists-body = Alguien escribió esta dirección, quizá usted. Esta dirección ya tiene una cuenta. Puede iniciar sesión aquí o pedir una nueva contraseña. Si no fue usted, no tiene que hacer nada.
identity-mail-recover-subject = Elija una nueva contraseña
identity-mail-recover-body = Alguien pidió una nueva contraseña para su cuenta. Si fue usted, abra este enlace en el plazo de una hora. Si no, no haga nada: su contraseña no cambia.
identity-mail-enter-subject = Su enlace para iniciar sesión
identity-mail-enter-body = Alguien ha usado su contraseña, tras muchas incorrectas. Si fue usted, abra este enlace en el plazo de una hora. Si no, cambie la contraseña de inmediato: alguien la conoce.
identity-mail-change-subject = Confirme su nueva dirección de correo
identity-mail-change-body = Usted pidió usar esta dirección en su cuenta. Abra este enlace en el plazo de una hora. Hasta entonces nada cambia.
identity-mail-changed-subject = Su dirección de correo ha cambiado
identity-mail-changed-body = Su cuenta usa ahora otra dirección. Si usted no lo pidió, escríbanos de inmediato.
identity-mail-password-subject = Su contraseña ha cambiado
identity-mail-password-body = La contraseña de su cuenta ha cambiado. Si no fue usted, pida aquí una nueva de inmediato.

## Correo que avisa al personal de que hay trabajo. Cuenta y no nombra nada: otros pueden leerlo.

identity-work-mail-subject = Trabajo en el portal
# $count (número): expedientes e impugnaciones.
identity-work-mail-new = { $count ->
    [one] Le espera { $count } asunto nuevo.
    [many] Le esperan { $count } de asuntos nuevos.
   *[other] Le esperan { $count } asuntos nuevos.
}
# $count (número): expedientes e impugnaciones.
identity-work-mail-deadlines = { $count ->
    [one] { $count } plazo está próximo o ha vencido.
    [many] { $count } de plazos están próximos o han vencido.
   *[other] { $count } plazos están próximos o han vencido.
}
# $count (número): correos.
identity-work-mail-undelivered = { $count ->
    [one] No se pudo entregar { $count } correo del portal.
    [many] No se pudieron entregar { $count } de correos del portal.
   *[other] No se pudieron entregar { $count } correos del portal.
}
# $count (number): files and challenges.
identity-work-mail-unattended = { $count ->
    [one] De { $count } asunto no puede ocuparse nadie. La administración debe asignar el rol a otra persona.
    [many] De { $count } de asuntos no puede ocuparse nadie. La administración debe asignar el rol a otra persona.
   *[other] De { $count } asuntos no puede ocuparse nadie. La administración debe asignar el rol a otra persona.
}
# $count (number): jobs that failed too often.
identity-work-mail-stopped = { $count ->
    [one] { $count } tarea que el portal realiza por sí solo se ha detenido tras muchos fallos. No se realizará hasta que usted intervenga.
    [many] { $count } de tareas que el portal realiza por sí solo se han detenido tras muchos fallos. No se realizarán hasta que usted intervenga.
   *[other] { $count } tareas que el portal realiza por sí solo se han detenido tras muchos fallos. No se realizarán hasta que usted intervenga.
}
identity-work-mail-end = Inicie sesión para ver más. En su cuenta puede elegir cuándo recibe este correo.

## What needs an administrator

identity-attention-title = Requiere atención
identity-attention-lead = Lo que queda detenido hasta que intervenga la administración. Aquí no se nombra ningún expediente ni a ninguna persona.
identity-attention-unattended = Asuntos de los que nadie puede ocuparse
# $count (number): files.
identity-attention-to-review = { $count ->
    [one] { $count } expediente espera un examen y ninguna persona encargada puede ocuparse de él.
    [many] { $count } de expedientes esperan un examen y ninguna persona encargada puede ocuparse de ellos.
   *[other] { $count } expedientes esperan un examen y ninguna persona encargada puede ocuparse de ellos.
}
# $count (number): files.
identity-attention-to-decide = { $count ->
    [one] { $count } expediente espera una decisión y nadie puede adoptarla.
    [many] { $count } de expedientes esperan una decisión y nadie puede adoptarla.
   *[other] { $count } expedientes esperan una decisión y nadie puede adoptarla.
}
# $count (number): challenges.
identity-attention-to-examine = { $count ->
    [one] { $count } impugnación espera al comité de impugnación y ningún miembro puede examinarla.
    [many] { $count } de impugnaciones esperan al comité de impugnación y ningún miembro puede examinarlas.
   *[other] { $count } impugnaciones esperan al comité de impugnación y ningún miembro puede examinarlas.
}
identity-attention-why = Todas las personas que tienen el rol participaron en el expediente, se abstuvieron o pertenecen a la organización.
# A command follows.
identity-attention-cure = Asigne el rol a una persona que no haya participado en el expediente, con este comando:
identity-attention-nothing = Cada asunto en espera puede ser atendido por alguien.
identity-attention-left-out = Los asuntos en los que usted se abstuvo o participó pueden no figurar aquí.
identity-attention-mails = Correos que no salieron
identity-attention-mails-text = No se muestran ni sus destinatarios ni su texto. El texto de un correo abandonado se elimina.
identity-attention-mails-none = Todos los correos de los últimos 30 días han salido o están a punto de salir.
identity-attention-mails-again = Reintentar ahora los correos en espera
identity-attention-tried = Los correos en espera se envían de nuevo
identity-attention-mail-written = Escrito
identity-attention-mail-kind = Asunto
identity-attention-mail-tries = Intentos
identity-attention-mail-state = Resultado
# $when (text): a date and time.
identity-attention-mail-given-up = Abandonado: { $when }
# $when (text): a date and time.
identity-attention-mail-again = Nuevo intento: { $when }
identity-attention-mail-kind-account = una cuenta
identity-attention-mail-kind-invitation = una invitación
identity-attention-mail-kind-staff = trabajo del personal
identity-attention-mail-kind-notice = una notificación
identity-attention-jobs = Lo que el portal hace por sí solo
# A command follows.
identity-attention-jobs-text = Lo que falla se reintenta, cada vez más tarde. Tras 20 fallos seguidos queda detenido hasta que usted intervenga. Este comando indica el motivo:
identity-attention-jobs-none = Todo se ha hecho a su debido tiempo.
# $when (text): a date with the time.
identity-attention-places = Hay actos que esperan su lugar en el registro desde el { $when }. Mientras no lo tengan, el registro no puede demostrar que no se le ha quitado nada. El registro del servidor indica el motivo.
identity-attention-jobs-again = Reintentar ahora lo que falló
identity-attention-jobs-tried = Se reintenta ahora lo que falló
identity-attention-job-what = Tarea
identity-attention-job-last = Última ejecución
identity-attention-job-never = Nunca
identity-attention-job-failures = Fallos seguidos
identity-attention-job-state = Resultado
# $when (text): a date and time.
identity-attention-job-state-dead = Detenido desde: { $when }
# $when (text): a date and time.
identity-attention-job-state-again = Nuevo intento: { $when }
identity-attention-job-kind-mails = envío de correos
identity-attention-job-kind-late-decisions = aviso de decisiones con retraso
identity-attention-job-kind-deferred-files = reanudación de expedientes aplazados
identity-attention-job-kind-month-end = publicación del fin de mes
identity-attention-job-kind-reminders = recordatorios a los solicitantes
identity-attention-job-kind-staff-mails = correos al personal
identity-attention-job-kind-deletion = eliminación de lo que ya no se necesita
