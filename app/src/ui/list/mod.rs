//! Rows of things: tables, tasks, summaries, timelines, and the ways to narrow and page through them.

mod data_table;
mod filter_panel;
#[cfg(feature = "ssr")]
mod list_page;
mod pagination;
mod summary_list;
mod task_list;
mod timeline;

pub use data_table::{Column, DataTable, Row};
pub use filter_panel::{Chip, FilterPanel};
#[cfg(feature = "ssr")]
pub use list_page::{ListPage, ListWords, list_filters, list_pages, list_table};
pub use pagination::Pagination;
pub use summary_list::{SummaryList, SummaryRow};
pub use task_list::{Task, TaskList};
pub use timeline::{Timeline, TimelineEvent};
