### Review: the assessment of a file against each criterion.

## Verdicts

review-verdict-met = Met
review-verdict-not-met = Not met
review-verdict-cannot-tell = Cannot tell yet

## Recommended outcomes

review-recommended-grant = Grant
review-recommended-grant-lower = Grant in a lower category
review-recommended-refuse = Refuse
review-recommended-ask = Ask the applicant first

## Assessments

review-assessment-awaiting-declaration = Waiting for the conflict declaration
review-assessment-open = Open
review-assessment-recommended = Recommendation made
review-assessment-recused = Reviewer stepped aside
review-assessment-set-aside = Set aside

## The parts that people take in a file

review-part-assessor = assessor
review-part-decider = decision maker
review-part-recorder = recorder of the decision
review-part-recused = recused person
review-part-panel-member = member of the challenge panel
review-part-applicant-member = member of the applicant organisation

## The conflict declaration

review-violation-declaration-missing = Say whether you have a conflict of interest.
review-violation-tie-missing = Say what ties you to this file.
review-violation-declare-first = Declare on conflicts of interest before you work on this file.
review-violation-conflict-declared = You declared a conflict of interest. Somebody else will work on this file.
# $part (text): a part, from the list above.
review-violation-took-part = You already took part in this file. Your part: { $part }. Somebody else must assess it.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-violation-verdict-missing = Choose a verdict for criterion { $criterion }.
review-violation-reason-missing = Give the reason for the verdict on criterion { $criterion }.
review-violation-evidence-missing = Name the evidence on which the verdict on criterion { $criterion } rests.
review-violation-outcome-missing = Choose what you recommend.
review-violation-doubt-unresolved = Criterion { $criterion } cannot be told yet. Ask the applicant first.
review-violation-criterion-not-met = A grant cannot be recommended: criterion { $criterion } is not met.
review-violation-nothing-fails = Every criterion is met. Less than was asked for cannot be recommended.
review-violation-nothing-in-doubt = No criterion is marked “Cannot tell yet”. There is nothing to ask.
review-violation-category-missing = Choose the lower category that you recommend.
# $criterion (text): the code of a criterion.
review-violation-finding-missing = Criterion { $criterion } has no complete finding yet.
review-violation-question-missing = Write what you ask the applicant about criterion { $criterion }.

## The queue

review-queue-title = Files to review
review-queue-lead = Files of your programmes, the soonest deadline first.
review-queue-empty = No file waits for review here.
review-queue-done = Your recommendation on this file is sent
review-queue-asked = Your questions to the applicant are sent
review-queue-sent-back = The file is sent back to the reviewer
review-queue-file = File
review-queue-organisation = Organisation
review-queue-due = Deadline
review-queue-state = State
review-queue-assessor = Assessor
review-queue-nobody = Nobody yet
review-queue-answered = The applicant answered
review-queue-returned = Sent back
# $date (text): a day, in words.
review-queue-put-off = Put off until { $date }
review-queue-no-deadline = None promised
review-queue-all-programmes = All programmes
review-queue-all-states = All files to review
review-queue-all-to-decide = All files to decide
review-queue-all-countries = All countries and areas
review-queue-filter = Filter the list
review-queue-find-reference = Reference of a file
review-queue-reference-unknown = No file in your queue has this reference.
# $count (number): files that match, in the two messages below.
review-queue-count =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
review-queue-count-more = More files than: { $count }
review-back-to-queue = Back to the queue

## The conflict declaration

review-conflict-title = Conflict declaration
review-conflict-lead = The file opens once you have said whether you have a tie to it.
review-conflict-what = What counts as a conflict of interest?
review-conflict-what-text = Work, membership, funding, family, friendship or a dispute, now or in the last five years. It is enough that it would look so to a fair-minded person.
review-conflict-question = Do you have a conflict of interest in this file?
review-conflict-hint = Your declaration is recorded. A conflict once declared cannot be taken back.
review-conflict-none = No, I have no conflict of interest
review-conflict-exists = Yes, I have one, or it could look so
review-conflict-tie = What ties you to this file?
review-conflict-tie-hint = One sentence is enough. The applicant does not see it, only that you stepped aside.
review-conflict-not-now = Not now
# Of somebody who declared before that there is none.
review-conflict-again-lead = You declared that you have no conflict of interest in this file. If you have found one since, say so here. The file is then closed to you, and somebody else takes it.
review-conflict-again-question = Have you found a conflict of interest in this file?
review-conflict-again-none = No, I still know of none
review-conflict-again-exists = Yes, I have found one, or it could look so
review-recused-title = You stepped aside from this file
review-recused-lead = Your declaration is recorded. Somebody else takes this file, and it is closed to you.

## A file

