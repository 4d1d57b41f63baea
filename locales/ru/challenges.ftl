### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = Неясное или неопубликованное правило
challenges-ground-about-unclear-rule = Правило не было опубликовано, или его смысл нельзя было понять.
challenges-ground-error = Ошибка в решении
challenges-ground-about-error = В решении неверно установлены факты или неверно применено правило.
challenges-ground-evidence-ignored = Не учтены представленные материалы
challenges-ground-about-evidence-ignored = Вы представили материалы, которые в решении не учтены.
challenges-ground-discrimination = Дискриминация
challenges-ground-about-discrimination = К вам отнеслись хуже из-за того, кто вы, каких взглядов придерживаетесь или откуда вы родом.
challenges-ground-unfair-procedure = Несправедливая процедура или предвзятость
challenges-ground-about-unfair-procedure = Вас не выслушали, или лицо, принимавшее решение, не было беспристрастным.
challenges-ground-delay = Задержка
challenges-ground-about-delay = Это заняло больше времени, чем было обещано.
challenges-ground-disproportion = Несоразмерное ограничение
challenges-ground-about-disproportion = Ограничение строже, чем требует его цель.
challenges-ground-inaccessibility = Недоступность
challenges-ground-about-inaccessibility = Участию помешали инвалидность, язык, расстояние или техника.
challenges-ground-non-disclosure = Необоснованный отказ в информации или ущерб общественным интересам
challenges-ground-about-non-disclosure = Вам не предоставили информацию, которую следовало раскрыть.
challenges-ground-reprisal = Репрессалии
challenges-ground-about-reprisal = Это ответ на ваше сотрудничество с учреждением или на прежнюю жалобу.

## States

challenges-state-safe-draft = Защищенный черновик
challenges-state-lodged = Подана
challenges-state-acknowledged = Получение подтверждено
challenges-state-screened = Риски проверены
challenges-state-admissible = Приемлемая
challenges-state-cure = Требует дополнения
challenges-state-inadmissible = Неприемлемая
challenges-state-interim = Действует временная мера
challenges-state-stage1 = Рассматривается, этап 1
challenges-state-settled = Урегулирована
challenges-state-upheld = Удовлетворена
challenges-state-partly = Удовлетворена частично
challenges-state-rejected = Отклонена
challenges-state-lapsed = Срок истек
challenges-state-stage2 = Рассматривается, этап 2
challenges-state-decided = Окончательно решена
challenges-state-implementing = Исполняется
challenges-state-closed = Закрыта
challenges-state-not-implemented = Не исполнена
challenges-state-reopened = Возобновлена

## Outcomes and what follows from them

challenges-outcome-upheld = Удовлетворена
challenges-outcome-partly = Удовлетворена частично
challenges-outcome-rejected = Отклонена
challenges-effect-annul-and-remit = Решение отменено. Дело передано эксперту, который ранее в нем не участвовал.
challenges-effect-stands = Решение остается в силе.
challenges-effect-deferral-annul-and-remit = Отсрочка прекращается. По делу теперь должно быть принято решение.
challenges-effect-deferral-stands = Отсрочка остается в силе.
challenges-effect-ended-deferral-annul-and-remit = Отсрочка уже прекратилась. Принятое после нее решение не меняется.
challenges-effect-ended-deferral-stands = Отсрочка уже прекратилась. Ничего не меняется.

## Why a challenge may come late

challenges-late-risk = Более ранняя подача поставила бы кого-то под угрозу.
challenges-late-disability = Подать раньше помешала инвалидность.
challenges-late-language = Решение было на языке, которого мы не понимаем.

## What a challenge still lacks

challenges-violation-nothing-to-challenge = Это решение никого не ограничивает. Обжаловать нечего.
challenges-violation-already-lodged = По этому решению уже есть жалоба. За ней можно следить по коду подтверждения.
challenges-violation-no-ground = Выберите хотя бы одно основание.
challenges-violation-no-statement = Напишите своими словами, с чем вы не согласны. Достаточно нескольких предложений.
challenges-violation-late = Последний день для подачи жалобы прошел. Выберите причину, по которой ее нельзя было подать раньше.

## The receipt code

