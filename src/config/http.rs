//! How requests are made: headers, retries, proxy, certificates.

use std::path::PathBuf;

use http::{HeaderName, HeaderValue};
use url::Url;

use super::error::ConfigError;
use super::sources::Sources;
use super::{Flags, Origin, Setting, env};
use crate::secret::Secret;

/// How requests are made.
#[derive(Debug, Clone)]
pub struct HttpSettings {
    /// Headers that are sent with each request.
    pub headers: Vec<Setting<Header>>,
    /// What stands behind the version in `User-Agent`.
    pub pipeline: Option<Setting<String>>,
    /// How often a request is sent again.
    pub max_retries: Option<Setting<u32>>,
    /// The proxy for all requests; without one those of the system are used.
    pub proxy: Option<Setting<ProxySettings>>,
    /// Whether any certificate is accepted.
    pub insecure: Setting<bool>,
    /// Files of certificates that are trusted besides the system's.
    pub ca_files: Vec<Setting<PathBuf>>,
}

/// A header; its value may be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its name.
    pub name: HeaderName,
    /// Its value.
    pub value: HeaderValue,
}

/// A proxy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProxySettings {
    /// Its address, without name and password.
    pub url: Url,
    /// Name and password.
    pub credentials: Option<(String, Secret)>,
}

impl HttpSettings {
    /// Resolves every value; what is passed over is told in `warnings`.
    ///
    /// # Errors
    /// [`ConfigError`] for a value that is not in its form.
    pub(super) fn resolve(
        sources: &Sources<'_>,
        flags: &Flags,
        warnings: &mut Vec<String>,
    ) -> Result<Self, ConfigError> {
        let max_retries = sources.value(None, Some(env::SENTRY_HTTP_MAX_RETRIES), "http.max_retries");
        let max_retries = max_retries.and_then(|setting| {
            let count = setting.value.trim().parse().ok();
            if count.is_none() {
                let (value, origin) = (&setting.value, &setting.origin);
                warnings.push(format!("`{value}` ({origin}) is no number of retries and is passed over"));
            }
            count.map(|count| Setting::new(count, setting.origin))
        });
        let pipeline = sources.value(None, Some(env::SENTRY_PIPELINE), "defaults.pipeline");
        if let Some(pipeline) = pipeline.as_ref().filter(|pipeline| HeaderValue::from_str(&pipeline.value).is_err()) {
            return Err(unfit(pipeline, "it is a part of a header and cannot have line breaks"));
        }
        Ok(Self {
            headers: headers(sources, flags)?,
            pipeline,
            max_retries,
            proxy: proxy(sources)?,
            insecure: insecure(sources, flags)?,
            ca_files: ca_files(sources),
        })
    }
}

fn unfit(setting: &Setting<String>, expected: &str) -> ConfigError {
    ConfigError::Value { value: setting.value.clone(), origin: setting.origin.clone(), expected: expected.to_owned() }
}

/// Those that the flags give, else those of the environment, else those of a file.
fn headers(sources: &Sources<'_>, flags: &Flags) -> Result<Vec<Setting<Header>>, ConfigError> {
    let by_flag = flags.headers.iter().map(|text| Setting::new(text.clone(), Origin::Flag("--header")));
    let mut texts: Vec<_> = by_flag.collect();
    if texts.is_empty() {
        texts.extend(sources.value(None, Some(env::CUSTOM_HEADER), "defaults.custom_header"));
    }
    let parsed = texts.into_iter().map(|setting| match Header::parse(&setting.value) {
        Ok(header) => Ok(Setting::new(header, setting.origin)),
        Err(expected) => Err(ConfigError::SecretValue { origin: setting.origin, expected: expected.to_owned() }),
    });
    parsed.collect()
}

/// Headers that are the client's own to set.
const RESERVED: [&str; 8] = [
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "x-sentry-auth",
];

