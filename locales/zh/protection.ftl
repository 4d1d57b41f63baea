### Protection: organisations that are kept out of public sight.

## An organisation hides itself

protection-hide-page = 哪些内容公开
protection-hide-title = 隐藏我们的组织
protection-hide-lead = 如在此为人所知有危险，请立即对所有人隐藏贵组织。
protection-hide-effect = 本门户的任何公开页面均不列贵组织的名称或地位，适用于所有方案。未列名称公布的内容在月底从列表中移除；如当日移除，他人便可看出其所属组织。作出决定的机构自己的文件仍可能列出贵组织名称。
protection-hide-kept = 其所持地位仍然有效，卷宗照常处理。
protection-hide-told = 无需任何人同意。如您已提交申请，将告知保护事务协调人。
protection-hide-limit = 处理贵组织卷宗的工作人员仍能看到名称。决策人还能看到贵组织已隐藏，但看不到原因。此前读过的人可能仍记得。
protection-hide-undo = 如需恢复显示，先由一名所有者在组织页面上同意，再由保护事务协调人确认。咨询：{ $contact }。
protection-hide-agreed = 一名所有者已同意恢复显示。保护事务协调人确认之前，不显示任何内容。咨询：{ $contact }。
protection-hide-by-focal-point = 由保护事务协调人隐藏。恢复显示前至少提前一周告知成员。咨询：{ $contact }。
protection-hide-announced = 由保护事务协调人隐藏，现拟恢复显示。如有危险，请要求继续隐藏。咨询：{ $contact }。
protection-hide-from = 最早于 { $when } 恢复显示。
protection-hide-agree = 同意恢复显示
protection-hide-agree-effect = 如您同意，将告知保护事务协调人。经其确认后，公开页面可按各方案的公布规则再次列出贵组织。
protection-hide-stay = 继续隐藏
protection-hide-done = 贵组织已隐藏
protection-hide-done-hidden = 贵组织自现在起已隐藏。
protection-hide-done-agreed = 您的同意已记录，并已告知保护事务协调人。
protection-hide-submit = 立即隐藏

## The pages of the protection focal point

protection-seals-title = 已隐藏的公开条目
protection-seals-lead = 隐藏后，凡可识别组织身份的内容均不再公开。该组织的地位仍然有效。
protection-seals-hint = 填写名称的一部分即可。也可填写其在登记册中的页面地址或某项决定的地址。
protection-seal-title = 一个组织的公开条目
protection-seals-found = 查找结果
protection-seals-sealed = 已隐藏的组织
protection-seals-none = 此处没有组织。可用名称的其他部分查找。
protection-seals-entry = 公开条目
protection-seal-is-sealed = 已隐藏
protection-seal-may-be-shown = 已隐藏，可恢复显示
protection-seal-is-public = 未隐藏
protection-seal-do = 隐藏公开条目
protection-seal-undo = 恢复公开条目
protection-seal-do-effect = 登记册和决定将立即不再显示任何可识别该组织的内容，适用于所有方案。
protection-seal-undo-effect = 登记册和决定将立即重新显示该组织，适用于所有方案。
protection-seal-needs-agreement = 该组织已要求隐藏。须由一名负责人在组织页面上同意后，方可恢复显示。
protection-seal-agreed = 一名负责人已同意恢复显示。经您确认后，公开页面可立即按各方案的公布规则列出该组织。
protection-seal-announce-effect = 此条目由保护事务协调人隐藏。须先以不提及任何人的邮件告知成员，一周后方可恢复公开。
protection-seal-announce = 先告知成员
protection-seal-told = 已告知成员。自 { $when } 起可恢复公开。成员仍可要求继续隐藏。
protection-seal-step-sealed = 已隐藏
protection-seal-step-announced = 已告知成员将恢复公开
protection-seal-step-agreed = 一名负责人同意恢复显示
protection-seal-step-kept = 继续隐藏
protection-seal-step-public = 恢复公开
protection-seal-reason = 理由
protection-seal-reason-hint = 您和本方案的保护事务协调人可阅读。理由予以保留，不可更改。只写必要内容。
protection-seal-history = 以往的更改
protection-seal-own-wish = 应该组织的要求，无须说明理由。
protection-seal-other-programme = 理由由另一方案的保护事务协调人保存。
protection-seal-done-sealed = 公开条目已隐藏。
protection-seal-done-announced = 已告知成员。在您恢复公开之前，条目仍处于隐藏状态。
protection-seal-done-public = 条目已恢复公开。
protection-seal-stale = 条目按目前状态显示。请先阅读以往的更改，再作决定。
protection-violation-seal-reason-missing = 须说明理由。理由与此更改一并保留。
