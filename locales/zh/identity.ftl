### Identity: signing in, accounts, sessions.

## The sign-in name

identity-violation-name-missing = 须填写电子邮件地址，或您自选的名称。
identity-violation-not-an-address = 须填写如name@example.org的地址，或不含@的名称。
# $character (text): the letter.
identity-violation-address-letter = 许多邮件服务器不支持 @ 之前的字符{ $character }。须输入另一个地址，或不含 @ 的名称。
# $min (number): characters at least.
identity-violation-name-too-short = 此名称过短。最少字符数：{ $min }。
# $character (text): the character.
identity-violation-name-character = 名称的这个位置不能使用{ $character }。可使用文字和数字，其间可用 . - _ 等符号。

## The password

identity-violation-password-missing = 须输入密码，可以粘贴。
# $min (number): characters at least. $actual (number): characters typed.
identity-violation-password-too-short = 密码过短。已输入字符数：{ $actual }。最少字符数：{ $min }。可以使用几个您记得住的词语。
# $max (number): characters allowed.
identity-violation-password-too-long = 密码过长。最多字符数：{ $max }。
identity-violation-password-common = 许多人使用这一密码，容易被猜到。须改用其他词语。
identity-violation-password-contains-name = 此密码主要由他人知道的名称组成。须改用其他词语。
identity-violation-password-not-repeated = 两次输入的密码不同。须输入相同的密码两次。

## More about names

identity-violation-name-taken = 此名称已有人使用。须选择另一名称。
identity-violation-display-name-missing = 须填写他人将看到的姓名，可以使用化名。
identity-violation-email-missing = 须填写电子邮件地址，如name@example.org。
# $character (text): the letter.
identity-violation-email-letter = 许多邮件服务器不支持 @ 之前的字符{ $character }。须输入另一个地址。
identity-violation-language-missing = 须选择一种语文。
identity-violation-work-mail-missing = 请选择我们何时给您发送邮件。
identity-violation-password-wrong = 这不是此账户的密码。须核对后重新输入。

## Labels shared by several pages

identity-sign-in-name = 电子邮件地址或登录名
identity-password = 密码
identity-password-new = 新密码
identity-password-again = 再次输入新密码
identity-password-current = 当前密码
identity-password-hint =
    { $min ->
       *[other] 至少{ $min }个字符。几个词语便于记忆。可以粘贴。
    }
identity-display-name = 他人看到的姓名
identity-display-name-hint = 可以使用化名。贵组织成员和秘书处可以看到。
identity-back-to-sign-in = 返回登录页

## Signing in and out

identity-sign-in-title = 登录
identity-sign-in-failed = 此名称与此密码不相符。须核对两者后再试。如账户为新建，须先打开我们邮件中的链接。
identity-sign-in-link-sent = 此名称曾被多次尝试不同密码。如您的密码正确，我们已向您发送邮件。打开其中的链接即可登录。
identity-sign-in-staff-only = 工作人员须以所在机构的账户登录。请使用下方按钮。
identity-sign-in-forgotten = 忘记密码
identity-sign-in-new-title = 您还没有账户
identity-sign-in-staff-title = 您是秘书处工作人员
identity-sign-in-staff-text = 工作人员使用所在机构的账户登录。
identity-sign-in-staff = 通过所在机构登录
identity-link-title = 通过邮件中的链接登录
identity-link-lead = 您的账户曾被多次尝试错误密码。您仍可通过此链接登录。
identity-signed-out-title = 您已退出登录
identity-signed-out-text = 您保存的草稿仍然保留。
identity-signed-out-next = 如他人也使用此设备，请一并关闭浏览器。
identity-signed-out-institution = 同时退出所在机构的登录
identity-signed-out-institution-text = 您在所在机构的登录可能仍然有效。如设备为多人共用，请在该处也退出。

## Creating an account

