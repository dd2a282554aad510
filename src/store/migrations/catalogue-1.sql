CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE projects (
    id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, platform TEXT, created INTEGER NOT NULL,
    retention_days INTEGER NOT NULL, issue_counter INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE project_keys (
    public_key TEXT PRIMARY KEY, project_id INTEGER NOT NULL, label TEXT NOT NULL, created INTEGER NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX project_keys_project ON project_keys (project_id);
CREATE TABLE records (
    collection TEXT NOT NULL, project_id INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (collection, project_id, key)
) WITHOUT ROWID;
CREATE TABLE checkpoints (name TEXT PRIMARY KEY, position BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE issue_rows (
    id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, short_id TEXT NOT NULL, status INTEGER NOT NULL,
    substatus INTEGER, changed_at INTEGER NOT NULL, resolved_at INTEGER, resolved_in_release TEXT,
    resolved_in_next_release INTEGER NOT NULL, archived TEXT, level INTEGER NOT NULL, type TEXT NOT NULL,
    title TEXT NOT NULL, culprit TEXT NOT NULL, platform TEXT NOT NULL, logger TEXT, metadata TEXT,
    first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, times_seen INTEGER NOT NULL, users_seen INTEGER NOT NULL,
    stored_events INTEGER NOT NULL, first_release TEXT, last_release TEXT, priority INTEGER NOT NULL, assignee TEXT
);
CREATE UNIQUE INDEX issue_rows_short ON issue_rows (short_id, project_id);
CREATE INDEX issue_rows_seen ON issue_rows (project_id, last_seen);
CREATE TABLE issue_hashes (
    project_id INTEGER NOT NULL, hash BLOB NOT NULL, issue_id INTEGER NOT NULL, PRIMARY KEY (project_id, hash)
) WITHOUT ROWID;
CREATE INDEX issue_hashes_issue ON issue_hashes (issue_id);
CREATE TABLE issue_users (
    issue_id INTEGER NOT NULL, user_hash INTEGER NOT NULL, PRIMARY KEY (issue_id, user_hash)
) WITHOUT ROWID;
CREATE TABLE issue_hours (
    issue_id INTEGER NOT NULL, hour INTEGER NOT NULL, events INTEGER NOT NULL, PRIMARY KEY (issue_id, hour)
) WITHOUT ROWID;

CREATE TABLE releases (
    project_id INTEGER NOT NULL, version TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
    events INTEGER NOT NULL, PRIMARY KEY (project_id, version)
) WITHOUT ROWID;
CREATE TABLE environments (
    project_id INTEGER NOT NULL, name TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
    events INTEGER NOT NULL, PRIMARY KEY (project_id, name)
) WITHOUT ROWID;
CREATE TABLE outcomes (
    project_id INTEGER NOT NULL, hour INTEGER NOT NULL, outcome INTEGER NOT NULL, reason TEXT NOT NULL,
    category INTEGER NOT NULL, quantity INTEGER NOT NULL, PRIMARY KEY (project_id, hour, outcome, reason, category)
) WITHOUT ROWID;
CREATE TABLE sessions (
    project_id INTEGER NOT NULL, hour INTEGER NOT NULL, release TEXT NOT NULL, environment TEXT NOT NULL,
    started INTEGER NOT NULL, errored INTEGER NOT NULL, crashed INTEGER NOT NULL, abnormal INTEGER NOT NULL,
    unhandled INTEGER NOT NULL, PRIMARY KEY (project_id, hour, release, environment)
) WITHOUT ROWID;

CREATE TABLE segments (day INTEGER PRIMARY KEY, created_batch INTEGER NOT NULL);
CREATE TABLE segment_projects (
    day INTEGER NOT NULL, project_id INTEGER NOT NULL, events INTEGER NOT NULL, items INTEGER NOT NULL,
    PRIMARY KEY (day, project_id)
) WITHOUT ROWID;
CREATE TABLE deletions (
    id INTEGER PRIMARY KEY, day INTEGER NOT NULL, events BLOB NOT NULL, items BLOB NOT NULL, users BLOB NOT NULL
);

CREATE VIEW issues AS SELECT
    id, id AS rowid, project_id, short_id,
    CASE status WHEN 0 THEN 'unresolved' WHEN 1 THEN 'resolved' WHEN 2 THEN 'ignored' END AS status,
    CASE substatus WHEN 1 THEN 'until_escalating' WHEN 2 THEN 'escalating' WHEN 3 THEN 'ongoing'
        WHEN 4 THEN 'until_condition_met' WHEN 5 THEN 'forever' WHEN 6 THEN 'regressed' WHEN 7 THEN 'new' END AS substatus,
    changed_at, resolved_at, resolved_in_release, resolved_in_next_release, archived,
    CASE level WHEN 10 THEN 'debug' WHEN 20 THEN 'info' WHEN 30 THEN 'warning' WHEN 40 THEN 'error'
        WHEN 50 THEN 'fatal' ELSE 'sample' END AS level,
    level AS level_number, type, title, culprit, platform, logger, metadata, first_seen, last_seen, times_seen,
    users_seen, stored_events, first_release, last_release,
    CASE priority WHEN 25 THEN 'low' WHEN 50 THEN 'medium' ELSE 'high' END AS priority, assignee
FROM issue_rows;
