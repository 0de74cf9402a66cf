-- When the database last said that it lives: a replica that has the row knows how old it is itself.

create table house.heartbeat (
	one boolean primary key default true check (one),
	beat_at timestamptz not null
);
comment on table house.heartbeat is 'One row, written each second where a replica is read. retention: while the house stands';
