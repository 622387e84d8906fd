//! Telephone numbering plans: which first digits a number may have, per calling code and length.
//!
//! Facts from libphonenumber 9.0.43 (Apache-2.0), written by `xtask/data/phone_plans.py`, which also describes the
//! layout.

/// Little-endian 16-bit words.
const FILE: &[u8] = include_bytes!("phone_plans.bin");

static PLANS: [u16; FILE.len() / 2] = words();

#[expect(
    clippy::indexing_slicing,
    clippy::large_stack_arrays,
    reason = "constant evaluation: out of bounds fails the build, and nothing is left on a stack"
)]
const fn words() -> [u16; FILE.len() / 2] {
    let mut table = [0; FILE.len() / 2];
    let mut at = 0;
    while at < table.len() {
        table[at] = u16::from_le_bytes([FILE[at * 2], FILE[at * 2 + 1]]);
        at += 1;
    }
    table
}

/// Words per plan: calling code, length, index of the first range, count of ranges.
const PLAN_WORDS: usize = 4;

/// India's calling code.
pub const INDIA: u16 = 91;

/// North America's calling code.
pub const NORTH_AMERICA: u16 = 1;

fn word(position: usize) -> Option<u16> {
    PLANS.get(position).copied()
}

fn plan_count() -> usize {
    word(0).map_or(0, usize::from)
}

/// The word at which the ranges begin.
fn ranges_start() -> usize {
    1 + plan_count() * PLAN_WORDS
}

/// Calling codes have at most three digits.
const CODES: usize = 1000;

/// The first plan of each calling code, counted from 1; 0 where there is none. Plans are sorted by code.
static FIRST_PLANS: [u16; CODES] = first_plans();

#[expect(clippy::indexing_slicing, reason = "constant evaluation: out of bounds fails the build")]
const fn first_plans() -> [u16; CODES] {
    let mut table = [0; CODES];
    let plans = words();
    let mut plan = plans[0] as usize;
    while plan > 0 {
        plan -= 1;
        table[plans[1 + plan * PLAN_WORDS] as usize] = plan as u16 + 1;
    }
    table
}

/// The plan of a calling code and length: index of the first range, count of ranges.
fn plan(code: u16, length: usize) -> Option<(usize, usize)> {
    let first = FIRST_PLANS.get(usize::from(code)).copied().unwrap_or(0);
    let mut at = 1 + usize::from(first.checked_sub(1)?) * PLAN_WORDS;
    // A handful of lengths a code.
    while word(at)? == code && at < ranges_start() {
        if usize::from(word(at + 1)?) == length {
            return Some((usize::from(word(at + 2)?), usize::from(word(at + 3)?)));
        }
        at += PLAN_WORDS;
    }
    None
}

/// Whether one of the ranges (sorted, apart from each other) from this word on holds the prefix.
fn in_ranges(first_word: usize, count: usize, prefix: u16) -> bool {
    let words = PLANS.get(first_word..first_word + count * 2).unwrap_or_default();
    let (ranges, _) = words.as_chunks::<2>();
    let next = ranges.partition_point(|[_, high]| *high < prefix);
    ranges.get(next).is_some_and(|[low, _]| *low <= prefix)
}

/// The first `count` digits as one number.
fn prefix(digits: &[u8], count: usize) -> Option<u16> {
    let first = digits.get(..count)?;
    Some(first.iter().fold(0, |value, digit| value * 10 + u16::from(*digit)))
}

/// Whether numbers with this calling code exist.
fn is_calling_code(code: u16) -> bool {
    FIRST_PLANS.get(usize::from(code)).is_some_and(|first| *first != 0)
}

/// Splits international digits into calling code and national number. No calling code begins another.
pub fn split(digits: &[u8]) -> Option<(u16, &[u8])> {
    let mut national = digits;
    let mut code = 0;
    for _ in 0..3 {
        let (digit, rest) = national.split_first()?;
        (code, national) = (code * 10 + u16::from(*digit), rest);
        // A leading zero is no code, nor is it part of one.
        if code == 0 {
            return None;
        }
        if is_calling_code(code) {
            return Some((code, national));
        }
    }
    None
}

/// Whether the plan has valid numbers of this length that begin like this one.
pub fn is_assigned(code: u16, national: &[u8]) -> bool {
    let Some((first, count)) = plan(code, national.len()) else { return false };
    prefix(national, 3).is_some_and(|prefix| in_ranges(ranges_start() + first * 2, count, prefix))
}

