### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = مُنح
decisions-outcome-granted-lower = مُنح في فئة أدنى
decisions-outcome-refused = مرفوض

## إغلاق ملف بقي بلا جواب

# $programme (نص): اسم برنامج. $version (عدد): إصداره.
decisions-closing-basis = مهلة الإجابة عن الأسئلة: { $programme }، الإصدار { $version }.
# $when (نص): يوم. تليه قائمة معايير.
decisions-closing-asked = في { $when } سألنا منظمتكم عمّا يلي:
# تليه قائمة أيام.
decisions-closing-reminded = أُرسلت تذكيرات بالبريد الإلكتروني في الأيام التالية:
# $when (نص): يوم.
decisions-closing-last = كان آخر يوم للإجابة { $when }. ولم يصل أي جواب.
decisions-closing-meaning = لم يُتخذ أي قرار بشأن المعايير. ويمكن لمنظمتكم تقديم طلب جديد عندما يتلقى البرنامج الطلبات. وأجوبتها السابقة محفوظة لهذا الغرض.

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-violation-not-possible-now = لا يُتخذ القرار إلا في ملف صدرت فيه توصية. حالة هذا الملف: { $state }.
decisions-violation-decider-assessed = سبق أن قيّمتم هذا الملف. ويجب أن يتخذ القرارَ شخص آخر.
# $part (text): the part that the person took, such as “decision maker”.
decisions-violation-decider-took-part = سبق أن شاركتم في هذا الملف. دوركم: { $part }. ويجب أن يتخذ القرارَ شخص آخر.
decisions-violation-decider-is-applicant = أنتم تنتمون إلى المنظمة مقدِّمة الطلب. ويجب أن يتخذ القرارَ شخص آخر.
decisions-violation-declare-first = قدّموا إقراركم بشأن تضارب المصالح قبل اتخاذ القرار.
decisions-violation-conflict-declared = أقررتم بوجود تضارب في المصالح. ويجب أن يتخذ القرارَ شخص آخر.

## What a decision still lacks

decisions-violation-outcome-missing = اختاروا نتيجة القرار.
decisions-violation-category-missing = اختاروا فئة أدنى من الفئة المطلوبة.
decisions-violation-no-decider = اكتبوا اسم متخذ القرار ووظيفته.
# $name (text): the name of the person who is signed in.
decisions-violation-decider-is-another = يذكر الإشعار اسم متخذ القرار، أي اسمكم أنتم. اكتبوا اسمكم، { $name }، مع وظيفتكم.
decisions-violation-no-body = اكتبوا اسم الهيئة التي اتخذت القرار.
decisions-violation-no-body-session = اكتبوا الدورة أو الجلسة التي اتُّخذ فيها القرار.
decisions-violation-no-body-date = اكتبوا التاريخ الذي اتخذت فيه الهيئة القرار.
# $today (text): today, as an ISO 8601 date.
decisions-violation-body-date-in-future = لا يمكن أن يقع تاريخ قرار الهيئة بعد اليوم، { DATE($today) }.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-body-date-before-file = لا يمكن أن تكون الهيئة قد قررت قبل أن يصلها هذا الملف. تحققوا من السنة. أبكر تاريخ ممكن: { DATE($earliest) }.
decisions-violation-no-criterion-named = يمنح هذا القرار أقل مما طُلب. حددوا معيارًا واحدًا على الأقل لم يُستوفَ.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-violation-no-reason-given = لا يتناول القرار المعيار { $criterion }. وقد خلص التقييم إلى أنه غير مستوفى أو لا يمكن البت فيه بعد. بيّنوا الأسباب المتعلقة به.
# $version (number): the number of the programme version.
decisions-violation-criterion-not-published = المعيار { $criterion }، الصيغة { $version }، ليس من المعايير المنشورة لهذا الملف.
decisions-violation-no-facts = اذكروا الوقائع الثابتة بشأن المعيار { $criterion }.
decisions-violation-no-evidence-considered = اذكروا الأدلة التي نُظر فيها بشأن المعيار { $criterion }.
decisions-violation-no-evidence-missing = اذكروا الأدلة الناقصة بشأن المعيار { $criterion }. وإن لم ينقص شيء، فاذكروا ذلك.
decisions-violation-no-cure = بيّنوا ما يلزم لاستيفاء المعيار { $criterion }.
decisions-violation-no-effective-date = اكتبوا تاريخ سريان القرار.
decisions-violation-no-public-summary = اكتبوا الملخص المخصص للجمهور. فالجمهور لا يطّلع على الأسباب.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-effective-before-decision = لا يسري القرار قبل يوم اتخاذه. أبكر تاريخ ممكن: { DATE($earliest) }.
decisions-violation-effective-too-late = آخر تاريخ ممكن: { DATE($latest) }. أما المركز الذي يبدأ بعد ذلك فيُسجَّل يوم بدئه.
decisions-violation-names-organisation = هذا النص موجّه إلى الجمهور وفيه اسم المنظمة. اكتبوا «المنظمة» بدلًا من اسمها.
decisions-violation-names-reference = هذا النص موجّه إلى الجمهور وفيه رقم الطلب. اكتبوا «الطلب» بدلًا من الرقم.
decisions-violation-no-challenge-route = لا ينشر هذا البرنامج سبيلًا للطعن. ولا يمكن حفظ القرار من دونه.
# $days (number): days for a challenge that the programme publishes.
decisions-violation-challenge-period-too-short = مهلة الطعن أقصر مما ينشره البرنامج. عدد الأيام اللازم: { $days }.
decisions-violation-no-deferral-reason = اختاروا سبب تأجيل القرار.
decisions-violation-no-deferral-criterion = اختاروا المعيار الذي يتعلق به التأجيل.
decisions-violation-no-deferral-text = بيّنوا لمقدِّم الطلب ما الذي تنتظرونه.
decisions-violation-no-deferral-date = أدخلوا اليوم الذي يؤجَّل إليه القرار.
# $today (text): today, as an ISO 8601 date.
decisions-violation-deferral-date-not-ahead = أدخلوا يومًا بعد اليوم، { DATE($today) }.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-violation-deferral-too-long = لا يسمح البرنامج بيوم بعد { DATE($last) }.

