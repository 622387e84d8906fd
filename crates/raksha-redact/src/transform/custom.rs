//! Masks declared in a policy: `{ keep_first = 2, keep_last = 2, keep_separators = true, char = "X" }`.

use super::{each_character, is_content, push_character};

/// A mask by numbers. Counts are code points that carry content.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct CustomMask {
    /// Kept at the start.
    pub keep_first: u8,
    /// Kept at the end.
    pub keep_last: u8,
    /// Whether separators stay; otherwise they vanish.
    pub keep_separators: bool,
    /// What stands for a masked character.
    pub character: char,
    /// So many mask characters stand between the kept ends, whatever the value's length; it then tells nothing.
    pub fixed_length: Option<u8>,
}

impl CustomMask {
    /// Appends the masked value. A value with no more content than is kept is masked whole.
    pub fn apply(&self, value: &[u8], out: &mut Vec<u8>) {
        let mut total = 0;
        each_character(value, |character| {
            total += usize::from(is_content(character) || character == Some(self.character));
        });
        let (first, last) = (usize::from(self.keep_first), usize::from(self.keep_last));
        let (first, last) = if total <= first + last { (0, 0) } else { (first, last) };
        let kept = |ordinal: usize| ordinal < first || ordinal + last >= total && last > 0;
        let mut ordinal = 0;
        let mut filled = false;
        each_character(value, |character| {
            if is_content(character) || character == Some(self.character) {
                if kept(ordinal) {
                    push_character(character, out);
                } else if self.fixed_length.is_none() {
                    push_character(Some(self.character), out);
                } else if !filled {
                    filled = true;
                    let length = self.fixed_length.unwrap_or_default();
                    (0..length).for_each(|_| push_character(Some(self.character), out));
                }
                ordinal += 1;
            } else if self.keep_separators && self.fixed_length.is_none() {
                push_character(character, out);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(mask: CustomMask, value: &str) -> String {
        let mut out = Vec::new();
        mask.apply(value.as_bytes(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn custom_masks_keep_what_they_say() {
        let base = CustomMask {
            keep_first: 2,
            keep_last: 2,
            keep_separators: true,
            character: '*',
            fixed_length: None,
        };
        let cases = [
            (base, "98765-43210", "98***-***10"),
            (base, "9876", "****"),
            (base, "98765", "98*65"),
            (base, "रमेश-कुमार", "रम**-***ार"),
            (CustomMask { keep_separators: false, ..base }, "98765-43210", "98******10"),
            (CustomMask { fixed_length: Some(3), ..base }, "98765-43210", "98***10"),
            (CustomMask { fixed_length: Some(3), ..base }, "98", "***"),
            (CustomMask { keep_first: 0, keep_last: 0, ..base }, "abc", "***"),
        ];
        for (mask, value, expected) in cases {
            let once = masked(mask, value);
            assert_eq!(once, expected, "{value}");
            assert_eq!(masked(mask, &once), once, "twice: {value}");
        }
    }
}
