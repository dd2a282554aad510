//! `--local`: the commands for servers act on the embedded store by the same requests.

use serde_json::{Value, json};

use crate::checkout::Checkout;
use crate::filled::Filled;
use crate::sealed::Sealed;

/// Runs on the store that a variable names, as a build would.
fn run(sealed: &Sealed, arguments: &[&str]) -> crate::sealed::Ran {
    sealed.run(&[arguments, &["--local=store"]].concat())
}

#[test]
fn what_looks_makes_no_store_and_tells_the_way_to_one() {
    let sealed = Sealed::new();
    let commands: [&[&str]; 12] = [
        &["organizations", "list"],
        &["projects", "keys", "web"],
        &["releases", "list", "-p", "web"],
        &["releases", "info", "1.0"],
        &["releases", "delete", "1.0"],
        &["deploys", "list", "--release", "1.0"],
        &["repos", "list"],
        &["monitors", "list"],
        &["logs", "list"],
        &["stats"],
        &["api", "organizations/local/"],
        &["info"],
    ];
    for arguments in commands {
        let ran = run(&sealed, arguments).ended(4);
        let told = format!("{}{}", ran.stdout, ran.stderr);
        assert!(
            told.contains("no store in [DIR]/store yet") && told.contains("vidette replay"),
            "{arguments:?}: {told}"
        );
    }
    assert!(!sealed.path().join("store").exists());
}

#[test]
fn there_is_one_organisation_and_no_token() {
    let filled = Filled::new();
    let csv = filled.run(&["organizations", "list", "--format", "csv", "--columns", "slug,id"]).ended(0);
    assert_eq!(csv.stdout, "slug,id\nlocal,1\n");
    let info = filled.run(&["info"]).ended(0).stdout;
    assert!(info.contains("[DIR]") || info.contains("store"), "{info}");
    assert!(info.contains("no token is needed") && info.contains("local"), "{info}");
    let json = filled.run(&["info", "--json"]).ended(0).json();
    assert_eq!((&json["organization"]["value"], &json["failure"]), (&json!("local"), &Value::Null));
    assert_eq!(filled.run(&["repos", "list", "--json"]).ended(0).json(), json!([]));
    assert_eq!(filled.run(&["api", "organizations/{org}/"]).ended(0).json()["slug"], "local");
    let _ = filled.run(&["api", "organizations/acme/"]).ended(4);
}

#[test]
fn projects_are_made_with_a_key_and_removed() {
    let sealed = Sealed::new();
    let made = run(&sealed, &["projects", "create", "shop", "--id", "42", "--name", "The shop", "--json"]).ended(0);
    let made = made.json();
    assert_eq!(
        (&made["id"], &made["name"], &made["keys"][0]["label"]),
        (&json!("42"), &json!("The shop"), &json!("Default"))
    );
    let keys = run(&sealed, &["projects", "keys", "shop", "--format", "csv", "--columns", "label,active,dsn"]).ended(0);
    let (head, key) = keys.stdout.trim_end().split_once('\n').unwrap();
    assert_eq!(head, "label,active,dsn");
    assert!(key.starts_with("Default,true,http://") && key.ends_with("@127.0.0.1:9000/42"), "{key}");
    let missing = run(&sealed, &["projects", "keys", "web"]).ended(4);
    assert!(missing.stderr.contains("there is no project `web`") && missing.stderr.contains("projects here: shop"));
    let asked = run(&sealed, &["projects", "delete", "shop"]).ended(8);
    assert!(asked.stderr.contains("number 42") && asked.stderr.contains("no events"), "{}", asked.stderr);
    let _ = run(&sealed, &["projects", "delete", "shop", "--yes"]).ended(0);
    assert_eq!(run(&sealed, &["projects", "list", "--json"]).ended(0).json(), json!([]));
    let _ = run(&sealed, &["projects", "delete", "shop", "--yes"]).ended(4);
}

#[test]
fn a_release_is_made_filled_finished_and_deployed() {
    let sealed = Sealed::new();
    let store = sealed.path().join("store").display().to_string();
    let shop = Checkout::init(&sealed, "shop");
    shop.git(&["remote", "add", "origin", "https://github.com/acme/shop.git"]);
    shop.commit("a", "1", "first");
    let head = shop.commit("b", "1", "second");
    // `releases set-commits` has a flag --local of its own; the variable is for the store.
    let variables = [("VIDETTE_LOCAL", store), ("SENTRY_PROJECT", "web".to_owned())];
    let run = |arguments: &[&str]| shop.run(&variables, arguments);
    run(&["projects", "create", "web"]).ended(0);
    let build = |version: &str| {
        assert_eq!(run(&["releases", "propose-version"]).ended(0).stdout.trim(), version);
        run(&["releases", "new", version, "--url", "https://ci.example.com/812"]).ended(0);
        run(&["releases", "set-commits", version, "--auto"]).ended(0);
        run(&["releases", "finalize", version]).ended(0);
        run(&["deploys", "new", "--release", version, "--env", "production", "--time", "60"]).ended(0);
    };
    build(&head);
    let info = run(&["releases", "info", &head, "-C"]).ended(0).stdout;
    for words in ["just now", "production", "Commits  2", "second", "first"] {
        assert!(info.contains(words), "{words}: {info}");
    }
    let fix = shop.commit("c", "1", "fix");
    build(&fix);
    let info = run(&["releases", "info", &fix, "-C", "--json"]).ended(0).stdout;
    let info: Value = serde_json::from_str(&info).unwrap();
    assert_eq!(info["commitCount"], 1, "{info}");
    assert_eq!(run(&["releases", "list", "--raw"]).ended(0).stdout, format!("{fix}\n{head}\n"));
    let deploys = run(&["deploys", "list", "--release", &fix, "--format", "csv", "--columns", "environment"]).ended(0);
    assert_eq!(deploys.stdout, "environment\nproduction\n");
    run(&["releases", "archive", &fix]).ended(0);
    run(&["releases", "delete", &fix]).ended(0);
    run(&["releases", "info", &fix]).ended(4);
}

