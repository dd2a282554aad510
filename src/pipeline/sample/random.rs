//! The random number that belongs to an id: PCG32 seeded with it, so that every relay on the way of a
//! trace, and every replay, comes to the same decision (SCRUB_FILTER_SAMPLE §3).

/// The multiplier of the generator's linear congruential step.
const MULTIPLIER: u64 = 6_364_136_223_846_793_005;

/// The PCG32 generator (XSH-RR, 64 bits of state).
#[derive(Debug, Clone)]
struct Pcg32 {
    state: u64,
    increment: u64,
}

impl Pcg32 {
    const fn new(state: u64, stream: u64) -> Self {
        let increment = (stream << 1) | 1;
        let mut generator = Self { state: state.wrapping_add(increment), increment };
        generator.step();
        generator
    }

    const fn step(&mut self) {
        self.state = self.state.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
    }

    #[expect(clippy::cast_possible_truncation, reason = "the output function takes the low 32 bits")]
    const fn next_u32(&mut self) -> u32 {
        let state = self.state;
        self.step();
        let shifted = (((state >> 18) ^ state) >> 27) as u32;
        shifted.rotate_right((state >> 59) as u32)
    }

    /// A number in `[0, 1)` of 53 bits.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit a float exactly")]
    fn next_f64(&mut self) -> f64 {
        let (low, high) = (u64::from(self.next_u32()), u64::from(self.next_u32()));
        (((high << 32) | low) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// The number in `[0, 1)` that belongs to a trace id or event id.
#[expect(clippy::cast_possible_truncation, reason = "the two halves of the id are taken apart")]
pub fn random_of_id(id: u128) -> f64 {
    Pcg32::new((id >> 64) as u64, id as u64).next_f64()
}

/// Another number that belongs to the same id, for a decision that must not go along with the first.
pub(super) fn independent_random_of_id(id: u128) -> f64 {
    // Any odd constant will do; it only has to select other streams.
    const OTHER_STREAM: u128 = 0x9e37_79b9_7f4a_7c15;
    random_of_id(id ^ OTHER_STREAM)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn every_vector_is_exact() {
        let golden: Value =
            serde_json::from_str(include_str!("../../../tests/fixtures/decide/sampling_pcg32.json")).unwrap();
        let vectors = golden.as_array().unwrap();
        assert!(vectors.len() >= 100, "{}", vectors.len());
        for vector in vectors {
            let id = u128::from_str_radix(vector["trace_id"].as_str().unwrap(), 16).unwrap();
            let random = random_of_id(id);
            // As text: `serde_json` may read a float one bit off.
            assert_eq!(vector["random"].as_str().map(str::parse), Some(Ok(random)), "{id:032x}");
            for (rate, keep) in vector["keep_at"].as_object().unwrap() {
                assert_eq!(Some(random < rate.parse::<f64>().unwrap()), keep.as_bool(), "{id:032x} at {rate}");
            }
        }
    }

    #[test]
    fn the_independent_number_spreads_evenly_and_apart() {
        let ids = (0..4_000_u128).map(|n| n.wrapping_mul(0x0123_4567_89ab_cdef_1122_3344_5566_7789));
        let kept = ids.clone().filter(|id| independent_random_of_id(*id) < 0.25).count();
        let both = ids.filter(|id| independent_random_of_id(*id) < 0.5 && random_of_id(*id) < 0.5).count();
        assert!((900..1_100).contains(&kept), "{kept}");
        assert!((900..1_100).contains(&both), "{both}");
    }
}
