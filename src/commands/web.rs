//! Where a result is found in a browser, for `--web`.

use super::Shown;
use crate::context::Context;
use crate::ui;

/// A result with its page, by the parts of the path below the organisation's own: `["issues"]`. The embedded store has
/// no pages.
pub(super) fn with_page(context: &Context, below: &[&str], shown: Shown) -> Shown {
    let organization = context.settings.org.as_ref().map(|organization| organization.value.as_str());
    let page = organization.and_then(|organization| {
        let segments: Vec<_> = ["organizations", organization].iter().chain(below).copied().collect();
        context.page(&segments)
    });
    shown.map(|view| ui::with_web(view, page.map(String::from)))
}
