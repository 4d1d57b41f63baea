### Organisations: what an organisation says about itself, and who acts for it.

## Legal forms

organisations-form-association = 社团
organisations-form-foundation = 基金会
organisations-form-non-profit-company = 非营利公司
organisations-form-cooperative = 合作社
organisations-form-trade-union = 工会
organisations-form-religious-body = 宗教团体
organisations-form-indigenous-institution = 土著人民机构
organisations-form-academic-institution = 学术机构
organisations-form-network = 网络或联合会
organisations-form-unregistered = 未登记
organisations-form-other = 其他形式

## What a profile still lacks

organisations-violation-name-missing = 须以本组织自己的语言和文字填写名称。
organisations-violation-name-without-letters = 名称须至少含有一个字母或文字。
organisations-violation-latin-name-not-latin = 此名称须用拉丁字母填写，也可留空。
organisations-violation-country-missing = 须选择本组织总部所在的国家或地区。
organisations-violation-two-places = 列表和此栏写的是两个地点。请将其中一个留空。
# $code (text): the code of a country or area.
organisations-violation-place-near = 您是指{ COUNTRY($code) }吗？请在列表中选择，或在下方勾选保留您的写法。
organisations-violation-place-unreadable = 请用文字填写地点名称。
organisations-violation-founded-year-missing = 填写组织成立的年份，例如2009。月份和日期可以不填。
organisations-violation-founded-year = 用四位数字填写成立年份，例如2009。
organisations-violation-founded-month = 用1至12的数字填写成立月份，或不填。
organisations-violation-founded-day = 用数字填写成立日期，或不填。
# $last (number): the last day of the month.
organisations-violation-founded-no-such-day = 该月没有这一天。填写1至{ $last }之间的日期，或不填。
organisations-violation-founded-day-without-month = 同时填写成立月份，或不填日期。
organisations-violation-founded-future = 该日期在今天之后。填写组织成立的日期，例如14 3 2019。
organisations-violation-founded-calendar = 说明该年份属于哪种历法，或更正年份。
organisations-violation-legal-form-missing = 须选择法律形式，可选择“未登记”。
organisations-violation-purpose-missing = 须说明本组织的宗旨。
organisations-violation-website-not-understood = 须填写网址，例如https://www.example.org，也可留空。
# $word (text): a word of the name.
organisations-violation-name-mixed = { $word }一词混用了两种文字中外形相似的字母。须用同一种键盘布局重新输入。
organisations-violation-seat-missing = 须填写可以收到信函的地址，可由他人代收。

## Members

organisations-violation-last-owner = 组织至少需要一名负责人。须先指定另一名负责人。
organisations-violation-not-a-member = 此人不是本组织成员。未作任何更改。
organisations-violation-already-a-member = 您已代表该组织。此邀请仍可供他人使用。
organisations-violation-role-missing = 须选择此人的权限。
organisations-violation-cannot-hand-over = 负责人身份转给另一成员。须选择另一人或另一项更改。
organisations-violation-hand-over-first = 负责人不能退出。须先将负责人身份移交另一成员。
organisations-violation-mailed-too-often = 不久前已向此地址发送多封邮件。可将此栏留空，由您自行转交链接。
organisations-violation-mail-unconfirmed = 您自己的电子邮件地址确认后，我们才代您写信给他人。请将此栏留空，并自行转交链接。
organisations-violation-answer-missing = 须在两种答复中选择一种。
organisations-violation-code = 须填写代码的24个字母和数字。

## The profile

