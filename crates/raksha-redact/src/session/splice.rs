//! Rulings of one text made to fit together: overlaps settled, edits of an encoded token written into it.

use std::ops::Range;

use raksha_core::{Encoding, Sensitive};

use super::judge::{Court, Judge, Piece, Ruling};
use super::token::Template;
use crate::decision::Outcome;
use crate::transform::label;

impl Judge {
    /// Resolves overlaps between findings of a text and of the texts decoded from it.
    pub(super) fn settle(&mut self, court: Court<'_>, rulings: &mut Vec<Ruling>) {
        rulings.sort_by(|left, right| {
            (left.span.start, right.span.end, right.acts()).cmp(&(
                right.span.start,
                left.span.end,
                left.acts(),
            ))
        });
        let mut kept: Vec<Ruling> = Vec::new();
        if !overlaps_any(rulings) {
            return;
        }
        for mut candidate in rulings.drain(..) {
            let last = kept.iter_mut().rev().find(|last| last.acts() || !candidate.acts());
            let Some(last) = last.filter(|last| last.span.end > candidate.span.start) else {
                kept.push(candidate);
                continue;
            };
            match (last.acts(), candidate.acts()) {
                // Two reports of one place: the surer one stands.
                (false, false) if last.span == candidate.span => {
                    if candidate.confidence > last.confidence {
                        *last = candidate;
                    }
                }
                (false, _) => kept.push(candidate),
                // The other findings of a token that was written anew.
                (true, false) if candidate.outcome == Outcome::Applied => kept.push(candidate),
                (true, false) => {}
                (true, true) => {
                    let groups = if last.groups == 0 || candidate.groups == 0 {
                        0
                    } else {
                        last.groups | candidate.groups
                    };
                    let same = last.span == candidate.span;
                    let covers = last.span.end >= candidate.span.end;
                    if same && candidate.confidence > last.confidence {
                        *last = candidate;
                    } else if !covers {
                        candidate.span.start = last.span.start;
                        let surer = if candidate.confidence > last.confidence {
                            &candidate
                        } else {
                            &*last
                        };
                        let name = court.compiled.policy.entity_name(surer.entity);
                        let start = self.work.len();
                        label(name, &mut self.work);
                        let (entity, confidence) = (surer.entity, surer.confidence);
                        *last = candidate;
                        (last.entity, last.confidence) = (entity, confidence);
                        last.piece = Piece::Stored(start..self.work.len());
                    }
                    last.groups = groups;
                }
            }
        }
        rulings.append(&mut kept);
    }

    /// Writes a whole token anew with its edits in it; all rulings then stand on the token.
    pub(super) fn rewrite(
        &mut self,
        text: &[u8],
        encoding: Encoding,
        range: &Range<usize>,
        rulings: &mut [Ruling],
    ) {
        let acting = rulings.iter().filter(|ruling| ruling.acts());
        let groups = acting
            .map(|ruling| ruling.groups)
            .reduce(|all, one| if all == 0 || one == 0 { 0 } else { all | one });
        if let Some(groups) = groups {
            let whole = self.splice(text, rulings);
            let mut whole = Some(self.encoded(encoding, whole));
            for ruling in rulings.iter_mut().filter(|ruling| ruling.acts()) {
                // The first carries the edit; the others report.
                ruling.piece = whole.take().unwrap_or(Piece::None);
                ruling.groups = groups;
            }
        }
        for ruling in rulings {
            ruling.span = range.clone();
        }
    }

    /// The text with the acting rulings applied, which are sorted and apart.
    pub(super) fn splice(&mut self, text: &[u8], rulings: &[Ruling]) -> Piece {
        let waits = rulings.iter().any(|ruling| matches!(ruling.piece, Piece::Template(_)));
        let mut parts = Vec::new();
        let start = self.work.len();
        let mut position = 0;
        for ruling in rulings.iter().filter(|ruling| ruling.acts()) {
            let between = text.get(position..ruling.span.start).unwrap_or_default();
            position = ruling.span.end;
            match &ruling.piece {
                Piece::Stored(range) if waits => {
                    parts.push(Template::Bytes(Sensitive::new(between.to_vec())));
                    let written = self.work.get(range.clone()).unwrap_or_default().to_vec();
                    parts.push(Template::Bytes(Sensitive::new(written)));
                }
                Piece::Stored(range) => {
                    self.work.extend_from_slice(between);
                    self.work.extend_from_within(range.clone());
                }
                Piece::Template(template) => {
                    parts.push(Template::Bytes(Sensitive::new(between.to_vec())));
                    parts.push(Template::clone(template));
                }
                Piece::None => {}
            }
        }
        let rest = text.get(position..).unwrap_or_default();
        if waits {
            parts.push(Template::Bytes(Sensitive::new(rest.to_vec())));
            return Piece::Template(Box::new(Template::Sequence(parts)));
        }
        self.work.extend_from_slice(rest);
        Piece::Stored(start..self.work.len())
    }

    /// A piece in an encoding.
    pub(super) fn encoded(&mut self, encoding: Encoding, piece: Piece) -> Piece {
        match piece {
            Piece::Stored(range) => {
                let mut plain = std::mem::take(&mut self.spare);
                plain.clear();
                plain.extend_from_slice(self.work.get(range).unwrap_or_default());
                let start = self.work.len();
                super::token::encode_part(encoding, &mut plain, &mut self.work);
                self.spare = plain;
                Piece::Stored(start..self.work.len())
            }
            Piece::Template(inner) => Piece::Template(Box::new(Template::Encoded(encoding, inner))),
            Piece::None => Piece::None,
        }
    }
}

fn overlaps_any(sorted: &[Ruling]) -> bool {
    let mut end = 0;
    sorted.iter().any(|ruling| {
        let overlaps = ruling.span.start < end;
        end = end.max(ruling.span.end);
        overlaps
    })
}
