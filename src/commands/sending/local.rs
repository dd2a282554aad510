//! Through the whole pipeline into the embedded store, with what became of each.

use std::collections::HashSet;
use std::num::NonZeroUsize;
use std::path::Path;

use super::report::{Account, Delivery, Row, Status};
use super::{Input, Manner, Parcel, Prepared};
use crate::commands::search;
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::model::{EventId, Outcome, OutcomeKind, Slug};
use crate::pipeline::sample::ClientSampling;
use crate::pipeline::settings::{ProjectSettings, SettingsFile};
use crate::pipeline::{Content, Incoming, Ledger, Pipeline, PipelineError, RequestFacts, Stages};
use crate::protocol::{Envelope, Item};
use crate::store::{DEFAULT_RETENTION_DAYS, NewProject, Project, Store};

/// The project that is made in a new store when none was named.
const FIRST_PROJECT: &str = "default";
/// The reason under which an event that is stored already is dropped.
const DUPLICATE: &str = "duplicate";
/// The reason under which an event is dropped that a sample rate leaves out, which is what was asked for.
const SAMPLE_RATE: &str = "sample_rate";

/// Puts every input through the pipeline.
pub(super) fn store(
    context: &Context,
    project: Option<&str>,
    settings: Option<&Path>,
    inputs: &[Input],
    manner: Manner,
    prepare: &mut dyn FnMut(&Input) -> Prepared,
) -> Result<Delivery, CliError> {
    let file = settings.map(|path| read_settings(context, path)).transpose()?;
    let store = context.create_store()?;
    let project = find_project(context, &store, project)?;
    let mut run = Run {
        pipeline: Pipeline::new(&store, NonZeroUsize::MIN).map_err(pipeline_error)?,
        context,
        store: &store,
        project: &project,
        seen: HashSet::new(),
    };
    run.pipeline.set_project(stages(context, &project, file.as_ref(), manner.sampling)?);
    let progress = (inputs.len() > 1).then(|| context.ui.progress(Some(inputs.len() as u64), manner.noun));
    let mut rows = Vec::with_capacity(inputs.len());
    for input in inputs {
        if context.cancellation.is_requested() {
            break;
        }
        rows.push(match prepare(input) {
            Prepared::Ready(parcel) => run.take(input, parcel)?,
            Prepared::SampledOut(id) => Row::sampled_out(input, id),
            Prepared::Unusable(message) => Row::unusable(input, message),
        });
        if let Some(progress) = &progress {
            progress.set(rows.len() as u64);
        }
    }
    let report = run.pipeline.finish_run().map_err(pipeline_error)?;
    if let Some(progress) = progress {
        progress.finish();
    }
    name_issues(&store, &project, &mut rows)?;
    let account = Account::Store {
        project: project.slug.to_string(),
        outcomes: report.ledger.outcomes(),
        issues_new: report.issues_new,
        issues_regressed: report.issues_regressed,
    };
    Ok(Delivery { rows, account, manner, inputs: inputs.len(), now: context.clock.now() })
}

/// The pipeline at work for one project.
struct Run<'a> {
    pipeline: Pipeline<'a>,
    context: &'a Context,
    store: &'a Store,
    project: &'a Project,
    /// The events of this run that may be stored already.
    seen: HashSet<EventId>,
}

impl Run<'_> {
    /// One at a time: only so it can be told what became of each.
    fn take(&mut self, input: &Input, parcel: Parcel) -> Result<Row, CliError> {
        let duplicate = match parcel.event_id.filter(|_| makes_event(&parcel.bytes)) {
            Some(id) => !self.seen.insert(id) || self.store.event(Some(self.project.id), id)?.is_some(),
            None => false,
        };
        let before = self.pipeline.report().ledger.clone();
        let incoming = Incoming {
            project: self.project.id,
            received_at: self.context.clock.now(),
            facts: RequestFacts { client: Some(client()), ..RequestFacts::default() },
            content: Content::Envelope(parcel.bytes),
            fallback_id: None,
        };
        let rejects = self.pipeline.process(&[incoming], None).map_err(pipeline_error)?;
        let mut row = Row::new(input, parcel.event_id, Status::Accepted);
        row.first_of_its_id = !duplicate;
        if let Some(dropped) = first_drop(&before, &self.pipeline.report().ledger) {
            let reason = dropped.reason.unwrap_or_default();
            row.status = status(dropped.kind);
            row.dropped = Some(dropped.category);
            let mut message = format!("{}: {reason}", dropped.kind);
            if let Some(reject) = rejects.first() {
                let place =
                    reject.place.map(|(line, column)| format!(" (line {line}, column {column} of its payload)"));
                message = format!("{message}: {}{}", reject.message, place.unwrap_or_default());
            }
            if reason != SAMPLE_RATE {
                row.fail(ErrorKind::Failed, message);
            }
            row.reason = Some(reason.into_owned());
        } else if duplicate {
            row.status = Status::Invalid;
            row.reason = Some(DUPLICATE.to_owned());
            row.fail(ErrorKind::Failed, "an event with this id is stored already".to_owned());
        }
        Ok(row)
    }
}

