### What the portal says about any text that was typed.

## Text that cannot be kept as it is. What was typed is shown again unchanged.

# $max (number): characters allowed. $over (number): characters too many.
kernel-text-too-long = هذا النص أطول من اللازم. عدد الأحرف الزائدة: { $over }. الحد الأقصى: { $max }.
# $code (text): the number of a character in Unicode, such as U+0000.
kernel-text-control-character = يحتوي هذا النص على رمز غير مرئي ({ $code }) لا يمكن حفظه. وهو في موضع ▯ من «{ $place }». احذفوه، أو اكتبوا النص من جديد.
# $code (text): the number of a character in Unicode, such as U+202E.
kernel-text-direction-override = يحتوي هذا النص على رمز خفي ({ $code }) يغيّر اتجاه القراءة. وهو في موضع ▯ من «{ $place }». احذفوه، أو اكتبوا النص من جديد.
# $field (text): the words of the field. $problem (text): one of the messages above.
kernel-field-problem = «{ $field }»: { $problem }
