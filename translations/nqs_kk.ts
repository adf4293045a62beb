<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalizedField</name>
    <message>
        <source>{field}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalizedLines</name>
    <message>
        <source>no Kazakh text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Russian text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your data is as it was. The record of it is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are edits that are not saved yet: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>{document}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this was taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program keeps the document&apos;s name and the line of its text, not the text itself. Look the passage up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program keeps the document&apos;s name, not its text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnofficialChip</name>
    <message>
        <source>unofficial translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official source gives this text in this language; it was translated for this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-major group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of occupations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of an occupation&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simple and routine tasks; basic general education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work with machines, equipment, records; general secondary or vocational education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complex technical and practical tasks; post-secondary or higher education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complex problems, creative decisions; higher or postgraduate education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher level of qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle level of qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Carry the Russian text over as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the Kazakh text over as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kazakh text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Russian text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft carried over: translate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that the other text does not have: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
