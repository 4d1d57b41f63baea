### Identity: signing in, accounts, sessions.

## The sign-in name

identity-refusal-name-missing = Enter an e-mail address, or a name of your choice.
identity-refusal-not-an-address = Enter an address such as name@example.org, or a name without @.
# $min (number): characters at least.
identity-refusal-name-too-short = This name is short. Characters needed, at least: { $min }.
# $character (text): the character.
identity-refusal-name-character = A name cannot have { $character } in this place. Use letters and digits, with . - _ between them.

## The password

identity-refusal-password-missing = Enter a password. You can paste it.
# $min (number): characters at least. $actual (number): characters typed.
identity-refusal-password-too-short = This password is short. Characters typed: { $actual }. The minimum is { $min }. A few words you remember will do.
# $max (number): characters allowed.
identity-refusal-password-too-long = This password is long. The limit in characters is { $max }.
identity-refusal-password-common = Many people use this password, so it is easy to guess. Choose other words.
identity-refusal-password-contains-name = This password is mostly a name that others know. Choose other words.
identity-refusal-password-not-repeated = The two passwords differ. Enter the same password twice.
