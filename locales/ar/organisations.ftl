### Organisations: what an organisation says about itself, and who acts for it.

## Legal forms

organisations-form-association = جمعية
organisations-form-foundation = مؤسسة خيرية أو وقفية
organisations-form-non-profit-company = شركة غير ربحية
organisations-form-cooperative = تعاونية
organisations-form-trade-union = نقابة
organisations-form-religious-body = هيئة دينية
organisations-form-indigenous-institution = مؤسسة من مؤسسات الشعوب الأصلية
organisations-form-academic-institution = مؤسسة أكاديمية
organisations-form-network = شبكة أو اتحاد
organisations-form-unregistered = غير مسجلة
organisations-form-other = شكل آخر

## What a profile still lacks

organisations-violation-name-missing = اكتبوا اسم المنظمة بلغتها وكتابتها.
organisations-violation-name-without-letters = اكتبوا اسمًا فيه حرف واحد على الأقل.
organisations-violation-latin-name-not-latin = اكتبوا هذا الاسم بالحروف اللاتينية، أو اتركوا الخانة فارغة.
organisations-violation-country-missing = اختاروا البلد أو المنطقة حيث يوجد مقر المنظمة.
organisations-violation-two-places = تدل القائمة وهذا الحقل على مكانين. اتركوا أحدهما فارغا.
# $code (text): the code of a country or area.
organisations-violation-place-near = هل تقصدون: { COUNTRY($code) }؟ اختاروا هذا الاسم من القائمة، أو ضعوا علامة أدناه لإبقاء ما كتبتموه.
organisations-violation-place-unreadable = اكتبوا اسم المكان بالحروف.
organisations-violation-founded-year-missing = أدخلوا سنة تأسيس المنظمة، مثل 2009. ويمكن ترك الشهر واليوم فارغين.
organisations-violation-founded-year = أدخلوا سنة التأسيس بأربعة أرقام، مثل 2009.
organisations-violation-founded-month = أدخلوا شهر التأسيس برقم من 1 إلى 12، أو اتركوه فارغا.
organisations-violation-founded-day = أدخلوا يوم التأسيس برقم، أو اتركوه فارغا.
# $last (number): the last day of the month.
organisations-violation-founded-no-such-day = ليس في هذا الشهر يوم بهذا الرقم. أدخلوا يوما من 1 إلى { $last }، أو اتركوا اليوم فارغا.
organisations-violation-founded-day-without-month = أدخلوا شهر التأسيس أيضا، أو اتركوا اليوم فارغا.
organisations-violation-founded-future = هذا التاريخ بعد اليوم. أدخلوا يوم تأسيس المنظمة، مثل 14 3 2019.
organisations-violation-founded-calendar = حددوا التقويم الذي تنتمي إليه هذه السنة، أو صححوا السنة.
organisations-violation-legal-form-missing = اختاروا الشكل القانوني. ويمكنكم اختيار «غير مسجلة».
organisations-violation-purpose-missing = اكتبوا ما تعمل المنظمة من أجله.
organisations-violation-website-not-understood = اكتبوا عنوانًا مثل https://www.example.org، أو اتركوا الخانة فارغة.
# $word (text): a word of the name.
organisations-violation-name-mixed = تخلط الكلمة { $word } حروفًا متشابهة من كتابتين. اكتبوها من جديد بلوحة مفاتيح واحدة.
organisations-violation-seat-missing = اكتبوا عنوانًا تصل إليه الرسائل. ويمكن أن يكون عنوانًا لدى جهة أخرى.

## Members

