//! SeaORM entities of restrictions. Private to this capability.

pub mod restrictions {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "restrictions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub decision_id: Option<Uuid>,
        pub matter_id: Uuid,
        pub programme_id: Uuid,
        pub organisation_id: Uuid,
        pub legal_basis: String,
        pub reasons: String,
        pub starts_at: i64,
        pub ends_at: Option<i64>,
        pub notified_at: i64,
        pub challenge_until: Option<i64>,
        pub lifted_at: Option<i64>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
