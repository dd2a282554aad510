//! `vidette releases health`.

use std::collections::BTreeMap;

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use super::{Server, of_release, server};
use crate::client::resources::release_health::{
    self, CRASH_FREE_SESSIONS, CRASH_FREE_USERS, SESSIONS, SessionGroup, SessionSearch, Sessions, USERS,
};
use crate::client::resources::releases::Release;
use crate::client::{ClientError, Kept};
use crate::commands::Shown;
use crate::commands::scope::ReleaseVersion;
use crate::commands::times;
use crate::context::Context;
use crate::error::CliError;
use crate::model::Timestamp;
use crate::ui::page::Page;
use crate::ui::paint::Style;
use crate::ui::table::{self, Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// See how releases do: adoption, and sessions and users without a crash
#[derive(Debug, Args)]
#[command(
    long_about = "See how releases do: adoption, and sessions and users without a crash

Adoption is the part of all sessions, or users, in the time that are the release's. For one release it also shows what the server says of each of its projects. The numbers are there for applications whose SDK reports sessions.",
    after_help = "Examples:
  vidette releases health
  vidette releases health shop@1.4.0 --period 7d
  vidette releases health -p web --environment production --json"
)]
pub(super) struct HealthArgs {
    /// One release; those with most sessions unless it is said
    #[arg(id = "of_version", value_name = "VERSION", allow_hyphen_values = true)]
    version: Option<ReleaseVersion>,

    /// The time up to now, such as 24h or 14d
    #[arg(long, value_name = "SPAN", default_value = "24h", value_parser = period)]
    period: String,

    /// Only in this environment; may be repeated
    #[arg(long = "environment", short = 'e', visible_alias = "env", value_name = "NAME")]
    environments: Vec<String>,

    /// At most this many releases
    #[arg(long, visible_alias = "max-rows", value_name = "N", default_value_t = 20)]
    limit: usize,
}

/// A span in the form that servers take: a whole number of hours, or of days.
fn period(text: &str) -> Result<String, String> {
    let times::Seconds(seconds) = times::span(text)?;
    match seconds {
        seconds if seconds % 86_400 == 0 => Ok(format!("{}d", seconds / 86_400)),
        seconds if seconds % 3_600 == 0 => Ok(format!("{}h", seconds / 3_600)),
        _ => Err(format!("`{text}` is no whole number of hours: expected 1h, 24h or 14d")),
    }
}

/// How a release did. Shares are from 0 to 1, absent where there was nothing to count.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Health {
    release: String,
    sessions: u64,
    users: u64,
    crash_free_sessions: Option<f64>,
    crash_free_users: Option<f64>,
    sessions_adoption: Option<f64>,
    users_adoption: Option<f64>,
}

/// Sees how releases did.
pub(super) fn run(context: &Context, arguments: &HealthArgs) -> Result<Shown, CliError> {
    let Server { client, organization } = server(context)?;
    let search = SessionSearch {
        projects: &context.settings.projects,
        environments: &arguments.environments,
        period: &arguments.period,
    };
    let version = arguments.version.as_ref().map(ReleaseVersion::as_str);
    let asked = async {
        let release = match version {
            Some(version) => Some(client.send(release_health::of_release(organization, version)).await?),
            None => None,
        };
        let whole = client.send(release_health::totals(organization, &search)).await?;
        let by_release = client.send(release_health::by_release(organization, &search, version)).await?;
        Ok::<_, ClientError>((release, whole, by_release))
    };
    let (release, whole, by_release) = context.ask(&client, async {
        asked.await.map_err(|error| match version {
            Some(version) => of_release(error, organization, version),
            None => error.into(),
        })
    })?;
    let mut rows = healths(&whole, &by_release);
    let now = context.clock.now();
    let Some(release) = release else {
        if rows.len() > arguments.limit {
            context.ui.status(&format!("the first {} of {}; --limit N shows more", arguments.limit, rows.len()));
            rows.truncate(arguments.limit);
        }
        return Ok(Some(Box::new(Rows { rows, columns: COLUMNS, empty: "no sessions in this time", now })));
    };
    let health = rows.into_iter().find(|row| row.release == release.version);
    Ok(Some(Box::new(One { release, health, period: arguments.period.clone(), now })))
}

