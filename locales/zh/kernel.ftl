### What the portal says about any text that was typed.

## Text that cannot be kept as it is. What was typed is shown again unchanged.

# $max (number): characters allowed. $over (number): characters too many.
kernel-text-too-long = 文字过长。超出字符数：{ $over }。上限：{ $max }。
# $code (text): the number of a character in Unicode, such as U+0000.
kernel-text-control-character = 文字中含有无法保存的不可见字符（{ $code }）。它位于“{ $place }”中▯处。您可以删除该字符，或重新输入。
# $code (text): the number of a character in Unicode, such as U+202E.
kernel-text-direction-override = 文字中含有改变阅读方向的隐藏字符（{ $code }）。它位于“{ $place }”中▯处。您可以删除该字符，或重新输入。
# $field (text): the words of the field. $problem (text): one of the messages above.
kernel-field-problem = “{ $field }”：{ $problem }
