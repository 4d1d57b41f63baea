# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = 选择所列答案之一。
programmes-eligibility-number-unreadable = 用数字填写整数，例如 2。如没有，填写 0。
programmes-eligibility-date-unreadable = 填写实际存在的日期，例如 2019 年 3 月 27 日。只填年月或年份亦可。
programmes-eligibility-date-in-future = 填写不晚于今天的日期。
