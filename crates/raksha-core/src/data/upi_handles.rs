//! The handles (after the `@`) of UPI addresses, lower case, sorted.
//!
//! Community lists, read 2026-11-22 (facts from format-utils `vpa-handles` and bharatpay-mcp, both MIT), retired
//! handles included because they live on in old data, ambiguous words (`trans`, `omni`, `liv`) left out; to be
//! refreshed from NPCI. A handle outside the list counts less, it is not refused.

/// Known handles, sorted for binary search.
#[rustfmt::skip]
pub static UPI_HANDLES: &[&str] = &[
    "abcdicici", "abfspay", "airtel", "airtelpaymentsbank", "allbank", "amazonpay", "andb", "apl",
    "aubank", "axisb", "axisbank", "axisgo", "axl", "bandhan", "barodamp", "barodampay",
    "barodapay", "bob", "boi", "bpaywallet", "bpunity", "cbin", "cboi", "centralbank",
    "citi", "citigold", "cnrb", "cred", "csbpay", "cub", "dbs", "dcb",
    "dcbbank", "denabank", "dhani", "digikhata", "dlb", "eazypay", "ebixcash", "equitas",
    "ezeepay", "fam", "fbl", "federal", "fifederal", "finobank", "fkaxis", "freecharge",
    "freoicici", "goaxb", "hdfcbank", "hdfcbankjd", "hsbc", "ibl", "icici", "idbi",
    "idfc", "idfcbabk", "idfcbank", "idfcfirst", "idfcnetc", "idfcpay", "ikwik", "imobile",
    "indianbank", "indie", "indus", "indusind", "inhdfc", "iob", "jarunity", "jio",
    "jkb", "jsb", "jupiteraxis", "karb", "karurvysyabank", "kaypay", "kbl", "kmb",
    "kmbl", "kotak", "kphdfc", "kvb", "kvbank", "lvb", "mahb", "mbk",
    "mufin", "mvhdfc", "myicici", "naviaxis", "niyoicici", "nye", "obc", "obopay",
    "okaxis", "okhdfcbank", "okicici", "oksbi", "oneyes", "oxymoney", "paulpay", "paymoni",
    "paytm", "payu", "payworld", "phonepe", "pinelabs", "pingpay", "pnb", "pockets",
    "postbank", "psb", "ptaxis", "pthdfc", "ptsbi", "ptyes", "pz", "rajgovhdfcbank",
    "rapl", "rbl", "rmhdfcbank", "rmrbl", "s2b", "saraswat", "sbi", "scb",
    "scbl", "scmobile", "seyes", "shriramhdfcbank", "sib", "slc", "slice", "sliceaxis",
    "spicepay", "superyes", "tapay", "tapicici", "tbl", "timecosmos", "tjsb", "topay",
    "ubi", "uboi", "uco", "unionbank", "unionbankofindia", "united", "upi", "utbi",
    "waaxis", "wahdfcbank", "waicici", "wasbi", "yapl", "ybl", "yesbank", "yesbankltd",
    "yescred", "yescurie", "yesfam", "yesg", "yesgo", "yespay", "yespop", "yestp",
    "zoicici",
];

/// Whether the handle is known, in any case.
pub fn is_upi_handle(handle: &[u8]) -> bool {
    let Some(first @ b'a'..=b'z') = handle.first().map(u8::to_ascii_lowercase) else {
        return false;
    };
    let letter = usize::from(first - b'a');
    let bound = |letter: usize| BY_LETTER.get(letter).copied().map_or(0, usize::from);
    let same = UPI_HANDLES.get(bound(letter)..bound(letter + 1)).unwrap_or_default();
    same.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(handle))
}

const LETTERS: usize = 26;

/// Where the handles with each first letter begin in `UPI_HANDLES`.
static BY_LETTER: [u16; LETTERS + 1] = by_letter();

#[expect(clippy::indexing_slicing, reason = "constant evaluation: out of bounds fails the build")]
const fn by_letter() -> [u16; LETTERS + 1] {
    let mut table = [0; LETTERS + 1];
    let (mut letter, mut at) = (0, 0);
    while letter < LETTERS {
        table[letter] = at as u16;
        while at < UPI_HANDLES.len() && (UPI_HANDLES[at].as_bytes()[0] - b'a') as usize == letter {
            at += 1;
        }
        letter += 1;
    }
    table[letter] = at as u16;
    assert!(at == UPI_HANDLES.len(), "every handle begins with a letter and is in order");
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_sorted_and_found_in_any_case() {
        assert!(UPI_HANDLES.is_sorted());
        assert!(UPI_HANDLES.iter().all(|handle| is_upi_handle(handle.as_bytes())));
        assert!(is_upi_handle(b"OkAxis") && !is_upi_handle(b"gmail") && !is_upi_handle(b""));
    }
}
