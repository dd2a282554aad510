//! Stack-trace rules against the reference parser's output.

use proptest::prelude::*;

use super::*;
use crate::event::{Node, parse_value};
use crate::grouping::RuleError;
use crate::grouping::platform::Family;
use crate::grouping::sink::Hint;

const GOLDEN: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/grouping/stacktrace_rules.json"));

fn flag(node: &Node<'_>) -> Option<bool> {
    node.as_bool()
}

fn lowered(node: &Node<'_>, key: &str) -> Option<String> {
    node.get_str(key).map(str::to_lowercase)
}

#[test]
fn rules_do_what_the_reference_does() {
    let golden = parse_value(GOLDEN.as_bytes()).unwrap();
    let frames = golden.get("frames").unwrap().as_array().unwrap();
    let exception = golden.get("exception").unwrap();
    let fields = ExceptionFields {
        ty: exception.get_str("ty"),
        value: exception.get_str("value"),
        mechanism: exception.get_str("mechanism"),
    };
    for case in golden.get("cases").unwrap().as_array().unwrap() {
        let text = case.get_str("rules").unwrap();
        let parsed = parse(text);
        assert_eq!(parsed.is_err(), case.get("error").is_some(), "{text}: {parsed:?}");
        if let Ok(parsed) = parsed {
            check_case(text, CompiledRules::new(parsed), frames, &fields, case);
        }
    }
}

fn check_case(
    text: &str,
    rules: CompiledRules,
    frames: &[Node<'_>],
    exception: &ExceptionFields<'_>,
    expected: &Node<'_>,
) {
    let bits: Vec<StaticBits> = frames
        .iter()
        .map(|frame| {
            rules.static_bits(&FrameFields {
                family: match frame.get_str("family") {
                    Some("javascript") => Family::JavaScript,
                    Some("native") => Family::Native,
                    _ => Family::Other,
                },
                function: frame.get_str("function"),
                module: frame.get_str("module"),
                path: lowered(frame, "path").as_deref(),
                package: lowered(frame, "package").as_deref(),
            })
        })
        .collect();
    let rule_frames: Vec<RuleFrame<'_>> = bits.iter().map(|bits| RuleFrame { bits, initial_category: None }).collect();
    let originals: Vec<Option<bool>> = frames.iter().map(|frame| frame.get("in_app").and_then(flag)).collect();
    let mut states: Vec<FrameState> =
        originals.iter().map(|in_app| FrameState { in_app: *in_app, ..FrameState::default() }).collect();
    rules.modify(&rule_frames, &mut states, exception);
    let modified: Vec<(Option<&str>, Option<bool>)> = states
        .iter()
        .map(|state| match state.category {
            Category::Known(index) => (Some(rules.category_name(index)), state.in_app),
            _ => (None, state.in_app),
        })
        .collect();
    let expected_modified: Vec<(Option<&str>, Option<bool>)> = expected
        .get("mods")
        .and_then(Node::as_array)
        .unwrap()
        .iter()
        .map(|pair| (pair.as_array().unwrap()[0].as_str(), flag(&pair.as_array().unwrap()[1])))
        .collect();
    assert_eq!(modified, expected_modified, "{text}");

    let (verdicts, limits) = rules.group(&rule_frames, &states, exception, &vec![true; frames.len()], Some(&originals));
    let mut components: Vec<(bool, Hint)> = verdicts
        .iter()
        .zip(&states)
        .map(|(verdict, state)| {
            let contributes = verdict.group.unwrap_or(true);
            let app = verdict.app_rule.map(|rule| Hint::App { rule, value: state.in_app == Some(true) });
            let group = verdict.group_rule.map(|rule| Hint::Group { rule, value: contributes });
            (contributes, group.or(app).unwrap_or_default())
        })
        .collect();
    let hint = crate::grouping::stack::apply_limits(&mut components, &limits);
    let found: Vec<(bool, Option<String>)> =
        components.iter().map(|(contributes, hint)| (*contributes, hint.sentence(&rules))).collect();
    let expected_components: Vec<(bool, Option<String>)> = expected
        .get("components")
        .and_then(Node::as_array)
        .unwrap()
        .iter()
        .map(|pair| {
            let pair = pair.as_array().unwrap();
            (flag(&pair[0]).unwrap(), pair[1].as_str().map(str::to_owned))
        })
        .collect();
    assert_eq!(found, expected_components, "{text}");
    let stack = expected.get("stacktrace").and_then(Node::as_array).unwrap();
    let contributes = hint.is_none() && components.iter().any(|(contributes, _)| *contributes);
    assert_eq!(Some(contributes), flag(&stack[0]), "{text}");
    assert_eq!(hint.unwrap_or_default().sentence(&rules).as_deref(), stack[1].as_str(), "{text}");
    assert_eq!(Some(limits.invert), flag(&stack[2]), "{text}");
}

#[test]
fn errors_name_line_and_column() {
    for (text, line, column) in [
        ("bogus:x -app", 1, 1),
        ("# ok\nfunction:a -app\n  function:view", 3, 16),
        ("function:a b -app", 1, 13),
        ("function:\"a -app", 1, 10),
        ("function:a max-frames=many", 1, 23),
        ("function:a -bogus", 1, 13),
        ("[ function:a function:b ] | function:c -app", 1, 14),
        ("function:a bogus=1", 1, 12),
    ] {
        match parse(text) {
            Err(RuleError::StackTrace { line: at_line, column: at_column, .. }) => {
                assert_eq!((at_line, at_column), (line, column), "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn rules_are_shown_as_they_can_be_read() {
    for text in [
        "function:a -app",
        "!stack.module:x.* error.type:\"a b\" ^-group v+app category=x max-frames=3 min-frames=2 invert-stacktrace=1",
        "[ family:native ] | function:b | [ function:{c,d} ] -group",
        "[function:[ab]] | function:\"\" +group",
    ] {
        let rule = parse(text).unwrap().remove(0);
        assert_eq!(parse(&rule.to_string()).unwrap(), [rule], "{text}");
    }
}

#[test]
fn the_built_in_rules_can_be_read() {
    assert!(parse(BUILTIN_RULES).unwrap().len() > 80);
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in "[\\PC\n\"#:!\\[\\]|^v+=-]{0,60}") {
        let _ = parse(&text).map(CompiledRules::new);
    }

    #[test]
    fn what_looks_like_rules_can_be_read(
        text in "(\\[ ?)?!?(function|path|module|category|app|family|type):[a-z*?{}\\[\\],\"]{0,8}( ?\\])?( \\| )?(function:x )?(\\[ function:y \\] )?[\\^v]?[+-](app|group)"
    ) {
        let _ = parse(&text).map(CompiledRules::new);
    }
}
