<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>AbsenceRow</name>
        <message>
            <source>First day away</source>
            <translation>Первый день отсутствия</translation>
        </message>
        <message>
            <source>Last day away; empty while the return is open</source>
            <translation>Последний день отсутствия; пусто, если день возвращения неизвестен</translation>
        </message>
        <message>
            <source>reason: leave, illness, business trip</source>
            <translation>причина: отпуск, болезнь, командировка</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Remove this absence</source>
            <translation>Убрать это отсутствие</translation>
        </message>
    </context>
    <context>
        <name>AbsenceRows</name>
        <message>
            <source>Add an absence</source>
            <translation>Добавить отсутствие</translation>
        </message>
    </context>
    <context>
        <name>ActivityFields</name>
        <message>
            <source>Section: code and name</source>
            <translation>Секция: код и наименование</translation>
        </message>
        <message>
            <source>Division: code and name</source>
            <translation>Раздел: код и наименование</translation>
        </message>
        <message>
            <source>Group: code and name</source>
            <translation>Группа: код и наименование</translation>
        </message>
        <message>
            <source>Class: code and name</source>
            <translation>Класс: код и наименование</translation>
        </message>
        <message>
            <source>Subclass: code and name</source>
            <translation>Подкласс: код и наименование</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Stopping…</source>
            <translation>Останавливается…</translation>
        </message>
        <message>
            <source>{title} (and {count} more)</source>
            <translation>{title} (и ещё {count})</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>AlternativeEditor</name>
        <message>
            <source>Years are a number such as 3 or 0,5.</source>
            <translation>Срок записывается числом, например 3 или 0,5.</translation>
        </message>
        <message>
            <source>Alternative {number}</source>
            <translation>Вариант {number}</translation>
        </message>
        <message>
            <source>Remove this alternative</source>
            <translation>Убрать этот вариант</translation>
        </message>
        <message>
            <source>Years, from</source>
            <translation>Не менее, лет</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>до</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Обязательность</translation>
        </message>
        <message>
            <source>Years: 0 where none are asked for, empty where the text names no number.</source>
            <translation>Срок: 0, если стаж не требуется; пусто, если в тексте срок не назван.</translation>
        </message>
        <message>
            <source>Without a break</source>
            <translation>Без перерыва</translation>
        </message>
        <message>
            <source>Only with this education; none checked: the position's own</source>
            <translation>Только с этим образованием; если не отмечено — с тем, что требует должность</translation>
        </message>
        <message>
            <source>Demanded only in this alternative</source>
            <translation>Требуется только в этом варианте</translation>
        </message>
        <message>
            <source>Add a share of the years</source>
            <translation>Добавить часть «в том числе»</translation>
        </message>
    </context>
    <context>
        <name>AlternativeView</name>
        <message>
            <source>Met from {date}</source>
            <translation>Соответствует с {date}</translation>
        </message>
        <message>
            <source>How the length of service was reckoned</source>
            <translation>Как подсчитан стаж</translation>
        </message>
        <message>
            <source>until now</source>
            <translation>по настоящее время</translation>
        </message>
        <message>
            <source>Counts: {what}, {first} – {last}</source>
            <translation>Засчитывается: {what}, {first} – {last}</translation>
        </message>
        <message>
            <source>May count: {what}, {first} – {last}</source>
            <translation>Может засчитываться: {what}, {first} – {last}</translation>
        </message>
        <message>
            <source>Does not count: {what}, {first} – {last}</source>
            <translation>Не засчитывается: {what}, {first} – {last}</translation>
        </message>
        <message>
            <source>{entry} (kinds decided by {who})</source>
            <translation>{entry} (вид стажа определил: {who})</translation>
        </message>
    </context>
    <context>
        <name>AlternativesEditor</name>
        <message>
            <source>Add an alternative</source>
            <translation>Добавить вариант</translation>
        </message>
        <message>
            <source>Nothing is said of experience.</source>
            <translation>О стаже ничего не сказано.</translation>
        </message>
    </context>
    <context>
        <name>ApprovalDialog</name>
        <message>
            <source>Approve the staffing table</source>
            <translation>Утверждение штатного расписания</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Утвердить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Номер приказа</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Дата приказа</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>The edition before: {edition}.</source>
            <translation>Предыдущая редакция: {edition}.</translation>
        </message>
        <message>
            <source>An approved edition does not change any more. What comes later is prepared as an amendment, which another order approves.</source>
            <translation>Утверждённая редакция больше не меняется. Последующие изменения готовят как новую редакцию, её утверждает другой приказ.</translation>
        </message>
        <message>
            <source>Checking the staffing table</source>
            <translation>Проверка штатного расписания</translation>
        </message>
        <message>
            <source>The checks of the table (F7) have something to say; places to look at: {count}.</source>
            <translation>Проверка расписания (F7) нашла замечания; мест, которые стоит посмотреть: {count}.</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>Дата не указана.</translation>
        </message>
        <message>
            <source>There is no such day; one like 21.11.2026 is expected.</source>
            <translation>Такой даты нет; ожидается дата вида 21.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Looking for a code</source>
            <translation>Поиск кода</translation>
        </message>
    </context>
    <context>
        <name>AssistantDialog</name>
        <message>
            <source>Classification assistant</source>
            <translation>Помощник по классификации</translation>
        </message>
        <message>
            <source>Job title in Kazakh or Russian: бас есепші, заместитель директора</source>
            <translation>Должность на казахском или русском: бас есепші, заместитель директора</translation>
        </message>
        <message>
            <source>Code a whole list…</source>
            <translation>Закодировать целый список…</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Найти код</translation>
        </message>
        <message>
            <source>Remembered codes</source>
            <translation>Запомненные коды</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Название должности</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>{code} is remembered for this title and copied.</source>
            <translation>Код {code} запомнен для этого названия и скопирован.</translation>
        </message>
        <message>
            <source>Forgotten: {title}, {code}</source>
            <translation>Забыто: {title}, {code}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>AttachmentFields</name>
        <message>
            <source>What it is</source>
            <translation>Что это за документ</translation>
        </message>
    </context>
    <context>
        <name>AttachmentLines</name>
        <message>
            <source>The file is gone: {path}</source>
            <translation>Файла нет на месте: {path}</translation>
        </message>
        <message>
            <source>The file has changed since it was attached: {path}</source>
            <translation>Файл изменился после прикрепления: {path}</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Years differ</source>
            <translation>Годы расходятся</translation>
        </message>
        <message>
            <source>Education levels differ</source>
            <translation>Уровни образования расходятся</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>Содержание различается</translation>
        </message>
        <message>
            <source>Units differ</source>
            <translation>Единицы расходятся</translation>
        </message>
        <message>
            <source>Numbers differ</source>
            <translation>Числа расходятся</translation>
        </message>
        <message>
            <source>Text is missing</source>
            <translation>Нет текста</translation>
        </message>
        <message>
            <source>Numbering skips</source>
            <translation>Пропуск в нумерации</translation>
        </message>
        <message>
            <source>Numbering repeats</source>
            <translation>Повтор в нумерации</translation>
        </message>
        <message>
            <source>Text of another position</source>
            <translation>Текст другой должности</translation>
        </message>
        <message>
            <source>Cells contradict each other</source>
            <translation>Требования противоречат друг другу</translation>
        </message>
        <message>
            <source>Junior above senior</source>
            <translation>От младшего требуется больше</translation>
        </message>
        <message>
            <source>Cannot be proved</source>
            <translation>Нечем подтвердить</translation>
        </message>
        <message>
            <source>Reference to an act</source>
            <translation>Ссылка на акт</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Правописание</translation>
        </message>
        <message>
            <source>number</source>
            <translation>номер</translation>
        </message>
        <message>
            <source>title</source>
            <translation>наименование</translation>
        </message>
        <message>
            <source>units</source>
            <translation>единицы</translation>
        </message>
        <message>
            <source>education</source>
            <translation>образование</translation>
        </message>
        <message>
            <source>experience</source>
            <translation>практический опыт</translation>
        </message>
        <message>
            <source>competence</source>
            <translation>компетенции</translation>
        </message>
        <message>
            <source>optional demands</source>
            <translation>факультативные требования</translation>
        </message>
        <message>
            <source>department</source>
            <translation>подразделение</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>наименование организации</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>сомнительно</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>замечание</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
    </context>
    <context>
        <name>AuditFilter</name>
        <message>
            <source>Open</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>Open faults</source>
            <translation>Открытые ошибки</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принятые</translation>
        </message>
        <message>
            <source>Open and accepted</source>
            <translation>Открытые и принятые</translation>
        </message>
    </context>
    <context>
        <name>AuditList</name>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>Organisation or department</source>
            <translation>Организация или подразделение</translation>
        </message>
        <message>
            <source>Open or accepted findings</source>
            <translation>Открытые или принятые замечания</translation>
        </message>
        <message>
            <source>Kind of finding</source>
            <translation>Вид замечания</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Замечания</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>Title, number or words of the text</source>
            <translation>Наименование, номер или слова текста</translation>
        </message>
        <message>
            <source>Go there and mend it</source>
            <translation>Перейти и исправить</translation>
        </message>
        <message>
            <source>Audit again</source>
            <translation>Проверить заново</translation>
        </message>
        <message>
            <source>Save the list of findings…</source>
            <translation>Сохранить список замечаний…</translation>
        </message>
        <message>
            <source>Auditing requirements</source>
            <translation>Аудит требований</translation>
        </message>
        <message>
            <source>The audit was stopped; the list is an earlier one.</source>
            <translation>Аудит остановлен; показан прежний список.</translation>
        </message>
        <message>
            <source>There is no position in this database yet.</source>
            <translation>В этой базе пока нет должностей.</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>По запросу «{text}» ничего не найдено.</translation>
        </message>
        <message>
            <source>There is nothing of this kind: all is settled.</source>
            <translation>Таких замечаний нет: всё решено.</translation>
        </message>
        <message>
            <source>No fault was found in the requirements.</source>
            <translation>Ошибок в требованиях не найдено.</translation>
        </message>
        <message>
            <source>positions: {count}</source>
            <translation>должностей: {count}</translation>
        </message>
        <message>
            <source>open findings: {count}</source>
            <translation>открытых замечаний: {count}</translation>
        </message>
        <message>
            <source>faults among them: {count}</source>
            <translation>из них ошибок: {count}</translation>
        </message>
        <message>
            <source>accepted: {count}</source>
            <translation>принято: {count}</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>Принято.</translation>
        </message>
        <message>
            <source>The finding is open again.</source>
            <translation>Замечание снова открыто.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Как исправить</translation>
        </message>
        <message>
            <source>Kazakh text</source>
            <translation>Казахский текст</translation>
        </message>
        <message>
            <source>Russian text</source>
            <translation>Русский текст</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Findings written to {file}: {count}.</source>
            <translation>Замечаний записано в {file}: {count}.</translation>
        </message>
    </context>
    <context>
        <name>BatchDialog</name>
        <message>
            <source>Code a list of titles</source>
            <translation>Кодирование списка должностей</translation>
        </message>
        <message>
            <source>Workbook with job titles</source>
            <translation>Книга Excel с названиями должностей</translation>
        </message>
        <message>
            <source>New workbook with the codes</source>
            <translation>Новая книга с кодами</translation>
        </message>
        <message>
            <source>Code the list</source>
            <translation>Закодировать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Первые строки файла</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Названия</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Обязанности</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>Книги Excel</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Чтение файла</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Столбец {number}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>with codes</source>
            <translation>с кодами</translation>
        </message>
        <message>
            <source>rows with a title: {count}</source>
            <translation>строк с названием: {count}</translation>
        </message>
        <message>
            <source>Coding the titles</source>
            <translation>Кодирование должностей</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Остановлено. Файл не записан.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Several at once: {paper}</source>
            <translation>Сразу несколько: {paper}</translation>
        </message>
        <message>
            <source>A paper for each</source>
            <translation>Отдельный документ для каждого</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>Папка для документов</translation>
        </message>
        <message>
            <source>One PDF file of all</source>
            <translation>Все в одном файле PDF</translation>
        </message>
        <message>
            <source>Making the papers</source>
            <translation>Документы готовятся</translation>
        </message>
        <message>
            <source>Print what was made…</source>
            <translation>Напечатать готовое…</translation>
        </message>
        <message>
            <source>Make the papers</source>
            <translation>Подготовить документы</translation>
        </message>
        <message>
            <source>A paper for each position</source>
            <translation>Отдельный документ для каждой должности</translation>
        </message>
        <message>
            <source>A paper for each department</source>
            <translation>Отдельный документ для каждого подразделения</translation>
        </message>
        <message>
            <source>A paper for each candidate</source>
            <translation>Отдельный документ для каждого кандидата</translation>
        </message>
        <message>
            <source>A paper for each plan</source>
            <translation>Отдельный документ для каждого плана</translation>
        </message>
        <message>
            <source>A paper for each version of a framework</source>
            <translation>Отдельный документ для каждой версии рамки</translation>
        </message>
    </context>
    <context>
        <name>BatchOptions</name>
        <message>
            <source>Print all as one job</source>
            <translation>Напечатать всё одним заданием</translation>
        </message>
        <message>
            <source>One PDF file of all</source>
            <translation>Все в одном файле PDF</translation>
        </message>
        <message>
            <source>A file for each</source>
            <translation>Каждый в отдельном файле</translation>
        </message>
        <message>
            <source>Printed on both sides: each paper begins on a sheet of its own</source>
            <translation>Для двусторонней печати: каждый документ начинается с нового листа</translation>
        </message>
        <message>
            <source>Replace files of the same names</source>
            <translation>Заменять файлы с теми же именами</translation>
        </message>
    </context>
    <context>
        <name>BatchOutcome</name>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>All papers were written.</source>
            <translation>Записаны все документы.</translation>
        </message>
        <message>
            <source>Papers that were not written</source>
            <translation>Незаписанные документы</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) written</source>
            <translation>
                <numerusform>записан %n документ</numerusform>
                <numerusform>записано %n документа</numerusform>
                <numerusform>записано %n документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n страница</numerusform>
                <numerusform>%n страницы</numerusform>
                <numerusform>%n страниц</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not written</source>
            <translation>
                <numerusform>не записан %n документ</numerusform>
                <numerusform>не записано %n документа</numerusform>
                <numerusform>не записано %n документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stopped before %n paper(s)</source>
            <translation>
                <numerusform>остановлено, остался %n документ</numerusform>
                <numerusform>остановлено, осталось %n документа</numerusform>
                <numerusform>остановлено, осталось %n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>What was written before the stop is whole and stays.</source>
            <translation>Записанное до остановки цело и остаётся на месте.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Ничего не записано.</translation>
        </message>
    </context>
    <context>
        <name>BatchResultView</name>
        <message>
            <source>Open the file</source>
            <translation>Открыть файл</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>{rows} titles are coded in {file}</source>
            <translation>Обработано названий: {rows}. Файл: {file}</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>уверенно</translation>
        </message>
        <message>
            <source>the code can be taken</source>
            <translation>код можно принять</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>неуверенно</translation>
        </message>
        <message>
            <source>several codes are named beside it; the row is marked</source>
            <translation>рядом указаны и другие коды; строка отмечена</translation>
        </message>
        <message>
            <source>without a code</source>
            <translation>без кода</translation>
        </message>
        <message>
            <source>the title says too little; the row is marked</source>
            <translation>название говорит слишком мало; строка отмечена</translation>
        </message>
    </context>
    <context>
        <name>BookPage</name>
        <message>
            <source>Copy the code</source>
            <translation>Скопировать код</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Структура</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Результаты поиска</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>There is no code «{code}» in this edition.</source>
            <translation>В этой редакции нет кода «{code}».</translation>
        </message>
        <message>
            <source>There is no code «{code}» in this edition; the nearest above it is {nearest}.</source>
            <translation>В этой редакции нет кода «{code}»; ближайший вышестоящий — {nearest}.</translation>
        </message>
        <message>
            <source>This book is empty. Import its official file to fill it.</source>
            <translation>Этот справочник пуст. Чтобы заполнить его, загрузите официальный файл.</translation>
        </message>
        <message>
            <source>in force from {date}</source>
            <translation>действует с {date}</translation>
        </message>
        <message>
            <source>a part of the book: what its source prints</source>
            <translation>часть справочника: то, что напечатано в источнике</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>По запросу «{text}» ничего не найдено.</translation>
        </message>
    </context>
    <context>
        <name>Books</name>
        <message>
            <source>Jump to a code…</source>
            <translation>Перейти к коду…</translation>
        </message>
        <message>
            <source>To the group above</source>
            <translation>К вышестоящей группе</translation>
        </message>
        <message>
            <source>Expand all below</source>
            <translation>Развернуть всё внутри</translation>
        </message>
        <message>
            <source>Collapse all</source>
            <translation>Свернуть всё</translation>
        </message>
        <message>
            <source>Copy the name</source>
            <translation>Скопировать наименование</translation>
        </message>
        <message>
            <source>Copy code and name</source>
            <translation>Скопировать код и наименование</translation>
        </message>
        <message>
            <source>Editions and their differences…</source>
            <translation>Редакции и их различия…</translation>
        </message>
        <message>
            <source>Print this branch</source>
            <translation>Напечатать раздел</translation>
        </message>
        <message>
            <source>Export this branch…</source>
            <translation>Выгрузить раздел…</translation>
        </message>
        <message>
            <source>9 at the end: the residual group. It takes in what fits none of the groups beside it (marked б.т.к. in Kazakh and н.в.д.г. in Russian).</source>
            <translation>9 на конце — остаточная группа: в неё входит то, что не подходит ни к одной из соседних групп (обозначается «б.т.к.» на казахском и «н.в.д.г.» на русском).</translation>
        </message>
        <message>
            <source>0 at the end: an undivided level. The group above is not divided here, it goes on as one.</source>
            <translation>0 на конце — неделимый уровень: вышестоящая группа здесь не делится и продолжается одной группой.</translation>
        </message>
        <message>
            <source>residual group</source>
            <translation>остаточная группа</translation>
        </message>
        <message>
            <source>undivided level</source>
            <translation>неделимый уровень</translation>
        </message>
        <message>
            <source>Added by your organisation. It is in no official edition and goes into no official export.</source>
            <translation>Добавлено вашей организацией. В официальных редакциях его нет, в официальную выгрузку оно не попадает.</translation>
        </message>
        <message>
            <source>Export this branch</source>
            <translation>Выгрузка раздела</translation>
        </message>
        <message>
            <source>Entries written to {file}: {count}.</source>
            <translation>Записей выгружено в {file}: {count}.</translation>
        </message>
        <message>
            <source>Exporting the branch</source>
            <translation>Выгрузка раздела</translation>
        </message>
    </context>
    <context>
        <name>BranchChoice</name>
        <message>
            <source>Print the whole book</source>
            <translation>Напечатать целиком</translation>
        </message>
        <message>
            <source>Own titles too, marked</source>
            <translation>И собственные названия, с пометкой</translation>
        </message>
        <message>
            <source>The whole book in force</source>
            <translation>Действующий справочник целиком</translation>
        </message>
        <message>
            <source>Branch: {branch}</source>
            <translation>Раздел: {branch}</translation>
        </message>
    </context>
    <context>
        <name>CalendarDialog</name>
        <message>
            <source>Working calendar</source>
            <translation>Рабочий календарь</translation>
        </message>
        <message>
            <source>Keep this day</source>
            <translation>Сохранить этот день</translation>
        </message>
        <message>
            <source>Take the correction back</source>
            <translation>Снять исправление</translation>
        </message>
        <message>
            <source>The moved days off of {year} are not known to the program. Look them up in the government's order and write both days here: the day off and the day that is worked.</source>
            <translation>Перенос выходных дней {year} года программе не известен. Посмотрите его в постановлении Правительства и внесите сюда оба дня: выходной и рабочий вместо него.</translation>
        </message>
        <message>
            <source>There is no such day; one like 21.11.2026 is expected.</source>
            <translation>Такого дня нет; ожидается дата вида 21.11.2026.</translation>
        </message>
        <message>
            <source>Kept: {date}, {work}.</source>
            <translation>Сохранено: {date}, {work}.</translation>
        </message>
        <message>
            <source>As the program knows it again: {date}.</source>
            <translation>Исправление снято: {date}.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Monday to Friday are worked; these days are otherwise.</source>
            <translation>Рабочие дни — с понедельника по пятницу; в списке — исключения.</translation>
        </message>
        <message>
            <source>Days off and moved days</source>
            <translation>Выходные и перенесённые дни</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Вид дня</translation>
        </message>
        <message>
            <source>Reason, such as the order</source>
            <translation>Причина, например постановление</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>CandidateCard</name>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Length of service</source>
            <translation>Стаж работы</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Места работы</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Licences, clearances and the like</source>
            <translation>Удостоверения, допуски и другие документы</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Our rule: no act prescribes the arithmetic</source>
            <translation>Наше правило: порядок подсчёта не установлен ни одним актом</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>не внесено</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>не внесено</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Дата рождения</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>{length} on {date}</source>
            <translation>{length} на {date}</translation>
        </message>
        <message>
            <source>{level}, {year}</source>
            <translation>{level}, {year} г.</translation>
        </message>
        <message>
            <source>form of study: {form}</source>
            <translation>форма обучения: {form}</translation>
        </message>
        <message>
            <source>diploma {number}</source>
            <translation>диплом {number}</translation>
        </message>
        <message>
            <source>to this day</source>
            <translation>по настоящее время</translation>
        </message>
        <message>
            <source>Counts as: {kinds}</source>
            <translation>Вид стажа: {kinds}</translation>
        </message>
        <message>
            <source>Counts as general experience only</source>
            <translation>Входит только в общий стаж</translation>
        </message>
        <message>
            <source>Decided by {who}</source>
            <translation>Определил: {who}</translation>
        </message>
        <message>
            <source>expired on {date}</source>
            <translation>срок истёк {date}</translation>
        </message>
        <message>
            <source>valid until {date}, soon to expire</source>
            <translation>действует по {date}, срок скоро истечёт</translation>
        </message>
        <message>
            <source>valid until {date}</source>
            <translation>действует по {date}</translation>
        </message>
    </context>
    <context>
        <name>CandidateCommands</name>
        <message>
            <source>New candidate</source>
            <translation>Новый кандидат</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Check against the positions</source>
            <translation>Проверить на соответствие должностям</translation>
        </message>
        <message>
            <source>Remove the candidate</source>
            <translation>Удалить кандидата</translation>
        </message>
        <message>
            <source>Import candidates…</source>
            <translation>Загрузить кандидатов…</translation>
        </message>
        <message>
            <source>Export all candidates…</source>
            <translation>Экспорт всех кандидатов…</translation>
        </message>
        <message>
            <source>Save an empty workbook to fill in…</source>
            <translation>Сохранить пустую книгу для заполнения…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save and add another</source>
            <translation>Сохранить и добавить ещё</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
    </context>
    <context>
        <name>CandidateForm</name>
        <message>
            <source>The name is missing.</source>
            <translation>Имя не указано.</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>Такого дня нет.</translation>
        </message>
        <message>
            <source>New candidate</source>
            <translation>Новый кандидат</translation>
        </message>
        <message>
            <source>Surname, name, patronymic</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Места работы</translation>
        </message>
        <message>
            <source>Licences, clearances and the like</source>
            <translation>Удостоверения, допуски и другие документы</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>File {number}</source>
            <translation>Файл {number}</translation>
        </message>
        <message>
            <source>Add files, or drop them here</source>
            <translation>Добавить файлы (можно перетащить сюда)</translation>
        </message>
        <message>
            <source>Diploma {number}</source>
            <translation>Диплом {number}</translation>
        </message>
        <message>
            <source>Add a diploma</source>
            <translation>Добавить диплом</translation>
        </message>
        <message>
            <source>Employment {number}</source>
            <translation>Место работы {number}</translation>
        </message>
        <message>
            <source>Add an employment</source>
            <translation>Добавить место работы</translation>
        </message>
        <message>
            <source>Document {number}</source>
            <translation>Документ {number}</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Добавить документ</translation>
        </message>
    </context>
    <context>
        <name>CandidateListing</name>
        <message>
            <source>Reading the candidates</source>
            <translation>Чтение списка кандидатов</translation>
        </message>
        <message>
            <source>No candidate is recorded yet.</source>
            <translation>Пока не внесено ни одного кандидата.</translation>
        </message>
        <message>
            <source>Nobody fits what is chosen.</source>
            <translation>Под выбранное никто не подходит.</translation>
        </message>
        <message>
            <source>Nobody found for «{text}».</source>
            <translation>По запросу «{text}» никто не найден.</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Name</source>
            <translation>Фамилия, имя</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Рождение</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>No diploma recorded</source>
            <translation>Диплом не указан</translation>
        </message>
        <message>
            <source>Expired documents</source>
            <translation>С истёкшими документами</translation>
        </message>
        <message>
            <source>Documents that soon expire</source>
            <translation>Срок документов скоро истечёт</translation>
        </message>
        <message>
            <source>Kind of experience not set</source>
            <translation>Вид стажа не указан</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Стаж</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>истёк</translation>
        </message>
        <message>
            <source>expires soon</source>
            <translation>истекает</translation>
        </message>
        <message>
            <source>The first document expires on {date}.</source>
            <translation>Срок первого документа: {date}.</translation>
        </message>
        <message>
            <source>Looking for the files</source>
            <translation>Проверка файлов</translation>
        </message>
        <message>
            <source>The file is gone: {path}</source>
            <translation>Файла нет на месте: {path}</translation>
        </message>
        <message>
            <source>Only documents and pictures are opened from here: {path}</source>
            <translation>Здесь открываются только документы и изображения: {path}</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Чтение файлов</translation>
        </message>
        <message>
            <source>The file has changed since it was attached: {path}</source>
            <translation>Файл изменился после прикрепления: {path}</translation>
        </message>
        <message>
            <source>No program of this computer opens the file: {path}</source>
            <translation>На этом компьютере нет программы, которая открыла бы файл: {path}</translation>
        </message>
        <message>
            <source>Export all candidates</source>
            <translation>Экспорт всех кандидатов</translation>
        </message>
        <message>
            <source>candidates</source>
            <translation>кандидаты</translation>
        </message>
        <message>
            <source>Candidates written to {file}: {count}.</source>
            <translation>Записано кандидатов в файл «{file}»: {count}.</translation>
        </message>
        <message>
            <source>Exporting the candidates</source>
            <translation>Экспорт кандидатов</translation>
        </message>
        <message>
            <source>Save an empty workbook to fill in</source>
            <translation>Сохранить пустую книгу для заполнения</translation>
        </message>
        <message>
            <source>candidates to fill in</source>
            <translation>шаблон кандидатов</translation>
        </message>
        <message>
            <source>Fill in {file} and take it in by “Import candidates”.</source>
            <translation>Заполните файл «{file}» и загрузите его командой «Загрузить кандидатов».</translation>
        </message>
    </context>
    <context>
        <name>CandidatesPage</name>
        <message>
            <source>Name or IIN</source>
            <translation>Имя или ИИН</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n кандидат</numerusform>
                <numerusform>%n кандидата</numerusform>
                <numerusform>%n кандидатов</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a candidate to see the record here.</source>
            <translation>Выберите кандидата, чтобы увидеть его данные.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Удалено: {name}</translation>
        </message>
    </context>
    <context>
        <name>CardColumns</name>
        <message>
            <source>ISCO-08</source>
            <translation>МСКЗ-08</translation>
        </message>
        <message>
            <source>Unit groups</source>
            <translation>Начальные группы</translation>
        </message>
        <message>
            <source>Occupation groups</source>
            <translation>Группы занятий</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>Economic activity</source>
            <translation>ОКЭД</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Все</translation>
        </message>
    </context>
    <context>
        <name>CardEditor</name>
        <message>
            <source>Pick a code of the classifier, or write what the occupation is called.</source>
            <translation>Выберите код классификатора или напишите наименование профессии.</translation>
        </message>
        <message>
            <source>The occupation was removed, with its place in table 1 and its ways in table 2.</source>
            <translation>Профессия удалена вместе с упоминанием в таблице 1 и путями в таблице 2.</translation>
        </message>
        <message>
            <source>Add an occupation</source>
            <translation>Добавить профессию</translation>
        </message>
        <message>
            <source>Fill…</source>
            <translation>Заполнить…</translation>
        </message>
        <message>
            <source>See what the staffing table and the classifier would add</source>
            <translation>Посмотреть, что добавят штатное расписание и классификатор</translation>
        </message>
        <message>
            <source>Table 3: occupations</source>
            <translation>Таблица 3: профессии</translation>
        </message>
        <message>
            <source>Table 3: columns of the chosen group</source>
            <translation>Таблица 3: графы выбранной группы</translation>
        </message>
        <message>
            <source>Which columns show</source>
            <translation>Какие графы показаны</translation>
        </message>
        <message>
            <source>Table 3 has no occupation yet. Fill it from the staffing table, or add one.</source>
            <translation>В таблице 3 ещё нет профессий. Заполните её по штатному расписанию или добавьте профессию.</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>what the list of {year} allows</source>
            <translation>форма, допускаемая перечнем {year} года</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>не внесено</translation>
        </message>
        <message>
            <source>{fields}; and other related fields</source>
            <translation>{fields}; и другие смежные направления</translation>
        </message>
        <message>
            <source>born on {date}</source>
            <translation>дата рождения {date}</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Met from</source>
            <translation>Соответствует с</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>Find in this list</source>
            <translation>Найти в этом списке</translation>
        </message>
        <message>
            <source>Mark all</source>
            <translation>Отметить все</translation>
        </message>
        <message>
            <source>Unmark all</source>
            <translation>Снять отметки</translation>
        </message>
        <message>
            <source>marked: {count}</source>
            <translation>отмечено: {count}</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Against all positions</source>
            <translation>Проверить на все должности</translation>
        </message>
        <message>
            <source>The candidate's record</source>
            <translation>Данные кандидата</translation>
        </message>
        <message>
            <source>The position's requirement</source>
            <translation>Требования к должности</translation>
        </message>
        <message>
            <source>Print the protocol</source>
            <translation>Печать протокола</translation>
        </message>
        <message>
            <source>Open the candidates</source>
            <translation>Открыть кандидатов</translation>
        </message>
        <message>
            <source>Open the staffing table</source>
            <translation>Открыть штатное расписание</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Name or IIN</source>
            <translation>Имя или ИИН</translation>
        </message>
        <message>
            <source>Nobody found.</source>
            <translation>Никто не найден.</translation>
        </message>
        <message>
            <source>No candidate is recorded yet.</source>
            <translation>Пока не внесено ни одного кандидата.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Title, number or department</source>
            <translation>Название, номер или подразделение</translation>
        </message>
        <message>
            <source>No position found.</source>
            <translation>Должность не найдена.</translation>
        </message>
        <message>
            <source>There is no position yet.</source>
            <translation>Должностей пока нет.</translation>
        </message>
        <message>
            <source>All positions</source>
            <translation>Все должности</translation>
        </message>
        <message numerus="yes">
            <source>%n position(s)</source>
            <translation>
                <numerusform>%n должность</numerusform>
                <numerusform>%n должности</numerusform>
                <numerusform>%n должностей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n кандидат</numerusform>
                <numerusform>%n кандидата</numerusform>
                <numerusform>%n кандидатов</numerusform>
            </translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Введите дату в виде 21.11.2026.</translation>
        </message>
        <message>
            <source>A check needs a candidate and a staffing table with requirements.</source>
            <translation>Для проверки нужны кандидат и штатное расписание с требованиями.</translation>
        </message>
        <message>
            <source>A check is made for a day.</source>
            <translation>Проверка делается на определённую дату.</translation>
        </message>
        <message>
            <source>Checking all positions</source>
            <translation>Проверка всех должностей</translation>
        </message>
        <message>
            <source>{name}, on {date}</source>
            <translation>{name}, на {date}</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>Проверка остановлена.</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Position or department</source>
            <translation>Должность или подразделение</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Как исправить</translation>
        </message>
        <message>
            <source>Checks of the staffing table</source>
            <translation>Проверка штатного расписания</translation>
        </message>
        <message>
            <source>Check the staffing table</source>
            <translation>Проверить штатное расписание</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Save the list of findings…</source>
            <translation>Сохранить список найденного…</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Скопировать список</translation>
        </message>
        <message>
            <source>Back to the staffing table</source>
            <translation>Вернуться к штатному расписанию</translation>
        </message>
        <message>
            <source>Findings of the checks</source>
            <translation>Найденное при проверке</translation>
        </message>
        <message>
            <source>All is well: the checks found nothing to mend.</source>
            <translation>Всё в порядке: исправлять нечего.</translation>
        </message>
        <message>
            <source>found: {count}</source>
            <translation>найдено: {count}</translation>
        </message>
        <message>
            <source>faults among them: {count}</source>
            <translation>из них ошибок: {count}</translation>
        </message>
    </context>
    <context>
        <name>Classification</name>
        <message>
            <source>sure</source>
            <translation>уверенно</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>неуверенно</translation>
        </message>
        <message>
            <source>remembered</source>
            <translation>запомнено</translation>
        </message>
        <message>
            <source>own title</source>
            <translation>собственное название</translation>
        </message>
        <message>
            <source>the first answer was taken</source>
            <translation>принят первый ответ</translation>
        </message>
        <message>
            <source>another code was taken</source>
            <translation>выбран другой код</translation>
        </message>
        <message>
            <source>confirmed again</source>
            <translation>подтверждено повторно</translation>
        </message>
        <message>
            <source>Take in an official file…</source>
            <translation>Загрузить официальный файл…</translation>
        </message>
        <message>
            <source>Find a code for a title…</source>
            <translation>Найти код для должности…</translation>
        </message>
        <message>
            <source>Remembered codes…</source>
            <translation>Запомненные коды…</translation>
        </message>
        <message>
            <source>Code a list of titles…</source>
            <translation>Закодировать список должностей…</translation>
        </message>
        <message>
            <source>Preparing the suggestions of codes</source>
            <translation>Подготовка подсказок кодов</translation>
        </message>
    </context>
    <context>
        <name>ClassifierCard</name>
        <message>
            <source>Skill level</source>
            <translation>Уровень навыков</translation>
        </message>
        <message>
            <source>Directly below</source>
            <translation>Входят в состав</translation>
        </message>
        <message>
            <source>Add an own title…</source>
            <translation>Добавить своё название…</translation>
        </message>
        <message>
            <source>Change the own title…</source>
            <translation>Изменить своё название…</translation>
        </message>
        <message>
            <source>Remove the own title</source>
            <translation>Удалить своё название</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>As printed</source>
            <translation>В источнике</translation>
        </message>
        <message>
            <source>{code}: the edition in force has no such group; change the title to move it</source>
            <translation>{code}: в действующей редакции такой группы нет; измените название, чтобы перенести его</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>in capitals in the source</source>
            <translation>в источнике прописными</translation>
        </message>
        <message>
            <source>the Kazakh name repeats the Russian one</source>
            <translation>казахское название повторяет русское</translation>
        </message>
        <message>
            <source>the Russian name repeats the Kazakh one</source>
            <translation>русское название повторяет казахское</translation>
        </message>
        <message>
            <source>The source gives the same words in both languages; a name of its own is missing.</source>
            <translation>В источнике на обоих языках стоят одни и те же слова; собственного названия нет.</translation>
        </message>
        <message>
            <source>Same code in ISCO-08</source>
            <translation>Такой же код в ISCO-08</translation>
        </message>
        <message>
            <source>Equal codes need not mean equal groups: compare the names. No official table of correspondence between the national classifier and ISCO-08 is known.</source>
            <translation>Одинаковые коды не обязательно означают одинаковые группы: сравните названия. Официальная таблица соответствия национального классификатора и ISCO-08 неизвестна.</translation>
        </message>
        <message>
            <source>Used by these positions</source>
            <translation>Используется в должностях</translation>
        </message>
        <message>
            <source>and {count} more, see Staffing</source>
            <translation>и ещё {count}, см. штатное расписание</translation>
        </message>
        <message>
            <source>the classifier gives this group no single skill level</source>
            <translation>классификатор не устанавливает для этой группы единого уровня навыков</translation>
        </message>
    </context>
    <context>
        <name>ClassifierDialog</name>
        <message>
            <source>Take in the classifier of occupations</source>
            <translation>Загрузка классификатора занятий</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Stopped. Nothing was stored.</source>
            <translation>Остановлено. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Чтение файла</translation>
        </message>
        <message>
            <source>Reading the sheet «{sheet}»</source>
            <translation>Чтение листа «{sheet}»</translation>
        </message>
        <message>
            <source>Reading the entries</source>
            <translation>Чтение записей</translation>
        </message>
        <message>
            <source>{count} entries become the edition in force. The earlier editions stay and can be looked at; positions keep their codes.</source>
            <translation>Действующей редакцией станут записи файла: {count}. Прежние редакции сохраняются, их можно просматривать; коды должностей не меняются.</translation>
        </message>
        <message>
            <source>Storing the edition</source>
            <translation>Сохранение редакции</translation>
        </message>
        <message>
            <source>Something else was done since; undo it first.</source>
            <translation>После этого было сделано другое изменение; сначала отмените его.</translation>
        </message>
    </context>
    <context>
        <name>ClassifierPage</name>
        <message>
            <source>Code or name of an occupation</source>
            <translation>Код или наименование занятия</translation>
        </message>
        <message>
            <source>«{title}» is removed.</source>
            <translation>«{title}» удалено.</translation>
        </message>
    </context>
    <context>
        <name>ClassifierReportView</name>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Every row of the file becomes an entry.</source>
            <translation>Каждая строка файла становится записью.</translation>
        </message>
        <message>
            <source>Every entry has a name of its own in both languages.</source>
            <translation>У каждой записи есть собственное название на обоих языках.</translation>
        </message>
        <message>
            <source>Nothing had to be guessed.</source>
            <translation>Ничего не пришлось угадывать.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Не вошло</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Названия</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Догадки</translation>
        </message>
        <message>
            <source>{file}: {entries} entries would be taken in, {aside} rows set aside.</source>
            <translation>{file}: будет загружено записей — {entries}, не войдёт строк — {aside}.</translation>
        </message>
        <message>
            <source>Positions whose code is no longer there: {count}. They stand under «Differences».</source>
            <translation>Должности, кода которых больше нет: {count}. Они перечислены в «Различиях».</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Напечатано</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Прочитано как</translation>
        </message>
    </context>
    <context>
        <name>CodeSuggestions</name>
        <message>
            <source>Duties, where the title alone does not tell</source>
            <translation>Обязанности, если из названия неясно</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Обязанности</translation>
        </message>
        <message>
            <source>Show in the classifier</source>
            <translation>Показать в классификаторе</translation>
        </message>
        <message>
            <source>Suggested codes</source>
            <translation>Предложенные коды</translation>
        </message>
        <message>
            <source>Type a job title: its codes show here.</source>
            <translation>Введите название должности: здесь появятся коды.</translation>
        </message>
        <message>
            <source>Looking for a code…</source>
            <translation>Поиск кода…</translation>
        </message>
        <message>
            <source>The classifier has nothing like it. Name the duties, or look for the code by words.</source>
            <translation>В классификаторе нет ничего похожего. Укажите обязанности или найдите код по словам.</translation>
        </message>
        <message>
            <source>The title alone does not decide. Name the duties, or choose the code that fits yourself.</source>
            <translation>Одного названия недостаточно. Укажите обязанности или сами выберите подходящий код.</translation>
        </message>
        <message>
            <source>Click or press Enter to take a code; it is remembered for this title.</source>
            <translation>Чтобы взять код, щёлкните по нему или нажмите Enter; он запомнится для этого названия.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Tick what shows; drag it, or move it with Alt and an arrow.</source>
            <translation>Отметьте видимые столбцы; порядок меняют мышью или клавишами Alt и стрелками.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Как вначале</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Columns of the functional map</source>
            <translation>Колонки функциональной карты</translation>
        </message>
        <message>
            <source>Occupational group</source>
            <translation>Профессиональная группа</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Профессий</translation>
        </message>
        <message>
            <source>Name of the column</source>
            <translation>Наименование колонки</translation>
        </message>
        <message>
            <source>A column needs a name.</source>
            <translation>Колонке нужно наименование.</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Добавить колонку</translation>
        </message>
        <message>
            <source>Remove the column; its occupations stay</source>
            <translation>Удалить колонку; её профессии останутся</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Переместить левее</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Переместить правее</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>rows in the table: {count}</source>
            <translation>строк в таблице: {count}</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Столбец {number}</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Первые строки файла</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>First row of entries</source>
            <translation>Первая строка записей</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What do you want to do?</source>
            <translation>Что вы хотите сделать?</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
    </context>
    <context>
        <name>CommissionActions</name>
        <message>
            <source>Put on the shortlist</source>
            <translation>В список</translation>
        </message>
        <message>
            <source>Recommend</source>
            <translation>Рекомендовать</translation>
        </message>
        <message>
            <source>To the reserve</source>
            <translation>В резерв</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Примечание…</translation>
        </message>
        <message>
            <source>Take off the shortlist</source>
            <translation>Исключить из списка</translation>
        </message>
        <message>
            <source>Meeting of the commission…</source>
            <translation>Заседание комиссии…</translation>
        </message>
        <message>
            <source>Print the commission's protocol</source>
            <translation>Печать протокола комиссии</translation>
        </message>
        <message>
            <source>{name}: {state}.</source>
            <translation>{name}: {state}.</translation>
        </message>
        <message>
            <source>Note of the commission</source>
            <translation>Примечание комиссии</translation>
        </message>
        <message>
            <source>Why; it stands in the protocol:</source>
            <translation>Почему; войдёт в протокол:</translation>
        </message>
        <message>
            <source>The note is kept.</source>
            <translation>Примечание сохранено.</translation>
        </message>
        <message>
            <source>Taken off the shortlist.</source>
            <translation>Кандидат исключён из списка.</translation>
        </message>
        <message>
            <source>The head of the protocol is kept.</source>
            <translation>Вводная часть протокола сохранена.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDetails</name>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>The chosen difference in full</source>
            <translation>Выбранное различие полностью</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message>
            <source>Compare two editions</source>
            <translation>Сравнение двух редакций</translation>
        </message>
        <message>
            <source>Print the annex…</source>
            <translation>Напечатать приложение…</translation>
        </message>
        <message>
            <source>Save the annex to the order…</source>
            <translation>Сохранить приложение к приказу…</translation>
        </message>
        <message>
            <source>Writing the annex</source>
            <translation>Запись приложения</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>The older edition</source>
            <translation>Прежняя редакция</translation>
        </message>
        <message>
            <source>The newer edition</source>
            <translation>Новая редакция</translation>
        </message>
        <message>
            <source>Languages of the annex</source>
            <translation>Языки приложения</translation>
        </message>
        <message>
            <source>There is one edition only: nothing to compare it with yet.</source>
            <translation>Редакция пока одна: сравнивать не с чем.</translation>
        </message>
        <message>
            <source>This is the same edition twice: choose another one.</source>
            <translation>Это одна и та же редакция: выберите другую.</translation>
        </message>
        <message>
            <source>Comparing the editions</source>
            <translation>Сравнение редакций</translation>
        </message>
        <message>
            <source>Annex to the order</source>
            <translation>Приложение к приказу</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>Экспорт различий</translation>
        </message>
        <message>
            <source>Exporting the differences</source>
            <translation>Экспорт различий</translation>
        </message>
        <message>
            <source>Lines written to {file}: {count}.</source>
            <translation>Записано строк в файл {file}: {count}.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Title, number or department</source>
            <translation>Наименование, номер или подразделение</translation>
        </message>
        <message>
            <source>Copy what shows</source>
            <translation>Скопировать показанное</translation>
        </message>
        <message>
            <source>Export what shows…</source>
            <translation>Экспортировать показанное…</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>Totals by department</source>
            <translation>Итоги по подразделениям</translation>
        </message>
        <message>
            <source>Position or department</source>
            <translation>Должность или подразделение</translation>
        </message>
        <message>
            <source>Lies in</source>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Единиц</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Фонд в месяц</translation>
        </message>
        <message>
            <source>No difference answers this search and these marks.</source>
            <translation>Под этот поиск и эти пометки ничего не подходит.</translation>
        </message>
        <message>
            <source>Nothing differs; positions that are the same: {count}.</source>
            <translation>Различий нет; без изменений должностей: {count}.</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>Positions whose code the newer edition does not have: {count}</source>
            <translation>Должности, кода которых нет в новой редакции: {count}</translation>
        </message>
        <message>
            <source>move to another group…</source>
            <translation>перенести в другую группу…</translation>
        </message>
        <message>
            <source>Own titles without a group: {count}</source>
            <translation>Собственные названия без группы: {count}</translation>
        </message>
    </context>
    <context>
        <name>ContactFields</name>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
    </context>
    <context>
        <name>ContentsGroup</name>
        <message>
            <source>Parts</source>
            <translation>Части</translation>
        </message>
        <message>
            <source>Blocks of this paper</source>
            <translation>Блоки этого документа</translation>
        </message>
        <message>
            <source>Columns of its tables</source>
            <translation>Столбцы таблиц</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPane</name>
        <message>
            <source>Keep the correction</source>
            <translation>Оставить исправление</translation>
        </message>
        <message>
            <source>Back to the reading</source>
            <translation>К прочитанному</translation>
        </message>
        <message>
            <source>Read the texts again</source>
            <translation>Прочитать тексты заново</translation>
        </message>
        <message>
            <source>Number on the paper</source>
            <translation>Номер в документе</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штатных единиц</translation>
        </message>
        <message>
            <source>The staff units are no number.</source>
            <translation>Количество единиц — не число.</translation>
        </message>
        <message>
            <source>The title is missing in both languages.</source>
            <translation>Наименования нет ни на одном языке.</translation>
        </message>
    </context>
    <context>
        <name>CouncilDialog</name>
        <message>
            <source>Approve the framework</source>
            <translation>Утверждение рамки</translation>
        </message>
        <message>
            <source>Number of the minutes of the sectoral council</source>
            <translation>Номер протокола отраслевого совета</translation>
        </message>
        <message>
            <source>Day of the decision</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Утвердить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The day is missing; one like 21.11.2026 is expected.</source>
            <translation>Нет даты; ожидается дата вида 21.11.2026.</translation>
        </message>
        <message>
            <source>The framework cannot be approved yet. Faults to mend first: {count}.</source>
            <translation>Рамку пока нельзя утвердить. Ошибок, которые нужно исправить: {count}.</translation>
        </message>
        <message>
            <source>An approved version does not change any more. What comes later is a new version.</source>
            <translation>Утверждённая версия больше не изменяется. Всё последующее — новая версия.</translation>
        </message>
    </context>
    <context>
        <name>CountTable</name>
        <message>
            <source>Major group</source>
            <translation>Основная группа</translation>
        </message>
        <message>
            <source>Groups in the file and in the official table</source>
            <translation>Группы в файле и в официальной таблице</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>All numbers are those of the official table (НК РК 01-2017, table 1).</source>
            <translation>Все числа совпадают с официальной таблицей (НК РК 01-2017, таблица 1).</translation>
        </message>
        <message>
            <source>Where the numbers differ from the official table (НК РК 01-2017, table 1):</source>
            <translation>Где числа отличаются от официальной таблицы (НК РК 01-2017, таблица 1):</translation>
        </message>
        <message>
            <source>major group {major}, {level}: {found} in the file, {official} in the table</source>
            <translation>основная группа {major}, {level}: в файле {found}, в таблице {official}</translation>
        </message>
        <message>
            <source>beyond the table: {codes}</source>
            <translation>сверх таблицы: {codes}</translation>
        </message>
        <message>
            <source>and {count} more: they are marked in the table below</source>
            <translation>и ещё {count}: они отмечены в таблице ниже</translation>
        </message>
        <message>
            <source>{found}, in the table {official}</source>
            <translation>{found}, в таблице {official}</translation>
        </message>
    </context>
    <context>
        <name>DatabaseFiles</name>
        <message>
            <source>Open a database</source>
            <translation>Открыть базу данных</translation>
        </message>
        <message>
            <source>New database</source>
            <translation>Новая база данных</translation>
        </message>
        <message>
            <source>Save a copy of the database</source>
            <translation>Сохранить копию базы данных</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Базы данных</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Pick from the calendar</source>
            <translation>Выбрать в календаре</translation>
        </message>
    </context>
    <context>
        <name>DeadlineCommands</name>
        <message>
            <source>New plan</source>
            <translation>Новый план</translation>
        </message>
        <message>
            <source>Change the plan</source>
            <translation>Изменить план</translation>
        </message>
        <message>
            <source>Remove the plan</source>
            <translation>Удалить план</translation>
        </message>
        <message>
            <source>End the step…</source>
            <translation>Завершить этап…</translation>
        </message>
        <message>
            <source>Reopen the last step</source>
            <translation>Возобновить последний этап</translation>
        </message>
        <message>
            <source>Working calendar…</source>
            <translation>Рабочий календарь…</translation>
        </message>
        <message>
            <source>Export to a calendar…</source>
            <translation>Экспорт в календарь…</translation>
        </message>
        <message>
            <source>Export all plans to a calendar…</source>
            <translation>Экспорт всех планов в календарь…</translation>
        </message>
        <message>
            <source>Print the plan</source>
            <translation>Печать плана</translation>
        </message>
    </context>
    <context>
        <name>DeadlineWarnings</name>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Other plans that press: {count}</source>
            <translation>Другие планы, срок которых истёк или истекает: {count}</translation>
        </message>
        <message>
            <source>{step}, until {date}. {state}.</source>
            <translation>{step}, последний день — {date}. {state}.</translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной день</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>День недели</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Вид дня</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Праздник или причина</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>corrected by the user</source>
            <translation>исправлено пользователем</translation>
        </message>
        <message>
            <source>estimated: check it</source>
            <translation>расчётный: проверьте</translation>
        </message>
        <message>
            <source>known to the program</source>
            <translation>известно программе</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершён</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Who acts</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Рабочих дней</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesPage</name>
        <message>
            <source>There is no deadline plan yet. A plan begins with the day on which the sectoral council decided that a framework is needed; all last days follow from it.</source>
            <translation>Плана-графика ещё нет. Он начинается с дня, когда отраслевой совет решил, что рамка нужна; от этого дня отсчитываются все сроки.</translation>
        </message>
        <message>
            <source>Loading the working calendar</source>
            <translation>Загрузка рабочего календаря</translation>
        </message>
        <message>
            <source>Choose a plan to see its steps here.</source>
            <translation>Выберите план, чтобы увидеть его этапы.</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n план</numerusform>
                <numerusform>%n плана</numerusform>
                <numerusform>%n планов</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Удалено: {name}</translation>
        </message>
        <message>
            <source>The step has ended; the days after it are reckoned anew.</source>
            <translation>Этап завершён; следующие сроки пересчитаны.</translation>
        </message>
        <message>
            <source>The step runs again; the days after it are reckoned anew.</source>
            <translation>Этап снова выполняется; следующие сроки пересчитаны.</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Export to a calendar</source>
            <translation>Экспорт в календарь</translation>
        </message>
        <message>
            <source>Events written to {file}: {count}.</source>
            <translation>Событий записано в {file}: {count}.</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesView</name>
        <message>
            <source>Deadline plans</source>
            <translation>Планы-графики</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>Этапы плана</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Этапы</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Примечания</translation>
        </message>
        <message>
            <source>Tasks of the preparation (point 8)</source>
            <translation>Задачи подготовительной работы (пункт 8)</translation>
        </message>
        <message>
            <source>Council's decision: {date}</source>
            <translation>Решение совета: {date}</translation>
        </message>
        <message>
            <source>All steps have ended, the last one on {date}.</source>
            <translation>Все этапы завершены, последний — {date}.</translation>
        </message>
        <message>
            <source>Now: {step}, until {date}. {state}.</source>
            <translation>Сейчас: {step}, последний день — {date}. {state}.</translation>
        </message>
        <message>
            <source>All is expected to be finished by {date}.</source>
            <translation>Ожидается, что все работы завершатся не позднее {date}.</translation>
        </message>
        <message>
            <source>If the council sends the draft back once: by {date} (point 13).</source>
            <translation>Если совет вернёт проект на доработку — не позднее {date} (пункт 13).</translation>
        </message>
    </context>
    <context>
        <name>DecisionBox</name>
        <message>
            <source>Reason of the decision; it stands in the protocol</source>
            <translation>Обоснование решения; войдёт в протокол</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>Обоснование решения</translation>
        </message>
        <message>
            <source>Decide: met</source>
            <translation>Решение: соответствует</translation>
        </message>
        <message>
            <source>Decide: not met</source>
            <translation>Решение: не соответствует</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>Отозвать решение</translation>
        </message>
        <message>
            <source>The program does not decide this. Your decision is kept with your name.</source>
            <translation>Программа этого не решает. Ваше решение сохранится с вашим именем.</translation>
        </message>
        <message>
            <source>{who} decided on {date}: {verdict}. {reason}</source>
            <translation>{who}, {date}, решение: {verdict}. {reason}</translation>
        </message>
        <message>
            <source>The decision no longer counts: what is asked or recorded has changed since.</source>
            <translation>Решение больше не учитывается: с тех пор изменились требование, записи или вывод программы.</translation>
        </message>
        <message>
            <source>The program by itself: {verdict}.</source>
            <translation>Вывод самой программы: {verdict}.</translation>
        </message>
    </context>
    <context>
        <name>DemandPanels</name>
        <message>
            <source>What of the group must be met</source>
            <translation>Что из группы должно выполняться</translation>
        </message>
        <message>
            <source>What is demanded</source>
            <translation>Что требуется</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Обязательность</translation>
        </message>
        <message>
            <source>Every part of it</source>
            <translation>Все части</translation>
        </message>
        <message>
            <source>Any one part of it</source>
            <translation>Любая одна часть</translation>
        </message>
    </context>
    <context>
        <name>DepartmentModel</name>
        <message>
            <source>A department lies in an organisation or in another department.</source>
            <translation>Подразделение входит в организацию или в другое подразделение.</translation>
        </message>
        <message>
            <source>A department cannot lie in itself or in one of its own departments.</source>
            <translation>Подразделение не может входить в само себя или в подразделение из своего состава.</translation>
        </message>
        <message>
            <source>A department stays in its organisation.</source>
            <translation>Подразделение остаётся в своей организации.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDetails</name>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Name, {language}</source>
            <translation>Название, {language}</translation>
        </message>
        <message>
            <source>Before, {language}</source>
            <translation>Было, {language}</translation>
        </message>
        <message>
            <source>After, {language}</source>
            <translation>Стало, {language}</translation>
        </message>
        <message>
            <source>Group above</source>
            <translation>Вышестоящая группа</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
    </context>
    <context>
        <name>DifferencePane</name>
        <message>
            <source>There is no edition in this database yet: everything is new.</source>
            <translation>В этой базе данных ещё нет редакции: всё новое.</translation>
        </message>
        <message>
            <source>Compared with the edition in force: {edition}</source>
            <translation>По сравнению с действующей редакцией: {edition}</translation>
        </message>
        <message>
            <source>Positions whose code the file does not have: {count}. They keep their code.</source>
            <translation>Должности, кода которых нет в файле: {count}. Код у них остаётся прежним.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>Code or words of a name</source>
            <translation>Код или слова названия</translation>
        </message>
        <message>
            <source>Copy the line</source>
            <translation>Скопировать строку</translation>
        </message>
        <message>
            <source>Export what shows…</source>
            <translation>Выгрузить показанное…</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>Group above</source>
            <translation>Группа выше</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>No difference answers this search and these marks.</source>
            <translation>Этому поиску и этим отметкам не отвечает ни одно различие.</translation>
        </message>
        <message>
            <source>Nothing differs: {count} entries are the same.</source>
            <translation>Различий нет: одинаковых записей — {count}.</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Open the classifier</source>
            <translation>Открыть классификатор</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Taken in: {file}
