//! The first four letters of branch codes (IFSC): who the bank is. Sorted.
//!
//! Facts from the list of branches the Reserve Bank of India publishes, read 2026-11-22 (185 thousand branches)
//! and written by `xtask/data/bank_codes.py`;
//! codes of merged banks are kept, they live on in old data. A code outside the list counts less, it is not refused.

/// Known bank codes, sorted for binary search.
#[rustfmt::skip]
pub static BANK_CODES: &[&[u8; 4]] = &[
    b"ABHY", b"ABNA", b"ABPB", b"ADBK", b"ADCB", b"ADCC", b"AHDC", b"AIRP", b"AJAR", b"AJHC",
    b"AKJB", b"ALLA", b"AMCB", b"AMDN", b"ANDB", b"ANZB", b"APBL", b"APGB", b"APGV", b"APMC",
    b"ARBL", b"ASBL", b"AUBL", b"AUCB", b"BACB", b"BARA", b"BARB", b"BARC", b"BBKM", b"BCBM",
    b"BCEY", b"BCHN", b"BDBL", b"BKDN", b"BKID", b"BMCB", b"BNPA", b"BNSB", b"BOFA", b"BOTM",
    b"BUCB", b"CBIN", b"CCBL", b"CCIL", b"CHAS", b"CITI", b"CIUB", b"CLBL", b"CNRB", b"COAS",
    b"CORP", b"COSB", b"CRES", b"CRGB", b"CRLY", b"CRUB", b"CSBK", b"CSBX", b"CTBA", b"CTCB",
    b"DBSS", b"DCBL", b"DCUB", b"DEOB", b"DEUT", b"DICG", b"DLSC", b"DLXB", b"DMKJ", b"DNSB",
    b"DOHB", b"DURG", b"EBIL", b"EIBI", b"ESFB", b"ESMF", b"FDRL", b"FINO", b"FIRN", b"FSFB",
    b"GABK", b"GBCB", b"GDCB", b"GGBK", b"GSCB", b"GSSB", b"HARC", b"HCBL", b"HDFC", b"HPSC",
    b"HSBC", b"HUSB", b"HVBK", b"IBBK", b"IBKL", b"IBKO", b"ICBK", b"ICIC", b"ICLL", b"IDFB",
    b"IDIB", b"IDUK", b"INDB", b"IOBA", b"IPOS", b"ITBL", b"JAKA", b"JANA", b"JASB", b"JIOP",
    b"JJSB", b"JPCB", b"JSBL", b"JSBP", b"JSFB", b"JTSC", b"KACE", b"KAIJ", b"KANG", b"KARB",
    b"KBKB", b"KCBL", b"KCCB", b"KDCB", b"KGRB", b"KJSB", b"KKBK", b"KLGB", b"KNSB", b"KOEX",
    b"KOLH", b"KRTH", b"KSBK", b"KSCB", b"KUCB", b"KVBL", b"KVGB", b"LAVB", b"MAHB", b"MAHG",
    b"MCAB", b"MCBL", b"MDBK", b"MDCB", b"MHCB", b"MKPB", b"MSBL", b"MSCI", b"MSHQ", b"MSLM",
    b"MSNU", b"MUBL", b"MVCB", b"NATA", b"NBAD", b"NBRD", b"NCUB", b"NESF", b"NGSB", b"NHBA",
    b"NICB", b"NJBK", b"NKGS", b"NMCB", b"NMGB", b"NNSB", b"NOSC", b"NSPB", b"NTBL", b"NUCB",
    b"NVNM", b"OIBA", b"ORBC", b"ORCB", b"PHNP", b"PJSB", b"PKGB", b"PMCB", b"PMEC", b"PPNT",
    b"PRTH", b"PSBL", b"PSIB", b"PUCB", b"PUNB", b"PUSD", b"PYTM", b"QNBA", b"RABO", b"RATN",
    b"RBIH", b"RBIN", b"RBIP", b"RBIS", b"RDCB", b"RMGB", b"RNSB", b"RRBP", b"RSBL", b"RSCB",
    b"RSSB", b"SABR", b"SAGB", b"SAHE", b"SANT", b"SBIN", b"SBLS", b"SCBL", b"SDCB", b"SDCE",
    b"SECB", b"SGBA", b"SHBK", b"SIBL", b"SIDB", b"SIDC", b"SJSB", b"SKNB", b"SKSB", b"SMBC",
    b"SMCB", b"SMNB", b"SNBK", b"SOGE", b"SPCB", b"SRCB", b"STCB", b"SUNB", b"SURY", b"SUSB",
    b"SUTB", b"SVBL", b"SVCB", b"SVSH", b"SYNB", b"TAUB", b"TBMC", b"TBSB", b"TCBR", b"TDCB",
    b"TGMB", b"TGRB", b"THRS", b"TJSB", b"TMBL", b"TMSB", b"TNCB", b"TNSC", b"TPSC", b"TSAB",
    b"TSSB", b"TTCB", b"UBIN", b"UCBA", b"UCLB", b"UJVN", b"UNBA", b"UOVB", b"UPCB", b"URBN",
    b"USCB", b"UTBI", b"UTIB", b"UTKS", b"UUCB", b"VARA", b"VASJ", b"VCOB", b"VIJB", b"VSBA",
    b"VSBL", b"VTBJ", b"VVSB", b"WBSC", b"WPAC", b"XNSE", b"YESB", b"ZCBL", b"ZSBL",
];

/// Whether the four letters (upper case) are a known bank.
pub fn is_bank_code(code: &[u8]) -> bool {
    BANK_CODES.binary_search_by(|known| known.as_slice().cmp(code)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_found() {
        assert!(BANK_CODES.is_sorted());
        assert!(is_bank_code(b"HDFC") && is_bank_code(b"SBIN") && is_bank_code(b"ALLA"));
        assert!(!is_bank_code(b"QQQQ") && !is_bank_code(b"") && !is_bank_code(b"HDFCX"));
    }
}
