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

organisations-refusal-name-missing = 须以本组织自己的语言和文字填写名称。
organisations-refusal-name-without-letters = 名称须至少含有一个文字。
organisations-refusal-latin-name-not-latin = 此名称须用拉丁字母填写，也可留空。
organisations-refusal-country-missing = 须选择本组织所在的国家或地区。
organisations-refusal-founding-date-not-understood = 须以四位数字填写成立年份，例如2009。月和日可不填。
organisations-refusal-legal-form-missing = 须选择法律形式，可选择“未登记”。
organisations-refusal-purpose-missing = 须说明本组织的宗旨。
organisations-refusal-website-not-understood = 须填写网址，例如https://www.example.org，也可留空。
organisations-refusal-seat-missing = 须填写可以收到信函的地址，可由他人代收。

## Members

organisations-refusal-last-owner = 组织至少需要一名负责人。须先指定另一名负责人。
organisations-refusal-not-a-member = 此人不是本组织成员。未作任何更改。
