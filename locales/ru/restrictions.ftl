### Restrictions: everything by which the institution narrows participation.

## Kinds

restrictions-kind-refusal = Отказ
restrictions-kind-lower-category = Более низкая категория
restrictions-kind-closing = Закрытие без ответа
restrictions-kind-deferral = Отсрочка рассмотрения
restrictions-kind-suspension = Приостановление статуса
restrictions-kind-withdrawal = Лишение статуса
restrictions-kind-badge = Отказ в выдаче пропуска
restrictions-kind-quota = Сокращение квоты
restrictions-kind-floor = Отказ в предоставлении слова
restrictions-kind-statement = Отклонение заявления для заседания
restrictions-kind-accommodation = Отказ в разумном приспособлении
restrictions-kind-visa-letter = Отказ в письме для получения визы
restrictions-kind-withheld-information = Отказ в информации
restrictions-kind-silence = Отсутствие ответа в срок

## What a restriction still lacks

restrictions-violation-no-legal-basis = Укажите опубликованное правило, на котором основано ограничение.
restrictions-violation-no-reasons = Обоснуйте это ограничение.
restrictions-violation-end-missing = Укажите, когда заканчивается ограничение.
restrictions-violation-ends-before-it-starts = Выберите дату окончания после даты начала.
restrictions-violation-no-notice = Ограничение не действует, пока о нем не уведомлена затронутая сторона.
restrictions-violation-no-challenge-period = Укажите, до какого дня можно обжаловать ограничение.
restrictions-violation-starts-before-notice = Выберите дату начала не раньше уведомления.
