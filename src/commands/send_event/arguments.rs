//! The flags of `send-event`, and what they mean.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::breadcrumbs;
use super::event::{Defaults, Pair, Particulars};
use super::log_time::LogTimes;
use crate::commands::sending::TargetArgs;
use crate::commands::times;
use crate::config::Setting;
use crate::config::proposal::{self, ProposalError};
use crate::context::Context;
use crate::error::CliError;
use crate::model::{Release, Timestamp};
use crate::pipeline::sample::{ClientSampling, Rate};

/// The environment of an event when nothing names one, as in SDKs.
const ENVIRONMENT: &str = "production";
/// The longest environment, in characters.
const MAX_ENVIRONMENT: usize = 64;
/// The longest dist, in bytes.
const MAX_DIST: usize = 64;

/// Send an event to a DSN, or through the pipeline into the embedded store
#[derive(Debug, Args)]
#[command(
    long_about = "Send an event to a DSN, or through the pipeline into the embedded store.

Flags describe one event, or files hold them as JSON. Flags beside files are put over each of them; what a file does not say of its id, time, platform, release and environment is filled in, and everything else in it is sent as it is.

Nothing of the environment is sent but the variables that --environ names, and nothing of who you are but what --user says. The id of the event is printed on standard output.",
    after_help = "Examples:
  vidette send-event -m 'backup failed on %s' -a /dev/sdb1 -l fatal -t host_role:db
  vidette send-event --local -m 'does the pipeline work?'
  vidette send-event --logfile /var/log/deploy.log -m 'deploy failed' -r shop@1.4.2 -E staging
  vidette send-event 'crashes/*.json' --dsn https://KEY@sentry.example.com/42
  jq '.event' dump.json | vidette send-event - --json"
)]
pub struct SendEventArgs {
    /// Files that hold an event as JSON each; globs are expanded, - is standard input
    #[arg(value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(super) paths: Vec<String>,

    /// Send the files as they are, without reading what is in them
    #[arg(long, requires = "paths", conflicts_with_all = CONTENT)]
    pub(super) raw: bool,

    /// How bad it is; error unless it is said
    #[arg(short, long, value_enum, value_name = "LEVEL", ignore_case = true)]
    level: Option<LevelArg>,

    /// When it happened: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said
    #[arg(long, value_name = "TIME", value_parser = moment)]
    timestamp: Option<Timestamp>,

    /// The release it happened in; SENTRY_RELEASE, else what `releases propose-version` prints, unless it is said
    #[arg(short, long, value_name = "VERSION", value_parser = release)]
    release: Option<String>,

    /// The distribution of the release
    #[arg(short, long, value_name = "DIST", value_parser = dist)]
    dist: Option<String>,

    /// The environment it happened in; SENTRY_ENVIRONMENT or production unless it is said
    #[arg(short = 'E', long = "env", visible_alias = "environment", value_name = "NAME", value_parser = environment)]
    environment: Option<String>,

    /// Sends no environment variables, which is the default here
    #[arg(long, hide = true)]
    no_environ: bool,

    /// Send this environment variable, in extra data; may be repeated
    #[arg(long, value_name = "VARIABLE", conflicts_with = "no_environ")]
    environ: Vec<String>,

    /// What happened; further ones are further lines
    #[arg(short, long = "message", value_name = "TEXT")]
    messages: Vec<String>,

    /// A value for the next %s of the message; may be repeated
    #[arg(short = 'a', long = "message-arg", value_name = "VALUE", requires = "messages")]
    message_args: Vec<String>,

    /// The platform, such as python or node; other unless it is said
    #[arg(short, long, value_name = "PLATFORM")]
    platform: Option<String>,

    /// A tag; may be repeated
    #[arg(short, long = "tag", value_name = "KEY:VALUE", value_parser = pair)]
    tags: Vec<Pair>,

    /// Extra data, as text; may be repeated
    #[arg(short, long = "extra", value_name = "KEY:VALUE", value_parser = pair)]
    extra: Vec<Pair>,

    /// Who met it: id, email, username, ip_address or anything else; may be repeated
    #[arg(short, long = "user", value_name = "KEY:VALUE", value_parser = pair)]
    user: Vec<Pair>,

    /// A part of the fingerprint that events are grouped by; may be repeated
    #[arg(short, long = "fingerprint", value_name = "PART")]
    fingerprint: Vec<String>,

