<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
    <context>
        <name>AbsenceRow</name>
        <message>
            <source>First day away</source>
            <translation>Болмаған бірінші күні</translation>
        </message>
        <message>
            <source>Last day away; empty while the return is open</source>
            <translation>Болмаған соңғы күні; қайтатын күні белгісіз болса, бос қалады</translation>
        </message>
        <message>
            <source>reason: leave, illness, business trip</source>
            <translation>себебі: демалыс, ауру, іссапар</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Remove this absence</source>
            <translation>Осы жазбаны алып тастау</translation>
        </message>
    </context>
    <context>
        <name>AbsenceRows</name>
        <message>
            <source>Add an absence</source>
            <translation>Болмаған кезеңін қосу</translation>
        </message>
    </context>
    <context>
        <name>ActivityFields</name>
        <message>
            <source>Section: code and name</source>
            <translation>Секция: коды мен атауы</translation>
        </message>
        <message>
            <source>Division: code and name</source>
            <translation>Бөлім: коды мен атауы</translation>
        </message>
        <message>
            <source>Group: code and name</source>
            <translation>Топ: коды мен атауы</translation>
        </message>
        <message>
            <source>Class: code and name</source>
            <translation>Сынып: коды мен атауы</translation>
        </message>
        <message>
            <source>Subclass: code and name</source>
            <translation>Кіші сынып: коды мен атауы</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Stopping…</source>
            <translation>Тоқтатылуда…</translation>
        </message>
        <message>
            <source>{title} (and {count} more)</source>
            <translation>{title} (тағы {count})</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
    </context>
    <context>
        <name>AlternativeEditor</name>
        <message>
            <source>Years are a number such as 3 or 0,5.</source>
            <translation>Мерзім 3 немесе 0,5 сияқты санмен жазылады.</translation>
        </message>
        <message>
            <source>Alternative {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
        <message>
            <source>Remove this alternative</source>
            <translation>Бұл нұсқаны алып тастау</translation>
        </message>
        <message>
            <source>Years, from</source>
            <translation>Кемінде, жыл</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>Ең көбі</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Міндеттілігі</translation>
        </message>
        <message>
            <source>Years: 0 where none are asked for, empty where the text names no number.</source>
            <translation>Жылы: өтіл талап етілмесе – 0, мәтінде мерзім көрсетілмесе – бос.</translation>
        </message>
        <message>
            <source>Without a break</source>
            <translation>Үзіліссіз</translation>
        </message>
        <message>
            <source>Only with this education; none checked: the position's own</source>
            <translation>Тек осы біліммен; ештеңе белгіленбесе – лауазымға қойылған білім</translation>
        </message>
        <message>
            <source>Demanded only in this alternative</source>
            <translation>Тек осы нұсқада талап етіледі</translation>
        </message>
        <message>
            <source>Add a share of the years</source>
            <translation>«Оның ішінде» бөлігін қосу</translation>
        </message>
    </context>
    <context>
        <name>AlternativeView</name>
        <message>
            <source>Met from {date}</source>
            <translation>{date} күнінен бастап сәйкес</translation>
        </message>
        <message>
            <source>How the length of service was reckoned</source>
            <translation>Өтіл қалай есептелді</translation>
        </message>
        <message>
            <source>until now</source>
            <translation>қазіргі уақытқа дейін</translation>
        </message>
        <message>
            <source>Counts: {what}, {first} – {last}</source>
            <translation>Есепке алынады: {what}, {first} – {last}</translation>
        </message>
        <message>
            <source>May count: {what}, {first} – {last}</source>
            <translation>Есепке алынуы мүмкін: {what}, {first} – {last}</translation>
        </message>
        <message>
            <source>Does not count: {what}, {first} – {last}</source>
            <translation>Есепке алынбайды: {what}, {first} – {last}</translation>
        </message>
        <message>
            <source>{entry} (kinds decided by {who})</source>
            <translation>{entry} (түрін айқындаған: {who})</translation>
        </message>
    </context>
    <context>
        <name>AlternativesEditor</name>
        <message>
            <source>Add an alternative</source>
            <translation>Нұсқа қосу</translation>
        </message>
        <message>
            <source>Nothing is said of experience.</source>
            <translation>Жұмыс өтілі туралы ештеңе айтылмаған.</translation>
        </message>
    </context>
    <context>
        <name>ApprovalDialog</name>
        <message>
            <source>Approve the staffing table</source>
            <translation>Штат кестесін бекіту</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Бекіту</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Бұйрықтың нөмірі</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Бұйрықтың күні</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданысқа енетін күні</translation>
        </message>
        <message>
            <source>The edition before: {edition}.</source>
            <translation>Алдыңғы редакция: {edition}.</translation>
        </message>
        <message>
            <source>An approved edition does not change any more. What comes later is prepared as an amendment, which another order approves.</source>
            <translation>Бекітілген редакция бұдан әрі өзгертілмейді. Кейінгі өзгерістер жаңа редакция ретінде дайындалып, басқа бұйрықпен бекітіледі.</translation>
        </message>
        <message>
            <source>Checking the staffing table</source>
            <translation>Штат кестесі тексеріліп жатыр</translation>
        </message>
        <message>
            <source>The checks of the table (F7) have something to say; places to look at: {count}.</source>
            <translation>Кестені тексеру (F7) ескертулер тапты; қарап шығатын орын саны: {count}.</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>Күні көрсетілмеген.</translation>
        </message>
        <message>
            <source>There is no such day; one like 21.11.2026 is expected.</source>
            <translation>Мұндай күн жоқ; 21.11.2026 түріндегі күн күтіледі.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Looking for a code</source>
            <translation>Код ізделуде</translation>
        </message>
    </context>
    <context>
        <name>AssistantDialog</name>
        <message>
            <source>Classification assistant</source>
            <translation>Жіктеу көмекшісі</translation>
        </message>
        <message>
            <source>Job title in Kazakh or Russian: бас есепші, заместитель директора</source>
            <translation>Лауазым атауы қазақша не орысша: бас есепші, заместитель директора</translation>
        </message>
        <message>
            <source>Code a whole list…</source>
            <translation>Тұтас тізімге код қою…</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Код табу</translation>
        </message>
        <message>
            <source>Remembered codes</source>
            <translation>Есте сақталған кодтар</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Лауазым атауы</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>{code} is remembered for this title and copied.</source>
            <translation>{code} осы атау үшін есте сақталды және көшірілді.</translation>
        </message>
        <message>
            <source>Forgotten: {title}, {code}</source>
            <translation>Естен шығарылды: {title}, {code}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>AttachmentFields</name>
        <message>
            <source>What it is</source>
            <translation>Бұл қандай құжат</translation>
        </message>
    </context>
    <context>
        <name>AttachmentLines</name>
        <message>
            <source>The file is gone: {path}</source>
            <translation>Файл орнында жоқ: {path}</translation>
        </message>
        <message>
            <source>The file has changed since it was attached: {path}</source>
            <translation>Файл тіркелгеннен кейін өзгерген: {path}</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>What</source>
            <translation>Не қате</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Years differ</source>
            <translation>Жыл саны әртүрлі</translation>
        </message>
        <message>
            <source>Education levels differ</source>
            <translation>Білім деңгейі әртүрлі</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>Мазмұны әртүрлі</translation>
        </message>
        <message>
            <source>Units differ</source>
            <translation>Бірлік саны әртүрлі</translation>
        </message>
        <message>
            <source>Numbers differ</source>
            <translation>Сандар әртүрлі</translation>
        </message>
        <message>
            <source>Text is missing</source>
            <translation>Мәтін жоқ</translation>
        </message>
        <message>
            <source>Numbering skips</source>
            <translation>Реттік нөмір аттап кеткен</translation>
        </message>
        <message>
            <source>Numbering repeats</source>
            <translation>Реттік нөмір қайталанған</translation>
        </message>
        <message>
            <source>Text of another position</source>
            <translation>Басқа лауазымның мәтіні</translation>
        </message>
        <message>
            <source>Cells contradict each other</source>
            <translation>Талаптар бір-біріне қайшы</translation>
        </message>
        <message>
            <source>Junior above senior</source>
            <translation>Төменгі лауазымға талап артық</translation>
        </message>
        <message>
            <source>Cannot be proved</source>
            <translation>Құжатпен дәлелденбейді</translation>
        </message>
        <message>
            <source>Reference to an act</source>
            <translation>Актіге сілтеме</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Емле</translation>
        </message>
        <message>
            <source>number</source>
            <translation>нөмір</translation>
        </message>
        <message>
            <source>title</source>
            <translation>атауы</translation>
        </message>
        <message>
            <source>units</source>
            <translation>бірлік саны</translation>
        </message>
        <message>
            <source>education</source>
            <translation>білімі</translation>
        </message>
        <message>
            <source>experience</source>
            <translation>практикалық тәжірибе</translation>
        </message>
        <message>
            <source>competence</source>
            <translation>құзыреті</translation>
        </message>
        <message>
            <source>optional demands</source>
            <translation>қосымша талаптар</translation>
        </message>
        <message>
            <source>department</source>
            <translation>бөлімше</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>ұйым атауы</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>күмәнді</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>ескерту</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>қабылданған</translation>
        </message>
    </context>
    <context>
        <name>AuditFilter</name>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Open faults</source>
            <translation>Ашық қателер</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданған</translation>
        </message>
        <message>
            <source>Open and accepted</source>
            <translation>Ашық және қабылданған</translation>
        </message>
    </context>
    <context>
        <name>AuditList</name>
        <message>
            <source>All kinds</source>
            <translation>Барлық түрі</translation>
        </message>
        <message>
            <source>Organisation or department</source>
            <translation>Ұйым немесе бөлімше</translation>
        </message>
        <message>
            <source>Open or accepted findings</source>
            <translation>Ашық не қабылданған кемшіліктер</translation>
        </message>
        <message>
            <source>Kind of finding</source>
            <translation>Кемшілік түрі</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Кемшіліктер</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>Title, number or words of the text</source>
            <translation>Атауы, нөмірі немесе мәтін сөздері</translation>
        </message>
        <message>
            <source>Go there and mend it</source>
            <translation>Өтіп, түзету</translation>
        </message>
        <message>
            <source>Audit again</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Save the list of findings…</source>
            <translation>Кемшіліктер тізімін сақтау…</translation>
        </message>
        <message>
            <source>Auditing requirements</source>
            <translation>Талаптар тексерілуде</translation>
        </message>
        <message>
            <source>The audit was stopped; the list is an earlier one.</source>
            <translation>Тексеру тоқтатылды; тізім бұрынғы қалпында.</translation>
        </message>
        <message>
            <source>There is no position in this database yet.</source>
            <translation>Бұл дерекқорда әзірге лауазым жоқ.</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>«{text}» бойынша ештеңе табылмады.</translation>
        </message>
        <message>
            <source>There is nothing of this kind: all is settled.</source>
            <translation>Мұндай кемшілік жоқ: бәрі шешілген.</translation>
        </message>
        <message>
            <source>No fault was found in the requirements.</source>
            <translation>Талаптардан қате табылған жоқ.</translation>
        </message>
        <message>
            <source>positions: {count}</source>
            <translation>лауазым: {count}</translation>
        </message>
        <message>
            <source>open findings: {count}</source>
            <translation>ашық кемшілік: {count}</translation>
        </message>
        <message>
            <source>faults among them: {count}</source>
            <translation>оның ішінде қате: {count}</translation>
        </message>
        <message>
            <source>accepted: {count}</source>
            <translation>қабылданған: {count}</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>Қабылданды.</translation>
        </message>
        <message>
            <source>The finding is open again.</source>
            <translation>Кемшілік қайта ашылды.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не қате</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не табылды</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Қалай түзету керек</translation>
        </message>
        <message>
            <source>Kazakh text</source>
            <translation>Қазақша мәтін</translation>
        </message>
        <message>
            <source>Russian text</source>
            <translation>Орысша мәтін</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Findings written to {file}: {count}.</source>
            <translation>{file} файлына жазылған кемшіліктер: {count}.</translation>
        </message>
    </context>
    <context>
        <name>BatchDialog</name>
        <message>
            <source>Code a list of titles</source>
            <translation>Атаулар тізіміне код қою</translation>
        </message>
        <message>
            <source>Workbook with job titles</source>
            <translation>Лауазым атаулары бар жұмыс кітабы</translation>
        </message>
        <message>
            <source>New workbook with the codes</source>
            <translation>Кодтары бар жаңа жұмыс кітабы</translation>
        </message>
        <message>
            <source>Code the list</source>
            <translation>Код қою</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Файлдың алғашқы жолдары</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Атаулар</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Міндеттер</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>Жұмыс кітаптары</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Файл оқылуда</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>{number}-баған</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>with codes</source>
            <translation>кодтарымен</translation>
        </message>
        <message>
            <source>rows with a title: {count}</source>
            <translation>атауы бар жол: {count}</translation>
        </message>
        <message>
            <source>Coding the titles</source>
            <translation>Атауларға код қойылуда</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Тоқтатылды. Файл жазылған жоқ.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Several at once: {paper}</source>
            <translation>Бірнешеуі бірден: {paper}</translation>
        </message>
        <message>
            <source>A paper for each</source>
            <translation>Құжат не бойынша жасалады</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>Құжаттарға арналған қалта</translation>
        </message>
        <message>
            <source>One PDF file of all</source>
            <translation>Барлығы бір PDF файлында</translation>
        </message>
        <message>
            <source>Making the papers</source>
            <translation>Құжаттар дайындалуда</translation>
        </message>
        <message>
            <source>Print what was made…</source>
            <translation>Дайын болғанын басып шығару…</translation>
        </message>
        <message>
            <source>Make the papers</source>
            <translation>Құжаттарды дайындау</translation>
        </message>
        <message>
            <source>A paper for each position</source>
            <translation>Әр лауазымға жеке құжат</translation>
        </message>
        <message>
            <source>A paper for each department</source>
            <translation>Әр бөлімшеге жеке құжат</translation>
        </message>
        <message>
            <source>A paper for each candidate</source>
            <translation>Әр үміткерге жеке құжат</translation>
        </message>
        <message>
            <source>A paper for each plan</source>
            <translation>Әр жоспарға жеке құжат</translation>
        </message>
        <message>
            <source>A paper for each version of a framework</source>
            <translation>Шеңбердің әр нұсқасына жеке құжат</translation>
        </message>
    </context>
    <context>
        <name>BatchOptions</name>
        <message>
            <source>Print all as one job</source>
            <translation>Барлығын бір тапсырмамен басып шығару</translation>
        </message>
        <message>
            <source>One PDF file of all</source>
            <translation>Барлығы бір PDF файлында</translation>
        </message>
        <message>
            <source>A file for each</source>
            <translation>Әрқайсысы жеке файлда</translation>
        </message>
        <message>
            <source>Printed on both sides: each paper begins on a sheet of its own</source>
            <translation>Екі жақты басып шығаруға: әр құжат жаңа парақтан басталады</translation>
        </message>
        <message>
            <source>Replace files of the same names</source>
            <translation>Аттас файлдардың орнына жазу</translation>
        </message>
    </context>
    <context>
        <name>BatchOutcome</name>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>All papers were written.</source>
            <translation>Барлық құжат жазылды.</translation>
        </message>
        <message>
            <source>Papers that were not written</source>
            <translation>Жазылмаған құжаттар</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) written</source>
            <translation>
                <numerusform>%n құжат жазылды</numerusform>
                <numerusform>%n құжат жазылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n бет</numerusform>
                <numerusform>%n бет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not written</source>
            <translation>
                <numerusform>%n құжат жазылмады</numerusform>
                <numerusform>%n құжат жазылмады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stopped before %n paper(s)</source>
            <translation>
                <numerusform>тоқтатылды, %n құжат қалды</numerusform>
                <numerusform>тоқтатылды, %n құжат қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>What was written before the stop is whole and stays.</source>
            <translation>Тоқтатқанға дейін жазылған файлдар толық, олар сақталады.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Ештеңе жазылған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>BatchResultView</name>
        <message>
            <source>Open the file</source>
            <translation>Файлды ашу</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>{rows} titles are coded in {file}</source>
            <translation>Код қойылған атау: {rows}. Файл: {file}</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>сенімді</translation>
        </message>
        <message>
            <source>the code can be taken</source>
            <translation>кодты алуға болады</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>сенімсіз</translation>
        </message>
        <message>
            <source>several codes are named beside it; the row is marked</source>
            <translation>жанында басқа кодтар да көрсетілген; жол белгіленген</translation>
        </message>
        <message>
            <source>without a code</source>
            <translation>кодсыз</translation>
        </message>
        <message>
            <source>the title says too little; the row is marked</source>
            <translation>атауы тым аз айтады; жол белгіленген</translation>
        </message>
    </context>
    <context>
        <name>BookPage</name>
        <message>
            <source>Copy the code</source>
            <translation>Кодты көшіру</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Құрылым</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Іздеу нәтижелері</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Толық мәлімет</translation>
        </message>
        <message>
            <source>There is no code «{code}» in this edition.</source>
            <translation>Бұл редакцияда «{code}» коды жоқ.</translation>
        </message>
        <message>
            <source>There is no code «{code}» in this edition; the nearest above it is {nearest}.</source>
            <translation>Бұл редакцияда «{code}» коды жоқ; одан жоғары тұрған ең жақыны — {nearest}.</translation>
        </message>
        <message>
            <source>This book is empty. Import its official file to fill it.</source>
            <translation>Бұл анықтамалық бос. Толтыру үшін оның ресми файлын енгізіңіз.</translation>
        </message>
        <message>
            <source>in force from {date}</source>
            <translation>{date} бастап қолданыста</translation>
        </message>
        <message>
            <source>a part of the book: what its source prints</source>
            <translation>анықтамалықтың бір бөлігі: дереккөзде басылғаны ғана</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>«{text}» бойынша ештеңе табылмады.</translation>
        </message>
    </context>
    <context>
        <name>Books</name>
        <message>
            <source>Jump to a code…</source>
            <translation>Кодқа өту…</translation>
        </message>
        <message>
            <source>To the group above</source>
            <translation>Жоғарғы топқа</translation>
        </message>
        <message>
            <source>Expand all below</source>
            <translation>Ішіндегінің бәрін ашу</translation>
        </message>
        <message>
            <source>Collapse all</source>
            <translation>Бәрін жинау</translation>
        </message>
        <message>
            <source>Copy the name</source>
            <translation>Атауын көшіру</translation>
        </message>
        <message>
            <source>Copy code and name</source>
            <translation>Коды мен атауын көшіру</translation>
        </message>
        <message>
            <source>Editions and their differences…</source>
            <translation>Редакциялар және олардың айырмасы…</translation>
        </message>
        <message>
            <source>Print this branch</source>
            <translation>Тармақты басып шығару</translation>
        </message>
        <message>
            <source>Export this branch…</source>
            <translation>Тармақты файлға шығару…</translation>
        </message>
        <message>
            <source>9 at the end: the residual group. It takes in what fits none of the groups beside it (marked б.т.к. in Kazakh and н.в.д.г. in Russian).</source>
            <translation>Соңындағы 9 — қалдық топ: қатар тұрған топтардың ешқайсысына кірмейтіндер осында жатады (қазақша «б.т.к.», орысша «н.в.д.г.» деп белгіленеді).</translation>
        </message>
        <message>
            <source>0 at the end: an undivided level. The group above is not divided here, it goes on as one.</source>
            <translation>Соңындағы 0 — бөлінбеген деңгей: жоғарғы топ бұл деңгейде бөлінбейді, біртұтас күйінде жалғасады.</translation>
        </message>
        <message>
            <source>residual group</source>
            <translation>қалдық топ</translation>
        </message>
        <message>
            <source>undivided level</source>
            <translation>бөлінбеген деңгей</translation>
        </message>
        <message>
            <source>Added by your organisation. It is in no official edition and goes into no official export.</source>
            <translation>Ұйымыңыз қосқан. Ресми редакцияларда жоқ, ресми деректермен бірге файлға шығарылмайды.</translation>
        </message>
        <message>
            <source>Export this branch</source>
            <translation>Тармақты файлға шығару</translation>
        </message>
        <message>
            <source>Entries written to {file}: {count}.</source>
            <translation>{file} файлына жазылған жазбалар саны: {count}.</translation>
        </message>
        <message>
            <source>Exporting the branch</source>
            <translation>Тармақ файлға шығарылуда</translation>
        </message>
    </context>
    <context>
        <name>BranchChoice</name>
        <message>
            <source>Print the whole book</source>
            <translation>Бүтіндей басып шығару</translation>
        </message>
        <message>
            <source>Own titles too, marked</source>
            <translation>Өз атауларымызды да, белгісімен</translation>
        </message>
        <message>
            <source>The whole book in force</source>
            <translation>Қолданыстағы анықтамалық бүтіндей</translation>
        </message>
        <message>
            <source>Branch: {branch}</source>
            <translation>Тармақ: {branch}</translation>
        </message>
    </context>
    <context>
        <name>CalendarDialog</name>
        <message>
            <source>Working calendar</source>
            <translation>Жұмыс күнтізбесі</translation>
        </message>
        <message>
            <source>Keep this day</source>
            <translation>Осы күнді сақтау</translation>
        </message>
        <message>
            <source>Take the correction back</source>
            <translation>Түзетуді алып тастау</translation>
        </message>
        <message>
            <source>The moved days off of {year} are not known to the program. Look them up in the government's order and write both days here: the day off and the day that is worked.</source>
            <translation>{year} жылғы демалыс күндерін ауыстыру туралы мәлімет бағдарламада жоқ. Үкімет қаулысын қарап, екі күнді де осында енгізіңіз: демалыс күнін және оның орнына жұмыс істелетін күнді.</translation>
        </message>
        <message>
            <source>There is no such day; one like 21.11.2026 is expected.</source>
            <translation>Мұндай күн жоқ; 21.11.2026 түріндегі күн күтіледі.</translation>
        </message>
        <message>
            <source>Kept: {date}, {work}.</source>
            <translation>Сақталды: {date}, {work}.</translation>
        </message>
        <message>
            <source>As the program knows it again: {date}.</source>
            <translation>Түзету алынды: {date}.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Monday to Friday are worked; these days are otherwise.</source>
            <translation>Дүйсенбіден жұмаға дейін — жұмыс күндері; тізімде ерекше күндер берілген.</translation>
        </message>
        <message>
            <source>Days off and moved days</source>
            <translation>Демалыс және ауыстырылған күндер</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Күннің түрі</translation>
        </message>
        <message>
            <source>Reason, such as the order</source>
            <translation>Себебі, мысалы, қаулы</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>CandidateCard</name>
        <message>
            <source>Candidate</source>
            <translation>Үміткер</translation>
        </message>
        <message>
            <source>Length of service</source>
            <translation>Жұмыс өтілі</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Жұмыс орындары</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Licences, clearances and the like</source>
            <translation>Куәліктер, рұқсаттар және өзге құжаттар</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>Our rule: no act prescribes the arithmetic</source>
            <translation>Біздің қағида: есептеу тәртібін ешбір акт белгілемейді</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>енгізілмеген</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>енгізілмеген</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Лауазымдары</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туған күні</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жас</numerusform>
                <numerusform>%n жас</numerusform>
            </translation>
        </message>
        <message>
            <source>{length} on {date}</source>
            <translation>{length} ({date} жағдай бойынша)</translation>
        </message>
        <message>
            <source>{level}, {year}</source>
            <translation>{level}, {year} ж.</translation>
        </message>
        <message>
            <source>form of study: {form}</source>
            <translation>оқу нысаны: {form}</translation>
        </message>
        <message>
            <source>diploma {number}</source>
            <translation>диплом {number}</translation>
        </message>
        <message>
            <source>to this day</source>
            <translation>осы уақытқа дейін</translation>
        </message>
        <message>
            <source>Counts as: {kinds}</source>
            <translation>Өтіл түрі: {kinds}</translation>
        </message>
        <message>
            <source>Counts as general experience only</source>
            <translation>Тек жалпы өтілге есептеледі</translation>
        </message>
        <message>
            <source>Decided by {who}</source>
            <translation>Белгілеген: {who}</translation>
        </message>
        <message>
            <source>expired on {date}</source>
            <translation>мерзімі {date} аяқталған</translation>
        </message>
        <message>
            <source>valid until {date}, soon to expire</source>
            <translation>{date} дейін жарамды, мерзімі жақында өтеді</translation>
        </message>
        <message>
            <source>valid until {date}</source>
            <translation>{date} дейін жарамды</translation>
        </message>
    </context>
    <context>
        <name>CandidateCommands</name>
        <message>
            <source>New candidate</source>
            <translation>Жаңа үміткер</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Check against the positions</source>
            <translation>Лауазымдарға сәйкестігін тексеру</translation>
        </message>
        <message>
            <source>Remove the candidate</source>
            <translation>Үміткерді жою</translation>
        </message>
        <message>
            <source>Import candidates…</source>
            <translation>Үміткерлерді жүктеу…</translation>
        </message>
        <message>
            <source>Export all candidates…</source>
            <translation>Барлық үміткерді файлға шығару…</translation>
        </message>
        <message>
            <source>Save an empty workbook to fill in…</source>
            <translation>Толтыруға арналған бос кітапты сақтау…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Save and add another</source>
            <translation>Сақтап, келесісін қосу</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сақтамау</translation>
        </message>
    </context>
    <context>
        <name>CandidateForm</name>
        <message>
            <source>The name is missing.</source>
            <translation>Аты-жөні көрсетілмеген.</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>Мұндай күн жоқ.</translation>
        </message>
        <message>
            <source>New candidate</source>
            <translation>Жаңа үміткер</translation>
        </message>
        <message>
            <source>Surname, name, patronymic</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Жұмыс орындары</translation>
        </message>
        <message>
            <source>Licences, clearances and the like</source>
            <translation>Куәліктер, рұқсаттар және өзге құжаттар</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Байланыс деректері</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>File {number}</source>
            <translation>{number}-файл</translation>
        </message>
        <message>
            <source>Add files, or drop them here</source>
            <translation>Файл қосу (осында сүйреп әкелуге болады)</translation>
        </message>
        <message>
            <source>Diploma {number}</source>
            <translation>{number}-диплом</translation>
        </message>
        <message>
            <source>Add a diploma</source>
            <translation>Диплом қосу</translation>
        </message>
        <message>
            <source>Employment {number}</source>
            <translation>{number}-жұмыс орны</translation>
        </message>
        <message>
            <source>Add an employment</source>
            <translation>Жұмыс орнын қосу</translation>
        </message>
        <message>
            <source>Document {number}</source>
            <translation>{number}-құжат</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Құжат қосу</translation>
        </message>
    </context>
    <context>
        <name>CandidateListing</name>
        <message>
            <source>Reading the candidates</source>
            <translation>Үміткерлер оқылуда</translation>
        </message>
        <message>
            <source>No candidate is recorded yet.</source>
            <translation>Әзірге бірде-бір үміткер енгізілмеген.</translation>
        </message>
        <message>
            <source>Nobody fits what is chosen.</source>
            <translation>Таңдалғанға сай ешкім жоқ.</translation>
        </message>
        <message>
            <source>Nobody found for «{text}».</source>
            <translation>«{text}» бойынша ешкім табылмады.</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттары</translation>
        </message>
        <message>
            <source>No diploma recorded</source>
            <translation>Диплом жазылмаған</translation>
        </message>
        <message>
            <source>Expired documents</source>
            <translation>Мерзімі өткен құжаттар</translation>
        </message>
        <message>
            <source>Documents that soon expire</source>
            <translation>Мерзімі жақында өтетін құжаттар</translation>
        </message>
        <message>
            <source>Kind of experience not set</source>
            <translation>Өтіл түрі белгіленбеген</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Өтілі</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>өтті</translation>
        </message>
        <message>
            <source>expires soon</source>
            <translation>өтеді</translation>
        </message>
        <message>
            <source>The first document expires on {date}.</source>
            <translation>Бірінші құжаттың мерзімі: {date}.</translation>
        </message>
        <message>
            <source>Looking for the files</source>
            <translation>Файлдар тексерілуде</translation>
        </message>
        <message>
            <source>The file is gone: {path}</source>
            <translation>Файл орнында жоқ: {path}</translation>
        </message>
        <message>
            <source>Only documents and pictures are opened from here: {path}</source>
            <translation>Мұнда тек құжаттар мен суреттер ашылады: {path}</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Файлдар оқылуда</translation>
        </message>
        <message>
            <source>The file has changed since it was attached: {path}</source>
            <translation>Файл тіркелгеннен кейін өзгерген: {path}</translation>
        </message>
        <message>
            <source>No program of this computer opens the file: {path}</source>
            <translation>Бұл компьютерде файлды ашатын бағдарлама табылмады: {path}</translation>
        </message>
        <message>
            <source>Export all candidates</source>
            <translation>Барлық үміткерді файлға шығару</translation>
        </message>
        <message>
            <source>candidates</source>
            <translation>үміткерлер</translation>
        </message>
        <message>
            <source>Candidates written to {file}: {count}.</source>
            <translation>«{file}» файлына жазылған үміткерлер саны: {count}.</translation>
        </message>
        <message>
            <source>Exporting the candidates</source>
            <translation>Үміткерлер файлға шығарылуда</translation>
        </message>
        <message>
            <source>Save an empty workbook to fill in</source>
            <translation>Толтыруға арналған бос кітапты сақтау</translation>
        </message>
        <message>
            <source>candidates to fill in</source>
            <translation>үміткерлер үлгісі</translation>
        </message>
        <message>
            <source>Fill in {file} and take it in by “Import candidates”.</source>
            <translation>«{file}» файлын толтырып, «Үміткерлерді жүктеу» арқылы енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>CandidatesPage</name>
        <message>
            <source>Name or IIN</source>
            <translation>Аты-жөні немесе ЖСН</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Үміткерлер</translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n үміткер</numerusform>
                <numerusform>%n үміткер</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a candidate to see the record here.</source>
            <translation>Мәліметтерін осы жерден көру үшін үміткерді таңдаңыз.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Жойылды: {name}</translation>
        </message>
    </context>
    <context>
        <name>CardColumns</name>
        <message>
            <source>ISCO-08</source>
            <translation>ISCO-08</translation>
        </message>
        <message>
            <source>Unit groups</source>
            <translation>Бастауыш топтар</translation>
        </message>
        <message>
            <source>Occupation groups</source>
            <translation>Қызметтер топтары</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Деңгейлер</translation>
        </message>
        <message>
            <source>Economic activity</source>
            <translation>ЭҚЖЖ</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Бәрі</translation>
        </message>
    </context>
    <context>
        <name>CardEditor</name>
        <message>
            <source>Pick a code of the classifier, or write what the occupation is called.</source>
            <translation>Жіктеуіштің кодын таңдаңыз немесе кәсіптің атауын жазыңыз.</translation>
        </message>
        <message>
            <source>The occupation was removed, with its place in table 1 and its ways in table 2.</source>
            <translation>Кәсіп 1-кестедегі орнымен және 2-кестедегі даму жолдарымен бірге алып тасталды.</translation>
        </message>
        <message>
            <source>Add an occupation</source>
            <translation>Кәсіп қосу</translation>
        </message>
        <message>
            <source>Fill…</source>
            <translation>Толтыру…</translation>
        </message>
        <message>
            <source>See what the staffing table and the classifier would add</source>
            <translation>Штат кестесі мен жіктеуіш не қосатынын көру</translation>
        </message>
        <message>
            <source>Table 3: occupations</source>
            <translation>3-кесте: кәсіптер</translation>
        </message>
        <message>
            <source>Table 3: columns of the chosen group</source>
            <translation>3-кесте: таңдалған топтың бағандары</translation>
        </message>
        <message>
            <source>Which columns show</source>
            <translation>Қай бағандар көрсетілген</translation>
        </message>
        <message>
            <source>Table 3 has no occupation yet. Fill it from the staffing table, or add one.</source>
            <translation>3-кестеде кәсіптер әлі жоқ. Оны штат кестесі бойынша толтырыңыз немесе кәсіп қосыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>what the list of {year} allows</source>
            <translation>{year} жылғы тізбе рұқсат ететін нысан</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>енгізілмеген</translation>
        </message>
        <message>
            <source>{fields}; and other related fields</source>
            <translation>{fields}; өзге де сабақтас бағыттар</translation>
        </message>
        <message>
            <source>born on {date}</source>
            <translation>туған күні {date}</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Met from</source>
            <translation>Сәйкестік күні</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>Find in this list</source>
            <translation>Осы тізімнен табу</translation>
        </message>
        <message>
            <source>Mark all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
        <message>
            <source>Unmark all</source>
            <translation>Белгілерді алу</translation>
        </message>
        <message>
            <source>marked: {count}</source>
            <translation>белгіленгені: {count}</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Against all positions</source>
            <translation>Барлық лауазымға тексеру</translation>
        </message>
        <message>
            <source>The candidate's record</source>
            <translation>Үміткердің мәліметтері</translation>
        </message>
        <message>
            <source>The position's requirement</source>
            <translation>Лауазымға қойылатын талап</translation>
        </message>
        <message>
            <source>Print the protocol</source>
            <translation>Хаттаманы басып шығару</translation>
        </message>
        <message>
            <source>Open the candidates</source>
            <translation>Үміткерлерді ашу</translation>
        </message>
        <message>
            <source>Open the staffing table</source>
            <translation>Штат кестесін ашу</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>Қай күнге</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Үміткер</translation>
        </message>
        <message>
            <source>Name or IIN</source>
            <translation>Аты-жөні немесе ЖСН</translation>
        </message>
        <message>
            <source>Nobody found.</source>
            <translation>Ешкім табылмады.</translation>
        </message>
        <message>
            <source>No candidate is recorded yet.</source>
            <translation>Әзірге бірде-бір үміткер енгізілмеген.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Title, number or department</source>
            <translation>Атауы, нөмірі немесе бөлімшесі</translation>
        </message>
        <message>
            <source>No position found.</source>
            <translation>Лауазым табылмады.</translation>
        </message>
        <message>
            <source>There is no position yet.</source>
            <translation>Әзірге бірде-бір лауазым жоқ.</translation>
        </message>
        <message>
            <source>All positions</source>
            <translation>Барлық лауазым</translation>
        </message>
        <message numerus="yes">
            <source>%n position(s)</source>
            <translation>
                <numerusform>%n лауазым</numerusform>
                <numerusform>%n лауазым</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n үміткер</numerusform>
                <numerusform>%n үміткер</numerusform>
            </translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Күнді 21.11.2026 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>A check needs a candidate and a staffing table with requirements.</source>
            <translation>Тексеру үшін үміткер мен талаптары бар штат кестесі қажет.</translation>
        </message>
        <message>
            <source>A check is made for a day.</source>
            <translation>Тексеру белгілі бір күнге жасалады.</translation>
        </message>
        <message>
            <source>Checking all positions</source>
            <translation>Барлық лауазым тексерілуде</translation>
        </message>
        <message>
            <source>{name}, on {date}</source>
            <translation>{name}, {date} күнгі жағдай бойынша</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>Тексеру тоқтатылды.</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Position or department</source>
            <translation>Лауазым немесе бөлімше</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не табылды</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Қалай түзетуге болады</translation>
        </message>
        <message>
            <source>Checks of the staffing table</source>
            <translation>Штат кестесін тексеру</translation>
        </message>
        <message>
            <source>Check the staffing table</source>
            <translation>Штат кестесін тексеру</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Save the list of findings…</source>
            <translation>Табылғандар тізімін сақтау…</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Тізімді көшіріп алу</translation>
        </message>
        <message>
            <source>Back to the staffing table</source>
            <translation>Штат кестесіне оралу</translation>
        </message>
        <message>
            <source>Findings of the checks</source>
            <translation>Тексеруде табылғандар</translation>
        </message>
        <message>
            <source>All is well: the checks found nothing to mend.</source>
            <translation>Бәрі дұрыс: түзететін ештеңе табылмады.</translation>
        </message>
        <message>
            <source>found: {count}</source>
            <translation>табылғаны: {count}</translation>
        </message>
        <message>
            <source>faults among them: {count}</source>
            <translation>оның ішінде қате: {count}</translation>
        </message>
    </context>
    <context>
        <name>Classification</name>
        <message>
            <source>sure</source>
            <translation>сенімді</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>сенімсіз</translation>
        </message>
        <message>
            <source>remembered</source>
            <translation>есте сақталған</translation>
        </message>
        <message>
            <source>own title</source>
            <translation>өз атауымыз</translation>
        </message>
        <message>
            <source>the first answer was taken</source>
            <translation>бірінші жауап алынды</translation>
        </message>
        <message>
            <source>another code was taken</source>
            <translation>басқа код алынды</translation>
        </message>
        <message>
            <source>confirmed again</source>
            <translation>қайта расталды</translation>
        </message>
        <message>
            <source>Take in an official file…</source>
            <translation>Ресми файлды енгізу…</translation>
        </message>
        <message>
            <source>Find a code for a title…</source>
            <translation>Лауазымға код табу…</translation>
        </message>
        <message>
            <source>Remembered codes…</source>
            <translation>Есте сақталған кодтар…</translation>
        </message>
        <message>
            <source>Code a list of titles…</source>
            <translation>Атаулар тізіміне код қою…</translation>
        </message>
        <message>
            <source>Preparing the suggestions of codes</source>
            <translation>Код ұсыныстарын дайындау</translation>
        </message>
    </context>
    <context>
        <name>ClassifierCard</name>
        <message>
            <source>Skill level</source>
            <translation>Дағды деңгейі</translation>
        </message>
        <message>
            <source>Directly below</source>
            <translation>Құрамына кіреді</translation>
        </message>
        <message>
            <source>Add an own title…</source>
            <translation>Өз атауын қосу…</translation>
        </message>
        <message>
            <source>Change the own title…</source>
            <translation>Өз атауын өзгерту…</translation>
        </message>
        <message>
            <source>Remove the own title</source>
            <translation>Өз атауын жою</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>As printed</source>
            <translation>Дереккөзде</translation>
        </message>
        <message>
            <source>{code}: the edition in force has no such group; change the title to move it</source>
            <translation>{code}: қолданыстағы редакцияда мұндай топ жоқ; атауды өзгертіп, басқа топқа көшіріңіз</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>in capitals in the source</source>
            <translation>дереккөзде бас әріппен</translation>
        </message>
        <message>
            <source>the Kazakh name repeats the Russian one</source>
            <translation>қазақша атауы орысшасын қайталайды</translation>
        </message>
        <message>
            <source>the Russian name repeats the Kazakh one</source>
            <translation>орысша атауы қазақшасын қайталайды</translation>
        </message>
        <message>
            <source>The source gives the same words in both languages; a name of its own is missing.</source>
            <translation>Дереккөзде екі тілде де бірдей сөздер тұр; өз тіліндегі атау жоқ.</translation>
        </message>
        <message>
            <source>Same code in ISCO-08</source>
            <translation>ISCO-08 жіктеуіндегі дәл осындай код</translation>
        </message>
        <message>
            <source>Equal codes need not mean equal groups: compare the names. No official table of correspondence between the national classifier and ISCO-08 is known.</source>
            <translation>Кодтардың бірдей болуы топтардың бірдей екенін білдірмейді: атауларын салыстырыңыз. Ұлттық жіктеуіш пен ISCO-08 арасындағы ресми сәйкестік кестесі белгісіз.</translation>
        </message>
        <message>
            <source>Used by these positions</source>
            <translation>Осы кодты қолданатын лауазымдар</translation>
        </message>
        <message>
            <source>and {count} more, see Staffing</source>
            <translation>тағы {count}, штат кестесінен қараңыз</translation>
        </message>
        <message>
            <source>the classifier gives this group no single skill level</source>
            <translation>жіктеуіш бұл топқа біртұтас дағды деңгейін белгілемеген</translation>
        </message>
    </context>
    <context>
        <name>ClassifierDialog</name>
        <message>
            <source>Take in the classifier of occupations</source>
            <translation>Қызметтер жіктеуішін енгізу</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Stopped. Nothing was stored.</source>
            <translation>Тоқтатылды. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Файл оқылуда</translation>
        </message>
        <message>
            <source>Reading the sheet «{sheet}»</source>
            <translation>«{sheet}» парағы оқылуда</translation>
        </message>
        <message>
            <source>Reading the entries</source>
            <translation>Жазбалар оқылуда</translation>
        </message>
        <message>
            <source>{count} entries become the edition in force. The earlier editions stay and can be looked at; positions keep their codes.</source>
            <translation>Қолданыстағы редакцияға {count} жазба енеді. Бұрынғы редакциялар сақталады және оларды қарауға болады; лауазымдардың кодтары өзгермейді.</translation>
        </message>
        <message>
            <source>Storing the edition</source>
            <translation>Редакция сақталуда</translation>
        </message>
        <message>
            <source>Something else was done since; undo it first.</source>
            <translation>Содан кейін басқа әрекет жасалды; алдымен соны болдырмаңыз.</translation>
        </message>
    </context>
    <context>
        <name>ClassifierPage</name>
        <message>
            <source>Code or name of an occupation</source>
            <translation>Қызметтің коды немесе атауы</translation>
        </message>
        <message>
            <source>«{title}» is removed.</source>
            <translation>«{title}» жойылды.</translation>
        </message>
    </context>
    <context>
        <name>ClassifierReportView</name>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Every row of the file becomes an entry.</source>
            <translation>Файлдың әр жолы жазбаға айналады.</translation>
        </message>
        <message>
            <source>Every entry has a name of its own in both languages.</source>
            <translation>Әр жазбаның екі тілде де өз атауы бар.</translation>
        </message>
        <message>
            <source>Nothing had to be guessed.</source>
            <translation>Болжап оқуға тура келген жер жоқ.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Жалпы көрініс</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмашылықтар</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Енбеген жолдар</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Атаулар</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Болжамдар</translation>
        </message>
        <message>
            <source>{file}: {entries} entries would be taken in, {aside} rows set aside.</source>
            <translation>{file}: енгізілетін жазба — {entries}, енбейтін жол — {aside}.</translation>
        </message>
        <message>
            <source>Positions whose code is no longer there: {count}. They stand under «Differences».</source>
            <translation>Коды енді жоқ лауазымдар: {count}. Олар «Айырмашылықтар» бетінде тұр.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неге</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Не дұрыс емес</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Файлда</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Оқылуы</translation>
        </message>
    </context>
    <context>
        <name>CodeSuggestions</name>
        <message>
            <source>Duties, where the title alone does not tell</source>
            <translation>Міндеттері, егер атаудан түсінікті болмаса</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Міндеттер</translation>
        </message>
        <message>
            <source>Show in the classifier</source>
            <translation>Жіктеуіштен көрсету</translation>
        </message>
        <message>
            <source>Suggested codes</source>
            <translation>Ұсынылған кодтар</translation>
        </message>
        <message>
            <source>Type a job title: its codes show here.</source>
            <translation>Лауазым атауын жазыңыз: кодтары осында шығады.</translation>
        </message>
        <message>
            <source>Looking for a code…</source>
            <translation>Код ізделуде…</translation>
        </message>
        <message>
            <source>The classifier has nothing like it. Name the duties, or look for the code by words.</source>
            <translation>Жіктеуіште бұған ұқсас ештеңе жоқ. Міндеттерін жазыңыз немесе кодты сөзбен іздеңіз.</translation>
        </message>
        <message>
            <source>The title alone does not decide. Name the duties, or choose the code that fits yourself.</source>
            <translation>Атаудың өзі жеткіліксіз. Міндеттерін жазыңыз немесе сәйкес кодты өзіңіз таңдаңыз.</translation>
        </message>
        <message>
            <source>Click or press Enter to take a code; it is remembered for this title.</source>
            <translation>Кодты алу үшін басыңыз немесе Enter пернесін басыңыз; ол осы атау үшін есте сақталады.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Tick what shows; drag it, or move it with Alt and an arrow.</source>
            <translation>Көрінетін бағандарды белгілеңіз; ретін тінтуірмен немесе Alt және көрсеткімен өзгертіңіз.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Бастапқы қалпына</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Columns of the functional map</source>
            <translation>Функционалдық картаның бағандары</translation>
        </message>
        <message>
            <source>Occupational group</source>
            <translation>Кәсіптік топ</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Кәсіптер саны</translation>
        </message>
        <message>
            <source>Name of the column</source>
            <translation>Бағанның атауы</translation>
        </message>
        <message>
            <source>A column needs a name.</source>
            <translation>Бағанның атауы болуға тиіс.</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Баған қосу</translation>
        </message>
        <message>
            <source>Remove the column; its occupations stay</source>
            <translation>Бағанды алып тастау; кәсіптері қалады</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Солға жылжыту</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Оңға жылжыту</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>rows in the table: {count}</source>
            <translation>кестедегі жол саны: {count}</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>{number}-баған</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Файлдың алғашқы жолдары</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>First row of entries</source>
            <translation>Бірінші жазба жолы</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What do you want to do?</source>
            <translation>Не істегіңіз келеді?</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Командалар</translation>
        </message>
    </context>
    <context>
        <name>CommissionActions</name>
        <message>
            <source>Put on the shortlist</source>
            <translation>Тізімге қосу</translation>
        </message>
        <message>
            <source>Recommend</source>
            <translation>Ұсыну</translation>
        </message>
        <message>
            <source>To the reserve</source>
            <translation>Резервке</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Ескертпе…</translation>
        </message>
        <message>
            <source>Take off the shortlist</source>
            <translation>Тізімнен шығару</translation>
        </message>
        <message>
            <source>Meeting of the commission…</source>
            <translation>Комиссия отырысы…</translation>
        </message>
        <message>
            <source>Print the commission's protocol</source>
            <translation>Комиссия хаттамасын басып шығару</translation>
        </message>
        <message>
            <source>{name}: {state}.</source>
            <translation>{name}: {state}.</translation>
        </message>
        <message>
            <source>Note of the commission</source>
            <translation>Комиссия ескертпесі</translation>
        </message>
        <message>
            <source>Why; it stands in the protocol:</source>
            <translation>Себебі; хаттамаға жазылады:</translation>
        </message>
        <message>
            <source>The note is kept.</source>
            <translation>Ескертпе сақталды.</translation>
        </message>
        <message>
            <source>Taken off the shortlist.</source>
            <translation>Тізімнен шығарылды.</translation>
        </message>
        <message>
            <source>The head of the protocol is kept.</source>
            <translation>Хаттаманың кіріспе бөлігі сақталды.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDetails</name>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Енді</translation>
        </message>
        <message>
            <source>The chosen difference in full</source>
            <translation>Таңдалған айырмашылық толығымен</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message>
            <source>Compare two editions</source>
            <translation>Екі редакцияны салыстыру</translation>
        </message>
        <message>
            <source>Print the annex…</source>
            <translation>Қосымшаны басып шығару…</translation>
        </message>
        <message>
            <source>Save the annex to the order…</source>
            <translation>Бұйрыққа қосымшаны сақтау…</translation>
        </message>
        <message>
            <source>Writing the annex</source>
            <translation>Қосымша жазылып жатыр</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Енді</translation>
        </message>
        <message>
            <source>The older edition</source>
            <translation>Ескі редакция</translation>
        </message>
        <message>
            <source>The newer edition</source>
            <translation>Жаңа редакция</translation>
        </message>
        <message>
            <source>Languages of the annex</source>
            <translation>Қосымшаның тілдері</translation>
        </message>
        <message>
            <source>There is one edition only: nothing to compare it with yet.</source>
            <translation>Редакция біреу ғана: салыстыратын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>This is the same edition twice: choose another one.</source>
            <translation>Екеуі де бір редакция: басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Comparing the editions</source>
            <translation>Редакциялар салыстырылып жатыр</translation>
        </message>
        <message>
            <source>Annex to the order</source>
            <translation>Бұйрыққа қосымша</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>Айырмашылықтарды экспорттау</translation>
        </message>
        <message>
            <source>Exporting the differences</source>
            <translation>Айырмашылықтар экспортталып жатыр</translation>
        </message>
        <message>
            <source>Lines written to {file}: {count}.</source>
            <translation>{file} файлына жазылған жол саны: {count}.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Title, number or department</source>
            <translation>Атауы, нөмірі немесе бөлімшесі</translation>
        </message>
        <message>
            <source>Copy what shows</source>
            <translation>Көрсетілгенді көшіру</translation>
        </message>
        <message>
            <source>Export what shows…</source>
            <translation>Көрсетілгенді экспорттау…</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмашылықтар</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Не өзгерді</translation>
        </message>
        <message>
            <source>Totals by department</source>
            <translation>Бөлімшелер бойынша жиынтықтар</translation>
        </message>
        <message>
            <source>Position or department</source>
            <translation>Лауазым немесе бөлімше</translation>
        </message>
        <message>
            <source>Lies in</source>
            <translation>Құрамында</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Енді</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Бірлік</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Айлық қор</translation>
        </message>
        <message>
            <source>No difference answers this search and these marks.</source>
            <translation>Осы іздеу мен белгілерге сай айырмашылық жоқ.</translation>
        </message>
        <message>
            <source>Nothing differs; positions that are the same: {count}.</source>
            <translation>Айырмашылық жоқ; өзгермеген лауазым саны: {count}.</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>Positions whose code the newer edition does not have: {count}</source>
            <translation>Коды жаңа редакцияда жоқ лауазымдар: {count}</translation>
        </message>
        <message>
            <source>move to another group…</source>
            <translation>басқа топқа көшіру…</translation>
        </message>
        <message>
            <source>Own titles without a group: {count}</source>
            <translation>Тобы жоқ өз атаулары: {count}</translation>
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
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
    </context>
    <context>
        <name>ContentsGroup</name>
        <message>
            <source>Parts</source>
            <translation>Бөліктер</translation>
        </message>
        <message>
            <source>Blocks of this paper</source>
            <translation>Осы құжаттың блоктары</translation>
        </message>
        <message>
            <source>Columns of its tables</source>
            <translation>Кестелерінің бағандары</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPane</name>
        <message>
            <source>Keep the correction</source>
            <translation>Түзетуді қалдыру</translation>
        </message>
        <message>
            <source>Back to the reading</source>
            <translation>Оқылғанға оралу</translation>
        </message>
        <message>
            <source>Read the texts again</source>
            <translation>Мәтіндерді қайта оқу</translation>
        </message>
        <message>
            <source>Number on the paper</source>
            <translation>Құжаттағы нөмірі</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штат бірлігі</translation>
        </message>
        <message>
            <source>The staff units are no number.</source>
            <translation>Штат бірлігі сан емес.</translation>
        </message>
        <message>
            <source>The title is missing in both languages.</source>
            <translation>Атауы екі тілде де жоқ.</translation>
        </message>
    </context>
    <context>
        <name>CouncilDialog</name>
        <message>
            <source>Approve the framework</source>
            <translation>Шеңберді бекіту</translation>
        </message>
        <message>
            <source>Number of the minutes of the sectoral council</source>
            <translation>Салалық кеңес хаттамасының нөмірі</translation>
        </message>
        <message>
            <source>Day of the decision</source>
            <translation>Шешім күні</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Бекіту</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>The day is missing; one like 21.11.2026 is expected.</source>
            <translation>Күні жоқ; 21.11.2026 түріндегі күн күтіледі.</translation>
        </message>
        <message>
            <source>The framework cannot be approved yet. Faults to mend first: {count}.</source>
            <translation>Шеңберді әзірге бекітуге болмайды. Алдымен түзетілетін қателер: {count}.</translation>
        </message>
        <message>
            <source>An approved version does not change any more. What comes later is a new version.</source>
            <translation>Бекітілген нұсқа енді өзгермейді. Кейінгі өзгерістердің бәрі — жаңа нұсқа.</translation>
        </message>
    </context>
    <context>
        <name>CountTable</name>
        <message>
            <source>Major group</source>
            <translation>Негізгі топ</translation>
        </message>
        <message>
            <source>Groups in the file and in the official table</source>
            <translation>Файлдағы және ресми кестедегі топтар</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>All numbers are those of the official table (НК РК 01-2017, table 1).</source>
            <translation>Барлық сан ресми кестедегімен (НК РК 01-2017, 1-кесте) бірдей.</translation>
        </message>
        <message>
            <source>Where the numbers differ from the official table (НК РК 01-2017, table 1):</source>
            <translation>Сандар ресми кестеден (НК РК 01-2017, 1-кесте) айырмаланатын жерлер:</translation>
        </message>
        <message>
            <source>major group {major}, {level}: {found} in the file, {official} in the table</source>
            <translation>{major}-негізгі топ, {level}: файлда — {found}, кестеде — {official}</translation>
        </message>
        <message>
            <source>beyond the table: {codes}</source>
            <translation>кестеде жоғы: {codes}</translation>
        </message>
        <message>
            <source>and {count} more: they are marked in the table below</source>
            <translation>және тағы {count}: олар төмендегі кестеде белгіленген</translation>
        </message>
        <message>
            <source>{found}, in the table {official}</source>
            <translation>{found}, кестеде {official}</translation>
        </message>
    </context>
    <context>
        <name>DatabaseFiles</name>
        <message>
            <source>Open a database</source>
            <translation>Дерекқорды ашу</translation>
        </message>
        <message>
            <source>New database</source>
            <translation>Жаңа дерекқор</translation>
        </message>
        <message>
            <source>Save a copy of the database</source>
            <translation>Дерекқордың көшірмесін сақтау</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Дерекқорлар</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Барлық файлдар</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>Pick from the calendar</source>
            <translation>Күнтізбеден таңдау</translation>
        </message>
    </context>
    <context>
        <name>DeadlineCommands</name>
        <message>
            <source>New plan</source>
            <translation>Жаңа жоспар</translation>
        </message>
        <message>
            <source>Change the plan</source>
            <translation>Жоспарды өзгерту</translation>
        </message>
        <message>
            <source>Remove the plan</source>
            <translation>Жоспарды жою</translation>
        </message>
        <message>
            <source>End the step…</source>
            <translation>Кезеңді аяқтау…</translation>
        </message>
        <message>
            <source>Reopen the last step</source>
            <translation>Соңғы кезеңді қайта ашу</translation>
        </message>
        <message>
            <source>Working calendar…</source>
            <translation>Жұмыс күнтізбесі…</translation>
        </message>
        <message>
            <source>Export to a calendar…</source>
            <translation>Күнтізбеге экспорттау…</translation>
        </message>
        <message>
            <source>Export all plans to a calendar…</source>
            <translation>Барлық жоспарды күнтізбеге экспорттау…</translation>
        </message>
        <message>
            <source>Print the plan</source>
            <translation>Жоспарды басып шығару</translation>
        </message>
    </context>
    <context>
        <name>DeadlineWarnings</name>
        <message>
            <source>Deadlines</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Other plans that press: {count}</source>
            <translation>Мерзімі өткен немесе таяп қалған басқа жоспарлар: {count}</translation>
        </message>
        <message>
            <source>{step}, until {date}. {state}.</source>
            <translation>{step}, соңғы күні — {date}. {state}.</translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message>
            <source>working day</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Апта күні</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Күннің түрі</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Мереке немесе себеп</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>corrected by the user</source>
            <translation>пайдаланушы түзеткен</translation>
        </message>
        <message>
            <source>estimated: check it</source>
            <translation>есептік: тексеріңіз</translation>
        </message>
        <message>
            <source>known to the program</source>
            <translation>бағдарламаға белгілі</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Who acts</source>
            <translation>Орындаушы</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Жұмыс күні</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Нақты аяқталуы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жай-күйі</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesPage</name>
        <message>
            <source>There is no deadline plan yet. A plan begins with the day on which the sectoral council decided that a framework is needed; all last days follow from it.</source>
            <translation>Жоспар-кесте әлі жоқ. Ол салалық кеңес шеңбер әзірлеу қажет деп шешкен күннен басталады; барлық мерзім сол күннен есептеледі.</translation>
        </message>
        <message>
            <source>Loading the working calendar</source>
            <translation>Жұмыс күнтізбесін жүктеу</translation>
        </message>
        <message>
            <source>Choose a plan to see its steps here.</source>
            <translation>Кезеңдерін көру үшін жоспарды таңдаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n жоспар</numerusform>
                <numerusform>%n жоспар</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Сақталды: {name}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Жойылды: {name}</translation>
        </message>
        <message>
            <source>The step has ended; the days after it are reckoned anew.</source>
            <translation>Кезең аяқталды; келесі мерзімдер қайта есептелді.</translation>
        </message>
        <message>
            <source>The step runs again; the days after it are reckoned anew.</source>
            <translation>Кезең қайта орындалуда; келесі мерзімдер қайта есептелді.</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Export to a calendar</source>
            <translation>Күнтізбеге экспорттау</translation>
        </message>
        <message>
            <source>Events written to {file}: {count}.</source>
            <translation>{file} файлына жазылған оқиғалар: {count}.</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesView</name>
        <message>
            <source>Deadline plans</source>
            <translation>Жоспар-кестелер</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>Жоспардың кезеңдері</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Кезеңдер</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>Tasks of the preparation (point 8)</source>
            <translation>Дайындық жұмыстарының міндеттері (8-тармақ)</translation>
        </message>
        <message>
            <source>Council's decision: {date}</source>
            <translation>Кеңестің шешімі: {date}</translation>
        </message>
        <message>
            <source>All steps have ended, the last one on {date}.</source>
            <translation>Барлық кезең аяқталды, соңғысы — {date}.</translation>
        </message>
        <message>
            <source>Now: {step}, until {date}. {state}.</source>
            <translation>Қазір: {step}, соңғы күні — {date}. {state}.</translation>
        </message>
        <message>
            <source>All is expected to be finished by {date}.</source>
            <translation>Барлық жұмыс {date} күнінен кешіктірілмей аяқталады деп күтіледі.</translation>
        </message>
        <message>
            <source>If the council sends the draft back once: by {date} (point 13).</source>
            <translation>Кеңес жобаны пысықтауға қайтарса — {date} күнінен кешіктірмей (13-тармақ).</translation>
        </message>
    </context>
    <context>
        <name>DecisionBox</name>
        <message>
            <source>Reason of the decision; it stands in the protocol</source>
            <translation>Шешімнің негіздемесі; хаттамаға жазылады</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>Шешімнің негіздемесі</translation>
        </message>
        <message>
            <source>Decide: met</source>
            <translation>Шешім: сәйкес</translation>
        </message>
        <message>
            <source>Decide: not met</source>
            <translation>Шешім: сәйкес емес</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>Шешімді қайтарып алу</translation>
        </message>
        <message>
            <source>The program does not decide this. Your decision is kept with your name.</source>
            <translation>Мұны бағдарлама шешпейді. Шешіміңіз атыңызбен сақталады.</translation>
        </message>
        <message>
            <source>{who} decided on {date}: {verdict}. {reason}</source>
            <translation>{who}, {date}, шешімі: {verdict}. {reason}</translation>
        </message>
        <message>
            <source>The decision no longer counts: what is asked or recorded has changed since.</source>
            <translation>Шешім енді есепке алынбайды: содан бері талап, жазбалар немесе бағдарламаның қорытындысы өзгерді.</translation>
        </message>
        <message>
            <source>The program by itself: {verdict}.</source>
            <translation>Бағдарламаның өз қорытындысы: {verdict}.</translation>
        </message>
    </context>
    <context>
        <name>DemandPanels</name>
        <message>
            <source>What of the group must be met</source>
            <translation>Топтан не орындалуы тиіс</translation>
        </message>
        <message>
            <source>What is demanded</source>
            <translation>Не талап етіледі</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Міндеттілігі</translation>
        </message>
        <message>
            <source>Every part of it</source>
            <translation>Барлық бөлігі</translation>
        </message>
        <message>
            <source>Any one part of it</source>
            <translation>Кез келген бір бөлігі</translation>
        </message>
    </context>
    <context>
        <name>DepartmentModel</name>
        <message>
            <source>A department lies in an organisation or in another department.</source>
            <translation>Бөлімше ұйымның немесе басқа бөлімшенің құрамында болады.</translation>
        </message>
        <message>
            <source>A department cannot lie in itself or in one of its own departments.</source>
            <translation>Бөлімше өзінің немесе өз құрамындағы бөлімшенің құрамына кіре алмайды.</translation>
        </message>
        <message>
            <source>A department stays in its organisation.</source>
            <translation>Бөлімше өз ұйымының құрамында қалады.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDetails</name>
        <message>
            <source>Change</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>Name, {language}</source>
            <translation>Атауы, {language}</translation>
        </message>
        <message>
            <source>Before, {language}</source>
            <translation>Бұрын, {language}</translation>
        </message>
        <message>
            <source>After, {language}</source>
            <translation>Енді, {language}</translation>
        </message>
        <message>
            <source>Group above</source>
            <translation>Жоғарғы топ</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
    </context>
    <context>
        <name>DifferencePane</name>
        <message>
            <source>There is no edition in this database yet: everything is new.</source>
            <translation>Бұл дерекқорда әзірге редакция жоқ: бәрі жаңа.</translation>
        </message>
        <message>
            <source>Compared with the edition in force: {edition}</source>
            <translation>Қолданыстағы редакциямен салыстырғанда: {edition}</translation>
        </message>
        <message>
            <source>Positions whose code the file does not have: {count}. They keep their code.</source>
            <translation>Коды файлда жоқ лауазымдар: {count}. Олардың коды өзгермейді.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>Code or words of a name</source>
            <translation>Коды немесе атауы</translation>
        </message>
        <message>
            <source>Copy the line</source>
            <translation>Жолды көшіру</translation>
        </message>
        <message>
            <source>Export what shows…</source>
            <translation>Көрініп тұрғанды файлға шығару…</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмалар</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Енді</translation>
        </message>
        <message>
            <source>Group above</source>
            <translation>Жоғарғы топ</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Лауазымдар</translation>
        </message>
        <message>
            <source>No difference answers this search and these marks.</source>
            <translation>Осы іздеу мен белгілерге сай айырма жоқ.</translation>
        </message>
        <message>
            <source>Nothing differs: {count} entries are the same.</source>
            <translation>Айырма жоқ: бірдей жазбалар саны — {count}.</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Open the classifier</source>
            <translation>Жіктеуішті ашу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Taken in: {file}
