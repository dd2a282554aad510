//! Replay into the embedded store.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::LazyLock;
use std::time::Instant;

use memchr::memmem::Finder;

use super::ReplayArgs;
use super::input::{Input, Rejects, Unusable};
use super::pace::Pace;
use super::view::ReplayView;
use crate::commands::Shown;
use crate::context::{Cancellation, Context};
use crate::error::{CliError, ErrorKind};
use crate::grouping::GroupHash;
use crate::model::{EventId, ProjectId, Slug, Timestamp};
use crate::pipeline::settings::{ProjectSettings, SettingsFile};
use crate::pipeline::{Checkpoint, Content, Incoming, Pipeline, PipelineReport, Reject, RequestFacts, Resumed, Stages};
use crate::recording::{Origin, Record, RecordKind};
use crate::store::{DEFAULT_RETENTION_DAYS, NewProject, Store};
use crate::ui::Progress;
use crate::ui::text::grouped;

/// A batch goes to the store when it has this many bytes, if not before.
const BATCH_BYTES: usize = 16 << 20;
/// What belongs to no project goes to this one.
const DEFAULT_PROJECT: &str = "default";
/// Finds out whether an event may bring an id.
static EVENT_ID: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"event_id\""));
/// Settings that a recorded directory brings along.
const SETTINGS_FILES: [&str; 2] = ["settings.toml", "settings.json"];

/// Replays and shows the report.
pub(super) fn run(context: &Context, arguments: &ReplayArgs) -> Result<Shown, CliError> {
    let settings = read_settings(context, arguments)?;
    // The first reading, which finds the order of the records, is a part of the work.
    let started = Instant::now();
    let mut input = Input::open(context, arguments)?;
    let store = context.create_local_store()?;
    let bytes_before = store.bytes_on_disk()?;
    let (report, rejected) = replay_into(&store, context, arguments, settings, &mut input)?;
    let seconds = started.elapsed().as_secs_f64();
    // Closed and opened again, its logs are folded into its files and can be weighed.
    drop(store);
    let store = context.create_local_store()?;
    Ok(Some(Box::new(ReplayView::new(&store, report, seconds, bytes_before, rejected)?)))
}

/// Replays the whole input, or goes on with it.
fn replay_into(
    store: &Store,
    context: &Context,
    arguments: &ReplayArgs,
    settings: SettingsFile,
    input: &mut Input,
) -> Result<(PipelineReport, u64), CliError> {
    let threads = arguments.threads.or_else(|| std::thread::available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN);
    let name = checkpoint_name(arguments);
    let mut pipeline = Pipeline::new(store, threads)?;
    pipeline.apply_retention();
    let mut run = Run {
        context,
        arguments,
        settings,
        pipeline,
        store,
        projects: HashMap::new(),
        clock: input.first_time(),
        first_time: input.first_time(),
        batch: Vec::new(),
        origins: Vec::new(),
        batch_bytes: 0,
    };
    run.set_up_known_projects()?;
    let resumed = run.resume(&name, input)?;
    let progress = context.ui.progress(Some(input.total()), "records");
    progress.begin_at(input.position());
    let mut rejects = Rejects::open(context, arguments.rejects.as_deref(), resumed)?;
    let replayed = run.replay(input, &name, &mut rejects, &progress);
    progress.finish();
    replayed.map_err(|error| arguments.stopped(error))?;
    let report = run.pipeline.finish_run().map_err(|error| arguments.stopped(error.into()))?;
    let rejected = rejects.finish()?;
    if context.cancellation.is_requested() {
        return Err(arguments.stopped(Cancellation::error("what was stored is kept")));
    }
    store.clear_checkpoint(&name)?;
    Ok((report, rejected))
}

/// The settings that were named, or those that lie in the directory that is replayed.
fn read_settings(context: &Context, arguments: &ReplayArgs) -> Result<SettingsFile, CliError> {
    let beside = || match arguments.sources.as_slice() {
        [directory] => SETTINGS_FILES.iter().map(|name| directory.join(name)).find(|path| path.is_file()),
        _ => None,
    };
    let Some(path) = arguments.settings.clone().or_else(beside) else { return Ok(SettingsFile::default()) };
    if arguments.settings.is_none() {
        context.ui.status(&format!("using the settings in {}", path.display()));
    }
    let wrong = || format!("cannot use the settings in `{}`", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| CliError::usage(wrong()).because(error))?;
    let file = SettingsFile::parse(&text).map_err(|error| CliError::usage(wrong()).because(error))?;
    for name in &file.unknown {
        context.ui.warn(&format!("`{name}` in `{}` is no known setting and has no effect", path.display()));
    }
    Ok(file)
}

