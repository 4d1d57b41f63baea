# Sourced by every script: where things are, which toolchain builds, how progress is told.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$ROOT/target}
export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-auto}
[ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
# Where setup puts a Node of its own, when the machine's is older than the journeys' tools accept.
NODE_FOLDER=$CARGO_TARGET_DIR/node
PATH="$NODE_FOLDER/bin:$PATH"
# Where setup builds tools of Rust, in the versions that it names.
TOOLS_FOLDER=$CARGO_TARGET_DIR/tools
PATH="$TOOLS_FOLDER/bin:$PATH"

say() { printf '\033[1m==> %s\033[0m\n' "$*"; }

fail() {
  printf 'stopped: %s\n' "$*" >&2
  exit 1
}

# The compiler that rust-toolchain.toml names, or, where rustup can't fetch it, an installed one of the same version.
choose_toolchain() {
  [ -n "${RUSTUP_TOOLCHAIN:-}" ] && return
  command -v rustup >/dev/null || return 0
  local wanted
  wanted=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  rustup run "$wanted" rustc --version >/dev/null 2>&1 && return
  if rustup run stable rustc --version 2>/dev/null | grep -qF "rustc $wanted "; then
    export RUSTUP_TOOLCHAIN=stable
  fi
}
choose_toolchain

# phase NAME COMMAND...: runs the command, tells how long it took, keeps the list for `durations`, which tells the share of each.
PHASES=()
PHASE_SECONDS=()
phase() {
  local name=$1 begun=$SECONDS status=0
  shift
  say "$name"
  "$@" || status=$?
  local took=$((SECONDS - begun)) result=passed
  [ "$status" = 0 ] || result=FAILED
  PHASES+=("$(printf '%-54s %4d s  %s' "$name" "$took" "$result")")
  PHASE_SECONDS+=("$took")
  printf -- '--- %s: %s in %d s\n' "$name" "$result" "$took"
  return "$status"
}

durations() {
  [ ${#PHASES[@]} = 0 ] && return
  printf '\nDurations\n'
  local index all=$((SECONDS > 0 ? SECONDS : 1))
  for index in "${!PHASES[@]}"; do
    printf '  %3d %%  %s\n' $((100 * PHASE_SECONDS[index] / all)) "${PHASES[index]}"
  done
  printf '  100 %%  %-54s %4d s\n' all "$SECONDS"
}
