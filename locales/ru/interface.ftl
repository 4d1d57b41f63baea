### Words that every page of the portal shares.
### $variables are documented above each message.

## The site and its frame

# The name of the portal; the same in all languages.
interface-site-name = Tribune
interface-site-descriptor = Реестр участвующих организаций
# Above every page of the demonstration.
interface-demo-title = Демонстрационная версия.
interface-demo-text = Все организации, лица и решения здесь вымышлены. Это не портал какого-либо учреждения.
interface-skip-to-content = Перейти к основному содержанию
# The accessible name of the list of languages.
interface-languages = Язык этой страницы
interface-quick-exit = Быстро покинуть эту страницу
# The accessible name of the list of links to the pages above this one.
interface-breadcrumb = Вы находитесь здесь
interface-breadcrumb-home = Главная страница
interface-navigation = Главное меню
interface-nav-programmes = Программы
interface-nav-register = Реестр
interface-nav-decisions = Решения
interface-nav-challenges = Жалобы
interface-nav-applications = Ваши заявления
interface-nav-organisations = Ваши организации
interface-nav-review = Дела на рассмотрении
interface-nav-panel = Комиссия по жалобам
interface-sign-in = Войти
interface-sign-out = Выйти
interface-create-account = Создать учетную запись
interface-account = Ваша учетная запись
# $name (text): the name or alias of the person.
interface-signed-in-as = Вход выполнен под именем { $name }
interface-footer = Об этом портале
interface-footer-accessibility = Заявление о доступности
interface-footer-privacy = Конфиденциальность
interface-footer-safety = Безопасность
interface-footer-help = Помощь

## Names of the languages

interface-language-ar = Арабский
interface-language-zh = Китайский
interface-language-en = Английский
interface-language-fr = Французский
interface-language-ru = Русский
interface-language-es = Испанский

## Actions

interface-back = Назад
interface-continue = Продолжить
interface-save = Сохранить
interface-save-and-return = Сохранить и вернуться позже
interface-cancel = Отмена
interface-change = Изменить
interface-remove = Удалить
interface-search = Найти
interface-filter-apply = Применить фильтры
interface-filter-active = Действующие фильтры
interface-filter-remove = Убрать фильтр:

## Short answers and labels

interface-yes = Да
interface-no = Нет
interface-optional = необязательно
interface-not-provided = Не указано
interface-who-sees-this = Кто видит этот ответ
interface-who-sees-everybody = Это может прочитать каждый.
interface-who-sees = Прочитать это могут: { $readers }. Это не публикуется.
interface-who-reads = Прочитать это могут: { $readers }.
interface-reader-everybody = все
interface-reader-signed-in = все, кто вошел в систему
interface-reader-members = члены вашей организации
interface-reader-receipt-holder = тот, у кого есть ваш код подтверждения
interface-reader-reviewer = эксперты по рассмотрению в программе
interface-reader-decision-maker = лица, принимающие решения в программе
interface-reader-challenge-panel = комиссия по жалобам
interface-reader-protection-focal-point = координаторы по вопросам защиты
interface-reader-administrator = администраторы портала
interface-span-month = До 30 дней
interface-span-quarter = От 31 до 90 дней
interface-span-year = От 91 до 365 дней
interface-span-longer = Больше года
interface-country-or-area = Страна или район
interface-countries-note = Названия стран и районов соответствуют практике Организации Объединенных Наций. Они не означают выражения какого-либо мнения относительно правового статуса какой-либо страны, территории или района.
interface-reference-label = Регистрационный номер

## Notices

interface-notice-success = Готово
interface-changes-saved = Ваши изменения сохранены.
interface-draft-saved = Ваш черновик сохранен. Вы можете закрыть страницу и вернуться позже.
# First in the title of a page that says that something was just saved or done.
interface-title-done = Сохранено

## Errors on forms

interface-error-summary-title = Возникла проблема
# Before an error beside its field; read aloud.
interface-error-prefix = Ошибка:
interface-form-forgery-title = Не удалось подтвердить, что эта форма отправлена вами
interface-form-forgery-text = Она отправлена не с открытой страницы портала или пришла с другого сайта. Она не была обработана.
interface-form-forgery-next = Откройте страницу снова и отправьте форму с нее.
interface-form-shown-to-another = После открытия этой формы вход в этом браузере изменился. Ничего не отправлено. Введенный вами текст на месте: проверьте его и отправьте еще раз.
interface-form-kept-for-another = С этой страницы была отправлена форма, но она не была принята. Ее открыли для другого лица или по коду подтверждения. Введенный текст виден только этому лицу или по этому коду.
interface-form-stale-title = Эти сведения изменились после того, как вы открыли страницу
interface-form-stale-text = Ваш вариант не потерян. Сравните оба варианта ниже и сохраните еще раз.
# $when (text): a date and time.
interface-form-stale-by-you = Последнее изменение на этой странице внесли вы: { $when }. Возможно, в другом окне или на другом устройстве.
# $name (text): a person. $when (text): a date and time.
interface-form-stale-by-name = Последнее изменение на этой странице: { $name }, { $when }.
# $field (text): the field's label, in every message below.
interface-field-not-a-number = В поле «{ $field }» нужно число, записанное цифрами.

