<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>BatchOutcome</name>
    <message numerus="yes">
        <source>%n paper(s) written</source>
        <translation>
            <numerusform>%n paper written</numerusform>
            <numerusform>%n papers written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n not written</numerusform>
            <numerusform>%n not written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped before %n paper(s)</source>
        <translation>
            <numerusform>stopped before %n paper</numerusform>
            <numerusform>stopped before %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>%n fault(s), nothing was stored</source>
        <translation>
            <numerusform>%n fault, nothing was stored</numerusform>
            <numerusform>%n faults, nothing was stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>%n entry(ies) fit</source>
        <translation>
            <numerusform>%n entry fits</numerusform>
            <numerusform>%n entries fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message numerus="yes">
        <source>Enter writes it into %n row(s)</source>
        <translation>
            <numerusform>Enter writes it into %n row</numerusform>
            <numerusform>Enter writes it into %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left out: their columns are reckoned or not in view</source>
        <translation>
            <numerusform>%n text left out: its column is reckoned or not in view</numerusform>
            <numerusform>%n texts left out: their columns are reckoned or not in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridPart</name>
    <message numerus="yes">
        <source>%n row(s) deleted</source>
        <translation>
            <numerusform>%n row deleted</numerusform>
            <numerusform>%n rows deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not stored went with rows that are gone.</source>
        <translation>
            <numerusform>%n cell that was not stored went with rows that are gone.</numerusform>
            <numerusform>%n cells that were not stored went with rows that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold what cannot be stored. Drop it and leave?</source>
        <translation>
            <numerusform>%n cell holds what cannot be stored. Drop it and leave?</numerusform>
            <numerusform>%n cells hold what cannot be stored. Drop it and leave?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridStatus</name>
    <message numerus="yes">
        <source>%n cell(s) not stored yet</source>
        <translation>
            <numerusform>%n cell not stored yet</numerusform>
            <numerusform>%n cells not stored yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message numerus="yes">
        <source>A person decides: %n point(s)</source>
        <translation>
            <numerusform>A person decides: %n point</numerusform>
            <numerusform>A person decides: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterRun</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message numerus="yes">
        <source>%n page(s), {font}</source>
        <translation>
            <numerusform>%n page, {font}</numerusform>
            <numerusform>%n pages, {font}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementCard</name>
    <message numerus="yes">
        <source>The sheet is shared by %n position(s), also: {titles}</source>
        <translation>
            <numerusform>The sheet is shared by %n position, also: {titles}</numerusform>
            <numerusform>The sheet is shared by %n positions, also: {titles}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffingMoves</name>
    <message numerus="yes">
        <source>Moved: %n position(s)</source>
        <translation>
            <numerusform>Moved: %n position</numerusform>
            <numerusform>Moved: %n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetStep</name>
    <message numerus="yes">
        <source>Leave out the rows with faults: %n</source>
        <translation>
            <numerusform>Leave out the rows with faults: %n</numerusform>
            <numerusform>Leave out the rows with faults: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
