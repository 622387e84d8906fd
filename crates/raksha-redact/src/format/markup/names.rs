//! What the names of elements and attributes mean.

use self::Element::{Box, Inline, Structure, Void};

/// What an element of HTML is to the text in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Element {
    /// It has no content and no end tag.
    Void,
    /// It only changes how text looks: a key of the element around it still names the text.
    Inline,
    /// A box that stands for nothing.
    Box,
    /// Any other.
    Structure,
}

/// The elements of HTML, sorted. A name that is not here is a key, as in XML; so is `address`.
#[rustfmt::skip]
static ELEMENTS: &[(&str, Element)] = &[
    ("a", Inline), ("abbr", Inline), ("area", Void), ("article", Structure),
    ("aside", Structure), ("audio", Structure), ("b", Inline), ("base", Void), ("bdi", Inline),
    ("bdo", Inline), ("big", Inline), ("blockquote", Structure), ("body", Structure),
    ("br", Void), ("button", Structure), ("canvas", Structure), ("caption", Structure),
    ("center", Box), ("cite", Inline), ("code", Inline), ("col", Void), ("colgroup", Structure),
    ("data", Inline), ("datalist", Structure), ("dd", Structure), ("del", Structure),
    ("details", Structure), ("dfn", Structure), ("dialog", Structure), ("div", Box),
    ("dl", Structure), ("dt", Structure), ("em", Inline), ("embed", Void),
    ("fieldset", Structure), ("figcaption", Structure), ("figure", Structure), ("font", Inline),
    ("footer", Structure), ("form", Structure), ("frame", Structure), ("frameset", Structure),
    ("g", Structure), ("h1", Structure), ("h2", Structure), ("h3", Structure), ("h4", Structure),
    ("h5", Structure), ("h6", Structure), ("head", Structure), ("header", Structure),
    ("hgroup", Structure), ("hr", Void), ("html", Structure), ("i", Inline),
    ("iframe", Structure), ("img", Void), ("input", Void), ("ins", Structure), ("kbd", Inline),
    ("label", Structure), ("legend", Structure), ("li", Structure), ("link", Void),
    ("main", Structure), ("map", Structure), ("mark", Inline), ("menu", Structure),
    ("meta", Void), ("meter", Structure), ("nav", Structure), ("nobr", Box),
    ("noembed", Structure), ("noframes", Structure), ("noscript", Structure),
    ("object", Structure), ("ol", Structure), ("optgroup", Structure), ("option", Structure),
    ("output", Box), ("p", Box), ("param", Void), ("path", Structure), ("picture", Structure),
    ("plaintext", Structure), ("pre", Structure), ("progress", Structure), ("q", Structure),
    ("rp", Structure), ("rt", Structure), ("ruby", Structure), ("s", Inline), ("samp", Inline),
    ("script", Structure), ("search", Structure), ("section", Structure), ("select", Structure),
    ("slot", Structure), ("small", Inline), ("source", Void), ("span", Inline),
    ("strike", Inline), ("strong", Inline), ("style", Structure), ("sub", Inline),
    ("summary", Structure), ("sup", Inline), ("svg", Structure), ("table", Structure),
    ("tbody", Structure), ("td", Structure), ("template", Structure), ("text", Structure),
    ("textarea", Structure), ("tfoot", Structure), ("th", Structure), ("thead", Structure),
    ("time", Inline), ("title", Structure), ("tr", Structure), ("track", Void),
    ("tspan", Structure), ("tt", Inline), ("u", Inline), ("ul", Structure), ("var", Inline),
    ("video", Structure), ("wbr", Void), ("xmp", Structure),
];

/// The longest name in the table, in bytes.
const ELEMENT_BYTES_MAX: usize = 10;

/// What the element of this name, in any case, is.
pub(super) fn element(name: &[u8]) -> Option<Element> {
    let mut lower = [0_u8; ELEMENT_BYTES_MAX];
    let lower = lower.get_mut(..name.len())?;
    lower.copy_from_slice(name);
    lower.make_ascii_lowercase();
    let row = ELEMENTS.binary_search_by(|(known, _)| known.as_bytes().cmp(lower)).ok()?;
    ELEMENTS.get(row).map(|(_, element)| *element)
}

