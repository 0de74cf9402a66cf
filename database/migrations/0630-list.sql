-- How the by-name list is shown, what was taken out of it, and the case conference over it.

alter table named.committee
	add column lists_decided_on date,
	add column lists_decision text check (lists_decision <> '');
comment on column named.committee.lists_decision is 'By which decision lists_widely stands as it does.';

create table named.list_view (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	mode text not null check (mode in ('case', 'follow-up')),
	name text not null check (name <> ''),
	columns text[] not null check (cardinality(columns) > 0),
	filters jsonb not null default '{}',
	sort text not null,
	direction text not null default 'rising' check (direction in ('rising', 'falling')),
	primary key (municipality_id, id),
	constraint one_view_of_a_name unique (municipality_id, committee_id, mode, name),
	foreign key (municipality_id, committee_id) references named.committee
);
comment on table named.list_view is 'A saved way to show the list: columns, filters and order; whom it shows is row security''s matter. retention: while the house stands';

create table named.list_export (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	exported_by uuid not null,
	exported_on date not null,
	reason text not null check (reason <> ''),
	columns text[] not null,
	filters jsonb not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, exported_by) references named.staff
);
comment on table named.list_export is 'A file taken out of the list under codes: who, when, for what and with which columns. retention: log, five years';

create table named.conference (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	name text not null check (name <> ''),
	held_on date not null,
	opened_by uuid not null,
	closed_on date,
	primary key (municipality_id, id),
	constraint a_conference_of_its_controller unique (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, opened_by) references named.staff
);
create index conference_of_unit on named.conference (municipality_id, unit_id);
comment on table named.conference is 'A meeting that goes through people one at a time. retention: person, five years after the last note';

create table named.conference_participant (
	municipality_id int not null,
	conference_id uuid not null,
	staff_id uuid not null,
	primary key (municipality_id, conference_id, staff_id),
	foreign key (municipality_id, conference_id) references named.conference,
	foreign key (municipality_id, staff_id) references named.staff
);
create index conference_of_participant on named.conference_participant (municipality_id, staff_id);
comment on table named.conference_participant is 'Who takes part, beside the unit itself. retention: with its conference';

create table named.conference_item (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	conference_id uuid not null,
	person_id uuid not null,
	basis text not null check (basis in ('consent', 'decision')),
	consent_to text check (consent_to <> ''),
	consent_until date,
	decision text check (decision <> ''),
	opened_by uuid not null,
	opened_on date not null,
	primary key (municipality_id, id),
	constraint once_in_a_conference unique (municipality_id, conference_id, person_id),
	constraint opened_on_a_basis check (
		(basis = 'consent' and consent_to is not null and consent_until is not null and decision is null)
		or (basis = 'decision' and decision is not null and consent_to is null and consent_until is null)),
	foreign key (municipality_id, committee_id, conference_id) references named.conference (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, opened_by) references named.staff
);
create index conference_item_of_person on named.conference_item (municipality_id, person_id);
comment on table named.conference_item is 'A person opened in a conference, by consent or by a decided basis; never without. retention: person, five years after the last note';

create table named.conference_note (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	item_id uuid not null,
	text text not null check (text <> ''),
	written_by uuid not null,
	written_at timestamptz not null default clock_timestamp(),
	primary key (municipality_id, id),
	foreign key (municipality_id, item_id) references named.conference_item,
	foreign key (municipality_id, written_by) references named.staff
);
create index conference_note_of_item on named.conference_note (municipality_id, item_id);
comment on table named.conference_note is 'What was said about a person in a conference. retention: person, five years after the last note';

create table named.conference_task (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	item_id uuid not null,
	what text not null check (what <> ''),
	staff_id uuid not null,
	due_on date not null,
	given_by uuid not null,
	done_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, item_id) references named.conference_item,
	foreign key (municipality_id, staff_id) references named.staff,
	foreign key (municipality_id, given_by) references named.staff
);
create index conference_task_of_item on named.conference_task (municipality_id, item_id);
create index conference_task_of_staff on named.conference_task (municipality_id, staff_id) where done_on is null;
comment on table named.conference_task is 'Who does what for a person by when. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.list_view', 'named.list_export', 'named.conference',
	'named.conference_participant', 'named.conference_item', 'named.conference_note', 'named.conference_task']) t;
grant delete on named.list_view to bofast_app;
