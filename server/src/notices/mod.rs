//! Telling an organisation that something concerns it: a row that is kept, and a mail that names nothing.

mod notify_focal_points;
mod notify_organisation;
mod tables;

pub use notify_focal_points::notify_focal_points;
pub use notify_organisation::{
    Notice, Recipients, is_reached, notify_of_publicity, notify_organisation, remind_organisation,
};
