### Identity: signing in, accounts, sessions.

## The sign-in name

identity-violation-name-missing = اكتبوا عنوان بريد إلكتروني أو اسمًا تختارونه.
identity-violation-not-an-address = اكتبوا عنوانًا مثل name@example.org، أو اسمًا دون علامة @.
# $character (text): the letter.
identity-violation-address-letter = لا تقبل خوادم بريد كثيرة الحرف { $character } قبل العلامة @. أدخلوا عنوانًا آخر، أو اسمًا من دون @.
# $min (number): characters at least.
identity-violation-name-too-short = هذا الاسم قصير. الحد الأدنى لعدد الأحرف: { $min }.
# $character (text): the character.
identity-violation-name-character = لا يمكن أن يحتوي الاسم على { $character } في هذا الموضع. استخدموا الحروف والأرقام، وبينها . - _ عند الحاجة.

## The password

identity-violation-password-missing = اكتبوا كلمة مرور. ويمكنكم لصقها.
# $min (number): characters at least. $actual (number): characters typed.
identity-violation-password-too-short = كلمة المرور قصيرة. عدد أحرفها: { $actual }. الحد الأدنى: { $min }. ويمكن أن تكون بضع كلمات تتذكرونها.
# $max (number): characters allowed.
identity-violation-password-too-long = كلمة المرور طويلة. الحد الأقصى لعدد الأحرف: { $max }.
identity-violation-password-common = كثيرون يستخدمون كلمة المرور هذه، فيسهل تخمينها. اختاروا كلمات أخرى.
identity-violation-password-contains-name = تتكون كلمة المرور في معظمها من اسم معروف. اختاروا كلمات أخرى.
identity-violation-password-not-repeated = كلمتا المرور مختلفتان. اكتبوا كلمة المرور نفسها مرتين.

## More about names

identity-violation-name-taken = هذا الاسم مستخدم. اختاروا اسمًا آخر.
identity-violation-display-name-missing = اكتبوا الاسم الذي سيراه الآخرون. ويمكن أن يكون اسمًا مستعارًا.
identity-violation-email-missing = اكتبوا عنوان بريد إلكتروني مثل name@example.org.
# $character (text): the letter.
identity-violation-email-letter = لا تقبل خوادم بريد كثيرة الحرف { $character } قبل العلامة @. أدخلوا عنوانًا آخر.
identity-violation-language-missing = اختاروا لغة.
identity-violation-work-mail-missing = اختاروا متى نكتب إليكم.
identity-violation-password-wrong = هذه ليست كلمة مرور هذا الحساب. تحققوا منها واكتبوها من جديد.

## Labels shared by several pages

identity-sign-in-name = عنوان البريد الإلكتروني أو اسم الدخول
identity-password = كلمة المرور
identity-password-new = كلمة مرور جديدة
identity-password-again = كلمة المرور الجديدة مرة أخرى
identity-password-current = كلمة المرور الحالية
identity-password-hint =
    { $min ->
        [zero] دون حد أدنى للأحرف. يسهل تذكر بضع كلمات. ويمكنكم لصقها.
        [one] حرف واحد على الأقل. يسهل تذكر بضع كلمات. ويمكنكم لصقها.
        [two] حرفان على الأقل. يسهل تذكر بضع كلمات. ويمكنكم لصقها.
        [few] { $min } أحرف على الأقل. يسهل تذكر بضع كلمات. ويمكنكم لصقها.
        [many] { $min } حرفًا على الأقل. يسهل تذكر بضع كلمات. ويمكنكم لصقها.
       *[other] { $min } حرف على الأقل. يسهل تذكر بضع كلمات. ويمكنكم لصقها.
    }
identity-display-name = الاسم الذي يراه الآخرون
identity-display-name-hint = يمكن أن يكون اسمًا مستعارًا. ويراه أعضاء منظمتكم والأمانة.
identity-back-to-sign-in = العودة إلى تسجيل الدخول

## Signing in and out

