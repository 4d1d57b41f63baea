### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = سجل التدقيق
audit-log-lead = كل ما جرى، بترتيب حدوثه. ولا تغيّر البوابة شيئًا هنا ولا تحذفه. ويظهر الإجراء الجديد هنا في غضون ثوانٍ.
audit-log-left-out = لا تُعرض الإجراءات المتعلقة بالطعون ولا تُحتسب إذا كنتم قد شاركتم في الملف. وإذا كنتم قد تنحّيتم عن ملف أو كنتم تنتمون إلى منظمته، فلا تُعرض أفعال غيركم ولا تُحتسب.
audit-log-protection = أما الأفعال التي تُخفي منظمة أو تُظهرها من جديد فهي في السلسلة ولا تُدرج هنا.
audit-log-caption = الإجراءات المسجَّلة، الأحدث أولًا
audit-log-empty = لا يوجد هنا إجراء مسجَّل.
audit-log-number = الرقم
audit-log-when = الوقت
audit-log-actor = القائم بالإجراء
audit-log-act = الإجراء
audit-log-object = الموضوع
audit-log-details = التفاصيل
# $number (text): the number of an act.
audit-log-show = تفاصيل الإجراء { $number }
audit-log-older = الأقدم
audit-log-find = البحث عن إجراءات
audit-log-kind = بشأن
audit-log-all-kinds = الكل
audit-log-reference = الرقم المرجعي لملف
audit-log-reference-hint = مثل TRB/2026/547277.
audit-log-day = اليوم
audit-log-day-hint = السنة والشهر واليوم، مثل ⁦2026-11-26⁩.
audit-log-day-error = اكتبوا اليوم بالسنة والشهر واليوم، مثل 2026-11-26.
audit-log-nothing-found = لا يوجد إجراء مطابق. تحققوا من الرقم المرجعي واليوم، أو أزيلوا عامل تصفية.
audit-log-record = كما هو مسجَّل، للآلات، من دون تجزئاته:

## What was done, by what it was done to

audit-act-user-account-created = إنشاء حساب
audit-act-user-signed-in = تسجيل الدخول
audit-act-user-signed-out = تسجيل الخروج
audit-act-user-email-changed = تغيير عنوان البريد الإلكتروني
audit-act-user-password-changed = تغيير كلمة السر
audit-act-user-password-reset = تعيين كلمة سر جديدة برابط أُرسل بالبريد
audit-act-user-role-granted = منح دور
audit-act-user-role-withdrawn = سحب دور
audit-act-session-ended = إنهاء جلسة دخول
audit-act-organisation-created = إضافة منظمة
audit-act-organisation-profile-changed = تغيير الملف التعريفي لمنظمة
audit-act-organisation-member-added = إضافة عضو
audit-act-organisation-member-removed = إزالة عضو
audit-act-organisation-member-left = مغادرة عضو
audit-act-organisation-member-role-changed = تغيير صلاحيات عضو
audit-act-organisation-ownership-handed-over = نقل المسؤولية
audit-act-organisation-sealed = إخفاء منظمة عن العموم
audit-act-organisation-unsealed = إظهار منظمة للعموم من جديد
audit-act-organisation-showing-announced = إبلاغ الأعضاء بأن المنظمة ستُظهر من جديد
audit-act-organisation-showing-agreed = موافقة مسؤول في المنظمة على إظهارها من جديد
audit-act-organisation-hiding-kept = طلب المنظمة البقاء مخفية
audit-act-organisation-seeded = إضافة منظمات مختلقة للتجربة
audit-act-invitation-invited = توجيه دعوة
audit-act-invitation-accepted = قبول دعوة
audit-act-invitation-declined = رفض دعوة
audit-act-invitation-withdrawn = سحب دعوة
audit-act-programme-version-published = نشر صيغة برنامج
audit-act-application-begun = بدء طلب
audit-act-application-submitted = تقديم طلب
audit-act-application-receipt-issued = إصدار إيصال
audit-act-application-found-complete = اعتبار الملف مكتملًا
audit-act-application-found-incomplete = توجيه سؤال إلى مقدِّم الطلب
audit-act-application-answered = الإجابة عن سؤال
audit-act-application-assessment-started = بدء التقييم
audit-act-application-recommended = تقديم توصية
audit-act-application-returned = إعادة الملف إلى القائم بالمراجعة
audit-act-application-granted = منح المركز
audit-act-application-granted-lower = منح المركز في فئة أدنى
audit-act-application-refused = رفض منح المركز
audit-act-application-deferred = تأجيل القرار
audit-act-application-resumed = استئناف الإجراء
audit-act-application-closed-unanswered = إغلاق الملف لعدم الرد
audit-act-application-reminded = توجيه تذكير إلى مقدِّم الطلب
audit-act-application-withdrawn = سحب طلب
audit-act-application-annulled = إعادة فتح الملف بعد طعن
audit-act-application-lapsed = انقضاء الموعد دون قرار
audit-act-application-declared = إقرار بشأن تضارب المصالح
audit-act-application-document-added = إضافة وثيقة
audit-act-application-document-removed = إزالة وثيقة
audit-act-application-draft-deleted = حذف مسودة
audit-act-assessment-assessed = حفظ استنتاجات
audit-act-restriction-imposed = فرض تقييد
audit-act-restriction-lifted = رفع تقييد
audit-act-decision-decided = اتخاذ قرار
audit-act-decision-annulled = إلغاء قرار
audit-act-accreditation-opened = قيد مركز في السجل
audit-act-accreditation-ended = انتهاء مركز في السجل
audit-act-challenge-lodged = تقديم طعن
audit-act-challenge-acknowledged = تأكيد تسلُّم طعن
audit-act-challenge-examination-started = بدء النظر في طعن
audit-act-challenge-document-added = إضافة وثيقة إلى طعن
audit-act-challenge-document-removed = إزالة وثيقة من طعن
audit-act-challenge-upheld = قبول طعن
audit-act-challenge-partly-upheld = قبول طعن جزئيًا
audit-act-challenge-rejected = رفض طعن
audit-act-programme-programme-opened = فتح برنامج لتقديم الطلبات
audit-act-programme-programme-closed = إغلاق برنامج أمام الطلبات
audit-act-installation-demo-told = إعداد العرض التجريبي
audit-act-installation-mails-tried-again = إعادة محاولة إرسال الرسائل
audit-act-installation-jobs-tried-again = إعادة محاولة المهام المتعذرة
audit-act-user-password-link-made = إنشاء رابط لكلمة سر جديدة
audit-act-decision-naming-agreed = موافقة المنظمة على ذكر اسمها
audit-act-decision-naming-withdrawn = سحب الموافقة على ذكر الاسم
audit-act-application-visibility-answered = الإجابة عن سؤال الظهور للعموم
audit-act-application-receipt-renewed = تجديد رمز الإيصال
audit-act-document-document-read = الاطلاع على وثيقة
audit-act-challenge-bundle-read = الاطلاع على أوراق طعن
audit-act-organisation-sealed-name-read = الاطلاع على اسم منظمة مخفية
audit-act-vouched = توثيق ما حُفظ بعد ذلك
audit-act-other = إجراء آخر

