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
review-assessment-recused = Эксперт заявил самоотвод
review-assessment-set-aside = Не учитывается

## The parts that people take in a file

review-part-assessor = эксперт, проводивший оценку
review-part-decider = лицо, принявшее решение
review-part-recorder = лицо, зарегистрировавшее решение
review-part-recused = лицо, заявившее самоотвод
review-part-panel-member = член комиссии по жалобам
review-part-applicant-member = член организации-заявителя

## The conflict declaration

review-violation-declaration-missing = Укажите, есть ли у вас конфликт интересов.
review-violation-tie-missing = Укажите, что связывает вас с этим делом.
review-violation-declare-first = Заполните декларацию о конфликте интересов до начала работы с этим делом.
review-violation-conflict-declared = Вы заявили о конфликте интересов. Этим делом займется другой сотрудник.
# $part (text): a part, from the list above.
review-violation-took-part = Вы уже участвовали в этом деле. Ваша роль: { $part }. Оценку должен провести другой сотрудник.

## What a finding or a recommendation still lacks

# $criterion (text): the code of a criterion, such as K1, here and below.
review-violation-verdict-missing = Выберите результат проверки по критерию { $criterion }.
review-violation-reason-missing = Обоснуйте результат проверки по критерию { $criterion }.
review-violation-evidence-missing = Укажите материалы, на которых основан результат проверки по критерию { $criterion }.
review-violation-outcome-missing = Выберите, что вы рекомендуете.
review-violation-doubt-unresolved = Выполнение критерия { $criterion } пока нельзя установить. Сначала задайте вопрос заявителю.
review-violation-criterion-not-met = Нельзя рекомендовать предоставление: критерий { $criterion } не выполнен.
review-violation-nothing-fails = Все критерии выполнены. Нельзя рекомендовать меньше того, что запрошено.
review-violation-nothing-in-doubt = Ни один критерий не отмечен «Пока нельзя установить». Спрашивать не о чем.
review-violation-category-missing = Выберите более низкую категорию, которую вы рекомендуете.
# $criterion (text): the code of a criterion.
review-violation-finding-missing = Вывод по критерию { $criterion } еще не завершен.
review-violation-question-missing = Напишите, о чем вы спрашиваете заявителя по критерию { $criterion }.

## The queue

review-queue-title = Дела на рассмотрении
review-queue-lead = Дела по вашим программам; сначала с ближайшим сроком.
review-queue-empty = Здесь нет дел, ожидающих рассмотрения.
review-queue-done = Ваша рекомендация по этому делу отправлена
review-queue-asked = Ваши вопросы заявителю отправлены
review-queue-sent-back = Дело возвращено на оценку
review-queue-file = Дело
review-queue-organisation = Организация
review-queue-due = Срок
review-queue-state = Состояние
review-queue-assessor = Кто оценивает
review-queue-nobody = Пока никто
review-queue-answered = Заявитель ответил
review-queue-returned = Возвращено
# $date (text): a day, in words.
review-queue-put-off = Отложено до { $date }
review-queue-no-deadline = Срок не обещан
review-queue-all-programmes = Все программы
review-queue-all-states = Все дела на рассмотрении
review-queue-all-to-decide = Все дела, ожидающие решения
review-queue-all-countries = Все страны и районы
review-queue-filter = Отбор дел
review-queue-find-reference = Регистрационный номер дела
review-queue-reference-unknown = В вашей очереди нет дела с этим номером.
# $count (number): files that match, in the two messages below.
review-queue-count =
    { $count ->
        [one] { $count } дело
        [few] { $count } дела
        [many] { $count } дел
       *[other] { $count } дела
    }
review-queue-count-more = Дел: более { $count }
review-back-to-queue = Вернуться к очереди

## The conflict declaration

