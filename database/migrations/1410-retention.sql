-- What is destroyed when its day has come, and what is kept against it: holds, runs that two people decide on, and a list of
-- what is gone that says nothing by itself. What destroys is a role of its own, which nobody signs in as.

create schema retention;
comment on schema retention is 'Functions that read what is due and destroy it, and no others; rows about it lie in named.';
grant usage, create on schema retention to bofast_retention;
grant usage on schema named, history, context, house to bofast_retention;
grant usage on schema retention to bofast_app;

create table named.retention_hold (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid,
	case_id uuid,
	kind text not null check (kind in ('legal-hold', 'parenthood', 'adoption', 'placed-child', 'child-investigation', 'custody-agreement')),
	reason text not null check (reason <> ''),
	held_by uuid not null,
	held_on date not null,
	until_on date,
	ended_by uuid,
	ended_on date,
	ended_because text check (ended_because <> ''),
	primary key (municipality_id, id),
	constraint about_one_person_or_case check ((person_id is null) <> (case_id is null)),
	constraint held_until_later check (until_on is null or until_on > held_on),
	constraint only_a_legal_hold_has_a_day check (until_on is null or kind = 'legal-hold'),
	constraint ended_by_somebody_for_a_reason check (
		(ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_because is null)),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, person_id) references named.person,
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, held_by) references named.staff,
	foreign key (municipality_id, ended_by) references named.staff
);
create index retention_hold_committee on named.retention_hold (municipality_id, committee_id);
create index retention_hold_person on named.retention_hold (municipality_id, person_id);
create index retention_hold_case on named.retention_hold (municipality_id, case_id);
create index retention_hold_held_by on named.retention_hold (municipality_id, held_by);
create index retention_hold_ended_by on named.retention_hold (municipality_id, ended_by);
comment on table named.retention_hold is 'A person''s or a case''s file that is not destroyed: why, by whom and until when. retention: with its person';

create table named.destruction_run (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	state text not null default 'proposed' check (state in ('proposed', 'running', 'done', 'cancelled')),
	as_of date not null,
	preview jsonb not null,
	preview_digest text not null check (preview_digest ~ '^[0-9a-f]{64}$'),
	files_total int not null check (files_total > 0),
	files_destroyed int not null default 0,
	files_kept int not null default 0,
	proposed_by uuid not null,
	proposed_on date not null,
	approved_by uuid,
	approved_on date,
	cancelled_by uuid,
	cancelled_on date,
	done_on date,
	rows_destroyed jsonb not null default '{}',
	certificate jsonb,
	certificate_digest text check (certificate_digest ~ '^[0-9a-f]{64}$'),
	primary key (municipality_id, id),
	constraint four_eyes check (approved_by <> proposed_by),
	constraint approved_as_a_whole check ((approved_by is null) = (approved_on is null)),
	constraint runs_when_approved check (state not in ('running', 'done') or approved_by is not null),
	constraint cancelled_as_a_whole check (
		(state = 'cancelled') = (cancelled_on is not null) and (cancelled_by is null) = (cancelled_on is null)),
	constraint done_with_a_certificate check (
		(state = 'done') = (done_on is not null) and (done_on is null) = (certificate is null)
		and (certificate is null) = (certificate_digest is null)),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, proposed_by) references named.staff,
	foreign key (municipality_id, approved_by) references named.staff,
	foreign key (municipality_id, cancelled_by) references named.staff
);
create unique index one_run_at_a_time on named.destruction_run (municipality_id, committee_id) where state in ('proposed', 'running');
create index destruction_run_committee on named.destruction_run (municipality_id, committee_id);
create index destruction_run_proposed_by on named.destruction_run (municipality_id, proposed_by);
create index destruction_run_approved_by on named.destruction_run (municipality_id, approved_by);
create index destruction_run_cancelled_by on named.destruction_run (municipality_id, cancelled_by);
comment on table named.destruction_run is 'A destruction that one proposes and another approves, in numbers by class and rule, and its certificate. retention: while the house stands';

create table named.destruction_file (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	run_id uuid not null,
	rule text not null,
	due_on date not null,
	by_on date not null,
	people int not null,
	facts_digest text not null,
	state text not null default 'waiting' check (state in ('waiting', 'destroyed', 'kept')),
	because text,
	settled_on date,
	primary key (municipality_id, id),
	constraint kept_for_a_reason check ((state = 'kept') = (because is not null)),
	constraint settled_on_a_day check ((state = 'waiting') = (settled_on is null)),
	foreign key (municipality_id, run_id) references named.destruction_run
);
create index destruction_file_of_run on named.destruction_file (municipality_id, run_id, state);
comment on table named.destruction_file is 'One file of a destruction: the rule, its day and what became of it; whom it was about stands beside until it is destroyed. retention: while the house stands';

create table named.destruction_member (
	municipality_id int not null,
	file_id uuid not null,
	subject_id uuid not null,
	what text not null check (what in ('person', 'thing')),
	primary key (municipality_id, file_id, subject_id),
	foreign key (municipality_id, file_id) references named.destruction_file
);
create index destruction_member_subject on named.destruction_member (municipality_id, subject_id);
comment on table named.destruction_member is 'Whom and what a file of a destruction is made of, until it is destroyed or kept. retention: with its person';

create table named.destruction (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	digest bytea not null check (length(digest) = 32),
	retention_class text not null,
	rule text not null,
	destroyed_on date not null,
	listed_at timestamptz,
	primary key (municipality_id, id),
	constraint destroyed_once unique (municipality_id, digest)
);
create index destruction_unlisted on named.destruction (municipality_id, id) where listed_at is null;
comment on table named.destruction is 'What is gone: a keyed digest of an id, by which a restored copy of it is known and destroyed again. retention: while the house stands';
comment on column named.destruction.listed_at is 'When it was written to the list that lies outside the database.';

create table named.destruction_left (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	ids uuid[] not null,
	primary key (municipality_id, id)
);
comment on table named.destruction_left is 'Ids that are gone from here and not yet from the log, which has a role of its own. retention: 24 hours';

select house.guard(t::regclass) from unnest(array['named.retention_hold', 'named.destruction_run', 'named.destruction_file',
	'named.destruction_member', 'named.destruction', 'named.destruction_left']) t;
grant delete on named.destruction_left, named.destruction_file, named.destruction_member, named.destruction_run to bofast_app;
