-- The flow of homelessness as additive facts: what each person contributes, signed differences, and sums by month.

create table named.live_definition (
	municipality_id int not null references named.municipality,
	position smallint not null check (position in (1, 2)),
	definition text not null,
	since date not null,
	primary key (municipality_id, position),
	constraint one_place_a_definition unique (municipality_id, definition)
);
comment on table named.live_definition is 'The one or two definitions whose flow is kept at hand; the first is the municipality''s own. retention: while the house stands';

create table named.contribution (
	municipality_id int not null,
	definition text not null,
	person_id uuid not null,
	position smallint not null,
	day date not null,
	until date not null,
	kind text not null check (kind in ('in', 'out', 'move', 'regroup')),
	from_category smallint not null,
	to_category smallint not null,
	reason text not null check (reason in (
		'new', 'returned-from-housing', 'returned-from-inactive', 'unknown',
		'housed', 'inactive', 'deceased', 'moved', 'no-longer-meets', 'moved-on', 'regrouped')),
	population text not null check (population in ('adult', 'child', 'eu-eea')),
	sex text not null check (sex in ('woman', 'man', 'unknown')),
	age_band text not null check (age_band in ('0-17', '18-24', '25-44', '45-64', '65-', 'unknown')),
	children text not null check (children in ('yes', 'no')),
	recorded_month date not null,
	primary key (municipality_id, definition, person_id, position),
	foreign key (municipality_id, person_id) references named.person
);
create index contribution_by_day on named.contribution (municipality_id, definition, day);
create index contribution_standing on named.contribution (municipality_id, definition, until, day)
	include (person_id, to_category, population) where to_category <> 0;
comment on table named.contribution is 'A person''s changes of situation under one definition, with the group they were in: what every flow figure is made of. retention: with its person';

create table named.flow_delta (
	municipality_id int not null,
	id bigint generated always as identity,
	definition text not null,
	day date not null,
	recorded_month date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	sex text not null,
	age_band text not null,
	children text not null,
	amount int not null check (amount <> 0),
	primary key (municipality_id, id)
);
comment on table named.flow_delta is 'Signed differences appended by the writing transaction; no counter is ever updated. retention: until compacted';

create table named.flow_month (
	municipality_id int not null,
	definition text not null,
	month date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	sex text not null,
	age_band text not null,
	children text not null,
	amount int not null,
	primary key (municipality_id, definition, month, kind, from_category, to_category, reason,
		population, sex, age_band, children)
);
comment on table named.flow_month is 'Deltas summed by month with every dimension; cells of one are personal data. retention: with its people';

create table named.flow_cube (
	municipality_id int not null,
	definition text not null,
	month date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	amount int not null,
	primary key (municipality_id, definition, month, kind, from_category, to_category, reason, population)
);
comment on table named.flow_cube is 'The same summed over sex, age and children: the board''s ordinary question. retention: with its people';

create table named.flow_correction (
	municipality_id int not null,
	definition text not null,
	since date not null,
	from_category smallint not null,
	to_category smallint not null,
	population text not null,
	sex text not null,
	age_band text not null,
	children text not null,
	amount int not null,
	primary key (municipality_id, definition, since, from_category, to_category, population, sex, age_band, children)
);
comment on table named.flow_correction is 'What was learnt in a month or later about the time before it: an account that begins there shows it as its own line. retention: with its people';

create table named.flow_day (
	municipality_id int not null,
	definition text not null,
	day date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	amount int not null,
	primary key (municipality_id, definition, day, kind, from_category, to_category, reason, population)
);
comment on table named.flow_day is 'The same by day, for the part of a month up to a day: today, or any day asked for. retention: with its people';

create table named.flow_run (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	definition text not null,
	kind text not null check (kind in ('count', 'rebuild')),
	asked_by uuid not null,
	asked_at timestamptz not null default clock_timestamp(),
	state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
	people_done int not null default 0,
	people_total int,
	last_person_id uuid,
	result jsonb,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, asked_by) references named.staff
);
comment on table named.flow_run is 'The flow by one definition, recomputed or counted once by a job with progress. retention: one year';
comment on column named.flow_run.last_person_id is 'How far the job has come: it goes on from here when it was interrupted.';

select house.guard(t::regclass) from unnest(array['named.live_definition', 'named.contribution', 'named.flow_delta',
	'named.flow_month', 'named.flow_cube', 'named.flow_correction', 'named.flow_day', 'named.flow_run']) t;
grant delete on named.live_definition, named.contribution, named.flow_delta, named.flow_month, named.flow_cube,
	named.flow_correction, named.flow_day to bofast_app;
