### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = Granted
decisions-outcome-granted-lower = Granted in a lower category
decisions-outcome-refused = Refused

## Closing a file without an answer

# $programme (text): the name of a programme. $version (number): its version.
decisions-closing-basis = The time to answer questions: { $programme }, version { $version }.
# $when (text): a day. A list of criteria follows.
decisions-closing-asked = On { $when } we asked your organisation about:
# A list of days follows.
decisions-closing-reminded = Reminders were sent by mail on:
# $when (text): a day.
decisions-closing-last = The last day to answer was { $when }. No answer came.
decisions-closing-meaning = Nothing was decided about the criteria. Your organisation can apply again when the programme takes applications. Its earlier answers are kept for that.

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-violation-not-possible-now = Only a file with a recommendation can be decided. State of this file: { $state }.
decisions-violation-decider-assessed = You assessed this file. Somebody else must decide it.
# $part (text): the part that the person took, such as “decision maker”.
decisions-violation-decider-took-part = You took part in this file before. Your part: { $part }. Somebody else must decide it.
decisions-violation-decider-is-applicant = You belong to the organisation that applies. Somebody else must decide this file.
decisions-violation-declare-first = Declare on conflicts of interest before you decide.
decisions-violation-conflict-declared = You declared a conflict of interest. Somebody else must decide this file.

## What a decision still lacks

decisions-violation-outcome-missing = Choose the outcome.
decisions-violation-category-missing = Choose a category below the one applied for.
decisions-violation-no-decider = Enter the name and function of the person who decides.
# $name (text): the name of the person who is signed in.
decisions-violation-decider-is-another = The notice names the person who decides, and that is you. Enter your own name, { $name }, with your function.
decisions-violation-no-body = Enter the name of the body that decided.
decisions-violation-no-body-session = Enter the session or meeting at which the body decided.
decisions-violation-no-body-date = Enter the date on which the body decided.
# $today (text): today, as an ISO 8601 date.
decisions-violation-body-date-in-future = The date of the body’s decision cannot be after today, { DATE($today) }.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-body-date-before-file = The body cannot have decided before it had this file. Check the year. The earliest date is { DATE($earliest) }.
decisions-violation-no-criterion-named = This decision gives less than was asked for. Name at least one criterion that is not met.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-violation-no-reason-given = The decision is silent on criterion { $criterion }, which the assessment found open or not met. Give its reasons.
# $version (number): the number of the programme version.
decisions-violation-criterion-not-published = Criterion { $criterion }, version { $version }, is not among those published for this file.
decisions-violation-no-facts = State the facts found on criterion { $criterion }.
decisions-violation-no-evidence-considered = Name the evidence considered on criterion { $criterion }.
decisions-violation-no-evidence-missing = Name the evidence missing on criterion { $criterion }. If none is missing, say so.
decisions-violation-no-cure = Say what would cure criterion { $criterion }.
decisions-violation-no-effective-date = Enter the date from which the decision counts.
decisions-violation-no-public-summary = Write the summary for the public. The public reads no reasons.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-effective-before-decision = A decision cannot count from before it was taken. The earliest date is { DATE($earliest) }.
# $latest (text): the last possible day, as an ISO 8601 date.
decisions-violation-effective-too-late = The latest possible date is { DATE($latest) }. A status that begins later is recorded when it begins.
decisions-violation-names-organisation = This text is for the public and names the organisation. Write “the organisation” in place of its name.
decisions-violation-names-reference = This text is for the public and gives the reference of the application. Write “the application” in its place.
decisions-violation-no-challenge-route = This programme publishes no challenge route. The decision cannot be saved without one.
# $days (number): days for a challenge that the programme publishes.
decisions-violation-challenge-period-too-short = The time for a challenge is shorter than the programme publishes. Days needed: { $days }.
decisions-violation-no-deferral-reason = Choose why the decision is put off.
decisions-violation-no-deferral-criterion = Choose the criterion that the deferral concerns.
decisions-violation-no-deferral-text = Tell the applicant what you are waiting for.
decisions-violation-no-deferral-date = Enter the day until which the decision is put off.
# $today (text): today, as an ISO 8601 date.
decisions-violation-deferral-date-not-ahead = Enter a day after today, { DATE($today) }.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-violation-deferral-too-long = The programme allows no later day than { DATE($last) }.