## Counting characters

# $limit (number): the most characters a text takes.
interface-characters-limit =
    { $limit ->
        [one] Можно ввести до { $limit } знака.
        [few] Можно ввести до { $limit } знаков.
        [many] Можно ввести до { $limit } знаков.
       *[other] Можно ввести до { $limit } знака.
    }

## Files

interface-upload-add = Загрузить этот файл
interface-upload-choose-several = Выбрать один или несколько файлов
interface-upload-more = Добавить еще файлы
interface-upload-add-several = Загрузить
# $most (number): files. $size (text): a size.
interface-upload-together = За один раз не более { $most } файлов, вместе не более { $size }.
interface-upload-list-label = Добавленные вами файлы
# $types (text): names of file types. $size (text): the largest size, such as “10 MB”.
interface-upload-hint = { $types }. Не более { $size }.
# $name (text): the file's name, in the three messages below.
interface-upload-saved = Файл { $name } сохранен.
interface-upload-error-missing = Выберите файл.
# $name (text): a file. $why (text): one of the messages here.
interface-upload-error-of = { $name }: { $why }
# $most (number): files.
interface-upload-error-too-many = За один раз пришло слишком много файлов. Отправьте этот файл отдельно. За один раз не более { $most }.
# $size (text): a size.
interface-upload-error-together = Вместе файлы больше { $size }. Остальные проверены отдельно. Отправьте этот файл отдельно.
interface-upload-error-empty = Этот файл пуст. Остальные ваши ответы сохранены. Выберите файл с содержанием.
interface-upload-error-again = Файл не сохранился. Выберите его ещё раз.
interface-upload-error-busy = Сейчас поступает много файлов. Остальные ваши ответы сохранены. Отправьте этот файл ещё раз через минуту.
interface-upload-error-full = Сейчас на портале нет места для файлов. Остальные ваши ответы сохранены. Отправьте этот файл позже или обратитесь за помощью.
# $size (text): the largest size, such as “10 MB”.
interface-upload-error-too-large = Размер этого файла превышает { $size }. Остальные ваши ответы сохранены. Выберите файл меньшего размера.
# $types (text): names of the file types that are taken.
interface-upload-error-type = Файлы этого типа не принимаются. Остальные ваши ответы сохранены. Выберите файл одного из этих типов: { $types }.
# $name (text): the file's name. $types (text): names of the file types that are taken.
interface-upload-error-content = Содержание файла { $name } не соответствует его имени. Остальные ваши ответы сохранены. Выберите файл одного из этих типов: { $types }.
# $name (text): the file’s name, in the five messages below.
interface-upload-error-runs = { $name } — программа, веб-страница или ярлык либо файл с таким именем. Такие файлы не принимаются. Остальные ваши ответы сохранены. Отправьте его в формате PDF или как изображение.
interface-upload-error-password = { $name } открывается только с паролем, и прочитать его никто не сможет. Остальные ваши ответы сохранены. Сохраните файл без пароля и выберите его.
interface-upload-error-broken = { $name } не открывается: часть файла отсутствует или повреждена. Остальные ваши ответы сохранены. Откройте его на своем устройстве, сохраните заново и выберите новый файл.
interface-upload-error-cut-short = Файл { $name } получен лишь частично. Остальные ваши ответы сохранены. Выберите файл еще раз и отправьте его. Если это повторится, сначала сохраните его заново на своем устройстве.
interface-upload-error-blank = { $name } открывается, но его страницы пусты. Остальные ваши ответы сохранены. Выберите файл с содержанием или отсканируйте документ еще раз.
interface-upload-error-macros = { $name } содержит программы (макросы). Такие файлы не принимаются. Остальные ваши ответы сохранены. Сохраните его в формате PDF или без макросов в формате DOCX или ODT.
interface-upload-error-heic = Формат этой фотографии (HEIC или AVIF) не открывается на многих компьютерах. Остальные ваши ответы сохранены. Сохраните ее в формате JPEG и выберите новый файл.
interface-upload-error-film = Этот файл — видеозапись. Остальные ваши ответы сохранены. Отправьте звук в формате MP3 или M4A либо фотографию.
interface-upload-error-old-word = Этот файл создан в старом текстовом редакторе (DOC). Остальные ваши ответы сохранены. Сохраните его в формате DOCX, ODT или PDF и выберите новый файл.
interface-upload-error-owner-full = Здесь больше нет места для этого файла. Остальные ваши ответы сохранены. Удалите ненужный файл или отправьте файл меньшего размера.
interface-upload-error-organisation-full = У вашей организации больше нет места для файлов. Остальные ваши ответы сохранены. Удалите ненужные файлы или отправьте файл меньшего размера.
interface-upload-error-person-full = За один день вы отправили очень много файлов. Остальные ваши ответы сохранены. Отправьте этот файл завтра или обратитесь к другому члену вашей организации.

