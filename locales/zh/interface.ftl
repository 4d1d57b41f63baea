### Words that every page of the portal shares.
### $variables are documented above each message.

## The site and its frame

# The name of the portal; the same in all languages.
interface-site-name = Tribune
interface-site-descriptor = 参与组织登记册
# Above every page of the demonstration.
interface-demo-title = 演示版。
interface-demo-text = 这里的所有组织、人员和决定均为虚构。本网站不是任何机构的门户网站。
interface-skip-to-content = 跳至主要内容
# The accessible name of the list of languages.
interface-languages = 本页语文
interface-quick-exit = 快速离开本页
# The accessible name of the list of links to the pages above this one.
interface-breadcrumb = 您的位置
interface-breadcrumb-home = 首页
interface-navigation = 主菜单
interface-nav-programmes = 方案
interface-nav-register = 登记册
interface-nav-decisions = 决定
interface-nav-challenges = 异议
interface-nav-applications = 您的申请
interface-nav-organisations = 您的组织
interface-nav-review = 待审卷宗
interface-nav-panel = 异议审查小组
interface-sign-in = 登录
interface-sign-out = 退出登录
interface-create-account = 创建账户
interface-account = 您的账户
# $name (text): the name or alias of the person.
interface-signed-in-as = 当前登录者：{ $name }
interface-footer = 关于本门户
interface-footer-accessibility = 无障碍声明
interface-footer-privacy = 隐私
interface-footer-safety = 安全须知
interface-footer-help = 帮助

## Names of the languages

interface-language-ar = 阿拉伯文
interface-language-zh = 中文
interface-language-en = 英文
interface-language-fr = 法文
interface-language-ru = 俄文
interface-language-es = 西班牙文

## Actions

interface-back = 返回
interface-continue = 继续
interface-save = 保存
interface-save-and-return = 保存并稍后返回
interface-cancel = 取消
interface-change = 更改
interface-remove = 移除
interface-search = 搜索
interface-filter-apply = 应用筛选条件
interface-filter-active = 当前筛选条件
interface-filter-remove = 移除筛选条件：

## Short answers and labels

interface-yes = 是
interface-no = 否
interface-optional = 选填
interface-not-provided = 未提供
interface-who-sees-this = 谁会看到
interface-who-sees-everybody = 任何人都可以阅读。
interface-who-sees = 可阅读者：{ $readers }。不予公布。
interface-who-reads = 可阅读者：{ $readers }。
interface-reader-everybody = 任何人
interface-reader-signed-in = 所有已登录者
interface-reader-members = 贵组织成员
interface-reader-receipt-holder = 持有贵组织回执码的人
interface-reader-reviewer = 方案的审查员
interface-reader-decision-maker = 方案的决策人
interface-reader-challenge-panel = 异议审查小组
interface-reader-protection-focal-point = 保护事务协调人
interface-reader-administrator = 门户管理员
interface-span-month = 30 天以内
interface-span-quarter = 31 至 90 天
interface-span-year = 91 至 365 天
interface-span-longer = 一年以上
interface-country-or-area = 国家或地区
interface-countries-note = 国家和地区名称遵循联合国的用法。这些名称不意味着对任何国家、领土或地区的法律地位表示任何意见。
interface-reference-label = 编号

## Notices

interface-notice-success = 已完成
interface-changes-saved = 您的更改已保存。
interface-draft-saved = 您的草稿已保存。您可以离开，稍后返回。
# First in the title of a page that says that something was just saved or done.
interface-title-done = 已保存

## Errors on forms

