//! `replay`: what goes in, what comes out, and what is told on the way.

use std::io::Write as _;
use std::path::Path;

use serde_json::{Value, json};
use vidette::model::Timestamp;
use vidette::store::{EventSearch, Store, StoreOptions};

use crate::sealed::{Ran, Sealed};

/// 2026-03-01T12:00:00Z.
const NOON: i64 = 1_772_366_400;

/// An event of its own, so many seconds after noon.
pub(crate) fn event(number: u32, seconds: i64) -> String {
    let level = ["error", "warning", "fatal"][number as usize % 3];
    json!({"event_id": format!("{number:032x}"), "timestamp": NOON + seconds, "level": level, "release": "web@1.0.0",
        "exception": {"values": [{"type": format!("Error{}", number % 4), "value": "boom"}]}})
    .to_string()
}

pub(crate) fn lines(events: impl IntoIterator<Item = String>) -> String {
    events.into_iter().map(|event| event + "\n").collect()
}

/// One event a minute.
fn ten_minutes() -> String {
    lines((0..10).map(|number| event(number, i64::from(number) * 60)))
}

fn store(sealed: &Sealed, name: &str) -> Store {
    Store::open(&sealed.path().join(name), &StoreOptions::default()).unwrap()
}

fn digest(sealed: &Sealed, name: &str) -> String {
    store(sealed, name).content_digest().unwrap()
}

/// The stored events of a store, oldest first.
fn stored(sealed: &Sealed, name: &str) -> Vec<Value> {
    let store = store(sealed, name);
    let search = EventSearch { oldest_first: true, limit: 1_000, ..EventSearch::default() };
    let rows = store.search_events(&search).unwrap();
    rows.iter().map(|row| serde_json::from_slice(&store.payload(row).unwrap().unwrap()).unwrap()).collect()
}

pub(crate) fn replay(sealed: &Sealed, arguments: &[&str]) -> Ran {
    sealed.run(&[&["replay", "--json"], arguments].concat())
}

fn quantity(report: &Value, outcome: &str, reason: &str) -> u64 {
    let outcomes = report["outcomes"].as_array().unwrap().iter();
    let found = outcomes.filter(|row| row["outcome"] == outcome && row["reason"].as_str().unwrap_or("") == reason);
    found.map(|row| row["quantity"].as_u64().unwrap()).sum()
}

#[test]
fn the_report_has_the_documented_keys() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", ten_minutes());
    let report = replay(&sealed, &["a.ndjson", "--local=store"]).ended(0).json();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let documented = [
        "events_in",
        "stored",
        "outcomes",
        "issues",
        "seconds",
        "events_per_second",
        "stages",
        "bytes_in",
        "bytes_on_disk",
        "rejected",
        "top_issues",
    ];
    assert_eq!(keys(&report), documented);
    assert_eq!(keys(&report["outcomes"][0]), ["outcome", "reason", "category", "quantity"]);
    assert_eq!(report["issues"], json!({"new": 4, "regressed": 0}));
    assert_eq!((&report["events_in"], &report["stored"], &report["rejected"]), (&json!(10), &json!(10), &json!(0)));
    assert_eq!(report["bytes_in"], ten_minutes().len() - 10);
    let mut stages = keys(&report["stages"]);
    stages.sort();
    let expected =
        ["client", "decode", "filter", "group", "normalize", "pack", "quota", "sample", "scrub", "store", "write"];
    assert_eq!(stages, expected);
    let drawn = sealed.run(&["replay", "a.ndjson", "--local=other"]).ended(0).stdout;
    for part in ["Replayed", "events in", "4 new, 0 regressed", "Outcomes", "Top issues", "DEFAULT-1", "Time by stage"]
    {
        assert!(drawn.contains(part), "{part} in\n{drawn}");
    }
}

#[test]
fn two_replays_of_the_incident_are_equal_with_any_number_of_threads() {
    let sealed = Sealed::new();
    let incident = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/incident");
    let (settings, incident) = (incident.join("settings.toml"), incident.display().to_string());
    let run = |store: &str, threads: &str, batch: &str| {
        let settings = settings.display().to_string();
        let local = format!("--local={store}");
        let arguments = [&incident, "--settings", &settings, &local, "--threads", threads, "--batch-records", batch];
        let mut report = replay(&sealed, &arguments).ended(3).json();
        for varying in ["seconds", "events_per_second", "stages", "bytes_on_disk"] {
            assert!(report.as_object_mut().unwrap().remove(varying).is_some());
        }
        report
    };
    let (one, three) = (run("one", "1", "768"), run("three", "3", "200"));
    assert_eq!(one, three);
    assert!(one["issues"]["new"].as_u64().unwrap() > 10, "{one}");
    assert_eq!(one["rejected"], 3);
    assert_eq!(digest(&sealed, "one"), digest(&sealed, "three"));
}

