//! A name without the words that say what its bearer is in law: who reads "Memoria de la Cuenca" knows of which association it is
//! said.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::text::{folded, is_unspaced};

/// Legal forms as names bear them, in the six languages and some others, as written; Arabic with the article as well.
const FORMS: &[&str] = &[
    // Latin letters
    "association",
    "associations",
    "asociacion",
    "associacao",
    "associazione",
    "asociatia",
    "verein",
    "vereniging",
    "stowarzyszenie",
    "udruga",
    "udruzenje",
    "dernek",
    "dernegi",
    "asbl",
    "foundation",
    "fondation",
    "fundacion",
    "fundacao",
    "fondazione",
    "fundatia",
    "fundacja",
    "stiftung",
    "stichting",
    "vakif",
    "vakfi",
    "fundo",
    "fonds",
    "trust",
    "organisation",
    "organization",
    "organizacion",
    "organizacao",
    "organizzazione",
    "organizacja",
    "union",
    "federation",
    "federacion",
    "federacao",
    "confederation",
    "confederacion",
    "network",
    "reseau",
    "red",
    "rede",
    "society",
    "societe",
    "sociedad",
    "corporation",
    "corporacion",
    "company",
    "cooperative",
    "cooperativa",
    "institute",
    "institut",
    "instituto",
    "collectif",
    "colectivo",
    "comite",
    "committee",
    "comision",
    "coalition",
    "coalicion",
    "alliance",
    "alianza",
    "council",
    "consejo",
    "conseil",
    "center",
    "centre",
    "centro",
    "jamiyya",
    "jamiyyat",
    "jamiyat",
    "muassasa",
    "muassasat",
    "munazzama",
    "ong",
    "ongd",
    "ngo",
    "osc",
    "oscs",
    "cso",
    "cbo",
    "npo",
    "ev",
    "e v",
    "ltd",
    "limited",
    "inc",
    "incorporated",
    "llc",
    "plc",
    "gmbh",
    "ggmbh",
    "sa",
    "s a",
    "ac",
    "a c",
    "asso",
    "assoc",
    "iap",
    "civil society organisation",
    "civil society organization",
    "organisation non gouvernementale",
    "organizacion no gubernamental",
    "non governmental organisation",
    "non governmental organization",
    "asociacion civil",
    "association sans but lucratif",
    "non profit organisation",
    "non profit organization",
    // Arabic
    "جمعية",
    "الجمعية",
    "مؤسسة",
    "المؤسسة",
    "منظمة",
    "المنظمة",
    "شبكة",
    "الشبكة",
    "اتحاد",
    "الاتحاد",
    "رابطة",
    "الرابطة",
    "مركز",
    "المركز",
    "هيئة",
    "الهيئة",
    "تعاونية",
    "ائتلاف",
    // Cyrillic
    "ассоциация",
    "фонд",
    "организация",
    "союз",
    "общество",
    "объединение",
    "движение",
    "сеть",
    "центр",
    "учреждение",
    "ано",
    "нко",
    "нпо",
    "оо",
    "роо",
    "ооо",
    "мроо",
    "оф",
    "общественная организация",
    "общественный фонд",
    "благотворительный фонд",
    "общественное объединение",
    "некоммерческая организация",
    "автономная некоммерческая организация",
    "региональная общественная организация",
    "асоціація",
    "громадська організація",
    "го",
    // Han
    "协会",
    "基金会",
    "学会",
    "联合会",
    "促进会",
    "组织",
    "社团",
    "服务社",
    "中心",
    "联盟",
    "网络",
    "研究会",
    "公益组织",
    "有限公司",
];

/// Joins a legal form to a name: association of, fundación de la, der.
const LONGEST_JOINT: usize = 3;
/// A single word that is shorter stands in many texts.
const LETTERS: usize = 8;
const IDEOGRAPHS: usize = 4;
const WORDS: usize = 2;

static FOLDED: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let words = |form: &&str| folded(form).split(' ').map(str::to_owned).collect::<Vec<_>>();
    let different: BTreeSet<Vec<String>> = FORMS.iter().map(words).collect();
    let mut forms: Vec<Vec<String>> = different.into_iter().collect();
    // The longest first: a form of three words is not one of its first word and a name.
    forms.sort_by_key(|form| std::cmp::Reverse((form.len(), form[0].chars().count())));
    forms
});

