# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = Выберите один из показанных ответов.
programmes-eligibility-number-unreadable = Введите целое число цифрами, например 2. Если таких нет, введите 0.
programmes-eligibility-date-unreadable = Введите существующий день, например 27 3 2019. Достаточно месяца и года или только года.
programmes-eligibility-date-in-future = Введите дату не позже сегодняшней.
