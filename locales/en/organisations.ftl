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

## The profile

organisations-profile-lead = You write this once. Every application uses it.
organisations-profile-kept = What you typed is shown below.
organisations-profile-name = Name of the organisation
organisations-profile-name-hint = In its own language and script.
organisations-profile-latin-name = Name in Latin letters
organisations-profile-latin-name-hint = For readers who cannot read the other script.
organisations-profile-acronym = Acronym
organisations-profile-country-choose = Choose a country or area
organisations-profile-founded = When it was founded
organisations-profile-founded-hint = The year is enough if you do not know the day. For example, 27 3 2019
organisations-profile-founded-precision = How exact the date is
organisations-profile-founded-approximate = This date is approximate
# $date (text): a year, a month or a day.
organisations-profile-founded-about = About { $date }
organisations-profile-legal-form = Legal form
organisations-profile-legal-form-hint = Choose the closest one.
organisations-profile-unregistered-hint = You can apply without being registered. Other evidence is accepted.
organisations-profile-purpose = What it works for
organisations-profile-purpose-hint = A few sentences are enough.
organisations-profile-website = Website
organisations-profile-seat = Postal address
organisations-profile-seat-hint = As written on an envelope. An address in care of somebody else is accepted.
organisations-profile-care-of = In care of
organisations-profile-care-of-hint = If the address is somebody else’s.
organisations-profile-who-sees = Members of your organisation, and the people who handle an application once it is sent. The address is not published.
organisations-new-title = Describe your organisation
organisations-new-submit = Save and continue
organisations-edit-title = Change the organisation profile
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = Changed by { $name }, { $when }
# $when (text): a date and time.
organisations-changed-on = Changed on { $when }

## An organisation

organisations-page-kicker = Organisation
organisations-page-edit = Change the profile
organisations-page-apply = Choose a programme
organisations-members-title = People who act for it
organisations-members-lead = Only members see this list.
organisations-members-name = Name
organisations-members-role = What they may do
organisations-role-owner = Owner: everything, also withdrawing applications
organisations-role-editor = Editor: writes and sends applications
organisations-role-viewer = Viewer: reads only
