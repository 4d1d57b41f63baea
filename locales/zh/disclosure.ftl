### What the portal tells about itself.

## Home

disclosure-home-title = 参与其中，知悉理由
disclosure-home-lead = 民间社会组织在此申请认证。每项决定均说明理由，并可提出异议。
disclosure-home-apply-title = 申请认证
disclosure-home-apply-text = 查看各方案、各自的要求及所需时间。可查核是否符合标准，无需帐户。
disclosure-home-decisions-title = 查看决定及其理由
disclosure-home-decisions-text = 每项决定均列出所依据的标准。各方案说明公布哪些决定时列出名称。
disclosure-home-challenge-title = 对决定提出异议
disclosure-home-challenge-text = 可登录账户提出，也可凭回执码提出。由其他人员审查。
disclosure-home-register-title = 查询组织
disclosure-home-register-text = 已获认证组织的公开登记册。
disclosure-home-what-title = 什么是资格认可
disclosure-home-what-text = 获认可的组织可以参与国际机构的工作。各方案说明其地位所赋予的权利和相应的义务。
disclosure-home-who-text = 各方案所列机构对相关申请作出决定。Tribune 是本门户网站的开源软件。
disclosure-home-contact = 联系人：
disclosure-home-promises-title = 我们的承诺
disclosure-home-promise-reasons = 凡不予批准，均列明未达到的每项标准、原因及如何补正。
disclosure-home-promise-reasons-see = 查看各项决定
disclosure-home-promise-time = 时限同样约束我们。如有逾期，人人可见。
disclosure-home-promise-time-see = 查看等待中的卷宗数量
disclosure-home-promise-challenge = 审查异议者未曾参与最初的决定。
disclosure-home-promise-challenge-see = 查看异议的结果
# In every message of the four pages below, $contact (text) is the address to write to for help.

## Help

disclosure-help-title = 帮助
disclosure-help-lead = 可用六种语文中的任何一种来信。帮助免费。
disclosure-help-write-title = 联系我们
disclosure-help-write-text = 我们的地址是 { $contact }。请说明想做什么、发生了什么；如有编号，一并注明。
disclosure-help-account-title = 无法登录
disclosure-help-account-text = 可使用登录页上的“忘记密码”。如没有电子邮箱，凭回执码可查看状态和决定并提出异议，但不能打开您已提交的内容。草稿没有回执码。
disclosure-help-late-title = 担心错过期限
disclosure-help-late-text = 您的草稿已保存。请在期限前来信说明尚缺什么。
disclosure-help-language-title = 需要其他语文或格式
disclosure-help-language-text = 请告知需要。大字版、音频或手语可与机构协商安排。
disclosure-help-never-title = 我们绝不会索取的信息
disclosure-help-never-text = 我们绝不会通过电子邮件或电话索取密码、回执码或钱款。

## Accessibility

disclosure-accessibility-title = 无障碍声明
disclosure-accessibility-lead = 本门户力求人人可用，以 WCAG 2.2 AA 级为目标，对比度以 AAA 级为目标。
disclosure-accessibility-works-title = 如何实现
disclosure-accessibility-works-text = 每个页面均可在无脚本、仅用键盘、放大 400% 以及 320 像素宽的屏幕上使用，并支持深色和强制颜色。
disclosure-accessibility-tested-title = 如何测试
disclosure-accessibility-tested-text = 每次更改后均由程序测试页面。尚未进行独立审计，也未请残疾人用户测试。在此之前我们不声称合规。
disclosure-accessibility-limits-title = 已知局限
disclosure-accessibility-limits-text = 组织上传的文件可能不具备无障碍功能。可向我们索取其他形式。
disclosure-accessibility-report-title = 如遇障碍
disclosure-accessibility-report-text = 请写信至 { $contact }。如因无法使用的步骤而未获批准，这也是提出异议的事由。

## Privacy

