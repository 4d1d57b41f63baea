### Words that every page of the portal shares.
### $variables are documented above each message.

## The site and its frame

# The name of the portal; the same in all languages.
interface-site-name = Tribune
interface-site-descriptor = سجل المنظمات المشاركة
# Above every page of the demonstration.
interface-demo-title = نسخة تجريبية.
interface-demo-text = جميع المنظمات والأشخاص والقرارات الواردة هنا خيالية. وهذه ليست بوابة أي مؤسسة.
interface-skip-to-content = الانتقال إلى المحتوى الرئيسي
# The accessible name of the list of languages.
interface-languages = لغة هذه الصفحة
interface-quick-exit = مغادرة هذه الصفحة بسرعة
# The accessible name of the list of links to the pages above this one.
interface-breadcrumb = موقعكم الحالي
interface-breadcrumb-home = الصفحة الرئيسية
interface-navigation = القائمة الرئيسية
interface-nav-programmes = البرامج
interface-nav-register = السجل
interface-nav-decisions = القرارات
interface-nav-challenges = الطعون
interface-nav-applications = طلباتكم
interface-nav-organisations = منظماتكم
interface-nav-review = ملفات بانتظار المراجعة
interface-nav-panel = هيئة النظر في الطعون
interface-sign-in = تسجيل الدخول
interface-sign-out = تسجيل الخروج
interface-create-account = إنشاء حساب
interface-account = حسابكم
# $name (text): the name or alias of the person.
interface-signed-in-as = الدخول مسجَّل باسم { $name }
interface-footer = عن هذه البوابة
interface-footer-accessibility = بيان إمكانية الوصول
interface-footer-privacy = الخصوصية
interface-footer-safety = السلامة
interface-footer-help = المساعدة

## Names of the languages

interface-language-ar = العربية
interface-language-zh = الصينية
interface-language-en = الإنكليزية
interface-language-fr = الفرنسية
interface-language-ru = الروسية
interface-language-es = الإسبانية

## Actions

interface-back = رجوع
interface-continue = متابعة
interface-save = حفظ
interface-save-and-return = الحفظ والعودة لاحقًا
interface-cancel = إلغاء
interface-change = تغيير
interface-remove = إزالة
interface-search = بحث
interface-filter-apply = تطبيق عوامل التصفية
interface-filter-active = عوامل التصفية المستخدمة
interface-filter-remove = إزالة عامل التصفية:

## Short answers and labels

interface-yes = نعم
interface-no = لا
interface-optional = اختياري
interface-not-provided = لم يُقدَّم
interface-who-sees-this = من يطّلع على الجواب
interface-who-sees-everybody = يمكن للجميع قراءته.
interface-who-sees = يمكن أن يقرأه: { $readers }. ولا يُنشر.
interface-who-reads = يمكن أن يقرأه: { $readers }.
interface-reader-everybody = الجميع
interface-reader-signed-in = كل من سجّل الدخول
interface-reader-members = أعضاء منظمتكم
interface-reader-receipt-holder = من لديه رمز إيصالكم
interface-reader-reviewer = القائمون بالمراجعة في البرنامج
interface-reader-decision-maker = متخذو القرار في البرنامج
interface-reader-challenge-panel = هيئة النظر في الطعون
interface-reader-protection-focal-point = منسقو شؤون الحماية
interface-reader-administrator = مديرو البوابة
interface-span-month = حتى 30 يومًا
interface-span-quarter = من 31 إلى 90 يومًا
interface-span-year = من 91 إلى 365 يومًا
interface-span-longer = أكثر من سنة
interface-country-or-area = البلد أو المنطقة
interface-countries-note = تتبع أسماء البلدان والمناطق الاستعمال المتبع في الأمم المتحدة. ولا تنطوي على أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو منطقة.
interface-reference-label = الرقم المرجعي

## Notices

interface-notice-success = تم
interface-changes-saved = حُفظت تغييراتكم.
interface-draft-saved = حُفظت مسودتكم. ويمكنكم المغادرة والعودة لاحقًا.
# First in the title of a page that says that something was just saved or done.
interface-title-done = تم الحفظ

## Errors on forms

