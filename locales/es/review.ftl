### Review: the assessment of a file against each criterion.

## Verdicts

review-verdict-met = Se cumple
review-verdict-not-met = No se cumple
review-verdict-cannot-tell = Aún no se puede determinar

## Recommended outcomes

review-recommended-grant = Conceder
review-recommended-grant-lower = Conceder en una categoría inferior
review-recommended-refuse = Denegar
review-recommended-ask = Preguntar antes a la organización solicitante

## Assessments

review-assessment-awaiting-declaration = En espera de la declaración sobre conflictos de intereses
review-assessment-open = Abierta
review-assessment-recommended = Recomendación formulada
review-assessment-recused = La persona examinadora se abstuvo
review-assessment-set-aside = Sin efecto

## The parts that people take in a file

review-part-case-officer = responsable del expediente
review-part-assessor = evaluador/a
review-part-decider = responsable de la decisión
review-part-recorder = persona que registró la decisión
review-part-recused = persona que se abstuvo
review-part-panel-member = miembro del comité de impugnación
review-part-applicant-member = miembro de la organización solicitante

## The conflict declaration

review-refusal-declaration-missing = Indique si tiene un conflicto de intereses.
review-refusal-tie-missing = Indique qué le vincula con este expediente.
review-refusal-declare-first = Haga la declaración sobre conflictos de intereses antes de trabajar en este expediente.
review-refusal-conflict-declared = Declaró un conflicto de intereses. Otra persona se ocupará de este expediente.
# $part (text): a part, from the list above.
review-refusal-took-part = Ya participó en este expediente. Su función: { $part }. Debe evaluarlo otra persona.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-refusal-verdict-missing = Elija un resultado para el criterio { $criterion }.
review-refusal-reason-missing = Dé la razón del resultado sobre el criterio { $criterion }.
review-refusal-evidence-missing = Indique en qué pruebas se basa el resultado sobre el criterio { $criterion }.
review-refusal-outcome-missing = Elija lo que recomienda.
review-refusal-doubt-unresolved = Aún no se puede determinar el criterio { $criterion }. Pregunte antes a la organización solicitante.
review-refusal-criterion-not-met = No se puede recomendar la concesión: no se cumple el criterio { $criterion }.
review-refusal-nothing-fails = Se cumplen todos los criterios. No se puede recomendar menos de lo solicitado.
review-refusal-nothing-in-doubt = Ningún criterio lleva la marca «Aún no se puede determinar». No hay nada que preguntar.
review-refusal-category-missing = Elija la categoría inferior que recomienda.
