//! What a platform name means for grouping (GROUPING §3).

/// Platforms whose frames are read in a way of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Platform {
    /// Browsers.
    JavaScript,
    /// JavaScript outside browsers.
    Node,
    /// Python.
    Python,
    /// PHP.
    Php,
    /// Ruby.
    Ruby,
    /// The Java virtual machine.
    Java,
    /// .NET.
    CSharp,
    /// Objective-C and Swift, by any of their names.
    Cocoa,
    /// Other compiled code.
    Native,
    /// Anything else.
    Other,
}

/// Platforms that rules speak of together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// Browsers and Node.
    JavaScript,
    /// Compiled code.
    Native,
    /// Anything else.
    Other,
}

impl Platform {
    /// The platform behind a name.
    pub(super) fn from_name(name: &str) -> Self {
        match name {
            "javascript" => Self::JavaScript,
            "node" => Self::Node,
            "python" => Self::Python,
            "php" => Self::Php,
            "ruby" => Self::Ruby,
            "java" => Self::Java,
            "csharp" => Self::CSharp,
            "objc" | "cocoa" | "swift" => Self::Cocoa,
            "native" | "c" | "cpp" | "rust" => Self::Native,
            _ => Self::Other,
        }
    }

    /// The family it belongs to.
    pub(super) const fn family(self) -> Family {
        match self {
            Self::JavaScript | Self::Node => Family::JavaScript,
            Self::Cocoa | Self::Native => Family::Native,
            _ => Family::Other,
        }
    }

    /// Whether source lines of this platform can be trusted to tell frames apart.
    pub(super) const fn groups_by_source_line(self) -> bool {
        matches!(self, Self::JavaScript | Self::Node | Self::Python | Self::Php | Self::Ruby)
    }
}

impl Family {
    /// The name that rules use.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::JavaScript => "javascript",
            Self::Native => "native",
            Self::Other => "other",
        }
    }

    /// Whether a comma-separated list of families, or `all`, covers this one.
    pub(super) fn is_listed(self, list: &str) -> bool {
        list.split(',').any(|entry| entry == "all" || entry == self.name())
    }
}