fn healths(whole: &Sessions, by_release: &Sessions) -> Vec<Health> {
    let none = BTreeMap::new();
    let all = whole.groups.first().map_or(&none, |group| &group.totals);
    let (all_sessions, all_users) = (number(all, SESSIONS), number(all, USERS));
    let mut rows: Vec<_> =
        by_release.groups.iter().filter_map(|group| health(group, all_sessions, all_users)).collect();
    rows.sort_by(|one, other| other.sessions.cmp(&one.sessions).then_with(|| one.release.cmp(&other.release)));
    rows
}

fn health(group: &SessionGroup, all_sessions: Option<f64>, all_users: Option<f64>) -> Option<Health> {
    let release = group.by.get("release")?.as_str()?.to_owned();
    let (sessions, users) = (number(&group.totals, SESSIONS), number(&group.totals, USERS));
    let share = |part: Option<f64>, whole: Option<f64>| Some(part? / whole.filter(|whole| *whole > 0.0)?);
    let counted = |part: Option<f64>, rate: &str| part.filter(|part| *part > 0.0).and(number(&group.totals, rate));
    Some(Health {
        release,
        sessions: whole_number(sessions),
        users: whole_number(users),
        crash_free_sessions: counted(sessions, CRASH_FREE_SESSIONS),
        crash_free_users: counted(users, CRASH_FREE_USERS),
        sessions_adoption: share(sessions, all_sessions),
        users_adoption: share(users, all_users),
    })
}

fn number(totals: &BTreeMap<String, Option<f64>>, name: &str) -> Option<f64> {
    totals.get(name).copied().flatten()
}

fn whole_number(number: Option<f64>) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count; a float cast saturates, which is what an absurd one deserves"
    )]
    let count = number.unwrap_or_default().round() as u64;
    count
}

/// A share of 1 in percent, with digits where they matter: 99.98 % is not 100 %.
fn percent(share: Option<f64>) -> String {
    let Some(share) = share else { return "-".to_owned() };
    // Rounded down: nothing is free of crashes that is not.
    let hundredths = (share * 10_000.0 + 1e-6).floor() / 100.0;
    format!("{hundredths:.2}%")
}

fn rate_cell(share: Option<f64>) -> Cell {
    let style = match share {
        None => Style::Faint,
        Some(share) if share >= 0.995 => Style::Good,
        Some(share) if share >= 0.97 => Style::Warning,
        Some(_) => Style::Error,
    };
    Cell::styled(style, percent(share))
}

fn value(share: Option<f64>) -> String {
    share.map(|share| share.to_string()).unwrap_or_default()
}

/// One release, with what the server says of each of its projects.
struct One {
    release: Kept<Release>,
    health: Option<Health>,
    period: String,
    now: Timestamp,
}

