### Restrictions: everything by which the institution narrows participation.

## Kinds

restrictions-kind-refusal = Refusal
restrictions-kind-lower-category = Lower category
restrictions-kind-closing = Closing without an answer
restrictions-kind-deferral = Deferral
restrictions-kind-suspension = Suspension
restrictions-kind-withdrawal = Withdrawal of status
restrictions-kind-badge = Badge denied
restrictions-kind-quota = Quota cut
restrictions-kind-floor = Floor refused
restrictions-kind-statement = Statement rejected
restrictions-kind-accommodation = Accommodation refused
restrictions-kind-visa-letter = Visa letter refused
restrictions-kind-withheld-information = Information withheld
restrictions-kind-silence = No answer in time

## What a restriction still lacks

restrictions-violation-no-legal-basis = Name the published rule on which this restriction rests.
restrictions-violation-no-reasons = Give the reasons for this restriction.
restrictions-violation-end-missing = Say when this restriction ends.
restrictions-violation-ends-before-it-starts = Choose an end that comes after the start.
restrictions-violation-no-notice = A restriction has no effect before the person concerned has been told.
restrictions-violation-no-challenge-period = Say until when this restriction can be challenged.
restrictions-violation-starts-before-notice = Choose a start that does not come before the notice.
