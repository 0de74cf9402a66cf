-- Every file that leaves the house: what kind it was, who took it out and when. Never what stood in it.

create table named.file_given_out (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	committee_id uuid,
	staff_id uuid,
	given_at timestamptz not null,
	what text not null check (what ~ '^[a-z0-9-]+$'),
	format text not null check (format ~ '^[a-z0-9]+$'),
	bytes int not null check (bytes >= 0),
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, staff_id) references named.staff
);
create index on named.file_given_out (municipality_id, committee_id, given_at);
create index on named.file_given_out (municipality_id, staff_id, given_at);
create index on named.file_given_out (municipality_id, given_at);
comment on table named.file_given_out is 'That a file was taken out: its kind, format and size, by whom and when; neither its name nor its content. retention: log, five years';
comment on column named.file_given_out.staff_id is 'Null when a system took it out by its key, or somebody without an account.';

select house.guard('named.file_given_out');
revoke update on named.file_given_out from bofast_app;
