//! Every environment variable that sets something of vidette's, in one place (where the home and data
//! directories are is the system's to say, by `HOME` and the `XDG_` variables); `docs/configuration.md` lists them
//! and a test holds the list to this file.

/// A documented environment variable.
#[derive(Debug, Clone, Copy)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What it sets, in one sentence.
    pub meaning: &'static str,
}

macro_rules! variables {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $meaning:literal;)*) => {
        $(#[doc = $meaning] pub const $constant: &str = $name;)*

        /// All of them, in the order of the documentation.
        pub const ALL: &[Variable] = &[$(Variable { name: $name, meaning: $meaning },)*];
    };
}

variables! {
    VIDETTE_LOCAL = "VIDETTE_LOCAL", "The directory of the embedded store; set, it stands for `--local=DIR`.";
    SENTRY_URL = "SENTRY_URL", "The server's address.";
    SENTRY_AUTH_TOKEN = "SENTRY_AUTH_TOKEN", "The token for the server's Web API.";
    SENTRY_DSN = "SENTRY_DSN", "Where `send-event` and `send-envelope` send to.";
    SENTRY_ORG = "SENTRY_ORG", "The organisation's slug.";
    SENTRY_PROJECT = "SENTRY_PROJECT", "The project's slug.";
    SENTRY_RELEASE = "SENTRY_RELEASE", "The release that events belong to.";
    SENTRY_ENVIRONMENT = "SENTRY_ENVIRONMENT", "The environment that events belong to.";
    SENTRY_LOG_LEVEL = "SENTRY_LOG_LEVEL", "How much is logged to standard error: error, warn, info, debug, trace.";
    SENTRY_NO_PROGRESS_BAR = "SENTRY_NO_PROGRESS_BAR", "Set to 1, no progress bars are drawn.";
    SENTRY_ALLOW_FAILURE = "SENTRY_ALLOW_FAILURE", "Set to 1 or true, failures are printed but the exit code is 0.";
    NO_COLOR = "NO_COLOR", "Set to anything, no colour is used.";
    COLUMNS = "COLUMNS", "The width to draw for.";
    TERM = "TERM", "`dumb` means a terminal without colour.";
    CI = "CI", "Set to anything but `0` and `false`: nothing is asked, and there is no colour, progress bar, pager or browser.";
    VIDETTE_HTTP_TIMEOUT = "VIDETTE_HTTP_TIMEOUT", "How many seconds a server may be silent before the request counts as failed; 30 unless set.";
    VIDETTE_PAGER = "VIDETTE_PAGER", "The pager for results longer than the screen, before `PAGER`; empty or `cat` means none.";
    PAGER = "PAGER", "The same for all programs; `less -FRX` if neither is set.";
    BROWSER = "BROWSER", "The program that `--web` opens pages with.";
    COMPLETE = "COMPLETE", "Set to a shell's name by its completion script, which asks for what could come next.";
    FORCE_HYPERLINK = "FORCE_HYPERLINK", "`1` draws links on any terminal, `0` on none.";
}
