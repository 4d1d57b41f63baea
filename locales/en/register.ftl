### The public register: statuses and decisions.

## The list of organisations

register-title = Register of accredited organisations
register-lead = Who holds a status today, and since when.
register-filter = Find an organisation
register-name = Name of the organisation
register-programme = Programme
register-any-programme = Every programme
register-country-unknown = We know no country or area of this name. Check how it is written. The list below is not narrowed by it.
register-chips = Active filters
register-remove-filter = Remove filter:
register-column-organisation = Organisation
register-column-country = Country or area
register-column-status = Status
register-column-since = Since
register-column-programme = Programme
register-column-outcome = Outcome
register-column-decided = Decided on
register-column-time = Time taken
register-column-file = File
register-column-stage = Stage
register-column-received = Received
register-column-age = With us for
register-column-due = Decision due
register-first-page = First page
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
register-read-decision = Read the decision and its reasons
register-provisional-because = Provisional access: held until the decision, because the decision is late.
register-sealed-title = A status held without a public name
register-sealed-heading = The name is not public
register-sealed-text = For the safety of the organisation, this register says nothing by which it could be known.

## Decisions

register-decisions-title = Decisions
register-decisions-lead = What was decided, why, and how long it took.
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
register-decision-page = Decision { $reference }: { $organisation }
register-sealed-decision-title = A decision without a public name
register-decider = Decided by
register-decider-officer = An authorised officer who did not assess the file
register-session = Session
register-vote = Vote
register-recusals = Recusals
register-decided = Decided on
register-effective = Takes effect on
register-time-taken = Time from submission to decision
register-effect = Effect
register-stands = The decision stands
register-summary-title = In short
register-reasons-title = Reasons, criterion by criterion
register-reasons-none = The decision gives what was asked for. No criterion was found unmet.
# $code (text): a criterion such as K1. $version (number): the version of the programme.
register-reason-code = { $code }, version { $version }
register-reason-not-shown = Not shown to be met
register-reason-facts = Facts found
register-reason-considered = Evidence considered
register-reason-missing = Evidence missing
register-reason-cure = What would cure it

## Challenges to a decision

register-challenge-title = Challenge
# $when (text): a date and time with its city.
register-challenge-until = The decision can be challenged until { $when }.
register-challenge-over = The time for a challenge ended on { $when }. A late challenge is heard where risk, disability or language was the cause.
register-challenge-how = How to challenge a decision
register-annulled-title = This decision was annulled
# $date (text): a date.
register-annulled-text = A challenge panel annulled this decision on { $date }. It no longer counts. The file went to somebody who had taken no part in it.
register-seals-title = Sealed public entries
register-seals-lead = Sealing takes out of public sight everything by which an organisation could be known. What it holds stays valid.
register-seals-hint = A part of the name is enough. You can also enter the address of its page in the register, or of a decision.
register-seals-found = Organisations found
register-seals-sealed = Sealed organisations
register-seals-none = No organisation is listed here. Search by another part of the name.
register-seals-entry = Public entry
register-seal-is-sealed = Sealed
register-seal-is-public = Public
register-seal-do = Seal the public entry
register-seal-undo = Show the entry in public again
register-seal-do-effect = The register and the decisions then show nothing by which the organisation could be known, at once and in every programme.
register-seal-undo-effect = The register and the decisions then show the organisation again, at once and in every programme.
register-seal-reason = Reason
register-seal-reason-hint = Only protection focal points read it. It is kept and cannot be changed. Write only what is needed.
register-seal-history = Earlier changes
register-seal-done-sealed = The public entry is sealed.
register-seal-done-public = The entry is public again.
register-refusal-seal-reason-missing = Say why. The reason is kept with this change.
register-waiting-title = Files that wait for a decision
register-waiting-lead = Every application that we have received and not decided, the oldest first.
register-waiting-note = No organisation is named before its file is decided.
register-waiting-theirs = The applicant has the next move
register-waiting-not-promised = No date is promised
register-waiting-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
