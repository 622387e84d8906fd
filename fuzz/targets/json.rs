//! JSON documents: see `raksha_fuzz::check_format`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use raksha_redact::format::Format;

fuzz_target!(|data: &[u8]| raksha_fuzz::check_format(Format::Json, data));
