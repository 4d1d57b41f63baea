### The public register: statuses and decisions.

## The list of organisations

register-title = Реестр аккредитованных организаций
register-lead = Кто сегодня имеет статус и с какого времени.
register-filter = Найти организацию
register-name = Название организации
register-programme = Программа
register-any-programme = Все программы
register-country-unknown = Страна или территория с таким названием не найдена. Проверьте написание. В списке ниже это не учтено.
register-chips = Действующие фильтры
register-remove-filter = Убрать фильтр:
register-column-organisation = Организация
register-column-country = Страна или территория
register-column-status = Статус
register-column-since = С какого времени
register-column-programme = Программа
register-column-outcome = Результат
register-column-decided = Дата решения
register-column-time = Срок
register-first-page = Первая страница
register-sealed-note = Некоторые организации не указаны ради их безопасности. Их статус от этого не утрачивает силы.

## States of a status

register-state-provisional = Временный
register-state-active = Действует
register-state-suspended = Приостановлен
register-state-superseded = Заменен
register-state-withdrawn = Отозван
register-state-surrendered = Сложен организацией

## One organisation

register-organisation-kicker = Организация
register-category = Категория
register-since = Действует с
register-ended = Прекращен
register-read-decision = Прочитать решение и его мотивы
register-sealed-title = Статус без публичного имени
register-sealed-heading = Имя не разглашается
register-sealed-text = Ради безопасности организации реестр не сообщает ничего, по чему ее можно узнать.

## Decisions

register-decisions-title = Решения
register-decisions-lead = Что решено, почему и за какое время.
register-decisions-filter = Сузить список
register-outcome = Результат
register-any-outcome = Все результаты
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
register-sealed-decision-title = Решение без публичного имени
register-decider = Кем принято
register-decider-officer = Уполномоченное лицо, не проводившее оценку дела
register-session = Сессия
register-vote = Голосование
register-recusals = Отводы
register-decided = Дата решения
register-effective = Вступает в силу
register-time-taken = Срок от подачи до решения
register-effect = Действие
register-stands = Решение остается в силе
register-summary-title = Кратко
register-reasons-title = Мотивы по каждому критерию
register-reasons-none = Решение дает то, о чем просили. Невыполненных критериев не найдено.
# $code (text): a criterion such as K1. $version (number): the version of the programme.
register-reason-code = { $code }, редакция { $version }
register-reason-not-shown = Выполнение не подтверждено
register-reason-facts = Установленные факты
register-reason-considered = Рассмотренные материалы
register-reason-missing = Недостающие материалы
register-reason-cure = Что это исправит

## Challenges to a decision

register-challenge-title = Обжалование
# $when (text): a date and time with its city.
register-challenge-until = Решение можно обжаловать до { $when }.
register-challenge-over = Срок обжалования истек { $when }. Поздняя жалоба рассматривается, если причина — опасность, инвалидность или язык.
register-challenge-how = Как обжаловать решение
register-annulled-title = Это решение отменено
# $date (text): a date.
register-annulled-text = Комиссия по жалобам отменила это решение { $date }. Оно больше не действует. Дело передано лицу, которое в нем не участвовало.
