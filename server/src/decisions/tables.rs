//! SeaORM entities of decisions. Private to this capability.

pub mod decisions {
    use app::decisions::OutcomeKind;
    use app::kernel::{ApplicationId, DecisionId, Language, OrganisationId, ProgrammeId, ProgrammeVersionId, UserId};
    use sea_orm::entity::prelude::*;

    use crate::store::{Key, Word};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decisions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Key<DecisionId>,
        pub application_id: Key<ApplicationId>,
        pub programme_id: Key<ProgrammeId>,
        pub programme_version_id: Key<ProgrammeVersionId>,
        pub organisation_id: Key<OrganisationId>,
        pub round: i32,
        pub outcome: Word<OutcomeKind>,
        pub category: Option<String>,
        pub decider_id: Key<UserId>,
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
        pub language: Word<Language>,
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
    use app::kernel::{CriterionId, DecisionId};
    use sea_orm::entity::prelude::*;

    use crate::store::Key;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision_reasons")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub decision_id: Key<DecisionId>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub criterion_id: Key<CriterionId>,
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
    use app::decisions::DeferralReason;
    use app::kernel::{
        ApplicationId, CriterionId, Language, OrganisationId, ProgrammeId, ProgrammeVersionId, RestrictionId, UserId,
    };
    use sea_orm::entity::prelude::*;

    use crate::store::{Key, Word};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "deferrals")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub restriction_id: Key<RestrictionId>,
        pub application_id: Key<ApplicationId>,
        pub programme_id: Key<ProgrammeId>,
        pub programme_version_id: Key<ProgrammeVersionId>,
        pub organisation_id: Key<OrganisationId>,
        pub round: i32,
        pub reason: Word<DeferralReason>,
        pub criterion_id: Key<CriterionId>,
        pub criterion_code: String,
        pub criterion_version: i32,
        pub text_to_applicant: String,
        pub language: Word<Language>,
        pub decider_id: Key<UserId>,
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
    use app::kernel::{ChallengeId, DecisionId};
    use sea_orm::entity::prelude::*;

    use crate::store::Key;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision_annulments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub decision_id: Key<DecisionId>,
        pub challenge_id: Key<ChallengeId>,
        pub annulled_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
