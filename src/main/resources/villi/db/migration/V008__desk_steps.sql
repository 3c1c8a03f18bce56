-- What was done with somebody's papers at the desk: one row of each kind about each paper, the newest; the audit keeps all.
create table desk_step (
    patient_id uuid not null,
    kind varchar(20) not null,
    about varchar(100) not null,
    happened_at timestamp(6) with time zone not null,
    way varchar(1000) not null,
    constraint desk_step_pk primary key (patient_id, kind, about),
    constraint desk_step_kind_known check (kind in ('FORM_GIVEN', 'FORM_BACK', 'ASKED', 'PRINTED', 'PRINT_FAILED', 'GIVEN')),
    constraint desk_step_of_patient foreign key (patient_id) references patient (id)
);

-- Who got the sheets of the plans that are signed already was not kept. They do not wait to be printed.
insert into desk_step (patient_id, kind, about, happened_at, way)
select patient_id, 'GIVEN', cast(id as varchar(36)), signed_at, 'before' from care_plan where signed_at is not null;
