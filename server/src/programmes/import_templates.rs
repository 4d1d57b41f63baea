//! Publishing the built-in templates as the first version of their programmes.

use anyhow::Context;
use app::kernel::{ObjectKind, Verb};
use app::programmes::definition::{ProgrammeDefinition, TemplateKind};
use app::programmes::import::{CriteriaLibrary, TemplateFile, resolve};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};
use uuid::Uuid;

use super::tables::{criteria, programme_versions, programmes};
use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

const LIBRARY: &str = include_str!("../../templates/criteria.toml");
/// Path segment and file, in the order in which programmes are listed.
const TEMPLATES: [(&str, &str); 3] = [
    ("model", include_str!("../../templates/t0-model.toml")),
    ("ecosoc", include_str!("../../templates/t1-ecosoc.toml")),
    ("unfccc", include_str!("../../templates/t2-unfccc.toml")),
];

/// Publishes each built-in template whose programme does not exist yet. A programme that exists is left alone,
/// because the people who run the portal may have published their own version since.
pub async fn import_templates(work: &UnitOfWork) -> Result<()> {
    for (position, (slug, file)) in (1_i32..).zip(TEMPLATES) {
        let existing = programmes::Entity::find().filter(programmes::Column::Slug.eq(slug));
        if existing.count(work.connection()).await? == 0 {
            publish(work, position, read(file).with_context(|| format!("template {slug}"))?).await?;
        }
    }
    Ok(())
}

/// Errors with everything that is wrong with the template, and where.
fn read(file: &str) -> anyhow::Result<ProgrammeDefinition> {
    let library: CriteriaLibrary = toml::from_str(LIBRARY)?;
    let file: TemplateFile = toml::from_str(file)?;
    resolve(library, file).map_err(|errors| {
        let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{}", said.join("; "))
    })
}

/// The version is inserted unpublished, so that its criteria can be; once published, neither changes.
async fn publish(work: &UnitOfWork, position: i32, template: ProgrammeDefinition) -> Result<()> {
    let (programme, version) = (Uuid::now_v7(), Uuid::now_v7());
    programmes::ActiveModel {
        id: Set(programme),
        slug: Set(template.slug.clone()),
        symbol: Set(template.symbol.clone()),
        kind: Set(kind(template.kind).to_owned()),
        position: Set(position),
        current_version_id: Set(None),
        // The model is this portal's own; other bodies' programmes are theirs to open.
        open_since: Set((template.kind == TemplateKind::Model).then_some(work.now.0)),
        created_at: Set(work.now.0),
    }
    .insert(work.connection())
    .await?;
    programme_versions::ActiveModel {
        id: Set(version),
        programme_id: Set(programme),
        number: Set(1),
        document: Set(template.to_stored()?),
        deferrals_most: Set(template.clocks.deferrals.map(i64::from)),
        deferral_days: Set(template.clocks.deferral_days.map(i64::from)),
        published_at: Set(None),
    }
    .insert(work.connection())
    .await?;
    for (position, criterion) in (1_i32..).zip(&template.criteria) {
        criteria::ActiveModel {
            id: Set(Uuid::now_v7()),
            programme_version_id: Set(version),
            code: Set(criterion.code.clone()),
            position: Set(position),
            document: Set(serde_json::to_value(criterion)?),
        }
        .insert(work.connection())
        .await?;
    }
    programme_versions::Entity::update_many()
        .col_expr(programme_versions::Column::PublishedAt, Expr::value(work.now.0))
        .filter(programme_versions::Column::Id.eq(version))
        .exec(work.connection())
        .await?;
    programmes::Entity::update_many()
        .col_expr(programmes::Column::CurrentVersionId, Expr::value(version))
        .filter(programmes::Column::Id.eq(programme))
        .exec(work.connection())
        .await?;
    work.must_vouch(Evidence::ProgrammeVersion, version);
    work.must_vouch(Evidence::Programme, programme);
    let act = Act::new(Verb::Published, Object::new(ObjectKind::ProgrammeVersion, version));
    work.record(
        act.in_programme(app::kernel::ProgrammeId(programme)).detail("slug", template.slug).detail("number", 1),
    );
    Ok(())
}

fn kind(kind: TemplateKind) -> &'static str {
    match kind {
        TemplateKind::Model => "model",
        TemplateKind::AsIs => "as_is",
    }
}
