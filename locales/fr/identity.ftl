### Identity: signing in, accounts, sessions.

## The sign-in name

identity-refusal-name-missing = Indiquez une adresse électronique ou un nom de votre choix.
identity-refusal-not-an-address = Indiquez une adresse telle que name@example.org ou un nom sans @.
# $min (number): characters at least.
identity-refusal-name-too-short = Ce nom est court. Nombre minimal de caractères : { $min }.
# $character (text): the character.
identity-refusal-name-character = Un nom ne peut contenir { $character } à cet endroit. Utilisez des lettres et des chiffres, avec . - _ entre eux.

## The password

identity-refusal-password-missing = Indiquez un mot de passe. Vous pouvez le coller.
# $min (number): characters at least. $actual (number): characters typed.
identity-refusal-password-too-short = Ce mot de passe est court. Caractères saisis : { $actual }. Le minimum est de { $min }. Quelques mots faciles à retenir suffisent.
# $max (number): characters allowed.
identity-refusal-password-too-long = Ce mot de passe est long. Nombre maximal de caractères : { $max }.
identity-refusal-password-common = Beaucoup de gens utilisent ce mot de passe ; il est facile à deviner. Choisissez d’autres mots.
identity-refusal-password-contains-name = Ce mot de passe se compose surtout d’un nom connu d’autrui. Choisissez d’autres mots.
identity-refusal-password-not-repeated = Les deux mots de passe diffèrent. Saisissez deux fois le même mot de passe.
