### Organisations: what an organisation says about itself, and who acts for it.

## Legal forms

organisations-form-association = Association
organisations-form-foundation = Foundation
organisations-form-non-profit-company = Non-profit company
organisations-form-cooperative = Cooperative
organisations-form-trade-union = Trade union
organisations-form-religious-body = Religious body
organisations-form-indigenous-institution = Institution of an Indigenous people
organisations-form-academic-institution = Academic institution
organisations-form-network = Network or federation
organisations-form-unregistered = Not registered
organisations-form-other = Another form

## What a profile still lacks

organisations-refusal-name-missing = Enter the name of the organisation, in its own language and script.
organisations-refusal-name-without-letters = Enter a name with at least one letter.
organisations-refusal-latin-name-not-latin = Enter this name in Latin letters, or leave the field empty.
organisations-refusal-country-missing = Choose the country or area in which the organisation has its seat.
organisations-refusal-founding-date-not-understood = Enter the year of foundation in four digits, for example 2009. Month and day are optional.
organisations-refusal-legal-form-missing = Choose a legal form. “Not registered” is one of the choices.
organisations-refusal-purpose-missing = Say what the organisation works for.
organisations-refusal-website-not-understood = Enter an address such as https://www.example.org, or leave the field empty.
organisations-refusal-seat-missing = Enter an address that letters reach. It can be somebody else’s address.

## Members

organisations-refusal-last-owner = An organisation needs at least one owner. Make somebody else an owner first.
organisations-refusal-not-a-member = This person is not a member of the organisation. Nothing was changed.
