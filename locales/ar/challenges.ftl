### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = قاعدة غير واضحة أو غير منشورة
challenges-ground-about-unclear-rule = لم تكن القاعدة منشورة، أو لم يكن معناها واضحًا.
challenges-ground-error = خطأ في القرار
challenges-ground-about-error = أخطأ القرار في الوقائع أو في تطبيق القاعدة.
challenges-ground-evidence-ignored = إغفال أدلة
challenges-ground-about-evidence-ignored = قدّمتم أدلة لم يأخذها القرار في الحسبان.
challenges-ground-discrimination = تمييز
challenges-ground-about-discrimination = عوملت منظمتكم معاملة أسوأ بسبب هويتها أو آرائها أو أصلها.
challenges-ground-unfair-procedure = إجراء غير منصف أو تحيّز
challenges-ground-about-unfair-procedure = لم يُسمع رأيكم، أو لم يكن متخذ القرار محايدًا.
challenges-ground-delay = تأخير
challenges-ground-about-delay = استغرق الأمر وقتًا أطول من المهلة المعلنة.
challenges-ground-disproportion = قيد غير متناسب
challenges-ground-about-disproportion = القيد أشد مما يلزم لبلوغ غايته.
challenges-ground-inaccessibility = تعذُّر الوصول وانعدام التيسير
challenges-ground-about-inaccessibility = حالت إعاقة أو لغة أو مسافة أو وسيلة تقنية دون مشاركتكم.
challenges-ground-non-disclosure = حجب معلومات دون وجه حق أو خلافًا للمصلحة العامة
challenges-ground-about-non-disclosure = حُجبت عنكم معلومات كان ينبغي الإفصاح عنها.
challenges-ground-reprisal = عمل انتقامي
challenges-ground-about-reprisal = هو ردٌّ على تعاونكم مع المؤسسة أو على طعن سابق.

## States

challenges-state-safe-draft = مسودة محمية
challenges-state-lodged = قُدِّم
challenges-state-acknowledged = تم تأكيد الاستلام
challenges-state-screened = فُحصت المخاطر
challenges-state-admissible = مقبول شكلًا
challenges-state-cure = بانتظار الاستكمال
challenges-state-inadmissible = غير مقبول شكلًا
challenges-state-interim = تدبير مؤقت سارٍ
challenges-state-stage1 = قيد النظر، المرحلة 1
challenges-state-settled = سُوِّي بالاتفاق
challenges-state-upheld = قُبل الطعن
challenges-state-partly = قُبل الطعن جزئيًا
challenges-state-rejected = رُفض الطعن
challenges-state-lapsed = انقضت المهلة
challenges-state-stage2 = قيد النظر، المرحلة 2
challenges-state-decided = صدر القرار النهائي
challenges-state-implementing = قيد التنفيذ
challenges-state-closed = مغلق
challenges-state-not-implemented = لم يُنفَّذ
challenges-state-reopened = أُعيد فتحه

## Outcomes and what follows from them

challenges-outcome-upheld = قُبل الطعن
challenges-outcome-partly = قُبل الطعن جزئيًا
challenges-outcome-rejected = رُفض الطعن
challenges-effect-annul-and-remit = أُلغي القرار. ويُعاد الملف إلى مقيِّم لم يشارك سابقًا.
challenges-effect-stands = يبقى القرار ساريًا.
challenges-effect-deferral-annul-and-remit = ينتهي التأجيل. وأصبح الملف مستحقًا للقرار الآن.
challenges-effect-deferral-stands = يبقى التأجيل ساريًا.
challenges-effect-ended-deferral-annul-and-remit = كان التأجيل قد انتهى من قبل. ولا يتغير ما تقرر بعده.
challenges-effect-ended-deferral-stands = كان التأجيل قد انتهى من قبل. ولا يتغير شيء.

## Why a challenge may come late

