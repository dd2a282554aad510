//! `vidette api`: any call of the server's Web API, with the token, the retries and the manners of the other commands.

mod body;
mod pages;
mod target;

use std::io::{self, IsTerminal as _};

use bytes::Bytes;
use clap::Args;
use http::{Method, Response};
use serde_json::Value;

use self::body::{Field, field, typed_field};
use super::Shown;
use super::bytes::print;
use super::scope::ProjectsArgs;
use crate::client::{Client, Request};
use crate::config::Flags;
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::ui::{Canvas, Format, View};

/// Ask the server's Web API anything
#[derive(Debug, Args)]
#[command(
    override_usage = "vidette api [OPTIONS] [METHOD] <PATH>",
    after_help = "Examples:
  vidette api organizations/
  vidette api 'projects/{org}/{project}/keys/' --include
  vidette api 'organizations/{org}/issues/' -f query=is:unresolved --paginate --format ndjson
  vidette api PUT 'organizations/{org}/issues/4711/' -f status=resolved
  vidette api POST 'organizations/{org}/releases/' -f version=shop@1.4.0 -f 'projects[]=web'
  echo '{\"isActive\": false}' | vidette api PUT 'projects/{org}/{project}/keys/abc/' --input -

PATH is relative to /api/0/, or absolute, or a whole address of the configured server. {org} and {project} stand for
the organisation and the project that are configured. What the server answers is printed as it comes, errors too; the
exit code says what they mean."
)]
pub struct ApiArgs {
    #[command(flatten)]
    scope: ProjectsArgs,

    /// The path, such as organizations/{org}/releases/, after a method unless it is GET
    #[arg(value_name = "[METHOD] PATH")]
    first: String,

    /// The path, when there is a method
    #[arg(value_name = "PATH", hide = true)]
    second: Option<String>,

    /// A parameter of the query, or for other methods than GET a field of the JSON body: a[b]=c and a[]=c nest
    #[arg(short = 'f', long = "field", value_name = "KEY=VALUE", value_parser = field)]
    fields: Vec<Field>,

    /// The same with a value that is read as JSON where it is JSON: true, null, 7, ["a"]
    #[arg(short = 'F', long = "typed-field", value_name = "KEY=VALUE", value_parser = typed_field)]
    typed_fields: Vec<Field>,

    /// Send this file as the JSON body; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["fields", "typed_fields"], value_hint = clap::ValueHint::FilePath)]
    input: Option<String>,

    /// Follow the pages of a list and print one array, or with --format ndjson a row a line as pages come
    #[arg(long)]
    paginate: bool,

    /// Print the status and the headers first
    #[arg(short, long, conflicts_with = "paginate")]
    include: bool,

    /// Print no body
    #[arg(long, conflicts_with = "paginate")]
    no_body: bool,
}

impl ApiArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        self.scope.flags()
    }

    fn method_and_path(&self) -> Result<(Method, &str), CliError> {
        let Some(path) = &self.second else {
            return match method(&self.first) {
                Some(method) => Err(CliError::usage(format!("no path to {method}")).hint("the form is METHOD PATH")),
                None => Ok((Method::GET, &self.first)),
            };
        };
        let method = method(&self.first).ok_or_else(|| {
            CliError::usage(format!("`{}` is no method", self.first))
                .hint("methods are GET, POST, PUT, PATCH, DELETE, HEAD and OPTIONS")
        })?;
        Ok((method, path))
    }
}

fn method(text: &str) -> Option<Method> {
    let known = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::HEAD, Method::OPTIONS];
    known.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(text))
}

/// Calls the Web API.
pub(super) fn run(context: &Context, arguments: &ApiArgs) -> Result<Shown, CliError> {
    let (method, path) = arguments.method_and_path()?;
    if context.ui.format() == Format::Csv {
        return Err(CliError::usage("an answer has no CSV form").hint("use --json or --format ndjson"));
    }
    if arguments.paginate && method != Method::GET {
        return Err(CliError::usage(format!("--paginate follows the pages of a GET, not of a {method}")));
    }
    let client = if method == Method::GET { context.client()? } else { context.client_making_store()? };
    let path = target::resolve(context, client.base(), path)?;
    let request = Request::<()>::raw(&path).method(method.clone());
    let request = body::add(request, &method, arguments)?;
    if arguments.paginate {
        return pages::run(context, &client, request.answering());
    }
    call(context, &client, &request, arguments)
}

fn call(context: &Context, client: &Client, request: &Request<()>, arguments: &ApiArgs) -> Result<Shown, CliError> {
    // The error of a refusal holds the server's answer, which is printed like any other.
    let answered = context.ask(client, async {
        match client.send_raw(request).await {
            Ok(response) => Ok((response, None)),
            Err(mut error) => match error.answer.take() {
                Some(response) => Ok((*response, Some(error))),
                None => Err(error),
            },
        }
    });
    let (response, error) = answered?;
    if arguments.include {
        print(context, head(&response).as_bytes())?;
    }
    let shown = if arguments.no_body { None } else { body_of(context, response.into_body())? };
    match error {
        None => Ok(shown),
        Some(error) => {
            if let Some(view) = shown {
                context.ui.show(view.as_ref())?;
            }
            Err(error.into())
        }
    }
}

/// The status line and the headers.
fn head(response: &Response<Bytes>) -> String {
    let mut head = format!("{:?} {}\n", response.version(), response.status());
    for (name, value) in response.headers() {
        head.push_str(&format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
    }
    head.push('\n');
    head
}

/// The body: as it is, or in the form that was asked for. A person gets JSON indented.
fn body_of(context: &Context, body: Bytes) -> Result<Shown, CliError> {
    let asked = context.ui.format().is_json();
    if !asked && !io::stdout().is_terminal() {
        context.ui.print(&body)?;
        return Ok(None);
    }
    let json: Option<Value> = serde_json::from_slice(&body).ok();
    match json {
        Some(json) if asked => Ok(Some(Box::new(Document(json)))),
        Some(json) => {
            let text = serde_json::to_string_pretty(&json)
                .map_err(|error| CliError::new(ErrorKind::Internal, "the answer has no JSON form").because(error))?;
            print(context, text.as_bytes())?;
            Ok(None)
        }
        None if asked && body.is_empty() => Ok(None),
        None if asked => Err(CliError::failed("the answer is not JSON").hint("without --json it is printed as it is")),
        None => {
            print(context, &body)?;
            Ok(None)
        }
    }
}

/// An answer as JSON.
struct Document(Value);

impl View for Document {
    fn json(&self) -> Result<Value, serde_json::Error> {
        Ok(self.0.clone())
    }

    fn draw(&self, _canvas: Canvas) -> String {
        format!("{:#}\n", self.0)
    }
}
