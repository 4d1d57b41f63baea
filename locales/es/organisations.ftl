### Organisations: what an organisation says about itself, and who acts for it.

## Legal forms

organisations-form-association = Asociación
organisations-form-foundation = Fundación
organisations-form-non-profit-company = Empresa sin fines de lucro
organisations-form-cooperative = Cooperativa
organisations-form-trade-union = Sindicato
organisations-form-religious-body = Entidad religiosa
organisations-form-indigenous-institution = Institución de un pueblo indígena
organisations-form-academic-institution = Institución académica
organisations-form-network = Red o federación
organisations-form-unregistered = Sin registro
organisations-form-other = Otra forma

## What a profile still lacks

organisations-refusal-name-missing = Escriba el nombre de la organización en su propio idioma y escritura.
organisations-refusal-name-without-letters = Escriba un nombre que tenga al menos una letra.
organisations-refusal-latin-name-not-latin = Escriba este nombre en letras latinas o deje el campo vacío.
organisations-refusal-country-missing = Elija el país o la zona donde la organización tiene su sede.
organisations-refusal-founding-date-not-understood = Escriba el año de fundación con cuatro cifras, por ejemplo 2009. El mes y el día son opcionales.
organisations-refusal-legal-form-missing = Elija una forma jurídica. Puede elegir «Sin registro».
organisations-refusal-purpose-missing = Indique para qué trabaja la organización.
organisations-refusal-website-not-understood = Escriba una dirección como https://www.example.org o deje el campo vacío.
organisations-refusal-seat-missing = Escriba una dirección a la que lleguen las cartas. Puede ser la de otra persona.

## Members

organisations-refusal-last-owner = Una organización necesita al menos una persona titular. Nombre antes a otra persona titular.
organisations-refusal-not-a-member = Esta persona no es miembro de la organización. No se ha modificado nada.