identity-sign-in-title = تسجيل الدخول
identity-sign-in-failed = لا يوجد لدينا حساب بهذا الاسم وكلمة المرور هذه. تحققوا منهما وحاولوا من جديد. وإذا كان حسابكم جديدًا، فافتحوا أولًا الرابط المرسل في رسالتنا.
identity-sign-in-link-sent = جُرّبت كلمات مرور كثيرة لهذا الاسم. إذا كانت كلمتكم صحيحة، فقد أرسلنا إليكم رسالة. افتحوا الرابط الوارد فيها لتسجيل الدخول.
identity-sign-in-staff-only = يسجل الموظفون الدخول بحساب مؤسستهم. استخدموا الزر الوارد أدناه.
identity-sign-in-forgotten = نسيت كلمة المرور
identity-sign-in-new-title = ليس لديكم حساب بعد
identity-sign-in-staff-title = أنتم من موظفي الأمانة
identity-sign-in-staff-text = يسجل الموظفون دخولهم بحساب مؤسستهم.
identity-sign-in-staff = تسجيل الدخول عبر مؤسستكم
identity-link-title = تسجيل الدخول بالرابط الوارد في رسالتنا
identity-link-lead = جُرّبت كلمات مرور كثيرة خاطئة لحسابكم. يمكنكم مع ذلك تسجيل الدخول بهذا الرابط.
identity-signed-out-title = سجلتم خروجكم
identity-signed-out-text = مسوداتكم المحفوظة باقية.
identity-signed-out-next = إذا كان غيركم يستخدم هذا الجهاز، فأغلقوا المتصفح أيضًا.
identity-signed-out-institution = تسجيل الخروج لدى مؤسستكم أيضًا
identity-signed-out-institution-text = قد تكون جلستكم لدى مؤسستكم ما زالت مفتوحة. إذا كان الجهاز مشتركًا، فسجّلوا الخروج هناك أيضًا.

## Creating an account

identity-sign-up-lead = يلزم حساب لتقديم طلب اعتماد. ولا يلزم حساب لقراءة السجل أو للطعن في قرار.
identity-sign-up-saved = ما كتبتموه باقٍ، ما عدا كلمتي المرور.
identity-sign-up-have-account = لدي حساب
identity-sign-up-name-hint = عنوان بريد إلكتروني أو اسم تختارونه.
identity-sign-up-which-title = أيهما يناسبني؟
identity-sign-up-which-email = إذا قدمتم عنوان بريد إلكتروني أمكننا أن نرسل إليكم الإشعارات. وإذا نسيتم كلمة المرور نرسل إليكم رابطًا. ونرسل أولًا رسالة لتأكيد العنوان.
identity-sign-up-which-name = يناسبكم اسم تختارونه إذا كان البريد يعرضكم للخطر. واحفظوا كلمة المرور جيدًا: لا يمكننا إرسال رابط دون عنوان.
identity-sent-title = اطلعوا على بريدكم
identity-sent-text = أرسلنا رسالة إلى العنوان الذي قدمتموه.
# $address (text): an e-mail address.
identity-sent-text-to = أرسلنا رسالة إلى هذا العنوان: { $address }.
identity-sent-next = افتحوا الرابط خلال يومين. وإذا لم تصلكم الرسالة خلال عشر دقائق، فابحثوا عنها في البريد غير المرغوب فيه.
identity-sent-again = كتابة عنوان آخر
identity-mail-refused-title = رسائلنا لا تصل
identity-mail-refused-text = رفض خادم بريد هذا العنوان رسالتنا. تحققوا من العنوان، أو أدخلوا عنوانًا آخر.
identity-confirm-title = تأكيد عنوان بريدكم الإلكتروني
identity-confirm-lead = عنوانكم هو { $email }. بقيت خطوة واحدة.
identity-confirm-password = كلمة المرور التي اخترتموها
identity-confirm-password-hint = حتى لا يتمكن غيركم من فتح حساب بعنوانكم.
identity-confirm-submit = تأكيد وتسجيل الدخول
identity-confirm-address-lead = سيستخدم حسابكم من الآن هذا العنوان: { $email }.
identity-confirm-address-submit = تأكيد هذا العنوان
identity-lapsed-title = لم يعد هذا الرابط صالحًا
identity-lapsed-text = استُخدم من قبل، أو انقضت مدته، أو سقط جزء منه.
identity-lapsed-next = لم يتغير شيء. سجلوا الدخول أو اطلبوا هناك رابطًا جديدًا.

## A forgotten password

