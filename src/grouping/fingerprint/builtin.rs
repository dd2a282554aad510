//! Rules that every project has.

/// Errors that say the same wherever they are thrown.
pub(super) const RULES: &str = r#"
# A bundle that could not be loaded is one problem, whichever chunk it was.
family:javascript type:ChunkLoadError -> chunkloaderror
family:javascript value:"ChunkLoadError*" -> chunkloaderror

# Hydration fails in many words; what matters is the page.
family:javascript tags.transaction:* message:"*Text content does not match server-rendered HTML*" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*Hydration failed because *" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*There was an error while hydrating*" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*This Suspense boundary received an update before it finished hydrating*" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*Minified React error #418*" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*Minified React error #419*" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*Minified React error #422*" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*Minified React error #423*" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*Minified React error #425*" -> hydrationerror, {{ tags.transaction }}
"#;
