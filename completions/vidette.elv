
use builtin;
use str;

set edit:completion:arg-completer[vidette] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'vidette'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'vidette'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand send-event 'Send an event to a DSN, or through the pipeline into the embedded store'
            cand send-envelope 'Send envelopes to a DSN, or through the pipeline into the embedded store'
            cand replay 'Replay recorded events through the pipeline, or send them to a server'
            cand explain 'Tell what would happen to an event, stage by stage, without storing it'
            cand issues 'Look at issues and change their state'
            cand issue 'Look at issues and change their state'
            cand events 'Look at events'
            cand event 'Look at events'
            cand projects 'Look at projects and make them'
            cand project 'Look at projects and make them'
            cand stats 'Count what became of everything that came in'
            cand retention 'See and set how long events are kept, and remove what is older'
            cand config 'Show the configuration and where each value comes from'
            cand completions 'Print a shell''s completion script'
            cand man 'Write the manual pages'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;send-event'= {
            cand -l 'How bad it is; error unless it is said'
            cand --level 'How bad it is; error unless it is said'
            cand --timestamp 'When it happened: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said'
            cand -r 'The release it happened in; SENTRY_RELEASE or none unless it is said'
            cand --release 'The release it happened in; SENTRY_RELEASE or none unless it is said'
            cand -d 'The distribution of the release'
            cand --dist 'The distribution of the release'
            cand -E 'The environment it happened in; SENTRY_ENVIRONMENT or production unless it is said'
            cand --env 'The environment it happened in; SENTRY_ENVIRONMENT or production unless it is said'
            cand --environment 'The environment it happened in; SENTRY_ENVIRONMENT or production unless it is said'
            cand --environ 'Send this environment variable, in extra data; may be repeated'
            cand -m 'What happened; further ones are further lines'
            cand --message 'What happened; further ones are further lines'
            cand -a 'A value for the next %s of the message; may be repeated'
            cand --message-arg 'A value for the next %s of the message; may be repeated'
            cand -p 'The platform, such as python or node; other unless it is said'
            cand --platform 'The platform, such as python or node; other unless it is said'
            cand -t 'A tag; may be repeated'
            cand --tag 'A tag; may be repeated'
            cand -e 'Extra data, as text; may be repeated'
            cand --extra 'Extra data, as text; may be repeated'
            cand -u 'Who met it: id, email, username, ip_address or anything else; may be repeated'
            cand --user 'Who met it: id, email, username, ip_address or anything else; may be repeated'
            cand -f 'A part of the fingerprint that events are grouped by; may be repeated'
            cand --fingerprint 'A part of the fingerprint that events are grouped by; may be repeated'
            cand --logfile 'A log whose last 100 lines become breadcrumbs, with the times at their beginnings'
            cand --sample-rate 'The part of the errors that is sent, from 0 to 1; decided by the event''s id'
            cand --traces-sample-rate 'The part of the traces whose transactions are sent, from 0 to 1; decided by the trace''s id'
            cand --dsn 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names'
            cand --project 'With --local: the project, by slug or number; the only one, or a new one called `default`, unless it is named'
            cand --settings 'With --local: project settings for the pipeline, as JSON or TOML'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --raw 'Send the files as they are, without reading what is in them'
            cand --no-environ 'Sends no environment variables, which is the default here'
            cand --with-categories 'Take the text before the first `: ` of a log''s line for its category'
            cand --allow-xcode-infoplist-preprocessing 'Has no effect'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;send-envelope'= {
            cand --dsn 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names'
            cand --project 'With --local: the project, by slug or number; the only one, or a new one called `default`, unless it is named'
            cand --settings 'With --local: project settings for the pipeline, as JSON or TOML'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --raw 'Send the bytes as they are, unchecked, whatever they are'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;replay'= {
            cand --settings 'Project settings, in the names of Sentry''s project config, as TOML or JSON; without it, settings.toml or settings.json in the directory that is replayed'
            cand -p 'The project that everything belongs to'
            cand --project 'The project that everything belongs to'
            cand --filter 'Only events that match this query'
            cand --limit 'Stop after this many records'
            cand --set 'Set a field or tag of every event, such as release=web@1.2.0; may be repeated'
            cand --shift-to 'Move all times so that the recording ends at TIME, or now'
            cand --speed 'Replay so many times as fast as it was recorded, such as 60'
            cand --dsn 'Send to this DSN instead of the embedded store'
            cand --concurrency 'Requests at a time, with --dsn'
            cand --rejects 'Write what could not be used to this file, one record a line'
            cand --sample-rate 'The part of the errors that the SDK would have sent, from 0 to 1'
            cand --traces-sample-rate 'The part of the traces that the SDK would have sent, from 0 to 1'
            cand --batch-records 'How many records make one commit'
            cand --threads 'How many threads work; all processors by default'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --new-ids 'Give every event a new id; the same input gives the same ids'
            cand --realtime 'Replay as fast as it was recorded, instead of as fast as it goes'
            cand --resume 'Go on where an interrupted replay of the same sources stopped'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;explain'= {
            cand --stage 'Run one stage alone, on the event as it is'
            cand --settings 'Project settings, in the names of Sentry''s project config, as TOML or JSON'
            cand -p 'The project whose part of the settings holds'
            cand --project 'The project whose part of the settings holds'
            cand --received-at 'When the events came in: 2026-03-01T12:00:00Z or seconds since 1970'
            cand --client-ip 'The address that they came from'
            cand --sdk 'The SDK that sent them'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --ndjson 'One event a line in, one JSON object a line out'
            cand --full 'Draw whole events, every change, and what does not count for grouping'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issues'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List issues, the latest seen first'
            cand view 'Show an issue with its latest event'
            cand resolve 'Mark issues as fixed; they come back when it happens again'
            cand unresolve 'Take issues back from being resolved or archived'
            cand archive 'Put issues aside, for good or until something happens'
            cand mute 'Put issues aside, for good or until something happens'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;issue'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List issues, the latest seen first'
            cand view 'Show an issue with its latest event'
            cand resolve 'Mark issues as fixed; they come back when it happens again'
            cand unresolve 'Take issues back from being resolved or archived'
            cand archive 'Put issues aside, for good or until something happens'
            cand mute 'Put issues aside, for good or until something happens'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;issues;list'= {
            cand --query 'The same, as an option'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --sort 'What comes first'
            cand --limit 'How many at most'
            cand --max-rows 'How many at most'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -a 'Every issue: no limit, and without a query those that are resolved or archived too'
            cand --all 'Every issue: no limit, and without a query those that are resolved or archived too'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issue;list'= {
            cand --query 'The same, as an option'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --sort 'What comes first'
            cand --limit 'How many at most'
            cand --max-rows 'How many at most'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -a 'Every issue: no limit, and without a query those that are resolved or archived too'
            cand --all 'Every issue: no limit, and without a query those that are resolved or archived too'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issues;view'= {
            cand --event 'The event to show with it: latest, oldest, none, or an event''s id'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --full 'Draw every frame with its source, and every breadcrumb'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issue;view'= {
            cand --event 'The event to show with it: latest, oldest, none, or an event''s id'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --full 'Draw every frame with its source, and every breadcrumb'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issues;resolve'= {
            cand -i 'The same, as an option'
            cand --id 'The same, as an option'
            cand --query 'Every issue that this finds; needs --yes where nobody can be asked'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --in-release 'Fixed in this release; `latest` stands for the project''s latest one'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -y 'Change without a question'
            cand --yes 'Change without a question'
            cand -n 'Fixed in the release after the project''s latest one'
            cand --in-next-release 'Fixed in the release after the project''s latest one'
            cand --next-release 'Fixed in the release after the project''s latest one'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issue;resolve'= {
            cand -i 'The same, as an option'
            cand --id 'The same, as an option'
            cand --query 'Every issue that this finds; needs --yes where nobody can be asked'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --in-release 'Fixed in this release; `latest` stands for the project''s latest one'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -y 'Change without a question'
            cand --yes 'Change without a question'
            cand -n 'Fixed in the release after the project''s latest one'
            cand --in-next-release 'Fixed in the release after the project''s latest one'
            cand --next-release 'Fixed in the release after the project''s latest one'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issues;unresolve'= {
            cand -i 'The same, as an option'
            cand --id 'The same, as an option'
            cand --query 'Every issue that this finds; needs --yes where nobody can be asked'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -y 'Change without a question'
            cand --yes 'Change without a question'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issue;unresolve'= {
            cand -i 'The same, as an option'
            cand --id 'The same, as an option'
            cand --query 'Every issue that this finds; needs --yes where nobody can be asked'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -y 'Change without a question'
            cand --yes 'Change without a question'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issues;archive'= {
            cand -i 'The same, as an option'
            cand --id 'The same, as an option'
            cand --query 'Every issue that this finds; needs --yes where nobody can be asked'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --for 'For this long, such as 24h or 7d'
            cand --count 'Until it was seen N more times'
            cand --users 'Until N more users met it'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -y 'Change without a question'
            cand --yes 'Change without a question'
            cand --forever 'For good (the default)'
            cand --until-escalating 'Until it gets much more frequent'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issues;mute'= {
            cand -i 'The same, as an option'
            cand --id 'The same, as an option'
            cand --query 'Every issue that this finds; needs --yes where nobody can be asked'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --for 'For this long, such as 24h or 7d'
            cand --count 'Until it was seen N more times'
            cand --users 'Until N more users met it'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -y 'Change without a question'
            cand --yes 'Change without a question'
            cand --forever 'For good (the default)'
            cand --until-escalating 'Until it gets much more frequent'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issue;archive'= {
            cand -i 'The same, as an option'
            cand --id 'The same, as an option'
            cand --query 'Every issue that this finds; needs --yes where nobody can be asked'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --for 'For this long, such as 24h or 7d'
            cand --count 'Until it was seen N more times'
            cand --users 'Until N more users met it'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -y 'Change without a question'
            cand --yes 'Change without a question'
            cand --forever 'For good (the default)'
            cand --until-escalating 'Until it gets much more frequent'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issue;mute'= {
            cand -i 'The same, as an option'
            cand --id 'The same, as an option'
            cand --query 'Every issue that this finds; needs --yes where nobody can be asked'
            cand -p 'Only issues of this project, by slug or number'
            cand --project 'Only issues of this project, by slug or number'
            cand --for 'For this long, such as 24h or 7d'
            cand --count 'Until it was seen N more times'
            cand --users 'Until N more users met it'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -y 'Change without a question'
            cand --yes 'Change without a question'
            cand --forever 'For good (the default)'
            cand --until-escalating 'Until it gets much more frequent'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;issues;help'= {
            cand list 'List issues, the latest seen first'
            cand view 'Show an issue with its latest event'
            cand resolve 'Mark issues as fixed; they come back when it happens again'
            cand unresolve 'Take issues back from being resolved or archived'
            cand archive 'Put issues aside, for good or until something happens'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;issues;help;list'= {
        }
        &'vidette;issues;help;view'= {
        }
        &'vidette;issues;help;resolve'= {
        }
        &'vidette;issues;help;unresolve'= {
        }
        &'vidette;issues;help;archive'= {
        }
        &'vidette;issues;help;help'= {
        }
        &'vidette;issue;help'= {
            cand list 'List issues, the latest seen first'
            cand view 'Show an issue with its latest event'
            cand resolve 'Mark issues as fixed; they come back when it happens again'
            cand unresolve 'Take issues back from being resolved or archived'
            cand archive 'Put issues aside, for good or until something happens'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;issue;help;list'= {
        }
        &'vidette;issue;help;view'= {
        }
        &'vidette;issue;help;resolve'= {
        }
        &'vidette;issue;help;unresolve'= {
        }
        &'vidette;issue;help;archive'= {
        }
        &'vidette;issue;help;help'= {
        }
        &'vidette;events'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List events, the latest first'
            cand view 'Show an event: what broke, where, who met it, what led to it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;event'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List events, the latest first'
            cand view 'Show an event: what broke, where, who met it, what led to it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;events;list'= {
            cand --query 'The same, as an option'
            cand -i 'Only events of this issue, by short id or number'
            cand --issue 'Only events of this issue, by short id or number'
            cand -p 'Only events of this project, by slug or number'
            cand --project 'Only events of this project, by slug or number'
            cand --since 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970'
            cand --until 'Up to this time'
            cand --period 'The time up to now, or up to --until, such as 24h or 14d'
            cand --sort 'What comes first'
            cand --limit 'How many at most'
            cand --max-rows 'How many at most'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -a 'Every event, without a limit'
            cand --all 'Every event, without a limit'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;event;list'= {
            cand --query 'The same, as an option'
            cand -i 'Only events of this issue, by short id or number'
            cand --issue 'Only events of this issue, by short id or number'
            cand -p 'Only events of this project, by slug or number'
            cand --project 'Only events of this project, by slug or number'
            cand --since 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970'
            cand --until 'Up to this time'
            cand --period 'The time up to now, or up to --until, such as 24h or 14d'
            cand --sort 'What comes first'
            cand --limit 'How many at most'
            cand --max-rows 'How many at most'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -a 'Every event, without a limit'
            cand --all 'Every event, without a limit'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;events;view'= {
            cand -p 'The project of the event, by slug or number; needed only when two have an event of that id'
            cand --project 'The project of the event, by slug or number; needed only when two have an event of that id'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --full 'Draw every frame with its source, every breadcrumb and every module'
            cand --raw 'Print the stored JSON as it is, to the byte'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;event;view'= {
            cand -p 'The project of the event, by slug or number; needed only when two have an event of that id'
            cand --project 'The project of the event, by slug or number; needed only when two have an event of that id'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --full 'Draw every frame with its source, every breadcrumb and every module'
            cand --raw 'Print the stored JSON as it is, to the byte'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;events;help'= {
            cand list 'List events, the latest first'
            cand view 'Show an event: what broke, where, who met it, what led to it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;events;help;list'= {
        }
        &'vidette;events;help;view'= {
        }
        &'vidette;events;help;help'= {
        }
        &'vidette;event;help'= {
            cand list 'List events, the latest first'
            cand view 'Show an event: what broke, where, who met it, what led to it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;event;help;list'= {
        }
        &'vidette;event;help;view'= {
        }
        &'vidette;event;help;help'= {
        }
        &'vidette;projects'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the projects'
            cand create 'Make a project'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;project'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the projects'
            cand create 'Make a project'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;projects;list'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;project;list'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;projects;create'= {
            cand --name 'The name; the slug unless it is given'
            cand --platform 'The platform, such as python or javascript'
            cand --id 'The number, as in a DSN; the next free one unless it is given'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;project;create'= {
            cand --name 'The name; the slug unless it is given'
            cand --platform 'The platform, such as python or javascript'
            cand --id 'The number, as in a DSN; the next free one unless it is given'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;projects;help'= {
            cand list 'List the projects'
            cand create 'Make a project'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;projects;help;list'= {
        }
        &'vidette;projects;help;create'= {
        }
        &'vidette;projects;help;help'= {
        }
        &'vidette;project;help'= {
            cand list 'List the projects'
            cand create 'Make a project'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;project;help;list'= {
        }
        &'vidette;project;help;create'= {
        }
        &'vidette;project;help;help'= {
        }
        &'vidette;stats'= {
            cand -p 'Only this project, by slug or number'
            cand --project 'Only this project, by slug or number'
            cand --since 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970'
            cand --until 'Up to this time'
            cand --period 'The time up to now, or up to --until, such as 24h or 14d'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --by-project 'Count each project by itself'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;retention'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand get 'Show how many days each project''s events are kept'
            cand set 'Set how many days events are kept'
            cand enforce 'Remove the events that are older than their project keeps them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;retention;get'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;retention;set'= {
            cand -p 'Of these projects, by slug or number'
            cand --project 'Of these projects, by slug or number'
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -a 'Of every project there is'
            cand --all 'Of every project there is'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;retention;enforce'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand -n 'Only show what would be removed'
            cand --dry-run 'Only show what would be removed'
            cand -y 'Remove without a question'
            cand --yes 'Remove without a question'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;retention;help'= {
            cand get 'Show how many days each project''s events are kept'
            cand set 'Set how many days events are kept'
            cand enforce 'Remove the events that are older than their project keeps them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;retention;help;get'= {
        }
        &'vidette;retention;help;set'= {
        }
        &'vidette;retention;help;enforce'= {
        }
        &'vidette;retention;help;help'= {
        }
        &'vidette;config'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand show 'Show each value and where it comes from; secrets are masked'
            cand path 'Show the files that are read, most important first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;config;show'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;config;path'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;config;help'= {
            cand show 'Show each value and where it comes from; secrets are masked'
            cand path 'Show the files that are read, most important first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;config;help;show'= {
        }
        &'vidette;config;help;path'= {
        }
        &'vidette;config;help;help'= {
        }
        &'vidette;completions'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;man'= {
            cand --local 'Act on the embedded store, in DIR or in the user''s data directory'
            cand --format 'The form of the result'
            cand --columns 'The columns of a list, separated by commas'
            cand --color 'When to use colour'
            cand --log-level 'How much is logged to standard error'
            cand --json 'Print the result as one JSON document'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand --silent 'Print results and errors only'
            cand --allow-failure 'Print failures, but exit with 0'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'vidette;help'= {
            cand send-event 'Send an event to a DSN, or through the pipeline into the embedded store'
            cand send-envelope 'Send envelopes to a DSN, or through the pipeline into the embedded store'
            cand replay 'Replay recorded events through the pipeline, or send them to a server'
            cand explain 'Tell what would happen to an event, stage by stage, without storing it'
            cand issues 'Look at issues and change their state'
            cand events 'Look at events'
            cand projects 'Look at projects and make them'
            cand stats 'Count what became of everything that came in'
            cand retention 'See and set how long events are kept, and remove what is older'
            cand config 'Show the configuration and where each value comes from'
            cand completions 'Print a shell''s completion script'
            cand man 'Write the manual pages'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vidette;help;send-event'= {
        }
        &'vidette;help;send-envelope'= {
        }
        &'vidette;help;replay'= {
        }
        &'vidette;help;explain'= {
        }
        &'vidette;help;issues'= {
            cand list 'List issues, the latest seen first'
            cand view 'Show an issue with its latest event'
            cand resolve 'Mark issues as fixed; they come back when it happens again'
            cand unresolve 'Take issues back from being resolved or archived'
            cand archive 'Put issues aside, for good or until something happens'
        }
        &'vidette;help;issues;list'= {
        }
        &'vidette;help;issues;view'= {
        }
        &'vidette;help;issues;resolve'= {
        }
        &'vidette;help;issues;unresolve'= {
        }
        &'vidette;help;issues;archive'= {
        }
        &'vidette;help;events'= {
            cand list 'List events, the latest first'
            cand view 'Show an event: what broke, where, who met it, what led to it'
        }
        &'vidette;help;events;list'= {
        }
        &'vidette;help;events;view'= {
        }
        &'vidette;help;projects'= {
            cand list 'List the projects'
            cand create 'Make a project'
        }
        &'vidette;help;projects;list'= {
        }
        &'vidette;help;projects;create'= {
        }
        &'vidette;help;stats'= {
        }
        &'vidette;help;retention'= {
            cand get 'Show how many days each project''s events are kept'
            cand set 'Set how many days events are kept'
            cand enforce 'Remove the events that are older than their project keeps them'
        }
        &'vidette;help;retention;get'= {
        }
        &'vidette;help;retention;set'= {
        }
        &'vidette;help;retention;enforce'= {
        }
        &'vidette;help;config'= {
            cand show 'Show each value and where it comes from; secrets are masked'
            cand path 'Show the files that are read, most important first'
        }
        &'vidette;help;config;show'= {
        }
        &'vidette;help;config;path'= {
        }
        &'vidette;help;completions'= {
        }
        &'vidette;help;man'= {
        }
        &'vidette;help;help'= {
        }
    ]
    $completions[$command]
}