#[test]
fn a_second_replay_of_the_same_source_stores_nothing() {
    let sealed = Sealed::new();
    let nameless = json!({"timestamp": NOON + 5, "message": "no id"}).to_string();
    sealed.write("a.ndjson", lines([event(1, 0), event(1, 1), nameless.clone(), event(2, 9), nameless]));
    let first = replay(&sealed, &["a.ndjson", "--local=store"]).ended(0).json();
    assert_eq!((&first["stored"], quantity(&first, "invalid", "duplicate")), (&json!(4), 1));
    let second = replay(&sealed, &["a.ndjson", "--local=store"]).ended(0).json();
    assert_eq!((&second["stored"], quantity(&second, "invalid", "duplicate")), (&json!(0), 5));
    assert_eq!(second["issues"], json!({"new": 0, "regressed": 0}));
    // An event without an id is not taken for another one that stood at its place in another file.
    let other = json!({"timestamp": NOON + 5, "message": "another"}).to_string();
    sealed.write("b.ndjson", lines([event(1, 0), event(1, 1), other]));
    let third = replay(&sealed, &["b.ndjson", "--local=store"]).ended(0).json();
    assert_eq!((&third["stored"], quantity(&third, "invalid", "duplicate")), (&json!(1), 2));
}

#[test]
fn a_broken_line_is_named_and_kept_and_the_rest_goes_on() {
    let sealed = Sealed::new();
    let broken = "{\"message\": oops}";
    sealed.write("a.ndjson", lines([event(1, 0), broken.to_owned(), event(2, 60), "[1,".to_owned(), event(3, 90)]));
    sealed.write("bad.envelope", "{}\n{\"type\":\"event\",\"length\":99}\n{}\n");
    let ran = replay(&sealed, &["a.ndjson", "bad.envelope", "--local=store", "--rejects", "rejects"]).ended(3);
    for place in ["a.ndjson:2:13:", "a.ndjson:4:", "bad.envelope:1:"] {
        assert!(ran.stderr.contains(place), "{place} in {}", ran.stderr);
    }
    let report = ran.json();
    assert_eq!((&report["stored"], &report["rejected"]), (&json!(3), &json!(3)));
    let kept = std::fs::read_to_string(sealed.path().join("rejects")).unwrap();
    assert!(kept.contains(&format!("{broken}\n")) && kept.contains("[1,\n"), "{kept}");
    assert!(kept.contains("{}\n{\"type\":\"event\",\"length\":99}\n{}\n"), "{kept}");
    assert_eq!(kept.len(), broken.len() + 1 + 4 + 35, "{kept}");
    let quiet = replay(&sealed, &["a.ndjson", "--local=other"]).ended(3);
    assert!(quiet.stderr.contains("--rejects FILE"), "{}", quiet.stderr);
}

#[test]
fn what_is_wrong_on_the_command_line_is_named() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", ten_minutes());
    sealed.write("wrong.toml", "eventRetention = \"long\"\n");
    sealed.write("broken.json", "{\"quotas\": [}");
    sealed.write("odd.toml", "filterSetings = 1\n");
    for (arguments, told) in [
        (&["none.ndjson"][..], "none.ndjson"),
        (&["a.ndjson", "--settings", "none.toml"], "none.toml"),
        (&["a.ndjson", "--settings", "wrong.toml"], "`eventRetention`"),
        (&["a.ndjson", "--settings", "broken.json"], "line 1 column 13"),
        (&["a.ndjson", "--filter", "level:error AND ("], "^"),
        (&["a.ndjson", "--set", "release"], "release"),
        (&["a.ndjson", "--shift-to", "whenever"], "whenever"),
        (&["a.ndjson", "--speed", "0"], "above 0"),
        (&["a.ndjson", "--sample-rate", "2"], "2"),
        (&["a.ndjson", "--realtime", "--speed", "2"], "--speed"),
        (&["a.ndjson", "--dsn", "https://example.com"], "KEY@HOST"),
        (&[], "SOURCE"),
    ] {
        let more: &[&str] = if arguments.contains(&"--dsn") { &[] } else { &["--local=store"] };
        let ran = sealed.run(&[&["replay"], arguments, more].concat()).ended(2);
        assert!(ran.stderr.contains(told), "{told} in {}", ran.stderr);
        assert!(ran.stdout.is_empty() && !sealed.path().join("store").exists(), "{arguments:?}");
    }
    let odd = replay(&sealed, &["a.ndjson", "--settings", "odd.toml", "--local=store"]).ended(0);
    assert!(odd.stderr.contains("filterSetings"), "{}", odd.stderr);
}

