### Identity: signing in, accounts, sessions.

## The sign-in name

identity-violation-name-missing = Enter an e-mail address, or a name of your choice.
identity-violation-not-an-address = Enter an address such as name@example.org, or a name without @.
# $character (text): the letter.
identity-violation-address-letter = Many mail servers cannot carry the letter { $character } before the @. Enter another address, or a name without @.
# $min (number): characters at least.
identity-violation-name-too-short = This name is short. Characters needed, at least: { $min }.
# $character (text): the character.
identity-violation-name-character = A name cannot have { $character } in this place. Use letters and digits, with . - _ between them.

## The password

identity-violation-password-missing = Enter a password. You can paste it.
# $min (number): characters at least. $actual (number): characters typed.
identity-violation-password-too-short = This password is short. Characters typed: { $actual }. The minimum is { $min }. A few words you remember will do.
# $max (number): characters allowed.
identity-violation-password-too-long = This password is long. The limit in characters is { $max }.
identity-violation-password-common = Many people use this password, so it is easy to guess. Choose other words.
identity-violation-password-contains-name = This password is mostly a name that others know. Choose other words.
identity-violation-password-not-repeated = The two passwords differ. Enter the same password twice.

## More about names

identity-violation-name-taken = Somebody already uses this name. Choose another one.
identity-violation-display-name-missing = Enter the name that others will see. It can be an alias.
identity-violation-email-missing = Enter an e-mail address such as name@example.org.
# $character (text): the letter.
identity-violation-email-letter = Many mail servers cannot carry the letter { $character } before the @. Enter another address.
identity-violation-language-missing = Choose a language.
identity-violation-work-mail-missing = Choose when we shall write to you.
identity-violation-password-wrong = This is not the password of this account. Check it and enter it again.

## Labels shared by several pages

identity-sign-in-name = E-mail address or sign-in name
identity-password = Password
identity-password-new = New password
identity-password-again = New password, once more
identity-password-current = Current password
# $min (number): characters at least.
identity-password-hint =
    { $min ->
        [one] At least { $min } character. A few words are easy to remember. You can paste it.
       *[other] At least { $min } characters. A few words are easy to remember. You can paste it.
    }
identity-display-name = Name that others see
identity-display-name-hint = It can be an alias. The people of your organisation and the secretariat see it.
identity-back-to-sign-in = Back to sign-in

## Signing in and out

identity-sign-in-title = Sign in
identity-sign-in-failed = We do not know this name with this password. Check both and try again. If your account is new, first open the link in our mail.
identity-sign-in-link-sent = Many passwords were tried for this name. If yours is right, we have sent you a mail. Open the link in it to sign in.
identity-sign-in-staff-only = Staff sign in with the account of their institution. Use the button further down.
identity-sign-in-forgotten = I forgot my password
identity-sign-in-new-title = You have no account yet
identity-sign-in-staff-title = You work for the secretariat
identity-sign-in-staff-text = Staff sign in with the account of their institution.
identity-sign-in-staff = Sign in with your institution
identity-link-title = Sign in with the link in our mail
identity-link-lead = Many wrong passwords were tried for your account. With this link you can sign in all the same.
identity-signed-out-title = You have signed out
identity-signed-out-text = Your saved drafts are kept.
identity-signed-out-next = If others use this device, close the browser as well.
identity-signed-out-institution = Sign out at your institution as well
identity-signed-out-institution-text = You may still be signed in at your institution. On a shared device, sign out there too.

## Creating an account

identity-sign-up-lead = You need an account to apply for accreditation. You do not need one to read the register or to challenge a decision.
identity-sign-up-saved = What you typed is still there, except the passwords.
identity-sign-up-have-account = I have an account
identity-sign-up-name-hint = An e-mail address, or a name of your choice.
identity-sign-up-which-title = Which one suits me?
identity-sign-up-which-email = With an e-mail address we can send you notices, and a link if you forget your password. We first send a mail to confirm it.
identity-sign-up-which-name = A chosen name fits if mail could put you at risk. Keep the password well: without an address we cannot send you a link.
identity-sent-title = Look in your mailbox
identity-sent-text = We have sent a mail to the address you gave.
# $address (text): an e-mail address.
identity-sent-text-to = We have sent a mail to this address: { $address }.
identity-sent-next = Open the link in it within two days. If nothing arrives in ten minutes, look among unwanted mail.
identity-sent-again = Enter another address
identity-mail-refused-title = Our mail does not arrive
identity-mail-refused-text = The mail server of this address refused our message. Check the address, or enter another one.
identity-confirm-title = Confirm your e-mail address
# $email (text): an e-mail address.
identity-confirm-lead = Your address is { $email }. One step is left.
identity-confirm-password = The password you chose
identity-confirm-password-hint = So that nobody else can open an account with your address.
identity-confirm-submit = Confirm and sign in
# $email (text): an e-mail address.
identity-confirm-address-lead = From now on your account uses this address: { $email }.
identity-confirm-address-submit = Confirm this address
identity-lapsed-title = This link no longer works
identity-lapsed-text = It was used already, or it is too old, or part of it is missing.
identity-lapsed-next = Nothing was changed. Sign in, or ask for a new link there.

