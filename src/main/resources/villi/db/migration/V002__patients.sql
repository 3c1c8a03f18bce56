create table household (
    id uuid not null,
    name varchar(1000) not null,
    phone varchar(200) not null,
    email varchar(400) not null,
    address varchar(4000) not null,
    constraint household_pk primary key (id)
);

create table guardian (
    household_id uuid not null,
    place integer not null,
    name varchar(1000) not null,
    relationship varchar(400) not null,
    phone varchar(200) not null,
    may_receive_handouts boolean not null,
    constraint guardian_pk primary key (household_id, place),
    constraint guardian_of_household foreign key (household_id) references household (id)
);

create table patient (
    id uuid not null,
    running_number integer not null,
    family_name varchar(1000) not null,
    given_name varchar(1000) not null,
    preferred_name varchar(1000) not null,
    birth_date date not null,
    sex_at_birth varchar(20) not null,
    household_id uuid not null,
    archived boolean not null,
    constraint patient_pk primary key (id),
    constraint patient_number_unique unique (running_number),
    constraint patient_number_from_one check (running_number >= 1),
    constraint patient_sex_known check (sex_at_birth in ('FEMALE', 'MALE', 'UNKNOWN')),
    constraint patient_of_household foreign key (household_id) references household (id)
);

create table visit (
    id uuid not null,
    visit_date date not null,
    visit_time time,
    patient_id uuid not null,
    what varchar(1000) not null,
    state varchar(20) not null,
    constraint visit_pk primary key (id),
    constraint visit_state_known check (state in ('EXPECTED', 'ARRIVED', 'DONE', 'MISSED', 'CANCELLED')),
    constraint visit_of_patient foreign key (patient_id) references patient (id)
);

create index visit_by_date on visit (visit_date);