identity-recover-title = اختيار كلمة مرور جديدة
identity-recover-lead = نرسل رابطًا إلى عنوان البريد الإلكتروني لحسابكم. وهو صالح لمدة ساعة.
identity-recover-submit = إرسال الرابط
identity-recover-no-address-title = ليس لحسابكم عنوان بريد إلكتروني
identity-recover-no-address-text = عندئذ لا يمكن إرسال رابط. اكتبوا إلينا من أي عنوان. وتذكر صفحة المساعدة الجهة التي تكتبون إليها.
identity-recover-sent-title = ابحثوا عن الرابط في بريدكم
identity-recover-sent-text = إذا وُجد حساب بهذا الاسم وله عنوان، فقد أرسلنا إليه رابطًا.
# $address (text): the e-mail address or name that was entered.
identity-recover-sent-text-to = إذا وُجد حساب له عنوان بهذا الاسم، فقد أرسلنا إليه رابطًا: { $address }.
identity-recover-sent-next = الرابط صالح لمدة ساعة. وإذا لم تصلكم الرسالة خلال عشر دقائق، فابحثوا عنها في البريد غير المرغوب فيه.
identity-recover-sent-again = تجربة اسم آخر
identity-new-password-title = تحديد كلمة المرور الجديدة
identity-new-password-lead = ستُنهى جلسات حسابكم في جميع المتصفحات.
identity-new-password-submit = تحديد كلمة المرور وتسجيل الدخول

## Your account

identity-account-lead = اسمكم وطريقة دخولكم والعنوان الذي تصل إليه رسائلكم.
identity-account-staff = تحتفظ مؤسستكم باسمكم وعنوانكم وكلمة مروركم.
identity-account-sign-in-name = اسم الدخول
identity-account-email = عنوان البريد الإلكتروني
identity-account-language = لغة الرسائل
identity-account-work-mail = رسائل عن العمل
identity-account-password-hidden = لا تُعرض
identity-account-sessions = الاطلاع على جلسات الدخول المفتوحة
identity-account-session = الاطلاع على موعد انتهاء هذه الجلسة
identity-account-mail-sent = أرسلنا رسالة إلى العنوان الجديد. ويُعتمد عند فتح الرابط الوارد فيها.
# $address (text): an e-mail address.
identity-account-mail-sent-to = أرسلنا رسالة إلى هذا العنوان: { $address }. ويُعتمد عند فتح الرابط الوارد فيها.
identity-account-password-changed = تغيرت كلمة المرور. وأُنهيت الجلسات في المتصفحات الأخرى.
identity-change-name-title = تغيير الاسم الذي يراه الآخرون
identity-change-email-title = تغيير عنوان بريدكم الإلكتروني
identity-change-email-lead = نرسل رابطًا إلى العنوان الجديد. ولا يتغير شيء حتى تفتحوه.
identity-change-email-submit = إرسال الرسالة
identity-change-language-title = بأي لغة نراسلكم؟
identity-change-language-hint = تصلكم الإشعارات والرسائل بهذه اللغة. ويمكن قراءة الصفحات بأي من اللغات الست.
identity-change-work-mail-title = متى نُعلمكم بالعمل عبر البريد الإلكتروني؟
identity-change-work-mail-hint = رسالة واحدة في اليوم على الأكثر، في الصباح. تذكر عدد ما ينتظركم ولا تسمّي أحدًا.
identity-work-mail-daily = في كل يوم فيه جديد
identity-work-mail-near = فقط عند اقتراب موعد
identity-work-mail-never = أبدًا
identity-change-password-title = تغيير كلمة المرور
identity-change-password-lead = ستُنهى جلسات حسابكم في المتصفحات الأخرى.
identity-change-password-submit = تغيير كلمة المرور

## Sessions

identity-sessions-title = جلسات دخولكم المفتوحة
identity-sessions-lead = إذا لم تتعرفوا على إحداها، فأنهوها وغيروا كلمة المرور.
identity-sessions-browser = المتصفح
identity-sessions-started = وقت الدخول
identity-sessions-last-seen = آخر استخدام
identity-sessions-end = ما يمكنكم فعله
identity-sessions-this = هذا المتصفح
identity-sessions-unknown = متصفح غير معروف
identity-sessions-end-one = إنهاء هذه الجلسة
identity-sessions-end-others = إنهاء جميع الجلسات الأخرى
identity-sessions-ended = أُنهيت الجلسات التي اخترتموها.
identity-session-title = مدة بقاء جلستكم
identity-session-ends = إذا لم تفتحوا أي صفحة، تنتهي الجلسة في هذا الموعد: { $when }.
identity-session-at-latest = حرصًا على سلامتكم، نطلب كلمة المرور من جديد في موعد أقصاه: { $when }.
identity-session-extended = مُددت الجلسة. موعد انتهائها الجديد: { $when }.
identity-session-leave = العودة إلى حسابكم
identity-session-saved = إذا انتهت الجلسة أثناء الكتابة، يُحفظ ما ترسلونه. سجلوا الدخول وستجدونه.