/// A folded name without legal forms at its beginning and its end. None where there is none, and where so little stays that it
/// is not the name any more.
pub fn without_legal_form(name: &str) -> Option<String> {
    let name = folded(name);
    let stays = if name.chars().any(is_unspaced) { of_unspaced(&name) } else { of_words(&name) };
    (stays != name && names_somebody(&stays)).then_some(stays)
}

fn of_words(name: &str) -> String {
    let mut words: Vec<String> = name.split(' ').map(str::to_owned).collect();
    loop {
        let before = words.len();
        if let Some(form) = FOLDED.iter().find(|form| words.starts_with(form)) {
            words.drain(..form.len());
            // "of the", "de la": only what follows is the name.
            let joints = words.iter().take_while(|word| is_joint(word)).count();
            words.drain(..joints);
        }
        if let Some(form) = FOLDED.iter().find(|form| words.ends_with(form)) {
            words.truncate(words.len() - form.len());
        }
        if words.len() == before {
            return words.join(" ");
        }
    }
}

fn is_joint(word: &str) -> bool {
    // Arabic joins without a word, and its short words are names.
    word.chars().count() <= LONGEST_JOINT && word.chars().all(|letter| letter < '\u{530}')
}

fn of_unspaced(name: &str) -> String {
    let mut stays = name;
    loop {
        let forms = FOLDED.iter().filter_map(|form| form.first()).filter(|form| form.chars().any(is_unspaced));
        let shorter = forms.filter_map(|form| stays.strip_suffix(form.as_str()).or(stays.strip_prefix(form.as_str())));
        match shorter.map(str::trim).min_by_key(|rest| rest.len()) {
            Some(rest) => stays = rest,
            None => return stays.to_owned(),
        }
    }
}

fn names_somebody(stays: &str) -> bool {
    if stays.chars().any(is_unspaced) {
        return stays.chars().filter(|letter| is_unspaced(*letter)).count() >= IDEOGRAPHS;
    }
    let words = stays.split(' ').filter(|word| !word.is_empty() && !is_joint(word)).count();
    words >= WORDS || stays.chars().filter(|letter| letter.is_alphabetic()).count() >= LETTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_legal_form_is_taken_from_either_end_of_a_name_in_any_language() {
        for (name, stays) in [
            ("Asociación Memoria de la Cuenca", "memoria de la cuenca"),
            ("Memoria de la Cuenca A.C.", "memoria de la cuenca"),
            ("Association des femmes de la vallée", "femmes de la vallee"),
            ("Clear Water Foundation, Inc.", "clear water"),
            ("Non-Governmental Organisation Clear Water", "clear water"),
            ("Freunde der Quelle e.V.", "freunde der quelle"),
            ("جمعية نساء الوادي", "نساء الوادي"),
            ("Ассоциация «Добрый путь»", "добрыи путь"),
            ("АНО Добрый путь", "добрыи путь"),
            ("Общественный фонд «Чистая вода»", "чистая вода"),
            ("绿岸环保协会", "绿岸环保"),
            ("Fundación Manglares", "manglares"),
        ] {
            assert_eq!(without_legal_form(name).as_deref(), Some(folded(stays).as_str()), "{name}");
        }
    }

    #[test]
    fn what_is_no_name_any_more_is_left_alone() {
        for name in ["Source vive", "Association Eau", "NGO", "Foundation of the", "环保协会", "", "جمعية"] {
            assert_eq!(without_legal_form(name), None, "{name}");
        }
    }

    #[test]
    fn whatever_form_stands_before_or_after_a_name_of_two_words_only_the_name_stays() {
        for form in FORMS.iter().filter(|form| !form.chars().any(is_unspaced)) {
            for name in [format!("{form} Zephyr Quokka"), format!("Zephyr Quokka {form}")] {
                assert_eq!(without_legal_form(&name).as_deref(), Some("zephyr quokka"), "{name}");
            }
        }
    }
}
