//! Rules, variables and how they meet an event.

use std::sync::LazyLock;

use proptest::prelude::*;

use crate::event::parse;
use crate::grouping::{FingerprintSource, Grouper, Grouping, GroupingCache, GroupingSettings, RuleError, VariantName};

/// With nothing but the built-in rules.
static PLAIN: LazyLock<Grouper> = LazyLock::new(|| Grouper::new(&GroupingSettings::default()).unwrap());

fn group(rules: &str, event: &str) -> Grouping {
    let settings = GroupingSettings { fingerprinting_rules: rules.to_owned(), ..GroupingSettings::default() };
    let event = parse(event.as_bytes()).unwrap();
    Grouper::new(&settings).unwrap().group(&event, &mut GroupingCache::new())
}

const EVENT: &str = r#"{"platform":"python","level":"warning","logger":"jobs","release":"shop@2.1","transaction":"/cart",
    "sdk":{"name":"sentry.python.flask"},"tags":[["region","eu"]],"logentry":{"formatted":"lost 3 of 7"},
    "threads":{"values":[{"id":7,"name":"worker","crashed":true}]},
    "exception":{"values":[{"type":"Timeout","value":"no answer","stacktrace":{"frames":[
        {"function":"view","module":"app.views","filename":"app/views.py","abs_path":"/srv/app/views.py","in_app":true,"package":"/opt/lib/app.so"},
        {"function":"read","module":"socket","filename":"socket.py","abs_path":"/usr/lib/python3/socket.py","in_app":false}]}}]}}"#;

#[test]
fn matchers_look_at_the_event() {
    for (matchers, expected) in [
        ("error.type:Timeout", true),
        ("type:Time*", true),
        ("type:timeout", false),
        ("value:\"NO *\"", true),
        ("message:\"*lost*\"", true),
        ("message:\"no answer\"", true),
        ("!message:*lost*", true),
        ("level:warning", true),
        ("!level:warning", false),
        ("logger:jobs release:shop@2.*", true),
        ("tags.region:eu", true),
        ("tags.region:us", false),
        ("!tags.other:x", true),
        ("sdk:sentry.python.flask", true),
        ("family:other", true),
        ("family:javascript,native", false),
        ("stack.function:view", true),
        ("function:view app:yes", true),
        ("function:view app:no", false),
        ("function:read module:app.views", false),
        ("path:**/APP/*.py", true),
        ("stack.package:**/app.so", true),
        ("thread.name:work* thread.crashed:yes", true),
        ("thread.id:7", true),
        ("thread.current:true", false),
        ("type:Timeout level:debug", false),
    ] {
        let grouping = group(&format!("{matchers} -> found"), EVENT);
        let is_found = grouping.fingerprint_source == FingerprintSource::Server;
        assert_eq!(is_found, expected, "{matchers}");
    }
}

#[test]
fn variables_are_replaced() {
    for (variable, expected) in [
        ("transaction", "/cart"),
        ("message", "lost <int> of <int>"),
        ("type", "Timeout"),
        ("error.value", "no answer"),
        ("function", "view"),
        ("path", "/srv/app/views.py"),
        ("stack.filename", "app/views.py"),
        ("module", "app.views"),
        ("package", "app.so"),
        ("level", "warning"),
        ("logger", "jobs"),
        ("tags.region", "eu"),
        ("tags.none", "<no-value-for-tag-none>"),
        ("nonsense", "<unrecognized-variable-nonsense>"),
    ] {
        let grouping = group(&format!("type:Timeout -> {{{{ {variable} }}}}"), EVENT);
        assert_eq!(grouping.fingerprint, [expected], "{variable}");
        assert_eq!(grouping.variants[0].name, VariantName::CustomServerFingerprint);
    }
    let empty =
        group("!level:fatal -> {{type}}, {{ message }}, {{ function }}, {{transaction}}", r#"{"platform":"go"}"#);
    assert_eq!(empty.fingerprint, ["<no-type>", "<no-message>", "<no-function>", "<no-transaction>"]);
}

#[test]
fn a_rule_may_give_a_title() {
    let rule =
        "message:*lost* !level:debug -> timeout, {{ function }} title=\"Timeout in {{ transaction }} ({{ type }})\"";
    let grouping = group(rule, EVENT);
    assert_eq!(grouping.fingerprint, ["timeout", "view"]);
    assert_eq!(grouping.title, "Timeout in /cart (Timeout)");
    assert_eq!(grouping.fingerprint_rule.as_deref(), Some(rule));
}

#[test]
fn errors_name_line_and_column() {
    for (text, line, column) in [
        ("\ntype:x", 2, 7),
        ("nonsense:x -> a", 1, 1),
        ("-> a", 1, 1),
        ("type:x ->", 1, 10),
        ("type:\"x -> a", 1, 6),
        ("type:x -> {{ a", 1, 11),
        ("type:x -> a name=\"b\"", 1, 13),
    ] {
        let settings = GroupingSettings { fingerprinting_rules: text.to_owned(), ..GroupingSettings::default() };
        match Grouper::new(&settings) {
            Err(RuleError::Fingerprint { line: at_line, column: at_column, .. }) => {
                assert_eq!((at_line, at_column), (line, column), "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in "[\\PC\n\"#:!{}=,>-]{0,60}") {
        let _ = super::parse::parse(&text);
    }

    #[test]
    fn any_variable_can_be_looked_up(name in "[\\PC]{0,20}") {
        let event = format!(r#"{{"fingerprint":[{}]}}"#, serde_json::to_string(&format!("{{{{ {name} }}}}")).unwrap());
        let event = parse(event.as_bytes()).unwrap();
        let grouping = PLAIN.group(&event, &mut GroupingCache::new());
        prop_assert_eq!(grouping.fingerprint.len(), 1);
    }
}
