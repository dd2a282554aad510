//! Security reports of browsers, made into events (PROTOCOL §2): CSP in both its forms, Expect-CT, Expect-Staple, HPKP.

use serde_json::{Map, Value, json};
use url::Url;

/// Reports of one Reporting API request that are read.
const MAX_REPORTS: usize = 500;

/// Why a report makes no event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSecurityReport {
    /// Not JSON.
    #[error("invalid JSON data: {0}")]
    Json(String),
    /// JSON, but no report that is known.
    #[error("the security report is of no known kind")]
    Kind,
}

impl InvalidSecurityReport {
    /// The reason of the outcome `invalid`.
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Json(_) => "security_report",
            Self::Kind => "security_report_type",
        }
    }
}

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecurityReportKind {
    /// A content security policy was broken.
    Csp,
    /// Certificate transparency was expected.
    ExpectCt,
    /// A stapled OCSP answer was expected.
    ExpectStaple,
    /// A pinned key was not there.
    Hpkp,
}

impl SecurityReportKind {
    /// The kind's name, which is the event's type and the name of its interface.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csp => "csp",
            Self::ExpectCt => "expectct",
            Self::ExpectStaple => "expectstaple",
            Self::Hpkp => "hpkp",
        }
    }

    fn of(report: &Map<String, Value>) -> Option<(Self, &Map<String, Value>)> {
        let inner = |name: &str| report.get(name).and_then(Value::as_object);
        if let Some(body) = inner("csp-report") {
            return Some((Self::Csp, body));
        }
        if report.get("type").and_then(Value::as_str) == Some("csp-violation") {
            return inner("body").map(|body| (Self::Csp, body));
        }
        if let Some(body) = inner("expect-ct-report") {
            return Some((Self::ExpectCt, body));
        }
        if let Some(body) = inner("expect-staple-report") {
            return Some((Self::ExpectStaple, body));
        }
        report.contains_key("known-pins").then_some((Self::Hpkp, report))
    }
}

/// The events that a report stands for: one, or one for each element of a Reporting API list. Elements of other kinds
/// are left out; `release` and `environment` are those of the endpoint's URL.
pub fn events_from_report(
    body: &[u8],
    release: Option<&str>,
    environment: Option<&str>,
) -> Result<Vec<Value>, InvalidSecurityReport> {
    let report: Value = serde_json::from_slice(body).map_err(|error| InvalidSecurityReport::Json(error.to_string()))?;
    let reports = match report {
        Value::Array(reports) => reports,
        single => vec![single],
    };
    let events: Vec<Value> = reports
        .iter()
        .take(MAX_REPORTS)
        .filter_map(Value::as_object)
        .filter_map(SecurityReportKind::of)
        .map(|(kind, report)| {
            let mut event = event(kind, report);
            for (name, value) in [("release", release), ("environment", environment)] {
                if let Some(value) = value.filter(|value| !value.is_empty()) {
                    event.insert(name.to_owned(), Value::from(value));
                }
            }
            Value::Object(event)
        })
        .collect();
    if events.is_empty() { Err(InvalidSecurityReport::Kind) } else { Ok(events) }
}

fn event(kind: SecurityReportKind, report: &Map<String, Value>) -> Map<String, Value> {
    let made = match kind {
        SecurityReportKind::Csp => csp_event(report),
        SecurityReportKind::ExpectCt => host_event(kind, report, "Expect-CT failed for"),
        SecurityReportKind::ExpectStaple => host_event(kind, report, "Expect-Staple failed for"),
        SecurityReportKind::Hpkp => host_event(kind, report, "Public key pinning validation failed for"),
    };
    match made {
        Value::Object(event) => event,
        _ => Map::new(),
    }
}

/// `document-uri` and `documentURL` are both `document_uri`.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for (index, character) in name.replace("URL", "Uri").chars().enumerate() {
        if character == '-' {
            snake.push('_');
        } else if character.is_ascii_uppercase() {
            if index > 0 {
                snake.push('_');
            }
            snake.push(character.to_ascii_lowercase());
        } else {
            snake.push(character);
        }
    }
    match snake.as_str() {
        // The two forms differ in this one word.
        "sample" => "script_sample".to_owned(),
        _ => snake,
    }
}

fn interface(report: &Map<String, Value>) -> Map<String, Value> {
    report.iter().map(|(name, value)| (snake_case(name), value.clone())).collect()
}

fn csp_event(report: &Map<String, Value>) -> Value {
    let mut csp = interface(report);
    let text = |csp: &Map<String, Value>, name: &str| csp.get(name).and_then(Value::as_str).map(str::to_owned);
    let violated = text(&csp, "violated_directive");
    // Older browsers send the whole directive, its sources included.
    let directive = text(&csp, "effective_directive")
        .filter(|name| !name.is_empty())
        .or_else(|| violated.as_deref().and_then(|text| text.split_whitespace().next()).map(str::to_owned))
        .unwrap_or_default();
    csp.entry("effective_directive").or_insert_with(|| Value::from(directive.as_str()));
    let document = text(&csp, "document_uri").unwrap_or_default();
    let blocked = text(&csp, "blocked_uri").unwrap_or_default();

    let shown = shown_uri(&blocked, &document);
    let mut event = json!({
        "type": "csp",
        "logger": "csp",
        "culprit": violated.unwrap_or_else(|| directive.clone()),
        "logentry": {"formatted": csp_message(&directive, &blocked, &shown)},
        "tags": [["effective-directive", directive], ["blocked-uri", if blocked.is_empty() { "self" } else { &blocked }]],
        "request": request(&document, text(&csp, "referrer").as_deref()),
    });
    if let Some(event) = event.as_object_mut() {
        event.insert("csp".to_owned(), Value::Object(csp));
    }
    event
}

