//! Numbers that identify: cards and accounts, told from other numbers by their checksums.

use crate::event::Number;

/// Whether digits are those of a card: a known issuer, its length, and Luhn's checksum.
pub(super) fn is_card_number(digits: &[u8]) -> bool {
    let prefix = |length: usize| digits.iter().take(length).fold(0_u32, |value, digit| value * 10 + u32::from(*digit));
    let length = digits.len();
    let (two, three, four) = (prefix(2), prefix(3), prefix(4));
    let issued = match two {
        34 | 37 => length == 15,
        30 => length >= 14 && (300..=305).contains(&three) || length >= 16 && three == 309,
        36 | 38 | 39 => length >= 14,
        35 => length >= 16 && (3528..=3589).contains(&four),
        40..=49 => matches!(length, 16 | 19),
        51..=55 => length == 16,
        22..=27 => length == 16 && (2221..=2720).contains(&four),
        50 | 56..=58 | 63 | 67 => length >= 16,
        60 => length >= 16 && four == 6011,
        62 | 65 => length >= 16,
        64 => length >= 16 && three >= 644,
        _ => false,
    };
    issued && length <= 19 && passes_luhn(digits)
}

fn passes_luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(index, digit)| match (index % 2, u32::from(*digit)) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => digit * 2 - 9,
            (_, digit) => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Whether a number is that of a card.
pub(super) fn is_card(number: Number) -> bool {
    let Number::Unsigned(number) = number else { return false };
    if number < 10_000_000_000_000 {
        return false;
    }
    let digits: Vec<u8> = number.to_string().bytes().map(|byte| byte - b'0').collect();
    is_card_number(&digits)
}

/// Whether characters, spaces left out, are an account: two letters, two digits, and the checksum of ISO 13616.
pub(super) fn is_iban(text: &str) -> bool {
    let compact: Vec<u8> = text.bytes().filter(|byte| byte.is_ascii_alphanumeric()).collect();
    if !(15..=34).contains(&compact.len()) {
        return false;
    }
    let (head, tail) = compact.split_at(4);
    let remainder = tail.iter().chain(head).fold(0_u32, |remainder, byte| match byte {
        b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
        _ => (remainder * 100 + u32::from(byte.to_ascii_uppercase() - b'A') + 10) % 97,
    });
    remainder == 1
}

/// Whether two letters are followed by two digits somewhere.
pub(super) fn has_iban_start(bytes: &[u8]) -> bool {
    bytes.len() >= 15
        && bytes.windows(4).any(|at| {
            at[2].is_ascii_digit()
                && at[3].is_ascii_digit()
                && at[0].is_ascii_alphabetic()
                && at[1].is_ascii_alphabetic()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(text: &str) -> bool {
        is_card_number(&text.bytes().filter(u8::is_ascii_digit).map(|byte| byte - b'0').collect::<Vec<_>>())
    }

    #[test]
    fn order_numbers_are_no_cards() {
        assert!(card("4111 1111 1111 1111") && card("378282246310005") && card("5555555555554444"));
        assert!(card("6011111111111117") && card("30569309025904") && card("3530111333300000"));
        assert!(!card("4111 1111 1111 1112") && !card("1234567890123456") && !card("20261122193412000"));
        assert!(is_card(Number::Unsigned(4_111_111_111_111_111)) && !is_card(Number::Unsigned(1_763_836_800_000)));
    }

    #[test]
    fn accounts_have_a_checksum() {
        assert!(is_iban("DE89 3704 0044 0532 0130 00") && is_iban("GB29NWBK60161331926819"));
        assert!(!is_iban("DE88 3704 0044 0532 0130 00") && !is_iban("AB12345678"));
    }
}
