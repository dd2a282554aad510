//! The account: whatever comes in leaves as stored or with a reason, in every category.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::num::NonZeroUsize;
use std::path::Path;

use base64::Engine as _;
use vidette::model::{DataCategory, EventId, OutcomeKind, ProjectId, Timestamp};
use vidette::pipeline::settings::SettingsFile;
use vidette::pipeline::{Content, Incoming, IssueLifeCycle, Pipeline, PipelineReport, Reject, RequestFacts, Stages};
use vidette::protocol::RecordedRequest;
use vidette::recording::{RecordKind, Recording, RecordingOptions, Source};
use vidette::store::{EventSearch, Hours, NewProject, Store, StoreOptions};

pub(crate) const PROJECT: ProjectId = ProjectId(1);
/// 2026-03-12T10:00:00Z.
pub(crate) const MORNING: Timestamp = Timestamp::from_millis(1_773_309_600_000);

/// A store of its own with one project, and what a run into it gave.
pub(crate) struct Piped {
    _directory: tempfile::TempDir,
    pub(crate) store: Store,
    pub(crate) report: PipelineReport,
    pub(crate) rejects: Vec<Reject>,
}

impl Piped {
    /// Everything through the pipeline, in batches of this size.
    pub(crate) fn new(settings: &str, batch: usize, incoming: &[Incoming]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let options = StoreOptions { life_cycle: std::sync::Arc::new(IssueLifeCycle), ..StoreOptions::default() };
        let store = Store::open(directory.path(), &options).unwrap();
        let slug: vidette::model::Slug = "web".parse().unwrap();
        let settings = SettingsFile::parse(settings).unwrap().for_project(&slug).unwrap();
        let new = NewProject { id: Some(PROJECT), name: "web".to_owned(), slug, platform: None, created: MORNING };
        store.create_project(new).unwrap();
        let mut pipeline = Pipeline::new(&store, NonZeroUsize::MIN).unwrap();
        pipeline.set_project(Stages::new(PROJECT, &settings, 90).unwrap());
        let mut rejects = Vec::new();
        for batch in incoming.chunks(batch) {
            rejects.extend(pipeline.process(batch, None).unwrap());
        }
        let report = pipeline.finish_run().unwrap();
        Self { _directory: directory, store, report, rejects }
    }

    /// Fails unless the account balances and the store tells the same.
    pub(crate) fn assert_balanced(&self) {
        assert_eq!(self.report.ledger.imbalance(), []);
        let mut told: BTreeMap<(OutcomeKind, String, DataCategory), u64> = BTreeMap::new();
        for outcome in self.report.ledger.outcomes() {
            let reason = outcome.reason.map(String::from).unwrap_or_default();
            *told.entry((outcome.kind, reason, outcome.category)).or_default() += outcome.quantity;
        }
        let mut kept = BTreeMap::new();
        for count in self.store.outcomes(None, Hours::default()).unwrap() {
            *kept.entry((count.kind, count.reason, count.category)).or_default() += count.quantity;
        }
        assert_eq!(told, kept, "what the account says, and what the store says");
    }

    /// How many events can be found.
    fn found(&self) -> usize {
        self.store.search_events(&EventSearch { limit: 1_000_000, ..EventSearch::default() }).unwrap().len()
    }

    fn left(&self, kind: OutcomeKind, category: DataCategory) -> u64 {
        self.report.ledger.left(kind, category)
    }
}

/// Something for the project, that came in in the morning.
pub(crate) fn incoming(content: Content, number: u128) -> Incoming {
    Incoming {
        project: PROJECT,
        received_at: MORNING,
        fallback_id: Some(EventId::from_u128(number + 1)),
        facts: RequestFacts::default(),
        content,
    }
}

/// A file or directory of the package as it would be replayed.
fn recorded(path: &str) -> Vec<Incoming> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let recording = Recording::open(vec![Source::Path(path)], &RecordingOptions::default()).unwrap();
    let mut clock = recording.first_time().unwrap_or(MORNING);
    let records = recording.zip(0..).map(|(record, number)| match record {
        Ok(record) => {
            clock = clock.max(record.time);
            let content = match record.kind {
                RecordKind::Event(bytes) => Content::Event(bytes),
                RecordKind::Envelope(bytes) => Content::Envelope(bytes),
                RecordKind::Request(request) => Content::Request(Box::new(request)),
            };
            Incoming { received_at: clock, ..incoming(content, number) }
        }
        Err(error) => {
            let content = Content::Unreadable { message: error.to_string() };
            Incoming { received_at: clock, ..incoming(content, number) }
        }
    });
    records.collect()
}