## Lists of results

# $count (number): results found.
interface-results-count =
    { $count ->
        [0] Нет результатов
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
interface-results-none = Ничего не найдено. Снимите фильтр или измените слова для поиска.
interface-list-all = Показать весь список
interface-list-end = Больше в этом списке ничего нет. Вернитесь на первую страницу.
interface-list-signs-only = В запросе нет ни букв, ни цифр. Введите слово или число.
# $count (number)
interface-more-than = более { $count }
interface-pagination-first = Первая страница
interface-pagination-label = Страницы с результатами
interface-pagination-next = Следующая страница

## Parts of a task

interface-task-not-started = Не начато
interface-task-in-progress = В работе
interface-task-completed = Завершено
# $done, $total (number): parts completed, and parts in all.
interface-tasks-done = Завершено обязательных разделов: { $done } из { $total }

## Languages of a text

# $language (text): the name of a language, in the four messages below.
interface-translation-original = Язык оригинала: { $language }
interface-translation-missing = Этого текста нет на русском языке. Он показан на следующем языке: { $language }.

## Staying signed in

interface-session-warning-title = Ваш сеанс скоро завершится
# $minutes (number): whole minutes left.
interface-session-warning-text =
    { $minutes ->
        [one] В целях вашей безопасности сеанс завершится через { $minutes } минуту. Чтобы продолжить работу, продлите сеанс.
        [few] В целях вашей безопасности сеанс завершится через { $minutes } минуты. Чтобы продолжить работу, продлите сеанс.
        [many] В целях вашей безопасности сеанс завершится через { $minutes } минут. Чтобы продолжить работу, продлите сеанс.
       *[other] В целях вашей безопасности сеанс завершится через { $minutes } минуты. Чтобы продолжить работу, продлите сеанс.
    }
interface-session-warning-stay = Продлить сеанс
interface-session-warning-when = Узнать, когда завершится сеанс
interface-session-ended-title = Сеанс завершен
interface-session-ended-text = Некоторое время вы не работали на портале. Ваши сохраненные черновики не потеряны. Войдите, чтобы продолжить.
interface-session-ended-form = Введенный вами текст сохранен. Войдите, чтобы продолжить с того же места.

## Pages that say why something could not be done: what happened, what was saved, what next

interface-system-what-saved = Что сохранено
interface-system-what-next = Что можно сделать
interface-system-403-title = У вас нет доступа к этой странице
interface-system-403-what = Ваша учетная запись не дает доступа к этой странице.
interface-system-403-saved = Ничего не изменено. Ваши черновики сохранены.
interface-system-403-next = Войдите под другой учетной записью или обратитесь к ответственному представителю вашей организации.
interface-system-404-title = Страница не найдена
interface-system-404-what = Возможно, в адресе есть опечатка или страница перемещена.
interface-system-404-saved = Ничего не изменено. Ваши черновики сохранены.
interface-system-404-next = Проверьте адрес или начните с главной страницы.
interface-closed-title = Эта страница вам больше не доступна
interface-closed-what = Отправленное не выполнено. Пока вы писали, ваш доступ мог прекратиться или страница могла быть закрыта.
interface-closed-saved = Ничего не сохранено. Введенный вами текст приведен ниже. Скопируйте его, прежде чем покинуть страницу.
interface-closed-next = Уточните у ответственного представителя организации, есть ли у вас доступ. Затем снова откройте страницу.
interface-closed-typed = Введенный вами текст
interface-system-409-title = Эти сведения изменились после того, как вы открыли страницу
interface-system-409-what = Изменение было сохранено после того, как вы открыли страницу.
interface-system-409-saved = Введенный вами текст сохранен. Другое изменение тоже сохранено.
interface-system-409-next = Вернитесь назад, сравните оба варианта и сохраните еще раз.
interface-system-413-title = Отправлен слишком большой объем данных
# $limit (text): the largest size, such as “10 MB”.
interface-system-413-what = Портал принимает не более { $limit } за один раз.
interface-system-413-saved = Ранее сохраненные ответы не потеряны. Этот файл не сохранен.
interface-system-413-next = Вернитесь назад и отправьте файл меньшего размера или несколько файлов по одному.
interface-system-422-title = Возникла проблема с отправленными данными
interface-system-422-what = Портал не смог прочитать полученную форму.
interface-system-422-saved = Ранее сохраненные ответы не потеряны. Эта форма не обработана.
interface-system-422-next = Вернитесь на страницу, проверьте ответы и отправьте форму еще раз.
interface-system-429-title = Слишком много попыток
# $seconds (number): whole seconds to wait.
interface-system-429-what =
    { $seconds ->
        [one] За короткое время поступило много запросов. Подождите { $seconds } секунду.
        [few] За короткое время поступило много запросов. Подождите { $seconds } секунды.
        [many] За короткое время поступило много запросов. Подождите { $seconds } секунд.
       *[other] За короткое время поступило много запросов. Подождите { $seconds } секунды.
    }
interface-system-429-saved = Ранее сохраненные ответы не потеряны. Последний запрос не обработан.
interface-system-429-next = Подождите и повторите попытку. Ваш крайний срок не изменится.
interface-system-500-title = Произошла ошибка на нашей стороне
# $reference (text): the number under which the fault is recorded.
interface-system-500-what = Портал не смог завершить действие. Ошибка записана под номером { $reference }.
interface-system-500-saved = Ранее сохраненные ответы не потеряны. Последний шаг мог не сохраниться.
interface-system-500-next = Вернитесь назад и повторите попытку. Если ошибка повторится, напишите нам и укажите этот номер.
interface-system-503-title = Портал временно недоступен
interface-system-503-what = Часть портала находится на обслуживании или не отвечает.
interface-system-503-saved = Ответы, которые вы сохранили раньше, не пропали. Если вы только что отправили форму, вернитесь назад и отправьте её ещё раз: дважды она не учитывается.
interface-system-503-next = Повторите попытку через несколько минут.
interface-busy-title = Портал сейчас сильно загружен
interface-busy-what = Сейчас многие входят на портал или отправляют формы, а одновременно он обслуживает ограниченное число людей.
interface-busy-next = Подождите около десяти секунд и повторите попытку.

## Dates, times, numbers

interface-date-day = День
interface-date-month = Месяц
interface-date-year = Год
interface-date-hint = Например, 14 3 2019
# $date, $time (text): formatted. $city (text): the city of the time zone. $offset (text): such as “UTC+1”.
interface-date-time = { $date }, { $time } ({ $city }, { $offset })
# $date, $time (text): formatted.
interface-date-time-utc = { $date }, { $time } UTC
# $number (number): a whole percentage.
interface-percent = { $number } %
# $count (number): the size of a file under 1 KB.
interface-size-bytes =
    { $count ->
        [one] { $count } байт
        [few] { $count } байта
        [many] { $count } байт
       *[other] { $count } байта
    }
# $number (text): a formatted number, in the two messages below.
interface-size-kilobytes = { $number } КБ
interface-size-megabytes = { $number } МБ
# The city by which people know a time zone; others use the zone's own name.
interface-zone-utc = UTC
interface-zone-africa-addis-ababa = Аддис-Абеба
interface-zone-africa-banjul = Банжул
interface-zone-africa-cairo = Каир
interface-zone-africa-nairobi = Найроби
interface-zone-america-costa-rica = Сан-Хосе
interface-zone-america-mexico-city = Мехико
interface-zone-america-new-york = Нью-Йорк
interface-zone-america-panama = Панама
interface-zone-america-santiago = Сантьяго
interface-zone-asia-bangkok = Бангкок
interface-zone-asia-beirut = Бейрут
interface-zone-asia-jakarta = Джакарта
interface-zone-asia-shanghai = Пекин
interface-zone-asia-tokyo = Токио
interface-zone-europe-amsterdam = Гаага
interface-zone-europe-berlin = Берлин
interface-zone-europe-brussels = Брюссель
interface-zone-europe-london = Лондон
interface-zone-europe-madrid = Мадрид
interface-zone-europe-moscow = Москва
interface-zone-europe-paris = Париж
interface-zone-europe-rome = Рим
interface-zone-europe-vienna = Вена
interface-zone-europe-zurich = Женева

## Sections of staff, and the foot of every page

interface-nav-decide = Дела, ожидающие решения
interface-nav-audit = Журнал аудита
interface-nav-attention = Требует внимания
interface-nav-protection = Защита
interface-footer-gallery = Галерея компонентов
interface-footer-note = Tribune — программное обеспечение с открытым исходным кодом. Программы с пометкой «Иллюстративная» не являются официальными формами описываемых органов.
