
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'vidette' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'vidette'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'vidette' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server''s address')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('send-event', 'send-event', [CompletionResultType]::ParameterValue, 'Send an event to a DSN, or through the pipeline into the embedded store')
            [CompletionResult]::new('send-envelope', 'send-envelope', [CompletionResultType]::ParameterValue, 'Send envelopes to a DSN, or through the pipeline into the embedded store')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay recorded events through the pipeline, or send them to a server')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell what would happen to an event, stage by stage, without storing it')
            [CompletionResult]::new('issues', 'issues', [CompletionResultType]::ParameterValue, 'Look at issues and change their state')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Look at issues and change their state')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Look at events')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'Look at events')
            [CompletionResult]::new('organizations', 'organizations', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('organization', 'organization', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('orgs', 'orgs', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('projects', 'projects', [CompletionResultType]::ParameterValue, 'Look at projects and make them')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Look at projects and make them')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what became of everything that came in')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'See and set how long events are kept, and remove what is older')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Show the configuration and where each value comes from')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a shell''s completion script')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write the manual pages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;send-event' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'How bad it is; error unless it is said')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How bad it is; error unless it is said')
            [CompletionResult]::new('--timestamp', '--timestamp', [CompletionResultType]::ParameterName, 'When it happened: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The release it happened in; SENTRY_RELEASE or none unless it is said')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release it happened in; SENTRY_RELEASE or none unless it is said')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'The distribution of the release')
            [CompletionResult]::new('--dist', '--dist', [CompletionResultType]::ParameterName, 'The distribution of the release')
            [CompletionResult]::new('-E', '-E ', [CompletionResultType]::ParameterName, 'The environment it happened in; SENTRY_ENVIRONMENT or production unless it is said')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment it happened in; SENTRY_ENVIRONMENT or production unless it is said')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'The environment it happened in; SENTRY_ENVIRONMENT or production unless it is said')
            [CompletionResult]::new('--environ', '--environ', [CompletionResultType]::ParameterName, 'Send this environment variable, in extra data; may be repeated')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'What happened; further ones are further lines')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'What happened; further ones are further lines')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'A value for the next %s of the message; may be repeated')
            [CompletionResult]::new('--message-arg', '--message-arg', [CompletionResultType]::ParameterName, 'A value for the next %s of the message; may be repeated')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The platform, such as python or node; other unless it is said')
            [CompletionResult]::new('--platform', '--platform', [CompletionResultType]::ParameterName, 'The platform, such as python or node; other unless it is said')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'A tag; may be repeated')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A tag; may be repeated')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Extra data, as text; may be repeated')
            [CompletionResult]::new('--extra', '--extra', [CompletionResultType]::ParameterName, 'Extra data, as text; may be repeated')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Who met it: id, email, username, ip_address or anything else; may be repeated')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Who met it: id, email, username, ip_address or anything else; may be repeated')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'A part of the fingerprint that events are grouped by; may be repeated')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'A part of the fingerprint that events are grouped by; may be repeated')
            [CompletionResult]::new('--logfile', '--logfile', [CompletionResultType]::ParameterName, 'A log whose last 100 lines become breadcrumbs, with the times at their beginnings')
            [CompletionResult]::new('--sample-rate', '--sample-rate', [CompletionResultType]::ParameterName, 'The part of the errors that is sent, from 0 to 1; decided by the event''s id')
            [CompletionResult]::new('--traces-sample-rate', '--traces-sample-rate', [CompletionResultType]::ParameterName, 'The part of the traces whose transactions are sent, from 0 to 1; decided by the trace''s id')
            [CompletionResult]::new('--dsn', '--dsn', [CompletionResultType]::ParameterName, 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'With --local: the project, by slug or number; the only one, or a new one called `default`, unless it is named')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'With --local: project settings for the pipeline, as JSON or TOML')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Send the files as they are, without reading what is in them')
            [CompletionResult]::new('--no-environ', '--no-environ', [CompletionResultType]::ParameterName, 'Sends no environment variables, which is the default here')
            [CompletionResult]::new('--with-categories', '--with-categories', [CompletionResultType]::ParameterName, 'Take the text before the first `: ` of a log''s line for its category')
            [CompletionResult]::new('--allow-xcode-infoplist-preprocessing', '--allow-xcode-infoplist-preprocessing', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;send-envelope' {
            [CompletionResult]::new('--dsn', '--dsn', [CompletionResultType]::ParameterName, 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'With --local: the project, by slug or number; the only one, or a new one called `default`, unless it is named')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'With --local: project settings for the pipeline, as JSON or TOML')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Send the bytes as they are, unchecked, whatever they are')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;replay' {
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'Project settings, in the names of Sentry''s project config, as TOML or JSON; without it, settings.toml or settings.json in the directory that is replayed')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project that everything belongs to')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project that everything belongs to')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only events that match this query')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Stop after this many records')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set a field or tag of every event, such as release=web@1.2.0; may be repeated')
            [CompletionResult]::new('--shift-to', '--shift-to', [CompletionResultType]::ParameterName, 'Move all times so that the recording ends at TIME, or now')
            [CompletionResult]::new('--speed', '--speed', [CompletionResultType]::ParameterName, 'Replay so many times as fast as it was recorded, such as 60')
            [CompletionResult]::new('--dsn', '--dsn', [CompletionResultType]::ParameterName, 'Send to this DSN instead of the embedded store')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Requests at a time, with --dsn')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write what could not be used to this file, one record a line')
            [CompletionResult]::new('--sample-rate', '--sample-rate', [CompletionResultType]::ParameterName, 'The part of the errors that the SDK would have sent, from 0 to 1')
            [CompletionResult]::new('--traces-sample-rate', '--traces-sample-rate', [CompletionResultType]::ParameterName, 'The part of the traces that the SDK would have sent, from 0 to 1')
            [CompletionResult]::new('--batch-records', '--batch-records', [CompletionResultType]::ParameterName, 'How many records make one batch')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'How many threads work; all processors by default')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--new-ids', '--new-ids', [CompletionResultType]::ParameterName, 'Give every event a new id; the same input gives the same ids')
            [CompletionResult]::new('--realtime', '--realtime', [CompletionResultType]::ParameterName, 'Replay as fast as it was recorded, instead of as fast as it goes')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Go on where an interrupted replay of the same sources stopped')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;explain' {
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Run one stage alone, on the event as it is')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'Project settings, in the names of Sentry''s project config, as TOML or JSON')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project whose part of the settings holds')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project whose part of the settings holds')
            [CompletionResult]::new('--received-at', '--received-at', [CompletionResultType]::ParameterName, 'When the events came in: 2026-03-01T12:00:00Z or seconds since 1970')
            [CompletionResult]::new('--client-ip', '--client-ip', [CompletionResultType]::ParameterName, 'The address that they came from')
            [CompletionResult]::new('--sdk', '--sdk', [CompletionResultType]::ParameterName, 'The SDK that sent them')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--ndjson', '--ndjson', [CompletionResultType]::ParameterName, 'One event a line in, one JSON object a line out')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Draw whole events, every change, and what does not count for grouping')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List issues, the latest seen first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an issue with its latest event')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Mark issues as fixed; they come back when it happens again')
            [CompletionResult]::new('unresolve', 'unresolve', [CompletionResultType]::ParameterValue, 'Take issues back from being resolved or archived')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put issues aside, for good or until something happens')
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Put issues aside, for good or until something happens')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;issue' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List issues, the latest seen first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an issue with its latest event')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Mark issues as fixed; they come back when it happens again')
            [CompletionResult]::new('unresolve', 'unresolve', [CompletionResultType]::ParameterValue, 'Take issues back from being resolved or archived')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put issues aside, for good or until something happens')
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Put issues aside, for good or until something happens')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;issues;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What comes first')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue: no limit, and without a query those that are resolved or archived too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue: no limit, and without a query those that are resolved or archived too')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What comes first')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue: no limit, and without a query those that are resolved or archived too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue: no limit, and without a query those that are resolved or archived too')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;view' {
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'The event to show with it: latest, oldest, none, or an event''s id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Draw every frame with its source, and every breadcrumb')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;view' {
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'The event to show with it: latest, oldest, none, or an event''s id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Draw every frame with its source, and every breadcrumb')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;resolve' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--in-release', '--in-release', [CompletionResultType]::ParameterName, 'Fixed in this release; `latest` stands for the project''s latest one')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--in-next-release', '--in-next-release', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--next-release', '--next-release', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;resolve' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--in-release', '--in-release', [CompletionResultType]::ParameterName, 'Fixed in this release; `latest` stands for the project''s latest one')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--in-next-release', '--in-next-release', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--next-release', '--next-release', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;unresolve' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;unresolve' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;archive' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long, such as 24h or 7d')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Until it was seen N more times')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Until N more users met it')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Count events and users within this span, such as 1h, instead of all that come')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--forever', '--forever', [CompletionResultType]::ParameterName, 'For good (the default)')
            [CompletionResult]::new('--until-escalating', '--until-escalating', [CompletionResultType]::ParameterName, 'Until it gets much more frequent')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;mute' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long, such as 24h or 7d')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Until it was seen N more times')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Until N more users met it')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Count events and users within this span, such as 1h, instead of all that come')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--forever', '--forever', [CompletionResultType]::ParameterName, 'For good (the default)')
            [CompletionResult]::new('--until-escalating', '--until-escalating', [CompletionResultType]::ParameterName, 'Until it gets much more frequent')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;archive' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long, such as 24h or 7d')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Until it was seen N more times')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Until N more users met it')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Count events and users within this span, such as 1h, instead of all that come')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--forever', '--forever', [CompletionResultType]::ParameterName, 'For good (the default)')
            [CompletionResult]::new('--until-escalating', '--until-escalating', [CompletionResultType]::ParameterName, 'Until it gets much more frequent')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;mute' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only issues of this project, by slug or number')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long, such as 24h or 7d')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Until it was seen N more times')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Until N more users met it')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Count events and users within this span, such as 1h, instead of all that come')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--forever', '--forever', [CompletionResultType]::ParameterName, 'For good (the default)')
            [CompletionResult]::new('--until-escalating', '--until-escalating', [CompletionResultType]::ParameterName, 'Until it gets much more frequent')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List issues, the latest seen first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an issue with its latest event')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Mark issues as fixed; they come back when it happens again')
            [CompletionResult]::new('unresolve', 'unresolve', [CompletionResultType]::ParameterValue, 'Take issues back from being resolved or archived')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put issues aside, for good or until something happens')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;issues;help;list' {
            break
        }
        'vidette;issues;help;view' {
            break
        }
        'vidette;issues;help;resolve' {
            break
        }
        'vidette;issues;help;unresolve' {
            break
        }
        'vidette;issues;help;archive' {
            break
        }
        'vidette;issues;help;help' {
            break
        }
        'vidette;issue;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List issues, the latest seen first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an issue with its latest event')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Mark issues as fixed; they come back when it happens again')
            [CompletionResult]::new('unresolve', 'unresolve', [CompletionResultType]::ParameterValue, 'Take issues back from being resolved or archived')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put issues aside, for good or until something happens')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;issue;help;list' {
            break
        }
        'vidette;issue;help;view' {
            break
        }
        'vidette;issue;help;resolve' {
            break
        }
        'vidette;issue;help;unresolve' {
            break
        }
        'vidette;issue;help;archive' {
            break
        }
        'vidette;issue;help;help' {
            break
        }
        'vidette;events' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;event' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;events;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('--issue', '--issue', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only events of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only events of this project, by slug or number')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What comes first')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every event, without a limit')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every event, without a limit')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;event;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('--issue', '--issue', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only events of this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only events of this project, by slug or number')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What comes first')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every event, without a limit')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every event, without a limit')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;events;view' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project of the event, by slug or number; needed only when two have an event of that id')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project of the event, by slug or number; needed only when two have an event of that id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Draw every frame with its source, every breadcrumb and every module')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print the stored JSON as it is, to the byte')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;event;view' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project of the event, by slug or number; needed only when two have an event of that id')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project of the event, by slug or number; needed only when two have an event of that id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Draw every frame with its source, every breadcrumb and every module')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print the stored JSON as it is, to the byte')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;events;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;events;help;list' {
            break
        }
        'vidette;events;help;view' {
            break
        }
        'vidette;events;help;help' {
            break
        }
        'vidette;event;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;event;help;list' {
            break
        }
        'vidette;event;help;view' {
            break
        }
        'vidette;event;help;help' {
            break
        }
        'vidette;organizations' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;organization' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;orgs' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;org' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;organizations;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;organization;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;orgs;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;org;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;organizations;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;organizations;help;list' {
            break
        }
        'vidette;organizations;help;help' {
            break
        }
        'vidette;organization;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;organization;help;list' {
            break
        }
        'vidette;organization;help;help' {
            break
        }
        'vidette;orgs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;orgs;help;list' {
            break
        }
        'vidette;orgs;help;help' {
            break
        }
        'vidette;org;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;org;help;list' {
            break
        }
        'vidette;org;help;help' {
            break
        }
        'vidette;projects' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;project' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;projects;list' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;project;list' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;projects;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name; the slug unless it is given')
            [CompletionResult]::new('--platform', '--platform', [CompletionResultType]::ParameterName, 'The platform, such as python or javascript')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The number, as in a DSN; the next free one unless it is given')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;project;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name; the slug unless it is given')
            [CompletionResult]::new('--platform', '--platform', [CompletionResultType]::ParameterName, 'The platform, such as python or javascript')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The number, as in a DSN; the next free one unless it is given')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;projects;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;projects;help;list' {
            break
        }
        'vidette;projects;help;create' {
            break
        }
        'vidette;projects;help;help' {
            break
        }
        'vidette;project;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;project;help;list' {
            break
        }
        'vidette;project;help;create' {
            break
        }
        'vidette;project;help;help' {
            break
        }
        'vidette;stats' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only this project, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only this project, by slug or number')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--by-project', '--by-project', [CompletionResultType]::ParameterName, 'Count each project by itself')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;retention' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show how many days each project''s events are kept')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set how many days events are kept')
            [CompletionResult]::new('enforce', 'enforce', [CompletionResultType]::ParameterValue, 'Remove the events that are older than their project keeps them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;retention;get' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;retention;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Of these projects, by slug or number')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Of these projects, by slug or number')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Of every project there is')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Of every project there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;retention;enforce' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Only show what would be removed')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only show what would be removed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Remove without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;retention;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show how many days each project''s events are kept')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set how many days events are kept')
            [CompletionResult]::new('enforce', 'enforce', [CompletionResultType]::ParameterValue, 'Remove the events that are older than their project keeps them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;retention;help;get' {
            break
        }
        'vidette;retention;help;set' {
            break
        }
        'vidette;retention;help;enforce' {
            break
        }
        'vidette;retention;help;help' {
            break
        }
        'vidette;config' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show each value and where it comes from; secrets are masked')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Show the files that are read, most important first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;config;show' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;config;path' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;config;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show each value and where it comes from; secrets are masked')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Show the files that are read, most important first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;config;help;show' {
            break
        }
        'vidette;config;help;path' {
            break
        }
        'vidette;config;help;help' {
            break
        }
        'vidette;completions' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;man' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured host even if it was stored for another one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;help' {
            [CompletionResult]::new('send-event', 'send-event', [CompletionResultType]::ParameterValue, 'Send an event to a DSN, or through the pipeline into the embedded store')
            [CompletionResult]::new('send-envelope', 'send-envelope', [CompletionResultType]::ParameterValue, 'Send envelopes to a DSN, or through the pipeline into the embedded store')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay recorded events through the pipeline, or send them to a server')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell what would happen to an event, stage by stage, without storing it')
            [CompletionResult]::new('issues', 'issues', [CompletionResultType]::ParameterValue, 'Look at issues and change their state')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Look at events')
            [CompletionResult]::new('organizations', 'organizations', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('projects', 'projects', [CompletionResultType]::ParameterValue, 'Look at projects and make them')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what became of everything that came in')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'See and set how long events are kept, and remove what is older')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Show the configuration and where each value comes from')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a shell''s completion script')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write the manual pages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;help;send-event' {
            break
        }
        'vidette;help;send-envelope' {
            break
        }
        'vidette;help;replay' {
            break
        }
        'vidette;help;explain' {
            break
        }
        'vidette;help;issues' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List issues, the latest seen first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an issue with its latest event')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Mark issues as fixed; they come back when it happens again')
            [CompletionResult]::new('unresolve', 'unresolve', [CompletionResultType]::ParameterValue, 'Take issues back from being resolved or archived')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put issues aside, for good or until something happens')
            break
        }
        'vidette;help;issues;list' {
            break
        }
        'vidette;help;issues;view' {
            break
        }
        'vidette;help;issues;resolve' {
            break
        }
        'vidette;help;issues;unresolve' {
            break
        }
        'vidette;help;issues;archive' {
            break
        }
        'vidette;help;events' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            break
        }
        'vidette;help;events;list' {
            break
        }
        'vidette;help;events;view' {
            break
        }
        'vidette;help;organizations' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organisations that the token can see')
            break
        }
        'vidette;help;organizations;list' {
            break
        }
        'vidette;help;projects' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            break
        }
        'vidette;help;projects;list' {
            break
        }
        'vidette;help;projects;create' {
            break
        }
        'vidette;help;stats' {
            break
        }
        'vidette;help;retention' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show how many days each project''s events are kept')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set how many days events are kept')
            [CompletionResult]::new('enforce', 'enforce', [CompletionResultType]::ParameterValue, 'Remove the events that are older than their project keeps them')
            break
        }
        'vidette;help;retention;get' {
            break
        }
        'vidette;help;retention;set' {
            break
        }
        'vidette;help;retention;enforce' {
            break
        }
        'vidette;help;config' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show each value and where it comes from; secrets are masked')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Show the files that are read, most important first')
            break
        }
        'vidette;help;config;show' {
            break
        }
        'vidette;help;config;path' {
            break
        }
        'vidette;help;completions' {
            break
        }
        'vidette;help;man' {
            break
        }
        'vidette;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
