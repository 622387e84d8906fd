//! What the names of elements and attributes mean.

/// Elements without content and end tag.
pub(super) fn is_void(name: &[u8]) -> bool {
    is_one_of(
        name,
        &[
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
            "source", "track", "wbr",
        ],
    )
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

/// Elements that only change how text looks: a key of the element around them still names the text.
pub(super) fn is_inline(name: &[u8]) -> bool {
    is_one_of(
        name,
        &[
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "em", "font", "i",
            "kbd", "mark", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var",
        ],
    )
}

/// Boxes that stand for nothing.
pub(super) fn is_box(name: &[u8]) -> bool {
    is_one_of(name, &["div", "p", "center", "nobr", "output"])
}

/// The other elements of HTML. A name that is in no list is a key, as in XML; so is `address`.
pub(super) fn is_structure(name: &[u8]) -> bool {
    is_one_of(
        name,
        &[
            "article",
            "aside",
            "audio",
            "blockquote",
            "body",
            "button",
            "canvas",
            "caption",
            "colgroup",
            "datalist",
            "dd",
            "del",
            "details",
            "dfn",
            "dialog",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "html",
            "ins",
            "label",
            "legend",
            "li",
            "main",
            "map",
            "menu",
            "meter",
            "nav",
            "noscript",
            "object",
            "ol",
            "optgroup",
            "option",
            "picture",
            "plaintext",
            "pre",
            "progress",
            "q",
            "rp",
            "rt",
            "ruby",
            "script",
            "search",
            "section",
            "select",
            "slot",
            "style",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "video",
            "xmp",
            "iframe",
            "noembed",
            "noframes",
            "path",
            "g",
            "text",
            "tspan",
        ],
    )
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
pub(super) const NAMING_WEAKLY: &[&str] = &["id", "aria-label", "placeholder", "class"];

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
