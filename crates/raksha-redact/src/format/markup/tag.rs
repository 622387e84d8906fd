//! What a tag says: its attribute values are handed out, its element is entered or left.

use std::ops::Range;

use raksha_core::limits::KEY_BYTES_MAX;
use raksha_core::{Event, SegmentKind, Sensitive};

use super::context::{Opened, Role};
use super::names::Element;
use super::scan::Attribute;
use super::{Dialect, MarkupWalker, Mode, Place, absolute, names};

/// A tag with its bytes.
struct Tag<'a> {
    bytes: &'a [u8],
    attributes: &'a [Attribute],
}

impl<'a> Tag<'a> {
    fn slice(&self, range: &Range<usize>) -> &'a [u8] {
        self.bytes.get(range.clone()).unwrap_or_default()
    }

    fn value_of(&self, name: &str) -> Option<&'a [u8]> {
        self.attributes
            .iter()
            .find(|one| self.slice(&one.name).eq_ignore_ascii_case(name.as_bytes()))
            .map(|one| self.slice(&one.value))
            .filter(|value| !value.is_empty())
    }

    fn first_of(&self, wanted: &[&str]) -> Option<&'a [u8]> {
        wanted.iter().find_map(|name| self.value_of(name))
    }

    /// The name given by a description, an identifier or a single class.
    fn weak_name(&self) -> Option<&'a [u8]> {
        let class = || self.value_of("class").filter(|class| !class.contains(&b' '));
        self.first_of(names::NAMING_WEAKLY).or_else(class)
    }

    /// What a link says of its text: `tel:`, `mailto:`.
    fn link_name(&self) -> Option<&'static [u8]> {
        let target = self.value_of("href")?;
        let scheme = target.split(|byte| *byte == b':').next()?;
        if names::is_one_of(scheme, &["tel", "sms", "whatsapp"]) {
            return Some(b"phone");
        }
        names::is_one_of(scheme, &["mailto"]).then_some(b"email")
    }

    /// What the type of an input says of its value.
    fn input_name(&self) -> Option<&'a [u8]> {
        self.value_of("autocomplete")
            .filter(|hint| !names::is_one_of(hint, &["on", "off"]))
            .or_else(|| {
                self.value_of("type")
                    .filter(|kind| names::is_one_of(kind, &["tel", "email", "password"]))
            })
    }

    fn span(&self) -> usize {
        let digits = self.value_of("colspan").unwrap_or(b"1");
        let span = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<u8>().ok());
        usize::from(span.unwrap_or(1).max(1))
    }
}

impl MarkupWalker {
    /// Hands out the attributes of the tag just read and enters or leaves its element.
    pub(super) fn hand_out_tag(
        &mut self,
        bytes: &[u8],
        is_end_tag: bool,
        at: u64,
        out: &mut dyn FnMut(Event<'_>),
    ) {
        let attributes = std::mem::take(&mut self.tag.attributes);
        let tag = Tag { bytes, attributes: &attributes };
        let name_range = self.tag.name.clone();
        let name = tag.slice(&name_range);
        self.hand_out_name(&tag, &name_range, at, out);
        if is_end_tag {
            self.hand_out_attributes(&tag, None, at, out);
            self.leave(name);
        } else {
            self.enter(&tag, name, at, out);
        }
        self.tag.attributes = attributes;
    }

    /// A name that may itself be personal data is handed out.
    fn hand_out_name(
        &mut self,
        tag: &Tag<'_>,
        range: &Range<usize>,
        at: u64,
        out: &mut dyn FnMut(Event<'_>),
    ) {
        let name = tag.slice(range);
        if names::is_telling(name) {
            let (path, raw) = (&self.context.path, absolute(at, range));
            let place = Place { path, key: None, parent: None, kind: SegmentKind::Key, raw };
            self.decoder.hand_out(&place, name, false, out);
        }
    }

    fn enter(&mut self, tag: &Tag<'_>, name: &[u8], at: u64, out: &mut dyn FnMut(Event<'_>)) {
        match self.dialect {
            Dialect::Html => self.enter_html(tag, name, at, out),
            Dialect::Xml => self.enter_xml(tag, name, at, out),
        }
    }

    fn enter_xml(&mut self, tag: &Tag<'_>, name: &[u8], at: u64, out: &mut dyn FnMut(Event<'_>)) {
        let local = names::local(name);
        let generic = names::is_generic(local);
        let given = tag.first_of(&["name", "key", "field", "Name"]).filter(|_| generic);
        // `<AttributeValue>` in an attribute that was named.
        let around = self.context.text_key().filter(|_| generic && given.is_none());
        let around = around.map(|around| Sensitive::new(around.to_vec()));
        let around = around.as_ref().map(|around| around.expose().as_slice());
        let key = given.or(around).or(Some(local));
        let is_label = names::is_one_of(local, &["key"]);
        let role = if is_label { Role::Label } else { Role::Plain };
        // In a property list the value's element says its type, and the `<key>` before it the rest.
        let strong = !(generic && given.is_none()) && self.context.label().is_none();
        self.context.open(&Opened { name: local, key, strong, role });
        self.hand_out_attributes(tag, given.map(|given| (given, generic)), at, out);
        if self.tag.is_empty_element() {
            self.context.close(local);
        }
    }

