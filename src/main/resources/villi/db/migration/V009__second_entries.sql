-- A paper that was keyed a second time. It stands apart from the answers of intakes, so that nothing takes it for an answer.
create table second_entry (
    id uuid not null,
    intake_id uuid not null,
    by_id uuid not null,
    by_name varchar(1000) not null,
    by_role varchar(20) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    constraint second_entry_pk primary key (id),
    constraint second_entry_of_intake foreign key (intake_id) references intake (id)
);

create index second_entry_by_intake on second_entry (intake_id);

-- One row for each place that was keyed; silence has no row.
create table second_entry_answer (
    entry_id uuid not null,
    link_id varchar(100) not null,
    table_row integer not null,
    answer varchar(1000000) not null,
    constraint second_entry_answer_pk primary key (entry_id, link_id, table_row),
    constraint second_entry_answer_of_entry foreign key (entry_id) references second_entry (id)
);

-- What was decided where the entries differed, by the place in the intake.
create table second_entry_pick (
    entry_id uuid not null,
    link_id varchar(100) not null,
    table_row integer not null,
    first_answer varchar(1000000) not null,
    second_answer varchar(1000000) not null,
    stands varchar(20) not null,
    constraint second_entry_pick_pk primary key (entry_id, link_id, table_row),
    constraint second_entry_pick_of_entry foreign key (entry_id) references second_entry (id),
    constraint second_entry_pick_stands_known check (stands in ('FIRST', 'SECOND', 'UNREADABLE'))
);
