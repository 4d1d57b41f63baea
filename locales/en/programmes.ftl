# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = Choose one of the answers shown.
programmes-eligibility-number-unreadable = Enter a whole number in digits, such as 2. If there is none, enter 0.

## The list of programmes

programmes-list-title = Programmes
programmes-list-lead = Each programme is one way to be accredited. Its rules are public and the same for everyone.
programmes-list-none = No programme is published yet.
programmes-kicker = Programme
programmes-kind-model = Model programme
programmes-kind-as-is = Real procedure, shown as it is
programmes-illustrative = Illustrative, not an official form
programmes-illustrative-text = This page is written from the sources named below. The institution has neither issued nor endorsed it.
programmes-illustrative-model-text = This is a model that Tribune proposes. No body has adopted it yet.

## Facts of a programme

programmes-institution = Institution
programmes-status = Status you receive
programmes-fees = Fees
programmes-languages = Languages you can write in
programmes-deadline = When to apply
programmes-deadline-rolling = Any day of the year
# $when (text): a date and time with its city.
programmes-deadline-yearly = Once a year. The next deadline: { $when }.

## What one can do from a programme’s page

programmes-apply = Apply
programmes-apply-elsewhere = This portal takes no applications to this programme. It shows how the procedure works.
programmes-check-eligibility = Check whether you meet the criteria
programmes-read-criteria = Read the criteria and how we test them

## Sections of a programme’s page

programmes-gives-title = What it gives you
programmes-owes-title = What you owe in return
programmes-decision-title = Who decides, and how
programmes-decision-d1 = The secretariat decides.
programmes-decision-d2 = A committee recommends, and another body decides.
programmes-decision-d3 = You are admitted unless somebody objects in time.
programmes-decision-d4 = You are admitted unless a set share of the Parties objects.
programmes-decision-d5 = Open to all, except those on a closed list.
programmes-decision-d6 = Participants choose among themselves.
programmes-decision-d7 = The chair invites, after circulating the names.
programmes-decision-recorded = On this portal an officer records the body’s decision, and the record says so.
programmes-categories-title = Categories
programmes-time-title = How long it takes
programmes-late-title = What happens if we are late
programmes-lapse-provisional-access = You receive provisional access until the decision.
programmes-lapse-shown-publicly = The delay is shown publicly.
programmes-waiting = See the files that wait for a decision
programmes-criteria-list-title = What you must show
programmes-documents-title = Documents you need
programmes-document-required = Required
programmes-document-optional = If you have it
programmes-document-instead = Instead you can send:

## Times

programmes-clock-completeness = Check that the file is complete
programmes-clock-question-rounds = Rounds of questions to you
programmes-clock-answer-window = Your time to answer each round
programmes-clock-decision = Decision
programmes-clock-deferrals = Times a decision can be put off
programmes-clock-deferral = For how long it can be put off
programmes-clock-accommodation = Reply about an accessibility adjustment
programmes-clock-visa-letter = Visa letter
programmes-clock-badge = Badge
programmes-clock-information-request = Reply to a request for information
programmes-clock-ask = To ask for an adjustment, a letter, a badge or information, write to the contact on the help page.
programmes-limit-none = Nothing is stated about
# $days (text): the next holidays, as a list of dates.
programmes-holidays = Working days do not include: { $days }.
# $count (number): a length of time or a number of rounds, in the four messages below.
programmes-limit-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
programmes-limit-days =
    { $count ->
        [one] { $count } calendar day
       *[other] { $count } calendar days
    }
programmes-limit-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
programmes-rounds =
    { $count ->
        [one] At most { $count }
       *[other] At most { $count }
    }

## Challenging a decision of the programme

programmes-challenge-title = If you disagree with a decision
programmes-publication-title = What is published
programmes-challenge-desk = The body is not known to have a route of its own. The challenge desk of this portal hears you.
programmes-challenge-where = Where
programmes-challenge-how = How
programmes-challenge-time = Time to file, from the notice

## Gaps: where a procedure falls short of the model

