### What the portal says about any text that was typed.

## Text that cannot be kept as it is. What was typed is shown again unchanged.

# $max (number): characters allowed. $over (number): characters too many.
kernel-text-too-long = El texto es demasiado largo. Caracteres de más: { $over }. El límite es { $max }.
# $code (text): the number of a character in Unicode, such as U+0000.
kernel-text-control-character = El texto contiene un carácter que no se ve ({ $code }) y que no se puede conservar. Está donde figura ▯ en «{ $place }». Bórrelo o escriba de nuevo el texto.
# $code (text): the number of a character in Unicode, such as U+202E.
kernel-text-direction-override = El texto contiene un carácter oculto ({ $code }) que cambia el sentido de la lectura. Está donde figura ▯ en «{ $place }». Bórrelo o escriba de nuevo el texto.
# $field (text): the words of the field. $problem (text): one of the messages above.
kernel-field-problem = «{ $field }»: { $problem }
