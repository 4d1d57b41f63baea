### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = Audit log
audit-log-lead = Everything that was done, in the order it was done. Nothing here can be changed or deleted.
audit-log-left-out = Acts on challenges are left out, and not counted, where you took part in the file.
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
audit-log-hash = Hash:
audit-log-newer = Newer
audit-log-older = Older

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
audit-chain-whole-text = Acts checked: { $acts }. No act was changed, removed or moved.
audit-chain-head = The last hash, to keep elsewhere:
audit-chain-broken = The chain is broken
# $number (text): the number of an act.
audit-chain-broken-text = The first broken link is act { $number }. Keep the database as it is, and tell those who run the portal.
