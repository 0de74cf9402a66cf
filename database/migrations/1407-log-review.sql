-- Reviewing the log: what stood out and what was drawn by chance, a period and a unit at a time, and what was said of it.

create table named.log_review_setting (
	municipality_id int not null,
	committee_id uuid not null,
	months int not null default 1 check (months in (1, 2, 3, 6, 12)),
	sample int not null default 20 check (sample between 5 and 100),
	days int not null default 21 check (days between 7 and 90),
	names_told boolean not null default false,
	primary key (municipality_id, committee_id),
	foreign key (municipality_id, committee_id) references named.committee
);
comment on table named.log_review_setting is 'How often a committee reviews its log, and whether people are told who read by name. retention: while the house stands';

create table named.watched_person (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	reason text not null check (length(reason) between 3 and 300),
	added_by uuid not null,
	added_on date not null,
	ended_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, added_by) references named.staff
);
create unique index watched_once on named.watched_person (municipality_id, committee_id, person_id) where ended_on is null;
create index watched_person_of on named.watched_person (municipality_id, committee_id, person_id);
create index watched_person_added_by on named.watched_person (municipality_id, added_by);
comment on table named.watched_person is 'Somebody whom many know of: who reads about them is always looked at. retention: person, five years after the last note';

create table named.name_held_back (
	municipality_id int not null,
	staff_id uuid not null,
	committee_id uuid not null,
	held_on date not null,
	held_by uuid not null,
	primary key (municipality_id, staff_id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, staff_id) references named.staff,
	foreign key (municipality_id, held_by) references named.staff
);
create index name_held_back_by on named.name_held_back (municipality_id, held_by);
create index name_held_back_of on named.name_held_back (municipality_id, committee_id);
comment on table named.name_held_back is 'Staff under protection, whose names are never given in an extract of who read. retention: while employed';

create table named.log_review (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	from_on date not null,
	until_on date not null check (until_on > from_on),
	seed text not null,
	readings int not null,
	left_out int not null default 0,
	drawn_on date not null,
	due_on date not null,
	done_on date,
	primary key (municipality_id, id),
	constraint one_review_of_a_period unique (municipality_id, unit_id, from_on),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, unit_id) references named.unit
);
create index log_review_of_committee on named.log_review (municipality_id, committee_id);
comment on table named.log_review is 'A unit''s log of a period, drawn to be looked at; the seed tells the sample again. retention: log, five years';

create table named.log_review_entry (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	review_id uuid not null,
	entry_id bigint not null,
	at timestamptz not null,
	times int not null check (times > 0),
	staff_id uuid not null,
	person_id uuid,
	name text not null,
	kind text not null,
	purpose text not null,
	why text[] not null check (why <> '{}'),
	answer text check (answer in ('explained', 'to-look-into', 'reported')),
	said text check (length(said) between 3 and 1000),
	answered_by uuid,
	answered_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, review_id) references named.log_review,
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, staff_id) references named.staff,
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, answered_by) references named.staff,
	constraint answered_as_a_whole check (
		(answer is null) = (said is null) and (answer is null) = (answered_by is null) and (answer is null) = (answered_on is null)),
	constraint answered_by_somebody_else check (answered_by <> staff_id)
);
create index log_review_entry_of on named.log_review_entry (municipality_id, review_id);
create index log_review_entry_committee on named.log_review_entry (municipality_id, committee_id, person_id);
create index log_review_entry_staff on named.log_review_entry (municipality_id, staff_id);
create index log_review_entry_answered on named.log_review_entry (municipality_id, answered_by);
comment on table named.log_review_entry is 'What one of the staff read of one person in a day, why it is looked at and what was said of it. retention: log, five years';

select house.guard(t::regclass) from unnest(array['named.log_review_setting', 'named.watched_person', 'named.name_held_back',
	'named.log_review', 'named.log_review_entry']) t;
grant delete on named.name_held_back to bofast_app;
revoke update on named.log_review, named.log_review_entry, named.watched_person from bofast_app;
grant update (done_on) on named.log_review to bofast_app;
grant update (answer, said, answered_by, answered_on) on named.log_review_entry to bofast_app;
grant update (ended_on) on named.watched_person to bofast_app;
