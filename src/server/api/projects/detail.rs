//! A project with all its settings.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde_json::{Map, Value, json};

use super::Listing;
use crate::grouping::DEFAULT_STRATEGY;
use crate::pipeline::settings::ProjectSettings;
use crate::server::access::{Caller, PROJECT_READ};
use crate::server::api::organizations::{Organization, members_of};
use crate::server::extract::InProject;
use crate::server::settings::documents::{PROJECT_FIELDS, PROJECT_OPTIONS, ProjectDocument};
use crate::server::settings::{self, field, scrubbing};
use crate::server::{ApiError, Backend};
use crate::store::Project;

/// `GET /api/0/projects/{organization}/{project}/`.
pub(super) async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
) -> Result<Json<Map<String, Value>>, ApiError> {
    caller.require(PROJECT_READ)?;
    form(&backend, &caller, &project).map(Json)
}

/// The detailed form.
pub(super) fn form(backend: &Backend, caller: &Caller, project: &Project) -> Result<Map<String, Value>, ApiError> {
    let document = ProjectDocument::of(&backend.store, project.id)?;
    let base = settings::base(&backend.store, project)?;
    let mut form = Listing::new(backend, caller)?.form(project)?;
    // What nobody has set through the API is what the settings file says.
    let mut fields = of_file(&base);
    fields.extend(document.fields.clone());
    form.extend(field::show(PROJECT_FIELDS, &fields));
    form.insert("options".to_owned(), field::show(PROJECT_OPTIONS, &document.options).into());
    form.insert("organization".to_owned(), members_of(Organization::of(backend)?)?.into());
    let constants = [
        ("highlightPreset", json!({ "tags": [], "context": {} })),
        ("processingIssues", json!(0)),
        ("autofixAutomationTuning", json!("off")),
        ("seerScannerAutomation", json!(false)),
        ("seerNightshiftTweaks", Value::Null),
        ("plugins", json!([])),
    ];
    form.extend(constants.map(|(name, value)| (name.to_owned(), value)));
    Ok(form)
}

/// What the settings file says, by the names of the Web API.
fn of_file(base: &ProjectSettings) -> Map<String, Value> {
    let scrubbing = scrubbing::base(base);
    let strategy = if base.grouping_config.id.is_empty() { DEFAULT_STRATEGY } else { &base.grouping_config.id };
    let rules = base.pii_config.as_ref().and_then(|config| serde_json::to_string(config).ok());
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    put("dataScrubber", scrubbing.scrub_data.into());
    put("dataScrubberDefaults", scrubbing.scrub_defaults.into());
    put("scrubIPAddresses", scrubbing.scrub_ip_addresses.into());
    put("sensitiveFields", scrubbing.sensitive_fields.into());
    put("safeFields", scrubbing.exclude_fields.into());
    put("groupingConfig", strategy.into());
    put("groupingEnhancements", base.stack_trace_rules.clone().into());
    put("fingerprintingRules", base.fingerprinting_rules.clone().into());
    if let Some(rules) = rules {
        put("relayPiiConfig", rules.into());
    }
    if let Some(domains) = &base.allowed_domains {
        put("allowedDomains", domains.clone().into());
    }
    fields
}
