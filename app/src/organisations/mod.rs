//! Organisations: what an organisation says about itself once, and who may act for it.
//!
//! Nothing here asks for a registration by any State: an unregistered organisation has a complete profile
//! (A/HRC/44/25, 28). A name is kept in its own script; the Latin form is an addition, never a replacement.

#[cfg(feature = "ssr")]
mod calendar;
mod country;
#[cfg(feature = "ssr")]
mod date_entry;
#[cfg(feature = "ssr")]
pub mod forms;
mod founding_date;
mod invitation;
mod legal_form;
#[cfg(feature = "ssr")]
mod likeness;
#[cfg(feature = "ssr")]
mod look_alike;
mod membership;
#[cfg(feature = "ssr")]
pub mod pages;
mod profile;
#[cfg(feature = "ssr")]
mod profile_draft;
#[cfg(feature = "ssr")]
mod profile_violation;
mod website;

#[cfg(feature = "ssr")]
pub use calendar::{Calendar, Reading};
pub use country::{COUNTRIES, Country};
#[cfg(feature = "ssr")]
pub use date_entry::{DateEntry, DateProblem};
pub use founding_date::FoundingDate;
pub use invitation::{
    INVITATION_DAYS, INVITATION_NOTE_MAX, InvitationCode, InvitationEvent, InvitationState, invitation_ends,
    invited_role, is_open,
};
pub use legal_form::LegalForm;
#[cfg(feature = "ssr")]
pub use likeness::likeness;
#[cfg(feature = "ssr")]
pub use look_alike::{Differs, LookAlike, likeness_key};
pub use membership::{
    MemberChange, MembershipViolation, change_member, change_role, hand_over, join, leave, remove_member,
};
pub use profile::OrganisationProfile;
#[cfg(feature = "ssr")]
pub use profile_draft::ProfileDraft;
#[cfg(feature = "ssr")]
pub use profile_violation::ProfileViolation;
pub use website::Website;
