//! The handles (after the `@`) of UPI addresses, lower case, sorted.
//!
//! Community lists, read 2026-11-22 (facts from format-utils `vpa-handles` and bharatpay-mcp, both MIT), retired
//! handles included because they live on in old data, ambiguous words (`trans`, `omni`, `liv`) left out; to be
//! refreshed from NPCI. A handle outside the list counts less, it is not refused.

use super::word_list::WordList;

/// Known handles, sorted.
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
    BY_LETTER.has(handle)
}

static BY_LETTER: WordList = WordList::new(UPI_HANDLES);

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
