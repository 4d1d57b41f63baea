### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = 审计日志
audit-log-lead = 按先后顺序列出所有记录事项。此处内容不可更改或删除。
audit-log-left-out = 凡您参与过的卷宗，其异议事项不予显示，也不计数。
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
audit-log-hash = 哈希值：
audit-log-newer = 较新
audit-log-older = 较早

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
audit-chain-whole-text = 已检查事项：{ $acts }。没有任何事项被更改、删除或移动。
audit-chain-head = 最后一个哈希值，可另行保存：
audit-chain-broken = 哈希链已断裂
# $number (text): the number of an act.
audit-chain-broken-text = 首个断裂环节是第{ $number }项。须保持数据库原状，并通知门户管理人员。
