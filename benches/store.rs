//! What storing an event costs: time on the writer's thread, time in all, bytes on disk.
//!
//! `cargo bench --bench store`: realistic rows (22 columns, 15 tags, half a dozen distinct per event)
//! with payloads of 5 to 8 KB varied from a few templates. `STORE_EVENTS` sets how many.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark reports and may fail")]

use std::fmt::Write as _;
use std::time::Instant;

use smallvec::smallvec;
use vidette::model::{DataCategory, EventId, ProjectId, Timestamp};
use vidette::store::{
    Batch, BlockPacker, EventFields, EventSearch, Field, Level, NewProject, Payload, Priority, Store, StoreOptions,
    StoredEvent,
};

const BATCH: u64 = 500;

fn main() {
    let events: u64 = std::env::var("STORE_EVENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(100_000);
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
    let mut packer = BlockPacker::new().unwrap();
    let writer = store.writer().unwrap();
    let (mut json, mut packing, mut frames) = (0, 0.0, 0);
    let mut pending = std::collections::VecDeque::new();
    let begin = Instant::now();
    let cpu = cpu_seconds();
    let mut generating = 0.0;
    for first in (0..events).step_by(usize::try_from(BATCH).unwrap()) {
        let before = thread_cpu_seconds();
        let mut batch = Batch::default();
        let mut payloads = Vec::new();
        for seed in first..(first + BATCH).min(events) {
            batch.events.push(event(seed));
            payloads.push(payload(seed));
        }
        generating += thread_cpu_seconds() - before;
        let before = thread_cpu_seconds();
        for (event, payload) in batch.events.iter_mut().zip(&payloads) {
            json += payload.len();
            let entry = packer.push(payload);
            event.payload = Payload::Packed { block: batch.blocks.len(), entry };
            if packer.is_full() {
                batch.blocks.push(packer.finish().unwrap());
            }
        }
        if !packer.is_empty() {
            batch.blocks.push(packer.finish().unwrap());
        }
        frames += batch.blocks.iter().map(vidette::store::PackedBlock::packed_bytes).sum::<usize>();
        packing += thread_cpu_seconds() - before;
        pending.push_back(writer.submit(batch));
        if pending.len() > 8 {
            pending.pop_front().unwrap().wait().unwrap();
        }
    }
    for answer in pending {
        answer.wait().unwrap();
    }
    let (wall, cpu) = (begin.elapsed().as_secs_f64(), cpu_seconds() - cpu - generating);
    drop(writer);
    let per = |seconds: f64| seconds * 1e6 / events as f64;
    println!("{events} events, {} bytes of JSON each", json as u64 / events);
    println!(
        "per event: wall {:.1} us, CPU {:.1} us, of it packing {:.1} us and the writer {:.1} us",
        per(wall),
        per(cpu),
        per(packing),
        per(cpu - packing)
    );
    let search = Instant::now();
    let found = store.search_events(&EventSearch { limit: 100, ..EventSearch::default() }).unwrap();
    let listed = search.elapsed();
    let read = Instant::now();
    for row in &found {
        store.payload(row).unwrap().unwrap();
    }
    println!("newest 100 events {:.2?}, their payloads {:.2?}", listed, read.elapsed());
    let tags = Instant::now();
    let summaries = store.tag_summaries(Some(ProjectId(1)), None, 100_000, 10).unwrap();
    println!("tags of {} events {:.2?}", summaries.events, tags.elapsed());
    let path = directory.path().to_path_buf();
    drop(store);
    let reopened = Store::open(&path, &StoreOptions::default()).unwrap();
    let bytes = reopened.bytes_on_disk().unwrap();
    println!(
        "{} bytes on disk per event ({} in blocks), 1/{:.1} of the JSON",
        bytes / events,
        frames as u64 / events,
        json as f64 / bytes as f64
    );
}

fn cpu_seconds() -> f64 {
    ticks("/proc/self/stat")
}

fn thread_cpu_seconds() -> f64 {
    // Nanoseconds, where `stat` has hundredths of a second.
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|nanos| nanos.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

fn ticks(path: &str) -> f64 {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let after = text.rsplit(')').next().unwrap_or_default();
    let numbers: Vec<f64> = after.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    // utime and stime, in hundredths of a second; the state letter before them does not parse.
    numbers.get(10..12).map_or(0.0, |times| times.iter().sum::<f64>() / 100.0)
}

/// A cheap, fixed scatter of numbers.
fn scatter(seed: u64) -> u64 {
    let mut value = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

fn event(seed: u64) -> StoredEvent {
    let random = scatter(seed);
    let issue = random % 400;
    let user = random % 20_000;
    let mut fields = EventFields::new();
    fields.set(Field::Type, "error");
    fields.set(Field::Platform, ["python", "javascript", "java"][(issue % 3) as usize]);
    fields.set(Field::Environment, ["prod", "staging"][(random % 2) as usize]);
    fields.set(Field::Release, &format!("shop@2.{}.0", seed / 20_000));
    fields.set(Field::TransactionName, &format!("/api/orders/{}", issue % 60));
    fields.set(Field::ServerName, &format!("web-{}", random % 12));
    fields.set(Field::UserIdent, &format!("id:{user}"));
    fields.set(Field::UserId, &user.to_string());
    fields.set(Field::UserEmail, &format!("customer{user}@example.org"));
    fields.set(Field::UserIp, &format!("10.{}.{}.7", user / 250, user % 250));
    fields.set(Field::Message, &format!("Order {} cannot be paid: gateway said {}", random % 100_000, issue));
    fields.set(Field::Title, &format!("PaymentError: gateway said {issue}"));
    fields.set(Field::Culprit, &format!("shop.orders in pay_{}", issue % 60));
    fields.set(Field::ErrorType, "PaymentError");
    fields.set(Field::ErrorValue, &format!("gateway said {issue}"));
    fields.set(Field::SdkName, "sentry.python");
    fields.set(Field::SdkVersion, "2.19.0");
    fields.set(Field::Url, &format!("https://shop.example.org/api/orders/{}", random % 5_000));
    fields.set(Field::HttpMethod, "POST");
    for (key, values) in
        [("browser", 40), ("browser.name", 6), ("os", 20), ("os.name", 5), ("device", 80), ("runtime", 4)]
    {
        fields.tag(key, &format!("{key} value {}", random % values));
    }
    for key in ["environment", "level", "handled", "mechanism", "region", "tenant"] {
        fields.tag(key, &format!("{}", random % 9));
    }
    fields.tag("user", &format!("id:{user}"));
    fields.tag("url", &format!("https://shop.example.org/api/orders/{}", random % 5_000));
    fields.tag("trace", &format!("{random:016x}"));
    StoredEvent {
        event_id: EventId::from_u128(u128::from(random) << 64 | u128::from(scatter(random))),
        project: ProjectId(1),
        timestamp: Timestamp::from_millis(1_772_366_400_000 + seed as i64 * 900),
        received: Timestamp::from_millis(1_772_366_401_000 + seed as i64 * 900),
        level: Level::Error,
        error_handled: Some(false),
        fields,
        hashes: smallvec![
            (u128::from(scatter(issue)) << 32).to_be_bytes(),
            u128::from(scatter(issue + 1_000)).to_be_bytes()
        ],
        metadata: Some(format!("{{\"type\":\"PaymentError\",\"value\":\"gateway said {issue}\"}}")),
        priority: Priority::High,
        payload: Payload::Raw(Vec::new()),
        counts: smallvec::smallvec![(DataCategory::Error, 1)],
    }
}

fn payload(seed: u64) -> Vec<u8> {
    let random = scatter(seed);
    let issue = random % 400;
    let mut text = format!(
        "{{\"event_id\":\"{:016x}{random:016x}\",\"timestamp\":{},\"platform\":\"python\",\"user\":{{\"id\":\"{}\",\"email\":\"customer{0}@example.org\"}},\"exception\":{{\"values\":[{{\"type\":\"PaymentError\",\"value\":\"gateway said {issue}\",\"stacktrace\":{{\"frames\":[",
        scatter(random),
        1_772_366_400 + seed,
        random % 20_000
    );
    for frame in 0..12 + issue % 8 {
        let function = scatter(issue.wrapping_mul(31) + frame) % 3_000;
        let _ = write!(
            text,
            "{{\"filename\":\"shop/module_{}.py\",\"function\":\"function_{function}\",\"lineno\":{},\"in_app\":true,\"context_line\":\"    result = call_{function}(order, retries={})\",\"vars\":{{\"order\":\"<Order {}>\",\"amount\":\"{}\"}}}},",
            function % 90,
            function % 800,
            frame,
            scatter(random.wrapping_add(frame)) % 100_000,
            scatter(random ^ frame) % 1_000
        );
    }
    text.push_str("{}]}}]},\"breadcrumbs\":{\"values\":[");
    for crumb in 0..random % 20 {
        let _ = write!(
            text,
            "{{\"timestamp\":{},\"category\":\"query\",\"message\":\"SELECT * FROM orders WHERE id = {}\"}},",
            1_772_366_400 + seed,
            scatter(random.wrapping_mul(crumb)) % 100_000
        );
    }
    text.push_str("{}]}}");
    text.into_bytes()
}
