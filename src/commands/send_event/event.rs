//! An event as flags describe it, on its own or put over the one in a file.

use serde_json::{Map, Value, json};

use crate::model::Timestamp;

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::commands) struct Pair {
    pub(in crate::commands) key: String,
    pub(in crate::commands) value: String,
}

/// What the flags say; what they do not say stays as it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Particulars {
    pub(super) level: Option<&'static str>,
    pub(super) timestamp: Option<Timestamp>,
    pub(super) release: Option<String>,
    pub(super) dist: Option<String>,
    pub(super) environment: Option<String>,
    pub(super) platform: Option<String>,
    pub(super) message: Option<String>,
    pub(super) params: Vec<String>,
    pub(super) tags: Vec<Pair>,
    pub(super) extra: Vec<Pair>,
    pub(super) user: Vec<Pair>,
    pub(super) fingerprint: Vec<String>,
    pub(super) environ: Vec<Pair>,
    pub(super) breadcrumbs: Vec<Value>,
}

/// What holds where nothing is said.
#[derive(Debug, Clone, Default)]
pub(super) struct Defaults {
    pub(super) release: Option<String>,
    pub(super) environment: String,
}

impl Particulars {
    /// Puts what the flags say over an event.
    pub(super) fn apply(&self, event: &mut Map<String, Value>) {
        let texts = [
            ("level", self.level),
            ("release", self.release.as_deref()),
            ("dist", self.dist.as_deref()),
            ("environment", self.environment.as_deref()),
            ("platform", self.platform.as_deref()),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                event.insert(name.to_owned(), text.into());
            }
        }
        if let Some(timestamp) = self.timestamp {
            event.insert("timestamp".to_owned(), timestamp.as_seconds_f64().into());
        }
        if let Some(message) = &self.message {
            // An older name of the same thing would contradict it.
            event.shift_remove("message");
            let mut entry = json!({"message": message});
            if !self.params.is_empty() {
                entry["params"] = json!(self.params);
            }
            event.insert("logentry".to_owned(), entry);
        }
        if !self.fingerprint.is_empty() {
            event.insert("fingerprint".to_owned(), json!(self.fingerprint));
        }
        add_tags(event, &self.tags);
        add_pairs(event, "extra", &self.extra);
        add_pairs(event, "user", &self.user);
        if !self.environ.is_empty() {
            let variables: Map<_, _> = self.environ.iter().map(|pair| (pair.key.clone(), json!(pair.value))).collect();
            add_to_object(event, "extra", [("environ".to_owned(), Value::Object(variables))]);
        }
        self.add_breadcrumbs(event);
    }

    fn add_breadcrumbs(&self, event: &mut Map<String, Value>) {
        if self.breadcrumbs.is_empty() {
            return;
        }
        let crumbs = self.breadcrumbs.iter().cloned();
        let found = match event.get_mut("breadcrumbs") {
            Some(Value::Array(values)) => Some(values),
            Some(Value::Object(container)) => container.get_mut("values").and_then(Value::as_array_mut),
            _ => None,
        };
        match found {
            Some(values) => values.extend(crumbs),
            None => {
                event.insert("breadcrumbs".to_owned(), json!({"values": crumbs.collect::<Vec<_>>()}));
            }
        }
    }
}

impl Defaults {
    /// Fills in what an event does not say.
    pub(super) fn complete(&self, event: &mut Map<String, Value>, now: Timestamp) {
        let missing = |event: &Map<String, Value>, name: &str| event.get(name).is_none_or(Value::is_null);
        if missing(event, "timestamp") {
            event.insert("timestamp".to_owned(), now.as_seconds_f64().into());
        }
        if missing(event, "platform") {
            event.insert("platform".to_owned(), "other".into());
        }
        if missing(event, "release")
            && let Some(release) = &self.release
        {
            event.insert("release".to_owned(), release.as_str().into());
        }
        if missing(event, "environment") && !self.environment.is_empty() {
            event.insert("environment".to_owned(), self.environment.as_str().into());
        }
    }
}

/// Adds to the object under a name; what is there and is none is replaced.
fn add_to_object(event: &mut Map<String, Value>, name: &str, members: impl IntoIterator<Item = (String, Value)>) {
    match event.get_mut(name) {
        Some(Value::Object(object)) => object.extend(members),
        _ => {
            event.insert(name.to_owned(), Value::Object(members.into_iter().collect()));
        }
    }
}

fn add_pairs(event: &mut Map<String, Value>, name: &str, pairs: &[Pair]) {
    if !pairs.is_empty() {
        add_to_object(event, name, pairs.iter().map(|pair| (pair.key.clone(), pair.value.as_str().into())));
    }
}

/// Tags are an object, or a list of pairs in the form that servers keep.
fn add_tags(event: &mut Map<String, Value>, tags: &[Pair]) {
    let Some(Value::Array(list)) = event.get_mut("tags") else { return add_pairs(event, "tags", tags) };
    for tag in tags {
        list.retain(|known| known.get(0).and_then(Value::as_str) != Some(&tag.key));
        list.push(json!([tag.key, tag.value]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(key: &str, value: &str) -> Pair {
        Pair { key: key.to_owned(), value: value.to_owned() }
    }

    fn applied(particulars: &Particulars, event: Value) -> Value {
        let Value::Object(mut event) = event else { panic!("no object") };
        particulars.apply(&mut event);
        Value::Object(event)
    }

    #[test]
    fn flags_go_over_what_a_file_says_and_leave_the_rest() {
        let particulars = Particulars {
            level: Some("fatal"),
            message: Some("new".to_owned()),
            tags: vec![pair("a", "2"), pair("b", "3")],
            extra: vec![pair("k", "v")],
            ..Particulars::default()
        };
        let file =
            json!({"level": "info", "message": "old", "tags": [["a", "1"], ["c", "9"]], "own": {"x": [1, null]}});
        assert_eq!(
            applied(&particulars, file),
            json!({"level": "fatal", "logentry": {"message": "new"}, "tags": [["c", "9"], ["a", "2"], ["b", "3"]],
                "own": {"x": [1, null]}, "extra": {"k": "v"}})
        );
    }

    #[test]
    fn breadcrumbs_are_added_to_those_there_are() {
        let particulars = Particulars { breadcrumbs: vec![json!({"message": "b"})], ..Particulars::default() };
        let expected = json!([{"message": "a"}, {"message": "b"}]);
        let list = applied(&particulars, json!({"breadcrumbs": [{"message": "a"}]}));
        let container = applied(&particulars, json!({"breadcrumbs": {"values": [{"message": "a"}]}}));
        assert_eq!((&list["breadcrumbs"], &container["breadcrumbs"]["values"]), (&expected, &expected));
        assert_eq!(applied(&particulars, json!({}))["breadcrumbs"]["values"][0]["message"], "b");
    }

    #[test]
    fn what_is_there_is_not_filled_in() {
        let defaults = Defaults { release: Some("r".to_owned()), environment: "production".to_owned() };
        let Value::Object(mut event) =
            json!({"timestamp": "2026-03-01T12:00:00Z", "release": "own", "environment": null})
        else {
            panic!("no object")
        };
        defaults.complete(&mut event, Timestamp::default());
        assert_eq!(
            Value::Object(event),
            json!({"timestamp": "2026-03-01T12:00:00Z", "release": "own", "environment": "production", "platform": "other"})
        );
    }
}
