### Restrictions: everything by which the institution narrows participation.

## Kinds

restrictions-kind-refusal = 不予授予
restrictions-kind-lower-category = 授予较低类别
restrictions-kind-closing = 因未答复而结案
restrictions-kind-deferral = 推迟审议
restrictions-kind-suspension = 中止地位
restrictions-kind-withdrawal = 撤销地位
restrictions-kind-badge = 拒发出入证
restrictions-kind-quota = 削减配额
restrictions-kind-floor = 不准发言
restrictions-kind-statement = 拒收陈述
restrictions-kind-accommodation = 拒绝提供合理便利
restrictions-kind-visa-letter = 拒发签证函
restrictions-kind-withheld-information = 拒绝披露信息
restrictions-kind-silence = 逾期未答复

## What a restriction still lacks

restrictions-violation-no-legal-basis = 须指明此项限制所依据的已公布规则。
restrictions-violation-no-reasons = 须说明此项限制的理由。
restrictions-violation-end-missing = 须说明此项限制何时终止。
restrictions-violation-ends-before-it-starts = 终止日期须晚于开始日期。
restrictions-violation-no-notice = 在通知当事方之前，限制不生效。
restrictions-violation-no-challenge-period = 须说明可对此项限制提出异议的截止日期。
restrictions-violation-starts-before-notice = 开始日期不得早于通知日期。
