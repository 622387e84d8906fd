//! A raw value as a type: it cannot be printed by accident and leaves no trace in memory.

use std::fmt;

use zeroize::Zeroize;

/// A raw personal value.
///
/// There is no `Display`; `Debug` tells only the length; the memory is wiped on drop. [`Sensitive::expose`] is
/// the one way in, easy to find in review.
///
/// ```
/// use raksha_core::Sensitive;
/// let value = Sensitive::new(b"9876543210".to_vec());
/// assert_eq!(format!("{value:?}"), "<sensitive:10>");
/// assert_eq!(value.expose(), b"9876543210");
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Sensitive<T: Zeroize + AsRef<[u8]>>(T);

impl<T: Zeroize + AsRef<[u8]>> Sensitive<T> {
    /// Takes a value into custody.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself. Allowed in transforms and formats only.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value itself, to fill or edit it in place.
    pub const fn expose_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Zeroize + AsRef<[u8]>> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize + AsRef<[u8]>> fmt::Debug for Sensitive<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "<sensitive:{}>", self.0.as_ref().len())
    }
}
