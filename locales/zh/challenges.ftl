### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = 规则不明确或未公布
challenges-ground-about-unclear-rule = 规则没有公布，或含义不清。
challenges-ground-error = 错误
challenges-ground-about-error = 决定认定事实有误，或适用规则有误。
challenges-ground-evidence-ignored = 忽视证明材料
challenges-ground-about-evidence-ignored = 您提供的证明材料未在决定中予以考虑。
challenges-ground-discrimination = 歧视
challenges-ground-about-discrimination = 您因身份、观点或来源而受到较差待遇。
challenges-ground-unfair-procedure = 程序不公或存在偏见
challenges-ground-about-unfair-procedure = 您的意见未被听取，或决策人不公正。
challenges-ground-delay = 拖延
challenges-ground-about-delay = 所用时间超过公布的期限。
challenges-ground-disproportion = 不相称
challenges-ground-about-disproportion = 限制超出其目的所需。
challenges-ground-inaccessibility = 缺乏无障碍条件
challenges-ground-about-inaccessibility = 因残障、语言、距离或技术原因，您无法参与。
challenges-ground-non-disclosure = 不当拒绝披露信息
challenges-ground-about-non-disclosure = 本应披露的信息未向您披露。
challenges-ground-reprisal = 报复
challenges-ground-about-reprisal = 这是对您与本机构合作或此前提出异议的报复。

## States

challenges-state-safe-draft = 受保护的草稿
challenges-state-lodged = 已提出
challenges-state-acknowledged = 已确认收到
challenges-state-screened = 已完成风险审查
challenges-state-admissible = 可受理
challenges-state-cure = 待补正
challenges-state-inadmissible = 不予受理
challenges-state-interim = 临时措施生效中
challenges-state-stage1 = 第1阶段审查中
challenges-state-settled = 已协商解决
challenges-state-upheld = 异议成立
challenges-state-partly = 异议部分成立
challenges-state-rejected = 异议不成立
challenges-state-lapsed = 逾期
challenges-state-stage2 = 第2阶段审查中
challenges-state-decided = 已作最终决定
challenges-state-implementing = 执行中
challenges-state-closed = 已结案
challenges-state-not-implemented = 未执行
challenges-state-reopened = 重新审理

## Outcomes and what follows from them

challenges-outcome-upheld = 异议成立
challenges-outcome-partly = 异议部分成立
challenges-outcome-rejected = 异议不成立
challenges-effect-annul-and-remit = 决定被撤销。卷宗交由未曾参与的评估人重新评估。
challenges-effect-stands = 决定维持不变。

## Why a challenge may come late

challenges-late-risk = 更早提出会使人面临危险。
challenges-late-disability = 因残障无法更早提出。
challenges-late-language = 决定所用语言我方无法理解。

## What a challenge still lacks

challenges-refusal-nothing-to-challenge = 此决定未限制任何人，没有可提出异议的事项。
challenges-refusal-already-lodged = 您对此决定的异议正在审查。可用回执码查看进展。
challenges-refusal-no-ground = 须至少选择一项异议事由。
challenges-refusal-no-statement = 须用您自己的话说明问题，几句话即可。
challenges-refusal-late = 提出异议的期限已过。须选择未能更早提出的原因。

## The receipt code

challenges-refusal-code-missing = 须输入回执码。
# $character (text): the character.
challenges-refusal-code-character = 回执码中没有{ $character }。须与回执逐字核对。
# $length (number): characters of a code. $actual (number): characters typed.
challenges-refusal-code-length = 回执码字符数：{ $length }。已输入字符数：{ $actual }。

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-refusal-took-part = 您参与过此卷宗。您的角色：{ $part }。异议须由他人审查。
challenges-refusal-declare-first = 审查此异议之前，须先作出利益冲突声明。
challenges-refusal-conflict-declared = 您已声明存在利益冲突。此异议将由他人审查。

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-refusal-not-possible-now = 目前无法进行此操作。异议状态：{ $state }。
challenges-refusal-outcome-missing = 须选择异议审查结果。
challenges-refusal-no-reasons = 须说明理由，理由将与结果一并公布。
challenges-refusal-no-ground-upheld = 须标明成立的异议事由。
challenges-refusal-no-effect = 须说明决定是撤销还是维持。
challenges-refusal-ground-with-rejection = 有事由成立的异议不应判为不成立。须更改结果或取消标记。
