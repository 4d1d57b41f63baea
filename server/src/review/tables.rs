//! SeaORM entities of review. Private to this capability.

pub mod assessments {
    use app::kernel::{ApplicationId, AssessmentId, UserId};
    use app::review::{AssessmentState, RecommendedOutcome};
    use sea_orm::entity::prelude::*;

    use crate::store::{Key, Word};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Key<AssessmentId>,
        pub application_id: Key<ApplicationId>,
        pub round: i32,
        pub assessor_id: Key<UserId>,
        pub state: Word<AssessmentState>,
        pub recommended: Option<Word<RecommendedOutcome>>,
        pub category: Option<String>,
        pub note: String,
        pub recommended_by: Option<Key<UserId>>,
        pub recommended_at: Option<i64>,
        pub created_at: i64,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod findings {
    use app::kernel::{AssessmentId, CriterionId, UserId};
    use sea_orm::entity::prelude::*;

    use crate::store::Key;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "findings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub assessment_id: Key<AssessmentId>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub criterion_id: Key<CriterionId>,
        pub verdict: String,
        pub facts_found: String,
        pub evidence: Json,
        pub evidence_considered: String,
        pub evidence_missing: String,
        pub cure: String,
        pub found_by: Key<UserId>,
        pub found_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