new {created} · changed {updated} · as before {unchanged} · gone {removed}</source>
            <translation>Енгізілді: {file}
жаңасы {created} · өзгергені {updated} · бұрынғысынша {unchanged} · шыққаны {removed}</translation>
        </message>
        <message>
            <source>{file} says what the edition in force says: nothing was changed.</source>
            <translation>{file} файлында қолданыстағы редакциядағының дәл өзі тұр: ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Taken out again: the earlier edition is in force as before.</source>
            <translation>Қайта шығарылды: бұрынғы редакция бұрынғыдай қолданыста.</translation>
        </message>
    </context>
    <context>
        <name>EditionForm</name>
        <message>
            <source>Title of the edition</source>
            <translation>Редакцияның атауы</translation>
        </message>
        <message>
            <source>As the official act names it; the program's own words where it is empty.</source>
            <translation>Ресми актідегідей; бос қалса, бағдарлама кітаптың әдеттегі атауын қояды.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>The act or file it was taken from; it stands beside every entry.</source>
            <translation>Алынған актісі немесе файлы; әр жазбаның жанында тұрады.</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданысқа енгізілген күні</translation>
        </message>
        <message>
            <source>May stay empty where the source names no day.</source>
            <translation>Дереккөзде күні көрсетілмесе, бос қалдыруға болады.</translation>
        </message>
        <message>
            <source>The source is missing.</source>
            <translation>Дереккөз көрсетілмеген.</translation>
        </message>
        <message>
            <source>There is no such day; 21.11.2026 is expected.</source>
            <translation>Мұндай күн жоқ; 21.11.2026 түрінде жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>EditionNotice</name>
        <message>
            <source>Back to the edition in force</source>
            <translation>Қолданыстағы редакцияға оралу</translation>
        </message>
        <message>
            <source>Not in force: {edition}</source>
            <translation>Қолданыста емес: {edition}</translation>
        </message>
        <message>
            <source>The list of forms of study, not the book in force: {edition}</source>
            <translation>Оқу нысандары бойынша тізбе, қолданыстағы анықтамалық емес: {edition}</translation>
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
            <translation>Қолданыста: {edition}</translation>
        </message>
        <message>
            <source>Earlier: {edition}</source>
            <translation>Бұрынғы: {edition}</translation>
        </message>
        <message>
            <source>List of forms of study: {edition}</source>
            <translation>Оқу нысандары бойынша тізбе: {edition}</translation>
        </message>
    </context>
    <context>
        <name>EditionStrip</name>
        <message>
            <source>No edition was in force on {day}.</source>
            <translation>{day} күні ешбір редакция қолданыста болмаған.</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>as of</source>
            <translation>жағдай күні</translation>
        </message>
        <message>
            <source>Show the table as of a day</source>
            <translation>Кестені белгілі бір күнгі жағдаймен көрсету</translation>
        </message>
        <message>
            <source>The edition in force on this day, and who held what on it</source>
            <translation>Осы күні қолданыста болған редакция және сол күнгі жұмыспен қамту</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Бекіту…</translation>
        </message>
        <message>
            <source>Prepare an amendment</source>
            <translation>Жаңа редакция дайындау</translation>
        </message>
        <message>
            <source>Back to what is worked on</source>
            <translation>Ағымдағы редакцияға оралу</translation>
        </message>
        <message>
            <source>Editions of the staffing table…</source>
            <translation>Штат кестесінің редакциялары…</translation>
        </message>
        <message>
            <source>Compare two editions…</source>
            <translation>Екі редакцияны салыстыру…</translation>
        </message>
        <message>
            <source>As of {day}, read only</source>
            <translation>{day} жағдайы бойынша, тек оқу үшін</translation>
        </message>
        <message>
            <source>Read only: {edition}</source>
            <translation>Тек оқу үшін: {edition}</translation>
        </message>
        <message>
            <source>Draft: no order has approved it yet</source>
            <translation>Жоба: әлі бұйрықпен бекітілмеген</translation>
        </message>
        <message>
            <source>Draft of an amendment; before it: {edition}</source>
            <translation>Жаңа редакцияның жобасы; алдыңғысы: {edition}</translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message>
            <source>added</source>
            <translation>қосылған</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>атауы өзгерген</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>орны ауысқан</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>жойылған</translation>
        </message>
    </context>
    <context>
        <name>EditionsDialog</name>
        <message>
            <source>Editions</source>
            <translation>Редакциялар</translation>
        </message>
        <message>
            <source>Show on the page</source>
            <translation>Бетте көрсету</translation>
        </message>
        <message>
            <source>Title and date…</source>
            <translation>Атауы мен күні…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданысқа енуі</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Жүктелген күні</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>қолданыста</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>бұрынғы</translation>
        </message>
        <message>
            <source>forms of study</source>
            <translation>оқу нысандары</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыстыру:</translation>
        </message>
        <message>
            <source>with</source>
            <translation>және</translation>
        </message>
        <message>
            <source>The older edition</source>
            <translation>Ескі редакция</translation>
        </message>
        <message>
            <source>The newer edition</source>
            <translation>Жаңа редакция</translation>
        </message>
        <message>
            <source>There is one edition only. Take in a newer official file to compare the two.</source>
            <translation>Бір ғана редакция бар. Екеуін салыстыру үшін жаңа ресми файлды жүктеңіз.</translation>
        </message>
        <message>
            <source>This is the same edition twice: choose another one.</source>
            <translation>Екеуі де — бір редакция: басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Comparing the editions</source>
            <translation>Редакциялар салыстырылуда</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>Айырмаларды файлға шығару</translation>
        </message>
        <message>
            <source>Exporting the differences</source>
            <translation>Айырмалар файлға шығарылуда</translation>
        </message>
        <message>
            <source>Lines written to {file}: {count}.</source>
            <translation>{file} файлына жазылған жолдар саны: {count}.</translation>
        </message>
    </context>
    <context>
        <name>EducationEditor</name>
        <message>
            <source>Levels that the text names; a higher one fits too</source>
            <translation>Мәтінде аталған деңгейлер; одан жоғарысы да сай келеді</translation>
        </message>
        <message>
            <source>Only these levels fit; none checked: the lowest named one and all above</source>
            <translation>Тек осы деңгейлер сай келеді; белгіленбесе – аталғанның ең төменгісі мен одан жоғарысы</translation>
        </message>
        <message>
            <source>Fields of study, one a line</source>
            <translation>Білім бағыттары, әрқайсысы жеке жолда</translation>
        </message>
        <message>
            <source>Specialties by code; a diploma of one of them fits</source>
            <translation>Коды бойынша мамандықтар; біреуінің дипломы сай келеді</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Міндеттілігі</translation>
        </message>
        <message>
            <source>Other related fields fit too; a person decides</source>
            <translation>Өзге де сабақтас бағыттар сай келеді; адам шешеді</translation>
        </message>
        <message>
            <source>A code of a specialty has digits and letters only.</source>
            <translation>Мамандық коды тек цифрлар мен әріптерден тұрады.</translation>
        </message>
    </context>
    <context>
        <name>EducationFields</name>
        <message>
            <source>Choose the level.</source>
            <translation>Деңгейін таңдаңыз.</translation>
        </message>
        <message>
            <source>A year has four digits.</source>
            <translation>Жыл төрт цифрмен жазылады.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгейі</translation>
        </message>
        <message>
            <source>Form of study</source>
            <translation>Оқу нысаны</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Оқу орны</translation>
        </message>
        <message>
            <source>Code of the specialty</source>
            <translation>Мамандық коды</translation>
        </message>
        <message>
            <source>Specialty as the diploma names it</source>
            <translation>Дипломдағы мамандық атауы</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Series and number of the diploma</source>
            <translation>Дипломның сериясы мен нөмірі</translation>
        </message>
        <message>
            <source>Code or words; may stay empty</source>
            <translation>Коды немесе атауы; бос қалуы мүмкін</translation>
        </message>
        <message>
            <source>No edition in this database has this code.</source>
            <translation>Бұл код дерекқордағы бірде-бір редакцияда жоқ.</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>таңдаңыз</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгісіз</translation>
        </message>
    </context>
    <context>
        <name>EmploymentFields</name>
        <message>
            <source>There is no such day.</source>
            <translation>Мұндай күн жоқ.</translation>
        </message>
        <message>
            <source>The first day is missing.</source>
            <translation>Бірінші күні көрсетілмеген.</translation>
        </message>
        <message>
            <source>The last day is missing, or “still there”.</source>
            <translation>Соңғы күні де, «осы уақытқа дейін» белгісі де жоқ.</translation>
        </message>
        <message>
            <source>As what</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Жұмыс беруші</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Counts as experience</source>
            <translation>Өтіл түрі</translation>
        </message>
        <message>
            <source>Field, position or category</source>
            <translation>Саласы, лауазымы немесе санаты</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>Осы уақытқа дейін</translation>
        </message>
        <message>
            <source>Saving keeps your name with this decision.</source>
            <translation>Сақтаған кезде бұл шешім сіздің атыңызбен жазылады.</translation>
        </message>
        <message>
            <source>Decided by {who}</source>
            <translation>Белгілеген: {who}</translation>
        </message>
    </context>
    <context>
        <name>EndDialog</name>
        <message>
            <source>End the step</source>
            <translation>Кезеңді аяқтау</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Аяқталған күні</translation>
        </message>
        <message>
            <source>What the council decided</source>
            <translation>Кеңестің шешімі</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>Күні көрсетілмеген.</translation>
        </message>
        <message>
            <source>There is no such day; one like 21.11.2026 is expected.</source>
            <translation>Мұндай күн жоқ; 21.11.2026 түріндегі күн күтіледі.</translation>
        </message>
        <message>
            <source>All steps of the plan have ended then.</source>
            <translation>Осыдан кейін жоспардың барлық кезеңі аяқталады.</translation>
        </message>
        <message>
            <source>Next: {step}, until {date}.</source>
            <translation>Келесі: {step}, соңғы күні — {date}.</translation>
        </message>
        <message>
            <source>{period}. Last day: {date}.</source>
            <translation>{period}. Соңғы күні: {date}.</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>and {count} more, see the tree</source>
            <translation>және тағы {count}, құрылымнан қараңыз</translation>
        </message>
        <message>
            <source>copied</source>
            <translation>көшірілді</translation>
        </message>
    </context>
    <context>
        <name>ExtraField</name>
        <message>
            <source>Categories are letters such as B, C1 or DE.</source>
            <translation>Санаттар B, C1, DE сияқты әріптермен жазылады.</translation>
        </message>
        <message>
            <source>An age is a whole number of years.</source>
            <translation>Жас толық жылмен жазылады.</translation>
        </message>
        <message>
            <source>Categories: B, C</source>
            <translation>Санаттары: B, C</translation>
        </message>
        <message>
            <source>Years: 18</source>
            <translation>Жасы: 18</translation>
        </message>
        <message>
            <source>Which; may stay empty</source>
            <translation>Қандай; бос қалуы мүмкін</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Түрі</translation>
        </message>
    </context>
    <context>
        <name>ExtraFields</name>
        <message>
            <source>There is no such day.</source>
            <translation>Мұндай күн жоқ.</translation>
        </message>
        <message>
            <source>Valid until, that day included</source>
            <translation>Жарамдылық мерзімі (соңғы күні қоса)</translation>
        </message>
        <message>
            <source>Series, number and issuer of the document</source>
            <translation>Құжаттың сериясы, нөмірі, кім берген</translation>
        </message>
    </context>
    <context>
        <name>ExtrasEditor</name>
        <message>
            <source>Add a demand</source>
            <translation>Талап қосу</translation>
        </message>
    </context>
    <context>
        <name>FaultList</name>
        <message numerus="yes">
            <source>%n fault(s), nothing was stored</source>
            <translation>
                <numerusform>%n қате табылды, ештеңе сақталмады</numerusform>
                <numerusform>%n қате табылды, ештеңе сақталмады</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Тізімді көшіру</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Copy the table</source>
            <translation>Кестені көшіріп алу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Counting figures</source>
            <translation>Көрсеткіштерді есептеу</translation>
        </message>
        <message>
            <source>There is no staffing table in this database yet.</source>
            <translation>Бұл дерекқорда әлі штат кестесі жоқ.</translation>
        </message>
        <message>
            <source>positions</source>
            <translation>лауазым</translation>
        </message>
        <message>
            <source>staff units</source>
            <translation>штат бірлігі</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>бос емес</translation>
        </message>
        <message>
            <source>vacant</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>vacant for a time</source>
            <translation>уақытша бос</translation>
        </message>
        <message>
            <source>people in post by name</source>
            <translation>аты белгілі қызметкер</translation>
        </message>
        <message>
            <source>Copied: paste it into a worksheet.</source>
            <translation>Көшірілді: электрондық кестеге қойыңыз.</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>On the day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Tables of figures</source>
            <translation>Көрсеткіштер кестелері</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
    </context>
    <context>
        <name>FilesStep</name>
        <message>
            <source>Choose the classifier as it is given out: an Excel, CSV, Word or PDF file with codes and names. What its columns hold and what would change is shown before anything is stored.</source>
            <translation>Жіктеуішті таратылған күйінде таңдаңыз: кодтары мен атаулары бар Excel, CSV, Word немесе PDF файлы. Бағандарында не барын және не өзгеретінін бағдарлама сақтағанға дейін көрсетеді.</translation>
        </message>
        <message>
            <source>File of the classifier</source>
            <translation>Жіктеуіш файлы</translation>
        </message>
        <message>
            <source>Second file, where each language has its own</source>
            <translation>Екінші файл, егер әр тілдің өз файлы болса</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Кестелер</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Барлық файлдар</translation>
        </message>
    </context>
    <context>
        <name>FillingBar</name>
        <message>
            <source>units: {count}</source>
            <translation>бірлік: {count}</translation>
        </message>
        <message>
            <source>held: {count}</source>
            <translation>бос емес: {count}</translation>
        </message>
        <message>
            <source>vacant: {count}</source>
            <translation>бос: {count}</translation>
        </message>
        <message>
            <source>vacant for a time: {count}</source>
            <translation>уақытша бос: {count}</translation>
        </message>
    </context>
    <context>
        <name>FillingDialog</name>
        <message>
            <source>Fill the tables from the staffing table and the classifier</source>
            <translation>Кестелерді штат кестесі мен жіктеуіш бойынша толтыру</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Барлық белгіні алу</translation>
        </message>
        <message>
            <source>Take what is ticked</source>
            <translation>Белгіленгенін енгізу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Everything that the staffing table and the classifier have is there.</source>
            <translation>Штат кестесі мен жіктеуіште бардың бәрі енгізілген.</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Не істеледі</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>What it comes from</source>
            <translation>Қайдан алынған</translation>
        </message>
        <message>
            <source>add the occupation</source>
            <translation>кәсіпті қосу</translation>
        </message>
        <message>
            <source>fill its empty cells</source>
            <translation>бос ұяшықтарын толтыру</translation>
        </message>
        <message>
            <source>correct by the classifier</source>
            <translation>жіктеуіш бойынша түзету</translation>
        </message>
        <message>
            <source>complete table 1</source>
            <translation>1-кестені толықтыру</translation>
        </message>
        <message>
            <source>new rows: {count}; occupations named in rows of their level: {placed}</source>
            <translation>жаңа жолдар: {count}; өз деңгейінің жолында аталған кәсіптер: {placed}</translation>
        </message>
        <message>
            <source>{column}: stands «{kept}», the classifier has «{book}»</source>
            <translation>{column}: «{kept}» деп жазылған, жіктеуіште «{book}»</translation>
        </message>
        <message>
            <source>ticked: {count} of {all}</source>
            <translation>белгіленгені: {all} ішінен {count}</translation>
        </message>
        <message>
            <source>occupations without a position: {count}; they stay</source>
            <translation>лауазымы жоқ кәсіптер: {count}; олар қалады</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <source>contains…</source>
            <translation>құрамында…</translation>
        </message>
        <message>
            <source>The cell contains</source>
            <translation>Ұяшық құрамында</translation>
        </message>
        <message>
            <source>What is in the cell</source>
            <translation>Ұяшықтың мазмұны</translation>
        </message>
        <message>
            <source>One of these values</source>
            <translation>Осы мәндердің бірі</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Кез келген</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Бос</translation>
        </message>
        <message>
            <source>Not empty</source>
            <translation>Бос емес</translation>
        </message>
        <message>
            <source>Not stored: wrong</source>
            <translation>Сақталмаған: қате</translation>
        </message>
        <message>
            <source>To look at twice</source>
            <translation>Тексеруді қажет етеді</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n entry(ies) fit</source>
            <translation>
                <numerusform>%n жазба сәйкес келеді</numerusform>
                <numerusform>%n жазба сәйкес келеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter the entries</source>
            <translation>Жазбаларды сүзу</translation>
        </message>
        <message>
            <source>Show all entries</source>
            <translation>Барлық жазбаны көрсету</translation>
        </message>
    </context>
    <context>
        <name>FilterValues</name>
        <message>
            <source>(empty)</source>
            <translation>(бос)</translation>
        </message>
    </context>
    <context>
        <name>FilteredBookPage</name>
        <message>
            <source>Nothing fits what is chosen above the tree.</source>
            <translation>Жоғарыда таңдалғанға сәйкес келетін ештеңе жоқ.</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>What the paper says</source>
            <translation>Құжаттағы мәтін</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Неге маңызды</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Қалай түзету керек</translation>
        </message>
        <message>
            <source>Right as it stands?</source>
            <translation>Осы қалпында дұрыс па?</translation>
        </message>
        <message>
            <source>Show the other position: {title}</source>
            <translation>Екінші лауазымды көрсету: {title}</translation>
        </message>
        <message>
            <source>Why, such as: the order says so</source>
            <translation>Себебі, мысалы: бұйрықта солай жазылған</translation>
        </message>
        <message>
            <source>Note to the acceptance</source>
            <translation>Қабылдау туралы ескертпе</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Accepted ({who}): {note}</source>
            <translation>Қабылданды ({who}): {note}</translation>
        </message>
    </context>
    <context>
        <name>FindingView</name>
        <message>
            <source>Asked</source>
            <translation>Талап</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Бары</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Met from</source>
            <translation>Сәйкестік күні</translation>
        </message>
        <message>
            <source>Met until</source>
            <translation>Соңғы күні</translation>
        </message>
    </context>
    <context>
        <name>FindingsPane</name>
        <message>
            <source>What was found</source>
            <translation>Не табылды</translation>
        </message>
        <message>
            <source>The checks found nothing: the framework is complete.</source>
            <translation>Тексерулер ештеңе таппады: шеңбер толық толтырылған.</translation>
        </message>
        <message>
            <source>Findings of the checks</source>
            <translation>Тексеру ескертпелері</translation>
        </message>
    </context>
    <context>
        <name>FoundRows</name>
        <message>
            <source>Find in this list</source>
            <translation>Осы тізімнен іздеу</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Тізімді көшіру</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Барлық түрі</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{all} ішінен {shown}</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Не табылды</translation>
        </message>
        <message>
            <source>Every row was understood and the totals add up.</source>
            <translation>Барлық жол түсінікті, қорытындылар сәйкес.</translation>
        </message>
        <message>
            <source>What was found in the file</source>
            <translation>Файлда не табылды</translation>
        </message>
        <message>
            <source>Save the rows with faults…</source>
            <translation>Қатесі бар жолдарды сақтау…</translation>
        </message>
        <message>
            <source>Positions {positions} · units {units} · held {occupied} · departments {departments}</source>
            <translation>Лауазым {positions} · бірлік {units} · бос емес {occupied} · бөлімше {departments}</translation>
        </message>
        <message>
            <source>Rows of totals: {agree} of {count} agree with the sums of the rows.</source>
            <translation>Қорытынды жолдар: {count} жолдың {agree} жолдар қосындысына сәйкес.</translation>
        </message>
        <message>
            <source>The table has no rows of totals.</source>
            <translation>Кестеде қорытынды жолдар жоқ.</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>total</source>
            <translation>қорытынды</translation>
        </message>
        <message>
            <source>doubt</source>
            <translation>күмән</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>оқылмады</translation>
        </message>
    </context>
    <context>
        <name>Framework</name>
        <message>
            <source>complete</source>
            <translation>толтырылған</translation>
        </message>
        <message>
            <source>one language is missing</source>
            <translation>бір тілде жоқ</translation>
        </message>
        <message>
            <source>partly written</source>
            <translation>ішінара толтырылған</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>толтырылмаған</translation>
        </message>
        <message>
            <source>set by the program</source>
            <translation>бағдарлама қояды</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>жоба</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>бекітілген</translation>
        </message>
        <message>
            <source>Draft: no council has approved it yet</source>
            <translation>Жоба: кеңес әлі бекіткен жоқ</translation>
        </message>
        <message>
            <source>Approved by the sectoral council on {date}, minutes {number}</source>
            <translation>Салалық кеңес {date} күні бекіткен, {number} хаттама</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>қойылмаған</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>unnamed occupation</source>
            <translation>атауы жоқ кәсіп</translation>
        </message>
    </context>
    <context>
        <name>FrameworkDesk</name>
        <message>
            <source>Checking the framework</source>
            <translation>Шеңберді тексеру</translation>
        </message>
    </context>
    <context>
        <name>FrameworkPage</name>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сақтамау</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Жаңа нұсқа</translation>
        </message>
        <message>
            <source>This was changed elsewhere meanwhile. What you save here replaces it.</source>
            <translation>Бұл осы арада басқа жерде өзгертілді. Сіз сақтағаныңыз сол өзгерістің орнына жазылады.</translation>
        </message>
        <message>
            <source>Show what is stored</source>
            <translation>Сақталғанын көрсету</translation>
        </message>
        <message>
            <source>There is no sectoral qualifications framework yet.</source>
            <translation>Салалық біліктілік шеңбері әлі жоқ.</translation>
        </message>
        <message>
            <source>occupations: {count}</source>
            <translation>кәсіптер: {count}</translation>
        </message>
        <message>
            <source>rows of table 1: {count}</source>
            <translation>1-кестенің жолдары: {count}</translation>
        </message>
        <message>
            <source>found by the checks: {count}</source>
            <translation>тексеру ескертпелері: {count}</translation>
        </message>
        <message>
            <source>faults that keep it from being approved: {count}</source>
            <translation>бекітуге кедергі қателер: {count}</translation>
        </message>
    </context>
    <context>
        <name>FrameworkSteps</name>
        <message>
            <source>A framework was made.</source>
            <translation>Шеңбер жасалды.</translation>
        </message>
        <message>
            <source>The framework is approved.</source>
            <translation>Шеңбер бекітілді.</translation>
        </message>
        <message>
            <source>A new version is there: a draft that begins as a copy.</source>
            <translation>Жаңа нұсқа жасалды: көшірмеден басталатын жоба.</translation>
        </message>
        <message>
            <source>The draft was removed.</source>
            <translation>Жоба алып тасталды.</translation>
        </message>
        <message>
            <source>The tables are filled.</source>
            <translation>Кестелер толтырылды.</translation>
        </message>
    </context>
    <context>
        <name>FrameworkView</name>
        <message>
            <source>Findings</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Бөлімдер</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>Не тізілген</translation>
        </message>
    </context>
    <context>
        <name>GridActions</name>
        <message numerus="yes">
            <source>Enter writes it into %n row(s)</source>
            <translation>
                <numerusform>Enter оны %n жолға жазады</numerusform>
                <numerusform>Enter оны %n жолға жазады</numerusform>
            </translation>
        </message>
        <message>
            <source>The clipboard holds {count} rows; import so many from a file.</source>
            <translation>Алмасу буферінде {count} жол бар; мұндай көп жолды файлдан импорттаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n new row(s)</source>
            <translation>
                <numerusform>Жаңа жол: %n</numerusform>
                <numerusform>Жаңа жол: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) left out: their columns are reckoned or not in view</source>
            <translation>
                <numerusform>Енгізілмеген мән: %n; олардың бағандары есептеледі немесе көрінбейді</numerusform>
                <numerusform>Енгізілмеген мән: %n; олардың бағандары есептеледі немесе көрінбейді</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridCommands</name>
        <message>
            <source>New row below</source>
            <translation>Астына жаңа жол</translation>
        </message>
        <message>
            <source>Duplicate the rows</source>
            <translation>Жолдардың көшірмесін жасау</translation>
        </message>
        <message>
            <source>Delete the rows</source>
            <translation>Жолдарды жою</translation>
        </message>
        <message>
            <source>Move the rows up</source>
            <translation>Жолдарды жоғары жылжыту</translation>
        </message>
        <message>
            <source>Move the rows down</source>
            <translation>Жолдарды төмен жылжыту</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Төмен қарай толтыру</translation>
        </message>
        <message>
            <source>Set for all selected…</source>
            <translation>Таңдалғандардың бәріне жазу…</translation>
        </message>
        <message>
            <source>Copy the cells</source>
            <translation>Ұяшықтарды көшіру</translation>
        </message>
        <message>
            <source>Cut the cells</source>
            <translation>Ұяшықтарды қиып алу</translation>
        </message>
        <message>
            <source>Paste cells</source>
            <translation>Ұяшықтарды кірістіру</translation>
        </message>
        <message>
            <source>Clear the cells</source>
            <translation>Ұяшықтарды тазалау</translation>
        </message>
        <message>
            <source>Filter the column…</source>
            <translation>Бағанды сүзгілеу…</translation>
        </message>
        <message>
            <source>Show all rows again</source>
            <translation>Барлық жолды қайта көрсету</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Бағандар…</translation>
        </message>
        <message>
            <source>Next found</source>
            <translation>Келесі табылған</translation>
        </message>
        <message>
            <source>Previous found</source>
            <translation>Алдыңғы табылған</translation>
        </message>
        <message>
            <source>Next cell that is not stored</source>
            <translation>Келесі сақталмаған ұяшық</translation>
        </message>
        <message>
            <source>Take the suggested text</source>
            <translation>Ұсынылған мәтінді қабылдау</translation>
        </message>
        <message>
            <source>Back to what is stored</source>
            <translation>Сақталған мәнге қайту</translation>
        </message>
        <message>
            <source>Show the position's card</source>
            <translation>Лауазым карточкасын көрсету</translation>
        </message>
        <message>
            <source>Show the whole organisation</source>
            <translation>Бүкіл ұйымды көрсету</translation>
        </message>
        <message>
            <source>Back to lists and cards</source>
            <translation>Тізімдер мен карточкаларға оралу</translation>
        </message>
    </context>
    <context>
        <name>GridFoot</name>
        <message>
            <source>Total, positions: {count}</source>
            <translation>Барлығы, лауазым: {count}</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message>
            <source>Outside departments</source>
            <translation>Бөлімшелерден тыс</translation>
        </message>
    </context>
    <context>
        <name>GridPart</name>
        <message>
            <source>Table editor</source>
            <translation>Кестелік редактор</translation>
        </message>
        <message>
            <source>Prepare an amendment</source>
            <translation>Жаңа редакция дайындау</translation>
        </message>
        <message>
            <source>The table is being read…</source>
            <translation>Кесте оқылып жатыр…</translation>
        </message>
        <message>
            <source>This edition is approved and does not change.</source>
            <translation>Бұл редакция бекітілген, ол өзгертілмейді.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) deleted</source>
            <translation>
                <numerusform>Жойылған жол: %n</numerusform>
                <numerusform>Жойылған жол: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) not stored went with rows that are gone.</source>
            <translation>
                <numerusform>Жоғалған жолдармен бірге %n сақталмаған ұяшық кетті.</numerusform>
                <numerusform>Жоғалған жолдармен бірге %n сақталмаған ұяшық кетті.</numerusform>
            </translation>
        </message>
        <message>
            <source>The row into which you typed “{text}” is gone.</source>
            <translation>Сіз «{text}» деп теріп жатқан жол енді жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold what cannot be stored. Drop it and leave?</source>
            <translation>
                <numerusform>%n ұяшықта сақтауға болмайтын мән тұр. Оны тастап, шығу керек пе?</numerusform>
                <numerusform>%n ұяшықта сақтауға болмайтын мән тұр. Оны тастап, шығу керек пе?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridReading</name>
        <message>
            <source>Reading the staffing table</source>
            <translation>Штат кестесін оқу</translation>
        </message>
    </context>
    <context>
        <name>GridStatus</name>
        <message numerus="yes">
            <source>%n cell(s) not stored yet</source>
            <translation>
                <numerusform>Сақталмаған ұяшық: %n</numerusform>
                <numerusform>Сақталмаған ұяшық: %n</numerusform>
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
            <translation>Логотиптің биіктігі, мм</translation>
        </message>
        <message>
            <source>Words above the paper</source>
            <translation>Құжаттың жоғарғы жағындағы мәтін</translation>
        </message>
        <message>
            <source>They stand below the logo and the requisites.</source>
            <translation>Логотип пен деректемелердің астында тұрады.</translation>
        </message>
        <message>
            <source>Words at the foot of every page</source>
            <translation>Әр беттің соңындағы мәтін</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>бос</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Болдырмау: {step}</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Болдырмайтын әрекет жоқ</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Қайталау: {step}</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Қайталайтын әрекет жоқ</translation>
        </message>
    </context>
    <context>
        <name>HolderLine</name>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Аяқтау…</translation>
        </message>
        <message>
            <source>Enter an absence…</source>
            <translation>Болмаған кезеңін енгізу…</translation>
        </message>
        <message>
            <source>Name who stands in…</source>
            <translation>Орнын ауыстырушыны белгілеу…</translation>
        </message>
        <message>
            <source>Remove the entry</source>
            <translation>Жазбаны жою</translation>
        </message>
        <message>
            <source>Commands for {name}</source>
            <translation>{name}: әрекеттер</translation>
        </message>
        <message>
            <source>Open the candidate’s record</source>
            <translation>Үміткердің жазбасын ашу</translation>
        </message>
        <message>
            <source>Stands in for {name}</source>
            <translation>{name} орнын ауыстырады</translation>
        </message>
        <message>
            <source>Absence to come: {days}</source>
            <translation>Алдағы болмайтын кезеңі: {days}</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Import a document…</source>
            <translation>Құжатты енгізу…</translation>
        </message>
        <message>
            <source>Import the requirements…</source>
            <translation>Біліктілік талаптарын енгізу…</translation>
        </message>
        <message>
            <source>Add a demonstration organisation</source>
            <translation>Үлгі ұйымды қосу</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Басқа дерекқорды ашу…</translation>
        </message>
        <message>
            <source>New database…</source>
            <translation>Жаңа дерекқор…</translation>
        </message>
        <message>
            <source>Where to begin</source>
            <translation>Неден бастау керек</translation>
        </message>
        <message>
            <source>There is no position in this database yet. Take in the document with your organisation's qualification requirements, or look around first with a small demonstration organisation: it can be taken out again by «Undo».</source>
            <translation>Бұл дерекқорда әзірге бірде-бір лауазым жоқ. Ұйымыңыздың біліктілік талаптары бар құжатын енгізіңіз немесе алдымен шағын үлгі ұйыммен танысып көріңіз: оны «Болдырмау» командасымен қайта алып тастауға болады.</translation>
        </message>
        <message>
            <source>In this database</source>
            <translation>Осы дерекқорда</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Дерекқорлар</translation>
        </message>
        <message>
            <source>Looking for deadlines</source>
            <translation>Мерзімдерді қарау</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Лауазымдар</translation>
        </message>
        <message>
            <source>staff units: {units}</source>
            <translation>штат бірлігі: {units}</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>әзірге жоқ</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Талаптар</translation>
        </message>
        <message>
            <source>what each position demands, in both languages</source>
            <translation>әр лауазымға қойылатын талап, екі тілде</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Талаптар аудиті</translation>
        </message>
        <message>
            <source>where texts contradict each other</source>
            <translation>мәтіндер қай жерде бір-біріне қайшы</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Үміткерлер</translation>
        </message>
        <message>
            <source>diplomas and labour books</source>
            <translation>дипломдар мен еңбек кітапшалары</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>who fits which position, and why</source>
            <translation>кім қай лауазымға сәйкес келеді және неліктен</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Іріктеу</translation>
        </message>
        <message>
            <source>who fits best, who nearly fits</source>
            <translation>кім сай келеді, кімге сәл жетпейді</translation>
        </message>
        <message>
            <source>Classifier of occupations</source>
            <translation>Қызметтер жіктеуіші</translation>
        </message>
        <message>
            <source>Specialties</source>
            <translation>Мамандықтар</translation>
        </message>
        <message>
            <source>Register of positions</source>
            <translation>Лауазымдар тізілімі</translation>
        </message>
        <message>
            <source>{source}, in force from {date}</source>
            <translation>{source}, {date} бастап қолданыста</translation>
        </message>
    </context>
    <context>
        <name>IinField</name>
        <message>
            <source>Reason to keep it all the same</source>
            <translation>Сонда да қалдыру себебі</translation>
        </message>
        <message>
            <source>Reason to keep an IIN with a wrong check digit</source>
            <translation>Бақылау цифры қате ЖСН-ді қалдыру себебі</translation>
        </message>
        <message>
            <source>An IIN has twelve digits; here are {count} characters.</source>
            <translation>ЖСН он екі цифрдан тұрады; мұнда {count} таңба бар.</translation>
        </message>
        <message>
            <source>Such an IIN is never given out: its first eleven digits have no check digit.</source>
            <translation>Мұндай ЖСН берілмейді: алғашқы он бір цифрына бақылау цифры жоқ.</translation>
        </message>
        <message>
            <source>The check digit is wrong: {found} stands here, {expected} belongs here.</source>
            <translation>Бақылау цифры қате: {found} тұр, {expected} болуға тиіс.</translation>
        </message>
        <message>
            <source>The check digit is right.</source>
            <translation>Бақылау цифры дұрыс.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import a document</source>
            <translation>Құжатты енгізу</translation>
        </message>
        <message>
            <source>Text of the document, or a .json, .csv or .xlsx file</source>
            <translation>Құжаттың мәтіні немесе .json, .csv, .xlsx файлы</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
        <message>
            <source>Choose a file: what it would change is shown here before anything is stored.</source>
            <translation>Файлды таңдаңыз: сақталғанға дейін не өзгеретіні осы жерде көрсетіледі.</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Құжаттың түрі</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Барлық файлдар</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>{file} оқылуда</translation>
        </message>
        <message>
            <source>Nothing was stored. Choose another file.</source>
            <translation>Ештеңе сақталған жоқ. Басқа файлды таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>ImportPane</name>
        <message>
            <source>Back to the positions</source>
            <translation>Лауазымдарға оралу</translation>
        </message>
        <message>
            <source>Go to the position</source>
            <translation>Лауазымға өту</translation>
        </message>
        <message>
            <source>Taken in: {file}</source>
            <translation>Енгізілді: {file}</translation>
        </message>
        <message>
            <source>Printed: {printed}
