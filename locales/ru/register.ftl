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
register-empty = В реестре пока нет ни одной организации.
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
register-decisions-empty = Ни одно решение пока не опубликовано.
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
