### Applications: a file from its draft to its end.

## States

applications-state-draft = Черновик
applications-state-submitted = Подано
applications-state-receipted = Получение подтверждено
applications-state-complete = Полный комплект
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
applications-refusal-not-possible-now = Сейчас это действие невозможно. Состояние дела: { $state }.
# $limit (number): rounds of questions allowed.
applications-refusal-questions-used-up = Все раунды вопросов заявителю использованы. Допустимое число раундов: { $limit }.
# $limit (number): deferrals allowed.
applications-refusal-deferrals-used-up = Рассмотрение этого заявления нельзя отложить еще раз. Допустимое число отсрочек: { $limit }.
# $sent, $needed (number): reminders sent, and reminders needed.
applications-refusal-reminders-missing = Дело закрывается только после всех напоминаний. Отправлено: { $sent }. Требуется: { $needed }.

## What a submission still lacks

# $state (text): the name of a state, from the list above.
applications-refusal-not-a-draft = Это заявление уже подано. Его состояние: { $state }. Ничего не изменено.
# $date (text): the last day, as an ISO 8601 date.
applications-refusal-deadline-passed = Срок подачи заявлений истек { DATE($date) }. Ваш черновик сохранен.
# $question (text): the question.
applications-refusal-answer-missing = Ответьте на вопрос: { $question }
# $document (text): the name of the document.
applications-refusal-document-missing = Добавьте этот документ или другой, который принимается вместо него: { $document }
applications-refusal-declaration-missing = Подтвердите заявление о достоверности сведений, чтобы подать документы.
applications-refusal-declarant-missing = Укажите имя лица, подтверждающего достоверность сведений.
