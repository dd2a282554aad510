//! The grouping of an event, drawn: labels, fingerprint, and each variant as the tree of what counts.

use crate::grouping::{Component, ExplainedGrouping};
use crate::ui::page::Page;
use crate::ui::paint::Style;

/// Draws the stage.
pub(super) fn draw(page: &mut Page, explained: &ExplainedGrouping, aside: &str, full: bool) {
    let grouping = &explained.grouping;
    page.heading("Group", aside);
    page.field("title", &grouping.title);
    page.field("culprit", &grouping.culprit);
    page.field("fingerprint", &grouping.fingerprint.join(", "));
    if let Some(rule) = &grouping.fingerprint_rule {
        page.field("by rule", rule);
    }
    if explained.variants.is_empty() {
        page.line(2, &[(Some(Style::Faint), "a transaction belongs to no issue")]);
    }
    for (name, variant) in &explained.variants {
        let Some(hash) = variant.hash else {
            if full {
                let hint = variant.hint.as_deref().unwrap_or("does not count");
                page.line(2, &[(Some(Style::Label), name.as_str()), (Some(Style::Faint), &format!("  {hint}"))]);
                parts(page, &variant.component.children, 4, full);
            }
            continue;
        };
        let of = variant.source.unwrap_or_default();
        page.line(
            2,
            &[
                (Some(Style::Label), name.as_str()),
                (None, "  "),
                (Some(Style::Id), &hash.to_string()),
                (Some(Style::Faint), &format!("  from {of}")),
            ],
        );
        parts(page, &variant.component.children, 4, full);
    }
}

fn parts(page: &mut Page, components: &[Component], indent: usize, full: bool) {
    let mut silent = 0_usize;
    for component in components {
        if !full && !component.contributes {
            silent += usize::from(component.id == "frame");
            continue;
        }
        let values = component.values.join(" ");
        let hint = component.hint.as_deref().map(|hint| format!("  ({hint})")).unwrap_or_default();
        let name = if component.contributes { Style::Highlight } else { Style::Faint };
        let value = (!component.contributes).then_some(Style::Faint);
        let between = if values.is_empty() { "" } else { "  " };
        page.line(
            indent,
            &[(Some(name), component.id), (None, between), (value, &values), (Some(Style::Faint), &hint)],
        );
        parts(page, &component.children, indent + 2, full);
    }
    if silent > 0 {
        let frames = if silent == 1 { "frame does" } else { "frames do" };
        page.line(indent, &[(Some(Style::Faint), &format!("… {silent} {frames} not count (--full shows them)"))]);
    }
}
