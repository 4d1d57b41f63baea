### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = Norma poco clara o no publicada
challenges-ground-about-unclear-rule = La norma no estaba publicada o no se entendía.
challenges-ground-error = Error en la decisión
challenges-ground-about-error = La decisión se equivoca en los hechos o aplica mal la norma.
challenges-ground-evidence-ignored = Pruebas no tenidas en cuenta
challenges-ground-about-evidence-ignored = Presentó pruebas que la decisión no tuvo en cuenta.
challenges-ground-discrimination = Discriminación
challenges-ground-about-discrimination = Recibió un trato peor por ser quien es, por lo que piensa o por su origen.
challenges-ground-unfair-procedure = Procedimiento injusto o parcialidad
challenges-ground-about-unfair-procedure = No se le escuchó, o quien decidió no fue imparcial.
challenges-ground-delay = Demora
challenges-ground-about-delay = Tardó más de lo prometido.
challenges-ground-disproportion = Restricción desproporcionada
challenges-ground-about-disproportion = La restricción va más allá de lo que exige su finalidad.
challenges-ground-inaccessibility = Falta de accesibilidad
challenges-ground-about-inaccessibility = Una discapacidad, un idioma, la distancia o la tecnología le impidieron participar.
challenges-ground-non-disclosure = Información denegada indebidamente o en contra del interés público
challenges-ground-about-non-disclosure = No se le facilitó información que debería divulgarse.
challenges-ground-reprisal = Represalia
challenges-ground-about-reprisal = Es una respuesta a su cooperación con la institución o a una impugnación anterior.

## States

challenges-state-safe-draft = Borrador protegido
challenges-state-lodged = Presentada
challenges-state-acknowledged = Recibida
challenges-state-screened = Riesgos examinados
challenges-state-admissible = Admisible
challenges-state-cure = Pendiente de subsanación
challenges-state-inadmissible = Inadmisible
challenges-state-interim = Medida provisional en vigor
challenges-state-stage1 = En examen, fase 1
challenges-state-settled = Resuelta por acuerdo
challenges-state-upheld = Estimada
challenges-state-partly = Estimada parcialmente
challenges-state-rejected = Desestimada
challenges-state-lapsed = Plazo vencido
challenges-state-stage2 = En examen, fase 2
challenges-state-decided = Decidida en última instancia
challenges-state-implementing = En ejecución
challenges-state-closed = Cerrada
challenges-state-not-implemented = No ejecutada
challenges-state-reopened = Reabierta

## Outcomes and what follows from them

challenges-outcome-upheld = Estimada
challenges-outcome-partly = Estimada parcialmente
challenges-outcome-rejected = Desestimada
challenges-effect-annul-and-remit = La decisión queda anulada. El expediente pasa a una persona evaluadora sin participación previa.
challenges-effect-stands = La decisión se mantiene.
challenges-effect-deferral-annul-and-remit = El aplazamiento termina. El expediente debe decidirse ahora.
challenges-effect-deferral-stands = El aplazamiento se mantiene.
challenges-effect-ended-deferral-annul-and-remit = El aplazamiento ya había terminado. Lo que se decidió después no cambia.
challenges-effect-ended-deferral-stands = El aplazamiento ya había terminado. Nada cambia.

## Why a challenge may come late

challenges-late-risk = Presentarla antes habría puesto a alguien en peligro.
challenges-late-disability = Una discapacidad impidió presentarla antes.
challenges-late-language = La decisión no estaba en un idioma que entendamos.

## What a challenge still lacks

challenges-violation-nothing-to-challenge = Esta decisión no impone restricciones a nadie. No hay nada que impugnar.
challenges-violation-already-lodged = Ya existe una impugnación de esta decisión. Puede seguirla con el código del acuse de recibo.
challenges-violation-no-ground = Elija al menos un motivo.
challenges-violation-no-statement = Explique con sus palabras qué está mal. Bastan unas frases.
challenges-violation-late = El último día para impugnar ya pasó. Elija la razón por la que la impugnación no pudo presentarse antes.

## The receipt code

