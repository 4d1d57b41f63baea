//! The jobs, which the portal does by itself.

use crate::kernel::words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// Handing mails on.
    Mails,
    /// Telling applicants that a decision is late.
    LateDecisions,
    /// Bringing files back on the day to which their decision was put off.
    DeferredFiles,
    /// Publishing the state at the end of a month.
    MonthEnd,
    /// Reminding applicants who were asked for something.
    Reminders,
    /// Telling staff that work waits.
    StaffMails,
    /// Deleting data whose time is over.
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
