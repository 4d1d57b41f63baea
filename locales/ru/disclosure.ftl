### What the portal tells about itself.

## Home

disclosure-home-title = Участвуйте и знайте причины решений
disclosure-home-lead = Здесь организации гражданского общества подают заявления об аккредитации. Каждое решение обосновано, и его можно обжаловать.
disclosure-home-apply-title = Подать заявление об аккредитации
disclosure-home-apply-text = Посмотрите программы, их требования и сроки. Проверьте, отвечаете ли вы критериям; учетная запись не нужна.
disclosure-home-decisions-title = Узнать, что решено и почему
disclosure-home-decisions-text = Каждое решение с критериями, на которых оно основано. Каждая программа сообщает, какие решения публикуются с названием.
disclosure-home-challenge-title = Обжаловать решение
disclosure-home-challenge-text = С учетной записью или без нее, по коду подтверждения. Жалобу рассматривают другие люди.
disclosure-home-register-title = Найти организацию в реестре
disclosure-home-register-text = Открытый реестр аккредитованных организаций.
disclosure-home-what-title = Что такое аккредитация
disclosure-home-what-text = Аккредитованная организация может участвовать в работе международного учреждения. В каждой программе указано, что дает ее статус и чего он требует.
disclosure-home-who-text = Решения по заявлениям принимает учреждение, указанное в программе. Tribune — открытое программное обеспечение этого портала.
disclosure-home-contact = К кому обращаться:
disclosure-home-promises-title = На что можно рассчитывать
disclosure-home-promise-reasons = В отказе указан каждый невыполненный критерий, причина и способ исправления.
disclosure-home-promise-reasons-see = Прочитать решения
disclosure-home-promise-time = Сроки обязательны и для нас. Если мы опоздали, это видно всем.
disclosure-home-promise-time-see = Посмотреть ожидающие дела
disclosure-home-promise-challenge = Жалобу рассматривает тот, кто не участвовал в принятии первого решения.
disclosure-home-promise-challenge-see = Посмотреть итоги рассмотрения жалоб
# In every message of the four pages below, $contact (text) is the address to write to for help.

## Help

disclosure-help-title = Помощь
disclosure-help-lead = Пишите на любом из шести языков. Помощь бесплатна.
disclosure-help-write-title = Написать нам
disclosure-help-write-text = Наш адрес: { $contact }. Напишите, что вы хотели сделать и что произошло. Укажите регистрационный номер, если он есть.
disclosure-help-account-title = Не удается войти
disclosure-help-account-text = Воспользуйтесь ссылкой «Я не помню пароль» на странице входа. Если у вас нет адреса электронной почты, дело открывает код подтверждения.
disclosure-help-late-title = Вы боитесь пропустить срок
disclosure-help-late-text = Ваш черновик сохранен. Напишите нам до срока и укажите, чего не хватает.
disclosure-help-language-title = Нужен другой язык или формат
disclosure-help-language-text = Сообщите, что вам нужно. О крупном шрифте, аудиозаписи или жестовом языке можно договориться с учреждением.
disclosure-help-never-title = Чего мы никогда не просим
disclosure-help-never-text = Мы никогда не просим пароль, код подтверждения или деньги по электронной почте или телефону.

## Accessibility

disclosure-accessibility-title = Заявление о доступности
disclosure-accessibility-lead = Портал создан так, чтобы им мог пользоваться каждый. Цель — WCAG 2.2, уровень AA, а по контрасту — AAA.
disclosure-accessibility-works-title = Как это устроено
disclosure-accessibility-works-text = Каждая страница работает без скриптов, с одной клавиатуры, при масштабе 400 % и на экране шириной 320 пикселей. Темные и принудительные цвета учитываются.
disclosure-accessibility-tested-title = Как это проверено
disclosure-accessibility-tested-text = Программы проверяют страницы при каждом изменении. Независимого аудита и проверки с участием пользователей с инвалидностью не было. До них мы не заявляем о соответствии.
disclosure-accessibility-limits-title = Известные ограничения
disclosure-accessibility-limits-text = Документы, загруженные организациями, могут не отвечать требованиям доступности. Попросите у нас другой формат.
disclosure-accessibility-report-title = Если что-то не работает
disclosure-accessibility-report-text = Пишите на { $contact }. Если недоступный шаг привел к отказу, это также основание жалобы.

## Privacy

