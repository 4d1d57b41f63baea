### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = مُنح
decisions-outcome-granted-lower = مُنح في فئة أدنى
decisions-outcome-refused = مرفوض

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-refusal-not-possible-now = لا يُتخذ القرار إلا في ملف صدرت فيه توصية. حالة هذا الملف: { $state }.
decisions-refusal-decider-assessed = قمتم بتقييم هذا الملف. ويجب أن يتخذ القرارَ شخص آخر.
# $part (text): the part that the person took, such as “decision maker”.
decisions-refusal-decider-took-part = سبق أن شاركتم في هذا الملف. دوركم: { $part }. ويجب أن يتخذ القرارَ شخص آخر.
decisions-refusal-decider-is-applicant = أنتم عضو في المنظمة مقدِّمة الطلب. ويجب أن يتخذ القرارَ شخص آخر.
decisions-refusal-declare-first = صرّحوا بشأن تضارب المصالح قبل اتخاذ القرار.
decisions-refusal-conflict-declared = أقررتم بوجود تضارب في المصالح. ويجب أن يتخذ القرارَ شخص آخر.

## What a decision still lacks

decisions-refusal-outcome-missing = اختاروا نتيجة القرار.
decisions-refusal-category-missing = اختاروا فئة أدنى من الفئة المطلوبة.
decisions-refusal-no-decider = اكتبوا اسم متخذ القرار ووظيفته.
decisions-refusal-no-body = اكتبوا اسم الهيئة التي اتخذت القرار.
decisions-refusal-no-body-session = اكتبوا الدورة أو الجلسة التي اتُّخذ فيها القرار.
decisions-refusal-no-body-date = اكتبوا التاريخ الذي اتخذت فيه الهيئة القرار.
# $today (text): today, as an ISO 8601 date.
decisions-refusal-body-date-in-future = لا يمكن أن يقع تاريخ قرار الهيئة بعد اليوم، { DATE($today) }.
decisions-refusal-no-criterion-named = يعطي هذا القرار أقل مما طُلب. حددوا معيارًا واحدًا على الأقل لم يُستوفَ.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-refusal-no-reason-given = خلص التقييم إلى نتيجة بشأن المعيار { $criterion }، ولا يذكره القرار. بيّنوا الأسباب المتعلقة به.
# $version (number): the number of the programme version.
decisions-refusal-criterion-not-published = لم يُنشر المعيار { $criterion } في الصيغة { $version } التي ينطبق حكمها على هذا الملف.
decisions-refusal-no-facts = اذكروا الوقائع الثابتة بشأن المعيار { $criterion }.
decisions-refusal-no-evidence-considered = اذكروا الأدلة التي نُظر فيها بشأن المعيار { $criterion }.
decisions-refusal-no-evidence-missing = اذكروا الأدلة الناقصة بشأن المعيار { $criterion }. وإن لم ينقص شيء، فاذكروا ذلك.
decisions-refusal-no-cure = بيّنوا ما يلزم لاستيفاء المعيار { $criterion }.
decisions-refusal-no-effective-date = اكتبوا تاريخ سريان القرار.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-refusal-effective-before-decision = لا يسري القرار قبل يوم اتخاذه. أبكر تاريخ ممكن: { DATE($earliest) }.
decisions-refusal-no-challenge-route = لا ينشر هذا البرنامج سبيلًا للطعن. ولا يمكن حفظ القرار دونه.
# $days (number): days for a challenge that the programme publishes.
decisions-refusal-challenge-period-too-short = مهلة الطعن أقصر مما ينشره البرنامج. عدد الأيام اللازم: { $days }.
