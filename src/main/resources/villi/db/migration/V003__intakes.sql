-- A definition is kept once per text, so that an intake is always shown with the questions that were asked.
create table questionnaire_definition (
    sha256 varchar(64) not null,
    form_id varchar(100) not null,
    form_version varchar(40) not null,
    kept_at timestamp(6) with time zone not null,
    definition text not null,
    constraint questionnaire_definition_pk primary key (sha256)
);

create index questionnaire_definition_ref on questionnaire_definition (form_id, form_version);

create table intake (
    id uuid not null,
    patient_id uuid not null,
    form_id varchar(100) not null,
    form_version varchar(40) not null,
    definition_sha256 varchar(64) not null,
    status varchar(20) not null,
    started_at timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    constraint intake_pk primary key (id),
    constraint intake_status_known check (status in ('IN_PROGRESS', 'COMPLETED', 'AMENDED', 'ENTERED_IN_ERROR', 'STOPPED')),
    constraint intake_of_patient foreign key (patient_id) references patient (id),
    constraint intake_asked foreign key (definition_sha256) references questionnaire_definition (sha256)
);

-- One row for each place that holds anything; silence has no row. How an answer is written: see villi.storage.AnswerText.
create table intake_answer (
    intake_id uuid not null,
    link_id varchar(100) not null,
    table_row integer not null,
    answer varchar(1000000) not null,
    constraint intake_answer_pk primary key (intake_id, link_id, table_row),
    constraint intake_answer_of_intake foreign key (intake_id) references intake (id)
);

create table intake_remark (
    intake_id uuid not null,
    link_id varchar(100) not null,
    table_row integer not null,
    note varchar(1000000) not null,
    flagged boolean not null,
    source varchar(20) not null,
    constraint intake_remark_pk primary key (intake_id, link_id, table_row),
    constraint intake_remark_source_known check (source in ('PAPER', 'TOLD', 'PRACTITIONER', 'IMPORTED')),
    constraint intake_remark_of_intake foreign key (intake_id) references intake (id)
);

create table intake_confirmation (
    intake_id uuid not null,
    link_id varchar(100) not null,
    table_row integer not null,
    by_id uuid not null,
    by_name varchar(1000) not null,
    by_role varchar(20) not null,
    confirmed_at timestamp(6) with time zone not null,
    constraint intake_confirmation_pk primary key (intake_id, link_id, table_row),
    constraint intake_confirmation_by_practitioner check (by_role in ('PRACTITIONER', 'OWNER')),
    constraint intake_confirmation_of_intake foreign key (intake_id) references intake (id)
);
