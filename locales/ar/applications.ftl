### Applications: a file from its draft to its end.

## States

applications-state-draft = مسودة
applications-state-submitted = مُقدَّم
applications-state-receipted = صدر الإيصال
applications-state-complete = مكتمل
applications-state-incomplete = بانتظار مقدِّم الطلب
applications-state-assessing = قيد التقييم
applications-state-recommended = بانتظار القرار
applications-state-granted = مُنح
applications-state-granted-lower = مُنح في فئة أدنى
applications-state-refused = مرفوض
applications-state-deferred = أُجِّل النظر فيه
applications-state-closed-without-prejudice = أُغلق دون مساس بحق التقديم من جديد
applications-state-withdrawn = مسحوب

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-violation-not-possible-now = لا يمكن إجراء ذلك الآن. حالة الملف: { $state }.
# $limit (number): rounds of questions allowed.
applications-violation-questions-used-up = استُنفدت جولات الأسئلة إلى مقدِّم الطلب. عدد الجولات المسموح بها: { $limit }.
# $limit (number): deferrals allowed.
applications-violation-deferrals-used-up = لا يمكن تأجيل النظر في هذا الطلب مرة أخرى. عدد التأجيلات المسموح بها: { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-violation-reminders-missing = لا يُغلق الملف إلا بعد إرسال جميع رسائل التذكير. أُرسل منها: { $sent }. المطلوب: { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-violation-not-a-draft = سبق تقديم هذا الطلب. حالته: { $state }. ولم يتغير شيء.
# $question (text): the question.
applications-violation-answer-missing = أجيبوا عن هذا السؤال: { $question }
# $document (text): the name of the document.
applications-violation-document-missing = أضيفوا هذه الوثيقة أو وثيقة تُقبل بدلًا منها: { $document }
applications-violation-declaration-missing = أكدوا الإقرار لكي يُقدَّم الطلب.
applications-violation-declarant-missing = اكتبوا اسم الشخص الذي يدلي بالإقرار.

## Your applications

applications-dashboard-title = طلباتكم
applications-dashboard-lead = مسوداتكم وطلباتكم المقدَّمة والمنظمات التي تمثلونها.
applications-dashboard-empty = لم تبدؤوا أي طلب بعد. اختاروا برنامجًا لتعرفوا ما يلزم.
applications-dashboard-begin = اختيار برنامج
applications-dashboard-add-organisation = إضافة منظمة
applications-dashboard-enter-code = لدي رمز دعوة
applications-dashboard-sent = الطلبات المقدَّمة
applications-dashboard-drafts = المسودات
applications-dashboard-due = موعد القرار
applications-dashboard-saved = آخر حفظ
applications-column-programme = البرنامج
applications-column-organisation = المنظمة
applications-column-state = الحالة
applications-no-date = لا يوجد موعد محدد
applications-due-paused = حساب المهلة متوقف إلى حين ردكم
applications-due-answer-by = أجيبوا في موعد أقصاه { $date }
applications-due-ended = انتهى الإجراء
applications-kicker = طلب اعتماد
applications-back = العودة إلى قائمة المهام
applications-back-to-check = العودة إلى مراجعة أجوبتكم

## Before the start

# $programme (text): the name of the programme.
applications-start-title = تقديم طلب: { $programme }
applications-start-kicker = قبل أن تبدؤوا
applications-start-lead = يُحفظ كل جزء حين تضغطون «حفظ ومتابعة». ويمكنكم عندئذ التوقف والعودة متى شئتم.
applications-start-illustrative-title = برنامج توضيحي، وليس استمارة رسمية
applications-start-illustrative-text = يعرض هذا البرنامج إجراء هيئة أخرى كما هو معروف. ولا يصل الطلب المقدَّم هنا إلى تلك الهيئة.
applications-start-model-text = هذا نموذج تقترحه Tribune، ولم تعتمده أي هيئة بعد.
applications-start-need = ما يلزمكم
applications-start-documents = الوثائق
applications-start-fees = الرسوم
applications-start-time = المدة
applications-start-late = ماذا يحدث إذا تأخرنا
applications-start-decides = من يقرر
applications-start-languages = لغات الطلب
applications-round-closes = الموعد النهائي لهذه الدورة
applications-round-later = الطلب المقدم بعد ذلك يُنظر فيه في الدورة التالية، أي بعد سنة.
applications-round-taken-up = يُنظر فيه في الدورة التي موعدها النهائي
applications-start-safety = سلامتكم
applications-start-safety-text = لا تكتبوا إلا ما يلزم. ولا تذكر رسائلنا أبدًا اسم منظمتكم ولا هذا البرنامج. وقد تسجل شبكتكم مع ذلك أنكم زرتم هذه البوابة.
applications-start-visibility = قبل الإرسال، تسألكم صفحة عما إذا كان من الخطر أن يُعرف أنكم تقدمتم بطلب.
applications-visibility-title = من سيطّلع على ماذا
applications-visibility-lead = اقرؤوا من يطّلع على طلبكم ومتى. ثم أجيبوا عن الأسئلة. ويمكنكم تغيير الإجابات في أي وقت.
applications-visibility-seen-draft = طلبكم قبل الإرسال
applications-visibility-seen-applied = تقديمكم الطلب واسمكم، بعد الإرسال
applications-visibility-seen-sent = إجاباتكم، بعد الإرسال
applications-visibility-seen-documents = وثائقكم، بعد الإرسال
applications-visibility-seen-decision = القرار وأسبابه
applications-visibility-seen-challenge = الطعن، إن قدمتموه
applications-visibility-challenge-outcome = لا يُنشر ما تكتبونه في الطعن. أما نتيجته فتُنشر بعد نهاية الشهر ودون اسمكم: أوجه الطعن والأسباب والأجوبة. وما دامت منظمتكم مخفية لا تُدرج نتائجها.
applications-visibility-seen-waiting = الجميع، أثناء الانتظار
applications-visibility-counted = أعداد فقط: عدد الملفات التي تنتظر في البرنامج، ومنذ متى، وعدد المتأخر منها. بلا اسم ولا رقم ملف.
applications-visibility-seen-everybody = الجميع، بعد القرار
applications-visibility-danger = هل من الخطر أن يُعرف أنكم تقدمتم بطلب؟
applications-visibility-danger-hint = فكروا في كل من قد يلحق به أذى: الأعضاء وأسرهم ومن تعملون معهم.
applications-visibility-danger-yes = نعم، أو لسنا متأكدين
# $effect (text): what hiding does, in the words of the page that hides.
applications-visibility-danger-yes-hint = تُخفى منظمتكم من لحظة الحفظ. { $effect } ولا حاجة إلى موافقة أحد. وبعد إرسال الطلب يُبلَّغ منسقو شؤون الحماية. ويرى متخذو القرار فيه أن المنظمة مخفية، ولا يرون السبب. وإذا أجبتم بلا لاحقًا تبقى المنظمة مخفية. يوافق المسؤول أولًا على إظهارها، ثم يؤكد ذلك أحد المنسقين.
applications-visibility-danger-no = لا
applications-visibility-danger-no-hint = يمكنكم الإجابة بنعم لاحقًا، حتى بعد الإرسال، وبرمز الإيصال وحده.
applications-visibility-status = إذا مُنحتم مركزًا
applications-visibility-status-hint = المركز صالح في الحالتين.
applications-visibility-status-public = يُعرض في السجل
applications-visibility-status-confidential = لا يُعرض في السجل
applications-visibility-status-confidential-hint = يُنشر القرار بشأنه عندئذ دون اسمكم. وإذا سبق نشره باسمكم فإنه يخرج من القوائم العلنية.
applications-visibility-provisional = إذا تأخر قرارنا وحصلتم على وصول مؤقت
applications-visibility-provisional-hint = ينتهي هذا الوصول برفض الطلب. ومن رآه في السجل قد يستنتج الرفض عندئذ.
applications-visibility-provisional-shown = اعرضوا وصولنا المؤقت في السجل
applications-visibility-naming = هل نذكر اسمكم في القرار المنشور؟
applications-visibility-naming-hint = يمكنكم سحب ذلك في أي وقت. ويخرج القرار عندئذ من القوائم العلنية. ومن قرأه قبل ذلك قد يتذكره.
applications-visibility-naming-no = لا. يُنشر دون اسمنا وبلدنا واليوم.
applications-visibility-naming-not-listed = لا. لا يرد القرار في أي قائمة علنية.
applications-visibility-naming-yes = نعم. يُنشر اسمنا واليوم مع الملخص العلني.
applications-visibility-save = حفظ الإجابات
applications-visibility-stale = تغيّرت هذه الإجابات منذ فتحتم الصفحة. راجعوا إجاباتكم واحفظوها مرة أخرى.
applications-visibility-all-hidden = كل ما يمكنكم إخفاؤه هنا مخفي.
applications-visibility-hidden = لا يُنشر شيء عن منظمتكم ما دامت مخفية. ويُعمل بهذه الإجابات عند إظهارها من جديد.
applications-visibility-saved-hidden = حُفظت إجاباتكم. ولا يُعرض أي شيء عن منظمتكم علنًا.
applications-violation-danger-missing = اختاروا ما إذا كان من الخطر أن يُعرف أنكم تقدمتم بطلب.
applications-violation-code-only-hides = برمز الإيصال يمكنكم الإخفاء لا الإظهار. ولإظهار شيء، سجلوا الدخول بصفتكم أعضاء في المنظمة.
applications-start-begin = بدء الطلب
applications-start-account = يلزمكم حساب لحفظ المسودة والعودة إليها. ويكفي اسم تختارونه؛ والبريد الإلكتروني ليس إلزاميًا.
applications-start-no-organisation = صِفوا منظمتكم أولًا. يجري ذلك مرة واحدة، ويُستخدم في كل طلب.
applications-start-describe = صِفوا منظمتكم
applications-start-organisation = أي منظمة تقدم الطلب؟
applications-start-another = منظمة أخرى
applications-start-choose = اختاروا المنظمة التي تقدم الطلب.
applications-start-earlier = هل تستعملون أجوبة طلب سابق؟
applications-start-earlier-hint = تُنسخ أجوبته ووثائقه. ويمكنكم تغيير أي منها قبل إرسال الطلب الجديد.
applications-start-earlier-none = لا، البدء بأجوبة فارغة
applications-start-earlier-other = يخص هذا الطلب السابق منظمة أخرى أو برنامجًا آخر. اختاروا واحدًا من المعروض.
applications-start-submit = بدء المسودة
applications-start-open-title = لهذه المنظمة طلب مفتوح في هذا البرنامج
applications-start-open-text = لم يتغير شيء. تابعوا الطلب الموجود.

## The task list and the questions

applications-tasks-lead = يمكنكم إنجاز الأجزاء بأي ترتيب. ويُحفظ كل جزء حين تضغطون زر الحفظ فيه.
applications-tasks-asked = طلبنا منكم شيئًا. غيّروا أو أضيفوا ما يلزم، ثم أرسلوا الطلب من جديد.
applications-tasks-copied = نُسخت أجوبتكم ووثائقكم السابقة إلى هنا. راجعوا كل جزء قبل الإرسال.
applications-asked-title = ما طلبناه منكم
applications-asked-where = يمكنكم الإجابة في الأجزاء التالية:
applications-answer-by = أجيبوا قبل
applications-answer-by-closed = إذا لم يصل جواب حتى ذلك الموعد أُغلق الطلب. ونرسل قبل ذلك تذكيرات بالبريد الإلكتروني. ويمكنكم تقديم طلب جديد عندما يتلقى البرنامج الطلبات.
applications-answer-unreached-title = بريدنا لا يصل إليكم
applications-answer-unreached = ليس لأي عضو في منظمتكم يمكنه الرد عنوان يصل إليه بريدنا. أكّدوا عنوانًا في حسابكم. ولا يُغلق الطلب قبل إرسال التذكيرات.
applications-tasks-profile = معلومات عن منظمتكم
applications-tasks-check = المراجعة والإرسال
applications-tasks-optional = اختياري
applications-tasks-status = عرض ما جرى حتى الآن
applications-delete-title = حذف هذه المسودة
applications-delete-lead = تُحذف جميع أجوبتها وملفاتها لدى كل عضو في منظمتكم. ولا تستطيع هذه البوابة استعادتها.
applications-delete-stays = تبقى منظمتكم وملف تعريفها. وإذا طلبتم إخفاءها يبقى ذلك ساريًا أيضًا.
applications-delete-log = يحتفظ السجل بأن مسودة بُدئت وحُذفت، ومتى ومن فعل ذلك. ولا يحتفظ بأي جواب ولا باسم أي ملف.
applications-delete-submit = حذف المسودة
applications-delete-keep = الإبقاء على المسودة
applications-delete-changed = تغيّرت المسودة بعد أن فتحتم هذه الصفحة. راجعوها من جديد. ولحذفها كما هي الآن، اضغطوا الزر مرة أخرى.
applications-delete-done = حُذفت المسودة مع ملفاتها.
applications-save-and-continue = حفظ ومتابعة
applications-save-and-check = الحفظ والعودة إلى المراجعة
applications-section-kept = ما كتبتموه معروض أدناه. ولم يُحفظ هذا الجزء بعد.
# $typed (text): what stands in the boxes of a date.
applications-half-a-date = { $typed }: هذا التاريخ غير مكتمل بعد
applications-certain-title = بهذا الجواب سيُرفض الطلب
applications-certain-text = حُفظ جوابكم. ولا تتيح القواعد قرارًا آخر ما دام على حاله. ويمكنكم تغييره.
applications-certain-go-on = إبقاء هذا الجواب والمتابعة
applications-violation-founded-differs = لا يمكن أن يصح هذا التاريخ والتاريخ الوارد في ملف التعريف معا. صححوا هذه الإجابة هنا، أو ملف التعريف من قائمة المهام.

## Documents

# $documents, $recordings (text): names of file types, each as a list.
applications-documents-types = { $documents }. والتسجيلات الصوتية: { $recordings }
applications-documents-plain-text = نص عادي
applications-documents-cleaning = البيانات الموجودة داخل الملف
applications-documents-keep-hint = قبل حفظ أي ملف، نزيل منه ما يدل على المكان والجهاز وصاحب الملف والوقت. وتبقى الصورة والنص والصوت كما هي.
applications-documents-keep = احفظوا أيضًا الملف كما أرسلتموه. ولا يفتحه إلا أعضاء منظمتكم.
applications-documents-original = فتح الملف كما أُرسل
# $details (text): one or more of the traces below, as a list.
applications-documents-cleaned = أُزيل من هذا الملف: { $details }.
applications-documents-trace-place = المكان
applications-documents-trace-device = الجهاز أو البرنامج
applications-documents-trace-author = صاحب الملف
applications-documents-trace-time = الوقت
applications-documents-trace-preview = صورة مصغرة
applications-documents-trace-other = بيانات أخرى
applications-documents-mark-active = قد يشغّل هذا الملف شيئًا أو يجلبه عند فتحه. افتحوه بحذر.
applications-documents-mark-signed = يحمل هذا الملف توقيعًا إلكترونيًا. وقد حُفظ كما أُرسل، مع ما فيه من أسماء.
applications-documents-mark-not-cleaned = لم نتمكن من إزالة بيانات منه، كالمكان أو صاحب الملف.
applications-documents-mark-converted = كان النص مكتوبًا بترميز آخر.
applications-documents-advice-converted = افتحوه مرة وتحققوا من سلامة القراءة.
applications-documents-mark-inside = في داخله ملفات لم ننظفها. وقد تذكر مكانًا أو صاحب ملف.
applications-documents-mark-changes = ما زال في داخله نص محذوف أو تعليقات.
applications-documents-advice-changes = ولإزالتها اقبلوا جميع التغييرات واحذفوا التعليقات وأرسلوا الملف من جديد.
# $documents (text): what may be sent instead, as the programme says it.
applications-documents-instead = أو بدلًا من ذلك: { $documents }
applications-documents-instead-title = يمكنكم إرسال هذا بدلًا منها
applications-documents-same-value = لهذه الأدلة القيمة نفسها. أضيفوها هنا.
applications-documents-optional = هذه الوثيقة اختيارية. ويمكنكم تقديم الطلب من دونها.
applications-documents-saved = محفوظ
applications-documents-once-sent = لا يستطيع موظفو المؤسسة قراءته إلا بعد إرسالكم الطلب.
applications-documents-removed = أُزيل الملف من طلبكم وحُذف.
# $day (text): the day.
applications-documents-removed-later = أُزيل الملف من طلبكم. وسيُحذف نهائيًا في { $day }.
applications-documents-back = العودة إلى قائمة المهام

## Checking, declaring, sending

applications-check-title = راجعوا أجوبتكم
applications-check-lead = هذا ما سيصل إلينا. يمكنكم تغيير كل شيء قبل الإرسال.
applications-check-unchanged = لم يتغير شيء منذ أن سألناكم
applications-check-unchanged-text = يمكنكم إرسال الطلب كما هو. وعندئذ نواصل بما أرسلتموه من قبل.
applications-runs-again-title = لا يمكن إرسال هذه المسودة الآن
# $reference (text): the reference of the earlier application.
applications-violation-runs-again = طلبكم السابق { $reference } قيد النظر من جديد بعد قبول الطعن. والمسودة محفوظة. ويمكنكم إرسالها بعد انتهاء ذلك الطلب أو بعد سحبه.
applications-runs-again-see = عرض الطلب السابق
applications-check-saved = حُفظ تغييركم. ولم يُرسل الطلب بعد.
applications-check-continue = المتابعة إلى الإقرار
applications-missing-title = لا تزال هناك أجزاء ناقصة
applications-missing-text = أكملوا الأجزاء المذكورة قبل الإرسال. مسودتكم محفوظة.
applications-declaration-title = الإقرار
applications-declaration-lead = بإرسال الطلب تقرون بما يلي.
applications-declaration-acts = أتصرف باسم هذه المنظمة وبموافقتها.
applications-declaration-true = ما ورد في هذا الطلب صحيح على حد علمي.
applications-declaration-profit = لا توزع المنظمة أرباحًا على أعضائها أو قادتها.
applications-declaration-legend = تأكيدكم
applications-declaration-agree = أقر بذلك
applications-declaration-name = اسمكم
applications-declaration-name-hint = الاسم الذي تُعرفون به.
applications-declaration-submit = إرسال الطلب
applications-declaration-back = العودة إلى المراجعة
applications-declaration-kept = أجوبتكم محفوظة.
applications-declaration-stale = تغيّرت هذه الأجزاء بعد أن راجعتموها، ولم يُرسل شيء. اقرأوها ثم أرسلوا الطلب.

## The receipt

applications-receipt-title = تسلّمنا طلبكم
applications-receipt-title-answer = تسلّمنا ردكم
applications-receipt-code = رمز الإيصال
applications-receipt-code-hint = احفظوا هذا الرمز في مكان آمن. من يملكه يستطيع من دون حساب متابعة الطلب والطعن في القرار وإخفاء المنظمة. ولا يجعل شيئًا علنيًا.
applications-receipt-next = ماذا يحدث الآن
applications-receipt-step-check = نتحقق من اكتمال طلبكم. وإذا نقص شيء، نسألكم ويتوقف حساب المهلة.
applications-receipt-step-assess = نقيّم كل معيار ونتخذ القرار.
applications-receipt-step-decide = تتلقون القرار مع أسبابه وطريقة الطعن فيه.
# $date (text): a day in words.
applications-receipt-by = في موعد أقصاه { $date }
applications-receipt-notice = إذا قدمتم عنوان بريد إلكتروني، نخبركم عبره بوجود رسالة تنتظركم. ولا تذكر رسائلنا البريدية أبدًا اسم منظمتكم ولا موضوع الرسالة. ويبيّن التذكير آخر يوم ننتظر فيه إجابتكم.
applications-receipt-safety = إذا كان جهازكم عرضة للتفتيش
applications-receipt-safety-text = اكتبوا الرمز على ورقة بدلًا من حفظه في الجهاز. يمكن لمسؤولي منظمتكم ومحرريها عرضه هنا من جديد بعد تسجيل الدخول.
applications-renew-link = إعطاء هذا الطلب رمزًا جديدًا
applications-renew-title = رمز إيصال جديد
applications-renew-lead = افعلوا ذلك عندما يعرف الرمز شخص لا ينبغي أن يستخدمه بعد الآن.
applications-renew-effect = يتوقف الرمز القديم عن العمل فورًا، ويُغلق كل ما فُتح به. أعطوا الرمز الجديد لمن يحتاج إليه.
applications-renew-submit = إنشاء رمز جديد
applications-renew-keep = الإبقاء على الرمز الحالي
applications-renew-done = أصبح لهذا الطلب رمز إيصال جديد. ولم يعد الرمز القديم يعمل.
applications-receipt-follow = متابعة الطلب
applications-sent-title = ما أرسلتموه
applications-sent-lead = هذا طلبكم كما أرسلتموه. التغييرات اللاحقة ليست في هذه الصفحة.
# $when (text): day and hour.
applications-sent-first = الطلب، أُرسل في { $when }
applications-sent-answer = الجواب عن سؤالنا، أُرسل في { $when }
applications-sent-others = أرسلتم أيضًا
applications-sent-taken-out = سُحب بعد ذلك
# $count (number): files.
applications-sent-deleted =
    { $count ->
        [zero] لم يُحذف أي ملف بعد ذلك.
        [one] سُحب ملف واحد وحُذف بعد ذلك.
        [two] سُحب ملفان وحُذفا بعد ذلك.
        [few] سُحبت { $count } ملفات وحُذفت بعد ذلك.
        [many] سُحب { $count } ملفًا وحُذفت بعد ذلك.
       *[other] سُحب { $count } ملف وحُذفت بعد ذلك.
    }
applications-sent-not-by-code = يستطيع أعضاء المنظمة قراءة ما أُرسل بعد تسجيل الدخول. ورمز الإيصال لا يفتحه.
applications-sent-keep = للاحتفاظ بنسخة، اطبعوا هذه الصفحة. فيها أسماء، فاحفظوها في مكان آمن.
applications-sent-back = العودة إلى حالة الطلب

## Where an application stands

applications-status-due = موعد القرار
# $days (number): days after the promised date.
applications-status-overdue =
    { $days ->
        [zero] لا تأخير
        [one] تأخرنا يومًا واحدًا
        [two] تأخرنا يومين
        [few] تأخرنا { $days } أيام
        [many] تأخرنا { $days } يومًا
       *[other] تأخرنا { $days } يوم
    }
applications-status-not-promised = لا تعد هذه الهيئة بأي موعد.
applications-status-provisional = لديكم وصول مؤقت إلى أن نتخذ القرار، لأننا تأخرنا.
applications-status-timeline = ما جرى حتى الآن
applications-status-answer = الإجابة عما طلبناه
applications-status-answer-signed-in = تسجيل الدخول لقراءة ما طلبناه والإجابة عنه
applications-status-notice = الاطلاع على القرار وأسبابه
applications-status-visibility = عرض أو تغيير من يطّلع على ماذا
applications-status-begun = قراءة الطعن الذي بدأتموه
applications-status-challenge = الطعن في القرار
applications-status-challenge-deferral = الطعن في التأجيل
applications-status-challenge-closing = الطعن في الإغلاق
applications-status-may-challenge-deferral = يمكنكم الطعن في هذا التأجيل.
applications-status-may-challenge-closing = يمكنكم الطعن في إغلاق هذا الطلب.
applications-closed-title = لماذا أُغلق الطلب
applications-closed-basis = القاعدة المطبَّقة
applications-status-may-challenge = يمكنكم الطعن في هذا القرار.
applications-status-challenge-until = آخر موعد للطعن
applications-status-challenge-late = انقضت مهلة الطعن. وما زال بإمكانكم الطعن بسبب خطر أو إعاقة أو لغة.
applications-status-challenge-was-until = كان الطعن ممكنًا حتى
applications-status-lodged = طُعن في هذا القرار
applications-status-lodged-deferral = طُعن في هذا التأجيل
applications-status-lodged-closing = طُعن في هذا الإغلاق
applications-status-lodged-text = تابعوا الطعن هنا. ولا حاجة إلى الطعن من جديد.
applications-status-lodged-earlier = طُعن في خطوة سابقة
applications-status-lodged-earlier-text = لا يُعدّ ذلك طعنًا فيما تقرر بعدها.
applications-status-again = التقدم بطلب جديد
applications-status-sent = قراءة ما أرسلتموه
applications-status-receipt = عرض الإيصال ورمزه
applications-status-withdraw = سحب الطلب
applications-meaning-draft = لم يُرسل هذا الطلب بعد. أعضاء منظمتكم وحدهم يرونه.
applications-meaning-submitted = وصل الطلب إلينا.
applications-meaning-receipted = نتحقق من اكتمال الطلب. لا يلزمكم فعل شيء الآن.
applications-meaning-complete = الطلب مكتمل وينتظر التقييم. لا يلزمكم فعل شيء الآن.
applications-meaning-incomplete = طلبنا منكم شيئًا. ويتوقف حساب المهلة حتى تجيبوا.
applications-meaning-assessing = يقيّم القائم بالمراجعة كل معيار. لا يلزمكم فعل شيء الآن.
applications-meaning-recommended = اكتمل التقييم، ويتخذ القرار شخص آخر.
applications-meaning-granted = مُنحت منظمتكم المركز.
applications-meaning-granted-lower = مُنحت منظمتكم فئة أدنى من التي طلبتها.
applications-meaning-refused = رُفض الطلب. وتجدون الأسباب في القرار.
applications-meaning-deferred = أُجِّل النظر في الطلب إلى موعد محدد.
# $date (text): a day, in words.
applications-status-put-off = مؤجل إلى { $date }
applications-status-put-off-text = في ذلك اليوم يصبح الملف مستحقًا للقرار من جديد. ويجوز اتخاذ القرار قبله. ولا يلزمكم فعل شيء الآن.
applications-status-deferral = لماذا أُجِّل النظر
applications-meaning-closed-without-prejudice = أُغلق الطلب لأن أسئلتنا بقيت بلا جواب. يمكنكم تقديم طلب جديد عندما يتلقى البرنامج الطلبات.
applications-meaning-withdrawn = سحبت منظمتكم هذا الطلب. يمكنكم تقديم طلب جديد عندما يتلقى البرنامج الطلبات.

## What happened: one message for each word of the log that an applicant sees

applications-act-begun = بدأت المسودة
applications-act-submitted = قُدّم الطلب
applications-act-receipt-issued = صدر الإيصال
applications-act-found-complete = تبيّن أن الطلب مكتمل
applications-act-found-incomplete = طُلب منكم استكمال الطلب
applications-act-reminded = وُجّه إليكم تذكير
applications-act-answered = أجابت منظمتكم
applications-act-assessment-started = بدأ التقييم
applications-act-recommended = انتهى التقييم
applications-act-granted = مُنح المركز
applications-act-granted-lower = مُنح المركز في فئة أدنى
applications-act-refused = رُفض الطلب
applications-act-deferred = أُجِّل النظر في الطلب
applications-act-resumed = استؤنف النظر في الطلب
applications-act-closed-unanswered = أُغلق لعدم الرد
applications-act-withdrawn = سُحب الطلب
applications-act-annulled = أُلغي القرار بعد طعن؛ ويبدأ تقييم جديد
applications-act-lapsed = انقضت مهلة القرار
applications-act-visibility-answered = حُفظت الإجابات عمن يطّلع على ماذا
applications-act-naming-agreed = ووفق على ذكر الاسم
applications-act-naming-withdrawn = سُحبت الموافقة على ذكر الاسم
applications-act-sealed = أُخفيت المنظمة عن العموم
applications-act-unsealed = أُظهرت المنظمة للعموم من جديد
applications-act-showing-announced = أُبلغتم بأن منظمتكم ستُظهر من جديد
applications-act-showing-agreed = ووفق على إظهار المنظمة من جديد
applications-act-hiding-kept = طُلب إبقاء المنظمة مخفية
applications-actor-member = منظمتكم
applications-actor-staff = المؤسسة
applications-actor-system = البوابة
applications-actor-receipt = حامل رمز الإيصال
applications-actor-visitor = زائر

## Withdrawing

applications-withdraw-title = سحب الطلب
applications-withdraw-lead = ينتهي الإجراء من دون قرار. يمكنكم تقديم طلب جديد عندما يتلقى البرنامج الطلبات.
applications-withdraw-pressure = لا يحق لأحد أن يضغط عليكم لسحب طلبكم. إذا حدث ذلك، فاطلبوا المساعدة من دون سحبه.
applications-withdraw-submit = سحب الطلب
applications-withdraw-keep = الإبقاء على الطلب
applications-withdraw-done = سُحب الطلب.

## Without an account

applications-find-title = البحث عن طلب برمز الإيصال
applications-find-lead = لا تحتاجون إلى حساب. بهذا الرمز تطّلعون على حالة الطلب وعلى القرار، ويمكنكم الطعن فيه.
applications-find-hint = 24 حرفًا ورقمًا، كما في الإيصال. لا أثر للمسافات ولا فرق بين الحروف الكبيرة والصغيرة.
applications-find-submit = فتح الطلب
applications-find-unknown = لا يوجد طلب بهذا الرمز. قارنوه بالإيصال حرفًا حرفًا. وإذا طلبت منظمتكم رمزًا جديدًا فلا يفتح الطلب إلا الرمز الجديد.
applications-find-safety = يحتفظ هذا المتصفح بالرمز ساعة بعد آخر استخدام له. يمكنكم محوه من صفحة الطلب.
applications-find-found = طلبكم
applications-find-kept-title = ما كتبتموه محفوظ
applications-find-kept-text = لم يعد في هذا المتصفح رمز إيصال ولا تسجيل دخول. أدخلوا الرمز لتتابعوا من حيث توقفتم.
applications-find-sign-in = لدي حساب: تسجيل الدخول
applications-forget-title = على هذا الجهاز
applications-forget-text = يحتفظ هذا المتصفح برمزكم مدة ساعة. ويبقى سجل التصفح حتى تمحوه.
applications-forget-submit = محو هذا الرمز من هذا الجهاز
