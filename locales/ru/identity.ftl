### Identity: signing in, accounts, sessions.

## The sign-in name

identity-violation-name-missing = Укажите адрес электронной почты или любое имя по вашему выбору.
identity-violation-not-an-address = Укажите адрес вида name@example.org или имя без знака @.
# $character (text): the letter.
identity-violation-address-letter = Многие почтовые серверы не принимают символ { $character } перед знаком @. Введите другой адрес или имя без знака @.
# $min (number): characters at least.
identity-violation-name-too-short = Имя слишком короткое. Минимальное число знаков: { $min }.
# $character (text): the character.
identity-violation-name-character = В имени на этом месте не может стоять { $character }. Используйте буквы и цифры, а между ними . - _

## The password

identity-violation-password-missing = Введите пароль. Его можно вставить.
# $min (number): characters at least. $actual (number): characters typed.
identity-violation-password-too-short = Пароль слишком короткий. Введено знаков: { $actual }. Минимум: { $min }. Подойдут несколько слов, которые вы запомните.
# $max (number): characters allowed.
identity-violation-password-too-long = Пароль слишком длинный. Максимальное число знаков: { $max }.
identity-violation-password-common = Этот пароль используют многие, и его легко угадать. Выберите другие слова.
identity-violation-password-contains-name = Пароль почти целиком состоит из известного другим имени. Выберите другие слова.
identity-violation-password-not-repeated = Пароли различаются. Введите один и тот же пароль дважды.

## More about names

identity-violation-name-taken = Это имя уже занято. Выберите другое.
identity-violation-display-name-missing = Укажите имя, которое увидят другие. Можно указать псевдоним.
identity-violation-email-missing = Укажите адрес электронной почты вида name@example.org.
# $character (text): the letter.
identity-violation-email-letter = Многие почтовые серверы не принимают символ { $character } перед знаком @. Введите другой адрес.
identity-violation-language-missing = Выберите язык.
identity-violation-work-mail-missing = Выберите, когда вам писать.
identity-violation-password-wrong = Это не пароль этой учетной записи. Проверьте его и введите еще раз.

## Labels shared by several pages

identity-sign-in-name = Адрес электронной почты или имя для входа
identity-password = Пароль
identity-password-new = Новый пароль
identity-password-again = Новый пароль еще раз
identity-password-current = Текущий пароль
identity-password-hint =
    { $min ->
        [one] Не менее { $min } знака. Несколько слов легко запомнить. Пароль можно вставить.
        [few] Не менее { $min } знаков. Несколько слов легко запомнить. Пароль можно вставить.
        [many] Не менее { $min } знаков. Несколько слов легко запомнить. Пароль можно вставить.
       *[other] Не менее { $min } знака. Несколько слов легко запомнить. Пароль можно вставить.
    }
identity-display-name = Имя, которое видят другие
identity-display-name-hint = Можно указать псевдоним. Его видят члены вашей организации и секретариат.
identity-back-to-sign-in = Вернуться ко входу

## Signing in and out

identity-sign-in-title = Вход
identity-sign-in-failed = Такое имя с таким паролем нам неизвестно. Проверьте имя и пароль и повторите попытку. Если учетная запись новая, сначала откройте ссылку из нашего письма.
identity-sign-in-link-sent = Для этого имени пробовали много паролей. Если ваш пароль верен, мы отправили вам письмо. Чтобы войти, откройте ссылку в нем.
identity-sign-in-staff-only = Сотрудники входят с учетной записью своего учреждения. Воспользуйтесь кнопкой ниже.
identity-sign-in-forgotten = Я не помню пароль
identity-sign-in-new-title = У вас еще нет учетной записи
identity-sign-in-staff-title = Вы работаете в секретариате
identity-sign-in-staff-text = Сотрудники входят с учетной записью своего учреждения.
identity-sign-in-staff = Войти через свое учреждение
identity-link-title = Вход по ссылке из нашего письма
identity-link-lead = К вашей учетной записи подбирали пароль. По этой ссылке вы все равно можете войти.
identity-signed-out-title = Вы вышли
identity-signed-out-text = Ваши сохраненные черновики не потеряны.
identity-signed-out-next = Если этим устройством пользуются другие, закройте и браузер.
identity-signed-out-institution = Выйти также в системе вашего учреждения
identity-signed-out-institution-text = Возможно, сеанс в системе вашего учреждения еще открыт. На общем устройстве завершите и его.

