//! Tables that fit the width: one line per row, the widest text columns cut first.

use unicode_width::UnicodeWidthStr as _;

use super::paint::{Paint, Style};
use super::text;

/// How a column is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Text.
    Left,
    /// Numbers.
    Right,
}

/// A cell as it is drawn.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// The text; made printable when it is drawn.
    pub text: String,
    /// What it means, for colour.
    pub style: Option<Style>,
    /// The page it stands for; drawn as a link where the terminal shows links.
    pub link: Option<String>,
}

impl Cell {
    /// Text without a meaning of its own.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: None, link: None }
    }

    /// Text with a meaning.
    pub fn styled(style: Style, text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Some(style), link: None }
    }

    /// A severity, in its colour.
    pub fn level(level: &str) -> Self {
        Self::styled(Paint::level_style(level), level)
    }

    /// The same text as a link to a page, if there is one. What is no web address is left out when it is drawn.
    #[must_use]
    pub fn linked(mut self, page: Option<impl Into<String>>) -> Self {
        self.link = page.map(Into::into);
        self
    }
}

/// The columns between two columns of text.
const GAP: usize = 2;
/// No column is cut below this width.
const NARROWEST: usize = 8;

/// Draws rows under headings, no wider than `width` unless every column is at its narrowest.
pub fn draw(headings: &[(&str, Align)], rows: &[Vec<Cell>], width: usize, paint: Paint) -> String {
    let shown: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|cell| text::printable(&cell.text)).collect()).collect();
    let mut widths: Vec<usize> = headings.iter().map(|(heading, _)| heading.width()).collect();
    for row in &shown {
        for (column, cell) in widths.iter_mut().zip(row) {
            *column = (*column).max(cell.width());
        }
    }
    let whole: Vec<bool> =
        headings.iter().enumerate().map(|(index, heading)| is_kept_whole(*heading, index, rows)).collect();
    fit_widths(&mut widths, &whole, width);
    let mut drawn = String::new();
    let heading_cells: Vec<_> = headings.iter().map(|(heading, _)| Cell::styled(Style::Heading, *heading)).collect();
    let heading_text: Vec<_> = headings.iter().map(|(heading, _)| (*heading).to_owned()).collect();
    draw_row(&mut drawn, headings, &widths, &heading_cells, &heading_text, paint);
    for (row, cells) in rows.iter().zip(&shown) {
        draw_row(&mut drawn, headings, &widths, row, cells, paint);
    }
    drawn
}

/// Whether a column is of no use when it is cut: numbers and ids.
fn is_kept_whole((_, align): (&str, Align), index: usize, rows: &[Vec<Cell>]) -> bool {
    let is_id = |row: &Vec<Cell>| row.get(index).is_some_and(|cell| cell.style == Some(Style::Id));
    align == Align::Right || rows.iter().any(is_id)
}

/// Takes columns away from the widest column that may be cut until all fit.
fn fit_widths(widths: &mut [usize], whole: &[bool], width: usize) {
    let gaps = GAP * widths.len().saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > width {
        let cuttable = widths.iter_mut().zip(whole).filter(|(_, whole)| !**whole).map(|(column, _)| column);
        let Some(widest) = cuttable.max_by_key(|column| **column) else { return };
        if *widest <= NARROWEST {
            return;
        }
        *widest -= 1;
    }
}

fn draw_row(
    drawn: &mut String,
    headings: &[(&str, Align)],
    widths: &[usize],
    row: &[Cell],
    cells: &[String],
    paint: Paint,
) {
    let mut line = String::new();
    for (index, ((&(_, align), &column), (cell, shown))) in
        headings.iter().zip(widths).zip(row.iter().zip(cells)).enumerate()
    {
        let fitted = text::fit(shown, column);
        let padding = " ".repeat(column.saturating_sub(fitted.width()));
        let painted = match cell.style {
            Some(style) => paint.paint(style, fitted),
            None => fitted.into(),
        };
        let painted = paint.link(cell.link.as_deref(), painted);
        if index > 0 {
            line.push_str(&" ".repeat(GAP));
        }
        match align {
            Align::Left => line.extend([painted.as_ref(), &padding]),
            Align::Right => line.extend([padding.as_str(), &painted]),
        }
    }
    drawn.push_str(line.trim_end());
    drawn.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_never_cut() {
        let headings = [("ID", Align::Left), ("TITLE", Align::Left)];
        let rows = vec![vec![Cell::styled(Style::Id, "5d1c0b9a8f7e4d6c"), Cell::plain("a long title")]];
        let drawn = draw(&headings, &rows, 26, Paint::new(false));
        assert_eq!(drawn, "ID                TITLE\n5d1c0b9a8f7e4d6c  a long …\n");
    }

    #[test]
    fn the_widest_column_is_cut_and_numbers_stand_right() {
        let headings = [("ID", Align::Left), ("TITLE", Align::Left), ("EVENTS", Align::Right)];
        let rows = vec![
            vec![Cell::plain("WEB-1"), Cell::plain("KeyError: 'sku-81723' in a very long title"), Cell::plain("12")],
            vec![Cell::plain("WEB-2"), Cell::plain("ok\u{1b}[2J"), Cell::plain("1,204")],
        ];
        let drawn = draw(&headings, &rows, 40, Paint::new(false));
        assert_eq!(
            drawn,
            "ID     TITLE                      EVENTS\n\
             WEB-1  KeyError: 'sku-81723' in…      12\n\
             WEB-2  ok␛[2J                      1,204\n"
        );
    }
}
