//! The users that a project's events name.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use md5::{Digest as _, Md5};
use serde::Serialize;

use crate::model::Timestamp;
use crate::server::access::{Caller, PROJECT_READ};
use crate::server::conditions::all_of;
use crate::server::extract::{InProject, Parameters};
use crate::server::paging::Page;
use crate::server::{ApiError, Backend};
use crate::store::{Aggregate, ColumnValue, Condition, EventColumn, EventGroup, EventSearch, Field, SqlValue};

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/api/0/projects/{organization}/{project}/users/", get(list))
}

/// A user; what the events do not say is empty.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct User {
    id: Option<String>,
    tag_value: String,
    identifier: String,
    username: String,
    email: String,
    name: String,
    ip_address: String,
    avatar_url: &'static str,
    hash: String,
    date_created: Timestamp,
    #[serde(skip)]
    last_seen: i64,
}

/// The columns that users are told by, in the order of [`User::of`].
const COLUMNS: [Field; 4] = [Field::UserId, Field::UserUsername, Field::UserEmail, Field::UserIp];

impl User {
    fn of(group: &EventGroup) -> Option<Self> {
        let ColumnValue::Text(tag_value) = group.keys.first()?.clone() else { return None };
        let text = |index: usize| match group.values.get(index) {
            Some(ColumnValue::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let time = |index: usize| match group.values.get(index) {
            Some(ColumnValue::Integer(millis)) => *millis,
            _ => 0,
        };
        let hash = Md5::digest(tag_value.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        Some(Self {
            // There are no accounts: a user is known by what events say.
            id: Some(hash.clone()),
            tag_value,
            identifier: text(0),
            name: text(1),
            username: text(1),
            email: text(2),
            ip_address: text(3),
            avatar_url: "",
            hash,
            date_created: Timestamp::from_millis(time(4)),
            last_seen: time(5),
        })
    }
}

/// `GET /projects/{organization}/{project}/users/`: the latest seen first. `query` is `id:`, `email:`, `username:` or
/// `ip:` with the whole value; another prefix asks for nothing, and text without one finds nobody.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let mut asked = None;
    if let Some(query) = parameters.first("query") {
        let Some((prefix, value)) = query.split_once(':') else {
            return Ok(page.cut::<User>(&backend.base, Vec::new()));
        };
        asked = column(prefix).map(|column| Condition {
            sql: format!("events.{} = ?", column.column()),
            values: vec![SqlValue::Text(value.to_owned())],
        });
    }
    let known = Condition { sql: "events.user_ident IS NOT NULL".to_owned(), values: Vec::new() };
    let condition = all_of([Some(known), asked].into_iter().flatten());
    let search = EventSearch { project: Some(project.id), condition, ..EventSearch::default() };
    let aggregates = COLUMNS
        .map(|field| Aggregate::Greatest(EventColumn::Text(field)))
        .into_iter()
        .chain([Aggregate::Least(EventColumn::Timestamp), Aggregate::Greatest(EventColumn::Timestamp)])
        .collect::<Vec<_>>();
    let groups = backend.store.aggregate_events(&search, &[EventColumn::Text(Field::UserIdent)], &aggregates)?;
    let mut users: Vec<User> = groups.iter().filter_map(User::of).collect();
    users.sort_by_key(|user| std::cmp::Reverse(user.last_seen));
    Ok(page.cut(&backend.base, users))
}

fn column(prefix: &str) -> Option<Field> {
    Some(match prefix {
        "id" => Field::UserId,
        "email" => Field::UserEmail,
        "username" => Field::UserUsername,
        "ip" => Field::UserIp,
        _ => return None,
    })
}