#[test]
fn open_issues_are_listed_resolved_and_seen_to_be() {
    let filled = Filled::new();
    let open = || -> Vec<String> {
        let listed = filled.run(&["issues", "list", "--query", "is:unresolved", "--json"]).ended(0).json();
        listed.as_array().unwrap().iter().map(|issue| issue["shortId"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(open(), ["WEB-1", "WEB-2", "API-1"]);
    filled.run(&["issues", "resolve", "-i", "2", "-i", "3"]).ended(0);
    filled.run(&["issues", "resolve", "WEB-1", "--next-release"]).ended(0);
    assert_eq!(open(), Vec::<String>::new());
    filled.run(&["issues", "unresolve", "WEB-1"]).ended(0);
    assert_eq!(open(), ["WEB-1"]);
    // Bare numbers with a project are sentry-cli's way to ask.
    filled.run(&["issues", "-p", "web", "mute", "-i", "1"]).ended(0);
    assert_eq!(filled.run(&["issues", "view", "WEB-1", "--json"]).ended(0).json()["substatus"], "archived_forever");
    let none = filled.run(&["issues", "resolve", "WEB-9"]).ended(4);
    assert!(none.stderr.contains("WEB-9"), "{none:?}");
}

#[test]
fn logs_are_listed() {
    let sealed = Sealed::new();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let lines = json!({"items": [
        {"timestamp": now, "level": "info", "body": "paid", "trace_id": "5b8efff798038103d269b633813fc60c", "attributes": {}},
        {"timestamp": now, "level": "warn", "body": "slow", "trace_id": "5b8efff798038103d269b633813fc60c", "attributes": {}},
    ]});
    let head = json!({"type": "log", "item_count": 2, "content_type": "application/vnd.sentry.items.log+json"});
    sealed.write("logs.envelope", format!("{{}}\n{head}\n{lines}\n"));
    let _ = run(&sealed, &["send-envelope", "logs.envelope"]).ended(0);
    let list = |arguments: &[&str]| {
        let csv = run(&sealed, &[&["logs", "list", "--format", "csv", "--columns", "message"], arguments].concat());
        csv.ended(0).stdout.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(list(&[]), ["slow", "paid"]);
    assert_eq!(list(&["--query", "severity:info"]), ["paid"]);
    assert_eq!(list(&["-p", "default", "--max-rows", "1"]), ["slow"]);
}

#[cfg(unix)]
#[test]
fn a_job_checks_in_with_the_store() {
    let sealed = Sealed::new();
    let monitored = |code: &str, slug: &str| {
        let mut command = sealed.command();
        command.args(["monitors", "run", slug, "--local=store", "-s", "30 2 * * *", "--", "/bin/sh", "-c", code]);
        command.output().unwrap()
    };
    let done = monitored("echo out", "nightly");
    assert_eq!((done.status.code(), done.stdout.as_slice()), (Some(0), b"out\n".as_slice()));
    assert!(!String::from_utf8_lossy(&done.stderr).contains("warning"), "{done:?}");
    assert_eq!(monitored("exit 7", "weekly").status.code(), Some(7));
    let counted = run(&sealed, &["stats", "--json"]).ended(0).json();
    let check_ins = counted.as_array().unwrap().iter().find(|row| row["category"] == "monitor").unwrap();
    assert_eq!((&check_ins["outcome"], &check_ins["quantity"]), (&json!("accepted"), &json!(4)));
    let listed = run(&sealed, &["monitors", "list", "--json"]).ended(0).json();
    let slugs: Vec<_> = listed.as_array().unwrap().iter().map(|monitor| &monitor["slug"]).collect();
    assert_eq!(slugs, ["nightly", "weekly"]);
    let check_ins = run(&sealed, &["api", "organizations/local/monitors/weekly/checkins/"]).ended(0).json();
    assert_eq!((&check_ins[0]["status"], check_ins.as_array().unwrap().len()), (&json!("error"), 1));
}

#[cfg(unix)]
#[test]
fn a_job_runs_even_if_nothing_can_be_stored() {
    let sealed = Sealed::new();
    sealed.write("store", "a file where a directory should be");
    let mut command = sealed.command();
    command.args(["monitors", "run", "nightly", "--local=store", "--", "/bin/sh", "-c", "exit 3"]);
    let ran = command.output().unwrap();
    assert_eq!(ran.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("no check-ins are sent"), "{ran:?}");
}

#[test]
fn a_server_that_runs_on_the_same_directory_is_pointed_at() {
    let filled = Filled::new();
    let announce = |pid: u32| {
        let server = json!({"url": "http://127.0.0.1:9876/", "pid": pid}).to_string();
        std::fs::write(filled.directory().join("server.json"), server).unwrap();
    };
    announce(std::process::id());
    let ran = filled.run(&["issues", "list", "--limit", "1"]).ended(0);
    assert!(ran.stderr.contains("--url http://127.0.0.1:9876/ asks it instead"), "{}", ran.stderr);
    assert!(ran.stdout.contains("WEB-1"), "{}", ran.stdout);
    let made = filled.run(&["api", "POST", "projects/local/web/keys/", "-f", "name=other"]).ended(0).json();
    assert!(made["dsn"]["public"].as_str().unwrap().ends_with("@127.0.0.1:9876/1"), "{made}");
    // That of a process that is gone says nothing.
    announce(u32::try_from(i32::MAX).unwrap());
    assert_eq!(filled.run(&["issues", "list"]).ended(0).stderr, "");
}
