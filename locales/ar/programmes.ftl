# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = اختاروا أحد الأجوبة المعروضة.
programmes-eligibility-number-unreadable = أدخلوا عددًا صحيحًا بالأرقام، مثل 2. وإن لم يوجد شيء، فأدخلوا 0.

## The list of programmes

programmes-list-title = البرامج
programmes-list-lead = كل برنامج سبيل إلى الاعتماد. وقواعده معلنة وواحدة للجميع.
programmes-list-none = لم يُنشر أي برنامج بعد.
programmes-kicker = برنامج
programmes-kind-model = برنامج نموذجي
programmes-kind-as-is = إجراء قائم كما هو
programmes-illustrative = برنامج توضيحي، وليس استمارة رسمية
programmes-illustrative-text = أُعدت هذه الصفحة من المصادر المذكورة أدناه. ولم تصدرها المؤسسة ولم تقرها.
programmes-illustrative-model-text = هذا نموذج تقترحه Tribune. ولم تعتمده أي هيئة بعد.

## Facts of a programme

programmes-institution = المؤسسة
programmes-status = المركز الذي تحصلون عليه
programmes-fees = الرسوم
programmes-languages = اللغات التي يمكنكم الكتابة بها
programmes-deadline = موعد تقديم الطلب
programmes-deadline-rolling = في أي يوم من السنة
# $when (text): a date and time with its city.
programmes-deadline-yearly = مرة في السنة. الموعد النهائي المقبل: { $when }.

## What one can do from a programme’s page

programmes-apply = تقديم طلب
programmes-apply-elsewhere = لا تتلقى هذه البوابة طلبات لهذا البرنامج. وهي تبين كيف يسير الإجراء.
programmes-check-eligibility = التحقق من استيفائكم للمعايير
programmes-read-criteria = المعايير وكيف نتحقق منها

## Sections of a programme’s page

programmes-gives-title = ما يتيحه لكم
programmes-owes-title = ما يترتب عليكم
programmes-decision-title = من يقرر، وكيف
programmes-decision-d1 = الأمانة هي التي تقرر.
programmes-decision-d2 = توصي لجنة، وتقرر هيئة أخرى.
programmes-decision-d3 = تُقبل منظمتكم ما لم يعترض أحد ضمن المهلة.
programmes-decision-d4 = تُقبل منظمتكم ما لم تعترض نسبة محددة من الأطراف.
programmes-decision-d5 = مفتوح للجميع، عدا المذكورين في قائمة حصرية.
programmes-decision-d6 = يختار المشاركون من بينهم.
programmes-decision-d7 = يوجه الرئيس الدعوة بعد تعميم الأسماء.
programmes-decision-recorded = يسجل موظف في هذه البوابة قرار الهيئة، ويُشار إلى ذلك عند تسجيله.
programmes-categories-title = الفئات
programmes-time-title = كم يستغرق الأمر
programmes-late-title = ماذا يحدث إذا تأخرنا
programmes-lapse-provisional-access = تحصلون على وصول مؤقت إلى حين صدور القرار.
programmes-lapse-shown-publicly = يُعلن التأخير.
programmes-waiting = اطلعوا على الملفات التي تنتظر قرارًا
programmes-criteria-list-title = ما عليكم إثباته
programmes-documents-title = الوثائق اللازمة
programmes-document-required = مطلوب
programmes-document-optional = إن وُجد
programmes-document-instead = ويمكنكم بدلًا من ذلك إرسال:

## Times

programmes-clock-completeness = التحقق من اكتمال الملف
programmes-clock-question-rounds = جولات الأسئلة الموجهة إليكم
programmes-clock-answer-window = مهلتكم للرد على كل جولة
programmes-clock-decision = القرار
programmes-clock-deferrals = عدد مرات تأجيل القرار
programmes-clock-deferral = مدة التأجيل
programmes-clock-accommodation = الرد على طلب ترتيبات تيسيرية
programmes-clock-visa-letter = رسالة التأشيرة
programmes-clock-badge = شارة الدخول
programmes-clock-information-request = الرد على طلب معلومات
programmes-clock-ask = لطلب ترتيبات تيسيرية أو رسالة أو شارة أو معلومات، اكتبوا إلى جهة الاتصال في صفحة المساعدة.
programmes-limit-none = لم يُذكر شيء عن
# $days (text): the next holidays, as a list of dates.
programmes-holidays = لا تُحسب من أيام العمل: { $days }.
# $count (number): a length of time or a number of rounds, in the four messages below.
programmes-limit-hours =
    { $count ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
programmes-limit-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم تقويمي واحد
        [two] يومان تقويميان
        [few] { $count } أيام تقويمية
        [many] { $count } يومًا تقويميًا
       *[other] { $count } يوم تقويمي
    }
programmes-limit-working-days =
    { $count ->
        [zero] أقل من يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }
programmes-rounds =
    { $count ->
        [zero] لا أسئلة
        [one] جولة واحدة على الأكثر
        [two] جولتان على الأكثر
        [few] { $count } جولات على الأكثر
        [many] { $count } جولة على الأكثر
       *[other] { $count } جولة على الأكثر
    }

## Challenging a decision of the programme

programmes-challenge-title = إذا لم توافقوا على قرار
programmes-publication-title = ما يُنشر
programmes-challenge-desk = لا يُعرف للهيئة سبيل طعن خاص بها. وينظر مكتب الطعون في هذه البوابة في طعنكم.
programmes-challenge-where = الجهة التي تتلقى الطعن
programmes-challenge-how = طريقة تقديم الطعن
programmes-challenge-time = المهلة من تاريخ الإشعار