new {created} · changed {updated} · as before {unchanged} · gone {removed}</source>
            <translation>Загружено: {file}
новых {created} · изменено {updated} · без изменений {unchanged} · исключено {removed}</translation>
        </message>
        <message>
            <source>{file} says what the edition in force says: nothing was changed.</source>
            <translation>В файле {file} то же, что в действующей редакции: ничего не изменилось.</translation>
        </message>
        <message>
            <source>Taken out again: the earlier edition is in force as before.</source>
            <translation>Загрузка отменена: прежняя редакция снова действует.</translation>
        </message>
    </context>
    <context>
        <name>EditionForm</name>
        <message>
            <source>Title of the edition</source>
            <translation>Название редакции</translation>
        </message>
        <message>
            <source>As the official act names it; the program's own words where it is empty.</source>
            <translation>Как в официальном акте; если оставить пустым, программа даст обычное название.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>The act or file it was taken from; it stands beside every entry.</source>
            <translation>Акт или файл, из которого взято; указывается при каждой записи.</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>May stay empty where the source names no day.</source>
            <translation>Можно оставить пустым, если источник не называет дня.</translation>
        </message>
        <message>
            <source>The source is missing.</source>
            <translation>Источник не указан.</translation>
        </message>
        <message>
            <source>There is no such day; 21.11.2026 is expected.</source>
            <translation>Такого дня нет; ожидается запись вида 21.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>EditionNotice</name>
        <message>
            <source>Back to the edition in force</source>
            <translation>Вернуться к действующей редакции</translation>
        </message>
        <message>
            <source>Not in force: {edition}</source>
            <translation>Не действует: {edition}</translation>
        </message>
        <message>
            <source>The list of forms of study, not the book in force: {edition}</source>
            <translation>Перечень по формам обучения, а не действующий справочник: {edition}</translation>
        </message>
    </context>
    <context>
        <name>EditionPicker</name>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>In force: {edition}</source>
            <translation>Действует: {edition}</translation>
        </message>
        <message>
            <source>Earlier: {edition}</source>
            <translation>Прежняя: {edition}</translation>
        </message>
        <message>
            <source>List of forms of study: {edition}</source>
            <translation>Перечень по формам обучения: {edition}</translation>
        </message>
    </context>
    <context>
        <name>EditionStrip</name>
        <message>
            <source>No edition was in force on {day}.</source>
            <translation>На {day} ни одна редакция не действовала.</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>as of</source>
            <translation>на дату</translation>
        </message>
        <message>
            <source>Show the table as of a day</source>
            <translation>Показать расписание на дату</translation>
        </message>
        <message>
            <source>The edition in force on this day, and who held what on it</source>
            <translation>Редакция, действовавшая на эту дату, и занятость на этот день</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Утвердить…</translation>
        </message>
        <message>
            <source>Prepare an amendment</source>
            <translation>Подготовить новую редакцию</translation>
        </message>
        <message>
            <source>Back to what is worked on</source>
            <translation>Вернуться к текущей редакции</translation>
        </message>
        <message>
            <source>Editions of the staffing table…</source>
            <translation>Редакции штатного расписания…</translation>
        </message>
        <message>
            <source>Compare two editions…</source>
            <translation>Сравнить две редакции…</translation>
        </message>
        <message>
            <source>As of {day}, read only</source>
            <translation>На {day}, только для чтения</translation>
        </message>
        <message>
            <source>Read only: {edition}</source>
            <translation>Только для чтения: {edition}</translation>
        </message>
        <message>
            <source>Draft: no order has approved it yet</source>
            <translation>Проект: приказом ещё не утверждён</translation>
        </message>
        <message>
            <source>Draft of an amendment; before it: {edition}</source>
            <translation>Проект новой редакции; предыдущая: {edition}</translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message>
            <source>added</source>
            <translation>добавлено</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>переименовано</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>перемещено</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>исключено</translation>
        </message>
    </context>
    <context>
        <name>EditionsDialog</name>
        <message>
            <source>Editions</source>
            <translation>Редакции</translation>
        </message>
        <message>
            <source>Show on the page</source>
            <translation>Показать на странице</translation>
        </message>
        <message>
            <source>Title and date…</source>
            <translation>Название и дата…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Загружена</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>прежняя</translation>
        </message>
        <message>
            <source>forms of study</source>
            <translation>формы обучения</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить:</translation>
        </message>
        <message>
            <source>with</source>
            <translation>и</translation>
        </message>
        <message>
            <source>The older edition</source>
            <translation>Прежняя редакция</translation>
        </message>
        <message>
            <source>The newer edition</source>
            <translation>Новая редакция</translation>
        </message>
        <message>
            <source>There is one edition only. Take in a newer official file to compare the two.</source>
            <translation>Есть только одна редакция. Загрузите новый официальный файл, чтобы сравнить две.</translation>
        </message>
        <message>
            <source>This is the same edition twice: choose another one.</source>
            <translation>Это одна и та же редакция: выберите другую.</translation>
        </message>
        <message>
            <source>Comparing the editions</source>
            <translation>Сравнение редакций</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>Выгрузка различий</translation>
        </message>
        <message>
            <source>Exporting the differences</source>
            <translation>Выгрузка различий</translation>
        </message>
        <message>
            <source>Lines written to {file}: {count}.</source>
            <translation>Строк выгружено в {file}: {count}.</translation>
        </message>
    </context>
    <context>
        <name>EducationEditor</name>
        <message>
            <source>Levels that the text names; a higher one fits too</source>
            <translation>Уровни, названные в тексте; подходит и более высокий</translation>
        </message>
        <message>
            <source>Only these levels fit; none checked: the lowest named one and all above</source>
            <translation>Подходят только эти уровни; если не отмечены — низший из названных и все выше</translation>
        </message>
        <message>
            <source>Fields of study, one a line</source>
            <translation>Направления образования, каждое на своей строке</translation>
        </message>
        <message>
            <source>Specialties by code; a diploma of one of them fits</source>
            <translation>Специальности по кодам; подходит диплом любой из них</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Обязательность</translation>
        </message>
        <message>
            <source>Other related fields fit too; a person decides</source>
            <translation>Подходят и другие смежные направления; решает человек</translation>
        </message>
        <message>
            <source>A code of a specialty has digits and letters only.</source>
            <translation>Код специальности состоит только из цифр и букв.</translation>
        </message>
    </context>
    <context>
        <name>EducationFields</name>
        <message>
            <source>Choose the level.</source>
            <translation>Выберите уровень.</translation>
        </message>
        <message>
            <source>A year has four digits.</source>
            <translation>Год записывается четырьмя цифрами.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Form of study</source>
            <translation>Форма обучения</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Учебное заведение</translation>
        </message>
        <message>
            <source>Code of the specialty</source>
            <translation>Код специальности</translation>
        </message>
        <message>
            <source>Specialty as the diploma names it</source>
            <translation>Специальность по диплому</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Series and number of the diploma</source>
            <translation>Серия и номер диплома</translation>
        </message>
        <message>
            <source>Code or words; may stay empty</source>
            <translation>Код или слова; можно не заполнять</translation>
        </message>
        <message>
            <source>No edition in this database has this code.</source>
            <translation>Этого кода нет ни в одной редакции в базе данных.</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>выберите</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
    </context>
    <context>
        <name>EmploymentFields</name>
        <message>
            <source>There is no such day.</source>
            <translation>Такого дня нет.</translation>
        </message>
        <message>
            <source>The first day is missing.</source>
            <translation>Не указан первый день.</translation>
        </message>
        <message>
            <source>The last day is missing, or “still there”.</source>
            <translation>Не указан последний день или «по настоящее время».</translation>
        </message>
        <message>
            <source>As what</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Работодатель</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Counts as experience</source>
            <translation>Вид стажа</translation>
        </message>
        <message>
            <source>Field, position or category</source>
            <translation>Сфера, должность или категория</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>По настоящее время</translation>
        </message>
        <message>
            <source>Saving keeps your name with this decision.</source>
            <translation>При сохранении это решение будет записано от вашего имени.</translation>
        </message>
        <message>
            <source>Decided by {who}</source>
            <translation>Определил: {who}</translation>
        </message>
    </context>
    <context>
        <name>EndDialog</name>
        <message>
            <source>End the step</source>
            <translation>Завершить этап</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Дата завершения</translation>
        </message>
        <message>
            <source>What the council decided</source>
            <translation>Решение совета</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>Не указана дата.</translation>
        </message>
        <message>
            <source>There is no such day; one like 21.11.2026 is expected.</source>
            <translation>Такого дня нет; ожидается дата вида 21.11.2026.</translation>
        </message>
        <message>
            <source>All steps of the plan have ended then.</source>
            <translation>После этого все этапы плана будут завершены.</translation>
        </message>
        <message>
            <source>Next: {step}, until {date}.</source>
            <translation>Далее: {step}, последний день — {date}.</translation>
        </message>
        <message>
            <source>{period}. Last day: {date}.</source>
            <translation>{period}. Последний день: {date}.</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>and {count} more, see the tree</source>
            <translation>и ещё {count}, смотрите в структуре</translation>
        </message>
        <message>
            <source>copied</source>
            <translation>скопировано</translation>
        </message>
    </context>
    <context>
        <name>ExtraField</name>
        <message>
            <source>Categories are letters such as B, C1 or DE.</source>
            <translation>Категории записываются буквами: B, C1, DE.</translation>
        </message>
        <message>
            <source>An age is a whole number of years.</source>
            <translation>Возраст указывается целым числом лет.</translation>
        </message>
        <message>
            <source>Categories: B, C</source>
            <translation>Категории: B, C</translation>
        </message>
        <message>
            <source>Years: 18</source>
            <translation>Лет: 18</translation>
        </message>
        <message>
            <source>Which; may stay empty</source>
            <translation>Какой; можно не заполнять</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Вид</translation>
        </message>
    </context>
    <context>
        <name>ExtraFields</name>
        <message>
            <source>There is no such day.</source>
            <translation>Такого дня нет.</translation>
        </message>
        <message>
            <source>Valid until, that day included</source>
            <translation>Действует по (включительно)</translation>
        </message>
        <message>
            <source>Series, number and issuer of the document</source>
            <translation>Серия, номер документа, кем выдан</translation>
        </message>
    </context>
    <context>
        <name>ExtrasEditor</name>
        <message>
            <source>Add a demand</source>
            <translation>Добавить требование</translation>
        </message>
    </context>
    <context>
        <name>FaultList</name>
        <message numerus="yes">
            <source>%n fault(s), nothing was stored</source>
            <translation>
                <numerusform>Найдена %n ошибка, ничего не сохранено</numerusform>
                <numerusform>Найдено %n ошибки, ничего не сохранено</numerusform>
                <numerusform>Найдено %n ошибок, ничего не сохранено</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Скопировать список</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Copy the table</source>
            <translation>Скопировать таблицу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Counting figures</source>
            <translation>Подсчёт показателей</translation>
        </message>
        <message>
            <source>There is no staffing table in this database yet.</source>
            <translation>В этой базе данных ещё нет штатного расписания.</translation>
        </message>
        <message>
            <source>positions</source>
            <translation>должностей</translation>
        </message>
        <message>
            <source>staff units</source>
            <translation>штатных единиц</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>занято</translation>
        </message>
        <message>
            <source>vacant</source>
            <translation>вакантно</translation>
        </message>
        <message>
            <source>vacant for a time</source>
            <translation>временно вакантно</translation>
        </message>
        <message>
            <source>people in post by name</source>
            <translation>работающих поимённо</translation>
        </message>
        <message>
            <source>Copied: paste it into a worksheet.</source>
            <translation>Скопировано: вставьте в электронную таблицу.</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>On the day</source>
            <translation>На день</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Tables of figures</source>
            <translation>Таблицы показателей</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
    </context>
    <context>
        <name>FilesStep</name>
        <message>
            <source>Choose the classifier as it is given out: an Excel, CSV, Word or PDF file with codes and names. What its columns hold and what would change is shown before anything is stored.</source>
            <translation>Выберите классификатор в том виде, в каком он выдан: файл Excel, CSV, Word или PDF с кодами и названиями. Что в его столбцах и что изменится, программа покажет до сохранения.</translation>
        </message>
        <message>
            <source>File of the classifier</source>
            <translation>Файл классификатора</translation>
        </message>
        <message>
            <source>Second file, where each language has its own</source>
            <translation>Второй файл, если у каждого языка свой</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Таблицы</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
    </context>
    <context>
        <name>FillingBar</name>
        <message>
            <source>units: {count}</source>
            <translation>единиц: {count}</translation>
        </message>
        <message>
            <source>held: {count}</source>
            <translation>занято: {count}</translation>
        </message>
        <message>
            <source>vacant: {count}</source>
            <translation>вакантно: {count}</translation>
        </message>
        <message>
            <source>vacant for a time: {count}</source>
            <translation>временно вакантно: {count}</translation>
        </message>
    </context>
    <context>
        <name>FillingDialog</name>
        <message>
            <source>Fill the tables from the staffing table and the classifier</source>
            <translation>Заполнение таблиц по штатному расписанию и классификатору</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Отметить всё</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Снять все отметки</translation>
        </message>
        <message>
            <source>Take what is ticked</source>
            <translation>Внести отмеченное</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Everything that the staffing table and the classifier have is there.</source>
            <translation>Всё, что есть в штатном расписании и классификаторе, уже внесено.</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Что делается</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>What it comes from</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>add the occupation</source>
            <translation>добавить профессию</translation>
        </message>
        <message>
            <source>fill its empty cells</source>
            <translation>заполнить пустые графы</translation>
        </message>
        <message>
            <source>correct by the classifier</source>
            <translation>исправить по классификатору</translation>
        </message>
        <message>
            <source>complete table 1</source>
            <translation>дополнить таблицу 1</translation>
        </message>
        <message>
            <source>new rows: {count}; occupations named in rows of their level: {placed}</source>
            <translation>новых строк: {count}; профессий, названных в строке своего уровня: {placed}</translation>
        </message>
        <message>
            <source>{column}: stands «{kept}», the classifier has «{book}»</source>
            <translation>{column}: записано «{kept}», в классификаторе «{book}»</translation>
        </message>
        <message>
            <source>ticked: {count} of {all}</source>
            <translation>отмечено: {count} из {all}</translation>
        </message>
        <message>
            <source>occupations without a position: {count}; they stay</source>
            <translation>профессий без должности: {count}; они остаются</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <source>contains…</source>
            <translation>содержит…</translation>
        </message>
        <message>
            <source>The cell contains</source>
            <translation>Ячейка содержит</translation>
        </message>
        <message>
            <source>What is in the cell</source>
            <translation>Что в ячейке</translation>
        </message>
        <message>
            <source>One of these values</source>
            <translation>Одно из этих значений</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Что угодно</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Пусто</translation>
        </message>
        <message>
            <source>Not empty</source>
            <translation>Не пусто</translation>
        </message>
        <message>
            <source>Not stored: wrong</source>
            <translation>Не сохранено: ошибка</translation>
        </message>
        <message>
            <source>To look at twice</source>
            <translation>Требует проверки</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n entry(ies) fit</source>
            <translation>
                <numerusform>подходит %n запись</numerusform>
                <numerusform>подходят %n записи</numerusform>
                <numerusform>подходит %n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter the entries</source>
            <translation>Отобрать записи</translation>
        </message>
        <message>
            <source>Show all entries</source>
            <translation>Показать все записи</translation>
        </message>
    </context>
    <context>
        <name>FilterValues</name>
        <message>
            <source>(empty)</source>
            <translation>(пусто)</translation>
        </message>
    </context>
    <context>
        <name>FilteredBookPage</name>
        <message>
            <source>Nothing fits what is chosen above the tree.</source>
            <translation>Под выбранное выше ничего не подходит.</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>What the paper says</source>
            <translation>Что в документе</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Почему это важно</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Как исправить</translation>
        </message>
        <message>
            <source>Right as it stands?</source>
            <translation>Верно как есть?</translation>
        </message>
        <message>
            <source>Show the other position: {title}</source>
            <translation>Показать другую должность: {title}</translation>
        </message>
        <message>
            <source>Why, such as: the order says so</source>
            <translation>Почему, например: так в приказе</translation>
        </message>
        <message>
            <source>Note to the acceptance</source>
            <translation>Примечание к принятию</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Accepted ({who}): {note}</source>
            <translation>Принято ({who}): {note}</translation>
        </message>
    </context>
    <context>
        <name>FindingView</name>
        <message>
            <source>Asked</source>
            <translation>Требуется</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Имеется</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Met from</source>
            <translation>Соответствует с</translation>
        </message>
        <message>
            <source>Met until</source>
            <translation>Соответствует по</translation>
        </message>
    </context>
    <context>
        <name>FindingsPane</name>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>The checks found nothing: the framework is complete.</source>
            <translation>Проверки ничего не нашли: рамка заполнена полностью.</translation>
        </message>
        <message>
            <source>Findings of the checks</source>
            <translation>Замечания проверок</translation>
        </message>
    </context>
    <context>
        <name>FoundRows</name>
        <message>
            <source>Find in this list</source>
            <translation>Найти в этом списке</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Копировать список</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} из {all}</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>Every row was understood and the totals add up.</source>
            <translation>Все строки поняты, итоги сходятся.</translation>
        </message>
        <message>
            <source>What was found in the file</source>
            <translation>Что найдено в файле</translation>
        </message>
        <message>
            <source>Save the rows with faults…</source>
            <translation>Сохранить строки с ошибками…</translation>
        </message>
        <message>
            <source>Positions {positions} · units {units} · held {occupied} · departments {departments}</source>
            <translation>Должностей {positions} · единиц {units} · занято {occupied} · подразделений {departments}</translation>
        </message>
        <message>
            <source>Rows of totals: {agree} of {count} agree with the sums of the rows.</source>
            <translation>Строки итогов: {agree} из {count} сходятся с суммами строк.</translation>
        </message>
        <message>
            <source>The table has no rows of totals.</source>
            <translation>В таблице нет строк итогов.</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>total</source>
            <translation>итог</translation>
        </message>
        <message>
            <source>doubt</source>
            <translation>сомнение</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>не прочитано</translation>
        </message>
    </context>
    <context>
        <name>Framework</name>
        <message>
            <source>complete</source>
            <translation>заполнен</translation>
        </message>
        <message>
            <source>one language is missing</source>
            <translation>нет одного языка</translation>
        </message>
        <message>
            <source>partly written</source>
            <translation>заполнен частично</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>не заполнен</translation>
        </message>
        <message>
            <source>set by the program</source>
            <translation>выполняет программа</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Версия {number}</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>проект</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>утверждена</translation>
        </message>
        <message>
            <source>Draft: no council has approved it yet</source>
            <translation>Проект: советом ещё не утверждён</translation>
        </message>
        <message>
            <source>Approved by the sectoral council on {date}, minutes {number}</source>
            <translation>Утверждена отраслевым советом {date}, протокол {number}</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не задан</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>unnamed occupation</source>
            <translation>профессия без наименования</translation>
        </message>
    </context>
    <context>
        <name>FrameworkDesk</name>
        <message>
            <source>Checking the framework</source>
            <translation>Проверка рамки</translation>
        </message>
    </context>
    <context>
        <name>FrameworkPage</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Новая версия</translation>
        </message>
        <message>
            <source>This was changed elsewhere meanwhile. What you save here replaces it.</source>
            <translation>Тем временем это изменено в другом месте. То, что вы сохраните, заменит те изменения.</translation>
        </message>
        <message>
            <source>Show what is stored</source>
            <translation>Показать сохранённое</translation>
        </message>
        <message>
            <source>There is no sectoral qualifications framework yet.</source>
            <translation>Отраслевой рамки квалификаций ещё нет.</translation>
        </message>
        <message>
            <source>occupations: {count}</source>
            <translation>профессий: {count}</translation>
        </message>
        <message>
            <source>rows of table 1: {count}</source>
            <translation>строк таблицы 1: {count}</translation>
        </message>
        <message>
            <source>found by the checks: {count}</source>
            <translation>замечаний проверок: {count}</translation>
        </message>
        <message>
            <source>faults that keep it from being approved: {count}</source>
            <translation>ошибок, не позволяющих утвердить: {count}</translation>
        </message>
    </context>
    <context>
        <name>FrameworkSteps</name>
        <message>
            <source>A framework was made.</source>
            <translation>Рамка создана.</translation>
        </message>
        <message>
            <source>The framework is approved.</source>
            <translation>Рамка утверждена.</translation>
        </message>
        <message>
            <source>A new version is there: a draft that begins as a copy.</source>
            <translation>Создана новая версия: проект, который начинается с копии.</translation>
        </message>
        <message>
            <source>The draft was removed.</source>
            <translation>Проект удалён.</translation>
        </message>
        <message>
            <source>The tables are filled.</source>
            <translation>Таблицы заполнены.</translation>
        </message>
    </context>
    <context>
        <name>FrameworkView</name>
        <message>
            <source>Findings</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>Что перечислено</translation>
        </message>
    </context>
    <context>
        <name>GridActions</name>
        <message numerus="yes">
            <source>Enter writes it into %n row(s)</source>
            <translation>
                <numerusform>Enter впишет это в %n строку</numerusform>
                <numerusform>Enter впишет это в %n строки</numerusform>
                <numerusform>Enter впишет это в %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>The clipboard holds {count} rows; import so many from a file.</source>
            <translation>В буфере обмена {count} строк; столько строк импортируйте из файла.</translation>
        </message>
        <message numerus="yes">
            <source>%n new row(s)</source>
            <translation>
                <numerusform>%n новая строка</numerusform>
                <numerusform>%n новые строки</numerusform>
                <numerusform>%n новых строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) left out: their columns are reckoned or not in view</source>
            <translation>
                <numerusform>Не вписано %n значение: его столбец рассчитывается или не показан</numerusform>
                <numerusform>Не вписано %n значения: их столбцы рассчитываются или не показаны</numerusform>
                <numerusform>Не вписано %n значений: их столбцы рассчитываются или не показаны</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridCommands</name>
        <message>
            <source>New row below</source>
            <translation>Новая строка ниже</translation>
        </message>
        <message>
            <source>Duplicate the rows</source>
            <translation>Дублировать строки</translation>
        </message>
        <message>
            <source>Delete the rows</source>
            <translation>Удалить строки</translation>
        </message>
        <message>
            <source>Move the rows up</source>
            <translation>Переместить строки выше</translation>
        </message>
        <message>
            <source>Move the rows down</source>
            <translation>Переместить строки ниже</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Заполнить вниз</translation>
        </message>
        <message>
            <source>Set for all selected…</source>
            <translation>Вписать во все выбранные…</translation>
        </message>
        <message>
            <source>Copy the cells</source>
            <translation>Копировать ячейки</translation>
        </message>
        <message>
            <source>Cut the cells</source>
            <translation>Вырезать ячейки</translation>
        </message>
        <message>
            <source>Paste cells</source>
            <translation>Вставить ячейки</translation>
        </message>
        <message>
            <source>Clear the cells</source>
            <translation>Очистить ячейки</translation>
        </message>
        <message>
            <source>Filter the column…</source>
            <translation>Фильтр столбца…</translation>
        </message>
        <message>
            <source>Show all rows again</source>
            <translation>Снова показать все строки</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Столбцы…</translation>
        </message>
        <message>
            <source>Next found</source>
            <translation>Следующее найденное</translation>
        </message>
        <message>
            <source>Previous found</source>
            <translation>Предыдущее найденное</translation>
        </message>
        <message>
            <source>Next cell that is not stored</source>
            <translation>Следующая несохранённая ячейка</translation>
        </message>
        <message>
            <source>Take the suggested text</source>
            <translation>Принять предложенный текст</translation>
        </message>
        <message>
            <source>Back to what is stored</source>
            <translation>Вернуть сохранённое</translation>
        </message>
        <message>
            <source>Show the position's card</source>
            <translation>Показать карточку должности</translation>
        </message>
        <message>
            <source>Show the whole organisation</source>
            <translation>Показать всю организацию</translation>
        </message>
        <message>
            <source>Back to lists and cards</source>
            <translation>Назад к спискам и карточкам</translation>
        </message>
    </context>
    <context>
        <name>GridFoot</name>
        <message>
            <source>Total, positions: {count}</source>
            <translation>Всего должностей: {count}</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message>
            <source>Outside departments</source>
            <translation>Вне подразделений</translation>
        </message>
    </context>
    <context>
        <name>GridPart</name>
        <message>
            <source>Table editor</source>
            <translation>Табличный редактор</translation>
        </message>
        <message>
            <source>Prepare an amendment</source>
            <translation>Подготовить новую редакцию</translation>
        </message>
        <message>
            <source>The table is being read…</source>
            <translation>Таблица читается…</translation>
        </message>
        <message>
            <source>This edition is approved and does not change.</source>
            <translation>Эта редакция утверждена, её не изменяют.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) deleted</source>
            <translation>
                <numerusform>Удалена %n строка</numerusform>
                <numerusform>Удалены %n строки</numerusform>
                <numerusform>Удалено %n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) not stored went with rows that are gone.</source>
            <translation>
                <numerusform>Вместе с исчезнувшими строками пропала %n несохранённая ячейка.</numerusform>
                <numerusform>Вместе с исчезнувшими строками пропали %n несохранённые ячейки.</numerusform>
                <numerusform>Вместе с исчезнувшими строками пропало %n несохранённых ячеек.</numerusform>
            </translation>
        </message>
        <message>
            <source>The row into which you typed “{text}” is gone.</source>
            <translation>Строки, в которую вы вводили «{text}», больше нет.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold what cannot be stored. Drop it and leave?</source>
            <translation>
                <numerusform>В %n ячейке стоит то, что нельзя сохранить. Отбросить это и выйти?</numerusform>
                <numerusform>В %n ячейках стоит то, что нельзя сохранить. Отбросить это и выйти?</numerusform>
                <numerusform>В %n ячейках стоит то, что нельзя сохранить. Отбросить это и выйти?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridReading</name>
        <message>
            <source>Reading the staffing table</source>
            <translation>Чтение штатного расписания</translation>
        </message>
    </context>
    <context>
        <name>GridStatus</name>
        <message numerus="yes">
            <source>%n cell(s) not stored yet</source>
            <translation>
                <numerusform>Ещё не сохранена %n ячейка</numerusform>
                <numerusform>Ещё не сохранены %n ячейки</numerusform>
                <numerusform>Ещё не сохранено %n ячеек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeadGroup</name>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Height of the logo, mm</source>
            <translation>Высота логотипа, мм</translation>
        </message>
        <message>
            <source>Words above the paper</source>
            <translation>Текст вверху документа</translation>
        </message>
        <message>
            <source>They stand below the logo and the requisites.</source>
            <translation>Стоит под логотипом и реквизитами.</translation>
        </message>
        <message>
            <source>Words at the foot of every page</source>
            <translation>Текст внизу каждой страницы</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>пусто</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Отменить: {step}</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Отменять нечего</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Вернуть: {step}</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Возвращать нечего</translation>
        </message>
    </context>
    <context>
        <name>HolderLine</name>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>Enter an absence…</source>
            <translation>Внести отсутствие…</translation>
        </message>
        <message>
            <source>Name who stands in…</source>
            <translation>Назначить замещающего…</translation>
        </message>
        <message>
            <source>Remove the entry</source>
            <translation>Удалить запись</translation>
        </message>
        <message>
            <source>Commands for {name}</source>
            <translation>{name}: действия</translation>
        </message>
        <message>
            <source>Open the candidate’s record</source>
            <translation>Открыть запись кандидата</translation>
        </message>
        <message>
            <source>Stands in for {name}</source>
            <translation>Замещает: {name}</translation>
        </message>
        <message>
            <source>Absence to come: {days}</source>
            <translation>Предстоит отсутствие: {days}</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Import a document…</source>
            <translation>Загрузить документ…</translation>
        </message>
        <message>
            <source>Import the requirements…</source>
            <translation>Загрузить квалификационные требования…</translation>
        </message>
        <message>
            <source>Add a demonstration organisation</source>
            <translation>Добавить учебную организацию</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Открыть другую базу данных…</translation>
        </message>
        <message>
            <source>New database…</source>
            <translation>Новая база данных…</translation>
        </message>
        <message>
            <source>Where to begin</source>
            <translation>С чего начать</translation>
        </message>
        <message>
            <source>There is no position in this database yet. Take in the document with your organisation's qualification requirements, or look around first with a small demonstration organisation: it can be taken out again by «Undo».</source>
            <translation>В этой базе данных пока нет ни одной должности. Загрузите документ с квалификационными требованиями вашей организации или сначала осмотритесь на примере небольшой учебной организации: её можно убрать командой «Отменить».</translation>
        </message>
        <message>
            <source>In this database</source>
            <translation>В этой базе данных</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Базы данных</translation>
        </message>
        <message>
            <source>Looking for deadlines</source>
            <translation>Проверка сроков</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>staff units: {units}</source>
            <translation>штатных единиц: {units}</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Требования</translation>
        </message>
        <message>
            <source>what each position demands, in both languages</source>
            <translation>что требуется по каждой должности, на двух языках</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Аудит требований</translation>
        </message>
        <message>
            <source>where texts contradict each other</source>
            <translation>где тексты противоречат друг другу</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>diplomas and labour books</source>
            <translation>дипломы и трудовые книжки</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>who fits which position, and why</source>
            <translation>кто какой должности соответствует и почему</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Подбор</translation>
        </message>
        <message>
            <source>who fits best, who nearly fits</source>
            <translation>кто подходит лучше всех, кто почти подходит</translation>
        </message>
        <message>
            <source>Classifier of occupations</source>
            <translation>Классификатор занятий</translation>
        </message>
        <message>
            <source>Specialties</source>
            <translation>Специальности</translation>
        </message>
        <message>
            <source>Register of positions</source>
            <translation>Реестр должностей</translation>
        </message>
        <message>
            <source>{source}, in force from {date}</source>
            <translation>{source}, действует с {date}</translation>
        </message>
    </context>
    <context>
        <name>IinField</name>
        <message>
            <source>Reason to keep it all the same</source>
            <translation>Причина оставить как есть</translation>
        </message>
        <message>
            <source>Reason to keep an IIN with a wrong check digit</source>
            <translation>Причина оставить ИИН с неверной контрольной цифрой</translation>
        </message>
        <message>
            <source>An IIN has twelve digits; here are {count} characters.</source>
            <translation>ИИН состоит из двенадцати цифр; здесь знаков: {count}.</translation>
        </message>
        <message>
            <source>Such an IIN is never given out: its first eleven digits have no check digit.</source>
            <translation>Такой ИИН не может быть выдан: для первых одиннадцати цифр нет контрольной.</translation>
        </message>
        <message>
            <source>The check digit is wrong: {found} stands here, {expected} belongs here.</source>
            <translation>Неверна контрольная цифра: стоит {found}, должна быть {expected}.</translation>
        </message>
        <message>
            <source>The check digit is right.</source>
            <translation>Контрольная цифра верна.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import a document</source>
            <translation>Загрузка документа</translation>
        </message>
        <message>
            <source>Text of the document, or a .json, .csv or .xlsx file</source>
            <translation>Текст документа или файл .json, .csv, .xlsx</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Choose a file: what it would change is shown here before anything is stored.</source>
            <translation>Выберите файл: до сохранения здесь будет показано, что он изменит.</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Вид документа</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Чтение файла {file}</translation>
        </message>
        <message>
            <source>Nothing was stored. Choose another file.</source>
            <translation>Ничего не сохранено. Выберите другой файл.</translation>
        </message>
    </context>
    <context>
        <name>ImportPane</name>
        <message>
            <source>Back to the positions</source>
            <translation>Вернуться к должностям</translation>
        </message>
        <message>
            <source>Go to the position</source>
            <translation>Перейти к должности</translation>
        </message>
        <message>
            <source>Taken in: {file}</source>
            <translation>Загружено: {file}</translation>
        </message>
        <message>
            <source>Printed: {printed}
