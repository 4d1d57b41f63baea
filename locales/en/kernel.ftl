### What the portal says about any text that was typed.

## Text that cannot be kept as it is. What was typed is shown again unchanged.

# $max (number): characters allowed. $over (number): characters too many.
kernel-text-too-long = This text is too long. Characters too many: { $over }. The limit is { $max }.
# $code (text): the number of a character in Unicode, such as U+0000.
kernel-text-control-character = This text has a character that cannot be seen ({ $code }) and cannot be kept. It stands at ▯ in “{ $place }”. Delete it, or type the text again.
# $code (text): the number of a character in Unicode, such as U+202E.
kernel-text-direction-override = This text has a hidden character ({ $code }) that changes the reading direction. It stands at ▯ in “{ $place }”. Delete it, or type the text again.
# $field (text): the words of the field. $problem (text): one of the messages above.
kernel-field-problem = “{ $field }”: { $problem }
