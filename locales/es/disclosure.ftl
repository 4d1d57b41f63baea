### What the portal tells about itself.

## Home

disclosure-home-title = Participar y saber por qué
disclosure-home-lead = Aquí las organizaciones de la sociedad civil solicitan su acreditación. Cada decisión está motivada y puede impugnarse.
disclosure-home-apply-title = Solicitar la acreditación
disclosure-home-apply-text = Vea los programas, lo que pide cada uno y cuánto tarda. Compruebe si cumple los criterios; no necesita cuenta.
disclosure-home-decisions-title = Ver qué se decidió y por qué
disclosure-home-decisions-text = Cada decisión con los criterios en que se basa. Cada programa dice cuáles publica con el nombre.
disclosure-home-challenge-title = Impugnar una decisión
disclosure-home-challenge-text = Con su cuenta, o sin ella con el código de su acuse de recibo. Deciden otras personas.
disclosure-home-register-title = Consultar una organización
disclosure-home-register-text = El registro público de organizaciones acreditadas.
disclosure-home-what-title = Qué es la acreditación
disclosure-home-what-text = Una organización acreditada puede participar en los trabajos de una institución internacional. Cada programa dice qué da su estatuto y qué pide a cambio.
disclosure-home-who-text = La institución que nombra cada programa decide sobre sus solicitudes. Tribune es el programa de código abierto de este portal.
disclosure-home-contact = A quién preguntar:
disclosure-home-promises-title = Con qué puede contar
disclosure-home-promise-reasons = Una denegación indica cada criterio no cumplido, por qué y cómo subsanarlo.
disclosure-home-promise-reasons-see = Leer las decisiones
disclosure-home-promise-time = Los plazos también nos obligan. Si nos retrasamos, se hace público.
disclosure-home-promise-time-see = Ver cuántos expedientes están en espera
disclosure-home-promise-challenge = Quien resuelve una impugnación no participó en la primera decisión.
disclosure-home-promise-challenge-see = Ver el resultado de las impugnaciones
# In every message of the four pages below, $contact (text) is the address to write to for help.

## Help

disclosure-help-title = Ayuda
disclosure-help-lead = Escríbanos en cualquiera de los seis idiomas. La ayuda es gratuita.
disclosure-help-write-title = Escríbanos
disclosure-help-write-text = Nuestra dirección es { $contact }. Diga qué quería hacer y qué ocurrió. Indique su número de referencia, si lo tiene.
disclosure-help-account-title = No puede iniciar sesión
disclosure-help-account-text = Use «He olvidado mi contraseña» en la página de acceso. Si no tiene correo electrónico, el código de su acuse de recibo abre el estado, la decisión y una impugnación. No abre lo que envió. Un borrador no tiene código.
disclosure-help-late-title = Teme no cumplir una fecha límite
disclosure-help-late-text = Su borrador queda guardado. Escríbanos antes de la fecha límite y diga qué falta.
disclosure-help-language-title = Necesita otro idioma o formato
disclosure-help-language-text = Díganos qué necesita. La institución puede ofrecer letra grande, audio o lengua de señas.
disclosure-help-never-title = Lo que nunca pedimos
disclosure-help-never-text = Nunca pedimos su contraseña, el código de su acuse de recibo ni dinero por correo electrónico o teléfono.

## Accessibility

disclosure-accessibility-title = Declaración de accesibilidad
disclosure-accessibility-lead = Este portal está hecho para que todos puedan usarlo. Aspiramos a las WCAG 2.2, nivel AA, y AAA en contraste.
disclosure-accessibility-works-title = Cómo funciona
disclosure-accessibility-works-text = Cada página funciona sin scripts, solo con teclado, con zoom del 400 % y en una pantalla de 320 píxeles de ancho. Se respetan el modo oscuro y los colores forzados.
disclosure-accessibility-tested-title = Cómo se ha comprobado
disclosure-accessibility-tested-text = Unos programas comprueban las páginas con cada cambio. No se ha hecho ninguna auditoría independiente ni prueba con personas con discapacidad. Hasta entonces no afirmamos la conformidad.
disclosure-accessibility-limits-title = Límites conocidos
disclosure-accessibility-limits-text = Los documentos que suben las organizaciones pueden no ser accesibles. Pídanos otro formato.
disclosure-accessibility-report-title = Si algo no le funciona
disclosure-accessibility-report-text = Escriba a { $contact }. Si un paso inaccesible llevó a una denegación, es también un motivo de impugnación.

## Privacy