## Staff

identity-staff-failed-title = تعذر تسجيل دخولكم عبر مؤسستكم
identity-staff-failed-text = لم يطابق رد خدمة الدخول ما طلبناه، أو وصل متأخرًا.
identity-staff-failed-next = لم يتغير شيء. ابدؤوا من جديد. وإذا تكرر ذلك، فأبلغوا المشرف.
identity-no-role-title = ليس لكم دور هنا بعد
identity-no-role-text = سجّلت مؤسستكم دخولكم، لكنها لم تحدد أي دور يعرفه هذا الموقع. أبلغوا مديركم. ويبيّن سجل الموقع ما ورد.

## Mails. They repeat no name and no password

identity-mail-foot = للاستفسار: { $contact }
identity-mail-confirm-subject = أكدوا عنوان بريدكم الإلكتروني
identity-mail-confirm-body = طُلب حساب بهذا العنوان. إذا كنتم أنتم من طلبه، فافتحوا هذا الرابط خلال يومين. وإلا فلا تفعلوا شيئًا: لن يُفتح أي حساب.
identity-mail-exists-subject = لديكم حساب بالفعل
identity-mail-exists-body = كتب شخص هذا العنوان، وربما كنتم أنتم. ولهذا العنوان حساب بالفعل. يمكنكم تسجيل الدخول هنا أو طلب كلمة مرور جديدة. وإذا لم تكونوا أنتم، فلا يلزمكم فعل شيء.
identity-mail-recover-subject = اختاروا كلمة مرور جديدة
identity-mail-recover-body = طُلبت كلمة مرور جديدة لحسابكم. إذا كنتم أنتم من طلبها، فافتحوا هذا الرابط خلال ساعة. وإلا فلا تفعلوا شيئًا: تبقى كلمة مروركم كما هي.
identity-mail-enter-subject = رابط تسجيل دخولكم
identity-mail-enter-body = استخدم شخص كلمة مروركم بعد محاولات خاطئة كثيرة. إن كنتم أنتم، فافتحوا هذا الرابط خلال ساعة. وإلا فغيّروا كلمة المرور فورًا، لأن غيركم يعرفها.
identity-mail-change-subject = أكدوا عنوان بريدكم الإلكتروني الجديد
identity-mail-change-body = طلبتم استخدام هذا العنوان لحسابكم. افتحوا هذا الرابط خلال ساعة. ولا يتغير شيء قبل ذلك.
identity-mail-changed-subject = تغير عنوان بريدكم الإلكتروني
identity-mail-changed-body = يستخدم حسابكم الآن عنوانًا آخر. وإذا لم تطلبوا ذلك، فاكتبوا إلينا فورًا.
identity-mail-password-subject = تغيرت كلمة مروركم
identity-mail-password-body = تغيرت كلمة مرور حسابكم. وإذا لم تكونوا أنتم من غيرها، فاطلبوا كلمة جديدة هنا فورًا.

## الرسالة التي تُعلم الموظفين بوجود عمل. فيها أعداد ولا تسمّي شيئًا، فقد يقرؤها آخرون.

