//! UPI addresses (VPA): `local@handle`, no dot in the handle.
//!
//! A known handle with a plausible local part tells by itself. An unknown handle is worth something only beside a
//! word of payment: `root@build`, `pkg@latest` and `@mentions` look the same.

use std::ops::Range;

use super::token::{is_masked, is_one_of};
use crate::data::is_upi_handle;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::classes::{self, Run};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// The longest local part, in bytes.
const LOCAL_BYTES_MAX: usize = 255;

/// The longest handle, in bytes.
const HANDLE_BYTES_MAX: usize = 64;

/// What follows an `@` in tools and is no handle.
const NOT_HANDLES: &[&str] = &[
    "latest",
    "next",
    "beta",
    "alpha",
    "canary",
    "stable",
    "main",
    "master",
    "develop",
    "dev",
    "head",
    "nightly",
    "localhost",
    "localdomain",
    "github",
    "gitlab",
    "bitbucket",
    "workspace",
    "host",
    "server",
    "local",
    "gmail",
    "yahoo",
    "hotmail",
    "outlook",
    "rediffmail",
    "icloud",
    "protonmail",
    "example",
    "test",
    "node",
    "db",
];

/// Accounts of machines: `root@anything` is a login.
const LOGINS: &[&str] = &[
    "root", "git", "admin", "ubuntu", "postgres", "hadoop", "ec2-user", "centos", "deploy",
    "jenkins", "vagrant", "hdfs", "www-data", "nobody", "daemon", "user", "debian", "pi", "oracle",
    "mysql",
];

/// UPI address.
pub static UPI_ID: Identifier = Identifier {
    rule: "in.upi",
    version: 1,
    entity: Entity::UpiId,
    risk: "Money can be asked from it and it leads to the holder's name and often mobile number.",
    sources: &[
        "NPCI: UPI address",
        "format-utils list of handles (facts)",
        "BillDesk and Razorpay documentation of VPA",
    ],
    keys: &[
        "upi",
        "upi id",
        "upiid",
        "upi address",
        "upi handle",
        "upi vpa",
        "vpa",
        "vpa id",
        "vpa address",
        "virtual payment address",
        "payer vpa",
        "payee vpa",
        "payer upi",
        "payee upi",
        "customer vpa",
        "gpay",
        "gpay id",
        "phonepe",
        "phonepe id",
        "paytm id",
        "bhim id",
        "bhim upi",
        "google pay",
        "यूपीआई",
    ],
    context: &[
        "upi",
        "upiid",
        "vpa",
        "pay",
        "paid",
        "payment",
        "collect",
        "gpay",
        "phonepe",
        "paytm",
        "bhim",
        "payee",
        "payer",
        "transfer",
        "send",
        "qr",
        "scan",
        "credited",
        "debited",
        "यूपीआई",
        "भुगतान",
        "पैसे",
    ],
    negative: &[
        "npm",
        "yarn",
        "pnpm",
        "pip",
        "ssh",
        "scp",
        "git",
        "rsync",
        "sftp",
        "docker",
        "uses",
        "mention",
        "twitter",
        "telegram",
        "instagram",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::At]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Upi,
    found: &[
        "pay to «ravi.kumar@okaxis» now",
        "«9876543210@ybl» sent Rs 500",
        "collect request from vpa «meera-22@mybank»",
        "{\"upi_id\":\"«user@newbank»\"}",
        "UPI/P2A/402211334455/RAVI/«ravi.k@okhdfcbank»/rent",
        "Send it on «ANITA.S@PAYTM».",
        "upi://pay?pa=«shop77@icici»&pn=Shop",
    ],
    spared: &[
        "mail ravi@okaxis.com about it",
        "ssh root@build now",
        "npm install left-pad@1.2.3 pkg@latest",
        "thanks @paytm and @ybl",
        "git clone git@github:org/repo",
        "uses: actions/checkout@v4",
        "UPI uXXX@okaxis was masked",
        "UPI XXX@okaxis was masked",
        "x@gen_z.com wrote",
        "ssh ops@hdfcbank-prod-3 df",
        "pay 14-digit 91223344556677@abdm",
    ],
};

const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')
}

/// The handle from `start`, letters and digits beginning with a letter.
fn handle_end(text: &[u8], start: usize) -> Option<usize> {
    let starts_well = text.get(start)?.is_ascii_alphabetic();
    let length = Run::after(text, start, HANDLE_BYTES_MAX + 1, classes::ALPHANUMERIC).length;
    (starts_well && (2..=HANDLE_BYTES_MAX).contains(&length)).then_some(start + length)
}

