### The public register: statuses and decisions.

## The list of organisations

register-title = Реестр аккредитованных организаций
register-lead = Кто сегодня имеет статус и с какого времени.
register-filter = Найти организацию
register-name = Название организации
register-programme = Программа
register-any-programme = Все программы
register-country-unknown = Страны или района с таким названием в перечне нет. Проверьте написание. Отбор по стране к списку ниже не применен.
# $names (text): names of countries or areas, as a list.
register-country-near = Мы не знаем страны или территории с таким названием. Похожие названия: { $names }. Список ниже не ограничен этим условием.
# $count (number): entries that match.
register-count =
    { $count ->
        [one] Найдена { $count } запись
        [few] Найдено { $count } записи
        [many] Найдено { $count } записей
       *[other] Найдено { $count } записи
    }
# $count (text): a number.
register-count-more = Найдено записей: более { $count }
register-close = Названия, которое пишется именно так, нет. Ниже приведены похожие названия.
register-meant = Возможно, вы искали одно из этих названий?
# $country (text): the name of a country or area.
register-in-country = Показать организации этой страны или территории: { $country }
register-column-organisation = Организация
register-column-country = Страна или район
register-column-status = Статус
register-column-since = С какого времени
register-column-programme = Программа
register-column-outcome = Итог
register-column-decided = Дата решения
register-column-time = Затраченное время
register-first-page = Первая страница
register-sealed-note = Некоторые организации не указаны ради их безопасности. Их статус от этого не утрачивает силы.

## States of a status

register-state-provisional = Временный
register-state-active = Действует
register-state-suspended = Приостановлен
register-state-superseded = Заменен
register-state-withdrawn = Отозван
register-state-surrendered = Прекращен по желанию организации
register-state-decided = Прекращен с принятием решения

## One organisation

register-organisation-kicker = Организация
register-category = Категория
register-since = Действует с
register-ended = Прекращен
register-read-decision = Прочитать решение
register-provisional-because = Временный доступ: действует до решения, поскольку решение задерживается.

## Decisions

