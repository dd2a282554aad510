//! Cron monitors and their check-ins.
