//! Taking names and dates out of the parts of an office document.

use std::collections::BTreeSet;

use app::documents::Trace;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

use super::disk::{names_a_disk, names_a_file, shortened};

/// What is taken out, by names without prefix; a name with one stands for itself.
pub(super) struct Rules {
    /// Attributes that go; a star stands for any end.
    pub attributes: &'static [(&'static str, Trace)],
    /// Attributes that an element must have: they say this instead.
    pub renamed: &'static [(&'static str, &'static str, Trace)],
    /// Attributes of elements that become empty: where pictures lay, as programs note it for themselves.
    pub blanked: &'static [(&'static str, &'static [&'static str])],
    /// Elements in which pictures have descriptions of their own.
    pub groups: &'static [&'static str],
    /// Elements whose attributes name parts of the file itself, unless they say that they lead out.
    pub inner: &'static [&'static str],
    /// Elements that are described to readers who do not see. Where the description is a place or a file, it goes.
    pub described: &'static [&'static str],
    /// Elements whose text can be a place on a disk. Every attribute can.
    pub places: &'static [&'static str],
    /// What a link begins with when it leads out of the file.
    pub outside: &'static str,
    /// Elements that go with all they hold.
    pub elements: &'static [(&'static str, Trace)],
    /// Elements whose text becomes this.
    pub texts: &'static [(&'static str, &'static str, Trace)],
    /// Elements that go when one of their attributes holds one of these.
    pub holding: &'static [(&'static str, &'static [&'static str], Trace)],
    /// Elements whose text goes when one of their attributes holds one of these.
    pub emptied: &'static [(&'static str, &'static [&'static str], Trace)],
    /// Elements in which something is kept that the page does not show.
    pub hiding: &'static [&'static str],
}

pub(super) struct Rewritten {
    pub xml: Vec<u8>,
    pub removed: BTreeSet<Trace>,
    /// Whether there is any text to read.
    pub says_something: bool,
    /// Whether there is deleted text, or a comment.
    pub hides_something: bool,
}

/// None for what is no XML.
pub(super) fn rewrite(xml: &[u8], rules: &Rules) -> Option<Rewritten> {
    let text = std::str::from_utf8(xml.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(xml)).ok()?;
    // Two bytes a letter are no letters here; no XML may hold such a character.
    if text.contains('\0') {
        return None;
    }
    let mut reader = Reader::from_str(text);
    let mut writer = Writer::new(Vec::with_capacity(xml.len()));
    let mut removed = BTreeSet::new();
    let (mut says_something, mut hides_something) = (false, false);
    // How deep inside an element that goes, and how deep inside one whose text is replaced.
    let (mut going, mut replacing) = (0_usize, 0_usize);
    // The text that stands in for another, and that other.
    let mut replaced: Option<(&'static str, Trace, String)> = None;
    // Whether the text that comes can be a place on a disk.
    let mut placed = false;
    let mut grouped = 0_usize;
    loop {
        let event = reader.read_event().ok()?;
        match event {
            Event::Eof => break,
            Event::Start(start) => {
                if going > 0 || goes(&start, rules, &mut removed) {
                    going += 1;
                    continue;
                }
                placed = rules.places.contains(&local(&start).as_str());
                hides_something |= rules.hiding.contains(&local(&start).as_str());
                if replacing > 0 {
                    replacing += 1;
                }
                grouped += usize::from(rules.groups.contains(&start.name().as_ref()));
                let instead = if replacing == 0 { instead(&start, rules) } else { None };
                writer.write_event(Event::Start(cleaned(&start, rules, grouped > 0, &mut removed))).ok()?;
                if let Some((text, trace)) = instead {
                    writer.write_event(Event::Text(BytesText::new(text))).ok()?;
                    replaced = Some((text, trace, String::new()));
                    replacing = 1;
                }
            }
            Event::Empty(start) => {
                if going == 0 && !goes(&start, rules, &mut removed) {
                    writer.write_event(Event::Empty(cleaned(&start, rules, grouped > 0, &mut removed))).ok()?;
                }
            }
            Event::End(end) => {
                if going > 0 {
                    going -= 1;
                    continue;
                }
                placed = false;
                grouped = grouped.saturating_sub(usize::from(rules.groups.contains(&end.name().as_ref())));
                replacing = replacing.saturating_sub(1);
                if replacing == 0
                    && let Some((text, trace, seen)) = replaced.take()
                    && text != seen
                {
                    removed.insert(trace);
                }
                writer.write_event(Event::End(end)).ok()?;
            }
            Event::Text(text) if going == 0 && replacing == 0 => {
                says_something |= !text.trim().is_empty();
                match shortened(&text).filter(|_| placed) {
                    Some(short) => {
                        removed.insert(Trace::Author);
                        writer.write_event(Event::Text(BytesText::from_escaped(short))).ok()?;
                    }
                    None => writer.write_event(Event::Text(text)).ok()?,
                }
            }
            Event::Text(text) if going == 0 => {
                if let Some((_, _, seen)) = &mut replaced {
                    seen.push_str(&text);
                }
            }
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) if going > 0 || replacing > 0 => {
                if let (0, Some((_, _, seen))) = (going, &mut replaced) {
                    seen.push('&');
                }
            }
            // What an editor leaves between the lines.
            Event::Comment(_) | Event::PI(_) => drop(removed.insert(Trace::Other)),
            other => {
                says_something |= matches!(other, Event::CData(_) | Event::GeneralRef(_));
                writer.write_event(other).ok()?;
            }
        }
    }
    Some(Rewritten { xml: writer.into_inner(), removed, says_something, hides_something })
}

