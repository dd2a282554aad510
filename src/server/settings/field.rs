//! Settings that people set by name: what each may be, and what it is as long as nobody has set it.

use serde_json::{Map, Value as Json};

use crate::server::ApiError;

/// What a setting may be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// On or off.
    Switch,
    /// A whole number between two others, both allowed.
    Whole(i64, i64),
    /// A text of one line, of so many characters at most.
    Line(usize),
    /// A text of several lines, of so many bytes at most.
    Text(usize),
    /// So many texts at most, as a list or a line each.
    Names(usize),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A list, of so many bytes of JSON at most.
    List(usize),
    /// An object, of so many bytes of JSON at most.
    Map(usize),
    /// A number from 0 to 1.
    Fraction,
}

/// A setting.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: &'static str,
    kind: Kind,
    /// What it is when it is not set, as JSON.
    default: &'static str,
}

/// How long one of [`Kind::Names`] may be, in characters.
const NAME: usize = 1_000;

impl Field {
    /// A setting of this name.
    pub(crate) const fn new(name: &'static str, kind: Kind, default: &'static str) -> Self {
        Self { name, kind, default }
    }

    /// The value as it is kept.
    fn read(&self, value: &Json) -> Result<Json, ApiError> {
        let wrong = |message: String| ApiError::field(self.name, message);
        match self.kind {
            Kind::Switch => switch(value).map(Json::Bool).ok_or_else(|| wrong("must be true or false".to_owned())),
            Kind::Whole(least, most) => whole(value)
                .filter(|number| (least..=most).contains(number))
                .map(Json::from)
                .ok_or_else(|| wrong(format!("must be a whole number from {least} to {most}"))),
            Kind::Line(most) => match value.as_str() {
                Some(text) if text.chars().count() <= most && !text.chars().any(char::is_control) => {
                    Ok(Json::from(text))
                }
                _ => Err(wrong(format!("must be a text of one line and at most {most} characters"))),
            },
            Kind::Text(most) => match value.as_str() {
                Some(text) if text.len() <= most && !text.chars().any(is_odd) => Ok(Json::from(text)),
                _ => Err(wrong(format!("must be a text of at most {most} bytes"))),
            },
            Kind::Names(most) => names(value, most).map(Json::from).ok_or_else(|| {
                wrong(format!("must be a list of at most {most} texts of one line and {NAME} characters"))
            }),
            Kind::OneOf(known) => known
                .iter()
                .find(|name| value.as_str() == Some(**name))
                .map(|name| Json::from(*name))
                .ok_or_else(|| wrong(format!("must be one of {}", known.join(", ")))),
            Kind::List(most) if value.is_array() && value.to_string().len() <= most => Ok(value.clone()),
            Kind::List(most) => Err(wrong(format!("must be a list of at most {most} bytes of JSON"))),
            Kind::Map(most) if value.is_object() && value.to_string().len() <= most => Ok(value.clone()),
            Kind::Map(most) => Err(wrong(format!("must be an object of at most {most} bytes of JSON"))),
            Kind::Fraction if value.as_f64().is_some_and(|number| (0.0..=1.0).contains(&number)) => Ok(value.clone()),
            Kind::Fraction => Err(wrong("must be a number from 0 to 1".to_owned())),
        }
    }
}

/// Whether a text of several lines should not hold this character.
pub(crate) fn is_odd(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\r' | '\t')
}

/// A switch in any of the forms that clients send.
pub(crate) fn switch(value: &Json) -> Option<bool> {
    match value {
        Json::Bool(on) => Some(*on),
        Json::String(text) => text.to_ascii_lowercase().parse().ok(),
        Json::Number(number) => match number.as_i64() {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
        _ => None,
    }
}

/// A whole number, also as text.
pub(crate) fn whole(value: &Json) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn names(value: &Json, most: usize) -> Option<Vec<String>> {
    let given: Vec<&str> = match value {
        Json::String(lines) => lines.lines().collect(),
        Json::Array(list) => list.iter().map(Json::as_str).collect::<Option<_>>()?,
        _ => return None,
    };
    let given: Vec<&str> = given.into_iter().map(str::trim).filter(|name| !name.is_empty()).collect();
    let fits = |name: &&str| name.chars().count() <= NAME && !name.chars().any(char::is_control);
    (given.len() <= most && given.iter().all(fits)).then(|| given.into_iter().map(str::to_owned).collect())
}

/// Takes what is given of some settings; null takes a setting back. What is not one of them is left alone.
///
/// # Errors
/// 400 that names the setting; nothing is taken then.
pub(crate) fn take(fields: &[Field], known: &mut Map<String, Json>, given: &Map<String, Json>) -> Result<(), ApiError> {
    let mut taken = known.clone();
    for field in fields {
        match given.get(field.name) {
            None => {}
            Some(Json::Null) => {
                taken.remove(field.name);
            }
            Some(value) => {
                taken.insert(field.name.to_owned(), field.read(value)?);
            }
        }
    }
    *known = taken;
    Ok(())
}

/// Every one of some settings with what it is.
pub(crate) fn show(fields: &[Field], known: &Map<String, Json>) -> Map<String, Json> {
    let shown = fields.iter().map(|field| {
        let default = || serde_json::from_str(field.default).unwrap_or_default();
        (field.name.to_owned(), known.get(field.name).cloned().unwrap_or_else(default))
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const FIELDS: &[Field] = &[
        Field::new("on", Kind::Switch, "false"),
        Field::new("age", Kind::Whole(0, 10), "0"),
        Field::new("title", Kind::Line(5), "\"\""),
        Field::new("domains", Kind::Names(2), "[\"*\"]"),
        Field::new("role", Kind::OneOf(&["member", "owner"]), "null"),
        Field::new("tree", Kind::Map(10), "{}"),
        Field::new("list", Kind::List(10), "[]"),
        Field::new("rate", Kind::Fraction, "null"),
    ];

    fn given(value: &Json) -> Result<Map<String, Json>, Json> {
        let mut known = json!({"age": 3}).as_object().cloned().unwrap();
        take(FIELDS, &mut known, value.as_object().unwrap()).map_err(|error| error.body)?;
        Ok(known)
    }

    #[test]
    fn clients_write_values_in_several_ways() {
        let known = given(&json!({"on": "True", "age": "7", "domains": "a.example\n\n b.example", "more": 1})).unwrap();
        assert_eq!(Json::Object(known), json!({"age": 7, "on": true, "domains": ["a.example", "b.example"]}));
        let known = given(&json!({"age": null, "on": 0})).unwrap();
        assert_eq!(show(FIELDS, &known)["age"], 0);
        assert_eq!(show(FIELDS, &known)["domains"], json!(["*"]));
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for (name, value) in [
            ("on", json!("maybe")),
            ("age", json!(11)),
            ("title", json!("a\nb")),
            ("title", json!("too long")),
            ("domains", json!(["a", "b", "c"])),
            ("domains", json!([1])),
            ("role", json!("king")),
            ("tree", json!({"a": "0123456789"})),
            ("tree", json!([])),
            ("list", json!("a")),
            ("rate", json!(1.5)),
        ] {
            let body = given(&json!({ name: value })).unwrap_err();
            assert!(body[name][0].is_string(), "{body}");
        }
    }
}
