### Words that every page of the portal shares.
### $variables are documented above each message.

## The site and its frame

# The name of the portal; the same in all languages.
interface-site-name = Tribune
interface-site-descriptor = Registro de organizaciones participantes
# Above every page of the demonstration.
interface-demo-title = Demostración.
interface-demo-text = Todas las organizaciones, las personas y las decisiones que figuran aquí son ficticias. Este no es el portal de ninguna institución.
interface-skip-to-content = Ir al contenido principal
# The accessible name of the list of languages.
interface-languages = Idioma de esta página
interface-quick-exit = Salir rápidamente de esta página
# The accessible name of the list of links to the pages above this one.
interface-breadcrumb = Usted está aquí
interface-breadcrumb-home = Inicio
interface-navigation = Menú principal
interface-nav-programmes = Programas
interface-nav-register = Registro
interface-nav-decisions = Decisiones
interface-nav-challenges = Impugnaciones
interface-nav-applications = Sus solicitudes
interface-nav-organisations = Sus organizaciones
interface-nav-review = Expedientes por examinar
interface-nav-panel = Comité de impugnación
interface-sign-in = Iniciar sesión
interface-sign-out = Cerrar sesión
interface-create-account = Crear una cuenta
interface-account = Su cuenta
# $name (text): the name or alias of the person.
interface-signed-in-as = Sesión iniciada como { $name }
interface-footer = Acerca de este portal
interface-footer-accessibility = Declaración de accesibilidad
interface-footer-privacy = Privacidad
interface-footer-safety = Seguridad
interface-footer-help = Ayuda

## Names of the languages

interface-language-ar = Árabe
interface-language-zh = Chino
interface-language-en = Inglés
interface-language-fr = Francés
interface-language-ru = Ruso
interface-language-es = Español

## Actions

interface-back = Volver
interface-continue = Continuar
interface-save = Guardar
interface-save-and-return = Guardar y volver más tarde
interface-cancel = Cancelar
interface-change = Modificar
interface-remove = Quitar
interface-search = Buscar
interface-filter-apply = Aplicar los filtros
interface-filter-active = Filtros activos
interface-filter-remove = Quitar el filtro:

## Short answers and labels

interface-yes = Sí
interface-no = No
interface-optional = opcional
interface-not-provided = Sin respuesta
interface-who-sees-this = Quién ve esta respuesta
interface-who-sees-everybody = Lo puede leer todo el mundo.
interface-who-sees = Lo pueden leer: { $readers }. No se publica.
interface-who-reads = Lo pueden leer: { $readers }.
interface-reader-everybody = todo el mundo
interface-reader-signed-in = toda persona que haya iniciado sesión
interface-reader-members = integrantes de su organización
interface-reader-receipt-holder = quien tenga su código del acuse de recibo
interface-reader-reviewer = personas encargadas del examen en el programa
interface-reader-decision-maker = responsables de la decisión en el programa
interface-reader-challenge-panel = el comité de impugnación
interface-reader-protection-focal-point = los puntos focales de protección
interface-reader-administrator = las personas que administran el portal
interface-span-month = Hasta 30 días
interface-span-quarter = De 31 a 90 días
interface-span-year = De 91 a 365 días
interface-span-longer = Más de un año
interface-country-or-area = País o zona
interface-countries-note = Los nombres de países y zonas siguen el uso de las Naciones Unidas. No entrañan juicio alguno sobre la condición jurídica de ningún país, territorio o zona.
interface-reference-label = Número de referencia

## Notices

interface-notice-success = Hecho
interface-changes-saved = Sus cambios se han guardado.
interface-draft-saved = Su borrador se ha guardado. Puede salir y volver más tarde.
# First in the title of a page that says that something was just saved or done.
interface-title-done = Guardado

## Errors on forms

interface-error-summary-title = Hay un problema
# Before an error beside its field; read aloud.
interface-error-prefix = Error:
interface-form-forgery-title = No pudimos confirmar que este formulario procede de usted
interface-form-forgery-text = No procedía de una página abierta de este portal, o venía de otro sitio web. No se ha tramitado.
interface-form-forgery-next = Abra de nuevo la página y envíe el formulario desde ella.
interface-form-shown-to-another = La sesión en este navegador cambió después de abrir este formulario. No se ha enviado nada. Lo que escribió sigue aquí: revíselo y envíelo de nuevo.
interface-form-kept-for-another = Se envió un formulario desde esta página, pero no se tramitó. Se había abierto para otra persona o con un código del acuse de recibo. El texto escrito solo se muestra a esa persona o con ese código.
interface-form-stale-title = Esta información cambió después de que usted la abriera
interface-form-stale-text = Su versión no se ha perdido. Compare las dos versiones que aparecen más abajo y guarde de nuevo.
# $when (text): a date and time.
interface-form-stale-by-you = El último cambio hecho en esta página es suyo: { $when }. Quizá lo hizo en otra ventana o en otro dispositivo.
# $name (text): a person. $when (text): a date and time.
interface-form-stale-by-name = Último cambio hecho en esta página: { $name }, { $when }.
# $field (text): the field's label, in every message below.
interface-field-not-a-number = El campo «{ $field }» requiere un número, en cifras.

