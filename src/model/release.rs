//! Release names: `package@version+build`, taken apart and compared.
//!
//! A release without a package has no order of its own in the protocol's eyes, but its text may still
//! be a version; [`Release::comparable_version`] says so. Issue regression, release conditions and the
//! search language all compare through this file.

use std::cmp::Ordering;

/// The longest release in bytes.
const MAX_LENGTH: usize = 200;

/// Lengths in hex digits that are taken for a commit hash or a digest.
const HASH_LENGTHS: [usize; 6] = [12, 16, 20, 32, 40, 64];

/// A text that cannot be a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidRelease {
    /// Longer than 200 bytes.
    #[error("a release has at most {MAX_LENGTH} bytes")]
    TooLong,
    /// `.`, `..` or `latest`.
    #[error("`.`, `..` and `latest` cannot be releases")]
    RestrictedName,
    /// A slash, a backslash or a control character.
    #[error("a release holds no slashes, backslashes or control characters")]
    BadCharacters,
}

/// A release taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release<'a> {
    raw: &'a str,
    package: Option<&'a str>,
    version_raw: &'a str,
    version: Option<Version<'a>>,
}

/// A version: up to four numbers, a pre-release and a build code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version<'a> {
    numbers: [u64; 4],
    short: &'a str,
    pre: Option<&'a str>,
    build: Option<&'a str>,
}

impl<'a> Release<'a> {
    /// Takes a release apart. White space around it does not count.
    ///
    /// # Errors
    /// Names that no server accepts (PROTOCOL §7).
    pub fn parse(text: &'a str) -> Result<Self, InvalidRelease> {
        let raw = text.trim();
        if raw.len() > MAX_LENGTH {
            return Err(InvalidRelease::TooLong);
        }
        if raw == "." || raw == ".." || raw.eq_ignore_ascii_case("latest") {
            return Err(InvalidRelease::RestrictedName);
        }
        if raw.bytes().any(|byte| matches!(byte, b'/' | b'\\') || byte.is_ascii_control()) {
            return Err(InvalidRelease::BadCharacters);
        }
        let (package, version_raw) = split_package(raw).map_or((None, raw), |(package, rest)| (Some(package), rest));
        let version = package.filter(|_| !is_hash(version_raw)).and_then(|_| Version::parse(version_raw));
        Ok(Self { raw, package, version_raw, version })
    }

    /// The whole text without white space around it.
    pub const fn raw(&self) -> &'a str {
        self.raw
    }

    /// What stands before the `@`.
    pub const fn package(&self) -> Option<&'a str> {
        self.package
    }

    /// What stands after the `@`, or everything when there is none.
    pub const fn version_raw(&self) -> &'a str {
        self.version_raw
    }

    /// The version, if there is a package and a version after it.
    pub const fn version(&self) -> Option<Version<'a>> {
        self.version
    }

    /// The version even when no package stands before it.
    pub fn comparable_version(&self) -> Option<Version<'a>> {
        self.version.or_else(|| Version::parse(self.version_raw))
    }

    /// The commit hash or digest that the version, or its build code, is.
    pub fn build_hash(&self) -> Option<&'a str> {
        let build = self.version.and_then(|version| version.build);
        [Some(self.version_raw), build].into_iter().flatten().find(|text| is_hash(text))
    }

    /// How a person wants to read it: `1.2.3 (77)` for `shop@1.2.3+77`, twelve digits of a hash.
    pub fn description(&self) -> String {
        if let Some(version) = self.version {
            return match (version.build, self.build_hash()) {
                (Some(_), Some(hash)) => format!("{} ({})", version.short, short_hash(hash)),
                (Some(build), _) => format!("{} ({build})", version.short),
                (None, _) => version.short.to_owned(),
            };
        }
        self.build_hash().map_or_else(|| self.raw.to_owned(), |hash| short_hash(hash).to_owned())
    }

    /// The order of two releases by their versions, build codes last; none when their packages differ
    /// or one of them has no version.
    pub fn compare(&self, other: &Release<'_>) -> Option<Ordering> {
        if self.package != other.package {
            return None;
        }
        Some(self.comparable_version()?.compare(&other.comparable_version()?))
    }
}

