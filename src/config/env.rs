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
    SENTRY_URL = "SENTRY_URL", "The server's address.";
    SENTRY_AUTH_TOKEN = "SENTRY_AUTH_TOKEN", "The token for the server's Web API.";
    SENTRY_ORG = "SENTRY_ORG", "The organisation's slug.";
    SENTRY_PROJECT = "SENTRY_PROJECT", "The project's slug.";
    SENTRY_DSN = "SENTRY_DSN", "Where `send-event`, `send-envelope`, `monitors run` and `bash-hook` send to.";
    SENTRY_RELEASE = "SENTRY_RELEASE", "The release that events belong to.";
    SENTRY_ENVIRONMENT = "SENTRY_ENVIRONMENT", "The environment that events belong to.";
    SENTRY_VCS_REMOTE = "SENTRY_VCS_REMOTE", "The remote that names a git repository; `origin` unless set.";
    SENTRY_PIPELINE = "SENTRY_PIPELINE", "What stands behind the version in `User-Agent`.";
    CUSTOM_HEADER = "CUSTOM_HEADER", "A header, as `NAME:VALUE`, that is sent with each request.";
    SENTRY_HTTP_MAX_RETRIES = "SENTRY_HTTP_MAX_RETRIES", "How often a request that is safe to repeat is sent again.";
    SENTRY_LOG_LEVEL = "SENTRY_LOG_LEVEL", "How much is logged to standard error: error, warn, info, debug, trace.";
    SENTRY_ALLOW_FAILURE = "SENTRY_ALLOW_FAILURE", "Set to 1 or true, failures are printed but the exit code is 0.";
    SENTRY_NO_PROGRESS_BAR = "SENTRY_NO_PROGRESS_BAR", "Set to 1, no progress bars are drawn.";
    SENTRY_PROPERTIES = "SENTRY_PROPERTIES", "A file of Java properties with settings.";
    SENTRY_LOAD_DOTENV = "SENTRY_LOAD_DOTENV", "Set to anything but 1, no `.env` file is looked for.";
    SENTRY_DOTENV_PATH = "SENTRY_DOTENV_PATH", "A `.env` file whose variables come before those of the environment.";
    SENTRY_DOTENV_PATHS = "SENTRY_DOTENV_PATHS", "Several of them, separated by commas; later ones win.";
    SSL_CERT_FILE = "SSL_CERT_FILE", "A PEM file of certificates to trust besides the system's.";
    CURL_CA_BUNDLE = "CURL_CA_BUNDLE", "Another one.";
    VIDETTE_LOCAL = "VIDETTE_LOCAL", "The directory of the embedded store; set, it stands for `--local=DIR`.";
    VIDETTE_PROFILE = "VIDETTE_PROFILE", "The profile of vidette.toml to use.";
    VIDETTE_TRUSTED_HOSTS = "VIDETTE_TRUSTED_HOSTS", "Servers, separated by commas, that tokens may be sent to although a file of the project names them.";
    VIDETTE_NO_KEYRING = "VIDETTE_NO_KEYRING", "Set to anything, `login` keeps tokens in a file and not in the keyring.";
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

/// Whether a `.env` file may set a variable: only what is said to Sentry's tools, and nothing that says whom to trust.
pub(super) fn may_be_in_file(name: &str) -> bool {
    let about_files = [SENTRY_LOAD_DOTENV, SENTRY_DOTENV_PATH, SENTRY_DOTENV_PATHS];
    name == CUSTOM_HEADER || (name.starts_with("SENTRY_") && !about_files.contains(&name))
}