challenges-violation-code-missing = Escriba el código del acuse de recibo.
# $character (text): the character.
challenges-violation-code-character = Ningún código contiene { $character }. Compárelo con su acuse de recibo, carácter por carácter.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-violation-code-length = Caracteres de un código: { $length }. Caracteres escritos: { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-violation-took-part = Intervino en este expediente. Su función: { $part }. Otra persona debe examinar la impugnación.
challenges-violation-declare-first = Haga la declaración sobre conflictos de intereses antes de examinar esta impugnación.
challenges-violation-conflict-declared = Declaró un conflicto de intereses. Otra persona examinará esta impugnación.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-violation-not-possible-now = Esta operación no es posible ahora. Estado de la impugnación: { $state }.
challenges-violation-outcome-missing = Elija el resultado de la impugnación.
challenges-violation-no-reasons = Dé las razones del resultado.
challenges-violation-no-ground-upheld = Marque los motivos fundados.
challenges-violation-no-effect-deferral = Indique si el aplazamiento termina o se mantiene.
challenges-violation-nothing-to-annul = El aplazamiento ya ha terminado y no hay nada que anular. Lea el resultado más abajo y envíelo de nuevo.
challenges-violation-no-effect = Indique si la decisión se anula o se mantiene.
challenges-violation-ground-with-rejection = No se desestima una impugnación con un motivo fundado. Cambie el resultado o quite la marca.

## Where challenging begins

challenges-start-title = Impugnar una decisión
challenges-start-lead = Personas que no participaron en la decisión la examinan de nuevo. Es gratuito. No necesita abogado ni cuenta.
challenges-start-yours = Lo que puede impugnar ahora
challenges-start-challenge-file = Impugnar la decisión sobre
challenges-start-lodged = Sus impugnaciones
challenges-start-enter-code = Escribir el código del acuse de recibo
challenges-start-sign-in = O iniciar sesión
challenges-start-code-where = El código figura en el acuse de recibo de su solicitud.
challenges-start-before = Antes de empezar
challenges-start-who = Quién puede impugnar
challenges-start-who-text = La organización a la que una decisión impone una restricción y quien tenga el código del acuse de recibo de su solicitud.
challenges-start-what = Qué se puede impugnar
challenges-start-what-text = Toda restricción. Hoy son:
challenges-start-cost = Cuánto cuesta
challenges-start-cost-text = Nada. Una impugnación no afecta a sus demás solicitudes.
challenges-start-language = En qué idioma
challenges-start-language-text = En cualquiera de los seis idiomas de este portal. Escriba en el que mejor domine.
challenges-start-until = Hasta cuándo
# $days (number): calendar days.
challenges-start-until-text =
    { $days ->
        [one] { $days } día desde la notificación, salvo que esta indique un plazo mayor. Después, solo por riesgo, discapacidad o idioma.
        [many] { $days } de días desde la notificación, salvo que esta indique un plazo mayor. Después, solo por riesgo, discapacidad o idioma.
       *[other] { $days } días desde la notificación, salvo que esta indique un plazo mayor. Después, solo por riesgo, discapacidad o idioma.
    }
challenges-start-next = Qué ocurre después
challenges-start-step-receipt = El portal confirma en el acto que ha recibido su impugnación y muestra todos los plazos.
# $days (number): working days.
challenges-start-step-acknowledged =
    { $days ->
        [one] Un miembro del comité acusa recibo en un plazo de { $days } día hábil.
        [many] Un miembro del comité acusa recibo en un plazo de { $days } de días hábiles.
       *[other] Un miembro del comité acusa recibo en un plazo de { $days } días hábiles.
    }
challenges-start-step-panel = Ese miembro no participó en la decisión. El portal no muestra su impugnación a quienes participaron en ella.
# $days (number): working days.
challenges-start-step-outcome =
    { $days ->
        [one] Recibe el resultado con sus razones en un plazo adicional de { $days } día hábil.
        [many] Recibe el resultado con sus razones en un plazo adicional de { $days } de días hábiles.
       *[other] Recibe el resultado con sus razones en un plazo adicional de { $days } días hábiles.
    }
challenges-start-step-effect = Si el comité anula la decisión, otras personas evalúan su expediente de nuevo. Si pone fin a un aplazamiento, corresponde decidir sobre su expediente. El comité también puede darle la razón y dejar la decisión en vigor. Un aplazamiento ya terminado sigue terminado. El resultado no obliga a algunos órganos; la página del programa lo indica.
challenges-start-grounds = Los diez motivos de impugnación
challenges-start-safety = Su seguridad
challenges-start-safety-text = Nuestros correos no nombran a nadie ni dicen nada de su impugnación. Aun así, otros pueden ver esta página en su pantalla o en los registros de su red.
challenges-start-safety-link = Qué puede proteger este portal y qué no
challenges-start-others = Otras vías
challenges-start-others-text = Si no puede usar este portal, pida ayuda. La notificación y la página de ayuda indican a quién dirigirse. Sus demás derechos y vías de reparación no cambian.
challenges-start-help = Obtener ayuda
challenges-outcomes-link = Resultados de impugnaciones anteriores
# $when (text): a date and time.
challenges-until = Hasta el { $when }

## Lodging

challenges-lodge-title = Presentar su impugnación
challenges-lodge-kicker = Decisión sobre la solicitud
challenges-lodge-lead = Bastan dos respuestas: por qué la decisión es errónea y unas frases al respecto.
challenges-lodge-until = Preséntela a más tardar el
challenges-lodge-was-until = El último día fue
challenges-lodge-read-notice = Leer la decisión y sus razones
challenges-lodge-who-sees = No lo ve nadie que haya participado en la decisión. Más tarde el resultado se publica sin su nombre.
challenges-lodge-who-sees-hidden = No lo ve nadie que haya participado en la decisión. Nada de ello se publica mientras su organización esté oculta.
challenges-lodge-grounds = ¿Por qué es errónea la decisión?
challenges-lodge-grounds-hint = Elija todos los motivos que correspondan. Si tiene dudas, elija el más cercano.
challenges-lodge-statement = Qué ocurrió, con sus palabras
challenges-lodge-statement-hint = Diga qué parte es errónea y qué lo demuestra. No hacen falta términos jurídicos.
challenges-lodge-remedy = Qué solicita (opcional)
challenges-lodge-remedy-hint = Por ejemplo: anular la decisión, corregir una anotación, divulgar un documento.
challenges-lodge-late = ¿Por qué no pudo presentarse antes?
challenges-lodge-late-hint = Una de estas razones abre la vía también después del último día. No hace falta probarla ahora.
challenges-lodge-documents-later = Puede añadir documentos en la página siguiente. No son obligatorios.
challenges-lodge-submit = Presentar la impugnación
challenges-lodge-nothing-lost = Lo que escribió sigue abajo.
challenges-check-title = Compruebe su impugnación
challenges-check-lead = Aún no se ha enviado nada. Léala, cambie lo que quiera, añada documentos y después preséntela.
challenges-check-change = Cambiarla
challenges-check-back = Volver a lo que escribió
challenges-check-document = Añadir un documento (opcional)
# $name (text): the file's name.
challenges-check-added = El archivo { $name } se ha guardado. La impugnación aún no se ha presentado.
challenges-check-removed = El documento se ha retirado. La impugnación aún no se ha presentado.
challenges-check-stale = Se muestra como está ahora y no se ha presentado. Léala y después preséntela.
challenges-check-kept = Lo que escribió se conserva. La impugnación aún no se ha presentado.
challenges-check-who-sees = Antes de presentarla: quienes actúan por su organización y quien tenga el código del recibo. Se conserva 90 días desde el último cambio.

## One challenge at a time, and none where nothing restricts

challenges-already-title = Esta decisión ya fue impugnada
challenges-already-lodged = Existe una impugnación de esta decisión
challenges-already-waiting-text = El portal la tiene y nadie ha acusado recibo todavía. Puede añadirle documentos y seguir cada paso.
challenges-already-open-text = Está en examen. Puede añadirle documentos y seguir cada paso.
challenges-already-concluded-text = Se resolvió de forma razonada. Las demás vías de reparación siguen abiertas.
challenges-already-typed = Se presentó una impugnación mientras usted escribía. Su texto no se envió. Está más abajo: cópielo si lo necesita. Puede añadirlo a la impugnación como documento.
# $name (text): the file's name.
challenges-file-not-kept = El archivo { $name } no se guardó.
challenges-already-file-add = Mientras tanto se presentó una impugnación. Elija de nuevo el archivo en la página de la impugnación.
challenges-already-see = Ver la impugnación
challenges-begun-title = Usted empezó una impugnación que no se presentó
# $restriction (text): the kind of the earlier restriction.
challenges-begun-offered = Se refería a esto: { $restriction }. Eso ha terminado. Su texto figura abajo, y sus archivos lo acompañan.
challenges-begun-fit = Cambie el texto para que responda a lo que impugna ahora. La institución solo lo ve cuando usted la presenta.
challenges-begun-kept = Se refería a esto: { $restriction }. Eso ha terminado. Su texto y sus archivos se conservan 90 días después del último cambio. Si llega una decisión que pueda impugnar, se le ofrecerá de nuevo su texto.
challenges-begun-copy = Su texto no se conserva, porque ahora no hay nada que impugnar. Cópielo si lo necesita más tarde.
challenges-nothing-title = No hay nada que impugnar
challenges-nothing-text = Si venció un plazo nuestro o encontró otro obstáculo, pida ayuda.

## Where a challenge stands

challenges-status-title = Su impugnación
challenges-status-kicker = Impugnación
challenges-status-received = Hemos recibido su impugnación
challenges-status-received-text = El plazo ya corre. Conserve el número de referencia. El código del acuse de recibo de la solicitud vuelve a abrir esta página.
challenges-status-acknowledged-by = Una persona acusa recibo a más tardar el
challenges-status-outcome-by = El resultado debe darse a más tardar el
challenges-status-overdue = Con retraso
challenges-status-outcome = Resultado
challenges-status-timeline = Qué ha ocurrido
challenges-status-who-decides = Quién decide
challenges-status-who-decides-text = Un miembro del comité de impugnación que no participó en la decisión. Antes, cada miembro declara sobre conflictos de intereses.
challenges-status-said = Qué dice la impugnación
challenges-status-after-annulled = Su expediente lo evalúan de nuevo personas sin participación previa. La restricción ya no tiene efecto.
challenges-status-after-deferral = El aplazamiento ya no tiene efecto. La página de su solicitud indica qué sigue.
challenges-status-after-ended-deferral = El aplazamiento ya había terminado. Una decisión adoptada después puede impugnarse por separado.
challenges-case-file-ended-deferral-title = Este aplazamiento ha terminado
challenges-case-file-ended-deferral = Llegó su fecha, o el expediente se decidió o se retiró. Su resultado dice si el aplazamiento era correcto. No cambia nada de lo que siguió.
challenges-status-after-stands = Puede presentar otra solicitud cuando el programa las reciba. Sus demás derechos y vías de reparación no cambian.
challenges-event-lodged = Se presentó la impugnación
challenges-event-received = El portal confirmó su recepción
challenges-event-acknowledged = Un miembro del comité acusó recibo y la examina
# $outcome (text): the name of an outcome, from the list above.
challenges-event-decided = Resultado: { $outcome }
challenges-actor-you = De su parte
challenges-actor-portal = Portal
challenges-actor-panel = Comité de impugnación
challenges-application = Solicitud
challenges-organisation = Organización
challenges-programme = Programa
challenges-documents = Documentos de la impugnación
challenges-documents-add = Añadir un documento
# $when (text): a date and time with its city.
challenges-documents-added = Añadido: { $when }
# $most (number): documents that a challenge can have, here and below.
challenges-documents-full = Esta impugnación ya tiene el número máximo de documentos: { $most }.
challenges-violation-evidence-full = Esta impugnación ya tiene el número máximo de documentos: { $most }. Este archivo no se conservó.
challenges-violation-evidence-concluded = La impugnación está concluida y no admite más documentos. Este archivo no se conservó.
challenges-violation-evidence-again = La impugnación cambió en ese mismo momento. Este archivo no se conservó. Elíjalo de nuevo.
challenges-documents-kept = Guardado

## The panel's docket

challenges-docket-title = Lista de impugnaciones
challenges-docket-lead = Impugnaciones de expedientes en los que no intervino. Las demás no se muestran ni se cuentan.
# $open, $overdue (number): challenges.
challenges-docket-count = Impugnaciones abiertas: { $open }. Con retraso: { $overdue }.
challenges-docket-open = Impugnaciones abiertas, primero las de fecha límite más próxima
challenges-docket-concluded = Impugnaciones resueltas, primero las más recientes
challenges-docket-empty = No hay aquí ninguna impugnación para usted.
challenges-docket-challenge = Impugnación
challenges-docket-grounds = Motivos
challenges-docket-due = Fecha límite
challenges-docket-state = Estado
challenges-docket-new-documents = Documentos nuevos
challenges-docket-show-open = Ver las impugnaciones abiertas
challenges-docket-show-concluded = Ver las impugnaciones resueltas
challenges-docket-recused = Usted se abstuvo
challenges-docket-recused-text = Su declaración queda guardada. Usted no examinará esta impugnación.
challenges-decided-on = Fecha de la decisión
challenges-list-older = Anteriores
challenges-said-statement = Exposición
challenges-said-remedy = Reparación solicitada
challenges-said-late = Por qué se presentó fuera de plazo

## The bundle of a challenge

challenges-case-file-kicker = Impugnación
challenges-case-file-acknowledge = Acusar recibo y empezar el examen
challenges-case-file-acknowledge-text = Se comunica a quien impugna que una persona ha recibido la impugnación. Empieza a correr el plazo para el resultado.
challenges-case-file-acknowledged-text = Quien impugna puede verlo. La fecha límite del resultado figura arriba.
challenges-case-file-concluded-text = El resultado está dado. Quien impugna ya puede leerlo.
challenges-case-file-stale = La impugnación se muestra en su estado actual, con los documentos más recientes primero. Léala y continúe.
challenges-case-file-decide = Resolver la impugnación
challenges-case-file-decision = La decisión y sus razones
challenges-case-file-restriction = Lo que se impugna y sus motivos
challenges-case-file-kind = Restricción
challenges-case-file-since = En vigor desde
challenges-case-file-basis = Fundamento jurídico
challenges-case-file-findings = Constataciones de la evaluación
challenges-case-file-file = La solicitud y sus documentos
challenges-case-file-decided-by = Decisión adoptada por
challenges-case-file-language = Idioma de la decisión
challenges-case-file-reasons = Razones según este criterio
challenges-case-file-not-met = No se cumple
challenges-case-file-facts = Hechos constatados
challenges-case-file-considered = Pruebas examinadas
challenges-case-file-missing = Pruebas que faltan
challenges-case-file-cure = Cómo subsanarlo

## Giving the outcome

challenges-decide-kicker = Resultado de la impugnación
challenges-decide-lead = Responda a cada motivo e indique después el resultado. Quien impugna y el público leen sus razones.
challenges-decide-lead-hidden = Responda a cada motivo e indique después el resultado. Quien impugna lee sus razones. Mientras la organización esté oculta, nada de esto se publica.
challenges-decide-founded = ¿Qué motivos están fundados?
challenges-decide-founded-hint = No marque ninguno si desestima la impugnación.
challenges-decide-outcome = Resultado
challenges-decide-effect = ¿Qué ocurre con la decisión?
challenges-decide-reasons = Razones del resultado
challenges-decide-reasons-hint = Se publican. No nombre a ninguna persona ni organización.
challenges-decide-reasons-hint-hidden = Pueden hacerse públicas cuando la organización vuelva a mostrarse. No nombre a ninguna persona ni organización.
challenges-decide-language = Idioma en que escribió el resultado
# $language (text): the name of a language.
challenges-decide-language-hint = Idioma de la página desde la que se envió la impugnación: { $language }. Escriba si puede en el idioma de su texto, para que quien impugna entienda.
challenges-decide-language-empty = Elija un idioma
challenges-decide-final = Un resultado no puede cambiarse. Tiene efecto inmediato.
challenges-decide-submit = Confirmar este resultado
challenges-decide-back = Volver al expediente de impugnación
challenges-decide-pointed-at = Todavía no se ha publicado nada. Cambie estos pasajes o confirme de nuevo este resultado sin cambios.
challenges-decide-stale = Lo que escribió se conserva. La impugnación se muestra en su estado actual. Léala y envíe de nuevo.
challenges-decide-too-late = El resultado se dio antes que el suyo, y un resultado no puede modificarse. Lo que usted escribió figura abajo.
challenges-decide-yours = Lo que usted escribió
# $ground (text): code and name of a ground, such as “G2 Error”.
challenges-answer-to = Respuesta a { $ground }
challenges-answer-founded = Fundado
challenges-answer-unfounded = No fundado
# $code (text): the code of a ground, such as G2.
challenges-violation-no-answer = Responda al motivo { $code }. Quien impugna necesita saber cómo lo valora.
challenges-violation-language-missing = Elija el idioma en que escribió el resultado.

## Published outcomes

challenges-outcomes-title = Resultados de las impugnaciones
challenges-outcomes-lead = Los resultados con sus razones. El portal no añade nombres, números ni días, y pide al comité que no los escriba. Los resultados de un mes aparecen cuando este termina. Los de organizaciones ocultas no figuran.
challenges-outcomes-empty = Aún no se ha publicado ningún resultado. Los resultados aparecen cuando termina su mes.
challenges-outcomes-reasons = Leer las razones y la respuesta a cada motivo
challenges-time-taken = Tiempo empleado
