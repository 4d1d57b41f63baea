//! SeaORM entities of identity. Private to this capability.

pub mod users {
    use app::identity::WorkMail;
    use app::kernel::Language;
    use sea_orm::entity::prelude::*;

    use crate::store::Word;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "users")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub sign_in_name: String,
        pub display_name: String,
        pub email: Option<String>,
        pub email_confirmed_at: Option<i64>,
        pub password_hash: Option<String>,
        pub language: Word<Language>,
        pub work_mail: Word<WorkMail>,
        pub created_at: i64,
        pub closed_at: Option<i64>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod role_grants {
    use app::kernel::Role;
    use sea_orm::entity::prelude::*;

    use crate::store::Word;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_grants")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub user_id: Uuid,
        pub role: Word<Role>,
        pub programme_id: Option<Uuid>,
        pub granted_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