disclosure-privacy-title = Конфиденциальность
disclosure-privacy-lead = Мы собираем то, что нужно для решения, и ничего больше.
disclosure-privacy-kept-title = Что мы храним
disclosure-privacy-kept-text = Учетную запись, сведения об организации, ответы, документы и решения по ним. Проверка соответствия ничего не сохраняет.
disclosure-privacy-deleted-title = Что и когда удаляется
disclosure-privacy-deleted-text = Документ, убранный из черновика, удаляется сразу. Документ, отозванный позже, удаляется через { $removed_documents }.
    Введенное до входа хранится { $typed }.
    Текст письма удаляется сразу после отправки. Сведения о том, кому и когда оно ушло, удаляются через { $mails }.
    Жалоба, которую написали и не подали, удаляется через { $challenge_drafts } после последнего сохранения.
    Завершенный сеанс удаляется через { $sessions }.
    Заявления, решения и журнал действий остаются.
disclosure-privacy-seen-title = Кто это видит
disclosure-privacy-seen-text = Ваше заявление: { $application }.
    Решение с обоснованием: { $notice }.
    Жалоба: { $challenge }.
    Администраторы читают журнал действий. В нем нет ответов и документов. Те, кто обслуживает сервер, могут прочитать то, что на нем хранится.
disclosure-privacy-public-title = Что открыто для всех
disclosure-privacy-public-text = Каждая программа сообщает на своей странице, что она публикует. Обоснование решения никогда не публикуется. Перед отправкой в каждом заявлении спрашивается, опасно ли быть известными.
disclosure-length-minutes =
    { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
disclosure-length-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
disclosure-length-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
disclosure-privacy-network-title = Ваш сетевой адрес
disclosure-privacy-network-text = Портал не записывает сетевые адреса ни в базу, ни в журналы. Чтобы замедлить атаки, он хранит отпечаток адреса, защищенный ключом, самое большее { $fingerprint }.
disclosure-privacy-cookies-title = Файлы cookie
disclosure-privacy-cookies-text = Открытые страницы их не создают. При входе создаются два: один для сеанса, другой отличает ваш браузер от тех, где подбирают пароли. При вводе кода подтверждения создается один: он действует { $receipt_idle } после последнего использования, самое большее { $receipt_most }. При входе сотрудников создается один на { $staff_sign_in }. При выборе языка в учетной записи создается один на { $language }. Выход или закрытие заявления, открытого по коду, удаляет их все. За вами никто не следит, страницы сами не обращаются к другим сайтам. Другой сайт открывается, только если вы перейдете по ссылке или нажмете кнопку быстрого выхода.
disclosure-privacy-rights-title = Ваши права
disclosure-privacy-rights-text = Чтобы узнать, какие сведения о вас мы храним, или исправить их, напишите на { $contact }.

## Safety

disclosure-safety-title = Безопасность
disclosure-safety-lead = Что портал может сделать для людей под угрозой и чего не может.
disclosure-safety-exit-title = Быстро покинуть страницу
disclosure-safety-exit-text = Пока вы работаете под своим именем от организации, вверху каждой страницы есть кнопка, которая открывает другой сайт. Она есть и на страницах, открытых по коду подтверждения, на страницах об обжаловании и на этой странице. Браузер или сеть все равно могут записать посещение. Кнопка браузера «Назад» может показать страницы, которые вы открывали раньше. Без JavaScript она покажет и ту страницу, которую вы покинули. Чтобы этого не было, выйдите из системы или закройте заявление, а затем закройте окно.
disclosure-safety-device-title = Ваше устройство
disclosure-safety-device-text = Если устройством могут пользоваться другие, откройте приватное окно и в конце выйдите из учетной записи. На ее странице указаны ваши сеансы.
disclosure-safety-tor-title = Скрыть, где вы находитесь
disclosure-safety-tor-text = Портал работает в Tor Browser на самом безопасном уровне. Если за использованием Tor следят или наказывают, сначала посоветуйтесь с тем, кому доверяете.
disclosure-safety-names-title = Имена
disclosure-safety-names-text = Можно входить под выбранным именем и без адреса электронной почты. В каждом заявлении спрашивается, опасно ли быть известными. Если ответить «да», с этого момента публично ничего не сообщается о вашей организации.
disclosure-safety-receipt-title = Ваше подтверждение
disclosure-safety-receipt-text = Тот, у кого есть код, может прочитать решение, обжаловать его и скрыть организацию. Сделать что-либо публичным он не может. Храните код вдали от чужих глаз.
disclosure-safety-danger-title = Если вы в опасности
disclosure-safety-danger-text = Портал — не экстренная служба и сам по себе не может вас защитить. Сначала обратитесь к тем, кому доверяете.
