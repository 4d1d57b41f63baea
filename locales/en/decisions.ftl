### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = Granted
decisions-outcome-granted-lower = Granted in a lower category
decisions-outcome-refused = Refused

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-refusal-not-possible-now = Only a file with a recommendation can be decided. State of this file: { $state }.
decisions-refusal-decider-assessed = You assessed this file. Somebody else must decide it.
# $part (text): the part that the person took, such as “decision maker”.
decisions-refusal-decider-took-part = You took part in this file before. Your part: { $part }. Somebody else must decide it.
decisions-refusal-decider-is-applicant = You belong to the organisation that applies. Somebody else must decide this file.
decisions-refusal-declare-first = Declare on conflicts of interest before you decide.
decisions-refusal-conflict-declared = You declared a conflict of interest. Somebody else must decide this file.

## What a decision still lacks

decisions-refusal-outcome-missing = Choose the outcome.
decisions-refusal-category-missing = Choose a category below the one applied for.
decisions-refusal-no-decider = Enter the name and function of the person who decides.
decisions-refusal-no-body = Enter the name of the body that decided.
decisions-refusal-no-body-session = Enter the session or meeting at which the body decided.
decisions-refusal-no-body-date = Enter the date on which the body decided.
# $today (text): today, as an ISO 8601 date.
decisions-refusal-body-date-in-future = The date of the body’s decision cannot be after today, { DATE($today) }.
decisions-refusal-no-criterion-named = This decision gives less than was asked for. Name at least one criterion that is not met.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-refusal-no-reason-given = The decision is silent on criterion { $criterion }, which the assessment found open or not met. Give its reasons.
# $version (number): the number of the programme version.
decisions-refusal-criterion-not-published = Criterion { $criterion }, version { $version }, is not among those published for this file.
decisions-refusal-no-facts = State the facts found on criterion { $criterion }.
decisions-refusal-no-evidence-considered = Name the evidence considered on criterion { $criterion }.
decisions-refusal-no-evidence-missing = Name the evidence missing on criterion { $criterion }. If none is missing, say so.
decisions-refusal-no-cure = Say what would cure criterion { $criterion }.
decisions-refusal-no-effective-date = Enter the date from which the decision counts.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-refusal-effective-before-decision = A decision cannot count from before it was taken. The earliest date is { DATE($earliest) }.
decisions-refusal-no-challenge-route = This programme publishes no challenge route. The decision cannot be saved without one.
# $days (number): days for a challenge that the programme publishes.
decisions-refusal-challenge-period-too-short = The time for a challenge is shorter than the programme publishes. Days needed: { $days }.