## The queue of decision makers

decisions-queue-title = Files to decide
decisions-queue-lead = Files with a recommendation in whose assessment you took no part.
decisions-queue-empty = No file waits for your decision.
decisions-back-to-queue = Back to the files to decide

## The decision form

decisions-decide-kicker = Decision on a file
decisions-decide-left = The file and its findings
decisions-decide-right = Decision
decisions-decide-recommended = Recommendation
decisions-decide-findings = Findings by criterion
decisions-decide-incomplete = The decision is not complete and was not saved
decisions-decide-kept = What you typed is still shown below. Nothing was sent to the applicant.
decisions-decide-stale = This file changed since you opened it. Look at it again, then send the decision again.
decisions-decide-outcome = Outcome
decisions-decide-category = Category given
decisions-decide-category-empty = Choose a category
decisions-decide-decider = Name and function of the person who decides
decisions-decide-decider-hint = Enter your own name, as in your account, and your function. The applicant reads both in the notice.
decisions-decide-by-body = A body decides in this programme
decisions-decide-by-body-text = You record what the body decided. The notice says that an officer recorded it.
decisions-decide-body = Body
decisions-decide-session = Session or meeting, and its document
decisions-decide-session-hint = So that anybody can find the record.
decisions-decide-body-date = Date of the body’s decision
decisions-decide-vote = Vote
decisions-decide-vote-hint = Leave these empty if no vote was taken.
decisions-decide-votes-for = In favour
decisions-decide-votes-against = Against
decisions-decide-votes-abstaining = Abstaining
decisions-decide-vote-unreadable = Enter the number of votes in digits.
decisions-decide-vote-missing = Enter all three counts. Where there was none, enter 0. If no vote was taken, empty all three.
decisions-decide-date-unreadable = Enter a day that exists, such as 27 3 2027.
decisions-decide-reasons = Reasons by criterion
decisions-decide-reasons-text = Filled in from the findings. Check and change them: the applicant receives them as they stand.
decisions-decide-all-met = Every criterion was found met. You need reasons here only if you decide otherwise.
decisions-decide-more-reasons = Reasons on other criteria
decisions-decide-give-reasons = Give reasons
decisions-decide-summary = Summary
decisions-decide-summary-hint = Optional. One or two sentences that come before the reasons in the notice.
decisions-decide-public-summary = Summary for the public
# $language (text): the name of a language.
decisions-decide-public-summary-hint = Needed for a refusal or a lower category. It is for the public, in place of the reasons. Say what was not shown. Give no names, places, numbers, dates or quotations. Write in this language: { $language }.
# After the hint, where the organisation is hidden.
decisions-decide-public-summary-hidden = Nothing of it is published while the organisation is hidden.
decisions-decide-recusals = Who stepped aside
decisions-decide-recusals-hint = Functions, not names. Leave empty if nobody did.
# $count (number): people who stepped aside.
decisions-decide-recused = People who stepped aside because of a conflict of interest: { $count }
decisions-decide-language = Language of the decision
# $language (text): the name of a language.
decisions-decide-language-hint = Write in this language: { $language }. It is that of the application, and the applicant receives your words in it.
decisions-decide-effective-on = Effective date
decisions-decide-effective-on-hint = The day from which the decision counts.
decisions-decide-route = What the notice adds by itself
# $days (number): days for a challenge.
decisions-decide-route-days = Days to lodge a challenge: { $days }
# $contact (text): an address or telephone number.
decisions-decide-route-help = Help contact: { $contact }
decisions-decide-submit = Check before sending
decisions-check-title = Check before sending
decisions-check-lead = Nothing is saved yet. Read what others will read, then send it or change it.
# $name (text): the name in the account of the reader.
decisions-check-signed-in = You are signed in as { $name }.
decisions-check-public = What everybody will read
decisions-check-absent = Nothing. The organisation is hidden for its safety.
decisions-check-unnamed = Not named
decisions-check-criteria = Criteria
decisions-check-no-warning = We found no name, number, date or quotation in the summary. Read it once more all the same.
decisions-check-warnings = These places could identify somebody
decisions-check-warnings-text = Change them if a reader could recognise the organisation or a person. You decide.
decisions-check-notice = What the applicant will read
decisions-check-send = Save the decision and send the notice
decisions-check-change = Go back and change it
# $found (text): the words as they stand there.
decisions-warning-name = A name of this file: “{ $found }”
# $found (text): the words as they stand there.
decisions-warning-reference = The number of this file: “{ $found }”
# $found (text): the words as they stand there.
decisions-warning-date = A date: “{ $found }”
# $found (text): the words as they stand there.
decisions-warning-number = A number: “{ $found }”
# $found (text): the words as they stand there.
decisions-warning-address = An address: “{ $found }”
# $found (text): the words as they stand there.
decisions-warning-quotation = Words taken from the file: “{ $found }”
# $found (text): the words as they stand there.
decisions-warning-capital = Perhaps a name: “{ $found }”
decisions-decide-done = The decision is saved and the notice is sent
decisions-decide-sooner = It can be decided before that day.
# $name (text): who put it off. $when (text): the moment, in words.
decisions-decide-put-off-by = Put off by { $name }, { $when }.
decisions-defer-title = Put the decision off
decisions-defer-lead = A deferral is a restriction. The applicant receives your reason, the day and the way to challenge it.
decisions-defer-incomplete = The deferral is not complete and was not saved
decisions-defer-rule = What the programme allows
# $count (number): deferrals allowed for one file.
decisions-defer-most = Deferrals allowed for one file: { $count }.
decisions-defer-no-most = The body sets no limit to how often a decision is put off.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-defer-last = The last possible day is { DATE($last) }.
decisions-defer-no-last = The body sets no limit to how long a decision is put off.
decisions-defer-clock = The time that the programme promises for a decision runs on.
decisions-defer-text = What the applicant reads
# $language (text): the name of a language.
decisions-defer-text-hint = Say what you wait for, from whom, and what is done until then. Write in this language: { $language }.
decisions-defer-until-hint = On this day the file is back on the list by itself.
decisions-defer-send = Put it off and send the notice
decisions-defer-back = Back to the decision
decisions-defer-done = The decision is put off and the notice is sent
decisions-return-title = Send it back to the reviewer
decisions-return-lead = The findings stay, and the file is in the queue of reviewers again. The applicant reads that it is being assessed again, and nothing of what you write here.
# $count (number): how often the file can still be sent back.
decisions-return-left = Times it can be sent back in this round: { $count }.
decisions-return-note = What is missing
decisions-return-note-hint = Only people of the institution read this. The applicant never sees it.
decisions-return-submit = Send it back

