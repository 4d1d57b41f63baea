//! Files as people have them: what is taken under which name, what is refused in which words, and what is left inside.

mod accepted;
mod cleaned;
mod cuts;
mod inside;
mod papers;
mod pictures;
mod places;
mod profiles;
mod sounds;
mod telling;
