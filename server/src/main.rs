//! The `tribune` binary.

/// Memory of a hash, a compressor or a large page goes back to the system when it is free again, whichever thread it was for
/// (docs/adr/0009).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> std::process::ExitCode {
    server::cli::run().await
}