    fn enter_html(&mut self, tag: &Tag<'_>, name: &[u8], at: u64, out: &mut dyn FnMut(Event<'_>)) {
        self.context.end_implied(name);
        let is = |known: &[&str]| names::is_one_of(name, known);
        if is(&["table"]) {
            self.context.open_table();
        } else if is(&["thead", "tbody"]) {
            self.context.in_table_head(is(&["thead"]));
        } else if is(&["h1", "h2", "h3", "h4", "h5", "h6", "table", "form", "dl", "section"]) {
            self.context.end_section();
        }
        let element = names::element(name);
        let role = self.role_of(tag, name, element);
        let own = tag.link_name().or_else(|| tag.first_of(names::NAMING));
        let strong = own.or(Some(name).filter(|_| element.is_none()));
        let is_input = is(&["input", "select", "textarea", "meta", "button", "option", "data"]);
        let label = self.context.label().filter(|_| is_input && strong.is_none());
        let label = label.map(|label| Sensitive::new(label.to_vec()));
        let label = label.as_ref().map(|label| label.expose().as_slice());
        let hint = tag.input_name().filter(|_| is_input);
        let key = strong.or(label).or(hint).or_else(|| tag.weak_name());
        let strong = strong.is_some() || label.is_some();
        self.context.open(&Opened { name, key, strong, role });
        self.hand_out_attributes(tag, key.map(|key| (key, true)), at, out);
        if is_input {
            self.context.forget_label();
        }
        if element == Some(Element::Void) {
            self.context.close(name);
        } else if let Some((raw, entities)) = names::raw_text(name) {
            self.mode = Mode::RawText(raw, entities);
        }
    }

    fn role_of(&mut self, tag: &Tag<'_>, name: &[u8], element: Option<Element>) -> Role {
        let is = |known: &[&str]| names::is_one_of(name, known);
        if is(&["td", "th"]) {
            return self.context.open_cell(is(&["th"]), tag.span());
        }
        if is(&["tr"]) {
            self.context.open_row();
            return Role::Row;
        }
        if is(&["label", "dt"]) {
            return Role::Label;
        }
        match element {
            Some(Element::Inline) => Role::Inline,
            Some(Element::Box) => Role::Box,
            _ => Role::Plain,
        }
    }

    fn leave(&mut self, name: &[u8]) {
        let local = if self.dialect == Dialect::Xml { names::local(name) } else { name };
        self.context.close(local);
        if self.dialect == Dialect::Html {
            if names::is_one_of(name, &["thead"]) {
                self.context.in_table_head(false);
            }
            if names::is_one_of(name, &["table", "form", "dl", "section", "fieldset", "ul"]) {
                self.context.end_section();
            }
        }
    }

    /// Hands out attribute values. `named`: the key of the element's value, and whether its naming attributes
    /// are names and no data.
    fn hand_out_attributes(
        &mut self,
        tag: &Tag<'_>,
        named: Option<(&[u8], bool)>,
        at: u64,
        out: &mut dyn FnMut(Event<'_>),
    ) {
        let parent = self.context.element(0).filter(|_| self.dialect == Dialect::Xml);
        let parent = parent.map(|parent| Sensitive::new(parent.to_vec()));
        for attribute in tag.attributes {
            self.hand_out_name(tag, &attribute.name, at, out);
            let value = tag.slice(&attribute.value);
            if value.is_empty() {
                continue;
            }
            let name = names::local(tag.slice(&attribute.name));
            let key = self.attribute_key(name, named);
            let mark = self.push_attribute(name);
            let place = Place {
                path: &self.context.path,
                key,
                parent: parent.as_ref().map(|parent| parent.expose().as_slice()),
                kind: SegmentKind::Value,
                raw: absolute(at, &attribute.value),
            };
            self.decoder.hand_out(&place, value, true, out);
            self.context.path.truncate(mark);
        }
    }

    fn push_attribute(&mut self, name: &[u8]) -> usize {
        let mut step = [b'@'; KEY_BYTES_MAX + 1];
        let mut length = 1;
        for (slot, byte) in step.iter_mut().skip(1).zip(name) {
            *slot = *byte;
            length += 1;
        }
        self.context.path.push_key(step.get(..length).unwrap_or_default())
    }

    fn attribute_key<'n>(
        &self,
        name: &'n [u8],
        named: Option<(&'n [u8], bool)>,
    ) -> Option<&'n [u8]> {
        let is_value = names::is_value(name);
        match (self.dialect, named) {
            (_, Some((key, _))) if is_value => Some(key),
            (Dialect::Html, _) if names::is_descriptive(name) => None,
            (Dialect::Html, _) => Some(name.strip_prefix(b"data-").unwrap_or(name)),
            (Dialect::Xml, Some((_, true)))
                if names::is_one_of(name, &["name", "key", "field"]) =>
            {
                None
            }
            (Dialect::Xml, _) => Some(name),
        }
    }
}
