# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = Выберите один из показанных ответов.
programmes-eligibility-number-unreadable = Введите целое число цифрами, например 2. Если таких нет, введите 0.

## The list of programmes

programmes-list-title = Программы
programmes-list-lead = Каждая программа — один из путей к аккредитации. Ее правила открыты и едины для всех.
programmes-list-none = Пока не опубликовано ни одной программы.
programmes-kicker = Программа
programmes-kind-model = Типовая программа
programmes-kind-as-is = Реальная процедура, как она есть
programmes-illustrative = Иллюстративная программа, не официальная форма
programmes-illustrative-text = Страница составлена по источникам, указанным ниже. Учреждение ее не выпускало и не одобряло.
programmes-illustrative-model-text = Это модель, предложенная Tribune. Ни один орган ее пока не принял.

## Facts of a programme

programmes-institution = Учреждение
programmes-status = Предоставляемый статус
programmes-fees = Сборы
programmes-languages = Языки заявления
programmes-deadline = Когда подавать
programmes-deadline-rolling = В любой день года
# $when (text): a date and time with its city.
programmes-deadline-yearly = Раз в год. Ближайший срок: { $when }.

## What one can do from a programme’s page

programmes-apply = Подать заявление
programmes-apply-elsewhere = Портал не принимает заявления по этой программе. Он показывает, как устроена процедура.
programmes-check-eligibility = Проверить соответствие критериям
programmes-read-criteria = Критерии и способы их проверки

## Sections of a programme’s page

programmes-gives-title = Что это дает
programmes-owes-title = Что требуется взамен
programmes-decision-title = Кто и как принимает решение
programmes-decision-d1 = Решение принимает секретариат.
programmes-decision-d2 = Комитет дает рекомендацию, решение принимает другой орган.
programmes-decision-d3 = Вы получаете допуск, если никто не представит возражение в срок.
programmes-decision-d4 = Вы получаете допуск, если не возразит установленная доля Сторон.
programmes-decision-d5 = Участие открыто для всех, кроме указанных в закрытом перечне.
programmes-decision-d6 = Участники выбирают из своего состава.
programmes-decision-d7 = Председатель приглашает участников после распространения списка имен.
programmes-decision-recorded = На портале решение органа регистрирует должностное лицо, и это указано в записи.
programmes-categories-title = Категории
programmes-time-title = Сколько времени это занимает
programmes-late-title = Что будет, если мы опоздаем
programmes-lapse-provisional-access = Вы получаете временный доступ до решения.
programmes-lapse-shown-publicly = Задержка показывается публично.
programmes-waiting = Посмотреть дела, по которым решение еще не принято
programmes-criteria-list-title = Что нужно показать
programmes-documents-title = Необходимые документы
programmes-document-required = Обязательно
programmes-document-optional = При наличии
programmes-document-instead = Вместо этого можно представить:

## Times

programmes-clock-completeness = Проверка комплектности дела
programmes-clock-question-rounds = Раунды вопросов к вам
programmes-clock-answer-window = Ваш срок ответа в каждом раунде
programmes-clock-decision = Решение
programmes-clock-deferrals = Сколько раз можно отложить решение
programmes-clock-deferral = На какой срок можно отложить решение
programmes-clock-accommodation = Ответ о разумном приспособлении
programmes-clock-visa-letter = Письмо для получения визы
programmes-clock-badge = Пропуск
programmes-clock-information-request = Ответ на запрос информации
programmes-clock-ask = Чтобы запросить адаптацию, письмо, пропуск или информацию, напишите по адресу на странице помощи.
programmes-limit-none = Ничего не указано
# $days (text): the next holidays, as a list of dates.
programmes-holidays = Нерабочие дни, кроме выходных: { $days }
# $count (number): a length of time or a number of rounds, in the four messages below.
programmes-limit-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
programmes-limit-days =
    { $count ->
        [one] { $count } календарный день
        [few] { $count } календарных дня
        [many] { $count } календарных дней
       *[other] { $count } календарного дня
    }
programmes-limit-working-days =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
programmes-rounds =
    { $count ->
        [one] Не более { $count }
        [few] Не более { $count }
        [many] Не более { $count }
       *[other] Не более { $count }
    }

## Challenging a decision of the programme

programmes-challenge-title = Если вы не согласны с решением
programmes-publication-title = Что публикуется
programmes-challenge-desk = Собственный порядок обжалования у этого органа не известен. Вас выслушает служба приема жалоб портала.
programmes-challenge-where = Куда
programmes-challenge-how = Как
programmes-challenge-time = Срок подачи жалобы со дня уведомления

## Gaps: where a procedure falls short of the model

