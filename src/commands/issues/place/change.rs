//! Changes to issues.
//!
//! No bulk request is sent before the server was asked for the very issues that it names: ids that it does not find
//! would make it change whatever its default search finds (Web API, "Update").

use serde_json::{Map, Value, json};

use super::{Change, Done, Fixed, KeptIssue, Merged, Place, Until};
use crate::client::resources::issues::{self, Chosen};
use crate::client::resources::{organizations, teams};
use crate::client::{ClientError, ErrorMeaning};
use crate::error::CliError;

/// Up to so many issues are changed one by one, which tells what became of each.
const ONE_BY_ONE: usize = 20;

impl Place<'_> {
    /// Changes issues: as sentry-cli does when they and the change can be said its way, else one by one when they are
    /// few, else in parts. `plainly` says that nothing but numbers were given, as sentry-cli takes them.
    pub(in crate::commands::issues) fn change(
        &self,
        issues: Vec<KeptIssue>,
        change: &Change,
        plainly: bool,
    ) -> Result<Done, CliError> {
        let plain_status = plain_status(change).filter(|_| plainly);
        if let Some((status, project)) = plain_status.zip(self.project()) {
            return self.changed_plainly(issues, status, project);
        }
        let body = self.body(change)?;
        let refused = |error: CliError| match change {
            Change::Resolve(Fixed::NextRelease) if error.message.contains("inNextRelease") => {
                error.hint("--in-release VERSION names the release itself")
            }
            _ => error,
        };
        self.each_or_in_parts(issues, &body).map_err(refused)
    }

    fn changed_plainly(&self, issues: Vec<KeptIssue>, status: &str, project: &str) -> Result<Done, CliError> {
        let mut work = Work::default();
        for part in issues.chunks(issues::BULK) {
            let numbers: Vec<&str> = part.iter().map(|issue| issue.id.as_str()).collect();
            let request = issues::change_in_project(&self.organization, project, &numbers, status);
            let asked = work.go_on().then(|| self.ask_raw(self.client.send(request))).transpose()?;
            work.bulk(part.to_vec(), asked);
        }
        work.done()
    }

    fn each_or_in_parts(&self, issues: Vec<KeptIssue>, body: &Value) -> Result<Done, CliError> {
        let mut work = Work::default();
        // A bulk request is guarded by the short ids.
        if issues.len() <= ONE_BY_ONE || issues.iter().any(|issue| issue.short_id.is_empty()) {
            for issue in issues {
                let request = issues::change(&self.organization, &issue.id, body);
                let asked = work.go_on().then(|| self.ask_raw(self.client.send(request))).transpose()?;
                work.single(issue, asked);
            }
            return work.done();
        }
        for chosen in Chosen::parts(issues.iter().map(|issue| &**issue)) {
            let request = issues::change_many(&self.organization, &chosen, body);
            let asked = work.go_on().then(|| self.ask_raw(self.client.send(request))).transpose()?;
            work.bulk(issues.iter().filter(|issue| chosen.contains(issue)).cloned().collect(), asked);
        }
        work.done()
    }

    /// Asks the server; what it refuses is for the caller to judge.
    fn ask_raw<T>(
        &self,
        work: impl Future<Output = Result<T, ClientError>>,
    ) -> Result<Result<T, ClientError>, CliError> {
        self.ask(async { Ok(work.await) })
    }

    fn body(&self, change: &Change) -> Result<Value, CliError> {
        Ok(match change {
            Change::Unresolve => json!({"status": "unresolved"}),
            Change::Resolve(Fixed::Now) => json!({"status": "resolved"}),
            Change::Resolve(Fixed::NextRelease) => {
                json!({"status": "resolved", "statusDetails": {"inNextRelease": true}})
            }
            Change::Resolve(Fixed::Release(version)) => {
                json!({"status": "resolved", "statusDetails": {"inRelease": version}})
            }
            Change::Resolve(Fixed::Commit { repository, commit }) => {
                let commit = json!({"commit": commit, "repository": repository});
                json!({"status": "resolved", "statusDetails": {"inCommit": commit}})
            }
            Change::Archive(until) => archive_body(until),
            Change::Assign(None) => json!({"assignedTo": ""}),
            Change::Assign(Some(who)) => json!({"assignedTo": self.actor(who)?}),
        })
    }

    /// Whom a server calls so: `me` and teams by slug are looked up, everything else it knows by itself.
    fn actor(&self, who: &str) -> Result<String, CliError> {
        if who == "me" {
            let told = self.ask(self.client.send(organizations::who_asks()))?;
            let id = told.pointer("/user/id").and_then(|id| match id {
                Value::String(id) => Some(id.clone()),
                Value::Number(id) => Some(id.to_string()),
                _ => None,
            });
            return id.map(|id| format!("user:{id}")).ok_or_else(|| {
                CliError::failed("the token belongs to no user, so nobody is `me`")
                    .hint("name a user by e-mail address or id, or a team as team:SLUG")
            });
        }
        let team = who.strip_prefix("team:").or_else(|| who.strip_prefix('#'));
        let Some(team) = team.filter(|team| !team.bytes().all(|byte| byte.is_ascii_digit())) else {
            return Ok(who.replacen('#', "team:", usize::from(who.starts_with('#'))));
        };
        let found = self.optional(teams::get(&self.organization, team))?;
        found.map(|team| format!("team:{}", team.id)).ok_or_else(|| {
            CliError::not_found(format!("there is no team `{team}` in `{}`", self.organization))
                .hint("use the team's slug, as in team:backend")
        })
    }

    /// Merges issues into the one with most events.
    pub(in crate::commands::issues) fn merge(&self, issues: &[KeptIssue]) -> Result<Merged, CliError> {
        let parts = Chosen::parts(issues.iter().map(|issue| &**issue));
        let [chosen] = parts.as_slice() else {
            return Err(CliError::usage(format!("at most {} issues of one project can be merged", issues::BULK)));
        };
        let answer = self.ask(self.client.send(issues::merge(&self.organization, chosen)))?;
        let parent = answer.pointer("/merge/parent").and_then(|parent| match parent {
            Value::String(parent) => Some(parent.clone()),
            Value::Number(parent) => Some(parent.to_string()),
            _ => None,
        });
        if answer.is_null() {
            return Err(CliError::failed("the server merged nothing").hint("somebody else may have changed the issues"));
        }
        Ok(Merged { answer, parent })
    }

    /// Deletes issues; with `discard`, later events like theirs are dropped as well.
    pub(in crate::commands::issues) fn delete(&self, issues: Vec<KeptIssue>, discard: bool) -> Result<Done, CliError> {
        if discard {
            return self.discard(issues);
        }
        let mut work = Work::default();
        if issues.len() <= ONE_BY_ONE || issues.iter().any(|issue| issue.short_id.is_empty()) {
            for issue in issues {
                let request = issues::delete(&self.organization, &issue.id);
                let asked = work.go_on().then(|| self.ask_raw(self.client.send(request))).transpose()?;
                work.gone(vec![issue], asked);
            }
            return work.done();
        }
        for chosen in Chosen::parts(issues.iter().map(|issue| &**issue)) {
            let request = issues::delete_many(&self.organization, &chosen);
            let asked = work.go_on().then(|| self.ask_raw(self.client.send(request))).transpose()?;
            work.gone(issues.iter().filter(|issue| chosen.contains(issue)).cloned().collect(), asked);
        }
        work.done()
    }

    fn discard(&self, issues: Vec<KeptIssue>) -> Result<Done, CliError> {
        let mut work = Work::default();
        for issue in issues {
            let request = issues::change(&self.organization, &issue.id, &json!({"discard": true})).answering::<Value>();
            let asked = work.go_on().then(|| self.ask_raw(self.client.send(request))).transpose()?;
            work.gone(vec![issue], asked);
        }
        work.done()
    }
}

