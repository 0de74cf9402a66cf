-- Coordinated individual plans: with the region (SIP, SoL 10:8) and between the municipality's own offices (ISIP).

create table named.coordinated_plan (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null check (kind in ('sip', 'isip')),
	consent_on date not null,
	consent_how text not null check (consent_how in ('spoken', 'written')),
	consent_to text check (consent_to <> ''),
	consent_withdrawn_on date check (consent_withdrawn_on >= consent_on),
	called_on date not null check (called_on >= consent_on),
	called_by uuid not null,
	planned_for date not null,
	held_on date check (held_on >= called_on),
	lead_party_id uuid,
	rated_before int check (rated_before between 1 and 5),
	before_words text check (before_words <> ''),
	rated_after int check (rated_after between 1 and 5),
	after_words text check (after_words <> ''),
	rated_after_on date check (rated_after_on >= held_on),
	ended_on date,
	ended_because text check (ended_because in ('goals-reached', 'own-wish', 'consent-withdrawn', 'replaced', 'moved-away', 'deceased', 'other')),
	not_rated_because text check (not_rated_because in ('declined', 'not-reached', 'not-able')),
	primary key (municipality_id, id),
	constraint a_coordinated_plan_of_its_person unique (municipality_id, person_id, id),
	constraint held_with_somebody_leading check (held_on is null or lead_party_id is not null),
	constraint coordinated_ended_with_why check ((ended_on is null) = (ended_because is null)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, called_by) references named.staff
);
create index coordinated_plan_of_person on named.coordinated_plan (municipality_id, person_id);
create index coordinated_plan_held on named.coordinated_plan (municipality_id, held_on) where held_on is not null;
comment on table named.coordinated_plan is 'A coordinated individual plan, with the region (sip) or between offices of the municipality (isip), always by consent. retention: person, five years after the last note';
comment on column named.coordinated_plan.consent_to is 'What the person lets the parties tell each other, and what not.';

create table named.coordinated_party (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	kind text not null check (kind in ('region', 'unit', 'relative', 'other')),
	name text not null check (name <> ''),
	invited_on date not null,
	attended text not null default 'unknown' check (attended in ('yes', 'no', 'unknown')),
	primary key (municipality_id, id),
	constraint a_party_of_its_plan unique (municipality_id, coordinated_plan_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, person_id, coordinated_plan_id)
		references named.coordinated_plan (municipality_id, person_id, id)
);
create index coordinated_party_of_plan on named.coordinated_party (municipality_id, coordinated_plan_id);
comment on table named.coordinated_party is 'Who takes part in a coordinated plan, beside the person. retention: person, five years after the last note';
alter table named.coordinated_plan add foreign key (municipality_id, lead_party_id) references named.coordinated_party;

create table named.coordinated_measure (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	coordinated_party_id uuid not null,
	what text not null check (what <> ''),
	by_day date not null,
	housing text not null check (housing in ('yes', 'no')),
	kept text check (kept in ('yes', 'partly', 'no', 'not-known')),
	kept_on date,
	own_words text check (own_words <> ''),
	primary key (municipality_id, id),
	constraint told_on_a_day check ((kept is null) = (kept_on is null)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, person_id, coordinated_plan_id)
		references named.coordinated_plan (municipality_id, person_id, id),
	foreign key (municipality_id, coordinated_plan_id, coordinated_party_id)
		references named.coordinated_party (municipality_id, coordinated_plan_id, id)
);
create index coordinated_measure_of_plan on named.coordinated_measure (municipality_id, coordinated_plan_id);
create index coordinated_measure_of_person on named.coordinated_measure (municipality_id, person_id);
comment on table named.coordinated_measure is 'A promise in a coordinated plan: what, who is responsible, by when, and whether it was kept as the person sees it. retention: person, five years after the last note';
comment on column named.coordinated_measure.housing is 'Whether the measure is about a home: what makes a plan one with a housing part.';

create table named.coordinated_follow_up (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	due_on date not null,
	held_on date,
	noted text check (noted <> ''),
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, person_id, coordinated_plan_id)
		references named.coordinated_plan (municipality_id, person_id, id)
);
create index coordinated_follow_up_of_plan on named.coordinated_follow_up (municipality_id, coordinated_plan_id);
create index coordinated_follow_up_due on named.coordinated_follow_up (municipality_id, due_on) where held_on is null;
comment on table named.coordinated_follow_up is 'A day when a coordinated plan is followed up. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.coordinated_plan', 'named.coordinated_party',
	'named.coordinated_measure', 'named.coordinated_follow_up']) t;
select house.keep_history(t::regclass) from unnest(array['named.coordinated_plan', 'named.coordinated_party',
	'named.coordinated_measure', 'named.coordinated_follow_up']) t;
