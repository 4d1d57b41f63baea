### Identity: signing in, accounts, sessions.

## The sign-in name

identity-refusal-name-missing = Укажите адрес электронной почты или любое имя по вашему выбору.
identity-refusal-not-an-address = Укажите адрес вида name@example.org или имя без знака @.
# $min (number): characters at least.
identity-refusal-name-too-short = Имя слишком короткое. Минимальное число знаков: { $min }.
# $character (text): the character.
identity-refusal-name-character = В имени на этом месте не может стоять { $character }. Используйте буквы и цифры, а между ними . - _

## The password

identity-refusal-password-missing = Введите пароль. Его можно вставить.
# $min (number): characters at least. $actual (number): characters typed.
identity-refusal-password-too-short = Пароль слишком короткий. Введено знаков: { $actual }. Минимум: { $min }. Подойдут несколько слов, которые вы запомните.
# $max (number): characters allowed.
identity-refusal-password-too-long = Пароль слишком длинный. Максимальное число знаков: { $max }.
identity-refusal-password-common = Этот пароль используют многие, и его легко угадать. Выберите другие слова.
identity-refusal-password-contains-name = Пароль почти целиком состоит из известного другим имени. Выберите другие слова.
identity-refusal-password-not-repeated = Пароли различаются. Введите один и тот же пароль дважды.
