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

organisations-violation-name-missing = Enter the name of the organisation, in its own language and script.
organisations-violation-name-without-letters = Enter a name with at least one letter.
organisations-violation-latin-name-not-latin = Enter this name in Latin letters, or leave the field empty.
organisations-violation-country-missing = Choose the country or area in which the organisation has its seat.
organisations-violation-two-places = The list and this field name two places. Leave one of them empty.
# $code (text): the code of a country or area.
organisations-violation-place-near = Do you mean { COUNTRY($code) }? Choose it in the list. Or tick below that your wording stays.
organisations-violation-place-unreadable = Enter the name of the place in letters.
organisations-violation-founded-year-missing = Enter the year in which the organisation was founded, such as 2009. Month and day may stay empty.
organisations-violation-founded-year = Enter the year of the founding in four digits, such as 2009.
organisations-violation-founded-month = Enter the month of the founding as a number from 1 to 12, or leave it empty.
organisations-violation-founded-day = Enter the day of the founding as a number, or leave it empty.
# $last (number): the last day of the month.
organisations-violation-founded-no-such-day = This month has no such day. Enter a day from 1 to { $last }, or leave the day empty.
organisations-violation-founded-day-without-month = Enter the month of the founding as well, or leave the day empty.
organisations-violation-founded-future = This date lies after today. Enter the day on which the organisation was founded, such as 14 3 2019.
organisations-violation-founded-calendar = Say which calendar this year belongs to. Or correct the year.
organisations-violation-legal-form-missing = Choose a legal form. “Not registered” is one of the choices.
organisations-violation-purpose-missing = Say what the organisation works for.
organisations-violation-website-not-understood = Enter an address such as https://www.example.org, or leave the field empty.
# $word (text): a word of the name.
organisations-violation-name-mixed = The word { $word } mixes letters of two scripts that look alike. Type it again with one keyboard.
organisations-violation-seat-missing = Enter an address that letters reach. It can be somebody else’s address.

## Members

organisations-violation-last-owner = An organisation needs at least one owner. Make somebody else an owner first.
organisations-violation-not-a-member = This person is not a member of the organisation. Nothing was changed.
organisations-violation-already-a-member = You act for this organisation already. The invitation stays open for somebody else.
organisations-violation-role-missing = Choose what this person may do.
organisations-violation-cannot-hand-over = Ownership goes to another member. Choose somebody else, or another change.
organisations-violation-hand-over-first = An owner cannot leave. First hand ownership over to another member.
organisations-violation-mailed-too-often = Several messages went to this address a short time ago. Leave the field empty and pass the link on yourself.
organisations-violation-mail-unconfirmed = We write to others for you once your own e-mail address is confirmed. Leave the field empty and pass the link on yourself.
organisations-violation-answer-missing = Choose one of the two answers.
organisations-violation-code = Enter the 24 letters and digits of the code.

## The profile

organisations-profile-lead = You write this once. Every application uses it.
organisations-profile-kept = What you typed is shown below.
organisations-profile-name = Name of the organisation
organisations-profile-name-hint = In its own language and script.
organisations-profile-latin-name = Name in Latin letters
organisations-profile-latin-name-hint = For readers who cannot read the other script.
organisations-profile-acronym = Acronym
organisations-profile-country-choose = Choose a country or area
organisations-profile-place = Another place, as you write it
organisations-profile-place-hint = Use this field if you do not find the place in the list. Everyday names are understood.
organisations-profile-place-kept = Keep the place as it is written
organisations-profile-founded = When it was founded
organisations-profile-founded-hint = The year is enough if you do not know the day. For example, 14 3 2019
organisations-profile-founded-precision = How exact the date is
organisations-profile-founded-approximate = This date is approximate
# $date (text): a year, a month or a day.
organisations-profile-founded-about = About { $date }
# $year (text): a year as somebody typed it.
organisations-calendar-question = Which year is { $year }?
# $year (text): a year as somebody typed it. $calendar (text): the name of a calendar.
organisations-calendar-choice = { $year }: { $calendar }
organisations-calendar-gregorian = Gregorian calendar
organisations-calendar-solar-hijri = Solar Hijri calendar
organisations-calendar-hijri = Hijri calendar
organisations-calendar-buddhist = Buddhist calendar
organisations-calendar-bikram-sambat = Bikram Sambat calendar
organisations-calendar-ethiopian = Ethiopian calendar
organisations-calendar-minguo = Minguo calendar
organisations-calendar-reiwa = Reiwa era
organisations-calendar-heisei = Heisei era
organisations-calendar-showa = Showa era
organisations-calendar-taisho = Taisho era
organisations-calendar-twentieth-century = a year of the twentieth century
organisations-calendar-twenty-first-century = a year of the twenty-first century
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
organisations-profile-who-sees = If you are given a status, the register shows your name and country, unless you ask otherwise. Your address is not published.
organisations-new-title = Describe your organisation
organisations-new-seen-title = Who sees this before you apply
organisations-new-seen-public = Nothing in public tells of an organisation that has not applied: no register, no list, no count.
organisations-new-seen-danger = Before you send an application, one page asks whether it would be dangerous to be known. You can also hide your organisation at once, on its own page.
organisations-new-submit = Save and continue
organisations-edit-title = Change the organisation profile
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = Changed by { $name }, { $when }
# $when (text): a date and time.
organisations-changed-on = Changed on { $when }

