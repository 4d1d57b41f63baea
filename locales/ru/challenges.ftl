### Challenges: contesting a restriction before people who did not decide it.

## Grounds, and what each means

challenges-ground-unclear-rule = Неясное или неопубликованное правило
challenges-ground-about-unclear-rule = Правило не было опубликовано, или его смысл нельзя было понять.
challenges-ground-error = Ошибка
challenges-ground-about-error = В решении неверно установлены факты или неверно применено правило.
challenges-ground-evidence-ignored = Материалы не рассмотрены
challenges-ground-about-evidence-ignored = Вы представили материалы, которые в решении не учтены.
challenges-ground-discrimination = Дискриминация
challenges-ground-about-discrimination = К вам отнеслись хуже из-за того, кто вы, каковы ваши взгляды или происхождение.
challenges-ground-unfair-procedure = Несправедливая процедура или предвзятость
challenges-ground-about-unfair-procedure = Вас не выслушали, или принимавший решение не был беспристрастен.
challenges-ground-delay = Задержка
challenges-ground-about-delay = Это заняло больше времени, чем было обещано.
challenges-ground-disproportion = Несоразмерность
challenges-ground-about-disproportion = Ограничение строже, чем требует его цель.
challenges-ground-inaccessibility = Недоступность
challenges-ground-about-inaccessibility = Участию помешали инвалидность, язык, расстояние или техника.
challenges-ground-non-disclosure = Неправомерное неразглашение информации
challenges-ground-about-non-disclosure = Вам не предоставили информацию, которую следовало раскрыть.
challenges-ground-reprisal = Репрессалии
challenges-ground-about-reprisal = Это ответ на ваше сотрудничество с учреждением или на прежнюю жалобу.

## States

challenges-state-safe-draft = Защищенный черновик
challenges-state-lodged = Подана
challenges-state-acknowledged = Получение подтверждено
challenges-state-screened = Риски проверены
challenges-state-admissible = Приемлемая
challenges-state-cure = Требует дополнения
challenges-state-inadmissible = Неприемлемая
challenges-state-interim = Действует временная мера
challenges-state-stage1 = Рассматривается, этап 1
challenges-state-settled = Урегулирована
challenges-state-upheld = Удовлетворена
challenges-state-partly = Удовлетворена частично
challenges-state-rejected = Отклонена
challenges-state-lapsed = Срок истек
challenges-state-stage2 = Рассматривается, этап 2
challenges-state-decided = Окончательно решена
challenges-state-implementing = Исполняется
challenges-state-closed = Закрыта
challenges-state-not-implemented = Не исполнена
challenges-state-reopened = Возобновлена

## Outcomes and what follows from them

challenges-outcome-upheld = Удовлетворена
challenges-outcome-partly = Удовлетворена частично
challenges-outcome-rejected = Отклонена
challenges-effect-annul-and-remit = Решение отменено. Дело передано эксперту, который ранее в нем не участвовал.
challenges-effect-stands = Решение остается в силе.

## Why a challenge may come late

challenges-late-risk = Более ранняя подача поставила бы кого-то под угрозу.
challenges-late-disability = Подать раньше помешала инвалидность.
challenges-late-language = Решение было на языке, которого мы не понимаем.

## What a challenge still lacks

challenges-refusal-nothing-to-challenge = Это решение никого не ограничивает. Обжаловать нечего.
challenges-refusal-already-lodged = Ваша жалоба на это решение рассматривается. За ней можно следить по коду подтверждения.
challenges-refusal-no-ground = Выберите хотя бы одно основание.
challenges-refusal-no-statement = Напишите своими словами, с чем вы не согласны. Достаточно нескольких предложений.
challenges-refusal-late = Последний день для жалобы прошел. Выберите причину, по которой ее нельзя было подать раньше.

## The receipt code

challenges-refusal-code-missing = Введите код подтверждения.
# $character (text): the character.
challenges-refusal-code-character = В кодах не бывает знака { $character }. Сверьте код с подтверждением знак за знаком.
# $length (number): characters of a code. $actual (number): characters typed.
challenges-refusal-code-length = Знаков в коде: { $length }. Введено знаков: { $actual }.

## What keeps a person off the panel

# $part (text): the part that the person took, such as “decision maker”.
challenges-refusal-took-part = Вы участвовали в этом деле. Ваша роль: { $part }. Жалобу должно рассмотреть другое лицо.
challenges-refusal-declare-first = Заполните декларацию о конфликте интересов до рассмотрения жалобы.
challenges-refusal-conflict-declared = Вы заявили о конфликте интересов. Жалобу рассмотрит другое лицо.

## What an outcome still lacks

# $state (text): the name of a state, from the list above.
challenges-refusal-not-possible-now = Сейчас это действие невозможно. Состояние жалобы: { $state }.
challenges-refusal-outcome-missing = Выберите итог рассмотрения жалобы.
challenges-refusal-no-reasons = Обоснуйте итог. Обоснование публикуется вместе с ним.
challenges-refusal-no-ground-upheld = Отметьте основания, которые подтвердились.
challenges-refusal-no-effect = Укажите, отменяется решение или остается в силе.
challenges-refusal-ground-with-rejection = Жалобу с подтвердившимся основанием не отклоняют. Измените итог или снимите отметку.
