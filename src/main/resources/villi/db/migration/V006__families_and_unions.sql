-- What a guardian agreed to, and which child she breast-feeds.
alter table guardian add column consent varchar(4000) default '' not null;
alter table guardian add column nurses_id uuid;
alter table guardian add constraint guardian_nurses foreign key (nurses_id) references patient (id);

-- A child of separated parents belongs to another household too.
create table patient_home (
    patient_id uuid not null,
    household_id uuid not null,
    place integer not null,
    note varchar(4000) not null,
    constraint patient_home_pk primary key (patient_id, household_id),
    constraint patient_home_of_patient foreign key (patient_id) references patient (id),
    constraint patient_home_is_household foreign key (household_id) references household (id)
);

create index patient_home_by_household on patient_home (household_id);

-- Two records of one person. The other record and everything of it stay as they are; they are read as the kept one's.
create table patient_union (
    other_id uuid not null,
    kept_id uuid not null,
    united_at timestamp(6) with time zone not null,
    reason varchar(4000) not null,
    constraint patient_union_pk primary key (other_id),
    constraint patient_union_of_two check (other_id <> kept_id),
    constraint patient_union_other foreign key (other_id) references patient (id),
    constraint patient_union_kept foreign key (kept_id) references patient (id)
);

create index patient_union_by_kept on patient_union (kept_id);

-- Every place of an intake that uniting changed, as it stood before and after: answer, remark, confirmation; empty for none.
create table patient_union_place (
    other_id uuid not null,
    intake_id uuid not null,
    link_id varchar(100) not null,
    table_row integer not null,
    answer_before varchar(1000000) not null,
    answer_after varchar(1000000) not null,
    remark_before varchar(1000000) not null,
    remark_after varchar(1000000) not null,
    confirmation_before varchar(4000) not null,
    constraint patient_union_place_pk primary key (other_id, intake_id, link_id, table_row),
    constraint patient_union_place_of_union foreign key (other_id) references patient_union (other_id),
    constraint patient_union_place_of_intake foreign key (intake_id) references intake (id)
);
