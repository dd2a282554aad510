//! Takes generated parts out of the names of Java classes (GROUPING §3.1).

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

/// Accessors that carry a counter.
const REFLECTION: [&str; 2] = ["sun.reflect.GeneratedMethodAccessor", "jdk.internal.reflect.GeneratedMethodAccessor"];

/// One of these occurs in every name that has a generated part.
const MARKERS: [&str; 4] = ["$", "Accessor", "javassist", "CGLIB"];

static SUFFIXES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        r"(sun\.reflect\.Generated(?:Serialization)?ConstructorAccessor)\d+",
        r"(jdk\.internal\.reflect\.Generated(?:Serialization)?ConstructorAccessor)\d+",
        r"(\$\$\w*?CGLIB\$\$)[0-9A-Fa-f]+(?:_\d+)?",
        r"(\$\$(?:EnhancerBy|FastClassBy)\w*\$\$)[0-9A-Fa-f]+(?:_\d+)?",
        r"(\$\$?HibernateProxy\$\$?)\w+(?:_\d+)?",
        r"(\$fn__)\d+",
    ]
    .into_iter()
    .filter_map(|pattern| Regex::new(pattern).ok())
    .collect()
});

static JAVASSIST: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(\$\$_javassist)(?:_seam)?(?:_[0-9]+)?").ok());

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
    if !MARKERS.iter().any(|marker| module.contains(marker)) {
        return Cleaned::Unchanged;
    }
    if let Some(accessor) = REFLECTION.into_iter().find(|accessor| module.starts_with(accessor)) {
        return Cleaned::WithoutReflection(accessor);
    }
    let mut cleaned = Cow::Borrowed(module);
    for pattern in SUFFIXES.iter().chain(LazyLock::force(&JAVASSIST)) {
        if let Cow::Owned(replaced) = pattern.replace_all(&cleaned, "${1}<auto>") {
            cleaned = Cow::Owned(replaced);
        }
    }
    if cleaned == module { Cleaned::Unchanged } else { Cleaned::Marked(cleaned) }
}

/// Cleans the name of a source file; the name itself where there is nothing generated in it.
pub(super) fn clean_filename(filename: &str) -> Cow<'_, str> {
    match LazyLock::force(&JAVASSIST) {
        Some(pattern) if filename.contains("_javassist") => pattern.replace_all(filename, "${1}<auto>"),
        _ => Cow::Borrowed(filename),
    }
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
