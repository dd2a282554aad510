//! The flags that say which organisation and which projects a command is about, with sentry-cli's rules for names.

use std::fmt;
use std::str::FromStr;

use clap::Args;

use crate::client::resources::statistics;
use crate::client::{Client, Paging};
use crate::config::{Flags, Origin};
use crate::context::{Context, Target};
use crate::error::{CliError, ErrorKind};

/// Which organisation.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct OrganizationArgs {
    /// The organisation's slug or id
    #[arg(short = 'o', long = "org", global = true, value_name = "ORG")]
    org: Option<OrganizationName>,
}

/// Which organisation and which projects.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ProjectsArgs {
    #[command(flatten)]
    organization: OrganizationArgs,

    /// The project's slug or id; several if the command takes several
    #[arg(short = 'p', long = "project", global = true, value_name = "PROJECT")]
    projects: Vec<ProjectName>,
}

impl OrganizationArgs {
    /// What takes part in resolving the settings.
    pub(crate) fn flags(&self) -> Flags {
        Flags { org: self.org.as_ref().map(|org| org.as_str().to_owned()), ..Flags::default() }
    }
}

impl ProjectsArgs {
    /// What takes part in resolving the settings.
    pub(crate) fn flags(&self) -> Flags {
        Flags {
            projects: self.projects.iter().map(|project| project.as_str().to_owned()).collect(),
            ..self.organization.flags()
        }
    }

    /// Whether projects were given by flags.
    pub(crate) const fn names_projects(&self) -> bool {
        !self.projects.is_empty()
    }
}

/// The projects of the embedded store that were named by flags; one that is configured is a server's.
///
/// # Errors
/// [`crate::error::ErrorKind::NotFound`] for one that is not there.
pub(crate) fn projects_of_store(context: &Context, client: &Client) -> Result<Vec<String>, CliError> {
    let settings = &context.settings;
    if settings.project.as_ref().is_none_or(|project| !matches!(project.origin, Origin::Flag(_))) {
        return Ok(Vec::new());
    }
    let request = statistics::project_names(context.organization()?);
    let known = context.ask(client, client.list(request, &Paging::default()))?.rows;
    let is_known = |name: &String| known.iter().any(|project| project.slug == *name || project.id == *name);
    match settings.projects.iter().find(|name| !is_known(name)) {
        Some(name) => Err(no_project(name, known.iter().map(|project| project.slug.as_str()))),
        None => Ok(settings.projects.clone()),
    }
}

/// An error about a named project; that of one which the embedded store has not tells those that it has.
pub(crate) fn missing_project(context: &Context, client: &Client, name: &str, error: CliError) -> CliError {
    let Some(organization) = context
        .organization()
        .ok()
        .filter(|_| error.kind == ErrorKind::NotFound && context.target() == Target::Embedded)
    else {
        return error;
    };
    match context.ask(client, client.list(statistics::project_names(organization), &Paging::default())) {
        Ok(listed) => no_project(name, listed.rows.iter().map(|project| project.slug.as_str())),
        Err(_) => error,
    }
}

/// The error of a project that is not there, with those that are.
pub(crate) fn no_project<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> CliError {
    let known: Vec<_> = known.into_iter().collect();
    let error = CliError::not_found(format!("there is no project `{name}`"));
    if known.is_empty() {
        error.hint("there are no projects yet; `vidette projects create SLUG` makes one")
    } else {
        error.hint(format!("projects here: {}", known.join(", ")))
    }
}

macro_rules! name {
    ($(#[doc = $doc:literal])* $name:ident, $refuses:expr, $form:literal) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub(crate) struct $name(String);

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                let refuses: fn(&str) -> bool = $refuses;
                if refuses(text) { Err($form.to_owned()) } else { Ok(Self(text.to_owned())) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl $name {
            /// The name.
            pub(crate) fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

name! {
    /// An organisation's slug or id.
    OrganizationName,
    |text| matches!(text, "" | "." | "..") || text.contains(['/', ' ']),
    "expected an organisation's slug such as `acme`, or its id"
}

name! {
    /// A project's slug or id.
    ProjectName,
    |text| matches!(text, "" | "." | "..") || text.contains(['/', ' ', '\t', '\n']),
    "expected a project's slug such as `web`, or its id"
}

name! {
    /// A release's version.
    ReleaseVersion,
    |text| matches!(text, "" | "." | "..") || text.trim() != text || text.contains(['/', '\n', '\t', '\u{b}', '\u{c}']),
    "expected a version without slashes, line breaks and outer spaces, such as `shop@1.4.0`"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_rules_of_sentry_cli() {
        for good in ["shop@1.4.0+12", "-1", "a b", "back\\slash"] {
            assert!(good.parse::<ReleaseVersion>().is_ok(), "{good}");
        }
        for bad in ["", ".", "..", " a", "a ", "a/b", "a\nb", "a\tb"] {
            assert!(bad.parse::<ReleaseVersion>().is_err(), "{bad:?}");
        }
        assert!("a b".parse::<OrganizationName>().is_err());
        assert!("web\n".parse::<ProjectName>().is_err());
        assert!("007".parse::<ProjectName>().is_ok());
    }
}
