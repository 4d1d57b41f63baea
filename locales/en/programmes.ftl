# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = Choose one of the answers shown.
programmes-eligibility-number-unreadable = Enter a whole number in digits, such as 2. If there is none, enter 0.
programmes-eligibility-date-unreadable = Enter a day that exists, such as 27 3 2019. A month and year, or a year alone, will do.
programmes-eligibility-date-in-future = Enter a date that is not after today.
