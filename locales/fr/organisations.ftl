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
organisations-refusal-legal-form-missing = Choisissez une forme juridique. Vous pouvez choisir « Sans enregistrement ».
organisations-refusal-purpose-missing = Dites quels buts poursuit l’organisation.
organisations-refusal-website-not-understood = Indiquez une adresse telle que https://www.example.org ou laissez le champ vide.
organisations-refusal-seat-missing = Indiquez une adresse où parviennent les lettres. Ce peut être celle d’un tiers.

## Members

organisations-refusal-last-owner = Une organisation a besoin d’au moins une personne responsable. Désignez d’abord une autre personne responsable.
organisations-refusal-not-a-member = Cette personne n’est pas membre de l’organisation. Rien n’a été modifié.

## The profile

organisations-profile-lead = Vous écrivez ceci une seule fois. Chaque demande s’en sert.
organisations-profile-kept = Ce que vous avez saisi figure ci-dessous.
organisations-profile-name = Nom de l’organisation
organisations-profile-name-hint = Dans sa propre langue et écriture.
organisations-profile-latin-name = Nom en lettres latines
organisations-profile-latin-name-hint = Pour qui ne lit pas l’autre écriture.
organisations-profile-acronym = Sigle
organisations-profile-country-choose = Choisissez un pays ou une zone
organisations-profile-founded = Date de fondation
organisations-profile-founded-hint = L’année suffit si vous ignorez le jour. Par exemple, 27 3 2019
organisations-profile-founded-precision = Précision de la date
organisations-profile-founded-approximate = Cette date est approximative
# $date (text): a year, a month or a day.
organisations-profile-founded-about = Vers { $date }
organisations-profile-legal-form = Forme juridique
organisations-profile-legal-form-hint = Choisissez la plus proche.
organisations-profile-unregistered-hint = L’enregistrement n’est pas nécessaire pour déposer une demande. D’autres éléments de preuve sont acceptés.
organisations-profile-purpose = Buts de l’organisation
organisations-profile-purpose-hint = Quelques phrases suffisent.
organisations-profile-website = Site web
organisations-profile-seat = Adresse postale
organisations-profile-seat-hint = Comme sur une enveloppe. L’adresse d’un tiers qui reçoit votre courrier est acceptée.
organisations-profile-care-of = Aux bons soins de
organisations-profile-care-of-hint = Si l’adresse est celle d’un tiers.
organisations-profile-who-sees = Les membres de votre organisation et les personnes qui traitent une demande déposée. L’adresse n’est pas publiée.
organisations-new-title = Décrivez votre organisation
organisations-new-submit = Enregistrer et continuer
organisations-edit-title = Modifier le profil de l’organisation
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = Modifié par { $name }, { $when }
# $when (text): a date and time.
organisations-changed-on = Modifié le { $when }

## An organisation

organisations-page-kicker = Organisation
organisations-page-edit = Modifier le profil
organisations-page-apply = Choisir un programme
organisations-members-title = Personnes qui agissent pour elle
organisations-members-lead = Seuls les membres voient cette liste.
organisations-members-name = Nom
organisations-members-role = Ce qu’elle peut faire
organisations-role-owner = Responsable : tout, y compris retirer des demandes
organisations-role-editor = Rédaction : écrit et envoie les demandes
organisations-role-viewer = Lecture : lit seulement
