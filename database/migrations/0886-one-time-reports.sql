-- A small landlord without an account reports once, by a code that staff give out.

create table named.one_time_report (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	digest bytea not null,
	made_by uuid not null,
	made_at timestamptz not null,
	valid_through date not null,
	used_at timestamptz,
	notice_id uuid,
	ended_at timestamptz,
	primary key (municipality_id, id),
	foreign key (municipality_id, organisation_id) references named.organisation,
	foreign key (municipality_id, made_by) references named.staff,
	foreign key (municipality_id, notice_id) references named.notice,
	constraint one_report_of_a_digest unique (digest),
	constraint a_report_is_made_when_used check (notice_id is null or used_at is not null)
);
create index one_time_report_of on named.one_time_report (municipality_id, organisation_id);
create index one_time_report_made on named.one_time_report (municipality_id, made_at);
comment on table named.one_time_report is 'Codes by which somebody without an account reports one thing; shown once and kept as a keyed digest. retention: notice, two years without a case';
comment on column named.one_time_report.id is 'Acts in the log: what the code did was done by it.';

select house.guard('named.one_time_report');
-- Made for one landlord, used once, ended: nothing else of it changes.
revoke update on named.one_time_report from bofast_app;
grant update (used_at, notice_id, ended_at) on named.one_time_report to bofast_app;