/// A request that an SDK sent, with the body as it was sent and unpacked.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) request: RecordedRequest,
}

/// The requests of real SDKs.
pub(crate) fn sdk_requests() -> Vec<Sample> {
    let packed = include_bytes!("../fixtures/protocol/sdk_requests.pack.zst");
    let mut unpacked = Vec::new();
    zstd::Decoder::new(packed.as_slice()).unwrap().read_to_end(&mut unpacked).unwrap();
    let mut rest = unpacked.as_slice();
    let mut field = || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (field, after) = after.split_at(u32::from_le_bytes(*length) as usize);
        rest = after;
        Some(field.to_vec())
    };
    let samples = std::iter::from_fn(|| {
        let name = String::from_utf8(field()?).unwrap();
        let (metadata, raw, _decoded) = (field()?, field()?, field()?);
        Some(Sample { name, request: RecordedRequest::from_metadata(&metadata, raw).unwrap() })
    });
    samples.collect()
}

const SETTINGS: [&str; 3] = [
    "",
    r#"{"scrubPreset":"strict","filterSettings":{"localhost":{"isEnabled":true},"webCrawlers":{"isEnabled":true},
        "browserExtensions":{"isEnabled":true},"csp":{"disallowedSources":["*"]},
        "errorMessages":{"patterns":["*undefined*"]}},
        "sampling":{"version":2,"rules":[{"id":1,"type":"transaction","samplingValue":{"type":"sampleRate","value":0.5},
        "condition":{"op":"and","inner":[]}}]},"beforeSend":[{"drop":"level:warning"}]}"#,
    r#"{"quotas":[{"id":"e","categories":["error"],"scope":"project","limit":5,"window":60},
        {"id":"t","categories":["transaction"],"scope":"project","limit":2,"window":60},
        {"id":"a","categories":["attachment"],"scope":"project","limit":100,"window":60},
        {"id":"s","categories":["session","monitor","span","log_item"],"scope":"project","limit":1,"window":60}]}"#,
];

#[test]
fn the_requests_of_sdks_balance_whatever_drops_them() {
    let samples = sdk_requests();
    assert_eq!(samples.len(), 136);
    let requests = samples.iter().map(|sample| Content::Request(Box::new(sample.request.clone())));
    let incoming: Vec<_> = requests.zip(0..).map(|(content, number)| incoming(content, number)).collect();
    let runs = SETTINGS.map(|settings| {
        let piped = Piped::new(settings, 50, &incoming);
        piped.assert_balanced();
        assert_eq!((piped.report.records_in, piped.rejects.as_slice()), (136, [].as_slice()));
        piped
    });
    let [plain, filtered, limited] = &runs;
    assert_eq!(plain.left(OutcomeKind::RateLimited, DataCategory::Error), 0);
    assert_eq!((plain.report.stored, plain.found()), (78, 78));
    assert!(filtered.left(OutcomeKind::ClientDiscard, DataCategory::Error) > 0);
    assert_eq!(limited.left(OutcomeKind::Accepted, DataCategory::Error), 5);
    assert!(limited.left(OutcomeKind::RateLimited, DataCategory::Session) > 0);
}

#[test]
fn every_fixture_balances() {
    let incoming = recorded("tests/fixtures");
    assert!(incoming.len() > 500, "{}", incoming.len());
    for settings in SETTINGS {
        Piped::new(settings, 1_000, &incoming).assert_balanced();
    }
}

#[test]
fn framings_of_every_kind_balance() {
    let lines = include_str!("../fixtures/protocol/envelope_framing_live.jsonl").lines();
    let envelopes = lines.filter_map(|line| {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let body = case.as_object()?.iter().find(|(name, _)| name.contains("b64") || name.contains("base64"))?.1;
        base64::engine::general_purpose::STANDARD.decode(body.as_str()?).ok()
    });
    let incoming: Vec<_> =
        envelopes.zip(0..).map(|(bytes, number)| incoming(Content::Envelope(bytes), number)).collect();
    assert!(incoming.len() >= 25, "{}", incoming.len());
    for settings in SETTINGS {
        let piped = Piped::new(settings, 7, &incoming);
        piped.assert_balanced();
        assert!(!piped.rejects.is_empty());
    }
}