organisations-violation-last-owner = تحتاج المنظمة إلى مسؤول واحد على الأقل. عيّنوا مسؤولًا آخر أولًا.
organisations-violation-not-a-member = هذا الشخص ليس عضوًا في المنظمة. ولم يتغير شيء.
organisations-violation-already-a-member = أنتم تمثلون هذه المنظمة بالفعل. وتبقى الدعوة مفتوحة لشخص آخر.
organisations-violation-role-missing = اختاروا ما يمكن لهذا الشخص فعله.
organisations-violation-cannot-hand-over = تنتقل المسؤولية إلى عضو آخر. اختاروا شخصًا آخر أو تغييرًا آخر.
organisations-violation-hand-over-first = لا يستطيع المسؤول المغادرة. انقلوا المسؤولية أولًا إلى عضو آخر.
organisations-violation-mailed-too-often = أُرسلت إلى هذا العنوان عدة رسائل قبل قليل. اتركوا الحقل فارغًا وأوصلوا الرابط بأنفسكم.
organisations-violation-mail-unconfirmed = نراسل غيركم نيابة عنكم بعد تأكيد عنوان بريدكم. اتركوا الحقل فارغًا وانقلوا الرابط بأنفسكم.
organisations-violation-answer-missing = اختاروا أحد الجوابين.
organisations-violation-code = اكتبوا أحرف الرمز وأرقامه وعددها 24.

## The profile

organisations-profile-lead = تكتبون هذا مرة واحدة، ويُستخدم في كل طلب.
organisations-profile-kept = ما كتبتموه معروض أدناه.
organisations-profile-name = اسم المنظمة
organisations-profile-name-hint = بلغتها وكتابتها.
organisations-profile-latin-name = الاسم بالحروف اللاتينية
organisations-profile-latin-name-hint = لمن لا يقرأ الكتابة الأخرى.
organisations-profile-acronym = الاسم المختصر
organisations-profile-country-choose = اختاروا البلد أو المنطقة
organisations-profile-place = مكان آخر، كما تكتبونه
organisations-profile-place-hint = استعملوا هذا الحقل إذا لم تجدوا المكان في القائمة. والأسماء الشائعة مفهومة.
organisations-profile-place-kept = إبقاء اسم المكان كما هو مكتوب
organisations-profile-founded = تاريخ التأسيس
organisations-profile-founded-hint = تكفي السنة إن لم تعرفوا اليوم. مثلًا 14 3 2019
organisations-profile-founded-precision = دقة التاريخ
organisations-profile-founded-approximate = هذا التاريخ تقريبي
# $date (text): a year, a month or a day.
organisations-profile-founded-about = نحو { $date }
# $year (text): a year as somebody typed it.
organisations-calendar-question = ما السنة المقصودة بالرقم { $year }؟
# $year (text): a year as somebody typed it. $calendar (text): the name of a calendar.
organisations-calendar-choice = { $year }: { $calendar }
organisations-calendar-gregorian = التقويم الميلادي
organisations-calendar-solar-hijri = التقويم الهجري الشمسي
organisations-calendar-hijri = التقويم الهجري
organisations-calendar-buddhist = التقويم البوذي
organisations-calendar-bikram-sambat = تقويم بكرم سمبت
organisations-calendar-ethiopian = التقويم الإثيوبي
organisations-calendar-minguo = تقويم مينغوو
organisations-calendar-reiwa = عهد ريوا
organisations-calendar-heisei = عهد هيسي
organisations-calendar-showa = عهد شوا
organisations-calendar-taisho = عهد تايشو
organisations-calendar-twentieth-century = سنة من القرن العشرين
organisations-calendar-twenty-first-century = سنة من القرن الحادي والعشرين
organisations-profile-legal-form = الشكل القانوني
organisations-profile-legal-form-hint = اختاروا الأقرب.
organisations-profile-unregistered-hint = يمكنكم تقديم طلب وإن لم تكن منظمتكم مسجلة. وتُقبل أدلة أخرى.
organisations-profile-purpose = ما تعمل المنظمة من أجله
organisations-profile-purpose-hint = تكفي جمل قليلة.
organisations-profile-website = الموقع الشبكي
organisations-profile-seat = العنوان البريدي
organisations-profile-seat-hint = كما يُكتب على المظروف. يُقبل عنوان جهة أخرى تستلم بريدكم.
organisations-profile-care-of = بواسطة
organisations-profile-care-of-hint = إذا كان العنوان لجهة أخرى.
organisations-profile-who-sees = إذا مُنحتم مركزًا، يذكر السجل اسمكم وبلدكم، ما لم تطلبوا غير ذلك. ولا يُنشر عنوانكم.
organisations-new-title = صِفوا منظمتكم
organisations-new-seen-title = من يطّلع على هذا قبل أن تقدموا طلبًا
organisations-new-seen-public = لا يُذكر علنًا شيء عن منظمة لم تقدم طلبًا: لا في السجل ولا في القوائم ولا في الأعداد.
organisations-new-seen-danger = قبل إرسال أي طلب، تسألكم صفحة عما إذا كان من الخطر أن تُعرف منظمتكم. ويمكنكم أيضًا إخفاء منظمتكم فورًا من صفحتها.
organisations-new-submit = حفظ ومتابعة
organisations-edit-title = تغيير ملف تعريف المنظمة
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = غيّره { $name }، { $when }
# $when (text): a date and time.
organisations-changed-on = تغيّر في { $when }

