### Restrictions: everything by which the institution narrows participation.

## Kinds

restrictions-kind-refusal = رفض الاعتماد
restrictions-kind-lower-category = المنح في فئة أدنى
restrictions-kind-closing = الإغلاق لعدم الرد
restrictions-kind-deferral = تأجيل النظر
restrictions-kind-suspension = تعليق المركز
restrictions-kind-withdrawal = سحب المركز
restrictions-kind-badge = رفض منح شارة الدخول
restrictions-kind-quota = خفض الحصة
restrictions-kind-floor = رفض إعطاء الكلمة
restrictions-kind-statement = رفض البيان
restrictions-kind-accommodation = رفض الترتيبات التيسيرية
restrictions-kind-visa-letter = رفض رسالة التأشيرة
restrictions-kind-withheld-information = حجب المعلومات
restrictions-kind-silence = عدم الرد في المهلة

## What a restriction still lacks

restrictions-violation-no-legal-basis = حددوا القاعدة المنشورة التي يستند إليها هذا القيد.
restrictions-violation-no-reasons = بيّنوا أسباب هذا القيد.
restrictions-violation-end-missing = حددوا تاريخ انتهاء هذا القيد.
restrictions-violation-ends-before-it-starts = اختاروا تاريخ انتهاء يقع بعد تاريخ البدء.
restrictions-violation-no-notice = لا يسري القيد قبل إشعار الجهة المعنية به.
restrictions-violation-no-challenge-period = بيّنوا آخر يوم يمكن فيه الطعن في هذا القيد.
restrictions-violation-starts-before-notice = اختاروا تاريخ بدء لا يسبق الإشعار.