impl View for One {
    /// The same as a row of the list, with the server's own `projects` and `adoptionStages`.
    fn json(&self) -> Result<Value, serde_json::Error> {
        let mut json = match &self.health {
            Some(health) => serde_json::to_value(health)?,
            None => serde_json::json!({"release": self.release.version, "sessions": 0, "users": 0}),
        };
        if let Some(object) = json.as_object_mut() {
            for name in ["adoptionStages", "projects"] {
                let said = self.release.json().get(name).cloned().unwrap_or_default();
                object.insert(name.to_owned(), said);
            }
        }
        Ok(json)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut page = Page::new(canvas);
        let last = format!("  last {}", self.period);
        page.line(0, &[(Some(Style::Id), &self.release.version), (Some(Style::Faint), &last)]);
        page.gap();
        match &self.health {
            Some(health) => {
                page.field("sessions", &text::grouped(health.sessions));
                page.field("users", &text::grouped(health.users));
                page.field(
                    "crash-free",
                    &format!(
                        "{} of sessions, {} of users",
                        percent(health.crash_free_sessions),
                        percent(health.crash_free_users)
                    ),
                );
                page.field(
                    "adoption",
                    &format!(
                        "{} of sessions, {} of users",
                        percent(health.sessions_adoption),
                        percent(health.users_adoption)
                    ),
                );
            }
            None => page.field("sessions", "none in this time"),
        }
        let released = self.release.date_released;
        page.field("released", &released.map_or_else(|| "not yet".to_owned(), |time| text::relative(time, self.now)));
        let rows: Vec<_> = self
            .release
            .projects
            .iter()
            .filter_map(|project| {
                let health = project.health_data.as_ref()?;
                // The server tells percent here.
                let cell = |percents: Option<f64>| Cell::plain(percent(percents.map(|percents| percents / 100.0)));
                Some(vec![
                    Cell::styled(Style::Id, &project.slug),
                    Cell::plain(health.total_sessions.map_or_else(|| "-".to_owned(), text::grouped)),
                    cell(health.crash_free_sessions),
                    cell(health.crash_free_users),
                    cell(health.sessions_adoption),
                    cell(health.adoption),
                ])
            })
            .collect();
        let mut drawn = page.finish();
        if !rows.is_empty() {
            let headings = [
                ("PROJECT", Align::Left),
                ("SESSIONS", Align::Right),
                ("CRASH-FREE S", Align::Right),
                ("CRASH-FREE U", Align::Right),
                ("ADOPTION S", Align::Right),
                ("ADOPTION U", Align::Right),
            ];
            drawn.push('\n');
            drawn.push_str(&table::draw(&headings, &rows, canvas.width, canvas.paint));
        }
        drawn
    }
}

const COLUMNS: &[Column<Health>] = &[
    Column::shown("release", Align::Left, |row| row.release.clone(), |row, _| Cell::styled(Style::Id, &row.release)),
    Column::shown(
        "sessions",
        Align::Right,
        |row| row.sessions.to_string(),
        |row, _| Cell::plain(text::grouped(row.sessions)),
    ),
    Column::shown("users", Align::Right, |row| row.users.to_string(), |row, _| Cell::plain(text::grouped(row.users))),
    Column::shown(
        "crash_free",
        Align::Right,
        |row| value(row.crash_free_sessions),
        |row, _| rate_cell(row.crash_free_sessions),
    ),
    Column::shown(
        "crash_free_users",
        Align::Right,
        |row| value(row.crash_free_users),
        |row, _| rate_cell(row.crash_free_users),
    ),
    Column::shown(
        "adoption",
        Align::Right,
        |row| value(row.sessions_adoption),
        |row, _| Cell::plain(percent(row.sessions_adoption)),
    ),
    Column::hidden(
        "users_adoption",
        Align::Right,
        |row| value(row.users_adoption),
        |row, _| Cell::plain(percent(row.users_adoption)),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crash_is_never_rounded_away() {
        assert_eq!(percent(Some(1.0)), "100.00%");
        assert_eq!(percent(Some(0.999_999)), "99.99%");
        assert_eq!(percent(Some(0.9998)), "99.98%");
        assert_eq!(percent(Some(0.57)), "57.00%");
        assert_eq!(percent(None), "-");
    }

    #[test]
    fn periods_are_hours_or_days() {
        assert_eq!(period("24h"), Ok("1d".to_owned()));
        assert_eq!(period("2w"), Ok("14d".to_owned()));
        assert!(period("90min").is_err() && period("soon").is_err());
        assert_eq!(period("6h"), Ok("6h".to_owned()));
    }
}