organisations-profile-lead = 只需填写一次，各项申请均可使用。
organisations-profile-kept = 您填写的内容显示在下方。
organisations-profile-name = 组织名称
organisations-profile-name-hint = 使用其本身的语言和文字。
organisations-profile-latin-name = 拉丁字母名称
organisations-profile-latin-name-hint = 供不识另一种文字的读者使用。
organisations-profile-acronym = 简称
organisations-profile-country-choose = 选择国家或地区
organisations-profile-place = 其他地点，按您的写法
organisations-profile-place-hint = 如在列表中找不到该地点，请使用此栏。通用名称均可识别。
organisations-profile-place-kept = 保留所写的地点名称
organisations-profile-founded = 成立时间
organisations-profile-founded-hint = 如不知具体日期，填写年份即可。例如 14 3 2019
organisations-profile-founded-precision = 日期的准确程度
organisations-profile-founded-approximate = 此日期为大致时间
# $date (text): a year, a month or a day.
organisations-profile-founded-about = 约 { $date }
# $year (text): a year as somebody typed it.
organisations-calendar-question = { $year }年是哪一年？
# $year (text): a year as somebody typed it. $calendar (text): the name of a calendar.
organisations-calendar-choice = { $year }：{ $calendar }
organisations-calendar-gregorian = 公历
organisations-calendar-solar-hijri = 伊朗太阳历
organisations-calendar-hijri = 伊斯兰历
organisations-calendar-buddhist = 佛历
organisations-calendar-bikram-sambat = 尼泊尔历
organisations-calendar-ethiopian = 埃塞俄比亚历
organisations-calendar-minguo = 民国纪年
organisations-calendar-reiwa = 令和年号
organisations-calendar-heisei = 平成年号
organisations-calendar-showa = 昭和年号
organisations-calendar-taisho = 大正年号
organisations-calendar-twentieth-century = 二十世纪的年份
organisations-calendar-twenty-first-century = 二十一世纪的年份
organisations-profile-legal-form = 法律形式
organisations-profile-legal-form-hint = 请选择最接近的一项。
organisations-profile-unregistered-hint = 未登记也可以申请。可接受其他证明材料。
organisations-profile-purpose = 组织宗旨
organisations-profile-purpose-hint = 几句话即可。
organisations-profile-website = 网站
organisations-profile-seat = 通信地址
organisations-profile-seat-hint = 按信封格式填写。可填写代收人地址。
organisations-profile-care-of = 转交
organisations-profile-care-of-hint = 如地址属于他人。
organisations-profile-who-sees = 如获授予地位，登记册显示贵组织的名称和国家，贵组织另有要求的除外。地址不予公布。
organisations-new-title = 介绍贵组织
organisations-new-seen-title = 提出申请之前谁能看到这些内容
organisations-new-seen-public = 对于尚未提出申请的组织，登记册、列表和统计中均不公开其任何信息。
organisations-new-seen-danger = 提交申请之前，有一页会询问：为他人所知是否会有危险。您也可以在贵组织的页面上立即隐藏贵组织。
organisations-new-submit = 保存并继续
organisations-edit-title = 修改组织简介
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = 由 { $name } 修改，{ $when }
# $when (text): a date and time.
organisations-changed-on = 修改时间：{ $when }

## An organisation

organisations-page-kicker = 组织
organisations-page-title = 贵组织
organisations-page-edit = 修改简介
organisations-page-created = 贵组织的信息已保存于此。现在即可为其提出申请。
organisations-page-apply = 选择方案
organisations-page-members = 决定谁代表该组织
organisations-page-joined = 您现可代表该组织。
organisations-leave-title = 退出该组织
# $name (text): the organisation's name.
organisations-leave-lead = 您将不再代表{ $name }行事，也不再看到其申请。
organisations-leave-stays = 您为其撰写的内容予以保留。如您知道回执码，其负责人可以换发新码。
organisations-leave-again = 如要重新加入，需要新的邀请。
organisations-leave-log = 审计日志会保留您退出一事及其时间。
organisations-leave-owner = 您是负责人。须先将负责人身份移交另一成员，然后才能退出。
organisations-leave-submit = 退出组织
organisations-leave-keep = 不退出
organisations-leave-done = 您不再代表该组织行事。
organisations-members-title = 代表该组织的人员
organisations-members-lead = 仅成员可见此名单。
organisations-members-name = 姓名
organisations-members-role = 权限
organisations-role-owner = 负责人：全部权限，包括撤回申请
organisations-role-editor = 编辑者：撰写并提交申请
organisations-role-viewer = 查看者：仅可阅读

## Who acts for an organisation, as its owners manage it

