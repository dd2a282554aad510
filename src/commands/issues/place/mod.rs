//! Where issues are: an organisation of a server, or the embedded store by the same Web API.
//!
//! GlitchTip has other paths for single issues and no short ids; when the kind of server is known, that is to be
//! said here before anything is asked.

mod change;
mod view;
mod wanted;

use url::Url;

use super::list::{Amount, Search, Sort, StatusName};
use super::name::{IssueKey, IssueName, organization_of};
use super::selection::no_issue;
use crate::client::resources::issues::{self, BULK, IssueQuery};
use crate::client::{Client, ClientError, Listed, Paging};
use crate::commands::{scope, search};
use crate::config::Origin;
use crate::context::{Context, RunningServer, Target};
use crate::error::CliError;
use crate::query;
pub(super) use wanted::{Change, Done, Fixed, KeptIssue, Merged, Until};

/// How many pages are listed when nothing was said, as sentry-cli does.
const USUAL_PAGES: usize = 5;

/// How many issues of the embedded store are listed when nothing was said.
const USUAL: usize = 25;

/// What the embedded store is searched for when nothing was asked for, as in the Web API.
const USUAL_QUERY: &str = "is:unresolved";

/// An organisation.
pub(super) struct Place<'a> {
    context: &'a Context,
    client: Client,
    /// Whether it is that of the embedded store.
    is_embedded: bool,
    /// Whether a browser finds something where an issue says that its page is.
    has_pages: bool,
    organization: String,
    projects: Vec<String>,
    /// Whether the projects were given by flags.
    projects_by_flag: bool,
}

impl<'a> Place<'a> {
    /// The one that the settings name; an issue's page names its organisation.
    ///
    /// # Errors
    /// Without a token or an organisation, for pages of other servers, and what opening a store can fail with.
    pub(super) fn open(context: &'a Context, names: &[IssueName]) -> Result<Self, CliError> {
        let settings = &context.settings;
        let projects_by_flag =
            settings.project.as_ref().is_some_and(|project| matches!(project.origin, Origin::Flag(_)));
        if context.target() == Target::Embedded {
            let client = context.client_of_target()?;
            let organization = organization(context, names, client.base())?;
            let projects = scope::projects_of_store(context, &client)?;
            let has_pages = RunningServer::find(&settings.store.value).is_some();
            return Ok(Self {
                context,
                client,
                is_embedded: true,
                has_pages,
                organization,
                projects,
                projects_by_flag,
            });
        }
        let organization = organization(context, names, &context.server_url()?)?;
        let (client, projects) = (context.client()?, settings.projects.clone());
        let (is_embedded, has_pages) = (false, true);
        Ok(Self { context, client, is_embedded, has_pages, organization, projects, projects_by_flag })
    }

    /// Asks the server.
    fn ask<T>(&self, work: impl Future<Output = Result<T, ClientError>>) -> Result<T, CliError> {
        self.context.ask(&self.client, work)
    }

    /// The issues with these numbers, as far as there are any; of one the server is asked for all that it knows.
    fn by_numbers(&self, numbers: &[u64]) -> Result<Vec<KeptIssue>, CliError> {
        let mut found = Vec::new();
        let wanted: Vec<String> = numbers.iter().map(u64::to_string).collect();
        if numbers.len() > 1 {
            for part in numbers.chunks(BULK) {
                let answer = self.ask(self.client.send(issues::by_numbers(&self.organization, part)))?;
                // A server that does not know the parameter answers with whatever its search finds.
                found.extend(answer.into_iter().filter(|issue| wanted.contains(&issue.id)));
            }
        }
        for number in wanted {
            if found.iter().all(|issue| issue.id != number)
                && let Some(issue) = self.optional(issues::get(&self.organization, &number))?
            {
                found.push(issue);
            }
        }
        Ok(found)
    }

