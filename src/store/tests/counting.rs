//! What is counted, sorted and paged agrees with what is found by reading every event.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Three days of events.
fn filled(directory: &Path) -> Store {
    let store = open_with_projects(directory);
    store.writer().unwrap().write(batch((0..4_000).step_by(13))).unwrap();
    assert_eq!(store.readers().listed().unwrap().len(), 4);
    store
}

fn searches() -> [EventSearch; 4] {
    let condition = Condition {
        sql: "events.environment = ? AND events.message LIKE ?".to_owned(),
        values: vec![SqlValue::Text("prod".to_owned()), SqlValue::Text("%1%".to_owned())],
    };
    [
        EventSearch::default(),
        EventSearch { project: Some(API), ..EventSearch::default() },
        EventSearch { issue: Some(IssueId(2)), ..EventSearch::default() },
        EventSearch {
            project: Some(WEB),
            condition: Some(condition),
            since: Some(event(500).timestamp),
            until: Some(event(3_000).timestamp),
            ..EventSearch::default()
        },
    ]
}

fn text(row: &EventRow, field: Field) -> ColumnValue {
    row.fields.get(field).map_or(ColumnValue::Missing, |value| ColumnValue::Text(value.to_owned()))
}

fn tag(row: &EventRow, key: &str) -> ColumnValue {
    let found = row.fields.tags().find(|(known, _)| *known == key);
    found.map_or(ColumnValue::Missing, |(_, value)| ColumnValue::Text(value.to_owned()))
}

#[test]
fn groups_across_segments_are_those_of_the_events() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let columns = [EventColumn::Text(Field::Release), EventColumn::Tag("browser".to_owned())];
    let aggregates = [
        Aggregate::Count,
        Aggregate::Distinct(EventColumn::Text(Field::UserIdent)),
        Aggregate::Least(EventColumn::Timestamp),
        Aggregate::Greatest(EventColumn::Text(Field::Message)),
        Aggregate::Distinct(EventColumn::Tag("seed".to_owned())),
    ];
    for search in searches() {
        let mut expected: BTreeMap<Vec<ColumnValue>, Vec<EventRow>> = BTreeMap::new();
        for row in store.search_events(&search).unwrap() {
            expected.entry(vec![text(&row, Field::Release), tag(&row, "browser")]).or_default().push(row);
        }
        let count = |values: BTreeSet<ColumnValue>| ColumnValue::Integer(values.len() as i64);
        let expected: Vec<EventGroup> = expected
            .into_iter()
            .map(|(keys, rows)| EventGroup {
                keys,
                values: vec![
                    ColumnValue::Integer(rows.len() as i64),
                    count(rows.iter().map(|row| text(row, Field::UserIdent)).collect()),
                    ColumnValue::Integer(rows.iter().map(|row| row.timestamp.as_millis()).min().unwrap()),
                    rows.iter().map(|row| text(row, Field::Message)).max().unwrap(),
                    count(rows.iter().map(|row| tag(row, "seed")).collect()),
                ],
            })
            .collect();
        assert_eq!(store.aggregate_events(&search, &columns, &aggregates).unwrap(), expected);
    }
}

#[test]
fn without_a_column_there_is_one_group() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let aggregates =
        [Aggregate::Count, Aggregate::Greatest(EventColumn::Level), Aggregate::Distinct(EventColumn::Issue)];
    let values = |search: &EventSearch| store.aggregate_events(search, &[], &aggregates).unwrap().remove(0).values;
    let nothing = [ColumnValue::Integer(0), ColumnValue::Missing, ColumnValue::Integer(0)];
    assert_eq!(values(&searches()[1]), nothing);
    assert_eq!(
        values(&EventSearch::default()),
        [ColumnValue::Integer(308), ColumnValue::Integer(40), ColumnValue::Integer(10)]
    );
}

#[test]
fn every_column_can_be_grouped_by() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let user = &[Field::UserUsername, Field::UserEmail];
    let mut columns = vec![
        EventColumn::FirstText(user),
        EventColumn::EventId,
        EventColumn::ErrorHandled,
        EventColumn::Project,
        EventColumn::Received,
        EventColumn::Span(3_600_000),
    ];
    columns.extend(Field::ALL.iter().map(|field| EventColumn::Text(*field)));
    for column in columns {
        let groups =
            store.aggregate_events(&searches()[0], std::slice::from_ref(&column), &[Aggregate::Count]).unwrap();
        let events: i64 = groups
            .iter()
            .map(|group| match group.values[0] {
                ColumnValue::Integer(count) => count,
                _ => 0,
            })
            .sum();
        assert_eq!(events, 308, "{column:?}");
        let distinct = [Aggregate::Distinct(column.clone())];
        let counted = store.aggregate_events(&searches()[0], &[], &distinct).unwrap().remove(0).values.remove(0);
        let there = groups.iter().filter(|group| group.keys[0] != ColumnValue::Missing).count();
        assert_eq!(counted, ColumnValue::Integer(there as i64), "{column:?}");
    }
    let users = store.aggregate_events(&searches()[0], &[EventColumn::FirstText(user)], &[]).unwrap();
    assert_eq!(users[0].keys, [ColumnValue::Text("user0@example.org".to_owned())]);
}