## The queue of decision makers

decisions-queue-title = الملفات التي تنتظر القرار
decisions-queue-lead = ملفات صدرت فيها توصية، ولم تشاركوا في تقييمها.
decisions-queue-empty = لا ملف ينتظر قراركم.
decisions-back-to-queue = العودة إلى الملفات التي تنتظر القرار

## The decision form

decisions-decide-kicker = اتخاذ القرار
decisions-decide-left = الملف والاستنتاجات
decisions-decide-right = القرار
decisions-decide-recommended = التوصية
decisions-decide-findings = الاستنتاجات معيارًا معيارًا
decisions-decide-incomplete = القرار غير مكتمل ولم يُحفظ
decisions-decide-kept = ما كتبتموه ظاهر أدناه. ولم يُرسل شيء إلى مقدِّم الطلب.
decisions-decide-stale = تغيّر هذا الملف بعد أن فتحتموه. راجعوه، ثم أرسلوا القرار من جديد.
decisions-decide-outcome = نتيجة القرار
decisions-decide-category = الفئة الممنوحة
decisions-decide-category-empty = اختاروا فئة
decisions-decide-decider = اسم متخذ القرار ووظيفته
decisions-decide-decider-hint = اكتبوا اسمكم كما يرد في حسابكم، ووظيفتكم. وسيقرؤهما مقدِّم الطلب في الإشعار.
decisions-decide-by-body = هيئة تتخذ القرار في هذا البرنامج
decisions-decide-by-body-text = تسجلون ما قررته الهيئة. ويبيّن الإشعار أن موظفًا سجّل قرارها.
decisions-decide-body = الهيئة
decisions-decide-session = الدورة أو الجلسة، ووثيقتها
decisions-decide-session-hint = بحيث يستطيع أي شخص أن يجد المحضر.
decisions-decide-body-date = تاريخ قرار الهيئة
decisions-decide-vote = التصويت
decisions-decide-vote-hint = تُترك فارغة إذا لم يجرِ تصويت.
decisions-decide-votes-for = مؤيدون
decisions-decide-votes-against = معارضون
decisions-decide-votes-abstaining = ممتنعون
decisions-decide-vote-unreadable = اكتبوا عدد الأصوات بالأرقام.
decisions-decide-vote-missing = اكتبوا أعداد الأصوات الثلاثة. وإذا لم يكن هناك أي صوت فاكتبوا 0. وإذا لم يجر تصويت فأفرغوا الحقول الثلاثة.
decisions-decide-date-unreadable = اكتبوا يومًا موجودًا في التقويم، مثل 27 3 2027.
decisions-decide-reasons = الأسباب معيارًا معيارًا
decisions-decide-reasons-text = مملوءة من استنتاجات التقييم. راجعوها وعدّلوها، فهي تصل إلى مقدِّم الطلب كما هي.
decisions-decide-all-met = ثبت استيفاء جميع المعايير. ولا حاجة إلى أسباب هنا إلا إذا قررتم خلاف ذلك.
decisions-decide-more-reasons = أسباب تتعلق بمعايير أخرى
decisions-decide-give-reasons = بيان أسباب
decisions-decide-summary = خلاصة
decisions-decide-summary-hint = اختيارية. جملة أو جملتان تسبقان الأسباب في الإشعار.
decisions-decide-public-summary = ملخص للجمهور
decisions-decide-public-summary-hint = لازم للرفض أو للمنح في فئة أدنى. وهو موجّه إلى الجمهور بدلًا من الأسباب. اذكروا ما لم يتبيّن. ولا تذكروا أسماء ولا أماكن ولا أرقامًا ولا تواريخ ولا اقتباسات. اكتبوا بهذه اللغة: { $language }.
# After the hint, where the organisation is hidden.
decisions-decide-public-summary-hidden = ولا يُنشر منه شيء ما دامت المنظمة مخفية.
decisions-decide-recusals = من تنحّى عن القرار
decisions-decide-recusals-hint = الوظائف لا الأسماء. تُترك فارغة إذا لم يتنحَّ أحد.
# $count (number): people who stepped aside.
decisions-decide-recused = عدد من تنحّوا بسبب تضارب المصالح: { $count }
decisions-decide-language = لغة القرار
# $language (text): the name of a language.
decisions-decide-language-hint = اكتبوا بهذه اللغة: { $language }. هي لغة الطلب، وبها يتلقى مقدِّم الطلب ما تكتبونه.
decisions-decide-effective-on = تاريخ السريان
decisions-decide-effective-on-hint = اليوم الذي يسري منه القرار.
decisions-decide-route = ما يضيفه الإشعار تلقائيًا
# $days (number): days for a challenge.
decisions-decide-route-days = عدد الأيام المتاحة لتقديم الطعن: { $days }
# $contact (text): an address or telephone number.
decisions-decide-route-help = جهة الاتصال لطلب المساعدة: { $contact }
decisions-decide-submit = المراجعة قبل الإرسال
decisions-check-title = المراجعة قبل الإرسال
decisions-check-lead = لم يُحفظ شيء بعد. اقرؤوا ما سيقرؤه الآخرون، ثم أرسلوه أو غيّروه.
# $name (text): the name in the account of the reader.
decisions-check-signed-in = سجّلتم الدخول باسم { $name }.
decisions-check-public = ما سيقرؤه الجميع
decisions-check-absent = لا شيء. فالمنظمة مخفية حفاظًا على سلامتها.
decisions-check-unnamed = لا يُذكر الاسم
decisions-check-criteria = المعايير
decisions-check-no-warning = لم نجد في الملخص اسمًا ولا رقمًا ولا تاريخًا ولا اقتباسًا. اقرؤوه مرة أخرى مع ذلك.
decisions-check-warnings = هذه المواضع قد تكشف هوية أحد
decisions-check-warnings-text = غيّروها إذا كان بوسع القارئ أن يتعرف على المنظمة أو على شخص. القرار لكم.
decisions-check-notice = ما سيقرؤه مقدم الطلب
decisions-check-send = حفظ القرار وإرسال الإشعار
decisions-check-change = الرجوع والتغيير
decisions-warning-name = اسم من هذا الملف: «{ $found }»
decisions-warning-reference = رقم هذا الملف: «{ $found }»
decisions-warning-date = تاريخ: «{ $found }»
decisions-warning-number = رقم: «{ $found }»
decisions-warning-address = عنوان: «{ $found }»
decisions-warning-quotation = كلمات مأخوذة من الملف: «{ $found }»
decisions-warning-capital = ربما اسم: «{ $found }»
decisions-decide-done = حُفظ القرار وأُرسل الإشعار
decisions-decide-sooner = يجوز اتخاذ القرار قبل ذلك اليوم.
# $name (text): who put it off. $when (text): the moment, in words.
decisions-decide-put-off-by = أجّل النظر: { $name }، { $when }.
decisions-defer-title = تأجيل القرار
decisions-defer-lead = التأجيل قيد. ويتلقى مقدِّم الطلب السبب والموعد وسبيل الطعن.
decisions-defer-incomplete = بيانات التأجيل غير كاملة ولم تُحفظ
decisions-defer-rule = ما يسمح به البرنامج
# $count (number): deferrals allowed for one file.
decisions-defer-most = عدد التأجيلات المسموح بها للملف الواحد: { $count }.
decisions-defer-no-most = لا تضع الهيئة حدًا لعدد التأجيلات.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-defer-last = آخر يوم ممكن هو { DATE($last) }.
decisions-defer-no-last = لا تضع الهيئة حدًا لمدة التأجيل.
decisions-defer-clock = تستمر المهلة التي يعد بها البرنامج في السريان.
decisions-defer-text = ما سيقرؤه مقدِّم الطلب
# $language (text): the name of a language.
decisions-defer-text-hint = بيّنوا ما تنتظرونه، وممن، وما يجري حتى ذلك الحين. اكتبوا بهذه اللغة: { $language }.
decisions-defer-until-hint = في هذا اليوم يعود الملف إلى القائمة من تلقاء نفسه.
decisions-defer-send = تأجيل القرار وإرسال الإشعار
decisions-defer-back = العودة إلى القرار
decisions-defer-done = أُجِّل القرار وأُرسل الإشعار
decisions-return-title = إعادة الملف إلى القائم بالتقييم
decisions-return-lead = تبقى الاستنتاجات، ويعود الملف إلى قائمة القائمين بالتقييم. ويرى مقدِّم الطلب أن التقييم جارٍ من جديد، ولا يرى شيئًا مما تكتبونه هنا.
# $count (number): how often the file can still be sent back.
decisions-return-left = عدد المرات المتبقية لإعادة الملف في هذه الجولة: { $count }.
decisions-return-note = ما الذي ينقص
decisions-return-note-hint = لا يقرؤها إلا العاملون في المؤسسة، ولا يراها مقدِّم الطلب أبدًا.
decisions-return-submit = إعادة الملف

