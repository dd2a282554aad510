//! The strict preset: each kind of secret planted in every field, none left; what is harmless stays.

use serde_json::{Map, Value, json};

use super::super::{Preset, Scrubber};
use super::run;
use crate::event::schema::{self, Kind, Schema};

/// Text that holds a secret, and the bytes that must not be left of it.
const SECRETS: [(&str, &str); 44] = [
    ("mail from jane.doe+x@mail.example.co.uk now", "jane.doe"),
    ("<a@b.co>", "a@b.co"),
    ("to=jane%40example.com&x", "jane%40"),
    ("jürgen.müller@exämple.de", "müller"),
    ("card 4111 1111 1111 1111 ok", "4111 1111"),
    ("card:5555555555554444", "5555555555554444"),
    ("amex 3782-822463-10005.", "3782"),
    ("pay 4111111111111111 12/27 123", "4111111111111111"),
    ("IBAN DE89 3704 0044 0532 0130 00 ok", "3704"),
    ("GB29NWBK60161331926819", "NWBK6016"),
    ("from 203.0.113.9:8080", "203.0.113.9"),
    ("localhost/198.51.100.7", "198.51.100.7"),
    ("[2001:db8::8a2e:370:7334]:80", "8a2e"),
    ("peer fe80::1%eth0", "fe80::1"),
    ("::ffff:203.0.113.9", "203.0.113.9"),
    ("Authorization: Bearer abc.def-123", "abc.def"),
    ("bearer eyXYZtoken", "eyXYZ"),
    ("jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl.", "eyJzdWIi"),
    ("key sk_live_51H8xQ2eZvKYlo2C", "51H8xQ2eZv"),
    ("ghp_16C7e42F292c6912E7710c838347Ae178B4a", "16C7e42F"),
    ("AKIAIOSFODNN7EXAMPLE", "IOSFODNN7"),
    ("sntrys_eyJpYXQiOjE3MDB9_abcdefgh", "eyJpYXQi"),
    ("xoxb-123456789012-abcdefghij", "abcdefghij"),
    ("AIzaSyA1234567890abcdefghijklmnopqrstuv", "SyA12345"),
    ("login password=hunter2 failed", "hunter2"),
    (r#"{"password": "hunter2", "user": 1}"#, "hunter2"),
    (r#"{\"password\":\"hunter2\"}"#, "hunter2"),
    ("{'password': 'hunter2'}", "hunter2"),
    (":password=>\"hunter2\"", "hunter2"),
    ("passwd: hunter2", "hunter2"),
    ("db_pwd = hunter2", "hunter2"),
    ("<password>hunter2</password>", "hunter2"),
    ("tool --password hunter2 run", "hunter2"),
    ("PASSWORD%3Dhunter2%26a", "hunter2"),
    ("https://bob:hunter2@host.test/x", "hunter2"),
    ("postgres://app:p@ss#hunter2w@db:5432/x password=hunter2w", "password=hunter2w"),
    ("GET /a?token=abc123def&x=1", "abc123def"),
    ("/cb?x=1&api_key=abc123def", "abc123def"),
    ("?access_token=abc123def#top", "abc123def"),
    ("X-Api-Key: abc123def", "abc123def"),
    ("Authorization: Basic Ym9iOmh1bnRlcjI=", "Ym9iOmh1"),
    ("header Basic Ym9iOmh1bnRlcjI=", "Ym9iOmh1"),
    ("-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\n-----END RSA PRIVATE KEY-----", "MIIEabc"),
    ("ssn 078-05-1120 of", "078-05-1120"),
];

/// Text that must be left as it is.
const HARMLESS: [&str; 30] = [
    "order 1234567890123456 shipped",
    "order no 4111111111111112",
    "ORD-2026-11-22-000123",
    "version 1.2.3",
    "Chrome/120.0.0.0 Safari/537.36",
    "4.0.0.0",
    "ceee0822-ed8f-4622-b2a3-789e73e75cd1",
    "ceee0822ed8f4622b2a3789e73e75cd1",
    "2026-11-22T12:00:00.123456Z",
    "12:34:56",
    "1763836800.123456",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "/usr/lib/python3.11/site-packages/django/core/handlers/base.py",
    "C:\\app\\src\\main.rs",
    "std::collections::HashMap<K, V>::insert",
    "core::ops::function::FnOnce::call_once",
    "ValueError: invalid literal for int() with base 10",
    "author: Jane",
    "authenticated=true",
    "user is authorized to read",
    "password is required",
    "basic authentication failed",
    "a token was expected",
    "max_tokens: 512",
    "logo@2x.png",
    "react@18.2.0",
    "https://example.com/shop/item/42?page=2&sort=price",
    "did not find module 'app.views'",
    "0x7fff5fbff8c0",
];

fn strict() -> Scrubber {
    Scrubber::new(None, None, Preset::Strict).unwrap()
}

/// An object with every field of a schema, each holding the text wherever it can.
fn filled(schema: &'static Schema, text: &str) -> Value {
    let mut object = Map::new();
    for field in schema.fields {
        object.insert(field.name.to_owned(), value(&field.kind, text));
    }
    object.insert("an_unknown_key".to_owned(), json!({"deep": [text, {"er": text}]}));
    Value::Object(object)
}

fn value(kind: &'static Kind, text: &str) -> Value {
    match kind {
        Kind::Object(schema) if std::ptr::eq(*schema, &raw const schema::CONTEXTS) => {
            let names = ["runtime", "trace", "feedback", "app", "browser", "response", "os", "device", "gpu", "custom"];
            names
                .iter()
                .map(|name| ((*name).to_owned(), filled(schema::context(name), text)))
                .collect::<Map<_, _>>()
                .into()
        }
        Kind::Object(schema) => filled(schema, text),
        Kind::Values(schema) => json!({"values": [filled(schema, text)]}),
        Kind::List(inner) => json!([value(inner, text), value(inner, text)]),
        Kind::Map(inner) => json!({"k": value(inner, text)}),
        Kind::Pairs | Kind::Tags => json!([["k", text], [text, "v"]]),
        Kind::Any => json!({"k": text, "list": [text, ["a", text]], "n": 1}),
        _ => json!(text),
    }
}

#[test]
fn no_secret_survives_in_any_field() {
    let scrubber = strict();
    let mut left = Vec::new();
    for (text, secret) in SECRETS {
        let mut event = filled(&schema::EVENT, text);
        event["_meta"] = json!({"release": {"": {"err": [["invalid_data", {"value": text}]], "val": text}}, "extra": {"k": {"": {"val": {"a": [text]}}}}});
        let out = run(&scrubber, &event);
        find(&out, secret, "", &mut left);
        assert!(to_text(&event).contains(&escaped(secret)));
    }
    assert!(left.is_empty(), "{} left, such as\n{}", left.len(), left[..left.len().min(20)].join("\n"));
}

fn to_text(value: &Value) -> String {
    serde_json::to_string(value).unwrap()
}

fn escaped(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The paths of strings and keys that still hold the secret.
fn find(value: &Value, secret: &str, path: &str, left: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains(secret) => left.push(format!("{path}: {text}")),
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                find(value, secret, &format!("{path}.{index}"), left);
            }
        }
        Value::Object(object) => {
            for (key, value) in object {
                if key.contains(secret) {
                    left.push(format!("{path} key {key}"));
                }
                find(value, secret, &format!("{path}.{key}"), left);
            }
        }
        _ => {}
    }
}

