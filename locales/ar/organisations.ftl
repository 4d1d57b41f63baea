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
organisations-refusal-country-missing = اختاروا البلد أو المنطقة التي يوجد فيها مقر المنظمة.
organisations-refusal-founding-date-not-understood = اكتبوا سنة التأسيس بأربعة أرقام، مثل 2009. الشهر واليوم اختياريان.
organisations-refusal-legal-form-missing = اختاروا الشكل القانوني. ويمكنكم اختيار «غير مسجلة».
organisations-refusal-purpose-missing = اكتبوا ما تعمل المنظمة من أجله.
organisations-refusal-website-not-understood = اكتبوا عنوانًا مثل https://www.example.org، أو اتركوا الخانة فارغة.
organisations-refusal-seat-missing = اكتبوا عنوانًا تصل إليه الرسائل. ويمكن أن يكون عنوانًا لدى جهة أخرى.

## Members

organisations-refusal-last-owner = تحتاج المنظمة إلى مسؤول واحد على الأقل. عيّنوا مسؤولًا آخر أولًا.
organisations-refusal-not-a-member = هذا الشخص ليس عضوًا في المنظمة. ولم يتغير شيء.
