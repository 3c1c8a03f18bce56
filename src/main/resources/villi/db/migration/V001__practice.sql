create table practice (
    id uuid primary key,
    name varchar(200) not null
);
