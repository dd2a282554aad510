//! What an event says of the machine it was made on: the host's name, the system, the processor.
//!
//! Only for events that are described by flags: those in files may have happened anywhere.

use std::fs;

use serde_json::{Map, Value, json};

/// Where systems keep the name of the host.
const HOST_NAMES: [&str; 2] = ["/proc/sys/kernel/hostname", "/etc/hostname"];

/// Adds what is known of this machine, and what made the event.
pub(super) fn describe(event: &mut Map<String, Value>) {
    if let Some(name) = HOST_NAMES.iter().find_map(|path| line(path)) {
        event.insert("server_name".to_owned(), name.into());
    }
    let mut os = json!({"type": "os", "name": os_name()});
    if let Some(kernel) = line("/proc/sys/kernel/osrelease") {
        os["kernel_version"] = kernel.into();
    }
    let device = json!({"type": "device", "arch": std::env::consts::ARCH});
    event.insert("contexts".to_owned(), json!({"os": os, "device": device}));
    event.insert("sdk".to_owned(), json!({"name": "vidette", "version": env!("CARGO_PKG_VERSION")}));
}

/// The only line of a small file.
fn line(path: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().next()?.trim();
    (!line.is_empty() && line.len() <= 256).then(|| line.to_owned())
}

/// The system as people write it.
fn os_name() -> &'static str {
    match std::env::consts::OS {
        "linux" => "Linux",
        "macos" => "macOS",
        "windows" => "Windows",
        "freebsd" => "FreeBSD",
        "openbsd" => "OpenBSD",
        "netbsd" => "NetBSD",
        other => other,
    }
}
