//! Colour profiles (ICC.1:2022), as they lie in pictures and papers. A profile that everybody has says nothing about a person and
//! is kept. Any other may name a display and its owner: only the part that computes colours is kept, so that no pixel looks
//! different.

use std::collections::BTreeSet;

use app::documents::Trace;

use super::icc_standard::{is_dated, is_standard};

/// What happens to a profile.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Profile {
    AsItIs,
    Instead(Vec<u8>),
    /// Nobody can read it, or it computes nothing.
    Gone,
}

pub(super) const HEAD: usize = 128;
/// What a profile that was rebuilt is called.
pub(super) const REBUILT: &str = "Colours";
pub(super) const FREE: &str = "Public Domain";

/// Bytes of the head that say who, with what and when; flags and attributes of makers among them.
const TELLING: &[std::ops::Range<usize>] = &[4..8, 10..12, 24..36, 40..46, 48..60, 80..HEAD];

pub(super) struct Tag<'a> {
    pub name: [u8; 4],
    pub at: usize,
    pub value: &'a [u8],
}

pub(super) fn clean(profile: &[u8], removed: &mut BTreeSet<Trace>) -> Profile {
    let Some(tags) = tags(profile) else {
        removed.insert(Trace::Device);
        return Profile::Gone;
    };
    let dated = is_dated(profile);
    if dated {
        removed.insert(Trace::Time);
    }
    if is_standard(profile, &tags) {
        if !dated {
            return Profile::AsItIs;
        }
        // Programs make it anew with each picture.
        let mut undated = profile.to_vec();
        undated[24..36].fill(0);
        undated[84..100].fill(0);
        return Profile::Instead(undated);
    }
    removed.insert(Trace::Device);
    rebuilt(profile, &tags).map_or(Profile::Gone, Profile::Instead)
}

pub(super) fn number(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize)
}

/// None where it is no profile, or says that something lies where nothing is.
fn tags(profile: &[u8]) -> Option<Vec<Tag<'_>>> {
    let profile = profile.get(..number(profile, 0)?)?;
    let count = number(profile, HEAD).filter(|count| *count <= 200)?;
    if &profile[36..40] != b"acsp" {
        return None;
    }
    let tag = |index: usize| {
        let entry = profile.get(HEAD + 4 + 12 * index..HEAD + 16 + 12 * index)?;
        let (at, length) = (number(entry, 4)?, number(entry, 8)?);
        let value = profile.get(at..at.checked_add(length)?)?;
        Some(Tag { name: entry[..4].try_into().ok()?, at, value })
    };
    (0..count).map(tag).collect()
}

/// The numbers of a tag that computes colours, without what follows them. None for any other.
pub(super) fn numbers<'a>(tag: &Tag<'a>) -> Option<&'a [u8]> {
    let value = tag.value;
    let colours = matches!(
        &tag.name,
        b"rXYZ"
            | b"gXYZ"
            | b"bXYZ"
            | b"wtpt"
            | b"bkpt"
            | b"lumi"
            | b"rTRC"
            | b"gTRC"
            | b"bTRC"
            | b"kTRC"
            | b"chad"
            | b"cicp"
            | b"gamt"
    ) || matches!(&tag.name[..3], b"A2B" | b"B2A" | b"D2B" | b"B2D");
    let byte = |at: usize| value.get(at).map(|byte| usize::from(*byte));
    let short = |at: usize| Some(usize::from(u16::from_be_bytes([*value.get(at)?, *value.get(at + 1)?])));
    let length = match value.get(..4).filter(|_| colours)? {
        b"XYZ " => 20,
        b"sf32" => 44,
        b"cicp" => 12,
        b"curv" => 12 + number(value, 8)?.checked_mul(2)?,
        b"para" => 12 + 4 * [1, 3, 4, 5, 7].get(short(8)?)?,
        b"mft1" | b"mft2" => {
            let (ins, outs, grid) = (byte(8)?, byte(9)?, byte(10)?);
            let points = grid.checked_pow(u32::try_from(ins).ok()?)?.checked_mul(outs)?;
            if &value[..4] == b"mft1" {
                points.checked_add(48 + 256 * (ins + outs))?
            } else {
                points.checked_add(short(48)? * ins + short(50)? * outs)?.checked_mul(2)?.checked_add(52)?
            }
        }
        b"mAB " | b"mBA " | b"mpet" => value.len(),
        _ => return None,
    };
    value.get(..length)
}

/// Head and numbers alone, under a name that says nothing. None where they compute no colour.
fn rebuilt(profile: &[u8], tags: &[Tag]) -> Option<Vec<u8>> {
    let mut kept: Vec<([u8; 4], Vec<u8>)> =
        vec![(*b"desc", words(profile[8], REBUILT, true)), (*b"cprt", words(profile[8], FREE, false))];
    for tag in tags {
        if let Some(numbers) = numbers(tag) {
            let mut value = numbers.to_vec();
            value[4..8].fill(0);
            kept.push((tag.name, value));
        }
    }
    let has = |name: &[u8; 4]| kept.iter().any(|(tag, _)| tag == name);
    let matrix = [b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"].into_iter().all(has);
    if !(matrix || has(b"kTRC") || has(b"A2B0") || has(b"D2B0")) {
        return None;
    }
    let mut table = u32::try_from(kept.len()).ok()?.to_be_bytes().to_vec();
    let start = HEAD + 4 + 12 * kept.len();
    let mut values: Vec<u8> = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    for (index, (name, value)) in kept.iter().enumerate() {
        // Three curves are often one.
        let same = kept[..index].iter().position(|(_, other)| other == value);
        let at = same.map_or(start + values.len(), |same| places[same]);
        places.push(at);
        if same.is_none() {
            values.extend(value);
            values.resize(values.len().next_multiple_of(4), 0);
        }
        table.extend(name);
        table.extend(u32::try_from(at).ok()?.to_be_bytes());
        table.extend(u32::try_from(value.len()).ok()?.to_be_bytes());
    }
    let mut head = profile[..HEAD].to_vec();
    TELLING.iter().for_each(|bytes| head[bytes.clone()].fill(0));
    head[..4].copy_from_slice(&u32::try_from(start + values.len()).ok()?.to_be_bytes());
    Some([head, table, values].concat())
}

/// A text as this version of the format writes it.
fn words(version: u8, text: &str, description: bool) -> Vec<u8> {
    let size = |length: usize| u32::try_from(length).unwrap_or_default().to_be_bytes();
    if version >= 4 {
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        return [b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0CenUS".as_slice(), &size(wide.len()), &size(28), &wide].concat();
    }
    if description {
        return [b"desc\0\0\0\0".as_slice(), &size(text.len() + 1), text.as_bytes(), &[0; 79]].concat();
    }
    [b"text\0\0\0\0", text.as_bytes(), b"\0"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_announces_more_than_there_can_be_is_none() {
        // Numbers of inputs, of outputs, and of points along an input: 2 to the power of 63 points and more.
        let announced = [[63, 1, 2], [63, 2, 2], [64, 1, 2], [255, 255, 255]];
        for (kind, announced) in [b"mft1", b"mft2"].into_iter().flat_map(|kind| announced.map(|all| (kind, all))) {
            let mut value = vec![0; 64];
            value[..4].copy_from_slice(kind);
            value[8..11].copy_from_slice(&announced);
            assert_eq!(numbers(&Tag { name: *b"A2B0", at: 0, value: &value }), None);
        }
    }
}