fn local(start: &BytesStart) -> String {
    let name = start.name();
    let name: &str = name.as_ref();
    name.rsplit(':').next().unwrap_or_default().to_owned()
}

fn holds(start: &BytesStart, parts: &[&str]) -> bool {
    start.attributes().flatten().any(|attribute| parts.iter().any(|part| attribute.value.contains(part)))
}

fn goes(start: &BytesStart, rules: &Rules, removed: &mut BTreeSet<Trace>) -> bool {
    let name = local(start);
    let whole = rules.elements.iter().find(|(element, _)| *element == name).map(|(_, trace)| *trace);
    let held = rules.holding.iter().find(|(element, parts, _)| *element == name && holds(start, parts));
    let trace = whole.or(held.map(|(_, _, trace)| *trace));
    removed.extend(trace);
    trace.is_some()
}

fn instead(start: &BytesStart, rules: &Rules) -> Option<(&'static str, Trace)> {
    let name = local(start);
    let whole = start.name();
    let whole: &str = whole.as_ref();
    let texts = rules
        .texts
        .iter()
        .find(|(element, _, _)| *element == name || *element == whole)
        .map(|(_, text, trace)| (*text, *trace));
    let emptied = || rules.emptied.iter().find(|(element, parts, _)| *element == name && holds(start, parts));
    texts.or_else(|| emptied().map(|(_, _, trace)| ("", *trace)))
}

fn cleaned<'a>(start: &BytesStart<'a>, rules: &Rules, grouped: bool, removed: &mut BTreeSet<Trace>) -> BytesStart<'a> {
    let mut found = BTreeSet::new();
    let inside = rules.inner.contains(&local(start).as_str()) && !holds(start, &["External"]);
    let mut kept = start.clone();
    kept.clear_attributes();
    for attribute in start.attributes().with_checks(false).flatten() {
        let key: &str = attribute.key.as_ref();
        let name = key.rsplit(':').next().unwrap_or_default();
        let named = |pattern: &str| match pattern.strip_suffix('*') {
            Some(beginning) => name.starts_with(beginning),
            None => name == pattern,
        };
        if let Some((_, trace)) = rules.attributes.iter().find(|(pattern, _)| named(pattern)) {
            found.insert(*trace);
        } else if let Some((_, text, trace)) = rules.renamed.iter().find(|(pattern, _, _)| named(pattern)) {
            if attribute.value != *text {
                found.insert(*trace);
            }
            kept.push_attribute((key, *text));
        } else if let Some(value) = instead_of(start, name, &attribute.value, rules, grouped).filter(|_| !inside) {
            found.insert(Trace::Author);
            kept.push_attribute(Attribute { key: attribute.key, value: value.replace('"', "&quot;").into() });
        } else {
            // Written as it stood; between single quotation marks others may have stood.
            let value = attribute.value.replace('"', "&quot;");
            kept.push_attribute(Attribute { key: attribute.key, value: value.into() });
        }
    }
    if found.is_empty() {
        return start.clone();
    }
    removed.extend(found);
    kept
}

/// What an attribute says instead of a place on a disk, in the writing of XML. None where it names none.
fn instead_of(start: &BytesStart, name: &str, value: &str, rules: &Rules, grouped: bool) -> Option<String> {
    let whole = start.name();
    let whole: &str = whole.as_ref();
    let blanked = rules.blanked.iter().any(|(of, names)| *of == whole && names.contains(&name));
    let blanked = blanked && (!grouped || name == "name");
    let described =
        rules.described.contains(&local(start).as_str()) && matches!(name, "name" | "descr" | "title" | "alt");
    if blanked || described && (names_a_file(value) || names_a_disk(value)) {
        // What must have a name has one.
        let empty = if name == "name" { "Picture" } else { "" };
        return (value != empty && !value.is_empty()).then(|| empty.to_owned());
    }
    let short = shortened(value)?;
    Some(if name == "href" { format!("{}{short}", rules.outside) } else { short })
}
