//! Lists that come in pages, as one stream of rows (Web API, "Pagination").
//!
//! Of a server's `Link` header only the cursor is taken, never the address: no server can send the token elsewhere.

use futures_util::{Stream, StreamExt as _};
use http::HeaderMap;
use serde::de::DeserializeOwned;

use super::error::{ClientError, ErrorMeaning};
use super::{Client, Request};

/// How far a list is followed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paging {
    /// At most this many rows; none means all.
    pub limit: Option<usize>,
    /// At most this many pages; none means all.
    pub pages: Option<usize>,
    /// Where to begin, as a server's cursor.
    pub cursor: Option<String>,
}

/// The rows of a list and how to go on with it.
#[derive(Debug, Clone)]
pub struct Listed<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// The cursor of the page after the last row's; none when there is no more.
    ///
    /// When a row limit ended the list within a page, it is the cursor of that page: nothing is lost by going on.
    pub next: Option<String>,
}

/// An answer that holds the rows of a page; most lists are an array, a few wrap it.
pub trait PageBody: DeserializeOwned {
    /// A row.
    type Row;

    /// The rows of the page.
    fn into_rows(self) -> Vec<Self::Row>;
}

impl<T: DeserializeOwned> PageBody for Vec<T> {
    type Row = T;

    fn into_rows(self) -> Self {
        self
    }
}

/// Where a list stands.
struct Position<P> {
    request: Request<P>,
    /// The cursor of the next page; none at the end.
    next: Option<String>,
    pages: usize,
    seen: Vec<String>,
}

/// A page of a list.
#[derive(Debug)]
pub struct PageOfRows<T> {
    /// Its rows.
    pub rows: Vec<T>,
    /// The cursor it was asked for with.
    pub cursor: String,
    /// The cursor of the next one.
    pub next: Option<String>,
}

impl Client {
    /// The pages of a list, one after the other; an error on the way is an error, and the last thing that comes.
    pub fn pages<P: PageBody>(
        &self,
        request: Request<P>,
        paging: &Paging,
    ) -> impl Stream<Item = Result<PageOfRows<P::Row>, ClientError>> {
        let most = paging.pages.unwrap_or(usize::MAX);
        let next = Some(paging.cursor.clone().unwrap_or_default());
        let start = Position { request, next, pages: 0, seen: Vec::new() };
        futures_util::stream::try_unfold(start, move |mut at| async move {
            let Some(cursor) = at.next.take().filter(|_| at.pages < most) else { return Ok(None) };
            let answer = self.send_whole(at.request.clone().at_cursor(Some(&cursor))).await?;
            at.next = next_cursor(&answer.headers);
            at.pages += 1;
            if let Some(next) = at.next.as_ref().filter(|next| **next == cursor || at.seen.contains(next)) {
                let meaning = ErrorMeaning::PagesLoop { cursor: next.clone() };
                return Err(ClientError { request: at.request.describe(), meaning, ..ClientError::unsent() });
            }
            // A loop is short if there is one; to remember all of a long list would cost more than it tells.
            if at.seen.len() < 64 {
                at.seen.push(cursor.clone());
            }
            let page = PageOfRows { rows: answer.value.into_rows(), cursor, next: at.next.clone() };
            Ok(Some((page, at)))
        })
    }

    /// The rows of a list up to the limits.
    ///
    /// # Errors
    /// [`ClientError`] of any page: a list that is cut short by an error is no list.
    pub async fn list<P: PageBody>(&self, request: Request<P>, paging: &Paging) -> Result<Listed<P::Row>, ClientError> {
        let limit = paging.limit.unwrap_or(usize::MAX);
        let mut listed = Listed { rows: Vec::new(), next: None };
        let mut pages = std::pin::pin!(self.pages(request, paging));
        while let Some(page) = pages.next().await {
            let PageOfRows { rows, cursor, next } = page?;
            let room = limit.saturating_sub(listed.rows.len());
            let cut = rows.len() > room;
            listed.rows.extend(rows.into_iter().take(room));
            listed.next = if cut { Some(cursor) } else { next };
            if listed.rows.len() >= limit {
                break;
            }
        }
        Ok(listed)
    }
}

/// The cursor of the next page, if there is one.
pub(super) fn next_cursor(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(http::header::LINK).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(links).find(|link| is(link, "rel", "next") && is(link, "results", "true")).and_then(|link| {
        let cursor = link.into_iter().find(|(name, _)| *name == "cursor").map(|(_, value)| value)?;
        (!cursor.is_empty()).then(|| cursor.to_owned())
    })
}

fn is(link: &[(&str, &str)], name: &str, value: &str) -> bool {
    link.iter().any(|(key, found)| *key == name && *found == value)
}

/// The parameters of each link of a header: `<address>; name="value"; …, <address>; …`.
fn links(header: &str) -> impl Iterator<Item = Vec<(&str, &str)>> {
    // An address stands in angle brackets and may hold commas and semicolons.
    header.split('<').skip(1).filter_map(|link| {
        let (_, parameters) = link.split_once('>')?;
        Some(
            parameters
                .trim_end_matches([',', ' '])
                .split(';')
                .filter_map(|text| text.split_once('='))
                .map(|(name, value)| (name.trim(), value.trim().trim_matches('"')))
                .collect(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cursor(link: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::LINK, link.parse().unwrap());
        next_cursor(&headers)
    }

    #[test]
    fn the_next_cursor_is_read_from_every_servers_form() {
        let sentry = "<https://s/api/0/o/?&cursor=0:0:1>; rel=\"previous\"; results=\"false\"; cursor=\"0:0:1\", \
                      <https://s/api/0/o/?&cursor=0:100:0>; rel=\"next\"; results=\"true\"; cursor=\"0:100:0\"";
        assert_eq!(cursor(sentry).as_deref(), Some("0:100:0"));
        assert_eq!(cursor(&sentry.replace("results=\"true\"", "results=\"false\"")), None);
        // GlitchTip leaves the cursor away at the end.
        assert_eq!(cursor("<https://g/?a=1,2;3>; rel=\"next\"; results=\"false\""), None);
        assert_eq!(
            cursor("<https://g/?a=1,2;3>;rel=\"next\";results=\"true\";cursor=\"cD0=\"").as_deref(),
            Some("cD0=")
        );
        assert_eq!(cursor("nonsense, <x"), None);
    }
}
