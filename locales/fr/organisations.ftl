### Organisations: what an organisation says about itself, and who acts for it.

## Legal forms

organisations-form-association = Association
organisations-form-foundation = Fondation
organisations-form-non-profit-company = Société à but non lucratif
organisations-form-cooperative = Coopérative
organisations-form-trade-union = Syndicat
organisations-form-religious-body = Organisme religieux
organisations-form-indigenous-institution = Institution d’un peuple autochtone
organisations-form-academic-institution = Établissement universitaire ou de recherche
organisations-form-network = Réseau ou fédération
organisations-form-unregistered = Sans enregistrement
organisations-form-other = Autre forme

## What a profile still lacks

organisations-refusal-name-missing = Indiquez le nom de l’organisation, dans sa langue et son écriture.
organisations-refusal-name-without-letters = Indiquez un nom qui contient au moins une lettre.
organisations-refusal-latin-name-not-latin = Indiquez ce nom en lettres latines ou laissez le champ vide.
organisations-refusal-country-missing = Choisissez le pays ou la zone où l’organisation a son siège.
organisations-refusal-founding-date-not-understood = Indiquez l’année de fondation en quatre chiffres, par exemple 2009. Le mois et le jour sont facultatifs.
organisations-refusal-legal-form-missing = Choisissez une forme juridique. Vous pouvez choisir « Sans enregistrement ».
organisations-refusal-purpose-missing = Dites à quoi l’organisation travaille.
organisations-refusal-website-not-understood = Indiquez une adresse telle que https://www.example.org ou laissez le champ vide.
organisations-refusal-seat-missing = Indiquez une adresse où parviennent les lettres. Ce peut être celle d’un tiers.

## Members

organisations-refusal-last-owner = Une organisation a besoin d’au moins un responsable. Désignez d’abord un autre responsable.
organisations-refusal-not-a-member = Cette personne n’est pas membre de l’organisation. Rien n’a été modifié.
