//! `vidette events view`: where the event is, its payload, what came with it.

use serde::Deserialize;
use serde_json::value::RawValue;
use url::Url;

use super::document::{FoundEvent, document, no_event, no_issue};
use super::source::event_id;
use super::ui_form;
use super::view::ViewArgs;
use crate::client::resources::attachments::{self, Attachment};
use crate::client::resources::{events, issues};
use crate::client::{Client, ClientError, ErrorMeaning, Kept, Paging};
use crate::commands::Shown;
use crate::commands::scope::{ProjectsArgs, projects_of_store};
use crate::context::{Context, Target};
use crate::error::{CliError, ErrorKind};
use crate::ui;

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Wanted {
    organization: Option<String>,
    project: Option<String>,
    /// The issue's number or short id.
    issue: Option<String>,
    /// The event's id, or `latest`, `oldest`, `recommended` of an issue.
    event: Option<String>,
}

/// Where an event is.
#[derive(Debug, Default)]
struct Place {
    project: String,
    event: String,
    group_id: Option<String>,
    issue: Option<String>,
    /// The server's own form of it, when it came with the answer.
    details: Option<Box<RawValue>>,
}

/// What is read of the server's own form to find the stored one.
#[derive(Deserialize)]
struct Details {
    #[serde(rename = "eventID")]
    event_id: String,
    #[serde(default, rename = "projectID")]
    project_id: Option<String>,
    #[serde(default, rename = "groupID")]
    group_id: Option<String>,
}

/// Shows an event.
pub(super) fn run(context: &Context, scope: &ProjectsArgs, arguments: &ViewArgs) -> Result<Shown, CliError> {
    let client = context.client_of_target()?;
    let mut wanted = Wanted::read(client.base(), &arguments.event)?;
    let is_embedded = context.target() == Target::Embedded;
    let organization = match wanted.organization.take() {
        Some(organization) => organization,
        None => context.organization()?.to_owned(),
    };
    let configured = if is_embedded {
        projects_of_store(context, &client)?.into_iter().next()
    } else {
        context.settings.project.as_ref().map(|project| project.value.clone())
    };
    let is_named = wanted.project.is_some() || scope.names_projects();
    wanted.project = wanted.project.or(configured);
    let server = Server { client: &client, organization: &organization, is_embedded };
    if let Some(name) = &arguments.attachment {
        return print_attachment(context, &server, &wanted, name);
    }
    let read =
        context.ask(&client, server.read(&wanted, is_named, !arguments.raw)).map_err(|error| match error.kind {
            ErrorKind::NotFound if wanted.issue.is_some() => no_issue(&arguments.event),
            ErrorKind::NotFound if is_embedded => no_event(&arguments.event),
            _ => error,
        })?;
    let Some(Read { place, payload, is_stored, attachments }) = read else { return Err(no_event(&arguments.event)) };
    if arguments.raw {
        context.ui.print(payload.get().as_bytes())?;
        return Ok(None);
    }
    let attachments = attachments.unwrap_or_else(|error| {
        context.ui.warn(&format!("attachments are not listed: {error}"));
        Vec::new()
    });
    let event = if is_stored { payload } else { converted(&payload)? };
    let Place { project, group_id, issue, details, .. } = place;
    let told = details.and_then(|details| serde_json::from_str(details.get()).ok()).unwrap_or_default();
    let page = group_id.as_ref().and_then(|group| {
        let id = stored_id(&event)?;
        context.page(&["organizations", &organization, "issues", group, "events", &id])
    });
    let found = FoundEvent { event, group_id, issue, project, attachments, told };
    let document = document(found, context.clock.now(), arguments.full);
    Ok(Some(ui::with_web(Box::new(document), page.map(String::from))))
}

/// The id within an event as it is stored.
fn stored_id(event: &RawValue) -> Option<String> {
    #[derive(Deserialize)]
    struct Id {
        event_id: String,
    }
    serde_json::from_str::<Id>(event.get()).ok().map(|id| id.event_id)
}

fn converted(details: &RawValue) -> Result<Box<RawValue>, CliError> {
    let convert = || serde_json::value::to_raw_value(&ui_form::stored(&serde_json::from_str(details.get())?));
    convert().map_err(|error| CliError::failed("the event cannot be read").because(error))
}

