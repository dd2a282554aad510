//! The page, in a real browser: hostile text in every field of events stays text, and what comes in is seen.

use std::collections::BTreeSet;
use std::time::Instant;

use serde_json::{Value, json};

use crate::browser::{Browser, PATIENCE, browser};
use crate::sealed::Sealed;
use crate::served::Served;
use crate::web_api::Api;

/// Text that would run, load, send, restyle or deceive if it were anything but text.
const HOSTILE: [&str; 12] = [
    "<script>window.__xss=1</script>",
    "\"'><img src=x onerror=\"window.__xss=1\">",
    "</title></textarea></style><svg/onload=window.__xss=1>",
    "javascript:window.__xss=1//",
    "<iframe srcdoc=\"<script>parent.__xss=1</script>\"></iframe>",
    "<a href=\"javascript:window.__xss=1\" autofocus onfocus=window.__xss=1>x</a>",
    "<base href=\"https://evil.example/\"><form action=\"https://evil.example/\"><input name=q><button>",
    "<style>*{display:none}</style><link rel=stylesheet href=https://evil.example/x.css>",
    "<meta http-equiv=\"refresh\" content=\"0;url=javascript:window.__xss=1\">",
    "{{constructor.constructor('window.__xss=1')()}}${window.__xss=1}",
    "\u{202e}gpj.exe\u{202c}\u{200b}\u{feff}\u{e0041}<details open ontoggle=window.__xss=1>",
    "data:text/html,<script>opener.__xss=1</script>",
];

/// Fields that must be shown, whatever is in them.
const SHOWN: [&str; 29] = [
    "message",
    "parameter",
    "cause",
    "type",
    "value",
    "mechanism",
    "filename",
    "function",
    "pre_context",
    "context_line",
    "post_context",
    "var_name",
    "var_value",
    "deep_value",
    "thread",
    "category",
    "crumb",
    "crumb_value",
    "query_value",
    "header",
    "body_value",
    "username",
    "tag",
    "context_value",
    "extra_value",
    "server_name",
    "transaction",
    "module_version",
    "comments",
];

/// Watches what the page does, from before its first script.
const WATCH: &str = "
    window.__violations = [];
    addEventListener('securitypolicyviolation', (event) => __violations.push(event.violatedDirective + ' ' + event.blockedURI), true);
    for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => { window.__xss = name; };
";

/// Opens all that is folded on a page and presses what shows more, until there is nothing left.
const UNFOLD: &str = "(async () => {
    for (let round = 0; round < 30; round += 1) {
        const closed = [...document.querySelectorAll('details:not([open])')];
        const more = [...document.querySelectorAll('main button.more')].filter((one) => !one.closest('.files'));
        const all = [...document.querySelectorAll('main button[data-key=x][aria-pressed=false]')];
        if (closed.length + more.length + all.length === 0) return true;
        closed.forEach((one) => { one.open = true; });
        [...more, ...all].forEach((one) => one.click());
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return true;
})()";

/// What must not be on a page, as a list of complaints.
const INSPECT: &str = "(() => {
    const wrong = [];
    if ('__xss' in window) wrong.push('something ran: ' + window.__xss);
    if (!/vidette$/.test(document.title)) wrong.push('the title is ' + document.title);
    for (const violation of __violations) wrong.push('policy: ' + violation);
    const all = [...document.querySelectorAll('*')];
    const scripts = all.filter((one) => one.localName === 'script').map((one) => one.getAttribute('src')).join();
    if (scripts !== '/page/theme.js,/page/app/main.js') wrong.push('scripts: ' + scripts);
    for (const one of all) {
        if (/^(iframe|object|embed|base|style|frame|template|audio|video|math)$/.test(one.localName)) wrong.push('<' + one.localName + '>');
        if (one.localName === 'link' && !one.getAttribute('href').startsWith('/page/')) wrong.push('<link>');
        if (one.localName === 'meta' && one.httpEquiv) wrong.push('<meta>');
        if (one.localName === 'img' && one.getAttribute('src') !== '/page/icon.svg') wrong.push('<img>');
        if (one.localName === 'form' && one.hasAttribute('action')) wrong.push('<form action>');
        for (const { name } of one.attributes) {
            if (/^on|^srcdoc$|^formaction$|^xlink:/i.test(name)) wrong.push('<' + one.localName + ' ' + name + '>');
        }
        const address = one.getAttribute('href');
        if (one.localName === 'a' && !/^(#\\/|\\/api\\/0\\/|https?:\\/\\/)/.test(address ?? '')) wrong.push('link to ' + address);
        if (one.localName === 'a' && /^https?:/.test(address) && one.rel !== 'noopener noreferrer') wrong.push('link lets its page be reached: ' + address);
    }
    for (const hidden of ['\\u202e', '\\u200b', '\\ufeff', '\\u202c', '\\u{e0041}']) {
        if (document.body.innerText.includes(hidden)) wrong.push('unseen U+' + hidden.codePointAt(0).toString(16));
    }
    return wrong;
})()";

