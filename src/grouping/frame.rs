//! What a frame contributes: module, file name, function and source line (GROUPING §3.1).
//!
//! Everything here follows from the frame's own strings, so one [`FrameFacts`] serves every frame that
//! is equal in them.

use std::borrow::Cow;
use std::sync::Arc;

use super::codegen::{Cleaned, clean_filename, clean_module};
use super::frame_view::FrameView;
use super::function_name;
use super::platform::{Family, Platform};
use super::rules::{CompiledRules, FrameFields, StaticBits};

/// Source lines longer than this many characters are not used.
const MAX_SOURCE_LINE: usize = 120;

/// One value of a frame.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    /// The value; none if the frame has none.
    pub(super) value: Option<Box<str>>,
    /// Whether it counts.
    pub(super) contributes: bool,
    /// Why it does not count, or what was changed about it.
    pub(super) hint: Option<&'static str>,
}

impl Part {
    fn of(value: impl Into<Box<str>>) -> Self {
        Self { value: Some(value.into()), contributes: true, hint: None }
    }

    fn ignored(value: impl Into<Box<str>>, hint: &'static str) -> Self {
        Self { value: Some(value.into()), contributes: false, hint: Some(hint) }
    }

    const fn ignore(&mut self, hint: Option<&'static str>) {
        self.contributes = false;
        self.hint = hint;
    }
}

/// What the strings of a frame say.
#[derive(Debug)]
pub(super) struct FrameFacts {
    /// The module.
    pub(super) module: Part,
    /// The name of the source file.
    pub(super) filename: Part,
    /// The function.
    pub(super) function: Part,
    /// The line of source.
    pub(super) context_line: Part,
    /// The values that count, one after the other.
    pub(super) joined: Box<str>,
    /// Whether the frame counts by itself.
    pub(super) contributes: bool,
    /// Why it does not.
    pub(super) hint: Option<&'static str>,
    /// The function's name after trimming.
    pub(super) trimmed_function: Option<Arc<str>>,
    /// Whether trimming changed it.
    pub(super) function_changed: bool,
    /// The rules whose conditions on strings it fulfils.
    pub(super) bits: StaticBits,
}

impl FrameFacts {
    /// Computes them.
    pub(super) fn new(frame: &FrameView<'_>, rules: &CompiledRules) -> Self {
        let trimmed = trimmed_function(frame);
        let path = frame.abs_path.or(frame.filename).map(path_for_rules);
        let package = frame.package.map(path_for_rules);
        let bits = rules.static_bits(&FrameFields {
            family: frame.platform.family(),
            function: trimmed.as_deref(),
            module: frame.module,
            path: path.as_deref(),
            package: package.as_deref(),
        });
        let module = module_part(frame);
        let mut filename = filename_part(frame);
        if module.contributes && filename.contributes {
            filename.ignore(Some("module takes precedence"));
        }
        let context_line = context_line_part(frame);
        let mut function = function_part(frame, trimmed.as_deref(), context_line.contributes);
        let hint =
            if frame.platform.family() == Family::JavaScript { judge_javascript(frame, &mut function) } else { None };
        let parts = [&module, &filename, &function, &context_line];
        let contributes = hint.is_none() && parts.iter().any(|part| part.contributes);
        let joined: String =
            parts.iter().filter(|part| part.contributes).filter_map(|part| part.value.as_deref()).collect();
        let function_changed = trimmed.as_deref() != frame.function;
        Self {
            joined: joined.into_boxed_str(),
            contributes,
            hint,
            function_changed,
            trimmed_function: trimmed.map(Arc::from),
            module,
            filename,
            function,
            context_line,
            bits,
        }
    }
}

fn trimmed_function<'e>(frame: &FrameView<'e>) -> Option<Cow<'e, str>> {
    if frame.raw_function.is_some() && frame.function.is_some() {
        return frame.function.map(Cow::Borrowed);
    }
    frame.function.map(|function| function_name::trim(function, frame.platform))
}

fn path_for_rules(path: &str) -> String {
    let mut path = path.to_lowercase();
    if path.contains('\\') {
        path = path.replace('\\', "/");
    }
    path
}

fn is_url(path: Option<&str>, with_files: bool) -> bool {
    path.is_some_and(|path| {
        ["http:", "https:", "applewebdata:", "blob:"].iter().any(|scheme| path.starts_with(scheme))
            || (with_files && path.starts_with("file:"))
    })
}

fn module_part(frame: &FrameView<'_>) -> Part {
    let Some(module) = frame.module else {
        return Part::default();
    };
    match frame.platform {
        Platform::JavaScript if module.contains('/') && frame.abs_path.is_some_and(|path| path.ends_with(module)) => {
            Part::ignored(module, "ignored bad javascript module")
        }
        Platform::Java => java_module_part(module),
        _ => Part::of(module),
    }
}

fn java_module_part(module: &str) -> Part {
    let mut part = match clean_module(module) {
        Cleaned::Unchanged => Part::of(module),
        Cleaned::WithoutReflection(accessor) => Part { hint: Some("removed reflection marker"), ..Part::of(accessor) },
        Cleaned::Marked(cleaned) => Part { hint: Some("removed codegen marker"), ..Part::of(cleaned) },
    };
    if module.contains("$$Lambda$") {
        part.ignore(Some("ignored java lambda"));
    }
    part
}

