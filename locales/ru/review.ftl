### Review: the assessment of a file against each criterion.

## Verdicts

review-verdict-met = Выполнен
review-verdict-not-met = Не выполнен
review-verdict-cannot-tell = Пока нельзя установить

## Recommended outcomes

review-recommended-grant = Предоставить
review-recommended-grant-lower = Предоставить в более низкой категории
review-recommended-refuse = Отказать
review-recommended-ask = Сначала задать вопрос заявителю

## Assessments

review-assessment-awaiting-declaration = Ожидается декларация о конфликте интересов
review-assessment-open = Ведется
review-assessment-recommended = Рекомендация дана
review-assessment-recused = Эксперт взял самоотвод
review-assessment-set-aside = Не используется

## The parts that people take in a file

review-part-case-officer = ведущий дело сотрудник
review-part-assessor = эксперт, проводивший оценку
review-part-decider = лицо, принявшее решение
review-part-recorder = лицо, зарегистрировавшее решение
review-part-recused = лицо, взявшее самоотвод
review-part-panel-member = член комиссии по жалобам
review-part-applicant-member = член организации-заявителя

## The conflict declaration

review-refusal-declaration-missing = Укажите, есть ли у вас конфликт интересов.
review-refusal-tie-missing = Укажите, что связывает вас с этим делом.
review-refusal-declare-first = Заполните декларацию о конфликте интересов до начала работы с этим делом.
review-refusal-conflict-declared = Вы заявили о конфликте интересов. Этим делом займется другой сотрудник.
# $part (text): a part, from the list above.
review-refusal-took-part = Вы уже участвовали в этом деле. Ваша роль: { $part }. Оценку должен провести другой сотрудник.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-refusal-verdict-missing = Выберите результат проверки по критерию { $criterion }.
review-refusal-reason-missing = Обоснуйте результат проверки по критерию { $criterion }.
review-refusal-evidence-missing = Укажите материалы, на которых основан результат проверки по критерию { $criterion }.
review-refusal-outcome-missing = Выберите, что вы рекомендуете.
review-refusal-doubt-unresolved = Критерий { $criterion } пока нельзя установить. Сначала задайте вопрос заявителю.
review-refusal-criterion-not-met = Нельзя рекомендовать предоставление: критерий { $criterion } не выполнен.
review-refusal-nothing-fails = Все критерии выполнены. Нельзя рекомендовать меньше того, что запрошено.
review-refusal-nothing-in-doubt = Ни один критерий не отмечен «Пока нельзя установить». Спрашивать не о чем.
review-refusal-category-missing = Выберите более низкую категорию, которую вы рекомендуете.