programmes-gaps-title = Where this procedure falls short
programmes-gaps-text = The portal shows the procedure as it is, and names what it lacks.
programmes-gap-v1 = A term is vague
programmes-gap-v2 = Home-State registration is asked for, without an adequate alternative
programmes-gap-v3 = No effective deadline for the decision
programmes-gap-v4 = No appeal that an applicant can bring is known
programmes-gap-v5 = States decide, with no rule on impartiality
programmes-gap-v6 = Questions or deferrals without limit
programmes-gap-v7 = Who is fast or near has an advantage
programmes-gap-v8 = Public listing may endanger people
programmes-gap-v9 = A sponsor inside the institution is needed
programmes-gap-v10 = A category is excluded, or nobody has a right to apply
programmes-gap-v11 = Few languages are accepted
programmes-gap-v12 = No procedure for objections

## Sources

programmes-sources-title = Where this page comes from
programmes-source-what = What
programmes-source-citation = Source
programmes-source-checked = Checked on
programmes-source-confidence = How sure we are
programmes-source-unchecked = Not compared with the source
programmes-confidence-read = Read in the source
programmes-confidence-high = High
programmes-confidence-medium = Medium
programmes-confidence-low = Low
programmes-confidence-proposal = Our own proposal
programmes-field-categories = Categories
programmes-field-decision = Decision
programmes-field-languages = Languages
programmes-field-deadline = Deadline
programmes-field-fees = Fees
programmes-field-clocks = Times
programmes-field-challenge = Challenge
programmes-field-publication = Publication
programmes-field-rights = Rights
programmes-field-obligations = Obligations
programmes-field-documents = Documents

## The criteria of a programme

# $programme (text): the name of a programme.
programmes-criteria-title = Criteria: { $programme }
programmes-criteria-lead = You are assessed on these criteria and on nothing else.
programmes-criterion-test = How we test this
programmes-criterion-evidence = What shows it
programmes-criterion-alternative = What you can send instead
programmes-criterion-no-alternative = No other evidence is known to be taken.
programmes-criterion-basis = Legal basis
# $checked (text): a date, or that nobody compared. $confidence (text): how sure we are.
programmes-criterion-source = Checked: { $checked }. Certainty: { $confidence }.
programmes-criterion-why = Why we ask
programmes-criterion-asked = What the application asks
programmes-criterion-cure = What would cure it
programmes-criterion-note = In this programme
programmes-criterion-gaps = Gaps here

## The eligibility check

# $programme (text): the name of a programme.
programmes-eligibility-title = Check whether you meet the criteria: { $programme }
programmes-eligibility-lead = Answer what you can. You need no account, and we keep nothing.
programmes-eligibility-address = Your answers stand in the address of the result page. You can keep it as a bookmark, or clear it from your browser’s history.
programmes-eligibility-questions = Questions
programmes-eligibility-unknown = I do not know
programmes-eligibility-submit = See the result
programmes-eligibility-change = Change your answers
programmes-eligibility-again = Start again
programmes-eligibility-by-criterion = Criterion by criterion
programmes-eligibility-standing-likely-eligible = You probably meet the criteria
programmes-eligibility-standing-likely-eligible-text = By your answers, every criterion is met. The assessment will look at your evidence.
programmes-eligibility-standing-open = Nothing rules you out; some points are open
programmes-eligibility-standing-open-text = Below you see what would settle each open point.
programmes-eligibility-standing-not-yet = At least one criterion is not met today
programmes-eligibility-standing-not-yet-text = Below you see which, why, and what would cure it.
programmes-eligibility-advice = This result is advice. You may apply whatever it says.
programmes-eligibility-ask = The help page names the contact point.
programmes-eligibility-outcome-met = Met
programmes-eligibility-outcome-met-by-alternative = Met by other evidence
programmes-eligibility-outcome-not-met = Not met today
programmes-eligibility-outcome-cannot-tell-yet = Cannot tell yet
programmes-eligibility-unanswered = Not answered yet:
programmes-eligibility-undecided = Your answers do not settle this. Other evidence is possible:
# $date (text): a date.
programmes-eligibility-met-from = Time alone will put this right: it is met from { $date }.
