### Identity: signing in, accounts, sessions.

## The sign-in name

identity-refusal-name-missing = Escriba una dirección de correo electrónico o un nombre de su elección.
identity-refusal-not-an-address = Escriba una dirección como name@example.org o un nombre sin @.
# $min (number): characters at least.
identity-refusal-name-too-short = Este nombre es corto. Número mínimo de caracteres: { $min }.
# $character (text): the character.
identity-refusal-name-character = Un nombre no puede tener { $character } en ese lugar. Use letras y cifras, con . - _ entre ellas.

## The password

identity-refusal-password-missing = Escriba una contraseña. Puede pegarla.
# $min (number): characters at least. $actual (number): characters typed.
identity-refusal-password-too-short = La contraseña es corta. Caracteres escritos: { $actual }. El mínimo es { $min }. Bastan unas palabras que recuerde.
# $max (number): characters allowed.
identity-refusal-password-too-long = La contraseña es larga. Número máximo de caracteres: { $max }.
identity-refusal-password-common = Muchas personas usan esta contraseña y es fácil de adivinar. Elija otras palabras.
identity-refusal-password-contains-name = La contraseña es casi solo un nombre que otros conocen. Elija otras palabras.
identity-refusal-password-not-repeated = Las dos contraseñas son distintas. Escriba dos veces la misma contraseña.
