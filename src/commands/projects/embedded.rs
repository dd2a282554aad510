//! Projects of the embedded store.

use serde::Serialize;

use crate::commands::{Shown, search};
use crate::config::NameKind;
use crate::context::Context;
use crate::error::CliError;
use crate::model::{DataCategory, OutcomeKind, ProjectId, Slug, Timestamp};
use crate::store::{Condition, Hours, IssueSearch, NewProject, Project, SqlValue, Store};
use crate::ui::page::Page;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// A project; the names are those of the Web API where it has them.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ProjectDocument {
    /// The number, as text.
    id: String,
    /// The short name.
    slug: String,
    /// The name.
    name: String,
    /// The platform.
    platform: Option<String>,
    /// When it was made.
    date_created: Timestamp,
    /// How many days its events are kept.
    retention_days: u32,
    /// How many of its issues are unresolved.
    unresolved_issues: usize,
    /// How many errors, messages and security reports were stored in all.
    accepted_errors: u64,
}

/// Lists them.
pub(super) fn list(context: &Context, limit: Option<usize>) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let mut projects = store.projects()?;
    projects.truncate(limit.unwrap_or(usize::MAX));
    context.remember(NameKind::Projects, projects.iter().map(|project| project.slug.to_string()));
    let rows = projects.into_iter().map(|project| document(&store, project)).collect::<Result<_, _>>()?;
    let now = context.clock.now();
    Ok(Some(Box::new(Rows { rows, columns: COLUMNS, empty: "no projects yet", now })))
}

/// Shows one.
pub(super) fn info(context: &Context, name: &str) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let project = search::project(&store, name)?;
    Ok(Some(Box::new(document(&store, project)?)))
}

/// Makes one.
pub(super) fn create(
    context: &Context,
    id: Option<ProjectId>,
    slug: &Slug,
    name: &str,
    platform: Option<&str>,
) -> Result<Shown, CliError> {
    let store = context.create_store()?;
    let new = NewProject {
        id,
        slug: slug.clone(),
        name: name.to_owned(),
        platform: platform.map(str::to_owned),
        created: context.clock.now(),
    };
    let project = store.create_project(new)?;
    context.ui.status(&format!("made project {} in {}", project.slug, store.directory().display()));
    Ok(Some(Box::new(document(&store, project)?)))
}

fn document(store: &Store, project: Project) -> Result<ProjectDocument, CliError> {
    let unresolved = Condition { sql: "status = ?".to_owned(), values: vec![SqlValue::Text("unresolved".to_owned())] };
    let search = IssueSearch { project: Some(project.id), condition: Some(unresolved), ..IssueSearch::default() };
    let outcomes = store.outcomes(Some(project.id), Hours::default())?;
    let errors = [DataCategory::Error, DataCategory::Default, DataCategory::Security];
    let accepted =
        outcomes.iter().filter(|count| count.kind == OutcomeKind::Accepted && errors.contains(&count.category));
    Ok(ProjectDocument {
        unresolved_issues: store.search_issues(&search)?.len(),
        accepted_errors: accepted.map(|count| count.quantity).sum(),
        id: project.id.to_string(),
        slug: project.slug.to_string(),
        name: project.name,
        platform: project.platform,
        date_created: project.created,
        retention_days: project.retention_days,
    })
}

impl View for ProjectDocument {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut page = Page::new(canvas);
        page.line(0, &[(Some(Style::Id), &self.slug), (None, "  "), (Some(Style::Heading), &self.name)]);
        page.field("id", &self.id);
        page.field("platform", self.platform.as_deref().unwrap_or_default());
        page.field("retention", &format!("{} days", self.retention_days));
        page.field("created", &self.date_created.to_string());
        page.field("unresolved", &self.unresolved_issues.to_string());
        page.field("errors", &text::grouped(self.accepted_errors));
        page.finish()
    }
}

const COLUMNS: &[Column<ProjectDocument>] = &[
    Column::shown("slug", Align::Left, |row| row.slug.clone(), |row, _| Cell::styled(Style::Id, &row.slug)),
    Column::shown("id", Align::Right, |row| row.id.clone(), |row, _| Cell::plain(&row.id)),
    Column::shown("name", Align::Left, |row| row.name.clone(), |row, _| Cell::plain(&row.name)),
    Column::shown(
        "platform",
        Align::Left,
        |row| row.platform.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.platform.as_deref().unwrap_or("-")),
    ),
    Column::shown(
        "unresolved",
        Align::Right,
        |row| row.unresolved_issues.to_string(),
        |row, _| Cell::plain(row.unresolved_issues.to_string()),
    ),
    Column::shown(
        "errors",
        Align::Right,
        |row| row.accepted_errors.to_string(),
        |row, _| Cell::plain(text::grouped(row.accepted_errors)),
    ),
    Column::shown(
        "retention",
        Align::Right,
        |row| row.retention_days.to_string(),
        |row, _| Cell::plain(format!("{} d", row.retention_days)),
    ),
    Column::shown(
        "created",
        Align::Left,
        |row| row.date_created.to_string(),
        |row, now| Cell::styled(Style::Faint, text::relative(row.date_created, now)),
    ),
];
