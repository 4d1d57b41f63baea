### Words that every page of the portal shares.
### $variables are documented above each message.

## The site and its frame

# The name of the portal; the same in all languages.
interface-site-name = Tribune
interface-site-descriptor = 参与组织登记册
# The title of a page in the browser. $title (text): the page's own heading.
interface-page-title = { $title } – { interface-site-name }
# The same when the page shows errors. $title (text): the page's own heading.
interface-page-title-error = 错误：{ $title } – { interface-site-name }
interface-skip-to-content = 跳至主要内容
# The accessible name of the list of languages.
interface-languages = 本页语文
interface-quick-exit = 快速离开本页
interface-quick-exit-hint = 此链接会隐藏本页。您的浏览器或网络仍可能留有访问记录。
# The accessible name of the list of links to the pages above this one.
interface-breadcrumb = 您的位置
interface-breadcrumb-home = 首页
interface-navigation = 主菜单
interface-nav-programmes = 方案
interface-nav-register = 登记册
interface-nav-decisions = 决定
interface-nav-restrictions = 限制
interface-nav-challenges = 异议
interface-nav-statistics = 统计数据
interface-nav-applications = 您的申请
interface-nav-organisations = 您的组织
interface-nav-review = 待审卷宗
interface-nav-panel = 异议审查小组
interface-nav-protection = 保护
interface-nav-administration = 管理
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
interface-footer-languages = 语文
interface-footer-feedback = 提供意见
interface-footer-source = 源代码

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
interface-submit = 提交
interface-confirm = 确认
interface-cancel = 取消
interface-add = 添加
interface-change = 更改
# Read aloud in place of “Change”. $item (text): the label of what is changed.
interface-change-item = 更改：{ $item }
interface-remove = 移除
# Read aloud in place of “Remove”. $item (text): the name of what is removed.
interface-remove-item = 移除：{ $item }
interface-view = 查看
# Read aloud in place of “View”. $item (text): the name of what is shown.
interface-view-item = 查看：{ $item }
interface-undo = 撤销操作
# $minutes (number): whole minutes in which the action can still be undone.
interface-undo-time-left =
    { $minutes ->
       *[other] 您还可在 { $minutes } 分钟内撤销此操作。
    }
interface-print = 打印本页
interface-download = 下载
# $name (text): the file's name. $size (text): its size, such as “2 MB”.
interface-download-file = 下载 { $name }（{ $size }）
interface-search = 搜索
interface-search-clear = 清除搜索
interface-filter-apply = 应用筛选条件
interface-filter-clear = 移除所有筛选条件
# $filter (text): the words of one filter.
interface-filter-remove = 移除筛选条件：{ $filter }
interface-show-details = 显示详情
interface-actions = 操作

## Short answers and labels

interface-yes = 是
interface-no = 否
interface-optional = 选填
interface-none = 无
interface-not-provided = 未提供
interface-prefer-not-to-say = 我不愿回答
interface-skip-for-now = 暂时跳过
interface-why-we-ask = 我们为何询问
interface-who-sees-this = 谁会看到
interface-how-long-kept = 保存期限
interface-country-or-area = 国家或地区
interface-countries-note = 国家和地区名称遵循联合国的用法。这些名称不意味着对任何国家、领土或地区的法律地位表示任何意见。
interface-reference-label = 编号

## Notices

interface-notice-important = 重要
interface-notice-success = 已完成
interface-notice-warning = 注意
interface-changes-saved = 您的更改已保存。
interface-draft-saved = 您的草稿已保存。您可以离开，稍后返回。
# $when (text): a date and time.
interface-draft-saved-at = 草稿保存时间：{ $when }

## Errors on forms

