CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
-- Values are not unique on purpose: the writer knows the recent ones, and a second row costs less than a unique index.
CREATE TABLE strings (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE tag_pairs (id INTEGER PRIMARY KEY, key TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE blocks (
    id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, dictionary INTEGER NOT NULL, raw_length INTEGER NOT NULL,
    live INTEGER NOT NULL, first_event INTEGER NOT NULL, last_event INTEGER NOT NULL, first_item INTEGER NOT NULL,
    last_item INTEGER NOT NULL, frame BLOB NOT NULL
);
-- The text columns hold ids of `strings`, `tags` is a JSON array of ids of `tag_pairs`; the view `events` shows them as
-- text. The BLOB columns (no affinity) hardly repeat: what is seen for the first time stands in them as it is.
CREATE TABLE event_rows (
    id INTEGER PRIMARY KEY, event_id BLOB NOT NULL, project_id INTEGER NOT NULL, issue_id INTEGER,
    timestamp INTEGER NOT NULL, received INTEGER NOT NULL, level INTEGER NOT NULL, error_handled INTEGER,
    block_id INTEGER NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL, tags TEXT NOT NULL,
    type INTEGER, platform INTEGER, environment INTEGER, release INTEGER, dist INTEGER, transaction_name INTEGER, logger INTEGER, server_name INTEGER,
    user_ident BLOB, user_id BLOB, user_email BLOB, user_username BLOB, user_ip BLOB, message BLOB, title INTEGER,
    culprit INTEGER, error_type INTEGER, error_value BLOB, sdk_name INTEGER, sdk_version INTEGER, url BLOB, http_method INTEGER
);
CREATE UNIQUE INDEX event_rows_event ON event_rows (event_id, project_id);
CREATE INDEX event_rows_issue ON event_rows (issue_id, timestamp);
CREATE INDEX event_rows_project ON event_rows (project_id, timestamp);
CREATE TABLE item_rows (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, project_id INTEGER NOT NULL, event_id BLOB, timestamp INTEGER NOT NULL,
    name TEXT, content_type TEXT, block_id INTEGER NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL
);
CREATE INDEX item_rows_event ON item_rows (event_id, project_id) WHERE event_id IS NOT NULL;
CREATE INDEX item_rows_project ON item_rows (project_id, kind, timestamp);

CREATE VIEW events AS SELECT
    id, id AS rowid, event_id, project_id, issue_id, timestamp, received,
    CASE level WHEN 10 THEN 'debug' WHEN 20 THEN 'info' WHEN 30 THEN 'warning' WHEN 40 THEN 'error'
        WHEN 50 THEN 'fatal' ELSE 'sample' END AS level,
    level AS level_number, error_handled, block_id, offset, length, tags AS tag_ids,
    (SELECT value FROM strings WHERE strings.id = event_rows.type) AS type,
    (SELECT value FROM strings WHERE strings.id = event_rows.platform) AS platform,
    (SELECT value FROM strings WHERE strings.id = event_rows.environment) AS environment,
    (SELECT value FROM strings WHERE strings.id = event_rows.release) AS release,
    (SELECT value FROM strings WHERE strings.id = event_rows.dist) AS dist,
    (SELECT value FROM strings WHERE strings.id = event_rows.transaction_name) AS transaction_name,
    (SELECT value FROM strings WHERE strings.id = event_rows.logger) AS logger,
    (SELECT value FROM strings WHERE strings.id = event_rows.server_name) AS server_name,
    iif(typeof(user_ident) = 'text', user_ident, (SELECT value FROM strings WHERE strings.id = event_rows.user_ident)) AS user_ident,
    iif(typeof(user_id) = 'text', user_id, (SELECT value FROM strings WHERE strings.id = event_rows.user_id)) AS user_id,
    iif(typeof(user_email) = 'text', user_email, (SELECT value FROM strings WHERE strings.id = event_rows.user_email)) AS user_email,
    iif(typeof(user_username) = 'text', user_username, (SELECT value FROM strings WHERE strings.id = event_rows.user_username)) AS user_username,
    iif(typeof(user_ip) = 'text', user_ip, (SELECT value FROM strings WHERE strings.id = event_rows.user_ip)) AS user_ip,
    iif(typeof(message) = 'text', message, (SELECT value FROM strings WHERE strings.id = event_rows.message)) AS message,
    (SELECT value FROM strings WHERE strings.id = event_rows.title) AS title,
    (SELECT value FROM strings WHERE strings.id = event_rows.culprit) AS culprit,
    (SELECT value FROM strings WHERE strings.id = event_rows.error_type) AS error_type,
    iif(typeof(error_value) = 'text', error_value, (SELECT value FROM strings WHERE strings.id = event_rows.error_value)) AS error_value,
    (SELECT value FROM strings WHERE strings.id = event_rows.sdk_name) AS sdk_name,
    (SELECT value FROM strings WHERE strings.id = event_rows.sdk_version) AS sdk_version,
    iif(typeof(url) = 'text', url, (SELECT value FROM strings WHERE strings.id = event_rows.url)) AS url,
    (SELECT value FROM strings WHERE strings.id = event_rows.http_method) AS http_method
FROM event_rows;
CREATE VIEW event_tags AS SELECT event_rows.id AS event_rowid, tag_pairs.key AS key, tag_pairs.value AS value
FROM event_rows, json_each(event_rows.tags) AS pair, tag_pairs WHERE tag_pairs.id = pair.value;
