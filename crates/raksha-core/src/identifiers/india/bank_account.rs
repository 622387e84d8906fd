//! Bank account numbers: nine to eighteen digits, no check, no common form. Only a key or a context word makes
//! such a number an account.

use super::token::{declared_number, is_apart, is_token};
use crate::detect::{NumberPrefix, Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach, digits};
use crate::types::{Entity, Evidence, EvidenceSet};

/// Digits of an account number in running text.
const COUNTS: u32 = digits(&[9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);

/// Digits of an account number that is a declared value (eight: accounts of other countries).
const COUNTS_DECLARED: u32 = COUNTS | digits(&[8]);

const WORDS: &[&str] = &["ac", "acc", "acct", "account", "accno", "c"];

/// Bank account number.
pub static BANK_ACCOUNT: Identifier = Identifier {
    rule: "in.bank-account",
    version: 1,
    entity: Entity::BankAccount,
    risk: "Money can be debited or asked from it; with a name it is used to deceive the holder.",
    sources: &[
        "Reserve Bank of India: account numbers have no common form; banks use 9 to 18 digits",
    ],
    keys: &[
        "account no",
        "account number",
        "account num",
        "accountno",
        "acc no",
        "acc num",
        "acc number",
        "accno",
        "acct",
        "acct no",
        "acct num",
        "acct number",
        "acctno",
        "ac no",
        "ac number",
        "a c",
        "a c no",
        "a c number",
        "a/c",
        "a/c no",
        "a/c number",
        "bank account",
        "bank account no",
        "bank account number",
        "bank ac",
        "bank ac no",
        "bank acc",
        "bank acc no",
        "bank acct",
        "beneficiary account",
        "beneficiary account no",
        "beneficiary account number",
        "beneficiary ac no",
        "benef acc no",
        "payee account",
        "payer account",
        "savings account",
        "savings account no",
        "savings ac no",
        "current account no",
        "sb account",
        "sb account no",
        "sb ac no",
        "debit account",
        "credit account",
        "from account",
        "to account",
        "salary account",
        "loan account",
        "loan account no",
        "loan account number",
        "=account",
        "khata",
        "khata no",
        "khata number",
        "khata sankhya",
        "खाता",
        "खाता संख्या",
        "खाता नंबर",
        "बैंक खाता",
    ],
    context: &[
        "account",
        "accounts",
        "acct",
        "acc",
        "a/c",
        "ac",
        "khata",
        "khaata",
        "savings",
        "ifsc",
        "neft",
        "rtgs",
        "imps",
        "beneficiary",
        "passbook",
        "cheque",
        "debited",
        "credited",
        "bank",
        "खाता",
        "खाते",
        "बैंक",
        "கணக்கு",
        "ఖాతా",
        "ಖಾತೆ",
    ],
    negative: &[
        "aws",
        "arn",
        "iam",
        "github",
        "twitter",
        "order",
        "invoice",
        "tracking",
        "utr",
        "rrn",
        "txn",
        "transaction",
        "ref",
        "reference",
        "refno",
        "upi",
        "imei",
        "mobile",
        "phone",
        "mob",
        "card",
        "aadhaar",
        "aadhar",
        "gst",
        "ticket",
        "login",
        "user",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Digits, Seed::Groups]),
    cues: &[],
    digit_counts: COUNTS,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "A/C No: «123456789012»",
        "your account «50100234567890» is debited",
        "{\"accountNumber\":\"«0012345678»\"}",
        "acct no «3214 5678 9012 34» at the branch",
        "khata «20123456789» mein bhejo",
        "{\"bank_account\":«917020045678901»}",
        "खाता संख्या: «38571234567»",
    ],
    spared: &[
        "order 50100234567890 shipped",
        "{\"account_number\":\"XXXXXX7890\"}",
        "{\"account_number\":\"not linked\"}",
        "arn:aws:iam::123456789012:user",
        "epoch 1700000000123",
        "utr 402211334455 received",
        "account opened in 2019",
    ],
};

fn recognize(site: &Site<'_>) -> Option<Match> {
    let number = site.number.as_ref()?;
    let span = number.span.clone();
    let count = number.digits().len();
    let zeros = number.digits().iter().all(|digit| *digit == 0);
    // Groups shorter than two digits are lists and dates, not accounts.
    let grouped = !number.is_bare()
        && number.groups().iter().all(|group| *group >= 2)
        && number.separator != b'.';
    if COUNTS >> count & 1 == 0
        || number.prefix != NumberPrefix::None
        || zeros
        || !(number.is_bare() || grouped)
        || !is_token(site, &span, WORDS)
        || (grouped && !is_apart(site, number))
    {
        return None;
    }
    // No evidence of its own: dropped unless a key or a context word speaks for it.
    Some(Match { span, evidence: EvidenceSet::NONE })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let counts = if extent == Extent::Whole { COUNTS_DECLARED } else { COUNTS };
    let number = declared_number(value, extent, counts)?;
    let plausible =
        number.prefix == NumberPrefix::None && number.digits().iter().any(|digit| *digit != 0);
    plausible
        .then(|| Match { span: number.span.clone(), evidence: EvidenceSet::of(&[Evidence::Shape]) })
}
