//! Numbers and codes that are no personal data but look like it to a careless rule: moments, ids, hashes, versions,
//! prices. Each comes as a line with the kind of surrounding that logs and tables give it.

use crate::random::Random;

const DIGITS: &str = "0123456789";
const HEX: &str = "0123456789abcdef";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CODE: &str = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

/// The kinds of line that [`line()`] makes.
pub const KINDS: u64 = 24;

/// One line that holds no personal data.
pub fn line(random: &mut Random) -> String {
    let seconds = 1_500_000_000 + random.below(500_000_000);
    match random.below(KINDS) {
        0 => seconds.to_string(),
        1 => (seconds * 1_000 + random.below(1_000)).to_string(),
        2 => (seconds * 1_000_000 + random.below(1_000_000)).to_string(),
        3 => (seconds * 1_000_000_000 + random.below(1_000_000_000)).to_string(),
        4 => uuid(random),
        5 => random.text(HEX, 40),
        6 => random.text(HEX, 64),
        7 => random.text(HEX, 128),
        8 => format!("v{}.{}.{}", random.below(30), random.below(100), random.below(1000)),
        9 => format!(
            "{}.{}.{}+build.{}",
            random.below(30),
            random.below(100),
            random.below(100),
            random.below(99_999)
        ),
        10 => format!("OD{}", random.digits(12, 18)),
        11 => format!("order_id={}", random.digits(10, 16)),
        12 => format!("awb {}", random.digits(10, 14)),
        13 => format!("tracking id {}{}IN", random.text(UPPER, 2), random.text(DIGITS, 9)),
        14 => format!(
            "sku: {}-{}-{}",
            random.text(CODE, 4),
            random.text(CODE, 5),
            random.text(DIGITS, 3)
        ),
        15 => format!("trace_id={} span_id={}", random.text(HEX, 32), random.text(HEX, 16)),
        16 => format!("price {}.{:02}", random.below(1_000_000), random.below(100)),
        17 => format!("{}.{:07}", random.below(1_000_000), random.below(10_000_000)),
        18 => format!("hsn {} sac {}", random.text(DIGITS, 8), random.text(DIGITS, 6)),
        19 => format!(
            "2024{:02}{:02}{:02}{:02}{:02}",
            random.between(1, 12),
            random.between(1, 28),
            random.below(24),
            random.below(60),
            random.below(60)
        ),
        20 => format!("bytes={} offset={}", random.digits(6, 12), random.digits(6, 12)),
        21 => format!("txn {}{}", random.text(UPPER, 3), random.digits(9, 14)),
        22 => format!(
            "0x{} pid {} tid {}",
            random.text(HEX, 12),
            random.below(99_999),
            random.below(99_999)
        ),
        _ => format!(
            "rows {} of {} in {} us",
            random.digits(4, 9),
            random.digits(4, 9),
            random.digits(3, 7)
        ),
    }
}

fn uuid(random: &mut Random) -> String {
    [8, 4, 4, 4, 12].map(|count| random.text(HEX, count)).join("-")
}

impl Random {
    /// A number of `low` to `high` digits without a leading zero.
    fn digits(&mut self, low: u64, high: u64) -> String {
        let count = self.between(low, high) as usize;
        format!("{}{}", self.between(1, 9), self.text(DIGITS, count - 1))
    }
}
