//! Completion that knows names: the shell asks the program itself, which answers from the command line's own definition
//! and from the names that earlier lists have left behind.
//!
//! A shell asks by setting `COMPLETE` to its name (the protocol of the `clap_complete` crate); the words typed so far
//! follow `--`. It never asks a server.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use clap_complete::env::{EnvCompleter, Shells};
use clap_complete::{ArgValueCandidates, CompletionCandidate};

use crate::config::{Flags, NameKind, Names, NamesPlace, Settings, Surroundings, env};

/// Which kind of name an argument takes, told by the name of its value.
const KINDS: [(&str, NameKind); 5] = [
    ("ORG", NameKind::Organizations),
    ("PROJECT", NameKind::Projects),
    ("VERSION", NameKind::Releases),
    ("RELEASE", NameKind::Releases),
    ("ISSUE", NameKind::Issues),
];

/// Answers a shell that asks; none when this is a run like any other.
pub(super) fn answer(
    arguments: impl Iterator<Item = OsString>,
    surroundings: &Surroundings,
) -> Option<io::Result<Vec<u8>>> {
    let shell = surroundings.variable(env::COMPLETE)?;
    // The variable may be somebody else's.
    let shell = Path::new(shell).file_stem()?.to_str()?;
    let completer = completer(shell)?;
    let words: Vec<_> = arguments.skip_while(|argument| argument != "--").skip(1).collect();
    if words.is_empty() {
        return Some(registration(shell));
    }
    let mut bytes = Vec::new();
    let mut command = command(&words, surroundings);
    let directory = Some(surroundings.directory.as_path());
    Some(completer.write_complete(&mut command, words, directory, &mut bytes).map(|()| bytes))
}

/// The script that makes a shell ask.
///
/// # Errors
/// A shell that cannot ask.
pub fn registration(shell: &str) -> io::Result<Vec<u8>> {
    let unknown = || io::Error::new(io::ErrorKind::Unsupported, format!("no completion for `{shell}`"));
    let mut bytes = Vec::new();
    let program = program();
    completer(shell).ok_or_else(unknown)?.write_registration(
        env::COMPLETE,
        "vidette",
        "vidette",
        &program,
        &mut bytes,
    )?;
    Ok(bytes)
}

fn completer(shell: &str) -> Option<&'static dyn EnvCompleter> {
    const SHELLS: Shells<'static> = Shells(&[
        &Bash,
        &clap_complete::env::Elvish,
        &clap_complete::env::Fish,
        &clap_complete::env::Powershell,
        &clap_complete::env::Zsh,
    ]);
    SHELLS.0.iter().copied().find(|completer| completer.is(shell))
}

/// How this program was called: by its name, or by a path, which is made absolute.
fn program() -> String {
    let called = std::env::args_os().next().map(std::path::PathBuf::from).unwrap_or_default();
    let has_directory = called.components().count() > 1;
    let absolute = has_directory.then(|| std::path::absolute(&called).ok()).flatten();
    absolute.map_or_else(|| "vidette".to_owned(), |path| path.display().to_string())
}

/// The command line, with names to offer where it takes them.
fn command(words: &[OsString], surroundings: &Surroundings) -> clap::Command {
    let typed = Typed::read(words);
    let mut surroundings = surroundings.clone();
    // A file that cannot be read is told of when a command is run.
    let _ = surroundings.load_environment_files();
    let settings = Settings::resolve(&surroundings, &typed.flags).ok();
    let directory = surroundings.cache_directory();
    let places = settings.map(|settings| places(&settings)).unwrap_or_default();
    let known: Vec<Names> = directory
        .iter()
        .flat_map(|directory| places.iter().map(|place| Names::load(directory, place.clone())))
        .collect();
    let offered =
        |kind: NameKind| -> Vec<String> { known.iter().flat_map(|names| names.of(kind)).map(str::to_owned).collect() };
    let offers: Vec<_> = KINDS.iter().map(|&(value, kind)| (value, offered(kind))).collect();
    with_names(super::command(), &offers)
}

fn with_names(command: clap::Command, offers: &[(&str, Vec<String>)]) -> clap::Command {
    let command = command.mut_args(|argument| {
        let value = argument.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
        match offers.iter().find(|(name, _)| value.as_deref() == Some(*name)) {
            Some((_, names)) if !names.is_empty() => {
                let names = names.clone();
                let candidate =
                    |(place, name): (usize, &String)| CompletionCandidate::new(name).display_order(Some(place));
                argument.add(ArgValueCandidates::new(move || names.iter().enumerate().map(candidate).collect()))
            }
            _ => argument,
        }
    });
    command.mut_subcommands(|below| with_names(with_one_name(below), offers))
}

/// A command whose other names are understood but not offered: of several for the same, a shell would be given any.
fn with_one_name(command: clap::Command) -> clap::Command {
    let names: Vec<String> = command.get_all_aliases().map(str::to_owned).collect();
    command.visible_alias(None).aliases(names)
}