challenges-violation-code-missing = Введите код подтверждения.
# $character (text): the character.
challenges-violation-code-character = В коде подтверждения не бывает знака { $character }. Сверьте код с подтверждением знак за знаком.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-violation-code-length = Знаков в коде: { $length }. Введено знаков: { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-violation-took-part = Вы участвовали в этом деле. Ваша роль: { $part }. Жалобу должно рассмотреть другое лицо.
challenges-violation-declare-first = Заполните декларацию о конфликте интересов до рассмотрения жалобы.
challenges-violation-conflict-declared = Вы заявили о конфликте интересов. Жалобу рассмотрит другое лицо.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-violation-not-possible-now = Сейчас это действие невозможно. Состояние жалобы: { $state }.
challenges-violation-outcome-missing = Выберите итог рассмотрения жалобы.
challenges-violation-no-reasons = Обоснуйте итог.
challenges-violation-no-ground-upheld = Отметьте основания, которые подтвердились.
challenges-violation-no-effect-deferral = Укажите, прекращается отсрочка или остается в силе.
challenges-violation-nothing-to-annul = Отсрочка уже прекратилась, и отменять нечего. Прочитайте исход ниже и отправьте его снова.
challenges-violation-no-effect = Укажите, отменяется решение или остается в силе.
challenges-violation-ground-with-rejection = Жалобу с подтвердившимся основанием не отклоняют. Измените итог или снимите отметку.

## Where challenging begins

challenges-start-title = Обжаловать решение
challenges-start-lead = Решение заново рассмотрят люди, которые не участвовали в его принятии. Это бесплатно. Адвокат и учетная запись не нужны.
challenges-start-yours = Что можно обжаловать сейчас
challenges-start-challenge-file = Обжаловать решение по заявлению
challenges-start-lodged = Ваши жалобы
challenges-start-enter-code = Ввести код подтверждения
challenges-start-sign-in = Войти в учетную запись
challenges-start-code-where = Код указан в подтверждении получения заявления.
challenges-start-before = Прежде чем начать
challenges-start-who = Кто может обжаловать
challenges-start-who-text = Организация, которую ограничивает решение, и тот, у кого есть код подтверждения ее заявления.
challenges-start-what = Что можно обжаловать
challenges-start-what-text = Любое ограничение. Сейчас это:
challenges-start-cost = Сколько это стоит
challenges-start-cost-text = Жалоба бесплатна. Она не влияет на другие ваши заявления.
challenges-start-language = На каком языке
challenges-start-language-text = На любом из шести языков портала. Пишите на том, который вы знаете лучше всего.
challenges-start-until = До какого срока
# $days (number): calendar days.
challenges-start-until-text =
    { $days ->
        [one] { $days } день со дня уведомления, если в нем не указан больший срок. Позже — только из-за угрозы, инвалидности или языка.
        [few] { $days } дня со дня уведомления, если в нем не указан больший срок. Позже — только из-за угрозы, инвалидности или языка.
        [many] { $days } дней со дня уведомления, если в нем не указан больший срок. Позже — только из-за угрозы, инвалидности или языка.
       *[other] { $days } дня со дня уведомления, если в нем не указан больший срок. Позже — только из-за угрозы, инвалидности или языка.
    }
challenges-start-next = Что происходит дальше
challenges-start-step-receipt = Портал сразу подтверждает получение жалобы и показывает все сроки.
# $days (number): working days.
challenges-start-step-acknowledged =
    { $days ->
        [one] Член комиссии подтверждает получение в течение { $days } рабочего дня.
        [few] Член комиссии подтверждает получение в течение { $days } рабочих дней.
        [many] Член комиссии подтверждает получение в течение { $days } рабочих дней.
       *[other] Член комиссии подтверждает получение в течение { $days } рабочего дня.
    }
challenges-start-step-panel = Этот член комиссии не участвовал в принятии решения. Тем, кто участвовал, портал вашу жалобу не показывает.
# $days (number): working days.
challenges-start-step-outcome =
    { $days ->
        [one] Итог с обоснованием вы получаете в течение еще { $days } рабочего дня.
        [few] Итог с обоснованием вы получаете в течение еще { $days } рабочих дней.
        [many] Итог с обоснованием вы получаете в течение еще { $days } рабочих дней.
       *[other] Итог с обоснованием вы получаете в течение еще { $days } рабочего дня.
    }
challenges-start-step-effect = Если комиссия отменит решение, дело заново оценят другие люди. Если она прекратит отсрочку, по делу надлежит принять решение. Комиссия может согласиться с вами и оставить решение в силе. Уже закончившаяся отсрочка не возобновляется. Для некоторых органов итог не обязателен; об этом сказано на странице программы.
challenges-start-grounds = Десять оснований жалобы
challenges-start-safety = Ваша безопасность
challenges-start-safety-text = В наших письмах нет имен и ничего не говорится о вашей жалобе. Но эту страницу могут увидеть на вашем экране или в журналах вашей сети.
challenges-start-safety-link = Что портал может защитить, а что нет
challenges-start-others = Другие способы
challenges-start-others-text = Если вы не можете пользоваться порталом, обратитесь за помощью. К кому, указано в уведомлении и на странице помощи. Другие ваши права и средства правовой защиты сохраняются.
challenges-start-help = Получить помощь
challenges-outcomes-link = Итоги прежних жалоб
# $when (text): a date and time.
challenges-until = До { $when }

## Lodging

challenges-lodge-title = Подать жалобу
challenges-lodge-kicker = Решение по заявлению
challenges-lodge-lead = Достаточно двух ответов: почему решение неверно и несколько предложений с пояснением.
challenges-lodge-until = Подайте до
challenges-lodge-was-until = Срок истек
challenges-lodge-read-notice = Прочитать решение и его обоснование
challenges-lodge-who-sees = Никто из участвовавших в принятии решения ее не видит. Позже итог публикуется без вашего названия.
challenges-lodge-who-sees-hidden = Никто из участвовавших в принятии решения ее не видит. Пока ваша организация скрыта, о ней ничего не публикуется.
challenges-lodge-grounds = Почему решение неверно?
challenges-lodge-grounds-hint = Отметьте все подходящие основания. Если сомневаетесь, выберите самое близкое.
challenges-lodge-statement = Что произошло, вашими словами
challenges-lodge-statement-hint = Напишите, какая часть решения неверна и чем это подтверждается. Юридические термины не нужны.
challenges-lodge-remedy = О чем вы просите (необязательно)
challenges-lodge-remedy-hint = Например: отменить решение, исправить запись, раскрыть документ.
challenges-lodge-late = Почему нельзя было подать раньше?
challenges-lodge-late-hint = При наличии любой из этих причин жалобу можно подать и после последнего дня. Доказывать причину сейчас не нужно.
challenges-lodge-documents-later = Документы можно добавить на следующей странице. Они не обязательны.
challenges-lodge-submit = Подать жалобу
challenges-lodge-nothing-lost = Все, что вы ввели, сохранено ниже.
challenges-check-title = Проверьте свою жалобу
challenges-check-lead = Пока ничего не отправлено. Прочтите текст, измените его при необходимости, добавьте документы и подайте жалобу.
challenges-check-change = Изменить
challenges-check-back = Назад к тексту
challenges-check-document = Добавить документ (необязательно)
# $name (text): the file's name.
challenges-check-added = Файл { $name } сохранен. Жалоба еще не подана.
challenges-check-removed = Документ убран. Жалоба еще не подана.
challenges-check-stale = Она показана в нынешнем виде и не подана. Прочтите ее и затем подайте.
challenges-check-kept = Написанное сохранено. Жалоба еще не подана.
challenges-check-who-sees = До подачи: те, кто действует от имени вашей организации, и обладатель кода квитанции. Текст хранится 90 дней после последнего изменения.

## One challenge at a time, and none where nothing restricts

challenges-already-title = Это решение уже обжаловано
challenges-already-lodged = По этому решению есть жалоба
challenges-already-waiting-text = Портал ее получил, но принятие еще никто не подтвердил. К ней можно добавить документы и следить за каждым шагом.
challenges-already-open-text = Она рассматривается. К ней можно добавить документы и следить за каждым шагом.
challenges-already-concluded-text = По ней принято обоснованное решение. Вы можете использовать и другие средства правовой защиты.
challenges-already-typed = Пока вы писали, жалоба была подана. Ваш текст не отправлен. Он приведен ниже: скопируйте его, если он вам нужен. Его можно добавить к жалобе как документ.
# $name (text): the file's name.
challenges-file-not-kept = Файл { $name } не сохранен.
challenges-already-file-add = Тем временем была подана жалоба. Выберите файл еще раз на странице жалобы.
challenges-already-see = Открыть жалобу
challenges-begun-title = Вы начали жалобу, которая не была подана
# $restriction (text): the kind of the earlier restriction.
challenges-begun-offered = Она касалась следующего: { $restriction }. Это уже завершилось. Ваш текст приведен ниже, его файлы сохраняются при нем.
challenges-begun-fit = Измените текст так, чтобы он относился к тому, что вы обжалуете теперь. Учреждение увидит его только после подачи.
challenges-begun-kept = Она касалась следующего: { $restriction }. Это уже завершилось. Ваш текст и его файлы хранятся 90 дней после последнего изменения. Если будет принято решение, которое можно обжаловать, текст будет предложен снова.
challenges-begun-copy = Ваш текст не сохранен, так как сейчас обжаловать нечего. Скопируйте его, если он понадобится позже.
challenges-nothing-title = Обжаловать нечего
challenges-nothing-text = Если мы нарушили срок или возникло другое препятствие, обратитесь за помощью.

## Where a challenge stands

challenges-status-title = Ваша жалоба
challenges-status-kicker = Жалоба
challenges-status-received = Мы получили вашу жалобу
challenges-status-received-text = Отсчет срока начат. Сохраните регистрационный номер. По коду подтверждения вашего заявления эта страница откроется снова.
challenges-status-acknowledged-by = Член комиссии подтвердит получение до
challenges-status-outcome-by = Итог — не позднее
challenges-status-overdue = Просрочено
challenges-status-outcome = Итог
challenges-status-timeline = Что уже произошло
challenges-status-who-decides = Кто решает
challenges-status-who-decides-text = Член комиссии по жалобам, который не участвовал в принятии решения. Сначала каждый член заполняет декларацию о конфликте интересов.
challenges-status-said = Содержание жалобы
challenges-status-after-annulled = Ваше дело заново оценивают люди, которые раньше в нем не участвовали. Ограничение больше не действует.
challenges-status-after-deferral = Отсрочка больше не действует. На странице вашего заявления указано, что будет дальше.
challenges-status-after-ended-deferral = Отсрочка уже прекратилась. Решение, принятое после нее, можно обжаловать отдельно.
challenges-case-file-ended-deferral-title = Эта отсрочка прекратилась
challenges-case-file-ended-deferral = Наступил ее срок, либо по делу принято решение, либо заявление отозвано. Ваш вывод говорит, была ли отсрочка обоснованной. На последующее он не влияет.
challenges-status-after-stands = Новое заявление можно подать, когда программа принимает заявления. Другие ваши права и средства правовой защиты сохраняются.
challenges-event-lodged = Жалоба подана
challenges-event-received = Портал подтвердил получение
challenges-event-acknowledged = Член комиссии подтвердил получение и рассматривает жалобу
# $outcome (text): the name of an outcome, from the list above.
challenges-event-decided = Итог: { $outcome }
challenges-actor-you = С вашей стороны
challenges-actor-portal = Портал
challenges-actor-panel = Комиссия по жалобам
challenges-application = Заявление
challenges-organisation = Организация
challenges-programme = Программа
challenges-documents = Документы по жалобе
challenges-documents-add = Добавить документ
# $when (text): a date and time with its city.
challenges-documents-added = Добавлено: { $when }
# $most (number): documents that a challenge can have, here and below.
challenges-documents-full = В этой жалобе уже предельное число документов: { $most }.
challenges-violation-evidence-full = В этой жалобе уже предельное число документов: { $most }. Этот файл не сохранен.
challenges-violation-evidence-concluded = Рассмотрение жалобы завершено, документы больше не принимаются. Этот файл не сохранен.
challenges-violation-evidence-again = Жалоба изменилась в тот же момент. Этот файл не сохранен. Выберите его снова.
challenges-documents-kept = Сохранено

## The panel's docket

challenges-docket-title = Перечень жалоб
challenges-docket-lead = Жалобы по делам, в которых вы не участвовали. Остальные не показываются и не учитываются.
# $open, $overdue (number): challenges.
challenges-docket-count = Открытых жалоб: { $open }. Просрочено: { $overdue }.
challenges-docket-open = Открытые жалобы, сначала с ближайшим сроком
challenges-docket-concluded = Рассмотренные жалобы, сначала новые
challenges-docket-empty = Здесь нет жалоб для вас.
challenges-docket-challenge = Жалоба
challenges-docket-grounds = Основания
challenges-docket-due = Срок
challenges-docket-state = Состояние
challenges-docket-new-documents = Новые документы
challenges-docket-show-open = Показать открытые жалобы
challenges-docket-show-concluded = Показать рассмотренные жалобы
challenges-docket-recused = Вы заявили самоотвод
challenges-docket-recused-text = Ваша декларация сохранена. Вы не будете рассматривать эту жалобу.
challenges-decided-on = Дата решения
challenges-list-older = Старее
challenges-said-statement = Изложение
challenges-said-remedy = Запрошенная мера
challenges-said-late = Почему подана позже

## The bundle of a challenge

challenges-case-file-kicker = Жалоба
challenges-case-file-acknowledge = Подтвердить получение и начать рассмотрение
challenges-case-file-acknowledge-text = Подателю жалобы сообщат, что ею занимается член комиссии. Начнется отсчет срока для объявления итога.
challenges-case-file-acknowledged-text = Податель жалобы это видит. Крайний срок для объявления итога указан выше.
challenges-case-file-concluded-text = Итог объявлен. Податель жалобы уже может его прочитать.
challenges-case-file-stale = Жалоба показана в нынешнем виде, сначала новейшие документы. Прочитайте ее и продолжайте.
challenges-case-file-decide = Объявить итог
challenges-case-file-decision = Решение и его обоснование
challenges-case-file-restriction = Что обжалуется и по каким причинам принято
challenges-case-file-kind = Ограничение
challenges-case-file-since = Действует с
challenges-case-file-basis = Правовое основание
challenges-case-file-findings = Выводы оценки
challenges-case-file-file = Заявление и его документы
challenges-case-file-decided-by = Кто принял решение
challenges-case-file-language = Язык решения
challenges-case-file-reasons = Обоснование по этому критерию
challenges-case-file-not-met = Не выполнен
challenges-case-file-facts = Установленные факты
challenges-case-file-considered = Рассмотренные материалы
challenges-case-file-missing = Недостающие материалы
challenges-case-file-cure = Как это исправить

## Giving the outcome

challenges-decide-kicker = Итог по жалобе
challenges-decide-lead = Ответьте по каждому основанию, затем объявите итог. Обоснование прочтут податель жалобы и общественность.
challenges-decide-lead-hidden = Ответьте по каждому основанию, затем объявите итог. Обоснование прочтет податель жалобы. Пока организация скрыта, ничего из этого не публикуется.
challenges-decide-founded = Какие основания подтвердились?
challenges-decide-founded-hint = Если жалоба отклоняется, не отмечайте ничего.
challenges-decide-outcome = Итог
challenges-decide-effect = Что будет с решением?
challenges-decide-reasons = Обоснование итога
challenges-decide-reasons-hint = Оно публикуется. Не называйте людей и организации.
challenges-decide-reasons-hint-hidden = Оно может стать открытым, когда организацию снова покажут. Не называйте людей и организации.
challenges-decide-language = Язык, на котором написан итог
# $language (text): the name of a language.
challenges-decide-language-hint = Язык страницы, с которой отправлена жалоба: { $language }. По возможности пишите на языке ее текста, чтобы податель жалобы понял.
challenges-decide-language-empty = Выберите язык
challenges-decide-final = Итог нельзя изменить. Он вступает в силу сразу.
challenges-decide-submit = Объявить этот итог
challenges-decide-back = Вернуться к материалам жалобы
challenges-decide-pointed-at = Пока ничего не опубликовано. Измените эти места или объявите этот итог еще раз без изменений.
challenges-decide-stale = То, что вы ввели, сохранено. Жалоба показана в нынешнем виде. Прочитайте ее и отправьте еще раз.
challenges-decide-too-late = Итог был объявлен раньше вашего, а итог изменить нельзя. Написанное вами приведено ниже.
challenges-decide-yours = Что вы написали
# $ground (text): code and name of a ground, such as “G2 Error”.
challenges-answer-to = Ответ по основанию «{ $ground }»
challenges-answer-founded = Подтвердилось
challenges-answer-unfounded = Не подтвердилось
# $code (text): the code of a ground, such as G2.
challenges-violation-no-answer = Ответьте по основанию { $code }. Подателю жалобы нужно знать вашу оценку.
challenges-violation-language-missing = Выберите язык, на котором написан итог.

## Published outcomes

challenges-outcomes-title = Итоги рассмотрения жалоб
challenges-outcomes-lead = Итоги с обоснованием. Портал не добавляет названий, номеров и дней и просит комиссию их не указывать. Итоги месяца появляются после его окончания. Итоги скрытых организаций в перечень не входят.
challenges-outcomes-empty = Пока не опубликован ни один результат. Результаты появляются по окончании своего месяца.
challenges-outcomes-reasons = Прочитать обоснование и ответ на каждое основание
challenges-time-taken = Затраченное время
