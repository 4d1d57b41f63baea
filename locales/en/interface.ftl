### Words that every page of the portal shares.
### $variables are documented above each message.

## The site and its frame

# The name of the portal; the same in all languages.
interface-site-name = Tribune
interface-site-descriptor = Registry of participating organisations
# Above every page of the demonstration.
interface-demo-title = Demonstration.
interface-demo-text = All organisations, people and decisions here are invented. This is not the portal of an institution.
interface-skip-to-content = Skip to main content
# The accessible name of the list of languages.
interface-languages = Language of this page
interface-quick-exit = Leave this page quickly
# The accessible name of the list of links to the pages above this one.
interface-breadcrumb = You are here
interface-breadcrumb-home = Home
interface-navigation = Main menu
interface-nav-programmes = Programmes
interface-nav-register = Register
interface-nav-decisions = Decisions
interface-nav-challenges = Challenges
interface-nav-applications = Your applications
interface-nav-organisations = Your organisations
interface-nav-review = Files to review
interface-nav-panel = Challenge panel
interface-sign-in = Sign in
interface-sign-out = Sign out
interface-create-account = Create an account
interface-account = Your account
# $name (text): the name or alias of the person.
interface-signed-in-as = Signed in as { $name }
interface-footer = About this portal
interface-footer-accessibility = Accessibility statement
interface-footer-privacy = Privacy
interface-footer-safety = Safety
interface-footer-help = Help

## Names of the languages

interface-language-ar = Arabic
interface-language-zh = Chinese
interface-language-en = English
interface-language-fr = French
interface-language-ru = Russian
interface-language-es = Spanish

## Actions

interface-back = Back
interface-continue = Continue
interface-save = Save
interface-save-and-return = Save and return later
interface-cancel = Cancel
interface-change = Change
interface-remove = Remove
interface-search = Search
interface-filter-apply = Apply filters
interface-filter-active = Filters in use
interface-filter-remove = Remove filter:

## Short answers and labels

interface-yes = Yes
interface-no = No
interface-optional = optional
interface-not-provided = Not provided
interface-who-sees-this = Who sees this
interface-who-sees-everybody = Everybody can read it.
# $readers (text): a list of kinds of people.
interface-who-sees = It can be read by: { $readers }. It is not published.
# $readers (text): a list of kinds of people.
interface-who-reads = It can be read by: { $readers }.
interface-reader-everybody = everybody
interface-reader-signed-in = everybody who is signed in
interface-reader-members = members of your organisation
interface-reader-receipt-holder = whoever has your receipt code
interface-reader-reviewer = reviewers of the programme
interface-reader-decision-maker = decision makers of the programme
interface-reader-challenge-panel = the challenge panel
interface-reader-protection-focal-point = the protection focal points
interface-reader-administrator = administrators of the portal
interface-span-month = Up to 30 days
interface-span-quarter = 31 to 90 days
interface-span-year = 91 to 365 days
interface-span-longer = More than a year
interface-country-or-area = Country or area
interface-countries-note = Names of countries and areas follow United Nations usage. They imply no opinion on the legal status of any country, territory or area.
interface-reference-label = Reference

## Notices

interface-notice-success = Done
interface-changes-saved = Your changes are saved.
interface-draft-saved = Your draft is saved. You can leave and return later.
# First in the title of a page that says that something was just saved or done.
interface-title-done = Saved

## Errors on forms

interface-error-summary-title = There is a problem
# Before an error beside its field; read aloud.
interface-error-prefix = Error:
interface-form-forgery-title = We could not confirm that this form came from you
interface-form-forgery-text = It did not come from an open page of this portal, or it came from another website. It was not carried out.
interface-form-forgery-next = Open the page again and send the form from there.
interface-form-shown-to-another = The sign-in in this browser changed after this form was opened. Nothing has been sent. What you typed is still here: check it and send it again.
interface-form-kept-for-another = A form was sent from here and not carried out. It was made for another person, or under a receipt code. What was typed opens only for them, or with that code.
interface-form-stale-title = This changed after you opened it
interface-form-stale-text = Your version is not lost. Compare the two versions below, then save again.
# $when (text): a date and time.
interface-form-stale-by-you = The last change from this page was yours: { $when }. You may have made it in another window or on another device.
# $name (text): a person. $when (text): a date and time.
interface-form-stale-by-name = The last change from this page: { $name }, { $when }.
# $field (text): the field's label, in every message below.
interface-field-not-a-number = “{ $field }” needs a number, in digits.

## Counting characters

# $limit (number): the most characters a text takes.
interface-characters-limit =
    { $limit ->
        [one] You can use up to { $limit } character.
       *[other] You can use up to { $limit } characters.
    }

## Files