/// Where the names are that such a command line would act on.
fn places(settings: &Settings) -> Vec<NamesPlace> {
    let store = NamesPlace::store(&settings.store.value);
    if settings.local_requested {
        return vec![store];
    }
    let server = &settings.url.value;
    let mut places = Vec::new();
    if let Some(organization) = &settings.org {
        places.push(NamesPlace::server(server, &organization.value));
    }
    places.push(NamesPlace::server(server, ""));
    // Without a server the embedded store is meant.
    if !settings.names_a_server() {
        places.push(store);
    }
    places
}

/// What the words typed so far say of the server and the organisation. Half a command line is no command line, so the
/// parser is of no use here.
struct Typed {
    flags: Flags,
}

impl Typed {
    fn read(words: &[OsString]) -> Self {
        let mut flags = Flags::default();
        let words: Vec<_> = words.iter().filter_map(|word| word.to_str()).collect();
        for (index, word) in words.iter().enumerate() {
            let next = || words.get(index + 1).map(|next| (*next).to_owned()).filter(|next| !next.is_empty());
            let (name, attached) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (*word, None),
            };
            match name {
                "--org" => flags.org = attached.or_else(next),
                "-o" => flags.org = next(),
                "--url" => flags.url = attached.or_else(next),
                "--profile" => flags.profile = attached.or_else(next),
                "--local" => flags.local = Some(attached.unwrap_or_default().into()),
                _ => {}
            }
        }
        Self { flags }
    }
}

/// Bash breaks words at `@`, `:` and `=` as well as at blanks, and `shop@1.4.0` would arrive in three pieces. This
/// script puts them together again and gives back only what stands after the last break; asking is left as it is.
struct Bash;

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == self.name()
    }

    fn write_registration(
        &self,
        variable: &str,
        name: &str,
        binary: &str,
        completer: &str,
        script: &mut dyn io::Write,
    ) -> io::Result<()> {
        let quoted = format!("'{}'", completer.replace('\'', r"'\''"));
        let text = BASH.replace("NAME", name).replace("BINARY", binary).replace("VARIABLE", variable);
        script.write_all(text.replace("COMPLETER", &quoted).as_bytes())
    }

    fn write_complete(
        &self,
        command: &mut clap::Command,
        words: Vec<OsString>,
        directory: Option<&Path>,
        answer: &mut dyn io::Write,
    ) -> io::Result<()> {
        clap_complete::env::Bash.write_complete(command, words, directory, answer)
    }
}

const BASH: &str = r#"_NAME_complete() {
    local rest=${COMP_LINE:0:COMP_POINT} words=() count=0 index piece begin IFS=$'\013'
    for ((index = 0; index <= COMP_CWORD; index++)); do
        begin=${rest#"${rest%%[![:space:]]*}"}
        piece=${COMP_WORDS[index]}
        if ((index == COMP_CWORD)); then
            piece=$begin
        fi
        if ((index > 0)) && [[ ${#begin} -eq ${#rest} ]]; then
            words[count - 1]+=$piece
        else
            words[count]=$piece
            count=$((count + 1))
        fi
        rest=${begin#"$piece"}
    done
    local current=${words[count - 1]#[\'\"]}
    words[count - 1]=$current
    COMPREPLY=($(
        set -f
        _CLAP_IFS=$IFS _CLAP_COMPLETE_INDEX=$((count - 1)) _CLAP_COMPLETE_COMP_TYPE=$COMP_TYPE \
            VARIABLE=bash COMPLETER -- "${words[@]}" 2> /dev/null
    )) || { unset COMPREPLY; return; }
    local before=${current%"$2"}
    if [[ -n $before ]]; then
        COMPREPLY=("${COMPREPLY[@]#"$before"}")
    fi
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/:] ]]; then
        compopt -o nospace 2> /dev/null
    fi
}
complete -o bashdefault -o nosort -F _NAME_complete BINARY 2> /dev/null ||
    complete -o bashdefault -F _NAME_complete BINARY
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_command_line_tells_where_it_acts() {
        let typed = |line: &str| Typed::read(&line.split(' ').map(OsString::from).collect::<Vec<_>>()).flags;
        assert_eq!(typed("vidette issues view -o acme W").org.as_deref(), Some("acme"));
        assert_eq!(typed("vidette --org=acme --url https://s.example issues").org.as_deref(), Some("acme"));
        assert_eq!(typed("vidette --url https://s.example issues").url.as_deref(), Some("https://s.example"));
        assert_eq!(typed("vidette --local=x issues").local.as_deref(), Some(Path::new("x")));
        assert_eq!(typed("vidette issues list -o ").org, None);
    }

    #[test]
    fn every_shell_of_the_static_scripts_can_ask() {
        use clap::ValueEnum as _;
        for shell in clap_complete::Shell::value_variants() {
            let script = String::from_utf8(registration(&shell.to_string()).unwrap()).unwrap();
            assert!(script.contains("COMPLETE") && script.contains("vidette"), "{shell}: {script}");
        }
        assert!(registration("tcsh").is_err());
    }
}