/// Splits at the first `@` that has something before and after it; a leading `@` is part of the name.
fn split_package(raw: &str) -> Option<(&str, &str)> {
    let scope = usize::from(raw.starts_with('@'));
    let at = scope + raw.get(scope..)?.find('@')?;
    let (package, version) = (raw.get(..at)?, raw.get(at + 1..)?);
    (package.len() > scope && !version.is_empty()).then_some((package, version))
}

fn is_hash(text: &str) -> bool {
    HASH_LENGTHS.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn short_hash(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

impl<'a> Version<'a> {
    /// Parses `1`, `1.2.3.4`, `1.2-rc.1`, `1.2rc1`, `1.2.3+build`; none if it is anything else.
    pub fn parse(text: &'a str) -> Option<Self> {
        let (short, build) = match text.split_once('+') {
            Some((short, build)) => (short, Some(build)),
            None => (text, None),
        };
        if build.is_some_and(|build| !build.split('.').all(is_build_part)) {
            return None;
        }
        let (numbers, count, rest) = leading_numbers(short)?;
        let pre = match rest.as_bytes().first() {
            None => "",
            Some(b'-') => {
                let pre = rest.get(1..)?;
                is_pre_release(pre).then_some(pre)?
            }
            Some(b'a'..=b'z') if count > 1 => is_pre_release(rest.get(1..)?).then_some(rest)?,
            Some(_) => return None,
        };
        Some(Self { numbers, short, pre: (!pre.is_empty()).then_some(pre), build })
    }

    /// Major, minor, patch and revision; what is absent, or too large for 64 bits, is 0.
    pub const fn numbers(&self) -> [u64; 4] {
        self.numbers
    }

    /// The pre-release, `rc.1`.
    pub const fn pre(&self) -> Option<&'a str> {
        self.pre
    }

    /// The build code after `+`.
    pub const fn build(&self) -> Option<&'a str> {
        self.build
    }

    /// The version as written, without the build code.
    pub const fn short(&self) -> &'a str {
        self.short
    }

    /// The total order that releases are listed in: four numbers, the pre-release as text, the build
    /// code (by value when both are numbers).
    pub fn compare(&self, other: &Version<'_>) -> Ordering {
        self.numbers
            .cmp(&other.numbers)
            .then_with(|| compare_pre(self.pre, other.pre, str::cmp))
            .then_with(|| self.build.is_some().cmp(&other.build.is_some()))
            .then_with(|| compare_build(self.build.unwrap_or_default(), other.build.unwrap_or_default()))
    }

    /// The order of conditions: four numbers, then the pre-release part by part; no build code.
    pub fn compare_precedence(&self, other: &Version<'_>) -> Ordering {
        self.numbers.cmp(&other.numbers).then_with(|| compare_pre(self.pre, other.pre, compare_parts))
    }

    /// The order of semantic versioning: three numbers, then the pre-release part by part.
    pub fn compare_semver(&self, other: &Version<'_>) -> Ordering {
        let ([major, minor, patch, _], [their_major, their_minor, their_patch, _]) = (self.numbers, other.numbers);
        (major, minor, patch)
            .cmp(&(their_major, their_minor, their_patch))
            .then_with(|| compare_pre(self.pre, other.pre, compare_parts))
    }
}

/// The numbers at the start, how many, and what follows them.
fn leading_numbers(text: &str) -> Option<([u64; 4], usize, &str)> {
    let mut numbers = [0; 4];
    let mut count = 0;
    let mut rest = text;
    for number in &mut numbers {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            return None;
        }
        *number = rest.get(..digits)?.parse().unwrap_or(0);
        count += 1;
        rest = rest.get(digits..)?;
        match rest.strip_prefix('.') {
            Some(after) if count < 4 => rest = after,
            _ => break,
        }
    }
    Some((numbers, count, rest))
}

/// Whether this is `part.part…`; the first part may be empty.
fn is_pre_release(text: &str) -> bool {
    text.split('.').enumerate().all(|(index, part)| {
        if part.is_empty() {
            return index == 0;
        }
        let digits_only = part.bytes().all(|byte| byte.is_ascii_digit());
        is_build_part(part) && !(digits_only && part.len() > 1 && part.starts_with('0'))
    })
}