fn request(document: &str, referrer: Option<&str>) -> Value {
    let mut request = json!({"url": document});
    if let Some(referrer) = referrer.filter(|referrer| !referrer.is_empty())
        && let Some(request) = request.as_object_mut()
    {
        request.insert("headers".to_owned(), json!([["Referer", referrer]]));
    }
    request
}

/// The host of what was blocked; `self` when it is the document's own.
fn shown_uri(blocked: &str, document: &str) -> String {
    if blocked.is_empty() || blocked == "self" {
        return "self".to_owned();
    }
    let Ok(url) = Url::parse(blocked) else { return blocked.to_owned() };
    let host = |url: &Url| url.host_str().map(str::to_owned);
    match host(&url) {
        Some(own) if Url::parse(document).ok().and_then(|document| host(&document)).as_ref() == Some(&own) => {
            "self".to_owned()
        }
        Some(host) => host,
        None => format!("{}:", url.scheme()),
    }
}

fn csp_message(directive: &str, blocked: &str, shown: &str) -> String {
    let name = directive.strip_suffix("-elem").or_else(|| directive.strip_suffix("-attr")).unwrap_or(directive);
    let what = match name.strip_suffix("-src").unwrap_or(name) {
        "img" => "image",
        "frame-ancestors" => "frame",
        "form-action" => "form action",
        other => other,
    };
    match (what, blocked) {
        ("script", "inline") => "Blocked unsafe inline 'script'".to_owned(),
        ("script", "eval") => "Blocked unsafe eval() 'script'".to_owned(),
        (_, "inline" | "data") => format!("Blocked inline '{what}'"),
        _ => format!("Blocked '{what}' from '{shown}'"),
    }
}

fn host_event(kind: SecurityReportKind, report: &Map<String, Value>, what: &str) -> Value {
    let fields = interface(report);
    let host = fields.get("hostname").and_then(Value::as_str).unwrap_or_default().to_owned();
    let port = fields.get("port").and_then(Value::as_u64);
    let url = match port {
        Some(443) | None => format!("https://{host}/"),
        Some(port) => format!("https://{host}:{port}/"),
    };
    let mut tags = vec![json!(["hostname", host])];
    if let Some(port) = port {
        tags.push(json!(["port", port.to_string()]));
    }
    let mut event = json!({
        "type": kind.name(),
        "logger": "csp",
        "culprit": host,
        "logentry": {"formatted": format!("{what} '{host}'")},
        "tags": tags,
        "request": {"url": url},
    });
    if let Some(event) = event.as_object_mut() {
        event.insert(kind.name().to_owned(), Value::Object(fields));
    }
    event
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_older_form_of_csp() {
        let events = events_from_report(
            br#"{"csp-report":{"document-uri":"https://shop.example/cart","referrer":"https://a.example/",
                "violated-directive":"img-src https://cdn.example","blocked-uri":"https://evil.example/x.png",
                "status-code":200,"script-sample":""}}"#,
            Some("shop@1"),
            None,
        )
        .unwrap();
        let event = &events[0];
        assert_eq!(event["type"], "csp");
        assert_eq!(event["logentry"]["formatted"], "Blocked 'image' from 'evil.example'");
        assert_eq!(event["csp"]["effective_directive"], "img-src");
        assert_eq!(event["csp"]["status_code"], 200);
        assert_eq!(event["culprit"], "img-src https://cdn.example");
        assert_eq!(event["request"]["url"], "https://shop.example/cart");
        assert_eq!(event["request"]["headers"], json!([["Referer", "https://a.example/"]]));
        assert_eq!((&event["release"], event.get("environment")), (&json!("shop@1"), None));
    }

    #[test]
    fn the_reporting_api_form() {
        let events = events_from_report(
            br#"[{"type":"deprecation","body":{}},{"type":"csp-violation","age":1,"url":"https://shop.example/","body":
                {"documentURL":"https://shop.example/","blockedURL":"inline","effectiveDirective":"script-src-elem",
                 "originalPolicy":"script-src 'self'","lineNumber":7,"sourceFile":"a.js","sample":"alert(1)","disposition":"enforce"}}]"#,
            None,
            Some("prod"),
        )
        .unwrap();
        assert_eq!(events.len(), 1);
        let csp = &events[0]["csp"];
        assert_eq!((&csp["document_uri"], &csp["blocked_uri"]), (&json!("https://shop.example/"), &json!("inline")));
        assert_eq!((&csp["script_sample"], &csp["line_number"]), (&json!("alert(1)"), &json!(7)));
        assert_eq!(events[0]["logentry"]["formatted"], "Blocked unsafe inline 'script'");
        assert_eq!(events[0]["environment"], "prod");
    }

    #[test]
    fn the_kinds_about_hosts() {
        let ct = br#"{"expect-ct-report":{"hostname":"a.example","port":8443,"date-time":"2026-01-01T00:00:00Z"}}"#;
        let event = &events_from_report(ct, None, None).unwrap()[0];
        assert_eq!((&event["type"], &event["request"]["url"]), (&json!("expectct"), &json!("https://a.example:8443/")));
        assert_eq!(event["expectct"]["date_time"], "2026-01-01T00:00:00Z");
        let pins = br#"{"hostname":"a.example","known-pins":["x"]}"#;
        assert_eq!(events_from_report(pins, None, None).unwrap()[0]["type"], "hpkp");
    }

    #[test]
    fn what_is_no_report() {
        assert_eq!(events_from_report(b"{", None, None).unwrap_err().reason(), "security_report");
        assert_eq!(events_from_report(b"{}", None, None).unwrap_err().reason(), "security_report_type");
        assert_eq!(events_from_report(b"[1]", None, None), Err(InvalidSecurityReport::Kind));
    }
}
