//! IP addresses, version 4. Version 6 stands in `ip6.rs`.
//!
//! Four small numbers with dots are also a version; the words and bytes around them decide.

use std::ops::Range;

use super::form::{byte, found, run_start};
use super::ip6;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// IP addresses of both versions.
pub static IP_ADDRESS: Identifier = Identifier {
    rule: "world.ip_address",
    version: 1,
    entity: Entity::IpAddress,
    risk: "An IP address ties a request to a connection, a place and, with the provider's help, a person.",
    sources: &["RFC 791", "RFC 4291", "RFC 5952"],
    keys: IP_KEYS,
    context: &[
        "ip",
        "ips",
        "ipv4",
        "ipv6",
        "addr",
        "address",
        "host",
        "client",
        "remote",
        "peer",
        "from",
        "src",
        "source",
        "dst",
        "destination",
        "server",
        "gateway",
        "rhost",
        "dns",
        "resolver",
        "nameserver",
        "ping",
        "route",
        "router",
        "आईपी",
    ],
    negative: &[
        "version", "ver", "release", "firmware", "build", "sdk", "oid", "section", "clause",
        "netmask", "mask", "chapter",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Dots, Seed::Colons]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Ip,
    found: &[
        "client «192.168.1.24» closed the connection",
        "Accepted password for root from «203.0.113.7» port 22",
        "/«10.251.73.220»:50010 received block",
        "blocked «10.0.0.5»/32 and «10.0.0.9»-«10.0.0.12»",
        "peer «2001:db8:85a3::8a2e:370:7334» up",
        "[«2001:db8::1»]:443 answered",
        "via «::ffff:203.0.113.9»",
        "DNS is «8.8.8.8» for this host",
        "gateway «fe80::1ff:fe23:4567:890a»%eth0",
    ],
    spared: &[
        "version 1.2.3.4 is out",
        "v10.2.33.4 released",
        "raksha-10.20.30.40.tar.gz",
        "listening on 127.0.0.1:8080 and 0.0.0.0",
        "Chrome/91.0.210.12 Safari/537.36",
        "netmask 255.255.255.0",
        "1.3.6.1.4.1.311 is an OID",
        "std::string name = std::move(other);",
        "from 10:30:00 to 11:45:10",
        "crate::a::b and fade::cafe",
        "fingerprint 16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48",
        "client 192.168.XXX.XXX asked",
    ],
};

#[rustfmt::skip]
const IP_KEYS: &[&str] = &[
    "ip", "ips", "ip address", "ipaddress", "ip addr", "ipaddr", "ip add", "ipv4", "ipv6", "client ip", "clientip", "remote addr",
    "remote address", "remote ip", "x forwarded for", "forwarded for", "x real ip", "real ip", "true client ip",
    "cf connecting ip", "source ip", "src ip", "srcip", "sourceip", "dst ip", "dest ip", "destination ip", "user ip",
    "host ip", "peer ip", "peer addr", "rhost", "login ip", "last ip", "last login ip", "signup ip", "public ip",
    "private ip", "local ip", "server ip", "device ip", "customer ip", "sender ip", "visitor ip",
];

/// The longest run of bytes read as an address, in bytes: IPv6 with an IPv4 tail.
pub(super) const ADDRESS_BYTES_MAX: usize = 45;

fn recognize(site: &Site<'_>) -> Option<Match> {
    match site.seed {
        Seed::Dots => recognize_v4(site),
        Seed::Colons => ip6::recognize(site),
        _ => None,
    }
}

fn recognize_v4(site: &Site<'_>) -> Option<Match> {
    let (octets, end) = parse_v4(site.text, site.at)?;
    let span = site.at..end;
    if !stands_alone(site, &span) || is_impersonal(octets) || is_version(site.text, span.start) {
        return None;
    }
    // `2.5.4.3`: a section, object id or version at least as often as an address.
    if octets.iter().all(|octet| *octet < 20) && octets[0] != 10 {
        return found(span, &[E::Shape]);
    }
    found(span, &[E::Shape, E::TellingForm])
}

