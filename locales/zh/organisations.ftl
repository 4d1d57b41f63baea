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
organisations-refusal-name-without-letters = 名称须至少含有一个字母或文字。
organisations-refusal-latin-name-not-latin = 此名称须用拉丁字母填写，也可留空。
organisations-refusal-country-missing = 须选择本组织总部所在的国家或地区。
organisations-refusal-founding-date-not-understood = 须以四位数字填写成立年份，例如2009。月和日可不填。
organisations-refusal-legal-form-missing = 须选择法律形式，可选择“未登记”。
organisations-refusal-purpose-missing = 须说明本组织的宗旨。
organisations-refusal-website-not-understood = 须填写网址，例如https://www.example.org，也可留空。
organisations-refusal-seat-missing = 须填写可以收到信函的地址，可由他人代收。

## Members

organisations-refusal-last-owner = 组织至少需要一名负责人。须先指定另一名负责人。
organisations-refusal-not-a-member = 此人不是本组织成员。未作任何更改。

## The profile

organisations-profile-lead = 只需填写一次，各项申请均可使用。
organisations-profile-kept = 您填写的内容显示在下方。
organisations-profile-name = 组织名称
organisations-profile-name-hint = 使用其本身的语言和文字。
organisations-profile-latin-name = 拉丁字母名称
organisations-profile-latin-name-hint = 供不识另一种文字的读者使用。
organisations-profile-acronym = 简称
organisations-profile-country-choose = 选择国家或地区
organisations-profile-founded = 成立时间
organisations-profile-founded-hint = 如不知具体日期，填写年份即可。例如 27 3 2019
organisations-profile-founded-precision = 日期的准确程度
organisations-profile-founded-approximate = 此日期为大致时间
# $date (text): a year, a month or a day.
organisations-profile-founded-about = 约 { $date }
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
organisations-profile-who-sees = 贵组织成员，以及处理已提交申请的人员。地址不会公开。
organisations-new-title = 介绍贵组织
organisations-new-submit = 保存并继续
organisations-edit-title = 修改组织简介
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = 由 { $name } 修改，{ $when }
# $when (text): a date and time.
organisations-changed-on = 修改时间：{ $when }

## An organisation

organisations-page-kicker = 组织
organisations-page-edit = 修改简介
organisations-page-apply = 选择方案
organisations-members-title = 代表该组织的人员
organisations-members-lead = 仅成员可见此名单。
organisations-members-name = 姓名
organisations-members-role = 权限
organisations-role-owner = 负责人：全部权限，包括撤回申请
organisations-role-editor = 编辑者：撰写并提交申请
organisations-role-viewer = 查看者：仅可阅读
