//! Users: unknown fields become data, an address is filled in, and one id stands for all.

use super::pairs;
use super::walk::{Walk, settle};
use super::{NormalizeContext, trim};
use crate::event::schema::USER;
use crate::event::{Node, Object, Value};

/// Stands for the address that the connection came from.
const AUTO: &str = "{{auto}}";

/// Platforms whose events come from the user's own device.
const DEVICES: [&str; 3] = ["javascript", "cocoa", "objc"];

/// Brings the user into its form.
pub(super) fn settle_user(event: &mut Object<'_>, context: &NormalizeContext<'_>, walk: Walk) {
    let address = address(event, context);
    if event.get("user").is_none_or(Node::is_null) && address.is_none() {
        return;
    }
    let user = event.get_or_insert("user");
    if user.is_null() {
        user.value = Value::Object(Object::new());
    }
    let Some(user) = user.as_object_mut() else { return };
    if let Some(address) = address {
        user.get_or_insert("ip_address").value = Value::from(address);
    }
    gather_data(user);
    let name = sentry_user(user);
    if name.is_some() || user.get("sentry_user").is_some() {
        user.get_or_insert("sentry_user").value = name.map_or(Value::Null, Value::from);
    }
    if walk.trim {
        trim::strings(user, &USER);
    }
    settle(user, &USER);
}

/// The address to set; none if what is there stays.
fn address(event: &Object<'_>, context: &NormalizeContext<'_>) -> Option<String> {
    let given = event.get("user").and_then(|user| user.get("ip_address")).and_then(Node::as_str);
    let auto = given == Some(AUTO);
    if given.is_some() && !auto {
        return None;
    }
    let env = event.get("request").and_then(|request| request.get("env"));
    if let Some(remote) = env.and_then(|env| env.get_str("REMOTE_ADDR"))
        && (remote == AUTO || remote.parse::<std::net::IpAddr>().is_ok())
    {
        return Some(remote.to_owned());
    }
    if !context.infer_client_ip {
        return None;
    }
    let client = context.client_ip?;
    let settings = event.get("sdk").and_then(|sdk| sdk.get("settings"));
    let infer = settings.and_then(|settings| settings.get_str("infer_ip"));
    let device = event.get("platform").and_then(Node::as_str).is_some_and(|platform| DEVICES.contains(&platform));
    let wanted = match infer {
        Some("never") => false,
        Some(_) => true,
        None => auto || device,
    };
    wanted.then(|| client.to_owned())
}

/// Moves unknown fields into `data`.
fn gather_data(user: &mut Object<'_>) {
    if user.iter().all(|(name, _)| USER.field(name).is_some()) {
        return;
    }
    let (known, unknown): (Vec<_>, Vec<_>) =
        std::mem::take(user).into_entries().into_iter().partition(|(name, _)| USER.field(name).is_some());
    *user = Object::from_unique_entries(known);
    let data = user.get_or_insert("data");
    if data.is_null() {
        data.value = Value::Object(Object::new());
    }
    if let Some(data) = data.as_object_mut() {
        for (name, node) in unknown {
            data.insert(name, node);
        }
    }
}

fn sentry_user(user: &Object<'_>) -> Option<String> {
    let name = |field: &str, prefix: &str| {
        let text = user.get(field)?.as_str()?;
        Some(format!("{prefix}:{text}"))
    };
    name("id", "id")
        .or_else(|| name("username", "username"))
        .or_else(|| name("email", "email"))
        .or_else(|| name("ip_address", "ip"))
}

/// The header `name` of the event's request.
pub(super) fn header<'n>(event: &'n Object<'_>, name: &str) -> Option<&'n str> {
    let headers = event.get("request")?.get("headers")?.as_array()?;
    headers.iter().find(|pair| pairs::name_of(pair).eq_ignore_ascii_case(name)).and_then(pairs::value_of)
}
