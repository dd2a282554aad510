//! `releases set-commits` and `propose-version` in real repositories.

use serde_json::{Value, json};

use crate::canned::{Canned, Reply};
use crate::checkout::Checkout;
use crate::sealed::Sealed;

const REPOS: &str = "GET /api/0/organizations/acme/repos/?cursor=";
const MAKE: &str = "POST /api/0/organizations/acme/releases/";
const PREVIOUS: &str = "GET /api/0/organizations/acme/releases/1.0/previous-with-commits/";
const CHANGE: &str = "PUT /api/0/organizations/acme/releases/1.0/";

fn github(name: &str) -> Value {
    json!({"id": "1", "name": name, "url": format!("https://github.com/{name}"),
           "provider": {"id": "integrations:github", "name": "GitHub"}, "status": "active"})
}

/// A server that knows repositories and, of the release before this one, the commit.
fn server(repos: Value, previous: Option<&str>) -> Canned {
    let previous = previous.map_or(json!({}), |commit| json!({"version": "0.9", "lastCommit": {"id": commit}}));
    Canned::start(move |asked, _| {
        if asked.target.contains("/repos/") {
            Reply::page(repos.clone(), None)
        } else if asked.target.contains("/previous-with-commits/") {
            Reply::ok(previous.clone())
        } else {
            Reply::ok(json!({"version": "1.0"}))
        }
    })
}

/// Three commits in a repository at GitHub.
fn shop(sealed: &Sealed) -> (Checkout<'_>, [String; 3]) {
    let shop = Checkout::init(sealed, "shop");
    shop.git(&["remote", "add", "origin", "git@github.com:acme/shop.git"]);
    let commits = ["one", "two", "three"].map(|name| shop.commit(name, name, &format!("{name}\n\nbody")));
    (shop, commits)
}

fn last_body(server: &Canned) -> Value {
    server.asked().last().unwrap().json()
}

#[test]
fn local_commits_are_sent_with_what_they_changed() {
    let sealed = Sealed::new();
    let (shop, [_, second, third]) = shop(&sealed);
    let server = server(json!([]), None);
    let ran = shop.run_at(&server, &["releases", "set-commits", "1.0", "--local", "--initial-depth", "2"]).ended(0);
    assert_eq!(ran.stdout, "Set 2 commits of acme/shop for release 1.0\n");
    assert!(ran.stderr.contains("no earlier release") && ran.stderr.contains("latest 2"), "{ran:?}");
    assert_eq!(server.lines(), [REPOS, MAKE, PREVIOUS, CHANGE]);
    assert_eq!(server.asked()[1].json(), json!({"version": "1.0", "projects": ["web"]}));
    let commit = |id: &str, name: &str| {
        json!({
            "id": id, "repository": "acme/shop", "author_name": "Ann", "author_email": "ann@acme.io",
            "timestamp": "2026-01-01T10:00:00+02:00", "message": format!("{name}\n\nbody\n"),
            "patch_set": [{"path": name, "type": "A"}],
        })
    };
    assert_eq!(last_body(&server), json!({"commits": [commit(&third, "three"), commit(&second, "two")]}));
}

#[test]
fn commits_are_counted_from_the_last_release() {
    let sealed = Sealed::new();
    let (shop, [first, _, third]) = shop(&sealed);
    let known = json!([github("Acme/Shop")]);
    let since = server(known.clone(), Some(&first));
    shop.run_at(&since, &["releases", "set-commits", "1.0"]).ended(0);
    let body = last_body(&since);
    assert_eq!(body["commits"].as_array().map(Vec::len), Some(2));
    // As the server calls it.
    assert_eq!(body["commits"][0]["repository"], "Acme/Shop");
    let named = server(known.clone(), Some(&first));
    shop.run_at(&named, &["releases", "set-commits", "1.0", "--local", "--repository", "Other Name"]).ended(0);
    assert_eq!(last_body(&named)["commits"][0]["repository"], "Other Name");
    let outside = server(known.clone(), Some(&first));
    let local = format!("--local={}", shop.path().display());
    let elsewhere = Checkout::init(&sealed, "elsewhere");
    elsewhere.run_at(&outside, &["releases", "set-commits", "1.0", &local]).ended(0);
    assert_eq!(last_body(&outside)["commits"], body["commits"]);
    let nothing = server(known, Some(&third));
    let ran = shop.run_at(&nothing, &["releases", "set-commits", "1.0", "--local"]).ended(0);
    assert_eq!(ran.stdout, "No commits since release 0.9; nothing was set\n");
    assert_eq!(nothing.lines(), [REPOS, MAKE, PREVIOUS]);
}

