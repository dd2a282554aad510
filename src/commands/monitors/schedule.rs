//! What a schedule looks like: a crontab line, checked before the job runs, so that a slip is found by who made it.

/// The fields of a crontab line: what they are called, and what stands in them.
const FIELDS: [Field; 5] = [
    Field { name: "minute", range: (0, 59), names: &[] },
    Field { name: "hour", range: (0, 23), names: &[] },
    Field { name: "day of the month", range: (1, 31), names: &[] },
    Field {
        name: "month",
        range: (1, 12),
        names: &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    },
    Field { name: "day of the week", range: (0, 7), names: &["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];

/// The names of whole lines.
const NAMED: [(&str, &str); 7] = [
    ("@yearly", "0 0 1 1 *"),
    ("@annually", "0 0 1 1 *"),
    ("@monthly", "0 0 1 * *"),
    ("@weekly", "0 0 * * 0"),
    ("@daily", "0 0 * * *"),
    ("@midnight", "0 0 * * *"),
    ("@hourly", "0 * * * *"),
];

struct Field {
    name: &'static str,
    range: (u32, u32),
    /// The names of the values from the first one on.
    names: &'static [&'static str],
}

/// Reads a crontab line, or a name such as `@daily`, as the line that is sent.
pub(super) fn crontab(text: &str) -> Result<String, String> {
    let trimmed = text.trim();
    if trimmed.starts_with('@') {
        let known = NAMED.iter().find(|(name, _)| name.eq_ignore_ascii_case(trimmed));
        let names = || NAMED.map(|(name, _)| name).join(", ");
        return known.map(|(_, line)| (*line).to_owned()).ok_or_else(|| format!("the names are {}", names()));
    }
    let parts: Vec<_> = trimmed.split_ascii_whitespace().collect();
    if parts.len() != FIELDS.len() {
        return Err(format!(
            "a crontab line has five fields (minute, hour, day, month, weekday), such as '0 3 * * *', not {}",
            parts.len()
        ));
    }
    for (field, part) in FIELDS.iter().zip(parts) {
        for item in part.split(',') {
            field.check(item)?;
        }
    }
    Ok(text.to_owned())
}

impl Field {
    /// One item of a list: `*`, a value or a range, each with an optional step; or the last day, the nth weekday.
    fn check(&self, item: &str) -> Result<(), String> {
        if self.is_special(item) {
            return Ok(());
        }
        let (span, step) = item.split_once('/').map_or((item, None), |(span, step)| (span, Some(step)));
        if let Some(step) = step
            && !step.parse::<u32>().is_ok_and(|step| step > 0)
        {
            return Err(format!("the step `{step}` of the {} is no number above 0", self.name));
        }
        if span == "*" {
            return Ok(());
        }
        let Some((first, last)) = span.split_once('-') else {
            let value = self.value(span)?;
            return match step {
                None => Ok(()),
                Some(step) => {
                    Err(format!("`{item}` of the {} needs a range: {value}-{}/{step}", self.name, self.range.1))
                }
            };
        };
        if self.value(first)? > self.value(last)? {
            return Err(format!("the range `{span}` of the {} goes backwards", self.name));
        }
        Ok(())
    }

    /// `L` for a month's last day, `5L` for its last Friday, `1#2` for its second Monday.
    fn is_special(&self, item: &str) -> bool {
        match self.range {
            (1, 31) => item.eq_ignore_ascii_case("l"),
            (0, 7) => {
                let nth = item.split_once('#').is_some_and(|(day, nth)| {
                    self.value(day).is_ok() && nth.parse::<u32>().is_ok_and(|nth| (1..=5).contains(&nth))
                });
                nth || item.strip_suffix(['l', 'L']).is_some_and(|day| self.value(day).is_ok())
            }
            _ => false,
        }
    }

    fn value(&self, text: &str) -> Result<u32, String> {
        let (least, most) = self.range;
        let by_name = self.names.iter().position(|name| name.eq_ignore_ascii_case(text));
        let value = match by_name {
            Some(place) => u32::try_from(place).ok().map(|place| least + place),
            None if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
            None => None,
        };
        value.filter(|value| (least..=most).contains(value)).ok_or_else(|| {
            let names = self.names.first().map(|name| format!(" or a name such as {name}")).unwrap_or_default();
            format!("`{text}` is no {}: expected {least} to {most}{names}", self.name)
        })
    }
}

/// Reads the name of a time zone. Where this system knows no zones, only the form is looked at.
pub(super) fn timezone(text: &str) -> Result<String, String> {
    let known = if jiff::tz::db().is_definitively_empty() {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte))
    } else {
        jiff::tz::db().get(text).is_ok()
    };
    if known { Ok(text.to_owned()) } else { Err("expected a name such as Europe/Vienna or UTC".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crontab_lines_are_taken() {
        for good in [
            "0 3 * * *",
            "*/15 0-6,22 1,15 JAN-mar mon-FRI",
            "0 0 31 2 *",
            "0-30/5 * * * 7",
            "  0  0 * * * ",
            "0 0 L * 5L",
            "0 0 * * 1#2",
        ] {
            assert_eq!(crontab(good), Ok(good.to_owned()));
        }
        assert_eq!(crontab("@Daily"), Ok("0 0 * * *".to_owned()));
    }

    #[test]
    fn what_is_no_crontab_line_is_told_with_its_fault() {
        for (bad, fault) in [
            ("", "five fields"),
            ("* * * *", "not 4"),
            ("0 0 0 * * *", "not 6"),
            ("60 * * * *", "`60` is no minute: expected 0 to 59"),
            ("* * * * fry", "a name such as sun"),
            ("10-5 * * * *", "backwards"),
            ("* 5/10 * * *", "needs a range: 5-23/10"),
            ("*/0 * * * *", "step `0`"),
            ("* * * *, *", "`` is no month"),
            ("* * ? * *", "`?` is no day of the month"),
            ("+5 * * * *", "`+5`"),
            ("@reboot", "@hourly"),
        ] {
            let told = crontab(bad).unwrap_err();
            assert!(told.contains(fault), "{bad}: {told}");
        }
    }

    #[test]
    fn zones_have_names() {
        assert!(timezone("Europe/Vienna").is_ok() && timezone("UTC").is_ok());
        assert!(timezone("half past three").is_err());
    }
}
