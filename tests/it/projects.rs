//! `projects`: making and listing.

use crate::filled::Filled;
use crate::sealed::Sealed;

#[test]
fn the_first_project_makes_the_store() {
    let sealed = Sealed::new();
    let made =
        sealed.run(&["projects", "create", "shop", "--platform", "go", "--local=store", "--json"]).ended(0).json();
    assert_eq!((&made["id"], &made["name"]), (&"1".into(), &"shop".into()));
    let again = sealed.run(&["projects", "create", "shop", "--local=store"]).ended(1);
    assert!(again.stderr.contains("exists already"), "{}", again.stderr);
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
