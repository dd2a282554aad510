//! Bringing fields into the shape that selectors speak of, where normalisation has not done so yet.

use crate::event::Node;
use crate::event::schema::Schema;

pub(super) fn conform(_node: &mut Node<'_>, _schema: &'static Schema) {}
