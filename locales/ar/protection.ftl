### Protection: organisations that are kept out of public sight.

## An organisation hides itself

protection-hide-page = ما هو علني
protection-hide-title = إخفاء منظمتنا
protection-hide-lead = إذا كان من الخطر أن تُعرفوا هنا، فأخفوا منظمتكم عن الجميع فورًا.
protection-hide-effect = لا تذكر أي صفحة علنية في هذه البوابة اسم منظمتكم ولا تبيّن مركزها، في أي برنامج. وما نُشر دون اسمها يخرج من القوائم في نهاية الشهر. فلو خرج اليوم لعرف غيركم لمن هو. وقد تذكرها مع ذلك وثائق الهيئة التي تتخذ القرار.
protection-hide-kept = يبقى ما تحمله صالحًا، وتسير ملفاتها كما كانت.
protection-hide-told = لا حاجة إلى موافقة أحد. وإذا أرسلتم طلبًا يُبلَّغ منسقو شؤون الحماية بذلك.
protection-hide-limit = يظل الموظفون الذين يتولون ملفاتكم يرون اسمكم. ويرى متخذو القرار أيضًا أن منظمتكم مخفية، ولا يرون السبب. ومن قرأه من قبل قد يتذكره.
protection-hide-undo = لإظهارها من جديد، يوافق أحد المسؤولين فيها على صفحة المنظمة، ثم يؤكد ذلك منسق شؤون الحماية. للأسئلة: { $contact }.
protection-hide-agreed = وافق أحد المسؤولين في المنظمة على الإظهار من جديد. ولا يُظهر شيء قبل أن يؤكد ذلك منسق شؤون الحماية. للأسئلة: { $contact }.
protection-hide-by-focal-point = أخفاها منسق شؤون الحماية. ويُبلَّغ أعضاؤها قبل إظهارها من جديد بأسبوع على الأقل. للأسئلة: { $contact }.
protection-hide-announced = أخفاها منسق شؤون الحماية، ويعتزم إظهارها من جديد. إذا كان ذلك خطرًا، فاطلبوا أن تبقى مخفية. للأسئلة: { $contact }.
protection-hide-from = لا تُظهر قبل { $when }.
protection-hide-agree = الموافقة على الإظهار من جديد
protection-hide-agree-effect = إذا وافقتم، يُبلَّغ منسقو شؤون الحماية. وعندما يؤكد أحدهم ذلك، يمكن أن تذكركم الصفحات العلنية من جديد وفق ما ينشره كل برنامج.
protection-hide-stay = البقاء مخفية
protection-hide-done = منظمتكم مخفية
protection-hide-done-hidden = منظمتكم مخفية اعتبارًا من الآن.
protection-hide-done-agreed = سُجلت موافقتكم وأُبلغ منسقو شؤون الحماية بها.
protection-hide-submit = إخفاؤها الآن

## The pages of the protection focal point

protection-seals-title = القيود العلنية المخفية
protection-seals-lead = يُبعد الإخفاء عن أنظار العموم كل ما يمكن أن تُعرف به المنظمة. ويبقى مركزها صالحًا.
protection-seals-hint = يكفي جزء من الاسم. ويمكنكم أيضًا كتابة عنوان صفحتها في السجل أو عنوان قرار.
protection-seal-title = القيد العلني لمنظمة
protection-seals-found = المنظمات التي عُثر عليها
protection-seals-sealed = المنظمات المخفية
protection-seals-none = لا توجد هنا أي منظمة. ابحثوا بجزء آخر من الاسم.
protection-seals-entry = القيد العلني
protection-seal-is-sealed = مخفي
protection-seal-may-be-shown = مخفي، ويمكن إظهاره من جديد
protection-seal-is-public = غير مخفي
protection-seal-do = إخفاء القيد العلني
protection-seal-undo = إظهار القيد علنًا من جديد
protection-seal-do-effect = لا يُظهر السجل والقرارات بعد ذلك ما يمكن أن تُعرف به المنظمة، فورًا وفي جميع البرامج.
protection-seal-undo-effect = يُظهر السجل والقرارات المنظمة من جديد، فورًا وفي جميع البرامج.
protection-seal-needs-agreement = طلبت المنظمة إخفاءها. ولا تُظهر من جديد إلا بعد أن يوافق أحد المسؤولين فيها على صفحة المنظمة.
protection-seal-agreed = وافق أحد المسؤولين في المنظمة على إظهار المنظمة من جديد. إذا أكدتم ذلك، يمكن أن تذكرها الصفحات العلنية فورًا وفق ما ينشره كل برنامج.
protection-seal-announce-effect = أخفى منسق شؤون الحماية هذا القيد. يُبلَّغ الأعضاء أولًا برسالة لا تذكر أحدًا. ويمكنكم إظهاره بعد أسبوع.
protection-seal-announce = إبلاغ الأعضاء أولًا
protection-seal-told = أُبلغ الأعضاء. ويمكنكم إظهار القيد اعتبارًا من { $when }. ولا يزال بإمكانهم أن يطلبوا إبقاءه مخفيًا.
protection-seal-step-sealed = أُخفي القيد
protection-seal-step-announced = أُبلغ الأعضاء بالإظهار
protection-seal-step-agreed = وافق أحد المسؤولين في المنظمة على الإظهار من جديد
protection-seal-step-kept = إبقاؤها مخفية
protection-seal-step-public = علني من جديد
protection-seal-reason = السبب
protection-seal-reason-hint = تقرؤه أنتم ومنسقو شؤون الحماية في برنامجكم. ويُحفظ ولا يمكن تغييره. لا تكتبوا إلا ما يلزم.
protection-seal-history = التغييرات السابقة
protection-seal-own-wish = طلبت المنظمة ذلك. وليس عليها بيان سبب.
protection-seal-other-programme = يحتفظ بالسبب منسقو شؤون الحماية في برنامج آخر.
protection-seal-done-sealed = القيد العلني مخفي.
protection-seal-done-announced = أُبلغ الأعضاء. ويبقى القيد مخفيًا إلى أن تُظهروه.
protection-seal-done-public = القيد علني من جديد.
protection-seal-stale = يظهر القيد بحالته الراهنة. اطلعوا على التغييرات السابقة ثم قرروا من جديد.
protection-violation-seal-reason-missing = اذكروا السبب. ويُحفظ مع هذا التغيير.
