### Decisions: what the institution resolves on a file, with its reasons.

## Outcomes

decisions-outcome-granted = Предоставлено
decisions-outcome-granted-lower = Предоставлено в более низкой категории
decisions-outcome-refused = Отказано

## Закрытие дела без ответа

# $programme (текст): название программы. $version (число): ее версия.
decisions-closing-basis = Срок для ответа на вопросы: { $programme }, версия { $version }.
# $when (текст): день. Далее следует перечень критериев.
decisions-closing-asked = { $when } мы задали вашей организации вопросы о следующем:
# Далее следует перечень дней.
decisions-closing-reminded = Напоминания были отправлены по электронной почте в следующие дни:
# $when (текст): день.
decisions-closing-last = Последний день для ответа: { $when }. Ответа не поступило.
decisions-closing-meaning = По критериям ничего не решено. Ваша организация может подать новое заявление, когда программа принимает заявления. Ее прежние ответы для этого сохранены.

## Who may not decide, and when

# $state (text): the name of a state of the application.
decisions-violation-not-possible-now = Решение принимается только по делу с рекомендацией. Состояние этого дела: { $state }.
decisions-violation-decider-assessed = Вы проводили оценку этого дела. Решение должно принять другое лицо.
# $part (text): the part that the person took, such as “decision maker”.
decisions-violation-decider-took-part = Вы уже участвовали в этом деле. Ваша роль: { $part }. Решение должно принять другое лицо.
decisions-violation-decider-is-applicant = Вы входите в организацию-заявитель. Решение должно принять другое лицо.
decisions-violation-declare-first = Заполните декларацию о конфликте интересов до принятия решения.
decisions-violation-conflict-declared = Вы заявили о конфликте интересов. Решение должно принять другое лицо.

## What a decision still lacks

decisions-violation-outcome-missing = Выберите итог решения.
decisions-violation-category-missing = Выберите категорию ниже запрошенной.
decisions-violation-no-decider = Укажите имя и должность лица, принимающего решение.
# $name (text): the name of the person who is signed in.
decisions-violation-decider-is-another = В уведомлении указывается лицо, принимающее решение, то есть вы. Укажите собственное имя ({ $name }) и должность.
decisions-violation-no-body = Укажите название органа, принявшего решение.
decisions-violation-no-body-session = Укажите сессию или заседание, на котором принято решение.
decisions-violation-no-body-date = Укажите дату, когда орган принял решение.
# $today (text): today, as an ISO 8601 date.
decisions-violation-body-date-in-future = Дата решения органа не может быть позже сегодняшней ({ DATE($today) }).
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-body-date-before-file = Орган не мог принять решение до получения этого дела. Проверьте год. Самая ранняя дата — { DATE($earliest) }.
decisions-violation-no-criterion-named = Решение дает меньше запрошенного. Укажите хотя бы один невыполненный критерий.
# $criterion (text): the code of a criterion, such as K1, here and below.
decisions-violation-no-reason-given = В решении ничего не сказано о критерии { $criterion }, который оценка не признала выполненным. Приведите обоснование.
# $version (number): the number of the programme version.
decisions-violation-criterion-not-published = Критерий { $criterion } в редакции { $version } не входит в число опубликованных для этого дела.
decisions-violation-no-facts = Изложите факты, установленные по критерию { $criterion }.
decisions-violation-no-evidence-considered = Укажите материалы, рассмотренные по критерию { $criterion }.
decisions-violation-no-evidence-missing = Укажите, каких материалов не хватает по критерию { $criterion }. Если хватает всех, напишите об этом.
decisions-violation-no-cure = Напишите, как исправить положение по критерию { $criterion }.
decisions-violation-no-effective-date = Укажите дату вступления решения в силу.
decisions-violation-no-public-summary = Напишите резюме для публики. Обоснование публика не читает.
# $earliest (text): the first possible day, as an ISO 8601 date.
decisions-violation-effective-before-decision = Решение не может действовать до его принятия (самая ранняя дата — { DATE($earliest) }).
decisions-violation-effective-too-late = Самая поздняя дата — { DATE($latest) }. Статус, который начинается позже, вносится в день начала.
decisions-violation-names-organisation = Этот текст предназначен для публики, а в нем названа организация. Напишите «организация» вместо ее названия.
decisions-violation-names-reference = Этот текст предназначен для публики, а в нем указан номер заявления. Напишите «заявление» вместо номера.
decisions-violation-no-challenge-route = В программе не опубликован порядок обжалования. Без него решение нельзя сохранить.
# $days (number): days for a challenge that the programme publishes.
decisions-violation-challenge-period-too-short = Срок обжалования короче опубликованного. Необходимо дней: { $days }.
decisions-violation-no-deferral-reason = Укажите, почему решение откладывается.
decisions-violation-no-deferral-criterion = Выберите критерий, которого касается отсрочка.
decisions-violation-no-deferral-text = Объясните заявителю, чего вы ожидаете.
decisions-violation-no-deferral-date = Укажите день, до которого решение откладывается.
# $today (text): today, as an ISO 8601 date.
decisions-violation-deferral-date-not-ahead = Укажите день позже сегодняшнего ({ DATE($today) }).
# $last (text): the last possible day, as an ISO 8601 date.
decisions-violation-deferral-too-long = Программа не допускает дня позднее { DATE($last) }.

