### Protection: organisations that are kept out of public sight.

## An organisation hides itself

protection-hide-page = Lo que es público
protection-hide-title = Ocultar nuestra organización
protection-hide-lead = Si es peligroso que se les conozca aquí, oculte su organización a todo el mundo, de inmediato.
protection-hide-effect = Ninguna página pública de este portal nombra a su organización ni muestra su estatuto, en ningún programa. Lo publicado sin su nombre sale de las listas al final del mes. Si saliera hoy, otros podrían ver de quién es. Los documentos del órgano que decide pueden nombrarla de todos modos.
protection-hide-kept = Lo que tiene sigue siendo válido y sus expedientes continúan como antes.
protection-hide-told = No hace falta que nadie lo apruebe. Si ha enviado una solicitud, se avisa a los puntos focales de protección.
protection-hide-limit = El personal que tramita sus expedientes sigue viendo su nombre. Quienes deciden ven también que su organización está oculta, y no por qué. Quien lo haya leído antes puede recordarlo.
protection-hide-undo = Para volver a mostrarla, una persona propietaria lo acepta en la página de la organización. Después lo confirma un punto focal. Preguntas: { $contact }.
protection-hide-agreed = Una persona propietaria aceptó que vuelva a mostrarse. No se muestra nada hasta que lo confirme un punto focal. Preguntas: { $contact }.
protection-hide-by-focal-point = La ocultó un punto focal de protección. Antes de volver a mostrarla, se avisa a sus integrantes al menos con una semana de antelación. Preguntas: { $contact }.
protection-hide-announced = La ocultó un punto focal de protección, que tiene la intención de volver a mostrarla. Si es peligroso, pida que siga oculta. Preguntas: { $contact }.
protection-hide-from = No se mostrará antes del { $when }.
protection-hide-agree = Aceptar que vuelva a mostrarse
protection-hide-agree-effect = Si acepta, se avisa a los puntos focales. Cuando uno lo confirme, las páginas públicas podrán nombrarla de nuevo, según publique cada programa.
protection-hide-stay = Seguir oculta
protection-hide-done = Su organización está oculta
protection-hide-done-hidden = Su organización queda oculta desde ahora.
protection-hide-done-agreed = Su aceptación quedó registrada y se avisó a los puntos focales.
protection-hide-submit = Ocultarla ahora

## The pages of the protection focal point

protection-seals-title = Inscripciones públicas ocultas
protection-seals-lead = Ocultar una organización retira de la vista pública todo lo que permitiría reconocerla. Su estatuto sigue siendo válido.
protection-seals-hint = Basta una parte del nombre. También puede escribir la dirección de su página en el registro o la de una decisión.
protection-seal-title = Asiento público de una organización
protection-seals-found = Organizaciones encontradas
protection-seals-sealed = Organizaciones ocultas
protection-seals-none = Aquí no figura ninguna organización. Busque otra parte del nombre.
protection-seals-entry = Inscripción pública
protection-seal-is-sealed = Oculta
protection-seal-may-be-shown = Oculta, puede volver a mostrarse
protection-seal-is-public = No oculta
protection-seal-do = Ocultar la inscripción pública
protection-seal-undo = Volver a mostrar la inscripción en público
protection-seal-do-effect = El registro y las decisiones dejarán de mostrar lo que permita reconocer a la organización, de inmediato y en todos los programas.
protection-seal-undo-effect = El registro y las decisiones volverán a mostrar a la organización, de inmediato y en todos los programas.
protection-seal-needs-agreement = La organización pidió que se la ocultara. Solo vuelve a mostrarse cuando una persona titular lo acepta en la página de la organización.
protection-seal-agreed = Una persona titular aceptó que la organización vuelva a mostrarse. Si usted lo confirma, las páginas públicas podrán nombrarla de inmediato, según publique cada programa.
protection-seal-announce-effect = Un punto focal ocultó esta inscripción. Primero se avisa a sus integrantes, con un correo que no nombra a nadie. Una semana después puede mostrarla.
protection-seal-announce = Avisar primero a los integrantes
protection-seal-told = Se avisó a los integrantes. Puede mostrar la inscripción a partir del { $when }. Aún pueden pedir que siga oculta.
protection-seal-step-sealed = Oculta
protection-seal-step-announced = Se avisó a los integrantes de que se mostrará
protection-seal-step-agreed = Una persona titular aceptó que vuelva a mostrarse
protection-seal-step-kept = Seguir oculta
protection-seal-step-public = Pública de nuevo
protection-seal-reason = Motivo
protection-seal-reason-hint = Lo leen usted y los puntos focales de su programa. Se conserva y no puede modificarse. Escriba solo lo necesario.
protection-seal-history = Cambios anteriores
protection-seal-own-wish = Lo pidió la organización. No tiene que dar razones.
protection-seal-other-programme = La razón la guardan los puntos focales de otro programa.
protection-seal-done-sealed = La inscripción pública está oculta.
protection-seal-done-announced = Se avisó a los integrantes. La inscripción sigue oculta hasta que usted la muestre.
protection-seal-done-public = La inscripción vuelve a ser pública.
protection-seal-stale = La inscripción se muestra en su estado actual. Lea los cambios anteriores y decida de nuevo.
protection-violation-seal-reason-missing = Indique el motivo. Se conserva con este cambio.
