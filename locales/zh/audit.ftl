### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = 审计日志
audit-log-lead = 按先后顺序列出所有记录事项。本门户不更改、不删除此处内容。新事项数秒内即在此显示。
audit-log-left-out = 凡您参与过的卷宗，其异议事项不予显示，也不计数。凡您已回避的卷宗，或您所属组织的卷宗，他人所办事项不予显示，也不计数。
audit-log-protection = 隐藏某一组织或重新显示该组织的行为记录在链中，不在此列出。
audit-log-caption = 记录事项，最新者在前
audit-log-empty = 此处没有记录事项。
audit-log-number = 序号
audit-log-when = 时间
audit-log-actor = 操作者
audit-log-act = 事项
audit-log-object = 对象
audit-log-details = 详情
# $number (text): the number of an act.
audit-log-show = 第{ $number }项的详情
audit-log-older = 较早
audit-log-find = 查找事项
audit-log-kind = 涉及
audit-log-all-kinds = 全部
audit-log-reference = 卷宗编号
audit-log-reference-hint = 例如 TRB/2026/547277。
audit-log-day = 日期
audit-log-day-hint = 年月日，例如 2026-11-26。
audit-log-day-error = 须按年月日填写日期，例如 2026-11-26。
audit-log-nothing-found = 没有符合条件的事项。可核对编号和日期，或去除筛选条件。
audit-log-record = 存储原文，供机器读取，不含哈希值：

## What was done, by what it was done to

audit-act-user-account-created = 创建账户
audit-act-user-signed-in = 登录
audit-act-user-signed-out = 退出登录
audit-act-user-email-changed = 更改电子邮件地址
audit-act-user-password-changed = 更改密码
audit-act-user-password-reset = 通过邮件链接重设密码
audit-act-user-role-granted = 授予角色
audit-act-user-role-withdrawn = 撤销角色
audit-act-session-ended = 结束登录会话
audit-act-organisation-created = 添加组织
audit-act-organisation-profile-changed = 更改组织简介
audit-act-organisation-member-added = 添加成员
audit-act-organisation-member-removed = 移除成员
audit-act-organisation-member-left = 成员退出
audit-act-organisation-member-role-changed = 更改成员权限
audit-act-organisation-ownership-handed-over = 移交负责人职责
audit-act-organisation-sealed = 对公众隐藏组织
audit-act-organisation-unsealed = 重新向公众显示组织
audit-act-organisation-showing-announced = 告知成员组织将重新显示
audit-act-organisation-showing-agreed = 所有者同意重新显示组织
audit-act-organisation-hiding-kept = 组织要求继续隐藏
audit-act-organisation-seeded = 为试用添加虚构组织
audit-act-invitation-invited = 发出邀请
audit-act-invitation-accepted = 接受邀请
audit-act-invitation-declined = 谢绝邀请
audit-act-invitation-withdrawn = 撤回邀请
audit-act-programme-version-published = 公布方案版本
audit-act-application-begun = 开始申请
audit-act-application-submitted = 提交申请
audit-act-application-receipt-issued = 出具回执
audit-act-application-found-complete = 认定卷宗材料齐备
audit-act-application-found-incomplete = 向申请方提问
audit-act-application-answered = 答复提问
audit-act-application-assessment-started = 开始评估
audit-act-application-recommended = 提出建议
audit-act-application-returned = 卷宗退回审查员
audit-act-application-granted = 授予地位
audit-act-application-granted-lower = 授予较低类别的地位
audit-act-application-refused = 不予授予地位
audit-act-application-deferred = 推迟决定
audit-act-application-resumed = 恢复程序
audit-act-application-closed-unanswered = 因未获答复而结案
audit-act-application-reminded = 向申请方发出提醒
audit-act-application-withdrawn = 撤回申请
audit-act-application-annulled = 异议后重新处理卷宗
audit-act-application-lapsed = 期限已过而未作决定
audit-act-application-declared = 利益冲突声明
audit-act-application-document-added = 添加文件
audit-act-application-document-removed = 移除文件
audit-act-application-draft-deleted = 删除草稿
audit-act-assessment-assessed = 保存评估结论
audit-act-restriction-imposed = 施加限制
audit-act-restriction-lifted = 解除限制
audit-act-decision-decided = 作出决定
audit-act-decision-annulled = 撤销决定
audit-act-accreditation-opened = 地位列入登记册
audit-act-accreditation-ended = 登记册中的地位终止
audit-act-challenge-lodged = 提出异议
audit-act-challenge-acknowledged = 确认收到异议
audit-act-challenge-examination-started = 开始审查异议
audit-act-challenge-document-added = 为异议添加文件
audit-act-challenge-document-removed = 移除异议中的文件
audit-act-challenge-upheld = 异议成立
audit-act-challenge-partly-upheld = 异议部分成立
audit-act-challenge-rejected = 异议不成立
audit-act-programme-programme-opened = 方案开放申请
audit-act-programme-programme-closed = 方案停止申请
audit-act-installation-demo-told = 建立演示
audit-act-installation-mails-tried-again = 重试发送邮件
audit-act-installation-jobs-tried-again = 重试失败的任务
audit-act-user-password-link-made = 生成设置新密码的链接
audit-act-decision-naming-agreed = 组织同意公布名称
audit-act-decision-naming-withdrawn = 撤回公布名称的同意
audit-act-application-visibility-answered = 答复是否公开的问题
audit-act-application-receipt-renewed = 更换回执码
audit-act-document-document-read = 查阅文件
audit-act-challenge-bundle-read = 查阅异议材料
audit-act-organisation-sealed-name-read = 查阅被隐藏组织的名称
audit-act-vouched = 为其后保存的内容留证
audit-act-other = 其他事项

## What acts are about

audit-object-user = 账户
audit-object-session = 登录会话
audit-object-organisation = 组织
audit-object-invitation = 邀请
audit-object-programme-version = 方案
audit-object-application = 申请
audit-object-assessment = 评估
audit-object-decision = 决定
audit-object-restriction = 限制
audit-object-accreditation = 登记册
audit-object-challenge = 异议
audit-object-programme = 方案的开放
audit-object-installation = 门户
audit-object-document = 查阅文件

## Who acted

audit-actor-member = 成员
audit-actor-staff = 工作人员
audit-actor-receipt = 回执码
audit-actor-visitor = 访客
audit-actor-system = 门户

## The chain

# $acts (number): acts in the log.
audit-chain-unchecked = 记录事项：{ $acts }。每项均含前一项的哈希值，任何改动都会显现。
audit-chain-check = 立即检查整条哈希链
audit-chain-whole = 哈希链完整
# $acts (number): acts in the log.
audit-chain-whole-text = 向您显示的事项：{ $acts }。整条链已检查：没有任何事项被更改、删除或移动。
audit-chain-head = 运行本平台的人员可用“tribune verify”显示最后一个哈希值，以便另行保存。
audit-chain-broken = 哈希链已断裂
# $number (text): the number of an act.
audit-chain-broken-text = 首个断裂环节是第{ $number }项。须保持数据库原状，并通知门户管理人员。
audit-chain-stuck = 有事项等待编入哈希链
audit-chain-stuck-text = 有事项等待编入哈希链已超过一分钟。请通知门户管理人员：负责编入的程序没有运行，或有人绕过本门户写入了事项。
