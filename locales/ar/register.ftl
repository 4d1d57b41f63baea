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
register-empty = لا توجد في السجل بعد أي منظمة تتمتع بمركز.
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
register-decisions-empty = لم يُنشر أي قرار بعد.
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
