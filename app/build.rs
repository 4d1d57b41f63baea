//! Rebuilds `app` when a message changes: its catalogues are embedded at compile time.

fn main() {
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=build.rs");
}
