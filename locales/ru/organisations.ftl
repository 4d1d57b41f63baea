### Organisations: what an organisation says about itself, and who acts for it.

## Legal forms

organisations-form-association = Ассоциация
organisations-form-foundation = Фонд
organisations-form-non-profit-company = Некоммерческая компания
organisations-form-cooperative = Кооператив
organisations-form-trade-union = Профсоюз
organisations-form-religious-body = Религиозная организация
organisations-form-indigenous-institution = Институт коренного народа
organisations-form-academic-institution = Научное или учебное учреждение
organisations-form-network = Сеть или федерация
organisations-form-unregistered = Без регистрации
organisations-form-other = Иная форма

## What a profile still lacks

organisations-violation-name-missing = Укажите название организации на ее языке и в его письменности.
organisations-violation-name-without-letters = Укажите название, в котором есть хотя бы одна буква.
organisations-violation-latin-name-not-latin = Укажите это название латинскими буквами или оставьте поле пустым.
organisations-violation-country-missing = Выберите страну или район, где находится организация.
organisations-violation-two-places = В списке и в этом поле указаны два разных места. Оставьте одно из них пустым.
# $code (text): the code of a country or area.
organisations-violation-place-near = Вы имеете в виду: { COUNTRY($code) }? Выберите название в списке или отметьте ниже, что ваш текст остается.
organisations-violation-place-unreadable = Напишите название места буквами.
organisations-violation-founded-year-missing = Укажите год основания организации, например 2009. Месяц и день можно не заполнять.
organisations-violation-founded-year = Укажите год основания четырьмя цифрами, например 2009.
organisations-violation-founded-month = Укажите месяц основания числом от 1 до 12 или оставьте поле пустым.
organisations-violation-founded-day = Укажите день основания числом или оставьте поле пустым.
# $last (number): the last day of the month.
organisations-violation-founded-no-such-day = В этом месяце нет такого дня. Укажите день от 1 до { $last } или оставьте день пустым.
organisations-violation-founded-day-without-month = Укажите также месяц основания или оставьте день пустым.
organisations-violation-founded-future = Эта дата еще не наступила. Укажите день основания организации, например 14 3 2019.
organisations-violation-founded-calendar = Укажите, по какому календарю приведен этот год, или исправьте год.
organisations-violation-legal-form-missing = Выберите правовую форму. Можно выбрать «Без регистрации».
organisations-violation-purpose-missing = Укажите, каковы цели организации.
organisations-violation-website-not-understood = Укажите адрес вида https://www.example.org или оставьте поле пустым.
# $word (text): a word of the name.
organisations-violation-name-mixed = В слове { $word } смешаны похожие буквы двух алфавитов. Введите его заново в одной раскладке.
organisations-violation-seat-missing = Укажите адрес, по которому доходят письма. Это может быть чужой адрес.

## Members

organisations-violation-last-owner = Организации нужен хотя бы один ответственный представитель. Сначала назначьте другого.
organisations-violation-not-a-member = Это лицо не является членом организации. Ничего не изменено.
organisations-violation-already-a-member = Вы уже действуете от имени этой организации. Приглашение остается в силе для другого лица.
organisations-violation-role-missing = Выберите, что может делать это лицо.
organisations-violation-cannot-hand-over = Ответственным представителем становится другой член. Выберите другое лицо или другое изменение.
organisations-violation-hand-over-first = Ответственный представитель не может выйти. Сначала передайте полномочия другому члену.
organisations-violation-mailed-too-often = На этот адрес недавно было отправлено несколько писем. Оставьте поле пустым и передайте ссылку сами.
organisations-violation-mail-unconfirmed = Мы пишем другим от вашего имени, когда ваш собственный адрес подтвержден. Оставьте поле пустым и передайте ссылку сами.
organisations-violation-answer-missing = Выберите один из двух ответов.
organisations-violation-code = Введите 24 буквы и цифры кода.

## The profile

