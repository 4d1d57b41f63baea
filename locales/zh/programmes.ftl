# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = 选择所列答案之一。
programmes-eligibility-number-unreadable = 用数字填写整数，例如 2。如没有，填写 0。

## The list of programmes

programmes-list-title = 方案
programmes-list-lead = 每个方案都是一条认证途径，其规则公开，对所有申请方一视同仁。
programmes-list-none = 尚未公布任何方案。
programmes-kicker = 方案
programmes-kind-model = 示范方案
programmes-kind-as-is = 如实展示的现行程序
programmes-illustrative = 仅供示例，非官方表格
programmes-illustrative-text = 本页根据下列来源编写，并非该机构发布，也未经其认可。
programmes-illustrative-model-text = 这是 Tribune 提出的示范方案。尚无机构采用。

## Facts of a programme

programmes-institution = 机构
programmes-status = 可获得的地位
programmes-fees = 费用
programmes-languages = 可使用的语文
programmes-deadline = 何时申请
programmes-deadline-rolling = 全年任何一天
# $when (text): a date and time with its city.
programmes-deadline-yearly = 每年一次。下次截止时间：{ $when }。

## What one can do from a programme’s page

programmes-apply = 申请
programmes-apply-elsewhere = 本门户不受理该方案的申请，仅说明其程序如何运作。
programmes-check-eligibility = 自查是否符合标准
programmes-read-criteria = 查看各项标准及其检验方法

## Sections of a programme’s page

programmes-gives-title = 该地位带来的权利
programmes-owes-title = 应承担的义务
programmes-decision-title = 由谁决定、如何决定
programmes-decision-d1 = 由秘书处决定。
programmes-decision-d2 = 由委员会提出建议，另一机关作出决定。
programmes-decision-d3 = 如无人在期限内提出反对，即获接纳。
programmes-decision-d4 = 除非达到规定比例的缔约方反对，否则即获接纳。
programmes-decision-d5 = 除封闭名单所列者外，对所有组织开放。
programmes-decision-d6 = 由参与方自行推选。
programmes-decision-d7 = 主席分发名单后发出邀请。
programmes-decision-recorded = 在本门户上，由工作人员记录该机关的决定，并予注明。
programmes-categories-title = 类别
programmes-time-title = 所需时间
programmes-late-title = 如果我们逾期
programmes-lapse-provisional-access = 在作出决定之前，贵组织享有临时参与资格。
programmes-lapse-shown-publicly = 逾期情况公开显示。
programmes-waiting = 查看等待决定的卷宗
programmes-criteria-list-title = 须证明的内容
programmes-documents-title = 所需文件
programmes-document-required = 必备
programmes-document-optional = 如有
programmes-document-instead = 可代之以：

## Times

programmes-clock-completeness = 材料齐备性检查
programmes-clock-question-rounds = 向贵组织提问的轮数
programmes-clock-answer-window = 贵组织答复每轮提问的期限
programmes-clock-decision = 决定
programmes-clock-deferrals = 决定可推迟的次数
programmes-clock-deferral = 可推迟的时间
programmes-clock-accommodation = 对无障碍安排请求的答复
programmes-clock-visa-letter = 签证函
programmes-clock-badge = 出入证
programmes-clock-information-request = 对信息公开请求的答复
programmes-clock-ask = 如需便利安排、信函、证件或信息，请写信给帮助页面所列联系人。
programmes-limit-none = 未作规定的事项
# $days (text): the next holidays, as a list of dates.
programmes-holidays = 除周末外，以下日期不计为工作日：{ $days }。
# $count (number): a length of time or a number of rounds, in the four messages below.
programmes-limit-hours =
    { $count ->
       *[other] { $count } 小时
    }
programmes-limit-days =
    { $count ->
       *[other] { $count } 个日历日
    }
programmes-limit-working-days =
    { $count ->
       *[other] { $count } 个工作日
    }
programmes-rounds =
    { $count ->
       *[other] 至多 { $count } 轮
    }

## Challenging a decision of the programme

programmes-challenge-title = 如不同意决定
programmes-publication-title = 公布哪些内容
programmes-challenge-desk = 据了解该机构自身没有提出异议的途径。本门户的异议受理处将听取贵组织意见。
programmes-challenge-where = 向谁提出
programmes-challenge-how = 如何提出
programmes-challenge-time = 自通知起的期限

## Gaps: where a procedure falls short of the model