## Gaps: where a procedure falls short of the model

programmes-gaps-title = أوجه القصور في هذا الإجراء
programmes-gaps-text = تعرض البوابة الإجراء كما هو، وتبين ما ينقصه.
programmes-gap-v1 = مصطلح غامض
programmes-gap-v2 = يُشترط التسجيل لدى دولة المنظمة من دون بديل كافٍ
programmes-gap-v3 = لا مهلة فعلية للقرار
programmes-gap-v4 = لا يُعرف سبيل طعن متاح لمقدِّم الطلب
programmes-gap-v5 = الدول تقرر من دون قاعدة للحياد
programmes-gap-v6 = أسئلة أو تأجيلات بلا حد
programmes-gap-v7 = الأفضلية للأسرع أو الأقرب
programmes-gap-v8 = قد يعرض نشر الأسماء أشخاصًا للخطر
programmes-gap-v9 = يلزم راعٍ من داخل المؤسسة
programmes-gap-v10 = فئة مستبعدة، أو لا حق لأحد في تقديم طلب
programmes-gap-v11 = لغات مقبولة قليلة
programmes-gap-v12 = لا إجراء للاعتراضات

## Sources

programmes-sources-title = مصادر هذه الصفحة
programmes-source-what = الموضوع
programmes-source-citation = المصدر
programmes-source-checked = تاريخ التحقق
programmes-source-confidence = درجة اليقين
programmes-source-unchecked = لم يُقارن بالمصدر
programmes-confidence-read = قُرئ في المصدر
programmes-confidence-high = عالية
programmes-confidence-medium = متوسطة
programmes-confidence-low = منخفضة
programmes-confidence-proposal = اقتراح منا
programmes-field-categories = الفئات
programmes-field-decision = القرار
programmes-field-languages = اللغات
programmes-field-deadline = الموعد النهائي
programmes-field-fees = الرسوم
programmes-field-clocks = المهل
programmes-field-challenge = الطعن
programmes-field-publication = النشر
programmes-field-rights = الحقوق
programmes-field-obligations = الالتزامات
programmes-field-documents = الوثائق

## The criteria of a programme

# $programme (text): the name of a programme.
programmes-criteria-title = المعايير: { $programme }
programmes-criteria-lead = يُقيَّم طلبكم وفق هذه المعايير دون غيرها.
programmes-criterion-test = كيف نتحقق من ذلك
programmes-criterion-evidence = ما يثبته
programmes-criterion-alternative = ما يمكنكم إرساله بدلًا منه
programmes-criterion-no-alternative = لا يُعرف قبول أي دليل آخر.
programmes-criterion-basis = الأساس القانوني
# $checked (text): a date, or that nobody compared. $confidence (text): how sure we are.
programmes-criterion-source = تاريخ التحقق: { $checked }. درجة اليقين: { $confidence }.
programmes-criterion-why = لماذا نسأل
programmes-criterion-asked = ما يسأل عنه الطلب
programmes-criterion-cure = ما يلزم لاستيفاء المعيار
programmes-criterion-note = في هذا البرنامج
programmes-criterion-gaps = أوجه القصور هنا

## The eligibility check

# $programme (text): the name of a programme.
programmes-eligibility-title = التحقق من استيفائكم للمعايير: { $programme }
programmes-eligibility-lead = أجيبوا عما تستطيعون. لا حاجة إلى حساب، ولا نحتفظ بشيء.
programmes-eligibility-address = تظهر أجوبتكم في عنوان صفحة النتيجة. ويمكنكم حفظه في المفضلة أو مسحه من سجل المتصفح.
programmes-eligibility-questions = الأسئلة
programmes-eligibility-unknown = لا أعرف
programmes-eligibility-submit = عرض النتيجة
programmes-eligibility-change = تغيير أجوبتكم
programmes-eligibility-again = البدء من جديد
programmes-eligibility-by-criterion = معيارًا معيارًا
programmes-eligibility-standing-likely-eligible = يُرجَّح أنكم تستوفون المعايير
programmes-eligibility-standing-likely-eligible-text = بحسب أجوبتكم، المعايير كلها مستوفاة. وسينظر التقييم في أدلتكم.
programmes-eligibility-standing-open = لا شيء يستبعدكم؛ وتبقى نقاط لم تُحسم بعد
programmes-eligibility-standing-open-text = ترون أدناه ما يحسم كل نقطة لم تُحسم بعد.
programmes-eligibility-standing-not-yet = معيار واحد على الأقل غير مستوفى اليوم
programmes-eligibility-standing-not-yet-text = ترون أدناه أي معيار هو، ولماذا، وما يلزم لاستيفائه.
programmes-eligibility-advice = هذه النتيجة للاسترشاد. ويحق لكم تقديم طلب مهما كانت.
programmes-eligibility-ask = تذكر صفحة المساعدة جهة الاتصال.
programmes-eligibility-outcome-met = مستوفى
programmes-eligibility-outcome-met-by-alternative = مستوفى بأدلة بديلة
programmes-eligibility-outcome-not-met = غير مستوفى اليوم
programmes-eligibility-outcome-cannot-tell-yet = لا يمكن البت بعد
programmes-eligibility-unanswered = لم يُجَب بعد عن:
programmes-eligibility-undecided = لا تحسم أجوبتكم هذه النقطة. وتوجد أدلة أخرى ممكنة:
# $date (text): a date.
programmes-eligibility-met-from = الوقت وحده كفيل بذلك: يصبح مستوفى ابتداءً من { $date }.
