//! A page of headed sections, labelled fields and lines, drawn for a width.

use unicode_width::UnicodeWidthStr as _;

use super::Canvas;
use super::paint::{Paint, Style};
use super::text;

/// The least width of the labels of fields.
const LABEL: usize = 13;

/// A page being drawn. Everything handed in is made printable here.
#[derive(Debug)]
pub struct Page {
    canvas: Canvas,
    drawn: String,
    /// Fields whose labels get one width, which is known when the last of them has come.
    fields: Vec<Field>,
}

/// A field, ready to be drawn.
#[derive(Debug)]
struct Field {
    label: String,
    value: String,
    page: Option<String>,
}

impl Page {
    /// An empty page.
    pub const fn new(canvas: Canvas) -> Self {
        Self { canvas, drawn: String::new(), fields: Vec::new() }
    }

    /// The width in columns.
    pub const fn width(&self) -> usize {
        self.canvas.width
    }

    /// The page as text.
    pub fn finish(mut self) -> String {
        self.draw_fields();
        self.drawn
    }

    /// A heading, with an empty line before it unless the page begins with it.
    pub fn heading(&mut self, title: &str, aside: &str) {
        self.gap();
        let title = self.paint(Style::Heading, title);
        let aside = if aside.is_empty() { String::new() } else { format!("  {}", self.paint(Style::Faint, aside)) };
        self.drawn.push_str(&format!("{title}{aside}\n"));
    }

    /// An empty line, unless there is one.
    pub fn gap(&mut self) {
        self.draw_fields();
        if !self.drawn.is_empty() && !self.drawn.ends_with("\n\n") {
            self.drawn.push('\n');
        }
    }

    /// A labelled value on one or more lines, wrapped at the width; nothing for an empty value. The values of
    /// fields that follow each other begin in the same column.
    pub fn field(&mut self, label: &str, value: &str) {
        self.linked_field(label, value, None);
    }

    /// A field whose value is a link to a page, if there is one.
    pub fn linked_field(&mut self, label: &str, value: &str, page: Option<&str>) {
        if !value.is_empty() {
            let label = text::fit(&text::printable(label), LABEL.max(self.canvas.width / 4));
            self.fields.push(Field { label, value: text::printable_lines(value), page: page.map(str::to_owned) });
        }
    }

    fn draw_fields(&mut self) {
        let fields = std::mem::take(&mut self.fields);
        let column = fields.iter().map(|field| field.label.width()).fold(LABEL, usize::max);
        let width = self.canvas.width.saturating_sub(column + 4).max(20);
        for Field { label, value, page } in fields {
            let padding = " ".repeat(column.saturating_sub(label.width()));
            let mut lead = format!("  {}{padding}  ", self.paint(Style::Label, &label));
            for line in wrap(&value, width) {
                self.drawn.push_str(&lead);
                self.drawn.push_str(&self.canvas.paint.link(page.as_deref(), line));
                self.drawn.push('\n');
                lead = " ".repeat(column + 4);
            }
        }
    }

    /// A line of spans, each with an optional style, cut at the width.
    pub fn line(&mut self, indent: usize, spans: &[(Option<Style>, &str)]) {
        let spans: Vec<_> = spans.iter().map(|&(style, span)| (style, span, None)).collect();
        self.linked_line(indent, &spans);
    }

    /// A line of spans, each with an optional style and an optional page that it links to, cut at the width.
    pub fn linked_line(&mut self, indent: usize, spans: &[(Option<Style>, &str, Option<&str>)]) {
        self.draw_fields();
        let mut line = " ".repeat(indent);
        let mut room = self.canvas.width.saturating_sub(indent);
        for (style, span, page) in spans {
            let shown = text::fit(&text::printable(span), room);
            room = room.saturating_sub(shown.width());
            let painted = match style {
                Some(style) => self.canvas.paint.paint(*style, shown),
                None => shown.into(),
            };
            line.push_str(&self.canvas.paint.link(*page, painted));
            if room == 0 {
                break;
            }
        }
        self.drawn.push_str(line.trim_end());
        self.drawn.push('\n');
    }

    /// Plain text, wrapped at the width.
    pub fn paragraph(&mut self, indent: usize, style: Option<Style>, value: &str) {
        let width = self.canvas.width.saturating_sub(indent).max(20);
        for line in wrap(&text::printable_lines(value), width) {
            self.line(indent, &[(style, &line)]);
        }
    }

    fn paint(&self, style: Style, value: &str) -> String {
        let paint: Paint = self.canvas.paint;
        paint.paint(style, text::printable(value)).into_owned()
    }
}

/// Breaks text at line breaks, then at blanks, then anywhere, so that no line is wider than `width`.
fn wrap(value: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in value.lines() {
        let mut line = String::new();
        for word in paragraph.split_inclusive(' ') {
            if line.width() + word.trim_end().width() > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            line.push_str(word);
            while line.width() > width {
                let rest = break_at(&mut line, width);
                if rest.is_empty() {
                    break;
                }
                lines.push(std::mem::replace(&mut line, rest));
            }
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Cuts `line` after `width` columns and gives the rest.
fn break_at(line: &mut String, width: usize) -> String {
    let mut used = 0;
    let at = line.char_indices().find(|&(_, character)| {
        used += unicode_width::UnicodeWidthChar::width(character).unwrap_or(0);
        used > width
    });
    at.map(|(at, _)| line.split_off(at.max(1))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(width: usize) -> Page {
        Page::new(Canvas { width, paint: Paint::new(false) })
    }

    #[test]
    fn long_values_wrap_under_their_label() {
        let mut page = page(44);
        page.heading("User", "");
        page.field("email", "someone.with.a.long.name@mail.example.com and more");
        page.field("empty", "");
        assert_eq!(
            page.finish(),
            "User\n  email          someone.with.a.long.name@ma\n                 il.example.com and more\n"
        );
    }

    #[test]
    fn the_values_of_a_section_begin_in_one_column() {
        let mut page = page(60);
        page.heading("Request", "");
        page.field("url", "https://shop.example.com/");
        page.field("X-Forwarded-For", "[ip]");
        page.heading("User", "");
        page.field("id", "7");
        assert_eq!(
            page.finish(),
            "Request\n  url              https://shop.example.com/\n  X-Forwarded-For  [ip]\n\nUser\n  id             7\n"
        );
    }

    #[test]
    fn lines_are_cut_and_harmless() {
        let mut page = page(12);
        page.line(2, &[(None, "ab\u{1b}c"), (Some(Style::Faint), "defghijklmnop")]);
        assert_eq!(page.finish(), "  ab␛cdefgh…\n");
    }
}