interface-error-summary-title = 存在问题
# Before an error beside its field; read aloud.
interface-error-prefix = 错误：
interface-form-forgery-title = 我们无法确认此表格由您提交
interface-form-forgery-text = 该表格并非来自本门户已打开的页面，或来自其他网站。系统未予处理。
interface-form-forgery-next = 请重新打开页面，并从该页面提交表格。
interface-form-shown-to-another = 打开此表格后，本浏览器的登录状态已改变。内容尚未提交。您填写的内容仍在此处，请核对后再次提交。
interface-form-kept-for-another = 此页曾提交过一份表格，但未予办理。该表格是为另一人或凭回执码打开的。所填内容仅向该人显示，或凭该回执码显示。
interface-form-stale-title = 您打开之后，此内容已有变动
interface-form-stale-text = 您的版本没有丢失。对比下方两个版本，然后再次保存。
# $when (text): a date and time.
interface-form-stale-by-you = 本页的最近一次更改由您本人作出：{ $when }。可能是在另一个窗口或另一台设备上。
# $name (text): a person. $when (text): a date and time.
interface-form-stale-by-name = 本页的最近一次更改：{ $name }，{ $when }。
# $field (text): the field's label, in every message below.
interface-field-not-a-number = “{ $field }”须用数字填写。

## Counting characters

# $limit (number): the most characters a text takes.
interface-characters-limit =
    { $limit ->
       *[other] 您最多可填 { $limit } 个字符。
    }

## Files

interface-upload-add = 上传此文件
interface-upload-choose-several = 选择一个或多个文件
interface-upload-more = 添加更多文件
interface-upload-add-several = 上传
# $most (number): files. $size (text): a size.
interface-upload-together = 每次最多{ $most }个文件，合计不超过{ $size }。
interface-upload-list-label = 您已添加的文件
# $types (text): names of file types. $size (text): the largest size, such as “10 MB”.
interface-upload-hint = { $types }。不超过 { $size }。
# $name (text): the file's name, in the three messages below.
interface-upload-saved = { $name } 已保存。
interface-upload-error-missing = 须选择一个文件。
# $name (text): a file. $why (text): one of the messages here.
interface-upload-error-of = { $name }：{ $why }
# $most (number): files.
interface-upload-error-too-many = 一次收到的文件过多。须单独重新发送此文件。每次最多{ $most }个。
# $size (text): a size.
interface-upload-error-together = 这些文件合计大于{ $size }。其他文件已分别处理。须单独重新发送此文件。
interface-upload-error-empty = 此文件为空。您的其他答复已保存。须选择有内容的文件。
interface-upload-error-again = 文件未能保留。须重新选择该文件。
interface-upload-error-busy = 目前收到的文件很多。您的其他答复已保存。一分钟后可重新发送此文件。
interface-upload-error-full = 门户目前没有存放文件的空间。您的其他答复已保存。可稍后重新发送此文件，或寻求帮助。
# $size (text): the largest size, such as “10 MB”.
interface-upload-error-too-large = 此文件大于 { $size }。您的其他答复已保存。须选择较小的文件。
# $types (text): names of the file types that are taken.
interface-upload-error-type = 我们无法接收此类文件。您的其他答复已保存。可选择以下类型：{ $types }。
# $name (text): the file's name. $types (text): names of the file types that are taken.
interface-upload-error-content = { $name } 的内容与文件名不符。您的其他答复已保存。可选择以下类型：{ $types }。
# $name (text): the file’s name, in the five messages below.
interface-upload-error-runs = { $name } 是程序、网页或快捷方式，或使用了此类名称。我们不接收此类文件。您的其他答复已保存。可改用 PDF 或图片提交。
interface-upload-error-password = { $name } 须用密码才能打开，无人能够阅读。您的其他答复已保存。须另存为不带密码的文件，再选择该文件。
interface-upload-error-broken = { $name } 无法打开：部分内容缺失或损坏。您的其他答复已保存。须在您的设备上打开并重新保存，再选择该文件。
interface-upload-error-cut-short = { $name } 只收到一部分。您的其他答复已保存。须再次选择该文件并发送。如再次发生，须先在您的设备上重新保存。
interface-upload-error-blank = { $name } 可以打开，但页面是空白的。您的其他答复已保存。须选择有内容的文件，或重新扫描。
interface-upload-error-macros = { $name } 含有程序（宏）。我们不接收此类文件。您的其他答复已保存。可另存为 PDF，或不含宏的 DOCX 或 ODT。
interface-upload-error-heic = 这张照片的格式（HEIC 或 AVIF）在许多计算机上无法打开。您的其他答复已保存。须另存为 JPEG，再选择该文件。
interface-upload-error-film = 此文件是视频。您的其他答复已保存。可提交 MP3 或 M4A 录音，或提交照片。
interface-upload-error-old-word = 此文件由旧版文字处理软件生成（DOC）。您的其他答复已保存。须另存为 DOCX、ODT 或 PDF，再选择该文件。
interface-upload-error-owner-full = 此处已无空间存放该文件。您的其他答复已保存。可移除不需要的文件，或提交较小的文件。
interface-upload-error-organisation-full = 贵组织已无空间存放更多文件。您的其他答复已保存。可移除不需要的文件，或提交较小的文件。
interface-upload-error-person-full = 您在一天之内提交的文件过多。您的其他答复已保存。可明天再提交此文件，或由贵组织其他成员提交。

