//! "The last change from this page was yours": tells a person who was overtaken who sent the same form before them, and when.
//!
//! Most often it was they themselves, in a second window or after going back. Of others the name is told only to those who
//! know it from their work: members of one organisation, and the institution's own people among themselves.

use app::kernel::{Message, UserId};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::request_context::RequestContext;
use crate::error::Result;
use crate::unit_of_work::last_post;

impl RequestContext {
    /// The sentence on the form at this path, which is without language; empty where it is not known who it was, or not this
    /// visitor's to know.
    pub async fn last_sent(&self, path: &str) -> Result<String> {
        let (Some(me), true) = (self.actor.user(), names_one_thing(path)) else { return Ok(String::new()) };
        let reader = self.portal.database.reader();
        let Some((by, at)) = last_post(reader, path).await? else { return Ok(String::new()) };
        let Ok(by) = by.parse::<Uuid>().map(UserId) else { return Ok(String::new()) };
        let when = self.locale.date_time(at, &self.portal.config.zone);
        if by == me {
            return Ok(self.locale.message(&Message::new("interface-form-stale-by-you").with("when", when)));
        }
        let name = name_known_to(reader, by, me, self.actor.is_staff()).await?;
        let by = |name| Message::new("interface-form-stale-by-name").with("name", name).with("when", when);
        Ok(name.map(|name| self.locale.message(&by(name))).unwrap_or_default())
    }
}

/// The addresses of one file, organisation or challenge hold its id or reference. Of others nothing is told: their forms are
/// everybody's.
fn names_one_thing(path: &str) -> bool {
    path.bytes().any(|byte| byte.is_ascii_digit())
}

async fn name_known_to(
    connection: &impl ConnectionTrait,
    person: UserId,
    reader: UserId,
    staff: bool,
) -> Result<Option<String>> {
    let colleague = if staff { "exists (select 1 from role_grants g where g.user_id = u.id)" } else { "1 = 0" };
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        format!(
            "select u.display_name from users u where u.id = $1 and ({colleague} or exists (select 1 \
             from organisation_members theirs join organisation_members mine on mine.organisation_id = theirs.organisation_id \
             where theirs.user_id = u.id and mine.user_id = $2))"
        ),
        [person.0.into(), reader.0.into()],
    );
    let row = connection.query_one_raw(find).await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_told_of_forms_that_everybody_sends() {
        for path in ["/account", "/organisations/new", "/receipt/visibility", "/challenge", "/sign-in"] {
            assert!(!names_one_thing(path), "{path}");
        }
        assert!(names_one_thing("/decide/TRB-2026-930938"));
        assert!(names_one_thing("/organisations/019522b1-0000-7000-8000-000000000000/edit"));
    }
}
