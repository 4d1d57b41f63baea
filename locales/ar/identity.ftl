### Identity: signing in, accounts, sessions.

## The sign-in name

identity-refusal-name-missing = اكتبوا عنوان بريد إلكتروني أو اسمًا تختارونه.
identity-refusal-not-an-address = اكتبوا عنوانًا مثل name@example.org، أو اسمًا دون علامة @.
# $min (number): characters at least.
identity-refusal-name-too-short = هذا الاسم قصير. الحد الأدنى لعدد الأحرف: { $min }.
# $character (text): the character.
identity-refusal-name-character = لا يمكن أن يحتوي الاسم على { $character } في هذا الموضع. استخدموا الحروف والأرقام، وبينها . - _ عند الحاجة.

## The password

identity-refusal-password-missing = اكتبوا كلمة مرور. ويمكنكم لصقها.
# $min (number): characters at least. $actual (number): characters typed.
identity-refusal-password-too-short = كلمة المرور قصيرة. عدد أحرفها: { $actual }. الحد الأدنى: { $min }. ويمكن أن تكون بضع كلمات تتذكرونها.
# $max (number): characters allowed.
identity-refusal-password-too-long = كلمة المرور طويلة. الحد الأقصى لعدد الأحرف: { $max }.
identity-refusal-password-common = كثيرون يستخدمون كلمة المرور هذه، فيسهل تخمينها. اختاروا كلمات أخرى.
identity-refusal-password-contains-name = تتكون كلمة المرور في معظمها من اسم معروف. اختاروا كلمات أخرى.
identity-refusal-password-not-repeated = كلمتا المرور مختلفتان. اكتبوا كلمة المرور نفسها مرتين.
