### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = Журнал аудита
audit-log-lead = Все, что было сделано, по порядку. Портал ничего здесь не изменяет и не удаляет. Новое действие появляется здесь через несколько секунд.
audit-log-left-out = Действия по жалобам не показаны и не посчитаны, если вы участвовали в деле. Если вы взяли самоотвод по делу или состоите в его организации, действия других людей не показаны и не посчитаны.
audit-log-protection = Действия, которые скрывают организацию или снова показывают ее, есть в цепочке, но здесь не приводятся.
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
audit-log-older = Старее
audit-log-find = Найти действия
audit-log-kind = О чем
audit-log-all-kinds = Все
audit-log-reference = Регистрационный номер дела
audit-log-reference-hint = Например, TRB/2026/547277.
audit-log-day = День
audit-log-day-hint = Год, месяц и день, например 2026-11-26.
audit-log-day-error = Укажите год, месяц и день, например 2026-11-26.
audit-log-nothing-found = Подходящих действий нет. Проверьте номер и день или снимите фильтр.
audit-log-record = Как это записано, для машин, без хешей:

## What was done, by what it was done to

audit-act-user-account-created = Создание учетной записи
audit-act-user-signed-in = Вход
audit-act-user-signed-out = Выход
audit-act-user-email-changed = Изменение адреса электронной почты
audit-act-user-password-changed = Изменение пароля
audit-act-user-password-reset = Новый пароль по ссылке из письма
audit-act-user-role-granted = Предоставление роли
audit-act-user-role-withdrawn = Отзыв роли
audit-act-session-ended = Завершение сеанса
audit-act-organisation-created = Добавление организации
audit-act-organisation-profile-changed = Изменение профиля организации
audit-act-organisation-member-added = Добавление члена
audit-act-organisation-member-removed = Исключение члена
audit-act-organisation-member-left = Выход члена
audit-act-organisation-member-role-changed = Изменение прав члена
audit-act-organisation-ownership-handed-over = Передача полномочий ответственного представителя
audit-act-organisation-sealed = Сокрытие организации от публики
audit-act-organisation-unsealed = Возвращение организации в открытый доступ
audit-act-organisation-showing-announced = Членам сообщено, что организация снова будет показана
audit-act-organisation-showing-agreed = Владелец согласился снова показать организацию
audit-act-organisation-hiding-kept = Организация попросила оставить ее скрытой
audit-act-organisation-seeded = Добавление вымышленных организаций для испытания
audit-act-invitation-invited = Приглашение
audit-act-invitation-accepted = Принятие приглашения
audit-act-invitation-declined = Отклонение приглашения
audit-act-invitation-withdrawn = Отзыв приглашения
audit-act-programme-version-published = Публикация редакции программы
audit-act-application-begun = Начало заявления
audit-act-application-submitted = Подача заявления
audit-act-application-receipt-issued = Выдача подтверждения получения
audit-act-application-found-complete = Дело признано комплектным
audit-act-application-found-incomplete = Вопрос заявителю
audit-act-application-answered = Ответ на вопрос
audit-act-application-assessment-started = Начало оценки
audit-act-application-recommended = Рекомендация
audit-act-application-returned = Возвращение дела на рассмотрение
audit-act-application-granted = Статус предоставлен
audit-act-application-granted-lower = Статус предоставлен в более низкой категории
audit-act-application-refused = В статусе отказано
audit-act-application-deferred = Отсрочка решения
audit-act-application-resumed = Возобновление процедуры
audit-act-application-closed-unanswered = Закрытие дела без ответа
audit-act-application-reminded = Напоминание заявителю
audit-act-application-withdrawn = Отзыв заявления
audit-act-application-annulled = Возобновление дела после жалобы
audit-act-application-lapsed = Срок истек без решения
audit-act-application-declared = Декларация о конфликте интересов
audit-act-application-document-added = Добавление документа
audit-act-application-document-removed = Удаление документа
audit-act-application-draft-deleted = Черновик удален
audit-act-assessment-assessed = Сохранение выводов
audit-act-restriction-imposed = Введение ограничения
audit-act-restriction-lifted = Снятие ограничения
audit-act-decision-decided = Принятие решения
audit-act-decision-annulled = Отмена решения
audit-act-accreditation-opened = Внесение статуса в реестр
audit-act-accreditation-ended = Прекращение статуса в реестре
audit-act-challenge-lodged = Подача жалобы
audit-act-challenge-acknowledged = Подтверждение получения жалобы
audit-act-challenge-examination-started = Начало рассмотрения жалобы
audit-act-challenge-document-added = Добавление документа к жалобе
audit-act-challenge-document-removed = Удаление документа из жалобы
audit-act-challenge-upheld = Жалоба удовлетворена
audit-act-challenge-partly-upheld = Жалоба удовлетворена частично
audit-act-challenge-rejected = Жалоба отклонена
audit-act-programme-programme-opened = Программа открыта для заявлений
audit-act-programme-programme-closed = Программа закрыта для заявлений
audit-act-installation-demo-told = Подготовка демонстрации
audit-act-installation-mails-tried-again = Повторная отправка писем
audit-act-installation-jobs-tried-again = Повтор неудавшихся задач
audit-act-user-password-link-made = Создание ссылки для нового пароля
audit-act-decision-naming-agreed = Организация согласилась быть названной
audit-act-decision-naming-withdrawn = Отзыв согласия быть названной
audit-act-application-visibility-answered = Ответ на вопрос об известности
audit-act-application-receipt-renewed = Замена кода подтверждения
audit-act-document-document-read = Чтение документа
audit-act-challenge-bundle-read = Чтение материалов жалобы
audit-act-organisation-sealed-name-read = Чтение названия скрытой организации
audit-act-vouched = Удостоверение записанного вслед за этим
audit-act-other = Другое действие

## What acts are about

audit-object-user = Учетные записи
audit-object-session = Сеансы
audit-object-organisation = Организации
audit-object-invitation = Приглашения
audit-object-programme-version = Программы
audit-object-application = Заявления
audit-object-assessment = Оценки
audit-object-decision = Решения
audit-object-restriction = Ограничения
audit-object-accreditation = Реестр
audit-object-challenge = Жалобы
audit-object-programme = Открытие программ
audit-object-installation = Портал
audit-object-document = Чтение документов

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
audit-chain-whole-text = Показано вам действий: { $acts }. Проверена вся цепочка: ни одно действие не изменено, не удалено и не переставлено.
audit-chain-head = Тот, кто обслуживает портал, выводит последний хеш командой «tribune verify», чтобы хранить его в другом месте.
audit-chain-broken = Цепочка нарушена
# $number (text): the number of an act.
audit-chain-broken-text = Первое нарушенное звено — действие № { $number }. Сохраните базу данных как есть и сообщите тем, кто ведет портал.
audit-chain-stuck = Действия ожидают места в цепочке
audit-chain-stuck-text = Некоторые действия ожидают места в цепочке более минуты. Сообщите тем, кто ведет портал: программа, которая отводит места, не работает либо кто-то внес записи в обход портала.
