//! Tokens for the Web API: made here, kept as digests, with scopes as Sentry names them.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::ApiError;
use super::collection::{Collection, EVERYWHERE};
use crate::model::Timestamp;
use crate::secret::Secret;
use crate::store::Store;

/// How much of a token's digest names it.
const ID_LENGTH: usize = 12;

const TOKENS: Collection<Token> = Collection::new("tokens");

/// A token, without the token itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Token {
    /// What it is called by: the beginning of its digest.
    pub id: String,
    /// What it is for.
    pub name: String,
    /// What its bearer may do.
    pub scopes: Vec<String>,
    /// When it was made.
    pub date_created: Timestamp,
}

/// A new token that nobody knows: 244 random bits in the form of a personal token, which every client takes.
pub fn generate() -> Secret {
    Secret::new(format!("sntryu_{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple()))
}

/// Makes a token. It is shown this once; what is kept is its digest.
///
/// # Errors
/// When the store cannot be written.
pub fn create(store: &Store, name: &str, scopes: Vec<String>, now: Timestamp) -> Result<(Secret, Token), ApiError> {
    let secret = generate();
    let digest = digest(&secret);
    let id = digest.get(..ID_LENGTH).unwrap_or_default().to_owned();
    let token = Token { id, name: name.to_owned(), scopes, date_created: now };
    TOKENS.put(store, EVERYWHERE, &digest, token.clone())?;
    Ok((secret, token))
}

/// Every token, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(store: &Store) -> Result<Vec<Token>, ApiError> {
    let mut tokens: Vec<Token> = TOKENS.list(store)?.into_iter().map(|(.., token)| token).collect();
    tokens.sort_by_key(|token| token.date_created);
    Ok(tokens)
}

/// Removes the token with this id; says whether there was one.
///
/// # Errors
/// When the store cannot be read or written.
pub fn revoke(store: &Store, id: &str) -> Result<bool, ApiError> {
    let found = TOKENS.list(store)?.into_iter().find(|(_, _, token)| token.id == id);
    found.map_or(Ok(false), |(project, key, _)| TOKENS.remove(store, project, &key))
}

/// The token that a caller presented, if it is one of ours.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn find(store: &Store, presented: &Secret) -> Result<Option<Token>, ApiError> {
    TOKENS.get(store, EVERYWHERE, &digest(presented))
}

fn digest(token: &Secret) -> String {
    Sha256::digest(token.expose()).iter().map(|byte| format!("{byte:02x}")).collect()
}
