### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = سجل التدقيق
audit-log-lead = كل ما جرى، بترتيب حدوثه. ولا يمكن تغيير أي شيء هنا أو حذفه.
audit-log-left-out = لا تُعرض الإجراءات المتعلقة بالطعون ولا تُحتسب إذا كنتم قد شاركتم في الملف.
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
audit-log-hash = التجزئة:
audit-log-newer = الأحدث
audit-log-older = الأقدم

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
audit-chain-whole-text = الإجراءات التي جرى التحقق منها: { $acts }. ولم يُغيَّر أي إجراء أو يُحذف أو يُنقل.
audit-chain-head = آخر تجزئة، لحفظها في مكان آخر:
audit-chain-broken = السلسلة مقطوعة
# $number (text): the number of an act.
audit-chain-broken-text = أول حلقة مقطوعة هي الإجراء { $number }. أبقوا قاعدة البيانات كما هي وأبلغوا القائمين على البوابة.