review-file-kicker = Review of a file
review-file-due = Decision due
review-file-was-due = Decision was due
review-file-overdue = Overdue
# $round (number): the round of assessment, from 2.
review-file-round = Round { $round }, after an annulled decision
review-file-alike = The name of another organisation looks like this one
review-file-alike-text = Find out whether one of them passes for the other, before you decide anything.
review-file-programme = Programme
review-file-language = Language of the application
review-file-category = Category asked for
review-file-submitted = Submitted
review-file-documents = Documents
review-file-no-documents = No document was sent.
review-file-answers = Answers
review-file-profile = Profile of the organisation at submission
review-file-left = The application and its documents
review-file-findings = Findings by criterion
# $done, $total (number): criteria with a verdict, and criteria in all.
review-file-progress = Criteria with a verdict: { $done } of { $total }
# $names (text): names of reviewers.
review-file-others = Also working on this assessment: { $names }
review-file-saved = Your findings are saved
review-file-kept = What you typed is still shown below.
review-file-unfinished = Your findings are saved. Complete what is listed here, then recommend.
review-file-stale-text = The criteria marked below were saved after you opened this page. Your text is still in the form, and what was saved stands beside it. Compare them, then save again.
# $criterion (text): code and title of a criterion. $name (text): a reviewer. $when (text): a moment.
review-file-stale-who = { $criterion }: { $name }, { $when }
review-file-save-all = Save all
review-file-save-and-recommend = Save and recommend
review-file-declare-conflict = I have found a conflict of interest
review-file-decided = This file is decided. Findings can no longer change.
review-file-closed-unanswered = The applicant did not answer in time. The file was closed without prejudice, and they can apply again.
review-file-waits-for-decision = The recommendation is made. The file waits for a decision.
review-return-title = Sent back: what is missing
# $name (text): a person. $when (text): a moment, in words.
review-return-by = Sent back by { $name }, { $when }
# $most (number): how often a file can be sent back in one round.
review-violation-returns-used-up = This file cannot be sent back again in this round. Times allowed: { $most }. Decide it, or put it off with reasons.
review-violation-no-return-note = Say what is missing.
review-violation-nothing-to-return = There is no recommendation that could be sent back.
review-file-waits-for-applicant = The file waits for the applicant.

## A criterion and its finding

review-criterion-how = How this criterion is tested
review-criterion-test = Test
review-criterion-evidence = Evidence
review-criterion-alternative = Alternative evidence
review-criterion-basis = Legal basis
review-criterion-cure = What would cure it
review-finding-verdict = Verdict
review-finding-none = No verdict yet
review-finding-facts = Facts found, and the reason for the verdict
review-finding-facts-hint = Facts, not opinions. If the decision is adverse, whoever decides can take this into the reasons.
review-finding-evidence = Documents and answers considered
review-finding-considered = Other evidence considered
review-finding-considered-hint = A public source, for example, named so that anybody can find it.
review-finding-considered-all = Evidence considered
review-finding-missing = Evidence missing
review-finding-missing-hint = When the criterion is not met, or cannot be told yet.
review-finding-cure = What would cure it
review-finding-cure-hint = What the organisation can do, in plain words.
review-finding-save = Save this criterion
review-finding-other = What was saved meanwhile
# In the place of a name.
review-finding-by-you = you
review-finding-other-next = If you save again, your text takes the place of this one.
# $name (text): a reviewer. $when (text): a moment. Both in the two messages below.
review-finding-saved-by = Last saved by { $name }, { $when }
review-finding-earlier = Earlier text by { $name }, { $when }

## What was asked of the applicant, as reviewers read it

review-inquiry-title = Questions to the applicant
# $name (text): a reviewer. $when (text): a moment.
review-inquiry-asked = Asked by { $name }, { $when }
review-inquiry-waits = The applicant has not answered yet.
# $when (text): a moment.
review-inquiry-until = The applicant can answer until { $when }. After reminders, the file is then closed without prejudice.
# $count (number): reminders that left.
review-inquiry-reminded = { $count ->
    [0] No reminder has been sent yet.
    [one] One reminder has been sent.
   *[other] { $count } reminders have been sent.
}
review-inquiry-unreached = Our mail reaches no member of the organisation who can answer. Without reminders the file is not closed.
review-inquiry-no-limit = This programme sets no time to answer. The file stays open.
review-inquiry-changed = What changed since the questions
review-inquiry-unchanged = No answer and no document has changed since.
review-inquiry-before = Before
review-inquiry-after = Now
review-inquiry-added = Documents added
review-inquiry-removed = Documents removed

## The recommendation

review-recommend-title = Recommendation
review-recommend-lead = Somebody else decides, and sees your findings and your recommendation.
review-recommend-outcome = What do you recommend?
review-recommend-category = Lower category
review-recommend-category-empty = Choose a category
# $criterion (text): code and title of a criterion.
review-recommend-question = Question to the applicant: { $criterion }
review-recommend-question-hint = The applicant reads exactly this text. Name what would settle the doubt.
# $language (text): the name of a language.
review-recommend-question-language = Write in the language of the application: { $language }. Nothing of your findings or of your note is sent.
# $criteria (text): a list of codes of criteria, here and below.
review-recommend-why-doubt = These criteria cannot be told yet: { $criteria }. Ask the applicant before you recommend anything else.
review-recommend-why-unfinished = These criteria have no complete finding yet: { $criteria }. You can ask now and complete them later.
review-recommend-why-failing = These criteria are not met: { $criteria }. A grant cannot be recommended.
review-recommend-why-met = Every criterion is met. Only a grant can be recommended.
review-recommend-note = Note to the decision maker
review-recommend-note-hint = Optional. Only people of the institution read it. The applicant never sees it.
review-recommend-submit = Send
review-recommend-back = Back to the findings
review-recommend-no-findings = No findings are saved yet.
review-recommend-stale = The findings changed since you opened this page. They are shown as they stand now. Read them, then send the recommendation again.
review-recommend-saved = Your findings are saved.

## The profile as reviewers read it

review-profile-name = Name
review-profile-latin-name = Name in Latin letters
review-profile-acronym = Acronym
review-profile-founded = Founded
review-profile-legal-form = Legal form
review-profile-purpose = Purpose
review-profile-website = Website
review-profile-seat = Seat
review-profile-care-of = Care of