#[test]
fn a_shallow_clone_is_explained() {
    let sealed = Sealed::new();
    let (shop, [first, _, _]) = shop(&sealed);
    let shallow = shop.cloned("shallow", "2");
    let lost = server(json!([]), Some(&first));
    let ran = shallow.run_at(&lost, &["releases", "set-commits", "1.0", "--local"]).ended(1);
    for words in [first.as_str(), "0.9", "git fetch --unshallow", "fetch-depth: 0", "--ignore-missing"] {
        assert!(ran.stderr.contains(words), "{words}: {}", ran.stderr);
    }
    assert_eq!(lost.lines(), [REPOS, MAKE, PREVIOUS]);
    let ignored = server(json!([]), Some(&first));
    let ran = shallow.run_at(&ignored, &["releases", "set-commits", "1.0", "--local", "--ignore-missing"]).ended(0);
    assert!(ran.stderr.contains("shallow clone"), "{ran:?}");
    let commits = last_body(&ignored)["commits"].clone();
    assert_eq!(commits[0]["patch_set"], json!([{"path": "three", "type": "A"}]));
    // Not every file as added.
    assert_eq!((commits.as_array().map(Vec::len), commits[1].get("patch_set")), (Some(2), None));
}

#[test]
fn auto_takes_the_repositories_of_the_checkout_and_its_submodules() {
    let sealed = Sealed::new();
    let (shop, _) = shop(&sealed);
    let library = Checkout::init(&sealed, "shop/library");
    let recorded = library.commit("a", "a", "a");
    std::fs::write(shop.path().join(".gitmodules"), "[submodule \"l\"]\n\tpath = library\n\turl = ../library.git\n")
        .unwrap();
    let head = shop.commit("four", "four", "four");
    library.commit("b", "b", "not recorded");
    let repos = json!([github("Acme/Shop"), github("acme/other"), github("acme/library")]);
    let known = server(repos, None);
    let ran = shop.run_at(&known, &["releases", "set-commits", "1.0", "--auto"]).ended(0);
    assert!(ran.stdout.contains(&format!("  Acme/Shop  {head}\n")), "{ran:?}");
    assert_eq!(known.lines(), [REPOS, MAKE, CHANGE]);
    let reference = |name: &str, commit: &str| json!({"repository": name, "commit": commit, "previousCommit": null});
    assert_eq!(
        last_body(&known),
        json!({"refs": [reference("Acme/Shop", &head), reference("acme/library", &recorded)]})
    );
    let others = server(json!([github("acme/other")]), None);
    let ran = shop.run_at(&others, &["releases", "set-commits", "1.0", "--auto"]).ended(0);
    assert!(ran.stderr.contains("no repository that the server knows"), "{ran:?}");
    assert_eq!(others.lines(), [REPOS, MAKE, PREVIOUS, CHANGE]);
}

#[test]
fn the_remote_can_be_another_one() {
    let sealed = Sealed::new();
    let (shop, [_, _, third]) = shop(&sealed);
    shop.git(&["remote", "add", "upstream", "https://github.com/upstream/shop"]);
    let known = server(json!([github("upstream/shop")]), None);
    let variables = [
        ("SENTRY_URL", known.url()),
        ("SENTRY_AUTH_TOKEN", "t".to_owned()),
        ("SENTRY_ORG", "acme".to_owned()),
        ("SENTRY_VCS_REMOTE", "upstream".to_owned()),
    ];
    shop.run(&variables, &["releases", "set-commits", "1.0", "--auto"]).ended(0);
    // Without a project no release is made.
    assert_eq!(known.lines(), [REPOS, CHANGE]);
    assert_eq!(last_body(&known)["refs"][0]["commit"], json!(third));
}

