# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_vidette_global_optspecs
    string join \n local= json format= columns= q/quiet color= log-level= allow-failure h/help V/version
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
complete -c vidette -n "__fish_vidette_needs_command" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_needs_command" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_needs_command" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_needs_command" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "config" -d 'Show the configuration and where each value comes from'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "completions" -d 'Print a shell\'s completion script'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "man" -d 'Write the manual pages'
complete -c vidette -n "__fish_vidette_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
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
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "show" -d 'Show each value and where it comes from; secrets are masked'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "path" -d 'Show the files that are read, most important first'
complete -c vidette -n "__fish_vidette_using_subcommand config; and not __fish_seen_subcommand_from show path help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
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
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
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
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from path" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show each value and where it comes from; secrets are masked'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Show the files that are read, most important first'
complete -c vidette -n "__fish_vidette_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
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
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand completions" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l local -d 'Act on the embedded store, in DIR or in the user\'s data directory' -r -f -a "(__fish_complete_directories)"
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
complete -c vidette -n "__fish_vidette_using_subcommand man" -l json -d 'Print the result as one JSON document'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s q -l quiet -l silent -d 'Print results and errors only'
complete -c vidette -n "__fish_vidette_using_subcommand man" -l allow-failure -d 'Print failures, but exit with 0'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vidette -n "__fish_vidette_using_subcommand man" -s V -l version -d 'Print version'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from config completions man help" -f -a "config" -d 'Show the configuration and where each value comes from'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from config completions man help" -f -a "completions" -d 'Print a shell\'s completion script'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from config completions man help" -f -a "man" -d 'Write the manual pages'
complete -c vidette -n "__fish_vidette_using_subcommand help; and not __fish_seen_subcommand_from config completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show each value and where it comes from; secrets are masked'
complete -c vidette -n "__fish_vidette_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Show the files that are read, most important first'
