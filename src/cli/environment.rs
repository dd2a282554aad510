//! What the environment says of the terminal, the pager and the browser.
//!
//! Read once, at the start; below this the answers are values.

use crate::config::{Surroundings, env};
use crate::ui::{Browsing, Pager};

/// The pager when none was chosen: ends at once when everything fits, passes colours on, leaves the text on the screen.
const DEFAULT_PAGER: &str = "less -FRX";

/// Whether this is a CI job: no questions, no pager, no browser, nothing drawn for a person who watches.
pub(super) fn is_ci(surroundings: &Surroundings) -> bool {
    surroundings.variable(env::CI).is_some_and(|value| !matches!(value, "0" | "false"))
}

/// Whether colour is unwanted or not possible.
pub(super) fn is_plain(surroundings: &Surroundings) -> bool {
    surroundings.variable(env::NO_COLOR).is_some() || is_dumb(surroundings) || is_ci(surroundings)
}

fn is_dumb(surroundings: &Surroundings) -> bool {
    surroundings.variable(env::TERM) == Some("dumb")
}

/// The pager to use; none when there shall be none.
pub(super) fn pager(surroundings: &Surroundings) -> Option<Pager> {
    // Set and empty is an answer as well: none.
    let chosen = [env::VIDETTE_PAGER, env::PAGER].iter().find_map(|name| surroundings.variables.get(*name));
    let pager = chosen.map_or(DEFAULT_PAGER, String::as_str).trim();
    let is_none = pager.is_empty() || pager == "cat" || is_ci(surroundings) || is_dumb(surroundings);
    // A plain `less` or `lv` would show colours as text.
    let variables =
        [("LESS", "FRX"), ("LV", "-c")].into_iter().filter(|(name, _)| surroundings.variable(name).is_none());
    (!is_none).then(|| Pager { command: pager.to_owned(), variables: variables.collect() })
}

/// Whether the terminal is known to show links (OSC 8). There is no way to ask one; terminals that do tell their
/// names or versions by variables, and the rules for them are those that most programs follow.
pub(super) fn shows_links(surroundings: &Surroundings) -> bool {
    let variable = |name: &str| surroundings.variable(name);
    if is_plain(surroundings) {
        return false;
    }
    if let Some(forced) = variable(env::FORCE_HYPERLINK) {
        return forced.trim() != "0";
    }
    let one_of = |name: &str, known: &[&str]| variable(name).is_some_and(|value| known.contains(&value));
    // GNOME Terminal and its relatives, from 0.50 on.
    variable("VTE_VERSION").and_then(|version| version.parse::<u32>().ok()).is_some_and(|version| version >= 5_000)
        || one_of(
            "TERM_PROGRAM",
            &["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "terminology", "zed", "rio", "WarpTerminal"],
        )
        || one_of(env::TERM, &["xterm-kitty", "xterm-ghostty", "alacritty", "alacritty-direct", "foot", "foot-extra"])
        || one_of("COLORTERM", &["xfce4-terminal"])
        || ["DOMTERM", "WT_SESSION", "KONSOLE_VERSION"].iter().any(|name| variable(name).is_some())
}

/// How a page can be shown.
pub(super) fn browsing(surroundings: &Surroundings) -> Browsing {
    let variable = |name: &str| surroundings.variable(name);
    let has_display = if cfg!(any(windows, target_os = "macos")) {
        variable("SSH_CONNECTION").is_none()
    } else {
        ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"].iter().any(|name| variable(name).is_some())
    };
    // Several can be named, separated by colons; the first is the one that is wanted.
    let browser = variable(env::BROWSER).and_then(|browsers| browsers.split(':').next());
    Browsing { browser: browser.filter(|browser| !browser.trim().is_empty()).map(str::to_owned), has_display }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)]) -> Surroundings {
        let variables = variables.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
        {
            let mut surroundings = Surroundings::default();
            surroundings.variables = variables;
            surroundings
        }
    }

    #[test]
    fn links_are_for_terminals_that_are_known_to_show_them() {
        for known in [
            [("VTE_VERSION", "7200")],
            [("TERM_PROGRAM", "WezTerm")],
            [("TERM", "xterm-kitty")],
            [("WT_SESSION", "x")],
            [("FORCE_HYPERLINK", "1")],
        ] {
            assert!(shows_links(&with(&known)), "{known:?}");
        }
        for unknown in [
            &[("TERM", "xterm-256color")][..],
            &[("VTE_VERSION", "4205")],
            &[("TERM", "xterm-kitty"), ("NO_COLOR", "1")],
            &[("TERM", "xterm-kitty"), ("CI", "true")],
            &[("TERM", "dumb"), ("WT_SESSION", "x")],
            &[("TERM", "xterm-kitty"), ("FORCE_HYPERLINK", "0")],
        ] {
            assert!(!shows_links(&with(unknown)), "{unknown:?}");
        }
    }

    #[test]
    fn the_pager_is_the_one_that_was_chosen_or_none() {
        let chosen = |variables: &[(&str, &str)]| Some(pager(&with(variables))?.command);
        assert_eq!(chosen(&[]).as_deref(), Some("less -FRX"));
        assert_eq!(chosen(&[("PAGER", "more")]).as_deref(), Some("more"));
        assert_eq!(chosen(&[("PAGER", "more"), ("VIDETTE_PAGER", "bat -p")]).as_deref(), Some("bat -p"));
        for none in [
            &[("PAGER", "cat")][..],
            &[("PAGER", "")],
            &[("PAGER", "less"), ("VIDETTE_PAGER", "")],
            &[("CI", "true")],
            &[("TERM", "dumb")],
        ] {
            assert_eq!(chosen(none), None, "{none:?}");
        }
    }

    #[test]
    fn ci_is_what_says_so() {
        assert!(is_ci(&with(&[("CI", "1")])));
        assert!(!is_ci(&with(&[("CI", "false")])) && !is_ci(&with(&[("CI", "")])) && !is_ci(&with(&[])));
    }
}