fn is_build_part(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// A version without a pre-release comes after those that have one.
fn compare_pre(mine: Option<&str>, theirs: Option<&str>, compare: impl Fn(&str, &str) -> Ordering) -> Ordering {
    match (mine, theirs) {
        (Some(mine), Some(theirs)) => compare(mine, theirs),
        (mine, theirs) => theirs.is_some().cmp(&mine.is_some()),
    }
}

fn compare_build(mine: &str, theirs: &str) -> Ordering {
    match (mine.parse::<u64>(), theirs.parse::<u64>()) {
        (Ok(mine), Ok(theirs)) => mine.cmp(&theirs),
        _ => mine.cmp(theirs),
    }
}

/// The order of dotted parts: numbers by value and before words, words by bytes, more parts last.
fn compare_parts(mine: &str, theirs: &str) -> Ordering {
    let (mut mine, mut theirs) = (mine.split('.'), theirs.split('.'));
    loop {
        let order = match (mine.next(), theirs.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(left), Some(right)) => compare_part(left, right),
        };
        if order.is_ne() {
            return order;
        }
    }
}

fn compare_part(left: &str, right: &str) -> Ordering {
    match (left.parse::<u64>(), right.parse::<u64>()) {
        (Ok(left), Ok(right)) => left.cmp(&right),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(_), Err(_)) => left.cmp(right),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn golden() -> Value {
        serde_json::from_str(include_str!("../../tests/fixtures/decide/releases.json")).unwrap()
    }

    #[test]
    fn releases_are_taken_apart_like_the_reference() {
        let golden = golden();
        let cases = golden["parse"].as_array().unwrap();
        assert!(cases.len() > 150);
        for case in cases {
            let text = case["release"].as_str().unwrap();
            let release = match Release::parse(text) {
                Ok(release) => release,
                Err(error) => {
                    assert!(case["error"].as_str().unwrap().ends_with(&format!("{error:?}")), "{text:?}: {error:?}");
                    continue;
                }
            };
            assert!(case["error"].is_null(), "{text:?} should be {}", case["error"]);
            assert_eq!(release.package(), case["package"].as_str(), "{text:?}");
            assert_eq!(Some(release.version_raw()), case["version_raw"].as_str(), "{text:?}");
            assert_eq!(release.build_hash(), case["hash"].as_str(), "{text:?}");
            assert_eq!(Some(release.description().as_str()), case["description"].as_str(), "{text:?}");
            let version = release.version().map_or(Value::Null, |version| {
                let [major, minor, patch, revision] = version.numbers();
                serde_json::json!([major, minor, patch, revision, version.pre(), version.build(), version.short()])
            });
            assert_eq!(version, case["version"], "{text:?}");
        }
    }

    #[test]
    fn every_pair_of_versions_compares_like_the_reference() {
        let golden = golden();
        let versions: Vec<_> = golden["versions"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let mut wrong = Vec::new();
        for (row, left) in versions.iter().enumerate() {
            for (column, right) in versions.iter().enumerate() {
                let (a, b) = (Version::parse(left).unwrap(), Version::parse(right).unwrap());
                let (full, semver) = (a.compare(&b) as i64, a.compare_semver(&b) as i64);
                if golden["full"][row][column] != full || golden["semver"][row][column] != semver {
                    wrong.push(format!(
                        "{left} {right}: {full}/{semver}, not {}/{}",
                        golden["full"][row][column], golden["semver"][row][column]
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{} differ: {:#?}", wrong.len(), wrong.iter().take(40).collect::<Vec<_>>());
    }

    #[test]
    fn releases_of_other_packages_have_no_order() {
        let release = |text| Release::parse(text).unwrap();
        assert_eq!(release("a@1.0").compare(&release("b@2.0")), None);
        assert_eq!(release("a@1.10").compare(&release("a@1.9")), Some(Ordering::Greater));
        assert_eq!(release("1.0").compare(&release("1.0.1")), Some(Ordering::Less));
        assert_eq!(release("a@main").compare(&release("a@1.0")), None);
    }

    proptest::proptest! {
        #[test]
        fn the_order_is_consistent(a in "[0-9]{1,2}(\\.[0-9]){0,3}(-[a-c1-3.]{1,4})?", b in "[0-9]{1,2}(\\.[0-9]){0,3}") {
            if let (Some(a), Some(b)) = (Version::parse(&a), Version::parse(&b)) {
                assert_eq!(a.compare(&b), b.compare(&a).reverse());
            }
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            let _ = Release::parse(&text).map(|release| release.description());
        }
    }
}
