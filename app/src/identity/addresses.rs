//! Addresses of mail as people have them: each is reached, or refused with the reason, and both spellings of a host are one.

use super::{SignInName, SignInNameViolation};

/// What was typed, and where mail goes.
const REACHED: &[(&str, &str)] = &[
    ("amina@example.org", "amina@example.org"),
    ("Amina.Diallo@Example.ORG", "Amina.Diallo@example.org"),
    ("o'connor@example.ie", "o'connor@example.ie"),
    ("a+b@example.org", "a+b@example.org"),
    ("a_b-c@example.org", "a_b-c@example.org"),
    ("1234567890@qq.example", "1234567890@qq.example"),
    ("x@example.co.uk", "x@example.co.uk"),
    ("x@a.b.c.d.example.org", "x@a.b.c.d.example.org"),
    ("x@1and1.example", "x@1and1.example"),
    ("x@example.museum", "x@example.museum"),
    ("!#$%&'*+/=?^_`{|}~-@example.org", "!#$%&'*+/=?^_`{|}~-@example.org"),
    ("info@bücher.example", "info@xn--bcher-kva.example"),
    ("info@xn--bcher-kva.example", "info@xn--bcher-kva.example"),
    ("info@BÜCHER.example", "info@xn--bcher-kva.example"),
    ("info@bu\u{308}cher.example", "info@xn--bcher-kva.example"),
    ("info@例子.测试", "info@xn--fsqu00a.xn--0zwm56d"),
    ("info@例え。テスト", "info@xn--r8jz45g.xn--zckzah"),
    ("info@예시.테스트", "info@xn--vv4b11d.xn--9t4b11yi5a"),
    ("info@пример.рф", "info@xn--e1afmkfd.xn--p1ai"),
    ("info@правозащита.рф", "info@xn--80aaagzh3bfj0a9e.xn--p1ai"),
    ("info@приклад.укр", "info@xn--80aikifvh.xn--j1amh"),
    ("info@παράδειγμα.δοκιμή", "info@xn--hxajbheg2az3al.xn--jxalpdlp"),
    ("info@مثال.إختبار", "info@xn--mgbh0fb.xn--kgbechtv"),
    ("info@منظمة.مصر", "info@xn--ogb3a0bbd.xn--wgbh1c"),
    ("info@مثال.ایران", "info@xn--mgbh0fb.xn--mgba3a4f16a"),
    ("info@उदाहरण.परीक्षा", "info@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g"),
    ("info@विद्या.भारत", "info@xn--j2bsq2bc9f.xn--h2brj9c"),
    ("info@উদাহরণ.বাংলা", "info@xn--d5b6ci4b4b3a.xn--54b7fta0cc"),
    ("info@உதாரணம்.பரிட்சை", "info@xn--zkc6cc5bi7f6e.xn--hlcj6aya9esc7a"),
    ("info@דוגמה.טעסט", "info@xn--6dbbec0c.xn--deba0ad"),
    ("info@ตัวอย่าง.ไทย", "info@xn--72c1a1bt4awk9o.xn--o3cw4h"),
    ("info@faß.example", "info@xn--fa-hia.example"),
    ("info@çocuk.example", "info@xn--ocuk-zoa.example"),
    ("info@ñandú.example", "info@xn--and-6ma2c.example"),
    ("info@việtnam.example", "info@xn--vitnam-jk8b.example"),
    ("info@łódź.example", "info@xn--d-uga0v4h.example"),
    ("info@example.org.", "info@example.org"),
    ("ｉｎｆｏ＠ｅｘａｍｐｌｅ．ｏｒｇ", "info@example.org"),
    (" amina@example.org ", "amina@example.org"),
    ("\u{200E}amina@example.org", "amina@example.org"),
    ("amina@example.org\u{200B}", "amina@example.org"),
    ("\u{202A}amina@example.org\u{202C}", "amina@example.org"),
    ("am\u{AD}ina@exam\u{200B}ple.org", "amina@example.org"),
    ("\u{A0}amina@example.org\u{A0}", "amina@example.org"),
    ("<amina@example.org>", "amina@example.org"),
    ("Amina Diallo <amina@example.org>", "amina@example.org"),
    ("mailto:amina@example.org", "amina@example.org"),
    ("amina@example.org;", "amina@example.org"),
];

/// Letters before the sign that many servers cannot carry; the first one is named.
const NOT_CARRIED: &[(&str, char)] = &[
    ("प्रबन्धक@example.org", 'प'),
    ("अध्यक्ष@विद्या.भारत", 'अ'),
    ("用户@例子.测试", '用'),
    ("pelé@example.com", 'é'),
    ("أمينة@example.org", 'أ'),
    ("иван@пример.рф", 'и'),
    ("аmina@example.org", 'а'),
    ("ผู้ใช้@example.org", 'ผ'),
    ("jose\u{301}@example.org", 'é'),
];

/// What mail cannot reach at all.
const NO_ADDRESS: &[&str] = &[
    "@example.org",
    "a@",
    "a@b",
    "a b@example.org",
    "a@@example.org",
    "a..b@example.org",
    ".a@example.org",
    "a.@example.org",
    "a@-x.org",
    "a@x-.org",
    "a@x..org",
    "a@.org",
    "a@192.0.2.1",
    "a@[192.0.2.1]",
    "a@example.123",
    "\"a b\"@example.org",
    "a@exam ple.org",
    "a@example_x.org",
    "a(b)@example.org",
    "a@xn--.org",
    "a,b@example.org",
    "a@b@example.org",
    "a@localhost",
];

#[test]
fn every_address_is_reached_or_refused_with_the_reason() {
    for (raw, reached) in REACHED {
        let name = SignInName::parse(raw).unwrap_or_else(|violation| panic!("{raw:?}: {violation:?}"));
        assert_eq!(name.email(), Some(*reached), "{raw:?}");
        assert_eq!(SignInName::parse(reached).unwrap().key(), name.key(), "{raw:?}: the same account");
    }
    for (raw, character) in NOT_CARRIED {
        let violation = SignInNameViolation::LetterMailCannotCarry { character: *character };
        assert_eq!(SignInName::parse(raw), Err(violation), "{raw:?}");
    }
    for raw in NO_ADDRESS {
        assert_eq!(SignInName::parse(raw), Err(SignInNameViolation::NotAnAddress), "{raw:?}");
    }
    assert!(REACHED.len() + NOT_CARRIED.len() + NO_ADDRESS.len() >= 60);
}