#[test]
fn a_directory_that_cannot_be_used_is_told() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", ten_minutes());
    let _ = replay(&sealed, &["a.ndjson", "--local=store"]).ended(0);
    let catalogue = rusqlite::Connection::open(sealed.path().join("store/catalogue.sqlite")).unwrap();
    catalogue.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(catalogue);
    let newer = replay(&sealed, &["a.ndjson", "--local=store"]).ended(1);
    assert!(newer.stderr.contains("99") && newer.stderr.contains("newer vidette"), "{}", newer.stderr);
    sealed.write("file", "");
    let file = replay(&sealed, &["a.ndjson", "--local=file"]).ended(1);
    assert!(file.stderr.contains("[DIR]/file"), "{}", file.stderr);
    std::fs::create_dir(sealed.path().join("locked")).unwrap();
    let mut permissions = std::fs::metadata(sealed.path().join("locked")).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(sealed.path().join("locked"), permissions).unwrap();
    // Root may write everywhere.
    if std::fs::write(sealed.path().join("locked/try"), "").is_err() {
        let locked = replay(&sealed, &["a.ndjson", "--local=locked"]).ended(1);
        assert!(locked.stderr.contains("[DIR]/locked"), "{}", locked.stderr);
    }
}

#[test]
fn plain_packed_and_piped_are_the_same() {
    let sealed = Sealed::new();
    let no_trace = json!({"trace": {"trace_id": "0".repeat(32), "span_id": "0123456789abcdef"}});
    let no_id = json!({"timestamp": NOON + 7, "message": "no id", "contexts": no_trace});
    let plain = ten_minutes() + &lines([no_id.to_string()]);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(plain.as_bytes()).unwrap();
    sealed.write("plain", &plain);
    sealed.write("packed.gz", gzip.finish().unwrap());
    sealed.write("packed.zst", zstd::encode_all(plain.as_bytes(), 3).unwrap());
    sealed.write("directory/web/events", &plain);
    let all: Vec<_> = plain.lines().collect();
    sealed.write("array.json", format!("[{}]", all.join(",")));
    for source in ["plain", "packed.gz", "packed.zst", "array.json", "directory"] {
        let _ = replay(&sealed, &[source, "--project", "shop", &format!("--local={source}-store")]).ended(0);
    }
    let piped = ["replay", "-", "--json", "--project", "shop", "--local=piped-store"];
    assert_eq!(sealed.run_with_input(&piped, plain.as_str()).ended(0).json()["stored"], 11);
    let expected = digest(&sealed, "plain-store");
    for source in ["packed.gz", "packed.zst", "array.json", "directory", "piped"] {
        assert_eq!(digest(&sealed, &format!("{source}-store")), expected, "{source}");
    }
    let _ = replay(&sealed, &["directory", "--local=own"]).ended(0);
    let slugs: Vec<_> =
        store(&sealed, "own").projects().unwrap().into_iter().map(|project| project.slug.to_string()).collect();
    assert_eq!(slugs, ["web"]);
}