disclosure-privacy-title = 隐私
disclosure-privacy-lead = 我们只收集作出决定所需的信息。
disclosure-privacy-kept-title = 我们保存什么
disclosure-privacy-kept-text = 账户、有关贵组织的内容、答复和文件，以及相关决定。资格自查不保存任何内容。
disclosure-privacy-deleted-title = 何时删除哪些内容
disclosure-privacy-deleted-text = 从草稿中移除的文件立即删除。之后撤回的文件在{ $removed_documents }后删除。
    登录前输入的内容保存{ $typed }。
    邮件正文发出后立即删除。收件人和发送时间在{ $mails }后删除。
    已写而未提出的异议，在最后一次保存{ $challenge_drafts }后删除。
    已结束的登录会话在{ $sessions }后删除。
    申请、决定和操作日志予以保留。
disclosure-privacy-seen-title = 谁能看到
disclosure-privacy-seen-text = 管理员可阅读操作日志：何时、涉及哪份卷宗、结果如何、依据哪些标准。日志不含答复、理由、异议事由和文件。运行服务器的人员能够读取所存储的内容。
disclosure-privacy-public-title = 公开内容
disclosure-privacy-public-text = 各方案均在其页面说明公布哪些内容。决定的理由从不公布。异议的结果连同理由公布，不含名称。每份申请在提交之前都会询问：为人所知是否有危险。
disclosure-length-minutes =
    { $count ->
       *[other] { $count }分钟
    }
disclosure-length-hours =
    { $count ->
       *[other] { $count }小时
    }
disclosure-length-days =
    { $count ->
       *[other] { $count }天
    }
disclosure-privacy-network-title = 网络地址
disclosure-privacy-network-text = 本门户的数据库和日志均不记录网络地址。为减缓攻击，以密钥生成的地址指纹最多保存{ $fingerprint }。
disclosure-privacy-cookies-title = Cookie
disclosure-privacy-cookies-text = 公开页面不设置任何 Cookie。登录时设置两个：一个用于会话，另一个用于区分您的浏览器与猜测密码者。输入回执码时设置一个，最后一次使用后{ $receipt_idle }内有效，最长{ $receipt_most }。工作人员登录时设置一个，保留{ $staff_sign_in }。在账户中选择语言时设置一个，保留{ $language }。退出登录，或关闭以回执码打开的申请，即全部清除。没有任何跟踪，任何页面都不会自行连接其他网站。只有在您点击链接或按下快速离开按钮时，才会打开其他网站。
disclosure-privacy-rights-title = 您的权利
disclosure-privacy-rights-text = 可写信至 { $contact } 查询或更正有关您的信息。

## Safety

disclosure-safety-title = 安全须知
disclosure-safety-lead = 本门户能为面临风险者做什么，不能做什么。
disclosure-safety-exit-title = 快速离开页面
disclosure-safety-exit-text = 您以组织身份登录期间，每个页面顶部都有一个按钮，可打开另一个网站。凭回执码打开的页面、有关异议的页面和本页也有此按钮。浏览器或网络仍可能记录此次访问。浏览器的后退按钮可能显示您之前打开的页面。未启用 JavaScript 时，还会显示您离开的页面。为避免这种情况，请退出登录或关闭申请，然后关闭窗口。
disclosure-safety-device-title = 您的设备
disclosure-safety-device-text = 如他人也能使用您的设备，请打开隐私窗口，用毕退出登录。浏览器可能记住在各栏中输入的内容，如登录名；隐私窗口关闭后即不再保留。账户页列出所有登录会话。
disclosure-safety-tor-title = 隐藏您的位置
disclosure-safety-tor-text = 本门户可在 Tor 浏览器最高安全级别下使用。在使用 Tor 受监控或惩处的地方，请先咨询可信赖的人。
disclosure-safety-names-title = 姓名与名称
# $hidden (text): what hiding does, in the words of the page that hides.
disclosure-safety-names-text = 可使用自选名称登录，无需电子邮箱。每份申请都会询问为人所知是否有危险。如回答“是”，贵组织从该时刻起予以隐藏。{ $hidden }
disclosure-safety-receipt-title = 您的回执
disclosure-safety-receipt-text = 任何持有回执码的人都可查看决定、提出异议并隐藏贵组织，但不能公开任何内容。请妥善保管。
disclosure-safety-danger-title = 如有危险
disclosure-safety-danger-text = 本门户不是紧急救助服务，其本身无法提供保护。请先求助于身边可信赖的人。
