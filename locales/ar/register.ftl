### The public register: statuses and decisions.

## The list of organisations

register-title = سجل المنظمات المعتمدة
register-lead = من يتمتع اليوم بمركز، ومنذ متى.
register-filter = البحث عن منظمة
register-name = اسم المنظمة
register-programme = البرنامج
register-any-programme = كل البرامج
register-country-unknown = لا نعرف بلدًا أو منطقة بهذا الاسم. راجعوا كتابته. ولم تُضيَّق القائمة أدناه بحسبه.
# $names (text): names of countries or areas, as a list.
register-country-near = لا نعرف بلدا أو منطقة بهذا الاسم. أسماء قريبة منه: { $names }. والقائمة أدناه غير محصورة به.
# $count (number): entries that match.
register-count =
    { $count ->
        [zero] لم يعثر على أي قيد
        [one] عثر على قيد واحد
        [two] عثر على قيدين
        [few] عثر على { $count } قيود
        [many] عثر على { $count } قيدا
       *[other] عثر على { $count } قيد
    }
# $count (text): a number.
register-count-more = عثر على أكثر من { $count } قيد
register-close = لا يوجد اسم مكتوب بهذا الشكل تماما. والأسماء التالية قريبة منه.
register-meant = هل تقصدون أحد هذه الأسماء؟
# $country (text): the name of a country or area.
register-in-country = عرض المنظمات في هذا البلد أو المنطقة: { $country }
register-column-organisation = المنظمة
register-column-country = البلد أو المنطقة
register-column-status = المركز
register-column-since = منذ
register-column-programme = البرنامج
register-column-outcome = النتيجة
register-column-decided = تاريخ القرار
register-column-time = المدة
register-first-page = الصفحة الأولى
register-sealed-note = لا تُدرج بعض المنظمات حفاظًا على سلامتها. ومركزها صالح مع ذلك.

## States of a status

register-state-provisional = مؤقت
register-state-active = سارٍ
register-state-suspended = معلَّق
register-state-superseded = حل محله غيره
register-state-withdrawn = مسحوب
register-state-surrendered = تم التنازل عنه
register-state-decided = انتهى بصدور القرار

## One organisation

register-organisation-kicker = منظمة
register-category = الفئة
register-since = سارٍ منذ
register-ended = انتهى في
register-read-decision = قراءة القرار
register-provisional-because = وصول مؤقت سارٍ إلى حين صدور القرار، لأن القرار تأخر.

## Decisions