disclosure-privacy-title = Privacidad
disclosure-privacy-lead = Recogemos lo que una decisión necesita, y nada más.
disclosure-privacy-kept-title = Qué conservamos
disclosure-privacy-kept-text = Su cuenta, lo que escribe sobre su organización, sus respuestas y documentos, y las decisiones. La comprobación de los requisitos no guarda nada.
disclosure-privacy-deleted-title = Qué se elimina y cuándo
disclosure-privacy-deleted-text = Un documento que retira de un borrador se elimina de inmediato. El que retira más tarde se elimina al cabo de { $removed_documents }.
    Lo que escribió antes de iniciar sesión se conserva { $typed }.
    El texto de un correo se elimina en cuanto sale. A quién y cuándo se envió se elimina al cabo de { $mails }.
    Una impugnación escrita y no presentada se elimina { $challenge_drafts } después de guardarla por última vez.
    Una sesión terminada se elimina al cabo de { $sessions }.
    Las solicitudes, las decisiones y el registro de lo actuado permanecen.
disclosure-privacy-seen-title = Quién lo ve
disclosure-privacy-seen-text = Quienes administran el portal leen un registro de lo que se hizo: cuándo, en qué expediente, con qué resultado y según qué criterios. No contiene respuestas, razones, motivos de impugnación ni documentos. Quienes operan el servidor pueden leer lo que guarda.
disclosure-privacy-public-title = Qué es público
disclosure-privacy-public-text = Cada programa dice en su página qué publica. Las razones de una decisión nunca se publican. El resultado de una impugnación se publica con sus razones, sin nombre. Antes de enviarse, toda solicitud pregunta si es peligroso que se les conozca.
disclosure-length-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
disclosure-length-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
disclosure-length-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
disclosure-privacy-network-title = Su dirección de red
disclosure-privacy-network-text = El portal no escribe ninguna dirección de red en su base de datos ni en sus registros. Para frenar ataques guarda una huella calculada con una clave, durante { $fingerprint } como máximo.
disclosure-privacy-cookies-title = Cookies
disclosure-privacy-cookies-text = Las páginas públicas no crean ninguna. Al iniciar sesión se crean dos: una identifica su sesión y otra distingue su navegador de quienes adivinan contraseñas. Al presentar un código del acuse de recibo se crea una, que vale { $receipt_idle } desde su último uso y { $receipt_most } como máximo. El inicio de sesión del personal crea una por { $staff_sign_in }. Elegir un idioma en su cuenta crea una por { $language }. Cerrar la sesión, o una solicitud abierta con su código, las elimina todas. Nadie le sigue y ninguna página contacta por sí misma con otro sitio. Solo se abre otro sitio si usted sigue un enlace o pulsa el botón para salir rápidamente.
disclosure-privacy-rights-title = Sus derechos
disclosure-privacy-rights-text = Pida a { $contact } los datos que tenemos sobre usted, o su corrección.

## Safety

disclosure-safety-title = Seguridad
disclosure-safety-lead = Lo que este portal puede hacer por las personas en riesgo, y lo que no.
disclosure-safety-exit-title = Salir rápido de una página
disclosure-safety-exit-text = Mientras tenga la sesión iniciada para una organización, todas las páginas llevan arriba un botón que abre otro sitio. También lo llevan las páginas abiertas con un código del acuse de recibo, las páginas sobre impugnaciones y esta página. Aun así, su navegador o su red pueden registrar la visita. El botón Atrás del navegador puede mostrar páginas que usted abrió antes. Sin JavaScript, muestra también la página que dejó. Para evitarlo, cierre la sesión o la solicitud y después la ventana.
disclosure-safety-device-title = Su dispositivo
disclosure-safety-device-text = Si otras personas pueden usar su dispositivo, abra una ventana privada y cierre la sesión al final. Un navegador puede recordar lo que escribe en los campos, como el nombre de acceso. Una ventana privada lo olvida al cerrarse. La página de su cuenta muestra sus sesiones.
disclosure-safety-tor-title = Ocultar dónde está
disclosure-safety-tor-text = El portal funciona con el navegador Tor en su nivel más seguro. Donde el uso de Tor se vigila o se castiga, consulte antes a alguien de confianza.
disclosure-safety-names-title = Los nombres
# $hidden (text): what hiding does, in the words of the page that hides.
disclosure-safety-names-text = Puede entrar con un nombre que elija y sin correo electrónico. Toda solicitud pregunta si es peligroso que se les conozca. Si responde que sí, su organización queda oculta desde ese momento. { $hidden }
disclosure-safety-receipt-title = Su acuse de recibo
disclosure-safety-receipt-text = Quien tenga su código puede leer su decisión, impugnarla y ocultar su organización. No puede hacer público nada. Guárdelo donde otros no miren.
disclosure-safety-danger-title = Si está en peligro
disclosure-safety-danger-text = Este portal no es un servicio de emergencia y no puede protegerle por sí solo. Acuda primero a personas cercanas de confianza.
