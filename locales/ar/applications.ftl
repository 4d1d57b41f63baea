### Applications: a file from its draft to its end.

## States

applications-state-draft = مسودة
applications-state-submitted = قُدِّم
applications-state-receipted = صدر الإيصال
applications-state-complete = مكتمل
applications-state-incomplete = بانتظار مقدِّم الطلب
applications-state-assessing = قيد التقييم
applications-state-recommended = بانتظار القرار
applications-state-granted = مُنح
applications-state-granted-lower = مُنح في فئة أدنى
applications-state-refused = مرفوض
applications-state-deferred = أُجِّل النظر فيه
applications-state-closed-without-prejudice = أُغلق دون مساس بحق التقديم من جديد
applications-state-withdrawn = مسحوب

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-refusal-not-possible-now = لا يمكن إجراء ذلك الآن. حالة الملف: { $state }.
# $limit (number): rounds of questions allowed.
applications-refusal-questions-used-up = استُنفدت جولات الأسئلة إلى مقدِّم الطلب. عدد الجولات المسموح بها: { $limit }.
# $limit (number): deferrals allowed.
applications-refusal-deferrals-used-up = لا يمكن تأجيل النظر في هذا الطلب مرة أخرى. عدد التأجيلات المسموح بها: { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-refusal-reminders-missing = لا يُغلق الملف إلا بعد إرسال جميع رسائل التذكير. أُرسل منها: { $sent }. المطلوب: { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-refusal-not-a-draft = سبق تقديم هذا الطلب. حالته: { $state }. ولم يتغير شيء.
# $date (text): the last day, as an ISO 8601 date.
applications-refusal-deadline-passed = انتهت مهلة تقديم الطلبات في { DATE($date) }. وقد حُفظت مسودتكم.
# $question (text): the question.
applications-refusal-answer-missing = أجيبوا عن هذا السؤال: { $question }
# $document (text): the name of the document.
applications-refusal-document-missing = أضيفوا هذه الوثيقة أو وثيقة تُقبل بدلًا منها: { $document }
applications-refusal-declaration-missing = أكدوا الإقرار لكي يُقدَّم الطلب.
applications-refusal-declarant-missing = اكتبوا اسم الشخص الذي يدلي بالإقرار.
