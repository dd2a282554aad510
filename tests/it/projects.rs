//! `projects`: making and listing.

use std::process::{Command, Stdio};

use crate::filled::Filled;
use crate::sealed::Sealed;

#[test]
fn the_first_project_makes_the_store() {
    let sealed = Sealed::new();
    let made =
        sealed.run(&["projects", "create", "shop", "--platform", "go", "--local=store", "--json"]).ended(0).json();
    assert_eq!((&made["id"], &made["name"]), (&"1".into(), &"shop".into()));
    let again = sealed.run(&["projects", "create", "shop", "--local=store"]).ended(1);
    assert!(again.stderr.contains("already exists") && again.stderr.contains("projects info shop"), "{}", again.stderr);
    let _ = sealed.run(&["projects", "create", "Shop", "--local=store"]).ended(2);
    let listed = sealed.run(&["projects", "list", "--local=store", "--format", "csv", "--columns", "slug,id"]).ended(0);
    assert_eq!(listed.stdout, "slug,id\nshop,1\n");
}

#[test]
fn the_list_counts_what_is_there() {
    let listed = Filled::new().run(&["projects", "list", "--json"]).ended(0).json();
    assert_eq!(listed[0]["slug"], "api");
    assert_eq!(listed[1]["unresolvedIssues"], 2);
    assert_eq!(listed[1]["acceptedErrors"], 4);
    assert_eq!(listed[1]["retentionDays"], 90);
}

#[test]
fn senders_that_begin_at_the_same_time_share_the_project_they_make() {
    let sealed = Sealed::new();
    let sender = |number: usize| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vidette"));
        command.args(["send-event", "--local=store", "-m", &format!("from {number}")]);
        command.env_clear().env("HOME", sealed.path()).current_dir(sealed.path());
        command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    };
    for child in (0..8).map(sender).collect::<Vec<_>>() {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let listed = sealed.run(&["projects", "list", "--local=store", "--format", "csv", "--columns", "slug,errors"]);
    assert_eq!(listed.ended(0).stdout, "slug,errors\ndefault,8\n");
}