## Creating an account

identity-sign-up-lead = Учетная запись нужна, чтобы подать заявление об аккредитации. Для чтения реестра и обжалования решения она не нужна.
identity-sign-up-saved = Введенные данные сохранены, кроме паролей.
identity-sign-up-have-account = У меня есть учетная запись
identity-sign-up-name-hint = Адрес электронной почты или любое имя по вашему выбору.
identity-sign-up-which-title = Что выбрать?
identity-sign-up-which-email = На адрес электронной почты мы можем присылать уведомления. Если вы забудете пароль, мы пришлем ссылку. Сначала мы отправим письмо для подтверждения.
identity-sign-up-which-name = Имя подойдет, если переписка может быть для вас опасной. Надежно храните пароль: без адреса мы не сможем прислать ссылку.
identity-sent-title = Проверьте свою почту
identity-sent-text = Мы отправили письмо на указанный вами адрес.
# $address (text): an e-mail address.
identity-sent-text-to = Мы отправили письмо на этот адрес: { $address }.
identity-sent-next = Откройте ссылку из него в течение двух дней. Если через десять минут письма нет, проверьте папку нежелательной почты.
identity-sent-again = Указать другой адрес
identity-mail-refused-title = Наши письма не доходят
identity-mail-refused-text = Почтовый сервер этого адреса отклонил наше письмо. Проверьте адрес или введите другой.
identity-confirm-title = Подтверждение адреса электронной почты
identity-confirm-lead = Ваш адрес: { $email }. Остался один шаг.
identity-confirm-password = Пароль, который вы выбрали
identity-confirm-password-hint = Так никто другой не сможет создать учетную запись с вашим адресом.
identity-confirm-submit = Подтвердить и войти
identity-confirm-address-lead = Теперь в вашей учетной записи будет этот адрес: { $email }.
identity-confirm-address-submit = Подтвердить этот адрес
identity-lapsed-title = Эта ссылка больше не действует
identity-lapsed-text = Она уже использована, устарела или скопирована не полностью.
identity-lapsed-next = Ничего не изменилось. Войдите или запросите новую ссылку на странице входа.

## A forgotten password

identity-recover-title = Восстановление доступа
identity-recover-lead = Мы отправим ссылку на адрес вашей учетной записи. Она действует один час.
identity-recover-submit = Отправить ссылку
identity-recover-no-address-title = У вашей учетной записи нет адреса электронной почты
identity-recover-no-address-text = Тогда ссылку отправить нельзя. Напишите нам с любого адреса. Кому писать, указано на странице помощи.
identity-recover-sent-title = Ищите ссылку в своей почте
identity-recover-sent-text = Если под этим именем есть учетная запись с адресом, мы отправили на него ссылку.
# $address (text): the e-mail address or name that was entered.
identity-recover-sent-text-to = Если под этим именем есть учетная запись с адресом, мы отправили на него ссылку: { $address }.
identity-recover-sent-next = Ссылка действует один час. Если через десять минут письма нет, проверьте папку нежелательной почты.
identity-recover-sent-again = Указать другое имя
identity-new-password-title = Задайте новый пароль
identity-new-password-lead = Во всех браузерах, где открыта ваша учетная запись, сеанс будет завершен.
identity-new-password-submit = Задать пароль и войти

## Your account

