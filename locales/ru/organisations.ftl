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

organisations-refusal-name-missing = Укажите название организации на ее языке и в ее письменности.
organisations-refusal-name-without-letters = Укажите название, в котором есть хотя бы одна буква.
organisations-refusal-latin-name-not-latin = Укажите это название латинскими буквами или оставьте поле пустым.
organisations-refusal-country-missing = Выберите страну или район, где находится организация.
organisations-refusal-founding-date-not-understood = Укажите год основания четырьмя цифрами, например 2009. Месяц и день указывать необязательно.
organisations-refusal-legal-form-missing = Выберите правовую форму. Можно выбрать «Без регистрации».
organisations-refusal-purpose-missing = Напишите, ради чего работает организация.
organisations-refusal-website-not-understood = Укажите адрес вида https://www.example.org или оставьте поле пустым.
organisations-refusal-seat-missing = Укажите адрес, по которому доходят письма. Это может быть чужой адрес.

## Members

organisations-refusal-last-owner = Организации нужен хотя бы один ответственный представитель. Сначала назначьте другого.
organisations-refusal-not-a-member = Это лицо не является членом организации. Ничего не изменено.
