//! SeaORM entities of applications. Private to this capability.

pub mod applications {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "applications")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub reference: String,
        pub programme_id: Uuid,
        pub programme_version_id: Uuid,
        pub organisation_id: Uuid,
        pub organisation_name: String,
        pub country: String,
        pub category: String,
        pub progress: Json,
        pub state: String,
        pub round: i32,
        pub language: String,
        pub answers: Json,
        pub profile: Option<Json>,
        pub declared_by: Option<Uuid>,
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