## An organisation

organisations-page-kicker = المنظمة
organisations-page-title = منظمتكم
organisations-page-edit = تغيير ملف التعريف
organisations-page-created = وصف منظمتكم محفوظ هنا. ويمكنكم الآن تقديم طلب باسمها.
organisations-page-apply = اختيار برنامج
organisations-page-members = تحديد من يمثلها
organisations-page-joined = أصبحتم تمثلون هذه المنظمة.
organisations-leave-title = مغادرة هذه المنظمة
# $name (text): the organisation's name.
organisations-leave-lead = لن تتصرفوا بعد ذلك باسم { $name }، ولن تروا طلباتها.
organisations-leave-stays = يبقى ما كتبتموه لها. وإذا كنتم تعرفون رمز إيصال، يستطيع المسؤول عنها إصدار رمز جديد.
organisations-leave-again = للعودة تحتاجون إلى دعوة جديدة.
organisations-leave-log = يحتفظ السجل بأنكم غادرتم، ومتى كان ذلك.
organisations-leave-owner = أنتم المسؤول. انقلوا المسؤولية أولًا إلى عضو آخر. ثم يمكنكم المغادرة.
organisations-leave-submit = مغادرة المنظمة
organisations-leave-keep = البقاء
organisations-leave-done = لم تعودوا تتصرفون باسم هذه المنظمة.
organisations-members-title = الأشخاص الذين يمثلونها
organisations-members-lead = لا يرى هذه القائمة إلا الأعضاء.
organisations-members-name = الاسم
organisations-members-role = ما يمكنه فعله
organisations-role-owner = مسؤول: كل شيء، ومنه سحب الطلبات
organisations-role-editor = محرِّر: كتابة الطلبات وإرسالها
organisations-role-viewer = مطّلع: الاطلاع فقط

## Who acts for an organisation, as its owners manage it

