//! The days on which a programme's secretariat works.

use app::kernel::WorkingCalendar;
use app::programmes::definition::ProgrammeDefinition;

pub fn calendar_of(definition: &ProgrammeDefinition) -> WorkingCalendar {
    WorkingCalendar::new(definition.zone.as_str()).with_holidays(definition.holidays.iter().copied())
}