## What acts are about

audit-object-user = الحسابات
audit-object-session = جلسات الدخول
audit-object-organisation = المنظمات
audit-object-invitation = الدعوات
audit-object-programme-version = البرامج
audit-object-application = الطلبات
audit-object-assessment = التقييمات
audit-object-decision = القرارات
audit-object-restriction = التقييدات
audit-object-accreditation = السجل
audit-object-challenge = الطعون
audit-object-programme = فتح البرامج
audit-object-installation = البوابة
audit-object-document = الاطلاع على الوثائق

## Who acted

audit-actor-member = عضو
audit-actor-staff = موظف
audit-actor-receipt = رمز الإيصال
audit-actor-visitor = زائر
audit-actor-system = البوابة

## The chain

# $acts (number): acts in the log.
audit-chain-unchecked = الإجراءات المسجَّلة: { $acts }. ويحمل كل إجراء تجزئة سابقه، فيظهر أي تغيير.
audit-chain-check = التحقق من السلسلة كلها الآن
audit-chain-whole = السلسلة سليمة
# $acts (number): acts in the log.
audit-chain-whole-text = الإجراءات المعروضة عليكم: { $acts }. وجرى التحقق من السلسلة كلها: لم يُغيَّر أي إجراء أو يُحذف أو يُنقل.
audit-chain-head = يعرض القائم على تشغيل البوابة آخر تجزئة بالأمر «tribune verify» ليحفظها في مكان آخر.
audit-chain-broken = السلسلة مقطوعة
# $number (text): the number of an act.
audit-chain-broken-text = أول حلقة مقطوعة هي الإجراء { $number }. أبقوا قاعدة البيانات كما هي وأبلغوا القائمين على البوابة.
audit-chain-stuck = إجراءات تنتظر موضعها في السلسلة
audit-chain-stuck-text = تنتظر إجراءاتٌ موضعها في السلسلة منذ أكثر من دقيقة. أبلغوا القائمين على البوابة: فالبرنامج الذي يحدد المواضع لا يعمل، أو أن أحدًا كتب إجراءات دون المرور بالبوابة.