#[test]
fn pages_of_any_order_are_parts_of_the_whole() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let by = |column, descending| EventOrder::By { column, descending };
    for search in searches() {
        let mut newest = ids(&store.search_events(&search).unwrap());
        let page = |order: &EventOrder, offset, limit| {
            ids(&store.event_page(&EventSearch { limit, ..search.clone() }, order, offset).unwrap())
        };
        let whole = newest.clone();
        for offset in [0, 1, 90, 200, 400] {
            let part: Vec<u64> = whole.iter().copied().skip(offset).take(7).collect();
            assert_eq!(page(&EventOrder::Newest, offset, 7), part, "{offset}");
            assert_eq!(page(&by(EventColumn::Timestamp, true), offset, 7), part, "{offset}");
        }
        newest.reverse();
        assert_eq!(page(&EventOrder::Oldest, 2, 3), newest.iter().copied().skip(2).take(3).collect::<Vec<_>>());
        // Equal titles stand by what was stored last.
        let mut titles = whole.clone();
        titles.sort_by_key(|seed| (seed % 10, std::cmp::Reverse(*seed)));
        assert_eq!(
            page(&by(EventColumn::Text(Field::Title), false), 5, 50),
            titles.into_iter().skip(5).take(50).collect::<Vec<_>>()
        );
        assert_eq!(page(&by(EventColumn::EventId, false), 0, 400), newest);
    }
    let deep =
        store.event_page(&EventSearch { limit: 1, ..EventSearch::default() }, &by(EventColumn::Level, true), 10_000);
    assert!(matches!(deep, Err(StoreError::Invalid(_))));
    let latest = store.event_ids(&searches()[0], 100).unwrap();
    let found = store.search_events(&EventSearch { limit: 100, ..EventSearch::default() }).unwrap();
    assert_eq!(latest, found.iter().map(|row| row.event_id).collect::<Vec<_>>());
}

#[test]
fn tags_are_counted_with_their_times() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let columns = [
        ("level", EventColumn::Level),
        ("user", EventColumn::Text(Field::UserIdent)),
        ("seed", EventColumn::Text(Field::Logger)),
    ];
    for search in searches() {
        let counts = store.tag_counts(&search, &columns, 1_000).unwrap();
        let rows = store.search_events(&search).unwrap();
        assert_eq!((counts.events, counts.complete), (rows.len(), true));
        let keys: Vec<&str> = counts.tags.keys().map(String::as_str).collect();
        assert_eq!(keys, if rows.is_empty() { &[][..] } else { &["browser", "level", "user"] });
        for (key, values) in &counts.tags {
            let value_of = |row: &EventRow| match key.as_str() {
                "level" => "error".to_owned(),
                "user" => row.fields.get(Field::UserIdent).unwrap().to_owned(),
                _ => row.fields.tags().find(|(known, _)| known == key).unwrap().1.to_owned(),
            };
            for value in values {
                let times: Vec<_> =
                    rows.iter().filter(|row| value_of(row) == value.value).map(|row| row.timestamp).collect();
                assert_eq!(value.events, times.len() as u64);
                assert_eq!((Some(&value.first_seen), Some(&value.last_seen)), (times.iter().min(), times.iter().max()));
            }
            assert_eq!(values.iter().map(|value| value.events).sum::<u64>(), rows.len() as u64);
        }
    }
    let some = store.tag_counts(&EventSearch::default(), &columns, 100).unwrap();
    assert_eq!((some.events, some.complete), (100, false));
}

#[test]
fn one_item_is_erased_and_its_event_stays() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let mut batch = batch([1, 2]);
    for (seed, name) in [(1, "first.txt"), (1, "second.txt"), (2, "other.txt")] {
        let secret = format!("the secret of {name}").into_bytes();
        batch.items.push(StoredItem {
            kind: "attachment".to_owned(),
            project: WEB,
            event_id: Some(event(seed).event_id),
            timestamp: event(seed).received,
            received: event(seed).received,
            name: Some(name.to_owned()),
            content_type: None,
            payload: Payload::Raw(secret),
            event: None,
            counts: smallvec![],
        });
    }
    store.writer().unwrap().write(batch).unwrap();
    let items = store.items(WEB, Some("attachment"), Some(event(1).event_id), 0).unwrap();
    let item = items.iter().find(|item| item.name.as_deref() == Some("second.txt")).unwrap();
    let id: ItemId = item.id().to_string().parse().unwrap();
    assert_eq!(store.item(id).unwrap().unwrap().name, item.name);
    assert_eq!(store.erase_items(&[id, id]).unwrap(), 1);
    assert_eq!(store.erase_items(&[id]).unwrap(), 0);
    assert!(store.item(id).unwrap().is_none());
    assert!("-1".parse::<ItemId>().is_err() && "x".parse::<ItemId>().is_err());
    let left = store.search_items(&ItemSearch { kind: Some("attachment"), ..ItemSearch::default() }).unwrap();
    assert_eq!(left.len(), 2);
    for item in &left {
        let secret = format!("the secret of {}", item.name.as_deref().unwrap());
        assert_eq!(store.item_payload(item).unwrap().unwrap(), secret.into_bytes());
    }
    let of_first = BTreeSet::from([event(1).event_id]).into_iter().collect();
    let search = ItemSearch { project: Some(WEB), events: Some(&of_first), ..ItemSearch::default() };
    assert_eq!(store.search_items(&search).unwrap().len(), 1);
    assert_eq!(store.search_items(&ItemSearch { offset: 1, limit: 5, ..ItemSearch::default() }).unwrap().len(), 1);
    let row = store.event(Some(WEB), event(1).event_id).unwrap().unwrap();
    assert_eq!(store.payload(&row).unwrap().unwrap(), payload(1));
}
