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
organisations-form-unregistered = Sin inscripción
organisations-form-other = Otra forma

## What a profile still lacks

organisations-refusal-name-missing = Escriba el nombre de la organización en su propio idioma y escritura.
organisations-refusal-name-without-letters = Escriba un nombre que tenga al menos una letra.
organisations-refusal-latin-name-not-latin = Escriba este nombre en letras latinas o deje el campo vacío.
organisations-refusal-country-missing = Elija el país o la zona donde la organización tiene su sede.
organisations-refusal-founding-date-not-understood = Escriba el año de fundación con cuatro cifras, por ejemplo 2009. El mes y el día son opcionales.
organisations-refusal-legal-form-missing = Elija una forma jurídica. Puede elegir «Sin inscripción».
organisations-refusal-purpose-missing = Indique a qué se dedica la organización.
organisations-refusal-website-not-understood = Escriba una dirección como https://www.example.org o deje el campo vacío.
organisations-refusal-seat-missing = Escriba una dirección a la que lleguen las cartas. Puede ser la de otra persona.

## Members

organisations-refusal-last-owner = Una organización necesita al menos una persona titular. Nombre antes a otra persona titular.
organisations-refusal-not-a-member = Esta persona no es miembro de la organización. No se ha modificado nada.

## The profile

organisations-profile-lead = Esto se escribe una sola vez y sirve para todas las solicitudes.
organisations-profile-kept = Lo que escribió se muestra abajo.
organisations-profile-name = Nombre de la organización
organisations-profile-name-hint = En su propio idioma y escritura.
organisations-profile-latin-name = Nombre en letras latinas
organisations-profile-latin-name-hint = Para quien no lee la otra escritura.
organisations-profile-acronym = Sigla
organisations-profile-country-choose = Elija un país o zona
organisations-profile-founded = Fecha de fundación
organisations-profile-founded-hint = Basta el año si no sabe el día. Por ejemplo, 27 3 2019
organisations-profile-founded-precision = Exactitud de la fecha
organisations-profile-founded-approximate = Esta fecha es aproximada
# $date (text): a year, a month or a day.
organisations-profile-founded-about = Hacia { $date }
organisations-profile-legal-form = Forma jurídica
organisations-profile-legal-form-hint = Elija la más parecida.
organisations-profile-unregistered-hint = No hace falta la inscripción para presentar la solicitud. Se aceptan otras pruebas.
organisations-profile-purpose = A qué se dedica
organisations-profile-purpose-hint = Bastan unas frases.
organisations-profile-website = Sitio web
organisations-profile-seat = Dirección postal
organisations-profile-seat-hint = Como en un sobre. Se acepta la dirección de otra persona que reciba su correo.
organisations-profile-care-of = A la atención de
organisations-profile-care-of-hint = Si la dirección es de otra persona.
organisations-profile-who-sees = Los miembros de su organización y quienes tramitan una solicitud una vez presentada. La dirección no se publica.
organisations-new-title = Describa su organización
organisations-new-submit = Guardar y continuar
organisations-edit-title = Cambiar el perfil de la organización
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = Cambiado por { $name }, { $when }
# $when (text): a date and time.
organisations-changed-on = Cambiado el { $when }

## An organisation

organisations-page-kicker = Organización
organisations-page-edit = Cambiar el perfil
organisations-page-apply = Elegir un programa
organisations-members-title = Personas que actúan por ella
organisations-members-lead = Solo los miembros ven esta lista.
organisations-members-name = Nombre
organisations-members-role = Qué puede hacer
organisations-role-owner = Titular: todo, también retirar solicitudes
organisations-role-editor = Edición: escribe y envía solicitudes
organisations-role-viewer = Lectura: solo lee