/// What this program calls itself in the place of an SDK.
pub(super) fn client() -> String {
    concat!("vidette/", env!("CARGO_PKG_VERSION")).to_owned()
}

fn makes_event(bytes: &[u8]) -> bool {
    Envelope::parse(bytes).is_ok_and(|envelope| envelope.items().iter().any(Item::creates_event))
}

/// What was dropped between two states of the account. What the store says later (accepted, duplicate) and what
/// clients report of themselves is not looked at.
fn first_drop(before: &Ledger, after: &Ledger) -> Option<Outcome> {
    let earlier = before.outcomes();
    after.outcomes().into_iter().find(|outcome| {
        let known = earlier.iter().find(|known| {
            (known.kind, &known.reason, known.category) == (outcome.kind, &outcome.reason, outcome.category)
        });
        outcome.kind != OutcomeKind::Accepted
            && outcome.reason.as_deref() != Some(DUPLICATE)
            && outcome.quantity > known.map_or(0, |known| known.quantity)
            && after.left(outcome.kind, outcome.category) > before.left(outcome.kind, outcome.category)
    })
}

const fn status(kind: OutcomeKind) -> Status {
    match kind {
        OutcomeKind::Accepted => Status::Accepted,
        OutcomeKind::Filtered => Status::Filtered,
        OutcomeKind::RateLimited | OutcomeKind::CardinalityLimited => Status::RateLimited,
        OutcomeKind::Invalid | OutcomeKind::Abuse => Status::Invalid,
        OutcomeKind::ClientDiscard => Status::ClientDiscard,
    }
}

/// Finds the issues of the events that were stored.
fn name_issues(store: &Store, project: &Project, rows: &mut [Row]) -> Result<(), CliError> {
    for row in rows.iter_mut().filter(|row| row.first_of_its_id) {
        let Some(id) = row.id else { continue };
        let Some(event) = store.event(Some(project.id), id)? else { continue };
        if row.status != Status::Accepted {
            row.stored_in_part();
        }
        if let Some(issue) = event.issue {
            row.issue = store.issue(issue)?.map(|issue| issue.short_id);
        }
    }
    Ok(())
}

/// The project that was named, or the only one. In a new store it is made; in another one it must be there, so that
/// a slip of the pen makes no second project.
fn find_project(context: &Context, store: &Store, name: Option<&str>) -> Result<Project, CliError> {
    let projects = store.projects()?;
    match (name, projects.as_slice()) {
        (name, []) => {
            let name = name.unwrap_or(FIRST_PROJECT);
            let slug: Slug =
                name.parse().map_err(|error| CliError::usage("the project cannot be made").because(error))?;
            let created = context.clock.now();
            let new = NewProject { id: None, name: slug.to_string(), slug, platform: None, created };
            let (project, made) = store.find_or_create_project(new)?;
            if made {
                context.ui.status(&format!("made project {} in {}", project.slug, store.directory().display()));
            }
            Ok(project)
        }
        (Some(name), _) => {
            let missing = |error: CliError| error.hint("`vidette projects create SLUG` makes another one");
            search::project(store, name).map_err(missing)
        }
        (None, [only]) => Ok(only.clone()),
        (None, several) => {
            let slugs: Vec<_> = several.iter().map(|project| project.slug.as_str()).collect();
            Err(CliError::usage("which project is not said")
                .hint(format!("--project names one of {}", slugs.join(", "))))
        }
    }
}

fn read_settings(context: &Context, path: &Path) -> Result<SettingsFile, CliError> {
    let unusable = || CliError::usage(format!("the settings in `{}` cannot be used", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| unusable().because(error))?;
    let file = SettingsFile::parse(&text).map_err(|error| unusable().because(error))?;
    for name in &file.unknown {
        context.ui.warn(&format!("`{}`: `{name}` is not known and has no effect", path.display()));
    }
    Ok(file)
}

fn stages(
    context: &Context,
    project: &Project,
    file: Option<&SettingsFile>,
    sampling: ClientSampling,
) -> Result<Stages, CliError> {
    let mut settings = match file {
        Some(file) => file
            .for_project(&project.slug)
            .map_err(|error| CliError::usage("the settings cannot be used").because(error))?,
        None => ProjectSettings::default(),
    };
    let rates = &mut settings.client_sampling;
    rates.sample_rate = sampling.sample_rate.or(rates.sample_rate);
    rates.traces_sample_rate = sampling.traces_sample_rate.or(rates.traces_sample_rate);
    let days = if project.retention_days == 0 { DEFAULT_RETENTION_DAYS } else { project.retention_days };
    let stages = Stages::new(project.id, &settings, days)
        .map_err(|error| CliError::usage("the settings cannot be used").because(error))?;
    for warning in &stages.warnings {
        context.ui.warn(warning);
    }
    Ok(stages)
}

fn pipeline_error(error: PipelineError) -> CliError {
    match error {
        PipelineError::Store(error) => error.into(),
        other => CliError::failed("the pipeline failed").because(other),
    }
}
