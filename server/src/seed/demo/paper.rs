//! Small real documents: a PDF of one page where its letters allow, a text file otherwise.

/// A file name with the contents it announces.
pub struct Paper {
    pub file_name: String,
    pub contents: Vec<u8>,
    pub is_pdf: bool,
}

/// A document that says `text` under `title`.
pub fn paper(stem: &str, title: &str, text: &str) -> Paper {
    let lines: Vec<&str> = [title, ""].into_iter().chain(text.lines()).collect();
    match lines.iter().map(|line| latin(line)).collect::<Option<Vec<_>>>() {
        Some(lines) => Paper { file_name: format!("{stem}.pdf"), contents: pdf(&lines), is_pdf: true },
        None => Paper { file_name: format!("{stem}.txt"), contents: lines.join("\n").into_bytes(), is_pdf: false },
    }
}

/// The text in WinAnsi, escaped for a PDF string; none when it has other letters.
fn latin(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for character in text.chars() {
        let byte = match character {
            '‘' => 0x91,
            '’' => 0x92,
            '“' => 0x93,
            '”' => 0x94,
            '–' => 0x96,
            '\u{a0}'..='ÿ' | ' '..='~' => u8::try_from(u32::from(character)).ok()?,
            _ => return None,
        };
        if matches!(byte, b'(' | b')' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    Some(out)
}

/// Characters that fit on a line of the page.
const WIDTH: usize = 88;

/// One A4 page (ISO 32000-1) with its cross-reference table.
fn pdf(lines: &[Vec<u8>]) -> Vec<u8> {
    let mut page = b"BT /F1 11 Tf 15 TL 60 770 Td\n".to_vec();
    for line in lines.iter().flat_map(|line| wrapped(line)) {
        page.push(b'(');
        page.extend(line);
        page.extend(b") Tj T*\n");
    }
    page.extend(b"ET");
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_vec(),
        [format!("<< /Length {} >>\nstream\n", page.len()).as_bytes(), &page, b"\nendstream"].concat(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
    ];
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut offsets = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        offsets.push(out.len());
        out.extend(format!("{number} 0 obj\n").as_bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let table = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    for offset in offsets {
        out.extend(format!("{offset:010} 00000 n \n").as_bytes());
    }
    let size = objects.len() + 1;
    out.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").as_bytes());
    out
}

fn wrapped(line: &[u8]) -> Vec<Vec<u8>> {
    let mut lines = vec![Vec::new()];
    for word in line.split(|byte| *byte == b' ') {
        let current = lines.last_mut().expect("there is always a line");
        if !current.is_empty() && current.len() + word.len() >= WIDTH {
            lines.push(word.to_vec());
        } else {
            if !current.is_empty() {
                current.push(b' ');
            }
            current.extend(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_latin_letters_can_say_is_a_pdf_and_everything_else_a_text() {
        let french = paper("statuts", "Statuts", "L’assemblée élit le bureau (article 7).");
        assert!(french.is_pdf && french.contents.starts_with(b"%PDF-1.4"));
        let table = String::from_utf8_lossy(&french.contents);
        let start: usize = table.rsplit("startxref\n").next().unwrap().lines().next().unwrap().parse().unwrap();
        assert!(french.contents[start..].starts_with(b"xref"));
        let chinese = paper("章程", "章程", "全体成员每年开会一次。");
        assert_eq!((chinese.is_pdf, chinese.file_name.as_str()), (false, "章程.txt"));
    }
}