identity-sign-up-lead = 申请认证需要账户。查阅登记册或对决定提出异议则不需要。
identity-sign-up-saved = 您填写的内容仍然保留，密码除外。
identity-sign-up-have-account = 我已有账户
identity-sign-up-name-hint = 电子邮件地址，或您自选的名称。
identity-sign-up-which-title = 应选哪一种？
identity-sign-up-which-email = 提供电子邮件地址后，我们可以向您发送通知。如您忘记密码，我们会发送链接。我们先发邮件确认该地址。
identity-sign-up-which-name = 如邮件可能使您面临风险，宜使用自选名称。请妥善保管密码：没有地址，我们无法发送链接。
identity-sent-title = 查看您的邮箱
identity-sent-text = 我们已向您提供的地址发送邮件。
# $address (text): an e-mail address.
identity-sent-text-to = 我们已向以下地址发送邮件：{ $address }。
identity-sent-next = 须在两天内打开其中的链接。如十分钟内未收到，可查看垃圾邮件。
identity-sent-again = 填写另一地址
identity-mail-refused-title = 我们的邮件无法送达
identity-mail-refused-text = 该地址的邮件服务器拒收我们的邮件。须核对地址，或输入另一个地址。
identity-confirm-title = 确认您的电子邮件地址
identity-confirm-lead = 您的地址是{ $email }。还有一步。
identity-confirm-password = 您选择的密码
identity-confirm-password-hint = 这样他人就不能用您的地址开设账户。
identity-confirm-submit = 确认并登录
identity-confirm-address-lead = 您的账户今后将使用此地址：{ $email }。
identity-confirm-address-submit = 确认此地址
identity-lapsed-title = 此链接已失效
identity-lapsed-text = 该链接已使用、已过期或不完整。
identity-lapsed-next = 未作任何更改。可登录，或在登录页申请新链接。

## A forgotten password

identity-recover-title = 重设密码
identity-recover-lead = 我们会向您账户的电子邮件地址发送链接。链接一小时内有效。
identity-recover-submit = 发送链接
identity-recover-no-address-title = 您的账户没有电子邮件地址
identity-recover-no-address-text = 如此则无法发送链接。请用任意邮箱写信给我们。帮助页面列有收信地址。
identity-recover-sent-title = 在邮箱中查看链接
identity-recover-sent-text = 如该名称对应的账户设有电子邮件地址，我们已向该地址发送链接。
# $address (text): the e-mail address or name that was entered.
identity-recover-sent-text-to = 如以下名称对应的账户设有电子邮件地址，我们已向该地址发送链接：{ $address }。
identity-recover-sent-next = 链接一小时内有效。如十分钟内未收到，可查看垃圾邮件。
identity-recover-sent-again = 尝试其他名称
identity-new-password-title = 设置新密码
identity-new-password-lead = 所有已登录您账户的浏览器都将退出登录。
identity-new-password-submit = 设置密码并登录

## Your account

identity-account-lead = 您的姓名、登录方式和接收邮件的地址。
identity-account-staff = 您的姓名、地址和密码由所在机构管理。
identity-account-sign-in-name = 登录名
identity-account-email = 电子邮件地址
identity-account-language = 邮件语文
identity-account-work-mail = 工作邮件
identity-account-password-hidden = 不显示
identity-account-sessions = 查看您在何处登录
identity-account-session = 查看本次登录会话何时结束
identity-account-mail-sent = 我们已向新地址发送邮件。打开其中的链接后，新地址即生效。
# $address (text): an e-mail address.
identity-account-mail-sent-to = 我们已向以下地址发送邮件：{ $address }。打开其中的链接后，该地址即生效。
identity-account-password-changed = 密码已更改。其他浏览器均已退出登录。
identity-change-name-title = 更改他人看到的姓名
identity-change-email-title = 更改您的电子邮件地址
identity-change-email-lead = 我们会向新地址发送链接。在您打开链接之前，不作任何更改。
identity-change-email-submit = 发送邮件
identity-change-language-title = 您希望我们以何种语文与您联系？
identity-change-language-hint = 通知和邮件使用此语文。网页可用六种语文中的任何一种阅读。
identity-change-work-mail-title = 您希望何时收到有关工作的邮件？
identity-change-work-mail-hint = 每天早上最多一封。邮件只说明有多少事项等待您处理，不提及任何名称。
identity-work-mail-daily = 有新事项的每一天
identity-work-mail-near = 仅在期限临近时
identity-work-mail-never = 从不
identity-change-password-title = 更改密码
identity-change-password-lead = 已登录您账户的其他浏览器将退出登录。
identity-change-password-submit = 更改密码