## The queue of decision makers

decisions-queue-title = Дела, ожидающие решения
decisions-queue-lead = Дела с рекомендацией, в оценке которых вы не участвовали.
decisions-queue-empty = Нет дел, ожидающих вашего решения.
decisions-back-to-queue = Вернуться к делам, ожидающим решения

## The decision form

decisions-decide-kicker = Решение по делу
decisions-decide-left = Дело и выводы
decisions-decide-right = Решение
decisions-decide-recommended = Рекомендация
decisions-decide-findings = Выводы по критериям
decisions-decide-incomplete = Решение неполное и не сохранено
decisions-decide-kept = Введенный текст сохранен ниже. Заявителю ничего не отправлено.
decisions-decide-stale = Дело изменилось с тех пор, как вы его открыли. Просмотрите его и отправьте решение снова.
decisions-decide-outcome = Итог решения
decisions-decide-category = Предоставляемая категория
decisions-decide-category-empty = Выберите категорию
decisions-decide-decider = Имя и должность лица, принимающего решение
decisions-decide-decider-hint = Укажите собственное имя, как в вашей учетной записи, и должность. Заявитель прочтет их в уведомлении.
decisions-decide-by-body = В этой программе решает орган
decisions-decide-by-body-text = Вы регистрируете решение органа. В уведомлении будет сказано, что его зарегистрировал сотрудник.
decisions-decide-body = Орган
decisions-decide-session = Сессия или заседание и документ
decisions-decide-session-hint = Так, чтобы любой мог найти протокол.
decisions-decide-body-date = Дата решения органа
decisions-decide-vote = Голосование
decisions-decide-vote-hint = Оставьте пустым, если голосования не было.
decisions-decide-votes-for = За
decisions-decide-votes-against = Против
decisions-decide-votes-abstaining = Воздержались
decisions-decide-vote-unreadable = Укажите число голосов цифрами.
decisions-decide-vote-missing = Укажите все три числа голосов. Если голосов не было, укажите 0. Если голосования не было, очистите все три поля.
decisions-decide-date-unreadable = Укажите существующий день, например 27 3 2027.
decisions-decide-reasons = Обоснование по критериям
decisions-decide-reasons-text = Текст заполнен по выводам. Проверьте и исправьте его: заявитель получит его в этом виде.
decisions-decide-all-met = Все критерии признаны выполненными. Обоснование здесь нужно, только если вы решаете иначе.
decisions-decide-more-reasons = Обоснование по другим критериям
decisions-decide-give-reasons = Указать обоснование
decisions-decide-summary = Краткое изложение
decisions-decide-summary-hint = Необязательно. Одно-два предложения перед обоснованием в уведомлении.
decisions-decide-public-summary = Резюме для публики
decisions-decide-public-summary-hint = Необходимо при отказе или более низкой категории. Оно предназначено для публики и заменяет обоснование. Укажите, что не было показано. Не приводите имен, мест, чисел, дат и цитат. Пишите на этом языке: { $language }.
# After the hint, where the organisation is hidden.
decisions-decide-public-summary-hidden = Пока организация скрыта, ничего из него не публикуется.
decisions-decide-recusals = Кто заявил самоотвод
decisions-decide-recusals-hint = Должности, а не имена. Оставьте пустым, если таких нет.
# $count (number): people who stepped aside.
decisions-decide-recused = Заявили самоотвод из-за конфликта интересов: { $count }
decisions-decide-language = Язык решения
# $language (text): the name of a language.
decisions-decide-language-hint = Пишите на этом языке: { $language }. На нем подано заявление, и заявитель получит ваши слова на нем.
decisions-decide-effective-on = Дата вступления в силу
decisions-decide-effective-on-hint = День, с которого действует решение.
decisions-decide-route = Что уведомление добавит само
# $days (number): days for a challenge.
decisions-decide-route-days = Дней на подачу жалобы: { $days }
# $contact (text): an address or telephone number.
decisions-decide-route-help = Контакт для получения помощи: { $contact }
decisions-decide-submit = Проверить перед отправкой
decisions-check-title = Проверьте перед отправкой
decisions-check-lead = Пока ничего не сохранено. Прочитайте то, что прочитают другие, затем отправьте или измените.
# $name (text): the name in the account of the reader.
decisions-check-signed-in = Вы вошли под именем: { $name }.
decisions-check-public = Что прочитают все
decisions-check-absent = Ничего. Организация скрыта ради ее безопасности.
decisions-check-unnamed = Не называется
decisions-check-criteria = Критерии
decisions-check-no-warning = В резюме не найдено имен, чисел, дат и цитат. Все же прочитайте его еще раз.
decisions-check-warnings = Эти места могут кого-то раскрыть
decisions-check-warnings-text = Измените их, если читатель может узнать организацию или человека. Решать вам.
decisions-check-notice = Что прочитает заявитель
decisions-check-send = Сохранить решение и отправить уведомление
decisions-check-change = Вернуться и изменить
decisions-warning-name = Имя или название из этого дела: «{ $found }»
decisions-warning-reference = Номер этого дела: «{ $found }»
decisions-warning-date = Дата: «{ $found }»
decisions-warning-number = Число: «{ $found }»
decisions-warning-address = Адрес: «{ $found }»
decisions-warning-quotation = Слова, взятые из дела: «{ $found }»
decisions-warning-capital = Возможно, имя или название: «{ $found }»
decisions-decide-done = Решение сохранено, уведомление отправлено
decisions-decide-sooner = Решение можно принять и раньше этого дня.
# $name (text): who put it off. $when (text): the moment, in words.
decisions-decide-put-off-by = Рассмотрение отложил(а): { $name }, { $when }.
decisions-defer-title = Отложить решение
decisions-defer-lead = Отсрочка является ограничением. Заявитель получает обоснование, дату и порядок обжалования.
decisions-defer-incomplete = Отсрочка заполнена не полностью и не сохранена
decisions-defer-rule = Что допускает программа
# $count (number): deferrals allowed for one file.
decisions-defer-most = Допустимое число отсрочек по одному делу: { $count }.
decisions-defer-no-most = Орган не ограничивает число отсрочек.
# $last (text): the last possible day, as an ISO 8601 date.
decisions-defer-last = Последний возможный день: { DATE($last) }.
decisions-defer-no-last = Орган не ограничивает срок отсрочки.
decisions-defer-clock = Обещанный программой срок продолжает идти.
decisions-defer-text = Что прочитает заявитель
# $language (text): the name of a language.
decisions-defer-text-hint = Укажите, чего вы ожидаете, от кого и что делается до тех пор. Пишите на этом языке: { $language }.
decisions-defer-until-hint = В этот день дело само вернется в список.
decisions-defer-send = Отложить и отправить уведомление
decisions-defer-back = Назад к решению
decisions-defer-done = Решение отложено, уведомление отправлено
decisions-return-title = Вернуть на доработку эксперту
decisions-return-lead = Выводы сохраняются, дело снова попадает в очередь экспертов. Заявитель видит, что снова идет оценка, и ничего из того, что вы пишете здесь.
# $count (number): how often the file can still be sent back.
decisions-return-left = Сколько раз еще можно вернуть дело на этом этапе: { $count }.
decisions-return-note = Чего не хватает
decisions-return-note-hint = Читают только сотрудники учреждения. Заявитель этого никогда не увидит.
decisions-return-submit = Вернуть

