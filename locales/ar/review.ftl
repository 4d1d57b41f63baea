### Review: the assessment of a file against each criterion.

## Verdicts

review-verdict-met = مستوفى
review-verdict-not-met = غير مستوفى
review-verdict-cannot-tell = لا يمكن البت بعد

## Recommended outcomes

review-recommended-grant = منح المركز
review-recommended-grant-lower = المنح في فئة أدنى
review-recommended-refuse = رفض الطلب
review-recommended-ask = سؤال مقدِّم الطلب أولًا

## Assessments

review-assessment-awaiting-declaration = بانتظار الإقرار بشأن تضارب المصالح
review-assessment-open = جارٍ
review-assessment-recommended = صدرت التوصية
review-assessment-recused = تنحّى القائم بالمراجعة
review-assessment-set-aside = لم يعد معمولًا به

## The parts that people take in a file

review-part-assessor = القائم بالتقييم
review-part-decider = متخذ القرار
review-part-recorder = مسجِّل القرار
review-part-recused = متنحٍّ بسبب تضارب المصالح
review-part-panel-member = عضو في هيئة النظر في الطعون
review-part-applicant-member = عضو في المنظمة مقدِّمة الطلب

## The conflict declaration

review-violation-declaration-missing = صرّحوا بما إذا كان لديكم تضارب في المصالح.
review-violation-tie-missing = اذكروا الصلة التي تربطكم بهذا الملف.
review-violation-declare-first = قدّموا إقراركم بشأن تضارب المصالح قبل العمل على هذا الملف.
review-violation-conflict-declared = أقررتم بوجود تضارب في المصالح. سيتولى الملفَّ شخص آخر.
# $part (text): a part, from the list above.
review-violation-took-part = سبق أن شاركتم في هذا الملف. دوركم: { $part }. وينبغي أن يتولى التقييمَ شخص لم يشارك.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-violation-verdict-missing = اختاروا نتيجة التحقق للمعيار { $criterion }.
review-violation-reason-missing = علّلوا النتيجة المتعلقة بالمعيار { $criterion }.
review-violation-evidence-missing = حددوا الأدلة التي تستند إليها نتيجة المعيار { $criterion }.
review-violation-outcome-missing = اختاروا ما توصون به.
review-violation-doubt-unresolved = لا يمكن البت بعد في المعيار { $criterion }. اسألوا مقدِّم الطلب أولًا.
review-violation-criterion-not-met = لا يمكن التوصية بالمنح: المعيار { $criterion } غير مستوفى.
review-violation-nothing-fails = جميع المعايير مستوفاة. ولا يمكن التوصية بأقل مما طُلب.
review-violation-nothing-in-doubt = لا يوجد معيار نتيجته «لا يمكن البت بعد». فلا حاجة إلى سؤال.
review-violation-category-missing = اختاروا الفئة الأدنى التي توصون بها.
# $criterion (text): the code of a criterion.
review-violation-finding-missing = الاستنتاج المتعلق بالمعيار { $criterion } لم يكتمل بعد.
review-violation-question-missing = اكتبوا ما تسألون عنه مقدِّم الطلب بشأن المعيار { $criterion }.

## The queue

