### What the portal tells about itself.

## Home

disclosure-home-title = شاركوا، واعرفوا الأسباب
disclosure-home-lead = هنا تطلب منظمات المجتمع المدني الاعتماد. وكل قرار مسبَّب وقابل للطعن.
disclosure-home-apply-title = طلب الاعتماد
disclosure-home-apply-text = اطلعوا على البرامج وما يطلبه كل منها وكم يستغرق.
disclosure-home-eligibility-title = التحقق من استيفائكم للمعايير
disclosure-home-eligibility-text = اختاروا برنامجا وأجيبوا عن أسئلة قليلة. لا حاجة إلى حساب.
disclosure-home-decisions-title = الاطلاع على القرارات وأسبابها
disclosure-home-decisions-text = كل قرار مع أسبابه بحسب كل معيار والمدة التي استغرقها.
disclosure-home-challenge-title = الطعن في قرار
disclosure-home-challenge-text = بحسابكم، أو من دون حساب برمز الإيصال. ويبت فيه أشخاص آخرون.
disclosure-home-register-title = البحث عن منظمة
disclosure-home-register-text = السجل العلني للمنظمات المعتمدة.
disclosure-home-promises-title = ما يمكنكم الاعتماد عليه
disclosure-home-promise-reasons = لا رفض من دون أسباب لكل معيار وبيان ما يعالجه.
disclosure-home-promise-time = المهل تلزمنا نحن أيضا. وإذا تأخرنا رأى الجميع ذلك.
disclosure-home-promise-challenge = من يبت في الطعن لم يشارك في القرار الأول.
# In every message of the four pages below, $contact (text) is the address to write to for help.

## Help

disclosure-help-title = المساعدة
disclosure-help-lead = اكتبوا إلينا بأي من اللغات الست. والمساعدة مجانية.
disclosure-help-write-title = اكتبوا إلينا
disclosure-help-write-text = عنواننا { $contact }. اذكروا ما أردتم فعله وما حدث، والرقم المرجعي إن وُجد.
disclosure-help-account-title = لا تستطيعون الدخول
disclosure-help-account-text = استعملوا «نسيت كلمة السر» في صفحة الدخول. وإن لم يكن لديكم بريد إلكتروني، فرمز الإيصال يفتح ملفكم.
disclosure-help-late-title = تخشون تفويت موعد
disclosure-help-late-text = أرسلوا ما لديكم. واكتبوا إلينا قبل الموعد واذكروا ما ينقص.
disclosure-help-language-title = تحتاجون إلى لغة أخرى أو شكل آخر
disclosure-help-language-text = أخبرونا بما تحتاجون. ويمكن ترتيب الطباعة الكبيرة أو الصوت أو لغة الإشارة مع المؤسسة.
disclosure-help-never-title = ما لا نطلبه أبدا
disclosure-help-never-text = لا نطلب أبدا كلمة السر ولا رمز الإيصال ولا مالا بالبريد الإلكتروني أو الهاتف.

## Accessibility

disclosure-accessibility-title = بيان إمكانية الوصول
disclosure-accessibility-lead = بُنيت هذه البوابة ليستعملها الجميع. ونستهدف WCAG 2.2 بالمستوى AA، وAAA للتباين.
disclosure-accessibility-works-title = كيف تعمل
disclosure-accessibility-works-text = تعمل كل صفحة من دون برامج نصية، وبلوحة المفاتيح وحدها، وبتكبير 400%، وعلى شاشة عرضها 320 بكسل. وتُراعى الألوان الداكنة والمفروضة.
disclosure-accessibility-tested-title = كيف اختُبرت
disclosure-accessibility-tested-text = تختبر برامج الصفحات عند كل تغيير. ولم يجر تدقيق مستقل ولا اختبار مع أشخاص ذوي إعاقة. وإلى ذلك الحين لا ندعي المطابقة.
disclosure-accessibility-limits-title = حدود معروفة
disclosure-accessibility-limits-text = قد لا تكون الوثائق التي ترفعها المنظمات ميسَّرة. اطلبوا منا شكلا آخر.
disclosure-accessibility-report-title = إذا تعذر عليكم شيء
disclosure-accessibility-report-text = اكتبوا إلى { $contact }. والخطوة غير الميسَّرة وجه من أوجه الطعن أيضا.