fn print_attachment(context: &Context, server: &Server<'_>, wanted: &Wanted, name: &str) -> Result<Shown, CliError> {
    let content = context.ask(server.client, async {
        let place = server.find(wanted).await?;
        let listed = server.attachments(&place).await?;
        let Some(found) = listed.iter().find(|attachment| attachment.name == name) else {
            let names: Vec<_> = listed.iter().map(|attachment| attachment.name.as_str()).collect();
            let known =
                if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) };
            return Err(CliError::not_found(format!("the event has no attachment `{name}`")).hint(known));
        };
        let request = attachments::content(server.organization, &place.project, &place.event, &found.id);
        Ok(server.client.send_raw(&request).await?.into_body())
    })?;
    crate::commands::bytes::print(context, &content)?;
    Ok(None)
}

/// An event as it was read.
struct Read {
    place: Place,
    payload: Box<RawValue>,
    /// Whether the payload has the stored form, and not that of the server's own pages.
    is_stored: bool,
    attachments: Result<Vec<Kept<Attachment>>, ClientError>,
}

/// A server, asked about an organisation.
struct Server<'a> {
    client: &'a Client,
    organization: &'a str,
    /// Whether it is the embedded store, which gives events to the byte and so tells what it knows of them apart.
    is_embedded: bool,
}