identity-work-mail-subject = عمل في البوابة
# $count (عدد): ملفات وطعون.
identity-work-mail-new = { $count ->
    [zero] لا تنتظركم مسألة جديدة.
    [one] تنتظركم مسألة جديدة واحدة.
    [two] تنتظركم مسألتان جديدتان.
    [few] تنتظركم { $count } مسائل جديدة.
    [many] تنتظركم { $count } مسألة جديدة.
   *[other] تنتظركم { $count } مسألة جديدة.
}
# $count (عدد): ملفات وطعون.
identity-work-mail-deadlines = { $count ->
    [zero] لا موعد قريب أو منقضٍ.
    [one] موعد واحد قريب أو انقضى.
    [two] موعدان قريبان أو انقضيا.
    [few] { $count } مواعيد قريبة أو انقضت.
    [many] { $count } موعدًا قريبًا أو انقضى.
   *[other] { $count } موعد قريب أو انقضى.
}
# $count (عدد): رسائل.
identity-work-mail-undelivered = { $count ->
    [zero] سُلّمت كل رسائل البوابة.
    [one] تعذّر تسليم رسالة واحدة من رسائل البوابة.
    [two] تعذّر تسليم رسالتين من رسائل البوابة.
    [few] تعذّر تسليم { $count } رسائل من البوابة.
    [many] تعذّر تسليم { $count } رسالة من البوابة.
   *[other] تعذّر تسليم { $count } رسالة من البوابة.
}
# $count (number): files and challenges.
identity-work-mail-unattended = { $count ->
    [zero] لا توجد مسألة يتعذر على الجميع النظر فيها.
    [one] توجد مسألة واحدة لا يجوز لأحد النظر فيها. على المشرف على البرنامج منح الدور لشخص آخر.
    [two] توجد مسألتان لا يجوز لأحد النظر فيهما. على المشرف على البرنامج منح الدور لشخص آخر.
    [few] توجد { $count } مسائل لا يجوز لأحد النظر فيها. على المشرف على البرنامج منح الدور لشخص آخر.
    [many] توجد { $count } مسألة لا يجوز لأحد النظر فيها. على المشرف على البرنامج منح الدور لشخص آخر.
   *[other] توجد { $count } مسألة لا يجوز لأحد النظر فيها. على المشرف على البرنامج منح الدور لشخص آخر.
}
# $count (number): jobs that failed too often.
identity-work-mail-stopped = { $count ->
    [zero] لم تتوقف أي مهمة من مهام البوابة.
    [one] توقفت مهمة واحدة تقوم بها البوابة من تلقاء نفسها بعد محاولات فاشلة كثيرة. ولن تُنجز إلى أن تتدخلوا.
    [two] توقفت مهمتان تقوم بهما البوابة من تلقاء نفسها بعد محاولات فاشلة كثيرة. ولن تُنجزا إلى أن تتدخلوا.
    [few] توقفت { $count } مهام تقوم بها البوابة من تلقاء نفسها بعد محاولات فاشلة كثيرة. ولن تُنجز إلى أن تتدخلوا.
    [many] توقفت { $count } مهمة تقوم بها البوابة من تلقاء نفسها بعد محاولات فاشلة كثيرة. ولن تُنجز إلى أن تتدخلوا.
   *[other] توقفت { $count } مهمة تقوم بها البوابة من تلقاء نفسها بعد محاولات فاشلة كثيرة. ولن تُنجز إلى أن تتدخلوا.
}
identity-work-mail-end = سجّلوا الدخول لمعرفة المزيد. ويمكنكم في حسابكم اختيار موعد وصول هذه الرسالة.

## What needs an administrator