register-decisions-title = القرارات
register-decisions-lead = ما تقرر، وبموجب أي معايير، وكم استغرق. والشهر الأحدث أولًا.
register-decisions-note = حيث قد يسبب الاسم ضررًا لا يُنشر. وتظهر هذه القرارات بعد انتهاء شهرها، دون ترتيب. وتخرج من هذه القائمة في نهاية شهر، أو فورًا إذا وافقت المنظمة على ذكر اسمها. ولا يُدرج بعد ذلك قرار رُفع الاسم منه.
register-unnamed = قرار دون اسم
register-time-not-told = غير منشور
register-unnamed-title = قرار دون اسم علني
register-unnamed-lead = لا يُذكر اسم المنظمة. ولا يُذكر هنا أيضًا ما إذا طُعن في القرار أو أُلغي لاحقًا.
register-decisions-filter = تضييق القائمة
register-outcome = النتيجة
register-any-outcome = كل النتائج
register-annulled = ملغى
# $count (number): whole days.
register-days =
    { $count ->
        [0] أقل من يوم
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## One decision

register-decision-kicker = قرار
# $organisation (text): a name. $reference (text): the number of the file.
register-decision-title = قرار بشأن { $organisation }
register-decision-page = القرار بشأن { $organisation }
register-decider = متخذ القرار
register-decider-officer = موظف مخول لم يقيّم الملف
register-session = الدورة
register-vote = التصويت
register-recusals = حالات التنحي
register-decided = تاريخ القرار
register-recorded = تاريخ التسجيل
register-decided-in = تاريخ القرار (الشهر أو السنة)
register-effective = يسري اعتبارًا من
register-time-taken = المدة من تقديم الطلب إلى القرار
register-effect = الأثر
register-stands = القرار قائم
register-summary-title = ملخص للجمهور
register-criteria-title = المعايير التي يستند إليها
register-reasons-none = يمنح القرار ما طُلب. ولم يتبين أن أي معيار غير مستوفى.

## Challenges to a decision

register-challenge-title = الطعن
# $when (text): a date and time with its city.
register-challenge-until = يمكن الطعن في القرار حتى { $when }.
register-challenge-over = انتهت مهلة الطعن في { $when }. ويُنظر في الطعن المتأخر إذا كان سببه خطرًا أو إعاقة أو لغة.
register-challenge-how = كيفية الطعن في قرار
register-annulled-title = أُلغي هذا القرار
# $date (text): a date.
register-annulled-text = ألغت هيئة النظر في الطعون هذا القرار في { $date }. ولم يعد له أثر. وأُحيل الملف إلى شخص لم يشارك فيه.
register-seals-title = القيود العلنية المخفية
register-seals-lead = يُبعد الإخفاء عن أنظار العموم كل ما يمكن أن تُعرف به المنظمة. ويبقى مركزها صالحًا.
register-seals-hint = يكفي جزء من الاسم. ويمكنكم أيضًا كتابة عنوان صفحتها في السجل أو عنوان قرار.
register-seal-title = القيد العلني لمنظمة
register-seals-found = المنظمات التي عُثر عليها
register-seals-sealed = المنظمات المخفية
register-seals-none = لا توجد هنا أي منظمة. ابحثوا بجزء آخر من الاسم.
register-seals-entry = القيد العلني
register-seal-is-sealed = مخفي
register-seal-may-be-shown = مخفي، ويمكن إظهاره من جديد
register-seal-is-public = غير مخفي
register-seal-do = إخفاء القيد العلني
register-seal-undo = إظهار القيد علنًا من جديد
register-seal-do-effect = لا يُظهر السجل والقرارات بعد ذلك ما يمكن أن تُعرف به المنظمة، فورًا وفي جميع البرامج.
register-seal-undo-effect = يُظهر السجل والقرارات المنظمة من جديد، فورًا وفي جميع البرامج.
register-seal-needs-agreement = طلبت المنظمة إخفاءها. ولا تُظهر من جديد إلا بعد أن يوافق أحد المسؤولين فيها على صفحة المنظمة.
register-seal-agreed = وافق أحد المسؤولين في المنظمة على إظهار المنظمة من جديد. إذا أكدتم ذلك، يمكن أن تذكرها الصفحات العلنية فورًا وفق ما ينشره كل برنامج.
register-seal-announce-effect = أخفى منسق شؤون الحماية هذا القيد. يُبلَّغ الأعضاء أولًا برسالة لا تذكر أحدًا. ويمكنكم إظهاره بعد أسبوع.
register-seal-announce = إبلاغ الأعضاء أولًا
register-seal-told = أُبلغ الأعضاء. ويمكنكم إظهار القيد اعتبارًا من { $when }. ولا يزال بإمكانهم أن يطلبوا إبقاءه مخفيًا.
register-seal-step-sealed = أُخفي القيد
register-seal-step-announced = أُبلغ الأعضاء بالإظهار
register-seal-step-agreed = وافق أحد المسؤولين في المنظمة على الإظهار من جديد
register-seal-step-kept = إبقاؤها مخفية
register-seal-step-public = علني من جديد
register-seal-reason = السبب
register-seal-reason-hint = تقرؤه أنتم ومنسقو شؤون الحماية في برنامجكم. ويُحفظ ولا يمكن تغييره. لا تكتبوا إلا ما يلزم.
register-seal-history = التغييرات السابقة
register-seal-own-wish = طلبت المنظمة ذلك. وليس عليها بيان سبب.
register-seal-other-programme = يحتفظ بالسبب منسقو شؤون الحماية في برنامج آخر.
register-protect-page = ما هو علني
register-protect-title = إخفاء منظمتنا
register-protect-lead = إذا كان من الخطر أن تُعرفوا هنا، فأخفوا منظمتكم عن الجميع فورًا.
register-protect-effect = لا تذكر أي صفحة علنية في هذه البوابة اسم منظمتكم ولا تبيّن مركزها، في أي برنامج. وما نُشر دون اسمها يخرج من القوائم في نهاية الشهر. فلو خرج اليوم لعرف غيركم لمن هو. وقد تذكرها مع ذلك وثائق الهيئة التي تتخذ القرار.
register-protect-kept = يبقى ما تحمله صالحًا، وتسير ملفاتها كما كانت.
register-protect-told = لا حاجة إلى موافقة أحد. وإذا أرسلتم طلبًا يُبلَّغ منسقو شؤون الحماية بذلك.
register-protect-limit = يظل الموظفون الذين يتولون ملفاتكم يرون اسمكم. ويرى متخذو القرار أيضًا أن منظمتكم مخفية، ولا يرون السبب. ومن قرأه من قبل قد يتذكره.
register-protect-undo = لإظهارها من جديد، يوافق أحد المسؤولين فيها على صفحة المنظمة، ثم يؤكد ذلك منسق شؤون الحماية. للأسئلة: { $contact }.
register-protect-agreed = وافق أحد المسؤولين في المنظمة على الإظهار من جديد. ولا يُظهر شيء قبل أن يؤكد ذلك منسق شؤون الحماية. للأسئلة: { $contact }.
register-protect-by-focal-point = أخفاها منسق شؤون الحماية. ويُبلَّغ أعضاؤها قبل إظهارها من جديد بأسبوع على الأقل. للأسئلة: { $contact }.
register-protect-announced = أخفاها منسق شؤون الحماية، ويعتزم إظهارها من جديد. إذا كان ذلك خطرًا، فاطلبوا أن تبقى مخفية. للأسئلة: { $contact }.
register-protect-from = لا تُظهر قبل { $when }.
register-protect-agree = الموافقة على الإظهار من جديد
register-protect-agree-effect = إذا وافقتم، يُبلَّغ منسقو شؤون الحماية. وعندما يؤكد أحدهم ذلك، يمكن أن تذكركم الصفحات العلنية من جديد وفق ما ينشره كل برنامج.
register-protect-stay = البقاء مخفية
register-protect-done = منظمتكم مخفية
register-protect-done-hidden = منظمتكم مخفية اعتبارًا من الآن.
register-protect-done-agreed = سُجلت موافقتكم وأُبلغ منسقو شؤون الحماية بها.
register-protect-submit = إخفاؤها الآن
register-seal-done-sealed = القيد العلني مخفي.
register-seal-done-announced = أُبلغ الأعضاء. ويبقى القيد مخفيًا إلى أن تُظهروه.
register-seal-done-public = القيد علني من جديد.
register-seal-stale = يظهر القيد بحالته الراهنة. اطلعوا على التغييرات السابقة ثم قرروا من جديد.
register-refusal-seal-reason-missing = اذكروا السبب. ويُحفظ مع هذا التغيير.
register-waiting-title = ما ينتظر القرار
register-waiting-lead = كم طلبًا كنا قد تلقيناه ولم نبت فيه، ومنذ متى، وكم منها كان متأخرًا.
register-waiting-note = تُعدّ الملفات ولا تُسرد، وتتغير الأعداد مرة في الشهر. فلا يستطيع أحد تتبّع ملف حتى قراره.
register-waiting-none = لم يكن أي ملف ينتظر قرارًا حينها.
register-waiting-not-yet = لا أعداد بعد. وهي تظهر بعد انتهاء الشهر.
# $month: the month and the year.
register-waiting-as-of = في نهاية شهر { $month }
# $number: from how many on they are counted.
register-waiting-few = أقل من { $number }
register-waiting-few-note = إذا كان عدد الملفات أقل من { $number } فلا يُبيَّن منها إلا وجود التأخر.
# In the column of what is late: one or more of the few files.
register-waiting-some = بعضها
register-waiting-not-shown = غير مبيَّن
register-waiting-column-all = الملفات المنتظرة
register-waiting-column-late = متأخرة
register-waiting-column-theirs = بانتظار مقدم الطلب
register-waiting-not-promised = لم يُعلَن أي موعد
