//! Operating systems and runtimes as one-line descriptions name them.

use super::contexts::{has, one_line, set, text};
use crate::event::Object;

/// Reads the description of an operating system, and names it in one line.
pub(super) fn os(os: &mut Object<'_>) {
    if !has(os, "name")
        && !has(os, "version")
        && let Some(raw) = text(os, "raw_description")
    {
        for (field, value) in read(&raw).into_iter().flatten() {
            set(os, field, value);
        }
    }
    one_line(os, "os", true);
}

type Parts = Vec<(&'static str, String)>;

fn read(raw: &str) -> Option<Parts> {
    windows(raw)
        .or_else(|| {
            let rest = raw.strip_prefix("Android OS ")?;
            let version = leading_version(rest)?;
            Some(vec![("name", "Android".to_owned()), ("version", version.to_owned())])
        })
        .or_else(|| {
            let (name, rest) = [("macOS", "macOS "), ("macOS", "Mac OS X "), ("iOS", "iOS ")]
                .into_iter()
                .find_map(|(name, prefix)| Some((name, raw.strip_prefix(prefix)?)))?;
            let version = leading_version(rest)?;
            Some(vec![("name", name.to_owned()), ("version", version.to_owned())])
        })
        .or_else(|| unix(raw))
}

fn windows(raw: &str) -> Option<Parts> {
    let rest = raw
        .strip_prefix("Microsoft Windows NT ")
        .or_else(|| raw.strip_prefix("Microsoft Windows "))
        .or_else(|| Some(raw.strip_prefix("Windows ")?.split_once('(')?.1))?;
    let mut parts = rest.split(|letter: char| !letter.is_ascii_digit());
    let (major, minor, build) = (parts.next()?, parts.next()?, parts.next()?);
    if [major, minor, build].contains(&"") {
        return None;
    }
    let number: u32 = build.parse().ok()?;
    let name = match (major, minor) {
        ("10", "0") if number >= 22_000 => "11".to_owned(),
        ("10", "0") => "10".to_owned(),
        ("6", "3") => "8.1".to_owned(),
        ("6", "2") => "8".to_owned(),
        ("6", "1") => "7".to_owned(),
        ("6", "0") => "Vista".to_owned(),
        ("5", "1" | "2") => "XP".to_owned(),
        _ => format!("{major}.{minor}.{build}"),
    };
    Some(vec![("name", "Windows".to_owned()), ("version", name), ("build", build.to_owned())])
}

/// `Linux 5.11 Ubuntu 20.04 64bit`, or the name and release of a kernel.
fn unix(raw: &str) -> Option<Parts> {
    let (name, rest) = raw.split_once(' ')?;
    let kernel = leading_version(rest)?;
    if name == "Linux" {
        let words: Vec<_> = rest.split(' ').collect();
        if let [_, distribution, version, bits] = words.as_slice()
            && bits.ends_with("bit")
        {
            return Some(vec![
                ("name", (*distribution).to_owned()),
                ("version", (*version).to_owned()),
                ("kernel_version", kernel.to_owned()),
            ]);
        }
    }
    if !name.chars().all(char::is_alphanumeric) {
        return None;
    }
    let dots = kernel.match_indices('.').nth(2).map_or(kernel.len(), |(at, _)| at);
    Some(vec![("name", name.to_owned()), ("kernel_version", kernel.get(..dots)?.to_owned())])
}

/// The digits and dots that a text begins with.
fn leading_version(text: &str) -> Option<&str> {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
    text.get(..end).map(|version| version.trim_end_matches('.')).filter(|version| !version.is_empty())
}

/// A name and, after the last space, a version that begins with a digit.
pub(super) fn name_and_version(raw: &str) -> Option<(String, String)> {
    let at = raw.match_indices(' ').find(|(at, _)| raw.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit))?.0;
    let version = leading_version(raw.get(at + 1..)?)?;
    Some((raw.get(..at)?.to_owned(), version.to_owned()))
}

/// The version of .NET Framework behind its release number.
pub(super) fn dotnet_version(build: &str) -> Option<&'static str> {
    Some(match build {
        "378389" => "4.5",
        "378675" | "378758" => "4.5.1",
        "379893" => "4.5.2",
        "393295" | "393297" => "4.6",
        "394254" | "394271" => "4.6.1",
        "394802" | "394806" => "4.6.2",
        "460798" | "460805" => "4.7",
        "461308" | "461310" => "4.7.1",
        "461808" | "461814" => "4.7.2",
        "528040" | "528049" | "528209" | "528372" | "528449" => "4.8",
        "533320" | "533325" => "4.8.1",
        _ => return None,
    })
}