## Privacy

disclosure-privacy-title = الخصوصية
disclosure-privacy-lead = نجمع ما يحتاج إليه القرار لا أكثر.
disclosure-privacy-kept-title = ما نحتفظ به
disclosure-privacy-kept-text = حسابكم، وما تكتبونه عن منظمتكم، وأجوبتكم ووثائقكم، والقرارات بشأنها. أما التحقق من المعايير فلا يحفظ شيئا.
disclosure-privacy-seen-title = من يطلع عليه
disclosure-privacy-seen-text = منظمتكم، والموظفون الذين يتولون ملفكم، والهيئة التي تنظر في طعنكم. ولا يرى غيرهم شيئا منه.
disclosure-privacy-public-title = ما هو علني
disclosure-privacy-public-text = أسماء المنظمات المعتمدة وبلدانها، والقرارات وأسبابها. وإن كان في ذلك خطر عليكم، فاكتبوا إلى { $contact } قبل تقديم الطلب.
disclosure-privacy-network-title = عنوان شبكتكم
disclosure-privacy-network-text = لا تدوّن البوابة عنوان الشبكة في قاعدة بياناتها ولا في سجلاتها. ولإبطاء الهجمات تحتفظ مدة قصيرة ببصمة له محمية بمفتاح.
disclosure-privacy-cookies-title = ملفات تعريف الارتباط
disclosure-privacy-cookies-text = لا تضع الصفحات العامة أيا منها. ويضع الدخول واحدا يدل على جلستكم، وإظهار رمز الإيصال واحدا يدوم ساعة بعد آخر استخدام. لا أحد يتتبعكم ولا اتصال بأي موقع آخر.
disclosure-privacy-rights-title = حقوقكم
disclosure-privacy-rights-text = اطلبوا من { $contact } ما نحتفظ به عنكم أو تصحيحه.

## Safety

disclosure-safety-title = السلامة
disclosure-safety-lead = ما تستطيعه هذه البوابة للمعرضين للخطر، وما لا تستطيعه.
disclosure-safety-exit-title = مغادرة الصفحة بسرعة
disclosure-safety-exit-text = الزر في أعلى الصفحات الحساسة يخفي الصفحة. وقد يسجل متصفحكم أو شبكتكم الزيارة مع ذلك.
disclosure-safety-device-title = جهازكم
disclosure-safety-device-text = إن كان غيركم يستعمل جهازكم، فافتحوا نافذة خاصة واخرجوا في النهاية. وتبين صفحة حسابكم أماكن دخولكم.
disclosure-safety-tor-title = إخفاء مكانكم
disclosure-safety-tor-text = تعمل البوابة مع متصفح Tor في أعلى مستويات أمانه. وحيث يُراقب استعمال Tor أو يُعاقب عليه، استشيروا أولا من تثقون به.
disclosure-safety-names-title = الأسماء
disclosure-safety-names-text = يمكنكم الدخول باسم تختارونه ومن دون بريد إلكتروني. ولسلامة منظمتكم يمكن حجب قيدها العلني: اكتبوا إلى { $contact }.
disclosure-safety-receipt-title = إيصالكم
disclosure-safety-receipt-text = من يملك رمزه يستطيع أن يقرأ قراركم ويطعن فيه. احفظوه بعيدا عن أعين الآخرين.
disclosure-safety-danger-title = إذا كنتم في خطر
disclosure-safety-danger-text = ليست هذه البوابة خدمة طوارئ ولا تستطيع حمايتكم وحدها. الجؤوا أولا إلى من تثقون بهم قربكم.
