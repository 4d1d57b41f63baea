### The public register: statuses and decisions.

## The list of organisations

register-title = Реестр аккредитованных организаций
register-lead = Кто сегодня имеет статус и с какого времени.
register-filter = Найти организацию
register-name = Название организации
register-programme = Программа
register-any-programme = Все программы
register-country-unknown = Страны или района с таким названием в перечне нет. Проверьте написание. Отбор по стране к списку ниже не применен.
register-chips = Действующие фильтры
register-remove-filter = Убрать фильтр:
register-column-organisation = Организация
register-column-country = Страна или район
register-column-status = Статус
register-column-since = С какого времени
register-column-programme = Программа
register-column-outcome = Итог
register-column-decided = Дата решения
register-column-time = Затраченное время
register-column-file = Дело
register-column-stage = Этап
register-column-received = Получено
register-column-age = Находится у нас
register-column-due = Срок решения
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
register-read-decision = Прочитать решение и его обоснование
register-provisional-because = Временный доступ: действует до решения, поскольку решение задерживается.
register-sealed-title = Статус без публикации названия
register-sealed-heading = Название не публикуется
register-sealed-text = Ради безопасности организации реестр не сообщает ничего, по чему ее можно узнать.

## Decisions

register-decisions-title = Решения
register-decisions-lead = Что решено, почему и за какое время.
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
register-decision-page = Решение { $reference }: { $organisation }
register-sealed-decision-title = Решение без публикации названия
register-decider = Кем принято
register-decider-officer = Уполномоченное лицо, не проводившее оценку дела
register-session = Сессия
register-vote = Голосование
register-recusals = Самоотводы
register-decided = Дата решения
register-effective = Вступает в силу
register-time-taken = Время от подачи до решения
register-effect = Действие
register-stands = Решение остается в силе
register-summary-title = Кратко
register-reasons-title = Обоснование по каждому критерию
register-reasons-none = Запрошенное предоставлено. Невыполненных критериев не выявлено.
# $code (text): a criterion such as K1. $version (number): the version of the programme.
register-reason-code = { $code }, редакция { $version }
register-reason-not-shown = Выполнение не подтверждено
register-reason-facts = Установленные факты
register-reason-considered = Рассмотренные материалы
register-reason-missing = Недостающие материалы
register-reason-cure = Как это исправить

## Challenges to a decision

register-challenge-title = Обжалование
# $when (text): a date and time with its city.
register-challenge-until = Решение можно обжаловать до { $when }.
register-challenge-over = Срок обжалования истек { $when }. Поздняя жалоба рассматривается, если причиной были угроза, инвалидность или язык.
register-challenge-how = Как обжаловать решение
register-annulled-title = Это решение отменено
# $date (text): a date.
register-annulled-text = Комиссия по жалобам отменила это решение { $date }. Оно больше не действует. Дело передано лицу, которое в нем не участвовало.
register-seals-title = Закрытые записи реестра
register-seals-lead = Закрытие убирает из открытого доступа все, по чему можно узнать организацию. Ее статус остается в силе.
register-seals-hint = Достаточно части названия. Можно также ввести адрес страницы организации в реестре или адрес решения.
register-seals-found = Найденные организации
register-seals-sealed = Организации с закрытой записью
register-seals-none = Здесь нет ни одной организации. Попробуйте другую часть названия.
register-seals-entry = Запись в реестре
register-seal-is-sealed = Закрыта
register-seal-is-public = Открыта
register-seal-do = Закрыть запись
register-seal-undo = Снова открыть запись
register-seal-do-effect = Реестр и решения сразу перестанут показывать все, по чему можно узнать организацию, во всех программах.
register-seal-undo-effect = Реестр и решения сразу снова покажут организацию, во всех программах.
register-seal-reason = Причина
register-seal-reason-hint = Ее читают только координаторы по вопросам защиты. Она хранится и не может быть изменена. Пишите только необходимое.
register-seal-history = Прежние изменения
register-seal-done-sealed = Запись закрыта.
register-seal-done-public = Запись снова открыта.
register-refusal-seal-reason-missing = Укажите причину. Она хранится вместе с этим изменением.
register-waiting-title = Дела, по которым решение еще не принято
register-waiting-lead = Все полученные заявления, по которым нет решения; сначала самые давние.
register-waiting-note = До принятия решения организации не называются.
register-waiting-theirs = Следующий шаг за заявителем
register-waiting-not-promised = Срок не обещан
register-waiting-late =
    { $days ->
        [one] Опоздание: { $days } день
        [few] Опоздание: { $days } дня
        [many] Опоздание: { $days } дней
       *[other] Опоздание: { $days } дня
    }
