### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = The rule is unclear or was not published
challenges-ground-about-unclear-rule = The rule was not published, or one could not tell what it means.
challenges-ground-error = The decision contains an error
challenges-ground-about-error = The decision is wrong about the facts, or applies the rule wrongly.
challenges-ground-evidence-ignored = Evidence was not taken into account
challenges-ground-about-evidence-ignored = You gave evidence that the decision did not take into account.
challenges-ground-discrimination = Discrimination
challenges-ground-about-discrimination = You were treated worse because of who you are, what you think or where you come from.
challenges-ground-unfair-procedure = Unfair procedure or bias
challenges-ground-about-unfair-procedure = You were not heard, or somebody who decided was not impartial.
challenges-ground-delay = Delay
challenges-ground-about-delay = It took longer than was promised.
challenges-ground-disproportion = The restriction is disproportionate
challenges-ground-about-disproportion = The restriction goes further than its purpose needs.
challenges-ground-inaccessibility = Lack of accessibility
challenges-ground-about-inaccessibility = A disability, a language, a distance or a technology kept you out.
challenges-ground-non-disclosure = Information was withheld wrongly, or against the public interest
challenges-ground-about-non-disclosure = Information was kept from you that should be disclosed.
challenges-ground-reprisal = Reprisal
challenges-ground-about-reprisal = It is a response to your cooperation with the institution, or to an earlier challenge.

## States

challenges-state-safe-draft = Protected draft
challenges-state-lodged = Lodged
challenges-state-acknowledged = Acknowledged
challenges-state-screened = Risks screened
challenges-state-admissible = Admissible
challenges-state-cure = To be completed
challenges-state-inadmissible = Inadmissible
challenges-state-interim = Interim measure in force
challenges-state-stage1 = Being examined, stage 1
challenges-state-settled = Settled
challenges-state-upheld = Upheld
challenges-state-partly = Upheld in part
challenges-state-rejected = Rejected
challenges-state-lapsed = Time ran out
challenges-state-stage2 = Being examined, stage 2
challenges-state-decided = Finally decided
challenges-state-implementing = Being implemented
challenges-state-closed = Closed
challenges-state-not-implemented = Not implemented
challenges-state-reopened = Reopened

## Outcomes and what follows from them

challenges-outcome-upheld = Upheld
challenges-outcome-partly = Upheld in part
challenges-outcome-rejected = Rejected
challenges-effect-annul-and-remit = The decision is annulled. The file goes to a fresh assessor.
challenges-effect-stands = The decision stands.
challenges-effect-deferral-annul-and-remit = The deferral ends. The file is due for a decision now.
challenges-effect-deferral-stands = The deferral stands.
challenges-effect-ended-deferral-annul-and-remit = The deferral had already ended. What was decided since is not changed.
challenges-effect-ended-deferral-stands = The deferral had already ended. Nothing changes.

## Why a challenge may come late

challenges-late-risk = Lodging it earlier would have put somebody in danger.
challenges-late-disability = A disability made it impossible to lodge it earlier.
challenges-late-language = The decision was not in a language that we understand.

## What a challenge still lacks

challenges-violation-nothing-to-challenge = This decision restricts nobody. There is nothing to challenge.
challenges-violation-already-lodged = There is a challenge of this decision already. You can follow it with its receipt code.
challenges-violation-no-ground = Choose at least one ground.
challenges-violation-no-statement = Say in your own words what is wrong. A few sentences are enough.
challenges-violation-late = The last day for a challenge has passed. Choose the reason why it could not come earlier.

## The receipt code

