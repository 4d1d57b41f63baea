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

organisations-violation-name-missing = Indiquez le nom de l’organisation, dans sa langue et son écriture.
organisations-violation-name-without-letters = Indiquez un nom qui contient au moins une lettre.
organisations-violation-latin-name-not-latin = Indiquez ce nom en lettres latines ou laissez le champ vide.
organisations-violation-country-missing = Choisissez le pays ou la zone où l’organisation a son siège.
organisations-violation-two-places = La liste et ce champ désignent deux lieux. Laissez l’un des deux vide.
# $code (text): the code of a country or area.
organisations-violation-place-near = Voulez-vous dire : { COUNTRY($code) } ? Choisissez ce nom dans la liste, ou cochez ci-dessous pour garder votre texte.
organisations-violation-place-unreadable = Écrivez le nom du lieu en lettres.
organisations-violation-founded-year-missing = Indiquez l’année de fondation de l’organisation, par exemple 2009. Le mois et le jour peuvent rester vides.
organisations-violation-founded-year = Indiquez l’année de fondation en quatre chiffres, par exemple 2009.
organisations-violation-founded-month = Indiquez le mois de fondation par un nombre de 1 à 12, ou laissez-le vide.
organisations-violation-founded-day = Indiquez le jour de fondation par un nombre, ou laissez-le vide.
# $last (number): the last day of the month.
organisations-violation-founded-no-such-day = Ce mois ne comporte pas ce jour. Indiquez un jour de 1 à { $last }, ou laissez le jour vide.
organisations-violation-founded-day-without-month = Indiquez aussi le mois de fondation, ou laissez le jour vide.
organisations-violation-founded-future = Cette date est postérieure à aujourd’hui. Indiquez le jour de fondation de l’organisation, par exemple 14 3 2019.
organisations-violation-founded-calendar = Précisez à quel calendrier appartient cette année, ou corrigez-la.
organisations-violation-legal-form-missing = Choisissez une forme juridique. Vous pouvez choisir « Sans enregistrement ».
organisations-violation-purpose-missing = Dites quels buts poursuit l’organisation.
organisations-violation-website-not-understood = Indiquez une adresse telle que https://www.example.org ou laissez le champ vide.
# $word (text): a word of the name.
organisations-violation-name-mixed = Le mot { $word } mélange des lettres semblables de deux écritures. Saisissez-le de nouveau avec un seul clavier.
organisations-violation-seat-missing = Indiquez une adresse où parviennent les lettres. Ce peut être celle d’un tiers.

## Members

organisations-violation-last-owner = Une organisation a besoin d’au moins une personne responsable. Désignez d’abord une autre personne responsable.
organisations-violation-not-a-member = Cette personne n’est pas membre de l’organisation. Rien n’a été modifié.
organisations-violation-already-a-member = Vous agissez déjà pour cette organisation. L’invitation reste valable pour une autre personne.
organisations-violation-role-missing = Choisissez ce que cette personne peut faire.
organisations-violation-cannot-hand-over = La responsabilité passe à un autre membre. Choisissez une autre personne ou une autre modification.
organisations-violation-hand-over-first = Un responsable ne peut pas partir. Transmettez d’abord la responsabilité à un autre membre.
organisations-violation-mailed-too-often = Plusieurs messages ont été envoyés à cette adresse il y a peu. Laissez le champ vide et transmettez le lien vous-même.
organisations-violation-mail-unconfirmed = Nous écrivons à d’autres pour vous une fois votre propre adresse confirmée. Laissez le champ vide et transmettez le lien vous-même.
organisations-violation-answer-missing = Choisissez l’une des deux réponses.
organisations-violation-code = Saisissez les 24 lettres et chiffres du code.

## The profile