organisations-profile-lead = Это заполняется один раз и используется в каждом заявлении.
organisations-profile-kept = Введенное вами показано ниже.
organisations-profile-name = Название организации
organisations-profile-name-hint = На ее языке и в его письменности.
organisations-profile-latin-name = Название латинскими буквами
organisations-profile-latin-name-hint = Для тех, кто не читает на другой письменности.
organisations-profile-acronym = Сокращенное название
organisations-profile-country-choose = Выберите страну или район
organisations-profile-place = Другое место, как вы его пишете
organisations-profile-place-hint = Заполните это поле, если места нет в списке. Обиходные названия понятны.
organisations-profile-place-kept = Оставить название места как написано
organisations-profile-founded = Когда основана
organisations-profile-founded-hint = Достаточно года, если день неизвестен. Например, 14 3 2019
organisations-profile-founded-precision = Точность даты
organisations-profile-founded-approximate = Это приблизительная дата
# $date (text): a year, a month or a day.
organisations-profile-founded-about = Около { $date }
# $year (text): a year as somebody typed it.
organisations-calendar-question = Какой это год: { $year }?
# $year (text): a year as somebody typed it. $calendar (text): the name of a calendar.
organisations-calendar-choice = { $year }: { $calendar }
organisations-calendar-gregorian = григорианский календарь
organisations-calendar-solar-hijri = солнечная хиджра
organisations-calendar-hijri = лунная хиджра
organisations-calendar-buddhist = буддийский календарь
organisations-calendar-bikram-sambat = календарь Бикрам-самват
organisations-calendar-ethiopian = эфиопский календарь
organisations-calendar-minguo = календарь Миньго
organisations-calendar-reiwa = эра Рэйва
organisations-calendar-heisei = эра Хэйсэй
organisations-calendar-showa = эра Сёва
organisations-calendar-taisho = эра Тайсё
organisations-calendar-twentieth-century = год двадцатого века
organisations-calendar-twenty-first-century = год двадцать первого века
organisations-profile-legal-form = Правовая форма
organisations-profile-legal-form-hint = Выберите самую близкую.
organisations-profile-unregistered-hint = Подать заявление можно и без регистрации. Принимаются другие подтверждающие материалы.
organisations-profile-purpose = Каковы ее цели
organisations-profile-purpose-hint = Достаточно нескольких фраз.
organisations-profile-website = Веб-сайт
organisations-profile-seat = Почтовый адрес
organisations-profile-seat-hint = Как на конверте. Можно указать адрес того, кто получает вашу почту.
organisations-profile-care-of = Через кого
organisations-profile-care-of-hint = Если адрес принадлежит другому лицу.
organisations-profile-who-sees = Если вам предоставят статус, в реестре указываются название и страна, если вы не просите об ином. Ваш адрес не публикуется.
organisations-new-title = Опишите вашу организацию
organisations-new-seen-title = Кто видит эти сведения до подачи заявления
organisations-new-seen-public = Публично ничего не сообщается об организации, которая не подавала заявления: ни в реестре, ни в списках, ни в подсчетах.
organisations-new-seen-danger = Перед отправкой заявления на отдельной странице спрашивается, опасно ли быть известным. Организацию можно также скрыть сразу, на ее собственной странице.
organisations-new-submit = Сохранить и продолжить
organisations-edit-title = Изменить профиль организации
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = Изменено: { $name }, { $when }
# $when (text): a date and time.
organisations-changed-on = Изменено { $when }

## An organisation

organisations-page-kicker = Организация
organisations-page-title = Ваша организация
organisations-page-edit = Изменить профиль
organisations-page-created = Описание вашей организации сохранено здесь. Теперь вы можете подать заявление от ее имени.
organisations-page-apply = Выбрать программу
organisations-page-members = Решить, кто действует от ее имени
organisations-page-joined = Теперь вы действуете от имени этой организации.
organisations-leave-title = Выйти из этой организации
# $name (text): the organisation's name.
organisations-leave-lead = Вы больше не будете действовать от имени организации «{ $name }» и видеть ее заявления.
organisations-leave-stays = То, что вы для нее написали, остается. Если вы знаете код подтверждения, ответственный представитель может создать новый.
organisations-leave-again = Чтобы вернуться, нужно новое приглашение.
organisations-leave-log = В журнале остается, что вы вышли и когда.
organisations-leave-owner = Вы ответственный представитель. Сначала передайте полномочия другому члену. После этого вы сможете выйти.
organisations-leave-submit = Выйти из организации
organisations-leave-keep = Остаться
organisations-leave-done = Вы больше не действуете от имени этой организации.
organisations-members-title = Кто действует от ее имени
organisations-members-lead = Этот список видят только члены организации.
organisations-members-name = Имя
organisations-members-role = Что может делать
organisations-role-owner = Ответственный представитель: все, включая отзыв заявлений
organisations-role-editor = Редактор: пишет и отправляет заявления
organisations-role-viewer = Читатель: только чтение

## Who acts for an organisation, as its owners manage it