challenges-violation-code-missing = Enter the receipt code.
# $character (text): the character.
challenges-violation-code-character = No receipt code contains { $character }. Compare it with your receipt, character by character.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-violation-code-length = Characters in a receipt code: { $length }. Characters typed: { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-violation-took-part = You took part in this file. Your part: { $part }. Somebody else must examine the challenge.
challenges-violation-declare-first = Declare on conflicts of interest before you examine this challenge.
challenges-violation-conflict-declared = You declared a conflict of interest. Somebody else will examine this challenge.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-violation-not-possible-now = This cannot be done now. State of the challenge: { $state }.
challenges-violation-outcome-missing = Choose the outcome of the challenge.
challenges-violation-no-reasons = Give the reasons for the outcome.
challenges-violation-no-ground-upheld = Mark the grounds that are well founded.
challenges-violation-no-effect-deferral = Say whether the deferral ends or stands.
challenges-violation-nothing-to-annul = The deferral has already ended, so nothing can be annulled. Read the outcome below, then send it again.
challenges-violation-no-effect = Say whether the decision is annulled or stands.
challenges-violation-ground-with-rejection = A challenge with a well-founded ground is not rejected. Change the outcome or clear the mark.

## Where challenging begins

challenges-start-title = Challenge a decision
challenges-start-lead = People who took no part in the decision look at it again. It is free. You need no lawyer and no account.
challenges-start-yours = What you can challenge now
challenges-start-challenge-file = Challenge the decision on
challenges-start-lodged = Your challenges
challenges-start-enter-code = Enter your receipt code
challenges-start-sign-in = Sign in instead
challenges-start-code-where = The code is on the receipt of your application.
challenges-start-before = Before you begin
challenges-start-who = Who may challenge
challenges-start-who-text = The organisation that a decision restricts, and whoever holds the receipt code of its application.
challenges-start-what = What can be challenged
challenges-start-what-text = Every restriction. Today these are:
challenges-start-cost = What it costs
challenges-start-cost-text = Nothing. A challenge has no effect on your other applications.
challenges-start-language = In which language
challenges-start-language-text = In any of the six languages of this portal. Write in the one you know best.
challenges-start-until = Until when
# $days (number): calendar days.
challenges-start-until-text =
    { $days ->
        [one] { $days } day from the notice, unless the notice gives more. Later only because of risk, disability or language.
       *[other] { $days } days from the notice, unless the notice gives more. Later only because of risk, disability or language.
    }
challenges-start-next = What happens then
challenges-start-step-receipt = The portal confirms at once that it has your challenge, and shows every deadline.
# $days (number): working days.
challenges-start-step-acknowledged =
    { $days ->
        [one] A member of the panel acknowledges it within { $days } working day.
       *[other] A member of the panel acknowledges it within { $days } working days.
    }
challenges-start-step-panel = That member took no part in the decision. The portal shows your challenge to nobody who did.
# $days (number): working days.
challenges-start-step-outcome =
    { $days ->
        [one] You receive the outcome with reasons within { $days } further working day.
       *[other] You receive the outcome with reasons within { $days } further working days.
    }
challenges-start-step-effect = If the panel annuls the decision, other people assess your file afresh. If it ends a deferral, your file is due for a decision. The panel can also agree with you and let the decision stand. A deferral that ended before stays ended. Some bodies are not bound by the outcome; the page of the programme says so.
challenges-start-grounds = The ten grounds of a challenge
challenges-start-safety = Your safety
challenges-start-safety-text = Our mails name nobody and say nothing about your challenge. Others may still see this page on your screen or in your network’s records.
challenges-start-safety-link = What this portal can and cannot protect
challenges-start-others = Other ways
challenges-start-others-text = If you cannot use this portal, ask for help. The notice and the help page name whom to ask. Your other rights and remedies stay as they are.
challenges-start-help = Get help
challenges-outcomes-link = Outcomes of earlier challenges
# $when (text): a date and time.
challenges-until = Until { $when }

## Lodging

challenges-lodge-title = Lodge your challenge
challenges-lodge-kicker = Decision on application
challenges-lodge-lead = Two answers are enough: why the decision is wrong, and a few sentences about it.
challenges-lodge-until = Lodge it by
challenges-lodge-was-until = The last day was
challenges-lodge-read-notice = Read the decision and its reasons
challenges-lodge-who-sees = Nobody who took part in the decision sees it. Later the outcome is published without your name.
challenges-lodge-who-sees-hidden = Nobody who took part in the decision sees it. Nothing of it is published while your organisation is hidden.
challenges-lodge-grounds = Why is the decision wrong?
challenges-lodge-grounds-hint = Choose every ground that fits. If you are unsure, choose the nearest one.
challenges-lodge-statement = What happened, in your words
challenges-lodge-statement-hint = Say which part is wrong and what shows it. No legal terms are needed.
challenges-lodge-remedy = What you ask for (optional)
challenges-lodge-remedy-hint = For example: annul the decision, correct a record, disclose a document.
challenges-lodge-late = Why could it not come earlier?
challenges-lodge-late-hint = One of these reasons opens the way also after the last day. You need not prove it now.
challenges-lodge-documents-later = You can add documents on the next page. They are not required.
challenges-lodge-submit = Lodge the challenge
challenges-lodge-nothing-lost = What you typed is still shown below.
challenges-check-title = Check your challenge
challenges-check-lead = Nothing is sent yet. Read it, change what you want, add documents, then lodge it.
challenges-check-change = Change it
challenges-check-back = Back to what you wrote
challenges-check-document = Add a document (optional)
# $name (text): the file's name.
challenges-check-added = { $name } is saved. The challenge is not lodged yet.
challenges-check-removed = The document is taken out. The challenge is not lodged yet.
challenges-check-stale = It is shown as it stands now, and was not lodged. Read it, then lodge it.
challenges-check-kept = What you wrote is kept. The challenge is not lodged yet.
challenges-check-who-sees = Before you lodge it: those who act for your organisation, and whoever holds the receipt code. It is kept for 90 days after the last change.

## One challenge at a time, and none where nothing restricts

challenges-already-title = This decision has been challenged
challenges-already-lodged = There is a challenge of this decision
challenges-already-waiting-text = The portal has it, and nobody has acknowledged it yet. You can add documents to it and follow every step.
challenges-already-open-text = It is being examined. You can add documents to it and follow every step.
challenges-already-concluded-text = It was decided, with reasons. Other remedies stay open to you.
challenges-already-typed = A challenge was lodged while you wrote. Your text was not sent. It is below: copy it if you need it. You can add it to the challenge as a document.
# $name (text): the file's name.
challenges-file-not-kept = { $name } was not kept.
challenges-already-file-add = A challenge was lodged meanwhile. Choose the file again on the page of the challenge.
challenges-already-see = See the challenge
challenges-begun-title = You began a challenge that was not lodged
# $restriction (text): the kind of the earlier restriction.
challenges-begun-offered = It was about this: { $restriction }. That has ended. Your text is below, and its files come along.
challenges-begun-fit = Change the text so that it fits what you challenge now. The institution sees it only once you lodge it.
challenges-begun-kept = It was about this: { $restriction }. That has ended. Your text and its files are kept for 90 days after your last change. If a decision comes that you can challenge, your text is offered again.
challenges-begun-copy = Your text is not kept, since there is nothing to challenge now. Copy it if you need it later.
challenges-nothing-title = There is nothing to challenge
challenges-nothing-text = If a deadline of ours has passed, or you met another barrier, ask for help.

## Where a challenge stands

challenges-status-title = Your challenge
challenges-status-kicker = Challenge
challenges-status-received = We have your challenge
challenges-status-received-text = Its clock runs. Keep the reference. The receipt code of the application opens this page again.
challenges-status-acknowledged-by = A person acknowledges it by
challenges-status-outcome-by = The outcome is due by
challenges-status-overdue = Overdue
challenges-status-outcome = Outcome
challenges-status-timeline = What has happened
challenges-status-who-decides = Who decides
challenges-status-who-decides-text = A member of the challenge panel who took no part in the decision. Each member first declares on conflicts of interest.
challenges-status-said = What the challenge says
challenges-status-after-annulled = Your file is assessed again by people who took no part before. The restriction has no effect any more.
challenges-status-after-deferral = The deferral has no effect any more. The page of your application says what comes next.
challenges-status-after-ended-deferral = The deferral had already ended. A decision that was taken since can be challenged on its own.
challenges-case-file-ended-deferral-title = This deferral has ended
challenges-case-file-ended-deferral = Its day came, or the file was decided or withdrawn. Your outcome says whether the deferral was right. It changes nothing in what followed.
challenges-status-after-stands = You can apply again when the programme takes applications. Your other rights and remedies stay as they are.
challenges-event-lodged = The challenge was lodged
challenges-event-received = The portal confirmed its receipt
challenges-event-acknowledged = A panel member acknowledged it and examines it
# $outcome (text): the name of an outcome, from the list above.
challenges-event-decided = Outcome given: { $outcome }
challenges-actor-you = Your side
challenges-actor-portal = Portal
challenges-actor-panel = Challenge panel
challenges-application = Application
challenges-organisation = Organisation
challenges-programme = Programme
challenges-documents = Documents of the challenge
challenges-documents-add = Add a document
# $when (text): a date and time with its city.
challenges-documents-added = Added: { $when }
# $most (number): documents that a challenge can have, here and below.
challenges-documents-full = This challenge has as many documents as it can have: { $most }.
challenges-violation-evidence-full = This challenge has as many documents as it can have: { $most }. This file was not kept.
challenges-violation-evidence-concluded = The challenge is concluded and takes no further document. This file was not kept.
challenges-violation-evidence-again = The challenge changed at this very moment. This file was not kept. Choose it again.
challenges-documents-kept = Saved

## The panel's docket

challenges-docket-title = Challenge docket
challenges-docket-lead = Challenges of files in which you took no part. Others are not shown and not counted.
# $open, $overdue (number): challenges.
challenges-docket-count = Open challenges: { $open }. Overdue: { $overdue }.
challenges-docket-open = Open challenges, earliest deadline first
challenges-docket-concluded = Concluded challenges, newest first
challenges-docket-empty = There is no challenge here for you.
challenges-docket-challenge = Challenge
challenges-docket-grounds = Grounds
challenges-docket-due = Due
challenges-docket-state = State
challenges-docket-new-documents = New documents
challenges-docket-show-open = Show open challenges
challenges-docket-show-concluded = Show concluded challenges
challenges-docket-recused = You stepped aside
challenges-docket-recused-text = Your declaration is kept. You will not examine this challenge.
challenges-decided-on = Decided on
challenges-list-older = Older
challenges-said-statement = Statement
challenges-said-remedy = Remedy asked for
challenges-said-late = Why it came late

## The bundle of a challenge

challenges-case-file-kicker = Challenge
challenges-case-file-acknowledge = Acknowledge and begin to examine
challenges-case-file-acknowledge-text = The challenger is told that a person holds the challenge. The time for the outcome begins.
challenges-case-file-acknowledged-text = The challenger can see it. The deadline for the outcome is above.
challenges-case-file-concluded-text = The outcome is given. The challenger can read it now.
challenges-case-file-stale = The challenge is shown as it stands now, the newest documents first. Read it, then go on.
challenges-case-file-decide = Give the outcome
challenges-case-file-decision = The decision and its reasons
challenges-case-file-restriction = What is challenged, and its reasons
challenges-case-file-kind = Restriction
challenges-case-file-since = In force since
challenges-case-file-basis = Legal basis
challenges-case-file-findings = Findings of the assessment
challenges-case-file-file = The application and its documents
challenges-case-file-decided-by = Decided by
challenges-case-file-language = Language of the decision
challenges-case-file-reasons = Reasons under this criterion
challenges-case-file-not-met = Not met
challenges-case-file-facts = Facts found
challenges-case-file-considered = Evidence considered
challenges-case-file-missing = Evidence missing
challenges-case-file-cure = What would cure it

## Giving the outcome

challenges-decide-kicker = Outcome of the challenge
challenges-decide-lead = Answer each ground, then give the outcome. The challenger and the public read your reasons.
challenges-decide-lead-hidden = Answer each ground, then give the outcome. The challenger reads your reasons. While the organisation is hidden, nothing of this is published.
challenges-decide-founded = Which grounds are well founded?
challenges-decide-founded-hint = Mark none if you reject the challenge.
challenges-decide-outcome = Outcome
challenges-decide-effect = What follows for the decision?
challenges-decide-reasons = Reasons for the outcome
challenges-decide-reasons-hint = They are published. Name no person and no organisation.
challenges-decide-reasons-hint-hidden = They can become public once the organisation is shown again. Name no person and no organisation.
challenges-decide-language = Language in which you wrote the outcome
# $language (text): the name of a language.
challenges-decide-language-hint = Language of the page from which the challenge was sent: { $language }. Write in the language of its text if you can, so that the challenger understands.
challenges-decide-language-empty = Choose a language
challenges-decide-final = An outcome cannot be changed. It takes effect at once.
challenges-decide-submit = Give this outcome
challenges-decide-back = Back to the bundle
challenges-decide-pointed-at = Nothing is published yet. Change these places, or give the outcome again as it is.
challenges-decide-stale = What you typed is kept. The challenge is shown as it stands now. Read it, then send again.
challenges-decide-too-late = The outcome was given before yours, and an outcome cannot be changed. What you wrote is below.
challenges-decide-yours = What you wrote
# $ground (text): code and name of a ground, such as “G2 Error”.
challenges-answer-to = Answer to { $ground }
challenges-answer-founded = Well founded
challenges-answer-unfounded = Not founded
# $code (text): the code of a ground, such as G2.
challenges-violation-no-answer = Answer ground { $code }. The challenger needs to know what you make of it.
challenges-violation-language-missing = Choose the language in which you wrote the outcome.

## Published outcomes

challenges-outcomes-title = Outcomes of challenges
challenges-outcomes-lead = Outcomes with their reasons. The portal adds no name, number or day, and asks the panel to write none. The outcomes of a month appear when it is over. Those of hidden organisations are left out.
challenges-outcomes-empty = No outcome is published yet. Outcomes appear after the end of their month.
challenges-outcomes-reasons = Read the reasons and the answer to each ground
challenges-time-taken = Time taken
