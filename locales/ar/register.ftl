### The public register: statuses and decisions.

## The list of organisations

register-title = سجل المنظمات المعتمدة
register-lead = من يتمتع اليوم بمركز، ومنذ متى.
register-filter = البحث عن منظمة
register-name = اسم المنظمة
register-programme = البرنامج
register-any-programme = كل البرامج
register-country-unknown = لا نعرف بلدًا أو منطقة بهذا الاسم. راجعوا كتابته. ولم تُضيَّق القائمة أدناه بحسبه.
register-chips = عوامل التصفية المستخدمة
register-remove-filter = إزالة عامل التصفية:
register-column-organisation = المنظمة
register-column-country = البلد أو المنطقة
register-column-status = المركز
register-column-since = منذ
register-column-programme = البرنامج
register-column-outcome = النتيجة
register-column-decided = تاريخ القرار
register-column-time = المدة
register-column-file = الملف
register-column-stage = المرحلة
register-column-received = تاريخ الاستلام
register-column-age = مدة بقائه لدينا
register-column-due = موعد القرار
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
register-read-decision = قراءة القرار وأسبابه
register-provisional-because = وصول مؤقت سارٍ إلى حين صدور القرار، لأن القرار تأخر.
register-sealed-title = مركز من دون اسم معلن
register-sealed-heading = الاسم غير معلن
register-sealed-text = حفاظًا على سلامة المنظمة، لا يذكر هذا السجل ما يمكن أن تُعرف به.

## Decisions

register-decisions-title = القرارات
register-decisions-lead = ما تقرر، ولماذا، وكم استغرق.
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
register-decision-page = القرار { $reference }: { $organisation }
register-sealed-decision-title = قرار من دون اسم معلن
register-decider = متخذ القرار
register-decider-officer = موظف مخول لم يقيّم الملف
register-session = الدورة
register-vote = التصويت
register-recusals = حالات التنحي
register-decided = تاريخ القرار
register-effective = يسري اعتبارًا من
register-time-taken = المدة من تقديم الطلب إلى القرار
register-effect = الأثر
register-stands = القرار قائم
register-summary-title = باختصار
register-reasons-title = الأسباب، معيارًا معيارًا
register-reasons-none = يمنح القرار ما طُلب. ولم يتبين أن أي معيار غير مستوفى.
# $code (text): a criterion such as K1. $version (number): the version of the programme.
register-reason-code = { $code }، الصيغة { $version }
register-reason-not-shown = لم يثبت استيفاؤه
register-reason-facts = الوقائع الثابتة
register-reason-considered = الأدلة التي نُظر فيها
register-reason-missing = الأدلة الناقصة
register-reason-cure = ما يلزم لاستيفاء المعيار

## Challenges to a decision

register-challenge-title = الطعن
# $when (text): a date and time with its city.
register-challenge-until = يمكن الطعن في القرار حتى { $when }.
register-challenge-over = انتهت مهلة الطعن في { $when }. ويُنظر في الطعن المتأخر إذا كان سببه خطرًا أو إعاقة أو لغة.
register-challenge-how = كيفية الطعن في قرار
register-annulled-title = أُلغي هذا القرار
# $date (text): a date.
register-annulled-text = ألغت هيئة النظر في الطعون هذا القرار في { $date }. ولم يعد له أثر. وأُحيل الملف إلى شخص لم يشارك فيه.
register-seals-title = القيود العلنية المحجوبة
register-seals-lead = يُخفي الحجب عن العموم كل ما يمكن أن تُعرف به المنظمة. ويبقى مركزها صالحًا.
register-seals-hint = يكفي جزء من الاسم. ويمكنكم أيضًا كتابة عنوان صفحتها في السجل أو عنوان قرار.
register-seals-found = المنظمات التي عُثر عليها
register-seals-sealed = المنظمات المحجوبة
register-seals-none = لا توجد هنا أي منظمة. ابحثوا بجزء آخر من الاسم.
register-seals-entry = القيد العلني
register-seal-is-sealed = محجوب
register-seal-is-public = علني
register-seal-do = حجب القيد العلني
register-seal-undo = إظهار القيد علنًا من جديد
register-seal-do-effect = لا يُظهر السجل والقرارات بعد ذلك ما يمكن أن تُعرف به المنظمة، فورًا وفي جميع البرامج.
register-seal-undo-effect = يُظهر السجل والقرارات المنظمة من جديد، فورًا وفي جميع البرامج.
register-seal-reason = السبب
register-seal-reason-hint = لا يقرأه إلا منسقو شؤون الحماية. ويُحفظ ولا يمكن تغييره. اكتبوا ما يلزم فقط.
register-seal-history = التغييرات السابقة
register-seal-done-sealed = القيد العلني محجوب.
register-seal-done-public = القيد علني من جديد.
register-refusal-seal-reason-missing = اذكروا السبب. ويُحفظ مع هذا التغيير.
register-waiting-title = الملفات التي تنتظر قرارًا
register-waiting-lead = جميع الطلبات التي تلقيناها ولم نبت فيها، الأقدم أولًا.
register-waiting-note = لا تُذكر أي منظمة بالاسم قبل البت في ملفها.
register-waiting-theirs = الخطوة التالية لمقدِّم الطلب
register-waiting-not-promised = لم يُعلَن أي موعد
register-waiting-late =
    { $days ->
        [zero] تأخر أقل من يوم
        [one] تأخر يوم واحد
        [two] تأخر يومين
        [few] تأخر { $days } أيام
        [many] تأخر { $days } يومًا
       *[other] تأخر { $days } يوم
    }