impl Server<'_> {
    /// The event; none when there is no such event.
    async fn read(&self, wanted: &Wanted, is_named: bool, lists: bool) -> Result<Option<Read>, ClientError> {
        let mut place = self.find(wanted).await?;
        let mut payload = self.payload(&mut place).await?;
        if payload.is_none() && wanted.issue.is_none() && !is_named {
            // It is not in the project that happens to be configured; the organisation knows where it is.
            place = match self.find(&Wanted { project: None, ..wanted.clone() }).await {
                Ok(place) => place,
                Err(error) if error.is_not_found() => return Ok(None),
                Err(error) => return Err(error),
            };
            payload = self.payload(&mut place).await?;
        }
        let Some((payload, is_stored)) = payload else { return Ok(None) };
        if self.is_embedded && lists {
            self.complete(&mut place).await?;
        }
        let attachments = if lists { self.attachments(&place).await } else { Ok(Vec::new()) };
        Ok(Some(Read { place, payload, is_stored, attachments }))
    }

    /// Adds what the embedded store knows of an event beside its payload.
    async fn complete(&self, place: &mut Place) -> Result<(), ClientError> {
        if place.details.is_none() {
            let details = self.client.send(events::details(self.organization, &place.project, &place.event)).await?;
            place.group_id = read(&details).and_then(|details| details.group_id);
            place.details = Some(details);
        }
        let number = place.group_id.as_ref().and_then(|number| number.parse().ok());
        if let (None, Some(number)) = (&place.issue, number) {
            let found = self.client.send(issues::by_numbers(self.organization, &[number])).await?;
            place.issue = found.first().map(|issue| issue.short_id.clone());
        }
        Ok(())
    }

    async fn find(&self, wanted: &Wanted) -> Result<Place, ClientError> {
        match (&wanted.issue, &wanted.event, &wanted.project) {
            (Some(issue), event, _) => self.of_issue(issue, event.as_deref().unwrap_or("latest")).await,
            (None, Some(event), Some(project)) => {
                Ok(Place { project: project.clone(), event: event.clone(), ..Place::default() })
            }
            (None, event, _) => {
                let event = event.clone().unwrap_or_default();
                let place = self.client.send(events::place(self.organization, &event)).await?;
                let group_id = read(&place.event).and_then(|details| details.group_id);
                let (project, event) = (place.project_slug, place.event_id);
                Ok(Place { project, event, group_id, issue: None, details: Some(place.event) })
            }
        }
    }

    async fn of_issue(&self, issue: &str, event: &str) -> Result<Place, ClientError> {
        let is_number = issue.bytes().all(|byte| byte.is_ascii_digit());
        let known =
            if is_number { None } else { Some(self.client.send(events::issue_place(self.organization, issue)).await?) };
        let number = known.as_ref().map_or(issue, |known| &known.group_id).to_owned();
        let details = self.client.send(events::of_issue_one(self.organization, &number, event)).await?;
        let told = read(&details);
        let (slug, short_id) = known.map(|known| (known.project_slug, known.short_id)).unzip();
        Ok(Place {
            project: slug.or_else(|| told.as_ref()?.project_id.clone()).unwrap_or_default(),
            event: told.map(|told| told.event_id).unwrap_or_default(),
            group_id: Some(number),
            issue: short_id,
            details: Some(details),
        })
    }

    /// The payload, and whether it has the stored form; none when there is no such event.
    async fn payload(&self, place: &mut Place) -> Result<Option<(Box<RawValue>, bool)>, ClientError> {
        let missing = |error: &ClientError| error.is_not_found();
        if !place.project.is_empty() && !place.event.is_empty() {
            let request = events::stored(self.organization, &place.project, &place.event);
            let request = if self.is_embedded { request.query("raw", "1") } else { request };
            match self.client.send(request).await {
                Ok(stored) => return Ok(Some((stored, true))),
                Err(error) if missing(&error) => {}
                Err(error) => return Err(error),
            }
        }
        if let Some(details) = &place.details {
            return Ok(Some((details.clone(), false)));
        }
        match self.client.send(events::details(self.organization, &place.project, &place.event)).await {
            Ok(details) => {
                place.group_id = read(&details).and_then(|details| details.group_id);
                Ok(Some((details, false)))
            }
            Err(error) if missing(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What came with an event; nothing where the server has no attachments.
    async fn attachments(&self, place: &Place) -> Result<Vec<Kept<Attachment>>, ClientError> {
        let request = attachments::list(self.organization, &place.project, &place.event);
        match self.client.list(request, &Paging::default()).await {
            Ok(listed) => Ok(listed.rows),
            Err(ClientError { meaning: ErrorMeaning::NotFound { .. }, .. }) => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }
}

fn read(details: &RawValue) -> Option<Details> {
    serde_json::from_str(details.get()).ok()
}

impl Wanted {
    fn read(base: &Url, text: &str) -> Result<Self, CliError> {
        if text.contains("://") {
            return Self::from_address(base, text);
        }
        if let Some(event) = event_id(text) {
            return Ok(Self { event: Some(event), ..Self::default() });
        }
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_short_id =
            text.contains('-') && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if is_number || is_short_id {
            return Ok(Self { issue: Some(text.to_owned()), ..Self::default() });
        }
        Err(CliError::usage(format!(
            "`{text}` is neither an event id (32 hex digits) nor a short id such as WEB-1A, an issue's number or an address"
        )))
    }

    /// Reads the address of an event's or an issue's page.
    fn from_address(base: &Url, text: &str) -> Result<Self, CliError> {
        let wrong = |what: &str| CliError::new(ErrorKind::Usage, format!("`{text}` {what}"));
        let url = Url::parse(text).map_err(|error| wrong("is no address").because(error))?;
        let (host, own) = (url.host_str().unwrap_or_default(), base.host_str().unwrap_or_default());
        let below = host.strip_suffix(own).and_then(|rest| rest.strip_suffix('.'));
        if host != own && below.is_none() {
            return Err(wrong(&format!("is not of the configured server {base}")).hint("--url names another server"));
        }
        let segments: Vec<&str> = url.path_segments().into_iter().flatten().filter(|part| !part.is_empty()).collect();
        let after = |name: &str| {
            let at = segments.iter().position(|segment| *segment == name)?;
            segments.get(at + 1).map(|&segment| segment.to_owned())
        };
        let wanted = Self {
            organization: after("organizations").or_else(|| below.map(str::to_owned)),
            project: after("projects"),
            issue: after("issues"),
            event: after("events").and_then(|event| match event.as_str() {
                "latest" | "oldest" | "recommended" => Some(event),
                other => event_id(other),
            }),
        };
        let names_event = wanted.event.as_deref().is_some_and(|event| event_id(event).is_some());
        if wanted.issue.is_none() && !names_event {
            return Err(wrong("is neither an issue's nor an event's page"));
        }
        Ok(wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_every_age_are_read() {
        let base = Url::parse("https://sentry.io").unwrap();
        let id = "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a";
        let told = |text: &str| {
            let wanted = Wanted::read(&base, text).unwrap();
            let parts = [wanted.organization, wanted.project, wanted.issue, wanted.event];
            parts.map(Option::unwrap_or_default).join(" ")
        };
        assert_eq!(told(&format!("https://acme.sentry.io/issues/47/events/{id}/?project=1")), format!("acme  47 {id}"));
        assert_eq!(told("https://sentry.io/organizations/acme/issues/47/"), "acme  47 ");
        assert_eq!(told("https://sentry.io/issues/47/events/latest/"), "  47 latest");
        assert_eq!(
            told(&format!("https://sentry.io/organizations/acme/projects/web/events/{id}/")),
            format!("acme web  {id}")
        );
        assert_eq!(told(&id.to_uppercase()), format!("   {id}"));
        assert_eq!(told("WEB-1A"), "  WEB-1A ");
        assert_eq!(told("47"), "  47 ");
        for wrong in ["https://evil.example/issues/47/", "https://notsentry.io/issues/1/", "https://sentry.io/x/", "no"]
        {
            assert!(Wanted::read(&base, wrong).is_err(), "{wrong}");
        }
    }
}
