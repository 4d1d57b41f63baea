//! Organisations that were hidden, shown again by every step that this takes; and their people.

use app::kernel::{OrganisationId, UserId, days};
use app::protection::TOLD_DAYS;
use sea_orm::{ConnectionTrait, Statement, Value};
use server::protection::{agree_to_be_shown, announce_showing, unseal_organisation};
use uuid::Uuid;

use super::TestPortal;

impl TestPortal {
    /// Somebody by the name under which they were made.
    pub async fn user_of(&self, name: &str) -> UserId {
        self.user("select id from users where display_name = $1", name.into()).await
    }

    pub async fn owner_of(&self, organisation: OrganisationId) -> UserId {
        let sql =
            "select user_id from organisation_members where organisation_id = $1 and role = 'owner' order by user_id";
        self.user(sql, organisation.0.into()).await
    }

    async fn user(&self, sql: &str, value: Value) -> UserId {
        let reader = self.portal.database.reader();
        let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, [value]);
        let row = reader.query_one_raw(find).await.expect("a row").expect("somebody");
        UserId(row.try_get_by_index(0).expect("an id"))
    }

    /// Shows a hidden organisation again: after its owner agreed, or a week after it was told. The clock moves on.
    pub async fn show_again(&self, organisation: OrganisationId) {
        let reader = self.portal.database.reader();
        let sql = "select s.own_wish, m.user_id from seals s left join organisation_members m \
                   on m.organisation_id = s.organisation_id and m.role = 'owner' where s.organisation_id = $1";
        let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, [organisation.0.into()]);
        let row = reader.query_one_raw(find).await.expect("a seal").expect("a seal");
        let work = self.portal.begin_as_system().await.expect("a unit of work");
        if row.try_get_by_index(0).expect("a wish") {
            let owner: Uuid = row.try_get_by_index(1).expect("an owner");
            agree_to_be_shown(&work, organisation, UserId(owner)).await.expect("it agrees");
        } else {
            announce_showing(&work, organisation).await.expect("it is told");
        }
        work.commit("").await.expect("kept");
        self.clock.advance(days(TOLD_DAYS));
        let work = self.portal.begin_as_system().await.expect("a unit of work");
        unseal_organisation(&work, organisation).await.expect("shown again");
        unseal_organisation(&work, organisation).await.expect("showing again changes nothing");
        work.commit("").await.expect("the seal is gone");
    }
}
