//! The keys of configuration files; `docs/configuration.md` lists them and a test holds the list to this file.

/// Each section with its keys.
pub const SECTIONS: &[(&str, &[&str])] = &[
    (
        "defaults",
        &["url", "org", "project", "release", "environment", "custom_header", "pipeline", "vcs_remote", "profile"],
    ),
    ("auth", &["token", "dsn"]),
    (
        "http",
        &[
            "max_retries",
            "proxy_url",
            "proxy_username",
            "proxy_password",
            "verify_ssl",
            "ca_file",
            "keepalive",
            "check_ssl_revoke",
        ],
    ),
    ("log", &["level"]),
    ("update", &["disable_check"]),
];

/// Whether a `section.key` means something here.
pub(super) fn is_known(name: &str) -> bool {
    name.split_once('.').is_some_and(|(section, key)| keys_of(section).contains(&key))
}

/// The `section.key` that a key of a profile stands for.
pub(super) fn of_profile(key: &str) -> Option<String> {
    let sections = ["defaults", "auth", "http"];
    let section = sections.into_iter().find(|section| key != "profile" && keys_of(section).contains(&key))?;
    Some(format!("{section}.{key}"))
}

fn keys_of(section: &str) -> &'static [&'static str] {
    SECTIONS.iter().find(|(name, _)| *name == section).map_or(&[], |(_, keys)| keys)
}