## When somebody else was first

decisions-overtaken-title = Введенный вами текст не сохранен
decisions-overtaken-lead = Дело продвинулось, пока вы писали. Введенный вами текст приведен ниже, его можно скопировать.
decisions-overtaken-first = Что произошло раньше
decisions-overtaken-read = Прочитать уведомление об этом решении
decisions-overtaken-read-deferral = Прочитать уведомление об этой отсрочке
decisions-overtaken-typed = Что вы ввели

## The notice

decisions-notice-kicker = Уведомление о решении
decisions-deferral-kicker = Уведомление об отсрочке
decisions-deferral-title = Решение по вашему заявлению отложено
# $date (text): the day until which it is put off, as an ISO 8601 date, here and below.
decisions-deferral-lead = Решение отложено до { DATE($date) }.
decisions-deferral-earlier = Предыдущая отсрочка, до { DATE($date) }
decisions-deferral-over = Эта отсрочка закончилась
decisions-deferral-over-text = Дело больше не отложено.
decisions-deferral-until = Отложено до
decisions-deferral-reason = Причина
decisions-deferral-criterion = Затронутый критерий
decisions-deferral-criterion-hint = Решение откладывается только из-за опубликованного критерия.
decisions-deferral-criterion-empty = Выберите критерий
decisions-deferral-reason-evidence-expected = Ожидаются материалы от третьих лиц.
decisions-deferral-reason-facts-checked = Проверяется один из фактов.
decisions-deferral-reason-rule-clarified = Уточняется, как применяется критерий.
decisions-deferral-reason-questions-open = У принимающих решение остались вопросы.
decisions-deferral-reason-not-reached = Орган не успел рассмотреть это дело на своей сессии.
decisions-deferral-next = Что будет дальше
decisions-deferral-next-text = В этот день дело снова подлежит решению. Решение может быть принято раньше. Портал не публикует отсрочку.
decisions-deferral-last = Отложить его еще раз нельзя.
# $count (number): how often it can still be put off.
decisions-deferral-left = Сколько раз его еще можно отложить: { $count }.
decisions-deferral-no-cap = Этот орган не ограничивает ни число, ни продолжительность отсрочек.
decisions-notice-title-granted = Ваше заявление удовлетворено
decisions-notice-title-granted-lower = По вашему заявлению предоставлена более низкая категория
decisions-notice-title-refused = По вашему заявлению принято решение об отказе
# $date (text): the effective date, as an ISO 8601 date.
decisions-notice-effective = С { DATE($date) } решение вступает в силу.
decisions-notice-facts = Решение
decisions-notice-organisation = Организация
decisions-notice-programme = Программа
decisions-notice-category = Предоставленная категория
decisions-notice-decided-by = Кем принято
decisions-notice-session = Сессия или заседание
decisions-notice-body-date = Дата решения органа
decisions-notice-vote = Голосование
# $for, $against, $abstaining (number): votes.
decisions-notice-vote-counted = За: { $for }; против: { $against }; воздержались: { $abstaining }
decisions-notice-recorded = Зарегистрировано
decisions-notice-recorded-text = Решение органа зарегистрировал сотрудник секретариата.
decisions-notice-decided-on = Дата уведомления
decisions-notice-effective-on = Дата вступления в силу
decisions-notice-recusals = Самоотводы
decisions-notice-no-recusals = Самоотводов не было.
decisions-notice-reasons = Обоснование по критериям
# $criterion (text): a code such as K1. $version (number): the version of the programme that published it.
decisions-notice-criterion-version = { $criterion }, редакция { $version }
decisions-notice-not-met = Не выполнен
decisions-notice-accepted = Признан этим решением
decisions-notice-facts-found = Установленные факты
decisions-notice-considered = Рассмотренные материалы
decisions-notice-missing = Недостающие материалы
decisions-notice-cure = Как это исправить
decisions-notice-challenge-deferral = Вы можете обжаловать эту отсрочку
decisions-notice-challenge = Вы можете обжаловать это решение
decisions-notice-challenge-text = Подача жалобы бесплатна, адвокат и учетная запись не нужны. Жалобу рассматривают лица, не участвовавшие в принятии этого решения.
decisions-notice-until = Крайний срок обжалования
decisions-notice-until-over = Обычный срок обжалования истек
decisions-notice-how = Как
decisions-notice-where = Куда
decisions-notice-challenge-this-deferral = Обжаловать эту отсрочку
decisions-notice-challenge-this = Обжаловать это решение
decisions-notice-help = Помощь
decisions-notice-help-text = Если уведомление непонятно или нужна помощь с жалобой, обратитесь по адресу:
decisions-notice-published-title = Как публикуется решение
decisions-notice-published-unnamed = Оно публикуется без вашего названия, номера и дня после окончания месяца. Все читают это резюме:
decisions-notice-published-named = Оно публикуется с вашим названием и датой, без обоснования. Все читают это резюме:
decisions-notice-published-absent = Ничего из него не публикуется, так как ваша организация скрыта.
decisions-notice-published-left = Его больше нет ни в одном публичном перечне, так как название из него убрано. Все могли прочитать это резюме:
decisions-notice-published-change = Посмотреть или изменить, кто что видит
decisions-notice-annulled = Это решение отменено
# $date (text): the day of the annulment, as an ISO 8601 date.
decisions-notice-annulled-text = Жалоба удовлетворена { DATE($date) }, решение не действует. Дело заново оценивают другие лица.
