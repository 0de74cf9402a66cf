-- The count week: a purpose of its own, one way. No row here points at a person, a spell or a case, and none is read by
-- case work: what an informant tells is for the count alone.

create table named.count_round (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	name text not null check (name <> ''),
	definition text not null check (definition in (
		'se-2011', 'se-2017', 'se-2023', 'dk-2024', 'no-2024', 'fi-2024', 'ethos-light', 'eu-2026')),
	measure_from date not null,
	measure_to date not null,
	adults_on date not null,
	answer_by date not null,
	form jsonb not null,
	state text not null default 'planned' check (state in ('planned', 'open', 'closed')),
	planned_by uuid not null,
	opened_on date,
	closed_on date,
	closed_by uuid,
	results jsonb,
	primary key (municipality_id, id),
	constraint one_round_of_a_name unique (municipality_id, committee_id, name),
	constraint a_round_of_its_committee unique (municipality_id, committee_id, id),
	constraint week_in_order check (measure_to >= measure_from),
	constraint closed_with_results check ((state = 'closed') = (results is not null)),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, planned_by) references named.staff,
	foreign key (municipality_id, closed_by) references named.staff
);
comment on table named.count_round is 'A count of homelessness: its week, its form, and the numbers that were frozen. retention: numbers while the house stands';
comment on column named.count_round.measure_to is 'The week''s last day, counted.';
comment on column named.count_round.adults_on is 'Who is 18 on this day is counted as an adult.';

create table named.count_informant (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	round_id uuid not null,
	unit_id uuid,
	organisation_id uuid,
	legal_ground text not null check (legal_ground in (
		'same-committee', 'other-committee', 'consent', 'duty-to-tell', 'agreement', 'no-person-told')),
	ground_note text,
	identity text not null check (identity in ('number', 'initials', 'none')),
	invited_on date not null,
	invited_by uuid not null,
	state text not null default 'invited' check (state in ('invited', 'answering', 'finished', 'nothing')),
	finished_on date,
	finished_by uuid,
	primary key (municipality_id, id),
	constraint an_informant_of_its_round unique (municipality_id, round_id, id),
	constraint a_unit_or_an_organisation check ((unit_id is null) <> (organisation_id is null)),
	constraint finished_some_day check ((state in ('finished', 'nothing')) = (finished_on is not null)),
	constraint no_person_without_a_ground check (legal_ground <> 'no-person-told' or identity = 'none'),
	foreign key (municipality_id, committee_id, round_id) references named.count_round (municipality_id, committee_id, id),
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, organisation_id) references named.organisation,
	foreign key (municipality_id, invited_by) references named.staff,
	foreign key (municipality_id, finished_by) references named.staff
);
create unique index one_informant_a_unit on named.count_informant (municipality_id, round_id, unit_id) where unit_id is not null;
create unique index one_informant_an_organisation on named.count_informant (municipality_id, round_id, organisation_id)
	where organisation_id is not null;
comment on table named.count_informant is 'Who is asked in a round, on which legal ground, and what may be told of who somebody is. retention: count, with its round';
comment on column named.count_informant.identity is 'number: identity number too · initials: birth date and initials · none: birth year at most.';