    /// An answer that the server may not have.
    fn optional<T: serde::de::DeserializeOwned>(
        &self,
        request: crate::client::Request<T>,
    ) -> Result<Option<T>, CliError> {
        self.ask(async {
            match self.client.send(request).await {
                Ok(found) => Ok(Some(found)),
                Err(error) if error.is_not_found() => Ok(None),
                Err(error) => Err(error),
            }
        })
    }

    /// Whether an issue is of the projects that names are looked for in. Numbers are sentry-cli's way, whose request
    /// reaches the configured project only; other names say their project themselves.
    fn is_meant(&self, name: &IssueName, issue: &KeptIssue) -> bool {
        let bound = self.projects_by_flag || name.plain_number().is_some();
        let Some(project) = issue.project.as_ref().filter(|_| bound && !self.projects.is_empty()) else { return true };
        self.projects.iter().any(|named| *named == project.slug || *named == project.id)
    }

    /// The issue with each of these short ids, as far as there are any; they are asked for side by side.
    fn by_short_ids(&self, short_ids: &[&str]) -> Result<Vec<Option<KeptIssue>>, CliError> {
        let one =
            async |short_id: &&str| match self.client.send(issues::by_short_id(&self.organization, short_id)).await {
                Ok(answer) => Ok(Some(answer.group)),
                Err(error) if error.is_not_found() => Ok(None),
                Err(error) => Err(error),
            };
        self.ask(futures_util::future::try_join_all(short_ids.iter().map(one)))
    }
}

fn or_embedded(error: CliError) -> CliError {
    error.hint("--local acts on the embedded store")
}

/// The organisation that names of issues and the settings name.
fn organization(context: &Context, names: &[IssueName], base: &Url) -> Result<String, CliError> {
    let paged = organization_of(names, base)?;
    let by_flag = context.settings.org.as_ref().filter(|org| matches!(org.origin, Origin::Flag(_)));
    match (paged, by_flag) {
        (Some(paged), Some(flag)) if flag.value != paged && flag.value.parse::<u64>().is_err() => Err(CliError::usage(
            format!("the issue's page is of the organisation `{paged}`, and --org says `{}`", flag.value),
        )),
        (Some(paged), _) => Ok(paged.to_owned()),
        (None, _) => Ok(context.organization().map_err(or_embedded)?.to_owned()),
    }
}

