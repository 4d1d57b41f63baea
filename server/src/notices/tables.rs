//! SeaORM entities of notices. Private to this capability.

pub mod notices {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "notices")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub organisation_id: Uuid,
        pub application_id: Option<Uuid>,
        pub decision_id: Option<Uuid>,
        pub challenge_id: Option<Uuid>,
        pub recipient_id: Option<Uuid>,
        pub channel: String,
        pub language: String,
        pub sent_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
