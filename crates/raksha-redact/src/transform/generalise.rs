//! Coarser values: enough to count by, too little to find a person by.

use std::net::{Ipv4Addr, Ipv6Addr};

use raksha_core::Entity;

use super::{Subject, label};

/// Appends the coarser value; what has no coarser form becomes its label.
pub(super) fn generalise(subject: Subject<'_>, value: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    let done = std::str::from_utf8(value).ok().and_then(|text| {
        let text = text.trim();
        match subject.entity {
            Entity::IpAddress => network(text, out),
            Entity::Date | Entity::DateOfBirth => month(text, out),
            Entity::PinCode => first_three(text, out),
            _ => None,
        }
    });
    if done.is_none() {
        out.truncate(start);
        label(subject.name, out);
    }
}

/// IPv4 to its /24, IPv6 to its /48.
fn network(text: &str, out: &mut Vec<u8>) -> Option<()> {
    let address = text.split_once('/').map_or(text, |(address, _)| address);
    if let Ok(address) = address.parse::<Ipv4Addr>() {
        let [first, second, third, _] = address.octets();
        out.extend_from_slice(format!("{first}.{second}.{third}.0/24").as_bytes());
        return Some(());
    }
    let address = address.split_once('%').map_or(address, |(address, _)| address);
    let [first, second, third, ..] = address.parse::<Ipv6Addr>().ok()?.segments();
    let network = Ipv6Addr::new(first, second, third, 0, 0, 0, 0, 0);
    out.extend_from_slice(format!("{network}/48").as_bytes());
    Some(())
}

/// A date to its month, in the order it was written.
fn month(text: &str, out: &mut Vec<u8>) -> Option<()> {
    let date = text.split_once(['T', ' ']).filter(|(day, _)| day.contains('-'));
    let date = date.map_or(text, |(day, _)| day);
    let parts: Vec<&str> =
        date.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |part: &str| {
        part.len() >= 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
            || part.len() <= 2 && part.parse::<u8>().is_ok_and(|number| (1..=12).contains(&number))
    };
    let separator = if date.contains('/') { "/" } else { "-" };
    let written = match parts.as_slice() {
        [year, month] | [year, month, _] if is_year(year) && is_month(month) => {
            format!("{year}{separator}{month}")
        }
        [month, day, year]
            if is_year(year) && month.len() >= 3 && is_month(month) && day.len() <= 2 =>
        {
            format!("{month}{separator}{year}")
        }
        [month, year] | [_, month, year] if is_year(year) && is_month(month) => {
            format!("{month}{separator}{year}")
        }
        _ => return None,
    };
    out.extend_from_slice(written.as_bytes());
    Some(())
}

fn first_three(text: &str, out: &mut Vec<u8>) -> Option<()> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).take(3).collect();
    (digits.len() == 3).then(|| out.extend_from_slice(&digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_get_coarser_once() {
        let cases = [
            (Entity::IpAddress, "203.192.1.45", "203.192.1.0/24"),
            (Entity::IpAddress, "2001:db8:abcd:12::1", "2001:db8:abcd::/48"),
            (Entity::Date, "1990-05-17", "1990-05"),
            (Entity::Date, "1990-05-17T10:11:12Z", "1990-05"),
            (Entity::DateOfBirth, "17/05/1990", "05/1990"),
            (Entity::DateOfBirth, "17 May 1990", "May-1990"),
            (Entity::DateOfBirth, "May 17, 1990", "May-1990"),
            (Entity::Date, "17/05/90", "[DATE]"),
            (Entity::PinCode, "110 001", "110"),
            (Entity::Phone, "9876543210", "[PHONE]"),
        ];
        for (entity, value, expected) in cases {
            let run = |value: &[u8]| {
                let mut out = Vec::new();
                let subject = Subject { entity, name: entity.name(), tenant: "" };
                generalise(subject, value, &mut out);
                String::from_utf8(out).unwrap()
            };
            let once = run(value.as_bytes());
            assert_eq!(once, expected);
            assert_eq!(run(once.as_bytes()), once, "twice");
        }
    }
}
