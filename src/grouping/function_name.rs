//! Trims function names down to what stays the same between builds (GROUPING §3.3).

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::platform::{Family, Platform};

/// Stand-ins for text that would upset the balance of brackets; of the private-use area.
const OPERATOR_SHIFT: &str = "operator\u{e000}";
const OPERATOR_LESS: &str = "operator\u{e001}";
const OPERATOR_CALL: &str = "operator\u{e002}";
const OPERATOR_ARROW: &str = "operator\u{e003}";
const ANONYMOUS_NAMESPACE: &str = "\u{e004}";
const RETURN_ARROW: &str = "\u{e005}";

/// Brackets nested deeper than this are left as they are.
const MAX_DEPTH: usize = 64;

static LAMBDA: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\{lambda\(.*?\)#\d+\}|\blambda_[0-9a-f]{32}\b|\$_\d+\b").ok());
static SWIFT_CLOSURE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:.*\s)?closure #\d+ (?:\([^)]*\) (?:-> \S+ )?)?in (.+)$").ok());
static CLONE_SUFFIX: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\s*\[clone [^\]]*\]").ok());
static MSVC_ANONYMOUS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\?A0x[0-9a-f]{8}::").ok());
static RUST_HASH: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"::h[0-9a-z]{16}$").ok());
static GLIBC_VERSION: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"@@?GLIBC_[0-9.]+$").ok());
static WINDOWS_SUFFIX: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^@?(.*?)@[0-9]+$").ok());

/// The trimmed name; borrowed where nothing is to be trimmed.
pub(super) fn trim(function: &str, platform: Platform) -> Cow<'_, str> {
    if platform == Platform::CSharp {
        return Cow::Borrowed(function.split_once(" (").map_or(function, |(name, _)| name));
    }
    if platform.family() != Family::Native || is_plain(function) {
        return Cow::Borrowed(function);
    }
    trim_native(function)
}

/// Whether a native name has nothing that trimming would touch.
fn is_plain(function: &str) -> bool {
    function.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'.' | b'~'))
        && !has_rust_hash(function)
}

fn has_rust_hash(function: &str) -> bool {
    function.len() >= 19 && function.get(function.len() - 19..).is_some_and(|tail| tail.starts_with("::h"))
}

fn trim_native(original: &str) -> Cow<'_, str> {
    let function = original.trim();
    if matches!(function, "<redacted>" | "<unknown>") || function.starts_with(['[', '+', '-']) && is_objc(function) {
        return Cow::Borrowed(function);
    }
    if let Some(swift) = swift_construct(function) {
        return Cow::Owned(swift);
    }
    let function = replace_all(&CLONE_SUFFIX, function, "");
    let function = without_trailers(&function);
    let function = protect(function);
    let function = replace_all(&LAMBDA, &function, "lambda");
    let function = replace_all(&MSVC_ANONYMOUS, &function, "\u{e004}::");
    let function = replace_enclosed(&function, '(', ')', &|inner, _| match inner.trim() {
        kept @ ("anonymous namespace" | "operator") => format!("({kept})"),
        _ => String::new(),
    });
    let function = replace_enclosed(&function, '<', '>', &|inner, start| generics(inner, start, 0));
    let Some(name) = name_token(&function) else {
        return Cow::Borrowed(original);
    };
    let name = unprotect(&name);
    let name = replace_all(&RUST_HASH, &name, "");
    let name = replace_all(&GLIBC_VERSION, &name, "");
    Cow::Owned(replace_all(&WINDOWS_SUFFIX, &name, "$1").into_owned())
}

fn is_objc(function: &str) -> bool {
    function.starts_with('[') || function.starts_with("+[") || function.starts_with("-[")
}

fn replace_all<'a>(pattern: &LazyLock<Option<Regex>>, text: &'a str, by: &str) -> Cow<'a, str> {
    match LazyLock::force(pattern) {
        Some(regex) => regex.replace_all(text, by),
        None => Cow::Borrowed(text),
    }
}

/// Closures, thunks and initialisers that the Swift compiler names in prose.
fn swift_construct(function: &str) -> Option<String> {
    if function.contains("thunk for ") {
        return Some("thunk for closure".to_owned());
    }
    if let Some(at) = function.find("initialization expression of ") {
        let name = function.get(at + "initialization expression of ".len()..)?;
        return Some(format!("initializer expression of {}", swift_name(name)));
    }
    if !function.contains("closure #") {
        return None;
    }
    let found = LazyLock::force(&SWIFT_CLOSURE).as_ref()?.captures(function)?;
    Some(format!("closure in {}", swift_name(found.get(1)?.as_str())))
}

fn swift_name(name: &str) -> String {
    let name = name.rsplit_once(" in ").map_or(name, |(_, outer)| outer);
    let name = replace_enclosed(name, '(', ')', &|_, _| String::new());
    let name = replace_enclosed(&name, '<', '>', &|_, _| "<T>".to_owned());
    name.split(" -> ").next().unwrap_or_default().split(" throws").next().unwrap_or_default().trim().to_owned()
}