create table named.count_answer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	round_id uuid not null,
	informant_id uuid not null,
	number int not null check (number > 0),
	state text not null check (state in ('draft', 'given', 'withdrawn')),
	place text not null check (place in (
		'rough-sleeping', 'public-space-tent-car-stairwell', 'night-shelter', 'emergency-accommodation', 'on-call-housing',
		'refuge', 'hotel-hostel-camping', 'caravan-allotment',
		'prison', 'treatment-unit', 'hvb', 'sis', 'foster-home', 'supported-housing', 'care-24h',
		'trial-flat', 'training-flat', 'social-contract', 'municipal-contract', 'reference-housing',
		'other-second-hand-with-conditions',
		'friends-acquaintances', 'family-relatives', 'lodger', 'sublet', 'own-home', 'unknown')),
	contract text not null default 'unknown' check (contract in ('none', 'special-terms', 'sublet', 'own-lease', 'unknown')),
	contract_ends_on date,
	discharge_on date,
	home_after text not null default 'unknown' check (home_after in ('none', 'arranged', 'unknown')),
	overstays boolean not null default false,
	population text not null check (population in ('resident', 'eu-eea', 'without-permit')),
	sex text check (sex in ('woman', 'man')),
	birth_date date,
	birth_year int check (birth_year between 1900 and 2100),
	initials text,
	identity_kind text check (identity_kind in ('personnummer', 'samordningsnummer', 'reserve')),
	identity_cipher bytea,
	identity_index bytea,
	answers jsonb not null default '{}',
	prefill_mark bytea,
	given_at timestamptz not null,
	given_by uuid not null,
	primary key (municipality_id, id),
	constraint one_answer_of_a_number unique (municipality_id, informant_id, number),
	constraint prefilled_once unique (municipality_id, informant_id, prefill_mark),
	constraint an_answer_of_its_round unique (municipality_id, round_id, id),
	constraint identity_whole check (
		(identity_kind is null) = (identity_cipher is null) and (identity_kind is null) = (identity_index is null)),
	foreign key (municipality_id, committee_id, round_id) references named.count_round (municipality_id, committee_id, id),
	foreign key (municipality_id, round_id, informant_id) references named.count_informant (municipality_id, round_id, id),
	foreign key (municipality_id, given_by) references named.staff
);
create index count_answer_of_round on named.count_answer (municipality_id, round_id);
comment on table named.count_answer is 'One informant''s answer about one person in a count week. Points at nobody. retention: count, one year after closing';
comment on column named.count_answer.prefill_mark is 'Keyed digest, so that the list fills in a person once; nobody is found by it.';
comment on column named.count_answer.identity_cipher is 'Only where the informant''s legal ground lets it tell the number.';

create table named.count_double (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	round_id uuid not null,
	a_id uuid not null,
	b_id uuid not null,
	reasons text[] not null,
	decision text not null check (decision in ('same', 'different')),
	decided_by uuid not null,
	decided_on date not null,
	primary key (municipality_id, id),
	constraint one_decision_a_pair unique (municipality_id, a_id, b_id),
	constraint smaller_answer_first check (a_id < b_id),
	foreign key (municipality_id, committee_id, round_id) references named.count_round (municipality_id, committee_id, id),
	foreign key (municipality_id, round_id, a_id) references named.count_answer (municipality_id, round_id, id),
	foreign key (municipality_id, round_id, b_id) references named.count_answer (municipality_id, round_id, id),
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table named.count_double is 'Two answers that may be about one person, as somebody settled them. retention: count, with its answers';
comment on column named.count_double.reasons is 'What the pair had in common when it was settled: other facts ask anew.';

create table named.count_reminder (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	informant_id uuid not null,
	reminded_on date not null,
	reminded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_reminder_a_day unique (municipality_id, informant_id, reminded_on),
	foreign key (municipality_id, informant_id) references named.count_informant,
	foreign key (municipality_id, reminded_by) references named.staff
);
comment on table named.count_reminder is 'When an informant was reminded; shown where it answers. retention: count, with its round';

create table named.count_export (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	round_id uuid not null,
	format text not null,
	rows int not null,
	identities int not null,
	exported_at timestamptz not null,
	exported_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, round_id) references named.count_round (municipality_id, committee_id, id),
	foreign key (municipality_id, exported_by) references named.staff
);
comment on table named.count_export is 'Each file taken out of a round: in which format, how many rows, how many with an identity number. retention: log, five years';

select house.guard(t::regclass) from unnest(array['named.count_round', 'named.count_informant', 'named.count_answer',
	'named.count_double', 'named.count_reminder', 'named.count_export']) t;
-- Who was asked, on which ground, and whose answer it is stands; what changes is how far one has come and what was said.
revoke update on named.count_round, named.count_informant, named.count_answer, named.count_double, named.count_reminder,
	named.count_export from bofast_app;
grant update (form, state, opened_on, closed_on, closed_by, results) on named.count_round to bofast_app;
grant update (state, finished_on, finished_by) on named.count_informant to bofast_app;
grant update (state, place, contract, contract_ends_on, discharge_on, home_after, overstays, population, sex, birth_date,
	birth_year, initials, identity_kind, identity_cipher, identity_index, answers, given_at, given_by)
	on named.count_answer to bofast_app;
grant update (decision, reasons, decided_by, decided_on) on named.count_double to bofast_app;
grant delete on named.count_double to bofast_app;
select house.keep_history(t::regclass) from unnest(array['named.count_round', 'named.count_answer', 'named.count_double']) t;