#[test]
fn named_commits_of_the_checkout_are_sent_whole() {
    let sealed = Sealed::new();
    let (shop, [first, second, third]) = shop(&sealed);
    shop.git(&["tag", "v1", &first]);
    let known = || server(json!([github("acme/shop"), github("acme/other")]), None);
    for (spec, expected) in [
        ("ACME/shop", json!({"repository": "ACME/shop", "commit": third, "previousCommit": null})),
        ("acme/shop@v1..HEAD~1", json!({"repository": "acme/shop", "commit": second, "previousCommit": first})),
        ("acme/shop@v1...main", json!({"repository": "acme/shop", "commit": third, "previousCommit": first})),
        ("acme/other@a...b", json!({"repository": "acme/other", "commit": "b", "previousCommit": "a"})),
        ("acme/other", json!({"repository": "acme/other", "commit": "HEAD", "previousCommit": null})),
    ] {
        let server = known();
        shop.run_at(&server, &["releases", "set-commits", "1.0", "--commit", spec]).ended(0);
        assert_eq!(server.lines(), [REPOS, MAKE, CHANGE]);
        assert_eq!(last_body(&server), json!({"refs": [expected]}));
    }
    // What a shallow clone does not have may be known to the server.
    let server = known();
    let ran = shop.run_at(&server, &["releases", "set-commits", "1.0", "-c", "acme/shop@v2"]).ended(0);
    assert!(ran.stderr.contains("`v2`"), "{ran:?}");
    assert_eq!(last_body(&server)["refs"][0]["commit"], "v2");
}

#[test]
fn a_check_that_fails_changes_nothing() {
    let sealed = Sealed::new();
    let (shop, _) = shop(&sealed);
    let unknown = server(json!([github("acme/other")]), None);
    let ran = shop.run_at(&unknown, &["releases", "set-commits", "1.0", "-c", "acme/shop@HEAD"]).ended(4);
    assert!(ran.stderr.contains("acme/shop") && ran.stderr.contains("acme/other"), "{ran:?}");
    assert_eq!(unknown.lines(), [REPOS]);
    let none = server(json!([]), None);
    let ran = shop.run_at(&none, &["releases", "set-commits", "1.0", "-c", "acme/shop@HEAD"]).ended(4);
    assert!(ran.stderr.contains("--local"), "{ran:?}");
    for mode in ["--auto", "--local"] {
        let server = server(json!([]), None);
        let ran = sealed.run_at(&server, &["releases", "set-commits", "1.0", mode]).ended(1);
        assert!(ran.stderr.contains("git"), "{ran:?}");
        assert_eq!(server.lines(), [REPOS]);
    }
    let empty = Checkout::init(&sealed, "empty");
    let server = server(json!([]), None);
    let ran = empty.run_at(&server, &["releases", "set-commits", "1.0", "--local"]).ended(1);
    assert!(ran.stderr.contains("no commit yet"), "{ran:?}");
    assert_eq!(server.lines(), [REPOS]);
}

#[test]
fn clearing_needs_neither_repositories_nor_a_checkout() {
    let server = server(json!([]), None);
    let ran = Sealed::new().run_at(&server, &["releases", "set-commits", "1.0", "--clear", "--ignore-empty"]).ended(0);
    assert_eq!(ran.stdout, "Took the commits of release 1.0 away\n");
    assert_eq!(server.lines(), [REPOS, MAKE, CHANGE]);
    assert_eq!(last_body(&server), json!({"refs": []}));
}

#[test]
fn a_server_without_repositories_takes_local_commits() {
    let sealed = Sealed::new();
    let (shop, _) = shop(&sealed);
    let server = Canned::start(|asked, _| match asked.target.as_str() {
        target if target.contains("/repos/") => Reply::status(404, json!({"detail": "no"})),
        target if target.contains("/previous-with-commits/") => Reply::ok(json!({})),
        _ => Reply::ok(json!({"version": "1.0"})),
    });
    shop.run_at(&server, &["releases", "set-commits", "1.0", "--local"]).ended(0);
    assert_eq!(server.lines(), [REPOS, MAKE, PREVIOUS, CHANGE]);
}