#[test]
fn what_is_harmless_survives() {
    let scrubber = strict();
    for text in HARMLESS {
        let event = json!({
            "transaction": text, "logentry": {"formatted": text}, "extra": {"x": text, "list": [text]}, "tags": [["k", text]],
            "exception": {"values": [{"type": "E", "value": text, "stacktrace": {"frames": [{"function": text, "filename": text, "context_line": text, "vars": {"a": text}}]}}]}
        });
        assert_eq!(run(&scrubber, &event), event);
    }
}

#[test]
fn keys_tell_secrets() {
    let event = json!({
        "extra": {
            "password": "abc", "api_key": 12345, "secret": {"a": "x", "n": 7, "ok": true}, "token": "t", "tokens": 3,
            "a@b.co": 1, "x@b.co": 2, "author": "Jane", "card": 4_111_111_111_111_111_u64, "order": 1_234_567_890_123_456_u64
        },
        "request": {
            "headers": [["Authorization", "Basic abc"], ["Accept", "text/html"], ["X-Forwarded-For", "203.0.113.9"]],
            "cookies": [["theme", "dark"], ["sid", "x"], ["uid", "8f3k2l9s0d8f7g6h"]],
            "query_string": [["token", "q"], ["page", "2"]]
        }
    });
    let out = run(&strict(), &event);
    assert_eq!(
        out["extra"],
        json!({
            "password": "[Filtered]", "api_key": null, "secret": {"a": "[Filtered]", "n": null, "ok": true}, "token": "[Filtered]", "tokens": 3,
            "[email]": 1, "[email] 2": 2, "author": "Jane", "card": null, "order": 1_234_567_890_123_456_u64
        })
    );
    assert_eq!(
        out["request"]["headers"],
        json!([["Authorization", "[Filtered]"], ["Accept", "text/html"], ["X-Forwarded-For", "[ip]"]])
    );
    assert_eq!(out["request"]["cookies"], json!([["theme", "dark"], ["sid", "[Filtered]"], ["uid", "[Filtered]"]]));
    assert_eq!(out["request"]["query_string"], json!([["token", "[Filtered]"], ["page", "2"]]));
}

#[test]
fn users_can_still_be_counted() {
    let event = json!({"user": {"id": "42", "email": "a@b.co", "ip_address": "203.0.113.9", "username": "bob", "name": "Bob", "sentry_user": "id:42", "geo": {"country_code": "DE"}}});
    let out = run(&strict(), &event);
    let id = out["user"]["id"].as_str().unwrap();
    assert_eq!(id.len(), 40);
    assert_eq!(out["user"]["sentry_user"], format!("id:{id}"));
    assert_eq!(out["user"]["geo"]["country_code"], "DE");
    assert_eq!(
        (&out["user"]["ip_address"], &out["user"]["name"], &out["user"]["email"]),
        (&json!(null), &json!(null), &json!("[email]"))
    );
    assert_eq!(out["_meta"]["user"]["id"][""], json!({"rem": [["@user", "p", 0, 40]], "len": 2}));
    assert_eq!(run(&strict(), &out), out, "a second time changes nothing");
}

#[test]
fn programs_stay_readable() {
    for line in [
        "password = read_password()",
        "token = self.token",
        "    password = user.password",
        "if password == other:",
        "auth = Auth(config)",
    ] {
        let event = json!({"exception": {"values": [{"stacktrace": {"frames": [{"context_line": line, "pre_context": [line]}]}}]}});
        assert_eq!(run(&strict(), &event), event);
    }
    let event = json!({"exception": {"values": [{"stacktrace": {"frames": [{"context_line": "password = \"hunter2\"", "pre_context": ["login(password='hunter2')"]}]}}]}});
    let out = run(&strict(), &event);
    let frame = &out["exception"]["values"][0]["stacktrace"]["frames"][0];
    assert_eq!(frame["context_line"], "password = \"[Filtered]\"");
    assert_eq!(frame["pre_context"][0], "login(password='[Filtered]')");
}