## When somebody else was first

decisions-overtaken-title = لم يُحفظ ما كتبتموه
decisions-overtaken-lead = تقدّم الملف وأنتم تكتبون. ويرد أدناه ما كتبتموه لكي تتمكنوا من نسخه.
decisions-overtaken-first = ما حدث قبل ذلك
decisions-overtaken-read = الاطلاع على إشعار هذا القرار
decisions-overtaken-read-deferral = الاطلاع على إشعار هذا التأجيل
decisions-overtaken-typed = ما كتبتموه

## The notice

decisions-notice-kicker = إشعار بالقرار
decisions-deferral-kicker = إشعار بالتأجيل
decisions-deferral-title = أُجِّل النظر في طلبكم
# $date (text): the day until which it is put off, as an ISO 8601 date, here and below.
decisions-deferral-lead = أُجِّل إلى { DATE($date) }.
decisions-deferral-earlier = تأجيل سابق إلى { DATE($date) }
decisions-deferral-over = انتهى هذا التأجيل
decisions-deferral-over-text = لم يعد الملف مؤجلًا.
decisions-deferral-until = مؤجل إلى
decisions-deferral-reason = السبب
decisions-deferral-criterion = المعيار المعني
decisions-deferral-criterion-hint = لا يؤجَّل القرار إلا بسبب معيار منشور.
decisions-deferral-criterion-empty = اختاروا معيارًا
decisions-deferral-reason-evidence-expected = تُنتظر أدلة من طرف آخر.
decisions-deferral-reason-facts-checked = يجري التحقق من إحدى الوقائع.
decisions-deferral-reason-rule-clarified = يجري توضيح كيفية تطبيق المعيار.
decisions-deferral-reason-questions-open = لا تزال لدى متخذ القرار أسئلة.
decisions-deferral-reason-not-reached = لم تتمكن الهيئة من النظر في هذا الملف في دورتها.
decisions-deferral-next = ما الخطوة التالية
decisions-deferral-next-text = في ذلك اليوم يصبح الملف مستحقًا للقرار من جديد. ويجوز اتخاذ القرار قبله. ولا تنشر هذه البوابة خبر التأجيل.
decisions-deferral-last = لا يجوز تأجيله مرة أخرى.
# $count (number): how often it can still be put off.
decisions-deferral-left = عدد مرات التأجيل المتبقية: { $count }.
decisions-deferral-no-cap = لا تضع هذه الهيئة حدًا لعدد التأجيلات ولا لمدتها.
decisions-notice-title-granted = مُنحت منظمتكم المركز المطلوب
decisions-notice-title-granted-lower = مُنحت منظمتكم المركز في فئة أدنى
decisions-notice-title-refused = رُفض طلبكم
# $date (text): the effective date, as an ISO 8601 date.
decisions-notice-effective = يسري القرار اعتبارًا من { DATE($date) }.
decisions-notice-facts = القرار
decisions-notice-organisation = المنظمة
decisions-notice-programme = البرنامج
decisions-notice-category = الفئة الممنوحة
decisions-notice-decided-by = متخذ القرار
decisions-notice-session = الدورة أو الجلسة
decisions-notice-body-date = تاريخ قرار الهيئة
decisions-notice-vote = التصويت
# $for, $against, $abstaining (number): votes.
decisions-notice-vote-counted = مؤيدون: { $for }؛ معارضون: { $against }؛ ممتنعون: { $abstaining }
decisions-notice-recorded = تسجيل القرار
decisions-notice-recorded-text = سجّل موظف من الأمانة قرار الهيئة.
decisions-notice-decided-on = تاريخ هذا الإشعار
decisions-notice-effective-on = تاريخ السريان
decisions-notice-recusals = التنحّي
decisions-notice-no-recusals = لم يتنحَّ أحد.
decisions-notice-reasons = الأسباب معيارًا معيارًا
# $criterion (text): a code such as K1. $version (number): the version of the programme that published it.
decisions-notice-criterion-version = { $criterion }، الصيغة { $version }
decisions-notice-not-met = غير مستوفى
decisions-notice-accepted = قُبل بموجب هذا القرار
decisions-notice-facts-found = الوقائع الثابتة
decisions-notice-considered = الأدلة التي نُظر فيها
decisions-notice-missing = الأدلة الناقصة
decisions-notice-cure = ما يلزم لاستيفاء المعيار
decisions-notice-challenge-deferral = يمكنكم الطعن في هذا التأجيل
decisions-notice-challenge = يمكنكم الطعن في هذا القرار
decisions-notice-challenge-text = الطعن مجاني ولا يحتاج إلى محامٍ ولا إلى حساب. ينظر فيه أشخاص لم يشاركوا في هذا القرار.
decisions-notice-until = آخر موعد للطعن
decisions-notice-until-over = انتهت المهلة المعتادة للطعن في
decisions-notice-how = طريقة تقديم الطعن
decisions-notice-where = الجهة التي تتلقى الطعن
decisions-notice-challenge-this-deferral = الطعن في هذا التأجيل
decisions-notice-challenge-this = الطعن في هذا القرار
decisions-notice-help = المساعدة
decisions-notice-help-text = إذا لم تفهموا هذا الإشعار أو احتجتم إلى مساعدة في الطعن، فاكتبوا إلى:
decisions-notice-published-title = كيف يُنشر القرار
decisions-notice-published-unnamed = يُنشر دون اسمكم ورقمكم المرجعي واليوم، بعد انتهاء الشهر. ويقرأ الجميع هذا الملخص:
decisions-notice-published-named = يُنشر باسمكم ويومه، ودون الأسباب. ويقرأ الجميع هذا الملخص:
decisions-notice-published-absent = لا يُنشر منه شيء، لأن منظمتكم مخفية.
decisions-notice-published-left = لم يعد مدرجًا في أي قائمة علنية، لأن الاسم رُفع منه. وكان بإمكان الجميع قراءة هذا الملخص:
decisions-notice-published-change = عرض أو تغيير من يطّلع على ماذا
decisions-notice-annulled = أُلغي هذا القرار
# $date (text): the day of the annulment, as an ISO 8601 date.
decisions-notice-annulled-text = قُبل طعن في { DATE($date) }، ولم يعد للقرار أثر. ويعيد تقييم الملف أشخاص لم يشاركوا سابقًا.