## Sessions

identity-sessions-title = 您的登录位置
identity-sessions-lead = 如有您不认得的会话，须将其结束并更改密码。
identity-sessions-browser = 浏览器
identity-sessions-started = 登录时间
identity-sessions-last-seen = 最近使用
identity-sessions-end = 可采取的操作
identity-sessions-this = 本浏览器
identity-sessions-unknown = 未知浏览器
identity-sessions-end-one = 在该处退出登录
identity-sessions-end-others = 在其他各处退出登录
identity-sessions-ended = 您所选的登录会话已结束。
identity-session-title = 您的登录时长
identity-session-ends = 如不打开任何页面，将在此时退出登录：{ $when }。
identity-session-at-latest = 为保护您的安全，我们最迟在此时再次要求输入密码：{ $when }。
identity-session-extended = 登录已延长。新的结束时间：{ $when }。
identity-session-leave = 返回您的账户
identity-session-saved = 如会话在您填写时结束，您提交的内容会保留。登录后即可再次看到。

## Staff

identity-staff-failed-title = 未能通过所在机构登录
identity-staff-failed-text = 其登录服务的答复与我们的请求不符，或未及时到达。
identity-staff-failed-next = 未作任何更改。可重新开始。如再次发生，须告知管理员。
identity-no-role-title = 您在此尚无角色
identity-no-role-text = 您所在机构已确认您的登录，但未注明本门户认可的角色。须告知管理员。门户日志载有所收到的内容。

## Mails. They repeat no name and no password

identity-mail-foot = 咨询：{ $contact }
identity-mail-confirm-subject = 确认您的电子邮件地址
identity-mail-confirm-body = 有人用此地址申请账户。如系您本人申请，请在两天内打开此链接。如非您本人，则无需处理，账户不会设立。
identity-mail-exists-subject = 您已有账户
identity-mail-exists-body = 有人填写了此地址，也许是您。该地址已有账户。您可在此登录，或申请重设密码。如非您本人，则无需处理。
identity-mail-recover-subject = 重设密码
identity-mail-recover-body = 有人为您的账户申请重设密码。如系您本人申请，请在一小时内打开此链接。如非您本人，则无需处理，您的密码不变。
identity-mail-enter-subject = 您的登录链接
identity-mail-enter-body = 有人在多次输错之后使用了您的密码。如系您本人，须在一小时内打开此链接。如非本人，须立即更换密码，因为密码已为他人所知。
identity-mail-change-subject = 确认您的新电子邮件地址
identity-mail-change-body = 您要求账户使用此地址。请在一小时内打开此链接。在此之前不作任何更改。
identity-mail-changed-subject = 您的电子邮件地址已更改
identity-mail-changed-body = 您的账户现使用另一地址。如您未提出此要求，请立即致函我们。
identity-mail-password-subject = 您的密码已更改
identity-mail-password-body = 您账户的密码已更改。如非您本人所为，请立即在此重设密码。

## 告知工作人员有待办工作的邮件。邮件只有数字，不提及任何名称，因为他人可能读到。