/// A server with the project `web`.
struct Server {
    served: Served,
    _sealed: Sealed,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let sealed = Sealed::new();
        let served = Served::start(&mut Served::command(&sealed, &[&["--memory"], arguments].concat()));
        Self { served, _sealed: sealed }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.served.ready("/url"))
    }

    /// Sends a request; the answer's status and body.
    fn send(&self, method: &str, path: &str, body: &[u8]) -> (u16, Vec<u8>) {
        self.send_with(&format!("Authorization: Bearer {}\r\n", self.served.ready("/token")), method, path, body)
    }

    /// As [`Self::send`], with these lines as further headers.
    fn send_with(&self, headers: &str, method: &str, path: &str, body: &[u8]) -> (u16, Vec<u8>) {
        let answered = self.served.send(headers, method, path, body);
        (answered.status, answered.body)
    }

    fn get(&self, path: &str) -> Value {
        let (status, body) = self.send("GET", path, b"");
        assert_eq!(status, 200, "GET {path}: {}", String::from_utf8_lossy(&body));
        serde_json::from_slice(&body).unwrap()
    }

    /// Sends an envelope as an SDK does: the event's id and items with their payloads.
    fn ingest(&self, event_id: &Value, items: &[(Value, Vec<u8>)]) {
        let dsn = self.served.dsn();
        let key = dsn.split(['/', '@']).nth(2).unwrap();
        let mut envelope = format!("{}\n", json!({"event_id": event_id})).into_bytes();
        for (header, payload) in items {
            let mut header = header.clone();
            header["length"] = json!(payload.len());
            envelope.extend(format!("{header}\n").into_bytes());
            envelope.extend(payload);
            envelope.push(b'\n');
        }
        let id = self.served.ready("/projects/web/id");
        let (status, body) = self.send("POST", &format!("/api/{id}/envelope/?sentry_key={key}"), &envelope);
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
    }

    fn ingest_event(&self, event: &Value) {
        let event_id = json!(uuid::Uuid::new_v4().simple().to_string());
        self.ingest(&event_id, &[(json!({"type": "event"}), event.to_string().into_bytes())]);
    }
}

