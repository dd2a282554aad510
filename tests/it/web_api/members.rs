//! Members of the organisation.
