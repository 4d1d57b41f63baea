//! SeaORM entities of statuses. Private to this capability.

pub mod accreditations {
    use app::accreditations::AccreditationState;
    use app::kernel::{AccreditationId, ApplicationId, DecisionId, OrganisationId, ProgrammeId};
    use sea_orm::entity::prelude::*;

    use crate::store::{Key, Word};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "accreditations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Key<AccreditationId>,
        pub organisation_id: Key<OrganisationId>,
        pub programme_id: Key<ProgrammeId>,
        pub application_id: Key<ApplicationId>,
        pub decision_id: Option<Key<DecisionId>>,
        pub organisation_name: String,
        pub latin_name: String,
        pub acronym: String,
        pub country: String,
        pub category: String,
        pub state: Word<AccreditationState>,
        pub since: i64,
        pub ended_at: Option<i64>,
        pub sealed: bool,
        pub sort_key: String,
        pub likeness: String,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod register_terms {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "register_terms")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub term: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub sort_key: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub accreditation_id: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod register_words {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "register_words")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub word: String,
        pub reversed: String,
        pub skeleton: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
