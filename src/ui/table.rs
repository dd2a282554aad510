//! Tables that fit the width: one line per row, the widest text columns cut first; where even that is too wide, one line
//! per cell.

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

/// Draws rows under headings, no wider than `width`; with a line for each cell when no other way fits.
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
    if !fit_widths(&mut widths, &whole, width) {
        return draw_stacked(headings, rows, &shown, &whole, width, paint);
    }
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

/// Takes columns away from the widest column that may be cut until all fit; false if they never do.
fn fit_widths(widths: &mut [usize], whole: &[bool], width: usize) -> bool {
    let gaps = GAP * widths.len().saturating_sub(1);
    // None of those that may be cut can take more than all the room there is.
    for (column, _) in widths.iter_mut().zip(whole).filter(|(_, whole)| !**whole) {
        *column = (*column).min(width.max(NARROWEST));
    }
    while widths.iter().sum::<usize>() + gaps > width {
        let cuttable = widths.iter_mut().zip(whole).filter(|(_, whole)| !**whole).map(|(column, _)| column);
        let Some(widest) = cuttable.max_by_key(|column| **column) else { return false };
        if *widest <= NARROWEST {
            return false;
        }
        *widest -= 1;
    }
    true
}

/// Each row as lines of a heading and a value, with an empty line between rows.
fn draw_stacked(
    headings: &[(&str, Align)],
    rows: &[Vec<Cell>],
    shown: &[Vec<String>],
    whole: &[bool],
    width: usize,
    paint: Paint,
) -> String {
    let label = headings.iter().map(|(heading, _)| heading.width()).max().unwrap_or(0).min(width / 3);
    let room = width.saturating_sub(label + GAP);
    let mut drawn = String::new();
    for (row, cells) in rows.iter().zip(shown) {
        if !drawn.is_empty() {
            drawn.push('\n');
        }
        for (((heading, _), whole), (cell, text)) in headings.iter().zip(whole).zip(row.iter().zip(cells)) {
            if text.is_empty() {
                continue;
            }
            let heading = text::fit(heading, label);
            let padding = " ".repeat(label.saturating_sub(heading.width()) + GAP);
            let value = if *whole { text.clone() } else { text::fit(text, room) };
            drawn.extend([paint.paint(Style::Label, heading).as_ref(), &padding, &painted(cell, value, paint), "\n"]);
        }
    }
    drawn
}

/// The text of a cell in its colour, as a link if it is one.
fn painted(cell: &Cell, text: String, paint: Paint) -> String {
    let painted = match cell.style {
        Some(style) => paint.paint(style, text),
        None => text.into(),
    };
    paint.link(cell.link.as_deref(), painted).into_owned()
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
        let painted = painted(cell, fitted, paint);
        if index > 0 {
            line.push_str(&" ".repeat(GAP));
        }
        match align {
            Align::Left => line.extend([painted.as_str(), &padding]),
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

    /// Rows as they come: wide characters, emoji, combining marks, text from right to left, hostile text.
    fn motley() -> Vec<Vec<Cell>> {
        let titles = [
            "TypeError: undefined is not a function in a title that goes on and on, past every width there is, until it ends",
            "日本語のとても長いタイトル、どの幅よりも長く、最後まで続くので必ず切られるはずです、そうでなければなりません",
            "👩\u{200d}🚀👍🏽🇩🇪⚠\u{fe0f}❤\u{fe0f} emoji in a row 👨\u{200d}👩\u{200d}👧\u{200d}👦 and some more of them 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
            "e\u{301}a\u{308}o\u{302}\u{323} combining marks, e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
            "خطأ غير متوقع في معالجة الطلب لا لا لا لا لا لا لا لا لا لا لا لا لا لا لا لا لا لا لا لا",
            "\u{1b}[2J\u{9b}31m\u{202e}hostile\r\n\ttext",
            "",
        ];
        let row = |(index, title): (usize, &&str)| {
            vec![
                Cell::styled(Style::Id, format!("WEB-{index}")),
                Cell::level("error"),
                Cell::plain(*title).linked(Some("https://s.example/1/")),
                Cell::plain("1,234"),
                Cell::plain("3 d ago"),
            ]
        };
        titles.iter().enumerate().map(row).collect()
    }

    const HEADINGS: [(&str, Align); 5] = [
        ("ISSUE", Align::Left),
        ("LEVEL", Align::Left),
        ("TITLE", Align::Left),
        ("EVENTS", Align::Right),
        ("LAST SEEN", Align::Left),
    ];

    #[test]
    fn nothing_is_wider_than_the_screen() {
        for width in [40, 80, 160] {
            let drawn = draw(&HEADINGS, &motley(), width, Paint::new(false));
            let widest = drawn.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap();
            assert!(widest <= width, "{widest} in {width}:\n{drawn}");
            assert_eq!(drawn.lines().count(), 8, "{drawn}");
            assert!(!drawn.chars().any(|character| character != '\n' && character.is_control()), "{drawn:?}");
            // The column after the one that is cut begins at the same place in each row.
            let begins: Vec<_> =
                drawn.lines().skip(1).map(|line| line.split("1,234").next().unwrap().width()).collect();
            assert!(begins.iter().all(|begin| *begin == begins[0]), "{begins:?}\n{drawn}");
        }
    }

    #[test]
    fn what_fits_in_no_other_way_is_stacked() {
        let headings = [("EVENT ID", Align::Left), ("PROJECT", Align::Left), ("TITLE", Align::Left)];
        let rows = vec![
            vec![Cell::styled(Style::Id, "a".repeat(32)), Cell::plain("checkout"), Cell::plain("t".repeat(60))],
            vec![Cell::styled(Style::Id, "b".repeat(32)), Cell::plain(""), Cell::plain("short")],
        ];
        let drawn = draw(&headings, &rows, 44, Paint::new(false));
        assert_eq!(
            drawn,
            format!(
                "EVENT ID  {}\nPROJECT   checkout\nTITLE     {}…\n\nEVENT ID  {}\nTITLE     short\n",
                "a".repeat(32),
                "t".repeat(33),
                "b".repeat(32)
            )
        );
    }

    #[test]
    fn colours_and_links_take_no_room() {
        let plain = draw(&HEADINGS, &motley(), 80, Paint::new(false));
        let painted = draw(&HEADINGS, &motley(), 80, Paint::new(true).with_links(true));
        let bare = regex::Regex::new("\u{1b}\\[[0-9;]*m|\u{1b}\\]8;;[^\u{1b}]*\u{1b}\\\\").unwrap();
        let bare: Vec<_> = bare.replace_all(&painted, "").lines().map(|line| line.trim_end().to_owned()).collect();
        assert_eq!(bare, plain.lines().collect::<Vec<_>>());
        assert_eq!(painted.matches("\u{1b}]8;;https://s.example/1/").count(), 6);
    }
}
