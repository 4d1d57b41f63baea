//! What this installation is: whether its database has the tables that this program expects, whether the key in the data
//! folder is the one that it was begun with, and whether it is a demonstration.

mod demo;
mod key;
mod schema;

pub use demo::{DemoMark, mark_as_demo, refuse_demo_in_public, told};
pub use key::{bind_key, recognise_key};
pub use schema::{Schema, read as read_schema};