interface-error-summary-title = توجد مشكلة
# Before an error beside its field; read aloud.
interface-error-prefix = خطأ:
interface-form-forgery-title = لم نتمكن من التأكد من أن هذه الاستمارة واردة منكم
interface-form-forgery-text = لم ترد من صفحة مفتوحة في هذه البوابة، أو وردت من موقع آخر. ولم تُنفذ.
interface-form-forgery-next = افتحوا الصفحة مرة أخرى وأرسلوا الاستمارة منها.
interface-form-shown-to-another = تغيّر تسجيل الدخول في هذا المتصفح بعد فتح هذه الاستمارة. لم يُرسل شيء. ما كتبتموه لا يزال هنا: راجعوه وأرسلوه مرة أخرى.
interface-form-kept-for-another = أُرسلت استمارة من هذه الصفحة ولم يُعمل بها. وكانت قد فُتحت لشخص آخر أو برمز إيصال. ولا يُعرض ما كُتب فيها إلا لذلك الشخص أو بذلك الرمز.
interface-form-stale-title = تغيّرت هذه المعلومات بعد أن فتحتم الصفحة
interface-form-stale-text = لم تُفقد صيغتكم. قارنوا الصيغتين أدناه ثم احفظوا مرة أخرى.
# $when (text): a date and time.
interface-form-stale-by-you = آخر تغيير من هذه الصفحة أجريتموه أنتم: { $when }. وربما كان ذلك في نافذة أخرى أو على جهاز آخر.
# $name (text): a person. $when (text): a date and time.
interface-form-stale-by-name = آخر تغيير من هذه الصفحة: { $name }، { $when }.
# $field (text): the field's label, in every message below.
interface-field-not-a-number = تتطلب خانة «{ $field }» عددًا مكتوبًا بالأرقام.

## Counting characters

# $limit (number): the most characters a text takes.
interface-characters-limit =
    { $limit ->
        [zero] لا يمكنكم كتابة أي حرف.
        [one] يمكنكم كتابة حرف واحد على الأكثر.
        [two] يمكنكم كتابة حرفين على الأكثر.
        [few] يمكنكم كتابة { $limit } أحرف على الأكثر.
        [many] يمكنكم كتابة { $limit } حرفًا على الأكثر.
       *[other] يمكنكم كتابة { $limit } حرف على الأكثر.
    }

## Files