Read as: {read_as}
{why}</source>
            <translation>Напечатано: {printed}
Прочитано: {read_as}
{why}</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Taking in {file}</source>
            <translation>Загрузка файла {file}</translation>
        </message>
        <message>
            <source>{file}: new {created}, changed {updated}, as before {unchanged}.</source>
            <translation>{file}: новых — {created}, изменено — {updated}, без изменений — {unchanged}.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name, language by row</source>
            <translation>Название, язык по строке</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Название на английском</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>Номер строки</translation>
        </message>
        <message>
            <source>Number of the row above</source>
            <translation>Номер строки выше</translation>
        </message>
        <message>
            <source>Code of the group above</source>
            <translation>Код группы выше</translation>
        </message>
        <message>
            <source>In force or not</source>
            <translation>Действует или нет</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>не читается</translation>
        </message>
        <message>
            <source>Key of the program</source>
            <translation>Ключ программы</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Number, Kazakh paper</source>
            <translation>Номер, казахский вариант</translation>
        </message>
        <message>
            <source>Number, Russian paper</source>
            <translation>Номер, русский вариант</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Department in Kazakh</source>
            <translation>Подразделение, каз.</translation>
        </message>
        <message>
            <source>Department in Russian</source>
            <translation>Подразделение, рус.</translation>
        </message>
        <message>
            <source>Title, both languages</source>
            <translation>Должность, оба языка</translation>
        </message>
        <message>
            <source>Title in Kazakh</source>
            <translation>Должность, каз.</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Должность, рус.</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штатные единицы</translation>
        </message>
        <message>
            <source>Units held</source>
            <translation>Занятые единицы</translation>
        </message>
        <message>
            <source>Vacant units</source>
            <translation>Вакантные единицы</translation>
        </message>
        <message>
            <source>Place in the register</source>
            <translation>Место в реестре</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Category in Kazakh</source>
            <translation>Категория, каз.</translation>
        </message>
        <message>
            <source>Category in Russian</source>
            <translation>Категория, рус.</translation>
        </message>
        <message>
            <source>Years of service</source>
            <translation>Стаж, лет</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Base salary</source>
            <translation>Базовый оклад</translation>
        </message>
        <message>
            <source>Salary</source>
            <translation>Оклад</translation>
        </message>
        <message>
            <source>Surcharge, sum</source>
            <translation>Надбавка, сумма</translation>
        </message>
        <message>
            <source>Surcharge, percent</source>
            <translation>Надбавка, процент</translation>
        </message>
        <message>
            <source>Surcharge, percent of base</source>
            <translation>Надбавка, % от БДО</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Месячный фонд</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Note in Kazakh</source>
            <translation>Примечание, каз.</translation>
        </message>
        <message>
            <source>Note in Russian</source>
            <translation>Примечание, рус.</translation>
        </message>
        <message>
            <source>Shared requirements</source>
            <translation>Общие требования</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <translation>не действует</translation>
        </message>
        <message>
            <source>code of the older scheme</source>
            <translation>код прежней системы</translation>
        </message>
        <message>
            <source>no code of the classifier</source>
            <translation>не код классификатора</translation>
        </message>
        <message>
            <source>the group above is missing</source>
            <translation>нет группы выше</translation>
        </message>
        <message>
            <source>the code was there before</source>
            <translation>код повторяется</translation>
        </message>
        <message>
            <source>without a code</source>
            <translation>без кода</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>без названия</translation>
        </message>
        <message>
            <source>the Kazakh name repeats the Russian one</source>
            <translation>казахское повторяет русское</translation>
        </message>
        <message>
            <source>there is no Kazakh name</source>
            <translation>нет казахского названия</translation>
        </message>
        <message>
            <source>the Russian name repeats the Kazakh one</source>
            <translation>русское повторяет казахское</translation>
        </message>
        <message>
            <source>there is no Russian name</source>
            <translation>нет русского названия</translation>
        </message>
    </context>
    <context>
        <name>IntakeDialog</name>
        <message>
            <source>Take in a staffing table</source>
            <translation>Загрузка штатного расписания</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Staffing table (Excel, CSV or Word)</source>
            <translation>Штатное расписание (Excel, CSV или Word)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Таблицы</translation>
        </message>
        <message>
            <source>Stopped. Nothing was stored.</source>
            <translation>Остановлено. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Чтение файла</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Чтение строк</translation>
        </message>
        <message>
            <source>Storing the staffing table</source>
            <translation>Сохранение штатного расписания</translation>
        </message>
        <message>
            <source>Save the rows with faults</source>
            <translation>Сохранить строки с ошибками</translation>
        </message>
        <message>
            <source>Writing the rows with faults</source>
            <translation>Запись строк с ошибками</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Записано: {file}</translation>
        </message>
    </context>
    <context>
        <name>IntakePart</name>
        <message>
            <source>Take in a staffing table from Excel…</source>
            <translation>Загрузить штатное расписание из Excel…</translation>
        </message>
        <message>
            <source>Export the staffing table…</source>
            <translation>Выгрузить штатное расписание…</translation>
        </message>
        <message>
            <source>Save a template for Excel…</source>
            <translation>Сохранить шаблон Excel…</translation>
        </message>
        <message>
            <source>{file} says what is stored: nothing was changed.</source>
            <translation>Файл {file} совпадает с сохранённым: ничего не изменено.</translation>
        </message>
        <message>
            <source>Taken in: new {created}, changed {updated}, as before {unchanged}, gone {removed}.</source>
            <translation>Загружено: новых {created}, изменено {updated}, без изменений {unchanged}, удалено {removed}.</translation>
        </message>
        <message>
            <source>Export the staffing table</source>
            <translation>Выгрузка штатного расписания</translation>
        </message>
        <message>
            <source>Positions written to {file}: {count}.</source>
            <translation>Записано должностей в {file}: {count}.</translation>
        </message>
        <message>
            <source>Writing the staffing table</source>
            <translation>Запись штатного расписания</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Сохранить шаблон</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Записано: {file}</translation>
        </message>
    </context>
    <context>
        <name>IscoCard</name>
        <message>
            <source>in English only; no official Kazakh or Russian name is known to the program</source>
            <translation>только на английском; официальное казахское или русское название программе неизвестно</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Directly below</source>
            <translation>Входят в состав</translation>
        </message>
    </context>
    <context>
        <name>IscoPage</name>
        <message>
            <source>Code or English name</source>
            <translation>Код или английское название</translation>
        </message>
    </context>
    <context>
        <name>JoiningField</name>
        <message>
            <source>Joined freely by “and” and “or”</source>
            <translation>Требования соединены свободно через «и» и «или»</translation>
        </message>
        <message>
            <source>Else: the education, one of the alternatives of experience, and every other demand.</source>
            <translation>Иначе: образование, один из вариантов опыта и все прочие требования.</translation>
        </message>
        <message>
            <source>The plain order cannot say how these demands were joined: each is now asked for as shown above. Nothing is stored yet; tick the box again to have the groups back.</source>
            <translation>Обычный порядок не передаёт, как были соединены эти требования: теперь они заданы так, как показано выше. Пока ничего не сохранено; чтобы вернуть группы, отметьте поле снова.</translation>
        </message>
        <message>
            <source>Choose a part of the tree to edit it below</source>
            <translation>Выберите часть дерева, чтобы изменить её ниже</translation>
        </message>
    </context>
    <context>
        <name>Judgements</name>
        <message>
            <source>The answer is kept.</source>
            <translation>Решение сохранено.</translation>
        </message>
        <message>
            <source>The answer is withdrawn.</source>
            <translation>Решение снято.</translation>
        </message>
        <message>
            <source>The decision is kept.</source>
            <translation>Решение сохранено.</translation>
        </message>
        <message>
            <source>The decision is taken back.</source>
            <translation>Решение отозвано.</translation>
        </message>
    </context>
    <context>
        <name>JudgingChoice</name>
        <message>
            <source>All candidates</source>
            <translation>Все кандидаты</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>По состоянию на</translation>
        </message>
        <message>
            <source>Papers are taken until</source>
            <translation>Приём документов до</translation>
        </message>
        <message>
            <source>Left empty, there is room to write the day.</source>
            <translation>Если не указать, останется место, чтобы вписать день.</translation>
        </message>
        <message>
            <source>Where the day of the meeting is recorded, it is that day.</source>
            <translation>Если внесена дата заседания, берётся она.</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Введите дату, например 21.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>JumpLine</name>
        <message>
            <source>Jump to a code</source>
            <translation>Перейти к коду</translation>
        </message>
        <message>
            <source>With or without dashes and spaces; Enter goes there.</source>
            <translation>С дефисами и пробелами или без них; Enter — переход.</translation>
        </message>
    </context>
    <context>
        <name>KindFields</name>
        <message>
            <source>What counts; several must hold for the same years</source>
            <translation>Какой стаж засчитывается; несколько видов относятся к одному и тому же сроку</translation>
        </message>
        <message>
            <source>Which field or position, in the words of the paper</source>
            <translation>Какая сфера или должность, словами документа</translation>
        </message>
    </context>
    <context>
        <name>LayoutSection</name>
        <message>
            <source>Show and print the framework…</source>
            <translation>Показать и напечатать рамку…</translation>
        </message>
        <message>
            <source>{size} pt</source>
            <translation>кегль {size}</translation>
        </message>
        <message>
            <source>single</source>
            <translation>одинарный</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Шрифт</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Names of sections</source>
            <translation>Названия разделов</translation>
        </message>
        <message>
            <source>{size} pt, bold</source>
            <translation>кегль {size}, полужирный</translation>
        </message>
        <message>
            <source>Text in tables</source>
            <translation>Текст в таблицах</translation>
        </message>
        <message>
            <source>Spacing of lines</source>
            <translation>Межстрочный интервал</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>A4, upright</source>
            <translation>А4, книжная ориентация</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>left {left} mm, right {right} mm, top {top} mm, bottom {bottom} mm</source>
            <translation>левое {left} мм, правое {right} мм, верхнее {top} мм, нижнее {bottom} мм</translation>
        </message>
        <message>
            <source>Page numbers</source>
            <translation>Номера страниц</translation>
        </message>
        <message>
            <source>Arabic figures, at the top in the middle of each sheet</source>
            <translation>арабскими цифрами, вверху по центру каждого листа</translation>
        </message>
    </context>
    <context>
        <name>LevelForm</name>
        <message>
            <source>Part of the table</source>
            <translation>Раздел таблицы</translation>
        </message>
    </context>
    <context>
        <name>LevelsEditor</name>
        <message>
            <source>Part</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>SQF level</source>
            <translation>Уровень ОРК</translation>
        </message>
        <message>
            <source>NQF level</source>
            <translation>Уровень НРК</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Профессии</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексты</translation>
        </message>
        <message>
            <source>Choose the level of the framework.</source>
            <translation>Выберите уровень ОРК.</translation>
        </message>
        <message>
            <source>The row of table 1 was removed.</source>
            <translation>Строка таблицы 1 удалена.</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Добавить строку</translation>
        </message>
        <message>
            <source>Table 1: levels</source>
            <translation>Таблица 1: уровни</translation>
        </message>
        <message>
            <source>Table 1 has no row yet; each of the levels 1 to 8 needs one.</source>
            <translation>В таблице 1 ещё нет строк; нужна строка для каждого из уровней 1–8.</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} из {all}</translation>
        </message>
    </context>
    <context>
        <name>LoadingState</name>
        <message>
            <source>Loading…</source>
            <translation>Загрузка…</translation>
        </message>
    </context>
    <context>
        <name>LocalizedColumns</name>
        <message>
            <source>no Kazakh text</source>
            <translation>нет текста на казахском языке</translation>
        </message>
        <message>
            <source>no Russian text</source>
            <translation>нет текста на русском языке</translation>
        </message>
    </context>
    <context>
        <name>LocalizedField</name>
        <message>
            <source>{field}, {language}</source>
            <translation>{field}, {language}</translation>
        </message>
    </context>
    <context>
        <name>LocalizedLines</name>
        <message>
            <source>no Kazakh text</source>
            <translation>нет текста на казахском языке</translation>
        </message>
        <message>
            <source>no Russian text</source>
            <translation>нет текста на русском языке</translation>
        </message>
    </context>
    <context>
        <name>LocalizedLinesEditor</name>
        <message>
            <source>{field}, {language}</source>
            <translation>{field}, {language}</translation>
        </message>
    </context>
    <context>
        <name>LogoEditor</name>
        <message>
            <source>Choose a picture…</source>
            <translation>Выбрать картинку…</translation>
        </message>
        <message>
            <source>Without logo</source>
            <translation>Без логотипа</translation>
        </message>
        <message>
            <source>without logo</source>
            <translation>без логотипа</translation>
        </message>
        <message>
            <source>Drop a PNG or JPEG picture here</source>
            <translation>Перетащите сюда картинку PNG или JPEG</translation>
        </message>
        <message>
            <source>{file} is no PNG or JPEG picture that can be read.</source>
            <translation>{file} — не картинка PNG или JPEG, которую можно прочитать.</translation>
        </message>
        <message>
            <source>Pictures ({endings})</source>
            <translation>Картинки ({endings})</translation>
        </message>
    </context>
    <context>
        <name>LookGroup</name>
        <message>
            <source>Font</source>
            <translation>Шрифт</translation>
        </message>
        <message>
            <source>Text, pt</source>
            <translation>Текст, пт</translation>
        </message>
        <message>
            <source>Tables, pt</source>
            <translation>Таблицы, пт</translation>
        </message>
        <message>
            <source>Title, pt</source>
            <translation>Название, пт</translation>
        </message>
        <message>
            <source>Headings, pt</source>
            <translation>Заголовки, пт</translation>
        </message>
        <message>
            <source>Distance of lines</source>
            <translation>Межстрочный интервал</translation>
        </message>
        <message>
            <source>Margins, mm</source>
            <translation>Поля, мм</translation>
        </message>
        <message>
            <source>Direction of the pages</source>
            <translation>Ориентация страниц</translation>
        </message>
        <message>
            <source>Page numbers</source>
            <translation>Номера страниц</translation>
        </message>
        <message>
            <source>What a page number says</source>
            <translation>Вид номера страницы</translation>
        </message>
        <message>
            <source>Ends of lines</source>
            <translation>Переносы</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>Show the pages' names</source>
            <translation>Показать названия страниц</translation>
        </message>
        <message>
            <source>Show icons only</source>
            <translation>Показывать только значки</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; your data is as it was. The record of it is in {file}.</source>
            <translation>В самой программе произошла ошибка; ваши данные не изменились. Запись об ошибке — в файле {file}.</translation>
        </message>
    </context>
    <context>
        <name>MapCanvas</name>
        <message>
            <source>Functional map</source>
            <translation>Функциональная карта</translation>
        </message>
        <message>
            <source>without a column</source>
            <translation>без колонки</translation>
        </message>
        <message>
            <source>no code</source>
            <translation>нет кода</translation>
        </message>
        <message>
            <source>{name}, {code}; level {level}; {column}; ways: {ways}</source>
            <translation>{name}, {code}; уровень {level}; {column}; путей: {ways}</translation>
        </message>
        <message>
            <source>A way begins at {name}: go to its end and press Enter, or Escape.</source>
            <translation>Путь начинается от «{name}»: перейдите к его концу и нажмите Enter или Escape.</translation>
        </message>
    </context>
    <context>
        <name>MapDetails</name>
        <message>
            <source>Ways:</source>
            <translation>Пути:</translation>
        </message>
        <message>
            <source>No way begins or ends here.</source>
            <translation>Здесь не начинается и не кончается ни один путь.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Колонка</translation>
        </message>
        <message>
            <source>Level of the framework</source>
            <translation>Уровень ОРК</translation>
        </message>
        <message>
            <source>Column of the functional map</source>
            <translation>Колонка функциональной карты</translation>
        </message>
        <message>
            <source>Add a way…</source>
            <translation>Добавить путь…</translation>
        </message>
        <message>
            <source>Open in table 3</source>
            <translation>Открыть в таблице 3</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>MapEditor</name>
        <message>
            <source>A way between occupations</source>
            <translation>Путь между профессиями</translation>
        </message>
        <message>
            <source>To which occupation does the way lead from here?</source>
            <translation>К какой профессии ведёт отсюда путь?</translation>
        </message>
        <message>
            <source>Add the way</source>
            <translation>Добавить путь</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>How table 2 is shown</source>
            <translation>Как показана таблица 2</translation>
        </message>
        <message>
            <source>Columns of the map…</source>
            <translation>Колонки карты…</translation>
        </message>
        <message>
            <source>Table 2: occupations by level and column</source>
            <translation>Таблица 2: профессии по уровням и колонкам</translation>
        </message>
        <message>
            <source>The map shows the occupations of table 3; there is none yet.</source>
            <translation>Карта показывает профессии таблицы 3; их пока нет.</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Колонка</translation>
        </message>
        <message>
            <source>Ways to</source>
            <translation>Пути к</translation>
        </message>
        <message>
            <source>Ways from</source>
            <translation>Пути от</translation>
        </message>
    </context>
    <context>
        <name>MappingView</name>
        <message>
            <source>rows in the table: {count}</source>
            <translation>строк в таблице: {count}</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Столбец {number}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>set aside: {why}</source>
            <translation>не войдёт: {why}</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Чем станет</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Первые строки файла</translation>
        </message>
        <message>
            <source>First row of entries</source>
            <translation>Первая строка записей</translation>
        </message>
        <message>
            <source>How the first rows would be read</source>
            <translation>Как будут прочитаны первые строки</translation>
        </message>
    </context>
    <context>
        <name>MarginsEditor</name>
        <message>
            <source>Left</source>
            <translation>Левое</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Правое</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Верхнее</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Нижнее</translation>
        </message>
    </context>
    <context>
        <name>MatchChoices</name>
        <message>
            <source>On</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>Day of the verdicts</source>
            <translation>Дата заключений</translation>
        </message>
        <message>
            <source>Vacant positions only</source>
            <translation>Только вакантные должности</translation>
        </message>
        <message>
            <source>And those vacant for a time</source>
            <translation>И временно вакантные</translation>
        </message>
        <message>
            <source>Positions or candidates</source>
            <translation>Должности или кандидаты</translation>
        </message>
    </context>
    <context>
        <name>MatchPage</name>
        <message>
            <source>Name of a candidate, title or number of a position</source>
            <translation>Имя кандидата, наименование или номер должности</translation>
        </message>
        <message>
            <source>Print the table</source>
            <translation>Печать таблицы</translation>
        </message>
        <message>
            <source>Match again</source>
            <translation>Подобрать заново</translation>
        </message>
        <message>
            <source>The whole check</source>
            <translation>Полная проверка</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>Staffing</source>
            <translation>Штатное расписание</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Введите дату, например 21.11.2026.</translation>
        </message>
        <message>
            <source>The matching was stopped.</source>
            <translation>Подбор остановлен.</translation>
        </message>
        <message>
            <source>The matching was stopped; the table is an earlier one.</source>
            <translation>Подбор остановлен; показана прежняя таблица.</translation>
        </message>
        <message>
            <source>Matching needs candidates and a staffing table with requirements.</source>
            <translation>Для подбора нужны кандидаты и штатное расписание с требованиями.</translation>
        </message>
        <message>
            <source>candidates: {count}</source>
            <translation>кандидатов: {count}</translation>
        </message>
        <message>
            <source>positions: {count}</source>
            <translation>должностей: {count}</translation>
        </message>
        <message>
            <source>vacant: {count}</source>
            <translation>вакантных: {count}</translation>
        </message>
        <message>
            <source>vacant for a time: {count}</source>
            <translation>временно вакантных: {count}</translation>
        </message>
        <message>
            <source>On {date}</source>
            <translation>На {date}</translation>
        </message>
        <message>
            <source>{name}, on {date}</source>
            <translation>{name}, на {date}</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>По запросу «{text}» ничего не найдено.</translation>
        </message>
        <message>
            <source>No position has a vacant unit.</source>
            <translation>Должностей с вакантными единицами нет.</translation>
        </message>
    </context>
    <context>
        <name>MatchPairs</name>
        <message>
            <source>Pairs</source>
            <translation>Пары</translation>
        </message>
        <message>
            <source>Candidates against positions</source>
            <translation>Кандидаты и должности</translation>
        </message>
    </context>
    <context>
        <name>MatchReasons</name>
        <message>
            <source>Everything that is demanded is met.</source>
            <translation>Выполнены все требования.</translation>
        </message>
        <message>
            <source>Time alone helps: everything is met from {date}.</source>
            <translation>Нужно только время: с {date} будут выполнены все требования.</translation>
        </message>
        <message>
            <source>What is not surely met:</source>
            <translation>Что не подтверждено:</translation>
        </message>
        <message>
            <source>Met from {date}.</source>
            <translation>Выполнится с {date}.</translation>
        </message>
    </context>
    <context>
        <name>Matcher</name>
        <message>
            <source>Matching candidates with positions</source>
            <translation>Сопоставление кандидатов с должностями</translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message>
            <source>Positions</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>One position against all candidates</source>
            <translation>Одна должность и все кандидаты</translation>
        </message>
        <message>
            <source>One candidate against all positions</source>
            <translation>Один кандидат и все должности</translation>
        </message>
        <message>
            <source>All candidates against all positions</source>
            <translation>Все кандидаты и все должности</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>nearly fits</source>
            <translation>почти подходит</translation>
        </message>
        <message>
            <source>on the shortlist</source>
            <translation>в списке</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>рекомендован</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>в резерве</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>отклонён</translation>
        </message>
        <message>
            <source>Vacant: {units}</source>
            <translation>Вакантно: {units}</translation>
        </message>
        <message>
            <source>Vacant for a time: {units}</source>
            <translation>Временно вакантно: {units}</translation>
        </message>
        <message>
            <source>From this day on everything is met by time alone.</source>
            <translation>С этого дня все требования будут выполнены просто с течением времени.</translation>
        </message>
        <message>
            <source>Time alone does not help.</source>
            <translation>Одного течения времени недостаточно.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>Чего не хватает</translation>
        </message>
        <message>
            <source>Met from</source>
            <translation>Соответствует с</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
    </context>
    <context>
        <name>MeetingDialog</name>
        <message>
            <source>Meeting of the commission</source>
            <translation>Заседание комиссии</translation>
        </message>
        <message>
            <source>Number of the protocol</source>
            <translation>Номер протокола</translation>
        </message>
        <message>
            <source>Day of the meeting; the verdicts are those of this day</source>
            <translation>Дата заседания; заключения даются на эту дату</translation>
        </message>
        <message>
            <source>What else was decided</source>
            <translation>Что ещё решено</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Добавить члена комиссии</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Введите дату, например 21.11.2026.</translation>
        </message>
        <message>
            <source>The commission, the chair first</source>
            <translation>Состав комиссии, первым председатель</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Name of the framework</source>
            <translation>Наименование рамки</translation>
        </message>
        <message>
            <source>Organisation whose staffing table fills it</source>
            <translation>Организация, по штатному расписанию которой рамка заполняется</translation>
        </message>
        <message>
            <source>What this version changes</source>
            <translation>Что меняет эта версия</translation>
        </message>
        <message>
            <source>For those who work on it; it is not printed.</source>
            <translation>Для тех, кто работает над рамкой; не печатается.</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Утверждение</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>NewFrameworkDialog</name>
        <message>
            <source>New sectoral qualifications framework</source>
            <translation>Новая отраслевая рамка квалификаций</translation>
        </message>
        <message>
            <source>Fill the tables from the staffing table and the classifier</source>
            <translation>Заполнить таблицы по штатному расписанию и классификатору</translation>
        </message>
        <message>
            <source>Name of the framework</source>
            <translation>Наименование рамки</translation>
        </message>
        <message>
            <source>Organisation whose staffing table fills it</source>
            <translation>Организация, по штатному расписанию которой рамка заполняется</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>NodeCard</name>
        <message>
            <source>Requisites</source>
            <translation>Реквизиты</translation>
        </message>
        <message>
            <source>What next</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>не указан</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штатные единицы</translation>
        </message>
        <message>
            <source>Occupied units</source>
            <translation>Занято единиц</translation>
        </message>
        <message>
            <source>Vacant units</source>
            <translation>Вакантно единиц</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Approves the papers</source>
            <translation>Утверждает документы</translation>
        </message>
    </context>
    <context>
        <name>NodeForm</name>
        <message>
            <source>New department</source>
            <translation>Новое подразделение</translation>
        </message>
        <message>
            <source>Edit the department</source>
            <translation>Изменение подразделения</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Входит в состав</translation>
        </message>
        <message>
            <source>Head of the department</source>
            <translation>Руководитель подразделения</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>не указан</translation>
        </message>
        <message>
            <source>By its title: {title}</source>
            <translation>По наименованию: {title}</translation>
        </message>
    </context>
    <context>
        <name>NoticeList</name>
        <message>
            <source>Show fewer</source>
            <translation>Показать меньше</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Ещё %n замечание</numerusform>
                <numerusform>Ещё %n замечания</numerusform>
                <numerusform>Ещё %n замечаний</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>OccupancyDialog</name>
        <message>
            <source>Write who it is.</source>
            <translation>Впишите фамилию и имя.</translation>
        </message>
        <message>
            <source>Type a share such as 0,5 or 1.</source>
            <translation>Впишите долю, например 0,5 или 1.</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Впишите день в виде 21.11.2026.</translation>
        </message>
        <message>
            <source>Each absence needs a first day such as 21.11.2026.</source>
            <translation>У каждого отсутствия должен быть первый день в виде 21.11.2026.</translation>
        </message>
        <message>
            <source>nobody: holds the position</source>
            <translation>никого: занимает должность</translation>
        </message>
        <message>
            <source>Person on the position: {title}</source>
            <translation>Работник в должности: {title}</translation>
        </message>
        <message>
            <source>Put on the position: {title}</source>
            <translation>Назначение на должность: {title}</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Share, units</source>
            <translation>Доля, единиц</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day; empty while it lasts</source>
            <translation>Последний день; пусто, пока занимает</translation>
        </message>
        <message>
            <source>Absences: from, to, reason</source>
            <translation>Отсутствия: с, по, причина</translation>
        </message>
        <message>
            <source>Stands in for</source>
            <translation>Кого замещает</translation>
        </message>
        <message>
            <source>It is one of those whose names were not recorded yet</source>
            <translation>Это один из тех, чьи фамилии ещё не были указаны</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>OccupationForm</name>
        <message>
            <source>11–12. Name of the occupation group</source>
            <translation>11–12. Наименование группы занятий</translation>
        </message>
        <message>
            <source>7–8. Name of the unit group</source>
            <translation>7–8. Наименование начальной группы</translation>
        </message>
        <message>
            <source>4. Name of the group of ISCO-08</source>
            <translation>4. Наименование группы МСКЗ-08</translation>
        </message>
        <message>
            <source>13. Code of the major group</source>
            <translation>13. Код основной группы</translation>
        </message>
        <message>
            <source>13. Name of the major group</source>
            <translation>13. Наименование основной группы</translation>
        </message>
        <message>
            <source>Column of the functional map</source>
            <translation>Колонка функциональной карты</translation>
        </message>
        <message>
            <source>Code or name</source>
            <translation>Код или наименование</translation>
        </message>
        <message>
            <source>There is no such code.</source>
            <translation>Такого кода нет.</translation>
        </message>
        <message>
            <source>Groups of the classifier</source>
            <translation>Группы классификатора</translation>
        </message>
        <message>
            <source>ISCO-08</source>
            <translation>МСКЗ-08</translation>
        </message>
        <message>
            <source>18. Economic activity</source>
            <translation>18. Вид экономической деятельности (ОКЭД)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>OccupationsDialog</name>
        <message>
            <source>Occupations of this level</source>
            <translation>Профессии этого уровня</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Наименование или код</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>уровень {level}</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>OccupationsField</name>
        <message>
            <source>Choose occupations…</source>
            <translation>Выбрать профессии…</translation>
        </message>
        <message>
            <source>No occupation is named.</source>
            <translation>Профессии не указаны.</translation>
        </message>
    </context>
    <context>
        <name>OptionView</name>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
    </context>
    <context>
        <name>OrganisationChoice</name>
        <message>
            <source>Organisation that it goes to</source>
            <translation>В какую организацию принимается</translation>
        </message>
        <message>
            <source>The paper names no organisation: what is its name?</source>
            <translation>В документе организация не названа: как она называется?</translation>
        </message>
        <message>
            <source>Organisation: as the paper names it</source>
            <translation>Организация: как в документе</translation>
        </message>
        <message>
            <source>As in the paper: {name}</source>
            <translation>Как в документе: {name}</translation>
        </message>
        <message>
            <source>The paper names no organisation</source>
            <translation>Организация в документе не названа</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>Edit the organisation</source>
            <translation>Изменение организации</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Новая организация</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Title of the head who approves the papers</source>
            <translation>Должность руководителя, который утверждает документы</translation>
        </message>
        <message>
            <source>Name of the head, as for a signature</source>
            <translation>Фамилия и инициалы руководителя, как в подписи</translation>
        </message>
        <message>
            <source>12 digits</source>
            <translation>12 цифр</translation>
        </message>
    </context>
    <context>
        <name>OriginalView</name>
        <message>
            <source>Original</source>
            <translation>Оригинал</translation>
        </message>
        <message>
            <source>Not understood; kept as text</source>
            <translation>Не понято; сохранено как текст</translation>
        </message>
        <message>
            <source>Headings of the paper</source>
            <translation>Заголовки документа</translation>
        </message>
        <message>
            <source>Read otherwise than printed</source>
            <translation>Прочитано иначе, чем напечатано</translation>
        </message>
        <message>
            <source>Number, title, units</source>
            <translation>Номер, наименование, единицы</translation>
        </message>
        <message>
            <source>{part} (one cell for several positions)</source>
            <translation>{part} (одна ячейка на несколько должностей)</translation>
        </message>
    </context>
    <context>
        <name>OwnTitleDialog</name>
        <message>
            <source>Own title</source>
            <translation>Собственное название</translation>
        </message>
        <message>
            <source>New own title</source>
            <translation>Новое собственное название</translation>
        </message>
        <message>
            <source>The title stands below the official group, marked as your own. It stays when a new edition is taken in, and no official export holds it.</source>
            <translation>Название стоит под официальной группой с пометкой «собственное». При загрузке новой редакции оно сохраняется, в официальную выгрузку не попадает.</translation>
        </message>
        <message>
            <source>The edition in force has no such group.</source>
            <translation>В действующей редакции такой группы нет.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Group of the classifier</source>
            <translation>Группа классификатора</translation>
        </message>
        <message>
            <source>Note: why it was added</source>
            <translation>Примечание: зачем добавлено</translation>
        </message>
    </context>
    <context>
        <name>PageField</name>
        <message>
            <source>Page</source>
            <translation>Стр.</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>из {count}</translation>
        </message>
        <message>
            <source>of …</source>
            <translation>из …</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Preview of the first page</source>
            <translation>Предпросмотр первой страницы</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Home</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>Staffing</source>
            <translation>Штатное расписание</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Требования</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Аудит требований</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Подбор</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Рамка квалификаций</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Classifier</source>
            <translation>Классификатор</translation>
        </message>
        <message>
            <source>Specialties</source>
            <translation>Специальности</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Реестр должностей</translation>
        </message>
        <message>
            <source>ISCO-08</source>
            <translation>ISCO-08</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>PaperCommands</name>
        <message>
            <source>Accept, next</source>
            <translation>Принять, дальше</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Не принимать</translation>
        </message>
        <message>
            <source>Accept all without doubts</source>
            <translation>Принять все без сомнений</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Принять все</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Back to what was read</source>
            <translation>Вернуть прочитанное</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Take a paper in</source>
            <translation>Приём документа</translation>
        </message>
        <message>
            <source>Choose a paper or paste one: original and reading stand side by side before it is stored.</source>
            <translation>Выберите или вставьте документ: до сохранения оригинал и прочитанное показываются рядом.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>There is no text on the clipboard: copy the paper's text first.</source>
            <translation>В буфере обмена нет текста: сначала скопируйте текст документа.</translation>
        </message>
        <message>
            <source>These lines belong to no position. They are not taken in.</source>
            <translation>Эти строки не относятся ни к одной должности. Они не принимаются.</translation>
        </message>
        <message>
            <source>Staff units: {units}</source>
            <translation>Штатных единиц: {units}</translation>
        </message>
        <message>
            <source>Take in what is accepted ({count})</source>
            <translation>Загрузить принятое ({count})</translation>
        </message>
        <message>
            <source>Taking in {file}</source>
            <translation>Загрузка: {file}</translation>
        </message>
    </context>
    <context>
        <name>PaperSource</name>
        <message>
            <source>Paper: Word, PDF with text, Excel or plain text</source>
            <translation>Документ: Word, PDF с текстом, Excel или простой текст</translation>
        </message>
        <message>
            <source>Paste from the clipboard</source>
            <translation>Вставить из буфера обмена</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>буфер обмена</translation>
        </message>
        <message>
            <source>Reading the clipboard</source>
            <translation>Чтение буфера обмена</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Чтение: {file}</translation>
        </message>
    </context>
    <context>
        <name>PaperTemplate</name>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Requisites of the organisation</source>
            <translation>Реквизиты организации</translation>
        </message>
        <message>
            <source>Stamp of approval</source>
            <translation>Гриф утверждения</translation>
        </message>
        <message>
            <source>Lines to sign</source>
            <translation>Строки для подписей</translation>
        </message>
        <message>
            <source>Title above each page</source>
            <translation>Название вверху каждой страницы</translation>
        </message>
        <message>
            <source>Notes at the foot of pages</source>
            <translation>Примечания внизу страниц</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Диаграммы</translation>
        </message>
        <message>
            <source>Below, in the middle</source>
            <translation>Внизу, по центру</translation>
        </message>
        <message>
            <source>Above, in the middle</source>
            <translation>Вверху, по центру</translation>
        </message>
        <message>
            <source>No page numbers</source>
            <translation>Без номеров страниц</translation>
        </message>
        <message>
            <source>Page and how many there are: 2 / 9</source>
            <translation>Страница и сколько их всего: 2 / 9</translation>
        </message>
        <message>
            <source>The page alone: 2</source>
            <translation>Только номер страницы: 2</translation>
        </message>
        <message>
            <source>Break words at syllables</source>
            <translation>Переносить слова по слогам</translation>
        </message>
        <message>
            <source>Keep words whole</source>
            <translation>Не переносить слова</translation>
        </message>
        <message>
            <source>As each paper needs it</source>
            <translation>Как требует документ</translation>
        </message>
        <message>
            <source>On the long side</source>
            <translation>Альбомная</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Книжная</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Original</source>
            <translation>Оригинал</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Positions of the paper</source>
            <translation>Должности документа</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>new</source>
            <translation>новая</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменена</translation>
        </message>
        <message>
            <source>as stored</source>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>Outside the positions</source>
            <translation>Вне должностей</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принята</translation>
        </message>
        <message>
            <source>not accepted yet</source>
            <translation>ещё не принята</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>In the database</source>
            <translation>В базе</translation>
        </message>
        <message>
            <source>To look at: {count}</source>
            <translation>Проверить: {count}</translation>
        </message>
        <message>
            <source>What was accepted and corrected in this paper is not taken in yet. Leave it nevertheless?</source>
            <translation>Принятое и исправленное в этом документе ещё не загружено. Всё равно выйти из него?</translation>
        </message>
        <message>
            <source>The correction of this position is not kept yet.</source>
            <translation>Исправление этой должности ещё не сохранено.</translation>
        </message>
    </context>
    <context>
        <name>ParticularsDialog</name>
        <message>
            <source>Particulars of the edition</source>
            <translation>Сведения о редакции</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Pay</name>
        <message>
            <source>% of the salary</source>
            <translation>% от оклада</translation>
        </message>
        <message>
            <source>% of the base salary</source>
            <translation>% от базового оклада</translation>
        </message>
        <message>
            <source>tenge</source>
            <translation>тенге</translation>
        </message>
    </context>
    <context>
        <name>PayFields</name>
        <message>
            <source>The amount is missing.</source>
            <translation>Не указан размер.</translation>
        </message>
        <message>
            <source>Length of service, years</source>
            <translation>Стаж, лет</translation>
        </message>
        <message>
            <source>Coefficient of its own</source>
            <translation>Свой коэффициент</translation>
        </message>
        <message>
            <source>Salary of its own, tenge</source>
            <translation>Свой оклад, тенге</translation>
        </message>
        <message>
            <source>Surcharges of one unit, monthly</source>
            <translation>Доплаты на одну единицу в месяц</translation>
        </message>
        <message>
            <source>One unit {unit} tenge a month, fund {fund} tenge</source>
            <translation>На одну единицу {unit} тенге в месяц, фонд {fund} тенге</translation>
        </message>
        <message>
            <source>«{text}» is no number.</source>
            <translation>«{text}» — не число.</translation>
        </message>
    </context>
    <context>
        <name>PayScaleDialog</name>
        <message>
            <source>Pay scale</source>
            <translation>Шкала окладов</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The pay scale was changed and is not saved. Close nevertheless?</source>
            <translation>Шкала окладов изменена, но не сохранена. Всё равно закрыть?</translation>
        </message>
        <message>
            <source>«{text}» is no number.</source>
            <translation>«{text}» — не число.</translation>
        </message>
        <message>
            <source>Tables ({endings})</source>
            <translation>Таблицы ({endings})</translation>
        </message>
    </context>
    <context>
        <name>PayScalePart</name>
        <message>
            <source>Base salary and coefficients…</source>
            <translation>Базовый оклад и коэффициенты…</translation>
        </message>
    </context>
    <context>
        <name>PayScaleView</name>
        <message>
            <source>To a file…</source>
            <translation>В файл…</translation>
        </message>
        <message>
            <source>Empty template…</source>
            <translation>Пустой шаблон…</translation>
        </message>
        <message>
            <source>Base salary, tenge</source>
            <translation>Базовый должностной оклад, тенге</translation>
        </message>
        <message>
            <source>Amounts are rounded to</source>
            <translation>Суммы округляются</translation>
        </message>
        <message>
            <source>Source of the figures: the act or the file</source>
            <translation>Источник цифр: акт или файл</translation>
        </message>
        <message>
            <source>Coefficients</source>
            <translation>Коэффициенты</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Из файла…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Remove lines</source>
            <translation>Убрать строки</translation>
        </message>
        <message>
            <source>How pay is reckoned</source>
            <translation>Как рассчитывается оплата</translation>
        </message>
        <message>
            <source>Type, or paste from a spreadsheet: lines of place, service, coefficient, or a grid.</source>
            <translation>Введите или вставьте из таблицы: строки «место, стаж, коэффициент» либо сетку.</translation>
        </message>
        <message>
            <source>This edition is approved: its pay scale is only to be read.</source>
            <translation>Эта редакция утверждена: её шкала только для чтения.</translation>
        </message>
        <message>
            <source>whole tenge</source>
            <translation>до целого тенге</translation>
        </message>
        <message>
            <source>whole tiyn</source>
            <translation>до целого тиына</translation>
        </message>
    </context>
    <context>
        <name>PaySummary</name>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Salary</source>
            <translation>Оклад</translation>
        </message>
        <message>
            <source>Surcharges</source>
            <translation>Доплаты</translation>
        </message>
        <message>
            <source>One unit</source>
            <translation>Одна единица</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Месячный фонд</translation>
        </message>
        <message>
            <source>How it is reckoned</source>
            <translation>Как рассчитано</translation>
        </message>
        <message>
            <source>{sum} tenge</source>
            <translation>{sum} тенге</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>As wide as the place</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>Pages and headings beside the paper</source>
            <translation>Страницы и заголовки рядом с документом</translation>
        </message>
        <message>
            <source>Make the paper anew</source>
            <translation>Подготовить документ заново</translation>
        </message>
        <message>
            <source>Preview of the paper</source>
            <translation>Предварительный просмотр документа</translation>
        </message>
    </context>
    <context>
        <name>PendingEdits</name>
        <message>
            <source>The edits made here are not saved yet.</source>
            <translation>Сделанные здесь изменения ещё не сохранены.</translation>
        </message>
        <message>
            <source>There are edits that are not saved yet: {pages}.</source>
            <translation>Есть несохранённые изменения: {pages}.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>in post</source>
            <translation>работает</translation>
        </message>
        <message>
            <source>away</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>stands in</source>
            <translation>замещает</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>приступит</translation>
        </message>
        <message>
            <source>former</source>
            <translation>бывший</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>без указания фамилии</translation>
        </message>
        <message>
            <source>{share} unit(s)</source>
            <translation>{share} шт. ед.</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>по {day}</translation>
        </message>
        <message>
            <source>Away until {day}</source>
            <translation>Отсутствует по {day}</translation>
        </message>
        <message>
            <source>Away, the return is open</source>
            <translation>Отсутствует, день возвращения неизвестен</translation>
        </message>
    </context>
    <context>
        <name>PeopleListing</name>
        <message>
            <source>People on the positions</source>
            <translation>Работники в должностях</translation>
        </message>
        <message>
            <source>Who holds what in the department or organisation that is chosen</source>
            <translation>Кто какую должность занимает в выбранном подразделении или организации</translation>
        </message>
    </context>
    <context>
        <name>PeopleOnPosition</name>
        <message>
            <source>Removed from the position: {name}</source>
            <translation>Удалено из должности: {name}</translation>
        </message>
    </context>
    <context>
        <name>PeoplePane</name>
        <message>
            <source>People on the positions</source>
            <translation>Работники в должностях</translation>
        </message>
        <message>
            <source>Former holders too</source>
            <translation>И бывшие</translation>
        </message>
        <message>
            <source>Back to the staffing table</source>
            <translation>К штатному расписанию</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>на {day}</translation>
        </message>
        <message>
            <source>Nobody is recorded on these positions yet. Put people on a position on its card.</source>
            <translation>В этих должностях ещё никто не указан. Назначьте работника на карточке должности.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Работник</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Доля</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>{name} (for {holder})</source>
            <translation>{name} (вместо: {holder})</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>People on the position</source>
            <translation>Кто занимает должность</translation>
        </message>
        <message>
            <source>Put a person on the position</source>
            <translation>Назначить на должность</translation>
        </message>
        <message>
            <source>Units without names…</source>
            <translation>Единицы без фамилий…</translation>
        </message>
        <message>
            <source>Former holders: {count}</source>
            <translation>Занимали раньше: {count}</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Surname, name; candidates are offered</source>
            <translation>Фамилия, имя; предлагаются кандидаты</translation>
        </message>
        <message>
            <source>From the candidates: the record is linked</source>
            <translation>Из кандидатов: запись связана</translation>
        </message>
        <message>
            <source>A plain name: no candidate’s record is linked</source>
            <translation>Просто имя: с записью кандидата не связано</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>There is nothing to choose from.</source>
            <translation>Выбирать не из чего.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>PlaceSuggestions</name>
        <message>
            <source>Suggest a place</source>
            <translation>Предложить место</translation>
        </message>
        <message>
            <source>A suggestion only: choose the place that fits, or none.</source>
            <translation>Это только предложение: выберите подходящее место или не выбирайте никакого.</translation>
        </message>
        <message>
            <source>The register has no title like it; look for the place by words.</source>
            <translation>Похожего наименования в реестре нет; найдите место по словам.</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Deadline plan</source>
            <translation>План-график</translation>
        </message>
        <message>
            <source>New deadline plan</source>
            <translation>Новый план-график</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>Не указана дата.</translation>
        </message>
        <message>
            <source>There is no such day; one like 21.11.2026 is expected.</source>
            <translation>Такого дня нет; ожидается дата вида 21.11.2026.</translation>
        </message>
        <message>
            <source>What is developed or updated</source>
            <translation>Разрабатываемая или обновляемая рамка</translation>
        </message>
        <message>
            <source>Day of the council's decision</source>
            <translation>Дата решения совета</translation>
        </message>
        <message>
            <source>The decision that a framework is needed; the first period runs after that day (point 8).</source>
            <translation>Решение о необходимости разработки рамки; первый срок течёт после этого дня (пункт 8).</translation>
        </message>
        <message>
            <source>Framework in this database</source>
            <translation>Рамка в этой базе</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>The steps follow from order 384: preparation, draft, the council's decision, rework where it is asked for, sending to the national body. Updating a framework takes the same steps.</source>
            <translation>Этапы установлены приказом № 384: подготовка, проект, решение совета, при необходимости доработка, направление в национальный орган. Обновление рамки проходит те же этапы.</translation>
        </message>
    </context>
    <context>
        <name>PositionAssistant</name>
        <message>
            <source>Hide the suggestions</source>
            <translation>Скрыть предложения</translation>
        </message>
        <message>
            <source>Suggest a code</source>
            <translation>Предложить код</translation>
        </message>
        <message>
            <source>{code} is remembered for this title.</source>
            <translation>Код {code} запомнен для этого названия.</translation>
        </message>
    </context>
    <context>
        <name>PositionCard</name>
        <message>
            <source>Occupied units</source>
            <translation>Занято единиц</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штатные единицы</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Классификатор занятий</translation>
        </message>
        <message>
            <source>Place in the register</source>
            <translation>Место в реестре</translation>
        </message>
        <message>
            <source>What next</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>Open the requirement</source>
            <translation>Открыть квалификационные требования</translation>
        </message>
        <message>
            <source>Check candidates</source>
            <translation>Проверить кандидатов</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Напечатать лист</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Vacant units</source>
            <translation>Вакантно единиц</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>What it demands</source>
            <translation>Что требуется</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Оплата</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Стаж работы</translation>
        </message>
        <message>
            <source>Beside these</source>
            <translation>Кроме того</translation>
        </message>
        <message numerus="yes">
            <source>A person decides: %n point(s)</source>
            <translation>
                <numerusform>Решает человек: %n вопрос</numerusform>
                <numerusform>Решает человек: %n вопроса</numerusform>
                <numerusform>Решает человек: %n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>One sheet with</source>
            <translation>Общий лист требований с</translation>
        </message>
        <message>
            <source>not in the classifier of this database</source>
            <translation>нет в классификаторе этой базы данных</translation>
        </message>
        <message>
            <source>not in the register of this database</source>
            <translation>нет в реестре этой базы данных</translation>
        </message>
    </context>
    <context>
        <name>PositionChoice</name>
        <message>
            <source>All positions</source>
            <translation>Все должности</translation>
        </message>
        <message>
            <source>Organisation or department</source>
            <translation>Организация или подразделение</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
    </context>
    <context>
        <name>PositionForm</name>
        <message>
            <source>The staff units are missing; 1 or 0,25 is expected.</source>
            <translation>Не указано число штатных единиц; ожидается, например, 1 или 0,25.</translation>
        </message>
        <message>
            <source>«{text}» is no number; 1 or 0,25 is expected.</source>
            <translation>«{text}» — не число; ожидается, например, 1 или 0,25.</translation>
        </message>
        <message>
            <source>Edit the position</source>
            <translation>Изменение должности</translation>
        </message>
        <message>
            <source>New position</source>
            <translation>Новая должность</translation>
        </message>
        <message>
            <source>Number on the paper</source>
            <translation>Номер в документе</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наименование должности</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штатные единицы</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>In quarters: 0,25; the arrows go up and down</source>
            <translation>С шагом 0,25; меняется клавишами ↑ и ↓</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Оплата труда</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Occupation code</source>
            <translation>Код классификатора</translation>
        </message>
        <message>
            <source>Place in the register</source>
            <translation>Место в реестре</translation>
        </message>
        <message>
            <source>Code or words: 2411, accountant</source>
            <translation>Код или слова: 2411, бухгалтер</translation>
        </message>
        <message>
            <source>The classifier in this database does not have this code.</source>
            <translation>В классификаторе этой базы данных такого кода нет.</translation>
        </message>
        <message>
            <source>Place or title: C2, accountant</source>
            <translation>Место или должность: C2, бухгалтер</translation>
        </message>
        <message>
            <source>The register in this database does not have this place.</source>
            <translation>В реестре этой базы данных такого места нет.</translation>
        </message>
    </context>
    <context>
        <name>Positions</name>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Единиц</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>A person must decide on something in the requirement.</source>
            <translation>Что-то в требованиях должен решить человек.</translation>
        </message>
        <message>
            <source>A text stands in one language only.</source>
            <translation>Один из текстов есть только на одном языке.</translation>
        </message>
    </context>
    <context>
        <name>PreviewSearch</name>
        <message>
            <source>Find in the paper</source>
            <translation>Найти в документе</translation>
        </message>
        <message>
            <source>The hit before</source>
            <translation>Предыдущее совпадение</translation>
        </message>
        <message>
            <source>The next hit</source>
            <translation>Следующее совпадение</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрыть поиск</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
    </context>
    <context>
        <name>PrintPart</name>
        <message>
            <source>Print the staffing table…</source>
            <translation>Напечатать штатное расписание…</translation>
        </message>
    </context>
    <context>
        <name>PrinterRun</name>
        <message>
            <source>Printing</source>
            <translation>Печать</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) went to the printer.</source>
            <translation>
                <numerusform>%n страница отправлена на принтер.</numerusform>
                <numerusform>%n страницы отправлены на принтер.</numerusform>
                <numerusform>%n страниц отправлено на принтер.</numerusform>
            </translation>
        </message>
        <message>
            <source>Printing was stopped; pages handed over before may still come.</source>
            <translation>Печать остановлена; уже переданные страницы ещё могут выйти.</translation>
        </message>
    </context>
    <context>
        <name>PrintingPage</name>
        <message>
            <source>Print…</source>
            <translation>Напечатать…</translation>
        </message>
        <message>
            <source>Change who signs…</source>
            <translation>Изменить подписи…</translation>
        </message>
        <message>
            <source>Requirement sheet</source>
            <translation>Квалификационные требования</translation>
        </message>
        <message>
            <source>Classifier of occupations</source>
            <translation>Классификатор занятий</translation>
        </message>
        <message>
            <source>List of specialties</source>
            <translation>Перечень специальностей</translation>
        </message>
        <message>
            <source>Register of positions</source>
            <translation>Реестр должностей</translation>
        </message>
        <message>
            <source>Check protocol</source>
            <translation>Протокол проверки</translation>
        </message>
        <message>
            <source>Table of matches</source>
            <translation>Таблица подбора</translation>
        </message>
        <message>
            <source>Protocol of the commission</source>
            <translation>Протокол комиссии</translation>
        </message>
        <message>
            <source>Staffing table</source>
            <translation>Штатное расписание</translation>
        </message>
        <message>
            <source>Changes of the staffing table (annex to an order)</source>
            <translation>Изменения штатного расписания (приложение к приказу)</translation>
        </message>
        <message>
            <source>Figures of the staffing table</source>
            <translation>Показатели штатного расписания</translation>
        </message>
        <message>
            <source>Tree of the organisation</source>
            <translation>Схема структуры организации</translation>
        </message>
        <message>
            <source>Announcement of vacancies</source>
            <translation>Объявление о вакансиях</translation>
        </message>
        <message>
            <source>Candidate card</source>
            <translation>Карточка кандидата</translation>
        </message>
        <message>
            <source>Codes of the positions</source>
            <translation>Коды должностей</translation>
        </message>
        <message>
            <source>Sectoral qualifications framework</source>
            <translation>Отраслевая рамка квалификаций</translation>
        </message>
        <message>
            <source>Deadline plan</source>
            <translation>План-график</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Kazakh and Russian</source>
            <translation>Казахский и русский</translation>
        </message>
        <message>
            <source>In turn, line by line</source>
            <translation>По очереди, строка за строкой</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Рядом</translation>
        </message>
        <message>
            <source>One after the other</source>
            <translation>Один после другого</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Title in the paper's languages</source>
            <translation>Наименование на языках документа</translation>
        </message>
        <message>
            <source>Title in Kazakh</source>
            <translation>Наименование на казахском</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Наименование на русском</translation>
        </message>
        <message>
            <source>Occupation code</source>
            <translation>Код занятия</translation>
        </message>
        <message>
            <source>Place in the register</source>
            <translation>Место в реестре</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штатные единицы</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Занято</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>Вакантно</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Salary</source>
            <translation>Должностной оклад</translation>
        </message>
        <message>
            <source>Surcharges</source>
            <translation>Доплаты</translation>
        </message>
        <message>
            <source>Pay of one unit</source>
            <translation>Оплата на единицу</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Месячный фонд</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Квалификационные требования</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Документ Word</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Книга Excel</translation>
        </message>
        <message>
            <source>Save as PDF, Word or Excel…</source>
            <translation>Сохранить как PDF, Word или Excel…</translation>
        </message>
        <message>
            <source>Nobody is named yet; the sheet has empty lines to sign on.</source>
            <translation>Никто не указан: для подписей останутся пустые строки.</translation>
        </message>
        <message>
            <source>There is no position to print yet.</source>
            <translation>Пока нет ни одной должности для печати.</translation>
        </message>
        <message>
            <source>Setting the paper</source>
            <translation>Подготовка документа</translation>
        </message>
        <message>
            <source>The preview shows the very file that is printed and saved.</source>
            <translation>В просмотре тот самый файл, который печатается и сохраняется.</translation>
        </message>
        <message>
            <source>set in {font}</source>
            <translation>шрифт {font}</translation>
        </message>
        <message>
            <source>Several at once…</source>
            <translation>Сразу несколько…</translation>
        </message>
        <message>
            <source>The first pages; the whole paper is being set.</source>
            <translation>Первые страницы; весь документ ещё готовится.</translation>
        </message>
        <message>
            <source>The paper was stopped before it was whole.</source>
            <translation>Подготовка документа остановлена до завершения.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s), {font}</source>
            <translation>
                <numerusform>%n страница, {font}</numerusform>
                <numerusform>%n страницы, {font}</numerusform>
                <numerusform>%n страниц, {font}</numerusform>
            </translation>
        </message>
        <message>
            <source>{wanted} is not on this computer: the paper is set in {font}.</source>
            <translation>На этом компьютере нет {wanted}: документ набран шрифтом {font}.</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>Запись: {file}</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Сохранение документа</translation>
        </message>
    </context>
    <context>
        <name>PrintingView</name>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>How both languages stand</source>
            <translation>Расположение двух языков</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Что включить</translation>
        </message>
        <message>
            <source>Whom it is about</source>
            <translation>О ком документ</translation>
        </message>
        <message>
            <source>Which staffing table</source>
            <translation>Какое штатное расписание</translation>
        </message>
        <message>
            <source>Which framework</source>
            <translation>Какая рамка</translation>
        </message>
        <message>
            <source>Which plan</source>
            <translation>Какой план</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Кто подписывает</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Opening the database</source>
            <translation>Открывается база данных</translation>
        </message>
        <message>
            <source>Making the database with the reference books</source>
            <translation>Создаётся база данных со справочниками</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
    </context>
    <context>
        <name>RateTableModel</name>
        <message>
            <source>Place in the register</source>
            <translation>Место в реестре</translation>
        </message>
        <message>
            <source>Service from, years</source>
            <translation>Стаж от, лет</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
    </context>
    <context>
        <name>RecordEditor</name>
        <message>
            <source>Remove: {record}</source>
            <translation>Удалить: {record}</translation>
        </message>
    </context>
    <context>
        <name>RegisterCard</name>
        <message>
            <source>Branch</source>
            <translation>Отрасль</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Квалификация</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Directly below</source>
            <translation>Входят в состав</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Place, such as B2-3, or position title</source>
            <translation>Место, например B2-3, или название должности</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Отрасль</translation>
        </message>
        <message>
            <source>Level of qualification</source>
            <translation>Уровень квалификации</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>every branch</source>
            <translation>все отрасли</translation>
        </message>
        <message>
            <source>every level</source>
            <translation>все уровни</translation>
        </message>
        <message>
            <source>every category</source>
            <translation>все категории</translation>
        </message>
    </context>
    <context>
        <name>RememberedList</name>
        <message>
            <source>Title or code</source>
            <translation>Название или код</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <source>Remembered codes</source>
            <translation>Запомненные коды</translation>
        </message>
        <message>
            <source>not in the edition in force</source>
            <translation>нет в действующей редакции</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name in the classifier</source>
            <translation>Название в классификаторе</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Раз</translation>
        </message>
        <message>
            <source>Nothing is remembered yet: a code that you take for a title will stand here.</source>
            <translation>Пока ничего не запомнено: здесь будут коды, которые вы взяли для должностей.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
    </context>
    <context>
        <name>RenumberDialog</name>
        <message>
            <source>Number the positions anew</source>
            <translation>Новая нумерация должностей</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Станет</translation>
        </message>
        <message>
            <source>Numbers that change</source>
            <translation>Номера, которые изменятся</translation>
        </message>
        <message>
            <source>Renumber</source>
            <translation>Перенумеровать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>What to number</source>
            <translation>Что нумеровать</translation>
        </message>
        <message>
            <source>First number</source>
            <translation>Первый номер</translation>
        </message>
        <message>
            <source>the whole staffing table</source>
            <translation>всё штатное расписание</translation>
        </message>
        <message>
            <source>Numbers that change: {count} of {all}. Both languages get the same number.</source>
            <translation>Изменится номеров: {count} из {all}. На обоих языках номер одинаков.</translation>
        </message>
        <message>
            <source>All positions bear these numbers already.</source>
            <translation>У всех должностей уже такие номера.</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Напечатано</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Прочитано как</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>New: {created} · changed: {updated} · as before: {unchanged} · gone: {removed}</source>
            <translation>Новых: {created} · изменено: {updated} · без изменений: {unchanged} · исчезнет: {removed}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>и ещё {count}</translation>
        </message>
        <message>
            <source>Find among what was guessed</source>
            <translation>Найти среди догадок</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Скопировать список</translation>
        </message>
        <message>
            <source>New: {names}</source>
            <translation>Новые: {names}</translation>
        </message>
        <message>
            <source>Changed: {names}</source>
            <translation>Изменятся: {names}</translation>
        </message>
        <message>
            <source>Read otherwise than printed: {count}. Look through them before you take it in.</source>
            <translation>Прочитано иначе, чем напечатано: {count}. Просмотрите это перед загрузкой.</translation>
        </message>
        <message>
            <source>Read otherwise than printed: {count}.</source>
            <translation>Прочитано иначе, чем напечатано: {count}.</translation>
        </message>
        <message>
            <source>Nothing had to be guessed.</source>
            <translation>Догадываться ни о чём не пришлось.</translation>
        </message>
        <message>
            <source>What had to be guessed</source>
            <translation>О чём пришлось догадываться</translation>
        </message>
    </context>
    <context>
        <name>Requirement</name>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Practical experience</source>
            <translation>Практический опыт</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Компетенции</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>fields: {count}</source>
            <translation>направлений: {count}</translation>
        </message>
        <message>
            <source>{fields} and other related ones</source>
            <translation>{fields} и другие смежные</translation>
        </message>
        <message>
            <source>or</source>
            <translation>или</translation>
        </message>
    </context>
    <context>
        <name>RequirementCard</name>
        <message numerus="yes">
            <source>The sheet is shared by %n position(s), also: {titles}</source>
            <translation>
                <numerusform>Лист общий для %n должности, в том числе: {titles}</numerusform>
                <numerusform>Лист общий для %n должностей, в том числе: {titles}</numerusform>
                <numerusform>Лист общий для %n должностей, в том числе: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>A person decides</source>
            <translation>Решает человек</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Practical experience</source>
            <translation>Практический опыт</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Компетенции</translation>
        </message>
        <message>
            <source>All that is demanded, as it is joined</source>
            <translation>Все требования и их связь</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>Levels read</source>
            <translation>Прочитанные уровни</translation>
        </message>
        <message>
            <source>Only these fit</source>
            <translation>Подходят только</translation>
        </message>
        <message>
            <source>Specialties by code</source>
            <translation>Специальности по кодам</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Обязательность</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Направления</translation>
        </message>
        <message>
            <source>other related fields fit too; a person decides</source>
            <translation>подходят и другие смежные направления; решает человек</translation>
        </message>
        <message>
            <source>Fields read: {kk} in Kazakh, {ru} in Russian</source>
            <translation>Прочитано направлений: {kk} на казахском, {ru} на русском</translation>
        </message>
        <message>
            <source>Beside these</source>
            <translation>Кроме того</translation>
        </message>
    </context>
    <context>
        <name>RequirementFilter</name>
        <message>
            <source>All positions</source>
            <translation>Все должности</translation>
        </message>
        <message>
            <source>A person decides</source>
            <translation>Решает человек</translation>
        </message>
        <message>
            <source>A text is missing</source>
            <translation>Нет одного из текстов</translation>
        </message>
    </context>
    <context>
        <name>RequirementForm</name>
        <message>
            <source>A number or a code in the part below is wrong.</source>
            <translation>В части ниже неверное число или код.</translation>
        </message>
        <message>
            <source>Edit the requirement</source>
            <translation>Изменение квалификационных требований</translation>
        </message>
        <message>
            <source>The check goes by what was read; the paper prints the texts. Keep the two alike.</source>
            <translation>Проверка идёт по прочитанному, а на бумаге печатаются тексты. Следите, чтобы они совпадали.</translation>
        </message>
        <message>
            <source>A person decides</source>
            <translation>Решает человек</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Practical experience</source>
            <translation>Практический опыт</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Компетенции</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <source>Text of the paper</source>
            <translation>Текст документа</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Прочитано как</translation>
        </message>
        <message>
            <source>How the demands are joined</source>
            <translation>Как связаны требования</translation>
        </message>
        <message>
            <source>Read as; one of the alternatives must be met</source>
            <translation>Прочитано как; должен выполняться один из вариантов</translation>
        </message>
        <message>
            <source>Demanded beside education and experience</source>
            <translation>Требуется кроме образования и стажа</translation>
        </message>
    </context>
    <context>
        <name>RequirementsPage</name>
        <message>
            <source>Title, number or department</source>
            <translation>Название, номер или подразделение</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Read the texts again</source>
            <translation>Прочитать тексты заново</translation>
        </message>
        <message>
            <source>Show in the staffing table</source>
            <translation>Показать в штатном расписании</translation>
        </message>
        <message>
            <source>Print the sheet of this position</source>
            <translation>Напечатать лист этой должности</translation>
        </message>
        <message>
            <source>Import requirements…</source>
            <translation>Загрузить квалификационные требования…</translation>
        </message>
        <message>
            <source>Which positions</source>
            <translation>Какие должности</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>This was changed elsewhere meanwhile. What you save here replaces it.</source>
            <translation>Тем временем это изменили в другом месте. То, что вы сохраните здесь, заменит те изменения.</translation>
        </message>
        <message>
            <source>Show what is stored</source>
            <translation>Показать сохранённое</translation>
        </message>
        <message>
            <source>positions: {count}</source>
            <translation>должностей: {count}</translation>
        </message>
        <message>
            <source>a person decides: {count}</source>
            <translation>решает человек: {count}</translation>
        </message>
        <message>
            <source>a text is missing: {count}</source>
            <translation>нет одного из текстов: {count}</translation>
        </message>
        <message>
            <source>There is no position in this database yet.</source>
            <translation>В этой базе данных пока нет ни одной должности.</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>По запросу «{text}» ничего не найдено.</translation>
        </message>
        <message>
            <source>There is nothing of this kind: all is settled.</source>
            <translation>Таких должностей нет: всё решено.</translation>
        </message>
        <message>
            <source>Choose a position.</source>
            <translation>Выберите должность.</translation>
        </message>
        <message>
            <source>The texts ask for something that the check takes as not demanded: {what}.</source>
            <translation>В текстах есть требование, которое проверка считает непредъявленным: {what}.</translation>
        </message>
        <message>
            <source>Settled. A new reading of the texts would name it again.</source>
            <translation>Решено. При новом чтении текстов это будет названо снова.</translation>
        </message>
        <message>
            <source>The texts say just what stands in the form.</source>
            <translation>В текстах сказано ровно то, что стоит в форме.</translation>
        </message>
    </context>
    <context>
        <name>RereadDialog</name>
        <message>
            <source>Read the texts again</source>
            <translation>Прочитать тексты заново</translation>
        </message>
        <message>
            <source>Would go</source>
            <translation>Исчезнет</translation>
        </message>
        <message>
            <source>Would come</source>
            <translation>Появится</translation>
        </message>
        <message>
            <source>Take over what is checked</source>
            <translation>Принять отмеченное</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>The texts were read again. Check what shall be taken over into the form; nothing is stored before you save.</source>
            <translation>Тексты прочитаны заново. Отметьте, что принять в форму; до сохранения ничего не изменится.</translation>
        </message>
        <message>
            <source>the same in another order</source>
            <translation>то же в другом порядке</translation>
        </message>
        <message>
            <source>All that is demanded</source>
            <translation>Все требования</translation>
        </message>
        <message>
            <source>Levels of education</source>
            <translation>Уровни образования</translation>
        </message>
        <message>
            <source>Fields of study</source>
            <translation>Направления образования</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Стаж работы</translation>
        </message>
        <message>
            <source>Other demands</source>
            <translation>Другие требования</translation>
        </message>
        <message>
            <source>What a person decides</source>
            <translation>Что решает человек</translation>
        </message>
        <message>
            <source>other related fields fit too</source>
            <translation>подходят и другие смежные направления</translation>
        </message>
    </context>
    <context>
        <name>RowsEditor</name>
        <message>
            <source>Remove the row</source>
            <translation>Удалить строку</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>Переместить строку выше</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>Переместить строку ниже</translation>
        </message>
    </context>
    <context>
        <name>RulingBox</name>
        <message>
            <source>Counts as this field</source>
            <translation>Соответствует</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>Не соответствует</translation>
        </message>
        <message>
            <source>Counts as none of them</source>
            <translation>Не соответствует ни одному</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Снять решение</translation>
        </message>
        <message>
            <source>Field that the paper names</source>
            <translation>Направление, названное в требовании</translation>
        </message>
        <message>
            <source>{work}: its record names no field; name it there for it to count.</source>
            <translation>{work}: в записи не указана сфера; чтобы запись учитывалась, укажите её в данных кандидата.</translation>
        </message>
        <message>
            <source>Does the specialty «{name}» count as this field?</source>
            <translation>Соответствует ли специальность «{name}» этому направлению?</translation>
        </message>
        <message>
            <source>Does «{name}» ({work}) count as this field?</source>
            <translation>Соответствует ли «{name}» ({work}) этой сфере?</translation>
        </message>
        <message>
            <source>The answer is kept with your name and holds for all candidates and positions.</source>
            <translation>Решение сохраняется с вашим именем и действует для всех кандидатов и должностей.</translation>
        </message>
        <message>
            <source>«{name}» counts as «{field}» ({who}, {date}).</source>
            <translation>«{name}» признано соответствующим: «{field}» ({who}, {date}).</translation>
        </message>
        <message>
            <source>«{name}» does not count as «{field}» ({who}, {date}).</source>
            <translation>«{name}» признано не соответствующим: «{field}» ({who}, {date}).</translation>
        </message>
    </context>
    <context>
        <name>SampleRun</name>
        <message>
            <source>Setting the preview</source>
            <translation>Подготовка предпросмотра</translation>
        </message>
        <message>
            <source>The preview was stopped; the next change makes it anew.</source>
            <translation>Подготовка просмотра остановлена; после следующего изменения он появится снова.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>What the checks found here</source>
            <translation>Сколько замечаний у проверок</translation>
        </message>
        <message>
            <source>Sections of the framework</source>
            <translation>Разделы рамки</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Save who signs</source>
            <translation>Сохранить подписантов</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Открыть другую базу данных…</translation>
        </message>
        <message>
            <source>New database…</source>
            <translation>Новая база данных…</translation>
        </message>
        <message>
            <source>Show its folder</source>
            <translation>Показать папку</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Сохранить копию…</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Проверить базу данных</translation>
        </message>
        <message>
            <source>NQS Desktop {version}. The record of faults lies in {folder}.</source>
            <translation>NQS Desktop {version}. Записи об ошибках лежат в папке {folder}.</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Сохранение копии</translation>
        </message>
        <message>
            <source>The copy is in {file}.</source>
            <translation>Копия сохранена в файле {file}.</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Проверка базы данных</translation>
        </message>
        <message>
            <source>The database is whole: nothing is wrong.</source>
            <translation>База данных цела, ошибок не найдено.</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>These names stand below and above the printed papers.</source>
            <translation>Эти должности и фамилии печатаются в начале и в конце документов.</translation>
        </message>
        <message>
            <source>There is no organisation yet; who signs its papers is set here afterwards.</source>
            <translation>Организации пока нет; кто подписывает её документы, задаётся здесь позже.</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Язык интерфейса</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>База данных</translation>
        </message>
        <message>
            <source>Who signs the papers</source>
            <translation>Кто подписывает документы</translation>
        </message>
        <message>
            <source>Look of the papers</source>
            <translation>Оформление документов</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
    </context>
    <context>
        <name>ShareEditor</name>
        <message>
            <source>Of which at least</source>
            <translation>В том числе не менее</translation>
        </message>
        <message>
            <source>years (empty: no number)</source>
            <translation>лет (пусто: срок не назван)</translation>
        </message>
        <message>
            <source>Years of this share</source>
            <translation>Срок этой части, лет</translation>
        </message>
        <message>
            <source>Remove this share</source>
            <translation>Убрать эту часть</translation>
        </message>
        <message>
            <source>Only within the last months before the day asked; empty: at any time</source>
            <translation>Только за последние месяцы до дня проверки; пусто — в любое время</translation>
        </message>
    </context>
    <context>
        <name>SheetSharing</name>
        <message>
            <source>One sheet for several positions</source>
            <translation>Один лист для нескольких должностей</translation>
        </message>
        <message>
            <source>Whose sheet of requirements shall hold? The one that the position has now is dropped.</source>
            <translation>Чей лист требований будет действовать? Нынешний лист должности не сохраняется.</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Share this sheet</source>
            <translation>Сделать лист общим</translation>
        </message>
        <message>
            <source>One sheet with: {title}</source>
            <translation>Общий лист с должностью: {title}</translation>
        </message>
        <message>
            <source>The position has a sheet of its own now.</source>
            <translation>Теперь у должности собственный лист.</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Разделы</translation>
        </message>
    </context>
    <context>
        <name>SignatoriesView</name>
        <message>
            <source>Add a signatory</source>
            <translation>Добавить подписанта</translation>
        </message>
        <message>
            <source>The papers bear a stamp of approval</source>
            <translation>На документах ставится гриф утверждения</translation>
        </message>
    </context>
    <context>
        <name>SignatoryFields</name>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Initials and surname; empty to be written by hand</source>
            <translation>Инициалы и фамилия; оставьте пустым, если впишут от руки</translation>
        </message>
        <message>
            <source>Position of the signatory</source>
            <translation>Должность подписанта</translation>
        </message>
        <message>
            <source>Name of the signatory</source>
            <translation>Фамилия подписанта</translation>
        </message>
        <message>
            <source>Remove the signatory</source>
            <translation>Убрать подписанта</translation>
        </message>
    </context>
    <context>
        <name>SourceChip</name>
        <message>
            <source>{document}, line {line}</source>
            <translation>{document}, строка {line}</translation>
        </message>
        <message>
            <source>Where this was taken from</source>
            <translation>Откуда взяты эти сведения</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Источник: {source}</translation>
        </message>
        <message>
            <source>The program keeps the document's name and the line of its text, not the text itself. Look the passage up there.</source>
            <translation>Программа хранит название документа и номер строки, но не сам текст. Найдите это место в документе.</translation>
        </message>
        <message>
            <source>The program keeps the document's name, not its text.</source>
            <translation>Программа хранит название документа, но не его текст.</translation>
        </message>
    </context>
    <context>
        <name>SpecialtiesPage</name>
        <message>
            <source>Code or name of a specialty</source>
            <translation>Код или наименование специальности</translation>
        </message>
        <message>
            <source>May this form of study be?</source>
            <translation>Допускается ли форма обучения?</translation>
        </message>
        <message>
            <source>May its form of study be?</source>
            <translation>Допускается ли форма обучения?</translation>
        </message>
        <message>
            <source>Asterisks</source>
            <translation>Звёздочки</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Level of qualification</source>
            <translation>Уровень квалификации</translation>
        </message>
        <message>
            <source>Another edition has it: {source}.</source>
            <translation>Есть в другой редакции: {source}.</translation>
        </message>
        <message>
            <source>Search there</source>
            <translation>Искать там</translation>
        </message>
        <message>
            <source>every mark</source>
            <translation>все отметки</translation>
        </message>
        <message>
            <source>* special needs</source>
            <translation>* особые потребности</translation>
        </message>
        <message>
            <source>** military, special</source>
            <translation>** военные, специальные</translation>
        </message>
        <message>
            <source>every kind</source>
            <translation>все виды</translation>
        </message>
        <message>
            <source>every level</source>
            <translation>все уровни</translation>
        </message>
        <message>
            <source>level {number}</source>
            <translation>уровень {number}</translation>
        </message>
    </context>
    <context>
        <name>SpecialtyCard</name>
        <message>
            <source>Qualification level</source>
            <translation>Уровень квалификации</translation>
        </message>
        <message>
            <source>open to people with special educational needs</source>
            <translation>предусмотрена подготовка кадров из числа граждан с особыми образовательными потребностями</translation>
        </message>
        <message>
            <source>taught at military and special educational institutions</source>
            <translation>предусмотрена подготовка кадров в военных, специальных учебных заведениях</translation>
        </message>
        <message>
            <source>Code as the program reads it</source>
            <translation>Код, как он прочитан</translation>
        </message>
        <message>
            <source>Directly below</source>
            <translation>Входят в состав</translation>
        </message>
    </context>
    <context>
        <name>SpecialtyList</name>
        <message>
            <source>Add a specialty</source>
            <translation>Добавить специальность</translation>
        </message>
    </context>
    <context>
        <name>Staffing</name>
        <message>
            <source>Approved by order № {number} of {date}. What is approved is not changed.</source>
            <translation>Утверждено приказом № {number} от {date}. Утверждённое не меняется.</translation>
        </message>
    </context>
    <context>
        <name>StaffingChanges</name>
        <message>
            <source>Deleted: {name}</source>
            <translation>Удалено: {name}</translation>
        </message>
    </context>
    <context>
        <name>StaffingChecking</name>
        <message>
            <source>Checking the staffing table</source>
            <translation>Проверка штатного расписания</translation>
        </message>
        <message>
            <source>Findings written to {file}: {count}.</source>
            <translation>Записано в {file}: {count}.</translation>
        </message>
    </context>
    <context>
        <name>StaffingChoice</name>
        <message>
            <source>There is no staffing table in this database yet. Take in a paper with the qualification requirements, or begin with an organisation of your own.</source>
            <translation>В этой базе данных пока нет штатного расписания. Загрузите документ с квалификационными требованиями или начните со своей организации.</translation>
        </message>
        <message>
            <source>Found in all departments: {count}</source>
            <translation>Найдено во всех подразделениях: {count}</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>По запросу «{text}» ничего не найдено.</translation>
        </message>
        <message>
            <source>There is no position here yet.</source>
            <translation>Здесь пока нет должностей.</translation>
        </message>
        <message>
            <source>organisations: {count}</source>
            <translation>организаций: {count}</translation>
        </message>
        <message>
            <source>departments: {count}</source>
            <translation>подразделений: {count}</translation>
        </message>
        <message>
            <source>positions: {count}</source>
            <translation>должностей: {count}</translation>
        </message>
        <message>
            <source>staff units: {count}</source>
            <translation>штатных единиц: {count}</translation>
        </message>
        <message>
            <source>vacant: {count}</source>
            <translation>вакантно: {count}</translation>
        </message>
        <message>
            <source>a person decides: {count}</source>
            <translation>решает человек: {count}</translation>
        </message>
    </context>
    <context>
        <name>StaffingCommands</name>
        <message>
            <source>New position</source>
            <translation>Новая должность</translation>
        </message>
        <message>
            <source>New department</source>
            <translation>Новое подразделение</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Новая организация</translation>
        </message>
        <message>
            <source>Import requirements…</source>
            <translation>Загрузить квалификационные требования…</translation>
        </message>
        <message>
            <source>Add a demonstration organisation</source>
            <translation>Добавить учебную организацию</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Duplicate the position</source>
            <translation>Дублировать должность</translation>
        </message>
        <message>
            <source>Renumber…</source>
            <translation>Перенумеровать…</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Переместить в…</translation>
        </message>
        <message>
            <source>Share a sheet with…</source>
            <translation>Общий лист с…</translation>
        </message>
        <message>
            <source>Give it a sheet of its own</source>
            <translation>Сделать собственный лист</translation>
        </message>
        <message>
            <source>Prepare an amendment</source>
            <translation>Подготовить новую редакцию</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить выше</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переместить ниже</translation>
        </message>
        <message>
            <source>Move one level out</source>
            <translation>Поднять на уровень</translation>
        </message>
        <message>
            <source>Move into the department above</source>
            <translation>Включить в подразделение выше</translation>
        </message>
    </context>
    <context>
        <name>StaffingEditions</name>
        <message>
            <source>An amendment is prepared: a draft that begins as a copy.</source>
            <translation>Подготовлен проект новой редакции: он начинается как копия прежней.</translation>
        </message>
        <message>
            <source>The draft is discarded.</source>
            <translation>Проект отменён.</translation>
        </message>
        <message>
            <source>Approved: {edition}.</source>
            <translation>Утверждено: {edition}.</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>проект</translation>
        </message>
        <message>
            <source>still to come into force</source>
            <translation>ещё не вступила в силу</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>утратила силу</translation>
        </message>
    </context>
    <context>
        <name>StaffingEditionsDialog</name>
        <message>
            <source>Editions of the staffing table</source>
            <translation>Редакции штатного расписания</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Редакции</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Утвердить…</translation>
        </message>
        <message>
            <source>Prepare an amendment</source>
            <translation>Подготовить новую редакцию</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Отменить проект</translation>
        </message>
        <message>
            <source>Compare with the one before…</source>
            <translation>Сравнить с предыдущей…</translation>
        </message>
        <message>
            <source>Show on the page</source>
            <translation>Показать на странице</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Приказ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Должностей</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Единиц</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Фонд в месяц</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Adding up the monthly funds</source>
            <translation>Подсчёт месячных фондов</translation>
        </message>
    </context>
    <context>
        <name>StaffingGrid</name>
        <message>
            <source>No. kk</source>
            <translation>№ каз</translation>
        </message>
        <message>
            <source>No. ru</source>
            <translation>№ рус</translation>
        </message>
        <message>
            <source>Title in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Единиц</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Занято</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>Вакантно</translation>
        </message>
        <message>
            <source>Occupation code</source>
            <translation>Код классификатора</translation>
        </message>
        <message>
            <source>Register place</source>
            <translation>Место в реестре</translation>
        </message>
        <message>
            <source>Category, kk</source>
            <translation>Категория, каз</translation>
        </message>
        <message>
            <source>Category, ru</source>
            <translation>Категория, рус</translation>
        </message>
        <message>
            <source>Service, years</source>
            <translation>Стаж, лет</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Salary</source>
            <translation>Оклад</translation>
        </message>
        <message>
            <source>Surcharges</source>
            <translation>Доплаты</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Месячный фонд</translation>
        </message>
        <message>
            <source>Note, kk</source>
            <translation>Примечание, каз</translation>
        </message>
        <message>
            <source>Note, ru</source>
            <translation>Примечание, рус</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Требования</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>общие</translation>
        </message>
        <message>
            <source>to be reviewed</source>
            <translation>решает человек</translation>
        </message>
        <message>
            <source>a language is missing</source>
            <translation>не на всех языках</translation>
        </message>
        <message>
            <source>there</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>Shown: {shown} of {count}</source>
            <translation>Показано: {shown} из {count}</translation>
        </message>
        <message>
            <source>Ctrl+Space takes “{text}”.</source>
            <translation>Ctrl+Пробел примет «{text}».</translation>
        </message>
        <message>
            <source>Positions of the staffing table</source>
            <translation>Должности штатного расписания</translation>
        </message>
    </context>
    <context>
        <name>StaffingMoves</name>
        <message>
            <source>Moved: {name}</source>
            <translation>Перемещено: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Moved: %n position(s)</source>
            <translation>
                <numerusform>Перемещена %n должность</numerusform>
                <numerusform>Перемещены %n должности</numerusform>
                <numerusform>Перемещено %n должностей</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Переместить в…</translation>
        </message>
        <message>
            <source>Where shall it lie?</source>
            <translation>Куда переместить?</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переместить</translation>
        </message>
        <message>
            <source>The positions are numbered anew.</source>
            <translation>Должности перенумерованы.</translation>
        </message>
        <message>
            <source>A copy was made.</source>
            <translation>Копия создана.</translation>
        </message>
    </context>
    <context>
        <name>StaffingPage</name>
        <message>
            <source>Title, number or code</source>
            <translation>Название, номер или код</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>Другие действия</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Единиц</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>Вакантно</translation>
        </message>
        <message>
            <source>Organisations and departments</source>
            <translation>Организации и подразделения</translation>
        </message>
        <message>
            <source>This was changed elsewhere meanwhile. What you save here replaces it.</source>
            <translation>Тем временем это изменили в другом месте. То, что вы сохраните здесь, заменит те изменения.</translation>
        </message>
        <message>
            <source>Show what is stored</source>
            <translation>Показать сохранённое</translation>
        </message>
        <message>
            <source>Choose a department or a position.</source>
            <translation>Выберите подразделение или должность.</translation>
        </message>
    </context>
    <context>
        <name>StaffingPaperChoice</name>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Сравнить с</translation>
        </message>
        <message>
            <source>Occupied as of</source>
            <translation>Занятость на день</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Standard columns, without empty ones</source>
            <translation>Обычные столбцы, без пустых</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Введите день, например 21.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>StandardForm</name>
        <message>
            <source>Name of the standard</source>
            <translation>Наименование стандарта</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Order that approved it</source>
            <translation>Приказ, которым он утверждён</translation>
        </message>
        <message>
            <source>Year in which it is to be made</source>
            <translation>Год, в котором он должен быть разработан</translation>
        </message>
    </context>
    <context>
        <name>StandardsEditor</name>
        <message>
            <source>Name of the standard</source>
            <translation>Наименование стандарта</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Order or year</source>
            <translation>Приказ или год</translation>
        </message>
        <message>
            <source>Write what the standard is called.</source>
            <translation>Напишите наименование стандарта.</translation>
        </message>
        <message>
            <source>The standard was removed.</source>
            <translation>Стандарт удалён.</translation>
        </message>
        <message>
            <source>Add a standard</source>
            <translation>Добавить стандарт</translation>
        </message>
        <message>
            <source>Professional standards</source>
            <translation>Профессиональные стандарты</translation>
        </message>
        <message>
            <source>No professional standard is entered yet.</source>
            <translation>Профессиональные стандарты ещё не внесены.</translation>
        </message>
    </context>
    <context>
        <name>StartProblem</name>
        <message>
            <source>Nothing was changed. Choose what to open.</source>
            <translation>Ничего не изменено. Выберите, что открыть.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Открыть другую базу данных…</translation>
        </message>
        <message>
            <source>New database…</source>
            <translation>Новая база данных…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Not saved yet</source>
            <translation>Есть несохранённые изменения</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Database file</source>
            <translation>Файл базы данных</translation>
        </message>
    </context>
    <context>
        <name>StoredDifference</name>
        <message>
            <source>Changes against what is stored</source>
            <translation>Отличия от сохранённого</translation>
        </message>
        <message>
            <source>Stored now → what takes its place:</source>
            <translation>Сохранено сейчас → что встанет на место:</translation>
        </message>
        <message>
            <source>The texts are as stored; their department or what was read from them differs.</source>
            <translation>Тексты как сохранённые; отличается подразделение или то, что из них прочитано.</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штатных единиц</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наименование</translation>
        </message>
    </context>
    <context>
        <name>StructureEditor</name>
        <message>
            <source>How the demands are joined</source>
            <translation>Как связаны требования</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Опыт</translation>
        </message>
        <message>
            <source>Another demand</source>
            <translation>Другое требование</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Into the group above</source>
            <translation>Внести в группу выше</translation>
        </message>
        <message>
            <source>Out of the group</source>
            <translation>Вынести из группы</translation>
        </message>
        <message>
            <source>Put a group around it</source>
            <translation>Выделить в группу</translation>
        </message>
        <message>
            <source>Remove this part</source>
            <translation>Убрать эту часть</translation>
        </message>
        <message>
            <source>All of these:</source>
            <translation>Всё перечисленное:</translation>
        </message>
        <message>
            <source>Any one of these:</source>
            <translation>Любое из перечисленного:</translation>
        </message>
    </context>
    <context>
        <name>StudyFormDialog</name>
        <message>
            <source>May this form of study be?</source>
            <translation>Допускается ли форма обучения?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>This year is still to come.</source>
            <translation>Этот год ещё не наступил.</translation>
        </message>
        <message>
            <source>A year has four digits.</source>
            <translation>Год состоит из четырёх цифр.</translation>
        </message>
        <message>
            <source>Specialty or qualification: code or name</source>
            <translation>Специальность или квалификация: код или название</translation>
        </message>
        <message>
            <source>Form of study</source>
            <translation>Форма обучения</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Level of education</source>
            <translation>Уровень образования</translation>
        </message>
        <message>
            <source>year</source>
            <translation>год</translation>
        </message>
        <message>
            <source>Code or words of any edition</source>
            <translation>Код или слова из любой редакции</translation>
        </message>
        <message>
            <source>As the code says</source>
            <translation>По коду</translation>
        </message>
    </context>
    <context>
        <name>StudyFormView</name>
        <message>
            <source>What may be meant</source>
            <translation>Что может иметься в виду</translation>
        </message>
        <message>
            <source>Type the code or the name that the diploma bears, or pick it.</source>
            <translation>Введите код или название из диплома либо выберите его.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Перечень</translation>
        </message>
        <message>
            <source>Entry of the list</source>
            <translation>Запись перечня</translation>
        </message>
        <message>
            <source>In another edition</source>
            <translation>В другой редакции</translation>
        </message>
    </context>
    <context>
        <name>SurchargeList</name>
        <message>
            <source>Add a surcharge</source>
            <translation>Добавить доплату</translation>
        </message>
    </context>
    <context>
        <name>SurchargeRow</name>
        <message>
            <source>What the surcharge is paid for</source>
            <translation>За что установлена доплата</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Amount of the surcharge</source>
            <translation>Размер доплаты</translation>
        </message>
        <message>
            <source>How the surcharge is reckoned</source>
            <translation>Как считается доплата</translation>
        </message>
        <message>
            <source>Remove this surcharge</source>
            <translation>Убрать эту доплату</translation>
        </message>
    </context>
    <context>
        <name>TargetStep</name>
        <message>
            <source>Name of the new organisation</source>
            <translation>Название новой организации</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Remove positions and departments that the file does not name</source>
            <translation>Удалить должности и подразделения, которых нет в файле</translation>
        </message>
        <message>
            <source>The table goes into the draft. Where the edition is approved, a new draft begins as its copy; the approved one stays as it is. All of it is one step that can be undone.</source>
            <translation>Таблица попадает в проект. Если редакция утверждена, создаётся новый проект с её копии, а утверждённая не меняется. Всё это — один шаг, который можно отменить.</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the rows with faults: %n</source>
            <translation>
                <numerusform>Не принимать строки с ошибками: %n</numerusform>
                <numerusform>Не принимать строки с ошибками: %n</numerusform>
                <numerusform>Не принимать строки с ошибками: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A new organisation</source>
            <translation>Новая организация</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Look of the papers</source>
            <translation>Оформление документов</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The look was changed and is not saved. Close nevertheless?</source>
            <translation>Оформление изменено, но не сохранено. Всё равно закрыть?</translation>
        </message>
        <message>
            <source>These changes hold for</source>
            <translation>К чему относятся изменения</translation>
        </message>
        <message>
            <source>Looking for fonts</source>
            <translation>Поиск шрифтов</translation>
        </message>
        <message>
            <source>All papers that are nobody's</source>
            <translation>Все документы без организации</translation>
        </message>
        <message>
            <source>All papers of {organisation}</source>
            <translation>Все документы: {organisation}</translation>
        </message>
        <message>
            <source>This paper only: {paper}</source>
            <translation>Только этот документ: {paper}</translation>
        </message>
        <message>
            <source>Standard look</source>
            <translation>Стандартное оформление</translation>
        </message>
        <message>
            <source>As all papers</source>
            <translation>Как у всех документов</translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>Changed; back to: {value}</source>
            <translation>Изменено; вернуть: {value}</translation>
        </message>
        <message>
            <source>Changed; set back</source>
            <translation>Изменено; вернуть как было</translation>
        </message>
    </context>
    <context>
        <name>TemplateForm</name>
        <message>
            <source>Type a number.</source>
            <translation>Введите число.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>The order that this paper follows says how it looks.</source>
            <translation>Оформление этого документа установлено приказом, по которому он составлен.</translation>
        </message>
        <message>
            <source>Above and below</source>
            <translation>Вверху и внизу</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Состав</translation>
        </message>
    </context>
    <context>
        <name>TemplateOpening</name>
        <message>
            <source>Change the look…</source>
            <translation>Изменить оформление…</translation>
        </message>
        <message>
            <source>The look of the papers is changed.</source>
            <translation>Оформление документов изменено.</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailModel</name>
        <message>
            <source>Page {page}</source>
            <translation>Страница {page}</translation>
        </message>
    </context>
    <context>
        <name>TotalsTable</name>
        <message>
            <source>Totals by department</source>
            <translation>Итоги по подразделениям</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Units before</source>
            <translation>Единиц, было</translation>
        </message>
        <message>
            <source>Units after</source>
            <translation>Единиц, стало</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Разница</translation>
        </message>
        <message>
            <source>Monthly fund before</source>
            <translation>Фонд, было</translation>
        </message>
        <message>
            <source>Monthly fund after</source>
            <translation>Фонд, стало</translation>
        </message>
        <message>
            <source>Difference of the fund</source>
            <translation>Разница фонда</translation>
        </message>
        <message>
            <source>The whole table</source>
            <translation>Всего</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>UnnamedDialog</name>
        <message>
            <source>Units without names</source>
            <translation>Единицы без фамилий</translation>
        </message>
        <message>
            <source>Units held by people without names</source>
            <translation>Занято единиц без указания фамилий</translation>
        </message>
        <message>
            <source>For a table in which only the number of occupied units is known. Names can follow later.</source>
            <translation>Для расписания, в котором известно только число занятых единиц. Фамилии можно внести позже.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Type a number of units such as 0,5 or 2.</source>
            <translation>Впишите число единиц, например 0,5 или 2.</translation>
        </message>
    </context>
    <context>
        <name>UnofficialChip</name>
        <message>
            <source>unofficial translation</source>
            <translation>неофициальный перевод</translation>
        </message>
        <message>
            <source>No official source gives this text in this language; it was translated for this program.</source>
            <translation>Ни один официальный источник не даёт этого текста на этом языке; он переведён для этой программы.</translation>
        </message>
    </context>
    <context>
        <name>VerdictTable</name>
        <message>
            <source>Enter or a double click shows the reasons.</source>
            <translation>Enter или двойной щелчок покажет причины.</translation>
        </message>
        <message>
            <source>Verdicts by position</source>
            <translation>Выводы по должностям</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
    </context>
    <context>
        <name>VerdictView</name>
        <message>
            <source>on {date}</source>
            <translation>на {date}</translation>
        </message>
        <message>
            <source>One of several demands</source>
            <translation>Одно из нескольких требований</translation>
        </message>
        <message>
            <source>Other demands</source>
            <translation>Другие требования</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>One of these is enough</source>
            <translation>Достаточно одного из вариантов</translation>
        </message>
        <message>
            <source>Our rule: no act prescribes the arithmetic</source>
            <translation>Наше правило: порядок подсчёта не установлен ни одним актом</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Стаж работы</translation>
        </message>
        <message>
            <source>Decide this for the candidate</source>
            <translation>Принять решение по кандидату</translation>
        </message>
        <message>
            <source>{who} decided on «{requirement}»: {verdict}. {reason}</source>
            <translation>{who}, решение по «{requirement}»: {verdict}. {reason}</translation>
        </message>
        <message>
            <source>Decisions on what is not asked for any more</source>
            <translation>Решения по тому, что больше не требуется</translation>
        </message>
        <message>
            <source>A person may decide otherwise</source>
            <translation>Человек может решить иначе</translation>
        </message>
    </context>
    <context>
        <name>VersionComparisonDialog</name>
        <message>
            <source>Compare two versions</source>
            <translation>Сравнение двух версий</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Копировать таблицу</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>differences: {count}</source>
            <translation>различий: {count}</translation>
        </message>
        <message>
            <source>This is the same version twice: choose another one.</source>
            <translation>Это дважды одна и та же версия: выберите другую.</translation>
        </message>
        <message>
            <source>The two versions say the same.</source>
            <translation>Обе версии совпадают.</translation>
        </message>
        <message>
            <source>The older version</source>
            <translation>Прежняя версия</translation>
        </message>
        <message>
            <source>The newer version</source>
            <translation>Новая версия</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>VersionPicker</name>
        <message>
            <source>Framework</source>
            <translation>Рамка</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>New framework…</source>
            <translation>Новая рамка…</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Утвердить…</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Новая версия</translation>
        </message>
        <message>
            <source>Compare two versions…</source>
            <translation>Сравнить две версии…</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Удалить проект</translation>
        </message>
        <message>
            <source>Further commands for this framework</source>
            <translation>Другие команды для этой рамки</translation>
        </message>
    </context>
    <context>
        <name>WayList</name>
        <message>
            <source>to {name}</source>
            <translation>к: {name}</translation>
        </message>
        <message>
            <source>from {name}</source>
            <translation>от: {name}</translation>
        </message>
        <message>
            <source>Remove the way {way}</source>
            <translation>Удалить путь {way}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Kazakh</source>
            <translation>на казахском языке</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>на русском языке</translation>
        </message>
        <message>
            <source>Major group</source>
            <translation>Основная группа</translation>
        </message>
        <message>
            <source>Sub-major group</source>
            <translation>Подгруппа</translation>
        </message>
        <message>
            <source>Minor group</source>
            <translation>Малая группа</translation>
        </message>
        <message>
            <source>Unit group</source>
            <translation>Начальная группа</translation>
        </message>
        <message>
            <source>Group of occupations</source>
            <translation>Группа занятий</translation>
        </message>
        <message>
            <source>Example of an occupation's name</source>
            <translation>Пример наименования занятия</translation>
        </message>
        <message>
            <source>Area of education</source>
            <translation>Направление образования</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Специальность</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Квалификация</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Блок</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Звено</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Отрасль</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Ступень</translation>
        </message>
        <message>
            <source>Position title</source>
            <translation>Наименование должности</translation>
        </message>
        <message>
            <source>major groups</source>
            <translation>основные группы</translation>
        </message>
        <message>
            <source>sub-major groups</source>
            <translation>подгруппы</translation>
        </message>
        <message>
            <source>minor groups</source>
            <translation>малые группы</translation>
        </message>
        <message>
            <source>unit groups</source>
            <translation>начальные группы</translation>
        </message>
        <message>
            <source>groups of occupations</source>
            <translation>группы занятий</translation>
        </message>
        <message>
            <source>examples of names</source>
            <translation>примеры наименований</translation>
        </message>
        <message>
            <source>areas of education</source>
            <translation>направления образования</translation>
        </message>
        <message>
            <source>specialties</source>
            <translation>специальности</translation>
        </message>
        <message>
            <source>qualifications</source>
            <translation>квалификации</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>блоки</translation>
        </message>
        <message>
            <source>links</source>
            <translation>звенья</translation>
        </message>
        <message>
            <source>branches</source>
            <translation>отрасли</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>ступени</translation>
        </message>
        <message>
            <source>position titles</source>
            <translation>наименования должностей</translation>
        </message>
        <message>
            <source>simple physical or manual tasks</source>
            <translation>простые задачи физического или ручного труда</translation>
        </message>
        <message>
            <source>operating machines and vehicles, maintenance, keeping records</source>
            <translation>управление оборудованием и транспортом, обслуживание, обработка сведений</translation>
        </message>
        <message>
            <source>complex technical and practical tasks in a special field</source>
            <translation>сложные технические и практические задачи в специальной области</translation>
        </message>
        <message>
            <source>solving complex problems, decisions and creative work on theoretical knowledge</source>
            <translation>решение сложных проблем, принятие решений и творчество на основе теоретических знаний</translation>
        </message>
        <message>
            <source>unofficial</source>
            <translation>неофициально</translation>
        </message>
        <message>
            <source>own title</source>
            <translation>собственное</translation>
        </message>
        <message>
            <source>There is no text in the language of the windows.</source>
            <translation>На языке интерфейса текста нет.</translation>
        </message>
        <message>
            <source>Unofficial translation: no source prints this text.</source>
            <translation>Неофициальный перевод: этого текста нет ни в одном источнике.</translation>
        </message>
        <message>
            <source>Qualification requirements of positions</source>
            <translation>Квалификационные требования к должностям</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>Classifier of occupations</source>
            <translation>Классификатор занятий</translation>
        </message>
        <message>
            <source>List of specialties and qualifications</source>
            <translation>Перечень специальностей и квалификаций</translation>
        </message>
        <message>
            <source>Register of civil-servant positions</source>
            <translation>Реестр должностей гражданских служащих</translation>
        </message>
        <message>
            <source>International classification of occupations (ISCO-08)</source>
            <translation>Международная классификация занятий (МСКЗ-08)</translation>
        </message>
        <message>
            <source>Staffing table</source>
            <translation>Штатное расписание</translation>
        </message>
        <message>
            <source>Sectoral qualifications frameworks</source>
            <translation>Отраслевые рамки квалификаций</translation>
        </message>
        <message>
            <source>meets</source>
            <translation>соответствует</translation>
        </message>
        <message>
            <source>does not meet</source>
            <translation>не соответствует</translation>
        </message>
        <message>
            <source>a person decides</source>
            <translation>решает человек</translation>
        </message>
        <message>
            <source>higher level of qualification</source>
            <translation>высший уровень квалификации</translation>
        </message>
        <message>
            <source>middle level of qualification</source>
            <translation>средний уровень квалификации</translation>
        </message>
        <message>
            <source>highest category</source>
            <translation>высшая категория</translation>
        </message>
        <message>
            <source>first category</source>
            <translation>первая категория</translation>
        </message>
        <message>
            <source>second category</source>
            <translation>вторая категория</translation>
        </message>
        <message>
            <source>without category</source>
            <translation>без категории</translation>
        </message>
    </context>
    <context>
        <name>WorkPane</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Остановка…</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; nothing was stored. The record of it is in {file}.</source>
            <translation>Внутри программы произошла ошибка; ничего не сохранено. Запись о ней — в файле {file}.</translation>
        </message>
    </context>
    <context>
        <name>ZoomBox</name>
        <message>
            <source>As wide as the place</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>Вся страница</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>Zoom (Ctrl and the wheel)</source>
            <translation>Масштаб (Ctrl и колесо)</translation>
        </message>
    </context>
    <context>
        <name>_CodeRow</name>
        <message>
            <source>Remove this specialty</source>
            <translation>Убрать эту специальность</translation>
        </message>
        <message>
            <source>Code or words: 6B04201, law</source>
            <translation>Код или слова: 6B04201, право</translation>
        </message>
        <message>
            <source>No specialty list in this database has this code.</source>
            <translation>Такого кода нет ни в одном списке специальностей этой базы.</translation>
        </message>
    </context>
    <context>
        <name>_ExtraRow</name>
        <message>
            <source>Remove this demand</source>
            <translation>Убрать это требование</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Насколько обязательно</translation>
        </message>
    </context>
    <context>
        <name>_MemberRow</name>
        <message>
            <source>Remove this member</source>
            <translation>Убрать члена комиссии</translation>
        </message>
        <message>
            <source>Role: chair, secretary, member</source>
            <translation>Роль: председатель, секретарь, член</translation>
        </message>
        <message>
            <source>Initials and surname</source>
            <translation>Инициалы и фамилия</translation>
        </message>
    </context>
    <context>
        <name>_ReasonRow</name>
        <message>
            <source>I have decided: settle it</source>
            <translation>Отметить как решённое</translation>
        </message>
        <message>
            <source>Edit this part</source>
            <translation>Изменить эту часть</translation>
        </message>
    </context>
    <context>
        <name>_Sentences</name>
        <message>
            <source>Read as</source>
            <translation>Прочитано как</translation>
        </message>
        <message>
            <source>or</source>
            <translation>или</translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Carry the Russian text over as a draft</source>
            <translation>Перенести русский текст как черновик</translation>
        </message>
        <message>
            <source>Carry the Kazakh text over as a draft</source>
            <translation>Перенести казахский текст как черновик</translation>
        </message>
        <message>
            <source>The Kazakh text is missing</source>
            <translation>Нет текста на казахском языке</translation>
        </message>
        <message>
            <source>The Russian text is missing</source>
            <translation>Нет текста на русском языке</translation>
        </message>
        <message>
            <source>A draft carried over: translate it</source>
            <translation>Перенесённый черновик: переведите его</translation>
        </message>
        <message>
            <source>Figures that the other text does not have: {figures}</source>
            <translation>Цифры, которых нет в тексте на другом языке: {figures}</translation>
        </message>
    </context>
</TS>
