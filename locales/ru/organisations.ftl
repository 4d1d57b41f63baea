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

organisations-refusal-name-missing = Укажите название организации на ее языке и в его письменности.
organisations-refusal-name-without-letters = Укажите название, в котором есть хотя бы одна буква.
organisations-refusal-latin-name-not-latin = Укажите это название латинскими буквами или оставьте поле пустым.
organisations-refusal-country-missing = Выберите страну или район, где находится организация.
organisations-refusal-founding-date-not-understood = Укажите год основания четырьмя цифрами, например 2009. Месяц и день указывать необязательно.
organisations-refusal-legal-form-missing = Выберите правовую форму. Можно выбрать «Без регистрации».
organisations-refusal-purpose-missing = Укажите, каковы цели организации.
organisations-refusal-website-not-understood = Укажите адрес вида https://www.example.org или оставьте поле пустым.
organisations-refusal-seat-missing = Укажите адрес, по которому доходят письма. Это может быть чужой адрес.

## Members

organisations-refusal-last-owner = Организации нужен хотя бы один ответственный представитель. Сначала назначьте другого.
organisations-refusal-not-a-member = Это лицо не является членом организации. Ничего не изменено.

## The profile

organisations-profile-lead = Это заполняется один раз и используется в каждом заявлении.
organisations-profile-kept = Введенное вами показано ниже.
organisations-profile-name = Название организации
organisations-profile-name-hint = На ее языке и в его письменности.
organisations-profile-latin-name = Название латинскими буквами
organisations-profile-latin-name-hint = Для тех, кто не читает на другой письменности.
organisations-profile-acronym = Сокращенное название
organisations-profile-country-choose = Выберите страну или район
organisations-profile-founded = Когда основана
organisations-profile-founded-hint = Достаточно года, если день неизвестен. Например, 27 3 2019
organisations-profile-founded-precision = Точность даты
organisations-profile-founded-approximate = Это приблизительная дата
# $date (text): a year, a month or a day.
organisations-profile-founded-about = Около { $date }
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
organisations-profile-who-sees = Члены вашей организации и те, кто рассматривает поданное заявление. Адрес не публикуется.
organisations-new-title = Опишите вашу организацию
organisations-new-submit = Сохранить и продолжить
organisations-edit-title = Изменить профиль организации
# $name (text): a member's name. $when (text): a date and time.
organisations-changed-by = Изменено: { $name }, { $when }
# $when (text): a date and time.
organisations-changed-on = Изменено { $when }

## An organisation

organisations-page-kicker = Организация
organisations-page-edit = Изменить профиль
organisations-page-apply = Выбрать программу
organisations-members-title = Кто действует от ее имени
organisations-members-lead = Этот список видят только члены организации.
organisations-members-name = Имя
organisations-members-role = Что может делать
organisations-role-owner = Ответственный представитель: все, включая отзыв заявлений
organisations-role-editor = Редактор: пишет и отправляет заявления
organisations-role-viewer = Читатель: только чтение
