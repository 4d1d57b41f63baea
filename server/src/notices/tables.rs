//! SeaORM entities of notices. Private to this capability.

pub mod notices {
    use app::kernel::{
        ApplicationId, ChallengeId, Channel, DecisionId, Language, NoticeId, NoticeKind, OrganisationId,
    };
    use sea_orm::entity::prelude::*;

    use crate::store::{Key, Word};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "notices")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Key<NoticeId>,
        pub kind: Word<NoticeKind>,
        pub organisation_id: Key<OrganisationId>,
        pub application_id: Option<Key<ApplicationId>>,
        pub decision_id: Option<Key<DecisionId>>,
        pub challenge_id: Option<Key<ChallengeId>>,
        pub recipient_id: Option<Uuid>,
        pub channel: Word<Channel>,
        pub language: Word<Language>,
        pub sent_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