identity-account-lead = Ваше имя, способ входа и адрес, на который приходят письма.
identity-account-staff = Ваше имя, адрес и пароль хранит ваше учреждение.
identity-account-sign-in-name = Имя для входа
identity-account-email = Адрес электронной почты
identity-account-language = Язык писем
identity-account-work-mail = Письма о работе
identity-account-password-hidden = Не показывается
identity-account-sessions = Посмотреть, где открыты сеансы
identity-account-session = Посмотреть, когда завершится этот сеанс
identity-account-mail-sent = Мы отправили письмо на новый адрес. Он начнет действовать, когда вы откроете ссылку.
# $address (text): an e-mail address.
identity-account-mail-sent-to = Мы отправили письмо на этот адрес: { $address }. Он начнет действовать, когда вы откроете ссылку.
identity-account-password-changed = Пароль изменен. В других браузерах сеансы завершены.
identity-change-name-title = Изменить имя, которое видят другие
identity-change-email-title = Изменить адрес электронной почты
identity-change-email-lead = Мы отправим ссылку на новый адрес. Пока вы ее не откроете, ничего не изменится.
identity-change-email-submit = Отправить письмо
identity-change-language-title = На каком языке вам писать?
identity-change-language-hint = На этом языке приходят уведомления и письма. Страницы доступны на всех шести языках.
identity-change-work-mail-title = Когда сообщать вам о работе по электронной почте?
identity-change-work-mail-hint = Не больше одного письма в день, утром. В нем указано, сколько дел вас ждет, и никто не назван.
identity-work-mail-daily = В каждый день, когда есть новое
identity-work-mail-near = Только когда близок срок
identity-work-mail-never = Никогда
identity-change-password-title = Изменить пароль
identity-change-password-lead = В других браузерах сеансы вашей учетной записи будут завершены.
identity-change-password-submit = Изменить пароль

## Sessions

identity-sessions-title = Где открыты ваши сеансы
identity-sessions-lead = Если какой-то сеанс вам незнаком, завершите его и смените пароль.
identity-sessions-browser = Браузер
identity-sessions-started = Вход
identity-sessions-last-seen = Последнее использование
identity-sessions-end = Что можно сделать
identity-sessions-this = Этот браузер
identity-sessions-unknown = Неизвестный браузер
identity-sessions-end-one = Завершить этот сеанс
identity-sessions-end-others = Завершить все другие сеансы
identity-sessions-ended = Выбранные сеансы завершены.
identity-session-title = Сколько длится ваш сеанс
identity-session-ends = Если не открывать страниц, сеанс завершится: { $when }.
identity-session-at-latest = В целях безопасности мы снова спросим пароль не позднее: { $when }.
identity-session-extended = Сеанс продлен. Новое время завершения: { $when }.
identity-session-leave = Вернуться к учетной записи
identity-session-saved = Если сеанс завершится во время работы, отправленное вами сохранится. Войдите, и оно снова появится.

## Staff

identity-staff-failed-title = Войти через ваше учреждение не удалось
identity-staff-failed-text = Ответ его службы входа не соответствовал запросу или пришел слишком поздно.
identity-staff-failed-next = Ничего не изменилось. Начните заново. Если это повторится, сообщите администратору.
identity-no-role-title = У вас здесь пока нет роли
identity-no-role-text = Ваше учреждение подтвердило вход, но не указало роли, известной порталу. Сообщите своему администратору. В журнале портала записано, что было получено.

## Mails. They repeat no name and no password

