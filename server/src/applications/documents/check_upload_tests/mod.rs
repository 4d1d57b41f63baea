//! Files as people have them: what is taken under which name, what is refused in which words, and what is left inside.

mod accepted;
mod cleaned;
mod papers;
mod pictures;
mod sounds;
mod telling;
