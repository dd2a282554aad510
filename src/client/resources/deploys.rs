//! Deploys: where and when a release went.

use serde::{Deserialize, Serialize};

use crate::client::{Kept, Request};
use crate::model::Timestamp;

/// A deploy, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deploy {
    /// The number, as text.
    #[serde(default)]
    pub id: Option<String>,
    /// Where to.
    pub environment: String,
    /// Its name, if it was given one.
    #[serde(default)]
    pub name: Option<String>,
    /// The address of what tells more of it.
    #[serde(default)]
    pub url: Option<String>,
    /// When it began.
    #[serde(default)]
    pub date_started: Option<Timestamp>,
    /// When it ended; none while it goes on.
    #[serde(default)]
    pub date_finished: Option<Timestamp>,
}

/// A deploy as it is sent; what is absent is sent as null.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewDeploy<'a> {
    /// Where to.
    pub environment: &'a str,
    /// A name.
    pub name: Option<&'a str>,
    /// The address of what tells more of it.
    pub url: Option<&'a str>,
    /// When it began.
    pub date_started: Option<Timestamp>,
    /// When it ended.
    pub date_finished: Option<Timestamp>,
    /// The projects it is about; all of the release when it is absent.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub projects: &'a [String],
}

/// The deploys of a release, newest first.
pub fn list(organization: &str, version: &str) -> Request<Vec<Kept<Deploy>>> {
    let request = Request::organization(organization, &["releases", version, "deploys"]);
    request.needs(super::releases::READ).plain_first_page()
}

/// Tells of a deploy. Done twice, it makes two.
pub fn create(organization: &str, version: &str, deploy: &NewDeploy<'_>) -> Request<Kept<Deploy>> {
    Request::organization(organization, &["releases", version, "deploys"])
        .needs(super::releases::WRITE)
        .post()
        .json(deploy)
}
