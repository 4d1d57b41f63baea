### Applications: a file from its draft to its end.

## States

applications-state-draft = Draft
applications-state-submitted = Submitted
applications-state-receipted = Receipt issued
applications-state-complete = Complete
applications-state-incomplete = Waiting for the applicant
applications-state-assessing = Being assessed
applications-state-recommended = Waiting for a decision
applications-state-granted = Granted
applications-state-granted-lower = Granted in a lower category
applications-state-refused = Refused
applications-state-deferred = Deferred
applications-state-closed-without-prejudice = Closed; a new application is possible
applications-state-withdrawn = Withdrawn

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-refusal-not-possible-now = This cannot be done now. State of the file: { $state }.
# $limit (number): rounds of questions allowed.
applications-refusal-questions-used-up = The rounds of questions to the applicant are used up. Rounds allowed: { $limit }.
# $limit (number): deferrals allowed.
applications-refusal-deferrals-used-up = This application cannot be deferred again. Deferrals allowed: { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-refusal-reminders-missing = A file is closed only after all reminders. Reminders sent: { $sent }. Reminders needed: { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-refusal-not-a-draft = This application has already been submitted. Its state: { $state }. Nothing was changed.
# $date (text): the last day, as an ISO 8601 date.
applications-refusal-deadline-passed = The deadline for applications was { DATE($date) }. Your draft is saved.
# $question (text): the question.
applications-refusal-answer-missing = Answer this question: { $question }
# $document (text): the name of the document.
applications-refusal-document-missing = Add this document, or one that is accepted instead: { $document }
applications-refusal-declaration-missing = Confirm the declaration to submit the application.
applications-refusal-declarant-missing = Enter the name of the person who makes the declaration.
