### Applications: a file from its draft to its end.

## States

applications-state-draft = Черновик
applications-state-submitted = Подано
applications-state-receipted = Подтверждение выдано
applications-state-complete = Комплектно
applications-state-incomplete = Ожидается ответ заявителя
applications-state-assessing = На оценке
applications-state-recommended = Ожидает решения
applications-state-granted = Предоставлено
applications-state-granted-lower = Предоставлено в более низкой категории
applications-state-refused = Отказано
applications-state-deferred = Рассмотрение отложено
applications-state-closed-without-prejudice = Закрыто; можно подать новое заявление
applications-state-withdrawn = Отозвано

## What cannot be done with a file, and why

# $state (text): the name of a state, from the list above.
applications-violation-not-possible-now = Сейчас это действие невозможно. Состояние дела: { $state }.
# $limit (number): rounds of questions allowed.
applications-violation-questions-used-up = Все раунды вопросов заявителю использованы. Допустимое число раундов: { $limit }.
# $limit (number): deferrals allowed.
applications-violation-deferrals-used-up = Рассмотрение этого заявления нельзя отложить еще раз. Допустимое число отсрочек: { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-violation-reminders-missing = Дело закрывается только после всех напоминаний. Отправлено: { $sent }. Требуется: { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-violation-not-a-draft = Это заявление уже подано. Его состояние: { $state }. Ничего не изменено.
# $question (text): the question.
applications-violation-answer-missing = Ответьте на вопрос: { $question }
# $document (text): the name of the document.
applications-violation-document-missing = Добавьте этот документ или другой, который принимается вместо него: { $document }
applications-violation-declaration-missing = Чтобы подать заявление, поставьте отметку в заявлении-подтверждении.
applications-violation-declarant-missing = Укажите имя лица, которое делает заявление-подтверждение.

## Your applications

applications-dashboard-title = Ваши заявления
applications-dashboard-lead = Ваши черновики, поданные заявления и организации, от имени которых вы действуете.
applications-dashboard-empty = Вы еще не начали заявление. Выберите программу, чтобы узнать, что потребуется.
applications-dashboard-begin = Выбрать программу
applications-dashboard-add-organisation = Добавить организацию
applications-dashboard-enter-code = У меня есть код приглашения
applications-dashboard-sent = Поданные заявления
applications-dashboard-drafts = Черновики
applications-dashboard-due = Срок решения
applications-dashboard-saved = Последнее сохранение
applications-column-programme = Программа
applications-column-organisation = Организация
applications-column-state = Состояние
applications-no-date = Срок не установлен
applications-due-paused = Отсчет срока остановлен до вашего ответа
applications-due-answer-by = Ответьте не позднее { $date }
applications-due-ended = Процедура завершена
applications-kicker = Заявление
applications-back = Назад к перечню этапов
applications-back-to-check = Назад к проверке ответов

## Before the start

# $programme (text): the name of the programme.
applications-start-title = Подать заявление: { $programme }
applications-start-kicker = Прежде чем начать
applications-start-lead = Каждый раздел сохраняется при нажатии «Сохранить и продолжить». После этого можно прерваться и вернуться в любое время.
applications-start-illustrative-title = Иллюстративная программа, не официальная форма
applications-start-illustrative-text = Эта программа показывает процедуру другого органа, насколько она известна. Поданное здесь заявление в этот орган не поступает.
applications-start-model-text = Это модель, предложенная Tribune. Ни один орган ее пока не принял.
applications-start-need = Что вам потребуется
applications-start-documents = Документы
applications-start-fees = Сборы
applications-start-time = Сколько времени это займет
applications-start-late = Что произойдет, если мы опоздаем
applications-start-decides = Кто принимает решение
applications-start-languages = Языки заявления
applications-round-closes = Срок подачи в этом цикле
applications-round-later = Заявление, поданное позже, рассматривается в следующем цикле — через год.
applications-round-taken-up = Рассматривается в цикле со сроком подачи
applications-start-safety = Ваша безопасность
applications-start-safety-text = Пишите только необходимое. В наших сообщениях никогда не называются ваша организация и эта программа. Ваша сеть все же может записать, что вы посещали этот портал.
applications-start-visibility = Перед отправкой на отдельной странице спрашивается, опасно ли, если станет известно о вашем заявлении.
applications-visibility-title = Кто что увидит
applications-visibility-lead = Прочитайте, кто и когда видит ваше заявление. Затем ответьте на вопросы. Ответы можно изменить в любое время.
applications-visibility-seen-draft = Ваше заявление до отправки
applications-visibility-seen-applied = То, что вы подали заявление, и ваше название после отправки
applications-visibility-seen-sent = Ваши ответы после отправки
applications-visibility-seen-documents = Ваши документы после отправки
applications-visibility-seen-decision = Решение и его обоснование
applications-visibility-seen-challenge = Жалоба, если вы ее подадите
applications-visibility-challenge-outcome = Написанное вами в жалобе не публикуется. Ее итог публикуется после окончания месяца и без вашего названия: основания, обоснование и ответы. Пока организация скрыта, ее итоги в перечне не значатся.
applications-visibility-seen-waiting = Все, пока заявление ожидает решения
applications-visibility-counted = Только числа: сколько дел ожидает в программе, как давно и сколько из них просрочено. Без названий и номеров дел.
applications-visibility-seen-everybody = Все, после решения
applications-visibility-danger = Опасно ли, если станет известно, что вы подали заявление?
applications-visibility-danger-hint = Подумайте обо всех, кому это может повредить: о членах, их семьях, тех, с кем вы работаете.
applications-visibility-danger-yes = Да, или мы не уверены
# $effect (text): what hiding does, in the words of the page that hides.
applications-visibility-danger-yes-hint = Организация скрыта с момента сохранения ответа. { $effect } Ничье согласие не требуется. После отправки заявления об этом узнают координаторы по вопросам защиты. Принимающие по нему решение видят, что организация скрыта, но не видят почему. Если позже вы ответите «нет», организация остается скрытой. Сначала соглашается ответственный представитель, затем подтверждает координатор.
applications-visibility-danger-no = Нет
applications-visibility-danger-no-hint = Ответить «да» можно и позже, в том числе после отправки и только с кодом подтверждения.
applications-visibility-status = Если вам будет предоставлен статус
applications-visibility-status-hint = Статус действует в обоих случаях.
applications-visibility-status-public = Показать его в реестре
applications-visibility-status-confidential = Не показывать его в реестре
applications-visibility-status-confidential-hint = Решение о нем тогда публикуется без вашего названия. Если оно уже было опубликовано с вашим названием, оно исключается из публичных перечней.
applications-visibility-provisional = Если наше решение запоздает и у вас будет временный доступ
applications-visibility-provisional-hint = При отказе доступ прекращается. Тот, кто видел запись в реестре, сможет догадаться об отказе.
applications-visibility-provisional-shown = Показать наш временный доступ в реестре
applications-visibility-naming = Можно ли назвать вас в опубликованном решении?
applications-visibility-naming-hint = Согласие можно отозвать в любое время. Тогда решение исключается из публичных перечней. Тот, кто уже прочитал его, может это помнить.
applications-visibility-naming-no = Нет. Оно публикуется без нашего названия, страны и дня.
applications-visibility-naming-not-listed = Нет. Решения нет ни в одном публичном перечне.
applications-visibility-naming-yes = Да. Наше название и день публикуются вместе с публичным резюме.
applications-visibility-save = Сохранить ответы
applications-visibility-stale = С тех пор как вы открыли страницу, эти ответы изменились. Проверьте свои и сохраните еще раз.
applications-visibility-all-hidden = Все, что здесь можно скрыть, скрыто.
applications-visibility-hidden = Пока ваша организация скрыта, о ней ничего не публикуется. Эти ответы учитываются, когда ее снова покажут.
applications-visibility-saved-hidden = Ваши ответы сохранены. О вашей организации ничего не показывается в открытом доступе.
applications-violation-danger-missing = Укажите, опасно ли, если станет известно о вашем заявлении.
applications-violation-code-only-hides = С кодом подтверждения можно скрывать, но не показывать. Чтобы показать что-либо, войдите как член организации.
applications-start-begin = Начать заполнение заявления
applications-start-account = Чтобы сохранить черновик и вернуться к нему, нужна учетная запись. Достаточно выбранного вами имени; адрес электронной почты не обязателен.
applications-start-no-organisation = Сначала опишите вашу организацию. Это делается один раз и используется в каждом заявлении.
applications-start-describe = Описать организацию
applications-start-organisation = Какая организация подает заявление?
applications-start-another = Другая организация
applications-start-choose = Выберите организацию, которая подает заявление.
applications-start-earlier = Использовать ответы из прежнего заявления?
applications-start-earlier-hint = Его ответы и документы будут скопированы. До отправки нового заявления каждый из них можно изменить.
applications-start-earlier-none = Нет, начать с пустых ответов
applications-start-earlier-other = Это прежнее заявление относится к другой организации или программе. Выберите одно из показанных.
applications-start-submit = Создать черновик
applications-start-open-title = У этой организации уже есть открытое заявление
applications-start-open-text = Ничего не изменено. Продолжите имеющееся заявление.

## The task list and the questions

applications-tasks-lead = Заполняйте разделы в любом порядке. Каждый раздел сохраняется при нажатии его кнопки сохранения.
applications-tasks-asked = Мы запросили у вас дополнения. Внесите нужное и снова отправьте заявление.
applications-tasks-copied = Прежние ответы и документы скопированы сюда. Проверьте каждый раздел перед отправкой.
applications-asked-title = Что мы у вас запросили
applications-asked-where = Ответить можно в этих разделах:
applications-answer-by = Ответьте до
applications-answer-by-closed = Если ответа к этому времени не будет, заявление закроют. Сначала мы отправим напоминания по электронной почте. Новое заявление можно подать, когда программа принимает заявления.
applications-answer-unreached-title = Наши письма до вас не доходят
applications-answer-unreached = Ни у одного из тех участников вашей организации, кто может ответить, нет адреса, на который доходят наши письма. Подтвердите адрес в своей учетной записи. Заявление не закроют, пока не отправлены напоминания.
applications-tasks-profile = О вашей организации
applications-tasks-check = Проверить и отправить
applications-tasks-optional = Необязательно
applications-tasks-status = Посмотреть ход дела
applications-delete-title = Удалить этот черновик
applications-delete-lead = Все ответы и файлы черновика удаляются для всех членов вашей организации. Портал не может их вернуть.
applications-delete-stays = Ваша организация и ее профиль остаются. Если вы просили скрыть организацию, это тоже остается в силе.
applications-delete-log = В журнале остается, что черновик был начат и удален, когда и кем. Ни ответов, ни имен файлов в нем нет.
applications-delete-submit = Удалить черновик
applications-delete-keep = Оставить черновик
applications-delete-changed = Черновик изменен после того, как вы открыли эту страницу. Просмотрите его снова. Чтобы удалить его в нынешнем виде, нажмите кнопку еще раз.
applications-delete-done = Черновик удален вместе с файлами.
applications-save-and-continue = Сохранить и продолжить
applications-save-and-check = Сохранить и вернуться к проверке
applications-section-kept = Введенное вами показано ниже. Этот раздел еще не сохранен.
# $typed (text): what stands in the boxes of a date.
applications-half-a-date = { $typed }: это еще не полная дата
applications-certain-title = С таким ответом в удовлетворении заявления будет отказано
applications-certain-text = Ваш ответ сохранен. При таком ответе правила не допускают иного решения. Его можно изменить.
applications-certain-go-on = Оставить ответ и продолжить
applications-violation-founded-differs = Эта дата и дата в вашем профиле не могут быть верны одновременно. Исправьте этот ответ здесь или профиль через список задач.

## Documents

# $documents, $recordings (text): names of file types, each as a list.
applications-documents-types = { $documents }. Звукозаписи: { $recordings }
applications-documents-plain-text = простой текст
applications-documents-cleaning = Сведения внутри файла
applications-documents-keep-hint = Прежде чем сохранить файл, мы удаляем из него сведения о месте, устройстве, авторе и времени. Изображение, текст и звук не меняются.
applications-documents-keep = Сохранить также файл в том виде, в каком он поступил. Открыть его смогут только члены вашей организации.
applications-documents-original = Открыть файл в исходном виде
# $details (text): one or more of the traces below, as a list.
applications-documents-cleaned = Из этого файла удалены сведения: { $details }.
applications-documents-trace-place = место
applications-documents-trace-device = устройство или программа
applications-documents-trace-author = автор
applications-documents-trace-time = дата и время
applications-documents-trace-preview = уменьшенное изображение
applications-documents-trace-other = прочие сведения
applications-documents-mark-active = При открытии этот файл может запустить или загрузить что-либо. Открывайте его с осторожностью.
applications-documents-mark-signed = Файл имеет электронную подпись. Он сохранен в исходном виде, со всеми именами.
applications-documents-mark-not-cleaned = Нам не удалось удалить из него такие сведения, как место или автор.
applications-documents-mark-converted = Текст был в другой кодировке.
applications-documents-advice-converted = Откройте его и проверьте, правильно ли он читается.
applications-documents-mark-inside = Внутри есть другие файлы, которые мы не очищали. В них могут быть указаны место или автор.
applications-documents-mark-changes = В файле остались удаленный текст или примечания.
applications-documents-advice-changes = Чтобы убрать их, примите все исправления, удалите примечания и отправьте файл еще раз.
# $documents (text): what may be sent instead, as the programme says it.
applications-documents-instead = Или вместо этого: { $documents }
applications-documents-instead-title = Вместо этого можно отправить
applications-documents-same-value = Эти материалы равноценны. Добавьте их здесь.
applications-documents-optional = Этот документ необязателен. Заявление можно подать и без него.
applications-documents-saved = Сохранен
applications-documents-once-sent = Сотрудники учреждения могут прочитать это только после отправки заявления.
applications-documents-removed = Файл изъят из вашего заявления и удален.
# $day (text): the day.
applications-documents-removed-later = Файл изъят из вашего заявления. Он будет окончательно удален { $day }.
applications-documents-back = Вернуться к перечню этапов

## Checking, declaring, sending

applications-check-title = Проверьте ваши ответы
applications-check-lead = Вот что мы получим. До отправки можно изменить все.
applications-check-unchanged = С момента нашего запроса ничего не изменилось
applications-check-unchanged-text = Заявление можно отправить и так. Тогда мы продолжим работу с тем, что вы отправили раньше.
applications-runs-again-title = Этот черновик сейчас отправить нельзя
# $reference (text): the reference of the earlier application.
applications-violation-runs-again = После жалобы ваше прежнее заявление { $reference } рассматривается снова. Этот черновик сохранен. Его можно отправить, когда рассмотрение завершится или вы отзовете то заявление.
applications-runs-again-see = Открыть прежнее заявление
applications-check-saved = Ваше изменение сохранено. Заявление еще не отправлено.
applications-check-continue = Перейти к заявлению-подтверждению
applications-missing-title = Некоторые разделы еще не заполнены
applications-missing-text = Перед отправкой заполните указанные разделы. Черновик сохранен.
applications-declaration-title = Заявление-подтверждение
applications-declaration-lead = Отправляя заявление, вы подтверждаете следующее.
applications-declaration-acts = Я действую от имени этой организации и с ее согласия.
applications-declaration-true = Сведения в этом заявлении верны, насколько мне известно.
applications-declaration-profit = Организация не распределяет прибыль между членами и руководителями.
applications-declaration-legend = Ваше подтверждение
applications-declaration-agree = Я это подтверждаю
applications-declaration-name = Ваше имя
applications-declaration-name-hint = Имя, под которым вас знают.
applications-declaration-submit = Отправить заявление
applications-declaration-back = Назад к проверке
applications-declaration-kept = Ваши ответы сохранены.
applications-declaration-stale = Эти части изменились после вашей проверки, и ничего не отправлено. Прочитайте их и отправьте заявление.

## The receipt

applications-receipt-title = Мы получили ваше заявление
applications-receipt-title-answer = Мы получили ваш ответ
applications-receipt-code = Код подтверждения
applications-receipt-code-hint = Храните этот код в надежном месте. Тот, у кого он есть, может без учетной записи следить за заявлением, обжаловать решение и скрыть организацию. Сделать что-либо публичным он не позволяет.
applications-receipt-next = Что будет дальше
applications-receipt-step-check = Мы проверяем, все ли представлено. Если чего-то не хватает, мы спросим вас, и отсчет срока остановится.
applications-receipt-step-assess = Мы оцениваем каждый критерий, затем принимается решение.
applications-receipt-step-decide = Вы получаете решение с обоснованием и порядком его обжалования.
# $date (text): a day in words.
applications-receipt-by = Не позднее { $date }
applications-receipt-notice = Если вы указали адрес электронной почты, мы сообщим на него, что вас ждет сообщение. В наших письмах никогда не указаны название вашей организации и содержание сообщения. В напоминании сказано, до какого дня мы ждем вашего ответа.
applications-receipt-safety = Если ваше устройство могут проверить
applications-receipt-safety-text = Запишите код на бумаге, а не на устройстве. Ответственные представители и редакторы вашей организации могут снова увидеть его здесь после входа.
applications-renew-link = Получить новый код для этого заявления
applications-renew-title = Новый код подтверждения
applications-renew-lead = Сделайте это, если тот, кто знает код, больше не должен им пользоваться.
applications-renew-effect = Прежний код сразу перестает действовать. Все, что было открыто по нему, закрывается. Передайте новый код тем, кому он нужен.
applications-renew-submit = Создать новый код
applications-renew-keep = Оставить прежний код
applications-renew-done = У этого заявления новый код подтверждения. Прежний больше не действует.
applications-receipt-follow = Следить за заявлением
applications-sent-title = Что вы отправили
applications-sent-lead = Это ваше заявление в том виде, в каком вы его отправили. Более поздних изменений на этой странице нет.
# $when (text): day and hour.
applications-sent-first = Заявление, отправлено: { $when }
applications-sent-answer = Ответ на наш вопрос, отправлен: { $when }
applications-sent-others = Вы также отправили
applications-sent-taken-out = Позднее изъято
# $count (number): files.
applications-sent-deleted =
    { $count ->
        [one] Позднее изъят и удален { $count } файл.
        [few] Позднее изъяты и удалены { $count } файла.
        [many] Позднее изъяты и удалены { $count } файлов.
       *[other] Позднее изъяты и удалены { $count } файла.
    }
applications-sent-not-by-code = Члены организации могут прочитать отправленное после входа. Код подтверждения его не открывает.
applications-sent-keep = Чтобы сохранить копию, распечатайте эту страницу. В ней есть имена: храните ее в надежном месте.
applications-sent-back = Назад к состоянию заявления

## Where an application stands

applications-status-due = Решение не позднее
# $days (number): days after the promised date.
applications-status-overdue =
    { $days ->
        [one] Мы опаздываем на { $days } день
        [few] Мы опаздываем на { $days } дня
        [many] Мы опаздываем на { $days } дней
       *[other] Мы опаздываем на { $days } дня
    }
applications-status-not-promised = Этот орган не обещает срока.
applications-status-provisional = До решения у вас есть временный доступ, поскольку мы опаздываем.
applications-status-timeline = Ход дела
applications-status-answer = Ответить на наш запрос
applications-status-answer-signed-in = Войти, чтобы прочитать наш запрос и ответить
applications-status-notice = Прочитать решение и его обоснование
applications-status-visibility = Посмотреть или изменить, кто что видит
applications-status-begun = Прочитать начатую жалобу
applications-status-challenge = Обжаловать решение
applications-status-challenge-deferral = Обжаловать отсрочку
applications-status-challenge-closing = Обжаловать закрытие
applications-status-may-challenge-deferral = Вы можете обжаловать эту отсрочку.
applications-status-may-challenge-closing = Вы можете обжаловать закрытие этого заявления.
applications-closed-title = Почему заявление закрыто
applications-closed-basis = Примененное правило
applications-status-may-challenge = Вы можете обжаловать это решение.
applications-status-challenge-until = Крайний срок обжалования
applications-status-challenge-late = Срок обжалования истек. Обжаловать еще можно из-за риска, инвалидности или языка.
applications-status-challenge-was-until = Обжаловать можно было до
applications-status-lodged = Это решение обжаловано
applications-status-lodged-deferral = Эта отсрочка обжалована
applications-status-lodged-closing = Это закрытие обжаловано
applications-status-lodged-text = Следите за жалобой здесь. Подавать ее снова не нужно.
applications-status-lodged-earlier = Обжалован более ранний шаг
applications-status-lodged-earlier-text = Это не считается обжалованием того, что было решено позже.
applications-status-again = Подать новое заявление
applications-status-sent = Прочитать отправленное
applications-status-receipt = Показать подтверждение и код
applications-status-withdraw = Отозвать заявление
applications-meaning-draft = Заявление еще не отправлено. Его видят только члены вашей организации.
applications-meaning-submitted = Заявление поступило к нам.
applications-meaning-receipted = Мы проверяем, все ли представлено. Сейчас от вас ничего не требуется.
applications-meaning-complete = Все представлено, далее следует оценка. Сейчас от вас ничего не требуется.
applications-meaning-incomplete = Мы запросили у вас дополнения. До вашего ответа отсчет срока приостановлен.
applications-meaning-assessing = Эксперт по рассмотрению оценивает каждый критерий. Сейчас от вас ничего не требуется.
applications-meaning-recommended = Оценка завершена. Решение принимает другое лицо.
applications-meaning-granted = Вашей организации предоставлен статус.
applications-meaning-granted-lower = Вашей организации предоставлена категория ниже запрошенной.
applications-meaning-refused = В удовлетворении заявления отказано. Обоснование приведено в решении.
applications-meaning-deferred = Решение отложено до указанной даты.
# $date (text): a day, in words.
applications-status-put-off = Отложено до { $date }
applications-status-put-off-text = В этот день дело снова подлежит решению. Решение может быть принято раньше. Сейчас от вас ничего не требуется.
applications-status-deferral = Почему решение было отложено
applications-meaning-closed-without-prejudice = Заявление закрыто, поскольку на наши вопросы не ответили. Новое заявление можно подать, когда программа принимает заявления.
applications-meaning-withdrawn = Ваша организация отозвала это заявление. Новое заявление можно подать, когда программа принимает заявления.

## What happened: one message for each word of the log that an applicant sees

applications-act-begun = Черновик создан
applications-act-submitted = Заявление подано
applications-act-receipt-issued = Выдано подтверждение
applications-act-found-complete = Признано комплектным
applications-act-found-incomplete = У вас запрошены дополнения
applications-act-reminded = Вам направлено напоминание
applications-act-answered = Получен ваш ответ
applications-act-assessment-started = Оценка начата
applications-act-recommended = Оценка завершена
applications-act-granted = Статус предоставлен
applications-act-granted-lower = Предоставлена более низкая категория
applications-act-refused = В удовлетворении заявления отказано
applications-act-deferred = Решение отложено
applications-act-resumed = Рассмотрение возобновлено
applications-act-closed-unanswered = Закрыто без ответа
applications-act-withdrawn = Заявление отозвано
applications-act-annulled = Решение отменено после обжалования; начинается новая оценка
applications-act-lapsed = Срок решения пропущен
applications-act-visibility-answered = Ответы о том, кто что видит, сохранены
applications-act-naming-agreed = Дано согласие на публикацию названия
applications-act-naming-withdrawn = Согласие на публикацию названия отозвано
applications-act-sealed = Организация скрыта от публики
applications-act-unsealed = Организация снова показана публике
applications-act-showing-announced = Вам сообщено, что организация снова будет показана
applications-act-showing-agreed = Дано согласие снова показать организацию
applications-act-hiding-kept = Запрошено оставить организацию скрытой
applications-actor-member = Ваша организация
applications-actor-staff = Учреждение
applications-actor-system = Портал
applications-actor-receipt = Владелец кода подтверждения
applications-actor-visitor = Посетитель

## Withdrawing

applications-withdraw-title = Отозвать заявление
applications-withdraw-lead = Процедура завершится без решения. Новое заявление можно подать, когда программа принимает заявления.
applications-withdraw-pressure = Никто не вправе принуждать вас к отзыву. Если это происходит, обратитесь за помощью и не отзывайте заявление.
applications-withdraw-submit = Отозвать
applications-withdraw-keep = Оставить
applications-withdraw-done = Заявление отозвано.

## Without an account

applications-find-title = Найти заявление по коду подтверждения
applications-find-lead = Учетная запись не нужна. Код открывает состояние дела, решение и обжалование.
applications-find-hint = 24 знака (буквы и цифры), как в подтверждении. Пробелы и регистр букв не имеют значения.
applications-find-submit = Открыть заявление
applications-find-unknown = Этот код не открывает ни одного заявления. Сравните его с подтверждением знак за знаком. Если организация запросила новый код, заявление открывает только новый.
applications-find-safety = Браузер помнит код в течение часа после последнего использования. Его можно удалить на странице заявления.
applications-find-found = Ваше заявление
applications-find-kept-title = Введенный вами текст сохранен
applications-find-kept-text = В этом браузере больше нет ни кода, ни сеанса. Введите код, и вы продолжите с того же места.
applications-find-sign-in = У меня есть учетная запись: войти
applications-forget-title = На этом устройстве
applications-forget-text = Браузер помнит ваш код один час. История посещений остается, пока вы ее не удалите.
applications-forget-submit = Удалить код с этого устройства