organisations-manage-title = 人员与邀请
organisations-manage-lead = 由您决定谁代表本组织以及每人的权限。
organisations-manage-act = 您可以做什么
organisations-open-title = 待答复的邀请
organisations-open-none = 没有待答复的邀请。
organisations-open-until = 答复截止时间
organisations-open-show = 显示链接和代码
organisations-invite-title = 邀请一人
organisations-invite-lead = 您将得到可转交的链接和代码。收到者登录后可看到是哪个组织，然后接受或谢绝。
organisations-invite-note = 邀请对象
organisations-invite-note-hint = 仅负责人可见。邀请得到答复后即行删除。
organisations-invite-email = 电子邮件地址
organisations-invite-email-hint = 我们会将链接发送至该地址。邮件不提及您或本组织的名称。
organisations-invite-language = 邮件语文
organisations-invite-submit = 创建邀请
organisations-invitation-title = 邀请的链接和代码
# $when (text): a date and time with its city.
organisations-invitation-lead = 可以您认为安全的方式转交链接或代码。二者仅可使用一次，有效期至 { $when }。
organisations-invitation-link = 链接
organisations-invitation-code = 代码
# $address (text): the address of a page.
organisations-invitation-code-hint = 在此页面填写：{ $address }
organisations-invitation-mailed = 含有链接的邮件即将发出。
organisations-invitation-warning = 任何持有链接或代码的人都可代替您所指的人作出答复。
organisations-invitation-withdraw = 撤回邀请
organisations-invitation-withdrawn = 邀请已撤回，其链接和代码不再有效。
organisations-member-removed = 此人已不再是成员，但可能知道回执码。您可在各申请的回执页面更换回执码。
organisations-member-title = 成员的权限
# $name (text): a member's name. $role (text): what they may do.
organisations-member-now = { $name }。目前：{ $role }
organisations-member-change = 更改内容
organisations-member-owner = 负责人：接替您
organisations-member-owner-hint = 此后由此人决定谁代表本组织。您将成为编辑者。
organisations-member-remove = 移除：不再代表本组织
organisations-member-remove-hint = 此人所写内容予以保留。

## An invitation, as the invited person sees it

organisations-answer-kicker = 邀请
organisations-answer-lead = 您受邀代表该组织。
organisations-answer-role = 您的权限
# $name (text): the reader's own name.
organisations-answer-seen = 其他成员看到的您的姓名为：{ $name }
organisations-answer-accept = 接受
organisations-answer-decline = 谢绝
organisations-answer-declined = 您已谢绝邀请。
organisations-lapsed-title = 此邀请无法使用
organisations-lapsed-text = 邀请已得到答复、已被撤回、已过期，或代码不完整。
organisations-lapsed-next = 可请邀请您的人重新发出邀请。
organisations-enter-title = 填写邀请代码
organisations-enter-lead = 使用他人给您的代码，以代表其组织。
organisations-enter-code = 邀请代码
organisations-enter-hint = 24个字母和数字。不区分大小写，连字符可有可无。

## A name that looks like another

organisations-alike-nothing = 写法相同。
organisations-alike-signs = 仅大小写、空格或符号不同。
organisations-alike-letters = 以下字母不同：
organisations-alike-otherwise = 有些字母不同，合在一起看上去一样。
organisations-alike-letter = 此处为“{ $own }”（{ $own_script }），彼处为“{ $other }”（{ $other_script }）
organisations-alphabet-latin = 拉丁字母
organisations-alphabet-cyrillic = 西里尔字母
organisations-alphabet-greek = 希腊字母
organisations-alphabet-armenian = 亚美尼亚字母
organisations-alphabet-hebrew = 希伯来字母
organisations-alphabet-arabic = 阿拉伯字母
organisations-alphabet-number = 数字
organisations-alphabet-other = 其他文字

## The mail of an invitation: it names nobody

organisations-mail-invitation-subject = 您有一条消息
# $date (text): a date.
organisations-mail-invitation-body = 有人托我们将此链接转交给您。链接仅可使用一次，有效期至 { $date }。可在安全时打开。如您对此并不知情，则无需处理。