## An organisation

organisations-page-kicker = Organisation
organisations-page-title = Your organisation
organisations-page-edit = Change the profile
organisations-page-created = Your organisation is described here. You can apply for it now.
organisations-page-apply = Choose a programme
organisations-page-members = Decide who acts for it
organisations-page-joined = You now act for this organisation.
organisations-leave-title = Leave this organisation
# $name (text): the organisation's name.
organisations-leave-lead = You will no longer act for { $name }, and no longer see its applications.
organisations-leave-stays = What you wrote for it stays. If you know a receipt code, its owner can make a new one.
organisations-leave-again = To come back you need a new invitation.
organisations-leave-log = The log keeps that you left, and when.
organisations-leave-owner = You are an owner. First hand ownership over to another member. Then you can leave.
organisations-leave-submit = Leave the organisation
organisations-leave-keep = Stay
organisations-leave-done = You no longer act for this organisation.
organisations-members-title = People who act for it
organisations-members-lead = Only members see this list.
organisations-members-name = Name
organisations-members-role = What they may do
organisations-role-owner = Owner: everything, also withdrawing applications
organisations-role-editor = Editor: writes and sends applications
organisations-role-viewer = Viewer: reads only

## Who acts for an organisation, as its owners manage it

organisations-manage-title = People and invitations
organisations-manage-lead = You decide who acts for the organisation, and what each person may do.
organisations-manage-act = What you can do
organisations-open-title = Open invitations
organisations-open-none = No invitation is waiting for an answer.
organisations-open-until = Can be answered until
organisations-open-show = Show link and code
organisations-invite-title = Invite a person
organisations-invite-lead = You get a link and a code to pass on. Whoever receives them signs in, sees which organisation it is, and accepts or declines.
organisations-invite-note = Who is meant
organisations-invite-note-hint = Only the owners see this. It is erased once the invitation is answered.
organisations-invite-email = E-mail address
organisations-invite-email-hint = We send the link there. The message names neither you nor the organisation.
organisations-invite-language = Language of the message
organisations-invite-submit = Create the invitation
organisations-invitation-title = Link and code of the invitation
# $when (text): a date and time with its city.
organisations-invitation-lead = Pass on the link or the code in a way that you consider safe. They work once, until { $when }.
organisations-invitation-link = Link
organisations-invitation-code = Code
# $address (text): the address of a page.
organisations-invitation-code-hint = It is entered on this page: { $address }
organisations-invitation-mailed = A message with the link is on its way.
organisations-invitation-warning = Whoever has the link or the code can answer in place of the person you mean.
organisations-invitation-withdraw = Withdraw the invitation
organisations-invitation-withdrawn = The invitation is withdrawn. Its link and code no longer work.
organisations-member-removed = This person is no longer a member. They may know receipt codes. You can give an application a new code on its receipt page.
organisations-member-title = What a member may do
# $name (text): a member's name. $role (text): what they may do.
organisations-member-now = { $name }. Today: { $role }
organisations-member-change = What should change
organisations-member-owner = Owner: takes over from you
organisations-member-owner-hint = This person then decides who acts for the organisation. You become an editor.
organisations-member-remove = Remove: no longer acts for the organisation
organisations-member-remove-hint = What this person wrote stays.

## An invitation, as the invited person sees it

organisations-answer-kicker = Invitation
organisations-answer-lead = You are invited to act for this organisation.
organisations-answer-role = What you may do
# $name (text): the reader's own name.
organisations-answer-seen = The other members will see you under this name: { $name }
organisations-answer-accept = Accept
organisations-answer-decline = Decline
organisations-answer-declined = You have declined the invitation.
organisations-lapsed-title = This invitation cannot be used
organisations-lapsed-text = It was answered or withdrawn, its time is over, or the code is not complete.
organisations-lapsed-next = Ask the person who invited you for a new one.
organisations-enter-title = Enter an invitation code
organisations-enter-lead = Use the code that somebody gave you so that you can act for their organisation.
organisations-enter-code = Invitation code
organisations-enter-hint = 24 letters and digits. Dashes and small letters make no difference.

## A name that looks like another

organisations-alike-nothing = It is written in the same way.
organisations-alike-signs = Only capital letters, spaces or signs differ.
organisations-alike-letters = These letters differ:
organisations-alike-otherwise = Some letters are other ones, and look the same together.
# $own, $other (text): a letter of this name and of the other. $own_script, $other_script (text): their scripts.
organisations-alike-letter = “{ $own }” ({ $own_script }) here, “{ $other }” ({ $other_script }) there
organisations-alphabet-latin = Latin
organisations-alphabet-cyrillic = Cyrillic
organisations-alphabet-greek = Greek
organisations-alphabet-armenian = Armenian
organisations-alphabet-hebrew = Hebrew
organisations-alphabet-arabic = Arabic
organisations-alphabet-number = a number
organisations-alphabet-other = another script

## The mail of an invitation: it names nobody

organisations-mail-invitation-subject = You have a message
# $date (text): a date.
organisations-mail-invitation-body = Somebody asked us to pass this link on to you. It works once, until { $date }. Open it when it is safe. If you do not expect it, do nothing.
