-- Nothing ever wrote here: the schema's own history says what a program must know.
drop table program_version;