identity-attention-title = يتطلب التدخل
identity-attention-lead = ما يبقى متوقفًا إلى أن يتدخل المشرف على البرنامج. لا يُذكر هنا ملف ولا شخص.
identity-attention-unattended = مسائل لا يجوز لأحد النظر فيها
# $count (number): files.
identity-attention-to-review = { $count ->
    [zero] لا ينتظر أي ملف قائمًا بالمراجعة.
    [one] ملف واحد ينتظر المراجعة، ولا يجوز لأي قائم بالمراجعة النظر فيه.
    [two] ملفان ينتظران المراجعة، ولا يجوز لأي قائم بالمراجعة النظر فيهما.
    [few] { $count } ملفات تنتظر المراجعة، ولا يجوز لأي قائم بالمراجعة النظر فيها.
    [many] { $count } ملفًا تنتظر المراجعة، ولا يجوز لأي قائم بالمراجعة النظر فيها.
   *[other] { $count } ملف تنتظر المراجعة، ولا يجوز لأي قائم بالمراجعة النظر فيها.
}
# $count (number): files.
identity-attention-to-decide = { $count ->
    [zero] لا ينتظر أي ملف قرارًا.
    [one] ملف واحد ينتظر قرارًا، ولا يجوز لأحد اتخاذه.
    [two] ملفان ينتظران قرارًا، ولا يجوز لأحد اتخاذه.
    [few] { $count } ملفات تنتظر قرارًا، ولا يجوز لأحد اتخاذه.
    [many] { $count } ملفًا تنتظر قرارًا، ولا يجوز لأحد اتخاذه.
   *[other] { $count } ملف تنتظر قرارًا، ولا يجوز لأحد اتخاذه.
}
# $count (number): challenges.
identity-attention-to-examine = { $count ->
    [zero] لا ينتظر أي طعن هيئة النظر في الطعون.
    [one] طعن واحد ينتظر هيئة النظر في الطعون، ولا يجوز لأي عضو فيها النظر فيه.
    [two] طعنان ينتظران هيئة النظر في الطعون، ولا يجوز لأي عضو فيها النظر فيهما.
    [few] { $count } طعون تنتظر هيئة النظر في الطعون، ولا يجوز لأي عضو فيها النظر فيها.
    [many] { $count } طعنًا تنتظر هيئة النظر في الطعون، ولا يجوز لأي عضو فيها النظر فيها.
   *[other] { $count } طعن تنتظر هيئة النظر في الطعون، ولا يجوز لأي عضو فيها النظر فيها.
}
identity-attention-why = كل من يحمل هذا الدور شارك في الملف أو تنحّى عنه أو ينتمي إلى المنظمة.
# A command follows.
identity-attention-cure = امنحوا الدور لشخص لم يشارك في الملف، بهذا الأمر:
identity-attention-nothing = كل مسألة منتظرة يجوز لشخص ما النظر فيها.
identity-attention-left-out = قد لا تظهر هنا المسائل التي تنحيتم عنها أو شاركتم فيها.
identity-attention-mails = رسائل لم تُرسل
identity-attention-mails-text = لا يُعرض المرسَل إليهم ولا نص الرسائل. ونص الرسالة التي توقفت محاولات إرسالها يُحذف.
identity-attention-mails-none = أُرسلت كل رسائل الأيام الثلاثين الأخيرة أو هي على وشك الإرسال.
identity-attention-mails-again = إعادة محاولة إرسال الرسائل المنتظرة الآن
identity-attention-tried = تُعاد الآن محاولة إرسال الرسائل المنتظرة
identity-attention-mail-written = كُتبت
identity-attention-mail-kind = الموضوع
identity-attention-mail-tries = المحاولات
identity-attention-mail-state = ما آلت إليه
# $when (text): a date and time.
identity-attention-mail-given-up = توقفت المحاولات: { $when }
# $when (text): a date and time.
identity-attention-mail-again = المحاولة التالية: { $when }
identity-attention-mail-kind-account = حساب
identity-attention-mail-kind-invitation = دعوة
identity-attention-mail-kind-staff = عمل الموظفين
identity-attention-mail-kind-notice = إشعار
identity-attention-jobs = ما تقوم به البوابة من تلقاء نفسها
# A command follows.
identity-attention-jobs-text = ما يتعذر تُعاد محاولته، ويطول الفاصل في كل مرة. وبعد 20 محاولة فاشلة متتالية يتوقف إلى أن تتدخلوا. ويبيّن هذا الأمر السبب:
identity-attention-jobs-none = أُنجز كل شيء في موعده.
# $when (text): a date with the time.
identity-attention-places = هناك إجراءات تنتظر موضعها في السجل منذ { $when }. وإلى أن تأخذه، لا يستطيع السجل أن يبيّن أن شيئًا لم يُحذف منه. ويبيّن سجل الخادم السبب.
identity-attention-jobs-again = إعادة محاولة ما تعذر الآن
identity-attention-jobs-tried = تُعاد الآن محاولة ما تعذر
identity-attention-job-what = المهمة
identity-attention-job-last = آخر إنجاز
identity-attention-job-never = لم تُنجز قط
identity-attention-job-failures = المحاولات الفاشلة المتتالية
identity-attention-job-state = ما آلت إليه
# $when (text): a date and time.
identity-attention-job-state-dead = متوقفة منذ: { $when }
# $when (text): a date and time.
identity-attention-job-state-again = المحاولة التالية: { $when }
identity-attention-job-kind-mails = إرسال الرسائل
identity-attention-job-kind-late-decisions = الإبلاغ بتأخر القرارات
identity-attention-job-kind-deferred-files = إعادة الملفات المؤجلة
identity-attention-job-kind-month-end = نشر حالة نهاية الشهر
identity-attention-job-kind-reminders = تذكير مقدمي الطلبات
identity-attention-job-kind-staff-mails = الكتابة إلى الموظفين
identity-attention-job-kind-deletion = حذف ما انقضت مدته
