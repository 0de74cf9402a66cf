-- A person's way through homelessness as dated facts. Situations are derived from them, never stored as facts.

create table named.spell (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	during daterange not null check (not isempty(during) and not lower_inf(during)),
	starts_on date generated always as (lower(during)) stored,
	ends_on date generated always as (coalesce(upper(during), 'infinity'::date)) stored,
	place text not null check (place in (
		'rough-sleeping', 'public-space-tent-car-stairwell', 'night-shelter', 'emergency-accommodation', 'on-call-housing',
		'refuge', 'hotel-hostel-camping', 'caravan-allotment',
		'prison', 'treatment-unit', 'hvb', 'sis', 'foster-home', 'supported-housing', 'care-24h',
		'trial-flat', 'training-flat', 'social-contract', 'municipal-contract', 'reference-housing',
		'other-second-hand-with-conditions',
		'friends-acquaintances', 'family-relatives', 'lodger', 'sublet', 'own-home', 'unknown')),
	place_name text,
	arranged_by text not null default 'unknown' check (arranged_by in ('municipality', 'person', 'other-authority', 'unknown')),
	contract text not null default 'unknown' check (contract in ('none', 'special-terms', 'sublet', 'own-lease', 'unknown')),
	contract_ends_on date,
	discharge_on date,
	home_after text not null default 'unknown' check (home_after in ('none', 'arranged', 'unknown')),
	overstays boolean not null default false,
	population text not null default 'resident' check (population in ('resident', 'eu-eea', 'without-permit')),
	with_children text not null default 'unknown' check (with_children in ('yes', 'no', 'unknown')),
	children_elsewhere int not null default 0 check (children_elsewhere between 0 and 20),
	with_person_id uuid,
	stay_municipality text not null check (stay_municipality <> ''),
	residence_municipality text,
	told_by text not null default 'person' check (told_by in ('person', 'own-observation', 'landlord', 'other-unit', 'other')),
	destination text check (destination in (
		'own-lease', 'owned-home', 'housing-first-lease', 'family-home-permanent', 'special-housing', 'social-contract',
		'training-flat', 'supported-housing', 'institution', 'prison', 'friends-family-temporary', 'shelter', 'street',
		'moved-away', 'deceased', 'unknown')),
	overridden_to smallint check (overridden_to between 0 and 4),
	override_reason text check (override_reason <> ''),
	overridden_by uuid,
	follows_case_id uuid,
	correction_reason text check (correction_reason <> ''),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_place_at_a_time unique (municipality_id, person_id, during without overlaps) deferrable initially immediate,
	constraint overridden_with_a_reason check (
		(overridden_to is null) = (override_reason is null) and (overridden_to is null) = (overridden_by is null)),
	constraint left_for_somewhere check (destination is null or not upper_inf(during)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, with_person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, overridden_by) references named.staff,
	foreign key (municipality_id, recorded_by) references named.staff,
	foreign key (municipality_id, follows_case_id) references named.eviction_case
);
create index spell_of_person on named.spell (municipality_id, person_id, starts_on);
create index spell_with_person on named.spell (municipality_id, with_person_id) where with_person_id is not null;
create index spell_after_case on named.spell (municipality_id, follows_case_id) where follows_case_id is not null;
comment on table named.spell is 'Where somebody lives from a day until another, half-open: the end day is not a night. retention: person, five years after the last note';
comment on column named.spell.with_person_id is 'A child''s spell follows this adult''s.';
comment on column named.spell.stay_municipality is 'Code of the municipality where the person is; residence_municipality is where they are registered.';
comment on column named.spell.correction_reason is 'Why this row took the place of the one before it; null where nothing was corrected.';
comment on column named.spell.follows_case_id is 'The eviction that this homelessness followed, also months later.';

create table named.contact (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	on_day date not null,
	kind text not null check (kind in ('meeting', 'visit', 'phone', 'message-answered', 'outreach', 'night', 'letter', 'attempt')),
	note text,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index contact_of_person on named.contact (municipality_id, person_id, on_day);
comment on table named.contact is 'When somebody was met, spoken with or spent a recorded night. An open case is no contact. retention: person, five years after the last note';

create table named.person_factor (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null check (kind in ('cause', 'need')),
	code text not null,
	list_version int not null,
	level text not null check (level in ('structural', 'institutional', 'relational', 'individual')),
	delicate boolean not null,
	from_day date not null,
	until_day date check (until_day > from_day),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index factor_of_person on named.person_factor (municipality_id, person_id);
comment on table named.person_factor is 'Causes of homelessness and needs, several a person, by versioned code lists; delicate ones behind a right of their own. retention: person, five years after the last note';

create table named.list_entry (
	municipality_id int not null,
	person_id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	responsible_id uuid,
	code text not null,
	first_known_on date not null,
	last_contact_on date,
	inactive_on date,
	long_term_from date,
	primary key (municipality_id, person_id),
	constraint one_entry_of_a_code unique (municipality_id, code),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, responsible_id) references named.staff
);
create index list_entry_of_unit on named.list_entry (municipality_id, unit_id);
comment on table named.list_entry is 'A person''s matter on the by-name list: whose it is, and what the list shows of their dates. retention: person, five years after the last note';
comment on column named.list_entry.code is 'What follow-up calls the person instead of a name; tells nothing by itself.';
comment on column named.list_entry.inactive_on is 'The day on which the person turns inactive if nobody meets them before; null for a tenancy of the municipality.';

select house.guard(t::regclass) from unnest(array['named.spell', 'named.contact', 'named.person_factor', 'named.list_entry']) t;
grant delete on named.spell, named.contact, named.person_factor, named.list_entry to bofast_app;
select house.keep_history(t::regclass) from unnest(array['named.spell', 'named.contact', 'named.person_factor']) t;
create index earlier_spell_of_person on history.spell (municipality_id, person_id);
create index earlier_contact_of_person on history.contact (municipality_id, person_id);
create index earlier_factor_of_person on history.person_factor (municipality_id, person_id);
create index earlier_person on history.person (municipality_id, id);
create index earlier_link_of_person on history.person (municipality_id, same_as) where same_as is not null;
