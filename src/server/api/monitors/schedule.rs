//! When the job of a monitor is due.

use croner::Cron;
use croner::parser::{CronParser, Seconds, Year};
use jiff::tz::TimeZone;
use jiff::{Span, Zoned};

use crate::model::Timestamp;
use crate::protocol::{IntervalUnit, MonitorConfig, MonitorSchedule};

/// The longest crontab line.
const LONGEST: usize = 255;

/// A schedule that can be asked for moments.
pub(super) struct Schedule {
    rule: Rule,
    zone: TimeZone,
}

enum Rule {
    Crontab(Box<Cron>),
    Interval(Span),
}

impl Schedule {
    /// That of the settings. A time zone that this machine does not know is taken for UTC.
    ///
    /// # Errors
    /// What is wrong with it, for a person.
    pub(super) fn of(config: &MonitorConfig) -> Result<Self, String> {
        let rule = match &config.schedule {
            MonitorSchedule::Crontab { value } => Rule::Crontab(Box::new(crontab(value)?)),
            MonitorSchedule::Interval { value, unit } => Rule::Interval(span(*value, *unit)?),
        };
        let zone = config.timezone.as_deref().and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
        let schedule = Self { rule, zone };
        // The thirtieth of February never comes, and a billion years are too long.
        match schedule.next(Timestamp::from_millis(0)) {
            Some(_) => Ok(schedule),
            None => Err("the schedule is never due".to_owned()),
        }
    }

    /// The first moment after this one at which it is due.
    pub(super) fn next(&self, after: Timestamp) -> Option<Timestamp> {
        let after = self.zoned(after)?;
        match &self.rule {
            Rule::Crontab(line) => line.find_next_occurrence(&after, false).ok(),
            Rule::Interval(span) => after.checked_add(*span).ok(),
        }
        .map(|next| timestamp(&next))
    }

    /// The last moment up to this one at which it was due; an interval has none.
    pub(super) fn previous(&self, at: Timestamp) -> Option<Timestamp> {
        let at = self.zoned(at)?;
        match &self.rule {
            Rule::Crontab(line) => line.find_previous_occurrence(&at, true).ok().map(|previous| timestamp(&previous)),
            Rule::Interval(_) => None,
        }
    }

    fn zoned(&self, at: Timestamp) -> Option<Zoned> {
        Some(jiff::Timestamp::from_millisecond(at.as_millis()).ok()?.to_zoned(self.zone.clone()))
    }
}

fn timestamp(zoned: &Zoned) -> Timestamp {
    Timestamp::from_millis(zoned.timestamp().as_millisecond())
}

fn crontab(line: &str) -> Result<Cron, String> {
    if line.len() > LONGEST {
        return Err(format!("a crontab line has at most {LONGEST} characters"));
    }
    // `5/15`, which cron takes for `5-59/15`, is in use.
    let parser = CronParser::builder().seconds(Seconds::Disallowed).year(Year::Disallowed).sloppy_ranges(true).build();
    parser.parse(line).map_err(|fault| fault.to_string())
}

fn span(value: u64, unit: IntervalUnit) -> Result<Span, String> {
    let value = i64::try_from(value).ok().filter(|value| *value > 0).ok_or("an interval is more than nothing")?;
    let span = match unit {
        IntervalUnit::Year => Span::new().try_years(value),
        IntervalUnit::Month => Span::new().try_months(value),
        IntervalUnit::Week => Span::new().try_weeks(value),
        IntervalUnit::Day => Span::new().try_days(value),
        IntervalUnit::Hour => Span::new().try_hours(value),
        IntervalUnit::Minute => Span::new().try_minutes(value),
    };
    span.map_err(|fault| fault.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule(schedule: MonitorSchedule, zone: &str) -> Result<Schedule, String> {
        Schedule::of(&MonitorConfig {
            schedule,
            checkin_margin: None,
            max_runtime: None,
            timezone: Some(zone.to_owned()),
            failure_issue_threshold: None,
            recovery_threshold: None,
            owner: None,
        })
    }

    fn cron(line: &str, zone: &str) -> Result<Schedule, String> {
        schedule(MonitorSchedule::Crontab { value: line.to_owned() }, zone)
    }

    fn next(schedule: &Schedule, after: &str) -> String {
        schedule.next(after.parse().unwrap()).unwrap().to_string()
    }

    #[test]
    fn a_line_is_due_by_the_clock_on_the_wall() {
        let daily = cron("30 2 * * *", "Europe/Vienna").unwrap();
        assert_eq!(next(&daily, "2026-01-10T00:00:00Z"), "2026-01-10T01:30:00Z");
        assert_eq!(next(&daily, "2026-07-10T00:00:00Z"), "2026-07-10T00:30:00Z");
        // There is no half past two on the day when summer time begins.
        assert_eq!(next(&daily, "2026-03-29T00:00:00Z"), "2026-03-29T01:00:00Z");
        let weekdays = cron("5/15 9-17 * * mon-fri", "UTC").unwrap();
        assert_eq!(next(&weekdays, "2026-11-27T17:50:00Z"), "2026-11-30T09:05:00Z");
        assert_eq!(
            weekdays.previous("2026-11-28T12:00:00Z".parse().unwrap()).unwrap().to_string(),
            "2026-11-27T17:50:00Z"
        );
        assert_eq!(next(&cron("@daily", "Nowhere/Town").unwrap(), "2026-01-01T00:00:00Z"), "2026-01-02T00:00:00Z");
    }

    #[test]
    fn an_interval_is_counted_in_months_that_differ() {
        let every = |value, unit| schedule(MonitorSchedule::Interval { value, unit }, "UTC");
        assert_eq!(next(&every(1, IntervalUnit::Month).unwrap(), "2026-01-31T10:00:00Z"), "2026-02-28T10:00:00Z");
        assert_eq!(next(&every(90, IntervalUnit::Minute).unwrap(), "2026-01-31T23:00:00Z"), "2026-02-01T00:30:00Z");
        for value in [0, u64::MAX, 1_000_000] {
            assert!(every(value, IntervalUnit::Year).is_err(), "{value}");
        }
    }

    #[test]
    fn what_is_no_schedule_is_refused() {
        for line in ["", "* * * *", "0 0 30 2 *", "61 * * * *", "* * * * * *", "@reboot", &"*,".repeat(200)] {
            assert!(cron(line, "UTC").is_err(), "{line}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_line_panics(line in "[-0-9*/,#LW?+@a-zA-Z ]{0,30}") {
            if let Ok(schedule) = cron(&line, "Europe/Vienna") {
                let _ = schedule.next("2026-03-28T23:00:00Z".parse().unwrap());
                let _ = schedule.previous("2026-03-28T23:00:00Z".parse().unwrap());
            }
        }

        #[test]
        fn no_text_panics(line in "\\PC{0,30}") {
            let _ = cron(&line, "UTC");
        }
    }
}