## When somebody else was first

decisions-overtaken-title = What you typed was not saved
decisions-overtaken-lead = The file moved on while you were writing. What you typed stands below, so that you can copy it.
decisions-overtaken-first = What happened first
decisions-overtaken-read = Read the notice of this decision
decisions-overtaken-read-deferral = Read the notice of this deferral
decisions-overtaken-typed = What you typed

## The notice

decisions-notice-kicker = Notice of decision
decisions-deferral-kicker = Notice of deferral
decisions-deferral-title = The decision on your application is put off
# $date (text): the day until which it is put off, as an ISO 8601 date, here and below.
decisions-deferral-lead = It is put off until { DATE($date) }.
decisions-deferral-earlier = Earlier deferral, until { DATE($date) }
decisions-deferral-over = This deferral is over
decisions-deferral-over-text = The file is not put off any more.
decisions-deferral-until = Put off until
decisions-deferral-reason = Why
decisions-deferral-criterion = Criterion concerned
decisions-deferral-criterion-hint = A decision is put off only because of a published criterion.
decisions-deferral-criterion-empty = Choose a criterion
decisions-deferral-reason-evidence-expected = Evidence is expected from somebody else.
decisions-deferral-reason-facts-checked = A fact is being checked.
decisions-deferral-reason-rule-clarified = It is being clarified how the criterion applies.
decisions-deferral-reason-questions-open = Whoever decides still has questions.
decisions-deferral-reason-not-reached = The body did not come to this file at its session.
decisions-deferral-next = What happens next
decisions-deferral-next-text = On that day the file is due again. It can be decided sooner. This portal does not publish the deferral.
decisions-deferral-last = It cannot be put off again.
# $count (number): how often it can still be put off.
decisions-deferral-left = Times it can still be put off: { $count }.
decisions-deferral-no-cap = This body sets no limit to how often and how long a decision is put off.
decisions-notice-title-granted = Your application is granted
decisions-notice-title-granted-lower = Your application is granted in a lower category
decisions-notice-title-refused = Your application is refused
# $date (text): the effective date, as an ISO 8601 date.
decisions-notice-effective = The decision counts from { DATE($date) }.
decisions-notice-facts = The decision
decisions-notice-organisation = Organisation
decisions-notice-programme = Programme
decisions-notice-category = Category given
decisions-notice-decided-by = Decided by
decisions-notice-session = Session or meeting
decisions-notice-body-date = Date of the body’s decision
decisions-notice-vote = Vote
# $for, $against, $abstaining (number): votes.
decisions-notice-vote-counted = In favour: { $for }; against: { $against }; abstaining: { $abstaining }
decisions-notice-recorded = Recorded by
decisions-notice-recorded-text = An officer of the secretariat recorded the body’s decision.
decisions-notice-decided-on = Date of this notice
decisions-notice-effective-on = Effective date
decisions-notice-recusals = Recusals
decisions-notice-no-recusals = Nobody stepped aside.
decisions-notice-reasons = Reasons by criterion
# $criterion (text): a code such as K1. $version (number): the version of the programme that published it.
decisions-notice-criterion-version = { $criterion }, version { $version }
decisions-notice-not-met = Not met
decisions-notice-accepted = Accepted by this decision
decisions-notice-facts-found = Facts found
decisions-notice-considered = Evidence considered
decisions-notice-missing = Evidence missing
decisions-notice-cure = What would cure it
decisions-notice-challenge-deferral = You can challenge this deferral
decisions-notice-challenge = You can challenge this decision
decisions-notice-challenge-text = A challenge is free and needs no lawyer and no account. People who took no part in this decision examine it.
decisions-notice-until = Last moment for a challenge
decisions-notice-until-over = The usual time for a challenge ended
decisions-notice-how = How
decisions-notice-where = Where
decisions-notice-challenge-this-deferral = Challenge this deferral
decisions-notice-challenge-this = Challenge this decision
decisions-notice-help = Help
decisions-notice-help-text = If you do not understand this notice, or need help with a challenge, write to:
decisions-notice-published-title = How the decision is published
decisions-notice-published-unnamed = It is published without your name, reference and day, after the month is over. Everybody reads this summary:
decisions-notice-published-named = It is published with your name and its day, and without the reasons. Everybody reads this summary:
decisions-notice-published-absent = Nothing of it is published, because your organisation is hidden.
decisions-notice-published-left = It is in no public list any more, because its name was taken off. Everybody could read this summary:
decisions-notice-published-change = See or change who sees what
decisions-notice-annulled = This decision is annulled
# $date (text): the day of the annulment, as an ISO 8601 date.
decisions-notice-annulled-text = A challenge was upheld on { DATE($date) }, and the decision has no effect. Fresh people assess the file again.
