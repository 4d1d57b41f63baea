//! The days on which a programme's secretariat works.

use app::kernel::WorkingCalendar;
use app::programmes::template::ProgrammeTemplate;

pub fn calendar_of(template: &ProgrammeTemplate) -> WorkingCalendar {
    WorkingCalendar::new(template.zone.as_str()).with_holidays(template.holidays.iter().copied())
}
