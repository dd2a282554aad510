//! Searches of issues, and the names that are looked up.

use rusqlite::Connection;
use serde_json::json;

use super::super::*;
use super::NOW;
use super::agreement::{database, found, insert};

const ISSUES: &str = "
    CREATE TABLE issues (id INTEGER PRIMARY KEY, project_id, short_id, status, substatus, level, type, title, culprit,
        platform, logger, first_seen, last_seen, times_seen, users_seen, first_release, last_release, priority, assignee);
    INSERT INTO issues VALUES
        (1, 1, 'WEB-1', 'unresolved', 'new', 'error', 'error', 'KeyError: x', 'shop.pay', 'python', NULL,
            1772362800000, 1772366300000, 50, 3, 'web@1', 'web@2', 'high', NULL),
        (2, 1, 'WEB-2', 'ignored', 'forever', 'warning', 'default', 'slow query', '', 'python', 'db',
            1771761600000, 1772280000000, 5, 0, NULL, NULL, 'low', '#backend'),
        (3, 2, 'API-1', 'resolved', NULL, 'error', 'error', 'KeyError: y', 'api.get', 'go', NULL,
            1772100000000, 1772190000000, 11, 1, 'api@1', 'api@1', 'medium', 'a@x.io');";

struct Names;

impl Resolver for Names {
    fn projects(&self, slug: &Pattern) -> Vec<u64> {
        ["web", "api"].into_iter().zip(1..).filter(|(name, _)| slug.matches(name)).map(|(_, id)| id).collect()
    }

    fn issue(&self, short_id: &str) -> Option<i64> {
        (short_id == "WEB-1").then_some(1)
    }

    fn latest_releases(&self) -> Vec<String> {
        vec!["web@2".into(), "api@1".into()]
    }

    fn me(&self) -> Vec<String> {
        vec!["a@x.io".into()]
    }
}

fn store() -> Connection {
    let connection = database();
    connection.execute_batch(ISSUES).unwrap();
    let events = [
        (1, "prod", "web@1", "ann"),
        (1, "dev", "web@2", "bob"),
        (2, "prod", "web@2", ""),
        (3, "prod", "api@1", "bob"),
    ];
    for (number, (issue, environment, release, user)) in events.into_iter().enumerate() {
        let event = json!({
            "event_id": format!("{number:032x}"), "project": 1, "timestamp": 1_772_366_000.0, "environment": environment,
            "release": release, "user": {"id": user}, "tags": [["number", number.to_string()]],
        });
        insert(&connection, &event, issue);
    }
    connection
}

/// What a caller does: resolve names, run the event conditions, then the condition on issues.
fn search(connection: &Connection, text: &str) -> Vec<i64> {
    let query = Query::parse(text).unwrap().resolve(Target::Issues, &Names).unwrap();
    let mut fragment = query.to_sql(Target::Issues, NOW).unwrap_or_else(|error| panic!("{}", error.render()));
    let run = |condition: &EventCondition| {
        let sql = format!("SELECT DISTINCT issue_id FROM events WHERE {}", condition.where_clause);
        found(connection, &sql, &condition.parameters)
    };
    let matches: Vec<Vec<i64>> = fragment.event_conditions.iter().map(run).collect();
    fragment.bind_matches(&matches);
    let sql = format!("SELECT id FROM issues WHERE {} ORDER BY id", fragment.where_clause);
    found(connection, &sql, &fragment.parameters)
}

#[test]
fn issues_are_searched() {
    let connection = store();
    for (text, expected) in [
        ("", &[1, 2, 3][..]),
        ("is:unresolved", &[1]),
        ("is:archived OR is:resolved", &[2, 3]),
        ("is:archived_forever", &[2]),
        ("!is:new", &[2, 3]),
        ("is:assigned", &[2, 3]),
        ("is:unassigned", &[1]),
        ("assigned:none", &[1]),
        ("assigned:[none, #backend]", &[1, 2]),
        ("assigned:me", &[3]),
        ("times_seen:>10", &[1, 3]),
        ("times_seen:5 userCount:0", &[2]),
        ("age:-24h", &[1]),
        ("firstSeen:+2d", &[2, 3]),
        ("lastSeen:-2d !lastSeen:-1h", &[2]),
        ("keyerror", &[1, 3]),
        ("message:slow", &[2]),
        ("title:KeyError* culprit:shop.*", &[1]),
        ("issue:web-1", &[1]),
        ("issue:[web-1, api-1]", &[1, 3]),
        ("issue:WEB-*", &[1, 2]),
        ("id:3", &[3]),
        ("project:api", &[3]),
        ("project:[w*, 2]", &[1, 2, 3]),
        ("priority:high", &[1]),
        ("first_release:\"\"", &[2]),
        ("firstRelease:latest", &[3]),
        ("has:logger platform:python", &[2]),
        ("level:warning", &[2]),
    ] {
        assert_eq!(search(&connection, text), expected, "{text}");
    }
}

#[test]
fn terms_of_events_ask_for_one_event() {
    let connection = store();
    for (text, expected) in [
        ("environment:prod", &[1, 2, 3][..]),
        ("environment:prod release:web@1", &[1]),
        ("environment:prod release:web@2", &[2]),
        ("environment:prod is:unresolved user.id:bob", &[]),
        ("is:unresolved (environment:dev user.id:bob)", &[1]),
        ("user.id:bob OR is:archived", &[1, 2, 3]),
        ("!user.id:bob", &[2]),
        ("!(environment:prod release:web@1)", &[2, 3]),
        ("release:latest", &[1, 2, 3]),
        ("!has:user", &[2]),
        ("number:>=2", &[2, 3]),
        ("id:00000000000000000000000000000003", &[3]),
    ] {
        assert_eq!(search(&connection, text), expected, "{text}");
    }
    let twice = Query::parse("(is:new release:a) OR (is:resolved release:a)").unwrap();
    assert_eq!(twice.to_sql(Target::Issues, NOW).unwrap().event_conditions.len(), 1);
}

#[test]
fn names_have_to_be_known() {
    for (text, target, words) in
        [("a project:nope", Target::Issues, "no project `nope`"), ("issue:WEB-9", Target::Events, "no issue `WEB-9`")]
    {
        let error = Query::parse(text).unwrap().resolve(target, &Names).unwrap_err();
        assert_eq!(error.kind, QueryErrorKind::Unresolved);
        assert!(error.message.contains(words), "{error}");
    }
    let resolved = Query::parse("issue:WEB-1 project:web").unwrap().resolve(Target::Events, &Names).unwrap();
    assert_eq!(resolved.to_string(), "issue.id:1 project:1");
    let error = Query::parse("a release:latest").unwrap().to_sql(Target::Issues, NOW).unwrap_err();
    assert_eq!((error.kind, error.column), (QueryErrorKind::Unresolved, 3));
}
