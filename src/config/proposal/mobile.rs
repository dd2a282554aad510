//! The versions that the files of mobile projects name: Cordova's `config.xml`, Gradle's `build.gradle`.

use std::path::{Path, PathBuf};

/// The version of a Cordova project, seen from its directory for Android or iOS.
pub(super) fn cordova(directory: &Path) -> Option<(String, PathBuf)> {
    let platform = directory.file_name()?.to_str()?;
    if !matches!(platform, "android" | "ios") {
        return None;
    }
    let path = directory.parent()?.parent()?.join("config.xml");
    let text = std::fs::read_to_string(&path).ok()?;
    let widget = element(&text, "widget")?;
    Some((format!("{}@{}", attribute(widget, "id")?, attribute(widget, "version")?), path))
}

/// The version of an Android project in this directory or above it.
pub(super) fn gradle(directory: &Path) -> Option<(String, PathBuf)> {
    const NAMES: [&str; 2] = ["build.gradle", "build.gradle.kts"];
    let any = |directory: &Path| NAMES.iter().map(|name| directory.join(name)).find(|path| path.is_file());
    directory.ancestors().find_map(|directory| {
        any(directory)?;
        let path = any(&directory.join("app"))?;
        let text = without_comments(&std::fs::read_to_string(&path).ok()?);
        Some((format!("{}@{}", assigned(&text, "applicationId")?, assigned(&text, "versionName")?), path))
    })
}

/// What stands between the name and the end of an element's opening tag; comments do not count.
fn element<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = text;
    while let Some((_, tag)) = rest.split_once('<') {
        if let Some(comment) = tag.strip_prefix("!--") {
            rest = comment.split_once("-->")?.1;
            continue;
        }
        let inside = tag.split('>').next()?;
        match inside.strip_prefix(name) {
            Some(attributes) if attributes.starts_with(char::is_whitespace) => return Some(attributes),
            _ => rest = tag,
        }
    }
    None
}

/// The value of an attribute: the name, `=` and a quoted value.
fn attribute<'t>(attributes: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = attributes.trim_start();
    loop {
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, next) = after.get(1..)?.split_once(quote)?;
        if key.trim() == name {
            return Some(value).filter(|value| !value.is_empty());
        }
        rest = next.trim_start();
    }
}

/// The literal text that a key is given in Gradle's Groovy or Kotlin: `key "text"` or `key = "text"`.
fn assigned(text: &str, key: &str) -> Option<String> {
    text.match_indices(key).find_map(|(at, _)| {
        let before = text.get(..at)?.chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.')) {
            return None;
        }
        let after = text.get(at + key.len()..)?.trim_start_matches([' ', '\t', '=', '(']);
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, _) = after.get(1..)?.split_once(quote)?;
        // What is computed cannot be known here.
        (!value.is_empty() && !value.contains(['$', '\n'])).then(|| value.to_owned())
    })
}

/// Gradle's text without `//` to the end of a line and `/* … */`, where they do not stand in a text.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    let mut open = None;
    while let Some(letter) = rest.chars().next() {
        if open.is_none() && rest.starts_with("//") {
            rest = rest.find('\n').and_then(|end| rest.get(end..)).unwrap_or_default();
            continue;
        }
        if open.is_none() && rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        match (letter, open) {
            ('"' | '\'', None) => open = Some(letter),
            ('\n', _) => open = None,
            (_, Some(quote)) if letter == quote => open = None,
            _ => {}
        }
        kept.push(letter);
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cordova_is_read_from_its_platforms() {
        let root = tempfile::tempdir().unwrap();
        let ios = root.path().join("platforms/ios");
        std::fs::create_dir_all(&ios).unwrap();
        let config = "<?xml version='1.0'?>\n<!-- <widget id='no' version='0'> -->\n<widgets/>\
                      <widget\n android-versionCode=\"9\" id=\"io.acme\" version='1.0.1' xmlns=\"x\">\n</widget>";
        std::fs::write(root.path().join("config.xml"), config).unwrap();
        assert_eq!(cordova(&ios).unwrap().0, "io.acme@1.0.1");
        assert_eq!(cordova(root.path()), None);
        std::fs::write(root.path().join("config.xml"), "<widget id=\"io.acme\">").unwrap();
        assert_eq!(cordova(&ios), None);
    }

    #[test]
    fn gradle_is_read_without_its_comments() {
        let groovy = "// versionName \"0\"\nandroid { /* applicationId 'x' */ url 'https://x'\n\
                      testapplicationId 'y'\n applicationId 'io.acme'\n versionNameSuffix '-b'\n versionName '1.2' }";
        let text = without_comments(groovy);
        assert_eq!(assigned(&text, "applicationId").as_deref(), Some("io.acme"));
        assert_eq!(assigned(&text, "versionName").as_deref(), Some("1.2"));
        assert_eq!(assigned("versionName = \"2.0\"", "versionName").as_deref(), Some("2.0"));
        assert_eq!(assigned("versionName \"$major.1\"", "versionName"), None);
        assert_eq!(assigned("versionName getVersion()", "versionName"), None);
    }
}
