//! The program, run to its end with settings of its own and nothing of the machine's.

use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::harness::empty_database;

/// The settings of one portal.
pub struct Tribune {
    _folder: tempfile::TempDir,
    pub data: PathBuf,
    settings: Vec<(String, String)>,
}

/// What nobody reads.
#[derive(Clone, Copy, Debug)]
pub enum Closed {
    Output,
    /// And what is logged neither.
    Both,
}

/// How it ended.
#[derive(Debug)]
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ended {
    fn of(mut command: Command) -> Self {
        let Output { status, stdout, stderr } = command.output().expect("tribune starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        Ended { code: status.code().unwrap_or(-1), out: text(stdout), err: text(stderr) }
    }
}

impl Tribune {
    /// A folder and a database in which nothing is.
    pub async fn nowhere() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let data = folder.path().join("data");
        let mut tribune = Tribune { data, settings: Vec::new(), _folder: folder };
        tribune.set("TRIBUNE_DATA", &tribune.data.display().to_string());
        tribune.set("TRIBUNE_BASE_URL", "http://localhost:3999");
        tribune.set("TRIBUNE_LISTEN", "127.0.0.1:0");
        if let Some(url) = empty_database().await {
            tribune.set("DATABASE_URL", &url);
        }
        tribune
    }

    /// A portal that was begun.
    pub async fn begun() -> Self {
        let tribune = Tribune::nowhere().await;
        let ended = tribune.run(&["migrate"]);
        assert_eq!(ended.code, 0, "{ended:?}");
        tribune
    }

    pub fn set(&mut self, name: &str, value: &str) -> &mut Self {
        self.settings.retain(|(known, _)| known != name);
        self.settings.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn database_url(&self) -> String {
        let set = self.settings.iter().find(|(name, _)| name == "DATABASE_URL");
        set.map_or_else(|| format!("sqlite://{}/tribune.db", self.data.display()), |(_, url)| url.clone())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        // As most machines have it: without care, files are for everybody.
        let mut command = Command::new("sh");
        command.args(["-c", "umask 022; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_tribune")]).args(arguments);
        command.env_clear().envs(self.settings.iter().cloned()).stdin(Stdio::null());
        command
    }

    /// Ends with 124 when it goes on for minutes, as what should have refused to serve does.
    pub fn run(&self, arguments: &[&str]) -> Ended {
        let mut command = Command::new("timeout");
        let same = self.command(arguments);
        command.args(["--kill-after=5", "180"]).arg(same.get_program()).args(same.get_args());
        command.env_clear().envs(self.settings.iter().cloned()).stdin(Stdio::null());
        Ended::of(command)
    }

    /// Runs where nobody reads what is printed: the other end of the pipe is closed from the start. A process that goes on is
    /// told to stop after `wait`.
    pub fn run_unread(&self, arguments: &[&str], closed: Closed, wait: Option<Duration>) -> Ended {
        let mut command = self.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("tribune starts");
        drop(child.stdout.take());
        let err = child.stderr.take().filter(|_| matches!(closed, Closed::Output));
        if let Some(wait) = wait {
            std::thread::sleep(wait);
            Command::new("kill").arg(child.id().to_string()).status().expect("kill runs");
        }
        let mut text = String::new();
        err.map(|mut err| err.read_to_string(&mut text).expect("text"));
        Ended { code: child.wait().expect("it ends").code().unwrap_or(-1), out: String::new(), err: text }
    }

    /// Runs with words of a shell around the program, which is `"$@"` there.
    pub fn run_in(&self, shell: &str, arguments: &[&str]) -> Ended {
        let mut command = Command::new("bash");
        command.args(["-c", shell, "bash", env!("CARGO_BIN_EXE_tribune")]).args(arguments);
        command.env_clear().env("PATH", "/usr/bin:/bin").envs(self.settings.iter().cloned()).stdin(Stdio::null());
        Ended::of(command)
    }

    /// Serves or works until this is dropped or told to stop.
    pub fn start(&self, arguments: &[&str]) -> Running {
        let mut command = self.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("tribune starts");
        let mut log = child.stderr.take().expect("a log");
        let reader = std::thread::spawn(move || {
            let mut text = String::new();
            log.read_to_string(&mut text).expect("text");
            text
        });
        Running { child, reader: Some(reader) }
    }

    /// Runs statements without the portal, as a fault or an intruder would.
    pub async fn write(&self, sql: &str) {
        use sea_orm::ConnectionTrait;
        let connection = sea_orm::Database::connect(self.database_url()).await.expect("the database");
        connection.execute_unprepared(sql).await.expect("the statement runs");
        connection.close().await.expect("the connection closes");
    }
}

/// A process that goes on.
pub struct Running {
    child: Child,
    /// Reads the log, as the program that keeps it would.
    reader: Option<JoinHandle<String>>,
}

impl Running {
    /// Asks it to stop, waits, and returns what it logged.
    pub fn stop(mut self) -> String {
        let id = self.child.id().to_string();
        Command::new("kill").arg(id).status().expect("kill runs");
        self.child.wait().expect("it ends");
        self.reader.take().and_then(|reader| reader.join().ok()).expect("a log")
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("its state").is_none()
    }

    /// Waits until `holds`, for a minute at most: other tests start portals at the same time.
    pub fn until(&self, holds: impl Fn() -> bool) {
        let begun = Instant::now();
        while !holds() {
            assert!(begun.elapsed() < Duration::from_secs(60), "it did not come to that");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Everything in a folder, itself included, with its mode.
pub fn modes(folder: &Path) -> Vec<(PathBuf, u32)> {
    let mode = |path: &Path| std::fs::symlink_metadata(path).expect("a file").permissions().mode() & 0o7777;
    let mut all = vec![(folder.to_owned(), mode(folder))];
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() { all.extend(modes(&entry)) } else { all.push((entry.clone(), mode(&entry))) }
    }
    all
}
