//! People who are already signed in, for tests that are not about signing in.

use app::kernel::{MemberRole, OrganisationId, ProgrammeId, Role, UserId};
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use uuid::Uuid;

use super::{Browser, START, TestPortal};

impl TestPortal {
    /// A person with these roles in every programme, and their browser, signed in.
    pub async fn person(&self, name: &str, roles: &[Role]) -> (Browser, UserId) {
        let scoped: Vec<_> = roles.iter().map(|role| (*role, None)).collect();
        self.person_in(name, &scoped).await
    }

    /// A person whose roles hold for a programme each.
    pub async fn person_in(&self, name: &str, roles: &[(Role, Option<ProgrammeId>)]) -> (Browser, UserId) {
        let user = UserId(Uuid::now_v7());
        let sign_in_name = format!("{}@example.org", user.0.simple());
        self.insert(
            "insert into users (id, sign_in_name, display_name, email, email_confirmed_at, language, created_at) \
             values ($1, $2, $3, $2, $4, 'en', $4)",
            [user.0.into(), sign_in_name.into(), name.into(), START.0.into()],
        )
        .await;
        let work = self.portal.begin_as_system().await.expect("a unit of work");
        for (role, programme) in roles {
            server::identity::grant_role(&work, user, *role, *programme).await.expect("the role is granted");
        }
        work.commit("").await.expect("the roles are kept");
        (self.signed_in(user).await, user)
    }

    /// A new browser in which this person is signed in.
    pub async fn signed_in(&self, user: UserId) -> Browser {
        let work = self.portal.begin_as_system().await.expect("a unit of work");
        let token = server::sessions::start_session(&work, user, "Firefox").await.expect("a session");
        work.commit("").await.expect("the session is kept");
        self.browser().with_cookie(&format!("session={token}"))
    }

    /// Makes somebody a member of an organisation.
    pub async fn join(&self, user: UserId, organisation: OrganisationId, role: MemberRole) {
        let work = self.portal.begin_as_system().await.expect("a unit of work");
        server::organisations::add_member(&work, organisation, user, role).await.expect("a member");
        work.commit("").await.expect("the member is kept");
    }

    /// The stored data is as the acts of the log say: everything that was done was vouched for.
    pub async fn is_as_the_log_says(&self) {
        let compared = server::audit::compare(self.portal.database.reader(), &self.portal.blobs).await;
        assert_eq!(compared.expect("everything can be read"), Vec::<String>::new());
    }

    /// Gives every act its place in the chain, as the running portal does within a second.
    pub async fn give_places(&self) -> u64 {
        server::audit::give_places(&self.portal.database).await.expect("places are given")
    }

    /// What a walk along the chain finds, once every act has its place.
    pub async fn verdict(&self) -> server::audit::Verdict {
        self.give_places().await;
        let verdict = server::audit::verify(self.portal.database.reader(), self.clock.now(), None).await;
        verdict.expect("a walk along the chain")
    }

    /// Writes without the application, as a fault or an intruder would.
    pub async fn write<const N: usize>(&self, sql: &str, values: [Value; N]) -> Result<u64, sea_orm::DbErr> {
        let writer = self.portal.database.writer();
        let statement = Statement::from_sql_and_values(writer.get_database_backend(), sql, values);
        Ok(writer.execute_raw(statement).await?.rows_affected())
    }

    /// Uses SQLite's own defaults, as another tool does: a row that is replaced is deleted without a delete trigger.
    pub async fn without_recursive_triggers(&self) {
        let writer = self.portal.database.writer();
        if writer.get_database_backend() == DbBackend::Sqlite {
            writer.execute_unprepared("pragma recursive_triggers = off").await.expect("the setting");
        }
    }

    /// Removes a guard of the database, as its owner can.
    pub async fn without_guard(&self, table: &str, trigger: &str) {
        let writer = self.portal.database.writer();
        let sql = match writer.get_database_backend() {
            DbBackend::Postgres => format!("drop trigger if exists {trigger} on {table}"),
            _ => format!("drop trigger if exists {trigger}"),
        };
        writer.execute_unprepared(&sql).await.expect("the trigger falls");
    }

    /// One whole number out of the database.
    pub async fn number(&self, sql: &str) -> i64 {
        let reader = self.portal.database.reader();
        let row = reader.query_one_raw(Statement::from_string(reader.get_database_backend(), sql)).await;
        row.expect("an answer").expect("a row").try_get_by_index(0).expect("a number")
    }

    /// The first column of what is found, in words.
    pub async fn words(&self, sql: &str) -> Vec<String> {
        let reader = self.portal.database.reader();
        let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await;
        let rows = rows.expect("an answer");
        rows.iter().map(|row| row.try_get_by_index(0).expect("a word")).collect()
    }

    async fn insert<const N: usize>(&self, sql: &str, values: [Value; N]) {
        self.write(sql, values).await.expect("the row is written");
    }
}
