//! Commands of sentry-cli that are not there yet.

use serde_json::json;

use crate::canned::Canned;
use crate::sealed::Sealed;

#[test]
fn they_say_so_in_one_line_and_ask_nobody() {
    let server = Canned::always(200, json!({}));
    let sealed = Sealed::new();
    for line in [
        "sourcemaps upload --release 1.0 ./dist --wait",
        "sourcemaps --org acme inject .",
        "debug-files check --json a.out",
        "dif upload .",
        "difutil id x",
        "upload-dif -t elf .",
        "upload-dsym",
        "proguard uuid mapping.txt",
        "upload-proguard mapping.txt",
        "dart-symbol-map upload a b",
        "code-mappings upload file.json --repo acme/web",
        "react-native gradle --bundle F --sourcemap F",
        "build upload app.apk",
        "snapshots diff a b",
        "update --force",
        "uninstall --confirm",
    ] {
        let arguments: Vec<_> = line.split(' ').collect();
        let ran = sealed.run_at(&server, &arguments).ended(1);
        assert_eq!(ran.stdout, "", "{line}");
        assert!(ran.stderr.lines().count() == 1 && ran.stderr.contains("vidette"), "{line}: {}", ran.stderr);
    }
    assert!(server.lines().is_empty());
}

#[test]
fn they_are_not_offered() {
    let help = Sealed::new().run(&["--help"]).ended(0).stdout;
    for name in ["sourcemaps", "debug-files", "bash-hook", "uninstall"] {
        assert!(!help.contains(name), "{name}");
    }
}
