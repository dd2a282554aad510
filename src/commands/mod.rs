//! The commands: a file each, with its arguments and a function that returns a view.
//!
//! A command resolves its arguments, calls the layers below, and returns what there is to show. It
//! must not print, and it must not hold logic that a test would want to reach without it.

mod api;
mod bash_hook;
mod bytes;
pub mod completions;
mod config;
mod deploys;
mod document;
mod events;
mod explain;
mod info;
mod issues;
mod job;
mod login;
mod logout;
mod logs;
pub mod man;
mod monitors;
mod organizations;
mod paging;
mod polling;
mod projects;
mod releases;
mod replay;
mod repos;
mod retention;
mod scope;
mod search;
mod send_envelope;
mod send_event;
mod sending;
mod serve;
mod signals;
mod stats;
mod times;
mod uploads;
mod web;

use clap::Subcommand;

use crate::config::Flags;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::View;

/// What there is to show, if the command did not already write its own output.
pub type Shown = Option<Box<dyn View>>;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Send an event to a DSN, or through the pipeline into the embedded store
    SendEvent(Box<send_event::SendEventArgs>),
    /// Send envelopes to a DSN, or through the pipeline into the embedded store
    SendEnvelope(send_envelope::SendEnvelopeArgs),
    /// Replay recorded events through the pipeline, or send them to a server
    Replay(replay::ReplayArgs),
    /// Tell what would happen to an event, stage by stage, without storing it
    Explain(explain::ExplainArgs),
    /// Serve ingest and the Web API on this machine, for real SDKs and clients
    Serve(Box<serve::arguments::ServeArgs>),
    /// Look at issues and change their state
    #[command(visible_alias = "issue")]
    Issues(issues::IssuesArgs),
    /// Look at events
    #[command(visible_alias = "event")]
    Events(Box<events::EventsArgs>),
    /// Look at structured logs
    #[command(visible_alias = "log")]
    Logs(Box<logs::LogsArgs>),
    /// Look at organisations
    #[command(subcommand, visible_aliases = ["organization", "orgs", "org"])]
    Organizations(organizations::OrganizationsCommand),
    /// Look at projects, make them and remove them
    #[command(visible_alias = "project")]
    Projects(projects::ProjectsArgs),
    /// Look at monitors of jobs, and run a job with check-ins
    #[command(visible_alias = "monitor")]
    Monitors(monitors::MonitorsArgs),
    /// Make releases, finish them, say what is in them and see how they do
    #[command(visible_alias = "release")]
    Releases(Box<releases::ReleasesArgs>),
    /// Tell of deploys and list them
    #[command(visible_alias = "deploy")]
    Deploys(deploys::DeploysArgs),
    /// Look at the repositories that the server knows
    #[command(visible_alias = "repo")]
    Repos(repos::ReposArgs),
    /// Count what became of everything that came in
    Stats(stats::StatsArgs),
    /// See and set how long events are kept, and remove what is older
    #[command(subcommand)]
    Retention(retention::RetentionCommand),
    /// Ask the server's Web API anything
    Api(Box<api::ApiArgs>),
    /// Show the configuration and where each value comes from
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Store a token for a server, once it is found to work
    Login(login::LoginArgs),
    /// Forget the token that is stored for a server
    Logout(logout::LogoutArgs),
    /// Show which server, organisation and project are in use, and whether the token works
    Info(info::InfoArgs),
    /// Print a shell's completion script
    Completions(completions::CompletionsArgs),
    /// Write the manual pages
    Man(man::ManArgs),
    /// Print a script that makes a bash script report its errors; for `eval`
    #[command(hide = true)]
    BashHook(bash_hook::BashHookArgs),
    /// Commands of sentry-cli that are not there yet
    #[command(flatten)]
    Uploads(uploads::UploadsCommand),
}

impl Command {
    /// Whether `--local` asks for the embedded store; `releases set-commits` has sentry-cli's flag of that name.
    pub fn local_is_the_store(&self) -> bool {
        !matches!(self, Self::Releases(arguments) if arguments.means_the_checkout())
    }

    /// The flags of this command that take part in resolving the settings.
    pub fn flags(&self) -> Flags {
        match self {
            Self::Issues(arguments) => arguments.flags(),
            Self::Events(arguments) => arguments.flags(),
            Self::Logs(arguments) => arguments.flags(),
            Self::Projects(arguments) => arguments.flags(),
            Self::Monitors(arguments) => arguments.flags(),
            Self::Releases(arguments) => arguments.flags(),
            Self::Deploys(arguments) => arguments.flags(),
            Self::Repos(arguments) => arguments.flags(),
            Self::Stats(arguments) => arguments.flags(),
            Self::Api(arguments) => arguments.flags(),
            _ => Flags::default(),
        }
    }

    /// Whether this command does with signals what it needs to, so that nothing else must.
    pub const fn handles_signals(&self) -> bool {
        match self {
            Self::Monitors(arguments) => arguments.runs_a_job(),
            Self::Serve(arguments) => arguments.runs_a_program(),
            _ => false,
        }
    }
}

/// Runs a command.
///
/// # Errors
/// Whatever the command could not do.
pub fn run(context: &Context, command: Command) -> Result<Shown, CliError> {
    match command {
        Command::SendEvent(arguments) => send_event::run(context, &arguments),
        Command::SendEnvelope(arguments) => send_envelope::run(context, &arguments),
        Command::Replay(arguments) => replay::run(context, &arguments),
        Command::Explain(arguments) => explain::run(context, &arguments),
        Command::Serve(arguments) => serve::run(context, &arguments),
        Command::Issues(arguments) => issues::run(context, &arguments),
        Command::Events(arguments) => events::run(context, &arguments),
        Command::Logs(arguments) => logs::run(context, &arguments),
        Command::Organizations(command) => organizations::run(context, command),
        Command::Projects(arguments) => projects::run(context, arguments),
        Command::Monitors(arguments) => monitors::run(context, arguments),
        Command::Releases(arguments) => releases::run(context, *arguments),
        Command::Deploys(arguments) => deploys::run(context, arguments),
        Command::Repos(arguments) => repos::run(context, &arguments),
        Command::Stats(arguments) => stats::run(context, &arguments),
        Command::Retention(command) => retention::run(context, command),
        Command::Api(arguments) => api::run(context, &arguments),
        Command::Config(command) => config::run(context, command),
        Command::Login(arguments) => login::run(context, &arguments),
        Command::Logout(arguments) => logout::run(context, &arguments),
        Command::Info(arguments) => info::run(context, &arguments),
        Command::Completions(arguments) => completions::run(context, &arguments),
        Command::Man(arguments) => man::run(context, &arguments),
        Command::BashHook(arguments) => bash_hook::run(context, &arguments),
        Command::Uploads(command) => uploads::run(&command),
    }
}
