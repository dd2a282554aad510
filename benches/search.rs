//! What finding issues costs by what only their events say: by a scan, for the first time, and from then on.
//!
//! `cargo bench --bench search`: small events over 33 days in 10,000 issues. `SEARCH_EVENTS` sets how many.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark reports and may fail")]

use std::time::{Duration, Instant};

use smallvec::smallvec;
use vidette::model::{DataCategory, EventId, ProjectId, Timestamp};
use vidette::store::{
    Batch, Condition, EventColumn, EventFields, Facts, Field, Fitting, IssueEvents, IssueSearch, Level, NewProject,
    Payload, Priority, SqlValue, Store, StoreOptions, StoredEvent, TextTest,
};

const BATCH: u64 = 2_000;
const DAYS: u64 = 33;
const ISSUES: u64 = 10_000;
/// 2026-03-01T12:00:00Z.
const NOON: Timestamp = Timestamp::from_millis(1_772_366_400_000);

fn main() {
    let events: u64 = std::env::var("SEARCH_EVENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let directory = tempfile::tempdir_in(".").unwrap();
    let store = Store::open(directory.path(), &StoreOptions::default()).unwrap();
    let project = NewProject {
        id: Some(ProjectId(1)),
        slug: "web".parse().unwrap(),
        name: "Web".to_owned(),
        platform: None,
        created: Timestamp::from_millis(0),
    };
    store.create_project(project).unwrap();
    let writer = store.writer().unwrap();
    let mut pending = std::collections::VecDeque::new();
    for first in (0..events).step_by(usize::try_from(BATCH).unwrap()) {
        let seeds = first..(first + BATCH).min(events);
        pending.push_back(
            writer.submit(Batch { events: seeds.map(|seed| event(seed, events)).collect(), ..Batch::default() }),
        );
        if pending.len() > 4 {
            pending.pop_front().unwrap().wait().unwrap();
        }
    }
    pending.into_iter().for_each(|answer| drop(answer.wait().unwrap()));
    println!("{events} events of {DAYS} days in {ISSUES} issues, {} KiB resident", resident());
    println!("{:<34} {:>7} {:>10} {:>10} {:>10} {:>10}", "", "issues", "scan", "first", "then", "one more");
    let mut next = events;
    for (name, asked) in questions() {
        let (scanned, scan) = time(&store, &IssueEvents { facts: None, ..asked.clone() });
        let (found, first) = time(&store, &asked);
        assert_eq!(found, scanned, "{name}");
        let then = (0..20).map(|_| time(&store, &asked).1).min().unwrap();
        let more = (0..20).map(|_| {
            writer.write(Batch { events: vec![event(next, events)], ..Batch::default() }).unwrap();
            next += 1;
            time(&store, &asked).1
        });
        let more = more.min().unwrap();
        println!("{name:<34} {found:>7} {scan:>10.1?} {first:>10.1?} {then:>10.1?} {more:>10.1?}");
    }
    println!("{} KiB resident", resident());
    let begin = Instant::now();
    let page = page(&store, &questions()[0].1);
    println!("the first {page} issues of environment:production, newest first: {:.1?}", begin.elapsed());
}

/// The numbers of a page of issues, as the server asks for them.
fn page(store: &Store, asked: &IssueEvents) -> usize {
    let found: Vec<String> = store.issues_with_event(asked).unwrap().iter().map(i64::to_string).collect();
    let condition = Condition {
        sql: "(issues.status = 'unresolved' AND issues.id IN (SELECT value FROM json_each(?)))".to_owned(),
        values: vec![SqlValue::Text(format!("[{}]", found.join(",")))],
    };
    let search = IssueSearch { condition: Some(condition), limit: 25, ..IssueSearch::default() };
    store.search_issue_ids(&search).unwrap().len()
}

fn time(store: &Store, asked: &IssueEvents) -> (usize, Duration) {
    let begin = Instant::now();
    let found = store.issues_with_event(asked).unwrap();
    (found.len(), begin.elapsed())
}

fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn questions() -> Vec<(&'static str, IssueEvents)> {
    let column = |field: Field, text: &str| {
        let sql = format!("(events.{} = ?)", field.column());
        one(sql, &[text], Facts::Text(EventColumn::Text(field), TextTest::Equal(text.to_owned())))
    };
    let tag = |key: &str, text: &str| {
        let sql = "(EXISTS (SELECT 1 FROM event_tags WHERE event_tags.event_rowid = events.rowid AND event_tags.key = ? \
                   AND (event_tags.value = ?)))";
        let facts = Facts::Text(EventColumn::Tag(key.to_owned()), TextTest::Equal(text.to_owned()));
        one(sql.to_owned(), &[key, text], facts)
    };
    let starting = one(
        "(events.release LIKE ? ESCAPE '\\')".to_owned(),
        &["shop@2.1%"],
        Facts::Text(
            EventColumn::Text(Field::Release),
            TextTest::Fits(Fitting::new(|text| text.starts_with("shop@2.1"))),
        ),
    );
    let (since, until) = (NOON.plus_seconds(-14 * 86_400), NOON);
    vec![
        ("environment:production", column(Field::Environment, "production")),
        ("environment:staging", column(Field::Environment, "staging")),
        ("release:shop@2.1*", starting),
        ("user.id:7", column(Field::UserId, "7")),
        ("user.id:8", column(Field::UserId, "8")),
        ("browser:Firefox", tag("browser", "Firefox")),
        ("browser:Chrome", tag("browser", "Chrome")),
        ("environment and browser", both(column(Field::Environment, "production"), tag("browser", "Firefox"))),
        (
            "environment in 14 days of noon",
            IssueEvents { since: Some(since), until: Some(until), ..column(Field::Environment, "production") },
        ),
    ]
}

fn one(sql: String, values: &[&str], facts: Facts) -> IssueEvents {
    let values = values.iter().map(|value| SqlValue::Text((*value).to_owned())).collect();
    IssueEvents { projects: None, condition: Condition { sql, values }, facts: Some(facts), since: None, until: None }
}

fn both(one: IssueEvents, other: IssueEvents) -> IssueEvents {
    let sql = format!("({} AND {})", one.condition.sql, other.condition.sql);
    let values = one.condition.values.into_iter().chain(other.condition.values).collect();
    let facts = Facts::All(one.facts.into_iter().chain(other.facts).collect());
    IssueEvents { projects: None, condition: Condition { sql, values }, facts: Some(facts), since: None, until: None }
}

/// A cheap, fixed scatter of numbers.
fn scatter(seed: u64) -> u64 {
    let mut value = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

fn event(seed: u64, events: u64) -> StoredEvent {
    let random = scatter(seed);
    let (issue, user) = (random % ISSUES, (random >> 20) % 50_000);
    let mut fields = EventFields::new();
    fields.set(Field::Type, "error");
    fields.set(Field::Platform, "python");
    fields.set(Field::Environment, if random >> 40 & 3 == 0 { "staging" } else { "production" });
    fields.set(Field::Release, &format!("shop@2.{}.0", seed * 40 / events));
    fields.set(Field::UserIdent, &format!("id:{user}"));
    fields.set(Field::UserId, &user.to_string());
    fields.set(Field::UserEmail, &format!("customer{user}@example.org"));
    fields.set(Field::Title, &format!("PaymentError: gateway said {issue}"));
    fields.set(Field::Culprit, &format!("shop.orders in pay_{}", issue % 60));
    fields.tag("browser", ["Firefox", "Chrome", "Safari", "Edge"][(random >> 44 & 3) as usize]);
    fields.tag("os", ["Linux", "macOS", "Windows"][(random >> 46) as usize % 3]);
    fields.tag("handled", "no");
    fields.tag("shard", &(random >> 50 & 63).to_string());
    let seconds = (seed * DAYS * 86_400 / events).min(DAYS * 86_400 - 1).cast_signed();
    let timestamp = NOON.plus_seconds(seconds - (DAYS * 86_400).cast_signed());
    let hash = u128::from(issue).to_be_bytes();
    StoredEvent {
        event_id: EventId::from_u128(u128::from(random) << 64 | u128::from(seed)),
        project: ProjectId(1),
        timestamp,
        received: timestamp,
        level: Level::Error,
        error_handled: Some(false),
        fields,
        hashes: smallvec![hash],
        metadata: None,
        priority: Priority::High,
        payload: Payload::Raw(format!("{{\"seed\":{seed}}}").into_bytes()),
        counts: smallvec![(DataCategory::Error, 1)],
    }
}