interface-error-summary-title = 存在问题
# Before an error beside its field; read aloud.
interface-error-prefix = 错误：
interface-form-expired-title = 此表格打开时间过长
interface-form-expired-text = 您填写的内容仍显示在下方。核对后再次提交表格即可。
interface-form-forgery-title = 我们无法确认此表格由您提交
interface-form-forgery-text = 没有任何更改。您填写的内容仍显示在下方。再次提交表格即可。
interface-form-replayed = 您已提交过此表格。系统只处理一次。这是处理结果。
interface-form-stale-title = 其他人已先行更改
interface-form-stale-text = 您的版本没有丢失。对比下方两个版本，然后再次保存。
# $field (text): the field's label, in every message below.
interface-field-required = “{ $field }”须填写答复。
interface-field-choose-one = “{ $field }”须选择一项。
interface-field-choose-at-least-one = “{ $field }”须至少选择一项。
interface-field-choose-from-list = “{ $field }”须从列表中选择一项。
# $field (text): the field's label. $limit (number): the most characters it takes.
interface-field-too-long =
    { $limit ->
       *[other] “{ $field }”最多可填 { $limit } 个字符。须缩短文字。
    }
# $field (text): the field's label. $limit (number): the fewest characters it takes.
interface-field-too-short =
    { $limit ->
       *[other] “{ $field }”至少须填 { $limit } 个字符。须补充文字。
    }
# $field (text): the field's label, in every message below.
interface-field-date-not-real = “{ $field }”须填写实际存在的日期，例如 27 3 2027。
interface-field-date-incomplete = “{ $field }”须填写日、月、年。
interface-field-date-past = “{ $field }”须填写过去的日期。
interface-field-date-future = “{ $field }”须填写将来的日期。
interface-field-not-a-number = “{ $field }”须用数字填写。
interface-field-email = “{ $field }”须填写电子邮件地址，例如 name@example.org。
interface-field-web-address = “{ $field }”须填写网址，例如 https://example.org。
interface-field-telephone = “{ $field }”须填写带国家代码的电话号码，例如 +41 22 555 01 00。
interface-field-characters = “{ $field }”含有无法保存的字符。须删除不是您自己输入的符号。
# $field (text): the field's label. $minimum, $maximum (number): the limits, both allowed.
interface-field-number-range = “{ $field }”须填写 { $minimum } 至 { $maximum } 之间的数字。
# $field, $other (text): the labels of two fields that must hold the same.
interface-field-do-not-match = “{ $field }”与“{ $other }”不一致。两处须填写相同内容。

## Counting characters

# $limit (number): the most characters a text takes.
interface-characters-limit =
    { $limit ->
       *[other] 您最多可填 { $limit } 个字符。
    }
# $count (number): characters left.
interface-characters-remaining =
    { $count ->
       *[other] 您还可填 { $count } 个字符
    }
# $count (number): characters above the limit.
interface-characters-over =
    { $count ->
       *[other] 超出 { $count } 个字符
    }

## Files

interface-upload-choose = 选择文件
interface-upload-add = 上传此文件
interface-upload-another = 添加另一个文件
interface-upload-list-label = 您已添加的文件
interface-upload-none = 您尚未添加文件。
# $types (text): names of file types. $size (text): the largest size, such as “10 MB”.
interface-upload-hint = { $types }。不超过 { $size }。
# $name (text): the file's name, in the three messages below.
interface-upload-saved = { $name } 已保存。
interface-upload-removed = { $name } 已移除。
interface-upload-remove = 移除 { $name }
# $percent (text): how much has arrived, such as “50%”.
interface-upload-progress = 已上传 { $percent }
interface-upload-error-missing = 须选择一个文件。
interface-upload-error-empty = 此文件为空。您的其他答复已保存。须选择有内容的文件。
# $size (text): the largest size, such as “10 MB”.
interface-upload-error-too-large = 此文件大于 { $size }。您的其他答复已保存。须选择较小的文件。
# $types (text): names of the file types that are taken.
interface-upload-error-type = 我们无法接收此类文件。您的其他答复已保存。可选择以下类型：{ $types }。
# $name (text): the file's name. $types (text): names of the file types that are taken.
interface-upload-error-content = { $name } 的内容与文件名不符。您的其他答复已保存。可选择以下类型：{ $types }。
interface-upload-error-unreadable = 我们无法读取此文件。您的其他答复已保存。可在您的设备上打开文件，重新保存后再上传。
interface-upload-error-interrupted = 上传中途停止。您的其他答复已保存。须再次上传此文件。
interface-upload-error-not-stored = 我们未能保存此文件。您的其他答复已保存。须再次上传此文件。
interface-upload-error-unsafe = 此文件可能对打开者造成危害。文件没有保存。须选择另一个文件。
# $limit (number): the most files.
interface-upload-error-too-many =
    { $limit ->
       *[other] 此处最多可添加 { $limit } 个文件。须先移除一个，再添加另一个。
    }

