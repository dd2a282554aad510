//! What the parts of the module do together.

mod behaviour;
mod goldens;
mod planted;

use super::{DataScrubbingSettings, PiiConfig, Preset, Scrubber};
use crate::event::{parse, to_json};

/// An event scrubbed with a configuration alone, as JSON.
fn scrubbed(config: &serde_json::Value, event: &serde_json::Value) -> serde_json::Value {
    let config: PiiConfig = serde_json::from_value(config.clone()).unwrap();
    run(&Scrubber::new(Some(&config), None, Preset::Off).unwrap(), event)
}

/// An event scrubbed with project settings alone, as JSON.
fn scrubbed_with_settings(settings: &serde_json::Value, event: &serde_json::Value) -> serde_json::Value {
    let settings: DataScrubbingSettings = serde_json::from_value(settings.clone()).unwrap();
    run(&Scrubber::new(None, Some(&settings), Preset::Off).unwrap(), event)
}

fn run(scrubber: &Scrubber, event: &serde_json::Value) -> serde_json::Value {
    let text = event.to_string();
    let mut event = parse(text.as_bytes()).unwrap();
    scrubber.scrub(&mut event);
    serde_json::from_slice(&to_json(&event)).unwrap()
}
