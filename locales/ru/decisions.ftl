### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = Предоставлено
decisions-outcome-granted-lower = Предоставлено в более низкой категории
decisions-outcome-refused = Отказано

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-refusal-not-possible-now = Решение принимается только по делу с рекомендацией. Состояние этого дела: { $state }.
decisions-refusal-decider-assessed = Вы проводили оценку этого дела. Решение должно принять другое лицо.
# $part (text): the part that the person took, such as “decision maker”.
decisions-refusal-decider-took-part = Вы уже участвовали в этом деле. Ваша роль: { $part }. Решение должно принять другое лицо.
decisions-refusal-decider-is-applicant = Вы входите в организацию-заявитель. Решение должно принять другое лицо.
decisions-refusal-declare-first = Заполните декларацию о конфликте интересов до принятия решения.
decisions-refusal-conflict-declared = Вы заявили о конфликте интересов. Решение должно принять другое лицо.

## What a decision still lacks

decisions-refusal-outcome-missing = Выберите итог решения.
decisions-refusal-category-missing = Выберите категорию ниже запрошенной.
decisions-refusal-no-decider = Укажите имя и должность лица, принимающего решение.
decisions-refusal-no-body = Укажите название органа, принявшего решение.
decisions-refusal-no-body-session = Укажите сессию или заседание, на котором принято решение.
decisions-refusal-no-body-date = Укажите дату, когда орган принял решение.
# $today (text): today, as an ISO 8601 date.
decisions-refusal-body-date-in-future = Дата решения органа не может быть позже сегодняшней: { DATE($today) }.
decisions-refusal-no-criterion-named = Решение дает меньше запрошенного. Укажите хотя бы один невыполненный критерий.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-refusal-no-reason-given = В решении ничего не сказано о критерии { $criterion }, который оценка не признала выполненным. Приведите обоснование.
# $version (number): the number of the programme version.
decisions-refusal-criterion-not-published = Критерий { $criterion } в редакции { $version } не входит в число опубликованных для этого дела.
decisions-refusal-no-facts = Изложите факты, установленные по критерию { $criterion }.
decisions-refusal-no-evidence-considered = Укажите материалы, рассмотренные по критерию { $criterion }.
decisions-refusal-no-evidence-missing = Укажите, каких материалов не хватает по критерию { $criterion }. Если хватает всех, напишите об этом.
decisions-refusal-no-cure = Напишите, как исправить положение по критерию { $criterion }.
decisions-refusal-no-effective-date = Укажите дату вступления решения в силу.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-refusal-effective-before-decision = Решение не может действовать до его принятия. Самая ранняя дата: { DATE($earliest) }.
decisions-refusal-no-challenge-route = В программе не опубликован порядок обжалования. Без него решение нельзя сохранить.
# $days (number): days for a challenge that the programme publishes.
decisions-refusal-challenge-period-too-short = Срок обжалования короче опубликованного. Необходимо дней: { $days }.