review-queue-title = الملفات التي تنتظر المراجعة
review-queue-lead = الملفات في البرامج التي تتولونها، وأقربها موعدًا نهائيًا أولًا.
review-queue-empty = لا ملف ينتظر المراجعة هنا.
review-queue-done = أُرسلت توصيتكم بشأن هذا الملف
review-queue-asked = أُرسلت أسئلتكم إلى مقدِّم الطلب
review-queue-sent-back = أُعيد الملف إلى القائم بالتقييم
review-queue-file = الملف
review-queue-organisation = المنظمة
review-queue-due = الموعد النهائي
review-queue-state = الحالة
review-queue-assessor = القائم بالتقييم
review-queue-nobody = لا أحد بعد
review-queue-answered = أجاب مقدِّم الطلب
review-queue-returned = أُعيد الملف
# $date (text): a day, in words.
review-queue-put-off = مؤجل إلى { $date }
review-queue-no-deadline = دون موعد نهائي معلن
review-queue-all-programmes = جميع البرامج
review-queue-all-states = جميع الملفات التي تنتظر المراجعة
review-queue-all-to-decide = جميع الملفات التي تنتظر القرار
review-queue-all-countries = جميع البلدان والمناطق
review-queue-filter = تصفية القائمة
review-queue-find-reference = رقم الملف المرجعي
review-queue-reference-unknown = لا ملف بهذا الرقم المرجعي في قائمتكم.
# $count (number): files that match, in the two messages below.
review-queue-count =
    { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
review-queue-count-more = عدد الملفات أكثر من: { $count }
review-back-to-queue = العودة إلى قائمة الملفات

## The conflict declaration

review-conflict-title = إقرار بشأن تضارب المصالح
review-conflict-lead = لا يُفتح الملف قبل أن تصرّحوا بما إذا كانت تربطكم به صلة.
review-conflict-what = ما الذي يُعد تضاربًا في المصالح؟
review-conflict-what-text = عمل أو عضوية أو تمويل أو قرابة أو صداقة أو خلاف، الآن أو في السنوات الخمس الماضية. ويكفي أن يبدو الأمر كذلك لشخص منصف.
review-conflict-question = هل لديكم تضارب في المصالح في هذا الملف؟
review-conflict-hint = يُحفظ إقراركم في سجل التدقيق. والإقرار بوجود تضارب لا رجوع عنه.
review-conflict-none = لا، ليس لديّ تضارب في المصالح
review-conflict-exists = نعم، لديّ تضارب في المصالح أو قد يبدو الأمر كذلك
review-conflict-tie = ما الصلة التي تربطكم بالملف؟
review-conflict-tie-hint = جملة واحدة تكفي. لا يراها مقدِّم الطلب، بل يُذكر له أنكم تنحيتم.
review-conflict-not-now = ليس الآن
# Of somebody who declared before that there is none.
review-conflict-again-lead = صرّحتم بعدم وجود تضارب في المصالح لديكم في هذا الملف. إذا تبيّن لكم تضارب بعد ذلك فاذكروه هنا. عندئذ يُغلق الملف أمامكم ويتولاه شخص آخر.
review-conflict-again-question = هل تبيّن لكم تضارب في المصالح في هذا الملف؟
review-conflict-again-none = لا، ما زلت لا أعلم بأي تضارب
review-conflict-again-exists = نعم، تبيّن لي تضارب أو قد يبدو الأمر كذلك
review-recused-title = لقد تنحيتم عن هذا الملف
review-recused-lead = إقراركم محفوظ. سيتولى الملفَّ شخص آخر، ولن يظهر لكم بعد الآن.

## A file

review-file-kicker = مراجعة ملف
review-file-due = موعد القرار
review-file-was-due = كان موعد القرار
review-file-overdue = متأخر عن الموعد
# $round (number): the round of assessment, from 2.
review-file-round = جولة التقييم { $round }، بعد إلغاء القرار
review-file-alike = اسم منظمة أخرى يشبه هذا الاسم
review-file-alike-text = تحققوا، قبل اتخاذ أي قرار، مما إذا كانت إحداهما تنتحل صفة الأخرى.
review-file-programme = البرنامج
review-file-language = لغة الطلب
review-file-category = الفئة المطلوبة
review-file-submitted = تاريخ التقديم
review-file-documents = الوثائق
review-file-no-documents = لم تُرفق أي وثيقة.
review-file-answers = الأجوبة
review-file-profile = ملف تعريف المنظمة عند التقديم
review-file-left = الطلب ووثائقه
review-file-findings = الاستنتاجات معيارًا معيارًا
# $done, $total (number): criteria with a verdict, and criteria in all.
review-file-progress = المعايير التي لها نتيجة: { $done } من { $total }
# $names (text): names of reviewers.
review-file-others = يعمل على هذا التقييم أيضًا: { $names }
review-file-saved = حُفظت استنتاجاتكم
review-file-kept = ما كتبتموه ظاهر أدناه كما هو.
review-file-unfinished = استنتاجاتكم محفوظة. أكملوا ما هو مذكور هنا ثم قدّموا توصيتكم.
review-file-stale-text = حُفظت المعايير المشار إليها أدناه بعد أن فتحتم هذه الصفحة. نصكم باقٍ في الاستمارة، والنص المحفوظ بجانبه. قارنوا بينهما ثم احفظوا من جديد.
# $criterion (text): code and title of a criterion. $name (text): a reviewer. $when (text): a moment.
review-file-stale-who = { $criterion }: { $name }، { $when }
review-file-save-all = حفظ الكل
review-file-save-and-recommend = حفظ والانتقال إلى التوصية
review-file-declare-conflict = ظهر لي تضارب في المصالح
review-file-decided = صدر القرار في هذا الملف. ولا يمكن تغيير الاستنتاجات.
review-file-closed-unanswered = لم يُجب مقدِّم الطلب في الموعد. أُغلق الملف دون مساس بالحقوق، ويمكنه تقديم طلب جديد.
review-file-waits-for-decision = صدرت التوصية، والملف بانتظار القرار.
review-return-title = أُعيد الملف: ما الذي ينقص
# $name (text): a person. $when (text): a moment, in words.
review-return-by = أعاده: { $name }، { $when }
# $most (number): how often a file can be sent back in one round.
review-violation-returns-used-up = لا يمكن إعادة هذا الملف مرة أخرى في هذه الجولة. عدد المرات المسموح بها: { $most }. اتخذوا القرار أو أجّلوه مع ذكر الأسباب.
review-violation-no-return-note = بيّنوا ما الذي ينقص.
review-violation-nothing-to-return = لا توجد توصية يمكن إعادتها.
review-file-waits-for-applicant = الملف بانتظار مقدِّم الطلب.

## A criterion and its finding

review-criterion-how = كيف نتحقق من هذا المعيار
review-criterion-test = طريقة التحقق
review-criterion-evidence = الأدلة
review-criterion-alternative = أدلة بديلة
review-criterion-basis = الأساس القانوني
review-criterion-cure = ما يلزم لاستيفاء المعيار
review-finding-verdict = نتيجة التحقق
review-finding-none = لا نتيجة بعد
review-finding-facts = الوقائع الثابتة وسبب النتيجة
review-finding-facts-hint = وقائع لا آراء. إذا كان القرار سلبيًا، فلمن يتخذه أن يدرج هذا النص في الأسباب.
review-finding-evidence = الوثائق والأجوبة التي نُظر فيها
review-finding-considered = أدلة أخرى نُظر فيها
review-finding-considered-hint = مصدر علني مثلًا، يُسمّى بحيث يستطيع أي شخص أن يجده.
review-finding-considered-all = الأدلة التي نُظر فيها
review-finding-missing = الأدلة الناقصة
review-finding-missing-hint = يُملأ إذا لم يُستوفَ المعيار أو تعذّر البت فيه.
review-finding-cure = ما يلزم لاستيفاء المعيار
review-finding-cure-hint = ما تستطيع المنظمة فعله، بألفاظ واضحة.
review-finding-save = حفظ هذا المعيار
review-finding-other = ما حُفظ في هذه الأثناء
# In the place of a name.
review-finding-by-you = أنتم
review-finding-other-next = إذا حفظتم من جديد، حلّ نصكم محل هذا النص.
# $name (text): a reviewer. $when (text): a moment. Both in the two messages below.
review-finding-saved-by = آخر حفظ: { $name }، { $when }
review-finding-earlier = نص سابق: { $name }، { $when }

## What was asked of the applicant, as reviewers read it

review-inquiry-title = الأسئلة الموجهة إلى مقدِّم الطلب
# $name (text): a reviewer. $when (text): a moment.
review-inquiry-asked = طرح الأسئلة: { $name }، { $when }
review-inquiry-waits = لم يُجب مقدِّم الطلب بعد.
# $when (نص): لحظة.
review-inquiry-until = يمكن لمقدِّم الطلب الإجابة حتى { $when }. وبعد التذكيرات يُغلق الملف حينئذ دون مساس بالحقوق.
# $count (عدد): التذكيرات المرسلة.
review-inquiry-reminded = { $count ->
    [zero] لم يُرسل أي تذكير بعد.
    [one] أُرسل تذكير واحد.
    [two] أُرسل تذكيران.
    [few] أُرسلت { $count } تذكيرات.
    [many] أُرسل { $count } تذكيرًا.
   *[other] أُرسل { $count } تذكير.
}
review-inquiry-unreached = بريدنا لا يصل إلى أي عضو في المنظمة يمكنه الرد. ولا يُغلق الملف دون تذكيرات.
review-inquiry-no-limit = لا يحدّد هذا البرنامج مهلة للإجابة. ويبقى الملف مفتوحًا.
review-inquiry-changed = ما تغيّر بعد الأسئلة
review-inquiry-unchanged = لم يتغيّر منذ ذلك الحين أي جواب ولا أي وثيقة.
review-inquiry-before = سابقًا
review-inquiry-after = الآن
review-inquiry-added = وثائق مضافة
review-inquiry-removed = وثائق محذوفة

## The recommendation

review-recommend-title = التوصية
review-recommend-lead = يتخذ القرارَ شخص آخر، ويرى استنتاجاتكم وتوصيتكم.
review-recommend-outcome = بمَ توصون؟
review-recommend-category = الفئة الأدنى
review-recommend-category-empty = اختاروا فئة
# $criterion (text): code and title of a criterion.
review-recommend-question = سؤال إلى مقدِّم الطلب: { $criterion }
review-recommend-question-hint = سيقرأ مقدِّم الطلب هذا النص كما هو. اذكروا ما يزيل الشك.
# $language (text): the name of a language.
review-recommend-question-language = اكتبوا بلغة الطلب: { $language }. ولا يُرسَل شيء من استنتاجاتكم ولا من ملاحظتكم.
# $criteria (text): a list of codes of criteria, here and below.
review-recommend-why-doubt = لا يمكن البت بعد في هذه المعايير: { $criteria }. اسألوا مقدِّم الطلب قبل أن توصوا بأي شيء آخر.
review-recommend-why-unfinished = لم تكتمل الاستنتاجات بعد في هذه المعايير: { $criteria }. يمكنكم أن تسألوا الآن وأن تكملوها لاحقًا.
review-recommend-why-failing = هذه المعايير غير مستوفاة: { $criteria }. ولا يمكن التوصية بالمنح.
review-recommend-why-met = جميع المعايير مستوفاة. ولا يمكن التوصية إلا بالمنح.
review-recommend-note = ملاحظة لمتخذ القرار
review-recommend-note-hint = اختيارية. لا يقرؤها إلا العاملون في المؤسسة، ولا يراها مقدِّم الطلب أبدًا.
review-recommend-submit = إرسال
review-recommend-back = العودة إلى الاستنتاجات
review-recommend-no-findings = لم تُحفظ أي استنتاجات بعد.
review-recommend-stale = تغيّرت الاستنتاجات بعد أن فتحتم هذه الصفحة. وتُعرض هنا بحالتها الراهنة. اقرأوها، ثم أرسلوا التوصية من جديد.
review-recommend-saved = استنتاجاتكم محفوظة.

## The profile as reviewers read it

review-profile-name = الاسم
review-profile-latin-name = الاسم بالحروف اللاتينية
review-profile-acronym = الاسم المختصر
review-profile-founded = تاريخ التأسيس
review-profile-legal-form = الشكل القانوني
review-profile-purpose = الغرض
review-profile-website = الموقع الشبكي
review-profile-seat = المقر
review-profile-care-of = بواسطة
