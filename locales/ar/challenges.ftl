### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = قاعدة غير واضحة أو غير منشورة
challenges-ground-about-unclear-rule = لم تكن القاعدة منشورة، أو لم يكن معناها واضحًا.
challenges-ground-error = خطأ
challenges-ground-about-error = أخطأ القرار في الوقائع أو في تطبيق القاعدة.
challenges-ground-evidence-ignored = أدلة لم يُنظر فيها
challenges-ground-about-evidence-ignored = قدّمتم أدلة لم يأخذها القرار في الحسبان.
challenges-ground-discrimination = تمييز
challenges-ground-about-discrimination = عوملت منظمتكم معاملة أسوأ بسبب هويتها أو آرائها أو أصلها.
challenges-ground-unfair-procedure = إجراء غير منصف أو تحيز
challenges-ground-about-unfair-procedure = لم يُسمع رأيكم، أو لم يكن متخذ القرار محايدًا.
challenges-ground-delay = تأخير
challenges-ground-about-delay = استغرق الأمر وقتًا أطول من المهلة المعلنة.
challenges-ground-disproportion = عدم تناسب
challenges-ground-about-disproportion = القيد أشد مما يلزم لبلوغ غايته.
challenges-ground-inaccessibility = عدم إتاحة الوصول
challenges-ground-about-inaccessibility = حالت إعاقة أو لغة أو مسافة أو وسيلة تقنية دون مشاركتكم.
challenges-ground-non-disclosure = حجب معلومات دون وجه حق
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

## Why a challenge may come late

challenges-late-risk = كان تقديم الطعن في وقت أبكر سيعرض شخصًا للخطر.
challenges-late-disability = حالت إعاقة دون تقديم الطعن في وقت أبكر.
challenges-late-language = لم يكن القرار متاحًا بلغة مفهومة لدينا.

## What a challenge still lacks

challenges-refusal-nothing-to-challenge = لا يقيّد هذا القرار أحدًا. لا يوجد ما يُطعن فيه.
challenges-refusal-already-lodged = لديكم طعن في هذا القرار لا يزال قيد النظر. يمكنكم متابعته برمز الإيصال.
challenges-refusal-no-ground = اختاروا وجهًا واحدًا على الأقل من أوجه الطعن.
challenges-refusal-no-statement = اشرحوا بكلماتكم ما تعترضون عليه. تكفي جمل قليلة.
challenges-refusal-late = انقضى آخر يوم للطعن. اختاروا السبب الذي حال دون تقديمه في وقت أبكر.

## The receipt code

challenges-refusal-code-missing = اكتبوا رمز الإيصال.
# $character (text): the character.
challenges-refusal-code-character = لا يحتوي أي رمز إيصال على { $character }. راجعوا الرمز حرفًا حرفًا.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-refusal-code-length = عدد أحرف رمز الإيصال: { $length }. عدد الأحرف المكتوبة: { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-refusal-took-part = شاركتم في هذا الملف. دوركم: { $part }. ويجب أن ينظر في الطعن شخص آخر.
challenges-refusal-declare-first = صرّحوا بشأن تضارب المصالح قبل النظر في هذا الطعن.
challenges-refusal-conflict-declared = أقررتم بوجود تضارب في المصالح. سينظر في الطعن شخص آخر.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-refusal-not-possible-now = لا يمكن إجراء ذلك الآن. حالة الطعن: { $state }.
challenges-refusal-outcome-missing = اختاروا نتيجة الطعن.
challenges-refusal-no-reasons = بيّنوا أسباب النتيجة. فهي تُنشر معها.
challenges-refusal-no-ground-upheld = حددوا وجه الطعن الذي ثبتت صحته.
challenges-refusal-no-effect = بيّنوا هل يُلغى القرار أم يبقى.
challenges-refusal-ground-with-rejection = لا يُرفض طعن ثبت وجه من أوجهه. غيّروا النتيجة أو أزيلوا العلامة.
