### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = Norma poco clara o no publicada
challenges-ground-about-unclear-rule = La norma no estaba publicada o no se entendía.
challenges-ground-error = Error
challenges-ground-about-error = La decisión se equivoca en los hechos o aplica mal la norma.
challenges-ground-evidence-ignored = Pruebas no examinadas
challenges-ground-about-evidence-ignored = Presentó pruebas que la decisión no tuvo en cuenta.
challenges-ground-discrimination = Discriminación
challenges-ground-about-discrimination = Recibió un trato peor por ser quien es, por lo que piensa o por su origen.
challenges-ground-unfair-procedure = Procedimiento injusto o parcialidad
challenges-ground-about-unfair-procedure = No se le escuchó, o quien decidió no fue imparcial.
challenges-ground-delay = Demora
challenges-ground-about-delay = Tardó más de lo prometido.
challenges-ground-disproportion = Desproporción
challenges-ground-about-disproportion = La restricción va más allá de lo que exige su finalidad.
challenges-ground-inaccessibility = Falta de accesibilidad
challenges-ground-about-inaccessibility = Una discapacidad, un idioma, la distancia o la tecnología le impidieron participar.
challenges-ground-non-disclosure = Información indebidamente no divulgada
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
challenges-state-partly = Estimada en parte
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
challenges-outcome-partly = Estimada en parte
challenges-outcome-rejected = Desestimada
challenges-effect-annul-and-remit = La decisión queda anulada. El expediente pasa a una persona sin participación previa.
challenges-effect-stands = La decisión se mantiene.

## Why a challenge may come late

challenges-late-risk = Presentarla antes habría puesto a alguien en peligro.
challenges-late-disability = Una discapacidad impidió presentarla antes.
challenges-late-language = La decisión no estaba en un idioma que entendamos.

## What a challenge still lacks

challenges-refusal-nothing-to-challenge = Esta decisión no restringe a nadie. No hay nada que impugnar.
challenges-refusal-already-lodged = Su impugnación de esta decisión está en examen. Puede seguirla con el código del acuse de recibo.
challenges-refusal-no-ground = Elija al menos un motivo.
challenges-refusal-no-statement = Explique con sus palabras qué está mal. Bastan unas frases.
challenges-refusal-late = El último día para impugnar ya pasó. Elija la razón por la que no pudo presentarse antes.

## The receipt code

challenges-refusal-code-missing = Escriba el código del acuse de recibo.
# $character (text): the character.
challenges-refusal-code-character = Ningún código contiene { $character }. Compárelo con su acuse de recibo, carácter por carácter.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-refusal-code-length = Caracteres de un código: { $length }. Caracteres escritos: { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-refusal-took-part = Participó en este expediente. Su función: { $part }. Otra persona debe examinar la impugnación.
challenges-refusal-declare-first = Haga la declaración sobre conflictos de intereses antes de examinar esta impugnación.
challenges-refusal-conflict-declared = Declaró un conflicto de intereses. Otra persona examinará esta impugnación.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-refusal-not-possible-now = Esta operación no es posible ahora. Estado de la impugnación: { $state }.
challenges-refusal-outcome-missing = Elija el resultado de la impugnación.
challenges-refusal-no-reasons = Dé las razones del resultado. Se publican con él.
challenges-refusal-no-ground-upheld = Marque los motivos que están fundados.
challenges-refusal-no-effect = Indique si la decisión se anula o se mantiene.
challenges-refusal-ground-with-rejection = No se desestima una impugnación con un motivo fundado. Cambie el resultado o quite la marca.