organisations-profile-lead = Vous écrivez ceci une seule fois. Chaque demande s’en sert.
organisations-profile-kept = Ce que vous avez saisi figure ci-dessous.
organisations-profile-name = Nom de l’organisation
organisations-profile-name-hint = Dans sa propre langue et écriture.
organisations-profile-latin-name = Nom en lettres latines
organisations-profile-latin-name-hint = Pour qui ne lit pas l’autre écriture.
organisations-profile-acronym = Sigle
organisations-profile-country-choose = Choisissez un pays ou une zone
organisations-profile-place = Autre lieu, tel que vous l’écrivez
organisations-profile-place-hint = Utilisez ce champ si la liste ne contient pas le lieu. Les noms courants sont compris.
organisations-profile-place-kept = Garder le lieu tel qu’il est écrit
organisations-profile-founded = Date de fondation
organisations-profile-founded-hint = L’année suffit si vous ignorez le jour. Par exemple, 14 3 2019
organisations-profile-founded-precision = Précision de la date
organisations-profile-founded-approximate = Cette date est approximative
# $date (text): a year, a month or a day.
organisations-profile-founded-about = Vers { $date }
# $year (text): a year as somebody typed it.
organisations-calendar-question = De quelle année s’agit-il : { $year } ?
# $year (text): a year as somebody typed it. $calendar (text): the name of a calendar.
organisations-calendar-choice = { $year } : { $calendar }
organisations-calendar-gregorian = calendrier grégorien
organisations-calendar-solar-hijri = calendrier hégirien solaire
organisations-calendar-hijri = calendrier hégirien
organisations-calendar-buddhist = calendrier bouddhique
organisations-calendar-bikram-sambat = calendrier Bikram Sambat
organisations-calendar-ethiopian = calendrier éthiopien
organisations-calendar-minguo = calendrier Minguo
organisations-calendar-reiwa = ère Reiwa
organisations-calendar-heisei = ère Heisei
organisations-calendar-showa = ère Showa
organisations-calendar-taisho = ère Taisho
organisations-calendar-twentieth-century = une année du vingtième siècle
organisations-calendar-twenty-first-century = une année du vingt et unième siècle
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
organisations-profile-who-sees = Si un statut vous est accordé, le registre montre votre nom et votre pays, sauf demande contraire de votre part. Votre adresse n’est pas publiée.
organisations-new-title = Décrivez votre organisation
organisations-new-seen-title = Qui voit ceci avant que vous présentiez une demande
organisations-new-seen-public = Rien de public ne parle d’une organisation qui n’a pas présenté de demande : ni registre, ni liste, ni décompte.
organisations-new-seen-danger = Avant l’envoi d’une demande, une page vous demande s’il serait dangereux d’être connu. Vous pouvez aussi masquer votre organisation dès maintenant, sur sa propre page.
organisations-new-submit = Enregistrer et continuer
organisations-edit-title = Modifier le profil de l’organisation
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = Modifié par { $name }, { $when }
# $when (text): a date and time.
organisations-changed-on = Modifié le { $when }

## An organisation

organisations-page-kicker = Organisation
organisations-page-title = Votre organisation
organisations-page-edit = Modifier le profil
organisations-page-created = Votre organisation est décrite ici. Vous pouvez désormais déposer une demande en son nom.
organisations-page-apply = Choisir un programme
organisations-page-members = Décider qui agit pour elle
organisations-page-joined = Vous agissez désormais pour cette organisation.
organisations-leave-title = Quitter cette organisation
# $name (text): the organisation's name.
organisations-leave-lead = Vous n’agirez plus pour { $name } et ne verrez plus ses demandes.
organisations-leave-stays = Ce que vous avez écrit pour elle reste. Si vous connaissez un code d’accusé de réception, son responsable peut en créer un nouveau.
organisations-leave-again = Pour revenir, il vous faut une nouvelle invitation.
organisations-leave-log = Le journal garde votre départ et sa date.
organisations-leave-owner = Vous êtes responsable. Transmettez d’abord la responsabilité à un autre membre. Vous pourrez ensuite partir.
organisations-leave-submit = Quitter l’organisation
organisations-leave-keep = Rester
organisations-leave-done = Vous n’agissez plus pour cette organisation.
organisations-members-title = Personnes qui agissent pour elle
organisations-members-lead = Seuls les membres voient cette liste.
organisations-members-name = Nom
organisations-members-role = Ce qu’elle peut faire
organisations-role-owner = Responsable : tout, y compris retirer des demandes
organisations-role-editor = Rédaction : écrit et envoie les demandes
organisations-role-viewer = Lecture : lit seulement

## Who acts for an organisation, as its owners manage it