identity-mail-foot = Вопросы: { $contact }
identity-mail-confirm-subject = Подтвердите адрес электронной почты
identity-mail-confirm-body = Для этого адреса запрошена учетная запись. Если это вы, откройте ссылку в течение двух дней. Если нет, ничего не делайте: запись не появится.
identity-mail-exists-subject = У вас уже есть учетная запись
identity-mail-exists-body = Кто-то, возможно вы, указал этот адрес. Учетная запись с ним уже есть. Здесь можно войти или запросить новый пароль. Если это были не вы, ничего делать не нужно.
identity-mail-recover-subject = Выберите новый пароль
identity-mail-recover-body = Для вашей учетной записи запрошен новый пароль. Если это вы, откройте ссылку в течение часа. Если нет, ничего не делайте: пароль останется прежним.
identity-mail-enter-subject = Ваша ссылка для входа
identity-mail-enter-body = Кто-то ввел ваш пароль после многих неверных. Если это были вы, откройте эту ссылку в течение часа. Если нет, немедленно смените пароль: он кому-то известен.
identity-mail-change-subject = Подтвердите новый адрес электронной почты
identity-mail-change-body = Вы попросили использовать этот адрес для учетной записи. Откройте ссылку в течение часа. До этого ничего не изменится.
identity-mail-changed-subject = Ваш адрес электронной почты изменен
identity-mail-changed-body = Теперь в вашей учетной записи другой адрес. Если вы об этом не просили, сразу напишите нам.
identity-mail-password-subject = Ваш пароль изменен
identity-mail-password-body = Пароль вашей учетной записи изменен. Если это были не вы, сразу запросите здесь новый.

## Письмо сотрудникам о том, что есть работа. В нем только числа и ничего не названо: его могут прочесть другие.

identity-work-mail-subject = Работа на портале
# $count (число): дела и жалобы.
identity-work-mail-new = { $count ->
    [one] Вас ждет { $count } новое дело.
    [few] Вас ждут { $count } новых дела.
    [many] Вас ждут { $count } новых дел.
   *[other] Вас ждет { $count } нового дела.
}
# $count (число): дела и жалобы.
identity-work-mail-deadlines = { $count ->
    [one] { $count } срок близок или истек.
    [few] { $count } срока близки или истекли.
    [many] { $count } сроков близки или истекли.
   *[other] { $count } срока близки или истекли.
}
# $count (число): письма.
identity-work-mail-undelivered = { $count ->
    [one] Не удалось доставить { $count } письмо портала.
    [few] Не удалось доставить { $count } письма портала.
    [many] Не удалось доставить { $count } писем портала.
   *[other] Не удалось доставить { $count } письма портала.
}
# $count (number): files and challenges.
identity-work-mail-unattended = { $count ->
    [one] { $count } вопросом никто не может заняться. Администратор должен дать роль кому-то другому.
    [few] { $count } вопросами никто не может заняться. Администратор должен дать роль кому-то другому.
    [many] { $count } вопросами никто не может заняться. Администратор должен дать роль кому-то другому.
   *[other] { $count } вопроса никто не может взять на себя. Администратор должен дать роль кому-то другому.
}
# $count (number): jobs that failed too often.
identity-work-mail-stopped = { $count ->
    [one] После многих неудач остановлена { $count } задача, которую портал выполняет сам. Она не будет выполнена, пока вы не вмешаетесь.
    [few] После многих неудач остановлены { $count } задачи, которые портал выполняет сам. Они не будут выполнены, пока вы не вмешаетесь.
    [many] После многих неудач остановлено { $count } задач, которые портал выполняет сам. Они не будут выполнены, пока вы не вмешаетесь.
   *[other] После многих неудач остановлено { $count } задачи, которые портал выполняет сам. Они не будут выполнены, пока вы не вмешаетесь.
}
identity-work-mail-end = Войдите, чтобы узнать больше. В учетной записи можно выбрать, когда приходит это письмо.

## What needs an administrator