organisations-manage-title = Люди и приглашения
organisations-manage-lead = Вы решаете, кто действует от имени организации и что может делать каждый.
organisations-manage-act = Что вы можете сделать
organisations-open-title = Открытые приглашения
organisations-open-none = Ни одно приглашение не ожидает ответа.
organisations-open-until = Ответить можно до
organisations-open-show = Показать ссылку и код
organisations-invite-title = Пригласить человека
organisations-invite-lead = Вы получите ссылку и код для передачи. Получатель входит, видит, о какой организации идет речь, и принимает или отклоняет приглашение.
organisations-invite-note = Для кого
organisations-invite-note-hint = Это видят только ответственные представители. После ответа на приглашение запись стирается.
organisations-invite-email = Адрес электронной почты
organisations-invite-email-hint = Мы отправим туда ссылку. В письме не названы ни вы, ни организация.
organisations-invite-language = Язык письма
organisations-invite-submit = Создать приглашение
organisations-invitation-title = Ссылка и код приглашения
# $when (text): a date and time with its city.
organisations-invitation-lead = Передайте ссылку или код способом, который считаете безопасным. Они действуют один раз, до { $when }.
organisations-invitation-link = Ссылка
organisations-invitation-code = Код
# $address (text): the address of a page.
organisations-invitation-code-hint = Он вводится на этой странице: { $address }
organisations-invitation-mailed = Письмо со ссылкой отправляется.
organisations-invitation-warning = Тот, у кого есть ссылка или код, может ответить вместо того, кого вы имеете в виду.
organisations-invitation-withdraw = Отозвать приглашение
organisations-invitation-withdrawn = Приглашение отозвано. Его ссылка и код больше не действуют.
organisations-member-removed = Этот человек больше не участник. Ему могут быть известны коды подтверждения. Сменить код можно на странице подтверждения каждого заявления.
organisations-member-title = Что может делать член организации
# $name (text): a member's name. $role (text): what they may do.
organisations-member-now = { $name }. Сейчас: { $role }
organisations-member-change = Что изменить
organisations-member-owner = Ответственный представитель: вместо вас
organisations-member-owner-hint = Это лицо будет решать, кто действует от имени организации. Вы станете редактором.
organisations-member-remove = Исключить: больше не действует от имени организации
organisations-member-remove-hint = Написанное этим лицом сохраняется.

## An invitation, as the invited person sees it

organisations-answer-kicker = Приглашение
organisations-answer-lead = Вас приглашают действовать от имени этой организации.
organisations-answer-role = Что вы сможете делать
# $name (text): the reader's own name.
organisations-answer-seen = Другие члены увидят вас под этим именем: { $name }
organisations-answer-accept = Принять
organisations-answer-decline = Отклонить
organisations-answer-declined = Вы отклонили приглашение.
organisations-lapsed-title = Этим приглашением нельзя воспользоваться
organisations-lapsed-text = На него ответили, оно отозвано, его срок истек или код неполон.
organisations-lapsed-next = Попросите новое у того, кто вас пригласил.
organisations-enter-title = Ввести код приглашения
organisations-enter-lead = Введите код, который вам дали, чтобы действовать от имени организации.
organisations-enter-code = Код приглашения
organisations-enter-hint = 24 буквы и цифры. Дефисы и строчные буквы не имеют значения.

## A name that looks like another

organisations-alike-nothing = Оно пишется так же.
organisations-alike-signs = Различаются только прописные буквы, пробелы или знаки.
organisations-alike-letters = Различаются эти буквы:
organisations-alike-otherwise = Некоторые буквы другие, но вместе выглядят так же.
organisations-alike-letter = «{ $own }» ({ $own_script }) здесь, «{ $other }» ({ $other_script }) там
organisations-alphabet-latin = латиница
organisations-alphabet-cyrillic = кириллица
organisations-alphabet-greek = греческий алфавит
organisations-alphabet-armenian = армянский алфавит
organisations-alphabet-hebrew = еврейский алфавит
organisations-alphabet-arabic = арабский алфавит
organisations-alphabet-number = цифра
organisations-alphabet-other = другая письменность

## The mail of an invitation: it names nobody

organisations-mail-invitation-subject = У вас есть сообщение
# $date (text): a date.
organisations-mail-invitation-body = Нас попросили передать вам эту ссылку. Она действует один раз, до { $date }. Откройте ее, когда это безопасно. Если вы ее не ждете, ничего не делайте.
