-- What was told each quarter of decisions not carried out in time, as it was told.

create table named.quarter_report (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	year int not null,
	quarter smallint not null check (quarter between 1 and 4),
	registry_number text not null check (registry_number <> ''),
	sent_on date not null,
	sent_by uuid not null,
	primary key (municipality_id, id),
	constraint one_report_a_quarter unique (municipality_id, committee_id, year, quarter),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, sent_by) references named.staff
);
comment on table named.quarter_report is 'That a quarter''s decisions not carried out in time were told to the inspectorate and the auditors. retention: while the house stands';

create table named.quarter_report_row (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	report_id uuid not null,
	decision_number text not null check (decision_number <> ''),
	about text not null,
	standing text not null check (standing in ('waits', 'interrupted', 'carried-out', 'resumed', 'ended')),
	decided_on date not null,
	since date not null,
	done_on date,
	delay_reason text,
	primary key (municipality_id, id),
	constraint one_row_a_wait unique (municipality_id, report_id, decision_number, since),
	foreign key (municipality_id, report_id) references named.quarter_report
);
comment on table named.quarter_report_row is 'One decision of a quarter''s report as it was sent: number, kind, days and reason, and nobody''s name. retention: with its table';

select house.guard(t::regclass) from unnest(array['named.quarter_report', 'named.quarter_report_row']) t;
revoke update on named.quarter_report, named.quarter_report_row from bofast_app;
