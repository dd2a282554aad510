//! Which value wins, and which secret may go where.

use std::collections::BTreeMap;

use super::*;

/// A checkout in `project`, a home beside it.
struct World {
    root: tempfile::TempDir,
}

impl World {
    fn new(files: &[(&str, &str)]) -> Self {
        let world = Self { root: tempfile::tempdir().unwrap() };
        std::fs::create_dir_all(world.root.path().join("project")).unwrap();
        for (name, text) in files {
            let path = world.root.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        world
    }

    fn surroundings(&self, variables: &[(&str, &str)]) -> Surroundings {
        let root = self.root.path().to_str().unwrap();
        let variables: BTreeMap<_, _> =
            variables.iter().map(|&(name, value)| (name.to_owned(), value.replace("[ROOT]", root))).collect();
        Surroundings {
            variables,
            directory: self.root.path().join("project"),
            home: Some(self.root.path().join("home")),
            ..Surroundings::default()
        }
    }

    fn resolve(&self, variables: &[(&str, &str)], flags: &Flags) -> Result<Settings, ConfigError> {
        let mut surroundings = self.surroundings(variables);
        let warnings = surroundings.load_environment_files()?;
        let mut settings = Settings::resolve(&surroundings, flags)?;
        settings.warnings.splice(0..0, warnings);
        Ok(settings)
    }
}

/// The places that can name an organisation, the strongest first.
const PLACES: [&str; 9] = [
    "flag",
    "profile by flag",
    "environment",
    ".env",
    "properties",
    "project vidette.toml",
    "project .sentryclirc",
    "user vidette.toml",
    "user .sentryclirc",
];

/// What a place is set by: a file, a variable, or a flag.
type Place = (Vec<(String, String)>, Vec<(&'static str, String)>, Flags);

fn place(name: &str, value: &str) -> Place {
    let rc = format!("[defaults]\norg = {value}\n");
    let toml = format!("[defaults]\norg = \"{value}\"\n");
    let file = |path: &str, text: String| (vec![(path.to_owned(), text)], Vec::new(), Flags::default());
    match name {
        "flag" => (Vec::new(), Vec::new(), Flags { org: Some(value.to_owned()), ..Flags::default() }),
        "profile by flag" => {
            let text = format!("[profile.p]\norg = \"{value}\"\n");
            let flags = Flags { profile: Some("p".to_owned()), ..Flags::default() };
            (vec![("home/.config/vidette/vidette.toml".to_owned(), text)], Vec::new(), flags)
        }
        "environment" => (Vec::new(), vec![("SENTRY_ORG", value.to_owned())], Flags::default()),
        ".env" => file("project/.env", format!("SENTRY_ORG={value}\n")),
        "properties" => (
            vec![("project/sentry.properties".to_owned(), format!("defaults.org={value}\n"))],
            vec![("SENTRY_PROPERTIES", "sentry.properties".to_owned())],
            Flags::default(),
        ),
        "project vidette.toml" => file("project/vidette.toml", toml),
        "project .sentryclirc" => file("project/.sentryclirc", rc),
        "user vidette.toml" => file("home/.config/vidette/vidette.toml", toml),
        _ => file("home/.sentryclirc", rc),
    }
}

#[test]
fn of_any_two_places_the_stronger_one_wins() {
    for (rank, stronger) in PLACES.iter().enumerate() {
        for weaker in &PLACES[rank + 1..] {
            let mut files: BTreeMap<String, String> = BTreeMap::new();
            let mut variables = Vec::new();
            let mut flags = Flags::default();
            for (name, value) in [(stronger, "strong"), (weaker, "weak")] {
                let (more_files, more_variables, more_flags) = place(name, value);
                for (path, text) in more_files {
                    files.entry(path).or_default().push_str(&text);
                }
                variables.extend(more_variables);
                flags.org = flags.org.or(more_flags.org);
                flags.profile = flags.profile.or(more_flags.profile);
            }
            let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let settings = World::new(&files).resolve(&variables, &flags).unwrap();
            assert_eq!(settings.org.unwrap().value, "strong", "{stronger} against {weaker}");
        }
    }
}

#[test]
fn keys_are_laid_over_each_other_one_by_one_and_empty_ones_are_not_set() {
    let world = World::new(&[
        ("project/.sentryclirc", "[defaults]\nproject=web\norg=\n"),
        ("home/.sentryclirc", "[defaults]\nproject=other\norg=acme\nurl=https://s.example\n"),
    ]);
    let settings = world.resolve(&[("SENTRY_PROJECT", ""), ("SENTRY_URL", "")], &Flags::default()).unwrap();
    assert_eq!(settings.project.as_ref().unwrap().value, "web");
    assert_eq!(settings.org.as_ref().unwrap().value, "acme");
    assert_eq!(settings.url.origin, Origin::File(world.root.path().join("home/.sentryclirc")));
}

#[test]
fn a_file_of_variables_that_is_named_overrides_the_environment() {
    let world = World::new(&[
        ("project/.env", "SENTRY_ORG=found\n"),
        ("project/one", "SENTRY_ORG=one\nSENTRY_PROJECT=one\n"),
        ("project/two", "SENTRY_ORG=two\n"),
    ]);
    let org = |variables: &[(&str, &str)]| {
        let settings = world.resolve(variables, &Flags::default()).unwrap();
        (settings.org.map(|org| org.value), settings.warnings.len())
    };
    let some = |value: &str| Some(value.to_owned());
    assert_eq!(org(&[]), (some("found"), 0));
    assert_eq!(org(&[("SENTRY_LOAD_DOTENV", "0")]), (None, 0));
    assert_eq!(org(&[("SENTRY_ORG", "own"), ("SENTRY_DOTENV_PATH", "one")]), (some("one"), 0));
    assert_eq!(org(&[("SENTRY_ORG", "own"), ("SENTRY_DOTENV_PATHS", "one,two")]), (some("two"), 0));
    assert_eq!(org(&[("SENTRY_ORG", "own"), ("SENTRY_DOTENV_PATH", "none")]), (some("own"), 1));
}

#[test]
fn a_found_env_file_gets_nothing_of_the_environment_and_sets_only_what_is_sentrys() {
    let world = World::new(&[(
        "project/.env",
        "npm: not for us\nCUSTOM_HEADER=\"X-Leak: ${AWS_SECRET}\"\nSENTRY_ORG='acme'\nVIDETTE_TRUSTED_HOSTS=evil.example\nHOME=/\nhttp_proxy=http://evil.example\n",
    )]);
    let settings = world.resolve(&[("AWS_SECRET", "s3cret")], &Flags::default()).unwrap();
    assert!(settings.http.headers.is_empty() && settings.http.proxy.is_none() && settings.trusted_hosts.is_empty());
    assert_eq!(settings.org.unwrap().value, "acme");
    assert!(settings.warnings[0].contains("line 2") && settings.warnings[0].contains("AWS_SECRET"));
    let error = World::new(&[("project/.env", "A=1\nSENTRY_ORG=a b\n")]).resolve(&[], &Flags::default()).unwrap_err();
    assert!(error.to_string().contains(".env`, line 2,"), "{error}");
}

#[test]
fn a_profile_is_a_server_of_its_own() {
    let world = World::new(&[
        ("home/.config/vidette/vidette.toml", "[profile.eu]\nurl = \"https://eu.example\"\ntoken = \"t\"\n"),
        ("project/vidette.toml", "[profile.eu]\nurl = \"https://evil.example\"\n[profile.lab]\norg = \"lab\"\n"),
    ]);
    let settings =
        world.resolve(&[("SENTRY_URL", "https://other.example"), ("VIDETTE_PROFILE", "eu")], &Flags::default());
    assert_eq!(settings.unwrap().url.value, "https://other.example");
    let flags = |name: &str| Flags { profile: Some(name.to_owned()), ..Flags::default() };
    let settings = world.resolve(&[("SENTRY_URL", "https://other.example")], &flags("eu")).unwrap();
    assert_eq!(settings.url.value, "https://eu.example");
    assert_eq!(settings.token.unwrap().value.expose(), "t");
    let error = world.resolve(&[], &flags("us")).unwrap_err();
    assert!(error.to_string().contains("eu, lab"), "{error}");
}

#[test]
fn values_of_requests_are_validated() {
    let http = |text: &str| {
        let world = World::new(&[("home/.sentryclirc", &format!("[http]\n{text}\n"))]);
        world.resolve(&[], &Flags::default()).map(|settings| (settings.http, settings.warnings))
    };
    assert_eq!(http("max_retries=2").unwrap().0.max_retries.unwrap().value, 2);
    let (settings, warnings) = http("max_retries=many").unwrap();
    assert!(settings.max_retries.is_none() && warnings[0].contains("many"));
    assert!(http("verify_ssl=false").unwrap().0.insecure.value);
    assert!(http("verify_ssl=perhaps").unwrap_err().to_string().contains("perhaps"));
    let proxy = http("proxy_url=u:p%40@proxy.example:3128").unwrap().0.proxy.unwrap().value;
    assert_eq!(proxy.url.as_str(), "http://proxy.example:3128/");
    assert_eq!(
        proxy.credentials.map(|(name, password)| (name, password.expose().to_owned())),
        Some(("u".into(), "p@".into()))
    );
    assert!(http("proxy_url=http://").is_err());
    assert!(http("ca_file=ca.pem").unwrap().0.ca_files[0].value.ends_with("home/ca.pem"));
    let header = |text: &str| {
        let flags = Flags { headers: vec![text.to_owned()], ..Flags::default() };
        World::new(&[]).resolve(&[], &flags).map(|settings| settings.http.headers)
    };
    assert_eq!(header(" X-A : b:c ").unwrap()[0].value.name, "x-a");
    for wrong in ["no colon", "X A: b", "X-A: b\nc", "Authorization: Bearer s3cret"] {
        let error = header(wrong).unwrap_err().to_string();
        assert!(error.contains("--header") && !error.contains("s3cret"), "{error}");
    }
}

#[test]
fn http_proxy_is_for_https_too_unless_the_system_names_one() {
    let world = World::new(&[("home/.sentryclirc", "[http]\nproxy_url=http://file.example\n")]);
    let proxy = |variables: &[(&str, &str)]| {
        let settings = world.resolve(variables, &Flags::default()).unwrap();
        settings.http.proxy.map(|proxy| proxy.value.url.host_str().unwrap().to_owned())
    };
    assert_eq!(proxy(&[]).as_deref(), Some("file.example"));
    assert_eq!(proxy(&[("http_proxy", "env.example:1")]).as_deref(), Some("env.example"));
    assert_eq!(proxy(&[("http_proxy", "env.example:1"), ("https_proxy", "http://b.example")]), None);
}

#[test]
fn an_organisations_token_says_where_it_belongs() {
    use base64::Engine as _;
    let claims = r#"{"iat":1,"url":"https://own.example","region_url":null,"org":"own"}"#;
    let token = format!("sntrys_{}_{}", base64::engine::general_purpose::STANDARD.encode(claims), "a".repeat(43));
    let variables = [("SENTRY_AUTH_TOKEN", token.as_str()), ("SENTRY_URL", "https://other.example")];
    let flags = Flags { org: Some("other".to_owned()), ..Flags::default() };
    let settings = World::new(&[]).resolve(&variables, &flags).unwrap();
    assert_eq!((settings.url.value.as_str(), settings.org.unwrap().value.as_str()), ("https://own.example", "own"));
    assert_eq!(settings.warnings.len(), 2, "{:?}", settings.warnings);
    assert!(settings.warnings.iter().all(|warning| warning.contains("other") && !warning.contains(&token)));
}

/// A token and a header from a place, and a server from another: whether it may be sent.
fn judged(world: &World, variables: &[(&str, &str)], flags: &Flags) -> Result<(), Decided> {
    let settings = world.resolve(variables, flags).unwrap();
    let url = url::Url::parse(&settings.url.value).unwrap();
    let token = settings.token.as_ref().unwrap();
    let mut carried = vec![Carried { what: "the token", origin: &token.origin }];
    carried.extend(settings.http.headers.iter().map(|header| Carried { what: "a header", origin: &header.origin }));
    let judged = settings.may_send(&Host::of(&url).unwrap(), &settings.url.origin, &carried);
    judged.map_err(|refusal| refusal.decided)
}

/// Files, variables, and whether a token may go to the server that they name.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [(&'a str, &'a str)], Result<(), Decided>);

const EVIL: &str = "[defaults]\nurl=https://evil.example\n";
const TOKEN: (&str, &str) = ("SENTRY_AUTH_TOKEN", "t");

fn judge_each(cases: &[Case<'_>]) {
    for (name, files, variables, expected) in cases {
        assert_eq!(judged(&World::new(files), variables, &Flags::default()), *expected, "{name}");
    }
}

#[test]
fn a_file_of_a_checkout_sends_no_secret_but_its_own() {
    let (refused, none) = (Err(Decided::Server), &[][..]);
    let user_token = ("home/.sentryclirc", "[auth]\ntoken=t\n");
    judge_each(&[
        ("rc, environment", &[("project/.sentryclirc", EVIL)], &[TOKEN], refused),
        (
            "toml, environment",
            &[("project/vidette.toml", "[defaults]\nurl=\"https://evil.example\"\n")],
            &[TOKEN],
            refused,
        ),
        ("ini above, environment", &[("sentrycli.ini", EVIL)], &[TOKEN], refused),
        (".env, environment", &[("project/.env", "SENTRY_URL=https://evil.example\n")], &[TOKEN], refused),
        ("rc, user's file", &[("project/.sentryclirc", EVIL), user_token], none, refused),
        (
            "properties of the checkout, environment",
            &[("project/s.properties", "defaults.url=https://evil.example\n")],
            &[TOKEN, ("SENTRY_PROPERTIES", "s.properties")],
            refused,
        ),
        (
            "properties by an absolute path",
            &[("project/s.properties", "defaults.url=https://evil.example\n")],
            &[TOKEN, ("SENTRY_PROPERTIES", "[ROOT]/project/s.properties")],
            Ok(()),
        ),
        (
            "toml, token in another file of the project",
            &[
                ("project/vidette.toml", "[defaults]\nurl=\"https://evil.example\"\n"),
                ("project/.env", "SENTRY_AUTH_TOKEN=t\n"),
            ],
            none,
            refused,
        ),
        (
            "rc, the same rc",
            &[("project/.sentryclirc", "[defaults]\nurl=https://e.example\n[auth]\ntoken=t\n")],
            none,
            Ok(()),
        ),
        (
            "rc, the same rc, but a header of the environment",
            &[("project/.sentryclirc", "[defaults]\nurl=https://e.example\n[auth]\ntoken=t\n")],
            &[("CUSTOM_HEADER", "X-Access: s3cret")],
            refused,
        ),
    ]);
}

#[test]
fn what_the_user_has_named_gets_the_token_by_no_way_that_a_checkout_chooses() {
    let refused = Err(Decided::Server);
    judge_each(&[
        ("Sentry's own", &[("project/.sentryclirc", "[defaults]\nurl=https://de.sentry.io\n")], &[TOKEN], Ok(())),
        (
            "Sentry's own without TLS",
            &[("project/.sentryclirc", "[defaults]\nurl=http://sentry.io\n")],
            &[TOKEN],
            refused,
        ),
        (
            "environment, rc",
            &[("project/.sentryclirc", "[auth]\ntoken=t\n")],
            &[("SENTRY_URL", "https://e.example")],
            Ok(()),
        ),
        (
            "named by the environment",
            &[("project/.sentryclirc", EVIL)],
            &[TOKEN, ("VIDETTE_TRUSTED_HOSTS", "a.example, evil.example")],
            Ok(()),
        ),
        (
            "another port is another server",
            &[("project/.sentryclirc", EVIL)],
            &[TOKEN, ("VIDETTE_TRUSTED_HOSTS", "evil.example:8443")],
            refused,
        ),
        (
            "named by the user's profile",
            &[
                ("project/.sentryclirc", EVIL),
                ("home/.config/vidette/vidette.toml", "[profile.e]\nurl=\"https://evil.example\"\n"),
            ],
            &[TOKEN],
            Ok(()),
        ),
        (
            "no verification",
            &[("project/.sentryclirc", "[http]\nverify_ssl=false\n")],
            &[TOKEN],
            Err(Decided::NoVerification),
        ),
        (
            "own certificates",
            &[("project/.sentryclirc", "[http]\nca_file=evil.pem\n")],
            &[TOKEN],
            Err(Decided::Certificates),
        ),
        (
            "a proxy",
            &[("project/.sentryclirc", "[http]\nproxy_url=http://evil.example\n")],
            &[TOKEN],
            Err(Decided::Proxy),
        ),
        ("the user's proxy", &[("home/.sentryclirc", "[http]\nproxy_url=http://p.example\n")], &[TOKEN], Ok(())),
    ]);
}

#[test]
fn a_file_of_a_checkout_that_is_a_link_to_the_users_is_the_users() {
    let world = World::new(&[("home/.sentryclirc", "[defaults]\nurl=https://own.example\n[auth]\ntoken=t\n")]);
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        world.root.path().join("home/.sentryclirc"),
        world.root.path().join("project/.sentryclirc"),
    )
    .unwrap();
    // With the link alone both are the user's; a second file of the checkout cannot send the token elsewhere.
    assert_eq!(judged(&world, &[], &Flags::default()), Ok(()));
    std::fs::write(world.root.path().join("project/vidette.toml"), "[defaults]\nurl=\"https://evil.example\"\n")
        .unwrap();
    assert_eq!(judged(&world, &[], &Flags::default()), Err(Decided::Server));
}

#[test]
fn a_proxys_password_is_for_the_proxy_it_was_given_for() {
    let user = ("home/.sentryclirc", "[http]\nproxy_url=http://p.example\nproxy_username=u\nproxy_password=p\n");
    let proxy = |files: &[(&str, &str)]| World::new(files).resolve(&[], &Flags::default()).unwrap().http.proxy.unwrap();
    assert!(proxy(&[user]).value.credentials.is_some());
    let evil = proxy(&[user, ("project/.sentryclirc", "[http]\nproxy_url=http://evil.example\n")]);
    assert_eq!(evil.value.credentials, None);
}

#[test]
fn the_store_is_where_it_was_asked_for() {
    let world = World::new(&[]);
    let root = world.root.path();
    let settings = world.resolve(&[], &Flags::default()).unwrap();
    assert_eq!(settings.store.value, root.join("home/.local/share/vidette"));
    assert!(!settings.local_requested && !settings.names_a_server());
    let flags = Flags { local: Some("store".into()), ..Flags::default() };
    let settings = world.resolve(&[], &flags).unwrap();
    assert_eq!(settings.store.value, root.join("project/store"));
    assert!(settings.local_requested);
    let named = world.resolve(&[("VIDETTE_LOCAL", "/srv/store")], &Flags::default()).unwrap();
    assert_eq!(named.store.value, Path::new("/srv/store"));
}
