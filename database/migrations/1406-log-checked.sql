-- What the nightly check of the log found, for those who answer for it.

create table audit.checked (
	municipality_id int not null,
	checked_at timestamptz not null default clock_timestamp(),
	blocks bigint not null,
	broken bigint[] not null,
	primary key (municipality_id, checked_at)
);
comment on table audit.checked is 'Each check of the sealed log: how many blocks there were and which were not as they were sealed. retention: log, five years';
alter table audit.checked enable row level security;
alter table audit.checked force row level security;