#[test]
fn events_are_changed_chosen_and_moved() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", ten_minutes());
    let run = |name: &str, arguments: &[&str]| {
        let local = format!("--local={name}");
        replay(&sealed, &[&["a.ndjson", &local], arguments].concat()).ended(0).json()
    };
    run("set", &["--set", "release=web@2.0.0", "--set", "user.id=7", "--set", "tags.team=pay"]);
    for event in stored(&sealed, "set") {
        assert_eq!((&event["release"], &event["user"]["id"]), (&json!("web@2.0.0"), &json!("7")), "{event}");
        assert!(event["tags"].to_string().contains("team"), "{event}");
    }
    run("new", &["--new-ids"]);
    run("new-again", &["--new-ids"]);
    assert!(stored(&sealed, "new").iter().all(|event| !event["event_id"].as_str().unwrap().starts_with("0000000000")));
    assert_eq!(digest(&sealed, "new"), digest(&sealed, "new-again"));
    run("moved", &["--shift-to", "2026-09-01T00:00:00Z"]);
    let times: Vec<_> = stored(&sealed, "moved").iter().map(|event| event["timestamp"].as_f64().unwrap()).collect();
    let end: Timestamp = Timestamp::from_millis(1_788_220_800_000);
    assert_eq!((times[0], times[9]), (end.as_seconds_f64() - 540.0, end.as_seconds_f64()));
    run("now", &["--shift-to", "now"]);
    let last = stored(&sealed, "now")[9]["timestamp"].as_f64().unwrap();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs_f64();
    assert!((now - last).abs() < 300.0, "{now} {last}");
    assert_eq!(run("chosen", &["--filter", "level:fatal"])["stored"], 3);
    assert!(stored(&sealed, "chosen").iter().all(|event| event["level"] == "fatal"));
    assert_eq!(run("few", &["--limit", "4"])["events_in"], 4);
    assert_eq!(stored(&sealed, "few").len(), 4);
    assert_eq!(run("none", &["--sample-rate", "0"])["stored"], 0);
}

#[test]
fn quotas_follow_the_time_of_the_events() {
    let sealed = Sealed::new();
    sealed.write(
        "settings.toml",
        "[[quotas]]\nid = \"q\"\ncategories = [\"error\"]\nscope = \"project\"\nlimit = 10\nwindow = 60\n\
         reasonCode = \"too_many\"\n",
    );
    let run = |name: &str, apart: i64| {
        // Windows of the first organisation begin a second after the minute.
        sealed.write("a.ndjson", lines((0..30).map(|number| event(number, 2 + i64::from(number) * apart))));
        let local = format!("--local={name}");
        replay(&sealed, &["a.ndjson", "--settings", "settings.toml", &local]).ended(0).json()
    };
    let dense = run("dense", 2);
    assert_eq!((&dense["stored"], quantity(&dense, "rate_limited", "too_many")), (&json!(10), 20));
    let spread = run("spread", 6);
    assert_eq!((&spread["stored"], quantity(&spread, "rate_limited", "too_many")), (&json!(30), 0));
}

#[test]
fn what_expires_while_it_is_replayed_is_gone() {
    let sealed = Sealed::new();
    sealed.write("settings.toml", "eventRetention = 2\n");
    sealed.write("a.ndjson", lines((0..40).map(|number| event(number, i64::from(number) * 6 * 3_600))));
    for (name, batch) in [("large", "1000"), ("small", "3")] {
        let local = format!("--local={name}");
        let arguments = ["a.ndjson", "--settings", "settings.toml", &local, "--batch-records", batch];
        assert_eq!(replay(&sealed, &arguments).ended(0).json()["stored"], 40);
        let kept = stored(&sealed, name);
        let last = NOON + 39 * 6 * 3_600;
        let oldest = kept[0]["timestamp"].as_f64().unwrap();
        assert!(oldest >= (last / 86_400 - 2) as f64 * 86_400.0, "{oldest}");
        assert!((8..=12).contains(&kept.len()), "{}", kept.len());
    }
    assert_eq!(digest(&sealed, "large"), digest(&sealed, "small"));
}

#[test]
fn a_replay_that_cannot_go_on_says_how_to_go_on_later() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", "{\"message\": oops}\n".to_owned() + &ten_minutes());
    let full = ["a.ndjson", "--local=store", "--rejects", "/dev/full"];
    if !Path::new("/dev/full").exists() {
        return;
    }
    let ran = replay(&sealed, &full).ended(1);
    assert!(ran.stderr.contains("/dev/full") && ran.stderr.contains("--resume"), "{}", ran.stderr);
    let ran = replay(&sealed, &[&full[..], &["--shift-to", "now"]].concat()).ended(1);
    assert!(!ran.stderr.contains("--resume"), "a moved recording cannot be resumed: {}", ran.stderr);
}
