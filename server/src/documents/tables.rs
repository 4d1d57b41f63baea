//! SeaORM entity of documents. Others join it and never write it.

pub mod documents {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "documents")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner_kind: String,
        pub owner_id: Uuid,
        pub purpose: String,
        pub file_name: String,
        pub media_type: String,
        pub size: i64,
        pub sha256: String,
        pub blob_id: Uuid,
        pub uploaded_by: Option<Uuid>,
        pub uploaded_at: i64,
        pub received_sha256: String,
        /// Words of what was removed from the file, parted by blanks; likewise the marks.
        pub removed_traces: String,
        pub marks: String,
        pub original_blob_id: Option<Uuid>,
        pub original_size: i64,
        pub removed_at: Option<i64>,
        /// When the file goes from the disk, and when it went.
        pub delete_at: Option<i64>,
        pub deleted_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