/// Four octets without leading zeros, and where they end.
pub(super) fn parse_v4(text: &[u8], start: usize) -> Option<([u8; 4], usize)> {
    let mut rest = text.get(start..)?;
    let mut octets = [0; 4];
    for (count, octet) in octets.iter_mut().enumerate() {
        if count > 0 {
            let [b'.', after @ ..] = rest else { return None };
            rest = after;
        }
        let digit = |byte: u8| u16::from(byte.wrapping_sub(b'0'));
        let (value, after) = match rest {
            [a @ b'1'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9', after @ ..] => {
                (digit(*a) * 100 + digit(*b) * 10 + digit(*c), after)
            }
            [a @ b'1'..=b'9', b @ b'0'..=b'9', after @ ..] => (digit(*a) * 10 + digit(*b), after),
            [a @ b'0'..=b'9', after @ ..] => (digit(*a), after),
            _ => return None,
        };
        *octet = u8::try_from(value).ok()?;
        rest = after;
        if rest.first().is_some_and(u8::is_ascii_digit) {
            return None;
        }
    }
    Some((octets, text.len() - rest.len()))
}

/// Whether the address is a token of its own and no part of a file name, range of versions or longer dotted number.
fn stands_alone(site: &Site<'_>, span: &Range<usize>) -> bool {
    let (before, next) = (site.before(span.start), site.byte(span.end + 1));
    let further = span.start.checked_sub(1).map_or(0, |previous| site.before(previous));
    let begins = match before {
        b'.' | b'+' => false,
        b'-' => !(further.is_ascii_alphabetic() || further == b'_' || further == b'.'),
        b'/' => !is_product(site.text, span.start - 1),
        _ => true,
    };
    let ends = match site.byte(span.end) {
        b'.' => !Site::is_word(next),
        b'-' | b'+' => next.is_ascii_digit() || !Site::is_word(next),
        _ => true,
    };
    site.stands_alone(span) && begins && ends
}

/// `Chrome/` before a number: a product of a user agent. Hosts (`node-1/10.0.0.7`) are lower case or hold other
/// characters.
fn is_product(text: &[u8], slash: usize) -> bool {
    let start = run_start(text, slash, 24, |byte| byte.is_ascii_alphabetic());
    let word = text.get(start..slash).unwrap_or_default();
    word.first().is_some_and(u8::is_ascii_uppercase)
        && !byte(text, start.wrapping_sub(1)).is_ascii_graphic()
}

/// Addresses that are nobody's: this host, loopback, multicast, masks.
const fn is_impersonal(octets: [u8; 4]) -> bool {
    matches!(octets, [0 | 127 | 224..=255, ..])
}

/// Whether the word before says that a version follows.
fn is_version(text: &[u8], start: usize) -> bool {
    let gap = run_start(text, start, 4, |byte| {
        matches!(byte, b' ' | b':' | b'=' | b'"' | b'\'' | b'-' | b'(')
    });
    let word = run_start(text, gap, 12, |byte| byte.is_ascii_alphabetic());
    let name = text.get(word..gap).unwrap_or_default();
    // Before most addresses stands another word.
    if !matches!(
        name.first(),
        Some(b'v' | b'V' | b'r' | b'R' | b'b' | b'B' | b'f' | b'F' | b'o' | b'O')
    ) {
        return false;
    }
    let known: [&[u8]; 9] =
        [b"v", b"ver", b"version", b"release", b"rev", b"revision", b"build", b"firmware", b"oid"];
    known.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// A value under a key that declares an address: any valid one, with or without a port, loopback too.
fn declared(value: &[u8], _extent: Extent) -> Option<Match> {
    let start = usize::from(byte(value, 0) == b'[' || byte(value, 0) == b'/');
    if let Some((_, end)) = parse_v4(value, start)
        && !Site::is_word(byte(value, end))
        && !(byte(value, end) == b'.' && Site::is_word(byte(value, end + 1)))
    {
        return found(start..end, &[E::Shape]);
    }
    let end = ip6::parse(value, start)?;
    found(start..end, &[E::Shape])
}
