//! SeaORM entities of challenges. Private to this capability.

pub mod challenges {
    use app::challenges::{ChallengeOutcome, ChallengeState, Effect, LateReason};
    use app::kernel::{
        ChallengeId, DecisionId, Language, MatterId, OrganisationId, ProgrammeId, ProgrammeVersionId, RestrictionId,
        UserId,
    };
    use sea_orm::entity::prelude::*;

    use crate::store::{Key, Word};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "challenges")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Key<ChallengeId>,
        pub reference: String,
        pub restriction_id: Key<RestrictionId>,
        pub decision_id: Option<Key<DecisionId>>,
        pub matter_id: Key<MatterId>,
        pub programme_id: Key<ProgrammeId>,
        pub programme_version_id: Option<Key<ProgrammeVersionId>>,
        pub organisation_id: Key<OrganisationId>,
        pub round: i32,
        pub state: Word<ChallengeState>,
        pub grounds: String,
        pub statement: String,
        pub remedy: String,
        pub late_reason: Option<Word<LateReason>>,
        pub language: Word<Language>,
        pub lodged_via: String,
        pub lodged_by: Option<Key<UserId>>,
        pub lodged_at: i64,
        pub acknowledge_by: i64,
        pub acknowledged_at: Option<i64>,
        pub due_at: i64,
        pub decider_id: Option<Key<UserId>>,
        pub outcome: Option<Word<ChallengeOutcome>>,
        pub founded: String,
        pub effect: Option<Word<Effect>>,
        pub outcome_reasons: String,
        pub outcome_language: Option<Word<Language>>,
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
    use app::challenges::Ground;
    use app::kernel::ChallengeId;
    use sea_orm::entity::prelude::*;

    use crate::store::{Key, Word};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "challenge_answers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub challenge_id: Key<ChallengeId>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub ground: Word<Ground>,
        pub founded: bool,
        pub reasons: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
