-- Reports of concern for children: those that come in, whose content only sender and receiver see, and those we make.

create table named.concern_report (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	case_id uuid,
	received_on date not null,
	received_time text check (received_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	channel text not null check (channel in ('letter', 'e-mail', 'phone', 'e-service', 'in-person', 'own')),
	reporter text not null check (reporter in (
		'enforcement-authority', 'police', 'school', 'health-care', 'landlord', 'relative', 'private', 'anonymous', 'own-staff', 'other')),
	registered_by uuid not null,
	registered_at timestamptz not null default clock_timestamp(),
	handed_to_unit_id uuid,
	handed_to text,
	handed_by uuid,
	handed_on date,
	received_by uuid,
	received_by_name text,
	acknowledged_on date,
	receipt_number text,
	protection_assessed_on date,
	decision text check (decision in ('opened', 'not-opened')),
	decided_on date,
	ended_on date,
	primary key (municipality_id, id),
	constraint handed_to_somebody check ((handed_on is null) = (handed_to_unit_id is null and handed_to is null)),
	constraint received_with_a_receipt check (
		(acknowledged_on is null) = (receipt_number is null) and (acknowledged_on is null or handed_on is not null)),
	constraint decided_on_a_day check ((decision is null) = (decided_on is null)),
	constraint ended_after_it_was_opened check (ended_on is null or (decision = 'opened' and ended_on >= decided_on)),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, registered_by) references named.staff,
	foreign key (municipality_id, handed_to_unit_id) references named.unit,
	foreign key (municipality_id, handed_by) references named.staff,
	foreign key (municipality_id, received_by) references named.staff
);
create index concern_report_unit on named.concern_report (municipality_id, handed_to_unit_id);
create index concern_report_writer on named.concern_report (municipality_id, registered_by);
comment on table named.concern_report is 'A report of concern and its times; nobody is named here. retention: person, five years after the last note';

create table named.concern_content (
	municipality_id int not null,
	id uuid not null,
	cipher bytea not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references named.concern_report
);
comment on table named.concern_content is 'What was told and by whom, sealed; for whoever took it down until it is handed over, then for the receiving unit alone. retention: person, five years after the last note';

create table named.concern_assessment (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	child_id uuid not null,
	assessed_on date not null,
	assessed_by uuid not null,
	outcome text not null check (outcome in ('report', 'no-report')),
	reasons text not null check (reasons <> ''),
	sent_on date,
	sent_to text,
	sent_by uuid,
	receipt text,
	receipt_on date,
	primary key (municipality_id, id),
	constraint sent_when_reported check (sent_on is null or (outcome = 'report' and sent_to <> '' and sent_by is not null)),
	constraint receipt_of_what_was_sent check ((receipt is null) = (receipt_on is null) and (receipt_on is null or sent_on is not null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, case_id, child_id) references named.case_child (municipality_id, case_id, child_id),
	foreign key (municipality_id, assessed_by) references named.staff,
	foreign key (municipality_id, sent_by) references named.staff
);
create index concern_assessment_of on named.concern_assessment (municipality_id, case_id);
comment on table named.concern_assessment is 'For each child: is a report of concern made, why or why not, when it was sent and who received it. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array[
	'named.concern_report', 'named.concern_content', 'named.concern_assessment']) t;
select house.keep_history(t::regclass) from unnest(array['named.concern_report', 'named.concern_assessment']) t;
