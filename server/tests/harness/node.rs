//! Real counterparts from e2e/, run with Node: an identity provider, a mail server.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

/// A running program of e2e/. It ends when this is dropped.
pub struct NodeProgram {
    /// What it said when it was ready.
    pub ready: Value,
    child: Child,
    /// Kept open: a program whose words nobody hears would end.
    _output: BufReader<ChildStdout>,
}

impl Drop for NodeProgram {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../e2e")
}

impl NodeProgram {
    /// None where e2e's packages are not installed; `make test` installs them and sets `TRIBUNE_REQUIRE_NODE`, and
    /// then their absence is a failure.
    pub fn start(script: &str, arguments: &[&str]) -> Option<Self> {
        if !folder().join("node_modules").exists() {
            let missing = format!("{script} NOT STARTED: run `npm ci --ignore-scripts` in e2e/");
            assert!(std::env::var_os("TRIBUNE_REQUIRE_NODE").is_none(), "{missing}");
            eprintln!("\n*** TEST SKIPPED: {missing} ***\n");
            return None;
        }
        let mut child = Command::new("node")
            .arg(script)
            .args(arguments)
            .current_dir(folder())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node runs");
        let mut output = BufReader::new(child.stdout.take().expect("its output"));
        let ready = loop {
            let mut line = String::new();
            assert_ne!(output.read_line(&mut line).expect("a line"), 0, "{script} ended without a word");
            if let Ok(ready) = serde_json::from_str(&line) {
                break ready;
            }
        };
        Some(NodeProgram { ready, child, _output: output })
    }
}