/// Whether the plan has numbers of this length.
pub fn is_possible_length(code: u16, length: usize) -> bool {
    plan(code, length).is_some()
}

/// One bit for each beginning of four digits that Indian mobile numbers have.
static INDIAN_MOBILES: [u64; 157] = indian_mobiles();

#[expect(clippy::indexing_slicing, reason = "constant evaluation: out of bounds fails the build")]
const fn indian_mobiles() -> [u64; 157] {
    let plans = words();
    let mut table = [0; 157];
    let last_plan = 1 + (plans[0] as usize - 1) * PLAN_WORDS;
    let ranges = 1 + plans[0] as usize * PLAN_WORDS;
    let india = ranges + (plans[last_plan + 2] as usize + plans[last_plan + 3] as usize) * 2;
    let mut range = 0;
    while range < plans[india] as usize {
        let mut prefix = plans[india + 1 + range * 2];
        while prefix <= plans[india + 2 + range * 2] {
            table[prefix as usize >> 6] |= 1 << (prefix & 63);
            prefix += 1;
        }
        range += 1;
    }
    table
}

/// Whether ten digits can be an Indian mobile number.
pub fn is_indian_mobile(digits: &[u8]) -> bool {
    if digits.len() != 10 || digits.first().is_none_or(|first| *first < 6) {
        return false;
    }
    let Some(prefix) = prefix(digits, 4).map(usize::from) else { return false };
    INDIAN_MOBILES.get(prefix >> 6).is_some_and(|bits| bits >> (prefix & 63) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<u8> {
        text.bytes().map(|byte| byte - b'0').collect()
    }

    #[test]
    fn plans_know_numbers_of_the_world() {
        let known = [
            (91, "9876543210"),
            (91, "2223456789"),
            (1, "4155552671"),
            (44, "2079460958"),
            (44, "7911123456"),
            (49, "3012345678"),
            (65, "81234567"),
            (971, "501234567"),
            (39, "0612345678"),
            (800, "12345678"),
        ];
        for (code, national) in known {
            assert!(is_assigned(code, &values(national)), "+{code} {national}");
        }
        let unknown = [
            (91, "0123456789"),
            (91, "98765"),
            (1, "0155552671"),
            (44, "1"),
            (999, "12345678"),
            (65, "01234567"),
        ];
        for (code, national) in unknown {
            assert!(!is_assigned(code, &values(national)), "+{code} {national}");
        }
    }

    #[test]
    fn indian_mobiles_follow_the_plan() {
        for good in ["9876543210", "7012345678", "6201234567", "8123456789"] {
            assert!(is_indian_mobile(&values(good)), "{good}");
        }
        for bad in ["5876543210", "987654321", "1234567890", "6212345678"] {
            assert!(!is_indian_mobile(&values(bad)), "{bad}");
        }
    }

    #[test]
    fn calling_codes_are_split_off() {
        for (digits, code, rest) in
            [("919876543210", 91, 10), ("14155552671", 1, 10), ("971501234567", 971, 9)]
        {
            let digits = values(digits);
            assert_eq!(
                split(&digits).map(|(code, national)| (code, national.len())),
                Some((code, rest))
            );
        }
        assert_eq!(split(&values("0123")), None);
        assert_eq!(split(&[]), None);
    }

    #[test]
    fn the_file_is_whole() {
        let india = (1..=plan_count()).map(|count| 1 + (count - 1) * PLAN_WORDS);
        let ranges: usize = india.map(|at| usize::from(word(at + 3).unwrap())).sum();
        let mobile = usize::from(word(ranges_start() + ranges * 2).unwrap());
        assert_eq!(PLANS.len(), ranges_start() + ranges * 2 + 1 + mobile * 2);
        assert_eq!(FILE.len() % 2, 0);
        for at in (0..plan_count()).map(|plan| 1 + plan * PLAN_WORDS) {
            let first = ranges_start() + usize::from(PLANS[at + 2]) * 2;
            let words = &PLANS[first..first + usize::from(PLANS[at + 3]) * 2];
            let apart = words.windows(2).enumerate().all(|(position, pair)| {
                if position % 2 == 0 { pair[0] <= pair[1] } else { pair[0] < pair[1] }
            });
            assert!(apart, "the ranges of plan {at} are sorted and apart");
        }
    }
}
