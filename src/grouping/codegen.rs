//! Takes generated parts out of the names of Java classes (GROUPING §3.1).

use std::borrow::Cow;

/// What stands for a generated part.
const AUTO: &str = "<auto>";

/// Accessors that carry a counter, which is dropped.
const COUNTED: [&str; 2] = ["sun.reflect.GeneratedMethodAccessor", "jdk.internal.reflect.GeneratedMethodAccessor"];

/// A generated part: the word that announces it, and how far it goes.
struct Generated {
    /// The word; it stays.
    marker: &'static str,
    /// The length of the generated part behind the marker, in bytes; 0 when there is none.
    length: fn(&str) -> usize,
}

/// Who generates names, and in what form.
const GENERATED: [Generated; 6] = [
    Generated { marker: "ConstructorAccessor", length: digits },
    Generated { marker: "CGLIB$$", length: hash },
    Generated { marker: "ByGuice$$", length: hash },
    Generated { marker: "HibernateProxy$", length: word_behind_dollars },
    Generated { marker: "_$$_javassist", length: javassist },
    Generated { marker: "$fn__", length: digits },
];

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// A hexadecimal number, and perhaps `_` and a counter.
fn hash(text: &str) -> usize {
    let number = text.bytes().take_while(u8::is_ascii_hexdigit).count();
    if number == 0 { 0 } else { number + counter(text.get(number..).unwrap_or_default()) }
}

/// `_` and digits.
fn counter(text: &str) -> usize {
    match text.strip_prefix('_').map(digits) {
        None | Some(0) => 0,
        Some(length) => length + 1,
    }
}

fn word_behind_dollars(text: &str) -> usize {
    text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count()
}

/// Perhaps `_seam`, perhaps a counter; even without either the name is a generated one.
fn javassist(text: &str) -> usize {
    let seam = if text.starts_with("_seam") { "_seam".len() } else { 0 };
    seam + counter(text.get(seam..).unwrap_or_default())
}

/// What a class name is without its generated part.
pub(super) enum Cleaned<'a> {
    /// There is none.
    Unchanged,
    /// A counter of the reflection machinery was dropped.
    WithoutReflection(&'static str),
    /// A generated part was replaced by `<auto>`.
    Marked(Cow<'a, str>),
}

/// Cleans the name of a class.
pub(super) fn clean_module(module: &str) -> Cleaned<'_> {
    if let Some(accessor) = COUNTED.into_iter().find(|accessor| module.starts_with(accessor)) {
        return Cleaned::WithoutReflection(accessor);
    }
    let mut cleaned = Cow::Borrowed(module);
    for generated in &GENERATED {
        if let Some(replaced) = replace(&cleaned, generated) {
            cleaned = Cow::Owned(replaced);
        }
    }
    if cleaned == module { Cleaned::Unchanged } else { Cleaned::Marked(cleaned) }
}

/// Cleans the name of a source file; the name itself where there is nothing generated in it.
pub(super) fn clean_filename(filename: &str) -> Cow<'_, str> {
    let javassist = GENERATED.iter().find(|generated| generated.marker.ends_with("javassist"));
    match javassist.and_then(|generated| replace(filename, generated)) {
        Some(replaced) => Cow::Owned(replaced),
        None => Cow::Borrowed(filename),
    }
}

/// The name with every generated part of one kind replaced; none if it has none.
fn replace(name: &str, generated: &Generated) -> Option<String> {
    let mut replaced = String::new();
    let mut rest = name;
    while let Some(at) = rest.find(generated.marker) {
        let (before, behind) = rest.split_at(at + generated.marker.len());
        let length = (generated.length)(behind);
        replaced.push_str(before);
        if length > 0 || generated.marker.ends_with("javassist") {
            replaced.push_str(AUTO);
        }
        rest = behind.get(length..).unwrap_or_default();
    }
    if replaced.is_empty() {
        return None;
    }
    replaced.push_str(rest);
    (replaced != name).then_some(replaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(name: &str) -> String {
        match clean_module(name) {
            Cleaned::Unchanged => name.to_owned(),
            Cleaned::WithoutReflection(accessor) => accessor.to_owned(),
            Cleaned::Marked(cleaned) => cleaned.into_owned(),
        }
    }

    #[test]
    fn generated_parts_become_auto() {
        for (name, expected) in [
            ("sun.reflect.GeneratedMethodAccessor12345", "sun.reflect.GeneratedMethodAccessor"),
            ("sun.reflect.GeneratedConstructorAccessor7", "sun.reflect.GeneratedConstructorAccessor<auto>"),
            ("a.B$$EnhancerBySpringCGLIB$$1ebdddb0", "a.B$$EnhancerBySpringCGLIB$$<auto>"),
            ("a.B$$EnhancerByGuice$$ae46b1bf", "a.B$$EnhancerByGuice$$<auto>"),
            ("a.B$$FastClassByGuice$$ae46b1bf", "a.B$$FastClassByGuice$$<auto>"),
            ("a.B_$$_javassist_seam_74", "a.B_$$_javassist<auto>"),
            ("a.B$HibernateProxy$oqwi3J", "a.B$HibernateProxy$<auto>"),
            ("app.core$fn__12345", "app.core$fn__<auto>"),
            ("a.B$Inner", "a.B$Inner"),
        ] {
            assert_eq!(module(name), expected);
        }
    }
}