## Lists of results

# $count (number): results found.
interface-results-count =
    { $count ->
        [0] 没有结果
       *[other] { $count } 项结果
    }
interface-results-none = 没有相符的内容。可移除一个筛选条件，或搜索其他词语。
interface-pagination-label = 结果页码
interface-pagination-previous = 上一页
interface-pagination-next = 下一页
# $page (number): the number of a page of results.
interface-pagination-page = 第 { $page } 页
# $page, $total (number): this page, and how many there are.
interface-pagination-current = 第 { $page } 页，共 { $total } 页
# $from, $to (number): first and last result shown. $total (number): results found.
interface-pagination-range = 第 { $from } 至 { $to } 项结果，共 { $total } 项

## Parts of a task

interface-task-not-started = 未开始
interface-task-in-progress = 进行中
interface-task-completed = 已完成
interface-task-cannot-start = 尚不能开始
interface-task-problem = 存在问题
# $done, $total (number): parts completed, and parts in all.
interface-tasks-done = 已完成部分：{ $done }/{ $total }

## Languages of a text

# $language (text): the name of a language, in the four messages below.
interface-translation-original = 原文：{ $language }
interface-translation-from = 译自：{ $language }
interface-translation-missing = 此文本没有中文版本。现以下列语文显示：{ $language }。
interface-translation-show-original = 显示原文：{ $language }
interface-translation-machine = 机器翻译，未经核对
interface-translation-not-binding = 仅原文具有约束力。
interface-translation-show = 显示译文

## Staying signed in

interface-session-warning-title = 您即将退出登录
# $minutes (number): whole minutes left.
interface-session-warning-text =
    { $minutes ->
       *[other] 为了您的安全，门户将在 { $minutes } 分钟后退出登录。保持登录即可继续工作。
    }
interface-session-warning-stay = 保持登录
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
interface-system-409-title = 其他人已先行更改
interface-system-409-what = 在您工作期间，另一人保存了更改。
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
interface-system-500-title = 我们这边出现错误
# $reference (text): the number under which the fault is recorded.
interface-system-500-what = 门户未能完成操作。错误记录编号为 { $reference }。
interface-system-500-saved = 您先前保存的答复仍然保留。最后一步可能没有保存。
interface-system-500-next = 可返回再试一次。如再次出现，可联系我们并告知上述编号。
interface-system-503-title = 门户暂时无法使用
interface-system-503-what = 门户的一部分正在维护或没有响应。
interface-system-503-saved = 您先前保存的答复仍然保留。
interface-system-503-next = 可在几分钟后再试。

## Dates, times, numbers

interface-date-day = 日
interface-date-month = 月
interface-date-year = 年
interface-date-hint = 例如 27 3 2027
# $date, $time (text): formatted. $city (text): the city of the time zone. $offset (text): such as “UTC+1”.
interface-date-time = { $date } { $time }（{ $city }，{ $offset }）
# $date, $time (text): formatted.
interface-date-time-utc = { $date } { $time } UTC
# $when (text): a date and time.
interface-time-in-your-zone = 您所在时区的时间：{ $when }
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
interface-footer-gallery = 组件展示
interface-footer-note = Tribune 是开源软件。标明“示例”的方案不是所述机构的正式表格。
