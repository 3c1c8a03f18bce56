-- Common subset of H2 and PostgreSQL; every constraint has a name. People who acted are kept by id, name and role of that moment.

create table practice (
    id smallint not null,
    name varchar(1000) not null,
    address varchar(4000) not null,
    phone varchar(200) not null,
    after_hours varchar(200) not null,
    language_tag varchar(40) not null,
    units varchar(20) not null,
    logo text,
    constraint practice_pk primary key (id),
    constraint practice_single check (id = 1),
    constraint practice_units_known check (units in ('US', 'METRIC'))
);

create table app_user (
    id uuid not null,
    name varchar(1000) not null,
    role_code varchar(20) not null,
    active boolean not null,
    constraint app_user_pk primary key (id),
    constraint app_user_role_known check (role_code in ('FRONT_DESK', 'PRACTITIONER', 'OWNER'))
);

-- Which program versions have written here.
create table program_version (
    version varchar(40) not null,
    first_used timestamp(6) with time zone not null,
    constraint program_version_pk primary key (version)
);

create table audit (
    seq bigint not null,
    happened_at timestamp(6) with time zone not null,
    actor_id uuid not null,
    actor_name varchar(1000) not null,
    actor_role varchar(20) not null,
    action_code varchar(100) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(200) not null,
    before_value varchar(1000000) not null,
    after_value varchar(1000000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_pk primary key (seq),
    constraint audit_seq_from_one check (seq >= 1)
);

create index audit_subject on audit (subject_kind, subject_id);