interface-upload-add = رفع هذا الملف
interface-upload-choose-several = اختيار ملف أو أكثر
interface-upload-more = إضافة ملفات أخرى
interface-upload-add-several = رفع الملفات
# $most (number): files. $size (text): a size.
interface-upload-together = العدد الأقصى في كل مرة: { $most }، والحجم الأقصى معًا: { $size }.
interface-upload-list-label = الملفات التي أضفتموها
# $types (text): names of file types. $size (text): the largest size, such as “10 MB”.
interface-upload-hint = { $types }. الحجم الأقصى: { $size }.
# $name (text): the file's name, in the three messages below.
interface-upload-saved = حُفظ الملف { $name }.
interface-upload-error-missing = اختاروا ملفًا.
# $name (text): a file. $why (text): one of the messages here.
interface-upload-error-of = { $name }: { $why }
# $most (number): files.
interface-upload-error-too-many = وصلت ملفات كثيرة معًا. أرسلوا هذا الملف وحده من جديد. العدد الأقصى في كل مرة: { $most }.
# $size (text): a size.
interface-upload-error-together = يتجاوز حجم الملفات معًا { $size }. وتُفحص الملفات الأخرى كل على حدة. أرسلوا هذا الملف وحده من جديد.
interface-upload-error-empty = هذا الملف فارغ. وأجوبتكم الأخرى محفوظة. اختاروا ملفًا له محتوى.
interface-upload-error-again = لم يُحفظ الملف. اختاروه من جديد.
interface-upload-error-busy = تصل ملفات كثيرة في هذه اللحظة. وأجوبتكم الأخرى محفوظة. أرسلوا هذا الملف من جديد بعد دقيقة.
interface-upload-error-full = لا يوجد في البوابة متسع للملفات في هذه اللحظة. وأجوبتكم الأخرى محفوظة. أرسلوا هذا الملف لاحقًا أو اطلبوا المساعدة.
# $size (text): the largest size, such as “10 MB”.
interface-upload-error-too-large = يتجاوز حجم هذا الملف { $size }. وأجوبتكم الأخرى محفوظة. اختاروا ملفًا أصغر.
# $types (text): names of the file types that are taken.
interface-upload-error-type = لا يمكننا قبول هذا النوع من الملفات. وأجوبتكم الأخرى محفوظة. اختاروا أحد الأنواع التالية: { $types }.
# $name (text): the file's name. $types (text): names of the file types that are taken.
interface-upload-error-content = لا يطابق محتوى الملف { $name } اسمه. وأجوبتكم الأخرى محفوظة. اختاروا أحد الأنواع التالية: { $types }.
# $name (text): the file’s name, in the five messages below.
interface-upload-error-runs = الملف { $name } برنامج أو صفحة ويب أو اختصار، أو يحمل اسمًا من هذا النوع. ونحن لا نقبل هذه الملفات. وأجوبتكم الأخرى محفوظة. أرسلوه بصيغة PDF أو في صورة.
interface-upload-error-password = لا يُفتح الملف { $name } إلا بكلمة سر، فلن يستطيع أحد قراءته. وأجوبتكم الأخرى محفوظة. احفظوه من دون كلمة سر واختاروا ذلك الملف.
interface-upload-error-broken = تعذر فتح الملف { $name }: جزء منه ناقص أو تالف. وأجوبتكم الأخرى محفوظة. افتحوه على جهازكم واحفظوه من جديد واختاروا ذلك الملف.
interface-upload-error-cut-short = لم يصل من الملف { $name } إلا جزء. وأجوبتكم الأخرى محفوظة. اختاروا الملف من جديد وأرسلوه. وإن تكرر ذلك فاحفظوه أولًا من جديد على جهازكم.
interface-upload-error-blank = يُفتح الملف { $name } لكن صفحاته فارغة. وأجوبتكم الأخرى محفوظة. اختاروا الملف الذي له محتوى، أو أعيدوا مسحه ضوئيًا.
interface-upload-error-macros = يحتوي الملف { $name } على برامج (وحدات ماكرو). ونحن لا نقبل هذه الملفات. وأجوبتكم الأخرى محفوظة. احفظوه بصيغة PDF، أو بصيغة DOCX أو ODT من دون وحدات ماكرو.
interface-upload-error-heic = لهذه الصورة صيغة لا تفتحها حواسيب كثيرة (HEIC أو AVIF). وأجوبتكم الأخرى محفوظة. احفظوها بصيغة JPEG واختاروا ذلك الملف.
interface-upload-error-film = هذا الملف تسجيل مرئي. وأجوبتكم الأخرى محفوظة. أرسلوا الصوت بصيغة MP3 أو M4A، أو أرسلوا صورة.
interface-upload-error-old-word = أُنشئ هذا الملف ببرنامج قديم لمعالجة النصوص (DOC). وأجوبتكم الأخرى محفوظة. احفظوه بصيغة DOCX أو ODT أو PDF واختاروا ذلك الملف.
interface-upload-error-owner-full = لم يبق مكان لهذا الملف هنا. وأجوبتكم الأخرى محفوظة. أزيلوا ملفًا لا حاجة إليه، أو أرسلوا ملفًا أصغر.
interface-upload-error-organisation-full = لم يبق لدى منظمتكم مكان لملفات أخرى. وأجوبتكم الأخرى محفوظة. أزيلوا الملفات التي لا حاجة إليها، أو أرسلوا ملفًا أصغر.
interface-upload-error-person-full = أرسلتم ملفات كثيرة جدًا في يوم واحد. وأجوبتكم الأخرى محفوظة. أرسلوا هذا الملف غدًا، أو اطلبوا ذلك من عضو آخر في منظمتكم.

## Lists of results

