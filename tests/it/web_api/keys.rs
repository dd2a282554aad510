//! Keys of projects, which DSNs are made of.