review-conflict-title = Декларация о конфликте интересов
review-conflict-lead = Дело откроется, когда вы укажете, связаны ли вы с ним.
review-conflict-what = Что считается конфликтом интересов?
review-conflict-what-text = Работа, членство, финансирование, родство, дружба или спор сейчас или в последние пять лет. Достаточно, чтобы так могло показаться беспристрастному человеку.
review-conflict-question = Есть ли у вас конфликт интересов в этом деле?
review-conflict-hint = Ваша декларация регистрируется. Заявленный конфликт нельзя отозвать.
review-conflict-none = Нет, у меня нет конфликта интересов
review-conflict-exists = Да, есть или может так показаться
review-conflict-tie = Что связывает вас с этим делом?
review-conflict-tie-hint = Достаточно одного предложения. Заявитель его не увидит, а узнает лишь о самоотводе.
review-conflict-not-now = Не сейчас
# Of somebody who declared before that there is none.
review-conflict-again-lead = Вы заявили, что у вас нет конфликта интересов в этом деле. Если с тех пор вы его обнаружили, укажите это здесь. Дело станет для вас закрытым, и им займется другой человек.
review-conflict-again-question = Обнаружили ли вы конфликт интересов в этом деле?
review-conflict-again-none = Нет, мне по-прежнему о нем неизвестно
review-conflict-again-exists = Да, обнаружен конфликт или может так показаться
review-recused-title = Вы заявили самоотвод по этому делу
review-recused-lead = Декларация зарегистрирована. Делом займется другой сотрудник, для вас оно закрыто.

## A file

review-file-kicker = Рассмотрение дела
review-file-due = Решение до
review-file-was-due = Срок решения истек
review-file-overdue = Просрочено
# $round (number): the round of assessment, from 2.
review-file-round = Раунд { $round } после отмены решения
review-file-alike = Название другой организации похоже на это
review-file-alike-text = Прежде чем принимать решение, выясните, не выдает ли одна организация себя за другую.
review-file-programme = Программа
review-file-language = Язык заявления
review-file-category = Запрошенная категория
review-file-submitted = Подано
review-file-documents = Документы
review-file-no-documents = Документы не приложены.
review-file-answers = Ответы
review-file-profile = Профиль организации на момент подачи
review-file-left = Заявление и документы
review-file-findings = Выводы по критериям
# $done, $total (number): criteria with a verdict, and criteria in all.
review-file-progress = Критериев с результатом: { $done } из { $total }
# $names (text): names of reviewers.
review-file-others = Над этой оценкой также работают: { $names }
review-file-saved = Ваши выводы сохранены
review-file-kept = Введенный текст сохранен ниже.
review-file-unfinished = Ваши выводы сохранены. Дополните указанное здесь, затем дайте рекомендацию.
review-file-stale-text = Отмеченные ниже критерии были сохранены после того, как вы открыли страницу. Ваш текст остался в форме, сохраненный текст показан рядом. Сравните их и сохраните снова.
# $criterion (text): code and title of a criterion. $name (text): a reviewer. $when (text): a moment.
review-file-stale-who = { $criterion }: { $name }, { $when }
review-file-save-all = Сохранить все
review-file-save-and-recommend = Сохранить и перейти к рекомендации
review-file-declare-conflict = У меня обнаружился конфликт интересов
review-file-decided = По делу принято решение. Выводы изменить нельзя.
review-file-closed-unanswered = Заявитель не ответил вовремя. Дело закрыто; можно подать новое заявление.
review-file-waits-for-decision = Рекомендация дана. Дело ожидает решения.
review-return-title = Возвращено: чего не хватает
# $name (text): a person. $when (text): a moment, in words.
review-return-by = Вернул(а) { $name }, { $when }
# $most (number): how often a file can be sent back in one round.
review-violation-returns-used-up = Вернуть дело на этом этапе больше нельзя. Допустимое число возвратов: { $most }. Примите решение или отложите его с обоснованием.
review-violation-no-return-note = Укажите, чего не хватает.
review-violation-nothing-to-return = Нет рекомендации, которую можно вернуть.
review-file-waits-for-applicant = Дело ожидает ответа заявителя.

## A criterion and its finding

