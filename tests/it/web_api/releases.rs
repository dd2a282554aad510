//! Releases, with their commits and deploys.
