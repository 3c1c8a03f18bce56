create table care_plan (
    id uuid not null,
    patient_id uuid not null,
    intake_id uuid not null,
    version integer not null,
    content_version varchar(40) not null,
    goal varchar(1000000) not null,
    start_date date not null,
    check_date date not null,
    review_date date not null,
    signed_by_id uuid,
    signed_by_name varchar(1000),
    signed_by_role varchar(20),
    signed_at timestamp(6) with time zone,
    constraint care_plan_pk primary key (id),
    constraint care_plan_version_unique unique (patient_id, version),
    constraint care_plan_version_from_one check (version >= 1),
    constraint care_plan_signed_wholly check (
        (signed_by_id is null and signed_by_name is null and signed_by_role is null and signed_at is null)
        or (signed_by_id is not null and signed_by_name is not null and signed_by_role is not null and signed_at is not null)),
    constraint care_plan_of_patient foreign key (patient_id) references patient (id),
    constraint care_plan_of_intake foreign key (intake_id) references intake (id)
);

create table plan_line (
    plan_id uuid not null,
    place integer not null,
    line_key varchar(400) not null,
    kind varchar(40) not null,
    code varchar(200) not null,
    title varchar(1000000) not null,
    detail varchar(1000000) not null,
    for_family varchar(1000000) not null,
    decision varchar(20) not null,
    decision_reason varchar(1000000) not null,
    rule_id varchar(200) not null,
    because varchar(1000000) not null,
    answers varchar(1000000) not null,
    first_day date,
    last_day date,
    constraint plan_line_pk primary key (plan_id, place),
    constraint plan_line_key_unique unique (plan_id, line_key),
    constraint plan_line_decision_known check (decision in ('OPEN', 'ACCEPTED', 'CHANGED', 'DECLINED')),
    constraint plan_line_span_whole check ((first_day is null and last_day is null) or (first_day is not null and last_day is not null)),
    constraint plan_line_of_plan foreign key (plan_id) references care_plan (id)
);

create table plan_swap (
    plan_id uuid not null,
    line_place integer not null,
    place integer not null,
    left_out varchar(1000000) not null,
    eat_instead varchar(1000000) not null,
    gives varchar(1000000) not null,
    constraint plan_swap_pk primary key (plan_id, line_place, place),
    constraint plan_swap_of_line foreign key (plan_id, line_place) references plan_line (plan_id, place)
);

create table plan_way_back (
    plan_id uuid not null,
    line_place integer not null,
    place integer not null,
    step_date date not null,
    amount varchar(1000000) not null,
    watch_for varchar(1000000) not null,
    constraint plan_way_back_pk primary key (plan_id, line_place, place),
    constraint plan_way_back_of_line foreign key (plan_id, line_place) references plan_line (plan_id, place)
);

create table plan_clearance (
    plan_id uuid not null,
    place integer not null,
    flag_id varchar(200) not null,
    reason varchar(1000000) not null,
    by_id uuid not null,
    by_name varchar(1000) not null,
    by_role varchar(20) not null,
    cleared_at timestamp(6) with time zone not null,
    constraint plan_clearance_pk primary key (plan_id, place),
    constraint plan_clearance_of_plan foreign key (plan_id) references care_plan (id)
);

-- The exact bytes that were signed, in parts because a row holds at most one mebibyte in H2.
create table plan_sheet (
    plan_id uuid not null,
    name varchar(100) not null,
    place integer not null,
    bytes integer not null,
    sha256 varchar(64) not null,
    constraint plan_sheet_pk primary key (plan_id, name),
    constraint plan_sheet_of_plan foreign key (plan_id) references care_plan (id)
);

create table plan_sheet_part (
    plan_id uuid not null,
    name varchar(100) not null,
    place integer not null,
    content bytea not null,
    constraint plan_sheet_part_pk primary key (plan_id, name, place),
    constraint plan_sheet_part_of_sheet foreign key (plan_id, name) references plan_sheet (plan_id, name)
);