impl Header {
    fn parse(text: &str) -> Result<Self, &'static str> {
        const FORM: &str = "a header has the form NAME:VALUE";
        let (name, value) = text.split_once(':').ok_or(FORM)?;
        let name = HeaderName::from_bytes(name.trim().as_bytes()).map_err(|_| FORM)?;
        if RESERVED.contains(&name.as_str()) {
            return Err("this header is the client's own; --auth-token and SENTRY_AUTH_TOKEN set the token");
        }
        let mut value = HeaderValue::from_str(value.trim()).map_err(|_| "a header's value has no line breaks")?;
        value.set_sensitive(true);
        Ok(Self { name, value })
    }
}

/// As sentry-cli has it: `http_proxy` is for https too, unless the system's own way names a proxy for that.
fn proxy(sources: &Sources<'_>) -> Result<Option<Setting<ProxySettings>>, ConfigError> {
    let system = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
    if system.iter().any(|name| sources.surroundings.own_variable(name).is_some()) {
        return Ok(None);
    }
    let by_system = sources.surroundings.own_variable("http_proxy");
    let by_system = by_system.map(|url| Setting::new(url.to_owned(), Origin::Environment("http_proxy")));
    let Some(setting) = by_system.or_else(|| sources.value(None, None, "http.proxy_url")) else { return Ok(None) };
    let wrong = || ConfigError::SecretValue {
        origin: setting.origin.clone(),
        expected: "a proxy has the form http://proxy.example.com:3128".to_owned(),
    };
    let with_scheme =
        if setting.value.contains("://") { setting.value.clone() } else { format!("http://{}", setting.value) };
    let mut url = Url::parse(&with_scheme).ok().filter(Url::has_host).ok_or_else(wrong)?;
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let within = (!url.username().is_empty())
        .then(|| (decoded(url.username()), Secret::new(decoded(url.password().unwrap_or_default()))));
    if url.set_username("").and_then(|()| url.set_password(None)).is_err() {
        return Err(wrong());
    }
    // A name and a password are for the proxy that is named beside them, or that the user's own settings name.
    let beside =
        |part: &Setting<String>| part.origin == setting.origin || sources.project_file(&setting.origin).is_none();
    let name = sources.value(None, None, "http.proxy_username").filter(beside);
    let password = sources.value(None, None, "http.proxy_password").filter(beside);
    let credentials = name.map(|name| {
        let password = password.map(|password| password.value).unwrap_or_default();
        (name.value, Secret::new(password))
    });
    Ok(Some(Setting::new(ProxySettings { url, credentials: credentials.or(within) }, setting.origin)))
}

fn insecure(sources: &Sources<'_>, flags: &Flags) -> Result<Setting<bool>, ConfigError> {
    if flags.insecure {
        return Ok(Setting::new(true, Origin::Flag("--insecure")));
    }
    let Some(setting) = sources.value(None, None, "http.verify_ssl") else {
        return Ok(Setting::new(false, Origin::Default));
    };
    match setting.value.trim() {
        "true" | "1" | "yes" => Ok(Setting::new(false, setting.origin)),
        "false" | "0" | "no" => Ok(Setting::new(true, setting.origin)),
        _ => Err(unfit(&setting, "`verify_ssl` is true or false")),
    }
}

fn ca_files(sources: &Sources<'_>) -> Vec<Setting<PathBuf>> {
    let by_variable = [env::SSL_CERT_FILE, env::CURL_CA_BUNDLE].into_iter().filter_map(|name| {
        let path = sources.surroundings.own_variable(name)?;
        Some(Setting::new(sources.surroundings.directory.join(path), Origin::Environment(name)))
    });
    let by_file = sources.value(None, None, "http.ca_file").map(|setting| {
        // A path in a file is meant from where the file is.
        let directory = setting.origin.path().and_then(std::path::Path::parent).map(PathBuf::from);
        setting.map(|path| directory.unwrap_or_default().join(path))
    });
    by_variable.chain(by_file).collect()
}