programmes-gaps-title = Пробелы этой процедуры
programmes-gaps-text = Портал показывает процедуру как она есть и называет ее недостатки.
programmes-gap-v1 = Неясное понятие
programmes-gap-v2 = Требуется регистрация в своем государстве, достаточной альтернативы нет
programmes-gap-v3 = Нет действенного срока принятия решения
programmes-gap-v4 = Доступный заявителю порядок обжалования не известен
programmes-gap-v5 = Решение принимают государства, правил о беспристрастности нет
programmes-gap-v6 = Число вопросов или отсрочек не ограничено
programmes-gap-v7 = Преимущество у тех, кто быстрее или ближе
programmes-gap-v8 = Публикация имен может подвергать людей опасности
programmes-gap-v9 = Требуется поручитель внутри учреждения
programmes-gap-v10 = Категория исключена или права подать заявление нет ни у кого
programmes-gap-v11 = Заявления принимаются лишь на немногих языках
programmes-gap-v12 = Нет процедуры рассмотрения возражений

## Sources

programmes-sources-title = Источники этой страницы
programmes-source-what = Предмет
programmes-source-citation = Источник
programmes-source-checked = Дата проверки
programmes-source-confidence = Степень уверенности
programmes-source-unchecked = С источником не сверено
programmes-confidence-read = Прочитано в источнике
programmes-confidence-high = Высокая
programmes-confidence-medium = Средняя
programmes-confidence-low = Низкая
programmes-confidence-proposal = Наше собственное предложение
programmes-field-categories = Категории
programmes-field-decision = Решение
programmes-field-languages = Языки
programmes-field-deadline = Срок подачи
programmes-field-fees = Сборы
programmes-field-clocks = Сроки
programmes-field-challenge = Обжалование
programmes-field-publication = Публикация
programmes-field-rights = Права
programmes-field-obligations = Обязанности
programmes-field-documents = Документы

## The criteria of a programme

# $programme (text): the name of a programme.
programmes-criteria-title = Критерии: { $programme }
programmes-criteria-lead = Заявление оценивается по этим критериям и ни по каким иным.
programmes-criterion-test = Как мы это проверяем
programmes-criterion-evidence = Чем это подтверждается
programmes-criterion-alternative = Что можно представить вместо этого
programmes-criterion-no-alternative = Сведений о приеме иных материалов нет.
programmes-criterion-basis = Правовая основа
# $checked (text): a date, or that nobody compared. $confidence (text): how sure we are.
programmes-criterion-source = Проверка: { $checked }; степень уверенности: { $confidence }.
programmes-criterion-why = Почему мы спрашиваем
programmes-criterion-asked = О чем спрашивает заявление
programmes-criterion-cure = Как это исправить
programmes-criterion-note = В этой программе
programmes-criterion-gaps = Пробелы в этом вопросе

## The eligibility check

# $programme (text): the name of a programme.
programmes-eligibility-title = Проверить соответствие критериям: { $programme }
programmes-eligibility-lead = Ответьте на то, что можете. Учетная запись не нужна, и мы ничего не сохраняем.
programmes-eligibility-address = Ответы записаны в адресе страницы с результатом. Ее можно сохранить в закладках или удалить из истории браузера.
programmes-eligibility-questions = Вопросы
programmes-eligibility-unknown = Не знаю
programmes-eligibility-submit = Показать результат
programmes-eligibility-change = Изменить ответы
programmes-eligibility-again = Начать заново
programmes-eligibility-by-criterion = По каждому критерию
programmes-eligibility-standing-likely-eligible = Вероятно, вы соответствуете критериям
programmes-eligibility-standing-likely-eligible-text = Судя по ответам, все критерии выполнены. При оценке будут рассмотрены ваши материалы.
programmes-eligibility-standing-open = Препятствий нет; некоторые вопросы открыты
programmes-eligibility-standing-open-text = Ниже указано, что прояснит каждый открытый вопрос.
programmes-eligibility-standing-not-yet = Сегодня не выполнен по меньшей мере один критерий
programmes-eligibility-standing-not-yet-text = Ниже указано, какой, почему и как это исправить.
programmes-eligibility-advice = Это лишь совет. Подать заявление можно при любом результате.
programmes-eligibility-ask = Контактный пункт указан на странице помощи.
programmes-eligibility-outcome-met = Выполнен
programmes-eligibility-outcome-met-by-alternative = Выполнен на основании альтернативных материалов
programmes-eligibility-outcome-not-met = Сегодня не выполнен
programmes-eligibility-outcome-cannot-tell-yet = Пока нельзя установить
programmes-eligibility-unanswered = Пока без ответа:
programmes-eligibility-undecided = Ваши ответы этого не решают. Возможны другие подтверждения:
# $date (text): a date.
programmes-eligibility-met-from = Достаточно подождать: с { $date } критерий будет выполнен.
