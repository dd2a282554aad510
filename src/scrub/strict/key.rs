//! Which keys announce a secret.

/// What a key says of its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sensitivity {
    /// Nothing.
    None,
    /// A string under it is a secret; a number is a count, an object has keys of its own.
    Text,
    /// Whatever is under it is secret.
    Secret,
}

/// Words that make any key secret, in lower case.
const SECRET_WORDS: [&str; 22] = [
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "secret",
    "secrets",
    "credential",
    "credentials",
    "cvv",
    "cvv2",
    "cvc",
    "pin",
    "ssn",
    "otp",
    "apikey",
    "privatekey",
    "accesskey",
    "secretkey",
    "passwords",
    "passwort",
    "mdp",
];

/// Words that make a string under a key secret.
const TEXT_WORDS: [&str; 23] = [
    "token",
    "tokens",
    "auth",
    "authorization",
    "authentication",
    "jwt",
    "csrf",
    "xsrf",
    "bearer",
    "sessionid",
    "sessid",
    "phpsessid",
    "jsessionid",
    "sid",
    "sentrysid",
    "cookie",
    "signature",
    "sig",
    "oauth",
    "authtoken",
    "iban",
    "session",
    "nonce",
];

/// Words that a `key` may stand behind to be secret.
const KEY_OWNERS: [&str; 12] = [
    "api",
    "private",
    "secret",
    "access",
    "encryption",
    "signing",
    "master",
    "ssh",
    "aws",
    "auth",
    "session",
    "license",
];

/// Parts of keys written in one word.
const SECRET_PARTS: [&str; 9] =
    ["password", "passwd", "secret", "apikey", "privatekey", "accesstoken", "refreshtoken", "authtoken", "sessid"];

/// Letters that one of the words above begins with; keys without any need no further look.
fn has_candidate(key: &str) -> bool {
    super::scan::Hints::of_secret_key(key)
}

/// What a key says of its value.
pub(super) fn sensitivity(key: &str) -> Sensitivity {
    if key.is_empty() || !has_candidate(key) {
        return Sensitivity::None;
    }
    let words = words(key);
    if words.iter().any(|word| SECRET_WORDS.contains(&word.as_str())) {
        return Sensitivity::Secret;
    }
    let owned = |pair: &[String]| KEY_OWNERS.contains(&pair[0].as_str()) && matches!(pair[1].as_str(), "key" | "keys");
    if words.windows(2).any(owned) {
        return Sensitivity::Secret;
    }
    let joined: String = words.concat();
    if SECRET_PARTS.iter().any(|part| joined.contains(part)) {
        return Sensitivity::Secret;
    }
    if words.iter().any(|word| TEXT_WORDS.contains(&word.as_str())) || joined.ends_with("token") {
        return Sensitivity::Text;
    }
    Sensitivity::None
}

/// Whether a string under the key is a secret.
pub(super) fn is_sensitive(key: &str) -> bool {
    sensitivity(key) != Sensitivity::None
}

/// Values that say nothing, whatever their key.
pub(super) fn is_harmless(text: &str) -> bool {
    matches!(
        text.trim_matches(['"', '\'', ' ']),
        "" | "true" | "false" | "True" | "False" | "null" | "None" | "nil" | "undefined" | "[Filtered]" | "%s" | "?"
    )
}

/// The words of a key in lower case: cut at signs, and where a capital follows a small letter.
fn words(key: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_small = false;
    for char in key.chars() {
        let ends = !char.is_alphanumeric();
        if (ends || (char.is_uppercase() && after_small)) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if !ends && let Some(word) = words.last_mut() {
            word.extend(char.to_lowercase());
        }
        after_small = char.is_lowercase() || char.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_announce_secrets() {
        for key in [
            "password",
            "userPassword",
            "DB_PASSWORD",
            "new-password",
            "pwd",
            "client_secret",
            "X-Api-Key",
            "apiKey",
            "APIKEY",
            "aws_access_key_id",
            "private_key",
            "cvv",
            "pin",
            "user[password]",
            "sshKey",
            "mysql_pwd",
            "dbpassword",
            "access_token",
        ] {
            assert_eq!(sensitivity(key), Sensitivity::Secret, "{key}");
        }
        for key in [
            "Authorization",
            "token",
            "csrfToken",
            "session_id",
            "X-Auth",
            "Set-Cookie",
            "jwt",
            "X-Amz-Signature",
            "stripetoken",
            "max_tokens",
        ] {
            assert_eq!(sensitivity(key), Sensitivity::Text, "{key}");
        }
        for key in [
            "author",
            "authored_by",
            "key",
            "primary_key",
            "passenger",
            "compass",
            "mapping",
            "spinner",
            "",
            "url",
            "keyboard",
        ] {
            assert_eq!(sensitivity(key), Sensitivity::None, "{key}");
        }
    }
}