# $count (number): results found.
interface-results-count =
    { $count ->
        [0] لا توجد نتائج
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
interface-results-none = لا توجد نتائج مطابقة. أزيلوا أحد عوامل التصفية أو ابحثوا بكلمات أخرى.
interface-list-all = عرض القائمة كاملة
interface-list-end = لا يوجد المزيد في هذه القائمة. ارجعوا إلى الصفحة الأولى.
interface-list-signs-only = لا يتضمن البحث أي حرف أو رقم. اكتبوا كلمة أو رقمًا.
# $count (number)
interface-more-than = أكثر من { $count }
interface-pagination-first = الصفحة الأولى
interface-pagination-label = صفحات النتائج
interface-pagination-next = الصفحة التالية

## Parts of a task

interface-task-not-started = لم يبدأ
interface-task-in-progress = جارٍ
interface-task-completed = مكتمل
# $done, $total (number): parts completed, and parts in all.
interface-tasks-done = الأجزاء الإلزامية المكتملة: { $done } من { $total }

## Languages of a text

# $language (text): the name of a language, in the four messages below.
interface-translation-original = اللغة الأصلية: { $language }
interface-translation-missing = هذا النص غير متاح بالعربية. وهو معروض بهذه اللغة: { $language }.

## Staying signed in

interface-session-warning-title = ستنتهي جلسة دخولكم قريبًا
# $minutes (number): whole minutes left.
interface-session-warning-text =
    { $minutes ->
        [zero] حرصًا على سلامتكم، ستسجل البوابة خروجكم الآن. مددوا الجلسة لمواصلة العمل.
        [one] حرصًا على سلامتكم، ستسجل البوابة خروجكم بعد دقيقة واحدة. مددوا الجلسة لمواصلة العمل.
        [two] حرصًا على سلامتكم، ستسجل البوابة خروجكم بعد دقيقتين. مددوا الجلسة لمواصلة العمل.
        [few] حرصًا على سلامتكم، ستسجل البوابة خروجكم بعد { $minutes } دقائق. مددوا الجلسة لمواصلة العمل.
        [many] حرصًا على سلامتكم، ستسجل البوابة خروجكم بعد { $minutes } دقيقة. مددوا الجلسة لمواصلة العمل.
       *[other] حرصًا على سلامتكم، ستسجل البوابة خروجكم بعد { $minutes } دقيقة. مددوا الجلسة لمواصلة العمل.
    }
interface-session-warning-stay = تمديد الجلسة
interface-session-warning-when = معرفة موعد انتهاء الجلسة
interface-session-ended-title = انتهت جلسة دخولكم
interface-session-ended-text = انقضت مدة دون نشاط منكم. ومسوداتكم المحفوظة باقية. سجلوا الدخول للمتابعة.
interface-session-ended-form = ما كتبتموه محفوظ. سجلوا الدخول للمتابعة من حيث توقفتم.

## Pages that say why something could not be done: what happened, what was saved, what next

interface-system-what-saved = ما حُفظ
interface-system-what-next = ما يمكنكم فعله
interface-system-403-title = لا يمكنكم الاطلاع على هذه الصفحة
interface-system-403-what = حسابكم لا يتيح الوصول إلى هذه الصفحة.
interface-system-403-saved = لم يتغير شيء. ومسوداتكم محفوظة.
interface-system-403-next = سجلوا الدخول بحساب آخر، أو اسألوا المسؤول عن منظمتكم.
interface-system-404-title = لم نعثر على هذه الصفحة
interface-system-404-what = قد يكون في العنوان خطأ، أو قد تكون الصفحة قد نُقلت.
interface-system-404-saved = لم يتغير شيء. ومسوداتكم محفوظة.
interface-system-404-next = تحققوا من العنوان، أو ابدؤوا من الصفحة الرئيسية.
interface-closed-title = لم تعد هذه الصفحة متاحة لكم
interface-closed-what = لم يُنفَّذ ما أرسلتموه. ربما انتهت صلاحية دخولكم أو أُغلقت الصفحة أثناء الكتابة.
interface-closed-saved = لم يُحفظ شيء. ما كتبتموه معروض أدناه. انسخوه قبل مغادرة هذه الصفحة.
interface-closed-next = اسألوا أحد المسؤولين عن منظمتكم هل ما زال لكم حق الدخول. ثم افتحوا الصفحة من جديد.
interface-closed-typed = ما كتبتموه
interface-system-409-title = تغيّرت هذه المعلومات بعد أن فتحتم الصفحة
interface-system-409-what = حُفظ تغيير بعد أن فتحتم الصفحة.
interface-system-409-saved = ما كتبتموه محفوظ. والتغيير الآخر محفوظ أيضًا.
interface-system-409-next = ارجعوا وقارنوا الصيغتين ثم احفظوا مرة أخرى.
interface-system-413-title = حجم ما أرسلتموه أكبر من المسموح به
# $limit (text): the largest size, such as “10 MB”.
interface-system-413-what = تقبل البوابة ما لا يزيد على { $limit } في كل مرة.
interface-system-413-saved = الأجوبة التي سبق حفظها باقية. ولم يُحفظ هذا الملف.
interface-system-413-next = ارجعوا وأرسلوا ملفًا أصغر، أو عدة ملفات واحدًا تلو الآخر.
interface-system-422-title = توجد مشكلة في ما أرسلتموه
interface-system-422-what = لم تتمكن البوابة من قراءة الاستمارة كما وصلت.
interface-system-422-saved = الأجوبة التي سبق حفظها باقية. ولم تُعالَج هذه الاستمارة.
interface-system-422-next = ارجعوا إلى الصفحة وتحققوا من أجوبتكم ثم أرسلوا الاستمارة مرة أخرى.
interface-system-429-title = تجاوز عدد المحاولات الحد المسموح به
# $seconds (number): whole seconds to wait.
interface-system-429-what =
    { $seconds ->
        [zero] وردت طلبات كثيرة في وقت قصير. يمكنكم المحاولة الآن.
        [one] وردت طلبات كثيرة في وقت قصير. انتظروا ثانية واحدة.
        [two] وردت طلبات كثيرة في وقت قصير. انتظروا ثانيتين.
        [few] وردت طلبات كثيرة في وقت قصير. انتظروا { $seconds } ثوانٍ.
        [many] وردت طلبات كثيرة في وقت قصير. انتظروا { $seconds } ثانية.
       *[other] وردت طلبات كثيرة في وقت قصير. انتظروا { $seconds } ثانية.
    }
interface-system-429-saved = الأجوبة التي سبق حفظها باقية. ولم يُعالَج الطلب الأخير.
interface-system-429-next = انتظروا ثم حاولوا مرة أخرى. ولا يتغير موعدكم النهائي.
interface-system-500-title = حدث خطأ من جانبنا
# $reference (text): the number under which the fault is recorded.
interface-system-500-what = لم تتمكن البوابة من إتمام العملية. وقد سُجل الخطأ بالرقم { $reference }.
interface-system-500-saved = الأجوبة التي سبق حفظها باقية. وقد لا تكون الخطوة الأخيرة قد حُفظت.
interface-system-500-next = ارجعوا وحاولوا مرة أخرى. وإذا تكرر الخطأ، فاتصلوا بنا واذكروا الرقم أعلاه.
interface-system-503-title = البوابة غير متاحة حاليًا
interface-system-503-what = جزء من البوابة قيد الصيانة أو لا يستجيب.
interface-system-503-saved = الأجوبة التي حفظتموها من قبل باقية. وإذا كنتم قد أرسلتم استمارة الآن، فارجعوا إلى الوراء وأرسلوها من جديد: فهي لا تُحسب مرتين أبدًا.
interface-system-503-next = حاولوا مرة أخرى بعد بضع دقائق.
interface-busy-title = البوابة مزدحمة حاليًا
interface-busy-what = يسجل أشخاص كثيرون الدخول أو يرسلون استمارات في هذه اللحظة، والبوابة تخدم عددًا محدودًا منهم في آن واحد.
interface-busy-next = انتظروا نحو عشر ثوانٍ، ثم حاولوا مرة أخرى.

## Dates, times, numbers

interface-date-day = اليوم
interface-date-month = الشهر
interface-date-year = السنة
interface-date-hint = على سبيل المثال، 14 3 2019
# $date, $time (text): formatted. $city (text): the city of the time zone. $offset (text): such as “UTC+1”.
interface-date-time = { $date }، الساعة { $time } ({ $city }، { $offset })
# $date, $time (text): formatted.
interface-date-time-utc = { $date }، الساعة { $time } بالتوقيت العالمي المنسق
# $number (number): a whole percentage.
interface-percent = { $number }%
# $count (number): the size of a file under 1 KB.
interface-size-bytes =
    { $count ->
        [zero] صفر بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $count } بايتات
        [many] { $count } بايتًا
       *[other] { $count } بايت
    }