interface-upload-add = Upload this file
interface-upload-choose-several = Choose one or more files
interface-upload-more = Add more files
interface-upload-add-several = Upload
# $most (number): files. $size (text): a size.
interface-upload-together = { $most } files at most at once, together up to { $size }.
interface-upload-list-label = Files you added
# $types (text): names of file types. $size (text): the largest size, such as “10 MB”.
interface-upload-hint = { $types }. Up to { $size }.
# $name (text): the file's name, in the three messages below.
interface-upload-saved = { $name } is saved.
interface-upload-error-missing = Choose a file.
# $name (text): a file. $why (text): one of the messages here.
interface-upload-error-of = { $name }: { $why }
# $most (number): files.
interface-upload-error-too-many = More files came at once than we can take. Send this one again by itself. At most { $most } at once.
# $size (text): a size.
interface-upload-error-together = The files together are larger than { $size }. The others are judged by themselves. Send this one again by itself.
interface-upload-error-empty = This file is empty. Your other answers are saved. Choose a file with content.
interface-upload-error-again = The file was not kept. Choose it again.
interface-upload-error-busy = Many files are arriving at the moment. Your other answers are saved. Send this file again in a minute.
interface-upload-error-full = The portal has no room for files at the moment. Your other answers are saved. Send this file again later, or ask for help.
# $size (text): the largest size, such as “10 MB”.
interface-upload-error-too-large = This file is larger than { $size }. Your other answers are saved. Choose a smaller file.
# $types (text): names of the file types that are taken.
interface-upload-error-type = We cannot take this type of file. Your other answers are saved. Choose one of these: { $types }.
# $name (text): the file's name. $types (text): names of the file types that are taken.
interface-upload-error-content = The content of { $name } does not match its name. Your other answers are saved. Choose one of these: { $types }.
# $name (text): the file’s name, in the five messages below.
interface-upload-error-runs = { $name } is a program, a web page or a shortcut, or is named like one. We do not take these. Your other answers are saved. Send it as a PDF, or as a picture.
interface-upload-error-password = { $name } opens only with a password, so nobody could read it. Your other answers are saved. Save it again without a password and choose that file.
interface-upload-error-broken = { $name } cannot be opened: a part is missing or damaged. Your other answers are saved. Open it on your device, save it again and choose that file.
interface-upload-error-cut-short = { $name } arrived only in part. Your other answers are saved. Choose the file again and send it. If this happens again, save it anew on your device first.
interface-upload-error-blank = { $name } opens, but its pages are empty. Your other answers are saved. Choose the file with the content, or scan it again.
interface-upload-error-macros = { $name } holds programs (macros). We do not take these. Your other answers are saved. Save it as a PDF, or without macros as DOCX or ODT.
interface-upload-error-heic = This photograph has a format that many computers cannot open (HEIC or AVIF). Your other answers are saved. Save it as JPEG and choose that file.
interface-upload-error-film = This file is a film. Your other answers are saved. Send the sound as MP3 or M4A, or send a photograph.
interface-upload-error-old-word = This file was made by an old word processor (DOC). Your other answers are saved. Save it as DOCX, ODT or PDF and choose that file.
interface-upload-error-owner-full = There is no room for this file here. Your other answers are saved. Remove a file that is not needed, or send a smaller one.
interface-upload-error-organisation-full = Your organisation has no room for more files. Your other answers are saved. Remove files that are not needed, or send a smaller one.
interface-upload-error-person-full = You sent very many files within one day. Your other answers are saved. Send this file tomorrow, or ask another member of your organisation.

## Lists of results

# $count (number): results found.
interface-results-count =
    { $count ->
        [0] No results
        [one] { $count } result
       *[other] { $count } results
    }
interface-results-none = Nothing matches. Remove a filter or search for other words.
interface-list-all = Show the whole list
interface-list-end = There is nothing further in this list. Go back to the first page.
interface-list-signs-only = The search has no letter or digit. Type a word or a number.
# $count (number)
interface-more-than = more than { $count }
interface-pagination-first = First page
interface-pagination-label = Pages of results
interface-pagination-next = Next page

## Parts of a task

interface-task-not-started = Not started
interface-task-in-progress = In progress
interface-task-completed = Completed
# $done, $total (number): parts completed, and parts in all.
interface-tasks-done = Required parts completed: { $done } of { $total }

## Languages of a text

# $language (text): the name of a language, in the four messages below.
interface-translation-original = Original: { $language }
interface-translation-missing = This text does not exist in English. It is shown in this language: { $language }.

## Staying signed in

interface-session-warning-title = You will soon be signed out
# $minutes (number): whole minutes left.
interface-session-warning-text =
    { $minutes ->
        [one] To protect you, the portal signs you out in { $minutes } minute. Stay signed in to keep working.
       *[other] To protect you, the portal signs you out in { $minutes } minutes. Stay signed in to keep working.
    }
interface-session-warning-stay = Stay signed in
interface-session-warning-when = See when your session ends
interface-session-ended-title = You are signed out
interface-session-ended-text = You were away for a while. Your saved drafts are kept. Sign in to continue.
interface-session-ended-form = What you typed is kept. Sign in to continue where you stopped.

## Pages that say why something could not be done: what happened, what was saved, what next