#[test]
fn a_version_is_proposed_without_a_server() {
    let sealed = Sealed::new();
    let (shop, [_, _, third]) = shop(&sealed);
    let propose = ["releases", "propose-version"];
    assert_eq!(shop.run(&[], &propose).ended(0).stdout, format!("{third}\n"));
    let variables = [("GITHUB_SHA", "from-github".to_owned())];
    assert_eq!(shop.run(&variables, &propose).ended(0).stdout, format!("{third}\n"));
    let circle = [("CIRCLE_SHA1", "from-circle".to_owned())];
    let told = shop.run(&circle, &["releases", "propose-version", "--json"]).ended(0).stdout;
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told, json!({"version": "from-circle", "source": "environment CIRCLE_SHA1"}));
    let ran = sealed.run(&propose).ended(1);
    assert!(ran.stderr.contains("SENTRY_RELEASE"), "{ran:?}");
    sealed.write("event.json", "{");
    let event = sealed.path().join("event.json").display().to_string();
    let ran = shop.run(&[("GITHUB_EVENT_PATH", event)], &propose).ended(1);
    assert!(ran.stderr.contains("event.json"), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn git_is_given_no_token_and_no_locale() {
    use std::os::unix::fs::PermissionsExt as _;

    let sealed = Sealed::new();
    let (shop, _) = shop(&sealed);
    let (kept, path) = (sealed.path().join("kept"), std::env::var("PATH").unwrap());
    sealed.write("bin/git", format!("#!/bin/sh\nenv >> {}\nPATH='{path}' exec git \"$@\"\n", kept.display()));
    let program = sealed.path().join("bin/git");
    std::fs::set_permissions(program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let server = server(json!([]), None);
    let variables = [
        ("PATH", format!("{}:{path}", sealed.path().join("bin").display())),
        ("SENTRY_URL", server.url()),
        ("SENTRY_AUTH_TOKEN", "t0ken".to_owned()),
        ("SENTRY_ORG", "acme".to_owned()),
        ("LANG", "de_DE.UTF-8".to_owned()),
        ("GIT_EXTERNAL_DIFF", "false".to_owned()),
    ];
    shop.run(&variables, &["releases", "set-commits", "1.0", "--local"]).ended(0);
    let seen = std::fs::read_to_string(kept).unwrap();
    assert!(seen.contains("LC_ALL=C\n") && seen.contains("GIT_TERMINAL_PROMPT=0\n"), "{seen}");
    for kept_back in ["t0ken", "LANG=", "GIT_EXTERNAL_DIFF"] {
        assert!(!seen.contains(kept_back), "{kept_back}: {seen}");
    }
}

#[test]
fn an_event_is_of_the_release_that_is_proposed() {
    let sealed = Sealed::new();
    let (shop, [_, _, third]) = shop(&sealed);
    let server = Canned::always(200, json!({"id": "x"}));
    let dsn = server.url().replace("http://", "http://0123456789abcdef0123456789abcdef@") + "/42";
    let send = |variables: &[(&str, String)]| {
        shop.run(variables, &["send-event", "-m", "boom", "--dsn", &dsn]).ended(0);
        let asked = server.asked().last().unwrap().clone();
        let mut envelope = Vec::new();
        match asked.header("content-encoding") {
            Some("gzip") => {
                let mut decoder = flate2::read::GzDecoder::new(asked.body.as_slice());
                std::io::Read::read_to_end(&mut decoder, &mut envelope).unwrap();
            }
            _ => envelope.extend(asked.body),
        }
        let event: Value = serde_json::from_slice(envelope.split(|byte| *byte == b'\n').nth(2).unwrap()).unwrap();
        event["release"].clone()
    };
    assert_eq!(send(&[]), json!(third));
    assert_eq!(send(&[("SENTRY_RELEASE", "shop@1".to_owned())]), json!("shop@1"));
    assert_eq!(send(&[("CIRCLE_SHA1", "abc".to_owned())]), json!("abc"));
}