    /// A log whose last 100 lines become breadcrumbs, with the times at their beginnings
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    logfile: Option<PathBuf>,

    /// Take the text before the first `: ` of a log's line for its category
    #[arg(long)]
    with_categories: bool,

    /// Has no effect
    #[arg(long, hide = true)]
    allow_xcode_infoplist_preprocessing: bool,

    /// The part of the errors that is sent, from 0 to 1; decided by the event's id
    #[arg(long, value_name = "RATE", value_parser = rate)]
    sample_rate: Option<Rate>,

    /// The part of the traces whose transactions are sent, from 0 to 1; decided by the trace's id
    #[arg(long, value_name = "RATE", value_parser = rate)]
    traces_sample_rate: Option<Rate>,

    #[command(flatten)]
    pub(super) target: TargetArgs,
}

/// The flags that describe an event.
const CONTENT: [&str; 13] = [
    "level",
    "timestamp",
    "release",
    "dist",
    "environment",
    "environ",
    "messages",
    "platform",
    "tags",
    "extra",
    "user",
    "fingerprint",
    "logfile",
];

/// The levels there are.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum LevelArg {
    Debug,
    #[value(alias = "log")]
    Info,
    #[value(alias = "warn")]
    Warning,
    Error,
    #[value(alias = "critical")]
    Fatal,
}

impl LevelArg {
    const fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Fatal => "fatal",
        }
    }
}

impl SendEventArgs {
    /// Fails when there is nothing to send.
    pub(super) fn check(&self) -> Result<(), CliError> {
        let described = !self.messages.is_empty()
            || !self.tags.is_empty()
            || !self.extra.is_empty()
            || !self.user.is_empty()
            || !self.fingerprint.is_empty()
            || !self.environ.is_empty()
            || self.logfile.is_some();
        if described || !self.paths.is_empty() {
            return Ok(());
        }
        Err(CliError::usage("there is nothing to send")
            .hint("-m TEXT says what happened; a PATH names a file with an event; - reads one from standard input"))
    }

    /// What the flags say of the event.
    pub(super) fn particulars(&self, context: &Context) -> Result<Particulars, CliError> {
        let breadcrumbs = match &self.logfile {
            Some(path) => {
                let times = LogTimes::of_this_system();
                breadcrumbs::read(path, self.with_categories, context.clock.now(), &times)
                    .map_err(|error| CliError::usage(format!("cannot read `{}`", path.display())).because(error))?
            }
            None => Vec::new(),
        };
        Ok(Particulars {
            level: self.level.map(LevelArg::name),
            timestamp: self.timestamp,
            release: self.release.clone(),
            dist: self.dist.clone(),
            environment: self.environment.clone(),
            platform: self.platform.clone(),
            message: (!self.messages.is_empty()).then(|| self.messages.join("\n")),
            params: self.message_args.clone(),
            tags: self.tags.clone(),
            extra: self.extra.clone(),
            user: self.user.clone(),
            fingerprint: self.fingerprint.clone(),
            environ: variables(context, &self.environ),
            breadcrumbs,
        })
    }

    /// What holds where neither flags nor a file say anything.
    pub(super) fn defaults(&self, context: &Context) -> Defaults {
        if self.raw {
            return Defaults::default();
        }
        let mut defaults = defaults(context, self.release.is_some(), self.environment.as_deref());
        if self.release.is_none() && defaults.release.is_none() {
            defaults.release = self.proposed(context);
        }
        defaults
    }

    /// The release that is being built, for an event that is made here; one in a file may be of any release.
    fn proposed(&self, context: &Context) -> Option<String> {
        if !self.paths.is_empty() {
            return None;
        }
        match proposal::propose(&context.surroundings) {
            Ok(proposal) => release(&proposal.version).ok(),
            Err(ProposalError::Nothing(_)) => None,
            Err(error @ ProposalError::EventFile(_)) => {
                context.ui.warn(&format!("the event gets no release: {error}"));
                None
            }
        }
    }

    pub(super) const fn sampling(&self) -> ClientSampling {
        ClientSampling { sample_rate: self.sample_rate, traces_sample_rate: self.traces_sample_rate }
    }
}

/// The variables that were asked for by name.
pub(super) fn variables(context: &Context, names: &[String]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for name in names {
        match context.surroundings.variables.get(name) {
            Some(value) => pairs.push(Pair { key: name.clone(), value: value.clone() }),
            None => context.ui.warn(&format!("the environment variable `{name}` is not set and not sent")),
        }
    }
    pairs
}

