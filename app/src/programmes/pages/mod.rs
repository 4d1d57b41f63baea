//! The public pages of a programme: what it asks and gives, who decides, how long it takes, where to challenge.

mod criteria_page;
mod eligibility_page;
mod eligibility_result;
mod programme_facts;
mod programme_page;
mod programme_sources;
mod programmes_page;
mod said;

pub use criteria_page::criteria_page;
pub use eligibility_page::eligibility_page;
pub use programme_page::programme_page;
pub use programmes_page::programmes_page;
pub use said::said;