Read as: {read_as}
{why}</source>
            <translation>Басылғаны: {printed}
Оқылғаны: {read_as}
{why}</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Taking in {file}</source>
            <translation>{file} енгізілуде</translation>
        </message>
        <message>
            <source>{file}: new {created}, changed {updated}, as before {unchanged}.</source>
            <translation>{file}: жаңасы — {created}, өзгергені — {updated}, бұрынғыдай қалғаны — {unchanged}.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name, language by row</source>
            <translation>Атауы, тілі жолға қарай</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Ағылшынша атауы</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>Жол нөмірі</translation>
        </message>
        <message>
            <source>Number of the row above</source>
            <translation>Жоғарғы жол нөмірі</translation>
        </message>
        <message>
            <source>Code of the group above</source>
            <translation>Жоғарғы топ коды</translation>
        </message>
        <message>
            <source>In force or not</source>
            <translation>Қолданыста ма</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>оқылмайды</translation>
        </message>
        <message>
            <source>Key of the program</source>
            <translation>Бағдарлама кілті</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Number, Kazakh paper</source>
            <translation>Нөмірі, қазақша нұсқа</translation>
        </message>
        <message>
            <source>Number, Russian paper</source>
            <translation>Нөмірі, орысша нұсқа</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Department in Kazakh</source>
            <translation>Бөлімше, қазақша</translation>
        </message>
        <message>
            <source>Department in Russian</source>
            <translation>Бөлімше, орысша</translation>
        </message>
        <message>
            <source>Title, both languages</source>
            <translation>Лауазым атауы, екі тілде</translation>
        </message>
        <message>
            <source>Title in Kazakh</source>
            <translation>Лауазым атауы, қазақша</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Лауазым атауы, орысша</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штат бірліктері</translation>
        </message>
        <message>
            <source>Units held</source>
            <translation>Бос емес бірліктер</translation>
        </message>
        <message>
            <source>Vacant units</source>
            <translation>Бос бірліктер</translation>
        </message>
        <message>
            <source>Place in the register</source>
            <translation>Тізілімдегі орны</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Category in Kazakh</source>
            <translation>Санаты, қазақша</translation>
        </message>
        <message>
            <source>Category in Russian</source>
            <translation>Санаты, орысша</translation>
        </message>
        <message>
            <source>Years of service</source>
            <translation>Өтілі, жыл</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Base salary</source>
            <translation>Базалық жалақы</translation>
        </message>
        <message>
            <source>Salary</source>
            <translation>Жалақы</translation>
        </message>
        <message>
            <source>Surcharge, sum</source>
            <translation>Үстемеақы, сома</translation>
        </message>
        <message>
            <source>Surcharge, percent</source>
            <translation>Үстемеақы, пайыз</translation>
        </message>
        <message>
            <source>Surcharge, percent of base</source>
            <translation>Үстемеақы, БЛА-дан %</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Айлық қор</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Note in Kazakh</source>
            <translation>Ескертпе, қазақша</translation>
        </message>
        <message>
            <source>Note in Russian</source>
            <translation>Ескертпе, орысша</translation>
        </message>
        <message>
            <source>Shared requirements</source>
            <translation>Ортақ талаптар</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <translation>қолданыста емес</translation>
        </message>
        <message>
            <source>code of the older scheme</source>
            <translation>бұрынғы жүйенің коды</translation>
        </message>
        <message>
            <source>no code of the classifier</source>
            <translation>жіктеуіш коды емес</translation>
        </message>
        <message>
            <source>the group above is missing</source>
            <translation>жоғарғы тобы жоқ</translation>
        </message>
        <message>
            <source>the code was there before</source>
            <translation>код қайталанады</translation>
        </message>
        <message>
            <source>without a code</source>
            <translation>кодсыз</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>атаусыз</translation>
        </message>
        <message>
            <source>the Kazakh name repeats the Russian one</source>
            <translation>қазақшасы орысшасын қайталайды</translation>
        </message>
        <message>
            <source>there is no Kazakh name</source>
            <translation>қазақша атауы жоқ</translation>
        </message>
        <message>
            <source>the Russian name repeats the Kazakh one</source>
            <translation>орысшасы қазақшасын қайталайды</translation>
        </message>
        <message>
            <source>there is no Russian name</source>
            <translation>орысша атауы жоқ</translation>
        </message>
    </context>
    <context>
        <name>IntakeDialog</name>
        <message>
            <source>Take in a staffing table</source>
            <translation>Штат кестесін енгізу</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не табылды</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Staffing table (Excel, CSV or Word)</source>
            <translation>Штат кестесі (Excel, CSV немесе Word)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Кестелер</translation>
        </message>
        <message>
            <source>Stopped. Nothing was stored.</source>
            <translation>Тоқтатылды. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Файл оқылуда</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Жолдар оқылуда</translation>
        </message>
        <message>
            <source>Storing the staffing table</source>
            <translation>Штат кестесі сақталуда</translation>
        </message>
        <message>
            <source>Save the rows with faults</source>
            <translation>Қатесі бар жолдарды сақтау</translation>
        </message>
        <message>
            <source>Writing the rows with faults</source>
            <translation>Қатесі бар жолдар жазылуда</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Жазылды: {file}</translation>
        </message>
    </context>
    <context>
        <name>IntakePart</name>
        <message>
            <source>Take in a staffing table from Excel…</source>
            <translation>Штат кестесін Excel файлынан енгізу…</translation>
        </message>
        <message>
            <source>Export the staffing table…</source>
            <translation>Штат кестесін файлға шығару…</translation>
        </message>
        <message>
            <source>Save a template for Excel…</source>
            <translation>Excel үлгісін сақтау…</translation>
        </message>
        <message>
            <source>{file} says what is stored: nothing was changed.</source>
            <translation>{file} файлы сақталғанмен бірдей: ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Taken in: new {created}, changed {updated}, as before {unchanged}, gone {removed}.</source>
            <translation>Енгізілді: жаңа {created}, өзгергені {updated}, бұрынғыдай {unchanged}, алынғаны {removed}.</translation>
        </message>
        <message>
            <source>Export the staffing table</source>
            <translation>Штат кестесін файлға шығару</translation>
        </message>
        <message>
            <source>Positions written to {file}: {count}.</source>
            <translation>{file} файлына жазылған лауазымдар: {count}.</translation>
        </message>
        <message>
            <source>Writing the staffing table</source>
            <translation>Штат кестесі жазылуда</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Үлгіні сақтау</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Жазылды: {file}</translation>
        </message>
    </context>
    <context>
        <name>IscoCard</name>
        <message>
            <source>in English only; no official Kazakh or Russian name is known to the program</source>
            <translation>тек ағылшын тілінде; ресми қазақша немесе орысша атауы бағдарламаға белгісіз</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Directly below</source>
            <translation>Құрамына кіреді</translation>
        </message>
    </context>
    <context>
        <name>IscoPage</name>
        <message>
            <source>Code or English name</source>
            <translation>Код немесе ағылшынша атау</translation>
        </message>
    </context>
    <context>
        <name>JoiningField</name>
        <message>
            <source>Joined freely by “and” and “or”</source>
            <translation>Талаптар «және», «немесе» арқылы еркін байланысады</translation>
        </message>
        <message>
            <source>Else: the education, one of the alternatives of experience, and every other demand.</source>
            <translation>Белгіленбесе: білімі, тәжірибе нұсқаларының бірі және қалған барлық талап.</translation>
        </message>
        <message>
            <source>The plain order cannot say how these demands were joined: each is now asked for as shown above. Nothing is stored yet; tick the box again to have the groups back.</source>
            <translation>Кәдімгі ретпен бұл талаптардың байланысын көрсету мүмкін емес: енді олар жоғарыда көрсетілгендей талап етіледі. Әзірге ештеңе сақталған жоқ; топтарды қайтару үшін белгіні қайта қойыңыз.</translation>
        </message>
        <message>
            <source>Choose a part of the tree to edit it below</source>
            <translation>Өзгерту үшін ағаштың бір бөлігін таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>Judgements</name>
        <message>
            <source>The answer is kept.</source>
            <translation>Шешім сақталды.</translation>
        </message>
        <message>
            <source>The answer is withdrawn.</source>
            <translation>Шешім алып тасталды.</translation>
        </message>
        <message>
            <source>The decision is kept.</source>
            <translation>Шешім сақталды.</translation>
        </message>
        <message>
            <source>The decision is taken back.</source>
            <translation>Шешім қайтарып алынды.</translation>
        </message>
    </context>
    <context>
        <name>JudgingChoice</name>
        <message>
            <source>All candidates</source>
            <translation>Барлық үміткер</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Үміткер</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Қай күнгі жағдай</translation>
        </message>
        <message>
            <source>Papers are taken until</source>
            <translation>Құжаттар қай күнге дейін қабылданады</translation>
        </message>
        <message>
            <source>Left empty, there is room to write the day.</source>
            <translation>Бос қалдырылса, күнді қолмен жазуға орын қалады.</translation>
        </message>
        <message>
            <source>Where the day of the meeting is recorded, it is that day.</source>
            <translation>Отырыс күні енгізілген болса, сол күн алынады.</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Күнді мынадай түрде жазыңыз: 21.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>JumpLine</name>
        <message>
            <source>Jump to a code</source>
            <translation>Кодқа өту</translation>
        </message>
        <message>
            <source>With or without dashes and spaces; Enter goes there.</source>
            <translation>Сызықша мен бос орынсыз да жазуға болады; Enter сол кодқа апарады.</translation>
        </message>
    </context>
    <context>
        <name>KindFields</name>
        <message>
            <source>What counts; several must hold for the same years</source>
            <translation>Қандай өтіл есептеледі; бірнешеуі белгіленсе, бәрі бір мерзімге қатысты</translation>
        </message>
        <message>
            <source>Which field or position, in the words of the paper</source>
            <translation>Қай сала немесе лауазым, құжаттағы сөздермен</translation>
        </message>
    </context>
    <context>
        <name>LayoutSection</name>
        <message>
            <source>Show and print the framework…</source>
            <translation>Шеңберді көрсету және басып шығару…</translation>
        </message>
        <message>
            <source>{size} pt</source>
            <translation>{size} кегль</translation>
        </message>
        <message>
            <source>single</source>
            <translation>жалғыз</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Қаріп</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Names of sections</source>
            <translation>Бөлімдердің атаулары</translation>
        </message>
        <message>
            <source>{size} pt, bold</source>
            <translation>{size} кегль, қалың</translation>
        </message>
        <message>
            <source>Text in tables</source>
            <translation>Кестелердегі мәтін</translation>
        </message>
        <message>
            <source>Spacing of lines</source>
            <translation>Жоларалық интервал</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>A4, upright</source>
            <translation>А4, кітап бағдары</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Жиектер</translation>
        </message>
        <message>
            <source>left {left} mm, right {right} mm, top {top} mm, bottom {bottom} mm</source>
            <translation>сол жағы {left} мм, оң жағы {right} мм, жоғарғысы {top} мм, төменгісі {bottom} мм</translation>
        </message>
        <message>
            <source>Page numbers</source>
            <translation>Бет нөмірлері</translation>
        </message>
        <message>
            <source>Arabic figures, at the top in the middle of each sheet</source>
            <translation>араб цифрларымен, әр парақтың жоғарғы ортасында</translation>
        </message>
    </context>
    <context>
        <name>LevelForm</name>
        <message>
            <source>Part of the table</source>
            <translation>Кестенің бөлімі</translation>
        </message>
    </context>
    <context>
        <name>LevelsEditor</name>
        <message>
            <source>Part</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>SQF level</source>
            <translation>СБШ деңгейі</translation>
        </message>
        <message>
            <source>NQF level</source>
            <translation>ҰБШ деңгейі</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Кәсіптер</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Мәтіндер</translation>
        </message>
        <message>
            <source>Choose the level of the framework.</source>
            <translation>СБШ деңгейін таңдаңыз.</translation>
        </message>
        <message>
            <source>The row of table 1 was removed.</source>
            <translation>1-кестенің жолы алып тасталды.</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Жол қосу</translation>
        </message>
        <message>
            <source>Table 1: levels</source>
            <translation>1-кесте: деңгейлер</translation>
        </message>
        <message>
            <source>Table 1 has no row yet; each of the levels 1 to 8 needs one.</source>
            <translation>1-кестеде жолдар әлі жоқ; 1–8 деңгейлердің әрқайсысына жол керек.</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{all} ішінен {count}</translation>
        </message>
    </context>
    <context>
        <name>LoadingState</name>
        <message>
            <source>Loading…</source>
            <translation>Жүктелуде…</translation>
        </message>
    </context>
    <context>
        <name>LocalizedColumns</name>
        <message>
            <source>no Kazakh text</source>
            <translation>қазақша мәтіні жоқ</translation>
        </message>
        <message>
            <source>no Russian text</source>
            <translation>орысша мәтіні жоқ</translation>
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
            <translation>қазақша мәтіні жоқ</translation>
        </message>
        <message>
            <source>no Russian text</source>
            <translation>орысша мәтіні жоқ</translation>
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
            <translation>Сурет таңдау…</translation>
        </message>
        <message>
            <source>Without logo</source>
            <translation>Логотипсіз</translation>
        </message>
        <message>
            <source>without logo</source>
            <translation>логотипсіз</translation>
        </message>
        <message>
            <source>Drop a PNG or JPEG picture here</source>
            <translation>PNG не JPEG суретін осында сүйреңіз</translation>
        </message>
        <message>
            <source>{file} is no PNG or JPEG picture that can be read.</source>
            <translation>{file} — оқылатын PNG не JPEG суреті емес.</translation>
        </message>
        <message>
            <source>Pictures ({endings})</source>
            <translation>Суреттер ({endings})</translation>
        </message>
    </context>
    <context>
        <name>LookGroup</name>
        <message>
            <source>Font</source>
            <translation>Қаріп</translation>
        </message>
        <message>
            <source>Text, pt</source>
            <translation>Мәтін, пт</translation>
        </message>
        <message>
            <source>Tables, pt</source>
            <translation>Кестелер, пт</translation>
        </message>
        <message>
            <source>Title, pt</source>
            <translation>Атауы, пт</translation>
        </message>
        <message>
            <source>Headings, pt</source>
            <translation>Тақырыптар, пт</translation>
        </message>
        <message>
            <source>Distance of lines</source>
            <translation>Жол аралығы</translation>
        </message>
        <message>
            <source>Margins, mm</source>
            <translation>Жиектер, мм</translation>
        </message>
        <message>
            <source>Direction of the pages</source>
            <translation>Беттің бағыты</translation>
        </message>
        <message>
            <source>Page numbers</source>
            <translation>Бет нөмірлері</translation>
        </message>
        <message>
            <source>What a page number says</source>
            <translation>Бет нөмірінің түрі</translation>
        </message>
        <message>
            <source>Ends of lines</source>
            <translation>Жол соңы</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Find a command</source>
            <translation>Команданы іздеу</translation>
        </message>
        <message>
            <source>Show the pages' names</source>
            <translation>Бет атауларын көрсету</translation>
        </message>
        <message>
            <source>Show icons only</source>
            <translation>Тек белгішелерді көрсету</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; your data is as it was. The record of it is in {file}.</source>
            <translation>Бағдарламаның өзінде қате болды; деректеріңіз бұрынғы күйінде. Қате туралы жазба мына файлда: {file}.</translation>
        </message>
    </context>
    <context>
        <name>MapCanvas</name>
        <message>
            <source>Functional map</source>
            <translation>Функционалдық карта</translation>
        </message>
        <message>
            <source>without a column</source>
            <translation>бағаны жоқ</translation>
        </message>
        <message>
            <source>no code</source>
            <translation>коды жоқ</translation>
        </message>
        <message>
            <source>{name}, {code}; level {level}; {column}; ways: {ways}</source>
            <translation>{name}, {code}; {level}-деңгей; {column}; даму жолдары: {ways}</translation>
        </message>
        <message>
            <source>A way begins at {name}: go to its end and press Enter, or Escape.</source>
            <translation>Даму жолы «{name}» кәсібінен басталады: соңына барып, Enter немесе Escape басыңыз.</translation>
        </message>
    </context>
    <context>
        <name>MapDetails</name>
        <message>
            <source>Ways:</source>
            <translation>Даму жолдары:</translation>
        </message>
        <message>
            <source>No way begins or ends here.</source>
            <translation>Мұнда бірде-бір даму жолы басталмайды және аяқталмайды.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгей</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Баған</translation>
        </message>
        <message>
            <source>Level of the framework</source>
            <translation>СБШ деңгейі</translation>
        </message>
        <message>
            <source>Column of the functional map</source>
            <translation>Функционалдық картаның бағаны</translation>
        </message>
        <message>
            <source>Add a way…</source>
            <translation>Даму жолын қосу…</translation>
        </message>
        <message>
            <source>Open in table 3</source>
            <translation>3-кестеде ашу</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>MapEditor</name>
        <message>
            <source>A way between occupations</source>
            <translation>Кәсіптер арасындағы даму жолы</translation>
        </message>
        <message>
            <source>To which occupation does the way lead from here?</source>
            <translation>Даму жолы мұнан қай кәсіпке апарады?</translation>
        </message>
        <message>
            <source>Add the way</source>
            <translation>Даму жолын қосу</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>How table 2 is shown</source>
            <translation>2-кесте қалай көрсетілген</translation>
        </message>
        <message>
            <source>Columns of the map…</source>
            <translation>Картаның бағандары…</translation>
        </message>
        <message>
            <source>Table 2: occupations by level and column</source>
            <translation>2-кесте: деңгейлер мен бағандар бойынша кәсіптер</translation>
        </message>
        <message>
            <source>The map shows the occupations of table 3; there is none yet.</source>
            <translation>Карта 3-кестенің кәсіптерін көрсетеді; олар әлі жоқ.</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгей</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Баған</translation>
        </message>
        <message>
            <source>Ways to</source>
            <translation>Қайда апарады</translation>
        </message>
        <message>
            <source>Ways from</source>
            <translation>Қайдан келеді</translation>
        </message>
    </context>
    <context>
        <name>MappingView</name>
        <message>
            <source>rows in the table: {count}</source>
            <translation>кестедегі жол: {count}</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>{number}-баған</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>set aside: {why}</source>
            <translation>енбейді: {why}</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Не болады</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Файлдың алғашқы жолдары</translation>
        </message>
        <message>
            <source>First row of entries</source>
            <translation>Жазбалардың бірінші жолы</translation>
        </message>
        <message>
            <source>How the first rows would be read</source>
            <translation>Алғашқы жолдар қалай оқылады</translation>
        </message>
    </context>
    <context>
        <name>MarginsEditor</name>
        <message>
            <source>Left</source>
            <translation>Сол жақ</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Оң жақ</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Төмен</translation>
        </message>
    </context>
    <context>
        <name>MatchChoices</name>
        <message>
            <source>On</source>
            <translation>Қай күнге</translation>
        </message>
        <message>
            <source>Day of the verdicts</source>
            <translation>Қорытынды күні</translation>
        </message>
        <message>
            <source>Vacant positions only</source>
            <translation>Тек бос лауазымдар</translation>
        </message>
        <message>
            <source>And those vacant for a time</source>
            <translation>Уақытша бос тұрғандарымен бірге</translation>
        </message>
        <message>
            <source>Positions or candidates</source>
            <translation>Лауазымдар не үміткерлер</translation>
        </message>
    </context>
    <context>
        <name>MatchPage</name>
        <message>
            <source>Name of a candidate, title or number of a position</source>
            <translation>Үміткердің аты-жөні, лауазым атауы не нөмірі</translation>
        </message>
        <message>
            <source>Print the table</source>
            <translation>Кестені басып шығару</translation>
        </message>
        <message>
            <source>Match again</source>
            <translation>Қайта іріктеу</translation>
        </message>
        <message>
            <source>The whole check</source>
            <translation>Толық тексеру</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Үміткерлер</translation>
        </message>
        <message>
            <source>Staffing</source>
            <translation>Штат кестесі</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Күнді мынадай түрде жазыңыз: 21.11.2026.</translation>
        </message>
        <message>
            <source>The matching was stopped.</source>
            <translation>Іріктеу тоқтатылды.</translation>
        </message>
        <message>
            <source>The matching was stopped; the table is an earlier one.</source>
            <translation>Іріктеу тоқтатылды; кесте бұрынғы қалпында.</translation>
        </message>
        <message>
            <source>Matching needs candidates and a staffing table with requirements.</source>
            <translation>Іріктеу үшін үміткерлер мен талаптары бар штат кестесі керек.</translation>
        </message>
        <message>
            <source>candidates: {count}</source>
            <translation>үміткер: {count}</translation>
        </message>
        <message>
            <source>positions: {count}</source>
            <translation>лауазым: {count}</translation>
        </message>
        <message>
            <source>vacant: {count}</source>
            <translation>бос: {count}</translation>
        </message>
        <message>
            <source>vacant for a time: {count}</source>
            <translation>уақытша бос: {count}</translation>
        </message>
        <message>
            <source>On {date}</source>
            <translation>{date} күніне</translation>
        </message>
        <message>
            <source>{name}, on {date}</source>
            <translation>{name}, {date} күніне</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>«{text}» бойынша ештеңе табылмады.</translation>
        </message>
        <message>
            <source>No position has a vacant unit.</source>
            <translation>Бос бірлігі бар лауазым жоқ.</translation>
        </message>
    </context>
    <context>
        <name>MatchPairs</name>
        <message>
            <source>Pairs</source>
            <translation>Жұптар</translation>
        </message>
        <message>
            <source>Candidates against positions</source>
            <translation>Үміткерлер мен лауазымдар</translation>
        </message>
    </context>
    <context>
        <name>MatchReasons</name>
        <message>
            <source>Everything that is demanded is met.</source>
            <translation>Барлық талапқа сәйкес.</translation>
        </message>
        <message>
            <source>Time alone helps: everything is met from {date}.</source>
            <translation>Уақыт өте келе орындалады: {date} күнінен бастап барлық талапқа сәйкес болады.</translation>
        </message>
        <message>
            <source>What is not surely met:</source>
            <translation>Сәйкестігі расталмаған талаптар:</translation>
        </message>
        <message>
            <source>Met from {date}.</source>
            <translation>{date} күнінен бастап сәйкес болады.</translation>
        </message>
    </context>
    <context>
        <name>Matcher</name>
        <message>
            <source>Matching candidates with positions</source>
            <translation>Үміткерлерді лауазымдармен салыстыру</translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message>
            <source>Positions</source>
            <translation>Лауазымдар</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Үміткерлер</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>One position against all candidates</source>
            <translation>Бір лауазым және барлық үміткер</translation>
        </message>
        <message>
            <source>One candidate against all positions</source>
            <translation>Бір үміткер және барлық лауазым</translation>
        </message>
        <message>
            <source>All candidates against all positions</source>
            <translation>Барлық үміткер және барлық лауазым</translation>
        </message>
        <message>
            <source>all</source>
            <translation>барлығы</translation>
        </message>
        <message>
            <source>nearly fits</source>
            <translation>сәл жетпейді</translation>
        </message>
        <message>
            <source>on the shortlist</source>
            <translation>тізімде</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>ұсынылды</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>резервте</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>Vacant: {units}</source>
            <translation>Бос: {units}</translation>
        </message>
        <message>
            <source>Vacant for a time: {units}</source>
            <translation>Уақытша бос: {units}</translation>
        </message>
        <message>
            <source>From this day on everything is met by time alone.</source>
            <translation>Осы күннен бастап уақыт өтуімен-ақ барлық талап орындалады.</translation>
        </message>
        <message>
            <source>Time alone does not help.</source>
            <translation>Уақыттың өтуі жеткіліксіз.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Үміткер</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>Не жетпейді</translation>
        </message>
        <message>
            <source>Met from</source>
            <translation>Қай күннен</translation>
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
            <translation>Комиссия отырысы</translation>
        </message>
        <message>
            <source>Number of the protocol</source>
            <translation>Хаттама нөмірі</translation>
        </message>
        <message>
            <source>Day of the meeting; the verdicts are those of this day</source>
            <translation>Отырыс күні; қорытындылар осы күнге</translation>
        </message>
        <message>
            <source>What else was decided</source>
            <translation>Тағы не шешілді</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Мүше қосу</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Күнді мынадай түрде жазыңыз: 21.11.2026.</translation>
        </message>
        <message>
            <source>The commission, the chair first</source>
            <translation>Комиссия құрамы, алдымен төраға</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Name of the framework</source>
            <translation>Шеңбердің атауы</translation>
        </message>
        <message>
            <source>Organisation whose staffing table fills it</source>
            <translation>Штат кестесі бойынша толтырылатын ұйым</translation>
        </message>
        <message>
            <source>What this version changes</source>
            <translation>Бұл нұсқа нені өзгертеді</translation>
        </message>
        <message>
            <source>For those who work on it; it is not printed.</source>
            <translation>Шеңбермен жұмыс істейтіндерге; басып шығарылмайды.</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Бекіту</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>NewFrameworkDialog</name>
        <message>
            <source>New sectoral qualifications framework</source>
            <translation>Жаңа салалық біліктілік шеңбері</translation>
        </message>
        <message>
            <source>Fill the tables from the staffing table and the classifier</source>
            <translation>Кестелерді штат кестесі мен жіктеуіш бойынша толтыру</translation>
        </message>
        <message>
            <source>Name of the framework</source>
            <translation>Шеңбердің атауы</translation>
        </message>
        <message>
            <source>Organisation whose staffing table fills it</source>
            <translation>Штат кестесі бойынша толтырылатын ұйым</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Жасау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>NodeCard</name>
        <message>
            <source>Requisites</source>
            <translation>Деректемелер</translation>
        </message>
        <message>
            <source>What next</source>
            <translation>Бұдан әрі</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Басшысы</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Лауазымдар</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штат бірлігі</translation>
        </message>
        <message>
            <source>Occupied units</source>
            <translation>Бос емес бірлік</translation>
        </message>
        <message>
            <source>Vacant units</source>
            <translation>Бос бірлік</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Approves the papers</source>
            <translation>Құжаттарды бекітеді</translation>
        </message>
    </context>
    <context>
        <name>NodeForm</name>
        <message>
            <source>New department</source>
            <translation>Жаңа бөлімше</translation>
        </message>
        <message>
            <source>Edit the department</source>
            <translation>Бөлімшені өзгерту</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Құрамына кіреді</translation>
        </message>
        <message>
            <source>Head of the department</source>
            <translation>Бөлімше басшысы</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>By its title: {title}</source>
            <translation>Атауы бойынша: {title}</translation>
        </message>
    </context>
    <context>
        <name>NoticeList</name>
        <message>
            <source>Show fewer</source>
            <translation>Азырақ көрсету</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Тағы %n ескерту</numerusform>
                <numerusform>Тағы %n ескерту</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Хабарламаны жабу</translation>
        </message>
    </context>
    <context>
        <name>OccupancyDialog</name>
        <message>
            <source>Write who it is.</source>
            <translation>Аты-жөнін жазыңыз.</translation>
        </message>
        <message>
            <source>Type a share such as 0,5 or 1.</source>
            <translation>Үлесін жазыңыз, мысалы 0,5 немесе 1.</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Күнді 21.11.2026 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>Each absence needs a first day such as 21.11.2026.</source>
            <translation>Әр кезеңнің бірінші күні 21.11.2026 түрінде жазылуға тиіс.</translation>
        </message>
        <message>
            <source>nobody: holds the position</source>
            <translation>ешкімнің: лауазымды өзі атқарады</translation>
        </message>
        <message>
            <source>Person on the position: {title}</source>
            <translation>Лауазымдағы адам: {title}</translation>
        </message>
        <message>
            <source>Put on the position: {title}</source>
            <translation>Лауазымға орналастыру: {title}</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Share, units</source>
            <translation>Үлесі, бірлік</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Last day; empty while it lasts</source>
            <translation>Соңғы күні; жалғасып тұрса, бос қалады</translation>
        </message>
        <message>
            <source>Absences: from, to, reason</source>
            <translation>Болмаған кезеңдері: басы, соңы, себебі</translation>
        </message>
        <message>
            <source>Stands in for</source>
            <translation>Кімнің орнын ауыстырады</translation>
        </message>
        <message>
            <source>It is one of those whose names were not recorded yet</source>
            <translation>Бұл — аты-жөні бұрын көрсетілмегендердің бірі</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>OccupationForm</name>
        <message>
            <source>11–12. Name of the occupation group</source>
            <translation>11–12. Қызметтер тобының атауы</translation>
        </message>
        <message>
            <source>7–8. Name of the unit group</source>
            <translation>7–8. Бастауыш топтың атауы</translation>
        </message>
        <message>
            <source>4. Name of the group of ISCO-08</source>
            <translation>4. ISCO-08 тобының атауы</translation>
        </message>
        <message>
            <source>13. Code of the major group</source>
            <translation>13. Негізгі топтың коды</translation>
        </message>
        <message>
            <source>13. Name of the major group</source>
            <translation>13. Негізгі топтың атауы</translation>
        </message>
        <message>
            <source>Column of the functional map</source>
            <translation>Функционалдық картаның бағаны</translation>
        </message>
        <message>
            <source>Code or name</source>
            <translation>Коды немесе атауы</translation>
        </message>
        <message>
            <source>There is no such code.</source>
            <translation>Мұндай код жоқ.</translation>
        </message>
        <message>
            <source>Groups of the classifier</source>
            <translation>Жіктеуіштің топтары</translation>
        </message>
        <message>
            <source>ISCO-08</source>
            <translation>КХСЖ-08</translation>
        </message>
        <message>
            <source>18. Economic activity</source>
            <translation>18. Экономикалық қызмет түрі (ЭҚЖЖ)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>OccupationsDialog</name>
        <message>
            <source>Occupations of this level</source>
            <translation>Осы деңгейдің кәсіптері</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Атауы немесе коды</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>{level}-деңгей</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Таңдау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>OccupationsField</name>
        <message>
            <source>Choose occupations…</source>
            <translation>Кәсіптерді таңдау…</translation>
        </message>
        <message>
            <source>No occupation is named.</source>
            <translation>Кәсіптер көрсетілмеген.</translation>
        </message>
    </context>
    <context>
        <name>OptionView</name>
        <message>
            <source>What was found</source>
            <translation>Не табылды</translation>
        </message>
    </context>
    <context>
        <name>OrganisationChoice</name>
        <message>
            <source>Organisation that it goes to</source>
            <translation>Қай ұйымға қабылданады</translation>
        </message>
        <message>
            <source>The paper names no organisation: what is its name?</source>
            <translation>Құжатта ұйым аталмаған: оның атауы қандай?</translation>
        </message>
        <message>
            <source>Organisation: as the paper names it</source>
            <translation>Ұйым: құжатта аталғандай</translation>
        </message>
        <message>
            <source>As in the paper: {name}</source>
            <translation>Құжаттағыдай: {name}</translation>
        </message>
        <message>
            <source>The paper names no organisation</source>
            <translation>Құжатта ұйым аталмаған</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>Edit the organisation</source>
            <translation>Ұйымды өзгерту</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Жаңа ұйым</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Title of the head who approves the papers</source>
            <translation>Құжаттарды бекітетін басшының лауазымы</translation>
        </message>
        <message>
            <source>Name of the head, as for a signature</source>
            <translation>Басшының аты-жөні, қолтаңбадағыдай</translation>
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
            <translation>Түпнұсқа</translation>
        </message>
        <message>
            <source>Not understood; kept as text</source>
            <translation>Түсініксіз; мәтін күйінде сақталды</translation>
        </message>
        <message>
            <source>Headings of the paper</source>
            <translation>Құжаттың тақырыптары</translation>
        </message>
        <message>
            <source>Read otherwise than printed</source>
            <translation>Басылғаннан өзгеше оқылды</translation>
        </message>
        <message>
            <source>Number, title, units</source>
            <translation>Нөмірі, атауы, бірлік саны</translation>
        </message>
        <message>
            <source>{part} (one cell for several positions)</source>
            <translation>{part} (бірнеше лауазымға ортақ ұяшық)</translation>
        </message>
    </context>
    <context>
        <name>OwnTitleDialog</name>
        <message>
            <source>Own title</source>
            <translation>Өз атауы</translation>
        </message>
        <message>
            <source>New own title</source>
            <translation>Жаңа өз атауы</translation>
        </message>
        <message>
            <source>The title stands below the official group, marked as your own. It stays when a new edition is taken in, and no official export holds it.</source>
            <translation>Атау ресми топтың астында «өз атауы» деген белгімен тұрады. Жаңа редакция жүктелгенде сақталады, ресми деректермен бірге файлға шығарылмайды.</translation>
        </message>
        <message>
            <source>The edition in force has no such group.</source>
            <translation>Қолданыстағы редакцияда мұндай топ жоқ.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Group of the classifier</source>
            <translation>Жіктеуіш тобы</translation>
        </message>
        <message>
            <source>Note: why it was added</source>
            <translation>Ескертпе: не үшін қосылды</translation>
        </message>
    </context>
    <context>
        <name>PageField</name>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>/ {count}</translation>
        </message>
        <message>
            <source>of …</source>
            <translation>/ …</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Preview of the first page</source>
            <translation>Бірінші бетті алдын ала қарау</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Home</source>
            <translation>Басты бет</translation>
        </message>
        <message>
            <source>Staffing</source>
            <translation>Штат кестесі</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Талаптар</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Талаптар аудиті</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Үміткерлер</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Іріктеу</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Көрсеткіштер</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Біліктілік шеңбері</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Classifier</source>
            <translation>Жіктеуіш</translation>
        </message>
        <message>
            <source>Specialties</source>
            <translation>Мамандықтар</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Лауазымдар тізілімі</translation>
        </message>
        <message>
            <source>ISCO-08</source>
            <translation>ISCO-08</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
    </context>
    <context>
        <name>PaperCommands</name>
        <message>
            <source>Accept, next</source>
            <translation>Мақұлдап, келесіге</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Мақұлдамау</translation>
        </message>
        <message>
            <source>Accept all without doubts</source>
            <translation>Күмәнсіздерін мақұлдау</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Бәрін мақұлдау</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Back to what was read</source>
            <translation>Оқылған қалпына келтіру</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Take a paper in</source>
            <translation>Құжатты қабылдау</translation>
        </message>
        <message>
            <source>Choose a paper or paste one: original and reading stand side by side before it is stored.</source>
            <translation>Құжатты таңдаңыз немесе қойыңыз: сақталғанға дейін түпнұсқа мен оқылғаны қатар көрсетіледі.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>There is no text on the clipboard: copy the paper's text first.</source>
            <translation>Алмасу буферінде мәтін жоқ: алдымен құжат мәтінін көшіріп алыңыз.</translation>
        </message>
        <message>
            <source>These lines belong to no position. They are not taken in.</source>
            <translation>Бұл жолдар ешбір лауазымға жатпайды. Олар қабылданбайды.</translation>
        </message>
        <message>
            <source>Staff units: {units}</source>
            <translation>Штат бірлігі: {units}</translation>
        </message>
        <message>
            <source>Take in what is accepted ({count})</source>
            <translation>Мақұлданғанын қабылдау ({count})</translation>
        </message>
        <message>
            <source>Taking in {file}</source>
            <translation>{file} қабылдануда</translation>
        </message>
    </context>
    <context>
        <name>PaperSource</name>
        <message>
            <source>Paper: Word, PDF with text, Excel or plain text</source>
            <translation>Құжат: Word, мәтіні бар PDF, Excel немесе жай мәтін</translation>
        </message>
        <message>
            <source>Paste from the clipboard</source>
            <translation>Алмасу буферінен қою</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>алмасу буфері</translation>
        </message>
        <message>
            <source>Reading the clipboard</source>
            <translation>Алмасу буфері оқылуда</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Барлық файл</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>{file} оқылуда</translation>
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
            <translation>Ұйымның деректемелері</translation>
        </message>
        <message>
            <source>Stamp of approval</source>
            <translation>Бекіту белгісі</translation>
        </message>
        <message>
            <source>Lines to sign</source>
            <translation>Қол қою жолдары</translation>
        </message>
        <message>
            <source>Title above each page</source>
            <translation>Әр беттің жоғарғы жағындағы атауы</translation>
        </message>
        <message>
            <source>Notes at the foot of pages</source>
            <translation>Бет соңындағы ескертпелер</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Диаграммалар</translation>
        </message>
        <message>
            <source>Below, in the middle</source>
            <translation>Төменде, ортасында</translation>
        </message>
        <message>
            <source>Above, in the middle</source>
            <translation>Жоғарыда, ортасында</translation>
        </message>
        <message>
            <source>No page numbers</source>
            <translation>Бет нөмірінсіз</translation>
        </message>
        <message>
            <source>Page and how many there are: 2 / 9</source>
            <translation>Бет және барлығы: 2 / 9</translation>
        </message>
        <message>
            <source>The page alone: 2</source>
            <translation>Тек беттің нөмірі: 2</translation>
        </message>
        <message>
            <source>Break words at syllables</source>
            <translation>Сөздер буынға бөлініп тасымалданады</translation>
        </message>
        <message>
            <source>Keep words whole</source>
            <translation>Сөздер тасымалданбайды</translation>
        </message>
        <message>
            <source>As each paper needs it</source>
            <translation>Әр құжатқа қажетінше</translation>
        </message>
        <message>
            <source>On the long side</source>
            <translation>Альбомдық</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Кітаптық</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Original</source>
            <translation>Түпнұсқа</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Оқылғаны</translation>
        </message>
        <message>
            <source>Positions of the paper</source>
            <translation>Құжаттағы лауазымдар</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>өзгерген</translation>
        </message>
        <message>
            <source>as stored</source>
            <translation>өзгеріссіз</translation>
        </message>
        <message>
            <source>Outside the positions</source>
            <translation>Лауазымдардан тыс</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>мақұлданған</translation>
        </message>
        <message>
            <source>not accepted yet</source>
            <translation>әлі мақұлданбаған</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>In the database</source>
            <translation>Дерекқорда</translation>
        </message>
        <message>
            <source>To look at: {count}</source>
            <translation>Қарау керек: {count}</translation>
        </message>
        <message>
            <source>What was accepted and corrected in this paper is not taken in yet. Leave it nevertheless?</source>
            <translation>Бұл құжатта мақұлданғаны мен түзетілгені әлі қабылданған жоқ. Соған қарамастан одан шығасыз ба?</translation>
        </message>
        <message>
            <source>The correction of this position is not kept yet.</source>
            <translation>Осы лауазымның түзетуі әлі сақталған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>ParticularsDialog</name>
        <message>
            <source>Particulars of the edition</source>
            <translation>Редакция туралы мәліметтер</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>Pay</name>
        <message>
            <source>% of the salary</source>
            <translation>айлықақыдан %</translation>
        </message>
        <message>
            <source>% of the base salary</source>
            <translation>базалық айлықақыдан %</translation>
        </message>
        <message>
            <source>tenge</source>
            <translation>теңге</translation>
        </message>
    </context>
    <context>
        <name>PayFields</name>
        <message>
            <source>The amount is missing.</source>
            <translation>Мөлшері көрсетілмеген.</translation>
        </message>
        <message>
            <source>Length of service, years</source>
            <translation>Еңбек өтілі, жыл</translation>
        </message>
        <message>
            <source>Coefficient of its own</source>
            <translation>Жеке коэффициент</translation>
        </message>
        <message>
            <source>Salary of its own, tenge</source>
            <translation>Жеке айлықақы, теңге</translation>
        </message>
        <message>
            <source>Surcharges of one unit, monthly</source>
            <translation>Бір бірлікке айлық қосымша ақылар</translation>
        </message>
        <message>
            <source>One unit {unit} tenge a month, fund {fund} tenge</source>
            <translation>Бір бірлікке айына {unit} теңге, қор {fund} теңге</translation>
        </message>
        <message>
            <source>«{text}» is no number.</source>
            <translation>«{text}» — сан емес.</translation>
        </message>
    </context>
    <context>
        <name>PayScaleDialog</name>
        <message>
            <source>Pay scale</source>
            <translation>Айлықақы шкаласы</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>The pay scale was changed and is not saved. Close nevertheless?</source>
            <translation>Айлықақы шкаласы өзгертілді, бірақ сақталған жоқ. Сонда да жабу керек пе?</translation>
        </message>
        <message>
            <source>«{text}» is no number.</source>
            <translation>«{text}» — сан емес.</translation>
        </message>
        <message>
            <source>Tables ({endings})</source>
            <translation>Кестелер ({endings})</translation>
        </message>
    </context>
    <context>
        <name>PayScalePart</name>
        <message>
            <source>Base salary and coefficients…</source>
            <translation>Базалық айлықақы мен коэффициенттер…</translation>
        </message>
    </context>
    <context>
        <name>PayScaleView</name>
        <message>
            <source>To a file…</source>
            <translation>Файлға…</translation>
        </message>
        <message>
            <source>Empty template…</source>
            <translation>Бос үлгі…</translation>
        </message>
        <message>
            <source>Base salary, tenge</source>
            <translation>Базалық айлықақы, теңге</translation>
        </message>
        <message>
            <source>Amounts are rounded to</source>
            <translation>Сомалар дөңгелектенеді</translation>
        </message>
        <message>
            <source>Source of the figures: the act or the file</source>
            <translation>Сандардың дереккөзі: акт немесе файл</translation>
        </message>
        <message>
            <source>Coefficients</source>
            <translation>Коэффициенттер</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Файлдан…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Қою</translation>
        </message>
        <message>
            <source>Remove lines</source>
            <translation>Жолдарды алып тастау</translation>
        </message>
        <message>
            <source>How pay is reckoned</source>
            <translation>Еңбекақы қалай есептеледі</translation>
        </message>
        <message>
            <source>Type, or paste from a spreadsheet: lines of place, service, coefficient, or a grid.</source>
            <translation>Теріңіз немесе кестеден қойыңыз: орын, өтіл, коэффициент жолдары немесе тор.</translation>
        </message>
        <message>
            <source>This edition is approved: its pay scale is only to be read.</source>
            <translation>Бұл редакция бекітілген: оның айлықақы шкаласын тек оқуға болады.</translation>
        </message>
        <message>
            <source>whole tenge</source>
            <translation>бүтін теңгеге дейін</translation>
        </message>
        <message>
            <source>whole tiyn</source>
            <translation>бүтін тиынға дейін</translation>
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
            <translation>Айлықақы</translation>
        </message>
        <message>
            <source>Surcharges</source>
            <translation>Қосымша ақылар</translation>
        </message>
        <message>
            <source>One unit</source>
            <translation>Бір бірлік</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Айлық қор</translation>
        </message>
        <message>
            <source>How it is reckoned</source>
            <translation>Қалай есептелді</translation>
        </message>
        <message>
            <source>{sum} tenge</source>
            <translation>{sum} теңге</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Previous page</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кішірейту</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>As wide as the place</source>
            <translation>Ені бойынша</translation>
        </message>
        <message>
            <source>Pages and headings beside the paper</source>
            <translation>Құжат жанындағы беттер мен тақырыптар</translation>
        </message>
        <message>
            <source>Make the paper anew</source>
            <translation>Құжатты қайта дайындау</translation>
        </message>
        <message>
            <source>Preview of the paper</source>
            <translation>Құжатты алдын ала қарау</translation>
        </message>
    </context>
    <context>
        <name>PendingEdits</name>
        <message>
            <source>The edits made here are not saved yet.</source>
            <translation>Осында жасалған өзгерістер әлі сақталмаған.</translation>
        </message>
        <message>
            <source>There are edits that are not saved yet: {pages}.</source>
            <translation>Сақталмаған өзгерістер бар: {pages}.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>in post</source>
            <translation>қызметте</translation>
        </message>
        <message>
            <source>away</source>
            <translation>уақытша жоқ</translation>
        </message>
        <message>
            <source>stands in</source>
            <translation>орнын ауыстырады</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>кіріседі</translation>
        </message>
        <message>
            <source>former</source>
            <translation>бұрынғы</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>аты-жөні көрсетілмеген</translation>
        </message>
        <message>
            <source>{share} unit(s)</source>
            <translation>{share} бірлік</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} күнінен бастап</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} күніне дейін</translation>
        </message>
        <message>
            <source>Away until {day}</source>
            <translation>{day} күніне дейін жоқ</translation>
        </message>
        <message>
            <source>Away, the return is open</source>
            <translation>Уақытша жоқ, қайтатын күні белгісіз</translation>
        </message>
    </context>
    <context>
        <name>PeopleListing</name>
        <message>
            <source>People on the positions</source>
            <translation>Лауазымдардағы адамдар</translation>
        </message>
        <message>
            <source>Who holds what in the department or organisation that is chosen</source>
            <translation>Таңдалған бөлімшеде немесе ұйымда кім қай лауазымда</translation>
        </message>
    </context>
    <context>
        <name>PeopleOnPosition</name>
        <message>
            <source>Removed from the position: {name}</source>
            <translation>Лауазымнан алынды: {name}</translation>
        </message>
    </context>
    <context>
        <name>PeoplePane</name>
        <message>
            <source>People on the positions</source>
            <translation>Лауазымдардағы адамдар</translation>
        </message>
        <message>
            <source>Former holders too</source>
            <translation>Бұрынғыларымен бірге</translation>
        </message>
        <message>
            <source>Back to the staffing table</source>
            <translation>Штат кестесіне қайту</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>{day} күнгі жағдай</translation>
        </message>
        <message>
            <source>Nobody is recorded on these positions yet. Put people on a position on its card.</source>
            <translation>Бұл лауазымдарға әзірге ешкім енгізілмеген. Адамды лауазымның карточкасында орналастырыңыз.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Үлесі</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>{name} (for {holder})</source>
            <translation>{name} ({holder} орнына)</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>People on the position</source>
            <translation>Лауазымдағы адамдар</translation>
        </message>
        <message>
            <source>Put a person on the position</source>
            <translation>Лауазымға адам орналастыру</translation>
        </message>
        <message>
            <source>Units without names…</source>
            <translation>Аты-жөні көрсетілмеген бірліктер…</translation>
        </message>
        <message>
            <source>Former holders: {count}</source>
            <translation>Бұрын атқарғандар: {count}</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Surname, name; candidates are offered</source>
            <translation>Тегі, аты; үміткерлер ұсынылады</translation>
        </message>
        <message>
            <source>From the candidates: the record is linked</source>
            <translation>Үміткерлерден: жазбасымен байланыстырылды</translation>
        </message>
        <message>
            <source>A plain name: no candidate’s record is linked</source>
            <translation>Жай аты-жөні: үміткер жазбасымен байланыстырылмаған</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>There is nothing to choose from.</source>
            <translation>Таңдайтын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>PlaceSuggestions</name>
        <message>
            <source>Suggest a place</source>
            <translation>Орнын ұсыну</translation>
        </message>
        <message>
            <source>A suggestion only: choose the place that fits, or none.</source>
            <translation>Бұл ұсыныс қана: сәйкес орынды таңдаңыз немесе ештеңе таңдамаңыз.</translation>
        </message>
        <message>
            <source>The register has no title like it; look for the place by words.</source>
            <translation>Тізілімде мұндай атау жоқ; орнын сөз бойынша іздеңіз.</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Deadline plan</source>
            <translation>Жоспар-кесте</translation>
        </message>
        <message>
            <source>New deadline plan</source>
            <translation>Жаңа жоспар-кесте</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>Күні көрсетілмеген.</translation>
        </message>
        <message>
            <source>There is no such day; one like 21.11.2026 is expected.</source>
            <translation>Мұндай күн жоқ; 21.11.2026 түріндегі күн күтіледі.</translation>
        </message>
        <message>
            <source>What is developed or updated</source>
            <translation>Әзірленетін немесе жаңартылатын шеңбер</translation>
        </message>
        <message>
            <source>Day of the council's decision</source>
            <translation>Кеңес шешімінің күні</translation>
        </message>
        <message>
            <source>The decision that a framework is needed; the first period runs after that day (point 8).</source>
            <translation>Шеңбер әзірлеу қажеттігі туралы шешім; бірінші мерзім осы күннен кейін есептеледі (8-тармақ).</translation>
        </message>
        <message>
            <source>Framework in this database</source>
            <translation>Осы дерекқордағы шеңбер</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>The steps follow from order 384: preparation, draft, the council's decision, rework where it is asked for, sending to the national body. Updating a framework takes the same steps.</source>
            <translation>Кезеңдер № 384 бұйрықпен белгіленген: дайындық, жоба, кеңестің шешімі, қажет болса пысықтау, ұлттық органға жіберу. Шеңбер де осындай тәртіппен жаңартылады.</translation>
        </message>
    </context>
    <context>
        <name>PositionAssistant</name>
        <message>
            <source>Hide the suggestions</source>
            <translation>Ұсыныстарды жасыру</translation>
        </message>
        <message>
            <source>Suggest a code</source>
            <translation>Код ұсыну</translation>
        </message>
        <message>
            <source>{code} is remembered for this title.</source>
            <translation>{code} осы атау үшін есте сақталды.</translation>
        </message>
    </context>
    <context>
        <name>PositionCard</name>
        <message>
            <source>Occupied units</source>
            <translation>Бос емес бірлік</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штат бірлігі</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Қызметтер жіктеуіші</translation>
        </message>
        <message>
            <source>Place in the register</source>
            <translation>Тізілімдегі орны</translation>
        </message>
        <message>
            <source>What next</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Open the requirement</source>
            <translation>Біліктілік талаптарын ашу</translation>
        </message>
        <message>
            <source>Check candidates</source>
            <translation>Үміткерлерді тексеру</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Парағын басып шығару</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Vacant units</source>
            <translation>Бос бірлік</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>What it demands</source>
            <translation>Қойылатын талаптар</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Еңбекақы</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Жұмыс өтілі</translation>
        </message>
        <message>
            <source>Beside these</source>
            <translation>Бұдан бөлек</translation>
        </message>
        <message numerus="yes">
            <source>A person decides: %n point(s)</source>
            <translation>
                <numerusform>Адам шешеді: %n мәселе</numerusform>
                <numerusform>Адам шешеді: %n мәселе</numerusform>
            </translation>
        </message>
        <message>
            <source>One sheet with</source>
            <translation>Талаптар парағы ортақ</translation>
        </message>
        <message>
            <source>not in the classifier of this database</source>
            <translation>осы дерекқордағы жіктеуіште жоқ</translation>
        </message>
        <message>
            <source>not in the register of this database</source>
            <translation>осы дерекқордағы тізілімде жоқ</translation>
        </message>
    </context>
    <context>
        <name>PositionChoice</name>
        <message>
            <source>All positions</source>
            <translation>Барлық лауазымдар</translation>
        </message>
        <message>
            <source>Organisation or department</source>
            <translation>Ұйым немесе бөлімше</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
    </context>
    <context>
        <name>PositionForm</name>
        <message>
            <source>The staff units are missing; 1 or 0,25 is expected.</source>
            <translation>Штат бірлігінің саны көрсетілмеген; мысалы, 1 немесе 0,25 деп жазыңыз.</translation>
        </message>
        <message>
            <source>«{text}» is no number; 1 or 0,25 is expected.</source>
            <translation>«{text}» – сан емес; 1 немесе 0,25 түріндегі сан күтіледі.</translation>
        </message>
        <message>
            <source>Edit the position</source>
            <translation>Лауазымды өзгерту</translation>
        </message>
        <message>
            <source>New position</source>
            <translation>Жаңа лауазым</translation>
        </message>
        <message>
            <source>Number on the paper</source>
            <translation>Құжаттағы нөмірі</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Лауазым атауы</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штат бірлігі</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>In quarters: 0,25; the arrows go up and down</source>
            <translation>0,25 еселігімен; ↑ және ↓ пернелері өзгертеді</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Еңбекақы</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Қосымша</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Occupation code</source>
            <translation>Жіктеуіш коды</translation>
        </message>
        <message>
            <source>Place in the register</source>
            <translation>Тізілімдегі орны</translation>
        </message>
        <message>
            <source>Code or words: 2411, accountant</source>
            <translation>Коды немесе атауы: 2411, бухгалтер</translation>
        </message>
        <message>
            <source>The classifier in this database does not have this code.</source>
            <translation>Осы дерекқордағы жіктеуіште мұндай код жоқ.</translation>
        </message>
        <message>
            <source>Place or title: C2, accountant</source>
            <translation>Орны немесе лауазымы: C2, бухгалтер</translation>
        </message>
        <message>
            <source>The register in this database does not have this place.</source>
            <translation>Осы дерекқордағы тізілімде мұндай орын жоқ.</translation>
        </message>
    </context>
    <context>
        <name>Positions</name>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Бірлік</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Тізілім</translation>
        </message>
        <message>
            <source>A person must decide on something in the requirement.</source>
            <translation>Талаптардың бір тұсын адам шешуі керек.</translation>
        </message>
        <message>
            <source>A text stands in one language only.</source>
            <translation>Мәтіннің бірі тек бір тілде берілген.</translation>
        </message>
    </context>
    <context>
        <name>PreviewSearch</name>
        <message>
            <source>Find in the paper</source>
            <translation>Құжаттан табу</translation>
        </message>
        <message>
            <source>The hit before</source>
            <translation>Алдыңғы сәйкестік</translation>
        </message>
        <message>
            <source>The next hit</source>
            <translation>Келесі сәйкестік</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Іздеуді жабу</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
    </context>
    <context>
        <name>PrintPart</name>
        <message>
            <source>Print the staffing table…</source>
            <translation>Штат кестесін басып шығару…</translation>
        </message>
    </context>
    <context>
        <name>PrinterRun</name>
        <message>
            <source>Printing</source>
            <translation>Басып шығару</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) went to the printer.</source>
            <translation>
                <numerusform>%n бет принтерге жіберілді.</numerusform>
                <numerusform>%n бет принтерге жіберілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Printing was stopped; pages handed over before may still come.</source>
            <translation>Басып шығару тоқтатылды; бұған дейін берілген беттер әлі де шығуы мүмкін.</translation>
        </message>
    </context>
    <context>
        <name>PrintingPage</name>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Change who signs…</source>
            <translation>Қол қоюшыларды өзгерту…</translation>
        </message>
        <message>
            <source>Requirement sheet</source>
            <translation>Біліктілік талаптары</translation>
        </message>
        <message>
            <source>Classifier of occupations</source>
            <translation>Қызметтер жіктеуіші</translation>
        </message>
        <message>
            <source>List of specialties</source>
            <translation>Мамандықтар тізбесі</translation>
        </message>
        <message>
            <source>Register of positions</source>
            <translation>Лауазымдар тізілімі</translation>
        </message>
        <message>
            <source>Check protocol</source>
            <translation>Тексеру хаттамасы</translation>
        </message>
        <message>
            <source>Table of matches</source>
            <translation>Іріктеу кестесі</translation>
        </message>
        <message>
            <source>Protocol of the commission</source>
            <translation>Комиссия хаттамасы</translation>
        </message>
        <message>
            <source>Staffing table</source>
            <translation>Штат кестесі</translation>
        </message>
        <message>
            <source>Changes of the staffing table (annex to an order)</source>
            <translation>Штат кестесіндегі өзгерістер (бұйрыққа қосымша)</translation>
        </message>
        <message>
            <source>Figures of the staffing table</source>
            <translation>Штат кестесінің көрсеткіштері</translation>
        </message>
        <message>
            <source>Tree of the organisation</source>
            <translation>Ұйымның құрылымдық сызбасы</translation>
        </message>
        <message>
            <source>Announcement of vacancies</source>
            <translation>Бос лауазымдар туралы хабарландыру</translation>
        </message>
        <message>
            <source>Candidate card</source>
            <translation>Үміткер карточкасы</translation>
        </message>
        <message>
            <source>Codes of the positions</source>
            <translation>Лауазымдардың кодтары</translation>
        </message>
        <message>
            <source>Sectoral qualifications framework</source>
            <translation>Салалық біліктілік шеңбері</translation>
        </message>
        <message>
            <source>Deadline plan</source>
            <translation>Жоспар-кесте</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орысша</translation>
        </message>
        <message>
            <source>Kazakh and Russian</source>
            <translation>Қазақша және орысша</translation>
        </message>
        <message>
            <source>In turn, line by line</source>
            <translation>Кезектесіп, жол-жолымен</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Қатар</translation>
        </message>
        <message>
            <source>One after the other</source>
            <translation>Бірінен кейін бірі</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Title in the paper's languages</source>
            <translation>Атауы құжат тілдерінде</translation>
        </message>
        <message>
            <source>Title in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Occupation code</source>
            <translation>Қызмет коды</translation>
        </message>
        <message>
            <source>Place in the register</source>
            <translation>Тізілімдегі орны</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штат бірлігі</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Бос емес</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>Бос</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Salary</source>
            <translation>Лауазымдық айлықақы</translation>
        </message>
        <message>
            <source>Surcharges</source>
            <translation>Қосымша ақылар</translation>
        </message>
        <message>
            <source>Pay of one unit</source>
            <translation>Бір бірлікке ақы</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Айлық қор</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Біліктілік талабы</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word құжаты</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel жұмыс кітабы</translation>
        </message>
        <message>
            <source>Save as PDF, Word or Excel…</source>
            <translation>PDF, Word немесе Excel түрінде сақтау…</translation>
        </message>
        <message>
            <source>Nobody is named yet; the sheet has empty lines to sign on.</source>
            <translation>Ешкім көрсетілмеген: қол қоюға бос жолдар қалдырылады.</translation>
        </message>
        <message>
            <source>There is no position to print yet.</source>
            <translation>Басып шығаратын лауазым әзірге жоқ.</translation>
        </message>
        <message>
            <source>Setting the paper</source>
            <translation>Құжат дайындалуда</translation>
        </message>
        <message>
            <source>The preview shows the very file that is printed and saved.</source>
            <translation>Алдын ала қарауда басып шығарылатын және сақталатын файлдың өзі көрсетіледі.</translation>
        </message>
        <message>
            <source>set in {font}</source>
            <translation>{font} қарпі</translation>
        </message>
        <message>
            <source>Several at once…</source>
            <translation>Бірнешеуін бірден…</translation>
        </message>
        <message>
            <source>The first pages; the whole paper is being set.</source>
            <translation>Алғашқы беттер; құжат толық дайындалуда.</translation>
        </message>
        <message>
            <source>The paper was stopped before it was whole.</source>
            <translation>Құжатты дайындау аяқталмай тоқтатылды.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s), {font}</source>
            <translation>
                <numerusform>%n бет, {font}</numerusform>
                <numerusform>%n бет, {font}</numerusform>
            </translation>
        </message>
        <message>
            <source>{wanted} is not on this computer: the paper is set in {font}.</source>
            <translation>Бұл компьютерде {wanted} жоқ: құжат {font} қарпімен терілді.</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>{file} жазылуда</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Құжатты сақтау</translation>
        </message>
    </context>
    <context>
        <name>PrintingView</name>
        <message>
            <source>Paper</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>How both languages stand</source>
            <translation>Екі тілдің орналасуы</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Құрамы</translation>
        </message>
        <message>
            <source>Whom it is about</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>Which staffing table</source>
            <translation>Қай штат кестесі</translation>
        </message>
        <message>
            <source>Which framework</source>
            <translation>Қай шеңбер</translation>
        </message>
        <message>
            <source>Which plan</source>
            <translation>Қай жоспар</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Кім қол қояды</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Opening the database</source>
            <translation>Дерекқор ашылуда</translation>
        </message>
        <message>
            <source>Making the database with the reference books</source>
            <translation>Анықтамалықтары бар дерекқор жасалуда</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Discard</source>
            <translation>Сақтамау</translation>
        </message>
    </context>
    <context>
        <name>RateTableModel</name>
        <message>
            <source>Place in the register</source>
            <translation>Тізілімдегі орын</translation>
        </message>
        <message>
            <source>Service from, years</source>
            <translation>Өтіл, жылдан бастап</translation>
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
            <translation>Жою: {record}</translation>
        </message>
    </context>
    <context>
        <name>RegisterCard</name>
        <message>
            <source>Branch</source>
            <translation>Сала</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Біліктілігі</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Directly below</source>
            <translation>Құрамына кіреді</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Place, such as B2-3, or position title</source>
            <translation>Орны, мысалы B2-3, немесе лауазым атауы</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Сала</translation>
        </message>
        <message>
            <source>Level of qualification</source>
            <translation>Біліктілік деңгейі</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санат</translation>
        </message>
        <message>
            <source>every branch</source>
            <translation>барлық сала</translation>
        </message>
        <message>
            <source>every level</source>
            <translation>барлық деңгей</translation>
        </message>
        <message>
            <source>every category</source>
            <translation>барлық санат</translation>
        </message>
    </context>
    <context>
        <name>RememberedList</name>
        <message>
            <source>Title or code</source>
            <translation>Атауы немесе коды</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Ұмыту</translation>
        </message>
        <message>
            <source>Remembered codes</source>
            <translation>Есте сақталған кодтар</translation>
        </message>
        <message>
            <source>not in the edition in force</source>
            <translation>қолданыстағы редакцияда жоқ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Лауазым атауы</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name in the classifier</source>
            <translation>Жіктеуіштегі атауы</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Рет</translation>
        </message>
        <message>
            <source>Nothing is remembered yet: a code that you take for a title will stand here.</source>
            <translation>Әзірге ештеңе есте сақталмаған: атау үшін алған кодыңыз осында тұрады.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Ештеңе табылмады.</translation>
        </message>
    </context>
    <context>
        <name>RenumberDialog</name>
        <message>
            <source>Number the positions anew</source>
            <translation>Лауазымдарды қайта нөмірлеу</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Болады</translation>
        </message>
        <message>
            <source>Numbers that change</source>
            <translation>Өзгеретін нөмірлер</translation>
        </message>
        <message>
            <source>Renumber</source>
            <translation>Қайта нөмірлеу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>What to number</source>
            <translation>Нені нөмірлеу керек</translation>
        </message>
        <message>
            <source>First number</source>
            <translation>Бірінші нөмір</translation>
        </message>
        <message>
            <source>the whole staffing table</source>
            <translation>бүкіл штат кестесі</translation>
        </message>
        <message>
            <source>Numbers that change: {count} of {all}. Both languages get the same number.</source>
            <translation>Өзгеретін нөмірлер: {all} ішінен {count}. Екі тілде де бірдей нөмір қойылады.</translation>
        </message>
        <message>
            <source>All positions bear these numbers already.</source>
            <translation>Барлық лауазымның нөмірі қазірдің өзінде осындай.</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Line</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Басылғаны</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Қалай оқылды</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>New: {created} · changed: {updated} · as before: {unchanged} · gone: {removed}</source>
            <translation>Жаңа: {created} · өзгерген: {updated} · бұрынғыдай: {unchanged} · жойылатын: {removed}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>және тағы {count}</translation>
        </message>
        <message>
            <source>Find among what was guessed</source>
            <translation>Болжап оқылғандардан іздеу</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Тізімді көшіру</translation>
        </message>
        <message>
            <source>New: {names}</source>
            <translation>Жаңа: {names}</translation>
        </message>
        <message>
            <source>Changed: {names}</source>
            <translation>Өзгерген: {names}</translation>
        </message>
        <message>
            <source>Read otherwise than printed: {count}. Look through them before you take it in.</source>
            <translation>Басылғанынан өзгеше оқылғаны: {count}. Енгізбес бұрын қарап шығыңыз.</translation>
        </message>
        <message>
            <source>Read otherwise than printed: {count}.</source>
            <translation>Басылғанынан өзгеше оқылғаны: {count}.</translation>
        </message>
        <message>
            <source>Nothing had to be guessed.</source>
            <translation>Болжап оқуға тура келген жер жоқ.</translation>
        </message>
        <message>
            <source>What had to be guessed</source>
            <translation>Болжап оқылған жерлер</translation>
        </message>
    </context>
    <context>
        <name>Requirement</name>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Practical experience</source>
            <translation>Практикалық тәжірибе</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Құзыреті</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Қосымша</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>fields: {count}</source>
            <translation>бағыттар саны: {count}</translation>
        </message>
        <message>
            <source>{fields} and other related ones</source>
            <translation>{fields} және өзге де сабақтас бағыттар</translation>
        </message>
        <message>
            <source>or</source>
            <translation>немесе</translation>
        </message>
    </context>
    <context>
        <name>RequirementCard</name>
        <message numerus="yes">
            <source>The sheet is shared by %n position(s), also: {titles}</source>
            <translation>
                <numerusform>Бұл парақ %n лауазымға ортақ, сондай-ақ: {titles}</numerusform>
                <numerusform>Бұл парақ %n лауазымға ортақ, сондай-ақ: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>A person decides</source>
            <translation>Адам шешеді</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Practical experience</source>
            <translation>Практикалық тәжірибе</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Құзыреті</translation>
        </message>
        <message>
            <source>All that is demanded, as it is joined</source>
            <translation>Барлық талап және олардың байланысы</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Қосымша</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>Levels read</source>
            <translation>Оқылған деңгейлер</translation>
        </message>
        <message>
            <source>Only these fit</source>
            <translation>Тек осылар сай келеді</translation>
        </message>
        <message>
            <source>Specialties by code</source>
            <translation>Коды бойынша мамандықтар</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Міндеттілігі</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Бағыттар</translation>
        </message>
        <message>
            <source>other related fields fit too; a person decides</source>
            <translation>өзге де сабақтас бағыттар сай келеді; адам шешеді</translation>
        </message>
        <message>
            <source>Fields read: {kk} in Kazakh, {ru} in Russian</source>
            <translation>Оқылған бағыттар: қазақша – {kk}, орысша – {ru}</translation>
        </message>
        <message>
            <source>Beside these</source>
            <translation>Бұдан бөлек</translation>
        </message>
    </context>
    <context>
        <name>RequirementFilter</name>
        <message>
            <source>All positions</source>
            <translation>Барлық лауазымдар</translation>
        </message>
        <message>
            <source>A person decides</source>
            <translation>Адам шешетіндер</translation>
        </message>
        <message>
            <source>A text is missing</source>
            <translation>Мәтіні толық еместер</translation>
        </message>
    </context>
    <context>
        <name>RequirementForm</name>
        <message>
            <source>A number or a code in the part below is wrong.</source>
            <translation>Төмендегі бөлікте сан немесе код қате.</translation>
        </message>
        <message>
            <source>Edit the requirement</source>
            <translation>Біліктілік талаптарын өзгерту</translation>
        </message>
        <message>
            <source>The check goes by what was read; the paper prints the texts. Keep the two alike.</source>
            <translation>Тексеру мәтіннің оқылған мәні бойынша жүргізіледі, ал қағазға мәтіннің өзі басылады. Екеуі бір-біріне сай болуы тиіс.</translation>
        </message>
        <message>
            <source>A person decides</source>
            <translation>Адам шешеді</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Practical experience</source>
            <translation>Практикалық тәжірибе</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Құзыреті</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Қосымша</translation>
        </message>
        <message>
            <source>Text of the paper</source>
            <translation>Құжаттың мәтіні</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Былай оқылды</translation>
        </message>
        <message>
            <source>How the demands are joined</source>
            <translation>Талаптар қалай байланысқан</translation>
        </message>
        <message>
            <source>Read as; one of the alternatives must be met</source>
            <translation>Қалай оқылды; нұсқалардың бірі орындалуы керек</translation>
        </message>
        <message>
            <source>Demanded beside education and experience</source>
            <translation>Білім мен өтілден бөлек талап етіледі</translation>
        </message>
    </context>
    <context>
        <name>RequirementsPage</name>
        <message>
            <source>Title, number or department</source>
            <translation>Атауы, нөмірі немесе бөлімше</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сақтамау</translation>
        </message>
        <message>
            <source>Read the texts again</source>
            <translation>Мәтіндерді қайта оқу</translation>
        </message>
        <message>
            <source>Show in the staffing table</source>
            <translation>Штат кестесінен көрсету</translation>
        </message>
        <message>
            <source>Print the sheet of this position</source>
            <translation>Осы лауазымның парағын басып шығару</translation>
        </message>
        <message>
            <source>Import requirements…</source>
            <translation>Біліктілік талаптарын енгізу…</translation>
        </message>
        <message>
            <source>Which positions</source>
            <translation>Қай лауазымдар</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Лауазымдар</translation>
        </message>
        <message>
            <source>This was changed elsewhere meanwhile. What you save here replaces it.</source>
            <translation>Бұл арада басқа жерде өзгертілді. Осында сақталғаны соны алмастырады.</translation>
        </message>
        <message>
            <source>Show what is stored</source>
            <translation>Сақталғанын көрсету</translation>
        </message>
        <message>
            <source>positions: {count}</source>
            <translation>лауазым: {count}</translation>
        </message>
        <message>
            <source>a person decides: {count}</source>
            <translation>адам шешеді: {count}</translation>
        </message>
        <message>
            <source>a text is missing: {count}</source>
            <translation>мәтіні толық емес: {count}</translation>
        </message>
        <message>
            <source>There is no position in this database yet.</source>
            <translation>Бұл дерекқорда әзірге бірде-бір лауазым жоқ.</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>«{text}» бойынша ештеңе табылмады.</translation>
        </message>
        <message>
            <source>There is nothing of this kind: all is settled.</source>
            <translation>Мұндай лауазым жоқ: бәрі шешілген.</translation>
        </message>
        <message>
            <source>Choose a position.</source>
            <translation>Лауазымды таңдаңыз.</translation>
        </message>
        <message>
            <source>The texts ask for something that the check takes as not demanded: {what}.</source>
            <translation>Мәтіндерде талап бар, ал тексеру оны қойылмаған деп есептейді: {what}.</translation>
        </message>
        <message>
            <source>Settled. A new reading of the texts would name it again.</source>
            <translation>Шешілді. Мәтіндер қайта оқылса, бұл қайтадан аталады.</translation>
        </message>
        <message>
            <source>The texts say just what stands in the form.</source>
            <translation>Мәтіндерде формада тұрғанның дәл өзі жазылған.</translation>
        </message>
    </context>
    <context>
        <name>RereadDialog</name>
        <message>
            <source>Read the texts again</source>
            <translation>Мәтіндерді қайта оқу</translation>
        </message>
        <message>
            <source>Would go</source>
            <translation>Жойылады</translation>
        </message>
        <message>
            <source>Would come</source>
            <translation>Қосылады</translation>
        </message>
        <message>
            <source>Take over what is checked</source>
            <translation>Белгіленгендерді алу</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Қалпында қалдыру</translation>
        </message>
        <message>
            <source>The texts were read again. Check what shall be taken over into the form; nothing is stored before you save.</source>
            <translation>Мәтіндер қайта оқылды. Формаға нені алу керегін белгілеңіз; сақтамайынша ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>the same in another order</source>
            <translation>сол, бірақ басқа ретпен</translation>
        </message>
        <message>
            <source>All that is demanded</source>
            <translation>Барлық талап</translation>
        </message>
        <message>
            <source>Levels of education</source>
            <translation>Білім деңгейлері</translation>
        </message>
        <message>
            <source>Fields of study</source>
            <translation>Білім бағыттары</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Жұмыс өтілі</translation>
        </message>
        <message>
            <source>Other demands</source>
            <translation>Өзге талаптар</translation>
        </message>
        <message>
            <source>What a person decides</source>
            <translation>Адам шешетін мәселелер</translation>
        </message>
        <message>
            <source>other related fields fit too</source>
            <translation>өзге де сабақтас бағыттар сай келеді</translation>
        </message>
    </context>
    <context>
        <name>RowsEditor</name>
        <message>
            <source>Remove the row</source>
            <translation>Жолды алып тастау</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>Жолды жоғары жылжыту</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>Жолды төмен жылжыту</translation>
        </message>
    </context>
    <context>
        <name>RulingBox</name>
        <message>
            <source>Counts as this field</source>
            <translation>Осы бағытқа сәйкес</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>Сәйкес емес</translation>
        </message>
        <message>
            <source>Counts as none of them</source>
            <translation>Ешқайсысына сәйкес емес</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Шешімді алып тастау</translation>
        </message>
        <message>
            <source>Field that the paper names</source>
            <translation>Талапта аталған бағыт</translation>
        </message>
        <message>
            <source>{work}: its record names no field; name it there for it to count.</source>
            <translation>{work}: бұл жазбада сала көрсетілмеген; есепке алынуы үшін оны үміткердің мәліметтеріне енгізіңіз.</translation>
        </message>
        <message>
            <source>Does the specialty «{name}» count as this field?</source>
            <translation>«{name}» мамандығы мына бағытқа сәйкес пе?</translation>
        </message>
        <message>
            <source>Does «{name}» ({work}) count as this field?</source>
            <translation>«{name}» ({work}) мына салаға сәйкес пе?</translation>
        </message>
        <message>
            <source>The answer is kept with your name and holds for all candidates and positions.</source>
            <translation>Шешім сіздің атыңызбен сақталады және барлық үміткер мен лауазымға қолданылады.</translation>
        </message>
        <message>
            <source>«{name}» counts as «{field}» ({who}, {date}).</source>
            <translation>«{name}» – «{field}» бағытына сәйкес деп танылған ({who}, {date}).</translation>
        </message>
        <message>
            <source>«{name}» does not count as «{field}» ({who}, {date}).</source>
            <translation>«{name}» – «{field}» бағытына сәйкес емес деп танылған ({who}, {date}).</translation>
        </message>
    </context>
    <context>
        <name>SampleRun</name>
        <message>
            <source>Setting the preview</source>
            <translation>Алдын ала қарау дайындалуда</translation>
        </message>
        <message>
            <source>The preview was stopped; the next change makes it anew.</source>
            <translation>Алдын ала қарау тоқтатылды; келесі өзгерістен кейін қайта дайындалады.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Section</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>What the checks found here</source>
            <translation>Тексеру ескертпелерінің саны</translation>
        </message>
        <message>
            <source>Sections of the framework</source>
            <translation>Шеңбердің бөлімдері</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Save who signs</source>
            <translation>Қол қоюшыларды сақтау</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Басқа дерекқорды ашу…</translation>
        </message>
        <message>
            <source>New database…</source>
            <translation>Жаңа дерекқор…</translation>
        </message>
        <message>
            <source>Show its folder</source>
            <translation>Қалтасын көрсету</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Көшірмесін сақтау…</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Дерекқорды тексеру</translation>
        </message>
        <message>
            <source>NQS Desktop {version}. The record of faults lies in {folder}.</source>
            <translation>NQS Desktop {version}. Қателер туралы жазбалар мына қалтада: {folder}.</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Көшірмесі сақталуда</translation>
        </message>
        <message>
            <source>The copy is in {file}.</source>
            <translation>Көшірме мына файлда: {file}.</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Дерекқор тексерілуде</translation>
        </message>
        <message>
            <source>The database is whole: nothing is wrong.</source>
            <translation>Дерекқор бүтін, қате табылмады.</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>These names stand below and above the printed papers.</source>
            <translation>Бұл лауазымдар мен есімдер басып шығарылатын құжаттардың басында және соңында тұрады.</translation>
        </message>
        <message>
            <source>There is no organisation yet; who signs its papers is set here afterwards.</source>
            <translation>Әзірге ұйым жоқ; оның құжаттарына кім қол қоятыны кейін осы жерде көрсетіледі.</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Интерфейс тілі</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстер</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Дерекқор</translation>
        </message>
        <message>
            <source>Who signs the papers</source>
            <translation>Құжаттарға кім қол қояды</translation>
        </message>
        <message>
            <source>Look of the papers</source>
            <translation>Құжаттардың көрінісі</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>Бағдарлама туралы</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
    </context>
    <context>
        <name>ShareEditor</name>
        <message>
            <source>Of which at least</source>
            <translation>Оның ішінде кемінде</translation>
        </message>
        <message>
            <source>years (empty: no number)</source>
            <translation>жыл (бос: мерзімі көрсетілмеген)</translation>
        </message>
        <message>
            <source>Years of this share</source>
            <translation>Осы бөліктің мерзімі, жыл</translation>
        </message>
        <message>
            <source>Remove this share</source>
            <translation>Бұл бөлікті алып тастау</translation>
        </message>
        <message>
            <source>Only within the last months before the day asked; empty: at any time</source>
            <translation>Тек тексеру күніне дейінгі соңғы айларда; бос болса – кез келген уақытта</translation>
        </message>
    </context>
    <context>
        <name>SheetSharing</name>
        <message>
            <source>One sheet for several positions</source>
            <translation>Бірнеше лауазымға ортақ парақ</translation>
        </message>
        <message>
            <source>Whose sheet of requirements shall hold? The one that the position has now is dropped.</source>
            <translation>Қай лауазымның талаптар парағы қолданылсын? Лауазымның қазіргі парағы алынып тасталады.</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Share this sheet</source>
            <translation>Осы парақты ортақ ету</translation>
        </message>
        <message>
            <source>One sheet with: {title}</source>
            <translation>Парағы ортақ: {title}</translation>
        </message>
        <message>
            <source>The position has a sheet of its own now.</source>
            <translation>Енді лауазымның өз парағы бар.</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Мазмұны</translation>
        </message>
    </context>
    <context>
        <name>SignatoriesView</name>
        <message>
            <source>Add a signatory</source>
            <translation>Қол қоюшыны қосу</translation>
        </message>
        <message>
            <source>The papers bear a stamp of approval</source>
            <translation>Құжаттарда бекіту белгісі тұрады</translation>
        </message>
    </context>
    <context>
        <name>SignatoryFields</name>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Initials and surname; empty to be written by hand</source>
            <translation>Аты-жөнінің бас әріптері мен тегі; қолмен жазылса, бос қалдырыңыз</translation>
        </message>
        <message>
            <source>Position of the signatory</source>
            <translation>Қол қоюшының лауазымы</translation>
        </message>
        <message>
            <source>Name of the signatory</source>
            <translation>Қол қоюшының аты-жөні</translation>
        </message>
        <message>
            <source>Remove the signatory</source>
            <translation>Қол қоюшыны алып тастау</translation>
        </message>
    </context>
    <context>
        <name>SourceChip</name>
        <message>
            <source>{document}, line {line}</source>
            <translation>{document}, {line}-жол</translation>
        </message>
        <message>
            <source>Where this was taken from</source>
            <translation>Бұл мәлімет қайдан алынды</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Дереккөз: {source}</translation>
        </message>
        <message>
            <source>The program keeps the document's name and the line of its text, not the text itself. Look the passage up there.</source>
            <translation>Бағдарлама құжаттың атауы мен жолының нөмірін ғана сақтайды, мәтінін сақтамайды. Тиісті жерін құжаттың өзінен қараңыз.</translation>
        </message>
        <message>
            <source>The program keeps the document's name, not its text.</source>
            <translation>Бағдарлама құжаттың атауын ғана сақтайды, мәтінін сақтамайды.</translation>
        </message>
    </context>
    <context>
        <name>SpecialtiesPage</name>
        <message>
            <source>Code or name of a specialty</source>
            <translation>Мамандықтың коды немесе атауы</translation>
        </message>
        <message>
            <source>May this form of study be?</source>
            <translation>Бұл оқу нысанына жол беріле ме?</translation>
        </message>
        <message>
            <source>May its form of study be?</source>
            <translation>Оқу нысанына жол беріле ме?</translation>
        </message>
        <message>
            <source>Asterisks</source>
            <translation>Жұлдызшалар</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Level of qualification</source>
            <translation>Біліктілік деңгейі</translation>
        </message>
        <message>
            <source>Another edition has it: {source}.</source>
            <translation>Басқа редакцияда бар: {source}.</translation>
        </message>
        <message>
            <source>Search there</source>
            <translation>Сол жерден іздеу</translation>
        </message>
        <message>
            <source>every mark</source>
            <translation>барлық белгі</translation>
        </message>
        <message>
            <source>* special needs</source>
            <translation>* ерекше қажеттілік</translation>
        </message>
        <message>
            <source>** military, special</source>
            <translation>** әскери, арнаулы</translation>
        </message>
        <message>
            <source>every kind</source>
            <translation>барлық түрі</translation>
        </message>
        <message>
            <source>every level</source>
            <translation>барлық деңгей</translation>
        </message>
        <message>
            <source>level {number}</source>
            <translation>{number}-деңгей</translation>
        </message>
    </context>
    <context>
        <name>SpecialtyCard</name>
        <message>
            <source>Qualification level</source>
            <translation>Біліктілік деңгейі</translation>
        </message>
        <message>
            <source>open to people with special educational needs</source>
            <translation>ерекше білім беруді қажет ететін азаматтар арасынан кадрлар даярлау көзделген</translation>
        </message>
        <message>
            <source>taught at military and special educational institutions</source>
            <translation>әскери, арнаулы оқу орындарында кадрлар даярлау көзделген</translation>
        </message>
        <message>
            <source>Code as the program reads it</source>
            <translation>Кодтың оқылуы</translation>
        </message>
        <message>
            <source>Directly below</source>
            <translation>Құрамына кіреді</translation>
        </message>
    </context>
    <context>
        <name>SpecialtyList</name>
        <message>
            <source>Add a specialty</source>
            <translation>Мамандық қосу</translation>
        </message>
    </context>
    <context>
        <name>Staffing</name>
        <message>
            <source>Approved by order № {number} of {date}. What is approved is not changed.</source>
            <translation>{date} № {number} бұйрықпен бекітілген. Бекітілген редакция өзгертілмейді.</translation>
        </message>
    </context>
    <context>
        <name>StaffingChanges</name>
        <message>
            <source>Deleted: {name}</source>
            <translation>Жойылды: {name}</translation>
        </message>
    </context>
    <context>
        <name>StaffingChecking</name>
        <message>
            <source>Checking the staffing table</source>
            <translation>Штат кестесі тексерілуде</translation>
        </message>
        <message>
            <source>Findings written to {file}: {count}.</source>
            <translation>{file} файлына жазылды: {count}.</translation>
        </message>
    </context>
    <context>
        <name>StaffingChoice</name>
        <message>
            <source>There is no staffing table in this database yet. Take in a paper with the qualification requirements, or begin with an organisation of your own.</source>
            <translation>Бұл дерекқорда әзірге штат кестесі жоқ. Біліктілік талаптары бар құжатты енгізіңіз немесе өз ұйымыңыздан бастаңыз.</translation>
        </message>
        <message>
            <source>Found in all departments: {count}</source>
            <translation>Барлық бөлімшеден табылғаны: {count}</translation>
        </message>
        <message>
            <source>Nothing found for «{text}».</source>
            <translation>«{text}» бойынша ештеңе табылмады.</translation>
        </message>
        <message>
            <source>There is no position here yet.</source>
            <translation>Мұнда әзірге лауазым жоқ.</translation>
        </message>
        <message>
            <source>organisations: {count}</source>
            <translation>ұйым: {count}</translation>
        </message>
        <message>
            <source>departments: {count}</source>
            <translation>бөлімше: {count}</translation>
        </message>
        <message>
            <source>positions: {count}</source>
            <translation>лауазым: {count}</translation>
        </message>
        <message>
            <source>staff units: {count}</source>
            <translation>штат бірлігі: {count}</translation>
        </message>
        <message>
            <source>vacant: {count}</source>
            <translation>бос: {count}</translation>
        </message>
        <message>
            <source>a person decides: {count}</source>
            <translation>адам шешеді: {count}</translation>
        </message>
    </context>
    <context>
        <name>StaffingCommands</name>
        <message>
            <source>New position</source>
            <translation>Жаңа лауазым</translation>
        </message>
        <message>
            <source>New department</source>
            <translation>Жаңа бөлімше</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Жаңа ұйым</translation>
        </message>
        <message>
            <source>Import requirements…</source>
            <translation>Біліктілік талаптарын енгізу…</translation>
        </message>
        <message>
            <source>Add a demonstration organisation</source>
            <translation>Үлгі ұйымды қосу</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сақтамау</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Duplicate the position</source>
            <translation>Лауазымды көшіру</translation>
        </message>
        <message>
            <source>Renumber…</source>
            <translation>Қайта нөмірлеу…</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Ауыстыру…</translation>
        </message>
        <message>
            <source>Share a sheet with…</source>
            <translation>Ортақ парақ…</translation>
        </message>
        <message>
            <source>Give it a sheet of its own</source>
            <translation>Жеке парақ беру</translation>
        </message>
        <message>
            <source>Prepare an amendment</source>
            <translation>Жаңа редакция дайындау</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Жоғары жылжыту</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Төмен жылжыту</translation>
        </message>
        <message>
            <source>Move one level out</source>
            <translation>Бір деңгей жоғары шығару</translation>
        </message>
        <message>
            <source>Move into the department above</source>
            <translation>Жоғарыдағы бөлімше құрамына енгізу</translation>
        </message>
    </context>
    <context>
        <name>StaffingEditions</name>
        <message>
            <source>An amendment is prepared: a draft that begins as a copy.</source>
            <translation>Жаңа редакцияның жобасы дайын: ол алдыңғысының көшірмесінен басталады.</translation>
        </message>
        <message>
            <source>The draft is discarded.</source>
            <translation>Жобадан бас тартылды.</translation>
        </message>
        <message>
            <source>Approved: {edition}.</source>
            <translation>Бекітілді: {edition}.</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>жоба</translation>
        </message>
        <message>
            <source>still to come into force</source>
            <translation>әлі күшіне енбеген</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>қолданыста</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>күшін жойған</translation>
        </message>
    </context>
    <context>
        <name>StaffingEditionsDialog</name>
        <message>
            <source>Editions of the staffing table</source>
            <translation>Штат кестесінің редакциялары</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Редакциялар</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Бекіту…</translation>
        </message>
        <message>
            <source>Prepare an amendment</source>
            <translation>Жаңа редакция дайындау</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Жобадан бас тарту</translation>
        </message>
        <message>
            <source>Compare with the one before…</source>
            <translation>Алдыңғысымен салыстыру…</translation>
        </message>
        <message>
            <source>Show on the page</source>
            <translation>Бетте көрсету</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Бұйрық</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданысқа енген күні</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Лауазымдар</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Бірлік</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Айлық қор</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөзі</translation>
        </message>
        <message>
            <source>Adding up the monthly funds</source>
            <translation>Айлық қорлар есептеліп жатыр</translation>
        </message>
    </context>
    <context>
        <name>StaffingGrid</name>
        <message>
            <source>No. kk</source>
            <translation>№ қаз</translation>
        </message>
        <message>
            <source>No. ru</source>
            <translation>№ рус</translation>
        </message>
        <message>
            <source>Title in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Бірлік</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Бос емес</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>Бос</translation>
        </message>
        <message>
            <source>Occupation code</source>
            <translation>Жіктеуіш коды</translation>
        </message>
        <message>
            <source>Register place</source>
            <translation>Тізілімдегі орны</translation>
        </message>
        <message>
            <source>Category, kk</source>
            <translation>Санаты, қаз</translation>
        </message>
        <message>
            <source>Category, ru</source>
            <translation>Санаты, рус</translation>
        </message>
        <message>
            <source>Service, years</source>
            <translation>Еңбек өтілі, жыл</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Salary</source>
            <translation>Айлықақы</translation>
        </message>
        <message>
            <source>Surcharges</source>
            <translation>Қосымша ақылар</translation>
        </message>
        <message>
            <source>Monthly fund</source>
            <translation>Айлық қор</translation>
        </message>
        <message>
            <source>Note, kk</source>
            <translation>Ескерту, қаз</translation>
        </message>
        <message>
            <source>Note, ru</source>
            <translation>Ескерту, рус</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Талаптар</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>ортақ</translation>
        </message>
        <message>
            <source>to be reviewed</source>
            <translation>қарау қажет</translation>
        </message>
        <message>
            <source>a language is missing</source>
            <translation>бір тілде жоқ</translation>
        </message>
        <message>
            <source>there</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>Shown: {shown} of {count}</source>
            <translation>Көрсетілгені: {count} жолдың {shown} жолы</translation>
        </message>
        <message>
            <source>Ctrl+Space takes “{text}”.</source>
            <translation>Ctrl+Бос орын «{text}» мәтінін қабылдайды.</translation>
        </message>
        <message>
            <source>Positions of the staffing table</source>
            <translation>Штат кестесінің лауазымдары</translation>
        </message>
    </context>
    <context>
        <name>StaffingMoves</name>
        <message>
            <source>Moved: {name}</source>
            <translation>Ауыстырылды: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Moved: %n position(s)</source>
            <translation>
                <numerusform>Ауыстырылған лауазым: %n</numerusform>
                <numerusform>Ауыстырылған лауазым: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Ауыстыру…</translation>
        </message>
        <message>
            <source>Where shall it lie?</source>
            <translation>Қайда ауыстырылсын?</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>The positions are numbered anew.</source>
            <translation>Лауазымдар қайта нөмірленді.</translation>
        </message>
        <message>
            <source>A copy was made.</source>
            <translation>Көшірмесі жасалды.</translation>
        </message>
    </context>
    <context>
        <name>StaffingPage</name>
        <message>
            <source>Title, number or code</source>
            <translation>Атауы, нөмірі немесе коды</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>Басқа әрекеттер</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Лауазымдар</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Бірлік</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>Бос</translation>
        </message>
        <message>
            <source>Organisations and departments</source>
            <translation>Ұйымдар мен бөлімшелер</translation>
        </message>
        <message>
            <source>This was changed elsewhere meanwhile. What you save here replaces it.</source>
            <translation>Бұл арада басқа жерде өзгертілді. Осында сақталғаны соны алмастырады.</translation>
        </message>
        <message>
            <source>Show what is stored</source>
            <translation>Сақталғанын көрсету</translation>
        </message>
        <message>
            <source>Choose a department or a position.</source>
            <translation>Бөлімшені немесе лауазымды таңдаңыз.</translation>
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
            <translation>Салыстырылатын редакция</translation>
        </message>
        <message>
            <source>Occupied as of</source>
            <translation>Бос еместігі мына күнге</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Standard columns, without empty ones</source>
            <translation>Әдеттегі бағандар, бостарынсыз</translation>
        </message>
        <message>
            <source>Type a day such as 21.11.2026.</source>
            <translation>Күнді 21.11.2026 түрінде жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>StandardForm</name>
        <message>
            <source>Name of the standard</source>
            <translation>Стандарттың атауы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жай-күйі</translation>
        </message>
        <message>
            <source>Order that approved it</source>
            <translation>Бекіткен бұйрық</translation>
        </message>
        <message>
            <source>Year in which it is to be made</source>
            <translation>Әзірленуге тиіс жылы</translation>
        </message>
    </context>
    <context>
        <name>StandardsEditor</name>
        <message>
            <source>Name of the standard</source>
            <translation>Стандарттың атауы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жай-күйі</translation>
        </message>
        <message>
            <source>Order or year</source>
            <translation>Бұйрығы немесе жылы</translation>
        </message>
        <message>
            <source>Write what the standard is called.</source>
            <translation>Стандарттың атауын жазыңыз.</translation>
        </message>
        <message>
            <source>The standard was removed.</source>
            <translation>Стандарт алып тасталды.</translation>
        </message>
        <message>
            <source>Add a standard</source>
            <translation>Стандарт қосу</translation>
        </message>
        <message>
            <source>Professional standards</source>
            <translation>Кәсіптік стандарттар</translation>
        </message>
        <message>
            <source>No professional standard is entered yet.</source>
            <translation>Кәсіптік стандарттар әлі енгізілмеген.</translation>
        </message>
    </context>
    <context>
        <name>StartProblem</name>
        <message>
            <source>Nothing was changed. Choose what to open.</source>
            <translation>Ештеңе өзгертілген жоқ. Нені ашу керегін таңдаңыз.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Басқа дерекқорды ашу…</translation>
        </message>
        <message>
            <source>New database…</source>
            <translation>Жаңа дерекқор…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Шығу</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Not saved yet</source>
            <translation>Сақталмаған өзгерістер бар</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Барлығы сақталған</translation>
        </message>
        <message>
            <source>Database file</source>
            <translation>Дерекқор файлы</translation>
        </message>
    </context>
    <context>
        <name>StoredDifference</name>
        <message>
            <source>Changes against what is stored</source>
            <translation>Сақталғанмен салыстырғандағы өзгерістер</translation>
        </message>
        <message>
            <source>Stored now → what takes its place:</source>
            <translation>Қазір сақталғаны → оның орнына қойылатыны:</translation>
        </message>
        <message>
            <source>The texts are as stored; their department or what was read from them differs.</source>
            <translation>Мәтіндері сақталғандай; бөлімшесі немесе мәтіндерден оқылғаны өзгеше.</translation>
        </message>
        <message>
            <source>Staff units</source>
            <translation>Штат бірлігі</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
    </context>
    <context>
        <name>StructureEditor</name>
        <message>
            <source>How the demands are joined</source>
            <translation>Талаптар қалай байланысқан</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білім</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Тәжірибе</translation>
        </message>
        <message>
            <source>Another demand</source>
            <translation>Басқа талап</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Төмен</translation>
        </message>
        <message>
            <source>Into the group above</source>
            <translation>Жоғарыдағы топқа енгізу</translation>
        </message>
        <message>
            <source>Out of the group</source>
            <translation>Топтан шығару</translation>
        </message>
        <message>
            <source>Put a group around it</source>
            <translation>Жеке топқа бөлу</translation>
        </message>
        <message>
            <source>Remove this part</source>
            <translation>Осы бөлікті алып тастау</translation>
        </message>
        <message>
            <source>All of these:</source>
            <translation>Мыналардың бәрі:</translation>
        </message>
        <message>
            <source>Any one of these:</source>
            <translation>Мыналардың кез келген біреуі:</translation>
        </message>
    </context>
    <context>
        <name>StudyFormDialog</name>
        <message>
            <source>May this form of study be?</source>
            <translation>Бұл оқу нысанына жол беріле ме?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>This year is still to come.</source>
            <translation>Бұл жыл әлі келген жоқ.</translation>
        </message>
        <message>
            <source>A year has four digits.</source>
            <translation>Жыл төрт цифрдан тұрады.</translation>
        </message>
        <message>
            <source>Specialty or qualification: code or name</source>
            <translation>Мамандық немесе біліктілік: коды не атауы</translation>
        </message>
        <message>
            <source>Form of study</source>
            <translation>Оқу нысаны</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Level of education</source>
            <translation>Білім деңгейі</translation>
        </message>
        <message>
            <source>year</source>
            <translation>жыл</translation>
        </message>
        <message>
            <source>Code or words of any edition</source>
            <translation>Кез келген редакциядағы код немесе сөздер</translation>
        </message>
        <message>
            <source>As the code says</source>
            <translation>Код бойынша</translation>
        </message>
    </context>
    <context>
        <name>StudyFormView</name>
        <message>
            <source>What may be meant</source>
            <translation>Мыналардың бірі болуы мүмкін</translation>
        </message>
        <message>
            <source>Type the code or the name that the diploma bears, or pick it.</source>
            <translation>Дипломдағы кодты немесе атауды теріңіз не тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізбе</translation>
        </message>
        <message>
            <source>Entry of the list</source>
            <translation>Тізбедегі жазба</translation>
        </message>
        <message>
            <source>In another edition</source>
            <translation>Басқа редакцияда</translation>
        </message>
    </context>
    <context>
        <name>SurchargeList</name>
        <message>
            <source>Add a surcharge</source>
            <translation>Қосымша ақы қосу</translation>
        </message>
    </context>
    <context>
        <name>SurchargeRow</name>
        <message>
            <source>What the surcharge is paid for</source>
            <translation>Қосымша ақы не үшін төленеді</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Мөлшері</translation>
        </message>
        <message>
            <source>Amount of the surcharge</source>
            <translation>Қосымша ақының мөлшері</translation>
        </message>
        <message>
            <source>How the surcharge is reckoned</source>
            <translation>Қосымша ақы қалай есептеледі</translation>
        </message>
        <message>
            <source>Remove this surcharge</source>
            <translation>Осы қосымша ақыны алып тастау</translation>
        </message>
    </context>
    <context>
        <name>TargetStep</name>
        <message>
            <source>Name of the new organisation</source>
            <translation>Жаңа ұйымның атауы</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Remove positions and departments that the file does not name</source>
            <translation>Файлда аталмаған лауазымдар мен бөлімшелерді алып тастау</translation>
        </message>
        <message>
            <source>The table goes into the draft. Where the edition is approved, a new draft begins as its copy; the approved one stays as it is. All of it is one step that can be undone.</source>
            <translation>Кесте жобаға енгізіледі. Редакция бекітілген болса, оның көшірмесінен жаңа жоба басталады, бекітілгені өзгермейді. Бұның бәрі — бір қадам, оны қайтаруға болады.</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the rows with faults: %n</source>
            <translation>
                <numerusform>Қатесі бар жолдарды алмау: %n</numerusform>
                <numerusform>Қатесі бар жолдарды алмау: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A new organisation</source>
            <translation>Жаңа ұйым</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Look of the papers</source>
            <translation>Құжаттардың көрінісі</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>The look was changed and is not saved. Close nevertheless?</source>
            <translation>Көрініс өзгертілді, бірақ сақталмады. Сонда да жабу керек пе?</translation>
        </message>
        <message>
            <source>These changes hold for</source>
            <translation>Өзгерістер қайда қолданылады</translation>
        </message>
        <message>
            <source>Looking for fonts</source>
            <translation>Қаріптер ізделуде</translation>
        </message>
        <message>
            <source>All papers that are nobody's</source>
            <translation>Ешбір ұйымға тиесілі емес барлық құжат</translation>
        </message>
        <message>
            <source>All papers of {organisation}</source>
            <translation>Барлық құжат: {organisation}</translation>
        </message>
        <message>
            <source>This paper only: {paper}</source>
            <translation>Тек осы құжат: {paper}</translation>
        </message>
        <message>
            <source>Standard look</source>
            <translation>Стандартты көрініс</translation>
        </message>
        <message>
            <source>As all papers</source>
            <translation>Барлық құжаттағыдай</translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>Changed; back to: {value}</source>
            <translation>Өзгертілген; қайтару: {value}</translation>
        </message>
        <message>
            <source>Changed; set back</source>
            <translation>Өзгертілген; бастапқыға қайтару</translation>
        </message>
    </context>
    <context>
        <name>TemplateForm</name>
        <message>
            <source>Type a number.</source>
            <translation>Сан енгізіңіз.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Көрінісі</translation>
        </message>
        <message>
            <source>The order that this paper follows says how it looks.</source>
            <translation>Бұл құжаттың көрінісі оның бұйрығымен белгіленген.</translation>
        </message>
        <message>
            <source>Above and below</source>
            <translation>Жоғарғы және төменгі жағы</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Құрамы</translation>
        </message>
    </context>
    <context>
        <name>TemplateOpening</name>
        <message>
            <source>Change the look…</source>
            <translation>Көрінісін өзгерту…</translation>
        </message>
        <message>
            <source>The look of the papers is changed.</source>
            <translation>Құжаттардың көрінісі өзгертілді.</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailModel</name>
        <message>
            <source>Page {page}</source>
            <translation>{page}-бет</translation>
        </message>
    </context>
    <context>
        <name>TotalsTable</name>
        <message>
            <source>Totals by department</source>
            <translation>Бөлімшелер бойынша жиынтықтар</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>Units before</source>
            <translation>Бірлік, бұрын</translation>
        </message>
        <message>
            <source>Units after</source>
            <translation>Бірлік, енді</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Айырмасы</translation>
        </message>
        <message>
            <source>Monthly fund before</source>
            <translation>Айлық қор, бұрын</translation>
        </message>
        <message>
            <source>Monthly fund after</source>
            <translation>Айлық қор, енді</translation>
        </message>
        <message>
            <source>Difference of the fund</source>
            <translation>Қор айырмасы</translation>
        </message>
        <message>
            <source>The whole table</source>
            <translation>Барлығы</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>UnnamedDialog</name>
        <message>
            <source>Units without names</source>
            <translation>Аты-жөні көрсетілмеген бірліктер</translation>
        </message>
        <message>
            <source>Units held by people without names</source>
            <translation>Аты-жөні көрсетілмей бос емес деп саналатын бірлік</translation>
        </message>
        <message>
            <source>For a table in which only the number of occupied units is known. Names can follow later.</source>
            <translation>Бос емес бірліктердің саны ғана белгілі кесте үшін. Аты-жөнін кейін енгізуге болады.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Type a number of units such as 0,5 or 2.</source>
            <translation>Бірлік санын жазыңыз, мысалы 0,5 немесе 2.</translation>
        </message>
    </context>
    <context>
        <name>UnofficialChip</name>
        <message>
            <source>unofficial translation</source>
            <translation>бейресми аударма</translation>
        </message>
        <message>
            <source>No official source gives this text in this language; it was translated for this program.</source>
            <translation>Бұл мәтінді осы тілде бірде-бір ресми дереккөз бермейді; ол осы бағдарлама үшін аударылған.</translation>
        </message>
    </context>
    <context>
        <name>VerdictTable</name>
        <message>
            <source>Enter or a double click shows the reasons.</source>
            <translation>Enter пернесі немесе қос шерту себептерін көрсетеді.</translation>
        </message>
        <message>
            <source>Verdicts by position</source>
            <translation>Лауазымдар бойынша қорытындылар</translation>
        </message>
        <message>
            <source>all</source>
            <translation>барлығы</translation>
        </message>
    </context>
    <context>
        <name>VerdictView</name>
        <message>
            <source>on {date}</source>
            <translation>{date} күнгі жағдай бойынша</translation>
        </message>
        <message>
            <source>One of several demands</source>
            <translation>Бірнеше талаптың бірі</translation>
        </message>
        <message>
            <source>Other demands</source>
            <translation>Өзге талаптар</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білім</translation>
        </message>
        <message>
            <source>One of these is enough</source>
            <translation>Мыналардың бірі жеткілікті</translation>
        </message>
        <message>
            <source>Our rule: no act prescribes the arithmetic</source>
            <translation>Біздің қағида: есептеу тәртібін ешбір акт белгілемейді</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Жұмыс өтілі</translation>
        </message>
        <message>
            <source>Decide this for the candidate</source>
            <translation>Үміткер бойынша шешім қабылдау</translation>
        </message>
        <message>
            <source>{who} decided on «{requirement}»: {verdict}. {reason}</source>
            <translation>{who}, «{requirement}» бойынша шешімі: {verdict}. {reason}</translation>
        </message>
        <message>
            <source>Decisions on what is not asked for any more</source>
            <translation>Енді қойылмайтын талаптар бойынша шешімдер</translation>
        </message>
        <message>
            <source>A person may decide otherwise</source>
            <translation>Адам басқаша шеше алады</translation>
        </message>
    </context>
    <context>
        <name>VersionComparisonDialog</name>
        <message>
            <source>Compare two versions</source>
            <translation>Екі нұсқаны салыстыру</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Кестені көшіру</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Енді</translation>
        </message>
        <message>
            <source>differences: {count}</source>
            <translation>айырмашылықтар: {count}</translation>
        </message>
        <message>
            <source>This is the same version twice: choose another one.</source>
            <translation>Бұл екі рет алынған бір нұсқа: басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The two versions say the same.</source>
            <translation>Екі нұсқа бірдей.</translation>
        </message>
        <message>
            <source>The older version</source>
            <translation>Бұрынғы нұсқа</translation>
        </message>
        <message>
            <source>The newer version</source>
            <translation>Жаңа нұсқа</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>VersionPicker</name>
        <message>
            <source>Framework</source>
            <translation>Шеңбер</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>New framework…</source>
            <translation>Жаңа шеңбер…</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Бекіту…</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Жаңа нұсқа</translation>
        </message>
        <message>
            <source>Compare two versions…</source>
            <translation>Екі нұсқаны салыстыру…</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Жобаны алып тастау</translation>
        </message>
        <message>
            <source>Further commands for this framework</source>
            <translation>Осы шеңберге арналған басқа командалар</translation>
        </message>
    </context>
    <context>
        <name>WayList</name>
        <message>
            <source>to {name}</source>
            <translation>қайда: {name}</translation>
        </message>
        <message>
            <source>from {name}</source>
            <translation>қайдан: {name}</translation>
        </message>
        <message>
            <source>Remove the way {way}</source>
            <translation>«{way}» даму жолын алып тастау</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Kazakh</source>
            <translation>қазақ тілінде</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>орыс тілінде</translation>
        </message>
        <message>
            <source>Major group</source>
            <translation>Негізгі топ</translation>
        </message>
        <message>
            <source>Sub-major group</source>
            <translation>Кіші топ</translation>
        </message>
        <message>
            <source>Minor group</source>
            <translation>Шағын топ</translation>
        </message>
        <message>
            <source>Unit group</source>
            <translation>Бастауыш топ</translation>
        </message>
        <message>
            <source>Group of occupations</source>
            <translation>Кәсіптер (қызметтер) тобы</translation>
        </message>
        <message>
            <source>Example of an occupation's name</source>
            <translation>Қызмет атауының мысалы</translation>
        </message>
        <message>
            <source>Area of education</source>
            <translation>Білім беру бағыты</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Мамандық</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Біліктілік</translation>
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
            <translation>Сала</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Саты</translation>
        </message>
        <message>
            <source>Position title</source>
            <translation>Лауазым атауы</translation>
        </message>
        <message>
            <source>major groups</source>
            <translation>негізгі топтар</translation>
        </message>
        <message>
            <source>sub-major groups</source>
            <translation>кіші топтар</translation>
        </message>
        <message>
            <source>minor groups</source>
            <translation>шағын топтар</translation>
        </message>
        <message>
            <source>unit groups</source>
            <translation>бастауыш топтар</translation>
        </message>
        <message>
            <source>groups of occupations</source>
            <translation>кәсіптер топтары</translation>
        </message>
        <message>
            <source>examples of names</source>
            <translation>атау мысалдары</translation>
        </message>
        <message>
            <source>areas of education</source>
            <translation>білім беру бағыттары</translation>
        </message>
        <message>
            <source>specialties</source>
            <translation>мамандықтар</translation>
        </message>
        <message>
            <source>qualifications</source>
            <translation>біліктіліктер</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>блоктар</translation>
        </message>
        <message>
            <source>links</source>
            <translation>звенолар</translation>
        </message>
        <message>
            <source>branches</source>
            <translation>салалар</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>сатылар</translation>
        </message>
        <message>
            <source>position titles</source>
            <translation>лауазым атаулары</translation>
        </message>
        <message>
            <source>simple physical or manual tasks</source>
            <translation>қарапайым дене немесе қол еңбегі</translation>
        </message>
        <message>
            <source>operating machines and vehicles, maintenance, keeping records</source>
            <translation>жабдық пен көлікті басқару, техникалық күтім жасау, ақпаратты өңдеу</translation>
        </message>
        <message>
            <source>complex technical and practical tasks in a special field</source>
            <translation>арнайы саладағы күрделі техникалық және практикалық міндеттер</translation>
        </message>
        <message>
            <source>solving complex problems, decisions and creative work on theoretical knowledge</source>
            <translation>теориялық білімге сүйеніп күрделі мәселелерді шешу, шешім қабылдау, шығармашылық еңбек</translation>
        </message>
        <message>
            <source>unofficial</source>
            <translation>бейресми</translation>
        </message>
        <message>
            <source>own title</source>
            <translation>өз атауы</translation>
        </message>
        <message>
            <source>There is no text in the language of the windows.</source>
            <translation>Интерфейс тілінде мәтін жоқ.</translation>
        </message>
        <message>
            <source>Unofficial translation: no source prints this text.</source>
            <translation>Бейресми аударма: бұл мәтін бірде-бір дереккөзде жоқ.</translation>
        </message>
        <message>
            <source>Qualification requirements of positions</source>
            <translation>Лауазымдардың біліктілік талаптары</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Үміткерлер</translation>
        </message>
        <message>
            <source>Classifier of occupations</source>
            <translation>Қызметтер жіктеуіші</translation>
        </message>
        <message>
            <source>List of specialties and qualifications</source>
            <translation>Мамандықтар мен біліктіліктер тізбесі</translation>
        </message>
        <message>
            <source>Register of civil-servant positions</source>
            <translation>Азаматтық қызметшілер лауазымдарының тізілімі</translation>
        </message>
        <message>
            <source>International classification of occupations (ISCO-08)</source>
            <translation>Кәсіптердің халықаралық жіктеуіші (ISCO-08)</translation>
        </message>
        <message>
            <source>Staffing table</source>
            <translation>Штат кестесі</translation>
        </message>
        <message>
            <source>Sectoral qualifications frameworks</source>
            <translation>Салалық біліктілік шеңберлері</translation>
        </message>
        <message>
            <source>meets</source>
            <translation>сәйкес</translation>
        </message>
        <message>
            <source>does not meet</source>
            <translation>сәйкес емес</translation>
        </message>
        <message>
            <source>a person decides</source>
            <translation>адам шешеді</translation>
        </message>
        <message>
            <source>higher level of qualification</source>
            <translation>біліктілігі жоғары деңгейде</translation>
        </message>
        <message>
            <source>middle level of qualification</source>
            <translation>біліктілігі орташа деңгейде</translation>
        </message>
        <message>
            <source>highest category</source>
            <translation>жоғары санат</translation>
        </message>
        <message>
            <source>first category</source>
            <translation>бірінші санат</translation>
        </message>
        <message>
            <source>second category</source>
            <translation>екінші санат</translation>
        </message>
        <message>
            <source>without category</source>
            <translation>санаты жоқ</translation>
        </message>
    </context>
    <context>
        <name>WorkPane</name>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Тоқтатылуда…</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; nothing was stored. The record of it is in {file}.</source>
            <translation>Бағдарламаның өзінде қате болды; ештеңе сақталмады. Қате туралы жазба мына файлда: {file}.</translation>
        </message>
    </context>
    <context>
        <name>ZoomBox</name>
        <message>
            <source>As wide as the place</source>
            <translation>Ені бойынша</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>Бүкіл бет</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>Zoom (Ctrl and the wheel)</source>
            <translation>Масштаб (Ctrl және дөңгелек)</translation>
        </message>
    </context>
    <context>
        <name>_CodeRow</name>
        <message>
            <source>Remove this specialty</source>
            <translation>Бұл мамандықты алып тастау</translation>
        </message>
        <message>
            <source>Code or words: 6B04201, law</source>
            <translation>Код немесе сөздер: 6B04201, құқықтану</translation>
        </message>
        <message>
            <source>No specialty list in this database has this code.</source>
            <translation>Бұл дерекқордың бірде-бір мамандықтар тізімінде мұндай код жоқ.</translation>
        </message>
    </context>
    <context>
        <name>_ExtraRow</name>
        <message>
            <source>Remove this demand</source>
            <translation>Бұл талапты алып тастау</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Қаншалықты міндетті</translation>
        </message>
    </context>
    <context>
        <name>_MemberRow</name>
        <message>
            <source>Remove this member</source>
            <translation>Бұл мүшені алып тастау</translation>
        </message>
        <message>
            <source>Role: chair, secretary, member</source>
            <translation>Рөлі: төраға, хатшы, мүше</translation>
        </message>
        <message>
            <source>Initials and surname</source>
            <translation>Аты-жөні</translation>
        </message>
    </context>
    <context>
        <name>_ReasonRow</name>
        <message>
            <source>I have decided: settle it</source>
            <translation>Шешілді деп белгілеу</translation>
        </message>
        <message>
            <source>Edit this part</source>
            <translation>Осы бөлікті өзгерту</translation>
        </message>
    </context>
    <context>
        <name>_Sentences</name>
        <message>
            <source>Read as</source>
            <translation>Қалай оқылды</translation>
        </message>
        <message>
            <source>or</source>
            <translation>немесе</translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Carry the Russian text over as a draft</source>
            <translation>Орысша мәтінді жоба ретінде көшіру</translation>
        </message>
        <message>
            <source>Carry the Kazakh text over as a draft</source>
            <translation>Қазақша мәтінді жоба ретінде көшіру</translation>
        </message>
        <message>
            <source>The Kazakh text is missing</source>
            <translation>Қазақша мәтіні жоқ</translation>
        </message>
        <message>
            <source>The Russian text is missing</source>
            <translation>Орысша мәтіні жоқ</translation>
        </message>
        <message>
            <source>A draft carried over: translate it</source>
            <translation>Көшірілген жоба: аударыңыз</translation>
        </message>
        <message>
            <source>Figures that the other text does not have: {figures}</source>
            <translation>Екінші тілдегі мәтінде жоқ сандар: {figures}</translation>
        </message>
    </context>
</TS>