programmes-gaps-title = 该程序的不足之处
programmes-gaps-text = 本门户如实展示该程序，并指出其欠缺。
programmes-gap-v1 = 用语含糊
programmes-gap-v2 = 要求在本国登记，且无适当的替代办法
programmes-gap-v3 = 没有有效的决定期限
programmes-gap-v4 = 据了解申请方没有上诉途径
programmes-gap-v5 = 由国家决定，没有关于公正性的规则
programmes-gap-v6 = 提问或推迟没有上限
programmes-gap-v7 = 行动快或距离近者占优
programmes-gap-v8 = 公开名单可能危及人身安全
programmes-gap-v9 = 须由机构内部人士保荐
programmes-gap-v10 = 某类组织被排除，或无人享有申请权
programmes-gap-v11 = 接受的语文有限
programmes-gap-v12 = 没有处理反对意见的程序

## Sources

programmes-sources-title = 本页的来源
programmes-source-what = 内容
programmes-source-citation = 来源
programmes-source-checked = 核对日期
programmes-source-confidence = 可信程度
programmes-source-unchecked = 未与来源核对
programmes-confidence-read = 已查阅来源
programmes-confidence-high = 高
programmes-confidence-medium = 中
programmes-confidence-low = 低
programmes-confidence-proposal = 我们自己的建议
programmes-field-categories = 类别
programmes-field-decision = 决定
programmes-field-languages = 语文
programmes-field-deadline = 截止时间
programmes-field-fees = 费用
programmes-field-clocks = 时限
programmes-field-challenge = 异议
programmes-field-publication = 公布
programmes-field-rights = 权利
programmes-field-obligations = 义务
programmes-field-documents = 文件

## The criteria of a programme

# $programme (text): the name of a programme.
programmes-criteria-title = 标准：{ $programme }
programmes-criteria-lead = 评估只依据以下标准，不涉及其他任何因素。
programmes-criterion-test = 如何检验
programmes-criterion-evidence = 证明材料
programmes-criterion-alternative = 可提交的替代证明材料
programmes-criterion-no-alternative = 据了解不接受其他证明材料。
programmes-criterion-basis = 法律依据
# $checked (text): a date, or that nobody compared. $confidence (text): how sure we are.
programmes-criterion-source = 核对：{ $checked }。可信程度：{ $confidence }。
programmes-criterion-why = 为何提出此要求
programmes-criterion-asked = 申请中的问题
programmes-criterion-cure = 如何补正
programmes-criterion-note = 在本方案中
programmes-criterion-gaps = 此项的不足

## The eligibility check

# $programme (text): the name of a programme.
programmes-eligibility-title = 资格自查：{ $programme }
programmes-eligibility-lead = 请就所知作答。无需账户，我们不保存任何内容。
programmes-eligibility-address = 您的答案包含在结果页的网址中。可将其存为书签，也可从浏览器历史记录中删除。
programmes-eligibility-questions = 问题
programmes-eligibility-unknown = 不清楚
programmes-eligibility-submit = 查看结果
programmes-eligibility-change = 修改答案
programmes-eligibility-again = 重新开始
programmes-eligibility-by-criterion = 逐项结果
programmes-eligibility-standing-likely-eligible = 很可能符合标准
programmes-eligibility-standing-likely-eligible-text = 根据您的答案，各项标准均已符合。评估时将审查贵组织的证明材料。
programmes-eligibility-standing-open = 没有任何一项将贵组织排除；部分事项待定
programmes-eligibility-standing-open-text = 以下说明如何确定每个待定事项。
programmes-eligibility-standing-not-yet = 目前至少有一项标准不符合
programmes-eligibility-standing-not-yet-text = 以下说明是哪一项、原因以及如何补正。
programmes-eligibility-advice = 此结果仅供参考。无论结果如何，均可提出申请。
programmes-eligibility-ask = 帮助页面列有联络点。
programmes-eligibility-outcome-met = 符合
programmes-eligibility-outcome-met-by-alternative = 以替代证明材料证实符合
programmes-eligibility-outcome-not-met = 目前不符合
programmes-eligibility-outcome-cannot-tell-yet = 尚无法判定
programmes-eligibility-unanswered = 尚未回答：
programmes-eligibility-undecided = 您的答复尚不足以确定。可以提供其他证明：
# $date (text): a date.
programmes-eligibility-met-from = 时间届满即可符合：自{ $date }起符合。
