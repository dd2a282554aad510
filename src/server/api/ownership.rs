//! `/api/0/projects/…/ownership/`: who owns which code. Kept and given back; nothing is assigned by it.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::model::Timestamp;
use crate::server::access::{Caller, PROJECT_READ, PROJECT_WRITE};
use crate::server::collection::Collection;
use crate::server::extract::{Body, InProject};
use crate::server::settings::field;
use crate::server::{ApiError, Backend};
use crate::store::Project;

/// By project.
const OWNERSHIP: Collection<Ownership> = Collection::new("ownership");
/// The one key.
const RULES: &str = "rules";
/// How long the rules can be, in bytes.
const LONGEST: usize = 100_000;
/// How issues are assigned, by the words of the Web API.
const ASSIGNMENTS: [&str; 3] =
    ["Auto Assign to Issue Owner", "Auto Assign to Suspect Commits", "Turn off Auto-Assignment"];

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/api/0/projects/{organization}/{project}/ownership/", get(view).put(update))
}

/// The rules of a project.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Ownership {
    raw: String,
    fallthrough: bool,
    date_created: Timestamp,
    last_updated: Timestamp,
    is_active: bool,
    auto_assignment: String,
    codeowners_auto_sync: bool,
}

impl Ownership {
    /// That of a project that has no rules.
    fn none(project: &Project) -> Self {
        Self {
            raw: String::new(),
            fallthrough: true,
            date_created: project.created,
            last_updated: project.created,
            is_active: true,
            auto_assignment: "Auto Assign to Issue Owner".to_owned(),
            codeowners_auto_sync: true,
        }
    }

    fn form(&self) -> Value {
        json!({
            "raw": self.raw,
            "fallthrough": self.fallthrough,
            "dateCreated": self.date_created,
            "lastUpdated": self.last_updated,
            "isActive": self.is_active,
            "autoAssignment": self.auto_assignment,
            "codeownersAutoSync": self.codeowners_auto_sync,
            "schema": parse(&self.raw).ok().map(|rules| json!({ "$version": 1, "rules": rules })),
        })
    }

    /// Takes what a body names.
    fn take(&mut self, body: &Map<String, Value>) -> Result<(), ApiError> {
        match body.get("raw") {
            None | Some(Value::Null) => {}
            Some(Value::String(raw)) if raw.len() <= LONGEST => {
                parse(raw).map_err(|message| ApiError::field("raw", message))?;
                raw.clone_into(&mut self.raw);
            }
            Some(_) => return Err(ApiError::field("raw", format!("must be a text of at most {LONGEST} bytes"))),
        }
        let switches = [
            ("fallthrough", &mut self.fallthrough),
            ("codeownersAutoSync", &mut self.codeowners_auto_sync),
            ("isActive", &mut self.is_active),
        ];
        for (name, switch) in switches {
            if let Some(value) = body.get(name).filter(|value| !value.is_null()) {
                *switch = field::switch(value).ok_or_else(|| ApiError::field(name, "must be true or false"))?;
            }
        }
        if let Some(value) = body.get("autoAssignment").filter(|value| !value.is_null()) {
            let known = ASSIGNMENTS.into_iter().find(|known| value == known);
            let wrong = || ApiError::field("autoAssignment", format!("must be one of {}", ASSIGNMENTS.join(", ")));
            known.ok_or_else(wrong)?.clone_into(&mut self.auto_assignment);
        }
        Ok(())
    }
}

/// Reads rules: `KIND:PATTERN OWNER…` on a line, an owner being an address or `#team`.
fn parse(raw: &str) -> Result<Vec<Value>, String> {
    let mut rules = Vec::new();
    for (number, line) in raw.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let wrong = |what: &str| format!("Parse error: {what} (line {})", number + 1);
        if line.chars().any(field::is_odd) {
            return Err(wrong("a control character"));
        }
        let (matcher, owners) = split_matcher(line).ok_or_else(|| wrong("a rule without owners"))?;
        let (kind, pattern) = matcher.split_once(':').ok_or_else(|| wrong("a pattern without its kind"))?;
        let is_kind = matches!(kind, "path" | "module" | "url" | "codeowners") || kind.starts_with("tags.");
        if !is_kind || pattern.is_empty() {
            return Err(wrong("a pattern must be path:…, module:…, url:…, codeowners:… or tags.NAME:…"));
        }
        let mut named = Vec::new();
        for owner in owners.split_whitespace() {
            let owner = match owner.strip_prefix('#') {
                Some(team) if !team.is_empty() => json!({ "type": "team", "name": team }),
                None if owner.contains('@') => json!({ "type": "user", "name": owner }),
                _ => return Err(wrong("an owner must be an address or #team")),
            };
            named.push(owner);
        }
        let matcher = json!({ "type": kind, "pattern": pattern.trim_matches('"') });
        rules.push(json!({ "matcher": matcher, "owners": named }));
    }
    Ok(rules)
}

/// A line's matcher, which may have a pattern in quotation marks, and the rest; none when there is no rest.
fn split_matcher(line: &str) -> Option<(&str, &str)> {
    let quoted = line.find(":\"").map(|start| start + 2);
    let searched_from = match quoted {
        Some(start) if !line.get(..start)?.contains(char::is_whitespace) => start + line.get(start..)?.find('"')?,
        _ => 0,
    };
    let end = searched_from + line.get(searched_from..)?.find(char::is_whitespace)?;
    Some((line.get(..end)?, line.get(end..)?.trim_start()))
}

/// `GET /api/0/projects/{organization}/{project}/ownership/`.
async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
) -> Result<Json<Value>, ApiError> {
    caller.require(PROJECT_READ)?;
    let known = OWNERSHIP.get(&backend.store, project.id, RULES)?;
    Ok(Json(known.unwrap_or_else(|| Ownership::none(&project)).form()))
}

/// `PUT /api/0/projects/{organization}/{project}/ownership/`: 202.
async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    Body(body): Body<Map<String, Value>>,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let (now, id) = (backend.now(), project.id);
    let changed = OWNERSHIP.change(&backend.store, id, RULES, move |known| {
        let mut ownership = known.unwrap_or_else(|| Ownership { date_created: now, ..Ownership::none(&project) });
        ownership.take(&body)?;
        ownership.last_updated = now;
        Ok(Some(ownership))
    })?;
    Ok((StatusCode::ACCEPTED, Json(changed.map(|ownership| ownership.form()))).into_response())
}