interface-system-what-saved = What was saved
interface-system-what-next = What you can do
interface-system-403-title = You may not see this page
interface-system-403-what = Your account does not give access to this page.
interface-system-403-saved = Nothing was changed. Your drafts are kept.
interface-system-403-next = Sign in with another account, or ask the person who manages your organisation.
interface-system-404-title = We cannot find this page
interface-system-404-what = The address may be mistyped, or the page may have moved.
interface-system-404-saved = Nothing was changed. Your drafts are kept.
interface-system-404-next = Check the address, or start from the home page.
interface-closed-title = This page is no longer open to you
interface-closed-what = What you sent was not carried out. While you wrote, your access may have ended, or this page may have been closed.
interface-closed-saved = Nothing was saved. What you typed is below. Copy it before you leave this page.
interface-closed-next = Ask an owner of your organisation whether you still have access. Then open the page again.
interface-closed-typed = What you typed
interface-system-409-title = This changed after you opened it
interface-system-409-what = A change was saved after you opened the page.
interface-system-409-saved = What you typed is kept. The other change is kept too.
interface-system-409-next = Go back, compare the two versions and save again.
interface-system-413-title = What you sent is too large
# $limit (text): the largest size, such as “10 MB”.
interface-system-413-what = The portal takes up to { $limit } at a time.
interface-system-413-saved = Answers you saved before are kept. This file was not kept.
interface-system-413-next = Go back and send a smaller file, or several files one by one.
interface-system-422-title = There is a problem with what you sent
interface-system-422-what = The portal could not read the form as it arrived.
interface-system-422-saved = Answers you saved before are kept. This form was not carried out.
interface-system-422-next = Go back to the page, check your answers and send the form again.
interface-system-429-title = Too many attempts
# $seconds (number): whole seconds to wait.
interface-system-429-what =
    { $seconds ->
        [one] Many requests came in a short time. Wait { $seconds } second.
       *[other] Many requests came in a short time. Wait { $seconds } seconds.
    }
interface-system-429-saved = Answers you saved before are kept. The last request was not carried out.
interface-system-429-next = Wait, then try again. Your deadline does not change.
interface-system-500-title = Something went wrong on our side
# $reference (text): the number under which the fault is recorded.
interface-system-500-what = The portal could not finish. The fault is recorded as { $reference }.
interface-system-500-saved = Answers you saved before are kept. The last step may not be.
interface-system-500-next = Go back and try again. If it happens again, contact us and give the number above.
interface-system-503-title = The portal is not available at the moment
interface-system-503-what = A part of the portal is being maintained or does not answer.
interface-system-503-saved = Answers you saved before are kept. If you sent a form just now, go back and send it again: it never counts twice.
interface-system-503-next = Try again in a few minutes.
interface-busy-title = The portal is busy at the moment
interface-busy-what = Many people sign in or send forms at this moment, and the portal serves a certain number at a time.
interface-busy-next = Wait about ten seconds, then try again.

## Dates, times, numbers

interface-date-day = Day
interface-date-month = Month
interface-date-year = Year
interface-date-hint = For example, 14 3 2019
# $date, $time (text): formatted. $city (text): the city of the time zone. $offset (text): such as “UTC+1”.
interface-date-time = { $date }, { $time } ({ $city }, { $offset })
# $date, $time (text): formatted.
interface-date-time-utc = { $date }, { $time } UTC
# $number (number): a whole percentage.
interface-percent = { $number }%
# $count (number): the size of a file under 1 KB.
interface-size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
# $number (text): a formatted number, in the two messages below.
interface-size-kilobytes = { $number } KB
interface-size-megabytes = { $number } MB
# The city by which people know a time zone; others use the zone's own name.
interface-zone-utc = UTC
interface-zone-africa-addis-ababa = Addis Ababa
interface-zone-africa-banjul = Banjul
interface-zone-africa-cairo = Cairo
interface-zone-africa-nairobi = Nairobi
interface-zone-america-costa-rica = San José
interface-zone-america-mexico-city = Mexico City
interface-zone-america-new-york = New York
interface-zone-america-panama = Panama City
interface-zone-america-santiago = Santiago
interface-zone-asia-bangkok = Bangkok
interface-zone-asia-beirut = Beirut
interface-zone-asia-jakarta = Jakarta
interface-zone-asia-shanghai = Beijing
interface-zone-asia-tokyo = Tokyo
interface-zone-europe-amsterdam = The Hague
interface-zone-europe-berlin = Berlin
interface-zone-europe-brussels = Brussels
interface-zone-europe-london = London
interface-zone-europe-madrid = Madrid
interface-zone-europe-moscow = Moscow
interface-zone-europe-paris = Paris
interface-zone-europe-rome = Rome
interface-zone-europe-vienna = Vienna
interface-zone-europe-zurich = Geneva

## Sections of staff, and the foot of every page

interface-nav-decide = Files to decide
interface-nav-audit = Audit log
interface-nav-attention = Needs attention
interface-nav-protection = Protection
interface-footer-gallery = Component gallery
interface-footer-note = Tribune is open-source software. Programmes marked “illustrative” are no official forms of the bodies they describe.