/// sentry-cli's word for a change, if it has one.
const fn plain_status(change: &Change) -> Option<&'static str> {
    Some(match change {
        Change::Resolve(Fixed::Now) => "resolved",
        Change::Resolve(Fixed::NextRelease) => "resolvedInNextRelease",
        Change::Unresolve => "unresolved",
        Change::Archive(Until::Unsaid) => "muted",
        _ => return None,
    })
}

fn archive_body(until: &Until) -> Value {
    let mut details = Map::new();
    let substatus = match *until {
        Until::Unsaid | Until::Forever => "archived_forever",
        Until::Escalating => "archived_until_escalating",
        Until::Condition { time, events, users, window } => {
            // The Web API counts in minutes; a part of one is a whole one.
            let minutes = |span: crate::commands::times::Seconds| (span.0 + 59) / 60;
            let mut add = |name: &str, value: Option<Value>| {
                if let Some(value) = value {
                    details.insert(name.to_owned(), value);
                }
            };
            let window = window.map(|window| json!(minutes(window)));
            add("ignoreDuration", time.map(|time| json!(minutes(time))));
            add("ignoreCount", events.map(|events| json!(events)));
            add("ignoreWindow", window.clone().filter(|_| events.is_some()));
            add("ignoreUserCount", users.map(|users| json!(users)));
            add("ignoreUserWindow", window.filter(|_| users.is_some()));
            "archived_until_condition_met"
        }
    };
    let mut body = json!({"status": "ignored", "substatus": substatus});
    if let Some(body) = body.as_object_mut().filter(|_| !details.is_empty()) {
        body.insert("statusDetails".to_owned(), Value::Object(details));
    }
    body
}

/// What was done of a piece of work that is asked for in several requests. It goes on after what one issue stands in
/// the way of, and ends at what stands in the way of all.
#[derive(Default)]
struct Work {
    done: Done,
    first_error: Option<ClientError>,
    hopeless: bool,
}

