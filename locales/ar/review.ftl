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
review-assessment-recused = تنحّى المراجع
review-assessment-set-aside = لم يعد معمولًا به

## The parts that people take in a file

review-part-case-officer = الموظف المسؤول عن الملف
review-part-assessor = القائم بالتقييم
review-part-decider = متخذ القرار
review-part-recorder = مسجِّل القرار
review-part-recused = متنحٍّ بسبب تضارب المصالح
review-part-panel-member = عضو في هيئة النظر في الطعون
review-part-applicant-member = عضو في المنظمة مقدِّمة الطلب

## The conflict declaration

review-refusal-declaration-missing = صرّحوا بما إذا كان لديكم تضارب في المصالح.
review-refusal-tie-missing = اذكروا الصلة التي تربطكم بهذا الملف.
review-refusal-declare-first = صرّحوا بشأن تضارب المصالح قبل العمل على هذا الملف.
review-refusal-conflict-declared = أقررتم بوجود تضارب في المصالح. سيتولى الملفَّ شخص آخر.
# $part (text): a part, from the list above.
review-refusal-took-part = سبق أن شاركتم في هذا الملف. دوركم: { $part }. وينبغي أن يتولى التقييمَ شخص لم يشارك.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-refusal-verdict-missing = اختاروا نتيجة للمعيار { $criterion }.
review-refusal-reason-missing = علّلوا النتيجة المتعلقة بالمعيار { $criterion }.
review-refusal-evidence-missing = حددوا الأدلة التي تستند إليها نتيجة المعيار { $criterion }.
review-refusal-outcome-missing = اختاروا ما توصون به.
review-refusal-doubt-unresolved = لا يمكن البت بعد في المعيار { $criterion }. اسألوا مقدِّم الطلب أولًا.
review-refusal-criterion-not-met = لا يمكن التوصية بالمنح: المعيار { $criterion } غير مستوفى.
review-refusal-nothing-fails = جميع المعايير مستوفاة. ولا يمكن التوصية بأقل مما طُلب.
review-refusal-nothing-in-doubt = لا يوجد معيار نتيجته «لا يمكن البت بعد». فلا حاجة إلى سؤال.
review-refusal-category-missing = اختاروا الفئة الأدنى التي توصون بها.