/// Where the local part before `at` begins.
fn local_start(text: &[u8], at: usize) -> Option<usize> {
    let before = text.get(at.saturating_sub(LOCAL_BYTES_MAX + 1)..at)?;
    let length = before.iter().rev().take_while(|byte| is_local(**byte)).count();
    let local = before.get(before.len() - length..)?;
    // Punctuation in front (`- ravi@ybl`, `...ravi@ybl`) is not part of the address.
    let lead = local.iter().take_while(|byte| !byte.is_ascii_alphanumeric()).count();
    let length = length - lead;
    (2..=LOCAL_BYTES_MAX).contains(&length).then_some(at - length)
}

/// Our own mask (`uXXX@okaxis`) or another tool's.
fn is_masked_local(local: &[u8]) -> bool {
    is_masked(local) || (local.len() <= 4 && local.ends_with(b"XXX"))
}

fn is_health(handle: &[u8]) -> bool {
    is_one_of(handle, &["abdm", "sbx"])
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    let handle_span = site.at + 1..handle_end(site.text, site.at + 1)?;
    // Most are e-mail addresses: a dot and a further label tell before anything else is read.
    if !ends_as_address(site, handle_span.end) {
        return None;
    }
    let span = local_start(site.text, site.at)?..handle_span.end;
    let handle = site.slice(handle_span);
    let local = site.slice(span.start..site.at);
    if is_health(handle) || is_masked_local(local) {
        return None;
    }
    // A local part that goes on to the left is an e-mail's (`a+b@...`) or not in Latin script.
    let before = site.before(span.start);
    if matches!(before, b'+' | b'@' | b'%' | b'&' | b'*') || before >= 0x80 {
        return None;
    }
    if is_upi_handle(handle) {
        // `root@sbi:` and `deploy@hdfcbank-prod` are logins on hosts of that bank.
        let (next, further) = (site.byte(span.end), site.byte(span.end + 1));
        let host = next == b'-' && further.is_ascii_lowercase();
        let login = host || (matches!(next, b':' | b'-') && is_one_of(local, LOGINS));
        return (!login).then(|| Match {
            span,
            evidence: EvidenceSet::of(&[
                Evidence::Shape,
                Evidence::TellingForm,
                Evidence::KnownHandle,
            ]),
        });
    }
    let free = is_free_token(site, &span) && !is_one_of(handle, NOT_HANDLES);
    let plausible = handle.len() >= 3
        && handle.iter().all(u8::is_ascii_alphabetic)
        && !is_one_of(local, LOGINS)
        && !local.starts_with(b"actions");
    (free && plausible).then(|| Match {
        span,
        evidence: EvidenceSet::of(&[Evidence::Shape, Evidence::UnknownHandle]),
    })
}

/// Whether nothing after the handle makes the whole an e-mail address, a host or a path.
fn ends_as_address(site: &Site<'_>, end: usize) -> bool {
    let next = site.byte(end + 1);
    match site.byte(end) {
        b'.' => !(next.is_ascii_alphanumeric() || next >= 0x80) || is_sentence(site, end),
        b'_' | b'@' | b'\\' => false,
        b':' => !(next.is_ascii_alphanumeric() || matches!(next, b'/' | b'~' | b'$' | b'.')),
        _ => true,
    }
}

/// Whether the dot ends a sentence whose space was forgotten: `ravi@ybl.Please`.
fn is_sentence(site: &Site<'_>, dot: usize) -> bool {
    site.byte(dot + 1).is_ascii_uppercase()
        && site.byte(dot + 2).is_ascii_lowercase()
        && site.before(dot).is_ascii_lowercase()
}

/// Stricter, for unknown handles: no path, host or scope around it.
fn is_free_token(site: &Site<'_>, span: &Range<usize>) -> bool {
    let before = matches!(site.before(span.start), b'/' | b':' | b'\\' | b'~' | b'#' | b'.' | b'-');
    let after = matches!(site.byte(span.end), b'/' | b':' | b'-' | b'(' | b'[' | b'#' | b'=');
    !before && !after && site.stands_alone(span)
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let at = memchr::memchr(b'@', value.get(..value.len().min(LOCAL_BYTES_MAX + 1))?)?;
    let local = value.get(..at)?;
    let end = handle_end(value, at + 1)?;
    let handle = value.get(at + 1..end)?;
    if local.is_empty()
        || !local.iter().all(|byte| is_local(*byte))
        || !local.iter().any(u8::is_ascii_alphanumeric)
        || is_masked_local(local)
        || is_health(handle)
    {
        return None;
    }
    let site = Site { text: value, at, seed: Seed::At, number: None };
    let ends = match extent {
        Extent::Whole => end == value.len(),
        Extent::Prefix => ends_as_address(&site, end) && !Site::is_word(site.byte(end)),
    };
    let known = if is_upi_handle(handle) { Evidence::KnownHandle } else { Evidence::UnknownHandle };
    ends.then(|| Match { span: 0..end, evidence: EvidenceSet::of(&[Evidence::Shape, known]) })
}
