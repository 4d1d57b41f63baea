//! SeaORM entities of decisions. Private to this capability.

pub mod decisions {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decisions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Uuid,
        pub programme_id: Uuid,
        pub programme_version_id: Uuid,
        pub organisation_id: Uuid,
        pub round: i32,
        pub outcome: String,
        pub category: Option<String>,
        pub decider_id: Uuid,
        pub decided_by: String,
        pub decider_name: String,
        pub body_session: String,
        pub body_date: String,
        pub votes_for: Option<i32>,
        pub votes_against: Option<i32>,
        pub votes_abstaining: Option<i32>,
        pub recusals: String,
        pub summary: String,
        pub public_summary: String,
        pub named_by_rule: bool,
        pub day_starts: i64,
        pub period_starts: i64,
        pub unnamed_from: i64,
        pub named_id: Uuid,
        pub unnamed_id: Uuid,
        pub language: String,
        pub decided_at: i64,
        pub effective_on: String,
        pub challenge_route: String,
        pub challenge_last_day: String,
        pub challenge_until: Option<i64>,
        pub help_contact: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod decision_reasons {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision_reasons")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub decision_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub criterion_id: Uuid,
        pub criterion_code: String,
        pub criterion_version: i32,
        pub facts_found: String,
        pub evidence_considered: String,
        pub evidence_missing: String,
        pub cure: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod deferrals {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "deferrals")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub restriction_id: Uuid,
        pub application_id: Uuid,
        pub programme_id: Uuid,
        pub programme_version_id: Uuid,
        pub organisation_id: Uuid,
        pub round: i32,
        pub reason: String,
        pub criterion_id: Uuid,
        pub criterion_code: String,
        pub criterion_version: i32,
        pub text_to_applicant: String,
        pub language: String,
        pub decider_id: Uuid,
        pub decided_by: String,
        pub decider_name: String,
        pub body_session: String,
        pub body_date: String,
        pub votes_for: Option<i32>,
        pub votes_against: Option<i32>,
        pub votes_abstaining: Option<i32>,
        pub deferred_at: i64,
        pub until_day: String,
        pub ends_at: i64,
        pub challenge_route: String,
        pub challenge_last_day: String,
        pub challenge_until: i64,
        pub help_contact: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod decision_annulments {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision_annulments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub decision_id: Uuid,
        pub challenge_id: Uuid,
        pub annulled_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
