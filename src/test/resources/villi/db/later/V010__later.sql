create table next_table (
    id integer not null,
    constraint next_table_pk primary key (id)
);
