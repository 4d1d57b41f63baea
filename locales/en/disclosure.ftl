### What the portal tells about itself.

## Home

disclosure-home-title = Take part, and know why
disclosure-home-lead = Here organisations of civil society ask to be accredited. Every decision comes with its reasons and a way to challenge it.
disclosure-home-apply-title = Apply for accreditation
disclosure-home-apply-text = See the programmes, what each asks for, and how long it takes. Check whether you meet the criteria; you need no account.
disclosure-home-decisions-title = See what was decided, and why
disclosure-home-decisions-text = Each decision with the criteria it rests on. Each programme says which of them it publishes by name.
disclosure-home-challenge-title = Challenge a decision
disclosure-home-challenge-text = With your account, or without one by the code on your receipt. Other people decide it.
disclosure-home-register-title = Look up an organisation
disclosure-home-register-text = The public register of accredited organisations.
disclosure-home-what-title = What accreditation is
disclosure-home-what-text = An accredited organisation can take part in the work of an international institution. Each programme says what its status gives, and what it asks in return.
disclosure-home-who-text = The institution that each programme names decides on the applications to it. Tribune is the open-source software of this portal.
disclosure-home-contact = Whom to ask:
disclosure-home-promises-title = What you can rely on
disclosure-home-promise-reasons = A refusal names each criterion that was not met, why, and what would cure it.
disclosure-home-promise-reasons-see = Read the decisions
disclosure-home-promise-time = Deadlines bind us too. If we are late, everybody can see it.
disclosure-home-promise-time-see = See how many files wait
disclosure-home-promise-challenge = Who decides a challenge took no part in the first decision.
disclosure-home-promise-challenge-see = See what challenges led to
# In every message of the four pages below, $contact (text) is the address to write to for help.

## Help

disclosure-help-title = Help
disclosure-help-lead = Write to us in any of the six languages. Help is free.
disclosure-help-write-title = Write to us
disclosure-help-write-text = Our address is { $contact }. Say what you wanted to do and what happened. Give your reference if you have one.
disclosure-help-account-title = You cannot sign in
disclosure-help-account-text = Use “forgotten password” on the sign-in page. If you have no e-mail address, the code on your receipt opens the status, the decision and a challenge. It does not open what you sent. A draft has no code.
disclosure-help-late-title = You fear to miss a deadline
disclosure-help-late-text = Your draft is kept. Write to us before the deadline and say what is missing.
disclosure-help-language-title = You need another language or format
disclosure-help-language-text = Tell us what you need. Large print, audio or sign language can be arranged with the institution.
disclosure-help-never-title = What we never ask for
disclosure-help-never-text = We never ask for your password, your receipt code or money by e-mail or telephone.

## Accessibility

disclosure-accessibility-title = Accessibility statement
disclosure-accessibility-lead = This portal is built so that everybody can use it. We aim at WCAG 2.2, level AA, and at AAA for contrast.
disclosure-accessibility-works-title = How it works
disclosure-accessibility-works-text = Every page works without script, with a keyboard alone, at 400% zoom, and on a screen 320 pixels wide. Dark colours and forced colours are respected.
disclosure-accessibility-tested-title = How it was tested
disclosure-accessibility-tested-text = Programs test the pages with every change. No independent audit has been made, and no test with disabled users. Until then we do not claim conformance.
disclosure-accessibility-limits-title = Known limits
disclosure-accessibility-limits-text = Documents that organisations upload may not be accessible. Ask us for another form.
disclosure-accessibility-report-title = If something does not work for you
disclosure-accessibility-report-text = Write to { $contact }. If an inaccessible step led to a refusal, that is also a ground for a challenge.

## Privacy

disclosure-privacy-title = Privacy
disclosure-privacy-lead = We collect what a decision needs, and no more.
disclosure-privacy-kept-title = What we keep
disclosure-privacy-kept-text = Your account, what you write about your organisation, your answers and documents, and the decisions on them. The eligibility check keeps nothing.
disclosure-privacy-deleted-title = What is deleted, and when
disclosure-privacy-deleted-text = A document that you take out of a draft is deleted at once. One that you take back later is deleted after { $removed_documents }.
    What you typed before you signed in is kept for { $typed }.
    The text of a mail is deleted when it has left. To whom and when it went is deleted after { $mails }.
    A challenge that you wrote and did not lodge is deleted { $challenge_drafts } after you last saved it.
    A session that has ended is deleted after { $sessions }.
    Applications, decisions and the log of what was done stay.
disclosure-privacy-seen-title = Who sees it
disclosure-privacy-seen-text = Administrators read a log of what was done: when, on which file, with which outcome and on which criteria. It holds no answers, reasons, grounds or documents. People who run the server can read what it stores.
disclosure-privacy-public-title = What is public
disclosure-privacy-public-text = Each programme says on its page what it publishes. The reasons of a decision are never published. The outcome of a challenge is published with its reasons, without a name. Every application asks, before it is sent, whether being known is dangerous.
# $count (number)
disclosure-length-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
# $count (number)
disclosure-length-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
# $count (number)
disclosure-length-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
disclosure-privacy-network-title = Your network address
disclosure-privacy-network-text = The portal writes no network address into its database or its logs. To slow down attacks it keeps a keyed fingerprint of it, for { $fingerprint } at most.
disclosure-privacy-cookies-title = Cookies
disclosure-privacy-cookies-text = Public pages set none. Signing in sets two: one names your session, the other tells your browser from those that guess passwords. Showing a receipt code sets one, which works for { $receipt_idle } after its last use, and { $receipt_most } at most. Staff sign-in sets one for { $staff_sign_in }. Choosing a language in your account sets one for { $language }. Signing out, or closing an application opened by its code, removes them all. Nobody follows you, and no page contacts another site by itself. Another site opens only when you follow a link or press the button to leave quickly.
disclosure-privacy-rights-title = Your rights
disclosure-privacy-rights-text = Ask { $contact } for what we hold about you, or to correct it.

## Safety

disclosure-safety-title = Safety
disclosure-safety-lead = What this portal can do for people at risk, and what it cannot.
disclosure-safety-exit-title = Leaving a page quickly
disclosure-safety-exit-text = While you are signed in for an organisation, every page has a button at its top that opens another site. Pages opened with a receipt code, pages about challenges and this page have it too. Your browser or network may still record the visit. The browser’s Back button can show pages that you opened before. Without JavaScript, it also shows the page that you left. To prevent this, sign out or close the application, then close the window.
disclosure-safety-device-title = Your device
disclosure-safety-device-text = If others can use your device, open a private window and sign out at the end. A browser may remember what you type into fields, such as a sign-in name. A private window forgets it once it is closed. Your account page lists where you are signed in.
disclosure-safety-tor-title = Hiding where you are
disclosure-safety-tor-text = The portal works with the Tor Browser at its safest level. Where using Tor is watched or punished, ask somebody you trust first.
disclosure-safety-names-title = Names
# $hidden (text): what hiding does, in the words of the page that hides.
disclosure-safety-names-text = You can sign in with a chosen name and without an e-mail address. Every application asks whether being known is dangerous. If you answer yes, you are hidden from that moment. { $hidden }
disclosure-safety-receipt-title = Your receipt
disclosure-safety-receipt-text = Whoever has the code on it can read your decision, challenge it, and hide your organisation. They can make nothing public. Keep it where others do not look.
disclosure-safety-danger-title = If you are in danger
disclosure-safety-danger-text = This portal is not an emergency service and cannot protect you by itself. Turn first to people near you whom you trust.
