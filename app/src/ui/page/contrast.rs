//! The colours of `style/tokens.css`, measured as WCAG 2.2 measures them (1.4.3, 1.4.6, 1.4.11).

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../../../style/tokens.css");

type Colours = BTreeMap<String, [f64; 3]>;

const SURFACES: [&str; 8] =
    ["paper", "surface", "sunk", "tint-neutral", "tint-progress", "tint-done", "tint-attention", "tint-problem"];

/// The colours of the light mode, then of the dark mode.
fn modes() -> [Colours; 2] {
    let (light, dark) = TOKENS.split_once("@media (prefers-color-scheme: dark)").expect("a dark mode");
    let light = colours(light);
    let mut darkened = light.clone();
    darkened.extend(colours(dark));
    [light, darkened]
}

fn colours(css: &str) -> Colours {
    let declarations = css.split([';', '{']).filter_map(|part| part.trim().strip_prefix("--")?.split_once(": #"));
    // A shorter or longer code is a transparent colour, on which no text is shown.
    declarations
        .filter(|(_, hex)| hex.len() == 6)
        .map(|(name, hex)| {
            let channel =
                |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("two hex digits")) / 255.0;
            (name.to_owned(), [channel(0), channel(2), channel(4)])
        })
        .collect()
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear =
        |channel: f64| if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn assert_at_least(threshold: f64, pairs: impl Iterator<Item = (&'static str, &'static str)> + Clone) {
    for (mode, colours) in ["light", "dark"].into_iter().zip(modes()) {
        for (front, back) in pairs.clone() {
            let measured = contrast(colours[front], colours[back]);
            assert!(measured >= threshold, "{mode}: {front} on {back} is {measured:.2}, below {threshold}");
        }
    }
}

#[test]
fn text_reaches_seven_to_one_on_every_surface() {
    let texts = ["ink", "muted", "lapis", "link", "visited"];
    assert_at_least(7.0, texts.into_iter().flat_map(|text| SURFACES.map(|surface| (text, surface))));
}

#[test]
fn coloured_words_reach_seven_to_one_where_they_stand() {
    let own = [
        ("verdigris", "tint-done"),
        ("ochre", "tint-attention"),
        ("madder", "tint-problem"),
        ("lapis", "tint-progress"),
    ];
    let plain = ["paper", "surface", "sunk"];
    let states = ["verdigris", "ochre", "madder"];
    assert_at_least(
        7.0,
        own.into_iter().chain(states.into_iter().flat_map(|text| plain.map(|surface| (text, surface)))),
    );
}

#[test]
fn the_primary_button_reaches_seven_to_one() {
    assert_at_least(7.0, [("paper", "lapis")].into_iter());
}

#[test]
fn controls_reach_three_to_one_on_every_surface() {
    assert_at_least(
        3.0,
        ["control", "madder", "lapis"].into_iter().flat_map(|edge| SURFACES.map(|surface| (edge, surface))),
    );
}