identity-work-mail-subject = 门户中的工作
# $count（数字）：卷宗和异议。
identity-work-mail-new = { $count ->
   *[other] 有{ $count }项新事项等待您处理。
}
# $count（数字）：卷宗和异议。
identity-work-mail-deadlines = { $count ->
   *[other] 有{ $count }项期限临近或已过。
}
# $count（数字）：邮件。
identity-work-mail-undelivered = { $count ->
   *[other] 门户有{ $count }封邮件未能送达。
}
# $count (number): files and challenges.
identity-work-mail-unattended = { $count ->
   *[other] 有{ $count }个事项无人可以办理。管理员须将职责授予他人。
}
# $count (number): jobs that failed too often.
identity-work-mail-stopped = { $count ->
   *[other] 门户自动执行的{ $count }项任务因多次失败已停止。在您采取行动之前，这些任务不会执行。
}
identity-work-mail-end = 请登录查看详情。您可在账户中选择何时收到此邮件。

## What needs an administrator

identity-attention-title = 需要处理
identity-attention-lead = 在管理员采取行动之前停滞不前的事项。此处不列出任何卷宗或人名。
identity-attention-unattended = 无人可以办理的事项
# $count (number): files.
identity-attention-to-review = { $count ->
   *[other] { $count }份卷宗等待审查，但没有审查员可以办理。
}
# $count (number): files.
identity-attention-to-decide = { $count ->
   *[other] { $count }份卷宗等待决定，但没有决策人可以作出决定。
}
# $count (number): challenges.
identity-attention-to-examine = { $count ->
   *[other] { $count }项异议等待异议审查小组审查，但没有成员可以审查。
}
identity-attention-why = 凡担任此职责的人均已参与该卷宗、已回避或属于该组织。
# A command follows.
identity-attention-cure = 将此职责授予未参与该卷宗的人。使用以下命令：
identity-attention-nothing = 每个待办事项都有人可以办理。
identity-attention-left-out = 您已回避或参与过的事项可能不在此列出。
identity-attention-mails = 未发出的邮件
identity-attention-mails-text = 不显示收件人和邮件内容。已放弃的邮件，其正文已删除。
identity-attention-mails-none = 最近30天的邮件均已发出或即将发出。
identity-attention-mails-again = 立即重试待发邮件
identity-attention-tried = 正在重试待发邮件
identity-attention-mail-written = 写于
identity-attention-mail-kind = 事由
identity-attention-mail-tries = 尝试次数
identity-attention-mail-state = 结果
# $when (text): a date and time.
identity-attention-mail-given-up = 已放弃：{ $when }
# $when (text): a date and time.
identity-attention-mail-again = 下次尝试：{ $when }
identity-attention-mail-kind-account = 账户
identity-attention-mail-kind-invitation = 邀请
identity-attention-mail-kind-staff = 工作人员事务
identity-attention-mail-kind-notice = 通知
identity-attention-jobs = 门户自动执行的任务
# A command follows.
identity-attention-jobs-text = 失败的任务会重试，每次间隔更长。连续失败20次后停止，直到您采取行动。以下命令显示原因：
identity-attention-jobs-none = 各项任务均已按时完成。
# $when (text): a date with the time.
identity-attention-places = 自{ $when }起，有操作尚未列入日志。在列入之前，日志无法证明没有内容被删除。服务器日志说明原因。
identity-attention-jobs-again = 立即重试失败的任务
identity-attention-jobs-tried = 正在重试失败的任务
identity-attention-job-what = 任务
identity-attention-job-last = 上次完成
identity-attention-job-never = 从未
identity-attention-job-failures = 连续失败次数
identity-attention-job-state = 结果
# $when (text): a date and time.
identity-attention-job-state-dead = 停止于：{ $when }
# $when (text): a date and time.
identity-attention-job-state-again = 下次尝试：{ $when }
identity-attention-job-kind-mails = 发送邮件
identity-attention-job-kind-late-decisions = 告知决定逾期
identity-attention-job-kind-deferred-files = 恢复推迟的卷宗
identity-attention-job-kind-month-end = 公布月底情况
identity-attention-job-kind-reminders = 提醒申请人
identity-attention-job-kind-staff-mails = 致工作人员的邮件
identity-attention-job-kind-deletion = 删除不再需要的内容
