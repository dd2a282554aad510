//! Rules that every project has.

/// Errors that say the same wherever they are thrown.
pub(super) const RULES: &str = r#"
# A bundle that could not be loaded is one problem, whichever chunk it was.
family:javascript type:ChunkLoadError -> chunkloaderror
family:javascript value:"ChunkLoadError*" -> chunkloaderror

# Hydration fails in many words; what matters is the page.
family:javascript tags.transaction:* message:"*{Text content does not match server-rendered HTML,Hydration failed because ,There was an error while hydrating,This Suspense boundary received an update before it finished hydrating}*" -> hydrationerror, {{ tags.transaction }}
family:javascript tags.transaction:* message:"*Minified React error #{418,419,422,423,425}*" -> hydrationerror, {{ tags.transaction }}
"#;
