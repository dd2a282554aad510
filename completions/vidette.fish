# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_vidette_global_optspecs
    string join \n local= auth-token= header= profile= trust-host insecure json format= columns= q/quiet web no-pager color= log-level= allow-failure url= h/help V/version
end

function __fish_vidette_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_vidette_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_vidette_using_subcommand
    set -l cmd (__fish_vidette_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c vidette -n "__fish_vidette_needs_command" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_needs_command" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_needs_command" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_needs_command" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_needs_command" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_needs_command" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_needs_command" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_needs_command" -l url -d 'The server\'s address' -r -f
complete -c vidette -n "__fish_vidette_needs_command" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_needs_command" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_needs_command" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_needs_command" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_needs_command" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_needs_command" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_needs_command" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_needs_command" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "send-event" -d 'Send an event to a DSN, or through the pipeline into the embedded store'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "send-envelope" -d 'Send envelopes to a DSN, or through the pipeline into the embedded store'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "replay" -d 'Replay recorded events through the pipeline, or send them to a server'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "explain" -d 'Tell what would happen to an event, stage by stage, without storing it'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "serve" -d 'Serve ingest and the Web API on this machine, for real SDKs and clients'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "issues" -d 'Look at issues and change their state'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "issue" -d 'Look at issues and change their state'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "events" -d 'Look at events'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "event" -d 'Look at events'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "logs" -d 'Look at structured logs'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "log" -d 'Look at structured logs'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "organizations" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "organization" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "orgs" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "org" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "projects" -d 'Look at projects, make them and remove them'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "project" -d 'Look at projects, make them and remove them'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "monitors" -d 'Look at monitors of jobs, and run a job with check-ins'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "monitor" -d 'Look at monitors of jobs, and run a job with check-ins'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "releases" -d 'Make releases, finish them, say what is in them and see how they do'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "release" -d 'Make releases, finish them, say what is in them and see how they do'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "deploys" -d 'Tell of deploys and list them'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "deploy" -d 'Tell of deploys and list them'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "repos" -d 'Look at the repositories that the server knows'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "repo" -d 'Look at the repositories that the server knows'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "stats" -d 'Count what became of everything that came in'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "retention" -d 'See and set how long events are kept, and remove what is older'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "api" -d 'Ask the server\'s Web API anything'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "config" -d 'Show the configuration and where each value comes from'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "login" -d 'Store a token for a server, once it is found to work'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "logout" -d 'Forget the token that is stored for a server'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "info" -d 'Show which server, organisation and project are in use, and whether the token works'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "completions" -d 'Print a shell\'s completion script'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "man" -d 'Write the manual pages'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "bash-hook" -d 'Print a script that makes a bash script report its errors; for `eval`'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "sourcemaps" -d 'Not there yet: source maps'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "debug-files" -d 'Not there yet: debug information'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "proguard" -d 'Not there yet: ProGuard mappings'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "dart-symbol-map" -d 'Not there yet: Dart symbol maps'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "code-mappings" -d 'Not there yet: code mappings'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "react-native" -d 'Not there yet: React Native builds'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "build" -d 'Not there yet: builds of mobile apps'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "snapshots" -d 'Not there yet: snapshots of mobile apps'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "update" -d 'vidette does not replace itself'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "uninstall" -d 'vidette does not remove itself'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s l -l level -d 'How bad it is; error unless it is said' -r -f -a "debug\t''
info\t''
warning\t''
error\t''
fatal\t''"
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l timestamp -d 'When it happened: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s r -l release -d 'The release it happened in; SENTRY_RELEASE, else what `releases propose-version` prints, unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s d -l dist -d 'The distribution of the release' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s E -l env -l environment -d 'The environment it happened in; SENTRY_ENVIRONMENT or production unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l environ -d 'Send this environment variable, in extra data; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s m -l message -d 'What happened; further ones are further lines' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s a -l message-arg -d 'A value for the next %s of the message; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s p -l platform -d 'The platform, such as python or node; other unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s t -l tag -d 'A tag; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s e -l extra -d 'Extra data, as text; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s u -l user -d 'Who met it: id, email, username, ip_address or anything else; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s f -l fingerprint -d 'A part of the fingerprint that events are grouped by; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l logfile -d 'A log whose last 100 lines become breadcrumbs, with the times at their beginnings' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l sample-rate -d 'The part of the errors that is sent, from 0 to 1; decided by the event\'s id' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l traces-sample-rate -d 'The part of the traces whose transactions are sent, from 0 to 1; decided by the trace\'s id' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l dsn -d 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l project -d 'With --local: the project, by slug or number; the only one, or a new one called `default`, unless it is named' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l settings -d 'With --local: project settings for the pipeline, as JSON or TOML' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l raw -d 'Send the files as they are, without reading what is in them'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l no-environ -d 'Sends no environment variables, which is the default here'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l with-categories -d 'Take the text before the first `: ` of a log\'s line for its category'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l allow-xcode-infoplist-preprocessing -d 'Has no effect'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l dsn -d 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l project -d 'With --local: the project, by slug or number; the only one, or a new one called `default`, unless it is named' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l settings -d 'With --local: project settings for the pipeline, as JSON or TOML' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l raw -d 'Send the bytes as they are, unchecked, whatever they are'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l settings -d 'Project settings, in the names of Sentry\'s project config, as TOML or JSON; without it, settings.toml or settings.json in the directory that is replayed' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand replay" -s p -l project -d 'The project that everything belongs to' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l filter -d 'Only events that match this query' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l limit -d 'Stop after this many records' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l set -d 'Set a field or tag of every event, such as release=web@1.2.0; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l shift-to -d 'Move all times so that the recording ends at TIME, or now' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l speed -d 'Replay so many times as fast as it was recorded, such as 60' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l dsn -d 'Send to this DSN instead of the embedded store' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l concurrency -d 'Requests at a time, with --dsn' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l rejects -d 'Write what could not be used to this file, one record a line' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l sample-rate -d 'The part of the errors that the SDK would have sent, from 0 to 1' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l traces-sample-rate -d 'The part of the traces that the SDK would have sent, from 0 to 1' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l batch-records -d 'How many records make one batch' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l threads -d 'How many threads work; all processors by default' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l new-ids -d 'Give every event a new id; the same input gives the same ids'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l realtime -d 'Replay as fast as it was recorded, instead of as fast as it goes'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l resume -d 'Go on where an interrupted replay of the same sources stopped'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l stage -d 'Run one stage alone, on the event as it is' -r -f -a "normalize\t'To the normal form'
filter\t'beforeSend rules and inbound filters'
sample\t'Sample rates of the SDK and dynamic sampling'
scrub\t'Private data out'
group\t'To the issue'"
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l settings -d 'Project settings, in the names of Sentry\'s project config, as TOML or JSON' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand explain" -s p -l project -d 'The project whose part of the settings holds' -r
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l received-at -d 'When the events came in: 2026-03-01T12:00:00Z or seconds since 1970' -r
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l client-ip -d 'The address that they came from' -r
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l sdk -d 'The SDK that sent them' -r
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l ndjson -d 'One event a line in, one JSON object a line out'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l full -d 'Draw whole events, every change, and what does not count for grouping'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l listen -d 'The address to listen on' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l port -d 'The port; 0 takes any free one' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l data -d 'Keep the data in DIR; it is the same as --local=DIR' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -s p -l project -d 'Make this project if it is not there; the first one is that of SENTRY_DSN' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l ready-file -d 'Write a JSON document to FILE when everything is ready: url, token, org, projects with their DSNs' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l duration -d 'Stop after this long, such as 30s or 10min' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l fail-on -d 'Exit with 7 when an event came in that matches this query' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l allow-host -d 'A name that clients call the server by, beside localhost' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l public-url -d 'The address that links and DSNs name, where it is not the one that is listened on' -r -f
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l max-connections -d 'Connections that are served at once' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l memory -d 'Keep the data as long as the server runs, and no longer'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l tail -d 'Print events as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l require-token -d 'Demand a token for the Web API on loopback as well'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l apply-retention -d 'Remove what is older than its project keeps it, also what was there before'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -a "token" -d 'Make, list and revoke tokens for the Web API'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and not __fish_seen_subcommand_from token help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -f -a "create" -d 'Make a token; it is shown this once'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -f -a "list" -d 'List the tokens that were made'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -f -a "revoke" -d 'Revoke a token; it is refused from now on'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from token" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from help" -f -a "token" -d 'Make, list and revoke tokens for the Web API'
complete -c vidette -n "__fish_vidette_using_subcommand serve; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s i -l id -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s s -l status -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s a -l all
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "mute" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "assign" -d 'Give issues to somebody'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "merge" -d 'Make one issue of several'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "delete" -d 'Delete issues with their events'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s i -l id -d 'Only this issue, by number, short id or the address of its page; several if repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s s -l status -d 'Only issues with this status' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s e -l environment -d 'Only issues with events of this environment; several if repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l until -d 'Up to this time, in the same forms' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l sort -d 'What comes first; last-seen unless it is given' -r -f -a "last-seen\t'The latest seen'
first-seen\t'The newest'
events\t'The most frequent'
users\t'Those that most users met'
priority\t'The highest priority (embedded store)'
trends\t'Those that grow most (servers)'
inbox\t'Those that wait longest for review (servers)'
recommended\t'Those that seem to matter most (servers)'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'How many at most; 25 of the embedded store and five pages of a server unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l pages -d 'How many pages at most, 0 for all of them' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s a -l all -d 'Every issue: no limit, and without a query those that are resolved or archived too'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l event -d 'The event to show with it: latest, oldest, none, or an event\'s id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l full -d 'Draw every frame with its source, and every breadcrumb'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l in-release -d 'Fixed in this release; `latest` stands for the project\'s latest one' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l in-commit -d 'Fixed by this commit, so in the first release that has it (servers)' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s n -l in-next-release -l next-release -d 'Fixed in the release after the project\'s latest one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l for -d 'For this long, such as 24h or 7d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l count -d 'Until it was seen N more times' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l users -d 'Until N more users met it' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l window -d 'Count events and users within this span, of a week at most' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l forever -d 'For good (the default)'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l until-escalating -d 'Until it gets much more frequent'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l for -d 'For this long, such as 24h or 7d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l count -d 'Until it was seen N more times' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l users -d 'Until N more users met it' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l window -d 'Count events and users within this span, of a week at most' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l forever -d 'For good (the default)'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l until-escalating -d 'Until it gets much more frequent'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l to -d 'A user by e-mail address, name or user:ID; team:SLUG; me; or none' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from assign" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -s y -l yes -d 'Merge without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from merge" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be deleted, and delete nothing'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l discard -d 'Drop later events of the same kind as well (servers, where the plan has it; errors only)'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Give issues to somebody'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "merge" -d 'Make one issue of several'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete issues with their events'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s i -l id -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s s -l status -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s a -l all
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "mute" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "assign" -d 'Give issues to somebody'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "merge" -d 'Make one issue of several'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "delete" -d 'Delete issues with their events'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute assign merge delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s i -l id -d 'Only this issue, by number, short id or the address of its page; several if repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s s -l status -d 'Only issues with this status' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s e -l environment -d 'Only issues with events of this environment; several if repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l until -d 'Up to this time, in the same forms' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l sort -d 'What comes first; last-seen unless it is given' -r -f -a "last-seen\t'The latest seen'
first-seen\t'The newest'
events\t'The most frequent'
users\t'Those that most users met'
priority\t'The highest priority (embedded store)'
trends\t'Those that grow most (servers)'
inbox\t'Those that wait longest for review (servers)'
recommended\t'Those that seem to matter most (servers)'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'How many at most; 25 of the embedded store and five pages of a server unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l pages -d 'How many pages at most, 0 for all of them' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s a -l all -d 'Every issue: no limit, and without a query those that are resolved or archived too'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l event -d 'The event to show with it: latest, oldest, none, or an event\'s id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l full -d 'Draw every frame with its source, and every breadcrumb'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l in-release -d 'Fixed in this release; `latest` stands for the project\'s latest one' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l in-commit -d 'Fixed by this commit, so in the first release that has it (servers)' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s n -l in-next-release -l next-release -d 'Fixed in the release after the project\'s latest one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l for -d 'For this long, such as 24h or 7d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l count -d 'Until it was seen N more times' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l users -d 'Until N more users met it' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l window -d 'Count events and users within this span, of a week at most' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l forever -d 'For good (the default)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l until-escalating -d 'Until it gets much more frequent'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l for -d 'For this long, such as 24h or 7d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l count -d 'Until it was seen N more times' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l users -d 'Until N more users met it' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l window -d 'Count events and users within this span, of a week at most' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l forever -d 'For good (the default)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l until-escalating -d 'Until it gets much more frequent'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l to -d 'A user by e-mail address, name or user:ID; team:SLUG; me; or none' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from assign" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -s y -l yes -d 'Merge without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from merge" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s s -l status -d 'Every issue with this status, of those that --query finds if it is given' -r -f -a "unresolved\t'Needs attention'
resolved\t'Was fixed'
muted\t'Was archived'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s a -l all -d 'Every issue of the project'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be deleted, and delete nothing'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l discard -d 'Drop later events of the same kind as well (servers, where the plan has it; errors only)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Give issues to somebody'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "merge" -d 'Make one issue of several'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete issues with their events'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -f -a "tail" -d 'Print events as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view tail help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s i -l issue -d 'Only events of this issue, by short id or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s e -l environment -d 'Only events of this environment; several are any of them' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l until -d 'Up to this time, in the same forms' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l sort -d 'What comes first: newest, oldest, or a field such as -count()' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l field -d 'Show this field; several are the columns of the table' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'How many at most' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l pages -d 'How many pages at most; 0 for all' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s U -l show-user -d 'Show who met each event'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s T -l show-tags -d 'Show the tags of each event'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s a -l all -d 'Every event, without a limit'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l attachment -d 'Print the content of an attachment of this name; on a server the token must be a member\'s' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l full -d 'Draw every frame with its source, every breadcrumb and every module'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l raw -d 'Print the stored JSON as it is, to the byte'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -s i -l issue -d 'Only events of this issue, by short id or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -s e -l environment -d 'Only events of this environment; several are any of them' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -s n -l lines -d 'Begin with so many of the events that are there already' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l interval -l poll-interval -d 'The pause between two looks: 2s, 500ms or a number of seconds' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l polls -d 'End after so many looks' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from tail" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "tail" -d 'Print events as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -f -a "tail" -d 'Print events as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view tail help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s i -l issue -d 'Only events of this issue, by short id or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s e -l environment -d 'Only events of this environment; several are any of them' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l until -d 'Up to this time, in the same forms' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l sort -d 'What comes first: newest, oldest, or a field such as -count()' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l field -d 'Show this field; several are the columns of the table' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'How many at most' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l pages -d 'How many pages at most; 0 for all' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s U -l show-user -d 'Show who met each event'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s T -l show-tags -d 'Show the tags of each event'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s a -l all -d 'Every event, without a limit'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l attachment -d 'Print the content of an attachment of this name; on a server the token must be a member\'s' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l full -d 'Draw every frame with its source, every breadcrumb and every module'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l raw -d 'Print the stored JSON as it is, to the byte'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -s i -l issue -d 'Only events of this issue, by short id or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -s e -l environment -d 'Only events of this environment; several are any of them' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -s n -l lines -d 'Begin with so many of the events that are there already' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l interval -l poll-interval -d 'The pause between two looks: 2s, 500ms or a number of seconds' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l polls -d 'End after so many looks' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from tail" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "tail" -d 'Print events as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the lines of logs, the latest first, or print them as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l query -d 'What to search for, such as severity:error' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l max-rows -l limit -d 'How many at most' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l until -d 'Up to this time, in the same forms' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l interval -l poll-interval -d 'The pause between two looks: 2s, 500ms or a number of seconds' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l polls -d 'End after so many looks' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l live -d 'Print lines as they come in, until Ctrl-C (exit code 130)'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the lines of logs, the latest first, or print them as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand logs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the lines of logs, the latest first, or print them as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand log; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l query -d 'What to search for, such as severity:error' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l max-rows -l limit -d 'How many at most' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l until -d 'Up to this time, in the same forms' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l interval -l poll-interval -d 'The pause between two looks: 2s, 500ms or a number of seconds' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l polls -d 'End after so many looks' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l live -d 'Print lines as they come in, until Ctrl-C (exit code 130)'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the lines of logs, the latest first, or print them as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "info" -d 'Show a project with its DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "view" -d 'Show a project with its DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "keys" -d 'List the keys of a project with their DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "delete" -d 'Remove a project with everything in it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from info" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from keys" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l name -d 'The name; the slug unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l platform -d 'The platform, such as python or javascript' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l team -d 'The team it belongs to; the only one unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l id -d 'In the embedded store: the number, as in a DSN; the next free one unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Remove it without a question'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "info" -d 'Show a project with its DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "keys" -d 'List the keys of a project with their DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Remove a project with everything in it'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "info" -d 'Show a project with its DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "view" -d 'Show a project with its DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "keys" -d 'List the keys of a project with their DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "delete" -d 'Remove a project with everything in it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list info view keys create delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from info" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from keys" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l name -d 'The name; the slug unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l platform -d 'The platform, such as python or javascript' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l team -d 'The team it belongs to; the only one unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l id -d 'In the embedded store: the number, as in a DSN; the next free one unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Remove it without a question'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "info" -d 'Show a project with its DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "keys" -d 'List the keys of a project with their DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Remove a project with everything in it'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -f -a "list" -d 'List the monitors'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -f -a "run" -d 'Run a job and tell its monitor how it went'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and not __fish_seen_subcommand_from list run help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -s e -l environment -l env -d 'The environment that the job runs in' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -s s -l schedule -d 'When the job runs, as a crontab line; makes or changes the monitor' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l check-in-margin -d 'How many minutes the job may be late' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l max-runtime -d 'How many minutes the job may run' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l timezone -d 'The time zone of the schedule, such as Europe/Vienna' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l failure-issue-threshold -d 'After how many failures in a row there is an issue' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l recovery-threshold -d 'After how many successes in a row the issue is resolved' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l dsn -d 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from run" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the monitors'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from help" -f -a "run" -d 'Run a job and tell its monitor how it went'
complete -c vidette -n "__fish_vidette_using_subcommand monitors; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -f -a "list" -d 'List the monitors'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -f -a "run" -d 'Run a job and tell its monitor how it went'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and not __fish_seen_subcommand_from list run help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -s e -l environment -l env -d 'The environment that the job runs in' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -s s -l schedule -d 'When the job runs, as a crontab line; makes or changes the monitor' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l check-in-margin -d 'How many minutes the job may be late' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l max-runtime -d 'How many minutes the job may run' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l timezone -d 'The time zone of the schedule, such as Europe/Vienna' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l failure-issue-threshold -d 'After how many failures in a row there is an issue' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l recovery-threshold -d 'After how many successes in a row the issue is resolved' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l dsn -d 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from run" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the monitors'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "run" -d 'Run a job and tell its monitor how it went'
complete -c vidette -n "__fish_vidette_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "new" -d 'Make a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "finalize" -d 'Mark a release as released'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "set-commits" -d 'Say which commits are in a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "list" -d 'List releases'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "info" -d 'Show a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "health" -d 'See how releases do: adoption, and sessions and users without a crash'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "delete" -d 'Remove a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "archive" -d 'Put a release out of sight'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "restore" -d 'Bring an archived release back'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "propose-version" -d 'Print a version for the release that is being built'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "deploys" -d 'Deploys of a release; `vidette deploys` is the newer spelling'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l url -d 'The address of what tells more of it, such as the build\'s page' -r -f
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l ref -d 'Has no effect' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l finalize -d 'Mark it as released at once'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l url -d 'The address of what tells more of it, such as the build\'s page' -r -f
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l released -d 'When it was released: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from finalize" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l local -d 'Read the commits from the checkout, of this directory or of DIR, and send them' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -s c -l commit -d 'A repository that the server knows with the commit the release stands at, which is HEAD unless it is said, and the one where the release before it stood; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l initial-depth -d 'How many commits are sent when there is no earlier release' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l repository -d 'The repository\'s name for commits that are read from the checkout; that of its remote unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l auto -d 'Take the repositories that the checkout belongs to'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l clear -d 'Take the commits of a release away'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l ignore-missing -d 'Send the latest commits when that of the last release is not in the checkout'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l ignore-empty -d 'Has no effect'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from set-commits" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -s D -l delimiter -d 'What stands between the versions that --raw prints; a line break unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l query -d 'Only releases with this in their version' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l status -d 'Only open releases, only archived ones, or both' -r -f -a "open\t'Open ones'
archived\t'Archived ones'
any\t'Both'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -s P -l show-projects -d 'Show the projects too'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -s R -l raw -d 'Print versions only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l no-abbrev -d 'Has no effect'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -s P -l show-projects -d 'Show its projects'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -s C -l show-commits -d 'Show its commits'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from info" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l period -d 'The time up to now, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -s e -l environment -l env -d 'Only in this environment; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l limit -l max-rows -d 'At most this many releases' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from health" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from restore" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l allow-xcode-infoplist-preprocessing -d 'Has no effect'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from propose-version" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -a "new" -d 'Tell that a release was deployed'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -a "list" -d 'List the deploys of a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from deploys" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "finalize" -d 'Mark a release as released'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "set-commits" -d 'Say which commits are in a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "list" -d 'List releases'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "info" -d 'Show a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "health" -d 'See how releases do: adoption, and sessions and users without a crash'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Remove a release'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Put a release out of sight'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Bring an archived release back'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "propose-version" -d 'Print a version for the release that is being built'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "deploys" -d 'Deploys of a release; `vidette deploys` is the newer spelling'
complete -c vidette -n "__fish_vidette_using_subcommand releases; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "new" -d 'Make a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "finalize" -d 'Mark a release as released'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "set-commits" -d 'Say which commits are in a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "list" -d 'List releases'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "info" -d 'Show a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "health" -d 'See how releases do: adoption, and sessions and users without a crash'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "delete" -d 'Remove a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "archive" -d 'Put a release out of sight'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "restore" -d 'Bring an archived release back'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "propose-version" -d 'Print a version for the release that is being built'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "deploys" -d 'Deploys of a release; `vidette deploys` is the newer spelling'
complete -c vidette -n "__fish_vidette_using_subcommand release; and not __fish_seen_subcommand_from new finalize set-commits list info health delete archive restore propose-version deploys help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l url -d 'The address of what tells more of it, such as the build\'s page' -r -f
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l ref -d 'Has no effect' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l finalize -d 'Mark it as released at once'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l url -d 'The address of what tells more of it, such as the build\'s page' -r -f
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l released -d 'When it was released: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from finalize" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l local -d 'Read the commits from the checkout, of this directory or of DIR, and send them' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -s c -l commit -d 'A repository that the server knows with the commit the release stands at, which is HEAD unless it is said, and the one where the release before it stood; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l initial-depth -d 'How many commits are sent when there is no earlier release' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l repository -d 'The repository\'s name for commits that are read from the checkout; that of its remote unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l auto -d 'Take the repositories that the checkout belongs to'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l clear -d 'Take the commits of a release away'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l ignore-missing -d 'Send the latest commits when that of the last release is not in the checkout'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l ignore-empty -d 'Has no effect'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from set-commits" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -s D -l delimiter -d 'What stands between the versions that --raw prints; a line break unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l query -d 'Only releases with this in their version' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l status -d 'Only open releases, only archived ones, or both' -r -f -a "open\t'Open ones'
archived\t'Archived ones'
any\t'Both'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -s P -l show-projects -d 'Show the projects too'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -s R -l raw -d 'Print versions only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l no-abbrev -d 'Has no effect'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -s P -l show-projects -d 'Show its projects'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -s C -l show-commits -d 'Show its commits'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from info" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l period -d 'The time up to now, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -s e -l environment -l env -d 'Only in this environment; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l limit -l max-rows -d 'At most this many releases' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from health" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from restore" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l allow-xcode-infoplist-preprocessing -d 'Has no effect'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from propose-version" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -a "new" -d 'Tell that a release was deployed'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -a "list" -d 'List the deploys of a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from deploys" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "finalize" -d 'Mark a release as released'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "set-commits" -d 'Say which commits are in a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "list" -d 'List releases'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "info" -d 'Show a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "health" -d 'See how releases do: adoption, and sessions and users without a crash'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Remove a release'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Put a release out of sight'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Bring an archived release back'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "propose-version" -d 'Print a version for the release that is being built'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "deploys" -d 'Deploys of a release; `vidette deploys` is the newer spelling'
complete -c vidette -n "__fish_vidette_using_subcommand release; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -s r -l release -d 'The release\'s version; SENTRY_RELEASE unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -f -a "new" -d 'Tell that a release was deployed'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -f -a "list" -d 'List the deploys of a release'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and not __fish_seen_subcommand_from new list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s e -l env -d 'Where to, such as production' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s n -l name -d 'A name for the deploy' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s u -l url -d 'The address of what tells more of it' -r -f
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l started -d 'When it began: RFC 3339, RFC 2822 or seconds since 1970' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l finished -d 'When it ended; now unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s t -l time -d 'How many seconds it took up to now, instead of --started and --finished' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s r -l release -d 'The release\'s version; SENTRY_RELEASE unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -s r -l release -d 'The release\'s version; SENTRY_RELEASE unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from help" -f -a "new" -d 'Tell that a release was deployed'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the deploys of a release'
complete -c vidette -n "__fish_vidette_using_subcommand deploys; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -s r -l release -d 'The release\'s version; SENTRY_RELEASE unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -f -a "new" -d 'Tell that a release was deployed'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -f -a "list" -d 'List the deploys of a release'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and not __fish_seen_subcommand_from new list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s e -l env -d 'Where to, such as production' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s n -l name -d 'A name for the deploy' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s u -l url -d 'The address of what tells more of it' -r -f
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l started -d 'When it began: RFC 3339, RFC 2822 or seconds since 1970' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l finished -d 'When it ended; now unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s t -l time -d 'How many seconds it took up to now, instead of --started and --finished' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s r -l release -d 'The release\'s version; SENTRY_RELEASE unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -s r -l release -d 'The release\'s version; SENTRY_RELEASE unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from help" -f -a "new" -d 'Tell that a release was deployed'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the deploys of a release'
complete -c vidette -n "__fish_vidette_using_subcommand deploy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the repositories of an organisation'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the repositories of an organisation'
complete -c vidette -n "__fish_vidette_using_subcommand repos; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the repositories of an organisation'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'At most this many rows' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list ended' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l all -d 'Every row there is'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the repositories of an organisation'
complete -c vidette -n "__fish_vidette_using_subcommand repo; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l until -d 'Up to this time, in the same forms' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l by-project -d 'Count each project by itself'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -f -a "get" -d 'Show how many days each project\'s events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -f -a "set" -d 'Set how many days events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -f -a "enforce" -d 'Remove the events that are older than their project keeps them'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -s p -l project -d 'Of these projects, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -s a -l all -d 'Of every project there is'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -s n -l dry-run -d 'Only show what would be removed'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -s y -l yes -d 'Remove without a question'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show how many days each project\'s events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set how many days events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "enforce" -d 'Remove the events that are older than their project keeps them'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand api" -s o -l org -d 'The organisation\'s slug or id' -r
complete -c vidette -n "__fish_vidette_using_subcommand api" -s p -l project -d 'The project\'s slug or id; several if the command takes several' -r
complete -c vidette -n "__fish_vidette_using_subcommand api" -s f -l field -d 'A parameter of the query, or for other methods than GET a field of the JSON body: a[b]=c and a[]=c nest' -r
complete -c vidette -n "__fish_vidette_using_subcommand api" -s F -l typed-field -d 'The same with a value that is read as JSON where it is JSON: true, null, 7, ["a"]' -r
complete -c vidette -n "__fish_vidette_using_subcommand api" -l input -d 'Send this file as the JSON body; - for standard input' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand api" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand api" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand api" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand api" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand api" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand api" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand api" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand api" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand api" -l paginate -d 'Follow the pages of a list and print one array, or with --format ndjson a row a line as pages come'
complete -c vidette -n "__fish_vidette_using_subcommand api" -s i -l include -d 'Print the status and the headers first'
complete -c vidette -n "__fish_vidette_using_subcommand api" -l no-body -d 'Print no body'
complete -c vidette -n "__fish_vidette_using_subcommand api" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand api" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand api" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand api" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand api" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand api" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand api" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand api" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "show" -d 'Show each value and where it comes from; secrets are masked'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "path" -d 'Show the files that are read, most important first'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show each value and where it comes from; secrets are masked'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Show the files that are read, most important first'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand login" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand login" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand login" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand login" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand login" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand login" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand login" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand login" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand login" -l token-stdin -d 'Read the token from standard input'
complete -c vidette -n "__fish_vidette_using_subcommand login" -s g -l global -d 'As it always is: the token is kept for every directory, as with sentry-cli\'s flag of this name'
complete -c vidette -n "__fish_vidette_using_subcommand login" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand login" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand login" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand login" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand login" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand login" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand login" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand login" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand logout" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand info" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand info" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand info" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand info" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand info" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand info" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand info" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand info" -l no-defaults -d 'With --quiet: take no organisation and no project for no failure'
complete -c vidette -n "__fish_vidette_using_subcommand info" -l config-status-json -d 'Print sentry-cli\'s JSON of the configuration, and exit with 0 even if the token does not work'
complete -c vidette -n "__fish_vidette_using_subcommand info" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand info" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand info" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand info" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand info" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand info" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand info" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand info" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l dynamic -d 'A script that asks vidette, which knows the names that earlier lists have shown'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand man" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand man" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand man" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand man" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand man" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand man" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand man" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand man" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l cli -d 'How the script calls this program, as the shell is to read it' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l tag -d 'A tag; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l release -d 'The release of the script' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l environ -d 'Send this environment variable, in extra data; may be repeated' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l traceback -d 'The file with the error' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l log -d 'The file with what was printed' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l dsn -d 'Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l project -d 'With --local: the project, by slug or number; the only one, or a new one called `default`, unless it is named' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l settings -d 'With --local: project settings for the pipeline, as JSON or TOML' -r -F
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l no-exit -d 'Leave `set -e` as it is, instead of switching it on'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l no-environ -d 'Sends no environment variables, which is the default here'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l send-event -d 'Send the error that the script wrote down'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand bash-hook" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand sourcemaps" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand debug-files" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand proguard" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand dart-symbol-map" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand code-mappings" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand react-native" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand build" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand build" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand build" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand build" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand build" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand build" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand build" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand build" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand build" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand build" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand build" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand build" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand build" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand build" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand build" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand build" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand build" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand snapshots" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand update" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand update" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand update" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand update" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand update" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand update" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand update" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand update" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand update" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand update" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand update" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand update" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand update" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand update" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand update" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand update" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l trust-host -d 'Send the token to the configured server although a file of the project names it, and remember that'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l web -d 'Open the page of what is shown in a browser instead of drawing it'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l no-pager -d 'Never use a pager'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand uninstall" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "send-event" -d 'Send an event to a DSN, or through the pipeline into the embedded store'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "send-envelope" -d 'Send envelopes to a DSN, or through the pipeline into the embedded store'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "replay" -d 'Replay recorded events through the pipeline, or send them to a server'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "explain" -d 'Tell what would happen to an event, stage by stage, without storing it'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "serve" -d 'Serve ingest and the Web API on this machine, for real SDKs and clients'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "issues" -d 'Look at issues and change their state'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "events" -d 'Look at events'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "logs" -d 'Look at structured logs'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "organizations" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "projects" -d 'Look at projects, make them and remove them'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "monitors" -d 'Look at monitors of jobs, and run a job with check-ins'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "releases" -d 'Make releases, finish them, say what is in them and see how they do'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "deploys" -d 'Tell of deploys and list them'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "repos" -d 'Look at the repositories that the server knows'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "stats" -d 'Count what became of everything that came in'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "retention" -d 'See and set how long events are kept, and remove what is older'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "api" -d 'Ask the server\'s Web API anything'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "config" -d 'Show the configuration and where each value comes from'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "login" -d 'Store a token for a server, once it is found to work'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "logout" -d 'Forget the token that is stored for a server'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "info" -d 'Show which server, organisation and project are in use, and whether the token works'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "completions" -d 'Print a shell\'s completion script'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "man" -d 'Write the manual pages'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "bash-hook" -d 'Print a script that makes a bash script report its errors; for `eval`'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "sourcemaps" -d 'Not there yet: source maps'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "debug-files" -d 'Not there yet: debug information'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "proguard" -d 'Not there yet: ProGuard mappings'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "dart-symbol-map" -d 'Not there yet: Dart symbol maps'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "code-mappings" -d 'Not there yet: code mappings'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "react-native" -d 'Not there yet: React Native builds'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "build" -d 'Not there yet: builds of mobile apps'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "snapshots" -d 'Not there yet: snapshots of mobile apps'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "update" -d 'vidette does not replace itself'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "uninstall" -d 'vidette does not remove itself'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain serve issues events logs organizations projects monitors releases deploys repos stats retention api config login logout info completions man bash-hook sourcemaps debug-files proguard dart-symbol-map code-mappings react-native build snapshots update uninstall help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from serve" -f -a "token" -d 'Make, list and revoke tokens for the Web API'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "assign" -d 'Give issues to somebody'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "merge" -d 'Make one issue of several'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "delete" -d 'Delete issues with their events'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "tail" -d 'Print events as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from logs" -f -a "list" -d 'List the lines of logs, the latest first, or print them as they come in'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from organizations" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from projects" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from projects" -f -a "info" -d 'Show a project with its DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from projects" -f -a "keys" -d 'List the keys of a project with their DSNs'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from projects" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from projects" -f -a "delete" -d 'Remove a project with everything in it'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from monitors" -f -a "list" -d 'List the monitors'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from monitors" -f -a "run" -d 'Run a job and tell its monitor how it went'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "new" -d 'Make a release'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "finalize" -d 'Mark a release as released'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "set-commits" -d 'Say which commits are in a release'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "list" -d 'List releases'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "info" -d 'Show a release'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "health" -d 'See how releases do: adoption, and sessions and users without a crash'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "delete" -d 'Remove a release'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "archive" -d 'Put a release out of sight'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "restore" -d 'Bring an archived release back'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "propose-version" -d 'Print a version for the release that is being built'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from releases" -f -a "deploys" -d 'Deploys of a release; `vidette deploys` is the newer spelling'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from deploys" -f -a "new" -d 'Tell that a release was deployed'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from deploys" -f -a "list" -d 'List the deploys of a release'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from repos" -f -a "list" -d 'List the repositories of an organisation'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "get" -d 'Show how many days each project\'s events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "set" -d 'Set how many days events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "enforce" -d 'Remove the events that are older than their project keeps them'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show each value and where it comes from; secrets are masked'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Show the files that are read, most important first'