challenges-late-risk = كان تقديم الطعن في وقت أبكر سيعرض شخصًا للخطر.
challenges-late-disability = حالت إعاقة دون تقديم الطعن في وقت أبكر.
challenges-late-language = لم يكن القرار متاحًا بلغة مفهومة لدينا.

## What a challenge still lacks

challenges-violation-nothing-to-challenge = لا يقيّد هذا القرار أحدًا. لا يوجد ما يُطعن فيه.
challenges-violation-already-lodged = يوجد طعن في هذا القرار. يمكنكم متابعته برمز الإيصال.
challenges-violation-no-ground = اختاروا وجهًا واحدًا على الأقل من أوجه الطعن.
challenges-violation-no-statement = بيّنوا بكلماتكم موضع الخطأ. تكفي جمل قليلة.
challenges-violation-late = انقضى آخر يوم للطعن. اختاروا السبب الذي حال دون تقديمه في وقت أبكر.

## The receipt code

challenges-violation-code-missing = اكتبوا رمز الإيصال.
# $character (text): the character.
challenges-violation-code-character = لا يحتوي أي رمز إيصال على { $character }. قارنوا الرمز بالإيصال حرفًا حرفًا.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-violation-code-length = عدد أحرف رمز الإيصال: { $length }. عدد الأحرف المكتوبة: { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-violation-took-part = شاركتم في هذا الملف. دوركم: { $part }. ويجب أن ينظر في الطعن شخص آخر.
challenges-violation-declare-first = قدّموا إقراركم بشأن تضارب المصالح قبل النظر في هذا الطعن.
challenges-violation-conflict-declared = أقررتم بوجود تضارب في المصالح. سينظر في الطعن شخص آخر.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-violation-not-possible-now = لا يمكن إجراء ذلك الآن. حالة الطعن: { $state }.
challenges-violation-outcome-missing = اختاروا نتيجة الطعن.
challenges-violation-no-reasons = بيّنوا أسباب النتيجة.
challenges-violation-no-ground-upheld = حددوا أوجه الطعن التي ثبتت صحتها.
challenges-violation-no-effect-deferral = بيّنوا هل ينتهي التأجيل أم يبقى ساريًا.
challenges-violation-nothing-to-annul = انتهى التأجيل من قبل، فلا يمكن إلغاء شيء. اقرؤوا النتيجة أدناه ثم أرسلوها من جديد.
challenges-violation-no-effect = بيّنوا هل يُلغى القرار أم يبقى ساريًا.
challenges-violation-ground-with-rejection = لا يُرفض طعن ثبت وجه من أوجهه. غيّروا النتيجة أو أزيلوا العلامة.

## Where challenging begins

challenges-start-title = الطعن في قرار
challenges-start-lead = ينظر في القرار من جديد أشخاص لم يشاركوا في اتخاذه. الطعن مجاني. ولا يلزمكم محامٍ ولا حساب.
challenges-start-yours = ما يمكنكم الطعن فيه الآن
challenges-start-challenge-file = الطعن في القرار بشأن
challenges-start-lodged = طعونكم
challenges-start-enter-code = إدخال رمز الإيصال
challenges-start-sign-in = تسجيل الدخول بدلًا من ذلك
challenges-start-code-where = تجدون الرمز في إيصال طلبكم.
challenges-start-before = قبل أن تبدؤوا
challenges-start-who = من يحق له الطعن
challenges-start-who-text = المنظمة التي يقيّدها القرار، وكل من يحمل رمز إيصال طلبها.
challenges-start-what = ما يجوز الطعن فيه
challenges-start-what-text = كل قيد. ويشمل ذلك حاليًا:
challenges-start-cost = التكلفة
challenges-start-cost-text = لا شيء. ولا يؤثر الطعن في طلباتكم الأخرى.
challenges-start-language = اللغة
challenges-start-language-text = بأي من لغات هذه البوابة الست. اكتبوا باللغة التي تتقنونها.
challenges-start-until = حتى متى
# $days (number): calendar days.
challenges-start-until-text =
    { $days ->
        [zero] { $days } يوم من تاريخ الإشعار، ما لم يمنح الإشعار مهلة أطول. ولا يُقبل التأخر إلا لخطر أو إعاقة أو لغة.
        [one] يوم واحد من تاريخ الإشعار، ما لم يمنح الإشعار مهلة أطول. ولا يُقبل التأخر إلا لخطر أو إعاقة أو لغة.
        [two] يومان من تاريخ الإشعار، ما لم يمنح الإشعار مهلة أطول. ولا يُقبل التأخر إلا لخطر أو إعاقة أو لغة.
        [few] { $days } أيام من تاريخ الإشعار، ما لم يمنح الإشعار مهلة أطول. ولا يُقبل التأخر إلا لخطر أو إعاقة أو لغة.
        [many] { $days } يومًا من تاريخ الإشعار، ما لم يمنح الإشعار مهلة أطول. ولا يُقبل التأخر إلا لخطر أو إعاقة أو لغة.
       *[other] { $days } يوم من تاريخ الإشعار، ما لم يمنح الإشعار مهلة أطول. ولا يُقبل التأخر إلا لخطر أو إعاقة أو لغة.
    }
challenges-start-next = ما يحدث بعد ذلك
challenges-start-step-receipt = تؤكد البوابة فورًا استلام طعنكم وتعرض جميع المواعيد النهائية.
# $days (number): working days.
challenges-start-step-acknowledged =
    { $days ->
        [zero] يؤكد أحد أعضاء الهيئة استلامه خلال { $days } يوم عمل.
        [one] يؤكد أحد أعضاء الهيئة استلامه خلال يوم عمل واحد.
        [two] يؤكد أحد أعضاء الهيئة استلامه خلال يومي عمل.
        [few] يؤكد أحد أعضاء الهيئة استلامه خلال { $days } أيام عمل.
        [many] يؤكد أحد أعضاء الهيئة استلامه خلال { $days } يوم عمل.
       *[other] يؤكد أحد أعضاء الهيئة استلامه خلال { $days } يوم عمل.
    }
challenges-start-step-panel = هذا العضو لم يشارك في القرار. ولا تعرض البوابة طعنكم على أي شخص شارك فيه.
# $days (number): working days.
challenges-start-step-outcome =
    { $days ->
        [zero] تتلقون النتيجة وأسبابها خلال { $days } يوم عمل إضافي.
        [one] تتلقون النتيجة وأسبابها خلال يوم عمل إضافي واحد.
        [two] تتلقون النتيجة وأسبابها خلال يومي عمل إضافيين.
        [few] تتلقون النتيجة وأسبابها خلال { $days } أيام عمل إضافية.
        [many] تتلقون النتيجة وأسبابها خلال { $days } يوم عمل إضافيًا.
       *[other] تتلقون النتيجة وأسبابها خلال { $days } يوم عمل إضافي.
    }
challenges-start-step-effect = إذا ألغت الهيئة القرار أعاد أشخاص آخرون تقييم ملفكم من البداية. وإذا أنهت تأجيلًا وجب البت في ملفكم. ويجوز للهيئة أيضًا أن تؤيدكم وتُبقي القرار قائمًا. والتأجيل الذي انتهى من قبل يبقى منتهيًا. ولا تلزم النتيجة بعض الهيئات، وتبيّن ذلك صفحة البرنامج.
challenges-start-grounds = أوجه الطعن العشرة
challenges-start-safety = سلامتكم
challenges-start-safety-text = لا تذكر رسائلنا أي اسم ولا تتضمن شيئًا عن طعنكم. ومع ذلك قد يرى غيركم هذه الصفحة على شاشتكم أو في سجلات شبكتكم.
challenges-start-safety-link = ما تستطيع هذه البوابة حمايته وما لا تستطيع
challenges-start-others = سبل أخرى
challenges-start-others-text = إذا تعذر عليكم استعمال هذه البوابة فاطلبوا المساعدة. ويذكر الإشعار وصفحة المساعدة جهة الاتصال. ولا يمس ذلك حقوقكم وسبل الانتصاف الأخرى.
challenges-start-help = الحصول على المساعدة
challenges-outcomes-link = نتائج طعون سابقة
# $when (text): a date and time.
challenges-until = حتى { $when }

## Lodging

challenges-lodge-title = تقديم الطعن
challenges-lodge-kicker = القرار بشأن الطلب
challenges-lodge-lead = يكفي جوابان: وجه الخطأ في القرار، وبضع جمل عنه.
challenges-lodge-until = آخر موعد للتقديم
challenges-lodge-was-until = كان آخر موعد للتقديم
challenges-lodge-read-notice = الاطلاع على القرار وأسبابه
challenges-lodge-who-sees = لا يطّلع عليه أي ممن شاركوا في القرار. ثم تُنشر النتيجة لاحقًا دون اسمكم.
challenges-lodge-who-sees-hidden = لا يطّلع عليه أي ممن شاركوا في القرار. ولا يُنشر منه شيء ما دامت منظمتكم مخفية.
challenges-lodge-grounds = ما وجه الخطأ في القرار؟
challenges-lodge-grounds-hint = اختاروا كل وجه ينطبق. وإن لم تكونوا متأكدين فاختاروا الأقرب.
challenges-lodge-statement = ما حدث، بكلماتكم
challenges-lodge-statement-hint = بيّنوا موضع الخطأ وما يثبته. ولا حاجة إلى مصطلحات قانونية.
challenges-lodge-remedy = ما تطلبونه (اختياري)
challenges-lodge-remedy-hint = مثلًا: إلغاء القرار أو تصحيح سجل أو الإفصاح عن وثيقة.
challenges-lodge-late = لماذا تعذر تقديمه في وقت أبكر؟
challenges-lodge-late-hint = يفتح أحد هذه الأسباب باب الطعن حتى بعد آخر يوم. ولا يلزم إثباته الآن.
challenges-lodge-documents-later = يمكنكم إضافة وثائق في الصفحة التالية. وهي غير إلزامية.
challenges-lodge-submit = تقديم الطعن
challenges-lodge-nothing-lost = ما كتبتموه لا يزال ظاهرًا أدناه.
challenges-check-title = راجعوا طعنكم
challenges-check-lead = لم يُرسل شيء بعد. اقرؤوا الطعن وغيّروا ما تريدون وأضيفوا الوثائق، ثم قدّموه.
challenges-check-change = تغييره
challenges-check-back = العودة إلى ما كتبتموه
challenges-check-document = إضافة وثيقة (اختياري)
# $name (text): the file's name.
challenges-check-added = حُفظ الملف { $name }. ولم يُقدَّم الطعن بعد.
challenges-check-removed = أُزيلت الوثيقة. ولم يُقدَّم الطعن بعد.
challenges-check-stale = يُعرض الطعن كما هو الآن ولم يُقدَّم. اقرؤوه ثم قدّموه.
challenges-check-kept = ما كتبتموه محفوظ. ولم يُقدَّم الطعن بعد.
challenges-check-who-sees = قبل تقديمه: من يتصرفون باسم منظمتكم ومن يحمل رمز الإيصال. ويُحفظ النص 90 يومًا بعد آخر تغيير.

## One challenge at a time, and none where nothing restricts

challenges-already-title = سبق الطعن في هذا القرار
challenges-already-lodged = يوجد طعن في هذا القرار
challenges-already-waiting-text = وقد استلمته البوابة، ولم يُقرّ أحد باستلامه بعد. ويمكنكم إضافة وثائق إليه ومتابعة كل خطوة.
challenges-already-open-text = وهو قيد النظر. ويمكنكم إضافة وثائق إليه ومتابعة كل خطوة.
challenges-already-concluded-text = وقد بُتّ فيه مع بيان الأسباب. وتبقى سبل الانتصاف الأخرى متاحة لكم.
challenges-already-typed = قُدّم طعن بينما كنتم تكتبون. ولم يُرسَل نصكم، وهو ظاهر أدناه. انسخوه إن كنتم تحتاجون إليه لاحقًا. ويمكنكم إضافته إلى الطعن في شكل وثيقة.
# $name (text): the file's name.
challenges-file-not-kept = لم يُحفَظ الملف { $name }.
challenges-already-file-add = قُدّم طعن في هذه الأثناء. اختاروا الملف من جديد في صفحة الطعن.
challenges-already-see = عرض الطعن
challenges-begun-title = بدأتم طعنًا لم يُقدَّم
# $restriction (text): the kind of the earlier restriction.
challenges-begun-offered = كان يتعلق بما يلي: { $restriction }. وقد انتهى ذلك. نصكم مذكور أدناه، وتبقى ملفاته معه.
challenges-begun-fit = عدّلوا النص ليناسب ما تطعنون فيه الآن. ولا تراه المؤسسة إلا بعد تقديمه.
challenges-begun-kept = كان يتعلق بما يلي: { $restriction }. وقد انتهى ذلك. يُحفظ نصكم وملفاته 90 يومًا بعد آخر تغيير. وإذا صدر قرار يمكنكم الطعن فيه، يُعرض عليكم نصكم من جديد.
challenges-begun-copy = لم يُحفظ نصكم، إذ لا يوجد الآن ما يمكن الطعن فيه. انسخوه إذا كنتم تحتاجون إليه لاحقًا.
challenges-nothing-title = لا يوجد ما يُطعن فيه
challenges-nothing-text = إذا انقضى موعد نهائي لدينا أو واجهتم عائقًا آخر فاطلبوا المساعدة.

## Where a challenge stands

challenges-status-title = طعنكم
challenges-status-kicker = طعن
challenges-status-received = تسلمنا طعنكم
challenges-status-received-text = بدأ حساب المهلة. احتفظوا بالرقم المرجعي. ويفتح رمز إيصال الطلب هذه الصفحة من جديد.
challenges-status-acknowledged-by = يؤكد شخص استلامه في موعد أقصاه
challenges-status-outcome-by = تصدر النتيجة في موعد أقصاه
challenges-status-overdue = متأخر عن الموعد
challenges-status-outcome = النتيجة
challenges-status-timeline = ما حدث حتى الآن
challenges-status-who-decides = من يبت في الطعن
challenges-status-who-decides-text = عضو في هيئة النظر في الطعون لم يشارك في القرار. ويقدم كل عضو أولًا إقرارًا بشأن تضارب المصالح.
challenges-status-said = مضمون الطعن
challenges-status-after-annulled = يعيد تقييم ملفكم أشخاص لم يشاركوا سابقًا. ولم يعد للقيد أي أثر.
challenges-status-after-deferral = لم يعد للتأجيل أثر. وتبيّن صفحة طلبكم الخطوة التالية.
challenges-status-after-ended-deferral = كان التأجيل قد انتهى من قبل. ويمكن الطعن على حدة في قرار صدر بعده.
challenges-case-file-ended-deferral-title = انتهى هذا التأجيل
challenges-case-file-ended-deferral = حلّ موعده، أو صدر قرار في الملف، أو سُحب الطلب. وتبيّن نتيجتكم هل كان التأجيل صحيحًا. ولا تغيّر شيئًا مما تلاه.
challenges-status-after-stands = يمكنكم تقديم طلب جديد عندما يتلقى البرنامج الطلبات. وتبقى حقوقكم وسبل الانتصاف الأخرى كما هي.
challenges-event-lodged = قُدِّم الطعن
challenges-event-received = أكدت البوابة استلامه
challenges-event-acknowledged = أكد أحد أعضاء الهيئة استلامه وهو ينظر فيه
# $outcome (text): the name of an outcome, from the list above.
challenges-event-decided = صدرت النتيجة: { $outcome }
challenges-actor-you = من جانبكم
challenges-actor-portal = البوابة
challenges-actor-panel = هيئة النظر في الطعون
challenges-application = الطلب
challenges-organisation = المنظمة
challenges-programme = البرنامج
challenges-documents = وثائق الطعن
challenges-documents-add = إضافة وثيقة
# $when (text): a date and time with its city.
challenges-documents-added = أُضيفت: { $when }
# $most (number): documents that a challenge can have, here and below.
challenges-documents-full = بلغ هذا الطعن الحد الأقصى لعدد الوثائق: { $most }.
challenges-violation-evidence-full = بلغ هذا الطعن الحد الأقصى لعدد الوثائق: { $most }. لم يُحفظ هذا الملف.
challenges-violation-evidence-concluded = اكتمل النظر في الطعن ولم تعد تُقبل أي وثيقة أخرى. لم يُحفظ هذا الملف.
challenges-violation-evidence-again = تغيّر الطعن في اللحظة نفسها. لم يُحفظ هذا الملف. اختاروه من جديد.
challenges-documents-kept = حُفظت

## The panel's docket

challenges-docket-title = جدول الطعون المعروضة
challenges-docket-lead = طعون في ملفات لم تشاركوا فيها. ولا تُعرض الطعون الأخرى ولا تُحصى.
# $open, $overdue (number): challenges.
challenges-docket-count = الطعون المفتوحة: { $open }. المتأخرة: { $overdue }.
challenges-docket-open = الطعون المفتوحة، الأقرب موعدًا أولًا
challenges-docket-concluded = الطعون المنتهية، الأحدث أولًا
challenges-docket-empty = لا يوجد هنا أي طعن معروض عليكم.
challenges-docket-challenge = الطعن
challenges-docket-grounds = أوجه الطعن
challenges-docket-due = الموعد النهائي
challenges-docket-state = الحالة
challenges-docket-new-documents = وثائق جديدة
challenges-docket-show-open = عرض الطعون المفتوحة
challenges-docket-show-concluded = عرض الطعون المنتهية
challenges-docket-recused = تنحيتم عن هذا الطعن
challenges-docket-recused-text = حُفظ إقراركم. ولن تنظروا في هذا الطعن.
challenges-decided-on = تاريخ البت
challenges-list-older = الأقدم
challenges-said-statement = البيان
challenges-said-remedy = سبيل الانتصاف المطلوب
challenges-said-late = سبب التأخر في التقديم

## The bundle of a challenge

challenges-case-file-kicker = طعن
challenges-case-file-acknowledge = تأكيد الاستلام وبدء النظر
challenges-case-file-acknowledge-text = يُبلَّغ مقدِّم الطعن بأن شخصًا تسلَّمه. ويبدأ حساب مهلة النتيجة.
challenges-case-file-acknowledged-text = يمكن لمقدِّم الطعن الاطلاع على ذلك. ويظهر موعد النتيجة أعلاه.
challenges-case-file-concluded-text = صدرت النتيجة، ويمكن لمقدِّم الطعن الاطلاع عليها الآن.
challenges-case-file-stale = يُعرض الطعن بحالته الراهنة، وأحدث الوثائق أولًا. اقرأوه ثم تابعوا.
challenges-case-file-decide = إصدار النتيجة
challenges-case-file-decision = القرار وأسبابه
challenges-case-file-restriction = ما يُطعن فيه وأسبابه
challenges-case-file-kind = القيد
challenges-case-file-since = سارٍ منذ
challenges-case-file-basis = السند القانوني
challenges-case-file-findings = استنتاجات التقييم
challenges-case-file-file = الطلب ووثائقه
challenges-case-file-decided-by = متخذ القرار
challenges-case-file-language = لغة القرار
challenges-case-file-reasons = الأسباب المتعلقة بهذا المعيار
challenges-case-file-not-met = غير مستوفى
challenges-case-file-facts = الوقائع الثابتة
challenges-case-file-considered = الأدلة التي نُظر فيها
challenges-case-file-missing = الأدلة الناقصة
challenges-case-file-cure = ما يلزم لاستيفاء المعيار

## Giving the outcome

challenges-decide-kicker = نتيجة الطعن
challenges-decide-lead = أجيبوا عن كل وجه من أوجه الطعن ثم أصدروا النتيجة. ويقرأ مقدِّم الطعن والجمهور أسبابكم.
challenges-decide-lead-hidden = أجيبوا عن كل وجه من أوجه الطعن ثم أصدروا النتيجة. ويقرأ مقدِّم الطعن أسبابكم. وما دامت المنظمة مخفية لا يُنشر منها شيء.
challenges-decide-founded = ما أوجه الطعن التي ثبتت صحتها؟
challenges-decide-founded-hint = لا تحددوا أيًّا منها إذا رفضتم الطعن.
challenges-decide-outcome = النتيجة
challenges-decide-effect = ما أثر ذلك في القرار؟
challenges-decide-reasons = أسباب النتيجة
challenges-decide-reasons-hint = تُنشر هذه الأسباب. لا تذكروا اسم أي شخص أو منظمة.
challenges-decide-reasons-hint-hidden = يمكن أن تُنشر هذه الأسباب بعد إظهار المنظمة من جديد. لا تذكروا اسم أي شخص أو منظمة.
challenges-decide-language = اللغة التي كتبتم بها النتيجة
# $language (text): the name of a language.
challenges-decide-language-hint = لغة الصفحة التي أُرسل منها الطعن: { $language }. اكتبوا بلغة نصه إن أمكنكم ليفهم مقدِّم الطعن.
challenges-decide-language-empty = اختاروا لغة
challenges-decide-final = لا يمكن تغيير النتيجة. وهي تسري فورًا.
challenges-decide-submit = إصدار هذه النتيجة
challenges-decide-back = العودة إلى ملف الطعن
challenges-decide-pointed-at = لم يُنشر شيء بعد. غيّروا هذه المواضع، أو أصدروا النتيجة مرة أخرى كما هي.
challenges-decide-stale = حُفظ ما كتبتموه. ويُعرض الطعن بحالته الراهنة. اقرؤوه ثم أعيدوا الإرسال.
challenges-decide-too-late = صدرت النتيجة قبل نتيجتكم، ولا يمكن تغيير نتيجة صدرت. وما كتبتموه وارد أدناه.
challenges-decide-yours = ما كتبتموه
# $ground (text): code and name of a ground, such as “G2 Error”.
challenges-answer-to = الجواب عن { $ground }
challenges-answer-founded = ثبتت صحته
challenges-answer-unfounded = لم تثبت صحته
# $code (text): the code of a ground, such as G2.
challenges-violation-no-answer = أجيبوا عن الوجه { $code }. يحتاج مقدِّم الطعن إلى معرفة رأيكم فيه.
challenges-violation-language-missing = اختاروا اللغة التي كتبتم بها النتيجة.

## Published outcomes

challenges-outcomes-title = نتائج الطعون
challenges-outcomes-lead = النتائج مع أسبابها. ولا تضيف البوابة اسمًا ولا رقمًا ولا يومًا، وتطلب من الهيئة ألا تكتبها. وتظهر نتائج كل شهر بعد انتهائه. ولا تُدرج نتائج المنظمات المخفية.
challenges-outcomes-empty = لم تُنشر أي نتيجة بعد. وتظهر النتائج بعد انتهاء شهرها.
challenges-outcomes-reasons = قراءة الأسباب والرد على كل وجه من أوجه الطعن
challenges-time-taken = المدة المستغرقة