organisations-manage-title = Personnes et invitations
organisations-manage-lead = Vous décidez qui agit pour l’organisation et ce que chaque personne peut faire.
organisations-manage-act = Ce que vous pouvez faire
organisations-open-title = Invitations en attente
organisations-open-none = Aucune invitation n’attend de réponse.
organisations-open-until = Réponse possible jusqu’au
organisations-open-show = Afficher le lien et le code
organisations-invite-title = Inviter une personne
organisations-invite-lead = Vous obtenez un lien et un code à transmettre. La personne se connecte, voit de quelle organisation il s’agit, puis accepte ou décline.
organisations-invite-note = Personne concernée
organisations-invite-note-hint = Seuls les responsables voient cette mention. Elle est effacée dès que l’invitation a reçu une réponse.
organisations-invite-email = Adresse électronique
organisations-invite-email-hint = Nous y envoyons le lien. Le message ne nomme ni vous ni l’organisation.
organisations-invite-language = Langue du message
organisations-invite-submit = Créer l’invitation
organisations-invitation-title = Lien et code de l’invitation
# $when (text): a date and time with its city.
organisations-invitation-lead = Transmettez le lien ou le code par un moyen que vous jugez sûr. Ils servent une seule fois, jusqu’au { $when }.
organisations-invitation-link = Lien
organisations-invitation-code = Code
# $address (text): the address of a page.
organisations-invitation-code-hint = Il se saisit sur cette page : { $address }
organisations-invitation-mailed = Un message contenant le lien va être envoyé.
organisations-invitation-warning = Toute personne qui a le lien ou le code peut répondre à la place de celle à qui vous pensez.
organisations-invitation-withdraw = Retirer l’invitation
organisations-invitation-withdrawn = L’invitation est retirée. Son lien et son code ne fonctionnent plus.
organisations-member-removed = Cette personne n’est plus membre. Elle connaît peut-être des codes d’accusé de réception. La page de l’accusé de réception d’une demande permet de changer le code.
organisations-member-title = Ce qu’un membre peut faire
# $name (text): a member's name. $role (text): what they may do.
organisations-member-now = { $name }. Aujourd’hui : { $role }
organisations-member-change = Ce qui doit changer
organisations-member-owner = Responsable : prend votre suite
organisations-member-owner-hint = Cette personne décide alors qui agit pour l’organisation. Vous passez à la rédaction.
organisations-member-remove = Retirer : n’agit plus pour l’organisation
organisations-member-remove-hint = Ce que cette personne a écrit est conservé.

## An invitation, as the invited person sees it

organisations-answer-kicker = Invitation
organisations-answer-lead = Vous êtes invité(e) à agir pour cette organisation.
organisations-answer-role = Ce que vous pouvez faire
# $name (text): the reader's own name.
organisations-answer-seen = Les autres membres vous verront sous ce nom : { $name }
organisations-answer-accept = Accepter
organisations-answer-decline = Décliner
organisations-answer-declined = Vous avez décliné l’invitation.
organisations-lapsed-title = Cette invitation ne peut pas être utilisée
organisations-lapsed-text = Elle a reçu une réponse, elle a été retirée, son délai est passé ou le code est incomplet.
organisations-lapsed-next = Demandez-en une nouvelle à la personne qui vous a invité(e).
organisations-enter-title = Saisir un code d’invitation
organisations-enter-lead = Utilisez le code qui vous a été remis pour agir au nom d’une organisation.
organisations-enter-code = Code d’invitation
organisations-enter-hint = 24 lettres et chiffres. Les tirets et les minuscules ne changent rien.

## A name that looks like another

organisations-alike-nothing = Il s’écrit de la même façon.
organisations-alike-signs = Seuls les majuscules, les espaces ou les signes diffèrent.
organisations-alike-letters = Ces lettres diffèrent :
organisations-alike-otherwise = Certaines lettres sont autres, et se ressemblent une fois réunies.
organisations-alike-letter = « { $own } » ({ $own_script }) ici, « { $other } » ({ $other_script }) là
organisations-alphabet-latin = alphabet latin
organisations-alphabet-cyrillic = alphabet cyrillique
organisations-alphabet-greek = alphabet grec
organisations-alphabet-armenian = alphabet arménien
organisations-alphabet-hebrew = alphabet hébreu
organisations-alphabet-arabic = alphabet arabe
organisations-alphabet-number = chiffre
organisations-alphabet-other = autre écriture

## The mail of an invitation: it names nobody

organisations-mail-invitation-subject = Vous avez un message
# $date (text): a date.
organisations-mail-invitation-body = Quelqu’un nous a demandé de vous transmettre ce lien. Il sert une seule fois, jusqu’au { $date }. Ouvrez-le lorsque vous pouvez le faire sans risque. Si vous ne l’attendez pas, ne faites rien.