identity-attention-title = Требует внимания
identity-attention-lead = То, что стоит на месте, пока не вмешается администратор. Ни дела, ни люди здесь не названы.
identity-attention-unattended = Вопросы, которыми никто не может заняться
# $count (number): files.
identity-attention-to-review = { $count ->
    [one] { $count } дело ждет рассмотрения, и ни один эксперт не может им заняться.
    [few] { $count } дела ждут рассмотрения, и ни один эксперт не может ими заняться.
    [many] { $count } дел ждут рассмотрения, и ни один эксперт не может ими заняться.
   *[other] { $count } дела ждут рассмотрения, и ни один эксперт не может ими заняться.
}
# $count (number): files.
identity-attention-to-decide = { $count ->
    [one] { $count } дело ждет решения, и никто не может его принять.
    [few] { $count } дела ждут решения, и никто не может его принять.
    [many] { $count } дел ждут решения, и никто не может его принять.
   *[other] { $count } дела ждут решения, и никто не может его принять.
}
# $count (number): challenges.
identity-attention-to-examine = { $count ->
    [one] { $count } жалоба ждет комиссии по жалобам, и ни один ее член не может ее рассмотреть.
    [few] { $count } жалобы ждут комиссии по жалобам, и ни один ее член не может их рассмотреть.
    [many] { $count } жалоб ждут комиссии по жалобам, и ни один ее член не может их рассмотреть.
   *[other] { $count } жалобы ждут комиссии по жалобам, и ни один ее член не может их рассмотреть.
}
identity-attention-why = Все, у кого есть эта роль, участвовали в деле, взяли самоотвод или состоят в организации.
# A command follows.
identity-attention-cure = Дайте роль тому, кто не участвовал в деле. Это делается такой командой:
identity-attention-nothing = Каждым ожидающим вопросом кто-то может заняться.
identity-attention-left-out = Вопросы, по которым вы взяли самоотвод или в которых участвовали, могут быть здесь не указаны.
identity-attention-mails = Неотправленные письма
identity-attention-mails-text = Кому они адресованы и что в них написано, не показано. Текст письма, от отправки которого отказались, удаляется.
identity-attention-mails-none = Все письма за последние 30 дней отправлены или скоро будут отправлены.
identity-attention-mails-again = Повторить отправку ожидающих писем сейчас
identity-attention-tried = Отправка ожидающих писем повторяется
identity-attention-mail-written = Написано
identity-attention-mail-kind = О чем
identity-attention-mail-tries = Попытки
identity-attention-mail-state = Что с письмом
# $when (text): a date and time.
identity-attention-mail-given-up = Отправка прекращена: { $when }
# $when (text): a date and time.
identity-attention-mail-again = Следующая попытка: { $when }
identity-attention-mail-kind-account = учетная запись
identity-attention-mail-kind-invitation = приглашение
identity-attention-mail-kind-staff = работа сотрудников
identity-attention-mail-kind-notice = уведомление
identity-attention-jobs = Что портал делает сам
# A command follows.
identity-attention-jobs-text = Неудавшееся повторяется, каждый раз с большим промежутком. После 20 неудач подряд оно стоит на месте, пока вы не вмешаетесь. Причину сообщает такая команда:
identity-attention-jobs-none = Все сделано в срок.
# $when (text): a date with the time.
identity-attention-places = Действия ждут своего места в журнале с { $when }. Пока его нет, журнал не может показать, что из него ничего не изъято. Причина указана в журнале сервера.
identity-attention-jobs-again = Повторить неудавшееся сейчас
identity-attention-jobs-tried = Неудавшееся повторяется
identity-attention-job-what = Задача
identity-attention-job-last = Последнее выполнение
identity-attention-job-never = Никогда
identity-attention-job-failures = Неудачи подряд
identity-attention-job-state = Состояние
# $when (text): a date and time.
identity-attention-job-state-dead = Стоит на месте с: { $when }
# $when (text): a date and time.
identity-attention-job-state-again = Следующая попытка: { $when }
identity-attention-job-kind-mails = отправка писем
identity-attention-job-kind-late-decisions = сообщение о задержке решений
identity-attention-job-kind-deferred-files = возобновление отложенных дел
identity-attention-job-kind-month-end = публикация на конец месяца
identity-attention-job-kind-reminders = напоминания заявителям
identity-attention-job-kind-staff-mails = письма сотрудникам
identity-attention-job-kind-deletion = удаление того, что больше не нужно