## A forgotten password

identity-recover-title = Choose a new password
identity-recover-lead = We send a link to the e-mail address of your account. It works for one hour.
identity-recover-submit = Send the link
identity-recover-no-address-title = Your account has no e-mail address
identity-recover-no-address-text = Then no link can be sent. Write to us from any address. The help page names whom to write to.
identity-recover-sent-title = Look in your mailbox for the link
identity-recover-sent-text = If there is an account with an address under this name, we have sent a link to it.
# $address (text): the e-mail address or name that was entered.
identity-recover-sent-text-to = If there is an account with an address under this name, we have sent a link to it: { $address }.
identity-recover-sent-next = The link works for one hour. If nothing arrives in ten minutes, look among unwanted mail.
identity-recover-sent-again = Try another name
identity-new-password-title = Set your new password
identity-new-password-lead = Every browser that is signed in to your account will be signed out.
identity-new-password-submit = Set the password and sign in

## Your account

identity-account-lead = Your name, how you sign in, and where your mails go.
identity-account-staff = Your institution keeps your name, your address and your password.
identity-account-sign-in-name = Sign-in name
identity-account-email = E-mail address
identity-account-language = Language of mails
identity-account-work-mail = Mails about work
identity-account-password-hidden = Not shown
identity-account-sessions = See where you are signed in
identity-account-session = See when this session ends
identity-account-mail-sent = We have sent a mail to the new address. It counts once you open the link in it.
# $address (text): an e-mail address.
identity-account-mail-sent-to = We have sent a mail to this address: { $address }. It counts once you open the link in the mail.
identity-account-password-changed = Your password is changed. Other browsers have been signed out.
identity-change-name-title = Change the name that others see
identity-change-email-title = Change your e-mail address
identity-change-email-lead = We send a link to the new address. Until you open it, nothing changes.
identity-change-email-submit = Send the mail
identity-change-language-title = In which language shall we write to you?
identity-change-language-hint = Notices and mails come in this language. Pages can be read in any of the six.
identity-change-work-mail-title = When shall we tell you of work by mail?
identity-change-work-mail-hint = At most one mail a day, in the morning. It says how much waits for you, and names nobody.
identity-work-mail-daily = On each day with something new
identity-work-mail-near = Only when a deadline is near
identity-work-mail-never = Never
identity-change-password-title = Change your password
identity-change-password-lead = Other browsers that are signed in to your account will be signed out.
identity-change-password-submit = Change the password

## Sessions

identity-sessions-title = Where you are signed in
identity-sessions-lead = If you do not recognise one, end it and change your password.
identity-sessions-browser = Browser
identity-sessions-started = Signed in
identity-sessions-last-seen = Last used
identity-sessions-end = What you can do
identity-sessions-this = This browser
identity-sessions-unknown = Unknown browser
identity-sessions-end-one = Sign out there
identity-sessions-end-others = Sign out everywhere else
identity-sessions-ended = What you chose has been signed out.
identity-session-title = How long you stay signed in
# $when (text): a date and time, in the three messages below.
identity-session-ends = If you open no page, you are signed out here: { $when }.
identity-session-at-latest = To protect you, we ask for your password again at the latest then: { $when }.
identity-session-extended = You stay signed in. The new end is: { $when }.
identity-session-leave = Back to your account
identity-session-saved = If a session ends while you write, what you send is kept. Sign in, and it is there again.

## Staff

identity-staff-failed-title = We could not sign you in with your institution
identity-staff-failed-text = The answer of its sign-in service did not match what we asked, or it came too late.
identity-staff-failed-next = Nothing was changed. Begin again. If it happens once more, tell your administrator.
identity-no-role-title = You have no role here yet
identity-no-role-text = Your institution has signed you in, but named no role that this portal knows. Tell your administrator. The log of the portal says what was sent.

## Mails. They repeat no name and no password

# $contact (text): an address for help.
identity-mail-foot = Questions: { $contact }
identity-mail-confirm-subject = Confirm your e-mail address
identity-mail-confirm-body = Somebody asked for an account with this address. If it was you, open this link within two days. If not, do nothing: there will be no account.
identity-mail-exists-subject = You already have an account
identity-mail-exists-body = Somebody entered this address, perhaps you. It already has an account. You can sign in here, or ask for a new password. If it was not you, you need do nothing.
identity-mail-recover-subject = Choose a new password
identity-mail-recover-body = Somebody asked for a new password for your account. If it was you, open this link within one hour. If not, do nothing: your password stays as it is.
identity-mail-enter-subject = Your link to sign in
identity-mail-enter-body = Somebody signed in with your password, after many wrong ones. If it was you, open this link within one hour. If not, choose a new password at once: yours is known.
identity-mail-change-subject = Confirm your new e-mail address
identity-mail-change-body = You asked to use this address for your account. Open this link within one hour. Until then nothing changes.
identity-mail-changed-subject = Your e-mail address was changed
identity-mail-changed-body = Your account now uses another address. If you did not ask for this, write to us at once.
identity-mail-password-subject = Your password was changed
identity-mail-password-body = The password of your account was changed. If it was not you, ask for a new one here at once.

