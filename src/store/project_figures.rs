//! What a project amounts to, in a few numbers.

use rusqlite::OptionalExtension as _;

use super::Store;
use super::error::Result;
use super::reader::ListedSegment;
use crate::model::{DataCategory, OutcomeKind, ProjectId, Timestamp};

/// What a project amounts to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProjectFigures {
    /// When the earliest of its stored events happened.
    pub first_event: Option<Timestamp>,
    /// How many of its issues are unresolved.
    pub unresolved_issues: u64,
    /// What was accepted in all, by category.
    pub accepted: Vec<(DataCategory, u64)>,
    /// The release that was seen last.
    pub latest_release: Option<String>,
}

impl ProjectFigures {
    /// How much of some categories was accepted in all.
    pub fn accepted_of(&self, categories: &[DataCategory]) -> u64 {
        let counted = self.accepted.iter().filter(|(category, _)| categories.contains(category));
        counted.map(|(_, quantity)| quantity).sum()
    }
}

impl Store {
    /// What a project amounts to.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn project_figures(&self, project: ProjectId) -> Result<ProjectFigures> {
        let id = project.0.cast_signed();
        let (mut figures, first) = self.readers().catalogue(|catalogue| {
            let sql = "SELECT count(*) FROM issue_rows WHERE project_id = ? AND status = 0";
            let unresolved: i64 = catalogue.prepare_cached(sql)?.query_row([id], |row| row.get(0))?;
            let sql = "SELECT category, sum(quantity) FROM outcomes WHERE project_id = ? AND outcome = ? \
                       GROUP BY category";
            let mut statement = catalogue.prepare_cached(sql)?;
            let accepted = statement.query_map((id, OutcomeKind::Accepted.number()), |row| {
                Ok((DataCategory::from_number(row.get(0)?), row.get::<_, i64>(1)?.cast_unsigned()))
            })?;
            let sql = "SELECT version FROM releases WHERE project_id = ? ORDER BY last_seen DESC, version LIMIT 1";
            let latest_release = catalogue.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
            let sql = "SELECT segments.day, created_batch FROM segments JOIN segment_projects USING (day) \
                       WHERE project_id = ? AND events > 0 ORDER BY segments.day LIMIT 1";
            let read = |row: &rusqlite::Row<'_>| Ok(ListedSegment { day: row.get(0)?, created_batch: row.get(1)? });
            let first = catalogue.prepare_cached(sql)?.query_row([id], read).optional()?;
            let figures = ProjectFigures {
                first_event: None,
                unresolved_issues: unresolved.cast_unsigned(),
                accepted: accepted.collect::<rusqlite::Result<_>>()?,
                latest_release,
            };
            Ok((figures, first))
        })?;
        if let Some(segment) = first {
            let sql = "SELECT min(timestamp) FROM event_rows WHERE project_id = ?";
            let earliest = self.readers().segment(segment, |segment| {
                segment.prepare_cached(sql)?.query_row([id], |row| row.get::<_, Option<i64>>(0))
            })?;
            figures.first_event = earliest.flatten().map(Timestamp::from_millis);
        }
        Ok(figures)
    }
}