#[test]
fn the_recorded_incident_balances() {
    let incoming = recorded("examples/incident");
    let piped = Piped::new(include_str!("../../examples/incident/settings.toml"), 768, &incoming);
    piped.assert_balanced();
    assert!(piped.report.events_in > 6_000 && piped.report.issues_new > 10);
    for kind in [OutcomeKind::Filtered, OutcomeKind::RateLimited, OutcomeKind::Invalid, OutcomeKind::ClientDiscard] {
        assert!(piped.left(kind, DataCategory::Error) > 0, "{kind}");
    }
}

/// An envelope with an event and an attachment of so many bytes.
fn with_attachment(id: u128, bytes: usize) -> Vec<u8> {
    format!(
        "{{\"event_id\":\"{id:032x}\"}}\n{{\"type\":\"event\"}}\n{{\"message\":\"boom\"}}\n\
         {{\"type\":\"attachment\",\"length\":{bytes},\"filename\":\"{bytes}.txt\"}}\n{}\n",
        "x".repeat(bytes)
    )
    .into_bytes()
}

#[test]
fn the_same_id_twice_is_one_row_and_one_duplicate_however_batches_are_cut() {
    let alone = |id: u128, bytes: usize| {
        let text = "y".repeat(bytes);
        format!("{{\"event_id\":\"{id:032x}\"}}\n{{\"type\":\"attachment\",\"length\":{bytes}}}\n{text}\n").into_bytes()
    };
    let envelopes = [
        with_attachment(1, 10),
        with_attachment(2, 20),
        with_attachment(1, 300),
        alone(1, 4_000),
        with_attachment(2, 20),
    ];
    let incoming: Vec<_> =
        envelopes.into_iter().zip(0..).map(|(bytes, number)| incoming(Content::Envelope(bytes), number)).collect();
    let runs = [1, 2, 100].map(|batch| Piped::new("", batch, &incoming));
    for piped in &runs {
        piped.assert_balanced();
        assert_eq!((piped.report.stored, piped.found()), (2, 2));
        assert_eq!(piped.left(OutcomeKind::Invalid, DataCategory::Error), 2);
        // What came with the duplicates goes with them, and nothing else.
        assert_eq!(piped.left(OutcomeKind::Invalid, DataCategory::Attachment), 320);
        assert_eq!(piped.left(OutcomeKind::Accepted, DataCategory::Attachment), 4_030);
        assert_eq!(piped.store.content_digest().unwrap(), runs[0].store.content_digest().unwrap());
    }
}

#[test]
fn reports_in_one_request_are_events_of_their_own() {
    let report = |page: u8| {
        format!(
            r#"{{"type":"csp-violation","age":1,"url":"https://a.example/{page}","user_agent":"x","body":{{
                "documentURL":"https://a.example/{page}","effectiveDirective":"img-src","blockedURL":"https://b.example/",
                "disposition":"enforce","originalPolicy":"img-src 'self'","statusCode":200}}}}"#
        )
    };
    let headers = vec![("Content-Type".to_owned(), "application/reports+json".to_owned())];
    let target = "/api/1/security/?sentry_key=a94ae32be2584e0bbd7a4cbb95971fee";
    let body = format!("[{},{}]", report(1), report(2)).into_bytes();
    let request = RecordedRequest::new("POST", target, headers, body);
    let piped = Piped::new("", 10, &[incoming(Content::Request(Box::new(request)), 0)]);
    piped.assert_balanced();
    assert_eq!(piped.report.stored, 2, "{:?}", piped.report);
}

#[test]
fn each_key_has_a_quota_of_its_own() {
    let envelope = |key: char, number: usize| {
        let key = key.to_string().repeat(32);
        format!(
            "{{\"event_id\":\"{number:032x}\",\"dsn\":\"https://{key}@sentry.example.com/1\"}}\n{{\"type\":\"event\"}}\n{{}}\n"
        )
    };
    let incoming: Vec<_> = "aaabbbcc"
        .chars()
        .enumerate()
        .map(|(number, key)| incoming(Content::Envelope(envelope(key, number + 1).into_bytes()), number as u128))
        .collect();
    let quota = |more: &str| {
        let quota = format!(r#"{{"id":"k","categories":["error"],"scope":"key","limit":2,"window":60{more}}}"#);
        let piped = Piped::new(&format!(r#"{{"quotas":[{quota}]}}"#), 3, &incoming);
        piped.assert_balanced();
        piped.report.stored
    };
    assert_eq!(quota(""), 6, "two of each");
    assert_eq!(quota(&format!(r#","scopeId":"{}""#, "a".repeat(32))), 7, "two of the one key, all of the others");
}
