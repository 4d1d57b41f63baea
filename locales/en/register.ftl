### The public register: statuses and decisions.

## The list of organisations

register-title = Register of accredited organisations
register-lead = Who holds a status today, and since when.
register-filter = Find an organisation
register-name = Name of the organisation
register-programme = Programme
register-any-programme = Every programme
register-country-unknown = We know no country or area of this name. Check how it is written. The list below is not narrowed by it.
# $names (text): names of countries or areas, as a list.
register-country-near = We know no country or area of this name. Close to it: { $names }. The list below is not narrowed by it.
# $count (number): entries that match.
register-count =
    { $count ->
        [one] { $count } entry found
       *[other] { $count } entries found
    }
# $count (text): a number.
register-count-more = More than { $count } entries found
register-close = No name is written exactly like this. These names are close to it.
register-meant = Did you mean one of these?
# $country (text): the name of a country or area.
register-in-country = Show the organisations in { $country }
register-column-organisation = Organisation
register-column-country = Country or area
register-column-status = Status
register-column-since = Since
register-column-programme = Programme
register-column-outcome = Outcome
register-column-decided = Decided on
register-column-time = Time taken
register-empty = The register lists no organisation yet.
register-sealed-note = Some organisations are not listed, for their safety. What they hold is valid all the same.

## States of a status

register-state-provisional = Provisional
register-state-active = In force
register-state-suspended = Suspended
register-state-superseded = Replaced
register-state-withdrawn = Withdrawn
register-state-surrendered = Given up
register-state-decided = Ended with the decision

## One organisation

register-organisation-kicker = Organisation
register-category = Category
register-since = Held since
register-ended = Ended on
register-read-decision = Read the decision
register-provisional-because = Provisional access: held until the decision, because the decision is late.

## Decisions

register-decisions-title = Decisions
register-decisions-lead = What was decided, on which criteria, and how long it took. The latest month comes first.
register-decisions-empty = No decision is published yet.
register-decisions-note = Where a name could do harm, none is published. Such decisions appear when their month is over, in no order. They leave this list at the end of a month, or at once if the organisation agrees to be named. A decision whose name was taken off is no longer listed.
register-unnamed = A decision without a name
register-time-not-told = Not published
register-unnamed-title = A decision without a public name
register-unnamed-lead = The organisation is not named. Whether the decision was challenged or annulled later is not said here, either.
register-decisions-filter = Narrow the list
register-outcome = Outcome
register-any-outcome = Every outcome
register-annulled = Annulled
# $count (number): whole days.
register-days =
    { $count ->
        [0] Less than a day
        [one] { $count } day
       *[other] { $count } days
    }

## One decision

register-decision-kicker = Decision
# $organisation (text): a name. $reference (text): the number of the file.
register-decision-title = Decision on { $organisation }
# $organisation (text): a name.
register-decision-page = Decision on { $organisation }
register-decider = Decided by
register-decider-officer = An authorised officer who did not assess the file
register-session = Session
register-vote = Vote
register-recusals = Recusals
register-decided = Decided on
register-recorded = Recorded on
register-decided-in = Decided in
register-effective = Takes effect on
register-time-taken = Time from submission to decision
register-effect = Effect
register-stands = The decision stands
register-summary-title = Summary for the public
register-criteria-title = Criteria it rests on
register-reasons-none = The decision gives what was asked for. No criterion was found unmet.

## Challenges to a decision

register-challenge-title = Challenge
# $when (text): a date and time with its city.
register-challenge-until = The decision can be challenged until { $when }.
register-challenge-over = The time for a challenge ended on { $when }. A late challenge is heard where risk, disability or language was the cause.
register-challenge-how = How to challenge a decision
register-annulled-title = This decision was annulled
# $date (text): a date.
register-annulled-text = A challenge panel annulled this decision on { $date }. It no longer counts. The file went to somebody who had taken no part in it.
register-waiting-title = What waits for a decision
register-waiting-lead = How many applications we had received and not decided, since when, and how many were late.
register-waiting-note = Files are counted and not listed, and the numbers change once a month. So nobody can follow one file to its decision.
register-waiting-none = No file waited for a decision then.
register-waiting-not-yet = No numbers yet. They appear when a month is over.
# $month: the month and the year.
register-waiting-as-of = At the end of { $month }
# $number: from how many on they are counted.
register-waiting-few = Fewer than { $number }
register-waiting-few-note = Of fewer than { $number } files, only their being late is shown.
# In the column of what is late: one or more of the few files.
register-waiting-some = Some
register-waiting-not-shown = Not shown
register-waiting-column-all = Files that wait
register-waiting-column-late = Late
register-waiting-column-theirs = Wait for the applicant
register-waiting-not-promised = No date is promised
