### What the portal tells about itself.

## Home

disclosure-home-title = شاركوا، واعرفوا الأسباب
disclosure-home-lead = هنا تطلب منظمات المجتمع المدني الاعتماد. وكل قرار مسبَّب وقابل للطعن.
disclosure-home-apply-title = طلب الاعتماد
disclosure-home-apply-text = اطلعوا على البرامج وما يطلبه كل منها والمدة اللازمة. وتحققوا من استيفائكم المعايير دون حاجة إلى حساب.
disclosure-home-decisions-title = الاطلاع على القرارات وأسبابها
disclosure-home-decisions-text = كل قرار مع المعايير التي يستند إليها. ويبيّن كل برنامج القرارات التي ينشرها بالاسم.
disclosure-home-challenge-title = الطعن في قرار
disclosure-home-challenge-text = بحسابكم، أو من دون حساب برمز الإيصال. ويبت فيه أشخاص آخرون.
disclosure-home-register-title = البحث عن منظمة
disclosure-home-register-text = السجل العلني للمنظمات المعتمدة.
disclosure-home-what-title = ما هو الاعتماد
disclosure-home-what-text = يمكن للمنظمة المعتمدة أن تشارك في أعمال مؤسسة دولية. ويبين كل برنامج ما يمنحه مركزه وما يطلبه في المقابل.
disclosure-home-who-text = تبت المؤسسة التي يسميها كل برنامج في الطلبات المقدمة إليه. وTribune هي البرمجية المفتوحة المصدر لهذه البوابة.
disclosure-home-contact = لمن توجهون أسئلتكم:
disclosure-home-promises-title = ما يمكنكم الاعتماد عليه
disclosure-home-promise-reasons = يذكر الرفض كل معيار لم يُستوفَ وسببه وما يلزم لاستيفائه.
disclosure-home-promise-reasons-see = اقرؤوا القرارات
disclosure-home-promise-time = المهل تلزمنا نحن أيضًا. وإذا تأخرنا رأى الجميع ذلك.
disclosure-home-promise-time-see = اطلعوا على عدد الملفات التي تنتظر قرارًا
disclosure-home-promise-challenge = من يبت في الطعن لم يشارك في القرار الأول.
disclosure-home-promise-challenge-see = اطلعوا على نتائج الطعون
# In every message of the four pages below, $contact (text) is the address to write to for help.

## Help

disclosure-help-title = المساعدة
disclosure-help-lead = اكتبوا إلينا بأي من اللغات الست. والمساعدة مجانية.
disclosure-help-write-title = اكتبوا إلينا
disclosure-help-write-text = عنواننا { $contact }. اذكروا ما أردتم فعله وما حدث، والرقم المرجعي إن وُجد.
disclosure-help-account-title = إذا تعذر عليكم تسجيل الدخول
disclosure-help-account-text = استعملوا «نسيت كلمة المرور» في صفحة تسجيل الدخول. وإن لم يكن لديكم عنوان بريد إلكتروني، فرمز الإيصال يفتح الحالة والقرار والطعن. وهو لا يفتح ما أرسلتموه. وليس للمسودة رمز.
disclosure-help-late-title = إذا خشيتم فوات موعد نهائي
disclosure-help-late-text = مسودتكم محفوظة. اكتبوا إلينا قبل الموعد النهائي واذكروا ما ينقص.
disclosure-help-language-title = إذا احتجتم إلى لغة أخرى أو شكل آخر
disclosure-help-language-text = أخبرونا بما تحتاجون. ويمكن الترتيب مع المؤسسة لتوفير نسخة بأحرف كبيرة أو تسجيل صوتي أو لغة الإشارة.
disclosure-help-never-title = ما لا نطلبه أبدًا
disclosure-help-never-text = لا نطلب أبدًا، بالبريد الإلكتروني أو بالهاتف، كلمة المرور أو رمز الإيصال أو مبلغًا من المال.

## Accessibility

disclosure-accessibility-title = بيان إمكانية الوصول
disclosure-accessibility-lead = بُنيت هذه البوابة ليستعملها الجميع. ونستهدف المستوى AA من المعيار WCAG 2.2، والمستوى AAA للتباين.
disclosure-accessibility-works-title = كيف تعمل
disclosure-accessibility-works-text = تعمل كل صفحة من دون برامج نصية، وبلوحة المفاتيح وحدها، وبتكبير 400%، وعلى شاشة عرضها 320 بكسل. وتُراعى الألوان الداكنة والمفروضة.
disclosure-accessibility-tested-title = كيف اختُبرت
disclosure-accessibility-tested-text = تُختبر الصفحات آليًا عند كل تغيير. ولم يُجرَ تدقيق مستقل ولا اختبار مع أشخاص ذوي إعاقة. وإلى ذلك الحين لا ندعي المطابقة.
disclosure-accessibility-limits-title = حدود معروفة
disclosure-accessibility-limits-text = قد لا تكون الوثائق التي ترفعها المنظمات ميسَّرة. اطلبوا منا شكلًا آخر.
disclosure-accessibility-report-title = إذا تعذر عليكم شيء
disclosure-accessibility-report-text = اكتبوا إلى { $contact }. وإذا أدت خطوة غير ميسَّرة إلى رفض، فذلك وجه من أوجه الطعن أيضًا.

## Privacy