impl Place<'_> {
    /// The issues that a search finds.
    pub(super) fn search(&self, search: &Search) -> Result<Listed<KeptIssue>, CliError> {
        let (limit, pages) = match search.amount {
            Amount::Everything => (None, None),
            Amount::Usual if self.is_embedded => (Some(USUAL), None),
            Amount::Usual => (None, Some(USUAL_PAGES)),
            Amount::AtMost { rows, pages } => (rows, pages),
        };
        let paging = Paging { limit, pages, cursor: search.cursor.clone() };
        let query = self.query(search)?;
        let plain = search.environments.is_empty() && search.range.is_open() && search.sort.is_none();
        if let Some(project) = self.project().filter(|_| plain && !self.is_embedded) {
            let request = issues::search_project(&self.organization, project, &query);
            return self.ask(self.client.list(request, &paging));
        }
        let wanted = IssueQuery {
            query,
            projects: self.projects.clone(),
            environments: search.environments.clone(),
            sort: search.sort.map(|sort| self.sort_name(sort)).transpose()?.map(str::to_owned),
            range: search.range.parameters(self.context.clock.now())?,
            limit: limit.map(|limit| limit.min(BULK)),
            // What was replayed into a store can be of any time.
            counts_to_last: self.is_embedded,
        };
        self.ask(self.client.list(issues::search(&self.organization, &wanted), &paging))
    }

    /// The issues with these names, each once, in this order.
    ///
    /// # Errors
    /// [`crate::error::ErrorKind::NotFound`] with every name that there is nothing for.
    pub(super) fn find(&self, names: &[IssueName]) -> Result<Vec<KeptIssue>, CliError> {
        let (mut numbers, mut short_ids) = (Vec::new(), Vec::new());
        for name in names {
            match name.key() {
                IssueKey::Number(number) if !numbers.contains(number) => numbers.push(*number),
                IssueKey::Short(short_id) if !short_ids.contains(&short_id.as_str()) => short_ids.push(short_id),
                _ => {}
            }
        }
        let by_number = self.by_numbers(&numbers)?;
        let by_short_id = self.by_short_ids(&short_ids)?;
        let mut found: Vec<KeptIssue> = Vec::new();
        let (mut missing, mut elsewhere) = (Vec::new(), Vec::new());
        for name in names {
            let issue = match name.key() {
                IssueKey::Number(number) => by_number.iter().find(|issue| issue.id == number.to_string()).cloned(),
                IssueKey::Short(short_id) => {
                    let place = short_ids.iter().position(|known| known == short_id);
                    place.and_then(|place| by_short_id.get(place)?.clone())
                }
            };
            match issue {
                None => missing.push(name.to_string()),
                Some(issue) if !self.is_meant(name, &issue) => {
                    elsewhere.push(format!("`{name}` is in project `{}`", issue.project_slug()));
                }
                Some(issue) if found.iter().any(|known| known.id == issue.id) => {}
                Some(issue) => found.push(issue),
            }
        }
        if !missing.is_empty() {
            return Err(no_issue(&missing));
        }
        if !elsewhere.is_empty() {
            let message = format!("{}, not in `{}`", elsewhere.join(", "), self.projects.join("`, `"));
            return Err(CliError::not_found(format!("{message}; nothing was changed"))
                .hint("name its project with --project, or the issue by its short id"));
        }
        Ok(found)
    }

    /// Whether nothing named is nothing to do, as for sentry-cli, or a mistake.
    pub(super) const fn may_name_nothing(&self) -> bool {
        !self.is_embedded
    }

    /// Whether only unresolved issues are listed when nothing was asked for.
    pub(super) const fn lists_only_unresolved(&self) -> bool {
        self.is_embedded
    }

    /// The project that a change to every issue is about, if there is just one.
    pub(super) fn project(&self) -> Option<&str> {
        match self.projects.as_slice() {
            [project] => Some(project),
            _ => None,
        }
    }

    /// The query with what other options say, in the server's language, which knows no `OR` for issues. That of the
    /// embedded store is this program's own, so that a fault can be pointed at.
    fn query(&self, search: &Search) -> Result<String, CliError> {
        let status = search.status.map(StatusName::term);
        if !self.is_embedded {
            let asked = search.query.as_deref().unwrap_or_default();
            let parts = [Some(asked).filter(|asked| !asked.trim().is_empty() || status.is_none()), status];
            return Ok(parts.into_iter().flatten().collect::<Vec<_>>().join(" "));
        }
        let asked = match &search.query {
            Some(query) => query,
            None if status.is_none() && search.amount != Amount::Everything => USUAL_QUERY,
            None => "",
        };
        search::check(asked, query::Target::Issues)?;
        Ok(match status {
            None => asked.to_owned(),
            Some(status) if asked.trim().is_empty() => status.to_owned(),
            Some(status) => format!("({asked}) {status}"),
        })
    }

    fn sort_name(&self, sort: Sort) -> Result<&'static str, CliError> {
        Ok(match sort {
            Sort::LastSeen => "date",
            Sort::FirstSeen => "new",
            Sort::Events => "freq",
            Sort::Users => "user",
            Sort::Priority if self.is_embedded => "priority",
            Sort::Trends | Sort::Inbox | Sort::Recommended if self.is_embedded => {
                return Err(CliError::usage("only servers have the orders trends, inbox and recommended"));
            }
            Sort::Trends => "trends",
            Sort::Inbox => "inbox",
            Sort::Recommended => "recommended",
            Sort::Priority => {
                return Err(CliError::usage("servers have no order by priority").hint(
                    "--sort recommended is near to it; issue.priority:high in the query finds those that matter",
                ));
            }
        })
    }
}