/// Drops `const` and `&` at the end.
fn without_trailers(function: &str) -> &str {
    let mut function = function.trim_end();
    loop {
        let shorter = function.strip_suffix('&').or_else(|| {
            function
                .strip_suffix("const")
                .filter(|rest| !rest.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
        });
        match shorter {
            Some(shorter) if !shorter.is_empty() => function = shorter.trim_end(),
            _ => return function,
        }
    }
}

fn protect(function: &str) -> String {
    function
        .replace("operator<<", OPERATOR_SHIFT)
        .replace("operator<", OPERATOR_LESS)
        .replace("operator()", OPERATOR_CALL)
        .replace("operator->", OPERATOR_ARROW)
        .replace(" -> ", " \u{e005} ")
        .replace("`anonymous namespace'", ANONYMOUS_NAMESPACE)
}

fn unprotect(name: &str) -> String {
    name.replace(OPERATOR_SHIFT, "operator<<")
        .replace(OPERATOR_LESS, "operator<")
        .replace(OPERATOR_CALL, "operator()")
        .replace(OPERATOR_ARROW, "operator->")
        .replace(ANONYMOUS_NAMESPACE, "`anonymous namespace'")
        .replace(RETURN_ARROW, "->")
}

/// Replaces what stands between outermost pairs of brackets; `by` gets it and the byte where it began.
fn replace_enclosed(text: &str, open: char, close: char, by: &dyn Fn(&str, usize) -> String) -> String {
    if !text.contains(open) {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len());
    let mut depth = 0_usize;
    let mut start = 0;
    for (at, letter) in text.char_indices() {
        if letter == open {
            if depth == 0 {
                start = at;
            }
            depth += 1;
        } else if letter == close && depth > 0 {
            depth -= 1;
            if depth == 0 {
                result.push_str(&by(text.get(start + 1..at).unwrap_or_default(), start));
            }
        } else if depth == 0 && letter != close {
            result.push(letter);
        }
    }
    result
}

/// `<T>`, but at the start of a Rust name the type before ` as `.
fn generics(inner: &str, start: usize, depth: usize) -> String {
    if inner == "lambda" {
        return format!("<{inner}>");
    }
    if start > 0 || depth > MAX_DEPTH {
        return "<T>".to_owned();
    }
    let inner = match inner.as_bytes() {
        // A blanket implementation: the trait says more than the parameter.
        [b'A'..=b'Z', b' ', b'a', b's', b' ', ..] => inner.get(5..).unwrap_or_default(),
        _ => inner,
    };
    let inner = replace_enclosed(inner, '<', '>', &|inner, start| generics(inner, start, depth + 1));
    inner.split(" as ").next().unwrap_or_default().to_owned()
}

/// The token that is the function's name: before a return arrow, else the last.
fn name_token(function: &str) -> Option<String> {
    let mut tokens = tokens(function);
    if tokens.len() > 1 && tokens.last().is_some_and(|last| last == "<T>") {
        tokens.pop();
        if let Some(last) = tokens.last_mut() {
            last.push_str(" <T>");
        }
    }
    match tokens.iter().position(|token| token == RETURN_ARROW) {
        Some(0) | None => tokens.pop(),
        Some(arrow) => Some(tokens.swap_remove(arrow - 1)),
    }
    .filter(|token| !token.is_empty())
}

/// Splits at blanks outside brackets.
fn tokens(function: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut token = String::new();
    let mut stack: Vec<char> = Vec::new();
    let mut bracketed = String::new();
    for letter in function.chars() {
        let closing = match letter {
            '(' => Some(')'),
            '{' => Some('}'),
            '[' => Some(']'),
            '<' => Some('>'),
            _ => None,
        };
        if let Some(closing) = closing {
            stack.push(closing);
            bracketed.push(letter);
        } else if stack.last() == Some(&letter) {
            stack.pop();
            bracketed.push(letter);
            if stack.is_empty() {
                token.push_str(&std::mem::take(&mut bracketed));
            }
        } else if !stack.is_empty() {
            bracketed.push(letter);
        } else if letter.is_whitespace() {
            if !token.is_empty() {
                tokens.push(std::mem::take(&mut token));
            }
        } else {
            token.push(letter);
        }
    }
    if !token.is_empty() {
        tokens.push(token);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_names_lose_arguments_and_generics() {
        for (name, expected) in [
            ("void foo::bar<int>(char const*) const", "foo::bar<T>"),
            ("<Foo as B>::f", "Foo::f"),
            ("<T as core::convert::Into<U>>::into", "core::convert::Into<T>::into"),
            ("<A as B>::f", "B::f"),
            ("-[UIApplication _run]", "-[UIApplication _run]"),
            ("core::ops::function::FnOnce::call_once::h0123456789abcdef", "core::ops::function::FnOnce::call_once"),
            ("memcpy@@GLIBC_2.2.5", "memcpy"),
            ("_RaiseException@16", "_RaiseException"),
            ("(anonymous namespace)::start(int)", "(anonymous namespace)::start"),
            ("`anonymous namespace'::start", "`anonymous namespace'::start"),
            ("std::ostream& operator<< <char>(std::ostream&)", "operator<< <T>"),
            ("<lambda_5db80dab47756d3e72c2dcd38b80b1dd>::operator()", "<lambda>::operator()"),
            ("foo(int)::{lambda(int)#1}::operator()(int) const", "foo::lambda::operator()"),
            ("closure #1 in ViewController.viewDidLoad()", "closure in ViewController.viewDidLoad"),
            ("thunk for @escaping @callee_guaranteed () -> ()", "thunk for closure"),
            ("Foo.bar(Swift.Int) -> Swift.String", "Foo.bar"),
            ("work(int) [clone .cold]", "work"),
            ("a<b", "a"),
        ] {
            assert_eq!(trim(name, Platform::Native), expected, "{name}");
        }
    }

    #[test]
    fn other_platforms_keep_their_names() {
        assert_eq!(trim("a (b)", Platform::CSharp), "a");
        assert_eq!(trim("f<T>(x)", Platform::Python), "f<T>(x)");
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_trimmed(name in "[\\PC<>(){}\\[\\] :a-z&@#$]{0,60}") {
            let _ = trim(&name, Platform::Native);
        }
    }
}
