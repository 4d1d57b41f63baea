### Identity: signing in, accounts, sessions.

## The sign-in name

identity-refusal-name-missing = 须填写电子邮件地址，或您自选的名称。
identity-refusal-not-an-address = 须填写如name@example.org的地址，或不含@的名称。
# $min (number): characters at least.
identity-refusal-name-too-short = 此名称过短。最少字符数：{ $min }。
# $character (text): the character.
identity-refusal-name-character = 名称的这个位置不能使用{ $character }。可使用文字和数字，中间可用 . - _

## The password

identity-refusal-password-missing = 须输入密码，可以粘贴。
# $min (number): characters at least. $actual (number): characters typed.
identity-refusal-password-too-short = 密码过短。已输入字符数：{ $actual }。最少字符数：{ $min }。可以使用几个您记得住的词语。
# $max (number): characters allowed.
identity-refusal-password-too-long = 密码过长。最多字符数：{ $max }。
identity-refusal-password-common = 许多人使用这一密码，容易被猜到。须改用其他词语。
identity-refusal-password-contains-name = 此密码主要由他人知道的名称组成。须改用其他词语。
identity-refusal-password-not-repeated = 两次输入的密码不同。须输入相同的密码两次。