## Lists of results

# $count (number): results found.
interface-results-count =
    { $count ->
        [0] 没有结果
       *[other] { $count } 项结果
    }
interface-results-none = 没有相符的内容。可移除一个筛选条件，或搜索其他词语。
interface-list-all = 显示完整列表
interface-list-end = 此列表没有更多内容。请返回第一页。
interface-list-signs-only = 搜索内容中没有文字或数字。请输入词语或数字。
# $count (number)
interface-more-than = { $count } 以上
interface-pagination-first = 第一页
interface-pagination-label = 结果页码
interface-pagination-next = 下一页

## Parts of a task

interface-task-not-started = 未开始
interface-task-in-progress = 进行中
interface-task-completed = 已完成
# $done, $total (number): parts completed, and parts in all.
interface-tasks-done = 已完成必填部分：{ $done }/{ $total }

## Languages of a text

# $language (text): the name of a language, in the four messages below.
interface-translation-original = 原文：{ $language }
interface-translation-missing = 此文本没有中文版本。现以下列语文显示：{ $language }。

## Staying signed in

interface-session-warning-title = 您即将退出登录
# $minutes (number): whole minutes left.
interface-session-warning-text =
    { $minutes ->
       *[other] 为了您的安全，门户将在 { $minutes } 分钟后退出登录。保持登录即可继续工作。
    }
interface-session-warning-stay = 保持登录
interface-session-warning-when = 查看登录会话的结束时间
interface-session-ended-title = 您已退出登录
interface-session-ended-text = 您离开了一段时间。您保存的草稿仍然保留。登录后即可继续。
interface-session-ended-form = 您填写的内容仍然保留。登录后可从停下的地方继续。

## Pages that say why something could not be done: what happened, what was saved, what next

interface-system-what-saved = 已保存的内容
interface-system-what-next = 您可以做什么
interface-system-403-title = 您无权查看本页
interface-system-403-what = 您的账户没有查看本页的权限。
interface-system-403-saved = 没有任何更改。您的草稿仍然保留。
interface-system-403-next = 可用另一账户登录，或询问贵组织的负责人。
interface-system-404-title = 我们找不到本页
interface-system-404-what = 网址可能有误，或网页可能已移动。
interface-system-404-saved = 没有任何更改。您的草稿仍然保留。
interface-system-404-next = 可核对网址，或从首页开始。
interface-closed-title = 您已不能使用此页面
interface-closed-what = 您提交的内容未被处理。在您填写期间，您的权限可能已终止，或此页面可能已关闭。
interface-closed-saved = 未保存任何内容。您填写的内容见下方。离开此页面前请先复制。
interface-closed-next = 请向贵组织的负责人确认您是否仍有权限，然后重新打开页面。
interface-closed-typed = 您填写的内容
interface-system-409-title = 您打开之后，此内容已有变动
interface-system-409-what = 您打开本页之后，已有更改保存。
interface-system-409-saved = 您填写的内容仍然保留。另一项更改也已保留。
interface-system-409-next = 返回后对比两个版本，再次保存。
interface-system-413-title = 您发送的内容过大
# $limit (text): the largest size, such as “10 MB”.
interface-system-413-what = 门户每次最多接收 { $limit }。
interface-system-413-saved = 您先前保存的答复仍然保留。此文件没有保存。
interface-system-413-next = 返回后发送较小的文件，或逐一发送多个文件。
interface-system-422-title = 您发送的内容存在问题
interface-system-422-what = 门户无法读取收到的表格。
interface-system-422-saved = 您先前保存的答复仍然保留。此表格没有处理。
interface-system-422-next = 返回该页，核对您的答复，再次提交表格。
interface-system-429-title = 尝试次数过多
# $seconds (number): whole seconds to wait.
interface-system-429-what =
    { $seconds ->
       *[other] 短时间内收到多次请求。须等待 { $seconds } 秒。
    }