register-decisions-title = Решения
register-decisions-lead = Что решено, по каким критериям и за какое время. Сначала последний месяц.
register-decisions-note = Если название может навредить, оно не публикуется. Такие решения появляются после окончания месяца, без какого-либо порядка. Они исключаются из этого перечня в конце месяца либо сразу, если организация согласна быть названной. Решение, из которого название убрано, больше не включается в перечень.
register-unnamed = Решение без названия
register-time-not-told = Не публикуется
register-unnamed-title = Решение без публичного названия
register-unnamed-lead = Организация не названа. Здесь также не сообщается, обжаловано ли решение и отменено ли оно впоследствии.
register-decisions-filter = Сузить список
register-outcome = Итог
register-any-outcome = Все итоги
register-annulled = Отменено
# $count (number): whole days.
register-days =
    { $count ->
        [0] Менее суток
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

## One decision

register-decision-kicker = Решение
# $organisation (text): a name. $reference (text): the number of the file.
register-decision-title = Решение по организации { $organisation }
register-decision-page = Решение: { $organisation }
register-decider = Кем принято
register-decider-officer = Уполномоченное лицо, не проводившее оценку дела
register-session = Сессия
register-vote = Голосование
register-recusals = Самоотводы
register-decided = Дата решения
register-recorded = Дата регистрации
register-decided-in = Период принятия решения
register-effective = Вступает в силу
register-time-taken = Время от подачи до решения
register-effect = Действие
register-stands = Решение остается в силе
register-summary-title = Резюме для публики
register-criteria-title = Критерии, на которых оно основано
register-reasons-none = Запрошенное предоставлено. Невыполненных критериев не выявлено.

## Challenges to a decision

register-challenge-title = Обжалование
# $when (text): a date and time with its city.
register-challenge-until = Решение можно обжаловать до { $when }.
register-challenge-over = Срок обжалования истек { $when }. Поздняя жалоба рассматривается, если причиной были угроза, инвалидность или язык.
register-challenge-how = Как обжаловать решение
register-annulled-title = Это решение отменено
# $date (text): a date.
register-annulled-text = Комиссия по жалобам отменила это решение { $date }. Оно больше не действует. Дело передано лицу, которое в нем не участвовало.
register-seals-title = Скрытые записи реестра
register-seals-lead = Если организация скрыта, из открытого доступа убрано все, по чему ее можно узнать. Ее статус остается в силе.
register-seals-hint = Достаточно части названия. Можно также ввести адрес страницы организации в реестре или адрес решения.
register-seal-title = Публичная запись об организации
register-seals-found = Найденные организации
register-seals-sealed = Скрытые организации
register-seals-none = Здесь нет ни одной организации. Попробуйте другую часть названия.
register-seals-entry = Запись в реестре
register-seal-is-sealed = Скрыта
register-seal-may-be-shown = Скрыта, можно снова показать
register-seal-is-public = Не скрыта
register-seal-do = Скрыть запись реестра
register-seal-undo = Снова показать запись
register-seal-do-effect = Реестр и решения сразу перестанут показывать все, по чему можно узнать организацию, во всех программах.
register-seal-undo-effect = Реестр и решения сразу снова покажут организацию, во всех программах.
register-seal-needs-agreement = Организация попросила скрыть ее. Ее покажут снова только после согласия ответственного представителя на странице организации.
register-seal-agreed = Ответственный представитель согласился снова показать организацию. Если вы подтвердите, публичные страницы сразу смогут называть ее по правилам каждой программы.
register-seal-announce-effect = Эту запись скрыл координатор. Сначала об этом сообщают членам письмом, в котором никто не назван. Через неделю запись можно показать.
register-seal-announce = Сначала сообщить членам
register-seal-told = Членам сообщено. Запись можно показать начиная с этого времени: { $when }. Они еще могут попросить оставить ее скрытой.
register-seal-step-sealed = Скрыта
register-seal-step-announced = Членам сообщено, что запись откроют
register-seal-step-agreed = Ответственный представитель согласился на показ
register-seal-step-kept = Оставить скрытой
register-seal-step-public = Снова открыта
register-seal-reason = Причина
register-seal-reason-hint = Ее читаете вы и координаторы вашей программы. Она хранится и не может быть изменена. Пишите только необходимое.
register-seal-history = Прежние изменения
register-seal-own-wish = Об этом попросила организация. Причину она называть не обязана.
register-seal-other-programme = Причину хранят координаторы другой программы.
register-protect-page = Что открыто для всех
register-protect-title = Скрыть нашу организацию
register-protect-lead = Если опасно быть здесь известными, скройте организацию от всех сразу.
register-protect-effect = Ни одна публичная страница этого портала не называет вашу организацию и не показывает ее статус ни в одной программе. Опубликованное без ее названия исключается из перечней в конце месяца. Если исключить его сегодня, другие увидят, о ком оно. В документах органа, принимающего решение, она может быть названа.
register-protect-kept = Ее статус остается действительным, дела рассматриваются как прежде.
register-protect-told = Ничье согласие не требуется. Если вы отправили заявление, об этом сообщается координаторам по вопросам защиты.
register-protect-limit = Сотрудники, ведущие ваши дела, по-прежнему видят название. Принимающие решение видят и то, что организация скрыта, но не видят почему. Тот, кто прочитал его раньше, может помнить.
register-protect-undo = Чтобы ее снова показали, владелец дает согласие на странице организации. Затем его подтверждает координатор. Вопросы: { $contact }.
register-protect-agreed = Владелец согласился снова показать организацию. До подтверждения координатором ничего не показывается. Вопросы: { $contact }.
register-protect-by-focal-point = Ее скрыл координатор по вопросам защиты. Прежде чем снова показать ее, членам сообщают об этом не менее чем за неделю. Вопросы: { $contact }.
register-protect-announced = Ее скрыл координатор по вопросам защиты и намерен снова показать. Если это опасно, попросите оставить ее скрытой. Вопросы: { $contact }.
register-protect-from = Ее покажут не раньше этого времени: { $when }.
register-protect-agree = Согласиться на показ
register-protect-agree-effect = Если вы согласитесь, об этом сообщат координаторам. Когда один из них подтвердит, публичные страницы снова смогут называть вас по правилам каждой программы.
register-protect-stay = Оставить скрытой
register-protect-done = Ваша организация скрыта
register-protect-done-hidden = С этого момента ваша организация скрыта.
register-protect-done-agreed = Ваше согласие записано, координаторам об этом сообщено.
register-protect-submit = Скрыть сейчас
register-seal-done-sealed = Запись реестра скрыта.
register-seal-done-announced = Членам сообщено. Запись остается скрытой, пока вы ее не покажете.
register-seal-done-public = Запись снова открыта.
register-seal-stale = Запись показана в ее нынешнем состоянии. Прочитайте прежние изменения, затем решите снова.
register-refusal-seal-reason-missing = Укажите причину. Она хранится вместе с этим изменением.
register-waiting-title = Что ожидает решения
register-waiting-lead = Сколько заявлений было получено и не решено, с какого времени и сколько из них было просрочено.
register-waiting-note = Дела подсчитаны, а не перечислены, и числа меняются раз в месяц. Поэтому никто не может проследить дело до решения.
register-waiting-none = В тот момент ни одно дело не ожидало решения.
register-waiting-not-yet = Чисел пока нет. Они появляются по окончании месяца.
# $month: the month and the year.
register-waiting-as-of = На конец месяца: { $month }
# $number: from how many on they are counted.
register-waiting-few = Менее { $number }
register-waiting-few-note = Если дел менее { $number }, указано только наличие просрочки.
# In the column of what is late: one or more of the few files.
register-waiting-some = Есть
register-waiting-not-shown = Не указано
register-waiting-column-all = Дел в ожидании
register-waiting-column-late = Просрочено
register-waiting-column-theirs = Ждут ответа заявителя
register-waiting-not-promised = Срок не обещан
