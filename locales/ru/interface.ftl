# The frame around every page.
interface-skip-to-content = Перейти к основному содержанию
interface-languages = Языки
interface-navigation = Основная навигация
interface-breadcrumb = Вы находитесь здесь
interface-account = Ваша учетная запись
interface-footer = Об этом сайте
interface-error-prefix = Ошибка:
interface-sign-out = Выйти из учетной записи
interface-quick-exit = Покинуть этот сайт