/// What the configuration says where flags do not: of the release, unless one is named, and of the environment.
pub(super) fn defaults(context: &Context, names_release: bool, named_environment: Option<&str>) -> Defaults {
    let configured = |setting: Option<&Setting<String>>, check: fn(&str) -> Result<String, String>| {
        let setting = setting?;
        match check(&setting.value) {
            Ok(value) => Some(value),
            Err(problem) => {
                context.ui.warn(&format!("{} is not used: {problem}", setting.origin));
                None
            }
        }
    };
    let settings = &context.settings;
    Defaults {
        release: if names_release { None } else { configured(settings.release.as_ref(), release) },
        environment: match named_environment {
            Some(environment) => environment.to_owned(),
            None => configured(settings.environment.as_ref(), environment).unwrap_or_else(|| ENVIRONMENT.to_owned()),
        },
    }
}

fn moment(text: &str) -> Result<Timestamp, String> {
    let text = text.trim();
    if let Ok(time) = jiff::fmt::rfc2822::parse(text) {
        return Ok(Timestamp::from_millis(time.timestamp().as_millisecond()));
    }
    let wrong = || format!("`{text}` is no time: expected RFC 3339, RFC 2822 or seconds since 1970");
    times::moment(text).map_err(|_| wrong())
}

pub(in crate::commands) fn release(text: &str) -> Result<String, String> {
    if text.trim().is_empty() || text.trim() != text {
        return Err("a release is not empty and has no blanks around it".to_owned());
    }
    Release::parse(text).map(|release| release.raw().to_owned()).map_err(|error| error.to_string())
}

fn dist(text: &str) -> Result<String, String> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    if (1..=MAX_DIST).contains(&text.len()) && text.bytes().all(allowed) {
        return Ok(text.to_owned());
    }
    Err(format!("a dist has 1 to {MAX_DIST} letters, digits, `_`, `.` and `-`"))
}

fn environment(text: &str) -> Result<String, String> {
    let wrong = text.is_empty()
        || text.trim() != text
        || text.eq_ignore_ascii_case("none")
        || text.chars().count() > MAX_ENVIRONMENT
        || text.contains(|character: char| matches!(character, '/' | '\\') || character.is_control());
    if wrong {
        return Err(format!("an environment has 1 to {MAX_ENVIRONMENT} characters, no slashes, and is not `None`"));
    }
    Ok(text.to_owned())
}

pub(in crate::commands) fn pair(text: &str) -> Result<Pair, String> {
    match text.split_once(':') {
        Some((key, value)) if !key.trim().is_empty() => {
            Ok(Pair { key: key.trim().to_owned(), value: value.to_owned() })
        }
        _ => Err("expected KEY:VALUE".to_owned()),
    }
}

fn rate(text: &str) -> Result<Rate, String> {
    let number: f64 = text.parse().map_err(|_| "expected a number from 0 to 1".to_owned())?;
    Rate::try_from(number).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_three_forms() {
        let noon = Timestamp::from_millis(1_772_366_400_000);
        for text in
            ["1772366400", "2026-03-01T12:00:00Z", "2026-03-01T13:00:00+01:00", "Sun, 01 Mar 2026 12:00:00 +0000"]
        {
            assert_eq!(moment(text), Ok(noon), "{text}");
        }
        assert_eq!(moment("1772366400.25"), Ok(Timestamp::from_millis(1_772_366_400_250)));
        assert!(moment("yesterday").is_err());
    }

    #[test]
    fn values_split_at_the_first_colon() {
        assert_eq!(pair("url:https://x/"), Ok(Pair { key: "url".to_owned(), value: "https://x/".to_owned() }));
        assert_eq!(pair("note:"), Ok(Pair { key: "note".to_owned(), value: String::new() }));
        assert!(pair("note").is_err() && pair(":x").is_err());
    }

    #[test]
    fn what_a_server_would_throw_away_is_refused() {
        assert!(release("shop@1.4.2").is_ok() && release("a/b").is_err() && release(" a").is_err());
        assert!(dist("42").is_ok() && dist("a b").is_err() && dist(&"x".repeat(65)).is_err());
        assert!(environment("eu-staging").is_ok() && environment("a/b").is_err() && environment("None").is_err());
        assert!(rate("0.5").is_ok() && rate("1.5").is_err() && rate("NaN").is_err());
    }
}
