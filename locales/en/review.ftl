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

review-part-case-officer = case officer
review-part-assessor = assessor
review-part-decider = decision maker
review-part-recorder = recorder of the decision
review-part-recused = recused person
review-part-panel-member = member of the challenge panel
review-part-applicant-member = member of the applicant organisation

## The conflict declaration

review-refusal-declaration-missing = Say whether you have a conflict of interest.
review-refusal-tie-missing = Say what ties you to this file.
review-refusal-declare-first = Declare on conflicts of interest before you work on this file.
review-refusal-conflict-declared = You declared a conflict of interest. Somebody else will work on this file.
# $part (text): a part, from the list above.
review-refusal-took-part = You already took part in this file. Your part: { $part }. Somebody else must assess it.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-refusal-verdict-missing = Choose a verdict for criterion { $criterion }.
review-refusal-reason-missing = Give the reason for the verdict on criterion { $criterion }.
review-refusal-evidence-missing = Name the evidence on which the verdict on criterion { $criterion } rests.
review-refusal-outcome-missing = Choose what you recommend.
review-refusal-doubt-unresolved = Criterion { $criterion } cannot be told yet. Ask the applicant first.
review-refusal-criterion-not-met = A grant cannot be recommended: criterion { $criterion } is not met.
review-refusal-nothing-fails = Every criterion is met. Less than was asked for cannot be recommended.
review-refusal-nothing-in-doubt = No criterion is marked “Cannot tell yet”. There is nothing to ask.
review-refusal-category-missing = Choose the lower category that you recommend.
