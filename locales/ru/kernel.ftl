### What the portal says about any text that was typed.

## Text that cannot be kept as it is. What was typed is shown again unchanged.

# $max (number): characters allowed. $over (number): characters too many.
kernel-text-too-long = Текст слишком длинный. Лишних знаков: { $over }. Предел: { $max }.
# $code (text): the number of a character in Unicode, such as U+0000.
kernel-text-control-character = В тексте есть невидимый знак ({ $code }), который нельзя сохранить. Он стоит на месте ▯ в тексте «{ $place }». Удалите его или введите текст заново.
# $code (text): the number of a character in Unicode, such as U+202E.
kernel-text-direction-override = В тексте есть скрытый знак ({ $code }), меняющий направление чтения. Он стоит на месте ▯ в тексте «{ $place }». Удалите его или введите текст заново.
# $field (text): the words of the field. $problem (text): one of the messages above.
kernel-field-problem = «{ $field }»: { $problem }
