-- The checklist of a case: the municipality's own versions, and what is done in each case.

create table named.checklist_version (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	number int not null check (number > 1),
	in_force_from date not null,
	decided_on date not null,
	decided_by uuid not null,
	primary key (municipality_id, id),
	constraint one_version_of_a_number unique (municipality_id, number),
	constraint one_version_from_a_day unique (municipality_id, in_force_from),
	constraint in_force_after_it_is_decided check (in_force_from > decided_on),
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table named.checklist_version is 'The municipality''s own checklist; a case follows the version in force on the day it was opened. retention: while the house stands';
comment on column named.checklist_version.number is 'The first is the one that comes with the house, and has no row.';

create table named.checklist_item (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	version_id uuid not null,
	code text not null check (code <> ''),
	phase text not null check (phase in (
		'intake', 'contact', 'landlord', 'economy', 'child', 'measures', 'meeting', 'late', 'after')),
	applies text not null check (applies in (
		'always', 'arrears', 'disturbance', 'children', 'not-reached', 'elderly', 'authority-told', 'evicted')),
	required boolean not null,
	said text,
	place int not null,
	primary key (municipality_id, id),
	constraint an_item_once_in_a_version unique (municipality_id, version_id, code),
	foreign key (municipality_id, version_id) references named.checklist_version
);
comment on table named.checklist_item is 'One thing to remember, in one version. retention: while the house stands';
comment on column named.checklist_item.said is 'The municipality''s own words; null: the house''s.';

create table named.checklist_tick (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	code text not null,
	state text not null check (state in ('done', 'not-needed')),
	on_day date not null,
	note text,
	ticked_by uuid not null,
	primary key (municipality_id, id),
	constraint an_item_once_in_a_case unique (municipality_id, case_id, code),
	constraint not_needed_for_a_reason check (state = 'done' or note is not null),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, ticked_by) references named.staff
);
comment on table named.checklist_tick is 'What is done, or not needed and why, in a case. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.checklist_version', 'named.checklist_item', 'named.checklist_tick']) t;
select house.keep_history('named.checklist_tick');
-- A version that is not in force yet may be written anew; a tick may be taken back, and history keeps it.
grant delete on named.checklist_item, named.checklist_tick to bofast_app;