review-criterion-how = Как проверяется этот критерий
review-criterion-test = Способ проверки
review-criterion-evidence = Подтверждающие материалы
review-criterion-alternative = Альтернативные подтверждающие материалы
review-criterion-basis = Правовая основа
review-criterion-cure = Как это исправить
review-finding-verdict = Результат проверки
review-finding-none = Результата пока нет
review-finding-facts = Установленные факты и обоснование
review-finding-facts-hint = Факты, а не мнения. Если решение неблагоприятное, принимающее его лицо может включить этот текст в обоснование.
review-finding-evidence = Рассмотренные документы и ответы
review-finding-considered = Иные рассмотренные материалы
review-finding-considered-hint = Например, открытый источник, указанный так, чтобы его мог найти каждый.
review-finding-considered-all = Рассмотренные материалы
review-finding-missing = Недостающие материалы
review-finding-missing-hint = Если критерий не выполнен или это пока нельзя установить.
review-finding-cure = Как это исправить
review-finding-cure-hint = Что может сделать организация, простыми словами.
review-finding-save = Сохранить этот критерий
review-finding-other = Что было сохранено за это время
# In the place of a name.
review-finding-by-you = вы
review-finding-other-next = Если вы сохраните снова, ваш текст заменит этот.
# $name (text): a reviewer. $when (text): a moment. Both in the two messages below.
review-finding-saved-by = Последнее сохранение: { $name }, { $when }
review-finding-earlier = Прежний текст: { $name }, { $when }

## What was asked of the applicant, as reviewers read it

review-inquiry-title = Вопросы заявителю
# $name (text): a reviewer. $when (text): a moment.
review-inquiry-asked = Вопросы задал(а) { $name }, { $when }
review-inquiry-waits = Заявитель еще не ответил.
# $when (текст): момент.
review-inquiry-until = Заявитель может ответить до { $when }. После напоминаний дело тогда закрывается.
# $count (число): отправленные напоминания.
review-inquiry-reminded = { $count ->
    [0] Напоминания еще не отправлялись.
    [one] Отправлено { $count } напоминание.
    [few] Отправлены { $count } напоминания.
    [many] Отправлено { $count } напоминаний.
   *[other] Отправлено { $count } напоминания.
}
review-inquiry-unreached = Наши письма не доходят ни до одного из тех участников организации, кто может ответить. Без напоминаний дело не закрывается.
review-inquiry-no-limit = Эта программа не устанавливает срока для ответа. Дело остается открытым.
review-inquiry-changed = Что изменилось после вопросов
review-inquiry-unchanged = С тех пор ни ответы, ни документы не изменились.
review-inquiry-before = Прежде
review-inquiry-after = Теперь
review-inquiry-added = Добавленные документы
review-inquiry-removed = Удаленные документы

## The recommendation

review-recommend-title = Рекомендация
review-recommend-lead = Решение принимает другое лицо, которое видит ваши выводы и рекомендацию.
review-recommend-outcome = Что вы рекомендуете?
review-recommend-category = Более низкая категория
review-recommend-category-empty = Выберите категорию
# $criterion (text): code and title of a criterion.
review-recommend-question = Вопрос заявителю: { $criterion }
review-recommend-question-hint = Заявитель прочтет именно этот текст. Укажите, что устранит сомнение.
# $language (text): the name of a language.
review-recommend-question-language = Пишите на языке заявления: { $language }. Ни ваши выводы, ни ваше примечание не отправляются.
# $criteria (text): a list of codes of criteria, here and below.
review-recommend-why-doubt = Выполнение этих критериев пока нельзя установить: { $criteria }. Прежде чем рекомендовать что-либо иное, задайте вопрос заявителю.
review-recommend-why-unfinished = По этим критериям вывод еще не завершен: { $criteria }. Вы можете задать вопрос сейчас и завершить их позже.
review-recommend-why-failing = Эти критерии не выполнены: { $criteria }. Рекомендовать предоставление нельзя.
review-recommend-why-met = Все критерии выполнены. Можно рекомендовать только предоставление.
review-recommend-note = Примечание для лица, принимающего решение
review-recommend-note-hint = Необязательно. Читают только сотрудники учреждения. Заявитель этого никогда не увидит.
review-recommend-submit = Отправить
review-recommend-back = Вернуться к выводам
review-recommend-no-findings = Выводы еще не сохранены.
review-recommend-stale = Выводы изменились с тех пор, как вы открыли эту страницу. Они показаны в нынешнем виде. Прочитайте их и отправьте рекомендацию снова.
review-recommend-saved = Ваши выводы сохранены.

## The profile as reviewers read it

review-profile-name = Название
review-profile-latin-name = Название латинскими буквами
review-profile-acronym = Сокращенное название
review-profile-founded = Дата основания
review-profile-legal-form = Правовая форма
review-profile-purpose = Цель
review-profile-website = Веб-сайт
review-profile-seat = Местонахождение
review-profile-care-of = Через кого