/// Elements whose content is text up to their end tag, and whether references are decoded in it.
pub(super) fn raw_text(name: &[u8]) -> Option<(&'static str, bool)> {
    const ELEMENTS: [(&str, bool); 8] = [
        ("script", false),
        ("style", false),
        ("textarea", true),
        ("title", true),
        ("xmp", false),
        ("iframe", false),
        ("noembed", false),
        ("noframes", false),
    ];
    ELEMENTS.into_iter().find(|(known, _)| name.eq_ignore_ascii_case(known.as_bytes()))
}

/// Whether an open element of this name ends where one of the other name starts.
pub(super) fn is_ended_by(open: &[u8], next: &[u8]) -> bool {
    let cell = ["td", "th"];
    if is_one_of(open, &cell) {
        return is_one_of(next, &["td", "th", "tr", "tbody", "tfoot", "thead"]);
    }
    if is_one_of(open, &["tr"]) {
        return is_one_of(next, &["tr", "tbody", "tfoot", "thead"]);
    }
    if is_one_of(open, &["dt", "dd"]) {
        return is_one_of(next, &["dt", "dd"]);
    }
    is_one_of(open, &["li", "option", "p", "tbody", "thead"]) && open.eq_ignore_ascii_case(next)
}

/// Elements of XML that say nothing by their name: their `name` or `key` attribute does.
pub(super) fn is_generic(name: &[u8]) -> bool {
    is_one_of(
        name,
        &[
            "add",
            "attribute",
            "attributevalue",
            "cell",
            "col",
            "column",
            "data",
            "element",
            "entry",
            "field",
            "input",
            "item",
            "member",
            "meta",
            "option",
            "pair",
            "param",
            "parameter",
            "property",
            "setting",
            "simpledata",
            "string",
            "value",
            "var",
            "variable",
        ],
    )
}

/// Attributes of HTML that name or describe: their value is no datum under that name.
pub(super) fn is_descriptive(name: &[u8]) -> bool {
    is_one_of(
        name,
        &[
            "name",
            "id",
            "class",
            "for",
            "type",
            "rel",
            "role",
            "style",
            "property",
            "itemprop",
            "itemtype",
            "headers",
            "lang",
            "method",
            "http-equiv",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "label",
            "autocomplete",
            "content",
            "value",
            "scope",
            "target",
        ],
    )
}

/// Attributes that carry the value of a named element.
pub(super) fn is_value(name: &[u8]) -> bool {
    is_one_of(name, &["value", "content", "val"])
}

/// Attributes by which an element is named on purpose, the best first.
pub(super) const NAMING: &[&str] = &[
    "name",
    "itemprop",
    "data-field",
    "data-name",
    "data-key",
    "data-label",
    "data-column",
    "data-th",
    "data-title",
    "property",
    "formcontrolname",
    "ng-model",
    "v-model",
];

/// Attributes that name an element for other ends, the best first.
pub(super) const NAMING_WEAKLY: &[&str] =
    &["aria-label", "placeholder", "id", "data-testid", "data-test", "data-qa", "data-cy"];

/// Whether the name is one of these, in any case.
pub(super) fn is_one_of(name: &[u8], known: &[&str]) -> bool {
    known.iter().any(|one| name.eq_ignore_ascii_case(one.as_bytes()))
}

/// The name without its namespace prefix.
pub(super) fn local(name: &[u8]) -> &[u8] {
    name.rsplit(|byte| *byte == b':').next().filter(|part| !part.is_empty()).unwrap_or(name)
}

/// Whether a name may itself be personal data and is worth a look: `<ravi@example.com>`.
pub(super) fn is_telling(name: &[u8]) -> bool {
    let digits = name.iter().filter(|byte| byte.is_ascii_digit()).count();
    digits >= 6 || name.contains(&b'@') || name.contains(&b'%') || !name.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_sorted_and_found_in_any_case() {
        assert!(ELEMENTS.is_sorted_by(|left, right| left.0 < right.0));
        assert!(ELEMENTS.iter().all(|(name, _)| name.len() <= ELEMENT_BYTES_MAX));
        assert_eq!(element(b"Span"), Some(Inline));
        assert_eq!(element(b"BLOCKQUOTE"), Some(Structure));
        assert_eq!(element(b"address"), None);
        assert_eq!(element(b"phone-number"), None);
    }
}