## The mail that tells staff of work. It counts, and names nothing: it may be read by others.

identity-work-mail-subject = Work in the portal
# $count (number): files and challenges.
identity-work-mail-new = { $count ->
    [one] One new matter waits for you.
   *[other] { $count } new matters wait for you.
}
# $count (number): files and challenges.
identity-work-mail-deadlines = { $count ->
    [one] One deadline is near or has passed.
   *[other] { $count } deadlines are near or have passed.
}
# $count (number): mails.
identity-work-mail-undelivered = { $count ->
    [one] One mail of the portal could not be delivered.
   *[other] { $count } mails of the portal could not be delivered.
}
# $count (number): files and challenges.
identity-work-mail-unattended = { $count ->
    [one] On one matter nobody may work. An administrator must give the role to somebody else.
   *[other] On { $count } matters nobody may work. An administrator must give the role to somebody else.
}
# $count (number): jobs that failed too often.
identity-work-mail-stopped = { $count ->
    [one] One task that the portal does by itself has stopped after many failures. It is not done until you act.
   *[other] { $count } tasks that the portal does by itself have stopped after many failures. They are not done until you act.
}
identity-work-mail-end = Sign in to see more. In your account you choose when you get this mail.

## What needs an administrator

identity-attention-title = Needs attention
identity-attention-lead = What stands still until an administrator acts. No file and no person is named here.
identity-attention-unattended = Matters that nobody may work on
# $count (number): files.
identity-attention-to-review = { $count ->
    [one] One file waits for a reviewer, and no reviewer may work on it.
   *[other] { $count } files wait for a reviewer, and no reviewer may work on them.
}
# $count (number): files.
identity-attention-to-decide = { $count ->
    [one] One file waits for a decision, and no decision maker may decide it.
   *[other] { $count } files wait for a decision, and no decision maker may decide them.
}
# $count (number): challenges.
identity-attention-to-examine = { $count ->
    [one] One challenge waits for the panel, and no member may examine it.
   *[other] { $count } challenges wait for the panel, and no member may examine them.
}
identity-attention-why = Everybody with the role took part, stepped aside, or belongs to the organisation.
# A command follows.
identity-attention-cure = Give the role to somebody who did not take part. It is done with this command:
identity-attention-nothing = Somebody may work on every matter that waits.
identity-attention-left-out = Matters from which you stepped aside, or in which you took part, may be left out.
identity-attention-mails = Mails that did not leave
identity-attention-mails-text = To whom they go, and what they say, is not shown. The text of a mail that was given up is deleted.
identity-attention-mails-none = Every mail of the last 30 days left, or is about to.
identity-attention-mails-again = Try the waiting mails again now
identity-attention-tried = The waiting mails are tried again now
identity-attention-mail-written = Written
identity-attention-mail-kind = About
identity-attention-mail-tries = Tries
identity-attention-mail-state = What became of it
# $when (text): a date and time.
identity-attention-mail-given-up = Given up: { $when }
# $when (text): a date and time.
identity-attention-mail-again = Tried again: { $when }
identity-attention-mail-kind-account = an account
identity-attention-mail-kind-invitation = an invitation
identity-attention-mail-kind-staff = work of staff
identity-attention-mail-kind-notice = a notice
identity-attention-jobs = What the portal does by itself
# A command follows.
identity-attention-jobs-text = What fails is tried again, later each time. After 20 failures in a row it stands still until you act. This command gives the reason:
identity-attention-jobs-none = Everything was done when it was due.
# $when (text): a date with the time.
identity-attention-places = Acts have waited for their place in the log since { $when }. Until they have it, the log cannot show that nothing was taken out of it. The log of the server gives the reason.
identity-attention-jobs-again = Try again now what failed
identity-attention-jobs-tried = What failed is tried again now
identity-attention-job-what = What
identity-attention-job-last = Last done
identity-attention-job-never = Never
identity-attention-job-failures = Failures in a row
identity-attention-job-state = What became of it
# $when (text): a date and time.
identity-attention-job-state-dead = Stands still since: { $when }
# $when (text): a date and time.
identity-attention-job-state-again = Tried again: { $when }
identity-attention-job-kind-mails = sending mails
identity-attention-job-kind-late-decisions = telling of late decisions
identity-attention-job-kind-deferred-files = bringing back deferred files
identity-attention-job-kind-month-end = publishing the end of a month
identity-attention-job-kind-reminders = reminding applicants
identity-attention-job-kind-staff-mails = writing to staff
identity-attention-job-kind-deletion = deleting what has served its time
