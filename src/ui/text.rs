//! Text for a terminal: made harmless, cut to a width, written for a person.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::model::Timestamp;

/// One line that no terminal obeys: control characters, escape sequences, line breaks and the
/// characters that reorder text are shown instead of sent.
pub fn printable(text: &str) -> String {
    text.chars().filter_map(|character| if character == '\t' { Some(' ') } else { visible(character) }).collect()
}

/// As [`printable`], with line breaks kept and tabs widened.
pub fn printable_lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => lines.push('\n'),
            '\t' => lines.push_str("    "),
            '\r' => {}
            _ => lines.extend(visible(character)),
        }
    }
    lines
}

/// The character, or a picture of it when a terminal would act on it; none for what only asks for another look of its
/// neighbours. Terminals disagree on how wide those sequences are, and a table needs them to agree.
fn visible(character: char) -> Option<char> {
    Some(match character {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + character as u32).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        // Joiners and variation selectors.
        '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => return None,
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => '\u{fffd}',
        _ => character,
    })
}

/// Cuts to `width` columns, with `…` where something was cut.
pub fn fit(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut used = 0;
    for character in text.chars() {
        let columns = character.width().unwrap_or(0);
        if used + columns + 1 > width {
            break;
        }
        used += columns;
        cut.push(character);
    }
    // Some sequences are wider together than one by one.
    while cut.width() + 1 > width && cut.pop().is_some() {}
    cut.push('…');
    cut
}

/// How long before `now` a time was: `just now`, `5 min ago`, `3 d ago`; the future is `in 5 min`.
pub fn relative(time: Timestamp, now: Timestamp) -> String {
    let seconds = now.as_seconds() - time.as_seconds();
    let span = seconds.unsigned_abs();
    let (count, unit) = match span {
        0..45 => return "just now".to_owned(),
        45..5_400 => ((span + 30) / 60, "min"),
        5_400..129_600 => (span / 3_600, "h"),
        129_600..63_072_000 => (span / 86_400, "d"),
        _ => (span / 31_536_000, "y"),
    };
    if seconds < 0 { format!("in {count} {unit}") } else { format!("{count} {unit} ago") }
}

/// A number with thin groups of thousands: `12,345`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number of bytes for a person: `1.4 MB`, in powers of 1,000.
pub fn bytes(count: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "two digits are shown")]
    let mut value = count as f64;
    for unit in ["B", "kB", "MB", "GB"] {
        if value < 1_000.0 {
            return if unit == "B" { format!("{count} B") } else { format!("{value:.1} {unit}") };
        }
        value /= 1_000.0;
    }
    format!("{value:.1} TB")
}

/// A row of bars, one per count; the tallest bar stands for the largest count.
pub fn sparkline(counts: &[u64]) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let largest = counts.iter().copied().max().unwrap_or(0).max(1);
    let bar = |count: u64| match count {
        0 => ' ',
        _ => {
            let height = usize::try_from(u128::from(count) * 7 / u128::from(largest)).unwrap_or(7);
            BARS[height.min(7)]
        }
    };
    counts.iter().copied().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_escape_sequence_survives() {
        let hostile = "\u{1b}[2Jboom\u{7}\r\n\u{9b}31m\u{202e}txt";
        let shown = printable(hostile);
        assert!(!shown.chars().any(char::is_control), "{shown:?}");
        assert!(!shown.contains('\u{202e}'));
        assert_eq!(printable_lines("a\r\nb\tc"), "a\nb    c");
        assert_eq!(printable("\u{e0041}\u{2063}"), "\u{fffd}\u{fffd}", "no text is hidden");
        assert_eq!(printable("⚠\u{fe0f} 👩\u{200d}🚀"), "⚠ 👩🚀");
    }

    #[test]
    fn cutting_counts_columns_not_characters() {
        assert_eq!(fit("日本語テキスト", 7), "日本語…");
        assert_eq!(fit("short", 5), "short");
        assert_eq!(fit("longer", 4), "lon…");
        assert_eq!(fit("e\u{301}e\u{301}e\u{301}e\u{301}", 3), "e\u{301}e\u{301}…");
        for width in 1..12 {
            for text in ["日本語テキスト", "👩🚀👍🏽🇩🇪 ok", "1\u{fe0f}\u{20e3}2⚠\u{fe0f}34567890", "لا لا لا لا"]
            {
                assert!(fit(text, width).width() <= width, "{text} in {width}");
            }
        }
    }

    #[test]
    fn times_are_told_as_people_tell_them() {
        let now = Timestamp::from_millis(1_000_000_000_000);
        assert_eq!(relative(now.plus_seconds(-10), now), "just now");
        assert_eq!(relative(now.plus_seconds(-45), now), "1 min ago");
        assert_eq!(relative(now.plus_seconds(-301), now), "5 min ago");
        assert_eq!(relative(now.plus_seconds(-7_200), now), "2 h ago");
        assert_eq!(relative(now.plus_seconds(-86_400 * 3), now), "3 d ago");
        assert_eq!(relative(now.plus_seconds(600), now), "in 10 min");
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!(bytes(999), "999 B");
        assert_eq!(bytes(1_400_000), "1.4 MB");
        assert_eq!(sparkline(&[0, 1, 4, 8]), " ▁▄█");
    }
}
