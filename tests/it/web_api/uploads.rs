//! Chunk uploads, artifact bundles and debug files.