## Counting characters

# $limit (number): the most characters a text takes.
interface-characters-limit =
    { $limit ->
        [one] Puede usar hasta { $limit } carácter.
        [many] Puede usar hasta { $limit } de caracteres.
       *[other] Puede usar hasta { $limit } caracteres.
    }

## Files

interface-upload-add = Subir este archivo
interface-upload-choose-several = Elegir uno o varios archivos
interface-upload-more = Añadir más archivos
interface-upload-add-several = Subir
# $most (number): files. $size (text): a size.
interface-upload-together = Como máximo { $most } archivos a la vez, { $size } en total.
interface-upload-list-label = Archivos que ha añadido
# $types (text): names of file types. $size (text): the largest size, such as “10 MB”.
interface-upload-hint = { $types }. Tamaño máximo: { $size }.
# $name (text): the file's name, in the three messages below.
interface-upload-saved = El archivo { $name } se ha guardado.
interface-upload-error-missing = Elija un archivo.
# $name (text): a file. $why (text): one of the messages here.
interface-upload-error-of = { $name }: { $why }
# $most (number): files.
interface-upload-error-too-many = Llegaron demasiados archivos a la vez. Envíe este por separado. Como máximo { $most } a la vez.
# $size (text): a size.
interface-upload-error-together = Los archivos juntos superan { $size }. Los demás se examinan por separado. Envíe este por separado.
interface-upload-error-empty = Este archivo está vacío. Sus demás respuestas están guardadas. Elija un archivo con contenido.
interface-upload-error-again = El archivo no se conservó. Elíjalo de nuevo.
interface-upload-error-busy = En este momento se reciben muchos archivos. Sus demás respuestas están guardadas. Envíe de nuevo este archivo dentro de un minuto.
interface-upload-error-full = En este momento el portal no tiene espacio para archivos. Sus demás respuestas están guardadas. Envíe de nuevo este archivo más tarde o pida ayuda.
# $size (text): the largest size, such as “10 MB”.
interface-upload-error-too-large = Este archivo supera { $size }. Sus demás respuestas están guardadas. Elija un archivo más pequeño.
# $types (text): names of the file types that are taken.
interface-upload-error-type = No podemos recibir este tipo de archivo. Sus demás respuestas están guardadas. Elija uno de los siguientes: { $types }.
# $name (text): the file's name. $types (text): names of the file types that are taken.
interface-upload-error-content = El contenido de { $name } no corresponde a su nombre. Sus demás respuestas están guardadas. Elija uno de los siguientes tipos: { $types }.
# $name (text): the file’s name, in the five messages below.
interface-upload-error-runs = { $name } es un programa, una página web o un acceso directo, o tiene un nombre de ese tipo. No recibimos esos archivos. Sus demás respuestas están guardadas. Envíelo como PDF o como imagen.
interface-upload-error-password = { $name } solo se abre con una contraseña: nadie podría leerlo. Sus demás respuestas están guardadas. Guárdelo sin contraseña y elija ese archivo.
interface-upload-error-broken = No se puede abrir { $name }: falta una parte o está dañada. Sus demás respuestas están guardadas. Ábralo en su dispositivo, guárdelo de nuevo y elija ese archivo.
interface-upload-error-cut-short = { $name } ha llegado solo en parte. Sus demás respuestas están guardadas. Elija de nuevo el archivo y envíelo. Si vuelve a ocurrir, guárdelo antes de nuevo en su dispositivo.
interface-upload-error-blank = { $name } se abre, pero sus páginas están vacías. Sus demás respuestas están guardadas. Elija el archivo que tiene contenido o escanéelo de nuevo.
interface-upload-error-macros = { $name } contiene programas (macros). No recibimos esos archivos. Sus demás respuestas están guardadas. Guárdelo como PDF, o sin macros como DOCX u ODT.
interface-upload-error-heic = Esta fotografía tiene un formato que muchas computadoras no pueden abrir (HEIC o AVIF). Sus demás respuestas están guardadas. Guárdela como JPEG y elija ese archivo.
interface-upload-error-film = Este archivo es un video. Sus demás respuestas están guardadas. Envíe el sonido como MP3 o M4A, o una fotografía.
interface-upload-error-old-word = Este archivo procede de un procesador de textos antiguo (DOC). Sus demás respuestas están guardadas. Guárdelo como DOCX, ODT o PDF y elija ese archivo.
interface-upload-error-owner-full = Aquí no queda espacio para este archivo. Sus demás respuestas están guardadas. Retire un archivo que no necesite o envíe uno más pequeño.
interface-upload-error-organisation-full = Su organización no tiene espacio para más archivos. Sus demás respuestas están guardadas. Retire los archivos que no necesite o envíe uno más pequeño.
interface-upload-error-person-full = Ha enviado muchísimos archivos en un solo día. Sus demás respuestas están guardadas. Envíe este archivo mañana o pídalo a otro miembro de su organización.