/// An event with the same text in every field; where the field is told apart, its name stands behind.
fn hostile_event(number: usize, text: &str) -> Value {
    let at = |field: &str| format!("{text} {field}-field");
    let frame = json!({
        "filename": at("filename"), "abs_path": at("abs_path"), "function": at("function"), "module": at("frame_module"),
        "lineno": 7, "colno": 3, "in_app": true, "package": at("package"),
        "pre_context": [at("pre_context")], "context_line": at("context_line"), "post_context": [at("post_context")],
        "vars": {(at("var_name")): at("var_value"), "nested": {(at("deep_name")): [at("deep_value"), {"a": [text]}]}},
    });
    let mut library = frame.clone();
    library["in_app"] = json!(false);
    let exception = |kind: &str| {
        json!({
            "type": at(kind), "value": at("value"), "module": at("exception_module"),
            "mechanism": {"type": at("mechanism"), "handled": false, "description": at("description"),
                          "help_link": at("help_link"), "data": {(at("data_name")): at("data_value")}},
            "stacktrace": {"frames": [library, library, frame]},
        })
    };
    json!({
        "event_id": format!("{:032x}", number + 1),
        "platform": "python", "level": "error", "logger": at("logger"), "transaction": at("transaction"),
        "server_name": at("server_name"), "release": at("release"), "dist": "1", "environment": format!("e{number}"),
        "fingerprint": [format!("hostile {number}"), at("fingerprint")],
        "logentry": {"message": at("pattern"), "formatted": at("message"), "params": [at("parameter")]},
        "exception": {"values": [exception("cause"), exception("type")]},
        "threads": {"values": [{"id": 1, "name": at("thread"), "crashed": true, "stacktrace": {"frames": [frame]}}]},
        "breadcrumbs": {"values": [
            {"timestamp": 1_772_366_399, "level": "info", "category": at("category"), "message": at("crumb"), "type": at("crumb_type"),
             "data": {(at("crumb_name")): at("crumb_value"), "url": text}},
            {"timestamp": 1_772_366_398, "category": "http", "data": {"url": text, "method": at("crumb_method")}},
        ]},
        "request": {"url": text, "method": "GET", "query_string": [[at("query_name"), at("query_value")]], "data": {(at("body_name")): at("body_value")},
                    "headers": [["X-Hostile", at("header")], ["Referer", text]], "cookies": [["hostile", at("cookie")]], "env": {"HOSTILE": at("env")}},
        "user": {"id": at("user_id"), "email": at("email"), "username": at("username"), "name": at("user_name"),
                 "segment": at("segment"), "geo": {"city": at("city")}, "data": {(at("user_data_name")): at("user_data")}},
        "tags": [["hostile", text], ["url", text], [text, "value"], ["where", at("tag")]],
        "contexts": {(at("context_name")): {(at("context_key")): at("context_value")},
                     "browser": {"name": at("browser"), "version": at("browser_version")},
                     "runtime": {"name": at("runtime"), "raw_description": at("raw")}},
        "extra": {(at("extra_name")): at("extra_value"), "nested": {"list": [[at("extra_deep")]]}},
        "modules": {(at("module")): at("module_version")},
        "sdk": {"name": at("sdk"), "version": at("sdk_version"), "integrations": [at("integration")], "packages": [{"name": at("sdk_package"), "version": "1"}]},
    })
}

/// Fills the server with the corpus: for each text an event, an attachment, and what a user said.
fn fill(server: &Server) {
    for (number, text) in HOSTILE.iter().enumerate() {
        let event = hostile_event(number, text);
        let id = &event["event_id"];
        let report = json!({"event_id": id, "name": text, "email": "a@example.org", "comments": format!("{text} comments-field")});
        server.ingest(
            id,
            &[
                (json!({"type": "event"}), event.to_string().into_bytes()),
                (
                    json!({"type": "attachment", "filename": format!("{text}.html"), "content_type": "text/html"}),
                    b"<script>window.__xss=1</script>".to_vec(),
                ),
            ],
        );
        server.ingest(id, &[(json!({"type": "user_report"}), report.to_string().into_bytes())]);
        let schedule = json!({"schedule": {"type": "crontab", "value": "0 3 * * *"}, "timezone": "UTC"});
        // The longest name of an environment has 64 characters.
        let environment: String = text.chars().take(64).collect();
        let check_in = json!({"check_in_id": id, "monitor_slug": format!("{number} {text}"), "status": "error",
            "environment": environment, "monitor_config": schedule});
        server.ingest(id, &[(json!({"type": "check_in"}), check_in.to_string().into_bytes())]);
    }
}

/// Goes to a view, waits until all is there, and unfolds it.
fn visit(browser: &mut Browser, hash: &str) {
    browser.evaluate(&format!("location.hash = {}", json!(hash)));
    browser.wait_for("document.documentElement.dataset.place === location.hash");
    browser.wait_for("document.documentElement.dataset.busy === '0' && !document.querySelector('main .loading')");
    browser.evaluate(UNFOLD);
    browser.wait_for("document.documentElement.dataset.busy === '0'");
    let faults = browser.evaluate(
        "[...document.querySelectorAll('main .fault')].filter((one) => !one.hidden).map((one) => one.textContent)",
    );
    assert_eq!(faults, json!([]), "{hash}");
    let wrong = browser.evaluate(INSPECT);
    assert_eq!(wrong, json!([]), "{hash}");
}

