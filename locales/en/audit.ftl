### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = Audit log
audit-log-lead = Everything that was done, in the order it was done. The portal changes and deletes nothing here. A new act appears here within a few seconds.
audit-log-left-out = Acts on challenges are left out, and not counted, where you took part in the file. Where you stepped aside, or belong to the organisation, what others did is left out and not counted.
audit-log-protection = Acts that hide an organisation, or show it again, are in the chain and not listed here.
audit-log-caption = Acts, newest first
audit-log-empty = No act is recorded here.
audit-log-number = No.
audit-log-when = When
audit-log-actor = Who
audit-log-act = Act
audit-log-object = Object
audit-log-details = Details
# $number (text): the number of an act.
audit-log-show = Details of act { $number }
audit-log-older = Older
audit-log-find = Find acts
audit-log-kind = About
audit-log-all-kinds = Everything
audit-log-reference = Reference of a file
audit-log-reference-hint = Such as TRB/2026/547277.
audit-log-day = Day
audit-log-day-hint = Year, month and day, such as 2026-11-26.
audit-log-day-error = Enter a day as year, month and day, such as 2026-11-26.
audit-log-nothing-found = No act fits this. Check the reference and the day, or remove a filter.
audit-log-record = As it is stored, for machines, without its hashes:

## What was done, by what it was done to

audit-act-user-account-created = Account created
audit-act-user-signed-in = Signed in
audit-act-user-signed-out = Signed out
audit-act-user-email-changed = Address for mail changed
audit-act-user-password-changed = Password changed
audit-act-user-password-reset = Password set anew by a mailed link
audit-act-user-role-granted = Role granted
audit-act-user-role-withdrawn = Role withdrawn
audit-act-session-ended = Session ended
audit-act-organisation-created = Organisation added
audit-act-organisation-profile-changed = Organisation profile changed
audit-act-organisation-member-added = Member added
audit-act-organisation-member-removed = Member removed
audit-act-organisation-member-left = Member left
audit-act-organisation-member-role-changed = What a member may do changed
audit-act-organisation-ownership-handed-over = Ownership handed over
audit-act-organisation-sealed = Organisation hidden from the public
audit-act-organisation-unsealed = Organisation shown to the public again
audit-act-organisation-showing-announced = Members told that the organisation will be shown again
audit-act-organisation-showing-agreed = Owner agreed that the organisation is shown again
audit-act-organisation-hiding-kept = Organisation asked to stay hidden
audit-act-organisation-seeded = Invented organisations added for a trial
audit-act-invitation-invited = Invitation made
audit-act-invitation-accepted = Invitation accepted
audit-act-invitation-declined = Invitation declined
audit-act-invitation-withdrawn = Invitation withdrawn
audit-act-programme-version-published = Programme version published
audit-act-application-begun = Application begun
audit-act-application-submitted = Application submitted
audit-act-application-receipt-issued = Receipt issued
audit-act-application-found-complete = File found complete
audit-act-application-found-incomplete = Question put to the applicant
audit-act-application-answered = Question answered
audit-act-application-assessment-started = Assessment begun
audit-act-application-recommended = Recommendation made
audit-act-application-returned = File returned to the reviewer
audit-act-application-granted = Status granted
audit-act-application-granted-lower = Status granted in a lower category
audit-act-application-refused = Status refused
audit-act-application-deferred = Decision deferred
audit-act-application-resumed = Procedure resumed
audit-act-application-closed-unanswered = File closed without an answer
audit-act-application-reminded = Reminder written to the applicant
audit-act-application-withdrawn = Application withdrawn
audit-act-application-annulled = File taken up again after a challenge
audit-act-application-lapsed = Deadline passed without a decision
audit-act-application-declared = Declaration on conflicts of interest
audit-act-application-document-added = Document added
audit-act-application-document-removed = Document removed
audit-act-application-draft-deleted = Draft deleted
audit-act-assessment-assessed = Findings saved
audit-act-restriction-imposed = Restriction imposed
audit-act-restriction-lifted = Restriction lifted
audit-act-decision-decided = Decision taken
audit-act-decision-annulled = Decision annulled
audit-act-accreditation-opened = Status entered in the register
audit-act-accreditation-ended = Status ended in the register
audit-act-challenge-lodged = Challenge lodged
audit-act-challenge-acknowledged = Receipt of a challenge confirmed
audit-act-challenge-examination-started = Examination of a challenge begun
audit-act-challenge-document-added = Document added to a challenge
audit-act-challenge-document-removed = Document removed from a challenge
audit-act-challenge-upheld = Challenge upheld
audit-act-challenge-partly-upheld = Challenge upheld in part
audit-act-challenge-rejected = Challenge rejected
audit-act-programme-programme-opened = Programme opened for applications
audit-act-programme-programme-closed = Programme closed for applications
audit-act-installation-demo-told = Demonstration set up
audit-act-installation-mails-tried-again = Mails tried again
audit-act-installation-jobs-tried-again = Failed jobs tried again
audit-act-user-password-link-made = Link for a new password made
audit-act-decision-naming-agreed = Organisation agreed to be named
audit-act-decision-naming-withdrawn = Consent to be named withdrawn
audit-act-application-visibility-answered = Question about being known answered
audit-act-application-receipt-renewed = Receipt code renewed
audit-act-document-document-read = Document read
audit-act-challenge-bundle-read = Papers of a challenge read
audit-act-organisation-sealed-name-read = Name of a hidden organisation read
audit-act-vouched = Proof kept of what was saved next
audit-act-other = Another act

## What acts are about

audit-object-user = Accounts
audit-object-session = Sessions
audit-object-organisation = Organisations
audit-object-invitation = Invitations
audit-object-programme-version = Programmes
audit-object-application = Applications
audit-object-assessment = Assessments
audit-object-decision = Decisions
audit-object-restriction = Restrictions
audit-object-accreditation = Register
audit-object-challenge = Challenges
audit-object-programme = Openings of programmes
audit-object-installation = Portal
audit-object-document = Reading of documents

## Who acted

audit-actor-member = Member
audit-actor-staff = Staff
audit-actor-receipt = Receipt code
audit-actor-visitor = Visitor
audit-actor-system = Portal

## The chain

# $acts (number): acts in the log.
audit-chain-unchecked = Acts recorded: { $acts }. Each carries the hash of the one before it, so that a change shows.
audit-chain-check = Check the whole chain now
audit-chain-whole = The chain is whole
# $acts (number): acts in the log.
audit-chain-whole-text = Acts shown to you: { $acts }. The whole chain was checked: no act was changed, removed or moved.
audit-chain-head = Whoever runs the portal prints the last hash with “tribune verify”, to keep it elsewhere.
audit-chain-broken = The chain is broken
# $number (text): the number of an act.
audit-chain-broken-text = The first broken link is act { $number }. Keep the database as it is, and tell those who run the portal.
audit-chain-stuck = Acts wait for their place in the chain
audit-chain-stuck-text = Acts have been waiting for their place in the chain for more than a minute. Tell those who run the portal: the program that gives the places does not run, or somebody wrote acts past the portal.