disclosure-privacy-title = الخصوصية
disclosure-privacy-lead = نجمع ما يحتاج إليه القرار لا أكثر.
disclosure-privacy-kept-title = ما نحتفظ به
disclosure-privacy-kept-text = حسابكم، وما تكتبونه عن منظمتكم، وأجوبتكم ووثائقكم، والقرارات بشأنها. أما التحقق من استيفاء المعايير فلا نحتفظ بشيء منه.
disclosure-privacy-deleted-title = ما الذي يُحذف، ومتى
disclosure-privacy-deleted-text = تُحذف فورًا الوثيقة التي تسحبونها من مسودة. أما التي تسحبونها لاحقًا فتُحذف بعد { $removed_documents }.
    يُحفظ ما كتبتموه قبل تسجيل الدخول لمدة { $typed }.
    يُحذف نص الرسالة فور خروجها. ويُحذف اسم المرسل إليه ووقت الإرسال بعد { $mails }.
    يُحذف الطعن الذي كُتب ولم يُقدَّم بعد { $challenge_drafts } من آخر حفظ له.
    تُحذف جلسة الدخول المنتهية بعد { $sessions }.
    وتبقى الطلبات والقرارات وسجل ما جرى.
disclosure-privacy-seen-title = من يطلع عليه
disclosure-privacy-seen-text = يقرأ مديرو البوابة سجلًا بما أُجري: متى، وفي أي ملف، وبأي نتيجة، ووفق أي معايير. ولا يتضمن إجابات ولا أسبابًا ولا أوجه طعن ولا وثائق. ويستطيع من يشغّلون الخادم قراءة ما يحفظه.
disclosure-privacy-public-title = ما هو علني
disclosure-privacy-public-text = يبيّن كل برنامج في صفحته ما ينشره. ولا تُنشر أسباب القرار أبدًا. وتُنشر نتيجة الطعن مع أسبابها دون اسم. ويسأل كل طلب قبل إرساله عما إذا كان من الخطر أن تُعرفوا.
disclosure-length-minutes =
    { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
disclosure-length-hours =
    { $count ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
disclosure-length-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
disclosure-privacy-network-title = عنوان شبكتكم
disclosure-privacy-network-text = لا تدوّن البوابة عنوان الشبكة في قاعدة بياناتها ولا في سجلاتها. ولإبطاء الهجمات تحتفظ ببصمة له محمية بمفتاح لمدة { $fingerprint } على الأكثر.
disclosure-privacy-cookies-title = ملفات تعريف الارتباط
disclosure-privacy-cookies-text = لا تضع الصفحات العامة أيًّا منها. ويضع تسجيل الدخول ملفين: أحدهما يدل على جلستكم، والآخر يميز متصفحكم ممن يخمنون كلمات المرور. ويضع إدخال رمز الإيصال ملفًا يعمل لمدة { $receipt_idle } بعد آخر استخدام له، ولمدة { $receipt_most } على الأكثر. ويضع دخول الموظفين ملفًا لمدة { $staff_sign_in }. ويضع اختيار لغة في حسابكم ملفًا لمدة { $language }. ويزيلها كلها تسجيل الخروج، أو إغلاق طلب فُتح برمزه. ولا يتتبعكم أحد، ولا تتصل أي صفحة من تلقاء نفسها بموقع آخر. ولا يُفتح موقع آخر إلا إذا اتبعتم رابطًا أو ضغطتم زر المغادرة بسرعة.
disclosure-privacy-rights-title = حقوقكم
disclosure-privacy-rights-text = اطلبوا من { $contact } الاطلاع على ما نحتفظ به عنكم أو تصحيحه.

## Safety

disclosure-safety-title = السلامة
disclosure-safety-lead = ما تستطيع هذه البوابة أن تفعله للمعرضين للخطر، وما لا تستطيع.
disclosure-safety-exit-title = مغادرة الصفحة بسرعة
disclosure-safety-exit-text = ما دمتم مسجلين الدخول باسم منظمة، ففي أعلى كل صفحة زر يفتح موقعًا آخر. وهو أيضًا في الصفحات المفتوحة برمز إيصال وفي صفحات الطعون وفي هذه الصفحة. وقد يسجل متصفحكم أو شبكتكم الزيارة مع ذلك. وقد يعرض زر الرجوع في المتصفح صفحات فتحتموها من قبل. ومن دون JavaScript يعرض أيضًا الصفحة التي غادرتموها. ولتجنب ذلك سجلوا الخروج أو أغلقوا الطلب، ثم أغلقوا النافذة.
disclosure-safety-device-title = جهازكم
disclosure-safety-device-text = إن كان غيركم يستعمل جهازكم، فافتحوا نافذة خاصة وسجلوا الخروج في النهاية. وقد يتذكر المتصفح ما تكتبونه في الخانات، كاسم الدخول. وتنساه النافذة الخاصة بعد إغلاقها. وتبين صفحة حسابكم جلسات دخولكم المفتوحة.
disclosure-safety-tor-title = إخفاء مكانكم
disclosure-safety-tor-text = تعمل البوابة مع متصفح Tor في أعلى مستويات أمانه. وحيث يُراقب استعمال Tor أو يُعاقب عليه، استشيروا أولًا من تثقون به.
disclosure-safety-names-title = الأسماء
# $hidden (text): what hiding does, in the words of the page that hides.
disclosure-safety-names-text = يمكنكم الدخول باسم تختارونه ودون بريد إلكتروني. ويسأل كل طلب عما إذا كان من الخطر أن تُعرفوا. فإذا أجبتم بنعم، تُخفى منظمتكم من تلك اللحظة. { $hidden }
disclosure-safety-receipt-title = إيصالكم
disclosure-safety-receipt-text = من يملك رمزه يستطيع أن يقرأ قراركم ويطعن فيه ويخفي منظمتكم. ولا يستطيع أن يجعل شيئًا علنيًا. احفظوه بعيدًا عن أعين الآخرين.
disclosure-safety-danger-title = إذا كنتم في خطر
disclosure-safety-danger-text = ليست هذه البوابة خدمة طوارئ ولا تستطيع حمايتكم وحدها. الجؤوا أولًا إلى من تثقون بهم قربكم.
