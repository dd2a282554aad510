//! `stats`: outcomes by category and reason.

use crate::filled::Filled;

#[test]
fn outcomes_add_up() {
    let ran = Filled::new().run(&["stats"]).ended(0);
    insta::assert_snapshot!(ran.stdout, @r"
    CATEGORY    OUTCOME   REASON              QUANTITY    SHARE
    error       accepted  -                          5   41.6 %
    error       filtered  browser-extensions         7   58.3 %
    attachment  accepted  -                      1,400  100.0 %

    error: 12 in = 5 accepted + 7 dropped
    attachment: 1,400 in = 1,400 accepted + 0 dropped
    ");
}

#[test]
fn ranges_and_projects_narrow_it() {
    let filled = Filled::new();
    let dropped = |arguments: &[&str]| {
        let json = filled.run(&[&["stats", "--json"], arguments].concat()).ended(0).json();
        let rows = json.as_array().unwrap().clone();
        rows.iter().filter(|row| row["outcome"] == "filtered").map(|row| row["quantity"].as_u64().unwrap()).sum::<u64>()
    };
    assert_eq!(dropped(&[]), 7);
    assert_eq!(dropped(&["--project", "api"]), 1);
    assert_eq!(dropped(&["--period", "24h"]), 6);
    let edge = filled.ago(60 * 24).to_string();
    assert_eq!(dropped(&["--until", &edge]), 1);
    assert_eq!(dropped(&["--since", &edge]), 6);
    let _ = filled.run(&["stats", "--since", &edge, "--period", "1h"]).ended(2);
    let csv = filled.run(&["stats", "--by-project", "--period", "24h", "--format", "csv"]).ended(0);
    assert!(csv.stdout.contains("web,error,filtered,browser-extensions,6,60.0\n"), "{}", csv.stdout);
}