interface-system-429-saved = 您先前保存的答复仍然保留。最后一次请求没有处理。
interface-system-429-next = 等待后可再试一次。您的截止时间不变。
interface-system-500-title = 我方系统出现错误
# $reference (text): the number under which the fault is recorded.
interface-system-500-what = 门户未能完成操作。错误记录编号为 { $reference }。
interface-system-500-saved = 您先前保存的答复仍然保留。最后一步可能没有保存。
interface-system-500-next = 可返回再试一次。如再次出现，可联系我们并告知上述编号。
interface-system-503-title = 门户暂时无法使用
interface-system-503-what = 门户的一部分正在维护或没有响应。
interface-system-503-saved = 您以前保存的答复仍在。如果您刚才发送了表格，可返回上一页重新发送：同一表格不会重复计算。
interface-system-503-next = 可在几分钟后再试。
interface-busy-title = 门户目前繁忙
interface-busy-what = 此时许多人正在登录或发送表格，门户一次只能处理一定数量的请求。
interface-busy-next = 可在约十秒后再试。

## Dates, times, numbers

interface-date-day = 日
interface-date-month = 月
interface-date-year = 年
interface-date-hint = 例如 14 3 2019
# $date, $time (text): formatted. $city (text): the city of the time zone. $offset (text): such as “UTC+1”.
interface-date-time = { $date } { $time }（{ $city }，{ $offset }）
# $date, $time (text): formatted.
interface-date-time-utc = { $date } { $time } UTC
# $number (number): a whole percentage.
interface-percent = { $number }%
# $count (number): the size of a file under 1 KB.
interface-size-bytes =
    { $count ->
       *[other] { $count } 字节
    }
# $number (text): a formatted number, in the two messages below.
interface-size-kilobytes = { $number } KB
interface-size-megabytes = { $number } MB
# The city by which people know a time zone; others use the zone's own name.
interface-zone-utc = 协调世界时
interface-zone-africa-addis-ababa = 亚的斯亚贝巴
interface-zone-africa-banjul = 班珠尔
interface-zone-africa-cairo = 开罗
interface-zone-africa-nairobi = 内罗毕
interface-zone-america-costa-rica = 圣何塞
interface-zone-america-mexico-city = 墨西哥城
interface-zone-america-new-york = 纽约
interface-zone-america-panama = 巴拿马城
interface-zone-america-santiago = 圣地亚哥
interface-zone-asia-bangkok = 曼谷
interface-zone-asia-beirut = 贝鲁特
interface-zone-asia-jakarta = 雅加达
interface-zone-asia-shanghai = 北京
interface-zone-asia-tokyo = 东京
interface-zone-europe-amsterdam = 海牙
interface-zone-europe-berlin = 柏林
interface-zone-europe-brussels = 布鲁塞尔
interface-zone-europe-london = 伦敦
interface-zone-europe-madrid = 马德里
interface-zone-europe-moscow = 莫斯科
interface-zone-europe-paris = 巴黎
interface-zone-europe-rome = 罗马
interface-zone-europe-vienna = 维也纳
interface-zone-europe-zurich = 日内瓦

## Sections of staff, and the foot of every page

interface-nav-decide = 待决定卷宗
interface-nav-audit = 审计日志
interface-nav-attention = 需要处理
interface-nav-protection = 保护
interface-footer-gallery = 组件展示
interface-footer-note = Tribune 是开源软件。标明“仅供示例”的方案并非所述机构的官方表格。
