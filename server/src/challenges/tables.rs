//! SeaORM entities of challenges. Private to this capability.

pub mod challenges {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "challenges")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub reference: String,
        pub restriction_id: Uuid,
        pub decision_id: Option<Uuid>,
        pub matter_id: Uuid,
        pub programme_id: Uuid,
        pub programme_version_id: Option<Uuid>,
        pub organisation_id: Uuid,
        pub round: i32,
        pub state: String,
        pub grounds: String,
        pub statement: String,
        pub remedy: String,
        pub late_reason: Option<String>,
        pub language: String,
        pub lodged_via: String,
        pub lodged_by: Option<Uuid>,
        pub lodged_at: i64,
        pub acknowledge_by: i64,
        pub acknowledged_at: Option<i64>,
        pub due_at: i64,
        pub decider_id: Option<Uuid>,
        pub outcome: Option<String>,
        pub founded: String,
        pub effect: Option<String>,
        pub outcome_reasons: String,
        pub outcome_language: Option<String>,
        pub decided_at: Option<i64>,
        pub period_starts: Option<i64>,
        pub published_from: Option<i64>,
        pub list_id: Uuid,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod challenge_answers {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "challenge_answers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub challenge_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub ground: String,
        pub founded: bool,
        pub reasons: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
