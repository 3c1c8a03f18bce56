-- Photos and scans of paper. They lie here and nowhere else; what is archived stays.
create table scan (
    id uuid not null,
    patient_id uuid not null,
    intake_id uuid,
    kind varchar(20) not null,
    title varchar(1000) not null,
    content_type varchar(40) not null,
    content_size integer not null,
    sha256 varchar(64) not null,
    -- Of the file as it was chosen, before what a camera hides in it was taken out: tells the same file twice.
    file_sha256 varchar(64) not null,
    pages integer not null,
    quarter_turns integer not null,
    added_at timestamp(6) with time zone not null,
    added_by_id uuid not null,
    added_by_name varchar(1000) not null,
    added_by_role varchar(20) not null,
    archived boolean not null,
    constraint scan_pk primary key (id),
    constraint scan_of_patient foreign key (patient_id) references patient (id),
    constraint scan_of_intake foreign key (intake_id) references intake (id),
    constraint scan_kind_known check (kind in ('FORM', 'LETTER', 'RESULT', 'OTHER')),
    constraint scan_content_type_known check (content_type in ('image/jpeg', 'image/png', 'application/pdf')),
    constraint scan_not_empty check (content_size >= 1 and pages >= 1),
    constraint scan_turned_less_than_once check (quarter_turns between 0 and 3)
);

create index scan_by_patient on scan (patient_id);

-- In parts because a row holds at most one mebibyte in H2.
create table scan_part (
    scan_id uuid not null,
    place integer not null,
    content bytea not null,
    constraint scan_part_pk primary key (scan_id, place),
    constraint scan_part_of_scan foreign key (scan_id) references scan (id)
);
