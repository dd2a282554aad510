
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
            cand config 'Show the configuration and where each value comes from'
            cand completions 'Print a shell''s completion script'
            cand man 'Write the manual pages'
            cand help 'Print this message or the help of the given subcommand(s)'
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
            cand config 'Show the configuration and where each value comes from'
            cand completions 'Print a shell''s completion script'
            cand man 'Write the manual pages'
            cand help 'Print this message or the help of the given subcommand(s)'
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
