//! The `vidette` program: hands the command line to the library and exits with its code.

use std::process::ExitCode;

// An event is a tree of small allocations, which this allocator is made for.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    vidette::cli::main()
}