organisations-manage-title = الأشخاص والدعوات
organisations-manage-lead = أنتم تقررون من يمثل المنظمة وما يمكن لكل شخص فعله.
organisations-manage-act = ما يمكنكم فعله
organisations-open-title = الدعوات المفتوحة
organisations-open-none = لا توجد دعوة تنتظر جوابًا.
organisations-open-until = يمكن الرد عليها حتى
organisations-open-show = عرض الرابط والرمز
organisations-invite-title = دعوة شخص
organisations-invite-lead = تحصلون على رابط ورمز لإيصالهما. ومن يتسلمهما يسجل الدخول ويرى أي منظمة هي، ثم يقبل الدعوة أو يرفضها.
organisations-invite-note = الشخص المقصود
organisations-invite-note-hint = لا يرى ذلك إلا المسؤولون. ويُمحى عند الرد على الدعوة.
organisations-invite-email = عنوان البريد الإلكتروني
organisations-invite-email-hint = نرسل الرابط إليه. ولا تذكر الرسالة اسمكم ولا اسم المنظمة.
organisations-invite-language = لغة الرسالة
organisations-invite-submit = إنشاء الدعوة
organisations-invitation-title = رابط الدعوة ورمزها
# $when (text): a date and time with its city.
organisations-invitation-lead = أوصلوا الرابط أو الرمز بطريقة ترونها آمنة. ويُستعملان مرة واحدة، حتى { $when }.
organisations-invitation-link = الرابط
organisations-invitation-code = الرمز
# $address (text): the address of a page.
organisations-invitation-code-hint = يُكتب في هذه الصفحة: { $address }
organisations-invitation-mailed = الرسالة التي تتضمن الرابط في طريقها.
organisations-invitation-warning = من يملك الرابط أو الرمز يمكنه الرد بدلًا من الشخص الذي تقصدونه.
organisations-invitation-withdraw = سحب الدعوة
organisations-invitation-withdrawn = سُحبت الدعوة. ولم يعد رابطها ورمزها صالحين.
organisations-member-removed = لم يعد هذا الشخص عضوًا. وقد يعرف رموز الإيصالات. ويمكنكم تغيير رمز كل طلب في صفحة إيصاله.
organisations-member-title = ما يمكن لعضو فعله
# $name (text): a member's name. $role (text): what they may do.
organisations-member-now = { $name }. الآن: { $role }
organisations-member-change = ما الذي يتغير
organisations-member-owner = مسؤول: يحل محلكم
organisations-member-owner-hint = يقرر هذا الشخص عندئذ من يمثل المنظمة. وتصبحون محررين.
organisations-member-remove = إزالة: لم يعد يمثل المنظمة
organisations-member-remove-hint = يبقى ما كتبه هذا الشخص.

## An invitation, as the invited person sees it

organisations-answer-kicker = دعوة
organisations-answer-lead = أنتم مدعوون إلى تمثيل هذه المنظمة.
organisations-answer-role = ما يمكنكم فعله
# $name (text): the reader's own name.
organisations-answer-seen = يراكم سائر الأعضاء بهذا الاسم: { $name }
organisations-answer-accept = قبول
organisations-answer-decline = رفض
organisations-answer-declined = رفضتم الدعوة.
organisations-lapsed-title = لا يمكن استعمال هذه الدعوة
organisations-lapsed-text = رُد عليها أو سُحبت، أو انقضت مدتها، أو الرمز غير مكتمل.
organisations-lapsed-next = اطلبوا دعوة جديدة ممن دعاكم.
organisations-enter-title = إدخال رمز دعوة
organisations-enter-lead = استعملوا الرمز الذي أُعطي لكم لتمثيل منظمة.
organisations-enter-code = رمز الدعوة
organisations-enter-hint = 24 حرفًا ورقمًا. ولا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للشرطات.

## A name that looks like another

organisations-alike-nothing = يُكتب بالطريقة نفسها.
organisations-alike-signs = لا يختلف سوى الأحرف الكبيرة أو المسافات أو العلامات.
organisations-alike-letters = تختلف هذه الأحرف:
organisations-alike-otherwise = بعض الأحرف مختلف، وتبدو مجتمعة متشابهة.
organisations-alike-letter = «{ $own }» ({ $own_script }) هنا، و«{ $other }» ({ $other_script }) هناك
organisations-alphabet-latin = الحروف اللاتينية
organisations-alphabet-cyrillic = الحروف السيريلية
organisations-alphabet-greek = الحروف اليونانية
organisations-alphabet-armenian = الحروف الأرمنية
organisations-alphabet-hebrew = الحروف العبرية
organisations-alphabet-arabic = الحروف العربية
organisations-alphabet-number = رقم
organisations-alphabet-other = كتابة أخرى

## The mail of an invitation: it names nobody

organisations-mail-invitation-subject = لديكم رسالة
# $date (text): a date.
organisations-mail-invitation-body = طُلب منا أن نوصل إليكم هذا الرابط. يُستعمل مرة واحدة، حتى { $date }. افتحوه عندما يكون ذلك آمنًا. وإذا كنتم لا تنتظرونه، فلا تفعلوا شيئًا.
