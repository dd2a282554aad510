//! The types of items and attachments, and what the protocol says of each (PROTOCOL §5).

mod accounting;
mod limits;

#[cfg(test)]
mod tests;

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use accounting::Quantities;
pub use limits::{Limits, TooLarge};

macro_rules! named {
    ($(#[$doc:meta])* $enum:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $enum {
            $($(#[$variant_doc])* $variant,)*
            /// A name this version does not know; kept as it came.
            Unknown(Box<str>),
        }

        impl $enum {
            /// Every known one.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name on the wire.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unknown(name) => name,
                }
            }
        }

        impl From<&str> for $enum {
            fn from(name: &str) -> Self {
                match name {
                    $($name => Self::$variant,)*
                    _ => Self::Unknown(name.into()),
                }
            }
        }

        impl FromStr for $enum {
            type Err = Infallible;

            fn from_str(name: &str) -> Result<Self, Infallible> {
                Ok(Self::from(name))
            }
        }

        impl fmt::Display for $enum {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.name())
            }
        }

        impl Serialize for $enum {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> Deserialize<'de> for $enum {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct NameVisitor;

                impl serde::de::Visitor<'_> for NameVisitor {
                    type Value = $enum;

                    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str("a string")
                    }

                    fn visit_str<E>(self, name: &str) -> Result<$enum, E> {
                        Ok($enum::from(name))
                    }
                }

                deserializer.deserialize_str(NameVisitor)
            }
        }
    };
}

named! {
    /// What an item is.
    ItemType {
        /// An error or a message, as event JSON.
        Event = "event",
        /// A transaction, as event JSON with spans.
        Transaction = "transaction",
        /// A security report, already as event JSON.
        Security = "security",
        /// A browser's security report as it came.
        RawSecurity = "raw_security",
        /// A crash container of the Unreal Engine.
        UnrealReport = "unreal_report",
        /// Fields of a multipart form, to be merged into the event.
        FormData = "form_data",
        /// A file.
        Attachment = "attachment",
        /// A user's words on an event, the older form.
        UserReport = "user_report",
        /// User feedback, as event JSON.
        Feedback = "feedback",
        /// A session update.
        Session = "session",
        /// Session aggregates.
        Sessions = "sessions",
        /// What the client has dropped.
        ClientReport = "client_report",
        /// A monitor's check-in.
        CheckIn = "check_in",
        /// The profile of a transaction.
        Profile = "profile",
        /// A chunk of a continuous profile.
        ProfileChunk = "profile_chunk",
        /// A chunk of a continuous profile of a user interface.
        ProfileChunkUi = "profile_chunk_ui",
        /// What a replay says of itself.
        ReplayEvent = "replay_event",
        /// A segment of a replay.
        ReplayRecording = "replay_recording",
        /// A segment of a mobile replay.
        ReplayVideo = "replay_video",
        /// A container of log entries.
        Log = "log",
        /// A container of metrics attached to traces.
        TraceMetric = "trace_metric",
        /// A container of spans, or one span of the older form.
        Span = "span",
        /// Pre-aggregated metrics between relays.
        MetricBuckets = "metric_buckets",
        /// A server's own; refused from outside.
        Integration = "integration",
    }
}

impl ItemType {
    /// Whether such an item makes an event; for attachments see [`AttachmentType::creates_event`].
    pub const fn creates_event(&self) -> bool {
        matches!(
            self,
            Self::Event | Self::Transaction | Self::Security | Self::RawSecurity | Self::UnrealReport | Self::Feedback
        )
    }

    /// Whether such an item belongs to an event and so needs the envelope's event id.
    pub const fn requires_event_id(&self) -> bool {
        self.creates_event()
            || matches!(self, Self::FormData | Self::Attachment | Self::UserReport | Self::Profile | Self::ReplayEvent)
    }

    /// Whether the item is one of the parts of a session replay.
    pub const fn is_replay(&self) -> bool {
        matches!(self, Self::ReplayEvent | Self::ReplayRecording | Self::ReplayVideo)
    }
}

named! {
    /// What an attachment is.
    #[derive(Default)]
    AttachmentType {
        /// A file as it is.
        #[default]
        Attachment = "event.attachment",
        /// A minidump.
        Minidump = "event.minidump",
        /// A crash report of Apple's systems.
        AppleCrashReport = "event.applecrashreport",
        /// An event in MessagePack.
        EventPayload = "event.payload",
        /// Breadcrumbs in MessagePack.
        Breadcrumbs = "event.breadcrumbs",
        /// The view hierarchy of a user interface.
        ViewHierarchy = "event.view_hierarchy",
        /// A crash dump of a PlayStation.
        Prosperodump = "playstation.prosperodump",
        /// The last words of a Switch.
        NintendoSwitchDyingMessage = "nswitch.dying_message",
        /// The context file of an Unreal crash.
        UnrealContext = "unreal.context",
        /// The logs of an Unreal crash.
        UnrealLogs = "unreal.logs",
        /// A GPU crash dump.
        NvGpuDump = "event.nv_gpudmp",
        /// Debug information of a shader.
        NvShaderDebug = "event.nv_shader_debug",
    }
}

impl AttachmentType {
    /// Whether such an attachment makes an event by itself.
    pub const fn creates_event(&self) -> bool {
        self.is_crash() || matches!(self, Self::EventPayload | Self::Breadcrumbs)
    }

    /// Whether it is a crash that counts as an error when nothing else in the envelope does.
    pub const fn is_crash(&self) -> bool {
        matches!(self, Self::Minidump | Self::AppleCrashReport)
    }
}
