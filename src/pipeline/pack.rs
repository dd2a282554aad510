//! Packing: the payloads of a batch into compressed blocks, alike beside alike.
//!
//! Events of one issue look much the same. Sorted by day and grouping hash before they are cut into
//! blocks, they compress twice as well, and faster, than in the order of arrival; reading one event
//! still costs one block.

use std::io;
use std::ops::Range;
use std::time::Instant;

use super::finish::{Finished, Worker};
use super::parallel::Workers;
use super::report::Stage;
use crate::store::{BLOCK_TARGET, PackedBlock, Payload};

/// Where a payload is: the task, its event, and the bytes in the task's JSON.
#[derive(Debug, Clone)]
struct Place {
    task: usize,
    event: usize,
    bytes: Range<usize>,
}

/// Packs what the tasks wrote and points their events at the blocks.
pub(super) fn pack(finished: &mut [Finished], workers: &Workers<Worker>) -> io::Result<Vec<PackedBlock>> {
    let groups = alike(finished);
    let payloads: Vec<&[u8]> = finished.iter().map(|one| one.json.as_slice()).collect();
    let blocks = workers.map(groups.iter().collect(), |worker, group: &Vec<Place>| {
        let started = Instant::now();
        for place in group {
            let json = payloads.get(place.task).copied().unwrap_or_default();
            worker.packer.push(json.get(place.bytes.clone()).unwrap_or_default());
        }
        let block = worker.packer.finish();
        worker.times.add(Stage::Pack, started.elapsed());
        block
    });
    let blocks = blocks.into_iter().collect::<io::Result<Vec<_>>>()?;
    for (block, group) in groups.iter().enumerate() {
        for (entry, place) in group.iter().enumerate() {
            let event = finished.get_mut(place.task).and_then(|one| one.events.get_mut(place.event));
            if let Some(event) = event {
                event.payload = Payload::Packed { block, entry };
            }
        }
    }
    Ok(blocks)
}

/// The payloads in groups of about a block each, events of one day and one issue beside each other.
fn alike(finished: &[Finished]) -> Vec<Vec<Place>> {
    let mut places = Vec::new();
    for (task, one) in finished.iter().enumerate() {
        let ranges = one.payloads.iter().cloned();
        for (event, (stored, bytes)) in one.events.iter().zip(ranges).enumerate() {
            let key = (stored.timestamp.day(), stored.project, stored.hashes.first().copied());
            places.push((key, Place { task, event, bytes }));
        }
    }
    places.sort_by_key(|(key, _)| *key);
    let mut groups: Vec<Vec<Place>> = Vec::new();
    let (mut day, mut bytes) = (None, 0);
    for ((of_day, ..), place) in places {
        if day != Some(of_day) || bytes >= BLOCK_TARGET {
            groups.push(Vec::new());
            (day, bytes) = (Some(of_day), 0);
        }
        bytes += place.bytes.len();
        if let Some(group) = groups.last_mut() {
            group.push(place);
        }
    }
    groups
}
