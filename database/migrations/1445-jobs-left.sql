-- A job that never got done and that an administrator left: what it was, how often it was tried, and why it is left.
create table counted.job_left (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	task text not null,
	attempts int not null,
	fault text not null,
	reason text not null check (length(reason) between 1 and 500),
	left_by uuid not null,
	left_at timestamptz not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, left_by) references named.staff (municipality_id, id)
);
create index job_left_by on counted.job_left (municipality_id, left_by);
comment on table counted.job_left is 'Jobs that were given up by hand, with the reason. retention: log, five years';
select house.guard('counted.job_left');
revoke update on counted.job_left from bofast_app;
