//! Rows of a segment: which of them something holds for, and small numbers of theirs in as few bytes as they need.

/// A bit for each row.
pub(super) struct Rows {
    words: Vec<u64>,
    count: usize,
}

impl Rows {
    /// Every one of so many rows.
    pub(super) fn all(count: usize) -> Self {
        let mut rows = Self { words: vec![u64::MAX; count.div_ceil(64)], count };
        rows.clear_past_the_end();
        rows
    }

    /// None of so many rows.
    pub(super) fn none(count: usize) -> Self {
        Self { words: vec![0; count.div_ceil(64)], count }
    }

    /// The rows whose value passes.
    pub(super) fn of<T: Copy>(values: &[T], passes: impl Fn(T) -> bool) -> Self {
        let word = |values: &[T]| {
            values.iter().enumerate().fold(0, |word, (bit, value)| word | (u64::from(passes(*value)) << bit))
        };
        Self { words: values.chunks(64).map(word).collect(), count: values.len() }
    }

    /// How many rows there are, those without a bit included.
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// Whether it is none of them.
    pub(super) fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// Adds a row.
    pub(super) fn insert(&mut self, row: u32) {
        if let Some(word) = self.words.get_mut(row as usize / 64) {
            *word |= 1 << (row % 64);
        }
    }

    /// Only those that are in both.
    pub(super) fn and(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
    }

    /// Those that are in either.
    pub(super) fn or(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    /// The others.
    pub(super) fn invert(&mut self) {
        self.words.iter_mut().for_each(|word| *word = !*word);
        self.clear_past_the_end();
    }

    /// Calls `visit` with the value of each of them.
    pub(super) fn visit<T: Copy>(&self, values: &[T], mut visit: impl FnMut(T)) {
        for (word, values) in self.words.iter().zip(values.chunks(64)) {
            let mut left = *word;
            while left != 0 {
                if let Some(value) = values.get(left.trailing_zeros() as usize) {
                    visit(*value);
                }
                left &= left - 1;
            }
        }
    }

    fn clear_past_the_end(&mut self) {
        let used = self.count % 64;
        if used != 0
            && let Some(last) = self.words.last_mut()
        {
            *last &= (1 << used) - 1;
        }
    }
}

/// A small number for each row.
pub(super) enum Codes {
    /// All below 256.
    Byte(Vec<u8>),
    /// All below 65,536.
    Short(Vec<u16>),
    /// Any.
    Long(Vec<u32>),
}

impl Codes {
    /// Adds that of the next row.
    pub(super) fn push(&mut self, code: u32) {
        match self {
            Self::Byte(codes) => match u8::try_from(code) {
                Ok(code) => return codes.push(code),
                Err(_) => *self = Self::Short(codes.iter().copied().map(u16::from).collect()),
            },
            Self::Short(codes) => match u16::try_from(code) {
                Ok(code) => return codes.push(code),
                Err(_) => *self = Self::Long(codes.iter().copied().map(u32::from).collect()),
            },
            Self::Long(codes) => return codes.push(code),
        }
        self.push(code);
    }

    /// How many rows there are.
    pub(super) const fn len(&self) -> usize {
        match self {
            Self::Byte(codes) => codes.len(),
            Self::Short(codes) => codes.len(),
            Self::Long(codes) => codes.len(),
        }
    }

    /// The rows whose number has `true` at its place.
    pub(super) fn rows(&self, wanted: &[bool]) -> Rows {
        let passes = |code: usize| wanted.get(code).copied().unwrap_or_default();
        match self {
            Self::Byte(codes) => Rows::of(codes, |code| passes(code.into())),
            Self::Short(codes) => Rows::of(codes, |code| passes(code.into())),
            Self::Long(codes) => Rows::of(codes, |code| passes(code as usize)),
        }
    }

    /// The bytes that it takes.
    pub(super) const fn bytes(&self) -> usize {
        match self {
            Self::Byte(codes) => codes.capacity(),
            Self::Short(codes) => 2 * codes.capacity(),
            Self::Long(codes) => 4 * codes.capacity(),
        }
    }

    /// Gives back what was taken for rows to come.
    pub(super) fn shrink(&mut self) {
        match self {
            Self::Byte(codes) => codes.shrink_to_fit(),
            Self::Short(codes) => codes.shrink_to_fit(),
            Self::Long(codes) => codes.shrink_to_fit(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(rows: &Rows) -> Vec<usize> {
        let mut found = Vec::new();
        rows.visit(&(0..rows.count()).collect::<Vec<_>>(), |row| found.push(row));
        found
    }

    #[test]
    fn rows_are_put_together() {
        for count in [0, 1, 63, 64, 65, 200] {
            let values: Vec<usize> = (0..count).collect();
            let expected =
                |keep: fn(usize) -> bool| values.iter().copied().filter(|row| keep(*row)).collect::<Vec<_>>();
            let (twos, threes) = (Rows::of(&values, |row| row % 2 == 0), Rows::of(&values, |row| row % 3 == 0));
            let (mut both, mut either, mut odd) =
                (Rows::all(count), Rows::none(count), Rows::of(&values, |row| row % 2 == 0));
            both.and(&twos);
            both.and(&threes);
            either.or(&twos);
            either.or(&threes);
            odd.invert();
            assert_eq!(numbers(&both), expected(|row| row % 6 == 0));
            assert_eq!(numbers(&either), expected(|row| row % 2 == 0 || row % 3 == 0));
            assert_eq!(numbers(&odd), expected(|row| row % 2 == 1));
            assert_eq!(numbers(&Rows::all(count)), values);
            assert!(Rows::none(count).is_empty());
        }
    }

    #[test]
    fn codes_grow_wider_where_they_must() {
        let mut codes = Codes::Byte(Vec::new());
        for (code, bytes) in [(1, 1), (255, 1), (256, 2), (65_535, 2), (65_536, 4), (2, 4)] {
            codes.push(code);
            codes.shrink();
            assert_eq!(codes.bytes(), codes.len() * bytes, "{code}");
        }
        let mut wanted = vec![false; 65_537];
        [1, 65_536].into_iter().for_each(|code: usize| wanted[code] = true);
        assert_eq!(numbers(&codes.rows(&wanted)), [0, 4]);
        assert!(codes.rows(&[]).is_empty());
    }
}