/// The name that the position of a replay is kept under: the same for the same sources and changes.
fn checkpoint_name(arguments: &ReplayArgs) -> String {
    let mut described = String::new();
    for path in &arguments.sources {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        described.push_str(&format!("{}\n", path.display()));
    }
    let filter = arguments.filter.as_ref().map(ToString::to_string);
    described.push_str(&format!("{:?} {filter:?} {:?} {}", arguments.project, arguments.set, arguments.new_ids));
    format!("replay:{}", GroupHash::of_values([described.as_str()]))
}

/// A project of the store.
struct KnownProject {
    id: ProjectId,
    /// The days it keeps events for, until its first record has come and the settings have been applied.
    retention: Option<u32>,
}

struct Run<'r> {
    context: &'r Context,
    arguments: &'r ReplayArgs,
    settings: SettingsFile,
    pipeline: Pipeline<'r>,
    store: &'r Store,
    projects: HashMap<Slug, KnownProject>,
    /// The virtual clock: the latest time of any record so far.
    clock: Timestamp,
    first_time: Timestamp,
    batch: Vec<Incoming>,
    origins: Vec<Origin>,
    batch_bytes: usize,
}

impl Run<'_> {
    fn replay(
        &mut self,
        input: &mut Input,
        name: &str,
        rejects: &mut Rejects<'_>,
        progress: &Progress,
    ) -> Result<(), CliError> {
        let factor = if self.arguments.realtime { Some(1.0) } else { self.arguments.speed };
        let mut pace = Pace::new(factor);
        while !self.context.cancellation.is_requested() {
            let position = input.position();
            let Some(record) = input.next() else { break };
            // A day begins with a batch of its own, so that retention does not depend on how batches are cut.
            if let Ok(record) = &record
                && record.time.day() > self.clock.day()
            {
                self.flush(name, position, rejects)?;
            }
            if let Ok(record) = &record
                && !pace.until_due(record.time).is_zero()
            {
                self.flush(name, position, rejects)?;
                progress.set(position);
                pace.wait(record.time, &self.context.cancellation);
            }
            match record {
                Ok(record) => self.take(record, position)?,
                Err(unusable) => self.take_unusable(unusable, position, rejects)?,
            }
            if self.batch.len() >= self.arguments.batch_records.get() || self.batch_bytes >= BATCH_BYTES {
                self.flush(name, input.position(), rejects)?;
                progress.set(input.position());
                let stored = self.pipeline.report().stored;
                if stored > 0 {
                    progress.say(format!("{} stored", grouped(stored)));
                }
            }
        }
        self.flush(name, input.position(), rejects)
    }

    /// Adds a record to the batch; its time moves the clock.
    fn take(&mut self, record: Record, position: u64) -> Result<(), CliError> {
        self.clock = self.clock.max(record.time);
        let project = self.project_of(&record.origin)?;
        let content = match record.kind {
            RecordKind::Event(bytes) => Content::Event(bytes),
            RecordKind::Envelope(bytes) => Content::Envelope(bytes),
            RecordKind::Request(request) => Content::Request(Box::new(request)),
        };
        self.push(project, content, record.origin, position);
        Ok(())
    }

    fn take_unusable(&mut self, unusable: Unusable, position: u64, rejects: &mut Rejects<'_>) -> Result<(), CliError> {
        rejects.add(&unusable.message, &unusable.bytes)?;
        let project = self.project_of(&unusable.origin)?;
        self.push(project, Content::Unreadable { message: unusable.message }, unusable.origin, position);
        Ok(())
    }

    fn push(&mut self, project: ProjectId, content: Content, origin: Origin, position: u64) {
        self.batch_bytes += content.len();
        self.batch.push(Incoming {
            project,
            received_at: self.clock,
            fallback_id: Some(fallback_id(&content, position)),
            facts: RequestFacts::default(),
            content,
        });
        self.origins.push(origin);
    }

    fn flush(&mut self, name: &str, position: u64, rejects: &mut Rejects<'_>) -> Result<(), CliError> {
        if self.batch.is_empty() {
            return Ok(());
        }
        rejects.flush()?;
        let found = self.pipeline.process(&self.batch, Some(Checkpoint { name, position }))?;
        for reject in found {
            self.tell(&reject, rejects)?;
        }
        self.batch.clear();
        self.origins.clear();
        self.batch_bytes = 0;
        Ok(())
    }

    fn tell(&self, reject: &Reject, rejects: &mut Rejects<'_>) -> Result<(), CliError> {
        let (Some(incoming), Some(origin)) = (self.batch.get(reject.index), self.origins.get(reject.index)) else {
            return Ok(());
        };
        let bytes: &[u8] = match &incoming.content {
            Content::Event(bytes) | Content::Envelope(bytes) => bytes,
            Content::Request(request) => &request.body,
            // Told when it was read.
            Content::Unreadable { .. } => return Ok(()),
        };
        let place = match reject.place {
            Some((line, column)) => {
                let (line, column) = origin.within(line, column);
                format!("{}:{line}:{column}", origin.file.path.display())
            }
            None => origin.to_string(),
        };
        rejects.add(&format!("{place}: {}", reject.message), bytes)
    }

    /// Goes on where the last run stopped, if it is to; says whether it does.
    fn resume(&mut self, name: &str, input: &mut Input) -> Result<bool, CliError> {
        if self.arguments.resume {
            match self.pipeline.restore(name)? {
                Some(Resumed { position, clock }) => {
                    input.skip_to(position);
                    self.clock = clock.unwrap_or(self.clock);
                    self.context.ui.status(&format!("going on after {position} records"));
                    return Ok(true);
                }
                None => self.context.ui.status("nothing to resume: beginning at the start"),
            }
        } else if self.store.checkpoint(name)?.is_some() {
            self.context.ui.warn("a replay of these sources was interrupted; --resume goes on with it");
            self.store.clear_checkpoint(name)?;
        }
        Ok(false)
    }

    /// Projects that the store knows, so that a resumed run finds what their quotas remember.
    fn set_up_known_projects(&mut self) -> Result<(), CliError> {
        for project in self.store.projects()? {
            let settings = self.settings_of(&project.slug)?;
            self.set_up(project.id, &settings, project.retention_days)?;
            let known = KnownProject { id: project.id, retention: Some(project.retention_days) };
            self.projects.insert(project.slug, known);
        }
        Ok(())
    }

    /// The project of a record; it is made on first use.
    fn project_of(&mut self, origin: &Origin) -> Result<ProjectId, CliError> {
        let hint = self.arguments.project.as_ref().or(origin.file.project_hint.as_ref());
        let slug = match hint {
            Some(slug) => slug.clone(),
            None => DEFAULT_PROJECT.parse().map_err(|error| CliError::new(ErrorKind::Internal, format!("{error}")))?,
        };
        if let Some(KnownProject { id, retention: None }) = self.projects.get(&slug) {
            return Ok(*id);
        }
        self.first_record_of(slug)
    }

    /// The project of this name, made if it is missing, with the retention of the settings.
    fn first_record_of(&mut self, slug: Slug) -> Result<ProjectId, CliError> {
        let settings = self.settings_of(&slug)?;
        if let Some(KnownProject { id, retention }) = self.projects.get_mut(&slug) {
            let days = settings.event_retention;
            if days.is_some() && days != retention.take() {
                self.store.set_retention(*id, days.unwrap_or_default())?;
            }
            return Ok(*id);
        }
        let new = NewProject {
            id: None,
            slug: slug.clone(),
            name: slug.to_string(),
            platform: None,
            created: self.first_time,
        };
        let (project, _) = self.store.find_or_create_project(new)?;
        if let Some(days) = settings.event_retention {
            self.store.set_retention(project.id, days)?;
        }
        self.set_up(project.id, &settings, project.retention_days)?;
        self.projects.insert(slug, KnownProject { id: project.id, retention: None });
        Ok(project.id)
    }

    fn settings_of(&self, slug: &Slug) -> Result<ProjectSettings, CliError> {
        let mut settings = self
            .settings
            .for_project(slug)
            .map_err(|error| CliError::usage(format!("the settings of {slug} are wrong")).because(error))?;
        let sampling = &mut settings.client_sampling;
        sampling.sample_rate = self.arguments.sample_rate.or(sampling.sample_rate);
        sampling.traces_sample_rate = self.arguments.traces_sample_rate.or(sampling.traces_sample_rate);
        Ok(settings)
    }

    fn set_up(&mut self, id: ProjectId, settings: &ProjectSettings, retention_days: u32) -> Result<(), CliError> {
        let days = if retention_days == 0 { DEFAULT_RETENTION_DAYS } else { retention_days };
        let stages = Stages::new(id, settings, days)
            .map_err(|error| CliError::usage("the project settings are wrong").because(error))?;
        for warning in &stages.warnings {
            self.context.ui.warn(warning);
        }
        self.pipeline.set_project(stages);
        Ok(())
    }
}

/// The id of an event that brings none: the same for the same input, on every run.
fn fallback_id(content: &Content, position: u64) -> EventId {
    let bytes: &[u8] = match content {
        Content::Event(bytes) | Content::Envelope(bytes) => bytes,
        Content::Request(request) => &request.body,
        Content::Unreadable { .. } => &[],
    };
    // Hashing costs as much as scanning ten times, and nearly every event has an id.
    let hashed = if EVENT_ID.find(bytes).is_some() { &[] } else { bytes };
    let text = String::from_utf8_lossy(hashed);
    let position = position.to_string();
    let digest = GroupHash::of_values(["vidette-replay-event", position.as_str(), text.as_ref()]);
    EventId::from_u128(u128::from_be_bytes(digest.0))
}