impl Work {
    const fn go_on(&self) -> bool {
        !self.hopeless
    }

    /// One issue, with the server's answer; none when it was not asked.
    fn single(&mut self, issue: KeptIssue, asked: Option<Result<KeptIssue, ClientError>>) {
        match asked {
            Some(Ok(after)) => self.did(&issue, after),
            other => self.failed(&[issue], other.and_then(Result::err)),
        }
    }

    /// Several issues, with what was changed in each; null when there was nothing.
    fn bulk(&mut self, issues: Vec<KeptIssue>, asked: Option<Result<Value, ClientError>>) {
        match asked {
            Some(Ok(Value::Null)) => {
                let failed = issues.iter().map(|issue| (name_of(issue), "the server changed nothing".to_owned()));
                self.done.failed.extend(failed);
            }
            Some(Ok(changed)) => {
                for issue in issues {
                    let after = with(issue.clone(), &changed);
                    self.did(&issue, after);
                }
            }
            other => self.failed(&issues, other.and_then(Result::err)),
        }
    }

    /// Issues that were to be deleted.
    fn gone(&mut self, issues: Vec<KeptIssue>, asked: Option<Result<Value, ClientError>>) {
        match asked {
            Some(Ok(_)) => {
                self.done.changed += issues.len();
                self.done.issues.extend(issues);
            }
            other => self.failed(&issues, other.and_then(Result::err)),
        }
    }

    fn did(&mut self, before: &KeptIssue, after: KeptIssue) {
        self.done.changed += usize::from(!is_the_same(before, &after));
        self.done.issues.push(after);
    }

    fn failed(&mut self, issues: &[KeptIssue], error: Option<ClientError>) {
        let why = error.as_ref().map_or_else(|| "not tried".to_owned(), ToString::to_string);
        self.done.failed.extend(issues.iter().map(|issue| (name_of(issue), why.clone())));
        if let Some(error) = error {
            self.hopeless = !matches!(
                error.meaning,
                ErrorMeaning::NotFound { .. } | ErrorMeaning::Invalid { .. } | ErrorMeaning::Conflict { .. }
            );
            self.first_error.get_or_insert(error);
        }
    }

    /// What was done; when that is nothing, why.
    fn done(self) -> Result<Done, CliError> {
        match self.first_error {
            Some(error) if self.done.issues.is_empty() => Err(error.into()),
            _ => Ok(self.done),
        }
    }
}

/// Whether nothing of what can be changed is another than before.
fn is_the_same(before: &KeptIssue, after: &KeptIssue) -> bool {
    let state = |issue: &KeptIssue| {
        ["status", "substatus", "statusDetails", "assignedTo"].map(|name| issue.json().get(name).cloned())
    };
    state(before) == state(after)
}

fn name_of(issue: &KeptIssue) -> String {
    if issue.short_id.is_empty() { issue.id.clone() } else { issue.short_id.clone() }
}

/// An issue with what a server says was changed in it.
fn with(issue: KeptIssue, changed: &Value) -> KeptIssue {
    let mut json = issue.json().clone();
    if let (Some(json), Some(changed)) = (json.as_object_mut(), changed.as_object()) {
        let told = changed.iter().filter(|(name, _)| !matches!(name.as_str(), "id" | "shortId" | "inbox"));
        json.extend(told.map(|(name, value)| (name.clone(), value.clone())));
        if changed.contains_key("status") && !changed.contains_key("substatus") {
            json.insert("substatus".to_owned(), Value::Null);
        }
    }
    // What cannot be read any more is shown as it was.
    serde_json::from_value(json).unwrap_or(issue)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::times::Seconds;

    #[test]
    fn conditions_are_told_in_minutes() {
        let until =
            Until::Condition { time: Some(Seconds(61)), events: None, users: Some(5), window: Some(Seconds(3_600)) };
        assert_eq!(
            archive_body(&until),
            json!({"status": "ignored", "substatus": "archived_until_condition_met",
                   "statusDetails": {"ignoreDuration": 2, "ignoreUserCount": 5, "ignoreUserWindow": 60}})
        );
        assert_eq!(archive_body(&Until::Forever), json!({"status": "ignored", "substatus": "archived_forever"}));
    }

    #[test]
    fn what_was_changed_is_told_of_each_issue() {
        let issue: KeptIssue =
            serde_json::from_value(json!({"id": "1", "status": "unresolved", "substatus": "new", "kept": 1})).unwrap();
        let after = with(issue, &json!({"status": "resolved", "statusDetails": {"inRelease": "1"}, "id": "9"}));
        assert_eq!(after.json()["kept"], 1);
        assert_eq!((after.id.as_str(), after.substatus.as_deref()), ("1", None));
        assert_eq!(after.json()["statusDetails"]["inRelease"], "1");
    }
}
