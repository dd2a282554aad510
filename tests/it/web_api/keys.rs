//! Keys: made, listed, limited, turned off, removed; ingest follows.

use serde_json::{Value, json};

use super::{Api, NOW};

const KEYS: &str = "/api/0/projects/local/web/keys/";

fn send(api: &Api, key: &str) -> u16 {
    let envelope = b"{}\n{\"type\":\"event\"}\n{\"message\":\"m\"}\n".to_vec();
    api.send("POST", &format!("/api/1/envelope/?sentry_key={key}"), &[], envelope).status.as_u16()
}

#[test]
fn a_key_has_every_address() {
    let api = Api::new();
    api.project("web");
    let made = api.json("POST", KEYS, &json!({"name": "Mobile", "rateLimit": {"count": 10, "window": "60"}}));
    assert_eq!(made.status, 201);
    let key = &made.body;
    let public = key["public"].as_str().unwrap();
    assert!(public.len() == 32 && public.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!((&key["id"], &key["label"], &key["projectId"]), (&json!(public), &json!("Mobile"), &json!(1)));
    assert_eq!(key["rateLimit"], json!({"window": 60, "count": 10}));
    let secret = key["secret"].as_str().unwrap();
    for (form, address) in [
        ("public", format!("http://{public}@127.0.0.1:9/1")),
        ("secret", format!("http://{public}:{secret}@127.0.0.1:9/1")),
        ("csp", format!("http://127.0.0.1:9/api/1/csp-report/?sentry_key={public}")),
        ("security", format!("http://127.0.0.1:9/api/1/security/?sentry_key={public}")),
        ("minidump", format!("http://127.0.0.1:9/api/1/minidump/?sentry_key={public}")),
        ("unreal", format!("http://127.0.0.1:9/api/1/unreal/{public}/")),
        ("crons", format!("http://127.0.0.1:9/api/1/cron/___MONITOR_SLUG___/{public}/")),
        ("otlp_traces", "http://127.0.0.1:9/api/1/integration/otlp/v1/traces".to_owned()),
    ] {
        assert_eq!(key["dsn"][form], json!(address));
    }
    assert_eq!(&api.get(&format!("{KEYS}{public}/")), key);
    let known = json!({"public": "A".repeat(32), "secret": "b".repeat(32)});
    let made = api.json("POST", KEYS, &known).body;
    assert_eq!((&made["public"], &made["label"]), (&json!("a".repeat(32)), &json!("Default")));
    assert_eq!(api.json("POST", KEYS, &known).status, 409);
    assert_eq!(api.get(KEYS).as_array().unwrap().len(), 3);
}

#[test]
fn a_key_is_rotated() {
    let api = Api::new();
    let old = api.project("web");
    assert_eq!(send(&api, &old), 200);
    let new = api.json("POST", KEYS, &json!({"name": "2027"})).body["id"].as_str().unwrap().to_owned();
    assert_eq!(send(&api, &new), 200);
    let path = format!("{KEYS}{old}/");
    assert_eq!(api.json("PUT", &path, &json!({"isActive": false, "name": "old"})).body["isActive"], false);
    assert_eq!((send(&api, &old), send(&api, &new)), (403, 200));
    let ids = |query: &str| -> Vec<Value> {
        api.get(query).as_array().unwrap().iter().map(|key| key["id"].clone()).collect()
    };
    assert_eq!(ids(&format!("{KEYS}?status=active")), [json!(new)]);
    assert_eq!(ids(&format!("{KEYS}?status=inactive")), [json!(old)]);
    assert_eq!(api.send("GET", &format!("{KEYS}?status=odd"), &[], Vec::new()).status, 400);
    api.project("api");
    assert_eq!(ids("/api/0/organizations/local/project-keys/").len(), 3);
    assert_eq!(ids("/api/0/organizations/local/project-keys/?status=inactive&team=local"), [json!(old)]);

    assert_eq!(api.json("PUT", &path, &json!({"isActive": true})).body["label"], "old");
    assert_eq!(send(&api, &old), 200);
    assert_eq!(api.send("DELETE", &path, &[], Vec::new()).status, 204);
    assert_eq!((send(&api, &old), api.send("GET", &path, &[], Vec::new()).status.as_u16()), (403, 404));
    assert!(api.store.project_key(&old).unwrap().is_none());
    // Only a key of the project that the path names.
    let other = format!("/api/0/projects/local/api/keys/{new}/");
    assert_eq!(api.send("DELETE", &other, &[], Vec::new()).status, 404);
}

#[test]
fn the_limit_of_a_key_takes_effect_and_is_lifted() {
    let api = Api::new();
    let (limited, free) = (api.project("web"), "f".repeat(32));
    api.json("POST", KEYS, &json!({"name": "free", "public": free}));
    let path = format!("{KEYS}{limited}/");
    api.json("PUT", &path, &json!({"rateLimit": {"count": 2, "window": 60}}));
    assert_eq!([send(&api, &limited), send(&api, &limited)], [200, 200]);
    let stored = || api.store.search_events(&Default::default()).unwrap().len();
    send(&api, &limited);
    assert_eq!((send(&api, &limited), stored()), (429, 2));
    assert_eq!((send(&api, &free), stored()), (200, 3));
    api.clock.advance_to(NOW.plus_seconds(400));
    assert_eq!([send(&api, &limited), send(&api, &limited)], [200, 200]);
    send(&api, &limited);
    assert_eq!((send(&api, &limited), stored()), (429, 5));
    // Lifting it takes effect at once.
    assert_eq!(api.json("PUT", &path, &json!({"rateLimit": {"count": 0, "window": 0}})).body["rateLimit"], Value::Null);
    for _ in 0..3 {
        assert_eq!(send(&api, &limited), 200);
    }
    assert_eq!(stored(), 8);
}

#[test]
fn what_does_not_fit_is_named() {
    let api = Api::new();
    let key = api.project("web");
    for (name, value) in [
        ("name", json!("x".repeat(65))),
        ("rateLimit", json!({"count": 1, "window": 86_401})),
        ("rateLimit", json!(5)),
        ("isActive", json!("perhaps")),
        ("browserSdkVersion", json!("1.x")),
    ] {
        let answer = api.json("PUT", &format!("{KEYS}{key}/"), &json!({ name: value }));
        assert_eq!((answer.status.as_u16(), answer.body[name][0].is_string()), (400, true), "{name}: {}", answer.body);
    }
    let answer = api.json("POST", KEYS, &json!({"public": "../../etc"}));
    assert_eq!((answer.status.as_u16(), answer.body["public"][0].is_string()), (400, true));
    let body = json!({"browserSdkVersion": "10.x", "dynamicSdkLoaderOptions": {"hasReplay": true}, "rateLimit": null});
    let changed = api.json("PUT", &format!("{KEYS}{key}/"), &body).body;
    assert_eq!(
        (&changed["browserSdkVersion"], &changed["dynamicSdkLoaderOptions"]["hasReplay"]),
        (&json!("10.x"), &json!(true))
    );
    let api = api.with_scopes(&["project:write"]);
    assert_eq!(api.send("DELETE", &format!("{KEYS}{key}/"), &[], Vec::new()).status, 403);
}
