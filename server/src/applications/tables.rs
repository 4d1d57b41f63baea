//! SeaORM entities of applications. Private to this capability.

pub mod applications {
    use app::applications::ApplicationState;
    use app::kernel::{ApplicationId, Language, OrganisationId, ProgrammeId, ProgrammeVersionId, UserId};
    use sea_orm::entity::prelude::*;

    use crate::store::{Key, Word};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "applications")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Key<ApplicationId>,
        pub reference: String,
        pub programme_id: Key<ProgrammeId>,
        pub programme_version_id: Key<ProgrammeVersionId>,
        pub organisation_id: Key<OrganisationId>,
        pub organisation_name: String,
        pub country: String,
        pub category: String,
        pub progress: Json,
        pub state: Word<ApplicationState>,
        pub round: i32,
        pub language: Word<Language>,
        pub answers: Json,
        pub profile: Option<Json>,
        pub declared_by: Option<Key<UserId>>,
        pub declared_name: String,
        pub created_at: i64,
        pub updated_at: i64,
        pub submitted_at: Option<i64>,
        pub due_at: Option<i64>,
        pub answer_by: Option<i64>,
        pub put_off_until: Option<i64>,
        pub lapsed_round: i32,
        pub receipt_lookup: Option<String>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