fn filename_part(frame: &FrameView<'_>) -> Part {
    let Some(filename) = frame.filename else {
        return Part::default();
    };
    let base = filename.rsplit(['/', '\\']).next().unwrap_or(filename).to_lowercase();
    if is_url(frame.abs_path, false) {
        return Part::ignored(base, "ignored because frame points to a URL");
    }
    match base.as_str() {
        "<anonymous>" => Part::ignored(base, "anonymous filename discarded"),
        "[native code]" => Part::ignored(base, "native code indicated by filename"),
        _ if frame.platform == Platform::Java => match clean_filename(&base) {
            Cow::Owned(cleaned) => Part { hint: Some("cleaned javassist parts"), ..Part::of(cleaned) },
            Cow::Borrowed(_) => Part::of(base),
        },
        _ => Part::of(base),
    }
}

fn context_line_part(frame: &FrameView<'_>) -> Part {
    let Some(raw) = frame.context_line.filter(|_| frame.platform.groups_by_source_line()) else {
        return Part::default();
    };
    let mut line = String::with_capacity(raw.len());
    for word in raw.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if line.is_empty() {
        return Part::default();
    }
    if raw.len() > MAX_SOURCE_LINE && raw.chars().count() > MAX_SOURCE_LINE {
        return Part::ignored(line, "discarded because line too long");
    }
    if frame.platform.family() == Family::JavaScript && frame.function.is_none() && is_url(frame.abs_path, false) {
        return Part::ignored(line, "discarded because from URL origin and no function");
    }
    Part::of(line)
}

fn function_part(frame: &FrameView<'_>, trimmed: Option<&str>, has_source_line: bool) -> Part {
    let function = match frame.platform {
        Platform::CSharp => frame.raw_function.or(frame.function),
        _ => trimmed.or(frame.raw_function),
    };
    let Some(function) = function else {
        return Part::default();
    };
    match frame.platform {
        Platform::Ruby => ruby_function_part(function),
        Platform::Php if function.starts_with("[Anonymous") || function.starts_with("class@anonymous\0") => {
            match function.rsplit_once("::") {
                Some((_, method)) if function.starts_with("class@anonymous") => {
                    Part { contributes: false, hint: Some("anonymous class method"), ..Part::of(method) }
                }
                _ => Part::ignored(function, "ignored anonymous function"),
            }
        }
        Platform::Php if function.starts_with("class@anonymous") => match function.rsplit_once("::") {
            Some((_, method)) => Part { hint: Some("anonymous class method"), ..Part::of(method) },
            None => Part::of(function),
        },
        Platform::Java if function.starts_with("lambda$") => Part::ignored(function, "ignored lambda function"),
        Platform::Cocoa | Platform::Native if matches!(function, "<redacted>" | "<unknown>") => {
            Part::ignored(function, "ignored unknown function")
        }
        Platform::JavaScript | Platform::Node => javascript_function_part(function, frame, has_source_line),
        _ => Part::of(function),
    }
}

fn ruby_function_part(function: &str) -> Part {
    if function.starts_with("block ") {
        return Part { hint: Some("ruby block"), ..Part::of("block") };
    }
    without_template_suffix(function).map_or_else(
        || Part::of(function),
        |name| Part { hint: Some("removed generated erb template suffix"), ..Part::of(name) },
    )
}

/// The name before `__1234_5678`, each number of four digits or more.
fn without_template_suffix(function: &str) -> Option<&str> {
    let (rest, second) = function.rsplit_once('_')?;
    let (name, first) = rest.rsplit_once("__")?;
    let is_counter = |text: &str| text.len() >= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_counter(first) && is_counter(second)).then_some(name)
}

fn javascript_function_part(function: &str, frame: &FrameView<'_>, has_source_line: bool) -> Part {
    let last = function.rsplit('.').next().unwrap_or(function);
    let mut part = Part::of(last);
    if last.len() < function.len() {
        part.hint = Some("trimmed javascript function");
    }
    if frame.has_source_map && has_source_line {
        part.ignore(Some("ignored because sourcemap used and context line available"));
    }
    part
}

/// Takes the function out of the account where it means nothing; says why the whole frame does not count.
fn judge_javascript(frame: &FrameView<'_>, part: &mut Part) -> Option<&'static str> {
    let name = frame.raw_function.or(frame.function).map(|name| name.rsplit('.').next().unwrap_or(name));
    match name {
        None | Some("") => part.contributes = false,
        Some("?" | "<anonymous function>" | "<anonymous>" | "Anonymous function") => {
            part.ignore(Some("ignored unknown function name"));
        }
        Some(name) if name.ends_with("/<") => part.ignore(Some("ignored unknown function name")),
        Some(_) => {}
    }
    let is_low_quality = name == Some("eval")
        || matches!(frame.abs_path, Some("[native code]" | "native code" | "eval code" | "<anonymous>"));
    is_low_quality.then_some("ignored low quality javascript frame")
}
