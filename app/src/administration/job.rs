//! What the portal does by itself.

use crate::kernel::words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// Handing mails on.
    Mails,
    /// Telling applicants that a decision is late.
    LateDecisions,
    /// Bringing back what was put off.
    DeferredFiles,
    /// Publishing the state at the end of a month.
    MonthEnd,
    /// Reminding applicants who were asked for something.
    Reminders,
    /// Telling staff that work waits.
    StaffMails,
    /// Deleting what has served its time.
    Deletion,
}

words!(Job {
    Mails = "mails",
    LateDecisions = "late_decisions",
    DeferredFiles = "deferred_files",
    MonthEnd = "month_end",
    Reminders = "reminders",
    StaffMails = "staff_mails",
    Deletion = "deletion",
});
