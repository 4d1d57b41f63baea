//! SeaORM entities of review. Private to this capability.

pub mod assessments {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Uuid,
        pub round: i32,
        pub assessor_id: Uuid,
        pub state: String,
        pub recommended: Option<String>,
        pub category: Option<String>,
        pub note: String,
        pub recommended_by: Option<Uuid>,
        pub recommended_at: Option<i64>,
        pub created_at: i64,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod findings {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "findings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub assessment_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub criterion_id: Uuid,
        pub verdict: String,
        pub facts_found: String,
        pub evidence: Json,
        pub evidence_considered: String,
        pub evidence_missing: String,
        pub cure: String,
        pub found_by: Uuid,
        pub found_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
