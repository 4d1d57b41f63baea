### Restrictions: everything by which the institution narrows participation.

## Kinds

restrictions-kind-refusal = Denegación
restrictions-kind-lower-category = Categoría inferior
restrictions-kind-closing = Archivo por falta de respuesta
restrictions-kind-deferral = Aplazamiento
restrictions-kind-suspension = Suspensión
restrictions-kind-withdrawal = Retiro del estatuto
restrictions-kind-badge = Denegación de la credencial
restrictions-kind-quota = Reducción del cupo
restrictions-kind-floor = Denegación del uso de la palabra
restrictions-kind-statement = Rechazo de la exposición
restrictions-kind-accommodation = Denegación de ajustes
restrictions-kind-visa-letter = Denegación de la carta para el visado
restrictions-kind-withheld-information = Información no divulgada
restrictions-kind-silence = Falta de respuesta en plazo

## What a restriction still lacks

restrictions-violation-no-legal-basis = Indique la norma publicada en que se basa esta restricción.
restrictions-violation-no-reasons = Dé las razones de esta restricción.
restrictions-violation-end-missing = Indique cuándo termina esta restricción.
restrictions-violation-ends-before-it-starts = Elija un final posterior al comienzo.
restrictions-violation-no-notice = Una restricción no surte efecto antes de notificarse a la parte interesada.
restrictions-violation-no-challenge-period = Indique hasta cuándo puede impugnarse esta restricción.
restrictions-violation-starts-before-notice = Elija un comienzo que no sea anterior a la notificación.
