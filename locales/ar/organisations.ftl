### Organisations: what an organisation says about itself, and who acts for it.

## Legal forms

organisations-form-association = جمعية
organisations-form-foundation = مؤسسة خيرية أو وقفية
organisations-form-non-profit-company = شركة غير ربحية
organisations-form-cooperative = تعاونية
organisations-form-trade-union = نقابة
organisations-form-religious-body = هيئة دينية
organisations-form-indigenous-institution = مؤسسة من مؤسسات الشعوب الأصلية
organisations-form-academic-institution = مؤسسة أكاديمية
organisations-form-network = شبكة أو اتحاد
organisations-form-unregistered = غير مسجلة
organisations-form-other = شكل آخر

## What a profile still lacks

organisations-refusal-name-missing = اكتبوا اسم المنظمة بلغتها وكتابتها.
organisations-refusal-name-without-letters = اكتبوا اسمًا فيه حرف واحد على الأقل.
organisations-refusal-latin-name-not-latin = اكتبوا هذا الاسم بالحروف اللاتينية، أو اتركوا الخانة فارغة.
organisations-refusal-country-missing = اختاروا البلد أو المنطقة حيث يوجد مقر المنظمة.
organisations-refusal-founding-date-not-understood = اكتبوا سنة التأسيس بأربعة أرقام، مثل 2009. الشهر واليوم اختياريان.
organisations-refusal-legal-form-missing = اختاروا الشكل القانوني. ويمكنكم اختيار «غير مسجلة».
organisations-refusal-purpose-missing = اكتبوا ما تعمل المنظمة من أجله.
organisations-refusal-website-not-understood = اكتبوا عنوانًا مثل https://www.example.org، أو اتركوا الخانة فارغة.
organisations-refusal-seat-missing = اكتبوا عنوانًا تصل إليه الرسائل. ويمكن أن يكون عنوانًا لدى جهة أخرى.

## Members

organisations-refusal-last-owner = تحتاج المنظمة إلى مسؤول واحد على الأقل. عيّنوا مسؤولًا آخر أولًا.
organisations-refusal-not-a-member = هذا الشخص ليس عضوًا في المنظمة. ولم يتغير شيء.

## The profile

organisations-profile-lead = تكتبون هذا مرة واحدة، ويُستخدم في كل طلب.
organisations-profile-kept = ما كتبتموه معروض أدناه.
organisations-profile-name = اسم المنظمة
organisations-profile-name-hint = بلغتها وكتابتها.
organisations-profile-latin-name = الاسم بالحروف اللاتينية
organisations-profile-latin-name-hint = لمن لا يقرأ الكتابة الأخرى.
organisations-profile-acronym = الاسم المختصر
organisations-profile-country-choose = اختاروا البلد أو المنطقة
organisations-profile-founded = تاريخ التأسيس
organisations-profile-founded-hint = تكفي السنة إن لم تعرفوا اليوم. مثلًا 27 3 2019
organisations-profile-founded-precision = دقة التاريخ
organisations-profile-founded-approximate = هذا التاريخ تقريبي
# $date (text): a year, a month or a day.
organisations-profile-founded-about = نحو { $date }
organisations-profile-legal-form = الشكل القانوني
organisations-profile-legal-form-hint = اختاروا الأقرب.
organisations-profile-unregistered-hint = يمكنكم تقديم طلب وإن لم تكن منظمتكم مسجلة. وتُقبل أدلة أخرى.
organisations-profile-purpose = ما تعمل المنظمة من أجله
organisations-profile-purpose-hint = تكفي جمل قليلة.
organisations-profile-website = الموقع الشبكي
organisations-profile-seat = العنوان البريدي
organisations-profile-seat-hint = كما يُكتب على المظروف. يُقبل عنوان جهة أخرى تستلم بريدكم.
organisations-profile-care-of = بواسطة
organisations-profile-care-of-hint = إذا كان العنوان لجهة أخرى.
organisations-profile-who-sees = يراه أعضاء منظمتكم، ومن ينظرون في طلبكم بعد تقديمه. ولا يُنشر العنوان.
organisations-new-title = صِفوا منظمتكم
organisations-new-submit = حفظ ومتابعة
organisations-edit-title = تغيير ملف تعريف المنظمة
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = غيّره { $name }، { $when }
# $when (text): a date and time.
organisations-changed-on = تغيّر في { $when }

## An organisation

organisations-page-kicker = المنظمة
organisations-page-edit = تغيير ملف التعريف
organisations-page-apply = اختيار برنامج
organisations-members-title = الأشخاص الذين يمثلونها
organisations-members-lead = لا يرى هذه القائمة إلا الأعضاء.
organisations-members-name = الاسم
organisations-members-role = ما يمكنه فعله
organisations-role-owner = مسؤول: كل شيء، ومنه سحب الطلبات
organisations-role-editor = محرِّر: كتابة الطلبات وإرسالها
organisations-role-viewer = مطّلع: الاطلاع فقط
