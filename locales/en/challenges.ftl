### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = Unclear or unpublished rule
challenges-ground-about-unclear-rule = The rule was not published, or one could not tell what it means.
challenges-ground-error = Error
challenges-ground-about-error = The decision is wrong about the facts, or applies the rule wrongly.
challenges-ground-evidence-ignored = Evidence ignored
challenges-ground-about-evidence-ignored = You gave evidence that the decision did not take into account.
challenges-ground-discrimination = Discrimination
challenges-ground-about-discrimination = You were treated worse because of who you are, what you think or where you come from.
challenges-ground-unfair-procedure = Unfair procedure or bias
challenges-ground-about-unfair-procedure = You were not heard, or somebody who decided was not impartial.
challenges-ground-delay = Delay
challenges-ground-about-delay = It took longer than was promised.
challenges-ground-disproportion = Disproportion
challenges-ground-about-disproportion = The restriction goes further than its purpose needs.
challenges-ground-inaccessibility = Inaccessibility
challenges-ground-about-inaccessibility = A disability, a language, a distance or a technology kept you out.
challenges-ground-non-disclosure = Information wrongly withheld
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

## Why a challenge may come late

challenges-late-risk = Lodging it earlier would have put somebody in danger.
challenges-late-disability = A disability made it impossible to lodge it earlier.
challenges-late-language = The decision was not in a language that we understand.

## What a challenge still lacks

challenges-refusal-nothing-to-challenge = This decision restricts nobody. There is nothing to challenge.
challenges-refusal-already-lodged = Your challenge of this decision is being examined. You can follow it with its receipt code.
challenges-refusal-no-ground = Choose at least one ground.
challenges-refusal-no-statement = Say in your own words what is wrong. A few sentences are enough.
challenges-refusal-late = The last day for a challenge has passed. Choose the reason why it could not come earlier.

## The receipt code

challenges-refusal-code-missing = Enter the receipt code.
# $character (text): the character.
challenges-refusal-code-character = No receipt code contains { $character }. Compare it with your receipt, character by character.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-refusal-code-length = Characters in a receipt code: { $length }. Characters typed: { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-refusal-took-part = You took part in this file. Your part: { $part }. Somebody else must examine the challenge.
challenges-refusal-declare-first = Declare on conflicts of interest before you examine this challenge.
challenges-refusal-conflict-declared = You declared a conflict of interest. Somebody else will examine this challenge.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-refusal-not-possible-now = This cannot be done now. State of the challenge: { $state }.
challenges-refusal-outcome-missing = Choose the outcome of the challenge.
challenges-refusal-no-reasons = Give the reasons for the outcome. They are published with it.
challenges-refusal-no-ground-upheld = Mark the grounds that are well founded.
challenges-refusal-no-effect = Say whether the decision is annulled or stands.
challenges-refusal-ground-with-rejection = A challenge with a well-founded ground is not rejected. Change the outcome or clear the mark.