/// What the browser complained about: exceptions, dialogs, and messages on the console.
fn complaints(browser: &mut Browser) -> Vec<String> {
    let told = browser.told.drain(..).filter_map(|message| {
        let of = &message["params"];
        match message["method"].as_str()? {
            "Runtime.exceptionThrown" => Some(of["exceptionDetails"].to_string()),
            "Runtime.consoleAPICalled" => Some(of["args"].to_string()),
            "Page.javascriptDialogOpening" => Some(format!("dialog {}", of["message"])),
            "Log.entryAdded" => Some(of["entry"].to_string()),
            "Network.requestWillBeSent" => {
                let address = of["request"]["url"].as_str().unwrap_or_default();
                let known = address.starts_with("http://127.0.0.1:") || address.starts_with("about:");
                (!known).then(|| format!("request to {address}"))
            }
            _ => None,
        }
    });
    told.collect()
}

fn open(browser: &mut Browser, server: &Server, hash: &str) {
    browser.call("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH}));
    browser.open(&server.url(&format!("/{hash}")));
    browser.wait_for("document.documentElement.dataset.busy === '0'");
}

#[test]
fn the_policy_goes_with_every_file() {
    let api = Api::new();
    for path in ["/", "/page/app/main.js", "/page/style.css", "/page/icon.svg", "/page/nothing.js"] {
        let answer = api.send("GET", path, &[], Vec::new());
        assert_eq!(answer.status, if path.contains("nothing") { 404 } else { 200 }, "{path}");
        let policy = answer.header("content-security-policy");
        for part in
            ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]
        {
            assert!(policy.split("; ").any(|one| one == part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
    }
    let answer = api.send("GET", "/", &[], Vec::new());
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    let known = api.send("GET", "/", &[("if-none-match", answer.header("etag"))], Vec::new());
    assert_eq!((known.status.as_u16(), known.bytes.len()), (304, 0));
    for (path, place) in [
        ("/organizations/local/issues/12/", "/#/issues/12"),
        ("/organizations/local/issues/WEB-1/events/00ff/", "/#/issues/WEB-1/events/00ff"),
        ("/organizations/local/issues/", "/"),
        ("/organizations/local/projects/web/", "/#/projects"),
        ("/settings/local/repos/", "/#/projects"),
    ] {
        let answer = api.send("GET", path, &[], Vec::new());
        assert_eq!((answer.status.as_u16(), answer.header("location")), (302, place));
    }
    assert_eq!(api.send("GET", "/page/../Cargo.toml", &[], Vec::new()).status, 404);
}

#[test]
fn a_link_from_elsewhere_leads_to_the_page_and_no_further() {
    let server = Server::start(&[]);
    let elsewhere = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n";
    assert_eq!(server.send_with(elsewhere, "GET", "/", b"").0, 200);
    assert_eq!(server.send_with(elsewhere, "GET", "/api/0/organizations/", b"").0, 403);
    assert_eq!(server.send_with(elsewhere, "GET", "/live/", b"").0, 403);
}

#[test]
fn hostile_text_stays_text() {
    let Some(mut browser) = browser() else { return };
    let server = Server::start(&[]);
    fill(&server);
    open(&mut browser, &server, "#/issues?query=");
    browser.wait_for(&format!("document.querySelectorAll('.issue').length === {}", HOSTILE.len()));
    for hash in ["#/issues?query=", "#/outcomes", "#/outcomes?category=attachment", "#/alerts", "#/projects"] {
        visit(&mut browser, hash);
    }
    let issues = server.get("/api/0/organizations/local/issues/?query=&project=-1");
    let ids: Vec<String> =
        issues.as_array().unwrap().iter().map(|issue| issue["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids.len(), HOSTILE.len());
    for id in &ids {
        visit(&mut browser, &format!("#/issues/{id}/events"));
        visit(&mut browser, &format!("#/issues/{id}"));
        let event = browser.evaluate("document.querySelector('.event-id').textContent");
        let event = event.as_str().unwrap();
        let number = usize::from_str_radix(event, 16).unwrap() - 1;
        // It is all there to be read, so that what was not executed was not merely left out.
        let started = Instant::now();
        loop {
            let seen = browser.evaluate("document.querySelector('main').textContent.match(/[a-z_]+-field/g)");
            let seen: BTreeSet<&str> = seen.as_array().unwrap().iter().filter_map(Value::as_str).collect();
            let mut missing = SHOWN.iter().filter(|field| !seen.contains(format!("{field}-field").as_str())).peekable();
            if missing.peek().is_none() {
                break;
            }
            let missing: Vec<_> = missing.collect();
            assert!(started.elapsed() < PATIENCE, "{}: {missing:?} are not shown", HOSTILE[number]);
            // What is unfolded is built when the browser comes to it.
            browser.evaluate(UNFOLD);
        }
        let file = browser.evaluate(
            "fetch(document.querySelector('.files a').href).then(({ headers }) =>
                [headers.get('content-disposition').split(';')[0], headers.get('x-content-type-options')])",
        );
        assert_eq!(file, json!(["attachment", "nosniff"]));
        visit(&mut browser, &format!("#/issues/{id}/events/{event}"));
        visit(&mut browser, &format!("#/events/web/{event}"));
    }
    for search in HOSTILE {
        let query: String = percent_encoding::utf8_percent_encode(search, percent_encoding::NON_ALPHANUMERIC).collect();
        for hash in [
            format!("#/issues?environment={query}&project={query}&query=&sort={query}"),
            format!("#/{query}"),
            format!("#/issues/{query}"),
        ] {
            browser.evaluate(&format!("location.hash = {}", json!(hash)));
            browser.wait_for("document.documentElement.dataset.place === location.hash");
            browser.wait_for("document.documentElement.dataset.busy === '0'");
            assert_eq!(browser.evaluate(INSPECT), json!([]), "{hash}");
        }
    }
    let complaints: Vec<String> =
        // That there is nothing at the last addresses is said on the console by the browser itself.
        complaints(&mut browser).into_iter().filter(|one| !one.contains("Failed to load resource")).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_policy_would_stop_what_the_scripts_let_through() {
    let Some(mut browser) = browser() else { return };
    let server = Server::start(&[]);
    open(&mut browser, &server, "#/projects");
    let tried = browser.evaluate(
        "(async () => {
            try { document.body.innerHTML = '<img src=x onerror=\"window.__xss=1\">'; } catch { window.__refused = true; }
            const script = document.createElement('script');
            try { script.textContent = 'window.__xss=1'; document.head.append(script); } catch { window.__refusedScript = true; }
            const image = document.createElement('img');
            image.src = 'https://evil.example/x.png';
            document.body.append(image);
            await new Promise((resolve) => setTimeout(resolve, 100));
            return ['__xss' in window, window.__refused === true, __violations.length >= 2];
        })()",
    );
    assert_eq!(tried, json!([false, true, true]));
    let wrong = browser.evaluate(INSPECT);
    assert!(wrong.as_array().is_some_and(|wrong| wrong.len() >= 2), "the inspection sees nothing: {wrong}");
}

fn error(kind: &str) -> Value {
    json!({"level": "error", "platform": "python", "exception": {"values": [{"type": kind, "value": "it broke", "stacktrace": {"frames": [
        {"function": kind, "filename": "app.py", "lineno": 1, "in_app": true, "context_line": "raise"}]}}]}})
}

#[test]
fn what_comes_in_is_seen_and_settled_by_key() {
    let Some(mut browser) = browser() else { return };
    let server = Server::start(&[]);
    open(&mut browser, &server, "");
    browser.wait_for("document.getElementById('live').dataset.state === 'on'");
    browser.wait_for("document.querySelector('.status.empty')");
    server.ingest_event(&error("FirstError"));
    browser.wait_for("document.querySelector('.issue .title')?.textContent.includes('FirstError')");
    server.ingest_event(&error("FirstError"));
    browser.wait_for("document.querySelector('.issue .number').textContent.includes('2')");
    // While somebody is at the list, nothing moves: what is new is announced.
    browser.press("j");
    server.ingest_event(&error("SecondError"));
    browser.wait_for("!document.querySelector('.news').hidden");
    assert_eq!(browser.evaluate("document.querySelectorAll('.issue').length"), json!(1));
    assert_eq!(browser.evaluate("document.activeElement.textContent.includes('FirstError')"), json!(true));
    browser.press("e");
    browser.wait_for("document.querySelector('.issue.settled')");
    assert_eq!(server.get("/api/0/organizations/local/issues/1/")["status"], "resolved");
    browser.press("z");
    browser.wait_for("!document.querySelector('.issue.settled')");
    assert_eq!(server.get("/api/0/organizations/local/issues/1/")["status"], "unresolved");
    browser.press("r");
    browser.wait_for("document.querySelectorAll('.issue').length === 2");
    browser.evaluate("document.querySelectorAll('.issue .title')[1].click()");
    browser.wait_for("location.hash.startsWith('#/issues/') && document.querySelector('.frame.app[open] .line.here')");
    browser.press("a");
    browser.wait_for("document.querySelector('.issue-top .badge')?.textContent === 'archived'");
    browser.press("u");
    browser.wait_for("location.hash === '#/issues' && document.activeElement.matches('.issue .title')");
    let complaints = complaints(&mut browser);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn what_asks_for_attention_is_listed_while_it_does() {
    let Some(mut browser) = browser() else { return };
    let server = Server::start(&[]);
    open(&mut browser, &server, "#/alerts");
    let headings = "[...document.querySelectorAll('main h2')].map((one) => one.textContent)";
    assert_eq!(browser.evaluate(headings), json!([]));
    assert!(browser.evaluate("document.querySelector('main').textContent").as_str().unwrap().contains("Nothing asks"));
    server.ingest_event(&error("PaymentError"));
    let check_in = json!({"check_in_id": "1".repeat(32), "monitor_slug": "nightly", "status": "error",
        "environment": "staging", "monitor_config": {"schedule": {"type": "crontab", "value": "0 3 * * *"}}});
    server.ingest(&Value::Null, &[(json!({"type": "check_in"}), check_in.to_string().into_bytes())]);
    visit(&mut browser, "#/projects");
    visit(&mut browser, "#/alerts");
    assert_eq!(browser.evaluate(headings), json!(["Jobs", "New issues"]));
    let rows = "[...document.querySelectorAll('.alerts li')].map((one) => one.textContent).join('|')";
    let rows = browser.evaluate(rows);
    let rows = rows.as_str().unwrap();
    assert!(rows.contains("nightlyfailedstaging") && rows.contains("PaymentError"), "{rows}");
    let issues = server.get("/api/0/organizations/local/issues/?query=&project=-1");
    let id = issues[0]["id"].as_str().unwrap();
    let path = format!("/api/0/organizations/local/issues/?id={id}");
    assert_eq!(server.send("PUT", &path, br#"{"status":"resolved"}"#).0, 200);
    let well =
        json!({"check_in_id": "2".repeat(32), "monitor_slug": "nightly", "status": "ok", "environment": "staging"});
    server.ingest(&Value::Null, &[(json!({"type": "check_in"}), well.to_string().into_bytes())]);
    visit(&mut browser, "#/projects");
    visit(&mut browser, "#/alerts");
    assert_eq!(browser.evaluate(headings), json!([]));
}

#[test]
fn a_token_is_asked_for_and_stands_in_no_address() {
    let Some(mut browser) = browser() else { return };
    let server = Server::start(&["--require-token"]);
    server.ingest_event(&error("SecretError"));
    browser.call("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH}));
    browser.open(&server.url("/"));
    let give = |browser: &mut Browser, token: &str| {
        browser.wait_for("document.getElementById('token').open");
        browser.evaluate(&format!("document.getElementById('token-value').value = {}", json!(token)));
        browser.evaluate("document.getElementById('token-form').requestSubmit()");
    };
    give(&mut browser, "wrong");
    browser.wait_for("!document.getElementById('token-why').hidden");
    let token = server.served.ready("/token").to_owned();
    give(&mut browser, &token);
    browser.wait_for("document.querySelector('.issue .title')?.textContent.includes('SecretError')");
    browser.wait_for("document.getElementById('live').dataset.state === 'on'");
    let leaked = browser
        .told
        .iter()
        .filter(|message| message["method"] == "Network.requestWillBeSent")
        .any(|message| message["params"]["request"]["url"].as_str().unwrap_or_default().contains(&token));
    assert!(!leaked && !browser.told.is_empty());
}
