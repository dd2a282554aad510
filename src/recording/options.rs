//! The bounds that reading a recording keeps to.

/// Bounds on memory and on what is taken as one record.
#[derive(Debug, Clone)]
pub struct RecordingOptions {
    /// Bytes of records held in memory; beyond it they are sorted in runs on disk. Default 64 MiB.
    pub memory_budget: usize,
    /// A longer record is refused and the rest goes on. Default 64 MiB.
    pub max_record_bytes: usize,
    /// Where runs are written; none means the system's directory for temporary files.
    pub temporary_directory: Option<std::path::PathBuf>,
}

impl Default for RecordingOptions {
    fn default() -> Self {
        Self { memory_budget: 64 << 20, max_record_bytes: 64 << 20, temporary_directory: None }
    }
}
