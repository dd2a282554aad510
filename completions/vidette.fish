# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_vidette_global_optspecs
    string join \n local= auth-token= header= profile= trust-host insecure json format= columns= q/quiet color= log-level= allow-failure url= h/help V/version
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
complete -c vidette -n "__fish_vidette_needs_command" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_needs_command" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_needs_command" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_needs_command" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_needs_command" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_needs_command" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "send-event" -d 'Send an event to a DSN, or through the pipeline into the embedded store'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "send-envelope" -d 'Send envelopes to a DSN, or through the pipeline into the embedded store'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "replay" -d 'Replay recorded events through the pipeline, or send them to a server'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "explain" -d 'Tell what would happen to an event, stage by stage, without storing it'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "issues" -d 'Look at issues and change their state'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "issue" -d 'Look at issues and change their state'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "events" -d 'Look at events'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "event" -d 'Look at events'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "organizations" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "organization" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "orgs" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "org" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "projects" -d 'Look at projects and make them'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "project" -d 'Look at projects and make them'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "stats" -d 'Count what became of everything that came in'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "retention" -d 'See and set how long events are kept, and remove what is older'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "config" -d 'Show the configuration and where each value comes from'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "completions" -d 'Print a shell\'s completion script'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "man" -d 'Write the manual pages'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s l -l level -d 'How bad it is; error unless it is said' -r -f -a "debug\t''
info\t''
warning\t''
error\t''
fatal\t''"
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l timestamp -d 'When it happened: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said' -r
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s r -l release -d 'The release it happened in; SENTRY_RELEASE or none unless it is said' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand send-event" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand send-envelope" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand replay" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand explain" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "mute" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s p -l project -d 'Only issues of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l sort -d 'What comes first' -r -f -a "last-seen\t'The latest seen'
first-seen\t'The newest'
events\t'The most frequent'
users\t'Those that most users met'
priority\t'The highest priority'"
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'How many at most' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l event -d 'The event to show with it: latest, oldest, none, or an event\'s id' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s p -l project -d 'Only issues of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l in-release -d 'Fixed in this release; `latest` stands for the project\'s latest one' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s n -l in-next-release -l next-release -d 'Fixed in the release after the project\'s latest one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s p -l project -d 'Only issues of this project, by slug or number' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from unresolve" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s p -l project -d 'Only issues of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l for -d 'For this long, such as 24h or 7d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l count -d 'Until it was seen N more times' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l users -d 'Until N more users met it' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l within -d 'Count events and users within this span, such as 1h, instead of all that come' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l forever -d 'For good (the default)'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l until-escalating -d 'Until it gets much more frequent'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s p -l project -d 'Only issues of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l for -d 'For this long, such as 24h or 7d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l count -d 'Until it was seen N more times' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l users -d 'Until N more users met it' -r
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l within -d 'Count events and users within this span, such as 1h, instead of all that come' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l forever -d 'For good (the default)'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l until-escalating -d 'Until it gets much more frequent'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from mute" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issues; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "mute" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and not __fish_seen_subcommand_from list view resolve unresolve archive mute help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s p -l project -d 'Only issues of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l sort -d 'What comes first' -r -f -a "last-seen\t'The latest seen'
first-seen\t'The newest'
events\t'The most frequent'
users\t'Those that most users met'
priority\t'The highest priority'"
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'How many at most' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l event -d 'The event to show with it: latest, oldest, none, or an event\'s id' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s p -l project -d 'Only issues of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l in-release -d 'Fixed in this release; `latest` stands for the project\'s latest one' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s n -l in-next-release -l next-release -d 'Fixed in the release after the project\'s latest one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s p -l project -d 'Only issues of this project, by slug or number' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from unresolve" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s p -l project -d 'Only issues of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l for -d 'For this long, such as 24h or 7d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l count -d 'Until it was seen N more times' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l users -d 'Until N more users met it' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l within -d 'Count events and users within this span, such as 1h, instead of all that come' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l forever -d 'For good (the default)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l until-escalating -d 'Until it gets much more frequent'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s i -l id -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l query -d 'Every issue that this finds; needs --yes where nobody can be asked' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s p -l project -d 'Only issues of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l for -d 'For this long, such as 24h or 7d' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l count -d 'Until it was seen N more times' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l users -d 'Until N more users met it' -r
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l within -d 'Count events and users within this span, such as 1h, instead of all that come' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s y -l yes -d 'Change without a question'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l forever -d 'For good (the default)'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l until-escalating -d 'Until it gets much more frequent'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from mute" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand issue; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand events; and not __fish_seen_subcommand_from list view help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s i -l issue -d 'Only events of this issue, by short id or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s p -l project -d 'Only events of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l until -d 'Up to this time' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l sort -d 'What comes first' -r -f -a "newest\t'The latest'
oldest\t'The oldest'"
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'How many at most' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s a -l all -d 'Every event, without a limit'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s p -l project -d 'The project of the event, by slug or number; needed only when two have an event of that id' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand event; and not __fish_seen_subcommand_from list view help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l query -d 'The same, as an option' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s i -l issue -d 'Only events of this issue, by short id or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s p -l project -d 'Only events of this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l until -d 'Up to this time' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l period -d 'The time up to now, or up to --until, such as 24h or 14d' -r
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l sort -d 'What comes first' -r -f -a "newest\t'The latest'
oldest\t'The oldest'"
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l limit -l max-rows -d 'How many at most' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s a -l all -d 'Every event, without a limit'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s p -l project -d 'The project of the event, by slug or number; needed only when two have an event of that id' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from view" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand organizations; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand organization; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand orgs; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand org; and not __fish_seen_subcommand_from list help" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and not __fish_seen_subcommand_from list create help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l name -d 'The name; the slug unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l platform -d 'The platform, such as python or javascript' -r
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l id -d 'The number, as in a DSN; the next free one unless it is given' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand projects; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l auth-token -d 'The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l header -d 'Send a header with each request' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l profile -d 'Use the server of this name in vidette.toml' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l format -d 'The form of the result' -r -f -a "human\t'Drawn for a person'
json\t'One JSON document'
ndjson\t'One JSON document per row'
csv\t'Comma-separated values, for lists'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l columns -d 'The columns of a list, separated by commas' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l log-level -d 'How much is logged to standard error' -r -f -a "off\t'Nothing'
error\t'Errors'
warn\t'Warnings too'
info\t'What is being done'
debug\t'How'
trace\t'Everything'"
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand project; and not __fish_seen_subcommand_from list create help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l name -d 'The name; the slug unless it is given' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l platform -d 'The platform, such as python or javascript' -r
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l id -d 'The number, as in a DSN; the next free one unless it is given' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -s p -l project -d 'Only this project, by slug or number' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l since -d 'From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970' -r
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l until -d 'Up to this time' -r
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
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand stats" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and not __fish_seen_subcommand_from get set enforce help" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from get" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from set" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from enforce" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show how many days each project\'s events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set how many days events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "enforce" -d 'Remove the events that are older than their project keeps them'
complete -c vidette -n "__fish_vidette_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show each value and where it comes from; secrets are masked'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Show the files that are read, most important first'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -s q -l quiet -l silent -d 'Print results and errors only'
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
complete -c vidette -n "__fish_vidette_using_subcommand man" -l trust-host -d 'Send the token to the configured host even if it was stored for another one'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l insecure -d 'Accept any certificate'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "send-event" -d 'Send an event to a DSN, or through the pipeline into the embedded store'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "send-envelope" -d 'Send envelopes to a DSN, or through the pipeline into the embedded store'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "replay" -d 'Replay recorded events through the pipeline, or send them to a server'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "explain" -d 'Tell what would happen to an event, stage by stage, without storing it'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "issues" -d 'Look at issues and change their state'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "events" -d 'Look at events'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "organizations" -d 'Look at organisations'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "projects" -d 'Look at projects and make them'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "stats" -d 'Count what became of everything that came in'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "retention" -d 'See and set how long events are kept, and remove what is older'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "config" -d 'Show the configuration and where each value comes from'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "completions" -d 'Print a shell\'s completion script'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "man" -d 'Write the manual pages'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from send-event send-envelope replay explain issues events organizations projects stats retention config completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "list" -d 'List issues, the latest seen first'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "view" -d 'Show an issue with its latest event'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "resolve" -d 'Mark issues as fixed; they come back when it happens again'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "unresolve" -d 'Take issues back from being resolved or archived'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from issues" -f -a "archive" -d 'Put issues aside, for good or until something happens'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "list" -d 'List events, the latest first'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "view" -d 'Show an event: what broke, where, who met it, what led to it'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from organizations" -f -a "list" -d 'List the organisations that the token can see'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from projects" -f -a "list" -d 'List the projects'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from projects" -f -a "create" -d 'Make a project'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "get" -d 'Show how many days each project\'s events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "set" -d 'Set how many days events are kept'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "enforce" -d 'Remove the events that are older than their project keeps them'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show each value and where it comes from; secrets are masked'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Show the files that are read, most important first'