# $number (text): a formatted number, in the two messages below.
interface-size-kilobytes = { $number } كيلوبايت
interface-size-megabytes = { $number } ميغابايت
# The city by which people know a time zone; others use the zone's own name.
interface-zone-utc = التوقيت العالمي المنسق
interface-zone-africa-addis-ababa = أديس أبابا
interface-zone-africa-banjul = بانجول
interface-zone-africa-cairo = القاهرة
interface-zone-africa-nairobi = نيروبي
interface-zone-america-costa-rica = سان خوسيه
interface-zone-america-mexico-city = مكسيكو
interface-zone-america-new-york = نيويورك
interface-zone-america-panama = مدينة بنما
interface-zone-america-santiago = سانتياغو
interface-zone-asia-bangkok = بانكوك
interface-zone-asia-beirut = بيروت
interface-zone-asia-jakarta = جاكرتا
interface-zone-asia-shanghai = بيجين
interface-zone-asia-tokyo = طوكيو
interface-zone-europe-amsterdam = لاهاي
interface-zone-europe-berlin = برلين
interface-zone-europe-brussels = بروكسل
interface-zone-europe-london = لندن
interface-zone-europe-madrid = مدريد
interface-zone-europe-moscow = موسكو
interface-zone-europe-paris = باريس
interface-zone-europe-rome = روما
interface-zone-europe-vienna = فيينا
interface-zone-europe-zurich = جنيف

## Sections of staff, and the foot of every page

interface-nav-decide = ملفات بانتظار القرار
interface-nav-audit = سجل التدقيق
interface-nav-attention = يتطلب التدخل
interface-nav-protection = الحماية
interface-footer-gallery = معرض المكونات
interface-footer-note = ‏Tribune برمجية مفتوحة المصدر. والبرامج الموسومة بأنها «توضيحية» ليست استمارات رسمية للهيئات التي تصفها.
