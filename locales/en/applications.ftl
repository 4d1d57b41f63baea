### Applications: a file from its draft to its end.

## States

applications-state-draft = Draft
applications-state-submitted = Submitted
applications-state-receipted = Receipt issued
applications-state-complete = Complete
applications-state-incomplete = Waiting for the applicant
applications-state-assessing = Being assessed
applications-state-recommended = Waiting for a decision
applications-state-granted = Granted
applications-state-granted-lower = Granted in a lower category
applications-state-refused = Refused
applications-state-deferred = Deferred
applications-state-closed-without-prejudice = Closed; a new application is possible
applications-state-withdrawn = Withdrawn

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-violation-not-possible-now = This cannot be done now. State of the file: { $state }.
# $limit (number): rounds of questions allowed.
applications-violation-questions-used-up = The rounds of questions to the applicant are used up. Rounds allowed: { $limit }.
# $limit (number): deferrals allowed.
applications-violation-deferrals-used-up = This application cannot be deferred again. Deferrals allowed: { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-violation-reminders-missing = A file is closed only after all reminders. Reminders sent: { $sent }. Reminders needed: { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-violation-not-a-draft = This application has already been submitted. Its state: { $state }. Nothing was changed.
# $question (text): the question.
applications-violation-answer-missing = Answer this question: { $question }
# $document (text): the name of the document.
applications-violation-document-missing = Add this document, or one that is accepted instead: { $document }
applications-violation-declaration-missing = Confirm the declaration to submit the application.
applications-violation-declarant-missing = Enter the name of the person who makes the declaration.

## Your applications

applications-dashboard-title = Your applications
applications-dashboard-lead = Your drafts, the applications you sent, and the organisations you act for.
applications-dashboard-empty = You have not started an application. Choose a programme to see what it needs.
applications-dashboard-begin = Choose a programme
applications-dashboard-add-organisation = Add an organisation
applications-dashboard-enter-code = I have an invitation code
applications-dashboard-sent = Applications sent
applications-dashboard-drafts = Drafts
applications-dashboard-due = Decision due
applications-dashboard-saved = Last saved
applications-column-programme = Programme
applications-column-organisation = Organisation
applications-column-state = State
applications-no-date = No date set
applications-due-paused = Paused until you answer
# $date (text): day, hour and zone, in words.
applications-due-answer-by = Answer by { $date }
applications-due-ended = The procedure has ended
applications-kicker = Application
applications-back = Back to the task list
applications-back-to-check = Back to checking your answers

## Before the start

# $programme (text): the name of the programme.
applications-start-title = Apply: { $programme }
applications-start-kicker = Before you start
applications-start-lead = Each part is saved when you press “Save and continue”. You can stop then and return at any time.
applications-start-illustrative-title = Illustrative, not an official form
applications-start-illustrative-text = This programme shows another body’s procedure as it is known. An application sent here does not reach that body.
applications-start-model-text = This is a model that Tribune proposes. No body has adopted it yet.
applications-start-need = What you need
applications-start-documents = Documents
applications-start-fees = Fees
applications-start-time = How long it takes
applications-start-late = What happens if we are late
applications-start-decides = Who decides
applications-start-languages = Languages of the application
applications-round-closes = Deadline of this round
applications-round-later = An application sent later is taken up in the next round, a year later.
applications-round-taken-up = Taken up in the round with the deadline
applications-start-safety = Your safety
applications-start-safety-text = Write only what is needed. Our messages never name your organisation or this programme. Your network may still record that you visited this portal.
applications-start-visibility = Before you send, one page asks whether it would be dangerous if it were known that you applied.
applications-visibility-title = Who will see what
applications-visibility-lead = Read who sees your application, and when. Then answer the questions. You can change the answers at any time.
applications-visibility-seen-draft = Your application, before you send it
applications-visibility-seen-applied = That you applied, and your name, once sent
applications-visibility-seen-sent = Your answers, once sent
applications-visibility-seen-documents = Your documents, once sent
applications-visibility-seen-decision = The decision and its reasons
applications-visibility-seen-challenge = A challenge, if you lodge one
applications-visibility-challenge-outcome = What you write in a challenge is not published. Its outcome is, after the end of the month and without your name: grounds, reasons and answers. While your organisation is hidden, its outcomes are left out.
applications-visibility-seen-waiting = Everybody, while it waits
applications-visibility-counted = Only numbers: how many files wait in the programme, since when, and how many are late. No name and no number of a file.
applications-visibility-seen-everybody = Everybody, after the decision
applications-visibility-danger = Would it be dangerous if it were known that you applied?
applications-visibility-danger-hint = Think of everybody who could be harmed: members, their families, the people you work with.
applications-visibility-danger-yes = Yes, or we are not sure
# $effect (text): what hiding does, in the words of the page that hides.
applications-visibility-danger-yes-hint = You are hidden from the moment you save. { $effect } Nobody has to agree. Once the application is sent, the protection focal points are told. Those who decide on it see that you are hidden, and not why. If you answer no later, you stay hidden. An owner agrees to be shown, then a focal point confirms it.
applications-visibility-danger-no = No
applications-visibility-danger-no-hint = You can answer yes later, also after sending, and with your receipt code alone.
applications-visibility-status = If you are given a status
applications-visibility-status-hint = The status is valid either way.
applications-visibility-status-public = Show it in the register
applications-visibility-status-confidential = Do not show it in the register
applications-visibility-status-confidential-hint = The decision on it is then published without your name. If it was published with your name before, it leaves the public lists.
applications-visibility-provisional = If our decision is late, and you have provisional access
applications-visibility-provisional-hint = It ends with a refusal. Whoever saw it in the register could then guess the refusal.
applications-visibility-provisional-shown = Show our provisional access in the register
applications-visibility-naming = May we name you in the published decision?
applications-visibility-naming-hint = You can take this back at any time. The decision then leaves the public lists. Who has read it before may remember it.
applications-visibility-naming-no = No. It is published without our name, country and day.
applications-visibility-naming-not-listed = No. The decision is in no public list.
applications-visibility-naming-yes = Yes. Our name and the day are published with the public summary.
applications-visibility-save = Save the answers
applications-visibility-stale = These answers changed since you opened the page. Check yours and save again.
applications-visibility-all-hidden = Everything that you can hide here is hidden.
applications-visibility-hidden = Nothing of your organisation is published while it is hidden. These answers count once it is shown again.
applications-visibility-saved-hidden = Your answers are saved. Nothing of your organisation is shown in public.
applications-violation-danger-missing = Choose whether it would be dangerous if it were known that you applied.
applications-violation-code-only-hides = With a receipt code you can hide, and not show. To show something, sign in as a member of the organisation.
applications-start-begin = Start the application
applications-start-account = You need an account to save a draft and return to it. A name of your choice is enough; an e-mail address is not required.
applications-start-no-organisation = First describe your organisation. You do this once, and every application uses it.
applications-start-describe = Describe your organisation
applications-start-organisation = Which organisation applies?
applications-start-another = Another organisation
applications-start-choose = Choose the organisation that applies.
applications-start-earlier = Use answers from an earlier application?
applications-start-earlier-hint = Its answers and documents are copied. You can change each of them before you send the new application.
applications-start-earlier-none = No, start with empty answers
applications-start-earlier-other = This earlier application belongs to another organisation or programme. Choose one of those shown.
applications-start-submit = Start a draft
applications-start-open-title = This organisation already has an open application here
applications-start-open-text = Nothing was changed. Continue the one that exists.

## The task list and the questions

applications-tasks-lead = Do the parts in any order. Each part is saved when you press its save button.
applications-tasks-asked = We asked you for something. Change or add what is needed, then send the application again.
applications-tasks-copied = Your earlier answers and documents are copied here. Check each part before you send it.
applications-asked-title = What we asked you for
applications-asked-where = You can answer in these parts:
applications-answer-by = Answer by
applications-answer-by-closed = Without an answer by then, the application is closed. We send reminders by mail first. You can apply again when the programme takes applications.
applications-answer-unreached-title = Our mail does not reach you
applications-answer-unreached = No member of your organisation who can answer has an address that our mail reaches. Confirm an address in your account. The application is not closed before our reminders have been sent.
applications-tasks-profile = About your organisation
applications-tasks-check = Check and send
applications-tasks-optional = Optional
applications-tasks-status = See what happened so far
applications-delete-title = Delete this draft
applications-delete-lead = All its answers and files are deleted, for every member of your organisation. This portal cannot bring them back.
applications-delete-stays = Your organisation and its profile stay. If you asked to be hidden, that stays too.
applications-delete-log = The log keeps that a draft was begun and deleted, when and by whom. It keeps no answer and no file name.
applications-delete-submit = Delete the draft
applications-delete-keep = Keep the draft
applications-delete-changed = The draft was changed since you opened this page. Look at it again. To delete it as it is now, press the button again.
applications-delete-done = The draft is deleted, with its files.
applications-save-and-continue = Save and continue
applications-save-and-check = Save and return to checking
applications-section-kept = What you typed is shown below. This part is not saved yet.
# $typed (text): what stands in the boxes of a date.
applications-half-a-date = { $typed }: this is not a complete date yet
applications-certain-title = With this answer the application would be refused
applications-certain-text = Your answer is saved. The rules leave no other decision as it stands. You can change it.
applications-certain-go-on = Keep this answer and go on
applications-violation-founded-differs = This date and the date in your profile cannot both be right. Correct this answer here, or the profile from the task list.

## Documents

# $documents, $recordings (text): names of file types, each as a list.
applications-documents-types = { $documents }. Recorded sound: { $recordings }
applications-documents-plain-text = plain text
applications-documents-cleaning = Details inside the file
applications-documents-keep-hint = Before we keep a file, we remove what it says about place, device, author and time. Picture, text and sound stay as they are.
applications-documents-keep = Also keep the file as it came. Only members of your organisation can open it.
applications-documents-original = Open the file as it came
# $details (text): one or more of the traces below, as a list.
applications-documents-cleaned = Removed from this file: { $details }.
applications-documents-trace-place = the place
applications-documents-trace-device = the device or program
applications-documents-trace-author = the author
applications-documents-trace-time = the time
applications-documents-trace-preview = a small picture of it
applications-documents-trace-other = other details
applications-documents-mark-active = This file can start or fetch something when it is opened. Open it with care.
applications-documents-mark-signed = It bears a digital signature. It is kept as it came, with the names in it.
applications-documents-mark-not-cleaned = We could not remove details from it, such as place or author.
applications-documents-mark-converted = The text was written in another encoding.
applications-documents-advice-converted = Open it once and check that it reads well.
applications-documents-mark-inside = There are files inside that we did not clean. They may name a place or an author.
applications-documents-mark-changes = Deleted text or comments are still inside.
applications-documents-advice-changes = To remove them, accept all changes, delete the comments and send the file again.
# $documents (text): what may be sent instead, as the programme says it.
applications-documents-instead = Or instead: { $documents }
applications-documents-instead-title = You can send this instead
applications-documents-same-value = This evidence counts the same. Add it here.
applications-documents-optional = This document is optional. You can apply without it.
applications-documents-saved = Saved
applications-documents-once-sent = Staff of the institution can read it only after you have sent the application.
applications-documents-removed = The file is removed from your application and deleted.
# $day (text): the day.
applications-documents-removed-later = The file is removed from your application. It is deleted for good on { $day }.
applications-documents-back = Return to the task list

## Checking, declaring, sending

applications-check-title = Check your answers
applications-check-lead = This is what we will receive. You can change everything before you send it.
applications-check-unchanged = Nothing has changed since we asked
applications-check-unchanged-text = You can send it like this. Then we go on with what you had sent before.
applications-runs-again-title = This draft cannot be sent now
# $reference (text): the reference of the earlier application.
applications-violation-runs-again = After a challenge, your earlier application { $reference } runs again. This draft is kept. You can send it once that one has ended or you have withdrawn it.
applications-runs-again-see = See the earlier application
applications-check-saved = Your change is saved. The application is not sent yet.
applications-check-continue = Continue to the declaration
applications-missing-title = Some parts are still missing
applications-missing-text = Complete the parts listed before you send it. Your draft is saved.
applications-declaration-title = Declaration
applications-declaration-lead = By sending the application you declare the following.
applications-declaration-acts = I act for this organisation, with its agreement.
applications-declaration-true = What this application says is true as far as I know.
applications-declaration-profit = The organisation distributes no profits to its members or leaders.
applications-declaration-legend = Your confirmation
applications-declaration-agree = I declare this
applications-declaration-name = Your name
applications-declaration-name-hint = The name you are known by.
applications-declaration-submit = Send the application
applications-declaration-back = Back to checking
applications-declaration-kept = Your answers are saved.
applications-declaration-stale = These parts changed after you checked them, and nothing was sent. Read them, then send the application.

## The receipt

applications-receipt-title = We have your application
applications-receipt-title-answer = We have your answer
applications-receipt-code = Receipt code
applications-receipt-code-hint = Keep this code in a safe place. Without an account, whoever has it can follow the application, challenge its decision, and hide the organisation. It makes nothing public.
applications-receipt-next = What happens next
applications-receipt-step-check = We check that everything is there. If something is missing, we ask you and the clock stops.
applications-receipt-step-assess = We assess each criterion, and a decision is made.
applications-receipt-step-decide = You receive the decision with its reasons, and how to challenge it.
# $date (text): a day in words.
applications-receipt-by = By { $date } at the latest
applications-receipt-notice = If you gave an e-mail address, we tell you there when a message waits. Our mails never name your organisation or say what a message is about. A reminder says until which day we wait for your answer.
applications-receipt-safety = If your device may be searched
applications-receipt-safety-text = Write the code on paper instead of saving it on the device. Owners and editors of your organisation can see it here again after signing in.
applications-renew-link = Give this application a new code
applications-renew-title = A new receipt code
applications-renew-lead = Do this when somebody who knows the code should no longer use it.
applications-renew-effect = The old code stops working at once. What it had opened is closed everywhere. Give the new code to those who need it.
applications-renew-submit = Make a new code
applications-renew-keep = Keep the present code
applications-renew-done = This application has a new receipt code. The old one no longer works.
applications-receipt-follow = Follow the application
applications-sent-title = What you sent
applications-sent-lead = This is your application as you sent it. Later changes are not on this page.
# $when (text): day and hour.
applications-sent-first = Application, sent on { $when }
applications-sent-answer = Answer to our question, sent on { $when }
applications-sent-others = You also sent
applications-sent-taken-out = Taken out since then
# $count (number): files.
applications-sent-deleted =
    { $count ->
        [one] { $count } file was taken out and deleted since then.
       *[other] { $count } files were taken out and deleted since then.
    }
applications-sent-not-by-code = Members of the organisation can read what was sent after they sign in. The receipt code does not open it.
applications-sent-keep = To keep a copy, print this page. It holds names: keep it in a safe place.
applications-sent-back = Back to the status

## Where an application stands

applications-status-due = Decision due by
# $days (number): days after the promised date.
applications-status-overdue =
    { $days ->
        [one] We are { $days } day late
       *[other] We are { $days } days late
    }
applications-status-not-promised = This body promises no date.
applications-status-provisional = You have provisional access until we decide, because we are late.
applications-status-timeline = What happened so far
applications-status-answer = Answer what we asked
applications-status-answer-signed-in = Sign in to read what we asked and to answer
applications-status-notice = Read the decision and its reasons
applications-status-visibility = See or change who sees what
applications-status-begun = Read the challenge that you began
applications-status-challenge = Challenge the decision
applications-status-challenge-deferral = Challenge the deferral
applications-status-challenge-closing = Challenge the closing
applications-status-may-challenge-deferral = You can challenge this deferral.
applications-status-may-challenge-closing = You can challenge the closing of this application.
applications-closed-title = Why the application was closed
applications-closed-basis = Rule applied
applications-status-may-challenge = You can challenge this decision.
applications-status-challenge-until = Last moment to challenge
applications-status-challenge-late = The time to challenge has passed. You can still challenge because of risk, disability or language.
applications-status-challenge-was-until = It could be challenged until
applications-status-lodged = This decision was challenged
applications-status-lodged-deferral = This deferral was challenged
applications-status-lodged-closing = This closing was challenged
applications-status-lodged-text = Follow the challenge here. You need not challenge again.
applications-status-lodged-earlier = An earlier step was challenged
applications-status-lodged-earlier-text = This does not count as a challenge of what was decided since.
applications-status-again = Apply again
applications-status-sent = Read what you sent
applications-status-receipt = Show the receipt and its code
applications-status-withdraw = Withdraw the application
applications-meaning-draft = This application is not sent yet. Only members of your organisation see it.
applications-meaning-submitted = The application has reached us.
applications-meaning-receipted = We are checking that everything is there. You need to do nothing now.
applications-meaning-complete = Everything is there, and the assessment comes next. You need to do nothing now.
applications-meaning-incomplete = We asked you for something. The clock stands still until you answer.
applications-meaning-assessing = A reviewer assesses each criterion. You need to do nothing now.
applications-meaning-recommended = The assessment is done. Another person decides.
applications-meaning-granted = Your organisation was granted the status.
applications-meaning-granted-lower = Your organisation was granted a lower category than it asked for.
applications-meaning-refused = The application was refused. The decision gives the reasons.
applications-meaning-deferred = The decision was put off to a stated date.
# $date (text): a day, in words.
applications-status-put-off = Put off until { $date }
applications-status-put-off-text = On that day the file is due again. It can be decided sooner. You need to do nothing now.
applications-status-deferral = Why it was put off
applications-meaning-closed-without-prejudice = The application was closed because our questions stayed unanswered. You can apply again when the programme takes applications.
applications-meaning-withdrawn = Your organisation withdrew this application. You can apply again when the programme takes applications.

## What happened: one message for each word of the log that an applicant sees

applications-act-begun = Draft started
applications-act-submitted = Application sent
applications-act-receipt-issued = Receipt issued
applications-act-found-complete = Found complete
applications-act-found-incomplete = You were asked for something
applications-act-reminded = A reminder was written to you
applications-act-answered = Your answer arrived
applications-act-assessment-started = Assessment started
applications-act-recommended = Assessment finished
applications-act-granted = Status granted
applications-act-granted-lower = Granted in a lower category
applications-act-refused = Application refused
applications-act-deferred = Decision put off
applications-act-resumed = Examination resumed
applications-act-closed-unanswered = Closed without an answer
applications-act-withdrawn = Application withdrawn
applications-act-annulled = Decision annulled after a challenge; a fresh assessment begins
applications-act-lapsed = Deadline for the decision missed
applications-act-visibility-answered = Answers on who sees what saved
applications-act-naming-agreed = Agreed to be named
applications-act-naming-withdrawn = Agreement to be named taken back
applications-act-sealed = Hidden from the public
applications-act-unsealed = Shown to the public again
applications-act-showing-announced = You were told that your organisation will be shown again
applications-act-showing-agreed = Agreed to be shown again
applications-act-hiding-kept = Asked to stay hidden
applications-actor-member = Your organisation
applications-actor-staff = The institution
applications-actor-system = The portal
applications-actor-receipt = Holder of the receipt code
applications-actor-visitor = A visitor

## Withdrawing

applications-withdraw-title = Withdraw the application
applications-withdraw-lead = The procedure ends without a decision. You can apply again when the programme takes applications.
applications-withdraw-pressure = Nobody may press you to withdraw. If somebody does, ask for help instead of withdrawing.
applications-withdraw-submit = Withdraw it
applications-withdraw-keep = Keep it
applications-withdraw-done = The application is withdrawn.

## Without an account

applications-find-title = Find an application by its receipt code
applications-find-lead = You need no account. The code opens the status, the decision and a challenge.
applications-find-hint = 24 letters and digits, as on the receipt. Spaces and capitals do not matter.
applications-find-submit = Open the application
applications-find-unknown = This code opens no application. Compare it with your receipt, character by character. If your organisation has asked for a new code, only the new one opens it.
applications-find-safety = This browser remembers the code for an hour after you last used it. You can erase it on the application’s page.
applications-find-found = Your application
applications-find-kept-title = What you typed is kept
applications-find-kept-text = This browser no longer holds a receipt code or a sign-in. Enter the code, and you continue where you stopped.
applications-find-sign-in = I have an account: sign in
applications-forget-title = On this device
applications-forget-text = This browser remembers your code for an hour. Your browsing history stays until you delete it.
applications-forget-submit = Forget this code on this device