## Lists of results

# $count (number): results found.
interface-results-count =
    { $count ->
        [0] Ningún resultado
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
interface-results-none = No hay coincidencias. Quite un filtro o busque otras palabras.
interface-list-all = Mostrar la lista completa
interface-list-end = No hay nada más en esta lista. Vuelva a la primera página.
interface-list-signs-only = La búsqueda no contiene ninguna letra ni cifra. Escriba una palabra o un número.
# $count (number)
interface-more-than = más de { $count }
interface-pagination-first = Primera página
interface-pagination-label = Páginas de resultados
interface-pagination-next = Página siguiente

## Parts of a task

interface-task-not-started = Sin empezar
interface-task-in-progress = En curso
interface-task-completed = Completado
# $done, $total (number): parts completed, and parts in all.
interface-tasks-done = Partes obligatorias completadas: { $done } de { $total }

## Languages of a text

# $language (text): the name of a language, in the four messages below.
interface-translation-original = Idioma original: { $language }
interface-translation-missing = Este texto no existe en español. Se muestra en este idioma: { $language }.

## Staying signed in

interface-session-warning-title = Su sesión se cerrará pronto
# $minutes (number): whole minutes left.
interface-session-warning-text =
    { $minutes ->
        [one] Para su seguridad, el portal cerrará la sesión dentro de { $minutes } minuto. Manténgala abierta para continuar.
        [many] Para su seguridad, el portal cerrará la sesión dentro de { $minutes } de minutos. Manténgala abierta para continuar.
       *[other] Para su seguridad, el portal cerrará la sesión dentro de { $minutes } minutos. Manténgala abierta para continuar.
    }
interface-session-warning-stay = Mantener la sesión abierta
interface-session-warning-when = Ver cuándo termina la sesión
interface-session-ended-title = Su sesión se ha cerrado
interface-session-ended-text = Usted estuvo un tiempo sin actividad. Sus borradores guardados se conservan. Inicie sesión para continuar.
interface-session-ended-form = Lo que escribió se conserva. Inicie sesión para continuar donde se detuvo.

## Pages that say why something could not be done: what happened, what was saved, what next

interface-system-what-saved = Qué se ha guardado
interface-system-what-next = Qué puede hacer
interface-system-403-title = Usted no tiene acceso a esta página
interface-system-403-what = Su cuenta no da acceso a esta página.
interface-system-403-saved = No se ha cambiado nada. Sus borradores se conservan.
interface-system-403-next = Inicie sesión con otra cuenta o consulte a la persona titular de su organización.
interface-system-404-title = No encontramos esta página
interface-system-404-what = Es posible que la dirección contenga un error o que la página haya cambiado de lugar.
interface-system-404-saved = No se ha cambiado nada. Sus borradores se conservan.
interface-system-404-next = Compruebe la dirección o vaya a la página de inicio.
interface-closed-title = Esta página ya no está abierta para usted
interface-closed-what = Lo que envió no se ha ejecutado. Mientras escribía, su acceso pudo terminar o la página pudo cerrarse.
interface-closed-saved = No se ha guardado nada. Lo que escribió está abajo. Cópielo antes de salir de esta página.
interface-closed-next = Pregunte a una persona titular de su organización si aún tiene acceso. Después abra otra vez la página.
interface-closed-typed = Lo que escribió
interface-system-409-title = Esta información cambió después de que usted la abriera
interface-system-409-what = Se guardó un cambio después de que usted abriera la página.
interface-system-409-saved = Lo que escribió se conserva. El otro cambio también.
interface-system-409-next = Vuelva atrás, compare las dos versiones y guarde de nuevo.
interface-system-413-title = El envío es demasiado grande
# $limit (text): the largest size, such as “10 MB”.
interface-system-413-what = El portal admite hasta { $limit } por envío.
interface-system-413-saved = Las respuestas ya guardadas se conservan. Este archivo no se ha conservado.
interface-system-413-next = Vuelva atrás y envíe un archivo más pequeño, o varios archivos uno por uno.
interface-system-422-title = Hay un problema con el envío
interface-system-422-what = El portal no pudo leer el formulario tal como llegó.
interface-system-422-saved = Las respuestas ya guardadas se conservan. Este formulario no se ha tramitado.
interface-system-422-next = Vuelva a la página, revise sus respuestas y envíe de nuevo el formulario.
interface-system-429-title = Demasiados intentos
# $seconds (number): whole seconds to wait.
interface-system-429-what =
    { $seconds ->
        [one] Llegaron muchas peticiones en poco tiempo. Espere { $seconds } segundo.
        [many] Llegaron muchas peticiones en poco tiempo. Espere { $seconds } de segundos.
       *[other] Llegaron muchas peticiones en poco tiempo. Espere { $seconds } segundos.
    }
interface-system-429-saved = Las respuestas ya guardadas se conservan. El último envío no se ha tramitado.
interface-system-429-next = Espere y vuelva a intentarlo. Su fecha límite no cambia.
interface-system-500-title = Se ha producido un error por nuestra parte
# $reference (text): the number under which the fault is recorded.
interface-system-500-what = El portal no pudo terminar. El error se ha registrado con el número { $reference }.
interface-system-500-saved = Las respuestas ya guardadas se conservan. Es posible que el último paso no se haya guardado.
interface-system-500-next = Vuelva atrás e inténtelo de nuevo. Si el error se repite, escríbanos e indique el número anterior.
interface-system-503-title = El portal no está disponible en este momento
interface-system-503-what = Una parte del portal está en mantenimiento o no responde.
interface-system-503-saved = Las respuestas que guardó antes se conservan. Si acaba de enviar un formulario, vuelva atrás y envíelo de nuevo: nunca se cuenta dos veces.
interface-system-503-next = Vuelva a intentarlo dentro de unos minutos.
interface-busy-title = El portal está muy solicitado en este momento
interface-busy-what = Muchas personas inician sesión o envían formularios en este momento, y el portal atiende a un número limitado a la vez.
interface-busy-next = Espere unos diez segundos y vuelva a intentarlo.

## Dates, times, numbers

interface-date-day = Día
interface-date-month = Mes
interface-date-year = Año
interface-date-hint = Por ejemplo, 14 3 2019
# $date, $time (text): formatted. $city (text): the city of the time zone. $offset (text): such as “UTC+1”.
interface-date-time = { $date }, { $time } ({ $city }, { $offset })
# $date, $time (text): formatted.
interface-date-time-utc = { $date }, { $time } UTC
# $number (number): a whole percentage.
interface-percent = { $number } %
# $count (number): the size of a file under 1 KB.
interface-size-bytes =
    { $count ->
        [one] { $count } byte
        [many] { $count } de bytes
       *[other] { $count } bytes
    }
# $number (text): a formatted number, in the two messages below.
interface-size-kilobytes = { $number } kB
interface-size-megabytes = { $number } MB
# The city by which people know a time zone; others use the zone's own name.
interface-zone-utc = UTC
interface-zone-africa-addis-ababa = Addis Abeba
interface-zone-africa-banjul = Banjul
interface-zone-africa-cairo = El Cairo
interface-zone-africa-nairobi = Nairobi
interface-zone-america-costa-rica = San José
interface-zone-america-mexico-city = Ciudad de México
interface-zone-america-new-york = Nueva York
interface-zone-america-panama = Ciudad de Panamá
interface-zone-america-santiago = Santiago
interface-zone-asia-bangkok = Bangkok
interface-zone-asia-beirut = Beirut
interface-zone-asia-jakarta = Yakarta
interface-zone-asia-shanghai = Beijing
interface-zone-asia-tokyo = Tokio
interface-zone-europe-amsterdam = La Haya
interface-zone-europe-berlin = Berlín
interface-zone-europe-brussels = Bruselas
interface-zone-europe-london = Londres
interface-zone-europe-madrid = Madrid
interface-zone-europe-moscow = Moscú
interface-zone-europe-paris = París
interface-zone-europe-rome = Roma
interface-zone-europe-vienna = Viena
interface-zone-europe-zurich = Ginebra

## Sections of staff, and the foot of every page

interface-nav-decide = Expedientes por decidir
interface-nav-audit = Registro de auditoría
interface-nav-attention = Requiere atención
interface-nav-protection = Protección
interface-footer-gallery = Galería de componentes
interface-footer-note = Tribune es software de código abierto. Los programas señalados como «ilustrativos» no son formularios oficiales de los órganos que describen.
