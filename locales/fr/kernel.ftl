### What the portal says about any text that was typed.

## Text that cannot be kept as it is. What was typed is shown again unchanged.

# $max (number): characters allowed. $over (number): characters too many.
kernel-text-too-long = Ce texte est trop long. Caractères en trop : { $over }. La limite est de { $max }.
# $code (text): the number of a character in Unicode, such as U+0000.
kernel-text-control-character = Ce texte contient un caractère que l’on ne voit pas ({ $code }) et qui ne peut être conservé. Il se trouve à la place de ▯ dans « { $place } ». Supprimez-le ou saisissez de nouveau le texte.
# $code (text): the number of a character in Unicode, such as U+202E.
kernel-text-direction-override = Ce texte contient un caractère caché ({ $code }) qui change le sens de lecture. Il se trouve à la place de ▯ dans « { $place } ». Supprimez-le ou saisissez de nouveau le texte.
# $field (text): the words of the field. $problem (text): one of the messages above.
kernel-field-problem = « { $field } » : { $problem }
