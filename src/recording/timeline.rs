//! The times of all records of one source in a few bytes each, so that a second reading need not look for them again.

/// The times of one source's records, in the order of the source.
#[derive(Debug, Default, Clone)]
pub(super) struct Timeline {
    /// The first time that is known; records before it are given it too.
    base: Option<i64>,
    last: i64,
    earliest: i64,
    latest: i64,
    /// Records before the first time that is known.
    leading: u64,
    is_dated: bool,
    count: u64,
    bytes: Vec<u8>,
}

impl Timeline {
    /// Adds a record, giving the time it is sorted by; one without a time is given that of the record before it.
    pub(super) fn push(&mut self, time: Option<i64>, faulty: bool) -> i64 {
        if let (Some(time), None) = (time, self.base) {
            *self = Self {
                base: Some(time),
                last: time,
                earliest: time,
                latest: time,
                is_dated: true,
                ..std::mem::take(self)
            };
        } else if self.base.is_none() {
            self.leading += 1;
        }
        let at = time.unwrap_or(self.last);
        let delta = at.wrapping_sub(self.last);
        let zigzag = ((delta << 1) ^ (delta >> 63)).cast_unsigned();
        self.write((u128::from(zigzag) << 2) | (u128::from(faulty) << 1) | u128::from(time.is_some()));
        self.last = at;
        self.earliest = self.earliest.min(at);
        self.latest = self.latest.max(at);
        self.count += 1;
        at
    }

    fn write(&mut self, mut number: u128) {
        while number >= 0x80 {
            self.bytes.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        #[expect(clippy::cast_possible_truncation, reason = "less than 128")]
        self.bytes.push(number as u8);
    }

    /// The first time known, if any record has one.
    pub(super) const fn base(&self) -> Option<i64> {
        self.base
    }

    /// Gives the records of a source without any time the time `base`.
    pub(super) fn set_base(&mut self, base: i64) {
        if self.base.is_none() {
            self.base = Some(base);
            self.earliest = base;
            self.latest = base;
        }
    }

    /// Whether any record has a time of its own.
    pub(super) const fn is_dated(&self) -> bool {
        self.is_dated
    }

    /// How many records stand before the first time that is known.
    pub(super) const fn undated_before_base(&self) -> u64 {
        self.leading
    }

    /// The earliest time.
    pub(super) const fn earliest(&self) -> i64 {
        self.earliest
    }

    /// The latest time.
    pub(super) const fn latest(&self) -> i64 {
        self.latest
    }

    /// The number of records.
    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// The times again, each with what is known of its record.
    pub(super) fn into_times(self) -> Times {
        Times { at: self.base.unwrap_or_default(), bytes: self.bytes.into_iter() }
    }
}

/// What a [`Timeline`] knows of one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    /// Milliseconds since 1970.
    pub(super) time: i64,
    /// Whether the time is the record's own.
    pub(super) dated: bool,
    /// Whether the record could not be read.
    pub(super) faulty: bool,
}

/// The times of a [`Timeline`] one after another.
#[derive(Debug)]
pub(super) struct Times {
    at: i64,
    bytes: std::vec::IntoIter<u8>,
}

impl Iterator for Times {
    type Item = Moment;

    fn next(&mut self) -> Option<Moment> {
        let mut number = 0_u128;
        let mut shift = 0_u32;
        loop {
            let byte = self.bytes.next()?;
            number |= u128::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        #[expect(clippy::cast_possible_truncation, reason = "66 bits were written, the lowest two are marks")]
        let zigzag = (number >> 2) as u64;
        let delta = (zigzag >> 1).cast_signed() ^ -(zigzag & 1).cast_signed();
        self.at = self.at.wrapping_add(delta);
        Some(Moment { time: self.at, dated: number & 1 == 1, faulty: number & 2 == 2 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_before_the_first_time_are_given_it() {
        let mut timeline = Timeline::default();
        for time in [None, None, Some(50), None, Some(40)] {
            timeline.push(time, time.is_none());
        }
        assert_eq!((timeline.count(), timeline.base(), timeline.latest()), (5, Some(50), 50));
        let times: Vec<_> = timeline.into_times().map(|moment| (moment.time, moment.dated)).collect();
        assert_eq!(times, [(50, false), (50, false), (50, true), (50, false), (40, true)]);
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(128))]
        #[test]
        fn any_times_come_back(times in proptest::collection::vec(proptest::num::i64::ANY, 0..50)) {
            let mut timeline = Timeline::default();
            for &time in &times {
                timeline.push(Some(time), false);
            }
            let back: Vec<i64> = timeline.into_times().map(|moment| moment.time).collect();
            proptest::prop_assert_eq!(back, times);
        }
    }
}
