### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = Журнал аудита
audit-log-lead = Все, что было сделано, по порядку. Здесь ничего нельзя изменить или удалить.
audit-log-left-out = Действия по жалобам не показаны и не посчитаны, если вы участвовали в деле.
audit-log-caption = Действия, сначала новые
audit-log-empty = Здесь нет зарегистрированных действий.
audit-log-number = №
audit-log-when = Когда
audit-log-actor = Кто
audit-log-act = Действие
audit-log-object = Объект
audit-log-details = Подробности
# $number (text): the number of an act.
audit-log-show = Подробности действия № { $number }
audit-log-hash = Хеш:
audit-log-newer = Новее
audit-log-older = Старее

## Who acted

audit-actor-member = Член организации
audit-actor-staff = Сотрудник
audit-actor-receipt = Код подтверждения
audit-actor-visitor = Посетитель
audit-actor-system = Портал

## The chain

# $acts (number): acts in the log.
audit-chain-unchecked = Действий записано: { $acts }. Каждое содержит хеш предыдущего, поэтому изменение заметно.
audit-chain-check = Проверить всю цепочку сейчас
audit-chain-whole = Цепочка цела
# $acts (number): acts in the log.
audit-chain-whole-text = Проверено действий: { $acts }. Ни одно не изменено, не удалено и не переставлено.
audit-chain-head = Последний хеш, чтобы сохранить его в другом месте:
audit-chain-broken = Цепочка нарушена
# $number (text): the number of an act.
audit-chain-broken-text = Первое нарушенное звено — действие № { $number }. Сохраните базу данных как есть и сообщите тем, кто ведет портал.
