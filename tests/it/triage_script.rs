//! What a build runs after a release: which issues are open, resolve those that it mends, and see that they are, against
//! a server that remembers.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::canned::{Asked, Canned, Reply};
use crate::sealed::Sealed;

/// The status of each issue by its number.
type Statuses = BTreeMap<u32, String>;

fn issue(number: u32, status: &str) -> Value {
    json!({
        "id": number.to_string(), "shortId": format!("WEB-{number}"), "title": format!("Error {number}"), "level": "error",
        "status": status, "statusDetails": {}, "count": "3", "userCount": 1, "issueCategory": "error",
        "project": {"id": "7", "slug": "web", "name": "Web"},
        "firstSeen": "2026-03-01T10:00:00Z", "lastSeen": "2026-03-01T12:00:00Z",
    })
}

/// Lists with `is:`, finds by number and short id, and changes one at a time or by `id=`.
fn answer(statuses: &mut Statuses, asked: &Asked) -> Reply {
    let (path, query) = asked.target.split_once('?').unwrap_or((&asked.target, ""));
    let parameters: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let parts: Vec<_> = path.trim_start_matches("/api/0/").trim_end_matches('/').split('/').collect();
    let number = |text: &str| text.rsplit('-').next().and_then(|digits| digits.parse::<u32>().ok()).unwrap_or_default();
    let found = |statuses: &Statuses, number: u32| statuses.get(&number).map(|status| issue(number, status));
    let missing = || Reply::status(404, json!({"detail": "The requested resource does not exist"}));
    match (asked.method.as_str(), parts.as_slice()) {
        ("GET", ["projects", "acme", "web", "issues"]) => {
            let wanted = parameters.iter().find(|(name, _)| name == "query").map_or("", |(_, value)| value);
            let matches = |status: &str| wanted.is_empty() || wanted.contains(&format!("is:{status}"));
            let rows: Vec<_> = statuses.iter().filter(|(_, status)| matches(status)).collect();
            Reply::page(rows.into_iter().map(|(number, status)| issue(*number, status)).collect(), None)
        }
        ("GET", ["organizations", "acme", "issues"]) => {
            let ids = parameters.iter().filter(|(name, _)| name == "group").map(|(_, id)| number(id));
            Reply::page(ids.filter_map(|id| found(statuses, id)).collect(), None)
        }
        ("GET", ["organizations", "acme", "shortids", short]) => found(statuses, number(short))
            .map_or_else(missing, |issue| Reply::ok(json!({"groupId": issue["id"], "group": issue}))),
        ("GET", ["organizations", "acme", "issues", id]) => found(statuses, number(id)).map_or_else(missing, Reply::ok),
        ("PUT", ["organizations", "acme", "issues", id]) => {
            let status = asked.json()["status"].as_str().unwrap().to_owned();
            // In the next release is resolved as well, on certain terms.
            let status = if status.starts_with("resolved") { "resolved".to_owned() } else { status };
            statuses.insert(number(id), status);
            Reply::ok(found(statuses, number(id)).unwrap())
        }
        ("PUT", ["projects", "acme", "web", "issues"]) => {
            let status = asked.json()["status"].as_str().unwrap().to_owned();
            for (_, id) in parameters.iter().filter(|(name, _)| name == "id") {
                statuses.insert(number(id), status.clone());
            }
            Reply::ok(json!({"status": status}))
        }
        _ => missing(),
    }
}

#[test]
fn open_issues_are_listed_resolved_and_seen_to_be() {
    let statuses: Statuses = (1..=4).map(|number| (number, "unresolved".to_owned())).collect();
    let statuses = Arc::new(Mutex::new(statuses));
    let shared = Arc::clone(&statuses);
    let server = Canned::start(move |asked, _| answer(&mut shared.lock().unwrap(), asked));
    let sealed = Sealed::new();
    let open = || -> Vec<String> {
        let listed = sealed.run_at(&server, &["issues", "list", "--query", "is:unresolved", "--json"]).ended(0).json();
        listed.as_array().unwrap().iter().map(|issue| issue["shortId"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(open(), ["WEB-1", "WEB-2", "WEB-3", "WEB-4"]);

    sealed.run_at(&server, &["issues", "resolve", "-i", "1", "-i", "2"]).ended(0);
    sealed.run_at(&server, &["issues", "resolve", "WEB-3", "--next-release"]).ended(0);
    assert_eq!(open(), ["WEB-4"]);
    assert_eq!(statuses.lock().unwrap()[&3], "resolved");

    let view = sealed.run_at(&server, &["issues", "view", "WEB-1", "--json"]).ended(0).json();
    assert_eq!(view["status"], "resolved", "{view}");

    sealed.run_at(&server, &["issues", "unresolve", "WEB-1"]).ended(0);
    assert_eq!(open(), ["WEB-1", "WEB-4"]);
    let none = sealed.run_at(&server, &["issues", "resolve", "WEB-9"]).ended(4);
    assert!(none.stderr.contains("WEB-9"), "{none:?}");
}
