
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('send-event', 'send-event', [CompletionResultType]::ParameterValue, 'Send an event to a DSN, or through the pipeline into the embedded store')
            [CompletionResult]::new('send-envelope', 'send-envelope', [CompletionResultType]::ParameterValue, 'Send envelopes to a DSN, or through the pipeline into the embedded store')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay recorded events through the pipeline, or send them to a server')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell what would happen to an event, stage by stage, without storing it')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve ingest and the Web API on this machine, for real SDKs and clients')
            [CompletionResult]::new('issues', 'issues', [CompletionResultType]::ParameterValue, 'Look at issues and change their state')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Look at issues and change their state')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Look at events')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'Look at events')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Look at structured logs')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Look at structured logs')
            [CompletionResult]::new('organizations', 'organizations', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('organization', 'organization', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('orgs', 'orgs', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('projects', 'projects', [CompletionResultType]::ParameterValue, 'Look at projects, make them and remove them')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Look at projects, make them and remove them')
            [CompletionResult]::new('monitors', 'monitors', [CompletionResultType]::ParameterValue, 'Look at monitors of jobs, and run a job with check-ins')
            [CompletionResult]::new('monitor', 'monitor', [CompletionResultType]::ParameterValue, 'Look at monitors of jobs, and run a job with check-ins')
            [CompletionResult]::new('releases', 'releases', [CompletionResultType]::ParameterValue, 'Make releases, finish them, say what is in them and see how they do')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Make releases, finish them, say what is in them and see how they do')
            [CompletionResult]::new('deploys', 'deploys', [CompletionResultType]::ParameterValue, 'Tell of deploys and list them')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Tell of deploys and list them')
            [CompletionResult]::new('repos', 'repos', [CompletionResultType]::ParameterValue, 'Look at the repositories that the server knows')
            [CompletionResult]::new('repo', 'repo', [CompletionResultType]::ParameterValue, 'Look at the repositories that the server knows')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what became of everything that came in')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'See and set how long events are kept, and remove what is older')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Ask the server''s Web API anything')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Show the configuration and where each value comes from')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store a token for a server, once it is found to work')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget the token that is stored for a server')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show which server, organisation and project are in use, and whether the token works')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a shell''s completion script')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write the manual pages')
            [CompletionResult]::new('bash-hook', 'bash-hook', [CompletionResultType]::ParameterValue, 'Print a script that makes a bash script report its errors; for `eval`')
            [CompletionResult]::new('sourcemaps', 'sourcemaps', [CompletionResultType]::ParameterValue, 'Not there yet: source maps')
            [CompletionResult]::new('debug-files', 'debug-files', [CompletionResultType]::ParameterValue, 'Not there yet: debug information')
            [CompletionResult]::new('proguard', 'proguard', [CompletionResultType]::ParameterValue, 'Not there yet: ProGuard mappings')
            [CompletionResult]::new('dart-symbol-map', 'dart-symbol-map', [CompletionResultType]::ParameterValue, 'Not there yet: Dart symbol maps')
            [CompletionResult]::new('code-mappings', 'code-mappings', [CompletionResultType]::ParameterValue, 'Not there yet: code mappings')
            [CompletionResult]::new('react-native', 'react-native', [CompletionResultType]::ParameterValue, 'Not there yet: React Native builds')
            [CompletionResult]::new('build', 'build', [CompletionResultType]::ParameterValue, 'Not there yet: builds of mobile apps')
            [CompletionResult]::new('snapshots', 'snapshots', [CompletionResultType]::ParameterValue, 'Not there yet: snapshots of mobile apps')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'vidette does not replace itself')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'vidette does not remove itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;send-event' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'How bad it is; error unless it is said')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How bad it is; error unless it is said')
            [CompletionResult]::new('--timestamp', '--timestamp', [CompletionResultType]::ParameterName, 'When it happened: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The release it happened in; SENTRY_RELEASE, else what `releases propose-version` prints, unless it is said')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release it happened in; SENTRY_RELEASE, else what `releases propose-version` prints, unless it is said')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;serve' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'The address to listen on')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port; 0 takes any free one')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Keep the data in DIR; it is the same as --local=DIR')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Make this project if it is not there; the first one is that of SENTRY_DSN')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Make this project if it is not there; the first one is that of SENTRY_DSN')
            [CompletionResult]::new('--ready-file', '--ready-file', [CompletionResultType]::ParameterName, 'Write a JSON document to FILE when everything is ready: url, token, org, projects with their DSNs')
            [CompletionResult]::new('--duration', '--duration', [CompletionResultType]::ParameterName, 'Stop after this long, such as 30s or 10min')
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'Exit with 7 when an event came in that matches this query')
            [CompletionResult]::new('--allow-host', '--allow-host', [CompletionResultType]::ParameterName, 'A name that clients call the server by, beside localhost')
            [CompletionResult]::new('--public-url', '--public-url', [CompletionResultType]::ParameterName, 'The address that links and DSNs name, where it is not the one that is listened on')
            [CompletionResult]::new('--max-connections', '--max-connections', [CompletionResultType]::ParameterName, 'Connections that are served at once')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--memory', '--memory', [CompletionResultType]::ParameterName, 'Keep the data as long as the server runs, and no longer')
            [CompletionResult]::new('--tail', '--tail', [CompletionResultType]::ParameterName, 'Print events as they come in')
            [CompletionResult]::new('--require-token', '--require-token', [CompletionResultType]::ParameterName, 'Demand a token for the Web API on loopback as well')
            [CompletionResult]::new('--apply-retention', '--apply-retention', [CompletionResultType]::ParameterName, 'Remove what is older than its project keeps it, also what was there before')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Make, list and revoke tokens for the Web API')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;serve;token' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a token; it is shown this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tokens that were made')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke a token; it is refused from now on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;serve;token;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What its bearer may do; everything but org:ci when none is given')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;serve;token;list' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;serve;token;revoke' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;serve;token;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a token; it is shown this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tokens that were made')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke a token; it is refused from now on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;serve;token;help;create' {
            break
        }
        'vidette;serve;token;help;list' {
            break
        }
        'vidette;serve;token;help;revoke' {
            break
        }
        'vidette;serve;token;help;help' {
            break
        }
        'vidette;serve;help' {
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Make, list and revoke tokens for the Web API')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;serve;help;token' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a token; it is shown this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tokens that were made')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke a token; it is refused from now on')
            break
        }
        'vidette;serve;help;token;create' {
            break
        }
        'vidette;serve;help;token;list' {
            break
        }
        'vidette;serve;help;token;revoke' {
            break
        }
        'vidette;serve;help;help' {
            break
        }
        'vidette;issues' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'i')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'id')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 's')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'status')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'a')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'all')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give issues to somebody')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one issue of several')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete issues with their events')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;issue' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'i')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'id')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 's')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'status')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'a')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'all')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give issues to somebody')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one issue of several')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete issues with their events')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;issues;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Only this issue, by number, short id or the address of its page; several if repeated')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only this issue, by number, short id or the address of its page; several if repeated')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Only issues with this status')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only issues with this status')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only issues with events of this environment; several if repeated')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only issues with events of this environment; several if repeated')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time, in the same forms')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What comes first; last-seen unless it is given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most; 25 of the embedded store and five pages of a server unless it is given')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most; 25 of the embedded store and five pages of a server unless it is given')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, 'How many pages at most, 0 for all of them')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Only this issue, by number, short id or the address of its page; several if repeated')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only this issue, by number, short id or the address of its page; several if repeated')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Only issues with this status')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only issues with this status')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only issues with events of this environment; several if repeated')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only issues with events of this environment; several if repeated')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time, in the same forms')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What comes first; last-seen unless it is given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most; 25 of the embedded store and five pages of a server unless it is given')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most; 25 of the embedded store and five pages of a server unless it is given')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, 'How many pages at most, 0 for all of them')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;view' {
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'The event to show with it: latest, oldest, none, or an event''s id')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Draw every frame with its source, and every breadcrumb')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;view' {
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'The event to show with it: latest, oldest, none, or an event''s id')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Draw every frame with its source, and every breadcrumb')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--in-release', '--in-release', [CompletionResultType]::ParameterName, 'Fixed in this release; `latest` stands for the project''s latest one')
            [CompletionResult]::new('--in-commit', '--in-commit', [CompletionResultType]::ParameterName, 'Fixed by this commit, so in the first release that has it (servers)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--in-next-release', '--in-next-release', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--next-release', '--next-release', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--in-release', '--in-release', [CompletionResultType]::ParameterName, 'Fixed in this release; `latest` stands for the project''s latest one')
            [CompletionResult]::new('--in-commit', '--in-commit', [CompletionResultType]::ParameterName, 'Fixed by this commit, so in the first release that has it (servers)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--in-next-release', '--in-next-release', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--next-release', '--next-release', [CompletionResultType]::ParameterName, 'Fixed in the release after the project''s latest one')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long, such as 24h or 7d')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Until it was seen N more times')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Until N more users met it')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Count events and users within this span, of a week at most')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--forever', '--forever', [CompletionResultType]::ParameterName, 'For good (the default)')
            [CompletionResult]::new('--until-escalating', '--until-escalating', [CompletionResultType]::ParameterName, 'Until it gets much more frequent')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long, such as 24h or 7d')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Until it was seen N more times')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Until N more users met it')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Count events and users within this span, of a week at most')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--forever', '--forever', [CompletionResultType]::ParameterName, 'For good (the default)')
            [CompletionResult]::new('--until-escalating', '--until-escalating', [CompletionResultType]::ParameterName, 'Until it gets much more frequent')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long, such as 24h or 7d')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Until it was seen N more times')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Until N more users met it')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Count events and users within this span, of a week at most')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--forever', '--forever', [CompletionResultType]::ParameterName, 'For good (the default)')
            [CompletionResult]::new('--until-escalating', '--until-escalating', [CompletionResultType]::ParameterName, 'Until it gets much more frequent')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long, such as 24h or 7d')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Until it was seen N more times')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Until N more users met it')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Count events and users within this span, of a week at most')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--forever', '--forever', [CompletionResultType]::ParameterName, 'For good (the default)')
            [CompletionResult]::new('--until-escalating', '--until-escalating', [CompletionResultType]::ParameterName, 'Until it gets much more frequent')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;assign' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'A user by e-mail address, name or user:ID; team:SLUG; me; or none')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;assign' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'A user by e-mail address, name or user:ID; team:SLUG; me; or none')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;merge' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Merge without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Merge without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;merge' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Merge without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Merge without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issues;delete' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be deleted, and delete nothing')
            [CompletionResult]::new('--discard', '--discard', [CompletionResultType]::ParameterName, 'Drop later events of the same kind as well (servers, where the plan has it; errors only)')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;issue;delete' {
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Every issue that this finds; needs --yes where nobody can be asked')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Every issue with this status, of those that --query finds if it is given')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every issue of the project')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without a question')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be deleted, and delete nothing')
            [CompletionResult]::new('--discard', '--discard', [CompletionResultType]::ParameterName, 'Drop later events of the same kind as well (servers, where the plan has it; errors only)')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give issues to somebody')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one issue of several')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete issues with their events')
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
        'vidette;issues;help;assign' {
            break
        }
        'vidette;issues;help;merge' {
            break
        }
        'vidette;issues;help;delete' {
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
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give issues to somebody')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one issue of several')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete issues with their events')
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
        'vidette;issue;help;assign' {
            break
        }
        'vidette;issue;help;merge' {
            break
        }
        'vidette;issue;help;delete' {
            break
        }
        'vidette;issue;help;help' {
            break
        }
        'vidette;events' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Print events as they come in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;event' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Print events as they come in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;events;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('--issue', '--issue', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only events of this environment; several are any of them')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only events of this environment; several are any of them')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time, in the same forms')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What comes first: newest, oldest, or a field such as -count()')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Show this field; several are the columns of the table')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, 'How many pages at most; 0 for all')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-U', '-U ', [CompletionResultType]::ParameterName, 'Show who met each event')
            [CompletionResult]::new('--show-user', '--show-user', [CompletionResultType]::ParameterName, 'Show who met each event')
            [CompletionResult]::new('-T', '-T ', [CompletionResultType]::ParameterName, 'Show the tags of each event')
            [CompletionResult]::new('--show-tags', '--show-tags', [CompletionResultType]::ParameterName, 'Show the tags of each event')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every event, without a limit')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every event, without a limit')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only events of this environment; several are any of them')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only events of this environment; several are any of them')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time, in the same forms')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What comes first: newest, oldest, or a field such as -count()')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Show this field; several are the columns of the table')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, 'How many pages at most; 0 for all')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-U', '-U ', [CompletionResultType]::ParameterName, 'Show who met each event')
            [CompletionResult]::new('--show-user', '--show-user', [CompletionResultType]::ParameterName, 'Show who met each event')
            [CompletionResult]::new('-T', '-T ', [CompletionResultType]::ParameterName, 'Show the tags of each event')
            [CompletionResult]::new('--show-tags', '--show-tags', [CompletionResultType]::ParameterName, 'Show the tags of each event')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Every event, without a limit')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every event, without a limit')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;events;view' {
            [CompletionResult]::new('--attachment', '--attachment', [CompletionResultType]::ParameterName, 'Print the content of an attachment of this name; on a server the token must be a member''s')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;event;view' {
            [CompletionResult]::new('--attachment', '--attachment', [CompletionResultType]::ParameterName, 'Print the content of an attachment of this name; on a server the token must be a member''s')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;events;tail' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('--issue', '--issue', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only events of this environment; several are any of them')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only events of this environment; several are any of them')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Begin with so many of the events that are there already')
            [CompletionResult]::new('--lines', '--lines', [CompletionResultType]::ParameterName, 'Begin with so many of the events that are there already')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'The pause between two looks: 2s, 500ms or a number of seconds')
            [CompletionResult]::new('--poll-interval', '--poll-interval', [CompletionResultType]::ParameterName, 'The pause between two looks: 2s, 500ms or a number of seconds')
            [CompletionResult]::new('--polls', '--polls', [CompletionResultType]::ParameterName, 'End after so many looks')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;event;tail' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('--issue', '--issue', [CompletionResultType]::ParameterName, 'Only events of this issue, by short id or number')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only events of this environment; several are any of them')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only events of this environment; several are any of them')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Begin with so many of the events that are there already')
            [CompletionResult]::new('--lines', '--lines', [CompletionResultType]::ParameterName, 'Begin with so many of the events that are there already')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'The pause between two looks: 2s, 500ms or a number of seconds')
            [CompletionResult]::new('--poll-interval', '--poll-interval', [CompletionResultType]::ParameterName, 'The pause between two looks: 2s, 500ms or a number of seconds')
            [CompletionResult]::new('--polls', '--polls', [CompletionResultType]::ParameterName, 'End after so many looks')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Print events as they come in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;events;help;list' {
            break
        }
        'vidette;events;help;view' {
            break
        }
        'vidette;events;help;tail' {
            break
        }
        'vidette;events;help;help' {
            break
        }
        'vidette;event;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Print events as they come in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;event;help;list' {
            break
        }
        'vidette;event;help;view' {
            break
        }
        'vidette;event;help;tail' {
            break
        }
        'vidette;event;help;help' {
            break
        }
        'vidette;logs' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the lines of logs, the latest first, or print them as they come in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;log' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the lines of logs, the latest first, or print them as they come in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;logs;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'What to search for, such as severity:error')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time, in the same forms')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'The pause between two looks: 2s, 500ms or a number of seconds')
            [CompletionResult]::new('--poll-interval', '--poll-interval', [CompletionResultType]::ParameterName, 'The pause between two looks: 2s, 500ms or a number of seconds')
            [CompletionResult]::new('--polls', '--polls', [CompletionResultType]::ParameterName, 'End after so many looks')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--live', '--live', [CompletionResultType]::ParameterName, 'Print lines as they come in, until Ctrl-C (exit code 130)')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;log;list' {
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'What to search for, such as severity:error')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time, in the same forms')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, or up to --until, such as 24h or 14d')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'The pause between two looks: 2s, 500ms or a number of seconds')
            [CompletionResult]::new('--poll-interval', '--poll-interval', [CompletionResultType]::ParameterName, 'The pause between two looks: 2s, 500ms or a number of seconds')
            [CompletionResult]::new('--polls', '--polls', [CompletionResultType]::ParameterName, 'End after so many looks')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--live', '--live', [CompletionResultType]::ParameterName, 'Print lines as they come in, until Ctrl-C (exit code 130)')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;logs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the lines of logs, the latest first, or print them as they come in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;logs;help;list' {
            break
        }
        'vidette;logs;help;help' {
            break
        }
        'vidette;log;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the lines of logs, the latest first, or print them as they come in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;log;help;list' {
            break
        }
        'vidette;log;help;help' {
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a project with its DSNs')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show a project with its DSNs')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'List the keys of a project with their DSNs')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a project with everything in it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;project' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a project with its DSNs')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show a project with its DSNs')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'List the keys of a project with their DSNs')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a project with everything in it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;projects;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;project;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;projects;info' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;projects;view' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;project;info' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;project;view' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;projects;keys' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;project;keys' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team it belongs to; the only one unless it is given')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'In the embedded store: the number, as in a DSN; the next free one unless it is given')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team it belongs to; the only one unless it is given')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'In the embedded store: the number, as in a DSN; the next free one unless it is given')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;projects;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove it without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Remove it without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;project;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove it without a question')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Remove it without a question')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;projects;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a project with its DSNs')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'List the keys of a project with their DSNs')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a project with everything in it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;projects;help;list' {
            break
        }
        'vidette;projects;help;info' {
            break
        }
        'vidette;projects;help;keys' {
            break
        }
        'vidette;projects;help;create' {
            break
        }
        'vidette;projects;help;delete' {
            break
        }
        'vidette;projects;help;help' {
            break
        }
        'vidette;project;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the projects')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a project with its DSNs')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'List the keys of a project with their DSNs')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a project with everything in it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;project;help;list' {
            break
        }
        'vidette;project;help;info' {
            break
        }
        'vidette;project;help;keys' {
            break
        }
        'vidette;project;help;create' {
            break
        }
        'vidette;project;help;delete' {
            break
        }
        'vidette;project;help;help' {
            break
        }
        'vidette;monitors' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the monitors')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a job and tell its monitor how it went')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;monitor' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the monitors')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a job and tell its monitor how it went')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;monitors;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;monitor;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;monitors;run' {
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'The environment that the job runs in')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'The environment that the job runs in')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment that the job runs in')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'When the job runs, as a crontab line; makes or changes the monitor')
            [CompletionResult]::new('--schedule', '--schedule', [CompletionResultType]::ParameterName, 'When the job runs, as a crontab line; makes or changes the monitor')
            [CompletionResult]::new('--check-in-margin', '--check-in-margin', [CompletionResultType]::ParameterName, 'How many minutes the job may be late')
            [CompletionResult]::new('--max-runtime', '--max-runtime', [CompletionResultType]::ParameterName, 'How many minutes the job may run')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'The time zone of the schedule, such as Europe/Vienna')
            [CompletionResult]::new('--failure-issue-threshold', '--failure-issue-threshold', [CompletionResultType]::ParameterName, 'After how many failures in a row there is an issue')
            [CompletionResult]::new('--recovery-threshold', '--recovery-threshold', [CompletionResultType]::ParameterName, 'After how many successes in a row the issue is resolved')
            [CompletionResult]::new('--dsn', '--dsn', [CompletionResultType]::ParameterName, 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;monitor;run' {
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'The environment that the job runs in')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'The environment that the job runs in')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment that the job runs in')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'When the job runs, as a crontab line; makes or changes the monitor')
            [CompletionResult]::new('--schedule', '--schedule', [CompletionResultType]::ParameterName, 'When the job runs, as a crontab line; makes or changes the monitor')
            [CompletionResult]::new('--check-in-margin', '--check-in-margin', [CompletionResultType]::ParameterName, 'How many minutes the job may be late')
            [CompletionResult]::new('--max-runtime', '--max-runtime', [CompletionResultType]::ParameterName, 'How many minutes the job may run')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'The time zone of the schedule, such as Europe/Vienna')
            [CompletionResult]::new('--failure-issue-threshold', '--failure-issue-threshold', [CompletionResultType]::ParameterName, 'After how many failures in a row there is an issue')
            [CompletionResult]::new('--recovery-threshold', '--recovery-threshold', [CompletionResultType]::ParameterName, 'After how many successes in a row the issue is resolved')
            [CompletionResult]::new('--dsn', '--dsn', [CompletionResultType]::ParameterName, 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;monitors;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the monitors')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a job and tell its monitor how it went')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;monitors;help;list' {
            break
        }
        'vidette;monitors;help;run' {
            break
        }
        'vidette;monitors;help;help' {
            break
        }
        'vidette;monitor;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the monitors')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a job and tell its monitor how it went')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;monitor;help;list' {
            break
        }
        'vidette;monitor;help;run' {
            break
        }
        'vidette;monitor;help;help' {
            break
        }
        'vidette;releases' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a release')
            [CompletionResult]::new('finalize', 'finalize', [CompletionResultType]::ParameterValue, 'Mark a release as released')
            [CompletionResult]::new('set-commits', 'set-commits', [CompletionResultType]::ParameterValue, 'Say which commits are in a release')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a release')
            [CompletionResult]::new('health', 'health', [CompletionResultType]::ParameterValue, 'See how releases do: adoption, and sessions and users without a crash')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a release')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put a release out of sight')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring an archived release back')
            [CompletionResult]::new('propose-version', 'propose-version', [CompletionResultType]::ParameterValue, 'Print a version for the release that is being built')
            [CompletionResult]::new('deploys', 'deploys', [CompletionResultType]::ParameterValue, 'Deploys of a release; `vidette deploys` is the newer spelling')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;release' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a release')
            [CompletionResult]::new('finalize', 'finalize', [CompletionResultType]::ParameterValue, 'Mark a release as released')
            [CompletionResult]::new('set-commits', 'set-commits', [CompletionResultType]::ParameterValue, 'Say which commits are in a release')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a release')
            [CompletionResult]::new('health', 'health', [CompletionResultType]::ParameterValue, 'See how releases do: adoption, and sessions and users without a crash')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a release')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put a release out of sight')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring an archived release back')
            [CompletionResult]::new('propose-version', 'propose-version', [CompletionResultType]::ParameterValue, 'Print a version for the release that is being built')
            [CompletionResult]::new('deploys', 'deploys', [CompletionResultType]::ParameterValue, 'Deploys of a release; `vidette deploys` is the newer spelling')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;releases;new' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of what tells more of it, such as the build''s page')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--finalize', '--finalize', [CompletionResultType]::ParameterName, 'Mark it as released at once')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;new' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of what tells more of it, such as the build''s page')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--finalize', '--finalize', [CompletionResultType]::ParameterName, 'Mark it as released at once')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;finalize' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of what tells more of it, such as the build''s page')
            [CompletionResult]::new('--released', '--released', [CompletionResultType]::ParameterName, 'When it was released: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;finalize' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of what tells more of it, such as the build''s page')
            [CompletionResult]::new('--released', '--released', [CompletionResultType]::ParameterName, 'When it was released: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;set-commits' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Read the commits from the checkout, of this directory or of DIR, and send them')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'A repository that the server knows with the commit the release stands at, which is HEAD unless it is said, and the one where the release before it stood; may be repeated')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'A repository that the server knows with the commit the release stands at, which is HEAD unless it is said, and the one where the release before it stood; may be repeated')
            [CompletionResult]::new('--initial-depth', '--initial-depth', [CompletionResultType]::ParameterName, 'How many commits are sent when there is no earlier release')
            [CompletionResult]::new('--repository', '--repository', [CompletionResultType]::ParameterName, 'The repository''s name for commits that are read from the checkout; that of its remote unless it is said')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--auto', '--auto', [CompletionResultType]::ParameterName, 'Take the repositories that the checkout belongs to')
            [CompletionResult]::new('--clear', '--clear', [CompletionResultType]::ParameterName, 'Take the commits of a release away')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Send the latest commits when that of the last release is not in the checkout')
            [CompletionResult]::new('--ignore-empty', '--ignore-empty', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;set-commits' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Read the commits from the checkout, of this directory or of DIR, and send them')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'A repository that the server knows with the commit the release stands at, which is HEAD unless it is said, and the one where the release before it stood; may be repeated')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'A repository that the server knows with the commit the release stands at, which is HEAD unless it is said, and the one where the release before it stood; may be repeated')
            [CompletionResult]::new('--initial-depth', '--initial-depth', [CompletionResultType]::ParameterName, 'How many commits are sent when there is no earlier release')
            [CompletionResult]::new('--repository', '--repository', [CompletionResultType]::ParameterName, 'The repository''s name for commits that are read from the checkout; that of its remote unless it is said')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--auto', '--auto', [CompletionResultType]::ParameterName, 'Take the repositories that the checkout belongs to')
            [CompletionResult]::new('--clear', '--clear', [CompletionResultType]::ParameterName, 'Take the commits of a release away')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Send the latest commits when that of the last release is not in the checkout')
            [CompletionResult]::new('--ignore-empty', '--ignore-empty', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;list' {
            [CompletionResult]::new('-D', '-D ', [CompletionResultType]::ParameterName, 'What stands between the versions that --raw prints; a line break unless it is said')
            [CompletionResult]::new('--delimiter', '--delimiter', [CompletionResultType]::ParameterName, 'What stands between the versions that --raw prints; a line break unless it is said')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Only releases with this in their version')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only open releases, only archived ones, or both')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-P', '-P ', [CompletionResultType]::ParameterName, 'Show the projects too')
            [CompletionResult]::new('--show-projects', '--show-projects', [CompletionResultType]::ParameterName, 'Show the projects too')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Print versions only')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print versions only')
            [CompletionResult]::new('--no-abbrev', '--no-abbrev', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;list' {
            [CompletionResult]::new('-D', '-D ', [CompletionResultType]::ParameterName, 'What stands between the versions that --raw prints; a line break unless it is said')
            [CompletionResult]::new('--delimiter', '--delimiter', [CompletionResultType]::ParameterName, 'What stands between the versions that --raw prints; a line break unless it is said')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Only releases with this in their version')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only open releases, only archived ones, or both')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-P', '-P ', [CompletionResultType]::ParameterName, 'Show the projects too')
            [CompletionResult]::new('--show-projects', '--show-projects', [CompletionResultType]::ParameterName, 'Show the projects too')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Print versions only')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print versions only')
            [CompletionResult]::new('--no-abbrev', '--no-abbrev', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;info' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-P', '-P ', [CompletionResultType]::ParameterName, 'Show its projects')
            [CompletionResult]::new('--show-projects', '--show-projects', [CompletionResultType]::ParameterName, 'Show its projects')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Show its commits')
            [CompletionResult]::new('--show-commits', '--show-commits', [CompletionResultType]::ParameterName, 'Show its commits')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;info' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('-P', '-P ', [CompletionResultType]::ParameterName, 'Show its projects')
            [CompletionResult]::new('--show-projects', '--show-projects', [CompletionResultType]::ParameterName, 'Show its projects')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Show its commits')
            [CompletionResult]::new('--show-commits', '--show-commits', [CompletionResultType]::ParameterName, 'Show its commits')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;health' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, such as 24h or 14d')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only in this environment; may be repeated')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only in this environment; may be repeated')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'Only in this environment; may be repeated')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many releases')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many releases')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;health' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'The time up to now, such as 24h or 14d')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only in this environment; may be repeated')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only in this environment; may be repeated')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'Only in this environment; may be repeated')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many releases')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many releases')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;archive' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;archive' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;restore' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;restore' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;propose-version' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--allow-xcode-infoplist-preprocessing', '--allow-xcode-infoplist-preprocessing', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;propose-version' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--allow-xcode-infoplist-preprocessing', '--allow-xcode-infoplist-preprocessing', [CompletionResultType]::ParameterName, 'Has no effect')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;deploys' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;releases;deploys;new' {
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Where to, such as production')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'Where to, such as production')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'A name for the deploy')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A name for the deploy')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'The address of what tells more of it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of what tells more of it')
            [CompletionResult]::new('--started', '--started', [CompletionResultType]::ParameterName, 'When it began: RFC 3339, RFC 2822 or seconds since 1970')
            [CompletionResult]::new('--finished', '--finished', [CompletionResultType]::ParameterName, 'When it ended; now unless it is said')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'How many seconds it took up to now, instead of --started and --finished')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How many seconds it took up to now, instead of --started and --finished')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;deploys;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;releases;deploys;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;releases;deploys;help;new' {
            break
        }
        'vidette;releases;deploys;help;list' {
            break
        }
        'vidette;releases;deploys;help;help' {
            break
        }
        'vidette;release;deploys' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;release;deploys;new' {
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Where to, such as production')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'Where to, such as production')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'A name for the deploy')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A name for the deploy')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'The address of what tells more of it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of what tells more of it')
            [CompletionResult]::new('--started', '--started', [CompletionResultType]::ParameterName, 'When it began: RFC 3339, RFC 2822 or seconds since 1970')
            [CompletionResult]::new('--finished', '--finished', [CompletionResultType]::ParameterName, 'When it ended; now unless it is said')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'How many seconds it took up to now, instead of --started and --finished')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How many seconds it took up to now, instead of --started and --finished')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;deploys;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;release;deploys;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;release;deploys;help;new' {
            break
        }
        'vidette;release;deploys;help;list' {
            break
        }
        'vidette;release;deploys;help;help' {
            break
        }
        'vidette;releases;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a release')
            [CompletionResult]::new('finalize', 'finalize', [CompletionResultType]::ParameterValue, 'Mark a release as released')
            [CompletionResult]::new('set-commits', 'set-commits', [CompletionResultType]::ParameterValue, 'Say which commits are in a release')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a release')
            [CompletionResult]::new('health', 'health', [CompletionResultType]::ParameterValue, 'See how releases do: adoption, and sessions and users without a crash')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a release')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put a release out of sight')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring an archived release back')
            [CompletionResult]::new('propose-version', 'propose-version', [CompletionResultType]::ParameterValue, 'Print a version for the release that is being built')
            [CompletionResult]::new('deploys', 'deploys', [CompletionResultType]::ParameterValue, 'Deploys of a release; `vidette deploys` is the newer spelling')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;releases;help;new' {
            break
        }
        'vidette;releases;help;finalize' {
            break
        }
        'vidette;releases;help;set-commits' {
            break
        }
        'vidette;releases;help;list' {
            break
        }
        'vidette;releases;help;info' {
            break
        }
        'vidette;releases;help;health' {
            break
        }
        'vidette;releases;help;delete' {
            break
        }
        'vidette;releases;help;archive' {
            break
        }
        'vidette;releases;help;restore' {
            break
        }
        'vidette;releases;help;propose-version' {
            break
        }
        'vidette;releases;help;deploys' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            break
        }
        'vidette;releases;help;deploys;new' {
            break
        }
        'vidette;releases;help;deploys;list' {
            break
        }
        'vidette;releases;help;help' {
            break
        }
        'vidette;release;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a release')
            [CompletionResult]::new('finalize', 'finalize', [CompletionResultType]::ParameterValue, 'Mark a release as released')
            [CompletionResult]::new('set-commits', 'set-commits', [CompletionResultType]::ParameterValue, 'Say which commits are in a release')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a release')
            [CompletionResult]::new('health', 'health', [CompletionResultType]::ParameterValue, 'See how releases do: adoption, and sessions and users without a crash')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a release')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put a release out of sight')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring an archived release back')
            [CompletionResult]::new('propose-version', 'propose-version', [CompletionResultType]::ParameterValue, 'Print a version for the release that is being built')
            [CompletionResult]::new('deploys', 'deploys', [CompletionResultType]::ParameterValue, 'Deploys of a release; `vidette deploys` is the newer spelling')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;release;help;new' {
            break
        }
        'vidette;release;help;finalize' {
            break
        }
        'vidette;release;help;set-commits' {
            break
        }
        'vidette;release;help;list' {
            break
        }
        'vidette;release;help;info' {
            break
        }
        'vidette;release;help;health' {
            break
        }
        'vidette;release;help;delete' {
            break
        }
        'vidette;release;help;archive' {
            break
        }
        'vidette;release;help;restore' {
            break
        }
        'vidette;release;help;propose-version' {
            break
        }
        'vidette;release;help;deploys' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            break
        }
        'vidette;release;help;deploys;new' {
            break
        }
        'vidette;release;help;deploys;list' {
            break
        }
        'vidette;release;help;help' {
            break
        }
        'vidette;deploys' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;deploy' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;deploys;new' {
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Where to, such as production')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'Where to, such as production')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'A name for the deploy')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A name for the deploy')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'The address of what tells more of it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of what tells more of it')
            [CompletionResult]::new('--started', '--started', [CompletionResultType]::ParameterName, 'When it began: RFC 3339, RFC 2822 or seconds since 1970')
            [CompletionResult]::new('--finished', '--finished', [CompletionResultType]::ParameterName, 'When it ended; now unless it is said')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'How many seconds it took up to now, instead of --started and --finished')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How many seconds it took up to now, instead of --started and --finished')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;deploy;new' {
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Where to, such as production')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'Where to, such as production')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'A name for the deploy')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A name for the deploy')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'The address of what tells more of it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of what tells more of it')
            [CompletionResult]::new('--started', '--started', [CompletionResultType]::ParameterName, 'When it began: RFC 3339, RFC 2822 or seconds since 1970')
            [CompletionResult]::new('--finished', '--finished', [CompletionResultType]::ParameterName, 'When it ended; now unless it is said')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'How many seconds it took up to now, instead of --started and --finished')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How many seconds it took up to now, instead of --started and --finished')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;deploys;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;deploy;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release''s version; SENTRY_RELEASE unless it is said')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;deploys;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;deploys;help;new' {
            break
        }
        'vidette;deploys;help;list' {
            break
        }
        'vidette;deploys;help;help' {
            break
        }
        'vidette;deploy;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;deploy;help;new' {
            break
        }
        'vidette;deploy;help;list' {
            break
        }
        'vidette;deploy;help;help' {
            break
        }
        'vidette;repos' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the repositories of an organisation')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;repo' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the repositories of an organisation')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;repos;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;repo;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most this many rows')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list ended')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every row there is')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;repos;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the repositories of an organisation')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;repos;help;list' {
            break
        }
        'vidette;repos;help;help' {
            break
        }
        'vidette;repo;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the repositories of an organisation')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vidette;repo;help;list' {
            break
        }
        'vidette;repo;help;help' {
            break
        }
        'vidette;stats' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this time, in the same forms')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
        'vidette;api' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation''s slug or id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project''s slug or id; several if the command takes several')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'A parameter of the query, or for other methods than GET a field of the JSON body: a[b]=c and a[]=c nest')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A parameter of the query, or for other methods than GET a field of the JSON body: a[b]=c and a[]=c nest')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'The same with a value that is read as JSON where it is JSON: true, null, 7, ["a"]')
            [CompletionResult]::new('--typed-field', '--typed-field', [CompletionResultType]::ParameterName, 'The same with a value that is read as JSON where it is JSON: true, null, 7, ["a"]')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Send this file as the JSON body; - for standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--paginate', '--paginate', [CompletionResultType]::ParameterName, 'Follow the pages of a list and print one array, or with --format ndjson a row a line as pages come')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Print the status and the headers first')
            [CompletionResult]::new('--include', '--include', [CompletionResultType]::ParameterName, 'Print the status and the headers first')
            [CompletionResult]::new('--no-body', '--no-body', [CompletionResultType]::ParameterName, 'Print no body')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
        'vidette;login' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-g', '-g', [CompletionResultType]::ParameterName, 'As it always is: the token is kept for every directory, as with sentry-cli''s flag of this name')
            [CompletionResult]::new('--global', '--global', [CompletionResultType]::ParameterName, 'As it always is: the token is kept for every directory, as with sentry-cli''s flag of this name')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;logout' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;info' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--no-defaults', '--no-defaults', [CompletionResultType]::ParameterName, 'With --quiet: take no organisation and no project for no failure')
            [CompletionResult]::new('--config-status-json', '--config-status-json', [CompletionResultType]::ParameterName, 'Print sentry-cli''s JSON of the configuration, and exit with 0 even if the token does not work')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
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
            [CompletionResult]::new('--dynamic', '--dynamic', [CompletionResultType]::ParameterName, 'A script that asks vidette, which knows the names that earlier lists have shown')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;bash-hook' {
            [CompletionResult]::new('--cli', '--cli', [CompletionResultType]::ParameterName, 'How the script calls this program, as the shell is to read it')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A tag; may be repeated')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release of the script')
            [CompletionResult]::new('--environ', '--environ', [CompletionResultType]::ParameterName, 'Send this environment variable, in extra data; may be repeated')
            [CompletionResult]::new('--traceback', '--traceback', [CompletionResultType]::ParameterName, 'The file with the error')
            [CompletionResult]::new('--log', '--log', [CompletionResultType]::ParameterName, 'The file with what was printed')
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
            [CompletionResult]::new('--no-exit', '--no-exit', [CompletionResultType]::ParameterName, 'Leave `set -e` as it is, instead of switching it on')
            [CompletionResult]::new('--no-environ', '--no-environ', [CompletionResultType]::ParameterName, 'Sends no environment variables, which is the default here')
            [CompletionResult]::new('--send-event', '--send-event', [CompletionResultType]::ParameterName, 'Send the error that the script wrote down')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;sourcemaps' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;debug-files' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;proguard' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;dart-symbol-map' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;code-mappings' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;react-native' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;build' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;snapshots' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;update' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
            [CompletionResult]::new('--allow-failure', '--allow-failure', [CompletionResultType]::ParameterName, 'Print failures, but exit with 0')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'vidette;uninstall' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Act on the embedded store, in DIR or in the user''s data directory')
            [CompletionResult]::new('--auth-token', '--auth-token', [CompletionResultType]::ParameterName, 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header with each request')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use the server of this name in vidette.toml')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of a list, separated by commas')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--log-level', '--log-level', [CompletionResultType]::ParameterName, 'How much is logged to standard error')
            [CompletionResult]::new('--trust-host', '--trust-host', [CompletionResultType]::ParameterName, 'Send the token to the configured server although a file of the project names it, and remember that')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Accept any certificate')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the page of what is shown in a browser instead of drawing it')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never use a pager')
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
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve ingest and the Web API on this machine, for real SDKs and clients')
            [CompletionResult]::new('issues', 'issues', [CompletionResultType]::ParameterValue, 'Look at issues and change their state')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Look at events')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Look at structured logs')
            [CompletionResult]::new('organizations', 'organizations', [CompletionResultType]::ParameterValue, 'Look at organisations')
            [CompletionResult]::new('projects', 'projects', [CompletionResultType]::ParameterValue, 'Look at projects, make them and remove them')
            [CompletionResult]::new('monitors', 'monitors', [CompletionResultType]::ParameterValue, 'Look at monitors of jobs, and run a job with check-ins')
            [CompletionResult]::new('releases', 'releases', [CompletionResultType]::ParameterValue, 'Make releases, finish them, say what is in them and see how they do')
            [CompletionResult]::new('deploys', 'deploys', [CompletionResultType]::ParameterValue, 'Tell of deploys and list them')
            [CompletionResult]::new('repos', 'repos', [CompletionResultType]::ParameterValue, 'Look at the repositories that the server knows')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what became of everything that came in')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'See and set how long events are kept, and remove what is older')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Ask the server''s Web API anything')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Show the configuration and where each value comes from')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store a token for a server, once it is found to work')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget the token that is stored for a server')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show which server, organisation and project are in use, and whether the token works')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a shell''s completion script')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write the manual pages')
            [CompletionResult]::new('bash-hook', 'bash-hook', [CompletionResultType]::ParameterValue, 'Print a script that makes a bash script report its errors; for `eval`')
            [CompletionResult]::new('sourcemaps', 'sourcemaps', [CompletionResultType]::ParameterValue, 'Not there yet: source maps')
            [CompletionResult]::new('debug-files', 'debug-files', [CompletionResultType]::ParameterValue, 'Not there yet: debug information')
            [CompletionResult]::new('proguard', 'proguard', [CompletionResultType]::ParameterValue, 'Not there yet: ProGuard mappings')
            [CompletionResult]::new('dart-symbol-map', 'dart-symbol-map', [CompletionResultType]::ParameterValue, 'Not there yet: Dart symbol maps')
            [CompletionResult]::new('code-mappings', 'code-mappings', [CompletionResultType]::ParameterValue, 'Not there yet: code mappings')
            [CompletionResult]::new('react-native', 'react-native', [CompletionResultType]::ParameterValue, 'Not there yet: React Native builds')
            [CompletionResult]::new('build', 'build', [CompletionResultType]::ParameterValue, 'Not there yet: builds of mobile apps')
            [CompletionResult]::new('snapshots', 'snapshots', [CompletionResultType]::ParameterValue, 'Not there yet: snapshots of mobile apps')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'vidette does not replace itself')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'vidette does not remove itself')
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
        'vidette;help;serve' {
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Make, list and revoke tokens for the Web API')
            break
        }
        'vidette;help;serve;token' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a token; it is shown this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tokens that were made')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke a token; it is refused from now on')
            break
        }
        'vidette;help;serve;token;create' {
            break
        }
        'vidette;help;serve;token;list' {
            break
        }
        'vidette;help;serve;token;revoke' {
            break
        }
        'vidette;help;issues' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List issues, the latest seen first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an issue with its latest event')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Mark issues as fixed; they come back when it happens again')
            [CompletionResult]::new('unresolve', 'unresolve', [CompletionResultType]::ParameterValue, 'Take issues back from being resolved or archived')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put issues aside, for good or until something happens')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give issues to somebody')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one issue of several')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete issues with their events')
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
        'vidette;help;issues;assign' {
            break
        }
        'vidette;help;issues;merge' {
            break
        }
        'vidette;help;issues;delete' {
            break
        }
        'vidette;help;events' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the latest first')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show an event: what broke, where, who met it, what led to it')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Print events as they come in')
            break
        }
        'vidette;help;events;list' {
            break
        }
        'vidette;help;events;view' {
            break
        }
        'vidette;help;events;tail' {
            break
        }
        'vidette;help;logs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the lines of logs, the latest first, or print them as they come in')
            break
        }
        'vidette;help;logs;list' {
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
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a project with its DSNs')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'List the keys of a project with their DSNs')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a project with everything in it')
            break
        }
        'vidette;help;projects;list' {
            break
        }
        'vidette;help;projects;info' {
            break
        }
        'vidette;help;projects;keys' {
            break
        }
        'vidette;help;projects;create' {
            break
        }
        'vidette;help;projects;delete' {
            break
        }
        'vidette;help;monitors' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the monitors')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a job and tell its monitor how it went')
            break
        }
        'vidette;help;monitors;list' {
            break
        }
        'vidette;help;monitors;run' {
            break
        }
        'vidette;help;releases' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a release')
            [CompletionResult]::new('finalize', 'finalize', [CompletionResultType]::ParameterValue, 'Mark a release as released')
            [CompletionResult]::new('set-commits', 'set-commits', [CompletionResultType]::ParameterValue, 'Say which commits are in a release')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show a release')
            [CompletionResult]::new('health', 'health', [CompletionResultType]::ParameterValue, 'See how releases do: adoption, and sessions and users without a crash')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a release')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put a release out of sight')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring an archived release back')
            [CompletionResult]::new('propose-version', 'propose-version', [CompletionResultType]::ParameterValue, 'Print a version for the release that is being built')
            [CompletionResult]::new('deploys', 'deploys', [CompletionResultType]::ParameterValue, 'Deploys of a release; `vidette deploys` is the newer spelling')
            break
        }
        'vidette;help;releases;new' {
            break
        }
        'vidette;help;releases;finalize' {
            break
        }
        'vidette;help;releases;set-commits' {
            break
        }
        'vidette;help;releases;list' {
            break
        }
        'vidette;help;releases;info' {
            break
        }
        'vidette;help;releases;health' {
            break
        }
        'vidette;help;releases;delete' {
            break
        }
        'vidette;help;releases;archive' {
            break
        }
        'vidette;help;releases;restore' {
            break
        }
        'vidette;help;releases;propose-version' {
            break
        }
        'vidette;help;releases;deploys' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            break
        }
        'vidette;help;releases;deploys;new' {
            break
        }
        'vidette;help;releases;deploys;list' {
            break
        }
        'vidette;help;deploys' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Tell that a release was deployed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the deploys of a release')
            break
        }
        'vidette;help;deploys;new' {
            break
        }
        'vidette;help;deploys;list' {
            break
        }
        'vidette;help;repos' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the repositories of an organisation')
            break
        }
        'vidette;help;repos;list' {
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
        'vidette;help;api' {
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
        'vidette;help;login' {
            break
        }
        'vidette;help;logout' {
            break
        }
        'vidette;help;info' {
            break
        }
        'vidette;help;completions' {
            break
        }
        'vidette;help;man' {
            break
        }
        'vidette;help;bash-hook' {
            break
        }
        'vidette;help;sourcemaps' {
            break
        }
        'vidette;help;debug-files' {
            break
        }
        'vidette;help;proguard' {
            break
        }
        'vidette;help;dart-symbol-map' {
            break
        }
        'vidette;help;code-mappings' {
            break
        }
        'vidette;help;react-native' {
            break
        }
        'vidette;help;build' {
            break
        }
        'vidette;help;snapshots' {
            break
        }
        'vidette;help;update' {
            break
        }
        'vidette;help;uninstall' {
            break
        }
        'vidette;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
